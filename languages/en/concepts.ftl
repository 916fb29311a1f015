# The concepts of the lexicon as a lawyer would name them, one short noun phrase each, fit to stand after "It speaks of".
# Preferred terms only: harmful terms of statutes appear in the reports solely as quoted words of a law.
# A test holds this list and the concepts named in signatures together.

## Persons and age

concept-child = children
concept-under18 = an age limit of eighteen
concept-child-means-18 = a definition of the child by age
concept-age-line = an age limit
concept-close-in-age = closeness in age
concept-age-determination = the determination of age
concept-age-presumption = a presumption of minority
concept-birth-date-proof = proof of the date of birth
concept-victim = the victim
concept-witness = a witness
concept-accused = the accused
concept-offender = the offender
concept-injured = the injured person
concept-parent = a parent or guardian
concept-parental-loss = the loss of parental authority
concept-trust-position = a position of trust or authority
concept-professional = professionals
concept-work-with-children = work with children
concept-official = a public official
concept-judge = a judge
concept-lawyer = a lawyer
concept-prosecutor = the prosecutor
concept-anyone = any person
concept-third-person = another person
concept-participant = a participant in the offence
concept-foreigner = a foreign national
concept-national = nationals of the State
concept-resident = residence in the State
concept-victim-national = a victim who is a national
concept-migrant-child = refugee or migrant children
concept-groups-at-risk = groups at particular risk
concept-vulnerable = vulnerability
concept-gender = gender
concept-family-support = support for the family
concept-volunteer = volunteers
concept-media = the media
concept-private-sector = the private sector
concept-legal-person = a legal person
concept-criminal-org = an organised criminal group

## Offences against children

concept-core = an offence at the heart of the Protocol
concept-sexual = sexual conduct
concept-sexual-act = a sexual act
concept-sexual-offence = a sexual offence
concept-sexual-parts = the sexual parts of the body
concept-witness-sexual = making a child witness sexual acts
concept-exhibitionism = indecent exposure
concept-presence = the presence of a child
concept-csam = child sexual abuse material
concept-virtual = material that only appears to show a child
concept-pornography = sexually explicit material
concept-image = images
concept-intimate-image = intimate images
concept-self-image = images a person has made of himself or herself
concept-solicit-image = asking for images
concept-performance = a performance
concept-attend = attendance
concept-livestream = live transmission
concept-prostitution = exploitation in prostitution
concept-child-prostitution = the exploitation of children in prostitution
concept-brothel = premises used for prostitution
concept-procure = procuring
concept-profit-prostitution = profit from the prostitution of others
concept-obtain-sexual = obtaining sexual services for payment
concept-solicit-public = soliciting in public
concept-own-act = the person’s own acts
concept-consideration = payment or other consideration
concept-in-kind = benefits other than money
concept-trafficking = trafficking in persons
concept-exploit = exploitation
concept-sexual-exploitation = sexual exploitation
concept-sell-child = the sale of a child
concept-transfer-verbs = the transfer or delivery of a person
concept-recruit-chain = the recruitment, transport or harbouring of persons
concept-transport = the transport of persons
concept-handing-over = the handing over of a child
concept-organ = organs or tissue
concept-organ-trade = trade in organs
concept-forced-labour = forced labour
concept-exploit-labour = the exploitation of labour
concept-child-labour = the employment of children
concept-begging = begging
concept-adoption = adoption
concept-adoption-agency = adoption bodies
concept-adoption-irregular = unlawful adoption
concept-intercountry-adoption = intercountry adoption
concept-intermediary = an intermediary
concept-origins = the child’s origins
concept-abduction = abduction
concept-falsify-birth = falsification of birth or civil status
concept-forgery = forgery
concept-surrogacy = surrogacy
concept-marriage = marriage
concept-child-marriage = child marriage
concept-forced-marriage = forced marriage
concept-harmful-practice = harmful practices
concept-groom = the solicitation of children for sexual purposes
concept-incite-child = inducing a child
concept-meeting = a meeting
concept-extortion = extortion
concept-coerce = coercion
concept-threat = threats
concept-stalking = stalking or harassment
concept-violence = violence or neglect
concept-aggravated = aggravating circumstances
concept-abuse-of = abuse of a position or state

## What is done

concept-produce = production
concept-distribute = distribution
concept-trade = import, export or sale
concept-import-export = import or export
concept-possess = possession
concept-possess-purpose = possession for a purpose
concept-access = obtaining access
concept-advertise = advertising
concept-incite = incitement
concept-arrange-offence = arranging an offence
concept-organise-travel = the organisation of travel
concept-remove-abroad = taking a person abroad
concept-legit-purpose = a legitimate purpose
concept-means = the meaning of a term

