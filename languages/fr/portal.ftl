# Mots du portail public. État de la traduction : faite de l’anglais, non encore relue par un juriste de langue française.

## Toutes les pages

site-name = Tutela
skip = Aller au contenu
nav-label = Navigation principale
nav-home = Tutela, page d’accueil
nav-help = Aide
nav-requirements = Exigences
nav-learn = Apprendre
nav-states = États
nav-library = Bibliothèque
nav-check = Examiner un texte
nav-clauses = Dispositions
nav-cross = Examen transfrontière
nav-companies = Entreprises
nav-compare = Comparer des États
nav-data = Données ouvertes
crumbs-label = Vous êtes ici
foot-rule = La machine propose ; ce sont des personnes qui décident. Aucune constatation n’est « satisfaite » parce qu’un programme l’a dit.
foot-treaty = Le Protocole est le Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants (2000), appelé ici Protocole concernant la vente d’enfants.
foot-licence = Code sous licence Apache-2.0 ; catalogue sous licence CC BY 4.0.
foot-version = Catalogue { $version }

## Niveau, nature, appréciations

severity-O = obligation
severity-S = recommandation
severity-P = bonne pratique
severity-O-long = Une obligation découlant du Protocole
severity-S-long = Recommandé par le Comité des droits de l’enfant
severity-P-long = Une bonne pratique
severity-O-many = obligations
severity-S-many = recommandations
severity-P-many = bonnes pratiques

kind-legislative = législation
kind-policy = politique publique
kind-institutional = institutions
kind-data = données
kind-budget = budget
kind-awareness = sensibilisation
kind-training = formation
kind-service = services
kind-international = action internationale
kind-private-sector = secteur privé

verdict-met = satisfaite
verdict-partly = partiellement satisfaite
verdict-not-met = non satisfaite
verdict-not-applicable = sans objet
verdict-undecided = non tranchée

## Accueil

home-title = Tutela : le droit d’un État lu au regard du Protocole concernant la vente d’enfants
home-heading = Les termes exacts de la loi, et là où il n’y en a pas
home-lead = Le Protocole concernant la vente d’enfants pose { $requirements } exigences aux États. Pour chacune, Tutela montre les termes de la loi de l’État qui y répondent, et dit clairement lorsque rien n’y répond.
home-act = Lire les { $requirements } exigences
home-act-check = Examiner un texte de loi
home-method = Comment cela fonctionne
home-method-lead = Un programme lit toute la loi d’un coup et propose. Il motive chacune de ses propositions. Seule une personne peut dire qu’une exigence est satisfaite.
picture-title = La méthode en cinq étapes
picture-desc = Cinq étapes, dans le sens de la lecture. La loi est lue. Les dispositions qui peuvent répondre à une exigence sont proposées, leurs termes étant marqués. Des personnes décident, en droit et en pratique séparément, en motivant chaque décision. Les constatations suivent, les lacunes en premier. Un rapport peut en être tiré.
step-law = Loi
step-law-note = lue article par article
step-match = Propositions
step-match-note = termes exacts et motif
step-people = Décision humaine
step-people-note = droit et pratique séparés
step-finding = Constatations
step-finding-note = lacunes en premier
step-report = Rapport
step-report-note = chaque ligne cite la loi
step-by-machine = un programme propose
step-by-people = des personnes décident
home-doors = Trois entrées
door-catalogue = Le catalogue
door-catalogue-note = Une page par exigence : la question, son importance, ce qui la prouverait en droit et en pratique, un cas commenté et les sources.
door-state = Un État, traité de bout en bout
door-state-note = Exempla est inventé. Ses lois, son appréciation et ses lacunes montrent un travail achevé, jusqu’aux termes cités.
door-check = Examiner votre propre texte
door-check-note = Collez ou ouvrez une loi. La recherche se fait dans votre navigateur ; aucun mot ne quitte votre appareil.
home-counts = Ce que contient le catalogue
home-counts-note = Trois niveaux jamais confondus : ce à quoi le Protocole oblige, ce que le Comité des droits de l’enfant recommande, et ce qui relève de la bonne pratique.
of-base = { $count } sur { $base }
home-whom = Pour qui

home-example = Une des { $base }, dans l’État d’exemple, { $state }
home-example-more = Voir comment elle a été appréciée

## La liste des exigences

