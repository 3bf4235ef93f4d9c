import { compareText } from '../values/text.js';
import { type ColumnsOptions, columnsOf } from './columns.js';
import { type ControlBasis, type ControlGroup, controlGroup, partiesAbove } from './control-group.js';
import type { OwnershipGraph, ShareRange } from './graph.js';
import { type Influence, influenceOf, isDeciding, isShared, type MeansInCase } from './influence.js';
import { rightsOf } from './rights.js';
import { moreThanHalf, type Threshold } from './threshold.js';

/** As of which day control is looked at, and what counts for it. */
export interface ControlOptions extends Omit<ColumnsOptions, 'dimension'> {
  /** Whether the votes and rights of parties that declare to act together count together; by default they do not. */
  readonly concert?: boolean;
  /** What a majority of votes is; by default more than half. */
  readonly line?: Threshold;
}

/** What kind of control a party has: none, with others, or alone. */
export type Quality = 'none' | 'joint' | 'sole';

/** A party with whom joint control is held, and whether it is one in every case or in some. */
export interface Partner {
  readonly party: string;
  readonly standing: 'certain' | 'possible';
}

/** What control one party has of another. */
export interface Control {
  readonly controller: string;
  readonly subject: string;
  /** Every quality that its control may have; one where it is certain. */
  readonly qualities: readonly Quality[];
  /** By which means; empty where there is none. */
  readonly means: readonly MeansInCase[];
  /** The votes that count as its own. */
  readonly votes: ShareRange;
  /** The companies that it controls and that have votes or rights in the subject. */
  readonly through: readonly string[];
  /** With whom it controls jointly, if it does: those who decide or block beside it, at the top of their groups. */
  readonly with: readonly Partner[];
}

/** Questions about control in a graph. Each looks only at the part of the graph that it needs. */
export interface ControlGraph {
  /** What control one party has of another. */
  readonly controlIn: (controller: string, subject: string) => Control;
  /** Everyone who has control of a party in some case, alone or with others, in order of ids. */
  readonly controllersOf: (subject: string) => readonly Control[];
  /** All that a party decides in, by itself or through others, by majority or by right; without the party itself. */
  readonly controlledBy: (controller: string) => ControlGroup;
}

const bestOf = (means: readonly MeansInCase[], counts: (one: MeansInCase) => boolean): Partner['standing'] | 'no' => {
  const counted = means.filter(counts);
  if (counted.some(({ standing }) => standing === 'certain')) return 'certain';
  return counted.length > 0 ? 'possible' : 'no';
};

/** Every quality that control by some means, beside some partners, may have. */
function qualitiesOf(means: readonly MeansInCase[], partners: readonly Partner[]): readonly Quality[] {
  const [alone, shared] = [bestOf(means, isDeciding), bestOf(means, isShared)];
  const dispersed = means.some(({ kind }) => kind === 'dispersed');
  const certainPartner = partners.some(({ standing }) => standing === 'certain');
  const mayDecide = alone !== 'no' || dispersed;
  const found: Quality[] = [];
  if (alone !== 'certain' && shared !== 'certain') found.push('none');
  if (shared === 'certain' || (shared === 'possible' && alone !== 'certain') || (mayDecide && partners.length > 0)) {
    found.push('joint');
  }
  if (mayDecide && !certainPartner) found.push('sole');
  return found;
}

/** Those among whom nobody is controlled by another; of two that control each other, the first by id. */
function atTheTop(influences: readonly Influence[]): readonly Influence[] {
  return influences.filter(({ party, group }) =>
    influences.every(
      (other) =>
        other.party === party ||
        !other.group.certain.has(party) ||
        (group.certain.has(other.party) && compareText(party, other.party) < 0),
    ),
  );
}

