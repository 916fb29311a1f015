# Examen transfrontière. État de la traduction : faite de l’anglais, non encore relue par une personne de langue française.

cross-title = Examen transfrontière
cross-lead = Un même acte peut toucher plusieurs États. Choisissez quel État y a quelle part, et voyez quel droit publié s’y applique, règle par règle des articles 4 à 6 du Protocole, dans les termes de la loi.
cross-notice = Ceci n’est pas un avis juridique sur une affaire, et aucune donnée d’une affaire n’est saisie ici : seulement des noms d’États. Ne nous écrivez pas au sujet d’une personne. Si un enfant est en danger maintenant, allez à l’aide.
cross-help = Trouver de l’aide
cross-form = Choisir des États
cross-role-act = Lieu de l’acte
cross-role-nationality = Nationalité de l’auteur présumé
cross-role-residence = Résidence de l’auteur présumé
cross-role-child = Nationalité de l’enfant
cross-role-found = Lieu où se trouve l’auteur présumé
cross-role-none = Non choisi
cross-option-made-up = { $state } (État imaginaire)
cross-go = Afficher
cross-clear = Tout effacer
cross-example = Voir un exemple : un national de la France à Exempla
cross-few = Choisissez deux ou trois États pour commencer.
cross-one = Avec un seul État, rien ne franchit de frontière. Choisissez-en un second.

cross-summary = Qui a un titre de compétence
cross-summary-caption = Titres de compétence, État par État, avec ce qui est publié de son droit
cross-summary-none = Aucun titre de compétence n’entre en jeu entre les États choisis. Choisissez le lieu de l’acte, ou la nationalité de l’auteur présumé ou de l’enfant.
cross-col-state = État
cross-col-ground = Titre
cross-col-rule = Règle
cross-col-published = Ce qui est publié de son droit

cross-layer-O = Obligation
cross-layer-S = Recommandé par le Comité
cross-article = { $count ->
    [one] Article { $articles }
   *[other] Articles { $articles }
}

cross-because-territory = L’acte y a été commis.
cross-because-nationality = L’auteur présumé est son national, et l’acte a été commis ailleurs.
cross-because-residence = L’auteur présumé y réside, et l’acte a été commis ailleurs.
cross-because-child = L’enfant est son national, et l’acte a été commis ailleurs.
cross-because-present = L’auteur présumé s’y trouve et est son national, et un autre État pourrait demander l’extradition.
cross-because-requested = Un autre État pourrait lui demander l’extradition.
cross-because-requests = Il pourrait demander l’extradition à l’État où se trouve l’auteur présumé.
cross-because-assists = Les États s’entraident dans l’enquête et la procédure.
cross-maybe-nationality = Si l’acte a été commis ailleurs : l’auteur présumé est son national.
cross-maybe-residence = Si l’acte a été commis ailleurs : l’auteur présumé y réside.
cross-maybe-child = Si l’acte a été commis ailleurs : l’enfant est son national.
cross-maybe-present = Si l’auteur présumé est son national : il s’y trouve, alors qu’un autre État pourrait demander l’extradition.

cross-requests = L’extradition entre eux
cross-requests-lead = L’article 5 lie les États parties les uns envers les autres.
cross-request-both = Demande possible : { $from } à { $to }. Les deux sont des États parties : l’article 5 s’applique entre eux.
cross-request-not-both = Demande possible : { $from } à { $to }. Les deux ne sont pas des États parties : l’article 5 ne s’applique pas entre eux. Un autre traité ou leur propre droit peut s’appliquer.
cross-request-unknown = Demande possible : { $from } à { $to }. On ne sait pas ici si les deux sont des États parties.
cross-requests-none = Choisissez le lieu où se trouve l’auteur présumé pour voir quel État pourrait demander l’extradition à quel autre.
cross-requests-alone = Aucun autre État n’a été choisi qui pourrait demander l’extradition.

