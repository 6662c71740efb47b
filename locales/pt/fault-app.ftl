## O que o programa recusa. Cada frase diz o que foi recusado; a sugestão diz o que fazer.

fault-app-101 = Nenhuma receita de importação serve para { $file }.
    .hint = Consulte a pré-visualização para ver que tabelas foram encontradas. Uma receita é um pequeno ficheiro de texto; o guia do utilizador explica como a escrever.

fault-app-102 = «{ $code }» não é um país ou área desta edição.
    .hint = Escolha o país ou área na lista.

fault-app-103 = O programa não escreve ficheiros do tipo «{ $format }».
    .hint = Escolha pdf, docx, html, xlsx ou sdmx-csv.

fault-app-104 = Não há nada para anular.
    .hint = Todas as alterações deste espaço de trabalho já foram anuladas, ou nenhuma foi feita.

fault-app-105 = O programa não dispõe da língua «{ $language }».
    .hint = Escolha en, fr, es, ar, pt, ru ou zh.

fault-app-106 = O modelo não tem nenhuma secção «{ $section }».
    .hint = Abra de novo o perfil e escolha uma secção da sua estrutura.

fault-app-107 = Não há números para { $code } nos dados disponíveis.
    .hint = Importe um ficheiro que abranja esse país ou área, ou escolha outro.

fault-app-108 = O texto é demasiado longo: uma secção admite, no máximo, { $limit_form ->
        [one] { $limit } carácter
        [many] { $limit } de caracteres
       *[other] { $limit } caracteres
    }.
    .hint = Encurte o texto ou distribua-o por várias secções. Nada do que escreveu se perdeu.

fault-app-109 = { $file } não pode ser usado como logótipo.
    .hint = Escolha uma imagem PNG ou JPEG de um megabyte, no máximo.

fault-app-110 = Não é possível escrever uma cópia sobre o próprio espaço de trabalho: { $file }.
    .hint = Escolha outra pasta, de preferência noutro disco ou numa memória USB.

fault-app-201 = Não é possível escrever o ficheiro { $file }.
    .hint = Verifique se a pasta existe, se tem permissão para nela escrever e se o disco não está cheio. Nada foi alterado.

fault-app-202 = Não é possível ler o ficheiro { $file }.
    .hint = Verifique se ainda existe e se nenhum outro programa o bloqueou.

fault-app-901 = Falta uma parte do programa ou está danificada: { $file }.
    .hint = Copie de novo a pasta do programa a partir do local onde a obteve. Os seus espaços de trabalho não são afetados.

fault-app-902 = O programa não cumpriu uma das suas próprias promessas: { $promise }.
    .hint = Nada foi alterado. Guarde um ficheiro de diagnóstico na sala Ajuda e envie-o a quem lhe forneceu o programa.

# $choice (Text) what was sent
fault-app-111 = «{ $choice }» não é uma opção deste formulário.
    .hint = { $listed ->
        [yes] Escolha uma destas opções: { $choices }. Nada foi alterado.
       *[no] Escolha uma das opções que a página apresenta. Nada foi alterado.
    }

# $field (Text) id of the field
fault-app-112 = { $field ->
        [title] Falta o título da fonte.
        [document] Falta o nome do documento.
        [publisher] Falta o editor.
        [edition] Falta a edição.
        [licence] Falta a licença.
        [kind] Não se indica o que são os números.
        [reference] Falta a data de referência.
        [residence] Não se indica quem é residente.
        [indicator] Não se indica o que é contado.
        [period] Falta o ano ou o período.
        [value] Falta o valor.
        [page] Falta a página ou o lugar no documento.
       *[other] Um campo está vazio: { $field }.
    }
    .hint = Preencha o campo. O que escreveu continua lá quando voltar atrás.

# $what (Text) what is missing: value or indicator
fault-app-113 = { $what ->
        [value] Nenhuma coluna contém valores.
       *[other] Não se indica o que contam os valores.
    }
    .hint = Volte atrás e escolha «Valores» para uma coluna de números, bem como o que é contado. Se cada linha for uma pessoa, escolha que as linhas são registos a contar (rows=records).

# $text (Text) what was typed
fault-app-114 = «{ $text }» não é um número.
    .hint = Escreva apenas algarismos, com um ponto ou uma vírgula antes das casas decimais: 1044854 ou 3,5.

