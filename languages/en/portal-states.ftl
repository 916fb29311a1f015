# Words of the States: the table and the map, the profile of each, comparison, who has not joined, what changed.

## The table of States

states-title = States
# $total: States in the table; $parties, $signed, $none: how many of each; $date: day of the source
states-lead = Of { $total } States, { $parties } are parties to the Protocol on the sale of children, { $signed } have signed it without joining, and { $none } have deposited nothing. As recorded by the depositary on { $date }.
states-more = Also here
states-link-compare = Compare States
states-link-joining = Who has not joined, and what joining asks
states-link-changes = What changed
states-link-example = A made-up State, worked from end to end
states-filter = Choose States
states-name = Name
states-name-hint = Part of the name, or the two letters of its code
states-status = Standing
states-group = Regional group
states-region = Region
states-list = List
states-show = Show
states-clear = Clear all
states-any = All ({ $count })
states-option = { $name } ({ $count })
states-shown = { $count ->
    [one] { $count } of { $base } States
   *[other] { $count } of { $base } States
}
states-none-fit = No State fits all of these at once.
states-none-fit-next = Take one choice away.
states-caption = States and their standing under the Protocol on the sale of children
states-col-state = State
states-col-standing = Standing
states-col-since = Joined or signed
states-col-group = Regional group
states-col-published = Published
states-since-joined = joined { $date }
states-since-signed = signed { $date }
states-no-date = no date
states-published-state = by the State
states-published-ngo = by an NGO
states-published-none = nothing yet
states-download = Download the table as

group-africa = African Group
group-asia-pacific = Asia-Pacific Group
group-eastern-europe = Eastern European Group
group-grulac = Latin American and Caribbean Group (GRULAC)
group-weog = Western European and Others Group (WEOG)
group-unknown = no group known
list-ldc = least developed countries
list-lldc = landlocked developing countries
list-sids = small island developing States

## Standing under a treaty

standing-party = party
standing-signed = signed only
standing-none = nothing deposited
standing-invited = invited to join
standing-not-a-member = not a member
standing-unknown = unknown
act-ratification = ratification
act-accession = accession
act-succession = succession
act-acceptance = acceptance
act-approval = approval

## The map

map-title = Standing of States under the Protocol on the sale of children
map-lead = A world map that shows what the table below says in words. Parties are filled, States that signed only are hatched, and States that deposited nothing are dotted. Small States have a mark.
map-open = Open the map, in which each State is a link
map-disclaimer = The boundaries and names shown on this map, and the marks used on it, imply no opinion whatsoever on the legal status of any country, territory, city or area, or of its authorities, or on the delimitation of its frontiers. The shapes are those of Natural Earth, in the public domain.
map-party = filled: party
map-signed = hatched: signed only
map-none = dotted: nothing deposited
map-other = pale: not in the table of States
map-one = { $state }: { $standing }

## The profile of a State

record-title = { $state } and the Protocol on the sale of children
record-about = { $state }: standing under the Protocol on the sale of children, what is published on its law and practice, reporting, and sources.
record-contents = On this page
record-groups = Region and groups
record-un-member = Member State of the United Nations
record-un-observer = Observer State of the United Nations
record-un-other = Neither member nor observer of the United Nations
record-languages = Official languages: { $languages }
record-party-since = Party to the Protocol; instrument deposited { $date }
record-signed-only = Signed { $date }; not a party
record-signed-undated = Signed; not a party
record-not-party = Nothing deposited; not a party
record-unknown = Standing not known
record-made-up = { $state } is made up. So are its laws, its people and every finding. It says nothing about any real State.
record-made-up-link = See how it was worked from end to end
record-source = source { $number }

record-standing = Standing under the treaties
record-standing-caption = { $state }: standing under the Protocol on the sale of children and related treaties
record-col-treaty = Treaty
record-col-standing = Standing
record-col-signed = Signed
record-col-joined = Joined
record-col-force = In force
record-col-source = Source
record-derived = derived
record-not-known = not known
record-by = by { $date }
record-invited-on = invited { $date }
record-succession-note = For a succession the date is that of independence. Look it up with the depositary before you rely on it.
record-unknown-note = “Unknown” is never “not a party”: our copy of the source is old, or breaks off.
record-derived-note = “Derived” dates are counted here by article 14 of the Protocol and were not read in a source.
treaty-opsc = Protocol on the sale of children (OPSC)
treaty-crc = Convention on the Rights of the Child (CRC)
treaty-opac = Protocol on the involvement of children in armed conflict (OPAC)
treaty-opic = Protocol on a communications procedure (OPIC)
treaty-c182 = ILO Worst Forms of Child Labour Convention (No. 182)
treaty-palermo = Trafficking in Persons Protocol (Palermo)
treaty-budapest = Convention on Cybercrime (Budapest)
treaty-lanzarote = Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse (Lanzarote)
record-dispute = Where sources do not agree
# $treaty: name; $field: what it is about; then what each source says and what was kept
record-dispute-line = { $treaty }, { $field }: one source says { $first }, another says { $second }. Kept: { $kept }.
dispute-field-status = standing
dispute-field-date = date
dispute-field-act = kind of act
dispute-why-both-copies = Two copies of the depositary’s record agree.
dispute-why-no-instrument = The depositary records no such instrument.
dispute-why-read-again = The sign in the depositary’s record was read again: it stands for acceptance.

