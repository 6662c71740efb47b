## 报告的页面、工作簿和网页自身印出的文字。

report-contents = 目录
report-page = 第{ $page }页，共{ $pages }页
report-continued = （续）
report-about-sheet = 关于

report-migration-corner = 从（行）到（列）
report-migration-all = 合计
report-migration-in = 迁入
report-migration-out = 迁出
report-migration-net = 净迁移
report-migration-in-percent = 迁入，占居民的%
report-migration-out-percent = 迁出，占期初人口的%
report-migration-net-percent = 净迁移，占两者平均数的%
report-migration-measures = 跨区域迁移：{ $intensity }%（{ $population }人中的{ $migrants }人）。库尔若k值：{ $courgeau }%。迁移效率：{ $effectiveness }%。总净迁移率：{ $aggregate }%。
report-migration-abroad = 来自国外
report-migration-unknown = 未说明
report-migration-citizens = 本国公民
report-migration-foreigners = 外国公民
report-migration-native = 在本国出生
report-migration-foreign-born = 在国外出生
report-migration-in-no-group = 出生地或国籍未说明
report-migration-hidden = c：已隐藏，因为该数字会指向个人，或会泄露指向个人的数字。
report-migration-matrix-note = 对角线上是居住地未变的人，不论其间去过哪里。来自国外和未说明的人不计入合计；离开本国的人不在记录中。终身迁移、五年迁移和一年迁移不可相互比较。
report-migration-source = 由记录统计得出，记录未保留。来源：{ $source }。
report-migration-caption = { $name }，{ $period }
report-migration-caption-records = { $name }，{ $period }：记录数
report-migration-groups-note = 无国籍者按外国公民计算。出生地或国籍未说明的人不属于四个组中的任何一个，但计入最后的合计。
