# Palabras de los Estados: cuadro y mapa, ficha de cada uno, comparación, Estados que no son partes, cambios. Estado de la traducción: hecha del inglés, aún no revisada por un jurista de lengua española.

## El cuadro de los Estados

states-title = Estados
states-lead = De { $total } Estados, { $parties } son partes en el Protocolo relativo a la venta de niños, { $signed } lo han firmado sin llegar a ser partes y { $none } no han depositado nada. Según el registro del depositario al { $date }.
states-more = Véase también
states-link-compare = Comparar Estados
states-link-joining = Quién no es parte, y qué exige serlo
states-link-changes = Qué ha cambiado
states-link-example = Un Estado inventado, trabajado de principio a fin
states-filter = Elegir Estados
states-name = Nombre
states-name-hint = Parte del nombre, o las dos letras de su código
states-status = Situación
states-group = Grupo regional
states-region = Región
states-list = Lista
states-show = Mostrar
states-clear = Quitar todo
states-any = Todos ({ $count })
states-option = { $name } ({ $count })
states-shown = { $count ->
    [one] { $count } Estado de { $base }
   *[other] { $count } Estados de { $base }
}
states-none-fit = Ningún Estado reúne todo esto a la vez.
states-none-fit-next = Quite una de las opciones.
states-caption = Los Estados y su situación respecto del Protocolo relativo a la venta de niños
states-col-state = Estado
states-col-standing = Situación
states-col-since = Parte desde o firma
states-col-group = Grupo regional
states-col-published = Publicado
states-since-joined = parte: { $date }
states-since-signed = firma: { $date }
states-no-date = sin fecha
states-published-state = por el Estado
states-published-ngo = por una ONG
states-published-none = nada aún
states-download = Descargar el cuadro:

group-africa = Grupo de los Estados de África
group-asia-pacific = Grupo de los Estados de Asia y el Pacífico
group-eastern-europe = Grupo de los Estados de Europa Oriental
group-grulac = Grupo de los Estados de América Latina y el Caribe
group-weog = Grupo de los Estados de Europa Occidental y otros Estados
group-unknown = grupo desconocido
list-ldc = países menos adelantados
list-lldc = países en desarrollo sin litoral
list-sids = pequeños Estados insulares en desarrollo

## Situación respecto de un tratado

standing-party = parte
standing-signed = solo firma
standing-none = nada depositado
standing-invited = invitado a adherirse
standing-not-a-member = no miembro
standing-unknown = desconocido
act-ratification = ratificación
act-accession = adhesión
act-succession = sucesión
act-acceptance = aceptación
act-approval = aprobación

## El mapa

map-title = Situación de los Estados respecto del Protocolo relativo a la venta de niños
map-lead = Un mapamundi que muestra lo que el cuadro de abajo dice con palabras. Los Estados partes están rellenos, los que solo han firmado están rayados y los que no han depositado nada están punteados. Los Estados pequeños llevan una marca.
map-open = Abrir el mapa, en el que cada Estado es un enlace
map-disclaimer = Las fronteras y los nombres que figuran en este mapa, y los signos utilizados en él, no entrañan juicio alguno sobre la condición jurídica de ningún país, territorio, ciudad o zona, ni de sus autoridades, ni respecto de la delimitación de sus fronteras. Las formas son las de Natural Earth, de dominio público.
map-party = relleno: parte
map-signed = rayado: solo firma
map-none = punteado: nada depositado
map-other = pálido: fuera del cuadro de Estados
map-one = { $state }: { $standing }

## La ficha de un Estado

record-title = { $state } y el Protocolo relativo a la venta de niños
record-about = { $state }: situación respecto del Protocolo relativo a la venta de niños, lo publicado sobre su ley y su práctica, informes y fuentes.
record-contents = En esta página
record-groups = Región y grupos
record-un-member = Estado Miembro de las Naciones Unidas
record-un-observer = Estado observador ante las Naciones Unidas
record-un-other = Ni miembro ni observador de las Naciones Unidas
record-languages = Idiomas oficiales: { $languages }
record-party-since = Parte en el Protocolo; instrumento depositado el { $date }
record-signed-only = Firma el { $date }; no es parte
record-signed-undated = Firma; no es parte
record-not-party = Nada depositado; no es parte
record-unknown = Situación desconocida
record-made-up = { $state } es inventado. También lo son sus leyes, sus habitantes y cada constatación. No dice nada de ningún Estado real.
record-made-up-link = Ver cómo se trabajó de principio a fin
record-source = fuente { $number }

