# Words of the public portal. One message an idea; where it stands is said above it.

## Every page

site-name = Tutela
skip = Skip to the content
nav-label = Main
nav-home = Tutela, first page
nav-help = Help
nav-requirements = Requirements
nav-learn = Learn
nav-states = States
nav-library = Library
nav-check = Check a text
nav-clauses = Clauses
nav-cross = Cross-border check
nav-companies = Companies
nav-compare = Compare States
nav-data = Open data
crumbs-label = You are here
foot-rule = The machine proposes; people decide. No finding is “met” because a program said so.
foot-treaty = The Protocol is the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography (2000), called here the Protocol on the sale of children.
foot-licence = Code under Apache-2.0; catalogue under CC BY 4.0.
# $version: the first characters of the content hash of the catalogue
foot-version = Catalogue { $version }

## Severity, kind, verdicts

severity-O = duty
severity-S = recommended
severity-P = good practice
severity-O-long = A duty of the Protocol
severity-S-long = Recommended by the Committee on the Rights of the Child
severity-P-long = Good practice
# In the plural, for tables and filters
severity-O-many = duties
severity-S-many = recommended
severity-P-many = good practice

kind-legislative = legislation
kind-policy = policy
kind-institutional = institutions
kind-data = data
kind-budget = budget
kind-awareness = awareness
kind-training = training
kind-service = services
kind-international = international
kind-private-sector = private sector

verdict-met = met
verdict-partly = partly met
verdict-not-met = not met
verdict-not-applicable = not applicable
verdict-undecided = undecided

## Home

home-title = Tutela: a State’s law, read against the Protocol on the sale of children
home-heading = The exact words of the law, and where there are none
# $requirements: how many requirements the catalogue holds
home-lead = The Protocol on the sale of children asks { $requirements } things of a State. For each of them, Tutela shows the words of that State’s own law that answer it, and says plainly where nothing does.
home-act = Read the { $requirements } requirements
home-act-check = Check a text of law
home-method = How it works
home-method-lead = A program reads the whole law at once and proposes. It gives its reason for every proposal. Only a person may say that a requirement is met.
picture-title = The method in five steps
picture-desc = Five steps from left to right. The law is read. Provisions that may answer a requirement are proposed, with the words marked. People decide, law and practice apart, each with a reason. Findings follow, the gaps among them first. A report can be drawn from them.
step-law = Law
step-law-note = read, article by article
step-match = Proposals
step-match-note = exact words, with a reason
step-people = People decide
step-people-note = law and practice apart
step-finding = Findings
step-finding-note = gaps first
step-report = Report
step-report-note = every line cites its law
step-by-machine = a program proposes
step-by-people = people decide
home-doors = Three doors
door-catalogue = The catalogue
door-catalogue-note = Each requirement on a page of its own: the question, why it matters, what would prove it in law and in practice, a worked example, and the sources.
door-state = A State, worked from end to end
door-state-note = Exempla is made up. Its laws, its assessment and its gaps show what a finished piece of work looks like, down to the quoted words.
door-check = Check a text of your own
door-check-note = Paste or open a law. The search runs inside your browser; no word of it leaves your machine.
home-counts = What the catalogue holds
home-counts-note = Three layers that are never mixed: what the Protocol obliges, what the Committee on the Rights of the Child recommends, and what is good practice.
# The base of a figure: "74 of 221"
of-base = { $count } of { $base }
home-whom = For whom

home-example = One of the { $base }, in the worked State of { $state }
home-example-more = See how it was judged

## The list of requirements

list-title = Requirements
# $base: all requirements
list-lead = The { $base } requirements of the Protocol on the sale of children, its Guidelines and good practice, in { $groups } groups.
filter-label = Choose requirements
filter-text = Words
filter-text-hint = In the title, question, detail or citation
filter-group = Group
filter-addressee = Who must act
filter-severity = Severity
filter-kind = Kind
filter-all = All ({ $count })
filter-option = { $name } ({ $count })
filter-go = Show
filter-clear = Clear all
list-shown = { $count ->
    [one] { $count } of { $base } requirements
   *[other] { $count } of { $base } requirements
}
list-none = No requirement fits all of these at once.
list-none-next = Take one choice away, or search for a broader word.
list-best-first = Best fit first
list-contents = Go to a group

