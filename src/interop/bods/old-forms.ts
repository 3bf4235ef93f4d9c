import { field, isRecord, type JsonRecord, listOf } from '../read-json.js';

const hasKeyLike = (value: unknown, pattern: RegExp): boolean =>
  isRecord(value) && Object.keys(value).some((key) => pattern.test(key));

/** What a statement of 0.4 has in a form of the versions before, by the names of the fields. */
export function oldForms(statement: JsonRecord, details: JsonRecord): string[] {
  const old: string[] = [];
  const check = (name: string, isOld: boolean): void => {
    if (isOld) old.push(name);
  };
  check('statementID', field(statement, 'statementID') !== undefined);
  check('replacesStatements', field(statement, 'replacesStatements') !== undefined);
  check('incorporatedInJurisdiction', field(details, 'incorporatedInJurisdiction') !== undefined);
  check('entityType', typeof field(details, 'entityType') === 'string');
  check('componentStatementIDs', field(details, 'componentStatementIDs') !== undefined);
  check(
    'the country of an address',
    listOf(field(details, 'addresses')).some((address) => typeof field(address, 'country') === 'string'),
  );
  for (const side of ['subject', 'interestedParty']) {
    check(side, hasKeyLike(field(details, side), /^(describedBy|unspecified$)/));
  }
  check(
    'exclusiveMinimum or exclusiveMaximum',
    listOf(field(details, 'interests')).some((interest) =>
      ['exclusiveMinimum', 'exclusiveMaximum'].some((end) => typeof field(field(interest, 'share'), end) === 'boolean'),
    ),
  );
  return old;
}
