## Palavras que as páginas, o livro e a página Web de um relatório imprimem por si.

report-contents = Índice
report-page = Página { $page } de { $pages }
report-continued = (continuação)
report-about-sheet = Acerca de

report-migration-corner = De (linhas), para (colunas)
report-migration-all = Total
report-migration-in = Entradas
report-migration-out = Saídas
report-migration-net = Saldo
report-migration-in-percent = Chegaram, % dos residentes
report-migration-out-percent = Saíram, % dos presentes no início
report-migration-net-percent = Saldo, % da média de ambos
report-migration-measures = Mudaram de região: { $intensity }% ({ $migrants } de { $population }). k de Courgeau: { $courgeau }%. Eficácia: { $effectiveness }%. Saldo migratório agregado: { $aggregate }%.
report-migration-abroad = Do estrangeiro
report-migration-unknown = Não declarado
report-migration-citizens = Nacionais
report-migration-foreigners = Estrangeiros
report-migration-native = Nascidos no país
report-migration-foreign-born = Nascidos no estrangeiro
report-migration-in-no-group = Nascimento ou nacionalidade não declarados
report-migration-hidden = c: oculto, porque o valor apontaria para pessoas ou revelaria outro que o faz.
report-migration-matrix-note = A diagonal contém quem vive onde vivia, onde quer que tenha estado entretanto. Os vindos do estrangeiro e os não declarados ficam fora das somas; quem deixou o país não está nos registos. As migrações de toda a vida, de cinco anos e de um ano não se comparam.
report-migration-source = Contado a partir de registos, que não foram conservados. Fonte: { $source }.
report-migration-caption = { $name }, { $period }
report-migration-caption-records = { $name }, { $period }: número de registos
report-migration-groups-note = Os apátridas contam como estrangeiros. Quem não declarou nascimento ou nacionalidade não está em nenhum dos quatro grupos, mas está na última soma.
