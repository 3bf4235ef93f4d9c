/** What one speaker says of a leaf. */
export interface Said {
  /** The value, in words. */
  readonly says: string;
  /** Who says so: the speaker of a claim, or the originator of the evidence, not the paper that carried it. */
  readonly by: string;
  /** When it was said, as exact as the source is; absent where no source shows it. */
  readonly on?: string;
  /** Ids of the evidence behind it. */
  readonly evidence: readonly string[];
  /** Whether it rests on evidence that is not public. */
  readonly restricted: boolean;
}

/** A leaf of the case that says where it comes from, and everything that is said of it, for and against. */
export interface LeafSources {
  readonly path: string;
  readonly said: readonly Said[];
  /** What the case notes beside the claims, such as the answer of the party. */
  readonly note?: string;
}
