# Words of the resource centre: the list of records, one record, its formats, and the names of topics and types.

library-title = Resource centre
# $count: how many records there are
library-lead = { $count } records of what others published on the sale and sexual exploitation of children: guidance, reports, laws, training and data. We keep no copy: every link leads to the place where the work is kept. Titles are those of the publishers.
library-filter = Search and narrow the records
library-words = Words
library-words-hint = Title, publisher, topic or symbol, in English, French, Spanish or Arabic
library-facet-topic = Topic
library-facet-type = Kind
library-facet-language = Language of the work
library-facet-publisher = Publisher
library-facet-region = Region
library-symbol = Symbol
library-symbol-hint = Such as CRC/C/156
library-from = From year
library-to = To year
library-year-hint = Records whose year is not known fit no range of years.
library-sort = Order
library-sort-usual = Best match first; without words, newest year first
library-sort-newest = Newest year first
library-sort-oldest = Oldest year first
library-sort-title = By title
library-go = Show
library-clear = Clear all
library-any = All
library-option = { $name } ({ $count })
library-shown = { $count ->
    [one] { $count } of { $base } records
   *[other] { $count } of { $base } records
}
# $first, $last: places of the records on this page
library-range = shown here: { $first } to { $last }
library-none = No record fits all of this at once.
library-none-next = Take one choice away, or use fewer words.
library-download = Download this list as
library-feeds = Follow new records
library-feed-atom = Feed of new records (Atom)
library-feed-rss = Feed of new records (RSS 2.0)
library-feed-opds = Catalogue for reading programs (OPDS 2.0)
library-unread-off = This portal has no database: only the records that came with it are shown, and no check of their links.
library-unread-shut = What was added or put right here cannot be read at this moment; the records that came with the portal are shown.
library-unread-known = What was added or put right here cannot be read anew at this moment; the records are shown as they were known last.

## How a search was understood

library-meant = How your words were understood
# $words: what was written
library-meant-also = “{ $words }” was searched as it stands, and as:
# $topics: names of topics, as a list
library-meant-topics = records on the topic: { $topics }
library-meant-older = older forms of the term, only where a title has them
library-meant-alone = “{ $words }” was searched as it stands.
library-meant-symbol = { $symbol } was searched among the symbols.
library-exactly = Search for exactly these words
library-exact-now = Only exactly these words were searched.
library-wider = Search for other ways to say it too

## A record

library-year-unknown = year not known
library-format-unknown = type of file not known
library-size-unknown = size not known
library-language-unknown = language not known
# $size: a number; the unit is in the word
library-size-kb = { $size } kB
library-size-mb = { $size } MB
# $host: name of the site
library-open = Open at { $host }
library-open-copy = Open a copy at { $host }
library-open-about = Open a page about it at { $host }
library-mirror = This is a copy on a site that shares documents. The publisher’s own address is not known.
library-secondary = This is a page of another organisation about it, not of the publisher.
library-no-link = No address is known that may be linked.
library-http = This address is not encrypted.
# $outcome: what became of the link; $date: when it was tried
library-link-checked = { $outcome } (link tried on { $date })
library-link-never = The link has not been tried from here.
library-link-fine = The link answers.
library-link-moved = The link answers, at a new address.
library-link-gone = The link is dead: there is nothing there any more.
library-link-refused = The site did not let our check in; it may let you in.
library-link-unreachable = The site did not answer.
library-link-insecure = The site could not be reached safely.
library-link-too-slow = The site did not answer in time.
library-link-too-large = The answer of the site could not be used.
library-link-loop = The link leads in a circle.
library-link-forbidden-address = The link leads to no public address, and was not followed.
library-about = About this record
library-publisher = Publisher
library-credit = Named with it
library-year = Year
library-kind = Kind
library-languages = Languages seen
library-languages-note = Those that could be seen when it was found; there may be others.
library-topics = Topics
library-region = Region
library-states = States
library-symbol-at = The same document by its symbol, at docs.un.org
library-symbol-note = made from the symbol, not opened
library-record-id = Number of the record
library-file = The work
library-bears = Requirements that it bears on
library-bears-lead = By its topics; nobody has read it beside the requirements.
library-bears-group = { $count ->
    [one] { $title } ({ $count } requirement)
   *[other] { $title } ({ $count } requirements)
}
library-bears-none = Its topics name no group of requirements.
library-related = Related records
library-cite = To cite it
library-cite-undated = no year known
# $date: when the address was seen
library-cite-seen = address seen on { $date }
library-cite-ris = For a reference manager (RIS)
library-source = Where this record comes from
# $date: day; $source: what the source is, in English
library-source-facts = Seen on { $date } in this source:
library-source-desk = Added or put right by the operator of this portal on { $date }.
library-formats = This record as data
library-lawful = We link to works of others and hold no copy of them. A publisher who wants a record put right or taken away writes to the operator of this portal.

## Pages

library-pages = Pages
library-page-previous = Previous page
library-page-next = Next page
# $page, $pages: numbers
library-page-of = Page { $page } of { $pages }

## Feed

library-atom-title = Tutela resource centre: new records
library-atom-subtitle = Records added or put right last. We keep no copy of the works.
library-atom-rights = Records: facts only. The works belong to their publishers.

## Kinds

library-type-guideline = Guidelines
library-type-un-document = United Nations documents
library-type-law = Laws and treaties
library-type-report = Reports and studies
library-type-toolkit = Handbooks and tools
library-type-training = Training
library-type-dataset = Data sets
library-type-press-release = Press releases

## Topics

library-topic-opsc = Protocol on the sale of children
library-topic-implementation = Implementation
library-topic-ratification = Ratification
library-topic-reporting = Reporting to the Committee
library-topic-recommendations = Recommendations
library-topic-supervision = Supervision of treaties
library-topic-mandate = Special Rapporteur
library-topic-legislation = Legislation
library-topic-regulation = Regulation
library-topic-strategy = Strategy
library-topic-national-response = National response
library-topic-budget = Budgets
library-topic-nhri = National human rights institutions
library-topic-terminology = Terminology
library-topic-csam = Child sexual abuse material
library-topic-csec = Commercial sexual exploitation
library-topic-trafficking = Trafficking in children
library-topic-child-labour = Child labour
library-topic-child-marriage = Child marriage
library-topic-surrogacy = Surrogacy
library-topic-travel-tourism = Travel and tourism
library-topic-digital = Digital environment
library-topic-grooming = Grooming
library-topic-sexual-extortion = Sexual extortion
library-topic-cybercrime = Cybercrime
library-topic-technology = Technology
library-topic-classification = Classification of material
library-topic-hotlines = Hotlines for reporting content
library-topic-helplines = Child helplines
library-topic-victims = Child victims
library-topic-victim-identification = Victim identification
library-topic-justice = Child-friendly justice
library-topic-law-enforcement = Law enforcement
library-topic-health = Health
library-topic-adolescents = Adolescents
library-topic-vulnerable-groups = Children in situations of vulnerability
library-topic-migration = Migration
library-topic-violence = Violence against children
library-topic-participation = Participation of children
library-topic-training = Training of professionals
library-topic-business = Business
library-topic-financial = Financial sector
library-topic-telecom = Telecommunications
library-topic-transparency = Transparency
library-topic-data = Data
library-topic-indicators = Indicators
library-topic-evidence = Evidence
library-topic-research = Research
library-topic-network = Networks
library-topic-regional = Regional cooperation
library-topic-eu = European Union
library-topic-lanzarote = Lanzarote Convention
