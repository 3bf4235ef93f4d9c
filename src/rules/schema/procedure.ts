import * as z from 'zod';
import { array } from '../../investment/schema/bounded.js';
import { record } from '../../investment/schema/forms.js';
import { name, text } from '../../investment/schema/scalars.js';
import { holidayCountries } from '../../reference/holidays.js';
import { formHolders } from '../procedure.js';
import { calendarEvents } from '../procedure-stages.js';
import { condition, factId } from './condition.js';
import { percent } from './decimals.js';
import { sourced } from './sourced.js';

const conditional = { id: name, when: condition.optional().describe('Always stands where absent.'), ...sourced };
const detail = z.literal(true).optional().describe('A detail, which a short report leaves out.');
const provision = { ...conditional, text, detail };
const provisions = array(record(provision)).default([]);
const regimes = array(record({ ...conditional, title: name, turnsOn: text })).default([]);
const saying = record({ text, ...sourced });

const stage = record({
  id: name,
  title: name,
  startsOn: z.enum(calendarEvents),
  openedDuring: name.optional().describe('The stage into whose run the start falls.'),
  days: z.int().min(1).max(100_000).optional().describe('Calendar days; absent where the law sets no length.'),
  endsOn: z.enum(calendarEvents).optional(),
  stops: z.boolean(),
  extendable: z.boolean(),
  counting: z.enum(['national', 'union']),
  note: text.optional(),
  detail,
  ...sourced,
});

const calendar = record({
  holidays: z.enum(holidayCountries),
  rolling: z.enum(['next-working-day', 'none']),
  counting: record({ national: saying, union: saying }),
});

const fines = record({
  of: factId.describe('The amount of money of which the caps are a share.'),
  tiers: array(record({ id: name, text, upTo: percent, trigger: saying, ...sourced })),
});

/** How a filing is made, judged and enforced. */
export const procedure = record({
  filing: provisions,
  languages: array(record({ ...provision, languages: array(name) })).default([]),
  situations: array(record({ ...provision, contentRead: z.boolean() })).default([]),
  authorities: array(record({ ...conditional, authority: name, matter: text })).default([]),
  standstill: provisions,
  stages: array(stage).default([]),
  calendar: calendar.optional(),
  observed: array(record({ id: name, stage: name.optional(), text, period: text, ...sourced })).default([]),
  decision: provisions,
  fines: fines.optional(),
  lookBack: provisions,
  appeal: provisions,
  checklist: array(
    record({
      id: name,
      title: name,
      forms: array(name),
      fields: array(name),
      heldBy: array(z.enum(formHolders)),
      ...sourced,
    }),
  ).default([]),
  parallel: regimes,
  gates: regimes,
});
