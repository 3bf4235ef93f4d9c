/** Facts about who invests, which states stand behind and what law binds them, in German. */
export const factsOnInvestors: Readonly<Record<string, string>> = {
  'A person who lives outside the EU acquires': 'Eine außerhalb der EU wohnhafte Person erwirbt',
  'Is an acquirer a natural person whose main residence is outside the European Union?':
    'Ist ein Erwerber eine natürliche Person mit Hauptwohnsitz außerhalb der Europäischen Union?',
  'An undertaking from outside the EU acquires': 'Ein Unternehmen von außerhalb der EU erwirbt',
  'Is an acquirer constituted under the law of a state outside the European Union, with its registered office or main activity outside it?':
    'Ist ein Erwerber nach dem Recht eines Staates außerhalb der Europäischen Union gegründet, mit Satzungssitz oder Haupttätigkeit außerhalb?',
  'A public body from outside the EU acquires': 'Eine öffentliche Stelle von außerhalb der EU erwirbt',
  'Is an acquirer a state outside the European Union, or a body of one?':
    'Ist ein Erwerber ein Staat außerhalb der Europäischen Union oder eine Stelle eines solchen?',
  'A beneficial owner lives outside the EU': 'Ein wirtschaftlicher Eigentümer wohnt außerhalb der EU',
  'Does a natural person who ultimately owns or controls an acquirer have the main residence outside the European Union?':
    'Hat eine natürliche Person, die letztlich Eigentümer eines Erwerbers ist oder ihn kontrolliert, den Hauptwohnsitz außerhalb der Europäischen Union?',
  'A person outside the EU holds more than a quarter of the investor':
    'Eine Person außerhalb der EU hält mehr als ein Viertel des Investors',
  'Does a natural person with main residence outside the European Union hold more than 25 percent of the shares or votes of an acquirer, directly or through others, alone or in declared concert?':
    'Hält eine natürliche Person mit Hauptwohnsitz außerhalb der Europäischen Union mehr als 25 Prozent der Anteile oder Stimmrechte eines Erwerbers, unmittelbar oder über andere, allein oder in erklärter Abstimmung?',
  'A person outside the EU owns a quarter or more of the investor, by the rule of the EU':
    'Einer Person außerhalb der EU gehört ein Viertel oder mehr des Investors, nach der Regel der EU',
  'From 10 July 2027: does a natural person with main residence outside the European Union own 25 percent or more of an acquirer, multiplied along the chain?':
    'Ab 10. Juli 2027: Gehören einer natürlichen Person mit Hauptwohnsitz außerhalb der Europäischen Union 25 Prozent oder mehr eines Erwerbers, entlang der Kette multipliziert?',
  'A manager who counts as beneficial owner lives outside the EU':
    'Eine Führungskraft, die als wirtschaftlicher Eigentümer gilt, wohnt außerhalb der EU',
  'Where a senior manager counts as beneficial owner of an acquirer for want of another, is the main residence outside the European Union?':
    'Wenn eine Führungskraft mangels eines anderen als wirtschaftlicher Eigentümer eines Erwerbers gilt: Liegt der Hauptwohnsitz außerhalb der Europäischen Union?',
  'An entity from outside the EU in the holding chain': 'Eine Einheit von außerhalb der EU in der Beteiligungskette',
  'Is an entity that holds an acquirer, directly or through others, constituted outside the European Union? Holding means more than 25 percent of shares or votes, or another influence.':
    'Ist eine Einheit, die einen Erwerber unmittelbar oder über andere hält, außerhalb der Europäischen Union gegründet? Halten bedeutet mehr als 25 Prozent der Anteile oder Stimmrechte oder einen anderen Einfluss.',
  'Any holder from outside the EU above the investor': 'Irgendein Inhaber von außerhalb der EU über dem Investor',
  'Does any entity constituted outside the European Union hold any interest in an acquirer or above it?':
    'Hält irgendeine außerhalb der Europäischen Union gegründete Einheit eine Beteiligung an einem Erwerber oder darüber?',
  'Influence that only several acquirers together reach': 'Einfluss, den mehrere Erwerber nur gemeinsam erreichen',
  'Do several acquire, and does none of the foreign ones reach the level of influence for itself?':
    'Erwerben mehrere, und erreicht keiner der ausländischen für sich das Maß an Einfluss?',
  'An acquirer from outside the EEA': 'Ein Erwerber von außerhalb des EWR',
  'Does a person who lives, or an undertaking constituted, outside the European Economic Area acquire?':
    'Erwirbt eine Person, die außerhalb des Europäischen Wirtschaftsraums wohnt, oder ein dort nicht gegründetes Unternehmen?',
  'Controlled by a state outside the EU': 'Von einem Staat außerhalb der EU kontrolliert',
  'Does a government outside the EU control the investor, directly or through others?':
    'Kontrolliert eine Regierung außerhalb der EU den Investor, unmittelbar oder über andere?',
  'Significant state funding': 'Erhebliche staatliche Finanzierung',
  'Does a government outside the EU fund the investor, or a holder that counts, significantly?':
    'Finanziert eine Regierung außerhalb der EU den Investor oder einen Inhaber, der zählt, in erheblichem Maße?',
  'Golden share': 'Goldene Aktie',
  'Does a state hold a golden share in the investor or in a holder that counts?':
    'Hält ein Staat eine goldene Aktie am Investor oder an einem Inhaber, der zählt?',
  'Directors or managers appointed by a state': 'Von einem Staat ernannte Leitungspersonen',
  'Does a government appoint directors or managers of the investor or of a holder that counts?':
    'Ernennt eine Regierung Verwaltungsratsmitglieder oder Führungskräfte des Investors oder eines Inhabers, der zählt?',
  'Body of a ruling party': 'Organ einer Regierungspartei',
  'Does a body of a ruling party sit in the investor or in a holder that counts?':
    'Sitzt ein Organ einer Regierungspartei im Investor oder in einem Inhaber, der zählt?',
  "A third country's policy aims": 'Politische Ziele eines Drittlands',
  'Is the investor, or a holder that counts, likely to pursue policy aims of a third country?':
    'Ist es wahrscheinlich, dass der Investor oder ein Inhaber, der zählt, politische Ziele eines Drittlands verfolgt?',
  'Means of coercion': 'Mittel des Zwangs',
  'Could a third country use the investment to coerce a Member State or the Union?':
    'Könnte ein Drittland die Investition nutzen, um einen Mitgliedstaat oder die Union unter Druck zu setzen?',
  "Support of a third country's military": 'Unterstützung des Militärs eines Drittlands',
  "Does the investor, or a holder that counts, support a third country's military capabilities?":
    'Unterstützt der Investor oder ein Inhaber, der zählt, die militärischen Fähigkeiten eines Drittlands?',
  'Opaque ownership': 'Undurchsichtige Eigentumsverhältnisse',
  'Do nominees, trusts or shell companies hide who owns the investor or a holder that counts?':
    'Verdecken Strohleute, Trusts oder Mantelgesellschaften, wem der Investor oder ein Inhaber, der zählt, gehört?',
  'Legal duty to share data': 'Gesetzliche Pflicht zur Weitergabe von Daten',
  'How far can a law that binds a party compel it to hand over data, from 0 (law of the EU) to 4?':
    'Wie weit kann ein Gesetz, das eine Partei bindet, sie zur Herausgabe von Daten zwingen, von 0 (Recht der EU) bis 4?',
  'Legal duty that reaches an asset through ownership': 'Gesetzliche Pflicht, die über Eigentum ein Gut erreicht',
  'Can a party that a law compels to hand over data reach an asset through what it owns?':
    'Kann eine Partei, die ein Gesetz zur Herausgabe von Daten zwingt, ein Gut über das erreichen, was ihr gehört?',
  'Legal duty that reaches an asset through keys': 'Gesetzliche Pflicht, die über Schlüssel ein Gut erreicht',
  'Can a party that a law compels to hand over data reach an asset through keys that it holds?':
    'Kann eine Partei, die ein Gesetz zur Herausgabe von Daten zwingt, ein Gut über Schlüssel erreichen, die sie besitzt?',
  'Legal duty that reaches an asset through administration':
    'Gesetzliche Pflicht, die über die Systemverwaltung ein Gut erreicht',
  'Can a party that a law compels to hand over data reach an asset as administrator of systems?':
    'Kann eine Partei, die ein Gesetz zur Herausgabe von Daten zwingt, ein Gut als Administrator von Systemen erreichen?',
  'Legal duty that reaches an asset through staff': 'Gesetzliche Pflicht, die über Personal ein Gut erreicht',
  'Can a party that a law compels to hand over data reach an asset through its staff?':
    'Kann eine Partei, die ein Gesetz zur Herausgabe von Daten zwingt, ein Gut über ihr Personal erreichen?',
  'Legal duty that reaches an asset through possession': 'Gesetzliche Pflicht, die über Besitz ein Gut erreicht',
  'Can a party that a law compels to hand over data reach an asset that it has in its hands?':
    'Kann eine Partei, die ein Gesetz zur Herausgabe von Daten zwingt, ein Gut erreichen, das sie in Händen hat?',
  'Legal duty that reaches an asset': 'Gesetzliche Pflicht, die ein Gut erreicht',
  'Can a party that a law compels to hand over data in fact reach an asset, by any means?':
    'Kann eine Partei, die ein Gesetz zur Herausgabe von Daten zwingt, ein Gut tatsächlich erreichen, mit welchem Mittel auch immer?',
  'No independent authorisation': 'Keine unabhängige Genehmigung',
  'Does a law that reaches an asset let the state demand data without prior leave of an independent body?':
    'Erlaubt ein Gesetz, das ein Gut erreicht, dem Staat, Daten ohne vorherige Genehmigung einer unabhängigen Stelle zu verlangen?',
  'No remedy': 'Kein Rechtsbehelf',
  'Does a law that reaches an asset leave a foreign company without a remedy before an independent body?':
    'Lässt ein Gesetz, das ein Gut erreicht, ein ausländisches Unternehmen ohne Rechtsbehelf vor einer unabhängigen Stelle?',
  'Reach abroad': 'Wirkung im Ausland',
  'Does a law that reaches an asset extend to data that group companies hold abroad?':
    'Erstreckt sich ein Gesetz, das ein Gut erreicht, auf Daten, die Gruppengesellschaften im Ausland halten?',
  'Final finding': 'Endgültige Feststellung',
  'Has a court or authority made a final finding of misconduct against the investor or who controls it?':
    'Hat ein Gericht oder eine Behörde endgültig ein Fehlverhalten des Investors oder dessen, der ihn kontrolliert, festgestellt?',
  'Finding that is not final': 'Nicht endgültige Feststellung',
  'Has a court or authority made a finding against the investor or who controls it that can be appealed?':
    'Hat ein Gericht oder eine Behörde gegen den Investor oder den, der ihn kontrolliert, eine anfechtbare Feststellung getroffen?',
  'Open proceedings': 'Laufendes Verfahren',
  'Is there an investigation or a charge against the investor or who controls it, without a finding yet?':
    'Läuft eine Untersuchung oder eine Anklage gegen den Investor oder den, der ihn kontrolliert, noch ohne Feststellung?',
  'Allegation or official concern': 'Behauptung oder amtliche Besorgnis',
  'Has someone alleged misconduct of the investor or who controls it, or voiced concern, without a finding?':
    'Hat jemand ein Fehlverhalten des Investors oder dessen, der ihn kontrolliert, behauptet oder Besorgnis geäußert, ohne Feststellung?',
};
