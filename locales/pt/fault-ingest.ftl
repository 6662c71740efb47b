# Por que razão não foi possível ler um ficheiro e o que é duvidoso num ficheiro lido.

fault-ingest-101 = O ficheiro { $file } está vazio.
    .hint = Peça de novo o ficheiro ou exporte-o outra vez a partir do programa de onde vem.

fault-ingest-102 = { $kind ->
        [unknown] O ficheiro { $file } não é um livro nem um texto: contém sinais que nenhum texto tem.
       *[other] O ficheiro { $file } não contém nenhuma tabela que possa ser lida. O seu formato: { $kind }.
    }
    .hint = Escolha um livro (XLSX, XLSB, XLS, ODS) ou um ficheiro de texto com colunas (CSV). Se a tabela estiver num documento, guarde-a primeiro como livro.

fault-ingest-103 = O ficheiro { $file } está danificado ou incompleto.
    .hint = Pode ter sido cortado ao ser copiado ou transferido. Copie-o de novo; se tiver o programa que o criou, abra-o nesse programa e guarde-o com outro nome.

fault-ingest-104 = O ficheiro { $file } está protegido por uma palavra-passe.
    .hint = Abra-o no seu próprio programa com a palavra-passe, guarde uma cópia sem ela e escolha a cópia.

fault-ingest-105 = { $file } não é o livro, mas o pequeno ficheiro de bloqueio que o acompanha, o que significa que o livro está aberto noutro programa.
    .hint = Feche o livro nesse programa e escolha o ficheiro cujo nome não começa por ~$.

fault-ingest-110 = A receita precisa de uma folha chamada { $sheet }. O ficheiro tem as seguintes folhas: { $found }.
    .hint = Se a folha mudou de nome ou foi omitida, altere o nome na receita ou escolha o ficheiro completo.

fault-ingest-111 = Em «{ $sheet }» nenhuma coluna tem o cabeçalho «{ $header }». O texto mais parecido é «{ $nearest }».
    .hint = Compare os cabeçalhos do ficheiro com a receita. Se só a redação mudou, acrescente a nova redação à receita.

fault-ingest-112 = Nenhuma receita descreve o ficheiro { $file }.
    .hint = Veja o que foi encontrado no ficheiro e crie uma receita a partir disso, ou escolha uma receita para saber o que não corresponde.

fault-ingest-113 = Mais do que uma receita descreve o ficheiro { $file }: { $recipes }.
    .hint = Escolha a receita pretendida.

fault-ingest-114 = Não é possível ler a receita { $recipe }: { $problem }
    .hint = Corrija a linha indicada ou use a receita que acompanha o programa.

fault-ingest-115 = A receita { $recipe } contradiz-se ou está incompleta: { $problem }
    .hint = Corrija a parte indicada; a página sobre as receitas explica cada chave.

fault-ingest-116 = { $texts ->
    [none] A receita { $recipe } corresponde ao ficheiro { $file }, mas não foi encontrado um único valor.
   *[other] A receita { $recipe } corresponde ao ficheiro { $file }, mas não foi encontrado um único valor. Não foi compreendido: «{ $texts }».
}
    .hint = Verifique se o ficheiro está completo. Se estiver, veja as constatações: os códigos dos países ou áreas ou dos períodos podem estar escritos de outra maneira.

fault-ingest-117 = A lista de países e áreas { $file } tem um erro na linha { $line }: { $problem }
    .hint = Reponha o ficheiro que acompanha o programa ou corrija a linha.

fault-ingest-118 = Não é possível ler a descrição do pacote de dados { $pack }: { $problem }
    .hint = Instale de novo o programa ou o pacote de dados.

fault-ingest-120 = A leitura foi interrompida.
    .hint = Nada foi incorporado. Recomece quando quiser.

fault-ingest-201 = O ficheiro { $file } não existe.
    .hint = Pode ter sido movido ou mudado de nome, ou a unidade pode ter sido retirada. Escolha-o de novo.

