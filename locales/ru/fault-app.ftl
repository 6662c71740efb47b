## В чем программа отказывает. Предложение говорит, что не выполнено; подсказка — что делать.

fault-app-101 = К файлу { $file } не подходит ни один шаблон импорта.
    .hint = Посмотрите в предварительном просмотре, какие таблицы найдены. Шаблон — это небольшой текстовый файл; как его написать, показано в руководстве пользователя.
fault-app-102 = «{ $code }» не является страной или районом этого издания.
    .hint = Выберите страну или район из списка.
fault-app-103 = Программа не записывает файлы вида «{ $format }».
    .hint = Выберите pdf, docx, html, xlsx или sdmx-csv.
fault-app-104 = Отменять нечего.
    .hint = Все изменения этого рабочего пространства уже отменены, или их не было.
fault-app-105 = В программе нет языка «{ $language }».
    .hint = Выберите один из языков: en, fr, es, ar, pt, ru, zh.
fault-app-106 = В шаблоне документа нет раздела «{ $section }».
    .hint = Откройте профиль снова и выберите раздел в его плане.
fault-app-107 = В имеющихся данных нет чисел по { $code }.
    .hint = Импортируйте файл, охватывающий эту страну или этот район, или выберите другие.
fault-app-108 = Текст слишком длинный: раздел вмещает { $limit_form ->
        [one] { $limit } знак
        [few] { $limit } знака
        [many] { $limit } знаков
       *[other] { $limit } знака
    }.
    .hint = Сократите текст или распределите его по нескольким разделам. Ничто из введенного не потеряно.
fault-app-109 = Файл { $file } нельзя использовать как логотип.
    .hint = Выберите изображение PNG или JPEG размером не более одного мегабайта.
fault-app-110 = Копию нельзя записать поверх самого рабочего пространства: { $file }.
    .hint = Выберите другую папку, лучше всего на другом диске или на USB-накопителе.
fault-app-201 = Файл { $file } не удается записать.
    .hint = Проверьте, существует ли папка, есть ли у вас право записи в нее и не заполнен ли диск. Ничего не изменено.
fault-app-202 = Файл { $file } не удается прочитать.
    .hint = Проверьте, существует ли он и не заблокирован ли другой программой.
fault-app-901 = Часть программы отсутствует или повреждена: { $file }.
    .hint = Скопируйте папку программы еще раз оттуда, откуда вы ее получили. Ваших рабочих пространств это не касается.
fault-app-902 = Программа не выполнила собственное условие: { $promise }.
    .hint = Ничего не изменено. Сохраните файл диагностики в отделе «Справка» и отправьте его тому, кто передал вам программу.

# $choice (Text) what was sent
fault-app-111 = «{ $choice }» нет среди вариантов этой формы.
    .hint = Выберите один из вариантов, предложенных на странице. Ничего не изменено.

# $field (Text) id of the field
fault-app-112 = { $field ->
        [title] Не указано название источника.
        [document] Не указано название документа.
        [publisher] Не указан издатель.
        [edition] Не указано издание.
        [licence] Не указана лицензия.
        [kind] Не указано, что это за числа.
        [reference] Не указана отчетная дата.
        [residence] Не указано, кто считается жителем.
        [indicator] Не указано, что учтено.
        [period] Не указан год или период.
        [value] Не указано значение.
        [page] Не указана страница или место в документе.
       *[other] Не заполнено поле: { $field }.
    }
    .hint = Заполните поле. Введенное вами сохранится, когда вы вернетесь назад.

# $what (Text) what is missing: value or indicator
fault-app-113 = { $what ->
        [value] Ни один столбец не содержит значений.
       *[other] Не указано, что учитывают значения.
    }
    .hint = Вернитесь назад и выберите «Значения» для столбца с числами, а также то, что учтено.

# $text (Text) what was typed
fault-app-114 = «{ $text }» не является числом.
    .hint = Введите только цифры, с точкой или запятой перед десятичными знаками: 1044854 или 3,5.

