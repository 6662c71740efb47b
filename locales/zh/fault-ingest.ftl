# 文件无法读取的原因，以及已读取文件中的可疑之处。代码 INGEST-NNN 对应消息 fault-ingest-NNN。

# $file (Text) name of the file
fault-ingest-247 = 文件 { $file } 看起来是 JSON，但其中的名称使用单引号，而 JSON 不允许单引号。
    .hint = 这是 Python 打印列表的写法。请用 json.dump 写出，或将表格另存为 CSV。

fault-ingest-101 = 文件{ $file }是空的。
    .hint = 请索取新的文件，或从原程序中重新导出。
fault-ingest-102 = { $kind ->
        [unknown] 文件{ $file }既不是工作簿，也不是文本：其中含有文本中没有的符号。
       *[other] 文件{ $file }中没有可读取的表。其格式：{ $kind }。
    }
    .hint = 请选择工作簿（XLSX、XLSB、XLS、ODS）或分列的文本文件（CSV）。如果表在文档中，请先将其另存为工作簿。
fault-ingest-103 = 文件{ $file }已损坏或不完整。
    .hint = 复制或下载时可能中断。请重新复制；如果您有生成该文件的程序，请在其中打开并以新名称保存。
fault-ingest-104 = 文件{ $file }有密码保护。
    .hint = 请在原程序中用密码打开，另存一份无密码的副本，然后选择该副本。
fault-ingest-105 = { $file }不是工作簿，而是其旁边的小型锁定文件，表明该工作簿正在另一程序中打开。
    .hint = 请在那里关闭工作簿，然后选择名称不以“~$”开头的文件。
fault-ingest-110 = 导入规则需要名为{ $sheet }的工作表。文件中有以下工作表：{ $found }。
    .hint = 如果工作表已改名或被略去，请更改导入规则中的名称，或选择完整的文件。
fault-ingest-111 = “{ $sheet }”中没有标题为“{ $header }”的列。最相近的文字是“{ $nearest }”。
    .hint = 请将文件的标题与导入规则对照。如果只是措辞改变，请将新措辞加入导入规则。
fault-ingest-112 = 没有导入规则描述文件{ $file }。
    .hint = 请查看在文件中找到的内容并据此编写导入规则，或自行选择一个导入规则以了解不符之处。
fault-ingest-113 = 有多个导入规则描述文件{ $file }：{ $recipes }。
    .hint = 请选择所需的导入规则。
fault-ingest-114 = 无法读取导入规则{ $recipe }：{ $problem }
    .hint = 请更正所指的行，或使用程序附带的导入规则。
fault-ingest-115 = 导入规则{ $recipe }自相矛盾或有遗漏：{ $problem }
    .hint = 请更正所指的部分；关于导入规则的页面解释了每个键。
fault-ingest-116 = { $texts ->
    [none] 导入规则{ $recipe }适用于文件{ $file }，但没有找到任何数值。
   *[other] 导入规则{ $recipe }适用于文件{ $file }，但没有找到任何数值。未能识别：“{ $texts }”。
}
    .hint = 请检查文件是否完整。如果完整，请查看检查发现：国家或地区代码或时期可能采用了新的写法。
fault-ingest-117 = 国家和地区列表{ $file }第{ $line }行有误：{ $problem }
    .hint = 请恢复程序附带的文件，或更正该行。
fault-ingest-118 = 无法读取数据包{ $pack }的说明：{ $problem }
    .hint = 请重新安装程序或数据包。
fault-ingest-120 = 读取已停止。
    .hint = 没有纳入任何内容。您可以随时重新开始。
fault-ingest-201 = 没有文件{ $file }。
    .hint = 文件可能已移动或改名，或者驱动器已移除。请重新选择。
fault-ingest-202 = 系统不允许读取文件{ $file }。
    .hint = 请向计算机管理员申请读取权限，或将文件复制到您自己的文件夹。
fault-ingest-203 = 文件{ $file }正在写入或被其他程序占用。
    .hint = 请在那里关闭文件，或等待复制或下载结束后再试。
fault-ingest-204 = 无法读取文件{ $file }：{ $problem }
    .hint = 请检查驱动器或网络文件夹，或先将文件复制到本机。
fault-ingest-205 = { $file }是文件夹。
    .hint = 请选择其中的文件。
fault-ingest-206 = 文件{ $file }的大小为{ $megabytes } MB；最多可读取{ $limit } MB。
    .hint = 请拆分文件，或只保留所需的列和行。
