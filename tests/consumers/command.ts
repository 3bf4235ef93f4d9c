import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 *
 * @returns what it wrote to standard output and what to standard error
 * @throws Error with everything it wrote, when it ends with anything but 0
 */
export function command(
  file: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve({ stdout, stderr });
      else reject(new Error(`${file} ${args.join(' ')} ended with ${code ?? signal}\n${stdout}${stderr}`.trimEnd()));
    });
  });
}

/** Runs a program under this Node. */
export const node = (args: readonly string[], cwd: string): ReturnType<typeof command> =>
  command(process.execPath, args, cwd);
