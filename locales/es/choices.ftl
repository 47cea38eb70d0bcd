### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.
### Where the noun that a value describes is not known, the value has one form for both genders ("disponible") or agrees
### with the masculine head of its column ("Estado").

provision =
    .provided = disponible
    .not_provided = no disponible
    .by_operator = a cargo de la entidad operadora
    .by_host = a cargo del sistema operativo o del host
    .not_applicable = no aplicable

party =
    .manufacturer = fabricante
    .operator = entidad operadora
    .shared = fabricante y entidad operadora
    .user = usuario
    .patient = paciente
    .third_party = tercero
    .service_partner = empresa de servicio técnico
    .integrator = integrador de sistemas
    .practitioner = profesional sanitario

need =
    .required = obligatorio
    .strongly_recommended = encarecidamente recomendado
    .recommended = recomendado
    .preferred = preferente
    .where_possible = si es posible
    .optional = opcional

severity =
    .danger = peligro
    .warning = advertencia
    .caution = precaución
    .notice = aviso

default-state =
    .always_on = siempre activado
    .on = activado
    .off = desactivado
    .not_installed = no instalado

regulation =
    .mdr = Reglamento (UE) 2017/745 (MDR)
    .ivdr = Reglamento (UE) 2017/746 (IVDR)
    .cra = Reglamento (UE) 2024/2847 (CRA)

option-supply =
    .included = incluida
    .separate_licence = con una licencia aparte
    .separate_product = como artículo aparte

supply =
    .software = software sin hardware
    .hardware = hardware con su software
    .with_cloud_service = hardware con su software, más un servicio en la nube
    .software_with_cloud_service = software sin hardware, más un servicio en la nube
    .with_software_for_other_hardware = hardware con su software, y software para otro hardware

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
    .intensive_care = unidad de cuidados intensivos
    .operating_room = quirófano
    .emergency_department = servicio de urgencias
    .radiology_department = servicio de radiología
    .laboratory = laboratorio
    .ambulatory = consultas externas
    .ambulance = ambulancia
    .practice = consulta médica
    .nursing_home = residencia asistencial
    .home = domicilio
    .pharmacy = farmacia
    .data_centre = centro de datos
    .office = oficina
    .outdoors = exteriores

intended-user =
    .nurse = personal de enfermería
    .physician = médicos
    .radiologist = radiólogos
    .radiographer = técnicos de radiología
    .sonographer = ecografistas
    .laboratory_technician = técnicos de laboratorio
    .pathologist = anatomopatólogos
    .pharmacist = farmacéuticos
    .paramedic = técnicos en emergencias sanitarias
    .biomedical_engineer = ingenieros biomédicos
    .it_administrator = administradores de TI
    .security_officer = responsables de seguridad de la información
    .service_technician = técnicos de servicio
    .patient = pacientes
    .caregiver = cuidadores
    .lay_person = profanos
    .researcher = investigadores
    .developer = desarrolladores
    .user = usuarios
    .administrator = administradores del producto
    .clinical_staff = personal clínico
    .therapist = terapeutas
    .medical_physicist = radiofísicos hospitalarios
    .dentist = odontólogos
    .integrator = integradores de sistemas
    .procurement = personal de compras
    .anaesthetist = anestesiólogos
    .audiologist = audiólogos
    .hearing_aid_acoustician = audioprotesistas
    .optician = ópticos

session-occasion =
    .lid_closed = cierre de la tapa
    .shutdown = apagado
    .restart = reinicio
    .standby = modo de espera
    .screen_saver = inicio del salvapantallas
    .card_removed = retirada de la tarjeta o del distintivo
    .connection_lost = pérdida de la conexión
    .user_away = ausencia del usuario
    .app_closed = cierre de la aplicación o del navegador
    .other_login = inicio de sesión de otra persona
    .examination_end = final de la exploración o del tratamiento
    .user_command = orden del usuario
    .password_change = cambio de la contraseña

part-kind =
    .device = equipo
    .app = app
    .server = servidor
    .client = cliente
    .cloud_service = servicio en la nube
    .gateway = pasarela
    .accessory = accesorio
    .workstation = estación de trabajo
    .mobile_device = dispositivo móvil
    .database = base de datos
    .firmware = firmware
    .plugin = complemento de software
    .software = software
    .operating_system = sistema operativo
    .web_application = aplicación web
    .service = servicio en segundo plano
    .sensor = sensor
    .wearable = dispositivo que se lleva puesto
    .implant = implante
    .network_device = equipo de red
    .storage = almacenamiento de datos
    .virtual_machine = máquina virtual

