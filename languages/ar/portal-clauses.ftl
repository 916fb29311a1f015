# مكتبة الأحكام. حالة الترجمة: منقولة من الإنجليزية، ولم يقرأها بعدُ من لغته العربية.

clauses-title = مكتبة الأحكام القانونية
clauses-lead = نصوص قانونية نُشرت على أنها تستجيب لمتطلب، بألفاظها نفسها، مع بيان من قال ذلك. وكل حكم يرد هنا قدّره أشخاص، ولم يضعه هنا برنامج.
clauses-filter = اختيار الأحكام
clauses-filter-group = الموضوع
clauses-filter-state = الدولة
clauses-filter-verdict = التقدير
clauses-filter-lang = لغة القانون
clauses-shown = { $count ->
    [zero] لا حكم من أصل { $base }
    [one] حكم واحد من أصل { $base }
    [two] حكمان من أصل { $base }
    [few] { $count } أحكام من أصل { $base }
    [many] { $count } حكماً من أصل { $base }
   *[other] { $count } حكم من أصل { $base }
}
clauses-only = للمتطلب التالي وحده:
clauses-only-clear = عرض المتطلبات كلها
clauses-none = لا يوافق أي حكم هذه الاختيارات معاً.
clauses-none-next = احذف أحد الاختيارات. وخلوّ هذه القائمة لا يعني أن لا قانون يستجيب: فلا يُعرف هنا إلا ما نُشر.
clauses-none-yet = لم يُنشر شيء على أنه يستجيب لمتطلب.
clauses-pages = صفحات القائمة
clauses-page = الصفحة { $at } من { $of }
clauses-page-before = الصفحة السابقة
clauses-page-after = الصفحة التالية
clauses-download = هذه القائمة بصيغة

clauses-heading = القانون الذي يستجيب له
clauses-heading-lead = ألفاظ قانونية نُشرت على أنها تستوفي هذا المتطلب. ويأتي صوت الدولة نفسها أولاً، ويُذكر في كل مرة من قال ذلك.
clauses-partly = القانون الذي يستجيب له جزئياً
clauses-partly-lead = نُشر على أنه مستوفى جزئياً: فهذه الألفاظ تترك من المتطلب شيئاً مفتوحاً، وتبيّنه النتيجة.
clauses-requirement-none = لم يُقل عن القانون المنشور لأي دولة إنه يستوفي هذا المتطلب. ولا يعني ذلك أن لا قانون يستوفيه: فلا يُعرف هنا إلا ما نُشر.
clauses-all = الأحكام كلها وعددها { $count } في المكتبة
clauses-library = مكتبة الأحكام القانونية لجميع المتطلبات

clauses-by-state = نشرته الدولة
clauses-by-ngo = نشرته منظمة غير حكومية
clauses-by-worked = مثال معالَج لم ينشره أحد
clauses-made-up = دولة متخيّلة
clauses-worked-note = لم يُنشر هنا شيء بعد. وما تراه هو Exempla، وهي دولة متخيّلة عولجت من البداية إلى النهاية لبيان الشكل. وهي ليست دولة حقيقية، وليس قانونها قانوناً حقيقياً.
clauses-version = النسخة { $version } المؤرخة { $date }
clauses-as-of = بتاريخ { $date }
clauses-beside-state = تقول الدولة عن القانون نفسه:
clauses-beside-ngo = تقول منظمة غير حكومية عن القانون نفسه:
clauses-beside-worked = يقول المثال المعالَج عن القانون نفسه:
clauses-finding = النتيجة وتعليلها
clauses-words-none = لا يذكر المنشور ألفاظاً يستند إليها؛ والنتيجة تبيّن التعليل.
clauses-words-more = { $count ->
    [zero] لا تستشهد النتيجة بمقاطع أخرى.
    [one] تستشهد النتيجة بمقطع آخر.
    [two] تستشهد النتيجة بمقطعين آخرين.
    [few] تستشهد النتيجة بمقاطع أخرى عددها { $count }.
    [many] تستشهد النتيجة بمقاطع أخرى عددها { $count }.
   *[other] تستشهد النتيجة بمقاطع أخرى عددها { $count }.
}
clauses-proof = أي نسخة هي، وكيف يُتحقق منها
clauses-proof-law = القانون كما قُرئ (SHA-256)
clauses-proof-law-none = لم تُسجَّل بصمة القانون الذي قُرئ.
clauses-proof-publication = المنشور (SHA-256)
clauses-verify = التحقق من هذه البصمة
clauses-off = ليس لهذا النظام قاعدة بيانات للمنشورات.
clauses-shut = لا يمكن قراءة ما نُشر في هذه اللحظة. يُرجى المحاولة ثانية.

whatif-open = ماذا لو قالت هذه الألفاظ غير ذلك؟
whatif-lead = غيّر الألفاظ أدناه، كالسن أو العقوبة مثلاً، لترى فوراً كيف يتغير الاقتراح الخاص بهذا المتطلب. لا يخرج شيء من جهازك، ويبقى نصك كما أدخلته.
whatif-label = الحكم للتجربة
whatif-reset = العودة إلى ألفاظ القانون
whatif-loading = يجري إحضار الحكم…
whatif-working = البحث جارٍ…
whatif-failed = تعذّر فحص هذا الحكم. ابحث في النص من جديد.
whatif-caption = الاقتراح الخاص بهذا المتطلب، كما ورد في النص وكما جُرّب
whatif-row = العنصر
whatif-before = كما في النص
whatif-after = كما جُرّب
whatif-facts = ما قُرئ في الألفاظ
whatif-facts-none = لم تُقرأ سن ولا عقوبة ولا فعل.
whatif-traps = مواضع قد تقصّر فيها
whatif-traps-none = لم يوجد شيء.
whatif-score = احتمال أن يراه مختصّ في القانون ذا صلة
whatif-reason = التعليل
whatif-none = غير مقترح لهذا المتطلب
whatif-same = كما كان: لا يغيّر هذا التعديل شيئاً في الاقتراح.
whatif-unchanged = الألفاظ هي ألفاظ القانون.
whatif-gone = لم يعد موجوداً:
whatif-come = صار موجوداً:
whatif-moved = كانت الصلة { $before } وصارت { $after }.
whatif-lost = بهذه الألفاظ لم يعد الحكم مقترحاً لهذا المتطلب.
whatif-found = بهذه الألفاظ صار الحكم مقترحاً لهذا المتطلب.
whatif-facts-changed = تغيّر ما يُقرأ في الألفاظ.
whatif-note = هذا اقتراح من البرنامج وليس مشورة في الصياغة: والقول بأن الألفاظ تستوفي متطلباً هو للأشخاص.
