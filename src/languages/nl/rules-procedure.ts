/** The procedure: filing, languages, authorities, stages, decision, fines, appeal and the checklist, in Dutch. */
export const procedureTexts: Readonly<Record<string, string>> = {
  'The foreign investor or a representative files with the secretariat at the FPS Economy; the target does not.':
    'De buitenlandse investeerder of een vertegenwoordiger dient in bij het secretariaat bij de FOD Economie; het doelwit niet.',
  'The duty arises on signing, and the filing comes before the investment is implemented.':
    'De plicht ontstaat bij de ondertekening, en de aanmelding gebeurt voordat de investering wordt uitgevoerd.',
  'One filing can do for several Belgian targets.': 'Eén aanmelding kan volstaan voor meerdere Belgische doelwitten.',
  'Who files for several investors that act together is not known.':
    'Wie indient voor meerdere investeerders die samen handelen, is niet bekend.',
  'There are two forms, a Belgian and a European one; the seller holds part of the data.':
    'Er zijn twee formulieren, een Belgisch en een Europees; de verkoper heeft een deel van de gegevens.',
  'Whether there are guidelines after those of 4 April 2024 is not known.':
    'Of er richtsnoeren zijn na die van 4 april 2024, is niet bekend.',
  'No fee is known.': 'Er is geen retributie bekend.',
  'A filing in another language than the law asks for is void.':
    'Een aanmelding in een andere taal dan de wet vraagt, is nietig.',
  'Annexes may be in another language.': 'Bijlagen mogen in een andere taal zijn.',
  'Later communications are in the language of the filing unless the investor asks for another and it is agreed; provisional decisions need not be translated.':
    'Latere mededelingen gebeuren in de taal van de aanmelding, tenzij de investeerder een andere vraagt en daarmee wordt ingestemd; voorlopige beslissingen hoeven niet te worden vertaald.',
  'German is an authentic language of the agreement and English an unofficial one; neither is a language of filing.':
    'Duits is een authentieke taal van het akkoord en Engels een niet-officiële; geen van beide is een taal van aanmelding.',
  'An undertaking in the Flemish Region: Dutch.': 'Een onderneming in het Vlaamse Gewest: Nederlands.',
  'An undertaking in the Walloon Region: French, also in the German-speaking area.':
    'Een onderneming in het Waalse Gewest: Frans, ook in het Duitse taalgebied.',
  'An undertaking in Brussels-Capital: French or Dutch.': 'Een onderneming in Brussel-Hoofdstad: Frans of Nederlands.',
  'Undertakings in different regions without a control link: French or Dutch.':
    'Ondernemingen in verschillende gewesten zonder band van zeggenschap: Frans of Nederlands.',
  'An agreement that is signed.': 'Een overeenkomst die is ondertekend.',
  'Art. 5 §2: its content was not read.': 'Art. 5, § 2: de inhoud werd niet gelezen.',
  'Art. 5 §3: its content was not read.': 'Art. 5, § 3: de inhoud werd niet gelezen.',
  'The investment may not be implemented before it is cleared.':
    'De investering mag niet worden uitgevoerd voordat zij is goedgekeurd.',
  'Phase 2 opens where one competent member sees a possible effect; otherwise phase 1 ends with a clearance.':
    'Fase 2 begint waar één bevoegd lid een mogelijk effect ziet; anders eindigt fase 1 met een goedkeuring.',
  'Each competent minister or college decides provisionally; one final decision follows.':
    'Elke bevoegde minister of elk bevoegd college beslist voorlopig; één definitieve beslissing volgt.',
  'It is positive, positive with corrective measures, or negative.':
    'Zij is positief, positief met corrigerende maatregelen, of negatief.',
  'Corrective measures stand in a binding agreement with the investor.':
    'Corrigerende maatregelen staan in een bindende overeenkomst met de investeerder.',
  'What is judged is public order, national security and strategic interests: the continuity of vital processes, keeping strategic or sensitive knowledge out of foreign hands, and strategic independence.':
    'Beoordeeld worden de openbare orde, de nationale veiligheid en de strategische belangen: de continuïteit van vitale processen, het uit vreemde handen houden van strategische of gevoelige kennis, en de strategische onafhankelijkheid.',
  'Third countries may not be treated differently from one another.':
    'Derde landen mogen onderling niet verschillend worden behandeld.',
  'A refusal is possible only where no corrective measure works.':
    'Een weigering is alleen mogelijk waar geen corrigerende maatregel werkt.',
  'Several extensions and suspensions are possible.': 'Meerdere verlengingen en schorsingen zijn mogelijk.',
  'The cooperation with other states and the Commission affects how long it takes.':
    'De samenwerking met andere staten en de Commissie beïnvloedt hoelang het duurt.',
  'Decisions are not published.': 'Beslissingen worden niet bekendgemaakt.',
  'Whether silence counts as approval is not known. Nothing here takes it for one.':
    'Of stilzwijgen als goedkeuring geldt, is niet bekend. Niets hier gaat daarvan uit.',
  'Who prevails where the authorities disagree is not known.':
    'Wie doorslaggevend is waar de overheden het oneens zijn, is niet bekend.',
  'Of the 28 days about 20 are said to go to a draft opinion, 6 to the ministers and 2 to the final decision; no source read shows it.':
    'Van de 28 dagen zouden er ongeveer 20 naar een ontwerpadvies gaan, 6 naar de ministers en 2 naar de definitieve beslissing; geen gelezen bron toont het.',
  'Before a negative or conditional opinion the investor is said to be heard, with 10 days for comments and access to the file; no source read shows it.':
    'Vóór een negatief of voorwaardelijk advies zou de investeerder worden gehoord, met 10 dagen voor opmerkingen en inzage in het dossier; geen gelezen bron toont het.',
  'Negotiating corrective measures is said to suspend the term by about a month, up to about three; no source read shows it.':
    'Onderhandelen over corrigerende maatregelen zou de termijn met ongeveer een maand schorsen, tot ongeveer drie; geen gelezen bron toont het.',
  'The Coordination Committee for Intelligence and Security is said to give an opinion; no source read shows it.':
    'Het Coördinatiecomité voor inlichtingen en veiligheid zou een advies geven; geen gelezen bron toont het.',
  'Which federal ministers are members is not known exactly.':
    'Welke federale ministers lid zijn, is niet precies bekend.',
  'Which measures the law lists in full is not known.': 'Welke maatregelen de wet volledig opsomt, is niet bekend.',
  'How long the data of a file are kept is not known.':
    'Hoelang de gegevens van een dossier worden bewaard, is niet bekend.',
  'A case may be opened of the own motion of the authority where nothing was notified.':
    'Waar niets werd aangemeld, kan de overheid ambtshalve een zaak openen.',
  'Under conditions, and at most 5 years after the investment; also for one from before 1 July 2023.':
    'Onder voorwaarden, en ten hoogste 5 jaar na de investering; ook voor een van vóór 1 juli 2023.',
  'An ordinary term of 2 years, and 5 only for bad faith, is said to apply; no source read shows it.':
    'Een gewone termijn van 2 jaar, en 5 alleen bij kwade trouw, zou gelden; geen gelezen bron toont het.',
  'Such a case is said to be able to end in conditions or a reversal; no source read shows it.':
    'Zo’n zaak zou kunnen eindigen in voorwaarden of een terugdraaiing; geen gelezen bron toont het.',
  'Appeal lies to the Market Court, a section of the Brussels Court of Appeal.':
    'Beroep staat open bij het Marktenhof, een afdeling van het hof van beroep te Brussel.',
  'The investor and the Belgian target may appeal.':
    'De investeerder en het Belgische doelwit kunnen beroep instellen.',
  'A term of 30 days from notification, an annulment without substitution, and an appeal against fines are said to apply; no source read shows it.':
    'Een termijn van 30 dagen vanaf de kennisgeving, een vernietiging zonder indeplaatsstelling en een beroep tegen boetes zouden gelden; geen gelezen bron toont het.',
  Dutch: 'Nederlands',
  French: 'Frans',
  'Flemish Region': 'Vlaams Gewest',
  'an undertaking in its territory': 'een onderneming op zijn grondgebied',
  'Walloon Region': 'Waals Gewest',
  'Brussels-Capital Region': 'Brussels Hoofdstedelijk Gewest',
  'an airport in Wallonia, such as Liège': 'een luchthaven in Wallonië, zoals Luik',
  'Federal State or a Region': 'Federale Staat of een gewest',
  'an airport elsewhere: Brussels-National is said to be federal, others regional':
    'een luchthaven elders: Brussel-Nationaal zou federaal zijn, andere gewestelijk',
  'Federal State': 'Federale Staat',
  'security, public order and intelligence': 'veiligheid, openbare orde en inlichtingen',
  customs: 'douane',
  'aviation security': 'luchtvaartbeveiliging',
  'a Community': 'een gemeenschap',
  media: 'media',
  health: 'gezondheid',
  'Check that the file is complete': 'Controle of het dossier volledig is',
  'No limit is known.': 'Er is geen termijn bekend.',
  'Phase 1, assessment': 'Fase 1, toetsing',
  'From the file declared complete, not from filing; a request for information stops the clock.':
    'Vanaf de volledigverklaring van het dossier, niet vanaf de indiening; een verzoek om informatie stopt de klok.',
  'Phase 2, screening, where it is opened': 'Fase 2, screening, als zij wordt geopend',
  'Both phases can be extended; by how much is not known.':
    'Beide fasen kunnen worden verlengd; met hoeveel is niet bekend.',
  'European Union: states and Commission say that they intend to comment':
    'Europese Unie: staten en Commissie melden dat zij opmerkingen willen maken',
  'European Union: comments and opinion': 'Europese Unie: opmerkingen en advies',
  'European Union: comments and opinion after more information':
    'Europese Unie: opmerkingen en advies na bijkomende informatie',
  'European Union: opinion of the Commission after comments of states':
    'Europese Unie: advies van de Commissie na opmerkingen van staten',
  'European Union, where nothing is screened: comments and opinion':
    'Europese Unie, waar niets wordt gescreend: opmerkingen en advies',
  'European Union, where nothing is screened: opinion of the Commission after comments':
    'Europese Unie, waar niets wordt gescreend: advies van de Commissie na opmerkingen',
  'Comments are said to be possible until 15 months after completion.':
    'Opmerkingen zouden mogelijk zijn tot 15 maanden na de voltooiing.',
  '6 days on average; 19 percent of files were incomplete':
    'gemiddeld 6 dagen; 19 procent van de dossiers was onvolledig',
  '1 July 2023 to 30 June 2024': '1 juli 2023 tot 30 juni 2024',
  '2 days on average; 15 percent of files were incomplete':
    'gemiddeld 2 dagen; 15 procent van de dossiers was onvolledig',
  '1 July 2024 to 30 June 2025': '1 juli 2024 tot 30 juni 2025',
  '31 days on average': 'gemiddeld 31 dagen',
  'one case closed, 52 days in all': 'één zaak afgesloten, 52 dagen in totaal',
  'two cases closed just under 50 days in all': 'twee zaken afgesloten, in totaal net onder 50 dagen',
  'two to three months at most is called normal': 'ten hoogste twee tot drie maanden wordt normaal genoemd',
  'as the authority announces it': 'zoals de overheid het aankondigt',
  'Up to 10 percent of the value of the investment; 10 percent is no minimum.':
    'Tot 10 procent van de waarde van de investering; 10 procent is geen minimum.',
  'Said to be for late answers and for a late filing of the own accord; no source read shows it.':
    'Zou gelden voor laattijdige antwoorden en voor een laattijdige aanmelding uit eigen beweging; geen gelezen bron toont het.',
  'In certain circumstances up to 30 percent.': 'In bepaalde omstandigheden tot 30 procent.',
  'Said to be for no filing, closing before clearance, misleading information and a breach of measures; no source read shows it.':
    'Zou gelden voor niet aanmelden, voltooien vóór goedkeuring, misleidende informatie en een schending van maatregelen; geen gelezen bron toont het.',
  'Ownership of the investor, with beneficial owners and holders above it':
    'Eigendom van de investeerder, met uiteindelijke begunstigden en houders erboven',
  'Ownership of the target before the investment': 'Eigendom van het doelwit vóór de investering',
  'Approximate value of the investment': 'Benaderende waarde van de investering',
  'Products, services and operations of both': 'Producten, diensten en activiteiten van beide',
  'Member States in which both operate': 'Lidstaten waarin beide actief zijn',
  'Funding of the investment and its source': 'Financiering van de investering en de bron ervan',
  'Dates of signing and closing, planned or past': 'Data van ondertekening en voltooiing, gepland of voorbij',
  'Identification, contacts, enterprise numbers and Belgian establishments':
    'Identificatie, contactgegevens, ondernemingsnummers en Belgische vestigingen',
  'The listed sector, and why': 'De opgesomde sector, en waarom',
  'Votes and control before and after': 'Stemmen en zeggenschap ervoor en erna',
  'Transaction documents, and charts of the group before and after':
    'Transactiedocumenten, en organigrammen van de groep ervoor en erna',
  'Links with a state, and subsidies': 'Banden met een staat, en subsidies',
  'Earlier filings, and other filings for this investment':
    'Eerdere aanmeldingen, en andere aanmeldingen voor deze investering',
  'Sensitive data: what, where, and who reaches it': 'Gevoelige gegevens: welke, waar, en wie erbij kan',
  'Public procurement and classified contracts': 'Overheidsopdrachten en geclassificeerde contracten',
  'Site, right to the land, and access, for infrastructure':
    'Locatie, recht op de grond en toegang, voor infrastructuur',
  'Calendar days, the day of the event not counted; an end on a weekend or public holiday moves to the next working day.':
    'Kalenderdagen, de dag van de gebeurtenis niet meegeteld; een einde in een weekend of op een feestdag verschuift naar de volgende werkdag.',
  'Calendar days, the day of the event not counted; an end on a weekend or public holiday moves to the next working day. The holidays are those of Belgium: those of the institutions are not known here.':
    'Kalenderdagen, de dag van de gebeurtenis niet meegeteld; een einde in een weekend of op een feestdag verschuift naar de volgende werkdag. De feestdagen zijn die van België: die van de instellingen zijn hier niet bekend.',
};
