# Entreprises. État de la traduction : faite de l’anglais, non encore relue par une personne de langue française.

companies-title = Entreprises
companies-lead = Ce qui est attendu des banques et services de paiement, des fournisseurs d’accès et plateformes, du voyage et du tourisme, afin qu’aucun enfant ne soit vendu ni exploité par le moyen de leurs services.
companies-why = Le Protocole lie les États. Ses lignes directrices et le Comité des droits de l’enfant demandent aux États de veiller à ce que les entreprises fassent leur part. Chaque question nomme les exigences de l’État qui la fondent.
companies-sectors = Trois secteurs
companies-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
companies-is = Ce qu’est une auto-évaluation
companies-is-own = Une déclaration de l’entreprise sur elle-même, question par question, avec des preuves datées.
companies-is-dated = Chaque réponse expire au jour qu’elle indique. Passé ce jour, elle est montrée comme périmée.
companies-is-public = Elle n’est publique que si l’entreprise le choisit : un document figé, avec sa date et son empreinte. Quand l’entreprise la retire, elle disparaît aussitôt.
companies-not = Ce qu’elle n’est pas
companies-not-certificate = Ce n’est ni un certificat ni un label. Personne ne l’a vérifiée.
companies-not-ranking = Ce n’est pas un classement. Ni les entreprises ni les États ne sont rangés dans un ordre.
companies-not-law = Elle ne dispense pas de la loi. Ce qu’exige une loi nationale vaut quoi qu’il soit dit ici.
companies-begin = Comment une entreprise commence
companies-begin-text = L’exploitant de cette installation admet une entreprise par une invitation. Elle tient ensuite son dossier au bureau, où nul autre ne le voit.
companies-desk = Vers le bureau
companies-register = Registre public
companies-register-go = Consulter le registre public
companies-law = Ce que certaines lois exigent déjà
companies-law-note = Trois faits de notre collection, tels qu’ils ont été lus. Ce sont des exemples ; consultez la loi de votre État.
companies-evidence = Preuve
companies-help = Comment répondre
companies-behind = Ce que l’État est appelé à réaliser
companies-rests = Tiré de
companies-download = La liste de contrôle en
companies-checklist = liste de contrôle, { $sector }
companies-print-note = À l’impression, chaque question laisse de la place pour une réponse et une date.
companies-in-place = en place
companies-partly = en partie
companies-not-in-place = pas en place
companies-not-applicable = sans objet
companies-unknown = inconnu
companies-stale = périmé
companies-sources = Où ces engagements ont été lus
companies-sources-note = Les noms des initiatives sont les leurs. Aucune adhésion n’est exigée d’une entreprise, et aucun audit indépendant d’une initiative n’a été trouvé. Lus dans des copies conservées, le { $date } ; confiance : moyenne.
companies-col-id = Identifiant
companies-col-subject = Objet
companies-col-question = Question
companies-col-why = Raison
companies-col-requirements = Exigences
companies-col-answer = Réponse
companies-col-evidence-date = Date de la preuve
companies-col-note = Note
companies-col-company = Entreprise
companies-col-sector = Secteur
companies-col-state = État
companies-col-published = Publiée
companies-col-expires = Première réponse périmée
companies-col-answered = Réponses autres que « inconnu »
companies-col-asked = Questions
companies-col-links = Liens de preuve
companies-col-base = Entreprises
companies-notice = Une déclaration de l’entreprise sur elle-même. Personne ne l’a vérifiée. Ce n’est pas un certificat.
companies-register-lead = Des entreprises qui ont choisi de publier la manière dont elles s’évaluent. La liste suit l’alphabet et ne dit rien de qui fait mieux.
companies-register-empty = Aucune auto-évaluation n’est publiée ici.
companies-register-empty-next = Une entreprise publie la sienne au bureau, quand elle le choisit.
companies-register-none = Aucune auto-évaluation publiée ne répond à ces choix.
companies-shown = { $count } auto-évaluations publiées sur { $base }
companies-filter = Choisir des auto-évaluations
companies-answered = { $count } sur { $base }
companies-off = Ce portail fonctionne sans base de données. Il n’a pas de registre.
companies-shut = Le registre ne peut être lu en ce moment. Réessayez dans une minute.
companies-rollup = { $state } : ce que disent ses entreprises
companies-rollup-lead = Décompte, pour chaque question, des auto-évaluations que des entreprises de cet État ont publiées. Ce sont les déclarations de ces entreprises, non de l’État, et elles ne couvrent aucune autre entreprise.
companies-rollup-caption = { $sector } : réponses par question, { $count ->
    [one] de { $count } entreprise
   *[other] de { $count } entreprises
}
companies-entry-title = Auto-évaluation de { $company }
companies-entry-of = Publiée le { $date }
companies-entry-hash = SHA-256 du document
companies-entry-json = Le document en JSON
companies-entry-changed = Les questions ont été modifiées après cette publication ; celles qui ne sont plus posées sont montrées par leur identifiant.
companies-given = Réponse du { $date } ; vaut jusqu’au { $until }.
companies-ran-out = Réponse du { $date } ; périmée depuis le { $until }.
companies-link = Preuve, datée du { $date }
companies-file = Document détenu par l’entreprise, daté du { $date } : { $name }
companies-no-evidence = Aucune preuve indiquée.
companies-no-answer = Sans réponse.
companies-own-words = Dans les mots de l’entreprise :
