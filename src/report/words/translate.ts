/** Kinds of texts that rules, facts and screening write, by what their id is the id of. */
export type TextKind =
  | 'headline'
  | 'reason'
  | 'advice'
  | 'test'
  | 'limb'
  | 'exclusion'
  | 'question-of-law'
  | 'reading'
  | 'criterion'
  | 'band'
  | 'dimension'
  | 'control'
  | 'escalation'
  | 'fact'
  | 'question'
  | 'provision'
  | 'authority'
  | 'matter'
  | 'stage'
  | 'observed'
  | 'fine'
  | 'form'
  | 'regime'
  | 'dated-law'
  | 'ownership'
  | 'change';

/**
 * Puts a text of rules, facts or screening into the language of a report. The id is that of the rule or fact; of a
 * headline it is the outcome. What it does not know it gives back as it is.
 */
export type Say = (kind: TextKind, id: string, text: string) => string;

/** As the rules write it. */
export const asWritten: Say = (_kind, _id, text) => text;
