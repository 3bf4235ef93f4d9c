import type { CompiledRuleSet } from './compile.js';
import { type Minimum, minimise } from './minimise.js';
import { bandAt } from './numbers.js';
import { type ScoreEnds, scoreEnds } from './score.js';
import { type Share, shareOf } from './share.js';
import { type KeptRows, restrictedSpace, rowCountOf, type Space } from './space.js';
import { type Factor, leastOver, restricted } from './tables.js';

/** A floor under the band, as the share of a criterion that is one where its ground holds and zero where it does not. */
interface Floor {
  /** Position of the band under which the case cannot be. */
  readonly band: number;
  readonly ground: Share;
}

/** What score and band are made of over a space: every criterion and every floor as a table. */
export interface RiskTables {
  readonly space: Space;
  readonly shares: readonly Share[];
  readonly floors: readonly Floor[];
  readonly bandStarts: readonly bigint[];
}

/** What the score and the band can be. */
export interface RiskBounds {
  readonly min: bigint;
  readonly max: bigint;
  /** Positions of the lowest and of the highest band. */
  readonly lowest: number;
  readonly highest: number;
}

/** What the score and the band can be over a whole space, and in a part of it. */
export interface BoundsOver extends RiskBounds {
  readonly ends: ScoreEnds;
  /** Whether the bounds hold every completion but might be narrower. */
  readonly outer: boolean;
  /** The bounds while one unit keeps some of its rows. */
  within(unit: number, rows: readonly number[]): RiskBounds;
}

/** The tables of a rule set over a space. */
export function riskTables(compiled: CompiledRuleSet, shares: readonly Share[], space: Space): RiskTables {
  return { space, shares, floors: floorsOver(compiled, space), bandStarts: compiled.bandStarts };
}

const floorsOver = ({ escalations }: CompiledRuleSet, space: Space): Floor[] =>
  escalations.map(({ when, floor }) => ({
    band: floor,
    ground: shareOf({ levels: [{ when, value: 1n }] }, [], space),
  }));

/** The part of tables in which some units keep only some of their rows. */
export function restrictedTables(tables: RiskTables, kept: KeptRows): RiskTables {
  const rowCount = rowCountOf(tables.space);
  const narrow = (share: Share): Share => {
    if (share.factor === undefined) return share;
    const factor = restricted(share.factor, kept, rowCount);
    return factor === share.factor ? share : { ...share, factor, ...endsIn(factor.table) };
  };
  return {
    ...tables,
    space: restrictedSpace(tables.space, kept),
    shares: tables.shares.map(narrow),
    floors: tables.floors.map(({ band, ground }) => ({ band, ground: narrow(ground) })),
  };
}

const endsIn = (table: readonly bigint[]): { min: bigint; max: bigint } => ({
  min: table.reduce((a, b) => (b < a ? b : a)),
  max: table.reduce((a, b) => (b > a ? b : a)),
});

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/**
 * The bounds over a space. The lowest band is the first in which some completion stays without a floor lifting it
 * higher; the highest is that of the greatest score, or of the highest floor whose ground can hold.
 */
export function riskBounds(tables: RiskTables): BoundsOver {
  const { space, shares, floors, bandStarts } = tables;
  const ends = scoreEnds(shares, space);
  const barred = bandStarts.map((_, band) => leastUnder(band, tables, ends));
  const possible = floors.filter(({ ground }) => ground.max > 0n);

  const lowestOf = (leastOf: (one: Barred) => bigint): number => {
    const band = barred.findIndex((one, index) => {
      const least = leastOf(one);
      return least <= one.most && bandAt(least, bandStarts) <= index;
    });
    return band < 0 ? Math.max(bandStarts.length - 1, 0) : band;
  };
  const highestOf = (max: bigint, canHold: (ground: Share) => boolean): number =>
    Math.max(bandAt(max, bandStarts), ...possible.filter(({ ground }) => canHold(ground)).map(({ band }) => band));

  const canHoldIn = (ground: Share, unit: number, rows: readonly number[]): boolean => {
    if (ground.factor === undefined || !ground.factor.units.includes(unit)) return true;
    const { units, table } = ground.factor;
    const negative = table.map((value) => -value);
    const byRow = leastOver(units, negative, [unit], rowCountOf(space));
    return rows.some((row) => (byRow[row] ?? 0n) < 0n);
  };
  const leastIn = (minimum: Minimum | undefined, unit: number, rows: readonly number[]): bigint | undefined => {
    const byRow = minimum?.leastByRow(unit);
    if (byRow === undefined) return minimum?.value;
    return rows.map((row) => byRow[row] as bigint).reduce((a, b) => (b < a ? b : a));
  };
  const free = sum(shares.filter((share) => share.factor === undefined).map((share) => share.min));
  const freeMost = sum(shares.filter((share) => share.factor === undefined).map((share) => share.max));
  return {
    min: ends.min,
    max: ends.max,
    lowest: lowestOf(({ minimum, fallback }) => minimum?.value ?? fallback),
    highest: highestOf(ends.max, () => true),
    ends,
    outer: ends.outer || barred.some(({ outer }) => outer) || floors.some(({ ground }) => ground.outer),
    within(unit, rows) {
      const least = leastIn(ends.least, unit, rows);
      const greatest = leastIn(ends.greatest, unit, rows);
      const max = greatest === undefined ? ends.max : freeMost - greatest;
      return {
        min: least === undefined ? ends.min : least + free,
        max,
        lowest: lowestOf(({ minimum, fallback }) => leastIn(minimum, unit, rows) ?? fallback),
        highest: highestOf(max, (ground) => canHoldIn(ground, unit, rows)),
      };
    },
  };
}

/** The least score while no floor lifts a completion above a band. */
export interface Barred {
  readonly minimum: Minimum | undefined;
  /** Stands for the least score where it could not be worked out. */
  readonly fallback: bigint;
  /** A least value above it means that some floor always lifts. */
  readonly most: bigint;
  readonly outer: boolean;
}

/** The least score over the completions that no floor lifts above a band. */
export function leastUnder(
  band: number,
  { shares, floors, space }: RiskTables,
  ends: Pick<ScoreEnds, 'min' | 'least'>,
): Barred {
  const lifting = floors.filter((floor) => floor.band > band).map(({ ground }) => ground);
  const free = sum(shares.filter((share) => share.factor === undefined).map((share) => share.min));
  const most = sum(shares.map((share) => share.max));
  const fallback = ends.min;
  // The score itself is the same below every band, so it is worked out again only where a floor can lift.
  const barriers = lifting.filter(({ max }) => max > 0n);
  if (barriers.length === 0 && ends.least !== undefined) {
    return { minimum: shifted(ends.least, free), fallback, most, outer: false };
  }
  const penalty = 1n + most - sum(shares.map((share) => share.min));
  const walls = barriers.flatMap(({ factor }): Factor[] =>
    factor === undefined ? [] : [{ units: factor.units, table: factor.table.map((value) => value * penalty) }],
  );
  const minimum = minimise([...shares.flatMap((share) => share.factor ?? []), ...walls], space);
  const outer = minimum === undefined || walls.length < barriers.length;
  return { minimum: minimum === undefined ? undefined : shifted(minimum, free), fallback, most, outer };
}

/** A minimum with a constant added to the sum. */
const shifted = (minimum: Minimum, by: bigint): Minimum =>
  by === 0n
    ? minimum
    : {
        value: minimum.value + by,
        rows: minimum.rows,
        leastByRow: (unit) => minimum.leastByRow(unit)?.map((value) => value + by),
      };