# $indicator (Text) what is counted
# $looks (Text) what it looks like: thousands, persons or neither
# $source (Text) id of the source it was compared with
# $compared (Count) how many values were compared
fault-app-120 = { $looks ->
        [thousands] Похоже, что показатель «{ $indicator }» приведен в тысячах: его значения примерно в тысячу раз меньше, чем в источнике { $source }.
        [persons] Похоже, что показатель «{ $indicator }» приведен в единицах, а не в тысячах: его значения примерно в тысячу раз больше, чем в источнике { $source }.
       *[neither] Единица измерения показателя «{ $indicator }» вызывает сомнение: его значения и значения источника { $source } различаются примерно в тысячу раз.
    }
    .hint = Сопоставлено значений: { $compared }. Найдите в заголовке таблицы единицу измерения, например «в тысячах». Если она указана, примите исправление; его можно отменить.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $whipple (Number) Whipple’s index, 100 without heaping
# $myers (Number) Myers’ blended index as first published, 0 without heaping
# $pasex (Number) Myers’ blended index as in PASEX
fault-app-121 = Возраст округлен до 0 и 5 («{ $indicator }», { $area }, { $period }): индекс Уиппла равен { $whipple }; 100 означает отсутствие округления, 500 — наибольшее.
    .hint = Индекс Майерса равен { $myers } в исходном варианте и { $pasex } в варианте PASEX; 0 означает отсутствие округления. Используйте пятилетние возрастные группы и сообщайте об этом рядом с данными по отдельным годам возраста.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $index (Number) the index
fault-app-122 = Структура по возрасту и полу неровная («{ $indicator }», { $area }, { $period }): индекс точности возрастно-полового состава ООН равен { $index }; хорошим считается значение ниже 20.
    .hint = Проверьте, не перепутаны и не пропущены ли возрастные группы или пол. Причиной могут быть также война, миграция и малая численность.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Text) code of the age group
# $ratio (Number) males per 100 females
fault-app-123 = На 100 женщин приходится мужчин: { $ratio } («{ $indicator }», { $area }, { $period }, { $age }).
    .hint = Проверьте, не перепутаны ли столбцы мужчин и женщин и все ли данные в них есть. Причиной может быть и трудовая миграция.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $kind (Text) outlier, break or end
# $growth (Number) growth in percent a year
fault-app-124 = { $kind ->
        [outlier] Одно значение выпадает из своего ряда: «{ $indicator }», { $area }, { $period }.
        [break] Ряд меняет уровень и остается на нем: «{ $indicator }», { $area }, { $period }.
       *[end] Первое или последнее значение ряда далеко от его хода: «{ $indicator }», { $area }, { $period }.
    }
    .hint = Изменение составляет { $growth } процента в год. Возможны описка, другое определение или другой источник; причиной может быть и кризис.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $edition (Text) the edition before
# $before (Number) its value
# $now (Number) the value now
fault-app-125 = «{ $indicator }», { $area }, { $period }: значение равно { $now }, а в издании { $edition } было { $before }. Другие значения изменились намного меньше.
    .hint = Проверьте значение в источнике. Если оно верно, ничего делать не нужно.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Count) the age, completed years
fault-app-126 = Нет возрастной группы, которая начинается с возраста { $age }, хотя более старшие группы есть («{ $indicator }», { $area }, { $period }).
    .hint = Найдите возрастную группу, которая пропущена или не читается.

# $indicator (Text) what is counted
# $concept (Text) area, counterpart, sex or age
# $codes (Count) how many are gone
# $code (Text) one of them
# $edition (Text) the edition before
fault-app-127 = { $concept ->
        [area] Нет стран или районов, которые были в издании { $edition }, например: { $code } («{ $indicator }»).
        [counterpart] Нет стран происхождения или назначения, которые были в издании { $edition }, например: { $code } («{ $indicator }»).
        [sex] Нет пола, который был в издании { $edition }: { $code } («{ $indicator }»).
       *[age] Нет возрастных групп, которые были в издании { $edition }, например: { $code } («{ $indicator }»).
    }
    .hint = Число отсутствующих кодов: { $codes }. Найдите строки или столбцы, которые пропущены или написаны иначе.

# $indicator (Text) what is counted
# $period (Text) the year
fault-app-128 = Год { $period } еще не закончился («{ $indicator }»).
    .hint = Проверьте год. Это может быть описка, прогноз или год другого календаря.

fault-app-129 = Здесь больше нечего исправлять: данные изменились с тех пор, как была показана страница.
    .hint = Откройте проверки файла еще раз.
