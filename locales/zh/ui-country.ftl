## 查看我的国家：地区列表和数据表。

ui-country-title = 查看我的国家
ui-country-type = 输入国家或地区的名称
ui-country-enter = 输入时下方列表随之缩小。按回车键打开第一项。
ui-country-none = 本版次中没有以此命名的国家或地区。
ui-country-designations = 名称和分组沿用联合国的做法，并不意味着对任何国家或地区的法律地位表示任何意见。
ui-country-preparing = 正在准备国际数据
ui-country-preparing-why = 此步骤在本机上只需进行一次，耗时几秒钟。
ui-other-country = 其他国家
ui-explore = 浏览数据序列
ui-save-pdf = 保存为PDF
ui-save-word = 保存为Word
ui-see-pages = 页面
ui-print = 打印
ui-as-table = 以表格显示该图
ui-trace-of = { $value }的来源
ui-page-of = 第{ $page }页，共{ $pages }页
