import type { GleifPeriod, GleifRecord } from './record.js';
import { joined } from './record.js';

/** Reads a row of the golden copy by its header. */
export type RowReader = (fields: readonly string[], where: string) => GleifRecord;

/** A reader for the columns of a header, or `undefined` where it is no header of relationships or exceptions. */
export function rowReaderOf(header: readonly string[]): RowReader | undefined {
  const columns = new Map(header.map((name, index) => [plain(name), index]));
  if (columns.has('relationship.startnode.nodeid') && columns.has('relationship.endnode.nodeid')) {
    return relationshipReader(columns, groupsOf(header));
  }
  return columns.has('lei') && columns.has('exception.category') ? exceptionReader(columns, header) : undefined;
}

type Columns = ReadonlyMap<string, number>;

const plain = (name: string): string => name.trim().toLowerCase();

const textIn = (fields: readonly string[], column: number | undefined): string | undefined => {
  const text = column === undefined ? undefined : fields[column]?.trim();
  return text === '' ? undefined : text;
};

/** Columns that come several times under a number, by what they are and that number: `Relationship.Period.1.startDate`. */
type Groups = ReadonlyMap<string, ReadonlyMap<string, number>[]>;

function groupsOf(header: readonly string[]): Groups {
  const groups = new Map<string, Map<string, number>[]>();
  header.forEach((name, index) => {
    const [, what, number, member] = /(period|qualifier|quantifier)s?\.(\d{1,3})\.(\w+)$/.exec(plain(name)) ?? [];
    if (what === undefined || number === undefined || member === undefined) return;
    const list = groups.get(what) ?? [];
    groups.set(what, list);
    const columns = list[Number(number)] ?? new Map<string, number>();
    list[Number(number)] = columns;
    columns.set(member, index);
  });
  return groups;
}

/** What a row has of a group: for each number the texts of the members that are asked for; without those that are empty. */
function membersOf(fields: readonly string[], groups: Groups, what: string, members: readonly string[]) {
  return (groups.get(what) ?? [])
    .map((columns) => members.map((member) => textIn(fields, columns.get(member))))
    .filter((texts) => texts.some((text) => text !== undefined));
}

function relationshipReader(columns: Columns, groups: Groups): RowReader {
  return (fields, where) => {
    const text = (column: string) => textIn(fields, columns.get(column));
    return {
      kind: 'relationship',
      where,
      child: text('relationship.startnode.nodeid'),
      childScheme: text('relationship.startnode.nodeidtype'),
      parent: text('relationship.endnode.nodeid'),
      parentScheme: text('relationship.endnode.nodeidtype'),
      type: text('relationship.relationshiptype'),
      status: text('relationship.relationshipstatus'),
      registration: text('registration.registrationstatus'),
      updated: text('registration.lastupdatedate'),
      periods: membersOf(fields, groups, 'period', ['startdate', 'enddate', 'periodtype']).map(
        ([start, end, type]): GleifPeriod => ({ start, end, type }),
      ),
      qualifiers: membersOf(fields, groups, 'qualifier', ['qualifierdimension', 'qualifiercategory']).map((texts) =>
        joined(...texts),
      ),
      quantifiers: membersOf(fields, groups, 'quantifier', [
        'quantifieramount',
        'quantifierunits',
        'measurementmethod',
      ]).map((texts) => joined(...texts)),
    };
  };
}

function exceptionReader(columns: Columns, header: readonly string[]): RowReader {
  const starting = (start: string): number[] =>
    header.flatMap((name, index) => (plain(name).startsWith(start) ? [index] : []));
  const [reasons, references] = [starting('exception.reason'), starting('exception.reference')];
  return (fields, where) => ({
    kind: 'exception',
    where,
    lei: textIn(fields, columns.get('lei')),
    category: textIn(fields, columns.get('exception.category')),
    reasons: reasons.map((column) => textIn(fields, column)).filter((text) => text !== undefined),
    references: references.map((column) => textIn(fields, column)).filter((text) => text !== undefined),
  });
}
