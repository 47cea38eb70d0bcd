### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = provided
    .not_provided = not provided
    .by_operator = to be provided by the operator
    .by_host = provided by the operating system or host
    .not_applicable = not applicable

party =
    .manufacturer = manufacturer
    .operator = operator
    .shared = manufacturer and operator
    .user = user
    .patient = patient
    .third_party = third party
    .service_partner = service partner
    .integrator = integrator
    .practitioner = practitioner

need =
    .required = required
    .strongly_recommended = strongly recommended
    .recommended = recommended
    .preferred = preferred
    .where_possible = where possible
    .optional = optional

severity =
    .danger = danger
    .warning = warning
    .caution = caution
    .notice = notice

default-state =
    .always_on = always on
    .on = on
    .off = off
    .not_installed = not installed

regulation =
    .mdr = Regulation (EU) 2017/745 (MDR)
    .ivdr = Regulation (EU) 2017/746 (IVDR)
    .cra = Regulation (EU) 2024/2847 (CRA)

option-supply =
    .included = included
    .separate_licence = with a separate licence
    .separate_product = as a separate product

supply =
    .software = software without hardware
    .hardware = hardware with its software
    .with_cloud_service = hardware with its software, and a cloud service
    .software_with_cloud_service = software without hardware, and a cloud service
    .with_software_for_other_hardware = hardware with its software, and software for other hardware

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
    .intensive_care = intensive care unit
    .operating_room = operating room
    .emergency_department = emergency department
    .radiology_department = radiology department
    .laboratory = laboratory
    .ambulatory = outpatient clinic
    .ambulance = ambulance
    .practice = doctor’s practice
    .nursing_home = nursing home
    .home = home
    .pharmacy = pharmacy
    .data_centre = data centre
    .office = office
    .outdoors = outdoors

intended-user =
    .nurse = nurses
    .physician = physicians
    .radiologist = radiologists
    .radiographer = radiographers
    .sonographer = sonographers
    .laboratory_technician = laboratory technicians
    .pathologist = pathologists
    .pharmacist = pharmacists
    .paramedic = paramedics
    .biomedical_engineer = biomedical engineers
    .it_administrator = IT administrators
    .security_officer = information security officers
    .service_technician = service technicians
    .patient = patients
    .caregiver = caregivers
    .lay_person = lay persons
    .researcher = researchers
    .developer = developers
    .user = users
    .administrator = administrators of the product
    .clinical_staff = clinical staff
    .therapist = therapists
    .medical_physicist = medical physicists
    .dentist = dentists
    .integrator = integrators
    .procurement = procurement staff
    .anaesthetist = anaesthetists
    .audiologist = audiologists
    .hearing_aid_acoustician = hearing aid acousticians
    .optician = opticians

session-occasion =
    .lid_closed = closing of the lid
    .shutdown = shutdown
    .restart = restart
    .standby = standby
    .screen_saver = start of the screen saver
    .card_removed = removal of the card or badge
    .connection_lost = loss of the connection
    .user_away = absence of the user
    .app_closed = closing of the application or browser
    .other_login = login of another person
    .examination_end = end of the examination or treatment
    .user_command = command of the user
    .password_change = change of the password

part-kind =
    .device = device
    .app = app
    .server = server
    .client = client
    .cloud_service = cloud service
    .gateway = gateway
    .accessory = accessory
    .workstation = workstation
    .mobile_device = mobile device
    .database = database
    .firmware = firmware
    .plugin = plug-in
    .software = software
    .operating_system = operating system
    .web_application = web application
    .service = background service
    .sensor = sensor
    .wearable = wearable
    .implant = implant
    .network_device = network equipment
    .storage = data storage
    .virtual_machine = virtual machine

hosting =
    .on_device = on the device
    .operator_site = at the operator’s site
    .user_device = on the user’s device
    .manufacturer_cloud = in the manufacturer’s cloud
    .third_party_cloud = in the cloud of a third party

# It stands alone in a cell, among sentences.
bold =
    .screen_text = A text that the device shows, or a key.

register =
    .professional = to professionals
    .lay = to lay readers

document-form =
    .book = book
    .card = card

