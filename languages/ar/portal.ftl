# كلمات البوابة العامة. حالة الترجمة: نُقلت عن الإنكليزية ولم يراجعها بعد قانوني لغته العربية.

## كل صفحة

site-name = Tutela
skip = الانتقال إلى المحتوى
nav-label = التنقل الرئيسي
nav-home = Tutela، الصفحة الأولى
nav-help = المساعدة
nav-requirements = المتطلبات
nav-learn = تعلَّم
nav-states = الدول
nav-library = المكتبة
nav-check = فحص نص
nav-clauses = الأحكام القانونية
nav-cross = الفحص عبر الحدود
nav-companies = الشركات
nav-compare = مقارنة الدول
nav-data = البيانات المفتوحة
crumbs-label = موضعك في الموقع
foot-rule = الآلة تقترح، والأشخاص هم من يقررون. لا يكون أي استنتاج «مستوفى» لأن برنامجاً قال ذلك.
foot-treaty = البروتوكول هو البروتوكول الاختياري لاتفاقية حقوق الطفل بشأن بيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية (2000)، ويُسمى هنا البروتوكول بشأن بيع الأطفال.
foot-licence = الشيفرة بموجب رخصة Apache-2.0؛ والفهرس بموجب رخصة CC BY 4.0.
foot-version = الفهرس { $version }

## المستوى والنوع والتقدير

severity-O = التزام
severity-S = موصى به
severity-P = ممارسة جيدة
severity-O-long = التزام ناشئ عن البروتوكول
severity-S-long = أوصت به لجنة حقوق الطفل
severity-P-long = ممارسة جيدة
severity-O-many = التزامات
severity-S-many = موصى بها
severity-P-many = ممارسات جيدة

kind-legislative = تشريع
kind-policy = سياسة عامة
kind-institutional = مؤسسات
kind-data = بيانات
kind-budget = ميزانية
kind-awareness = توعية
kind-training = تدريب
kind-service = خدمات
kind-international = عمل دولي
kind-private-sector = قطاع خاص

verdict-met = مستوفى
verdict-partly = مستوفى جزئياً
verdict-not-met = غير مستوفى
verdict-not-applicable = لا ينطبق
verdict-undecided = لم يُبتّ فيه

## الصفحة الأولى

home-title = Tutela: قانون الدولة مقروءاً في ضوء البروتوكول بشأن بيع الأطفال
home-heading = نص القانون بألفاظه، ومواضع غيابه
home-lead = يطرح البروتوكول بشأن بيع الأطفال { $requirements } من المتطلبات على الدول. ويُظهر Tutela لكل متطلب ألفاظ قانون الدولة التي تجيب عنه، ويقول بوضوح متى لا يجيب عنه شيء.
home-act = قراءة المتطلبات ({ $requirements })
home-act-check = فحص نص قانوني
home-method = كيفية العمل
home-method-lead = يقرأ برنامج القانون كله دفعة واحدة ويقترح، ويعلّل كل اقتراح. ولا يقول إن متطلباً ما مستوفى إلا شخص.
picture-title = المنهج في خمس خطوات
picture-desc = خمس خطوات في اتجاه القراءة. يُقرأ القانون. وتُقترح الأحكام التي قد تجيب عن متطلب، مع إبراز ألفاظها. ويقرر أشخاص، في القانون وفي الممارسة كل على حدة، مع بيان السبب. ثم تأتي الاستنتاجات، وفي أولها الثغرات. ويمكن أن يُستخرج منها تقرير.
step-law = القانون
step-law-note = يُقرأ مادة مادة
step-match = الاقتراحات
step-match-note = ألفاظ دقيقة مع السبب
step-people = الأشخاص يقررون
step-people-note = القانون والممارسة كل على حدة
step-finding = الاستنتاجات
step-finding-note = الثغرات أولاً
step-report = التقرير
step-report-note = كل سطر يذكر قانونه
step-by-machine = برنامج يقترح
step-by-people = أشخاص يقررون
home-doors = ثلاثة مداخل
door-catalogue = الفهرس
door-catalogue-note = لكل متطلب صفحة: السؤال، وأهميته، وما يثبته في القانون وفي الممارسة، ومثال محلول، والمصادر.
door-state = دولة عولجت من البداية إلى النهاية
door-state-note = Exempla دولة متخيَّلة. وتُظهر قوانينها وتقييمها وثغراتها كيف يبدو العمل المنجز، حتى الألفاظ المقتبسة.
door-check = فحص نص من عندك
door-check-note = ألصق قانوناً أو افتحه. يجري البحث داخل متصفحك، ولا تخرج كلمة واحدة من جهازك.
home-counts = ما يحتويه الفهرس
home-counts-note = ثلاثة مستويات لا تختلط أبداً: ما يلزم به البروتوكول، وما توصي به لجنة حقوق الطفل، وما هو ممارسة جيدة.
of-base = { $count } من أصل { $base }
home-whom = لمن هذا العمل

