import { defineFact } from '../fact.js';
import { onSomeSite, overAllSites } from './site.js';

export const seconded = defineFact('staff.seconded', {
  type: 'boolean',
  title: "Staff seconded by the investor's group",
  question: "Are staff of a site seconded by the investor's group?",
  asks: ['target', 'investor'],
  derive: onSomeSite((site) => site.at('staff').flag('seconded')),
});

export const postsOpenToState = defineFact('staff.postsOpenToState', {
  type: 'boolean',
  title: 'Posts that a state could fill',
  question: 'Could a state have its agents placed in posts of a site? This asks for a possibility, not for a finding.',
  asks: ['security-service', 'investor'],
  derive: onSomeSite((site) => site.at('staff').flag('postsOpenToState')),
});

export const jobs = defineFact('staff.jobs', {
  type: 'decimal',
  unit: 'jobs',
  title: 'Jobs',
  question: 'How many people work there, all sites together?',
  asks: ['target', 'public-source'],
  derive: overAllSites((site) => site.at('staff').amount('jobs')),
});

/** What a rule can ask about the staff of the sites. */
export const staffFacts = [seconded, postsOpenToState, jobs] as const;
