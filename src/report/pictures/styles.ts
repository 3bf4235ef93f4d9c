/** What a thing in a picture is for, and so which colour it has. */
export type Paint =
  | 'surface'
  | 'ink'
  | 'muted'
  | 'grid'
  | 'edge'
  | 'solid'
  | 'possible'
  | 'possible-line'
  | 'accent'
  | 'accent-ground';

type Palette = Readonly<Record<Paint, string>>;

const light: Palette = {
  surface: '#ffffff',
  ink: '#16191d',
  muted: '#525a63',
  grid: '#d5d9de',
  edge: '#68717b',
  solid: '#1d4f80',
  possible: '#e6eef6',
  'possible-line': '#1d4f80',
  accent: '#a33a00',
  'accent-ground': '#fdf0e7',
};

const dark: Palette = {
  surface: '#14181d',
  ink: '#edf0f3',
  muted: '#b2bbc5',
  grid: '#39414b',
  edge: '#929ca7',
  solid: '#7db4ea',
  possible: '#1f2d3b',
  'possible-line': '#7db4ea',
  accent: '#ffb084',
  'accent-ground': '#33241b',
};

const print: Palette = {
  surface: '#ffffff',
  ink: '#000000',
  muted: '#333333',
  grid: '#c8c8c8',
  edge: '#555555',
  solid: '#333333',
  possible: '#ffffff',
  'possible-line': '#333333',
  accent: '#000000',
  'accent-ground': '#ededed',
};

const forced: Palette = {
  surface: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  grid: 'GrayText',
  edge: 'CanvasText',
  solid: 'CanvasText',
  possible: 'Canvas',
  'possible-line': 'CanvasText',
  accent: 'LinkText',
  'accent-ground': 'Canvas',
};

const paints = Object.keys(light) as Paint[];

/** The attributes of a surface that is filled. Without a style sheet it has the colour of light paper. */
export const fill = (paint: Paint): { class: string; fill: string } => ({
  class: `fdi-fill-${paint}`,
  fill: light[paint],
});

/** The attributes of a line. */
export const stroke = (paint: Paint, width = 1): { class: string; stroke: string; 'stroke-width': number } => ({
  class: `fdi-stroke-${paint}`,
  stroke: light[paint],
  'stroke-width': width,
});

/** The attributes of a surface with a line around it. */
export const outlined = (inside: Paint, around: Paint, width = 1) => ({
  ...fill(inside),
  ...stroke(around, width),
  class: `${fill(inside).class} ${stroke(around).class}`,
});

const variables = (palette: Palette): string => paints.map((paint) => `--fdi-${paint}:${palette[paint]}`).join(';');

/**
 * The style sheet of the pictures: light, dark as the reader asks for it, forced colours, and print. A page may set the
 * custom properties, such as `--fdi-solid`, on `.fdi-picture` itself. It is one constant text, so that a policy can allow
 * it by its hash; the pictures have no style of their own.
 *
 * @example
 * ```ts
 * import { pictureStyles } from 'fdi-screening/report';
 * pictureStyles.includes('prefers-color-scheme: dark'); // => true
 * ```
 */
export const pictureStyles: string = [
  `:where(.fdi-picture){${variables(light)}}`,
  `@media (prefers-color-scheme: dark){:where(.fdi-picture){${variables(dark)}}}`,
  `@media print{:where(.fdi-picture){${variables(print)}}}`,
  `@media (forced-colors: active){:where(.fdi-picture){${variables(forced)}}}`,
  '.fdi-picture{display:block;max-width:100%;height:auto;font-family:Arial,Helvetica,"Liberation Sans",sans-serif}',
  ...paints.flatMap((paint) => [
    `.fdi-fill-${paint}{fill:var(--fdi-${paint})}`,
    `.fdi-stroke-${paint}{stroke:var(--fdi-${paint})}`,
  ]),
  '@media print{.fdi-picture{break-inside:avoid}}',
  '',
].join('\n');