home-example = متطلب من أصل { $base }، في دولة المثال { $state }
home-example-more = الاطلاع على كيفية تقديره

## قائمة المتطلبات

list-title = المتطلبات
list-lead = المتطلبات البالغ عددها { $base } المستمدة من البروتوكول بشأن بيع الأطفال ومبادئه التوجيهية والممارسات الجيدة، في { $groups } مجموعة.
filter-label = اختيار المتطلبات
filter-text = كلمات
filter-text-hint = في العنوان أو السؤال أو التفصيل أو المرجع
filter-group = المجموعة
filter-addressee = الجهة التي عليها العمل
filter-severity = المستوى
filter-kind = النوع
filter-all = الكل ({ $count })
filter-option = { $name } ({ $count })
filter-go = عرض
filter-clear = مسح الكل
list-shown = { $count ->
    [one] متطلب واحد من أصل { $base }
    [two] متطلبان من أصل { $base }
    [few] { $count } متطلبات من أصل { $base }
    [many] { $count } متطلباً من أصل { $base }
   *[other] { $count } متطلب من أصل { $base }
}
list-none = لا متطلب يوافق هذه الاختيارات كلها معاً.
list-none-next = احذف أحد الاختيارات، أو ابحث عن كلمة أعم.
list-best-first = الأوثق صلة أولاً
list-contents = الانتقال إلى مجموعة

## متطلب واحد

req-why = لماذا يهم
req-detail = ما يشمله
req-proof = ما الذي يثبته
req-proof-law = في القانون
req-proof-practice = في الممارسة
req-proof-law-none = القانون وحده لا يثبت ذلك.
req-proof-practice-none = لم يُذكر لهذا المتطلب دليل من الممارسة.
req-worked = مثال محلول
req-worked-note = الدولة الواردة في المثال متخيَّلة.
req-situation = الحالة
req-judgement = التقدير
req-examples = كيف قد يصوغه قانون
req-examples-note = { $count ->
    [one] نص واحد كُتب لهذا الفهرس، وليس قانوناً حقيقياً.
    [two] نصان كُتبا لهذا الفهرس، وليسا قانونين حقيقيين.
    [few] { $count } نصوص كُتبت لهذا الفهرس، وليست قوانين حقيقية.
    [many] { $count } نصاً كُتبت لهذا الفهرس، وليست قوانين حقيقية.
   *[other] { $count } نص كُتبت لهذا الفهرس، وليست قوانين حقيقية.
}
example-fulfils = يستوفيه
example-partly = يستوفيه جزئياً
example-does-not = لا يستوفيه
example-why = يقول القانوني:
req-sources = مصدره
req-source-protocol = البروتوكول
req-source-guidelines = المبادئ التوجيهية المتعلقة بتنفيذه، CRC/C/156
req-source-other = نصوص أخرى
cite-article = المادة { $number }
cite-preamble = الديباجة
cite-section = الفرع { $section }
cite-section-paras = الفرع { $section }، الفقرات { $paras }
cite-unverified = (لم يُتحقق بعد من الموضع في النص)
req-related = متطلبات ذات صلة
req-facts = بإيجاز
req-who = الجهة التي عليها العمل
req-kind = النوع
req-severity = المستوى
req-id = المعرّف
req-seen-in = في دولة المثال
req-seen-in-link = الاطلاع على تقدير { $state } في هذا الشأن
req-previous = السابق
req-next = التالي
req-neighbours = متطلبات مجاورة
req-place = المتطلب { $place } من أصل { $base }

## دولة المثال

