## 数字没有数值的原因。

missing-no-data = 无数据
missing-source-sign = 无数据：来源以符号代替数字
missing-zero-denominator = 未计算：总体为零
missing-zero-start = 未计算：起始值或终止值为零
missing-out-of-range = 未计算：部分大于总体
missing-open-group = 未计算：中位数落在开放年龄组
missing-different-basis = 未计算：两个数字的统计对象不同

## 以文字表述的公式。

formula-4-2-1 = 比例：100 × 部分 ÷ 总体。
formula-4-2-2 = 性别比：100 × 男性 ÷ 女性。女性比例：100 × 女性 ÷（男性 + 女性）。
formula-4-2-5 = 年变化率：100 ×（较晚数字 ÷ 较早数字）的自然对数 ÷ 相隔年数。
formula-4-2-7 = 抚养比：100 × 受抚养年龄人数 ÷ 15至64岁人数。
formula-4-2-11 = 根据年龄组计算的年龄中位数：居中者所在年龄组的下限 + 组距 ×（总人数的一半 − 较年轻各组的人数）÷ 该组人数。
formula-4-2-13 = 集中度：各已知原籍国所占比例的平方和；有效数目：1 ÷ 集中度。
formula-4-2-20 = 外迁移民存量：该来源地的人在所有居住国的存量之和。
formula-sum = 以下观测值之和。

unit-in-thousands = 以千计
unit-in-millions = 以百万计