## One requirement

req-why = Why it matters
req-detail = What it covers
req-proof = What would prove it
req-proof-law = In law
req-proof-practice = In practice
req-proof-law-none = Law alone cannot prove this.
req-proof-practice-none = No practice evidence is named for this.
req-worked = A worked example
req-worked-note = The State in the example is made up.
req-situation = The situation
req-judgement = The judgement
req-examples = How a statute might put it
req-examples-note = { $count ->
    [one] One text written for this catalogue. It is no real statute.
   *[other] { $count } texts written for this catalogue. They are no real statutes.
}
example-fulfils = would fulfil it
example-partly = would fulfil it in part
example-does-not = would not fulfil it
example-why = A lawyer would say:
req-sources = Where it comes from
req-source-protocol = The Protocol
req-source-guidelines = Guidelines on its implementation, CRC/C/156
req-source-other = Elsewhere
cite-article = article { $number }
cite-preamble = preamble
cite-section = section { $section }
cite-section-paras = section { $section }, paragraphs { $paras }
cite-unverified = (place in the text not yet verified)
req-related = Related requirements
req-facts = In short
req-who = Who must act
req-kind = Kind
req-severity = Severity
req-id = Identifier
req-seen-in = In the worked State
req-seen-in-link = See how { $state } is judged on this
req-previous = Previous
req-next = Next
req-neighbours = Neighbouring requirements
# $place: position of this requirement in the whole catalogue
req-place = Requirement { $place } of { $base }

## The worked State

state-title = { $state }: the law read against the Protocol
state-made-up = { $state } is made up. So are its laws, its people and every decision on this page. It shows what finished work looks like; it says nothing about any real State.
state-as-of = As of { $date }
state-lead = { $provisions } provisions of { $laws } laws were searched for { $base } requirements. People judged law and practice apart.
state-summary = Summary
state-law = Law
state-practice = Practice
state-caption-law = Law: how many requirements of each severity have which verdict
state-caption-practice = Practice: how many requirements of each severity have which verdict
state-total = All
state-severity = Severity
state-gaps = Gaps first
state-gaps-note = Not met or met in part, in law or in practice. Duties come first.
state-undecided = Not yet decided
state-undecided-note = The program has proposed provisions, or found none, and nobody has judged yet. “Found none” does not mean that there is none.
state-met = Met
state-not-applicable = Not applicable
state-none-here = None.
state-laws = Laws read
law-title = Law
law-lang = Language
law-provisions = Provisions
law-format = File
state-downloads = Take it with you
download-html = The whole report as one page (HTML)
download-json = The whole publication, for programs (JSON)
download-csv = as a table (CSV)
download-md = as plain text (Markdown)
report-gaps = The gaps
report-not-found = What was not found
report-concordance = Every requirement with its provisions
state-problems = What could not be read
proposal-answered = The program proposes { $count ->
    [one] { $count } provision
   *[other] { $count } provisions
}
proposal-weak = The program proposes { $count ->
    [one] { $count } provision
   *[other] { $count } provisions
}, none of them a strong fit
proposal-nothing-found = The program found nothing that a lawyer would likely accept
proposal-beyond-law = The text of law alone cannot show this
group-count = { $count } of { $base }
group-asks = { $count ->
    [one] { $count } requirement, with its question
   *[other] { $count } requirements, with their questions
}

## One finding

finding-law = In law
finding-practice = In practice
finding-by = Judged by { $who } on { $date }
finding-no-one = Nobody has judged this yet.
finding-evidence = The words of the law
finding-no-evidence = No provision is quoted for this requirement.
finding-searched = { $segments } provisions were searched, in { $languages }.
standing-accepted = relied on by the person who judged
standing-proposed = proposed by the program, not judged
finding-requirement = The requirement in full
finding-proposal = What the program proposed
finding-neighbours = Neighbouring findings
finding-back = All findings on { $state }
finding-place = Finding { $place } of { $base }

## Reasons of the program: the sentences stand in why.ftl

reason-score = Fit: { $percent } of 100