fault-ingest-207 = 文件{ $file }解压后将超过{ $limit } MB。
    .hint = 继续之前，请查明文件的来历：工作簿解压后不会达到这一大小。这么大的文本从压缩包中取出后可以读取。
fault-ingest-208 = { $file }中的一个表超过{ $limit }个单元格。
    .hint = 工作表过大往往是因为最右侧或最下方有一个孤立的单元格。请删除空行和空列，或将表分成几个文件。
fault-ingest-209 = { $file }中的一个单元格含有超过{ $limit }个字符的文字。
    .hint = 在文本文件中，未闭合的引号会造成这种情况。请查找这样的引号。
fault-ingest-301 = 文件{ $file }的格式尚不能读取：{ $kind }。
    .hint = 请将表另存或导出为工作簿（XLSX）或CSV。
fault-ingest-302 = 导入规则{ $recipe }是为本程序的较新版本编写的（规则格式{ $format }）。
    .hint = 请安装较新版本，或索取格式1的导入规则。
fault-ingest-401 = 数据包{ $pack }中的文件{ $file }不是当初打包的文件。
    .hint = 有人更改或替换了该文件。请重新安装数据包；您自己的版本请以其他名称保存。
fault-ingest-901 = 程序在读取{ $file }时自身出错。没有纳入任何内容。
    .hint = 请将文件另存为其他格式（如CSV）后再试。请附上诊断文件报告此错误。
fault-ingest-121 = 在文件{ $file }中没有发现表格。
    .hint = 表格至少要有两行。请用原程序打开该文件，确认它是您要的文件。

fault-ingest-122 = 文件{ $file }没有第{ $table }个表格；共有{ $tables }个。
    .hint = 表格按工作表依次计数，先从上到下，再从左到右。用“bearings sniff”可列出表格。

fault-ingest-123 = 压缩包 { $file } 中不是恰好一个文件。其中有：{ $files }。
    .hint = 请解压，然后选择含有表格的文件。

fault-ingest-124 = { $file } 描述的是 CSPro 数据，但旁边没有数据文件（.dat）。
    .hint = 请把数据文件放到同一文件夹，使用相同文件名，或使其成为唯一的 .dat 文件，然后重新选择。

fault-ingest-150 = 文件中没有说明字符的编码方式；已按{ $encoding }读取。
    .hint = 请查看带有重音符号的名称。如果显示有误，请将文件另存为UTF-8后重新读取。
fault-ingest-151 = 工作表“{ $sheet }”含有公式。已采用其最后的计算结果；没有重新计算。
    .hint = 如果更改文件的程序不进行计算，请在电子表格程序中打开并保存该文件。
fault-ingest-152 = 工作簿含有宏。这些宏没有运行。
    .hint = 无需任何操作。
fault-ingest-153 = 工作簿引用了{ $files }个其他文件。这些文件没有打开。
    .hint = 无需任何操作。
fault-ingest-154 = 工作表“{ $sheet }”在工作簿中是隐藏的。
    .hint = 使用其中的内容之前，请向制作者了解原因。
fault-ingest-155 = 在“{ $sheet }”中没有发现表。
    .hint = 如果其中有表，请在导入规则中加以描述。
fault-ingest-156 = 一个单元格中是错误{ $error }，而不是数值。
    .hint = 请更正电子表格中的公式，保存后重新读取文件。
fault-ingest-157 = 在“{ $header }”列中，应为数字的位置出现了文字：“{ $text }”。没有采用该值。
    .hint = 请更正该单元格。如果该文字是表示缺失值的符号，请将其加入导入规则的符号。括号中数字的含义由 brackets = "negative" 或 "unreliable" 说明。
fault-ingest-158 = “{ $area }”不是程序所知的国家、地区或组别。没有采用其数值。
    .hint = 如果是另一种写法，请在“说明各列的含义……”页面说明其含义。
fault-ingest-159 = 仅由该来源使用的组别，如{ $area }，已略去。
    .hint = 无需任何操作：这些组别不是国家或地区，而且相互重叠。
fault-ingest-160 = 有一行没有国家或地区，或没有时期，也没有数字。该行已略去。
    .hint = 表的末尾常会留下这样的行。请查看其中一行。
fault-ingest-161 = 有一行有数字，但没有国家或地区，或没有时期。没有采用其数字。
    .hint = 请补上缺少的国家或地区或时期，或在导入规则中说明该行的内容。如果沿用上方的名称，请在导入规则的该列中写入 fill_down = true。
