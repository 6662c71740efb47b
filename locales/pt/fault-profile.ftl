## Erros dos modelos de perfil e constatações sobre um texto redigido.

fault-profile-101 = Não é possível ler o modelo do perfil: { $reason }
    .hint = Corrija o ponto indicado em template.toml.
fault-profile-102 = A secção { $section } aparece duas vezes no modelo.
    .hint = Dê a cada secção o seu próprio identificador.
fault-profile-103 = A secção { $section } deve ficar sob { $parent }, que não a antecede.
    .hint = Nomeie uma secção que apareça antes no modelo.
fault-profile-104 = A secção { $section } pede o conteúdo «{ $content }», que o programa não sabe produzir.
    .hint = Use um dos conteúdos enumerados na descrição do formato ou deixe-o vazio para um texto da instituição.
fault-profile-105 = Uma condição da secção { $section } nomeia um número que não pode ser lido: { $token }
    .hint = Escreva-o como num texto, sem chavetas, por exemplo B10 ou B10 age=Y0T14.
fault-profile-106 = O identificador de secção «{ $section }» não está bem formado.
    .hint = Use minúsculas, algarismos e pontos, como em imm.stock.
fault-profile-107 = O modelo tem o formato { $format }, que este programa não conhece.
    .hint = Use uma versão mais recente do programa.
fault-profile-201 = Na secção { $section } há uma percentagem fora do intervalo de 0 a 100: { $text }
    .hint = Verifique o número: a sua parte e o seu todo contam pessoas diferentes.
fault-profile-202 = Uma frase da secção { $section } apresenta um número de pessoas sem dizer quem é contado: { $text }
    .hint = Diga na frase se se trata de pessoas nascidas no estrangeiro, de cidadãos estrangeiros ou de refugiados.
fault-profile-203 = Um número da secção { $section } tem mais de três algarismos significativos: { $text }
    .hint = Arredonde-o no texto; os quadros conservam todos os algarismos.
fault-profile-204 = Na secção { $section } há uma variação anual superior a 10%: { $text }
    .hint = Exprima-a antes com dois números.
fault-profile-205 = O texto da instituição para a secção { $section } tem um número que não pode ser lido ({ $token }).
    .hint = Escolha de novo o número na lista que se abre quando escreve uma chaveta.
fault-profile-206 = O número { $token } do texto da instituição para a secção { $section } não tem valor.
    .hint = Escolha outra data ou retire o número.