list-title = Exigences
list-lead = Les { $base } exigences tirées du Protocole concernant la vente d’enfants, de ses Lignes directrices et des bonnes pratiques, en { $groups } groupes.
filter-label = Choisir des exigences
filter-text = Mots
filter-text-hint = Dans le titre, la question, les précisions ou la référence
filter-group = Groupe
filter-addressee = Qui doit agir
filter-severity = Niveau
filter-kind = Nature
filter-all = Tout ({ $count })
filter-option = { $name } ({ $count })
filter-go = Afficher
filter-clear = Tout effacer
list-shown = { $count ->
    [one] { $count } exigence sur { $base }
   *[other] { $count } exigences sur { $base }
}
list-none = Aucune exigence ne répond à tous ces choix à la fois.
list-none-next = Retirez un choix, ou cherchez un mot plus général.
list-best-first = Les plus pertinentes d’abord
list-contents = Aller à un groupe

## Une exigence

req-why = Pourquoi c’est important
req-detail = Ce que cela recouvre
req-proof = Ce qui le prouverait
req-proof-law = En droit
req-proof-practice = En pratique
req-proof-law-none = La loi seule ne peut le prouver.
req-proof-practice-none = Aucun élément de pratique n’est indiqué pour cette exigence.
req-worked = Un cas commenté
req-worked-note = L’État de cet exemple est inventé.
req-situation = La situation
req-judgement = L’appréciation
req-examples = Comment une loi pourrait le dire
req-examples-note = { $count ->
    [one] Un texte écrit pour ce catalogue. Ce n’est pas une loi réelle.
   *[other] { $count } textes écrits pour ce catalogue. Ce ne sont pas des lois réelles.
}
example-fulfils = y satisferait
example-partly = y satisferait en partie
example-does-not = n’y satisferait pas
example-why = Un juriste dirait :
req-sources = D’où cela vient
req-source-protocol = Le Protocole
req-source-guidelines = Lignes directrices concernant son application, CRC/C/156
req-source-other = Autres textes
cite-article = article { $number }
cite-preamble = préambule
cite-section = section { $section }
cite-section-paras = section { $section }, paragraphes { $paras }
cite-unverified = (passage du texte non encore vérifié)
req-related = Exigences connexes
req-facts = En bref
req-who = Qui doit agir
req-kind = Nature
req-severity = Niveau
req-id = Identifiant
req-seen-in = Dans l’État d’exemple
req-seen-in-link = Voir l’appréciation portée sur { $state } à ce sujet
req-previous = Précédente
req-next = Suivante
req-neighbours = Exigences voisines
req-place = Exigence { $place } sur { $base }

## L’État d’exemple

state-title = { $state } : la loi lue au regard du Protocole
state-made-up = { $state } est inventé. Ses lois, ses habitants et chaque décision de cette page le sont aussi. Cette page montre un travail achevé ; elle ne dit rien d’aucun État réel.
state-as-of = Situation au { $date }
state-lead = { $provisions } dispositions de { $laws } lois ont été parcourues pour { $base } exigences. Des personnes ont apprécié le droit et la pratique séparément.
state-summary = Résumé
state-law = Droit
state-practice = Pratique
state-caption-law = Droit : combien d’exigences de chaque niveau ont reçu quelle appréciation
state-caption-practice = Pratique : combien d’exigences de chaque niveau ont reçu quelle appréciation
state-total = Toutes
state-severity = Niveau
state-gaps = Les lacunes d’abord
state-gaps-note = Non satisfaites ou partiellement satisfaites, en droit ou en pratique. Les obligations viennent en premier.
state-undecided = Non encore tranchées
state-undecided-note = Le programme a proposé des dispositions, ou n’en a trouvé aucune, et personne ne s’est encore prononcé. « Aucune trouvée » ne veut pas dire qu’il n’y en a pas.
state-met = Satisfaites
state-not-applicable = Sans objet
state-none-here = Aucune.
state-laws = Lois lues
law-title = Loi
law-lang = Langue
law-provisions = Dispositions
law-format = Fichier
state-downloads = À emporter
download-html = Le rapport entier en une page (HTML)
download-json = La publication entière, pour les programmes (JSON)
download-csv = en tableau (CSV)
download-md = en texte simple (Markdown)
report-gaps = Les lacunes
report-not-found = Ce qui n’a pas été trouvé
report-concordance = Chaque exigence avec ses dispositions
state-problems = Ce qui n’a pas pu être lu
proposal-answered = Le programme propose { $count ->
    [one] { $count } disposition
   *[other] { $count } dispositions
}
proposal-weak = Le programme propose { $count ->
    [one] { $count } disposition
   *[other] { $count } dispositions
}, dont aucune ne correspond nettement
proposal-nothing-found = Le programme n’a rien trouvé qu’un juriste retiendrait vraisemblablement
proposal-beyond-law = Le texte de la loi ne peut à lui seul le montrer
group-count = { $count } sur { $base }
group-asks = { $count ->
    [one] { $count } exigence, avec sa question
   *[other] { $count } exigences, avec leurs questions
}

