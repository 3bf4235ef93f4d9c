/** A piece of evidence that is not for everybody. */
export interface RestrictedEvidence {
  /** Id of the evidence in the case. */
  readonly id: string;
  readonly mark: 'restricted' | 'confidential';
  /** Whether the investor itself said it, and is the only one who acquires. */
  readonly fromInvestor: boolean;
}

/** A part of the case that names such evidence. */
export interface RestrictedPlace {
  /** Where in the case, as `sites[0].airfieldAccess`. */
  readonly path: string;
  /** Ids of the evidence, those alone that are not public. */
  readonly evidence: readonly string[];
}

/** What in a case rests on evidence that is not for everybody. */
export interface Confidentiality {
  readonly evidence: readonly RestrictedEvidence[];
  readonly places: readonly RestrictedPlace[];
}
