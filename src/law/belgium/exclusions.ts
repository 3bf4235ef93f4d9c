import { controlGained } from '../../facts/catalogue/entity.js';
import { reachedOnlyTogether } from '../../facts/catalogue/investor.js';
import { existingBusiness, signedOn, transactionKind, transactionStage } from '../../facts/catalogue/transaction.js';
import type { FactId } from '../../facts/facts.js';
import { all, any, type Condition, never, not } from '../../rules/condition.js';
import type { Advice, Limb } from '../../rules/rule-set.js';
import { advice, byReading, exclusion } from '../../rules/rules.js';
import {
  agreement,
  daldewolf,
  flandersInvest,
  guidelineBySimontBraun,
  guidelineByWhiteCase,
  kpmg,
  osborneClarke,
  vanBael,
  vbo,
  xella,
} from './sources.js';

/**
 * A right to votes that may still come: an option, and a conversion or the enforcement of a pledge until it is closed.
 * From then on its votes are votes like others.
 */
const votesToCome: Condition<FactId> = any(
  transactionKind.is('option'),
  all(transactionKind.oneOf(['conversion', 'pledge-enforcement']), not(transactionStage.is('closed'))),
);

/** Grounds on which there is no duty, whoever invests and in whatever sector. */
export const belgianExclusions: readonly Limb<FactId>[] = [
  exclusion('signed-before-july-2023', {
    title: 'the agreement was signed before 1 July 2023',
    when: signedOn.before('2023-07-01'),
    because: 'The day of signing decides, even where the investment is closed later.',
    citations: [kpmg(), daldewolf(), vbo(), osborneClarke('Differs from the others.')],
    status: 'reported',
  }),
  exclusion('greenfield', {
    title: 'it is a greenfield investment',
    when: transactionKind.is('greenfield'),
    because: 'No undertaking or entity is acquired where a new one is set up.',
    citations: [
      guidelineByWhiteCase('Question 5', 'Greenfield is not covered.'),
      vanBael(),
      flandersInvest('No greenfields.'),
    ],
    status: 'confirmed',
  }),
  exclusion('new-joint-venture', {
    title: 'it is a joint venture that starts from nothing',
    when: all(transactionKind.is('joint-venture'), existingBusiness.is(false)),
    because: 'Without an existing business contributed it is a greenfield investment.',
    citations: [guidelineByWhiteCase('Question 5', 'Greenfield is not covered.')],
    status: 'inferred',
  }),
  exclusion('expansion', {
    title: "it is an expansion of the investor's own business",
    when: all(transactionKind.is('expansion'), existingBusiness.is(false)),
    because: 'Without an existing business that changes hands nothing is acquired.',
    citations: [guidelineByWhiteCase('Question 5', 'Greenfield is not covered.')],
    status: 'inferred',
  }),
  exclusion('assets-without-control', {
    title: 'it is an acquisition of assets without a change of control',
    when: all(transactionKind.oneOf(['asset-deal', 'branch-of-activity']), controlGained.is(false)),
    because: 'Assets and branches of activity are covered if control of them changes.',
    citations: [
      guidelineByWhiteCase('Questions 7 and 8', 'Covered if control passes to an investor from outside the Union.'),
      guidelineBySimontBraun('Question 7', 'Case by case.'),
    ],
    status: 'confirmed',
  }),
  exclusion('votes-to-come', {
    title: 'votes and control have not passed yet',
    when: byReading('votes-to-come', { 'when-agreed': never, 'when-they-pass': votesToCome }),
    because: 'What the agreement says of options, convertibles and pledges was not read.',
    citations: [agreement('Art. 5', 'What §2 and §3 say was not read.')],
    status: 'unverified',
  }),
  exclusion('only-together', {
    title: 'no foreign investor reaches the level of influence for itself',
    when: byReading('consortium', { together: never, 'each-for-itself': reachedOnlyTogether.is(true) }),
    because: 'How investors that acquire together are counted was not read, nor what acting in concert changes.',
    citations: [agreement('Art. 2, 4°', 'Speaks of a foreign investor; nothing on several was read.')],
    status: 'unverified',
  }),
];

/** The limbs by which an investor is foreign that is from the Union itself. */
const throughTheUnionOnly = [
  'beneficial-owner-outside-eu',
  'quarter-holder-outside-eu',
  'quarter-holder-by-eu-rule',
  'manager-outside-eu',
  'non-eu-entity-in-chain',
] as const;

export const belgianAdvice: readonly Advice[] = [
  ...(['required', 'undetermined'] as const).map((outcome) =>
    advice(outcome, {
      onlyBy: throughTheUnionOnly,
      text: 'The investor is foreign only through a beneficial owner or the holding chain. The duty to notify stands as it is written; where the investor itself is from the Union, a refusal would have to justify a restriction of establishment (Court of Justice, Xella, C-106/22).',
      citations: [xella],
      status: 'reported',
    }),
  ),
  advice('undetermined', {
    text: 'When in doubt, notify: there is neither an advance ruling nor an individual exemption. This is advice, not a duty.',
    citations: [
      guidelineBySimontBraun('Question 50', 'No individual exemption; if in doubt, notify.'),
      guidelineBySimontBraun('Question 1', 'No advance ruling.'),
    ],
    status: 'reported',
  }),
];
