import type * as z from 'zod';
import { closestName } from '../values/closest.js';
import { foundText, MOST_PROBLEMS, type Problem, type ProblemCode, pathText } from './problem.js';
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
  const problems: Problem[] = [];
  for (const issue of issues) {
    const room = MOST_PROBLEMS + 1 - problems.length;
    if (issue.code !== 'unrecognized_keys') problems.push(problem(issue, issue.path, at(input, issue.path)));
    else problems.push(...issue.keys.slice(0, room).map((key) => unknownKey(issue, issue.path, key)));
    if (problems.length > MOST_PROBLEMS) break;
  }
  return problems;
}

const withHint = (problem: Problem, hint: string | undefined): Problem =>
  hint === undefined ? problem : { ...problem, hint };

const didYouMean = (meant: string | undefined): string | undefined =>
  meant === undefined ? undefined : `Did you mean "${meant}"?`;

function unknownKey(issue: Issue, path: readonly PropertyKey[], key: string): Problem {
  const admitted = admittedKeys(issue.message);
  return withHint(
    {
      code: 'unknown-key',
      path: pathText([...path, key]),
      found: `the unknown key ${foundText(key)}`,
      expected: admitted.length === 0 ? 'no such key' : `one of ${admitted.join(', ')}`,
    },
    didYouMean(closestName(key, admitted)),
  );
}

function problem(issue: Issue, path: readonly PropertyKey[], found: unknown): Problem {
  return withHint(
    { code: codeOf(issue, found), path: pathText(path), found: foundText(found), expected: expectedText(issue) },
    found === null && path.length > 0
      ? 'What is not known is left out, or written { "unknown": true }.'
      : didYouMean(meantValue(issue, found)),
  );
}

const codeOf = (issue: Issue, found: unknown): ProblemCode =>
  found === undefined ? 'missing' : issue.code === 'invalid_type' ? 'wrong-type' : 'not-allowed';

function meantValue(issue: Issue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return undefined;
  const words = issue.values.filter((value) => typeof value === 'string');
  // Of a short code, such as that of a country, a near one is not the one that was meant.
  return found.length > 3 ? closestName(found, words) : words.find((word) => word === found.toUpperCase());
}

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
      if (issue.origin === 'array')
        return issue.minimum === 1 ? 'at least one entry' : `${issue.minimum} entries or more`;
      return issue.origin === 'string' ? 'text that is not empty' : `${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} characters` : `${issue.maximum} or less`;
    case 'invalid_union':
      return 'a number, or a decimal as text';
    default:
      return issue.message.replace(/\.$/, '');
  }
}