/**
 * Control in a graph, as far as it is declared: by a majority of votes, held directly and through controlled companies (the
 * least fixpoint of Mumick et al. and of Chapelle and Szafarz), and by rights. Votes that are not known make control
 * possible; a holder whose votes may prevail because others are dispersed is undetermined, never certain.
 *
 * A right to appoint the board without a stated part, a contract, the place of general partner or of manager let their
 * holder decide. A veto, and exactly half of the votes, let it block, which is joint control with whoever else decides.
 *
 * @example
 * controlOf(graph, { day: '2026-01-01' }).controlIn('buyer', 'target').qualities; // ['sole']
 */
export function controlOf(graph: OwnershipGraph, options: ControlOptions = {}): ControlGraph {
  const basis: ControlBasis = {
    votes: columnsOf(graph, { ...options, dimension: 'voting-rights' }),
    rights: rightsOf(graph, options.day),
    line: options.line ?? moreThanHalf,
  };
  const alliesOf = (party: string): readonly string[] => {
    if (options.concert !== true) return [];
    const concerts = graph.concerts.filter(({ parties }) => parties.includes(party));
    return [...new Set(concerts.flatMap(({ parties }) => parties))].filter((ally) => ally !== party).sort(compareText);
  };
  /** What a party can do by itself, and where that is not enough to decide, with those it acts with. */
  const influenceIn = (party: string, subject: string, within: ReadonlySet<string>): Influence => {
    const alone = influenceOf(basis, party, subject, [], within);
    const allies = alliesOf(party).filter((ally) => ally !== subject);
    if (allies.length === 0 || bestOf(alone.means, isDeciding) === 'certain') return alone;
    const together = influenceOf(basis, party, subject, allies, within);
    const standing = bestOf(together.means, isDeciding);
    const concert: readonly MeansInCase[] = standing === 'no' ? [] : [{ kind: 'concert', standing }];
    const own = alone.means.filter(({ kind }) => kind !== 'dispersed' || standing === 'no');
    return { ...together, group: alone.group, means: [...own, ...concert] };
  };
  const inQuestion = (subject: string): ReadonlySet<string> => {
    const above = partiesAbove(basis, subject);
    const allies = [...above].flatMap(alliesOf).filter((ally) => ally !== subject);
    return new Set([...above, ...allies]);
  };
  const influencesIn = (subject: string): readonly Influence[] => {
    const above = inQuestion(subject);
    const within = new Set(above).add(subject);
    return [...above].sort(compareText).map((party) => influenceIn(party, subject, within));
  };
  /** Those who decide or block, at the top of their groups. */
  const leadersAmong = (all: readonly Influence[]): readonly Influence[] =>
    atTheTop(all.filter(({ means }) => means.some((one) => one.kind !== 'dispersed')));
  const partnersOf = (influence: Influence, leaders: readonly Influence[]): readonly Partner[] =>
    leaders
      .filter(({ party, group }) => !group.certain.has(influence.party) && !influence.group.certain.has(party))
      .map(({ party, means }) => {
        const isCertain = means.some(({ standing }) => standing === 'certain');
        return { party, standing: isCertain ? 'certain' : 'possible' };
      });
  const controlBy = (influence: Influence, subject: string, leaders: readonly Influence[]): Control => {
    const partners = influence.means.length === 0 ? [] : partnersOf(influence, leaders);
    const { party: controller, means, votes, through } = influence;
    return { controller, subject, qualities: qualitiesOf(means, partners), means, votes, through, with: partners };
  };
  return {
    controlIn(controller, subject) {
      const all = influencesIn(subject);
      const found = all.find(({ party }) => party === controller);
      return controlBy(found ?? { ...influenceOf(basis, controller, subject), means: [] }, subject, leadersAmong(all));
    },
    controllersOf(subject) {
      const all = influencesIn(subject);
      const leaders = leadersAmong(all);
      return all.filter(({ means }) => means.length > 0).map((one) => controlBy(one, subject, leaders));
    },
    controlledBy(controller) {
      const { certain, possible } = controlGroup(basis, [controller, ...alliesOf(controller)]);
      const others = (members: ReadonlySet<string>): ReadonlySet<string> =>
        new Set([...members].filter((id) => id !== controller && !alliesOf(controller).includes(id)));
      return { certain: others(certain), possible: others(possible) };
    },
  };
}
