### The page around the text, chapter titles, signal words, and how values are put.

title = Instruções de utilização: cibersegurança
language = Português

## Chapters

chapter =
    .glance = Em resumo
    .preparation = Antes da primeira utilização
    .identification = Identificação e âmbito
    .features = Funcionalidades de segurança informática
    .environment = Medidas de segurança informática do ambiente operacional
    .compatibility = Compatibilidade e requisitos mínimos
    .network = Configuração da rede informática
    .installation = Instalação e reforço da segurança informática
    .access = Acesso dos utilizadores
    .data = Dados pessoais e cifragem
    .logging = Registos de eventos e hora
    .malware = Proteção contra software malicioso e adulteração
    .updates = Atualizações e apoio de segurança informática
    .recovery = Cópia de segurança, restauro e estado seguro
    .maintenance = Tarefas periódicas de segurança informática
    .incidents = Reconhecer e comunicar eventos de segurança informática
    .risks = Riscos residuais e má utilização
    .decommissioning = Retirada de serviço
    .components = Componentes de software
    .contact = Contactos
    .conventions = Convenções e abreviaturas
    .history = Histórico de revisões
    .technicians = Para técnicos

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Comece aqui para agir de imediato ou para encontrar o que lhe diz respeito. Este resumo não substitui as instruções completas.
    .preparation = Verifique cada linha antes de o dispositivo ser utilizado pela primeira vez.
    .identification = Verifique aqui se este documento corresponde ao seu dispositivo.
    .features = Consulte aqui uma funcionalidade de segurança informática antes de confiar nela ou de alterar as respetivas definições.
    .environment = Leia este capítulo antes de o dispositivo ser utilizado pela primeira vez e antes de cada alteração do ambiente operacional.
    .compatibility = Compare os seus produtos com as indicações deste capítulo antes de os combinar com o dispositivo.
    .network = Leia este capítulo antes de ligar o dispositivo à rede informática e antes de alterar essa rede.
    .installation = Leia este capítulo antes de instalar o dispositivo ou de alterar as respetivas definições de segurança informática.
    .access = Leia este capítulo antes de conceder, alterar ou retirar um acesso.
    .data = Leia este capítulo antes de armazenar, exportar ou apagar dados.
    .logging = Leia este capítulo antes de confiar nos eventos registados, nas mensagens ou na hora do dispositivo.
    .malware = Leia este capítulo antes de instalar, remover ou analisar software.
    .updates = Leia este capítulo antes de instalar ou adiar uma atualização.
    .recovery = Leia este capítulo antes de o dispositivo ser utilizado pela primeira vez e utilize-o durante uma falha.
    .maintenance = Utilize este capítulo para programar e atribuir as tarefas periódicas de segurança informática.
    .incidents = Utilize este capítulo logo que suspeite de um evento de segurança informática ou note uma falha.
    .risks = Leia este capítulo antes de utilizar o dispositivo e antes de alterar o modo como é utilizado.
    .decommissioning = Leia este capítulo antes de o dispositivo ser retirado de serviço ou sair do seu controlo.
    .components = Utilize este capítulo para verificar se uma vulnerabilidade publicada diz respeito ao dispositivo.
    .contact = Leia este capítulo antes de contactar alguém sobre a segurança informática do dispositivo.
    .conventions = Consulte aqui o significado de uma palavra, de um sinal ou de uma abreviatura.
    .history = Se conhecer uma revisão anterior, leia este capítulo antes de trabalhar com esta.
    .technicians = Este capítulo destina-se a técnicos e ao pessoal de informática.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Se algo não parecer normal
    .sign = O que se nota
    .first = O que fazer primeiro
    .acting = Quem atua ou quem contactar
    .all-signs = Todas as mensagens e eventos: { $link }
    .further-steps = Passos seguintes: { $link }
    .fill-in = ____________________
    .contacts = A quem telefonar
    .contacts-there = Contactos na entidade operadora: { $link }
    .work = Quem faz o quê
    .who = Quem
    .what = O quê
    .controls = Medidas obrigatórias
    .tasks = Tarefas periódicas
    .incidents = Eventos de segurança informática
    .updates = Instalação de atualizações
    .backups = Execução de cópias de segurança
    .provides = A assegurar
    .installation = Instalação do dispositivo
    .training = Conhecimentos e formação exigidos
    .one-of-group = { $link } (uma de um grupo)
    .alternative = { $link } (ou: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } e outros
    .it = Para o pessoal de informática
    .preparation = Antes da primeira utilização
    .topic = Tema
    .answer = Em resumo
    .connection = { $source } → { $destination }: { $ports }
    .further = Outros temas
    .further-connections = Outras ligações deste tipo
    .annex = **Para revisores.** Disposições e secções que tratam das mesmas: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = O que é obrigatório
    .tasks = Tarefas antes da primeira utilização
    .open = Outros preparativos
    .open-lead = Consulte também:
    .before = Condições para a instalação
    .verify = Verificações após a instalação

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Entidade operadora
    .user = Utilizador
    .patient = Doente
    .shared = Fabricante e entidade operadora
    .service_partner = Parceiro de assistência técnica
    .manufacturer = Fabricante
    .third_party = Terceiro
    .integrator = Integrador de sistemas
    .practitioner = Profissional de saúde