## Guilt and its bounds

concept-penalty = a penalty
concept-offence-any = an offence
concept-attempt = attempt
concept-attempt-punished = the punishment of attempt
concept-complicity = complicity
concept-conspiracy = conspiracy or common purpose
concept-consent = consent
concept-consent-irrelevant = consent having no effect
concept-not-guilty = exemption from liability
concept-compulsion = compulsion or necessity
concept-doli-incapax = the age of criminal responsibility
concept-general-part = the general part of criminal law
concept-general-scope = offences in general
concept-liability = liability
concept-accomplice-liability = the liability of each who took part
concept-joint-liability = joint and several liability
concept-employer-liability = the liability of those in charge
concept-supervision-failure = a failure to supervise
concept-offences-companies = offences committed by companies
concept-corporate-sanction = sanctions on legal persons
concept-breach = a breach of duty
concept-limitation = limitation periods
concept-limitation-child = limitation periods for offences against children
concept-recidivism = repeat offending
concept-severe = severe penalties
concept-sentence = the sentence
concept-sentencing = sentencing
concept-fine-word = a fine
concept-conviction = a conviction
concept-judgment = a judgment
concept-court-decision = the decision of a court
concept-no-settlement = the exclusion of settlement
concept-diversion = diversion from prosecution
concept-disqualify = disqualification from an activity
concept-closure = closure of premises
concept-premises = premises
concept-withdraw = withdrawal or revocation
concept-licence = a licence
concept-confiscation = confiscation
concept-seize = seizure or freezing
concept-proceeds = proceeds of crime
concept-destroy = destruction
concept-void = nullity
concept-criminal-record = criminal records
concept-offender-register = a register of offenders
concept-offender-supervision = supervision of offenders
concept-offender-treatment = treatment of offenders
concept-residence-ban = a restriction on residence
concept-travel = travel
concept-travel-ban = a restriction on travel
concept-youth-justice = children accused of an offence
concept-no-detention-child = the bounds on detaining a child

## Jurisdiction and co-operation between States

concept-jurisdiction = jurisdiction
concept-territory = the territory of the State
concept-extent = the extent of the law
concept-ship-aircraft = ships or aircraft
concept-registered = registration in the State
concept-abroad = acts outside the State
concept-transnational = acts across borders
concept-deemed-here = acts deemed to have been committed in the State
concept-place-of-offence = the place of the offence
concept-venue = the place of trial
concept-present = the presence of the suspect in the State
concept-double-criminality = a condition of double criminality
concept-no-double-criminality = the absence of a condition of double criminality
concept-offence-here-test = an act that would be an offence if committed in the State
concept-treaty-jurisdiction = jurisdiction under a treaty
concept-extradition = extradition
concept-extraditable = extraditable offences
concept-refuse-extradition = the refusal of extradition
concept-prosecute = prosecution
concept-prosecute-instead = prosecution in place of extradition
concept-treaty-basis = a treaty as a basis for extradition
concept-mla = mutual legal assistance
concept-foreign-confiscation = confiscation at the request of another State
concept-police-cooperation = co-operation between police forces
concept-intl-agreement = international agreements
concept-intl-organisation = international organisations
concept-contact-point = a contact point
concept-treaty = treaties
concept-treaty-rank = the rank of treaties in national law
concept-companion-treaty = related treaties
concept-crc = the Convention on the Rights of the Child
concept-opsc = the Protocol on the sale of children
concept-reservation = reservations to treaties
concept-more-favourable = the rule more favourable to the child
concept-treaty-report = reports to treaty bodies
concept-return-victim = the return of the victim
concept-residence-permit = a residence permit

## Investigation and trial