state-title = { $state }: القانون مقروءاً في ضوء البروتوكول
state-made-up = { $state } دولة متخيَّلة، وكذلك قوانينها وأهلها وكل قرار في هذه الصفحة. وهي تُظهر كيف يبدو العمل المنجز، ولا تقول شيئاً عن أي دولة حقيقية.
state-as-of = حتى { $date }
state-lead = عدد الأحكام التي جرى البحث فيها { $provisions }، وعدد القوانين { $laws }، وعدد المتطلبات { $base }. وقدّر أشخاص القانون والممارسة كلاً على حدة.
state-summary = ملخص
state-law = القانون
state-practice = الممارسة
state-caption-law = القانون: عدد متطلبات كل مستوى بحسب التقدير
state-caption-practice = الممارسة: عدد متطلبات كل مستوى بحسب التقدير
state-total = الكل
state-severity = المستوى
state-gaps = الثغرات أولاً
state-gaps-note = غير مستوفى أو مستوفى جزئياً، في القانون أو في الممارسة. وتأتي الالتزامات أولاً.
state-undecided = لم يُبتّ فيه بعد
state-undecided-note = اقترح البرنامج أحكاماً، أو لم يجد أياً منها، ولم يُجرِ أحد تقديراً بعد. وعبارة «لم يجد» لا تعني أنه لا يوجد.
state-met = مستوفى
state-not-applicable = لا ينطبق
state-none-here = لا يوجد.
state-laws = القوانين التي قُرئت
law-title = القانون
law-lang = اللغة
law-provisions = الأحكام
law-format = الملف
state-downloads = للتنزيل
download-html = التقرير كاملاً في صفحة واحدة (HTML)
download-json = المنشور كاملاً، للبرامج (JSON)
download-csv = في جدول (CSV)
download-md = نصاً بسيطاً (Markdown)
report-gaps = الثغرات
report-not-found = ما لم يُعثر عليه
report-concordance = كل متطلب مع أحكامه
state-problems = ما تعذرت قراءته
proposal-answered = ما يقترحه البرنامج: { $count ->
    [one] حكم واحد
    [two] حكمان
    [few] { $count } أحكام
    [many] { $count } حكماً
   *[other] { $count } حكم
}
proposal-weak = ما يقترحه البرنامج: { $count ->
    [one] حكم واحد
    [two] حكمان
    [few] { $count } أحكام
    [many] { $count } حكماً
   *[other] { $count } حكم
}، دون مطابقة قوية
proposal-nothing-found = لم يجد البرنامج شيئاً يُرجَّح أن يقبله قانوني
proposal-beyond-law = لا يمكن لنص القانون وحده أن يبيّن ذلك
group-count = { $count } من أصل { $base }
group-asks = { $count ->
    [one] متطلب واحد مع سؤاله
    [two] متطلبان مع سؤاليهما
    [few] { $count } متطلبات مع أسئلتها
    [many] { $count } متطلباً مع أسئلتها
   *[other] { $count } متطلب مع أسئلتها
}

## استنتاج واحد

finding-law = في القانون
finding-practice = في الممارسة
finding-by = تقدير { $who } بتاريخ { $date }
finding-no-one = لم يُجرِ أحد تقديراً لهذا بعد.
finding-evidence = نص القانون
finding-no-evidence = لا يُقتبس أي حكم لهذا المتطلب.
finding-searched = عدد الأحكام التي جرى البحث فيها { $segments }، باللغات التالية: { $languages }.
standing-accepted = استند إليه من أجرى التقدير
standing-proposed = اقترحه البرنامج ولم يُقدَّر
finding-requirement = المتطلب كاملاً
finding-proposal = ما اقترحه البرنامج
finding-neighbours = استنتاجات مجاورة
finding-back = جميع الاستنتاجات بشأن { $state }
finding-place = الاستنتاج { $place } من أصل { $base }

## أسباب البرنامج: ترد الجمل في why.ftl

reason-score = المطابقة: { $percent } من 100

## الوقائع: ما قُرئ في ألفاظ الحكم

