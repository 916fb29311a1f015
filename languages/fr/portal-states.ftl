# Mots des États : tableau et carte, fiche de chacun, comparaison, États non parties, changements. État de la traduction : faite de l’anglais, non encore relue par un juriste de langue française.

## Le tableau des États

states-title = États
states-lead = Sur { $total } États, { $parties } sont parties au Protocole concernant la vente d’enfants, { $signed } l’ont signé sans y devenir parties et { $none } n’ont rien déposé. Selon le registre du dépositaire au { $date }.
states-more = Voir aussi
states-link-compare = Comparer des États
states-link-joining = Qui n’est pas partie, et ce que suppose l’adhésion
states-link-changes = Ce qui a changé
states-link-example = Un État fictif, traité de bout en bout
states-filter = Choisir des États
states-name = Nom
states-name-hint = Une partie du nom, ou les deux lettres du code
states-status = Situation
states-group = Groupe régional
states-region = Région
states-list = Liste
states-show = Afficher
states-clear = Tout effacer
states-any = Tout ({ $count })
states-option = { $name } ({ $count })
states-shown = { $count ->
    [one] { $count } État sur { $base }
   *[other] { $count } États sur { $base }
}
states-none-fit = Aucun État ne répond à tous ces choix à la fois.
states-none-fit-next = Retirez un choix.
states-caption = Les États et leur situation au regard du Protocole concernant la vente d’enfants
states-col-state = État
states-col-standing = Situation
states-col-since = Partie depuis ou signature
states-col-group = Groupe régional
states-col-published = Publié
states-since-joined = partie : { $date }
states-since-signed = signature : { $date }
states-no-date = pas de date
states-published-state = par l’État
states-published-ngo = par une ONG
states-published-none = rien encore
states-download = Télécharger le tableau :

group-africa = Groupe des États d’Afrique
group-asia-pacific = Groupe des États d’Asie et du Pacifique
group-eastern-europe = Groupe des États d’Europe orientale
group-grulac = Groupe des États d’Amérique latine et des Caraïbes
group-weog = Groupe des États d’Europe occidentale et autres États
group-unknown = groupe inconnu
list-ldc = pays les moins avancés
list-lldc = pays en développement sans littoral
list-sids = petits États insulaires en développement

## Situation au regard d’un traité

standing-party = partie
standing-signed = signature seule
standing-none = rien de déposé
standing-invited = invité à adhérer
standing-not-a-member = non membre
standing-unknown = inconnu
act-ratification = ratification
act-accession = adhésion
act-succession = succession
act-acceptance = acceptation
act-approval = approbation

## La carte

map-title = Situation des États au regard du Protocole concernant la vente d’enfants
map-lead = Une carte du monde qui montre ce que le tableau ci-dessous dit en mots. Les États parties sont pleins, ceux qui ont seulement signé sont hachurés et ceux qui n’ont rien déposé sont pointillés. Les petits États portent une marque.
map-open = Ouvrir la carte, où chaque État est un lien
map-disclaimer = Les frontières et les noms indiqués sur cette carte, ainsi que les signes qui y figurent, n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières. Les formes sont celles de Natural Earth, dans le domaine public.
map-party = plein : partie
map-signed = hachuré : signature seule
map-none = pointillé : rien de déposé
map-other = pâle : hors du tableau des États
map-one = { $state } : { $standing }

## La fiche d’un État

record-title = { $state } et le Protocole concernant la vente d’enfants
record-about = { $state } : situation au regard du Protocole concernant la vente d’enfants, ce qui est publié sur sa loi et sa pratique, rapports et sources.
record-contents = Sur cette page
record-groups = Région et groupes
record-un-member = État Membre de l’Organisation des Nations Unies
record-un-observer = État observateur auprès de l’Organisation des Nations Unies
record-un-other = Ni membre ni observateur de l’Organisation des Nations Unies
record-languages = Langues officielles : { $languages }
record-party-since = Partie au Protocole ; instrument déposé le { $date }
record-signed-only = Signature le { $date } ; non partie
record-signed-undated = Signature ; non partie
record-not-party = Rien de déposé ; non partie
record-unknown = Situation inconnue
record-made-up = { $state } est fictif, de même que ses lois, ses habitants et chaque constatation. Cela ne dit rien d’aucun État réel.
record-made-up-link = Voir comment il a été traité de bout en bout
record-source = source { $number }

