## مستكشف السلاسل.

ui-explore-title = استكشاف رصيد المهاجرين
ui-explore-drawn = رصيد المهاجرين، { $years }، { $unit }
ui-explore-areas = البلدان والمناطق
ui-explore-several = لاختيار أكثر من واحد، اضغط مطولًا على المفتاح Ctrl أو Shift.
ui-explore-show = عرض
ui-explore-year = السنة
ui-explore-keys = اسحب أو استخدم مفاتيح الأسهم للتنقل، والعجلة أو مفتاحي زائد وناقص للتكبير والتصغير، و0 لعرض كل شيء، وT لعرض الجدول.
