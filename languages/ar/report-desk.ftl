# تقارير مستخرجة من منشور.
# حالة الترجمة: نُقلت عن الإنكليزية ولم يراجعها بعد قانوني لغته العربية.

## الأسماء

desk-state = { $code ->
    [BO] دولة بوليفيا المتعددة القوميات
    [CD] جمهورية الكونغو الديمقراطية
    [CG] الكونغو
    [CZ] تشيكيا
    [FM] ولايات ميكرونيزيا الموحدة
    [GB] المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
    [IR] جمهورية إيران الإسلامية
    [KP] جمهورية كوريا الشعبية الديمقراطية
    [KR] جمهورية كوريا
    [LA] جمهورية لاو الديمقراطية الشعبية
    [MD] جمهورية مولدوفا
    [NL] مملكة هولندا
    [PS] دولة فلسطين
    [RU] الاتحاد الروسي
    [SY] الجمهورية العربية السورية
    [TR] تركيا
    [TZ] جمهورية تنزانيا المتحدة
    [US] الولايات المتحدة الأمريكية
    [VA] الكرسي الرسولي
    [VE] جمهورية فنزويلا البوليفارية
    [VN] فييت نام
   *[other] { $name }
}
desk-instrument = البروتوكول الاختياري لاتفاقية حقوق الطفل بشأن بيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية (OPSC)
desk-voice = { $voice ->
    [ngo] منظمة غير حكومية
   *[state] الدولة
}
desk-unknown = غير معروف
desk-comma = ،
desk-contents = المحتويات
desk-face-version = النسخة { $version }، { $date }
desk-face-state = الدولة
desk-face-voice = الجهة
desk-face-publication = المنشور
desk-face-proof = الدليل
desk-publication-short = المنشور { $place } ({ $hash })
desk-draft-short = المسودة { $place }

## المراجع

desk-cite-opsc = { $count ->
    [one] البروتوكول الاختياري، المادة { $articles }
   *[other] البروتوكول الاختياري، المواد { $articles }
}
desk-cite-preamble = البروتوكول الاختياري، الديباجة
desk-cite-guidelines = المبادئ التوجيهية CRC/C/156، { $sections }
desk-cite-section = الفرع { $section }
desk-cite-paras = الفرع { $section }، الفقرات { $paras }
desk-note = { $requirement }، { $aspect }، تقدير مؤرخ { $judged }: { $what }؛ { $publication }.
desk-note-nothing = لا يُستشهد بأي حكم أو وثيقة
desk-practice = { $what }: { $title }، وردت في { $received }
desk-practice-statistics = إحصاءات
desk-practice-budget = ميزانية
desk-practice-policy = سياسة عامة
desk-practice-institution = مؤسسة
desk-practice-training = تدريب
desk-practice-report = تقرير
desk-practice-decision = قرار
desk-practice-link = رابط
desk-practice-other = وثيقة أخرى
desk-none-cited = لا استشهاد
desk-paragraph = الفقرة { $paragraph }

## العناوين

desk-title-gap-report = تقرير الثغرات: { $state }
desk-title-concordance-table = جدول المطابقة: { $state }
desk-title-state-initial = التقرير الأولي المقدم بموجب الفقرة 1 من المادة 12 من البروتوكول: { $state }
desk-title-state-periodic = معلومات عن البروتوكول للتقرير الدوري: { $state }
desk-title-alternative = التقرير البديل بشأن البروتوكول: { $state }
desk-title-list-of-issues-reply = الردود على قائمة المسائل المتعلقة بالبروتوكول: { $state }
desk-title-lawmakers-brief = مذكرة موجزة للمشرّعين: { $state }
desk-title-press = أرقام للصحافة: { $state }
desk-title-action-plan = خطة العمل: { $state }
desk-under-gap-report = ما نُشر على أنه غير مستوفى أو مستوفى جزئياً، مع الأسباب والمراجع
desk-under-concordance-table = كل متطلب إلى جانب نص القانون الوطني، كما نُشر
desk-under-state-initial = هيكل المبادئ التوجيهية لتقديم التقارير CRC/C/OPSC/2
desk-under-state-periodic = الفقرة 2 من المادة 12 من البروتوكول؛ المادة 44 من الاتفاقية
desk-under-alternative = مساهمة من منظمة غير حكومية مقدمة إلى لجنة حقوق الطفل
desk-under-list-of-issues-reply = الفقرة 3 من المادة 12 من البروتوكول
desk-under-lawmakers-brief = ما ينبغي تعديله في القانون، وأين يُطلب ذلك، وأي قانون يستوفيه
desk-under-press = أرقام مع أساسها ومصدرها
desk-under-action-plan = ما لا يزال مفتوحاً، بحسب المستوى والجهة المعنية

