### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = disponível
    .not_provided = não disponível
    .by_operator = a assegurar pela entidade operadora
    .by_host = a cargo do sistema operativo ou do sistema anfitrião
    .not_applicable = não aplicável

party =
    .manufacturer = fabricante
    .operator = entidade operadora
    .shared = fabricante e entidade operadora
    .user = utilizador
    .patient = doente
    .third_party = terceiro
    .service_partner = parceiro de assistência técnica
    .integrator = integrador de sistemas
    .practitioner = profissional de saúde

need =
    .required = obrigatório
    .strongly_recommended = fortemente recomendado
    .recommended = recomendado
    .preferred = preferido
    .where_possible = sempre que possível
    .optional = facultativo

severity =
    .danger = perigo
    .warning = advertência
    .caution = cuidado
    .notice = aviso

default-state =
    .always_on = sempre ativado
    .on = ativado
    .off = desativado
    .not_installed = não instalado

regulation =
    .mdr = Regulamento (UE) 2017/745 (MDR)
    .ivdr = Regulamento (UE) 2017/746 (IVDR)
    .cra = Regulamento (UE) 2024/2847 (CRA)

option-supply =
    .included = incluída
    .separate_licence = com uma licença separada
    .separate_product = como produto separado

supply =
    .software = software sem hardware
    .hardware = hardware com o respetivo software
    .with_cloud_service = hardware com o respetivo software, mais um serviço na nuvem
    .software_with_cloud_service = software sem hardware, mais um serviço na nuvem
    .with_software_for_other_hardware = hardware com o respetivo software, e software para outro hardware

class =
    .I = I
    .Is = Is
    .Im = Im
    .Ir = Ir
    .IIa = IIa
    .IIb = IIb
    .III = III
    .A = A
    .B = B
    .C = C
    .D = D

environment =
    .hospital = hospital
    .intensive_care = unidade de cuidados intensivos
    .operating_room = bloco operatório
    .emergency_department = serviço de urgência
    .radiology_department = serviço de radiologia
    .laboratory = laboratório
    .ambulatory = consulta externa
    .ambulance = ambulância
    .practice = consultório médico
    .nursing_home = lar de idosos
    .home = domicílio
    .pharmacy = farmácia
    .data_centre = centro de dados
    .office = escritório
    .outdoors = exterior

intended-user =
    .nurse = enfermeiros
    .physician = médicos
    .radiologist = radiologistas
    .radiographer = técnicos de radiologia
    .sonographer = técnicos de ecografia
    .laboratory_technician = técnicos de laboratório
    .pathologist = patologistas
    .pharmacist = farmacêuticos
    .paramedic = técnicos de emergência pré-hospitalar
    .biomedical_engineer = engenheiros biomédicos
    .it_administrator = administradores informáticos
    .security_officer = responsáveis pela segurança da informação
    .service_technician = técnicos de assistência
    .patient = doentes
    .caregiver = cuidadores
    .lay_person = leigos
    .researcher = investigadores
    .developer = programadores
    .user = utilizadores
    .administrator = administradores do dispositivo
    .clinical_staff = pessoal clínico
    .therapist = terapeutas
    .medical_physicist = físicos médicos
    .dentist = médicos dentistas
    .integrator = integradores de sistemas
    .procurement = pessoal de compras
    .anaesthetist = anestesiologistas
    .audiologist = audiologistas
    .hearing_aid_acoustician = audioprotesistas
    .optician = técnicos de ótica ocular

session-occasion =
    .lid_closed = fecho da tampa
    .shutdown = encerramento
    .restart = reinício
    .standby = modo de espera
    .screen_saver = início da proteção de ecrã
    .card_removed = remoção do cartão ou do crachá
    .connection_lost = perda da ligação
    .user_away = ausência do utilizador
    .app_closed = fecho da aplicação ou do navegador
    .other_login = início de sessão de outra pessoa
    .examination_end = fim do exame ou do tratamento clínico
    .user_command = comando do utilizador
    .password_change = alteração da palavra-passe

part-kind =
    .device = dispositivo
    .app = aplicação
    .server = servidor
    .client = cliente
    .cloud_service = serviço na nuvem
    .gateway = gateway
    .accessory = acessório
    .workstation = estação de trabalho
    .mobile_device = dispositivo móvel
    .database = base de dados
    .firmware = firmware
    .plugin = plug-in
    .software = software
    .operating_system = sistema operativo
    .web_application = aplicação Web
    .service = serviço em segundo plano
    .sensor = sensor
    .wearable = dispositivo usado no corpo
    .implant = implante
    .network_device = equipamento de rede
    .storage = armazenamento de dados
    .virtual_machine = máquina virtual

