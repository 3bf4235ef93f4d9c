export type { ImportOptions } from './about.js';
export { importBods } from './bods/import.js';
export { importBodsLines } from './bods/lines.js';
export { importFtm, importFtmLines } from './ftm/import.js';
export { importGleif, importGleifLines } from './gleif/import.js';
export { ImportError, type ImportErrorCode, importLimits } from './import-error.js';
export { type ImportIssue, type ImportIssueCode, importIssueCodes } from './import-issue.js';
export type {
  Imported,
  ImportedDay,
  ImportedIdentifier,
  ImportedInterest,
  ImportedInterestKind,
  ImportedParty,
  ImportedPartyKind,
  ImportedShare,
  ImportSource,
} from './imported.js';
export { isLei } from './lei.js';
