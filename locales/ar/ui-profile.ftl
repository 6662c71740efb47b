## غرفة ملف الهجرة: المخطط والأقسام والنص الخاص وإصدار الملفات.

ui-profile-outline = أقسام ملف الهجرة
ui-profile-light = ملف هجرة مختصر
ui-profile-no-data = لا توجد بيانات
ui-profile-to-write = نص مطلوب كتابته
ui-profile-left-out = مُستبعَد
ui-profile-complete = الأقسام المكتملة: { $complete } من { $of }
ui-profile-leave-out = استبعاد هذا القسم
ui-profile-put-back = إعادة هذا القسم
ui-profile-preview = معاينة قبل الطباعة
ui-profile-office = مكتبك
ui-profile-give-out = إصدار الملفات

ui-own-words = نصك الخاص لهذا القسم
ui-own-words-help = يبدأ السطر الفارغ فقرة جديدة. والأرقام المكتوبة بين قوسين معقوفين، مثل {"{"}B11{"}"}، تُحدَّث تلقائيًا.
ui-own-place = موضع نصك
ui-own-before = قبل النص المولَّد
ui-own-after = بعد النص المولَّد
ui-own-instead = بدل النص المولَّد
ui-own-draft-found = كُتب هنا نص من قبل ولم يُحفظ كتغيير.
ui-own-draft-show = عرض ذلك النص

ui-give-promise = لا تتضمن الملفات اسم كاتب أو مجلد أو حاسوب.
ui-give-draft = ترجمة غير مراجعة
ui-give-read-by-us = راجعناه
ui-give-not-read = لم نراجعه
ui-give-pdf = PDF
ui-give-docx = Word
ui-give-html = صفحة ويب
ui-give-xlsx = جداول Excel
ui-give-sdmx = بيانات SDMX-CSV
ui-given-out = حُفظ الملف

## ما يقوله المكتب عن نفسه.

ui-office-why = حين يذكر مكتبك اسمه والفريق العامل وتاريخ التحديث المقبل ويكتب قسم «الاستنتاجات والأولويات»، تصبح الوثيقة ملف هجرة. وحتى ذلك الحين تبقى صحيفة بيانات من مصادر دولية.
ui-office-language = هذه النصوص مخصصة للنسخة المكتوبة بهذه اللغة: { $language }.
ui-office-name = اسم مكتبك
ui-office-name-help = كما ينبغي أن يظهر على صفحة الغلاف.
ui-office-country = الاسم الرسمي لبلدك
ui-office-country-help = اترك الخانة فارغة لاستخدام الاسم المختصر لدى الأمم المتحدة.
ui-office-group = الفريق العامل
ui-office-group-help = المؤسسات التي أعدّت ملف الهجرة، كل مؤسسة في سطر. ولا حاجة إلى أسماء أشخاص.
ui-office-next = التحديث المقبل
ui-office-next-help = الشهر أو السنة المقرر أن يصدر فيهما الإصدار المقبل.
ui-office-contact = للاتصال
ui-office-contact-help = وظيفة ووسيلة للاتصال بها، لا شخص بعينه.
ui-office-foreword = تمهيد
ui-office-foreword-help = الجهة صاحبة التقرير، والقرار الذي أنشأه.
ui-office-logo = الشعار
ui-office-logo-help = صورة PNG أو JPEG لا يزيد حجمها على ميغابايت واحد، توضع على الغلاف في جميع اللغات.
ui-office-logo-alt = شعار مكتبك
ui-office-logo-choose = اختيار صورة…
ui-office-logo-remove = إزالة الشعار
ui-office-digits = الأرقام في النصوص العربية
ui-office-digits-help = طريقة كتابة الأعداد في الوثائق العربية.
ui-office-months = أسماء الشهور في النصوص العربية
ui-office-months-help = أسماء الشهور المستخدمة في الوثائق العربية.
ui-digits-latin = 0 1 2 3
ui-digits-arabic = ٠ ١ ٢ ٣
ui-months-maghreb = المغرب العربي
ui-months-mashriq = المشرق العربي
ui-months-gulf = الخليج
