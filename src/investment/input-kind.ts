/** What is read, where the words and limits of its errors depend on it. */
export interface InputKind {
  /** What it is called in an error. */
  readonly name: string;
  /** The least of it, as JSON text. */
  readonly least: string;
  readonly limits: {
    /** Characters of JSON text, and of the texts and keys of an object together. */
    readonly textLength: number;
    /** Lists and objects inside one another. */
    readonly depth: number;
    /** Values of any kind. */
    readonly values: number;
  };
  /** How to mend what each kind of input is mended by in its own way. */
  readonly mends: {
    readonly tooLong: string;
    readonly tooDeep: string;
    readonly tooMany: string;
    readonly unknownKey: string;
    readonly comment: string;
    readonly noValue: string;
  };
}
