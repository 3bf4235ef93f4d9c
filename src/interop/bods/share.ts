import type { Report } from '../draft.js';
import type { ImportedShare } from '../imported.js';
import { isRecord, shown } from '../read-json.js';
import { comparePercents, type End, rangeOf, readPercent } from '../read-share.js';

/**
 * The share of an interest: exact, or a range of which both ends are optional. `exclusiveMinimum` and
 * `exclusiveMaximum` are numbers since 0.4, and flags beside `minimum` and `maximum` before.
 */
export function readBodsShare(share: unknown, report: Report): ImportedShare | undefined {
  if (share === undefined || share === null) return undefined;
  if (!isRecord(share)) {
    report('bad-share', `The share is ${shown(share)} and no object; read as not known.`);
    return undefined;
  }
  const members = readMembers(share, report);
  if (members === undefined) return undefined;
  const { exact, low, high } = members;
  if (exact === undefined) {
    if (low === undefined && high === undefined) return undefined;
    const range = rangeOf(low, high);
    if (range === undefined)
      report('bad-share', `No percentage lies between the ends of ${written(share)}; not known.`);
    return range;
  }
  if (isWithin(exact, low, high)) return exact;
  report('bad-share', `The exact share is not between the ends of its own range, ${written(share)}; not known.`);
  return undefined;
}

const keys = ['exact', 'minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'] as const;

const written = (share: object): string => JSON.stringify(share).slice(0, 120);

function readMembers(share: Readonly<Record<string, unknown>>, report: Report) {
  const texts = new Map<string, string>();
  for (const key of keys) {
    const value = Object.hasOwn(share, key) ? share[key] : undefined;
    if (value === undefined || value === null || typeof value === 'boolean') continue;
    if (value === '') {
      report('empty-value', `share.${key} is an empty text; read as not known.`);
      continue;
    }
    const percent = readPercent(value);
    if (!percent.ok) {
      report('bad-share', `share.${key} is ${shown(value)}, which ${percent.why}; the share is read as not known.`);
      return undefined;
    }
    if (typeof value === 'string') {
      report(
        'number-as-text',
        `share.${key} is a text, or a number of more than fifteen digits; read as ${percent.text}.`,
      );
    }
    texts.set(key, percent.text);
  }
  return {
    exact: texts.get('exact'),
    low: endOf(texts.get('minimum'), share.exclusiveMinimum === true, texts.get('exclusiveMinimum'), 1),
    high: endOf(texts.get('maximum'), share.exclusiveMaximum === true, texts.get('exclusiveMaximum'), -1),
  };
}

/** The end of a range; where there are two, the one that says more: the open one, unless the closed one is tighter. */
function endOf(closed: string | undefined, flag: boolean, open: string | undefined, tighter: 1 | -1): End | undefined {
  const plain = closed === undefined ? undefined : { text: closed, isOpen: flag };
  if (open === undefined) return plain;
  if (plain !== undefined && comparePercents(plain.text, open) * tighter > 0) return plain;
  return { text: open, isOpen: true };
}

function isWithin(exact: string, low: End | undefined, high: End | undefined): boolean {
  const above = low === undefined ? 1 : comparePercents(exact, low.text);
  const below = high === undefined ? 1 : comparePercents(high.text, exact);
  return (above > 0 || (above === 0 && !low?.isOpen)) && (below > 0 || (below === 0 && !high?.isOpen));
}
