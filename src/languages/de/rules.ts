import { procedureTexts } from './rules-procedure.js';
import { riskTexts } from './rules-risk.js';
import { scopeTexts } from './rules-scope.js';
import { unionTexts } from './rules-union.js';

/** Texts of the rules and procedures of the shipped rule sets. */
export const rules: Readonly<Record<string, string>> = {
  ...scopeTexts,
  ...riskTexts,
  ...procedureTexts,
  ...unionTexts,
};
