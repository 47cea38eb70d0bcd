### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a noun or a name.

provision =
    .provided = vorhanden
    .not_provided = nicht vorhanden
    .by_operator = vom Betreiber bereitzustellen
    .by_host = vom Betriebssystem oder Host bereitgestellt
    .not_applicable = nicht zutreffend

party =
    .manufacturer = Hersteller
    .operator = Betreiber
    .shared = Hersteller und Betreiber
    .user = Anwender
    .patient = Patient
    .third_party = Dritte
    .service_partner = Servicepartner
    .integrator = Integrator
    .practitioner = Praxisinhaber

need =
    .required = erforderlich
    .strongly_recommended = dringend empfohlen
    .recommended = empfohlen
    .preferred = bevorzugt
    .where_possible = wenn möglich
    .optional = optional

severity =
    .danger = Gefahr
    .warning = Warnung
    .caution = Vorsicht
    .notice = Hinweis

default-state =
    .always_on = immer eingeschaltet
    .on = eingeschaltet
    .off = ausgeschaltet
    .not_installed = nicht installiert

regulation =
    .mdr = Verordnung (EU) 2017/745 (MDR)
    .ivdr = Verordnung (EU) 2017/746 (IVDR)
    .cra = Verordnung (EU) 2024/2847 (CRA)

option-supply =
    .included = im Lieferumfang
    .separate_licence = mit gesonderter Lizenz
    .separate_product = als gesondertes Produkt

supply =
    .software = Software ohne Hardware
    .hardware = Hardware mit ihrer Software
    .with_cloud_service = Hardware mit ihrer Software, dazu ein Cloud-Dienst
    .software_with_cloud_service = Software ohne Hardware, dazu ein Cloud-Dienst
    .with_software_for_other_hardware = Hardware mit ihrer Software und Software für andere Hardware

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
    .hospital = Krankenhaus
    .intensive_care = Intensivstation
    .operating_room = Operationssaal
    .emergency_department = Notaufnahme
    .radiology_department = Radiologieabteilung
    .laboratory = Labor
    .ambulatory = Ambulanz
    .ambulance = Rettungswagen
    .practice = Arztpraxis
    .nursing_home = Pflegeheim
    .home = häusliche Umgebung
    .pharmacy = Apotheke
    .data_centre = Rechenzentrum
    .office = Büro
    .outdoors = Außenbereich

intended-user =
    .nurse = Pflegefachpersonen
    .physician = Ärzte
    .radiologist = Radiologen
    .radiographer = Medizinische Technologen für Radiologie
    .sonographer = Fachkräfte für Sonografie
    .laboratory_technician = Laborfachkräfte
    .pathologist = Pathologen
    .pharmacist = Apotheker
    .paramedic = Rettungsfachkräfte
    .biomedical_engineer = Medizintechniker
    .it_administrator = IT-Administratoren
    .security_officer = Informationssicherheitsbeauftragte
    .service_technician = Servicetechniker
    .patient = Patienten
    .caregiver = Betreuungspersonen
    .lay_person = Laien
    .researcher = Forschende
    .developer = Entwickler
    .user = Anwender
    .administrator = Administratoren des Produkts
    .clinical_staff = klinisches Personal
    .therapist = Therapeuten
    .medical_physicist = Medizinphysiker
    .dentist = Zahnärzte
    .integrator = Systemintegratoren
    .procurement = Einkäufer
    .anaesthetist = Anästhesisten
    .audiologist = Audiologen
    .hearing_aid_acoustician = Hörakustiker
    .optician = Augenoptiker

session-occasion =
    .lid_closed = Schließen des Deckels
    .shutdown = Herunterfahren
    .restart = Neustart
    .standby = Standby
    .screen_saver = Start des Bildschirmschoners
    .card_removed = Entfernen der Karte oder des Ausweises
    .connection_lost = Verlust der Verbindung
    .user_away = Abwesenheit des Anwenders
    .app_closed = Schließen der Anwendung oder des Browsers
    .other_login = Anmeldung einer anderen Person
    .examination_end = Ende der Untersuchung oder Behandlung
    .user_command = Befehl des Anwenders
    .password_change = Änderung des Passworts

