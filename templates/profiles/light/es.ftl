## Títulos de las secciones del perfil simplificado; .guide es la pregunta orientadora que aparece junto al texto.

section-fm-keyfig = Cifras clave
    .guide = ¿Qué pocas cifras debe conocer todo el mundo? Cada una lleva su año, su criterio de medición y su fuente.
section-imm-stock = Stock de migrantes y tendencia
    .guide = ¿Cuántas personas de las que viven aquí nacieron en el extranjero o son ciudadanos extranjeros, y cómo cambió ese número? Diga a quién se contó; no diga por qué cambió, a menos que lo demuestre un estudio.
section-imm-stock-age = Edad y sexo
    .guide = ¿Qué edad tienen estas personas, cuántas son mujeres y en qué se diferencian del conjunto de la población?
section-imm-stock-origin = Orígenes
    .guide = ¿Dónde nacieron estas personas o qué ciudadanía tienen? Los grupos residuales no son países.
section-emi-stock = Personas nacidas en el país que viven en el extranjero
    .guide = ¿Dónde viven hoy las personas nacidas en el país? Las cifras proceden de los países donde viven y constituyen un mínimo.
section-dis = Refugiados y solicitantes de asilo
    .guide = ¿Cuántas personas han encontrado protección aquí o la han solicitado? Diga si forman parte del stock de migrantes antes indicado.
section-rem = Remesas
    .guide = ¿Cuánto dinero se envía al país y desde el país? Distinga los pagos registrados de las estimaciones basadas en un modelo.
section-fin-trends = Conclusiones y prioridades
    .guide = ¿Qué significan estas cifras para el país, qué se desprende de ellas y qué datos hacen más falta? Solo la institución puede escribirlo.
section-fm-notes = Notas sobre los datos
    .guide = Lo que debe saber quien lea las cifras para poder utilizarlas: criterio de medición, fechas, ediciones, signos.
section-fm-sources = Fuentes
    .guide = ¿Quién publicó las cifras, en qué edición y con qué licencia?
