## ما ترفضه العمليات. تقول كل جملة ما الذي رُفض، ويقول إرشادها ما ينبغي فعله.

fault-app-101 = لا توجد وصفة استيراد تناسب الملف { $file }.
    .hint = انظر في المعاينة لترى الجداول التي وجدها القارئ. والوصفة ملف نصي صغير؛ ويبيّن دليل المستخدم طريقة كتابتها.

fault-app-102 = «{ $code }» ليس بلدًا أو منطقة في هذا الإصدار.
    .hint = اختر البلد أو المنطقة من القائمة.

fault-app-103 = لا يكتب البرنامج ملفات من النوع «{ $format }».
    .hint = اختر pdf أو docx أو html أو xlsx أو sdmx-csv.

fault-app-104 = لا يوجد ما يمكن التراجع عنه.
    .hint = جرى التراجع من قبل عن كل تغيير في مساحة العمل هذه، أو لم يُجرَ أي تغيير.

fault-app-105 = لا توجد في البرنامج اللغة «{ $language }».
    .hint = اختر إحدى اللغات en أو fr أو es أو ar أو pt أو ru أو zh.

fault-app-106 = لا يوجد في القالب القسم «{ $section }».
    .hint = افتح ملف الهجرة من جديد واختر قسمًا من مخططه.

fault-app-107 = لا توجد أرقام عن { $code } في البيانات المتاحة.
    .hint = استورد ملفًا يشمل هذا البلد أو هذه المنطقة، أو اختر غيرها.

fault-app-108 = النص طويل جدًا: يتسع القسم الواحد لما لا يزيد على { $limit_form ->
        [one] حرف واحد
        [two] حرفين
        [few] { $limit } أحرف
        [many] { $limit } حرفًا
       *[other] { $limit } حرف
    }.
    .hint = اختصر النص أو وزّعه على عدة أقسام. ولم يُفقد شيء مما كتبته.

fault-app-109 = لا يمكن استخدام الملف { $file } شعارًا.
    .hint = اختر صورة بصيغة PNG أو JPEG لا يزيد حجمها على ميغابايت واحد.

fault-app-110 = لا يمكن كتابة نسخة فوق مساحة العمل نفسها: { $file }.
    .hint = اختر مجلدًا آخر، ويُفضَّل أن يكون على قرص آخر أو على ذاكرة USB.

fault-app-201 = تتعذر كتابة الملف { $file }.
    .hint = تأكد من أن المجلد موجود وأن الكتابة فيه مسموح بها وأن القرص غير ممتلئ. لم يتغير شيء.

fault-app-202 = تتعذر قراءة الملف { $file }.
    .hint = تأكد من أنه لا يزال موجودًا وأن برنامجًا آخر لا يحجزه.

fault-app-901 = جزء من البرنامج ناقص أو تالف: { $file }.
    .hint = انسخ مجلد البرنامج من جديد من حيث حصلت عليه. ولن تتأثر مساحات العمل الخاصة بك.

fault-app-902 = أخلّ البرنامج بأحد التزاماته: { $promise }.
    .hint = لم يتغير شيء. احفظ ملف تشخيص من غرفة المساعدة وأرسله إلى من أعطاك البرنامج.

# $choice (Text) what was sent
fault-app-111 = «{ $choice }» ليس من خيارات هذا النموذج.
    .hint = { $listed ->
        [yes] اختر واحدًا مما يلي: { $choices }. لم يتغيّر شيء.
       *[no] اختر أحد الخيارات المعروضة في الصفحة. لم يتغيّر شيء.
    }

# $field (Text) id of the field
fault-app-112 = { $field ->
        [title] عنوان المصدر ناقص.
        [document] اسم الوثيقة ناقص.
        [publisher] اسم الناشر ناقص.
        [edition] الإصدار ناقص.
        [licence] الترخيص ناقص.
        [kind] لم تُذكر طبيعة الأعداد.
        [reference] التاريخ المرجعي ناقص.
        [residence] لم يُذكر من يُعد مقيمًا.
        [indicator] لم يُذكر ما يشمله العد.
        [period] السنة أو الفترة ناقصة.
        [value] القيمة ناقصة.
        [page] الصفحة أو الموضع في الوثيقة ناقص.
       *[other] توجد خانة فارغة: { $field }.
    }
    .hint = املأ الخانة. وستجد ما كتبته في مكانه حين تعود.

