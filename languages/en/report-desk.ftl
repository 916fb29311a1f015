# Words of the reports that are drawn from a publication of the desk. Formal and exact; no adjectives.
# The name of the Protocol stands in full once, as its title; everywhere else it is "the Protocol".

## Names

# $code: ISO 3166, two letters; $name: name of the State
desk-state = { $code ->
   *[other] { $name }
}
desk-instrument = Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography (OPSC)
desk-voice = { $voice ->
    [ngo] Non-governmental organisation
   *[state] State
}
desk-unknown = unknown
desk-comma = ,
desk-contents = Contents
# $version: number of the publication of this voice; $date: written out
desk-face-version = Version { $version }, { $date }
desk-face-state = State
desk-face-voice = Voice
desk-face-publication = Publication
desk-face-proof = Proof
# $place: "XE/state/1", State, voice and version; $hash: first eight digits of its SHA-256
desk-publication-short = publication { $place } ({ $hash })
desk-draft-short = draft { $place }

## Citations

# $articles: "3(1)(c), 3(2)"; $count: how many
desk-cite-opsc = { $count ->
    [one] OPSC art. { $articles }
   *[other] OPSC arts. { $articles }
}
desk-cite-preamble = OPSC Preamble
# $sections: those below, with "; " between them
desk-cite-guidelines = Guidelines CRC/C/156, { $sections }
desk-cite-section = sect. { $section }
desk-cite-paras = sect. { $section }, paras. { $paras }
# A footnote. $requirement: id; $aspect: aspect-law or aspect-practice; $what: provision or document
desk-note = { $requirement }, { $aspect }, judged { $judged }: { $what }; { $publication }.
desk-note-nothing = no provision and no document is cited
# A document of practice. $what: one of the kinds below; $received: a date written out
desk-practice = { $what }: { $title }, received { $received }
desk-practice-statistics = Statistics
desk-practice-budget = Budget
desk-practice-policy = Policy
desk-practice-institution = Institution
desk-practice-training = Training
desk-practice-report = Report
desk-practice-decision = Decision
desk-practice-link = Link
desk-practice-other = Other document
desk-none-cited = none cited
# $paragraph: number of a paragraph of a document of the United Nations
desk-paragraph = para. { $paragraph }

## Titles, and what each report is

# $state: name of the State
desk-title-gap-report = Gap report: { $state }
desk-title-concordance-table = Table of concordance: { $state }
desk-title-state-initial = Initial report under article 12, paragraph 1, of the Protocol: { $state }
desk-title-state-periodic = Information on the Protocol for the periodic report: { $state }
desk-title-alternative = Alternative report on the Protocol: { $state }
desk-title-list-of-issues-reply = Replies to the list of issues on the Protocol: { $state }
desk-title-lawmakers-brief = Brief for lawmakers: { $state }
desk-title-press = Figures for the press: { $state }
desk-title-action-plan = Action plan: { $state }
desk-under-gap-report = What was published as not met or partly met, with reasons and references
desk-under-concordance-table = Each requirement beside the words of national law, as published
desk-under-state-initial = Structure of the reporting guidelines CRC/C/OPSC/2
desk-under-state-periodic = Article 12, paragraph 2, of the Protocol; article 44 of the Convention
desk-under-alternative = Submission of a non-governmental organisation to the Committee on the Rights of the Child
desk-under-list-of-issues-reply = Article 12, paragraph 3, of the Protocol
desk-under-lawmakers-brief = What to change in the law, where this is asked, and whose law meets it
desk-under-press = Figures with their base and their source
desk-under-action-plan = What is open, by layer and by whom it is addressed to

## How to read a report

desk-method-people = { $voice ->
    [ngo] These are the judgements of a non-governmental organisation, not of the State. Each was made by one person and accepted by a second one; a program proposed provisions and judged nothing. Source:
   *[state] These are the judgements of the State. Each was made by one person and accepted by a second one; a program proposed provisions and judged nothing. Source:
}
desk-method-layers = Three layers stand apart: duties of the Protocol, recommendations of the Committee in its Guidelines, and good practice. A recommendation that is not met is not a breach of the Protocol.
# In each language: which words are not in it
desk-method-words = { $own ->
    [yes] Requirements are in the words of the catalogue, translated from the English; reasons are in the words of those who judged; law is quoted in its own language.
   *[no] Requirements are in the words of the catalogue, which is in English; reasons are in the words of those who judged; law is quoted in its own language.
}
# State of the translation of these words
desk-method-translation = The words of this form were written in English.
# $asked, $here: versions of the catalogue; $requirements: a number
desk-method-catalogue = It was judged on catalogue { $asked }, of { $requirements } requirements; titles and layers are those of catalogue { $here }.
desk-drawn = This text is drawn from it; what comes from elsewhere bears a source of its own.
desk-no-laws = No law was read for this publication.

