## الكلمات التي تطبعها صفحات التقرير ومصنفه وصفحته على الويب.

report-contents = المحتويات
report-page = الصفحة { $page } من { $pages }
report-continued = (تابع)
report-about-sheet = حول الوثيقة
