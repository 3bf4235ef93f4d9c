/** Code of others that the built package contains is named with its version and its licence. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
const named = [...notices.matchAll(/^## (\S+) (\d\S*)$/gm)].map(([, name, version]) => ({ name, version }));
// Read as text: to load the configuration is to begin a build.
const [, list = ''] = /noExternal: \[([^\]]*)\]/.exec(readFileSync('tsup.config.ts', 'utf8')) ?? [];
const bundled = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);

it('names everything that the build bundles in, and nothing else', () => {
  expect(named.map(({ name }) => name)).toEqual(bundled);
  expect(named).not.toEqual([]);
});

it('is a part of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).files).toContain('THIRD-PARTY-NOTICES.md');
});

describe.each(named)('$name', ({ name, version }) => {
  it('has the version that is installed', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(packages[`node_modules/${name}`].version).toBe(version);
  });

  it('has its licence, word for word', () => {
    const files = readdirSync(`node_modules/${name}`).filter((file) => /^licen[cs]e/i.test(file));
    expect(files).toHaveLength(1);
    expect(notices).toContain(readFileSync(`node_modules/${name}/${files[0]}`, 'utf8').trim());
  });
});
