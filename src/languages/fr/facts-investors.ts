/** Facts about who invests, which states stand behind and what law binds them, in French. */
export const factsOnInvestors: Readonly<Record<string, string>> = {
  'A person who lives outside the EU acquires': 'Un acquéreur est une personne qui réside hors de l’UE',
  'Is an acquirer a natural person whose main residence is outside the European Union?':
    'Un acquéreur est-il une personne physique dont la résidence principale se trouve hors de l’Union européenne ?',
  'An undertaking from outside the EU acquires': 'Un acquéreur est une entreprise d’un pays hors de l’UE',
  'Is an acquirer constituted under the law of a state outside the European Union, with its registered office or main activity outside it?':
    'Un acquéreur est-il constitué selon le droit d’un État hors de l’Union européenne et a-t-il son siège statutaire ou son activité principale hors de celle-ci ?',
  'A public body from outside the EU acquires': 'Un acquéreur est un organisme public d’un pays hors de l’UE',
  'Is an acquirer a state outside the European Union, or a body of one?':
    'Un acquéreur est-il un État hors de l’Union européenne, ou un organisme d’un tel État ?',
  'A beneficial owner lives outside the EU': 'Un bénéficiaire effectif réside hors de l’UE',
  'Does a natural person who ultimately owns or controls an acquirer have the main residence outside the European Union?':
    'Une personne physique qui, en dernier ressort, possède ou contrôle un acquéreur a-t-elle sa résidence principale hors de l’Union européenne ?',
  'A person outside the EU holds more than a quarter of the investor':
    'Une personne hors de l’UE détient plus d’un quart de l’investisseur',
  'Does a natural person with main residence outside the European Union hold more than 25 percent of the shares or votes of an acquirer, directly or through others, alone or in declared concert?':
    'Une personne physique dont la résidence principale se trouve hors de l’Union européenne détient-elle plus de 25 pour cent des actions ou des droits de vote d’un acquéreur, directement ou par l’intermédiaire d’autres, seule ou dans le cadre d’un concert déclaré ?',
  'A person outside the EU owns a quarter or more of the investor, by the rule of the EU':
    'Une personne hors de l’UE possède un quart ou plus de l’investisseur, selon la règle de l’UE',
  'From 10 July 2027: does a natural person with main residence outside the European Union own 25 percent or more of an acquirer, multiplied along the chain?':
    'À partir du 10 juillet 2027 : une personne physique dont la résidence principale se trouve hors de l’Union européenne possède-t-elle 25 pour cent ou plus d’un acquéreur, par multiplication le long de la chaîne ?',
  'A manager who counts as beneficial owner lives outside the EU':
    'Un dirigeant considéré comme bénéficiaire effectif réside hors de l’UE',
  'Where a senior manager counts as beneficial owner of an acquirer for want of another, is the main residence outside the European Union?':
    'Lorsqu’un dirigeant principal est considéré comme bénéficiaire effectif d’un acquéreur à défaut d’un autre, sa résidence principale se trouve-t-elle hors de l’Union européenne ?',
  'An entity from outside the EU in the holding chain': 'Une entité d’un pays hors de l’UE dans la chaîne de détention',
  'Is an entity that holds an acquirer, directly or through others, constituted outside the European Union? Holding means more than 25 percent of shares or votes, or another influence.':
    'Une entité qui détient un acquéreur, directement ou par l’intermédiaire d’autres, est-elle constituée hors de l’Union européenne ? Détenir signifie plus de 25 pour cent des actions ou des droits de vote, ou une autre influence.',
  'Any holder from outside the EU above the investor':
    'Tout détenteur d’un pays hors de l’UE au-dessus de l’investisseur',
  'Does any entity constituted outside the European Union hold any interest in an acquirer or above it?':
    'Une entité constituée hors de l’Union européenne détient-elle une participation quelconque dans un acquéreur ou au-dessus de lui ?',
  'Influence that only several acquirers together reach': 'Influence que plusieurs acquéreurs n’atteignent qu’ensemble',
  'Do several acquire, and does none of the foreign ones reach the level of influence for itself?':
    'Y a-t-il plusieurs acquéreurs, sans qu’aucun des acquéreurs étrangers atteigne à lui seul le niveau d’influence ?',
  'An acquirer from outside the EEA': 'Un acquéreur d’un pays hors de l’EEE',
  'Does a person who lives, or an undertaking constituted, outside the European Economic Area acquire?':
    'Un acquéreur est-il une personne qui réside hors de l’Espace économique européen, ou une entreprise constituée hors de celui-ci ?',
  'Controlled by a state outside the EU': 'Contrôlé par un État hors de l’UE',
  'Does a government outside the EU control the investor, directly or through others?':
    'Un gouvernement hors de l’UE contrôle-t-il l’investisseur, directement ou par l’intermédiaire d’autres ?',
  'Significant state funding': 'Financement significatif par un État',
  'Does a government outside the EU fund the investor, or a holder that counts, significantly?':
    'Un gouvernement hors de l’UE finance-t-il de manière significative l’investisseur, ou un détenteur qui entre en compte ?',
  'Golden share': 'Action spécifique (golden share)',
  'Does a state hold a golden share in the investor or in a holder that counts?':
    'Un État détient-il une action spécifique dans l’investisseur ou dans un détenteur qui entre en compte ?',
  'Directors or managers appointed by a state': 'Administrateurs ou dirigeants nommés par un État',
  'Does a government appoint directors or managers of the investor or of a holder that counts?':
    'Un gouvernement nomme-t-il des administrateurs ou des dirigeants de l’investisseur ou d’un détenteur qui entre en compte ?',
  'Body of a ruling party': 'Organe d’un parti au pouvoir',
  'Does a body of a ruling party sit in the investor or in a holder that counts?':
    'Un organe d’un parti au pouvoir siège-t-il chez l’investisseur ou chez un détenteur qui entre en compte ?',
  "A third country's policy aims": 'Objectifs politiques d’un pays tiers',
  'Is the investor, or a holder that counts, likely to pursue policy aims of a third country?':
    'L’investisseur, ou un détenteur qui entre en compte, est-il susceptible de poursuivre des objectifs politiques d’un pays tiers ?',
  'Means of coercion': 'Moyen de coercition',
  'Could a third country use the investment to coerce a Member State or the Union?':
    'Un pays tiers pourrait-il se servir de l’investissement pour exercer une coercition sur un État membre ou sur l’Union ?',
  "Support of a third country's military": 'Soutien aux forces armées d’un pays tiers',
  "Does the investor, or a holder that counts, support a third country's military capabilities?":
    'L’investisseur, ou un détenteur qui entre en compte, soutient-il les capacités militaires d’un pays tiers ?',
  'Opaque ownership': 'Propriété opaque',
  'Do nominees, trusts or shell companies hide who owns the investor or a holder that counts?':
    'Des prête-noms, des trusts ou des sociétés écrans dissimulent-ils qui possède l’investisseur ou un détenteur qui entre en compte ?',
  'Legal duty to share data': 'Obligation légale de communiquer des données',
  'How far can a law that binds a party compel it to hand over data, from 0 (law of the EU) to 4?':
    'Jusqu’où une loi qui lie une partie peut-elle la contraindre à remettre des données, de 0 (droit de l’UE) à 4 ?',
  'Legal duty that reaches an asset through ownership': 'Obligation légale qui atteint un actif par la propriété',
  'Can a party that a law compels to hand over data reach an asset through what it owns?':
    'Une partie qu’une loi contraint à remettre des données peut-elle atteindre un actif par ce qu’elle possède ?',
  'Legal duty that reaches an asset through keys': 'Obligation légale qui atteint un actif par des clés',
  'Can a party that a law compels to hand over data reach an asset through keys that it holds?':
    'Une partie qu’une loi contraint à remettre des données peut-elle atteindre un actif par des clés qu’elle détient ?',
  'Legal duty that reaches an asset through administration':
    'Obligation légale qui atteint un actif par l’administration de systèmes',
  'Can a party that a law compels to hand over data reach an asset as administrator of systems?':
    'Une partie qu’une loi contraint à remettre des données peut-elle atteindre un actif en tant qu’administrateur de systèmes ?',
  'Legal duty that reaches an asset through staff': 'Obligation légale qui atteint un actif par le personnel',
  'Can a party that a law compels to hand over data reach an asset through its staff?':
    'Une partie qu’une loi contraint à remettre des données peut-elle atteindre un actif par son personnel ?',
  'Legal duty that reaches an asset through possession':
    'Obligation légale qui atteint un actif par la détention matérielle',
  'Can a party that a law compels to hand over data reach an asset that it has in its hands?':
    'Une partie qu’une loi contraint à remettre des données peut-elle atteindre un actif qu’elle a entre les mains ?',
  'Legal duty that reaches an asset': 'Obligation légale qui atteint un actif',
  'Can a party that a law compels to hand over data in fact reach an asset, by any means?':
    'Une partie qu’une loi contraint à remettre des données peut-elle, en fait, atteindre un actif par quelque moyen que ce soit ?',
  'No independent authorisation': 'Pas d’autorisation indépendante',
  'Does a law that reaches an asset let the state demand data without prior leave of an independent body?':
    'Une loi qui atteint un actif permet-elle à l’État d’exiger des données sans l’autorisation préalable d’une instance indépendante ?',
  'No remedy': 'Pas de voie de recours',
  'Does a law that reaches an asset leave a foreign company without a remedy before an independent body?':
    'Une loi qui atteint un actif laisse-t-elle une société étrangère sans recours devant une instance indépendante ?',
  'Reach abroad': 'Portée à l’étranger',
  'Does a law that reaches an asset extend to data that group companies hold abroad?':
    'Une loi qui atteint un actif s’étend-elle aux données que des sociétés du groupe détiennent à l’étranger ?',
  'Final finding': 'Constatation définitive',
  'Has a court or authority made a final finding of misconduct against the investor or who controls it?':
    'Une juridiction ou une autorité a-t-elle fait une constatation définitive de comportement fautif à l’égard de l’investisseur ou de qui le contrôle ?',
  'Finding that is not final': 'Constatation non définitive',
  'Has a court or authority made a finding against the investor or who controls it that can be appealed?':
    'Une juridiction ou une autorité a-t-elle fait, à l’égard de l’investisseur ou de qui le contrôle, une constatation encore susceptible de recours ?',
  'Open proceedings': 'Procédure en cours',
  'Is there an investigation or a charge against the investor or who controls it, without a finding yet?':
    'Une enquête ou des poursuites sont-elles en cours à l’égard de l’investisseur ou de qui le contrôle, sans constatation à ce stade ?',
  'Allegation or official concern': 'Allégation ou préoccupation officielle',
  'Has someone alleged misconduct of the investor or who controls it, or voiced concern, without a finding?':
    'Quelqu’un a-t-il allégué un comportement fautif de l’investisseur ou de qui le contrôle, ou exprimé une préoccupation, sans constatation ?',
};