record-standing = Situación respecto de los tratados
record-standing-caption = { $state }: situación respecto del Protocolo relativo a la venta de niños y de tratados conexos
record-col-treaty = Tratado
record-col-standing = Situación
record-col-signed = Firma
record-col-joined = Parte desde
record-col-force = En vigor
record-col-source = Fuente
record-derived = deducida
record-not-known = se desconoce
record-by = a más tardar el { $date }
record-invited-on = invitación el { $date }
record-succession-note = En caso de sucesión, la fecha es la de la independencia. Consulte al depositario antes de basarse en ella.
record-unknown-note = «Desconocido» nunca quiere decir «no es parte»: nuestra copia de la fuente es antigua o está incompleta.
record-derived-note = Las fechas «deducidas» se calculan aquí conforme al artículo 14 del Protocolo y no se leyeron en una fuente.
treaty-opsc = Protocolo relativo a la venta de niños (OPSC)
treaty-crc = Convención sobre los Derechos del Niño
treaty-opac = Protocolo relativo a la participación de niños en los conflictos armados
treaty-opic = Protocolo relativo a un procedimiento de comunicaciones
treaty-c182 = Convenio de la OIT sobre las peores formas de trabajo infantil (núm. 182)
treaty-palermo = Protocolo contra la trata de personas (Palermo)
treaty-budapest = Convenio sobre la Ciberdelincuencia (Budapest)
treaty-lanzarote = Convenio para la protección de los niños contra la explotación y el abuso sexual (Lanzarote)
record-dispute = Donde las fuentes no coinciden
record-dispute-line = { $treaty }, { $field }: una fuente indica { $first }, otra { $second }. Se mantiene: { $kept }.
dispute-field-status = situación
dispute-field-date = fecha
dispute-field-act = clase de acto
dispute-why-both-copies = Dos copias del registro del depositario coinciden.
dispute-why-no-instrument = El depositario no registra ningún instrumento de ese tipo.
dispute-why-read-again = El signo del registro del depositario se leyó de nuevo: designa una aceptación.

record-published = Evaluación publicada
record-off = Este portal funciona sin base de datos. No muestra evaluaciones publicadas.
record-shut = Lo publicado no puede leerse en este momento. Vuelva a intentarlo en un minuto.
record-nothing = Todavía no se ha publicado nada sobre este Estado: { $state }.
record-nothing-next = El Estado publica su propia evaluación y las ONG publican la suya, requisito por requisito. Aquí no se muestra nada antes de que se firme su publicación. Entretanto, cualquiera puede examinar un texto de ley a la luz de los requisitos.
record-nothing-check = Examinar un texto de ley
record-voice-state = La evaluación del Estado
record-voice-ngo = La evaluación de las ONG
record-version = Versión { $version }, al { $date }
record-proof = Firmada. SHA-256:
record-verify = Comprobar la firma
record-said = { $law } de { $base } requisitos apreciados en la ley, { $practice } en la práctica
record-caption-law = { $voice }: ley, por nivel
record-caption-practice = { $voice }: práctica, por nivel
record-not-said = no publicado
record-both = Ambas voces, una junto a otra
record-both-lead = El Estado y las ONG se muestran uno junto a otras; nunca un promedio.
record-agree = { $count ->
    [one] En { $count } punto ambas voces aprecian lo mismo.
   *[other] En { $count } puntos ambas voces aprecian lo mismo.
}
record-dispute-count = { $count ->
    [one] En { $count } punto difieren.
   *[other] En { $count } puntos difieren.
}
record-only-state = { $count ->
    [one] En { $count } punto solo ha publicado el Estado.
   *[other] En { $count } puntos solo ha publicado el Estado.
}
record-only-ngo = { $count ->
    [one] En { $count } punto solo han publicado ONG.
   *[other] En { $count } puntos solo han publicado ONG.
}
record-gaps = Primero las lagunas
record-gaps-note = No cumplidos o parcialmente cumplidos, en la ley o en la práctica, según una u otra voz. Las obligaciones van primero.
record-met = Cumplidos
record-undecided = Publicados como sin decidir
record-not-applicable = No aplicables
record-count = { $count } de { $base }
record-findings-caption = { $heading }: apreciaciones de la ley y de la práctica, por voz
record-col-requirement = Requisito
record-col-law = Ley
record-col-practice = Práctica
record-by-state = Estado:
record-by-ngo = ONG:
record-differ = difieren
record-findings-all = Todas las constataciones publicadas
record-downloads = Para llevar
record-download-publication = La publicación misma, con su huella y su firma (JSON)
report-kind-gap-report = Informe de lagunas
report-kind-concordance-table = Tabla de concordancias
report-kind-state-initial = Informe inicial, artículo 12, párrafo 1
report-kind-state-periodic = Parte de un informe periódico, artículo 12, párrafo 2
report-kind-alternative = Informe alternativo
report-kind-list-of-issues-reply = Respuestas a una lista de cuestiones
report-kind-lawmakers-brief = Nota para el legislador
report-kind-press = Cifras para la prensa
report-kind-action-plan = Plan de acción

