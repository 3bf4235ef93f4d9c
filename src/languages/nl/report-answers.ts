import type { Words } from '../../report/index.js';
import { caseWord, changes, ruleParts } from './report-terms.js';
import { band, day, number } from './translate.js';

/** The days in an answer of a case, as people write them. */
const withDays = (text: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, day);

/** The messages about the answer, its reasons, what is open and what would change it, in Dutch. */
export const reportOfAnswers: Pick<Words, 'answer' | 'layers' | 'duty' | 'score' | 'ownership' | 'open' | 'change'> = {
  answer: {
    title: 'Het antwoord',
    duty: 'Moet er worden aangemeld?',
    readings: 'Lezingen van de wet',
    readingsText: (asked, turning) =>
      turning.length === 0
        ? `De uitkomst is dezelfde bij elke lezing van ${asked === 1 ? 'de ene open rechtsvraag' : `de ${asked} open rechtsvragen`} die de regels stellen.`
        : `De uitkomst hangt af van hoe de wet wordt gelezen: ${turning.join(' ')}`,
    band: 'Risicoklasse',
    bandText: (found, isSettled) =>
      isSettled ? `${band(found)}, hoe wat openstaat ook uitvalt.` : `${found}: wat openstaat, beslist.`,
    established: 'Wat vaststaat',
    establishedText: (points) =>
      `${number(points)} van de 100 punten na beheersmaatregelen staan vast, hoe wat openstaat ook uitvalt.`,
    interval: 'Interval',
    intervalText: (residual, inherent) =>
      `Score ${number(residual)} op 100 na beheersmaatregelen, ${number(inherent)} ervoor.`,
    advice: 'Advies, geen wet',
    caseNote: 'De casus vermeldt zelf',
  },
  layers: {
    lead: 'Deze regels bouwen voort op andere:',
    parts: ruleParts,
    changes,
    over: (layer, parent, all) => `${layer} op ${parent}: ${all.length === 0 ? 'wijzigt niets' : all.join('; ')}.`,
    change: (part, id, how, before, after) =>
      `${part} ${id} ${how}${after === undefined ? '' : ` ${before === undefined ? '' : `van ${before} `}naar ${after}`}`,
    diluted: (dimension, criteria, keeps) =>
      criteria === 1
        ? `In ${dimension} behoudt één ander criterium ${number(keeps)} procent van zijn aandeel.`
        : `In ${dimension} behouden ${criteria} andere criteria ${number(keeps)} procent van hun aandeel.`,
  },
  duty: {
    title: 'De aanmeldingsplicht, onderdeel per onderdeel',
    reasons: 'Redenen:',
    open: 'Wat openstaat:',
    tests: 'Tests, die alle vervuld moeten zijn',
    testHead: ['vervuld', 'test'],
    limbs: 'Tests, onderdeel per onderdeel',
    exclusions: 'Uitsluitingen',
    limbHead: ['vervuld', 'onderdeel', 'wat het vraagt, en waarom'],
    reading: (title, outcome) => `${title}: ${outcome}`,
    perhaps: (text) => `Misschien: ${text}`,
    more: (count) => `En nog ${count}.`,
    acquirers: 'Elke verwerver afzonderlijk',
    acquirerHead: ['vervuld', 'verwerver', 'test en onderdelen'],
  },
  score: {
    title: 'De score, bijdrage per bijdrage',
    interval: (isOuter) =>
      `Het interval omvat elke manier waarop wat openstaat kan uitvallen${isOuter ? '; het is een buitengrens' : ''}. De score rangschikt casussen volgens de eigen gewichten van deze bibliotheek: de wet kent geen punten toe, en de score is geen waarschijnlijkheid.`,
    shares: 'Bijdrage per bijdrage, in punten van de score, waarom, en wie het zegt',
    shareHead: ['bijdrage', 'op', 'criterium', 'waarom'],
    silent: (silent, all) => `${silent} van de ${all} criteria ${silent === 1 ? 'voegt' : 'voegen'} niets toe.`,
    controls: 'Beheersmaatregelen',
    controlHead: ['aanwezig', 'beheersmaatregel', 'waarom'],
    escalation: (title, floor, isHolding) =>
      `Escalatie: ${title}; dat ${isHolding ? 'brengt' : 'zou'} de risicoklasse op ten minste ${band(floor)}${isHolding ? '' : ' kunnen brengen'}.`,
  },
  ownership: {
    title: 'Wie staat achter de investeerder?',
    withheld:
      'Niet meegedeeld: wie achter de investeerder staat, berust deels op bewijs dat niet voor deze lezer is bestemd.',
    above: (name) => `Boven ${name}`,
    head: ['aandelen', 'stemmen', 'zeggenschap', 'wie'],
    same: 'idem',
    controls: { yes: 'ja', no: 'nee', open: 'open' },
    nobody: 'Niemand die is genoemd.',
    persons: 'Natuurlijke personen erachter, volgens',
    noPerson: 'Geen enkele is aangetoond.',
    bases: {
      ownership: 'eigendom',
      control: 'zeggenschap',
      role: 'functie',
      'senior-manager': 'hooggeplaatst leidinggevende',
    },
    person: (name, standing, on) =>
      `${name}: ${{ possible: 'mogelijk uiteindelijke begunstigde', indicated: 'aanwijzing van uiteindelijke begunstigde, wat niet de toets is', certain: 'uiteindelijke begunstigde' }[standing]} (${on.join(', ')}).`,
    open: (text) => `Niet vastgesteld: ${text}`,
    states: 'Staten:',
    stateText: (link, isPossible, says) =>
      `${link === 'control' ? 'Zeggenschap' : 'Invloed, wat geen zeggenschap is'}${isPossible ? ', niet vastgesteld' : ''}: ${says}`,
    potential: 'Niet gehouden, maar dat kan nog:',
    problems: 'Onjuist in wat de casus zegt:',
  },
  open: {
    title: 'Wat niet bekend is',
    nothing: 'Van wat de regels vragen, staat niets open.',
    caption: 'Elk open feit, hoeveel het de score ten hoogste kan verschuiven, en of de plicht ervan kan afhangen',
    head: ['verschuift', 'plicht', 'feit en vraag'],
    procedure: 'Waar de procedure daarnaast van afhangt',
    procedureHead: ['feit', 'vraag'],
    now: 'Nu:',
    ask: (holders) => `Te vragen aan: ${holders.join(', ')}.`,
    places: 'Open:',
    more: (count) => ` en nog ${count}`,
  },
  change: {
    title: 'Wat het zou veranderen',
    readings: 'Hoe de wet wordt gelezen, waar de plicht daarvan afhangt',
    readingHead: ['uitkomst', 'bij welke lezing, en van welke vraag'],
    sameReadings: 'De plicht is dezelfde bij elke lezing van deze open rechtsvragen:',
    followed: (by) => (by === undefined ? 'Tot nu toe gevolgd.' : `Gevolgd door ${by}.`),
    nothingBears: (outcome) =>
      `Onder deze regels hangt de plicht van geen open feit af: de uitkomst blijft “${outcome}” bij de lezingen die meetellen.`,
    bearing: (facts) => `De plicht kan afhangen van: ${facts.join('; ')}.`,
    moving: (facts) => `De score kan het meest verschuiven door: ${facts.join('; ')}.`,
    movingFact: (fact, points) => `${fact} (tot ${number(points)} punten)`,
    notComputed:
      'De kleinste verzamelingen van antwoorden of maatregelen die de plicht of de risicoklasse zouden veranderen, zijn voor dit verslag niet berekend.',
    withheld:
      'Niet meegedeeld: de verzamelingen van wijzigingen laten zien wat tot nu toe is gezegd, wat niet volledig voor deze lezer is bestemd.',
    already: 'Het is al zo, zonder enige wijziging.',
    none: (burden) => `Er is geen verzameling met een last tot ${burden} gevonden.`,
    setHead: ['wijzigingen', 'dan'],
    one: (title, about, answer) =>
      `${title}${about.length === 0 ? '' : ` (${about.join(', ')})`}${answer === undefined ? '' : ` ${withDays(caseWord(answer))}.`}`,
    effect: (obligation, score, found) =>
      `Aanmelding ${obligation}; score ${number(score)}; risicoklasse ${band(found)}.`,
    stopped: (burden) =>
      `Elke kleinste verzameling met een last tot ${burden} staat in de lijst; daar is de zoektocht beëindigd.`,
  },
};
