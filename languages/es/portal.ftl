# Palabras del portal público. Estado de la traducción: hecha del inglés; todavía no la ha revisado un jurista de lengua española.

## Todas las páginas

site-name = Tutela
skip = Ir al contenido
nav-label = Navegación principal
nav-home = Tutela, página de inicio
nav-help = Ayuda
nav-requirements = Requisitos
nav-learn = Aprender
nav-states = Estados
nav-library = Biblioteca
nav-check = Examinar un texto
nav-clauses = Disposiciones
nav-cross = Examen transfronterizo
nav-companies = Empresas
nav-compare = Comparar Estados
nav-data = Datos abiertos
crumbs-label = Está usted aquí
foot-rule = La máquina propone; deciden las personas. Ninguna constatación está «cumplida» porque lo haya dicho un programa.
foot-treaty = El Protocolo es el Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía (2000), llamado aquí Protocolo relativo a la venta de niños.
foot-licence = Código con licencia Apache-2.0; catálogo con licencia CC BY 4.0.
foot-version = Catálogo { $version }

## Nivel, clase, valoraciones

severity-O = obligación
severity-S = recomendado
severity-P = buena práctica
severity-O-long = Una obligación dimanante del Protocolo
severity-S-long = Recomendado por el Comité de los Derechos del Niño
severity-P-long = Una buena práctica
severity-O-many = obligaciones
severity-S-many = recomendados
severity-P-many = buenas prácticas

kind-legislative = legislación
kind-policy = política pública
kind-institutional = instituciones
kind-data = datos
kind-budget = presupuesto
kind-awareness = sensibilización
kind-training = capacitación
kind-service = servicios
kind-international = ámbito internacional
kind-private-sector = sector privado

verdict-met = cumplido
verdict-partly = parcialmente cumplido
verdict-not-met = no cumplido
verdict-not-applicable = no aplicable
verdict-undecided = sin decidir

## Inicio

home-title = Tutela: la ley de un Estado, leída a la luz del Protocolo relativo a la venta de niños
home-heading = Las palabras exactas de la ley, y dónde no las hay
home-lead = El Protocolo relativo a la venta de niños plantea { $requirements } requisitos a los Estados. Respecto de cada uno, Tutela muestra las palabras de la ley de ese Estado que le dan respuesta, y dice claramente cuándo nada se la da.
home-act = Leer los { $requirements } requisitos
home-act-check = Examinar un texto de ley
home-method = Cómo funciona
home-method-lead = Un programa lee toda la ley de una vez y propone. Da un motivo de cada propuesta. Solo una persona puede decir que un requisito está cumplido.
picture-title = El método en cinco pasos
picture-desc = Cinco pasos, en el sentido de la lectura. Se lee la ley. Se proponen las disposiciones que pueden responder a un requisito, con sus palabras marcadas. Deciden personas, la ley y la práctica por separado, con un motivo en cada caso. Siguen las constataciones, primero las lagunas. De ellas puede extraerse un informe.
step-law = Ley
step-law-note = leída artículo por artículo
step-match = Propuestas
step-match-note = palabras exactas y motivo
step-people = Deciden personas
step-people-note = ley y práctica por separado
step-finding = Constataciones
step-finding-note = primero las lagunas
step-report = Informe
step-report-note = cada línea cita su ley
step-by-machine = propone un programa
step-by-people = deciden personas
home-doors = Tres puertas
door-catalogue = El catálogo
door-catalogue-note = Una página por requisito: la pregunta, por qué importa, qué lo probaría en la ley y en la práctica, un caso resuelto y las fuentes.
door-state = Un Estado, trabajado de principio a fin
door-state-note = Exempla es inventado. Sus leyes, su valoración y sus lagunas muestran cómo es un trabajo terminado, hasta las palabras citadas.
door-check = Examinar un texto propio
door-check-note = Pegue o abra una ley. La búsqueda se hace dentro de su navegador; ninguna palabra sale de su equipo.
home-counts = Qué contiene el catálogo
home-counts-note = Tres niveles que nunca se mezclan: a qué obliga el Protocolo, qué recomienda el Comité de los Derechos del Niño y qué es buena práctica.
of-base = { $count } de { $base }
home-whom = Para quién

