# المساعدة والإبلاغ. حالة الترجمة: منقولة من الإنجليزية، ولم يقرأها بعدُ من لغته العربية.

help-title = شخص تتحدّث إليه
help-title-of = شخص تتحدّث إليه: { $place }
help-title-safety = كيف تستعمل هذه الصفحات
help-title-directory = خدمات للبالغين
help-title-directory-of = خدمات للبالغين: { $place }
help-skip = انتقل إلى المحتوى
help-exit-hidden = طوارئ:
help-exit = غادر هذه الصفحة
help-exit-two = مفتاح Shift: اضغط مرّتين أيضًا للمغادرة.
help-exit-one = مفتاح Shift: اضغط مرّة أخرى للمغادرة.
help-exit-expired = لم تضغط في الوقت المناسب. ما زلت في هذه الصفحة.
help-exit-loading = جارٍ التحميل.
help-exit-hint = الزرّ في الأعلى ينقلك بسرعة إلى موقع آخر. وهو لا يمحو سجلّ التصفّح.
help-safety-link = كيف تستعمل هذه الصفحات بأمان
help-pages = صفحات أخرى
help-languages = اللغات

help-choose = يمكنك أن تتحدّث إلى شخص
help-choose-lead = أنت على حقّ في طلب المساعدة. ما حدث ليس ذنبك.
help-choose-where = أين أنت الآن؟
help-choose-label = البلد
help-choose-button = أظهر الأرقام
help-choose-letters = البلدان بحسب الحرف الأوّل
help-choose-not-here = بلدي ليس هنا
help-others = بلدان أخرى

help-danger = هل أنت في خطر الآن؟
help-call = اتّصل بالرقم { $number }
help-text = أرسل رسالة نصّية إلى { $number }
help-text-word = أرسل { $word } في رسالة نصّية إلى { $number }
help-whatsapp = واتساب: { $number }
help-what-emergency = الطوارئ
help-what-police = الشرطة
help-what-violence = العنف ضدّ النساء والفتيات
help-what-abroad = من بلد آخر
help-what-mobile = من هاتف محمول
help-danger-unknown = ليس لدينا رقم طوارئ تمّ التحقّق منه لهذا البلد. اذهب إلى مكان فيه ناس. واطلب من شخص بالغ أن يتّصل بالشرطة.

help-door-talk = أريد أن أتحدّث
help-door-report = الإبلاغ عن صورة أو موقع
help-talk-lead = هؤلاء ناس يسمعون الأطفال. يمكنك أن تحكي عن كلّ ما يؤلمك أو يخيفك.
help-talk-none = ليس لدينا بعدُ خطّ مساعدة تمّ التحقّق منه لهذا البلد.
help-report-none = ليس لدينا بعدُ مكان للإبلاغ تمّ التحقّق منه لهذا البلد.
help-waiting = { $count ->
    [one] نعرف خدمة واحدة، لكن لم يتحقّق منها أحد مؤخّرًا، ولذلك لا نعرضها هنا. يمكن لشخص بالغ تثق به أن ينظر في قائمة البالغين.
   *[other] عدد ما نعرفه من الخدمات: { $count }. لكن لم يتحقّق منها أحد مؤخّرًا، ولذلك لا نعرضها هنا. يمكن لشخص بالغ تثق به أن ينظر في قائمة البالغين.
}
help-adult-list = قائمة البالغين
help-router-talk = هذه قائمة بخطوط المساعدة في العالم كلّه:
help-router-report = هذه قائمة بأماكن الإبلاغ في العالم كلّه:
help-outside = يفتح موقعًا آخر
help-ways-site = الكتابة أو الدردشة في موقعهم
help-report-open = افتح صفحة الإبلاغ
help-site = موقعهم