record-standing = Situation au regard des traités
record-standing-caption = { $state } : situation au regard du Protocole concernant la vente d’enfants et des traités connexes
record-col-treaty = Traité
record-col-standing = Situation
record-col-signed = Signature
record-col-joined = Partie depuis
record-col-force = En vigueur
record-col-source = Source
record-derived = déduite
record-not-known = inconnu
record-by = au plus tard le { $date }
record-invited-on = invitation le { $date }
record-succession-note = En cas de succession, la date est celle de l’indépendance. Consultez le dépositaire avant de vous y fier.
record-unknown-note = « Inconnu » ne veut jamais dire « non partie » : notre copie de la source est ancienne ou incomplète.
record-derived-note = Les dates « déduites » sont calculées ici d’après l’article 14 du Protocole et n’ont pas été lues dans une source.
treaty-opsc = Protocole concernant la vente d’enfants (OPSC)
treaty-crc = Convention relative aux droits de l’enfant
treaty-opac = Protocole concernant l’implication d’enfants dans les conflits armés
treaty-opic = Protocole établissant une procédure de présentation de communications
treaty-c182 = Convention de l’OIT sur les pires formes de travail des enfants (n° 182)
treaty-palermo = Protocole relatif à la traite des personnes (Palerme)
treaty-budapest = Convention sur la cybercriminalité (Budapest)
treaty-lanzarote = Convention sur la protection des enfants contre l’exploitation et les abus sexuels (Lanzarote)
record-dispute = Là où les sources ne concordent pas
record-dispute-line = { $treaty }, { $field } : une source indique { $first }, une autre { $second }. Retenu : { $kept }.
dispute-field-status = situation
dispute-field-date = date
dispute-field-act = nature de l’acte
dispute-why-both-copies = Deux copies du registre du dépositaire concordent.
dispute-why-no-instrument = Le dépositaire n’a enregistré aucun instrument de ce genre.
dispute-why-read-again = Le signe du registre du dépositaire a été relu : il désigne une acceptation.

record-published = Évaluation publiée
record-off = Ce portail fonctionne sans base de données. Il ne montre aucune évaluation publiée.
record-shut = Ce qui a été publié ne peut pas être lu en ce moment. Réessayez dans une minute.
record-nothing = Rien n’a encore été publié pour cet État : { $state }.
record-nothing-next = L’État publie sa propre évaluation et les ONG publient la leur, exigence par exigence. Rien n’est montré ici avant d’avoir été signé pour publication. D’ici là, chacun peut examiner un texte de loi au regard des exigences.
record-nothing-check = Examiner un texte de loi
record-voice-state = L’évaluation de l’État
record-voice-ngo = L’évaluation des ONG
record-version = Version { $version }, au { $date }
record-proof = Signée. SHA-256 :
record-verify = Vérifier la signature
record-said = { $law } exigences sur { $base } appréciées en droit, { $practice } en pratique
record-caption-law = { $voice } : droit, par niveau
record-caption-practice = { $voice } : pratique, par niveau
record-not-said = non publié
record-both = Les deux voix côte à côte
record-both-lead = L’État et les ONG sont montrés l’un à côté de l’autre ; jamais de moyenne.
record-agree = { $count ->
    [one] Sur { $count } point, l’appréciation est la même.
   *[other] Sur { $count } points, l’appréciation est la même.
}
record-dispute-count = { $count ->
    [one] Sur { $count } point, elle diffère.
   *[other] Sur { $count } points, elle diffère.
}
record-only-state = { $count ->
    [one] Sur { $count } point, seul l’État a publié.
   *[other] Sur { $count } points, seul l’État a publié.
}
record-only-ngo = { $count ->
    [one] Sur { $count } point, seules des ONG ont publié.
   *[other] Sur { $count } points, seules des ONG ont publié.
}
record-gaps = Les lacunes d’abord
record-gaps-note = Non satisfaites ou partiellement satisfaites, en droit ou en pratique, selon l’une ou l’autre voix. Les obligations viennent en premier.
record-met = Satisfaites
record-undecided = Publiées comme non tranchées
record-not-applicable = Sans objet
record-count = { $count } sur { $base }
record-findings-caption = { $heading } : appréciations en droit et en pratique, par voix
record-col-requirement = Exigence
record-col-law = Droit
record-col-practice = Pratique
record-by-state = État :
record-by-ngo = ONG :
record-differ = désaccord
record-findings-all = Toutes les constatations publiées
record-downloads = À emporter
record-download-publication = La publication elle-même, avec son empreinte et sa signature (JSON)
report-kind-gap-report = Rapport sur les lacunes
report-kind-concordance-table = Tableau de concordance
report-kind-state-initial = Rapport initial, paragraphe 1 de l’article 12
report-kind-state-periodic = Partie d’un rapport périodique, paragraphe 2 de l’article 12
report-kind-alternative = Rapport parallèle
report-kind-list-of-issues-reply = Réponses à une liste de points
report-kind-lawmakers-brief = Note pour le législateur
report-kind-press = Chiffres pour la presse
report-kind-action-plan = Plan d’action