authentication =
    .none = no authentication
    .local_password = local user name and password
    .password = user name and password
    .local_pin = local PIN
    .pin = PIN
    .badge = badge
    .token = token
    .smart_card = smart card
    .biometric = biometric feature
    .directory = directory account
    .single_sign_on = single sign-on
    .certificate = certificate
    .host_login = login of the operating system
    .one_time_code = one-time code
    .pairing = pairing
    .http_basic = HTTP basic authentication
    .email_password = e-mail address and password
    .password_only = password without user name
    .user_name_only = user name without password

other-functions =
    .no = no
    .yes = yes

automatic-login-state =
    .provided = provided
    .by_host = provided by the operating system
    .none = none

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = The user notices this failure.
    .no = The user does not notice this failure.

login-occasion =
    .start = after the start
    .session_end = after the end of a session

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (security key or passkey)
    .totp = time-based one-time password
    .sms = code by SMS
    .push = confirmation on a phone
    .smart_card = smart card
    .hardware_token = hardware token
    .email = code by e-mail

rules-from =
    .device = device
    .host = operating system
    .directory = directory service
    .operator = operator

secret-kind =
    .password = password
    .pin = PIN

complexity =
    .upper_case = at least one upper-case letter
    .lower_case = at least one lower-case letter
    .letter = at least one letter
    .digit = at least one digit
    .digits_only = digits only
    .special = at least one special character
    .not_in_common_list = an entry in a list of common choices
    .not_user_name = the user name
    .not_containing_user_name = a choice that contains the user name or parts of it
    .not_repeated = a repetition of the same character
    .not_sequence = a sequence such as 1234
    .not_in_dictionary = a word from a dictionary
    .not_name = a name, such as that of a person or of the device

password-rule =
    .min_length = minimum number of characters
    .max_length = maximum number of characters
    .complexity = required and forbidden content
    .history = ban on the reuse of former passwords
    .max_age = time after which a change is required
    .max_attempts = number of failed attempts until the lock
    .attempts_within = time within which the failed attempts are counted
    .lockout = duration of the lock

default-credentials =
    .none = no credentials set
    .default = preset
    .unique_per_device = different for each device
    .must_change_at_first_login = must be changed at the first login
    .shared_known = the same for all devices and publicly known
    .set_at_installation = set at installation
    .manufacturer_only = known to the manufacturer only
    .documented = the same for all devices and stated in documents of the manufacturer

timeout-action =
    .lock = lock
    .logout = log out
    .hide_data = hide data
    .screen_off = switch off the display
    .never = no time limit

account-kind =
    .person = personal account
    .shared = shared account
    .service = service account
    .guest = guest account
    .technical = technical account
    .emergency = emergency account

credential-kind =
    .certificate = certificate
    .api_key = API key
    .token = token
    .password = password
    .shared_secret = shared secret
    .ssh_key = SSH key
    .pre_shared_key = pre-shared key
    .ae_title = AE title
    .encryption_key = encryption key

connection =
    .none = none
    .optional = optional
    .required = required

internet =
    .not_needed = not needed
    .optional = optional
    .needed = needed
    .not_directly = not directly
    .forbidden = forbidden

traffic-control =
    .deny_all_but_listed = all traffic blocked except the connections that this document says to allow
    .deny_all = all traffic blocked
    .allow_outbound = connections from inside allowed, connections from outside blocked
    .allow_all = all traffic allowed
    .restricted = traffic restricted
    .monitored = traffic allowed and monitored
    .isolated = no connection to other networks

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Serial port
    .cellular = Cellular modem
    .nfc = NFC
    .rfid = RFID
    .video = Video output
    .sd_card = SD card slot
    .optical_drive = Optical drive
    .infrared = Infrared port
    .zigbee = Zigbee
    .analogue_alarm = Analogue alarm output
    .virtual = Virtual network adapter
    .api = Programming interface

addressing =
    .dhcp = DHCP
    .static = static address
    .dhcp_or_static = DHCP or static address
    .link_local = link-local address
    .none = no address

peer-kind =
    .server = server
    .workstation = workstation
    .cloud = cloud service
    .network_service = network service
    .medical_device = medical device
    .information_system = information system
    .mobile_device = mobile device
    .printer = printer
    .other = other system

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP and UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP protocol
    .not_known = transport protocol not stated

