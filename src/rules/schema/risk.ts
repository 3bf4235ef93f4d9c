import { array, named } from '../../investment/schema/bounded.js';
import { record } from '../../investment/schema/forms.js';
import { name, text } from '../../investment/schema/scalars.js';
import { condition } from './condition.js';
import { fraction, percent, points } from './decimals.js';
import { sourced } from './sourced.js';

export const dimension = record({
  id: name,
  title: name,
  weight: percent.describe('Percent; all weights add up to 100.'),
});

export const criterion = record({
  id: name,
  dimension: name,
  title: name,
  levels: array(record({ when: condition, points })).describe('Of several levels the first that holds counts.'),
  because: text,
  ...sourced,
});

export const control = record({
  id: name,
  title: name,
  when: condition,
  keeps: named(name, fraction).describe('For each criterion that it softens what remains of its points, 0 to 1.'),
  because: text,
  ...sourced,
});

export const escalation = record({
  id: name,
  title: name,
  when: condition,
  floor: name.describe('Id of the lowest band that the case can then be in.'),
  because: text,
  ...sourced,
});

export const band = record({ id: name, title: name, from: percent });

/** The scoring model of a pack. */
export const risk = record({
  id: name,
  version: name.default('1'),
  dimensions: array(dimension),
  criteria: array(criterion),
  controls: array(control).default([]),
  escalations: array(escalation).default([]),
  bands: array(band).describe('In order, the first from "0".'),
});