hosting =
    .on_device = en el equipo
    .operator_site = en las instalaciones de la entidad operadora
    .user_device = en el equipo del usuario
    .manufacturer_cloud = en la nube del fabricante
    .third_party_cloud = en la nube de un tercero

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Un texto que muestra el producto o una tecla.

register =
    .professional = a profesionales
    .lay = a lectores profanos

document-form =
    .book = libro
    .card = ficha

authentication =
    .none = sin autenticación
    .local_password = nombre de usuario local con contraseña
    .password = nombre de usuario con contraseña
    .local_pin = PIN local
    .pin = PIN
    .badge = tarjeta identificativa
    .token = token
    .smart_card = tarjeta inteligente
    .biometric = rasgo biométrico
    .directory = cuenta del servicio de directorio
    .single_sign_on = inicio de sesión único
    .certificate = certificado
    .host_login = inicio de sesión del sistema operativo
    .one_time_code = código de un solo uso
    .pairing = emparejamiento
    .http_basic = autenticación básica HTTP
    .email_password = dirección de correo electrónico con contraseña
    .password_only = contraseña sin nombre de usuario
    .user_name_only = nombre de usuario sin contraseña

other-functions =
    .no = no
    .yes = sí

automatic-login-state =
    .provided = disponible
    .by_host = a cargo del sistema operativo
    .none = ninguno

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = El usuario nota este fallo.
    .no = El usuario no nota este fallo.

login-occasion =
    .start = después del arranque
    .session_end = después del final de una sesión

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (llave de seguridad o clave de acceso)
    .totp = contraseña de un solo uso basada en la hora
    .sms = código por SMS
    .push = confirmación en un teléfono
    .smart_card = tarjeta inteligente
    .hardware_token = token de hardware
    .email = código por correo electrónico

rules-from =
    .device = producto
    .host = sistema operativo
    .directory = servicio de directorio
    .operator = entidad operadora

secret-kind =
    .password = contraseña
    .pin = PIN

complexity =
    .upper_case = al menos una letra mayúscula
    .lower_case = al menos una letra minúscula
    .letter = al menos una letra
    .digit = al menos una cifra
    .digits_only = solo cifras
    .special = al menos un carácter especial
    .not_in_common_list = una entrada de una lista de elecciones frecuentes
    .not_user_name = el nombre de usuario
    .not_containing_user_name = una elección que contenga el nombre de usuario o partes de él
    .not_repeated = una repetición del mismo carácter
    .not_sequence = una secuencia como 1234
    .not_in_dictionary = una palabra de un diccionario
    .not_name = un nombre, como el de una persona o el del producto

password-rule =
    .min_length = número mínimo de caracteres
    .max_length = número máximo de caracteres
    .complexity = contenido obligatorio y prohibido
    .history = prohibición de reutilizar contraseñas anteriores
    .max_age = tiempo tras el cual es obligatorio un cambio
    .max_attempts = número de intentos fallidos hasta el bloqueo
    .attempts_within = periodo en el que se cuentan los intentos fallidos
    .lockout = duración del bloqueo

default-credentials =
    .none = sin credenciales establecidas
    .default = predeterminadas
    .unique_per_device = distintas en cada producto
    .must_change_at_first_login = deben cambiarse en el primer inicio de sesión
    .shared_known = iguales en todos los productos y conocidas públicamente
    .set_at_installation = se establecen durante la instalación
    .manufacturer_only = conocidas solo por el fabricante
    .documented = iguales en todos los productos e indicadas en documentos del fabricante

timeout-action =
    .lock = bloquear
    .logout = cerrar la sesión
    .hide_data = ocultar los datos
    .screen_off = apagar la pantalla
    .never = sin límite de tiempo

account-kind =
    .person = cuenta personal
    .shared = cuenta compartida
    .service = cuenta del servicio técnico
    .guest = cuenta de invitado
    .technical = cuenta técnica
    .emergency = cuenta de emergencia

credential-kind =
    .certificate = certificado
    .api_key = clave de API
    .token = token
    .password = contraseña
    .shared_secret = secreto compartido
    .ssh_key = clave SSH
    .pre_shared_key = clave precompartida
    .ae_title = AE title
    .encryption_key = clave de cifrado

