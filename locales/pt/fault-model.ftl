## Códigos que não são códigos do programa. Cada frase diz o que foi lido; a sugestão diz o que fazer.

fault-model-101 = «{ $text }» não é um código de país ou área.
    .hint = Use o código de três letras, como KEN, ou escolha o país ou área na lista.

fault-model-102 = «{ $text }» não é uma idade nem um grupo etário.
    .hint = Escreva 0-4, 75+ ou 30. Por vezes, as folhas de cálculo convertem 10-14 numa data: formate a coluna como texto.

fault-model-103 = «{ $text }» não é um ano nem um intervalo entre anos.
    .hint = Escreva um ano como 2019 e um intervalo como 2015-2019.

fault-model-104 = «{ $text }» não é um critério de contagem.
    .hint = Use B para as pessoas nascidas no estrangeiro, C para os cidadãos estrangeiros, R quando foram acrescentados refugiados, I quando o número foi imputado.

fault-model-105 = «{ $text }» não é um código da lista { $list }.
    .hint = Escolha um dos códigos da lista.
