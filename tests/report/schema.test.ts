import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { audiences, renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { assessmentSchemaFile } from '../../scripts/generate-assessment-schema.js';
import { anyCase } from '../investment/arbitrary-case.js';
import { examples } from './examples.js';
import { withSecrets } from './secrets.js';

const file = readFileSync('schema/assessment.schema.json', 'utf8');
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(file));
const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
const json = (assessment: Parameters<typeof renderReport>[0], audience: (typeof audiences)[number] = 'public') =>
  JSON.parse(renderReport(assessment, { format: 'json', audience }));

describe('the JSON Schema of an assessment', () => {
  it('says what the types say; npm run generate writes it', { timeout: 60_000 }, () => {
    expect(file).toBe(assessmentSchemaFile());
  });

  it.each(Object.entries(examples))('accepts %s', (_, { assessment }) => {
    expect(validate(json(assessment)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('accepts what is made of any case, for every reader', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...audiences), (input, audience) => {
        const assessment = screen(parseInvestment(withSecrets({ ...input, host: 'BE' }, 2)), rules, {
          asOf: '2024-03-01',
        });
        expect(validate(json(assessment, audience)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, (written: Record<string, unknown>) => unknown]>([
    ['another outcome', (one) => ({ ...one, obligation: { ...(one.obligation as object), outcome: 'maybe' } })],
    ['a number that is no exact one', (one) => ({ ...one, risk: { ...(one.risk as object), residual: 12 } })],
    ['a part that it does not know', (one) => ({ ...one, verdict: 'yes' })],
    ['no receipt', ({ receipt: _, ...one }) => one],
  ])('refuses %s', (_, change) => {
    expect(validate(change(json(examples.warehouse?.assessment as never)))).toBe(false);
  });
});