direction =
    .inbound = inbound (listens)
    .outbound = outbound (opens connections)
    .both = inbound and outbound (listens and opens connections)

port-authentication =
    .none = none
    .server = server certificate
    .mutual = certificates on both sides
    .mutual_without_certificates = both sides, without certificates
    .user_login = user login
    .token = token
    .shared_secret = shared secret
    .ae_title = AE title
    .address_list = list of allowed addresses

port-state =
    .open = open
    .closed = closed
    .filtered = filtered
    .this_computer_only = open for this computer only
    .not_known = not known

firewall-rule =
    .allow = allow
    .block = block
    .none = no rule

exposure =
    .never = not allowed
    .not_used = no
    .allowed = allowed
    .only_through_proxy = only through a proxy

medium =
    .network = network
    .cable = cable
    .usb = USB medium
    .card = memory card
    .disc = disc
    .paper = paper
    .radio = radio

flow-trigger =
    .user = by a user
    .schedule = at set times
    .event = when an event occurs
    .request = on request of the receiver
    .continuous = continuous

deidentification =
    .none = not de-identified
    .pseudonymised = pseudonymised
    .anonymised = anonymised

network-service =
    .none = none
    .dhcp = DHCP
    .dns = DNS
    .time = time service
    .directory = directory service
    .certificate_authority = certificate authority
    .radius = RADIUS
    .syslog = syslog
    .proxy = proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = remote desktop
    .web_portal = web portal
    .ssh = SSH
    .broker = connection broker
    .modem = modem

security-test-kind =
    .penetration_test = penetration test
    .vulnerability_scan = vulnerability scan
    .assessment = security assessment
    .fuzzing = fuzz test
    .code_analysis = code analysis

integrity-method =
    .none = none
    .signature = digital signature
    .mac = message authentication code
    .hash = hash value
    .checksum = checksum

remote-purpose =
    .service = service
    .update = software updates
    .administration = administration
    .monitoring = monitoring
    .data_view = viewing of patient data
    .operation = operation
    .options = activation of options

data-category =
    .health = health data
    .identifier = patient identifiers
    .name = names of persons
    .image = images
    .measurement = measured values
    .genetic = genetic data
    .biometric = biometric data
    .demographic = demographic data
    .location = location data
    .contact = contact data
    .credentials = credentials
    .configuration = configuration data
    .log = log data
    .software = software
    .drug_library = drug library
    .order = orders
    .result = results
    .alarm = alarms
    .time = time
    .status = device status
    .usage = usage data
    .telemetry = telemetry
    .photo = photos
    .video = video data
    .audio = audio data
    .therapy_command = commands that control a therapy

no-media =
    .none = none

media-purpose =
    .export = export of data
    .import = import of data
    .backup = backup
    .update = update of the software
    .signatures = update of anti-malware signatures
    .options = activation of options
    .service = service

media-kind =
    .usb_stick = USB stick
    .external_drive = external drive
    .memory_card = memory card
    .optical_disc = optical disc

decommission-occasion =
    .disposal = before disposal
    .transfer = before transfer
    .return = before return
    .repair = before repair
    .uninstallation = to uninstall the software

control-kind =
    .it_operation = Operation of the IT systems
    .access_management = Access management
    .account_review = Review of accounts
    .antimalware = Anti-malware software
    .application_control = Application control
    .backup = Backup
    .certificate_management = Certificate management
    .encryption = Encryption
    .firewall = Firewall
    .device_firewall = Firewall on the device
    .incident_response = Response to security events
    .intrusion_detection = Intrusion detection
    .log_review = Log review
    .network_segmentation = Network segmentation
    .network_security = Network security
    .password_policy = Password policy
    .patch_management = Patch management
    .physical_access = Physical access protection
    .privacy_protection = Data protection
    .remote_access = Remote access
    .removable_media = Removable media
    .secure_configuration = Secure configuration
    .secure_disposal = Secure disposal
    .session_lock = Session lock
    .time_synchronisation = Time synchronisation
    .training = Training
    .vulnerability_scanning = Vulnerability scans
    .wireless_security = Wireless security
    .asset_inventory = Asset inventory
    .virtualisation = Virtualisation
    .usb_control = USB control
    .proxy = Proxy
    .risk_management = Risk management
    .log_collection = Collection of logs
    .organisational_policy = Organisational rules
    .platform_choice = Choice of the platform
    .supervision = Supervision of use
    .external_devices = External equipment
    .change_management = Change management
    .continuity_plan = Continuity planning
    .data_verification = Verification of data
    .mobile_device_management = Management of phones and tablets
    .network_monitoring = Network monitoring
    .personnel_security = Reliability of staff
    .power_supply = Power supply
    .quality_of_service = Priority of network traffic
    .redundancy = Redundancy
    .vulnerability_monitoring = Monitoring of published vulnerabilities
    .key_management = Management of keys
    .genuine_software = Genuine software

