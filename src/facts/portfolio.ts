import { toDecimal } from '../values/decimal.js';
import { rangeOf } from '../values/ranged.js';
import { defineFact } from './fact.js';

/** What only a portfolio can tell of one of its cases; `portfolio` works it out. */
export interface PortfolioContext {
  /** How many sites the other cases have of which the controller is certainly the same, and how many at most. */
  readonly sameControllerSites: {
    readonly min: number;
    /** Absent where a file leaves open how many sites there are. */
    readonly max?: number;
  };
}

/**
 * How many other sites of the same controller there are in the portfolio in which the case is looked at; unknown without
 * one. No rule of this library reads it: no source gives a measure for it. A rule author adds it with a
 * layer, as `add: { facts: [sameControllerSites] }`.
 *
 * @example
 * ```ts
 * import { sameControllerSites } from 'fdi-screening';
 * sameControllerSites.atLeast(2); // => { fact: 'portfolio.sameControllerSites', is: 'at-least', value: '2' }
 * ```
 */
export const sameControllerSites = /* @__PURE__ */ defineFact('portfolio.sameControllerSites', {
  type: 'decimal',
  title: 'Other sites of the same controller in the portfolio',
  question: 'How many other sites of the portfolio does the same party control?',
  asks: ['investor', 'public-source'],
  derive: (_, { portfolio }) => {
    const { min, max } = portfolio?.sameControllerSites ?? { min: 0 };
    return rangeOf([{ min: toDecimal(min), ...(max === undefined ? {} : { max: toDecimal(max) }) }]);
  },
});
