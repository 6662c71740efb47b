## 简版移民概况：各章节的正文。均为完整句子；随统计依据或参考日期变化的短语作为参数传入。

### 规则：人数均为估计数，并如实称为估计数。人是“在某国出生”，不称“海外国民”。任何句子都不解释数字变化的原因。

## 统计对象。

profile-who-b = 在国外出生的人
profile-who-br = 在国外出生的人和难民
profile-who-c = 外国公民
profile-who-cr = 外国公民和难民
profile-who-bc = 在国外出生或持有外国国籍的人
profile-who-bcr = 在国外出生或持有外国国籍的人以及难民
profile-who-i = 国际移民（推算数）
profile-who-ir = 国际移民（推算数）和难民
profile-who-none = 国际移民（在国外出生的人或外国公民，因国家而异）
profile-who-refugees = 难民和寻求庇护者

## 同上，用于“……的人数”、“……中”。

profile-who-of-b = 在国外出生的人
profile-who-of-br = 在国外出生的人和难民
profile-who-of-c = 外国公民
profile-who-of-cr = 外国公民和难民
profile-who-of-bc = 在国外出生或持有外国国籍的人
profile-who-of-bcr = 在国外出生或持有外国国籍的人以及难民
profile-who-of-i = 国际移民（推算数）
profile-who-of-ir = 国际移民（推算数）和难民
profile-who-of-none = 国际移民（在国外出生的人或外国公民，因国家而异）
profile-who-of-refugees = 难民和寻求庇护者

## 时间：句首、句中、单独使用。

profile-when-start-mid-year = { $year }年年中
profile-when-mid-year = { $year }年年中
profile-date-mid-year = { $year }年年中
profile-when-start-year-end = { $year }年年底
profile-when-year-end = { $year }年年底
profile-date-year-end = { $year }年年底
profile-when-start-year = { $year }年
profile-when-year = { $year }年
profile-date-year = { $year }年

## 标题和状态

profile-title-data-sheet = 根据国际来源编制的移民数据表
profile-title-profile = 移民概况
profile-status-data-sheet = 根据已公布的国际估计数编制。本文件不是{ $area_of }、联合国或国际移民组织的官方出版物。
profile-status-profile = { $office }发布。
profile-running-head = { $title }：{ $area }
profile-cover-subtitle = { $area }，数据版次：{ $edition }
profile-cover-subtitle-plain = { $area }
profile-cover-sources = 数据来源：{ $sources }
profile-item-title = 《{ $title }》
profile-cover-working-group = 工作组：{ $group }
profile-cover-contact = 联系方式：{ $contact }
profile-cover-next-update = 下次更新：{ $date }
profile-foreword = 前言

## 关键数字

profile-key-stock = { $who }，{ $date }
profile-key-share = 占人口比例：{ $who }，{ $date }
profile-key-female = { $who_of }中妇女和女童所占比例，{ $date }
profile-key-median = 岁：{ $who_of }的年龄中位数，{ $date }
profile-key-change = 每年：{ $who_of }人数的平均变化，{ $from }年至{ $to }年
profile-key-refugees = 难民和寻求庇护者，{ $date }
profile-key-emigrants = { $area_in }出生、居住在其他国家的人，{ $date }（最低计数）
profile-key-received = 美元：汇款收入，{ $year }年（模型估计数）
profile-key-paid = 美元：个人汇款支出，{ $year }年
profile-key-source = { $title }，{ $edition }

## 存量和趋势

