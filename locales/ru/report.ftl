## Слова, которые печатают сами страницы, книга и веб-страница отчета.

report-contents = Содержание
report-page = Страница { $page } из { $pages }
report-continued = (продолжение)
report-about-sheet = О документе

report-migration-corner = Откуда (строки), куда (столбцы)
report-migration-all = Всего
report-migration-in = Прибыли
report-migration-out = Выбыли
report-migration-net = Сальдо
report-migration-in-percent = Прибыло, % жителей
report-migration-out-percent = Выбыло, % живших в начале
report-migration-net-percent = Сальдо, % среднего из обоих чисел
report-migration-measures = Сменили регион: { $intensity } % ({ $migrants } из { $population }). Коэффициент k Куржо: { $courgeau } %. Результативность: { $effectiveness } %. Совокупное сальдо миграции: { $aggregate } %.
report-migration-abroad = Из-за границы
report-migration-unknown = Не указано
report-migration-citizens = Граждане
report-migration-foreigners = Иностранные граждане
report-migration-native = Родились в стране
report-migration-foreign-born = Родились за границей
report-migration-in-no-group = Рождение или гражданство не указано
report-migration-hidden = c: скрыто, поскольку число указало бы на людей или раскрыло бы такое число.
report-migration-matrix-note = На диагонали те, кто живёт там же, где жил, где бы они ни были в промежутке. Прибывшие из-за границы и не указавшие стоят вне сумм; тех, кто покинул страну, в записях нет. Миграцию за всю жизнь, за пять лет и за год не сравнивают.
report-migration-source = Подсчитано по записям, которые не сохранены. Источник: { $source }.
report-migration-caption = { $name }, { $period }
report-migration-caption-records = { $name }, { $period }: число записей
report-migration-groups-note = Лица без гражданства учтены как иностранные граждане. У кого рождение или гражданство не указано, тот не входит ни в одну из четырёх групп, но входит в последнюю сумму.
