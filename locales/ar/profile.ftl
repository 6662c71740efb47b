## ملف الهجرة المختصر: نصوص أقسامه. جمل تامة؛ والعبارات التي تتغير بحسب أساس العد أو التاريخ المرجعي تَرِد متغيراتٍ.

### القواعد: أعداد الأشخاص تقديرات وتُسمّى كذلك. والأشخاص «مولودون» في بلد، لا «رعاياه في الخارج». ولا تذكر أي جملة
### سبب تغيُّر عدد من الأعداد. وتأتي $who_of مجرورةً بلا حرف جر: «عدد …»، «نصف …»، «50% من …».
### والأعمار الثابتة مكتوبة بالحروف كي تصلح مع الأرقام العربية والأرقام الهندية على السواء.

## من يشملهم العد، في حالة الرفع.

profile-who-b = الأشخاص المولودون في الخارج
profile-who-br = الأشخاص المولودون في الخارج واللاجئون
profile-who-c = المواطنون الأجانب
profile-who-cr = المواطنون الأجانب واللاجئون
profile-who-bc = الأشخاص المولودون في الخارج أو الحاملون لجنسية أجنبية
profile-who-bcr = الأشخاص المولودون في الخارج أو الحاملون لجنسية أجنبية واللاجئون
profile-who-i = المهاجرون الدوليون (قيم محتسبة)
profile-who-ir = المهاجرون الدوليون (قيم محتسبة) واللاجئون
profile-who-none = المهاجرون الدوليون (الأشخاص المولودون في الخارج أو المواطنون الأجانب، بحسب البلد)
profile-who-refugees = اللاجئون وطالبو اللجوء

## الأمر نفسه بعد «عدد» أو «نصف» أو «من»، في حالة الجر.

profile-who-of-b = الأشخاص المولودين في الخارج
profile-who-of-br = الأشخاص المولودين في الخارج واللاجئين
profile-who-of-c = المواطنين الأجانب
profile-who-of-cr = المواطنين الأجانب واللاجئين
profile-who-of-bc = الأشخاص المولودين في الخارج أو الحاملين لجنسية أجنبية
profile-who-of-bcr = الأشخاص المولودين في الخارج أو الحاملين لجنسية أجنبية واللاجئين
profile-who-of-i = المهاجرين الدوليين (قيم محتسبة)
profile-who-of-ir = المهاجرين الدوليين (قيم محتسبة) واللاجئين
profile-who-of-none = المهاجرين الدوليين (الأشخاص المولودين في الخارج أو المواطنين الأجانب، بحسب البلد)
profile-who-of-refugees = اللاجئين وطالبي اللجوء

## التاريخ المرجعي: في أول الجملة، وفي وسطها، ومنفردًا.

profile-when-start-mid-year = في منتصف عام { $year }
profile-when-mid-year = في منتصف عام { $year }
profile-date-mid-year = منتصف عام { $year }
profile-when-start-year-end = في نهاية عام { $year }
profile-when-year-end = في نهاية عام { $year }
profile-date-year-end = نهاية عام { $year }
profile-when-start-year = في عام { $year }
profile-when-year = في عام { $year }
profile-date-year = عام { $year }

## العنوان والصفة

profile-title-data-sheet = صحيفة بيانات الهجرة من مصادر دولية
profile-title-profile = ملف الهجرة
profile-status-data-sheet = أُعدّت هذه الصحيفة من تقديرات دولية منشورة، وليست منشورًا رسميًا صادرًا عن { $area_of } أو الأمم المتحدة أو المنظمة الدولية للهجرة.
profile-status-profile = صادر عن { $office }.
profile-running-head = { "\u200F" }{ $title }: { $area }
profile-cover-subtitle = { $area }، أرقام إصدار { $edition }
profile-cover-subtitle-plain = { $area }
profile-cover-sources = مصادر الأرقام: { $sources }
profile-item-title = { "\u200F" }«{ $title }»
profile-cover-working-group = الفريق العامل: { $group }
profile-cover-contact = للاتصال: { $contact }
profile-cover-next-update = التحديث المقبل: { $date }
profile-foreword = تمهيد