## Facts: what was read in the words of a provision

# $facts: the kinds below, each with its values
facts-read = Facts read: { $facts }.
# $values: one or several of the messages fact-<kind>
facts-age = age { $values }
facts-act = acts: { $values }
facts-purpose = purpose: { $values }
facts-mental = state of mind: { $values }
facts-penalty = penalty { $values }
facts-attempt = attempt { $values }
facts-exception = exception: { $values }
facts-actor = proceedings and persons: { $values }
facts-legal-person = legal persons: { $values }
facts-reach = reach: { $values }
facts-limitation = limitation: { $values }
facts-more = and { $count } more
fact-age = { $limit ->
    [under] under { $years }
    [from] { $years } or over
    [between] { $from } to under { $years }
    [older] at least { $years } years apart
    [within] at most { $years } years apart
    [minor] of minority
   *[defined] of a child as defined elsewhere
} (whose: { $whose ->
    [child] the child
    [offender] the offender
   *[unknown] not said
})
fact-act = { $act ->
    [produce] producing
    [distribute] distributing
    [disseminate] disseminating
    [transmit] transmitting
    [publish] publishing
    [make-available] making available
    [import] importing
    [export] exporting
    [offer] offering
    [advertise] advertising
    [sell] selling
    [buy] buying
    [exchange] exchanging
    [possess] possessing
    [store] storing
    [access] accessing
    [procure] procuring
    [provide] providing
    [recruit] recruiting
    [transport] transporting
    [transfer] transferring
    [deliver] delivering
    [accept] accepting
    [harbour] harbouring
    [receive] receiving
    [obtain] obtaining
    [acquire] acquiring
    [solicit] soliciting
    [induce] inducing
    [coerce] coercing
    [threaten] threatening
    [facilitate] facilitating
    [mediate] acting as intermediary
    [organise] organising
    [profit] profiting
    [exploit] exploiting
    [communicate] making contact
    [meet] meeting
    [attend] attending
    [pay-money] paying money
    [pay-remuneration] paying remuneration
    [pay-other] giving any consideration
   *[other] { $act }
}
fact-purpose = { $is ->
    [distribution] distribution
    [sexual] sexual
    [prostitution] prostitution
    [exploitation] exploitation
    [organs] removal of organs
    [adoption] adoption
    [gain] gain
    [lawful] a lawful task
   *[other] another purpose
}
fact-mental = { $is ->
    [knowledge] knowledge
    [intent] intent
    [should-have-known] should have known
   *[negligence] negligence
}
fact-penalty = { $kind ->
    [range] { $min }{ $minUnit ->
        [years] { " " }years
        [months] { " " }months
       *[same] { "" }
    } to { $max } { $maxUnit ->
        [years] years
       *[months] months
    }
    [most] up to { $maxUnit ->
        [years] { $max ->
            [one] 1 year
           *[other] { $max } years
        }
       *[months] { $max ->
            [one] 1 month
           *[other] { $max } months
        }
    }
    [least] at least { $minUnit ->
        [years] { $min ->
            [one] 1 year
           *[other] { $min } years
        }
       *[months] { $min ->
            [one] 1 month
           *[other] { $min } months
        }
    }
    [prison] imprisonment
    [life] life imprisonment
    [fine] a fine
    [fine-of] a fine of { $amount }
   *[other] another penalty
}
fact-attempt = { $is ->
    [punished] punished
   *[not-punished] not punished
}
fact-exception = { $is ->
    [close-in-age] close in age
    [marriage] marriage
    [artistic] artistic work
    [scientific] science
    [medical] medical purposes
    [educational] education
    [law-enforcement] law enforcement
    [private-use] private use
    [legitimate-purpose] a legitimate purpose
   *[victim-not-punishable] the victim is not punished
}
fact-actor = { $is ->
    [complaint] on complaint
    [ex-officio] ex officio
    [authority-consent] with consent of an authority
    [child-as-offender] the child as offender
   *[prostituted-as-offender] the person in prostitution as offender
}
fact-legal-person = { $is ->
    [legal-person] liable
    [organs] for acts of organs or representatives
    [supervision] for want of supervision
   *[offences] for named offences only
}
fact-reach = { $is ->
    [territory] territory
    [abroad] abroad
    [national] nationals
    [resident] residents
    [victim-national] victims who are nationals
    [ship-aircraft] ships or aircraft
    [online] online
    [double-criminality-required] double criminality required
    [double-criminality-waived] double criminality not required
   *[present-not-extradited] present and not extradited
}
fact-limitation = { $is ->
    [none] none
    [majority] from majority
    [until] until the age of { $years }
   *[years] { $years } years
}