hosting =
    .on_device = no dispositivo
    .operator_site = nas instalações da entidade operadora
    .user_device = no equipamento do utilizador
    .manufacturer_cloud = na nuvem do fabricante
    .third_party_cloud = na nuvem de um terceiro

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Um texto que o dispositivo apresenta, ou uma tecla.

register =
    .professional = para profissionais
    .lay = para leigos

document-form =
    .book = livro
    .card = ficha

authentication =
    .none = sem autenticação
    .local_password = nome de utilizador e palavra-passe locais
    .password = nome de utilizador e palavra-passe
    .local_pin = PIN local
    .pin = PIN
    .badge = cartão de identificação
    .token = token
    .smart_card = cartão inteligente
    .biometric = característica biométrica
    .directory = conta de diretório
    .single_sign_on = início de sessão único
    .certificate = certificado
    .host_login = início de sessão do sistema operativo
    .one_time_code = código de utilização única
    .pairing = emparelhamento
    .http_basic = autenticação HTTP básica
    .email_password = endereço de e-mail e palavra-passe
    .password_only = palavra-passe sem nome de utilizador
    .user_name_only = nome de utilizador sem palavra-passe

other-functions =
    .no = não
    .yes = sim

automatic-login-state =
    .provided = disponível
    .by_host = a cargo do sistema operativo
    .none = nenhum

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = O utilizador apercebe-se desta falha.
    .no = O utilizador não se apercebe desta falha.

login-occasion =
    .start = após o arranque
    .session_end = após o fim de uma sessão

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (chave de segurança ou chave de acesso)
    .totp = palavra-passe de utilização única baseada na hora
    .sms = código por SMS
    .push = confirmação num telemóvel
    .smart_card = cartão inteligente
    .hardware_token = token de hardware
    .email = código por e-mail

rules-from =
    .device = dispositivo
    .host = sistema operativo
    .directory = serviço de diretório
    .operator = entidade operadora

secret-kind =
    .password = palavra-passe
    .pin = PIN

complexity =
    .upper_case = pelo menos uma letra maiúscula
    .lower_case = pelo menos uma letra minúscula
    .letter = pelo menos uma letra
    .digit = pelo menos um algarismo
    .digits_only = apenas algarismos
    .special = pelo menos um caráter especial
    .not_in_common_list = um elemento de uma lista de escolhas comuns
    .not_user_name = o nome de utilizador
    .not_containing_user_name = uma escolha que contenha o nome de utilizador ou partes do mesmo
    .not_repeated = uma repetição do mesmo caráter
    .not_sequence = uma sequência como 1234
    .not_in_dictionary = uma palavra de um dicionário
    .not_name = um nome, por exemplo, de uma pessoa ou do dispositivo

password-rule =
    .min_length = número mínimo de caracteres
    .max_length = número máximo de caracteres
    .complexity = conteúdo exigido e conteúdo proibido
    .history = proibição de reutilizar palavras-passe anteriores
    .max_age = tempo após o qual é obrigatória uma alteração
    .max_attempts = número de tentativas falhadas até ao bloqueio
    .attempts_within = período em que são contadas as tentativas falhadas
    .lockout = duração do bloqueio

default-credentials =
    .none = sem credenciais definidas
    .default = predefinidas
    .unique_per_device = diferentes para cada dispositivo
    .must_change_at_first_login = a alterar obrigatoriamente no primeiro início de sessão
    .shared_known = iguais para todos os dispositivos e do conhecimento público
    .set_at_installation = definidas durante a instalação
    .manufacturer_only = conhecidas apenas do fabricante
    .documented = iguais para todos os dispositivos e indicadas em documentos do fabricante

timeout-action =
    .lock = bloquear
    .logout = terminar a sessão
    .hide_data = ocultar os dados
    .screen_off = desligar o ecrã
    .never = sem tempo limite

account-kind =
    .person = conta pessoal
    .shared = conta partilhada
    .service = conta de assistência técnica
    .guest = conta de convidado
    .technical = conta técnica
    .emergency = conta de emergência