record-reporting = Rapports au Comité
record-due = Premier rapport attendu
record-due-note = Date déduite : dans les deux ans suivant l’entrée en vigueur (paragraphe 1 de l’article 12). Si et quand il a été présenté n’est indiqué que lorsqu’une source le dit.
record-next = Prochaines dates
record-next-note = Après le premier rapport, les renseignements figurent dans les rapports périodiques présentés au titre de la Convention (paragraphe 2 de l’article 12). Le Comité en fixe les dates ; aucune n’est connue ici.
record-no-duty = Un État qui n’est pas partie ne doit aucun rapport au titre du Protocole.
record-reviews = Examens relevés
record-reviews-caption = { $state } : examens au titre du Protocole dont parle une source
record-no-review = Aucun examen au titre du Protocole n’a été relevé dans nos sources pour cet État : { $state }. Cela ne veut pas dire qu’il n’y en a pas eu.
record-incomplete = Cette liste n’est pas complète, et nul n’est en retard de ce seul fait.
record-col-report = Rapport
record-col-session = Session
record-col-date = Date
record-col-outcome = Issue
record-col-observations = Observations finales
basis-adopted = observations adoptées
basis-listed = dans une liste des Nations Unies
basis-scheduled = examen annoncé ; issue non relevée
basis-symbol = cote relevée, session inconnue
record-symbol-unverified = cote selon le modèle, non vérifiée
record-received = reçu le { $date }

record-recommendations = Recommandations
record-recommendations-lead = Ce que des organes des Nations Unies ont recommandé sur les matières du Protocole ({ $state }) : cote, paragraphe et date. Leurs termes figurent dans leurs propres documents.
record-recommendations-link = Recommandations : { $state }
record-recommendations-title = Recommandations : { $state }
record-recommendations-caption = { $state } : recommandations qui peuvent toucher au Protocole
record-recommendations-none = Aucune n’est conservée ici. Cela ne veut pas dire qu’il n’y en a pas.
record-recommendations-shown = { $count } sur { $base }, les plus récentes d’abord
record-recommendations-observations = Observations finales au titre du Protocole :
record-col-body = Organe
record-col-document = Document
record-col-paragraph = Paragraphe
mechanism-upr = Examen périodique universel
mechanism-treaty-body = organe conventionnel
mechanism-special-procedure = procédure spéciale
mechanism-other = autre

record-figures = Chiffres publiés par d’autres
record-figures-reports = Signalements à la CyberTipline, par année
record-figures-reports-caption = { $state } : signalements à la CyberTipline que le NCMEC lui a attribués
record-figures-year = Année
record-figures-count = Signalements
record-figures-warning = Le NCMEC avertit que ces chiffres suivent le lieu de mise en ligne, peuvent être faussés par des serveurs mandataires et ne mesurent pas les abus commis dans un pays. Ils ne doivent servir ni à classer ni à comparer des États.
record-figures-law = Législation sur l’exploitation sexuelle d’enfants à des fins commerciales, 2022
record-figures-law-meets = Le Département du travail des États-Unis a constaté que la loi répondait à la norme de la Convention n° 182 de l’OIT.
record-figures-law-does-not-meet = Le Département du travail des États-Unis a constaté que la loi ne répondait pas à la norme de la Convention n° 182 de l’OIT.
record-figures-law-warning = Cela mesure le droit du travail des enfants. Ce n’est pas une appréciation au regard du Protocole.

record-help = Aide sur place
record-help-lead = Où un enfant, ou une personne inquiète pour un enfant, peut appeler ou signaler : { $state }.
record-help-link = Aide et signalement : { $state }

record-law = Lois
record-law-none = Aucune loi n’est nommée ici avant qu’une publication ne la nomme.
record-law-lead = Les lois au vu desquelles les évaluations publiées ont été faites, chacune avec l’empreinte du fichier lu.
record-law-caption = { $state } : lois nommées dans des publications
record-col-title = Titre
record-col-lang = Langue
record-col-provisions = Dispositions
record-col-hash = SHA-256 du fichier
record-col-voice = Nommée par
record-no-hash = aucun fichier conservé
voice-state = État
voice-ngo = ONG