fault-ingest-202 = O sistema não permite ler o ficheiro { $file }.
    .hint = Peça permissão para o ler a quem administra o computador ou copie-o para uma pasta sua.

fault-ingest-203 = O ficheiro { $file } está a ser escrito ou está a ser usado por outro programa.
    .hint = Feche-o nesse programa, ou aguarde que a cópia ou a transferência termine, e tente de novo.

fault-ingest-204 = Não foi possível ler o ficheiro { $file }: { $problem }
    .hint = Verifique a unidade ou a pasta de rede, ou copie primeiro o ficheiro para este computador.

fault-ingest-205 = { $file } é uma pasta.
    .hint = Escolha um ficheiro dessa pasta.

fault-ingest-206 = O ficheiro { $file } tem { $megabytes } MB; podem ser lidos, no máximo, { $limit } MB.
    .hint = Divida o ficheiro ou conserve apenas as colunas e as linhas de que precisa.

fault-ingest-207 = Depois de descomprimido, o ficheiro { $file } teria mais de { $limit } MB.
    .hint = Antes de continuar, pergunte de onde vem o ficheiro: um livro não atinge esse tamanho ao ser descomprimido. Um texto desse tamanho lê-se depois de extraído do arquivo comprimido.

fault-ingest-208 = Uma tabela de { $file } tem mais de { $limit_form ->
        [one] { $limit } célula
        [many] { $limit } de células
       *[other] { $limit } células
    }.
    .hint = Muitas vezes, uma célula isolada muito à direita ou muito em baixo torna a folha assim tão grande. Elimine as linhas e colunas vazias ou divida a tabela por vários ficheiros.

fault-ingest-209 = Uma célula de { $file } contém um texto com mais de { $limit_form ->
        [one] { $limit } carácter
        [many] { $limit } de caracteres
       *[other] { $limit } caracteres
    }.
    .hint = Num ficheiro de texto, umas aspas que nunca são fechadas têm este efeito. Procure-as.

# $file (Text) name of the file
fault-ingest-247 = O ficheiro { $file } parece JSON, mas os seus nomes estão entre aspas simples, que o JSON não admite.
    .hint = O Python mostra uma lista desta forma. Mande escrevê-la com json.dump, ou guarde a tabela como CSV.

fault-ingest-301 = O ficheiro { $file } está num formato que ainda não é lido: { $kind }.
    .hint = Guarde ou exporte a tabela como livro (XLSX) ou como CSV.

fault-ingest-302 = A receita { $recipe } foi feita para uma versão mais recente deste programa (formato de receita { $format }).
    .hint = Instale a versão mais recente ou peça uma receita no formato 1.

fault-ingest-401 = O ficheiro { $file } do pacote de dados { $pack } não é o que nele foi incluído.
    .hint = Alguém o alterou ou substituiu. Instale de novo o pacote de dados; conserve a sua própria versão com outro nome.

fault-ingest-901 = O próprio programa falhou ao ler { $file }. Nada foi incorporado.
    .hint = Guarde o ficheiro noutro formato, como CSV, e tente com esse. Comunique, por favor, o erro com o ficheiro de diagnóstico.

fault-ingest-121 = Não foi vista nenhuma tabela no ficheiro { $file }.
    .hint = Uma tabela tem pelo menos duas linhas. Abra o ficheiro no seu próprio programa e verifique se é o que pretendia.

fault-ingest-122 = O ficheiro { $file } não tem a tabela número { $table }; tem { $tables }.
    .hint = As tabelas contam-se folha a folha, de cima para baixo e depois da esquerda para a direita. «bearings sniff» enumera-as.

fault-ingest-123 = O arquivo comprimido { $file } não contém exatamente um ficheiro. Contém: { $files }.
    .hint = Descomprima-o e escolha o ficheiro que contém a tabela.

fault-ingest-124 = { $file } descreve dados do CSPro, mas não há dados (.dat) ao lado.
    .hint = Ponha o ficheiro de dados na mesma pasta, com o mesmo nome ou como único ficheiro .dat, e escolha-o de novo.

