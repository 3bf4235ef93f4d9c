/**
 * Loads the built package as a program would, from ES and from CommonJS, where `eval` and `new Function` throw:
 * `node --disallow-code-generation-from-strings scripts/smoke.mjs`, a part of `npm run check:package`. Plain
 * JavaScript, because a TypeScript runner would lead the package's name to src.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { bin, exports } = require('fdi-screening/package.json');

assert.throws(() => new Function('return 1'), 'run this with --disallow-code-generation-from-strings');

for (const subpath of Object.keys(exports).filter((key) => exports[key].require)) {
  const name = `fdi-screening${subpath.slice(1)}`;
  const [es, cjs] = [await import(name), require(name)];
  assert.deepEqual(Object.keys(es).sort(), Object.keys(cjs).sort(), `${name} exports the same in both formats`);
}

const text = readFileSync(new URL('../examples/liege/hub.json', import.meta.url), 'utf8');
const results = [
  [await import('fdi-screening'), await import('fdi-screening/law')],
  [require('fdi-screening'), require('fdi-screening/law')],
].map(([core, law]) => {
  const ruleSet = law.ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
  return JSON.stringify(core.screen(core.parseInvestment(text), ruleSet));
});
assert.equal(results[0], results[1], 'both formats give the same assessment');

const help = execFileSync(process.execPath, [bin['fdi-screening'], '--help'], { encoding: 'utf8' });
assert.match(help, /fdi-screening/);

console.log('The built package works in both formats and without eval.');
