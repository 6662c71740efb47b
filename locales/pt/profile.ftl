## O perfil migratório simplificado: o texto das suas secções. Frases completas; as expressões que mudam com o critério
## de contagem ou com a data de referência chegam como argumentos.

### Regras. Os números de pessoas são estimativas e apresentam-se como tais. As pessoas «nasceram» num país, nunca são
### «nacionais no estrangeiro». Nenhuma frase diz por que razão um número mudou.
### $who_of começa sempre por «de», sem artigo: «o número de pessoas…», «50% do total de pessoas…».

## Quem é contado, sem artigo.

profile-who-b = pessoas nascidas no estrangeiro
profile-who-br = pessoas nascidas no estrangeiro e refugiados
profile-who-c = cidadãos estrangeiros
profile-who-cr = cidadãos estrangeiros e refugiados
profile-who-bc = pessoas nascidas no estrangeiro ou de nacionalidade estrangeira
profile-who-bcr = pessoas nascidas no estrangeiro ou de nacionalidade estrangeira, e refugiados
profile-who-i = migrantes internacionais (números imputados)
profile-who-ir = migrantes internacionais (números imputados) e refugiados
profile-who-none = migrantes internacionais (pessoas nascidas no estrangeiro ou cidadãos estrangeiros, consoante o país)
profile-who-refugees = refugiados e requerentes de asilo

## O mesmo depois de «o número…», «do total…».

profile-who-of-b = de pessoas nascidas no estrangeiro
profile-who-of-br = de pessoas nascidas no estrangeiro e de refugiados
profile-who-of-c = de cidadãos estrangeiros
profile-who-of-cr = de cidadãos estrangeiros e de refugiados
profile-who-of-bc = de pessoas nascidas no estrangeiro ou de nacionalidade estrangeira
profile-who-of-bcr = de pessoas nascidas no estrangeiro ou de nacionalidade estrangeira e de refugiados
profile-who-of-i = de migrantes internacionais (números imputados)
profile-who-of-ir = de migrantes internacionais (números imputados) e de refugiados
profile-who-of-none = de migrantes internacionais (pessoas nascidas no estrangeiro ou cidadãos estrangeiros, consoante o país)
profile-who-of-refugees = de refugiados e requerentes de asilo

## Data de referência: no início da frase, dentro da frase e isolada.

profile-when-start-mid-year = Em meados de { $year }
profile-when-mid-year = em meados de { $year }
profile-date-mid-year = em meados de { $year }
profile-when-start-year-end = No final de { $year }
profile-when-year-end = no final de { $year }
profile-date-year-end = no final de { $year }
profile-when-start-year = Em { $year }
profile-when-year = em { $year }
profile-date-year = { $year }

## Título e estatuto do documento

profile-title-data-sheet = Ficha de dados sobre migração elaborada a partir de fontes internacionais
profile-title-profile = Perfil migratório
profile-status-data-sheet = Documento elaborado a partir de estimativas internacionais publicadas. Não constitui uma publicação oficial { $area_of }, das Nações Unidas ou da OIM.
profile-status-profile = Publicado por { $office }.
profile-running-head = { $title }: { $area }
profile-cover-subtitle = { $area }, números da edição { $edition }
profile-cover-subtitle-plain = { $area }
profile-cover-sources = Fontes dos números: { $sources }
profile-item-title = «{ $title }»
profile-cover-working-group = Grupo de trabalho: { $group }
profile-cover-contact = Contacto: { $contact }
profile-cover-next-update = Próxima atualização: { $date }
profile-foreword = Prefácio

## Números-chave

profile-key-stock = { $who }, { $date }
profile-key-share = da população: { $who }, { $date }
profile-key-female = mulheres e raparigas: percentagem do total { $who_of }, { $date }
profile-key-median = anos: idade mediana do total { $who_of }, { $date }
profile-key-change = por ano: variação média do número { $who_of }, de { $from } a { $to }
profile-key-refugees = refugiados e requerentes de asilo, { $date }
profile-key-emigrants = pessoas nascidas { $area_in } que viviam noutros países, { $date } (contagem mínima)
profile-key-received = remessas recebidas, em dólares dos Estados Unidos, { $year } (estimativa baseada num modelo)
profile-key-paid = remessas pessoais pagas, em dólares dos Estados Unidos, { $year }
profile-key-source = { $title }, { $edition }