fault-ingest-150 = Nada no ficheiro indica como estão codificados os seus caracteres; foi lido como { $encoding }.
    .hint = Observe os nomes com acentos. Se não estiverem corretos, guarde o ficheiro como UTF-8 e leia-o de novo.

fault-ingest-151 = A folha «{ $sheet }» contém fórmulas. Foram tomados os seus últimos resultados; nada foi recalculado.
    .hint = Se o ficheiro foi alterado por um programa que não calcula, abra-o num programa de folha de cálculo e guarde-o.

fault-ingest-152 = O livro contém macros. Não foram executadas.
    .hint = Não é preciso fazer nada.

fault-ingest-153 = O livro remete para { $files_form ->
        [one] { $files } outro ficheiro, que não foi aberto.
        [many] { $files } de outros ficheiros, que não foram abertos.
       *[other] { $files } outros ficheiros, que não foram abertos.
    }
    .hint = Não é preciso fazer nada.

fault-ingest-154 = A folha «{ $sheet }» está oculta no livro.
    .hint = Pergunte a razão a quem a criou antes de usar o que contém.

fault-ingest-155 = Não foi vista nenhuma tabela em «{ $sheet }».
    .hint = Se houver uma, descreva-a numa receita.

fault-ingest-156 = Uma célula contém o erro { $error } em vez de um valor.
    .hint = Corrija a fórmula na folha de cálculo, guarde o ficheiro e leia-o de novo.

fault-ingest-157 = Na coluna «{ $header }» há um texto onde deveria haver um número: «{ $text }». O valor não foi tomado.
    .hint = Corrija a célula. Se o texto for o sinal de um valor em falta, acrescente-o aos sinais da receita. O que significa um número entre parênteses indica-se com brackets = "negative" ou "unreliable".

fault-ingest-158 = «{ $area }» não é um país, uma área ou um grupo que o programa conheça. Os seus valores não foram tomados.
    .hint = Se for outra grafia, diga o que significa na página «Indicar o que significam as colunas…».

fault-ingest-159 = Foram omitidos os grupos que só esta fonte usa, como { $area }.
    .hint = Não é preciso fazer nada: não são países nem áreas e sobrepõem-se.

fault-ingest-160 = Uma linha não tem números e falta-lhe o país ou área, ou o período. Foi omitida.
    .hint = Ficam muitas vezes linhas assim no fim de uma tabela. Veja uma delas.

fault-ingest-161 = Uma linha tem números, mas falta-lhe o país ou área, ou o período. Os seus números não foram tomados.
    .hint = Preencha o país ou área ou o período em falta, ou indique na receita o que é a linha. Se vale o nome de cima, escreva fill_down = true na coluna da receita.

fault-ingest-162 = Na coluna «{ $header }», «{ $text }» não é um código que o programa conheça.
    .hint = Corrija-o ou indique na receita o que representa.

fault-ingest-163 = Não há nenhuma folha { $expected }. A folha «{ $found }» tem as mesmas colunas e foi lida em seu lugar.
    .hint = Verifique se é a tabela pretendida. Se a folha mudou definitivamente de nome, altere o nome na receita.

fault-ingest-164 = A receita não menciona a folha «{ $sheet }». Não foi lida.
    .hint = Se contiver valores de que precisa, descreva-a na receita.

fault-ingest-165 = O título por cima de uma tabela já não é «{ $expected }».
    .hint = Verifique se a tabela e a unidade continuam a ser as mesmas antes de usar os valores.

fault-ingest-166 = A coluna «{ $header }» não foi lida: a receita não a menciona.
    .hint = Se contiver valores de que precisa, descreva-a na receita.

fault-ingest-167 = A soma das partes não é igual ao seu total ({ $parts } por { $by ->
    [SEX] sexo
    [AGE] idade
   *[COUNTERPART] país de origem ou de destino
    }). A maior diferença é de { $largest }, para { $area } em { $period }.
    .hint = As pequenas diferenças vêm dos arredondamentos da fonte e são conservadas tal como publicadas. Examine as grandes.

