import type { Citation } from '../../../values/citation.js';
import { source } from '../sources.js';

/** The language law, read in full. */
export const languageLaw = (article: string, says?: string): Citation => ({
  instrument: 'Law of 4 July 2023 on the use of languages in the screening of foreign direct investment',
  article,
  url: 'https://www.ejustice.just.fgov.be/eli/loi/2023/07/04/2023043534/justel',
  ...(says === undefined ? {} : { says }),
});

export const unctad = source(
  'UNCTAD, Cooperation Agreement establishing a foreign direct investment screening mechanism (unofficial English text)',
  'https://investmentpolicy.unctad.org/investment-laws/laws/519/belgium-cooperation-agreement-establishing-a-foreign-direct-investment-screening-mechanism',
);
export const germanSpeakingCommunity = source(
  'German-speaking Community, screening of foreign investments',
  'https://ostbelgienlive.be/desktopdefault.aspx/tabid-255/620_read-69742/',
);
export const walloonAirports = source(
  'Walloon Government, decree of 18 September 2003, by its legal basis: special law of 8 August 1980, Art. 6 §1 X 7°',
  'https://etaamb.openjustice.be/fr/nl/arrete-du-gouvernement-wallon-du-18-septembre-2003_n2004027070.html',
);
export const cms = source(
  'CMS, second annual report on Belgian foreign direct investment screening',
  'https://cms.law/en/bel/legal-updates/second-annual-report-on-belgian-foreign-direct-investment-screening',
);
export const loyensRegime = source(
  "Loyens & Loeff, navigating Belgium's FDI screening regime",
  'https://www.loyensloeff.com/insights/news--events/news/navigating-belgiums-fdi-screening-regime',
);
export const loyensSecondYear = source(
  'Loyens & Loeff, the Belgian FDI screening mechanism blows out its second birthday candle',
  'https://www.loyensloeff.com/insights/news--events/news/the-belgian-fdi-screening-mechanism-blows-out-its-second-birthday-candle',
);
export const delsol = source(
  "Delsol, Belgium's foreign direct investment screening regime",
  'https://www.delsol-lawyers.com/Belgium-s-foreign-direct-investment-FDI-screening-regime',
);
export const tbh = source(
  'Revue de droit commercial belge, entry into force of the Belgian screening mechanism',
  'https://rdc-tbh.be/news/entree-en-vigueur-du-nouveau-mecanisme-belge-de-filtrage-des-investissements-directs-etrangers',
);
export const cleary = source(
  'Cleary Gottlieb, FDI screening mechanism now active in Belgium',
  'https://www.clearygottlieb.com/news-and-insights/publication-listing/fdi-screening-mechanism-now-active-in-belgium',
);
export const covington = source(
  'Covington, Belgium takes action to screen foreign direct investment',
  'https://www.covingtonblogs.com/2023/05/30/belgium-takes-action-to-screen-foreign-direct-investment-fdi-on-its-territory/',
);
export const allenOvery = source(
  'Allen & Overy, Belgian summer brings foreign direct investment screening regime to Belgium',
  'https://www.allenovery.com/en-gb/global/news-and-insights/publications/belgian-summer-brings-foreign-direct-investment-screening-regime-to-belgium',
);
/** The address that was read is a copy; the original was not found. */
export const fieldfisher: Citation = {
  instrument: 'Fieldfisher, the second anniversary of the foreign direct investment screening mechanism',
};
export const firstReport = source(
  'Simont Braun, first annual report of the Interfederal Screening Commission',
  'https://simontbraun.eu/?p=24360',
);
export const secondReport = source(
  'Simont Braun, second annual report of the Interfederal Screening Commission',
  'https://simontbraun.eu/?p=25788',
);
export const eubelius = source(
  'Eubelius, annual report of the Interfederal Screening Commission 2024-2025',
  'https://www.eubelius.com/en/news/belgiums-isc-issues-fdi-screening-annual-report-2024-2025',
);
export const cliffordChance = source(
  'Clifford Chance, second annual report on foreign direct investment',
  'https://www.cliffordchance.com/insights/resources/blogs/antitrust-fdi-insights/2025/09/second-annual-report-on-foreign-direct-investment.html',
);

/** The regulation whose cooperation between states and the Commission runs beside the Belgian procedure. */
export const regulation2019 = (article: string, says?: string): Citation => ({
  instrument: 'Regulation (EU) 2019/452',
  article,
  url: 'https://eur-lex.europa.eu/eli/reg/2019/452/oj',
  ...(says === undefined ? {} : { says }),
});
export const maltaOffice = source(
  'National Foreign Direct Investment Screening Office of Malta, questions and answers',
  'https://nfdis.mt/faqs',
);
export const revueBanque = source(
  'Revue Banque, on the proposal for a regulation on screening',
  'http://m.revue-banque.fr/espace-banque-droit/proposition-de-reglement-sur-le-filtrage-des-investissements-etrangers-vers-la-transformation-de-l-essai-LO19060487',
);