## أرقام رئيسية

profile-key-stock = { $who }، { $date }
profile-key-share = من السكان: { $who }، { $date }
profile-key-female = نسبة النساء والفتيات من { $who_of }، { $date }
profile-key-median = سنة: العمر الوسيط في صفوف { $who_of }، { $date }
profile-key-change = سنويًا: متوسط التغير في عدد { $who_of }، من { $from } إلى { $to }
profile-key-refugees = اللاجئون وطالبو اللجوء، { $date }
profile-key-emigrants = الأشخاص المولودون { $area_in } المقيمون في بلدان أخرى، { $date } (حد أدنى للعدد)
profile-key-received = التحويلات الواردة، بدولارات الولايات المتحدة، عام { $year } (تقدير قائم على نموذج)
profile-key-paid = التحويلات الشخصية الصادرة، بدولارات الولايات المتحدة، عام { $year }
profile-key-source = { "\u200F" }{ $title }، { $edition }

## رصيد المهاجرين واتجاهه

profile-stock-imputed = لم تتوافر بيانات عن المهاجرين الدوليين { $area_in }؛ وقد احتسبت الأمم المتحدة الأرقام الواردة هنا.
profile-stock-level-share = { $basis ->
    [B] { $when_start }، قُدِّر عدد الأشخاص المولودين في الخارج المقيمين { $area_in } بـ { $people }، أي ما نسبته { $share } من السكان.
    [BR] { $when_start }، قُدِّر عدد الأشخاص المولودين في الخارج واللاجئين المقيمين { $area_in } بـ { $people }، أي ما نسبته { $share } من السكان.
    [C] { $when_start }، قُدِّر عدد المواطنين الأجانب المقيمين { $area_in } بـ { $people }، أي ما نسبته { $share } من السكان.
    [CR] { $when_start }، قُدِّر عدد المواطنين الأجانب واللاجئين المقيمين { $area_in } بـ { $people }، أي ما نسبته { $share } من السكان.
    [BC] { $when_start }، قُدِّر عدد المقيمين { $area_in } من الأشخاص المولودين في الخارج أو الحاملين لجنسية أجنبية بـ { $people }، أي ما نسبته { $share } من السكان.
    [BCR] { $when_start }، قُدِّر عدد المقيمين { $area_in } من الأشخاص المولودين في الخارج أو الحاملين لجنسية أجنبية أو اللاجئين بـ { $people }، أي ما نسبته { $share } من السكان.
    [I] { $when_start }، قُدِّر عدد المهاجرين الدوليين المقيمين { $area_in } بـ { $people }، وهي قيمة محتسبة، أي ما نسبته { $share } من السكان.
    [IR] { $when_start }، قُدِّر عدد المهاجرين الدوليين المقيمين { $area_in } بـ { $people }، وهي قيمة محتسبة أُضيف إليها اللاجئون، أي ما نسبته { $share } من السكان.
   *[other] { $when_start }، قُدِّر عدد المهاجرين الدوليين المقيمين { $area_in } بـ { $people }، وهم أشخاص مولودون في الخارج أو، في بعض البلدان، مواطنون أجانب. وكانوا يمثلون { $share } من السكان.
}
profile-stock-level = { $basis ->
    [B] { $when_start }، قُدِّر عدد الأشخاص المولودين في الخارج المقيمين { $area_in } بـ { $people }.
    [BR] { $when_start }، قُدِّر عدد الأشخاص المولودين في الخارج واللاجئين المقيمين { $area_in } بـ { $people }.
    [C] { $when_start }، قُدِّر عدد المواطنين الأجانب المقيمين { $area_in } بـ { $people }.
    [CR] { $when_start }، قُدِّر عدد المواطنين الأجانب واللاجئين المقيمين { $area_in } بـ { $people }.
    [BC] { $when_start }، قُدِّر عدد المقيمين { $area_in } من الأشخاص المولودين في الخارج أو الحاملين لجنسية أجنبية بـ { $people }.
    [BCR] { $when_start }، قُدِّر عدد المقيمين { $area_in } من الأشخاص المولودين في الخارج أو الحاملين لجنسية أجنبية أو اللاجئين بـ { $people }.
    [I] { $when_start }، قُدِّر عدد المهاجرين الدوليين المقيمين { $area_in } بـ { $people }، وهي قيمة محتسبة.
    [IR] { $when_start }، قُدِّر عدد المهاجرين الدوليين المقيمين { $area_in } بـ { $people }، وهي قيمة محتسبة أُضيف إليها اللاجئون.
   *[other] { $when_start }، قُدِّر عدد المهاجرين الدوليين المقيمين { $area_in } بـ { $people }، وهم أشخاص مولودون في الخارج أو، في بعض البلدان، مواطنون أجانب.
}
profile-stock-one = { $when_start }، قُدِّر عدد { $who_of } المقيمين { $area_in } بشخص واحد.
profile-stock-none = { $when_start }، قُدِّر عدد { $who_of } المقيمين { $area_in } بصفر.
profile-change-rose = تشير التقديرات إلى أن عدد { $who_of } ارتفع بين عامي { $from } و{ $to } بمعدل { $rate } سنويًا في المتوسط، من { $start } إلى { $end }.
profile-change-fell = تشير التقديرات إلى أن عدد { $who_of } انخفض بين عامي { $from } و{ $to } بمعدل { $rate } سنويًا في المتوسط، من { $start } إلى { $end }.
profile-change-rose-two-numbers = تشير التقديرات إلى أن عدد { $who_of } ارتفع من { $start } في عام { $from } إلى { $end } في عام { $to }.
profile-change-fell-two-numbers = تشير التقديرات إلى أن عدد { $who_of } انخفض من { $start } في عام { $from } إلى { $end } في عام { $to }.
profile-change-about-equal = تشير التقديرات إلى أن عدد { $who_of } ظل دون تغير يُذكر بين عامي { $from } و{ $to }، إذ بلغ { $end }.
profile-long-run = ووفقًا لأقدم تقدير في هذا الإصدار، وهو تقدير عام { $first }، بلغ عدد { $who_of } { $start }.
profile-long-run-after-break = ووفقًا لأقدم تقدير يخص الإقليم الحالي، وهو تقدير عام { $year }، بلغ عدد { $who_of } { $start }.
profile-peak = ومن بين سنوات السلسلة، من { $first } إلى { $last }، سُجِّل أعلى عدد مقدّر من { $who_of } في عام { $year }، حيث بلغ { $people }.
profile-source-note = يضيف المصدر في ملاحظته { $number } (بالإنكليزية):

