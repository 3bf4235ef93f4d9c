/** The documents of a rule set, apart from what makes them, for help that does not load it. */
export const documentFormats = ['markdown', 'html', 'questionnaire', 'csv', 'kit'] as const;

/** One of {@link documentFormats}. */
export type DocumentFormat = (typeof documentFormats)[number];
