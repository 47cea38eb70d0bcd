### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: security is "segurança informática", for "segurança" alone is also the safety of persons
### ("segurança das pessoas"); only updates are "atualizações de segurança", the fixed term. The operator is the "entidade
### operadora", for an "operador" is a person. The network is "rede informática", and "rede" only in compounds ("zona de
### rede"), for "falha da rede" is also a power failure. Support is "apoio", for "suporte de dados" is a medium. To delete
### and to erase data is "apagar", for "eliminação" is disposal; "desativar" is to switch off, so decommissioning is "retirada
### de serviço". A role is a "perfil", a function a "função", a security feature a "funcionalidade". "Deve" is a duty, "não
### deve" a prohibition, "recomenda-se que" a recommendation, "pode" an ability; a lacking ability is "não é possível".

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Apenas no modo de funcionamento: { $modes }.
    .variants = Apenas para a variante: { $variants }.
    .options = Apenas com a opção: { $options }.
    .platforms = Apenas na plataforma: { $platforms }.
    .versions = Apenas para a versão do software: { $versions }.
    .condition = Condição: { $condition }.
    .if-modes = No modo de funcionamento { $modes }:
    .if-variants = Para a variante { $variants }:
    .if-options = Com a opção { $options }:
    .if-platforms = Na plataforma { $platforms }:
    .if-versions = Para a versão do software { $versions }:
    .if-condition = No seguinte caso: { $condition }.
    .short-modes = apenas no modo de funcionamento: { $modes }
    .short-variants = apenas para a variante: { $variants }
    .short-options = apenas com a opção: { $options }
    .short-platforms = apenas na plataforma: { $platforms }
    .short-versions = apenas para a versão do software: { $versions }
    .short-condition = condição: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Apenas para a parte: { $value }.
    .roles = Apenas para o perfil: { $value }.
    .interface = Apenas na interface: { $value }.
    .direction = Sentido: { $value }.

protection =
    .state = { $state ->
        [provided] Os dados são cifrados.
        [not_provided] Os dados não são cifrados.
        [by_operator] A entidade operadora deve assegurar a cifragem.
        [by_host] O sistema operativo ou o sistema anfitrião assegura a cifragem.
       *[not_applicable] A cifragem não é aplicável.
    }
    .state-inactive = { $state ->
        [by_host] O sistema operativo ou o sistema anfitrião pode cifrar os dados.
       *[other] Os dados podem ser cifrados.
    }
    .state-should = { $need ->
        [optional] A entidade operadora pode assegurar a cifragem.
       *[other] Recomenda-se que a entidade operadora assegure a cifragem.
    }
    .default = Estado na entrega: { $default }.
    .configured_by = Perfis que podem ativar e desativar a cifragem: { $configured_by }.
    .range = Definições possíveis: { $range }
    .method = { $state ->
        [by_operator] Métodos de cifragem indicados pelo fabricante: { $method }.
       *[other] Método de cifragem: { $method }.
    }
    .key_in = Local onde a chave é guardada: { $key_in }.
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] O que a entidade operadora deve fazer: { $instead }
       *[other] { $instead }
    }
    .limits = Limitações: { $limits }
    .note = { $note }

## Identification

device = Dispositivo
    .caption = Identificação do dispositivo
    .name = Nome
    .model = Modelo
    .purpose = Finalidade prevista
    .supplied_as = Forma de fornecimento
    .software_version = Versão do software
    .firmware_version = Versão do firmware
    .regulation = Regulamento
    .law = Legislação aplicável
    .declaration = Declaração UE de conformidade
    .class = Classe de risco
    .udi_di = UDI-DI
    .basic_udi_di = UDI-DI básico
    .mud_url = URL do MUD (RFC 8520)
    .environments = Ambiente de utilização previsto
    .users = Utilizadores previstos
    .not_for = O dispositivo não se destina às seguintes utilizações:
    .not_for-one = O dispositivo não se destina à seguinte utilização:
    .id = Identificador

organisation = Empresa
    .manufacturer = Fabricante
    .manufacturer-caption = Fabricante
    .representative = Mandatário
    .representative-caption = Mandatário
    .name = Nome
    .address = Endereço
    .srn = Número único de registo (SRN)
    .website = Sítio Web
    .email = E-mail
    .phone = Telefone

variant = Variantes
    .caption = Variantes do dispositivo
    .intro = Este documento abrange as seguintes variantes.
    .title = Variante
    .model = Modelo
    .udi_di = UDI-DI
    .description = Descrição
    .id = Identificador

option-item = Opções
    .caption = Opções do dispositivo
    .title = Opção
    .description = Descrição
    .supplied = Como é fornecida
    .id = Identificador

mode = Modos de funcionamento
    .caption = Modos de funcionamento
    .title = Modo de funcionamento
    .description = Descrição
    .entered_by = Como o dispositivo entra no modo
    .left_by = Como o dispositivo sai do modo
    .indicator = Como o utilizador reconhece o modo
    .id = Identificador

part = Partes do sistema
    .caption = Partes do sistema
    .title = Parte
    .kind = Tipo
    .version = Versão
    .supplied_by = Fornecedor
    .hosted = Onde é executada
    .runs_on = Executada em
    .location = Localização
    .address = Endereço
    .connected_through = Ligada através de
    .mud_url = URL do MUD (RFC 8520)
    .permissions = Permissões
    .description = Descrição
    .id = Identificador
    .when = Condição

user-interface = Interfaces de utilizador
    .caption = Interfaces de utilizador
    .title = Interface de utilizador
    .id = Identificador
    .kind = Tipo
    .part = Parte
    .purpose = Finalidade
    .personal = Apresenta ou reproduz dados pessoais
    .protect = Proteção
    .when = Condição

document-facts = Este documento
    .caption = Identificação deste documento
    .number = Número do documento
    .revision = Revisão
    .date = Data de emissão
    .effective = Válido a partir de
    .replaces = Substitui
    .audience = Leitores previstos
    .audience_other = Outros leitores previstos
    .roles = Perfis dos leitores
    .paper_copy = Exemplar em papel
    .see_also = Consulte também os seguintes documentos:
    .see_also-one = Consulte também o seguinte documento:

companion = Outros documentos sobre este dispositivo
    .caption = Outros documentos sobre este dispositivo
    .title = Título
    .number = Número do documento
    .audience = Leitores previstos

revision = Histórico de revisões
    .caption = Revisões deste documento
    .revision = Revisão
    .date = Data
    .change = Alteração
    .link = Documento

contact = Contacto para a segurança informática
    .caption = Contacto para a segurança informática
    .security = Contacto para a segurança informática
    .phone = Telefone
    .hours = Horário
    .policy = Política de comunicação de vulnerabilidades
    .advisories = Boletins de segurança informática
    .key = Chave para comunicações cifradas
    .key_fingerprint = Impressão digital da chave
    .acknowledge_within = Prazo para acusar a receção de uma comunicação
    .vigilance = Comunicação de incidentes graves
    .process = O que o fabricante faz com uma comunicação: { $process }
    .events-described = Comunique os eventos descritos neste documento como indicado aqui: { $link }.
    .report_contents = Indique o seguinte numa comunicação:
    .report_rules = Às comunicações aplicam-se as seguintes regras:
    .report_rules-one = Às comunicações aplica-se a seguinte regra:
    .sources_watched = O fabricante acompanha as seguintes fontes para detetar novas vulnerabilidades:
    .sources_watched-one = O fabricante acompanha a seguinte fonte para detetar novas vulnerabilidades:
    .conduct = O que o fabricante faz e não faz:
    .note = { $note }

local-contact = Contactos na entidade operadora
    .caption = Contactos na entidade operadora
    .title = Contacto
    .purpose = Assunto
    .phone = Telefone
    .id = Identificador

## Security features

feature = Funcionalidades de segurança informática
    .caption = Funcionalidades de segurança informática
    .title = Funcionalidade
    .id = Identificador
    .capability = Capacidade
    .state = Estado
    .default = Estado na entrega
    .configured_by = Configurável por
    .range = Intervalo de valores
    .modes = Modos de funcionamento
    .modes-left-out = todos os modos de funcionamento
    .protects = Protege
    .part = Parte
    .when = Condição
    .absent = Esta funcionalidade não está disponível.
    .of-operator = A entidade operadora deve disponibilizar esta funcionalidade.
    .of-host = O sistema operativo ou o sistema anfitrião disponibiliza esta funcionalidade.
    .inapplicable = Esta funcionalidade não é aplicável.
    .description = { $description }
    .before = Antes de começar, certifique-se de que estão reunidas as seguintes condições:
    .before-one = Antes de começar, certifique-se de que está reunida a seguinte condição:
    .steps = Proceda do seguinte modo:
    .indicator = Indicação: { $indicator }
    .limits = Limitações: { $limits }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] O que a entidade operadora deve fazer: { $instead }
       *[other] O que fazer: { $instead }
    }

security-test = Testes de segurança informática
    .caption = Testes de segurança informática
    .kind = Tipo
    .subject = Objeto do teste
    .version = Versão testada
    .date = Data
    .interval = Periodicidade
    .by = Realizado por
    .result = Resultado
    .part = Parte

## Operating environment

operating-environment = Ambiente operacional
    .scope = Fora da responsabilidade do fabricante
    .change = Quando reavaliar a segurança informática
    .assumptions = O fabricante parte dos seguintes pressupostos quanto ao ambiente operacional:
    .out_of_scope = O fabricante não é responsável pelo seguinte:
    .reassess = Reavalie a segurança informática do dispositivo após cada um dos seguintes eventos:
    .reassess-one = Reavalie a segurança informática do dispositivo após o seguinte evento:
    .reassess_at_once = Após cada um dos seguintes eventos, reavalie a segurança informática do dispositivo sem demora e antes de o dispositivo voltar a ser utilizado:
    .reassess_at_once-one = Após o seguinte evento, reavalie a segurança informática do dispositivo sem demora e antes de o dispositivo voltar a ser utilizado:
    .prohibited = É proibido o seguinte:
    .not_recommended = O fabricante recomenda que não se faça o seguinte:

control-group = Grupos de medidas
    .caption = Grupos de medidas
    .condition-intro = Se um grupo tiver uma condição, as respetivas medidas aplicam-se apenas se a condição estiver satisfeita.
    .title = Grupo
    .id = Identificador
    .goal = Objetivo
    .choice = Suficiente
    .choice-left-out = todas as medidas do grupo
    .when = Condição