fault-ingest-162 = 在“{ $header }”列中，“{ $text }”不是程序所知的代码。
    .hint = 请更正，或在导入规则中说明其含义。
fault-ingest-163 = 没有工作表{ $expected }。工作表“{ $found }”的列相同，已代之读取。
    .hint = 请检查它是否是您要的表。如果工作表已永久改名，请更改导入规则中的名称。
fault-ingest-164 = 导入规则没有提到工作表“{ $sheet }”。该工作表没有读取。
    .hint = 如果其中有您需要的数值，请在导入规则中加以描述。
fault-ingest-165 = 一个表上方的标题不再是“{ $expected }”。
    .hint = 使用数值之前，请检查表和单位是否仍然相同。
fault-ingest-166 = 没有读取“{ $header }”列：导入规则没有提到该列。
    .hint = 如果其中有您需要的数值，请在导入规则中加以描述。
fault-ingest-167 = 各部分之和不等于总数（{ $parts }，按{ $by ->
    [SEX] 性别
    [AGE] 年龄
   *[COUNTERPART] 原籍国或目的地国
    }分列）。最大差异为{ $largest }，见{ $area }，{ $period }。
    .hint = 微小差异由来源方的四舍五入造成，按公布的数值保留。请查看较大的差异。
fault-ingest-168 = 文件对同一内容给出两个不同的数值，例如{ $area }{ $period }的{ $indicator }（{ $beside }），位于第{ $first }行和第{ $second }行。保留了其中第一个。
    .hint = 使用其中任何一个之前，请查明哪个正确。如果两者是一个数字的组成部分，请在对应时说明，以便相加。
fault-ingest-169 = 人数小于零（{ $indicator }）。
    .hint = 请在来源中核对该单元格。
fault-ingest-170 = 有一列含有数值，但没有标题。
    .hint = 请在文件中写上标题，或略去该列。
fault-ingest-172 = 在数字的位置出现符号“{ $sign }”。
    .hint = 请在导入规则中说明它表示缺失值。它绝不会读作零。
fault-ingest-173 = 有一行引用了注{ $note }，但文件的注中没有该注。
    .hint = 请在出版物中查找该注。
fault-ingest-175 = 分类中没有“{ $group }”列。
    .hint = 请将文件的标题与导入规则对照。

fault-ingest-176 = 第 { $line } 行的引号没有闭合，已作为该单元格中的符号读取。
    .hint = 请查看该行；如果单元格混在一起，请改正文件。

fault-ingest-177 = 年龄中出现了日期 { $date }，可能是电子表格由 { $band } 变来的。
    .hint = 请与来源核对，并把年龄组写成文本。

fault-ingest-178 = 文件中还有未保留的内容：{ $what }。
    .hint = 如果您不需要它，则无需处理；否则请保留原文件。

fault-ingest-179 = 已统计{ $records }条记录。按此标准，在出生地或国籍国居住的人不是移民，未计入：{ $at_home }。
    .hint = 工作区只保存由记录制成的表。

fault-ingest-180 = 记录太少的国家合并计为“其他”：{ $areas }。每个单元格至少需要{ $least }条。
    .hint = 只有在本国法律允许时才可填写更小的数字。

fault-ingest-181 = 未制作表“{ $table }”：有{ $cells }个单元格会指向个人。每个单元格至少需要{ $least }条记录。
    .hint = 请合并类别，例如省份或教育程度，然后重新读取文件。

fault-ingest-182 = 一条记录没有大于零的权重，未计入。
    .hint = 请查看来源中的权重列。

fault-ingest-183 = 只查看了文件的前{ $rows }行。
    .hint = 后面可能还有其他符号和疑问。保存该表时会取全部行。

fault-ingest-184 = 只查看了文件共{ $all }行中的前{ $rows }行。
    .hint = 后面可能还有其他符号和疑问。保存该表时会取全部行。

fault-ingest-200 = 说明文件{ $file }无法使用：{ $problem }
    .hint = 请更正该文件，或将其移到其他文件夹；没有说明文件时，CSV文件按普通文本读取。

fault-ingest-210 = 说明文件{ $file }与其表格不符。第一个不同的列：{ $column }
    .hint = 表格可能在写好说明之后被改动过。请将两者一起重新保存，或将说明文件移到其他文件夹，以便不带标签地读取表格。

fault-ingest-211 = 文件{ $file }已存在，未被覆盖。
    .hint = 请另选文件名，或说明要替换该文件（命令行中用--replace）。

