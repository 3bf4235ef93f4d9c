/** Facts about sites, measures and what depends on them, in Dutch. */
export const factsOnSites: Readonly<Record<string, string>> = {
  'Building area in use': 'Gebouwde oppervlakte in gebruik',
  'How many square metres of building are in use, all sites together?':
    'Hoeveel vierkante meter gebouwen zijn in gebruik, alle locaties samen?',
  'Land held': 'Grond in bezit',
  'How many square metres of land are held, all sites together?':
    'Hoeveel vierkante meter grond is in bezit, alle locaties samen?',
  'Building area planned': 'Geplande gebouwde oppervlakte',
  'How many square metres of further building are sought or permitted, and not abandoned?':
    'Hoeveel vierkante meter bijkomende gebouwen zijn aangevraagd of vergund, en niet opgegeven?',
  'Closest access to an airfield': 'Dichtste toegang tot een vliegveld',
  'How close to the aircraft does a site reach: the public side, the perimeter or the secured airside?':
    'Hoe dicht bij de vliegtuigen reikt een locatie: de publieke zijde, de perimeter of de beveiligde luchtzijde?',
  'Building that opens onto the airside': 'Gebouw dat op de luchtzijde uitgeeft',
  'Does a building of a site open directly onto the airside of an airport?':
    'Geeft een gebouw van een locatie rechtstreeks uit op de luchtzijde van een luchthaven?',
  'Staff on the airside': 'Personeel op de luchtzijde',
  'Do staff of a site work on the airside of an airport?':
    'Werkt personeel van een locatie op de luchtzijde van een luchthaven?',
  'Vehicles on the airside': 'Voertuigen op de luchtzijde',
  'Do vehicles of a site drive on the airside of an airport?':
    'Rijden voertuigen van een locatie op de luchtzijde van een luchthaven?',
  'Access to a port': 'Toegang tot een haven',
  'Does a site reach the quays or other closed areas of a port?':
    'Reikt een locatie tot de kades of andere afgesloten zones van een haven?',
  'Sensitive neighbour': 'Gevoelige buur',
  'Does a site lie beside something that is sensitive?': 'Ligt een locatie naast iets gevoeligs?',
  'Military or intelligence neighbour': 'Militaire buur of inlichtingendienst als buur',
  'Does a site lie beside a military installation or one of an intelligence service?':
    'Ligt een locatie naast een militaire installatie of een van een inlichtingendienst?',
  'Airport identification cards': 'Luchthavenidentificatiekaarten',
  'Do staff of a site hold airport identification cards?':
    'Heeft personeel van een locatie luchthavenidentificatiekaarten?',
  'Loads and unloads aircraft': 'Laadt en lost vliegtuigen',
  'Do staff of a site load and unload aircraft?': 'Laadt en lost personeel van een locatie vliegtuigen?',
  'Status in the secure supply chain for air cargo': 'Status in de beveiligde toeleveringsketen voor luchtvracht',
  'Is a site a known consignor, or a regulated agent that itself screens air cargo?':
    'Is een locatie een bekende afzender, of een erkend agent die zelf luchtvracht controleert?',
  'Ground-handling approval': 'Erkenning voor grondafhandeling',
  'Is a site approved to provide ground-handling services at an airport?':
    'Is een locatie erkend om op een luchthaven grondafhandelingsdiensten te verlenen?',
  'Link to customs systems': 'Koppeling met douanesystemen',
  'Are systems of a site connected to those of customs, beyond filing declarations as anyone does?':
    'Zijn systemen van een locatie verbonden met die van de douane, verder dan het indienen van aangiften zoals iedereen doet?',
  'Link to airport systems': 'Koppeling met luchthavensystemen',
  'Can a site reach the IT systems of the airport?': 'Kan een locatie de IT-systemen van de luchthaven bereiken?',
  "Platform shared with the investor's group": 'Platform gedeeld met de groep van de investeerder',
  "Does a site run on a platform that it shares with the investor's group?":
    'Draait een locatie op een platform dat zij deelt met de groep van de investeerder?',
  "Software updates from the investor's group": 'Software-updates van de groep van de investeerder',
  "Do software updates of a site come from the investor's group?":
    'Komen software-updates van een locatie van de groep van de investeerder?',
  'Systems administered from outside the GDPR': 'Systemen beheerd van buiten de AVG',
  'Are systems of a site administered from a country with neither the GDPR nor an adequacy decision?':
    'Worden systemen van een locatie beheerd vanuit een land zonder AVG en zonder adequaatheidsbesluit?',
  "Staff seconded by the investor's group": 'Personeel gedetacheerd door de groep van de investeerder',
  "Are staff of a site seconded by the investor's group?":
    'Is personeel van een locatie gedetacheerd door de groep van de investeerder?',
  'Posts that a state could fill': 'Posten die een staat zou kunnen invullen',
  'Could a state have its agents placed in posts of a site? This asks for a possibility, not for a finding.':
    'Zou een staat zijn agenten in posten van een locatie kunnen laten plaatsen? Dit vraagt naar een mogelijkheid, niet naar een vaststelling.',
  Jobs: 'Banen',
  'How many people work there, all sites together?': 'Hoeveel mensen werken er, alle locaties samen?',
  'Background checks of staff': 'Achtergrondcontrole van personeel',
  'Are staff in sensitive posts checked by an authority before they start, and again later?':
    'Wordt personeel op gevoelige posten door een overheid gecontroleerd vóór de start, en later opnieuw?',
  'Escort on the airside': 'Begeleiding op de luchtzijde',
  "Are the site's staff escorted on the airside?": 'Wordt het personeel van de locatie op de luchtzijde begeleid?',
  'Audited security programme': 'Geauditeerd beveiligingsprogramma',
  "Does an authority audit the site's security programme?":
    'Auditeert een overheid het beveiligingsprogramma van de locatie?',
  'Software in escrow': 'Software in bewaring bij een derde',
  'Are source code and know-how deposited with a third party that can keep things running?':
    'Zijn broncode en knowhow gedeponeerd bij een derde die alles draaiende kan houden?',
  'Separate systems': 'Gescheiden systemen',
  "Are the site's systems separate from those of the investor's group?":
    'Zijn de systemen van de locatie gescheiden van die van de groep van de investeerder?',
  'Compliance officer': 'Complianceverantwoordelijke',
  'Is there a compliance officer who answers to an authority?':
    'Is er een complianceverantwoordelijke die verantwoording aflegt aan een overheid?',
  'Continuity agreement': 'Continuïteitsovereenkomst',
  'Is the continuity of vital processes assured by an agreement that can be enforced?':
    'Is de continuïteit van vitale processen verzekerd door een afdwingbare overeenkomst?',
  'Ring-fenced entity': 'Afgeschermde entiteit',
  "Is the activity in an entity of its own whose management does not take orders from the investor's group?":
    'Zit de activiteit in een eigen entiteit waarvan de leiding geen bevelen van de groep van de investeerder aanneemt?',
  "Share of a facility's traffic": 'Aandeel in het verkeer van een faciliteit',
  "What share of a facility's traffic runs through a site, in percent? The largest, where there are several.":
    'Welk aandeel van het verkeer van een faciliteit loopt via een locatie, in procent? Het grootste, als er meerdere zijn.',
  'Single point of dependence': 'Enig punt van afhankelijkheid',
  'Are there users who have no other provider for a vital process?':
    'Zijn er gebruikers die voor een vitaal proces geen andere aanbieder hebben?',
  'Leverage over an authority': 'Drukmiddel tegenover een overheid',
  'Would jobs, traffic or land give the investor leverage over an authority?':
    'Zouden banen, verkeer of grond de investeerder een drukmiddel tegenover een overheid geven?',
  'Effect in another Member State': 'Gevolg in een andere lidstaat',
  'Would a disruption be felt in another Member State?': 'Zou een verstoring in een andere lidstaat voelbaar zijn?',
  'Hard to undo': 'Moeilijk ongedaan te maken',
  'Would undoing the investment leave lasting harm, or be impossible?':
    'Zou het ongedaan maken van de investering blijvende schade nalaten, of onmogelijk zijn?',
  'Defence goods': 'Defensiegoederen',
  'Do goods for armed forces pass through a site?': 'Gaan goederen voor strijdkrachten via een locatie?',
  'Medical goods': 'Medische goederen',
  'Do medicines, vaccines or other medical goods that are hard to replace pass through a site?':
    'Gaan geneesmiddelen, vaccins of andere moeilijk vervangbare medische goederen via een locatie?',
  'Sensitive technology': 'Gevoelige technologie',
  'Does a part of the target work on defence, dual-use goods, aerospace or another critical technology?':
    'Werkt een deel van het doelwit aan defensie, producten voor tweeërlei gebruik, lucht- en ruimtevaart of een andere kritieke technologie?',
  'Does a part of the target run critical infrastructure, or hold land or buildings crucial for it?':
    'Exploiteert een deel van het doelwit kritieke infrastructuur, of heeft het grond of gebouwen die daarvoor cruciaal zijn?',
};