control = Medidas de segurança informática
    .required = Medidas obrigatórias
    .required-caption = Medidas obrigatórias
    .required-intro = As seguintes medidas devem estar implementadas.
    .strongly_recommended = Medidas fortemente recomendadas
    .strongly_recommended-caption = Medidas fortemente recomendadas
    .strongly_recommended-intro = O fabricante recomenda fortemente as seguintes medidas.
    .recommended = Medidas recomendadas
    .recommended-caption = Medidas recomendadas
    .recommended-intro = O fabricante recomenda as seguintes medidas.
    .preferred = Medidas preferidas
    .preferred-caption = Medidas preferidas
    .preferred-intro = O fabricante prefere as seguintes medidas a outras medidas adequadas.
    .where_possible = Medidas recomendadas sempre que possível
    .where_possible-caption = Medidas recomendadas sempre que possível
    .where_possible-intro = O fabricante recomenda as seguintes medidas quando o ambiente operacional as permite.
    .optional = Medidas facultativas
    .optional-caption = Medidas facultativas
    .optional-intro = As seguintes medidas são facultativas.
    .unstated = Medidas sem indicação da obrigatoriedade
    .unstated-caption = Medidas sem indicação da obrigatoriedade
    .unstated-intro = No caso das seguintes medidas, este documento não indica se são obrigatórias ou recomendadas.
    .condition-intro = Uma medida com uma condição aplica-se apenas se a condição estiver satisfeita.
    .group-condition-intro = Se uma linha indicar um grupo que tem uma condição, a medida aplica-se apenas se a condição estiver satisfeita.
    .group-choice-intro = Se uma linha indicar um grupo, a tabela dos grupos especifica quantas medidas do grupo são suficientes.
    .title = Medida
    .id = Identificador
    .kind = Tipo
    .responsibility = Responsável
    .or_by = Em alternativa
    .group = Grupo
    .need = Grau de obrigatoriedade
    .reason = Motivo: { $reason }
    .own_measure = O que o próprio dispositivo faz: { $own_measure }
    .own_measure-part = O que a própria parte do sistema faz: { $own_measure }
    .setting = Definição: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Passos a executar pelo fabricante:
        [third_party] Passos a executar pelo terceiro:
        [service_partner] Passos a executar pelo parceiro de assistência técnica:
        [integrator] Passos a executar pelo integrador de sistemas:
       *[other] Proceda do seguinte modo:
    }
    .otherwise = Sem esta medida: { $otherwise }
    .missing = **Se esta medida faltar.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Não utilize o dispositivo sem esta medida.
       *[other] Certifique-se de que esta medida está implementada.
    }
    .avoid-part = { $stop_use ->
        [true] Não utilize esta parte do sistema sem esta medida.
       *[other] Certifique-se de que esta medida está implementada.
    }
    .stop_use = { $stop_use ->
        [true] O dispositivo não deve ser utilizado sem esta medida.
       *[false] O dispositivo pode ser utilizado sem esta medida.
    }
    .stop_use-part = { $stop_use ->
        [true] Esta parte do sistema não deve ser utilizada sem esta medida.
       *[false] Esta parte do sistema pode ser utilizada sem esta medida.
    }
    .limits = Limitações: { $limits }
    .risk = Risco decorrente da própria medida: { $risk }
    .part = Parte
    .when = Condição

share = Medidas partilhadas
    .caption = Quem faz o quê
    .party = Responsável
    .does = Tarefa

no-action = Nenhuma ação necessária
    .caption = Medidas que não exigem qualquer ação da entidade operadora
    .kind = Medida
    .because = Motivo
    .unless = É necessária uma ação se
    .part = Parte
    .when = Condição

training = Formação
    .caption = Conhecimentos e formação exigidos
    .role = Perfil
    .content = Conteúdo
    .interval = Repetir após
    .given_by = Ministrada por

## Compatibility

compatibility = Compatibilidade
    .limits = Restrições
    .restrictions = As seguintes restrições aplicam-se à combinação com outros produtos:
    .restrictions-one = A seguinte restrição aplica-se à combinação com outros produtos:

hardware = Hardware
    .caption = Hardware
    .for = Parte
    .included = Integrado
    .minimum = Mínimo exigido
    .recommended = Recomendado
    .optimum = Ótimo
    .otherwise = Se os valores recomendados não forem atingidos
    .note = Nota

machine =
    .cpu = Processador: { $cpu }
    .memory = Memória: { $memory }
    .storage = Armazenamento: { $storage }
    .display = Ecrã: { $display }
    .graphics = Placa gráfica: { $graphics }
    .network = Rede informática: { $network }
    .other = Outros: { $other }

product = Produtos
    .operating-system = Sistemas operativos
    .operating-system-caption = Sistemas operativos
    .browser = Navegadores
    .browser-caption = Navegadores
    .mobile-device = Dispositivos móveis
    .mobile-device-caption = Dispositivos móveis
    .hypervisor = Produtos de virtualização
    .hypervisor-caption = Produtos de virtualização
    .database = Bases de dados
    .database-caption = Bases de dados
    .runtime = Ambientes de execução
    .runtime-caption = Ambientes de execução
    .antimalware = Produtos antivírus
    .antimalware-caption = Produtos antivírus
    .peer-system = Compatibilidade dos sistemas interligados
    .peer-system-caption = Compatibilidade dos sistemas interligados
    .accessory = Acessórios
    .accessory-caption = Acessórios
    .for = Parte
    .name = Produto
    .supplied_by = Disponibilizado por
    .versions = Versões
    .recommended = Versão recomendada
    .state = Estado
    .support_end = Fim do apoio do fornecedor
    .patches = Atualizações
    .note = Nota
    .when = Condição

standard = Normas
    .caption = Normas
    .name = Norma
    .version = Versão
    .kind = Objeto
    .purpose = Finalidade
    .conformance = Declaração de conformidade

## Network

network = Rede informática
    .absent = O seguinte não está disponível:
    .before = Antes de começar, certifique-se de que estão reunidas as seguintes condições:
    .before-one = Antes de começar, certifique-se de que está reunida a seguinte condição:
    .connecting = Ligação à rede informática
    .controls = Medidas obrigatórias: { $link }
    .steps = Para ligar o dispositivo à rede informática:
    .connection = { $connection ->
        [none] O dispositivo não tem ligação à rede informática.
        [optional] A ligação à rede informática é facultativa.
       *[required] O dispositivo necessita de uma ligação à rede informática.
    }
    .inbound = { $inbound ->
        [true] Outros sistemas podem abrir uma ligação ao dispositivo.
       *[false] Não é possível que outros sistemas abram uma ligação ao dispositivo.
    }
    .internet = { $internet ->
        [not_needed] O dispositivo não necessita de uma ligação à Internet.
        [optional] A ligação à Internet é facultativa.
        [needed] O dispositivo necessita de uma ligação à Internet.
        [not_directly] O dispositivo não deve ser ligado diretamente à Internet.
       *[forbidden] O dispositivo não deve ser ligado à Internet.
    }
    .internet_reason = Ligação à Internet: { $internet_reason }
    .load = Carga na rede informática: { $load }
    .note = { $note }

network-only = Rede informática
    .connection = { $connection ->
        [none] O dispositivo não tem ligação à rede informática.
        [optional] A ligação à rede informática é facultativa.
       *[required] O dispositivo necessita de uma ligação à rede informática.
    }
    .connection-part = { $connection ->
        [none] Esta parte do sistema não tem ligação à rede informática.
        [optional] A ligação à rede informática é facultativa.
       *[required] Esta parte do sistema necessita de uma ligação à rede informática.
    }
    .inbound = { $inbound ->
        [true] Outros sistemas podem abrir uma ligação ao dispositivo.
       *[false] Não é possível que outros sistemas abram uma ligação ao dispositivo.
    }
    .inbound-part = { $inbound ->
        [true] Outros sistemas podem abrir uma ligação a esta parte do sistema.
       *[false] Não é possível que outros sistemas abram uma ligação a esta parte do sistema.
    }
    .internet = { $internet ->
        [not_needed] O dispositivo não necessita de uma ligação à Internet.
        [optional] A ligação à Internet é facultativa.
        [needed] O dispositivo necessita de uma ligação à Internet.
        [not_directly] O dispositivo não deve ser ligado diretamente à Internet.
       *[forbidden] O dispositivo não deve ser ligado à Internet.
    }
    .internet-part = { $internet ->
        [not_needed] Esta parte do sistema não necessita de uma ligação à Internet.
        [optional] A ligação à Internet é facultativa.
        [needed] Esta parte do sistema necessita de uma ligação à Internet.
        [not_directly] Esta parte do sistema não deve ser ligada diretamente à Internet.
       *[forbidden] Esta parte do sistema não deve ser ligada à Internet.
    }
    .internet_reason = Ligação à Internet: { $internet_reason }
    .absent = O seguinte não está disponível:
    .note = { $note }

zone = Zonas de rede
    .caption = Zonas de rede
    .title = Zona
    .id = Identificador
    .traffic = Controlo do tráfego na fronteira
    .operated_by = Gerida por
    .description = Descrição

interface = Interfaces
    .caption = Interfaces
    .title = Interface
    .id = Identificador
    .kind = Tipo
    .state = Estado
    .because = Motivo
    .instead = O que fazer
    .part = Parte
    .zone = Zona
    .standards = Normas
    .not_supported = Não suportado
    .ciphers = Conjuntos de cifras
    .authentication = Autenticação
    .encryption = Cifragem
    .addressing = Endereçamento
    .default = Estado na entrega
    .need = Grau de obrigatoriedade
    .frequency = Frequência
    .power = Potência de emissão
    .range = Alcance
    .coexistence = Coexistência com outros equipamentos de rádio
    .max_connected = Ligações simultâneas (máximo)
    .max_paired = Emparelhamentos (máximo)
    .purpose = Finalidade
    .used_by = Pode ser utilizada por
    .protect = Proteção
    .when = Condição

peer = Sistemas interligados
    .caption = Sistemas interligados
    .title = Sistema
    .id = Identificador
    .kind = Tipo
    .zone = Zona
    .address = Endereço
    .versions = Versões
    .max_connected = Ligações simultâneas (máximo)
    .operated_by = Gerido por
    .description = Descrição

