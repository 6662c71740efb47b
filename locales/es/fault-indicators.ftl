## Errores de los identificadores entre llaves y del catálogo de indicadores.

fault-indicators-101 = En el carácter { $position } se abre una llave que nunca se cierra.
    .hint = Ciérrela con {"}"}. Para escribir una llave como texto, duplíquela: {"{{"}.
fault-indicators-102 = En el carácter { $position } hay una llave de cierre que nunca se abrió.
    .hint = Elimínela. Para escribir una llave como texto, duplíquela: {"}}"}.
fault-indicators-103 = Las llaves del carácter { $position } no nombran ningún indicador.
    .hint = Empiece por el identificador del indicador, como {"{"}B11{"}"}.
fault-indicators-104 = “{ $text }”, en el carácter { $position }, no tiene la forma clave=valor.
    .hint = Escriba, por ejemplo, area=KEN, sin espacios a los lados del signo igual.
fault-indicators-105 = La clave “{ $key }”, en el carácter { $position }, no se conoce.
    .hint = Use area, time, sex, age, counterpart, role, source, edition, as o digits.
fault-indicators-106 = La clave “{ $key }”, en el carácter { $position }, está escrita dos veces.
    .hint = Deje solo una de las dos.
fault-indicators-107 = “{ $value }”, en el carácter { $position }, no es un valor que “{ $key }” pueda tomar.
    .hint = Busque el código en la lista que está junto al texto: area=KEN, time=2019, sex=F, age=Y0T14, as=percent, digits=1.
fault-indicators-110 = No se puede leer el catálogo de indicadores: { $reason }
    .hint = Restablezca el catálogo que acompaña al programa o corrija el lugar indicado.
fault-indicators-111 = El catálogo describe dos veces el indicador { $indicator }.
    .hint = Elimine una de las dos entradas.
fault-indicators-112 = La unidad “{ $unit }” del indicador { $indicator } no se conoce.
    .hint = Use PS, HH, PC, PR, PHT, PC_A, PH, YR, USD o IX.
fault-indicators-113 = El catálogo asigna al indicador { $indicator } la fórmula “{ $formula }”, que no es la que usa el programa.
    .hint = Corrija la fórmula y la unidad en el catálogo; las fórmulas forman parte del programa.
