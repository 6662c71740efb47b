## Erros das expressões entre chavetas e do catálogo de indicadores.

fault-indicators-101 = No carácter { $position } abre-se uma chaveta que nunca é fechada.
    .hint = Feche-a com {"}"}. Para escrever uma chaveta como texto, duplique-a: {"{{"}.
fault-indicators-102 = No carácter { $position } há uma chaveta de fecho que nunca foi aberta.
    .hint = Elimine-a. Para escrever uma chaveta como texto, duplique-a: {"}}"}.
fault-indicators-103 = As chavetas no carácter { $position } não nomeiam nenhum indicador.
    .hint = Comece pelo identificador do indicador, como {"{"}B11{"}"}.
fault-indicators-104 = «{ $text }», no carácter { $position }, não tem a forma chave=valor.
    .hint = Escreva, por exemplo, area=KEN, sem espaços dos lados do sinal de igual.
fault-indicators-105 = A chave «{ $key }», no carácter { $position }, não é conhecida.
    .hint = Use area, time, sex, age, counterpart, role, source, edition, as ou digits.
fault-indicators-106 = A chave «{ $key }», no carácter { $position }, está escrita duas vezes.
    .hint = Deixe apenas uma das duas.
fault-indicators-107 = «{ $value }», no carácter { $position }, não é um valor que «{ $key }» possa ter.
    .hint = Procure o código na lista ao lado do texto: area=KEN, time=2019, sex=F, age=Y0T14, as=percent, digits=1.
fault-indicators-110 = Não é possível ler o catálogo de indicadores: { $reason }
    .hint = Reponha o catálogo que acompanha o programa ou corrija o ponto indicado.
fault-indicators-111 = O catálogo descreve duas vezes o indicador { $indicator }.
    .hint = Elimine uma das duas entradas.
fault-indicators-112 = A unidade «{ $unit }» do indicador { $indicator } não é conhecida.
    .hint = Use PS, HH, PC, PR, PHT, PC_A, PH, YR, USD ou IX.
fault-indicators-113 = O catálogo atribui ao indicador { $indicator } a fórmula «{ $formula }», que não é a que o programa usa.
    .hint = Corrija a fórmula e a unidade no catálogo; as fórmulas fazem parte do programa.
