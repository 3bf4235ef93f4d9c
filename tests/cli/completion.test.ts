import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/registry.js';
import { command } from './surroundings.js';

const script = async (shell: string): Promise<string> => (await command(['completion', shell])).output;

describe('fdi-screening completion', () => {
  it.each(['bash', 'zsh', 'fish'])('knows every command and option in %s', async (shell) => {
    const text = await script(shell);
    for (const { name, options } of commands) {
      expect(text).toContain(name);
      for (const { flags } of options) expect(text).toContain(/--([a-z-]+)/.exec(flags)?.[1]);
    }
  });

  it.each([
    ['fdi-screening as', 1, 'assess ask'],
    ['fdi-screening assess --ev', 2, '--evidence'],
    ['fdi-screening assess --evidence c', 3, 'cautious corroborated'],
    ['fdi-screening check --st', 2, '--stale-after'],
    ['fdi-screening help exp', 2, 'explain'],
  ])('completes "%s" in bash', async (line, position, expected) => {
    const words = line
      .split(' ')
      .map((word) => `'${word}'`)
      .join(' ');
    const program = `${await script('bash')}
COMP_WORDS=(${words}); COMP_CWORD=${position}; _fdi_screening; echo "\${COMPREPLY[*]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', program], { encoding: 'utf8' });
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: expected, stderr: '' });
  });

  it('tells of a shell that it does not know', async () => {
    const { status, errors } = await command(['completion', 'fihs']);
    expect(status).toBe(2);
    expect(errors).toContain('completion takes bash, zsh, fish, not "fihs". Did you mean fish?');
  });
});
