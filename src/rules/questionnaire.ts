import type { FactType, Respondent } from '../facts/fact.js';
import { type CaseField, caseFields, ownField } from '../investment/fields.js';
import { fieldFinder } from './fact-fields.js';
import { type FactReader, readersOfFacts } from './facts-used.js';
import type { RuleSet } from './rule-set.js';

/** One question that a rule set asks of a case. */
export interface Question {
  /** Id of the fact that it settles. */
  readonly fact: string;
  /** The first word of the fact's id, such as `site`: what the question is about. */
  readonly topic: string;
  readonly title: string;
  readonly question: string;
  /** Who can answer it. */
  readonly asks: readonly Respondent[];
  /** Whether it is asked once, or of each entity of the target. */
  readonly per: 'case' | 'entity';
  readonly type: FactType;
  /** The words of an enum. */
  readonly values?: readonly string[];
  readonly unit?: string;
  /** The rules that read it. */
  readonly readBy: readonly FactReader[];
  /**
   * Paths of the fields of the case from which it is derived, as in {@link Questionnaire.fields}. Empty where the case
   * format has no field for it, or where a fact's own code cannot be followed.
   */
  readonly fields: readonly string[];
}

/** Everything that a rule set asks, and where in a case the answers are written. */
export interface Questionnaire {
  readonly ruleSet: { readonly id: string; readonly title: string; readonly version: string };
  readonly questions: readonly Question[];
  /** The fields of the case that the questions are derived from, each once, in the order of the case format, then those of an author's own. */
  readonly fields: readonly (CaseField & {
    /** Ids of the facts that are derived from it. */
    readonly facts: readonly string[];
  })[];
}

/**
 * The questions that a rule set asks of a case, each with who can answer it, which rules read it, and the fields of the
 * case in which the answer is written, so that a form can be made of them. What no rule reads is not asked.
 *
 * @example
 * ```ts
 * import { questionnaire } from 'fdi-screening';
 * import { belgium2023 } from 'fdi-screening/law';
 * const { questions, fields } = questionnaire(belgium2023);
 * questions.find((one) => one.fact === 'site.buildingArea')?.fields; // => ['sites[].buildingArea']
 * fields.find((one) => one.path === 'sites[].airfieldAccess')?.options; // => ['airside', 'perimeter', 'landside', 'none']
 * ```
 */
export function questionnaire(ruleSet: RuleSet): Questionnaire {
  const fieldsOf = fieldFinder();
  const questions = [...readersOfFacts(ruleSet)].map(([fact, readBy]): Question => {
    const { id, title, question, asks = [], per, type, unit } = fact;
    return {
      fact: id,
      topic: id.slice(0, id.indexOf('.')),
      title,
      question,
      asks,
      per,
      type,
      ...(fact.type === 'enum' ? { values: fact.values } : {}),
      ...(unit === undefined ? {} : { unit }),
      readBy,
      fields: fieldsOf(fact),
    };
  });
  const own = [...new Set(questions.flatMap((question) => question.fields))].flatMap((path) => ownField(path) ?? []);
  const fields = [...caseFields(), ...own].flatMap((field) => {
    const facts = questions.filter((question) => question.fields.includes(field.path)).map((question) => question.fact);
    return facts.length === 0 ? [] : [{ ...field, facts }];
  });
  const { id, title, version } = ruleSet;
  return { ruleSet: { id, title, version }, questions, fields };
}
