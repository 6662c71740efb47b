## 概况区：大纲、章节、自写文字、输出。

ui-profile-outline = 概况的章节
ui-profile-light = 简版概况
ui-profile-no-data = 无数据
ui-profile-to-write = 待撰写
ui-profile-left-out = 已略去
ui-profile-complete = 共{ $of }节，已完成{ $complete }节
ui-profile-leave-out = 略去本章节
ui-profile-put-back = 恢复本章节
ui-profile-preview = 打印效果
ui-profile-office = 您的机构
ui-profile-give-out = 输出

ui-own-words = 本章节的自写文字
ui-own-words-help = 空一行即另起一段。大括号中的数字，如{"{"}B11{"}"}，会自动更新。
ui-own-place = 自写文字的位置
ui-own-before = 置于自动生成的文字之前
ui-own-after = 置于自动生成的文字之后
ui-own-instead = 取代自动生成的文字
ui-own-draft-found = 先前在此输入的文字未作为更改保存。
ui-own-draft-show = 显示该文字

ui-give-promise = 文件中不含作者、文件夹或计算机的名称。
ui-give-draft = 译文未经审校
ui-give-read-by-us = 我方已审校
ui-give-not-read = 我方未审校
ui-give-pdf = PDF
ui-give-docx = Word
ui-give-html = 网页
ui-give-xlsx = Excel表格
ui-give-sdmx = SDMX-CSV数据
ui-given-out = 文件已保存

## 机构自身信息。

ui-office-why = 您的机构填写自身名称、工作组和下次更新日期，并撰写“结论和优先事项”之后，本文件即成为移民概况。在此之前，它是根据国际来源编制的数据表。
ui-office-language = 以下文字用于{ $language }版。
ui-office-name = 您的机构名称
ui-office-name-help = 按封面上应显示的写法填写。
ui-office-country = 贵国的正式名称
ui-office-country-help = 留空则使用联合国的简称。
ui-office-group = 工作组
ui-office-group-help = 编制概况的各机构，每行一个。无需填写个人姓名。
ui-office-next = 下次更新
ui-office-next-help = 预计发布下一版的月份或年份。
ui-office-contact = 联系方式
ui-office-contact-help = 填写职务和联系途径，而不是个人。
ui-office-foreword = 前言
ui-office-foreword-help = 报告归谁所有，由哪项决定设立。
ui-office-logo = 徽标
ui-office-logo-help = 用于封面的PNG或JPEG图片，不超过1 MB，各语言版本通用。
ui-office-logo-alt = 您的机构的徽标
ui-office-logo-choose = 选择图片……
ui-office-logo-remove = 移除徽标
ui-office-digits = 阿拉伯文文本中的数字
ui-office-digits-help = 阿拉伯文文件中数字的写法。
ui-office-months = 阿拉伯文文本中的月份名称
ui-office-months-help = 阿拉伯文文件使用哪一套月份名称。
ui-digits-latin = 0 1 2 3
ui-digits-arabic = ٠ ١ ٢ ٣
ui-months-maghreb = 马格里布
ui-months-mashriq = 马什雷克
ui-months-gulf = 海湾地区