## Une constatation

finding-law = En droit
finding-practice = En pratique
finding-by = Appréciation de { $who }, le { $date }
finding-no-one = Personne ne s’est encore prononcé.
finding-evidence = Les termes de la loi
finding-no-evidence = Aucune disposition n’est citée pour cette exigence.
finding-searched = { $segments } dispositions ont été parcourues, en { $languages }.
standing-accepted = retenue par la personne qui a apprécié
standing-proposed = proposée par le programme, non appréciée
finding-requirement = L’exigence en entier
finding-proposal = Ce que le programme a proposé
finding-neighbours = Constatations voisines
finding-back = Toutes les constatations sur { $state }
finding-place = Constatation { $place } sur { $base }

## Motifs du programme : les phrases figurent dans why.ftl

reason-score = Correspondance : { $percent } sur 100

## Faits : ce qui a été lu dans les termes d’une disposition

facts-read = Faits lus : { $facts }.
facts-age = âge : { $values }
facts-act = actes : { $values }
facts-purpose = but : { $values }
facts-mental = élément moral : { $values }
facts-penalty = peine : { $values }
facts-attempt = tentative : { $values }
facts-exception = exception : { $values }
facts-actor = poursuites et personnes : { $values }
facts-legal-person = personnes morales : { $values }
facts-reach = champ d’application : { $values }
facts-limitation = prescription : { $values }
facts-more = et { $count } de plus
fact-age = { $limit ->
    [under] moins de { $years } ans
    [from] { $years } ans ou plus
    [between] de { $from } ans à moins de { $years } ans
    [older] au moins { $years } ans d’écart
    [within] au plus { $years } ans d’écart
    [minor] minorité
   *[defined] enfant au sens d’une autre définition
} (de qui : { $whose ->
    [child] l’enfant
    [offender] l’auteur
   *[unknown] non précisé
})
fact-act = { $act ->
    [produce] produire
    [distribute] distribuer
    [disseminate] diffuser
    [transmit] transmettre
    [publish] publier
    [make-available] mettre à disposition
    [import] importer
    [export] exporter
    [offer] offrir
    [advertise] faire de la publicité
    [sell] vendre
    [buy] acheter
    [exchange] échanger
    [possess] détenir
    [store] stocker
    [access] consulter
    [procure] procurer
    [provide] fournir
    [recruit] recruter
    [transport] transporter
    [transfer] transférer
    [deliver] remettre
    [accept] accepter
    [harbour] héberger
    [receive] accueillir
    [obtain] obtenir
    [acquire] acquérir
    [solicit] solliciter
    [induce] inciter
    [coerce] contraindre
    [threaten] menacer
    [facilitate] faciliter
    [mediate] s’entremettre
    [organise] organiser
    [profit] tirer profit
    [exploit] exploiter
    [communicate] prendre contact
    [meet] rencontrer
    [attend] assister
    [pay-money] payer une somme d’argent
    [pay-remuneration] verser une rémunération
    [pay-other] donner un avantage quelconque
   *[other] { $act }
}
fact-purpose = { $is ->
    [distribution] diffusion
    [sexual] sexuel
    [prostitution] prostitution
    [exploitation] exploitation
    [organs] prélèvement d’organes
    [adoption] adoption
    [gain] profit
    [lawful] une mission légale
   *[other] un autre but
}
fact-mental = { $is ->
    [knowledge] connaissance
    [intent] intention
    [should-have-known] aurait dû savoir
   *[negligence] négligence
}
fact-penalty = { $kind ->
    [range] de { $min }{ $minUnit ->
        [years] { " " }ans
        [months] { " " }mois
       *[same] { "" }
    } à { $max } { $maxUnit ->
        [years] ans
       *[months] mois
    }
    [most] jusqu’à { $maxUnit ->
        [years] { $max ->
            [one] 1 an
           *[other] { $max } ans
        }
       *[months] { $max ->
            [one] 1 mois
           *[other] { $max } mois
        }
    }
    [least] au moins { $minUnit ->
        [years] { $min ->
            [one] 1 an
           *[other] { $min } ans
        }
       *[months] { $min ->
            [one] 1 mois
           *[other] { $min } mois
        }
    }
    [prison] emprisonnement
    [life] emprisonnement à vie
    [fine] une amende
    [fine-of] une amende de { $amount }
   *[other] une autre peine
}
fact-attempt = { $is ->
    [punished] punie
   *[not-punished] non punie
}
fact-exception = { $is ->
    [close-in-age] proximité d’âge
    [marriage] mariage
    [artistic] œuvre artistique
    [scientific] science
    [medical] fins médicales
    [educational] enseignement
    [law-enforcement] répression des infractions
    [private-use] usage privé
    [legitimate-purpose] un but légitime
   *[victim-not-punishable] la victime n’est pas punie
}
fact-actor = { $is ->
    [complaint] sur plainte
    [ex-officio] d’office
    [authority-consent] avec l’accord d’une autorité
    [child-as-offender] l’enfant comme auteur
   *[prostituted-as-offender] la personne en situation de prostitution comme auteur
}
fact-legal-person = { $is ->
    [legal-person] responsables
    [organs] pour les actes de leurs organes ou représentants
    [supervision] pour défaut de surveillance
   *[offences] pour des infractions énumérées seulement
}
fact-reach = { $is ->
    [territory] territoire
    [abroad] étranger
    [national] nationaux
    [resident] résidents
    [victim-national] victimes ayant la nationalité
    [ship-aircraft] navires ou aéronefs
    [online] en ligne
    [double-criminality-required] double incrimination exigée
    [double-criminality-waived] double incrimination non exigée
   *[present-not-extradited] présent et non extradé
}
fact-limitation = { $is ->
    [none] aucune
    [majority] à compter de la majorité
    [until] jusqu’à l’âge de { $years } ans
   *[years] { $years } ans
}

