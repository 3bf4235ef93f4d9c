/** Who must notify: tests, limbs, exclusions, open questions with their readings, and advice, in French. */
export const scopeTexts: Readonly<Record<string, string>> = {
  'Belgium before the screening mechanism': 'La Belgique avant le mécanisme de filtrage',
  'Before 1 July 2023 Belgium had no general duty to notify a foreign investment. From 2019 the Flemish decree on foreign investment in Flemish public bodies stood apart from it: a power to annul or suspend afterwards, without notification.':
    'Avant le 1er juillet 2023, la Belgique ne connaissait pas d’obligation générale de notifier un investissement étranger. À partir de 2019, le décret flamand sur les investissements étrangers dans les organismes publics flamands existait par ailleurs : un pouvoir d’annuler ou de suspendre a posteriori, sans notification.',
  'Belgium, Cooperation Agreement of 30 November 2022': 'Belgique, accord de coopération du 30 novembre 2022',
  'the investor is foreign': 'l’investisseur est étranger',
  'A natural person with main residence outside the European Union acquires':
    'Un acquéreur est une personne physique dont la résidence principale se trouve hors de l’Union européenne',
  'Main residence decides, not nationality; the European Economic Area is not enough.':
    'C’est la résidence principale qui est déterminante, non la nationalité ; l’Espace économique européen ne suffit pas.',
  'An undertaking constituted outside the European Union acquires':
    'Un acquéreur est une entreprise constituée hors de l’Union européenne',
  'Law of constitution outside the Union, and registered office or main activity outside it.':
    'Droit de constitution hors de l’Union, et siège statutaire ou activité principale hors de celle-ci.',
  'A public authority from outside the European Union acquires':
    'Un acquéreur est une autorité publique d’un pays hors de l’Union européenne',
  'Governments, government institutions and public-law companies are covered.':
    'Les gouvernements, les institutions publiques et les entreprises de droit public sont visés.',
  'A beneficial owner of the investor has main residence outside the European Union':
    'Un bénéficiaire effectif de l’investisseur a sa résidence principale hors de l’Union européenne',
  'The duty to notify stands as the agreement is written; where the investor itself is from the Union, a refusal would have to justify a restriction of establishment (Xella).':
    'L’obligation de notifier vaut selon les termes de l’accord ; lorsque l’investisseur lui-même relève de l’Union, un refus devrait justifier une restriction à la liberté d’établissement (Xella).',
  'A person with main residence outside the European Union holds more than a quarter of the investor':
    'Une personne dont la résidence principale se trouve hors de l’Union européenne détient plus d’un quart de l’investisseur',
  'From 10 July 2027: a person with main residence outside the European Union owns a quarter or more':
    'À partir du 10 juillet 2027 : une personne dont la résidence principale se trouve hors de l’Union européenne possède un quart ou plus',
  'A manager who counts as beneficial owner has main residence outside the European Union':
    'Un dirigeant considéré comme bénéficiaire effectif a sa résidence principale hors de l’Union européenne',
  'An entity from outside the European Union stands in the holding chain of the investor':
    'Une entité d’un pays hors de l’Union européenne se trouve dans la chaîne de détention de l’investisseur',
  'an undertaking or entity established in Belgium is reached':
    'une entreprise ou une entité établie en Belgique est concernée par l’investissement',
  'A company or other entity with a legal structure is established in Belgium':
    'Une société ou une autre entité dotée d’une structure juridique est établie en Belgique',
  'Physical presence without a legal structure and mere turnover in Belgium are not enough.':
    'Une présence physique sans structure juridique et un simple chiffre d’affaires en Belgique ne suffisent pas.',
  'A Belgian branch is an entity in the sense of the agreement':
    'Une succursale belge est une entité au sens de l’accord',
  'Whether a branch is an entity is decided case by case.':
    'La question de savoir si une succursale est une entité se règle au cas par cas.',
  'Land in Belgium that is crucial for critical infrastructure':
    'Terrain en Belgique essentiel pour une infrastructure critique',
  'the investor reaches a level of influence over an entity in a listed sector':
    'l’investisseur atteint un niveau d’influence sur une entité d’un secteur énuméré',
  'At least 10 percent of the votes of a large entity in a sector of the ten percent list':
    'Au moins 10 pour cent des droits de vote d’une grande entité d’un secteur de la liste des dix pour cent',
  'Turnover of the financial year before must be more than EUR 100 million. Transport is not on this list.':
    'Le chiffre d’affaires de l’exercice précédent doit dépasser 100 millions d’euros. Les transports ne figurent pas sur cette liste.',
  'Control of an entity in a sector of the ten percent list':
    'Contrôle d’une entité d’un secteur de la liste des dix pour cent',
  'Control and votes are separate triggers; that control needs no turnover is not said in so many words.':
    'Le contrôle et les droits de vote sont des critères de déclenchement distincts ; il n’est pas dit en toutes lettres que le contrôle ne requiert pas de chiffre d’affaires.',
  'At least 25 percent of the votes, or control, of an entity in critical infrastructure':
    'Au moins 25 pour cent des droits de vote, ou le contrôle, d’une entité active dans les infrastructures critiques',
  'Only the activities of the entity in Belgium count. The entry knows no threshold of size.':
    'Seules les activités de l’entité en Belgique entrent en compte. La rubrique ne prévoit aucun seuil de taille.',
  'At least 25 percent of the votes, or control, of an entity in land or buildings crucial for the use of critical infrastructure':
    'Au moins 25 pour cent des droits de vote, ou le contrôle, d’une entité active dans les terrains ou bâtiments essentiels à l’utilisation d’infrastructures critiques',
  'A right to land that is crucial for the use of critical infrastructure':
    'Un droit sur un terrain essentiel à l’utilisation d’une infrastructure critique',
  'At least 25 percent of the votes, or control, of an entity in critical technology, or military or dual-use goods':
    'Au moins 25 pour cent des droits de vote, ou le contrôle, d’une entité active dans les technologies critiques, ou les biens militaires ou à double usage',
  'At least 25 percent of the votes, or control, of an entity in the supply of critical inputs or food security':
    'Au moins 25 pour cent des droits de vote, ou le contrôle, d’une entité active dans l’approvisionnement en intrants critiques ou la sécurité alimentaire',
  'At least 25 percent of the votes, or control, of an entity in sensitive information, personal data included':
    'Au moins 25 pour cent des droits de vote, ou le contrôle, d’une entité active dans les informations sensibles, y compris les données à caractère personnel',
  'At least 25 percent of the votes, or control, of an entity in private security':
    'Au moins 25 pour cent des droits de vote, ou le contrôle, d’une entité active dans la sécurité privée',
  'At least 25 percent of the votes, or control, of an entity in the media':
    'Au moins 25 pour cent des droits de vote, ou le contrôle, d’une entité active dans les médias',
  'At least 25 percent of the votes, or control, of an entity in strategic biotechnology':
    'Au moins 25 pour cent des droits de vote, ou le contrôle, d’une entité active dans les biotechnologies stratégiques',
  'The only entry of this list with a threshold of turnover.':
    'La seule rubrique de cette liste assortie d’un seuil de chiffre d’affaires.',
  'the agreement was signed before 1 July 2023': 'la convention a été signée avant le 1er juillet 2023',
  'The day of signing decides, even where the investment is closed later.':
    'Le jour de la signature est déterminant, même si l’investissement est réalisé plus tard.',
  'it is a greenfield investment': 'l’opération est un investissement entièrement nouveau (greenfield)',
  'No undertaking or entity is acquired where a new one is set up.':
    'Aucune entreprise ni entité n’est acquise lorsqu’une nouvelle est créée.',
  'it is a joint venture that starts from nothing': 'l’opération est une entreprise commune partant de zéro',
  'Without an existing business contributed it is a greenfield investment.':
    'Sans apport d’une entreprise existante, il s’agit d’un investissement entièrement nouveau (greenfield).',
  "it is an expansion of the investor's own business":
    'l’opération est une extension de la propre entreprise de l’investisseur',
  'Without an existing business that changes hands nothing is acquired.':
    'Sans entreprise existante qui change de mains, rien n’est acquis.',
  'it is an acquisition of assets without a change of control':
    'l’opération est une acquisition d’actifs sans changement de contrôle',
  'Assets and branches of activity are covered if control of them changes.':
    'Les actifs et les branches d’activité sont visés si leur contrôle change.',
  'votes and control have not passed yet': 'les droits de vote et le contrôle n’ont pas encore été transférés',
  'What the agreement says of options, convertibles and pledges was not read.':
    'Ce que l’accord prévoit quant aux options, aux instruments convertibles et aux gages n’a pas été lu.',
  'no foreign investor reaches the level of influence for itself':
    'aucun investisseur étranger n’atteint à lui seul le niveau d’influence',
  'How investors that acquire together are counted was not read, nor what acting in concert changes.':
    'La manière de compter les investisseurs qui acquièrent ensemble n’a pas été lue, ni ce que change une action de concert.',
  'Is a person who holds more than a quarter of the investor a beneficial owner by that alone?':
    'La personne qui détient plus d’un quart de l’investisseur est-elle de ce seul fait un bénéficiaire effectif ?',
  'the reading on which more than a quarter is enough as long as nothing speaks against it':
    'l’interprétation selon laquelle plus d’un quart suffit tant que rien ne s’y oppose',
  'the reading on which more than a quarter is an indication, and ownership must be shown':
    'l’interprétation selon laquelle plus d’un quart est un indice, la propriété devant être démontrée',
  'From 10 July 2027, does the agreement follow the rule of the Union on beneficial owners, 25 percent or more?':
    'À partir du 10 juillet 2027, l’accord suit-il la règle de l’Union sur les bénéficiaires effectifs, soit 25 pour cent ou plus ?',
  'the reading on which the agreement follows the rule of the Union (25 percent or more)':
    'l’interprétation selon laquelle l’accord suit la règle de l’Union (25 pour cent ou plus)',
  'the reading on which the agreement keeps to Belgian law (more than 25 percent)':
    'l’interprétation selon laquelle l’accord s’en tient au droit belge (plus de 25 pour cent)',
  'Does a manager who counts as beneficial owner for want of another make the investor foreign?':
    'Un dirigeant considéré comme bénéficiaire effectif à défaut d’un autre rend-il l’investisseur étranger ?',
  'the literal reading of the fallback (a manager counts as beneficial owner)':
    'l’interprétation littérale de la règle subsidiaire (un dirigeant est considéré comme bénéficiaire effectif)',
  'the reading on which only owners and controllers count':
    'l’interprétation selon laquelle seuls comptent les propriétaires et ceux qui exercent le contrôle',
  'Does an entity from outside the Union in the middle of the holding chain make the investor foreign?':
    'Une entité d’un pays hors de l’Union au milieu de la chaîne de détention rend-elle l’investisseur étranger ?',
  'the practice, on which one entity from outside the Union in the holding chain is enough':
    'la pratique, selon laquelle une seule entité d’un pays hors de l’Union dans la chaîne de détention suffit',
  'the widest reading of that practice, on which any minority holder above the investor counts':
    'l’interprétation la plus large de cette pratique, selon laquelle tout détenteur minoritaire au-dessus de l’investisseur compte',
  'the text alone, on which only the investor itself and its beneficial owners count':
    'le texte seul, selon lequel seuls comptent l’investisseur lui-même et ses bénéficiaires effectifs',
  'Is the Belgian branch an entity in the sense of the agreement?':
    'La succursale belge est-elle une entité au sens de l’accord ?',
  'the reading on which this branch is an entity': 'l’interprétation selon laquelle cette succursale est une entité',
  'the reading on which this branch is not an entity':
    'l’interprétation selon laquelle cette succursale n’est pas une entité',
  'Must infrastructure have been designated under another law to be critical?':
    'Une infrastructure doit-elle avoir été désignée en vertu d’une autre loi pour être critique ?',
  'the reading on which the list of the agreement stands by itself':
    'l’interprétation selon laquelle la liste de l’accord se suffit à elle-même',
  'the reading on which infrastructure must have been designated':
    'l’interprétation selon laquelle l’infrastructure doit avoir été désignée',
  'Is a right to land that is crucial for critical infrastructure enough, without an undertaking or entity?':
    'Un droit sur un terrain essentiel pour une infrastructure critique suffit-il, sans entreprise ni entité ?',
  'the reading on which an undertaking, an entity or control of assets must be acquired':
    'l’interprétation selon laquelle une entreprise, une entité ou le contrôle d’actifs doit être acquis',
  'the reading on which crucial land is enough': 'l’interprétation selon laquelle un terrain essentiel suffit',
  'Is access to any personal data enough, or is sensitive information in the narrow sense meant?':
    'L’accès à des données à caractère personnel quelconques suffit-il, ou s’agit-il d’informations sensibles au sens étroit ?',
  'the literal reading of the data limb (any personal data count)':
    'l’interprétation littérale du volet relatif aux données (toutes les données à caractère personnel comptent)',
  'a narrow reading of the data limb (only data of a sensitive kind count)':
    'une interprétation étroite du volet relatif aux données (seules comptent les données de nature sensible)',
  'Which turnover must exceed the threshold?': 'Quel chiffre d’affaires doit dépasser le seuil ?',
  'the reading on which the turnover of the entity established in Belgium counts':
    'l’interprétation selon laquelle le chiffre d’affaires de l’entité établie en Belgique compte',
  'the reading on which consolidated turnover counts':
    'l’interprétation selon laquelle le chiffre d’affaires consolidé compte',
  'Above which turnover is strategic biotechnology on the list?':
    'Au-delà de quel chiffre d’affaires la biotechnologie stratégique figure-t-elle sur la liste ?',
  'the reading on which turnover must exceed EUR 25 million':
    'l’interprétation selon laquelle le chiffre d’affaires doit dépasser 25 millions d’euros',
  'the reading on which a lower threshold applies, or none':
    'l’interprétation selon laquelle un seuil inférieur s’applique, ou aucun',
  'Does a right to votes, such as an option, count when it is agreed, or only once votes or control pass?':
    'Un droit portant sur des droits de vote, tel qu’une option, compte-t-il dès qu’il est convenu, ou seulement lorsque les droits de vote ou le contrôle sont transférés ?',
  'the reading on which the agreement on such a right counts':
    'l’interprétation selon laquelle la convention portant sur un tel droit compte',
  'the reading on which nothing counts until votes or control pass':
    'l’interprétation selon laquelle rien ne compte avant le transfert des droits de vote ou du contrôle',
  'Do the votes and the control of investors that acquire together count together for each of them?':
    'Les droits de vote et le contrôle d’investisseurs qui acquièrent ensemble comptent-ils ensemble pour chacun d’eux ?',
  'the reading on which those who acquire together count together':
    'l’interprétation selon laquelle ceux qui acquièrent ensemble comptent ensemble',
  'the reading on which each counts for itself': 'l’interprétation selon laquelle chacun compte pour lui-même',
  'The investor is foreign only through a beneficial owner or the holding chain. The duty to notify stands as it is written; where the investor itself is from the Union, a refusal would have to justify a restriction of establishment (Court of Justice, Xella, C-106/22).':
    'L’investisseur n’est étranger que par un bénéficiaire effectif ou par la chaîne de détention. L’obligation de notifier vaut telle qu’elle est rédigée ; lorsque l’investisseur lui-même relève de l’Union, un refus devrait justifier une restriction à la liberté d’établissement (Cour de justice, Xella, C-106/22).',
  'When in doubt, notify: there is neither an advance ruling nor an individual exemption. This is advice, not a duty.':
    'En cas de doute, notifiez : il n’existe ni décision anticipée ni exemption individuelle. Ceci est un conseil, non une obligation.',
};
