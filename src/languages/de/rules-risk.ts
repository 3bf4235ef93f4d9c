/** The scoring model: dimensions, bands, criteria, controls and escalations with their reasons, in German. */
export const riskTexts: Readonly<Record<string, string>> = {
  'Threat: who could misuse it, or be made to':
    'Bedrohung: wer es missbrauchen könnte oder dazu gebracht werden könnte',
  'Vulnerability: what could be misused': 'Verwundbarkeit: was missbraucht werden könnte',
  'Consequence: what misuse would do': 'Folge: was Missbrauch anrichten würde',
  Low: 'Niedrig',
  Moderate: 'Mäßig',
  Elevated: 'Erhöht',
  High: 'Hoch',
  'State control': 'Kontrolle durch einen Staat',
  'A state that controls the investor decides what the investment is used for.':
    'Ein Staat, der den Investor kontrolliert, entscheidet, wofür die Investition genutzt wird.',
  'State appointments': 'Ernennungen durch einen Staat',
  'Who appoints directors or managers has a say in daily decisions.':
    'Wer Leitungspersonen ernennt, redet bei täglichen Entscheidungen mit.',
  'A golden share gives a state a say that its stake does not show.':
    'Eine goldene Aktie gibt einem Staat ein Mitspracherecht, das seine Beteiligung nicht zeigt.',
  'State funding': 'Finanzierung durch einen Staat',
  'Who pays can ask for something in return.': 'Wer zahlt, kann eine Gegenleistung verlangen.',
  'A party body inside the organisation is a way to pass on wishes of the state.':
    'Ein Parteiorgan in der Organisation ist ein Weg, Wünsche des Staates weiterzugeben.',
  "An investment that serves a third country's policy follows that policy where interests part.":
    'Eine Investition, die der Politik eines Drittlands dient, folgt ihr dort, wo Interessen auseinandergehen.',
  'What others depend on can be used to press them.':
    'Wovon andere abhängen, kann genutzt werden, um sie unter Druck zu setzen.',
  'What the investor learns or gains could serve armed forces of a third country.':
    'Was der Investor erfährt oder gewinnt, könnte Streitkräften eines Drittlands dienen.',
  'Legal duty to share data that reaches an asset':
    'Gesetzliche Pflicht zur Weitergabe von Daten, die ein Gut erreicht',
  'A party that the law compels, and that can reach the asset, can be made to hand over what it reaches.':
    'Eine Partei, die das Gesetz zwingt und die das Gut erreichen kann, kann zur Herausgabe dessen gebracht werden, was sie erreicht.',
  'Legal duty without check or remedy': 'Gesetzliche Pflicht ohne Prüfung oder Rechtsbehelf',
  'Where nobody independent must agree, and nobody can be appealed to, a demand cannot be refused.':
    'Wo keine unabhängige Stelle zustimmen muss und keine angerufen werden kann, lässt sich ein Verlangen nicht ablehnen.',
  'Legal duty that reaches abroad': 'Gesetzliche Pflicht, die ins Ausland reicht',
  'A law that covers data held abroad is not kept out by storing the data in Europe.':
    'Ein Gesetz, das im Ausland gehaltene Daten erfasst, wird durch Speicherung in Europa nicht ferngehalten.',
  'Who hides who owns an investor makes every other answer uncertain.':
    'Wer verbirgt, wem ein Investor gehört, macht jede andere Antwort unsicher.',
  'Finding of misconduct': 'Feststellung von Fehlverhalten',
  'What was found against the investor or who controls it counts; what is only alleged does not.':
    'Was gegen den Investor oder den, der ihn kontrolliert, festgestellt wurde, zählt; was nur behauptet wird, nicht.',
  'Access to the airfield': 'Zugang zum Flugfeld',
  'From the airside, aircraft and cargo can be reached; a building that opens onto it is there day and night.':
    'Von der Luftseite sind Flugzeuge und Fracht erreichbar; ein Gebäude mit Zugang dorthin ist Tag und Nacht da.',
  'Size of the site': 'Größe des Standorts',
  'The larger the site, the more goods and people pass it, and the harder it is to watch.':
    'Je größer der Standort, desto mehr Güter und Menschen passieren ihn, und desto schwerer ist er zu überwachen.',
  'Planned growth': 'Geplantes Wachstum',
  'What is planned adds to the site without another decision; a plan that was given up does not.':
    'Was geplant ist, vergrößert den Standort ohne weitere Entscheidung; ein aufgegebener Plan nicht.',
  'Airport badges': 'Flughafenausweise des Personals',
  'A badge opens doors; the check behind it is counted as a measure.':
    'Ein Ausweis öffnet Türen; die Überprüfung dahinter zählt als Maßnahme.',
  'Part in the secure supply chain': 'Teil der sicheren Lieferkette',
  'Cargo that the site has declared secure is loaded without being screened again.':
    'Fracht, die der Standort für sicher erklärt hat, wird ohne erneute Kontrolle verladen.',
  'Ground handling': 'Bodenabfertigung',
  'Who loads and unloads aircraft touches them; an approval alone is a step towards it.':
    'Wer Flugzeuge be- und entlädt, berührt sie; eine Zulassung allein ist ein Schritt dahin.',
  'Port access': 'Hafenzugang',
  'Closed areas of a port are reached from the site.':
    'Vom Standort sind geschlossene Bereiche eines Hafens erreichbar.',
  'Sensitive neighbours': 'Sensible Nachbarn',
  'What lies beside the site can be watched and listened to from it.':
    'Was neben dem Standort liegt, kann von dort beobachtet und abgehört werden.',
  'Staff on loan answer to the group that sent them.':
    'Entsandtes Personal ist der Gruppe verantwortlich, die es geschickt hat.',
  'An agent in an ordinary post has the access of the post.':
    'Ein Agent auf einer gewöhnlichen Stelle hat den Zugang dieser Stelle.',
  'A link to customs can show what is checked and what is not.':
    'Eine Verbindung zum Zoll kann zeigen, was geprüft wird und was nicht.',
  'Systems of the airport can be read or disturbed through a link to them.':
    'Über eine Verbindung können Systeme des Flughafens gelesen oder gestört werden.',
  'On a shared platform, what one site enters the whole group can read.':
    'Auf einer geteilten Plattform kann die ganze Gruppe lesen, was ein Standort eingibt.',
  'Who sends updates can change what the software does.':
    'Wer Aktualisierungen schickt, kann ändern, was die Software tut.',
  'An administrator can read, change and switch off, and obeys the law of the place.':
    'Ein Administrator kann lesen, ändern und abschalten, und er folgt dem Recht des Ortes.',
  'Operator of the servers': 'Betreiber der Server',
  'Servers in Europe are run by whoever controls their operator.':
    'Server in Europa werden von dem betrieben, der ihren Betreiber kontrolliert.',
  'Sub-processors outside the GDPR': 'Unterauftragsverarbeiter außerhalb der DSGVO',
  'Data goes as far as the last company that helps to process it.':
    'Daten gehen so weit wie das letzte Unternehmen, das bei ihrer Verarbeitung hilft.',
  'Who can decrypt the data': 'Wer die Daten entschlüsseln kann',
  'Who holds the keys can read the data wherever it is; without encryption nobody needs one.':
    'Wer die Schlüssel hat, kann die Daten überall lesen; ohne Verschlüsselung braucht niemand einen.',
  'Data is subject to the law of the place where it is stored.':
    'Daten unterliegen dem Recht des Ortes, an dem sie gespeichert sind.',
  'Data that can be read from a place is, in effect, in that place.':
    'Daten, die von einem Ort aus gelesen werden können, sind im Ergebnis an diesem Ort.',
  'A vital process without another provider stops when this one does.':
    'Ein lebenswichtiger Prozess ohne anderen Anbieter steht still, wenn dieser ausfällt.',
  'Society relies on it every day.': 'Die Gesellschaft verlässt sich jeden Tag darauf.',
  'Share of traffic': 'Anteil am Verkehr',
  'The larger its share, the less others can take over.':
    'Je größer der Anteil, desto weniger können andere übernehmen.',
  'Trade data taken together shows who depends on whom; with other platforms, what is bought and paid too.':
    'Handelsdaten zusammengenommen zeigen, wer von wem abhängt; mit anderen Plattformen auch, was gekauft und gezahlt wird.',
  'Data about very many people shows patterns and finds individuals.':
    'Daten über sehr viele Menschen zeigen Muster und finden Einzelne.',
  'What it says of people can be used to press or to harm them.':
    'Was sie über Menschen sagen, kann genutzt werden, um sie unter Druck zu setzen oder ihnen zu schaden.',
  'Security data or data of public bodies': 'Sicherheitsdaten oder Daten öffentlicher Stellen',
  'It shows how places and people are protected, or how the state works.':
    'Sie zeigen, wie Orte und Menschen geschützt werden oder wie der Staat arbeitet.',
  'Knowledge that has left cannot be called back.': 'Abgeflossenes Wissen lässt sich nicht zurückrufen.',
  'Goods for armed forces can be seen, delayed or stopped.':
    'Güter für Streitkräfte können gesehen, verzögert oder aufgehalten werden.',
  'Medicines that come late cost lives.': 'Arzneimittel, die zu spät kommen, kosten Leben.',
  'Leverage through jobs, traffic or land': 'Druckmittel durch Arbeitsplätze, Verkehr oder Grund und Boden',
  'An authority that would lose much by saying no says yes more easily.':
    'Eine Behörde, die durch ein Nein viel verlöre, sagt leichter Ja.',
  'Land that is held cannot be given to others, whatever becomes of the plans.':
    'Grund und Boden im Besitz kann nicht an andere vergeben werden, was auch aus den Plänen wird.',
  'A disruption that is felt abroad concerns those who had no say.':
    'Eine im Ausland spürbare Störung trifft jene, die nicht mitreden konnten.',
  'What cannot be undone must be right the first time.':
    'Was nicht rückgängig zu machen ist, muss beim ersten Mal richtig sein.',
  'Without the keys, who reaches the data cannot read it; whoever works with it still can.':
    'Wer die Daten erreicht, kann sie ohne die Schlüssel nicht lesen; wer mit ihnen arbeitet, weiterhin.',
  'Copies that nobody spoke of are found; what is stored abroad openly stays there.':
    'Kopien, von denen niemand sprach, werden gefunden; was offen im Ausland gespeichert ist, bleibt dort.',
  'A way that is closed technically must first be opened again.':
    'Ein technisch verschlossener Weg muss erst wieder geöffnet werden.',
  'Misuse leaves traces, which deters and does not prevent.':
    'Missbrauch hinterlässt Spuren, was abschreckt und nicht verhindert.',
  'A check finds known links and no others.': 'Eine Überprüfung findet bekannte Verbindungen und keine anderen.',
  'Background check behind the badges': 'Überprüfung hinter den Ausweisen',
  'Who holds a badge was checked by a federal commission.':
    'Wer einen Ausweis hat, wurde von einer föderalen Kommission überprüft.',
  'Somebody from outside is there, while people are escorted.':
    'Jemand von außen ist dabei, solange Menschen begleitet werden.',
  'An authority sees from time to time how things are done.':
    'Eine Behörde sieht von Zeit zu Zeit, wie gearbeitet wird.',
  'Approval in the secure supply chain': 'Zulassung in der sicheren Lieferkette',
  'The approval is given by a federal authority for a time, and can be taken away.':
    'Die Zulassung wird von einer föderalen Behörde auf Zeit erteilt und kann entzogen werden.',
  'Somebody else can keep things running, and can look into the code.':
    'Jemand anders kann den Betrieb aufrechterhalten und in den Code sehen.',
  'What is not connected cannot be read or changed from afar.':
    'Was nicht verbunden ist, kann aus der Ferne weder gelesen noch geändert werden.',
  'Somebody who answers to an authority would notice and say so.':
    'Jemand, der einer Behörde Rechenschaft ablegt, würde es bemerken und sagen.',
  'What was promised can be enforced, as far as a court reaches.':
    'Was zugesagt wurde, ist durchsetzbar, soweit ein Gericht reicht.',
  'A management of its own can refuse, until the owner replaces it. State control itself is not softened.':
    'Eine eigene Leitung kann sich weigern, bis der Eigentümer sie ersetzt. Die Kontrolle durch einen Staat selbst wird nicht gemildert.',
  'State control and support of its military': 'Kontrolle durch einen Staat und Unterstützung seines Militärs',
  'The state that decides over the investment would use it for its armed forces.':
    'Der Staat, der über die Investition entscheidet, würde sie für seine Streitkräfte nutzen.',
  'State control where defence is near': 'Kontrolle durch einen Staat, wo Verteidigung nahe ist',
  'A state would see from close by what the armed forces of another do.':
    'Ein Staat sähe aus der Nähe, was die Streitkräfte eines anderen tun.',
  'Coercion over what nobody else provides': 'Zwang über das, was sonst niemand bietet',
  'A third country could stop a vital process, and nobody could take over.':
    'Ein Drittland könnte einen lebenswichtigen Prozess anhalten, und niemand könnte übernehmen.',
  'Compelled access where there is security data': 'Erzwungener Zugang, wo es Sicherheitsdaten gibt',
  'A party without means to refuse could be made to reveal how places and people are protected.':
    'Eine Partei, die sich nicht weigern kann, könnte gezwungen werden, offenzulegen, wie Orte und Menschen geschützt werden.',
  'Final finding of misconduct': 'Endgültige Feststellung von Fehlverhalten',
  'What has been found with final effect must be looked at, whatever it was; a case does not say how grave.':
    'Was endgültig festgestellt wurde, muss angesehen werden, was immer es war; ein Fall sagt nicht, wie schwer es wiegt.',
  'Support of armed forces of a third country must be looked at, whoever owns the investor.':
    'Unterstützung von Streitkräften eines Drittlands muss angesehen werden, wem der Investor auch gehört.',
};
