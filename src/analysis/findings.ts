import type { Assessment } from '../screening/assessment.js';
import { swingIn } from '../screening/open-facts.js';
import type { Run } from '../screening/run.js';
import type { AnyPossible } from '../values/possible.js';
import { answersTo } from './answers.js';
import type { ChangeOptions } from './change-options.js';
import { type Effect, effectsOn } from './effect.js';
import { type OpenLeaf, openLeaves } from './open-leaves.js';
import { questionWords } from './question-words.js';
import { decidingVariables, movingUnits } from './relevance.js';
import type { Aim } from './target.js';

/** What an authority could find out: every open place of the case, settled one way or the other. */
export function findings(assessment: Assessment, run: Run, aim: Aim): ChangeOptions {
  const effects = effectsOn(run);
  const leaves = openLeaves(run).filter(isRelevantTo(aim, run));
  const potential = potentialOf(aim, run);
  const answered = leaves.map((leaf) => ({ leaf, ...answersTo(leaf, run) }));
  const options = answered.flatMap(({ leaf, answers }) =>
    answers.flatMap(({ answer, part }) => (part === undefined ? [] : [{ leaf, answer, part }])),
  );
  const partly = answered.filter(({ complete }) => !complete).length;
  return {
    candidates: options.map(({ leaf }) => ({ group: leaf.path, burden: 1, potential: potential(leaf) })),
    changes: options.map(({ leaf, answer }) => {
      const { question, about } = questionWords(leaf, assessment, run);
      return { id: leaf.path, title: question, about, burden: 1, answer };
    }),
    effect: (chosen): Effect =>
      effects.ofFixing(
        new Map(
          chosen.flatMap((index) => {
            const option = options[index];
            return option === undefined ? [] : [[option.leaf.path, option.part] as [string, AnyPossible]];
          }),
        ),
      ),
    notes:
      partly === 0
        ? []
        : [
            `${partly} open ${partly === 1 ? 'place has' : 'places have'} answers that cannot all be listed: of ${partly === 1 ? 'it' : 'them'} some were tried, or none.`,
          ],
  };
}

function isRelevantTo(aim: Aim, run: Run): (leaf: OpenLeaf) => boolean {
  const deciding = aim.kind === 'obligation' ? decidingVariables(run) : new Set<number>();
  const moving = aim.kind === 'obligation' ? new Set<number>() : movingUnits(run);
  return ({ readers }) =>
    readers.some((variable) => deciding.has(variable) || moving.has(run.space.places[variable]?.unit as number));
}

/** How far settling a leaf can move an end of the score: no further than its units can, whatever the others are. */
function potentialOf(aim: Aim, { tables, space }: Run): (leaf: OpenLeaf) => bigint {
  const swings = new Map<number, bigint>();
  const swingOf = (unit: number): bigint => {
    const known = swings.get(unit);
    if (known !== undefined) return known;
    const lifts = tables.floors.some(
      ({ ground }) => ground.min < ground.max && (ground.factor?.units.includes(unit) ?? true),
    );
    const swing =
      // A floor that holds needs no points.
      lifts && aim.kind === 'at-least'
        ? aim.need
        : tables.shares.reduce(
            (sum, { factor, min, max }) => sum + (factor === undefined ? max - min : swingIn(factor, unit, space)),
            0n,
          );
    swings.set(unit, swing);
    return swing;
  };
  return ({ readers }) =>
    [...new Set(readers.map((variable) => space.places[variable]?.unit as number))].reduce(
      (sum, unit) => sum + swingOf(unit),
      0n,
    );
}
