import { acceptLeaf, type EvidenceIndex, type EvidencePolicy } from '../facts/evidence-policy.js';
import type { Investment } from '../investment/investment.js';
import { type CaseList, isComplete, itemsOf } from '../investment/list.js';
import type { ChecklistItem } from '../rules/procedure.js';
import type { ChecklistResult } from './procedure-result.js';

/** What the forms ask for, with how far the case has it and who holds the rest. */
export function checklistResults(
  items: readonly ChecklistItem[],
  investment: Investment,
  policy: EvidencePolicy,
  index: EvidenceIndex,
): ChecklistResult[] {
  return items.map(({ id, title, forms, fields, heldBy, status, citations }) => {
    const open = fields.filter((field) => !isAnswered(investment, field.split('.'), policy, index));
    const state = stateOf(fields.length, open.length);
    return { id, title, forms, state, open, askFor: state === 'answered' ? [] : heldBy, status, citations };
  });
}

function stateOf(fields: number, open: number): ChecklistResult['state'] {
  if (fields === 0) return 'not-in-case';
  return open === 0 ? 'answered' : open === fields ? 'open' : 'partly';
}

/**
 * Whether the evidence policy accepts what stands in a field, in every entry of the lists on the way. A list is answered
 * when it is complete.
 */
function isAnswered(part: unknown, path: readonly string[], policy: EvidencePolicy, index: EvidenceIndex): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return isList(part) ? isComplete(part) : acceptLeaf(part, policy, index).values !== undefined;
  if (typeof part !== 'object' || part === null) return false;
  const key = step.endsWith('[]') ? step.slice(0, -2) : step;
  const child: unknown = Object.hasOwn(part, key) ? part[key as keyof typeof part] : undefined;
  if (!step.endsWith('[]')) return child !== undefined && isAnswered(child, rest, policy, index);
  if (!isList(child) || !isComplete(child)) return false;
  return itemsOf(child).every((item) => isAnswered(item, rest, policy, index));
}

const isList = (part: unknown): part is CaseList<unknown> =>
  Array.isArray(part) || (typeof part === 'object' && part !== null && Object.hasOwn(part, 'items'));