## Stock e tendência

profile-stock-imputed = Não havia dados sobre os migrantes internacionais { $area_in }: os números aqui apresentados foram imputados pelas Nações Unidas.
profile-stock-level-share = { $basis ->
    [B] { $when_start }, estimava-se em { $people } o número de pessoas nascidas no estrangeiro que viviam { $area_in }, o que representava { $share } da população.
    [BR] { $when_start }, estimava-se em { $people } o número de pessoas nascidas no estrangeiro ou refugiadas que viviam { $area_in }, o que representava { $share } da população.
    [C] { $when_start }, estimava-se em { $people } o número de cidadãos estrangeiros que viviam { $area_in }, o que representava { $share } da população.
    [CR] { $when_start }, estimava-se em { $people } o número de cidadãos estrangeiros ou refugiados que viviam { $area_in }, o que representava { $share } da população.
    [BC] { $when_start }, estimava-se em { $people } o número de pessoas nascidas no estrangeiro ou de nacionalidade estrangeira que viviam { $area_in }, o que representava { $share } da população.
    [BCR] { $when_start }, estimava-se em { $people } o número de pessoas nascidas no estrangeiro, de nacionalidade estrangeira ou refugiadas que viviam { $area_in }, o que representava { $share } da população.
    [I] { $when_start }, estimava-se em { $people }, por imputação, o número de migrantes internacionais que viviam { $area_in }, o que representava { $share } da população.
    [IR] { $when_start }, estimava-se em { $people }, número imputado ao qual se acrescentaram os refugiados, o total de migrantes internacionais que viviam { $area_in }, o que representava { $share } da população.
   *[other] { $when_start }, estimava-se em { $people } o número de migrantes internacionais que viviam { $area_in }, isto é, de pessoas nascidas no estrangeiro ou, em alguns países, de cidadãos estrangeiros. Representavam { $share } da população.
}
profile-stock-level = { $basis ->
    [B] { $when_start }, estimava-se em { $people } o número de pessoas nascidas no estrangeiro que viviam { $area_in }.
    [BR] { $when_start }, estimava-se em { $people } o número de pessoas nascidas no estrangeiro ou refugiadas que viviam { $area_in }.
    [C] { $when_start }, estimava-se em { $people } o número de cidadãos estrangeiros que viviam { $area_in }.
    [CR] { $when_start }, estimava-se em { $people } o número de cidadãos estrangeiros ou refugiados que viviam { $area_in }.
    [BC] { $when_start }, estimava-se em { $people } o número de pessoas nascidas no estrangeiro ou de nacionalidade estrangeira que viviam { $area_in }.
    [BCR] { $when_start }, estimava-se em { $people } o número de pessoas nascidas no estrangeiro, de nacionalidade estrangeira ou refugiadas que viviam { $area_in }.
    [I] { $when_start }, estimava-se em { $people }, por imputação, o número de migrantes internacionais que viviam { $area_in }.
    [IR] { $when_start }, estimava-se em { $people }, número imputado ao qual se acrescentaram os refugiados, o total de migrantes internacionais que viviam { $area_in }.
   *[other] { $when_start }, estimava-se em { $people } o número de migrantes internacionais que viviam { $area_in }, isto é, de pessoas nascidas no estrangeiro ou, em alguns países, de cidadãos estrangeiros.
}
profile-stock-one = { $when_start }, o número { $who_of } que viviam { $area_in } era estimado numa única pessoa.
profile-stock-none = { $when_start }, o número { $who_of } que viviam { $area_in } era estimado em zero.
profile-change-rose = Entre { $from } e { $to }, o número estimado { $who_of } aumentou, em média, { $rate } por ano, ao passar de { $start } para { $end }.
profile-change-fell = Entre { $from } e { $to }, o número estimado { $who_of } diminuiu, em média, { $rate } por ano, ao passar de { $start } para { $end }.
profile-change-rose-two-numbers = O número estimado { $who_of } aumentou de { $start } em { $from } para { $end } em { $to }.
profile-change-fell-two-numbers = O número estimado { $who_of } diminuiu de { $start } em { $from } para { $end } em { $to }.
profile-change-about-equal = Entre { $from } e { $to }, o número estimado { $who_of } manteve-se praticamente igual, situando-se em { $end }.
profile-long-run = Segundo a estimativa mais antiga desta edição, relativa a { $first }, o número { $who_of } era de { $start }.
profile-long-run-after-break = Segundo a estimativa mais antiga relativa ao território atual, referente a { $year }, o número { $who_of } era de { $start }.
profile-peak = De todos os anos da série, de { $first } a { $last }, foi em { $year } que o número estimado { $who_of } atingiu o valor mais alto, com { $people }.
profile-source-note = A fonte acrescenta na sua nota { $number } (em inglês):