## Layers, aspects, figures

desk-layer-O = Duties of the Protocol
desk-layer-S = Recommendations of the Committee
desk-layer-P = Good practice
desk-layer-none = Layer unknown: no longer in the catalogue
desk-severity-O = duty
desk-severity-S = recommended
desk-severity-P = good practice
desk-severity-none = layer unknown
# Before the reason of a judgement: "In law: partly met."
desk-aspect-said = { $aspect ->
    [law] In law: { $verdict }.
   *[practice] In practice: { $verdict }.
}
desk-aspect-left = { $aspect ->
    [law] In law: not yet assessed publicly.
   *[practice] In practice: not yet assessed publicly.
}
desk-figures-title = Figures
desk-figures-caption = Requirements by layer and judgement
desk-col-layer = Layer
desk-col-aspect = Aspect
desk-col-left = not yet assessed publicly
desk-col-base = asked
desk-col-source = Source
desk-col-reason = Reason
desk-col-document = Document
desk-col-shows = What it shows
desk-left-title = Not yet assessed publicly
desk-left-count = { $count } of { $base } requirements are not yet assessed publicly. Nothing follows from this for the law or the practice of the State.
desk-left-none = Each of the { $base } requirements is assessed publicly, in law or in practice.

## Gap report

desk-gaps-count = { $aspect ->
    [law] In law: { $gaps } of { $judged } judged have a gap; { $asked } are asked.
   *[practice] In practice: { $gaps } of { $judged } judged have a gap; { $asked } are asked.
}
desk-gaps-none = No gap is published in this layer.
desk-gaps-none-published = No gap is published.
desk-undecided-title = Published as undecided
desk-undecided-note = “Undecided” is neither “met” nor “not met”.

## Report of the State

desk-section-1 = Introduction: preparation of the report and legal status
desk-section-2 = Data
desk-section-3 = General measures of implementation
desk-section-4 = Prevention (art. 9, paras. 1 and 2)
desk-section-5 = Prohibition and related matters (arts. 3, 4, paras. 2 and 3, 5, 6 and 7)
desk-section-6 = Protection of the rights of child victims (arts. 8 and 9, paras. 3 and 4)
desk-section-7 = International assistance and cooperation (art. 10)
desk-section-8 = Other legal provisions (art. 11)
desk-section-9 = Annexes
desk-section-count = Published: { $count } of { $asked } requirements of this section.
desk-section-1-unknown = Reservations and declarations, territories, who was consulted, and factors and difficulties: where nothing is stated below, the publication says nothing. Unknown.
desk-structure-unverified = The order of the sections follows CRC/C/OPSC/2 as generally known; it was not verified in the text of the guidelines.
desk-periodic-place = CRC/C/58/Rev.3 asks States that have submitted an initial report for updated information on the Protocol. Its place at the end of the cluster on special protection measures was not verified in the text.
# $act: ratification, accession, succession, acceptance; dates written out
desk-party = { $act ->
    [ratification] { $state } deposited its instrument of ratification on { $deposited }. The Protocol entered into force for it on { $inForce }.
    [accession] { $state } deposited its instrument of accession on { $deposited }. The Protocol entered into force for it on { $inForce }.
    [succession] { $state } deposited its notification of succession on { $deposited }. The Protocol entered into force for it on { $inForce }.
    [acceptance] { $state } deposited its instrument of acceptance on { $deposited }. The Protocol entered into force for it on { $inForce }.
   *[unknown] { $state } is a party to the Protocol; deposit: { $deposited }; entry into force: { $inForce }.
}
desk-party-not = { $status ->
    [signed] { $state } has signed the Protocol; no instrument of ratification is recorded in the source.
   *[none] No instrument of { $state } is recorded in the source.
}
desk-party-unknown = Whether { $state } is a party to the Protocol, and since when: unknown.
desk-party-source = { $sources }; as of { $date }.
desk-annex-lead = Laws, words of law and documents relied on. Court decisions, administrative instructions and statistics are among the documents where they were attached.
desk-annex-provisions = Provisions relied on, in their words
desk-annex-provisions-none = No provision is quoted in this publication.
desk-annex-documents = Documents relied on for practice
desk-annex-documents-none = No document is attached to this publication.
desk-recommended-title = Follow-up of recommendations
desk-recommended-note = Links to requirements and follow-up are those of the desk on { $date }; they are not part of the publication.
# Behind a quoted recommendation
desk-follow-up = { $followUp ->
    [done] Follow-up, as stated by this voice: done.
    [partly] Follow-up, as stated by this voice: partly done.
   *[open] Follow-up, as stated by this voice: open.
}

