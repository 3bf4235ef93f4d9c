import { belgium2023 } from 'fdi-screening/law';
import { entriesOf, viewsOf } from './collection.js';
import { misorderedTable } from './misordered.js';
import { classes, type PublishedCase } from './published-case.js';
import {
  bandTable,
  baselines,
  type Draws,
  dealTable,
  knowledgeTable,
  modelScorers,
  originTable,
  pairTable,
  rankingTable,
} from './tables.js';

/** Where the collection lies, beside the project. */
export const collection = '../shared/cases/published-cases.json';

/** How often and from which seed the bootstrap draws unless it is told otherwise. */
export const usualDraws: Draws = { seed: 1, draws: 2000 };

/** A part of the result, which takes a while. */
interface Part {
  readonly title: string;
  readonly text: () => string;
}

/** The result of the measurement, in Markdown; each part is told when it begins. */
export function resultText(
  cases: readonly PublishedCase[],
  draws: Draws = usualDraws,
  onPart: (title: string) => void = () => {},
): string {
  const texts = partsOf(cases, draws).map(({ title, text }) => {
    onPart(title);
    return `### ${title}\n\n${text()}\n`;
  });
  return texts.join('\n');
}

function partsOf(cases: readonly PublishedCase[], draws: Draws): readonly Part[] {
  const entries = entriesOf(cases);
  const { all, lawOpen, common } = viewsOf(entries);
  const counts = classes.map((name) => `${entries.filter((one) => one.class === name).length} ${name}`).join(', ');
  const commonIds = common.fields.map(({ id }) => `\`${id}\``).join(', ');
  return [
    {
      title: 'Ranking quality',
      text: () =>
        `${cases.length} cases, of which ${entries.length} are ranked: ${counts}. 1 is perfect order, 0.50 is chance; in brackets the middle 95 percent of ${draws.draws} bootstrap draws (seed ${draws.seed}), deals drawn whole.\n\n${rankingTable(entries, [...modelScorers(all), ...modelScorers(lawOpen, ['asserted']), ...modelScorers(common), ...baselines], draws)}\n\nCommon fields, known in at least nine of ten ranked cases: ${commonIds}.`,
    },
    {
      title: 'How much of the model the facts reach',
      text: () =>
        `Over the ranked cases the least, the median (the lower of two) and the most; the model has ${belgium2023.risk?.criteria.length ?? 0} criteria.\n\n${knowledgeTable(entries, [all, common])}`,
    },
    {
      title: 'Within groups of origin',
      text: () =>
        `Pairs of which both owners are of one group, all groups together.\n\n${rankingTable(entries, [...modelScorers(all), ...modelScorers(lawOpen, ['asserted']), ...baselines], draws, (a, b) => a.origin === b.origin)}\n\n${originTable(entries)}`,
    },
    {
      title: 'Within one deal',
      text: () =>
        `${rankingTable(entries, modelScorers(all, ['cautious']), draws, (a, b) => a.deal === b.deal)}\n\n${dealTable(entries)}`,
    },
    { title: 'Matched pairs', text: () => pairTable(cases, all) },
    { title: 'Bands', text: () => bandTable(entries, all) },
    {
      title: 'Most misordered pairs',
      text: () =>
        (['asserted', 'cautious'] as const)
          .map(
            (policy) =>
              `By the middle under \`${policy}\`; each case in one pair at most. +criterion fires, −criterion is known not to fire, in this case only.\n\n${misorderedTable(entries, all, policy, 6)}`,
          )
          .join('\n\n'),
    },
  ];
}
