/** A party because of which a fact is, or may be, as it is, and how it stands to the investor. */
export interface Finding {
  /** Id of the party in the case. */
  readonly party: string;
  readonly name: string;
  /** Whether the fact is so because of it, or only may be. */
  readonly standing: 'certain' | 'possible';
  /** How it stands to the investor, as sentences: what it holds, through whom, and whether it controls. */
  readonly says: readonly string[];
}
