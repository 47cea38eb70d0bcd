### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name. Verbs where
### the gender of what they tell of is unknown; the state on delivery is feminine (λειτουργία, διεπαφή, θύρα, εξαγωγή).

provision =
    .provided = παρέχεται
    .not_provided = δεν παρέχεται
    .by_operator = πρέπει να παρέχεται από τον φορέα λειτουργίας
    .by_host = παρέχεται από το λειτουργικό σύστημα ή τον υπολογιστή υποδοχής
    .not_applicable = δεν έχει εφαρμογή

party =
    .manufacturer = κατασκευαστής
    .operator = φορέας λειτουργίας
    .shared = κατασκευαστής και φορέας λειτουργίας
    .user = χρήστης
    .patient = ασθενής
    .third_party = τρίτος
    .service_partner = συνεργάτης τεχνικής υποστήριξης
    .integrator = υπεύθυνος ενσωμάτωσης
    .practitioner = επαγγελματίας υγείας

need =
    .required = απαιτείται
    .strongly_recommended = συνιστάται ιδιαίτερα
    .recommended = συνιστάται
    .preferred = προτιμάται
    .where_possible = όπου είναι δυνατόν
    .optional = προαιρετικό

severity =
    .danger = κίνδυνος
    .warning = προειδοποίηση
    .caution = προσοχή
    .notice = ειδοποίηση

default-state =
    .always_on = πάντα ενεργή
    .on = ενεργή
    .off = ανενεργή
    .not_installed = δεν έχει εγκατασταθεί

regulation =
    .mdr = Κανονισμός (ΕΕ) 2017/745 (MDR)
    .ivdr = Κανονισμός (ΕΕ) 2017/746 (IVDR)
    .cra = Κανονισμός (ΕΕ) 2024/2847 (CRA)

option-supply =
    .included = περιλαμβάνεται
    .separate_licence = με χωριστή άδεια χρήσης
    .separate_product = ως χωριστό προϊόν

supply =
    .software = λογισμικό χωρίς υλισμικό
    .hardware = υλισμικό με το λογισμικό του
    .with_cloud_service = υλισμικό με το λογισμικό του, μαζί με υπηρεσία υπολογιστικού νέφους
    .software_with_cloud_service = λογισμικό χωρίς υλισμικό, μαζί με υπηρεσία υπολογιστικού νέφους
    .with_software_for_other_hardware = υλισμικό με το λογισμικό του και λογισμικό για άλλο υλισμικό

class =
    .I = I
    .Is = Is
    .Im = Im
    .Ir = Ir
    .IIa = IIα
    .IIb = IIβ
    .III = III
    .A = Α
    .B = Β
    .C = Γ
    .D = Δ

environment =
    .hospital = νοσοκομείο
    .intensive_care = μονάδα εντατικής θεραπείας
    .operating_room = χειρουργική αίθουσα
    .emergency_department = τμήμα επειγόντων περιστατικών
    .radiology_department = ακτινολογικό τμήμα
    .laboratory = εργαστήριο
    .ambulatory = εξωτερικά ιατρεία
    .ambulance = ασθενοφόρο
    .practice = ιατρείο
    .nursing_home = μονάδα φροντίδας ηλικιωμένων
    .home = οικιακό περιβάλλον
    .pharmacy = φαρμακείο
    .data_centre = κέντρο δεδομένων
    .office = γραφείο
    .outdoors = εξωτερικοί χώροι

intended-user =
    .nurse = νοσηλευτές
    .physician = ιατροί
    .radiologist = ακτινολόγοι
    .radiographer = τεχνολόγοι ακτινολογίας
    .sonographer = χειριστές υπερήχων
    .laboratory_technician = τεχνολόγοι ιατρικών εργαστηρίων
    .pathologist = παθολογοανατόμοι
    .pharmacist = φαρμακοποιοί
    .paramedic = διασώστες
    .biomedical_engineer = μηχανικοί βιοϊατρικής τεχνολογίας
    .it_administrator = διαχειριστές ΤΠ
    .security_officer = υπεύθυνοι ασφάλειας πληροφοριών
    .service_technician = τεχνικοί υποστήριξης
    .patient = ασθενείς
    .caregiver = φροντιστές
    .lay_person = μη ειδικοί
    .researcher = ερευνητές
    .developer = προγραμματιστές
    .user = χρήστες
    .administrator = διαχειριστές του προϊόντος
    .clinical_staff = κλινικό προσωπικό
    .therapist = θεραπευτές
    .medical_physicist = φυσικοί ιατρικής
    .dentist = οδοντίατροι
    .integrator = ολοκληρωτές συστημάτων
    .procurement = προσωπικό προμηθειών
    .anaesthetist = αναισθησιολόγοι
    .audiologist = ακοολόγοι
    .hearing_aid_acoustician = ακοοπροθετιστές
    .optician = οπτικοί

