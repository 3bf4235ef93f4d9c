/**
 * How much memory an import of a long file takes: `npm run bench:imports [-- lines]`.
 *
 * The file is made up line by line and never exists as a whole: groups of companies in chains, a third of its lines
 * companies, and the others who holds what in whom. Garbage is collected before the memory in use is read.
 */
import { type Imported, importBodsLines, importFtmLines } from '../src/interop/index.js';

const count = Number(process.argv[2] ?? 1_000_000);

/** Companies in chains of ten, each held by the next one and by a person. */
const chain = 10;
const id = (index: number): string => `company-${index}`;

function* statements(): Generator<string> {
  for (let line = 0; line < count; line++) {
    const index = Math.floor(line / 3);
    const about = { statementId: `s${line}`, statementDate: '2024-01-15', declarationSubject: id(index) };
    const said = { ...about, recordStatus: 'new', recordId: line % 3 === 0 ? id(index) : `r${line}` };
    const name = `Company ${index} of a name as long as such names are`;
    const [entityType, recordDetails] = [{ type: 'registeredEntity' }, { isComponent: false }];
    const isLast = index % chain === chain - 1;
    const interestedParty = line % 3 === 1 && !isLast ? id(index + 1) : { reason: 'unknown' };
    const interests = [{ type: 'shareholding', directOrIndirect: 'direct', share: { exact: 50 } }];
    yield line % 3 === 0
      ? JSON.stringify({ ...said, recordType: 'entity', recordDetails: { ...recordDetails, name, entityType } })
      : JSON.stringify({
          ...said,
          recordType: 'relationship',
          recordDetails: { ...recordDetails, subject: id(index), interestedParty, interests },
        });
  }
}

function* entities(): Generator<string> {
  for (let line = 0; line < count; line++) {
    const index = Math.floor(line / 2);
    const owner = [id(index % chain === chain - 1 ? index : index + 1)];
    yield line % 2 === 0
      ? JSON.stringify({ id: id(index), schema: 'Company', properties: { name: [`Company ${index}`] } })
      : JSON.stringify({ id: `o${index}`, schema: 'Ownership', properties: { owner, asset: [id(index)] } });
  }
}

let peak = 0;
/** Lines as a file gives them, with a look at the heap four times in a file. */
async function* read(lines: Iterable<string>): AsyncGenerator<string> {
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (number % Math.ceil(count / 4) === 0) look();
    yield line;
  }
}
const look = (): void => {
  globalThis.gc?.();
  peak = Math.max(peak, process.memoryUsage().heapUsed);
};

async function measure(name: string, run: () => Promise<Imported>): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  peak = before;
  const start = performance.now();
  const { parties, interests } = await run();
  look();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const found = `${parties.length} parties, ${interests.length} interests`;
  console.log(`${name}: ${seconds} s, at most ${((peak - before) / 1e6).toFixed(0)} MB in use; ${found}`);
}

console.log(`${count} lines, Node ${process.version}${globalThis.gc === undefined ? ', garbage not collected' : ''}`);
const about = id(chain * Math.floor(count / 6 / chain));
await measure('BODS about one company, a file', () => importBodsLines(() => read(statements()), { about }));
await measure('BODS about one company, a stream', () => importBodsLines(read(statements()), { about }));
await measure('FollowTheMoney about one company', () => importFtmLines(read(entities()), { about }));