connection =
    .none = ninguna
    .optional = opcional
    .required = necesaria

internet =
    .not_needed = no necesaria
    .optional = opcional
    .needed = necesaria
    .not_directly = no directamente
    .forbidden = prohibida

traffic-control =
    .deny_all_but_listed = todo el tráfico bloqueado, excepto las conexiones que este documento indica que se permitan
    .deny_all = todo el tráfico bloqueado
    .allow_outbound = conexiones desde el interior permitidas, conexiones desde el exterior bloqueadas
    .allow_all = todo el tráfico permitido
    .restricted = tráfico restringido
    .monitored = tráfico permitido y supervisado
    .isolated = sin conexión con otras redes

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Puerto serie
    .cellular = Módem de telefonía móvil
    .nfc = NFC
    .rfid = RFID
    .video = Salida de vídeo
    .sd_card = Ranura para tarjeta SD
    .optical_drive = Unidad óptica
    .infrared = Puerto de infrarrojos
    .zigbee = Zigbee
    .analogue_alarm = Salida de alarma analógica
    .virtual = Adaptador de red virtual
    .api = Interfaz de programación

addressing =
    .dhcp = DHCP
    .static = dirección estática
    .dhcp_or_static = DHCP o dirección estática
    .link_local = dirección de enlace local
    .none = sin dirección

peer-kind =
    .server = servidor
    .workstation = estación de trabajo
    .cloud = servicio en la nube
    .network_service = servicio de red
    .medical_device = producto sanitario
    .information_system = sistema de información
    .mobile_device = dispositivo móvil
    .printer = impresora
    .other = otro sistema

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP y UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = protocolo IP
    .not_known = protocolo de transporte no indicado

direction =
    .inbound = entrante (escucha)
    .outbound = saliente (abre conexiones)
    .both = entrante y saliente (escucha y abre conexiones)

port-authentication =
    .none = ninguna
    .server = certificado del servidor
    .mutual = certificados en ambos lados
    .mutual_without_certificates = ambos lados, sin certificados
    .user_login = inicio de sesión del usuario
    .token = token
    .shared_secret = secreto compartido
    .ae_title = AE title
    .address_list = lista de direcciones permitidas

port-state =
    .open = abierto
    .closed = cerrado
    .filtered = filtrado
    .this_computer_only = abierto solo para este ordenador
    .not_known = desconocido

firewall-rule =
    .allow = permitir
    .block = bloquear
    .none = sin regla

exposure =
    .never = no permitido
    .not_used = no
    .allowed = permitido
    .only_through_proxy = solo a través de un proxy

medium =
    .network = red
    .cable = cable
    .usb = medio USB
    .card = tarjeta de memoria
    .disc = disco
    .paper = papel
    .radio = radio

flow-trigger =
    .user = por un usuario
    .schedule = en momentos establecidos
    .event = cuando se produce un evento
    .request = a petición del sistema receptor
    .continuous = de forma continua

deidentification =
    .none = sin desidentificar
    .pseudonymised = seudonimizados
    .anonymised = anonimizados

network-service =
    .none = ninguno
    .dhcp = DHCP
    .dns = DNS
    .time = servicio de hora
    .directory = servicio de directorio
    .certificate_authority = autoridad de certificación
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = escritorio remoto
    .web_portal = portal web
    .ssh = SSH
    .broker = intermediario de conexiones
    .modem = módem

security-test-kind =
    .penetration_test = prueba de penetración
    .vulnerability_scan = análisis de vulnerabilidades
    .assessment = evaluación de la seguridad informática
    .fuzzing = prueba con datos aleatorios (fuzzing)
    .code_analysis = análisis del código

integrity-method =
    .none = ninguna
    .signature = firma digital
    .mac = código de autenticación de mensajes
    .hash = valor hash
    .checksum = suma de comprobación

remote-purpose =
    .service = servicio técnico
    .update = actualizaciones del software
    .administration = administración
    .monitoring = supervisión
    .data_view = visualización de datos de pacientes
    .operation = manejo
    .options = activación de opciones

data-category =
    .health = datos de salud
    .identifier = identificadores de pacientes
    .name = nombres de personas
    .image = imágenes
    .measurement = valores medidos
    .genetic = datos genéticos
    .biometric = datos biométricos
    .demographic = datos demográficos
    .location = datos de localización
    .contact = datos de contacto
    .credentials = credenciales
    .configuration = datos de configuración
    .log = datos del registro de eventos
    .software = software
    .drug_library = biblioteca de fármacos
    .order = órdenes médicas
    .result = resultados
    .alarm = alarmas
    .time = hora
    .status = estado del producto
    .usage = datos de uso
    .telemetry = telemetría
    .photo = fotografías
    .video = datos de vídeo
    .audio = datos de audio
    .therapy_command = órdenes que controlan una terapia

no-media =
    .none = ninguno

media-purpose =
    .export = exportación de datos
    .import = importación de datos
    .backup = copia de seguridad
    .update = actualización del software
    .signatures = actualización de las firmas antimalware
    .options = activación de opciones
    .service = servicio técnico

media-kind =
    .usb_stick = memoria USB
    .external_drive = unidad externa
    .memory_card = tarjeta de memoria
    .optical_disc = disco óptico

decommission-occasion =
    .disposal = antes de la eliminación
    .transfer = antes de la cesión
    .return = antes de la devolución
    .repair = antes de la reparación
    .uninstallation = para desinstalar el software

control-kind =
    .it_operation = Operación de los sistemas de TI
    .access_management = Gestión de accesos
    .account_review = Revisión de las cuentas
    .antimalware = Software antimalware
    .application_control = Control de aplicaciones
    .backup = Copia de seguridad
    .certificate_management = Gestión de certificados
    .encryption = Cifrado
    .firewall = Cortafuegos
    .device_firewall = Cortafuegos en el producto
    .incident_response = Respuesta a eventos de seguridad informática
    .intrusion_detection = Detección de intrusiones
    .log_review = Revisión de los registros de eventos
    .network_segmentation = Segmentación de la red
    .network_security = Seguridad de la red
    .password_policy = Política de contraseñas
    .patch_management = Gestión de parches
    .physical_access = Protección contra el acceso físico
    .privacy_protection = Protección de datos
    .remote_access = Acceso remoto
    .removable_media = Medios extraíbles
    .secure_configuration = Configuración segura
    .secure_disposal = Eliminación segura
    .session_lock = Bloqueo de la sesión
    .time_synchronisation = Sincronización de la hora
    .training = Formación
    .vulnerability_scanning = Análisis de vulnerabilidades
    .wireless_security = Seguridad de las conexiones inalámbricas
    .asset_inventory = Inventario de activos
    .virtualisation = Virtualización
    .usb_control = Control de los puertos USB
    .proxy = Proxy
    .risk_management = Gestión de riesgos
    .log_collection = Recopilación de registros de eventos
    .organisational_policy = Normas organizativas
    .platform_choice = Elección de la plataforma
    .supervision = Vigilancia del uso
    .external_devices = Equipos externos
    .change_management = Gestión de cambios
    .continuity_plan = Planificación de la continuidad
    .data_verification = Verificación de los datos
    .mobile_device_management = Gestión de teléfonos y tabletas
    .network_monitoring = Supervisión de la red
    .personnel_security = Fiabilidad del personal
    .power_supply = Suministro eléctrico
    .quality_of_service = Prioridad del tráfico de red
    .redundancy = Redundancia
    .vulnerability_monitoring = Seguimiento de las vulnerabilidades publicadas
    .key_management = Gestión de claves
    .genuine_software = Software auténtico

standard-kind =
    .interoperability = interoperabilidad
    .security = seguridad informática
    .safety = seguridad de las personas
    .other = otra

support-state =
    .required = necesario
    .recommended = recomendado
    .supported = compatible
    .tested = probado
    .included = incluido
    .not_recommended = no recomendado
    .not_tested = no probado
    .not_supported = no compatible
    .not_needed = no necesario

capability =
    .ALOF = Cierre automático de la sesión (ALOF)
    .AUDT = Controles de auditoría (AUDT)
    .AUTH = Autorización (AUTH)
    .CNFS = Configuración de las funciones de seguridad informática (CNFS)
    .CONN = Conectividad (CONN)
    .CSUP = Actualizaciones de ciberseguridad del producto (CSUP)
    .DIDT = Desidentificación de los datos de salud (DIDT)
    .DTBK = Copia de seguridad de los datos y recuperación ante desastres (DTBK)
    .EMRG = Acceso de emergencia (EMRG)
    .IGAU = Integridad y autenticidad de los datos de salud (IGAU)
    .MLDP = Detección de malware y protección (MLDP)
    .MPII = Gestión de la información de identificación personal (MPII)
    .NAUT = Autenticación de nodos (NAUT)
    .PAUT = Autenticación de personas (PAUT)
    .PLOK = Bloqueos físicos (PLOK)
    .RDMP = Hoja de ruta de los componentes de terceros (RDMP)
    .RMOT = Servicio técnico remoto (RMOT)
    .SAHD = Bastionado del sistema y de las aplicaciones (SAHD)
    .SBOM = Lista de materiales de software (SBOM)
    .SGUD = Guía de seguridad informática (SGUD)
    .STCF = Confidencialidad de los datos de salud almacenados (STCF)
    .TXCF = Confidencialidad de la transmisión (TXCF)
    .TXIG = Integridad de la transmisión (TXIG)

objective =
    .confidentiality = confidencialidad
    .integrity = integridad
    .availability = disponibilidad
    .authenticity = autenticidad
    .accountability = trazabilidad de las acciones
    .safety = seguridad de las personas
    .privacy = privacidad

log-event =
    .login = inicio de sesión
    .failed_login = inicio de sesión fallido
    .logout = cierre de sesión
    .account_locked = cuenta bloqueada
    .account_change = creación, modificación o eliminación de una cuenta
    .role_change = cambio de roles y derechos
    .password_change = cambio de contraseña
    .settings_change = cambio de ajustes
    .network_change = cambio de ajustes de red
    .data_access = acceso a datos de pacientes
    .data_change = modificación de datos de pacientes
    .data_export = exportación de datos
    .data_deletion = borrado de datos
    .update = actualización del software
    .failed_update = actualización fallida del software
    .start_stop = arranque y parada
    .time_change = cambio de la hora del reloj
    .log_export = exportación del registro de eventos
    .log_cleared = borrado del registro de eventos
    .emergency_access = acceso de emergencia
    .remote_session = sesión remota
    .integrity_failure = comprobación de integridad fallida
    .malware_found = detección de malware
    .backup = copia de seguridad
    .restore = restauración
    .connection_failure = conexión fallida
    .media_inserted = medio conectado
    .drug_library_change = modificación de la biblioteca de fármacos
    .calibration = calibración
    .alarm = alarma
    .http_request = petición HTTP
    .data_received = recepción de datos
    .data_sent = envío de datos
    .data_query = consulta de datos
    .device_paired = emparejamiento de un equipo
    .data_creation = creación de datos

log-field =
    .time = hora
    .user = usuario
    .role = rol
    .event = evento
    .outcome = resultado
    .source = origen
    .object = objeto
    .old_value = valor anterior
    .new_value = valor nuevo
    .device_id = identificador del producto
    .address = dirección de red
    .patient = paciente

alert-state =
    .problem = un problema
    .normal_state = ningún problema

notification-means =
    .email = correo electrónico
    .sms = SMS
    .push = mensaje en un teléfono
    .other_screen = mensaje en la pantalla de otro sistema
    .monitoring_system = mensaje a un sistema de supervisión

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = sistema operativo
    .server = servidor
    .phone = teléfono
    .manual = ajuste manual
    .cellular = red de telefonía móvil

malware-protection =
    .allow_list = lista de software permitido
    .antimalware_included = software antimalware incluido
    .antimalware_supported = software antimalware compatible
    .antimalware_by_operator = software antimalware de la entidad operadora
    .antimalware_not_recommended = software antimalware no recomendado
    .read_only_system = sistema de solo lectura
    .no_antimalware_software = sin software antimalware
    .none = ninguna
    .not_applicable = no aplicable

exclusion-scope =
    .all_scans = todos los análisis
    .on_access = análisis en tiempo real
    .full_scan = análisis programados y análisis bajo demanda

third-party-software =
    .not_possible = no es posible
    .not_allowed = no permitido
    .only_listed = solo el software de la lista
    .allowed = permitido

announcement =
    .email = correo electrónico
    .letter = carta
    .website = sitio web
    .on_device = mensaje en el producto
    .advisory = boletín de seguridad informática
    .app_store = tienda de aplicaciones
    .service_visit = visita del servicio técnico
    .portal = portal de clientes