# $what (Text) what is missing: value or indicator
fault-app-113 = { $what ->
        [value] لا يوجد عمود يحتوي على قيم.
       *[other] لم يُذكر ما تعدّه القيم.
    }
    .hint = ارجع واختر «القيم» لعمود من الأعداد، ثم اختر ما يشمله العد. وإذا كان كل صف شخصًا واحدًا، فاختر أن الصفوف سجلات تُعدّ (rows=records).

# $text (Text) what was typed
fault-app-114 = النص «{ $text }» ليس عددًا.
    .hint = اكتب أرقامًا فقط، مع نقطة أو فاصلة قبل الكسور العشرية: 1044854 أو 3.5.

# $indicator (Text) what is counted
# $looks (Text) what it looks like: thousands, persons or neither
# $source (Text) id of the source it was compared with
# $compared (Count) how many values were compared
fault-app-120 = { $looks ->
        [thousands] يبدو أن «{ $indicator }» مذكور بالآلاف: فقيمه أصغر من قيم { $source } بنحو ألف مرة.
        [persons] يبدو أن «{ $indicator }» مذكور بالوحدات لا بالآلاف: فقيمه أكبر من قيم { $source } بنحو ألف مرة.
       *[neither] وحدة «{ $indicator }» موضع شك: فبين قيمه وقيم { $source } فرق بنحو ألف مرة.
    }
    .hint = عدد القيم التي قورنت: { $compared }. ابحث في رأس الجدول عن وحدة مثل «بالآلاف». فإن كان الأمر كذلك فاقبل التصحيح، ويمكن التراجع عنه.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $whipple (Number) Whipple’s index, 100 without heaping
# $myers (Number) Myers’ blended index as first published, 0 without heaping
# $pasex (Number) Myers’ blended index as in PASEX
fault-app-121 = الأعمار مقرّبة إلى 0 و5 («{ $indicator }»، { $area }، { $period }): مؤشر ويبل يساوي { $whipple }؛ و100 تعني عدم التقريب، و500 أقصاه.
    .hint = مؤشر مايرز يساوي { $myers } في صيغته الأولى و{ $pasex } في صيغة PASEX؛ و0 تعني عدم التقريب. استخدم فئات عمرية خمسية، واذكر ذلك إلى جانب الأعمار المفردة.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $index (Number) the index
fault-app-122 = التركيب بحسب العمر والجنس غير منتظم («{ $indicator }»، { $area }، { $period }): مؤشر الأمم المتحدة لدقة بيانات العمر والجنس يساوي { $index }؛ وما دون 20 جيد.
    .hint = ابحث عن فئات عمرية أو عن أعمدة للجنسين تبادلت أماكنها أو سقطت. وقد تكون الحرب أو الهجرة أو قلة السكان هي السبب.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Text) code of the age group
# $ratio (Number) males per 100 females
fault-app-123 = عدد الذكور لكل 100 أنثى: { $ratio } («{ $indicator }»، { $area }، { $period }، { $age }).
    .hint = تحقق مما إذا كان عمودا الذكور والإناث قد تبادلا مكانيهما أو كان أحدهما ناقصًا. وقد تكون هجرة العمل هي السبب.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $kind (Text) outlier, break or end
# $growth (Number) growth in percent a year
fault-app-124 = { $kind ->
        [outlier] قيمة واحدة تخرج عن مسار سلسلتها: «{ $indicator }»، { $area }، { $period }.
        [break] سلسلة يتغير مستواها ويبقى متغيرًا: «{ $indicator }»، { $area }، { $period }.
       *[end] القيمة الأولى أو الأخيرة من السلسلة بعيدة عن مسارها: «{ $indicator }»، { $area }، { $period }.
    }
    .hint = يبلغ التغير { $growth } في المائة في السنة. ابحث عن خطأ في الكتابة أو تعريف آخر أو مصدر آخر؛ وقد تكون أزمة هي السبب.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $edition (Text) the edition before
# $before (Number) its value
# $now (Number) the value now
fault-app-125 = «{ $indicator }»، { $area }، { $period }: القيمة { $now }، وكانت في الإصدار { $edition } { $before }. أما القيم الأخرى فتغيرت أقل من ذلك بكثير.
    .hint = تحقق من القيمة لدى المصدر. فإن كانت صحيحة فلا يلزم فعل شيء.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Count) the age, completed years
fault-app-126 = لا توجد فئة عمرية تبدأ من العمر { $age }، مع وجود فئات أكبر («{ $indicator }»، { $area }، { $period }).
    .hint = ابحث عن فئة عمرية سقطت أو تتعذر قراءتها.

