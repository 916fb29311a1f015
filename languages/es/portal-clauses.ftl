# Biblioteca de disposiciones. Estado de la traducción: hecha del inglés, todavía no leída por una persona de lengua española.

clauses-title = Biblioteca de disposiciones
clauses-lead = El derecho que se publicó como respuesta a un requisito, en sus palabras exactas y con indicación de quién lo dice. Toda disposición que figura aquí fue valorada por personas; ningún programa la puso aquí.
clauses-filter = Elegir disposiciones
clauses-filter-group = Tema
clauses-filter-state = Estado
clauses-filter-verdict = Valoración
clauses-filter-lang = Idioma de la ley
clauses-shown = { $count ->
    [one] { $count } disposición de { $base }
   *[other] { $count } disposiciones de { $base }
}
clauses-only = Solo para el requisito:
clauses-only-clear = Mostrar todos los requisitos
clauses-none = Ninguna disposición cumple todo esto a la vez.
clauses-none-next = Quite una elección. Que aquí no figure ninguna disposición no quiere decir que ninguna ley responda: aquí solo se conoce lo que se publicó.
clauses-none-yet = No hay nada publicado como respuesta a un requisito.
clauses-pages = Páginas de la lista
clauses-page = Página { $at } de { $of }
clauses-page-before = Página anterior
clauses-page-after = Página siguiente
clauses-download = Esta lista como

clauses-heading = El derecho que le da respuesta
clauses-heading-lead = Palabras de ley publicadas como cumplimiento de este requisito. La voz del propio Estado va primero; cada vez se indica quién lo dice.
clauses-partly = El derecho que le da respuesta en parte
clauses-partly-lead = Publicado como parcialmente cumplido: estas palabras dejan abierta una parte del requisito. La constatación dice cuál.
clauses-requirement-none = De ningún Estado se dice que su derecho publicado cumpla este requisito. Eso no quiere decir que ninguno lo cumpla: aquí solo se conoce lo que se publicó.
clauses-all = Las { $count } disposiciones en la biblioteca
clauses-library = La biblioteca de disposiciones, con todos los requisitos

clauses-by-state = Publicado por el Estado
clauses-by-ngo = Publicado por una organización no gubernamental
clauses-by-worked = Ejemplo elaborado, que nadie publicó
clauses-made-up = Estado ficticio
clauses-worked-note = Aquí todavía no hay nada publicado. Lo que ve es Exempla, un Estado ficticio, elaborado de principio a fin para mostrar la forma. Exempla no es un Estado real y su derecho no es un derecho real.
clauses-version = Versión { $version }, de { $date }
clauses-as-of = A fecha de { $date }
clauses-beside-state = El Estado dice del mismo derecho:
clauses-beside-ngo = Una organización no gubernamental dice del mismo derecho:
clauses-beside-worked = El ejemplo elaborado dice del mismo derecho:
clauses-finding = La constatación, con su motivo
clauses-words-none = La publicación no indica palabras que lo sustenten; la constatación da el motivo.
clauses-words-more = { $count ->
    [one] En la constatación se cita otro pasaje.
   *[other] En la constatación se citan otros { $count } pasajes.
}
clauses-proof = Qué versión es y cómo comprobarla
clauses-proof-law = La ley tal como se leyó (SHA-256)
clauses-proof-law-none = No consta el hash de la ley que se leyó.
clauses-proof-publication = La publicación (SHA-256)
clauses-verify = Comprobar este hash
clauses-off = Esta instalación no tiene base de datos de publicaciones.
clauses-shut = Lo publicado no puede leerse en este momento. Inténtelo de nuevo.

whatif-open = ¿Y si estas palabras fueran otras?
whatif-lead = Cambie las palabras de abajo, por ejemplo una edad o una pena, y vea al instante cómo cambia la propuesta para este requisito. Nada sale de su equipo y su texto queda como lo dio.
whatif-label = La disposición, para probar
whatif-reset = Volver a las palabras de la ley
whatif-loading = Se busca la disposición…
whatif-working = La búsqueda está en curso…
whatif-failed = No se pudo examinar esta disposición. Busque de nuevo en el texto.
whatif-caption = La propuesta para este requisito, según el texto y según la prueba
whatif-row = Elemento
whatif-before = Según el texto
whatif-after = Según la prueba
whatif-facts = Leído en las palabras
whatif-facts-none = No se leyó edad, pena ni acto alguno.
whatif-traps = Dónde puede quedarse corta
whatif-traps-none = No se encontró nada.
whatif-score = Probabilidad de que un jurista la considere pertinente
whatif-reason = Motivo
whatif-none = No propuesta para este requisito
whatif-same = Como estaba: el cambio no altera esta propuesta.
whatif-unchanged = Las palabras son las de la ley.
whatif-gone = Ya no se encuentra:
whatif-come = Ahora se encuentra:
whatif-moved = La pertinencia era { $before }; ahora es { $after }.
whatif-lost = Con estas palabras, la disposición deja de proponerse para este requisito.
whatif-found = Con estas palabras, la disposición se propone para este requisito.
whatif-facts-changed = Ha cambiado lo que se lee en las palabras.
whatif-note = Es una propuesta del programa y no un consejo de redacción: decir si unas palabras cumplen un requisito corresponde a personas.
