## Ver mi país: la lista de países y zonas y la ficha de datos.

ui-country-title = Ver mi país
ui-country-type = Escriba el nombre de un país o zona
ui-country-enter = La lista se reduce a medida que escribe. La tecla Intro abre el primer nombre.
ui-country-none = Ningún país o zona de la edición tiene ese nombre.
ui-country-designations = Los nombres y las agrupaciones son los de las Naciones Unidas. No entrañan juicio alguno sobre la condición jurídica de ningún país o zona.
ui-country-preparing = Preparando los datos internacionales
ui-country-preparing-why = Esto ocurre una sola vez en este equipo y tarda unos segundos.
ui-other-country = Otro país
ui-explore = Explorar las series
ui-save-pdf = Guardar como PDF
ui-save-word = Guardar como Word
ui-see-pages = Páginas
ui-print = Imprimir
ui-as-table = El gráfico en forma de cuadro

ui-trace-of = De dónde procede la cifra { $value }

ui-page-of = Página { $page } de { $pages }