update-source =
    .server = servidor
    .download = descarga
    .usb_medium = medio USB
    .app_store = tienda de aplicaciones
    .cloud = servicio en la nube
    .service_partner = empresa de servicio técnico
    .package_repository = repositorio de paquetes
    .container_registry = registro de contenedores

update-authentication =
    .signature = firma digital
    .hash = valor hash
    .signed_package = paquete firmado
    .app_store = tienda de aplicaciones
    .none = ninguna
    .checksum = suma de comprobación

support-end =
    .end_of_warranty = fin de la garantía
    .end_of_contract = fin del contrato de servicio técnico
    .end_of_service_life = fin de la vida útil
    .next_release = publicación de la siguiente versión

backup-content =
    .settings = ajustes
    .patient_data = datos de pacientes
    .images = imágenes
    .database = base de datos
    .logs = registros de eventos
    .users = cuentas de usuario
    .certificates = certificados
    .keys = claves
    .credentials = credenciales
    .system = sistema completo
    .results = resultados
    .calibration = datos de calibración

vex-state =
    .not_affected = no afectado
    .affected = afectado
    .fixed = corregido
    .under_investigation = en investigación

exploitation =
    .yes = explotada
    .none_known = sin explotación conocida
    .not_known = se desconoce

vex-justification =
    .component_not_present = el componente no está en el producto
    .vulnerable_code_not_present = el código vulnerable no está en el producto
    .vulnerable_code_not_in_execute_path = el código vulnerable nunca se ejecuta
    .vulnerable_code_cannot_be_controlled_by_adversary = un atacante no puede controlar el código vulnerable
    .inline_mitigations_already_exist = una protección integrada impide la explotación
    .requires_configuration = solo explotable con un ajuste que el producto no utiliza
    .requires_dependency = solo explotable con otro componente que el producto no contiene
    .requires_environment = solo explotable en otro entorno operativo
    .protected_by_compiler = solo explotable en software compilado de otra manera
    .protected_at_runtime = la explotación se impide durante la ejecución
    .protected_at_perimeter = los ataques se bloquean en el perímetro físico, lógico o de red

vex-response =
    .update = actualización
    .rollback = vuelta a una versión anterior
    .workaround_available = solución provisional
    .mitigation = medida que reduce el riesgo
    .will_not_fix = no está prevista una corrección
    .can_not_fix = no se puede corregir
    .none_available = todavía no hay ninguna solución disponible

keeping =
    .until_deleted = hasta su borrado
    .until_exported = hasta su exportación
    .until_sent = hasta su envío
    .temporary = temporalmente
    .until_examination_ends = hasta el final de la exploración o del tratamiento
    .unlimited = sin límite
    .until_overwritten = hasta que se sobrescriban con datos más recientes
    .until_session_ends = hasta el final de la sesión
    .until_switched_off = hasta que se apague el producto
    .until_discharge = hasta el alta del paciente
    .until_next_patient = hasta el siguiente paciente o la siguiente exploración

asset =
    .patient = paciente
    .user = usuarios u otras personas que se encuentren cerca del producto
    .personal_data = datos personales
    .other_data = otros datos
    .device = producto
    .function = funciones del producto
    .network = red
    .other_systems = otros sistemas

personal-data =
    .none = ninguno
    .processed = tratados, no almacenados
    .not_stored = no almacenados
    .stored = almacenados

retention-start =
    .creation = creación
    .last_use = último uso o última modificación
    .export = exportación
    .end_of_treatment = final del tratamiento o del estudio
    .deletion = borrado

group-choice =
    .all = todas las medidas del grupo
    .at_least_one = al menos una medida del grupo

traffic-direction =
    .inbound = Tráfico entrante
    .outbound = Tráfico saliente

user-interface-kind =
    .display = Pantalla
    .touchscreen = Pantalla táctil
    .keyboard = Teclado
    .pointing_device = Ratón, bola de control o panel táctil
    .controls = Teclas e interruptores
    .indicator_light = Indicador luminoso
    .loudspeaker = Altavoz
    .microphone = Micrófono
    .camera = Cámara
    .barcode_reader = Lector de códigos de barras
    .remote_control = Mando a distancia

support-start =
    .delivery = entrega
    .purchase = compra
    .first_sale = primera venta del modelo
    .last_sale = última venta del modelo
    .release = publicación de la versión
