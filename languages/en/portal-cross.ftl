## Cross-border check

cross-title = Cross-border check
cross-lead = An act may touch several States. Choose which State has which part in it, and see which published law reaches, rule by rule of articles 4 to 6 of the Protocol, in the words of the law.
cross-notice = This is no legal advice on a case, and no data of a case is entered here: only names of States. Do not write to us about a person. If a child is at risk now, go to help.
cross-help = Find help
cross-form = Choose States
cross-role-act = Where the act was done
cross-role-nationality = Nationality of the alleged offender
cross-role-residence = Where the alleged offender lives
cross-role-child = Nationality of the child
cross-role-found = Where the alleged offender is found
cross-role-none = Not chosen
cross-option-made-up = { $state } (made-up State)
cross-go = Show
cross-clear = Clear all
cross-example = See an example: a national of France in Exempla
cross-few = Choose two or three States to begin.
cross-one = With one State alone nothing crosses a border. Choose a second.

cross-summary = Who has a ground to prosecute
cross-summary-caption = Grounds of jurisdiction, State by State, with what is published of its law
cross-summary-none = No ground of jurisdiction comes into play between the States chosen. Choose where the act was done, or the nationality of the alleged offender or of the child.
cross-col-state = State
cross-col-ground = Ground
cross-col-rule = Rule
cross-col-published = What is published of its law

cross-layer-O = A duty
cross-layer-S = Recommended by the Committee
cross-article = { $count ->
    [one] Article { $articles }
   *[other] Articles { $articles }
}

# Why a rule is asked of a State
cross-because-territory = The act was done there.
cross-because-nationality = The alleged offender is its national, and the act was done elsewhere.
cross-because-residence = The alleged offender lives there, and the act was done elsewhere.
cross-because-child = The child is its national, and the act was done elsewhere.
cross-because-present = The alleged offender is found there and is its national, and another State could ask for extradition.
cross-because-requested = Another State could ask it for extradition.
cross-because-requests = It could ask the State where the alleged offender is found for extradition.
cross-because-assists = States help one another in investigation and proceedings.
cross-maybe-nationality = If the act was done elsewhere: the alleged offender is its national.
cross-maybe-residence = If the act was done elsewhere: the alleged offender lives there.
cross-maybe-child = If the act was done elsewhere: the child is its national.
cross-maybe-present = If the alleged offender is its national: found there, while another State could ask for extradition.

cross-requests = Extradition between them
cross-requests-lead = Article 5 binds States parties towards one another.
cross-request-both = { $from } could ask { $to }. Both are States parties: article 5 applies between them.
cross-request-not-both = { $from } could ask { $to }. Not both are States parties: article 5 does not apply between them. Another treaty or their own law may.
cross-request-unknown = { $from } could ask { $to }. Whether both are States parties is not known here.
cross-requests-none = Choose where the alleged offender is found to see which State could ask which for extradition.
cross-requests-alone = No other State was chosen that could ask for extradition.

cross-state-parts = Its part
cross-treaty = Under the Protocol
cross-treaty-party = A State party: the Protocol binds it since { $date }. Reservations it may have made are not recorded here.
cross-treaty-party-undated = A State party. Since when is not recorded here, nor are reservations it may have made.
cross-treaty-signed = Signed, not a party: articles 4 to 7 do not bind it. Until it makes its intention clear not to join, it is to refrain from acts that would defeat the object and purpose of the Protocol (Vienna Convention on the Law of Treaties, article 18). Its own law may reach the act all the same.
cross-treaty-none = Not a party: articles 4 to 7 do not bind it, and other States cannot rely on articles 5 and 6 towards it. Its own law, or another treaty, may reach the act all the same.
cross-treaty-unknown = Its standing under the Protocol is not known here.
cross-treaty-made-up = A made-up State. Its standing is part of the example.

cross-asked = What is asked of its law
cross-asked-none = With these choices no rule of articles 4 to 6 comes into play in this State.
cross-not-asked = Rules that do not come into play here ({ $count })
cross-answer-unknown = Unknown: what is published cannot be read here.
cross-answer-nothing = Not published: nothing of this State’s law is published here. That says nothing about its law.
cross-answer-not-said = Not published: this State has a publication, and it says nothing on this.
cross-by-state = The State
cross-by-ngo = A non-governmental organisation
cross-by-worked = The worked example
cross-words-none = No words are quoted.
cross-finding = The finding

cross-rules = The rules in plain words
cross-rules-lead = What the Protocol obliges and what the Committee on the Rights of the Child recommends are kept apart.
cross-rules-caption = Rules on jurisdiction, extradition and assistance
cross-col-article = Article
cross-col-says = What it says
cross-col-layer = Layer
cross-layer-may = The Protocol allows it; the Committee recommends it
cross-rule-4-1 = Each State party must be able to prosecute these offences when they are done on its territory, or aboard a ship or aircraft registered in it.
cross-rule-4-2-a = It may do so when the alleged offender is its national or has habitual residence there, wherever the act was done.
cross-rule-4-2-b = It may do so when the child is its national, wherever the act was done.
cross-rule-4-2 = That the act is also an offence where it was done, or that somebody there complains, should be no condition.
cross-rule-4-3 = When the alleged offender is on its territory and it does not extradite because the person is its national, it must be able to prosecute.
cross-rule-5-1 = These offences count as extraditable in every extradition treaty between States parties, and are to be included in each new one.
cross-rule-5-2 = A State party that extradites only under a treaty may take the Protocol as that treaty.
cross-rule-5-3 = States parties that need no treaty treat these offences as extraditable between themselves.
cross-rule-5-4 = For extradition, the offence counts as done also in the States that are to have jurisdiction under article 4.
cross-rule-5-5 = A State party that refuses to extradite because of nationality must submit the case to its own prosecutors.
cross-rule-6-1 = States parties give one another the greatest measure of assistance in investigations and in criminal and extradition proceedings, evidence included.
cross-rule-6-2 = They do so under the treaties between them; where there is none, under their own law.
cross-rules-note = The obligations of a State begin when the Protocol enters into force for it. Which State prosecutes where several can is for them to agree; the Protocol gives no order of rank.
cross-verdicts-note = “Met” is said of the law by whoever published it, for the requirement as a whole. Whether it reaches an act is for courts to decide.
cross-sources = Sources of the facts
