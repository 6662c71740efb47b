## Das colunas aos conceitos, e números sem ficheiro.

ui-map-title = O que significam as colunas?
ui-map-intro = { $file }: { $rows_form ->
    [one] { $rows } linha
    [many] { $rows } de linhas
   *[other] { $rows } linhas
}. As sugestões suficientemente seguras já estão escolhidas; veja as outras.
ui-map-open = Indicar o que significam as colunas…
ui-map-column = Coluna
ui-map-examples = Primeiros valores
ui-map-holds = Conteúdo
ui-map-how-sure = Grau de certeza
ui-map-sure = certeza: { $percent }
ui-map-because = { $because ->
    [name] pelo seu nome
    [values] pelos seus valores
    [both] pelo seu nome e pelos seus valores
    [chosen] como escolheu
   *[other] nada o indica
}
ui-map-perhaps = Talvez: { $concept } (certeza: { $percent })
ui-map-limit = Sugestões com pelo menos esta certeza
ui-map-accept-all = Aceitá-las e deixar de fora o resto
ui-map-choose = — escolher —
ui-map-as-table = Como em toda a tabela
ui-map-as-written = Como diz a tabela
ui-map-add-up = As linhas que dizem o mesmo são partes de um número: somá-las
ui-map-concept = { $concept ->
    [area] País ou área que se descreve
    [origin] País de origem
    [birth] País de nascimento
    [citizenship] Nacionalidade
    [previous-residence] País de residência anterior
    [next-residence] País de residência seguinte
    [period] Ano ou período
    [sex] Sexo
    [age] Idade
    [basis] Quem é contado (letras B, C, R, I)
    [education] Nível de instrução
    [occupation] Profissão
    [status] Situação
    [reason] Motivo
    [duration] Duração
    [arrival-year] Ano de chegada ao país
    [province] Parte do país
    [province-of-birth] Parte do país onde nasceu
    [province-5y] Parte do país há cinco anos
    [province-1y] Parte do país há um ano
    [urbanisation] Urbano ou rural
    [notes] Números das notas
    [label] Nome junto de um código
    [value] Valores
    [weight] Ponderador de um registo
    [identifier] Identifica uma pessoa ou um lugar: não é lido
   *[other] Não é lido
}
ui-map-code = { $code ->
    [M] Homens e rapazes
    [F] Mulheres e raparigas
    [total] Total
    [unknown] Desconhecido
    [abroad] No estrangeiro
    [WORK] Trabalho
    [FAMILY] Família
    [STUDY] Estudos
    [PROTECTION] Proteção
    [OTHER] Outro
    [U] Urbano
    [R] Rural
   *[other] { $code }
}
ui-map-unknown = { $codes_form ->
    [one] { $codes } texto não é conhecido
    [many] { $codes } de textos não são conhecidos
   *[other] { $codes } textos não são conhecidos
}
ui-map-unknown-help = Indique o que cada um significa. O que continuar desconhecido é assinalado como constatação, e as suas linhas não são lidas.
ui-map-common = O que todos os valores têm em comum
ui-map-indicator = O que é contado
ui-map-multiplier = Valores expressos em
ui-map-power = { $power ->
    [thousands] milhares
    [millions] milhões
   *[other] unidades
}
ui-map-area = País ou área, se nenhuma coluna o indicar
ui-map-period = Ano ou período, se nenhuma coluna o indicar
ui-map-basis = Quem é contado
ui-map-basis-name = { $basis ->
    [B] Pessoas nascidas no estrangeiro
    [C] Cidadãos estrangeiros
    [BR] Pessoas nascidas no estrangeiro, e refugiados
    [CR] Cidadãos estrangeiros, e refugiados
    [I] Valores imputados
   *[other] A tabela indica-o, ou não se aplica
}
ui-map-source = A fonte
ui-map-source-why = Pergunta-se uma só vez por cada fonte. Sem isso, nada é publicado.
ui-map-publisher = Editor
ui-map-source-title = Título
ui-map-edition = Edição ou ano
ui-map-licence = Licença, ou quem autoriza a sua utilização
ui-map-kind = O que são os números
ui-map-kind-name = { $kind ->
    [count] Contagem: recenseamento, registo
    [estimate] Estimativa feita a partir de contagens
    [model] Resultado de um modelo
   *[other] Contagem mínima: aquilo de que houve conhecimento
}
ui-map-reference = Data de referência
ui-map-reference-name = { $date ->
    [mid-year] Meio do ano
    [december] Fim do ano
    [january] Início do ano
    [calendar-year] Todo o ano
   *[other] Dia do recenseamento
}
ui-map-residence = Quem é residente
ui-map-residence-name = { $rule ->
    [twelve] Doze meses
    [six] Seis meses
    [mixed] Varia
    [not-applicable] Não se aplica
   *[other] Desconhecido
}
ui-map-try = Mostrar o que seria lido
ui-map-try-title = O que seria lido
ui-map-change = Alterar alguma coisa
ui-map-recipe = A receita, como ficheiro
ui-map-save-recipe = Guardar a receita…
ui-map-kept-with = A receita é conservada com o espaço de trabalho: o ficheiro do próximo ano será lido sem perguntas.
ui-map-nothing-read = Nada seria lido. Veja as constatações e altere alguma coisa.
ui-map-value = Valor

