### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = aanwezig
    .not_provided = niet aanwezig
    .by_operator = door de exploitant ter beschikking te stellen
    .by_host = ter beschikking gesteld door het besturingssysteem of de host
    .not_applicable = niet van toepassing

party =
    .manufacturer = fabrikant
    .operator = exploitant
    .shared = fabrikant en exploitant
    .user = gebruiker
    .patient = patiënt
    .third_party = derde partij
    .service_partner = servicepartner
    .integrator = integrator
    .practitioner = praktijkhouder

need =
    .required = vereist
    .strongly_recommended = sterk aanbevolen
    .recommended = aanbevolen
    .preferred = bij voorkeur
    .where_possible = waar mogelijk
    .optional = optioneel

severity =
    .danger = gevaar
    .warning = waarschuwing
    .caution = voorzichtig
    .notice = let op

default-state =
    .always_on = altijd ingeschakeld
    .on = ingeschakeld
    .off = uitgeschakeld
    .not_installed = niet geïnstalleerd

regulation =
    .mdr = Verordening (EU) 2017/745 (MDR)
    .ivdr = Verordening (EU) 2017/746 (IVDR)
    .cra = Verordening (EU) 2024/2847 (CRA)

option-supply =
    .included = inbegrepen
    .separate_licence = met een aparte licentie
    .separate_product = als apart product

supply =
    .software = software zonder hardware
    .hardware = hardware met bijbehorende software
    .with_cloud_service = hardware met bijbehorende software, en een cloudservice
    .software_with_cloud_service = software zonder hardware, en een cloudservice
    .with_software_for_other_hardware = hardware met bijbehorende software, en software voor andere hardware

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
    .hospital = ziekenhuis
    .intensive_care = intensive care
    .operating_room = operatiekamer
    .emergency_department = spoedeisende hulp
    .radiology_department = afdeling radiologie
    .laboratory = laboratorium
    .ambulatory = polikliniek
    .ambulance = ambulance
    .practice = artsenpraktijk
    .nursing_home = verpleeghuis
    .home = thuisomgeving
    .pharmacy = apotheek
    .data_centre = datacenter
    .office = kantoor
    .outdoors = buiten

intended-user =
    .nurse = verpleegkundigen
    .physician = artsen
    .radiologist = radiologen
    .radiographer = radiologisch laboranten
    .sonographer = echografisten
    .laboratory_technician = laboratoriummedewerkers
    .pathologist = pathologen
    .pharmacist = apothekers
    .paramedic = ambulancezorgverleners
    .biomedical_engineer = medisch technici
    .it_administrator = IT-beheerders
    .security_officer = functionarissen informatiebeveiliging
    .service_technician = servicetechnici
    .patient = patiënten
    .caregiver = verzorgers
    .lay_person = leken
    .researcher = onderzoekers
    .developer = ontwikkelaars
    .user = gebruikers
    .administrator = beheerders van het hulpmiddel
    .clinical_staff = klinisch personeel
    .therapist = therapeuten
    .medical_physicist = klinisch fysici
    .dentist = tandartsen
    .integrator = integratoren
    .procurement = inkopers
    .anaesthetist = anesthesiologen
    .audiologist = audiologen
    .hearing_aid_acoustician = audiciens
    .optician = opticiens

session-occasion =
    .lid_closed = sluiten van de klep
    .shutdown = afsluiten
    .restart = opnieuw starten
    .standby = stand-by
    .screen_saver = starten van de schermbeveiliging
    .card_removed = verwijderen van de kaart of badge
    .connection_lost = verbreken van de verbinding
    .user_away = afwezigheid van de gebruiker
    .app_closed = sluiten van de toepassing of browser
    .other_login = aanmelding van iemand anders
    .examination_end = einde van het onderzoek of de behandeling
    .user_command = opdracht van de gebruiker
    .password_change = wijziging van het wachtwoord

