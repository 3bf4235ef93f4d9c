import { entityRows, type FactDeriver, factDeriver } from '../facts/derive.js';
import type { Measure as RuleMeasure } from '../rules/measure.js';
import { decide } from '../screening/decide.js';
import { type Formula, variablesOf } from '../screening/formula.js';
import { profileTable } from '../screening/profiles.js';
import { softeningsOf } from '../screening/risk.js';
import type { Run } from '../screening/run.js';
import { applyAnswers } from './apply-answer.js';
import type { ChangeOptions } from './change-options.js';
import { type Intervention, intervening, madeToHold } from './intervene.js';
import type { Aim } from './target.js';

/** A measure that the parties could offer or be asked for. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** How heavily it weighs on the parties, a whole number from 1 to 1000, in a unit of the caller's own. */
  readonly burden: number;
  /** What it makes of the case, by place, as `applyAnswer` takes it: `{ 'controls[+]': { ... } }` adds a control. */
  readonly changes: Readonly<Record<string, unknown>>;
}

/** A corrective measure of a catalogue, such as `belgianMeasures`, by the control of the scoring model that it puts in place. */
export type CorrectiveMeasure = Pick<RuleMeasure, 'id' | 'title' | 'burden' | 'control'>;

/** A measure as what it makes of facts. */
interface Option {
  readonly id: string;
  readonly title: string;
  readonly burden: number;
  readonly makes: Intervention;
  /** What it writes into the case; absent where it is a control that is taken to be in place. */
  readonly changes: Measure['changes'] | undefined;
}

/** What can be put in place, and what was left out and why. */
interface Offer {
  readonly options: readonly Option[];
  readonly notes: readonly string[];
}

const leftOut = (why: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`Left out, because ${why}: ${ids.join(', ')}.`];

/** Measures that put controls of the rule set in place; those that certainly are in place already are no measures. */
function byControl(measures: readonly CorrectiveMeasure[], { compiled, space }: Run): Offer {
  const [severalWays, unmodelled]: [string[], string[]] = [[], []];
  const options = measures.flatMap(({ id, title, burden, control }): Option[] => {
    if (control === undefined) {
      unmodelled.push(id);
      return [];
    }
    const found = compiled.controls.find((one) => one.control.id === control);
    if (found === undefined) throw new RangeError(`Measure "${id}": the rule set has no control "${control}".`);
    if (decide(found.when, space).outcome === 'holds') return [];
    const makes = madeToHold(found.when);
    if (makes === undefined) severalWays.push(id);
    return makes === undefined ? [] : [{ id, title, burden, makes, changes: undefined }];
  });
  return {
    options,
    notes: [
      ...leftOut('there is more than one way to put it in place', severalWays),
      ...leftOut('the scoring model has no control for it', unmodelled),
    ],
  };
}

/** The controls of the rule set, each with a burden of one. */
const ownControls = ({ compiled }: Run): CorrectiveMeasure[] =>
  compiled.controls.map(({ control: { id, title } }) => ({ id, title, burden: 1, control: id }));

/** What a written measure makes of facts: those that then may be something else. */
function optionOf(measure: Measure, run: Run): Option {
  const { id, title, burden, changes } = measure;
  if (!Number.isInteger(burden) || burden < 1 || burden > 1000) {
    throw new RangeError(`The burden of measure "${id}" is a whole number from 1 to 1000; found ${String(burden)}.`);
  }
  return { id, title, burden, makes: madeBy([measure], run), changes };
}

