/** Titles, questions, words and units of facts, and kinds of interests. */
export const facts: Readonly<Record<string, string>> = {};