part-kind =
    .device = apparaat
    .app = app
    .server = server
    .client = client
    .cloud_service = cloudservice
    .gateway = gateway
    .accessory = toebehoren
    .workstation = werkstation
    .mobile_device = mobiel apparaat
    .database = database
    .firmware = firmware
    .plugin = plug-in
    .software = software
    .operating_system = besturingssysteem
    .web_application = webtoepassing
    .service = achtergrondservice
    .sensor = sensor
    .wearable = op het lichaam gedragen apparaat
    .implant = implantaat
    .network_device = netwerkapparatuur
    .storage = gegevensopslag
    .virtual_machine = virtuele machine

hosting =
    .on_device = op het apparaat
    .operator_site = op de locatie van de exploitant
    .user_device = op het apparaat van de gebruiker
    .manufacturer_cloud = in de cloud van de fabrikant
    .third_party_cloud = in de cloud van een derde partij

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Een tekst die het hulpmiddel weergeeft, of een toets.

register =
    .professional = voor professionals
    .lay = voor leken

document-form =
    .book = boek
    .card = kaart

authentication =
    .none = geen authenticatie
    .local_password = lokale gebruikersnaam en lokaal wachtwoord
    .password = gebruikersnaam en wachtwoord
    .local_pin = lokale pincode
    .pin = pincode
    .badge = badge
    .token = token
    .smart_card = smartcard
    .biometric = biometrisch kenmerk
    .directory = account van de directoryservice
    .single_sign_on = single sign-on
    .certificate = certificaat
    .host_login = aanmelding bij het besturingssysteem
    .one_time_code = eenmalige code
    .pairing = koppeling
    .http_basic = HTTP-basisauthenticatie
    .email_password = e-mailadres en wachtwoord
    .password_only = wachtwoord zonder gebruikersnaam
    .user_name_only = gebruikersnaam zonder wachtwoord

other-functions =
    .no = nee
    .yes = ja

automatic-login-state =
    .provided = aanwezig
    .by_host = door het besturingssysteem
    .none = geen

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = De gebruiker merkt deze storing op.
    .no = De gebruiker merkt deze storing niet op.

login-occasion =
    .start = na het starten
    .session_end = na het einde van een sessie

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (beveiligingssleutel of passkey)
    .totp = tijdgebonden eenmalig wachtwoord
    .sms = code via sms
    .push = bevestiging op een telefoon
    .smart_card = smartcard
    .hardware_token = hardwaretoken
    .email = code via e-mail

rules-from =
    .device = hulpmiddel
    .host = besturingssysteem
    .directory = directoryservice
    .operator = exploitant

secret-kind =
    .password = wachtwoord
    .pin = pincode

complexity =
    .upper_case = minstens één hoofdletter
    .lower_case = minstens één kleine letter
    .letter = minstens één letter
    .digit = minstens één cijfer
    .digits_only = alleen cijfers
    .special = minstens één speciaal teken
    .not_in_common_list = een waarde uit een lijst met veelgebruikte waarden
    .not_user_name = de gebruikersnaam
    .not_containing_user_name = een waarde die de gebruikersnaam of delen ervan bevat
    .not_repeated = een herhaling van hetzelfde teken
    .not_sequence = een reeks zoals 1234
    .not_in_dictionary = een woord uit een woordenboek
    .not_name = een naam, bijvoorbeeld van een persoon of van het hulpmiddel

password-rule =
    .min_length = minimaal aantal tekens
    .max_length = maximaal aantal tekens
    .complexity = vereiste en verboden inhoud
    .history = verbod op hergebruik van eerdere wachtwoorden
    .max_age = tijd waarna wijziging vereist is
    .max_attempts = aantal mislukte pogingen tot de vergrendeling
    .attempts_within = periode waarin de mislukte pogingen worden geteld
    .lockout = duur van de vergrendeling

