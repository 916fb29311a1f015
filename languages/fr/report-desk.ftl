# Rapports tirés d'une publication du bureau.
# État de la traduction : faite de l'anglais, non encore relue par un juriste de langue française.

## Noms

desk-state = { $code ->
    [BN] Brunéi Darussalam
    [BO] État plurinational de Bolivie
    [CD] République démocratique du Congo
    [CG] Congo
    [CZ] Tchéquie
    [FM] États fédérés de Micronésie
    [GB] Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    [IR] République islamique d’Iran
    [KP] République populaire démocratique de Corée
    [KR] République de Corée
    [LA] République démocratique populaire lao
    [MD] République de Moldova
    [MM] Myanmar
    [NL] Royaume des Pays-Bas
    [PS] État de Palestine
    [RU] Fédération de Russie
    [SY] République arabe syrienne
    [TR] Türkiye
    [TZ] République-Unie de Tanzanie
    [US] États-Unis d’Amérique
    [VA] Saint-Siège
    [VE] République bolivarienne du Venezuela
    [VN] Viet Nam
   *[other] { $name }
}
desk-instrument = Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants (OPSC)
desk-voice = { $voice ->
    [ngo] Organisation non gouvernementale
   *[state] État
}
desk-unknown = inconnu
desk-comma = ,
desk-contents = Table des matières
desk-face-version = Version { $version }, { $date }
desk-face-state = État
desk-face-voice = Auteur
desk-face-publication = Publication
desk-face-proof = Preuve
desk-publication-short = publication { $place } ({ $hash })
desk-draft-short = projet { $place }

## Références

desk-cite-opsc = { $count ->
    [one] OPSC, art. { $articles }
   *[other] OPSC, art. { $articles }
}
desk-cite-preamble = OPSC, préambule
desk-cite-guidelines = Lignes directrices CRC/C/156, { $sections }
desk-cite-section = sect. { $section }
desk-cite-paras = sect. { $section }, par. { $paras }
desk-note = { $requirement }, { $aspect }, appréciation du { $judged } : { $what } ; { $publication }.
desk-note-nothing = aucune disposition ni aucun document n’est cité
desk-practice = { $what } : { $title }, pièce reçue le { $received }
desk-practice-statistics = Statistiques
desk-practice-budget = Budget
desk-practice-policy = Politique publique
desk-practice-institution = Institution
desk-practice-training = Formation
desk-practice-report = Rapport
desk-practice-decision = Décision
desk-practice-link = Lien
desk-practice-other = Autre document
desk-none-cited = rien n’est cité
desk-paragraph = par. { $paragraph }

## Titres

desk-title-gap-report = Rapport sur les lacunes : { $state }
desk-title-concordance-table = Tableau de concordance : { $state }
desk-title-state-initial = Rapport initial soumis en application du paragraphe 1 de l’article 12 du Protocole : { $state }
desk-title-state-periodic = Renseignements sur le Protocole pour le rapport périodique : { $state }
desk-title-alternative = Rapport alternatif sur le Protocole : { $state }
desk-title-list-of-issues-reply = Réponses à la liste de points concernant le Protocole : { $state }
desk-title-lawmakers-brief = Note à l’intention du législateur : { $state }
desk-title-press = Chiffres pour la presse : { $state }
desk-title-action-plan = Plan d’action : { $state }
desk-under-gap-report = Exigences publiées comme non satisfaites ou partiellement satisfaites, avec motifs et références
desk-under-concordance-table = Chaque exigence en regard des termes de la loi nationale, d’après la publication
desk-under-state-initial = Structure des directives pour l’établissement des rapports CRC/C/OPSC/2
desk-under-state-periodic = Paragraphe 2 de l’article 12 du Protocole ; article 44 de la Convention
desk-under-alternative = Communication d’une organisation non gouvernementale au Comité des droits de l’enfant
desk-under-list-of-issues-reply = Paragraphe 3 de l’article 12 du Protocole
desk-under-lawmakers-brief = Ce qu’il faut modifier dans la loi, où cela est demandé, et quelle loi y satisfait
desk-under-press = Chiffres avec leur base et leur source
desk-under-action-plan = Ce qui reste ouvert, par niveau et par destinataire