## كيفية القراءة

desk-method-people = { $voice ->
    [ngo] هذه تقديرات منظمة غير حكومية، لا تقديرات الدولة. وقد أجرى كل تقدير شخص وقبله شخص ثانٍ؛ واقترح برنامج أحكاماً ولم يُجرِ أي تقدير. المصدر:
   *[state] هذه تقديرات الدولة. وقد أجرى كل تقدير شخص وقبله شخص ثانٍ؛ واقترح برنامج أحكاماً ولم يُجرِ أي تقدير. المصدر:
}
desk-method-layers = تُفصل ثلاثة مستويات: الالتزامات الناشئة عن البروتوكول، وتوصيات اللجنة في مبادئها التوجيهية، والممارسات الجيدة. وعدم استيفاء توصية ليس انتهاكاً للبروتوكول.
desk-method-words = { $own ->
    [yes] ترد المتطلبات بألفاظ الفهرس منقولةً عن الإنكليزية، والأسباب بألفاظ من أجروا التقدير، ويُقتبس القانون بلغته.
   *[no] ترد المتطلبات بألفاظ الفهرس وهي بالإنكليزية، والأسباب بألفاظ من أجروا التقدير، ويُقتبس القانون بلغته.
}
desk-method-translation = ما تُرجم من ذلك وصيغ هذه الوثيقة لم يراجعها بعد قانوني لغته العربية.
desk-method-catalogue = أُجري التقدير على الفهرس { $asked } الذي يضم { $requirements } متطلباً؛ والعناوين والمستويات هي عناوين ومستويات الفهرس { $here }.
desk-drawn = وهذا النص مستخرج منه؛ وما ورد من مصدر آخر يحمل مصدره.
desk-no-laws = لم يُقرأ أي قانون لهذا المنشور.

## المستويات والجوانب والأرقام

desk-layer-O = الالتزامات الناشئة عن البروتوكول
desk-layer-S = توصيات اللجنة
desk-layer-P = الممارسات الجيدة
desk-layer-none = مستوى غير معروف: لم يعد في الفهرس
desk-severity-O = التزام
desk-severity-S = موصى به
desk-severity-P = ممارسة جيدة
desk-severity-none = مستوى غير معروف
desk-aspect-said = { $aspect ->
    [law] في القانون: { $verdict }.
   *[practice] في الممارسة: { $verdict }.
}
desk-aspect-left = { $aspect ->
    [law] في القانون: لا تقدير منشور بعد.
   *[practice] في الممارسة: لا تقدير منشور بعد.
}
desk-figures-title = الأرقام
desk-figures-caption = المتطلبات بحسب المستوى والتقدير
desk-col-layer = المستوى
desk-col-aspect = الجانب
desk-col-left = لا تقدير منشور بعد
desk-col-base = المطروحة
desk-col-source = المصدر
desk-col-reason = السبب
desk-col-document = الوثيقة
desk-col-shows = ما تبيّنه
desk-left-title = لا تقدير منشور بعد
desk-left-count = عدد المتطلبات التي لا تقدير منشور بشأنها بعد: { $count } من أصل { $base }. ولا يُستنتج من ذلك شيء عن قانون الدولة أو ممارستها.
desk-left-none = لكل متطلب من المتطلبات البالغ عددها { $base } تقدير منشور، في القانون أو في الممارسة.

## الثغرات

desk-gaps-count = { $aspect ->
    [law] في القانون: الثغرات { $gaps } من أصل { $judged } جرى تقديرها؛ والمطروح { $asked }.
   *[practice] في الممارسة: الثغرات { $gaps } من أصل { $judged } جرى تقديرها؛ والمطروح { $asked }.
}
desk-gaps-none = لا ثغرة منشورة في هذا المستوى.
desk-gaps-none-published = لا ثغرة منشورة.
desk-undecided-title = ما نُشر دون البت فيه
desk-undecided-note = عبارة «لم يُبتّ فيه» لا تعني «مستوفى» ولا «غير مستوفى».

## تقرير الدولة