default-credentials =
    .none = geen toegangsgegevens ingesteld
    .default = vooraf ingesteld
    .unique_per_device = verschillend voor elk hulpmiddel
    .must_change_at_first_login = moeten bij de eerste aanmelding worden gewijzigd
    .shared_known = gelijk voor alle hulpmiddelen en openbaar bekend
    .set_at_installation = ingesteld bij de installatie
    .manufacturer_only = alleen bekend bij de fabrikant
    .documented = gelijk voor alle hulpmiddelen en vermeld in documenten van de fabrikant

timeout-action =
    .lock = vergrendelen
    .logout = afmelden
    .hide_data = gegevens verbergen
    .screen_off = het beeldscherm uitschakelen
    .never = geen tijdslimiet

account-kind =
    .person = persoonlijk account
    .shared = gedeeld account
    .service = serviceaccount
    .guest = gastaccount
    .technical = technisch account
    .emergency = noodaccount

credential-kind =
    .certificate = certificaat
    .api_key = API-sleutel
    .token = token
    .password = wachtwoord
    .shared_secret = gedeeld geheim
    .ssh_key = SSH-sleutel
    .pre_shared_key = vooraf gedeelde sleutel (PSK)
    .ae_title = AE-titel
    .encryption_key = versleutelingssleutel

connection =
    .none = geen
    .optional = optioneel
    .required = vereist

internet =
    .not_needed = niet nodig
    .optional = optioneel
    .needed = nodig
    .not_directly = niet rechtstreeks
    .forbidden = verboden

traffic-control =
    .deny_all_but_listed = al het netwerkverkeer geblokkeerd, behalve de verbindingen die volgens dit document moeten worden toegestaan
    .deny_all = al het netwerkverkeer geblokkeerd
    .allow_outbound = verbindingen van binnenuit toegestaan, verbindingen van buitenaf geblokkeerd
    .allow_all = al het netwerkverkeer toegestaan
    .restricted = netwerkverkeer beperkt
    .monitored = netwerkverkeer toegestaan en bewaakt
    .isolated = geen verbinding met andere netwerken

interface-kind =
    .ethernet = Ethernet
    .wifi = Wifi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Seriële poort
    .cellular = Modem voor mobiel netwerk
    .nfc = NFC
    .rfid = RFID
    .video = Video-uitgang
    .sd_card = SD-kaartsleuf
    .optical_drive = Optisch station
    .infrared = Infraroodpoort
    .zigbee = Zigbee
    .analogue_alarm = Analoge alarmuitgang
    .virtual = Virtuele netwerkadapter
    .api = Programmeerinterface

addressing =
    .dhcp = DHCP
    .static = vast adres
    .dhcp_or_static = DHCP of vast adres
    .link_local = link-local-adres
    .none = geen adres

peer-kind =
    .server = server
    .workstation = werkstation
    .cloud = cloudservice
    .network_service = netwerkservice
    .medical_device = medisch hulpmiddel
    .information_system = informatiesysteem
    .mobile_device = mobiel apparaat
    .printer = printer
    .other = ander systeem

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP en UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP-protocol
    .not_known = transportprotocol niet vermeld

direction =
    .inbound = inkomend (wacht op verbindingen)
    .outbound = uitgaand (opent verbindingen)
    .both = inkomend en uitgaand (wacht op verbindingen en opent ze)

port-authentication =
    .none = geen
    .server = servercertificaat
    .mutual = certificaten aan beide zijden
    .mutual_without_certificates = beide zijden, zonder certificaten
    .user_login = aanmelding van de gebruiker
    .token = token
    .shared_secret = gedeeld geheim
    .ae_title = AE-titel
    .address_list = lijst met toegestane adressen

port-state =
    .open = open
    .closed = gesloten
    .filtered = gefilterd
    .this_computer_only = alleen open voor deze computer
    .not_known = niet bekend

firewall-rule =
    .allow = toestaan
    .block = blokkeren
    .none = geen regel

exposure =
    .never = niet toegestaan
    .not_used = nee
    .allowed = toegestaan
    .only_through_proxy = alleen via een proxy

