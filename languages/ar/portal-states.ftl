# كلمات الدول: الجدول والخريطة، وصفحة كل دولة، والمقارنة، والدول غير الأطراف، وما تغيّر. حالة الترجمة: نُقلت عن الإنكليزية ولم يراجعها بعد قانوني لغته العربية.

## جدول الدول

states-title = الدول
states-lead = من { $total } دولة، عدد الأطراف في البروتوكول بشأن بيع الأطفال { $parties }، وعدد الدول التي وقّعته ولم تصبح أطرافاً { $signed }، وعدد الدول التي لم تودع شيئاً { $none }. وفقاً لسجل الوديع في { $date }.
states-more = انظر أيضاً
states-link-compare = مقارنة الدول
states-link-joining = من ليس طرفاً، وما يتطلبه الانضمام
states-link-changes = ما تغيّر
states-link-example = دولة متخيَّلة عولجت من البداية إلى النهاية
states-filter = اختيار الدول
states-name = الاسم
states-name-hint = جزء من الاسم، أو حرفا رمز الدولة
states-status = الوضع
states-group = المجموعة الإقليمية
states-region = المنطقة
states-list = القائمة
states-show = عرض
states-clear = مسح الكل
states-any = الكل ({ $count })
states-option = { $name } ({ $count })
states-shown = { $count ->
    [zero] لا توجد دول من أصل { $base }
    [one] دولة واحدة من أصل { $base }
    [two] دولتان من أصل { $base }
    [few] { $count } دول من أصل { $base }
    [many] { $count } دولة من أصل { $base }
   *[other] { $count } دولة من أصل { $base }
}
states-none-fit = لا توجد دولة تستوفي كل هذه الاختيارات معاً.
states-none-fit-next = أزل أحد الاختيارات.
states-caption = الدول ووضعها بالنسبة إلى البروتوكول بشأن بيع الأطفال
states-col-state = الدولة
states-col-standing = الوضع
states-col-since = تاريخ الإيداع أو التوقيع
states-col-group = المجموعة الإقليمية
states-col-published = المنشور
states-since-joined = إيداع: { $date }
states-since-signed = توقيع: { $date }
states-no-date = لا تاريخ
states-published-state = من الدولة
states-published-ngo = من منظمة غير حكومية
states-published-none = لا شيء بعد
states-download = تنزيل الجدول:

group-africa = مجموعة الدول الأفريقية
group-asia-pacific = مجموعة دول آسيا والمحيط الهادئ
group-eastern-europe = مجموعة دول أوروبا الشرقية
group-grulac = مجموعة دول أمريكا اللاتينية والكاريبي
group-weog = مجموعة دول أوروبا الغربية ودول أخرى
group-unknown = المجموعة غير معروفة
list-ldc = أقل البلدان نمواً
list-lldc = البلدان النامية غير الساحلية
list-sids = الدول الجزرية الصغيرة النامية

## الوضع بالنسبة إلى معاهدة

standing-party = طرف
standing-signed = توقيع فقط
standing-none = لم يودع شيء
standing-invited = مدعوة إلى الانضمام
standing-not-a-member = غير عضو
standing-unknown = غير معروف
act-ratification = تصديق
act-accession = انضمام
act-succession = خلافة
act-acceptance = قبول
act-approval = موافقة

## الخريطة

map-title = وضع الدول بالنسبة إلى البروتوكول بشأن بيع الأطفال
map-lead = خريطة للعالم تُظهر ما يقوله الجدول أدناه بالكلمات. الدول الأطراف ملوّنة كاملة، والدول التي وقّعت فقط مخطّطة، والدول التي لم تودع شيئاً منقّطة. وللدول الصغيرة علامة.
map-open = فتح الخريطة، وكل دولة فيها رابط
map-disclaimer = لا تنطوي الحدود والأسماء المبيّنة في هذه الخريطة، ولا العلامات المستخدمة فيها، على أي رأي كان بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة أو لسلطاتها، أو بشأن تعيين حدودها. والأشكال من Natural Earth، وهي في الملك العام.
map-party = ملوّن: طرف
map-signed = مخطّط: توقيع فقط
map-none = منقّط: لم يودع شيء
map-other = باهت: ليس في جدول الدول
map-one = { $state }: { $standing }

## صفحة الدولة

