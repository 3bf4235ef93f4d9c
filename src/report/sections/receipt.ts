import { definition, note, paragraph, section } from '../document/blocks.js';
import type { Section } from '../document/document.js';
import { phrase } from '../document/phrase.js';
import type { Making } from './making.js';

/** What was run on what, so that it can be repeated, and where corrections go. */
export function receiptSection({ assessment: { receipt }, words }: Making, contact: string | undefined): Section[] {
  const { library, hashes, ruleSet, chosenFor } = receipt;
  const hash = (name: string, value: string | undefined) =>
    [name, value === undefined ? [] : [phrase({ kind: 'code', text: value })]] as const;
  return section('receipt', words.receipt.title, [
    ...paragraph(words.receipt.run(library, words.day(ruleSet.lastVerified))),
    ...(chosenFor === undefined
      ? []
      : paragraph(words.receipt.chosenFor(words.day(chosenFor.signedOn), words.day(chosenFor.decidedOn)))),
    ...definition([
      hash(words.receipt.investment, hashes.investment),
      hash(words.receipt.rules, hashes.rules),
      hash(words.receipt.profiles, hashes.legalProfiles),
      hash(words.receipt.portfolio, hashes.portfolio),
      hash(words.receipt.answer, hashes.assessment),
    ]),
    ...note('correction', contact ?? words.receipt.noContact, words.receipt.corrections),
    ...note('model', words.receipt.closing),
  ]);
}
