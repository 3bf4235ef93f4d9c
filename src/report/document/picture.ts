import type { Picture } from '../pictures/picture.js';

/** What no picture needs, and what would run something, fetch something or reach out of the picture. */
const forbidden =
  /^<(script|foreignobject|iframe|object|embed|image|style|a|animate\w*|set)\b|^<[!?]|\s(on[a-z]+|style)\s*=|href\s*=\s*["']?\s*[^"'#\s]|url\(\s*["']?\s*[^)#"'\s]/i;

/**
 * Checks that a picture draws and does nothing else.
 *
 * @throws TypeError naming what it must not contain
 */
export function checkedPicture(picture: Picture): Picture {
  const svg = picture.svg.trim();
  if (!/^<svg[\s>]/.test(svg) || !/<\/svg>$/.test(svg)) {
    throw new TypeError(`The picture "${picture.title}" is no svg element: it starts with "${svg.slice(0, 20)}".`);
  }
  const [found] = (svg.match(/<[^>]*>/g) ?? []).flatMap((tag) => forbidden.exec(tag)?.[0] ?? []);
  if (found === undefined) return { ...picture, svg };
  throw new TypeError(
    `The picture "${picture.title}" contains "${found.trim()}". A report runs nothing and fetches nothing: draw with elements and presentation attributes alone.`,
  );
}
