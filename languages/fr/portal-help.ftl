# Aide et signalement. État de la traduction : faite de l’anglais, non encore relue par une personne de langue française.

help-title = Quelqu’un à qui parler
help-title-of = Quelqu’un à qui parler : { $place }
help-title-safety = Comment utiliser ces pages
help-title-directory = Services, pour les adultes
help-title-directory-of = Services, pour les adultes : { $place }
help-skip = Aller au contenu
help-exit-hidden = Urgence :
help-exit = Quitter cette page
help-exit-two = Majuscule : appuie encore 2 fois pour quitter.
help-exit-one = Majuscule : appuie encore 1 fois pour quitter.
help-exit-expired = Tu n’as pas appuyé à temps. Tu es toujours sur cette page.
help-exit-loading = Chargement.
help-exit-hint = Le bouton en haut t’emmène vite sur un autre site. Il n’efface pas ton historique.
help-safety-link = Comment utiliser ces pages sans risque
help-pages = Autres pages
help-languages = Langues

help-choose = Tu peux parler à quelqu’un
help-choose-lead = Tu as raison de demander de l’aide. Ce qui s’est passé n’est pas ta faute.
help-choose-where = Où es-tu maintenant ?
help-choose-label = Pays
help-choose-button = Voir les numéros
help-choose-letters = Pays par première lettre
help-choose-not-here = Mon pays n’est pas là
help-others = Autres pays

help-danger = En danger maintenant ?
help-call = Appelle le { $number }
help-text = Envoie un SMS au { $number }
help-text-word = Envoie { $word } par SMS au { $number }
help-whatsapp = WhatsApp : { $number }
help-what-emergency = urgence
help-what-police = police
help-what-violence = violences faites aux femmes et aux filles
help-what-abroad = depuis un autre pays
help-what-mobile = depuis un téléphone portable
help-danger-unknown = Nous n’avons pas de numéro d’urgence vérifié pour ce pays. Va dans un lieu où il y a du monde. Demande à un adulte d’appeler la police.

help-door-talk = J’ai besoin de parler
help-door-report = Signaler une image ou un site
help-talk-lead = Ces gens écoutent les enfants. Tu peux parler de tout ce qui te fait mal ou te fait peur.
help-talk-none = Nous n’avons pas encore de ligne d’écoute vérifiée pour ce pays.
help-report-none = Nous n’avons pas encore de lieu de signalement vérifié pour ce pays.
help-waiting = { $count ->
    [one] Nous connaissons un service. Mais personne ne l’a vérifié récemment, alors nous ne le montrons pas ici. Un adulte de confiance peut regarder la liste pour les adultes.
   *[other] Nous connaissons { $count } services. Mais personne ne les a vérifiés récemment, alors nous ne les montrons pas ici. Un adulte de confiance peut regarder la liste pour les adultes.
}
help-adult-list = La liste pour les adultes
help-router-talk = Voici une liste de lignes d’écoute du monde entier :
help-router-report = Voici une liste de lieux de signalement du monde entier :
help-outside = ouvre un autre site
help-ways-site = Écrire ou discuter sur leur site
help-report-open = Ouvrir la page de signalement
help-site = Leur site

help-hours = Ouvert
help-hours-always = jour et nuit, tous les jours
help-hours-daily = tous les jours, { $from }–{ $to }
help-hours-days = { $days } : { $from }–{ $to }
help-hours-unknown = inconnu
help-hours-local = Ce sont les heures de ce lieu.
help-days-range = { $first } à { $last }
help-cost = Prix
help-cost-free = gratuit
help-cost-charged = l’appel est payant
help-cost-unknown = inconnu. Tu peux d’abord demander si c’est gratuit.
help-spoken = Langues
help-spoken-unknown = inconnu
help-where = Lieu
help-checked = Vérifié
help-checked-not-recently = { $date }. Pas vérifié récemment
# Entre un nom et sa valeur : « Source : example.org ».
help-colon = { " " }:
help-source = Source
help-confirmed = vérifié par une personne

help-happens = Ce qui se passe quand tu appelles
help-happens-1 = Quelqu’un répond et t’écoute. Il faut parfois attendre un peu.
help-happens-2 = Tu peux d’abord demander s’il faut dire ton nom. Tu dis ce que tu veux.
help-happens-3 = Personne ne se fâche contre toi. Ce n’est pas ta faute.
help-happens-4 = Tu peux arrêter quand tu veux. Tu peux rappeler. Cela n’a pas aidé ? Parle à une autre personne.
help-happens-5 = La plupart des appels restent privés. Mais si quelqu’un est en grand danger, ces gens doivent parfois chercher de l’aide. Tu peux le demander avant.
help-happens-6 = L’appel peut rester dans la liste d’appels du téléphone.

help-report-lead = Tu as vu en ligne quelque chose qui fait du mal à un enfant ? Tu peux le signaler.
help-report-1 = Ne copie pas l’image et ne l’enregistre pas. Ne l’envoie à personne. Laisse-la où elle est.
help-report-2 = Note l’adresse de la page et le nom du compte, si tu peux.
help-report-3 = C’est une image de toi ? Tu n’as rien fait de mal. Souvent, on peut la faire retirer.
help-report-4 = Tu as peur, ou quelqu’un te menace ? Parle d’abord à quelqu’un.