part-kind =
    .device = Gerät
    .app = App
    .server = Server
    .client = Client
    .cloud_service = Cloud-Dienst
    .gateway = Gateway
    .accessory = Zubehör
    .workstation = Arbeitsplatzrechner
    .mobile_device = Mobilgerät
    .database = Datenbank
    .firmware = Firmware
    .plugin = Plug-in
    .software = Software
    .operating_system = Betriebssystem
    .web_application = Webanwendung
    .service = Hintergrunddienst
    .sensor = Sensor
    .wearable = am Körper getragenes Gerät
    .implant = Implantat
    .network_device = Netzwerktechnik
    .storage = Datenspeicher
    .virtual_machine = virtuelle Maschine

hosting =
    .on_device = auf dem Gerät
    .operator_site = am Standort des Betreibers
    .user_device = auf dem Gerät des Anwenders
    .manufacturer_cloud = in der Cloud des Herstellers
    .third_party_cloud = in der Cloud eines Dritten

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Ein Text, den das Produkt anzeigt, oder eine Taste.

register =
    .professional = für Fachleute
    .lay = für Laien

document-form =
    .book = Buch
    .card = Karte

authentication =
    .none = keine Authentifizierung
    .local_password = lokaler Benutzername mit Passwort
    .password = Benutzername mit Passwort
    .local_pin = lokale PIN
    .pin = PIN
    .badge = Ausweis
    .token = Token
    .smart_card = Smartcard
    .biometric = biometrisches Merkmal
    .directory = Konto des Verzeichnisdienstes
    .single_sign_on = Single Sign-on
    .certificate = Zertifikat
    .host_login = Anmeldung am Betriebssystem
    .one_time_code = Einmalcode
    .pairing = Kopplung
    .http_basic = HTTP-Basisauthentifizierung
    .email_password = E-Mail-Adresse und Passwort
    .password_only = Passwort ohne Benutzernamen
    .user_name_only = Benutzername ohne Passwort

other-functions =
    .no = nein
    .yes = ja

automatic-login-state =
    .provided = vorhanden
    .by_host = durch das Betriebssystem
    .none = keine

noticeable =
    .yes = Anwender bemerken diesen Ausfall.
    .no = Anwender bemerken diesen Ausfall nicht.

login-occasion =
    .start = nach dem Start
    .session_end = nach dem Ende einer Sitzung

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (Sicherheitsschlüssel oder Passkey)
    .totp = zeitbasiertes Einmalpasswort
    .sms = Code per SMS
    .push = Bestätigung auf einem Mobiltelefon
    .smart_card = Smartcard
    .hardware_token = Hardware-Token
    .email = Code per E-Mail

rules-from =
    .device = Produkt
    .host = Betriebssystem
    .directory = Verzeichnisdienst
    .operator = Betreiber

secret-kind =
    .password = Passwort
    .pin = PIN

complexity =
    .upper_case = mindestens ein Großbuchstabe
    .lower_case = mindestens ein Kleinbuchstabe
    .letter = mindestens ein Buchstabe
    .digit = mindestens eine Ziffer
    .digits_only = nur Ziffern
    .special = mindestens ein Sonderzeichen
    .not_in_common_list = ein Eintrag aus einer Liste häufig verwendeter Werte
    .not_user_name = der Benutzername
    .not_containing_user_name = eine Wahl, die den Benutzernamen oder Teile davon enthält
    .not_repeated = eine Wiederholung desselben Zeichens
    .not_sequence = eine Folge wie 1234
    .not_in_dictionary = ein Wort aus einem Wörterbuch
    .not_name = ein Name, zum Beispiel einer Person oder des Produkts

password-rule =
    .min_length = Mindestanzahl der Zeichen
    .max_length = Höchstanzahl der Zeichen
    .complexity = vorgeschriebene und verbotene Inhalte
    .history = Verbot der Wiederverwendung früherer Passwörter
    .max_age = Zeit bis zur vorgeschriebenen Änderung
    .max_attempts = Anzahl der Fehlversuche bis zur Sperre
    .attempts_within = Zeitraum, in dem die Fehlversuche gezählt werden
    .lockout = Dauer der Sperre