## Alternative report

desk-alternative-about = About this submission
desk-alternative-limit = Whether and how many words an alternative report may have was not verified; the secretariat of the Committee tells.
desk-alternative-gaps = Gaps
desk-alternative-voices = Where the State judged otherwise
desk-alternative-unheard = The State has published no judgement; what it judges is unknown.
desk-alternative-agree = On what both published, State and organisation gave the same judgement. Source for the State:
desk-alternative-questions = Questions for the dialogue
# $question: a question of the catalogue
desk-alternative-question = { $aspect ->
    [law] What will the State party change in its law, and by when, so that the answer becomes yes: “{ $question }”
   *[practice] What will the State party do in practice, and by when, so that the answer becomes yes: “{ $question }”
}
desk-alternative-proposals = Proposed recommendations
# $title: title of a requirement; pinpoints follow in brackets
desk-alternative-proposal = { $layer ->
    [O] { $aspect ->
        [law] The Committee may wish to urge the State party to bring its law into line with the Protocol as regards “{ $title }”
       *[practice] The Committee may wish to urge the State party to give effect to the Protocol in practice as regards “{ $title }”
    }
    [S] { $aspect ->
        [law] The Committee may wish to recommend that the State party follow the Guidelines in its law as regards “{ $title }”
       *[practice] The Committee may wish to recommend that the State party follow the Guidelines in practice as regards “{ $title }”
    }
   *[other] The Committee may wish to invite the State party to consider, as good practice, “{ $title }”
}

## Replies to a list of issues

desk-reply-question = Question { $number }
desk-reply-asked = List of issues, question { $number }
desk-reply-unmatched = No requirement is matched to this question. Tutela draws no reply.
desk-reply-left = not yet assessed publicly. Source:
desk-reply-no-questions = No question was given.

## Brief for lawmakers

desk-brief-count = { $shown } of { $gaps } published gaps in law, the most severe first; the gap report holds all. Source:
desk-brief-wording = Changes are described, not drafted: the wording of law is for the drafters of the State.
desk-brief-change = What the law would contain:
desk-brief-elsewhere = Published as met in the law of:
desk-brief-elsewhere-unknown = unknown; no other publication at hand says so.

## Press

desk-press-duties = { $aspect ->
    [law] Duties in law: { $met } met, { $partly } partly met, { $unmet } not met, of { $judged } judged and { $asked } asked. Source:
   *[practice] Duties in practice: { $met } met, { $partly } partly met, { $unmet } not met, of { $judged } judged and { $asked } asked. Source:
}
desk-press-open = Duties published as not met
desk-press-open-none = No duty is published as not met. Source:
desk-press-reading = How to read the figures
desk-press-undecided = “Undecided” is not “no”, and not “yes”.
desk-press-left = “Not yet assessed publicly” says nothing about the State.
desk-press-layers = Only duties bind under the Protocol. Recommendations and good practice are counted apart.
desk-press-people = Judgements are of the voice named above. No case and no person is counted.
desk-press-language = To compare States, compare only what both have published.
desk-press-check = Check the figures
desk-press-proof = The publication of { $date } is signed. Whoever has the file can check it against this hash:

## Action plan

