## The clause library: published law that answers a requirement, and the words

clauses-title = Clause library
clauses-lead = Law that was published as answering a requirement, in its exact words, with who says so. A clause that stands here was judged by people; no program put it here.
clauses-filter = Choose clauses
clauses-filter-group = Subject
clauses-filter-state = State
clauses-filter-verdict = Verdict
clauses-filter-lang = Language of the law
# $base: all clauses
clauses-shown = { $count ->
    [one] { $count } clause of { $base }
   *[other] { $count } clauses of { $base }
}
clauses-only = Only for the requirement:
clauses-only-clear = Show all requirements
clauses-none = No clause fits all of these at once.
clauses-none-next = Take one choice away. That no clause stands here does not say that no law answers: only what was published is known here.
clauses-none-yet = Nothing is published as answering a requirement.
clauses-pages = Pages of the list
clauses-page = Page { $at } of { $of }
clauses-page-before = Previous page
clauses-page-after = Next page
clauses-download = This list as

# The part on the page of a requirement
clauses-heading = Law that answers it
clauses-heading-lead = Words of law that were published as meeting this requirement. The State’s own voice stands first; who says it is named each time.
clauses-partly = Law that answers it in part
clauses-partly-lead = Published as partly met: these words leave something of the requirement open. The finding says what.
clauses-requirement-none = No State’s published law is said to meet this requirement. That is not to say that none does: only what was published is known here.
# $count: how many there are in all
clauses-all = All { $count } in the clause library
clauses-library = The clause library, with all requirements

# One clause
clauses-by-state = Published by the State
clauses-by-ngo = Published by a non-governmental organisation
clauses-by-worked = Worked example, published by nobody
clauses-made-up = made-up State
clauses-worked-note = Nothing is published here yet. What you see is Exempla, a made-up State, worked from end to end to show the form. Exempla is no real State and its law is no real law.
clauses-version = Version { $version } of { $date }
clauses-as-of = As of { $date }
clauses-beside-state = The State says of the same law:
clauses-beside-ngo = A non-governmental organisation says of the same law:
clauses-beside-worked = The worked example says of the same law:
clauses-finding = The finding, with its reason
clauses-words-none = The publication names no words for it; the finding gives the reason.
clauses-words-more = { $count ->
    [one] One more passage is quoted in the finding.
   *[other] { $count } more passages are quoted in the finding.
}
clauses-proof = Which version, and how to verify it
clauses-proof-law = The law as it was read (SHA-256)
clauses-proof-law-none = The hash of the law that was read is not recorded.
clauses-proof-publication = The publication (SHA-256)
clauses-verify = Verify this hash
clauses-off = This installation has no database of publications.
clauses-shut = What is published cannot be read at this moment. Please try again.

## What if: edit a provision on the page where a text is checked

whatif-open = What if these words said otherwise?
whatif-lead = Change the words below, for example an age or a penalty, and see at once how the proposal for this requirement changes. Nothing leaves your device, and your text stays as you gave it.
whatif-label = The provision, to try out
whatif-reset = Back to the words of the law
whatif-loading = The provision is being fetched …
whatif-working = The search runs …
whatif-failed = This provision could not be searched. Search the text again.
whatif-caption = The proposal for this requirement, as written and as edited
whatif-row = What
whatif-before = As written
whatif-after = As edited
whatif-facts = Read in the words
whatif-facts-none = No age, penalty or act was read.
whatif-traps = Where it may fall short
whatif-traps-none = Nothing was found.
whatif-score = How likely it is that a lawyer would find it relevant
whatif-reason = Reason
whatif-none = Not proposed for this requirement
whatif-same = As it was: the change makes no difference to this proposal.
whatif-unchanged = The words are those of the law.
whatif-gone = No longer found:
whatif-come = Now found:
whatif-moved = Relevance was { $before }, now { $after }.
whatif-lost = With these words the provision is no longer proposed for this requirement.
whatif-found = With these words the provision is proposed for this requirement.
whatif-facts-changed = What is read in the words has changed.
whatif-note = A proposal of the program, no advice on drafting: whether words meet a requirement is for people to judge.
