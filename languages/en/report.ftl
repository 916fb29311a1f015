# Words of the reports and of the summary on the command line.
# Formal and exact; never "met" for what only the machine proposes.

## Every report: head, laws read

report-lang = en
# How dates are written out: 21 November 2026
date-locale = en-GB
page-title = Assessment against the Protocol on the sale of children
page-contents = Reports on this page
page-foot = Made with Tutela. What the machine proposes is not a legal opinion; only what is marked as judged was decided by a person.
report-machine-proposes = Provisions marked as proposed were found by a program and are to be read by a lawyer. Only a person decides whether a requirement is met.
# $catalogue, $profile, $engine: versions, so that the result can be made again
report-versions = Catalogue { $catalogue }, profile { $profile }, { $engine }.
laws-caption = Laws read
laws-law = Law
laws-title = Title
laws-language = Language
laws-provisions = Provisions
language-unknown = unknown language
problems-count = { $count ->
    [one] One thing to look at:
   *[other] { $count } things to look at:
}
# Behind a provision: the page of the file where it begins
cite-page = p. { $page }
# Stands in a cell that has nothing to show
none = none

## Columns

# Head of the first column of a CSV file: the part of the report a line comes from
col-section = Section
col-requirement = Requirement
col-severity = Layer
col-pinpoints = Pinpoints
col-provision = National provision
col-words = Words of the law
col-judgement = Judgement
col-why = Why

## Layers, aspects, verdicts

severity-O = duty
severity-S = recommended
severity-P = good practice
aspect-law = in law
aspect-practice = in practice
aspect-label-law = Law
aspect-label-practice = Practice
verdict-met = met
verdict-partly = partly met
verdict-not-met = not met
verdict-not-applicable = not applicable
verdict-undecided = undecided
proposal-answered = A provision is proposed.
proposal-weak = A provision is proposed, but weakly.
proposal-nothing-found = Nothing was found in the laws read.
proposal-beyond-law = The text of law cannot show this by itself; look for policy, budget, data or practice.
evidence-accepted = accepted
evidence-proposed = proposed
# $by: name of a person; $on: a date written out
judged-by = – { $by }, { $on }.

## Table of concordance

concordance-title = Table of concordance: { $state }
why-accepted = Accepted by a person.
# $percent: how likely a lawyer would call the provision relevant
why-proposed = Proposed, { $percent } in 100.

## Gap list

gaps-title = Gaps: { $state }
gaps-how-to-read = Duties of the Protocol, recommendations of the Committee and good practice stand apart. In each, what a person judged comes first, then what the program did not find in the laws read.
gaps-layer-O = Duties of the Protocol
gaps-layer-S = Recommended by the Committee
gaps-layer-P = Good practice
# $count: gaps in law; $base: requirements of this layer that were assessed
gaps-count = { $count } of { $base } { $base ->
    [one] requirement
   *[other] requirements
} with a gap in law.
gaps-number = No.
gaps-standing = What is known
gaps-closest = Closest provision
gaps-closes = What would show that it is closed
closes-law = A provision that answers the question.
closes-practice = Records that show how the rule is applied.
standing-not-met = Not met
standing-partly = Partly met
standing-nothing-found = Nothing found
standing-weak = Only weak proposals
undecided-note = No person has judged this yet.

## What was not found

not-found-title = What was not found: { $state }
not-found-count = Nothing was found for { $count } of { $base } requirements.
not-found-searched = { $provisions ->
    [one] One provision
   *[other] { $provisions } provisions
} of { $laws ->
    [one] one law
   *[other] { $laws } laws
} searched, in { $languages }.
not-found-how-to-read = This says something about the laws that were handed in, not about the State. A rule may stand in a law that was not read; the last column says where such rules usually stand.
not-found-caption = Requirements without a proposal
not-found-where = Searched
not-found-law = Where such a rule usually stands
not-found-no-such-law = By their titles, the laws given hold no { $kinds }; the rule usually stands there.
not-found-law-read = A law of such a kind was read, and nothing was found.
searched = { $provisions ->
    [one] One provision
   *[other] { $provisions } provisions
}; { $languages }
beyond-title = What the text of law cannot show
beyond-how-to-read = { $count ->
    [one] One requirement concerns
   *[other] { $count } requirements concern
} policy, budget, data, training or practice. They are judged from other documents.
beyond-proof = What would prove it

