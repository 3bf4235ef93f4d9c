import fc from 'fast-check';
import { channelAssets, channelMeans, conductStages, controlKinds } from '../../src/investment/schema/legal-duty.js';
import { country, entries, leaf, list, name, part, roughDay, sources, text } from './arbitrary-leaf.js';

const flag = leaf(fc.boolean());

const channel = part(
  { means: fc.constantFrom(...channelMeans), asset: fc.constantFrom(...channelAssets), open: flag },
  { path: text },
);

/** Laws that oblige the buyer, with what others read in them. */
export const legalDuties = list(
  entries(
    part(
      { boundParty: fc.constant('buyer'), jurisdiction: leaf(country) },
      {
        instruments: fc.array(part({ title: name, says: text, evidence: sources }, { article: name }), {
          maxLength: 2,
        }),
        counterReadings: fc.array(part({ text, by: name, evidence: sources }, { on: roughDay }), { maxLength: 2 }),
        binds: leaf(fc.constantFrom('yes', 'arguable', 'no')),
        channels: list(fc.array(channel, { maxLength: 3 })),
      },
    ),
  ),
);

/** What is said of the buyer's conduct, and the answer to it. */
export const conduct = list(
  entries(
    part(
      { what: text, by: name, stage: leaf(fc.constantFrom(...conductStages)) },
      {
        party: fc.constant('buyer'),
        on: roughDay,
        established: flag,
        evidence: sources,
        answer: part({ by: name, text }, { on: roughDay, evidence: sources }),
      },
    ),
  ),
);

/** Measures in place. */
export const controls = list(
  entries(part({ kind: fc.constantFrom(...controlKinds), inPlace: flag }, { description: text })),
);

/** What is told and never scored. */
export const context = entries(part({ text, by: name, whyNotScored: text }, { on: roughDay, evidence: sources }));