## Écueils : pourquoi les termes d’une disposition peuvent rester en deçà d’une exigence

trap-label = Peut être insuffisant.
trap-age-cap = Les termes ne protègent que les enfants de moins de { $age } ans. Le Protocole protège tout enfant de moins de 18 ans.
trap-purpose-element = { $act ->
    [produce] La production n’est une infraction que pour un but nommé dans le texte. Le Protocole n’exige aucun but.
   *[other] La détention n’est une infraction que pour un but nommé dans le texte. La détention sans ce but n’est pas visée.
}
trap-money-only = { $named ->
    [remuneration] Les termes ne nomment que la rémunération. Le Protocole vise aussi toute autre forme d’avantage.
   *[other] Les termes ne nomment que l’argent. Le Protocole vise aussi toute autre forme d’avantage.
}
trap-double-criminality = L’acte doit aussi être une infraction là où il a été commis.
trap-complaint-needed = Les poursuites dépendent d’une plainte.
trap-child-punishable = { $who ->
    [child] Les termes font de l’enfant l’auteur de l’infraction, et la disposition ne prévoit aucune exemption.
   *[other] Les termes font de la personne en situation de prostitution l’auteur de l’infraction, et la disposition ne prévoit aucune exemption pour un enfant.
}
trap-corporate-limited = { $limit ->
    [offences] Les personnes morales ne sont responsables que dans les cas nommés par la loi. Toutes les infractions de l’article 3 doivent y figurer.
   *[other] Les personnes morales ne sont responsables que des actes de leurs organes ou représentants. Le défaut de surveillance n’est pas visé.
}
trap-marriage-exemption = Le mariage soustrait l’acte à l’infraction ou à la peine.

## La page d’examen