record-published = Published assessment
record-off = This portal runs without a database. It shows no published assessments.
record-shut = What was published cannot be read at this moment. Try again in a minute.
record-nothing = Nothing has been published on { $state } yet.
record-nothing-next = A State publishes its own assessment, and NGOs publish theirs, each requirement by requirement. Nothing is shown here before a publisher signs it. Until then, anyone can check a text of law against the requirements.
record-nothing-check = Check a text of law
record-voice-state = The State’s assessment
record-voice-ngo = The assessment of NGOs
# $version: number of the version; $date: day it was drawn up
record-version = Version { $version }, as of { $date }
record-proof = Signed. SHA-256:
record-verify = Check the signature
record-said = { $law } of { $base } requirements judged in law, { $practice } in practice
record-caption-law = { $voice }: law, by severity
record-caption-practice = { $voice }: practice, by severity
record-not-said = not published
record-both = Both voices, side by side
record-both-lead = State and NGOs are shown beside each other, never averaged.
record-agree = { $count ->
    [one] On { $count } point both give the same verdict.
   *[other] On { $count } points both give the same verdict.
}
record-dispute-count = { $count ->
    [one] On { $count } point they differ.
   *[other] On { $count } points they differ.
}
record-only-state = { $count ->
    [one] On { $count } point only the State has published.
   *[other] On { $count } points only the State has published.
}
record-only-ngo = { $count ->
    [one] On { $count } point only NGOs have published.
   *[other] On { $count } points only NGOs have published.
}
record-gaps = Gaps first
record-gaps-note = Not met or met in part, in law or in practice, by either voice. Duties come first.
record-met = Met
record-undecided = Published as undecided
record-not-applicable = Not applicable
record-count = { $count } of { $base }
record-findings-caption = { $heading }: verdicts on law and practice, by voice
record-col-requirement = Requirement
record-col-law = Law
record-col-practice = Practice
record-by-state = State:
record-by-ngo = NGOs:
record-differ = they differ
record-findings-all = All published findings
record-downloads = Take it with you
record-download-publication = The publication itself, with its hash and signature (JSON)
report-kind-gap-report = Gap report
report-kind-concordance-table = Table of concordance
report-kind-state-initial = Initial report, article 12(1)
report-kind-state-periodic = Part of a periodic report, article 12(2)
report-kind-alternative = Alternative report
report-kind-list-of-issues-reply = Replies to a list of issues
report-kind-lawmakers-brief = Brief for lawmakers
report-kind-press = Figures for the press
report-kind-action-plan = Action plan

record-reporting = Reporting to the Committee
record-due = First report due
record-due-note = Derived: within two years of entry into force (article 12(1)). Whether and when it was submitted is shown only where a source says so.
record-next = Next dates
record-next-note = After the first report, information goes with the periodic reports under the Convention (article 12(2)). The Committee sets those dates; none is known here.
record-no-duty = A State that is not a party owes no report under the Protocol.
record-reviews = Reviews seen
record-reviews-caption = Reviews of { $state } under the Protocol that a source speaks of
record-no-review = No review of { $state } under the Protocol was seen in our sources. That does not mean that there was none.
record-incomplete = This list is not complete, and no one is late by it.
record-col-report = Report
record-col-session = Session
record-col-date = Date
record-col-outcome = Outcome
record-col-observations = Concluding observations
basis-adopted = observations adopted
basis-listed = listed by the United Nations
basis-scheduled = review announced; outcome not seen
basis-symbol = symbol seen, session not known
record-symbol-unverified = symbol by pattern, not verified
record-received = received { $date }

record-recommendations = Recommendations
record-recommendations-lead = What bodies of the United Nations recommended to { $state } on matters of the Protocol, by symbol, paragraph and date. Their words stand in their own documents.
record-recommendations-link = Recommendations to { $state }
record-recommendations-title = Recommendations to { $state }
record-recommendations-caption = Recommendations to { $state } that may concern the Protocol
record-recommendations-none = None is kept here. That does not mean that there is none.
record-recommendations-shown = { $count } of { $base }, newest first
record-recommendations-observations = Concluding observations under the Protocol:
record-col-body = Body
record-col-document = Document
record-col-paragraph = Paragraph
mechanism-upr = Universal Periodic Review
mechanism-treaty-body = treaty body
mechanism-special-procedure = special procedure
mechanism-other = other