## Traps: why the words of a provision may fall short of a requirement

trap-label = May fall short.
trap-age-cap = The words protect only children under { $age }. The Protocol protects every child under 18.
trap-purpose-element = { $act ->
    [produce] Production is an offence only for a purpose named in the text. The Protocol asks for no purpose.
   *[other] Possession is an offence only for a purpose named in the text. Possession without that purpose is not covered.
}
trap-money-only = { $named ->
    [remuneration] The words name only remuneration. The Protocol covers any other form of consideration as well.
   *[other] The words name only money. The Protocol covers any other form of consideration as well.
}
trap-double-criminality = The act must also be an offence where it was committed.
trap-complaint-needed = Proceedings depend on a complaint.
trap-child-punishable = { $who ->
    [child] The words make the child the offender, and no exemption stands in the provision.
   *[other] The words make the person in prostitution the offender, and no exemption for a child stands in the provision.
}
trap-corporate-limited = { $limit ->
    [offences] Legal persons are liable only in the cases the law names. Every offence of article 3 must be among them.
   *[other] Legal persons are liable only for acts of their organs or representatives. Want of supervision is not covered.
}
trap-marriage-exemption = Marriage takes the act out of the offence or out of punishment.

## The check page

check-title = Check a text of law
check-lead = Open the files of a law or paste its text. The search runs inside your browser and proposes, for each requirement, the words that may answer it.
check-privacy = Nothing leaves your machine: there is no upload, and this page is forbidden to send anything. When the engine is loaded you may go offline and carry on; its part for PDF is loaded when you first choose a PDF.
check-no-script = This page needs script, because the search runs in your browser instead of on a server. Without script, use the command line on your own machine; it reads the same formats:
check-form = The text
check-files = Open files, or drop them here
check-files-hint = PDF, Word, OpenDocument, RTF, EPUB, HTML, XML, text and more. Up to { $each } MB for one file, { $all } MB in all.
check-formats = Which formats are read
check-formats-document = Documents
check-formats-text = Text and data
check-formats-publisher = As publishers of law give them out (.xml, .html)
check-format = { $title } ({ $endings })
check-scans = A scan is a picture of a page and holds no words to search. Ask for the text version, or recognise the text (OCR) first.
check-files-chosen = { $count ->
    [one] One file chosen
   *[other] { $count } files chosen
}
check-size = { $size } { $unit }
check-file-remove = Take away
check-file-remove-one = Take away { $name }
check-paste = Or paste the text here
check-pasted = Pasted text
check-language = Language of the text
check-language-auto = Found by the program
check-profile = Look for
profile-option = { $name } ({ $count })
check-go = Search this text
check-example = Fill in an example
check-cancel = Stop
check-loading = Loading the engine …
check-ready = The engine is loaded.
check-stage-begin = Beginning
check-stage-read = Reading { $number } of { $total }: { $name }
check-stage-segment = Finding articles: { $done } of { $total } laws
check-stage-compile = Preparing { $total } requirements
check-stage-match = Searching: { $done } of { $total } provisions
check-elapsed = { $seconds } s
check-stopped = Stopped. Your text and files are still here.
check-done = { $provisions } { $provisions ->
    [one] provision
   *[other] provisions
} searched for { $base } requirements in { $seconds } s.
check-documents = How the documents were read
check-documents-count = { $read } of { $base } { $base ->
    [one] document
   *[other] documents
} read.
check-documents-note = Compare before you rely on the results: do the title, the number of articles and the last article agree with the official text? Numbers passed over may be repealed articles, or articles that were not read.
check-to-results = Go to what was found
check-refused-note = Not read: { $names }. What was found comes from the other documents only.
check-state-waiting = waiting
check-state-reading = being read …
check-state-stopped = stopped before it was read
check-state-read = read
check-state-refused = not read
check-outline-articles = Articles
check-outline-count = { $count ->
    [0] none found
   *[other] { $count }
}
check-outline-range = from { $first } to { $last }
check-outline-and = ; { "" }
check-outline-dispositions = { $count } additional or final { $count ->
    [one] provision
   *[other] provisions
}
check-outline-annexes = { $count } { $count ->
    [one] annex
   *[other] annexes
}
check-outline-missing = Numbers passed over
check-outline-repealed = Marked as repealed
check-outline-none = none
check-outline-language = Language
check-outline-lang = { $language }, { $how }
check-outline-format = Format
check-outline-problems = Noticed while reading:
check-outline-show = { $count ->
    [one] Show the one provision
   *[other] Show all { $count } provisions
}
check-outline-page = page { $page }
check-outline-line = line { $line }
check-outline-left = { $count } more provisions were read and searched; the list ends here.
check-kind-article = Article
check-kind-disposition = Final provision
check-kind-annex = Annex
check-status-repealed = repealed
check-status-reserved = reserved
check-lang-given = as you said
check-lang-document = as the document says
check-lang-detected = found by the program
check-lang-unknown = not recognised
check-language-wrong = Is the language wrong?
check-language-right = Language of this document
check-language-choose = Choose
check-again = Read and search again
check-no-pack = Not searched: the language was not recognised, or is not one that Tutela searches. If you know the language, name it below.
check-results = What was found
check-results-note = These are proposals. Whether a requirement is met is for a person to decide.
check-filter-answer = Show
check-filter-all = Everything ({ $count })
check-filter-answered = With a proposal ({ $count })
check-filter-weak = With a weak proposal ({ $count })
check-filter-nothing = Nothing found ({ $count })
check-filter-beyond = Beyond the text of law ({ $count })
check-filter-severity = Severity
check-shown = { $count } of { $base } requirements shown
check-col-requirement = Requirement
check-col-words = Words that may answer it
check-more = { $count ->
    [one] one more provision
   *[other] { $count } more provisions
}
check-nothing = Nothing found in this text. That is not proof that the law is silent: it may stand elsewhere.
check-beyond = The text of law cannot show this; look at practice, budgets or data.
check-weak = Weak fit
check-download-csv = Download as CSV
check-download-json = Download as JSON
error-empty = There is no text yet. Open a file, paste a law, or fill in the example.
error-too-big = Together that is { $size } MB. The limit is { $limit } MB in all; check the laws one after another, or use the command line. Nothing was searched.
error-none-read = None of the documents could be read. What to do stands beside each of them below.
error-no-provisions = No article or section could be found. Check that it is the text of a law, with its article numbers.
error-failed = The search stopped: { $message } Your text and files are still here.
error-engine = The engine could not be loaded. Reload the page to try again.

