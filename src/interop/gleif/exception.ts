import type { Draft, Report } from '../draft.js';
import type { GleifException } from './record.js';
import { addNode } from './relationship.js';

const reasons: Readonly<Record<string, string>> = {
  NATURAL_PERSONS: 'it is controlled by natural persons without a parent that consolidates',
  NON_CONSOLIDATING: 'its parent does not have to make consolidated accounts',
  NO_LEI: 'its parent has no legal entity identifier',
  NO_KNOWN_PERSON: 'no person is known to control it',
  NON_PUBLIC: 'its parent is not public, for legal or other obstacles',
  BINDING_LEGAL_COMMITMENTS: 'its parent is not public: binding legal commitments',
  LEGAL_OBSTACLES: 'its parent is not public: legal obstacles',
  CONSENT_NOT_OBTAINED: 'its parent is not public: it has not consented',
  DISCLOSURE_DETRIMENTAL: 'its parent is not public: disclosure would be detrimental',
  DETRIMENT_NOT_EXCLUDED: 'its parent is not public: detriment could not be excluded',
};

const reasonText = (reason: string): string =>
  `${Object.hasOwn(reasons, reason) ? reasons[reason] : 'a reason of no known list'} (${reason})`;

/** Adds a reporting exception to a draft: a parent of which nothing is known but the reason why. */
export function addException(draft: Draft, { lei, category, reasons: given, references, where }: GleifException): void {
  const parties = lei === undefined ? [] : [lei, ownerOf(lei, category)];
  const report: Report = (code, message) => draft.issues.push({ code, where, message, parties });
  if (lei === undefined) {
    report('bad-reference', 'The exception names no legal entity; left out.');
    return;
  }
  const reason = given.length === 0 ? 'no reason is given' : given.map(reasonText).join('; ');
  const isUltimate = category?.startsWith('ULTIMATE_') ?? false;
  if (!/^(DIRECT|ULTIMATE)_ACCOUNTING_CONSOLIDATION_PARENT$/.test(category ?? '')) {
    report(
      'unknown-type',
      `The category of the exception is ${category ?? 'not given'}; read as that of a direct parent.`,
    );
  }
  addNode(draft, lei, 'LEI', 'company', report);
  const owner = ownerOf(lei, category);
  const source = { record: owner, statement: where };
  const note = `The ${isUltimate ? 'ultimate' : 'direct'} parent is not named: ${reason}.`;
  const from = references.length === 0 ? '' : ` Reference: ${references.join(', ')}.`;
  draft.parties.set(owner, { name: 'Not named', kind: 'unknown', source, note: `${note}${from}` });
  draft.interests.push({
    key: `${owner}-interest`,
    holder: owner,
    subject: lei,
    kind: 'other-influence',
    // Whoever stands at the top may be the direct parent too: an unknown owner more, if it were an edge.
    directness: isUltimate ? 'indirect' : 'direct',
    basis: 'accounting consolidation',
    source,
    note,
  });
  report('unspecified-party', note);
}

const ownerOf = (lei: string, category: string | undefined): string => `${lei}-${category ?? 'PARENT'}`;
