# Why a provision was proposed, in one to three sentences. The same words on the portal and in the reports.
# They are said of a provision of law ("it"). Clauses begin small; the program sets the capital and the full stop.

# Language of this file, for lists ("a, b and c")
why-lang = en-GB
# Round words of a law. $words: exact words, in the law's own language
why-quote = “{ $words }”
# $concept: a noun phrase of concepts.ftl; $quote: the words of the law that stood for it
why-thing = { $concept } ({ $quote })
# The law says the very words of the concept: the article stays outside, "a “treaty”"
why-thing-same = { $article ->
    [none] { $quote }
   *[other] { $article } { $quote }
}
# Between the clauses of one sentence
why-between = ;{" "}
why-sentence = { $clauses }.

# $things: a list of concepts, each with its words
why-speaks = it speaks of { $things }
why-speaks-also = the text also speaks of { $things }
# $quote: the words that name the penalty
why-provides = it provides for a penalty ({ $quote })
why-provides-also = the text also provides for a penalty ({ $quote })
why-in-heading = its heading, { $quote }, speaks of { $things }
why-in-path = the heading above it, { $quote }, speaks of { $things }
why-in-law = the title of the law, { $quote }, speaks of { $things }
# $clause: what it speaks of; $count: how many things; $quote: the words that name the penalty
why-speaks-provides = { $clause }{ $count ->
    [one] {""}
   *[other] ,
} and provides for a penalty ({ $quote })
# Follow what it speaks of
why-one-sentence = { $clause }, in one sentence
why-near = { $clause }, within { $words } words of each other
why-far = { $clause }, though { $words } words apart

why-heading-too = its heading says so too
# $things: concepts that stand in its text and its heading
why-heading-names = its heading, too, speaks of { $things }
why-core = it is itself at the heart of the Protocol
# $numbers: provisions as printed; $rest: how many more
why-refers = it refers to provisions on offences at the heart of the Protocol ({ $numbers }{ $rest ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $rest } more
})
why-refers-part = it governs offences at the heart of the Protocol in its own part of the law
why-like = no rule of its own found it, but its words are like those of the provisions that answer best
why-duplicate = the same words stand elsewhere too

# $sentence: a whole sentence that begins small
why-loose = only a loose fit: { $sentence }
# $clauses: what counts against it
why-against = against it: { $clauses }
why-repealed = it is no longer in force
why-reserved = its number is kept free and holds no rule
