import type { Assessment, DutyChannel, Statement } from '../screening/assessment.js';
import { heading, labelled, table, wrap } from './layout.js';
import { claimsText, speaker } from './sources.js';

const withheld = 'Withheld: it rests on evidence that is not public.';

const openWords: Readonly<Record<DutyChannel['open'], string>> = {
  yes: 'open',
  no: 'closed',
  'not-established': 'not established',
};

/** The path to an asset, with who says that it is open and who that it is not. */
const pathText = ({ path, said }: DutyChannel): string =>
  [...(path === undefined ? [] : [`${path}.`]), ...(said.length === 0 ? [] : [claimsText(said)])].join(' ');

/** Laws that oblige a party to share data, what others read in them, and the path to the asset where there is one. */
export function dutyText({ legalDuties }: Assessment, width: number): string[] {
  if (legalDuties.length === 0) return [];
  return [
    ...heading('Legal duties to share data, and their channels'),
    ...wrap(
      'A law is not conduct. A duty earns points only through a channel: the bound party, a means, the asset.',
      width,
    ),
    ...legalDuties.flatMap((duty) => [
      '',
      ...wrap(`${duty.boundParty} (${duty.id})`, width),
      ...duty.instruments.flatMap((one) => labelled('  law: ', one.text, width)),
      ...duty.counterReadings.flatMap((one) =>
        labelled('  read otherwise: ', `${one.text} (${speaker(one.by, one.on)})`, width),
      ),
      ...table(
        duty.channels.map((one) => [openWords[one.open], `${one.means} to ${one.asset}`, pathText(one)]),
        width,
      ),
    ]),
  ];
}

/** What is said of conduct, each with its speaker and date, and the answer beside it. */
export function statementText({ statements }: Assessment, width: number): string[] {
  if (statements.length === 0) return [];
  return [
    ...heading('What is said of conduct'),
    ...wrap(
      'An allegation is not a finding: only findings against the investor or who controls it earn points.',
      width,
    ),
    ...statements.flatMap((one) => ['', ...statementLines(one, width)]),
  ];
}

function statementLines(one: Statement, width: number): string[] {
  if (one.restricted) return labelled('  ', withheld, width);
  const { answer } = one;
  return [
    ...labelled('  ', `${speaker(one.by, one.on)}: ${one.what} (stage: ${one.stage.replaceAll('-', ' ')})`, width),
    ...(answer === undefined
      ? ['    No answer was found.']
      : labelled('    Answer: ', `${speaker(answer.by, answer.on)}: ${answer.text}`, width)),
  ];
}

/** What is relevant and never scored, with the reason why not. */
export function contextText({ context }: Assessment, width: number): string[] {
  if (context.length === 0) return [];
  return [
    ...heading('Context, never scored'),
    ...context.flatMap((one) =>
      labelled(
        '  - ',
        one.restricted ? withheld : `${speaker(one.by, one.on)}: ${one.text} Not scored: ${one.whyNotScored}`,
        width,
      ),
    ),
  ];
}