home-example = Uno de los { $base }, en el Estado de ejemplo, { $state }
home-example-more = Ver cómo se valoró

## La lista de requisitos

list-title = Requisitos
list-lead = Los { $base } requisitos del Protocolo relativo a la venta de niños, de sus Directrices y de las buenas prácticas, en { $groups } grupos.
filter-label = Elegir requisitos
filter-text = Palabras
filter-text-hint = En el título, la pregunta, el detalle o la referencia
filter-group = Grupo
filter-addressee = Quién debe actuar
filter-severity = Nivel
filter-kind = Clase
filter-all = Todos ({ $count })
filter-option = { $name } ({ $count })
filter-go = Mostrar
filter-clear = Quitar todo
list-shown = { $count ->
    [one] { $count } requisito de { $base }
   *[other] { $count } requisitos de { $base }
}
list-none = Ningún requisito reúne todo esto a la vez.
list-none-next = Quite una de las opciones o busque una palabra más general.
list-best-first = Primero los más pertinentes
list-contents = Ir a un grupo

## Un requisito

req-why = Por qué importa
req-detail = Qué abarca
req-proof = Qué lo probaría
req-proof-law = En la ley
req-proof-practice = En la práctica
req-proof-law-none = La ley por sí sola no puede probarlo.
req-proof-practice-none = No se indica ninguna prueba de la práctica para este requisito.
req-worked = Un caso resuelto
req-worked-note = El Estado del ejemplo es inventado.
req-situation = La situación
req-judgement = La valoración
req-examples = Cómo podría decirlo una ley
req-examples-note = { $count ->
    [one] Un texto escrito para este catálogo. No es una ley real.
   *[other] { $count } textos escritos para este catálogo. No son leyes reales.
}
example-fulfils = lo cumpliría
example-partly = lo cumpliría en parte
example-does-not = no lo cumpliría
example-why = Un jurista diría:
req-sources = De dónde procede
req-source-protocol = El Protocolo
req-source-guidelines = Directrices relativas a su aplicación, CRC/C/156
req-source-other = Otros textos
cite-article = artículo { $number }
cite-preamble = preámbulo
cite-section = sección { $section }
cite-section-paras = sección { $section }, párrafos { $paras }
cite-unverified = (lugar del texto aún no verificado)
req-related = Requisitos relacionados
req-facts = En resumen
req-who = Quién debe actuar
req-kind = Clase
req-severity = Nivel
req-id = Identificador
req-seen-in = En el Estado de ejemplo
req-seen-in-link = Ver la valoración de { $state } a este respecto
req-previous = Anterior
req-next = Siguiente
req-neighbours = Requisitos vecinos
req-place = Requisito { $place } de { $base }

## El Estado de ejemplo

state-title = { $state }: la ley leída a la luz del Protocolo
state-made-up = { $state } es inventado. También lo son sus leyes, sus habitantes y cada decisión de esta página. Muestra cómo es un trabajo terminado; no dice nada de ningún Estado real.
state-as-of = A { $date }
state-lead = Se buscó en { $provisions } disposiciones de { $laws } leyes respecto de { $base } requisitos. Personas valoraron la ley y la práctica por separado.
state-summary = Resumen
state-law = Ley
state-practice = Práctica
state-caption-law = Ley: cuántos requisitos de cada nivel tienen qué valoración
state-caption-practice = Práctica: cuántos requisitos de cada nivel tienen qué valoración
state-total = Todos
state-severity = Nivel
state-gaps = Primero las lagunas
state-gaps-note = No cumplidos o parcialmente cumplidos, en la ley o en la práctica. Las obligaciones van primero.
state-undecided = Aún sin decidir
state-undecided-note = El programa ha propuesto disposiciones, o no ha encontrado ninguna, y nadie ha valorado todavía. «No ha encontrado ninguna» no significa que no la haya.
state-met = Cumplidos
state-not-applicable = No aplicables
state-none-here = Ninguno.
state-laws = Leyes leídas
law-title = Ley
law-lang = Idioma
law-provisions = Disposiciones
law-format = Archivo
state-downloads = Para llevar
download-html = El informe entero en una página (HTML)
download-json = La publicación entera, para programas (JSON)
download-csv = en tabla (CSV)
download-md = en texto sencillo (Markdown)
report-gaps = Las lagunas
report-not-found = Lo que no se encontró
report-concordance = Cada requisito con sus disposiciones
state-problems = Lo que no pudo leerse
proposal-answered = El programa propone { $count ->
    [one] { $count } disposición
   *[other] { $count } disposiciones
}
proposal-weak = El programa propone { $count ->
    [one] { $count } disposición
   *[other] { $count } disposiciones
}, ninguna de ellas con una correspondencia clara
proposal-nothing-found = El programa no encontró nada que un jurista aceptaría probablemente
proposal-beyond-law = El texto de la ley por sí solo no puede mostrarlo
group-count = { $count } de { $base }
group-asks = { $count ->
    [one] { $count } requisito, con su pregunta
   *[other] { $count } requisitos, con sus preguntas
}

