## 每页的框架：各区、页眉、撤销。

ui-program = Bearings
ui-skip-to-content = 跳至内容
ui-rooms = 各区
ui-start = 起始页
ui-room-learn = 学习
ui-room-plan = 计划
ui-room-profile = 概况
ui-room-data = 数据
ui-room-teach = 教学
ui-room-help = 帮助
ui-every-change-kept = 每项更改均已保存
ui-undo = 撤销：{ $what }
ui-never-copied = 尚未在别处备份
ui-last-copied = 上次在别处备份：{ $day }