fault-ingest-212 = 表格有{ $columns }列；{ $format }文件最多容纳{ $limit }列。
    .hint = 请保存为CSV或SPSS格式，或减少列数。

fault-ingest-225 = 由一次入境和其后的出境组成的停留：{ $stays }次。没有出境的入境：{ $open }次；没有入境的出境：{ $unmatched }次。缺失的一端没有猜测。
    .hint = 请询问是否每个口岸都登记出境，以及文件是否从停留中途开始或结束。

fault-ingest-226 = 没有准许停留期限的停留：{ $stays }次。无法知道是否超期，因此未计为逾期停留。
    .hint = 请向来源索取准许停留的天数或最后一天。

fault-ingest-227 = 未说明涉及何人的记录：{ $records }条。它们计为记录，但不计为人数，也不计入停留。
    .hint = 请向来源索取能区分个人的内容，例如由旅行证件生成的编号。该内容不会保存在任何地方。

fault-ingest-228 = { $indicator }的部分表没有为所有地区和年份制作，因为其中的单元格会指向个人：{ $tables }。每个单元格至少需要{ $least }。
    .hint = 请合并类别，例如省份或教育程度，然后重新读取文件。

fault-ingest-229 = 一年有多个日期时，每个地区只采用最后一个。略去的较早日期的行：{ $rows }行。
    .hint = 两个日期的存量绝不相加。如要采用其他日期，请在文件副本中删除较晚日期的行。

fault-ingest-230 = { $indicator }的一个合计未计算，因为其中一部分缺少数值。
    .hint = 请在文件中查找空单元格或符号，并询问来源。

fault-ingest-231 = 表“{ $table }”中的行已相加，得到{ $values }个合计。每个合计追溯到其第一行。
    .hint = 无需处理。区分各行的内容（例如来源地）仍保留在文件中。

fault-ingest-232 = 已统计的记录，不论涉及何人：{ $records }条。
    .hint = 不保存任何记录，只保存由记录制成的表。

fault-ingest-190 = { $calendar ->
        [buddhist] “{ $header }”列中的{ $year }可能是佛历年份。未予读取。
        [hijri] “{ $header }”列中的{ $year }可能是伊斯兰历年份。未予读取。
        [persian] “{ $header }”列中的{ $year }可能是波斯历年份。未予读取。
        [ethiopian] “{ $header }”列中的{ $year }可能是埃塞俄比亚历年份。未予读取。
       *[several] “{ $header }”列中的{ $year }可能是多种历法的年份。未予读取。
    }
    .hint = 请在列的页面上说明年份采用哪种历法。程序从不猜测。

fault-ingest-191 = “{ $header }”列中的“{ $text }”不是年龄。该记录按无年龄计数。
    .hint = 请核对问卷。表示“未说明”的代码（例如999）可以在列的页面上注明。

fault-ingest-192 = { $province ->
        [whole] 年龄向0和5取整：惠普尔指数为{ $whipple }；100表示没有取整，500为最大。
       *[part] 年龄向0和5取整，以“{ $province }”部分最为明显：惠普尔指数为{ $whipple }；100表示没有取整，500为最大。
    }
    .hint = 迈尔斯混合指数按最初方法为{ $myers }，按PASEX方法为{ $pasex }；0表示没有取整。这里编制的五岁年龄组掩盖了其中的大部分。

fault-ingest-193 = 有{ $records }条记录的每个单元格都与前面的某条记录相同。
    .hint = 可能是重复录入。请将相同的记录只计一次，或查看这些行。

fault-ingest-199 = { $calendar ->
        [buddhist] 无法读取{ $file }中的任何年份：{ $year }可能是佛历年份。
        [hijri] 无法读取{ $file }中的任何年份：{ $year }可能是伊斯兰历年份。
        [persian] 无法读取{ $file }中的任何年份：{ $year }可能是波斯历年份。
        [ethiopian] 无法读取{ $file }中的任何年份：{ $year }可能是埃塞俄比亚历年份。
       *[several] 无法读取{ $file }中的任何年份：{ $year }可能是多种历法的年份。
    }
    .hint = 请在列的页面上说明年份采用哪种历法。程序从不猜测。

fault-ingest-213 = 表单{ $form }说明了各列（找到的问题：{ $of }个中的{ $found }个）。
    .hint = 标签和代码取自该表单。如果不是正确的表单，请把数据放在单独的文件夹中。