credential-kind =
    .certificate = certificado
    .api_key = chave de API
    .token = token
    .password = palavra-passe
    .shared_secret = segredo partilhado
    .ssh_key = chave SSH
    .pre_shared_key = chave pré-partilhada
    .ae_title = AE title
    .encryption_key = chave de cifragem

connection =
    .none = nenhuma
    .optional = facultativa
    .required = necessária

internet =
    .not_needed = não necessária
    .optional = facultativa
    .needed = necessária
    .not_directly = não diretamente
    .forbidden = proibida

traffic-control =
    .deny_all_but_listed = todo o tráfego bloqueado, exceto as ligações a permitir segundo este documento
    .deny_all = todo o tráfego bloqueado
    .allow_outbound = ligações a partir do interior permitidas, ligações a partir do exterior bloqueadas
    .allow_all = todo o tráfego permitido
    .restricted = tráfego restringido
    .monitored = tráfego permitido e monitorizado
    .isolated = nenhuma ligação a outras redes informáticas

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Porta série
    .cellular = Modem celular
    .nfc = NFC
    .rfid = RFID
    .video = Saída de vídeo
    .sd_card = Ranhura para cartão SD
    .optical_drive = Unidade ótica
    .infrared = Porta de infravermelhos
    .zigbee = Zigbee
    .analogue_alarm = Saída de alarme analógica
    .virtual = Adaptador de rede virtual
    .api = Interface de programação

addressing =
    .dhcp = DHCP
    .static = endereço fixo
    .dhcp_or_static = DHCP ou endereço fixo
    .link_local = endereço de ligação local
    .none = nenhum endereço

peer-kind =
    .server = servidor
    .workstation = estação de trabalho
    .cloud = serviço na nuvem
    .network_service = serviço de rede
    .medical_device = dispositivo médico
    .information_system = sistema de informação
    .mobile_device = dispositivo móvel
    .printer = impressora
    .other = outro sistema

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP e UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = protocolo IP
    .not_known = protocolo de transporte não indicado

direction =
    .inbound = de entrada (escuta)
    .outbound = de saída (abre ligações)
    .both = de entrada e de saída (escuta e abre ligações)

port-authentication =
    .none = nenhuma
    .server = certificado do servidor
    .mutual = certificados de ambos os lados
    .mutual_without_certificates = ambos os lados, sem certificados
    .user_login = início de sessão do utilizador
    .token = token
    .shared_secret = segredo partilhado
    .ae_title = AE title
    .address_list = lista de endereços permitidos

port-state =
    .open = aberta
    .closed = fechada
    .filtered = filtrada
    .this_computer_only = aberta apenas para este computador
    .not_known = estado desconhecido

firewall-rule =
    .allow = permitir
    .block = bloquear
    .none = nenhuma regra

exposure =
    .never = não permitido
    .not_used = não
    .allowed = permitido
    .only_through_proxy = apenas através de um servidor proxy

medium =
    .network = rede informática
    .cable = cabo
    .usb = suporte de dados USB
    .card = cartão de memória
    .disc = disco
    .paper = papel
    .radio = rádio

flow-trigger =
    .user = por um utilizador
    .schedule = em momentos definidos
    .event = quando ocorre um evento
    .request = a pedido do sistema recetor
    .continuous = de forma contínua

deidentification =
    .none = não desidentificados
    .pseudonymised = pseudonimizados
    .anonymised = anonimizados

network-service =
    .none = nenhum
    .dhcp = DHCP
    .dns = DNS
    .time = serviço de hora
    .directory = serviço de diretório
    .certificate_authority = autoridade de certificação
    .radius = RADIUS
    .syslog = syslog
    .proxy = servidor proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = ambiente de trabalho remoto
    .web_portal = portal Web
    .ssh = SSH
    .broker = mediador de ligações
    .modem = modem

security-test-kind =
    .penetration_test = teste de penetração
    .vulnerability_scan = pesquisa de vulnerabilidades
    .assessment = avaliação da segurança informática
    .fuzzing = teste com dados aleatórios (fuzzing)
    .code_analysis = análise do código

integrity-method =
    .none = nenhuma
    .signature = assinatura digital
    .mac = código de autenticação de mensagens
    .hash = valor de hash
    .checksum = soma de verificação

remote-purpose =
    .service = assistência técnica
    .update = atualizações do software
    .administration = administração
    .monitoring = monitorização
    .data_view = consulta de dados de doentes
    .operation = operação do dispositivo
    .options = ativação de opções

