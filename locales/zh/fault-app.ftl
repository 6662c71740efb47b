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
    .hint = 请选择页面提供的选项。未作任何更改。

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
    .hint = 请返回，将一个数字列选为“数值”，并选择统计内容。

# $text (Text) what was typed
fault-app-114 = “{ $text }”不是数字。
    .hint = 请只输入数字，小数之前用点或逗号：1044854或3.5。
