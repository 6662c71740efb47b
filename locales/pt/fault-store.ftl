### O que o ficheiro do espaço de trabalho diz quando alguma coisa o impede. Uma mensagem por código, com uma sugestão.

fault-store-101 = { $file } não é um espaço de trabalho do Bearings.
    .hint = Escolha um ficheiro cujo nome termine em .bearings. Para incorporar um livro ou uma tabela, abra primeiro um espaço de trabalho e importe nele o ficheiro.

fault-store-102 = O ficheiro { $file } já não existe.
    .hint = Pode ter sido movido, eliminado ou mudado de nome, ou a unidade onde se encontra pode não estar ligada.

fault-store-103 = Já existe um ficheiro chamado { $file }.
    .hint = Escolha outro nome ou outra pasta. Nada foi alterado.

fault-store-104 = { $file } já está neste espaço de trabalho.
    .hint = Para ler o mesmo ficheiro de outra maneira, remova-o primeiro da lista de fontes e importe-o de novo.

fault-store-105 = { $fields_form ->
        [one] Este passo já não pode ser anulado: { $fields } campo que alterou voltou a ser alterado desde então.
        [many] Este passo já não pode ser anulado: { $fields } de campos que alterou voltaram a ser alterados desde então.
       *[other] Este passo já não pode ser anulado: { $fields } campos que alterou voltaram a ser alterados desde então.
    }
    .hint = Anule primeiro as alterações posteriores ou volte a escrever à mão o texto anterior.

fault-store-106 = A operação foi interrompida. O espaço de trabalho está como antes.
    .hint = Pode iniciá-la de novo a qualquer momento.

fault-store-107 = Não há nenhum passo { $act } para anular.
    .hint = Pode já ter sido anulado. Abra a lista de alterações recentes e escolha de novo.

fault-store-108 = O elemento que estava a editar já não está no espaço de trabalho ({ $entity }).
    .hint = Pode ter sido removido noutra janela. Volte à lista e abra-o de novo.

fault-store-109 = O nome do ficheiro ou da sua pasta tem caracteres que o programa não consegue ler: { $path }
    .hint = Mude o nome do ficheiro ou da pasta, usando letras simples e algarismos, e tente de novo.

fault-store-110 = A pasta { $folder } não existe.
    .hint = Escolha uma pasta que exista ou crie-a primeiro.

fault-store-111 = Não é possível guardar uma cópia sobre { $file }, porque esse espaço de trabalho está aberto.
    .hint = Escolha outro nome ou outra pasta para a cópia.

fault-store-112 = O ficheiro { $file } começa como uma tabela de outro programa, mas não pode ser lido.
    .hint = Pode ter sido cortado durante a cópia. Copie-o de novo ou peça-o em formato CSV.

fault-store-113 = { $file } está bloqueado com uma frase-passe.
    .hint = Abra-o na página inicial, que pede a frase-passe, ou indique na linha de comandos um ficheiro que a contenha: --passphrase-file.

fault-store-114 = Esta não é a frase-passe de { $file }.
    .hint = Verifique o idioma do teclado e as maiúsculas e escreva-a de novo. Uma cópia anterior pode ter uma frase anterior.

fault-store-115 = A frase-passe é demasiado curta. Caracteres necessários: { $least }.
    .hint = Quatro ou cinco palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.

fault-store-116 = { $file } está cifrado de um modo que este programa não conhece.
    .hint = Abra-o com o programa que o criou ou com uma versão mais recente deste. Se o ficheiro estiver danificado, restaure uma cópia anterior.

fault-store-117 = Os espaços de trabalho bloqueados e os registos conservados precisam do ficheiro { $file } do programa, que falta.
    .hint = Instale de novo o programa. O espaço de trabalho está como estava.

fault-store-118 = A tabela { $file } está cifrada e não pode ser lida sem a sua chave.
    .hint = Peça a quem a enviou uma cópia não cifrada, por uma via segura para o que contém.

