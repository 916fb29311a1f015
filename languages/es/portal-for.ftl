# Estado de la traducción: hecha del inglés; todavía no la ha revisado una persona de lengua española.
for-help = ¿Te ha pasado algo, a ti o a alguien que conoces? Encuentra a alguien con quien hablar.
for-others = Otros lectores
for-leaves = Lo que se lleva:

for-officials = Para ministerios y quienes presentan informes
for-officials-lead = De una carpeta de leyes a un informe de lagunas que cita las palabras exactas, y de ahí al plan y al informe del artículo 12.
for-officials-one = Probar con su propia ley
for-officials-one-note = Abra un código en este navegador. Nada se envía a ninguna parte; cada requisito muestra las palabras que pueden responderle.
for-officials-two = Leer lo que se pide
for-officials-two-note = 221 requisitos, cada uno con su fuente, una pregunta, lo que lo probaría y un ejemplo resuelto. Las obligaciones del Protocolo, las recomendaciones del Comité y las buenas prácticas van por separado.
for-officials-three = Ver cómo están los demás
for-officials-three-note = Ponga varios Estados uno junto a otro, con la fuente y la fecha de cada dato.
for-officials-four = Abrir una mesa propia
for-officials-four-note = Los colegas valoran, revisan y publican juntos; el programa propone, las personas deciden. Aquí se describen los datos abiertos y las interfaces.
for-officials-leaves = una evaluación de lagunas en la que cada línea remite a palabras exactas de la ley, un plan con responsables y fechas, y un informe del Estado en Word dentro del límite de palabras.

for-ngos = Para organizaciones de derechos del niño
for-ngos-lead = Dé la segunda voz: su propia evaluación junto a la del Estado, sin promediarlas nunca.
for-ngos-one = Elegir qué examinar
for-ngos-one-note = Filtre los requisitos por nivel, por tema o por destinatario.
for-ngos-two = Ver lo que ha publicado el Estado
for-ngos-two-note = Cada Estado tiene una página con sus tratados, sus informes y su evaluación publicada.
for-ngos-three = Comprobar la ley por su cuenta
for-ngos-three-note = Abra la ley en su navegador y vea qué responde a un requisito y qué no.
for-ngos-four = Verificar lo que cita
for-ngos-four-note = Una publicación lleva una huella y una firma. Cualquiera puede comprobar que no se alteró.
for-ngos-leaves = una evaluación propia, un informe alternativo con preguntas y recomendaciones propuestas, y cifras que pueden comprobarse.

for-lawmakers = Para legisladores y redactores
for-lawmakers-lead = Examine un proyecto antes de presentarlo y vea cómo otros cerraron la misma laguna.
for-lawmakers-one = Encontrar el requisito
for-lawmakers-one-note = Qué abarca, dónde están sus límites y qué suele faltar.
for-lawmakers-two = Comprobar el proyecto
for-lawmakers-two-note = Cambie una palabra, por ejemplo una edad, y vea abrirse o cerrarse una laguna.
for-lawmakers-three = Ver qué ley lo cumple
for-lawmakers-three-note = Disposiciones publicadas de otros Estados, citadas con su fuente.
for-lawmakers-four = Leer más
for-lawmakers-four-note = Guías, estudios y disposiciones modelo, con la dirección de quien los publica.
for-lawmakers-leaves = las palabras que deben cambiar, la razón de cada una y ejemplos de leyes que cumplen el requisito.

for-researchers = Para investigadores y medios
for-researchers-lead = Compare, cite y descargue, con la fuente y la fecha de cada cifra.
for-researchers-one = Los Estados, en un mapa y en una tabla
for-researchers-one-note = 197 Estados: tratados, fechas, informes. Lo que no se sabe se llama desconocido.
for-researchers-two = Descargar los datos
for-researchers-two-note = El catálogo, las publicaciones y cada lista como datos abiertos, en los formatos del sector.
for-researchers-three = Qué ha cambiado
for-researchers-three-note = Nuevos Estados partes y nuevas publicaciones, también como canal de noticias.
for-researchers-four = La biblioteca
for-researchers-four-note = 208 documentos del sector, con búsqueda en varios idiomas.
for-researchers-leaves = cifras con su base y su fuente, listas para citar. Lo desconocido nunca se cuenta como un no.

for-companies = Para bancos, internet y viajes
for-companies-lead = Vea qué se espera de su sector y diga, con pruebas, cómo está.
for-companies-one = Las preguntas de su sector
for-companies-one-note = Para bancos y servicios de pago, proveedores y plataformas de internet, viajes y turismo.
for-companies-two = El registro público
for-companies-two-note = Autoevaluaciones que las empresas decidieron publicar, con pruebas y fecha.
for-companies-three = Los requisitos que hay detrás
for-companies-three-note = Lo que el Protocolo y las Directrices piden que el Estado exija a las empresas.
for-companies-leaves = una autoevaluación con fecha y vinculada a pruebas. No es un certificado.

for-families = Para niñas, niños, familias, cuidadores y docentes
for-families-lead = Aprender qué no está permitido, cuáles son tus derechos y dónde hay ayuda. Nunca es culpa de la niña o el niño.
for-families-one = Aprender
for-families-one-note = Páginas breves para niñas, niños, adolescentes, familias, docentes y quienes escuchan primero.
for-families-two = Pedir ayuda
for-families-two-note = Alguien con quien hablar y dónde denunciar. No anotamos tu visita. El historial del navegador queda.
for-families-three = Lo que tu país prometió
for-families-three-note = Cada Estado tiene una página, en palabras sencillas y en cifras.
for-families-leaves = un número al que llamar, donde se conoce, y palabras para lo que pasó.