## Lecture

desk-method-people = { $voice ->
    [ngo] Les appréciations sont celles d’une organisation non gouvernementale, et non de l’État. Chacune a été portée par une personne et acceptée par une deuxième ; un programme a proposé des dispositions et n’a rien apprécié. Source :
   *[state] Les appréciations sont celles de l’État. Chacune a été portée par une personne et acceptée par une deuxième ; un programme a proposé des dispositions et n’a rien apprécié. Source :
}
desk-method-layers = Trois niveaux sont tenus séparés : les obligations découlant du Protocole, les recommandations formulées par le Comité dans ses Lignes directrices, et les bonnes pratiques. Une recommandation non satisfaite n’est pas une violation du Protocole.
desk-method-words = { $own ->
    [yes] Les exigences sont données dans les termes du catalogue, traduits de l’anglais ; les motifs, dans les termes de ceux qui ont apprécié ; la loi est citée dans sa langue.
   *[no] Les exigences sont données dans les termes du catalogue, en anglais ; les motifs, dans les termes de ceux qui ont apprécié ; la loi est citée dans sa langue.
}
desk-method-translation = Ces traductions et les formules de ce document n’ont pas encore été relues par un juriste de langue française.
desk-method-catalogue = L’appréciation a porté sur le catalogue { $asked }, qui compte { $requirements } exigences ; les intitulés et les niveaux sont ceux du catalogue { $here }.
desk-drawn = Le présent texte en est tiré ; ce qui vient d’ailleurs porte sa propre source.
desk-no-laws = Aucune loi n’a été lue pour cette publication.

## Niveaux, aspects, chiffres

desk-layer-O = Obligations découlant du Protocole
desk-layer-S = Recommandations du Comité
desk-layer-P = Bonnes pratiques
desk-layer-none = Niveau inconnu : ne figure plus au catalogue
desk-severity-O = obligation
desk-severity-S = recommandation
desk-severity-P = bonne pratique
desk-severity-none = niveau inconnu
desk-aspect-said = { $aspect ->
    [law] En droit : { $verdict }.
   *[practice] En pratique : { $verdict }.
}
desk-aspect-left = { $aspect ->
    [law] En droit : pas encore d’appréciation publique.
   *[practice] En pratique : pas encore d’appréciation publique.
}
desk-figures-title = Chiffres
desk-figures-caption = Exigences par niveau et par appréciation
desk-col-layer = Niveau
desk-col-aspect = Aspect
desk-col-left = pas encore d’appréciation publique
desk-col-base = posées
desk-col-source = Source
desk-col-reason = Motif
desk-col-document = Document
desk-col-shows = Ce qu’il montre
desk-left-title = Pas encore d’appréciation publique
desk-left-count = { $count } exigences sur { $base } n’ont pas encore fait l’objet d’une appréciation publique. Il n’en résulte rien quant au droit ou à la pratique de l’État.
desk-left-none = Chacune des { $base } exigences a fait l’objet d’une appréciation publique, en droit ou en pratique.

## Lacunes

desk-gaps-count = { $aspect ->
    [law] En droit : { $gaps } lacunes pour { $judged } exigences appréciées ; { $asked } sont posées.
   *[practice] En pratique : { $gaps } lacunes pour { $judged } exigences appréciées ; { $asked } sont posées.
}
desk-gaps-none = Aucune lacune n’est publiée à ce niveau.
desk-gaps-none-published = Aucune lacune n’est publiée.
desk-undecided-title = Publiées comme non tranchées
desk-undecided-note = « Non tranchée » ne veut dire ni « satisfaite » ni « non satisfaite ».

## Rapport de l'État

