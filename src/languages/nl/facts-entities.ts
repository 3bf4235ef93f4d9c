/** Facts about the operation and the entities that are reached, in Dutch. */
export const factsOnEntities: Readonly<Record<string, string>> = {
  Signing: 'Ondertekening',
  'On which day was the agreement signed?': 'Op welke dag werd de overeenkomst ondertekend?',
  'Kind of operation': 'Soort verrichting',
  'What kind of operation is the investment?': 'Wat voor verrichting is de investering?',
  Stage: 'Fase',
  'How far has the operation come?': 'Hoe ver staat de verrichting?',
  'An existing business changes hands': 'Een bestaande onderneming gaat in andere handen over',
  'Does a business that exists already change hands, or is one contributed?':
    'Gaat een bestaande onderneming in andere handen over, of wordt er een ingebracht?',
  'A new start': 'Een nieuwe start',
  'Is something new set up, without an existing business changing hands?':
    'Wordt iets nieuws opgericht zonder dat een bestaande onderneming in andere handen overgaat?',
  'Restructuring within a group': 'Herstructurering binnen een groep',
  'Does the ultimate controller stay the same?': 'Blijft dezelfde partij de uiteindelijke zeggenschap hebben?',
  'Value of the investment': 'Waarde van de investering',
  'What is the value of the investment, in euro?': 'Wat is de waarde van de investering, in euro?',
  'Establishment in the host state': 'Vestiging in de gaststaat',
  'What stands in the host state: a company, a branch, a presence without a legal structure, or nothing?':
    'Wat is er in de gaststaat: een vennootschap, een bijkantoor, een aanwezigheid zonder juridische structuur, of niets?',
  'Votes before': 'Stemmen vóór de investering',
  "Which share of the entity's votes did the investor hold before, directly or indirectly?":
    'Welk deel van de stemmen van de entiteit had de investeerder vóór de investering, rechtstreeks of onrechtstreeks?',
  'Votes after': 'Stemmen na de investering',
  "Which share of the entity's votes will the investor hold in all, directly or indirectly?":
    'Welk deel van de stemmen van de entiteit zal de investeerder in totaal hebben, rechtstreeks of onrechtstreeks?',
  'Control gained': 'Zeggenschap verkregen',
  'Does the investor gain control of the entity, alone or with others, or sole instead of joint control?':
    'Verkrijgt de investeerder zeggenschap over de entiteit, alleen of met anderen, of alleen in plaats van gezamenlijk?',
  'Turnover of the financial year before': 'Omzet van het voorgaande boekjaar',
  "What was the entity's own turnover in the financial year before the investment, in euro?":
    'Wat was de eigen omzet van de entiteit in het boekjaar vóór de investering, in euro?',
  'Consolidated turnover of the financial year before': 'Geconsolideerde omzet van het voorgaande boekjaar',
  'What was the consolidated turnover of the entity and those it controls in the financial year before?':
    'Wat was in het voorgaande boekjaar de geconsolideerde omzet van de entiteit en van wie onder haar zeggenschap staat?',
  'Sector of the ten percent list': 'Sector van de lijst van tien procent',
  'Is the entity active in defence or dual-use goods, energy, cybersecurity, electronic communications or digital infrastructure?':
    'Is de entiteit actief in defensie of producten voor tweeërlei gebruik, energie, cyberveiligheid, elektronische communicatie of digitale infrastructuur?',
  'Critical infrastructure': 'Kritieke infrastructuur',
  'Does the entity run critical infrastructure, physical or virtual?':
    'Exploiteert de entiteit kritieke infrastructuur, fysiek of virtueel?',
  'Designated critical infrastructure': 'Aangewezen kritieke infrastructuur',
  'Has an authority designated the infrastructure as critical? Designations are not public: this is not asked, and no case says it.':
    'Heeft een overheid de infrastructuur als kritiek aangewezen? Aanwijzingen zijn niet openbaar: dit wordt niet gevraagd en geen dossier zegt het.',
  'Land crucial for critical infrastructure': 'Grond die cruciaal is voor kritieke infrastructuur',
  'Does the entity hold land or buildings that are crucial for the use of critical infrastructure?':
    'Heeft de entiteit grond of gebouwen die cruciaal zijn voor het gebruik van kritieke infrastructuur?',
  'Critical technology': 'Kritieke technologie',
  'Does the entity work on technology that is essential for safety, defence or public order, or on military or dual-use goods?':
    'Werkt de entiteit aan technologie die essentieel is voor de veiligheid, de defensie of de openbare orde, of aan militaire goederen of producten voor tweeërlei gebruik?',
  'Critical inputs': 'Kritieke grondstoffen en voorzieningen',
  'Does the entity supply critical inputs such as energy, raw materials or food?':
    'Levert de entiteit kritieke voorzieningen zoals energie, grondstoffen of voedsel?',
  'Sensitive information, personal data of any kind included':
    'Gevoelige informatie, persoonsgegevens van welke aard ook inbegrepen',
  'Does the entity hold personal data of any kind, or other sensitive information?':
    'Beschikt de entiteit over persoonsgegevens van welke aard ook, of over andere gevoelige informatie?',
  'Sensitive information in the narrow sense': 'Gevoelige informatie in enge zin',
  'Does the entity hold special categories of personal data, criminal data, security data or data of public bodies?':
    'Beschikt de entiteit over bijzondere categorieën van persoonsgegevens, strafrechtelijke gegevens, veiligheidsgegevens of gegevens van overheidsinstanties?',
  'Private security': 'Private veiligheid',
  'Is the entity a private security firm?': 'Is de entiteit een onderneming voor private veiligheid?',
  Media: 'Media',
  'Is the entity active in the media?': 'Is de entiteit actief in de media?',
  'Strategic biotechnology': 'Strategische biotechnologie',
  'Does the entity work on biotechnology of strategic interest?':
    'Werkt de entiteit aan biotechnologie van strategisch belang?',
  'Military or dual-use goods': 'Militaire goederen of producten voor tweeërlei gebruik',
  'Does the entity make or deal in military or dual-use goods?':
    'Maakt of verhandelt de entiteit militaire goederen of producten voor tweeërlei gebruik?',
  'Semiconductor, quantum or certain artificial-intelligence technology':
    'Technologie van halfgeleiders, kwantum of bepaalde artificiële intelligentie',
  'Does the entity work on semiconductor, quantum or certain artificial-intelligence technology?':
    'Werkt de entiteit aan technologie van halfgeleiders, kwantum of bepaalde artificiële intelligentie?',
  'Strategic raw materials': 'Strategische grondstoffen',
  'Does the entity explore for, extract, process or stockpile strategic raw materials?':
    'Exploreert, ontgint, verwerkt of bevoorraadt de entiteit strategische grondstoffen?',
  'Critical entity in energy, transport or digital infrastructure':
    'Kritieke entiteit in energie, vervoer of digitale infrastructuur',
  'Will the host state count the entity among its critical entities in energy, transport or digital infrastructure? Nobody can say yet.':
    'Zal de gaststaat de entiteit tot zijn kritieke entiteiten in energie, vervoer of digitale infrastructuur rekenen? Niemand kan dat al zeggen.',
  'Infrastructure of financial markets, or a systemically important institution':
    'Financiëlemarktinfrastructuur, of een systeemrelevante instelling',
  'Is the entity a central counterparty, a securities depository, a market operator, a payment system or a systemically important institution?':
    'Is de entiteit een centrale tegenpartij, een effectenbewaarinstelling, een marktexploitant, een betalingssysteem of een systeemrelevante instelling?',
  'Voter registers, voting and related systems': 'Kiesregisters, stemsystemen en aanverwante systemen',
  'Does the entity run voter registers, voting or related systems?':
    'Beheert de entiteit kiesregisters, stemsystemen of aanverwante systemen?',
  'Region that decides the filing language': 'Gewest dat de taal van de aanmelding bepaalt',
  'In which region is the undertaking that is acquired; of several, the one that controls the others, or are they in different regions without a control link?':
    'In welk gewest ligt de onderneming die wordt verworven; bij meerdere, die welke zeggenschap heeft over de andere, of liggen zij in verschillende gewesten zonder band van zeggenschap?',
  Region: 'Gewest',
  'In which region of the host state is the entity?': 'In welk gewest van de gaststaat ligt de entiteit?',
  'At an airport': 'Op een luchthaven',
  'Does the entity run an airport, or work inside one?':
    'Exploiteert de entiteit een luchthaven, of werkt zij er binnen een?',
  Health: 'Gezondheid',
  'Is the entity active in health?': 'Is de entiteit actief in de gezondheidszorg?',
  'Public body': 'Overheidsinstantie',
  'Is the entity a body under public law or of a public authority?':
    'Is de entiteit een publiekrechtelijke instelling of een instelling van een overheid?',
};