medium =
    .network = netwerk
    .cable = kabel
    .usb = USB-medium
    .card = geheugenkaart
    .disc = cd of dvd
    .paper = papier
    .radio = radioverbinding

flow-trigger =
    .user = door een gebruiker
    .schedule = op vaste tijden
    .event = bij een gebeurtenis
    .request = op verzoek van de ontvanger
    .continuous = continu

deidentification =
    .none = niet gedeïdentificeerd
    .pseudonymised = gepseudonimiseerd
    .anonymised = geanonimiseerd

network-service =
    .none = geen
    .dhcp = DHCP
    .dns = DNS
    .time = tijdservice
    .directory = directoryservice
    .certificate_authority = certificeringsinstantie
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = extern bureaublad
    .web_portal = webportaal
    .ssh = SSH
    .broker = verbindingsbroker
    .modem = modem

security-test-kind =
    .penetration_test = penetratietest
    .vulnerability_scan = kwetsbaarhedenscan
    .assessment = beveiligingsbeoordeling
    .fuzzing = fuzztest
    .code_analysis = codeanalyse

integrity-method =
    .none = geen
    .signature = digitale handtekening
    .mac = berichtauthenticatiecode
    .hash = hashwaarde
    .checksum = controlesom

remote-purpose =
    .service = service
    .update = software-updates
    .administration = beheer
    .monitoring = bewaking
    .data_view = inzien van patiëntgegevens
    .operation = bediening
    .options = activering van opties

data-category =
    .health = gezondheidsgegevens
    .identifier = identificatiegegevens van patiënten
    .name = namen van personen
    .image = beelden
    .measurement = meetwaarden
    .genetic = genetische gegevens
    .biometric = biometrische gegevens
    .demographic = demografische gegevens
    .location = locatiegegevens
    .contact = contactgegevens
    .credentials = toegangsgegevens
    .configuration = configuratiegegevens
    .log = gegevens van het gebeurtenislogboek
    .software = software
    .drug_library = medicatiebibliotheek
    .order = orders
    .result = resultaten
    .alarm = alarmen
    .time = tijd
    .status = status van het hulpmiddel
    .usage = gebruiksgegevens
    .telemetry = telemetriegegevens
    .photo = foto’s
    .video = videogegevens
    .audio = audiogegevens
    .therapy_command = opdrachten die een therapie aansturen

no-media =
    .none = geen

media-purpose =
    .export = export van gegevens
    .import = import van gegevens
    .backup = back-up
    .update = update van de software
    .signatures = update van de virusdefinities
    .options = activering van opties
    .service = service

media-kind =
    .usb_stick = USB-stick
    .external_drive = extern station
    .memory_card = geheugenkaart
    .optical_disc = optische schijf

decommission-occasion =
    .disposal = vóór afvoer
    .transfer = vóór overdracht
    .return = vóór teruggave
    .repair = vóór reparatie
    .uninstallation = om de software te deïnstalleren

control-kind =
    .it_operation = Beheer van de IT-systemen
    .access_management = Toegangsbeheer
    .account_review = Controle van accounts
    .antimalware = Antivirussoftware
    .application_control = Toepassingsbeheer
    .backup = Back-up
    .certificate_management = Certificaatbeheer
    .encryption = Versleuteling
    .firewall = Firewall
    .device_firewall = Firewall op het hulpmiddel
    .incident_response = Reactie op beveiligingsgebeurtenissen
    .intrusion_detection = Inbraakdetectie
    .log_review = Beoordeling van het gebeurtenislogboek
    .network_segmentation = Netwerksegmentatie
    .network_security = Netwerkbeveiliging
    .password_policy = Wachtwoordbeleid
    .patch_management = Patchbeheer
    .physical_access = Bescherming tegen fysieke toegang
    .privacy_protection = Gegevensbescherming
    .remote_access = Toegang op afstand
    .removable_media = Verwisselbare media
    .secure_configuration = Veilige configuratie
    .secure_disposal = Veilige afvoer
    .session_lock = Sessievergrendeling
    .time_synchronisation = Tijdsynchronisatie
    .training = Training
    .vulnerability_scanning = Kwetsbaarhedenscans
    .wireless_security = Beveiliging van draadloze verbindingen
    .asset_inventory = Inventarisatie van bedrijfsmiddelen
    .virtualisation = Virtualisatie
    .usb_control = USB-beheer
    .proxy = Proxy
    .risk_management = Risicobeheer
    .log_collection = Verzameling van gebeurtenislogboeken
    .organisational_policy = Organisatorische regels
    .platform_choice = Keuze van het platform
    .supervision = Toezicht op het gebruik
    .external_devices = Externe apparatuur
    .change_management = Wijzigingsbeheer
    .continuity_plan = Continuïteitsplanning
    .data_verification = Verificatie van gegevens
    .mobile_device_management = Beheer van telefoons en tablets
    .network_monitoring = Netwerkbewaking
    .personnel_security = Betrouwbaarheid van het personeel
    .power_supply = Stroomvoorziening
    .quality_of_service = Prioriteit van netwerkverkeer
    .redundancy = Redundantie
    .vulnerability_monitoring = Volgen van gepubliceerde kwetsbaarheden
    .key_management = Sleutelbeheer
    .genuine_software = Originele software

standard-kind =
    .interoperability = interoperabiliteit
    .security = IT-beveiliging
    .safety = veiligheid
    .other = overig

support-state =
    .required = vereist
    .recommended = aanbevolen
    .supported = ondersteund
    .tested = getest
    .included = inbegrepen
    .not_recommended = niet aanbevolen
    .not_tested = niet getest
    .not_supported = niet ondersteund
    .not_needed = niet nodig

capability =
    .ALOF = Automatische afmelding (ALOF)
    .AUDT = Registratie van gebeurtenissen (AUDT)
    .AUTH = Autorisatie (AUTH)
    .CNFS = Configuratie van beveiligingsfuncties (CNFS)
    .CONN = Connectiviteit (CONN)
    .CSUP = Upgrades voor de cyberbeveiliging (CSUP)
    .DIDT = Deïdentificatie van gezondheidsgegevens (DIDT)
    .DTBK = Back-up en herstel na een calamiteit (DTBK)
    .EMRG = Noodtoegang (EMRG)
    .IGAU = Integriteit en authenticiteit van gezondheidsgegevens (IGAU)
    .MLDP = Detectie van en bescherming tegen malware (MLDP)
    .MPII = Beheer van tot personen herleidbare gegevens (MPII)
    .NAUT = Authenticatie van netwerkknooppunten (NAUT)
    .PAUT = Authenticatie van personen (PAUT)
    .PLOK = Fysieke sloten (PLOK)
    .RDMP = Roadmap voor componenten van derden (RDMP)
    .RMOT = Service op afstand (RMOT)
    .SAHD = Hardening van systeem en toepassingen (SAHD)
    .SBOM = Softwarestuklijst (SBOM)
    .SGUD = Richtlijnen voor beveiliging (SGUD)
    .STCF = Vertrouwelijkheid van opgeslagen gezondheidsgegevens (STCF)
    .TXCF = Vertrouwelijkheid van de overdracht (TXCF)
    .TXIG = Integriteit van de overdracht (TXIG)

objective =
    .confidentiality = vertrouwelijkheid
    .integrity = integriteit
    .availability = beschikbaarheid
    .authenticity = authenticiteit
    .accountability = toerekenbaarheid
    .safety = veiligheid
    .privacy = privacy

log-event =
    .login = aanmelding
    .failed_login = mislukte aanmelding
    .logout = afmelding
    .account_locked = vergrendeling van een account
    .account_change = account aangemaakt, gewijzigd of verwijderd
    .role_change = wijziging van rollen en rechten
    .password_change = wijziging van een wachtwoord
    .settings_change = wijziging van instellingen
    .network_change = wijziging van netwerkinstellingen
    .data_access = toegang tot patiëntgegevens
    .data_change = wijziging van patiëntgegevens
    .data_export = export van gegevens
    .data_deletion = verwijdering van gegevens
    .update = software-update
    .failed_update = mislukte software-update
    .start_stop = starten en stoppen
    .time_change = wijziging van de klok
    .log_export = export van het gebeurtenislogboek
    .log_cleared = verwijdering van het gebeurtenislogboek
    .emergency_access = noodtoegang
    .remote_session = sessie op afstand
    .integrity_failure = mislukte integriteitscontrole
    .malware_found = malware gevonden
    .backup = back-up
    .restore = herstel
    .connection_failure = mislukte verbinding
    .media_inserted = medium aangesloten
    .drug_library_change = wijziging van de medicatiebibliotheek
    .calibration = kalibratie
    .alarm = alarm
    .http_request = HTTP-verzoek
    .data_received = ontvangst van gegevens
    .data_sent = verzending van gegevens
    .data_query = opvragen van gegevens
    .device_paired = koppeling van een apparaat
    .data_creation = aanmaak van gegevens

log-field =
    .time = tijdstip
    .user = gebruiker
    .role = rol
    .event = gebeurtenis
    .outcome = uitkomst
    .source = bron
    .object = object
    .old_value = oude waarde
    .new_value = nieuwe waarde
    .device_id = ID van het hulpmiddel
    .address = netwerkadres
    .patient = patiënt

alert-state =
    .problem = een probleem
    .normal_state = geen probleem

notification-means =
    .email = e-mail
    .sms = sms
    .push = bericht op een telefoon
    .other_screen = bericht op het scherm van een ander systeem
    .monitoring_system = bericht aan een bewakingssysteem

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = besturingssysteem
    .server = server
    .phone = telefoon
    .manual = handmatige instelling
    .cellular = mobiel netwerk

malware-protection =
    .allow_list = lijst met toegestane software
    .antimalware_included = antivirussoftware inbegrepen
    .antimalware_supported = antivirussoftware ondersteund
    .antimalware_by_operator = antivirussoftware van de exploitant
    .antimalware_not_recommended = antivirussoftware niet aanbevolen
    .read_only_system = alleen-lezensysteem
    .no_antimalware_software = geen antivirussoftware
    .none = geen
    .not_applicable = niet van toepassing

exclusion-scope =
    .all_scans = alle scans
    .on_access = scans bij bestandstoegang
    .full_scan = geplande en handmatig gestarte scans

third-party-software =
    .not_possible = niet mogelijk
    .not_allowed = niet toegestaan
    .only_listed = alleen de vermelde software
    .allowed = toegestaan

announcement =
    .email = e-mail
    .letter = brief
    .website = website
    .on_device = bericht op het hulpmiddel
    .advisory = beveiligingsadvies
    .app_store = appstore
    .service_visit = servicebezoek
    .portal = klantenportaal

update-source =
    .server = server
    .download = download
    .usb_medium = USB-medium
    .app_store = appstore
    .cloud = cloudservice
    .service_partner = servicepartner
    .package_repository = pakketbron
    .container_registry = containerregister

update-authentication =
    .signature = digitale handtekening
    .hash = hashwaarde
    .signed_package = ondertekend pakket
    .app_store = appstore
    .none = geen
    .checksum = controlesom

support-end =
    .end_of_warranty = einde van de garantie
    .end_of_contract = einde van het servicecontract
    .end_of_service_life = einde van de levensduur
    .next_release = vrijgave van de volgende versie

backup-content =
    .settings = instellingen
    .patient_data = patiëntgegevens
    .images = beelden
    .database = database
    .logs = gebeurtenislogboeken
    .users = gebruikersaccounts
    .certificates = certificaten
    .keys = sleutels
    .credentials = toegangsgegevens
    .system = volledig systeem
    .results = resultaten
    .calibration = kalibratiegegevens