profile-stock-imputed = 没有关于{ $area_in }居住的国际移民的数据：此处所列数字由联合国推算。
profile-stock-level-share = { $basis ->
    [B] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人在国外出生，占人口的{ $share }。
    [BR] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人在国外出生或为难民，占人口的{ $share }。
    [C] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人为外国公民，占人口的{ $share }。
    [CR] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人为外国公民或难民，占人口的{ $share }。
    [BC] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人在国外出生或持有外国国籍，占人口的{ $share }。
    [BCR] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人在国外出生、持有外国国籍或为难民，占人口的{ $share }。
    [I] { $when_start }，据估计，有{ $people }名国际移民{ $area_in }居住（推算数），占人口的{ $share }。
    [IR] { $when_start }，据估计，有{ $people }名国际移民{ $area_in }居住（推算数，另加难民），占人口的{ $share }。
   *[other] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人为国际移民，即在国外出生的人，或在某些国家为外国公民。他们占人口的{ $share }。
}
profile-stock-level = { $basis ->
    [B] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人在国外出生。
    [BR] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人在国外出生或为难民。
    [C] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人为外国公民。
    [CR] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人为外国公民或难民。
    [BC] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人在国外出生或持有外国国籍。
    [BCR] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人在国外出生、持有外国国籍或为难民。
    [I] { $when_start }，据估计，有{ $people }名国际移民{ $area_in }居住（推算数）。
    [IR] { $when_start }，据估计，有{ $people }名国际移民{ $area_in }居住（推算数，另加难民）。
   *[other] { $when_start }，据估计，{ $area_in }居住的人中有{ $people }人为国际移民，即在国外出生的人，或在某些国家为外国公民。
}
profile-stock-one = { $when_start }，{ $area_in }居住的{ $who_of }的估计人数为一人。
profile-stock-none = { $when_start }，{ $area_in }居住的{ $who_of }的估计人数为零。
profile-change-rose = { $from }年至{ $to }年，{ $who_of }的估计人数年均增加{ $rate }，从{ $start }增至{ $end }。
profile-change-fell = { $from }年至{ $to }年，{ $who_of }的估计人数年均减少{ $rate }，从{ $start }降至{ $end }。
profile-change-rose-two-numbers = { $who_of }的估计人数从{ $from }年的{ $start }增至{ $to }年的{ $end }。
profile-change-fell-two-numbers = { $who_of }的估计人数从{ $from }年的{ $start }降至{ $to }年的{ $end }。
profile-change-about-equal = { $from }年至{ $to }年，{ $who_of }的估计人数基本持平，{ $to }年为{ $end }。
profile-long-run = 根据本版次中最早的估计数（{ $first }年），{ $who_of }的人数为{ $start }。
profile-long-run-after-break = 根据按现有领土计算的最早估计数（{ $year }年），{ $who_of }的人数为{ $start }。
profile-peak = 在{ $first }年至{ $last }年的数据中，{ $who_of }的估计人数以{ $year }年为最高，达{ $people }。
profile-source-note = 来源方在注{ $number }中补充说明（英文）：

## 年龄和性别

profile-sex-share = { $when }，{ $area_in }居住的{ $who_of }中，妇女和女童占{ $share }。
profile-sex-about-equal = { $when }，{ $area_in }居住的{ $who_of }中，男女人数大致相等：妇女和女童占{ $share }。
profile-sex-no-women = 据估计，{ $when }{ $area_in }居住的{ $who_of }中没有妇女或女童。
profile-sex-no-men = 据估计，{ $when }{ $area_in }居住的{ $who_of }中没有男子或男童。
profile-sex-ratio = 据估计，每100名妇女和女童对应{ $ratio }名男子和男童。
profile-median = { $who_of }中，半数人的年龄低于{ $age }岁。
profile-median-compared = { $who_of }中，半数人的年龄低于{ $age }岁；在总人口中，半数人的年龄低于{ $population_age }岁。
profile-ages = { $who_of }中，15岁以下儿童占{ $young }，15至64岁的人占{ $working }，65岁及以上的人占{ $old }。
profile-ages-missing = 来源方没有按年龄列出{ $who_of }的人数；{ profile-source-kind-census }可提供此项数据。
profile-ages-no-population = 没有{ $area }按年龄和性别分列的人口数据；{ profile-source-kind-census }可提供此项数据。

## 来源地

profile-item-in = { $area }（{ $people }）
profile-item-of = { $area_of }（{ $people }）
profile-item-from = { $area }（{ $people }）
profile-origins-birth = { $when_start }，在国外出生的人中，人数最多的群体出生于{ $origins }；所有数字均为估计数。
profile-origins-citizenship = { $when_start }，外国公民中，人数最多的群体为{ $origins }的公民；所有数字均为估计数。
profile-origins-mixed = { $when_start }，{ $who_of }中，人数最多的群体来自{ $origins }；所有数字均为估计数。
profile-origins-single = 关于{ $who_of }的人数，来源方仅列出一个原籍国，即{ $area }，估计为{ $people }人。
profile-origins-concentration = 在列明原籍国的{ $who_of }中，前三大原籍国合计占{ $cr3 }；来源方列明原籍国的人占总数的{ $coverage }。
profile-origins-concentration-all = { $who_of }中，前三大原籍国合计占{ $cr3 }；来源方列明了所有人的原籍国。
profile-origins-residual = 关于{ $who_of }的人数，来源方没有列出任何单个原籍国，仅列出以下组别：{ $groups }。人口普查或人口登记册可提供分国家的数据。

## 在本国出生、居住在国外的人

