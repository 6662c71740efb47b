## Отдел «Профиль»: план документа, разделы, собственный текст, выдача.

ui-profile-outline = Разделы профиля
ui-profile-light = Краткий профиль
ui-profile-no-data = нет данных
ui-profile-to-write = нужно написать
ui-profile-left-out = опущен
ui-profile-complete = Заполнено разделов: { $complete } из { $of }
ui-profile-leave-out = Опустить этот раздел
ui-profile-put-back = Вернуть этот раздел
ui-profile-preview = Вид при печати
ui-profile-office = Ваше ведомство
ui-profile-give-out = Выгрузить

ui-own-words = Ваш собственный текст для этого раздела
ui-own-words-help = Пустая строка начинает новый абзац. Показатели в фигурных скобках, например {"{"}B11{"}"}, обновляются автоматически.
ui-own-place = Место вашего текста
ui-own-before = Перед автоматическим текстом
ui-own-after = После автоматического текста
ui-own-instead = Вместо автоматического текста
ui-own-draft-found = Текст, введенный здесь ранее, не был сохранен как изменение.
ui-own-draft-show = Показать этот текст

ui-give-promise = Файлы не содержат имени автора, папки или компьютера.
ui-give-draft = перевод не проверен
ui-give-read-by-us = Проверено нами
ui-give-not-read = Нами не проверено
ui-give-pdf = PDF
ui-give-docx = Word
ui-give-html = Веб-страница
ui-give-xlsx = Таблицы Excel
ui-give-sdmx = Данные SDMX-CSV
ui-given-out = Файл сохранен

## Что ведомство сообщает о себе.

ui-office-why = Когда ваше ведомство укажет свое название, рабочую группу и дату следующего обновления и напишет раздел «Выводы и приоритеты», документ станет миграционным профилем. До тех пор это справка с данными по международным источникам.
ui-office-language = Эти тексты предназначены для издания на следующем языке: { $language }.
ui-office-name = Название вашего ведомства
ui-office-name-help = В том виде, в каком оно должно стоять на обложке.
ui-office-country = Официальное название вашей страны
ui-office-country-help = Оставьте пустым, чтобы использовать краткое название, принятое в Организации Объединенных Наций.
ui-office-group = Рабочая группа
ui-office-group-help = Учреждения, подготовившие профиль, по одному в строке. Имена людей указывать не нужно.
ui-office-next = Следующее обновление
ui-office-next-help = Месяц или год, в котором ожидается следующее издание.
ui-office-contact = Контактная информация
ui-office-contact-help = Должность и способ связи, а не конкретное лицо.
ui-office-foreword = Предисловие
ui-office-foreword-help = Кому принадлежит доклад и каким решением он учрежден.
ui-office-logo = Логотип
ui-office-logo-help = Изображение PNG или JPEG размером не более одного мегабайта для обложки на всех языках.
ui-office-logo-alt = Логотип вашего ведомства
ui-office-logo-choose = Выбрать изображение…
ui-office-logo-remove = Убрать логотип
ui-office-digits = Цифры в арабском тексте
ui-office-digits-help = Как записываются числа в документах на арабском языке.
ui-office-months = Названия месяцев в арабском тексте
ui-office-months-help = Какие названия месяцев используются в документах на арабском языке.
ui-digits-latin = 0 1 2 3
ui-digits-arabic = ٠ ١ ٢ ٣
ui-months-maghreb = Магриб
ui-months-mashriq = Машрик
ui-months-gulf = Страны Залива