default-credentials =
    .none = keine Zugangsdaten festgelegt
    .default = voreingestellt
    .unique_per_device = für jedes Produkt verschieden
    .must_change_at_first_login = bei der ersten Anmeldung zu ändern
    .shared_known = für alle Produkte gleich und öffentlich bekannt
    .set_at_installation = bei der Installation festgelegt
    .manufacturer_only = nur dem Hersteller bekannt
    .documented = für alle Produkte gleich und in Dokumenten des Herstellers angegeben

timeout-action =
    .lock = sperren
    .logout = abmelden
    .hide_data = Daten ausblenden
    .screen_off = Anzeige ausschalten
    .never = kein Zeitlimit

account-kind =
    .person = persönliches Konto
    .shared = gemeinsam genutztes Konto
    .service = Servicekonto
    .guest = Gastkonto
    .technical = technisches Konto
    .emergency = Notfallkonto

credential-kind =
    .certificate = Zertifikat
    .api_key = API-Schlüssel
    .token = Token
    .password = Passwort
    .shared_secret = gemeinsames Geheimnis
    .ssh_key = SSH-Schlüssel
    .pre_shared_key = vorab verteilter Schlüssel (PSK)
    .ae_title = AE-Titel
    .encryption_key = Schlüssel für die Verschlüsselung

connection =
    .none = keine
    .optional = optional
    .required = erforderlich

internet =
    .not_needed = nicht erforderlich
    .optional = optional
    .needed = erforderlich
    .not_directly = nicht direkt
    .forbidden = verboten

traffic-control =
    .deny_all_but_listed = alle Verbindungen gesperrt außer denen, die nach diesem Dokument zuzulassen sind
    .deny_all = gesamter Datenverkehr gesperrt
    .allow_outbound = Verbindungen von innen erlaubt, Verbindungen von außen gesperrt
    .allow_all = gesamter Datenverkehr erlaubt
    .restricted = Datenverkehr eingeschränkt
    .monitored = Datenverkehr erlaubt und überwacht
    .isolated = keine Verbindung zu anderen IT-Netzen

interface-kind =
    .ethernet = Ethernet
    .wifi = WLAN
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Serielle Schnittstelle
    .cellular = Mobilfunkmodem
    .nfc = NFC
    .rfid = RFID
    .video = Videoausgang
    .sd_card = SD-Kartensteckplatz
    .optical_drive = Optisches Laufwerk
    .infrared = Infrarotschnittstelle
    .zigbee = Zigbee
    .analogue_alarm = Analoger Alarmausgang
    .virtual = Virtueller Netzwerkadapter
    .api = Programmierschnittstelle

addressing =
    .dhcp = DHCP
    .static = feste Adresse
    .dhcp_or_static = DHCP oder feste Adresse
    .link_local = verbindungslokale Adresse
    .none = keine Adresse

peer-kind =
    .server = Server
    .workstation = Arbeitsplatzrechner
    .cloud = Cloud-Dienst
    .network_service = Netzwerkdienst
    .medical_device = Medizinprodukt
    .information_system = Informationssystem
    .mobile_device = Mobilgerät
    .printer = Drucker
    .other = anderes System

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP und UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP-Protokoll
    .not_known = Transportprotokoll nicht angegeben

direction =
    .inbound = eingehend (wartet auf Verbindungen)
    .outbound = ausgehend (baut Verbindungen auf)
    .both = eingehend und ausgehend (wartet auf Verbindungen und baut sie auf)

port-authentication =
    .none = keine
    .server = Serverzertifikat
    .mutual = Zertifikate auf beiden Seiten
    .mutual_without_certificates = beide Seiten, ohne Zertifikate
    .user_login = Benutzeranmeldung
    .token = Token
    .shared_secret = gemeinsames Geheimnis
    .ae_title = AE-Titel
    .address_list = Liste erlaubter Adressen

port-state =
    .open = offen
    .closed = geschlossen
    .filtered = gefiltert
    .this_computer_only = nur für diesen Rechner offen
    .not_known = nicht bekannt

firewall-rule =
    .allow = zulassen
    .block = sperren
    .none = keine Regel