## Una constatación

finding-law = En la ley
finding-practice = En la práctica
finding-by = Valoración de { $who }, { $date }
finding-no-one = Nadie lo ha valorado todavía.
finding-evidence = Las palabras de la ley
finding-no-evidence = No se cita ninguna disposición para este requisito.
finding-searched = Se buscó en { $segments } disposiciones, en { $languages }.
standing-accepted = invocada por la persona que valoró
standing-proposed = propuesta por el programa, sin valorar
finding-requirement = El requisito completo
finding-proposal = Qué propuso el programa
finding-neighbours = Constataciones vecinas
finding-back = Todas las constataciones sobre { $state }
finding-place = Constatación { $place } de { $base }

## Motivos del programa: las frases están en why.ftl

reason-score = Correspondencia: { $percent } de 100

## Hechos: lo que se leyó en las palabras de una disposición

facts-read = Hechos leídos: { $facts }.
facts-age = edad: { $values }
facts-act = actos: { $values }
facts-purpose = finalidad: { $values }
facts-mental = elemento subjetivo: { $values }
facts-penalty = pena: { $values }
facts-attempt = tentativa: { $values }
facts-exception = excepción: { $values }
facts-actor = procedimiento y personas: { $values }
facts-legal-person = personas jurídicas: { $values }
facts-reach = alcance: { $values }
facts-limitation = prescripción: { $values }
facts-more = y { $count } más
fact-age = { $limit ->
    [under] menos de { $years } años
    [from] { $years } años o más
    [between] de { $from } a menos de { $years } años
    [older] al menos { $years } años de diferencia
    [within] como máximo { $years } años de diferencia
    [minor] minoría de edad
   *[defined] niño según se define en otro lugar
} (de quién: { $whose ->
    [child] el niño
    [offender] el autor
   *[unknown] no se dice
})
fact-act = { $act ->
    [produce] producir
    [distribute] distribuir
    [disseminate] difundir
    [transmit] transmitir
    [publish] publicar
    [make-available] poner a disposición
    [import] importar
    [export] exportar
    [offer] ofrecer
    [advertise] anunciar
    [sell] vender
    [buy] comprar
    [exchange] intercambiar
    [possess] poseer
    [store] almacenar
    [access] acceder
    [procure] proporcionar
    [provide] suministrar
    [recruit] captar
    [transport] transportar
    [transfer] trasladar
    [deliver] entregar
    [accept] aceptar
    [harbour] acoger
    [receive] recibir
    [obtain] obtener
    [acquire] adquirir
    [solicit] solicitar
    [induce] inducir
    [coerce] coaccionar
    [threaten] amenazar
    [facilitate] facilitar
    [mediate] actuar de intermediario
    [organise] organizar
    [profit] lucrarse
    [exploit] explotar
    [communicate] contactar
    [meet] encontrarse
    [attend] asistir
    [pay-money] pagar dinero
    [pay-remuneration] pagar una remuneración
    [pay-other] dar cualquier retribución
   *[other] { $act }
}
fact-purpose = { $is ->
    [distribution] distribución
    [sexual] sexual
    [prostitution] prostitución
    [exploitation] explotación
    [organs] extracción de órganos
    [adoption] adopción
    [gain] lucro
    [lawful] una función legal
   *[other] otra finalidad
}
fact-mental = { $is ->
    [knowledge] conocimiento
    [intent] intención
    [should-have-known] debía saber
   *[negligence] negligencia
}
fact-penalty = { $kind ->
    [range] de { $min }{ $minUnit ->
        [years] { " " }años
        [months] { " " }meses
       *[same] { "" }
    } a { $max } { $maxUnit ->
        [years] años
       *[months] meses
    }
    [most] hasta { $maxUnit ->
        [years] { $max ->
            [one] 1 año
           *[other] { $max } años
        }
       *[months] { $max ->
            [one] 1 mes
           *[other] { $max } meses
        }
    }
    [least] al menos { $minUnit ->
        [years] { $min ->
            [one] 1 año
           *[other] { $min } años
        }
       *[months] { $min ->
            [one] 1 mes
           *[other] { $min } meses
        }
    }
    [prison] prisión
    [life] prisión perpetua
    [fine] multa
    [fine-of] multa de { $amount }
   *[other] otra pena
}
fact-attempt = { $is ->
    [punished] punible
   *[not-punished] no punible
}
fact-exception = { $is ->
    [close-in-age] cercanía de edad
    [marriage] matrimonio
    [artistic] obra artística
    [scientific] ciencia
    [medical] fines médicos
    [educational] enseñanza
    [law-enforcement] aplicación de la ley
    [private-use] uso privado
    [legitimate-purpose] una finalidad legítima
   *[victim-not-punishable] no se castiga a la víctima
}
fact-actor = { $is ->
    [complaint] previa denuncia
    [ex-officio] de oficio
    [authority-consent] con el consentimiento de una autoridad
    [child-as-offender] el niño como autor
   *[prostituted-as-offender] la persona en situación de prostitución como autora
}
fact-legal-person = { $is ->
    [legal-person] responsables
    [organs] por actos de sus órganos o representantes
    [supervision] por falta de supervisión
   *[offences] solo por delitos determinados
}
fact-reach = { $is ->
    [territory] territorio
    [abroad] extranjero
    [national] nacionales
    [resident] residentes
    [victim-national] víctimas nacionales
    [ship-aircraft] buques o aeronaves
    [online] en línea
    [double-criminality-required] se exige doble incriminación
    [double-criminality-waived] no se exige doble incriminación
   *[present-not-extradited] presente y no extraditado
}
fact-limitation = { $is ->
    [none] ninguna
    [majority] desde la mayoría de edad
    [until] hasta los { $years } años de edad
   *[years] { $years } años
}

