/** The scoring model: dimensions, bands, criteria, controls and escalations with their reasons, in French. */
export const riskTexts: Readonly<Record<string, string>> = {
  'Threat: who could misuse it, or be made to': 'Menace : qui pourrait en abuser, ou y être contraint',
  'Vulnerability: what could be misused': 'Vulnérabilité : ce qui pourrait faire l’objet d’un abus',
  'Consequence: what misuse would do': 'Conséquence : ce qu’un abus entraînerait',
  Low: 'Faible',
  Moderate: 'Modéré',
  Elevated: 'Accru',
  High: 'Élevé',
  'State control': 'Contrôle par un État',
  'A state that controls the investor decides what the investment is used for.':
    'Un État qui contrôle l’investisseur décide de l’usage fait de l’investissement.',
  'State appointments': 'Nominations par un État',
  'Who appoints directors or managers has a say in daily decisions.':
    'Celui qui nomme des administrateurs ou des dirigeants a son mot à dire dans les décisions quotidiennes.',
  'A golden share gives a state a say that its stake does not show.':
    'Une action spécifique donne à un État une influence que sa participation ne montre pas.',
  'State funding': 'Financement par un État',
  'Who pays can ask for something in return.': 'Celui qui paie peut demander quelque chose en retour.',
  'A party body inside the organisation is a way to pass on wishes of the state.':
    'Un organe de parti au sein de l’organisation est un moyen de transmettre les souhaits de l’État.',
  "An investment that serves a third country's policy follows that policy where interests part.":
    'Un investissement qui sert la politique d’un pays tiers suit cette politique là où les intérêts divergent.',
  'What others depend on can be used to press them.':
    'Ce dont d’autres dépendent peut servir à faire pression sur eux.',
  'What the investor learns or gains could serve armed forces of a third country.':
    'Ce que l’investisseur apprend ou acquiert pourrait servir aux forces armées d’un pays tiers.',
  'Legal duty to share data that reaches an asset': 'Obligation légale de communiquer des données qui atteint un actif',
  'A party that the law compels, and that can reach the asset, can be made to hand over what it reaches.':
    'Une partie que la loi contraint, et qui peut atteindre l’actif, peut être amenée à remettre ce qu’elle atteint.',
  'Legal duty without check or remedy': 'Obligation légale sans contrôle ni recours',
  'Where nobody independent must agree, and nobody can be appealed to, a demand cannot be refused.':
    'Là où aucune instance indépendante ne doit consentir, et où aucun recours n’est ouvert, une demande ne peut être refusée.',
  'Legal duty that reaches abroad': 'Obligation légale qui s’étend à l’étranger',
  'A law that covers data held abroad is not kept out by storing the data in Europe.':
    'Une loi qui couvre des données détenues à l’étranger n’est pas tenue à l’écart par le stockage des données en Europe.',
  'Who hides who owns an investor makes every other answer uncertain.':
    'Celui qui dissimule qui possède un investisseur rend toute autre réponse incertaine.',
  'Finding of misconduct': 'Constatation de comportement fautif',
  'What was found against the investor or who controls it counts; what is only alleged does not.':
    'Ce qui a été constaté à l’égard de l’investisseur ou de qui le contrôle compte ; ce qui est seulement allégué ne compte pas.',
  'Access to the airfield': 'Accès à l’aérodrome',
  'From the airside, aircraft and cargo can be reached; a building that opens onto it is there day and night.':
    'Depuis le côté piste, les avions et le fret sont accessibles ; un bâtiment qui y donne est là jour et nuit.',
  'Size of the site': 'Taille du site',
  'The larger the site, the more goods and people pass it, and the harder it is to watch.':
    'Plus le site est grand, plus il y passe de marchandises et de personnes, et plus il est difficile à surveiller.',
  'Planned growth': 'Croissance prévue',
  'What is planned adds to the site without another decision; a plan that was given up does not.':
    'Ce qui est prévu s’ajoute au site sans nouvelle décision ; un projet abandonné ne s’y ajoute pas.',
  'Airport badges': 'Badges aéroportuaires',
  'A badge opens doors; the check behind it is counted as a measure.':
    'Un badge ouvre des portes ; la vérification qui le précède est comptée comme une mesure.',
  'Part in the secure supply chain': 'Rôle dans la chaîne d’approvisionnement sécurisée',
  'Cargo that the site has declared secure is loaded without being screened again.':
    'Le fret que le site a déclaré sûr est chargé sans nouvelle inspection-filtrage.',
  'Ground handling': 'Assistance en escale',
  'Who loads and unloads aircraft touches them; an approval alone is a step towards it.':
    'Celui qui charge et décharge des avions y touche ; un agrément seul est un pas dans cette direction.',
  'Port access': 'Accès portuaire',
  'Closed areas of a port are reached from the site.': 'Des zones fermées d’un port sont accessibles depuis le site.',
  'Sensitive neighbours': 'Voisinages sensibles',
  'What lies beside the site can be watched and listened to from it.':
    'Ce qui jouxte le site peut être observé et écouté depuis celui-ci.',
  'Staff on loan answer to the group that sent them.':
    'Le personnel mis à disposition rend compte au groupe qui l’a envoyé.',
  'An agent in an ordinary post has the access of the post.':
    'Un agent à un poste ordinaire dispose des accès de ce poste.',
  'A link to customs can show what is checked and what is not.':
    'Une connexion à la douane peut montrer ce qui est contrôlé et ce qui ne l’est pas.',
  'Systems of the airport can be read or disturbed through a link to them.':
    'Les systèmes de l’aéroport peuvent être lus ou perturbés par une connexion.',
  'On a shared platform, what one site enters the whole group can read.':
    'Sur une plateforme partagée, tout le groupe peut lire ce qu’un site y introduit.',
  'Who sends updates can change what the software does.':
    'Celui qui envoie les mises à jour peut modifier ce que fait le logiciel.',
  'An administrator can read, change and switch off, and obeys the law of the place.':
    'Un administrateur peut lire, modifier et désactiver, et obéit au droit du lieu.',
  'Operator of the servers': 'Exploitant des serveurs',
  'Servers in Europe are run by whoever controls their operator.':
    'Des serveurs situés en Europe sont gérés par celui qui contrôle leur exploitant.',
  'Sub-processors outside the GDPR': 'Sous-traitants ultérieurs hors du champ du RGPD',
  'Data goes as far as the last company that helps to process it.':
    'Les données vont aussi loin que la dernière société qui participe à leur traitement.',
  'Who can decrypt the data': 'Qui peut déchiffrer les données',
  'Who holds the keys can read the data wherever it is; without encryption nobody needs one.':
    'Celui qui détient les clés peut lire les données où qu’elles soient ; sans chiffrement, personne n’a besoin de clé.',
  'Data is subject to the law of the place where it is stored.':
    'Les données sont soumises au droit du lieu où elles sont stockées.',
  'Data that can be read from a place is, in effect, in that place.':
    'Des données lisibles depuis un lieu se trouvent, en fait, en ce lieu.',
  'A vital process without another provider stops when this one does.':
    'Un processus vital sans autre fournisseur s’arrête lorsque celui-ci s’arrête.',
  'Society relies on it every day.': 'La collectivité en dépend chaque jour.',
  'Share of traffic': 'Part du trafic',
  'The larger its share, the less others can take over.':
    'Plus sa part est grande, moins d’autres peuvent prendre le relais.',
  'Trade data taken together shows who depends on whom; with other platforms, what is bought and paid too.':
    'Les données commerciales prises ensemble montrent qui dépend de qui ; avec d’autres plateformes, elles montrent aussi ce qui est acheté et payé.',
  'Data about very many people shows patterns and finds individuals.':
    'Des données sur un très grand nombre de personnes font apparaître des schémas et permettent de retrouver des individus.',
  'What it says of people can be used to press or to harm them.':
    'Ce qu’elles disent des personnes peut servir à faire pression sur elles ou à leur nuire.',
  'Security data or data of public bodies': 'Données de sécurité ou données d’organismes publics',
  'It shows how places and people are protected, or how the state works.':
    'Elles montrent comment des lieux et des personnes sont protégés, ou comment l’État fonctionne.',
  'Knowledge that has left cannot be called back.': 'Un savoir qui est parti ne peut être récupéré.',
  'Goods for armed forces can be seen, delayed or stopped.':
    'Des biens destinés à des forces armées peuvent être observés, retardés ou arrêtés.',
  'Medicines that come late cost lives.': 'Des médicaments qui arrivent en retard coûtent des vies.',
  'Leverage through jobs, traffic or land': 'Moyen de pression par les emplois, le trafic ou les terrains',
  'An authority that would lose much by saying no says yes more easily.':
    'Une autorité qui perdrait beaucoup en disant non dit plus facilement oui.',
  'Land that is held cannot be given to others, whatever becomes of the plans.':
    'Un terrain détenu ne peut être attribué à d’autres, quel que soit le sort des projets.',
  'A disruption that is felt abroad concerns those who had no say.':
    'Une perturbation ressentie à l’étranger touche ceux qui n’ont pas eu voix au chapitre.',
  'What cannot be undone must be right the first time.': 'Ce qui est irréversible doit être juste du premier coup.',
  'Without the keys, who reaches the data cannot read it; whoever works with it still can.':
    'Sans les clés, celui qui accède aux données ne peut les lire ; celui qui travaille avec elles le peut toujours.',
  'Copies that nobody spoke of are found; what is stored abroad openly stays there.':
    'Les copies dont personne n’a parlé sont trouvées ; ce qui est ouvertement stocké à l’étranger y reste.',
  'A way that is closed technically must first be opened again.':
    'Une voie fermée techniquement doit d’abord être rouverte.',
  'Misuse leaves traces, which deters and does not prevent.':
    'Un abus laisse des traces, ce qui dissuade mais n’empêche pas.',
  'A check finds known links and no others.': 'Une vérification trouve les liens connus et aucun autre.',
  'Background check behind the badges': 'Vérification des antécédents derrière les badges',
  'Who holds a badge was checked by a federal commission.':
    'Le titulaire d’un badge a fait l’objet d’une vérification par une commission fédérale.',
  'Somebody from outside is there, while people are escorted.':
    'Une personne extérieure est présente tant que des personnes sont escortées.',
  'An authority sees from time to time how things are done.':
    'Une autorité voit de temps à autre comment les choses se font.',
  'Approval in the secure supply chain': 'Agrément dans la chaîne d’approvisionnement sécurisée',
  'The approval is given by a federal authority for a time, and can be taken away.':
    'L’agrément est accordé par une autorité fédérale pour une durée déterminée et peut être retiré.',
  'Somebody else can keep things running, and can look into the code.':
    'Quelqu’un d’autre peut assurer la continuité et examiner le code.',
  'What is not connected cannot be read or changed from afar.':
    'Ce qui n’est pas connecté ne peut être lu ni modifié à distance.',
  'Somebody who answers to an authority would notice and say so.':
    'Une personne qui rend compte à une autorité le remarquerait et le dirait.',
  'What was promised can be enforced, as far as a court reaches.':
    'L’exécution de ce qui a été promis peut être exigée, dans la limite de ce qu’atteint un juge.',
  'A management of its own can refuse, until the owner replaces it. State control itself is not softened.':
    'Une direction propre peut refuser, jusqu’à ce que le propriétaire la remplace. Le contrôle par un État n’est pas lui-même atténué.',
  'State control and support of its military': 'Contrôle par un État et soutien à ses forces armées',
  'The state that decides over the investment would use it for its armed forces.':
    'L’État qui décide de l’investissement s’en servirait pour ses forces armées.',
  'State control where defence is near': 'Contrôle par un État à proximité de la défense',
  'A state would see from close by what the armed forces of another do.':
    'Un État verrait de près ce que font les forces armées d’un autre.',
  'Coercion over what nobody else provides': 'Coercition par ce que personne d’autre ne fournit',
  'A third country could stop a vital process, and nobody could take over.':
    'Un pays tiers pourrait arrêter un processus vital, et personne ne pourrait prendre le relais.',
  'Compelled access where there is security data': 'Accès contraint en présence de données de sécurité',
  'A party without means to refuse could be made to reveal how places and people are protected.':
    'Une partie sans moyen de refuser pourrait être amenée à révéler comment des lieux et des personnes sont protégés.',
  'Final finding of misconduct': 'Constatation définitive de comportement fautif',
  'What has been found with final effect must be looked at, whatever it was; a case does not say how grave.':
    'Ce qui a été constaté définitivement doit être examiné, quoi que ce soit ; un dossier n’en dit pas la gravité.',
  'Support of armed forces of a third country must be looked at, whoever owns the investor.':
    'Le soutien aux forces armées d’un pays tiers doit être examiné, quel que soit le propriétaire de l’investisseur.',
};