# $indicator (Text) what is counted
# $concept (Text) area, counterpart, sex or age
# $codes (Count) how many are gone
# $code (Text) one of them
# $edition (Text) the edition before
fault-app-127 = { $concept ->
        [area] اختفت بلدان أو مناطق من الإصدار { $edition }، مثل { $code } («{ $indicator }»).
        [counterpart] اختفت بلدان منشأ أو مقصد من الإصدار { $edition }، مثل { $code } («{ $indicator }»).
        [sex] اختفى جنس يرد في الإصدار { $edition }: { $code } («{ $indicator }»).
       *[age] اختفت فئات عمرية من الإصدار { $edition }، مثل { $code } («{ $indicator }»).
    }
    .hint = عدد الرموز التي اختفت: { $codes }. ابحث عن صفوف أو أعمدة سقطت أو كُتبت بصيغة أخرى.

# $indicator (Text) what is counted
# $period (Text) the year
fault-app-128 = لم تنتهِ السنة { $period } بعد («{ $indicator }»).
    .hint = تحقق من السنة. فقد تكون خطأً في الكتابة أو إسقاطًا أو سنة من تقويم آخر.

fault-app-129 = لم يبقَ هنا ما يُصحَّح: فقد تغيرت البيانات منذ عرض الصفحة.
    .hint = افتح فحوص الملف من جديد.

fault-app-130 = لم تُكتب عبارة المرور الجديدة بالطريقة نفسها مرتين.
    .hint = اكتبوها من جديد ببطء في الحقلين. لم يتغير شيء.

fault-app-131 = فقدان عبارة المرور يعني فقدان البيانات، والنسخ السابقة تُحذف: لا يوضع القفل إلا بعد أن تؤكدوا علمكم بذلك.
    .hint = ضعوا علامة في المربع، أو أضيفوا --lost-means-lost في سطر الأوامر. لم يتغير شيء.

fault-app-132 = لا توجد وصفة تعدّ السجلات تناسب { $file }.
    .hint = حددوا أولًا معنى الأعمدة واحفظوا الوصفة. لم يُحفظ شيء من السجلات.

fault-app-133 = لا تُحفظ سجلات الأشخاص إلا إذا اختار أحد ذلك.
    .hint = الاستيراد يعدّها ولا يحفظ شيئًا منها. لحفظها مشفّرة أضيفوا --keep-persons.
fault-app-145 = { $table ->
    [matrix] ليس في ملف العمل أي جدول للهجرة محسوب من سجلات.
   *[other] ليس في ملف العمل جدول للهجرة معرّفه { $table }.
}
    .hint = استورد ملف سجلات واذكر الأعمدة التي فيها مقاطعة الإقامة ومقاطعة الميلاد أو المقاطعة قبل سنة أو خمس سنوات وبلد الميلاد والجنسية. وما نقص لإعداد جدول مذكور ضمن ملاحظات الاستيراد.

fault-app-134 = «{ $text }» ليس رقم صف.
    .hint = اكتب الرقم الظاهر بجانب الصف، مثل 3. الحقل الفارغ يترك الصف كما رآه البرنامج.

fault-app-135 = الملف { $file } يسمي أعمدته بنفسه، فليس أي من صفوفه صفًا للرؤوس.
    .hint = اترك حقول صفوف الرؤوس والبيانات فارغة.

fault-app-136 = لا يُكتب الجدول في ملف من النوع «{ $format }».
    .hint = اختر اسمًا ينتهي بـ ‎.csv أو ‎.sav أو ‎.dta.

fault-app-137 = لا تختلف بعض الصفوف إلا فيما لا يُقرأ: { $columns }. وستظهر فئة واحدة كأنها المجموع.
    .hint = بيّن ما تحتويه هذه الأعمدة وما تعنيه رموزها. وإن لم تكن لازمة، فاختر جدولًا فيه مجاميع بدلًا منها. لم يُحفظ شيء.

fault-app-138 = لا شيء يبيّن وجه اختلاف أعمدة القيم هذه: { $columns }. وستدل قيمتان على الشيء نفسه.
    .hint = اقرأ واحدًا منها فقط، أو اختر لكل منها ما يعدّه، أو اكتب في ترويسته سنة أو جنسًا أو عمرًا أو سببًا. لم يُحفظ شيء.

fault-app-139 = الجواب «{ $answer }» لا يغيّر شيئًا: فلا وجود لهذا العمود أو لهذا النص فيه، أو أن العمود لا يُقرأ كذلك.
    .hint = انظر الأعمدة والنصوص المذكورة في الاقتراح، واكتبها كما هي. لم يتغيّر شيء.