## Reparos: por qué las palabras de una disposición pueden no bastar para un requisito

trap-label = Puede no bastar.
trap-age-cap = Las palabras protegen solo a los niños menores de { $age } años. El Protocolo protege a todo niño menor de 18 años.
trap-purpose-element = { $act ->
    [produce] La producción es delito solo con una finalidad nombrada en el texto. El Protocolo no exige ninguna finalidad.
   *[other] La posesión es delito solo con una finalidad nombrada en el texto. La posesión sin esa finalidad no queda comprendida.
}
trap-money-only = { $named ->
    [remuneration] Las palabras nombran solo la remuneración. El Protocolo comprende también cualquier otra retribución.
   *[other] Las palabras nombran solo el dinero. El Protocolo comprende también cualquier otra retribución.
}
trap-double-criminality = El acto debe ser delito también donde se cometió.
trap-complaint-needed = El procedimiento depende de una denuncia.
trap-child-punishable = { $who ->
    [child] Las palabras hacen del niño el autor del delito, y la disposición no contiene ninguna exención.
   *[other] Las palabras hacen de la persona en situación de prostitución la autora del delito, y la disposición no contiene ninguna exención para un niño.
}
trap-corporate-limited = { $limit ->
    [offences] Las personas jurídicas responden solo en los casos que la ley nombra. Entre ellos deben estar todos los delitos del artículo 3.
   *[other] Las personas jurídicas responden solo por actos de sus órganos o representantes. La falta de supervisión no queda comprendida.
}
trap-marriage-exemption = El matrimonio sustrae el acto al delito o a la pena.

## La página de examen

