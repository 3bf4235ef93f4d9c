/** What the environment says of colour. */
export interface ColourWishes {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/**
 * Whether a stream is to be coloured: FORCE_COLOR says so or not, then NO_COLOR says not, whatever it is, then it depends
 * on whether the stream is a terminal that can.
 */
export function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: ColourWishes, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}