## العمر والجنس

profile-sex-share = شكّلت النساء والفتيات نسبة { $share } من { $who_of } المقيمين { $area_in } { $when }.
profile-sex-about-equal = تساوى عدد النساء وعدد الرجال تقريبًا: فقد شكّلت النساء والفتيات نسبة { $share } من { $who_of } المقيمين { $area_in } { $when }.
profile-sex-no-women = وفقًا للتقديرات، لم تكن هناك نساء أو فتيات من بين { $who_of } المقيمين { $area_in } { $when }.
profile-sex-no-men = وفقًا للتقديرات، لم يكن هناك رجال أو فتيان من بين { $who_of } المقيمين { $area_in } { $when }.
profile-sex-ratio = وبلغ عدد الرجال والفتيان، وفقًا للتقديرات، { $ratio } لكل مائة من النساء والفتيات.
profile-median = بلغ العمر الوسيط في صفوف { $who_of } { $age } سنة، أي أن أعمار نصفهم تقل عن ذلك.
profile-median-compared = بلغ العمر الوسيط في صفوف { $who_of } { $age } سنة، أي أن أعمار نصفهم تقل عن ذلك؛ وبلغ العمر الوسيط لمجموع السكان { $population_age } سنة.
profile-ages = وبلغت نسبة الأطفال دون سن الخامسة عشرة { $young } من { $who_of }، ونسبة من تتراوح أعمارهم بين الخامسة عشرة والرابعة والستين { $working }، ونسبة من هم في الخامسة والستين فأكثر { $old }.
profile-ages-missing = لا يورد المصدر عدد { $who_of } بحسب العمر؛ ويمكن أن يوفره { profile-source-kind-census }.
profile-ages-no-population = لا تتوافر بيانات عن سكان { $area_of } بحسب العمر والجنس؛ ويمكن أن يوفرها { profile-source-kind-census }.