session-occasion =
    .lid_closed = κλείσιμο του καλύμματος
    .shutdown = τερματισμός λειτουργίας
    .restart = επανεκκίνηση
    .standby = κατάσταση αναμονής
    .screen_saver = έναρξη της προφύλαξης οθόνης
    .card_removed = αφαίρεση της κάρτας ή της ταυτότητας
    .connection_lost = απώλεια της σύνδεσης
    .user_away = απουσία του χρήστη
    .app_closed = κλείσιμο της εφαρμογής ή του προγράμματος περιήγησης
    .other_login = σύνδεση χρήστη που δεν είναι ο ίδιος
    .examination_end = τέλος της εξέτασης ή της θεραπείας
    .user_command = εντολή του χρήστη
    .password_change = αλλαγή του κωδικού πρόσβασης

part-kind =
    .device = συσκευή
    .app = εφαρμογή
    .server = διακομιστής
    .client = πρόγραμμα-πελάτης
    .cloud_service = υπηρεσία υπολογιστικού νέφους
    .gateway = πύλη δικτύου
    .accessory = εξάρτημα
    .workstation = σταθμός εργασίας
    .mobile_device = φορητή συσκευή
    .database = βάση δεδομένων
    .firmware = υλικολογισμικό
    .plugin = πρόσθετο
    .software = λογισμικό
    .operating_system = λειτουργικό σύστημα
    .web_application = διαδικτυακή εφαρμογή
    .service = υπηρεσία παρασκηνίου
    .sensor = αισθητήρας
    .wearable = φορετή συσκευή
    .implant = εμφύτευμα
    .network_device = εξοπλισμός δικτύου
    .storage = αποθήκευση δεδομένων
    .virtual_machine = εικονική μηχανή

hosting =
    .on_device = στη συσκευή
    .operator_site = στις εγκαταστάσεις του φορέα λειτουργίας
    .user_device = στη συσκευή του χρήστη
    .manufacturer_cloud = στο υπολογιστικό νέφος του κατασκευαστή
    .third_party_cloud = στο υπολογιστικό νέφος τρίτου

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Κείμενο που εμφανίζει το τεχνολογικό προϊόν ή πλήκτρο.

register =
    .professional = για επαγγελματίες
    .lay = για μη ειδικούς

document-form =
    .book = βιβλίο
    .card = κάρτα

authentication =
    .none = χωρίς έλεγχο ταυτότητας
    .local_password = τοπικό όνομα χρήστη με κωδικό πρόσβασης
    .password = όνομα χρήστη με κωδικό πρόσβασης
    .local_pin = τοπικό PIN
    .pin = PIN
    .badge = κάρτα προσωπικού
    .token = διακριτικό
    .smart_card = έξυπνη κάρτα
    .biometric = βιομετρικό χαρακτηριστικό
    .directory = λογαριασμός υπηρεσίας καταλόγου
    .single_sign_on = ενιαία σύνδεση χρήστη
    .certificate = πιστοποιητικό
    .host_login = σύνδεση χρήστη στο λειτουργικό σύστημα
    .one_time_code = κωδικός μίας χρήσης
    .pairing = σύζευξη
    .http_basic = βασικός έλεγχος ταυτότητας HTTP
    .email_password = διεύθυνση ηλεκτρονικού ταχυδρομείου και κωδικός πρόσβασης
    .password_only = κωδικός πρόσβασης χωρίς όνομα χρήστη
    .user_name_only = όνομα χρήστη χωρίς κωδικό πρόσβασης

other-functions =
    .no = όχι
    .yes = ναι

automatic-login-state =
    .provided = παρέχεται
    .by_host = από το λειτουργικό σύστημα
    .none = καμία

noticeable =
    .yes = Ο χρήστης αντιλαμβάνεται αυτή τη βλάβη.
    .no = Ο χρήστης δεν αντιλαμβάνεται αυτή τη βλάβη.

login-occasion =
    .start = μετά την εκκίνηση
    .session_end = μετά το τέλος μιας συνεδρίας

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (κλειδί ασφαλείας ή κλειδί πρόσβασης)
    .totp = χρονικός κωδικός πρόσβασης μίας χρήσης
    .sms = κωδικός μέσω SMS
    .push = επιβεβαίωση σε τηλέφωνο
    .smart_card = έξυπνη κάρτα
    .hardware_token = διακριτικό υλισμικού
    .email = κωδικός μέσω ηλεκτρονικού ταχυδρομείου

rules-from =
    .device = τεχνολογικό προϊόν
    .host = λειτουργικό σύστημα
    .directory = υπηρεσία καταλόγου
    .operator = φορέας λειτουργίας

