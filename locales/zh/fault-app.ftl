## 程序拒绝执行的操作。句子说明拒绝了什么；提示说明应怎样做。

fault-app-101 = 没有适用于{ $file }的导入规则。
    .hint = 请在预览中查看找到了哪些表。导入规则是一个小型文本文件；用户指南说明了如何编写。
fault-app-102 = “{ $code }”不是本版次中的国家或地区。
    .hint = 请从列表中选择国家或地区。
fault-app-103 = 程序不写入“{ $format }”类型的文件。
    .hint = 请选择pdf、docx、html、xlsx或sdmx-csv。
fault-app-104 = 没有可撤销的操作。
    .hint = 此工作区的所有更改均已撤销，或尚未作任何更改。
fault-app-105 = 程序没有语言“{ $language }”。
    .hint = 请从en、fr、es、ar、pt、ru、zh中选择一种。
fault-app-106 = 模板中没有章节“{ $section }”。
    .hint = 请重新打开概况，从大纲中选择章节。
fault-app-107 = 现有数据中没有{ $code }的数字。
    .hint = 请导入涵盖该国家或地区的文件，或选择其他国家或地区。
fault-app-108 = 文字过长：每个章节最多可容纳{ $limit }个字符。
    .hint = 请缩短文字，或将其分到几个章节中。您输入的内容没有丢失。
fault-app-109 = { $file }不能用作徽标。
    .hint = 请选择不超过1 MB的PNG或JPEG图片。
fault-app-110 = 备份不能写到工作区文件本身上：{ $file }。
    .hint = 请选择其他文件夹，最好在另一磁盘或U盘上。
fault-app-201 = 无法写入文件{ $file }。
    .hint = 请检查文件夹是否存在、您是否有写入权限以及磁盘是否已满。未作任何更改。
fault-app-202 = 无法读取文件{ $file }。
    .hint = 请检查该文件是否仍然存在，以及是否被其他程序锁定。
fault-app-901 = 程序的一个组成部分缺失或损坏：{ $file }。
    .hint = 请从原处重新复制程序文件夹。您的工作区不受影响。
fault-app-902 = 程序未能满足自身的一项保证：{ $promise }。
    .hint = 未作任何更改。请在“帮助”区保存诊断文件，并发送给向您提供程序的人。

# $choice (Text) what was sent
fault-app-111 = “{ $choice }”不是此表单的选项。
    .hint = { $listed ->
        [yes] 请选择下列之一：{ $choices }。未作任何更改。
       *[no] 请选择页面提供的选项。未作任何更改。
    }

# $field (Text) id of the field
fault-app-112 = { $field ->
        [title] 缺少来源的标题。
        [document] 缺少文献名称。
        [publisher] 缺少发布机构。
        [edition] 缺少版次。
        [licence] 缺少许可。
        [kind] 没有说明数字的性质。
        [reference] 缺少参考日期。
        [residence] 没有说明哪些人算作居民。
        [indicator] 没有说明统计内容。
        [period] 缺少年份或时期。
        [value] 缺少数值。
        [page] 缺少文献中的页码或位置。
       *[other] 有一个字段为空：{ $field }。
    }
    .hint = 请填写该字段。返回时，您输入的内容仍会保留。

# $what (Text) what is missing: value or indicator
fault-app-113 = { $what ->
        [value] 没有任何一列是数值。
       *[other] 没有说明数值的统计内容。
    }
    .hint = 请返回，将一个数字列选为“数值”，并选择统计内容。如果每一行是一个人，请选择各行是待计数的记录（rows=records）。

# $text (Text) what was typed
fault-app-114 = “{ $text }”不是数字。
    .hint = 请只输入数字，小数之前用点或逗号：1044854或3.5。

# $indicator (Text) what is counted
# $looks (Text) what it looks like: thousands, persons or neither
# $source (Text) id of the source it was compared with
# $compared (Count) how many values were compared
fault-app-120 = { $looks ->
        [thousands] “{ $indicator }”看来以千为单位：其数值约为{ $source }数值的千分之一。
        [persons] “{ $indicator }”看来以个为单位，而不是以千为单位：其数值约为{ $source }数值的一千倍。
       *[neither] “{ $indicator }”的单位存疑：其数值与{ $source }的数值相差约一千倍。
    }
    .hint = 比较的数值个数：{ $compared }。请在表头查找“千”等单位。如果确实如此，请采用更正；更正可以撤销。

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $whipple (Number) Whipple’s index, 100 without heaping
# $myers (Number) Myers’ blended index as first published, 0 without heaping
# $pasex (Number) Myers’ blended index as in PASEX
fault-app-121 = 年龄向0和5取整（“{ $indicator }”，{ $area }，{ $period }）：惠普尔指数为{ $whipple }；100表示没有取整，500为最大。
    .hint = 迈尔斯混合指数按最初方法为{ $myers }，按PASEX方法为{ $pasex }；0表示没有取整。请使用五岁年龄组，并在单岁年龄旁加以说明。

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $index (Number) the index
fault-app-122 = 年龄性别结构不规则（“{ $indicator }”，{ $area }，{ $period }）：联合国年龄性别准确性指数为{ $index }；低于20为良好。
    .hint = 请检查年龄组或性别是否互换或遗漏。战争、迁移和人口过少也可能是原因。

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Text) code of the age group
# $ratio (Number) males per 100 females
fault-app-123 = 每100名女性对应{ $ratio }名男性（“{ $indicator }”，{ $area }，{ $period }，{ $age }）。
    .hint = 请检查两性的列是否互换，或其中一列不完整。劳动力迁移也可能是原因。

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $kind (Text) outlier, break or end
# $growth (Number) growth in percent a year
fault-app-124 = { $kind ->
        [outlier] 有一个数值偏离其序列的走势：“{ $indicator }”，{ $area }，{ $period }。
        [break] 序列的水平发生变化并保持不变：“{ $indicator }”，{ $area }，{ $period }。
       *[end] 序列的第一个或最后一个数值远离其走势：“{ $indicator }”，{ $area }，{ $period }。
    }
    .hint = 每年变化百分之{ $growth }。请检查是否有笔误、定义不同或来源不同；危机也可能是原因。

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $edition (Text) the edition before
# $before (Number) its value
# $now (Number) the value now
fault-app-125 = “{ $indicator }”，{ $area }，{ $period }：数值为{ $now }；{ $edition }版为{ $before }。其他数值的变化小得多。
    .hint = 请向来源核对该数值。如果正确，则无须处理。

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Count) the age, completed years
fault-app-126 = 没有从{ $age }岁开始的年龄组，但有年龄更大的组（“{ $indicator }”，{ $area }，{ $period }）。
    .hint = 请查找遗漏或无法识别的年龄组。

