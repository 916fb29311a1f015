# مركز الموارد. حالة الترجمة: منقولة من الإنجليزية، ولم يقرأها بعدُ من لغته العربية.

library-title = مركز الموارد
library-lead = { $count ->
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
} لما نشره آخرون عن بيع الأطفال واستغلالهم جنسيًا: مبادئ توجيهية وتقارير وقوانين وتدريب وبيانات. لا نحتفظ بنسخة منها: كل رابط يؤدي إلى مكان حفظ العمل. والعناوين كما وضعها ناشروها.
library-filter = البحث في السجلات وتضييقها
library-words = كلمات
library-words-hint = العنوان أو الناشر أو الموضوع أو الرمز، بالعربية أو الإنجليزية أو الفرنسية أو الإسبانية
library-facet-topic = الموضوع
library-facet-type = النوع
library-facet-language = لغة العمل
library-facet-publisher = الناشر
library-facet-region = المنطقة
library-symbol = الرمز
library-symbol-hint = مثل CRC/C/156
library-from = من سنة
library-to = إلى سنة
library-year-hint = السجلات التي لا تُعرف سنتها لا تدخل في أي مدة.
library-sort = الترتيب
library-sort-usual = الأقرب إلى البحث أولًا؛ ومن دون كلمات، الأحدث أولًا
library-sort-newest = الأحدث أولًا
library-sort-oldest = الأقدم أولًا
library-sort-title = بحسب العنوان
library-go = اعرض
library-clear = امسح الكل
library-any = الكل
library-option = { $name } ({ $count })
library-shown = { $count ->
    [zero] لا سجل من أصل { $base }
    [one] سجل واحد من أصل { $base }
    [two] سجلان من أصل { $base }
    [few] { $count } سجلات من أصل { $base }
    [many] { $count } سجلًا من أصل { $base }
   *[other] { $count } سجل من أصل { $base }
}
library-range = المعروض هنا: من { $first } إلى { $last }
library-none = لا سجل يجمع هذا كله.
library-none-next = ارفع أحد القيود أو استعمل كلمات أقل.
library-download = نزّل هذه القائمة بصيغة
library-feeds = تابع السجلات الجديدة
library-feed-atom = موجز السجلات الجديدة (Atom)
library-feed-rss = موجز السجلات الجديدة (RSS 2.0)
library-feed-opds = فهرس لبرامج القراءة (OPDS 2.0)
library-unread-off = ليس لهذه البوابة قاعدة بيانات: لا يُعرض إلا ما جاء معها من سجلات، دون فحص روابطها.
library-unread-shut = لا يمكن الآن قراءة ما أضيف هنا أو صُحّح؛ وتُعرض السجلات التي جاءت مع البوابة.
library-unread-known = لا يمكن الآن أن يُقرأ من جديد ما أضيف هنا أو صُحّح؛ وتُعرض السجلات كما عُرفت آخر مرة.

## كيف فُهم البحث

library-meant = كيف فُهمت كلماتك
library-meant-also = بُحث عن «{ $words }» كما هي، وكذلك عن:
library-meant-topics = سجلات في الموضوع: { $topics }
library-meant-older = صيغ قديمة للمصطلح، حيث ترد في عنوان فقط
library-meant-alone = بُحث عن «{ $words }» كما هي.
library-meant-symbol = بُحث عن { $symbol } بين الرموز.
library-exactly = ابحث عن هذه الكلمات بعينها
library-exact-now = لم يُبحث إلا عن هذه الكلمات بعينها.
library-wider = ابحث أيضًا عن صيغ أخرى لها

## سجل واحد

