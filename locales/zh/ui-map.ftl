## 从列到概念，以及没有文件的数字。

ui-map-title = 各列是什么含义？
ui-map-intro = { $file }：{ $rows }行。把握足够大的建议已经选定；请查看其余各列。
ui-map-open = 说明各列的含义……
ui-map-column = 列
ui-map-examples = 前几个数值
ui-map-holds = 内容
ui-map-how-sure = 把握程度
ui-map-sure = 把握程度：{ $percent }
ui-map-because = { $because ->
    [name] 根据列名
    [values] 根据数值
    [both] 根据列名和数值
    [chosen] 按您的选择
   *[other] 没有依据
}
ui-map-perhaps = 可能是：{ $concept }（把握程度：{ $percent }）
ui-map-limit = 把握不低于
ui-map-accept-all = 接受这些建议，其余不读取
ui-map-choose = ——请选择——
ui-map-as-table = 与整个表格相同
ui-map-as-written = 按表格所述
ui-map-add-up = 说明同一件事的各行是一个数字的组成部分：将其相加
ui-map-concept = { $concept ->
    [area] 所描述的国家或地区
    [origin] 原籍国
    [birth] 出生国
    [citizenship] 国籍
    [previous-residence] 原居住国
    [next-residence] 下一居住国
    [period] 年份或时期
    [sex] 性别
    [age] 年龄
    [basis] 统计对象（字母B、C、R、I）
    [education] 受教育程度
    [occupation] 职业
    [status] 身份
    [reason] 原因
    [duration] 期限
    [arrival-year] 抵达本国的年份
    [province] 国内区域
    [province-of-birth] 出生时所在国内区域
    [province-5y] 五年前所在国内区域
    [province-1y] 一年前所在国内区域
    [urbanisation] 城镇或乡村
    [notes] 注的编号
    [label] 代码旁的名称
    [value] 数值
    [weight] 记录的权数
    [identifier] 指明个人、住户、设备或地点：不读取
   *[other] 不读取
}
ui-map-code = { $code ->
    [M] 男性
    [F] 女性
    [total] 总计
    [unknown] 不明
    [abroad] 国外
    [WORK] 工作
    [FAMILY] 家庭
    [STUDY] 学习
    [PROTECTION] 保护
    [OTHER] 其他
    [U] 城镇
    [R] 乡村
   *[other] { $code }
}
ui-map-unknown = 有{ $codes }项文字无法识别
ui-map-unknown-help = 请说明每一项的含义。仍无法识别的文字将列为检查发现，其所在的行不予读取。
ui-map-common = 所有数值的共同之处
ui-map-indicator = 统计内容
ui-map-multiplier = 数值单位
ui-map-power = { $power ->
    [thousands] 千
    [millions] 百万
   *[other] 个
}
ui-map-area = 国家或地区（没有列说明时填写）
ui-map-period = 年份或时期（没有列说明时填写）
ui-map-basis = 统计对象
ui-map-basis-name = { $basis ->
    [B] 在国外出生的人
    [C] 外国公民
    [BR] 在国外出生的人，另加难民
    [CR] 外国公民，另加难民
    [I] 推算值
   *[other] 表格中已说明，或不适用
}
ui-map-source = 来源
ui-map-source-why = 每个来源只询问一次。缺少这些信息，任何内容都不会发布。
ui-map-publisher = 发布机构
ui-map-source-title = 标题
ui-map-edition = 版次或年份
ui-map-licence = 许可，或由谁准许使用
ui-map-kind = 数字的性质
ui-map-kind-name = { $kind ->
    [count] 计数：普查、登记册
    [estimate] 根据计数得出的估计数
    [model] 模型结果
   *[other] 最低计数：仅为已获知的数量
}
ui-map-reference = 参考日期
ui-map-reference-name = { $date ->
    [mid-year] 年中
    [december] 年末
    [january] 年初
    [calendar-year] 全年
   *[other] 普查日
}
ui-map-residence = 哪些人算作居民
ui-map-residence-name = { $rule ->
    [twelve] 十二个月
    [six] 六个月
    [mixed] 不一致
    [not-applicable] 不适用
   *[other] 不明
}
ui-map-try = 显示将读取的内容
ui-map-try-title = 将读取的内容
ui-map-change = 作出修改
ui-map-recipe = 导入规则文件
ui-map-save-recipe = 保存导入规则……
ui-map-kept-with = 导入规则与工作区一并保存：明年的文件无需询问即可读取。
ui-map-nothing-read = 不会读取任何内容。请查看检查发现并作出修改。
ui-map-value = 数值