check-title = Examiner un texte de loi
check-lead = Ouvrez les fichiers d’une loi ou collez son texte. La recherche se fait dans votre navigateur et propose, pour chaque exigence, les termes qui peuvent y répondre.
check-privacy = Rien ne quitte votre appareil : rien n’est téléversé, et il est interdit à cette page d’envoyer quoi que ce soit. Une fois le moteur chargé, vous pouvez vous déconnecter et continuer ; sa partie pour le PDF se charge lorsque vous choisissez un PDF pour la première fois.
check-no-script = Cette page a besoin de JavaScript, car la recherche se fait dans votre navigateur et non sur un serveur. Sans JavaScript, utilisez la ligne de commande sur votre propre machine ; elle lit les mêmes formats :
check-form = Le texte
check-files = Ouvrez des fichiers, ou déposez-les ici
check-files-hint = PDF, Word, OpenDocument, RTF, EPUB, HTML, XML, texte et autres. Jusqu’à { $each } Mo par fichier, { $all } Mo en tout.
check-formats = Formats lus
check-formats-document = Documents
check-formats-text = Texte et données
check-formats-publisher = Tels que diffusés par les éditeurs de lois (.xml, .html)
check-format = { $title } ({ $endings })
check-scans = Une numérisation est l’image d’une page et ne contient aucun mot à chercher. Demandez la version texte, ou faites d’abord reconnaître le texte (OCR).
check-files-chosen = { $count ->
    [one] Un fichier choisi
   *[other] { $count } fichiers choisis
}
check-size = { $size } { $unit }
check-file-remove = Retirer
check-file-remove-one = Retirer { $name }
check-paste = Ou collez le texte ici
check-pasted = Texte collé
check-language = Langue du texte
check-language-auto = Reconnue par le programme
check-profile = Rechercher
profile-option = { $name } ({ $count })
check-go = Parcourir ce texte
check-example = Insérer un exemple
check-cancel = Arrêter
check-loading = Chargement du moteur …
check-ready = Le moteur est chargé.
check-stage-begin = Démarrage
check-stage-read = Lecture de { $number } sur { $total } : { $name }
check-stage-segment = Recherche des articles : { $done } lois sur { $total }
check-stage-compile = Préparation de { $total } exigences
check-stage-match = Recherche : { $done } dispositions sur { $total }
check-elapsed = { $seconds } s
check-stopped = Arrêté. Votre texte et vos fichiers sont toujours là.
check-done = { $provisions } { $provisions ->
    [one] disposition parcourue
   *[other] dispositions parcourues
} pour { $base } exigences en { $seconds } s.
check-documents = Comment les documents ont été lus
check-documents-count = { $read } { $read ->
    [one] document lu
   *[other] documents lus
} sur { $base }.
check-documents-note = Comparez avant de vous fier aux résultats : le titre, le nombre d’articles et le dernier article concordent-ils avec le texte officiel ? Les numéros sautés peuvent être des articles abrogés, ou des articles qui n’ont pas été lus.
check-to-results = Aller à ce qui a été trouvé
check-refused-note = Non lus : { $names }. Ce qui a été trouvé provient des autres documents seulement.
check-state-waiting = en attente
check-state-reading = lecture en cours …
check-state-stopped = arrêté avant d’être lu
check-state-read = lu
check-state-refused = non lu
check-outline-articles = Articles
check-outline-count = { $count ->
    [0] aucun trouvé
   *[other] { $count }
}
check-outline-range = de { $first } à { $last }
check-outline-and = { "\u00A0" };{ " " }
check-outline-dispositions = { $count } { $count ->
    [one] disposition additionnelle ou finale
   *[other] dispositions additionnelles ou finales
}
check-outline-annexes = { $count } { $count ->
    [one] annexe
   *[other] annexes
}
check-outline-missing = Numéros sautés
check-outline-repealed = Indiqués comme abrogés
check-outline-none = aucun
check-outline-language = Langue
check-outline-lang = { $language }, { $how }
check-outline-format = Format
check-outline-problems = Remarques à la lecture :
check-outline-show = { $count ->
    [one] Afficher l’unique disposition
   *[other] Afficher les { $count } dispositions
}
check-outline-page = page { $page }
check-outline-line = ligne { $line }
check-outline-left = { $count } autres dispositions ont été lues et parcourues ; la liste s’arrête ici.
check-kind-article = Article
check-kind-disposition = Disposition finale
check-kind-annex = Annexe
check-status-repealed = abrogé
check-status-reserved = réservé
check-lang-given = selon votre indication
check-lang-document = selon le document
check-lang-detected = reconnue par le programme
check-lang-unknown = non reconnue
check-language-wrong = La langue est-elle erronée ?
check-language-right = Langue de ce document
check-language-choose = Choisir
check-again = Relire et parcourir à nouveau
check-no-pack = Non parcouru : la langue n’a pas été reconnue, ou n’est pas de celles dans lesquelles Tutela cherche. Si vous connaissez la langue, indiquez-la ci-dessous.
check-results = Ce qui a été trouvé
check-results-note = Ce sont des propositions. Il appartient à une personne de décider si une exigence est satisfaite.
check-filter-answer = Afficher
check-filter-all = Tout ({ $count })
check-filter-answered = Avec une proposition ({ $count })
check-filter-weak = Avec une proposition faible ({ $count })
check-filter-nothing = Rien trouvé ({ $count })
check-filter-beyond = Hors du texte de la loi ({ $count })
check-filter-severity = Niveau
check-shown = { $count } exigences affichées sur { $base }
check-col-requirement = Exigence
check-col-words = Termes qui peuvent y répondre
check-more = { $count ->
    [one] une disposition de plus
   *[other] { $count } dispositions de plus
}
check-nothing = Rien n’a été trouvé dans ce texte. Cela ne prouve pas le silence de la loi : la règle peut figurer ailleurs.
check-beyond = Le texte de la loi ne peut le montrer ; consultez la pratique, les budgets ou les données.
check-weak = Correspondance faible
check-download-csv = Télécharger en CSV
check-download-json = Télécharger en JSON
error-empty = Il n’y a pas encore de texte. Ouvrez un fichier, collez une loi ou insérez l’exemple.
error-too-big = L’ensemble pèse { $size } Mo. La limite est de { $limit } Mo en tout ; examinez les lois l’une après l’autre, ou utilisez la ligne de commande. Rien n’a été parcouru.
error-none-read = Aucun des documents n’a pu être lu. La marche à suivre est indiquée à côté de chacun ci-dessous.
error-no-provisions = Aucun article ni aucune section n’a été trouvé. Vérifiez qu’il s’agit bien du texte d’une loi, avec ses numéros d’articles.
error-failed = La recherche s’est arrêtée : { $message } Votre texte et vos fichiers sont toujours là.
error-engine = Le moteur n’a pas pu être chargé. Rechargez la page pour réessayer.

