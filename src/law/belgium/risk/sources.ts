import type { Citation } from '../../../values/citation.js';

const regulation2019 = (article: string, says: string): Citation => ({
  instrument: 'Regulation (EU) 2019/452',
  article,
  url: 'https://eur-lex.europa.eu/eli/reg/2019/452/oj',
  says,
});

/** Art. 4(1)(a), near-complete in commentary. */
export const infrastructureFactor = regulation2019(
  'Art. 4(1)(a)',
  'Effects on critical infrastructure, physical or virtual, and on land and buildings crucial for its use.',
);

/** Art. 4(1)(b), near-complete in commentary. */
export const technologyFactor = regulation2019('Art. 4(1)(b)', 'Effects on critical technologies and dual-use items.');

/** Art. 4(1)(d), by a summary. */
export const informationFactor = regulation2019(
  'Art. 4(1)(d)',
  'Effects on access to sensitive information, personal data included.',
);

/** Art. 4(2)(a), by a summary. */
export const stateControlFactor = regulation2019(
  'Art. 4(2)(a)',
  'Whether a third-country government controls the investor, through ownership or significant funding too.',
);

/** Art. 4(2)(b) and (c), by a summary. */
export const conductFactor = regulation2019(
  'Art. 4(2)(b) and (c)',
  'Earlier activities that affected security or public order, and a serious risk of illegal activities.',
);

const regulation2026 = (says: string, article?: string): Citation => ({
  instrument: 'Regulation (EU) 2026/1386, applicable from 17 January 2028',
  ...(article === undefined ? {} : { article }),
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=OJ%3AL_202601386',
  says,
});

/** Recital 30, quoted in a secondary document. */
export const specialRights = regulation2026(
  'As a secondary document quotes it: control may show in ownership, government funding, golden shares or other means to influence management.',
  'recital 30',
);

/** Factors of the risk assessment as a secondary document lists them, without article numbers. */
export const investorFactors = regulation2026(
  'As a secondary document lists them: opaque ownership, special rights, directors appointed by a state, policy aims or coercion of a third country. The text was not read.',
);

/** In the annex to the proposal; whether the final text carries it was not seen. */
export const militaryFactor: Citation = {
  instrument: 'Proposal COM(2024) 464, annex',
  url: 'https://parlementairemonitor.nl/9353000/1/j4nvirkkkr58fyw_j9tvgajcor7dxyk_j9vvij5epmj1ey0/vmhl54i4j0qx',
  says: "Whether the investor facilitates a third country's military capabilities.",
};

/** The interests that the Belgian authorities cite. */
export const strategicInterests: Citation = {
  instrument: 'Lex Mundi, guide to foreign investment restrictions, Belgium',
  url: 'https://www.lexmundi.com/guides/lex-mundi-global-foreign-investment-restrictions-guide/jurisdictions/europe/belgium',
  says: 'Strategic interests: continuity of vital processes, sensitive knowledge kept in hand, strategic independence.',
};

/** A study on what the law of a country can compel. */
export const accessStudy: Citation = {
  instrument: 'Study for the European Data Protection Board on government access in third countries (2021)',
  url: 'https://www.dataguidance.com/news/eu-edpb-publishes-legal-study-government-access-data',
  says: 'Looks at the quality of the law, purpose limits, oversight, remedy for foreigners, and practice.',
};

/** A regulator on remote access. */
export const remoteAccessDecision: Citation = {
  instrument: 'Irish Data Protection Commission, decision on TikTok, 2 May 2025',
  url: 'https://digitalpolicyalert.org/event/29510-irish-data-protection-commission-issued-fine-of-eur-530-million-against-tiktok-and-ordered-suspension-of-data-transfers-to-china-in-absence-of-gdpr-compliance',
  says: 'Remote access from a third country is a transfer of data. TikTok appealed.',
};

/** A minister, relaying a security service, on posts; conditional wording. */
export const openPosts: Citation = {
  instrument: 'Belgian minister of justice, answer in the Chamber, May 2021, relaying the State Security Service',
  url: 'https://www.lalibre.be/dernieres-depeches/belga/des-agents-du-renseignement-chinois-potentiellement-presents-a-liege-airport-via-alibaba-609443d49978e21698711905',
  says: 'Where a law obliges firms to open posts to agents, agents could reach secured zones of an airport.',
};

/** An academic on aggregated trade data. */
export const aggregatedTradeData: Citation = {
  instrument: 'J. Holslag (VUB), as quoted by the Financial Times, October 2023',
  url: 'https://ecomzenith.com/?p=743',
  says: 'A platform gives insight into supply chains, their vulnerabilities and patterns of consumption.',
};

/** The background check behind an airport badge. */
export const badgeCheck: Citation = {
  instrument: 'Parliament of Wallonia, answer on airport identification cards',
  url: 'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=41319',
  says: 'A badge needs a positive background check under EU rules by a federal commission.',
};

/** The approval of regulated agents. */
export const regulatedAgents: Citation = {
  instrument: 'FPS Mobility, regulated agents',
  url: 'https://mobilit.belgium.be/nl/luchtvaart/beveiliging/vracht_en_post/erkende_agenten',
  says: 'Regulated agents are approved federally, for five years.',
};

/** Kinds of measure that are known from Belgian practice. */
export const knownMeasures: Citation = {
  instrument: 'Interfederal Screening Commission, annual report 2024-2025, as summarised',
  url: 'https://www.eubelius.com/en/news/belgiums-isc-issues-fdi-screening-annual-report-2024-2025',
  says: 'Known kinds of measure: escrow of technology and know-how, assurances of continuity, compliance officers.',
};

/** When an investment may be refused. */
export const lastResort: Citation = {
  instrument: 'KPMG Law, foreign direct investment screening as from 1 July 2023',
  url: 'https://kpmglaw.be/en/news/foreign-direct-investment-screening-fdis-in-belgium-as-from-1-july-2023',
  says: 'A refusal is possible only where commitments cannot remedy the risk.',
};

/** What no source names: the library says so, and a reader can judge otherwise. */
export const ownJudgement: Citation = {
  instrument: 'Scoring model of this library (docs/scoring.md)',
  says: "The library's own judgement; no source names it.",
};
