import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bundle } from '../consumers/bundle.js';
import { root } from '../consumers/pack.js';

/** The case that the pages assess. */
export const hubFile: string = join(root, 'examples/liege/hub.json');

/** No script from elsewhere, and no text as code. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'";

const page = (name: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title><script src="/watch.js"></script></head>
<body><pre id="answers"></pre><pre id="violations"></pre><script type="module" src="/${name}.js"></script></body>
</html>`;

/** Serves each page at its name, all under the policy, and its script as one bundle. */
export async function serve(
  folder: string,
  pages: readonly string[],
): Promise<{ readonly server: Server; readonly origin: string }> {
  const files = new Map<string, readonly [type: string, text: string]>([
    ['/watch.js', ['text/javascript', readFileSync(join(folder, 'watch.js'), 'utf8')]],
    ['/hub.json', ['application/json', readFileSync(hubFile, 'utf8')]],
  ]);
  for (const name of pages) {
    const { text } = await bundle(folder, `import './${name}.mjs';`, { minify: true });
    files.set(`/${name}`, ['text/html', page(name)]).set(`/${name}.js`, ['text/javascript', text]);
  }
  const server = createServer(({ url = '' }, response) => {
    const [type, text] = files.get(url) ?? ['text/plain', undefined];
    response.writeHead(text === undefined ? 404 : 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': policy,
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
