/** How grave a finding is: it makes the rules wrong, it most likely is a mistake, or an author should know of it. */
export type Severity = 'error' | 'warning' | 'note';

/** Every code and how grave it is. Codes are stable: a program may rely on them. */
export const diagnosticCodes = {
  'unknown-fact': 'error',
  'mistyped-fact': 'error',
  'invalid-rule-set': 'error',
  'never-holds': 'warning',
  'always-holds': 'warning',
  'unreachable-level': 'warning',
  'overlapping-levels': 'warning',
  'gapped-levels': 'warning',
  'idle-criterion': 'warning',
  'unreachable-band': 'warning',
  'contradictory-escalation': 'warning',
  'grave-without-escalation': 'note',
  'double-counting': 'note',
  'threshold-wording': 'warning',
  'missing-citation': 'warning',
  'unsupported-status': 'error',
  'stale-verification': 'warning',
  'version-gap': 'error',
  'version-overlap': 'error',
  'score-reads-nationality': 'error',
  'duty-without-channel': 'error',
  'points-from-allegation': 'error',
  'undeclared-reading': 'warning',
  'unused-question': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** One of the codes of {@link diagnosticCodes}; docs/diagnostics.md explains each. */
export type DiagnosticCode = keyof typeof diagnosticCodes;

/** Something that an author should know about a rule set. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Where, with rules by their ids: `risk.criteria.site-size.levels[0]`. */
  readonly path: string;
  /** What is the matter, in a sentence. */
  readonly message: string;
  /** What to do. */
  readonly mend: string;
}

/** A diagnostic, with the severity of its code. */
export const diagnostic = (code: DiagnosticCode, path: string, message: string, mend: string): Diagnostic => ({
  code,
  severity: diagnosticCodes[code],
  path,
  message,
  mend,
});
