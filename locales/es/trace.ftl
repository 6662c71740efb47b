## Por qué una cifra no tiene valor.

missing-no-data = no hay datos
missing-source-sign = no disponible: la fuente imprime un signo en lugar de un número
missing-zero-denominator = no calculado: el todo es cero
missing-zero-start = no calculado: variación desde cero o hasta cero
missing-out-of-range = no calculado: la parte es mayor que el todo
missing-open-group = no calculado: la mediana se sitúa en el grupo de edad abierto
missing-different-basis = no calculado: los dos números cuentan a personas distintas

## Fórmulas en palabras, según su número en la documentación de referencia.

formula-4-2-1 = Proporción: 100 × parte ÷ todo.
formula-4-2-2 = Relación de masculinidad: 100 × hombres ÷ mujeres. Proporción de mujeres: 100 × mujeres ÷ (hombres + mujeres).
formula-4-2-5 = Tasa anual de variación: 100 × logaritmo natural de (número posterior ÷ número anterior) ÷ años transcurridos entre ambos.
formula-4-2-7 = Relación de dependencia: 100 × personas en edades dependientes ÷ personas de 15 a 64 años.
formula-4-2-11 = Edad mediana a partir de grupos de edad: límite inferior del grupo en que se encuentra la persona mediana + amplitud del grupo × (mitad del total − total de los grupos más jóvenes) ÷ personas del grupo.
formula-4-2-13 = Concentración: suma de los cuadrados de las proporciones de los orígenes conocidos; número efectivo: 1 ÷ concentración.
formula-4-2-20 = Stock de emigrantes: suma de los stocks de personas de este origen en todos los países de residencia.
formula-sum = Suma de las observaciones siguientes.

unit-in-thousands = en miles
unit-in-millions = en millones
