## От столбцов к понятиям; числа без файла.

ui-map-title = Что означают столбцы?
ui-map-intro = { $file }: { $rows_form ->
    [one] { $rows } строка
    [few] { $rows } строки
    [many] { $rows } строк
   *[other] { $rows } строки
}. Достаточно надежные предположения уже выбраны; посмотрите остальные.
ui-map-open = Указать, что означают столбцы…
ui-map-column = Столбец
ui-map-examples = Первые значения
ui-map-holds = Содержание
ui-map-how-sure = Степень уверенности
ui-map-sure = уверенность: { $percent }
ui-map-because = { $because ->
    [name] судя по названию
    [values] судя по значениям
    [both] судя по названию и значениям
    [chosen] по вашему выбору
   *[other] на это ничто не указывает
}
ui-map-perhaps = Возможно: { $concept } (уверенность: { $percent })
ui-map-limit = Предположения с уверенностью не ниже
ui-map-accept-all = Принять их, остальное не читать
ui-map-choose = — выбрать —
ui-map-as-table = Как для всей таблицы
ui-map-concept = { $concept ->
    [area] Описываемая страна или район
    [origin] Страна происхождения
    [birth] Страна рождения
    [citizenship] Гражданство
    [previous-residence] Страна предыдущего проживания
    [next-residence] Страна последующего проживания
    [period] Год или период
    [sex] Пол
    [age] Возраст
    [basis] Кто учтен (буквы B, C, R, I)
    [education] Образование
    [occupation] Занятие
    [status] Статус
    [reason] Причина
    [duration] Продолжительность
    [arrival-year] Год прибытия в страну
    [province] Часть страны
    [province-of-birth] Часть страны, где родился человек
    [province-5y] Часть страны пять лет назад
    [province-1y] Часть страны год назад
    [urbanisation] Город или село
    [notes] Номера примечаний
    [label] Название рядом с кодом
    [value] Значения
    [weight] Вес записи
    [identifier] Указывает на лицо, домохозяйство, устройство или место: не читается
   *[other] Не читается
}
ui-map-code = { $code ->
    [M] Мужчины и мальчики
    [F] Женщины и девочки
    [total] Всего
    [unknown] Неизвестно
    [abroad] За границей
    [WORK] Работа
    [FAMILY] Семья
    [STUDY] Учеба
    [PROTECTION] Защита
    [OTHER] Прочее
    [U] Город
    [R] Село
   *[other] { $code }
}
ui-map-unknown = { $codes_form ->
    [one] { $codes } текст неизвестен
    [few] { $codes } текста неизвестны
    [many] { $codes } текстов неизвестно
   *[other] { $codes } текста неизвестно
}
ui-map-unknown-help = Укажите, что означает каждый из них. О том, что останется неизвестным, сообщит замечание, а соответствующие строки прочитаны не будут.
ui-map-common = Что общего у всех значений
ui-map-indicator = Что учтено
ui-map-multiplier = Единица записи
ui-map-power = { $power ->
    [3] тысячи
    [6] миллионы
   *[other] единицы
}
ui-map-area = Страна или район, если этого не указывает ни один столбец
ui-map-period = Год или период, если этого не указывает ни один столбец
ui-map-basis = Кто учтен
ui-map-basis-name = { $basis ->
    [B] Лица, родившиеся за рубежом
    [C] Иностранные граждане
    [BR] Лица, родившиеся за рубежом, и беженцы
    [CR] Иностранные граждане и беженцы
    [I] Условно рассчитанные значения
   *[other] Указано в таблице или неприменимо
}
ui-map-source = Источник
ui-map-source-why = Спрашивается один раз для каждого источника. Без этого ничего не публикуется.
ui-map-publisher = Издатель
ui-map-source-title = Название
ui-map-edition = Издание или год
ui-map-licence = Лицензия или кто разрешает использование
ui-map-kind = Что это за числа
ui-map-kind-name = { $kind ->
    [count] Подсчет: перепись, регистр
    [estimate] Оценка, сделанная по данным подсчетов
    [model] Результат модели
   *[other] Минимальное число: то, что стало известно
}
ui-map-reference = Отчетная дата
ui-map-reference-name = { $date ->
    [mid-year] Середина года
    [december] Конец года
    [january] Начало года
    [calendar-year] Весь год
   *[other] День переписи
}
ui-map-residence = Кто считается жителем
ui-map-residence-name = { $rule ->
    [twelve] Двенадцать месяцев
    [six] Шесть месяцев
    [mixed] По-разному
    [not-applicable] Неприменимо
   *[other] Неизвестно
}
ui-map-try = Показать, что будет прочитано
ui-map-try-title = Что будет прочитано
ui-map-change = Изменить выбор
ui-map-recipe = Шаблон в виде файла
ui-map-save-recipe = Сохранить шаблон…
ui-map-kept-with = Шаблон хранится вместе с рабочим пространством: файл следующего года будет прочитан без вопросов.
ui-map-nothing-read = Ничего не будет прочитано. Посмотрите замечания и измените выбор.
ui-map-value = Значение