facts-read = الوقائع المقروءة: { $facts }.
facts-age = السن: { $values }
facts-act = الأفعال: { $values }
facts-purpose = الغرض: { $values }
facts-mental = الركن المعنوي: { $values }
facts-penalty = العقوبة: { $values }
facts-attempt = الشروع: { $values }
facts-exception = الاستثناء: { $values }
facts-actor = الإجراءات والأشخاص: { $values }
facts-legal-person = الأشخاص الاعتباريون: { $values }
facts-reach = النطاق: { $values }
facts-limitation = التقادم: { $values }
facts-more = و{ $count } غير ذلك
fact-age = { $limit ->
    [under] أقل من { $years } سنة
    [from] { $years } سنة فأكثر
    [between] من { $from } إلى أقل من { $years } سنة
    [older] فارق { $years } سنة على الأقل
    [within] فارق { $years } سنة على الأكثر
    [minor] دون سن الرشد
   *[defined] طفل بحسب تعريف وارد في موضع آخر
} (سن من: { $whose ->
    [child] الطفل
    [offender] الجاني
   *[unknown] غير مذكور
})
fact-act = { $act ->
    [produce] الإنتاج
    [distribute] التوزيع
    [disseminate] النشر على الملأ
    [transmit] الإرسال
    [publish] النشر
    [make-available] الإتاحة
    [import] الاستيراد
    [export] التصدير
    [offer] العرض
    [advertise] الإعلان
    [sell] البيع
    [buy] الشراء
    [exchange] المبادلة
    [possess] الحيازة
    [store] التخزين
    [access] الاطلاع
    [procure] الجلب
    [provide] التقديم
    [recruit] التجنيد
    [transport] النقل
    [transfer] التنقيل
    [deliver] التسليم
    [accept] القبول
    [harbour] الإيواء
    [receive] الاستقبال
    [obtain] الحصول
    [acquire] الاقتناء
    [solicit] الطلب
    [induce] الحمل على الفعل
    [coerce] الإكراه
    [threaten] التهديد
    [facilitate] التسهيل
    [mediate] الوساطة
    [organise] التنظيم
    [profit] الانتفاع
    [exploit] الاستغلال
    [communicate] الاتصال
    [meet] اللقاء
    [attend] الحضور
    [pay-money] دفع مال
    [pay-remuneration] دفع مكافأة
    [pay-other] تقديم أي عوض
   *[other] { $act }
}
fact-purpose = { $is ->
    [distribution] التوزيع
    [sexual] غرض جنسي
    [prostitution] البغاء
    [exploitation] الاستغلال
    [organs] نزع الأعضاء
    [adoption] التبني
    [gain] الربح
    [lawful] مهمة مشروعة
   *[other] غرض آخر
}
fact-mental = { $is ->
    [knowledge] العلم
    [intent] القصد
    [should-have-known] كان عليه أن يعلم
   *[negligence] الإهمال
}
fact-penalty = { $kind ->
    [range] من { $min }{ $minUnit ->
        [years] { " " }سنة
        [months] { " " }شهر
       *[same] { "" }
    } إلى { $max } { $maxUnit ->
        [years] سنة
       *[months] شهر
    }
    [most] حدها الأقصى { $maxUnit ->
        [years] { $max ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $max } سنوات
           *[other] { $max } سنة
        }
       *[months] { $max ->
            [one] شهر واحد
            [two] شهران
            [few] { $max } أشهر
           *[other] { $max } شهراً
        }
    }
    [least] حدها الأدنى { $minUnit ->
        [years] { $min ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $min } سنوات
           *[other] { $min } سنة
        }
       *[months] { $min ->
            [one] شهر واحد
            [two] شهران
            [few] { $min } أشهر
           *[other] { $min } شهراً
        }
    }
    [prison] السجن
    [life] السجن المؤبد
    [fine] غرامة
    [fine-of] غرامة قدرها { $amount }
   *[other] عقوبة أخرى
}
fact-attempt = { $is ->
    [punished] معاقب عليه
   *[not-punished] غير معاقب عليه
}
fact-exception = { $is ->
    [close-in-age] تقارب السن
    [marriage] الزواج
    [artistic] عمل فني
    [scientific] العلم
    [medical] أغراض طبية
    [educational] التعليم
    [law-enforcement] إنفاذ القانون
    [private-use] الاستعمال الخاص
    [legitimate-purpose] غرض مشروع
   *[victim-not-punishable] لا عقاب على الضحية
}
fact-actor = { $is ->
    [complaint] بناءً على شكوى
    [ex-officio] من تلقاء السلطة
    [authority-consent] بموافقة سلطة
    [child-as-offender] الطفل بوصفه جانياً
   *[prostituted-as-offender] الشخص المستغَل في البغاء بوصفه جانياً
}
fact-legal-person = { $is ->
    [legal-person] مسؤولون
    [organs] عن أفعال أجهزتهم أو ممثليهم
    [supervision] عن التقصير في الإشراف
   *[offences] عن جرائم محددة فقط
}
fact-reach = { $is ->
    [territory] الإقليم
    [abroad] الخارج
    [national] المواطنون
    [resident] المقيمون
    [victim-national] الضحايا من المواطنين
    [ship-aircraft] السفن أو الطائرات
    [online] على الإنترنت
    [double-criminality-required] يُشترط ازدواج التجريم
    [double-criminality-waived] لا يُشترط ازدواج التجريم
   *[present-not-extradited] موجود ولم يُسلَّم
}
fact-limitation = { $is ->
    [none] لا تقادم
    [majority] من سن الرشد
    [until] حتى سن { $years }
   *[years] { $years } سنة
}