concept-complaint = a complaint
concept-complaint-needed = a complaint or consent as a condition of prosecution
concept-ex-officio = proceedings without a complaint
concept-public-action = the conduct of the prosecution
concept-cognizable = offences the police may act on of their own motion
concept-investigate-duty = a duty to investigate
concept-search-seize = search and seizure
concept-search-digital = the search of computers or data
concept-warrant = a warrant
concept-surveillance = surveillance
concept-interception = interception of communications
concept-undercover = covert investigation
concept-dna = forensic samples
concept-data-request = orders to produce data
concept-preserve-data = preservation of data
concept-traffic-data = traffic or subscriber data
concept-special-unit = specialised units
concept-special-court = specialised courts
concept-trial = the trial
concept-procedure = procedure
concept-speedy = time limits for proceedings
concept-interview = interviews or statements
concept-interview-care = care in interviewing
concept-video-recorded = video recording
concept-recorded-admissible = the admissibility of recorded evidence
concept-early-evidence = evidence taken before trial
concept-remote-testimony = testimony by remote means
concept-cross-exam-limits = limits on cross-examination
concept-confrontation = confrontation with the accused
concept-no-confront = protection from facing the accused
concept-closed-session = closed hearings
concept-publication-ban = limits on publication
concept-not-published = a ban on publication
concept-identity = identity
concept-privacy = privacy
concept-secrecy = secrecy
concept-secrecy-lifted = the lifting of secrecy
concept-protect-witness = the protection of witnesses
concept-protect-helpers = the protection of those who help
concept-intimidate-witness = the intimidation of witnesses
concept-protection-order = protection orders
concept-remove-aggressor = removal of the aggressor
concept-retaliation = retaliation
concept-whistleblower = the protection of those who report
concept-proportionate = proportionality and safeguards
concept-civil-action = a civil action
concept-civil-party = a civil party
concept-civil-liability = civil liability
concept-compensation = compensation
concept-compensation-enforced = the enforcement of compensation
concept-enforce = enforcement
concept-state-fund = a compensation fund
concept-copy-decision = a copy of the decision

## The child's rights and recovery

concept-best-interests = the best interests of the child
concept-welfare-child = the welfare of the child
concept-heard = the right to be heard
concept-takes-part = participation in the proceedings
concept-child-participation = participation of children
concept-right-to = a right
concept-rights-of = rights
concept-inform-verb = information or notification
concept-inform-victim = information to the victim
concept-understand = language that is understood
concept-accessible = accessibility
concept-support-person = a support person
concept-accompany = accompaniment
concept-ad-litem = a guardian ad litem
concept-acts-for = representation of the child
concept-legal-aid = legal aid
concept-free = a service free of charge
concept-unconditional = help that is not made conditional
concept-special-needs = special needs
concept-secondary-harm = secondary victimisation
concept-non-discrimination = non-discrimination
concept-child-protection-measure = child protection measures
concept-support-services = support services
concept-shelter = a shelter or place of safety
concept-counselling = counselling
concept-rehabilitation = recovery and reintegration
concept-back-to-school = return to education
concept-care-plan = an individual plan
concept-one-stop = services under one roof
concept-interprofessional-team = teams of several professions
concept-care-institution = alternative care
concept-identify-refer = identification and referral

## Reporting

concept-report-duty = a duty to report
concept-fail-report = failure to report
concept-good-faith = good faith
concept-false-report = false reports
concept-helpline = a helpline
concept-complaint-channel = a channel for complaints
concept-provider-report = reporting by providers
concept-suspicious-report = reports of suspicious transactions

## Prevention

concept-awareness = awareness-raising
concept-training = training
concept-school = schools
concept-curriculum = the curriculum
concept-sexuality-education = sexuality education
concept-digital-literacy = digital literacy
concept-safeguarding = codes of conduct and safeguarding
concept-vetting = background checks
concept-suitability = suitability
concept-inspect = inspection
concept-tourism = travel and tourism
concept-birth-registration = birth registration
concept-birth-declaration = the declaration of births
concept-civil-registry = the civil registry

## Online, platforms, money

concept-electronic = electronic means
concept-any-medium = any means or medium
concept-provider = a service provider
concept-platform = an online platform
concept-site-operator = the operation of a site
concept-remove-content = removal of content
concept-block-content = blocking of content
concept-detection = detection tools
concept-safety-design = safety by design
concept-data-protection = data protection
concept-financial = financial institutions
concept-money-laundering = money-laundering
concept-payment-block = blocking of payments
concept-crypto = virtual assets

## Policy, bodies, data

concept-strategy = a strategy or plan
concept-indicators = indicators or timetables
concept-general-principles = general principles
concept-coord-body = a co-ordinating body
concept-coordinate = co-ordination
concept-oversight-body = an independent oversight body
concept-local-authority = local authorities
concept-civil-society = civil society
concept-funding = funding
concept-fund = a fund
concept-evaluation = evaluation
concept-law-review = review of the law
concept-annual-report = annual reports
concept-statistics = statistics
concept-disaggregate = disaggregated data
concept-research = research

## What a provision is

concept-definitions = definitions
concept-modern-term = the terms now preferred
concept-amending = amendments to other laws
concept-regulation = subsidiary rules
concept-regulation-making = the making of regulations
concept-form = forms or schedules
concept-commission = the make-up of an office
concept-elsewhere = another subject