record-title = { $state } والبروتوكول بشأن بيع الأطفال
record-about = { $state }: الوضع بالنسبة إلى البروتوكول بشأن بيع الأطفال، وما نُشر عن قانونها وممارستها، والتقارير، والمصادر.
record-contents = في هذه الصفحة
record-groups = المنطقة والمجموعات
record-un-member = دولة عضو في الأمم المتحدة
record-un-observer = دولة مراقبة لدى الأمم المتحدة
record-un-other = ليست عضواً في الأمم المتحدة ولا مراقباً لديها
record-languages = اللغات الرسمية: { $languages }
record-party-since = طرف في البروتوكول؛ أُودع الصك في { $date }
record-signed-only = وُقّع في { $date }؛ ليست طرفاً
record-signed-undated = وُقّع؛ ليست طرفاً
record-not-party = لم يودع شيء؛ ليست طرفاً
record-unknown = الوضع غير معروف
record-made-up = { $state } دولة متخيَّلة، وكذلك قوانينها وأهلها وكل استنتاج. ولا يقول ذلك شيئاً عن أي دولة حقيقية.
record-made-up-link = انظر كيف عولجت من البداية إلى النهاية
record-source = المصدر { $number }

record-standing = الوضع بالنسبة إلى المعاهدات
record-standing-caption = { $state }: الوضع بالنسبة إلى البروتوكول بشأن بيع الأطفال والمعاهدات ذات الصلة
record-col-treaty = المعاهدة
record-col-standing = الوضع
record-col-signed = التوقيع
record-col-joined = الإيداع
record-col-force = بدء النفاذ
record-col-source = المصدر
record-derived = مستنتج
record-not-known = غير معروف
record-by = في موعد أقصاه { $date }
record-invited-on = دُعيت في { $date }
record-succession-note = في حالة الخلافة يكون التاريخ هو تاريخ الاستقلال. راجع الوديع قبل الاعتماد عليه.
record-unknown-note = عبارة «غير معروف» لا تعني أبداً «ليست طرفاً»: فنسختنا من المصدر قديمة أو ناقصة.
record-derived-note = التواريخ «المستنتجة» محسوبة هنا وفقاً للمادة 14 من البروتوكول ولم تُقرأ في مصدر.
treaty-opsc = البروتوكول بشأن بيع الأطفال (OPSC)
treaty-crc = اتفاقية حقوق الطفل
treaty-opac = البروتوكول بشأن اشتراك الأطفال في المنازعات المسلحة
treaty-opic = البروتوكول المتعلق بإجراء تقديم البلاغات
treaty-c182 = اتفاقية منظمة العمل الدولية بشأن أسوأ أشكال عمل الأطفال (رقم 182)
treaty-palermo = بروتوكول الاتجار بالأشخاص (باليرمو)
treaty-budapest = الاتفاقية المتعلقة بالجريمة الإلكترونية (بودابست)
treaty-lanzarote = اتفاقية حماية الأطفال من الاستغلال الجنسي والاعتداء الجنسي (لانزاروت)
record-dispute = حيث تختلف المصادر
record-dispute-line = { $treaty }، { $field }: يقول مصدر { $first }، ويقول آخر { $second }. والمعتمد هنا: { $kept }.
dispute-field-status = الوضع
dispute-field-date = التاريخ
dispute-field-act = نوع الصك
dispute-why-both-copies = تتفق نسختان من سجل الوديع.
dispute-why-no-instrument = لا يسجّل الوديع صكاً كهذا.
dispute-why-read-again = أُعيدت قراءة العلامة في سجل الوديع: وهي تدل على القبول.