## Conventions: words and signs, and what they mean

conventions =
    .words = Palavras e sinais
    .word = Palavra ou sinal
    .meaning = Significado
    .device = dispositivo
    .device-meaning = O produto de que trata este documento, com todas as partes do respetivo sistema.
    .operator = entidade operadora
    .operator-meaning = A pessoa ou organização que tem o dispositivo em utilização. Uma entidade operadora pode ser também utilizador.
    .operator-seen = entidade operadora, entidades operadoras
    .user = utilizador
    .user-meaning = Uma pessoa que utiliza o dispositivo.
    .must = deve, devem
    .must-meaning = É obrigatório. Na negativa, é proibido.
    .should = recomenda-se
    .should-meaning = É recomendado.
    .should-seen = recomenda
    .danger = Um perigo que causa a morte ou lesões graves se não for evitado.
    .warning = Um perigo que pode causar a morte ou lesões graves se não for evitado.
    .caution = Um perigo que pode causar lesões ligeiras ou moderadas se não for evitado.
    .notice = Algo que, se não for evitado, pode causar danos que não são lesões, por exemplo, nos dados.
    .note = Informações adicionais.
    .dash = Numa tabela: sem indicação.
    .mark = barra na margem, ou «alterado»
    .mark-meaning = Este conteúdo foi alterado desde uma revisão anterior.
    .bold = palavras a negrito numa frase
    .abbreviations = Abreviaturas
    .short = Abreviatura

## The annex: which chapters and sections answer which clause

annex = Anexo: capítulos e requisitos
    .intro = As tabelas indicam disposições de cada fonte e os capítulos e secções deste documento que tratam das mesmas. Indicam apenas os locais e não declaram a conformidade. Não indicam todas as disposições.
    .order = Cada tabela diz respeito a uma fonte. As linhas seguem a ordem das disposições nessa fonte.
    .caption = Disposições e capítulos
    .clause = Disposição
    .chapters = Capítulos e secções

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Conteúdo alterado
    .since = O que mudou desde a revisão { $revision } de { $date }
    .intro = A tabela indica, por capítulo, os factos que mudaram. Os parágrafos, pontos e linhas alterados estão assinalados.
    .chapter = Capítulo
    .place = Local
    .what = Alteração
    .added = Acrescentado: { $words }
    .added-row = Acrescentado
    .removed = Removido: { $words }
    .removed-row = Removido
    .now = Agora: { $words }
    .before = Antes: { $words }
    .reworded = O texto foi reformulado.

## Cover

cover =
    .device = Dispositivo
    .model = Modelo
    .manufacturer = Fabricante
    .software = Versão do software
    .number = Número do documento
    .revision = Revisão
    .date = Data de emissão
    .language = Língua
    .state = Estado

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Rascunho
    .in-review = Em revisão
    .approved = Aprovado em { $date }

