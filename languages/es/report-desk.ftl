# Informes extraídos de una publicación de la mesa de trabajo.
# Estado de la traducción: hecha del inglés; todavía no la ha revisado un jurista de lengua española.

## Nombres

desk-state = { $code ->
    [BO] Estado Plurinacional de Bolivia
    [CD] República Democrática del Congo
    [CG] Congo
    [CZ] Chequia
    [FM] Estados Federados de Micronesia
    [GB] Reino Unido de Gran Bretaña e Irlanda del Norte
    [IR] República Islámica del Irán
    [KP] República Popular Democrática de Corea
    [KR] República de Corea
    [LA] República Democrática Popular Lao
    [MD] República de Moldova
    [MM] Myanmar
    [NL] Reino de los Países Bajos
    [PS] Estado de Palestina
    [RU] Federación de Rusia
    [SY] República Árabe Siria
    [TR] Türkiye
    [TZ] República Unida de Tanzanía
    [US] Estados Unidos de América
    [VA] Santa Sede
    [VE] República Bolivariana de Venezuela
    [VN] Viet Nam
   *[other] { $name }
}
desk-instrument = Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía (OPSC)
desk-voice = { $voice ->
    [ngo] Organización no gubernamental
   *[state] Estado
}
desk-unknown = se desconoce
desk-comma = ,
desk-contents = Índice
desk-face-version = Versión { $version }, { $date }
desk-face-state = Estado
desk-face-voice = Autor
desk-face-publication = Publicación
desk-face-proof = Prueba
desk-publication-short = publicación { $place } ({ $hash })
desk-draft-short = borrador { $place }

## Referencias

desk-cite-opsc = { $count ->
    [one] OPSC, art. { $articles }
   *[other] OPSC, arts. { $articles }
}
desk-cite-preamble = OPSC, preámbulo
desk-cite-guidelines = Directrices CRC/C/156, { $sections }
desk-cite-section = secc. { $section }
desk-cite-paras = secc. { $section }, párrs. { $paras }
desk-note = { $requirement }, { $aspect }, valoración de { $judged }: { $what }; { $publication }.
desk-note-nothing = no se cita ninguna disposición ni documento
desk-practice = { $what }: { $title }, recibido el { $received }
desk-practice-statistics = Estadísticas
desk-practice-budget = Presupuesto
desk-practice-policy = Política pública
desk-practice-institution = Institución
desk-practice-training = Capacitación
desk-practice-report = Informe
desk-practice-decision = Decisión
desk-practice-link = Enlace
desk-practice-other = Otro documento
desk-none-cited = no se cita nada
desk-paragraph = párr. { $paragraph }

## Títulos

desk-title-gap-report = Informe de lagunas: { $state }
desk-title-concordance-table = Tabla de concordancia: { $state }
desk-title-state-initial = Informe inicial presentado en virtud del artículo 12, párrafo 1, del Protocolo: { $state }
desk-title-state-periodic = Información sobre el Protocolo para el informe periódico: { $state }
desk-title-alternative = Informe alternativo sobre el Protocolo: { $state }
desk-title-list-of-issues-reply = Respuestas a la lista de cuestiones relativas al Protocolo: { $state }
desk-title-lawmakers-brief = Nota para los legisladores: { $state }
desk-title-press = Cifras para la prensa: { $state }
desk-title-action-plan = Plan de acción: { $state }
desk-under-gap-report = Requisitos publicados como no cumplidos o parcialmente cumplidos, con motivos y referencias
desk-under-concordance-table = Cada requisito junto a las palabras de la ley nacional, según lo publicado
desk-under-state-initial = Estructura de las directrices para la presentación de informes CRC/C/OPSC/2
desk-under-state-periodic = Artículo 12, párrafo 2, del Protocolo; artículo 44 de la Convención
desk-under-alternative = Comunicación de una organización no gubernamental al Comité de los Derechos del Niño
desk-under-list-of-issues-reply = Artículo 12, párrafo 3, del Protocolo
desk-under-lawmakers-brief = Qué modificar en la ley, dónde se pide y qué ley lo cumple
desk-under-press = Cifras con su base y su fuente
desk-under-action-plan = Lo que queda abierto, por nivel y por destinatario