record-reporting = Informes al Comité
record-due = Primer informe previsto
record-due-note = Fecha deducida: dentro de los dos años siguientes a la entrada en vigor (artículo 12, párrafo 1). Si se presentó y cuándo solo se indica cuando una fuente lo dice.
record-next = Próximas fechas
record-next-note = Después del primer informe, la información se incluye en los informes periódicos presentados en virtud de la Convención (artículo 12, párrafo 2). El Comité fija esas fechas; aquí no se conoce ninguna.
record-no-duty = Un Estado que no es parte no debe ningún informe en virtud del Protocolo.
record-reviews = Exámenes hallados
record-reviews-caption = { $state }: exámenes en virtud del Protocolo que menciona una fuente
record-no-review = En nuestras fuentes no se halló ningún examen en virtud del Protocolo respecto de este Estado: { $state }. Eso no quiere decir que no lo hubiera.
record-incomplete = Esta lista no está completa, y nadie está en mora por ella.
record-col-report = Informe
record-col-session = Período de sesiones
record-col-date = Fecha
record-col-outcome = Resultado
record-col-observations = Observaciones finales
basis-adopted = observaciones aprobadas
basis-listed = en una lista de las Naciones Unidas
basis-scheduled = examen anunciado; resultado no hallado
basis-symbol = signatura hallada, período de sesiones desconocido
record-symbol-unverified = signatura según el modelo, no comprobada
record-received = recibido el { $date }

record-recommendations = Recomendaciones
record-recommendations-lead = Lo que órganos de las Naciones Unidas han recomendado sobre las materias del Protocolo ({ $state }): signatura, párrafo y fecha. Sus palabras están en sus propios documentos.
record-recommendations-link = Recomendaciones: { $state }
record-recommendations-title = Recomendaciones: { $state }
record-recommendations-caption = { $state }: recomendaciones que pueden referirse al Protocolo
record-recommendations-none = Aquí no se conserva ninguna. Eso no quiere decir que no las haya.
record-recommendations-shown = { $count } de { $base }, las más recientes primero
record-recommendations-observations = Observaciones finales en virtud del Protocolo:
record-col-body = Órgano
record-col-document = Documento
record-col-paragraph = Párrafo
mechanism-upr = Examen Periódico Universal
mechanism-treaty-body = órgano de tratado
mechanism-special-procedure = procedimiento especial
mechanism-other = otro

record-figures = Cifras que publican otros
record-figures-reports = Notificaciones a CyberTipline, por año
record-figures-reports-caption = { $state }: notificaciones a CyberTipline que el NCMEC le atribuyó
record-figures-year = Año
record-figures-count = Notificaciones
record-figures-warning = El NCMEC advierte que estas cifras siguen el lugar desde el que se subió el material, pueden quedar distorsionadas por servidores intermediarios y no miden el abuso en un país. No deben servir para clasificar ni comparar Estados.
record-figures-law = Ley sobre la explotación sexual comercial de niños, 2022
record-figures-law-meets = El Departamento de Trabajo de los Estados Unidos constató que la ley cumplía la norma del Convenio núm. 182 de la OIT.
record-figures-law-does-not-meet = El Departamento de Trabajo de los Estados Unidos constató que la ley no cumplía la norma del Convenio núm. 182 de la OIT.
record-figures-law-warning = Esto mide la legislación sobre trabajo infantil. No es una apreciación a la luz del Protocolo.

record-help = Ayuda en este Estado
record-help-lead = Dónde puede llamar o notificar un niño, o quien se preocupa por un niño: { $state }.
record-help-link = Ayuda y notificación: { $state }

record-law = Leyes
record-law-none = Aquí no se nombra ninguna ley antes de que la nombre una publicación.
record-law-lead = Las leyes a la vista de las cuales se hicieron las evaluaciones publicadas, cada una con la huella del archivo leído.
record-law-caption = { $state }: leyes nombradas en publicaciones
record-col-title = Título
record-col-lang = Idioma
record-col-provisions = Disposiciones
record-col-hash = SHA-256 del archivo
record-col-voice = Nombrada por
record-no-hash = no se conserva archivo
voice-state = Estado
voice-ngo = ONG

