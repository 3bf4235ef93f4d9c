/** The procedure of a rule set and a catalogue of measures, as parts of a page of documentation. */
import { burdenScale, type Conditional, type Measure, type Provision, type RuleSet } from 'fdi-screening';
import { sources, table, words } from './rule-words.js';

const when = ({ when: condition }: Conditional): string => (condition === undefined ? 'always' : words(condition));

const provisions = (title: string, list: readonly Provision[]): string[] =>
  list.length === 0
    ? []
    : [
        `### ${title}`,
        ...table(
          ['id', 'what', 'when', 'status', 'source'],
          list.map((one) => [`\`${one.id}\``, one.text, when(one), one.status, sources(one)]),
        ),
      ];

/** How a filing is made, judged and enforced. */
export function procedureDocs({ procedure }: RuleSet): string[] {
  if (procedure === undefined) return [];
  const { stages, calendar, observed, fines, checklist } = procedure;
  return [
    '## Procedure',
    '',
    'It applies where an investment must be notified. What the sources leave open is an entry of its own that says so.',
    '',
    ...provisions('Language', procedure.languages),
    ...provisions('Filing', procedure.filing),
    ...provisions('Situations', procedure.situations),
    '### Who decides',
    ...table(
      ['authority', 'matter', 'when', 'status', 'source'],
      procedure.authorities.map((one) => [one.authority, one.matter, when(one), one.status, sources(one)]),
    ),
    ...provisions('Standstill', procedure.standstill),
    '### Stages',
    '',
    `${calendar?.counting.national.text ?? ''} (${calendar?.counting.national.status ?? ''}; a program can give another calendar and rule.)`,
    ...table(
      ['stage', 'days', 'runs from', 'note', 'status', 'source'],
      stages.map((one) => [
        one.title,
        one.days === undefined ? '' : String(one.days),
        `\`${one.startsOn}\``,
        one.note ?? '',
        one.status,
        sources(one),
      ]),
    ),
    '### How long it took',
    '',
    'Observed, and never used to compute a day.',
    ...table(
      ['stage', 'in practice', 'period', 'status', 'source'],
      observed.map((one) => [
        stages.find(({ id }) => id === one.stage)?.title ?? 'as a whole',
        one.text,
        one.period,
        one.status,
        sources(one),
      ]),
    ),
    ...provisions('Decision', procedure.decision),
    '### Fines',
    ...table(
      ['cap', 'status', 'for which breach', 'status of that', 'source'],
      (fines?.tiers ?? []).map((one) => [one.text, one.status, one.trigger.text, one.trigger.status, sources(one)]),
    ),
    ...provisions('Look-back', procedure.lookBack),
    ...provisions('Appeal', procedure.appeal),
    '### What the forms ask for',
    '',
    'The forms themselves were not read.',
    ...table(
      ['point', 'forms', 'who holds it', 'fields of a case', 'status'],
      checklist.map((one) => [
        one.title,
        one.forms.join(', '),
        one.heldBy.join(', '),
        one.fields.map((field) => `\`${field}\``).join(', '),
        one.status,
      ]),
    ),
    '### Beside the screening',
    ...table(
      ['regime', 'possible when', 'turns on', 'status', 'source'],
      [...procedure.parallel, ...procedure.gates].map((one) => [
        one.title,
        one.when === undefined ? 'not assessed' : words(one.when),
        one.turnsOn,
        one.status,
        sources(one),
      ]),
    ),
  ];
}

/** The catalogue of corrective measures. */
export function measureDocs(measures: readonly Measure[]): string[] {
  if (measures.length === 0) return [];
  const scale = Object.entries(burdenScale).map(([step, meaning]) => `${step}, ${meaning}`);
  return [
    '## Corrective measures',
    '',
    'What a measure leaves of a criterion is an estimate of this library, and its burden this library’s number:',
    `${scale.join('; ')}.`,
    ...table(
      ['measure', 'legal status', 'leaves', 'verified by', 'burden', 'status', 'source'],
      measures.map((one) => [
        one.title,
        one.legalStatus,
        Object.entries(one.addresses)
          .map(([id, keeps]) => `${keeps} of \`${id}\``)
          .join(', '),
        one.verifiedBy,
        String(one.burden),
        one.status,
        sources(one),
      ]),
    ),
  ];
}