library-year-unknown = السنة غير معروفة
library-format-unknown = نوع الملف غير معروف
library-size-unknown = الحجم غير معروف
library-language-unknown = اللغة غير معروفة
library-size-kb = { $size } كيلوبايت
library-size-mb = { $size } ميغابايت
library-open = افتح في { $host }
library-open-copy = افتح نسخة في { $host }
library-open-about = افتح صفحة عنه في { $host }
library-mirror = هذه نسخة في موقع لتبادل الوثائق. وعنوان الناشر نفسه غير معروف.
library-secondary = هذه صفحة لمنظمة أخرى عن العمل، وليست للناشر.
library-no-link = لا يُعرف عنوان يجوز الربط به.
library-http = هذا العنوان غير مشفّر.
library-link-checked = { $outcome } (جُرّب الرابط في { $date })
library-link-never = لم يُجرَّب الرابط من هنا.
library-link-fine = الرابط يجيب.
library-link-moved = الرابط يجيب في عنوان جديد.
library-link-gone = الرابط ميت: لم يعد هناك شيء.
library-link-refused = لم يسمح الموقع لفحصنا بالدخول؛ وقد يسمح لك.
library-link-unreachable = لم يجب الموقع.
library-link-insecure = تعذّر الوصول إلى الموقع بأمان.
library-link-too-slow = لم يجب الموقع في الوقت المحدد.
library-link-too-large = تعذّر استعمال جواب الموقع.
library-link-loop = الرابط يدور في حلقة.
library-link-forbidden-address = الرابط لا يؤدي إلى عنوان عام، فلم يُتبع.
library-about = عن هذا السجل
library-publisher = الناشر
library-credit = أسماء مذكورة معه
library-year = السنة
library-kind = النوع
library-languages = اللغات التي شوهدت
library-languages-note = هي التي ظهرت عند إعداد السجل؛ وقد تكون هناك لغات أخرى.
library-topics = المواضيع
library-region = المنطقة
library-states = الدول
library-symbol-at = الوثيقة نفسها برمزها في docs.un.org
library-symbol-note = مصوغ من الرمز، ولم يُفتح
library-record-id = رقم السجل
library-file = العمل
library-bears = المتطلبات التي يتصل بها
library-bears-lead = بحسب مواضيعه؛ ولم يقرأه أحد بجانب المتطلبات.
library-bears-group = { $count ->
    [one] { $title } (متطلب واحد)
    [two] { $title } (متطلبان)
    [few] { $title } ({ $count } متطلبات)
    [many] { $title } ({ $count } متطلبًا)
   *[other] { $title } ({ $count } متطلب)
}
library-bears-none = مواضيعه لا تدل على أي مجموعة من المتطلبات.
library-related = سجلات ذات صلة
library-cite = للاستشهاد به
library-cite-undated = السنة غير معروفة
library-cite-seen = شوهد العنوان في { $date }
library-cite-ris = لبرنامج إدارة المراجع (RIS)
library-source = مصدر هذا السجل
library-source-facts = شوهد في { $date } في هذا المصدر:
library-source-desk = أضافه مشغّل هذه البوابة أو صحّحه في { $date }.
library-formats = هذا السجل في صورة بيانات
library-lawful = نضع روابط إلى أعمال غيرنا ولا نحتفظ بنسخة منها. ومن أراد من الناشرين تصحيح سجل أو سحبه فليكتب إلى مشغّل هذه البوابة.

## الصفحات

library-pages = الصفحات
library-page-previous = الصفحة السابقة
library-page-next = الصفحة التالية
library-page-of = الصفحة { $page } من { $pages }

## الموجز

library-atom-title = مركز موارد Tutela: السجلات الجديدة
library-atom-subtitle = آخر ما أضيف أو صُحّح من السجلات. لا نحتفظ بنسخة من الأعمال.
library-atom-rights = السجلات: وقائع فقط. والأعمال ملك لناشريها.

## الأنواع

library-type-guideline = مبادئ توجيهية
library-type-un-document = وثائق الأمم المتحدة
library-type-law = قوانين ومعاهدات
library-type-report = تقارير ودراسات
library-type-toolkit = أدلة وأدوات
library-type-training = تدريب
library-type-dataset = مجموعات بيانات
library-type-press-release = بيانات صحفية

## المواضيع

library-topic-opsc = بروتوكول بيع الأطفال
library-topic-implementation = التنفيذ
library-topic-ratification = التصديق
library-topic-reporting = التقارير المقدمة إلى اللجنة
library-topic-recommendations = التوصيات
library-topic-supervision = الإشراف على المعاهدات
library-topic-mandate = المقرر الخاص
library-topic-legislation = التشريع
library-topic-regulation = التنظيم
library-topic-strategy = الاستراتيجية
library-topic-national-response = الاستجابة الوطنية
library-topic-budget = الميزانيات
library-topic-nhri = المؤسسات الوطنية لحقوق الإنسان
library-topic-terminology = المصطلحات
library-topic-csam = مواد الاعتداء الجنسي على الأطفال
library-topic-csec = الاستغلال الجنسي التجاري
library-topic-trafficking = الاتجار بالأطفال
library-topic-child-labour = عمل الأطفال
library-topic-child-marriage = زواج الأطفال
library-topic-surrogacy = الحمل لحساب الغير
library-topic-travel-tourism = السفر والسياحة
library-topic-digital = البيئة الرقمية
library-topic-grooming = استمالة الأطفال لأغراض جنسية
library-topic-sexual-extortion = الابتزاز الجنسي
library-topic-cybercrime = الجريمة السيبرانية
library-topic-technology = التكنولوجيا
library-topic-classification = تصنيف المواد
library-topic-hotlines = خطوط الإبلاغ عن المحتوى
library-topic-helplines = خطوط مساعدة الأطفال
library-topic-victims = الأطفال الضحايا
library-topic-victim-identification = التعرف على الضحايا
library-topic-justice = عدالة مراعية للأطفال
library-topic-law-enforcement = إنفاذ القانون
library-topic-health = الصحة
library-topic-adolescents = المراهقون
library-topic-vulnerable-groups = أطفال في أوضاع هشة
library-topic-migration = الهجرة
library-topic-violence = العنف ضد الأطفال
library-topic-participation = مشاركة الأطفال
library-topic-training = تدريب المهنيين
library-topic-business = الشركات
library-topic-financial = القطاع المالي
library-topic-telecom = الاتصالات
library-topic-transparency = الشفافية
library-topic-data = البيانات
library-topic-indicators = المؤشرات
library-topic-evidence = الأدلة
library-topic-research = البحوث
library-topic-network = الشبكات
library-topic-regional = التعاون الإقليمي
library-topic-eu = الاتحاد الأوروبي
library-topic-lanzarote = اتفاقية لانزاروتي