# $indicator (Text) what is counted
# $looks (Text) what it looks like: thousands, persons or neither
# $source (Text) id of the source it was compared with
# $compared (Count) how many values were compared
fault-app-120 = { $looks ->
        [thousands] «{ $indicator }» parece estar em milhares: os seus valores são cerca de mil vezes menores do que os de { $source }.
        [persons] «{ $indicator }» parece estar em unidades e não em milhares: os seus valores são cerca de mil vezes maiores do que os de { $source }.
       *[neither] A unidade de «{ $indicator }» é duvidosa: os seus valores e os de { $source } diferem por um fator de cerca de mil.
    }
    .hint = Valores comparados: { $compared }. Procure no cabeçalho da tabela uma unidade como «em milhares». Se for o caso, aceite a correção; pode ser anulada.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $whipple (Number) Whipple’s index, 100 without heaping
# $myers (Number) Myers’ blended index as first published, 0 without heaping
# $pasex (Number) Myers’ blended index as in PASEX
fault-app-121 = As idades estão arredondadas a 0 e 5 («{ $indicator }», { $area }, { $period }): o índice de Whipple é { $whipple }; 100 significa sem arredondamento e 500 o máximo.
    .hint = O índice de Myers é { $myers } na forma original e { $pasex } na variante PASEX; 0 significa sem arredondamento. Use grupos etários quinquenais e diga-o junto das idades simples.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $index (Number) the index
fault-app-122 = A estrutura por idade e sexo é irregular («{ $indicator }», { $area }, { $period }): o índice de exatidão por idade e sexo das Nações Unidas é { $index }; abaixo de 20 é bom.
    .hint = Procure grupos etários ou sexos trocados ou omitidos. A guerra, a migração e as populações pequenas também podem ser a causa.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Text) code of the age group
# $ratio (Number) males per 100 females
fault-app-123 = Há { $ratio } homens por cada 100 mulheres («{ $indicator }», { $area }, { $period }, { $age }).
    .hint = Verifique se as colunas dos sexos estão trocadas ou se uma está incompleta. A migração laboral também pode ser a causa.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $kind (Text) outlier, break or end
# $growth (Number) growth in percent a year
fault-app-124 = { $kind ->
        [outlier] Um valor afasta-se do curso da sua série: «{ $indicator }», { $area }, { $period }.
        [break] Uma série muda de nível e mantém-se nele: «{ $indicator }», { $area }, { $period }.
       *[end] O primeiro ou o último valor de uma série está longe do seu curso: «{ $indicator }», { $area }, { $period }.
    }
    .hint = A mudança é de { $growth } por cento ao ano. Procure um lapso, outra definição ou outra fonte; uma crise também pode ser a causa.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $edition (Text) the edition before
# $before (Number) its value
# $now (Number) the value now
fault-app-125 = «{ $indicator }», { $area }, { $period }: o valor é { $now }; a edição { $edition } dava { $before }. Os outros valores mudaram muito menos.
    .hint = Verifique o valor na fonte. Se estiver certo, não é preciso fazer nada.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Count) the age, completed years
fault-app-126 = Nenhum grupo etário começa aos { $age } anos, embora haja grupos mais velhos («{ $indicator }», { $area }, { $period }).
    .hint = Procure um grupo etário omitido ou que não se consiga ler.

# $indicator (Text) what is counted
# $concept (Text) area, counterpart, sex or age
# $codes (Count) how many are gone
# $code (Text) one of them
# $edition (Text) the edition before
fault-app-127 = { $concept ->
        [area] Faltam países ou áreas da edição { $edition }, por exemplo { $code } («{ $indicator }»).
        [counterpart] Faltam países de origem ou de destino da edição { $edition }, por exemplo { $code } («{ $indicator }»).
        [sex] Falta um sexo que a edição { $edition } tem: { $code } («{ $indicator }»).
       *[age] Faltam grupos etários da edição { $edition }, por exemplo { $code } («{ $indicator }»).
    }
    .hint = Número de códigos em falta: { $codes }. Procure linhas ou colunas omitidas ou escritas de outra forma.

# $indicator (Text) what is counted
# $period (Text) the year
fault-app-128 = O ano { $period } ainda não terminou («{ $indicator }»).
    .hint = Verifique o ano. Pode ser um lapso, uma projeção ou um ano de outro calendário.

