## La sala Perfil: esquema, secciones, texto propio, difusión.

ui-profile-outline = Secciones del perfil
ui-profile-light = Perfil simplificado
ui-profile-no-data = sin datos
ui-profile-to-write = por redactar
ui-profile-left-out = omitida
ui-profile-complete = Secciones completas: { $complete } de { $of }
ui-profile-leave-out = Omitir esta sección
ui-profile-put-back = Volver a incluir esta sección
ui-profile-preview = Tal como se imprimirá
ui-profile-office = Su institución
ui-profile-give-out = Difundir

ui-own-words = Su texto propio para esta sección
ui-own-words-help = Una línea en blanco inicia un nuevo párrafo. Las cifras entre llaves, como {"{"}B11{"}"}, se actualizan por sí solas.
ui-own-place = Lugar de su texto
ui-own-before = Antes del texto generado
ui-own-after = Después del texto generado
ui-own-instead = En lugar del texto generado
ui-own-draft-found = Un texto escrito aquí anteriormente no se conservó como cambio.
ui-own-draft-show = Mostrar ese texto

ui-give-promise = Los archivos no contienen el nombre de ningún autor, carpeta ni equipo.
ui-give-draft = traducción no revisada
ui-give-read-by-us = Leído por nosotros
ui-give-not-read = No leído por nosotros
ui-give-pdf = PDF
ui-give-docx = Word
ui-give-html = Página web
ui-give-xlsx = Tablas de Excel
ui-give-sdmx = Datos SDMX-CSV
ui-given-out = El archivo se ha guardado

## Lo que la institución dice de sí misma.

ui-office-why = Cuando su institución haya indicado su nombre, su grupo de trabajo y la fecha de la próxima actualización y haya redactado las “Conclusiones y prioridades”, el documento pasará a ser un perfil migratorio. Hasta entonces es una ficha de datos elaborada a partir de fuentes internacionales.
ui-office-language = Estos textos son para la edición en el idioma siguiente: { $language }.
ui-office-name = Nombre de su institución
ui-office-name-help = Tal como debe figurar en la portada.
ui-office-country = Nombre oficial de su país
ui-office-country-help = Déjelo vacío para usar el nombre abreviado de las Naciones Unidas.
ui-office-group = Grupo de trabajo
ui-office-group-help = Las instituciones que elaboraron el perfil, una por línea. No hacen falta nombres de personas.
ui-office-next = Próxima actualización
ui-office-next-help = Mes o año en que está prevista la próxima edición.
ui-office-contact = Contacto
ui-office-contact-help = Un cargo y la forma de comunicarse con él, mejor que una persona.
ui-office-foreword = Prólogo
ui-office-foreword-help = A quién pertenece el informe y qué decisión lo estableció.
ui-office-logo = Logotipo
ui-office-logo-help = Una imagen PNG o JPEG de un megabyte como máximo, para la portada, en todos los idiomas.
ui-office-logo-alt = El logotipo de su institución
ui-office-logo-choose = Elegir una imagen…
ui-office-logo-remove = Quitar el logotipo
ui-office-digits = Cifras en los textos en árabe
ui-office-digits-help = Forma de escribir los números en los documentos en árabe.
ui-office-months = Nombres de los meses en los textos en árabe
ui-office-months-help = Qué nombres de los meses se usan en los documentos en árabe.
ui-digits-latin = 0 1 2 3
ui-digits-arabic = ٠ ١ ٢ ٣
ui-months-maghreb = Magreb
ui-months-mashriq = Mashreq
ui-months-gulf = Golfo