port = Portas
    .rules = Portas e regras de firewall
    .required-caption = Ligações obrigatórias a permitir
    .recommended-caption = Ligações recomendadas
    .allow-caption = Ligações a permitir apenas se a respetiva função for utilizada
    .allow-need-unstated = No caso de uma ligação sem grau de obrigatoriedade, o fabricante não indica se é obrigatória. Permita-a apenas se uma função utilizada necessitar dela.
    .allow-condition = Se uma linha indicar uma condição, permita a ligação apenas se a condição estiver satisfeita.
    .allow-configured = Se o número de uma porta puder ser alterado, permita apenas o número configurado.
    .allow-range = Se apenas algumas portas de um intervalo estiverem configuradas, permita apenas essas portas.
    .allow-only = Bloqueie todas as outras ligações.
    .allow-only-except = O bloqueio não se aplica às ligações sem regra de firewall. Uma tabela separada indica essas ligações.
    .allow-only-zones = Na fronteira das seguintes zonas de rede, bloqueie todas as outras ligações de e para as partes do sistema: { $zones }. Este documento não indica regras para outros sistemas.
    .block-caption = Ligações a bloquear
    .block-intro = Na firewall de rede, bloqueie as seguintes ligações.
    .none-caption = Ligações sem regra de firewall
    .none-intro = Para as seguintes ligações, este documento não indica qualquer regra para a firewall de rede. A tabela indica os motivos.
    .unstated-caption = Ligações sem indicação do sentido
    .unstated-intro = O fabricante não indica qual dos lados abre as seguintes ligações. Este documento não indica qualquer regra de firewall para estas ligações.
    .rules-source = A origem abre a ligação ou envia em primeiro lugar. As respostas fazem parte da ligação.
    .rules-all = O que se aplica a todas as regras
    .required = Ligações obrigatórias
    .need-unstated = Ligações sem grau de obrigatoriedade indicado
    .used = Ligações apenas em caso de utilização
    .rules-open = a especificar pela entidade operadora
    .any-system = qualquer sistema
    .reason-number = sem número nem tipo, não é possível indicar uma regra
    .reason-transport = sem o protocolo de transporte, não é possível indicar uma regra
    .reason-border = não atravessa nenhuma fronteira da rede informática
    .reason-computer = permanece dentro de um só computador
    .reason-part = permanece dentro de uma só parte do sistema
    .reason-device = permanece dentro do dispositivo
    .reason-zone = permanece dentro de uma só zona de rede; necessita de uma regra apenas se uma firewall dividir a zona
    .reason-mobile = passa por uma rede móvel, não pela rede informática da entidade operadora
    .reason-cloud = não passa pela rede informática da entidade operadora
    .reference = { $protocol } na porta { $transport } { $number }
    .reference-many = { $protocol } nas portas { $transport } { $number }
    .reference-any = { $protocol } em qualquer porta { $transport }
    .reference-ip = { $protocol } sobre { $transport } { $ip_protocol }
    .reference-short = { $protocol } sobre { $transport }
    .unnamed = porta { $transport } { $number }
    .unnamed-many = portas { $transport } { $number }
    .unnamed-any = qualquer porta { $transport }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } na porta { $number }
    .reference-plain-many = { $protocol } nas portas { $number }
    .reference-plain-any = { $protocol } em qualquer porta
    .reference-bare = { $protocol }
    .unnamed-plain = porta { $number }
    .unnamed-plain-many = portas { $number }
    .unnamed-plain-any = qualquer porta
    .no-transport = protocolo de transporte não indicado
    .without-transport = { $number } (protocolo de transporte não indicado)
    .any = qualquer
    .not_known = porta desconhecida
    .number = Porta
    .icmp_type = Tipo ICMP
    .ip_protocol = Protocolo IP
    .id = Identificador
    .configurable = Número alterável
    .setting = Onde se define
    .source_port = Porta de origem
    .transport = Transporte
    .direction = Sentido
    .protocol = Protocolo
    .program = Programa
    .part = Parte
    .interface = Interface
    .encryption = Cifragem
    .authentication = Autenticação
    .default = Estado na entrega
    .need = Grau de obrigatoriedade
    .opened_by = Pode ser aberta por
    .open_for = Tempo de abertura
    .purpose = Finalidade
    .peers = Sistemas interligados
    .internet = Através da Internet
    .network_setting = Definição da rede informática
    .firewall_rule = Regra da firewall de rede
    .when = Condição
    .source = Origem
    .destination = Destino
    .own-side = Dispositivo ou parte
    .other-side = Outro lado
    .use = Utilização pelo dispositivo
    .reason = Motivo

firewall = Firewall do dispositivo
    .of-parts = Firewalls das partes
    .state = { $state ->
        [provided] O dispositivo tem a sua própria firewall.
        [not_provided] O dispositivo não tem firewall própria.
        [by_operator] A entidade operadora deve assegurar a firewall para o dispositivo.
        [by_host] O dispositivo utiliza a firewall do sistema operativo.
       *[not_applicable] Uma firewall no dispositivo não é aplicável.
    }
    .state-part = { $state ->
        [provided] Esta parte do sistema tem a sua própria firewall.
        [not_provided] Esta parte do sistema não tem firewall própria.
        [by_operator] A entidade operadora deve assegurar a firewall para esta parte do sistema.
        [by_host] Esta parte do sistema utiliza a firewall do sistema operativo.
       *[not_applicable] Uma firewall nesta parte do sistema não é aplicável.
    }
    .state-inactive = { $state ->
        [by_host] A firewall do sistema operativo filtra o tráfego apenas quando está ativada.
       *[other] A firewall filtra o tráfego apenas quando está ativada.
    }
    .default = Estado na entrega: { $default }.
    .configured_by = Perfis que podem ativar e desativar a firewall: { $configured_by }.
    .rules_set_by = Perfis que podem alterar as regras da firewall: { $rules_set_by }.
    .product = Produto: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] A firewall deve bloquear todo o tráfego, exceto as ligações a permitir segundo este documento.
            [deny_all] A firewall deve bloquear todo o tráfego.
            [allow_outbound] A firewall deve permitir as ligações a partir do dispositivo e bloquear as ligações ao dispositivo.
            [allow_all] A firewall deve permitir todo o tráfego.
            [monitored] A firewall deve permitir o tráfego e monitorizá-lo.
            [restricted] A firewall deve restringir o tráfego.
           *[isolated] A firewall não deve permitir qualquer ligação a outras redes informáticas.
        }
       *[other] { $policy ->
            [deny_all_but_listed] A firewall bloqueia todas as ligações não indicadas neste documento.
            [deny_all] A firewall bloqueia todo o tráfego.
            [allow_outbound] A firewall permite as ligações a partir do dispositivo e bloqueia as ligações ao dispositivo.
            [allow_all] A firewall permite todo o tráfego.
            [monitored] A firewall permite o tráfego e monitoriza-o.
            [restricted] A firewall restringe o tráfego.
           *[isolated] A firewall não permite qualquer ligação a outras redes informáticas.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Quando está ativada, a firewall bloqueia todas as ligações não indicadas neste documento.
        [deny_all] Quando está ativada, a firewall bloqueia todo o tráfego.
        [allow_outbound] Quando está ativada, a firewall permite as ligações de saída e bloqueia as ligações de entrada.
        [allow_all] Quando está ativada, a firewall permite todo o tráfego.
        [monitored] Quando está ativada, a firewall permite o tráfego e monitoriza-o.
        [restricted] Quando está ativada, a firewall restringe o tráfego.
       *[isolated] Quando está ativada, a firewall não permite qualquer ligação a outras redes informáticas.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] A firewall deve bloquear todo o tráfego, exceto as ligações a permitir segundo este documento.
            [deny_all] A firewall deve bloquear todo o tráfego.
            [allow_outbound] A firewall deve permitir as ligações a partir desta parte do sistema e bloquear as ligações a esta parte do sistema.
            [allow_all] A firewall deve permitir todo o tráfego.
            [monitored] A firewall deve permitir o tráfego e monitorizá-lo.
            [restricted] A firewall deve restringir o tráfego.
           *[isolated] A firewall não deve permitir qualquer ligação a outras redes informáticas.
        }
       *[other] { $policy ->
            [deny_all_but_listed] A firewall bloqueia todas as ligações não indicadas neste documento.
            [deny_all] A firewall bloqueia todo o tráfego.
            [allow_outbound] A firewall permite as ligações a partir desta parte do sistema e bloqueia as ligações a esta parte do sistema.
            [allow_all] A firewall permite todo o tráfego.
            [monitored] A firewall permite o tráfego e monitoriza-o.
            [restricted] A firewall restringe o tráfego.
           *[isolated] A firewall não permite qualquer ligação a outras redes informáticas.
        }
    }
    .changes_itself = Alterações automáticas: { $changes_itself }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] O que a entidade operadora deve fazer: { $instead }
       *[other] O que fazer: { $instead }
    }
    .note = { $note }

flow = Fluxos de dados
    .caption = Fluxos de dados
    .rules = Regras de firewall: { $link }
    .from = De
    .to = Para
    .port = Porta
    .medium = Meio
    .data = Dados
    .personal = Dados pessoais
    .examples = Exemplos
    .deidentified = Desidentificação
    .encryption = Cifragem
    .integrity = Proteção da integridade
    .trigger = Início da transferência
    .rate = Débito
    .volume = Volume de dados
    .purpose = Finalidade
    .when = Condição
    .id = Identificador

network-requirements = Requisitos da rede informática
    .bandwidth = { $bandwidth_for ->
        [none] Largura de banda: { $bandwidth }.
       *[other] Largura de banda ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latência: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Perda de pacotes: { $packet_loss }.
    .services = Serviços que a rede informática deve oferecer: { $services }.
    .other = A rede informática deve satisfazer os seguintes requisitos:
    .other-one = A rede informática deve satisfazer o seguinte requisito:
    .recommended_other = Para a rede informática, o fabricante recomenda o seguinte:
    .loss = Em caso de perda da ligação à rede informática: { $loss }
    .otherwise = Se os requisitos não forem satisfeitos: { $otherwise }

network-link = Ligações e funções
    .caption = O que a rede informática deve oferecer para ligações e funções
    .title = Ligação ou função
    .from = De
    .to = Para
    .bandwidth = Largura de banda
    .latency = Latência
    .jitter = Jitter
    .packet_loss = Perda de pacotes
    .recommended = Recomendado
    .optimum = Ótimo
    .otherwise = Se não for atingido
    .when = Condição

network-figures = Valores recomendados
    .bandwidth = { $bandwidth_for ->
        [none] Largura de banda recomendada: { $bandwidth }.
       *[other] Largura de banda recomendada ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latência recomendada: { $latency }.
    .jitter = Jitter recomendado: { $jitter }.
    .packet_loss = Perda de pacotes recomendada: { $packet_loss }.
    .otherwise = Se os valores recomendados não forem atingidos: { $otherwise }

network-optimum = Valores ótimos
    .bandwidth = { $bandwidth_for ->
        [none] Largura de banda ótima: { $bandwidth }.
       *[other] Largura de banda ótima ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latência ótima: { $latency }.
    .jitter = Jitter ótimo: { $jitter }.
    .packet_loss = Perda de pacotes ótima: { $packet_loss }.

remote-access = Acesso remoto
    .state = { $used_for ->
        [none] { $state ->
            [provided] É possível aceder remotamente ao dispositivo.
            [not_provided] O dispositivo não tem acesso remoto.
            [by_operator] A entidade operadora disponibiliza o acesso remoto.
            [by_host] O sistema operativo ou o sistema anfitrião disponibiliza o acesso remoto.
           *[not_applicable] O acesso remoto não é aplicável.
        }
       *[other] { $state ->
            [provided] É possível aceder remotamente ao dispositivo para os seguintes fins: { $used_for }.
            [not_provided] Não é possível aceder remotamente ao dispositivo para os seguintes fins: { $used_for }.
            [by_operator] A entidade operadora disponibiliza o acesso remoto para os seguintes fins: { $used_for }.
            [by_host] O sistema operativo ou o sistema anfitrião disponibiliza o acesso remoto para os seguintes fins: { $used_for }.
           *[not_applicable] O acesso remoto não é aplicável para os seguintes fins: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] É possível aceder remotamente a esta parte do sistema.
            [not_provided] Esta parte do sistema não tem acesso remoto.
            [by_operator] A entidade operadora disponibiliza o acesso remoto.
            [by_host] O sistema operativo ou o sistema anfitrião disponibiliza o acesso remoto.
           *[not_applicable] O acesso remoto não é aplicável.
        }
       *[other] { $state ->
            [provided] É possível aceder remotamente a esta parte do sistema para os seguintes fins: { $used_for }.
            [not_provided] Não é possível aceder remotamente a esta parte do sistema para os seguintes fins: { $used_for }.
            [by_operator] A entidade operadora disponibiliza o acesso remoto para os seguintes fins: { $used_for }.
            [by_host] O sistema operativo ou o sistema anfitrião disponibiliza o acesso remoto para os seguintes fins: { $used_for }.
           *[not_applicable] O acesso remoto não é aplicável para os seguintes fins: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] O acesso remoto disponibilizado pelo sistema operativo ou pelo sistema anfitrião só é possível quando está ativado.
           *[other] O acesso remoto só é possível quando está ativado.
        }
       *[other] { $state ->
            [by_host] Quando está ativado, o acesso remoto disponibilizado pelo sistema operativo ou pelo sistema anfitrião é possível para os seguintes fins: { $used_for }.
           *[other] Quando está ativado, o acesso remoto é possível para os seguintes fins: { $used_for }.
        }
    }
    .default = Estado na entrega: { $default }.
    .configured_by = Perfis que podem ativar e desativar o acesso remoto: { $configured_by }.
    .kind = Tipo de acesso: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] O fabricante inicia uma sessão.
        [operator] A entidade operadora inicia uma sessão.
        [shared] O fabricante e a entidade operadora iniciam uma sessão em conjunto.
        [user] O utilizador inicia uma sessão.
        [patient] O doente inicia uma sessão.
        [third_party] Um terceiro inicia uma sessão.
        [integrator] O integrador de sistemas inicia uma sessão.
        [practitioner] O profissional de saúde inicia uma sessão.
       *[service_partner] O parceiro de assistência técnica inicia uma sessão.
    }
    .supervision = Supervisão: { $supervision }
    .authentication = Autenticação: { $authentication }
    .encryption = Cifragem: { $encryption }.
    .logged = { $logged ->
        [true] O dispositivo regista cada sessão no registo de eventos.
       *[false] O dispositivo não regista as sessões no registo de eventos.
    }
    .logged-part = { $logged ->
        [true] Esta parte do sistema regista cada sessão no registo de eventos.
       *[false] Esta parte do sistema não regista as sessões no registo de eventos.
    }
    .files_scanned_by = Pesquisa de software malicioso nos ficheiros transferidos: { $files_scanned_by }
    .disable = Para desativar o acesso remoto: { $disable }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] O que a entidade operadora deve fazer: { $instead }
       *[other] O que fazer: { $instead }
    }
    .note = { $note }

