import type { Investment } from '../../investment/investment.js';
import { activityKinds } from '../../investment/schema/target.js';
import { toDecimal } from '../../values/decimal.js';
import { negate, someOf } from '../../values/flag.js';
import { type Flag, known, mapPossible, openFlag } from '../../values/possible.js';
import { greatestOf, rangeOf } from '../../values/ranged.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type TargetEntity } from '../fact.js';
import { onSomeSite } from './site.js';

const anyShare = rangeOf([{ min: toDecimal(0), max: toDecimal(100) }]);

export const shareOfTraffic = defineFact('dependence.shareOfTraffic', {
  type: 'decimal',
  unit: 'percent',
  title: "Share of a facility's traffic",
  question: "What share of a facility's traffic runs through a site, in percent? The largest, where there are several.",
  asks: ['airport', 'customs', 'target'],
  // The largest and not the sum: two sites may be at two facilities.
  derive: (read) => {
    const sites = read.list('sites');
    const shares = sites.items.map((site) => site.at('dependence').amount('shareOfTraffic', 100));
    return greatestOf(sites.complete ? shares : [...shares, anyShare]);
  },
});

export const singlePoint = defineFact('dependence.singlePoint', {
  type: 'boolean',
  title: 'Single point of dependence',
  question: 'Are there users who have no other provider for a vital process?',
  asks: ['airport', 'target', 'public-source'],
  derive: onSomeSite((site) => site.at('dependence').flag('singlePoint')),
});

export const economicLeverage = defineFact('dependence.economicLeverage', {
  type: 'boolean',
  title: 'Leverage over an authority',
  question: 'Would jobs, traffic or land give the investor leverage over an authority?',
  asks: ['airport', 'public-source'],
  derive: onSomeSite((site) => site.at('dependence').flag('economicLeverage')),
});

export const crossBorder = defineFact('dependence.crossBorder', {
  type: 'boolean',
  title: 'Effect in another Member State',
  question: 'Would a disruption be felt in another Member State?',
  asks: ['airport', 'public-source'],
  derive: onSomeSite((site) => site.at('dependence').flag('crossBorder')),
});

export const irreversible = defineFact('dependence.irreversible', {
  type: 'boolean',
  title: 'Hard to undo',
  question: 'Would undoing the investment leave lasting harm, or be impossible?',
  asks: ['airport', 'public-source'],
  derive: onSomeSite((site) => negate(site.at('dependence').flag('reversible'))),
});

export const defenceFlows = defineFact('dependence.defenceFlows', {
  type: 'boolean',
  title: 'Defence goods',
  question: 'Do goods for armed forces pass through a site?',
  asks: ['airport', 'customs', 'security-service'],
  derive: onSomeSite((site) => site.at('dependence').flag('defenceFlows')),
});

export const medicalFlows = defineFact('dependence.medicalFlows', {
  type: 'boolean',
  title: 'Medical goods',
  question: 'Do medicines, vaccines or other medical goods that are hard to replace pass through a site?',
  asks: ['airport', 'customs', 'target'],
  derive: onSomeSite((site) => site.at('dependence').flag('medicalFlows')),
});

type Activity = Extract<NonNullable<TargetEntity['activities']>, readonly unknown[]>[number];

const onSomeActivity =
  (has: (activity: CaseNode<Activity>) => Flag) =>
  (read: CaseNode<Investment>): Flag =>
    read
      .at('target')
      .list('entities')
      .some((entity) => entity.list('activities').some(has));

/** Activities whose knowledge is strategic. */
const sensitiveKinds: readonly (typeof activityKinds)[number][] = [
  'defence',
  'dual-use',
  'critical-technology',
  'aerospace',
];

export const sensitiveTechnology = defineFact('dependence.sensitiveTechnology', {
  type: 'boolean',
  title: 'Sensitive technology',
  question: 'Does a part of the target work on defence, dual-use goods, aerospace or another critical technology?',
  asks: ['target', 'seller'],
  derive: onSomeActivity((activity) =>
    mapPossible(activity.choice('kind', activityKinds), openFlag, (kind) => known(sensitiveKinds.includes(kind))),
  ),
});

export const criticalInfrastructure = defineFact('dependence.criticalInfrastructure', {
  type: 'boolean',
  title: 'Critical infrastructure',
  question: 'Does a part of the target run critical infrastructure, or hold land or buildings crucial for it?',
  sensitive: true,
  asks: ['target', 'airport', 'public-source'],
  derive: onSomeActivity((activity) => someOf([activity.flag('criticalInfrastructure'), activity.flag('crucialLand')])),
});

/** What a rule can ask about who depends on the target. */
export const dependenceFacts = [
  shareOfTraffic,
  singlePoint,
  economicLeverage,
  crossBorder,
  irreversible,
  defenceFlows,
  medicalFlows,
  sensitiveTechnology,
  criticalInfrastructure,
] as const;