ui-figure-title = 录入数字
ui-figure-why = 来自信函或印刷报告的单个数字。它与其他观测值一样，可追溯到其出处的页面。
ui-figure-area-other = 原籍国或目的地国（如数字涉及某一国家）
ui-figure-document = 文献
ui-figure-page = 文献中的页码或位置
ui-figure-keep = 保存该数字
ui-figure-kept = 数字已保存。
ui-figure-sex = 性别
ui-figure-no-basis = 不适用
ui-figure-age = 年龄

ui-paste-title = 粘贴表格
ui-paste-why = 从Excel、Word或PDF阅读器复制的表格，连同标题一起粘贴。处理步骤与文件相同。
ui-paste-text = 表格
ui-paste-next = 查看表格

ui-speaks = 优先来源
ui-speaks-make = 优先采用此来源
ui-speaks-why = 理由
ui-speaks-reason = 如有多个来源提供同一数字，文字和图表采用此来源的数字。

act-keep-recipe = 保存导入规则
act-enter-figure = 录入数字
act-prefer-source = 选择优先来源

ui-map-rows = 每一行是
ui-map-rows-name = { $rows ->
    [records] 一个人或一个个案的记录，需要统计
   *[other] 带有数值的表格行
}
ui-map-records-warn = 此文件包含个人记录。这里只进行统计，不保存任何记录：只保存每个单元格记录足够多的表。
ui-map-least = 每个单元格的最少记录数

ui-map-years = 年份采用的历法
# $calendar (Text) buddhist, hijri-begins, …; empty for the Gregorian one
ui-map-years-name = { $calendar ->
    [buddhist] 佛历
    [hijri-begins] 伊斯兰历，按起始所在的公历年
    [hijri-ends] 伊斯兰历，按结束所在的公历年
    [persian-begins] 波斯历，按起始所在的公历年
    [persian-ends] 波斯历，按结束所在的公历年
    [ethiopian-begins] 埃塞俄比亚历，按起始所在的公历年
    [ethiopian-ends] 埃塞俄比亚历，按结束所在的公历年
   *[gregorian] 公历
}
# $calendar (Text) the calendar in words
ui-map-years-are = 年份采用{ $calendar }
ui-map-once = 相同的记录只计一次
ui-map-identifies = { $what ->
    [position] 可能识别个人：位置
    [device] 可能识别个人：设备
    [enumerator] 可能识别个人：访员
    [phone] 可能识别个人：电话或邮件
    [media] 可能识别个人：图片、声音或文件
    [audit] 可能识别个人：访问记录
    [name] 可能识别个人：姓名
    [address] 可能识别个人：地址
   *[document] 可能识别个人：证件
}
ui-map-identifying = 可能识别个人的列
ui-map-identifying-why = 制表不需要这些列，建议不读取。其内容一概不保存。
ui-map-remove-identifying = 全部排除

ui-map-groups = 国家组
ui-map-countries = 国家和地区
ui-map-licence-own = 本机构自有数据
ui-map-year-of = { $field }：年份
ui-map-choose-year = ——年份——
ui-map-take-over = { $field }：建议
ui-map-office-of = 国家统计机构，{ $area }

ui-tables-left-out = 有{ $tables }个表未制作，因为其中有单元格会指向个人。每个单元格至少需要{ $least }条记录。
ui-which = 具体是哪些
ui-not-kept = 文件中还有{ $things }项内容不予保留。
ui-formulas = { $sheets }个工作表含有公式。已采用上次计算的结果，未重新计算。

ui-rows-title = 表头与数据
ui-rows-why = 如果程序没有正确识别表头或表格的末尾，请在此说明。留空则保持程序所识别的行。随后会重新建议各列；您自己选择的内容保留不变。
ui-rows-header-from = 表头首行
ui-rows-header-to = 表头末行
ui-rows-data-from = 数据首行
ui-rows-data-to = 数据末行
ui-rows-end-at = 表格在以下列文字开头的行之上结束
ui-rows-end-at-blank = 第一个空行结束表格
ui-rows-seen = 程序所识别：第{ $row }行
ui-rows-show = 重新建议
ui-rows-number = 行
ui-rows-is = 读作
ui-rows-kind = { $kind ->
    [header] 表头
    [data] 数据
   *[none] 不读取
}
ui-rows-changed = 建议各列之后，行又有更改。以下是更正后表格的各列：请查看后继续。
ui-look-correct = 如果表头或表格末尾识别有误，请在“{ $button }”中更正。
