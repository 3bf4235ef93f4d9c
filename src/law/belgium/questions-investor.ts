import type { OpenQuestion } from '../../rules/rule-set.js';
import { reading } from '../../rules/rules.js';
import { agreement, europeanOwnerRule, linklaters2025, moneyLaunderingLaw, xella } from './sources.js';

/** What the agreement leaves open of who is a foreign investor. */
export const investorQuestions: readonly OpenQuestion[] = [
  {
    id: 'quarter',
    question: 'Is a person who holds more than a quarter of the investor a beneficial owner by that alone?',
    // A share of that size is what the law names; who says that it is not enough has to say why.
    prevailing: 'counts',
    readings: [
      reading('counts', {
        title: 'the reading on which more than a quarter is enough as long as nothing speaks against it',
        status: 'inferred',
        citation: moneyLaunderingLaw('More than 25% of the votes or of the capital is an indication of ownership.'),
      }),
      reading('not-by-itself', {
        title: 'the reading on which more than a quarter is an indication, and ownership must be shown',
        status: 'inferred',
        citation: moneyLaunderingLaw('The test is a sufficient percentage; more than 25% is an indication of one.'),
      }),
    ],
  },
  {
    id: 'owner-rule',
    question:
      'From 10 July 2027, does the agreement follow the rule of the Union on beneficial owners, 25 percent or more?',
    readings: [
      reading('follows-the-union', {
        title: 'the reading on which the agreement follows the rule of the Union (25 percent or more)',
        status: 'inferred',
        citation: europeanOwnerRule(),
      }),
      reading('stays', {
        title: 'the reading on which the agreement keeps to Belgian law (more than 25 percent)',
        status: 'inferred',
        citation: moneyLaunderingLaw('More than 25% is an indication. Nothing on the time after July 2027 was read.'),
      }),
    ],
  },
  {
    id: 'manager-as-owner',
    question: 'Does a manager who counts as beneficial owner for want of another make the investor foreign?',
    readings: [
      reading('counts', {
        title: 'the literal reading of the fallback (a manager counts as beneficial owner)',
        status: 'inferred',
        citation: moneyLaunderingLaw('Senior managing officials are beneficial owners where no other person is found.'),
      }),
      reading('does-not-count', {
        title: 'the reading on which only owners and controllers count',
        status: 'unverified',
        citation: agreement('Art. 2, 4°', 'No answer of the guidelines on this was seen.'),
      }),
    ],
  },
  {
    id: 'chain',
    question: 'Does an entity from outside the Union in the middle of the holding chain make the investor foreign?',
    prevailing: 'counts',
    readings: [
      reading('counts', {
        title: 'the practice, on which one entity from outside the Union in the holding chain is enough',
        status: 'reported',
        citation: linklaters2025(
          'One new non-EU entity in the holding chain above the investor makes it non-EU in practice; that an entity of long standing does so too is not said.',
        ),
      }),
      reading('any-holder', {
        title: 'the widest reading of that practice, on which any minority holder above the investor counts',
        status: 'inferred',
        citation: linklaters2025('What is part of the holding chain is not said.'),
      }),
      reading('text-only', {
        title: 'the text alone, on which only the investor itself and its beneficial owners count',
        status: 'inferred',
        citations: [agreement('Art. 2, 4°', 'The limbs name no entity in the middle of a chain.'), xella],
      }),
    ],
  },
];
