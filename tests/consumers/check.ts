/** One thing that must hold. It fails by throwing; what it returns is printed beside its name. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<string | undefined>;
}

/**
 * Runs checks and prints a line for each, in the order in which they end.
 *
 * @param atOnce - how many run side by side
 * @returns whether all of them hold
 */
export async function runChecks(checks: readonly Check[], atOnce: number): Promise<boolean> {
  const waiting = [...checks];
  let failed = 0;
  const runNext = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (!(await isPassed(check))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runNext));
  console.log(failed === 0 ? `All ${checks.length} checks hold.` : `${failed} of ${checks.length} checks failed.`);
  return failed === 0;
}

async function isPassed({ name, run }: Check): Promise<boolean> {
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(7);
  try {
    const detail = await run();
    console.log(`ok     ${seconds()}  ${name}${detail === undefined ? '' : `: ${detail}`}`);
    return true;
  } catch (reason) {
    console.log(`FAILED ${seconds()}  ${name}`);
    console.log(String(reason instanceof Error ? reason.message : reason).replaceAll(/^/gm, '    '));
    return false;
  }
}
