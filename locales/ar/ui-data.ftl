## غرفة البيانات: الملفات والاستيراد والملحوظات وتتبع المصدر.

ui-data-title = البيانات
ui-data-import = استيراد ملف…
ui-data-empty = لم يُستورد شيء بعد
ui-data-empty-next = استورد الجدول الذي لديك، أو ابدأ بالتقديرات الدولية المنشورة المرفقة بالبرنامج.
ui-data-add-international = إضافة التقديرات الدولية
ui-data-remove = إزالة
ui-data-edition = إصدار { $edition }
ui-data-observations = { $observations_form ->
    [zero] لا مشاهدات
    [one] مشاهدة واحدة
    [two] مشاهدتان
    [few] { $observations } مشاهدات
    [many] { $observations } مشاهدة
   *[other] { $observations } مشاهدة
}
ui-data-again = منها ما كان معروفًا أو تكرر في الملف: { $observations }.

ui-look-seen = ما رأيناه
ui-look-no-tables = لم يُعثر على أي جدول في هذا الملف.
ui-look-tables = { $tables_form ->
    [zero] لا جداول في
    [one] جدول واحد في
    [two] جدولان في
    [few] { $tables } جداول في
    [many] { $tables } جدولًا في
   *[other] { $tables } جدول في
} { $sheets_form ->
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $sheets } أوراق
    [many] { $sheets } ورقة
   *[other] { $sheets } ورقة
}
ui-look-recipe = هذا الملف معروف: يُقرأ بالوصفة «{ $recipe }».
ui-look-no-recipe = لا توجد بعد وصفة استيراد تناسب هذا الملف. بيّن تحت أحد الجداول معاني أعمدته، فيصبح الاحتفاظ بأعداده ممكنًا.
ui-look-save-table = حفظ هذا الجدول بصيغة CSV…
ui-look-keep = الاحتفاظ بهذه البيانات
ui-look-rows = الصفوف من { $first } إلى { $last }
ui-look-row = الصف { $row }
ui-look-columns = عدد الأعمدة المعروضة من البداية: { $shown } من أصل { $columns }.

ui-no-problems = لم يُعثر على أي مشكلة.
ui-times = { $times_form ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
}
ui-places = الموضع

ui-import-reading = تجري قراءة الملف
ui-import-opening = يقرأ البرنامج الملف، ولا يُعرف بعد عدد صفوفه.
ui-import-progress = قُرئ من الصفوف { $done } من أصل { $of }
ui-import-done = استُوردت البيانات
ui-import-cancelled = أُلغي الاستيراد. لم يتغير شيء.
ui-import-to-profile = الانتقال إلى ملف الهجرة
ui-import-to-data = عرض جميع البيانات

ui-trace-equal = مطابق للقيمة المنشورة
ui-trace-differs = القيمة المنشورة في المصدر { $published }
ui-trace-indicator = المؤشر
ui-trace-definition = التعريف
ui-trace-formula = الصيغة
ui-trace-basis = من يشملهم العد
ui-trace-source = المصدر والإصدار والترخيص
ui-trace-rows = المشاهدات التي حُسب منها
ui-trace-no-rows = لا توجد في البيانات المتاحة مشاهدة تستند إليها هذه الخانة.
ui-trace-more-rows = { $rows_form ->
    [one] مشاهدة أخرى واحدة غير معروضة.
    [two] مشاهدتان أخريان غير معروضتين.
    [few] { $rows } مشاهدات أخرى غير معروضة.
    [many] { $rows } مشاهدة أخرى غير معروضة.
   *[other] { $rows } مشاهدة أخرى غير معروضة.
}
ui-trace-what = البند
ui-trace-value = القيمة
ui-trace-sheet = الورقة
ui-trace-row = الصف
ui-trace-column = العمود
ui-trace-file = الملف

ui-hand-on-open = احفظ لبرنامج SPSS أو Stata، أو مع التسميات…
ui-hand-on-title = حفظ الجدول مع تسمياته
ui-hand-on-which = اختر الصيغة. يُعرض ما لا تتسع له قبل كتابة أي شيء.
ui-hand-on-spss = SPSS (.sav)
ui-hand-on-stata = Stata (.dta)
ui-hand-on-csv = CSV مع ملف وصف (Frictionless)
ui-hand-on-personal = يحوي هذا الملف سجلات أشخاص أو حالات. لا شيء يحميها خارج البرنامج: احفظها حيث يجوز أن توجد مثل هذه البيانات فقط، واحذف الملف متى لم تعد إليه حاجة.
ui-hand-on-save = حفظ…
ui-hand-on-done = حُفظ الجدول
ui-hand-on-beside = تسمياته في الملف { $file } إلى جانبه. أبقِ الملفين معًا.

ui-migration-title = جداول الهجرة
ui-migration-empty = لا جداول بعد
ui-migration-empty-next = استورد ملف سجلات: إن كانت فيه أعمدة لمقاطعة الإقامة ومقاطعة الميلاد أو الإقامة السابقة، أو للميلاد والجنسية، فستُحسب هذه الجداول ولا يُحتفظ بأي سجل.
ui-migration-save-xlsx = حفظ كمصنف
ui-migration-save-csv = حفظ بصيغة CSV