fault-app-129 = Aqui já não há nada a corrigir: os dados mudaram desde que a página foi feita.
    .hint = Abra de novo as verificações do ficheiro.

fault-app-130 = A nova frase-passe não foi escrita da mesma forma duas vezes.
    .hint = Escreva-a de novo, devagar, nos dois campos. Nada foi alterado.

fault-app-131 = Perder a frase-passe é perder os dados, e as cópias anteriores são eliminadas: o bloqueio só é posto quando disser que o sabe.
    .hint = Assinale a caixa ou acrescente --lost-means-lost na linha de comandos. Nada foi alterado.

fault-app-132 = Nenhuma receita que conte registos serve para { $file }.
    .hint = Indique primeiro o que significam as colunas e guarde a receita. Nada foi conservado dos registos.

fault-app-133 = Os registos de pessoas só são conservados se alguém o escolheu.
    .hint = A importação conta-os sem conservar nenhum. Para os conservar cifrados, acrescente --keep-persons.
fault-app-145 = { $table ->
    [matrix] O espaço de trabalho não tem nenhum quadro de migração contado a partir de registos.
   *[other] O espaço de trabalho não tem nenhum quadro de migração com o identificador { $table }.
}
    .hint = Importe um ficheiro de registos e diga que colunas dão a província de residência, a província de nascimento ou de há um ou cinco anos, o país de nascimento e a nacionalidade. O que faltou para um quadro consta das constatações da importação.

fault-app-134 = «{ $text }» não é o número de uma linha.
    .hint = Escreva o número que está ao lado da linha, por exemplo 3. Um campo vazio deixa a linha como foi vista.

fault-app-135 = O próprio ficheiro { $file } dá nome às suas colunas: nenhuma das suas linhas é um cabeçalho.
    .hint = Deixe vazios os campos das linhas de cabeçalho e de dados.

fault-app-136 = Uma tabela não é escrita num ficheiro do tipo «{ $format }».
    .hint = Escolha um nome que termine em .csv, .sav ou .dta.

fault-app-137 = Há linhas que só diferem no que não é lido: { $columns }. Uma categoria ficaria como se fosse o total.
    .hint = Indique o que contêm essas colunas e o que significam os seus códigos. Se não forem necessárias, escolha uma tabela que tenha totais no seu lugar. Nada foi guardado.

fault-app-138 = Nada diz em que diferem estas colunas de valores: { $columns }. Dois valores designariam a mesma coisa.
    .hint = Leia apenas uma delas, escolha para cada uma o que conta, ou escreva no seu cabeçalho um ano, um sexo, uma idade ou um motivo. Nada foi guardado.

fault-app-139 = A resposta «{ $answer }» não altera nada: { $why ->
    [column] a tabela não tem essa coluna.
    [text] a coluna não tem esse texto.
   *[read] a coluna não é lida assim.
}
    .hint = Veja as colunas e os textos que a proposta indica e escreva-os tal como lá estão. Nada foi alterado.

fault-app-146 = «{ $text }» dá os valores em «{ $words }», e os valores só são guardados em unidades, milhares ou milhões.
    .hint = Multiplique os números no ficheiro, corrija aí as palavras e volte a fazer a correspondência; ou, se os números estiverem mesmo assim em unidades, milhares ou milhões, indique-o (multiplier=0, 3 ou 6). Nada foi guardado.

fault-app-147 = «{ $text }» dá os valores em «{ $words }», e este indicador é guardado em dólares dos Estados Unidos.
    .hint = Converta os números em dólares dos Estados Unidos no ficheiro, à taxa de câmbio de cada ano, e corrija aí as palavras. Se estiverem mesmo assim em dólares dos Estados Unidos, indique-o (unit=USD). Nada foi guardado.

fault-app-148 = «{ $title }» fala só de { $sex ->
    [M] homens
   *[F] mulheres
}, e nada diz o sexo dos valores: valeriam para ambos os sexos.
    .hint = Indique o sexo de todos os valores (sex=M ou sex=F), ou que valem para ambos (sex=_T). Nada foi guardado.

fault-app-149 = Há linhas que só diferem em textos da coluna «{ $column }» que designam uma só coisa, { $code }: { $texts }. O primeiro ficaria por todos.
    .hint = Dê a um dos textos outro código, some as linhas no ficheiro, ou indique que essas linhas são partes a somar (add-up=yes). Nada foi guardado.
