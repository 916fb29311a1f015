# Palabras de la página de datos abiertos y de las tablas que acompañan a las listas.
# Estado de la traducción: hecha del inglés; todavía no la ha revisado un jurista de lengua española.

## Datos abiertos e interfaz para programas

data-title = Datos abiertos
data-lead = Lo que pide el Protocolo, lo que se sabe de cada Estado y lo que publicaron los Estados y las ONG, para programas y hojas de cálculo.
data-how = Cómo funciona
data-how-public = Lo que es público se lee sin clave, desde cualquier programa y cualquier página, con GET. No se pone ni se lee ninguna cookie.
data-how-key = Una mesa de trabajo propia se lee con una clave. Abre lo que usted puede ver en ese momento, y nada más.
data-how-account = Cree una en la página de su cuenta
data-how-limit = Una dirección puede hacer { $address } consultas por minuto; una clave, { $key }. Cada respuesta dice cuántas quedan en la cabecera RateLimit.
data-how-etag = Cada respuesta lleva un ETag. En una publicación es su SHA-256: pregunte con If-None-Match y solo se enviará cuando sea otra.
data-how-problem = Las dificultades se comunican según la RFC 9457 (application/problem+json), con lo que conviene hacer. Un parámetro desconocido se rechaza.
data-how-lists = Las listas vienen por páginas: la dirección de la siguiente está en «next» y en la cabecera Link.
data-document = Toda la interfaz en OpenAPI 3.1
data-tables = Tablas para hojas de cálculo
data-tables-lead = Cada lista de estas páginas puede obtenerse en CSV o en XLSX, tal como se muestra.
data-tables-requirements = Los requisitos
data-tables-state = Las constataciones del Estado de ejemplo
data-with-key = Con una clave
table-download = Esta lista en tabla:
state-findings-all = Todas las constataciones en tabla:
