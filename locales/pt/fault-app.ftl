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
    .hint = Escolha uma das opções que a página apresenta. Nada foi alterado.

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
    .hint = Volte atrás e escolha «Valores» para uma coluna de números, bem como o que é contado.

# $text (Text) what was typed
fault-app-114 = «{ $text }» não é um número.
    .hint = Escreva apenas algarismos, com um ponto ou uma vírgula antes das casas decimais: 1044854 ou 3,5.