record-published = التقييم المنشور
record-off = تعمل هذه البوابة من دون قاعدة بيانات، ولا تعرض تقييمات منشورة.
record-shut = لا يمكن الآن قراءة ما نُشر. أعد المحاولة بعد دقيقة.
record-nothing = لم يُنشر بعد شيء عن هذه الدولة: { $state }.
record-nothing-next = تنشر الدولة تقييمها، وتنشر المنظمات غير الحكومية تقييمها، متطلباً بعد متطلب. ولا يُعرض هنا شيء قبل توقيعه للنشر. وحتى ذلك الحين يستطيع أي شخص فحص نص قانون في ضوء المتطلبات.
record-nothing-check = فحص نص قانون
record-voice-state = تقييم الدولة
record-voice-ngo = تقييم المنظمات غير الحكومية
record-version = النسخة { $version }، في { $date }
record-proof = موقَّعة. SHA-256:
record-verify = التحقق من التوقيع
record-said = قُيّم في القانون { $law } من أصل { $base } من المتطلبات، وفي الممارسة { $practice }
record-caption-law = { $voice }: القانون، بحسب المستوى
record-caption-practice = { $voice }: الممارسة، بحسب المستوى
record-not-said = لم يُنشر
record-both = الصوتان جنباً إلى جنب
record-both-lead = تُعرض الدولة والمنظمات غير الحكومية جنباً إلى جنب، ولا يؤخذ متوسط بينهما أبداً.
record-agree = { $count ->
    [zero] لا نقاط يتفق فيها التقييمان.
    [one] يتفق التقييمان في نقطة واحدة.
    [two] يتفق التقييمان في نقطتين.
    [few] يتفق التقييمان في { $count } نقاط.
    [many] يتفق التقييمان في { $count } نقطة.
   *[other] يتفق التقييمان في { $count } نقطة.
}
record-dispute-count = { $count ->
    [zero] لا نقاط يختلفان فيها.
    [one] يختلفان في نقطة واحدة.
    [two] يختلفان في نقطتين.
    [few] يختلفان في { $count } نقاط.
    [many] يختلفان في { $count } نقطة.
   *[other] يختلفان في { $count } نقطة.
}
record-only-state = { $count ->
    [zero] لا نقاط نشرت عنها الدولة وحدها.
    [one] نشرت الدولة وحدها في نقطة واحدة.
    [two] نشرت الدولة وحدها في نقطتين.
    [few] نشرت الدولة وحدها في { $count } نقاط.
    [many] نشرت الدولة وحدها في { $count } نقطة.
   *[other] نشرت الدولة وحدها في { $count } نقطة.
}
record-only-ngo = { $count ->
    [zero] لا نقاط نشرت عنها المنظمات غير الحكومية وحدها.
    [one] نشرت المنظمات غير الحكومية وحدها في نقطة واحدة.
    [two] نشرت المنظمات غير الحكومية وحدها في نقطتين.
    [few] نشرت المنظمات غير الحكومية وحدها في { $count } نقاط.
    [many] نشرت المنظمات غير الحكومية وحدها في { $count } نقطة.
   *[other] نشرت المنظمات غير الحكومية وحدها في { $count } نقطة.
}
record-gaps = الثغرات أولاً
record-gaps-note = غير مستوفى أو مستوفى جزئياً، في القانون أو في الممارسة، بحسب أي من الصوتين. وتأتي الالتزامات أولاً.
record-met = المستوفى
record-undecided = نُشر أنه لم يُبتّ فيه
record-not-applicable = ما لا ينطبق
record-count = { $count } من أصل { $base }
record-findings-caption = { $heading }: التقييم في القانون وفي الممارسة، بحسب الصوت
record-col-requirement = المتطلب
record-col-law = القانون
record-col-practice = الممارسة
record-by-state = الدولة:
record-by-ngo = المنظمات غير الحكومية:
record-differ = يختلفان
record-findings-all = كل الاستنتاجات المنشورة
record-downloads = للتنزيل
record-download-publication = المنشور نفسه، ببصمته وتوقيعه (JSON)
report-kind-gap-report = تقرير الثغرات
report-kind-concordance-table = جدول المطابقة
report-kind-state-initial = التقرير الأولي، الفقرة 1 من المادة 12
report-kind-state-periodic = جزء من تقرير دوري، الفقرة 2 من المادة 12
report-kind-alternative = التقرير البديل
report-kind-list-of-issues-reply = الردود على قائمة المسائل
report-kind-lawmakers-brief = مذكرة موجزة للمشرّعين
report-kind-press = أرقام للصحافة
report-kind-action-plan = خطة العمل

record-reporting = التقارير إلى اللجنة
record-due = موعد التقرير الأول
record-due-note = مستنتج: في غضون سنتين من بدء النفاذ (الفقرة 1 من المادة 12). ولا يُذكر هل قُدّم ومتى قُدّم إلا حيث يقول ذلك مصدر.
record-next = المواعيد المقبلة
record-next-note = بعد التقرير الأول تُدرج المعلومات في التقارير الدورية المقدمة بموجب الاتفاقية (الفقرة 2 من المادة 12). وتحدد اللجنة تلك المواعيد، ولا يُعرف أي منها هنا.
record-no-duty = لا يترتب على دولة ليست طرفاً أي تقرير بموجب البروتوكول.
record-reviews = ما عُثر عليه من عمليات النظر في التقارير
record-reviews-caption = { $state }: عمليات النظر في التقارير بموجب البروتوكول التي يذكرها مصدر
record-no-review = لم يُعثر في مصادرنا على نظر في تقرير بموجب البروتوكول لهذه الدولة: { $state }. ولا يعني ذلك أنه لم يحدث.
record-incomplete = هذه القائمة غير كاملة، ولا يُعدّ أحد متأخراً بسببها.
record-col-report = التقرير
record-col-session = الدورة
record-col-date = التاريخ
record-col-outcome = النتيجة
record-col-observations = الملاحظات الختامية
basis-adopted = اعتُمدت الملاحظات
basis-listed = واردة في قائمة للأمم المتحدة
basis-scheduled = أُعلن عن النظر؛ ولم تُعرف النتيجة
basis-symbol = عُثر على الرمز، والدورة غير معروفة
record-symbol-unverified = رمز بحسب النموذج، لم يُتحقق منه
record-received = ورد في { $date }

