## El explorador de series.

ui-explore-title = Explorar el stock de migrantes
ui-explore-drawn = Stock de migrantes, { $years }, { $unit }
ui-explore-areas = Países y zonas
ui-explore-several = Mantenga pulsada la tecla Ctrl o Mayús para elegir varios.
ui-explore-show = Mostrar
ui-explore-year = Año
ui-explore-keys = Arrastre o use las teclas de flecha para desplazarse, la rueda o las teclas más y menos para ampliar o reducir, 0 para verlo todo y T para ver el cuadro.