data-category =
    .health = dados de saúde
    .identifier = identificadores de doentes
    .name = nomes de pessoas
    .image = imagens
    .measurement = valores medidos
    .genetic = dados genéticos
    .biometric = dados biométricos
    .demographic = dados demográficos
    .location = dados de localização
    .contact = dados de contacto
    .credentials = credenciais
    .configuration = dados de configuração
    .log = dados do registo de eventos
    .software = software
    .drug_library = biblioteca de fármacos
    .order = prescrições e requisições
    .result = resultados
    .alarm = alarmes
    .time = hora
    .status = estado do dispositivo
    .usage = dados de utilização
    .telemetry = telemetria
    .photo = fotografias
    .video = dados de vídeo
    .audio = dados de áudio
    .therapy_command = comandos que controlam uma terapêutica

no-media =
    .none = nenhum

media-purpose =
    .export = exportação de dados
    .import = importação de dados
    .backup = cópia de segurança
    .update = atualização do software
    .signatures = atualização das assinaturas do software antivírus
    .options = ativação de opções
    .service = assistência técnica

media-kind =
    .usb_stick = pen USB
    .external_drive = disco externo
    .memory_card = cartão de memória
    .optical_disc = disco ótico

decommission-occasion =
    .disposal = antes da eliminação do dispositivo
    .transfer = antes da cedência do dispositivo
    .return = antes da devolução do dispositivo
    .repair = antes de uma reparação
    .uninstallation = para desinstalar o software

control-kind =
    .it_operation = Operação dos sistemas informáticos
    .access_management = Gestão de acessos
    .account_review = Revisão das contas
    .antimalware = Software antivírus
    .application_control = Controlo de aplicações
    .backup = Cópia de segurança
    .certificate_management = Gestão de certificados
    .encryption = Cifragem
    .firewall = Firewall
    .device_firewall = Firewall no dispositivo
    .incident_response = Resposta a eventos de segurança informática
    .intrusion_detection = Deteção de intrusões
    .log_review = Revisão do registo de eventos
    .network_segmentation = Segmentação da rede informática
    .network_security = Segurança da rede informática
    .password_policy = Política de palavras-passe
    .patch_management = Gestão de correções
    .physical_access = Proteção do acesso físico
    .privacy_protection = Proteção de dados
    .remote_access = Acesso remoto
    .removable_media = Suportes de dados amovíveis
    .secure_configuration = Configuração segura
    .secure_disposal = Eliminação segura
    .session_lock = Bloqueio da sessão
    .time_synchronisation = Sincronização da hora
    .training = Formação
    .vulnerability_scanning = Pesquisa de vulnerabilidades
    .wireless_security = Segurança das ligações sem fios
    .asset_inventory = Inventário dos equipamentos
    .virtualisation = Virtualização
    .usb_control = Controlo das ligações USB
    .proxy = Servidor proxy
    .risk_management = Gestão dos riscos
    .log_collection = Recolha dos registos de eventos
    .organisational_policy = Regras de organização
    .platform_choice = Escolha da plataforma
    .supervision = Supervisão da utilização
    .external_devices = Equipamentos externos
    .change_management = Gestão de alterações
    .continuity_plan = Planeamento da continuidade
    .data_verification = Verificação dos dados
    .mobile_device_management = Gestão de telemóveis e tablets
    .network_monitoring = Monitorização da rede informática
    .personnel_security = Idoneidade do pessoal
    .power_supply = Alimentação elétrica
    .quality_of_service = Prioridade do tráfego de rede
    .redundancy = Redundância
    .vulnerability_monitoring = Monitorização das vulnerabilidades publicadas
    .key_management = Gestão de chaves
    .genuine_software = Software genuíno

standard-kind =
    .interoperability = interoperabilidade
    .security = segurança informática
    .safety = segurança das pessoas
    .other = outro

support-state =
    .required = obrigatório
    .recommended = recomendado
    .supported = suportado
    .tested = testado
    .included = incluído
    .not_recommended = não recomendado
    .not_tested = não testado
    .not_supported = não suportado
    .not_needed = não necessário

