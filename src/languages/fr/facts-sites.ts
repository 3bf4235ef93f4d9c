/** Facts about sites, measures and what depends on them, in French. */
export const factsOnSites: Readonly<Record<string, string>> = {
  'Building area in use': 'Surface bâtie utilisée',
  'How many square metres of building are in use, all sites together?':
    'Combien de mètres carrés de bâtiments sont utilisés, tous sites confondus ?',
  'Land held': 'Terrains détenus',
  'How many square metres of land are held, all sites together?':
    'Combien de mètres carrés de terrains sont détenus, tous sites confondus ?',
  'Building area planned': 'Surface bâtie prévue',
  'How many square metres of further building are sought or permitted, and not abandoned?':
    'Combien de mètres carrés de bâtiments supplémentaires sont demandés ou autorisés, et non abandonnés ?',
  'Closest access to an airfield': 'Accès le plus proche à un aérodrome',
  'How close to the aircraft does a site reach: the public side, the perimeter or the secured airside?':
    'Quelle zone la plus proche des avions un site atteint-il : la zone publique, le périmètre ou le côté piste sécurisé ?',
  'Building that opens onto the airside': 'Bâtiment donnant sur le côté piste',
  'Does a building of a site open directly onto the airside of an airport?':
    'Un bâtiment d’un site donne-t-il directement sur le côté piste d’un aéroport ?',
  'Staff on the airside': 'Personnel côté piste',
  'Do staff of a site work on the airside of an airport?':
    'Du personnel d’un site travaille-t-il du côté piste d’un aéroport ?',
  'Vehicles on the airside': 'Véhicules côté piste',
  'Do vehicles of a site drive on the airside of an airport?':
    'Des véhicules d’un site circulent-ils du côté piste d’un aéroport ?',
  'Access to a port': 'Accès à un port',
  'Does a site reach the quays or other closed areas of a port?':
    'Un site donne-t-il accès aux quais ou à d’autres zones fermées d’un port ?',
  'Sensitive neighbour': 'Voisinage sensible',
  'Does a site lie beside something that is sensitive?': 'Un site jouxte-t-il quelque chose de sensible ?',
  'Military or intelligence neighbour': 'Voisinage militaire ou de renseignement',
  'Does a site lie beside a military installation or one of an intelligence service?':
    'Un site jouxte-t-il une installation militaire ou celle d’un service de renseignement ?',
  'Airport identification cards': 'Cartes d’identification aéroportuaire',
  'Do staff of a site hold airport identification cards?':
    'Du personnel d’un site détient-il des cartes d’identification aéroportuaire ?',
  'Loads and unloads aircraft': 'Chargement et déchargement d’avions',
  'Do staff of a site load and unload aircraft?': 'Du personnel d’un site charge-t-il et décharge-t-il des avions ?',
  'Status in the secure supply chain for air cargo':
    'Statut dans la chaîne d’approvisionnement sécurisée du fret aérien',
  'Is a site a known consignor, or a regulated agent that itself screens air cargo?':
    'Un site est-il un chargeur connu, ou un agent habilité qui procède lui-même à l’inspection-filtrage du fret aérien ?',
  'Ground-handling approval': 'Agrément d’assistance en escale',
  'Is a site approved to provide ground-handling services at an airport?':
    'Un site est-il agréé pour fournir des services d’assistance en escale dans un aéroport ?',
  'Link to customs systems': 'Connexion aux systèmes douaniers',
  'Are systems of a site connected to those of customs, beyond filing declarations as anyone does?':
    'Des systèmes d’un site sont-ils connectés à ceux de la douane, au-delà du dépôt de déclarations ouvert à tous ?',
  'Link to airport systems': 'Connexion aux systèmes de l’aéroport',
  'Can a site reach the IT systems of the airport?':
    'Un site peut-il accéder aux systèmes informatiques de l’aéroport ?',
  "Platform shared with the investor's group": 'Plateforme partagée avec le groupe de l’investisseur',
  "Does a site run on a platform that it shares with the investor's group?":
    'Un site fonctionne-t-il sur une plateforme qu’il partage avec le groupe de l’investisseur ?',
  "Software updates from the investor's group": 'Mises à jour logicielles provenant du groupe de l’investisseur',
  "Do software updates of a site come from the investor's group?":
    'Les mises à jour logicielles d’un site proviennent-elles du groupe de l’investisseur ?',
  'Systems administered from outside the GDPR': 'Systèmes administrés depuis un pays hors du champ du RGPD',
  'Are systems of a site administered from a country with neither the GDPR nor an adequacy decision?':
    'Des systèmes d’un site sont-ils administrés depuis un pays sans RGPD ni décision d’adéquation ?',
  "Staff seconded by the investor's group": 'Personnel détaché par le groupe de l’investisseur',
  "Are staff of a site seconded by the investor's group?":
    'Du personnel d’un site est-il détaché par le groupe de l’investisseur ?',
  'Posts that a state could fill': 'Postes qu’un État pourrait pourvoir',
  'Could a state have its agents placed in posts of a site? This asks for a possibility, not for a finding.':
    'Un État pourrait-il faire placer ses agents à des postes d’un site ? La question porte sur une possibilité, non sur une constatation.',
  Jobs: 'Emplois',
  'How many people work there, all sites together?': 'Combien de personnes y travaillent, tous sites confondus ?',
  'Background checks of staff': 'Vérification des antécédents du personnel',
  'Are staff in sensitive posts checked by an authority before they start, and again later?':
    'Le personnel occupant des postes sensibles fait-il l’objet d’une vérification par une autorité avant son entrée en fonction, puis à nouveau par la suite ?',
  'Escort on the airside': 'Escorte côté piste',
  "Are the site's staff escorted on the airside?": 'Le personnel du site est-il escorté du côté piste ?',
  'Audited security programme': 'Programme de sûreté audité',
  "Does an authority audit the site's security programme?":
    'Une autorité audite-t-elle le programme de sûreté du site ?',
  'Software in escrow': 'Logiciels sous séquestre',
  'Are source code and know-how deposited with a third party that can keep things running?':
    'Le code source et le savoir-faire sont-ils déposés auprès d’un tiers capable d’assurer la continuité du fonctionnement ?',
  'Separate systems': 'Systèmes séparés',
  "Are the site's systems separate from those of the investor's group?":
    'Les systèmes du site sont-ils séparés de ceux du groupe de l’investisseur ?',
  'Compliance officer': 'Responsable de la conformité',
  'Is there a compliance officer who answers to an authority?':
    'Y a-t-il un responsable de la conformité qui rend compte à une autorité ?',
  'Continuity agreement': 'Convention de continuité',
  'Is the continuity of vital processes assured by an agreement that can be enforced?':
    'La continuité des processus vitaux est-elle assurée par une convention dont l’exécution peut être exigée ?',
  'Ring-fenced entity': 'Entité cantonnée',
  "Is the activity in an entity of its own whose management does not take orders from the investor's group?":
    'L’activité se trouve-t-elle dans une entité propre dont la direction ne reçoit pas d’ordres du groupe de l’investisseur ?',
  "Share of a facility's traffic": 'Part du trafic d’une installation',
  "What share of a facility's traffic runs through a site, in percent? The largest, where there are several.":
    'Quelle part du trafic d’une installation passe par un site, en pour cent ? La plus élevée, s’il y en a plusieurs.',
  'Single point of dependence': 'Point de dépendance unique',
  'Are there users who have no other provider for a vital process?':
    'Y a-t-il des utilisateurs qui n’ont aucun autre fournisseur pour un processus vital ?',
  'Leverage over an authority': 'Moyen de pression sur une autorité',
  'Would jobs, traffic or land give the investor leverage over an authority?':
    'Des emplois, du trafic ou des terrains donneraient-ils à l’investisseur un moyen de pression sur une autorité ?',
  'Effect in another Member State': 'Effet dans un autre État membre',
  'Would a disruption be felt in another Member State?':
    'Une perturbation se ferait-elle sentir dans un autre État membre ?',
  'Hard to undo': 'Difficilement réversible',
  'Would undoing the investment leave lasting harm, or be impossible?':
    'Revenir sur l’investissement laisserait-il un préjudice durable, ou serait-ce impossible ?',
  'Defence goods': 'Biens de défense',
  'Do goods for armed forces pass through a site?': 'Des biens destinés à des forces armées passent-ils par un site ?',
  'Medical goods': 'Biens médicaux',
  'Do medicines, vaccines or other medical goods that are hard to replace pass through a site?':
    'Des médicaments, des vaccins ou d’autres biens médicaux difficiles à remplacer passent-ils par un site ?',
  'Sensitive technology': 'Technologie sensible',
  'Does a part of the target work on defence, dual-use goods, aerospace or another critical technology?':
    'Une partie de la cible travaille-t-elle dans la défense, les biens à double usage, l’aérospatiale ou une autre technologie critique ?',
  'Does a part of the target run critical infrastructure, or hold land or buildings crucial for it?':
    'Une partie de la cible exploite-t-elle une infrastructure critique, ou détient-elle des terrains ou des bâtiments essentiels pour celle-ci ?',
};
