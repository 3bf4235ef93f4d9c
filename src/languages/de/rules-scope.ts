/** Who must notify: tests, limbs, exclusions, open questions with their readings, and advice, in German. */
export const scopeTexts: Readonly<Record<string, string>> = {
  'Belgium before the screening mechanism': 'Belgien vor dem Screening-Mechanismus',
  'Before 1 July 2023 Belgium had no general duty to notify a foreign investment. From 2019 the Flemish decree on foreign investment in Flemish public bodies stood apart from it: a power to annul or suspend afterwards, without notification.':
    'Vor dem 1. Juli 2023 gab es in Belgien keine allgemeine Pflicht, eine ausländische Investition anzumelden. Ab 2019 bestand daneben das flämische Dekret über ausländische Investitionen in flämische öffentliche Stellen: eine Befugnis, nachträglich aufzuheben oder auszusetzen, ohne Anmeldung.',
  'Belgium, Cooperation Agreement of 30 November 2022': 'Belgien, Zusammenarbeitsabkommen vom 30. November 2022',
  'the investor is foreign': 'der Investor ist ausländisch',
  'A natural person with main residence outside the European Union acquires':
    'Eine natürliche Person mit Hauptwohnsitz außerhalb der Europäischen Union erwirbt',
  'Main residence decides, not nationality; the European Economic Area is not enough.':
    'Der Hauptwohnsitz entscheidet, nicht die Staatsangehörigkeit; der Europäische Wirtschaftsraum genügt nicht.',
  'An undertaking constituted outside the European Union acquires':
    'Ein außerhalb der Europäischen Union gegründetes Unternehmen erwirbt',
  'Law of constitution outside the Union, and registered office or main activity outside it.':
    'Gründungsrecht außerhalb der Union, und Satzungssitz oder Haupttätigkeit außerhalb.',
  'A public authority from outside the European Union acquires':
    'Eine Behörde von außerhalb der Europäischen Union erwirbt',
  'Governments, government institutions and public-law companies are covered.':
    'Regierungen, staatliche Einrichtungen und öffentlich-rechtliche Unternehmen sind erfasst.',
  'A beneficial owner of the investor has main residence outside the European Union':
    'Ein wirtschaftlicher Eigentümer des Investors hat den Hauptwohnsitz außerhalb der Europäischen Union',
  'The duty to notify stands as the agreement is written; where the investor itself is from the Union, a refusal would have to justify a restriction of establishment (Xella).':
    'Die Anmeldepflicht gilt, wie das Abkommen geschrieben ist; ist der Investor selbst aus der Union, müsste eine Ablehnung eine Beschränkung der Niederlassungsfreiheit rechtfertigen (Xella).',
  'A person with main residence outside the European Union holds more than a quarter of the investor':
    'Eine Person mit Hauptwohnsitz außerhalb der Europäischen Union hält mehr als ein Viertel des Investors',
  'From 10 July 2027: a person with main residence outside the European Union owns a quarter or more':
    'Ab 10. Juli 2027: Einer Person mit Hauptwohnsitz außerhalb der Europäischen Union gehört ein Viertel oder mehr',
  'A manager who counts as beneficial owner has main residence outside the European Union':
    'Eine Führungskraft, die als wirtschaftlicher Eigentümer gilt, hat den Hauptwohnsitz außerhalb der Europäischen Union',
  'An entity from outside the European Union stands in the holding chain of the investor':
    'Eine Einheit von außerhalb der Europäischen Union steht in der Beteiligungskette des Investors',
  'an undertaking or entity established in Belgium is reached':
    'ein in Belgien niedergelassenes Unternehmen oder eine solche Einheit wird erreicht',
  'A company or other entity with a legal structure is established in Belgium':
    'Eine Gesellschaft oder andere Einheit mit Rechtsstruktur ist in Belgien niedergelassen',
  'Physical presence without a legal structure and mere turnover in Belgium are not enough.':
    'Physische Präsenz ohne Rechtsstruktur und bloßer Umsatz in Belgien genügen nicht.',
  'A Belgian branch is an entity in the sense of the agreement':
    'Eine belgische Zweigniederlassung ist eine Einheit im Sinne des Abkommens',
  'Whether a branch is an entity is decided case by case.':
    'Ob eine Zweigniederlassung eine Einheit ist, wird von Fall zu Fall entschieden.',
  'Land in Belgium that is crucial for critical infrastructure':
    'Grund und Boden in Belgien, der für kritische Infrastruktur entscheidend ist',
  'the investor reaches a level of influence over an entity in a listed sector':
    'der Investor erreicht ein Maß an Einfluss auf eine Einheit in einem aufgeführten Sektor',
  'At least 10 percent of the votes of a large entity in a sector of the ten percent list':
    'Mindestens 10 Prozent der Stimmrechte einer großen Einheit in einem Sektor der Zehn-Prozent-Liste',
  'Turnover of the financial year before must be more than EUR 100 million. Transport is not on this list.':
    'Der Umsatz des vorangegangenen Geschäftsjahres muss mehr als 100 Millionen Euro betragen. Der Verkehr steht nicht auf dieser Liste.',
  'Control of an entity in a sector of the ten percent list':
    'Kontrolle über eine Einheit in einem Sektor der Zehn-Prozent-Liste',
  'Control and votes are separate triggers; that control needs no turnover is not said in so many words.':
    'Kontrolle und Stimmrechte sind getrennte Auslöser; dass Kontrolle keinen Umsatz erfordert, ist nicht ausdrücklich gesagt.',
  'At least 25 percent of the votes, or control, of an entity in critical infrastructure':
    'Mindestens 25 Prozent der Stimmrechte an einer Einheit, oder Kontrolle über sie, in kritischer Infrastruktur',
  'Only the activities of the entity in Belgium count. The entry knows no threshold of size.':
    'Nur die Tätigkeiten der Einheit in Belgien zählen. Der Eintrag kennt keine Größenschwelle.',
  'At least 25 percent of the votes, or control, of an entity in land or buildings crucial for the use of critical infrastructure':
    'Mindestens 25 Prozent der Stimmrechte an einer Einheit, oder Kontrolle über sie, mit Grundstücken oder Gebäuden, die für die Nutzung kritischer Infrastruktur entscheidend sind',
  'A right to land that is crucial for the use of critical infrastructure':
    'Ein Recht an Grund und Boden, der für die Nutzung kritischer Infrastruktur entscheidend ist',
  'At least 25 percent of the votes, or control, of an entity in critical technology, or military or dual-use goods':
    'Mindestens 25 Prozent der Stimmrechte an einer Einheit, oder Kontrolle über sie, in kritischer Technologie, Militärgütern oder Gütern mit doppeltem Verwendungszweck',
  'At least 25 percent of the votes, or control, of an entity in the supply of critical inputs or food security':
    'Mindestens 25 Prozent der Stimmrechte an einer Einheit, oder Kontrolle über sie, in der Versorgung mit kritischen Ressourcen oder der Ernährungssicherheit',
  'At least 25 percent of the votes, or control, of an entity in sensitive information, personal data included':
    'Mindestens 25 Prozent der Stimmrechte an einer Einheit, oder Kontrolle über sie, mit sensiblen Informationen, einschließlich personenbezogener Daten',
  'At least 25 percent of the votes, or control, of an entity in private security':
    'Mindestens 25 Prozent der Stimmrechte an einer Einheit, oder Kontrolle über sie, in der privaten Sicherheit',
  'At least 25 percent of the votes, or control, of an entity in the media':
    'Mindestens 25 Prozent der Stimmrechte an einer Einheit, oder Kontrolle über sie, in den Medien',
  'At least 25 percent of the votes, or control, of an entity in strategic biotechnology':
    'Mindestens 25 Prozent der Stimmrechte an einer Einheit, oder Kontrolle über sie, in strategischer Biotechnologie',
  'The only entry of this list with a threshold of turnover.':
    'Der einzige Eintrag dieser Liste mit einer Umsatzschwelle.',
  'the agreement was signed before 1 July 2023': 'die Vereinbarung wurde vor dem 1. Juli 2023 unterzeichnet',
  'The day of signing decides, even where the investment is closed later.':
    'Der Tag der Unterzeichnung entscheidet, auch wenn die Investition später vollzogen wird.',
  'it is a greenfield investment': 'es ist eine Neugründung (Greenfield-Investition)',
  'No undertaking or entity is acquired where a new one is set up.':
    'Wo eine neue gegründet wird, wird kein Unternehmen und keine Einheit erworben.',
  'it is a joint venture that starts from nothing': 'es ist ein Gemeinschaftsunternehmen, das bei null beginnt',
  'Without an existing business contributed it is a greenfield investment.':
    'Ohne Einbringung eines bestehenden Unternehmens ist es eine Greenfield-Investition.',
  "it is an expansion of the investor's own business": 'es ist eine Erweiterung des eigenen Unternehmens des Investors',
  'Without an existing business that changes hands nothing is acquired.':
    'Ohne ein bestehendes Unternehmen, das den Inhaber wechselt, wird nichts erworben.',
  'it is an acquisition of assets without a change of control':
    'es ist ein Erwerb von Vermögenswerten ohne Wechsel der Kontrolle',
  'Assets and branches of activity are covered if control of them changes.':
    'Vermögenswerte und Teilbetriebe sind erfasst, wenn die Kontrolle über sie wechselt.',
  'votes and control have not passed yet': 'Stimmrechte und Kontrolle sind noch nicht übergegangen',
  'What the agreement says of options, convertibles and pledges was not read.':
    'Was das Abkommen über Optionen, wandelbare Instrumente und Pfänder sagt, wurde nicht gelesen.',
  'no foreign investor reaches the level of influence for itself':
    'kein ausländischer Investor erreicht für sich das Maß an Einfluss',
  'How investors that acquire together are counted was not read, nor what acting in concert changes.':
    'Wie Investoren gezählt werden, die gemeinsam erwerben, wurde nicht gelesen, ebenso wenig, was abgestimmtes Handeln ändert.',
  'Is a person who holds more than a quarter of the investor a beneficial owner by that alone?':
    'Ist eine Person, die mehr als ein Viertel des Investors hält, allein dadurch ein wirtschaftlicher Eigentümer?',
  'the reading on which more than a quarter is enough as long as nothing speaks against it':
    'die Lesart, nach der mehr als ein Viertel genügt, solange nichts dagegen spricht',
  'the reading on which more than a quarter is an indication, and ownership must be shown':
    'die Lesart, nach der mehr als ein Viertel ein Anzeichen ist und das Eigentum nachzuweisen ist',
  'From 10 July 2027, does the agreement follow the rule of the Union on beneficial owners, 25 percent or more?':
    'Folgt das Abkommen ab dem 10. Juli 2027 der Regel der Union über wirtschaftliche Eigentümer, 25 Prozent oder mehr?',
  'the reading on which the agreement follows the rule of the Union (25 percent or more)':
    'die Lesart, nach der das Abkommen der Regel der Union folgt (25 Prozent oder mehr)',
  'the reading on which the agreement keeps to Belgian law (more than 25 percent)':
    'die Lesart, nach der das Abkommen beim belgischen Recht bleibt (mehr als 25 Prozent)',
  'Does a manager who counts as beneficial owner for want of another make the investor foreign?':
    'Macht eine Führungskraft, die mangels eines anderen als wirtschaftlicher Eigentümer gilt, den Investor ausländisch?',
  'the literal reading of the fallback (a manager counts as beneficial owner)':
    'die wörtliche Lesart der Auffangregel (eine Führungskraft gilt als wirtschaftlicher Eigentümer)',
  'the reading on which only owners and controllers count':
    'die Lesart, nach der nur Eigentümer und Kontrollierende zählen',
  'Does an entity from outside the Union in the middle of the holding chain make the investor foreign?':
    'Macht eine Einheit von außerhalb der Union inmitten der Beteiligungskette den Investor ausländisch?',
  'the practice, on which one entity from outside the Union in the holding chain is enough':
    'die Praxis, nach der eine Einheit von außerhalb der Union in der Beteiligungskette genügt',
  'the widest reading of that practice, on which any minority holder above the investor counts':
    'die weiteste Lesart dieser Praxis, nach der jeder Minderheitsinhaber über dem Investor zählt',
  'the text alone, on which only the investor itself and its beneficial owners count':
    'der Wortlaut allein, nach dem nur der Investor selbst und seine wirtschaftlichen Eigentümer zählen',
  'Is the Belgian branch an entity in the sense of the agreement?':
    'Ist die belgische Zweigniederlassung eine Einheit im Sinne des Abkommens?',
  'the reading on which this branch is an entity': 'die Lesart, nach der diese Zweigniederlassung eine Einheit ist',
  'the reading on which this branch is not an entity':
    'die Lesart, nach der diese Zweigniederlassung keine Einheit ist',
  'Must infrastructure have been designated under another law to be critical?':
    'Muss Infrastruktur nach einem anderen Gesetz ausgewiesen sein, um kritisch zu sein?',
  'the reading on which the list of the agreement stands by itself':
    'die Lesart, nach der die Liste des Abkommens für sich steht',
  'the reading on which infrastructure must have been designated':
    'die Lesart, nach der Infrastruktur ausgewiesen sein muss',
  'Is a right to land that is crucial for critical infrastructure enough, without an undertaking or entity?':
    'Genügt ein Recht an Grund und Boden, der für kritische Infrastruktur entscheidend ist, ohne Unternehmen oder Einheit?',
  'the reading on which an undertaking, an entity or control of assets must be acquired':
    'die Lesart, nach der ein Unternehmen, eine Einheit oder die Kontrolle über Vermögenswerte erworben werden muss',
  'the reading on which crucial land is enough': 'die Lesart, nach der entscheidender Grund und Boden genügt',
  'Is access to any personal data enough, or is sensitive information in the narrow sense meant?':
    'Genügt der Zugang zu beliebigen personenbezogenen Daten, oder sind sensible Informationen im engen Sinne gemeint?',
  'the literal reading of the data limb (any personal data count)':
    'die wörtliche Lesart des Datentatbestands (alle personenbezogenen Daten zählen)',
  'a narrow reading of the data limb (only data of a sensitive kind count)':
    'eine enge Lesart des Datentatbestands (nur Daten sensibler Art zählen)',
  'Which turnover must exceed the threshold?': 'Welcher Umsatz muss die Schwelle überschreiten?',
  'the reading on which the turnover of the entity established in Belgium counts':
    'die Lesart, nach der der Umsatz der in Belgien niedergelassenen Einheit zählt',
  'the reading on which consolidated turnover counts': 'die Lesart, nach der der konsolidierte Umsatz zählt',
  'Above which turnover is strategic biotechnology on the list?':
    'Ab welchem Umsatz steht strategische Biotechnologie auf der Liste?',
  'the reading on which turnover must exceed EUR 25 million':
    'die Lesart, nach der der Umsatz 25 Millionen Euro überschreiten muss',
  'the reading on which a lower threshold applies, or none':
    'die Lesart, nach der eine niedrigere Schwelle gilt, oder keine',
  'Does a right to votes, such as an option, count when it is agreed, or only once votes or control pass?':
    'Zählt ein Recht auf Stimmrechte, etwa eine Option, wenn es vereinbart wird, oder erst, wenn Stimmrechte oder Kontrolle übergehen?',
  'the reading on which the agreement on such a right counts':
    'die Lesart, nach der die Vereinbarung über ein solches Recht zählt',
  'the reading on which nothing counts until votes or control pass':
    'die Lesart, nach der nichts zählt, bis Stimmrechte oder Kontrolle übergehen',
  'Do the votes and the control of investors that acquire together count together for each of them?':
    'Zählen die Stimmrechte und die Kontrolle von Investoren, die gemeinsam erwerben, für jeden von ihnen zusammen?',
  'the reading on which those who acquire together count together':
    'die Lesart, nach der gemeinsam Erwerbende zusammen zählen',
  'the reading on which each counts for itself': 'die Lesart, nach der jeder für sich zählt',
  'The investor is foreign only through a beneficial owner or the holding chain. The duty to notify stands as it is written; where the investor itself is from the Union, a refusal would have to justify a restriction of establishment (Court of Justice, Xella, C-106/22).':
    'Der Investor ist nur über einen wirtschaftlichen Eigentümer oder die Beteiligungskette ausländisch. Die Anmeldepflicht gilt, wie sie geschrieben ist; ist der Investor selbst aus der Union, müsste eine Ablehnung eine Beschränkung der Niederlassungsfreiheit rechtfertigen (Gerichtshof, Xella, C-106/22).',
  'When in doubt, notify: there is neither an advance ruling nor an individual exemption. This is advice, not a duty.':
    'Im Zweifel anmelden: Es gibt weder einen Vorbescheid noch eine individuelle Befreiung. Dies ist ein Rat, keine Pflicht.',
};
