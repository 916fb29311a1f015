# Centre de ressources. État de la traduction : traduit, pas encore relu par une personne de langue française.

library-title = Centre de ressources
library-lead = { $count } notices de travaux publiés par d’autres sur la vente et l’exploitation sexuelle d’enfants : lignes directrices, rapports, lois, formations et données. Nous n’en gardons aucune copie : chaque lien mène là où le travail est conservé. Les titres sont ceux des éditeurs.
library-filter = Chercher et affiner les notices
library-words = Mots
library-words-hint = Titre, éditeur, thème ou cote, en français, anglais, espagnol ou arabe
library-facet-topic = Thème
library-facet-type = Nature
library-facet-language = Langue du travail
library-facet-publisher = Éditeur
library-facet-region = Région
library-symbol = Cote
library-symbol-hint = Par exemple CRC/C/156
library-from = À partir de l’année
library-to = Jusqu’à l’année
library-year-hint = Les notices dont l’année est inconnue n’entrent dans aucune période.
library-sort = Ordre
library-sort-usual = Les plus pertinentes d’abord ; sans mots, les plus récentes
library-sort-newest = Les plus récentes d’abord
library-sort-oldest = Les plus anciennes d’abord
library-sort-title = Par titre
library-go = Afficher
library-clear = Tout effacer
library-any = Tous
library-option = { $name } ({ $count })
library-shown = { $count ->
    [one] { $count } notice sur { $base }
   *[other] { $count } notices sur { $base }
}
library-range = affichées ici : { $first } à { $last }
library-none = Aucune notice ne réunit tous ces critères.
library-none-next = Retirez un critère ou employez moins de mots.
library-download = Télécharger cette liste en
library-feeds = Suivre les nouvelles notices
library-feed-atom = Flux des nouvelles notices (Atom)
library-feed-rss = Flux des nouvelles notices (RSS 2.0)
library-feed-opds = Catalogue pour logiciels de lecture (OPDS 2.0)
library-unread-off = Ce portail n’a pas de base de données : seules les notices livrées avec lui sont affichées, sans vérification de leurs liens.
library-unread-shut = Ce qui a été ajouté ou corrigé ici ne peut être lu en ce moment ; les notices livrées avec le portail sont affichées.
library-unread-known = Ce qui a été ajouté ou corrigé ici ne peut être relu en ce moment ; les notices sont affichées telles qu’elles étaient connues en dernier lieu.

## Comment une recherche a été comprise

library-meant = Comment vos mots ont été compris
library-meant-also = « { $words } » a été cherché tel quel, et aussi sous les formes :
library-meant-topics = notices sur le thème : { $topics }
library-meant-older = formes anciennes du terme, seulement là où un titre les porte
library-meant-alone = « { $words } » a été cherché tel quel.
library-meant-symbol = { $symbol } a été cherché parmi les cotes.
library-exactly = Chercher exactement ces mots
library-exact-now = Seuls ces mots exacts ont été cherchés.
library-wider = Chercher aussi d’autres façons de le dire

## Une notice

library-year-unknown = année inconnue
library-format-unknown = type de fichier inconnu
library-size-unknown = taille inconnue
library-language-unknown = langue inconnue
library-size-kb = { $size } ko
library-size-mb = { $size } Mo
library-open = Ouvrir sur { $host }
library-open-copy = Ouvrir une copie sur { $host }
library-open-about = Ouvrir une page à son sujet sur { $host }
library-mirror = C’est une copie sur un site de partage de documents. L’adresse propre de l’éditeur n’est pas connue.
library-secondary = C’est une page d’une autre organisation à son sujet, non de l’éditeur.
library-no-link = Aucune adresse connue ne peut être donnée en lien.
library-http = Cette adresse n’est pas chiffrée.
library-link-checked = { $outcome } (lien essayé le { $date })
library-link-never = Le lien n’a pas été essayé d’ici.
library-link-fine = Le lien répond.
library-link-moved = Le lien répond, à une nouvelle adresse.
library-link-gone = Le lien est mort : il n’y a plus rien à cette adresse.
library-link-refused = Le site n’a pas laissé entrer notre vérification ; il peut vous laisser entrer.
library-link-unreachable = Le site n’a pas répondu.
library-link-insecure = Le site n’a pu être atteint de façon sûre.
library-link-too-slow = Le site n’a pas répondu à temps.
library-link-too-large = La réponse du site n’a pu être utilisée.
library-link-loop = Le lien tourne en rond.
library-link-forbidden-address = Le lien ne mène à aucune adresse publique et n’a pas été suivi.
library-about = À propos de cette notice
library-publisher = Éditeur
library-credit = Mentions
library-year = Année
library-kind = Nature
library-languages = Langues relevées
library-languages-note = Celles qui étaient visibles lorsque la notice a été faite ; il peut y en avoir d’autres.
library-topics = Thèmes
library-region = Région
library-states = États
library-symbol-at = Le même document par sa cote, sur docs.un.org
library-symbol-note = formée à partir de la cote, non ouverte
library-record-id = Numéro de la notice
library-file = Le travail
library-bears = Exigences auxquelles elle se rapporte
library-bears-lead = D’après ses thèmes ; personne ne l’a lue en regard des exigences.
library-bears-group = { $count ->
    [one] { $title } ({ $count } exigence)
   *[other] { $title } ({ $count } exigences)
}
library-bears-none = Ses thèmes ne désignent aucun groupe d’exigences.
library-related = Notices voisines
library-cite = Pour la citer
library-cite-undated = année inconnue
library-cite-seen = adresse relevée le { $date }
library-cite-ris = Pour un logiciel de références (RIS)
library-source = D’où vient cette notice
library-source-facts = Relevée le { $date } dans cette source :
library-source-desk = Ajoutée ou corrigée par l’exploitant de ce portail le { $date }.
library-formats = Cette notice sous forme de données
library-lawful = Nous donnons des liens vers les travaux d’autrui et n’en détenons aucune copie. Un éditeur qui souhaite qu’une notice soit corrigée ou retirée écrit à l’exploitant de ce portail.