## Errors

error-title-404 = There is no such page
error-body-404 = The address may be old, or mistyped. Every requirement can be reached from the list.
error-title-500 = This page could not be shown
error-body-500 = The fault is ours. Nothing you did is lost. Try again in a moment.
error-to-list = Go to the requirements
error-to-home = Go to the first page

## Checking a publication: whether a file is what was published

verify-title = Check a publication
verify-lead = Is this file what a State or an NGO published? Its hash and its signature are computed, and looked for among what was published here.
verify-privacy = The file is read by this server to answer you, and is not kept. To check it on your own machine: npx tutela verify FILE
verify-file = The file, as it was downloaded
verify-file-hint = JSON, up to 8 MB.
verify-text = Or its text, or a SHA-256 alone
verify-text-hint = A page or a report prints the SHA-256 of what it was drawn from: 64 digits from 0 to f.
verify-go = Check
verify-result = What was found
verify-wrong-file = This could not be checked
verify-wrong-empty = Choose a file, or paste its text or its SHA-256.
verify-wrong-too-big = This is larger than any publication.
verify-wrong-not-json = This is neither a file of a publication nor a SHA-256. Use the file as it was downloaded.
verify-wrong-field-twice = A field stands twice in it, so two readers may be shown two things. It is not as it was published.
verify-wrong-not-a-publication = This is not a publication of this version of Tutela, or it is damaged.
verify-wrong-place = The first thing that is not as it should be: { $place }
verify-all-right = It is as it was published
verify-all-unproved = It states no proof of its own
verify-all-altered = It is not as it was published
verify-what = Publication
# $state: name of a State; $voice: "state" or "ngo"; $version: a number; $date: a date in words
verify-what-said = { $state }, { $voice ->
        [state] State voice
       *[ngo] NGO voice
    }, version { $version }, { $date }