## Erreurs

error-title-404 = Cette page n’existe pas
error-body-404 = L’adresse est peut-être ancienne, ou mal saisie. Toutes les exigences sont accessibles depuis la liste.
error-title-500 = Cette page n’a pas pu être affichée
error-body-500 = La faute nous incombe. Rien de ce que vous avez fait n’est perdu. Réessayez dans un instant.
error-to-list = Aller aux exigences
error-to-home = Aller à la page d’accueil

## Vérifier une publication : si un fichier est bien ce qui a été publié

verify-title = Vérifier une publication
verify-lead = Ce fichier est-il bien ce qu’un État ou une ONG a publié ? Son empreinte et sa signature sont calculées, puis recherchées parmi ce qui a été publié ici.
verify-privacy = Ce serveur lit le fichier pour vous répondre et ne le conserve pas. Pour le vérifier sur votre propre machine : npx tutela verify FILE
verify-file = Le fichier, tel qu’il a été téléchargé
verify-file-hint = JSON, jusqu’à 8 Mo.
verify-text = Ou son texte, ou une empreinte SHA-256 seule
verify-text-hint = Une page ou un rapport porte l’empreinte SHA-256 de ce dont il a été tiré : 64 signes, de 0 à f.
verify-go = Vérifier
verify-result = Résultat
verify-wrong-file = La vérification n’a pas pu se faire
verify-wrong-empty = Choisissez un fichier, ou collez son texte ou son empreinte SHA-256.
verify-wrong-too-big = C’est plus grand que toute publication.
verify-wrong-not-json = Ce n’est ni le fichier d’une publication ni une empreinte SHA-256. Utilisez le fichier tel qu’il a été téléchargé.
verify-wrong-field-twice = Un champ y figure deux fois, de sorte que deux lecteurs pourraient y voir deux choses. Il n’est pas tel qu’il a été publié.
verify-wrong-not-a-publication = Ce n’est pas une publication de cette version de Tutela, ou elle est endommagée.
verify-wrong-place = Le premier élément qui n’est pas comme il devrait être : { $place }
verify-all-right = Il est tel qu’il a été publié
verify-all-unproved = Il ne porte aucune preuve
verify-all-altered = Il n’est pas tel qu’il a été publié
verify-what = Publication
verify-what-said = { $state }, { $voice ->
        [state] appréciation de l’État
       *[ngo] appréciation d’une ONG
    }, version { $version }, { $date }