standard-kind =
    .interoperability = interoperability
    .security = security
    .safety = safety
    .other = other

support-state =
    .required = required
    .recommended = recommended
    .supported = supported
    .tested = tested
    .included = included
    .not_recommended = not recommended
    .not_tested = not tested
    .not_supported = not supported
    .not_needed = not needed

capability =
    .ALOF = Automatic logoff (ALOF)
    .AUDT = Audit controls (AUDT)
    .AUTH = Authorization (AUTH)
    .CNFS = Configuration of security features (CNFS)
    .CONN = Connectivity (CONN)
    .CSUP = Cyber security product upgrades (CSUP)
    .DIDT = Health data de-identification (DIDT)
    .DTBK = Data backup and disaster recovery (DTBK)
    .EMRG = Emergency access (EMRG)
    .IGAU = Health data integrity and authenticity (IGAU)
    .MLDP = Malware detection and protection (MLDP)
    .MPII = Management of personally identifiable information (MPII)
    .NAUT = Node authentication (NAUT)
    .PAUT = Person authentication (PAUT)
    .PLOK = Physical locks (PLOK)
    .RDMP = Roadmap for third-party components (RDMP)
    .RMOT = Remote service (RMOT)
    .SAHD = System and application hardening (SAHD)
    .SBOM = Software bill of materials (SBOM)
    .SGUD = Security guidance (SGUD)
    .STCF = Health data storage confidentiality (STCF)
    .TXCF = Transmission confidentiality (TXCF)
    .TXIG = Transmission integrity (TXIG)

objective =
    .confidentiality = confidentiality
    .integrity = integrity
    .availability = availability
    .authenticity = authenticity
    .accountability = accountability
    .safety = safety
    .privacy = privacy

log-event =
    .login = login
    .failed_login = failed login
    .logout = logout
    .account_locked = locked account
    .account_change = account created, changed or deleted
    .role_change = change of roles and rights
    .password_change = password change
    .settings_change = change of settings
    .network_change = change of network settings
    .data_access = access to patient data
    .data_change = change of patient data
    .data_export = export of data
    .data_deletion = deletion of data
    .update = software update
    .failed_update = failed software update
    .start_stop = start and stop
    .time_change = change of the clock
    .log_export = export of the log
    .log_cleared = deletion of the log
    .emergency_access = emergency access
    .remote_session = remote session
    .integrity_failure = failed integrity check
    .malware_found = malware found
    .backup = backup
    .restore = restore
    .connection_failure = failed connection
    .media_inserted = medium connected
    .drug_library_change = change of the drug library
    .calibration = calibration
    .alarm = alarm
    .http_request = HTTP request
    .data_received = receipt of data
    .data_sent = sending of data
    .data_query = query for data
    .device_paired = pairing of a device
    .data_creation = creation of data

log-field =
    .time = time
    .user = user
    .role = role
    .event = event
    .outcome = outcome
    .source = source
    .object = object
    .old_value = old value
    .new_value = new value
    .device_id = device identifier
    .address = network address
    .patient = patient

alert-state =
    .problem = a problem
    .normal_state = no problem

notification-means =
    .email = e-mail
    .sms = SMS
    .push = message on a phone
    .other_screen = message on the screen of another system
    .monitoring_system = message to a monitoring system

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = operating system
    .server = server
    .phone = phone
    .manual = manual setting
    .cellular = cellular network

malware-protection =
    .allow_list = allow-list
    .antimalware_included = anti-malware software included
    .antimalware_supported = anti-malware software supported
    .antimalware_by_operator = anti-malware software of the operator
    .antimalware_not_recommended = anti-malware software not recommended
    .read_only_system = read-only system
    .no_antimalware_software = no anti-malware software
    .none = none
    .not_applicable = not applicable