capability =
    .ALOF = Fim de sessão automático (ALOF)
    .AUDT = Controlos de auditoria (AUDT)
    .AUTH = Autorização (AUTH)
    .CNFS = Configuração das funcionalidades de segurança informática (CNFS)
    .CONN = Conectividade (CONN)
    .CSUP = Melhorias de cibersegurança do produto (CSUP)
    .DIDT = Desidentificação de dados de saúde (DIDT)
    .DTBK = Cópia de segurança de dados e recuperação após desastre (DTBK)
    .EMRG = Acesso de emergência (EMRG)
    .IGAU = Integridade e autenticidade de dados de saúde (IGAU)
    .MLDP = Deteção de software malicioso e proteção (MLDP)
    .MPII = Gestão de informações de identificação pessoal (MPII)
    .NAUT = Autenticação de nós (NAUT)
    .PAUT = Autenticação de pessoas (PAUT)
    .PLOK = Bloqueios físicos (PLOK)
    .RDMP = Roteiro para componentes de terceiros (RDMP)
    .RMOT = Assistência remota (RMOT)
    .SAHD = Reforço da segurança do sistema e das aplicações (SAHD)
    .SBOM = Lista de materiais do software (SBOM)
    .SGUD = Orientações de segurança informática (SGUD)
    .STCF = Confidencialidade do armazenamento de dados de saúde (STCF)
    .TXCF = Confidencialidade da transmissão (TXCF)
    .TXIG = Integridade da transmissão (TXIG)

objective =
    .confidentiality = confidencialidade
    .integrity = integridade
    .availability = disponibilidade
    .authenticity = autenticidade
    .accountability = imputabilidade
    .safety = segurança das pessoas
    .privacy = privacidade

log-event =
    .login = início de sessão
    .failed_login = início de sessão falhado
    .logout = fim de sessão
    .account_locked = bloqueio de uma conta
    .account_change = criação, alteração ou apagamento de uma conta
    .role_change = alteração de perfis e direitos
    .password_change = alteração de uma palavra-passe
    .settings_change = alteração de definições
    .network_change = alteração de definições de rede
    .data_access = acesso a dados de doentes
    .data_change = alteração de dados de doentes
    .data_export = exportação de dados
    .data_deletion = apagamento de dados
    .update = atualização do software
    .failed_update = atualização do software falhada
    .start_stop = arranque e paragem
    .time_change = alteração do relógio
    .log_export = exportação do registo de eventos
    .log_cleared = apagamento do registo de eventos
    .emergency_access = acesso de emergência
    .remote_session = sessão remota
    .integrity_failure = verificação da integridade com resultado negativo
    .malware_found = deteção de software malicioso
    .backup = cópia de segurança
    .restore = restauro
    .connection_failure = ligação falhada
    .media_inserted = ligação de um suporte de dados
    .drug_library_change = alteração da biblioteca de fármacos
    .calibration = calibração
    .alarm = alarme
    .http_request = pedido HTTP
    .data_received = receção de dados
    .data_sent = envio de dados
    .data_query = consulta de dados
    .device_paired = emparelhamento de um equipamento
    .data_creation = criação de dados

log-field =
    .time = hora
    .user = utilizador
    .role = perfil
    .event = evento
    .outcome = resultado
    .source = origem
    .object = objeto
    .old_value = valor anterior
    .new_value = novo valor
    .device_id = identificador do dispositivo
    .address = endereço de rede
    .patient = doente

alert-state =
    .problem = um problema
    .normal_state = nenhum problema

notification-means =
    .email = e-mail
    .sms = SMS
    .push = mensagem num telemóvel
    .other_screen = mensagem no ecrã de outro sistema
    .monitoring_system = mensagem para um sistema de monitorização

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = sistema operativo
    .server = servidor
    .phone = telemóvel
    .manual = acerto manual
    .cellular = rede celular

malware-protection =
    .allow_list = lista de software permitido
    .antimalware_included = software antivírus incluído
    .antimalware_supported = software antivírus suportado
    .antimalware_by_operator = software antivírus da entidade operadora
    .antimalware_not_recommended = software antivírus não recomendado
    .read_only_system = sistema só de leitura
    .no_antimalware_software = sem software antivírus
    .none = nenhuma
    .not_applicable = não aplicável

exclusion-scope =
    .all_scans = todas as análises antivírus
    .on_access = análises antivírus em tempo real
    .full_scan = análises antivírus programadas e análises antivírus a pedido

third-party-software =
    .not_possible = não é possível
    .not_allowed = não permitido
    .only_listed = apenas o software indicado
    .allowed = permitido

announcement =
    .email = e-mail
    .letter = carta
    .website = sítio Web
    .on_device = mensagem no dispositivo
    .advisory = boletim de segurança informática
    .app_store = loja de aplicações
    .service_visit = visita da assistência técnica
    .portal = portal do cliente