## أوجه القصور: لماذا قد لا تكفي ألفاظ الحكم لمتطلب

trap-label = قد لا يكفي.
trap-age-cap = لا تحمي الألفاظ إلا الأطفال دون سن { $age }. والبروتوكول يحمي كل طفل دون الثامنة عشرة.
trap-purpose-element = { $act ->
    [produce] لا يُجرَّم الإنتاج إلا لغرض مذكور في النص. والبروتوكول لا يشترط أي غرض.
   *[other] لا تُجرَّم الحيازة إلا لغرض مذكور في النص. والحيازة دون ذلك الغرض غير مشمولة.
}
trap-money-only = { $named ->
    [remuneration] لا تذكر الألفاظ إلا المكافأة. والبروتوكول يشمل كذلك أي شكل آخر من أشكال العوض.
   *[other] لا تذكر الألفاظ إلا المال. والبروتوكول يشمل كذلك أي شكل آخر من أشكال العوض.
}
trap-double-criminality = يجب أن يكون الفعل جريمة أيضاً حيث ارتُكب.
trap-complaint-needed = تتوقف الإجراءات على شكوى.
trap-child-punishable = { $who ->
    [child] تجعل الألفاظ من الطفل جانياً، ولا يرد في الحكم أي إعفاء.
   *[other] تجعل الألفاظ من الشخص المستغَل في البغاء جانياً، ولا يرد في الحكم أي إعفاء للطفل.
}
trap-corporate-limited = { $limit ->
    [offences] لا يُسأل الأشخاص الاعتباريون إلا في الحالات التي يسميها القانون. ويجب أن تكون جميع جرائم المادة 3 من بينها.
   *[other] لا يُسأل الأشخاص الاعتباريون إلا عن أفعال أجهزتهم أو ممثليهم. والتقصير في الإشراف غير مشمول.
}
trap-marriage-exemption = الزواج يُخرج الفعل من نطاق الجريمة أو العقوبة.

## صفحة الفحص