fault-ingest-214 = 有多个表单同样适合这些数据：{ $forms }。均未使用。
    .hint = 请在数据文件夹中只保留正确的表单，然后重新打开文件。

fault-ingest-215 = 表单{ $form }不适合这些数据（找到的问题：{ $of }个中的{ $found }个）。未使用。
    .hint = 请把收集数据时所用的表单放入数据文件夹。

fault-ingest-216 = “{ $name }”在表单{ $form }中出现不止一次，该列未作说明。
    .hint = 请重新导出数据，并在标题中包含组名。

fault-ingest-217 = 表单{ $form }无法使用：{ $problem ->
        [choices] 其“choices”工作表缺少一列
        [nesting] 其中有组或重复部分未结束，或结束了两次
        [size] 行数过多
       *[survey] 其“survey”工作表缺少一列或没有问题
    }。
    .hint = 请在制作表单的地方检查，并把改正后的工作簿放入数据文件夹。

fault-ingest-218 = 可能识别个人的列只能在CSV中排除，不能在{ $format }中排除。
    .hint = 请写入文件名以.csv结尾的文件。

fault-ingest-233 = “{ $column }”列没有可用的省份：{ $records }条记录中有{ $odd }条的代码不在任何列表中。未制作地区间迁移矩阵。
    .hint = 请选择说明出生省份或以前居住省份、且使用常住省份代码的列，或者不做矩阵。

fault-ingest-234 = { $concept ->
    [birth] 没有任何列说明出生国家：未统计按出生地和国籍划分的四个组。
    [citizenship] 没有任何列说明国籍：未统计按出生地和国籍划分的四个组。
    [province] 没有任何列说明常住省份：未制作地区间迁移矩阵。
   *[other] 没有任何列说明出生省份或以前居住的省份：未制作地区间迁移矩阵。
}
    .hint = 如果文件中有这样的列，请在列对应中说明并重新导入。否则无需处理。

fault-ingest-235 = 在“{ $column }”列中，{ $records }条记录里有{ $odd }条的代码不在任何省份列表中。在地区间迁移矩阵中按未说明计算；如果是常住省份，则不计入。
    .hint = 如果这些代码只是写法不同，请在列对应中为其指定省份。

fault-ingest-236 = 表“{ $table }”中隐藏的单元格：{ $cells }个。它们的记录少于{ $least }条，或者会泄露这样的单元格。
    .hint = 无需处理。地区越大，隐藏的单元格越少。

fault-ingest-240 = “{ $header }”列中，按年龄推算在出生前就已抵达的人。
    .hint = 年份或年龄有误。这些人仍被计入，居留时间记为未知。

fault-ingest-241 = “{ $header }”列中，在被统计之后才抵达的人。
    .hint = 请核对调查表。这些人仍被计入，居留时间记为未知。

fault-ingest-242 = “{ $header }”列中，出生在本国却有抵达年份的人。
    .hint = 其中有些人曾在国外居住后返回。如果这个问题不问他们，则其中一项回答有误。

fault-ingest-243 = “{ $header }”列中可能属于其他历法的年份。
    .hint = 没有作任何猜测：这些人仍被计入，居留时间记为未知。如果所有年份都用该历法，请在配方中说明。

fault-ingest-244 = “{ $header }”列中不是年份的回答。
    .hint = 这些人仍被计入，居留时间记为未知。请在配方中给出未回答的代码。
fault-ingest-245 = 压缩包 { $file } 中的 { $inside } 是 { $kind } 文件，只有取出后才能读取。
    .hint = 请将其从压缩包中取出，然后选择该文件。
fault-ingest-246 = 压缩包 { $file } 中没有含表格的文件。
    .hint = 请检查是否选对了压缩包，以及它是否已完整生成或复制。
fault-ingest-237 = { $problem ->
        [order] 表头不能从第{ $first }行开始，却在其上方的第{ $last }行结束。
        [deep] 第{ $first }行至第{ $last }行超过了表头最多可有的六行。
        [blank] 表头第{ $first }行至第{ $last }行中，首行或末行是空的。
       *[beyond] 工作表中没有可以放表头的第{ $first }行至第{ $last }行。
    }
    .hint = 请按行旁的行号，填写表头开始的行和结束的行。没有任何更改。