desk-section-1 = Introduction : établissement du rapport et statut juridique
desk-section-2 = Données
desk-section-3 = Mesures d’application générales
desk-section-4 = Prévention (art. 9, par. 1 et 2)
desk-section-5 = Interdiction et questions connexes (art. 3, 4, par. 2 et 3, 5, 6 et 7)
desk-section-6 = Protection des droits des enfants victimes (art. 8 et 9, par. 3 et 4)
desk-section-7 = Assistance et coopération internationales (art. 10)
desk-section-8 = Autres dispositions législatives (art. 11)
desk-section-9 = Annexes
desk-section-count = Publiées : { $count } des { $asked } exigences de cette section.
desk-section-1-unknown = Réserves et déclarations, territoires, personnes consultées, facteurs et difficultés : lorsque rien n’est indiqué ci-après, la publication n’en dit rien. Inconnu.
desk-structure-unverified = L’ordre des sections suit le document CRC/C/OPSC/2 tel qu’il est généralement connu ; il n’a pas été vérifié dans le texte des directives.
desk-periodic-place = Le document CRC/C/58/Rev.3 demande aux États qui ont soumis un rapport initial des renseignements actualisés sur le Protocole. La place de ceux-ci, à la fin du groupe de droits consacré aux mesures de protection spéciales, n’a pas été vérifiée dans le texte.
desk-party = { $act ->
    [ratification] { $state } : instrument de ratification déposé le { $deposited }. Le Protocole est entré en vigueur à son égard le { $inForce }.
    [accession] { $state } : instrument d’adhésion déposé le { $deposited }. Le Protocole est entré en vigueur à son égard le { $inForce }.
    [succession] { $state } : notification de succession déposée le { $deposited }. Le Protocole est entré en vigueur à son égard le { $inForce }.
    [acceptance] { $state } : instrument d’acceptation déposé le { $deposited }. Le Protocole est entré en vigueur à son égard le { $inForce }.
   *[unknown] { $state } : partie au Protocole ; dépôt : { $deposited } ; entrée en vigueur : { $inForce }.
}
desk-party-not = { $status ->
    [signed] { $state } : Protocole signé ; aucun instrument de ratification n’est enregistré dans la source.
   *[none] { $state } : aucun instrument n’est enregistré dans la source.
}
desk-party-unknown = { $state } : qualité de partie au Protocole et date inconnues.
desk-party-source = { $sources } ; état au { $date }.
desk-annex-lead = Lois, termes de la loi et documents sur lesquels se fondent les appréciations. Les décisions de justice, instructions administratives et statistiques figurent parmi les documents lorsqu’elles ont été jointes.
desk-annex-provisions = Dispositions invoquées, dans leurs termes
desk-annex-provisions-none = Aucune disposition n’est citée dans cette publication.
desk-annex-documents = Documents invoqués quant à la pratique
desk-annex-documents-none = Aucun document n’est joint à cette publication.
desk-recommended-title = Suite donnée aux recommandations
desk-recommended-note = Les liens avec les exigences et la suite donnée sont ceux du bureau au { $date } ; ils ne font pas partie de la publication.
desk-follow-up = { $followUp ->
    [done] Suite donnée, selon l’auteur : achevée.
    [partly] Suite donnée, selon l’auteur : partielle.
   *[open] Suite donnée, selon l’auteur : aucune à ce jour.
}

## Rapport alternatif

desk-alternative-about = Objet de la présente communication
desk-alternative-limit = L’existence et le nombre d’une limite de mots pour les rapports alternatifs n’ont pas été vérifiés ; le secrétariat du Comité renseigne à ce sujet.
desk-alternative-gaps = Lacunes
desk-alternative-voices = Points sur lesquels l’État porte une autre appréciation
desk-alternative-unheard = L’État n’a publié aucune appréciation ; son avis est inconnu.
desk-alternative-agree = Sur ce que tous deux ont publié, l’État et l’organisation portent la même appréciation. Source, pour l’État :
desk-alternative-questions = Questions pour le dialogue
desk-alternative-question = { $aspect ->
    [law] Que l’État partie entend-il modifier dans sa législation, et dans quel délai, pour que la réponse devienne affirmative : « { $question } »
   *[practice] Que l’État partie entend-il faire en pratique, et dans quel délai, pour que la réponse devienne affirmative : « { $question } »
}
desk-alternative-proposals = Recommandations proposées
desk-alternative-proposal = { $layer ->
    [O] { $aspect ->
        [law] Le Comité voudra peut-être engager instamment l’État partie à mettre sa législation en conformité avec le Protocole en ce qui concerne « { $title } »
       *[practice] Le Comité voudra peut-être engager instamment l’État partie à donner effet au Protocole en pratique en ce qui concerne « { $title } »
    }
    [S] { $aspect ->
        [law] Le Comité voudra peut-être recommander à l’État partie de suivre les Lignes directrices dans sa législation en ce qui concerne « { $title } »
       *[practice] Le Comité voudra peut-être recommander à l’État partie de suivre les Lignes directrices en pratique en ce qui concerne « { $title } »
    }
   *[other] Le Comité voudra peut-être inviter l’État partie à envisager, à titre de bonne pratique, « { $title } »
}