desk-plan-count = { $gaps } published gaps are open.
desk-plan-lines = { $actions } actions are planned, as the plan stood on { $date }; { $left } of these gaps are named by none. Source of the gaps:
desk-plan-none = No action is planned. Source of the gaps:
# $others: addressees, with "; " between them
desk-plan-also = Also addressed to: { $others }.
desk-col-open = What is open
desk-col-action = Action
desk-col-lead = Lead and partners
desk-col-due = Due
desk-col-start = Start
desk-col-cost = Cost
desk-col-indicator = Indicator
desk-col-status = Status and progress
desk-col-answers = Gaps and recommendations
desk-plan-actions = Actions
desk-plan-note = This is the plan of the voice named above, in the words of those who planned. It is no finding, and no part of the publication. An action that is done closes a gap only when people judge it anew.
desk-plan-left = Gaps that no action names
desk-plan-left-none = Every published gap is named by an action. Source:
desk-plan-lead-none = Nobody leads it yet.
desk-plan-partners = Partners:
desk-plan-cost-unknown = unknown
desk-plan-after = To be done first:
desk-plan-unit = Unit:
desk-plan-baseline = Value at the beginning:
desk-plan-target = Value to reach:
desk-plan-recommended = Recommendations:
desk-plan-frequency = { $frequency ->
    [monthly] Reported every month.
    [quarterly] Reported every three months.
    [half-yearly] Reported every six months.
    [yearly] Reported every year.
   *[once] Reported once, on the day it is due.
}
desk-plan-status = { $status ->
    [planned] Planned.
    [under-way] Under way.
    [done] Done.
   *[dropped] Dropped.
}
desk-plan-part = { $closes ->
    [wholly] It closes the gap wholly.
   *[partly] It closes the gap in part.
}
# How far an action closes a gap, behind the requirement
desk-plan-closes = { $aspect ->
    [law] { $closes ->
        [wholly] law, wholly
       *[partly] law, in part
    }
   *[practice] { $closes ->
        [wholly] practice, wholly
       *[partly] practice, in part
    }
}
# $addressee: in lower case with hyphens; $name: as the catalogue names it
desk-addressee = { $addressee ->
    [legislature] Legislature
    [executive] Executive
    [judiciary] Judiciary
    [prosecutors] Prosecutors
    [law-enforcement] Law enforcement
    [health-social-services] Health and social services
    [education] Education
    [state-internationally] State internationally
    [media] Media
    [isps-platforms] Internet service providers and platforms
    [travel-tourism] Travel and tourism
    [financial-sector] Financial sector
    [none] Addressee unknown
   *[other] { $name }
}

## Limits of words: of which document, and where it is written

desk-limit-periodic = Periodic report
desk-limit-periodic-source = Committee on the Rights of the Child, reporting procedure
desk-limit-initial = Initial report under a treaty
desk-limit-initial-source = General Assembly resolution 68/268, para. 16
desk-limit-core = Common core document
desk-limit-core-source = General Assembly resolution 68/268, para. 16
desk-limit-replies = Replies to a list of issues
desk-limit-replies-source = General Assembly resolution 68/268, para. 16
desk-limit-brief = Brief for lawmakers
desk-limit-brief-source = two pages

## Drafts: on every page and in every table

desk-draft = DRAFT
desk-draft-line = DRAFT – not published; it may change

## Groups of the catalogue

# $group: id; $title: as a catalogue of one's own names it
desk-group = { $group ->
    [rat] Treaty status and domestic standing
    [leg] General legislation
    [data] Data collection
    [pol] Comprehensive policy and strategy
    [coord] Coordination, monitoring and evaluation
    [res] Resources
    [aware] Dissemination and awareness
    [train] Training
    [prev] Prevention in general
    [tour] Travel and tourism
    [onl] Prevention online and duties of ICT companies
    [fin] Financial sector
    [sale] Prohibition of the sale of children
    [prost] Prohibition of the sexual exploitation of children in prostitution
    [csam] Prohibition of child sexual abuse material
    [ict] Related offences facilitated by ICT
    [anc] Attempt, participation and legal persons
    [sanc] Sanctions
    [jur] Jurisdiction
    [extr] Extradition
    [prot] Rights of child victims in proceedings
    [rep] Counselling, reporting and complaints
    [just] Participation in criminal justice
    [recov] Recovery and social reintegration
    [comp] Compensation and remedies
    [mla] Mutual legal assistance
    [coop] International cooperation
    [rpt] Reporting to the Committee
   *[other] { $title }
}