exposure =
    .never = nicht erlaubt
    .not_used = nein
    .allowed = erlaubt
    .only_through_proxy = nur über einen Proxy

medium =
    .network = IT-Netz
    .cable = Kabel
    .usb = USB-Medium
    .card = Speicherkarte
    .disc = CD oder DVD
    .paper = Papier
    .radio = Funk

flow-trigger =
    .user = durch einen Anwender
    .schedule = zu festgelegten Zeiten
    .event = bei einem Ereignis
    .request = auf Anforderung des Empfängers
    .continuous = fortlaufend

deidentification =
    .none = nicht de-identifiziert
    .pseudonymised = pseudonymisiert
    .anonymised = anonymisiert

network-service =
    .none = keine
    .dhcp = DHCP
    .dns = DNS
    .time = Zeitdienst
    .directory = Verzeichnisdienst
    .certificate_authority = Zertifizierungsstelle
    .radius = RADIUS
    .syslog = Syslog
    .proxy = Proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = Remote-Desktop
    .web_portal = Webportal
    .ssh = SSH
    .broker = Verbindungsvermittler
    .modem = Modem

security-test-kind =
    .penetration_test = Penetrationstest
    .vulnerability_scan = Schwachstellenscan
    .assessment = Sicherheitsbewertung
    .fuzzing = Fuzz-Test
    .code_analysis = Codeanalyse

integrity-method =
    .none = keiner
    .signature = digitale Signatur
    .mac = Nachrichtenauthentifizierungscode
    .hash = Hashwert
    .checksum = Prüfsumme

remote-purpose =
    .service = Service
    .update = Softwareupdates
    .administration = Administration
    .monitoring = Überwachung
    .data_view = Einsicht in Patientendaten
    .operation = Bedienung
    .options = Freischalten von Optionen

data-category =
    .health = Gesundheitsdaten
    .identifier = Patientenkennungen
    .name = Namen von Personen
    .image = Bilder
    .measurement = Messwerte
    .genetic = genetische Daten
    .biometric = biometrische Daten
    .demographic = demografische Daten
    .location = Standortdaten
    .contact = Kontaktdaten
    .credentials = Zugangsdaten
    .configuration = Konfigurationsdaten
    .log = Ereignisprotokolle
    .software = Software
    .drug_library = Medikamentenbibliothek
    .order = Aufträge
    .result = Ergebnisse
    .alarm = Alarme
    .time = Uhrzeit
    .status = Produktstatus
    .usage = Nutzungsdaten
    .telemetry = Telemetriedaten
    .photo = Fotos
    .video = Videodaten
    .audio = Audiodaten
    .therapy_command = Befehle zur Steuerung einer Therapie

no-media =
    .none = keine

media-purpose =
    .export = Datenexport
    .import = Datenimport
    .backup = Datensicherung
    .update = Softwareupdate
    .signatures = Update der Virensignaturen
    .options = Freischalten von Optionen
    .service = Service

media-kind =
    .usb_stick = USB-Stick
    .external_drive = externes Laufwerk
    .memory_card = Speicherkarte
    .optical_disc = optischer Datenträger

decommission-occasion =
    .disposal = vor der Entsorgung
    .transfer = vor der Weitergabe
    .return = vor der Rückgabe
    .repair = vor einer Reparatur
    .uninstallation = zur Deinstallation der Software

