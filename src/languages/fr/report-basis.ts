import type { Words } from '../../report/index.js';
import { inFrench, number } from './own-words.js';

type Basis = Pick<
  Words,
  'procedure' | 'evidence' | 'statements' | 'said' | 'context' | 'profiles' | 'besides' | 'method' | 'receipt' | 'page'
>;

const procedure: Words['procedure'] = {
  title: 'Procédure et calendrier',
  terms: {
    language: 'langue de notification',
    filing: 'notification',
    situations: 'situations',
    decidedBy: 'autorités',
    standstill: 'suspension',
    term: 'délai',
    decision: 'décision',
    fines: 'amendes',
    lookBack: 'examen a posteriori',
    appeal: 'recours',
    forms: 'formulaires',
    beside: 'parallèlement',
    gate: 'condition préalable',
  },
  details:
    'Les détails, les durées des années antérieures et le reste des formulaires figurent dans le rapport au format JSON.',
  openText: (text) => `À déterminer : ${text}`,
  openMatter: (matter) => `à déterminer : ${matter}`,
  undetermined: (reason) => `Indéterminé : ${reason}`,
  oneStands: 'L’une des règles suivantes s’applique :',
  noAdvice: 'Aucun conseil n’est donné à ce sujet.',
  stage: (title, days) => `${title}${days === undefined ? '' : ` : ${days} jours`}.`,
  inPractice: 'En pratique :',
  money: (min, max, unit) => `Soit de ${number(min)} à ${number(max)} ${unit}.`,
  trigger: (status) => `quel manquement : ${status}`,
  answered: (answered, all) => `Le dossier répond à ${answered} des ${all} points.`,
  ask: (holder, titles) => `À demander à : ${holder}. Objet : ${titles.join(' ; ')}.`,
  answers: {
    'does-not-apply': 'ne s’applique pas',
    'may-apply': 'peut s’appliquer',
    undetermined: 'indéterminé',
    'not-assessed': 'non apprécié ici',
  },
  turnsOn: (text) => `Point déterminant : ${text}.`,
  calendar: 'Calendrier, à partir des jours connus',
  calendarHead: ['étape', 'début', 'dernier jour'],
  noCalendar:
    'Aucun calendrier ne figure ici : il se calcule à partir du jour de la notification, qui n’a pas été indiqué pour ce rapport.',
  open: 'indéterminé',
  range: (earliest, latest) =>
    latest === earliest
      ? earliest
      : latest === undefined
        ? `${earliest} ou plus tard`
        : `entre le ${earliest} et le ${latest}`,
};

