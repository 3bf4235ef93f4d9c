/** Facts about the operation and the entities that are reached, in French. */
export const factsOnEntities: Readonly<Record<string, string>> = {
  Signing: 'Signature',
  'On which day was the agreement signed?': 'À quelle date la convention a-t-elle été signée ?',
  'Kind of operation': 'Nature de l’opération',
  'What kind of operation is the investment?': 'De quelle opération l’investissement relève-t-il ?',
  Stage: 'Stade',
  'How far has the operation come?': 'À quel stade l’opération se trouve-t-elle ?',
  'An existing business changes hands': 'Une entreprise existante change de mains',
  'Does a business that exists already change hands, or is one contributed?':
    'Une entreprise déjà existante change-t-elle de mains, ou est-elle apportée ?',
  'A new start': 'Un nouveau départ',
  'Is something new set up, without an existing business changing hands?':
    'Quelque chose de nouveau est-il créé, sans qu’une entreprise existante change de mains ?',
  'Restructuring within a group': 'Restructuration au sein d’un groupe',
  'Does the ultimate controller stay the same?': 'La personne qui exerce le contrôle ultime reste-t-elle la même ?',
  'Value of the investment': 'Valeur de l’investissement',
  'What is the value of the investment, in euro?': 'Quelle est la valeur de l’investissement, en euros ?',
  'Establishment in the host state': 'Établissement dans l’État d’accueil',
  'What stands in the host state: a company, a branch, a presence without a legal structure, or nothing?':
    'Qu’y a-t-il dans l’État d’accueil : une société, une succursale, une présence sans structure juridique, ou rien ?',
  'Votes before': 'Droits de vote avant l’investissement',
  "Which share of the entity's votes did the investor hold before, directly or indirectly?":
    'Quelle part des droits de vote de l’entité l’investisseur détenait-il auparavant, directement ou indirectement ?',
  'Votes after': 'Droits de vote après l’investissement',
  "Which share of the entity's votes will the investor hold in all, directly or indirectly?":
    'Quelle part des droits de vote de l’entité l’investisseur détiendra-t-il au total, directement ou indirectement ?',
  'Control gained': 'Contrôle acquis',
  'Does the investor gain control of the entity, alone or with others, or sole instead of joint control?':
    'L’investisseur acquiert-il le contrôle de l’entité, seul ou avec d’autres, ou un contrôle exclusif au lieu d’un contrôle conjoint ?',
  'Turnover of the financial year before': 'Chiffre d’affaires de l’exercice précédent',
  "What was the entity's own turnover in the financial year before the investment, in euro?":
    'Quel était le chiffre d’affaires propre de l’entité au cours de l’exercice précédant l’investissement, en euros ?',
  'Consolidated turnover of the financial year before': 'Chiffre d’affaires consolidé de l’exercice précédent',
  'What was the consolidated turnover of the entity and those it controls in the financial year before?':
    'Quel était, au cours de l’exercice précédent, le chiffre d’affaires consolidé de l’entité et de celles qu’elle contrôle ?',
  'Sector of the ten percent list': 'Secteur de la liste des dix pour cent',
  'Is the entity active in defence or dual-use goods, energy, cybersecurity, electronic communications or digital infrastructure?':
    'L’entité est-elle active dans la défense ou les biens à double usage, l’énergie, la cybersécurité, les communications électroniques ou les infrastructures numériques ?',
  'Critical infrastructure': 'Infrastructure critique',
  'Does the entity run critical infrastructure, physical or virtual?':
    'L’entité exploite-t-elle une infrastructure critique, physique ou virtuelle ?',
  'Designated critical infrastructure': 'Infrastructure critique désignée',
  'Has an authority designated the infrastructure as critical? Designations are not public: this is not asked, and no case says it.':
    'Une autorité a-t-elle désigné l’infrastructure comme critique ? Les désignations ne sont pas publiques : cela n’est pas demandé, et aucun dossier ne le dit.',
  'Land crucial for critical infrastructure': 'Terrain essentiel pour une infrastructure critique',
  'Does the entity hold land or buildings that are crucial for the use of critical infrastructure?':
    'L’entité détient-elle des terrains ou des bâtiments essentiels à l’utilisation d’une infrastructure critique ?',
  'Critical technology': 'Technologie critique',
  'Does the entity work on technology that is essential for safety, defence or public order, or on military or dual-use goods?':
    'L’entité travaille-t-elle sur une technologie essentielle pour la sécurité, la défense ou l’ordre public, ou sur des biens militaires ou à double usage ?',
  'Critical inputs': 'Intrants critiques',
  'Does the entity supply critical inputs such as energy, raw materials or food?':
    'L’entité fournit-elle des intrants critiques tels que l’énergie, les matières premières ou les denrées alimentaires ?',
  'Sensitive information, personal data of any kind included':
    'Informations sensibles, y compris les données à caractère personnel de toute nature',
  'Does the entity hold personal data of any kind, or other sensitive information?':
    'L’entité détient-elle des données à caractère personnel de quelque nature que ce soit, ou d’autres informations sensibles ?',
  'Sensitive information in the narrow sense': 'Informations sensibles au sens étroit',
  'Does the entity hold special categories of personal data, criminal data, security data or data of public bodies?':
    'L’entité détient-elle des catégories particulières de données à caractère personnel, des données pénales, des données de sécurité ou des données d’organismes publics ?',
  'Private security': 'Sécurité privée',
  'Is the entity a private security firm?': 'L’entité est-elle une entreprise de sécurité privée ?',
  Media: 'Médias',
  'Is the entity active in the media?': 'L’entité est-elle active dans les médias ?',
  'Strategic biotechnology': 'Biotechnologie stratégique',
  'Does the entity work on biotechnology of strategic interest?':
    'L’entité travaille-t-elle sur une biotechnologie d’intérêt stratégique ?',
  'Military or dual-use goods': 'Biens militaires ou à double usage',
  'Does the entity make or deal in military or dual-use goods?':
    'L’entité fabrique-t-elle ou commercialise-t-elle des biens militaires ou à double usage ?',
  'Semiconductor, quantum or certain artificial-intelligence technology':
    'Technologies des semi-conducteurs, quantiques ou de certaines formes d’intelligence artificielle',
  'Does the entity work on semiconductor, quantum or certain artificial-intelligence technology?':
    'L’entité travaille-t-elle sur des technologies des semi-conducteurs, quantiques ou de certaines formes d’intelligence artificielle ?',
  'Strategic raw materials': 'Matières premières stratégiques',
  'Does the entity explore for, extract, process or stockpile strategic raw materials?':
    'L’entité explore-t-elle, extrait-elle, transforme-t-elle ou stocke-t-elle des matières premières stratégiques ?',
  'Critical entity in energy, transport or digital infrastructure':
    'Entité critique dans l’énergie, les transports ou les infrastructures numériques',
  'Will the host state count the entity among its critical entities in energy, transport or digital infrastructure? Nobody can say yet.':
    'L’État d’accueil comptera-t-il l’entité parmi ses entités critiques dans l’énergie, les transports ou les infrastructures numériques ? Personne ne peut encore le dire.',
  'Infrastructure of financial markets, or a systemically important institution':
    'Infrastructure des marchés financiers, ou établissement d’importance systémique',
  'Is the entity a central counterparty, a securities depository, a market operator, a payment system or a systemically important institution?':
    'L’entité est-elle une contrepartie centrale, un dépositaire de titres, un opérateur de marché, un système de paiement ou un établissement d’importance systémique ?',
  'Voter registers, voting and related systems': 'Registres électoraux, systèmes de vote et systèmes connexes',
  'Does the entity run voter registers, voting or related systems?':
    'L’entité gère-t-elle des registres électoraux, des systèmes de vote ou des systèmes connexes ?',
  'Region that decides the filing language': 'Région qui détermine la langue de la notification',
  'In which region is the undertaking that is acquired; of several, the one that controls the others, or are they in different regions without a control link?':
    'Dans quelle région se trouve l’entreprise acquise ; s’il y en a plusieurs, celle qui contrôle les autres, ou se trouvent-elles dans des régions différentes sans lien de contrôle ?',
  Region: 'Région',
  'In which region of the host state is the entity?':
    'Dans quelle région de l’État d’accueil l’entité se trouve-t-elle ?',
  'At an airport': 'Dans un aéroport',
  'Does the entity run an airport, or work inside one?':
    'L’entité exploite-t-elle un aéroport, ou travaille-t-elle dans l’enceinte d’un aéroport ?',
  Health: 'Santé',
  'Is the entity active in health?': 'L’entité est-elle active dans le domaine de la santé ?',
  'Public body': 'Organisme public',
  'Is the entity a body under public law or of a public authority?':
    'L’entité est-elle un organisme de droit public ou d’une autorité publique ?',
};
