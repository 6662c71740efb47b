## إطار كل صفحة: الغرف والترويسة والتراجع.

ui-program = Bearings
ui-skip-to-content = الانتقال إلى المحتوى
ui-rooms = الغرف
ui-start = صفحة البداية
ui-room-learn = تعلّم
ui-room-plan = الخطة
ui-room-profile = ملف الهجرة
ui-room-data = البيانات
ui-room-teach = درّس
ui-room-help = المساعدة
ui-every-change-kept = كل تغيير محفوظ

ui-undo = تراجع: { $what }

ui-never-copied = لا توجد بعد نسخة في مكان آخر
ui-last-copied = نُسخ إلى مكان آخر في { $day }
