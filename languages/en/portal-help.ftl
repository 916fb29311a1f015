# Help and reporting. Read by children of 9 to 11 years and by frightened teenagers: short words, "you", no blame, no fear.
# Titles are seen in the history of the browser: true, and discreet.

help-title = Someone to talk to
help-title-of = Someone to talk to: { $place }
help-title-safety = How to use these pages
help-title-directory = Services, for adults
help-title-directory-of = Services, for adults: { $place }
help-skip = Skip to the content
# After a hidden word, so that a screen reader says "Emergency: leave this page".
help-exit-hidden = Emergency:
help-exit = Leave this page
help-exit-two = Shift: press 2 more times to leave.
help-exit-one = Shift: press 1 more time to leave.
help-exit-expired = You did not press Shift in time. You are still on this page.
help-exit-loading = Loading.
help-exit-hint = The button at the top takes you to another site, fast. It does not clear your history.
help-safety-link = How to use these pages safely
help-pages = More
help-languages = Languages

help-choose = You can talk to someone
help-choose-lead = It is right to ask for help. What happened is not your fault.
help-choose-where = Where are you now?
help-choose-label = Country
help-choose-button = Show the numbers
help-choose-letters = Countries by first letter
help-choose-not-here = My country is not here
help-others = Other countries

help-danger = In danger now?
help-call = Call { $number }
help-text = Text { $number }
help-text-word = Text { $word } to { $number }
help-whatsapp = WhatsApp: { $number }
help-what-emergency = emergency
help-what-police = police
help-what-violence = violence against women and girls
help-what-abroad = from another country
help-what-mobile = from a mobile phone
help-danger-unknown = We have no checked emergency number for this country. Go to a place with people. Ask an adult to call the police.

help-door-talk = I need to talk
help-door-report = Report a picture or a site
help-talk-lead = These people listen to children. You can talk about all that hurts or scares you.
help-talk-none = We have no checked helpline for this country yet.
help-report-none = We have no checked place to report for this country yet.
help-waiting = { $count ->
    [one] We know of one service. But nobody has checked it lately, so we do not show it here. An adult you trust can look in the list for adults.
   *[other] We know of { $count } services. But nobody has checked them lately, so we do not show them here. An adult you trust can look in the list for adults.
}
help-adult-list = The list for adults
help-router-talk = A list of helplines all over the world is here:
help-router-report = A list of places to report, all over the world, is here:
help-outside = opens another site
help-ways-site = Write or chat on their site
help-report-open = Open the page to report
help-site = Their site

help-hours = Open
help-hours-always = all day, every day
help-hours-daily = every day, { $from }–{ $to }
help-hours-days = { $days }: { $from }–{ $to }
help-hours-unknown = not known
help-hours-local = The times are those of that place.
help-days-range = { $first } to { $last }
help-cost = Cost
help-cost-free = free
help-cost-charged = you pay for the call
help-cost-unknown = not known. You can ask first if it is free.
help-spoken = Languages
help-spoken-unknown = not known
help-where = Where
help-checked = Checked
help-checked-not-recently = { $date }. Not checked recently
# What stands between a name and its value: "Source: example.org".
help-colon = :
help-source = Source
help-confirmed = checked by a person

help-happens = What happens when you call
help-happens-1 = Someone answers and listens. You may have to wait a little.
help-happens-2 = You can ask first if you have to say your name. Say as much as you want.
help-happens-3 = They do not get angry with you. It is not your fault.
help-happens-4 = You can stop at any time. You can call again. Did this person not help? Then try another one.
help-happens-5 = Most calls stay private. If someone is in great danger, they may have to get help. You can ask about this first.
help-happens-6 = The call can stay in the list of calls on the phone.

help-report-lead = You saw something online that hurts a child? You can report it.
help-report-1 = Do not save or copy the picture. Do not send it to anyone. Leave it where it is.
help-report-2 = Write down the address of the page and the name of the account, if you can.
help-report-3 = Is the picture of you? You did nothing wrong. Often it can be taken down.
help-report-4 = Are you afraid, or does someone threaten you? Talk to someone first.

