/**
 * What each field of the form asks, in plain words. The questions of the library are about facts, which may rest on several
 * fields, or turn one round; here stand the fields for which its question would not do. To translate the form, start here.
 */
import type { CaseField, Question } from 'fdi-screening';

const questionTexts: Readonly<Record<string, string>> = {
  'transaction.stage': 'How far has the operation come?',
  'transaction.signedOn': 'On which day was the agreement signed?',
  'transaction.reachedOnlyTogether':
    'Where several acquire together: does none of them alone reach the share or control that is at issue?',
  'transaction.existingBusiness':
    'Does a business that exists already change hands, or is one contributed, as to a joint venture?',
  'target.entities[].activities[].kind': 'What does it do?',
  'target.entities[].activities[].criticalInfrastructure':
    'Does it run critical infrastructure, physical or virtual, with this activity?',
  'target.entities[].activities[].crucialLand':
    'Does it hold land or buildings that are crucial for the use of critical infrastructure?',
  'target.entities[].activities[].insideAirport': 'Does it do so inside an airport?',
  'target.entities[].region': 'In which region is it?',
  'target.linkedByControl': 'If there are several, does one of them control all the others?',
  'target.entities[].turnover.amount': 'What was its own turnover in the financial year before the investment?',
  'target.entities[].votingRights.before': 'Which share of the votes did the investor hold before, in all?',
  'target.entities[].votingRights.after': 'Which share of the votes will the investor hold, in all?',
  'target.entities[].control.before': 'What control did the investor have before?',
  'target.entities[].control.after': 'What control will the investor have?',
  sites: 'Is that the only site?',
  'sites[].buildingArea': 'How large are the buildings in use?',
  'sites[].plannedBuildingArea[].area': 'How large is a further building that is planned?',
  'sites[].plannedBuildingArea[].history[].on': 'Since which day has the plan come as far as that?',
  'sites[].landArea': 'How much land is held?',
  'sites[].airfieldAccess': 'Which parts of an airfield does the site reach?',
  'sites[].airfieldAccessBasis': 'By what does it reach them?',
  'sites[].neighbours': 'Is that all that lies beside the site?',
  'sites[].neighbours[].sensitive': 'Is what lies beside the site sensitive?',
  'sites[].access.secureSupplyChain': 'What is its status in the secure supply chain for air cargo?',
  'sites[].systems.administeredFrom': 'From which countries are the systems administered?',
  'sites[].dependence.shareOfTraffic': "Which share of the facility's traffic runs through the site?",
  'sites[].dependence.reversible': 'Can the investment be undone without lasting harm?',
  'data[].category': 'What kind of data is it?',
  'data[].subjects': 'How many people is it about?',
  'data[].storedIn': 'In which countries is it stored?',
  'data[].remoteAccessFrom': 'From which countries can it be read?',
  'data[].operator.seat': 'In which country has the operator of the servers its seat?',
  'data[].operator.parentSeat': 'In which country has the company that controls the operator its seat?',
  'data[].operator.inInvestorGroup': "Does the operator of the servers belong to the investor's group?",
  'data[].subProcessors[].seat': 'In which country has a sub-processor its seat?',
  'data[].keyHolder': 'Who holds the keys with which it is encrypted?',
  'data[].supplyChainInsight': 'Does it show, taken together, how supply chains run and where they are weak?',
  'ownership.parties[].residence': 'Where is the main residence, if it is a person?',
  'ownership.parties[2].residence': 'Where is the main residence of that person?',
  'ownership.parties[].seat': 'Where is the registered office?',
  'ownership.parties[].law': 'Under the law of which country is it constituted?',
  'ownership.parties[].mainActivity': 'Where is the main activity?',
  'ownership.parties[].opaque': 'Do nominees, trusts or shell companies hide who owns it?',
  'ownership.parties[].stateInfluence.controlled':
    'Does a government outside the EU control it, directly or through others?',
  'ownership.parties[].stateInfluence.funding': 'Does a government outside the EU fund it significantly?',
  'ownership.parties[].stateInfluence.goldenShare': 'Does a state hold a golden share in it?',
  'ownership.parties[].stateInfluence.appointments': 'Does a government appoint directors or managers of it?',
  'ownership.parties[].stateInfluence.partyBody': 'Does a body of a ruling party sit in it?',
  'ownership.parties[].stateInfluence.policyAims': 'Is it likely to pursue policy aims of a third country?',
  'ownership.parties[].stateInfluence.coercion':
    'Could a third country use the investment to coerce a Member State or the Union?',
  'ownership.parties[].stateInfluence.militaryEndUse': "Does it support a third country's military capabilities?",
  'ownership.interests': 'Is that the only holder, with nobody above it?',
  'ownership.interests[].share': 'Which share is that?',
  'ownership.interests[].held': 'Is it established that this holder has that interest?',
  'ownership.concert[].declared': 'Have the acquirer and this holder declared that they act in concert?',
  'ownership.beneficialOwners': 'Is that the only person who ultimately owns or controls the acquirer?',
  'legalDuties[].jurisdiction': 'Which country has a law that can compel the acquirer to hand over data?',
  'legalDuties[].binds': 'Does that law reach the acquirer?',
  'legalDuties[].channels[].open': 'Can the acquirer in fact reach it by this means?',
  'conduct[].stage': 'How far has the matter come?',
};

const answers: Readonly<Record<Question['type'], readonly CaseField['kind'][]>> = {
  boolean: ['yes-no'],
  enum: ['choice', 'choices'],
  decimal: ['number'],
  date: ['day'],
};

/**
 * What a field of the case asks: the text above; else the question of the library that this field alone answers, in the
 * same form; else what the case format says of it.
 *
 * @param name - its name in the form, where one place in a list is asked about in other words than the rest
 * @param questions - those that are answered from it
 */
export function questionText(name: string, field: CaseField, questions: readonly Question[]): string {
  const direct = questions.filter(
    ({ fields, type }) => fields.length === 1 && fields[0] === field.path && answers[type].includes(field.kind),
  );
  const only = direct.length === 1 ? direct[0]?.question : undefined;
  return questionTexts[name] ?? questionTexts[field.path] ?? only ?? field.description ?? field.path;
}
