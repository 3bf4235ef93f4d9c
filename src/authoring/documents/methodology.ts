import type { Measure } from '../../rules/measure.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { Day } from '../../values/day.js';
import type { Block, Page } from './blocks.js';
import { toHtml } from './html.js';
import { layersPage } from './layers-page.js';
import { limitsPage } from './limits-page.js';
import { toMarkdown } from './markdown.js';
import { measuresPage, procedurePage } from './procedure-page.js';
import { riskPage } from './risk-page.js';
import { pageSubject } from './rule-card.js';
import { scopePage } from './scope-page.js';
import { sourceLink } from './sources.js';

/** What a methodology page is made with. */
export interface MethodologyOptions {
  /** Corrective measures that go with the rules; the page has no part on them where there are none. */
  readonly measures?: readonly Measure[];
  /** The day with which days of verification are compared; the rule set's own `lastVerified` where absent. */
  readonly asOf?: Day;
}

/**
 * Everything that a rule set says, as a page of Markdown for people: each rule in plain words with its rationale, sources,
 * status and day of verification, and the known limits, which are worked out from the rule set.
 *
 * What a rule set says stands as text: nothing of it becomes a mark, a link or HTML, but for addresses of its sources that
 * begin with `http:` or `https:`.
 *
 * @param ruleSet - the rules
 * @returns Markdown as GitHub reads it; the same rules give the same text
 * @throws RangeError when `asOf` is no day
 * @example
 * ```ts
 * import { methodologyMarkdown } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * methodologyMarkdown(belgium2023).split('\n')[0]; // => '# Methodology: Belgium, Cooperation Agreement of 30 November 2022'
 * ```
 */
export const methodologyMarkdown = (ruleSet: RuleSet, options: MethodologyOptions = {}): string =>
  toMarkdown(methodologyPage(ruleSet, options));

/**
 * The page of {@link methodologyMarkdown} as one HTML file that needs no other: no script, no image, no font, and a content
 * security policy that forbids everything but its own style, which it names by hash. It follows the reader's choice of light
 * or dark, and prints.
 *
 * @param ruleSet - the rules
 * @returns a document in HTML, well-formed as XML too; the same rules give the same bytes
 * @throws RangeError when `asOf` is no day
 * @example
 * ```ts
 * import { methodologyHtml } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * methodologyHtml(belgium2023).includes('<script'); // => false
 * ```
 */
export const methodologyHtml = (ruleSet: RuleSet, options: MethodologyOptions = {}): string =>
  toHtml(methodologyPage(ruleSet, options));

function methodologyPage(ruleSet: RuleSet, { measures = [], asOf = ruleSet.lastVerified }: MethodologyOptions): Page {
  const subject = pageSubject(ruleSet);
  return {
    title: `Methodology: ${ruleSet.title}`,
    blocks: [
      ...introduction(ruleSet),
      ...layersPage(ruleSet.layers),
      ...scopePage(subject),
      ...riskPage(subject),
      ...procedurePage(subject),
      ...measuresPage(measures),
      ...derivedFacts(ruleSet),
      ...limitsPage(subject, asOf),
    ],
  };
}

function introduction(ruleSet: RuleSet): Block[] {
  const { id, version, jurisdiction, appliesFrom, appliesUntil, enactedOn, lastVerified, risk } = ruleSet;
  const from = appliesFrom.startsWith('0000') ? 'the beginning' : appliesFrom;
  return [
    {
      kind: 'paragraph',
      text: [
        'This page is written by a program from the rule set that an assessment runs on: what it says is what is applied. It is a model of the law, and neither legal advice nor a statement of any authority. What it cannot do stands under ',
        { ref: 'Known limits', anchor: 'limits' },
        '.',
      ],
    },
    {
      kind: 'table',
      caption: 'The rule set',
      head: ['entry', 'value'],
      rows: [
        [['rule set'], [{ code: id }, `, version ${version}`]],
        [['scoring model'], [{ code: risk.id }, `, version ${risk.version}`]],
        [['jurisdiction'], [jurisdiction]],
        ...(enactedOn === undefined ? [] : [[['enacted on'], [enactedOn]]]),
        [['applies'], [`from ${from} until ${appliesUntil ?? 'further notice'}`]],
        [['last verified against its sources'], [lastVerified]],
      ],
    },
    {
      kind: 'table',
      caption: 'What a status says of the sources of a rule. It never changes an outcome; it travels beside it.',
      head: ['status', 'means'],
      rows: [
        [[{ status: 'confirmed' }], ['seen in an official text, or in several consistent sources']],
        [[{ status: 'reported' }], ['seen in commentary or a single secondary source']],
        [[{ status: 'inferred' }], ['a deduction from confirmed statements']],
        [[{ status: 'unverified' }], ['background knowledge that no source read so far shows']],
      ],
    },
  ];
}

/** Facts whose derivation from a case rests on a source. */
function derivedFacts({ facts }: RuleSet): Block[] {
  const sourcedFacts = facts.filter(({ status, citation }) => status !== undefined || citation !== undefined);
  if (sourcedFacts.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Facts that are derived by a rule of their own', anchor: 'facts' },
    {
      kind: 'table',
      caption: 'A fact that is not listed here reads the case as it stands',
      head: ['fact', 'what it is', 'status of the derivation', 'source'],
      rows: sourcedFacts.map(({ id, title, status, citation }) => [
        [{ code: id }],
        [title],
        [status === undefined ? 'none is given' : { status }],
        [citation === undefined ? 'none is named' : sourceLink(citation)],
      ]),
    },
  ];
}