## Lectura

desk-method-people = { $voice ->
    [ngo] Las valoraciones son de una organización no gubernamental, no del Estado. Cada una fue hecha por una persona y aceptada por una segunda; un programa propuso disposiciones y no valoró nada. Fuente:
   *[state] Las valoraciones son del Estado. Cada una fue hecha por una persona y aceptada por una segunda; un programa propuso disposiciones y no valoró nada. Fuente:
}
desk-method-layers = Se mantienen separados tres niveles: las obligaciones dimanantes del Protocolo, las recomendaciones del Comité en sus Directrices y las buenas prácticas. Una recomendación no cumplida no es una violación del Protocolo.
desk-method-words = { $own ->
    [yes] Los requisitos figuran en las palabras del catálogo, traducidas del inglés; los motivos, en las de quienes valoraron; la ley se cita en su idioma.
   *[no] Los requisitos figuran en las palabras del catálogo, en inglés; los motivos, en las de quienes valoraron; la ley se cita en su idioma.
}
desk-method-translation = Estas traducciones y las fórmulas de este documento todavía no las ha revisado un jurista de lengua española.
desk-method-catalogue = La valoración se hizo sobre el catálogo { $asked }, de { $requirements } requisitos; los títulos y niveles son los del catálogo { $here }.
desk-drawn = El presente texto se extrae de ella; lo que procede de otro lugar lleva su propia fuente.
desk-no-laws = No se leyó ninguna ley para esta publicación.

## Niveles, aspectos, cifras

desk-layer-O = Obligaciones dimanantes del Protocolo
desk-layer-S = Recomendaciones del Comité
desk-layer-P = Buenas prácticas
desk-layer-none = Nivel desconocido: ya no figura en el catálogo
desk-severity-O = obligación
desk-severity-S = recomendado
desk-severity-P = buena práctica
desk-severity-none = nivel desconocido
desk-aspect-said = { $aspect ->
    [law] En la ley: { $verdict }.
   *[practice] En la práctica: { $verdict }.
}
desk-aspect-left = { $aspect ->
    [law] En la ley: todavía sin valoración pública.
   *[practice] En la práctica: todavía sin valoración pública.
}
desk-figures-title = Cifras
desk-figures-caption = Requisitos por nivel y valoración
desk-col-layer = Nivel
desk-col-aspect = Aspecto
desk-col-left = todavía sin valoración pública
desk-col-base = planteados
desk-col-source = Fuente
desk-col-reason = Motivo
desk-col-document = Documento
desk-col-shows = Qué muestra
desk-left-title = Todavía sin valoración pública
desk-left-count = { $count } de { $base } requisitos no tienen todavía una valoración pública. De ello no se deduce nada sobre la ley ni la práctica del Estado.
desk-left-none = Cada uno de los { $base } requisitos tiene una valoración pública, en la ley o en la práctica.

## Lagunas

desk-gaps-count = { $aspect ->
    [law] En la ley: { $gaps } de { $judged } valorados tienen una laguna; se plantean { $asked }.
   *[practice] En la práctica: { $gaps } de { $judged } valorados tienen una laguna; se plantean { $asked }.
}
desk-gaps-none = No se publica ninguna laguna en este nivel.
desk-gaps-none-published = No se publica ninguna laguna.
desk-undecided-title = Publicados sin decidir
desk-undecided-note = «Sin decidir» no significa ni «cumplido» ni «no cumplido».

## Informe del Estado