## بلدان المنشأ

profile-item-in = { "\u200F" }{ $area_in } ({ $people })
profile-item-of = { "\u200F" }{ $area_of } ({ $people })
profile-item-from = { "\u200F" }{ $area_from } ({ $people })
profile-origins-birth = { $when_start }، كانت أكبر مجموعات الأشخاص المولودين في الخارج هي مجموعات المولودين { $origins }؛ وجميع هذه الأعداد تقديرات.
profile-origins-citizenship = { $when_start }، كانت أكبر مجموعات المواطنين الأجانب هي مجموعات مواطني { $origins }؛ وجميع هذه الأعداد تقديرات.
profile-origins-mixed = { $when_start }، كانت أكبر مجموعات { $who_of } هي مجموعات القادمين { $origins }؛ وجميع هذه الأعداد تقديرات.
profile-origins-single = لا يذكر المصدر، فيما يخص عدد { $who_of }، إلا بلد منشأ واحدًا هو { $area_the }، بعدد مقدّر بـ { $people }.
profile-origins-concentration = ومثّلت أكبر ثلاثة بلدان منشأ مجتمعةً { $cr3 } من { $who_of } الذين ذُكر بلد منشئهم؛ ويذكر المصدر بلد المنشأ لما نسبته { $coverage } من المجموع.
profile-origins-concentration-all = ومثّلت أكبر ثلاثة بلدان منشأ مجتمعةً { $cr3 } من { $who_of }؛ ويذكر المصدر بلد المنشأ لهم جميعًا.
profile-origins-residual = لا يذكر المصدر، فيما يخص عدد { $who_of }، أي بلد منشأ بعينه؛ ولا يورد سوى المجموعات التالية: { $groups }. ويمكن أن يوفر تعداد للسكان أو سجل للسكان بيانات البلدان.

## الأشخاص المولودون في البلد المقيمون في الخارج

profile-abroad-level = { $when_start }، قُدِّر عدد الأشخاص المولودين { $area_in } المقيمين في بلدان أخرى بـ { $people }.
profile-abroad-minimum = وهذا حد أدنى لعدد الأشخاص المولودين { $area_in }، محسوب من التقديرات الخاصة بالبلدان التي يعيشون فيها: فليست كل البلدان تسجّل مكان ميلاد المقيمين فيها، وبعضها يحصي السكان بحسب الجنسية لا بحسب مكان الميلاد.
profile-abroad-top = ومن بين الأشخاص المولودين { $area_in } المقيمين في الخارج، سُجِّلت أكبر الأعداد المقدّرة { $places }.
profile-abroad-top-one = وفقًا للتقديرات، لا يُسجَّل أشخاص مولودون { $area_in } ومقيمون في الخارج إلا { $place_in } ({ $people }).
profile-abroad-share = وكان عدد الأشخاص المولودين { $area_in } المقيمين في الخارج يعادل { $share } من سكان { $area_of }.
profile-abroad-beside-population = وقُدِّر عدد سكان { $area_of } أنفسهم { $when_start } بـ { $population }.
profile-abroad-earlier = وكان عدد الأشخاص المولودين { $area_in } المقيمين في بلدان أخرى يُقدَّر { $when_start } بـ { $people }.

## اللاجئون وطالبو اللجوء

profile-refugees-of-whom = قُدِّر عدد { $who_of } المقيمين { $area_in } { $when } بـ { $stock }، منهم عدد مقدّر بـ { $people } ({ $share }) من اللاجئين وطالبي اللجوء.
profile-refugees-level = { $when_start }، قُدِّر عدد اللاجئين وطالبي اللجوء المقيمين { $area_in } بـ { $people }.
profile-refugees-apart = ولا يضيفهم المصدر إلى عدد { $who_of }؛ ولذلك لا يُجمع العددان هنا ولا يُقسَم أحدهما على الآخر.
profile-refugees-none = لا يحصي المصدر أي لاجئين أو طالبي لجوء { $area_in } { $when }.