fault-ingest-168 = O ficheiro apresenta dois valores diferentes para a mesma coisa, por exemplo { $indicator } para { $area } em { $period } ({ $beside }), nas linhas { $first } e { $second }. O primeiro foi guardado.
    .hint = Descubra qual está certo antes de usar qualquer um deles. Se ambos forem partes de um número, indique-o ao fazer a correspondência, para que sejam somados.

fault-ingest-169 = Um número de pessoas é inferior a zero ({ $indicator }).
    .hint = Verifique a célula na fonte.

fault-ingest-170 = Uma coluna contém valores, mas não tem cabeçalho.
    .hint = Escreva um cabeçalho no ficheiro ou omita a coluna.

fault-ingest-172 = O sinal «{ $sign }» ocupa o lugar de números.
    .hint = Indique na receita que significa um valor em falta. Nunca é lido como zero.

fault-ingest-173 = Uma linha remete para a nota { $note }, que não está entre as notas do ficheiro.
    .hint = Procure a nota na publicação.

fault-ingest-175 = A classificação não tem nenhuma coluna «{ $group }».
    .hint = Compare os cabeçalhos do ficheiro com a receita.

fault-ingest-176 = Umas aspas na linha { $line } nunca são fechadas. Foram lidas como um sinal da sua célula.
    .hint = Veja essa linha; se as células se confundem aí, corrija o ficheiro.

fault-ingest-177 = Entre as idades está a data { $date }. Uma folha de cálculo pode tê-la formado a partir de { $band }.
    .hint = Compare com a fonte e escreva o grupo etário como texto.

fault-ingest-178 = O ficheiro contém ainda algo que não é conservado: { $what }.
    .hint = Não é preciso fazer nada, salvo se precisar disso; nesse caso, guarde o ficheiro original.

fault-ingest-179 = { $records_form ->
        [one] Foi contado { $records } registo
        [many] Foram contados { $records } de registos
       *[other] Foram contados { $records } registos
    }. As pessoas nascidas, ou cidadãs, onde vivem não são migrantes por este critério e ficaram de fora: { $at_home }.
    .hint = O espaço de trabalho contém apenas os quadros feitos a partir deles.

fault-ingest-180 = Países com poucos registos foram contados juntos como «outros»: { $areas }. Uma célula precisa de pelo menos { $least }.
    .hint = Indique um número menor só se a lei do seu país o permitir.

fault-ingest-181 = O quadro «{ $table }» não foi feito: { $cells_form ->
        [one] { $cells } célula apontaria
        [many] { $cells } de células apontariam
       *[other] { $cells } células apontariam
    } para pessoas. Uma célula precisa de pelo menos { $least } registos.
    .hint = Junte categorias, como províncias ou níveis de instrução, e leia o ficheiro de novo.

fault-ingest-182 = Um registo não tem peso acima de zero. Não foi contado.
    .hint = Veja a coluna dos pesos na fonte.

fault-ingest-183 = Só foram vistas as primeiras linhas do ficheiro ({ $rows }).
    .hint = Mais abaixo pode haver outros sinais e outras dúvidas. Ao guardar a tabela são tomadas todas as linhas.

fault-ingest-184 = Só foram vistas as primeiras linhas do ficheiro ({ $rows } de { $all }).
    .hint = Mais abaixo pode haver outros sinais e outras dúvidas. Ao guardar a tabela são tomadas todas as linhas.

fault-ingest-200 = Não é possível usar a descrição { $file }: { $problem }
    .hint = Corrija-a ou mova-a para outra pasta; sem descrição, o ficheiro CSV é lido como texto simples.

fault-ingest-210 = A descrição { $file } não corresponde ao seu quadro. Primeira coluna diferente: { $column }
    .hint = O quadro pode ter sido alterado depois de descrito. Guarde os dois juntos outra vez, ou mova a descrição para outra pasta para ler o quadro sem etiquetas.