fault-ingest-238 = { $problem ->
        [header] 第{ $row }行不能是数据的首行：它不在表头下方。
        [order] 第{ $row }行不能是数据的末行：它在首行上方。
        [none] 第{ $row }行及其下方没有数据。
        [begin] 导入规则无法再次找到作为数据首行的第{ $row }行：其上方各行与数据无从区分。
        [end] 导入规则无法再次找到作为数据末行的第{ $row }行：其下方没有任何内容表明表格结束。
        [differs] 如果表格按您所说的方式结束，第{ $row }行就不是数据的末行。
        [twice] 第{ $row }行的表头在工作表上方也出现，导入规则会读取那里的表格。
       *[beyond] 工作表中没有第{ $row }行。
    }
    .hint = 请填写其他行号，或填写结束表格的那一行开头的文字。没有任何更改。

fault-ingest-239 = 没有以“{ $text }”开头的行，而表格应在那里结束。已读到工作表末尾。
    .hint = 请查看表格的最后几行。如果表格现在以其他方式结束，请在列的页面上更正各行，然后重新导入文件。

fault-ingest-250 = 在“{ $header }”列中，多数单元格是数字，有一个是文字：“{ $text }”。
    .hint = 请查看它是表示缺失值的符号、注释还是笔误。没有作任何更改。

fault-ingest-251 = 有一行没有说明其内容的文字，而其他行都有。
    .hint = 其名称往往在上面的行中，或者该行是一条备注。没有略去任何内容。

fault-ingest-254 = { $reads ->
        [ones] 文件写有“{ $words }”，而“{ $header }”列按个数读取。
        [thousands] 文件写有“{ $words }”，而“{ $header }”列按千读取。
        [millions] 文件写有“{ $words }”，而“{ $header }”列按百万读取。
       *[other] 文件写有“{ $words }”，而“{ $header }”列按其他倍数读取。
    }
    .hint = 如果该机构更换了单位，请在导入规则中修改 multiplier，然后重新导入文件。如果这些字说的是别的事，则无需处理。
fault-ingest-255 = “{ $header }”列中的“{ $text }”不在任何代码表中。带有该代码的记录照样计数，在该列中按“未说明”处理。
    .hint = 请在“说明各列的含义……”页面说明其含义。本行旁边的数字表示有多少条记录带有该代码。

fault-ingest-256 = “{ $text }”是一年的一部分，而数值按年保存。没有读取。
    .hint = 如果是事件数，请在文件中将每年的各季度或各月相加；如果是存量，请保留每年最后一期；然后重新导入文件。

fault-ingest-257 = 无法读取{ $file }中的任何时期：“{ $text }”是一年的一部分，而数值按年保存。
    .hint = 如果是事件数，请在文件中将每年的各季度或各月相加；如果是存量，请保留每年最后一期；然后重新导入文件。

fault-ingest-258 = { $order ->
        [dmy] “{ $header }”列中如{ $text }的日期按日、月、年读取；按其他顺序则不成日期。
        [mdy] “{ $header }”列中如{ $text }的日期按月、日、年读取；按其他顺序则不成日期。
       *[either] “{ $header }”列中有的日期日在前，有的月在前，例如{ $text }。没有读取。
    }
    .hint = 请在导入规则中为该列注明顺序：dates = "dmy" 或 dates = "mdy"。

fault-ingest-259 = 文件为UTF-8编码，但其中有{ $letters }个字符不是，已按Windows-1252读取。第一个在第 { $line } 行。
    .hint = 请查看该行的名称。如果显示有误，请在生成该文件的程序中改正，并另存为UTF-8。

fault-ingest-252 = { $what ->
        [area] 没有说明数值（“{ $column }”列）属于哪个国家或地区。
        [period] 没有说明数值（“{ $column }”列）属于哪一年或哪个时期。
        [all-area] 没有说明数值属于哪个国家或地区。
        [all-period] 没有说明数值属于哪一年或哪个时期。
       *[rows] 没有读取任何说明各行内容的列。
    }
    .hint = 请返回并补上缺少的回答：选择说明这一点的列的内容，或填写对所有数值都适用的字段。

fault-ingest-253 = “{ $column }”列列出了一些国家，但其中没有这些数字所属的{ $country }。
    .hint = 请说明该列是数字所描述的地方（c{ $number }=area），还是人员来自或前往的地方（c{ $number }=origin、birth、citizenship、previous-residence、next-residence）。没有保留任何内容。

fault-ingest-264 = 这些列都说明数值所涉人员来自或前往的地方：{ $columns }。一个数值只能与其中一列一起保存。
    .hint = 请选择读取哪一列，其余各列不读取（skip）。如果各行在其余列上不同，请选择以总数代替它们的表格。没有保留任何内容。
