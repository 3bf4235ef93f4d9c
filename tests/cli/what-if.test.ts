import { describe, expect, it } from 'vitest';
import { changesIn } from '../../src/cli/changes.js';
import { command, smallCase } from './surroundings.js';

const files = {
  'case.json': smallCase({ transaction: { kind: 'share-purchase' }, sites: [{ id: 'hall', name: 'Hall' }] }),
};
const whatIf = (...argv: readonly string[]) => command(['what-if', 'case.json', ...argv], files);

describe('fdi-screening what-if', () => {
  it('shows the obligation, the score and the band before and after, and what changed', async () => {
    const { status, output, errors } = await whatIf('transaction.kind=greenfield', 'sites[0].buildingArea=90000');
    expect({ status, errors }).toEqual({ status: 0, errors: 'Assessed as of 2024-03-01 (today).\n' });
    expect(output).toMatch(/^What if, in the case:\n {2}transaction.kind +"greenfield"\n {2}sites\[0\]/);
    expect(output).toMatch(/^ {2}notification {2}undetermined +not required$/m);
    expect(output).toMatch(/^ {2}score +[\d.]+ to [\d.]+ +[\d.]+ to [\d.]+$/m);
    expect(output).toMatch(/^ {2}\+\d\.\d +0\.0 +site-size: /m);
    expect(output).toMatch(/^ {2}site.buildingArea +not established -> 90,000 m²$/m);
    expect(output).toMatch(/^ {2}exclusion {2}greenfield .*no -> yes$/m);
  });

  it('gives the same as JSON, with the exact numbers', async () => {
    const { output } = await whatIf('transaction.kind=greenfield', '--format', 'json');
    const { changes, before, after, difference } = JSON.parse(output);
    expect(changes).toEqual({ 'transaction.kind': 'greenfield' });
    expect(before.obligation).toBe('undetermined');
    expect(after.obligation).toBe('not-required');
    expect(difference.obligation).toEqual({ before: 'undetermined', after: 'not-required' });
    expect(before.residual.max.exact).toMatch(/^\d+(\/\d+)?$/);
  });

  it('says so where nothing is otherwise', async () => {
    const { output } = await whatIf('transaction.kind=share-purchase');
    expect(output).toContain('Nothing that the rules ask for is otherwise.');
  });

  it.each<[string[], string]>([
    [[], 'Name the case file and what is otherwise'],
    [
      ['transaction.kind'],
      'A change is written path=value, such as sites[0].portAccess=true; found "transaction.kind".',
    ],
    [['sites[0].portAccess='], 'What is not known is written'],
    [['sites[0].landArea={"min":'], 'The value for sites[0].landArea is not JSON'],
    [['host=BE', 'host=FR'], 'host is changed twice.'],
    [['sites[1].portAccess=true'], 'there is a list of 1 where entry 1 should be'],
    [['sites[0].portAcces=true'], 'Did you mean "portAccess"?'],
    [['sites[0].portAccess=30000'], 'The answer does not fit.'],
  ])('with %j is bad input', async (argv, message) => {
    const { status, output, errors } = await whatIf(...argv);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(message);
  });
});

describe('a change on a command line', () => {
  it.each<[string, unknown]>([
    ['a=30000', 30000],
    ['a=12.5', 12.5],
    ['a=1234567890123456.5', '1234567890123456.5'],
    ['a=true', true],
    ['a=no', false],
    ['a=greenfield', 'greenfield'],
    ['a=2024-03-01', '2024-03-01'],
    ['a="true"', 'true'],
    ['a={"min": 25}', { min: 25 }],
    ['a=["BE"]', ['BE']],
    ['a=x=y', 'x=y'],
  ])('%s', (written, value) => {
    expect(changesIn([written])).toEqual({ a: value });
  });

  it('may have the sign in a quoted key', () => {
    expect(changesIn(['own["a=b"]=1'])).toEqual({ 'own["a=b"]': 1 });
  });
});
