# Pourquoi une disposition a été proposée, en une à trois phrases. Les mêmes mots sur le portail et dans les rapports.
# État de la traduction : faite de l’anglais, non encore relue par un juriste de langue française.
# Le sujet est une disposition (« elle »). Les membres de phrase commencent par une minuscule ; le programme met la majuscule.

why-lang = fr-FR
why-quote = « { $words } »
why-thing = { $concept } ({ $quote })
why-thing-same = { $article ->
    [none] { $quote }
   *[other] { $article } { $quote }
}
why-between = { "\u00A0" };{ " " }
why-sentence = { $clauses }.

why-speaks = elle mentionne { $things }
why-speaks-also = le texte mentionne aussi { $things }
why-provides = elle prévoit une peine ({ $quote })
why-provides-also = le texte prévoit aussi une peine ({ $quote })
why-in-heading = son intitulé, { $quote }, mentionne { $things }
why-in-path = l’intitulé qui la précède, { $quote }, mentionne { $things }
why-in-law = le titre de la loi, { $quote }, mentionne { $things }
why-speaks-provides = { $clause }{ $count ->
    [one] {""}
   *[other] ,
} et prévoit une peine ({ $quote })
why-one-sentence = { $clause }, dans une même phrase
why-near = { $clause }, à moins de { $words } mots l’un de l’autre
why-far = { $clause }, quoique à { $words } mots de distance

why-heading-too = son intitulé le dit aussi
why-heading-names = son intitulé mentionne lui aussi { $things }
why-core = elle est elle-même au cœur du Protocole
why-refers = elle renvoie à des dispositions sur les infractions au cœur du Protocole ({ $numbers }{ $rest ->
    [0] {""}
    [one] {" "}et une autre
   *[other] {" "}et { $rest } autres
})
why-refers-part = elle régit les infractions au cœur du Protocole dans sa partie de la loi
why-like = aucune règle propre ne l’a trouvée, mais ses termes ressemblent à ceux des dispositions qui répondent le mieux
why-duplicate = les mêmes termes figurent aussi ailleurs

why-loose = correspondance lâche seulement : { $sentence }
why-against = à son encontre : { $clauses }
why-repealed = elle n’est plus en vigueur
why-reserved = son numéro est laissé libre et ne contient aucune règle
