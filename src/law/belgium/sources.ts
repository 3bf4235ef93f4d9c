import { belgianBeneficialOwnerRule, europeanBeneficialOwnerRule } from '../../ownership/beneficial-owner-rule.js';
import type { Citation } from '../../values/citation.js';

/** The agreement, with the article as far as its numbering is proven or said to be. */
export const agreement = (article: string, says?: string): Citation => ({
  instrument: 'Cooperation Agreement of 30 November 2022 on the screening of foreign direct investment',
  article,
  url: 'https://wallex.wallonie.be/eli/autre/2022/11/30/2023031123',
  ...(says === undefined ? {} : { says }),
});

/** An answer of the guidelines of the screening commission, through a note on them: the text itself was not read. */
const guideline =
  (url: string) =>
  (answer: string, says: string): Citation => ({
    instrument: 'Guidelines of the Interfederal Screening Commission, 4 April 2024',
    article: answer,
    url,
    says,
  });

export const guidelineByWhiteCase = guideline(
  'https://www.whitecase.com/insight-alert/belgium-issues-new-fdi-guidelines',
);
export const guidelineBySimontBraun = guideline(
  'https://simontbraun.eu/nl/updated-guidelines-belgian-fdi-screening/2024/06/24',
);

/** A source other than the agreement, by the name a reader would look for. */
export const source =
  (instrument: string, url: string) =>
  (says?: string): Citation => ({ instrument, url, ...(says === undefined ? {} : { says }) });

export const fpsEconomy = source(
  'FPS Economy, Interfederal Screening Commission',
  'https://economie.fgov.be/fr/themes/politique-commerciale/comite-de-filtrage',
);
export const annualReport = source(
  'Interfederal Screening Commission, first annual report',
  'https://news.economie.fgov.be/241795-filtrage-des-investissements-etrangers-bilan-2023-2024',
);
export const primeMinister = source(
  'Chancellery of the Prime Minister, agreement on a foreign investment screening mechanism',
  'https://www.premier.be/en/agreement-foreign-investment-screening-mechanism',
);
export const flandersInvest = source(
  'Flanders Investment and Trade, new body for interfederal screening of investments',
  'https://www.flandersinvestmentandtrade.com/en/news/new-body-interfederal-screening-investments',
);
export const vbo = source(
  'Federation of Belgian Enterprises, FDI screening: information page and guidelines',
  'https://www.vbo.be/actiedomeinen/europa/europa/fdi-screening-infopagina-en-richtlijnen-gepubliceerd_2023-06-06/',
);
export const nortonRose = source(
  'Norton Rose Fulbright, Belgium',
  'https://nortonrosefulbright.com/en-gb/knowledge/publications/88c7276f/belgium',
);
export const nortonRoseTenPercent = source(
  'Norton Rose Fulbright, Belgium: the ten percent list',
  'https://www.nortonrosefulbright.com/en-pl/knowledge/publications/88c7276f/belgium',
);
export const seedsLaw = source(
  'Seeds of Law, control of Belgian foreign direct investment',
  'https://seeds.law/en/news-insights/the-control-of-belgian-foreign-direct-investment-fdi-mandatory-as-of-july-1-2023',
);
export const bdo = source(
  'BDO, mechanism for screening foreign direct investment in Belgium',
  'https://www.bdo.be/nl-be/publicaties/news-alerts/2024/nieuw-mechanisme-voor-screening-directe-buitenlandse-investeringen-in-belgie',
);
export const ey = source(
  'EY Law, non-EU investments screening in Belgium',
  'https://www.eylaw.be/2023/08/08/non-eu-investments-screening-in-belgium-as-of-1-july-2023/',
);
export const kpmg = source(
  'KPMG Law, foreign direct investment screening in Belgium',
  'https://kpmglaw.be/en/news/foreign-direct-investment-screening-fdis-in-belgium-as-from-1-july-2023',
);
export const daldewolf = source(
  'DALDEWOLF, Belgium starts to screen foreign investments',
  'https://www.daldewolf.com/nl/belgie-begint-met-het-screenen-van-buitenlandse-investeringen-vanaf-1-juli/',
);
export const osborneClarke = source(
  "Osborne Clarke, Belgium's new screening mechanism",
  'https://osborneclarke.com/insights/belgiums-new-screening-mechanism-foreign-direct-investments-what-investors-need-know',
);
export const linklaters2022 = source(
  'Linklaters, Belgium to start screening foreign investments',
  'https://www.linklaters.com/pl-pl/insights/blogs/foreigninvestmentlinks/2022/september/belgium-to-start-screening-foreign-investments',
);
export const linklaters2024 = source(
  'Linklaters, Belgium: one year on',
  'https://linklaters.com/en-hk/insights/blogs/foreigninvestmentlinks/2024/july/belgium-one-year-on',
);
export const linklaters2025 = source(
  'Linklaters, two years of screening in Belgium and the Netherlands',
  'https://www.linklaters.com/sv-se/insights/blogs/foreigninvestmentlinks/2025/july/two-years-be-and-nl-fdi',
);
export const lexgoFirstYear = source(
  'Lexgo, the Belgian FDI screening mechanism marks its first year',
  'https://backup.lexgo.be/fr/actualites-et-articles/13741-the-belgian-fdi-screening-mechanism-marks-its-first-year?source=articles-index',
);
export const lexgoScreening = source(
  'Lexgo, screening of foreign direct investment mandatory from 1 July 2023',
  'https://lexgo.be/en/news-and-articles/12962-doorlichting-van-buitenlandse-directe-investeringen-bdi-verplicht-vanaf-1-juli-2023?source=articles-index',
);
export const lexMundi = source(
  'Lex Mundi, foreign investment restrictions: Belgium',
  'https://www.lexmundi.com/guides/lex-mundi-global-foreign-investment-restrictions-guide/jurisdictions/europe/belgium',
);
export const ascheriNelson = source('Ascheri Nelson, Belgium', 'https://ascherinelson.uk/?p=3673');
export const vanBael = source(
  'Van Bael & Bellis, updated questions and answers on EU foreign investment screening',
  'https://www.vbb.com/insights/european-commission-publishes-updated-questions-and-answers-on-eu-foreign-direct-investment-screenin',
);
export const emis = source(
  'Flemish Governance Decree, Art. III.59 and III.60',
  'https://navigator.emis.vito.be/mijn-navigator?woId=78498&woLang=nl',
);

/** The law whose notion of a beneficial owner the agreement takes over. */
export const moneyLaunderingLaw = (says: string): Citation => ({ ...belgianBeneficialOwnerRule.citation, says });

/** The rule of the Union on beneficial owners, from 10 July 2027. */
export const europeanOwnerRule = (): Citation => europeanBeneficialOwnerRule.citation;

/** The judgment that weighs on every result that rests on who stands behind an investor from the Union. */
export const xella: Citation = {
  instrument: 'Court of Justice of the European Union, 13 July 2023, Xella',
  article: 'C-106/22',
  url: 'https://www.tradepractitioner.com/2023/07/the-xella-judgment-eu-court-limits-member-states-discretion-in-applying-fdi-control-laws/',
  says: 'Investing through an entity of the Union is not foreign investment under Regulation (EU) 2019/452 without circumvention; a refusal must justify a restriction of establishment.',
};