desk-section-1 = Introducción: preparación del informe y condición jurídica
desk-section-2 = Datos
desk-section-3 = Medidas generales de aplicación
desk-section-4 = Prevención (art. 9, párrs. 1 y 2)
desk-section-5 = Prohibición y asuntos conexos (arts. 3, 4, párrs. 2 y 3, 5, 6 y 7)
desk-section-6 = Protección de los derechos de los niños víctimas (arts. 8 y 9, párrs. 3 y 4)
desk-section-7 = Asistencia y cooperación internacionales (art. 10)
desk-section-8 = Otras disposiciones legales (art. 11)
desk-section-9 = Anexos
desk-section-count = Publicados: { $count } de los { $asked } requisitos de esta sección.
desk-section-1-unknown = Reservas y declaraciones, territorios, personas consultadas, factores y dificultades: cuando no se indica nada a continuación, la publicación no dice nada. Se desconoce.
desk-structure-unverified = El orden de las secciones sigue el documento CRC/C/OPSC/2 tal como se conoce en general; no se verificó en el texto de las directrices.
desk-periodic-place = El documento CRC/C/58/Rev.3 pide a los Estados que han presentado un informe inicial información actualizada sobre el Protocolo. Su lugar, al final del grupo de derechos sobre medidas especiales de protección, no se verificó en el texto.
desk-party = { $act ->
    [ratification] { $state }: instrumento de ratificación depositado el { $deposited }. El Protocolo entró en vigor para este Estado el { $inForce }.
    [accession] { $state }: instrumento de adhesión depositado el { $deposited }. El Protocolo entró en vigor para este Estado el { $inForce }.
    [succession] { $state }: notificación de sucesión depositada el { $deposited }. El Protocolo entró en vigor para este Estado el { $inForce }.
    [acceptance] { $state }: instrumento de aceptación depositado el { $deposited }. El Protocolo entró en vigor para este Estado el { $inForce }.
   *[unknown] { $state }: parte en el Protocolo; depósito: { $deposited }; entrada en vigor: { $inForce }.
}
desk-party-not = { $status ->
    [signed] { $state }: Protocolo firmado; la fuente no registra ningún instrumento de ratificación.
   *[none] { $state }: la fuente no registra ningún instrumento.
}
desk-party-unknown = { $state }: se desconoce si es parte en el Protocolo y desde cuándo.
desk-party-source = { $sources }; a { $date }.
desk-annex-lead = Leyes, palabras de la ley y documentos en que se fundan las valoraciones. Las decisiones judiciales, instrucciones administrativas y estadísticas figuran entre los documentos cuando se adjuntaron.
desk-annex-provisions = Disposiciones invocadas, en sus palabras
desk-annex-provisions-none = En esta publicación no se cita ninguna disposición.
desk-annex-documents = Documentos invocados sobre la práctica
desk-annex-documents-none = A esta publicación no se adjunta ningún documento.
desk-recommended-title = Seguimiento de las recomendaciones
desk-recommended-note = Los vínculos con los requisitos y el seguimiento son los de la mesa de trabajo a { $date }; no forman parte de la publicación.
desk-follow-up = { $followUp ->
    [done] Seguimiento, según el autor: concluido.
    [partly] Seguimiento, según el autor: parcial.
   *[open] Seguimiento, según el autor: pendiente.
}

## Informe alternativo

desk-alternative-about = Sobre esta comunicación
desk-alternative-limit = No se verificó si los informes alternativos tienen un límite de palabras ni cuál es; la secretaría del Comité informa al respecto.
desk-alternative-gaps = Lagunas
desk-alternative-voices = Dónde el Estado valoró de otro modo
desk-alternative-unheard = El Estado no ha publicado ninguna valoración; se desconoce su parecer.
desk-alternative-agree = En lo que ambos publicaron, el Estado y la organización valoraron lo mismo. Fuente respecto del Estado:
desk-alternative-questions = Preguntas para el diálogo
desk-alternative-question = { $aspect ->
    [law] Qué modificará el Estado parte en su legislación, y en qué plazo, para que la respuesta pase a ser afirmativa: «{ $question }»
   *[practice] Qué hará el Estado parte en la práctica, y en qué plazo, para que la respuesta pase a ser afirmativa: «{ $question }»
}
desk-alternative-proposals = Recomendaciones propuestas
desk-alternative-proposal = { $layer ->
    [O] { $aspect ->
        [law] El Comité tal vez desee instar al Estado parte a que ponga su legislación en conformidad con el Protocolo en lo que respecta a «{ $title }»
       *[practice] El Comité tal vez desee instar al Estado parte a que dé efecto al Protocolo en la práctica en lo que respecta a «{ $title }»
    }
    [S] { $aspect ->
        [law] El Comité tal vez desee recomendar al Estado parte que siga las Directrices en su legislación en lo que respecta a «{ $title }»
       *[practice] El Comité tal vez desee recomendar al Estado parte que siga las Directrices en la práctica en lo que respecta a «{ $title }»
    }
   *[other] El Comité tal vez desee invitar al Estado parte a que considere, como buena práctica, «{ $title }»
}

