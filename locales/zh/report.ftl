## 报告的页面、工作簿和网页自身印出的文字。

report-contents = 目录
report-page = 第{ $page }页，共{ $pages }页
report-continued = （续）
report-about-sheet = 关于
