## 对某一语言文字的疑问。句子说明问题所在；提示说明译者应怎样做。

fault-locale-101 = “{ $text }”不是语言。
    .hint = 请使用简短标记，如en、fr、es、ar、pt、ru或zh。
fault-locale-102 = 无法读取{ $file }第{ $line }行：{ $reason }
    .hint = 请更正该行。在此之前，该消息以英文显示。
fault-locale-103 = 消息{ $message }没有翻译。
    .hint = 请将其加入该语言。在此之前，该消息以英文显示。
fault-locale-104 = 程序不认识消息{ $message }。
    .hint = 请将其删除，或更正其名称。
fault-locale-105 = 消息{ $message }使用了英文消息中没有的{ $variable }。
    .hint = 请只使用英文消息的变量。在此之前，该消息以英文显示。
fault-locale-106 = 消息{ $message }遗漏了{ $variable }。
    .hint = 请在句中适当位置使用。在此之前，该消息以英文显示。
fault-locale-107 = 消息{ $message }缺少{ $attribute }部分。
    .hint = 请翻译该部分。在此之前，该部分以英文显示。
fault-locale-108 = 消息{ $message }含有英文消息中没有的{ $attribute }部分。
    .hint = 请将其删除，或更正其名称。
fault-locale-109 = 消息{ $message }缺少{ $variable }的{ $form }形式。
    .hint = 请加上该形式：这种语言的某些数字需要不同的形式。
fault-locale-110 = { $file }中的消息{ $message }重复出现。
    .hint = 请只保留其中一个。
fault-locale-111 = 消息{ $message }引用了不存在的{ $reference }。
    .hint = 请更正名称，或直接写出文字。
fault-locale-112 = 无法读取该语言的设置：{ $reason }
    .hint = 请参照其他语言的样式更正locale.toml。
fault-locale-113 = 国家和地区名称的第{ $row }行不能使用：{ $reason }
    .hint = 每行应有一个代码、一个名称以及四种形式或空单元格。请更正；在此之前，该名称缺失。
