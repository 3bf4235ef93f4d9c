import type * as z from 'zod';
import { closestName } from '../values/closest.js';
import { foundText, type Problem, type ProblemCode, pathText } from './problem.js';
import { admittedKeys } from './schema/forms.js';

type Issue = z.core.$ZodIssue;

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );

/** The problems that a failed validation means, in the order in which they were found. */
export function problemsOf(issues: readonly Issue[], input: unknown): Problem[] {
  return issues.flatMap((issue) => {
    const found = at(input, issue.path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue, issue.path, key));
    return [problem(issue, issue.path, found)];
  });
}

function unknownKey(issue: Issue, path: readonly PropertyKey[], key: string): Problem {
  const admitted = admittedKeys(issue.message);
  const meant = closestName(key, admitted);
  return {
    code: 'unknown-key',
    path: pathText([...path, key]),
    found: `the unknown key "${key}"`,
    expected: admitted.length === 0 ? 'no such key' : `one of ${admitted.join(', ')}`,
    ...(meant === undefined ? {} : { hint: `Did you mean "${meant}"?` }),
  };
}

function problem(issue: Issue, path: readonly PropertyKey[], found: unknown): Problem {
  const meant = meantValue(issue, found);
  return {
    code: codeOf(issue, found),
    path: pathText(path),
    found: foundText(found),
    expected: expectedText(issue),
    ...(meant === undefined ? {} : { hint: `Did you mean "${meant}"?` }),
  };
}

const codeOf = (issue: Issue, found: unknown): ProblemCode =>
  found === undefined ? 'missing' : issue.code === 'invalid_type' ? 'wrong-type' : 'not-allowed';

const meantValue = (issue: Issue, found: unknown): string | undefined =>
  issue.code === 'invalid_value' && typeof found === 'string' && found.length > 3
    ? closestName(
        found,
        issue.values.filter((value) => typeof value === 'string'),
      )
    : undefined;

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
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
      if (values.length > 40) return 'a code of the list';
      return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`;
    }
    case 'too_small':
      return `at least ${issue.minimum} ${issue.origin === 'array' ? 'entries' : 'characters'}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_union':
      return 'a number, or a decimal as text';
    default:
      return issue.message.replace(/\.$/, '');
  }
}
