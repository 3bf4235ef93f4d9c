/** The procedure: filing, languages, authorities, stages, decision, fines, appeal and the checklist, in German. */
export const procedureTexts: Readonly<Record<string, string>> = {
  'The foreign investor or a representative files with the secretariat at the FPS Economy; the target does not.':
    'Der ausländische Investor oder ein Vertreter meldet beim Sekretariat beim FÖD Wirtschaft an; das Zielunternehmen nicht.',
  'The duty arises on signing, and the filing comes before the investment is implemented.':
    'Die Pflicht entsteht mit der Unterzeichnung, und die Anmeldung erfolgt, bevor die Investition durchgeführt wird.',
  'One filing can do for several Belgian targets.':
    'Eine Anmeldung kann für mehrere belgische Zielunternehmen genügen.',
  'Who files for several investors that act together is not known.':
    'Wer für mehrere gemeinsam handelnde Investoren anmeldet, ist nicht bekannt.',
  'There are two forms, a Belgian and a European one; the seller holds part of the data.':
    'Es gibt zwei Formulare, ein belgisches und ein europäisches; der Verkäufer hat einen Teil der Daten.',
  'Whether there are guidelines after those of 4 April 2024 is not known.':
    'Ob es nach den Leitlinien vom 4. April 2024 weitere gibt, ist nicht bekannt.',
  'No fee is known.': 'Eine Gebühr ist nicht bekannt.',
  'A filing in another language than the law asks for is void.':
    'Eine Anmeldung in einer anderen als der gesetzlich verlangten Sprache ist nichtig.',
  'Annexes may be in another language.': 'Anlagen dürfen in einer anderen Sprache sein.',
  'Later communications are in the language of the filing unless the investor asks for another and it is agreed; provisional decisions need not be translated.':
    'Spätere Mitteilungen erfolgen in der Sprache der Anmeldung, es sei denn, der Investor wünscht eine andere und es wird zugestimmt; vorläufige Entscheidungen müssen nicht übersetzt werden.',
  'German is an authentic language of the agreement and English an unofficial one; neither is a language of filing.':
    'Deutsch ist eine verbindliche Sprache des Abkommens und Englisch eine nicht amtliche; keine von beiden ist eine Sprache der Anmeldung.',
  'An undertaking in the Flemish Region: Dutch.': 'Ein Unternehmen in der Flämischen Region: Niederländisch.',
  'An undertaking in the Walloon Region: French, also in the German-speaking area.':
    'Ein Unternehmen in der Wallonischen Region: Französisch, auch im deutschen Sprachgebiet.',
  'An undertaking in Brussels-Capital: French or Dutch.':
    'Ein Unternehmen in Brüssel-Hauptstadt: Französisch oder Niederländisch.',
  'Undertakings in different regions without a control link: French or Dutch.':
    'Unternehmen in verschiedenen Regionen ohne Kontrollverhältnis: Französisch oder Niederländisch.',
  'An agreement that is signed.': 'Eine Vereinbarung, die unterzeichnet ist.',
  'Art. 5 §2: its content was not read.': 'Art. 5 § 2: Der Inhalt wurde nicht gelesen.',
  'Art. 5 §3: its content was not read.': 'Art. 5 § 3: Der Inhalt wurde nicht gelesen.',
  'The investment may not be implemented before it is cleared.':
    'Die Investition darf nicht durchgeführt werden, bevor sie freigegeben ist.',
  'Phase 2 opens where one competent member sees a possible effect; otherwise phase 1 ends with a clearance.':
    'Phase 2 beginnt, wenn ein zuständiges Mitglied eine mögliche Auswirkung sieht; sonst endet Phase 1 mit einer Freigabe.',
  'Each competent minister or college decides provisionally; one final decision follows.':
    'Jeder zuständige Minister oder jedes zuständige Kollegium entscheidet vorläufig; eine endgültige Entscheidung folgt.',
  'It is positive, positive with corrective measures, or negative.':
    'Sie ist positiv, positiv mit Abhilfemaßnahmen oder negativ.',
  'Corrective measures stand in a binding agreement with the investor.':
    'Abhilfemaßnahmen stehen in einer bindenden Vereinbarung mit dem Investor.',
  'What is judged is public order, national security and strategic interests: the continuity of vital processes, keeping strategic or sensitive knowledge out of foreign hands, and strategic independence.':
    'Beurteilt werden öffentliche Ordnung, nationale Sicherheit und strategische Interessen: die Kontinuität lebenswichtiger Prozesse, das Fernhalten strategischen oder sensiblen Wissens aus fremder Hand und die strategische Unabhängigkeit.',
  'Third countries may not be treated differently from one another.':
    'Drittländer dürfen untereinander nicht verschieden behandelt werden.',
  'A refusal is possible only where no corrective measure works.':
    'Eine Ablehnung ist nur möglich, wo keine Abhilfemaßnahme wirkt.',
  'Several extensions and suspensions are possible.': 'Mehrere Verlängerungen und Aussetzungen sind möglich.',
  'The cooperation with other states and the Commission affects how long it takes.':
    'Die Zusammenarbeit mit anderen Staaten und der Kommission beeinflusst, wie lange es dauert.',
  'Decisions are not published.': 'Entscheidungen werden nicht veröffentlicht.',
  'Whether silence counts as approval is not known. Nothing here takes it for one.':
    'Ob Schweigen als Genehmigung gilt, ist nicht bekannt. Hier wird es nicht dafür gehalten.',
  'Who prevails where the authorities disagree is not known.':
    'Wer sich durchsetzt, wenn die Behörden uneins sind, ist nicht bekannt.',
  'Of the 28 days about 20 are said to go to a draft opinion, 6 to the ministers and 2 to the final decision; no source read shows it.':
    'Von den 28 Tagen sollen etwa 20 auf einen Entwurf der Stellungnahme, 6 auf die Minister und 2 auf die endgültige Entscheidung entfallen; keine gelesene Quelle zeigt es.',
  'Before a negative or conditional opinion the investor is said to be heard, with 10 days for comments and access to the file; no source read shows it.':
    'Vor einer negativen oder bedingten Stellungnahme soll der Investor angehört werden, mit 10 Tagen für Bemerkungen und Akteneinsicht; keine gelesene Quelle zeigt es.',
  'Negotiating corrective measures is said to suspend the term by about a month, up to about three; no source read shows it.':
    'Verhandlungen über Abhilfemaßnahmen sollen die Frist um etwa einen Monat aussetzen, bis zu etwa drei; keine gelesene Quelle zeigt es.',
  'The Coordination Committee for Intelligence and Security is said to give an opinion; no source read shows it.':
    'Der Koordinierungsausschuss für Nachrichtendienste und Sicherheit soll eine Stellungnahme abgeben; keine gelesene Quelle zeigt es.',
  'Which federal ministers are members is not known exactly.':
    'Welche föderalen Minister Mitglied sind, ist nicht genau bekannt.',
  'Which measures the law lists in full is not known.':
    'Welche Maßnahmen das Gesetz vollständig aufzählt, ist nicht bekannt.',
  'How long the data of a file are kept is not known.':
    'Wie lange die Daten einer Akte aufbewahrt werden, ist nicht bekannt.',
  'A case may be opened of the own motion of the authority where nothing was notified.':
    'Wo nichts angemeldet wurde, kann die Behörde von Amts wegen einen Fall eröffnen.',
  'Under conditions, and at most 5 years after the investment; also for one from before 1 July 2023.':
    'Unter Bedingungen und höchstens 5 Jahre nach der Investition; auch für eine von vor dem 1. Juli 2023.',
  'An ordinary term of 2 years, and 5 only for bad faith, is said to apply; no source read shows it.':
    'Eine gewöhnliche Frist von 2 Jahren, und 5 nur bei Bösgläubigkeit, soll gelten; keine gelesene Quelle zeigt es.',
  'Such a case is said to be able to end in conditions or a reversal; no source read shows it.':
    'Ein solcher Fall soll mit Auflagen oder einer Rückabwicklung enden können; keine gelesene Quelle zeigt es.',
  'Appeal lies to the Market Court, a section of the Brussels Court of Appeal.':
    'Rechtsmittel sind beim Märktegerichtshof einzulegen, einer Sektion des Appellationshofes Brüssel.',
  'The investor and the Belgian target may appeal.':
    'Der Investor und das belgische Zielunternehmen können Rechtsmittel einlegen.',
  'A term of 30 days from notification, an annulment without substitution, and an appeal against fines are said to apply; no source read shows it.':
    'Eine Frist von 30 Tagen ab Zustellung, eine Aufhebung ohne Ersetzung und ein Rechtsmittel gegen Geldbußen sollen gelten; keine gelesene Quelle zeigt es.',
  Dutch: 'Niederländisch',
  French: 'Französisch',
  'Flemish Region': 'Flämische Region',
  'an undertaking in its territory': 'ein Unternehmen in ihrem Gebiet',
  'Walloon Region': 'Wallonische Region',
  'Brussels-Capital Region': 'Region Brüssel-Hauptstadt',
  'an airport in Wallonia, such as Liège': 'ein Flughafen in der Wallonie, etwa Lüttich',
  'Federal State or a Region': 'Föderalstaat oder eine Region',
  'an airport elsewhere: Brussels-National is said to be federal, others regional':
    'ein Flughafen anderswo: Brüssel-National soll föderal sein, andere regional',
  'Federal State': 'Föderalstaat',
  'security, public order and intelligence': 'Sicherheit, öffentliche Ordnung und Nachrichtendienste',
  customs: 'Zoll',
  'aviation security': 'Luftsicherheit',
  'a Community': 'eine Gemeinschaft',
  media: 'Medien',
  health: 'Gesundheit',
  'Check that the file is complete': 'Prüfung der Vollständigkeit der Akte',
  'No limit is known.': 'Eine Frist ist nicht bekannt.',
  'Phase 1, assessment': 'Phase 1, Prüfung',
  'From the file declared complete, not from filing; a request for information stops the clock.':
    'Ab der Vollständigkeitserklärung der Akte, nicht ab der Anmeldung; ein Auskunftsersuchen hält die Uhr an.',
  'Phase 2, screening, where it is opened': 'Phase 2, Screening, wenn sie eröffnet wird',
  'Both phases can be extended; by how much is not known.':
    'Beide Phasen können verlängert werden; um wie viel, ist nicht bekannt.',
  'European Union: states and Commission say that they intend to comment':
    'Europäische Union: Staaten und Kommission teilen mit, dass sie Stellung nehmen wollen',
  'European Union: comments and opinion': 'Europäische Union: Kommentare und Stellungnahme',
  'European Union: comments and opinion after more information':
    'Europäische Union: Kommentare und Stellungnahme nach weiteren Informationen',
  'European Union: opinion of the Commission after comments of states':
    'Europäische Union: Stellungnahme der Kommission nach Kommentaren von Staaten',
  'European Union, where nothing is screened: comments and opinion':
    'Europäische Union, wo nichts überprüft wird: Kommentare und Stellungnahme',
  'European Union, where nothing is screened: opinion of the Commission after comments':
    'Europäische Union, wo nichts überprüft wird: Stellungnahme der Kommission nach Kommentaren',
  'Comments are said to be possible until 15 months after completion.':
    'Kommentare sollen bis 15 Monate nach dem Vollzug möglich sein.',
  '6 days on average; 19 percent of files were incomplete':
    'im Schnitt 6 Tage; 19 Prozent der Akten waren unvollständig',
  '1 July 2023 to 30 June 2024': '1. Juli 2023 bis 30. Juni 2024',
  '2 days on average; 15 percent of files were incomplete':
    'im Schnitt 2 Tage; 15 Prozent der Akten waren unvollständig',
  '1 July 2024 to 30 June 2025': '1. Juli 2024 bis 30. Juni 2025',
  '31 days on average': 'im Schnitt 31 Tage',
  'one case closed, 52 days in all': 'ein Fall abgeschlossen, insgesamt 52 Tage',
  'two cases closed just under 50 days in all': 'zwei Fälle in insgesamt knapp unter 50 Tagen abgeschlossen',
  'two to three months at most is called normal': 'höchstens zwei bis drei Monate gelten als üblich',
  'as the authority announces it': 'wie die Behörde es ankündigt',
  'Up to 10 percent of the value of the investment; 10 percent is no minimum.':
    'Bis zu 10 Prozent des Werts der Investition; 10 Prozent sind kein Mindestbetrag.',
  'Said to be for late answers and for a late filing of the own accord; no source read shows it.':
    'Soll für verspätete Antworten und eine verspätete Anmeldung aus eigenem Antrieb gelten; keine gelesene Quelle zeigt es.',
  'In certain circumstances up to 30 percent.': 'Unter bestimmten Umständen bis zu 30 Prozent.',
  'Said to be for no filing, closing before clearance, misleading information and a breach of measures; no source read shows it.':
    'Soll für unterlassene Anmeldung, Vollzug vor der Freigabe, irreführende Angaben und einen Verstoß gegen Maßnahmen gelten; keine gelesene Quelle zeigt es.',
  'Ownership of the investor, with beneficial owners and holders above it':
    'Eigentum am Investor, mit wirtschaftlichen Eigentümern und Inhabern darüber',
  'Ownership of the target before the investment': 'Eigentum am Zielunternehmen vor der Investition',
  'Approximate value of the investment': 'Ungefährer Wert der Investition',
  'Products, services and operations of both': 'Produkte, Dienstleistungen und Tätigkeiten beider',
  'Member States in which both operate': 'Mitgliedstaaten, in denen beide tätig sind',
  'Funding of the investment and its source': 'Finanzierung der Investition und ihre Quelle',
  'Dates of signing and closing, planned or past': 'Tage der Unterzeichnung und des Vollzugs, geplant oder vergangen',
  'Identification, contacts, enterprise numbers and Belgian establishments':
    'Identifizierung, Kontakte, Unternehmensnummern und belgische Niederlassungen',
  'The listed sector, and why': 'Der aufgeführte Sektor, und warum',
  'Votes and control before and after': 'Stimmrechte und Kontrolle vorher und nachher',
  'Transaction documents, and charts of the group before and after':
    'Transaktionsunterlagen, und Organigramme der Gruppe vorher und nachher',
  'Links with a state, and subsidies': 'Verbindungen zu einem Staat, und Subventionen',
  'Earlier filings, and other filings for this investment':
    'Frühere Anmeldungen, und andere Anmeldungen für diese Investition',
  'Sensitive data: what, where, and who reaches it': 'Sensible Daten: welche, wo, und wer sie erreicht',
  'Public procurement and classified contracts': 'Öffentliche Aufträge und als Verschlusssache eingestufte Verträge',
  'Site, right to the land, and access, for infrastructure':
    'Standort, Recht am Grund und Boden, und Zugang, bei Infrastruktur',
  'Calendar days, the day of the event not counted; an end on a weekend or public holiday moves to the next working day.':
    'Kalendertage, der Tag des Ereignisses nicht mitgezählt; ein Ende am Wochenende oder an einem Feiertag verschiebt sich auf den nächsten Werktag.',
  'Calendar days, the day of the event not counted; an end on a weekend or public holiday moves to the next working day. The holidays are those of Belgium: those of the institutions are not known here.':
    'Kalendertage, der Tag des Ereignisses nicht mitgezählt; ein Ende am Wochenende oder an einem Feiertag verschiebt sich auf den nächsten Werktag. Die Feiertage sind die Belgiens: Die der Organe sind hier nicht bekannt.',
};
