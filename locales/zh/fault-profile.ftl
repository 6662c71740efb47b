## 概况模板的错误和对所起草文字的检查发现。

fault-profile-101 = 无法读取概况模板：{ $reason }
    .hint = 请更正template.toml中所指之处。
fault-profile-102 = 章节{ $section }在模板中出现两次。
    .hint = 请为每个章节设定各自的代码。
fault-profile-103 = 章节{ $section }应置于{ $parent }之下，但后者没有出现在它之前。
    .hint = 请指定模板中位置靠前的章节。
fault-profile-104 = 章节{ $section }要求的内容“{ $content }”无法由程序生成。
    .hint = 请使用格式说明中列出的内容之一，或留空以供机构撰写。
fault-profile-105 = 章节{ $section }的条件指定了无法读取的数字：{ $token }
    .hint = 请按正文中的写法填写，但不加大括号，如B10或B10 age=Y0T14。
fault-profile-106 = 章节代码“{ $section }”的格式不正确。
    .hint = 请使用小写字母、数字和点，如imm.stock。
fault-profile-107 = 模板的格式为{ $format }，本程序不支持。
    .hint = 请使用程序的较新版本。
fault-profile-201 = 章节{ $section }中有一个比例不在0至100之间：{ $text }
    .hint = 请核对该数字：其部分与总体的统计对象不同。
fault-profile-202 = 章节{ $section }中有一句话给出人数，但没有说明统计对象：{ $text }
    .hint = 请在句中说明统计的是在国外出生的人、外国公民还是难民。
fault-profile-203 = 章节{ $section }中有一个数字超过三位有效数字：{ $text }
    .hint = 请在正文中四舍五入；表中保留所有数位。
fault-profile-204 = 章节{ $section }中有超过10%的年变化率：{ $text }
    .hint = 请改用两个数字来说明。
fault-profile-205 = 机构为章节{ $section }撰写的文字中有一个无法读取的数字（{ $token }）。
    .hint = 请从输入大括号时打开的列表中重新选择该数字。
fault-profile-206 = 机构为章节{ $section }撰写的文字中，数字{ $token }没有数值。
    .hint = 请选择其他时间，或删去该数字。
