# Centro de recursos. Estado de la traducción: traducido, aún no leído por una persona de lengua española.

library-title = Centro de recursos
library-lead = { $count } fichas de lo que otros publicaron sobre la venta y la explotación sexual de niñas y niños: directrices, informes, leyes, formación y datos. No guardamos copia: cada enlace lleva al lugar donde se conserva la obra. Los títulos son los de quienes publican.
library-filter = Buscar y acotar las fichas
library-words = Palabras
library-words-hint = Título, entidad editora, tema o signatura, en español, inglés, francés o árabe
library-facet-topic = Tema
library-facet-type = Clase
library-facet-language = Idioma de la obra
library-facet-publisher = Entidad editora
library-facet-region = Región
library-symbol = Signatura
library-symbol-hint = Por ejemplo, CRC/C/156
library-from = Desde el año
library-to = Hasta el año
library-year-hint = Las fichas sin año conocido no entran en ningún período.
library-sort = Orden
library-sort-usual = Primero las más pertinentes; sin palabras, las más recientes
library-sort-newest = Primero las más recientes
library-sort-oldest = Primero las más antiguas
library-sort-title = Por título
library-go = Mostrar
library-clear = Borrar todo
library-any = Todos
library-option = { $name } ({ $count })
library-shown = { $count ->
    [one] { $count } de { $base } fichas
   *[other] { $count } de { $base } fichas
}
library-range = aquí se muestran: { $first } a { $last }
library-none = Ninguna ficha reúne todo esto a la vez.
library-none-next = Quite un criterio o use menos palabras.
library-download = Descargar esta lista como
library-feeds = Seguir las fichas nuevas
library-feed-atom = Canal de fichas nuevas (Atom)
library-feed-rss = Canal de fichas nuevas (RSS 2.0)
library-feed-opds = Catálogo para programas de lectura (OPDS 2.0)
library-unread-off = Este portal no tiene base de datos: solo se muestran las fichas que vinieron con él, sin comprobación de sus enlaces.
library-unread-shut = Lo que se añadió o corrigió aquí no puede leerse en este momento; se muestran las fichas que vinieron con el portal.
library-unread-known = Lo que se añadió o corrigió aquí no puede leerse de nuevo en este momento; se muestran las fichas tal como se conocían por última vez.

## Cómo se entendió una búsqueda

library-meant = Cómo se entendieron sus palabras
library-meant-also = «{ $words }» se buscó tal cual, y también como:
library-meant-topics = fichas sobre el tema: { $topics }
library-meant-older = formas antiguas del término, solo donde un título las lleva
library-meant-alone = «{ $words }» se buscó tal cual.
library-meant-symbol = { $symbol } se buscó entre las signaturas.
library-exactly = Buscar exactamente estas palabras
library-exact-now = Solo se buscaron exactamente estas palabras.
library-wider = Buscar también otras formas de decirlo

## Una ficha

library-year-unknown = año desconocido
library-format-unknown = tipo de archivo desconocido
library-size-unknown = tamaño desconocido
library-language-unknown = idioma desconocido
library-size-kb = { $size } kB
library-size-mb = { $size } MB
library-open = Abrir en { $host }
library-open-copy = Abrir una copia en { $host }
library-open-about = Abrir una página sobre ella en { $host }
library-mirror = Es una copia en un sitio para compartir documentos. No se conoce la dirección propia de quien publica.
library-secondary = Es una página de otra organización sobre la obra, no de quien la publica.
library-no-link = No se conoce ninguna dirección que pueda enlazarse.
library-http = Esta dirección no está cifrada.
library-link-checked = { $outcome } (enlace probado el { $date })
library-link-never = El enlace no se ha probado desde aquí.
library-link-fine = El enlace responde.
library-link-moved = El enlace responde, en una dirección nueva.
library-link-gone = El enlace está muerto: ya no hay nada en esa dirección.
library-link-refused = El sitio no dejó entrar a nuestra comprobación; puede que a usted sí.
library-link-unreachable = El sitio no respondió.
library-link-insecure = No se pudo llegar al sitio de forma segura.
library-link-too-slow = El sitio no respondió a tiempo.
library-link-too-large = La respuesta del sitio no pudo usarse.
library-link-loop = El enlace da vueltas en círculo.
library-link-forbidden-address = El enlace no lleva a ninguna dirección pública y no se siguió.
library-about = Acerca de esta ficha
library-publisher = Entidad editora
library-credit = Menciones
library-year = Año
library-kind = Clase
library-languages = Idiomas vistos
library-languages-note = Los que podían verse cuando se hizo la ficha; puede haber otros.
library-topics = Temas
library-region = Región
library-states = Estados
library-symbol-at = El mismo documento por su signatura, en docs.un.org
library-symbol-note = formada a partir de la signatura, no abierta
library-record-id = Número de la ficha
library-file = La obra
library-bears = Requisitos con los que se relaciona
library-bears-lead = Según sus temas; nadie la ha leído junto a los requisitos.
library-bears-group = { $count ->
    [one] { $title } ({ $count } requisito)
   *[other] { $title } ({ $count } requisitos)
}
library-bears-none = Sus temas no designan ningún grupo de requisitos.
library-related = Fichas relacionadas
library-cite = Para citarla
library-cite-undated = año desconocido
library-cite-seen = dirección vista el { $date }
library-cite-ris = Para un gestor de referencias (RIS)
library-source = De dónde procede esta ficha
library-source-facts = Vista el { $date } en esta fuente:
library-source-desk = Añadida o corregida por quien opera este portal el { $date }.
library-formats = Esta ficha como datos
library-lawful = Enlazamos obras ajenas y no tenemos copia de ellas. Quien publica y desea que una ficha se corrija o se retire escribe a quien opera este portal.