## Kinds of law, as they are named after "no"

kind-or = or
kind-criminal-code = criminal code
kind-criminal-procedure = code of criminal procedure
kind-child-rights = act on children
kind-civil-code = civil or family code
kind-labour-code = labour code
kind-adoption = adoption act
kind-transplant = transplantation act
kind-financial = act against money laundering or on financial services
kind-online = act on electronic communications, digital services or data protection
kind-extradition = act on extradition or mutual legal assistance
kind-victims = act on victims
kind-immigration = act on immigration or asylum
kind-tourism = act on tourism or travel

## Where a rule of each group usually stands

law-kind-rat = Constitution; act of ratification; interpretation act
law-kind-leg = Penal code; act on the rights of the child
law-kind-data = Statistics act; data protection act; act on the rights of the child
law-kind-pol = Act on the rights of the child; national strategy adopted by the government
law-kind-coord = Act or decree establishing the coordinating body; act on the ombudsperson
law-kind-res = Budget act; act on the financing of social services
law-kind-aware = Education act; media act; act on the rights of the child
law-kind-train = Acts on the police, the judiciary and the professions; training regulations
law-kind-prev = Social protection act; civil registration act; act on the rights of the child; criminal records act
law-kind-tour = Tourism act; passport act; penal code
law-kind-onl = Electronic communications act; act on digital services; cybercrime act
law-kind-fin = Act against money laundering; payment services act
law-kind-sale = Penal code; adoption act; act against trafficking in persons; transplantation act
law-kind-prost = Penal code; act against trafficking in persons
law-kind-csam = Penal code; cybercrime act; act against sexual exploitation of children
law-kind-ict = Penal code; cybercrime act
law-kind-anc = General part of the penal code; act on the liability of legal persons
law-kind-sanc = General part of the penal code; act on confiscation; act on the execution of sentences
law-kind-jur = General part of the penal code, on its application in space
law-kind-extr = Extradition act; code of criminal procedure
law-kind-prot = Code of criminal procedure; act on the rights of victims; act on the rights of the child
law-kind-rep = Act on the rights of the child; acts on the professions; act on the protection of reporting persons
law-kind-just = Code of criminal procedure; act on the courts
law-kind-recov = Act on the rights of victims; social services act; health act
law-kind-comp = Civil code; code of criminal procedure; act on the compensation of victims
law-kind-mla = Act on mutual legal assistance; code of criminal procedure
law-kind-coop = Act on international cooperation; police act; agreements with other States
law-kind-rpt = Decree on the preparation of treaty reports

## Summary on the command line, at most 80 columns

cli-title = { $state }: { $requirements } requirements, profile { $profile }, { $date }
cli-law = { $provisions ->
    [one] one provision
   *[other] { $provisions } provisions
}, { $language }
cli-more-laws = and { $count } more
cli-answered = proposed
cli-weak = weak
cli-nothing-found = not found
cli-beyond-law = beyond law
cli-judged = judged
cli-gaps = Strongest gaps first
cli-no-gaps = No gaps were found or judged.
cli-problems = { $count ->
    [one] One thing to look at: { $first }
   *[other] { $count } things to look at, first: { $first }
}
cli-written = Written to { $folder }: { $files }
cli-written-many = Written to { $folder }: { $count } files
progress-reading = Reading { $name }
progress-segments = Finding provisions
progress-matches = Matching

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
# $words: exact words of the law
trap-words = Words: “{ $words }”.
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

## Diagnostics: for editors, for checks on a repository, and for drafts