secret-kind =
    .password = κωδικός πρόσβασης
    .pin = PIN

complexity =
    .upper_case = τουλάχιστον ένα κεφαλαίο γράμμα
    .lower_case = τουλάχιστον ένα πεζό γράμμα
    .letter = τουλάχιστον ένα γράμμα
    .digit = τουλάχιστον ένα ψηφίο
    .digits_only = μόνο ψηφία
    .special = τουλάχιστον ένας ειδικός χαρακτήρας
    .not_in_common_list = μια τιμή από λίστα συνηθισμένων επιλογών
    .not_user_name = το όνομα χρήστη
    .not_containing_user_name = μια επιλογή που περιέχει το όνομα χρήστη ή μέρη του
    .not_repeated = μια επανάληψη του ίδιου χαρακτήρα
    .not_sequence = μια ακολουθία, όπως 1234
    .not_in_dictionary = μια λέξη από λεξικό
    .not_name = ένα όνομα, για παράδειγμα προσώπου ή του τεχνολογικού προϊόντος

password-rule =
    .min_length = ελάχιστος αριθμός χαρακτήρων
    .max_length = μέγιστος αριθμός χαρακτήρων
    .complexity = απαιτούμενο και απαγορευμένο περιεχόμενο
    .history = απαγόρευση επαναχρησιμοποίησης προηγούμενων κωδικών πρόσβασης
    .max_age = χρόνος έως την υποχρεωτική αλλαγή
    .max_attempts = αριθμός αποτυχημένων προσπαθειών έως το κλείδωμα
    .attempts_within = διάστημα στο οποίο μετρώνται οι αποτυχημένες προσπάθειες
    .lockout = διάρκεια του κλειδώματος

default-credentials =
    .none = δεν έχουν οριστεί διαπιστευτήρια
    .default = προκαθορισμένα
    .unique_per_device = διαφορετικά για κάθε τεχνολογικό προϊόν
    .must_change_at_first_login = πρέπει να αλλάξουν κατά την πρώτη σύνδεση χρήστη
    .shared_known = ίδια για όλα τα τεχνολογικά προϊόντα και γνωστά δημοσίως
    .set_at_installation = ορίζονται κατά την εγκατάσταση
    .manufacturer_only = γνωστά μόνο στον κατασκευαστή
    .documented = ίδια για όλα τα τεχνολογικά προϊόντα και αναφέρονται σε έγγραφα του κατασκευαστή

timeout-action =
    .lock = κλείδωμα
    .logout = αποσύνδεση χρήστη
    .hide_data = απόκρυψη δεδομένων
    .screen_off = σβήσιμο της οθόνης
    .never = κανένα χρονικό όριο

account-kind =
    .person = προσωπικός λογαριασμός
    .shared = κοινόχρηστος λογαριασμός
    .service = λογαριασμός τεχνικής υποστήριξης
    .guest = λογαριασμός επισκέπτη
    .technical = τεχνικός λογαριασμός
    .emergency = λογαριασμός έκτακτης ανάγκης

credential-kind =
    .certificate = πιστοποιητικό
    .api_key = κλειδί API
    .token = διακριτικό
    .password = κωδικός πρόσβασης
    .shared_secret = κοινό μυστικό
    .ssh_key = κλειδί SSH
    .pre_shared_key = προκαθορισμένο κοινό κλειδί
    .ae_title = τίτλος AE
    .encryption_key = κλειδί κρυπτογράφησης

connection =
    .none = καμία
    .optional = προαιρετικά
    .required = απαιτείται

internet =
    .not_needed = δεν χρειάζεται
    .optional = προαιρετικά
    .needed = χρειάζεται
    .not_directly = όχι απευθείας
    .forbidden = απαγορεύεται

traffic-control =
    .deny_all_but_listed = αποκλείεται όλη η κίνηση εκτός από τις συνδέσεις που πρέπει να επιτραπούν σύμφωνα με αυτό το έγγραφο
    .deny_all = αποκλείεται όλη η κίνηση
    .allow_outbound = οι συνδέσεις από μέσα επιτρέπονται, οι συνδέσεις από έξω αποκλείονται
    .allow_all = επιτρέπεται όλη η κίνηση
    .restricted = η κίνηση περιορίζεται
    .monitored = η κίνηση επιτρέπεται και παρακολουθείται
    .isolated = καμία σύνδεση με άλλα δίκτυα

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Σειριακή θύρα
    .cellular = Μόντεμ κινητής τηλεφωνίας
    .nfc = NFC
    .rfid = RFID
    .video = Έξοδος βίντεο
    .sd_card = Υποδοχή κάρτας SD
    .optical_drive = Μονάδα οπτικού δίσκου
    .infrared = Θύρα υπερύθρων
    .zigbee = Zigbee
    .analogue_alarm = Αναλογική έξοδος συναγερμού
    .virtual = Εικονικός προσαρμογέας δικτύου
    .api = Διεπαφή προγραμματισμού