desk-section-1 = مقدمة: إعداد التقرير والوضع القانوني
desk-section-2 = البيانات
desk-section-3 = تدابير التنفيذ العامة
desk-section-4 = المنع (الفقرتان 1 و2 من المادة 9)
desk-section-5 = الحظر والمسائل ذات الصلة (المواد 3 و4 (الفقرتان 2 و3) و5 و6 و7)
desk-section-6 = حماية حقوق الأطفال الضحايا (المادتان 8 و9 (الفقرتان 3 و4))
desk-section-7 = المساعدة والتعاون على الصعيد الدولي (المادة 10)
desk-section-8 = أحكام قانونية أخرى (المادة 11)
desk-section-9 = المرفقات
desk-section-count = المنشور: { $count } من متطلبات هذا الفرع البالغ عددها { $asked }.
desk-section-1-unknown = التحفظات والإعلانات، والأقاليم، ومن جرت استشارتهم، والعوامل والصعوبات: حيث لا يرد شيء أدناه فإن المنشور لا يذكر شيئاً. غير معروف.
desk-structure-unverified = يتبع ترتيب الفروع الوثيقة CRC/C/OPSC/2 كما هي معروفة عموماً؛ ولم يُتحقق منه في نص المبادئ التوجيهية.
desk-periodic-place = تطلب الوثيقة CRC/C/58/Rev.3 من الدول التي قدمت تقريراً أولياً معلومات محدّثة عن البروتوكول. ولم يُتحقق في النص من موضعها في نهاية مجموعة تدابير الحماية الخاصة.
desk-party = { $act ->
    [ratification] { $state }: أُودع صك التصديق في { $deposited }. ودخل البروتوكول حيز النفاذ بالنسبة إليها في { $inForce }.
    [accession] { $state }: أُودع صك الانضمام في { $deposited }. ودخل البروتوكول حيز النفاذ بالنسبة إليها في { $inForce }.
    [succession] { $state }: أُودع إشعار الخلافة في { $deposited }. ودخل البروتوكول حيز النفاذ بالنسبة إليها في { $inForce }.
    [acceptance] { $state }: أُودع صك القبول في { $deposited }. ودخل البروتوكول حيز النفاذ بالنسبة إليها في { $inForce }.
   *[unknown] { $state }: طرف في البروتوكول؛ الإيداع: { $deposited }؛ بدء النفاذ: { $inForce }.
}
desk-party-not = { $status ->
    [signed] { $state }: وُقّع البروتوكول؛ ولا يسجل المصدر أي صك تصديق.
   *[none] { $state }: لا يسجل المصدر أي صك.
}
desk-party-unknown = { $state }: غير معروف ما إذا كانت طرفاً في البروتوكول ومنذ متى.
desk-party-source = { $sources }؛ حتى { $date }.
desk-annex-lead = القوانين ونصوصها والوثائق التي تستند إليها التقديرات. وترد قرارات المحاكم والتعليمات الإدارية والإحصاءات بين الوثائق متى أُرفقت.
desk-annex-provisions = الأحكام المستند إليها بألفاظها
desk-annex-provisions-none = لا يُقتبس أي حكم في هذا المنشور.
desk-annex-documents = الوثائق المستند إليها بشأن الممارسة
desk-annex-documents-none = لم تُرفق أي وثيقة بهذا المنشور.
desk-recommended-title = متابعة التوصيات
desk-recommended-note = الروابط بالمتطلبات والمتابعة هي ما ورد في مكتب العمل في { $date }؛ وهي ليست جزءاً من المنشور.
desk-follow-up = { $followUp ->
    [done] المتابعة، بحسب هذه الجهة: منجزة.
    [partly] المتابعة، بحسب هذه الجهة: جزئية.
   *[open] المتابعة، بحسب هذه الجهة: مفتوحة.
}

## التقرير البديل

desk-alternative-about = عن هذه المساهمة
desk-alternative-limit = لم يُتحقق مما إذا كان للتقارير البديلة حد لعدد الكلمات وما هو؛ وأمانة اللجنة تفيد بذلك.
desk-alternative-gaps = الثغرات
desk-alternative-voices = ما اختلف فيه تقدير الدولة
desk-alternative-unheard = لم تنشر الدولة أي تقدير؛ وتقديرها غير معروف.
desk-alternative-agree = فيما نشره الطرفان كان تقدير الدولة والمنظمة واحداً. المصدر فيما يخص الدولة:
desk-alternative-questions = أسئلة للحوار
desk-alternative-question = { $aspect ->
    [law] ما الذي ستعدله الدولة الطرف في قانونها، ومتى، كي تصبح الإجابة بنعم عن السؤال: «{ $question }»
   *[practice] ما الذي ستقوم به الدولة الطرف في الممارسة، ومتى، كي تصبح الإجابة بنعم عن السؤال: «{ $question }»
}
desk-alternative-proposals = توصيات مقترحة
desk-alternative-proposal = { $layer ->
    [O] { $aspect ->
        [law] لعل اللجنة تود أن تحث الدولة الطرف على مواءمة قانونها مع البروتوكول فيما يتعلق بما يلي: «{ $title }»
       *[practice] لعل اللجنة تود أن تحث الدولة الطرف على إعمال البروتوكول في الممارسة فيما يتعلق بما يلي: «{ $title }»
    }
    [S] { $aspect ->
        [law] لعل اللجنة تود أن توصي الدولة الطرف باتباع المبادئ التوجيهية في قانونها فيما يتعلق بما يلي: «{ $title }»
       *[practice] لعل اللجنة تود أن توصي الدولة الطرف باتباع المبادئ التوجيهية في الممارسة فيما يتعلق بما يلي: «{ $title }»
    }
   *[other] لعل اللجنة تود أن تدعو الدولة الطرف إلى النظر، على سبيل الممارسة الجيدة، فيما يلي: «{ $title }»
}

