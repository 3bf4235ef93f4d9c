/** Facts about sites, measures and what depends on them, in German. */
export const factsOnSites: Readonly<Record<string, string>> = {
  'Building area in use': 'Genutzte Gebäudefläche',
  'How many square metres of building are in use, all sites together?':
    'Wie viele Quadratmeter Gebäude werden genutzt, alle Standorte zusammen?',
  'Land held': 'Grund und Boden im Besitz',
  'How many square metres of land are held, all sites together?':
    'Wie viele Quadratmeter Grund und Boden sind im Besitz, alle Standorte zusammen?',
  'Building area planned': 'Geplante Gebäudefläche',
  'How many square metres of further building are sought or permitted, and not abandoned?':
    'Wie viele Quadratmeter weiterer Gebäude sind beantragt oder genehmigt und nicht aufgegeben?',
  'Closest access to an airfield': 'Nächster Zugang zu einem Flugfeld',
  'How close to the aircraft does a site reach: the public side, the perimeter or the secured airside?':
    'Wie nah an die Flugzeuge reicht ein Standort: öffentliche Seite, Perimeter oder gesicherte Luftseite?',
  'Building that opens onto the airside': 'Gebäude mit Zugang zur Luftseite',
  'Does a building of a site open directly onto the airside of an airport?':
    'Öffnet sich ein Gebäude eines Standorts unmittelbar zur Luftseite eines Flughafens?',
  'Staff on the airside': 'Personal auf der Luftseite',
  'Do staff of a site work on the airside of an airport?':
    'Arbeitet Personal eines Standorts auf der Luftseite eines Flughafens?',
  'Vehicles on the airside': 'Fahrzeuge auf der Luftseite',
  'Do vehicles of a site drive on the airside of an airport?':
    'Fahren Fahrzeuge eines Standorts auf der Luftseite eines Flughafens?',
  'Access to a port': 'Zugang zu einem Hafen',
  'Does a site reach the quays or other closed areas of a port?':
    'Reicht ein Standort an die Kaianlagen oder andere geschlossene Bereiche eines Hafens?',
  'Sensitive neighbour': 'Sensibler Nachbar',
  'Does a site lie beside something that is sensitive?': 'Liegt ein Standort neben etwas Sensiblem?',
  'Military or intelligence neighbour': 'Militär oder Nachrichtendienst als Nachbar',
  'Does a site lie beside a military installation or one of an intelligence service?':
    'Liegt ein Standort neben einer militärischen Anlage oder der eines Nachrichtendienstes?',
  'Airport identification cards': 'Flughafenausweise',
  'Do staff of a site hold airport identification cards?': 'Hat Personal eines Standorts Flughafenausweise?',
  'Loads and unloads aircraft': 'Be- und Entladung von Flugzeugen',
  'Do staff of a site load and unload aircraft?': 'Be- und entlädt Personal eines Standorts Flugzeuge?',
  'Status in the secure supply chain for air cargo': 'Status in der sicheren Lieferkette für Luftfracht',
  'Is a site a known consignor, or a regulated agent that itself screens air cargo?':
    'Ist ein Standort ein bekannter Versender oder ein reglementierter Beauftragter, der selbst Luftfracht kontrolliert?',
  'Ground-handling approval': 'Zulassung für Bodenabfertigung',
  'Is a site approved to provide ground-handling services at an airport?':
    'Ist ein Standort zugelassen, an einem Flughafen Bodenabfertigungsdienste zu erbringen?',
  'Link to customs systems': 'Verbindung zu Zollsystemen',
  'Are systems of a site connected to those of customs, beyond filing declarations as anyone does?':
    'Sind Systeme eines Standorts mit denen des Zolls verbunden, über das übliche Einreichen von Anmeldungen hinaus?',
  'Link to airport systems': 'Verbindung zu Flughafensystemen',
  'Can a site reach the IT systems of the airport?': 'Kann ein Standort die IT-Systeme des Flughafens erreichen?',
  "Platform shared with the investor's group": 'Mit der Gruppe des Investors geteilte Plattform',
  "Does a site run on a platform that it shares with the investor's group?":
    'Läuft ein Standort auf einer Plattform, die er mit der Gruppe des Investors teilt?',
  "Software updates from the investor's group": 'Software-Aktualisierungen der Gruppe des Investors',
  "Do software updates of a site come from the investor's group?":
    'Kommen Software-Aktualisierungen eines Standorts von der Gruppe des Investors?',
  'Systems administered from outside the GDPR': 'Von außerhalb der DSGVO verwaltete Systeme',
  'Are systems of a site administered from a country with neither the GDPR nor an adequacy decision?':
    'Werden Systeme eines Standorts aus einem Land ohne DSGVO und ohne Angemessenheitsbeschluss verwaltet?',
  "Staff seconded by the investor's group": 'Von der Gruppe des Investors entsandtes Personal',
  "Are staff of a site seconded by the investor's group?":
    'Ist Personal eines Standorts von der Gruppe des Investors entsandt?',
  'Posts that a state could fill': 'Stellen, die ein Staat besetzen könnte',
  'Could a state have its agents placed in posts of a site? This asks for a possibility, not for a finding.':
    'Könnte ein Staat seine Agenten auf Stellen eines Standorts setzen lassen? Gefragt ist nach einer Möglichkeit, nicht nach einer Feststellung.',
  Jobs: 'Arbeitsplätze',
  'How many people work there, all sites together?': 'Wie viele Menschen arbeiten dort, alle Standorte zusammen?',
  'Background checks of staff': 'Zuverlässigkeitsüberprüfung des Personals',
  'Are staff in sensitive posts checked by an authority before they start, and again later?':
    'Wird Personal auf sensiblen Stellen vor dem Beginn und später erneut von einer Behörde überprüft?',
  'Escort on the airside': 'Begleitung auf der Luftseite',
  "Are the site's staff escorted on the airside?": 'Wird das Personal des Standorts auf der Luftseite begleitet?',
  'Audited security programme': 'Geprüftes Sicherheitsprogramm',
  "Does an authority audit the site's security programme?": 'Prüft eine Behörde das Sicherheitsprogramm des Standorts?',
  'Software in escrow': 'Hinterlegte Software',
  'Are source code and know-how deposited with a third party that can keep things running?':
    'Sind Quellcode und Know-how bei einem Dritten hinterlegt, der den Betrieb aufrechterhalten kann?',
  'Separate systems': 'Getrennte Systeme',
  "Are the site's systems separate from those of the investor's group?":
    'Sind die Systeme des Standorts von denen der Gruppe des Investors getrennt?',
  'Compliance officer': 'Compliance-Beauftragter',
  'Is there a compliance officer who answers to an authority?':
    'Gibt es einen Compliance-Beauftragten, der einer Behörde Rechenschaft ablegt?',
  'Continuity agreement': 'Kontinuitätsvereinbarung',
  'Is the continuity of vital processes assured by an agreement that can be enforced?':
    'Ist die Kontinuität lebenswichtiger Prozesse durch eine durchsetzbare Vereinbarung gesichert?',
  'Ring-fenced entity': 'Abgeschirmte Einheit',
  "Is the activity in an entity of its own whose management does not take orders from the investor's group?":
    'Liegt die Tätigkeit in einer eigenen Einheit, deren Leitung keine Weisungen der Gruppe des Investors annimmt?',
  "Share of a facility's traffic": 'Anteil am Verkehr einer Anlage',
  "What share of a facility's traffic runs through a site, in percent? The largest, where there are several.":
    'Welcher Anteil am Verkehr einer Anlage läuft über einen Standort, in Prozent? Der größte, wenn es mehrere gibt.',
  'Single point of dependence': 'Alleinige Abhängigkeit',
  'Are there users who have no other provider for a vital process?':
    'Gibt es Nutzer, die für einen lebenswichtigen Prozess keinen anderen Anbieter haben?',
  'Leverage over an authority': 'Druckmittel gegenüber einer Behörde',
  'Would jobs, traffic or land give the investor leverage over an authority?':
    'Gäben Arbeitsplätze, Verkehr oder Grund und Boden dem Investor ein Druckmittel gegenüber einer Behörde?',
  'Effect in another Member State': 'Wirkung in einem anderen Mitgliedstaat',
  'Would a disruption be felt in another Member State?': 'Wäre eine Störung in einem anderen Mitgliedstaat zu spüren?',
  'Hard to undo': 'Schwer rückgängig zu machen',
  'Would undoing the investment leave lasting harm, or be impossible?':
    'Würde das Rückgängigmachen der Investition bleibenden Schaden hinterlassen, oder wäre es unmöglich?',
  'Defence goods': 'Verteidigungsgüter',
  'Do goods for armed forces pass through a site?': 'Gehen Güter für Streitkräfte durch einen Standort?',
  'Medical goods': 'Medizinische Güter',
  'Do medicines, vaccines or other medical goods that are hard to replace pass through a site?':
    'Gehen Arzneimittel, Impfstoffe oder andere schwer ersetzbare medizinische Güter durch einen Standort?',
  'Sensitive technology': 'Sensible Technologie',
  'Does a part of the target work on defence, dual-use goods, aerospace or another critical technology?':
    'Arbeitet ein Teil des Zielunternehmens an Verteidigung, Gütern mit doppeltem Verwendungszweck, Luft- und Raumfahrt oder anderer kritischer Technologie?',
  'Does a part of the target run critical infrastructure, or hold land or buildings crucial for it?':
    'Betreibt ein Teil des Zielunternehmens kritische Infrastruktur, oder hat er dafür entscheidende Grundstücke oder Gebäude?',
};