help-safety = Comment utiliser ces pages sans risque
help-safety-does = Ce que fait le bouton
help-safety-does-1 = Il t’emmène tout de suite sur un site ordinaire.
help-safety-does-2 = Sur un clavier, appuie trois fois sur Majuscule. Cela fait la même chose.
help-safety-does-3 = Si tu fais ensuite Retour, ces pages ne viennent pas en premier.
help-safety-not = Ce que le bouton ne fait pas
help-safety-not-1 = Il n’efface pas l’historique du navigateur.
help-safety-not-2 = Il ne cache pas ce site à la personne qui paie internet. Il ne le cache pas à une appli qui surveille le téléphone.
help-safety-not-3 = Sur certains téléphones, Retour ramène à ces pages. Ferme alors la fenêtre.
help-safety-steps = Ce que tu peux faire
help-safety-steps-1 = Prends le téléphone ou l’ordinateur d’une personne de confiance. Tu peux aussi aller à l’école ou dans une bibliothèque.
help-safety-steps-2 = Ouvre une fenêtre privée. Ferme-la à la fin. Alors elle ne garde pas d’historique. Elle ne cache rien à une appli qui surveille le téléphone.
help-safety-steps-3 = Efface ces pages de l’historique. N’efface pas tout : cela peut se remarquer.
help-safety-steps-4 = Après un appel ou un SMS, efface-le de la liste du téléphone.
help-safety-steps-5 = Tu es en danger ? Va d’abord dans un lieu sûr, si tu peux. Appelle après.
help-safety-we = Ce que nous faisons
help-safety-we-1 = Nous ne posons pas de cookie. Nous n’enregistrons rien sur ton appareil.
help-safety-we-2 = Nous ne notons pas que tu es venu ici.
help-safety-we-3 = Les liens vers d’autres sites sont indiqués. Ces sites ont leurs propres règles.

help-directory = Services, pour les adultes
help-directory-lead = Tous les services que nous connaissons, y compris ceux que personne n’a confirmés. Vérifiez un numéro avant de le donner à un enfant.
help-directory-names = Un nom dans cette liste ne dit rien du statut d’un lieu.
help-directory-rules = Les enfants voient un service lorsque sa page officielle ou récente a été lue, ou lorsqu’une personne l’a confirmé, et que cela date d’au plus 365 jours. Les lignes contradictoires ne sont montrées nulle part.
help-directory-choose = Choisir un lieu
help-directory-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
help-directory-download = Emporter les données
help-directory-download-lead = Tout le répertoire, avec fiabilité, source et dates :
help-directory-hsds = HSDS (JSON)
help-directory-linked-lead = Ce que voient les enfants, pour les moteurs de recherche et les programmes :
help-directory-linked = schema.org (JSON-LD)
help-directory-pack = Enregistrer les numéros d’un lieu
help-directory-pack-lead = Une page avec les numéros que les enfants peuvent voir, à garder sur un appareil à vous ou sûr. Elle s’ouvre sans internet. On peut la trouver sur l’appareil : ne l’enregistrez pas sur un appareil que d’autres regardent.
help-directory-pack-button = Enregistrer la page
help-pack-made = Enregistré le { $date }. Les numéros changent : regardez à nouveau dans un mois.
help-directory-of = Services pour les adultes : { $place }
help-directory-none = Nous n’y connaissons aucun service.
help-directory-caption = Services, { $place }, avec ce que l’on sait de chacun
help-col-name = Service
help-col-numbers = Numéros et site
help-col-facts = Heures, langues, prix
help-col-trust = Fiabilité
help-col-source = Source
help-kind-emergency = numéro d’urgence
help-kind-child-helpline = ligne d’écoute pour enfants
help-kind-trafficking-helpline = ligne d’écoute sur la traite
help-kind-prevention = prévention, pour adultes
help-kind-hotline = signalement d’images et de sites
help-kind-police = page de la police
help-kind-government = page du gouvernement
help-kind-router = répertoire mondial
help-trust-A = Page officielle lue
help-trust-B = Page récente ou entrée d’un répertoire
help-trust-C = Page ancienne ou pauvre
help-trust-D = Contradictoire
help-kept-unconfirmed = Attention : personne n’a confirmé ceci. Les enfants ne le voient pas.
help-kept-old = Attention : non vérifié depuis plus de 365 jours. Les enfants ne le voient pas.
help-kept-adults = Pour adultes seulement.
help-kept-pair = Attention : un autre service complète celui-ci et manque ici. Les enfants ne le voient pas.
help-kept-no-way = Attention : ni numéro ni site ne sont connus.
help-kept-contradictory = Contradictoire.
help-kept-withdrawn = Retiré.
help-kept-not-recently = Non vérifié depuis plus de 90 jours.
help-read-on = lu le { $date }
help-changed-on = page datée : { $date }
help-confirmed-on = confirmé par une personne le { $date }

help-missing = Cette page n’est pas ici
help-missing-advice = Les numéros sont dans la liste des pays.