control-kind =
    .it_operation = Betrieb der IT-Systeme
    .access_management = Zugriffsverwaltung
    .account_review = Überprüfung der Konten
    .antimalware = Virenschutzsoftware
    .application_control = Anwendungskontrolle
    .backup = Datensicherung
    .certificate_management = Zertifikatsverwaltung
    .encryption = Verschlüsselung
    .firewall = Firewall
    .device_firewall = Firewall auf dem Produkt
    .incident_response = Reaktion auf IT-Sicherheitsereignisse
    .intrusion_detection = Angriffserkennung
    .log_review = Auswertung der Ereignisprotokolle
    .network_segmentation = Netzwerksegmentierung
    .network_security = Netzwerksicherheit
    .password_policy = Passwortregeln
    .patch_management = Patchmanagement
    .physical_access = Schutz vor physischem Zugriff
    .privacy_protection = Datenschutz
    .remote_access = Fernzugriff
    .removable_media = Wechseldatenträger
    .secure_configuration = Sichere Konfiguration
    .secure_disposal = Sichere Entsorgung
    .session_lock = Sitzungssperre
    .time_synchronisation = Zeitsynchronisation
    .training = Schulung
    .vulnerability_scanning = Schwachstellenscans
    .wireless_security = Sicherheit der Funkverbindungen
    .asset_inventory = Bestandsverzeichnis
    .virtualisation = Virtualisierung
    .usb_control = USB-Kontrolle
    .proxy = Proxy
    .risk_management = Risikomanagement
    .log_collection = Sammlung der Ereignisprotokolle
    .organisational_policy = Organisatorische Vorgaben
    .platform_choice = Wahl der Plattform
    .supervision = Beaufsichtigung der Verwendung
    .external_devices = Externe Geräte
    .change_management = Änderungsmanagement
    .continuity_plan = Notfallplanung
    .data_verification = Prüfung von Daten
    .mobile_device_management = Verwaltung von Mobiltelefonen und Tablets
    .network_monitoring = Netzwerküberwachung
    .personnel_security = Zuverlässigkeit des Personals
    .power_supply = Stromversorgung
    .quality_of_service = Priorisierung des Netzwerkverkehrs
    .redundancy = Redundanz
    .vulnerability_monitoring = Beobachtung veröffentlichter Schwachstellen
    .key_management = Verwaltung von Schlüsseln
    .genuine_software = Originalsoftware

standard-kind =
    .interoperability = Interoperabilität
    .security = IT-Sicherheit
    .safety = Sicherheit des Produkts
    .other = anderes

support-state =
    .required = erforderlich
    .recommended = empfohlen
    .supported = unterstützt
    .tested = getestet
    .included = im Lieferumfang
    .not_recommended = nicht empfohlen
    .not_tested = nicht getestet
    .not_supported = nicht unterstützt
    .not_needed = nicht erforderlich

capability =
    .ALOF = Automatische Abmeldung (ALOF)
    .AUDT = Aufzeichnung von Ereignissen (AUDT)
    .AUTH = Autorisierung (AUTH)
    .CNFS = Konfiguration der IT-Sicherheitsfunktionen (CNFS)
    .CONN = Konnektivität (CONN)
    .CSUP = Updates der Cybersicherheit (CSUP)
    .DIDT = De-Identifizierung von Gesundheitsdaten (DIDT)
    .DTBK = Datensicherung und Notfallwiederherstellung (DTBK)
    .EMRG = Notfallzugriff (EMRG)
    .IGAU = Integrität und Authentizität von Gesundheitsdaten (IGAU)
    .MLDP = Erkennung von und Schutz vor Schadsoftware (MLDP)
    .MPII = Verwaltung personenbezogener Daten (MPII)
    .NAUT = Authentifizierung von Netzwerkknoten (NAUT)
    .PAUT = Authentifizierung von Personen (PAUT)
    .PLOK = Physische Sperren (PLOK)
    .RDMP = Pflegeplan für Komponenten Dritter (RDMP)
    .RMOT = Fernwartung (RMOT)
    .SAHD = Härtung von System und Anwendungen (SAHD)
    .SBOM = Software-Stückliste (SBOM)
    .SGUD = Anleitung zur IT-Sicherheit (SGUD)
    .STCF = Vertraulichkeit gespeicherter Gesundheitsdaten (STCF)
    .TXCF = Vertraulichkeit der Übertragung (TXCF)
    .TXIG = Integrität der Übertragung (TXIG)

objective =
    .confidentiality = Vertraulichkeit
    .integrity = Integrität
    .availability = Verfügbarkeit
    .authenticity = Authentizität
    .accountability = Zurechenbarkeit
    .safety = Patientensicherheit
    .privacy = Schutz der Privatsphäre

