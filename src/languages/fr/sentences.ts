import type { SentenceId } from '../sentences.js';

/** What the engine says of a case, in French. */
export const sentences: Readonly<Record<SentenceId, string>> = {
  'required-by': 'Obligatoire : {limbs:texts}.',
  'required-by-all': 'Obligatoire : toutes les conditions sont remplies.',
  'undetermined-whether': 'Indéterminé : la question reste ouverte de savoir si {tests:text}.',
  'undetermined-whether-two':
    'Indéterminé : la question reste ouverte de savoir si {first:text} ; et si {second:text}.',
  'undetermined-one-entity':
    'Indéterminé : la question reste ouverte de savoir si une même entité remplit toutes les conditions.',
  'undetermined-because': 'Indéterminé : {reason:text}',
  'not-required-for': 'Non obligatoire, pour {count:count} raisons indépendantes : {reasons:texts}.',
  'not-required': 'Non obligatoire : {reasons:texts}.',
  'not-required-because': 'Non obligatoire : {reason:text}',
  'not-required-no-entity': 'Non obligatoire : aucune entité ne remplit toutes les conditions.',
  'not-met': 'la condition « {test:text} » n’est pas remplie',
  'not-met-that': 'La condition « {test:text} » n’est pas remplie.',
  'no-scope': 'Indéterminé : ces règles ne disent pas qui doit notifier.',
  'required-on': 'obligatoire d’après {reading:text}',
  'not-required-on': 'non obligatoire d’après {reading:text}',
  'undetermined-on': 'indéterminé d’après {reading:text}',
  'required-on-followed': 'obligatoire d’après {reading:text}, position suivie jusqu’à présent',
  'not-required-on-followed': 'non obligatoire d’après {reading:text}, position suivie jusqu’à présent',
  'undetermined-on-followed': 'indéterminé d’après {reading:text}, position suivie jusqu’à présent',
  'required-on-followed-by': 'obligatoire d’après {reading:text}, position suivie par {layer:name}',
  'not-required-on-followed-by': 'non obligatoire d’après {reading:text}, position suivie par {layer:name}',
  'undetermined-on-followed-by': 'indéterminé d’après {reading:text}, position suivie par {layer:name}',
  'fact-is': '{title:text} : {values:values}',
  'fact-is-of': '{title:text} ({entity:name}) : {values:values}',
  'nothing-meets': 'Rien ne permettrait d’y satisfaire.',
  'always-holds': 'La condition est toujours remplie.',
  'rests-on-profile': 'Cela repose sur un profil juridique qui a été remplacé : {codes:name}.',
  'not-established': 'non établi',
  yes: 'oui',
  no: 'non',
  or: '{first:values} ou {last:values}',
  'comma-or': '{first:values}, ou {last:values}',
  'from-to': 'du {from:day} au {to:day}',
  'at-least-at-most': 'au moins {low:number} et au plus {high:number}',
  'at-least-less-than': 'au moins {low:number} et moins de {high:number}',
  'more-than-at-most': 'plus de {low:number} et au plus {high:number}',
  'more-than-less-than': 'plus de {low:number} et moins de {high:number}',
  'at-least': 'au moins {low:number}',
  'more-than': 'plus de {low:number}',
  'at-most': 'au plus {high:number}',
  'less-than': 'moins de {high:number}',
  'at-least-day': 'pas avant le {low:day}',
  'more-than-day': 'après le {low:day}',
  'at-most-day': 'au plus tard le {high:day}',
  'less-than-day': 'avant le {high:day}',
  'no-procedure': 'Aucune procédure ne s’applique : la notification de l’investissement n’est pas obligatoire.',
  'procedure-not-said': 'Ces règles ne disent pas quelle procédure s’appliquerait.',
  'procedure-applies': 'La procédure s’applique : l’investissement doit être notifié.',
  'procedure-open': 'La procédure s’applique si l’investissement doit être notifié, ce qui est indéterminé.',
  'fines-if-notified':
    'Entre aucune amende, si aucune notification n’est obligatoire, et {most:number} pour cent de la valeur de l’investissement.',
  'fines-without-breach':
    'Entre aucune amende, en l’absence de manquement, et {most:number} pour cent de la valeur de l’investissement.',
  'fine-caps': 'Les plafonds sont de {least:number} et {most:number} pour cent.',
  'fine-caps-open':
    'Les plafonds sont de {least:number} et {most:number} pour cent ; la répartition des manquements entre ces plafonds n’est pas certaine.',
  'found-out': 'Ce qui pourrait encore être établi',
  'measures-to-offer': 'Mesures que les parties pourraient proposer',
  'measures-hypothetical':
    'Hypothétique : mesures, dans un dossier pour lequel aucune obligation de notifier n’est établie, ni donc aucune procédure dans laquelle elles pourraient être convenues',
  'place-not-listed':
    '1 élément ouvert admet des réponses qui ne peuvent pas toutes être énumérées : quelques-unes seulement ont été essayées, ou aucune.',
  'places-not-listed':
    '{count:number} éléments ouverts admettent des réponses qui ne peuvent pas toutes être énumérées : quelques-unes seulement ont été essayées, ou aucune.',
  'set-may-be-missing':
    'Les bornes du dossier sont des bornes extérieures : un ensemble qui suffirait peut donc manquer.',
  'left-out-several-ways': 'Omis, parce qu’il y a plus d’une manière de mettre la mesure en place : {ids:name}.',
  'left-out-no-control':
    'Omis, parce que le modèle de score ne comporte pas de mesure de maîtrise correspondante : {ids:name}.',
};