## الردود على قائمة المسائل

desk-reply-question = المسألة { $number }
desk-reply-asked = قائمة المسائل، المسألة { $number }
desk-reply-unmatched = لم يُربط أي متطلب بهذه المسألة. ولا يُعدّ Tutela رداً.
desk-reply-left = لا تقدير منشور بعد. المصدر:
desk-reply-no-questions = لم تُقدَّم أي مسألة.

## المذكرة الموجزة للمشرّعين

desk-brief-count = { $shown } من أصل { $gaps } من الثغرات المنشورة في القانون، أشدها أولاً؛ ويتضمن تقرير الثغرات جميعها. المصدر:
desk-brief-wording = التعديلات موصوفة لا مصوغة: فصياغة القانون تعود إلى صائغي القوانين في الدولة.
desk-brief-change = ما يتضمنه القانون:
desk-brief-elsewhere = نُشر على أنه مستوفى في قانون:
desk-brief-elsewhere-unknown = غير معروف؛ لا يذكر ذلك أي منشور آخر متاح.

## الصحافة

desk-press-duties = { $aspect ->
    [law] الالتزامات في القانون: { $met } مستوفاة، و{ $partly } مستوفاة جزئياً، و{ $unmet } غير مستوفاة، من أصل { $judged } جرى تقديرها و{ $asked } مطروحة. المصدر:
   *[practice] الالتزامات في الممارسة: { $met } مستوفاة، و{ $partly } مستوفاة جزئياً، و{ $unmet } غير مستوفاة، من أصل { $judged } جرى تقديرها و{ $asked } مطروحة. المصدر:
}
desk-press-open = الالتزامات المنشورة على أنها غير مستوفاة
desk-press-open-none = لا التزام منشوراً على أنه غير مستوفى. المصدر:
desk-press-reading = كيفية قراءة الأرقام
desk-press-undecided = عبارة «لم يُبتّ فيه» لا تعني «لا» ولا «نعم».
desk-press-left = عبارة «لا تقدير منشور بعد» لا تقول شيئاً عن الدولة.
desk-press-layers = الالتزامات وحدها ملزمة بموجب البروتوكول. وتُحسب التوصيات والممارسات الجيدة على حدة.
desk-press-people = التقديرات تقديرات الجهة المذكورة أعلاه. ولا تُحسب أي قضية ولا أي شخص.
desk-press-language = للمقارنة بين الدول، لا يُقارن إلا ما نشرته كل منها.
desk-press-check = التحقق من الأرقام
desk-press-proof = المنشور المؤرخ { $date } موقّع. ويمكن لمن لديه الملف أن يتحقق منه بهذه البصمة:

## خطة العمل