profile-abroad-level = { $when_start }，据估计，有{ $people }名{ $area_in }出生的人居住在其他国家。
profile-abroad-minimum = 这是根据居住国的估计数得出的{ $area_in }出生者的最低计数：并非每个国家都记录居民的出生地，有些国家按国籍而不是按出生地统计。
profile-abroad-top = 据估计，{ $area_in }出生、居住在国外的人以居住在{ $places }的人数最多。
profile-abroad-top-one = 根据估计数，{ $area_in }出生、居住在国外的人仅{ $place_in }有记录（{ $people }人）。
profile-abroad-share = { $area_in }出生、居住在国外的人数相当于{ $area_of }人口的{ $share }。
profile-abroad-beside-population = { $when_start }，{ $area_of }本身的人口估计为{ $population }人。
profile-abroad-earlier = { $when_start }，{ $area_in }出生、居住在其他国家的人数估计为{ $people }。

## 难民和寻求庇护者

profile-refugees-of-whom = { $when }，{ $area_in }居住的{ $who_of }估计有{ $stock }人，其中难民和寻求庇护者估计有{ $people }人（{ $share }）。
profile-refugees-level = { $when_start }，据估计，有{ $people }名难民和寻求庇护者{ $area_in }居住。
profile-refugees-apart = 来源方没有将其计入{ $who_of }的人数；因此，此处既不将这两个数字相加，也不计算两者的比例。
profile-refugees-none = 据来源方统计，{ $when }{ $area_in }没有难民或寻求庇护者。

## 汇款

profile-remittances-received = 根据世界银行的模型估计数，{ $year }年{ $area_the }收到汇款{ $amount }美元。
profile-remittances-received-none = 根据世界银行的模型，估计{ $year }年没有汇入{ $area }的汇款。
profile-remittances-senders = 根据同一模型，金额最大的汇款来自{ $senders }，以美元计。
profile-remittances-sender-one = 根据同一模型，这笔款项全部{ $sender_from }。
profile-remittances-model = 这些金额不是付款记录：该模型根据移民人数和收入水平将总额分配给各汇出国。
profile-remittances-paid = 根据《世界发展指标》，{ $year }年从{ $area }汇往其他国家的个人汇款为{ $amount }美元。

## 缺失的内容

profile-missing = 目前没有关于“{ $what }”的数据。本章节可利用以下来源补充：{ $sources }。
profile-missing-findings = 结论和优先事项应由主管机构撰写，程序无法代为得出。
profile-source-kind-un-desa-ims = UN DESA, International Migrant Stock
profile-source-kind-un-desa-ims-tables = UN DESA, International Migrant Stock，按年龄、性别和来源地分列的表格
profile-source-kind-census = 人口普查或人口登记册
profile-source-kind-refugee-office = 难民事务主管部门或联合国难民署
profile-source-kind-world-bank-wdi = 世界银行《世界发展指标》
profile-source-kind-world-bank-bilateral = 世界银行双边汇款估计数
profile-source-kind-central-bank = 中央银行
profile-source-kind-office = 主管机构自身

## 表

profile-table-caption = 表{ $number }　{ $title }
profile-figure-caption = 图{ $number }　{ $title }
profile-table-stock = { $area }：国际移民存量，{ $from }年至{ $to }年
profile-table-age = { $area }：按年龄和性别分列的国际移民存量和人口，{ $date }
profile-table-age-alone = { $area }：按年龄和性别分列的国际移民存量，{ $date }
profile-table-origins = { $area }：按来源地分列的国际移民存量，{ $date }
profile-table-destinations = { $area_in }出生的人，按居住国分列，{ $date }
profile-table-refugees = { $area }：难民和寻求庇护者，{ $from }年至{ $to }年
profile-table-senders = { $area }：汇款收入，按汇出国分列，{ $year }年
profile-table-paid = { $area }：个人汇款支出，{ $from }年至{ $to }年
profile-column-year = 年份
profile-column-age = 年龄
profile-column-both = 两性合计
profile-column-men = 男性
profile-column-women = 女性
profile-column-stock = 移民存量
profile-column-population = 人口
profile-column-share = 占人口比例（%）
profile-column-share-of-stock = 占移民存量的百分比
profile-column-change = 自上一日期以来的年均变化率（%）
profile-column-origin = 来源地
profile-column-destination = 居住国
profile-column-people = 人数
profile-column-part = 占总数的百分比
profile-column-refugees = 难民和寻求庇护者
profile-column-sender = 汇出国
profile-column-million-dollars = 百万美元
profile-row-total = 合计
profile-row-not-broken-down = 未细分
profile-row-others = 其他{ $count }个国家
profile-age-band = { $lower }–{ $upper }
profile-age-open = { $lower }+
profile-note-unit-persons = 单位：人。
profile-note-unit-dollars = 单位：百万美元，按现价计算。
profile-note-basis = 统计依据：{ $basis }
profile-note-source = 来源：{ $source }，版次：{ $edition }。
profile-through-re-keyed = 重新录入本版次表格的第三方（公共代码库，MIT许可证）
profile-note-source-through = 来源：{ $source }，版次：{ $edition }，经由{ $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }提供。
profile-note-sign-missing = { $sign }表示：无数据。
profile-note-change = 年变化率为两个数字之比的自然对数除以两者相隔的实际年数。
profile-note-small-base = 基数不足{ $least }人的，不计算变化率。
profile-note-break = * 标有此记号的年份涉及不同的领土范围（见来源方的注）；不与以后年份比较。
profile-note-sums = 按年龄分列的数字与按性别分列的总数取自来源的不同表格，两者之和可能略有差异。
profile-note-model = 模型估计数，并非付款记录。
profile-note-residual = 其余组别不是国家，不参与排名。
profile-note-minimum = 最低计数：不包括不记录出生地的国家。

