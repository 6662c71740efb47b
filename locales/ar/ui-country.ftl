## عرض بلدي: قائمة البلدان والمناطق وصحيفة البيانات.

ui-country-title = عرض بلدي
ui-country-type = اكتب اسم بلد أو منطقة
ui-country-enter = تضيق القائمة أدناه كلما كتبت. ويفتح مفتاح الإدخال أول اسم فيها.
ui-country-none = لا يوجد في هذا الإصدار بلد أو منطقة بهذا الاسم.
ui-country-designations = الأسماء والمجموعات هي تلك التي تستخدمها الأمم المتحدة. ولا تنطوي على أي رأي بشأن المركز القانوني لأي بلد أو منطقة.
ui-country-preparing = يجري تجهيز البيانات الدولية
ui-country-preparing-why = يحدث ذلك مرة واحدة على هذا الحاسوب ويستغرق بضع ثوانٍ.
ui-other-country = بلد آخر
ui-explore = استكشاف السلاسل
ui-save-pdf = حفظ بصيغة PDF
ui-save-word = حفظ بصيغة Word
ui-see-pages = الصفحات
ui-print = طباعة
ui-as-table = الشكل في صورة جدول

ui-trace-of = من أين جاء الرقم { $value }

ui-page-of = الصفحة { $page } من { $pages }
