# الشركات. حالة الترجمة: منقولة من الإنجليزية، ولم يقرأها بعدُ من لغته العربية.

companies-title = الشركات
companies-lead = ما يُنتظر من المصارف وخدمات الدفع، ومن مقدمي خدمات الإنترنت والمنصات، ومن السفر والسياحة، كي لا يباع طفل أو يُستغل عن طريق خدماتها.
companies-why = البروتوكول ملزم للدول. وتطلب مبادئه التوجيهية ولجنة حقوق الطفل من الدول أن تكفل قيام الشركات بدورها. ويسمي كل سؤال المتطلبات الواقعة على الدولة التي يستند إليها.
companies-sectors = ثلاثة قطاعات
companies-count = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالا
   *[other] { $count } سؤال
}
companies-is = ما هو التقييم الذاتي
companies-is-own = بيان من الشركة عن نفسها، سؤالا سؤالا، مع أدلة مؤرخة.
companies-is-dated = تنقضي كل إجابة في اليوم الذي تذكره، وبعده تظهر على أنها منقضية.
companies-is-public = لا يكون علنيا إلا إذا اختارت الشركة ذلك: سجل ثابت له تاريخ وبصمة. وإذا سحبته الشركة زال في الحال.
companies-not = ما ليس هو
companies-not-certificate = ليس شهادة ولا علامة اعتماد. ولم يتحقق منه أحد.
companies-not-ranking = ليس ترتيبا. فلا تُرتب الشركات ولا الدول.
companies-not-law = لا يغني عن القانون. فما يطلبه القانون الوطني قائم مهما قيل هنا.
companies-begin = كيف تبدأ الشركة
companies-begin-text = يُدخل مشغل هذا النظام الشركة بدعوة. ثم تمسك سجلها في المكتب حيث لا يراه غيرها.
companies-desk = إلى المكتب
companies-register = السجل العام
companies-register-go = الاطلاع على السجل العام
companies-law = ما تطلبه بعض القوانين منذ الآن
companies-law-note = ثلاث وقائع من مجموعتنا كما قُرئت. وهي أمثلة؛ فارجعوا إلى قانون دولتكم.
companies-evidence = الدليل
companies-help = كيفية الإجابة
companies-behind = ما يُطلب من الدولة تحقيقه
companies-rests = مأخوذ من
companies-download = القائمة المرجعية بصيغة
companies-checklist = القائمة المرجعية، { $sector }
companies-print-note = عند الطباعة يترك كل سؤال مكانا للإجابة والتاريخ.
companies-in-place = قائم
companies-partly = جزئيا
companies-not-in-place = غير قائم
companies-not-applicable = لا ينطبق
companies-unknown = غير معروف
companies-stale = منقضٍ
companies-sources = أين قُرئت هذه الالتزامات
companies-sources-note = أسماء المبادرات كما تسمي نفسها. ولا تُطلب من الشركة أي عضوية، ولم يُعثر على تدقيق مستقل لأي مبادرة. قُرئت في نسخ محفوظة، في { $date }؛ درجة الثقة: متوسطة.
companies-col-id = المعرف
companies-col-subject = الموضوع
companies-col-question = السؤال
companies-col-why = السبب
companies-col-requirements = المتطلبات
companies-col-answer = الإجابة
companies-col-evidence-date = تاريخ الدليل
companies-col-note = ملاحظة
companies-col-company = الشركة
companies-col-sector = القطاع
companies-col-state = الدولة
companies-col-published = تاريخ النشر
companies-col-expires = انقضاء أول إجابة
companies-col-answered = المجاب عنه بغير «غير معروف»
companies-col-asked = الأسئلة
companies-col-links = روابط الأدلة
companies-col-base = الشركات
companies-notice = بيان من الشركة عن نفسها. لم يتحقق منه أحد. وليس شهادة.
companies-register-lead = شركات اختارت أن تنشر كيف تقيّم نفسها. القائمة مرتبة أبجديا ولا تقول شيئا عمن هو أفضل.
companies-register-empty = لا يوجد هنا تقييم ذاتي منشور.
companies-register-empty-next = تنشر الشركة تقييمها في المكتب متى اختارت ذلك.
companies-register-none = لا يوافق هذه الاختيارات أي تقييم ذاتي منشور.
companies-shown = التقييمات الذاتية المنشورة: { $count } من { $base }
companies-filter = اختيار التقييمات الذاتية
companies-answered = { $count } من { $base }
companies-off = تعمل هذه البوابة من دون قاعدة بيانات. وليس لها سجل.
companies-shut = لا يمكن قراءة السجل في هذه اللحظة. حاولوا بعد دقيقة.
companies-rollup = { $state }: ما تقوله شركاتها
companies-rollup-lead = أعداد لكل سؤال من التقييمات الذاتية التي نشرتها شركات هذه الدولة. وهي بيانات تلك الشركات لا بيانات الدولة، ولا تشمل أي شركة أخرى.
companies-rollup-caption = { $sector }: الإجابات بحسب السؤال، { $count ->
    [zero] من دون شركات
    [one] من شركة واحدة
    [two] من شركتين
    [few] من { $count } شركات
    [many] من { $count } شركة
   *[other] من { $count } شركة
}
companies-entry-title = التقييم الذاتي لشركة { $company }
companies-entry-of = نُشر في { $date }
companies-entry-hash = بصمة السجل SHA-256
companies-entry-json = السجل بصيغة JSON
companies-entry-changed = تغيرت الأسئلة بعد هذا النشر؛ وما لم يعد يُسأل عنه يظهر بمعرفه.
companies-given = أُجيب في { $date }؛ ويسري حتى { $until }.
companies-ran-out = أُجيب في { $date }؛ وانقضى في { $until }.
companies-link = دليل مؤرخ في { $date }
companies-file = وثيقة لدى الشركة مؤرخة في { $date }: { $name }
companies-no-evidence = لم يُذكر دليل.
companies-no-answer = بلا إجابة.
companies-own-words = بكلمات الشركة:
