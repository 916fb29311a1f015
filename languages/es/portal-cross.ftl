# Examen transfronterizo. Estado de la traducción: hecha del inglés, todavía no leída por una persona de lengua española.

cross-title = Examen transfronterizo
cross-lead = Un acto puede tocar a varios Estados. Elija qué Estado tiene qué parte en él y vea qué derecho publicado lo alcanza, regla por regla de los artículos 4 a 6 del Protocolo, en las palabras de la ley.
cross-notice = Esto no es asesoramiento jurídico sobre un caso, y aquí no se introducen datos de ningún caso: solo nombres de Estados. No nos escriba sobre una persona. Si un niño o una niña corre peligro ahora, vaya a la ayuda.
cross-help = Encontrar ayuda
cross-form = Elegir Estados
cross-role-act = Dónde se cometió el acto
cross-role-nationality = Nacionalidad del presunto autor
cross-role-residence = Dónde reside el presunto autor
cross-role-child = Nacionalidad del niño
cross-role-found = Dónde se encuentra el presunto autor
cross-role-none = Sin elegir
cross-option-made-up = { $state } (Estado ficticio)
cross-go = Mostrar
cross-clear = Borrar todo
cross-example = Ver un ejemplo: un nacional de Francia en Exempla
cross-few = Elija dos o tres Estados para empezar.
cross-one = Con un solo Estado nada cruza una frontera. Elija un segundo.

cross-summary = Quién tiene un título de jurisdicción
cross-summary-caption = Títulos de jurisdicción, Estado por Estado, con lo que está publicado de su derecho
cross-summary-none = Entre los Estados elegidos no entra en juego ningún título de jurisdicción. Elija dónde se cometió el acto, o la nacionalidad del presunto autor o del niño.
cross-col-state = Estado
cross-col-ground = Título
cross-col-rule = Regla
cross-col-published = Lo publicado de su derecho

cross-layer-O = Obligación
cross-layer-S = Recomendado por el Comité
cross-article = { $count ->
    [one] Artículo { $articles }
   *[other] Artículos { $articles }
}

cross-because-territory = El acto se cometió allí.
cross-because-nationality = El presunto autor es nacional suyo y el acto se cometió en otro lugar.
cross-because-residence = El presunto autor reside allí y el acto se cometió en otro lugar.
cross-because-child = El niño es nacional suyo y el acto se cometió en otro lugar.
cross-because-present = El presunto autor se encuentra allí y es nacional suyo, y otro Estado podría pedir la extradición.
cross-because-requested = Otro Estado podría pedirle la extradición.
cross-because-requests = Podría pedir la extradición al Estado donde se encuentra el presunto autor.
cross-because-assists = Los Estados se prestan asistencia en la investigación y el proceso.
cross-maybe-nationality = Si el acto se cometió en otro lugar: el presunto autor es nacional suyo.
cross-maybe-residence = Si el acto se cometió en otro lugar: el presunto autor reside allí.
cross-maybe-child = Si el acto se cometió en otro lugar: el niño es nacional suyo.
cross-maybe-present = Si el presunto autor es nacional suyo: se encuentra allí y otro Estado podría pedir la extradición.

cross-requests = La extradición entre ellos
cross-requests-lead = El artículo 5 obliga a los Estados partes entre sí.
cross-request-both = Solicitud posible: { $from } a { $to }. Los dos son Estados partes: el artículo 5 se aplica entre ellos.
cross-request-not-both = Solicitud posible: { $from } a { $to }. No son los dos Estados partes: el artículo 5 no se aplica entre ellos. Puede aplicarse otro tratado o su propio derecho.
cross-request-unknown = Solicitud posible: { $from } a { $to }. Aquí no se sabe si los dos son Estados partes.
cross-requests-none = Elija dónde se encuentra el presunto autor para ver qué Estado podría pedir la extradición a cuál.
cross-requests-alone = No se ha elegido otro Estado que pudiera pedir la extradición.

