/** Facts about who invests, which states stand behind and what law binds them, in Dutch. */
export const factsOnInvestors: Readonly<Record<string, string>> = {
  'A person who lives outside the EU acquires': 'Een persoon die buiten de EU woont, verwerft',
  'Is an acquirer a natural person whose main residence is outside the European Union?':
    'Is een verwerver een natuurlijke persoon met hoofdverblijfplaats buiten de Europese Unie?',
  'An undertaking from outside the EU acquires': 'Een onderneming van buiten de EU verwerft',
  'Is an acquirer constituted under the law of a state outside the European Union, with its registered office or main activity outside it?':
    'Is een verwerver opgericht naar het recht van een staat buiten de Europese Unie, met statutaire zetel of hoofdactiviteit daarbuiten?',
  'A public body from outside the EU acquires': 'Een overheidsinstantie van buiten de EU verwerft',
  'Is an acquirer a state outside the European Union, or a body of one?':
    'Is een verwerver een staat buiten de Europese Unie, of een instantie daarvan?',
  'A beneficial owner lives outside the EU': 'Een uiteindelijke begunstigde woont buiten de EU',
  'Does a natural person who ultimately owns or controls an acquirer have the main residence outside the European Union?':
    'Heeft een natuurlijke persoon die uiteindelijk eigenaar is van of zeggenschap heeft over een verwerver, de hoofdverblijfplaats buiten de Europese Unie?',
  'A person outside the EU holds more than a quarter of the investor':
    'Een persoon buiten de EU houdt meer dan een kwart van de investeerder',
  'Does a natural person with main residence outside the European Union hold more than 25 percent of the shares or votes of an acquirer, directly or through others, alone or in declared concert?':
    'Houdt een natuurlijke persoon met hoofdverblijfplaats buiten de Europese Unie meer dan 25 procent van de aandelen of stemmen van een verwerver, rechtstreeks of via anderen, alleen of in verklaard onderling overleg?',
  'A person outside the EU owns a quarter or more of the investor, by the rule of the EU':
    'Een persoon buiten de EU bezit een kwart of meer van de investeerder, volgens de regel van de EU',
  'From 10 July 2027: does a natural person with main residence outside the European Union own 25 percent or more of an acquirer, multiplied along the chain?':
    'Vanaf 10 juli 2027: bezit een natuurlijke persoon met hoofdverblijfplaats buiten de Europese Unie 25 procent of meer van een verwerver, vermenigvuldigd langs de keten?',
  'A manager who counts as beneficial owner lives outside the EU':
    'Een leidinggevende die als uiteindelijke begunstigde geldt, woont buiten de EU',
  'Where a senior manager counts as beneficial owner of an acquirer for want of another, is the main residence outside the European Union?':
    'Als een hooggeplaatst leidinggevende bij gebrek aan een andere als uiteindelijke begunstigde van een verwerver geldt, ligt de hoofdverblijfplaats dan buiten de Europese Unie?',
  'An entity from outside the EU in the holding chain': 'Een entiteit van buiten de EU in de keten van houders',
  'Is an entity that holds an acquirer, directly or through others, constituted outside the European Union? Holding means more than 25 percent of shares or votes, or another influence.':
    'Is een entiteit die een verwerver houdt, rechtstreeks of via anderen, buiten de Europese Unie opgericht? Houden betekent meer dan 25 procent van de aandelen of stemmen, of een andere invloed.',
  'Any holder from outside the EU above the investor': 'Enige houder van buiten de EU boven de investeerder',
  'Does any entity constituted outside the European Union hold any interest in an acquirer or above it?':
    'Houdt een buiten de Europese Unie opgerichte entiteit enig belang in een verwerver of daarboven?',
  'Influence that only several acquirers together reach': 'Invloed die verwervers alleen samen bereiken',
  'Do several acquire, and does none of the foreign ones reach the level of influence for itself?':
    'Verwerven er meerdere, en bereikt geen van de buitenlandse op zichzelf het niveau van invloed?',
  'An acquirer from outside the EEA': 'Een verwerver van buiten de EER',
  'Does a person who lives, or an undertaking constituted, outside the European Economic Area acquire?':
    'Verwerft een persoon die buiten de Europese Economische Ruimte woont, of een onderneming die daarbuiten is opgericht?',
  'Controlled by a state outside the EU': 'Onder zeggenschap van een staat buiten de EU',
  'Does a government outside the EU control the investor, directly or through others?':
    'Heeft een regering buiten de EU zeggenschap over de investeerder, rechtstreeks of via anderen?',
  'Significant state funding': 'Aanzienlijke financiering door een staat',
  'Does a government outside the EU fund the investor, or a holder that counts, significantly?':
    'Financiert een regering buiten de EU de investeerder, of een houder die meetelt, in aanzienlijke mate?',
  'Golden share': 'Gouden aandeel',
  'Does a state hold a golden share in the investor or in a holder that counts?':
    'Houdt een staat een gouden aandeel in de investeerder of in een houder die meetelt?',
  'Directors or managers appointed by a state': 'Bestuurders of leidinggevenden benoemd door een staat',
  'Does a government appoint directors or managers of the investor or of a holder that counts?':
    'Benoemt een regering bestuurders of leidinggevenden van de investeerder of van een houder die meetelt?',
  'Body of a ruling party': 'Orgaan van een regeringspartij',
  'Does a body of a ruling party sit in the investor or in a holder that counts?':
    'Heeft een regeringspartij een orgaan in de investeerder of in een houder die meetelt?',
  "A third country's policy aims": 'Beleidsdoelen van een derde land',
  'Is the investor, or a holder that counts, likely to pursue policy aims of a third country?':
    'Is het waarschijnlijk dat de investeerder, of een houder die meetelt, beleidsdoelen van een derde land nastreeft?',
  'Means of coercion': 'Middel van dwang',
  'Could a third country use the investment to coerce a Member State or the Union?':
    'Zou een derde land de investering kunnen gebruiken om een lidstaat of de Unie onder druk te zetten?',
  "Support of a third country's military": 'Steun aan de strijdkrachten van een derde land',
  "Does the investor, or a holder that counts, support a third country's military capabilities?":
    'Steunt de investeerder, of een houder die meetelt, de militaire vermogens van een derde land?',
  'Opaque ownership': 'Ondoorzichtige eigendom',
  'Do nominees, trusts or shell companies hide who owns the investor or a holder that counts?':
    'Verhullen stromannen, trusts of lege vennootschappen wie eigenaar is van de investeerder of van een houder die meetelt?',
  'Legal duty to share data': 'Wettelijke plicht om gegevens te delen',
  'How far can a law that binds a party compel it to hand over data, from 0 (law of the EU) to 4?':
    'Hoe ver kan een wet die een partij bindt haar dwingen gegevens af te geven, van 0 (recht van de EU) tot 4?',
  'Legal duty that reaches an asset through ownership': 'Wettelijke plicht die via eigendom een goed bereikt',
  'Can a party that a law compels to hand over data reach an asset through what it owns?':
    'Kan een partij die een wet dwingt gegevens af te geven, een goed bereiken via wat zij bezit?',
  'Legal duty that reaches an asset through keys': 'Wettelijke plicht die via sleutels een goed bereikt',
  'Can a party that a law compels to hand over data reach an asset through keys that it holds?':
    'Kan een partij die een wet dwingt gegevens af te geven, een goed bereiken via sleutels die zij bezit?',
  'Legal duty that reaches an asset through administration': 'Wettelijke plicht die via systeembeheer een goed bereikt',
  'Can a party that a law compels to hand over data reach an asset as administrator of systems?':
    'Kan een partij die een wet dwingt gegevens af te geven, een goed bereiken als beheerder van systemen?',
  'Legal duty that reaches an asset through staff': 'Wettelijke plicht die via personeel een goed bereikt',
  'Can a party that a law compels to hand over data reach an asset through its staff?':
    'Kan een partij die een wet dwingt gegevens af te geven, een goed bereiken via haar personeel?',
  'Legal duty that reaches an asset through possession': 'Wettelijke plicht die via bezit een goed bereikt',
  'Can a party that a law compels to hand over data reach an asset that it has in its hands?':
    'Kan een partij die een wet dwingt gegevens af te geven, een goed bereiken dat zij in handen heeft?',
  'Legal duty that reaches an asset': 'Wettelijke plicht die een goed bereikt',
  'Can a party that a law compels to hand over data in fact reach an asset, by any means?':
    'Kan een partij die een wet dwingt gegevens af te geven, een goed feitelijk bereiken, met welk middel ook?',
  'No independent authorisation': 'Geen onafhankelijke machtiging',
  'Does a law that reaches an asset let the state demand data without prior leave of an independent body?':
    'Laat een wet die een goed bereikt de staat gegevens opeisen zonder voorafgaande machtiging van een onafhankelijke instantie?',
  'No remedy': 'Geen rechtsmiddel',
  'Does a law that reaches an asset leave a foreign company without a remedy before an independent body?':
    'Laat een wet die een goed bereikt een buitenlandse onderneming zonder rechtsmiddel bij een onafhankelijke instantie?',
  'Reach abroad': 'Werking in het buitenland',
  'Does a law that reaches an asset extend to data that group companies hold abroad?':
    'Strekt een wet die een goed bereikt zich uit tot gegevens die groepsvennootschappen in het buitenland houden?',
  'Final finding': 'Definitieve vaststelling',
  'Has a court or authority made a final finding of misconduct against the investor or who controls it?':
    'Heeft een rechter of overheid definitief wangedrag vastgesteld van de investeerder of van wie er zeggenschap over heeft?',
  'Finding that is not final': 'Vaststelling die niet definitief is',
  'Has a court or authority made a finding against the investor or who controls it that can be appealed?':
    'Heeft een rechter of overheid tegen de investeerder of wie er zeggenschap over heeft een vaststelling gedaan waartegen beroep openstaat?',
  'Open proceedings': 'Lopende procedure',
  'Is there an investigation or a charge against the investor or who controls it, without a finding yet?':
    'Loopt er een onderzoek of een vervolging tegen de investeerder of wie er zeggenschap over heeft, nog zonder vaststelling?',
  'Allegation or official concern': 'Bewering of officiële bezorgdheid',
  'Has someone alleged misconduct of the investor or who controls it, or voiced concern, without a finding?':
    'Heeft iemand wangedrag van de investeerder of van wie er zeggenschap over heeft beweerd, of bezorgdheid geuit, zonder vaststelling?',
};