## التحويلات

profile-remittances-received = في عام { $year }، بلغت التحويلات الواردة إلى { $area_of }، وفقًا لتقدير البنك الدولي القائم على نموذج، { $amount } من دولارات الولايات المتحدة.
profile-remittances-received-none = لا يتضمن تقدير نموذج البنك الدولي لعام { $year } أي تحويلات واردة إلى { $area_of }.
profile-remittances-senders = ووفقًا للنموذج نفسه، وردت أكبر المبالغ، بدولارات الولايات المتحدة، { $senders }.
profile-remittances-sender-one = ووفقًا للنموذج نفسه، ورد هذا المبلغ كله { $sender_from }.
profile-remittances-model = وليست هذه المبالغ مدفوعات مسجَّلة: فالنموذج يوزّع مبلغًا إجماليًا على البلدان المُرسِلة بحسب عدد المهاجرين ومستويات الدخل.
profile-remittances-paid = في عام { $year }، بلغت التحويلات الشخصية الصادرة { $area_from } إلى بلدان أخرى ما قدره { $amount } من دولارات الولايات المتحدة، وفقًا لمؤشرات التنمية العالمية.

## ما ينقص

profile-missing = لا تتوافر بيانات عن «{ $what }». ويمكن استيفاء هذا القسم من المصادر التالية: { $sources }.
profile-missing-findings = كتابة الاستنتاجات والأولويات متروكة للمكتب؛ فليس في وسع برنامج أن يستخلصها.
profile-source-kind-un-desa-ims = UN DESA, International Migrant Stock
profile-source-kind-un-desa-ims-tables = جداول UN DESA, International Migrant Stock بحسب العمر والجنس والمنشأ
profile-source-kind-census = تعداد للسكان أو سجل للسكان
profile-source-kind-refugee-office = المكتب المعني باللاجئين أو مفوضية الأمم المتحدة السامية لشؤون اللاجئين
profile-source-kind-world-bank-wdi = مؤشرات التنمية العالمية الصادرة عن البنك الدولي
profile-source-kind-world-bank-bilateral = تقديرات البنك الدولي للتحويلات الثنائية
profile-source-kind-central-bank = البنك المركزي
profile-source-kind-office = المكتب نفسه

## الجداول