## Idade e sexo

profile-sex-share = As mulheres e as raparigas representavam { $share } do total { $who_of } que viviam { $area_in } { $when }.
profile-sex-about-equal = O número de mulheres e o de homens eram praticamente iguais: as mulheres e as raparigas representavam { $share } do total { $who_of } que viviam { $area_in } { $when }.
profile-sex-no-women = Segundo a estimativa, não havia mulheres nem raparigas no total { $who_of } que viviam { $area_in } { $when }.
profile-sex-no-men = Segundo a estimativa, não havia homens nem rapazes no total { $who_of } que viviam { $area_in } { $when }.
profile-sex-ratio = Estimava-se que havia { $ratio } homens e rapazes por cada 100 mulheres e raparigas.
profile-median = Metade do total { $who_of } tinha menos de { $age } anos.
profile-median-compared = Metade do total { $who_of } tinha menos de { $age } anos; no conjunto da população, metade das pessoas tinha menos de { $population_age } anos.
profile-ages = Do total { $who_of }, { $young } tinham menos de 15 anos, { $working } tinham entre 15 e 64 anos e { $old } tinham 65 ou mais anos.
profile-ages-missing = A fonte não discrimina por idade o número { $who_of }; { profile-source-kind-census } permitiria colmatar essa lacuna.
profile-ages-no-population = A população { $area_of } por idade e sexo não está disponível; { profile-source-kind-census } permitiria colmatar essa lacuna.

## Origens

profile-item-in = { $area_in } ({ $people })
profile-item-of = { $area_of } ({ $people })
profile-item-from = { $area_from } ({ $people })
profile-origins-birth = { $when_start }, os grupos mais numerosos de pessoas nascidas no estrangeiro eram os das pessoas nascidas { $origins }; todos os números são estimativas.
profile-origins-citizenship = { $when_start }, os grupos mais numerosos de cidadãos estrangeiros eram os dos cidadãos { $origins }; todos os números são estimativas.
profile-origins-mixed = { $when_start }, os grupos mais numerosos do total { $who_of } provinham { $origins }; todos os números são estimativas.
profile-origins-single = Quanto ao número { $who_of }, a fonte nomeia um único país de origem: { $area_the }, com um número estimado de { $people }.
profile-origins-concentration = As três principais origens representavam, em conjunto, { $cr3 } do total { $who_of } cujo país de origem é indicado; a fonte indica o país para { $coverage } do total.
profile-origins-concentration-all = As três principais origens representavam, em conjunto, { $cr3 } do total { $who_of }; a fonte indica o país de origem em todos os casos.
profile-origins-residual = Quanto ao número { $who_of }, a fonte não nomeia nenhum país de origem em particular; apresenta apenas os seguintes grupos: { $groups }. Um recenseamento ou um registo da população permitiria conhecer os países.

## Pessoas nascidas no país que vivem no estrangeiro