check-title = Examinar un texto de ley
check-lead = Abra los archivos de una ley o pegue su texto. La búsqueda se hace dentro de su navegador y propone, para cada requisito, las palabras que pueden darle respuesta.
check-privacy = Nada sale de su equipo: no se sube nada, y esta página tiene prohibido enviar cosa alguna. Una vez cargado el motor puede desconectarse y seguir; su parte para PDF se carga cuando elige un PDF por primera vez.
check-no-script = Esta página necesita JavaScript, porque la búsqueda se hace en su navegador y no en un servidor. Sin JavaScript, use la línea de órdenes en su propio equipo; lee los mismos formatos:
check-form = El texto
check-files = Abra archivos o suéltelos aquí
check-files-hint = PDF, Word, OpenDocument, RTF, EPUB, HTML, XML, texto y otros. Hasta { $each } MB por archivo, { $all } MB en total.
check-formats = Qué formatos se leen
check-formats-document = Documentos
check-formats-text = Texto y datos
check-formats-publisher = Tal como los entregan los editores de leyes (.xml, .html)
check-format = { $title } ({ $endings })
check-scans = Un documento escaneado es la imagen de una página y no contiene palabras que buscar. Pida la versión de texto o haga primero el reconocimiento del texto (OCR).
check-files-chosen = { $count ->
    [one] Un archivo elegido
   *[other] { $count } archivos elegidos
}
check-size = { $size } { $unit }
check-file-remove = Quitar
check-file-remove-one = Quitar { $name }
check-paste = O pegue el texto aquí
check-pasted = Texto pegado
check-language = Idioma del texto
check-language-auto = Reconocido por el programa
check-profile = Buscar
profile-option = { $name } ({ $count })
check-go = Buscar en este texto
check-example = Poner un ejemplo
check-cancel = Detener
check-loading = Cargando el motor…
check-ready = El motor está cargado.
check-stage-begin = Comenzando
check-stage-read = Leyendo { $number } de { $total }: { $name }
check-stage-segment = Buscando artículos: { $done } de { $total } leyes
check-stage-compile = Preparando { $total } requisitos
check-stage-match = Buscando: { $done } de { $total } disposiciones
check-elapsed = { $seconds } s
check-stopped = Detenido. Su texto y sus archivos siguen aquí.
check-done = Se buscó en { $provisions } { $provisions ->
    [one] disposición
   *[other] disposiciones
} respecto de { $base } requisitos en { $seconds } s.
check-documents = Cómo se leyeron los documentos
check-documents-count = { $read } de { $base } { $base ->
    [one] documento leído
   *[other] documentos leídos
}.
check-documents-note = Compare antes de confiar en los resultados: ¿coinciden el título, el número de artículos y el último artículo con el texto oficial? Los números omitidos pueden ser artículos derogados, o artículos que no se leyeron.
check-to-results = Ir a lo que se encontró
check-refused-note = No leídos: { $names }. Lo encontrado procede solo de los demás documentos.
check-state-waiting = en espera
check-state-reading = en lectura…
check-state-stopped = detenido antes de leerse
check-state-read = leído
check-state-refused = no leído
check-outline-articles = Artículos
check-outline-count = { $count ->
    [0] ninguno encontrado
   *[other] { $count }
}
check-outline-range = de { $first } a { $last }
check-outline-and = ; { "" }
check-outline-dispositions = { $count } { $count ->
    [one] disposición adicional o final
   *[other] disposiciones adicionales o finales
}
check-outline-annexes = { $count } { $count ->
    [one] anexo
   *[other] anexos
}
check-outline-missing = Números omitidos
check-outline-repealed = Marcados como derogados
check-outline-none = ninguno
check-outline-language = Idioma
check-outline-lang = { $language }, { $how }
check-outline-format = Formato
check-outline-problems = Observado al leer:
check-outline-show = { $count ->
    [one] Mostrar la única disposición
   *[other] Mostrar las { $count } disposiciones
}
check-outline-page = página { $page }
check-outline-line = línea { $line }
check-outline-left = Se leyeron y examinaron otras { $count } disposiciones; la lista termina aquí.
check-kind-article = Artículo
check-kind-disposition = Disposición final
check-kind-annex = Anexo
check-status-repealed = derogado
check-status-reserved = reservado
check-lang-given = según usted indicó
check-lang-document = según dice el documento
check-lang-detected = reconocido por el programa
check-lang-unknown = no reconocido
check-language-wrong = ¿Es erróneo el idioma?
check-language-right = Idioma de este documento
check-language-choose = Elegir
check-again = Leer y buscar de nuevo
check-no-pack = Sin examinar: no se reconoció el idioma, o no es uno de aquellos en los que busca Tutela. Si conoce el idioma, indíquelo abajo.
check-results = Qué se encontró
check-results-note = Son propuestas. Si un requisito está cumplido lo decide una persona.
check-filter-answer = Mostrar
check-filter-all = Todo ({ $count })
check-filter-answered = Con una propuesta ({ $count })
check-filter-weak = Con una propuesta débil ({ $count })
check-filter-nothing = Nada encontrado ({ $count })
check-filter-beyond = Fuera del texto de la ley ({ $count })
check-filter-severity = Nivel
check-shown = Se muestran { $count } de { $base } requisitos
check-col-requirement = Requisito
check-col-words = Palabras que pueden darle respuesta
check-more = { $count ->
    [one] una disposición más
   *[other] { $count } disposiciones más
}
check-nothing = No se encontró nada en este texto. Eso no prueba que la ley guarde silencio: puede decirlo en otro lugar.
check-beyond = El texto de la ley no puede mostrarlo; consulte la práctica, los presupuestos o los datos.
check-weak = Correspondencia débil
check-download-csv = Descargar en CSV
check-download-json = Descargar en JSON
error-empty = Todavía no hay texto. Abra un archivo, pegue una ley o ponga el ejemplo.
error-too-big = En total son { $size } MB. El límite es de { $limit } MB en total; examine las leyes una por una o use la línea de órdenes. No se buscó nada.
error-none-read = No pudo leerse ninguno de los documentos. Abajo, junto a cada uno, se indica qué hacer.
error-no-provisions = No se encontró ningún artículo ni sección. Compruebe que se trata del texto de una ley, con sus números de artículo.
error-failed = La búsqueda se detuvo: { $message } Su texto y sus archivos siguen aquí.
error-engine = No pudo cargarse el motor. Vuelva a cargar la página para intentarlo de nuevo.

