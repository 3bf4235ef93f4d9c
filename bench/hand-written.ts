import type { FlatCase } from './cases.js';

/** What every contender says of a case. */
export interface Answer {
  readonly score: number;
  readonly hits: readonly string[];
}

/**
 * The rules of bench/rules.ts as an engineer would write them by hand for these flat objects and no others, with nothing
 * between the values and the processor: no rule set, no unknown, no explanation beyond the list of what fired.
 */
export function handWritten(one: FlatCase): Answer {
  let score = 0;
  const hits: string[] = [];
  if (one.airfieldAccess === 'perimeter' || one.airfieldAccess === 'airside') {
    score += 8;
    hits.push('airside');
  }
  if (one.buildingArea >= 30_000) {
    score += 4;
    hits.push('large-site');
  }
  if (one.buildingArea >= 100_000) {
    score += 3;
    hits.push('very-large-site');
  }
  if (one.landArea >= 200_000) {
    score += 2;
    hits.push('land');
  }
  if (one.apronDistance < 500) {
    score += 4;
    hits.push('near-apron');
  }
  if (one.badges > 50) {
    score += 3;
    hits.push('badges');
  }
  if (one.portAccess) {
    score += 3;
    hits.push('port');
  }
  if (one.stateControl) {
    score += 8;
    hits.push('state-control');
  }
  if (one.goldenShare) {
    score += 4;
    hits.push('golden-share');
  }
  if (one.stateFunding === 'minor' || one.stateFunding === 'major') {
    score += 3;
    hits.push('state-funding');
  }
  if (one.stateFunding === 'major' && (one.stateControl || one.goldenShare)) {
    score += 4;
    hits.push('steered-funding');
  }
  if (one.dutyLevel >= 3) {
    score += 8;
    hits.push('legal-duty');
  }
  if (one.dutyLevel >= 2 && (one.keysWithInvestor || one.remoteAdministration || one.secondedStaff)) {
    score += 9;
    hits.push('duty-with-means');
  }
  if (one.keysWithInvestor) {
    score += 4;
    hits.push('keys');
  }
  if (one.remoteAdministration) {
    score += 4;
    hits.push('remote-administration');
  }
  if (one.sharedPlatform) {
    score += 2;
    hits.push('shared-platform');
  }
  if (one.vendorUpdates) {
    score += 2;
    hits.push('vendor-updates');
  }
  if (one.secondedStaff) {
    score += 3;
    hits.push('seconded-staff');
  }
  if (one.customsLink) {
    score += 3;
    hits.push('customs-link');
  }
  if (one.airportSystemsLink) {
    score += 3;
    hits.push('airport-systems-link');
  }
  if (one.personalData && one.outsideEea) {
    score += 5;
    hits.push('personal-data-outside-eea');
  }
  if (one.specialData) {
    score += 3;
    hits.push('special-data');
  }
  if (one.trafficShare >= 10) {
    score += 4;
    hits.push('traffic');
  }
  if (one.trafficShare >= 25.5) {
    score += 2;
    hits.push('much-traffic');
  }
  if (one.chainLength > 3 && !one.listedCompany) {
    score += 2;
    hits.push('opaque');
  }
  return { score, hits };
}