record-sources = Sources de ces faits
record-sources-note = La date est celle de la source ou de notre copie, et non celle d’aujourd’hui.
record-facts-download = Tous les faits de cette page, chacun avec sa source et sa date :
record-source-line = au { $date } ; confiance : { $trust }
trust-high = élevée
trust-medium = moyenne
trust-low = faible
record-neighbours = États voisins dans la liste

## Une constatation publiée

published-finding-title = { $requirement } : { $state }
published-back = Tout sur cet État : { $state }
published-by-state = L’État déclare
published-by-ngo = Des ONG déclarent
published-law = En droit
published-practice = En pratique
published-dates = Appréciation du { $judged }, acceptée par une seconde personne le { $accepted }
published-not-said = Rien n’est publié sur ce point.
published-words = Les termes de la loi
published-attached = Ce qui montre la pratique
published-requirement = L’exigence en entier
practice-statistics = statistiques
practice-budget = budget
practice-policy = politique publique
practice-institution = institution
practice-training = formation
practice-report = rapport
practice-decision = décision
practice-link = page
practice-other = autre

## Comparer des États

compare-title = Comparer des États
compare-lead = De deux à cinq États côte à côte : les traités auxquels ils sont parties, et ce qui est publié sur leur loi et leur pratique. Rien n’est additionné et aucun État n’est classé.
compare-choose = États à comparer
compare-state = État { $number }
compare-nobody = aucun
compare-group = Exigences
compare-group-none = traités seulement
compare-show = Comparer
compare-few = Choisissez au moins deux États.
compare-treaties = Traités
compare-treaties-caption = Traités, État par État
compare-treaty = Traité
compare-groups-row = Groupe régional
compare-published = Appréciations publiées
compare-published-lead = Chaque appréciation nomme qui l’a publiée. « Non publié » ne dit rien de la loi.
compare-published-caption = { $group } : appréciations publiées, État par État
compare-published-none = Aucun de ces États n’a de publication ici.
compare-published-group = Choisissez un groupe d’exigences pour voir les appréciations publiées.
compare-requirement = Exigence
compare-not-published = non publié
compare-sources = Sources

## Qui n’est pas partie

joining-title = Qui n’est pas partie, et ce que suppose l’adhésion
joining-lead = { $count ->
    [one] { $count } État sur { $base } n’est pas partie
   *[other] { $count } États sur { $base } ne sont pas parties
} au Protocole concernant la vente d’enfants. Selon le registre du dépositaire au { $date }.
joining-who = Non encore parties
joining-caption = États qui ne sont pas parties au Protocole
joining-what = Ce qu’il faut pour devenir partie
joining-step-may = Tout État partie à la Convention relative aux droits de l’enfant, ou qui l’a signée, peut devenir partie (article 13).
joining-step-sign = L’État qui signe manifeste son intention de devenir partie et doit ensuite ratifier ; celui qui n’a pas signé adhère, en une seule étape (article 13).
joining-step-deposit = L’instrument de ratification ou d’adhésion est déposé auprès du Secrétaire général de l’Organisation des Nations Unies (article 13).
joining-step-force = Le Protocole entre en vigueur pour l’État un mois après le dépôt (article 14).
joining-step-law = Son droit pénal doit couvrir pleinement les actes visés à l’article 3, qu’ils soient commis sur son territoire ou à l’étranger, par une seule personne ou de façon organisée.
joining-step-report = Un premier rapport est dû dans les deux ans suivant l’entrée en vigueur (article 12).
joining-prepare = Pour voir à quoi la loi répond déjà, lisez les exigences ou examinez un texte de loi.
joining-requirements = Lire les exigences
joining-check = Examiner un texte de loi

## Ce qui a changé

changes-title = Ce qui a changé
changes-lead = Les États devenus parties ou signataires du Protocole concernant la vente d’enfants, selon la date du dépositaire, et les évaluations publiées. Les plus récents d’abord.
changes-feed = À suivre dans un lecteur de flux :
changes-no-publications = Les publications ne figurent pas dans cette liste pour l’instant : elles ne peuvent pas être lues.
changes-joined = { $state } : devenu partie au Protocole concernant la vente d’enfants
changes-signed = { $state } : signature du Protocole concernant la vente d’enfants
changes-published-state = { $state } : l’État a publié la version { $version } de son évaluation
changes-published-ngo = { $state } : des ONG ont publié la version { $version } de leur évaluation
changes-source = Source : { $source }
changes-source-own = Source : la publication signée, SHA-256
changes-older = Les dates plus anciennes figurent dans le tableau des États.