## Réponses à une liste de points

desk-reply-question = Question { $number }
desk-reply-asked = Liste de points, question { $number }
desk-reply-unmatched = Aucune exigence n’est rattachée à cette question. Tutela n’établit pas de réponse.
desk-reply-left = pas encore d’appréciation publique. Source :
desk-reply-no-questions = Aucune question n’a été donnée.

## Note à l'intention du législateur

desk-brief-count = { $shown } des { $gaps } lacunes publiées en droit, les plus graves d’abord ; le rapport sur les lacunes les contient toutes. Source :
desk-brief-wording = Les modifications sont décrites, non rédigées : la rédaction de la loi appartient aux rédacteurs de l’État.
desk-brief-change = Ce que la loi contiendrait :
desk-brief-elsewhere = Publiée comme satisfaite dans la loi de :
desk-brief-elsewhere-unknown = inconnu ; aucune autre publication disponible ne l’indique.

## Presse

desk-press-duties = { $aspect ->
    [law] Obligations, en droit : { $met } satisfaites, { $partly } partiellement satisfaites, { $unmet } non satisfaites, pour { $judged } appréciées et { $asked } posées. Source :
   *[practice] Obligations, en pratique : { $met } satisfaites, { $partly } partiellement satisfaites, { $unmet } non satisfaites, pour { $judged } appréciées et { $asked } posées. Source :
}
desk-press-open = Obligations publiées comme non satisfaites
desk-press-open-none = Aucune obligation n’est publiée comme non satisfaite. Source :
desk-press-reading = Comment lire les chiffres
desk-press-undecided = « Non tranchée » ne veut dire ni « non » ni « oui ».
desk-press-left = « Pas encore d’appréciation publique » ne dit rien de l’État.
desk-press-layers = Seules les obligations lient en vertu du Protocole. Les recommandations et les bonnes pratiques sont comptées séparément.
desk-press-people = Les appréciations sont celles de l’auteur indiqué plus haut. Aucune affaire ni aucune personne n’est comptée.
desk-press-language = Pour comparer des États, ne comparer que ce que chacun a publié.
desk-press-check = Vérifier les chiffres
desk-press-proof = La publication du { $date } est signée. Quiconque a le fichier peut le vérifier au moyen de cette empreinte :

## Plan d'action

