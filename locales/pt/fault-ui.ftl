# Recusas da porta por onde passam todos os pedidos de uma janela.

fault-ui-101 = Uma janela chamada «{ $window }» pediu uma página, e o programa não tem essa janela.
    .hint = Feche essa janela e continue noutra. Nada foi alterado.
fault-ui-102 = Uma página de { $origin } pediu algo ao programa, e só as páginas do próprio programa o podem fazer.
    .hint = Nada lhe foi mostrado e nada foi alterado. Se um ficheiro que abriu contiver páginas de terceiros, feche-o.
fault-ui-103 = Uma alteração foi pedida por uma página que não pertence à sessão atual do programa.
    .hint = Abra de novo a página a partir da barra lateral e repita o passo. Nada foi alterado.
fault-ui-104 = A página enviou um conteúdo de um tipo que o programa não aceita ({ $kind }).
    .hint = Escolha os ficheiros com o botão da página em vez de os largar sobre ela. Nada foi alterado.
fault-ui-105 = A página enviou mais de { $limit_bytes } bytes de uma só vez.
    .hint = Encurte o texto ou distribua-o por vários parágrafos. Nada foi alterado.
fault-ui-106 = O programa não conhece pedidos do tipo { $method }.
    .hint = Nada foi alterado. Volte atrás e use os botões da página.
fault-ui-107 = O endereço da página tem mais de { $limit_bytes } bytes.
    .hint = Escolha menos elementos de cada vez, por exemplo menos países ou áreas num mesmo gráfico.
fault-ui-901 = Não foi possível mostrar esta página devido a um erro do programa.
    .hint = Os seus dados estão como estavam. Volte atrás e continue; se acontecer de novo, envie o ficheiro de diagnóstico com este código a quem cuida do programa.
fault-ui-110 = Não foi escolhido nenhum ficheiro.
    .hint = Prima de novo o botão e escolha um ficheiro na janela que se abre. Nada foi alterado.
fault-ui-111 = Não está aberto nenhum espaço de trabalho.
    .hint = Abra um espaço de trabalho na página inicial ou crie um novo. Nada foi alterado.
