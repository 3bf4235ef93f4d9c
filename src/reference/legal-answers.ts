import type { Citation } from '../values/citation.js';
import type { SourceStatus } from '../values/status.js';
import type { CompulsionLevel, CompulsionRange } from './legal-profile.js';

/** An answer to one of the five questions, with where it comes from. */
export interface LegalAnswer<T> {
  readonly answer: T;
  readonly citations: readonly Citation[];
  /** How well it is supported. An answer is a reading of sources: at best `inferred`. */
  readonly status: SourceStatus;
  /** What can be said against the answer. */
  readonly counterReading?: string;
}

/** Whom the duty binds: everyone, by a general duty to cooperate; any company that is asked; or providers of some services. */
export type Reach = 'general-cooperation' | 'any-company' | 'some-providers';

/**
 * Who must agree before data are handed over: an independent court or body; one for some powers and none for others; the
 * executive or a prosecutor; nobody, since the state has direct access.
 */
export type Authorisation = 'independent' | 'mixed' | 'executive' | 'direct-access';

/** What is known of a jurisdiction's law, question by question. A question that is left out is unknown. */
export interface LegalAnswers {
  /** Does the duty bind any company, or only some providers? */
  readonly reach?: LegalAnswer<Reach>;
  /** Who must agree beforehand? */
  readonly authorisation?: LegalAnswer<Authorisation>;
  /** Can a foreign company or person challenge it before an independent body? */
  readonly remedy?: LegalAnswer<boolean>;
  /** Does it reach data that group companies hold abroad? */
  readonly reachesAbroad?: LegalAnswer<boolean>;
  /** Is there a duty of secrecy, or a penalty for refusal? */
  readonly secrecyOrPenalty?: LegalAnswer<boolean>;
  /** When a person last checked the answers against their sources. */
  readonly lastVerified: string;
}

/** Answers by ISO 3166-1 alpha-2 code. */
export type LegalAnswersTable = Readonly<Record<string, LegalAnswers>>;

const reaches: readonly Reach[] = ['general-cooperation', 'any-company', 'some-providers'];
const authorisations: readonly Authorisation[] = ['independent', 'mixed', 'executive', 'direct-access'];

/**
 * The level that three answers come to. Whether a law reaches abroad, and how refusal is punished, says how far it goes
 * and not how it is checked: both stand beside the level.
 */
function levelOf(reach: Reach, authorisation: Authorisation, remedy: boolean): CompulsionLevel {
  if (authorisation === 'independent') return remedy ? 1 : 2;
  if (authorisation === 'mixed') return 2;
  if (authorisation === 'direct-access') return remedy ? 3 : 4;
  if (remedy) return reach === 'general-cooperation' ? 3 : 2;
  return reach === 'general-cooperation' ? 4 : 3;
}

/**
 * The levels that the answers leave possible: one where they settle it, an interval where a question is open, nothing
 * where none of the three that make the level is answered.
 */
export function levelFrom({
  reach,
  authorisation,
  remedy,
}: LegalAnswers): CompulsionLevel | CompulsionRange | undefined {
  if (reach === undefined && authorisation === undefined && remedy === undefined) return undefined;
  const levels = (reach === undefined ? reaches : [reach.answer]).flatMap((reached) =>
    (authorisation === undefined ? authorisations : [authorisation.answer]).flatMap((authorised) =>
      (remedy === undefined ? [true, false] : [remedy.answer]).map((heard) => levelOf(reached, authorised, heard)),
    ),
  );
  const [min, max] = [Math.min(...levels), Math.max(...levels)] as [CompulsionLevel, CompulsionLevel];
  return min === max ? min : { min, max };
}