desk-plan-count = عدد الثغرات المنشورة التي لا تزال مفتوحة: { $gaps }.
desk-plan-lines = عدد الإجراءات المخطط لها، وفق الخطة في { $date }: { $actions }؛ وعدد الثغرات التي لا يشملها أي إجراء: { $left }. مصدر الثغرات:
desk-plan-none = لا إجراء مخططاً له. مصدر الثغرات:
desk-plan-also = جهات معنية أخرى: { $others }.
desk-col-open = ما لا يزال مفتوحاً
desk-col-action = الإجراء
desk-col-lead = الجهة المسؤولة والشركاء
desk-col-due = الأجل
desk-col-start = البداية
desk-col-cost = التكلفة
desk-col-indicator = المؤشر
desk-col-status = الحالة والتقدم
desk-col-answers = الثغرات والتوصيات
desk-plan-actions = الإجراءات
desk-plan-note = هذه خطة الجهة المذكورة أعلاه، بكلمات من وضعوها. وهي ليست استنتاجاً ولا جزءاً من المنشور. ولا يسد الإجراء المنجز ثغرة إلا بعد أن يقيّمها أشخاص من جديد.
desk-plan-left = ثغرات لا يشملها أي إجراء
desk-plan-left-none = كل ثغرة منشورة يشملها إجراء. المصدر:
desk-plan-lead-none = لا جهة مسؤولة عنه بعد.
desk-plan-partners = الشركاء:
desk-plan-cost-unknown = غير معروفة
desk-plan-after = يُنجز قبله:
desk-plan-unit = الوحدة:
desk-plan-baseline = القيمة الأولية:
desk-plan-target = القيمة المستهدفة:
desk-plan-recommended = التوصيات:
desk-plan-frequency = { $frequency ->
    [monthly] يُبلغ عنه كل شهر.
    [quarterly] يُبلغ عنه كل ثلاثة أشهر.
    [half-yearly] يُبلغ عنه كل ستة أشهر.
    [yearly] يُبلغ عنه كل سنة.
   *[once] يُبلغ عنه مرة واحدة عند حلول الأجل.
}
desk-plan-status = { $status ->
    [planned] مخطط له.
    [under-way] قيد التنفيذ.
    [done] منجز.
   *[dropped] متروك.
}
desk-plan-part = { $closes ->
    [wholly] يسد الثغرة بالكامل.
   *[partly] يسد الثغرة جزئياً.
}
desk-plan-closes = { $aspect ->
    [law] { $closes ->
        [wholly] القانون، بالكامل
       *[partly] القانون، جزئياً
    }
   *[practice] { $closes ->
        [wholly] الممارسة، بالكامل
       *[partly] الممارسة، جزئياً
    }
}
desk-addressee = { $addressee ->
    [legislature] السلطة التشريعية
    [executive] السلطة التنفيذية
    [judiciary] السلطة القضائية
    [prosecutors] النيابة العامة
    [law-enforcement] أجهزة إنفاذ القانون
    [health-social-services] الخدمات الصحية والاجتماعية
    [education] التعليم
    [state-internationally] الدولة على الصعيد الدولي
    [media] وسائط الإعلام
    [isps-platforms] مقدمو خدمات الإنترنت والمنصات
    [travel-tourism] السفر والسياحة
    [financial-sector] القطاع المالي
    [none] جهة معنية غير معروفة
   *[other] { $name }
}

## حدود الكلمات

desk-limit-periodic = تقرير دوري
desk-limit-periodic-source = لجنة حقوق الطفل، إجراء تقديم التقارير
desk-limit-initial = تقرير أولي بموجب معاهدة
desk-limit-initial-source = قرار الجمعية العامة 68/268، الفقرة 16
desk-limit-core = وثيقة أساسية موحدة
desk-limit-core-source = قرار الجمعية العامة 68/268، الفقرة 16
desk-limit-replies = ردود على قائمة مسائل
desk-limit-replies-source = قرار الجمعية العامة 68/268، الفقرة 16
desk-limit-brief = مذكرة موجزة للمشرّعين
desk-limit-brief-source = صفحتان

## المسودات

desk-draft = مسودة
desk-draft-line = مسودة – غير منشورة؛ وقد تتغير

## مجموعات الفهرس

desk-group = { $group ->
    [rat] وضع البروتوكول ومرتبته في القانون الداخلي
    [leg] التشريعات العامة
    [data] جمع البيانات
    [pol] السياسة والاستراتيجية الشاملتان
    [coord] التنسيق والرصد والتقييم
    [res] الموارد
    [aware] النشر والتوعية
    [train] التدريب
    [prev] المنع بوجه عام
    [tour] السفر والسياحة
    [onl] المنع على الإنترنت وواجبات شركات التكنولوجيا
    [fin] القطاع المالي
    [sale] حظر بيع الأطفال
    [prost] حظر استغلال الأطفال جنسياً في البغاء
    [csam] حظر مواد الاعتداء الجنسي على الأطفال
    [ict] الجرائم ذات الصلة الميسرة بالتكنولوجيا
    [anc] الشروع والاشتراك والأشخاص الاعتباريون
    [sanc] الجزاءات
    [jur] الولاية القضائية
    [extr] تسليم المجرمين
    [prot] حقوق الأطفال الضحايا في الإجراءات
    [rep] المشورة والإبلاغ والشكاوى
    [just] المشاركة في العدالة الجنائية
    [recov] التعافي وإعادة الإدماج الاجتماعي
    [comp] التعويض وسبل الانتصاف
    [mla] المساعدة القانونية المتبادلة
    [coop] التعاون الدولي
    [rpt] تقديم التقارير إلى اللجنة
   *[other] { $title }
}
