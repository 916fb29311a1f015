# État de la traduction : faite de l'anglais, non encore relue par une personne de langue française.
for-help = Il t’est arrivé quelque chose, ou à quelqu’un que tu connais ? Trouve quelqu’un à qui parler.
for-others = Autres lecteurs
for-leaves = Ce que vous emportez :

for-officials = Pour les ministères et ceux qui font rapport
for-officials-lead = D’un dossier de lois à un rapport sur les lacunes qui cite les mots exacts, puis au plan et au rapport prévu à l’article 12.
for-officials-one = Essayer avec votre propre loi
for-officials-one-note = Ouvrez un code dans ce navigateur. Rien n’est envoyé nulle part ; chaque exigence montre les mots qui peuvent y répondre.
for-officials-two = Lire ce qui est demandé
for-officials-two-note = 221 exigences, chacune avec sa source, une question, ce qui la prouverait et un exemple traité. Obligations découlant du Protocole, recommandations du Comité et bonnes pratiques restent distinctes.
for-officials-three = Voir où en sont les autres
for-officials-three-note = Mettez des États côte à côte, avec la source et la date de chaque fait.
for-officials-four = Ouvrir un bureau à vous
for-officials-four-note = Les collègues apprécient, relisent et publient ensemble ; le programme propose, les personnes décident. Les données ouvertes et les interfaces sont décrites ici.
for-officials-leaves = une évaluation des lacunes dont chaque ligne renvoie aux mots exacts de la loi, un plan avec des responsables et des dates, et un rapport de l’État au format Word dans la limite de mots.

for-ngos = Pour les organisations de défense des droits de l’enfant
for-ngos-lead = Donnez la seconde voix : votre propre évaluation à côté de celle de l’État, sans que jamais l’on en fasse la moyenne.
for-ngos-one = Choisir ce qu’il faut examiner
for-ngos-one-note = Filtrez les exigences par niveau, par thème ou par destinataire.
for-ngos-two = Voir ce que l’État a publié
for-ngos-two-note = Chaque État a une page avec ses traités, ses rapports et son évaluation publiée.
for-ngos-three = Vérifier la loi vous-même
for-ngos-three-note = Ouvrez la loi dans votre navigateur et voyez ce qui répond à une exigence, et ce qui n’y répond pas.
for-ngos-four = Vérifier ce que vous citez
for-ngos-four-note = Une publication porte une empreinte et une signature. Chacun peut vérifier qu’elle n’a pas été modifiée.
for-ngos-leaves = une évaluation à vous, un rapport alternatif avec des questions et des recommandations proposées, et des chiffres vérifiables.

for-lawmakers = Pour les législateurs et les rédacteurs
for-lawmakers-lead = Examinez un projet avant son dépôt, et voyez comment d’autres ont comblé la même lacune.
for-lawmakers-one = Trouver l’exigence
for-lawmakers-one-note = Ce qu’elle couvre, où sont ses limites, et ce qui manque le plus souvent.
for-lawmakers-two = Vérifier le projet
for-lawmakers-two-note = Changez un mot, un âge par exemple, et voyez une lacune s’ouvrir ou se fermer.
for-lawmakers-three = Voir quelle loi y satisfait
for-lawmakers-three-note = Des dispositions publiées d’autres États, citées avec leur source.
for-lawmakers-four = Lire davantage
for-lawmakers-four-note = Guides, études et dispositions types, avec l’adresse de l’éditeur.
for-lawmakers-leaves = les mots à changer, la raison de chacun, et des exemples de lois qui satisfont à l’exigence.

for-researchers = Pour les chercheurs et les médias
for-researchers-lead = Comparez, citez et téléchargez, avec la source et la date de chaque chiffre.
for-researchers-one = Les États, sur une carte et dans un tableau
for-researchers-one-note = 197 États : traités, dates, rapports. Ce qui n’est pas connu est dit inconnu.
for-researchers-two = Télécharger les données
for-researchers-two-note = Le catalogue, les publications et chaque liste en données ouvertes, dans les formats du domaine.
for-researchers-three = Ce qui a changé
for-researchers-three-note = Nouveaux États parties et nouvelles publications, aussi sous forme de flux.
for-researchers-four = La bibliothèque
for-researchers-four-note = 208 documents du domaine, que l’on peut rechercher en plusieurs langues.
for-researchers-leaves = des chiffres avec leur base et leur source, prêts à être cités. L’inconnu n’est jamais compté comme un non.

for-companies = Pour les banques, l’internet et le voyage
for-companies-lead = Voyez ce qui est attendu de votre secteur, et dites, preuves à l’appui, où vous en êtes.
for-companies-one = Les questions de votre secteur
for-companies-one-note = Pour les banques et services de paiement, les fournisseurs et plateformes internet, le voyage et le tourisme.
for-companies-two = Le registre public
for-companies-two-note = Les autoévaluations que des entreprises ont choisi de publier, avec preuves et date.
for-companies-three = Les exigences sur lesquelles elles reposent
for-companies-three-note = Ce que le Protocole et les Lignes directrices demandent à l’État d’exiger des entreprises.
for-companies-leaves = une autoévaluation datée et liée à des preuves. Ce n’est pas un certificat.

for-families = Pour les enfants, les parents, ceux qui les entourent et les enseignants
for-families-lead = Apprendre ce qui est interdit, quels sont tes droits et où trouver de l’aide. Ce n’est jamais la faute de l’enfant.
for-families-one = Apprendre
for-families-one-note = Des pages courtes pour les enfants, les adolescents, les parents, les enseignants et ceux qui écoutent les premiers.
for-families-two = Trouver de l’aide
for-families-two-note = Quelqu’un à qui parler, et où signaler. Nous ne notons pas ta visite. L’historique du navigateur reste.
for-families-three = Ce que ton pays a promis
for-families-three-note = Chaque État a une page, en mots simples et en chiffres.
for-families-leaves = un numéro à appeler là où il est connu, et des mots pour ce qui s’est passé.
