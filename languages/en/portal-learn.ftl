# Learning. The pages themselves are in languages/en/learn. Titles are seen in the history of the browser: true, and discreet.

learn-title = Learn
# Title of the window.
learn-tab = Pages to read
learn-lead = Short pages for children and for those who help them. You need no account, and we do not note that you were here.
learn-for-under-12 = For children under 12
learn-for-teens = For teenagers
learn-for-parents = For parents and carers
learn-for-teachers = For teachers
learn-for-professionals = For those who first hear a child
learn-about-under-12 = For girls and boys: your body, secrets, pictures, and who can help.
learn-about-teens = For girls and boys: pictures, chats, threats, travel, your rights.
learn-about-parents = Signs, talking, and what to do when a child tells.
learn-about-teachers = Teaching, listening, school rules, and sheets to print.
learn-about-professionals = How to listen, to refer and to report.
learn-sheets = Sheets to print
learn-more = More to read
learn-all = All pages
# On a sheet for a lesson.
learn-print = This sheet fits one page A4. Print it from the menu of your browser.
learn-help-under-12 = You can talk to someone
learn-help-teens = You can talk to someone
learn-help-parents = Help and places to report
learn-help-teachers = Help and places to report
learn-help-professionals = Help and places to report
learn-help-child-lead = There are people who listen to children. They do not blame you.
learn-help-adult-lead = Helplines and places to report, country by country.
learn-help-child-danger = In danger now? Go to a place with people. Ask an adult there to call for help.
learn-help-adult-danger = Is a child in danger now? Call the emergency services first.
learn-help-find = Find help in your country
# Link to the page of one country.
learn-help-here = Find help in this country
learn-written = Written for Tutela, { $date }.
learn-translated = Translated from English on { $date }.
learn-state-english = This page is not in your language yet. This is the English text, of { $date }.
# Who has read the words that children see: readings.yaml of the language. "These words" are a page, or the sentences of a country.
learn-read-protection = A person whose job is to protect children read these words on { $date }: { $who }.
learn-read-protection-none = A person whose job is to protect children has not read these words yet.
learn-read-protection-changed = A person whose job is to protect children read these words on { $date }. They were changed since. Now they have to be read again.
learn-read-language = A native reader read these words on { $date }: { $who }.
learn-read-language-none = A native reader has not read these words yet.
learn-read-language-changed = A native reader read these words on { $date }. They were changed since. Now they have to be read again.
learn-missing = This page is not here

## What a country promised: sentences chosen by facts. None is written for one country alone. Read by teenagers.

learn-country-tab = Countries
learn-country-tab-of = Country: { $state }
learn-country-title = What your country promised
learn-country-title-of = What this country promised: { $state }
learn-country-lead = Choose a country. You see what it promised to children, and what is known of its law.
learn-country-letters = Countries by first letter
learn-country-promise = The promise
learn-promise-party = This country made a promise to the world. It promised to protect children from being sold or used. The promise has counted since { $date }.
learn-promise-party-undated = This country made a promise to the world. It promised to protect children from being sold or used. We do not know the day.
learn-promise-signed = This country signed the promise on { $date }. It has not joined fully yet. To sign means: we want to join.
learn-promise-signed-undated = This country signed the promise. It has not joined fully yet. To sign means: we want to join.
learn-promise-none = This country has not joined this promise. You still have rights. You can still get help.
learn-promise-unknown = We do not know if this country joined this promise. You have rights in any case.
learn-crc-party = It also joined the Convention on the Rights of the Child. These are the rights of all children.
learn-crc-signed = It signed the Convention on the Rights of the Child. It has not joined it fully yet.
learn-crc-none = It has not joined the Convention on the Rights of the Child.
learn-crc-unknown = We do not know if it joined the Convention on the Rights of the Child.
learn-opic-party = Children here can complain to the United Nations if no one in the country puts it right. A lawyer or a helpline can tell you how.
learn-opic-none = Children here cannot complain to the United Nations under the treaty for this. The country has not joined it.
learn-opic-unknown = We do not know if children here can complain to the United Nations.
learn-country-law = What the law says
learn-country-unpublished = Nobody has published here yet what the law of this country says. This does not mean that the law is good or bad. We do not know.
learn-country-off = What was published cannot be shown here now. This does not mean that there is nothing.
learn-voice-state = The government says
learn-voice-ngo = An organisation says
learn-looked-law = It looked at { $count ->
    [one] { $count } point
   *[other] { $count } points
} of the law. It wrote this on { $date }.
learn-law-met = The law says what it should: { $count }
learn-law-partly = The law says a part of it: { $count }
learn-law-not-met = The law does not say it yet: { $count }
learn-law-undecided = Not clear yet: { $count }
learn-law-not-applicable = Does not fit this country: { $count }
learn-looked-practice = It also looked at what happens in daily life, at { $count ->
    [one] { $count } point
   *[other] { $count } points
}.
learn-practice-met = It is done: { $count }
learn-practice-partly = It is done in part: { $count }
learn-practice-not-met = It is not done yet: { $count }
learn-practice-undecided = Not clear yet: { $count }
learn-practice-not-applicable = Does not fit this country: { $count }
learn-country-two = The two do not have to agree. You can read both.
learn-country-do = What you can do
learn-do-rights = Read [your rights].
learn-do-ask = Ask a teacher, a member of parliament or the office for children: what is done to keep the promise?
learn-do-report = An adult can show you [all that is known of this country].
learn-country-how = These sentences are the same for all countries. They were written before. Only names, dates and numbers change.
learn-country-sources = Where this is from
