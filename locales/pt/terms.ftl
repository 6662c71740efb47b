### Palavras comuns a várias salas. Terminologia das recomendações das Nações Unidas.

scale-e4 = { $value_form ->
    [one] { $value } dezena de milhar
    [many] { $value } dezenas de milhar
   *[other] { $value } dezenas de milhar
}
scale-e6 = { $value_form ->
    [one] { $value } milhão
    [many] { $value } milhões
   *[other] { $value } milhões
}
scale-e8 = { $value_form ->
    [one] { $value } centena de milhões
    [many] { $value } centenas de milhões
   *[other] { $value } centenas de milhões
}
scale-e9 = { $value } mil milhões
scale-e12 = { $value_form ->
    [one] { $value } bilião
    [many] { $value } biliões
   *[other] { $value } biliões
}

sex-both = Ambos os sexos
sex-male = Masculino
sex-female = Feminino
sex-unknown = Sexo desconhecido
sex-men = Homens
sex-women = Mulheres

age-total = Todas as idades
age-unknown = Idade desconhecida
age-single = { $age }
age-band = { $from }–{ $to }
age-open = { $from } e mais

basis-b = pessoas nascidas no estrangeiro
    .definition = Pessoas nascidas fora do país onde vivem.
basis-br = pessoas nascidas no estrangeiro, com os refugiados acrescentados
    .definition = Pessoas nascidas fora do país onde vivem; a fonte acrescentou os refugiados que não estavam contados entre elas.
basis-c = cidadãos estrangeiros
    .definition = Pessoas que não têm a nacionalidade do país onde vivem.
basis-cr = cidadãos estrangeiros, com os refugiados acrescentados
    .definition = Pessoas que não têm a nacionalidade do país onde vivem; a fonte acrescentou os refugiados que não estavam contados entre elas.
basis-bc = pessoas nascidas no estrangeiro ou cidadãos estrangeiros, consoante o ano
    .definition = Nuns anos foram contadas as pessoas nascidas no estrangeiro, noutros as que não têm a nacionalidade do país.
basis-bcr = pessoas nascidas no estrangeiro ou cidadãos estrangeiros, consoante o ano, com os refugiados acrescentados
    .definition = Nuns anos foram contadas as pessoas nascidas no estrangeiro, noutros as que não têm a nacionalidade do país; a fonte acrescentou os refugiados que não estavam contados entre elas.
basis-i = valor imputado, por falta de dados nacionais
    .definition = O país não tem dados sobre o local de nascimento nem sobre a nacionalidade; a fonte imputou o número a partir de outros países.
basis-ir = valor imputado, por falta de dados nacionais, com os refugiados acrescentados
    .definition = O país não tem dados sobre o local de nascimento nem sobre a nacionalidade; a fonte imputou o número a partir de outros países e acrescentou os refugiados.
basis-r = com os refugiados acrescentados
    .definition = A fonte acrescentou os refugiados.
basis-none = critério não indicado
    .definition = A fonte não diz quem é contado como migrante.

unit-persons = pessoas
unit-thousand-persons = milhares de pessoas
unit-percent = por cento
unit-per-thousand = por 1 000 pessoas
unit-per-hundred-thousand = por 100 000 pessoas
unit-percent-per-year = por cento ao ano
unit-per-hundred = por 100
unit-years = anos
unit-us-dollars = dólares dos Estados Unidos
unit-million-us-dollars = milhões de dólares dos Estados Unidos
unit-index = índice

source-count = contagem
source-estimate = estimativa
source-model = modelo
source-minimum-count = contagem mínima

status-normal = normal
status-break = quebra de série
status-estimated = estimado
status-forecast = previsão
status-imputed = imputado
status-missing = em falta
status-provisional = provisório

role-origin = Origem
role-birth = País de nascimento
role-citizenship = País de nacionalidade
role-previous = País de residência anterior
role-next = País de residência seguinte
role-sender = País de envio
role-receiver = País recetor

sign-not-available = Dois pontos seguidos (..) indicam que o número não está disponível ou não é apresentado separadamente.
sign-zero = Zero (0 ou 0,0) significa nada, ou menos de metade da unidade indicada.
sign-minus = O sinal menos (−) antes de um número indica uma diminuição.
sign-rounding = Por causa do arredondamento, a soma dos números pode não ser igual ao total.