## Pages

library-pages = Pages
library-page-previous = Page précédente
library-page-next = Page suivante
library-page-of = Page { $page } sur { $pages }

## Flux

library-atom-title = Centre de ressources de Tutela : nouvelles notices
library-atom-subtitle = Notices ajoutées ou corrigées en dernier. Nous ne gardons aucune copie des travaux.
library-atom-rights = Notices : des faits seulement. Les travaux appartiennent à leurs éditeurs.

## Natures

library-type-guideline = Lignes directrices
library-type-un-document = Documents des Nations Unies
library-type-law = Lois et traités
library-type-report = Rapports et études
library-type-toolkit = Manuels et outils
library-type-training = Formations
library-type-dataset = Jeux de données
library-type-press-release = Communiqués de presse

## Thèmes

library-topic-opsc = Protocole sur la vente d’enfants
library-topic-implementation = Mise en œuvre
library-topic-ratification = Ratification
library-topic-reporting = Rapports au Comité
library-topic-recommendations = Recommandations
library-topic-supervision = Contrôle des traités
library-topic-mandate = Rapporteur spécial
library-topic-legislation = Législation
library-topic-regulation = Réglementation
library-topic-strategy = Stratégie
library-topic-national-response = Réponse nationale
library-topic-budget = Budgets
library-topic-nhri = Institutions nationales des droits de l’homme
library-topic-terminology = Terminologie
library-topic-csam = Matériel d’abus sexuel d’enfants
library-topic-csec = Exploitation sexuelle à des fins commerciales
library-topic-trafficking = Traite d’enfants
library-topic-child-labour = Travail des enfants
library-topic-child-marriage = Mariage d’enfants
library-topic-surrogacy = Gestation pour autrui
library-topic-travel-tourism = Voyages et tourisme
library-topic-digital = Environnement numérique
library-topic-grooming = Sollicitation d’enfants à des fins sexuelles
library-topic-sexual-extortion = Extorsion sexuelle
library-topic-cybercrime = Cybercriminalité
library-topic-technology = Technologie
library-topic-classification = Classification du matériel
library-topic-hotlines = Lignes de signalement de contenus
library-topic-helplines = Lignes d’assistance aux enfants
library-topic-victims = Enfants victimes
library-topic-victim-identification = Identification des victimes
library-topic-justice = Justice adaptée aux enfants
library-topic-law-enforcement = Forces de l’ordre
library-topic-health = Santé
library-topic-adolescents = Adolescents
library-topic-vulnerable-groups = Enfants en situation de vulnérabilité
library-topic-migration = Migrations
library-topic-violence = Violence contre les enfants
library-topic-participation = Participation des enfants
library-topic-training = Formation des professionnels
library-topic-business = Entreprises
library-topic-financial = Secteur financier
library-topic-telecom = Télécommunications
library-topic-transparency = Transparence
library-topic-data = Données
library-topic-indicators = Indicateurs
library-topic-evidence = Éléments probants
library-topic-research = Recherche
library-topic-network = Réseaux
library-topic-regional = Coopération régionale
library-topic-eu = Union européenne
library-topic-lanzarote = Convention de Lanzarote
