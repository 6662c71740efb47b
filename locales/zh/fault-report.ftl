# 关于报告印制的说明：疑问（1xx）和故障。

fault-report-101 = 有些字符无法印出，因为所有字体都不包含这些字符：{ $characters }
    .hint = 请替换这些字符，或在字体文件夹中加入包含这些字符的字体。在此之前，这些字符印为空方框。
fault-report-102 = 无法读取徽标，已略去。
    .hint = 请选择PNG或JPEG格式的图片。
fault-report-901 = 无法嵌入字体{ $font }，因此没有写入PDF。
    .hint = 这是程序或其字体的错误。请重新运行安装程序；如果问题依旧，请将诊断文件发送给我们。
fault-report-902 = 无法完成PDF（{ $detail }）。
    .hint = 这是程序的错误。请将诊断文件发送给我们。
fault-report-911 = 无法将图绘制为图片（{ $detail }）。
    .hint = 这是程序的错误。请将诊断文件发送给我们。
fault-report-912 = 无法完成Word文档（{ $detail }）。
    .hint = 这是程序的错误。请将诊断文件发送给我们。
fault-report-913 = 无法完成工作簿（{ $detail }）。
    .hint = 这是程序的错误。请将诊断文件发送给我们。
