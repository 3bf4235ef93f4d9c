/** Starts the intake service: `npm run example:policy-tool`, on the port in PORT, or 8080. */
import { realpathSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { policyTool } from './app.js';

/** A service that runs. */
export interface Running {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const belgianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** Where an unexpected error was thrown, without its message, which may repeat what is in a case. */
const placesOf = ({ name, stack = '' }: Error): string =>
  [name, ...stack.split('\n').filter((line) => line.startsWith('    at '))].join('\n');

/**
 * Starts the service, on this machine alone.
 *
 * @param port - 0 for any that is free
 */
export function start(port: number): Promise<Running> {
  const app = policyTool({
    today: () => belgianDay.format(new Date()),
    unexpected: (error) => console.error(placesOf(error)),
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      resolve({
        address: `http://127.0.0.1:${info.port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
    server.on('error', reject);
  });
}

const invoked = process.argv[1];
if (invoked !== undefined && realpathSync(invoked) === fileURLToPath(import.meta.url)) {
  const { address, close } = await start(Number(process.env.PORT ?? 8080));
  console.log(`${address} (Ctrl-C stops it)`);
  process.once('SIGINT', close);
}
