/** Law beside the duty to notify, regimes beside the screening, and the law of the Union to come, in Dutch. */
export const unionTexts: Readonly<Record<string, string>> = {
  'Flemish Governance Decree, Art. III.59 and III.60': 'Vlaams Bestuursdecreet, art. III.59 en III.60',
  'A power to annul, suspend or set aside foreign investment in Flemish public bodies afterwards; it asks for no notification.':
    'Een bevoegdheid om buitenlandse investeringen in Vlaamse overheidsinstanties achteraf te vernietigen, te schorsen of buiten toepassing te laten; een aanmelding wordt niet gevraagd.',
  'Law of 1 July 2011 on the security and protection of critical infrastructure':
    'Wet van 1 juli 2011 betreffende de beveiliging en de bescherming van de kritieke infrastructuren',
  'Designation under it is an indicator that infrastructure is critical, not a condition of a duty to notify. Designations are made individually and are not shown here: nothing says that a named site is designated. For air transport a royal decree of 2 December 2011 stood in its place.':
    'Een aanwijzing krachtens deze wet is een aanwijzing dat infrastructuur kritiek is, geen voorwaarde voor een aanmeldingsplicht. Aanwijzingen gebeuren individueel en worden hier niet getoond: niets zegt dat een genoemde locatie is aangewezen. Voor het luchtvervoer kwam een koninklijk besluit van 2 december 2011 in de plaats.',
  'Law of 19 December 2025 on the resilience of critical entities':
    'Wet van 19 december 2025 over de weerbaarheid van kritieke entiteiten',
  'Designation under it is an indicator that infrastructure is critical, not a condition of a duty to notify. Designations are made individually and are not shown here: nothing says that a named site is designated. It repeals the law of 2011, whose operators count as critical entities from 17 July 2026, the day by which designations were due.':
    'Een aanwijzing krachtens deze wet is een aanwijzing dat infrastructuur kritiek is, geen voorwaarde voor een aanmeldingsplicht. Aanwijzingen gebeuren individueel en worden hier niet getoond: niets zegt dat een genoemde locatie is aangewezen. Zij heft de wet van 2011 op, waarvan de exploitanten vanaf 17 juli 2026 als kritieke entiteiten gelden, de dag waartegen de aanwijzingen moesten gebeuren.',
  'Regulation (EU) 2019/452': 'Verordening (EU) 2019/452',
  'Frames the screening of the Member States: factors that they may take into account, and cooperation. It makes nobody notify.':
    'Omkadert de screening door de lidstaten: factoren waarmee zij rekening mogen houden, en samenwerking. Zij verplicht niemand tot aanmelding.',
  'Regulation (EU) 2026/1386, in force and not yet applicable':
    'Verordening (EU) 2026/1386, in werking en nog niet van toepassing',
  'Its minimum scope applies from 17 January 2028; until then it changes no duty to notify.':
    'Haar minimale toepassingsgebied geldt vanaf 17 januari 2028; tot dan wijzigt zij geen aanmeldingsplicht.',
  'Regulation (EU) 2026/1386': 'Verordening (EU) 2026/1386',
  'Every Member State must screen a minimum scope by prior authorisation and may go further.':
    'Elke lidstaat moet een minimaal toepassingsgebied met voorafgaande toestemming screenen en mag verder gaan.',
  'Flemish decree on foreign investment in public bodies':
    'Vlaams decreet over buitenlandse investeringen in overheidsinstanties',
  'whether the body is one of the decree, and what its decision does; a power to annul, suspend or set aside afterwards, without notification':
    'of de instantie onder het decreet valt, en wat haar beslissing doet; een bevoegdheid om achteraf te vernietigen, te schorsen of buiten toepassing te laten, zonder aanmelding',
  'Merger control, Belgian and European': 'Concentratiecontrole, Belgisch en Europees',
  'turnover thresholds': 'omzetdrempels',
  'Foreign Subsidies Regulation': 'Verordening buitenlandse subsidies',
  'turnover and financial contributions of third countries': 'omzet en financiële bijdragen van derde landen',
  'Licences of the sector': 'Vergunningen van de sector',
  'whether an approval must be renewed or notified when its holder changes hands':
    'of een erkenning moet worden vernieuwd of gemeld wanneer de houder in andere handen overgaat',
  'Restrictive measures of the European Union': 'Beperkende maatregelen van de Europese Unie',
  'whether a party is on a list; none is held here': 'of een partij op een lijst staat; hier wordt er geen bijgehouden',
  'Belgium under Regulation (EU) 2026/1386': 'België onder Verordening (EU) 2026/1386',
  'From 17 January 2028 Regulation (EU) 2026/1386 applies and Belgium must have adapted its law; how it will read is not known.':
    'Vanaf 17 januari 2028 is Verordening (EU) 2026/1386 van toepassing en moet België zijn recht hebben aangepast; hoe dat zal luiden, is niet bekend.',
  'the target lies in the scope that every Member State must screen':
    'het doelwit valt in het toepassingsgebied dat elke lidstaat moet screenen',
  'In the minimum scope of the Union: military or dual-use goods':
    'In het minimale toepassingsgebied van de Unie: militaire goederen of producten voor tweeërlei gebruik',
  'The field is named without a further condition, as far as the sources tell.':
    'Het domein wordt zonder verdere voorwaarde genoemd, voor zover de bronnen het vertellen.',
  'In the minimum scope of the Union: semiconductor, quantum or certain artificial-intelligence technology':
    'In het minimale toepassingsgebied van de Unie: technologie van halfgeleiders, kwantum of bepaalde artificiële intelligentie',
  'Which artificial intelligence is meant is known of the agreement only: general-purpose, relevant to space or defence.':
    'Welke artificiële intelligentie is bedoeld, is alleen van het akkoord bekend: voor algemene doeleinden, van belang voor ruimtevaart of defensie.',
  'In the minimum scope of the Union: strategic raw materials':
    'In het minimale toepassingsgebied van de Unie: strategische grondstoffen',
  'From exploration to stockpiling. Which materials are strategic was not read.':
    'Van exploratie tot voorraadvorming. Welke grondstoffen strategisch zijn, werd niet gelezen.',
  'In the minimum scope of the Union: a critical entity in energy, transport or digital infrastructure':
    'In het minimale toepassingsgebied van de Unie: een kritieke entiteit in energie, vervoer of digitale infrastructuur',
  'By a targeted, risk-based assessment of the host state, which nobody has made yet.':
    'Via een gerichte, risicogebaseerde beoordeling door de gaststaat, die nog niemand heeft gemaakt.',
  'In the minimum scope of the Union: certain infrastructure of financial markets, or a systemically important institution':
    'In het minimale toepassingsgebied van de Unie: bepaalde financiëlemarktinfrastructuur, of een systeemrelevante instelling',
  'Central counterparties, securities depositories, operators of regulated markets, payment systems, systemically important institutions.':
    'Centrale tegenpartijen, effectenbewaarinstellingen, exploitanten van gereglementeerde markten, betalingssystemen, systeemrelevante instellingen.',
  'In the minimum scope of the Union: voter registers, voting and related systems':
    'In het minimale toepassingsgebied van de Unie: kiesregisters, stemsystemen en aanverwante systemen',
  'Which related systems are meant was not read.': 'Welke aanverwante systemen zijn bedoeld, werd niet gelezen.',
  'a greenfield investment is outside the minimum scope of the Union':
    'een greenfieldinvestering valt buiten het minimale toepassingsgebied van de Unie',
  'Each Member State decides whether it reviews greenfield investments.':
    'Elke lidstaat beslist of hij greenfieldinvesteringen onderzoekt.',
  'a restructuring within a group is outside the minimum scope of the Union':
    'een herstructurering binnen een groep valt buiten het minimale toepassingsgebied van de Unie',
  'Internal restructurings are excluded broadly; the exact words were not read.':
    'Interne herstructureringen zijn ruim uitgesloten; de exacte bewoordingen werden niet gelezen.',
  'The law of the host state for that date decides. Its minimum under Regulation (EU) 2026/1386 is shown limb by limb: a limb that is met says that the state must screen such a target, not how.':
    'Het recht van de gaststaat op die datum beslist. Het minimum onder Verordening (EU) 2026/1386 wordt onderdeel per onderdeel getoond: een vervuld onderdeel zegt dat de staat zo’n doelwit moet screenen, niet hoe.',
};
