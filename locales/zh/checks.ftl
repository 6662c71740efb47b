## 对导入内容的检查：页面、更正按钮、报告。

checks-title = 检查
checks-open = 检查……
# $day (Day) when the report was made
checks-on = 截至{ $day }
checks-save = 保存报告
checks-errors = 无法使用的数值
checks-questions = 有待您确定的问题
checks-notes = 供参考
checks-what = 发现的问题
checks-do = 处理办法
checks-times = 次数

# $indicator (Text) what is counted
checks-repair-thousands = 按千为单位读取“{ $indicator }”
# $indicator (Text) what is counted
checks-repair-whole = 按个为单位读取“{ $indicator }”
# $cells (Count) how many values
checks-repair-leave-out = 排除这{ $cells }个数值

act-repair = 更正文件
# $file (Text) name of the file
act-repair-of = 更正{ $file }
