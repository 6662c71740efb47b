## من الأعمدة إلى المفاهيم، وأرقام من غير ملف.

ui-map-title = ماذا تعني الأعمدة؟
ui-map-intro = الملف { $file }: { $rows_form ->
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}. الاقتراحات المؤكدة بما يكفي مختارة من قبل؛ انظر في ما بقي منها.
ui-map-open = بيان معاني الأعمدة…
ui-map-column = العمود
ui-map-examples = القيم الأولى
ui-map-holds = المحتوى
ui-map-how-sure = درجة الثقة
ui-map-sure = درجة الثقة: { $percent }
ui-map-because = { $because ->
    [name] بحسب الاسم
    [values] بحسب القيم
    [both] بحسب الاسم والقيم
    [chosen] بحسب اختيارك
   *[other] لا شيء يدل عليه
}
ui-map-perhaps = ربما: { $concept } (درجة الثقة: { $percent })
ui-map-limit = الاقتراحات التي لا تقل درجة الثقة فيها عن
ui-map-accept-all = قبولها وترك ما سواها
ui-map-choose = — اختر —
ui-map-as-table = كما في الجدول كله
ui-map-as-written = كما يبيّن الجدول
ui-map-add-up = الصفوف التي تدل على الشيء نفسه أجزاء رقم واحد: اجمعها
ui-map-concept = { $concept ->
    [area] البلد أو المنطقة موضوع البيانات
    [origin] بلد المنشأ
    [birth] بلد الميلاد
    [citizenship] الجنسية
    [previous-residence] بلد الإقامة السابقة
    [next-residence] بلد الإقامة التالية
    [period] السنة أو الفترة
    [sex] الجنس
    [age] العمر
    [basis] من يشملهم العد (الأحرف B وC وR وI)
    [education] المستوى التعليمي
    [occupation] المهنة
    [status] الوضع
    [reason] السبب
    [duration] المدة
    [arrival-year] سنة الوصول إلى البلد
    [province] جزء من البلد
    [province-of-birth] جزء البلد الذي وُلد فيه الشخص
    [province-5y] جزء البلد قبل خمس سنوات
    [province-1y] جزء البلد قبل سنة
    [urbanisation] حضر أو ريف
    [notes] أرقام الملاحظات
    [label] اسم بجانب رمز
    [value] القيم
    [weight] وزن السجل
    [identifier] تعريف بشخص أو أسرة معيشية أو جهاز أو مكان: لا يُقرأ
   *[other] لا يُقرأ
}
ui-map-code = { $code ->
    [M] الرجال والفتيان
    [F] النساء والفتيات
    [total] المجموع
    [unknown] غير معروف
    [abroad] في الخارج
    [WORK] العمل
    [FAMILY] الأسرة
    [STUDY] الدراسة
    [PROTECTION] الحماية
    [OTHER] غير ذلك
    [U] حضر
    [R] ريف
   *[other] { $code }
}
ui-map-unknown = لم يُعرف { $codes_form ->
    [one] نص واحد
    [two] نصان
    [few] { $codes } نصوص
    [many] { $codes } نصًا
   *[other] { $codes } نص
}
ui-map-unknown-help = بيّن معنى كل نص. وما يبقى غير معروف يُذكر في ملحوظة، ولا تُقرأ صفوفه.
ui-map-common = ما تشترك فيه جميع القيم
ui-map-indicator = ما يشمله العد
ui-map-multiplier = القيم مكتوبة
ui-map-power = { $power ->
    [thousands] بالآلاف
    [millions] بالملايين
   *[other] بالآحاد
}
ui-map-area = البلد أو المنطقة، إذا لم يذكرهما أي عمود
ui-map-period = السنة أو الفترة، إذا لم يذكرهما أي عمود
ui-map-basis = من يشملهم العد
ui-map-basis-name = { $basis ->
    [B] الأشخاص المولودون في الخارج
    [C] المواطنون الأجانب
    [BR] الأشخاص المولودون في الخارج واللاجئون
    [CR] المواطنون الأجانب واللاجئون
    [I] قيم محتسبة
   *[other] مذكور في الجدول أو لا ينطبق
}
ui-map-source = المصدر
ui-map-source-why = يُسأل عنه مرة واحدة لكل مصدر. ولا يُنشر شيء من دونه.
ui-map-publisher = الناشر
ui-map-source-title = العنوان
ui-map-edition = الإصدار أو السنة
ui-map-licence = الترخيص، أو من يسمح بالاستخدام
ui-map-kind = طبيعة الأعداد
ui-map-kind-name = { $kind ->
    [count] عدّ: تعداد أو سجل
    [estimate] تقدير مبني على أعداد معدودة
    [model] نتائج نموذج
   *[other] حد أدنى للعدد: ما صار معلومًا
}
ui-map-reference = التاريخ المرجعي
ui-map-reference-name = { $date ->
    [mid-year] منتصف السنة
    [december] نهاية السنة
    [january] بداية السنة
    [calendar-year] السنة كلها
   *[other] يوم التعداد
}
ui-map-residence = من يُعد مقيمًا
ui-map-residence-name = { $rule ->
    [twelve] اثنا عشر شهرًا
    [six] ستة أشهر
    [mixed] يختلف من حالة إلى أخرى
    [not-applicable] لا ينطبق
   *[other] غير معروف
}
ui-map-try = عرض ما سيُقرأ
ui-map-try-title = ما سيُقرأ
ui-map-change = تغيير الاختيارات
ui-map-recipe = الوصفة في شكل ملف
ui-map-save-recipe = حفظ الوصفة…
ui-map-kept-with = تُحفظ الوصفة مع مساحة العمل: سيُقرأ ملف السنة المقبلة من دون سؤال.
ui-map-nothing-read = لن يُقرأ شيء. انظر في الملحوظات وغيّر أحد الاختيارات.
ui-map-value = القيمة

