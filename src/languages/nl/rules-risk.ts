/** The scoring model: dimensions, bands, criteria, controls and escalations with their reasons, in Dutch. */
export const riskTexts: Readonly<Record<string, string>> = {
  'Threat: who could misuse it, or be made to':
    'Dreiging: wie er misbruik van kan maken, of daartoe kan worden gedwongen',
  'Vulnerability: what could be misused': 'Kwetsbaarheid: wat misbruikt kan worden',
  'Consequence: what misuse would do': 'Gevolg: wat misbruik zou aanrichten',
  Low: 'Laag',
  Moderate: 'Matig',
  Elevated: 'Verhoogd',
  High: 'Hoog',
  'State control': 'Zeggenschap van een staat',
  'A state that controls the investor decides what the investment is used for.':
    'Een staat met zeggenschap over de investeerder beslist waarvoor de investering dient.',
  'State appointments': 'Benoemingen door een staat',
  'Who appoints directors or managers has a say in daily decisions.':
    'Wie bestuurders of leidinggevenden benoemt, heeft een stem in de dagelijkse beslissingen.',
  'A golden share gives a state a say that its stake does not show.':
    'Een gouden aandeel geeft een staat een stem die uit zijn deelneming niet blijkt.',
  'State funding': 'Financiering door een staat',
  'Who pays can ask for something in return.': 'Wie betaalt, kan iets terugvragen.',
  'A party body inside the organisation is a way to pass on wishes of the state.':
    'Een partijorgaan binnen de organisatie is een weg om wensen van de staat door te geven.',
  "An investment that serves a third country's policy follows that policy where interests part.":
    'Een investering die het beleid van een derde land dient, volgt dat beleid waar belangen uiteenlopen.',
  'What others depend on can be used to press them.':
    'Waarvan anderen afhangen, kan worden gebruikt om hen onder druk te zetten.',
  'What the investor learns or gains could serve armed forces of a third country.':
    'Wat de investeerder verneemt of verwerft, zou strijdkrachten van een derde land kunnen dienen.',
  'Legal duty to share data that reaches an asset': 'Wettelijke plicht om gegevens te delen die een goed bereikt',
  'A party that the law compels, and that can reach the asset, can be made to hand over what it reaches.':
    'Een partij die door de wet gedwongen kan worden en het goed kan bereiken, kan worden verplicht af te geven wat zij bereikt.',
  'Legal duty without check or remedy': 'Wettelijke plicht zonder toetsing of rechtsmiddel',
  'Where nobody independent must agree, and nobody can be appealed to, a demand cannot be refused.':
    'Waar geen onafhankelijke instantie moet instemmen en bij niemand beroep openstaat, kan een verzoek niet worden geweigerd.',
  'Legal duty that reaches abroad': 'Wettelijke plicht die tot in het buitenland reikt',
  'A law that covers data held abroad is not kept out by storing the data in Europe.':
    'Een wet die gegevens in het buitenland omvat, wordt niet geweerd door de gegevens in Europa op te slaan.',
  'Who hides who owns an investor makes every other answer uncertain.':
    'Wie verhult wie eigenaar is van een investeerder, maakt elk ander antwoord onzeker.',
  'Finding of misconduct': 'Vaststelling van wangedrag',
  'What was found against the investor or who controls it counts; what is only alleged does not.':
    'Wat tegen de investeerder of wie er zeggenschap over heeft is vastgesteld, telt; wat enkel wordt beweerd niet.',
  'Access to the airfield': 'Toegang tot het vliegveld',
  'From the airside, aircraft and cargo can be reached; a building that opens onto it is there day and night.':
    'Vanaf de luchtzijde zijn vliegtuigen en vracht bereikbaar; een gebouw dat erop uitgeeft, is er dag en nacht.',
  'Size of the site': 'Omvang van de locatie',
  'The larger the site, the more goods and people pass it, and the harder it is to watch.':
    'Hoe groter de locatie, hoe meer goederen en mensen er passeren en hoe moeilijker het toezicht.',
  'Planned growth': 'Geplande groei',
  'What is planned adds to the site without another decision; a plan that was given up does not.':
    'Wat gepland is, breidt de locatie uit zonder nieuwe beslissing; een opgegeven plan niet.',
  'Airport badges': 'Luchthavenbadges',
  'A badge opens doors; the check behind it is counted as a measure.':
    'Een badge opent deuren; de controle erachter telt als maatregel.',
  'Part in the secure supply chain': 'Schakel in de beveiligde toeleveringsketen',
  'Cargo that the site has declared secure is loaded without being screened again.':
    'Vracht die de locatie veilig heeft verklaard, wordt geladen zonder nieuwe controle.',
  'Ground handling': 'Grondafhandeling',
  'Who loads and unloads aircraft touches them; an approval alone is a step towards it.':
    'Wie vliegtuigen laadt en lost, komt eraan; een erkenning alleen is een stap daartoe.',
  'Port access': 'Toegang tot de haven',
  'Closed areas of a port are reached from the site.':
    'Vanaf de locatie zijn afgesloten zones van een haven bereikbaar.',
  'Sensitive neighbours': 'Gevoelige buren',
  'What lies beside the site can be watched and listened to from it.':
    'Wat naast de locatie ligt, kan van daaruit worden bekeken en beluisterd.',
  'Staff on loan answer to the group that sent them.':
    'Uitgeleend personeel legt verantwoording af aan de groep die het stuurde.',
  'An agent in an ordinary post has the access of the post.':
    'Een agent op een gewone post heeft de toegang van die post.',
  'A link to customs can show what is checked and what is not.':
    'Een koppeling met de douane kan tonen wat wordt gecontroleerd en wat niet.',
  'Systems of the airport can be read or disturbed through a link to them.':
    'Systemen van de luchthaven kunnen via een koppeling worden gelezen of verstoord.',
  'On a shared platform, what one site enters the whole group can read.':
    'Op een gedeeld platform kan de hele groep lezen wat één locatie invoert.',
  'Who sends updates can change what the software does.': 'Wie updates stuurt, kan wijzigen wat de software doet.',
  'An administrator can read, change and switch off, and obeys the law of the place.':
    'Een beheerder kan lezen, wijzigen en uitschakelen, en gehoorzaamt aan het recht van de plaats.',
  'Operator of the servers': 'Exploitant van de servers',
  'Servers in Europe are run by whoever controls their operator.':
    'Servers in Europa worden gerund door wie zeggenschap heeft over hun exploitant.',
  'Sub-processors outside the GDPR': 'Subverwerkers buiten de AVG',
  'Data goes as far as the last company that helps to process it.':
    'Gegevens gaan zo ver als de laatste onderneming die ze helpt verwerken.',
  'Who can decrypt the data': 'Wie de gegevens kan ontsleutelen',
  'Who holds the keys can read the data wherever it is; without encryption nobody needs one.':
    'Wie de sleutels heeft, kan de gegevens overal lezen; zonder versleuteling heeft niemand er een nodig.',
  'Data is subject to the law of the place where it is stored.':
    'Gegevens vallen onder het recht van de plaats waar zij zijn opgeslagen.',
  'Data that can be read from a place is, in effect, in that place.':
    'Gegevens die vanaf een plaats leesbaar zijn, bevinden zich in feite op die plaats.',
  'A vital process without another provider stops when this one does.':
    'Een vitaal proces zonder andere aanbieder valt stil wanneer deze stilvalt.',
  'Society relies on it every day.': 'De samenleving rekent er elke dag op.',
  'Share of traffic': 'Aandeel in het verkeer',
  'The larger its share, the less others can take over.':
    'Hoe groter het aandeel, hoe minder anderen kunnen overnemen.',
  'Trade data taken together shows who depends on whom; with other platforms, what is bought and paid too.':
    'Handelsgegevens samen tonen wie van wie afhangt; met andere platformen ook wat wordt gekocht en betaald.',
  'Data about very many people shows patterns and finds individuals.':
    'Gegevens over zeer veel mensen tonen patronen en vinden individuen.',
  'What it says of people can be used to press or to harm them.':
    'Wat zij over mensen zeggen, kan worden gebruikt om hen onder druk te zetten of te schaden.',
  'Security data or data of public bodies': 'Veiligheidsgegevens of gegevens van overheidsinstanties',
  'It shows how places and people are protected, or how the state works.':
    'Zij tonen hoe plaatsen en mensen worden beschermd, of hoe de staat werkt.',
  'Knowledge that has left cannot be called back.': 'Kennis die weg is, kan niet worden teruggehaald.',
  'Goods for armed forces can be seen, delayed or stopped.':
    'Goederen voor strijdkrachten kunnen worden gezien, vertraagd of tegengehouden.',
  'Medicines that come late cost lives.': 'Geneesmiddelen die te laat komen, kosten levens.',
  'Leverage through jobs, traffic or land': 'Drukmiddel via banen, verkeer of grond',
  'An authority that would lose much by saying no says yes more easily.':
    'Een overheid die met een nee veel zou verliezen, zegt gemakkelijker ja.',
  'Land that is held cannot be given to others, whatever becomes of the plans.':
    'Grond in bezit kan niet aan anderen worden gegeven, wat er ook van de plannen komt.',
  'A disruption that is felt abroad concerns those who had no say.':
    'Een verstoring die in het buitenland voelbaar is, treft wie geen inspraak had.',
  'What cannot be undone must be right the first time.':
    'Wat niet ongedaan kan worden gemaakt, moet van de eerste keer juist zijn.',
  'Without the keys, who reaches the data cannot read it; whoever works with it still can.':
    'Wie de gegevens bereikt, kan ze zonder de sleutels niet lezen; wie ermee werkt nog wel.',
  'Copies that nobody spoke of are found; what is stored abroad openly stays there.':
    'Kopieën waarover niemand sprak, worden gevonden; wat openlijk in het buitenland staat, blijft daar.',
  'A way that is closed technically must first be opened again.':
    'Een weg die technisch afgesloten is, moet eerst weer worden geopend.',
  'Misuse leaves traces, which deters and does not prevent.':
    'Misbruik laat sporen na, wat afschrikt en niet verhindert.',
  'A check finds known links and no others.': 'Een controle vindt bekende banden en geen andere.',
  'Background check behind the badges': 'Achtergrondcontrole achter de badges',
  'Who holds a badge was checked by a federal commission.':
    'Wie een badge heeft, werd door een federale commissie gecontroleerd.',
  'Somebody from outside is there, while people are escorted.':
    'Er is iemand van buiten bij zolang mensen worden begeleid.',
  'An authority sees from time to time how things are done.':
    'Een overheid ziet van tijd tot tijd hoe er gewerkt wordt.',
  'Approval in the secure supply chain': 'Erkenning in de beveiligde toeleveringsketen',
  'The approval is given by a federal authority for a time, and can be taken away.':
    'De erkenning wordt door een federale overheid voor een bepaalde tijd verleend en kan worden ingetrokken.',
  'Somebody else can keep things running, and can look into the code.':
    'Iemand anders kan alles draaiende houden en de code inkijken.',
  'What is not connected cannot be read or changed from afar.':
    'Wat niet verbonden is, kan niet van op afstand worden gelezen of gewijzigd.',
  'Somebody who answers to an authority would notice and say so.':
    'Iemand die aan een overheid verantwoording aflegt, zou het merken en zeggen.',
  'What was promised can be enforced, as far as a court reaches.':
    'Wat beloofd is, kan worden afgedwongen, zo ver als een rechter reikt.',
  'A management of its own can refuse, until the owner replaces it. State control itself is not softened.':
    'Een eigen leiding kan weigeren, tot de eigenaar haar vervangt. De zeggenschap van een staat zelf wordt niet afgezwakt.',
  'State control and support of its military': 'Zeggenschap van een staat en steun aan zijn strijdkrachten',
  'The state that decides over the investment would use it for its armed forces.':
    'De staat die over de investering beslist, zou ze voor zijn strijdkrachten gebruiken.',
  'State control where defence is near': 'Zeggenschap van een staat waar defensie dichtbij is',
  'A state would see from close by what the armed forces of another do.':
    'Een staat zou van dichtbij zien wat de strijdkrachten van een andere doen.',
  'Coercion over what nobody else provides': 'Dwang via wat niemand anders levert',
  'A third country could stop a vital process, and nobody could take over.':
    'Een derde land zou een vitaal proces kunnen stilleggen, en niemand zou kunnen overnemen.',
  'Compelled access where there is security data': 'Afgedwongen toegang waar er veiligheidsgegevens zijn',
  'A party without means to refuse could be made to reveal how places and people are protected.':
    'Een partij zonder middel om te weigeren, zou kunnen worden gedwongen te onthullen hoe plaatsen en mensen worden beschermd.',
  'Final finding of misconduct': 'Definitieve vaststelling van wangedrag',
  'What has been found with final effect must be looked at, whatever it was; a case does not say how grave.':
    'Wat definitief is vastgesteld, moet worden bekeken, wat het ook was; een dossier zegt niet hoe ernstig.',
  'Support of armed forces of a third country must be looked at, whoever owns the investor.':
    'Steun aan strijdkrachten van een derde land moet worden bekeken, wie ook eigenaar van de investeerder is.',
};
