## Рамка каждой страницы: отделы, верхняя строка, отмена.

ui-program = Bearings
ui-skip-to-content = Перейти к содержанию
ui-rooms = Отделы
ui-start = Начальная страница
ui-room-learn = Обучение
ui-room-plan = План
ui-room-profile = Профиль
ui-room-data = Данные
ui-room-teach = Преподавание
ui-room-help = Справка
ui-every-change-kept = Все изменения сохранены
ui-undo = Отменить: { $what }
ui-never-copied = Копии в другом месте пока нет
ui-last-copied = Последняя копия в другом месте: { $day }
