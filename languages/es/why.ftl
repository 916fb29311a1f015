# Por qué se propuso una disposición, en una a tres frases. Las mismas palabras en el portal y en los informes.
# Estado de la traducción: hecha del inglés; todavía no la ha revisado un jurista de lengua española.
# El sujeto es una disposición. Los miembros de frase empiezan con minúscula; el programa pone la mayúscula.

why-lang = es-ES
why-quote = «{ $words }»
why-thing = { $concept } ({ $quote })
why-thing-same = { $article ->
    [none] { $quote }
   *[other] { $article } { $quote }
}
why-between = ;{ " " }
why-sentence = { $clauses }.

why-speaks = menciona { $things }
why-speaks-also = el texto menciona también { $things }
why-provides = prevé una pena ({ $quote })
why-provides-also = el texto prevé también una pena ({ $quote })
why-in-heading = su epígrafe, { $quote }, menciona { $things }
why-in-path = el epígrafe que la precede, { $quote }, menciona { $things }
why-in-law = el título de la ley, { $quote }, menciona { $things }
why-speaks-provides = { $clause }{ $count ->
    [one] {""}
   *[other] ,
} y prevé una pena ({ $quote })
why-one-sentence = { $clause }, en una misma frase
why-near = { $clause }, a no más de { $words } palabras de distancia
why-far = { $clause }, aunque a { $words } palabras de distancia

why-heading-too = también lo dice su epígrafe
why-heading-names = su epígrafe menciona también { $things }
why-core = ella misma está en el núcleo del Protocolo
why-refers = remite a disposiciones sobre delitos que están en el núcleo del Protocolo ({ $numbers }{ $rest ->
    [0] {""}
    [one] {" "}y una más
   *[other] {" "}y { $rest } más
})
why-refers-part = rige los delitos que están en el núcleo del Protocolo en su parte de la ley
why-like = no la encontró ninguna regla propia, pero sus palabras se parecen a las de las disposiciones que mejor responden
why-duplicate = las mismas palabras figuran también en otro lugar

why-loose = solo una correspondencia débil: { $sentence }
why-against = en su contra: { $clauses }
why-repealed = ya no está en vigor
why-reserved = su número está reservado y no contiene ninguna norma