notice =
    .draft-locale = Os textos-padrão nesta língua são um rascunho. Não foram aprovados por um revisor qualificado. Não publique este documento.
    .stale-locale = Os textos-padrão em inglês mudaram desde a revisão dos textos nesta língua. Não publique este documento.
    .draft = Este documento é um rascunho. Não publique este documento.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (documento { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Índice
    .skip = Ir para o texto
    .changed = alterado
    .permalink = Hiperligação para esta secção
    .document = Documento
    .revision = Revisão
    .page_of = Página %PAGE% de %PAGES%
    .on_page = página %PAGE%
    .continued = %TABLE% (continuação)
    .draft = RASCUNHO
    .index_title = Instruções de utilização: cibersegurança
    .index_device = Dispositivo
    .index_number = Número do documento
    .index_revision = Revisão
    .index_date = Data
    .index_documents = Documentos
    .index_search = Procurar um dispositivo, um número de documento ou uma língua
    .index_shown = Dispositivos apresentados
    .hospital_title = Ficheiros para o serviço de informática da entidade operadora
    .hospital_lead = Estes ficheiros são criados a partir dos mesmos factos que este documento. Preencha o que deixam em aberto e verifique-os antes de os utilizar.
    .hospital_file = Ficheiro
    .hospital_size = Bytes
    .hospital_purpose = Finalidade
    .hospital_hash = SHA-256
    .hospital_missing = Não estão indicados os factos para os seguintes ficheiros:
    .hospital_matrix = Matriz de rede: as ligações das tabelas da firewall
    .hospital_nftables = Regras para nftables, em formato JSON
    .hospital_aerleon = Política para Aerleon ou Capirca, a partir da qual se criam regras para muitas firewalls
    .hospital_mud = Descrição da utilização pelo fabricante (MUD, RFC 8520)
    .hospital_security_txt = Contacto para comunicar vulnerabilidades: security.txt (RFC 9116)
    .hospital_openeox = Fim do apoio, no formato experimental OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = PERIGO
    .warning = ADVERTÊNCIA
    .caution = CUIDADO
    .notice = AVISO
    .note = NOTA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabela { $number }: { $title }
    .figure = Figura { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Elemento
    .value = Valor
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Igual em todas as linhas.** { $facts }

matrix =
    .yes = sim
    .no = não
    .assigned = se atribuída

flag =
    .true = sim
    .false = não

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = pelo menos { $value }
    .at-most = no máximo { $value }
    .more-than = mais de { $value }
    .less-than = menos de { $value }
    .about = cerca de { $value }
    .range = { $low } a { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# A length of time can stand after "após" and "durante", never after "em" or "a": "pelo menos" and "no máximo" can follow.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } segundo
        [many] { $amount } de segundos
       *[other] { $amount } segundos
    }
    .minutes = { $count ->
        [one] { $amount } minuto
        [many] { $amount } de minutos
       *[other] { $amount } minutos
    }
    .hours = { $count ->
        [one] { $amount } hora
        [many] { $amount } de horas
       *[other] { $amount } horas
    }
    .days = { $count ->
        [one] { $amount } dia
        [many] { $amount } de dias
       *[other] { $amount } dias
    }
    .working-days = { $count ->
        [one] { $amount } dia útil
        [many] { $amount } de dias úteis
       *[other] { $amount } dias úteis
    }
    .weeks = { $count ->
        [one] { $amount } semana
        [many] { $amount } de semanas
       *[other] { $amount } semanas
    }
    .months = { $count ->
        [one] { $amount } mês
        [many] { $amount } de meses
       *[other] { $amount } meses
    }
    .years = { $count ->
        [one] { $amount } ano
        [many] { $amount } de anos
       *[other] { $amount } anos
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } ou posterior
    .or-earlier = { $version } ou anterior
    .later-than = posterior a { $version }
    .earlier-than = anterior a { $version }
    .range = { $low } a { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Diagrama da rede informática
    .title = Sistemas e fluxos de dados
    .description = O diagrama mostra sistemas e, sob a forma de setas, os fluxos de dados entre os mesmos. Uma seta aponta para o sistema que recebe os dados. Não mostra qual dos sistemas abre a ligação. A tabela dos fluxos de dados indica os fluxos sob a forma de texto.
    .alt = Diagrama da rede informática. A tabela dos fluxos de dados deste capítulo indica os fluxos sob a forma de texto.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (também em: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Parte do sistema
    .data = Sentido dos dados. A seta não mostra qual dos sistemas abre a ligação.
    .encrypted = Cifrado
    .unencrypted = Não cifrado, ou nem sempre cifrado
    .optional = Não obrigatório, ou apenas sob condição
    .unstated = Sem cadeado: cifragem não indicada, ou deixada à entidade operadora ou ao sistema anfitrião
    .by-zone = Esta rede informática é demasiado grande para representar cada sistema e cada fluxo de dados. Uma caixa com um número representa vários sistemas numa zona de rede ou fora de todas as zonas. Uma seta pode representar vários fluxos de dados. A tabela dos fluxos de dados indica cada fluxo de dados e os respetivos dois sistemas.
    .by-zone-description = O diagrama mostra, sob a forma de caixas, sistemas e grupos de sistemas com o respetivo número e, sob a forma de setas, os fluxos de dados entre os mesmos. Uma seta aponta para o sistema que recebe os dados. Não mostra qual dos sistemas abre a ligação. A tabela dos fluxos de dados indica cada fluxo de dados sob a forma de texto.
    .too-large = Esta rede informática é demasiado grande para um diagrama. A tabela dos fluxos de dados indica cada fluxo de dados.
    .systems = { $count ->
        [one] { $amount } sistema
        [many] { $amount } de sistemas
       *[other] { $amount } sistemas
    }
    .parts = { $count ->
        [one] { $amount } parte do dispositivo
        [many] { $amount } de partes do dispositivo
       *[other] { $amount } partes do dispositivo
    }
    .flows = { $count ->
        [one] { $amount } fluxo de dados
        [many] { $amount } de fluxos de dados
       *[other] { $amount } fluxos de dados
    }
