/** Facts about data and who can reach it, in Dutch. */
export const factsOnData: Readonly<Record<string, string>> = {
  "Data combined with the controller's other platforms":
    'Gegevens gecombineerd met andere platformen van wie zeggenschap heeft',
  "Can data of a site be combined with that of the controller's other platforms, such as shops or payments?":
    'Kunnen gegevens van een locatie worden gecombineerd met die van andere platformen van wie zeggenschap heeft, zoals winkels of betalingen?',
  'Personal data': 'Persoonsgegevens',
  'Does the investment open data about people?': 'Ontsluit de investering gegevens over personen?',
  'Special-category or criminal data': 'Bijzondere categorieën of strafrechtelijke gegevens',
  'Does it open data about health, beliefs, origin or the like, or about offences?':
    'Ontsluit zij gegevens over gezondheid, overtuiging, afkomst of dergelijke, of over strafbare feiten?',
  'People in the largest set of personal data': 'Personen in de grootste verzameling persoonsgegevens',
  'How many people is the largest set of personal data about?':
    'Over hoeveel personen gaat de grootste verzameling persoonsgegevens?',
  'Trade data': 'Handelsgegevens',
  'Does it open data about shipments, customers or suppliers of traders?':
    'Ontsluit zij gegevens over zendingen, klanten of leveranciers van handelaars?',
  'Customs data': 'Douanegegevens',
  'Does it open data of customs?': 'Ontsluit zij gegevens van de douane?',
  'Security data': 'Veiligheidsgegevens',
  'Does it open data about security, such as patrols, screening or guarded places?':
    'Ontsluit zij gegevens over veiligheid, zoals patrouilles, controles of bewaakte plaatsen?',
  'Data of public bodies': 'Gegevens van overheidsinstanties',
  'Does it open data of public bodies?': 'Ontsluit zij gegevens van overheidsinstanties?',
  'Insight into supply chains': 'Inzicht in toeleveringsketens',
  'Does some of the data, taken together, show how supply chains run and where they are weak?':
    'Toont een deel van de gegevens, samengenomen, hoe toeleveringsketens lopen en waar zij zwak zijn?',
  'Data stored outside the GDPR': 'Gegevens opgeslagen buiten de AVG',
  'Is some of the data stored in a country with neither the GDPR nor an adequacy decision?':
    'Is een deel van de gegevens opgeslagen in een land zonder AVG en zonder adequaatheidsbesluit?',
  'Remote access from outside the GDPR': 'Toegang op afstand van buiten de AVG',
  'Can some of the data be read from a country with neither the GDPR nor an adequacy decision?':
    'Kan een deel van de gegevens worden gelezen vanuit een land zonder AVG en zonder adequaatheidsbesluit?',
  "Servers operated by the investor's group": 'Servers beheerd door de groep van de investeerder',
  "Are servers with some of the data operated by a company of the investor's group?":
    'Worden servers met een deel van de gegevens beheerd door een vennootschap van de groep van de investeerder?',
  'Operator of the servers outside the GDPR': 'Exploitant van de servers buiten de AVG',
  'Has the operator of some servers its seat in a country with neither the GDPR nor an adequacy decision?':
    'Heeft de exploitant van sommige servers zijn zetel in een land zonder AVG en zonder adequaatheidsbesluit?',
  "Operator's parent outside the GDPR": 'Moeder van de exploitant buiten de AVG',
  'Has the company that controls the operator of some servers its seat in a country with neither the GDPR nor an adequacy decision?':
    'Heeft de vennootschap met zeggenschap over de exploitant van sommige servers haar zetel in een land zonder AVG en zonder adequaatheidsbesluit?',
  'Sub-processor outside the GDPR': 'Subverwerker buiten de AVG',
  'Has a sub-processor its seat in a country with neither the GDPR nor an adequacy decision?':
    'Heeft een subverwerker zijn zetel in een land zonder AVG en zonder adequaatheidsbesluit?',
  "Keys with the investor's group": 'Sleutels bij de groep van de investeerder',
  "Does the investor's group hold keys to some of the data, itself or as operator of the servers?":
    'Heeft de groep van de investeerder sleutels tot een deel van de gegevens, zelf of als exploitant van de servers?',
  'Data that is not encrypted': 'Niet-versleutelde gegevens',
  'Is some of the data stored without encryption, so that nobody holds a key to it?':
    'Is een deel van de gegevens zonder versleuteling opgeslagen, zodat niemand er een sleutel van heeft?',
  'Keys with an independent party': 'Sleutels bij een onafhankelijke partij',
  "Are the keys to the data held by a party that is independent of the investor's group and of the operator?":
    'Zijn de sleutels tot de gegevens in handen van een partij die onafhankelijk is van de groep van de investeerder en van de exploitant?',
  'Verified data location': 'Geverifieerde locatie van de gegevens',
  'Has someone independent verified where the data is stored?':
    'Heeft een onafhankelijke instantie geverifieerd waar de gegevens zijn opgeslagen?',
  'No remote access': 'Geen toegang op afstand',
  "Is remote access by the investor's group closed off technically, and not only by contract?":
    'Is toegang op afstand door de groep van de investeerder technisch afgesloten, en niet alleen bij overeenkomst?',
  'Logged access': 'Gelogde toegang',
  "Is access to data and systems logged where the investor's group cannot change the log?":
    'Wordt de toegang tot gegevens en systemen gelogd op een plaats waar de groep van de investeerder het logboek niet kan wijzigen?',
};
