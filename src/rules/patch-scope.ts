import type { AddedReading, LayerInput } from './layer-input.js';
import type { Patch } from './patch.js';
import type { Limb, OpenQuestion, Reading, Scope, ScopeTest } from './rule-set.js';

const questionPlace = { what: 'question', key: 'questions' } as const;

/** Who must notify under a parent with what a layer says of it. */
export function patchScope(parent: Scope, layer: LayerInput, patch: Patch): Scope {
  const { add, replace, remove } = layer;
  const before = patch.changes.length;
  const questions = patchQuestions(parent.questions, layer, patch);
  const withReadings = (limb: Limb): Limb => patchReadings(limb, layer);
  const tests = patchLimbs(parent.tests, layer, patch);
  const exclusions = patch.list(
    parent.exclusions,
    { add: add?.exclusions, replace: replace?.exclusions, remove: remove?.exclusions },
    { what: 'exclusion', key: 'exclusions' },
  );
  checkSplitLimbs([...tests.flatMap((test) => test.limbs), ...exclusions], layer, patch);
  for (const advice of add?.advice ?? []) patch.change('added', { what: 'advice', key: 'advice' }, advice.with);
  if (patch.changes.length === before) return parent;
  return {
    tests: tests.map((test) => ({ ...test, limbs: test.limbs.map(withReadings) })),
    exclusions: exclusions.map(withReadings),
    questions,
    advice: [...parent.advice, ...(add?.advice ?? [])],
  };
}

function patchLimbs(parent: readonly ScopeTest[], layer: LayerInput, patch: Patch): readonly ScopeTest[] {
  const { add, replace, remove } = layer;
  const place = { what: 'limb', key: 'limbs' } as const;
  const tests = patch.list(parent, { add: add?.tests, remove: remove?.tests }, { what: 'test', key: 'tests' });
  // Limbs are known by their ids alone, so they are looked for in all tests before they are changed in one.
  const known = new Set(tests.flatMap((test) => test.limbs.map((limb) => limb.id)));
  const replacing = (replace?.limbs ?? []).filter(({ id }) => patch.has(known, id, 'replaces', place));
  const removing = (remove?.limbs ?? []).filter((id) => patch.has(known, id, 'removes', place));
  const testIds = new Set(tests.map((test) => test.id));
  for (const id of Object.keys(add?.limbs ?? {})) {
    patch.has(testIds, id, 'names', { what: 'test', key: 'limbs' });
  }
  return tests.map((test) => {
    const isIn = (id: string): boolean => test.limbs.some((limb) => limb.id === id);
    const changes = {
      add: ownValue(add?.limbs, test.id),
      replace: replacing.filter(({ id }) => isIn(id)),
      remove: removing.filter(isIn),
    };
    return { ...test, limbs: patch.list(test.limbs, changes, { ...place, of: test.id }) };
  });
}

function patchQuestions(parent: readonly OpenQuestion[], layer: LayerInput, patch: Patch): readonly OpenQuestion[] {
  const { add, replace, remove, follow } = layer;
  const lists = { add: add?.questions, replace: replace?.questions, remove: remove?.questions };
  const questions = patch.list(parent, lists, questionPlace);
  const known = new Set(questions.map((question) => question.id));
  const named = { names: add?.readings, replaces: replace?.readings, removes: remove?.readings, follows: follow };
  for (const [verb, byQuestion] of Object.entries(named)) {
    const place = { what: 'question', key: verb === 'follows' ? 'questions' : 'readings' } as const;
    for (const id of Object.keys(byQuestion ?? {})) patch.has(known, id, verb as keyof typeof named, place);
  }
  return questions.map((question) => {
    const place = { what: 'reading', key: 'readings', of: question.id } as const;
    const readings = patch.list<Reading>(
      question.readings,
      {
        add: ownValue(add?.readings, question.id)?.map(({ limbs: _, ...reading }: AddedReading) => reading),
        replace: ownValue(replace?.readings, question.id),
        remove: ownValue(remove?.readings, question.id),
      },
      place,
    );
    const followed = ownValue(follow, question.id);
    if (followed === undefined) return { ...question, readings };
    if (!patch.has(new Set(readings.map((one) => one.id)), followed, 'follows', place)) return question;
    if (followed === question.prevailing) return { ...question, readings };
    const before = question.prevailing === undefined ? {} : { before: question.prevailing };
    patch.change('followed', questionPlace, question.id, { ...before, after: followed });
    return { ...question, readings, prevailing: followed, followedBy: layer.id };
  });
}

/** A limb with the readings that a layer adds to its question and without those that it removes. */
function patchReadings(limb: Limb, { add, remove }: LayerInput): Limb {
  if (!('question' in limb.when)) return limb;
  const { question, readings } = limb.when;
  const removed = ownValue(remove?.readings, question) ?? [];
  const added = (ownValue(add?.readings, question) ?? []).flatMap((one) => {
    const when = ownValue(one.limbs, limb.id);
    return when === undefined ? [] : [[one.id, when] as const];
  });
  if (removed.length === 0 && added.length === 0) return limb;
  const kept = Object.entries(readings).filter(([id]) => !removed.includes(id));
  return { ...limb, when: { question, readings: Object.fromEntries([...kept, ...added]) } };
}

/** A reading can only be added to limbs that its question splits. */
function checkSplitLimbs(limbs: readonly Limb[], { add }: LayerInput, patch: Patch): void {
  for (const [question, readings] of Object.entries(add?.readings ?? {})) {
    const split = limbs.filter(({ when }) => 'question' in when && when.question === question).map(({ id }) => id);
    for (const reading of readings) {
      for (const id of Object.keys(reading.limbs)) {
        if (split.includes(id)) continue;
        const says = `adds the reading "${reading.id}" to the limb "${id}", which the question "${question}" does not split`;
        patch.refuse(`add.readings.${question}`, says, ` It splits ${split.join(', ') || 'no limb'}.`);
      }
    }
  }
}

const ownValue = <T>(byId: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  byId !== undefined && Object.hasOwn(byId, id) ? byId[id] : undefined;