ui-figure-title = إدخال رقم
ui-figure-why = رقم واحد من رسالة أو تقرير مطبوع. وهو مشاهدة كغيرها، ويمكن تتبعه إلى الصفحة التي جاء منها.
ui-figure-area-other = بلد المنشأ أو المقصد، إذا كان الرقم يخص أحدهما
ui-figure-document = الوثيقة
ui-figure-page = الصفحة أو الموضع في الوثيقة
ui-figure-keep = الاحتفاظ بالرقم
ui-figure-kept = حُفظ الرقم.
ui-figure-sex = الجنس
ui-figure-no-basis = لا ينطبق
ui-figure-age = العمر

ui-paste-title = لصق جدول
ui-paste-why = جدول منسوخ من Excel أو Word أو من قارئ ملفات PDF، مع عناوين أعمدته. ويمر بالخطوات التي يمر بها الملف.
ui-paste-text = الجدول
ui-paste-next = عرض الجدول

ui-speaks = المصدر المفضل
ui-speaks-make = تفضيل هذا المصدر
ui-speaks-why = السبب
ui-speaks-reason = حين يوجد الرقم نفسه في عدة مصادر، تأخذه الجمل والرسوم البيانية من هذا المصدر.

act-keep-recipe = حفظ وصفة استيراد
act-enter-figure = إدخال رقم
act-prefer-source = اختيار المصدر المفضل

ui-map-rows = كل صف هو
ui-map-rows-name = { $rows ->
    [records] سجل شخص واحد أو حالة واحدة، يُحصى
   *[other] صف من جدول فيه قيم
}
ui-map-records-warn = في هذا الملف سجلات أشخاص. تُحصى هنا ولا يُحتفظ بأي منها: لا تبقى إلا جداول في كل خلية منها سجلات كافية.
ui-map-least = أقل عدد من السجلات في الخلية

