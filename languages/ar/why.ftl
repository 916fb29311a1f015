# لماذا اقتُرح حكم، في جملة إلى ثلاث جمل. الألفاظ نفسها في البوابة وفي التقارير.
# حالة الترجمة: نُقلت عن الإنكليزية ولم يراجعها بعد قانوني لغته العربية.

why-lang = ar
why-quote = «{ $words }»
why-thing = { $concept } ({ $quote })
why-thing-same = { $article ->
    [none] { $quote }
   *[other] { $article } { $quote }
}
why-between = ؛{ " " }
why-sentence = { $clauses }.

why-speaks = يذكر هذا الحكم { $things }
why-speaks-also = يذكر النص أيضاً { $things }
why-provides = ينص هذا الحكم على عقوبة ({ $quote })
why-provides-also = ينص النص أيضاً على عقوبة ({ $quote })
why-in-heading = عنوانه، { $quote }، يذكر { $things }
why-in-path = العنوان الذي يعلوه، { $quote }، يذكر { $things }
why-in-law = عنوان القانون، { $quote }، يذكر { $things }
why-speaks-provides = { $clause }{ $count ->
    [one] {""}
   *[other] ،
} وينص على عقوبة ({ $quote })
why-one-sentence = { $clause }، في جملة واحدة
why-near = { $clause }، في حدود { $words } كلمة بين كل منها
why-far = { $clause }، وإن كان يفصل بينها { $words } كلمة

why-heading-too = عنوانه يقول ذلك أيضاً
why-heading-names = عنوانه أيضاً يذكر { $things }
why-core = هو نفسه في صميم البروتوكول
why-refers = يحيل إلى أحكام بشأن جرائم في صميم البروتوكول ({ $numbers }{ $rest ->
    [0] {""}
    [one] {" "}وحكم آخر
   *[other] {" "}وأحكام أخرى عددها { $rest }
})
why-refers-part = يحكم الجرائم التي في صميم البروتوكول في الجزء الذي ورد فيه من القانون
why-like = لم تعثر عليه قاعدة خاصة به، لكن ألفاظه تشبه ألفاظ الأحكام التي تجيب على أفضل وجه
why-duplicate = ترد الألفاظ نفسها في موضع آخر أيضاً

why-loose = مطابقة ضعيفة فقط: { $sentence }
why-against = ما يعارضه: { $clauses }
why-repealed = لم يعد نافذاً
why-reserved = رقمه محجوز ولا يتضمن قاعدة