fault-ingest-211 = Já existe um ficheiro { $file }. Não foi substituído.
    .hint = Escolha outro nome, ou indique que o ficheiro deve ser substituído (--replace na linha de comandos).

fault-ingest-212 = O quadro tem { $columns } colunas; um ficheiro { $format } comporta no máximo { $limit }.
    .hint = Guarde-o como CSV ou para o SPSS, ou retire colunas.

fault-ingest-225 = Estadias formadas por uma chegada e pela partida que se lhe segue: { $stays }. Chegadas sem partida: { $open }; partidas sem chegada: { $unmatched }. As passagens em falta não foram adivinhadas.
    .hint = Pergunte se as saídas são registadas em todos os postos e se o ficheiro começa ou acaba a meio de estadias.

fault-ingest-226 = Estadias sem duração autorizada: { $stays }. Não se sabe se foram demasiado longas; não são contadas como permanências além do prazo.
    .hint = Peça à fonte os dias autorizados ou o último dia autorizado.

fault-ingest-227 = Registos que não dizem de que pessoa tratam: { $records }. Foram contados como registos, mas não como pessoas nem em estadias.
    .hint = Peça à fonte algo que distinga as pessoas, como um número feito a partir do documento de viagem. Não é guardado em lado nenhum.

fault-ingest-228 = Alguns quadros de { $indicator } não foram feitos para todas as áreas e anos, porque células deles apontariam para pessoas: { $tables }. Uma célula precisa de pelo menos { $least }.
    .hint = Junte categorias, como províncias ou níveis de instrução, e leia o ficheiro de novo.

fault-ingest-229 = Quando um ano tem várias datas, só foi tomada a última de cada área. Linhas de datas anteriores que ficaram de fora: { $rows }.
    .hint = Efetivos de duas datas nunca se somam. Para tomar outra data, apague as linhas das posteriores numa cópia do ficheiro.

fault-ingest-230 = Uma soma de { $indicator } não foi feita, porque falta o valor de uma parte.
    .hint = Procure no ficheiro a célula vazia ou o sinal e pergunte à fonte.

fault-ingest-231 = Na tabela «{ $table }» foram somadas linhas. Somas: { $values }. Cada uma remete para a primeira das suas linhas.
    .hint = Não é preciso fazer nada. O que distingue as linhas, como o lugar de origem, fica no ficheiro.

fault-ingest-232 = Registos contados, seja qual for a pessoa: { $records }.
    .hint = Nenhum registo é guardado, apenas os quadros feitos a partir deles.

fault-ingest-190 = { $calendar ->
        [buddhist] { $year } na coluna «{ $header }» pode ser um ano budista. Não foi lido.
        [hijri] { $year } na coluna «{ $header }» pode ser um ano da Hégira. Não foi lido.
        [persian] { $year } na coluna «{ $header }» pode ser um ano persa. Não foi lido.
        [ethiopian] { $year } na coluna «{ $header }» pode ser um ano etíope. Não foi lido.
       *[several] { $year } na coluna «{ $header }» pode ser um ano de vários calendários. Não foi lido.
    }
    .hint = Indique na página das colunas em que calendário os anos estão escritos. O programa nunca o adivinha.

fault-ingest-191 = «{ $text }» na coluna «{ $header }» não é uma idade. O registo é contado sem idade.
    .hint = Verifique o questionário. Um código como 999 para «não declarado» pode ser indicado na página das colunas.

fault-ingest-192 = { $province ->
        [whole] As idades estão arredondadas a 0 e 5: o índice de Whipple é { $whipple }; 100 significa sem arredondamento e 500 o máximo.
       *[part] As idades estão arredondadas a 0 e 5, sobretudo na parte «{ $province }»: o índice de Whipple é { $whipple }; 100 significa sem arredondamento e 500 o máximo.
    }
    .hint = O índice de Myers é { $myers } na forma original e { $pasex } na variante PASEX; 0 significa sem arredondamento. Os grupos etários quinquenais que aqui se formam escondem a maior parte.

