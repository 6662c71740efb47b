### 多处共用的词语。术语依据联合国国际移徙统计建议。

scale-e4 = { $value }万
scale-e6 = { $value }百万
scale-e8 = { $value }亿
scale-e9 = { $value }十亿
scale-e12 = { $value }万亿

sex-both = 两性合计
sex-male = 男
sex-female = 女
sex-unknown = 性别不明
sex-men = 男性
sex-women = 女性

age-total = 所有年龄
age-unknown = 年龄不明
age-single = { $age }岁
age-band = { $from }–{ $to }岁
age-open = { $from }岁及以上

basis-b = 外国出生人口
    .definition = 在居住国以外出生的人。
basis-br = 外国出生人口，另加难民
    .definition = 在居住国以外出生的人；来源方另外加入了未计入其中的难民。
basis-c = 外国公民
    .definition = 不具有居住国国籍的人。
basis-cr = 外国公民，另加难民
    .definition = 不具有居住国国籍的人；来源方另外加入了未计入其中的难民。
basis-bc = 外国出生人口或外国公民，因年份而异
    .definition = 有些年份统计在国外出生的人，有些年份统计不具有居住国国籍的人。
basis-bcr = 外国出生人口或外国公民，因年份而异，另加难民
    .definition = 有些年份统计在国外出生的人，有些年份统计不具有居住国国籍的人；来源方另外加入了未计入其中的难民。
basis-i = 因缺乏本国数据而推算的数值
    .definition = 该国没有出生地或国籍数据；来源方根据其他国家推算该数值。
basis-ir = 因缺乏本国数据而推算的数值，另加难民
    .definition = 该国没有出生地或国籍数据；来源方根据其他国家推算该数值，并加入了难民。
basis-r = 另加难民
    .definition = 来源方加入了难民。
basis-none = 未说明统计依据
    .definition = 来源方没有说明哪些人计为移民。

unit-persons = 人
unit-thousand-persons = 千人
unit-percent = 百分比
unit-per-thousand = 每千人
unit-per-hundred-thousand = 每10万人
unit-percent-per-year = 每年百分比
unit-per-hundred = 每100人
unit-years = 岁
unit-us-dollars = 美元
unit-million-us-dollars = 百万美元
unit-index = 指数

source-count = 计数
source-estimate = 估计数
source-model = 模型结果
source-minimum-count = 最低计数

status-normal = 正常
status-break = 序列中断
status-estimated = 估计
status-forecast = 预测
status-imputed = 推算
status-missing = 缺失
status-provisional = 暂定

role-origin = 来源地
role-birth = 出生国
role-citizenship = 国籍国
role-previous = 原居住国
role-next = 下一居住国
role-sender = 汇出国
role-receiver = 汇入国

sign-not-available = 两点（..）表示没有数据或数据未单独列出。
sign-zero = 零（0或0.0）表示为零，或不足所示单位的一半。
sign-minus = 数字前的减号（−）表示减少。
sign-rounding = 由于四舍五入，各数之和可能不等于总数。
