## Отдел «Данные»: файлы, импорт, замечания, прослеживание.

ui-data-title = Данные
ui-data-import = Импортировать файл…
ui-data-empty = Пока ничего не импортировано
ui-data-empty-next = Импортируйте имеющуюся у вас таблицу или начните с опубликованных международных оценок, поставляемых вместе с программой.
ui-data-add-international = Добавить международные оценки
ui-data-remove = Удалить
ui-data-edition = Издание { $edition }
ui-data-observations = { $observations_form ->
    [one] { $observations } наблюдение
    [few] { $observations } наблюдения
    [many] { $observations } наблюдений
   *[other] { $observations } наблюдения
}
ui-data-again = Из них уже известны или повторяются в файле: { $observations }.

ui-look-seen = Что обнаружено
ui-look-no-tables = В этом файле не найдено ни одной таблицы.
ui-look-tables = Таблиц — { $tables }, листов — { $sheets }
ui-look-recipe = Этот файл известен: он читается по шаблону «{ $recipe }».
ui-look-no-recipe = К этому файлу пока не подходит ни один шаблон импорта. Укажите под таблицей, что означают ее столбцы, и ее числа можно будет сохранить.
ui-look-save-table = Сохранить эту таблицу как CSV…
ui-look-keep = Сохранить эти данные
ui-look-rows = строки { $first }–{ $last }
ui-look-row = строка { $row }
ui-look-columns = Показаны первые столбцы: { $shown } из { $columns }.

ui-no-problems = Проблем не обнаружено.
ui-times = { $times_form ->
    [one] { $times } раз
    [few] { $times } раза
    [many] { $times } раз
   *[other] { $times } раза
}
ui-places = Где

ui-import-reading = Чтение файла
ui-import-opening = Программа читает файл. Сколько в нём строк, пока неизвестно.
ui-import-progress = Строк: { $done } из { $of }
ui-import-done = Данные внесены
ui-import-cancelled = Импорт прерван. Ничего не изменено.
ui-import-to-profile = Перейти к профилю
ui-import-to-data = Показать все данные

ui-trace-equal = совпадает с опубликованным значением
ui-trace-differs = в источнике напечатано { $published }
ui-trace-indicator = Показатель
ui-trace-definition = Определение
ui-trace-formula = Формула
ui-trace-basis = Кто учтен
ui-trace-source = Источник, издание, лицензия
ui-trace-rows = Наблюдения, на которых основано число
ui-trace-no-rows = За этой записью не стоит ни одно наблюдение из имеющихся данных.
ui-trace-more-rows = { $rows_form ->
    [one] Не показано еще { $rows } наблюдение.
    [few] Не показаны еще { $rows } наблюдения.
    [many] Не показано еще { $rows } наблюдений.
   *[other] Не показано еще { $rows } наблюдения.
}
ui-trace-what = Что
ui-trace-value = Значение
ui-trace-sheet = Лист
ui-trace-row = Строка
ui-trace-column = Столбец
ui-trace-file = Файл

ui-hand-on-open = Сохранить для SPSS или Stata либо с метками…
ui-hand-on-title = Сохранение таблицы с метками
ui-hand-on-which = Выберите формат. То, чего он не вмещает, показывается до того, как что-либо будет записано.
ui-hand-on-spss = SPSS (.sav)
ui-hand-on-stata = Stata (.dta)
ui-hand-on-csv = CSV с описанием (Frictionless)
ui-hand-on-personal = В этом файле записи о людях или отдельных случаях. Вне программы их ничто не защищает: сохраняйте их только там, где такие данные могут находиться, и удалите файл, когда он станет не нужен.
ui-hand-on-save = Сохранить…
ui-hand-on-done = Таблица сохранена
ui-hand-on-beside = Её метки — в файле { $file } рядом. Храните оба файла вместе.

ui-migration-title = Таблицы миграции
ui-migration-empty = Таблиц пока нет
ui-migration-empty-next = Импортируйте файл записей: если в столбцах стоят провинция проживания и провинция рождения или прежнего места жительства либо рождение и гражданство, таблицы будут подсчитаны, и ни одна запись не сохранится.
ui-migration-save-xlsx = Сохранить как книгу Excel
ui-migration-save-csv = Сохранить как CSV