cross-state-parts = Su parte
cross-treaty = Respecto del Protocolo
cross-treaty-party = Estado parte: el Protocolo lo obliga desde el { $date }. Aquí no constan las reservas que haya podido formular.
cross-treaty-party-undated = Estado parte. Aquí no consta desde cuándo, ni las reservas que haya podido formular.
cross-treaty-signed = Signatario, no parte: los artículos 4 a 7 no lo obligan. Mientras no manifieste su intención de no llegar a ser parte, debe abstenerse de actos que frustren el objeto y el fin del Protocolo (Convención de Viena sobre el Derecho de los Tratados, artículo 18). Su propio derecho puede, con todo, alcanzar el acto.
cross-treaty-none = No es parte: los artículos 4 a 7 no lo obligan, y los demás Estados no pueden invocar frente a él los artículos 5 y 6. Su propio derecho u otro tratado puede, con todo, alcanzar el acto.
cross-treaty-unknown = Aquí no se conoce su situación respecto del Protocolo.
cross-treaty-made-up = Estado ficticio. Su situación es parte del ejemplo.

cross-asked = Lo que se pide a su derecho
cross-asked-none = Con estas elecciones no entra en juego en este Estado ninguna regla de los artículos 4 a 6.
cross-not-asked = Reglas que aquí no entran en juego ({ $count })
cross-answer-unknown = Desconocido: lo publicado no puede leerse aquí.
cross-answer-nothing = No publicado: aquí no hay nada publicado del derecho de este Estado. Eso no dice nada de su derecho.
cross-answer-not-said = No publicado: este Estado tiene una publicación, que no dice nada de esto.
cross-by-state = El Estado
cross-by-ngo = Una organización no gubernamental
cross-by-worked = El ejemplo elaborado
cross-words-none = No se citan palabras.
cross-finding = La constatación

cross-rules = Las reglas en palabras sencillas
cross-rules-lead = Lo que el Protocolo obliga a hacer y lo que recomienda el Comité de los Derechos del Niño se mantienen separados.
cross-rules-caption = Reglas sobre jurisdicción, extradición y asistencia
cross-col-article = Artículo
cross-col-says = Qué dice
cross-col-layer = Nivel
cross-layer-may = El Protocolo lo permite; el Comité lo recomienda
cross-rule-4-1 = Todo Estado parte debe poder conocer de estos delitos cuando se cometen en su territorio o a bordo de un buque o aeronave matriculado en él.
cross-rule-4-2-a = Puede hacerlo cuando el presunto autor es nacional suyo o tiene residencia habitual en su territorio, dondequiera que se cometiera el acto.
cross-rule-4-2-b = Puede hacerlo cuando el niño es nacional suyo, dondequiera que se cometiera el acto.
cross-rule-4-2 = Que el acto sea también delito donde se cometió, o que alguien lo denuncie allí, no debería ser condición.
cross-rule-4-3 = Cuando el presunto autor está en su territorio y no lo extradita porque es nacional suyo, debe poder enjuiciarlo.
cross-rule-5-1 = Estos delitos se consideran incluidos en todo tratado de extradición entre Estados partes, y se incluirán en cada nuevo tratado.
cross-rule-5-2 = Un Estado parte que solo extradita en virtud de un tratado puede tomar el Protocolo como ese tratado.
cross-rule-5-3 = Los Estados partes que no necesitan tratado reconocen que estos delitos dan lugar a extradición entre ellos.
cross-rule-5-4 = A efectos de extradición, el delito se considera cometido también en los Estados que deben establecer su jurisdicción conforme al artículo 4.
cross-rule-5-5 = Un Estado parte que deniega la extradición por razón de la nacionalidad debe someter el caso a sus propias autoridades para su enjuiciamiento.
cross-rule-6-1 = Los Estados partes se prestan toda la asistencia posible en las investigaciones y en los procesos penales y de extradición, incluidas las pruebas.
cross-rule-6-2 = Lo hacen conforme a los tratados que los vinculan; a falta de estos, conforme a su propio derecho.
cross-rules-note = Las obligaciones de un Estado comienzan cuando el Protocolo entra en vigor para él. Si varios Estados pueden enjuiciar, les corresponde ponerse de acuerdo; el Protocolo no establece un orden.
cross-verdicts-note = «Cumplido» es lo que dice del derecho quien lo publicó, para el requisito en su conjunto. Si ese derecho alcanza un acto lo deciden los tribunales.
cross-sources = Fuentes de los datos