record-figures = Figures that others publish
record-figures-reports = Reports to the CyberTipline, by year
record-figures-reports-caption = { $state }: reports to the CyberTipline that NCMEC attributed to it
record-figures-year = Year
record-figures-count = Reports
record-figures-warning = NCMEC warns that these figures follow the place from which material was uploaded, can be distorted by proxies, and are not a measure of abuse in a country. They are not to be ranked or compared between States.
record-figures-law = Law on the commercial sexual exploitation of children, 2022
record-figures-law-meets = The US Department of Labor found that the law met the standard of ILO Convention No. 182.
record-figures-law-does-not-meet = The US Department of Labor found that the law did not meet the standard of ILO Convention No. 182.
record-figures-law-warning = This measures child labour law. It is no judgement on the Protocol.

record-help = Help here
record-help-lead = Where a child, or someone who worries about a child, can call or report in { $state }.
record-help-link = Help and reporting in { $state }

record-law = Law
record-law-none = No law is named here before a publication names it.
record-law-lead = The laws that the published assessments were judged on, each with the fingerprint of the file that was read.
record-law-caption = { $state }: laws named in publications
record-col-title = Title
record-col-lang = Language
record-col-provisions = Provisions
record-col-hash = SHA-256 of the file
record-col-voice = Named by
record-no-hash = no file kept
voice-state = State
voice-ngo = NGOs

record-sources = Sources of these facts
record-sources-note = The date is that of the source, or of our copy of it, and not of today.
record-facts-download = All facts of this page, each with its source and date:
record-source-line = as of { $date }; trust: { $trust }
trust-high = high
trust-medium = medium
trust-low = low
record-neighbours = Neighbouring States

## One published finding

published-finding-title = { $requirement }: { $state }
published-back = All on { $state }
published-by-state = The State says
published-by-ngo = NGOs say
published-law = In law
published-practice = In practice
published-dates = Judged on { $judged }, accepted by a second person on { $accepted }
published-not-said = Nothing is published on this.
published-words = The words of the law
published-attached = What shows the practice
published-requirement = The requirement in full
practice-statistics = statistics
practice-budget = budget
practice-policy = policy
practice-institution = institution
practice-training = training
practice-report = report
practice-decision = decision
practice-link = page
practice-other = other

## Comparing States

compare-title = Compare States
compare-lead = Two to five States side by side: the treaties they have joined, and what is published on their law and practice. Nothing is added up and no State is ranked.
compare-choose = States to compare
compare-state = State { $number }
compare-nobody = none
compare-group = Requirements
compare-group-none = treaties only
compare-show = Compare
compare-few = Choose at least two States.
compare-treaties = Treaties
compare-treaties-caption = Treaties, State by State
compare-treaty = Treaty
compare-groups-row = Regional group
compare-published = Published verdicts
compare-published-lead = Each verdict names who published it. “Not published” says nothing about the law.
compare-published-caption = { $group }: published verdicts, State by State
compare-published-none = None of these States has a publication here.
compare-published-group = Choose a group of requirements to see the published verdicts on it.
compare-requirement = Requirement
compare-not-published = not published
compare-sources = Sources

## Who has not joined

joining-title = Who has not joined, and what joining asks
joining-lead = { $count ->
    [one] { $count } of { $base } States is not a party
   *[other] { $count } of { $base } States are not parties
} to the Protocol on the sale of children. As recorded by the depositary on { $date }.
joining-who = Not yet parties
joining-caption = States that are not parties to the Protocol
joining-what = What joining asks
joining-step-may = Any State that is a party to the Convention on the Rights of the Child, or has signed it, may join (article 13).
joining-step-sign = A State that signs shows that it means to join, and must then ratify; a State that has not signed accedes instead, in one step (article 13).
joining-step-deposit = The instrument of ratification or accession is deposited with the Secretary-General of the United Nations (article 13).
joining-step-force = The Protocol is in force for the State one month after the deposit (article 14).
joining-step-law = Its criminal law must fully cover the acts that article 3 names, whether they are done at home or abroad, by one person or in an organised way.
joining-step-report = A first report is due within two years of entry into force (article 12).
joining-prepare = To see what the law already answers, read the requirements, or check a text of law.
joining-requirements = Read the requirements
joining-check = Check a text of law

## What changed

changes-title = What changed
changes-lead = States that joined or signed the Protocol on the sale of children, by the date of the depositary, and assessments that were published. Newest first.
changes-feed = Follow it in a feed reader:
changes-no-publications = Publications are not in this list now: they cannot be read.
changes-joined = { $state } joined the Protocol on the sale of children
changes-signed = { $state } signed the Protocol on the sale of children
changes-published-state = { $state } published version { $version } of its assessment
changes-published-ngo = NGOs published version { $version } of their assessment of { $state }
changes-source = Source: { $source }
changes-source-own = Source: the signed publication, SHA-256
changes-older = Earlier dates stand in the table of States.
