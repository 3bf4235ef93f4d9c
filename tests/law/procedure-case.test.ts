import { type InvestmentInput, parseInvestment, screen } from 'fdi-screening';
import { belgium2023, belgiumBefore2023, belgiumFrom2028, ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { companyFrom, stakeIn } from './deals.js';
import { airport, procedureIn, procedureOf, purchase } from './procedure-deals.js';

type Region = 'flemish' | 'walloon' | 'brussels-capital' | undefined;

const entityIn = (region: Region, id: string, more: object = {}) => {
  const { region: _, ...rest } = airport;
  return { ...rest, id, name: id, ...(region === undefined ? {} : { region }), ...more };
};
const languagesIn = (entities: readonly (typeof airport)[], target: object = {}) => {
  const { certain, possible } = procedureOf(entities, {
    target: { name: 'Target', entities: [...entities], ...target },
  }).languages;
  return [certain.join(' '), possible.join(' ')];
};

describe('the language of a filing', () => {
  it.each<[Region, string, string]>([
    ['flemish', 'Dutch', 'Dutch'],
    ['walloon', 'French', 'French'],
    ['brussels-capital', 'Dutch French', 'Dutch French'],
    [undefined, '', 'Dutch French'],
  ])('of one target in the region %s is %s', (region, certain, possible) => {
    expect(languagesIn([entityIn(region, 'a')])).toEqual([certain, possible]);
  });

  it.each<[string, Region, Region, object, boolean | undefined, string, string]>([
    ['both in one region', 'walloon', 'walloon', {}, undefined, 'French', 'French'],
    ['no link', 'walloon', 'flemish', {}, false, 'Dutch French', 'Dutch French'],
    ['the first controls the second', 'walloon', 'flemish', { controlledBy: 'a' }, undefined, 'French', 'French'],
    ['the first controls the second', 'flemish', 'walloon', { controlledBy: 'a' }, undefined, 'Dutch', 'Dutch'],
    [
      'the first controls the second',
      'brussels-capital',
      'walloon',
      { controlledBy: 'a' },
      undefined,
      'Dutch French',
      'Dutch French',
    ],
    ['linked, not said by which', 'walloon', 'flemish', {}, true, '', 'Dutch French'],
    ['nothing said of a link', 'walloon', 'flemish', {}, undefined, '', 'Dutch French'],
    ['linked, Brussels and Wallonia', 'walloon', 'brussels-capital', {}, true, 'French', 'Dutch French'],
    ['one region not known', 'walloon', undefined, {}, false, 'French', 'Dutch French'],
    [
      'a presence is no undertaking',
      'walloon',
      'flemish',
      { establishment: 'presence' },
      undefined,
      'French',
      'French',
    ],
  ])('of two targets, %s (%s and %s)', (_, first, second, more, linkedByControl, certain, possible) => {
    const target = linkedByControl === undefined ? {} : { linkedByControl };
    expect(languagesIn([entityIn(first, 'a'), entityIn(second, 'b', more)], target)).toEqual([certain, possible]);
  });

  it('is open where each is said to be controlled by the other', () => {
    const entities = [entityIn('walloon', 'a', { controlledBy: 'b' }), entityIn('flemish', 'b', { controlledBy: 'a' })];
    expect(languagesIn(entities)).toEqual(['', 'Dutch French']);
  });

  it('is open where there may be more targets', () => {
    const entities = { items: [entityIn('walloon', 'a')], complete: false };
    const { languages, questions } = procedureOf([], { target: { name: 'Target', entities } });
    expect(languages).toMatchObject({ certain: [], possible: ['Dutch', 'French'] });
    expect(questions.map(({ fact }) => fact)).toContain('target.filingRegion');
  });

  it('gives its reason and the article', () => {
    const [rule] = procedureOf().languages.rules.filter(({ outcome }) => outcome === 'holds');
    expect(rule).toMatchObject({ id: 'walloon-region', status: 'confirmed' });
    expect(rule?.reason).toBe('Region that decides the filing language: walloon.');
    expect(rule?.citations[0]?.article).toBe('Art. 3');
  });
});

describe('who decides', () => {
  const people = { id: 'people', category: 'ordinary-personal', heldBy: 'company' } as const;
  const customs: Partial<InvestmentInput> = { data: [people, { id: 'declarations', category: 'customs' }] };
  const site = (access: 'airside' | 'landside'): Partial<InvestmentInput> => ({
    sites: [{ id: 'hall', name: 'Hall', airfieldAccess: [access] }],
  });

  /** A company bought whole, whose personal data make it notifiable whatever it does. */
  const company = (
    kind: 'cargo-handling' | 'media' | 'health',
    region: 'flemish' | 'walloon',
    insideAirport?: boolean,
  ) => ({
    ...stakeIn(
      kind,
      { votes: [0, 100], control: ['none', 'sole'] },
      insideAirport === undefined ? {} : { insideAirport },
    ),
    region,
  });
  const [inWallonia, inFlanders] = [
    company('cargo-handling', 'walloon', true),
    company('cargo-handling', 'flemish', true),
  ];
  const outside = company('cargo-handling', 'walloon', false);

  it.each<[string, typeof airport, Partial<InvestmentInput>, string]>([
    ['walloon-region', airport, {}, 'holds'],
    ['flemish-region', airport, {}, 'fails'],
    ['brussels-capital-region', airport, {}, 'fails'],
    ['flemish-region', inFlanders, {}, 'holds'],
    ['walloon-airport', airport, {}, 'holds'],
    ['walloon-airport', inWallonia, {}, 'holds'],
    ['walloon-airport', outside, {}, 'fails'],
    ['walloon-airport', company('cargo-handling', 'walloon'), {}, 'undetermined'],
    ['walloon-airport', inFlanders, {}, 'fails'],
    ['other-airport', inFlanders, {}, 'holds'],
    ['other-airport', inWallonia, {}, 'fails'],
    ['federal-security', outside, {}, 'holds'],
    ['federal-customs', outside, {}, 'fails'],
    ['federal-customs', outside, customs, 'holds'],
    ['federal-aviation-security', inWallonia, {}, 'holds'],
    ['federal-aviation-security', outside, site('airside'), 'holds'],
    ['federal-aviation-security', outside, site('landside'), 'fails'],
    ['community-media', outside, {}, 'fails'],
    ['community-media', company('media', 'walloon', false), {}, 'holds'],
    ['community-health', outside, {}, 'fails'],
    ['community-health', company('health', 'walloon', false), {}, 'holds'],
  ])('%s', (id, stake, more, expected) => {
    const { authorities } = procedureOf([stake], { data: [people], ...more });
    expect(authorities.find((one) => one.id === id)?.outcome).toBe(expected);
  });

  it('is the Walloon Region for the airport and the Federal State for security, both', () => {
    const names = procedureOf()
      .authorities.filter(({ outcome }) => outcome === 'holds')
      .map(({ authority, matter }) => `${authority}: ${matter}`);
    expect(names).toContain('Walloon Region: an airport in Wallonia, such as Liège');
    expect(names).toContain('Federal State: security, public order and intelligence');
  });

  it('is never more certain than its sources', () => {
    for (const { status } of procedureOf().authorities) expect(status).not.toBe('confirmed');
  });
});

describe('exposure to fines', () => {
  const value = (amount: unknown, currency = 'EUR') =>
    ({
      transaction: { kind: 'share-purchase', stage: 'signed', signedOn: '2024-03-01', value: { amount, currency } },
    }) as Partial<InvestmentInput>;
  const undetermined = stakeIn('warehousing', { votes: [0, 100], control: ['none', 'sole'] });

  it('is a range up to the highest cap, since which breach takes which is unverified', () => {
    const { fines } = procedureOf([airport], value('80000000'));
    expect(fines).toMatchObject({
      percent: { min: '0', max: '30' },
      amount: { min: '0', max: '24000000', unit: 'EUR' },
      status: 'confirmed',
      triggerStatus: 'unverified',
    });
    expect(fines?.tiers.map(({ upTo, trigger }) => [upTo, trigger.status])).toEqual([
      ['10', 'unverified'],
      ['30', 'unverified'],
    ]);
    expect(fines?.text).toMatch(/^From none, without a breach, to 30 percent.*which breach takes which is not certain/);
  });

  it.each<[string, unknown, string, string | undefined]>([
    ['an amount that has cents', '0.1', 'EUR', '0.03'],
    ['a range, its upper end', { min: '1000', max: '2000' }, 'EUR', '600'],
    ['a range without an upper end', { min: '1000' }, 'EUR', undefined],
    ['an unknown value', { unknown: true }, 'EUR', undefined],
    ['another currency', '1000', 'USD', undefined],
  ])('in money takes %s', (_, amount, currency, max) => {
    expect(procedureOf([airport], value(amount, currency)).fines?.amount?.max).toBe(max);
  });

  it('says from none where it is open whether anything must be notified', () => {
    const procedure = procedureOf([undetermined]);
    expect(procedure.applies).toBe('undetermined');
    expect(procedure.fines?.text).toMatch(/^From none, if nothing must be notified, to 30 percent/);
  });

  it('is no number where nothing must be notified', () => {
    const procedure = procedureOf([airport], { transaction: { kind: 'greenfield', signedOn: '2024-03-01' } });
    expect(procedure.applies).toBe('no');
    expect(procedure).not.toHaveProperty('fines');
  });
});

describe('where nothing must be notified', () => {
  const before = procedureOf([airport], { transaction: { kind: 'share-purchase', signedOn: '2023-06-30' } });

  it('no procedure applies, and none is described', () => {
    const { applies, headline, parallel, gates, languages, status, questions, fines, facts, ...lists } = before;
    expect([applies, headline, fines]).toEqual([
      'no',
      'No procedure applies: the investment need not be notified.',
      undefined,
    ]);
    expect(languages).toEqual({ certain: [], possible: [], rules: [] });
    for (const [name, list] of Object.entries(lists)) expect(list, name).toEqual([]);
    expect(parallel.length + gates.length).toBeGreaterThan(0);
    expect([status, questions]).toEqual(['reported', []]);
    expect(facts.map(({ fact }) => fact)).not.toContain('target.filingRegion');
  });

  it.each([
    ['the day before', '2023-06-30', 'no'],
    ['the first day', '2023-07-01', 'yes'],
  ])('begins with signing on 1 July 2023: %s', (_, signedOn, applies) => {
    expect(procedureOf([airport], { transaction: { kind: 'share-purchase', signedOn } }).applies).toBe(applies);
  });
});

it('where it is open, a case of the own motion of the authority is not spoken of: it would be a hint', () => {
  const open = procedureOf([stakeIn('warehousing', { votes: [0, 100], control: ['none', 'sole'] })]);
  expect([open.applies, open.lookBack]).toEqual(['undetermined', []]);
  expect(open.headline).toMatch(/which is undetermined/);
  expect(open.stages.length).toBeGreaterThan(0);
});

describe('beside the screening', () => {
  const answer = (id: string, stakes: readonly (typeof airport)[] = [airport], more: Partial<InvestmentInput> = {}) => {
    const { parallel, gates } = procedureOf(stakes, more);
    return [...parallel, ...gates].find((one) => one.id === id)?.answer;
  };
  const body = (region: 'flemish' | 'walloon' | 'brussels-capital', publicBody: boolean | undefined) => ({
    ...airport,
    region,
    ...(publicBody === undefined ? {} : { publicBody }),
  });

  it.each<[string, typeof airport, 'US' | 'NO' | 'NL', string]>([
    ['a public body in Flanders, from outside the EEA', body('flemish', true), 'US', 'may-apply'],
    ['a public body in Brussels, from outside the EEA', body('brussels-capital', true), 'US', 'may-apply'],
    ['from the EEA', body('flemish', true), 'NO', 'does-not-apply'],
    ['from the Union', body('flemish', true), 'NL', 'does-not-apply'],
    ['no public body', body('flemish', false), 'US', 'does-not-apply'],
    ['not said whether it is one', body('flemish', undefined), 'US', 'undetermined'],
    ['in Wallonia', body('walloon', true), 'US', 'does-not-apply'],
  ])('the Flemish decree: %s', (_, stake, country, expected) => {
    expect(answer('flemish-decree', [stake], { ownership: companyFrom(country) })).toBe(expected);
  });

  it.each([
    ['2018-12-31', 'does-not-apply'],
    ['2019-01-01', 'may-apply'],
  ])('the Flemish decree, signed on %s', (signedOn, expected) => {
    const more = { transaction: { kind: 'share-purchase', signedOn } } as const;
    expect(answer('flemish-decree', [body('flemish', true)], more)).toBe(expected);
  });

  it.each<[string, typeof airport, string]>([
    ['control gained', airport, 'may-apply'],
    ['no control gained', stakeIn('airport-operation', { votes: [0, 30] }), 'does-not-apply'],
    ['not known', { ...airport, control: {} }, 'undetermined'],
  ])('merger control: %s', (_, stake, expected) => {
    expect(answer('merger-control', [stake])).toBe(expected);
  });

  it('the Foreign Subsidies Regulation and restrictive measures are named and not assessed', () => {
    expect(answer('foreign-subsidies')).toBe('not-assessed');
    expect(answer('restrictive-measures')).toBe('not-assessed');
  });

  it.each<[string, object, string]>([
    ['a ground-handling approval', { groundHandlingApproval: true, secureSupplyChain: 'none' }, 'may-apply'],
    ['a regulated agent', { groundHandlingApproval: false, secureSupplyChain: 'regulated-agent' }, 'may-apply'],
    ['neither', { groundHandlingApproval: false, secureSupplyChain: 'none' }, 'does-not-apply'],
    ['not known', {}, 'undetermined'],
  ])('licences of the sector: %s', (_, access, expected) => {
    const sites = [{ id: 'hall', name: 'Hall', access }] as NonNullable<InvestmentInput['sites']>;
    expect(answer('sector-licences', [airport], { sites })).toBe(expected);
  });

  it('never says that a regime applies, and stands apart from obligation and score', () => {
    const assessment = purchase([body('flemish', true)]);
    for (const one of procedureIn(assessment).parallel) expect(one.answer).not.toBe('applies');
    const without = purchase([body('flemish', false)]);
    expect([without.obligation, without.risk]).toEqual([assessment.obligation, assessment.risk]);
  });
});

describe('the law of other dates', () => {
  const deal = parseInvestment({ formatVersion: 1, id: 'deal', title: 'A deal', host: 'BE' });

  it.each([
    [belgiumBefore2023, '2020-01-01', 'no', 'No procedure applies: the investment need not be notified.'],
    [belgiumFrom2028, '2029-01-01', 'undetermined', 'These rules do not say what procedure would apply.'],
  ] as const)('of $id has no procedure of its own, and the regimes beside it', (rules, asOf, applies, headline) => {
    const procedure = procedureIn(screen(deal, rules, { asOf }));
    expect(procedure).toMatchObject({ applies, headline, filing: [], stages: [] });
    expect(procedure.parallel.map(({ id }) => id)).toContain('flemish-decree');
    expect(procedure).not.toHaveProperty('fines');
  });

  it('is chosen by its dates', () => {
    const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
    expect(rules.procedure).toBe(belgium2023.procedure);
  });
});
