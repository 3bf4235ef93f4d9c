/** Why mutants that nothing catches are left alive, by id. A survivor without an explanation fails the run. */
export const explained: Readonly<Record<string, string>> = {};
