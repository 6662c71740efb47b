# O que se diz de um relatório que é impresso: dúvidas (1xx) e falhas.

fault-report-101 = Alguns caracteres não podem ser impressos, porque nenhum dos tipos de letra os tem: { $characters }
    .hint = Substitua-os ou acrescente à pasta dos tipos de letra um que os tenha. Até lá, são impressos como caixas vazias.
fault-report-102 = Não foi possível ler o logótipo, que foi omitido.
    .hint = Escolha uma imagem em formato PNG ou JPEG.
fault-report-901 = Não foi possível incorporar o tipo de letra { $font }, pelo que nenhum PDF foi escrito.
    .hint = Trata-se de um erro do programa ou dos seus tipos de letra. Execute de novo a instalação; se o erro persistir, envie-nos o ficheiro de diagnóstico.
fault-report-902 = Não foi possível concluir o PDF ({ $detail }).
    .hint = Trata-se de um erro do programa. Envie-nos, por favor, o ficheiro de diagnóstico.
fault-report-911 = Não foi possível desenhar um gráfico como imagem ({ $detail }).
    .hint = Trata-se de um erro do programa. Envie-nos, por favor, o ficheiro de diagnóstico.
fault-report-912 = Não foi possível concluir o documento do Word ({ $detail }).
    .hint = Trata-se de um erro do programa. Envie-nos, por favor, o ficheiro de diagnóstico.
fault-report-913 = Não foi possível concluir o livro ({ $detail }).
    .hint = Trata-se de um erro do programa. Envie-nos, por favor, o ficheiro de diagnóstico.