# $state: name of a State; $date: ISO date; $profile: id of a profile
sarif-check = Check of the laws of { $state } against the Optional Protocol on the sale of children, { $date }, profile { $profile }. The program proposes; people decide.
sarif-lint = Check of a draft against the Optional Protocol on the sale of children. The program proposes; people decide.
# $why: one of the sentences trap-*; $words: exact words of the law; $requirement: title; $where: pinpoint
diagnostic-trap = { $why } Words: “{ $words }”. Requirement: { $requirement } ({ $where }).
diagnostic-gap-nothing-found = { $requirement }: nothing was found in the { $provisions ->
    [one] one provision
   *[other] { $provisions } provisions
} read. { $question } A rule may stand in a law that was not read.
diagnostic-gap-not-met = { $requirement }: judged as not met. { $reason }
diagnostic-gap-partly = { $requirement }: judged as partly met. { $reason }
# $acts: names of acts, as below; $where: pinpoint
diagnostic-missing-acts = { $count ->
    [one] This act is listed in { $where }, and no offence of the draft names it: { $acts }.
   *[other] These acts are listed in { $where }, and no offence of the draft names them: { $acts }.
}
# $use: recommended term in the language of the draft; $why: one of the sentences term-why-*
diagnostic-term = Use “{ $use }”. { $why }
diagnostic-term-words = “{ $words }”: { $why }
rule-proof-law = What would prove it in law
rule-proof-practice = What would prove it in practice
rule-pinpoints = Pinpoints
rule-term = Terminology: { $use }
rule-term-use = Recommended: { $use }.
act-produce = producing
act-distribute = distributing
act-disseminate = disseminating
act-import = importing
act-export = exporting
act-offer = offering
act-sell = selling
act-possess = possessing
act-deliver = delivering
act-accept = accepting
act-obtain = obtaining
act-procure = procuring
act-provide = providing
term-why-abuse = The usual word suggests lawful content; what it names records the abuse of a child.
term-why-blame = The words put on the child what others do; a child is never at fault.
term-why-trade = The words make exploitation look like a trade or an ordinary service.
term-why-lighter = The words make the act look lighter than it is.
term-why-label = The words label a person; name the act or the legal status.
term-why-honour = The words judge honour or morals instead of the wrong done to the child.
term-why-dated = The words are out of date and name only some victims.
term-why-loose = The words are loose; a law needs the exact term.

## Draft check on the command line

lint-article = { $law }, { $article }
lint-kind-trap = trap
lint-kind-missing-acts = acts
lint-kind-term = term
lint-level-error = duty
lint-level-warning = recommended
lint-level-note = good practice
lint-term-warning = harmful
lint-term-note = legacy
# $requirements: titles of requirements
lint-lowers = Lowers: { $requirements }.
lint-more = and { $count } more
lint-nothing = Nothing to report: no trap, no act left out and no term to replace was found in { $provisions ->
    [one] the one provision read.
   *[other] the { $provisions } provisions read.
}
lint-nothing-note = This is no finding that the draft meets the Protocol; the program proposes, people decide.
lint-summary = { $provisions ->
    [one] One provision read:
   *[other] { $provisions } provisions read:
} { $traps ->
    [one] 1 trap
   *[other] { $traps } traps
} ({ $duties } against a duty), { $acts ->
    [one] 1 note on acts left out
   *[other] { $acts } notes on acts left out
}, { $terms ->
    [one] 1 term to replace.
   *[other] { $terms } terms to replace.
}
lint-written = Written to { $file }

## tutela diff

diff-law = { $law }: { $changed } changed, { $moved } moved, { $fresh } new, { $gone } gone, { $unchanged } as before
diff-changed = changed
diff-moved = moved
diff-gone = gone
diff-new = new
diff-touches = touches: { $requirements }
diff-anchors = { $quotes ->
    [one] One quotation
   *[other] { $quotes } quotations
  } for requirements: { $unchanged } stand as before, { $moved } moved, { $changed } changed, { $gone } gone
diff-accepted = { $state ->
    [moved] Words a person relied on moved from { $from } to { $to } ({ $title }):
    [changed] Words a person relied on changed in { $to } ({ $title }):
   *[gone] Words a person relied on in { $from } are gone ({ $title }):
  }
diff-opened = Nothing is found any more for: { $requirements }
diff-closed = Now found for: { $requirements }

## Pages and words of a printed report

# At the foot of each page; $page and $pages: numbers
print-page = Page { $page } of { $pages }
# Above the footnotes of a report that has no pages
print-notes = Notes
# $document: kind of document, as the treaty body calls it; $source: where the limit is written
words-within = { $count } words of at most { $words } ({ $document }; { $source }).
words-over = { $count } words, more than the { $words } allowed ({ $document }; { $source }). The treaty body may ask for a shorter text.
words-unverified = This limit was not verified against its source.
# Sheet of a workbook, for what stands outside tables; at most 31 letters
print-other-sheet = Text
