import { decimalToText } from '../../src/values/decimal.js';
import type { AnyPossible } from '../../src/values/possible.js';
import { isPoint, type Scalar, type Span } from '../../src/values/ranged.js';

const end = (value: Scalar | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : decimalToText(value);

function spanWords(span: Span<Scalar>): string {
  if (isPoint(span)) return end(span.min);
  if (span.min === undefined || span.max === undefined) {
    if (span.min !== undefined) return `${span.minOpen === true ? 'more than' : 'at least'} ${end(span.min)}`;
    return span.max === undefined ? 'anything' : `at most ${end(span.max)}`;
  }
  return `${span.minOpen === true ? 'more than ' : ''}${end(span.min)} to ${span.maxOpen === true ? 'less than ' : ''}${end(span.max)}`;
}

const answer = (value: unknown): string => (value === true ? 'yes' : value === false ? 'no' : String(value));

/** What a value may be, as a person would say it: `yes`, `open`, `30000 or 33000`, `at least 30000`. */
export function inWords(possible: AnyPossible): string {
  if (possible.kind === 'anything') return 'anything';
  if (possible.kind === 'ranged') return possible.spans.map(spanWords).join(' or ');
  const words = possible.values.map(answer);
  return words.includes('yes') && words.includes('no') ? 'open' : words.join(' or ');
}
