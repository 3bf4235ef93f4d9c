/** Texts of the rules and procedures of the shipped rule sets. */
export const rules: Readonly<Record<string, string>> = {};