failure = Falhas da rede informática
    .caption = Falhas da rede informática e respetivos efeitos
    .recovery-caption = Falhas e respetivos efeitos
    .what = Falha
    .id = Identificador
    .noticeable = Perceção pelo utilizador
    .effect = Efeito no dispositivo
    .hazard = Perigo
    .countermeasure = Contramedida

## Installation

installation = Instalação
    .preparing = Antes da instalação
    .installing = Passos da instalação
    .integrating = Integração noutro produto
    .installed_by = Perfis que instalam o dispositivo: { $installed_by }.
    .before = Antes de começar, certifique-se de que estão reunidas as seguintes condições:
    .before-one = Antes de começar, certifique-se de que está reunida a seguinte condição:
    .steps = Para instalar o dispositivo:
    .verify = Após a instalação, verifique o seguinte:
    .if_failed = Se a instalação tiver falhado: { $if_failed }
    .integration = Se o dispositivo for integrado noutro produto:

hardening = Reforço da segurança informática
    .caption = Definições de segurança informática
    .title = Definição
    .id = Identificador
    .setting = Onde se define
    .default = Na entrega
    .value = Valor a definir
    .need = Grau de obrigatoriedade
    .reason = Motivo
    .steps = Proceda do seguinte modo:
    .part = Parte
    .when = Condição

maintenance = Manutenção

task = Tarefas
    .caption = Tarefas periódicas
    .title = Tarefa
    .id = Identificador
    .by = Responsável
    .role = Perfil
    .interval = Periodicidade
    .downtime = Interrupção durante a tarefa
    .steps = { $by ->
        [manufacturer] Passos a executar pelo fabricante:
        [third_party] Passos a executar pelo terceiro:
        [service_partner] Passos a executar pelo parceiro de assistência técnica:
        [integrator] Passos a executar pelo integrador de sistemas:
       *[other] Proceda do seguinte modo:
    }

## Access

access = Acesso
    .authentication = Métodos de início de sessão disponíveis: { $authentication }.
    .authentication-none = { $only ->
        [none] Não existe início de sessão.
       *[other] Não existe início de sessão, exceto onde este capítulo o indica para uma parte do sistema ou sob uma condição.
    }
    .checked_by = Sistema que verifica o início de sessão: { $checked_by }.
    .default = Início de sessão na entrega: { $default }.
    .configured_by = Perfis que podem ativar e desativar o início de sessão: { $configured_by }.
    .note = { $note }
    .without_login = Sem início de sessão, é possível o seguinte:
    .login_for = É necessário um início de sessão para o seguinte:
    .account_rules = As seguintes regras aplicam-se às contas:
    .account_rules-one = A seguinte regra aplica-se às contas:
    .custom_roles = { $custom_roles ->
        [true] A entidade operadora pode definir outros perfis.
       *[false] A entidade operadora não tem a possibilidade de definir outros perfis.
    }

access-only = Acesso
    .authentication = Métodos de início de sessão disponíveis: { $authentication }.
    .authentication-none = Não existe início de sessão.
    .authentication-none-part = Esta parte do sistema não tem início de sessão.
    .checked_by = Sistema que verifica o início de sessão: { $checked_by }.
    .without_login = Sem início de sessão, é possível o seguinte:
    .login_for = É necessário um início de sessão para o seguinte:
    .account_rules = As seguintes regras aplicam-se às contas:
    .account_rules-one = A seguinte regra aplica-se às contas:
    .note = { $note }

directory = Serviço de diretório
    .default = Estado na entrega: { $default }.
    .protocol = Protocolo: { $protocol }.
    .product = Serviço de diretório: { $product }.
    .versions = Versões: { $versions }.
    .users_managed = Gestão dos respetivos utilizadores: { $users_managed }
    .roles_given = Perfis dos respetivos utilizadores: { $roles_given }
    .unreachable = Se o serviço de diretório não estiver acessível: { $unreachable }
    .steps = Para estabelecer a ligação ao serviço de diretório:
    .note = { $note }

multi-factor = Autenticação multifator
    .state = { $state ->
        [provided] O dispositivo suporta a autenticação multifator.
        [not_provided] O dispositivo não suporta a autenticação multifator.
        [by_operator] A entidade operadora deve assegurar a autenticação multifator.
        [by_host] O sistema operativo ou o sistema anfitrião assegura a autenticação multifator.
       *[not_applicable] A autenticação multifator não é aplicável.
    }
    .state-part = { $state ->
        [provided] Esta parte do sistema suporta a autenticação multifator.
        [not_provided] Esta parte do sistema não suporta a autenticação multifator.
        [by_operator] A entidade operadora deve assegurar a autenticação multifator.
        [by_host] O sistema operativo ou o sistema anfitrião assegura a autenticação multifator.
       *[not_applicable] A autenticação multifator não é aplicável.
    }
    .state-should = { $need ->
        [optional] A entidade operadora pode assegurar a autenticação multifator.
       *[other] Recomenda-se que a entidade operadora assegure a autenticação multifator.
    }
    .state-inactive = { $state ->
        [by_host] A autenticação multifator assegurada pelo sistema operativo ou pelo sistema anfitrião só funciona quando está ativada.
       *[other] A autenticação multifator só funciona quando está ativada.
    }
    .default = Estado na entrega: { $default }.
    .configured_by = Perfis que podem ativar e desativar a autenticação multifator: { $configured_by }.
    .required_for = Perfis que necessitam da autenticação multifator: { $required_for }.
    .method = Segundos fatores disponíveis: { $method }.
    .code_length = Número de caracteres de um código: { $code_length }.
    .code_digits = Número de algarismos de um código: { $code_digits }.
    .remembered_for = Tempo durante o qual o segundo fator não é pedido de novo: { $remembered_for }.
    .reset = Reposição do segundo fator: { $reset }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] O que a entidade operadora deve fazer: { $instead }
       *[other] O que fazer: { $instead }
    }
    .note = { $note }

role = Perfis
    .caption = Perfis
    .title = Perfil
    .id = Identificador
    .description = Descrição
    .inherits = Tem também os direitos de
    .held_by = Titular do perfil
    .directory_group = Grupo do serviço de diretório
    .default = Estado na entrega
    .part = Parte

function = Funções e perfis
    .caption = Funções e os perfis que as podem utilizar
    .title = Função
    .assignable = { $assignable ->
        [true] A entidade operadora atribui a seguinte função a perfis ou utilizadores: { $title }.
       *[false] A entidade operadora não tem a possibilidade de atribuir a seguinte função a outros perfis: { $title }.
    }

automatic-login = Início de sessão automático
    .state = { $state ->
        [provided] O dispositivo inicia uma sessão automaticamente. Para tal, ninguém introduz credenciais.
        [by_host] O sistema operativo inicia uma sessão automaticamente. Para tal, ninguém introduz credenciais.
       *[none] O dispositivo não tem início de sessão automático.
    }
    .state-part = { $state ->
        [provided] Esta parte do sistema inicia uma sessão automaticamente. Para tal, ninguém introduz credenciais.
        [by_host] O sistema operativo inicia uma sessão automaticamente. Para tal, ninguém introduz credenciais.
       *[none] Esta parte do sistema não tem início de sessão automático.
    }
    .state-inactive = { $state ->
        [by_host] No sistema operativo, o início de sessão automático sem credenciais só funciona quando está ativado.
       *[other] O início de sessão automático sem credenciais só funciona quando está ativado.
    }
    .default = Estado na entrega: { $default }.
    .configured_by = Perfis que podem ativar e desativar o início de sessão automático: { $configured_by }.
    .after = Momento do início de sessão automático: { $after }.
    .role = Perfil do utilizador nesta sessão: { $role }.
    .switch_off = Para desativar o início de sessão automático: { $switch_off }
    .note = { $note }

account-management = Gestão de contas
    .created_by = Perfis que criam contas: { $created_by }.
    .activated_by = Perfis que ativam contas: { $activated_by }.
    .disabled_by = Perfis que desativam contas: { $disabled_by }.
    .deleted_by = Perfis que apagam contas: { $deleted_by }.
    .disabled_after = Tempo sem início de sessão após o qual uma conta é desativada: { $disabled_after }.
    .first_password_by = Perfis que definem a primeira palavra-passe de uma conta: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] O utilizador deve alterar a primeira palavra-passe no primeiro início de sessão.
       *[false] Nada obriga o utilizador a alterar a primeira palavra-passe.
    }
    .user_name = Regras para os nomes de utilizador: { $user_name }
    .attributes = Conteúdo de uma conta: { $attributes }
    .max_accounts = Número máximo de contas: { $max_accounts }.
    .steps = Para gerir as contas:
    .note = { $note }