vex-state =
    .not_affected = niet getroffen
    .affected = getroffen
    .fixed = verholpen
    .under_investigation = in onderzoek

exploitation =
    .yes = misbruikt
    .none_known = geen misbruik bekend
    .not_known = niet bekend

vex-justification =
    .component_not_present = de component zit niet in het hulpmiddel
    .vulnerable_code_not_present = de kwetsbare code zit niet in het hulpmiddel
    .vulnerable_code_not_in_execute_path = de kwetsbare code wordt nooit uitgevoerd
    .vulnerable_code_cannot_be_controlled_by_adversary = een aanvaller kan de kwetsbare code niet beïnvloeden
    .inline_mitigations_already_exist = ingebouwde bescherming voorkomt misbruik
    .requires_configuration = alleen te misbruiken met een instelling die het hulpmiddel niet gebruikt
    .requires_dependency = alleen te misbruiken met een andere component, die het hulpmiddel niet bevat
    .requires_environment = alleen te misbruiken in een andere gebruiksomgeving
    .protected_by_compiler = alleen te misbruiken in software die anders is gecompileerd
    .protected_at_runtime = misbruik wordt tijdens de uitvoering voorkomen
    .protected_at_perimeter = aanvallen worden tegengehouden aan de fysieke, logische of netwerkgrens

vex-response =
    .update = update
    .rollback = terugkeer naar een eerdere versie
    .workaround_available = tijdelijke oplossing
    .mitigation = maatregel die het risico verlaagt
    .will_not_fix = geen oplossing gepland
    .can_not_fix = kan niet worden verholpen
    .none_available = nog geen oplossing beschikbaar

keeping =
    .until_deleted = tot de verwijdering
    .until_exported = tot de export
    .until_sent = tot de verzending
    .temporary = tijdelijk
    .until_examination_ends = tot het einde van het onderzoek of de behandeling
    .unlimited = onbeperkt
    .until_overwritten = tot nieuwere gegevens ze overschrijven
    .until_session_ends = tot het einde van de sessie
    .until_switched_off = tot het hulpmiddel wordt uitgeschakeld
    .until_discharge = tot het ontslag van de patiënt
    .until_next_patient = tot de volgende patiënt of het volgende onderzoek

asset =
    .patient = patiënt
    .user = gebruikers of andere personen in de buurt van het hulpmiddel
    .personal_data = persoonsgegevens
    .other_data = andere gegevens
    .device = hulpmiddel
    .function = functies van het hulpmiddel
    .network = netwerk
    .other_systems = andere systemen

personal-data =
    .none = geen
    .processed = verwerkt, niet opgeslagen
    .not_stored = niet opgeslagen
    .stored = opgeslagen

retention-start =
    .creation = aanmaak
    .last_use = laatste gebruik of wijziging
    .export = export
    .end_of_treatment = einde van de behandeling of het onderzoek
    .deletion = verwijdering

group-choice =
    .all = alle maatregelen van de groep
    .at_least_one = minstens één maatregel van de groep

traffic-direction =
    .inbound = Inkomend netwerkverkeer
    .outbound = Uitgaand netwerkverkeer

user-interface-kind =
    .display = Beeldscherm
    .touchscreen = Aanraakscherm
    .keyboard = Toetsenbord
    .pointing_device = Muis, trackball of touchpad
    .controls = Toetsen en schakelaars
    .indicator_light = Indicatielampje
    .loudspeaker = Luidspreker
    .microphone = Microfoon
    .camera = Camera
    .barcode_reader = Barcodelezer
    .remote_control = Afstandsbediening

support-start =
    .delivery = levering
    .purchase = aankoop
    .first_sale = eerste verkoop van het model
    .last_sale = laatste verkoop van het model
    .release = vrijgave van de versie
