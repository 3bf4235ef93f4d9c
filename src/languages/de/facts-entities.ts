/** Facts about the operation and the entities that are reached, in German. */
export const factsOnEntities: Readonly<Record<string, string>> = {
  Signing: 'Unterzeichnung',
  'On which day was the agreement signed?': 'An welchem Tag wurde die Vereinbarung unterzeichnet?',
  'Kind of operation': 'Art des Vorgangs',
  'What kind of operation is the investment?': 'Welcher Art ist die Investition?',
  Stage: 'Stand',
  'How far has the operation come?': 'Wie weit ist der Vorgang gediehen?',
  'An existing business changes hands': 'Ein bestehendes Unternehmen wechselt den Inhaber',
  'Does a business that exists already change hands, or is one contributed?':
    'Wechselt ein bereits bestehendes Unternehmen den Inhaber, oder wird eines eingebracht?',
  'A new start': 'Ein Neubeginn',
  'Is something new set up, without an existing business changing hands?':
    'Wird etwas Neues gegründet, ohne dass ein bestehendes Unternehmen den Inhaber wechselt?',
  'Restructuring within a group': 'Umstrukturierung innerhalb einer Gruppe',
  'Does the ultimate controller stay the same?': 'Bleibt die letztlich kontrollierende Partei dieselbe?',
  'Value of the investment': 'Wert der Investition',
  'What is the value of the investment, in euro?': 'Wie hoch ist der Wert der Investition, in Euro?',
  'Establishment in the host state': 'Niederlassung im Gaststaat',
  'What stands in the host state: a company, a branch, a presence without a legal structure, or nothing?':
    'Was besteht im Gaststaat: eine Gesellschaft, eine Zweigniederlassung, eine Präsenz ohne Rechtsstruktur, oder nichts?',
  'Votes before': 'Stimmrechte vor der Investition',
  "Which share of the entity's votes did the investor hold before, directly or indirectly?":
    'Welchen Anteil der Stimmrechte der Einheit hielt der Investor vorher, unmittelbar oder mittelbar?',
  'Votes after': 'Stimmrechte nach der Investition',
  "Which share of the entity's votes will the investor hold in all, directly or indirectly?":
    'Welchen Anteil der Stimmrechte der Einheit wird der Investor insgesamt halten, unmittelbar oder mittelbar?',
  'Control gained': 'Kontrolle erlangt',
  'Does the investor gain control of the entity, alone or with others, or sole instead of joint control?':
    'Erlangt der Investor die Kontrolle über die Einheit, allein oder mit anderen, oder die alleinige statt der gemeinsamen Kontrolle?',
  'Turnover of the financial year before': 'Umsatz des vorangegangenen Geschäftsjahres',
  "What was the entity's own turnover in the financial year before the investment, in euro?":
    'Wie hoch war der eigene Umsatz der Einheit im Geschäftsjahr vor der Investition, in Euro?',
  'Consolidated turnover of the financial year before': 'Konsolidierter Umsatz des vorangegangenen Geschäftsjahres',
  'What was the consolidated turnover of the entity and those it controls in the financial year before?':
    'Wie hoch war im vorangegangenen Geschäftsjahr der konsolidierte Umsatz der Einheit und der von ihr kontrollierten?',
  'Sector of the ten percent list': 'Sektor der Zehn-Prozent-Liste',
  'Is the entity active in defence or dual-use goods, energy, cybersecurity, electronic communications or digital infrastructure?':
    'Ist die Einheit in den Bereichen Verteidigung oder Güter mit doppeltem Verwendungszweck, Energie, Cybersicherheit, elektronische Kommunikation oder digitale Infrastruktur tätig?',
  'Critical infrastructure': 'Kritische Infrastruktur',
  'Does the entity run critical infrastructure, physical or virtual?':
    'Betreibt die Einheit kritische Infrastruktur, physisch oder virtuell?',
  'Designated critical infrastructure': 'Ausgewiesene kritische Infrastruktur',
  'Has an authority designated the infrastructure as critical? Designations are not public: this is not asked, and no case says it.':
    'Hat eine Behörde die Infrastruktur als kritisch ausgewiesen? Ausweisungen sind nicht öffentlich: Danach wird nicht gefragt, und kein Fall sagt es.',
  'Land crucial for critical infrastructure': 'Für kritische Infrastruktur entscheidender Grund und Boden',
  'Does the entity hold land or buildings that are crucial for the use of critical infrastructure?':
    'Hat die Einheit Grundstücke oder Gebäude, die für die Nutzung kritischer Infrastruktur entscheidend sind?',
  'Critical technology': 'Kritische Technologie',
  'Does the entity work on technology that is essential for safety, defence or public order, or on military or dual-use goods?':
    'Arbeitet die Einheit an Technologie, die für Sicherheit, Verteidigung oder öffentliche Ordnung wesentlich ist, oder an Militärgütern oder Gütern mit doppeltem Verwendungszweck?',
  'Critical inputs': 'Kritische Ressourcen',
  'Does the entity supply critical inputs such as energy, raw materials or food?':
    'Liefert die Einheit kritische Ressourcen wie Energie, Rohstoffe oder Nahrungsmittel?',
  'Sensitive information, personal data of any kind included':
    'Sensible Informationen, einschließlich personenbezogener Daten jeder Art',
  'Does the entity hold personal data of any kind, or other sensitive information?':
    'Verfügt die Einheit über personenbezogene Daten jeder Art oder über andere sensible Informationen?',
  'Sensitive information in the narrow sense': 'Sensible Informationen im engen Sinne',
  'Does the entity hold special categories of personal data, criminal data, security data or data of public bodies?':
    'Verfügt die Einheit über besondere Kategorien personenbezogener Daten, strafrechtliche Daten, Sicherheitsdaten oder Daten öffentlicher Stellen?',
  'Private security': 'Private Sicherheit',
  'Is the entity a private security firm?': 'Ist die Einheit ein privates Sicherheitsunternehmen?',
  Media: 'Medien',
  'Is the entity active in the media?': 'Ist die Einheit im Medienbereich tätig?',
  'Strategic biotechnology': 'Strategische Biotechnologie',
  'Does the entity work on biotechnology of strategic interest?':
    'Arbeitet die Einheit an Biotechnologie von strategischem Interesse?',
  'Military or dual-use goods': 'Militärgüter oder Güter mit doppeltem Verwendungszweck',
  'Does the entity make or deal in military or dual-use goods?':
    'Stellt die Einheit Militärgüter oder Güter mit doppeltem Verwendungszweck her, oder handelt sie damit?',
  'Semiconductor, quantum or certain artificial-intelligence technology':
    'Halbleitertechnologie, Quantentechnologie oder bestimmte Technologie der künstlichen Intelligenz',
  'Does the entity work on semiconductor, quantum or certain artificial-intelligence technology?':
    'Arbeitet die Einheit an Halbleitertechnologie, Quantentechnologie oder bestimmter Technologie der künstlichen Intelligenz?',
  'Strategic raw materials': 'Strategische Rohstoffe',
  'Does the entity explore for, extract, process or stockpile strategic raw materials?':
    'Erkundet, gewinnt, verarbeitet oder bevorratet die Einheit strategische Rohstoffe?',
  'Critical entity in energy, transport or digital infrastructure':
    'Kritische Einrichtung in Energie, Verkehr oder digitaler Infrastruktur',
  'Will the host state count the entity among its critical entities in energy, transport or digital infrastructure? Nobody can say yet.':
    'Wird der Gaststaat die Einheit zu seinen kritischen Einrichtungen in Energie, Verkehr oder digitaler Infrastruktur zählen? Das kann noch niemand sagen.',
  'Infrastructure of financial markets, or a systemically important institution':
    'Finanzmarktinfrastruktur oder ein systemrelevantes Institut',
  'Is the entity a central counterparty, a securities depository, a market operator, a payment system or a systemically important institution?':
    'Ist die Einheit eine zentrale Gegenpartei, ein Zentralverwahrer, ein Marktbetreiber, ein Zahlungssystem oder ein systemrelevantes Institut?',
  'Voter registers, voting and related systems': 'Wählerverzeichnisse, Wahlsysteme und verwandte Systeme',
  'Does the entity run voter registers, voting or related systems?':
    'Betreibt die Einheit Wählerverzeichnisse, Wahlsysteme oder verwandte Systeme?',
  'Region that decides the filing language': 'Region, die die Sprache der Anmeldung bestimmt',
  'In which region is the undertaking that is acquired; of several, the one that controls the others, or are they in different regions without a control link?':
    'In welcher Region liegt das erworbene Unternehmen; bei mehreren das, das die anderen kontrolliert, oder liegen sie ohne Kontrollverhältnis in verschiedenen Regionen?',
  Region: 'Region',
  'In which region of the host state is the entity?': 'In welcher Region des Gaststaats liegt die Einheit?',
  'At an airport': 'An einem Flughafen',
  'Does the entity run an airport, or work inside one?':
    'Betreibt die Einheit einen Flughafen, oder ist sie innerhalb eines solchen tätig?',
  Health: 'Gesundheit',
  'Is the entity active in health?': 'Ist die Einheit im Gesundheitswesen tätig?',
  'Public body': 'Öffentliche Stelle',
  'Is the entity a body under public law or of a public authority?':
    'Ist die Einheit eine Einrichtung des öffentlichen Rechts oder einer Behörde?',
};
