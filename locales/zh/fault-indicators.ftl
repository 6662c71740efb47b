## 数字标记和指标目录的错误。

fault-indicators-101 = 第{ $position }个字符处的大括号没有闭合。
    .hint = 请用{"}"}闭合。要将大括号写作文字，请写两个：{"{{"}。
fault-indicators-102 = 第{ $position }个字符处的右大括号没有对应的左大括号。
    .hint = 请将其删除。要将大括号写作文字，请写两个：{"}}"}。
fault-indicators-103 = 第{ $position }个字符处的大括号没有指明指标。
    .hint = 请以指标代码开头，如{"{"}B11{"}"}。
fault-indicators-104 = 第{ $position }个字符处的“{ $text }”不符合“键=值”的形式。
    .hint = 请写成如area=KEN的形式，等号两侧不留空格。
fault-indicators-105 = 第{ $position }个字符处的键“{ $key }”无法识别。
    .hint = 请使用area、time、sex、age、counterpart、role、source、edition、as或digits。
fault-indicators-106 = 第{ $position }个字符处的键“{ $key }”重复出现。
    .hint = 请只保留其中一个。
fault-indicators-107 = 第{ $position }个字符处的“{ $value }”不是“{ $key }”可取的值。
    .hint = 请在文字旁的列表中查找代码：area=KEN、time=2019、sex=F、age=Y0T14、as=percent、digits=1。
fault-indicators-110 = 无法读取指标目录：{ $reason }
    .hint = 请恢复程序附带的目录，或更正所指之处。
fault-indicators-111 = 目录对指标{ $indicator }描述了两次。
    .hint = 请删除其中一项。
fault-indicators-112 = 指标{ $indicator }的单位“{ $unit }”无法识别。
    .hint = 请使用PS、HH、PC、PR、PHT、PC_A、PH、YR、USD或IX。
fault-indicators-113 = 目录为指标{ $indicator }给出的公式“{ $formula }”与程序所用的公式不同。
    .hint = 请更正目录中的公式和单位；公式是程序的一部分。