## Errores

error-title-404 = Esta página no existe
error-body-404 = La dirección puede ser antigua o estar mal escrita. A todos los requisitos se llega desde la lista.
error-title-500 = No pudo mostrarse esta página
error-body-500 = La culpa es nuestra. No se ha perdido nada de lo que hizo. Inténtelo de nuevo dentro de un momento.
error-to-list = Ir a los requisitos
error-to-home = Ir a la página de inicio

## Comprobar una publicación: si un archivo es lo que se publicó

verify-title = Comprobar una publicación
verify-lead = ¿Es este archivo lo que publicó un Estado o una ONG? Se calculan su resumen criptográfico y su firma, y se buscan entre lo publicado aquí.
verify-privacy = Este servidor lee el archivo para responderle y no lo conserva. Para comprobarlo en su propio equipo: npx tutela verify FILE
verify-file = El archivo, tal como se descargó
verify-file-hint = JSON, hasta 8 MB.
verify-text = O su texto, o un resumen SHA-256 solo
verify-text-hint = Una página o un informe lleva impreso el SHA-256 de aquello de lo que se extrajo: 64 cifras de 0 a f.
verify-go = Comprobar
verify-result = Resultado
verify-wrong-file = No pudo comprobarse
verify-wrong-empty = Elija un archivo, o pegue su texto o su SHA-256.
verify-wrong-too-big = Es mayor que cualquier publicación.
verify-wrong-not-json = No es ni el archivo de una publicación ni un SHA-256. Use el archivo tal como se descargó.
verify-wrong-field-twice = Contiene dos veces un mismo campo, de modo que dos lectores podrían ver dos cosas distintas. No está tal como se publicó.
verify-wrong-not-a-publication = No es una publicación de esta versión de Tutela, o está dañada.
verify-wrong-place = Lo primero que no está como debería: { $place }
verify-all-right = Está tal como se publicó
verify-all-unproved = No lleva ninguna prueba propia
verify-all-altered = No está tal como se publicó
verify-what = Publicación
verify-what-said = { $state }, { $voice ->
        [state] valoración del Estado
       *[ngo] valoración de una ONG
    }, versión { $version }, { $date }
