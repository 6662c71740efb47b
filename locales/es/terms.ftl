### Palabras comunes a varias salas. Terminología de las recomendaciones de las Naciones Unidas.

scale-e4 = { $value_form ->
    [one] { $value } decena de millar
    [many] { $value } decenas de millar
   *[other] { $value } decenas de millar
}
scale-e6 = { $value_form ->
    [one] { $value } millón
    [many] { $value } millones
   *[other] { $value } millones
}
scale-e8 = { $value_form ->
    [one] { $value } centena de millones
    [many] { $value } centenas de millones
   *[other] { $value } centenas de millones
}
scale-e9 = { $value_form ->
    [one] { $value } millar de millones
    [many] { $value } millares de millones
   *[other] { $value } millares de millones
}
scale-e12 = { $value_form ->
    [one] { $value } billón
    [many] { $value } billones
   *[other] { $value } billones
}

sex-both = Ambos sexos
sex-male = Masculino
sex-female = Femenino
sex-unknown = Sexo desconocido
sex-men = Hombres
sex-women = Mujeres

age-total = Todas las edades
age-unknown = Edad desconocida
age-single = { $age }
age-band = { $from }–{ $to }
age-open = { $from } y más

basis-b = personas nacidas en el extranjero
    .definition = Personas nacidas fuera del país en que viven.
basis-br = personas nacidas en el extranjero, con los refugiados añadidos
    .definition = Personas nacidas fuera del país en que viven; la fuente añadió a los refugiados que no estaban contados entre ellas.
basis-c = ciudadanos extranjeros
    .definition = Personas que no tienen la ciudadanía del país en que viven.
basis-cr = ciudadanos extranjeros, con los refugiados añadidos
    .definition = Personas que no tienen la ciudadanía del país en que viven; la fuente añadió a los refugiados que no estaban contados entre ellas.
basis-bc = personas nacidas en el extranjero o ciudadanos extranjeros, según el año
    .definition = En unos años se contó a las personas nacidas en el extranjero y en otros a las que no tienen la ciudadanía del país.
basis-bcr = personas nacidas en el extranjero o ciudadanos extranjeros, según el año, con los refugiados añadidos
    .definition = En unos años se contó a las personas nacidas en el extranjero y en otros a las que no tienen la ciudadanía del país; la fuente añadió a los refugiados que no estaban contados entre ellas.
basis-i = valor imputado, por falta de datos nacionales
    .definition = El país no tiene datos sobre el lugar de nacimiento ni sobre la ciudadanía; la fuente imputó el número a partir de otros países.
basis-ir = valor imputado, por falta de datos nacionales, con los refugiados añadidos
    .definition = El país no tiene datos sobre el lugar de nacimiento ni sobre la ciudadanía; la fuente imputó el número a partir de otros países y añadió a los refugiados.
basis-r = con los refugiados añadidos
    .definition = La fuente añadió a los refugiados.
basis-none = criterio no indicado
    .definition = La fuente no dice a quién se cuenta como migrante.

unit-persons = personas
unit-thousand-persons = miles de personas
unit-percent = por ciento
unit-per-thousand = por cada 1 000 personas
unit-per-hundred-thousand = por cada 100 000 personas
unit-percent-per-year = por ciento al año
unit-per-hundred = por cada 100
unit-years = años
unit-us-dollars = dólares de los Estados Unidos
unit-million-us-dollars = millones de dólares de los Estados Unidos
unit-index = índice

source-count = recuento
source-estimate = estimación
source-model = modelo
source-minimum-count = recuento mínimo

status-normal = normal
status-break = ruptura de la serie
status-estimated = estimado
status-forecast = previsión
status-imputed = imputado
status-missing = faltante
status-provisional = provisional

role-origin = Origen
role-birth = País de nacimiento
role-citizenship = País de ciudadanía
role-previous = País de residencia anterior
role-next = País de residencia siguiente
role-sender = País de envío
role-receiver = País receptor

sign-not-available = Dos puntos seguidos (..) indican que el número no está disponible o no se presenta por separado.
sign-zero = Cero (0 o 0,0) significa nada, o menos de la mitad de la unidad indicada.
sign-minus = El signo menos (−) delante de un número indica una disminución.
sign-rounding = Debido al redondeo, los números pueden no sumar el total.