profile-abroad-level = { $when_start }, estimava-se em { $people } o número de pessoas nascidas { $area_in } que viviam noutros países.
profile-abroad-minimum = Trata-se de uma contagem mínima das pessoas nascidas { $area_in }, feita a partir das estimativas relativas aos países onde vivem: nem todos os países registam o local de nascimento dos seus habitantes e alguns baseiam-se na nacionalidade em vez do local de nascimento.
profile-abroad-top = Segundo as estimativas, os grupos mais numerosos de pessoas nascidas { $area_in } e residentes no estrangeiro viviam { $places }.
profile-abroad-top-one = Segundo as estimativas, as pessoas nascidas { $area_in } que vivem no estrangeiro só estão registadas { $place_in } ({ $people }).
profile-abroad-share = O número de pessoas nascidas { $area_in } que viviam no estrangeiro equivalia a { $share } da população { $area_of }.
profile-abroad-beside-population = { $population_form ->
    [one] { $when_start }, a população { $area_of } era, por sua vez, estimada em { $population } habitante.
    [many] { $when_start }, a população { $area_of } era, por sua vez, estimada em { $population } de habitantes.
   *[other] { $when_start }, a população { $area_of } era, por sua vez, estimada em { $population } habitantes.
}
profile-abroad-earlier = { $when_start }, o número de pessoas nascidas { $area_in } que viviam noutros países era estimado em { $people }.

## Refugiados e requerentes de asilo

profile-refugees-of-whom = { $people_form ->
    [one] Segundo as estimativas, o número { $who_of } que viviam { $area_in } { $when } era de { $stock }, dos quais { $people } ({ $share }) era refugiado ou requerente de asilo.
    [many] Segundo as estimativas, o número { $who_of } que viviam { $area_in } { $when } era de { $stock }, dos quais { $people } ({ $share }) eram refugiados e requerentes de asilo.
   *[other] Segundo as estimativas, o número { $who_of } que viviam { $area_in } { $when } era de { $stock }, dos quais { $people } ({ $share }) eram refugiados e requerentes de asilo.
}
profile-refugees-level = { $when_start }, estimava-se em { $people } o número de refugiados e requerentes de asilo que viviam { $area_in }.
profile-refugees-apart = A fonte não os acrescenta ao número { $who_of }; por isso, os dois números não são aqui somados nem divididos um pelo outro.
profile-refugees-none = A fonte não regista refugiados nem requerentes de asilo { $area_in } { $when }.

## Remessas

profile-remittances-received = { $amount_form ->
    [one] Em { $year }, segundo uma estimativa do Banco Mundial baseada num modelo, as remessas recebidas { $area_in } ascenderam a { $amount } dólar dos Estados Unidos.
    [many] Em { $year }, segundo uma estimativa do Banco Mundial baseada num modelo, as remessas recebidas { $area_in } ascenderam a { $amount } de dólares dos Estados Unidos.
   *[other] Em { $year }, segundo uma estimativa do Banco Mundial baseada num modelo, as remessas recebidas { $area_in } ascenderam a { $amount } dólares dos Estados Unidos.
}
profile-remittances-received-none = O modelo do Banco Mundial não estima nenhuma remessa recebida { $area_in } em { $year }.
profile-remittances-senders = Segundo o mesmo modelo, os montantes mais elevados, em dólares dos Estados Unidos, provinham { $senders }.
profile-remittances-sender-one = Segundo o mesmo modelo, a totalidade deste montante provinha { $sender_from }.
profile-remittances-model = Estes montantes não são pagamentos registados: o modelo reparte um total pelos países de envio em função do número de migrantes e dos rendimentos.
profile-remittances-paid = { $amount_form ->
    [one] Em { $year }, segundo os Indicadores do Desenvolvimento Mundial, as remessas pessoais pagas { $area_from } para outros países ascenderam a { $amount } dólar dos Estados Unidos.
    [many] Em { $year }, segundo os Indicadores do Desenvolvimento Mundial, as remessas pessoais pagas { $area_from } para outros países ascenderam a { $amount } de dólares dos Estados Unidos.
   *[other] Em { $year }, segundo os Indicadores do Desenvolvimento Mundial, as remessas pessoais pagas { $area_from } para outros países ascenderam a { $amount } dólares dos Estados Unidos.
}

## O que falta

profile-missing = Não há dados disponíveis para a secção «{ $what }». Poderia ser preenchida a partir das seguintes fontes: { $sources }.
profile-missing-findings = Cabe à instituição redigir as conclusões e prioridades; um programa não as pode encontrar.
profile-source-kind-un-desa-ims = UN DESA, International Migrant Stock
profile-source-kind-un-desa-ims-tables = UN DESA, International Migrant Stock, quadros por idade, sexo e origem
profile-source-kind-census = um recenseamento ou um registo da população
profile-source-kind-refugee-office = o organismo responsável pelos refugiados ou o ACNUR
profile-source-kind-world-bank-wdi = os Indicadores do Desenvolvimento Mundial do Banco Mundial
profile-source-kind-world-bank-bilateral = as estimativas bilaterais de remessas do Banco Mundial
profile-source-kind-central-bank = o banco central
profile-source-kind-office = a própria instituição