help-hours = أوقات العمل
help-hours-always = ليلًا ونهارًا، كلّ يوم
help-hours-daily = كلّ يوم، { $from }–{ $to }
help-hours-days = { $days }: { $from }–{ $to }
help-hours-unknown = غير معروف
help-hours-local = الأوقات هي أوقات ذلك المكان.
help-days-range = { $first } إلى { $last }
help-cost = الكلفة
help-cost-free = مجّانًا
help-cost-charged = المكالمة مدفوعة
help-cost-unknown = غير معروف. يمكنك أن تسأل أوّلًا هل هي مجّانية.
help-spoken = اللغات
help-spoken-unknown = غير معروف
help-where = المكان
help-checked = تمّ التحقّق
help-checked-not-recently = { $date }. لم يُتحقّق منه مؤخّرًا
# بين الاسم وقيمته.
help-colon = :
help-source = المصدر
help-confirmed = تحقّق منه شخص

help-happens = ماذا يحدث عندما تتّصل
help-happens-1 = يجيب شخص ويستمع إليك. قد تنتظر قليلًا.
help-happens-2 = يمكنك أن تسأل أوّلًا هل يلزم أن تقول اسمك. قل ما تريد فقط.
help-happens-3 = لا يغضب منك أحد. هذا ليس ذنبك.
help-happens-4 = يمكنك أن تتوقّف متى شئت. ويمكنك أن تتّصل مرّة أخرى. ألم يساعدك هذا الشخص؟ جرّب غيره.
help-happens-5 = معظم المكالمات تبقى سرًّا. لكن إن كان أحد في خطر كبير فقد يلزم أن يطلبوا مساعدة. لك أن تسأل عن ذلك أوّلًا.
help-happens-6 = قد تبقى المكالمة في قائمة المكالمات في الهاتف.

help-report-lead = هل رأيت على الإنترنت شيئًا يؤذي طفلًا؟ يمكنك أن تبلّغ عنه.
help-report-1 = لا تحفظ الصورة ولا تنسخها. لا ترسلها إلى أحد. اتركها في مكانها.
help-report-2 = اكتب عنوان الصفحة واسم الحساب، إن قدرت.
help-report-3 = هل تظهر أنت في الصورة؟ لم تفعل شيئًا سيّئًا. كثيرًا ما يمكن حذفها.
help-report-4 = هل تشعر بالخوف، أو هل يهدّدك أحد؟ تحدّث أوّلًا إلى شخص.

help-safety = كيف تستعمل هذه الصفحات بأمان
help-safety-does = ماذا يفعل الزرّ
help-safety-does-1 = ينقلك فورًا إلى موقع عاديّ.
help-safety-does-2 = على لوحة المفاتيح، اضغط Shift ثلاث مرّات. هذا يفعل الشيء نفسه.
help-safety-does-3 = إذا ضغطت زرّ الرجوع بعد ذلك فلن تظهر هذه الصفحات أوّلًا.
help-safety-not = ما الذي لا يفعله الزرّ
help-safety-not-1 = لا يمحو سجلّ المتصفّح.
help-safety-not-2 = لا يخفي هذا الموقع عمّن يدفع ثمن الإنترنت. ولا يخفيه عن برنامج يراقب الهاتف.
help-safety-not-3 = في بعض الهواتف يعيدك زرّ الرجوع إلى هذه الصفحات. عندها أغلق النافذة.
help-safety-steps = ماذا يمكنك أن تفعل
help-safety-steps-1 = استعمل هاتف أو حاسوب شخص تثق به، أو حاسوب المدرسة أو المكتبة.
help-safety-steps-2 = افتح نافذة خاصّة. وأغلقها في الآخر. عندها لا يبقى فيها سجلّ. وهي لا تخفي شيئًا عن برنامج يراقب الهاتف.
help-safety-steps-3 = امحُ هذه الصفحات من السجلّ. لا تمحُ كلّ شيء: فقد يُلاحَظ ذلك.
help-safety-steps-4 = بعد مكالمة أو رسالة، امحُها من القائمة في الهاتف.
help-safety-steps-5 = هل أنت في خطر؟ اذهب أوّلًا إلى مكان آمن، إن قدرت. ثمّ اتّصل.
help-safety-we = ماذا نفعل نحن
help-safety-we-1 = لا نضع أيّ ملفّ تعريف. ولا نحفظ شيئًا في جهازك.
help-safety-we-2 = لا نكتب أنّك كنت هنا.
help-safety-we-3 = الروابط إلى مواقع أخرى معلّمة. ولتلك المواقع قواعدها.

