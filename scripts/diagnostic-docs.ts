/** docs/diagnostics.md: each code with an example that has it and the mended rule, and what remains in the shipped rules. */
import { timelines } from 'fdi-screening/law';
import {
  type Diagnostic,
  type DiagnosticCode,
  diagnoseRulePack,
  diagnoseRuleSet,
  diagnoseTimeline,
  diagnosticCodes,
} from 'fdi-screening/rules';
import { EXAMPLE_DAY, examples, timelineExamples, wholePack } from './diagnostic-examples.js';
import { table } from './markdown-table.js';

/** The day on which the page looks at the shipped rule sets: the one on which they were last verified. */
export const SHIPPED_DAY = timelines.BE[1].lastVerified;

/** Why a diagnostic of a shipped rule set stands, by its code. */
export const explained: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'undeclared-reading':
    'The guidelines cover acquisitions and leave greenfield out. That a joint venture or an expansion without an existing business is greenfield is inferred from that; the sources read so far give no second reading to declare.',
  'double-counting':
    'Meant: one criterion counts how far a law can compel, one that it does so without check or remedy, one that it reaches abroad. The last two earn nothing without the first.',
  'grave-without-escalation':
    'Meant: a legal duty is lifted by the escalation that names keys, administration or possession together with security data, which reads other facts of the same duty. Airfield access and insight into supply chains are taken as grave together with who is behind the investor, and not alone; that is a judgement of this library.',
};

/** What remains in each shipped rule set. */
export const shippedDiagnostics = (): readonly { readonly id: string; readonly found: readonly Diagnostic[] }[] =>
  timelines.BE.map((ruleSet) => ({ id: ruleSet.id, found: diagnoseRuleSet(ruleSet, { asOf: SHIPPED_DAY }) }));

const json = (value: unknown): string => `\`\`\`json\n${compact(value)}\n\`\`\``;

/** JSON of which what is short stands on one line. */
function compact(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (line.length + indent.length <= 100 || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + compact(one, inner)).join(',\n')}\n${indent}]`;
  const members = Object.entries(value).map(([key, one]) => `${inner}"${key}": ${compact(one, inner)}`);
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, one]) => `"${key}": ${oneLine(one)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

const shown = ({ severity, path, message, mend }: Diagnostic): string =>
  `\`\`\`text\n${severity} at ${path}: ${message}\n${mend}\n\`\`\``;

function section(code: DiagnosticCode): string[] {
  const isTimeline = code === 'version-gap' || code === 'version-overlap';
  const { about, mended } = isTimeline ? timelineExamples[code] : examples[code];
  const written = isTimeline ? timelineExamples[code].versions : examples[code].rules;
  const found = isTimeline
    ? diagnoseTimeline(timelineExamples[code].versions)
    : diagnoseRulePack(wholePack(examples[code].rules), { asOf: EXAMPLE_DAY });
  const one = found.find((candidate) => candidate.code === code);
  if (one === undefined) throw new Error(`The example of ${code} does not have it.`);
  return [`## ${code}`, about, json(written), shown(one), json(mended)];
}

function remains(): string[] {
  const sets = shippedDiagnostics();
  const codes = (Object.keys(diagnosticCodes) as DiagnosticCode[]).filter((code) =>
    sets.some(({ found }) => found.some((one) => one.code === code)),
  );
  const rows = codes.map((code) => {
    const found = sets.flatMap((set) => set.found.filter((one) => one.code === code));
    const places = [...new Set(found.map(({ path }) => `\`${path}\``))].join(', ');
    return [code, places, explained[code] ?? ''];
  });
  return [
    '## What remains in the shipped rule sets',
    `As of ${SHIPPED_DAY} the Belgian rule sets have no error, and this:`,
    table(['code', 'where', 'why it stands'], rows).join('\n').trim(),
  ];
}

const head = `# What the diagnostics mean

\`diagnoseRuleSet(ruleSet, { asOf })\` of \`fdi-screening/rules\` says what an author should know about a rule set;
\`diagnoseRulePack\` does so for a pack, \`diagnoseTimeline\` for the versions of a law, and \`fdi-screening check\` prints it.
Each diagnostic has a \`code\`, which stays the same between versions of the library, a \`severity\`, a \`path\`, a \`message\` and
a \`mend\`.

- \`error\`: the rules cannot be used, or they do what no rule set should.
- \`warning\`: most likely a mistake.
- \`note\`: may well be meant; an author should know of it.

What is said of conditions, levels, criteria and bands is decided over every value that the facts can have, each fact on
its own, so it is true of every case. The other way round, no diagnostic is no proof: what two facts cannot be together is
not known here, and a search that exceeds the budgets of [unknowns.md](unknowns.md) says nothing.

Below is each code with rules that have it and the same rules mended. Snippets show some parts of a pack; the members that
every rule has are left out. Written by \`npm run generate\`.`;

/** The page. */
export const diagnosticDocs = (): string =>
  `${[head, ...(Object.keys(diagnosticCodes) as DiagnosticCode[]).flatMap(section), ...remains()].join('\n\n')}\n`;