fault-ingest-193 = { $records_form ->
        [one] { $records } registo é igual em todas as células a um anterior.
        [many] { $records } de registos são iguais em todas as células a um anterior.
       *[other] { $records } registos são iguais em todas as células a um anterior.
    }
    .hint = Pode ter sido introduzido duas vezes. Conte uma só vez os registos iguais ou veja as linhas.

fault-ingest-199 = { $calendar ->
        [buddhist] Não foi possível ler nenhum ano de { $file }: { $year } pode ser um ano budista.
        [hijri] Não foi possível ler nenhum ano de { $file }: { $year } pode ser um ano da Hégira.
        [persian] Não foi possível ler nenhum ano de { $file }: { $year } pode ser um ano persa.
        [ethiopian] Não foi possível ler nenhum ano de { $file }: { $year } pode ser um ano etíope.
       *[several] Não foi possível ler nenhum ano de { $file }: { $year } pode ser um ano de vários calendários.
    }
    .hint = Indique na página das colunas em que calendário os anos estão escritos. O programa nunca o adivinha.

fault-ingest-213 = O formulário { $form } explica as colunas (perguntas encontradas: { $found } de { $of }).
    .hint = Dele vêm os rótulos e os códigos. Se não for o formulário certo, guarde os dados numa pasta à parte.

fault-ingest-214 = Mais do que um formulário serve igualmente a estes dados: { $forms }. Nenhum foi usado.
    .hint = Deixe só o formulário certo na pasta dos dados e abra o ficheiro de novo.

fault-ingest-215 = O formulário { $form } não serve a estes dados (perguntas encontradas: { $found } de { $of }). Não foi usado.
    .hint = Ponha na pasta dos dados o formulário com que foram recolhidos.

fault-ingest-216 = «{ $name }» aparece mais do que uma vez no formulário { $form }. A coluna não foi explicada.
    .hint = Exporte de novo os dados com os nomes dos grupos nos cabeçalhos.

fault-ingest-217 = O formulário { $form } não pode ser usado: { $problem ->
        [choices] falta uma coluna à sua folha «choices»
        [nesting] um grupo ou uma repetição não é fechado, ou é fechado duas vezes
        [size] tem linhas demais
       *[survey] falta uma coluna à sua folha «survey» ou ela não tem perguntas
    }.
    .hint = Verifique o formulário onde foi feito e ponha o livro corrigido na pasta dos dados.

fault-ingest-218 = As colunas que podem identificar uma pessoa só são deixadas de fora em CSV, não em { $format }.
    .hint = Escreva num ficheiro cujo nome termine em .csv.

fault-ingest-233 = A coluna «{ $column }» não tem província utilizável: { $odd } de { $records } registos têm códigos que não constam de nenhuma lista. A matriz de região para região não foi feita.
    .hint = Escolha a coluna que diz a província onde as pessoas nasceram ou viviam antes, com os códigos da província de residência, ou prescinda da matriz.

fault-ingest-234 = { $concept ->
    [birth] Nenhuma coluna diz o país de nascimento: os quatro grupos por nascimento e nacionalidade não foram contados.
    [citizenship] Nenhuma coluna diz a nacionalidade: os quatro grupos por nascimento e nacionalidade não foram contados.
    [province] Nenhuma coluna diz a província de residência: não foi feita nenhuma matriz de região para região.
   *[other] Nenhuma coluna diz a província onde as pessoas nasceram ou viviam antes: não foi feita nenhuma matriz de região para região.
}
    .hint = Se o ficheiro tiver essa coluna, indique-a na correspondência e importe-o de novo. Caso contrário, não há nada a fazer.

fault-ingest-235 = Na coluna «{ $column }», { $odd } de { $records } registos têm códigos que não constam de nenhuma lista de províncias. Na matriz de região para região contam como não declarados, ou ficam de fora quando se trata da província de residência.
    .hint = Dê a estes códigos a sua província na correspondência se apenas estiverem escritos de outra forma.