record-recommendations = التوصيات
record-recommendations-lead = ما أوصت به هيئات الأمم المتحدة في مسائل البروتوكول ({ $state }): الرمز والفقرة والتاريخ. أما ألفاظها فهي في وثائقها.
record-recommendations-link = التوصيات: { $state }
record-recommendations-title = التوصيات: { $state }
record-recommendations-caption = { $state }: توصيات قد تتعلق بالبروتوكول
record-recommendations-none = لا يُحفظ هنا شيء منها. ولا يعني ذلك أنها غير موجودة.
record-recommendations-shown = { $count } من أصل { $base }، الأحدث أولاً
record-recommendations-observations = الملاحظات الختامية بموجب البروتوكول:
record-col-body = الهيئة
record-col-document = الوثيقة
record-col-paragraph = الفقرة
mechanism-upr = الاستعراض الدوري الشامل
mechanism-treaty-body = هيئة معاهدة
mechanism-special-procedure = إجراء خاص
mechanism-other = غير ذلك

record-figures = أرقام ينشرها آخرون
record-figures-reports = البلاغات إلى CyberTipline، بحسب السنة
record-figures-reports-caption = { $state }: البلاغات إلى CyberTipline التي نسبها إليها NCMEC
record-figures-year = السنة
record-figures-count = البلاغات
record-figures-warning = ينبّه NCMEC إلى أن هذه الأرقام تتبع مكان التحميل، وقد تشوّهها الخوادم الوسيطة، ولا تقيس الاعتداء في بلد ما. ولا يجوز استعمالها لترتيب الدول أو المقارنة بينها.
record-figures-law = القانون بشأن الاستغلال الجنسي للأطفال لأغراض تجارية، 2022
record-figures-law-meets = وجدت وزارة العمل في الولايات المتحدة أن القانون يستوفي معيار اتفاقية منظمة العمل الدولية رقم 182.
record-figures-law-does-not-meet = وجدت وزارة العمل في الولايات المتحدة أن القانون لا يستوفي معيار اتفاقية منظمة العمل الدولية رقم 182.
record-figures-law-warning = يقيس هذا قانون عمل الأطفال، وليس حكماً في ضوء البروتوكول.

record-help = المساعدة هنا
record-help-lead = أين يستطيع الطفل، أو من يقلق على طفل، أن يتصل أو يبلّغ: { $state }.
record-help-link = المساعدة والتبليغ: { $state }

record-law = القوانين
record-law-none = لا يُذكر هنا قانون قبل أن يذكره منشور.
record-law-lead = القوانين التي استندت إليها التقييمات المنشورة، ومع كل منها بصمة الملف الذي قُرئ.
record-law-caption = { $state }: القوانين المذكورة في المنشورات
record-col-title = العنوان
record-col-lang = اللغة
record-col-provisions = الأحكام
record-col-hash = بصمة الملف (SHA-256)
record-col-voice = ذكره
record-no-hash = لم يُحفظ ملف
voice-state = الدولة
voice-ngo = المنظمات غير الحكومية

record-sources = مصادر هذه الوقائع
record-sources-note = التاريخ هو تاريخ المصدر أو تاريخ نسختنا منه، وليس تاريخ اليوم.
record-facts-download = كل وقائع هذه الصفحة، ومع كل منها مصدرها وتاريخها:
record-source-line = في { $date }؛ الموثوقية: { $trust }
trust-high = عالية
trust-medium = متوسطة
trust-low = منخفضة
record-neighbours = الدولتان المجاورتان في القائمة

## استنتاج منشور