# $indicator (Text) what is counted
# $concept (Text) area, counterpart, sex or age
# $codes (Count) how many are gone
# $code (Text) one of them
# $edition (Text) the edition before
fault-app-127 = { $concept ->
        [area] { $edition }版中的一些国家或地区不见了，例如{ $code }（“{ $indicator }”）。
        [counterpart] { $edition }版中的一些来源国或目的国不见了，例如{ $code }（“{ $indicator }”）。
        [sex] { $edition }版中的一个性别不见了：{ $code }（“{ $indicator }”）。
       *[age] { $edition }版中的一些年龄组不见了，例如{ $code }（“{ $indicator }”）。
    }
    .hint = 不见的代码个数：{ $codes }。请查找遗漏的或写法不同的行或列。

# $indicator (Text) what is counted
# $period (Text) the year
fault-app-128 = { $period }年尚未结束（“{ $indicator }”）。
    .hint = 请核对年份。可能是笔误、预测，或其他历法的年份。

fault-app-129 = 这里已没有可更正的内容：页面生成之后数据已有变化。
    .hint = 请重新打开该文件的检查。

fault-app-130 = 两次输入的新密码短语不一致。
    .hint = 请在两处重新慢慢输入。未作任何更改。

fault-app-131 = 丢失密码短语就等于丢失数据，且较早的备份会被删除：只有在您确认知晓后才会锁定。
    .hint = 请勾选该框，或在命令行添加 --lost-means-lost。未作任何更改。

fault-app-132 = 没有适合 { $file } 的记录统计方案。
    .hint = 请先说明各列的含义并保存方案。未保留任何记录。

fault-app-133 = 只有在有人明确选择时才会保留个人记录。
    .hint = 导入只统计而不保留记录。如需加密保留，请添加 --keep-persons。
fault-app-145 = { $table ->
    [matrix] 工作区中没有由记录统计出的迁移表。
   *[other] 工作区中没有标识为{ $table }的迁移表。
}
    .hint = 请导入记录文件，并说明哪些列是常住省份、出生省份或一年前、五年前的省份、出生国家和国籍。制表所缺的内容见导入的检查结果。

fault-app-134 = “{ $text }”不是行号。
    .hint = 请填写行旁的数字，例如 3。留空则保持程序所识别的行。

fault-app-135 = 文件{ $file }自带列名，因此其中没有任何一行是表头。
    .hint = 请将表头行和数据行的字段留空。
fault-app-136 = 表格不能写成“{ $format }”类型的文件。
    .hint = 请选择以 .csv、.sav 或 .dta 结尾的文件名。

fault-app-137 = 有些行只在未读取的列上不同：{ $columns }。其中一个类别会被当作总数。
    .hint = 请说明这些列的内容及其代码的含义。如果不需要这些列，请选择以总数代替它们的表格。没有保留任何内容。

fault-app-138 = 没有说明这些数值列有何不同：{ $columns }。会有两个数值表示同一件事。
    .hint = 请只读取其中一列，或为每一列选择统计内容，或在表头中写明年份、性别、年龄或原因。没有保留任何内容。

fault-app-139 = 回答“{ $answer }”不起作用：{ $why ->
    [column] 表格中没有这一列。
    [text] 该列中没有这一文本。
   *[read] 该列不是这样读取的。
}
    .hint = 请查看建议中列出的列和文本，并按原样填写。未作任何更改。

fault-app-146 = “{ $text }”中的数值以“{ $words }”为单位，而数值只能以个、千或百万保存。
    .hint = 请在文件中换算数字并改正其中的文字，然后重新对应；如果数字其实以个、千或百万为单位，请说明（multiplier=0、3 或 6）。没有保留任何内容。

fault-app-147 = “{ $text }”中的数值以“{ $words }”为单位，而该指标以美元保存。
    .hint = 请在文件中按各年汇率把数字换算成美元，并改正其中的文字。如果数字其实以美元为单位，请说明（unit=USD）。没有保留任何内容。

fault-app-148 = “{ $title }”只涉及{ $sex ->
    [M] 男性
   *[F] 女性
}，而没有说明数值的性别：这些数值会被当作两性合计。
    .hint = 请说明所有数值的性别（sex=M 或 sex=F），或说明它们是两性合计（sex=_T）。没有保留任何内容。

fault-app-149 = 有些行只在“{ $column }”列的文本上不同，而这些文本表示同一件事（{ $code }）：{ $texts }。其中第一个会被当作全部。
    .hint = 请为其中一个文本指定另一个代码，或在文件中把这些行相加，或说明这些行是要相加的部分（add-up=yes）。没有保留任何内容。