addressing =
    .dhcp = DHCP
    .static = στατική διεύθυνση
    .dhcp_or_static = DHCP ή στατική διεύθυνση
    .link_local = τοπική διεύθυνση ζεύξης
    .none = καμία διεύθυνση

peer-kind =
    .server = διακομιστής
    .workstation = σταθμός εργασίας
    .cloud = υπηρεσία υπολογιστικού νέφους
    .network_service = υπηρεσία δικτύου
    .medical_device = ιατροτεχνολογικό προϊόν
    .information_system = πληροφοριακό σύστημα
    .mobile_device = φορητή συσκευή
    .printer = εκτυπωτής
    .other = άλλο σύστημα

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP και UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = πρωτόκολλο IP
    .not_known = το πρωτόκολλο μεταφοράς δεν αναφέρεται

direction =
    .inbound = εισερχόμενη (αναμένει συνδέσεις)
    .outbound = εξερχόμενη (ανοίγει συνδέσεις)
    .both = εισερχόμενη και εξερχόμενη (αναμένει και ανοίγει συνδέσεις)

port-authentication =
    .none = κανένας
    .server = πιστοποιητικό διακομιστή
    .mutual = πιστοποιητικά και στις δύο πλευρές
    .mutual_without_certificates = και οι δύο πλευρές, χωρίς πιστοποιητικά
    .user_login = σύνδεση χρήστη
    .token = διακριτικό
    .shared_secret = κοινό μυστικό
    .ae_title = τίτλος AE
    .address_list = λίστα επιτρεπόμενων διευθύνσεων

port-state =
    .open = ανοικτή
    .closed = κλειστή
    .filtered = φιλτράρεται
    .this_computer_only = ανοικτή μόνο για αυτόν τον υπολογιστή
    .not_known = άγνωστη

firewall-rule =
    .allow = να επιτραπεί
    .block = να αποκλειστεί
    .none = χωρίς κανόνα

exposure =
    .never = δεν επιτρέπεται
    .not_used = όχι
    .allowed = επιτρέπεται
    .only_through_proxy = μόνο μέσω διακομιστή μεσολάβησης

medium =
    .network = δίκτυο ΤΠ
    .cable = καλώδιο
    .usb = μέσο USB
    .card = κάρτα μνήμης
    .disc = οπτικός δίσκος
    .paper = χαρτί
    .radio = ραδιοσύνδεση

flow-trigger =
    .user = από χρήστη
    .schedule = σε καθορισμένες ώρες
    .event = όταν προκύπτει συμβάν
    .request = κατόπιν αιτήματος του παραλήπτη
    .continuous = συνεχώς

deidentification =
    .none = χωρίς αποταυτοποίηση
    .pseudonymised = ψευδωνυμοποιημένα
    .anonymised = ανωνυμοποιημένα

network-service =
    .none = καμία
    .dhcp = DHCP
    .dns = DNS
    .time = υπηρεσία ώρας
    .directory = υπηρεσία καταλόγου
    .certificate_authority = αρχή πιστοποίησης
    .radius = RADIUS
    .syslog = syslog
    .proxy = διακομιστής μεσολάβησης
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = απομακρυσμένη επιφάνεια εργασίας
    .web_portal = διαδικτυακή πύλη
    .ssh = SSH
    .broker = μεσολαβητής συνδέσεων
    .modem = μόντεμ

security-test-kind =
    .penetration_test = δοκιμή διείσδυσης
    .vulnerability_scan = σάρωση για ευπάθειες
    .assessment = αξιολόγηση ασφάλειας
    .fuzzing = δοκιμή με τυχαία δεδομένα (fuzzing)
    .code_analysis = ανάλυση κώδικα

integrity-method =
    .none = καμία
    .signature = ψηφιακή υπογραφή
    .mac = κωδικός ελέγχου ταυτότητας μηνύματος
    .hash = τιμή κατακερματισμού
    .checksum = άθροισμα ελέγχου

remote-purpose =
    .service = τεχνική υποστήριξη
    .update = ενημερώσεις λογισμικού
    .administration = διαχείριση
    .monitoring = παρακολούθηση
    .data_view = προβολή δεδομένων ασθενών
    .operation = χειρισμός
    .options = ενεργοποίηση επιλογών εξοπλισμού

