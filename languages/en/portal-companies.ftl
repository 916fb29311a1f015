# Companies: what is expected of three sectors, self-assessments, the public register.

companies-title = Companies
companies-lead = What is expected of banks and payment services, of internet providers and platforms, and of travel and tourism, so that no child is sold or exploited by way of their services.
companies-why = The Protocol binds States. Its Guidelines and the Committee on the Rights of the Child ask States to see to it that business does its part. Each question names the requirements of the State behind it.
companies-sectors = Three sectors
companies-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
companies-is = What a self-assessment is
companies-is-own = A statement of the company about itself, question by question, with evidence that bears a date.
companies-is-dated = Each answer runs out on a day that it names. After that day it is shown as stale.
companies-is-public = It is public only where the company chooses so: a frozen record with its date and hash. When the company takes it back, it is gone at once.
companies-not = What it is not
companies-not-certificate = It is no certificate and no seal of approval. Nobody has verified it.
companies-not-ranking = It is no ranking. Neither companies nor States are put in an order.
companies-not-law = It is no answer to the law. What a national law asks holds, whatever is said here.
companies-begin = How a company begins
companies-begin-text = The operator of this installation lets a company in with an invitation. It then keeps its record at the desk, where nobody else sees it.
companies-desk = To the desk
companies-register = Public register
companies-register-go = Look into the public register
companies-law = What some laws ask already
companies-law-note = Three facts from our collection, as they were read. They are examples; look up the law of your own State.
companies-evidence = Evidence
companies-help = How to answer
companies-behind = What the State is asked to bring about
companies-rests = Drawn from
companies-download = The checklist as
companies-checklist = checklist, { $sector }
companies-print-note = Printed, each question leaves room for an answer and a date.
companies-in-place = in place
companies-partly = partly
companies-not-in-place = not in place
companies-not-applicable = does not apply
companies-unknown = unknown
companies-stale = stale
companies-sources = Where these commitments were read
companies-sources-note = Names of schemes are their own. No membership is asked of a company, and no independent audit of any scheme was found. Read in stored copies, on { $date }; trust: medium.
companies-col-id = Id
companies-col-subject = Subject
companies-col-question = Question
companies-col-why = Why
companies-col-requirements = Requirements
companies-col-answer = Answer
companies-col-evidence-date = Date of the evidence
companies-col-note = Note
companies-col-company = Company
companies-col-sector = Sector
companies-col-state = State
companies-col-published = Published
companies-col-expires = First answer runs out
companies-col-answered = Answered, other than “unknown”
companies-col-asked = Asked
companies-col-links = Evidence links
companies-col-base = Companies
companies-notice = A statement of the company about itself. Nobody has verified it. It is no certificate.
companies-register-lead = Companies that chose to publish how they assess themselves. The list is in the order of the alphabet, and says nothing of who does better.
companies-register-empty = No self-assessment is published here.
companies-register-empty-next = A company publishes its own at the desk, when it chooses to.
companies-register-none = No published self-assessment fits these choices.
companies-shown = { $count } of { $base } published self-assessments
companies-filter = Choose self-assessments
companies-answered = { $count } of { $base }
companies-off = This portal runs without a database. It has no register.
companies-shut = The register cannot be read at this moment. Try again in a minute.
companies-rollup = { $state }: what its companies say
companies-rollup-lead = Counts for each question over the self-assessments that companies of this State have published. They are statements of those companies, not of the State, and cover no other company.
companies-rollup-caption = { $sector }: answers by question, { $count ->
    [one] of { $count } company
   *[other] of { $count } companies
}
companies-entry-title = Self-assessment of { $company }
companies-entry-of = Published on { $date }
companies-entry-hash = SHA-256 of the record
companies-entry-json = The record as JSON
companies-entry-changed = The questions were changed after this was published; those asked then are shown by their ids where they are asked no more.
companies-given = Answered on { $date }; holds until { $until }.
companies-ran-out = Answered on { $date }; ran out on { $until }.
companies-link = Evidence, dated { $date }
companies-file = Document held by the company, dated { $date }: { $name }
companies-no-evidence = No evidence named.
companies-no-answer = Not answered.
companies-own-words = In the words of the company:
