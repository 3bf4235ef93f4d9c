import type * as z from 'zod';
import { closestName } from '../values/closest.js';
import type { InputKind } from './input-kind.js';
import { mendOf } from './mend.js';
import { type Fault, MOST_PROBLEMS, type Problem, type ProblemCode, problemAt } from './problem.js';
import { wordingOf } from './schema/wording.js';
import { foundText } from './shown.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const at = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );

/** The problems that a failed validation means, in the order in which they were found. */
export function problemsOf(issues: readonly Issue[], input: unknown, kind: InputKind): Problem[] {
  const problems: Problem[] = [];
  for (const issue of issues) {
    const room = MOST_PROBLEMS + 1 - problems.length;
    if (issue.code === 'invalid_key') problems.push(unfitKey(issue));
    else if (issue.code !== 'unrecognized_keys') problems.push(problem(issue, at(input, issue.path), kind));
    else problems.push(...issue.keys.slice(0, room).map((key) => unknownKey(issue, key, kind)));
    if (problems.length > MOST_PROBLEMS) break;
  }
  return problems;
}

function unknownKey(issue: Issue, key: string, { mends }: InputKind): Problem {
  const { keys = [] } = wordingOf(issue.message);
  const meant = closestName(key, keys);
  return problemAt([...issue.path, key], {
    code: 'unknown-key',
    found: `the unknown key ${foundText(key)}`,
    expected: `one of ${keys.join(', ')}`,
    mend: meant === undefined ? mends.unknownKey : `Did you mean "${meant}"?`,
  });
}

/** A key that names a field of an author's own, and is no such name. */
function unfitKey(issue: Extract<Issue, { code: 'invalid_key' }>): Problem {
  const { expected = 'another name', mend = 'Give it another name.' } = wordingOf(issue.issues[0]?.message ?? '');
  return problemAt(issue.path, {
    code: 'unknown-key',
    found: `the key ${foundText(issue.path.at(-1))}`,
    expected,
    mend,
  });
}

function problem(issue: Issue, found: unknown, kind: InputKind): Problem {
  const says = wordingOf(issue.message);
  const fault: Fault = {
    code: found === undefined ? 'missing' : (says.code ?? codeOf(issue)),
    found: foundText(found),
    expected: says.expected ?? expectedText(issue),
    mend: says.mend ?? mendOf(issue, found, kind),
  };
  return problemAt(issue.path, fault);
}

const codeOf = (issue: Issue): ProblemCode => (issue.code === 'invalid_type' ? 'wrong-type' : 'not-allowed');

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  string: 'text',
};

function expectedText(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value));
      return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`;
    }
    case 'too_small':
      if (issue.origin !== 'array') return 'text that is not empty';
      return issue.minimum === 1 ? 'at least one entry' : `${issue.minimum} entries or more`;
    case 'too_big':
      return `at most ${issue.maximum} characters`;
    default:
      return 'a value of another form';
  }
}