cross-state-parts = Sa part
cross-treaty = Au regard du Protocole
cross-treaty-party = État partie : le Protocole le lie depuis le { $date }. Les réserves qu’il a pu formuler ne sont pas enregistrées ici.
cross-treaty-party-undated = État partie. La date n’est pas enregistrée ici, ni les réserves qu’il a pu formuler.
cross-treaty-signed = Signataire, non partie : les articles 4 à 7 ne le lient pas. Tant qu’il n’a pas manifesté son intention de ne pas devenir partie, il doit s’abstenir d’actes qui priveraient le Protocole de son objet et de son but (Convention de Vienne sur le droit des traités, article 18). Son propre droit peut néanmoins s’appliquer à l’acte.
cross-treaty-none = Non partie : les articles 4 à 7 ne le lient pas, et les autres États ne peuvent invoquer les articles 5 et 6 à son égard. Son propre droit, ou un autre traité, peut néanmoins s’appliquer à l’acte.
cross-treaty-unknown = Sa situation au regard du Protocole n’est pas connue ici.
cross-treaty-made-up = État imaginaire. Sa situation fait partie de l’exemple.

cross-asked = Ce qui est demandé à son droit
cross-asked-none = Avec ces choix, aucune règle des articles 4 à 6 n’entre en jeu dans cet État.
cross-not-asked = Règles qui n’entrent pas en jeu ici ({ $count })
cross-answer-unknown = Inconnu : ce qui est publié ne peut être lu ici.
cross-answer-nothing = Non publié : rien du droit de cet État n’est publié ici. Cela ne dit rien de son droit.
cross-answer-not-said = Non publié : cet État a une publication, qui ne dit rien sur ce point.
cross-by-state = L’État
cross-by-ngo = Une organisation non gouvernementale
cross-by-worked = L’exemple traité
cross-words-none = Aucun terme n’est cité.
cross-finding = La constatation

cross-rules = Les règles en termes simples
cross-rules-lead = Ce à quoi le Protocole oblige et ce que recommande le Comité des droits de l’enfant restent distincts.
cross-rules-caption = Règles sur la compétence, l’extradition et l’entraide
cross-col-article = Article
cross-col-says = Ce qu’il dit
cross-col-layer = Niveau
cross-layer-may = Permis par le Protocole ; recommandé par le Comité
cross-rule-4-1 = Tout État partie doit pouvoir connaître de ces infractions lorsqu’elles sont commises sur son territoire ou à bord d’un navire ou d’un aéronef immatriculé chez lui.
cross-rule-4-2-a = Il peut le faire lorsque l’auteur présumé est son national ou a sa résidence habituelle sur son territoire, où que l’acte ait été commis.
cross-rule-4-2-b = Il peut le faire lorsque l’enfant est son national, où que l’acte ait été commis.
cross-rule-4-2 = Que l’acte soit aussi une infraction là où il a été commis, ou que quelqu’un y dépose plainte, ne devrait pas être une condition.
cross-rule-4-3 = Lorsque l’auteur présumé est sur son territoire et qu’il ne l’extrade pas parce qu’il est son national, il doit pouvoir le poursuivre.
cross-rule-5-1 = Ces infractions sont réputées comprises dans tout traité d’extradition entre États parties, et le seront dans tout nouveau traité.
cross-rule-5-2 = Un État partie qui n’extrade qu’en vertu d’un traité peut considérer le Protocole comme ce traité.
cross-rule-5-3 = Les États parties qui n’ont pas besoin de traité considèrent ces infractions comme pouvant donner lieu à extradition entre eux.
cross-rule-5-4 = Aux fins de l’extradition, l’infraction est réputée commise aussi dans les États tenus d’établir leur compétence en vertu de l’article 4.
cross-rule-5-5 = Un État partie qui refuse d’extrader en raison de la nationalité doit soumettre l’affaire à ses propres autorités aux fins de poursuites.
cross-rule-6-1 = Les États parties s’accordent l’entraide la plus large possible dans les enquêtes et dans les procédures pénales et d’extradition, y compris pour les preuves.
cross-rule-6-2 = Ils le font en vertu des traités qui les lient ; à défaut, selon leur propre droit.
cross-rules-note = Les obligations d’un État commencent lorsque le Protocole entre en vigueur à son égard. Lorsque plusieurs États peuvent poursuivre, il leur appartient de s’entendre ; le Protocole n’établit pas de rang.
cross-verdicts-note = « Satisfaite » est ce que dit du droit celui qui l’a publié, pour l’exigence dans son ensemble. Dire si ce droit s’applique à un acte appartient aux tribunaux.
cross-sources = Sources des faits
