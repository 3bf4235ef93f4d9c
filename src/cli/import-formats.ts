/** The formats that can be imported. */
export const importFormats = ['bods', 'ftm', 'gleif'] as const;

/** A format of {@link importFormats}. */
export type ImportFormat = (typeof importFormats)[number];