data-category =
    .health = δεδομένα υγείας
    .identifier = αναγνωριστικά ασθενών
    .name = ονόματα προσώπων
    .image = εικόνες
    .measurement = μετρούμενες τιμές
    .genetic = γενετικά δεδομένα
    .biometric = βιομετρικά δεδομένα
    .demographic = δημογραφικά δεδομένα
    .location = δεδομένα θέσης
    .contact = στοιχεία επικοινωνίας
    .credentials = διαπιστευτήρια
    .configuration = δεδομένα διαμόρφωσης
    .log = δεδομένα καταγραφής
    .software = λογισμικό
    .drug_library = βιβλιοθήκη φαρμάκων
    .order = ιατρικές εντολές
    .result = αποτελέσματα
    .alarm = συναγερμοί
    .time = ώρα
    .status = κατάσταση του τεχνολογικού προϊόντος
    .usage = δεδομένα χρήσης
    .telemetry = τηλεμετρία
    .photo = φωτογραφίες
    .video = δεδομένα βίντεο
    .audio = δεδομένα ήχου
    .therapy_command = εντολές ελέγχου θεραπείας

no-media =
    .none = κανένα

media-purpose =
    .export = εξαγωγή δεδομένων
    .import = εισαγωγή δεδομένων
    .backup = αντίγραφο ασφαλείας
    .update = ενημέρωση λογισμικού
    .signatures = ενημέρωση των υπογραφών ιών
    .options = ενεργοποίηση επιλογών
    .service = τεχνική υποστήριξη

media-kind =
    .usb_stick = μονάδα USB
    .external_drive = εξωτερικός δίσκος
    .memory_card = κάρτα μνήμης
    .optical_disc = οπτικός δίσκος

decommission-occasion =
    .disposal = πριν από την απόρριψη
    .transfer = πριν από τη μεταβίβαση
    .return = πριν από την επιστροφή
    .repair = πριν από την επισκευή
    .uninstallation = για την απεγκατάσταση του λογισμικού

control-kind =
    .it_operation = Λειτουργία των συστημάτων ΤΠ
    .access_management = Διαχείριση πρόσβασης
    .account_review = Έλεγχος λογαριασμών
    .antimalware = Λογισμικό προστασίας από ιούς
    .application_control = Έλεγχος εφαρμογών
    .backup = Αντίγραφα ασφαλείας
    .certificate_management = Διαχείριση πιστοποιητικών
    .encryption = Κρυπτογράφηση
    .firewall = Τείχος προστασίας
    .device_firewall = Τείχος προστασίας στο τεχνολογικό προϊόν
    .incident_response = Αντιμετώπιση συμβάντων ασφάλειας πληροφοριών
    .intrusion_detection = Ανίχνευση εισβολών
    .log_review = Έλεγχος του αρχείου καταγραφής συμβάντων
    .network_segmentation = Τμηματοποίηση δικτύου
    .network_security = Ασφάλεια δικτύου
    .password_policy = Πολιτική κωδικών πρόσβασης
    .patch_management = Διαχείριση διορθώσεων λογισμικού
    .physical_access = Προστασία φυσικής πρόσβασης
    .privacy_protection = Προστασία δεδομένων
    .remote_access = Απομακρυσμένη πρόσβαση
    .removable_media = Αφαιρούμενα μέσα
    .secure_configuration = Ασφαλής διαμόρφωση
    .secure_disposal = Ασφαλής απόρριψη
    .session_lock = Κλείδωμα συνεδρίας
    .time_synchronisation = Συγχρονισμός ώρας
    .training = Εκπαίδευση
    .vulnerability_scanning = Σαρώσεις για ευπάθειες
    .wireless_security = Ασφάλεια ασύρματων συνδέσεων
    .asset_inventory = Μητρώο εξοπλισμού
    .virtualisation = Εικονικοποίηση
    .usb_control = Έλεγχος USB
    .proxy = Διακομιστής μεσολάβησης
    .risk_management = Διαχείριση κινδύνων
    .log_collection = Συλλογή αρχείων καταγραφής συμβάντων
    .organisational_policy = Οργανωτικοί κανόνες
    .platform_choice = Επιλογή πλατφόρμας
    .supervision = Επίβλεψη της χρήσης
    .external_devices = Εξωτερικές συσκευές
    .change_management = Διαχείριση αλλαγών
    .continuity_plan = Σχεδιασμός έκτακτης ανάγκης
    .data_verification = Επαλήθευση δεδομένων
    .mobile_device_management = Διαχείριση κινητών τηλεφώνων και tablet
    .network_monitoring = Παρακολούθηση δικτύου
    .personnel_security = Αξιοπιστία προσωπικού
    .power_supply = Τροφοδοσία ρεύματος
    .quality_of_service = Προτεραιότητα της κίνησης δικτύου
    .redundancy = Πλεονασμός
    .vulnerability_monitoring = Παρακολούθηση δημοσιευμένων ευπαθειών
    .key_management = Διαχείριση κλειδιών
    .genuine_software = Γνήσιο λογισμικό

