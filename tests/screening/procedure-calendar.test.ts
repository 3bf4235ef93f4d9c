import fc from 'fast-check';
import { type CalendarOptions, type CalendarStep, defineRuleSet, procedureCalendar } from 'fdi-screening';
import { belgium2023, belgiumBefore2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../src/values/day.js';

const calendar = (options: CalendarOptions): CalendarStep[] => procedureCalendar(belgium2023.procedure, options);
const step = (id: string, options: CalendarOptions): CalendarStep => {
  const found = calendar(options).find(({ stage }) => stage === id);
  if (found === undefined) throw new Error(`There is no stage ${id}.`);
  return found;
};
const on = (day: string) => ({ earliest: day, latest: day });

describe('phase 1', () => {
  it.each([
    ['an ordinary month, a Friday', '2024-03-06', '2024-04-05', false],
    ['a Saturday moves to Monday', '2024-06-20', '2024-07-22', true],
    ['a Sunday moves to Monday', '2024-01-26', '2024-02-26', true],
    ['Easter Sunday and Easter Monday move to Tuesday', '2024-03-01', '2024-04-02', true],
    ['Ascension Day moves to Friday', '2024-04-09', '2024-05-10', true],
    ['Christmas moves to the day after', '2024-11-25', '2024-12-26', true],
    ["New Year's Day moves into the next year", '2023-12-02', '2024-01-02', true],
    ['a leap day counts', '2024-02-01', '2024-03-04', true],
    ['no leap day', '2023-02-01', '2023-03-03', false],
  ])('of 30 days from a complete file: %s', (_, completeOn, until, moved) => {
    const phase = step('phase-1', { filedOn: completeOn, completeOn });
    expect(phase).toMatchObject({ days: 30, from: on(completeOn), until: on(until), moved });
  });

  it('runs from the complete file and not from filing, and both days are shown', () => {
    const options = { filedOn: '2024-03-01', completeOn: '2024-03-06' };
    expect(step('completeness', options)).toMatchObject({ from: on('2024-03-01'), until: on('2024-03-06') });
    expect(step('phase-1', options).until).toEqual(on('2024-04-05'));
  });

  it('has a first possible end and no last one while the file is not complete', () => {
    const phase = step('phase-1', { filedOn: '2024-03-06' });
    expect(phase.from).toEqual({ earliest: '2024-03-06' });
    expect(phase.until).toEqual({ earliest: '2024-04-05' });
  });

  it.each([
    ['five days from the request to the answer', [{ from: '2024-03-11', until: '2024-03-16' }], '2024-04-10'],
    [
      'two requests, one after the other',
      [
        { from: '2024-03-11', until: '2024-03-16' },
        { from: '2024-03-20', until: '2024-03-22' },
      ],
      '2024-04-12',
    ],
    [
      'two requests that overlap count once',
      [
        { from: '2024-03-11', until: '2024-03-16' },
        { from: '2024-03-14', until: '2024-03-18' },
      ],
      '2024-04-12',
    ],
    [
      'a request before the file was complete counts from then on',
      [{ from: '2024-03-01', until: '2024-03-08' }],
      '2024-04-08',
    ],
    ['a request on the last day', [{ from: '2024-04-05', until: '2024-04-09' }], '2024-04-09'],
    ['a request after the end changes nothing', [{ from: '2024-04-06', until: '2024-05-06' }], '2024-04-05'],
    ['an answer on the same day changes nothing', [{ from: '2024-03-11', until: '2024-03-11' }], '2024-04-05'],
  ])('is stopped by a request for information: %s', (_, stops, until) => {
    expect(step('phase-1', { filedOn: '2024-03-06', completeOn: '2024-03-06', stops }).until).toEqual(on(until));
  });

  it('is stopped too by a request on a day to which its end was moved', () => {
    // It ends on Saturday 20 July, National Day follows on Sunday, so its last day is Monday 22 July.
    const stops = [{ from: '2024-07-22', until: '2024-07-25' }];
    expect(step('phase-1', { filedOn: '2024-06-20', completeOn: '2024-06-20', stops }).until).toEqual(on('2024-07-25'));
  });

  it('has no last end while an answer is owed', () => {
    const stops = [{ from: '2024-03-11' }];
    const { until } = step('phase-1', { filedOn: '2024-03-06', completeOn: '2024-03-06', stops });
    expect(until).toEqual({ earliest: '2024-04-05' });
  });

  it('is longer by its extensions', () => {
    const extensions = [
      { stage: 'phase-1', days: 10 },
      { stage: 'phase-1', days: 4 },
      { stage: 'phase-2', days: 30 },
    ];
    const phase = step('phase-1', { filedOn: '2024-03-06', completeOn: '2024-03-06', extensions });
    expect(phase).toMatchObject({ days: 30, extendedBy: 14, until: on('2024-04-19') });
  });
});

describe('phase 2', () => {
  it('is 28 days from the day on which it was opened', () => {
    const options = { filedOn: '2024-03-06', completeOn: '2024-03-06', secondPhaseOn: '2024-04-05' };
    expect(step('phase-2', options)).toMatchObject({ days: 28, until: on('2024-05-03') });
  });

  it('begins within phase 1 or the day after while that day is not known', () => {
    const { from, until } = step('phase-2', { filedOn: '2024-03-06', completeOn: '2024-03-06' });
    expect(from).toEqual({ earliest: '2024-03-06', latest: '2024-04-06' });
    expect(until).toEqual({ earliest: '2024-04-03', latest: '2024-05-06' });
  });
});

describe('the stage of the European Union', () => {
  const filedOn = '2024-03-01';
  it.each([
    ['union-intention', { unionInformedOn: '2024-03-06' }, 15, '2024-03-21', 'reported'],
    ['union-comments', { unionInformedOn: '2024-03-06' }, 35, '2024-04-10', 'unverified'],
    ['union-comments-after-answer', { unionAnsweredOn: '2024-03-06' }, 20, '2024-03-26', 'unverified'],
    ['union-late-opinion', { unionCommentedOn: '2024-03-06' }, 5, '2024-03-11', 'unverified'],
    ['unscreened-comments', { unscreenedInformedOn: '2024-03-06' }, 35, '2024-04-10', 'reported'],
    ['unscreened-late-opinion', { unscreenedCommentedOn: '2024-03-06' }, 15, '2024-03-21', 'unverified'],
  ] as const)('%s', (id, days, length, until, status) => {
    expect(step(id, { filedOn, ...days })).toMatchObject({ days: length, until: on(until), status });
  });

  it('is open while its day is not known, and no stop or extension of the state touches it', () => {
    expect(step('union-comments', { filedOn })).not.toHaveProperty('until');
    const stops = [{ from: '2024-03-07', until: '2024-03-17' }];
    expect(step('union-comments', { filedOn, unionInformedOn: '2024-03-06', stops }).until).toEqual(on('2024-04-10'));
    const extensions = [{ stage: 'union-comments', days: 1 }];
    expect(() => calendar({ filedOn, extensions })).toThrow('no stage that can be extended: phase-1, phase-2');
  });
});

describe('what is said beside a day', () => {
  it('is that the length is confirmed, and its end only inferred, since the counting of days is', () => {
    const phase = step('phase-1', { filedOn: '2024-03-06', completeOn: '2024-03-06' });
    expect(phase).toMatchObject({ status: 'confirmed', endStatus: 'inferred' });
    expect(phase.citations.length).toBeGreaterThan(0);
  });

  it('is how long it took in practice, which moves no day', () => {
    const { procedure } = belgium2023;
    if (procedure === undefined) throw new Error('There is a Belgian procedure.');
    const options = { filedOn: '2024-03-06', completeOn: '2024-03-06' };
    expect(step('phase-1', options).observed.map(({ text }) => text)).toEqual([
      '31 days on average',
      '31 days on average',
    ]);
    const without = procedureCalendar({ ...procedure, observed: [] }, options);
    expect(without.map(({ until }) => until)).toEqual(calendar(options).map(({ until }) => until));
  });
});

describe('what is given by the caller', () => {
  const options = { filedOn: '2024-06-20', completeOn: '2024-06-20' };

  it('can leave an end where it is', () => {
    expect(step('phase-1', { ...options, rolling: 'none' })).toMatchObject({ until: on('2024-07-20'), moved: false });
  });

  it('can be another calendar', () => {
    const everyDay = { isWorkingDay: () => true };
    expect(step('phase-1', { ...options, calendar: everyDay }).until).toEqual(on('2024-07-20'));
    const bridgeDay = { isWorkingDay: (day: string) => day > '2024-07-23' };
    expect(step('phase-1', { ...options, calendar: bridgeDay }).until).toEqual(on('2024-07-24'));
  });

  it('is refused where it has no working day', () => {
    expect(() => calendar({ ...options, calendar: { isWorkingDay: () => false } })).toThrow('no working day');
  });

  it('is refused with every problem', () => {
    const bad = {
      filedOn: '2024-02-30',
      completeOn: '2024-03-06',
      secondPhaseOn: '2024-03-01',
      stops: [{ from: '2024-03-11', until: '2024-03-10' }, { from: 'soon' }],
      extensions: [
        { stage: 'phase-3', days: 1 },
        { stage: 'phase-1', days: 1.5 },
      ],
    };
    expect(() => calendar(bad)).toThrow(
      /filedOn: "2024-02-30"[\s\S]*secondPhaseOn: 2024-03-01 lies before[\s\S]*stops\[0\][\s\S]*stops\[1\][\s\S]*extensions\[0\][\s\S]*extensions\[1\]/,
    );
  });

  it('is refused beyond the years whose holidays are known', () => {
    expect(() => calendar({ filedOn: '2100-12-15', completeOn: '2100-12-15' })).toThrow('a calendar of your own');
  });

  it('needs rules that say how days are counted', () => {
    const silent = defineRuleSet({
      id: 'silent',
      title: 'Silent',
      jurisdiction: 'BE',
      appliesFrom: '2024-01-01',
      lastVerified: '2024-01-01',
      facts: [],
    });
    expect(() => procedureCalendar(silent.procedure, options)).toThrow('says nothing of how days are counted');
    expect(() => procedureCalendar(belgiumBefore2023.procedure, options)).toThrow('says nothing of how days');
  });
});

const day = fc
  .integer({ min: dayNumber('1990-01-01'), max: dayNumber('2080-01-01') })
  .map((n) => addDays('0000-01-01', n));
const stops = fc.array(
  fc.record({ start: fc.integer({ min: -10, max: 80 }), length: fc.integer({ min: 0, max: 40 }) }),
  { maxLength: 4 },
);
const scene = fc.record({ filed: day, wait: fc.integer({ min: 0, max: 30 }), stops, extension: fc.nat({ max: 60 }) });
type Scene = { filed: string; wait: number; stops: { start: number; length: number }[]; extension: number };

const optionsOf = ({ filed, wait, stops, extension }: Scene): CalendarOptions & { completeOn: string } => {
  const completeOn = addDays(filed, wait);
  return {
    filedOn: filed,
    completeOn,
    stops: stops.map(({ start, length }) => ({
      from: addDays(completeOn, start),
      until: addDays(completeOn, start + length),
    })),
    extensions: [{ stage: 'phase-1', days: extension }],
  };
};
const endOf = (options: CalendarOptions): number => dayNumber(step('phase-1', options).until?.latest ?? '');

describe('the laws of a calendar', () => {
  it('an end is never before its start, and of a range the last never before the first', () => {
    fc.assert(
      fc.property(scene, fc.boolean(), (one, isComplete) => {
        const { completeOn, ...rest } = optionsOf(one);
        for (const { from, until } of calendar(isComplete ? { ...rest, completeOn } : rest)) {
          if (from === undefined || until === undefined) continue;
          expect(until.earliest >= from.earliest).toBe(true);
          if (from.latest !== undefined && until.latest !== undefined) expect(until.latest >= from.latest).toBe(true);
          if (until.latest !== undefined) expect(until.latest >= until.earliest).toBe(true);
        }
      }),
    );
  });

  it('moving an end never brings it forward, and it ends on a working day', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const options = { ...optionsOf(one), stops: [] };
        const [moved, counted] = [endOf(options), endOf({ ...options, rolling: 'none' })];
        expect(moved).toBeGreaterThanOrEqual(counted);
        expect([0, 1]).not.toContain(moved % 7);
      }),
    );
  });

  it('without moving, the length is exact: its days, its extensions, and the days of stops within it', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const options = { ...optionsOf(one), rolling: 'none' } as const;
        const start = dayNumber(options.completeOn);
        const end = endOf(options);
        const isStopped = (number: number): boolean =>
          one.stops.some((stop) => number > start + stop.start && number <= start + stop.start + stop.length);
        const days = Array.from({ length: end - start }, (_, index) => start + index + 1);
        expect(days.filter((number) => !isStopped(number))).toHaveLength(30 + one.extension);
      }),
    );
  });

  it('a longer stop never ends earlier', () => {
    fc.assert(
      fc.property(scene, fc.nat({ max: 20 }), fc.nat(), fc.boolean(), (one, longer, which, rolls) => {
        const index = one.stops.length === 0 ? -1 : which % one.stops.length;
        const stretched = one.stops.map((stop, at) =>
          at === index ? { ...stop, length: stop.length + longer } : stop,
        );
        const rolling = rolls ? 'next-working-day' : 'none';
        const before = endOf({ ...optionsOf(one), rolling });
        expect(endOf({ ...optionsOf({ ...one, stops: stretched }), rolling })).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('a file that is complete later never ends earlier', () => {
    fc.assert(
      fc.property(scene, fc.nat({ max: 20 }), (one, later) => {
        const { completeOn, ...rest } = optionsOf(one);
        const before = endOf({ ...rest, completeOn });
        expect(endOf({ ...rest, completeOn: addDays(completeOn, later) })).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('the order in which stops are given does not matter', () => {
    fc.assert(
      fc.property(scene, (one) => {
        expect(endOf(optionsOf({ ...one, stops: [...one.stops].reverse() }))).toBe(endOf(optionsOf(one)));
      }),
    );
  });
});
