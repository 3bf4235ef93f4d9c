/** Law beside the duty to notify, regimes beside the screening, and the law of the Union to come, in French. */
export const unionTexts: Readonly<Record<string, string>> = {
  'Flemish Governance Decree, Art. III.59 and III.60':
    'Décret de gouvernance flamand (Bestuursdecreet), art. III.59 et III.60',
  'A power to annul, suspend or set aside foreign investment in Flemish public bodies afterwards; it asks for no notification.':
    'Un pouvoir d’annuler, de suspendre ou d’écarter a posteriori des investissements étrangers dans des organismes publics flamands ; il ne requiert aucune notification.',
  'Law of 1 July 2011 on the security and protection of critical infrastructure':
    'Loi du 1er juillet 2011 relative à la sécurité et la protection des infrastructures critiques',
  'Designation under it is an indicator that infrastructure is critical, not a condition of a duty to notify. Designations are made individually and are not shown here: nothing says that a named site is designated. For air transport a royal decree of 2 December 2011 stood in its place.':
    'Une désignation en vertu de cette loi est un indice du caractère critique de l’infrastructure, non une condition de l’obligation de notifier. Les désignations sont individuelles et ne sont pas montrées ici : rien ne dit qu’un site nommé est désigné. Pour le transport aérien, un arrêté royal du 2 décembre 2011 en tenait lieu.',
  'Law of 19 December 2025 on the resilience of critical entities':
    'Loi du 19 décembre 2025 relative à la résilience des entités critiques',
  'Designation under it is an indicator that infrastructure is critical, not a condition of a duty to notify. Designations are made individually and are not shown here: nothing says that a named site is designated. It repeals the law of 2011, whose operators count as critical entities from 17 July 2026, the day by which designations were due.':
    'Une désignation en vertu de cette loi est un indice du caractère critique de l’infrastructure, non une condition de l’obligation de notifier. Les désignations sont individuelles et ne sont pas montrées ici : rien ne dit qu’un site nommé est désigné. Elle abroge la loi de 2011, dont les exploitants sont considérés comme entités critiques à partir du 17 juillet 2026, date pour laquelle les désignations devaient intervenir.',
  'Regulation (EU) 2019/452': 'Règlement (UE) 2019/452',
  'Frames the screening of the Member States: factors that they may take into account, and cooperation. It makes nobody notify.':
    'Encadre le filtrage par les États membres : les facteurs qu’ils peuvent prendre en considération, et la coopération. Il n’oblige personne à notifier.',
  'Regulation (EU) 2026/1386, in force and not yet applicable':
    'Règlement (UE) 2026/1386, en vigueur et pas encore applicable',
  'Its minimum scope applies from 17 January 2028; until then it changes no duty to notify.':
    'Son champ d’application minimal s’applique à partir du 17 janvier 2028 ; jusque-là, il ne modifie aucune obligation de notifier.',
  'Regulation (EU) 2026/1386': 'Règlement (UE) 2026/1386',
  'Every Member State must screen a minimum scope by prior authorisation and may go further.':
    'Chaque État membre doit soumettre un champ d’application minimal à un filtrage par autorisation préalable et peut aller plus loin.',
  'Flemish decree on foreign investment in public bodies':
    'Décret flamand sur les investissements étrangers dans des organismes publics',
  'whether the body is one of the decree, and what its decision does; a power to annul, suspend or set aside afterwards, without notification':
    'si l’organisme relève du décret, et ce que produit sa décision ; un pouvoir d’annuler, de suspendre ou d’écarter a posteriori, sans notification',
  'Merger control, Belgian and European': 'Contrôle des concentrations, belge et européen',
  'turnover thresholds': 'seuils de chiffre d’affaires',
  'Foreign Subsidies Regulation': 'Règlement sur les subventions étrangères',
  'turnover and financial contributions of third countries':
    'chiffre d’affaires et contributions financières de pays tiers',
  'Licences of the sector': 'Licences du secteur',
  'whether an approval must be renewed or notified when its holder changes hands':
    'si un agrément doit être renouvelé ou notifié lorsque son titulaire change de mains',
  'Restrictive measures of the European Union': 'Mesures restrictives de l’Union européenne',
  'whether a party is on a list; none is held here': 'si une partie figure sur une liste ; aucune n’est tenue ici',
  'Belgium under Regulation (EU) 2026/1386': 'La Belgique sous le règlement (UE) 2026/1386',
  'From 17 January 2028 Regulation (EU) 2026/1386 applies and Belgium must have adapted its law; how it will read is not known.':
    'À partir du 17 janvier 2028, le règlement (UE) 2026/1386 s’applique et la Belgique doit avoir adapté son droit ; sa teneur future n’est pas connue.',
  'the target lies in the scope that every Member State must screen':
    'la cible relève du champ que chaque État membre doit soumettre au filtrage',
  'In the minimum scope of the Union: military or dual-use goods':
    'Dans le champ d’application minimal de l’Union : biens militaires ou à double usage',
  'The field is named without a further condition, as far as the sources tell.':
    'Le domaine est cité sans autre condition, d’après ce qu’indiquent les sources.',
  'In the minimum scope of the Union: semiconductor, quantum or certain artificial-intelligence technology':
    'Dans le champ d’application minimal de l’Union : technologies des semi-conducteurs, quantiques ou de certaines formes d’intelligence artificielle',
  'Which artificial intelligence is meant is known of the agreement only: general-purpose, relevant to space or defence.':
    'L’intelligence artificielle visée n’est connue que par l’accord : à usage général, pertinente pour l’espace ou la défense.',
  'In the minimum scope of the Union: strategic raw materials':
    'Dans le champ d’application minimal de l’Union : matières premières stratégiques',
  'From exploration to stockpiling. Which materials are strategic was not read.':
    'De l’exploration au stockage. Quelles matières sont stratégiques : cela n’a pas été lu.',
  'In the minimum scope of the Union: a critical entity in energy, transport or digital infrastructure':
    'Dans le champ d’application minimal de l’Union : une entité critique dans l’énergie, les transports ou les infrastructures numériques',
  'By a targeted, risk-based assessment of the host state, which nobody has made yet.':
    'Par une évaluation ciblée, fondée sur les risques, de l’État d’accueil, que personne n’a encore réalisée.',
  'In the minimum scope of the Union: certain infrastructure of financial markets, or a systemically important institution':
    'Dans le champ d’application minimal de l’Union : certaines infrastructures des marchés financiers, ou un établissement d’importance systémique',
  'Central counterparties, securities depositories, operators of regulated markets, payment systems, systemically important institutions.':
    'Contreparties centrales, dépositaires de titres, opérateurs de marchés réglementés, systèmes de paiement, établissements d’importance systémique.',
  'In the minimum scope of the Union: voter registers, voting and related systems':
    'Dans le champ d’application minimal de l’Union : registres électoraux, systèmes de vote et systèmes connexes',
  'Which related systems are meant was not read.': 'Quels systèmes connexes sont visés : cela n’a pas été lu.',
  'a greenfield investment is outside the minimum scope of the Union':
    'un investissement entièrement nouveau (greenfield) ne relève pas du champ d’application minimal de l’Union',
  'Each Member State decides whether it reviews greenfield investments.':
    'Chaque État membre décide s’il examine les investissements entièrement nouveaux (greenfield).',
  'a restructuring within a group is outside the minimum scope of the Union':
    'une restructuration au sein d’un groupe ne relève pas du champ d’application minimal de l’Union',
  'Internal restructurings are excluded broadly; the exact words were not read.':
    'Les restructurations internes sont largement exclues ; les termes exacts n’ont pas été lus.',
  'The law of the host state for that date decides. Its minimum under Regulation (EU) 2026/1386 is shown limb by limb: a limb that is met says that the state must screen such a target, not how.':
    'Le droit de l’État d’accueil applicable à cette date est déterminant. Son minimum au titre du règlement (UE) 2026/1386 est présenté volet par volet : un volet rempli signifie que l’État doit soumettre une telle cible au filtrage, sans dire comment.',
};
