## O explorador de séries.

ui-explore-title = Explorar o stock de migrantes
ui-explore-drawn = Stock de migrantes, { $years }, { $unit }
ui-explore-areas = Países e áreas
ui-explore-several = Mantenha premida a tecla Ctrl ou Shift para escolher vários.
ui-explore-show = Mostrar
ui-explore-year = Ano
ui-explore-keys = Arraste ou use as teclas de setas para se deslocar, a roda ou as teclas mais e menos para ampliar ou reduzir, 0 para ver tudo, T para o quadro.
