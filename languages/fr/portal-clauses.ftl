# Bibliothèque de dispositions. État de la traduction : faite de l’anglais, non encore relue par une personne de langue française.

clauses-title = Bibliothèque de dispositions
clauses-lead = Le droit publié comme répondant à une exigence, dans ses termes exacts, avec l’indication de qui le dit. Toute disposition figurant ici a été appréciée par des personnes ; aucun programme ne l’y a placée.
clauses-filter = Choisir des dispositions
clauses-filter-group = Sujet
clauses-filter-state = État
clauses-filter-verdict = Appréciation
clauses-filter-lang = Langue de la loi
clauses-shown = { $count ->
    [one] { $count } disposition sur { $base }
   *[other] { $count } dispositions sur { $base }
}
clauses-only = Uniquement pour l’exigence :
clauses-only-clear = Afficher toutes les exigences
clauses-none = Aucune disposition ne répond à tous ces choix à la fois.
clauses-none-next = Retirez un choix. Qu’aucune disposition ne figure ici ne signifie pas qu’aucune loi ne réponde : seul ce qui a été publié est connu ici.
clauses-none-yet = Rien n’est publié comme répondant à une exigence.
clauses-pages = Pages de la liste
clauses-page = Page { $at } sur { $of }
clauses-page-before = Page précédente
clauses-page-after = Page suivante
clauses-download = Cette liste au format

clauses-heading = Le droit qui y répond
clauses-heading-lead = Termes de loi publiés comme satisfaisant à cette exigence. La voix de l’État vient en premier ; qui le dit est chaque fois indiqué.
clauses-partly = Le droit qui y répond en partie
clauses-partly-lead = Publié comme partiellement satisfaisant : ces termes laissent ouverte une partie de l’exigence. La constatation dit laquelle.
clauses-requirement-none = D’aucun État le droit publié n’est dit satisfaire à cette exigence. Cela ne signifie pas qu’aucun n’y satisfait : seul ce qui a été publié est connu ici.
clauses-all = Les { $count } dispositions dans la bibliothèque
clauses-library = La bibliothèque de dispositions, pour toutes les exigences

clauses-by-state = Publié par l’État
clauses-by-ngo = Publié par une organisation non gouvernementale
clauses-by-worked = Exemple traité, que personne n’a publié
clauses-made-up = État imaginaire
clauses-worked-note = Rien n’est encore publié ici. Ce que vous voyez est Exempla, un État imaginaire, traité d’un bout à l’autre pour montrer la forme. Exempla n’est pas un État réel et son droit n’est pas un droit réel.
clauses-version = Version { $version } du { $date }
clauses-as-of = Au { $date }
clauses-beside-state = L’État dit du même droit :
clauses-beside-ngo = Une organisation non gouvernementale dit du même droit :
clauses-beside-worked = L’exemple traité dit du même droit :
clauses-finding = La constatation, avec son motif
clauses-words-none = La publication n’indique pas de termes à l’appui ; la constatation en donne le motif.
clauses-words-more = { $count ->
    [one] Un autre passage est cité dans la constatation.
   *[other] { $count } autres passages sont cités dans la constatation.
}
clauses-proof = Quelle version, et comment la vérifier
clauses-proof-law = La loi telle qu’elle a été lue (SHA-256)
clauses-proof-law-none = L’empreinte de la loi lue n’est pas enregistrée.
clauses-proof-publication = La publication (SHA-256)
clauses-verify = Vérifier cette empreinte
clauses-off = Cette installation n’a pas de base de données des publications.
clauses-shut = Ce qui est publié ne peut être lu en ce moment. Veuillez réessayer.

whatif-open = Et si ces termes étaient autres ?
whatif-lead = Modifiez les termes ci-dessous, par exemple un âge ou une peine, et voyez aussitôt comment change la proposition pour cette exigence. Rien ne quitte votre appareil, et votre texte reste tel que vous l’avez donné.
whatif-label = La disposition, à l’essai
whatif-reset = Revenir aux termes de la loi
whatif-loading = La disposition est recherchée…
whatif-working = La recherche est en cours…
whatif-failed = Cette disposition n’a pas pu être examinée. Relancez la recherche dans le texte.
whatif-caption = La proposition pour cette exigence, dans le texte et à l’essai
whatif-row = Élément
whatif-before = Dans le texte
whatif-after = À l’essai
whatif-facts = Lu dans les termes
whatif-facts-none = Ni âge, ni peine, ni acte n’ont été lus.
whatif-traps = Où cela peut être insuffisant
whatif-traps-none = Rien n’a été relevé.
whatif-score = Probabilité qu’un juriste la juge pertinente
whatif-reason = Motif
whatif-none = Non proposée pour cette exigence
whatif-same = Comme avant : la modification ne change rien à cette proposition.
whatif-unchanged = Les termes sont ceux de la loi.
whatif-gone = N’est plus relevé :
whatif-come = Est maintenant relevé :
whatif-moved = La pertinence était de { $before }, elle est de { $after }.
whatif-lost = Avec ces termes, la disposition n’est plus proposée pour cette exigence.
whatif-found = Avec ces termes, la disposition est proposée pour cette exigence.
whatif-facts-changed = Ce qui est lu dans les termes a changé.
whatif-note = C’est une proposition du programme et non un conseil de rédaction : il appartient à des personnes de dire si des termes satisfont à une exigence.