exclusion-scope =
    .all_scans = all scans
    .on_access = on-access scans
    .full_scan = scheduled and on-demand scans

third-party-software =
    .not_possible = not possible
    .not_allowed = not allowed
    .only_listed = only the listed software
    .allowed = allowed

announcement =
    .email = e-mail
    .letter = letter
    .website = website
    .on_device = message on the device
    .advisory = security advisory
    .app_store = app store
    .service_visit = service visit
    .portal = customer portal

update-source =
    .server = server
    .download = download
    .usb_medium = USB medium
    .app_store = app store
    .cloud = cloud service
    .service_partner = service partner
    .package_repository = package repository
    .container_registry = container registry

update-authentication =
    .signature = digital signature
    .hash = hash value
    .signed_package = signed package
    .app_store = app store
    .none = none
    .checksum = checksum

support-end =
    .end_of_warranty = end of the warranty
    .end_of_contract = end of the service contract
    .end_of_service_life = end of the service life
    .next_release = release of the next version

backup-content =
    .settings = settings
    .patient_data = patient data
    .images = images
    .database = database
    .logs = logs
    .users = user accounts
    .certificates = certificates
    .keys = keys
    .credentials = credentials
    .system = complete system
    .results = results
    .calibration = calibration data

vex-state =
    .not_affected = not affected
    .affected = affected
    .fixed = fixed
    .under_investigation = under investigation

exploitation =
    .yes = exploited
    .none_known = no known exploitation
    .not_known = not known

vex-justification =
    .component_not_present = the component is not in the device
    .vulnerable_code_not_present = the vulnerable code is not in the device
    .vulnerable_code_not_in_execute_path = the vulnerable code is never run
    .vulnerable_code_cannot_be_controlled_by_adversary = an attacker cannot control the vulnerable code
    .inline_mitigations_already_exist = built-in protection prevents exploitation
    .requires_configuration = can be exploited only with a setting that the device does not use
    .requires_dependency = can be exploited only with another component, which the device does not contain
    .requires_environment = can be exploited only in another operating environment
    .protected_by_compiler = can be exploited only in software that was compiled differently
    .protected_at_runtime = exploitation is prevented at run time
    .protected_at_perimeter = attacks are blocked at the physical, logical or network perimeter

vex-response =
    .update = update
    .rollback = return to an earlier version
    .workaround_available = workaround
    .mitigation = measure that reduces the risk
    .will_not_fix = no fix is planned
    .can_not_fix = cannot be fixed
    .none_available = no remedy is available yet

keeping =
    .until_deleted = until it is deleted
    .until_exported = until it is exported
    .until_sent = until it is sent
    .temporary = temporarily
    .until_examination_ends = until the examination or treatment ends
    .unlimited = without limit
    .until_overwritten = until newer data overwrites it
    .until_session_ends = until the session ends
    .until_switched_off = until the device is switched off
    .until_discharge = until the patient is discharged
    .until_next_patient = until the next patient or examination

asset =
    .patient = patient
    .user = users or others near the device
    .personal_data = personal data
    .other_data = other data
    .device = device
    .function = functions of the device
    .network = network
    .other_systems = other systems

personal-data =
    .none = none
    .processed = processed, not stored
    .not_stored = not stored
    .stored = stored

retention-start =
    .creation = creation
    .last_use = last use or change
    .export = export
    .end_of_treatment = end of the treatment or study
    .deletion = deletion

group-choice =
    .all = all controls of the group
    .at_least_one = at least one control of the group

traffic-direction =
    .inbound = Inbound traffic
    .outbound = Outbound traffic

user-interface-kind =
    .display = Display
    .touchscreen = Touchscreen
    .keyboard = Keyboard
    .pointing_device = Mouse, trackball or touchpad
    .controls = Keys and switches
    .indicator_light = Indicator light
    .loudspeaker = Loudspeaker
    .microphone = Microphone
    .camera = Camera
    .barcode_reader = Barcode reader
    .remote_control = Remote control

support-start =
    .delivery = delivery
    .purchase = purchase
    .first_sale = first sale of the model
    .last_sale = last sale of the model
    .release = release of the version
