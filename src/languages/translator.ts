import type { Catalogue } from './language.js';
import { ownershipSentences } from './ownership-sentences.js';
import { sentences } from './sentences.js';
import { countIn, dayIn, listIn, numberIn } from './small-parts.js';
import { filled, matched, partsOf, type TemplatePart } from './template.js';

/** Translates what rules, facts and the engine say. */
export type Translator = (text: string) => string;

/** The longest text that is taken apart; a longer one is translated as a whole or not at all. */
const LONGEST = 4000;

interface Template {
  readonly parts: readonly TemplatePart[];
  readonly own: string;
}

/** The sentences that may stand at a placeholder of a kind; every other sentence may stand where a text does. */
const ofKind: Readonly<Record<string, readonly string[]>> = {
  values: ['not-established', 'yes', 'no', 'or', 'comma-or', 'from-to', ...rangesOf()],
  step: ['step-shares', 'step-votes-controls', 'step-votes', 'step-rights'],
  right: [
    'has-votes',
    'appoints-board',
    'decides-by-contract',
    'is-general-partner',
    'manages',
    'is-trustee',
    'may-veto',
  ],
  mean: Object.keys(ownershipSentences).filter((id) => /^by-/.test(id)),
  share: Object.keys(ownershipSentences).filter((id) => /^(share-|unknown-share$|about$)/.test(id)),
  quality: ['alone', 'jointly', 'jointly-with'],
  by: ['by'],
  through: ['through'],
  open: ['alone-or-jointly', 'alone-or-jointly-with'],
};

function rangesOf(): string[] {
  return Object.keys(sentences).filter((id) => /^(at-least|more-than|at-most|less-than)/.test(id));
}

const inner = new Set(Object.values(ofKind).flat());

/** What may stand at a placeholder and be nothing. */
const mayBeNothing = new Set(['quality', 'by', 'through', 'open']);

/**
 * A translator of a catalogue. What the catalogue does not know is given back as it is.
 *
 * @param missing - is told every text that could not be translated
 */
export function translator(catalogue: Catalogue, missing: (text: string) => void = () => {}): Translator {
  const english: Readonly<Record<string, string>> = { ...sentences, ...ownershipSentences };
  const own: Readonly<Record<string, string>> = { ...catalogue.sentences, ...catalogue.ownership };
  const templates = new Map(
    Object.entries(english).map(([id, text]): [string, Template] => [
      id,
      { parts: partsOf(text), own: own[id] ?? text },
    ]),
  );
  const known = new Map<string, string | undefined>();

  const remembered = (kind: string, text: string): string | undefined => {
    const key = `${kind} ${text}`;
    if (!known.has(key)) {
      // A text is no part of itself: while it is being worked out it counts as one that cannot be.
      known.set(key, undefined);
      known.set(key, translatedAs(kind, text));
    }
    return known.get(key);
  };

  const bySentence = (ids: Iterable<string>, text: string): string | undefined => {
    for (const id of ids) {
      const template = templates.get(id);
      const values = template === undefined ? undefined : matched(template.parts, text, remembered);
      if (template !== undefined && values !== undefined) return filled(template.own, values);
    }
    return undefined;
  };

  const whole = [...templates.keys()].filter((id) => !inner.has(id));
  const separators = { and: ` ${catalogue.joins.and} `, or: ` ${catalogue.joins.or} ` };

  function translatedAs(kind: string, text: string): string | undefined {
    switch (kind) {
      case 'name':
        return text === '' ? undefined : text;
      case 'names':
        return text.replaceAll(' and ', separators.and);
      case 'day':
        return dayIn(catalogue, text);
      case 'number':
        return numberIn(catalogue, text);
      case 'percent':
        return text.startsWith('about ') ? bySentence(['about'], text) : percentIn(text);
      case 'count':
        return countIn(catalogue, text);
      case 'texts':
        return listIn(text, [['; ', '; ']], (one) => remembered('text', one));
      case 'steps':
        return listIn(text, [[', ', ', ']], (one) => remembered('step', one));
      case 'rights':
        return listIn(
          text,
          [
            [', ', ', '],
            [' and ', separators.and],
          ],
          (one) => remembered('right', one),
        );
      case 'means':
        return listIn(
          text,
          [
            [', ', ', '],
            [' and ', separators.and],
            [' or ', separators.or],
          ],
          (one) => remembered('mean', one),
        );
      case 'values':
        return valuesIn(text);
      case 'text':
        return textIn(text);
      default:
        if (text === '' && mayBeNothing.has(kind)) return '';
        return bySentence(ofKind[kind] ?? [], text) ?? (kind === 'share' ? percentIn(text) : undefined);
    }
  }

  const percentIn = (text: string): string | undefined => {
    const number = text.endsWith('%') ? numberIn(catalogue, text.slice(0, -1)) : undefined;
    return number === undefined ? undefined : `${number}%`;
  };

  /** What a fact may be: a word, a number, a day or a range, with a unit after it where it has one. */
  function valuesIn(text: string): string | undefined {
    const plain =
      catalogue.texts[text] ??
      dayIn(catalogue, text) ??
      numberIn(catalogue, text) ??
      bySentence(ofKind.values ?? [], text) ??
      listIn(text, [[', ', ', ']], (one) => (one.includes(', ') ? undefined : remembered('values', one)));
    if (plain !== undefined) return plain;
    const at = text.lastIndexOf(' ');
    const unit = catalogue.texts[text.slice(at + 1)];
    const number = at < 0 || unit === undefined ? undefined : remembered('values', text.slice(0, at));
    return number === undefined ? undefined : `${number} ${unit}`;
  }

  function textIn(text: string): string | undefined {
    const exact = catalogue.texts[text];
    if (exact !== undefined || text === '') return exact;
    // A title with a full stop after it is no sentence about a name, though it may end as one does.
    const title = text.endsWith('.') ? catalogue.texts[text.slice(0, -1)] : undefined;
    if (title !== undefined) return `${title}.`;
    const sentence = bySentence(whole, text);
    if (sentence !== undefined) return sentence;
    // A text of the rules that begins a sentence has a capital there.
    const small = (text[0] ?? '').toLowerCase() + text.slice(1);
    const known = small === text ? undefined : (catalogue.texts[small] ?? bySentence(whole, small));
    if (known !== undefined) return (known[0] ?? '').toUpperCase() + known.slice(1);
    // And an id such as `low` is the title `Low` in small letters.
    const named = /^[a-z]+$/.test(text) ? catalogue.texts[(text[0] ?? '').toUpperCase() + text.slice(1)] : undefined;
    return named === undefined ? severalIn(text) : (named[0] ?? '').toLowerCase() + named.slice(1);
  }

  /** Several sentences one after another, or several facts with a full stop after them. */
  function severalIn(text: string): string | undefined {
    for (let at = text.indexOf('. '); at > 0; at = text.indexOf('. ', at + 1)) {
      const first = remembered('text', text.slice(0, at + 1)) ?? stopped(text.slice(0, at));
      const rest = first === undefined ? undefined : remembered('text', text.slice(at + 2));
      if (rest !== undefined) return `${first} ${rest}`;
    }
    return text.endsWith('.') ? stopped(text.slice(0, -1)) : undefined;
  }

  const stopped = (text: string): string | undefined => {
    const found = remembered('texts', text);
    return found === undefined ? undefined : `${found}.`;
  };

  return (text) => {
    const found =
      text.length > LONGEST
        ? catalogue.texts[text]
        : (remembered('text', text) ?? remembered('values', text) ?? remembered('share', text));
    if (found === undefined && /\p{L}/u.test(text)) missing(text);
    return found ?? text;
  };
}
