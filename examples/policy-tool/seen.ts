/**
 * Marks that change the direction in which the text around them is read. HTML lets them through, and a name with one could
 * turn the words of a report round.
 */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text from outside as it can be shown to a reader: marks of direction are written out. It is not yet escaped. */
export const seen = (text: string): string =>
  text.replace(directionMarks, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