standard-kind =
    .interoperability = διαλειτουργικότητα
    .security = ασφάλεια πληροφοριών
    .safety = ασφάλεια του τεχνολογικού προϊόντος
    .other = άλλο

support-state =
    .required = απαιτείται
    .recommended = συνιστάται
    .supported = υποστηρίζεται
    .tested = έχει δοκιμαστεί
    .included = περιλαμβάνεται
    .not_recommended = δεν συνιστάται
    .not_tested = δεν έχει δοκιμαστεί
    .not_supported = δεν υποστηρίζεται
    .not_needed = δεν χρειάζεται

capability =
    .ALOF = Αυτόματη αποσύνδεση χρήστη (ALOF)
    .AUDT = Μηχανισμοί ελέγχου ενεργειών (AUDT)
    .AUTH = Εξουσιοδότηση (AUTH)
    .CNFS = Διαμόρφωση των λειτουργιών ασφάλειας πληροφοριών (CNFS)
    .CONN = Συνδεσιμότητα (CONN)
    .CSUP = Αναβαθμίσεις κυβερνοασφάλειας του προϊόντος (CSUP)
    .DIDT = Αποταυτοποίηση δεδομένων υγείας (DIDT)
    .DTBK = Αντίγραφα ασφαλείας δεδομένων και ανάκτηση από καταστροφή (DTBK)
    .EMRG = Πρόσβαση έκτακτης ανάγκης (EMRG)
    .IGAU = Ακεραιότητα και γνησιότητα δεδομένων υγείας (IGAU)
    .MLDP = Ανίχνευση κακόβουλου λογισμικού και προστασία από αυτό (MLDP)
    .MPII = Διαχείριση πληροφοριών που ταυτοποιούν πρόσωπα (MPII)
    .NAUT = Έλεγχος ταυτότητας κόμβων (NAUT)
    .PAUT = Έλεγχος ταυτότητας προσώπων (PAUT)
    .PLOK = Φυσικές κλειδαριές (PLOK)
    .RDMP = Χάρτης πορείας για συνιστώσες τρίτων (RDMP)
    .RMOT = Απομακρυσμένη τεχνική υποστήριξη (RMOT)
    .SAHD = Θωράκιση συστήματος και εφαρμογών (SAHD)
    .SBOM = Κατάλογος υλικών λογισμικού (SBOM)
    .SGUD = Οδηγίες ασφάλειας πληροφοριών (SGUD)
    .STCF = Εμπιστευτικότητα αποθηκευμένων δεδομένων υγείας (STCF)
    .TXCF = Εμπιστευτικότητα μετάδοσης (TXCF)
    .TXIG = Ακεραιότητα μετάδοσης (TXIG)

objective =
    .confidentiality = εμπιστευτικότητα
    .integrity = ακεραιότητα
    .availability = διαθεσιμότητα
    .authenticity = γνησιότητα
    .accountability = λογοδοσία
    .safety = ασφάλεια των ασθενών
    .privacy = ιδιωτικότητα

log-event =
    .login = σύνδεση χρήστη
    .failed_login = αποτυχημένη σύνδεση χρήστη
    .logout = αποσύνδεση χρήστη
    .account_locked = κλειδωμένος λογαριασμός
    .account_change = δημιουργία, αλλαγή ή διαγραφή λογαριασμού
    .role_change = αλλαγή ρόλων και δικαιωμάτων
    .password_change = αλλαγή κωδικού πρόσβασης
    .settings_change = αλλαγή ρυθμίσεων
    .network_change = αλλαγή ρυθμίσεων δικτύου
    .data_access = πρόσβαση σε δεδομένα ασθενών
    .data_change = αλλαγή δεδομένων ασθενών
    .data_export = εξαγωγή δεδομένων
    .data_deletion = διαγραφή δεδομένων
    .update = ενημέρωση λογισμικού
    .failed_update = αποτυχημένη ενημέρωση λογισμικού
    .start_stop = έναρξη και παύση λειτουργίας
    .time_change = αλλαγή της ώρας του ρολογιού
    .log_export = εξαγωγή του αρχείου καταγραφής συμβάντων
    .log_cleared = διαγραφή του αρχείου καταγραφής συμβάντων
    .emergency_access = πρόσβαση έκτακτης ανάγκης
    .remote_session = απομακρυσμένη συνεδρία
    .integrity_failure = αποτυχημένος έλεγχος ακεραιότητας
    .malware_found = εντοπισμός κακόβουλου λογισμικού
    .backup = δημιουργία αντιγράφου ασφαλείας
    .restore = επαναφορά από αντίγραφο ασφαλείας
    .connection_failure = αποτυχημένη σύνδεση με άλλο σύστημα
    .media_inserted = σύνδεση μέσου
    .drug_library_change = αλλαγή της βιβλιοθήκης φαρμάκων
    .calibration = βαθμονόμηση
    .alarm = συναγερμός
    .http_request = αίτημα HTTP
    .data_received = λήψη δεδομένων
    .data_sent = αποστολή δεδομένων
    .data_query = αναζήτηση δεδομένων
    .device_paired = σύζευξη συσκευής
    .data_creation = δημιουργία δεδομένων