fault-ingest-236 = Foram ocultadas células do quadro «{ $table }»: { $cells }. Têm menos de { $least } registos ou revelariam uma que os tem.
    .hint = Não há nada a fazer. Com regiões maiores ocultam-se menos células.

fault-ingest-240 = Pessoas que, pela idade, chegaram antes de nascer, na coluna “{ $header }”.
    .hint = O ano ou a idade está errado. São contadas, com duração da estada desconhecida.

fault-ingest-241 = Pessoas que chegaram depois de serem contadas, na coluna “{ $header }”.
    .hint = Veja os questionários. São contadas, com duração da estada desconhecida.

fault-ingest-242 = Pessoas nascidas no país que têm ano de chegada, na coluna “{ $header }”.
    .hint = Algumas viveram no estrangeiro e regressaram. Se a pergunta não lhes era feita, uma das respostas está errada.

fault-ingest-243 = Anos da coluna “{ $header }” que podem ser de outro calendário.
    .hint = Nada foi adivinhado: estas pessoas são contadas, com duração da estada desconhecida. Se todos os anos são desse calendário, diga-o na receita.

fault-ingest-244 = Respostas da coluna “{ $header }” que não são anos.
    .hint = Estas pessoas são contadas, com duração da estada desconhecida. Indique na receita os códigos de não resposta.

fault-ingest-245 = O arquivo comprimido { $file } contém { $inside }, um ficheiro do tipo { $kind }, que só pode ser lido fora dele.
    .hint = Extraia-o e escolha-o.

fault-ingest-246 = O arquivo comprimido { $file } não contém nenhum ficheiro com uma tabela.
    .hint = Verifique se é o arquivo certo e se foi criado ou copiado até ao fim.

fault-ingest-237 = { $problem ->
        [order] O cabeçalho não pode começar na linha { $first } e terminar acima, na linha { $last }.
        [deep] As linhas { $first } a { $last } são mais do que as seis que um cabeçalho pode ter.
        [blank] A primeira ou a última das linhas de cabeçalho { $first } a { $last } está vazia.
       *[beyond] A folha não tem linhas { $first } a { $last } em que possa estar um cabeçalho.
    }
    .hint = Indique a linha em que começam os cabeçalhos e a linha em que terminam, pelos números ao lado das linhas. Nada foi alterado.

fault-ingest-238 = { $problem ->
        [header] A linha { $row } não pode ser a primeira linha de dados: não está abaixo do cabeçalho.
        [order] A linha { $row } não pode ser a última linha de dados: está acima da primeira.
        [none] Não há dados na linha { $row } nem abaixo dela.
        [begin] A receita não poderia encontrar de novo a linha { $row } como primeira linha de dados: nada distingue dos dados as linhas acima.
        [end] A receita não poderia encontrar de novo a linha { $row } como última linha de dados: nada abaixo dela indica que a tabela termina.
        [differs] A linha { $row } não é a última linha de dados se a tabela termina como indica.
        [twice] Os cabeçalhos da linha { $row } estão também mais acima na folha, e a receita tomaria a tabela que ali está.
       *[beyond] A folha não tem a linha { $row }.
    }
    .hint = Indique outros números de linha, ou as palavras com que começa a linha que põe fim à tabela. Nada foi alterado.

fault-ingest-239 = Nenhuma linha começa por «{ $text }», onde a tabela deveria terminar. Foi lida até ao fim da folha.
    .hint = Veja as últimas linhas da tabela. Se agora termina de outra maneira, corrija as suas linhas na página das colunas e importe de novo o ficheiro.

fault-ingest-250 = Na coluna «{ $header }», a maioria das células são números e uma é um texto: «{ $text }».
    .hint = Veja se é o sinal de um valor em falta, uma nota ou um lapso. Nada foi alterado.

fault-ingest-251 = Uma linha não tem nenhum texto que diga a que se refere, como as outras têm.
    .hint = Muitas vezes o nome está numa linha acima, ou a linha é uma observação. Nada foi omitido.

