import { countryCodes } from '../../values/countries.js';
import { isDay } from '../../values/day.js';
import type { AnswerForm } from './answer-form.js';

/** An answer as it was written, or what is wrong with it. */
export type WrittenAnswer =
  | { readonly answer: unknown; readonly fault?: undefined }
  | { readonly answer?: undefined; readonly fault: string };

const codes: ReadonlySet<string> = new Set(countryCodes);

/** What to write, in few words. */
export function hintFor({ kind }: AnswerForm, canGoBack: boolean): string {
  const what = {
    number: 'a number, or {"min": 25, "max": 50}',
    day: 'YYYY-MM-DD',
    country: 'a code such as BE',
    countries: 'codes such as BE, DE, or none',
    list: '[{...}]',
  } as const;
  const own = Object.hasOwn(what, kind) ? what[kind as keyof typeof what] : 'a word';
  return `${own}; Enter: I do not know; ${canGoBack ? '< back; ' : ''}. stop`;
}

/** Reads an answer that was written; a range or claims may be written as JSON. */
export function readAnswer(text: string, form: AnswerForm): WrittenAnswer {
  if (/^[{[]/.test(text)) return readJson(text);
  if (form.kind === 'number') return readNumber(text, form);
  if (form.kind === 'day') {
    return isDay(text) ? { answer: text } : { fault: `Write a day that exists, as YYYY-MM-DD; found "${text}".` };
  }
  if (form.kind === 'country') return readCountries(text, ([one]) => one);
  if (form.kind === 'countries')
    return text.toLowerCase() === 'none' ? { answer: [] } : readCountries(text, (all) => all);
  if (form.kind === 'list') return { fault: 'Write a list as JSON: [{"id": "..."}].' };
  return { answer: text };
}

function readJson(text: string): WrittenAnswer {
  try {
    return { answer: JSON.parse(text) };
  } catch (reason) {
    return { fault: `It is not JSON: ${reason instanceof Error ? reason.message : String(reason)}.` };
  }
}

/** A number, whose thousands may stand apart; one of many digits is kept as text, with all of them. */
function readNumber(text: string, { min, max }: AnswerForm): WrittenAnswer {
  const plain = text.replace(/(?<=\d) (?=\d{3}\b)/g, '').replace(/\s*%$/, '');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) {
    const comma = plain.includes(',')
      ? ' Write a point before decimals, and a space or nothing between thousands.'
      : '';
    return { fault: `Write a number, such as 30000 or 12.5; found "${text}".${comma}` };
  }
  const value = Number(plain);
  if (min !== undefined && value < min) return { fault: `It is at least ${min}; found ${plain}.` };
  if (max !== undefined && value > max) return { fault: `It is at most ${max}; found ${plain}.` };
  return { answer: plain.replace(/\D/g, '').length > 15 ? plain : value };
}

function readCountries(text: string, answerOf: (found: readonly string[]) => unknown): WrittenAnswer {
  const found = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((one) => one !== '');
  const unknown = found.filter((one) => !codes.has(one));
  if (found.length > 0 && unknown.length === 0) return { answer: answerOf(found) };
  return { fault: `Write two-letter codes of countries (ISO 3166), such as BE; found "${unknown[0] ?? text}".` };
}