published-finding-title = { $requirement }: { $state }
published-back = كل ما يخص هذه الدولة: { $state }
published-by-state = تقول الدولة
published-by-ngo = تقول المنظمات غير الحكومية
published-law = في القانون
published-practice = في الممارسة
published-dates = قُيّم في { $judged }، وقبله شخص ثان في { $accepted }
published-not-said = لم يُنشر شيء عن هذا.
published-words = ألفاظ القانون
published-attached = ما يُظهر الممارسة
published-requirement = المتطلب كاملاً
practice-statistics = إحصاءات
practice-budget = ميزانية
practice-policy = سياسة عامة
practice-institution = مؤسسة
practice-training = تدريب
practice-report = تقرير
practice-decision = قرار
practice-link = صفحة
practice-other = غير ذلك

## مقارنة الدول

compare-title = مقارنة الدول
compare-lead = من دولتين إلى خمس دول جنباً إلى جنب: المعاهدات التي هي أطراف فيها، وما نُشر عن قانونها وممارستها. ولا يُجمع شيء ولا تُرتَّب دولة.
compare-choose = الدول المطلوب مقارنتها
compare-state = الدولة { $number }
compare-nobody = لا شيء
compare-group = المتطلبات
compare-group-none = المعاهدات فقط
compare-show = قارن
compare-few = اختر دولتين على الأقل.
compare-treaties = المعاهدات
compare-treaties-caption = المعاهدات، دولة بعد دولة
compare-treaty = المعاهدة
compare-groups-row = المجموعة الإقليمية
compare-published = التقييمات المنشورة
compare-published-lead = يذكر كل تقييم من نشره. وعبارة «لم يُنشر» لا تقول شيئاً عن القانون.
compare-published-caption = { $group }: التقييمات المنشورة، دولة بعد دولة
compare-published-none = ليس لأي من هذه الدول منشور هنا.
compare-published-group = اختر مجموعة من المتطلبات لرؤية التقييمات المنشورة بشأنها.
compare-requirement = المتطلب
compare-not-published = لم يُنشر
compare-sources = المصادر

## من ليس طرفاً

joining-title = من ليس طرفاً، وما يتطلبه الانضمام
joining-lead = عدد الدول غير الأطراف في البروتوكول بشأن بيع الأطفال: { $count } من أصل { $base }. وفقاً لسجل الوديع في { $date }.
joining-who = ليست أطرافاً بعد
joining-caption = الدول التي ليست أطرافاً في البروتوكول
joining-what = ما يتطلبه الانضمام
joining-step-may = يجوز لأي دولة طرف في اتفاقية حقوق الطفل، أو وقّعتها، أن تصبح طرفاً (المادة 13).
joining-step-sign = الدولة التي توقّع تُبدي نيتها في أن تصبح طرفاً ثم يلزمها أن تصدّق؛ والدولة التي لم توقّع تنضم بخطوة واحدة (المادة 13).
joining-step-deposit = يودَع صك التصديق أو الانضمام لدى الأمين العام للأمم المتحدة (المادة 13).
joining-step-force = يبدأ نفاذ البروتوكول بالنسبة إلى الدولة بعد شهر من الإيداع (المادة 14).
joining-step-law = يجب أن يغطي قانونها الجنائي تغطية كاملة الأفعال المذكورة في المادة 3، سواء ارتُكبت داخلها أو خارجها، وسواء ارتكبها فرد أو ارتُكبت على نحو منظم.
joining-step-report = يقدَّم التقرير الأول في غضون سنتين من بدء النفاذ (المادة 12).
joining-prepare = لمعرفة ما يجيب عنه القانون من قبل، اقرأ المتطلبات أو افحص نص قانون.
joining-requirements = قراءة المتطلبات
joining-check = فحص نص قانون

## ما تغيّر

changes-title = ما تغيّر
changes-lead = الدول التي أصبحت أطرافاً في البروتوكول بشأن بيع الأطفال أو وقّعته، بحسب تاريخ الوديع، والتقييمات التي نُشرت. الأحدث أولاً.
changes-feed = للمتابعة في قارئ الخلاصات:
changes-no-publications = ليست المنشورات في هذه القائمة الآن: إذ لا يمكن قراءتها.
changes-joined = { $state }: أصبحت طرفاً في البروتوكول بشأن بيع الأطفال
changes-signed = { $state }: وقّعت البروتوكول بشأن بيع الأطفال
changes-published-state = { $state }: نشرت الدولة النسخة { $version } من تقييمها
changes-published-ngo = { $state }: نشرت منظمات غير حكومية النسخة { $version } من تقييمها
changes-source = المصدر: { $source }
changes-source-own = المصدر: المنشور الموقَّع، SHA-256
changes-older = التواريخ الأقدم في جدول الدول.