help-directory = خدمات للبالغين
help-directory-lead = كلّ الخدمات التي نعرفها، وكذلك التي لم يؤكّدها أحد. تحقّقوا من الرقم قبل أن تعطوه لطفل.
help-directory-names = لا يدلّ اسم في هذه القائمة على الوضع القانوني لمكان.
help-directory-rules = يرى الأطفال الخدمة إذا قُرئت صفحتها الرسمية أو الحديثة، أو أكّدها شخص، ولم يمضِ على ذلك أكثر من 365 يومًا. أمّا الصفوف المتناقضة فلا تظهر في أيّ مكان.
help-directory-choose = اختيار مكان
help-directory-count = { $count ->
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
   *[other] { $count } خدمة
}
help-directory-download = أخذ البيانات
help-directory-download-lead = الدليل كلّه، مع درجة الثقة والمصدر والتواريخ:
help-directory-hsds = HSDS (JSON)
help-directory-linked-lead = ما يراه الأطفال، لمحرّكات البحث والبرامج:
help-directory-linked = schema.org (JSON-LD)
help-directory-pack = حفظ أرقام مكان واحد
help-directory-pack-lead = صفحة فيها الأرقام التي يجوز للأطفال أن يروها، لتبقى في جهاز لكم أو جهاز آمن. تُفتح من دون إنترنت. يمكن العثور عليها في الجهاز: لا تحفظوها في جهاز ينظر فيه آخرون.
help-directory-pack-button = حفظ الصفحة
help-pack-made = حُفظت في { $date }. الأرقام تتغيّر: انظروا مرّة أخرى بعد شهر.
help-directory-of = خدمات للبالغين: { $place }
help-directory-none = لا نعرف خدمة هنا.
help-directory-caption = الخدمات، { $place }، مع ما هو معروف عن كلّ منها
help-col-name = الخدمة
help-col-numbers = الأرقام والموقع
help-col-facts = الأوقات واللغات والكلفة
help-col-trust = درجة الثقة
help-col-source = المصدر
help-kind-emergency = رقم الطوارئ
help-kind-child-helpline = خطّ مساعدة الأطفال
help-kind-trafficking-helpline = خطّ مساعدة بشأن الاتجار
help-kind-prevention = وقاية، للبالغين
help-kind-hotline = الإبلاغ عن الصور والمواقع
help-kind-police = صفحة الشرطة
help-kind-government = صفحة الحكومة
help-kind-router = دليل عالمي
help-trust-A = قُرئت الصفحة الرسمية
help-trust-B = صفحة حديثة أو مدخل في دليل
help-trust-C = صفحة قديمة أو قليلة المعلومات
help-trust-D = متناقض
help-kept-unconfirmed = تنبيه: لم يؤكّد أحد هذا. لا يراه الأطفال.
help-kept-old = تنبيه: لم يُتحقّق منه منذ أكثر من 365 يومًا. لا يراه الأطفال.
help-kept-adults = للبالغين فقط.
help-kept-pair = تنبيه: تكمّله خدمة أخرى ليست هنا. لا يراه الأطفال.
help-kept-no-way = تنبيه: لا رقم ولا موقع معروف.
help-kept-contradictory = متناقض.
help-kept-withdrawn = مسحوب.
help-kept-not-recently = لم يُتحقّق منه منذ أكثر من 90 يومًا.
help-read-on = قُرئ في { $date }
help-changed-on = صفحة بتاريخ { $date }
help-confirmed-on = أكّده شخص في { $date }

help-missing = هذه الصفحة ليست هنا
help-missing-advice = الأرقام في قائمة البلدان.