## Respuestas a una lista de cuestiones

desk-reply-question = Cuestión { $number }
desk-reply-asked = Lista de cuestiones, cuestión { $number }
desk-reply-unmatched = Ningún requisito está vinculado a esta cuestión. Tutela no prepara una respuesta.
desk-reply-left = todavía sin valoración pública. Fuente:
desk-reply-no-questions = No se dio ninguna cuestión.

## Nota para los legisladores

desk-brief-count = { $shown } de { $gaps } lagunas publicadas en la ley, primero las más graves; el informe de lagunas las contiene todas. Fuente:
desk-brief-wording = Las modificaciones se describen, no se redactan: la redacción de la ley corresponde a los redactores del Estado.
desk-brief-change = Qué contendría la ley:
desk-brief-elsewhere = Publicado como cumplido en la ley de:
desk-brief-elsewhere-unknown = se desconoce; ninguna otra publicación disponible lo indica.

## Prensa

desk-press-duties = { $aspect ->
    [law] Obligaciones, en la ley: { $met } cumplidas, { $partly } parcialmente cumplidas, { $unmet } no cumplidas, de { $judged } valoradas y { $asked } planteadas. Fuente:
   *[practice] Obligaciones, en la práctica: { $met } cumplidas, { $partly } parcialmente cumplidas, { $unmet } no cumplidas, de { $judged } valoradas y { $asked } planteadas. Fuente:
}
desk-press-open = Obligaciones publicadas como no cumplidas
desk-press-open-none = No se publica ninguna obligación como no cumplida. Fuente:
desk-press-reading = Cómo leer las cifras
desk-press-undecided = «Sin decidir» no significa «no», ni «sí».
desk-press-left = «Todavía sin valoración pública» no dice nada del Estado.
desk-press-layers = Solo las obligaciones vinculan en virtud del Protocolo. Las recomendaciones y las buenas prácticas se cuentan aparte.
desk-press-people = Las valoraciones son del autor indicado arriba. No se cuenta ningún caso ni ninguna persona.
desk-press-language = Para comparar Estados, compárese solo lo que cada uno ha publicado.
desk-press-check = Comprobar las cifras
desk-press-proof = La publicación de { $date } está firmada. Quien tenga el archivo puede comprobarlo con este resumen criptográfico:

## Plan de acción

