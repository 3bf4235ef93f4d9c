import type { Respondent } from '../facts/fact.js';
import type { Assessment } from '../screening/assessment.js';
import type { Run } from '../screening/run.js';
import { fieldAt } from './answers.js';
import type { OpenLeaf } from './open-leaves.js';
import { stepsOf, valueAt } from './path.js';

/** A question in words. */
export interface QuestionWords {
  /** The fact whose question this is, and the entity it is about. */
  readonly fact: string;
  readonly entity?: string;
  readonly title: string;
  readonly question: string;
  /** What the case calls the parts in which the place lies, the outermost first: a site, a party, a channel. */
  readonly about: readonly string[];
  /** What the field says of itself. */
  readonly field?: string;
  /** Who can answer. */
  readonly asks: readonly Respondent[];
  /** What must not be given with the answer, where it could be secret. */
  readonly handling?: string;
  /** Ids of all facts that read the place and are open. */
  readonly facts: readonly string[];
}

/** Said wherever an answer could be classified or say what has been designated. */
export const HANDLING =
  'Give the bare answer alone. Do not paste or attach anything classified, or a document on what has been designated as critical; who holds it keeps it.';

/** The words of a question: those of the first open fact that may be asked and reads the place. */
export function questionWords(leaf: OpenLeaf, { openFacts }: Assessment, run: Run): QuestionWords {
  const open = leaf.readers
    .filter((variable) => (run.space.cells[variable]?.length ?? 0) > 1)
    .flatMap((variable) => run.derived.facts[variable] ?? []);
  const asked = open.filter(({ fact }) => (fact.asks ?? []).length > 0);
  // The open facts stand in the order in which they matter.
  const place = (id: string): number => openFacts.findIndex(({ fact }) => fact === id) >>> 0;
  const [first] = [...(asked.length > 0 ? asked : open)].sort((a, b) => place(a.fact.id) - place(b.fact.id));
  const asks = [...new Set(asked.flatMap(({ fact }) => fact.asks ?? []))];
  const isSecret = open.some(({ fact }) => fact.sensitive === true || fact.asks?.includes('security-service') === true);
  const description = fieldAt(leaf.path)?.description;
  return {
    fact: first?.fact.id ?? '',
    ...(first?.entity === undefined ? {} : { entity: first.entity.id }),
    title: first?.fact.title ?? '',
    question: first?.fact.question ?? '',
    about: namesAlong(leaf.path, run.investment),
    ...(description === undefined ? {} : { field: description }),
    asks: [...new Set([...(first?.fact.asks ?? []), ...asks])],
    ...(isSecret ? { handling: HANDLING } : {}),
    facts: [...new Set(open.map(({ fact }) => fact.id))],
  };
}

type Entry = Readonly<Record<string, unknown>>;

/** The names of the entries of lists through which a path leads. */
function namesAlong(path: string, data: unknown): string[] {
  const steps = stepsOf(path) ?? [];
  return steps.flatMap((step, index) => {
    if (typeof step !== 'number') return [];
    const entry = valueAt(data, steps.slice(0, index + 1));
    const name = typeof entry === 'object' && entry !== null ? nameOf(entry as Entry, data) : undefined;
    return name === undefined ? [] : [name];
  });
}

/** What an entry is called: by its name, by what it joins, or by its kind. */
function nameOf(entry: Entry, data: unknown): string | undefined {
  const text = (key: string): string | undefined =>
    typeof entry[key] === 'string' ? (entry[key] as string) : undefined;
  const party = (id: string): string => partyName(id, data) ?? id;
  const [holder, subject, bound] = [text('holder'), text('subject'), text('boundParty')];
  if (holder !== undefined && subject !== undefined) return `${party(holder)} in ${party(subject)}`;
  if (bound !== undefined) return `duty of ${party(bound)}`;
  const [means, asset] = [text('means'), text('asset')];
  if (means !== undefined && asset !== undefined) return `${means} to ${asset}`;
  return text('name') ?? text('title') ?? text('what') ?? text('kind') ?? text('id');
}

function partyName(id: string, data: unknown): string | undefined {
  const list = valueAt(data, ['ownership', 'parties']);
  const items = Array.isArray(list) ? list : valueAt(list, ['items']);
  if (!Array.isArray(items)) return undefined;
  const party = (items as readonly Entry[]).find((one) => one.id === id);
  return typeof party?.name === 'string' ? party.name : undefined;
}