## Quadros

profile-table-caption = Quadro { $number }. { $title }
profile-figure-caption = Gráfico { $number }. { $title }
profile-table-stock = Stock de migrantes internacionais { $area_in }, de { $from } a { $to }
profile-table-age = Stock de migrantes internacionais e população { $area_in } por idade e sexo, { $date }
profile-table-age-alone = Stock de migrantes internacionais { $area_in } por idade e sexo, { $date }
profile-table-origins = Stock de migrantes internacionais { $area_in } por origem, { $date }
profile-table-destinations = Pessoas nascidas { $area_in } por país de residência, { $date }
profile-table-refugees = Refugiados e requerentes de asilo { $area_in }, de { $from } a { $to }
profile-table-senders = Remessas recebidas { $area_in } por país de envio, { $year }
profile-table-paid = Remessas pessoais pagas { $area_from }, de { $from } a { $to }
profile-column-year = Ano
profile-column-age = Idade
profile-column-both = Ambos os sexos
profile-column-men = Homens
profile-column-women = Mulheres
profile-column-stock = Stock de migrantes
profile-column-population = População
profile-column-share = Percentagem da população (%)
profile-column-share-of-stock = Percentagem do stock de migrantes
profile-column-change = Variação anual média desde a data anterior (%)
profile-column-origin = Origem
profile-column-destination = País de residência
profile-column-people = Pessoas
profile-column-part = Percentagem do total
profile-column-refugees = Refugiados e requerentes de asilo
profile-column-sender = País de envio
profile-column-million-dollars = Milhões de dólares dos Estados Unidos
profile-row-total = Total
profile-row-not-broken-down = Não discriminado
profile-row-others = { $count_form ->
    [one] Mais { $count } país
    [many] Mais { $count } de países
   *[other] Mais { $count } países
}
profile-age-band = { $lower }–{ $upper }
profile-age-open = { $lower } e mais
profile-note-unit-persons = Unidade: pessoas.
profile-note-unit-dollars = Unidade: milhões de dólares dos Estados Unidos a preços correntes.
profile-note-basis = Critério de contagem: { $basis }
profile-note-source = Fonte: { $source }, edição { $edition }.
profile-through-re-keyed = um terceiro que transcreveu os quadros desta edição (repositório público, licença MIT)
profile-note-source-through = Fonte: { $source }, edição { $edition }, disponibilizada por { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.
profile-note-sign-missing = { $sign } significa: não disponível.
profile-note-change = A variação anual é o logaritmo natural da razão entre os dois números, dividido pelo número exato de anos que os separam.
profile-note-small-base = Não se calcula nenhuma taxa de variação a partir de menos de { $least } pessoas.
profile-note-break = * Os anos assim assinalados referem-se a outro território (ver as notas da fonte); não são comparados com os posteriores.
profile-note-sums = Os dados por idade provêm de um quadro da fonte diferente do dos totais por sexo; as suas somas podem diferir ligeiramente.
profile-note-model = Estimativas baseadas num modelo, e não pagamentos registados.
profile-note-residual = Os grupos residuais não são países e não entram na classificação.
profile-note-minimum = Contagem mínima: faltam os países que não registam o local de nascimento.

## Gráficos

profile-figure-trend = Stock de migrantes internacionais { $area_in }
profile-figure-trend-alt = Gráfico de linhas do número estimado { $who_of } que viviam { $area_in }: { $start } em { $from }, { $end } em { $to }. Os valores constam do quadro desta secção.
profile-figure-pyramid = Stock de migrantes e população { $area_in } por idade e sexo, { $date }, em percentagem de cada grupo
profile-figure-pyramid-alt = Duas pirâmides etárias sobrepostas, cada uma em percentagem do seu próprio total: a cheio, { $who }; em contorno, população { $area_of }. Os valores constam do quadro desta secção.
profile-figure-pyramid-alone = Stock de migrantes { $area_in } por idade e sexo, { $date }, em percentagem do total
profile-figure-pyramid-alone-alt = Pirâmide etária { $area_in }, em percentagem do total: { $who }. Os valores constam do quadro desta secção.
profile-figure-origins = Principais origens do stock de migrantes { $area_in }, { $date }
profile-figure-origins-alt = Gráfico de barras das principais origens do stock de migrantes { $area_in } (número de países representados: { $count }), com os grupos residuais à parte. Os valores constam do quadro desta secção.
profile-figure-destinations = Pessoas nascidas { $area_in } por país de residência, { $date }
profile-figure-destinations-alt = Gráfico de barras dos países onde vive o maior número de pessoas nascidas { $area_in } (número de países representados: { $count }). Os valores constam do quadro desta secção.
profile-chart-percent = Percentagem de cada grupo
profile-chart-break = Outro território antes

## Notas sobre os dados

profile-basis-b = pessoas nascidas no estrangeiro (código B).
profile-basis-br = pessoas nascidas no estrangeiro, às quais se acrescentaram os refugiados (código BR).
profile-basis-c = cidadãos estrangeiros (código C).
profile-basis-cr = cidadãos estrangeiros, aos quais se acrescentaram os refugiados (código CR).
profile-basis-bc = pessoas nascidas no estrangeiro nuns anos e cidadãos estrangeiros noutros (código BC).
profile-basis-bcr = pessoas nascidas no estrangeiro nuns anos e cidadãos estrangeiros noutros, aos quais se acrescentaram os refugiados (código BCR).
profile-basis-i = números imputados, por falta de dados (código I).
profile-basis-ir = números imputados, por falta de dados, aos quais se acrescentaram os refugiados (código IR).
profile-basis-none = não é o mesmo em todos os países: pessoas nascidas no estrangeiro na maioria, cidadãos estrangeiros em alguns.
profile-notes-basis = Critério de contagem do stock de migrantes { $area_in }: { $basis } Não se comparam stocks baseados em critérios diferentes.
profile-notes-mid-year = Os stocks de migrantes e os números da população referem-se a meados do ano.
profile-notes-editions = De cada fonte utiliza-se uma única edição, indicada sob os quadros e na lista de fontes. As edições posteriores reveem os anos anteriores; não se misturam números de edições diferentes.
profile-notes-words = No texto, os números são arredondados a três algarismos significativos e as estimativas são apresentadas como tais; os quadros conservam todos os algarismos.
profile-notes-interval = O último intervalo da série dos stocks é de { $last_form ->
        [one] { $last } ano
        [many] { $last } de anos
       *[other] { $last } anos
    } e os restantes são de { $others_form ->
        [one] { $others } ano
        [many] { $others } de anos
       *[other] { $others } anos
    }; as variações anuais médias são calculadas com a duração exata.
profile-notes-signs = Nos quadros, { $sign } significa que a fonte não apresenta nenhum valor, e 0 significa nenhum ou menos de metade de uma unidade. Quando a fonte não apresenta um valor, nenhum foi calculado em seu lugar.
profile-notes-through = Os ficheiros de { $sources } foram disponibilizados por { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }; os seus totais foram comparados com os do organismo que os publica.
profile-notes-model = Os números de «{ $source }» são o resultado de um modelo.
profile-notes-minimum = Os números de «{ $source }» são contagens mínimas.
profile-notes-designations = Os nomes dos países e áreas e o seu agrupamento são os das fontes e não exprimem qualquer opinião sobre o estatuto jurídico de nenhum país, território ou área, nem sobre as suas fronteiras. Por «país» entende-se país ou área.
profile-notes-remittances = As remessas pagas são registos das balanças de pagamentos, em parte estimados; as remessas recebidas e os respetivos países de envio são estimativas baseadas num modelo, relativas a um único ano.

## Fontes

profile-sources-item = { $citation } Licença: { $licence }.
profile-sources-item-through = { $citation } Licença: { $licence }. Dados obtidos através de { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.

## Última página

profile-colophon-unreviewed = Língua do documento: { $language }. O texto não foi revisto por um falante dessa língua.
profile-colophon-program = Elaborado com o Bearings a partir das fontes indicadas neste documento.
profile-office-figure-missing = (sem número)
