# O que se diz quando não é possível usar os tipos de letra.

fault-typeset-301 = Não é possível ler o ficheiro do tipo de letra { $name }.
    .hint = Execute de novo a instalação, ou instale de novo o programa, para que o ficheiro volte a ser obtido.
fault-typeset-302 = Falta a família de tipos de letra { $family }.
    .hint = Execute de novo a instalação ou instale de novo o programa: a sua pasta de tipos de letra está incompleta.
