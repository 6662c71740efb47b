## الكلمات التي تطبعها صفحات التقرير ومصنفه وصفحته على الويب.

report-contents = المحتويات
report-page = الصفحة { $page } من { $pages }
report-continued = (تابع)
report-about-sheet = حول الوثيقة

report-migration-corner = من (الصفوف) إلى (الأعمدة)
report-migration-all = المجموع
report-migration-in = الوافدون
report-migration-out = المغادرون
report-migration-net = الصافي
report-migration-in-percent = القادمون، % من المقيمين
report-migration-out-percent = المغادرون، % من الموجودين في البداية
report-migration-net-percent = الصافي، % من متوسط الاثنين
report-migration-measures = انتقل بين المناطق: { $intensity }% ({ $migrants } من { $population }). معامل كورجو k: { $courgeau }%. الفعالية: { $effectiveness }%. صافي الهجرة الإجمالي: { $aggregate }%.
report-migration-abroad = من الخارج
report-migration-unknown = غير مبيّن
report-migration-citizens = المواطنون
report-migration-foreigners = الأجانب
report-migration-native = المولودون في البلد
report-migration-foreign-born = المولودون في الخارج
report-migration-in-no-group = الميلاد أو الجنسية غير مبيّنين
report-migration-hidden = c: محجوب، لأن الرقم كان سيدل على أشخاص أو يكشف رقمًا يدل عليهم.
report-migration-matrix-note = على القطر من يقيمون حيث كانوا يقيمون، أينما كانوا بين التاريخين. القادمون من الخارج وغير المبيّن خارج المجاميع، ومن غادر البلد ليس في السجلات. ولا تُقارن الهجرة مدى الحياة بالهجرة خلال خمس سنوات أو سنة.
report-migration-source = محسوب من سجلات لم يُحتفظ بها. المصدر: { $source }.
report-migration-caption = { $name }، { $period }
report-migration-caption-records = { $name }، { $period }: عدد السجلات
report-migration-groups-note = يُحسب عديمو الجنسية أجانب. ومن لم يُبيَّن ميلاده أو جنسيته ليس في أي من المجموعات الأربع، وهو في المجموع الأخير.
