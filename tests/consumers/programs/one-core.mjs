import * as core from 'fdi-screening';
import * as analysis from 'fdi-screening/analysis';
import * as law from 'fdi-screening/law';
import * as report from 'fdi-screening/report';
import { checkOneCore } from './check-one-core.cjs';

checkOneCore(core, law, report, analysis);
