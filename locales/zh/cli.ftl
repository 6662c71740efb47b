## 命令行输出的文字。

cli-reading = 正在读取{ $file }……
cli-read = { $file }：{ $observations }个观测值
cli-wrote = 已写入{ $file }
cli-made = 已创建工作区{ $file }
cli-locked = { $file } 已锁定。丢失密码短语就等于丢失数据。
cli-unlocked = 已解除 { $file } 的锁定
cli-records-kept = 已保留记录：{ $count }。制表完成后请将其删除。
cli-records-discarded = 记录已删除
cli-records-none = 没有保留的记录
cli-making-ready = 正在准备国际数据……
cli-drafting = 正在编写概况（{ $language }）……
cli-nothing-kept = 未保存任何内容：这是试运行。
cli-seen = { $file }：{ $sheets }个工作表中有{ $tables }个表
cli-recipe = 按导入规则“{ $recipe }”读取。
cli-no-recipe = 尚无适用的导入规则。
cli-table-written = 已写入{ $file }：{ $rows }行，{ $columns }列
cli-recipe-written = 已写入导入规则{ $file }
cli-nothing-written = 未写入任何内容。
cli-descriptor-written = 同时写入{ $file }，其中存有标签。
cli-identifying-left-out = 因可能识别个人而排除：{ $columns }。
