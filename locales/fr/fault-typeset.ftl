# Ce qui est dit lorsque des polices ne peuvent pas être utilisées.

fault-typeset-301 = Le fichier de police { $name } ne peut pas être lu.
    .hint = Relancez l’installation, ou réinstallez le programme, afin que le fichier soit récupéré de nouveau.
fault-typeset-302 = La famille de polices { $family } est absente.
    .hint = Relancez l’installation, ou réinstallez le programme : son dossier de polices est incomplet.