log-field =
    .time = ώρα
    .user = χρήστης
    .role = ρόλος
    .event = συμβάν
    .outcome = έκβαση
    .source = προέλευση
    .object = αντικείμενο
    .old_value = παλιά τιμή
    .new_value = νέα τιμή
    .device_id = αναγνωριστικό συσκευής
    .address = διεύθυνση δικτύου
    .patient = ασθενής

alert-state =
    .problem = πρόβλημα
    .normal_state = κανένα πρόβλημα

notification-means =
    .email = ηλεκτρονικό ταχυδρομείο
    .sms = SMS
    .push = μήνυμα σε τηλέφωνο
    .other_screen = μήνυμα στην οθόνη άλλου συστήματος
    .monitoring_system = μήνυμα σε σύστημα παρακολούθησης

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = λειτουργικό σύστημα
    .server = διακομιστής
    .phone = τηλέφωνο
    .manual = χειροκίνητη ρύθμιση
    .cellular = δίκτυο κινητής τηλεφωνίας

malware-protection =
    .allow_list = λίστα επιτρεπόμενων
    .antimalware_included = περιλαμβάνεται λογισμικό προστασίας από ιούς
    .antimalware_supported = υποστηρίζεται λογισμικό προστασίας από ιούς
    .antimalware_by_operator = λογισμικό προστασίας από ιούς του φορέα λειτουργίας
    .antimalware_not_recommended = δεν συνιστάται λογισμικό προστασίας από ιούς
    .read_only_system = σύστημα μόνο για ανάγνωση
    .no_antimalware_software = χωρίς λογισμικό προστασίας από ιούς
    .none = καμία
    .not_applicable = δεν έχει εφαρμογή

exclusion-scope =
    .all_scans = όλες οι σαρώσεις
    .on_access = σαρώσεις κατά την πρόσβαση
    .full_scan = προγραμματισμένες σαρώσεις και σαρώσεις κατόπιν αιτήματος

third-party-software =
    .not_possible = δεν είναι δυνατό
    .not_allowed = δεν επιτρέπεται
    .only_listed = μόνο το λογισμικό της λίστας
    .allowed = επιτρέπεται

announcement =
    .email = ηλεκτρονικό ταχυδρομείο
    .letter = επιστολή
    .website = ιστότοπος
    .on_device = μήνυμα στο τεχνολογικό προϊόν
    .advisory = δελτίο ασφάλειας πληροφοριών
    .app_store = κατάστημα εφαρμογών
    .service_visit = επίσκεψη τεχνικής υποστήριξης
    .portal = πύλη πελατών

update-source =
    .server = διακομιστής
    .download = λήψη αρχείου
    .usb_medium = μέσο USB
    .app_store = κατάστημα εφαρμογών
    .cloud = υπηρεσία υπολογιστικού νέφους
    .service_partner = συνεργάτης τεχνικής υποστήριξης
    .package_repository = αποθετήριο πακέτων
    .container_registry = μητρώο κοντέινερ

update-authentication =
    .signature = ψηφιακή υπογραφή
    .hash = τιμή κατακερματισμού
    .signed_package = υπογεγραμμένο πακέτο
    .app_store = κατάστημα εφαρμογών
    .none = κανένας
    .checksum = άθροισμα ελέγχου

support-end =
    .end_of_warranty = λήξη της εγγύησης
    .end_of_contract = λήξη της σύμβασης τεχνικής υποστήριξης
    .end_of_service_life = λήξη της διάρκειας ζωής
    .next_release = κυκλοφορία της επόμενης έκδοσης

backup-content =
    .settings = ρυθμίσεις
    .patient_data = δεδομένα ασθενών
    .images = εικόνες
    .database = βάση δεδομένων
    .logs = αρχεία καταγραφής συμβάντων
    .users = λογαριασμοί χρηστών
    .certificates = πιστοποιητικά
    .keys = κλειδιά
    .credentials = διαπιστευτήρια
    .system = πλήρες σύστημα
    .results = αποτελέσματα
    .calibration = δεδομένα βαθμονόμησης

vex-state =
    .not_affected = δεν επηρεάζεται
    .affected = επηρεάζεται
    .fixed = έχει διορθωθεί
    .under_investigation = υπό διερεύνηση