desk-plan-count = { $gaps } lagunas publicadas siguen abiertas.
desk-plan-lines = { $actions } medidas están planificadas, según el plan al { $date }; ninguna se refiere a { $left } de estas lagunas. Fuente de las lagunas:
desk-plan-none = Ninguna medida está planificada. Fuente de las lagunas:
desk-plan-also = Otros destinatarios: { $others }.
desk-col-open = Lo que queda abierto
desk-col-action = Medida
desk-col-lead = Responsable y asociados
desk-col-due = Plazo
desk-col-start = Inicio
desk-col-cost = Costo
desk-col-indicator = Indicador
desk-col-status = Estado y avance
desk-col-answers = Lagunas y recomendaciones
desk-plan-actions = Medidas
desk-plan-note = Este es el plan de la voz nombrada arriba, en las palabras de quienes lo elaboraron. No es una constatación ni forma parte de la publicación. Una medida cumplida solo cierra una laguna cuando personas la evalúan de nuevo.
desk-plan-left = Lagunas a las que ninguna medida se refiere
desk-plan-left-none = A cada laguna publicada se refiere una medida. Fuente:
desk-plan-lead-none = Todavía no hay responsable.
desk-plan-partners = Asociados:
desk-plan-cost-unknown = desconocido
desk-plan-after = Antes debe cumplirse:
desk-plan-unit = Unidad:
desk-plan-baseline = Valor inicial:
desk-plan-target = Valor por alcanzar:
desk-plan-recommended = Recomendaciones:
desk-plan-frequency = { $frequency ->
    [monthly] Se informa cada mes.
    [quarterly] Se informa cada tres meses.
    [half-yearly] Se informa cada seis meses.
    [yearly] Se informa cada año.
   *[once] Se informa una vez, al vencer el plazo.
}
desk-plan-status = { $status ->
    [planned] Planificada.
    [under-way] En curso.
    [done] Cumplida.
   *[dropped] Abandonada.
}
desk-plan-part = { $closes ->
    [wholly] Cierra la laguna por completo.
   *[partly] Cierra la laguna en parte.
}
desk-plan-closes = { $aspect ->
    [law] { $closes ->
        [wholly] derecho, por completo
       *[partly] derecho, en parte
    }
   *[practice] { $closes ->
        [wholly] práctica, por completo
       *[partly] práctica, en parte
    }
}
desk-addressee = { $addressee ->
    [legislature] Poder legislativo
    [executive] Poder ejecutivo
    [judiciary] Poder judicial
    [prosecutors] Ministerio público
    [law-enforcement] Fuerzas del orden
    [health-social-services] Servicios sociales y de salud
    [education] Educación
    [state-internationally] Estado en el plano internacional
    [media] Medios de comunicación
    [isps-platforms] Proveedores de servicios de Internet y plataformas
    [travel-tourism] Viajes y turismo
    [financial-sector] Sector financiero
    [none] Destinatario desconocido
   *[other] { $name }
}

## Límites de palabras

desk-limit-periodic = Informe periódico
desk-limit-periodic-source = Comité de los Derechos del Niño, procedimiento de presentación de informes
desk-limit-initial = Informe inicial en virtud de un tratado
desk-limit-initial-source = resolución 68/268 de la Asamblea General, párr. 16
desk-limit-core = Documento básico común
desk-limit-core-source = resolución 68/268 de la Asamblea General, párr. 16
desk-limit-replies = Respuestas a una lista de cuestiones
desk-limit-replies-source = resolución 68/268 de la Asamblea General, párr. 16
desk-limit-brief = Nota para los legisladores
desk-limit-brief-source = dos páginas

## Borradores

desk-draft = BORRADOR
desk-draft-line = BORRADOR – no publicado; puede cambiar

## Grupos del catálogo

desk-group = { $group ->
    [rat] Situación del Protocolo y rango en el derecho interno
    [leg] Legislación general
    [data] Reunión de datos
    [pol] Política y estrategia integrales
    [coord] Coordinación, seguimiento y evaluación
    [res] Recursos
    [aware] Difusión y sensibilización
    [train] Capacitación
    [prev] Prevención en general
    [tour] Viajes y turismo
    [onl] Prevención en línea y deberes de las empresas tecnológicas
    [fin] Sector financiero
    [sale] Prohibición de la venta de niños
    [prost] Prohibición de la explotación sexual de niños en la prostitución
    [csam] Prohibición del material de abuso sexual infantil
    [ict] Delitos conexos facilitados por las tecnologías
    [anc] Tentativa, participación y personas jurídicas
    [sanc] Sanciones
    [jur] Jurisdicción
    [extr] Extradición
    [prot] Derechos de los niños víctimas en el proceso
    [rep] Asesoramiento, notificación y denuncias
    [just] Participación en la justicia penal
    [recov] Recuperación y reintegración social
    [comp] Indemnización y recursos
    [mla] Asistencia judicial recíproca
    [coop] Cooperación internacional
    [rpt] Presentación de informes al Comité
   *[other] { $title }
}