verify-content = Contenido
verify-content-right = correcto: es aquello de lo que se tomó el resumen
verify-content-wrong = alterado: no es aquello de lo que se tomó el resumen
verify-content-none = el archivo no indica ningún resumen
verify-hash = SHA-256
verify-signature = Firma
verify-signature-right = correcta (Ed25519)
verify-signature-wrong = incorrecta: este contenido no se firmó con esta clave
verify-signature-none = el archivo no lleva ninguna
verify-key = Clave
verify-key-ours = conocida: este sitio firma con ella
verify-key-unknown = desconocida aquí. Compare su huella con la que indica quien publica.
verify-here = Publicado aquí
verify-here-newest = sí, { $date }; es la versión más reciente
verify-here-earlier = sí, { $date }; la sigue una versión posterior
verify-here-taken-back = se publicó aquí y se retiró: { $date }
verify-here-unknown = no
verify-here-not-asked = no pudo consultarse ahora; inténtelo de nuevo dentro de un minuto

## El idioma de la página

translation-state = draft
translation-draft = Traducido del inglés; todavía no lo ha revisado un jurista de lengua española.
translation-reviewed = Traducido del inglés y revisado por un jurista de lengua española.
languages-label = Esta página en otros idiomas
in-english = En inglés: todavía sin traducir.
req-translation = Traducción
req-translation-draft = Traducido del inglés; todavía no lo ha revisado un jurista de lengua española.
req-translation-reviewed = Traducido del inglés y revisado por un jurista de lengua española.
req-translation-stale = El texto inglés cambió después de esta traducción.
req-translation-none = Todavía sin traducir; se muestra en inglés.
req-translation-english = El texto inglés

addressee-legislature = Poder legislativo
addressee-executive = Poder ejecutivo
addressee-judiciary = Poder judicial
addressee-prosecutors = Ministerio público
addressee-law-enforcement = Fuerzas del orden
addressee-health-social-services = Servicios sociales y de salud
addressee-education = Educación
addressee-state-internationally = Estado en el plano internacional
addressee-media = Medios de comunicación
addressee-isps-platforms = Proveedores de Internet y plataformas
addressee-travel-tourism = Viajes y turismo
addressee-financial-sector = Sector financiero

profile-opsc = Todo el Protocolo con sus Directrices
profile-starter = Obligaciones principales, para un primer examen

source-CRC = Convención sobre los Derechos del Niño
source-LAN = Convenio de Lanzarote (Consejo de Europa, 2007)
source-EU = Directiva 2011/93/UE
source-PAL = Protocolo de Palermo (2000)
source-BUD = Convenio de Budapest (2001)
source-C182 = Convenio núm. 182 de la OIT
source-C29 = Convenio núm. 29 de la OIT
source-MNR = Modelo de respuesta nacional de WeProtect
source-ICMEC = Legislación modelo del ICMEC
source-SDG = Objetivos de Desarrollo Sostenible
source-OPIC = Protocolo facultativo relativo a un procedimiento de comunicaciones
source-UNTOC = Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
source-comment = Observación general núm. { $number } (Comité de los Derechos del Niño)
source-place = { $name }, { $place }
source-article = { $name }, artículo { $place }

## Hasta dónde ha llegado cada idioma

tongues-title = Idiomas de este sitio
tongues-lead = Hasta dónde ha llegado cada idioma, contado a partir de los archivos de que está hecho este sitio. Lo que falta se muestra en inglés y se señala.
tongues-caption = Cada idioma con lo que hay en él
tongues-language = Idioma
tongues-pages = Páginas
tongues-catalogue = Requisitos
tongues-search = Búsqueda en leyes
tongues-reports = Informes
tongues-learning = Páginas para aprender
tongues-none = nada
tongues-begun = títulos de los grupos
tongues-yes = sí
tongues-no = no
tongues-state-original = original
tongues-state-draft = borrador
tongues-state-reviewed = revisado
tongues-note = «Borrador» significa que ningún jurista de esa lengua ha revisado todavía la traducción. Se puede buscar en leyes en más idiomas que aquellos en que se leen las páginas.
