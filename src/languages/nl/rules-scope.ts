/** Who must notify: tests, limbs, exclusions, open questions with their readings, and advice, in Dutch. */
export const scopeTexts: Readonly<Record<string, string>> = {
  'Belgium before the screening mechanism': 'België vóór het screeningsmechanisme',
  'Before 1 July 2023 Belgium had no general duty to notify a foreign investment. From 2019 the Flemish decree on foreign investment in Flemish public bodies stood apart from it: a power to annul or suspend afterwards, without notification.':
    'Vóór 1 juli 2023 kende België geen algemene plicht om een buitenlandse investering aan te melden. Vanaf 2019 stond daarnaast het Vlaamse decreet over buitenlandse investeringen in Vlaamse overheidsinstanties: een bevoegdheid om achteraf te vernietigen of te schorsen, zonder aanmelding.',
  'Belgium, Cooperation Agreement of 30 November 2022': 'België, samenwerkingsakkoord van 30 november 2022',
  'the investor is foreign': 'de investeerder is buitenlands',
  'A natural person with main residence outside the European Union acquires':
    'Een natuurlijke persoon met hoofdverblijfplaats buiten de Europese Unie verwerft',
  'Main residence decides, not nationality; the European Economic Area is not enough.':
    'De hoofdverblijfplaats beslist, niet de nationaliteit; de Europese Economische Ruimte volstaat niet.',
  'An undertaking constituted outside the European Union acquires':
    'Een buiten de Europese Unie opgerichte onderneming verwerft',
  'Law of constitution outside the Union, and registered office or main activity outside it.':
    'Oprichtingsrecht buiten de Unie, en statutaire zetel of hoofdactiviteit daarbuiten.',
  'A public authority from outside the European Union acquires': 'Een overheid van buiten de Europese Unie verwerft',
  'Governments, government institutions and public-law companies are covered.':
    'Regeringen, overheidsinstellingen en publiekrechtelijke ondernemingen vallen eronder.',
  'A beneficial owner of the investor has main residence outside the European Union':
    'Een uiteindelijke begunstigde van de investeerder heeft de hoofdverblijfplaats buiten de Europese Unie',
  'The duty to notify stands as the agreement is written; where the investor itself is from the Union, a refusal would have to justify a restriction of establishment (Xella).':
    'De aanmeldingsplicht geldt zoals het akkoord is geschreven; is de investeerder zelf uit de Unie, dan zou een weigering een beperking van de vrijheid van vestiging moeten rechtvaardigen (Xella).',
  'A person with main residence outside the European Union holds more than a quarter of the investor':
    'Een persoon met hoofdverblijfplaats buiten de Europese Unie houdt meer dan een kwart van de investeerder',
  'From 10 July 2027: a person with main residence outside the European Union owns a quarter or more':
    'Vanaf 10 juli 2027: een persoon met hoofdverblijfplaats buiten de Europese Unie bezit een kwart of meer',
  'A manager who counts as beneficial owner has main residence outside the European Union':
    'Een leidinggevende die als uiteindelijke begunstigde geldt, heeft de hoofdverblijfplaats buiten de Europese Unie',
  'An entity from outside the European Union stands in the holding chain of the investor':
    'Een entiteit van buiten de Europese Unie staat in de keten van houders van de investeerder',
  'an undertaking or entity established in Belgium is reached':
    'een in België gevestigde onderneming of entiteit wordt bereikt',
  'A company or other entity with a legal structure is established in Belgium':
    'Een vennootschap of andere entiteit met een juridische structuur is in België gevestigd',
  'Physical presence without a legal structure and mere turnover in Belgium are not enough.':
    'Fysieke aanwezigheid zonder juridische structuur en loutere omzet in België volstaan niet.',
  'A Belgian branch is an entity in the sense of the agreement':
    'Een Belgisch bijkantoor is een entiteit in de zin van het akkoord',
  'Whether a branch is an entity is decided case by case.':
    'Of een bijkantoor een entiteit is, wordt geval per geval beslist.',
  'Land in Belgium that is crucial for critical infrastructure':
    'Grond in België die cruciaal is voor kritieke infrastructuur',
  'the investor reaches a level of influence over an entity in a listed sector':
    'de investeerder bereikt een niveau van invloed op een entiteit in een opgesomde sector',
  'At least 10 percent of the votes of a large entity in a sector of the ten percent list':
    'Ten minste 10 procent van de stemmen van een grote entiteit in een sector van de lijst van tien procent',
  'Turnover of the financial year before must be more than EUR 100 million. Transport is not on this list.':
    'De omzet van het voorgaande boekjaar moet meer dan 100 miljoen euro bedragen. Vervoer staat niet op deze lijst.',
  'Control of an entity in a sector of the ten percent list':
    'Zeggenschap over een entiteit in een sector van de lijst van tien procent',
  'Control and votes are separate triggers; that control needs no turnover is not said in so many words.':
    'Zeggenschap en stemmen zijn afzonderlijke drempels; dat zeggenschap geen omzet vereist, staat er niet met zoveel woorden.',
  'At least 25 percent of the votes, or control, of an entity in critical infrastructure':
    'Ten minste 25 procent van de stemmen van, of zeggenschap over, een entiteit in kritieke infrastructuur',
  'Only the activities of the entity in Belgium count. The entry knows no threshold of size.':
    'Alleen de activiteiten van de entiteit in België tellen. De vermelding kent geen omvangdrempel.',
  'At least 25 percent of the votes, or control, of an entity in land or buildings crucial for the use of critical infrastructure':
    'Ten minste 25 procent van de stemmen van, of zeggenschap over, een entiteit in grond of gebouwen die cruciaal zijn voor het gebruik van kritieke infrastructuur',
  'A right to land that is crucial for the use of critical infrastructure':
    'Een recht op grond die cruciaal is voor het gebruik van kritieke infrastructuur',
  'At least 25 percent of the votes, or control, of an entity in critical technology, or military or dual-use goods':
    'Ten minste 25 procent van de stemmen van, of zeggenschap over, een entiteit in kritieke technologie, militaire goederen of producten voor tweeërlei gebruik',
  'At least 25 percent of the votes, or control, of an entity in the supply of critical inputs or food security':
    'Ten minste 25 procent van de stemmen van, of zeggenschap over, een entiteit in de levering van kritieke grondstoffen en voorzieningen of de voedselzekerheid',
  'At least 25 percent of the votes, or control, of an entity in sensitive information, personal data included':
    'Ten minste 25 procent van de stemmen van, of zeggenschap over, een entiteit in gevoelige informatie, met inbegrip van persoonsgegevens',
  'At least 25 percent of the votes, or control, of an entity in private security':
    'Ten minste 25 procent van de stemmen van, of zeggenschap over, een entiteit in de private veiligheid',
  'At least 25 percent of the votes, or control, of an entity in the media':
    'Ten minste 25 procent van de stemmen van, of zeggenschap over, een entiteit in de media',
  'At least 25 percent of the votes, or control, of an entity in strategic biotechnology':
    'Ten minste 25 procent van de stemmen van, of zeggenschap over, een entiteit in strategische biotechnologie',
  'The only entry of this list with a threshold of turnover.':
    'De enige vermelding van deze lijst met een omzetdrempel.',
  'the agreement was signed before 1 July 2023': 'de overeenkomst werd vóór 1 juli 2023 ondertekend',
  'The day of signing decides, even where the investment is closed later.':
    'De dag van ondertekening beslist, ook als de investering later wordt voltooid.',
  'it is a greenfield investment': 'het is een greenfieldinvestering',
  'No undertaking or entity is acquired where a new one is set up.':
    'Er wordt geen onderneming of entiteit verworven waar een nieuwe wordt opgericht.',
  'it is a joint venture that starts from nothing': 'het is een joint venture die van nul start',
  'Without an existing business contributed it is a greenfield investment.':
    'Zonder inbreng van een bestaande onderneming is het een greenfieldinvestering.',
  "it is an expansion of the investor's own business":
    'het is een uitbreiding van de eigen onderneming van de investeerder',
  'Without an existing business that changes hands nothing is acquired.':
    'Zonder bestaande onderneming die in andere handen overgaat, wordt niets verworven.',
  'it is an acquisition of assets without a change of control':
    'het is een verwerving van activa zonder wijziging van zeggenschap',
  'Assets and branches of activity are covered if control of them changes.':
    'Activa en bedrijfstakken vallen eronder als de zeggenschap erover wijzigt.',
  'votes and control have not passed yet': 'stemmen en zeggenschap zijn nog niet overgegaan',
  'What the agreement says of options, convertibles and pledges was not read.':
    'Wat het akkoord zegt over opties, converteerbare instrumenten en panden, werd niet gelezen.',
  'no foreign investor reaches the level of influence for itself':
    'geen buitenlandse investeerder bereikt op zichzelf het niveau van invloed',
  'How investors that acquire together are counted was not read, nor what acting in concert changes.':
    'Hoe investeerders die samen verwerven worden geteld, werd niet gelezen, en evenmin wat handelen in onderling overleg verandert.',
  'Is a person who holds more than a quarter of the investor a beneficial owner by that alone?':
    'Is wie meer dan een kwart van de investeerder houdt, alleen al daardoor een uiteindelijke begunstigde?',
  'the reading on which more than a quarter is enough as long as nothing speaks against it':
    'de lezing waarbij meer dan een kwart volstaat zolang niets het tegenspreekt',
  'the reading on which more than a quarter is an indication, and ownership must be shown':
    'de lezing waarbij meer dan een kwart een aanwijzing is en eigendom moet worden aangetoond',
  'From 10 July 2027, does the agreement follow the rule of the Union on beneficial owners, 25 percent or more?':
    'Volgt het akkoord vanaf 10 juli 2027 de regel van de Unie over uiteindelijke begunstigden, 25 procent of meer?',
  'the reading on which the agreement follows the rule of the Union (25 percent or more)':
    'de lezing waarbij het akkoord de regel van de Unie volgt (25 procent of meer)',
  'the reading on which the agreement keeps to Belgian law (more than 25 percent)':
    'de lezing waarbij het akkoord het Belgische recht blijft volgen (meer dan 25 procent)',
  'Does a manager who counts as beneficial owner for want of another make the investor foreign?':
    'Maakt een leidinggevende die bij gebrek aan een andere als uiteindelijke begunstigde geldt, de investeerder buitenlands?',
  'the literal reading of the fallback (a manager counts as beneficial owner)':
    'de letterlijke lezing van de terugvalregel (een leidinggevende geldt als uiteindelijke begunstigde)',
  'the reading on which only owners and controllers count':
    'de lezing waarbij alleen eigenaars en wie zeggenschap heeft meetellen',
  'Does an entity from outside the Union in the middle of the holding chain make the investor foreign?':
    'Maakt een entiteit van buiten de Unie midden in de keten van houders de investeerder buitenlands?',
  'the practice, on which one entity from outside the Union in the holding chain is enough':
    'de praktijk, waarbij één entiteit van buiten de Unie in de keten van houders volstaat',
  'the widest reading of that practice, on which any minority holder above the investor counts':
    'de ruimste lezing van die praktijk, waarbij elke minderheidshouder boven de investeerder meetelt',
  'the text alone, on which only the investor itself and its beneficial owners count':
    'de tekst alleen, waarbij enkel de investeerder zelf en zijn uiteindelijke begunstigden meetellen',
  'Is the Belgian branch an entity in the sense of the agreement?':
    'Is het Belgische bijkantoor een entiteit in de zin van het akkoord?',
  'the reading on which this branch is an entity': 'de lezing waarbij dit bijkantoor een entiteit is',
  'the reading on which this branch is not an entity': 'de lezing waarbij dit bijkantoor geen entiteit is',
  'Must infrastructure have been designated under another law to be critical?':
    'Moet infrastructuur onder een andere wet zijn aangewezen om kritiek te zijn?',
  'the reading on which the list of the agreement stands by itself':
    'de lezing waarbij de lijst van het akkoord op zichzelf staat',
  'the reading on which infrastructure must have been designated':
    'de lezing waarbij infrastructuur moet zijn aangewezen',
  'Is a right to land that is crucial for critical infrastructure enough, without an undertaking or entity?':
    'Volstaat een recht op grond die cruciaal is voor kritieke infrastructuur, zonder onderneming of entiteit?',
  'the reading on which an undertaking, an entity or control of assets must be acquired':
    'de lezing waarbij een onderneming, een entiteit of zeggenschap over activa moet worden verworven',
  'the reading on which crucial land is enough': 'de lezing waarbij cruciale grond volstaat',
  'Is access to any personal data enough, or is sensitive information in the narrow sense meant?':
    'Volstaat toegang tot gelijk welke persoonsgegevens, of is gevoelige informatie in enge zin bedoeld?',
  'the literal reading of the data limb (any personal data count)':
    'de letterlijke lezing van het gegevensonderdeel (alle persoonsgegevens tellen)',
  'a narrow reading of the data limb (only data of a sensitive kind count)':
    'een enge lezing van het gegevensonderdeel (alleen gegevens van gevoelige aard tellen)',
  'Which turnover must exceed the threshold?': 'Welke omzet moet de drempel overschrijden?',
  'the reading on which the turnover of the entity established in Belgium counts':
    'de lezing waarbij de omzet van de in België gevestigde entiteit telt',
  'the reading on which consolidated turnover counts': 'de lezing waarbij de geconsolideerde omzet telt',
  'Above which turnover is strategic biotechnology on the list?':
    'Boven welke omzet staat strategische biotechnologie op de lijst?',
  'the reading on which turnover must exceed EUR 25 million':
    'de lezing waarbij de omzet meer dan 25 miljoen euro moet bedragen',
  'the reading on which a lower threshold applies, or none': 'de lezing waarbij een lagere drempel geldt, of geen',
  'Does a right to votes, such as an option, count when it is agreed, or only once votes or control pass?':
    'Telt een recht op stemmen, zoals een optie, wanneer het wordt overeengekomen, of pas zodra stemmen of zeggenschap overgaan?',
  'the reading on which the agreement on such a right counts': 'de lezing waarbij de overeenkomst over zo’n recht telt',
  'the reading on which nothing counts until votes or control pass':
    'de lezing waarbij niets telt tot stemmen of zeggenschap overgaan',
  'Do the votes and the control of investors that acquire together count together for each of them?':
    'Tellen de stemmen en de zeggenschap van investeerders die samen verwerven voor elk van hen samen?',
  'the reading on which those who acquire together count together': 'de lezing waarbij wie samen verwerft, samen telt',
  'the reading on which each counts for itself': 'de lezing waarbij ieder voor zich telt',
  'The investor is foreign only through a beneficial owner or the holding chain. The duty to notify stands as it is written; where the investor itself is from the Union, a refusal would have to justify a restriction of establishment (Court of Justice, Xella, C-106/22).':
    'De investeerder is alleen via een uiteindelijke begunstigde of de keten van houders buitenlands. De aanmeldingsplicht geldt zoals zij is geschreven; is de investeerder zelf uit de Unie, dan zou een weigering een beperking van de vrijheid van vestiging moeten rechtvaardigen (Hof van Justitie, Xella, C-106/22).',
  'When in doubt, notify: there is neither an advance ruling nor an individual exemption. This is advice, not a duty.':
    'Meld bij twijfel aan: er is geen voorafgaande beslissing en geen individuele vrijstelling. Dit is advies, geen plicht.',
};
