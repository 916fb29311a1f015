# Mots de la page des données ouvertes et des tableaux joints aux listes.
# État de la traduction : faite de l’anglais, non encore relue par un juriste de langue française.

## Données ouvertes et interface pour les programmes

data-title = Données ouvertes
data-lead = Ce que demande le Protocole, ce que l’on sait de chaque État et ce qu’États et ONG ont publié, pour les programmes et les tableurs.
data-how = Comment cela fonctionne
data-how-public = Ce qui est public se lit sans clé, depuis tout programme et toute page, par GET. Aucun témoin (cookie) n’est posé ni lu.
data-how-key = Un espace de travail qui est le vôtre se lit avec une clé. Elle ouvre ce que vous pouvez voir à ce moment, et rien de plus.
data-how-account = Créez-en une sur la page de votre compte
data-how-limit = Une adresse peut poser { $address } questions par minute, une clé { $key }. Chaque réponse indique combien il en reste dans l’en-tête RateLimit.
data-how-etag = Chaque réponse porte un ETag. Pour une publication, c’est son empreinte SHA-256 : demandez avec If-None-Match, et elle n’est envoyée que si elle a changé.
data-how-problem = Les difficultés sont signalées selon la RFC 9457 (application/problem+json), avec la marche à suivre. Un paramètre inconnu est refusé.
data-how-lists = Les listes viennent par pages : l’adresse de la suivante est dans « next » et dans l’en-tête Link.
data-document = Toute l’interface en OpenAPI 3.1
data-tables = Tableaux pour tableurs
data-tables-lead = Chaque liste de ces pages s’obtient en CSV ou en XLSX, telle qu’elle est affichée.
data-tables-requirements = Les exigences
data-tables-state = Les constatations sur l’État d’exemple
data-with-key = Avec une clé
table-download = Cette liste en tableau :
state-findings-all = Toutes les constatations en tableau :