ui-map-years = السنوات مكتوبة
# $calendar (Text) buddhist, hijri-begins, …; empty for the Gregorian one
ui-map-years-name = { $calendar ->
    [buddhist] بالتقويم البوذي
    [hijri-begins] بالتقويم الهجري، بحسب السنة التي تبدأ فيها
    [hijri-ends] بالتقويم الهجري، بحسب السنة التي تنتهي فيها
    [persian-begins] بالتقويم الفارسي، بحسب السنة التي تبدأ فيها
    [persian-ends] بالتقويم الفارسي، بحسب السنة التي تنتهي فيها
    [ethiopian-begins] بالتقويم الإثيوبي، بحسب السنة التي تبدأ فيها
    [ethiopian-ends] بالتقويم الإثيوبي، بحسب السنة التي تنتهي فيها
   *[gregorian] بالتقويم الميلادي
}
# $calendar (Text) the calendar in words
ui-map-years-are = السنوات مكتوبة { $calendar }
ui-map-once = عدّ السجلات المتطابقة مرة واحدة
ui-map-identifies = { $what ->
    [position] قد يدل على شخص: الموقع
    [device] قد يدل على شخص: الجهاز
    [enumerator] قد يدل على شخص: الباحث الميداني
    [phone] قد يدل على شخص: هاتف أو بريد
    [media] قد يدل على شخص: صورة أو صوت أو ملف
    [audit] قد يدل على شخص: سجل المقابلة
    [name] قد يدل على شخص: الاسم
    [address] قد يدل على شخص: العنوان
   *[document] قد يدل على شخص: وثيقة
}
ui-map-identifying = أعمدة قد تدل على شخص
ui-map-identifying-why = لا يحتاج إليها الجدول، ويُقترح عدم قراءتها. لا يُحفظ منها شيء.
ui-map-remove-identifying = استبعادها كلها

ui-map-groups = مجموعات البلدان
ui-map-countries = البلدان والمناطق
ui-map-licence-own = بياناتنا الخاصة
ui-map-year-of = { $field }: سنة
ui-map-choose-year = — السنة —
ui-map-take-over = { $field }: اقتراحات
ui-map-office-of = الجهاز الوطني للإحصاء، { $area }

ui-tables-left-out = { $tables_form ->
    [one] لم يُعدّ جدول واحد،
    [two] لم يُعدّ جدولان،
    [few] لم تُعدّ { $tables } جداول،
    [many] لم يُعدّ { $tables } جدولًا،
   *[other] لم يُعدّ { $tables } جدول،
} لأن بعض الخلايا كانت ستدل على أشخاص. أقل عدد من السجلات في الخلية: { $least }.
ui-which = بيانها
ui-not-kept = { $things_form ->
    [one] يحتوي الملف أيضًا على شيء واحد لا يُحتفظ به.
    [two] يحتوي الملف أيضًا على شيئين لا يُحتفظ بهما.
    [few] يحتوي الملف أيضًا على { $things } أشياء لا يُحتفظ بها.
    [many] يحتوي الملف أيضًا على { $things } شيئًا لا يُحتفظ بها.
   *[other] يحتوي الملف أيضًا على { $things } شيء لا يُحتفظ بها.
}
ui-formulas = { $sheets_form ->
    [one] في ورقة واحدة صيغ حسابية.
    [two] في ورقتين صيغ حسابية.
    [few] في { $sheets } أوراق صيغ حسابية.
    [many] في { $sheets } ورقة صيغ حسابية.
   *[other] في { $sheets } ورقة صيغ حسابية.
} وقد أُخذت آخر نتائجها المحسوبة ولم يُعد حساب أي منها.

ui-rows-title = الرؤوس والبيانات
ui-rows-why = إذا لم يرَ البرنامج رؤوس الجدول أو نهايته رؤية صحيحة فبيّن ذلك هنا. الحقل الفارغ يترك الصف كما رآه البرنامج. بعد ذلك تُقترح الأعمدة من جديد، ويبقى ما اخترته بنفسك.
ui-rows-header-from = أول صف من الرؤوس
ui-rows-header-to = آخر صف من الرؤوس
ui-rows-data-from = أول صف من البيانات
ui-rows-data-to = آخر صف من البيانات
ui-rows-end-at = ينتهي الجدول فوق الصف الذي يبدأ بـ
ui-rows-end-at-blank = أول صف فارغ ينهي الجدول
ui-rows-seen = كما رآه البرنامج: الصف { $row }
ui-rows-show = اقتراح من جديد
ui-rows-number = الصف
ui-rows-is = يُقرأ على أنه
ui-rows-kind = { $kind ->
    [header] رؤوس
    [data] بيانات
   *[none] لا يُقرأ
}
ui-rows-changed = تغيرت الصفوف بعد اقتراح الأعمدة. هذه أعمدة الجدول المصحح: انظر إليها ثم تابع.
ui-look-correct = إذا لم تكن رؤوس الجدول أو نهايته صحيحة فصححها عبر «{ $button }».