update-source =
    .server = servidor
    .download = transferência
    .usb_medium = suporte de dados USB
    .app_store = loja de aplicações
    .cloud = serviço na nuvem
    .service_partner = parceiro de assistência técnica
    .package_repository = repositório de pacotes
    .container_registry = registo de contentores

update-authentication =
    .signature = assinatura digital
    .hash = valor de hash
    .signed_package = pacote assinado
    .app_store = loja de aplicações
    .none = nenhuma
    .checksum = soma de verificação

support-end =
    .end_of_warranty = fim da garantia
    .end_of_contract = fim do contrato de assistência técnica
    .end_of_service_life = fim da vida útil
    .next_release = lançamento da versão seguinte

backup-content =
    .settings = definições
    .patient_data = dados de doentes
    .images = imagens
    .database = base de dados
    .logs = registos de eventos
    .users = contas de utilizador
    .certificates = certificados
    .keys = chaves
    .credentials = credenciais
    .system = sistema completo
    .results = resultados
    .calibration = dados de calibração

vex-state =
    .not_affected = não afetado
    .affected = afetado
    .fixed = corrigido
    .under_investigation = em análise

exploitation =
    .yes = explorada
    .none_known = sem exploração conhecida
    .not_known = não se sabe

vex-justification =
    .component_not_present = o componente não está presente no dispositivo
    .vulnerable_code_not_present = o código vulnerável não está presente no dispositivo
    .vulnerable_code_not_in_execute_path = o código vulnerável nunca é executado
    .vulnerable_code_cannot_be_controlled_by_adversary = um atacante não consegue controlar o código vulnerável
    .inline_mitigations_already_exist = uma proteção integrada impede a exploração
    .requires_configuration = só pode ser explorada com uma definição que o dispositivo não utiliza
    .requires_dependency = só pode ser explorada com outro componente, que o dispositivo não contém
    .requires_environment = só pode ser explorada noutro ambiente operacional
    .protected_by_compiler = só pode ser explorada em software compilado de outro modo
    .protected_at_runtime = a exploração é impedida durante a execução
    .protected_at_perimeter = os ataques são bloqueados no perímetro físico, lógico ou da rede informática

vex-response =
    .update = atualização
    .rollback = regresso a uma versão anterior
    .workaround_available = solução alternativa
    .mitigation = medida que reduz o risco
    .will_not_fix = nenhuma correção prevista
    .can_not_fix = não é possível corrigir
    .none_available = ainda não há solução disponível

keeping =
    .until_deleted = até ao apagamento
    .until_exported = até à exportação
    .until_sent = até ao envio
    .temporary = temporariamente
    .until_examination_ends = até ao fim do exame ou do tratamento clínico
    .unlimited = sem limite
    .until_overwritten = até à substituição por dados mais recentes
    .until_session_ends = até ao fim da sessão
    .until_switched_off = até o dispositivo ser desligado
    .until_discharge = até à alta do doente
    .until_next_patient = até ao doente seguinte ou ao exame seguinte

asset =
    .patient = doente
    .user = utilizadores ou outras pessoas junto do dispositivo
    .personal_data = dados pessoais
    .other_data = outros dados
    .device = dispositivo
    .function = funções do dispositivo
    .network = rede informática
    .other_systems = outros sistemas

personal-data =
    .none = nenhuns
    .processed = tratados, não armazenados
    .not_stored = não armazenados
    .stored = armazenados

retention-start =
    .creation = criação
    .last_use = última utilização ou última alteração
    .export = exportação
    .end_of_treatment = fim do tratamento ou do estudo
    .deletion = apagamento

group-choice =
    .all = todas as medidas do grupo
    .at_least_one = pelo menos uma medida do grupo

traffic-direction =
    .inbound = Tráfego de entrada
    .outbound = Tráfego de saída

user-interface-kind =
    .display = Ecrã
    .touchscreen = Ecrã tátil
    .keyboard = Teclado
    .pointing_device = Rato, trackball ou touchpad
    .controls = Teclas e interruptores
    .indicator_light = Indicador luminoso
    .loudspeaker = Altifalante
    .microphone = Microfone
    .camera = Câmara
    .barcode_reader = Leitor de códigos de barras
    .remote_control = Telecomando

support-start =
    .delivery = entrega
    .purchase = compra
    .first_sale = primeira venda do modelo
    .last_sale = última venda do modelo
    .release = lançamento da versão