password = Palavras-passe
    .pins = PIN
    .both = Palavras-passe e PIN
    .kind = { $kind ->
        [password] O seguinte aplica-se às palavras-passe.
       *[pin] O seguinte aplica-se aos PIN.
    }
    .rules_from = { $rules_from ->
        [device] O dispositivo define e impõe as regras.
        [host] O sistema operativo define as regras.
        [directory] O serviço de diretório define as regras.
       *[operator] A entidade operadora deve definir as regras.
    }
    .rules_from-part = { $rules_from ->
        [device] Esta parte do sistema define e impõe as regras.
        [host] O sistema operativo define as regras.
        [directory] O serviço de diretório define as regras.
       *[operator] A entidade operadora deve definir as regras.
    }
    .need = Grau de obrigatoriedade das regras: { $need }.
    .rules_from-should = { $rules_from ->
        [host] O sistema operativo define as regras.
        [directory] O serviço de diretório define as regras.
       *[other] A entidade operadora define as regras.
    }
    .configured_by = Perfis que podem alterar as regras: { $configured_by }.
    .settable = Regras que podem ser alteradas: { $settable }.
    .off_by_default = Regras desativadas na entrega: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Número mínimo de caracteres que o sistema operativo deve exigir: { $min_length }.
        [directory] Número mínimo de caracteres que o serviço de diretório deve exigir: { $min_length }.
        [operator] Número mínimo de caracteres que a entidade operadora deve exigir: { $min_length }.
       *[other] Número mínimo de caracteres: { $min_length }.
    }
    .min_length-should = Número mínimo de caracteres recomendado: { $min_length }.
    .max_length = Número máximo de caracteres: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] O sistema operativo deve exigir que um PIN contenha: { $complexity }.
           *[other] O sistema operativo deve exigir que uma palavra-passe contenha: { $complexity }.
        }
        [directory] { $kind ->
            [pin] O serviço de diretório deve exigir que um PIN contenha: { $complexity }.
           *[other] O serviço de diretório deve exigir que uma palavra-passe contenha: { $complexity }.
        }
        [operator] { $kind ->
            [pin] A entidade operadora deve exigir que um PIN contenha: { $complexity }.
           *[other] A entidade operadora deve exigir que uma palavra-passe contenha: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Um PIN deve conter: { $complexity }.
           *[other] Uma palavra-passe deve conter: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] O sistema operativo deve rejeitar como PIN: { $complexity }.
           *[other] O sistema operativo deve rejeitar como palavra-passe: { $complexity }.
        }
        [directory] { $kind ->
            [pin] O serviço de diretório deve rejeitar como PIN: { $complexity }.
           *[other] O serviço de diretório deve rejeitar como palavra-passe: { $complexity }.
        }
        [operator] { $kind ->
            [pin] A entidade operadora deve garantir que um PIN não é: { $complexity }.
           *[other] A entidade operadora deve garantir que uma palavra-passe não é: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Um PIN não deve ser: { $complexity }.
           *[other] Uma palavra-passe não deve ser: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Recomenda-se que um PIN contenha: { $complexity }.
       *[other] Recomenda-se que uma palavra-passe contenha: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Recomenda-se que um PIN não seja: { $complexity }.
       *[other] Recomenda-se que uma palavra-passe não seja: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] O sistema operativo deve exigir que uma palavra-passe satisfaça pelo menos { $complexity_at_least } das seguintes condições: { $complexity }.
        [directory] O serviço de diretório deve exigir que uma palavra-passe satisfaça pelo menos { $complexity_at_least } das seguintes condições: { $complexity }.
        [operator] A entidade operadora deve exigir que uma palavra-passe satisfaça pelo menos { $complexity_at_least } das seguintes condições: { $complexity }.
       *[other] Uma palavra-passe deve satisfazer pelo menos { $complexity_at_least } das seguintes condições: { $complexity }.
    }
    .complexity-some-should = Recomenda-se que uma palavra-passe satisfaça pelo menos { $complexity_at_least } das seguintes condições: { $complexity }.
    .characters = Caracteres que podem ser utilizados: { $characters }
    .special_characters = Caracteres especiais que podem ser utilizados: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] É possível deixar um PIN vazio.
           *[false] Não é possível deixar um PIN vazio.
        }
       *[other] { $blank ->
            [true] É possível deixar uma palavra-passe vazia.
           *[false] Não é possível deixar uma palavra-passe vazia.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] É possível desativar o PIN.
           *[false] Não é possível desativar o PIN.
        }
       *[other] { $can_be_off ->
            [true] É possível desativar a palavra-passe.
           *[false] Não é possível desativar a palavra-passe.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] As letras maiúsculas e as letras minúsculas são consideradas caracteres diferentes.
       *[false] As letras maiúsculas e as letras minúsculas são consideradas os mesmos caracteres.
    }
    .history = { $kind ->
        [pin] Número de PIN anteriores que não devem ser reutilizados: { $history }.
       *[other] Número de palavras-passe anteriores que não devem ser reutilizadas: { $history }.
    }
    .history-should = { $kind ->
        [pin] Número de PIN anteriores que se recomenda não reutilizar: { $history }.
       *[other] Número de palavras-passe anteriores que se recomenda não reutilizar: { $history }.
    }
    .max_age = { $kind ->
        [pin] Um PIN deve ser alterado após { $max_age }.
       *[other] Uma palavra-passe deve ser alterada após { $max_age }.
    }
    .max_age-should = { $kind ->
        [pin] Recomenda-se que um PIN seja alterado após { $max_age }.
       *[other] Recomenda-se que uma palavra-passe seja alterada após { $max_age }.
    }
    .min_age = { $kind ->
        [pin] Um PIN só pode voltar a ser alterado após { $min_age }.
       *[other] Uma palavra-passe só pode voltar a ser alterada após { $min_age }.
    }
    .max_attempts = { $rules_from ->
        [host] Número de tentativas falhadas após as quais o sistema operativo deve bloquear o início de sessão: { $max_attempts }.
        [directory] Número de tentativas falhadas após as quais o serviço de diretório deve bloquear o início de sessão: { $max_attempts }.
        [operator] Número de tentativas falhadas após as quais o início de sessão deve ser bloqueado: { $max_attempts }.
       *[other] Número de tentativas falhadas após as quais o início de sessão é bloqueado: { $max_attempts }.
    }
    .max_attempts-should = Número recomendado de tentativas falhadas após as quais o início de sessão é bloqueado: { $max_attempts }.
    .attempts_within = Período em que são contadas as tentativas falhadas: { $attempts_within }.
    .lockout_stages = Tentativas falhadas repetidas têm os seguintes efeitos:
    .lockout_stages-one = Tentativas falhadas repetidas têm o seguinte efeito:
    .asked = { $kind ->
        [pin] O PIN é pedido nos seguintes casos:
       *[other] A palavra-passe é pedida nos seguintes casos:
    }
    .asked-one = { $kind ->
        [pin] O PIN é pedido no seguinte caso:
       *[other] A palavra-passe é pedida no seguinte caso:
    }
    .lockout = Duração do bloqueio: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Um início de sessão bloqueado permanece bloqueado até que alguém o desbloqueie.
       *[false] O bloqueio termina sem intervenção de um utilizador.
    }
    .unlocked_by = { $lockout ->
        [none] Perfis que podem desbloquear o início de sessão: { $unlocked_by }.
       *[other] Perfis que podem terminar o bloqueio antecipadamente: { $unlocked_by }.
    }
    .stored_as = Forma de armazenamento: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Na entrega, não existe nenhum PIN.
            [password] Na entrega, não existe nenhuma palavra-passe.
           *[none] Na entrega, não existem credenciais.
        }
        [default] Na entrega, existem credenciais predefinidas.
        [unique_per_device] As credenciais na entrega são diferentes para cada dispositivo.
        [must_change_at_first_login] O primeiro início de sessão exige novas credenciais.
        [shared_known] As credenciais na entrega são iguais para todos os dispositivos e do conhecimento público.
        [manufacturer_only] Apenas o fabricante conhece as credenciais na entrega.
        [documented] As credenciais na entrega são iguais para todos os dispositivos e estão indicadas em documentos do fabricante.
       *[set_at_installation] As credenciais são definidas durante a instalação.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Esta parte do sistema é entregue sem PIN.
            [password] Esta parte do sistema é entregue sem palavra-passe.
           *[none] Esta parte do sistema é entregue sem credenciais.
        }
        [default] Esta parte do sistema é entregue com credenciais predefinidas.
        [unique_per_device] Esta parte do sistema é entregue com credenciais diferentes em cada sistema.
        [must_change_at_first_login] Esta parte do sistema exige novas credenciais no primeiro início de sessão.
        [shared_known] Esta parte do sistema é entregue com credenciais que são iguais em todos os sistemas e do conhecimento público.
        [manufacturer_only] Esta parte do sistema é entregue com credenciais que apenas o fabricante conhece.
        [documented] Esta parte do sistema é entregue com credenciais que são iguais em todos os sistemas e estão indicadas em documentos do fabricante.
       *[set_at_installation] As credenciais são definidas durante a instalação.
    }
    .default_password = { $kind ->
        [pin] PIN na entrega: { $default_password }.
       *[other] Palavra-passe na entrega: { $default_password }.
    }
    .default_action = Credenciais na entrega: { $default_action }
    .change = { $kind ->
        [pin] Para alterar o PIN:
       *[other] Para alterar a palavra-passe:
    }
    .handling = { $kind ->
        [pin] Para proteger um PIN, proceda do seguinte modo:
       *[other] Para proteger uma palavra-passe, proceda do seguinte modo:
    }
    .reset = { $kind ->
        [pin] Em caso de esquecimento de um PIN: { $reset }
       *[other] Em caso de esquecimento de uma palavra-passe: { $reset }
    }
    .compromised = { $kind ->
        [pin] Se outras pessoas conhecerem um PIN: { $compromised }
       *[other] Se outras pessoas conhecerem uma palavra-passe: { $compromised }
    }
    .fallback = Se não estiver definida outra regra: { $fallback }
    .note = { $note }

account = Contas na entrega
    .caption = Contas na entrega
    .name = Conta
    .id = Identificador
    .role = Perfil
    .kind = Tipo
    .default = Estado na entrega
    .default_credentials = Credenciais na entrega
    .default_password = Palavra-passe na entrega
    .part = Parte
    .action = Ação
    .when = Condição