check-title = فحص نص قانوني
check-lead = افتح ملفات قانون أو ألصق نصه. يجري البحث داخل متصفحك، ويُقترح لكل متطلب ما قد يجيب عنه من ألفاظ.
check-privacy = لا يخرج شيء من جهازك: فلا رفع للملفات، وهذه الصفحة ممنوعة من إرسال أي شيء. وبعد تحميل المحرك يمكنك قطع الاتصال والمتابعة؛ أما الجزء الخاص بملفات PDF فيُحمَّل عند أول اختيار لملف PDF.
check-no-script = تحتاج هذه الصفحة إلى JavaScript لأن البحث يجري في متصفحك لا على خادم. ومن دونه استعمل سطر الأوامر على جهازك، فهو يقرأ الصيغ نفسها:
check-form = النص
check-files = افتح ملفات أو أفلتها هنا
check-files-hint = ملفات PDF وWord وOpenDocument وRTF وEPUB وHTML وXML ونصوص وغيرها. الحد { $each } ميغابايت للملف الواحد و{ $all } ميغابايت للمجموع.
check-formats = الصيغ التي تُقرأ
check-formats-document = وثائق
check-formats-text = نصوص وبيانات
check-formats-publisher = كما يصدرها ناشرو القوانين (.xml، .html)
check-format = { $title } ({ $endings })
check-scans = المسح الضوئي صورة لصفحة ولا يحتوي كلمات للبحث. اطلب نسخة نصية، أو تعرّف على النص أولاً (OCR).
check-files-chosen = { $count ->
    [one] اختير ملف واحد
    [two] اختير ملفان
    [few] اختيرت { $count } ملفات
    [many] اختير { $count } ملفاً
   *[other] اختير { $count } ملف
}
check-size = { $size } { $unit }
check-file-remove = إزالة
check-file-remove-one = إزالة { $name }
check-paste = أو ألصق النص هنا
check-pasted = نص ملصق
check-language = لغة النص
check-language-auto = يتعرف عليها البرنامج
check-profile = البحث عن
profile-option = { $name } ({ $count })
check-go = البحث في هذا النص
check-example = إدراج مثال
check-cancel = إيقاف
check-loading = جارٍ تحميل المحرك…
check-ready = المحرك محمَّل.
check-stage-begin = البدء
check-stage-read = قراءة { $number } من أصل { $total }: { $name }
check-stage-segment = البحث عن المواد: { $done } من أصل { $total } من القوانين
check-stage-compile = إعداد المتطلبات ({ $total })
check-stage-match = البحث: { $done } من أصل { $total } من الأحكام
check-elapsed = { $seconds } ث
check-stopped = توقف. نصك وملفاتك ما زالت هنا.
check-done = جرى البحث في { $provisions } { $provisions ->
    [few] أحكام
    [many] حكماً
   *[other] حكم
} عن { $base } من المتطلبات في { $seconds } ث.
check-documents = كيف قُرئت الوثائق
check-documents-count = قُرئت { $read } من أصل { $base } { $base ->
    [few] وثائق
   *[other] وثيقة
}.
check-documents-note = قارن قبل الاعتماد على النتائج: هل يتفق العنوان وعدد المواد والمادة الأخيرة مع النص الرسمي؟ قد تكون الأرقام المتجاوَزة مواد ملغاة، أو مواد لم تُقرأ.
check-to-results = الانتقال إلى ما عُثر عليه
check-refused-note = لم يُقرأ: { $names }. وما عُثر عليه مصدره الوثائق الأخرى وحدها.
check-state-waiting = في الانتظار
check-state-reading = قيد القراءة…
check-state-stopped = أوقف قبل قراءته
check-state-read = قُرئ
check-state-refused = لم يُقرأ
check-outline-articles = المواد
check-outline-count = { $count ->
    [0] لم يُعثر على شيء
   *[other] { $count }
}
check-outline-range = من { $first } إلى { $last }
check-outline-and = ؛ { "" }
check-outline-dispositions = { $count ->
    [one] حكم إضافي أو ختامي واحد
    [two] حكمان إضافيان أو ختاميان
    [few] { $count } أحكام إضافية أو ختامية
   *[other] { $count } حكماً إضافياً أو ختامياً
}
check-outline-annexes = { $count ->
    [one] مرفق واحد
    [two] مرفقان
    [few] { $count } مرفقات
   *[other] { $count } مرفقاً
}
check-outline-missing = الأرقام المتجاوَزة
check-outline-repealed = الموسوم بأنه ملغى
check-outline-none = لا يوجد
check-outline-language = اللغة
check-outline-lang = { $language }، { $how }
check-outline-format = الصيغة
check-outline-problems = ملاحظات أثناء القراءة:
check-outline-show = { $count ->
    [one] عرض الحكم الوحيد
    [two] عرض الحكمين
    [few] عرض الأحكام كلها ({ $count })
   *[other] عرض الأحكام كلها ({ $count })
}
check-outline-page = الصفحة { $page }
check-outline-line = السطر { $line }
check-outline-left = قُرئ عدد آخر من الأحكام وجرى البحث فيه: { $count }؛ وتنتهي القائمة هنا.
check-kind-article = مادة
check-kind-disposition = حكم ختامي
check-kind-annex = مرفق
check-status-repealed = ملغى
check-status-reserved = محجوز
check-lang-given = كما ذكرت
check-lang-document = كما تذكر الوثيقة
check-lang-detected = تعرف عليها البرنامج
check-lang-unknown = غير معروفة
check-language-wrong = هل اللغة غير صحيحة؟
check-language-right = لغة هذه الوثيقة
check-language-choose = اختيار
check-again = القراءة والبحث من جديد
check-no-pack = لم يُبحث فيها: لم تُعرف لغتها، أو ليست من اللغات التي يبحث فيها Tutela. إن كنت تعرف اللغة فسمّها أدناه.
check-results = ما عُثر عليه
check-results-note = هذه اقتراحات. أما كون المتطلب مستوفى فيقرره شخص.
check-filter-answer = عرض
check-filter-all = الكل ({ $count })
check-filter-answered = مع اقتراح ({ $count })
check-filter-weak = مع اقتراح ضعيف ({ $count })
check-filter-nothing = لم يُعثر على شيء ({ $count })
check-filter-beyond = خارج نص القانون ({ $count })
check-filter-severity = المستوى
check-shown = يُعرض { $count } من أصل { $base } من المتطلبات
check-col-requirement = المتطلب
check-col-words = الألفاظ التي قد تجيب عنه
check-more = { $count ->
    [one] حكم آخر واحد
    [two] حكمان آخران
    [few] { $count } أحكام أخرى
    [many] { $count } حكماً آخر
   *[other] { $count } حكم آخر
}
check-nothing = لم يُعثر على شيء في هذا النص. وليس ذلك دليلاً على سكوت القانون: فقد يرد الحكم في موضع آخر.
check-beyond = لا يمكن لنص القانون أن يبيّن ذلك؛ انظر في الممارسة أو الميزانيات أو البيانات.
check-weak = مطابقة ضعيفة
check-download-csv = تنزيل بصيغة CSV
check-download-json = تنزيل بصيغة JSON
error-empty = لا يوجد نص بعد. افتح ملفاً أو ألصق قانوناً أو أدرج المثال.
error-too-big = المجموع { $size } ميغابايت، والحد { $limit } ميغابايت. افحص القوانين واحداً بعد الآخر، أو استعمل سطر الأوامر. ولم يُبحث في شيء.
error-none-read = تعذرت قراءة الوثائق كلها. وما ينبغي عمله مذكور بجانب كل منها أدناه.
error-no-provisions = لم يُعثر على مادة أو فرع. تحقق من أنه نص قانون يحمل أرقام مواده.
error-failed = توقف البحث: { $message } نصك وملفاتك ما زالت هنا.
error-engine = تعذر تحميل المحرك. أعد تحميل الصفحة للمحاولة من جديد.

