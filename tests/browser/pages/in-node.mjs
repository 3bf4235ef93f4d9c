// Prints the answers that Node gives.
import { readFileSync } from 'node:fs';
import { answers } from './answers.mjs';

process.stdout.write(answers(readFileSync(process.argv[2], 'utf8')));
