## 工作区、备份、更改记录、帮助。

ui-none-open = 没有打开的工作区
ui-none-open-next = 工作区是保存您的机构的数据和文字的单一文件。请创建一个工作区，或在没有工作区的情况下查看任一国家的国际数据表。
ui-new-country = 概况所涉国家或地区
ui-new-choose = 请选择国家或地区
ui-new-international = 加入已公布的国际估计数，与您自己的数字并列
ui-new-file = 工作区是一个文件。接下来请选择其名称和位置。
ui-new-make = 创建工作区……

ui-copies = 备份和更改记录
ui-copy-elsewhere = 在别处备份
ui-copy-write = 保存备份……
ui-copy-earlier = 较早的备份
ui-copy-earlier-what = 程序在工作区旁保留最近五个备份。恢复备份前，会先将当前状态存为备份。
ui-copy-none = 尚无较早的备份。
ui-copy-restore = 恢复
ui-history = 更改记录，最新的在前
ui-history-none = 尚未作任何更改。
ui-history-undone = 已撤销

ui-help-first = 入门步骤
ui-help-step-country = 起始页上的“查看我的国家”可显示任一国家或地区的数据表，无需导入任何数据。
ui-help-step-import = 创建工作区，并在“数据”区导入您自己的表格。保存之前，您可以看到程序找到的内容。
ui-help-step-write = 在“概况”区为每个章节添加自写文字，并填写您的机构名称。
ui-help-step-trace = 凡带下划线的数字均可打开，查看其公式、观测值以及所出自的文件单元格。
ui-help-step-copy = 请经常将备份保存到另一磁盘。页眉显示上次备份的时间。
ui-help-keys = 按键
ui-help-keys-what = Tab键前进，Shift和Tab键后退，回车键打开，Escape键关闭页面前方的窗口。
ui-help-associate = 双击打开
ui-help-associate-what = 以.bearings结尾的文件可以双击打开。此设置仅对您本人有效，无需管理员权限。
ui-help-associate-do = 用本程序打开此类文件
ui-help-associated = 以.bearings结尾的文件现在会用本程序打开。
ui-help-associate-refused = 系统未接受用本程序打开此类文件。
ui-help-diagnosis = 诊断文件
ui-help-diagnosis-what = 出现故障时，请保存此文件，并发送给向您提供程序的人。其中包含版本、设置和错误代码，不含任何数据。
ui-help-diagnosis-write = 保存诊断文件……
ui-help-version = 版本{ $version }

## 撤销菜单和更改记录中的操作名称。

act-import = 导入文件
act-import-of = 导入{ $file }
act-remove-release = 移除文件
act-remove-release-of = 移除{ $file }
act-edit-text = 编辑文字
act-edit-office = 机构信息
act-leave-out = 略去或恢复章节
act-mark-read = 标记“我方已审校”
act-create = 新建工作区
act-count-records = 统计已保留的记录
act-undo = 撤销
