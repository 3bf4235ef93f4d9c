/**
 * The sentences that the engine writes, as templates in English. A catalogue has a template for each, with the same
 * placeholders. Of a placeholder the part after the colon says what it holds:
 *
 * - `text`: a text of rules or facts, or another sentence; `texts`: several of them, with `; ` between
 * - `name`: a name of the case, kept; `names`: several, as `a, b and c`
 * - `day`: a day as `1 July 2023`; `number`: digits; `share`: a share in words, such as `at least 25%`
 * - `values`: what a fact may be, without its unit
 */
export const sentences = {
  // The obligation in one sentence.
  'required-by': 'Required: {limbs:texts}.',
  'required-by-all': 'Required: every test is met.',
  'undetermined-whether': 'Undetermined: it is open whether {tests:text}.',
  'undetermined-whether-two': 'Undetermined: it is open whether {first:text}; and whether {second:text}.',
  'undetermined-one-entity': 'Undetermined: it is open whether one entity meets every test.',
  'undetermined-because': 'Undetermined: {reason:text}',
  'not-required-for': 'Not required, for {count:count} independent reasons: {reasons:texts}.',
  'not-required': 'Not required: {reasons:texts}.',
  'not-required-because': 'Not required: {reason:text}',
  'not-required-no-entity': 'Not required: no entity meets every test.',
  'not-met': 'not met: {test:text}',
  'not-met-that': 'It is not met that {test:text}.',
  'no-scope': 'Undetermined: this rule set does not say who must notify.',
  'required-on': 'required on {reading:text}',
  'not-required-on': 'not required on {reading:text}',
  'undetermined-on': 'undetermined on {reading:text}',
  'required-on-followed': 'required on {reading:text}, followed so far',
  'not-required-on-followed': 'not required on {reading:text}, followed so far',
  'undetermined-on-followed': 'undetermined on {reading:text}, followed so far',
  'required-on-followed-by': 'required on {reading:text}, followed by {layer:name}',
  'not-required-on-followed-by': 'not required on {reading:text}, followed by {layer:name}',
  'undetermined-on-followed-by': 'undetermined on {reading:text}, followed by {layer:name}',

  // Why a rule stands as it does.
  'fact-is': '{title:text}: {values:values}',
  'fact-is-of': '{title:text} ({entity:name}): {values:values}',
  'nothing-meets': 'There is nothing that would meet it.',
  'always-holds': 'It always holds.',
  'rests-on-profile': 'It rests on a legal profile that was overridden: {codes:name}.',

  // What a fact may be.
  'not-established': 'not established',
  yes: 'yes',
  no: 'no',
  or: '{first:values} or {last:values}',
  'comma-or': '{first:values}, or {last:values}',
  'from-to': 'from {from:day} to {to:day}',
  'at-least-at-most': 'at least {low:number} and at most {high:number}',
  'at-least-less-than': 'at least {low:number} and less than {high:number}',
  'more-than-at-most': 'more than {low:number} and at most {high:number}',
  'more-than-less-than': 'more than {low:number} and less than {high:number}',
  'at-least': 'at least {low:number}',
  'more-than': 'more than {low:number}',
  'at-most': 'at most {high:number}',
  'less-than': 'less than {high:number}',
  'at-least-day': 'at least {low:day}',
  'more-than-day': 'more than {low:day}',
  'at-most-day': 'at most {high:day}',
  'less-than-day': 'less than {high:day}',

  // The procedure.
  'no-procedure': 'No procedure applies: the investment need not be notified.',
  'procedure-not-said': 'These rules do not say what procedure would apply.',
  'procedure-applies': 'The procedure applies: the investment must be notified.',
  'procedure-open': 'The procedure applies if the investment must be notified, which is undetermined.',
  'fines-if-notified':
    'From none, if nothing must be notified, to {most:number} percent of the value of the investment.',
  'fines-without-breach': 'From none, without a breach, to {most:number} percent of the value of the investment.',
  'fine-caps': 'The caps are {least:number} and {most:number} percent.',
  'fine-caps-open': 'The caps are {least:number} and {most:number} percent; which breach takes which is not certain.',

  // What would change the answer.
  'found-out': 'What could be found out',
  'measures-to-offer': 'Measures that the parties could offer',
  'measures-hypothetical':
    'Hypothetical: measures, in a case for which no duty to notify is established and so no procedure in which they could be agreed',
  'place-not-listed': '1 open place has answers that cannot all be listed: of it some were tried, or none.',
  'places-not-listed':
    '{count:number} open places have answers that cannot all be listed: of them some were tried, or none.',
  'set-may-be-missing': 'The bounds of the case are outer ones, so a set may be missing that would do.',
  'left-out-several-ways': 'Left out, because there is more than one way to put it in place: {ids:name}.',
  'left-out-no-control': 'Left out, because the scoring model has no control for it: {ids:name}.',
} as const satisfies Readonly<Record<string, string>>;

/** The name of a sentence. */
export type SentenceId = keyof typeof sentences;