## 图

profile-figure-trend = { $area }：国际移民存量
profile-figure-trend-alt = { $area_in }居住的{ $who_of }估计人数的折线图：{ $from }年为{ $start }，{ $to }年为{ $end }。数值见本章节的表。
profile-figure-pyramid = { $area }：按年龄和性别分列的移民存量和人口，{ $date }，占各群体的百分比
profile-figure-pyramid-alt = 两个重叠的人口金字塔，各以占自身总数的百分比表示：填充部分为{ $who }，轮廓线为{ $area_of }人口。数值见本章节的表。
profile-figure-pyramid-alone = { $area }：按年龄和性别分列的移民存量，{ $date }，占总数的百分比
profile-figure-pyramid-alone-alt = { $area }的人口金字塔，以占总数的百分比表示：{ $who }。数值见本章节的表。
profile-figure-origins = { $area }：移民存量的主要来源地，{ $date }
profile-figure-origins-alt = { $area }移民存量主要来源地的条形图（显示{ $count }个国家），其余组别单独列示。数值见本章节的表。
profile-figure-destinations = { $area_in }出生的人，按居住国分列，{ $date }
profile-figure-destinations-alt = { $area_in }出生的人的主要居住国的条形图（显示{ $count }个国家）。数值见本章节的表。
profile-chart-percent = 占各群体的百分比
profile-chart-break = 此前为不同的领土范围

## 数据说明

profile-basis-b = 在国外出生的人（代码B）。
profile-basis-br = 在国外出生的人，另加难民（代码BR）。
profile-basis-c = 外国公民（代码C）。
profile-basis-cr = 外国公民，另加难民（代码CR）。
profile-basis-bc = 有些年份为在国外出生的人，有些年份为外国公民（代码BC）。
profile-basis-bcr = 有些年份为在国外出生的人，有些年份为外国公民，另加难民（代码BCR）。
profile-basis-i = 因没有数据而推算（代码I）。
profile-basis-ir = 因没有数据而推算，另加难民（代码IR）。
profile-basis-none = 各国不尽相同，多数国家为在国外出生的人，少数国家为外国公民。
profile-notes-basis = { $area }移民存量的统计依据：{ $basis }依据不同的存量不作比较。
profile-notes-mid-year = 移民存量和人口均为年中数字。
profile-notes-editions = 每个来源仅使用一个版次，列于表下和来源清单中。较晚的版次会修订较早年份的数字；不同版次的数字不混合使用。
profile-notes-words = 正文中的数字四舍五入至三位有效数字，估计数均称为估计数；表中保留所有数位。
profile-notes-interval = 存量序列的最后一个间隔为{ $last }年，其他间隔为{ $others }年；年均变化率按实际年数计算。
profile-notes-signs = 表中，{ $sign }表示来源方没有提供数值，0表示为零或不足半个单位。来源方没有提供数值的，未另行计算。
profile-notes-through = { $sources }的文件经由{ $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }提供；其总数已与发布机构的总数核对。
profile-notes-model = 《{ $source }》的数字是模型得出的结果。
profile-notes-minimum = 《{ $source }》的数字为最低计数。
profile-notes-designations = 国家和地区的名称及其分组方式均沿用各来源的做法，并不意味着对任何国家、领土或地区的法律地位或对其边界表示任何意见。“国家”指国家或地区。
profile-notes-remittances = 汇款支出取自国际收支记录，部分为估计数；汇款收入及其汇出国为单一年份的模型估计数。

## 来源

profile-sources-item = { $citation } 许可：{ $licence }。
profile-sources-item-through = { $citation } 许可：{ $licence }。经由{ $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }取得。

## 末页

profile-colophon-unreviewed = 本文件的{ $language }文字未经该语言使用者审校。
profile-colophon-program = 使用Bearings根据本文件所列来源编制。
profile-office-figure-missing = （无数字）