session = Sessões
    .timeout = { $action ->
        [lock] Após { $timeout } sem interação do utilizador, o dispositivo bloqueia a sessão.
        [logout] Após { $timeout } sem interação do utilizador, o dispositivo termina a sessão.
        [hide_data] Após { $timeout } sem interação do utilizador, o dispositivo oculta os dados apresentados.
        [screen_off] Após { $timeout } sem interação do utilizador, o dispositivo desliga o ecrã.
       *[other] Tempo limite de uma sessão sem interação do utilizador: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Após { $timeout } sem interação do utilizador, esta parte do sistema bloqueia a sessão.
        [logout] Após { $timeout } sem interação do utilizador, esta parte do sistema termina a sessão.
        [hide_data] Após { $timeout } sem interação do utilizador, esta parte do sistema oculta os dados apresentados.
        [screen_off] Após { $timeout } sem interação do utilizador, esta parte do sistema desliga o ecrã.
       *[other] Tempo limite de uma sessão sem interação do utilizador: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Quando o tempo limite está ativado, a sessão é bloqueada após { $timeout } sem interação do utilizador.
        [logout] Quando o tempo limite está ativado, a sessão termina após { $timeout } sem interação do utilizador.
        [hide_data] Quando o tempo limite está ativado, os dados apresentados são ocultados após { $timeout } sem interação do utilizador.
        [screen_off] Quando o tempo limite está ativado, o ecrã é desligado após { $timeout } sem interação do utilizador.
       *[other] Tempo limite de uma sessão sem interação do utilizador, quando está ativado: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] O dispositivo define e impõe o tempo limite.
        [host] O sistema operativo define o tempo limite.
        [directory] O serviço de diretório define o tempo limite.
       *[operator] A entidade operadora deve definir o tempo limite.
    }
    .rules_from-part = { $rules_from ->
        [device] Esta parte do sistema define e impõe o tempo limite.
        [host] O sistema operativo define o tempo limite.
        [directory] O serviço de diretório define o tempo limite.
       *[operator] A entidade operadora deve definir o tempo limite.
    }
    .rules_from-inactive = { $rules_from ->
        [device] O tempo limite é imposto quando está ativado.
        [host] O sistema operativo define o tempo limite.
        [directory] O serviço de diretório define o tempo limite.
       *[operator] A entidade operadora deve definir o tempo limite.
    }
    .rules_from-should = { $rules_from ->
        [host] O sistema operativo define o tempo limite.
        [directory] O serviço de diretório define o tempo limite.
       *[other] A entidade operadora define o tempo limite.
    }
    .timeout-others = { $action ->
        [lock] Tempo sem interação do utilizador após o qual a sessão deve ser bloqueada: { $timeout }.
        [logout] Tempo sem interação do utilizador após o qual a sessão deve terminar: { $timeout }.
        [hide_data] Tempo sem interação do utilizador após o qual os dados apresentados devem ser ocultados: { $timeout }.
        [screen_off] Tempo sem interação do utilizador após o qual o ecrã deve ser desligado: { $timeout }.
       *[other] Tempo limite de uma sessão sem interação do utilizador: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Tempo recomendado sem interação do utilizador após o qual a sessão é bloqueada: { $timeout }.
        [logout] Tempo recomendado sem interação do utilizador após o qual a sessão termina: { $timeout }.
        [hide_data] Tempo recomendado sem interação do utilizador após o qual os dados apresentados são ocultados: { $timeout }.
        [screen_off] Tempo recomendado sem interação do utilizador após o qual o ecrã é desligado: { $timeout }.
       *[other] Tempo limite recomendado de uma sessão sem interação do utilizador: { $timeout }.
    }
    .need = Grau de obrigatoriedade do tempo limite: { $need }.
    .default = Tempo limite na entrega: { $default }.
    .range = Valores possíveis do tempo limite: { $range }.
    .action = { $action ->
        [lock] Decorrido o tempo limite, a sessão é bloqueada.
        [logout] Decorrido o tempo limite, a sessão termina.
        [hide_data] Decorrido o tempo limite, os dados apresentados são ocultados.
        [screen_off] Decorrido o tempo limite, o ecrã é desligado.
       *[never] Não existe tempo limite para uma sessão sem interação do utilizador.
    }
    .configured_by = Perfis que podem definir o tempo limite: { $configured_by }.
    .replaced_by = Bloqueio utilizado em vez de um tempo limite da sessão: { $replaced_by }
    .locks_on = Casos em que a sessão é bloqueada: { $locks_on }.
    .locks_on-others = Casos em que a sessão deve ser bloqueada: { $locks_on }.
    .locks_on-should = Casos em que se recomenda o bloqueio da sessão: { $locks_on }.
    .ends_on = Casos em que a sessão termina: { $ends_on }.
    .ends_on-others = Casos em que a sessão deve terminar: { $ends_on }.
    .ends_on-should = Casos em que se recomenda o fim da sessão: { $ends_on }.
    .also = Às sessões aplica-se também o seguinte:
    .applies_to = O tempo limite aplica-se ao seguinte:
    .exceptions = Exceção: { $exceptions }
    .concurrent = Número de sessões que um utilizador pode ter em simultâneo: { $concurrent }.
    .users = Número de utilizadores que podem ter sessão iniciada em simultâneo: { $users }.
    .note = { $note }

emergency = Acesso de emergência
    .state = { $state ->
        [provided] O dispositivo disponibiliza um acesso de emergência.
        [not_provided] O dispositivo não disponibiliza um acesso de emergência.
        [by_operator] A entidade operadora deve assegurar um acesso de emergência.
        [by_host] O sistema operativo ou o sistema anfitrião disponibiliza um acesso de emergência.
       *[not_applicable] O acesso de emergência não é aplicável.
    }
    .state-part = { $state ->
        [provided] Esta parte do sistema disponibiliza um acesso de emergência.
        [not_provided] Esta parte do sistema não disponibiliza um acesso de emergência.
        [by_operator] A entidade operadora deve assegurar um acesso de emergência.
        [by_host] O sistema operativo ou o sistema anfitrião disponibiliza um acesso de emergência.
       *[not_applicable] O acesso de emergência não é aplicável.
    }
    .state-inactive = { $state ->
        [by_host] O acesso de emergência disponibilizado pelo sistema operativo ou pelo sistema anfitrião só está disponível quando está ativado.
       *[other] O acesso de emergência só está disponível quando está ativado.
    }
    .default = Estado na entrega: { $default }.
    .configured_by = Perfis que podem ativar e desativar o acesso de emergência: { $configured_by }.
    .how = Para obter acesso numa emergência: { $how }
    .steps = Para obter acesso numa emergência:
    .available = Funções disponíveis com o acesso de emergência: { $available }.
    .limits = Limitações: { $limits }
    .ends_after = Tempo após o qual o acesso de emergência termina: { $ends_after }.
    .logged = { $logged ->
        [true] O dispositivo regista cada acesso de emergência no registo de eventos.
       *[false] O dispositivo não regista os acessos de emergência no registo de eventos.
    }
    .logged-part = { $logged ->
        [true] Esta parte do sistema regista cada acesso de emergência no registo de eventos.
       *[false] Esta parte do sistema não regista os acessos de emergência no registo de eventos.
    }
    .afterwards = Após o acesso de emergência: { $afterwards }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] O que a entidade operadora deve fazer: { $instead }
       *[other] O que fazer: { $instead }
    }
    .note = { $note }

machine-credential = Certificados e credenciais técnicas
    .caption = Certificados e credenciais técnicas
    .intro = As máquinas e os serviços utilizam os seguintes certificados, chaves e outras credenciais.
    .title = Credencial
    .id = Identificador
    .kind = Tipo
    .used_by = Utilizada por
    .purpose = Finalidade
    .rights = Direitos
    .algorithm = Chave
    .key_in = Local onde a chave é guardada
    .issued_by = Emitida por
    .lifetime = Prazo de validade
    .renewal = Renovação
    .on_expiry = No fim da validade
    .if_lost = Em caso de perda
    .when = Condição

## Data

data = Dados pessoais
    .personal = { $personal ->
        [none] O dispositivo não trata dados pessoais.
        [processed] O dispositivo trata dados pessoais, mas não os armazena.
        [not_stored] O dispositivo não armazena dados pessoais.
       *[stored] O dispositivo armazena dados pessoais.
    }
    .absent = O dispositivo não armazena os seguintes dados: { $absent }.
    .removable_media = O dispositivo não utiliza suportes de dados amovíveis.
    .removable_media_note = Suportes de dados amovíveis: { $removable_media_note }
    .note = { $note }

media-use = Utilização de suportes de dados amovíveis
    .caption = Utilização de suportes de dados amovíveis
    .uses = Utilização
    .media = Suportes de dados
    .access = Acesso
    .note = Nota
    .part = Parte
    .when = Condição

data-only = Dados pessoais
    .personal = { $personal ->
        [none] O dispositivo não trata dados pessoais.
        [processed] O dispositivo trata dados pessoais, mas não os armazena.
        [not_stored] O dispositivo não armazena dados pessoais.
       *[stored] O dispositivo armazena dados pessoais.
    }
    .personal-part = { $personal ->
        [none] Esta parte do sistema não trata dados pessoais.
        [processed] Esta parte do sistema trata dados pessoais, mas não os armazena.
        [not_stored] Esta parte do sistema não armazena dados pessoais.
       *[stored] Esta parte do sistema armazena dados pessoais.
    }
    .absent = O dispositivo não armazena os seguintes dados: { $absent }.
    .absent-part = Esta parte do sistema não armazena os seguintes dados: { $absent }.
    .removable_media = O dispositivo não utiliza suportes de dados amovíveis.
    .removable_media-part = Esta parte do sistema não utiliza suportes de dados amovíveis.
    .note = { $note }

store = Dados armazenados
    .caption = Dados armazenados
    .title = Armazenamento
    .id = Identificador
    .part = Parte
    .categories = Dados
    .personal = Dados pessoais
    .examples = Exemplos
    .format = Formato
    .location = Localização
    .capacity = Capacidade
    .encryption = Cifragem
    .retention = Tempo de conservação
    .retention_from = Início da contagem
    .retention_range = Valores possíveis
    .keep = Conservação
    .retention_note = Nota
    .retention_set_by = Alterável por
    .erase = Apagamento
    .access = Acesso
    .when = Condição

export = Exportação de dados
    .caption = Modos de exportar dados
    .title = Exportação
    .id = Identificador
    .categories = Dados
    .personal = Dados pessoais
    .examples = Exemplos
    .format = Formato
    .medium = Meio
    .deidentified = Desidentificação
    .encryption = Cifragem
    .steps = Para exportar os dados:
    .access = Acesso
    .default = Estado na entrega
    .when = Condição

gdpr = Proteção de dados (RGPD)
    .purpose = Finalidade do tratamento: { $purpose }
    .controller = { $controller ->
        [manufacturer] O fabricante é o responsável pelo tratamento.
        [operator] A entidade operadora é a responsável pelo tratamento.
        [shared] O fabricante e a entidade operadora são responsáveis conjuntos pelo tratamento.
        [user] O utilizador é responsável pelos dados existentes no dispositivo.
        [patient] O doente é responsável pelos dados existentes no dispositivo.
        [third_party] Um terceiro é o responsável pelo tratamento.
        [integrator] O integrador de sistemas é o responsável pelo tratamento.
        [practitioner] O profissional de saúde é o responsável pelo tratamento.
       *[service_partner] O parceiro de assistência técnica é o responsável pelo tratamento.
    }
    .controller_name = Responsável pelo tratamento: { $controller_name }.
    .processor = Subcontratante: { $processor }.
    .transfer = Transferências para países terceiros: { $transfer }
    .subject_access = Pedidos de acesso a dados pessoais: { $subject_access }
    .subject_erasure = Pedidos de apagamento de dados pessoais: { $subject_erasure }
    .operator = Para a proteção de dados, proceda do seguinte modo:

## Logging

logging = Registo de eventos
    .what = Eventos registados
    .reading = Leitura do registo de eventos
    .state = { $state ->
        [provided] O dispositivo regista eventos num registo de eventos.
        [not_provided] O dispositivo não regista eventos de segurança informática.
        [by_operator] A entidade operadora deve assegurar o registo dos eventos de segurança informática.
        [by_host] O sistema operativo ou o sistema anfitrião regista eventos num registo de eventos.
       *[not_applicable] O registo dos eventos de segurança informática não é aplicável.
    }
    .state-part = { $state ->
        [provided] Esta parte do sistema regista eventos num registo de eventos.
        [not_provided] Esta parte do sistema não regista eventos de segurança informática.
        [by_operator] A entidade operadora deve assegurar o registo dos eventos de segurança informática.
        [by_host] O sistema operativo ou o sistema anfitrião regista eventos num registo de eventos.
       *[not_applicable] O registo dos eventos de segurança informática não é aplicável.
    }
    .state-inactive = { $state ->
        [by_host] O sistema operativo ou o sistema anfitrião pode registar eventos num registo de eventos.
       *[other] Podem ser registados eventos num registo de eventos.
    }
    .purpose = Finalidade do registo de eventos: { $purpose }
    .standard = Normas que o registo de eventos segue: { $standard }.
    .default = Estado na entrega: { $default }.
    .configured_by = Perfis que podem ativar e desativar o registo de eventos: { $configured_by }.
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] O que a entidade operadora deve fazer: { $instead }
       *[other] O que fazer: { $instead }
    }
    .location = Localização do registo de eventos: { $location }
    .language = Língua do registo de eventos: { $language }
    .capacity = Capacidade do registo de eventos: { $capacity }
    .retention = As entradas são conservadas durante { $retention }.
    .protection = Proteção do registo de eventos: { $protection }
    .access = Perfis que podem ler o registo de eventos: { $access }.
    .events = O registo de eventos inclui os seguintes eventos:
    .events-one = O registo de eventos inclui o seguinte evento:
    .other_events = { $events ->
        [none] O registo de eventos inclui o seguinte:
       *[other] O registo de eventos inclui também o seguinte:
    }
    .reason_asked = Eventos para os quais o utilizador deve introduzir um motivo: { $reason_asked }.
    .not_logged = O registo de eventos não inclui o seguinte:
    .not_for = O registo de eventos não se destina ao seguinte:
    .fields = Conteúdo mínimo de cada entrada: { $fields }.
    .viewer = Programa para ler o registo de eventos: { $viewer }
    .help = Ajuda na leitura do registo de eventos: { $help }
    .alerts = Mensagens e sinais: { $link }.
    .steps = Para ler ou exportar o registo de eventos:
    .note = { $note }

log-entry = Conteúdo das entradas
    .caption = Conteúdo das entradas para determinados eventos
    .events = Evento
    .fields = Conteúdo
    .note = Outro conteúdo

log-notification = Notificações
    .caption = Notificações de eventos
    .events = Evento
    .other_events = Outros eventos
    .by = Meio de envio
    .to = Perfil informado
    .party = Entidade informada
    .note = Nota
    .when = Condição

log-export = Exportação do registo de eventos
    .protocol = Protocolo: { $protocol }.
    .encryption = Cifragem: { $encryption }.
    .format = Formato: { $format }.
    .to = Destino: { $to }.
    .port = Porta: { $port }.

clock = Relógio
    .source = { $source ->
        [ntp] O relógio é acertado por NTP.
        [nts] O relógio é acertado por NTP com Network Time Security (NTS).
        [ptp] O relógio é acertado por PTP.
        [host] O relógio é acertado pelo sistema operativo.
        [server] O relógio é acertado por um servidor.
        [phone] O relógio é acertado pelo telemóvel.
        [manual] O relógio é acertado manualmente.
       *[cellular] O relógio é acertado pela rede celular.
    }
    .other_sources = Outras formas de acertar o relógio: { $other_sources }.
    .from = Sistema que acerta o relógio: { $from }.
    .port = Porta do serviço de hora: { $port }.
    .configured_by = Perfis que podem acertar o relógio: { $configured_by }.
    .accuracy = Erro máximo do relógio: { $accuracy }.
    .if_wrong = Se o relógio estiver errado: { $if_wrong }
    .steps = Para acertar o relógio:

alert = Mensagens e sinais
    .caption = Mensagens e sinais
    .normal-caption = Outras mensagens e sinais
    .sign = Mensagem ou sinal
    .id = Identificador
    .meaning = Significado
    .shows = Indica
    .action = Ação
    .acts = Quem atua
    .call = Contacto

## Malware and integrity

malware = Proteção contra software malicioso
    .protection = { $protection ->
        [allow_list] O dispositivo executa apenas software de uma lista de software permitido.
        [antimalware_included] O dispositivo inclui software antivírus.
        [antimalware_supported] É possível instalar software antivírus no dispositivo.
        [antimalware_by_operator] A entidade operadora deve instalar software antivírus.
        [antimalware_not_recommended] O fabricante recomenda que não se instale software antivírus no dispositivo.
        [read_only_system] O dispositivo arranca a partir de um sistema que não é possível alterar.
        [no_antimalware_software] O dispositivo não tem software antivírus.
        [none] O próprio dispositivo não tem proteção contra software malicioso.
       *[not_applicable] A proteção contra software malicioso não é aplicável.
    }
    .protection-part = { $protection ->
        [allow_list] Esta parte do sistema executa apenas software de uma lista de software permitido.
        [antimalware_included] Esta parte do sistema inclui software antivírus.
        [antimalware_supported] É possível instalar software antivírus nesta parte do sistema.
        [antimalware_by_operator] A entidade operadora deve instalar software antivírus.
        [antimalware_not_recommended] O fabricante recomenda que não se instale software antivírus nesta parte do sistema.
        [read_only_system] Esta parte do sistema arranca a partir de um sistema que não é possível alterar.
        [no_antimalware_software] Esta parte do sistema não tem software antivírus.
        [none] Esta parte do sistema não tem, ela própria, proteção contra software malicioso.
       *[not_applicable] A proteção contra software malicioso não é aplicável.
    }
    .protection-should = { $need ->
        [optional] A entidade operadora pode instalar software antivírus.
       *[other] Recomenda-se que a entidade operadora instale software antivírus.
    }
    .other_protection = Outra proteção contra software malicioso: { $other_protection }.
    .need = Grau de obrigatoriedade: { $need }.
    .product = Produto: { $product }.
    .installed_by = Instalação por: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] O fabricante recomenda que se exclua o seguinte das análises antivírus em tempo real:
           *[other] Exclua o seguinte das análises antivírus em tempo real:
        }
        [full_scan] { $exclusions_recommended ->
            [true] O fabricante recomenda que se exclua o seguinte das análises antivírus programadas e das análises antivírus a pedido:
           *[other] Exclua o seguinte das análises antivírus programadas e das análises antivírus a pedido:
        }
       *[other] { $exclusions_recommended ->
            [true] O fabricante recomenda que se exclua o seguinte das análises antivírus:
           *[other] Exclua o seguinte das análises antivírus:
        }
    }
    .scans = Análises antivírus: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Não é possível instalar outro software no dispositivo.
        [not_allowed] Não deve ser instalado outro software no dispositivo.
        [only_listed] Não deve ser instalado no dispositivo software que não esteja indicado neste documento.
       *[allowed] Pode ser instalado outro software no dispositivo.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Não é possível instalar outro software nesta parte do sistema.
        [not_allowed] Não deve ser instalado outro software nesta parte do sistema.
        [only_listed] Não deve ser instalado nesta parte do sistema software que não esteja indicado neste documento.
       *[allowed] Pode ser instalado outro software nesta parte do sistema.
    }
    .on_detection = { $protection ->
        [allow_list] Se for iniciado software que não consta da lista: { $on_detection }
       *[other] Se for detetado software malicioso: { $on_detection }
    }
    .because = Motivo: { $because }
    .instead = O que fazer: { $instead }
    .note = { $note }

integrity = Integridade do software
    .secure_boot = { $secure_boot ->
        [true] O dispositivo verifica o seu software a cada arranque (arranque seguro).
       *[false] O dispositivo não tem arranque seguro.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Esta parte do sistema verifica o seu software a cada arranque (arranque seguro).
       *[false] Esta parte do sistema não tem arranque seguro.
    }
    .signature = Assinatura do software: { $signature }.
    .signed_by = Signatário: { $signed_by }
    .checksum = Valor de hash ou soma de verificação do software: { $checksum }.
    .covers = A verificação abrange o seguinte:
    .checked = Momento da verificação: { $checked }
    .on_failure = Se a verificação tiver um resultado negativo: { $on_failure }
    .verify = Para verificar se o software é autêntico:
    .because = Motivo: { $because }
    .instead = O que fazer: { $instead }
    .note = { $note }

## Updates

