## ما يطبعه سطر الأوامر.

cli-reading = تجري قراءة { $file }…
cli-read = { $file }: { $observations_form ->
    [zero] لا مشاهدات
    [one] مشاهدة واحدة
    [two] مشاهدتان
    [few] { $observations } مشاهدات
    [many] { $observations } مشاهدة
   *[other] { $observations } مشاهدة
}
cli-wrote = كُتب الملف { $file }
cli-made = أُنشئت مساحة العمل { $file }
cli-locked = أُقفل { $file }. فقدان عبارة المرور يعني فقدان البيانات.
cli-unlocked = أُزيل قفل { $file }
cli-records-kept = السجلات المحفوظة: { $count }. تخلصوا منها بعد إعداد الجداول.
cli-records-discarded = حُذفت السجلات
cli-records-none = لا توجد سجلات محفوظة
cli-making-ready = يجري تجهيز البيانات الدولية…
cli-drafting = تجري كتابة ملف الهجرة ({ $language })…
cli-nothing-kept = لم يُحتفظ بشيء: كان ذلك تشغيلًا تجريبيًا.
cli-seen = { $file }: { $tables_form ->
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
cli-recipe = يُقرأ بالوصفة «{ $recipe }».
cli-no-recipe = لا توجد بعد وصفة تناسبه.
cli-table-written = كُتب الملف { $file }. الصفوف: { $rows }، الأعمدة: { $columns }
cli-recipe-written = كُتبت الوصفة في الملف { $file }
cli-nothing-written = لم يُكتب شيء.
cli-descriptor-written = وإلى جانبه { $file } وفيه التسميات.
cli-identifying-left-out = استُبعدت لأنها قد تدل على شخص: { $columns }.
