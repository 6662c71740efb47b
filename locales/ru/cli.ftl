## Что печатает командная строка.

cli-reading = Чтение файла { $file }…
cli-read = { $file }: { $observations_form ->
    [one] { $observations } наблюдение
    [few] { $observations } наблюдения
    [many] { $observations } наблюдений
   *[other] { $observations } наблюдения
}
cli-wrote = Записан файл { $file }
cli-made = Создано рабочее пространство { $file }
cli-locked = Файл { $file } защищён. Потеряна парольная фраза — потеряны данные.
cli-unlocked = Защита снята: { $file }
cli-records-kept = Сохранено записей: { $count }. Удалите их, когда таблицы готовы.
cli-records-discarded = Записи удалены
cli-records-none = Сохранённых записей нет
cli-making-ready = Подготовка международных данных…
cli-drafting = Составление профиля ({ $language })…
cli-nothing-kept = Ничего не сохранено: это был пробный запуск.
cli-seen = { $file }: таблиц — { $tables }, листов — { $sheets }
cli-recipe = Файл читается по шаблону «{ $recipe }».
cli-no-recipe = Ни один шаблон к нему пока не подходит.
cli-table-written = Записан файл { $file }: { $rows_form ->
    [one] { $rows } строка
    [few] { $rows } строки
    [many] { $rows } строк
   *[other] { $rows } строки
}, { $columns_form ->
    [one] { $columns } столбец
    [few] { $columns } столбца
    [many] { $columns } столбцов
   *[other] { $columns } столбца
}
cli-recipe-written = Записан шаблон { $file }
cli-nothing-written = Ничего не записано.
cli-descriptor-written = Рядом — { $file } с метками.
cli-identifying-left-out = Исключены, так как могут указать на человека: { $columns }.