verify-content = Contenu
verify-content-right = exact : c’est ce dont l’empreinte a été prise
verify-content-wrong = altéré : ce n’est pas ce dont l’empreinte a été prise
verify-content-none = le fichier ne porte aucune empreinte
verify-hash = SHA-256
verify-signature = Signature
verify-signature-right = exacte (Ed25519)
verify-signature-wrong = fausse : ce contenu n’a pas été signé avec cette clé
verify-signature-none = le fichier n’en porte aucune
verify-key = Clé
verify-key-ours = connue : ce site signe avec elle
verify-key-unknown = inconnue ici. Comparez son empreinte avec celle qu’indique l’auteur de la publication.
verify-here = Publié ici
verify-here-newest = oui, le { $date } ; c’est la version la plus récente
verify-here-earlier = oui, le { $date } ; une version ultérieure l’a suivie
verify-here-taken-back = publié ici, puis retiré le { $date }
verify-here-unknown = non
verify-here-not-asked = n’a pas pu être demandé pour l’instant ; réessayez dans une minute

## La langue de la page

translation-state = draft
translation-draft = Traduit de l’anglais ; non encore relu par un juriste de langue française.
translation-reviewed = Traduit de l’anglais et relu par un juriste de langue française.
languages-label = Cette page en d’autres langues
in-english = En anglais : non encore traduit.
req-translation = Traduction
req-translation-draft = Traduit de l’anglais ; non encore relu par un juriste de langue française.
req-translation-reviewed = Traduit de l’anglais et relu par un juriste de langue française.
req-translation-stale = Le texte anglais a été modifié depuis cette traduction.
req-translation-none = Non encore traduit ; affiché en anglais.
req-translation-english = Le texte anglais

addressee-legislature = Pouvoir législatif
addressee-executive = Pouvoir exécutif
addressee-judiciary = Pouvoir judiciaire
addressee-prosecutors = Ministère public
addressee-law-enforcement = Services de police et de gendarmerie
addressee-health-social-services = Services sociaux et de santé
addressee-education = Éducation
addressee-state-internationally = État sur le plan international
addressee-media = Médias
addressee-isps-platforms = Fournisseurs d’accès à Internet et plateformes
addressee-travel-tourism = Voyages et tourisme
addressee-financial-sector = Secteur financier

profile-opsc = Tout le Protocole et ses Lignes directrices
profile-starter = Obligations principales, pour un premier examen

source-CRC = Convention relative aux droits de l’enfant
source-LAN = Convention de Lanzarote (Conseil de l’Europe, 2007)
source-EU = Directive 2011/93/UE
source-PAL = Protocole de Palerme (2000)
source-BUD = Convention de Budapest (2001)
source-C182 = Convention no 182 de l’OIT
source-C29 = Convention no 29 de l’OIT
source-MNR = Modèle de réponse nationale de WeProtect
source-ICMEC = Législation type de l’ICMEC
source-SDG = Objectifs de développement durable
source-OPIC = Protocole facultatif établissant une procédure de présentation de communications
source-UNTOC = Convention des Nations Unies contre la criminalité transnationale organisée
source-comment = Observation générale no { $number } (Comité des droits de l’enfant)
source-place = { $name }, { $place }
source-article = { $name }, article { $place }

## Où en est chaque langue

tongues-title = Langues de ce site
tongues-lead = L’avancement de chaque langue, compté d’après les fichiers dont ce site est fait. Ce qui manque est affiché en anglais et signalé.
tongues-caption = Chaque langue et ce qui existe dans cette langue
tongues-language = Langue
tongues-pages = Pages
tongues-catalogue = Exigences
tongues-search = Recherche dans les lois
tongues-reports = Rapports
tongues-learning = Pages pour apprendre
tongues-none = néant
tongues-begun = titres des groupes
tongues-yes = oui
tongues-no = non
tongues-state-original = original
tongues-state-draft = projet
tongues-state-reviewed = relu
tongues-note = « Projet » signifie qu’aucun juriste de cette langue n’a encore relu la traduction. On peut chercher dans des lois en plus de langues que celles où ces pages se lisent.
