/** Law beside the duty to notify, regimes beside the screening, and the law of the Union to come, in German. */
export const unionTexts: Readonly<Record<string, string>> = {
  'Flemish Governance Decree, Art. III.59 and III.60':
    'Flämisches Verwaltungsdekret (Bestuursdecreet), Art. III.59 und III.60',
  'A power to annul, suspend or set aside foreign investment in Flemish public bodies afterwards; it asks for no notification.':
    'Eine Befugnis, ausländische Investitionen in flämische öffentliche Stellen nachträglich aufzuheben, auszusetzen oder unangewandt zu lassen; eine Anmeldung verlangt es nicht.',
  'Law of 1 July 2011 on the security and protection of critical infrastructure':
    'Gesetz vom 1. Juli 2011 über die Sicherheit und den Schutz kritischer Infrastrukturen',
  'Designation under it is an indicator that infrastructure is critical, not a condition of a duty to notify. Designations are made individually and are not shown here: nothing says that a named site is designated. For air transport a royal decree of 2 December 2011 stood in its place.':
    'Eine Ausweisung danach ist ein Anzeichen dafür, dass Infrastruktur kritisch ist, keine Bedingung einer Anmeldepflicht. Ausweisungen erfolgen einzeln und werden hier nicht gezeigt: Nichts sagt, dass ein genannter Standort ausgewiesen ist. Für den Luftverkehr galt an seiner Stelle ein Königlicher Erlass vom 2. Dezember 2011.',
  'Law of 19 December 2025 on the resilience of critical entities':
    'Gesetz vom 19. Dezember 2025 über die Resilienz kritischer Einrichtungen',
  'Designation under it is an indicator that infrastructure is critical, not a condition of a duty to notify. Designations are made individually and are not shown here: nothing says that a named site is designated. It repeals the law of 2011, whose operators count as critical entities from 17 July 2026, the day by which designations were due.':
    'Eine Ausweisung danach ist ein Anzeichen dafür, dass Infrastruktur kritisch ist, keine Bedingung einer Anmeldepflicht. Ausweisungen erfolgen einzeln und werden hier nicht gezeigt: Nichts sagt, dass ein genannter Standort ausgewiesen ist. Es hebt das Gesetz von 2011 auf, dessen Betreiber ab dem 17. Juli 2026 als kritische Einrichtungen gelten, dem Tag, bis zu dem Ausweisungen fällig waren.',
  'Regulation (EU) 2019/452': 'Verordnung (EU) 2019/452',
  'Frames the screening of the Member States: factors that they may take into account, and cooperation. It makes nobody notify.':
    'Gibt der Überprüfung durch die Mitgliedstaaten einen Rahmen: Faktoren, die sie berücksichtigen dürfen, und Zusammenarbeit. Sie verpflichtet niemanden zur Anmeldung.',
  'Regulation (EU) 2026/1386, in force and not yet applicable':
    'Verordnung (EU) 2026/1386, in Kraft und noch nicht anwendbar',
  'Its minimum scope applies from 17 January 2028; until then it changes no duty to notify.':
    'Ihr Mindestanwendungsbereich gilt ab dem 17. Januar 2028; bis dahin ändert sie keine Anmeldepflicht.',
  'Regulation (EU) 2026/1386': 'Verordnung (EU) 2026/1386',
  'Every Member State must screen a minimum scope by prior authorisation and may go further.':
    'Jeder Mitgliedstaat muss einen Mindestanwendungsbereich durch vorherige Genehmigung überprüfen und darf weiter gehen.',
  'Flemish decree on foreign investment in public bodies':
    'Flämisches Dekret über ausländische Investitionen in öffentliche Stellen',
  'whether the body is one of the decree, and what its decision does; a power to annul, suspend or set aside afterwards, without notification':
    'ob die Stelle unter das Dekret fällt, und was ihre Entscheidung bewirkt; eine Befugnis, nachträglich aufzuheben, auszusetzen oder unangewandt zu lassen, ohne Anmeldung',
  'Merger control, Belgian and European': 'Fusionskontrolle, belgisch und europäisch',
  'turnover thresholds': 'Umsatzschwellen',
  'Foreign Subsidies Regulation': 'Verordnung über drittstaatliche Subventionen',
  'turnover and financial contributions of third countries': 'Umsatz und finanzielle Zuwendungen von Drittländern',
  'Licences of the sector': 'Genehmigungen des Sektors',
  'whether an approval must be renewed or notified when its holder changes hands':
    'ob eine Zulassung zu erneuern oder zu melden ist, wenn ihr Inhaber wechselt',
  'Restrictive measures of the European Union': 'Restriktive Maßnahmen der Europäischen Union',
  'whether a party is on a list; none is held here': 'ob eine Partei auf einer Liste steht; hier wird keine geführt',
  'Belgium under Regulation (EU) 2026/1386': 'Belgien nach der Verordnung (EU) 2026/1386',
  'From 17 January 2028 Regulation (EU) 2026/1386 applies and Belgium must have adapted its law; how it will read is not known.':
    'Ab dem 17. Januar 2028 gilt die Verordnung (EU) 2026/1386, und Belgien muss sein Recht angepasst haben; wie es lauten wird, ist nicht bekannt.',
  'the target lies in the scope that every Member State must screen':
    'das Zielunternehmen liegt im Anwendungsbereich, den jeder Mitgliedstaat überprüfen muss',
  'In the minimum scope of the Union: military or dual-use goods':
    'Im Mindestanwendungsbereich der Union: Militärgüter oder Güter mit doppeltem Verwendungszweck',
  'The field is named without a further condition, as far as the sources tell.':
    'Das Feld ist ohne weitere Bedingung genannt, soweit die Quellen es sagen.',
  'In the minimum scope of the Union: semiconductor, quantum or certain artificial-intelligence technology':
    'Im Mindestanwendungsbereich der Union: Halbleitertechnologie, Quantentechnologie oder bestimmte Technologie der künstlichen Intelligenz',
  'Which artificial intelligence is meant is known of the agreement only: general-purpose, relevant to space or defence.':
    'Welche künstliche Intelligenz gemeint ist, ist nur aus dem Abkommen bekannt: mit allgemeinem Verwendungszweck, von Bedeutung für Raumfahrt oder Verteidigung.',
  'In the minimum scope of the Union: strategic raw materials':
    'Im Mindestanwendungsbereich der Union: strategische Rohstoffe',
  'From exploration to stockpiling. Which materials are strategic was not read.':
    'Von der Erkundung bis zur Bevorratung. Welche Rohstoffe strategisch sind, wurde nicht gelesen.',
  'In the minimum scope of the Union: a critical entity in energy, transport or digital infrastructure':
    'Im Mindestanwendungsbereich der Union: eine kritische Einrichtung in Energie, Verkehr oder digitaler Infrastruktur',
  'By a targeted, risk-based assessment of the host state, which nobody has made yet.':
    'Durch eine gezielte, risikobasierte Bewertung des Gaststaats, die noch niemand vorgenommen hat.',
  'In the minimum scope of the Union: certain infrastructure of financial markets, or a systemically important institution':
    'Im Mindestanwendungsbereich der Union: bestimmte Finanzmarktinfrastruktur oder ein systemrelevantes Institut',
  'Central counterparties, securities depositories, operators of regulated markets, payment systems, systemically important institutions.':
    'Zentrale Gegenparteien, Zentralverwahrer, Betreiber geregelter Märkte, Zahlungssysteme, systemrelevante Institute.',
  'In the minimum scope of the Union: voter registers, voting and related systems':
    'Im Mindestanwendungsbereich der Union: Wählerverzeichnisse, Wahlsysteme und verwandte Systeme',
  'Which related systems are meant was not read.': 'Welche verwandten Systeme gemeint sind, wurde nicht gelesen.',
  'a greenfield investment is outside the minimum scope of the Union':
    'eine Greenfield-Investition liegt außerhalb des Mindestanwendungsbereichs der Union',
  'Each Member State decides whether it reviews greenfield investments.':
    'Jeder Mitgliedstaat entscheidet, ob er Greenfield-Investitionen überprüft.',
  'a restructuring within a group is outside the minimum scope of the Union':
    'eine Umstrukturierung innerhalb einer Gruppe liegt außerhalb des Mindestanwendungsbereichs der Union',
  'Internal restructurings are excluded broadly; the exact words were not read.':
    'Interne Umstrukturierungen sind weitgehend ausgenommen; der genaue Wortlaut wurde nicht gelesen.',
  'The law of the host state for that date decides. Its minimum under Regulation (EU) 2026/1386 is shown limb by limb: a limb that is met says that the state must screen such a target, not how.':
    'Das Recht des Gaststaats zu diesem Zeitpunkt entscheidet. Sein Mindestmaß nach der Verordnung (EU) 2026/1386 ist Tatbestand für Tatbestand gezeigt: Ein erfüllter Tatbestand sagt, dass der Staat ein solches Zielunternehmen überprüfen muss, nicht wie.',
};