fault-store-119 = A coluna “{ $column }” de { $file } contém números de { $digits } algarismos. Com mais de 38, seriam alterados ao serem lidos.
    .hint = Peça a tabela com esta coluna em texto ou com menos algarismos, ou sem ela.

fault-store-150 = Dois valores diferentes para { $indicator }, { $area }, { $period }: foi conservado { $kept } e omitido { $left_out }.
    .hint = Compare as células nos ficheiros. Se o valor omitido for o correto, remova a outra fonte e importe de novo.

fault-store-201 = { $file } está aberto noutra janela ou noutro programa.
    .hint = Vá para a outra janela, ou feche-a e tente de novo. Nada foi alterado.

fault-store-202 = { $file } só pode ser lido, não alterado.
    .hint = Copie-o para uma pasta sua ou peça permissão para o alterar a quem cuida deste computador.

fault-store-203 = Não é possível escrever ficheiros na pasta { $folder }.
    .hint = As alterações são guardadas junto do espaço de trabalho, pelo que precisa de permissão para escrever na sua pasta. Copie o espaço de trabalho para uma pasta sua e abra-o aí.

fault-store-204 = Não há espaço no disco para escrever { $file }. A sua última alteração não foi guardada; tudo o que a antecede está em segurança.
    .hint = Liberte espaço no disco, ou guarde uma cópia do espaço de trabalho noutra unidade, e tente de novo.

fault-store-205 = Não tem permissão para abrir { $file }.
    .hint = Peça-a a quem lhe deu o ficheiro ou copie-o para uma pasta sua.

fault-store-206 = O disco não conseguiu ler ou escrever { $file }. O sistema diz: { $reason }
    .hint = Verifique se a unidade está ligada e a funcionar e tente de novo. Guarde uma cópia do espaço de trabalho noutra unidade.

fault-store-207 = A cópia { $file } não ficou igual ao espaço de trabalho e foi eliminada.
    .hint = Guarde de novo a cópia, se possível noutra unidade. Se acontecer duas vezes, a unidade pode estar a falhar.

fault-store-208 = O disco falhou enquanto as suas alterações eram guardadas. Estão em segurança, mas é preciso abrir de novo o espaço de trabalho.
    .hint = Feche o espaço de trabalho e abra-o de novo.

fault-store-209 = Esta operação precisa de mais memória do que a que o programa pode utilizar.
    .hint = Feche outros programas ou trabalhe com uma parte menor dos dados.

fault-store-301 = { $file } foi criado por uma versão mais recente do Bearings (formato { $found }; esta versão abre formatos até { $known }).
    .hint = Instale a versão mais recente do Bearings neste computador. O ficheiro não foi alterado.

fault-store-302 = { $file } está danificado ou não foi copiado por completo.
    .hint = Use «Restaurar uma cópia anterior», ou copie de novo o ficheiro a partir do local onde o obteve, depois de o fechar aí.

fault-store-303 = { $file } foi escrito por uma versão mais recente da base de dados incorporada no Bearings.
    .hint = Instale a versão mais recente do Bearings neste computador. O ficheiro não foi alterado.

fault-store-901 = Ocorreu um erro no programa: { $reason }
    .hint = O espaço de trabalho está como antes. Envie, por favor, um ficheiro de diagnóstico a quem cuida do Bearings; não contém nenhuns dos seus dados.

fault-store-902 = A receita de importação mistura fontes: alguns valores pertencem a { $source }, edição { $edition }.
    .hint = Um ficheiro é importado como uma edição de uma única fonte. Corrija a receita ou importe as partes uma a uma.

fault-store-903 = A receita de importação usa uma dimensão que o Bearings não tem: { $name }.
    .hint = Corrija o nome na receita.

fault-store-904 = O espaço de trabalho contém um código que o Bearings não conhece: { $text }
    .hint = O ficheiro pode ter sido alterado com outro programa. Use «Restaurar uma cópia anterior».

fault-store-905 = O nome { $field } está reservado para o próprio programa.
    .hint = Escolha outro nome.
