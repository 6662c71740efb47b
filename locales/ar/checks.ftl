## فحوص ما استُورد: الصفحة وأزرار التصحيح والتقرير.

checks-title = الفحوص
checks-open = الفحوص…
# $day (Day) when the report was made
checks-on = بتاريخ { $day }
checks-save = حفظ التقرير
checks-errors = قيم تعذر استخدامها
checks-questions = مسائل تنتظر البت
checks-notes = معلومات مفيدة
checks-what = ما وُجد
checks-do = ما العمل
checks-times = عدد المرات

# $indicator (Text) what is counted
checks-repair-thousands = قراءة «{ $indicator }» بالآلاف
# $indicator (Text) what is counted
checks-repair-whole = قراءة «{ $indicator }» بالوحدات
# $cells (Count) how many values
checks-repair-leave-out = { $cells_form ->
    [zero] عدم استبعاد أي قيمة
    [one] استبعاد هذه القيمة
    [two] استبعاد هاتين القيمتين
    [few] استبعاد هذه القيم وعددها { $cells }
    [many] استبعاد هذه القيم وعددها { $cells }
   *[other] استبعاد هذه القيم وعددها { $cells }
}

act-repair = تصحيح ملف
# $file (Text) name of the file
act-repair-of = تصحيح { $file }