## Páginas

library-pages = Páginas
library-page-previous = Página anterior
library-page-next = Página siguiente
library-page-of = Página { $page } de { $pages }

## Canal

library-atom-title = Centro de recursos de Tutela: fichas nuevas
library-atom-subtitle = Fichas añadidas o corregidas en último lugar. No guardamos copia de las obras.
library-atom-rights = Fichas: solo hechos. Las obras pertenecen a quienes las publican.

## Clases

library-type-guideline = Directrices
library-type-un-document = Documentos de las Naciones Unidas
library-type-law = Leyes y tratados
library-type-report = Informes y estudios
library-type-toolkit = Manuales y herramientas
library-type-training = Formación
library-type-dataset = Conjuntos de datos
library-type-press-release = Comunicados de prensa

## Temas

library-topic-opsc = Protocolo sobre la venta de niños
library-topic-implementation = Aplicación
library-topic-ratification = Ratificación
library-topic-reporting = Informes al Comité
library-topic-recommendations = Recomendaciones
library-topic-supervision = Supervisión de tratados
library-topic-mandate = Relatoría especial
library-topic-legislation = Legislación
library-topic-regulation = Regulación
library-topic-strategy = Estrategia
library-topic-national-response = Respuesta nacional
library-topic-budget = Presupuestos
library-topic-nhri = Instituciones nacionales de derechos humanos
library-topic-terminology = Terminología
library-topic-csam = Material de abuso sexual infantil
library-topic-csec = Explotación sexual comercial
library-topic-trafficking = Trata de niñas y niños
library-topic-child-labour = Trabajo infantil
library-topic-child-marriage = Matrimonio infantil
library-topic-surrogacy = Gestación por sustitución
library-topic-travel-tourism = Viajes y turismo
library-topic-digital = Entorno digital
library-topic-grooming = Ciberacoso sexual infantil
library-topic-sexual-extortion = Extorsión sexual
library-topic-cybercrime = Ciberdelincuencia
library-topic-technology = Tecnología
library-topic-classification = Clasificación del material
library-topic-hotlines = Líneas de denuncia de contenidos
library-topic-helplines = Líneas de ayuda a la infancia
library-topic-victims = Niñas y niños víctimas
library-topic-victim-identification = Identificación de víctimas
library-topic-justice = Justicia adaptada a la infancia
library-topic-law-enforcement = Fuerzas del orden
library-topic-health = Salud
library-topic-adolescents = Adolescentes
library-topic-vulnerable-groups = Niñas y niños en situación de vulnerabilidad
library-topic-migration = Migración
library-topic-violence = Violencia contra la infancia
library-topic-participation = Participación de niñas y niños
library-topic-training = Formación de profesionales
library-topic-business = Empresas
library-topic-financial = Sector financiero
library-topic-telecom = Telecomunicaciones
library-topic-transparency = Transparencia
library-topic-data = Datos
library-topic-indicators = Indicadores
library-topic-evidence = Pruebas empíricas
library-topic-research = Investigación
library-topic-network = Redes
library-topic-regional = Cooperación regional
library-topic-eu = Unión Europea
library-topic-lanzarote = Convenio de Lanzarote
