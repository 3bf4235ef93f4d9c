/** Lines as they come from a file, one after another. */
export async function* linesOf(lines: Iterable<string>): AsyncGenerator<string> {
  yield* lines;
}

/** JSON Lines of some values. */
export const jsonLinesOf = (values: Iterable<unknown>): AsyncGenerator<string> =>
  linesOf(
    (function* () {
      for (const value of values) yield JSON.stringify(value);
    })(),
  );
