/** The procedure: filing, languages, authorities, stages, decision, fines, appeal and the checklist, in French. */
export const procedureTexts: Readonly<Record<string, string>> = {
  'The foreign investor or a representative files with the secretariat at the FPS Economy; the target does not.':
    'L’investisseur étranger ou un représentant dépose la notification auprès du secrétariat au SPF Économie ; la cible ne le fait pas.',
  'The duty arises on signing, and the filing comes before the investment is implemented.':
    'L’obligation naît à la signature, et la notification précède la mise en œuvre de l’investissement.',
  'One filing can do for several Belgian targets.': 'Une seule notification peut suffire pour plusieurs cibles belges.',
  'Who files for several investors that act together is not known.':
    'On ne sait pas qui notifie pour plusieurs investisseurs agissant ensemble.',
  'There are two forms, a Belgian and a European one; the seller holds part of the data.':
    'Il y a deux formulaires, l’un belge, l’autre européen ; le vendeur détient une partie des données.',
  'Whether there are guidelines after those of 4 April 2024 is not known.':
    'On ne sait pas s’il existe des lignes directrices postérieures à celles du 4 avril 2024.',
  'No fee is known.': 'Aucune redevance n’est connue.',
  'A filing in another language than the law asks for is void.':
    'Une notification dans une autre langue que celle exigée par la loi est nulle.',
  'Annexes may be in another language.': 'Les annexes peuvent être rédigées dans une autre langue.',
  'Later communications are in the language of the filing unless the investor asks for another and it is agreed; provisional decisions need not be translated.':
    'Les communications ultérieures se font dans la langue de la notification, sauf si l’investisseur en demande une autre et qu’il y est consenti ; la traduction des décisions provisoires n’est pas requise.',
  'German is an authentic language of the agreement and English an unofficial one; neither is a language of filing.':
    'L’allemand est une langue authentique de l’accord et l’anglais une langue non officielle ; ni l’un ni l’autre n’est une langue de notification.',
  'An undertaking in the Flemish Region: Dutch.': 'Une entreprise en Région flamande : néerlandais.',
  'An undertaking in the Walloon Region: French, also in the German-speaking area.':
    'Une entreprise en Région wallonne : français, y compris en région de langue allemande.',
  'An undertaking in Brussels-Capital: French or Dutch.':
    'Une entreprise à Bruxelles-Capitale : français ou néerlandais.',
  'Undertakings in different regions without a control link: French or Dutch.':
    'Des entreprises dans des régions différentes sans lien de contrôle : français ou néerlandais.',
  'An agreement that is signed.': 'Une convention signée.',
  'Art. 5 §2: its content was not read.': 'Art. 5, § 2 : son contenu n’a pas été lu.',
  'Art. 5 §3: its content was not read.': 'Art. 5, § 3 : son contenu n’a pas été lu.',
  'The investment may not be implemented before it is cleared.':
    'L’investissement ne peut être mis en œuvre avant d’avoir été autorisé.',
  'Phase 2 opens where one competent member sees a possible effect; otherwise phase 1 ends with a clearance.':
    'La phase 2 s’ouvre lorsqu’un membre compétent voit un effet possible ; sinon, la phase 1 se termine par une autorisation.',
  'Each competent minister or college decides provisionally; one final decision follows.':
    'Chaque ministre ou collège compétent décide à titre provisoire ; une seule décision finale suit.',
  'It is positive, positive with corrective measures, or negative.':
    'Elle est positive, positive avec mesures correctrices, ou négative.',
  'Corrective measures stand in a binding agreement with the investor.':
    'Les mesures correctrices figurent dans un accord contraignant avec l’investisseur.',
  'What is judged is public order, national security and strategic interests: the continuity of vital processes, keeping strategic or sensitive knowledge out of foreign hands, and strategic independence.':
    'L’appréciation porte sur l’ordre public, la sécurité nationale et les intérêts stratégiques : la continuité des processus vitaux, le fait d’éviter que des connaissances stratégiques ou sensibles tombent en mains étrangères, et l’indépendance stratégique.',
  'Third countries may not be treated differently from one another.':
    'Les pays tiers ne peuvent être traités différemment les uns des autres.',
  'A refusal is possible only where no corrective measure works.':
    'Un refus n’est possible que si aucune mesure correctrice n’est efficace.',
  'Several extensions and suspensions are possible.': 'Plusieurs prolongations et suspensions sont possibles.',
  'The cooperation with other states and the Commission affects how long it takes.':
    'La coopération avec d’autres États et avec la Commission influe sur la durée.',
  'Decisions are not published.': 'Les décisions ne sont pas publiées.',
  'Whether silence counts as approval is not known. Nothing here takes it for one.':
    'On ne sait pas si le silence vaut approbation. Rien ici ne le considère comme tel.',
  'Who prevails where the authorities disagree is not known.':
    'On ne sait pas qui l’emporte en cas de désaccord entre les autorités.',
  'Of the 28 days about 20 are said to go to a draft opinion, 6 to the ministers and 2 to the final decision; no source read shows it.':
    'Sur les 28 jours, environ 20 seraient consacrés à un projet d’avis, 6 aux ministres et 2 à la décision finale ; aucune source lue ne le montre.',
  'Before a negative or conditional opinion the investor is said to be heard, with 10 days for comments and access to the file; no source read shows it.':
    'Avant un avis négatif ou conditionnel, l’investisseur serait entendu, avec 10 jours pour formuler des observations et un accès au dossier ; aucune source lue ne le montre.',
  'Negotiating corrective measures is said to suspend the term by about a month, up to about three; no source read shows it.':
    'La négociation de mesures correctrices suspendrait le délai d’environ un mois, jusqu’à environ trois ; aucune source lue ne le montre.',
  'The Coordination Committee for Intelligence and Security is said to give an opinion; no source read shows it.':
    'Le Comité de coordination du renseignement et de la sécurité rendrait un avis ; aucune source lue ne le montre.',
  'Which federal ministers are members is not known exactly.':
    'On ne sait pas exactement quels ministres fédéraux sont membres.',
  'Which measures the law lists in full is not known.':
    'On ne connaît pas la liste complète des mesures que la loi prévoit.',
  'How long the data of a file are kept is not known.':
    'On ne sait pas combien de temps les données d’un dossier sont conservées.',
  'A case may be opened of the own motion of the authority where nothing was notified.':
    'Lorsque rien n’a été notifié, l’autorité peut ouvrir un dossier d’office.',
  'Under conditions, and at most 5 years after the investment; also for one from before 1 July 2023.':
    'Sous conditions, et au plus 5 ans après l’investissement ; également pour un investissement antérieur au 1er juillet 2023.',
  'An ordinary term of 2 years, and 5 only for bad faith, is said to apply; no source read shows it.':
    'Un délai ordinaire de 2 ans, et de 5 ans seulement en cas de mauvaise foi, s’appliquerait ; aucune source lue ne le montre.',
  'Such a case is said to be able to end in conditions or a reversal; no source read shows it.':
    'Un tel dossier pourrait aboutir à des conditions ou à une remise en l’état antérieur ; aucune source lue ne le montre.',
  'Appeal lies to the Market Court, a section of the Brussels Court of Appeal.':
    'Un recours est ouvert devant la Cour des marchés, section de la cour d’appel de Bruxelles.',
  'The investor and the Belgian target may appeal.': 'L’investisseur et la cible belge peuvent introduire un recours.',
  'A term of 30 days from notification, an annulment without substitution, and an appeal against fines are said to apply; no source read shows it.':
    'Un délai de 30 jours à compter de la notification de la décision, une annulation sans substitution et un recours contre les amendes s’appliqueraient ; aucune source lue ne le montre.',
  Dutch: 'néerlandais',
  French: 'français',
  'Flemish Region': 'Région flamande',
  'an undertaking in its territory': 'une entreprise sur son territoire',
  'Walloon Region': 'Région wallonne',
  'Brussels-Capital Region': 'Région de Bruxelles-Capitale',
  'an airport in Wallonia, such as Liège': 'un aéroport en Wallonie, tel que Liège',
  'Federal State or a Region': 'État fédéral ou région',
  'an airport elsewhere: Brussels-National is said to be federal, others regional':
    'un aéroport ailleurs : Bruxelles-National serait fédéral, d’autres seraient régionaux',
  'Federal State': 'État fédéral',
  'security, public order and intelligence': 'sécurité, ordre public et renseignement',
  customs: 'douane',
  'aviation security': 'sûreté de l’aviation',
  'a Community': 'une communauté',
  media: 'médias',
  health: 'santé',
  'Check that the file is complete': 'Contrôle du caractère complet du dossier',
  'No limit is known.': 'Aucun délai n’est connu.',
  'Phase 1, assessment': 'Phase 1, vérification',
  'From the file declared complete, not from filing; a request for information stops the clock.':
    'À compter du jour où le dossier est déclaré complet, non du dépôt ; une demande d’informations arrête le délai.',
  'Phase 2, screening, where it is opened': 'Phase 2, filtrage, si elle est ouverte',
  'Both phases can be extended; by how much is not known.':
    'Les deux phases peuvent être prolongées ; on ne sait pas de combien.',
  'European Union: states and Commission say that they intend to comment':
    'Union européenne : les États et la Commission annoncent leur intention de formuler des commentaires',
  'European Union: comments and opinion': 'Union européenne : commentaires et avis',
  'European Union: comments and opinion after more information':
    'Union européenne : commentaires et avis après des informations supplémentaires',
  'European Union: opinion of the Commission after comments of states':
    'Union européenne : avis de la Commission après les commentaires d’États',
  'European Union, where nothing is screened: comments and opinion':
    'Union européenne, lorsqu’il n’y a pas de filtrage : commentaires et avis',
  'European Union, where nothing is screened: opinion of the Commission after comments':
    'Union européenne, lorsqu’il n’y a pas de filtrage : avis de la Commission après les commentaires',
  'Comments are said to be possible until 15 months after completion.':
    'Des commentaires seraient possibles jusqu’à 15 mois après la réalisation.',
  '6 days on average; 19 percent of files were incomplete':
    '6 jours en moyenne ; 19 pour cent des dossiers étaient incomplets',
  '1 July 2023 to 30 June 2024': 'du 1er juillet 2023 au 30 juin 2024',
  '2 days on average; 15 percent of files were incomplete':
    '2 jours en moyenne ; 15 pour cent des dossiers étaient incomplets',
  '1 July 2024 to 30 June 2025': 'du 1er juillet 2024 au 30 juin 2025',
  '31 days on average': '31 jours en moyenne',
  'one case closed, 52 days in all': 'un dossier clos, 52 jours au total',
  'two cases closed just under 50 days in all': 'deux dossiers clos en un peu moins de 50 jours au total',
  'two to three months at most is called normal': 'deux à trois mois au plus sont qualifiés de normaux',
  'as the authority announces it': 'tel que l’autorité l’annonce',
  'Up to 10 percent of the value of the investment; 10 percent is no minimum.':
    'Jusqu’à 10 pour cent de la valeur de l’investissement ; 10 pour cent n’est pas un minimum.',
  'Said to be for late answers and for a late filing of the own accord; no source read shows it.':
    'Viserait les réponses tardives et une notification tardive spontanée ; aucune source lue ne le montre.',
  'In certain circumstances up to 30 percent.': 'Dans certaines circonstances, jusqu’à 30 pour cent.',
  'Said to be for no filing, closing before clearance, misleading information and a breach of measures; no source read shows it.':
    'Viserait l’absence de notification, la réalisation avant autorisation, les informations trompeuses et le non-respect de mesures ; aucune source lue ne le montre.',
  'Ownership of the investor, with beneficial owners and holders above it':
    'Propriété de l’investisseur, avec les bénéficiaires effectifs et les détenteurs situés au-dessus de lui',
  'Ownership of the target before the investment': 'Propriété de la cible avant l’investissement',
  'Approximate value of the investment': 'Valeur approximative de l’investissement',
  'Products, services and operations of both': 'Produits, services et activités des deux parties',
  'Member States in which both operate': 'États membres dans lesquels les deux parties sont actives',
  'Funding of the investment and its source': 'Financement de l’investissement et son origine',
  'Dates of signing and closing, planned or past': 'Dates de signature et de réalisation, prévues ou passées',
  'Identification, contacts, enterprise numbers and Belgian establishments':
    'Identification, coordonnées, numéros d’entreprise et établissements belges',
  'The listed sector, and why': 'Le secteur énuméré, et pourquoi',
  'Votes and control before and after': 'Droits de vote et contrôle, avant et après',
  'Transaction documents, and charts of the group before and after':
    'Documents de la transaction, et organigrammes du groupe avant et après',
  'Links with a state, and subsidies': 'Liens avec un État, et subventions',
  'Earlier filings, and other filings for this investment':
    'Notifications antérieures, et autres notifications relatives à cet investissement',
  'Sensitive data: what, where, and who reaches it': 'Données sensibles : lesquelles, où, et qui y a accès',
  'Public procurement and classified contracts': 'Marchés publics et contrats classifiés',
  'Site, right to the land, and access, for infrastructure':
    'Site, droit sur le terrain et accès, pour une infrastructure',
  'Calendar days, the day of the event not counted; an end on a weekend or public holiday moves to the next working day.':
    'Jours calendrier, le jour de l’événement n’étant pas compté ; une échéance tombant un week-end ou un jour férié est reportée au jour ouvrable suivant.',
  'Calendar days, the day of the event not counted; an end on a weekend or public holiday moves to the next working day. The holidays are those of Belgium: those of the institutions are not known here.':
    'Jours calendrier, le jour de l’événement n’étant pas compté ; une échéance tombant un week-end ou un jour férié est reportée au jour ouvrable suivant. Les jours fériés sont ceux de la Belgique : ceux des institutions ne sont pas connus ici.',
};
