## 数据区：文件、导入、检查发现、溯源。

ui-data-title = 数据
ui-data-import = 导入文件……
ui-data-empty = 尚未导入任何数据
ui-data-empty-next = 请导入您现有的表格，或从程序附带的已公布的国际估计数开始。
ui-data-add-international = 添加国际估计数
ui-data-remove = 移除
ui-data-edition = 版次：{ $edition }
ui-data-observations = { $observations }个观测值
ui-data-again = 其中已有或在文件中重复的：{ $observations }。

ui-look-seen = 识别结果
ui-look-no-tables = 在此文件中没有找到表格。
ui-look-tables = { $sheets }个工作表中有{ $tables }个表
ui-look-recipe = 此文件可以识别：按导入规则“{ $recipe }”读取。
ui-look-no-recipe = 尚无适用于此文件的导入规则。请在表格下方说明各列的含义，即可保存其中的数字。
ui-look-save-table = 将此表格保存为 CSV……
ui-look-keep = 保存这些数据
ui-look-rows = 第{ $first }行至第{ $last }行
ui-look-row = 第{ $row }行
ui-look-columns = 仅显示前{ $shown }列，共{ $columns }列。

ui-no-problems = 未发现问题。
ui-times = { $times }次
ui-places = 位置

ui-import-reading = 正在读取文件
ui-import-opening = 正在读取文件，行数尚不清楚。
ui-import-progress = 第{ $done }行，共{ $of }行
ui-import-done = 数据已导入
ui-import-cancelled = 导入已取消。未作任何更改。
ui-import-to-profile = 前往概况
ui-import-to-data = 查看所有数据

ui-trace-equal = 与公布的数值一致
ui-trace-differs = 来源中的数值为{ $published }
ui-trace-indicator = 指标
ui-trace-definition = 定义
ui-trace-formula = 公式
ui-trace-basis = 统计对象
ui-trace-source = 来源、版次、许可
ui-trace-rows = 得出该数字的观测值
ui-trace-no-rows = 现有数据中没有支持此项的观测值。
ui-trace-more-rows = 另有{ $rows }个观测值未显示。
ui-trace-what = 内容
ui-trace-value = 数值
ui-trace-sheet = 工作表
ui-trace-row = 行
ui-trace-column = 列
ui-trace-file = 文件

ui-hand-on-open = 保存为SPSS或Stata格式，或附带标签…
ui-hand-on-title = 保存表格及其标签
ui-hand-on-which = 请选择格式。写入之前会先列出该格式无法保存的内容。
ui-hand-on-spss = SPSS (.sav)
ui-hand-on-stata = Stata (.dta)
ui-hand-on-csv = CSV及说明文件（Frictionless）
ui-hand-on-personal = 该文件含有个人或个案记录。在本程序之外，这些记录不受任何保护：只应保存在允许存放此类数据的地方，不再需要时请删除文件。
ui-hand-on-save = 保存…
ui-hand-on-done = 表格已保存
ui-hand-on-beside = 其标签存于旁边的{ $file }。请将两个文件放在一起。

ui-migration-title = 迁移表
ui-migration-empty = 尚无表格
ui-migration-empty-next = 请导入记录文件：如果有常住省份和出生省份或以前居住省份的列，或者有出生地和国籍的列，就会统计这些表，且不保留任何记录。
ui-migration-save-xlsx = 另存为工作簿
ui-migration-save-csv = 另存为CSV
