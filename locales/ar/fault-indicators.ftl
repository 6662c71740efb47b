## أخطاء الأرقام المكتوبة بين قوسين معقوفين وأخطاء فهرس المؤشرات.

fault-indicators-101 = فُتح قوس معقوف عند الحرف { $position } ولم يُغلق.
    .hint = أغلقه بالقوس {"}"}. ولكتابة قوس معقوف داخل النص، ضاعفه: {"{{"}.
fault-indicators-102 = عند الحرف { $position } قوس معقوف للإغلاق لم يسبقه قوس فتح.
    .hint = احذفه. ولكتابة قوس معقوف داخل النص، ضاعفه: {"}}"}.
fault-indicators-103 = القوسان المعقوفان عند الحرف { $position } لا يذكران أي مؤشر.
    .hint = ابدأ بمعرّف المؤشر، مثل {"{"}B11{"}"}.
fault-indicators-104 = «{ $text }» عند الحرف { $position } ليس على صورة مفتاح=قيمة.
    .hint = اكتب مثلًا area=KEN، من دون مسافات حول علامة التساوي.
fault-indicators-105 = المفتاح «{ $key }» عند الحرف { $position } غير معروف.
    .hint = استخدم area أو time أو sex أو age أو counterpart أو role أو source أو edition أو as أو digits.
fault-indicators-106 = المفتاح «{ $key }» عند الحرف { $position } مكتوب مرتين.
    .hint = أبقِ أحدهما.
fault-indicators-107 = «{ $value }» عند الحرف { $position } ليست قيمة يقبلها المفتاح «{ $key }».
    .hint = ابحث عن الرمز في القائمة المجاورة للنص: area=KEN، time=2019، sex=F، age=Y0T14، as=percent، digits=1.
fault-indicators-110 = تتعذر قراءة فهرس المؤشرات: { $reason }
    .hint = أعد الفهرس المرفق بالبرنامج، أو صحّح الموضع المذكور.
fault-indicators-111 = يصف الفهرس المؤشر { $indicator } مرتين.
    .hint = احذف أحد البندين.
fault-indicators-112 = الوحدة «{ $unit }» للمؤشر { $indicator } غير معروفة.
    .hint = استخدم PS أو HH أو PC أو PR أو PHT أو PC_A أو PH أو YR أو USD أو IX.
fault-indicators-113 = يعطي الفهرس المؤشر { $indicator } الصيغة «{ $formula }»، وهي غير الصيغة التي يستخدمها البرنامج.
    .hint = صحّح الصيغة والوحدة في الفهرس؛ فالصيغ جزء من البرنامج.