profile-table-caption = الجدول { $number }. { $title }
profile-figure-caption = الشكل { $number }. { $title }
profile-table-stock = رصيد المهاجرين الدوليين { $area_in }، من { $from } إلى { $to }
profile-table-age = رصيد المهاجرين الدوليين وعدد السكان { $area_in } بحسب العمر والجنس، { $date }
profile-table-age-alone = رصيد المهاجرين الدوليين { $area_in } بحسب العمر والجنس، { $date }
profile-table-origins = رصيد المهاجرين الدوليين { $area_in } بحسب المنشأ، { $date }
profile-table-destinations = الأشخاص المولودون { $area_in } بحسب بلد الإقامة، { $date }
profile-table-refugees = اللاجئون وطالبو اللجوء { $area_in }، من { $from } إلى { $to }
profile-table-senders = التحويلات الواردة إلى { $area_of } بحسب البلد المُرسِل، عام { $year }
profile-table-paid = التحويلات الشخصية الصادرة { $area_from }، من { $from } إلى { $to }
profile-column-year = السنة
profile-column-age = العمر
profile-column-both = كلا الجنسين
profile-column-men = رجال
profile-column-women = نساء
profile-column-stock = رصيد المهاجرين
profile-column-population = السكان
profile-column-share = النسبة من السكان (%)
profile-column-share-of-stock = النسبة المئوية من رصيد المهاجرين
profile-column-change = متوسط التغير السنوي منذ التاريخ السابق (%)
profile-column-origin = المنشأ
profile-column-destination = بلد الإقامة
profile-column-people = أشخاص
profile-column-part = النسبة المئوية من المجموع
profile-column-refugees = اللاجئون وطالبو اللجوء
profile-column-sender = البلد المُرسِل
profile-column-million-dollars = ملايين دولارات الولايات المتحدة
profile-row-total = المجموع
profile-row-not-broken-down = غير موزّع
profile-row-others = { $count_form ->
    [one] بلد واحد آخر
    [two] بلدان آخران
    [few] { $count } بلدان أخرى
    [many] { $count } بلدًا آخر
   *[other] { $count } بلد آخر
}
profile-age-band = { $lower }–{ $upper }
profile-age-open = { $lower } فأكثر
profile-note-unit-persons = الوحدة: أشخاص.
profile-note-unit-dollars = الوحدة: ملايين دولارات الولايات المتحدة بالأسعار الجارية.
profile-note-basis = أساس العد: { $basis }
profile-note-source = المصدر: { $source }، إصدار { $edition }.
profile-through-re-keyed = طرف ثالث أعاد إدخال جداول هذا الإصدار (مستودع عام، رخصة MIT)
profile-note-source-through = المصدر: { $source }، إصدار { $edition }، عن طريق { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.
profile-note-sign-missing = تعني العلامة { $sign } أن القيمة غير متاحة.
profile-note-change = التغير السنوي هو اللوغاريتم الطبيعي لنسبة العددين، مقسومًا على العدد الفعلي للسنوات الفاصلة بينهما.
profile-note-small-base = لا يُحسب معدل تغيّر انطلاقًا من عدد يقل عن { $least } شخص.
profile-note-break = * السنوات التي تحمل هذه العلامة تخص إقليمًا آخر (انظر ملاحظات المصدر)؛ وهي لا تُقارَن بالسنوات اللاحقة.
profile-note-sums = الأعداد الموزّعة بحسب العمر مأخوذة من جدول في المصدر غير جدول المجاميع بحسب الجنس؛ وقد تختلف مجاميعها اختلافًا طفيفًا.
profile-note-model = تقديرات قائمة على نموذج، لا مدفوعات مسجَّلة.
profile-note-residual = المجموعات المتبقية ليست بلدانًا ولا تدخل في الترتيب.
profile-note-minimum = حد أدنى للعدد: لا يشمل البلدان التي لا تسجّل مكان الميلاد.

## الأشكال

profile-figure-trend = رصيد المهاجرين الدوليين { $area_in }
profile-figure-trend-alt = رسم خطي للعدد المقدّر من { $who_of } المقيمين { $area_in }: { $start } في عام { $from }، و{ $end } في عام { $to }. وترد القيم في جدول هذا القسم.
profile-figure-pyramid = رصيد المهاجرين وعدد السكان { $area_in } بحسب العمر والجنس، { $date }، بالنسبة المئوية من كل فئة
profile-figure-pyramid-alt = هرمان سكانيان متراكبان، كل منهما بالنسبة المئوية من مجموعه: المساحة المعبأة: { $who }؛ والخط المحيط: سكان { $area_of }. وترد القيم في جدول هذا القسم.
profile-figure-pyramid-alone = رصيد المهاجرين { $area_in } بحسب العمر والجنس، { $date }، بالنسبة المئوية من المجموع
profile-figure-pyramid-alone-alt = هرم سكاني { $area_in }، بالنسبة المئوية من المجموع: { $who }. وترد القيم في جدول هذا القسم.
profile-figure-origins = أكبر بلدان منشأ المهاجرين { $area_in }، { $date }
profile-figure-origins-alt = رسم بالأعمدة لأكبر بلدان منشأ المهاجرين { $area_in } (عدد البلدان المبيّنة: { $count })، مع عرض المجموعات المتبقية على حدة. وترد القيم في جدول هذا القسم.
profile-figure-destinations = الأشخاص المولودون { $area_in } بحسب بلد الإقامة، { $date }
profile-figure-destinations-alt = رسم بالأعمدة للبلدان التي تعيش فيها أكبر أعداد الأشخاص المولودين { $area_in } (عدد البلدان المبيّنة: { $count }). وترد القيم في جدول هذا القسم.
profile-chart-percent = النسبة المئوية من كل فئة
profile-chart-break = إقليم آخر قبل ذلك

## ملاحظات على البيانات

profile-basis-b = الأشخاص المولودون في الخارج (الرمز B).
profile-basis-br = الأشخاص المولودون في الخارج، مع إضافة اللاجئين (الرمز BR).
profile-basis-c = المواطنون الأجانب (الرمز C).
profile-basis-cr = المواطنون الأجانب، مع إضافة اللاجئين (الرمز CR).
profile-basis-bc = الأشخاص المولودون في الخارج في بعض السنوات، والمواطنون الأجانب في سنوات أخرى (الرمز BC).
profile-basis-bcr = الأشخاص المولودون في الخارج في بعض السنوات، والمواطنون الأجانب في سنوات أخرى، مع إضافة اللاجئين (الرمز BCR).
profile-basis-i = قيم محتسبة لعدم وجود بيانات (الرمز I).
profile-basis-ir = قيم محتسبة لعدم وجود بيانات، مع إضافة اللاجئين (الرمز IR).
profile-basis-none = ليس واحدًا في جميع البلدان: الأشخاص المولودون في الخارج في معظمها، والمواطنون الأجانب في بعضها.
profile-notes-basis = أساس عد المهاجرين { $area_in }: { $basis } ولا تُقارَن الأعداد القائمة على أسس مختلفة.
profile-notes-mid-year = يخص رصيد المهاجرين وعدد السكان منتصف السنة.
profile-notes-editions = يُستخدم كل مصدر في إصدار واحد، مذكور تحت الجداول وفي قائمة المصادر. وتنقّح الإصدارات اللاحقة بيانات السنوات السابقة؛ ولا تُخلط أرقام إصدارات مختلفة.
profile-notes-words = تُقرَّب الأعداد في النص إلى ثلاثة أرقام معنوية، وتُسمّى التقديرات تقديرات؛ أما الجداول فتحتفظ بجميع الأرقام.
profile-notes-interval = طول الفترة الأخيرة في سلسلة رصيد المهاجرين { $last_form ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $last } سنوات
        [many] { $last } سنة
       *[other] { $last } سنة
    }، وطول كل فترة من الفترات الأخرى { $others_form ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $others } سنوات
        [many] { $others } سنة
       *[other] { $others } سنة
    }؛ ويُحسب متوسط التغير السنوي على أساس الطول الفعلي للفترة.