## الأخطاء

error-title-404 = لا توجد صفحة كهذه
error-body-404 = قد يكون العنوان قديماً أو كُتب خطأً. ويمكن الوصول إلى كل متطلب من القائمة.
error-title-500 = تعذر عرض هذه الصفحة
error-body-500 = الخطأ من عندنا. لم يضع شيء مما قمت به. حاول مرة أخرى بعد قليل.
error-to-list = الانتقال إلى المتطلبات
error-to-home = الانتقال إلى الصفحة الأولى

## التحقق من منشور: هل الملف هو ما نُشر

verify-title = التحقق من منشور
verify-lead = هل هذا الملف هو ما نشرته دولة أو منظمة غير حكومية؟ تُحسب بصمته وتوقيعه، ويُبحث عنهما فيما نُشر هنا.
verify-privacy = يقرأ هذا الخادم الملف ليجيبك ولا يحتفظ به. وللتحقق منه على جهازك: ‏npx tutela verify FILE
verify-file = الملف كما نُزّل
verify-file-hint = ‏JSON، حتى 8 ميغابايت.
verify-text = أو نصه، أو بصمة SHA-256 وحدها
verify-text-hint = تحمل الصفحة أو التقرير بصمة SHA-256 لما استُخرج منه: 64 رمزاً من 0 إلى f.
verify-go = تحقق
verify-result = النتيجة
verify-wrong-file = تعذر التحقق
verify-wrong-empty = اختر ملفاً، أو ألصق نصه أو بصمته SHA-256.
verify-wrong-too-big = هذا أكبر من أي منشور.
verify-wrong-not-json = ليس هذا ملف منشور ولا بصمة SHA-256. استعمل الملف كما نُزّل.
verify-wrong-field-twice = يرد فيه حقل مرتين، فقد يرى قارئان شيئين مختلفين. وهو ليس كما نُشر.
verify-wrong-not-a-publication = ليس هذا منشوراً من هذا الإصدار من Tutela، أو أنه تالف.
verify-wrong-place = أول ما ليس على ما ينبغي: { $place }
verify-all-right = هو كما نُشر
verify-all-unproved = لا يحمل دليلاً خاصاً به
verify-all-altered = ليس كما نُشر
verify-what = المنشور
verify-what-said = { $state }، { $voice ->
        [state] تقييم الدولة
       *[ngo] تقييم منظمة غير حكومية
    }، الإصدار { $version }، { $date }