ui-figure-title = Ввести число
ui-figure-why = Одно число из письма или печатного доклада. Это такое же наблюдение, как и любое другое, и его можно проследить до страницы, с которой оно взято.
ui-figure-area-other = Страна происхождения или назначения, если число относится к ней
ui-figure-document = Документ
ui-figure-page = Страница или место в документе
ui-figure-keep = Сохранить число
ui-figure-kept = Число сохранено.
ui-figure-sex = Пол
ui-figure-no-basis = Не применяется
ui-figure-age = Возраст

ui-paste-title = Вставить таблицу
ui-paste-why = Скопированную с заголовками из Excel, Word или программы просмотра PDF. Она проходит те же шаги, что и файл.
ui-paste-text = Таблица
ui-paste-next = Посмотреть таблицу

ui-speaks = Предпочтительный источник
ui-speaks-make = Отдать предпочтение этому источнику
ui-speaks-why = Причина
ui-speaks-reason = Если одно и то же число есть в нескольких источниках, в тексте и на графиках используется число из этого источника.

act-keep-recipe = сохранение шаблона импорта
act-enter-figure = ввод числа
act-prefer-source = выбор предпочтительного источника

ui-map-rows = Каждая строка — это
ui-map-rows-name = { $rows ->
    [records] запись об одном лице или случае, которую надо подсчитать
   *[other] строка таблицы со значениями
}
ui-map-records-warn = В этом файле записи о лицах. Здесь они подсчитываются, и ни одна не сохраняется: только таблицы, в каждой ячейке которых достаточно записей.
ui-map-least = Наименьшее число записей в ячейке

ui-map-years = Годы записаны по календарю
# $calendar (Text) buddhist, hijri-begins, …; empty for the Gregorian one
ui-map-years-name = { $calendar ->
    [buddhist] буддийскому
    [hijri-begins] хиджры, по году начала
    [hijri-ends] хиджры, по году окончания
    [persian-begins] персидскому, по году начала
    [persian-ends] персидскому, по году окончания
    [ethiopian-begins] эфиопскому, по году начала
    [ethiopian-ends] эфиопскому, по году окончания
   *[gregorian] григорианскому
}
# $calendar (Text) the calendar in words
ui-map-years-are = Годы записаны по календарю: { $calendar }
ui-map-once = Учитывать одинаковые записи один раз
ui-map-identifies = { $what ->
    [position] Может указать на человека: местоположение
    [device] Может указать на человека: устройство
    [enumerator] Может указать на человека: интервьюер
    [phone] Может указать на человека: телефон или почта
    [media] Может указать на человека: снимок, голос или файл
    [audit] Может указать на человека: журнал опроса
    [name] Может указать на человека: имя
    [address] Может указать на человека: адрес
   *[document] Может указать на человека: документ
}
ui-map-identifying = Столбцы, которые могут указать на человека
ui-map-identifying-why = Для таблицы они не нужны, и предлагается их не читать. Ничего из них не сохраняется.
ui-map-remove-identifying = Исключить все

ui-map-groups = Группы стран
ui-map-countries = Страны и районы
ui-map-licence-own = Собственные данные
ui-map-year-of = { $field }: год
ui-map-choose-year = — год —
ui-map-take-over = { $field }: варианты
ui-map-office-of = Национальная статистическая служба, { $area }

ui-tables-left-out = { $tables_form ->
    [one] Не составлена { $tables } таблица
    [few] Не составлены { $tables } таблицы
    [many] Не составлено { $tables } таблиц
   *[other] Не составлено { $tables } таблицы
}: некоторые ячейки указали бы на конкретных лиц. Наименьшее число записей в ячейке: { $least }.
ui-which = Какие именно
ui-not-kept = { $things_form ->
    [one] В файле есть ещё { $things } элемент, который не сохраняется.
    [few] В файле есть ещё { $things } элемента, которые не сохраняются.
    [many] В файле есть ещё { $things } элементов, которые не сохраняются.
   *[other] В файле есть ещё { $things } элемента, которые не сохраняются.
}
ui-formulas = { $sheets_form ->
    [one] Формулы есть на { $sheets } листе.
    [few] Формулы есть на { $sheets } листах.
    [many] Формулы есть на { $sheets } листах.
   *[other] Формулы есть на { $sheets } листа.
} Взяты последние вычисленные значения; ничего не пересчитывалось.