log-event =
    .login = Anmeldung
    .failed_login = fehlgeschlagene Anmeldung
    .logout = Abmeldung
    .account_locked = Sperrung eines Kontos
    .account_change = Anlegen, Ändern oder Löschen eines Kontos
    .role_change = Änderung von Rollen und Rechten
    .password_change = Änderung eines Passworts
    .settings_change = Änderung von Einstellungen
    .network_change = Änderung der Netzwerkeinstellungen
    .data_access = Zugriff auf Patientendaten
    .data_change = Änderung von Patientendaten
    .data_export = Export von Daten
    .data_deletion = Löschung von Daten
    .update = Software-Update
    .failed_update = fehlgeschlagenes Software-Update
    .start_stop = Start und Stopp
    .time_change = Änderung der Uhrzeit
    .log_export = Export des Ereignisprotokolls
    .log_cleared = Löschung des Ereignisprotokolls
    .emergency_access = Notfallzugriff
    .remote_session = Fernzugriffssitzung
    .integrity_failure = fehlgeschlagene Integritätsprüfung
    .malware_found = Fund von Schadsoftware
    .backup = Datensicherung
    .restore = Wiederherstellung
    .connection_failure = fehlgeschlagene Verbindung
    .media_inserted = Anschluss eines Datenträgers
    .drug_library_change = Änderung der Medikamentenbibliothek
    .calibration = Kalibrierung
    .alarm = Alarm
    .http_request = HTTP-Anfrage
    .data_received = Empfang von Daten
    .data_sent = Senden von Daten
    .data_query = Abfrage von Daten
    .device_paired = Kopplung eines Geräts
    .data_creation = Erstellung von Daten

log-field =
    .time = Zeitpunkt
    .user = Benutzer
    .role = Rolle
    .event = Ereignis
    .outcome = Ergebnis
    .source = Quelle
    .object = Objekt
    .old_value = alter Wert
    .new_value = neuer Wert
    .device_id = Kennung des Produkts
    .address = Netzwerkadresse
    .patient = Patient

alert-state =
    .problem = ein Problem
    .normal_state = kein Problem

notification-means =
    .email = E-Mail
    .sms = SMS
    .push = Nachricht auf einem Mobiltelefon
    .other_screen = Meldung auf dem Bildschirm eines anderen Systems
    .monitoring_system = Meldung an ein Überwachungssystem

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = Betriebssystem
    .server = Server
    .phone = Mobiltelefon
    .manual = manuelle Einstellung
    .cellular = Mobilfunknetz

malware-protection =
    .allow_list = Positivliste
    .antimalware_included = Virenschutzsoftware enthalten
    .antimalware_supported = Virenschutzsoftware unterstützt
    .antimalware_by_operator = Virenschutzsoftware des Betreibers
    .antimalware_not_recommended = Virenschutzsoftware nicht empfohlen
    .read_only_system = schreibgeschütztes System
    .no_antimalware_software = keine Virenschutzsoftware
    .none = kein Schutz
    .not_applicable = nicht zutreffend

exclusion-scope =
    .all_scans = alle Virenscans
    .on_access = Virenscans beim Zugriff
    .full_scan = geplante und bei Bedarf gestartete Virenscans

third-party-software =
    .not_possible = nicht möglich
    .not_allowed = nicht erlaubt
    .only_listed = nur die aufgeführte Software
    .allowed = erlaubt

announcement =
    .email = E-Mail
    .letter = Brief
    .website = Website
    .on_device = Meldung am Produkt
    .advisory = IT-Sicherheitsmeldung
    .app_store = App-Store
    .service_visit = Servicebesuch
    .portal = Kundenportal

update-source =
    .server = Server
    .download = Download
    .usb_medium = USB-Medium
    .app_store = App-Store
    .cloud = Cloud-Dienst
    .service_partner = Servicepartner
    .package_repository = Paketquelle
    .container_registry = Container-Registry

update-authentication =
    .signature = digitale Signatur
    .hash = Hashwert
    .signed_package = signiertes Paket
    .app_store = App-Store
    .none = keine
    .checksum = Prüfsumme

support-end =
    .end_of_warranty = Ende der Gewährleistung
    .end_of_contract = Ende des Servicevertrags
    .end_of_service_life = Ende der Lebensdauer
    .next_release = Freigabe der nächsten Version

