import type { EntityRow } from '../facts/derive.js';
import type { Asked } from '../facts/worlds.js';
import type { CutFacts } from './compile.js';

/** The facts to derive, in the order of their variables: those of the case, then those of each entity. */
export function variablesFor({ facts, caseFacts }: CutFacts, entities: readonly EntityRow[]): Asked[] {
  const perEntity = facts.slice(caseFacts);
  return [
    ...facts.slice(0, caseFacts).map((fact): Asked => ({ fact })),
    ...entities.flatMap((entity) => perEntity.map((fact): Asked => ({ fact, entity }))),
  ];
}