ui-figure-title = Introduzir um número
ui-figure-why = Um só número, retirado de uma carta ou de um relatório impresso. É uma observação como qualquer outra e pode ser rastreada até à página de onde veio.
ui-figure-area-other = País de origem ou de destino, se o número disser respeito a um
ui-figure-document = Documento
ui-figure-page = Página ou lugar no documento
ui-figure-keep = Conservar o número
ui-figure-kept = O número foi conservado.
ui-figure-sex = Sexo
ui-figure-no-basis = Não se aplica
ui-figure-age = Idade

ui-paste-title = Colar uma tabela
ui-paste-why = Copiada do Excel, do Word ou de um visualizador de PDF, com os seus cabeçalhos. Passa pelos mesmos passos que um ficheiro.
ui-paste-text = A tabela
ui-paste-next = Ver a tabela

ui-speaks = Fonte preferida
ui-speaks-make = Dar preferência a esta fonte
ui-speaks-why = Motivo
ui-speaks-reason = Quando várias fontes têm o mesmo número, as frases e os gráficos usam o desta.

act-keep-recipe = receita de importação conservada
act-enter-figure = número introduzido
act-prefer-source = escolha da fonte preferida

ui-map-rows = Cada linha é
ui-map-rows-name = { $rows ->
    [records] um registo de uma pessoa ou de um caso, a contar
   *[other] uma linha de um quadro com valores
}
ui-map-records-warn = Este ficheiro contém registos de pessoas. São contados aqui e nenhum é guardado: apenas quadros em que cada célula tem registos suficientes.
ui-map-least = Mínimo de registos de uma célula

ui-map-years = Os anos estão escritos em
# $calendar (Text) buddhist, hijri-begins, …; empty for the Gregorian one
ui-map-years-name = { $calendar ->
    [buddhist] calendário budista
    [hijri-begins] calendário da Hégira, pelo ano em que cada um começa
    [hijri-ends] calendário da Hégira, pelo ano em que cada um termina
    [persian-begins] calendário persa, pelo ano em que cada um começa
    [persian-ends] calendário persa, pelo ano em que cada um termina
    [ethiopian-begins] calendário etíope, pelo ano em que cada um começa
    [ethiopian-ends] calendário etíope, pelo ano em que cada um termina
   *[gregorian] calendário gregoriano
}
# $calendar (Text) the calendar in words
ui-map-years-are = Os anos estão escritos em: { $calendar }
ui-map-once = Contar uma só vez os registos iguais
ui-map-identifies = { $what ->
    [position] Pode identificar uma pessoa: posição
    [device] Pode identificar uma pessoa: aparelho
    [enumerator] Pode identificar uma pessoa: inquiridor
    [phone] Pode identificar uma pessoa: telefone ou correio
    [media] Pode identificar uma pessoa: imagem, voz ou ficheiro
    [audit] Pode identificar uma pessoa: registo da entrevista
    [name] Pode identificar uma pessoa: nome
    [address] Pode identificar uma pessoa: morada
   *[document] Pode identificar uma pessoa: documento
}
ui-map-identifying = Colunas que podem identificar uma pessoa
ui-map-identifying-why = Um quadro não precisa delas e propõe-se não as ler. Nada delas é guardado.
ui-map-remove-identifying = Deixá-las todas de fora

ui-map-groups = Grupos de países
ui-map-countries = Países e áreas
ui-map-licence-own = Dados próprios
ui-map-year-of = { $field }: um ano
ui-map-choose-year = — ano —
ui-map-take-over = { $field }: sugestões
ui-map-office-of = Instituto nacional de estatística, { $area }

ui-tables-left-out = { $tables_form ->
    [one] { $tables } quadro não foi feito, porque algumas das suas células
    [many] { $tables } de quadros não foram feitos, porque algumas das suas células
   *[other] { $tables } quadros não foram feitos, porque algumas das suas células
} apontariam para pessoas. Uma célula precisa de pelo menos { $least } registos.
ui-which = Quais são
ui-not-kept = { $things_form ->
    [one] O ficheiro contém também { $things } elemento que não é conservado.
    [many] O ficheiro contém também { $things } de elementos que não são conservados.
   *[other] O ficheiro contém também { $things } elementos que não são conservados.
}
ui-formulas = { $sheets_form ->
    [one] { $sheets } folha contém
    [many] { $sheets } de folhas contêm
   *[other] { $sheets } folhas contêm
} fórmulas. Foram usados os últimos resultados calculados; nada foi recalculado.

ui-rows-title = Cabeçalho e dados
ui-rows-why = Se o programa não viu bem o cabeçalho ou o fim da tabela, indique-o aqui. Um campo vazio deixa a linha como foi vista. As colunas são então propostas de novo; o que escolheu fica.
ui-rows-header-from = Primeira linha do cabeçalho
ui-rows-header-to = Última linha do cabeçalho
ui-rows-data-from = Primeira linha de dados
ui-rows-data-to = Última linha de dados
ui-rows-end-at = A tabela termina acima da linha que começa por
ui-rows-end-at-blank = A primeira linha vazia põe fim à tabela
ui-rows-seen = Visto: linha { $row }
ui-rows-show = Propor de novo
ui-rows-number = Linha
ui-rows-is = Lida como
ui-rows-kind = { $kind ->
    [header] cabeçalho
    [data] dados
   *[none] não lida
}
ui-rows-changed = As linhas foram alteradas depois de propostas as colunas. Estas são as colunas da tabela corrigida: verifique-as e continue.
ui-look-correct = Se o cabeçalho ou o fim de uma tabela não está certo, corrija-o em «{ $button }».
