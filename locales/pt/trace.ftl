## Por que razão um número não tem valor.

missing-no-data = sem dados
missing-source-sign = não disponível: a fonte imprime um sinal em vez de um número
missing-zero-denominator = não calculado: o todo é zero
missing-zero-start = não calculado: variação a partir de zero ou até zero
missing-out-of-range = não calculado: a parte é maior do que o todo
missing-open-group = não calculado: a mediana situa-se no grupo etário aberto
missing-different-basis = não calculado: os dois números contam pessoas diferentes

## Fórmulas por palavras, pelo seu número na documentação de referência.

formula-4-2-1 = Percentagem: 100 × parte ÷ todo.
formula-4-2-2 = Relação de masculinidade: 100 × homens ÷ mulheres. Percentagem de mulheres: 100 × mulheres ÷ (homens + mulheres).
formula-4-2-5 = Taxa anual de variação: 100 × logaritmo natural de (número posterior ÷ número anterior) ÷ anos decorridos entre ambos.
formula-4-2-7 = Rácio de dependência: 100 × pessoas em idades dependentes ÷ pessoas de 15 a 64 anos.
formula-4-2-11 = Idade mediana a partir de grupos etários: limite inferior do grupo que contém a pessoa mediana + amplitude do grupo × (metade do total − total dos grupos mais jovens) ÷ pessoas do grupo.
formula-4-2-13 = Concentração: soma dos quadrados das proporções das origens conhecidas; número efetivo: 1 ÷ concentração.
formula-4-2-20 = Stock de emigrantes: soma dos stocks de pessoas desta origem em todos os países de residência.
formula-sum = Soma das observações abaixo.

unit-in-thousands = em milhares
unit-in-millions = em milhões
