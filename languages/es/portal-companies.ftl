# Empresas. Estado de la traducción: hecha del inglés, aún no leída por una persona de lengua española.

companies-title = Empresas
companies-lead = Lo que se espera de los bancos y servicios de pago, de los proveedores de internet y plataformas, y de los viajes y el turismo, para que ningún niño sea vendido ni explotado por medio de sus servicios.
companies-why = El Protocolo obliga a los Estados. Sus Directrices y el Comité de los Derechos del Niño piden a los Estados que velen por que las empresas hagan su parte. Cada pregunta nombra las exigencias al Estado que la fundan.
companies-sectors = Tres sectores
companies-count = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
companies-is = Qué es una autoevaluación
companies-is-own = Una declaración de la empresa sobre sí misma, pregunta por pregunta, con pruebas que llevan fecha.
companies-is-dated = Cada respuesta vence el día que indica. Después se muestra como vencida.
companies-is-public = Solo es pública si la empresa lo elige: un documento fijo, con su fecha y su huella. Cuando la empresa la retira, desaparece al instante.
companies-not = Qué no es
companies-not-certificate = No es un certificado ni un sello de aprobación. Nadie la ha verificado.
companies-not-ranking = No es una clasificación. Ni las empresas ni los Estados se ordenan.
companies-not-law = No exime de la ley. Lo que exige una ley nacional vale, se diga aquí lo que se diga.
companies-begin = Cómo empieza una empresa
companies-begin-text = El operador de esta instalación admite a una empresa con una invitación. Después lleva su expediente en el escritorio, donde nadie más lo ve.
companies-desk = Al escritorio
companies-register = Registro público
companies-register-go = Consultar el registro público
companies-law = Lo que algunas leyes ya exigen
companies-law-note = Tres hechos de nuestra colección, tal como se leyeron. Son ejemplos; consulte la ley de su Estado.
companies-evidence = Prueba
companies-help = Cómo responder
companies-behind = Lo que se pide al Estado
companies-rests = Tomado de
companies-download = La lista de control en
companies-checklist = lista de control, { $sector }
companies-print-note = Impresa, cada pregunta deja sitio para una respuesta y una fecha.
companies-in-place = implantado
companies-partly = en parte
companies-not-in-place = no implantado
companies-not-applicable = no procede
companies-unknown = se desconoce
companies-stale = vencido
companies-sources = Dónde se leyeron estos compromisos
companies-sources-note = Los nombres de las iniciativas son los suyos. No se pide a una empresa ninguna adhesión, y no se halló auditoría independiente de ninguna iniciativa. Leídos en copias guardadas, el { $date }; confianza: media.
companies-col-id = Identificador
companies-col-subject = Asunto
companies-col-question = Pregunta
companies-col-why = Razón
companies-col-requirements = Exigencias
companies-col-answer = Respuesta
companies-col-evidence-date = Fecha de la prueba
companies-col-note = Nota
companies-col-company = Empresa
companies-col-sector = Sector
companies-col-state = Estado
companies-col-published = Publicada
companies-col-expires = Primera respuesta que vence
companies-col-answered = Respondidas, salvo «se desconoce»
companies-col-asked = Preguntas
companies-col-links = Enlaces de prueba
companies-col-base = Empresas
companies-notice = Una declaración de la empresa sobre sí misma. Nadie la ha verificado. No es un certificado.
companies-register-lead = Empresas que eligieron publicar cómo se evalúan. La lista sigue el alfabeto y no dice quién lo hace mejor.
companies-register-empty = Aquí no hay ninguna autoevaluación publicada.
companies-register-empty-next = Una empresa publica la suya en el escritorio, cuando lo elige.
companies-register-none = Ninguna autoevaluación publicada responde a estas elecciones.
companies-shown = { $count } de { $base } autoevaluaciones publicadas
companies-filter = Elegir autoevaluaciones
companies-answered = { $count } de { $base }
companies-off = Este portal funciona sin base de datos. No tiene registro.
companies-shut = El registro no puede leerse en este momento. Inténtelo de nuevo en un minuto.
companies-rollup = { $state }: lo que dicen sus empresas
companies-rollup-lead = Recuento, por pregunta, de las autoevaluaciones que empresas de este Estado han publicado. Son declaraciones de esas empresas, no del Estado, y no abarcan ninguna otra empresa.
companies-rollup-caption = { $sector }: respuestas por pregunta, { $count ->
    [one] de { $count } empresa
   *[other] de { $count } empresas
}
companies-entry-title = Autoevaluación de { $company }
companies-entry-of = Publicada el { $date }
companies-entry-hash = SHA-256 del documento
companies-entry-json = El documento en JSON
companies-entry-changed = Las preguntas se cambiaron después de esta publicación; las que ya no se hacen se muestran por su identificador.
companies-given = Respondida el { $date }; vale hasta el { $until }.
companies-ran-out = Respondida el { $date }; venció el { $until }.
companies-link = Prueba, con fecha de { $date }
companies-file = Documento en poder de la empresa, con fecha de { $date }: { $name }
companies-no-evidence = No se indica ninguna prueba.
companies-no-answer = Sin respuesta.
companies-own-words = En palabras de la empresa:
