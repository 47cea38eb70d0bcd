### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.
### Where the noun that a value describes is not known, the value has one form for both genders ("disponibile") or agrees
### with the masculine head of its column ("Stato", "Grado di obbligo", "Valore").

provision =
    .provided = disponibile
    .not_provided = non disponibile
    .by_operator = a carico del gestore
    .by_host = a cura del sistema operativo o dell’host
    .not_applicable = non applicabile

party =
    .manufacturer = fabbricante
    .operator = gestore
    .shared = fabbricante e gestore
    .user = utilizzatore
    .patient = paziente
    .third_party = terza parte
    .service_partner = partner di assistenza
    .integrator = integratore di sistemi
    .practitioner = professionista sanitario

need =
    .required = obbligatorio
    .strongly_recommended = fortemente raccomandato
    .recommended = raccomandato
    .preferred = preferito
    .where_possible = ove possibile
    .optional = facoltativo

severity =
    .danger = pericolo
    .warning = avvertenza
    .caution = attenzione
    .notice = avviso

default-state =
    .always_on = sempre attivo
    .on = attivo
    .off = disattivato
    .not_installed = non installato

regulation =
    .mdr = Regolamento (UE) 2017/745 (MDR)
    .ivdr = Regolamento (UE) 2017/746 (IVDR)
    .cra = Regolamento (UE) 2024/2847 (CRA)

option-supply =
    .included = inclusa
    .separate_licence = con una licenza separata
    .separate_product = come prodotto separato

supply =
    .software = software senza hardware
    .hardware = hardware con il relativo software
    .with_cloud_service = hardware con il relativo software, più un servizio cloud
    .software_with_cloud_service = software senza hardware, più un servizio cloud
    .with_software_for_other_hardware = hardware con il relativo software e software per altro hardware

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
    .hospital = ospedale
    .intensive_care = reparto di terapia intensiva
    .operating_room = sala operatoria
    .emergency_department = pronto soccorso
    .radiology_department = reparto di radiologia
    .laboratory = laboratorio
    .ambulatory = ambulatorio
    .ambulance = ambulanza
    .practice = studio medico
    .nursing_home = residenza sanitaria assistenziale
    .home = domicilio
    .pharmacy = farmacia
    .data_centre = centro dati
    .office = ufficio
    .outdoors = all’aperto

intended-user =
    .nurse = infermieri
    .physician = medici
    .radiologist = radiologi
    .radiographer = tecnici sanitari di radiologia medica
    .sonographer = ecografisti
    .laboratory_technician = tecnici di laboratorio
    .pathologist = anatomopatologi
    .pharmacist = farmacisti
    .paramedic = soccorritori sanitari
    .biomedical_engineer = ingegneri clinici
    .it_administrator = amministratori IT
    .security_officer = responsabili della sicurezza delle informazioni
    .service_technician = tecnici dell’assistenza
    .patient = pazienti
    .caregiver = caregiver
    .lay_person = utilizzatori profani
    .researcher = ricercatori
    .developer = sviluppatori
    .user = utilizzatori
    .administrator = amministratori del dispositivo
    .clinical_staff = personale clinico
    .therapist = terapisti
    .medical_physicist = fisici medici
    .dentist = odontoiatri
    .integrator = integratori di sistemi
    .procurement = personale addetto agli acquisti
    .anaesthetist = anestesisti
    .audiologist = audiologi
    .hearing_aid_acoustician = audioprotesisti
    .optician = ottici

session-occasion =
    .lid_closed = chiusura del coperchio
    .shutdown = arresto
    .restart = riavvio
    .standby = modalità standby
    .screen_saver = avvio del salvaschermo
    .card_removed = rimozione della scheda o del badge
    .connection_lost = perdita della connessione
    .user_away = assenza dell’utilizzatore
    .app_closed = chiusura dell’applicazione o del browser
    .other_login = login di un’altra persona
    .examination_end = fine dell’esame o della cura
    .user_command = comando dell’utilizzatore
    .password_change = modifica della password

part-kind =
    .device = apparecchio
    .app = app
    .server = server
    .client = client
    .cloud_service = servizio cloud
    .gateway = gateway
    .accessory = accessorio
    .workstation = postazione di lavoro
    .mobile_device = dispositivo mobile
    .database = database
    .firmware = firmware
    .plugin = plug-in
    .software = software
    .operating_system = sistema operativo
    .web_application = applicazione web
    .service = servizio in background
    .sensor = sensore
    .wearable = apparecchio indossabile
    .implant = dispositivo impiantabile
    .network_device = apparecchiatura di rete
    .storage = archivio di dati
    .virtual_machine = macchina virtuale

hosting =
    .on_device = sull’apparecchio
    .operator_site = presso la sede del gestore
    .user_device = sull’apparecchio dell’utilizzatore
    .manufacturer_cloud = nel cloud del fabbricante
    .third_party_cloud = nel cloud di una terza parte

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Un testo visualizzato dal dispositivo o un tasto.

register =
    .professional = ai professionisti
    .lay = ai lettori profani

document-form =
    .book = libro
    .card = scheda

authentication =
    .none = nessuna autenticazione
    .local_password = nome utente e password locali
    .password = nome utente e password
    .local_pin = PIN locale
    .pin = PIN
    .badge = badge
    .token = token
    .smart_card = smart card
    .biometric = caratteristica biometrica
    .directory = account del servizio di directory
    .single_sign_on = single sign-on
    .certificate = certificato
    .host_login = login del sistema operativo
    .one_time_code = codice monouso
    .pairing = abbinamento
    .http_basic = autenticazione HTTP di base
    .email_password = indirizzo e-mail e password
    .password_only = password senza nome utente
    .user_name_only = nome utente senza password

other-functions =
    .no = no
    .yes = sì

automatic-login-state =
    .provided = presente
    .by_host = a cura del sistema operativo
    .none = nessuno

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = L’utilizzatore si accorge di questo guasto.
    .no = L’utilizzatore non si accorge di questo guasto.

login-occasion =
    .start = dopo l’avvio
    .session_end = dopo la fine di una sessione

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (chiave di sicurezza o passkey)
    .totp = password monouso basata sull’ora
    .sms = codice via SMS
    .push = conferma su un telefono
    .smart_card = smart card
    .hardware_token = token hardware
    .email = codice via e-mail

rules-from =
    .device = dispositivo
    .host = sistema operativo
    .directory = servizio di directory
    .operator = gestore

secret-kind =
    .password = password
    .pin = PIN

complexity =
    .upper_case = almeno una lettera maiuscola
    .lower_case = almeno una lettera minuscola
    .letter = almeno una lettera
    .digit = almeno una cifra
    .digits_only = solo cifre
    .special = almeno un carattere speciale
    .not_in_common_list = una voce di un elenco di scelte comuni
    .not_user_name = il nome utente
    .not_containing_user_name = una scelta che contiene il nome utente o parti di esso
    .not_repeated = una ripetizione dello stesso carattere
    .not_sequence = una sequenza come 1234
    .not_in_dictionary = una parola di un dizionario
    .not_name = un nome, per esempio di una persona o del dispositivo

password-rule =
    .min_length = numero minimo di caratteri
    .max_length = numero massimo di caratteri
    .complexity = contenuto obbligatorio e vietato
    .history = divieto di riutilizzo di password precedenti
    .max_age = tempo dopo il quale il cambio è obbligatorio
    .max_attempts = numero di tentativi non riusciti fino al blocco
    .attempts_within = periodo in cui vengono contati i tentativi non riusciti
    .lockout = durata del blocco

default-credentials =
    .none = nessuna credenziale impostata
    .default = preimpostate
    .unique_per_device = diverse per ogni dispositivo
    .must_change_at_first_login = da cambiare obbligatoriamente al primo login
    .shared_known = uguali per tutti i dispositivi e note pubblicamente
    .set_at_installation = impostate durante l’installazione
    .manufacturer_only = note solo al fabbricante
    .documented = uguali per tutti i dispositivi e indicate in documenti del fabbricante

timeout-action =
    .lock = blocco
    .logout = logout
    .hide_data = oscuramento dei dati
    .screen_off = spegnimento dello schermo
    .never = nessun limite di tempo

account-kind =
    .person = account personale
    .shared = account condiviso
    .service = account di assistenza
    .guest = account ospite
    .technical = account tecnico
    .emergency = account di emergenza

credential-kind =
    .certificate = certificato
    .api_key = chiave API
    .token = token
    .password = password
    .shared_secret = segreto condiviso
    .ssh_key = chiave SSH
    .pre_shared_key = chiave precondivisa
    .ae_title = AE title
    .encryption_key = chiave di cifratura

connection =
    .none = nessuna
    .optional = facoltativa
    .required = necessaria

internet =
    .not_needed = non necessaria
    .optional = facoltativa
    .needed = necessaria
    .not_directly = non direttamente
    .forbidden = vietata

traffic-control =
    .deny_all_but_listed = tutto il traffico bloccato, tranne le connessioni che questo documento dice di consentire
    .deny_all = tutto il traffico bloccato
    .allow_outbound = connessioni dall’interno consentite, connessioni dall’esterno bloccate
    .allow_all = tutto il traffico consentito
    .restricted = traffico limitato
    .monitored = traffico consentito e monitorato
    .isolated = nessuna connessione ad altre reti

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Porta seriale
    .cellular = Modem cellulare
    .nfc = NFC
    .rfid = RFID
    .video = Uscita video
    .sd_card = Slot per scheda SD
    .optical_drive = Unità ottica
    .infrared = Porta a infrarossi
    .zigbee = Zigbee
    .analogue_alarm = Uscita di allarme analogica
    .virtual = Scheda di rete virtuale
    .api = Interfaccia di programmazione

addressing =
    .dhcp = DHCP
    .static = indirizzo statico
    .dhcp_or_static = DHCP o indirizzo statico
    .link_local = indirizzo link-local
    .none = nessun indirizzo

peer-kind =
    .server = server
    .workstation = postazione di lavoro
    .cloud = servizio cloud
    .network_service = servizio di rete
    .medical_device = dispositivo medico
    .information_system = sistema informativo
    .mobile_device = dispositivo mobile
    .printer = stampante
    .other = altro sistema

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP e UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = protocollo IP
    .not_known = protocollo di trasporto non indicato

direction =
    .inbound = in entrata (in ascolto)
    .outbound = in uscita (apre connessioni)
    .both = in entrata e in uscita (in ascolto e apre connessioni)

port-authentication =
    .none = nessuna
    .server = certificato del server
    .mutual = certificati su entrambi i lati
    .mutual_without_certificates = entrambi i lati, senza certificati
    .user_login = login dell’utilizzatore
    .token = token
    .shared_secret = segreto condiviso
    .ae_title = AE title
    .address_list = elenco di indirizzi consentiti

port-state =
    .open = aperta
    .closed = chiusa
    .filtered = filtrata
    .this_computer_only = aperta solo per questo computer
    .not_known = non nota

firewall-rule =
    .allow = consentire
    .block = bloccare
    .none = nessuna regola

exposure =
    .never = non consentito
    .not_used = no
    .allowed = consentito
    .only_through_proxy = solo tramite un proxy

medium =
    .network = rete
    .cable = cavo
    .usb = supporto USB
    .card = scheda di memoria
    .disc = disco
    .paper = carta
    .radio = radio

flow-trigger =
    .user = da parte di un utilizzatore
    .schedule = a orari stabiliti
    .event = al verificarsi di un evento
    .request = su richiesta del sistema ricevente
    .continuous = in modo continuo

deidentification =
    .none = non deidentificati
    .pseudonymised = pseudonimizzati
    .anonymised = anonimizzati

network-service =
    .none = nessuno
    .dhcp = DHCP
    .dns = DNS
    .time = servizio di ora
    .directory = servizio di directory
    .certificate_authority = autorità di certificazione
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = desktop remoto
    .web_portal = portale web
    .ssh = SSH
    .broker = broker di connessioni
    .modem = modem

security-test-kind =
    .penetration_test = test di penetrazione
    .vulnerability_scan = scansione delle vulnerabilità
    .assessment = valutazione della sicurezza informatica
    .fuzzing = test con dati casuali (fuzzing)
    .code_analysis = analisi del codice

integrity-method =
    .none = nessuna
    .signature = firma digitale
    .mac = codice di autenticazione del messaggio
    .hash = valore hash
    .checksum = checksum

remote-purpose =
    .service = assistenza tecnica
    .update = aggiornamenti del software
    .administration = amministrazione
    .monitoring = monitoraggio
    .data_view = visualizzazione di dati dei pazienti
    .operation = utilizzo
    .options = attivazione di opzioni

data-category =
    .health = dati sanitari
    .identifier = identificativi dei pazienti
    .name = nomi di persone
    .image = immagini
    .measurement = valori misurati
    .genetic = dati genetici
    .biometric = dati biometrici
    .demographic = dati demografici
    .location = dati relativi all’ubicazione
    .contact = dati di contatto
    .credentials = credenziali
    .configuration = dati di configurazione
    .log = dati del registro degli eventi
    .software = software
    .drug_library = libreria dei farmaci
    .order = prescrizioni
    .result = risultati
    .alarm = allarmi
    .time = ora
    .status = stato del dispositivo
    .usage = dati di utilizzo
    .telemetry = telemetria
    .photo = foto
    .video = dati video
    .audio = dati audio
    .therapy_command = comandi che controllano una terapia

no-media =
    .none = nessuno

media-purpose =
    .export = esportazione di dati
    .import = importazione di dati
    .backup = backup
    .update = aggiornamento del software
    .signatures = aggiornamento delle firme antimalware
    .options = attivazione di opzioni
    .service = assistenza tecnica

media-kind =
    .usb_stick = chiavetta USB
    .external_drive = unità esterna
    .memory_card = scheda di memoria
    .optical_disc = disco ottico

decommission-occasion =
    .disposal = prima dello smaltimento
    .transfer = prima della cessione
    .return = prima della restituzione
    .repair = prima della riparazione
    .uninstallation = per disinstallare il software

control-kind =
    .it_operation = Gestione operativa dei sistemi IT
    .access_management = Gestione degli accessi
    .account_review = Riesame degli account
    .antimalware = Software antimalware
    .application_control = Controllo delle applicazioni
    .backup = Backup
    .certificate_management = Gestione dei certificati
    .encryption = Cifratura
    .firewall = Firewall
    .device_firewall = Firewall sul dispositivo
    .incident_response = Risposta agli eventi di sicurezza informatica
    .intrusion_detection = Rilevamento delle intrusioni
    .log_review = Riesame dei registri degli eventi
    .network_segmentation = Segmentazione della rete
    .network_security = Sicurezza della rete
    .password_policy = Regole per le password
    .patch_management = Gestione delle patch
    .physical_access = Protezione dall’accesso fisico
    .privacy_protection = Protezione dei dati
    .remote_access = Accesso remoto
    .removable_media = Supporti rimovibili
    .secure_configuration = Configurazione sicura
    .secure_disposal = Smaltimento sicuro
    .session_lock = Blocco della sessione
    .time_synchronisation = Sincronizzazione dell’ora
    .training = Formazione
    .vulnerability_scanning = Scansioni delle vulnerabilità
    .wireless_security = Sicurezza delle connessioni senza fili
    .asset_inventory = Inventario delle risorse
    .virtualisation = Virtualizzazione
    .usb_control = Controllo delle porte USB
    .proxy = Proxy
    .risk_management = Gestione del rischio
    .log_collection = Raccolta dei registri degli eventi
    .organisational_policy = Regole organizzative
    .platform_choice = Scelta della piattaforma
    .supervision = Supervisione dell’utilizzo
    .external_devices = Apparecchiature esterne
    .change_management = Gestione delle modifiche
    .continuity_plan = Pianificazione della continuità
    .data_verification = Verifica dei dati
    .mobile_device_management = Gestione di telefoni e tablet
    .network_monitoring = Monitoraggio della rete
    .personnel_security = Affidabilità del personale
    .power_supply = Alimentazione elettrica
    .quality_of_service = Priorità del traffico di rete
    .redundancy = Ridondanza
    .vulnerability_monitoring = Monitoraggio delle vulnerabilità pubblicate
    .key_management = Gestione delle chiavi
    .genuine_software = Software autentico

standard-kind =
    .interoperability = interoperabilità
    .security = sicurezza informatica
    .safety = sicurezza delle persone
    .other = altro

support-state =
    .required = necessario
    .recommended = raccomandato
    .supported = supportato
    .tested = testato
    .included = incluso
    .not_recommended = non raccomandato
    .not_tested = non testato
    .not_supported = non supportato
    .not_needed = non necessario

capability =
    .ALOF = Logout automatico (ALOF)
    .AUDT = Controlli di audit (AUDT)
    .AUTH = Autorizzazione (AUTH)
    .CNFS = Configurazione delle funzioni di sicurezza informatica (CNFS)
    .CONN = Connettività (CONN)
    .CSUP = Aggiornamenti di cybersicurezza del prodotto (CSUP)
    .DIDT = Deidentificazione dei dati sanitari (DIDT)
    .DTBK = Backup dei dati e ripristino di emergenza (DTBK)
    .EMRG = Accesso di emergenza (EMRG)
    .IGAU = Integrità e autenticità dei dati sanitari (IGAU)
    .MLDP = Rilevamento del malware e protezione (MLDP)
    .MPII = Gestione delle informazioni di identificazione personale (MPII)
    .NAUT = Autenticazione dei nodi (NAUT)
    .PAUT = Autenticazione delle persone (PAUT)
    .PLOK = Blocchi fisici (PLOK)
    .RDMP = Piano di evoluzione dei componenti di terzi (RDMP)
    .RMOT = Assistenza remota (RMOT)
    .SAHD = Hardening del sistema e delle applicazioni (SAHD)
    .SBOM = Distinta base del software (SBOM)
    .SGUD = Guida alla sicurezza informatica (SGUD)
    .STCF = Riservatezza dei dati sanitari memorizzati (STCF)
    .TXCF = Riservatezza della trasmissione (TXCF)
    .TXIG = Integrità della trasmissione (TXIG)

objective =
    .confidentiality = riservatezza
    .integrity = integrità
    .availability = disponibilità
    .authenticity = autenticità
    .accountability = tracciabilità delle azioni
    .safety = sicurezza delle persone
    .privacy = tutela della privacy

log-event =
    .login = login
    .failed_login = login non riuscito
    .logout = logout
    .account_locked = blocco di un account
    .account_change = creazione, modifica o eliminazione di un account
    .role_change = modifica di ruoli e diritti
    .password_change = cambio di una password
    .settings_change = modifica di impostazioni
    .network_change = modifica di impostazioni di rete
    .data_access = accesso a dati dei pazienti
    .data_change = modifica di dati dei pazienti
    .data_export = esportazione di dati
    .data_deletion = cancellazione di dati
    .update = aggiornamento del software
    .failed_update = aggiornamento del software non riuscito
    .start_stop = avvio e arresto
    .time_change = modifica dell’orologio
    .log_export = esportazione del registro degli eventi
    .log_cleared = cancellazione del registro degli eventi
    .emergency_access = accesso di emergenza
    .remote_session = sessione remota
    .integrity_failure = controllo di integrità con esito negativo
    .malware_found = rilevamento di malware
    .backup = backup
    .restore = ripristino
    .connection_failure = connessione non riuscita
    .media_inserted = collegamento di un supporto
    .drug_library_change = modifica della libreria dei farmaci
    .calibration = calibrazione
    .alarm = allarme
    .http_request = richiesta HTTP
    .data_received = ricezione di dati
    .data_sent = invio di dati
    .data_query = interrogazione di dati
    .device_paired = abbinamento di un apparecchio
    .data_creation = creazione di dati

log-field =
    .time = ora
    .user = utilizzatore
    .role = ruolo
    .event = evento
    .outcome = esito
    .source = origine
    .object = oggetto
    .old_value = valore precedente
    .new_value = nuovo valore
    .device_id = identificativo del dispositivo
    .address = indirizzo di rete
    .patient = paziente

alert-state =
    .problem = un problema
    .normal_state = nessun problema

notification-means =
    .email = e-mail
    .sms = SMS
    .push = messaggio su un telefono
    .other_screen = messaggio sullo schermo di un altro sistema
    .monitoring_system = messaggio a un sistema di monitoraggio

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = sistema operativo
    .server = server
    .phone = telefono
    .manual = impostazione manuale
    .cellular = rete cellulare

malware-protection =
    .allow_list = elenco di software consentiti
    .antimalware_included = software antimalware incluso
    .antimalware_supported = software antimalware supportato
    .antimalware_by_operator = software antimalware del gestore
    .antimalware_not_recommended = software antimalware non raccomandato
    .read_only_system = sistema di sola lettura
    .no_antimalware_software = nessun software antimalware
    .none = nessuna
    .not_applicable = non applicabile

exclusion-scope =
    .all_scans = tutte le scansioni
    .on_access = scansioni all’accesso
    .full_scan = scansioni pianificate e scansioni su richiesta

third-party-software =
    .not_possible = non possibile
    .not_allowed = non consentito
    .only_listed = solo il software elencato
    .allowed = consentito

announcement =
    .email = e-mail
    .letter = lettera
    .website = sito web
    .on_device = messaggio sul dispositivo
    .advisory = bollettino di sicurezza informatica
    .app_store = app store
    .service_visit = visita dell’assistenza
    .portal = portale clienti

update-source =
    .server = server
    .download = download
    .usb_medium = supporto USB
    .app_store = app store
    .cloud = servizio cloud
    .service_partner = partner di assistenza
    .package_repository = repository di pacchetti
    .container_registry = registro di container

update-authentication =
    .signature = firma digitale
    .hash = valore hash
    .signed_package = pacchetto firmato
    .app_store = app store
    .none = nessuna
    .checksum = checksum

support-end =
    .end_of_warranty = fine della garanzia
    .end_of_contract = fine del contratto di assistenza
    .end_of_service_life = fine della vita utile
    .next_release = rilascio della versione successiva

backup-content =
    .settings = impostazioni
    .patient_data = dati dei pazienti
    .images = immagini
    .database = database
    .logs = registri degli eventi
    .users = account utente
    .certificates = certificati
    .keys = chiavi
    .credentials = credenziali
    .system = sistema completo
    .results = risultati
    .calibration = dati di calibrazione

vex-state =
    .not_affected = non interessato
    .affected = interessato
    .fixed = corretto
    .under_investigation = in corso di analisi

exploitation =
    .yes = sfruttata
    .none_known = nessuno sfruttamento noto
    .not_known = non noto

vex-justification =
    .component_not_present = il componente non è presente nel dispositivo
    .vulnerable_code_not_present = il codice vulnerabile non è presente nel dispositivo
    .vulnerable_code_not_in_execute_path = il codice vulnerabile non viene mai eseguito
    .vulnerable_code_cannot_be_controlled_by_adversary = un aggressore non può controllare il codice vulnerabile
    .inline_mitigations_already_exist = una protezione integrata impedisce lo sfruttamento
    .requires_configuration = sfruttabile solo con un’impostazione che il dispositivo non utilizza
    .requires_dependency = sfruttabile solo con un altro componente, che il dispositivo non contiene
    .requires_environment = sfruttabile solo in un altro ambiente operativo
    .protected_by_compiler = sfruttabile solo in software compilato in modo diverso
    .protected_at_runtime = lo sfruttamento è impedito durante l’esecuzione
    .protected_at_perimeter = gli attacchi sono bloccati al perimetro fisico, logico o di rete

vex-response =
    .update = aggiornamento
    .rollback = ritorno a una versione precedente
    .workaround_available = soluzione alternativa
    .mitigation = misura che riduce il rischio
    .will_not_fix = nessuna correzione prevista
    .can_not_fix = non può essere corretta
    .none_available = nessun rimedio ancora disponibile

keeping =
    .until_deleted = fino alla cancellazione
    .until_exported = fino all’esportazione
    .until_sent = fino all’invio
    .temporary = temporaneamente
    .until_examination_ends = fino al termine dell’esame o della cura
    .unlimited = senza limite
    .until_overwritten = fino alla sovrascrittura con dati più recenti
    .until_session_ends = fino al termine della sessione
    .until_switched_off = fino allo spegnimento del dispositivo
    .until_discharge = fino alla dimissione del paziente
    .until_next_patient = fino al paziente successivo o all’esame successivo

asset =
    .patient = paziente
    .user = utilizzatori o altre persone in prossimità del dispositivo
    .personal_data = dati personali
    .other_data = altri dati
    .device = dispositivo
    .function = funzioni del dispositivo
    .network = rete
    .other_systems = altri sistemi

personal-data =
    .none = nessuno
    .processed = trattati, non memorizzati
    .not_stored = non memorizzati
    .stored = memorizzati

retention-start =
    .creation = creazione
    .last_use = ultimo utilizzo o ultima modifica
    .export = esportazione
    .end_of_treatment = fine della cura o dello studio
    .deletion = cancellazione

group-choice =
    .all = tutte le misure del gruppo
    .at_least_one = almeno una misura del gruppo

traffic-direction =
    .inbound = Traffico in entrata
    .outbound = Traffico in uscita

user-interface-kind =
    .display = Schermo
    .touchscreen = Schermo tattile
    .keyboard = Tastiera
    .pointing_device = Mouse, trackball o touchpad
    .controls = Tasti e interruttori
    .indicator_light = Spia luminosa
    .loudspeaker = Altoparlante
    .microphone = Microfono
    .camera = Telecamera
    .barcode_reader = Lettore di codici a barre
    .remote_control = Telecomando

support-start =
    .delivery = consegna
    .purchase = acquisto
    .first_sale = prima vendita del modello
    .last_sale = ultima vendita del modello
    .release = rilascio della versione
