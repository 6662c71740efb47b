## Dúvidas sobre as palavras de uma língua. Cada frase diz o que está errado; a sugestão diz o que faz o tradutor.

fault-locale-101 = «{ $text }» não é uma língua.
    .hint = Use um código curto, como en, fr, es, ar, pt, ru ou zh.

fault-locale-102 = Não é possível ler { $file } na linha { $line }: { $reason }
    .hint = Corrija a linha. Até lá, a mensagem é mostrada em inglês.

fault-locale-103 = A mensagem { $message } não está traduzida.
    .hint = Acrescente-a à língua. Até lá, é mostrada em inglês.

fault-locale-104 = O programa não conhece a mensagem { $message }.
    .hint = Elimine-a ou corrija o seu nome.

fault-locale-105 = A mensagem { $message } usa { $variable }, que a mensagem em inglês não tem.
    .hint = Use apenas as variáveis da mensagem em inglês. Até lá, é mostrada em inglês.

fault-locale-106 = A mensagem { $message } omite { $variable }.
    .hint = Inclua-a em algum ponto da frase. Até lá, a mensagem é mostrada em inglês.

fault-locale-107 = Falta à mensagem { $message } a sua parte { $attribute }.
    .hint = Traduza-a. Até lá, é mostrada em inglês.

fault-locale-108 = A mensagem { $message } tem a parte { $attribute }, que a mensagem em inglês não tem.
    .hint = Elimine-a ou corrija o seu nome.

fault-locale-109 = A mensagem { $message } não tem a forma { $form } para { $variable }.
    .hint = Acrescente a forma: esta língua concorda de outro modo com alguns números.

fault-locale-110 = { $file } contém a mensagem { $message } pela segunda vez.
    .hint = Deixe apenas uma das duas.

fault-locale-111 = A mensagem { $message } remete para { $reference }, que não existe.
    .hint = Corrija o nome ou escreva as palavras por extenso.

fault-locale-112 = Não é possível ler as definições da língua: { $reason }
    .hint = Corrija locale.toml segundo o modelo de outra língua.

fault-locale-113 = Não é possível usar a linha { $row } dos nomes de países e áreas: { $reason }
    .hint = Uma linha tem um código, um nome e quatro formas ou células vazias. Corrija-a; até lá, o nome falta.
