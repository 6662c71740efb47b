### كلمات مشتركة بين عدة أقسام. المصطلحات وفق توصيات الأمم المتحدة لإحصاءات الهجرة الدولية.

scale-e4 = { $value_form ->
    [one] { $value } عشرة آلاف
    [two] { $value } عشرة آلاف
    [few] { $value } عشرات آلاف
    [many] { $value } عشرة آلاف
   *[other] { $value } عشرة آلاف
}
scale-e6 = { $value_form ->
    [one] { $value } مليون
    [two] { $value } مليون
    [few] { $value } ملايين
    [many] { $value } مليونًا
   *[other] { $value } مليون
}
scale-e8 = { $value_form ->
    [one] { $value } مائة مليون
    [two] { $value } مائة مليون
    [few] { $value } مئات ملايين
    [many] { $value } مائة مليون
   *[other] { $value } مائة مليون
}
scale-e9 = { $value_form ->
    [one] { $value } مليار
    [two] { $value } مليار
    [few] { $value } مليارات
    [many] { $value } مليارًا
   *[other] { $value } مليار
}
scale-e12 = { $value_form ->
    [one] { $value } تريليون
    [two] { $value } تريليون
    [few] { $value } تريليونات
    [many] { $value } تريليونًا
   *[other] { $value } تريليون
}

sex-both = كلا الجنسين
sex-male = ذكر
sex-female = أنثى
sex-unknown = الجنس غير معروف
sex-men = رجال
sex-women = نساء

age-total = جميع الأعمار
age-unknown = العمر غير معروف
age-single = { $age }
age-band = { $from }–{ $to }
age-open = { $from } فأكثر

basis-b = الأشخاص المولودون في الخارج
    .definition = الأشخاص الذين ولدوا خارج البلد الذي يعيشون فيه.
basis-br = الأشخاص المولودون في الخارج، مع إضافة اللاجئين
    .definition = الأشخاص الذين ولدوا خارج البلد الذي يعيشون فيه؛ وقد أضاف المصدر اللاجئين غير المحسوبين بينهم.
basis-c = المواطنون الأجانب
    .definition = الأشخاص الذين لا يحملون جنسية البلد الذي يعيشون فيه.
basis-cr = المواطنون الأجانب، مع إضافة اللاجئين
    .definition = الأشخاص الذين لا يحملون جنسية البلد الذي يعيشون فيه؛ وقد أضاف المصدر اللاجئين غير المحسوبين بينهم.
basis-bc = الأشخاص المولودون في الخارج أو المواطنون الأجانب، بحسب السنة
    .definition = في بعض السنوات حُسب المولودون في الخارج، وفي سنوات أخرى حُسب من لا يحملون جنسية البلد.
basis-bcr = الأشخاص المولودون في الخارج أو المواطنون الأجانب، بحسب السنة، مع إضافة اللاجئين
    .definition = في بعض السنوات حُسب المولودون في الخارج، وفي سنوات أخرى حُسب من لا يحملون جنسية البلد؛ وقد أضاف المصدر اللاجئين غير المحسوبين بينهم.
basis-i = قيمة محتسبة لعدم وجود بيانات وطنية
    .definition = لا توجد لدى البلد بيانات عن مكان الميلاد أو الجنسية؛ وقد احتسب المصدر العدد من بيانات بلدان أخرى.
basis-ir = قيمة محتسبة لعدم وجود بيانات وطنية، مع إضافة اللاجئين
    .definition = لا توجد لدى البلد بيانات عن مكان الميلاد أو الجنسية؛ وقد احتسب المصدر العدد من بيانات بلدان أخرى وأضاف اللاجئين.
basis-r = مع إضافة اللاجئين
    .definition = أضاف المصدر اللاجئين.
basis-none = أساس العد غير مذكور
    .definition = لا يذكر المصدر من يُحسب مهاجرًا.

unit-persons = أشخاص
unit-thousand-persons = آلاف الأشخاص
unit-percent = في المائة
unit-per-thousand = لكل ألف شخص
unit-per-hundred-thousand = لكل مائة ألف شخص
unit-percent-per-year = في المائة سنويًا
unit-per-hundred = لكل مائة
unit-years = سنوات
unit-us-dollars = دولارات الولايات المتحدة
unit-million-us-dollars = ملايين دولارات الولايات المتحدة
unit-index = مؤشر

source-count = عدّ
source-estimate = تقدير
source-model = نموذج
source-minimum-count = حد أدنى للعدد

status-normal = عادية
status-break = انقطاع في السلسلة
status-estimated = مقدّرة
status-forecast = توقّع
status-imputed = محتسبة
status-missing = ناقصة
status-provisional = أولية

role-origin = المنشأ
role-birth = بلد الميلاد
role-citizenship = بلد الجنسية
role-previous = بلد الإقامة السابقة
role-next = بلد الإقامة التالية
role-sender = البلد المُرسِل
role-receiver = البلد المتلقي

sign-not-available = تعني النقطتان (..) أن العدد غير متاح أو غير مبيّن على حدة.
sign-zero = يعني الصفر عدم وجود قيمة أو قيمة تقل عن نصف الوحدة المبيّنة.
sign-minus = تعني علامة الطرح (−) أمام العدد انخفاضًا.
sign-rounding = قد لا يساوي مجموع الأعداد الإجماليَّ بسبب التقريب.