desk-plan-count = { $gaps } lacunes publiées restent ouvertes.
desk-plan-lines = { $actions } mesures sont planifiées, selon le plan au { $date } ; { $left } de ces lacunes ne sont visées par aucune. Source des lacunes :
desk-plan-none = Aucune mesure n’est planifiée. Source des lacunes :
desk-plan-also = Autres destinataires : { $others }.
desk-col-open = Ce qui reste ouvert
desk-col-action = Mesure
desk-col-lead = Responsable et partenaires
desk-col-due = Échéance
desk-col-start = Début
desk-col-cost = Coût
desk-col-indicator = Indicateur
desk-col-status = État et avancement
desk-col-answers = Lacunes et recommandations
desk-plan-actions = Mesures
desk-plan-note = Ceci est le plan de la voix nommée ci-dessus, dans les mots de ceux qui l’ont établi. Ce n’est pas une constatation, et il ne fait pas partie de la publication. Une mesure réalisée ne comble une lacune que lorsque des personnes la réévaluent.
desk-plan-left = Lacunes qu’aucune mesure ne vise
desk-plan-left-none = Chaque lacune publiée est visée par une mesure. Source :
desk-plan-lead-none = Aucun responsable n’est encore désigné.
desk-plan-partners = Partenaires :
desk-plan-cost-unknown = inconnu
desk-plan-after = À réaliser d’abord :
desk-plan-unit = Unité :
desk-plan-baseline = Valeur initiale :
desk-plan-target = Valeur à atteindre :
desk-plan-recommended = Recommandations :
desk-plan-frequency = { $frequency ->
    [monthly] Rapport chaque mois.
    [quarterly] Rapport tous les trois mois.
    [half-yearly] Rapport tous les six mois.
    [yearly] Rapport chaque année.
   *[once] Rapport unique, à l’échéance.
}
desk-plan-status = { $status ->
    [planned] Planifiée.
    [under-way] En cours.
    [done] Réalisée.
   *[dropped] Abandonnée.
}
desk-plan-part = { $closes ->
    [wholly] Elle comble entièrement la lacune.
   *[partly] Elle comble la lacune en partie.
}
desk-plan-closes = { $aspect ->
    [law] { $closes ->
        [wholly] droit, entièrement
       *[partly] droit, en partie
    }
   *[practice] { $closes ->
        [wholly] pratique, entièrement
       *[partly] pratique, en partie
    }
}
desk-addressee = { $addressee ->
    [legislature] Pouvoir législatif
    [executive] Pouvoir exécutif
    [judiciary] Pouvoir judiciaire
    [prosecutors] Ministère public
    [law-enforcement] Services de police et de gendarmerie
    [health-social-services] Services sociaux et de santé
    [education] Éducation
    [state-internationally] État sur le plan international
    [media] Médias
    [isps-platforms] Fournisseurs d’accès à Internet et plateformes
    [travel-tourism] Voyages et tourisme
    [financial-sector] Secteur financier
    [none] Destinataire inconnu
   *[other] { $name }
}

## Limites de mots

desk-limit-periodic = Rapport périodique
desk-limit-periodic-source = Comité des droits de l’enfant, procédure de présentation des rapports
desk-limit-initial = Rapport initial au titre d’un instrument
desk-limit-initial-source = résolution 68/268 de l’Assemblée générale, par. 16
desk-limit-core = Document de base commun
desk-limit-core-source = résolution 68/268 de l’Assemblée générale, par. 16
desk-limit-replies = Réponses à une liste de points
desk-limit-replies-source = résolution 68/268 de l’Assemblée générale, par. 16
desk-limit-brief = Note à l’intention du législateur
desk-limit-brief-source = deux pages

## Projets

desk-draft = PROJET
desk-draft-line = PROJET – non publié ; susceptible de changer

## Groupes du catalogue

desk-group = { $group ->
    [rat] Statut du Protocole et place en droit interne
    [leg] Législation générale
    [data] Collecte de données
    [pol] Politique et stratégie globales
    [coord] Coordination, suivi et évaluation
    [res] Ressources
    [aware] Diffusion et sensibilisation
    [train] Formation
    [prev] Prévention en général
    [tour] Voyages et tourisme
    [onl] Prévention en ligne et obligations des entreprises du numérique
    [fin] Secteur financier
    [sale] Interdiction de la vente d’enfants
    [prost] Interdiction de l’exploitation sexuelle d’enfants dans la prostitution
    [csam] Interdiction du matériel d’abus sexuel d’enfants
    [ict] Infractions connexes facilitées par les technologies
    [anc] Tentative, complicité et personnes morales
    [sanc] Sanctions
    [jur] Compétence
    [extr] Extradition
    [prot] Droits des enfants victimes dans la procédure
    [rep] Conseil, signalement et plaintes
    [just] Participation à la justice pénale
    [recov] Réadaptation et réinsertion sociale
    [comp] Indemnisation et recours
    [mla] Entraide judiciaire
    [coop] Coopération internationale
    [rpt] Rapports soumis au Comité
   *[other] { $title }
}