update = Atualizações
    .installing = Instalação de uma atualização
    .switching-off = Atualizações automáticas
    .state = { $state ->
        [provided] O fabricante disponibiliza atualizações de segurança.
        [not_provided] O fabricante não disponibiliza atualizações de segurança.
        [by_operator] A entidade operadora é responsável pelas atualizações de segurança.
        [by_host] O sistema anfitrião ou a respetiva fonte de pacotes disponibiliza as atualizações de segurança.
       *[not_applicable] As atualizações de segurança não são aplicáveis.
    }
    .used = { $used ->
        [true] São utilizadas atualizações.
       *[false] { $title ->
            [none] O software do dispositivo não é atualizado.
           *[other] Este tipo de atualização não é utilizado.
        }
    }
    .used-part = { $used ->
        [true] São utilizadas atualizações.
       *[false] { $title ->
            [none] O software desta parte do sistema não é atualizado.
           *[other] Este tipo de atualização não é utilizado.
        }
    }
    .announced_by = Como o fabricante anuncia as atualizações: { $announced_by }.
    .source = Fontes das atualizações: { $source }.
    .source_note = Proveniência das atualizações: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] O dispositivo instala apenas atualizações com uma assinatura digital válida.
        [hash] { $installed_by ->
            [manufacturer] Antes da instalação, o fabricante compara o valor de hash de uma atualização com o valor publicado.
            [service_partner] Antes da instalação, o parceiro de assistência técnica compara o valor de hash de uma atualização com o valor publicado.
            [user] Antes da instalação, o utilizador deve comparar o valor de hash de uma atualização com o valor publicado.
            [patient] Antes da instalação, o doente deve comparar o valor de hash de uma atualização com o valor publicado.
            [integrator] Antes da instalação, o integrador de sistemas deve comparar o valor de hash de uma atualização com o valor publicado.
            [practitioner] Antes da instalação, o profissional de saúde deve comparar o valor de hash de uma atualização com o valor publicado.
            [third_party] Antes da instalação, um terceiro compara o valor de hash de uma atualização com o valor publicado.
           *[other] Antes da instalação, a entidade operadora deve comparar o valor de hash de uma atualização com o valor publicado.
        }
        [checksum] O dispositivo instala apenas atualizações com uma soma de verificação correta.
        [signed_package] As atualizações são pacotes assinados.
        [app_store] A loja de aplicações verifica a autenticidade de uma atualização.
       *[none] O dispositivo não verifica a autenticidade de uma atualização.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Esta parte do sistema instala apenas atualizações com uma assinatura digital válida.
        [hash] { $installed_by ->
            [manufacturer] Antes da instalação, o fabricante compara o valor de hash de uma atualização com o valor publicado.
            [service_partner] Antes da instalação, o parceiro de assistência técnica compara o valor de hash de uma atualização com o valor publicado.
            [user] Antes da instalação, o utilizador deve comparar o valor de hash de uma atualização com o valor publicado.
            [patient] Antes da instalação, o doente deve comparar o valor de hash de uma atualização com o valor publicado.
            [integrator] Antes da instalação, o integrador de sistemas deve comparar o valor de hash de uma atualização com o valor publicado.
            [practitioner] Antes da instalação, o profissional de saúde deve comparar o valor de hash de uma atualização com o valor publicado.
            [third_party] Antes da instalação, um terceiro compara o valor de hash de uma atualização com o valor publicado.
           *[other] Antes da instalação, a entidade operadora deve comparar o valor de hash de uma atualização com o valor publicado.
        }
        [checksum] Esta parte do sistema instala apenas atualizações com uma soma de verificação correta.
        [signed_package] As atualizações são pacotes assinados.
        [app_store] A loja de aplicações verifica a autenticidade de uma atualização.
       *[none] Esta parte do sistema não verifica a autenticidade de uma atualização.
    }
    .installed_by = { $installed_by ->
        [manufacturer] O fabricante instala as atualizações.
        [operator] A entidade operadora instala as atualizações.
        [shared] O fabricante e a entidade operadora instalam as atualizações em conjunto.
        [user] O utilizador instala as atualizações.
        [patient] O doente instala as atualizações.
        [third_party] Um terceiro instala as atualizações.
        [integrator] O integrador de sistemas instala as atualizações.
        [practitioner] O profissional de saúde instala as atualizações.
       *[service_partner] O parceiro de assistência técnica instala as atualizações.
    }
    .automatic = { $automatic ->
        [true] As atualizações são instaladas automaticamente.
       *[false] As atualizações não são instaladas automaticamente.
    }
    .switch_off = Para desativar as atualizações automáticas:
    .interval = Periodicidade das atualizações regulares: { $interval }.
    .connect_every = Tempo máximo entre duas ligações para receber atualizações: { $connect_every }.
    .wait = Tempo de espera antes da instalação de uma atualização: { $wait }.
    .install_within = Prazo em que uma atualização de segurança deve ser instalada: { $install_within }.
    .usable_without = { $usable_without ->
        [true] O dispositivo pode ser utilizado sem uma atualização obrigatória.
       *[false] Não é possível utilizar o dispositivo enquanto uma atualização obrigatória não estiver instalada.
    }
    .usable_without-part = { $usable_without ->
        [true] Esta parte do sistema pode ser utilizada sem uma atualização obrigatória.
       *[false] Não é possível utilizar esta parte do sistema enquanto uma atualização obrigatória não estiver instalada.
    }
    .before = Antes de começar, certifique-se de que estão reunidas as seguintes condições:
    .before-one = Antes de começar, certifique-se de que está reunida a seguinte condição:
    .downtime = Tempo de indisponibilidade durante uma atualização: { $downtime }.
    .downtime-part = Tempo de indisponibilidade durante uma atualização: { $downtime }.
    .steps = Para instalar uma atualização:
    .verify = Após a atualização, verifique o seguinte:
    .if_failed = Se a atualização tiver falhado: { $if_failed }
    .rollback = Regresso à versão anterior: { $rollback }
    .operator_patching = Instalação de correções pela entidade operadora: { $operator_patching }
    .approved = Atualizações de outros fornecedores aprovadas pelo fabricante: { $approved }
    .excluded = Não instale as seguintes atualizações:
    .excluded-one = Não instale a seguinte atualização:
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] O que a entidade operadora deve fazer: { $instead }
       *[other] O que fazer: { $instead }
    }
    .note = { $note }

support = Período de apoio de segurança informática
    .help = Apoio
    .start = Início do apoio: { $start }.
    .end = Fim do apoio: { $end }.
    .duration = Duração do apoio: { $duration }.
    .counted_from = Início da contagem: { $counted_from }.
    .until = Acontecimento que põe fim ao apoio: { $until }.
    .security_end = Fim das atualizações de segurança: { $security_end }.
    .versions = Versões que recebem atualizações de segurança: { $versions }
    .includes = O apoio de segurança informática inclui o seguinte:
    .contact = Contacto para o apoio: { $contact }
    .after_end = Após o fim do apoio: { $after_end }
    .notified_by = Como o fabricante anuncia o fim do apoio: { $notified_by }.
    .notice_period = Pré-aviso do fim do apoio: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Recuperação
    .restoring = Restauro
    .resetting = Reposição das definições de fábrica
    .failures = Falhas
    .restore = Para restaurar a partir de uma cópia de segurança:
    .factory_reset = Para repor as definições de fábrica do dispositivo:
    .factory_reset_effect = Efeito da reposição: { $factory_reset_effect }
    .network_loss_mode = Modo de funcionamento em caso de perda da ligação à rede informática: { $network_loss_mode }.
    .network_loss = Em caso de perda da ligação à rede informática: { $network_loss }
    .continues = Durante uma falha ou um evento de segurança informática, o seguinte continua a funcionar:
    .safe_state = Estado seguro: { $safe_state }

backup = Cópia de segurança
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] São feitas cópias de segurança dos dados do dispositivo.
            [service_partner] São feitas cópias de segurança dos dados do dispositivo.
           *[other] O dispositivo pode fazer cópias de segurança de dados.
        }
        [not_provided] O dispositivo não faz cópias de segurança de dados.
        [by_operator] A entidade operadora deve assegurar a cópia de segurança.
        [by_host] O sistema operativo ou o sistema anfitrião assegura a cópia de segurança.
       *[not_applicable] Uma cópia de segurança não é aplicável.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] São feitas cópias de segurança dos dados desta parte do sistema.
            [service_partner] São feitas cópias de segurança dos dados desta parte do sistema.
           *[other] Esta parte do sistema pode fazer cópias de segurança de dados.
        }
        [not_provided] Esta parte do sistema não faz cópias de segurança de dados.
        [by_operator] A entidade operadora deve assegurar a cópia de segurança.
        [by_host] O sistema operativo ou o sistema anfitrião assegura a cópia de segurança.
       *[not_applicable] Uma cópia de segurança não é aplicável.
    }
    .state-should = { $need ->
        [optional] A entidade operadora pode assegurar a cópia de segurança.
       *[other] Recomenda-se que a entidade operadora assegure a cópia de segurança.
    }
    .what = Conteúdo de uma cópia de segurança: { $what }.
    .without = Não incluído numa cópia de segurança: { $without }.
    .by = { $by ->
        [manufacturer] O fabricante faz a cópia de segurança.
        [operator] A entidade operadora faz a cópia de segurança.
        [shared] O fabricante e a entidade operadora fazem a cópia de segurança em conjunto.
        [user] O utilizador faz a cópia de segurança.
        [patient] O doente faz a cópia de segurança.
        [third_party] Um terceiro faz a cópia de segurança.
        [integrator] O integrador de sistemas faz a cópia de segurança.
        [practitioner] O profissional de saúde faz a cópia de segurança.
       *[service_partner] O parceiro de assistência técnica faz a cópia de segurança.
    }
    .how = Como se faz a cópia de segurança: { $how }
    .every = { $every_recommended ->
        [true] Periodicidade recomendada das cópias de segurança: { $every }.
       *[other] Periodicidade das cópias de segurança: { $every }.
    }
    .kept = Tempo de conservação das cópias de segurança: { $kept }.
    .recovery_point = Objetivo de ponto de recuperação (RPO): { $recovery_point }.
    .recovery_time = Objetivo de tempo de recuperação (RTO): { $recovery_time }.
    .steps = Para fazer uma cópia de segurança:
    .test = Teste da cópia de segurança: { $test }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] O que a entidade operadora deve fazer: { $instead }
       *[other] O que fazer: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Eventos de segurança informática
    .serious = Incidentes graves
    .sign = Sinal ou falha
    .further = Outros sinais e falhas
    .where = Ver
    .signs = Este evento reconhece-se pelo seguinte:
    .acts = Quem atua: { $acts }.
    .call = Contacto: { $call }.
    .actions = Proceda do seguinte modo:
    .report_to = Quem informar: { $report_to }
    .preserve = Preservação das provas: { $preserve }

residual-risk = Riscos residuais
    .affects = Quem ou o que está em risco: { $affects }.
    .action = Ação: { $action }

misuse = Má utilização previsível
    .affects = Quem ou o que está em risco: { $affects }.

warning = Advertências
    .affects = Quem ou o que está em risco: { $affects }.

## End of use

decommission = Retirada de serviço
    .steps = { $occasions ->
        [none] Antes da eliminação ou da cedência, proceda do seguinte modo:
       *[other] Proceda do seguinte modo { $occasions }:
    }
    .verify = Como verificar se os dados foram apagados: { $verify }
    .remains = O que permanece: { $remains }
    .elsewhere = Noutros sistemas, proceda do seguinte modo:
    .transfer = Cedência a outra entidade operadora: { $transfer }
    .disposal = Eliminação: { $disposal }

## Components

sbom = Lista de materiais do software
    .file = Fonte da lista de componentes: { $file }.
    .format = Formato da lista de materiais do software (SBOM): { $format }.
    .available_at = Onde obter a lista de materiais do software (SBOM): { $available_at }.
    .request = Como solicitar a lista de materiais do software (SBOM): { $request }
    .upkeep = Manutenção da SBOM: { $upkeep }
    .none_known_on = Em { $none_known_on }, o fabricante não tinha conhecimento de vulnerabilidades dos componentes indicados que afetassem o dispositivo.

component = Componentes
    .caption = Componentes de software
    .name = Componente
    .version = Versão
    .supplier = Fornecedor
    .purpose = Finalidade
    .licence = Licença
    .part = Parte
    .purl = Package URL
    .cpe = CPE
    .support_end = Fim do apoio
    .note = Nota

vulnerability = Vulnerabilidades
    .caption = Vulnerabilidades
    .intro = A tabela enumera vulnerabilidades e indica em que medida cada uma diz respeito ao dispositivo.
    .id = Vulnerabilidade
    .title = Vulnerabilidade
    .component = Componente
    .component_version = Versão do componente
    .score = Pontuação
    .rating = Avaliação global
    .state = Estado
    .exploited = Exploração
    .fixed_in = Corrigida na versão
    .because = Motivo
    .action = Ação
    .justification = Justificação
    .response = Resposta do fabricante
    .residual_risk = Risco residual
    .reported_by = Comunicada por
    .assessed_on = Data da avaliação
    .source = Fonte da avaliação
