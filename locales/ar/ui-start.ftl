## صفحة البداية والتفضيلات.

ui-start-welcome = مرحبًا. اختر لغتك.
ui-language-draft = هذه الترجمة مسودة لم يراجعها أحد بعد.
ui-start-title = ماذا تريد أن تفعل؟
ui-start-promise = هذه البيانات ملكك وحدك؛ ولا يمكن لأحد غيرك أن يراها. ولا يستخدم البرنامج أي شبكة مطلقًا.

ui-door-country = عرض بلدي
ui-door-country-what = صحيفة بيانات الهجرة لأي بلد أو منطقة، من تقديرات دولية منشورة. جاهزة في ثوانٍ، ولا حاجة إلى استيراد شيء.
ui-door-file = البدء من ملفي
ui-door-file-what = أنشئ مساحة عمل لمكتبك، واستورد الجداول التي لديك، وأعدّ مسودة ملف الهجرة.
ui-door-open = فتح مساحة عمل
ui-door-open-what = تابع العمل على ملف بالامتداد bearings.

ui-choose-file = اختيار ملف…
ui-recent = أحدث مساحات العمل
ui-recent-gone = لم يعد في مكانه
ui-later = غرف قيد الإنشاء
ui-room-later = هذه الغرفة قيد الإنشاء.
ui-learn-later = وحدات تدريبية عن بيانات الهجرة، مع تمارين على جداول حقيقية.
ui-plan-later = الخطة الوطنية لبيانات الهجرة: ما المطلوب، وما المتوافر، ومن يفعل ماذا ومتى.
ui-teach-later = كتابة الوحدات التدريبية وترجمتها وتوزيعها، وجمع النتائج في الصف.
ui-back-to-start = العودة إلى صفحة البداية

ui-preferences = التفضيلات
ui-language = اللغة
ui-look = المظهر
ui-theme = الألوان
ui-theme-system = كالنظام
ui-theme-light = فاتح
ui-theme-dark = داكن
ui-theme-contrast = تباين عالٍ
ui-text-size = حجم النص
ui-keep = حفظ

ui-not-done = لم تُنفَّذ العملية
ui-go-back = رجوع
ui-cancel = إلغاء
ui-leave-form = إلغاء
ui-close = إغلاق