help-safety = How to use these pages safely
help-safety-does = What the button does
help-safety-does-1 = It takes you to a plain site at once.
help-safety-does-2 = On a keyboard, press Shift three times. This does the same.
help-safety-does-3 = If you press Back then, these pages do not come first.
help-safety-not = What the button does not do
help-safety-not-1 = It does not clear the history of the browser.
help-safety-not-2 = It does not hide this site from the person who pays for the internet. It does not hide it from an app that watches the phone.
help-safety-not-3 = On some phones, Back leads to these pages again. Then close the window.
help-safety-steps = What you can do
help-safety-steps-1 = Use the phone or computer of someone you trust, or of a school or library.
help-safety-steps-2 = Use a private window. Close it when you are done. Then it keeps no history. It hides nothing from an app that watches the phone.
help-safety-steps-3 = Delete these pages from the history. Do not delete all of it: that can be noticed.
help-safety-steps-4 = After a call or a text, delete it from the list on the phone.
help-safety-steps-5 = Are you in danger? Go to a safe place first, if you can. Then call.
help-safety-we = What we do
help-safety-we-1 = We set no cookie. We save nothing on your device.
help-safety-we-2 = We do not write down that you were here.
help-safety-we-3 = Links to other sites are marked. Those sites have their own rules.

help-directory = Services, for adults
help-directory-lead = All services that we know of, also those that nobody confirmed. Verify a number before you give it to a child.
help-directory-names = A name in this list says nothing about the status of a place.
help-directory-rules = Children see a service when its official or recent page was read, or when a person confirmed it, and when this was at most 365 days ago. Rows that contradict themselves are shown nowhere.
help-directory-choose = Choose a place
help-directory-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
help-directory-download = Take the data away
help-directory-download-lead = The whole directory, with trust, source and dates:
help-directory-hsds = HSDS (JSON)
help-directory-linked-lead = What children see, for search engines and programs:
help-directory-linked = schema.org (JSON-LD)
help-directory-pack = Save the numbers of one place
help-directory-pack-lead = One page with the numbers that children may see, to keep on a device that is yours or safe. It opens without the internet. It can be found on the device: do not save it on a device that others look at.
help-directory-pack-button = Save the page
help-pack-made = Saved on { $date }. Numbers change: look again after a month.
help-directory-of = Services for adults: { $place }
help-directory-none = We know of no service here.
help-directory-caption = Services in { $place }, with what is known of each
help-col-name = Service
help-col-numbers = Numbers and site
help-col-facts = Hours, languages, cost
help-col-trust = May be relied on
help-col-source = Source
help-kind-emergency = emergency number
help-kind-child-helpline = child helpline
help-kind-trafficking-helpline = helpline on trafficking
help-kind-prevention = prevention, for adults
help-kind-hotline = hotline for pictures and sites
help-kind-police = page of the police
help-kind-government = page of the government
help-kind-router = directory of the world
help-trust-A = Official page read
help-trust-B = Recent page, or entry in a directory
help-trust-C = Old or thin page
help-trust-D = Contradictory
help-kept-unconfirmed = Warning: nobody confirmed this. Children do not see it.
help-kept-old = Warning: not checked for more than 365 days. Children do not see it.
help-kept-adults = For adults only.
help-kept-pair = Warning: another service completes this one and is missing here. Children do not see it.
help-kept-no-way = Warning: no number and no site are known.
help-kept-contradictory = Contradictory.
help-kept-withdrawn = Withdrawn.
help-kept-not-recently = Not checked for more than 90 days.
help-read-on = read on { $date }
help-changed-on = page of { $date }
help-confirmed-on = confirmed by a person on { $date }

help-missing = This page is not here
help-missing-advice = The numbers are in the list of countries.
