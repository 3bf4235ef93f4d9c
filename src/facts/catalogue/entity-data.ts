import type { Investment } from '../../investment/investment.js';
import { isComplete, itemsOf } from '../../investment/list.js';
import { dataCategories } from '../../investment/schema/data.js';
import { type Flag, known, mapPossible, openFlag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext, type TargetEntity } from '../fact.js';
import { atBestOpen } from './doubt.js';

type DataCategory = (typeof dataCategories)[number];
type DataSet = Extract<NonNullable<Investment['data']>, readonly unknown[]>[number];

/** Whether the entity holds a set of data; one whose holder is not said belongs to the only entity there is. */
function isHeldBy(set: DataSet | undefined, entity: TargetEntity | undefined, context: FactContext): Flag {
  if (set?.heldBy !== undefined) return known(set.heldBy === entity?.id);
  const entities = context.investment.raw?.target?.entities;
  return isComplete(entities) && itemsOf(entities).length === 1 ? known(true) : openFlag;
}

/** Whether the entity holds data of a category that counts; of some categories the law does not tell. */
const holdsData =
  (counts: readonly DataCategory[], unclear: readonly DataCategory[]) =>
  (read: CaseNode<TargetEntity>, context: FactContext): Flag =>
    context.investment.list('data').some((set) => {
      const isHeld = isHeldBy(set.raw, read.raw, context);
      if (!isHeld.values.includes(true)) return isHeld;
      const isSensitive = mapPossible(set.choice('category', dataCategories), openFlag, (category) =>
        unclear.includes(category) ? openFlag : known(counts.includes(category)),
      );
      return isHeld.values.includes(false) ? atBestOpen(isSensitive) : isSensitive;
    });

const narrowly: readonly DataCategory[] = ['special-category', 'criminal', 'security', 'public-sector'];
const commercial: readonly DataCategory[] = ['trade', 'customs'];

export const sensitiveDataLiteral = defineFact('entity.sensitiveDataLiteral', {
  type: 'boolean',
  per: 'entity',
  title: 'Sensitive information, personal data of any kind included',
  question: 'Does the entity hold personal data of any kind, or other sensitive information?',
  asks: ['target', 'seller'],
  derive: holdsData(['ordinary-personal', ...narrowly], commercial),
});

export const sensitiveDataNarrow = defineFact('entity.sensitiveDataNarrow', {
  type: 'boolean',
  per: 'entity',
  title: 'Sensitive information in the narrow sense',
  question:
    'Does the entity hold special categories of personal data, criminal data, security data or data of public bodies?',
  asks: ['target', 'seller'],
  derive: holdsData(narrowly, commercial),
});