profile-notes-signs = في الجداول، تعني العلامة { $sign } أن المصدر لا يورد قيمة، ويعني الصفر عدم وجود قيمة أو قيمة تقل عن نصف الوحدة. وحيثما لا يورد المصدر قيمة، لم تُحسب قيمة بدلًا منها.
profile-notes-through = أتيحت ملفات { $sources } عن طريق { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }؛ وقورنت مجاميعها بمجاميع الجهة الناشرة.
profile-notes-model = أرقام «{ $source }» نتائج نموذج.
profile-notes-minimum = أرقام «{ $source }» حدود دنيا للأعداد.
profile-notes-designations = أسماء البلدان والمناطق وطريقة تصنيفها في مجموعات هي تلك المستخدمة في المصادر، ولا تنطوي على أي رأي بشأن المركز القانوني لأي بلد أو إقليم أو منطقة أو بشأن حدودها. ويُقصد بكلمة «بلد» بلد أو منطقة.
profile-notes-remittances = التحويلات الصادرة مأخوذة من سجلات موازين المدفوعات، وهي مقدّرة جزئيًا؛ أما التحويلات الواردة والبلدان المُرسِلة لها فهي تقديرات قائمة على نموذج وتخص سنة واحدة.

## المصادر

profile-sources-item = { $citation } الترخيص: { $licence }.
profile-sources-item-through = { $citation } الترخيص: { $licence }. أتيحت البيانات عن طريق { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.

## الصفحة الأخيرة

profile-colophon-unreviewed = لم يراجع نص هذه الوثيقة ({ $language }) أحد من المتحدثين بهذه اللغة.
profile-colophon-program = أُعدّت هذه الوثيقة ببرنامج Bearings من المصادر المذكورة فيها.
profile-office-figure-missing = (لا رقم)
