/**
 * Whether a number is thousands to one reader and decimals to another: in Belgium `30.000` is thirty thousand, in JSON
 * it is thirty. A hall that is a thousand times too small would pass in silence, so it is asked which is meant.
 */
export const isGrouped = (number: string): boolean => /^-?[1-9]\d{0,2}\.\d{3}$/.test(number);

/** The two ways to write what such a number may mean. */
export const groupedMend = (number: string): string =>
  `Write ${number.replace('.', '')} if the point parts thousands, or ${Number(number)} if it begins the decimals.`;
