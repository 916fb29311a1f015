# Pages for each kind of reader.
for-help = Has something happened to you, or to somebody you know? Find someone to talk to.
for-others = Other readers
for-leaves = What you leave with:

for-officials = For ministries and those who report
for-officials-lead = From a folder of laws to a gap report that names the exact words, and on to the plan and the report under article 12.
for-officials-one = Try it with your own law
for-officials-one-note = Open a code in this browser. Nothing is sent anywhere; each requirement shows the words that may answer it.
for-officials-two = Read what is asked
for-officials-two-note = 221 requirements, each with its source, a question, what would prove it and a worked example. Duties of the Protocol, recommendations of the Committee and good practice stand apart.
for-officials-three = See how others stand
for-officials-three-note = Set States side by side, with the source and date of every fact.
for-officials-four = Set up a desk of your own
for-officials-four-note = Colleagues judge, review and publish together; the program proposes, people decide. Open data and interfaces are described here.
for-officials-leaves = a gap assessment whose every line points at exact words of law, a plan with owners and dates, and a State report in Word within the word limit.

for-ngos = For child-rights organisations
for-ngos-lead = Give the second voice: your own assessment beside that of the State, never averaged with it.
for-ngos-one = Choose what to look at
for-ngos-one-note = Filter the requirements by duty, by theme or by whom they address.
for-ngos-two = See what the State has published
for-ngos-two-note = Each State has a page with its treaties, its reports and its published assessment.
for-ngos-three = Check the law yourself
for-ngos-three-note = Open the law in your browser and see what answers a requirement, and what does not.
for-ngos-four = Verify what you quote
for-ngos-four-note = A publication bears a hash and a signature. Anybody can check that it was not altered.
for-ngos-leaves = an assessment of your own, an alternative report with questions and proposed recommendations, and figures that can be checked.

for-lawmakers = For lawmakers and drafters
for-lawmakers-lead = Look at a bill before it is tabled, and at how others have closed the same gap.
for-lawmakers-one = Find the requirement
for-lawmakers-one-note = What it covers, where its edges are, and what is commonly missed.
for-lawmakers-two = Check the draft
for-lawmakers-two-note = Change a word, such as an age, and watch a gap open or close.
for-lawmakers-three = See whose law meets it
for-lawmakers-three-note = Published provisions of other States, quoted with their source.
for-lawmakers-four = Read further
for-lawmakers-four-note = Guides, studies and model provisions, with the publisher’s own address.
for-lawmakers-leaves = the words that must change, the reason for each, and examples of law that meets the requirement.

for-researchers = For researchers and the media
for-researchers-lead = Compare, cite and download, with the source and the date of every figure.
for-researchers-one = States, on a map and in a table
for-researchers-one-note = 197 States: treaties, dates, reports. What is not known is called unknown.
for-researchers-two = Download the data
for-researchers-two-note = The catalogue, the publications and every list as open data, in the formats of the field.
for-researchers-three = What has changed
for-researchers-three-note = New parties and new publications, also as a feed.
for-researchers-four = The library
for-researchers-four-note = 208 documents of the field, searchable in several languages.
for-researchers-leaves = figures with their base and their source, ready to be cited. Unknown is never counted as no.

for-companies = For banks, internet and travel companies
for-companies-lead = See what is expected of your sector, and say with evidence how you stand.
for-companies-one = The questions of your sector
for-companies-one-note = For banks and payment services, internet providers and platforms, travel and tourism.
for-companies-two = The public register
for-companies-two-note = Self-assessments that companies chose to publish, with evidence and date.
for-companies-three = The requirements behind them
for-companies-three-note = What the Protocol and the Guidelines ask the State to require of business.
for-companies-leaves = a dated self-assessment linked to evidence. It is not a certificate.

for-families = For children, parents, carers and teachers
for-families-lead = Learn what is not allowed, what your rights are, and where help is. It is never the child’s fault.
for-families-one = Learn
for-families-one-note = Short pages for children, teenagers, parents, teachers and those who listen first.
for-families-two = Get help
for-families-two-note = Someone to talk to, and where to report. We do not note that you were here. The history of the browser remains.
for-families-three = What your country has promised
for-families-three-note = Every State has a page, in plain words and in figures.
for-families-leaves = a number to call where one is known, and words for what happened.
