## 起始页和偏好设置。

ui-start-welcome = 欢迎使用。请选择语言。
ui-language-draft = 此译文为草稿，尚无人审校。
ui-start-title = 您想做什么？
ui-start-promise = 这些数据只归您所有，其他人无法看到。本程序从不使用网络。

ui-door-country = 查看我的国家
ui-door-country-what = 根据已公布的国际估计数编制的任一国家或地区的移民数据表。几秒钟即可生成，无需导入任何数据。
ui-door-file = 从我自己的文件开始
ui-door-file-what = 为您的机构创建工作区，导入现有表格，起草移民概况。
ui-door-open = 打开工作区
ui-door-open-what = 继续使用以.bearings结尾的文件。

ui-choose-file = 选择文件……
ui-recent = 最近使用的工作区
ui-recent-gone = 已不在原处
ui-later = 正在建设的各区
ui-room-later = 此区正在建设中。
ui-learn-later = 移民数据培训模块，附真实表格练习。
ui-plan-later = 国家移民数据计划：需要什么，已有什么，由谁在何时之前做什么。
ui-teach-later = 编写、翻译和分发培训模块，并在课堂上收集结果。
ui-back-to-start = 返回起始页

ui-preferences = 偏好设置
ui-language = 语言
ui-look = 外观
ui-theme = 颜色
ui-theme-system = 跟随系统
ui-theme-light = 浅色
ui-theme-dark = 深色
ui-theme-contrast = 高对比度
ui-text-size = 文字大小
ui-keep = 保存

ui-not-done = 此操作未完成
ui-go-back = 返回
ui-cancel = 取消
ui-leave-form = 取消
ui-close = 关闭