verify-content = المحتوى
verify-content-right = صحيح: هو ما أُخذت بصمته
verify-content-wrong = محرَّف: ليس ما أُخذت بصمته
verify-content-none = لا يذكر الملف أي بصمة
verify-hash = ‏SHA-256
verify-signature = التوقيع
verify-signature-right = صحيح (Ed25519)
verify-signature-wrong = خاطئ: لم يُوقَّع هذا المحتوى بهذا المفتاح
verify-signature-none = لا يحمل الملف أي توقيع
verify-key = المفتاح
verify-key-ours = معروف: يوقع به هذا الموقع
verify-key-unknown = غير معروف هنا. قارن بصمته بما تذكره الجهة الناشرة.
verify-here = المنشور هنا
verify-here-newest = نعم، في { $date }؛ وهو أحدث إصدار
verify-here-earlier = نعم، في { $date }؛ ويليه إصدار لاحق
verify-here-taken-back = نُشر هنا، وسُحب في { $date }
verify-here-unknown = لا
verify-here-not-asked = تعذر السؤال الآن؛ حاول مرة أخرى بعد دقيقة

## لغة الصفحة

translation-state = draft
translation-draft = نُقل عن الإنكليزية ولم يراجعه بعد قانوني لغته العربية.
translation-reviewed = نُقل عن الإنكليزية وراجعه قانوني لغته العربية.
languages-label = هذه الصفحة بلغات أخرى
in-english = بالإنكليزية: لم يُترجم بعد.
req-translation = الترجمة
req-translation-draft = نُقل عن الإنكليزية ولم يراجعه بعد قانوني لغته العربية.
req-translation-reviewed = نُقل عن الإنكليزية وراجعه قانوني لغته العربية.
req-translation-stale = تغيّر النص الإنكليزي بعد هذه الترجمة.
req-translation-none = لم يُترجم بعد؛ ويُعرض بالإنكليزية.
req-translation-english = النص الإنكليزي

addressee-legislature = السلطة التشريعية
addressee-executive = السلطة التنفيذية
addressee-judiciary = السلطة القضائية
addressee-prosecutors = النيابة العامة
addressee-law-enforcement = أجهزة إنفاذ القانون
addressee-health-social-services = الخدمات الصحية والاجتماعية
addressee-education = التعليم
addressee-state-internationally = الدولة على الصعيد الدولي
addressee-media = وسائط الإعلام
addressee-isps-platforms = مقدمو خدمات الإنترنت والمنصات
addressee-travel-tourism = السفر والسياحة
addressee-financial-sector = القطاع المالي

profile-opsc = البروتوكول ومبادئه التوجيهية
profile-starter = الالتزامات الأساسية، لنظرة أولى

source-CRC = اتفاقية حقوق الطفل
source-LAN = اتفاقية لانزاروت (مجلس أوروبا، 2007)
source-EU = توجيه الاتحاد الأوروبي 2011/93
source-PAL = بروتوكول باليرمو (2000)
source-BUD = اتفاقية بودابست (2001)
source-C182 = اتفاقية منظمة العمل الدولية رقم 182
source-C29 = اتفاقية منظمة العمل الدولية رقم 29
source-MNR = الاستجابة الوطنية النموذجية لتحالف WeProtect
source-ICMEC = التشريع النموذجي لمركز ICMEC
source-SDG = أهداف التنمية المستدامة
source-OPIC = البروتوكول الاختياري المتعلق بإجراء تقديم البلاغات
source-UNTOC = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
source-comment = التعليق العام رقم { $number } (لجنة حقوق الطفل)
source-place = { $name }، { $place }
source-article = { $name }، المادة { $place }

## ما بلغته كل لغة

tongues-title = لغات هذا الموقع
tongues-lead = ما بلغته كل لغة، محسوباً من الملفات التي صُنع منها هذا الموقع. وما ينقص يُعرض بالإنكليزية ويُشار إلى ذلك.
tongues-caption = كل لغة وما يتوافر بها
tongues-language = اللغة
tongues-pages = الصفحات
tongues-catalogue = المتطلبات
tongues-search = البحث في القوانين
tongues-reports = التقارير
tongues-learning = صفحات التعلم
tongues-none = لا يوجد
tongues-begun = عناوين المجموعات
tongues-yes = نعم
tongues-no = لا
tongues-state-original = الأصل
tongues-state-draft = مسودة
tongues-state-reviewed = مراجَع
tongues-note = «مسودة» تعني أن الترجمة لم يراجعها بعد قانوني لغته تلك اللغة. ويمكن البحث في قوانين بلغات أكثر من اللغات التي تُقرأ بها الصفحات.