exploitation =
    .yes = υφίσταται εκμετάλλευση
    .none_known = καμία γνωστή εκμετάλλευση
    .not_known = δεν είναι γνωστό

vex-justification =
    .component_not_present = η συνιστώσα δεν περιλαμβάνεται στο τεχνολογικό προϊόν
    .vulnerable_code_not_present = ο ευπαθής κώδικας δεν περιλαμβάνεται στο τεχνολογικό προϊόν
    .vulnerable_code_not_in_execute_path = ο ευπαθής κώδικας δεν εκτελείται ποτέ
    .vulnerable_code_cannot_be_controlled_by_adversary = ο εισβολέας δεν μπορεί να ελέγξει τον ευπαθή κώδικα
    .inline_mitigations_already_exist = ενσωματωμένη προστασία αποτρέπει την εκμετάλλευση
    .requires_configuration = εκμεταλλεύσιμη μόνο με ρύθμιση που δεν χρησιμοποιεί το τεχνολογικό προϊόν
    .requires_dependency = εκμεταλλεύσιμη μόνο με άλλη συνιστώσα, την οποία δεν περιέχει το τεχνολογικό προϊόν
    .requires_environment = εκμεταλλεύσιμη μόνο σε άλλο περιβάλλον λειτουργίας
    .protected_by_compiler = εκμεταλλεύσιμη μόνο σε λογισμικό που έχει μεταγλωττιστεί διαφορετικά
    .protected_at_runtime = η εκμετάλλευση αποτρέπεται κατά την εκτέλεση
    .protected_at_perimeter = οι επιθέσεις αποκλείονται στη φυσική, λογική ή δικτυακή περίμετρο

vex-response =
    .update = ενημέρωση
    .rollback = επιστροφή σε προηγούμενη έκδοση
    .workaround_available = προσωρινή λύση
    .mitigation = μέτρο που μειώνει τον κίνδυνο
    .will_not_fix = δεν προγραμματίζεται διόρθωση
    .can_not_fix = δεν μπορεί να διορθωθεί
    .none_available = δεν υπάρχει ακόμη διαθέσιμη λύση

keeping =
    .until_deleted = έως τη διαγραφή
    .until_exported = έως την εξαγωγή
    .until_sent = έως την αποστολή
    .temporary = προσωρινά
    .until_examination_ends = έως το τέλος της εξέτασης ή της θεραπείας
    .unlimited = χωρίς όριο
    .until_overwritten = έως ότου αντικατασταθούν από νεότερα δεδομένα
    .until_session_ends = έως τη λήξη της συνεδρίας
    .until_switched_off = έως την απενεργοποίηση του τεχνολογικού προϊόντος
    .until_discharge = έως το εξιτήριο του ασθενούς
    .until_next_patient = έως τον επόμενο ασθενή ή την επόμενη εξέταση

asset =
    .patient = ασθενής
    .user = χρήστες ή άλλα άτομα κοντά στο τεχνολογικό προϊόν
    .personal_data = δεδομένα προσωπικού χαρακτήρα
    .other_data = άλλα δεδομένα
    .device = τεχνολογικό προϊόν
    .function = λειτουργίες του τεχνολογικού προϊόντος
    .network = δίκτυο ΤΠ
    .other_systems = άλλα συστήματα

personal-data =
    .none = κανένα
    .processed = υποβάλλονται σε επεξεργασία, δεν αποθηκεύονται
    .not_stored = δεν αποθηκεύονται
    .stored = αποθηκεύονται

retention-start =
    .creation = δημιουργία
    .last_use = τελευταία χρήση ή αλλαγή
    .export = εξαγωγή
    .end_of_treatment = τέλος της θεραπείας ή της μελέτης
    .deletion = διαγραφή

group-choice =
    .all = όλα τα μέτρα της ομάδας
    .at_least_one = τουλάχιστον ένα μέτρο της ομάδας

traffic-direction =
    .inbound = Εισερχόμενη κίνηση
    .outbound = Εξερχόμενη κίνηση

user-interface-kind =
    .display = Οθόνη
    .touchscreen = Οθόνη αφής
    .keyboard = Πληκτρολόγιο
    .pointing_device = Ποντίκι, ιχνόσφαιρα ή επιφάνεια αφής
    .controls = Πλήκτρα και διακόπτες
    .indicator_light = Φωτεινή ένδειξη
    .loudspeaker = Ηχείο
    .microphone = Μικρόφωνο
    .camera = Κάμερα
    .barcode_reader = Αναγνώστης γραμμωτού κώδικα
    .remote_control = Τηλεχειριστήριο

support-start =
    .delivery = παράδοση
    .purchase = αγορά
    .first_sale = πρώτη πώληση του μοντέλου
    .last_sale = τελευταία πώληση του μοντέλου
    .release = κυκλοφορία της έκδοσης
