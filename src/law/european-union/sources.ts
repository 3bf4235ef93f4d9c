import type { Citation } from '../../values/citation.js';

/** Regulation (EU) 2019/452; of its text the preamble was read, its articles through the sources that a rule names. */
export const regulation2019 = (article?: string, says?: string): Citation => ({
  instrument: 'Regulation (EU) 2019/452',
  ...(article === undefined ? {} : { article }),
  url: 'https://eur-lex.europa.eu/eli/reg/2019/452/oj',
  ...(says === undefined ? {} : { says }),
});

/** Regulation (EU) 2026/1386; of its text the preamble was read. */
export const regulation2026 = (says: string, article?: string): Citation => ({
  instrument: 'Regulation (EU) 2026/1386 of 17 June 2026',
  ...(article === undefined ? {} : { article }),
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=OJ%3AL_202601386',
  says,
});

/** A source on the regulations, by the name a reader would look for. */
const source =
  (instrument: string, url: string) =>
  (says?: string): Citation => ({ instrument, url, ...(says === undefined ? {} : { says }) });

export const frenchBars = source(
  'Délégation des barreaux de France, on the lists of Art. 4 of Regulation (EU) 2019/452',
  'https://dbfbruxelles.eu/investissements-directs-etrangers-filtrage-securite-nationale-ordre-public-reglement-publication-leb-867',
);
export const mondaq2019 = source(
  'Mondaq, summary of Art. 4(1) of Regulation (EU) 2019/452',
  'http://webiis06.mondaq.com/Article/851160',
);
export const jonesDay = source(
  'Jones Day, screening of foreign direct investments under the new regulation (April 2019)',
  'https://www.jonesday.com/en/insights/2019/04/screening-of-foreign-direct-investments',
);
export const owlbrief = source(
  'Owlbrief on Regulation (EU) 2026/1386 of 17 June 2026',
  'https://www.owlbrief.com/briefs/14199-european-parliament-and-council-adopt-regulation-on-screening-of-foreign-investments-eu-2026-1386',
);
export const loyens = source(
  'Loyens & Loeff, EU adopts new FDI screening regulation',
  'https://www.loyensloeff.com/insights/news--events/news/eu-adopts-new-fdi-screening-regulation-what-changes-for-investors/',
);
export const paulWeiss = source(
  'Paul, Weiss, the new EU FDI screening regulation',
  'https://www.paulweiss.com/insights/client-memos/the-new-eu-fdi-screening-regulation-key-dates-now-known',
);
export const nortonRoseUnion = source(
  'Norton Rose Fulbright on Regulation (EU) 2026/1386',
  'https://connections.nortonrosefulbright.com/post/102n7tf/level-up-the-eu-upgrades-the-fdi-rulebook',
);
export const freshfields = source(
  'Freshfields, on the near-final text of February 2026',
  'https://transactions.freshfields.com/post/102mimc/new-draft-eu-fdi-screening-regulation-published-what-investors-need-to-know-now',
);
export const noerr = source(
  'Noerr, on the text of February 2026',
  'https://www.noerr.com/en/insights/eu-foreign-investment-screening-reform-key-elements-of-the-newly-published-proposal',
);
export const aoShearman = source(
  'A&O Shearman, the new concept of beneficial owner',
  'https://www.aoshearman.com/en/insights/the-new-eu-foreign-investment-screening-regulation-and-the-new-concept-of-beneficial-owner',
);
export const birdBird = source(
  'Bird & Bird, on the political agreement of December 2025',
  'https://cm.twobirds.com/en/insights/2025/eu-institutions-reach-political-agreement-on-new-foreign-direct-investment-screening-regulation',
);
export const europalov = source(
  'Europalov, on the proposal for the regulation',
  'https://europalov.no/rettsakt/screening-av-utenlandske-investeringer/id-33545',
);
