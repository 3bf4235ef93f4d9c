import type { Assessment } from '../../screening/assessment.js';
import { labelled, wrap } from '../layout.js';
import { intervalText } from '../state.js';
import type { NamedRule } from './rules-of.js';

const outcomes = {
  holds: 'it stands',
  fires: 'it stands',
  fails: 'it does not stand',
  'does-not-fire': 'it does not stand',
  undetermined: 'it is open whether it stands',
} as const;

/** What a rule comes to in a case, why, and what is not known of it. */
export function outcomeLines({ kind, rule }: NamedRule, assessment: Assessment, width: number): string[] {
  const { obligation, risk, investment } = assessment;
  if (kind === 'criterion') {
    const found = risk.contributions.find(({ criterion }) => criterion === rule.id);
    if (found === undefined) return notDecided(width);
    const share = `It adds ${intervalText(found.share)} of at most ${found.attainable.shown} points.`;
    return told(investment.title, found, share, assessment, width);
  }
  const lists = {
    limb: obligation.limbs,
    exclusion: obligation.exclusions,
    control: risk.controls,
    escalation: risk.escalations,
  } as const;
  const found = lists[kind].find(({ id }) => id === rule.id);
  return found === undefined ? notDecided(width) : told(investment.title, found, '', assessment, width);
}

const notDecided = (width: number): string[] => ['', ...wrap('In this case it is not asked.', width)];

interface Told {
  readonly outcome: keyof typeof outcomes;
  readonly status: string;
  readonly reason: string;
  readonly facts: readonly string[];
}

function told(title: string, found: Told, share: string, { facts, openFacts }: Assessment, width: number): string[] {
  const read = facts.filter(({ fact }) => found.facts.includes(fact));
  const open = openFacts.filter(({ fact }) => found.facts.includes(fact));
  return [
    '',
    ...wrap(`In the case "${title}" ${outcomes[found.outcome]} (${found.status}). ${found.reason} ${share}`, width),
    ...read.flatMap(({ fact, entity, mayBe }) =>
      labelled('  - ', `${fact}${entity === undefined ? '' : ` of ${entity}`}: ${mayBe}`, width),
    ),
    ...open.flatMap(({ question, leaves }) =>
      labelled(
        '  Ask: ',
        `${question} Open: ${leaves
          .slice(0, 3)
          .map(({ path, state }) => `${path} (${state})`)
          .join(', ')}${leaves.length > 3 ? ` and ${leaves.length - 3} more` : ''}.`,
        width,
      ),
    ),
  ];
}