/** The messages of what a report rests on, in French: procedure, evidence, method and receipt. */
export const reportBasis: Basis = {
  procedure,
  evidence: {
    title: 'Preuves et méthode',
    sources: 'Sources',
    caption: (count) => `Sources du dossier (${count})`,
    head: ['source', 'qui l’affirme, et quand', 'quoi'],
    lost: 'Cette appréciation a été relue sans son dossier : ses sources ne sont désignées que par leur identifiant.',
    kinds: {
      law: 'loi',
      register: 'registre',
      decision: 'décision',
      'official-statement': 'déclaration officielle',
      'company-statement': 'déclaration de l’entreprise',
      filing: 'document déposé',
      'press-report': 'article de presse',
      study: 'étude',
      'legal-opinion': 'avis juridique',
      complaint: 'plainte',
      assumption: 'hypothèse',
    },
    noIndication: (scope) => `Aucun indice trouvé. Périmètre de la recherche : ${scope}.`,
  },
  statements: {
    title: 'Ce qui est dit de comportements, et où les sources divergent',
    lead: 'Une allégation n’est pas une constatation : seules des constatations à l’égard de l’investisseur ou de qui le contrôle ajoutent des points.',
    stage: (what, stage) => `${what} (stade : ${stage})`,
    answer: (speaker) => `Réponse : ${speaker}`,
    noAnswer: 'Aucune réponse n’a été trouvée.',
    noIndication: 'Aucun indice trouvé',
    finding: (speaker, scope) => `${speaker} : ${scope}`,
    others: 'Recherches n’ayant fait apparaître aucun indice :',
    matter: (title, paths) => (title === '' ? paths.join(', ') : `${title} (${paths.join(', ')})`),
    differ: 'Où les sources divergent, chaque valeur avec qui l’affirme :',
  },
  said: {
    speaker: (by, day) => `${by}, ${day ?? 'sans date dans la source'}`,
    anonymous: (name) => `${name} (anonyme)`,
    relayed: (name, by) => `${name}, relayé par ${by}`,
    by: (speakers) => `Selon ${speakers}.`,
    claim: (value, speakers) => `${number(inFrench(value))} selon ${speakers}`,
    claims: (claims) => `Déclarations : ${claims.join(' ; ')}.`,
  },
  context: {
    title: 'Contexte, jamais noté',
    notScored: (why) => `Non noté : ${why}`,
  },
  profiles: {
    title: 'Profils juridiques pris en compte',
    lead: 'Jusqu’où le droit d’un pays ou territoire peut contraindre, de 0 (droit de l’UE) à 4 : il s’agit de son droit, non de son comportement.',
    overridden: (codes) => `Profils juridiques remplacés par l’utilisateur : ${codes.join(', ')}.`,
    rests: (codes) => `Cela repose sur un profil juridique qui a été remplacé : ${codes.join(', ')}.`,
    origins: {
      library: '',
      replaced: 'remplacé. ',
      added: 'ajouté par l’utilisateur, la bibliothèque n’en a pas. ',
      missing: 'aucun profil, de sorte que ce qui en dépend reste ouvert.',
    },
    library: 'la bibliothèque indique :',
    compulsion: 'contrainte :',
    authorisation: 'autorisation indépendante :',
    remedy: 'recours :',
    abroad: 'portée à l’étranger :',
    dataProtection: 'protection des données :',
    protections: { gdpr: 'RGPD', adequate: 'décision d’adéquation', none: 'ni RGPD ni décision d’adéquation' },
    rest: ' ; le reste n’est pas connu',
  },
  besides: {
    title: (day) => `Autres règles de droit en place au ${day}`,
    lead: 'Elles sont citées pour ne pas être oubliées. Aucune d’elles ne détermine si l’investissement doit être notifié.',
  },
  method: {
    title: 'Méthode',
    policy: 'preuves',
    policies: {
      asserted: 'Déclarative : toute affirmation qui n’a pas été retirée compte comme possible.',
      cautious:
        'Prudente : ce qui ne repose que sur des sources intéressées ou anonymes, ou est démenti, reste ouvert.',
      corroborated:
        'Corroborée : n’est acquis que ce qu’affirment deux sources indépendantes, ou ce que le dossier énonce clairement.',
    },
    model: 'modèle',
    modelText: (id, version) =>
      `${id}, version ${version}. Les pondérations et les niveaux sont ceux du modèle : la loi n’attribue pas de points.`,
    certainty: 'certitude',
    statuses: [
      'confirmé : vu dans un texte officiel, ou dans plusieurs sources concordantes ;',
      'rapporté : vu dans un commentaire ou une seule source secondaire ;',
      'déduit : déduction tirée d’énoncés confirmés ;',
      'non vérifié : aucune source lue jusqu’à présent ne le montre.',
    ],
    unknown: 'inconnu',
    unknownText:
      'Ce qu’aucune source ne tranche n’est pas établi : cela élargit l’intervalle et ne compte ni comme « oui » ni comme « non ».',
    said: 'qui l’affirme',
    saidText: 'Ce qui est dit de quelqu’un figure avec son auteur et sa date, et la réponse à côté.',
  },
  receipt: {
    title: 'Traçabilité',
    run: (library, day) => `${library} ; règles vérifiées en dernier lieu le ${day}.`,
    chosenFor: (signed, decided) => `Règles choisies pour une signature le ${signed} et une décision le ${decided}.`,
    investment: 'dossier',
    rules: 'règles',
    profiles: 'profils',
    portfolio: 'portefeuille',
    answer: 'réponse',
    corrections: 'Corrections ',
    noContact: 'à adresser à qui vous a remis ce rapport.',
    closing: 'Ceci est un modèle, non une décision ni une notification. La décision revient à une personne.',
  },
  page: {
    skip: 'Aller à la réponse',
    contents: 'Table des matières',
    sides: 'Pour et contre',
    link: (text) => text,
    figure: 'Les chiffres de l’image',
  },
};
