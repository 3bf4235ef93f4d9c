/** Facts about data and who can reach it, in German. */
export const factsOnData: Readonly<Record<string, string>> = {
  "Data combined with the controller's other platforms": 'Daten verknüpft mit anderen Plattformen des Kontrollierenden',
  "Can data of a site be combined with that of the controller's other platforms, such as shops or payments?":
    'Können Daten eines Standorts mit denen anderer Plattformen des Kontrollierenden verknüpft werden, etwa von Handel oder Zahlungen?',
  'Personal data': 'Personenbezogene Daten',
  'Does the investment open data about people?': 'Eröffnet die Investition Daten über Personen?',
  'Special-category or criminal data': 'Besondere Kategorien oder strafrechtliche Daten',
  'Does it open data about health, beliefs, origin or the like, or about offences?':
    'Eröffnet sie Daten über Gesundheit, Überzeugung, Herkunft oder Ähnliches, oder über Straftaten?',
  'People in the largest set of personal data': 'Personen im größten Bestand personenbezogener Daten',
  'How many people is the largest set of personal data about?':
    'Auf wie viele Personen bezieht sich der größte Bestand personenbezogener Daten?',
  'Trade data': 'Handelsdaten',
  'Does it open data about shipments, customers or suppliers of traders?':
    'Eröffnet sie Daten über Sendungen, Kunden oder Lieferanten von Händlern?',
  'Customs data': 'Zolldaten',
  'Does it open data of customs?': 'Eröffnet sie Daten des Zolls?',
  'Security data': 'Sicherheitsdaten',
  'Does it open data about security, such as patrols, screening or guarded places?':
    'Eröffnet sie Daten über Sicherheit, etwa Streifen, Kontrollen oder bewachte Orte?',
  'Data of public bodies': 'Daten öffentlicher Stellen',
  'Does it open data of public bodies?': 'Eröffnet sie Daten öffentlicher Stellen?',
  'Insight into supply chains': 'Einblick in Lieferketten',
  'Does some of the data, taken together, show how supply chains run and where they are weak?':
    'Zeigt ein Teil der Daten zusammengenommen, wie Lieferketten verlaufen und wo sie schwach sind?',
  'Data stored outside the GDPR': 'Außerhalb der DSGVO gespeicherte Daten',
  'Is some of the data stored in a country with neither the GDPR nor an adequacy decision?':
    'Ist ein Teil der Daten in einem Land ohne DSGVO und ohne Angemessenheitsbeschluss gespeichert?',
  'Remote access from outside the GDPR': 'Fernzugriff von außerhalb der DSGVO',
  'Can some of the data be read from a country with neither the GDPR nor an adequacy decision?':
    'Kann ein Teil der Daten aus einem Land ohne DSGVO und ohne Angemessenheitsbeschluss gelesen werden?',
  "Servers operated by the investor's group": 'Von der Gruppe des Investors betriebene Server',
  "Are servers with some of the data operated by a company of the investor's group?":
    'Werden Server mit einem Teil der Daten von einer Gesellschaft der Gruppe des Investors betrieben?',
  'Operator of the servers outside the GDPR': 'Betreiber der Server außerhalb der DSGVO',
  'Has the operator of some servers its seat in a country with neither the GDPR nor an adequacy decision?':
    'Hat der Betreiber einiger Server seinen Sitz in einem Land ohne DSGVO und ohne Angemessenheitsbeschluss?',
  "Operator's parent outside the GDPR": 'Mutter des Betreibers außerhalb der DSGVO',
  'Has the company that controls the operator of some servers its seat in a country with neither the GDPR nor an adequacy decision?':
    'Hat die Gesellschaft, die den Betreiber einiger Server kontrolliert, ihren Sitz in einem Land ohne DSGVO und ohne Angemessenheitsbeschluss?',
  'Sub-processor outside the GDPR': 'Unterauftragsverarbeiter außerhalb der DSGVO',
  'Has a sub-processor its seat in a country with neither the GDPR nor an adequacy decision?':
    'Hat ein Unterauftragsverarbeiter seinen Sitz in einem Land ohne DSGVO und ohne Angemessenheitsbeschluss?',
  "Keys with the investor's group": 'Schlüssel bei der Gruppe des Investors',
  "Does the investor's group hold keys to some of the data, itself or as operator of the servers?":
    'Hat die Gruppe des Investors Schlüssel zu einem Teil der Daten, selbst oder als Betreiber der Server?',
  'Data that is not encrypted': 'Unverschlüsselte Daten',
  'Is some of the data stored without encryption, so that nobody holds a key to it?':
    'Ist ein Teil der Daten unverschlüsselt gespeichert, sodass niemand einen Schlüssel dazu hat?',
  'Keys with an independent party': 'Schlüssel bei einer unabhängigen Partei',
  "Are the keys to the data held by a party that is independent of the investor's group and of the operator?":
    'Liegen die Schlüssel zu den Daten bei einer Partei, die von der Gruppe des Investors und vom Betreiber unabhängig ist?',
  'Verified data location': 'Überprüfter Speicherort der Daten',
  'Has someone independent verified where the data is stored?':
    'Hat eine unabhängige Stelle überprüft, wo die Daten gespeichert sind?',
  'No remote access': 'Kein Fernzugriff',
  "Is remote access by the investor's group closed off technically, and not only by contract?":
    'Ist der Fernzugriff der Gruppe des Investors technisch ausgeschlossen, und nicht nur vertraglich?',
  'Logged access': 'Protokollierter Zugriff',
  "Is access to data and systems logged where the investor's group cannot change the log?":
    'Wird der Zugriff auf Daten und Systeme dort protokolliert, wo die Gruppe des Investors das Protokoll nicht ändern kann?',
};
