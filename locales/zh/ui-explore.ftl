## 数据浏览器。

ui-explore-title = 浏览移民存量
ui-explore-drawn = 移民存量，{ $years }，{ $unit }
ui-explore-areas = 国家和地区
ui-explore-several = 按住Ctrl或Shift可选择多项。
ui-explore-show = 显示
ui-explore-year = 年份
ui-explore-keys = 拖动或按方向键移动，用滚轮或加减号键缩放，按0显示全部，按T显示表格。
