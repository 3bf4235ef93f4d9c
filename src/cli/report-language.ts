import type { ReportLanguage } from '../report/index.js';

/** The languages in which a report can be written; the first is that of the rules. */
export const reportLanguages = ['en', 'nl', 'fr', 'de'] as const;

/** One of {@link reportLanguages}. */
export type ReportLanguageCode = (typeof reportLanguages)[number];

/** A language, loaded only where it is asked for; nothing for English, which every report has. */
export async function languageOf(code: ReportLanguageCode | undefined): Promise<ReportLanguage | undefined> {
  if (code === undefined || code === 'en') return undefined;
  const { dutch, french, german } = await import('../languages/index.js');
  return { nl: dutch, fr: french, de: german }[code];
}