fault-ingest-254 = { $reads ->
        [ones] O ficheiro diz «{ $words }» e a coluna «{ $header }» foi lida em números inteiros.
        [thousands] O ficheiro diz «{ $words }» e a coluna «{ $header }» foi lida em milhares.
        [millions] O ficheiro diz «{ $words }» e a coluna «{ $header }» foi lida em milhões.
       *[other] O ficheiro diz «{ $words }» e a coluna «{ $header }» foi lida com outro multiplicador.
    }
    .hint = Se o serviço mudou de unidade, altere multiplier na receita e importe de novo o ficheiro. Se essas palavras se referem a outra coisa, não é preciso fazer nada.
fault-ingest-255 = «{ $text }» na coluna «{ $header }» não consta de nenhuma lista de códigos. Os registos que o têm são contados, como não declarados nesta coluna.
    .hint = Diga na página «Indicar o que significam as colunas…» o que representa. O número ao lado desta linha diz quantos registos o têm.

fault-ingest-256 = «{ $text }» é uma parte de um ano, e os valores são guardados por ano. Não foi lida.
    .hint = Some no ficheiro os trimestres ou os meses de cada ano se contam acontecimentos, ou conserve o último de cada ano se forem efetivos; depois importe de novo o ficheiro.

fault-ingest-257 = Não foi possível ler nenhum período de { $file }: «{ $text }» é uma parte de um ano, e os valores são guardados por ano.
    .hint = Some no ficheiro os trimestres ou os meses de cada ano se contam acontecimentos, ou conserve o último de cada ano se forem efetivos; depois importe de novo o ficheiro.

fault-ingest-258 = { $order ->
        [dmy] As datas como { $text } da coluna «{ $header }» foram lidas como dia, mês, ano; noutra ordem não são datas.
        [mdy] As datas como { $text } da coluna «{ $header }» foram lidas como mês, dia, ano; noutra ordem não são datas.
       *[either] Na coluna «{ $header }», umas datas começam pelo dia e outras pelo mês, como { $text }. Não foram lidas.
    }
    .hint = Indique a ordem na receita: dates = "dmy" ou dates = "mdy" para esta coluna.

fault-ingest-259 = { $letters_form ->
        [one] O ficheiro está em UTF-8, exceto { $letters } letra, que foi lida como Windows-1252.
        [many] O ficheiro está em UTF-8, exceto { $letters } de letras, que foram lidas como Windows-1252.
       *[other] O ficheiro está em UTF-8, exceto { $letters } letras, que foram lidas como Windows-1252.
    } A primeira está na linha { $line }.
    .hint = Observe os nomes dessa linha. Se não estiverem corretos, corrija o ficheiro no programa de onde vem e guarde-o como UTF-8.

fault-ingest-252 = { $what ->
        [area] Nada diz a que país ou área se referem os valores da coluna «{ $column }».
        [period] Nada diz a que ano ou período se referem os valores da coluna «{ $column }».
        [all-area] Nada diz a que país ou área se referem os valores.
        [all-period] Nada diz a que ano ou período se referem os valores.
       *[rows] Não é lida nenhuma coluna que diga a que se refere uma linha.
    }
    .hint = Volte atrás e dê a resposta que falta: escolha o que contém a coluna que o diz, ou preencha o campo que vale para todos os valores.

fault-ingest-253 = A coluna «{ $column }» nomeia países, e { $country }, a que pertencem os números, não está entre eles.
    .hint = Indique se nomeia os lugares que os números descrevem (c{ $number }=area) ou de onde vieram ou para onde foram as pessoas (c{ $number }=origin, birth, citizenship, previous-residence, next-residence). Nada foi guardado.

fault-ingest-264 = Cada uma destas colunas diz de onde vieram ou para onde foram as pessoas de um valor: { $columns }. Um valor é guardado apenas com uma delas.
    .hint = Escolha qual ler e deixe as outras de fora (skip). Se houver linhas que diferem nelas, escolha uma tabela que tenha totais no seu lugar. Nada foi guardado.
