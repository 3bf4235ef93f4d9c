import type { Evidence } from '../../investment/investment.js';
import { definition, paragraph, section, table } from '../document/blocks.js';
import type { Block, Section } from '../document/document.js';
import { type Phrase, phrase } from '../document/phrase.js';
import type { Making } from './making.js';
import { besidesSection, profilesSection } from './profiles.js';
import { contextSection, statementsSection } from './statements.js';

/** What is said and by whom, what stands beside it, on which sources all of it rests, and how it was made. */
export function evidenceSection(making: Making): Section[] {
  return section('evidence', making.words.evidence.title, [
    ...statementsSection(making),
    ...contextSection(making),
    ...sourcesSection(making),
    ...profilesSection(making),
    ...besidesSection(making),
    ...methodSection(making),
  ]);
}

/** The sources of the case, with who says so, when, and where it can be read. */
function sourcesSection(making: Making): Section[] {
  const { evidence, words, assessment } = making;
  const { redaction, confidentiality } = assessment;
  if (evidence === undefined) return section('sources', words.evidence.sources, paragraph(words.evidence.lost));
  const hidden = (confidentiality?.evidence ?? []).filter(({ id }) => redaction?.evidence.includes(id) === true);
  return section('sources', words.evidence.sources, [
    ...table(words.evidence.caption(evidence.size), words.evidence.head, [
      ...[...evidence.values()].map((one) => [
        [[{ kind: 'code', text: one.id } as const]],
        originText(one, making),
        titleLines(one, making),
      ]),
      ...hidden.map(({ id, mark }) => [[[{ kind: 'code', text: id } as const]], '', words.withheld(mark, [id])]),
    ]),
  ] satisfies Block[]);
}

function originText({ originator, relayedBy, date }: Evidence, { words }: Making): string {
  const name = originator.anonymous === true ? words.said.anonymous(originator.name) : originator.name;
  const by = relayedBy === undefined ? name : words.said.relayed(name, relayedBy);
  return words.said.speaker(by, date === undefined ? undefined : words.day(date));
}

function titleLines({ title, url, publisher, kind, finding, confidentiality }: Evidence, { words }: Making): Phrase[] {
  const rest = [
    words.evidence.kinds[kind],
    ...(publisher === undefined ? [] : [publisher]),
    ...(confidentiality === undefined || confidentiality === 'public' ? [] : [words.marks[confidentiality]]),
  ];
  return [
    phrase(url === undefined ? title : { kind: 'link', text: title, href: url }, ` (${rest.join(', ')})`),
    ...(url === undefined ? [] : [[{ kind: 'address', text: url } as const]]),
    ...(finding === undefined ? [] : [phrase(words.evidence.noIndication(finding.scope))]),
  ];
}

/** On what terms it was made, and what its marks mean. */
function methodSection({ assessment, words }: Making): Section[] {
  const { risk, evidence } = assessment;
  return section('method', words.method.title, [
    ...definition([
      [words.method.policy, [words.method.policies[evidence]]],
      [words.method.model, [words.method.modelText(risk.model.id, risk.model.version)]],
      [words.method.certainty, words.method.statuses],
      [words.method.unknown, [words.method.unknownText]],
      [words.method.said, [words.method.saidText]],
    ]),
  ]);
}
