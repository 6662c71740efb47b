## Проверки импортированного: страница, кнопки исправлений, отчет.

checks-title = Проверки
checks-open = Проверки…
# $day (Day) when the report was made
checks-on = По состоянию на { $day }
checks-save = Сохранить отчет
checks-errors = Значения, которые не удалось использовать
checks-questions = Вопросы, которые нужно решить
checks-notes = Полезно знать
checks-what = Что обнаружено
checks-do = Что делать
checks-times = Сколько раз

# $indicator (Text) what is counted
checks-repair-thousands = Читать «{ $indicator }» в тысячах
# $indicator (Text) what is counted
checks-repair-whole = Читать «{ $indicator }» в единицах
# $cells (Count) how many values
checks-repair-leave-out = { $cells_form ->
    [one] Исключить { $cells } значение
    [few] Исключить { $cells } значения
    [many] Исключить { $cells } значений
   *[other] Исключить { $cells } значения
}

act-repair = исправление файла
# $file (Text) name of the file
act-repair-of = исправление { $file }
