/** Facts about data and who can reach it, in French. */
export const factsOnData: Readonly<Record<string, string>> = {
  "Data combined with the controller's other platforms":
    'Données combinées avec celles des autres plateformes de la personne qui exerce le contrôle',
  "Can data of a site be combined with that of the controller's other platforms, such as shops or payments?":
    'Les données d’un site peuvent-elles être combinées avec celles des autres plateformes de la personne qui exerce le contrôle, telles que des boutiques ou des paiements ?',
  'Personal data': 'Données à caractère personnel',
  'Does the investment open data about people?':
    'L’investissement ouvre-t-il l’accès à des données sur des personnes ?',
  'Special-category or criminal data': 'Catégories particulières de données ou données pénales',
  'Does it open data about health, beliefs, origin or the like, or about offences?':
    'Ouvre-t-il l’accès à des données sur la santé, les convictions, l’origine ou des éléments similaires, ou sur des infractions ?',
  'People in the largest set of personal data':
    'Personnes figurant dans le plus grand ensemble de données à caractère personnel',
  'How many people is the largest set of personal data about?':
    'Combien de personnes le plus grand ensemble de données à caractère personnel concerne-t-il ?',
  'Trade data': 'Données commerciales',
  'Does it open data about shipments, customers or suppliers of traders?':
    'Ouvre-t-il l’accès à des données sur les envois, les clients ou les fournisseurs de commerçants ?',
  'Customs data': 'Données douanières',
  'Does it open data of customs?': 'Ouvre-t-il l’accès à des données de la douane ?',
  'Security data': 'Données de sécurité',
  'Does it open data about security, such as patrols, screening or guarded places?':
    'Ouvre-t-il l’accès à des données de sécurité, telles que des patrouilles, des contrôles ou des lieux gardés ?',
  'Data of public bodies': 'Données d’organismes publics',
  'Does it open data of public bodies?': 'Ouvre-t-il l’accès à des données d’organismes publics ?',
  'Insight into supply chains': 'Connaissance des chaînes d’approvisionnement',
  'Does some of the data, taken together, show how supply chains run and where they are weak?':
    'Certaines des données, prises ensemble, montrent-elles comment fonctionnent les chaînes d’approvisionnement et où elles sont faibles ?',
  'Data stored outside the GDPR': 'Données stockées hors du champ du RGPD',
  'Is some of the data stored in a country with neither the GDPR nor an adequacy decision?':
    'Certaines des données sont-elles stockées dans un pays sans RGPD ni décision d’adéquation ?',
  'Remote access from outside the GDPR': 'Accès à distance depuis un pays hors du champ du RGPD',
  'Can some of the data be read from a country with neither the GDPR nor an adequacy decision?':
    'Certaines des données peuvent-elles être lues depuis un pays sans RGPD ni décision d’adéquation ?',
  "Servers operated by the investor's group": 'Serveurs exploités par le groupe de l’investisseur',
  "Are servers with some of the data operated by a company of the investor's group?":
    'Des serveurs contenant certaines des données sont-ils exploités par une société du groupe de l’investisseur ?',
  'Operator of the servers outside the GDPR': 'Exploitant des serveurs hors du champ du RGPD',
  'Has the operator of some servers its seat in a country with neither the GDPR nor an adequacy decision?':
    'L’exploitant de certains serveurs a-t-il son siège dans un pays sans RGPD ni décision d’adéquation ?',
  "Operator's parent outside the GDPR": 'Société mère de l’exploitant hors du champ du RGPD',
  'Has the company that controls the operator of some servers its seat in a country with neither the GDPR nor an adequacy decision?':
    'La société qui contrôle l’exploitant de certains serveurs a-t-elle son siège dans un pays sans RGPD ni décision d’adéquation ?',
  'Sub-processor outside the GDPR': 'Sous-traitant ultérieur hors du champ du RGPD',
  'Has a sub-processor its seat in a country with neither the GDPR nor an adequacy decision?':
    'Un sous-traitant ultérieur a-t-il son siège dans un pays sans RGPD ni décision d’adéquation ?',
  "Keys with the investor's group": 'Clés détenues par le groupe de l’investisseur',
  "Does the investor's group hold keys to some of the data, itself or as operator of the servers?":
    'Le groupe de l’investisseur détient-il des clés donnant accès à certaines des données, lui-même ou en tant qu’exploitant des serveurs ?',
  'Data that is not encrypted': 'Données non chiffrées',
  'Is some of the data stored without encryption, so that nobody holds a key to it?':
    'Certaines des données sont-elles stockées sans chiffrement, de sorte que personne n’en détient de clé ?',
  'Keys with an independent party': 'Clés détenues par une partie indépendante',
  "Are the keys to the data held by a party that is independent of the investor's group and of the operator?":
    'Les clés des données sont-elles détenues par une partie indépendante du groupe de l’investisseur et de l’exploitant ?',
  'Verified data location': 'Localisation des données vérifiée',
  'Has someone independent verified where the data is stored?':
    'Un tiers indépendant a-t-il vérifié où les données sont stockées ?',
  'No remote access': 'Pas d’accès à distance',
  "Is remote access by the investor's group closed off technically, and not only by contract?":
    'L’accès à distance par le groupe de l’investisseur est-il exclu techniquement, et pas seulement par contrat ?',
  'Logged access': 'Accès journalisés',
  "Is access to data and systems logged where the investor's group cannot change the log?":
    'L’accès aux données et aux systèmes est-il journalisé à un endroit où le groupe de l’investisseur ne peut modifier le journal ?',
};
