import type { ProblemCode } from 'fdi-screening';
import { least, withSite, withTransaction } from './parts.js';

/** A fault: its kind, where it is, and what the error says of it. */
type Told = readonly [code: ProblemCode, path: string, says: RegExp];

const text = (input: object): string => JSON.stringify(input);
const withEvidence = (...ids: string[]) =>
  ids.map((id) => ({ id, title: 'A paper', kind: 'law', originator: { name: 'A court', kind: 'court' } }));
const parties = [{ id: 'buyer', name: 'Buyer', kind: 'company' }];
const nested = (levels: number): object => {
  let inner = {};
  for (let level = 0; level < levels; level++) inner = { note: inner };
  return inner;
};

/** Kinds of bad input by their names, each with everything that is wrong with it. */
export type BadInputs = Readonly<Record<string, readonly [input: () => unknown, ...told: Told[]]>>;

/** Input that is not of the form of a case. */
export const badInputs: BadInputs = {
  'truncated JSON': [
    () => text({ ...least, sites: [{ id: 'hall', name: 'Hall' }] }).slice(0, -5),
    ['not-json', 'line 1, column 92', /cut off: take the whole file, or close what is open with "}\]}/],
  ],
  'no text at all': [() => '', ['not-json', 'line 1, column 1', /no text; expected JSON text/]],
  'wrong types': [
    () => ({ ...withSite({ portAccess: 'yes', airfieldAccess: 'airside' }), title: 5, controls: true }),
    ['wrong-type', 'title', /Found 5; expected text. Put it in quotes: "5"/],
    ['wrong-type', 'sites[0].airfieldAccess', /expected a list. Put it in square brackets: \["airside"\]/],
    ['wrong-type', 'sites[0].portAccess', /expected true or false. Write true, without quotes/],
    ['wrong-type', 'controls', /Found true; expected a list/],
  ],
  'a negative area': [
    () => withSite({ buildingArea: -30000, landArea: '-0.5' }),
    ['not-allowed', 'sites[0].buildingArea', /Found -30000; expected a number of 0 or more. Take out the minus sign/],
    ['not-allowed', 'sites[0].landArea', /Found "-0.5"; expected a number of 0 or more/],
  ],
  '120 percent': [
    () => withSite({ dependence: { shareOfTraffic: 120 } }),
    ['not-allowed', 'sites[0].dependence.shareOfTraffic', /Found 120; expected a number from 0 to 100/],
  ],
  '30 February': [
    () => withTransaction({ signedOn: '2024-02-30' }),
    ['not-allowed', 'transaction.signedOn', /a day that exists, as YYYY-MM-DD. February 2024 has 29 days/],
  ],
  'an interest that names no party': [
    () => ({ ...least, ownership: { parties, interests: [{ holder: 'nobody', subject: 'buyer', kind: 'shares' }] } }),
    ['unknown-reference', 'ownership.interests[0].holder', /the id of a party.*name one that is there: "buyer"/],
  ],
  'an interest without a holder': [
    () => ({ ...least, ownership: { parties, interests: [{ subject: 'buyer', kind: 'shares' }] } }),
    ['missing', 'ownership.interests[0].holder', /Found nothing; expected text. Add "holder"/],
  ],
  'duplicate ids': [
    () => ({ ...least, sites: ['A', 'B'].map((name) => ({ id: 'hall', name })), evidence: withEvidence('a', 'a') }),
    ['duplicate-id', 'evidence[1].id', /Found "a".*another id: evidence\[0\] has it too/],
    ['duplicate-id', 'sites[1].id', /Found "hall".*another id: sites\[0\] has it too/],
  ],
  'ten thousand levels of nesting, in a text': [
    () => '[{"a":'.repeat(5000),
    ['too-deep', '[0].a'.repeat(20), /more than 40 levels/],
  ],
  'ten thousand levels of nesting, in an object': [
    () => nested(10_000),
    ['too-deep', 'note.'.repeat(40).slice(0, -1), /more than 40 levels/],
  ],
  'a text of 50 MB': [
    () => text({ ...least, note: 'x'.repeat(50_000_000) }),
    ['too-long', '', /Found 500000\d\d characters; expected at most 5000000 characters/],
  ],
  'an object of 50 MB': [
    () => ({ ...least, sites: Array.from({ length: 2500 }, () => ({ id: 'hall', name: 'x'.repeat(20_000) })) }),
    ['too-long', '', /Found texts of more than 5000000 characters together/],
  ],
  'the keys __proto__ and constructor, in a text': [
    () => text(least).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
    ['unknown-key', '__proto__', /the unknown key "__proto__"/],
    ['unknown-key', 'constructor', /the unknown key "constructor"/],
  ],
  'the keys __proto__ and constructor, in an object': [
    () => JSON.parse(text(withSite({ x: 1 })).replace('"x":1', '"__proto__":{"x":1},"constructor":{"x":1}')),
    ['unknown-key', 'sites[0].__proto__', /the unknown key "__proto__"/],
    ['unknown-key', 'sites[0].constructor', /the unknown key "constructor"/],
  ],
  'a control character in a name': [
    () => ({ ...least, title: 'A hub\u001b[2J' }),
    ['hidden-character', 'title', /"A hub\\u001b\[2J".*Take out character 6: U\+001B, a control character/],
  ],
  'a name of several lines': [
    () => ({ ...least, title: 'A hub\nwith more' }),
    ['hidden-character', 'title', /Take out character 6: U\+000A, a line break/],
  ],
  'right-to-left marks in names': [
    () => ({ ...withSite({}), title: 'A \u202ebuh', ownership: { parties: [{ ...parties[0], name: 'Buyer\u200f' }] } }),
    ['hidden-character', 'title', /"A \\u202ebuh".*U\+202E, which turns the direction of text/],
    ['hidden-character', 'ownership.parties[0].name', /"Buyer\\u200f".*U\+200F, which turns the direction/],
  ],
  'a zero-width space in the name of an originator': [
    () => ({
      ...least,
      evidence: [{ id: 'a', title: 'A', kind: 'law', originator: { name: 'A\u200b court', kind: 'court' } }],
    }),
    ['hidden-character', 'evidence[0].originator.name', /"A\\u200b court".*U\+200B, which cannot be seen/],
  ],
  'half of a character in a name': [
    () => text(least).replace('A hub', '\\ud83d'),
    ['hidden-character', 'title', /"\\ud83d".*U\+D83D, half of a character/],
  ],
  'numbers beyond exactness, in a text': [
    () => text(withSite({ buildingArea: 7 })).replace('7', '12345678901234567890'),
    ['imprecise-number', 'sites[0].buildingArea', /fifteen significant digits.*Write it as "12345678901234567890"/],
  ],
  'numbers beyond exactness, in an object': [
    () => withSite({ buildingArea: 0.1 + 0.2, landArea: Number.POSITIVE_INFINITY }),
    ['imprecise-number', 'sites[0].buildingArea', /Found 0.30000000000000004; expected a number of at most fifteen/],
    ['not-allowed', 'sites[0].landArea', /Found Infinity; expected a number/],
  ],
  'thousands that could be decimals': [
    () => withSite({ buildingArea: '30.000' }),
    [
      'ambiguous-number',
      'sites[0].buildingArea',
      /Write 30000 if the point parts thousands, or 30 if it begins the decimals/,
    ],
  ],
  'thousands that could be decimals, as a number in a text': [
    () => text(withSite({ buildingArea: 7 })).replace('7', '30.000'),
    [
      'ambiguous-number',
      'sites[0].buildingArea',
      /Write 30000 if the point parts thousands, or 30 if it begins the decimals/,
    ],
  ],
  'a percentage that could be a part of one': [
    () => withSite({ dependence: { shareOfTraffic: 0.25 } }),
    [
      'ambiguous-number',
      'sites[0].dependence.shareOfTraffic',
      /Write 25 if it is a fraction of the whole, or "0.25" in quotes/,
    ],
  ],
  'evidence ids that do not exist': [
    () => withSite({ buildingArea: { value: 5, evidence: ['permitt', 'minutes'] } }),
    ['unknown-reference', 'sites[0].buildingArea.evidence[0]', /Did you mean "permit"\?/],
    ['unknown-reference', 'sites[0].buildingArea.evidence[1]', /Add it as an entry of the evidence list, or name one/],
  ],
  'evidence whose originator is not as it should be': [
    () => ({
      ...withSite({ portAccess: { claims: [{ value: true, by: 'A', status: 'corroborated', evidence: ['a', 'b'] }] } }),
      evidence: withEvidence('a', 'b').map((one) => ({ ...one, originator: { name: 5, kind: 'court' } })),
    }),
    ['wrong-type', 'evidence[0].originator.name', /Found 5; expected text/],
    ['wrong-type', 'evidence[1].originator.name', /Found 5; expected text/],
  ],
  'an id that cannot be made text': [
    () => ({ ...least, evidence: withEvidence('a').map((one) => ({ ...one, id: { toString: 1 } })) }),
    ['wrong-type', 'evidence[0].id', /Found { "toString": 1 }; expected text/],
  ],
  'a case of a later version': [
    () => ({ ...least, formatVersion: 2 }),
    [
      'later-version',
      'formatVersion',
      /Found 2; expected 1, the version .* reads. Update fdi-screening to read version 2/,
    ],
  ],
  'a version as text': [
    () => ({ ...least, formatVersion: '1' }),
    ['not-allowed', 'formatVersion', /Found "1"; expected 1, .*Write "formatVersion": 1/],
  ],
};