record-sources = Fuentes de estos datos
record-sources-note = La fecha es la de la fuente, o la de nuestra copia, y no la de hoy.
record-facts-download = Todos los datos de esta página, cada uno con su fuente y su fecha:
record-source-line = al { $date }; confianza: { $trust }
trust-high = alta
trust-medium = media
trust-low = baja
record-neighbours = Estados contiguos en la lista

## Una constatación publicada

published-finding-title = { $requirement }: { $state }
published-back = Todo sobre este Estado: { $state }
published-by-state = El Estado declara
published-by-ngo = Las ONG declaran
published-law = En la ley
published-practice = En la práctica
published-dates = Apreciado el { $judged }, aceptado por una segunda persona el { $accepted }
published-not-said = No se ha publicado nada sobre esto.
published-words = Las palabras de la ley
published-attached = Lo que muestra la práctica
published-requirement = El requisito completo
practice-statistics = estadísticas
practice-budget = presupuesto
practice-policy = política pública
practice-institution = institución
practice-training = formación
practice-report = informe
practice-decision = decisión
practice-link = página
practice-other = otro

## Comparar Estados

compare-title = Comparar Estados
compare-lead = De dos a cinco Estados, uno junto a otro: los tratados en que son partes y lo publicado sobre su ley y su práctica. Nada se suma y ningún Estado se clasifica.
compare-choose = Estados que se comparan
compare-state = Estado { $number }
compare-nobody = ninguno
compare-group = Requisitos
compare-group-none = solo tratados
compare-show = Comparar
compare-few = Elija al menos dos Estados.
compare-treaties = Tratados
compare-treaties-caption = Tratados, Estado por Estado
compare-treaty = Tratado
compare-groups-row = Grupo regional
compare-published = Apreciaciones publicadas
compare-published-lead = Cada apreciación nombra a quien la publicó. «No publicado» no dice nada de la ley.
compare-published-caption = { $group }: apreciaciones publicadas, Estado por Estado
compare-published-none = Ninguno de estos Estados tiene aquí una publicación.
compare-published-group = Elija un grupo de requisitos para ver las apreciaciones publicadas.
compare-requirement = Requisito
compare-not-published = no publicado
compare-sources = Fuentes

## Quién no es parte

joining-title = Quién no es parte, y qué exige serlo
joining-lead = { $count ->
    [one] { $count } de { $base } Estados no es parte
   *[other] { $count } de { $base } Estados no son partes
} en el Protocolo relativo a la venta de niños. Según el registro del depositario al { $date }.
joining-who = Aún no son partes
joining-caption = Estados que no son partes en el Protocolo
joining-what = Qué exige ser parte
joining-step-may = Puede ser parte todo Estado que sea parte en la Convención sobre los Derechos del Niño o la haya firmado (artículo 13).
joining-step-sign = El Estado que firma manifiesta su intención de ser parte y debe ratificar después; el que no ha firmado se adhiere, en un solo paso (artículo 13).
joining-step-deposit = El instrumento de ratificación o de adhesión se deposita en poder del Secretario General de las Naciones Unidas (artículo 13).
joining-step-force = El Protocolo entra en vigor para el Estado un mes después del depósito (artículo 14).
joining-step-law = Su derecho penal debe comprender íntegramente los actos que enuncia el artículo 3, se cometan dentro o fuera de sus fronteras, individual o colectivamente.
joining-step-report = El primer informe debe presentarse dentro de los dos años siguientes a la entrada en vigor (artículo 12).
joining-prepare = Para ver a qué responde ya la ley, lea los requisitos o examine un texto de ley.
joining-requirements = Leer los requisitos
joining-check = Examinar un texto de ley

## Qué ha cambiado

changes-title = Qué ha cambiado
changes-lead = Estados que pasaron a ser partes en el Protocolo relativo a la venta de niños o lo firmaron, según la fecha del depositario, y evaluaciones publicadas. Lo más reciente primero.
changes-feed = Para seguirlo en un lector de canales:
changes-no-publications = Las publicaciones no figuran ahora en esta lista: no pueden leerse.
changes-joined = { $state }: pasó a ser parte en el Protocolo relativo a la venta de niños
changes-signed = { $state }: firma del Protocolo relativo a la venta de niños
changes-published-state = { $state }: el Estado publicó la versión { $version } de su evaluación
changes-published-ngo = { $state }: las ONG publicaron la versión { $version } de su evaluación
changes-source = Fuente: { $source }
changes-source-own = Fuente: la publicación firmada, SHA-256
changes-older = Las fechas anteriores están en el cuadro de los Estados.