backup-content =
    .settings = Einstellungen
    .patient_data = Patientendaten
    .images = Bilder
    .database = Datenbank
    .logs = Ereignisprotokolle
    .users = Benutzerkonten
    .certificates = Zertifikate
    .keys = Schlüssel
    .credentials = Zugangsdaten
    .system = vollständiges System
    .results = Ergebnisse
    .calibration = Kalibrierdaten

vex-state =
    .not_affected = nicht betroffen
    .affected = betroffen
    .fixed = behoben
    .under_investigation = in Untersuchung

exploitation =
    .yes = wird ausgenutzt
    .none_known = keine Ausnutzung bekannt
    .not_known = nicht bekannt

vex-justification =
    .component_not_present = die Komponente ist im Produkt nicht enthalten
    .vulnerable_code_not_present = der anfällige Code ist im Produkt nicht enthalten
    .vulnerable_code_not_in_execute_path = der anfällige Code wird nie ausgeführt
    .vulnerable_code_cannot_be_controlled_by_adversary = Angreifer können den anfälligen Code nicht beeinflussen
    .inline_mitigations_already_exist = ein eingebauter Schutz verhindert die Ausnutzung
    .requires_configuration = nur mit einer Einstellung ausnutzbar, die das Produkt nicht verwendet
    .requires_dependency = nur mit einer weiteren Komponente ausnutzbar, die das Produkt nicht enthält
    .requires_environment = nur in einer anderen Betriebsumgebung ausnutzbar
    .protected_by_compiler = nur in anders kompilierter Software ausnutzbar
    .protected_at_runtime = die Ausnutzung wird zur Laufzeit verhindert
    .protected_at_perimeter = Angriffe werden an der physischen, logischen oder Netzwerkgrenze abgewehrt

vex-response =
    .update = Update
    .rollback = Rückkehr zu einer früheren Version
    .workaround_available = Behelfslösung
    .mitigation = Maßnahme, die das Risiko verringert
    .will_not_fix = keine Behebung geplant
    .can_not_fix = nicht behebbar
    .none_available = noch keine Abhilfe verfügbar

keeping =
    .until_deleted = bis zur Löschung
    .until_exported = bis zum Export
    .until_sent = bis zum Senden
    .temporary = vorübergehend
    .until_examination_ends = bis zum Ende der Untersuchung oder Behandlung
    .unlimited = unbegrenzt
    .until_overwritten = bis neuere Daten sie überschreiben
    .until_session_ends = bis zum Ende der Sitzung
    .until_switched_off = bis das Produkt ausgeschaltet wird
    .until_discharge = bis zur Entlassung des Patienten
    .until_next_patient = bis zum nächsten Patienten oder zur nächsten Untersuchung

asset =
    .patient = Patient
    .user = Anwender oder andere Personen in der Nähe des Produkts
    .personal_data = personenbezogene Daten
    .other_data = andere Daten
    .device = Produkt
    .function = Funktionen des Produkts
    .network = IT-Netz
    .other_systems = andere Systeme

personal-data =
    .none = keine
    .processed = verarbeitet, nicht gespeichert
    .not_stored = nicht gespeichert
    .stored = gespeichert

retention-start =
    .creation = Erstellung
    .last_use = letzte Nutzung oder Änderung
    .export = Export
    .end_of_treatment = Ende der Behandlung oder Studie
    .deletion = Löschung

group-choice =
    .all = alle Maßnahmen der Gruppe
    .at_least_one = mindestens eine Maßnahme der Gruppe

traffic-direction =
    .inbound = Eingehender Datenverkehr
    .outbound = Ausgehender Datenverkehr

user-interface-kind =
    .display = Bildschirm
    .touchscreen = Touchscreen
    .keyboard = Tastatur
    .pointing_device = Maus, Trackball oder Touchpad
    .controls = Tasten und Schalter
    .indicator_light = Leuchtanzeige
    .loudspeaker = Lautsprecher
    .microphone = Mikrofon
    .camera = Kamera
    .barcode_reader = Barcodeleser
    .remote_control = Fernbedienung

support-start =
    .delivery = Lieferung
    .purchase = Kauf
    .first_sale = Erstverkauf des Modells
    .last_sale = letzter Verkauf des Modells
    .release = Freigabe der Version