function madeBy(measures: readonly Pick<Measure, 'id' | 'changes'>[], run: Run): Intervention {
  const changes = Object.assign({}, ...measures.map((one) => one.changes)) as Measure['changes'];
  let derive: FactDeriver;
  try {
    const investment = applyAnswers(run.investment, changes);
    if (
      entityRows(investment)
        .map(({ path }) => path)
        .join() !== run.entities.map(({ path }) => path).join()
    ) {
      throw new RangeError('A measure changes the parts of the target and cannot add or remove one.');
    }
    const { asOf, evidence } = run;
    const legalProfiles = profileTable(run.asOf, run.legalProfiles).all;
    derive = factDeriver(investment, { asOf, evidence, legalProfiles, portfolio: run.portfolio });
  } catch (error) {
    const named = measures.map(({ id }) => `"${id}"`).join(' and ');
    throw new RangeError(`Measure ${named}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const made = new Map<number, readonly number[]>();
  run.asked.forEach(({ fact, entity }, variable) => {
    const cells = run.cells[variable]?.reached(derive(fact, entity).possible) ?? [];
    const before = run.derived.facts[variable];
    const wasCells = before === undefined ? [] : (run.cells[variable]?.reached(before.possible) ?? []);
    if (cells.join() !== wasCells.join()) made.set(variable, cells);
  });
  return made;
}

/** What parties could put in place. */
export function mitigations(
  measures: readonly (Measure | CorrectiveMeasure)[] | undefined,
  run: Run,
  aim: Aim,
): ChangeOptions {
  const given = measures ?? ownControls(run);
  const { options: inPlace, notes } = byControl(given.filter((one) => !('changes' in one)) as CorrectiveMeasure[], run);
  const written = given.flatMap((one) => ('changes' in one ? [optionOf(one, run)] : []));
  const options = [...inPlace, ...written];
  checkIds(options);
  const potential = potentialOf(aim, run);
  const effectOf = intervening(run);
  const together = joint(options, run);
  return {
    candidates: options.map(({ id, burden, makes }) => ({ group: id, burden, potential: potential(makes) })),
    changes: options.map(({ id, title, burden }) => ({ id, title, about: [], burden })),
    effect: (chosen) => effectOf(together(chosen)),
    notes,
  };
}

function checkIds(options: readonly Option[]): void {
  const twice = options.find(({ id }, index) => options.findIndex((one) => one.id === id) !== index);
  if (twice !== undefined) throw new RangeError(`Two measures have the id "${twice.id}".`);
}

/** What several measures make of facts. Those that bear on one fact are written into the case together. */
function joint(options: readonly Option[], run: Run): (chosen: readonly number[]) => Intervention {
  return (chosen) => {
    const picked = chosen.flatMap((index) => options[index] ?? []);
    const made = new Map<number, readonly number[]>();
    let overlaps = false;
    for (const { makes } of picked) {
      for (const [variable, cells] of makes) {
        const before = made.get(variable);
        overlaps ||= before !== undefined;
        const both = before === undefined ? cells : cells.filter((cell) => before.includes(cell));
        made.set(variable, both.length === 0 ? cells : both);
      }
    }
    const written = picked.flatMap(({ id, changes }) => (changes === undefined ? [] : [{ id, changes }]));
    return overlaps && written.length === picked.length ? madeBy(written, run) : made;
  };
}

/** By how much making facts something can lower the greatest score: no further than what reads them can fall. */
function potentialOf(aim: Aim, run: Run): (makes: Intervention) => bigint {
  const { compiled, tables, space } = run;
  return (makes) => {
    if (aim.kind !== 'at-most') return aim.need;
    const units = new Set([...makes.keys()].map((variable) => space.places[variable]?.unit));
    const isRead = (formula: Formula): boolean =>
      [...variablesOf(formula)].some((variable) => units.has(space.places[variable]?.unit));
    return compiled.criteria.reduce((sum, one, index) => {
      const max = tables.shares[index]?.max ?? 0n;
      if (one.levels.some(({ when }) => isRead(when))) return sum + max;
      const kept = softeningsOf(one, compiled).filter(({ when }) => isRead(when));
      const falls = kept.map(({ keeps }) => max - (max * keeps.numerator) / keeps.denominator);
      return sum + falls.reduce((most, fall) => (fall > most ? fall : most), 0n);
    }, 0n);
  };
}