verify-content = Content
verify-content-right = right: it is what was hashed
verify-content-wrong = altered: it is not what was hashed
verify-content-none = the file states no hash
verify-hash = SHA-256
verify-signature = Signature
verify-signature-right = right (Ed25519)
verify-signature-wrong = wrong: this content was not signed with this key
verify-signature-none = the file carries none
verify-key = Key
verify-key-ours = known: this site signs with it
verify-key-unknown = not known here. Compare its fingerprint with what the publisher says.
verify-here = Published here
verify-here-newest = yes, on { $date }; it is the newest version
verify-here-earlier = yes, on { $date }; a later version follows it
verify-here-taken-back = it was published here, and was taken back on { $date }
verify-here-unknown = no
verify-here-not-asked = could not be asked now; try again in a minute

## The language of the page

# The state of the interface in this language: original, draft or reviewed. Said in the foot of every page from here alone.
translation-state = original
translation-draft = Translated from English; not yet read by a lawyer whose language it is.
translation-reviewed = Translated from English, and read by a lawyer whose language it is.
languages-label = This page in other languages
# Before words that stand in English because nobody has translated them yet
in-english = In English: not yet translated.
req-translation = Translation
req-translation-draft = Translated from English; not yet read by a lawyer whose language it is.
req-translation-reviewed = Translated from English, and read by a lawyer whose language it is.
req-translation-stale = The English was changed after this was translated.
req-translation-none = Not yet translated; shown in English.
req-translation-english = The English

addressee-legislature = Legislature
addressee-executive = Executive
addressee-judiciary = Judiciary
addressee-prosecutors = Prosecutors
addressee-law-enforcement = Law enforcement
addressee-health-social-services = Health and social services
addressee-education = Education
addressee-state-internationally = State internationally
addressee-media = Media
addressee-isps-platforms = Internet service providers and platforms
addressee-travel-tourism = Travel and tourism
addressee-financial-sector = Financial sector

profile-opsc = The whole Protocol with its Guidelines
profile-starter = Core duties, for a first look

# Instruments named under "Elsewhere"
source-CRC = Convention on the Rights of the Child
source-LAN = Lanzarote Convention (Council of Europe, 2007)
source-EU = Directive 2011/93/EU
source-PAL = Palermo Protocol (2000)
source-BUD = Budapest Convention (2001)
source-C182 = ILO Convention No. 182
source-C29 = ILO Convention No. 29
source-MNR = WeProtect Model National Response
source-ICMEC = ICMEC model legislation
source-SDG = Sustainable Development Goals
source-OPIC = Optional Protocol on a communications procedure
source-UNTOC = UN Convention against Transnational Organized Crime
source-comment = General comment No. { $number } (Committee on the Rights of the Child)
source-place = { $name }, { $place }
source-article = { $name }, article { $place }

## How far each language is

tongues-title = Languages of this site
tongues-lead = How far each language has come, counted from the files this site is made of. What is missing is shown in English and marked.
tongues-caption = Each language with what there is in it
tongues-language = Language
tongues-pages = Pages
tongues-catalogue = Requirements
tongues-search = Search in laws
tongues-reports = Reports
tongues-learning = Pages for learning
tongues-none = none
tongues-begun = titles of groups
tongues-yes = yes
tongues-no = no
tongues-state-original = original
tongues-state-draft = draft
tongues-state-reviewed = reviewed
tongues-note = “Draft” means that nobody whose language it is, and who knows its law, has read the translation yet. Laws can be searched in more languages than the pages can be read in.
