## Обозреватель рядов данных.

ui-explore-title = Обзор численности мигрантов
ui-explore-drawn = Численность мигрантов, { $years }, { $unit }
ui-explore-areas = Страны и районы
ui-explore-several = Чтобы выбрать несколько, удерживайте Ctrl или Shift.
ui-explore-show = Показать
ui-explore-year = Год
ui-explore-keys = Перетаскивание или клавиши со стрелками — перемещение, колесико или плюс и минус — масштаб, 0 — показать все, T — таблица.
