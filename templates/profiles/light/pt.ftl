## Títulos das secções do perfil simplificado; .guide é a pergunta orientadora apresentada ao lado do texto.

section-fm-keyfig = Números-chave
    .guide = Que poucos números devem ser do conhecimento de todos? Cada um tem o seu ano, o seu critério de contagem e a sua fonte.
section-imm-stock = Stock de migrantes e tendência
    .guide = Quantas das pessoas que vivem aqui nasceram no estrangeiro ou são cidadãos estrangeiros, e como mudou esse número? Diga quem foi contado; não diga por que razão mudou, a menos que um estudo o mostre.
section-imm-stock-age = Idade e sexo
    .guide = Que idade têm estas pessoas, quantas são mulheres e em que diferem do conjunto da população?
section-imm-stock-origin = Origens
    .guide = Onde nasceram estas pessoas, ou que nacionalidade têm? Os grupos residuais não são países.
section-emi-stock = Pessoas nascidas no país que vivem no estrangeiro
    .guide = Onde vivem hoje as pessoas nascidas no país? Os números provêm dos países onde vivem e constituem um mínimo.
section-dis = Refugiados e requerentes de asilo
    .guide = Quantas pessoas encontraram proteção aqui, ou a pediram? Diga se fazem parte do stock acima indicado.
section-rem = Remessas
    .guide = Quanto dinheiro é enviado para o país e a partir do país? Distinga os pagamentos registados das estimativas baseadas num modelo.
section-fin-trends = Conclusões e prioridades
    .guide = O que significam estes números para o país, o que deles decorre e que dados fazem mais falta? Só a instituição o pode escrever.
section-fm-notes = Notas sobre os dados
    .guide = O que o leitor deve saber para utilizar os números: critério de contagem, datas, edições, sinais.
section-fm-sources = Fontes
    .guide = Quem publicou os números, em que edição e com que licença?
