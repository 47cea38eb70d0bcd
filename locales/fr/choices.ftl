### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.
### Where the noun that a value describes is not known, the value has one form for both genders ("disponible") or agrees
### with the masculine head of its column ("État", "Niveau d'exigence", "Sens").

provision =
    .provided = disponible
    .not_provided = non disponible
    .by_operator = à fournir par l’exploitant
    .by_host = à la charge du système d’exploitation ou de l’hôte
    .not_applicable = sans objet

party =
    .manufacturer = fabricant
    .operator = exploitant
    .shared = fabricant et exploitant
    .user = utilisateur
    .patient = patient
    .third_party = tiers
    .service_partner = prestataire de maintenance
    .integrator = intégrateur
    .practitioner = praticien

need =
    .required = requis
    .strongly_recommended = fortement recommandé
    .recommended = recommandé
    .preferred = à privilégier
    .where_possible = si possible
    .optional = facultatif

severity =
    .danger = danger
    .warning = avertissement
    .caution = attention
    .notice = avis

default-state =
    .always_on = toujours activé
    .on = activé
    .off = désactivé
    .not_installed = non installé

regulation =
    .mdr = Règlement (UE) 2017/745 (MDR)
    .ivdr = Règlement (UE) 2017/746 (IVDR)
    .cra = Règlement (UE) 2024/2847 (CRA)

option-supply =
    .included = incluse
    .separate_licence = avec une licence distincte
    .separate_product = comme produit distinct

supply =
    .software = logiciel sans matériel
    .hardware = matériel avec son logiciel
    .with_cloud_service = matériel avec son logiciel, et service cloud
    .software_with_cloud_service = logiciel sans matériel, avec un service cloud
    .with_software_for_other_hardware = matériel avec son logiciel, et logiciel pour un autre matériel

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
    .hospital = hôpital
    .intensive_care = unité de soins intensifs
    .operating_room = bloc opératoire
    .emergency_department = service des urgences
    .radiology_department = service de radiologie
    .laboratory = laboratoire
    .ambulatory = service de consultations externes
    .ambulance = ambulance
    .practice = cabinet médical
    .nursing_home = établissement de soins de longue durée
    .home = domicile
    .pharmacy = pharmacie
    .data_centre = centre de données
    .office = bureau
    .outdoors = extérieur

intended-user =
    .nurse = personnel infirmier
    .physician = médecins
    .radiologist = radiologues
    .radiographer = manipulateurs en électroradiologie médicale
    .sonographer = échographistes
    .laboratory_technician = techniciens de laboratoire
    .pathologist = pathologistes
    .pharmacist = pharmaciens
    .paramedic = ambulanciers
    .biomedical_engineer = ingénieurs biomédicaux
    .it_administrator = administrateurs informatiques
    .security_officer = responsables de la sécurité de l’information
    .service_technician = techniciens de maintenance
    .patient = patients
    .caregiver = aidants
    .lay_person = profanes
    .researcher = chercheurs
    .developer = développeurs
    .user = utilisateurs
    .administrator = administrateurs du produit
    .clinical_staff = personnel clinique
    .therapist = thérapeutes
    .medical_physicist = physiciens médicaux
    .dentist = dentistes
    .integrator = intégrateurs
    .procurement = personnel des achats
    .anaesthetist = anesthésistes
    .audiologist = audiologistes
    .hearing_aid_acoustician = audioprothésistes
    .optician = opticiens

session-occasion =
    .lid_closed = fermeture du couvercle
    .shutdown = arrêt
    .restart = redémarrage
    .standby = mise en veille
    .screen_saver = démarrage de l’économiseur d’écran
    .card_removed = retrait de la carte ou du badge
    .connection_lost = perte de la connexion
    .user_away = absence de l’utilisateur
    .app_closed = fermeture de l’application ou du navigateur
    .other_login = ouverture de session par une autre personne
    .examination_end = fin de l’examen ou du traitement
    .user_command = commande de l’utilisateur
    .password_change = changement du mot de passe

part-kind =
    .device = dispositif
    .app = application
    .server = serveur
    .client = client
    .cloud_service = service cloud
    .gateway = passerelle
    .accessory = accessoire
    .workstation = poste de travail
    .mobile_device = appareil mobile
    .database = base de données
    .firmware = micrologiciel
    .plugin = module d’extension
    .software = logiciel
    .operating_system = système d’exploitation
    .web_application = application web
    .service = service en arrière-plan
    .sensor = capteur
    .wearable = appareil porté sur soi
    .implant = dispositif implanté
    .network_device = équipement réseau
    .storage = stockage de données
    .virtual_machine = machine virtuelle

hosting =
    .on_device = sur le dispositif
    .operator_site = sur le site de l’exploitant
    .user_device = sur l’appareil de l’utilisateur
    .manufacturer_cloud = dans le cloud du fabricant
    .third_party_cloud = dans le cloud d’un tiers

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Un texte que le dispositif affiche, ou une touche.

register =
    .professional = pour les professionnels
    .lay = pour les profanes

document-form =
    .book = livre
    .card = fiche

authentication =
    .none = aucune authentification
    .local_password = nom d’utilisateur local avec mot de passe
    .password = nom d’utilisateur avec mot de passe
    .local_pin = code PIN local
    .pin = code PIN
    .badge = badge
    .token = jeton
    .smart_card = carte à puce
    .biometric = caractéristique biométrique
    .directory = compte d’annuaire
    .single_sign_on = authentification unique
    .certificate = certificat
    .host_login = ouverture de session du système d’exploitation
    .one_time_code = code à usage unique
    .pairing = appairage
    .http_basic = authentification HTTP de base
    .email_password = adresse électronique et mot de passe
    .password_only = mot de passe sans nom d’utilisateur
    .user_name_only = nom d’utilisateur sans mot de passe

other-functions =
    .no = non
    .yes = oui

automatic-login-state =
    .provided = présente
    .by_host = par le système d’exploitation
    .none = aucune

noticeable =
    .yes = L’utilisateur remarque cette défaillance.
    .no = L’utilisateur ne remarque pas cette défaillance.

login-occasion =
    .start = après le démarrage
    .session_end = après la fin d’une session

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (clé de sécurité ou clé d’accès)
    .totp = mot de passe à usage unique fondé sur l’heure
    .sms = code par SMS
    .push = confirmation sur un téléphone
    .smart_card = carte à puce
    .hardware_token = jeton matériel
    .email = code par courriel

rules-from =
    .device = dispositif
    .host = système d’exploitation
    .directory = service d’annuaire
    .operator = exploitant

secret-kind =
    .password = mot de passe
    .pin = code PIN

complexity =
    .upper_case = au moins une lettre majuscule
    .lower_case = au moins une lettre minuscule
    .letter = au moins une lettre
    .digit = au moins un chiffre
    .digits_only = uniquement des chiffres
    .special = au moins un caractère spécial
    .not_in_common_list = un élément d’une liste de valeurs courantes
    .not_user_name = le nom d’utilisateur
    .not_containing_user_name = un choix qui contient le nom d’utilisateur ou une partie de celui-ci
    .not_repeated = une répétition du même caractère
    .not_sequence = une suite comme 1234
    .not_in_dictionary = un mot du dictionnaire
    .not_name = un nom, par exemple celui d’une personne ou du dispositif

password-rule =
    .min_length = nombre minimal de caractères
    .max_length = nombre maximal de caractères
    .complexity = contenu exigé et interdit
    .history = interdiction de réutiliser d’anciens mots de passe
    .max_age = délai avant un changement obligatoire
    .max_attempts = nombre de tentatives échouées avant le verrouillage
    .attempts_within = période pendant laquelle les tentatives échouées sont comptées
    .lockout = durée du verrouillage

default-credentials =
    .none = aucune donnée d’authentification définie
    .default = prédéfinies
    .unique_per_device = différentes pour chaque dispositif
    .must_change_at_first_login = à modifier à la première ouverture de session
    .shared_known = identiques pour tous les dispositifs et connues du public
    .set_at_installation = définies lors de l’installation
    .manufacturer_only = connues du fabricant seul
    .documented = les mêmes pour tous les dispositifs et indiquées dans des documents du fabricant

timeout-action =
    .lock = verrouiller
    .logout = fermer la session
    .hide_data = masquer les données
    .screen_off = éteindre l’écran
    .never = aucun délai

account-kind =
    .person = compte personnel
    .shared = compte partagé
    .service = compte de maintenance
    .guest = compte invité
    .technical = compte technique
    .emergency = compte d’urgence

credential-kind =
    .certificate = certificat
    .api_key = clé d’API
    .token = jeton
    .password = mot de passe
    .shared_secret = secret partagé
    .ssh_key = clé SSH
    .pre_shared_key = clé prépartagée
    .ae_title = titre AE
    .encryption_key = clé de chiffrement

connection =
    .none = aucune
    .optional = facultative
    .required = requise

internet =
    .not_needed = non nécessaire
    .optional = facultative
    .needed = nécessaire
    .not_directly = pas directement
    .forbidden = interdite

traffic-control =
    .deny_all_but_listed = tout le trafic bloqué, sauf les connexions que ce document demande d’autoriser
    .deny_all = tout le trafic bloqué
    .allow_outbound = connexions depuis l’intérieur autorisées, connexions depuis l’extérieur bloquées
    .allow_all = tout le trafic autorisé
    .restricted = trafic restreint
    .monitored = trafic autorisé et surveillé
    .isolated = aucune connexion à d’autres réseaux informatiques

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Port série
    .cellular = Modem cellulaire
    .nfc = NFC
    .rfid = RFID
    .video = Sortie vidéo
    .sd_card = Emplacement pour carte SD
    .optical_drive = Lecteur optique
    .infrared = Port infrarouge
    .zigbee = Zigbee
    .analogue_alarm = Sortie d’alarme analogique
    .virtual = Carte réseau virtuelle
    .api = Interface de programmation

addressing =
    .dhcp = DHCP
    .static = adresse fixe
    .dhcp_or_static = DHCP ou adresse fixe
    .link_local = adresse lien-local
    .none = aucune adresse

peer-kind =
    .server = serveur
    .workstation = poste de travail
    .cloud = service cloud
    .network_service = service réseau
    .medical_device = dispositif médical
    .information_system = système d’information
    .mobile_device = appareil mobile
    .printer = imprimante
    .other = autre système

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP et UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = protocole IP
    .not_known = protocole de transport non précisé

direction =
    .inbound = entrant (écoute)
    .outbound = sortant (établit des connexions)
    .both = entrant et sortant (écoute et établit des connexions)

port-authentication =
    .none = aucune
    .server = certificat du serveur
    .mutual = certificats des deux côtés
    .mutual_without_certificates = les deux côtés, sans certificats
    .user_login = ouverture de session de l’utilisateur
    .token = jeton
    .shared_secret = secret partagé
    .ae_title = titre AE
    .address_list = liste d’adresses autorisées

port-state =
    .open = ouvert
    .closed = fermé
    .filtered = filtré
    .this_computer_only = ouvert pour cet ordinateur uniquement
    .not_known = non connu

firewall-rule =
    .allow = autoriser
    .block = bloquer
    .none = aucune règle

exposure =
    .never = non autorisé
    .not_used = non
    .allowed = autorisé
    .only_through_proxy = uniquement par un serveur proxy

medium =
    .network = réseau informatique
    .cable = câble
    .usb = support USB
    .card = carte mémoire
    .disc = disque
    .paper = papier
    .radio = radio

flow-trigger =
    .user = par un utilisateur
    .schedule = à heures fixes
    .event = lors d’un événement
    .request = à la demande du destinataire
    .continuous = en continu

deidentification =
    .none = non désidentifiées
    .pseudonymised = pseudonymisées
    .anonymised = anonymisées

network-service =
    .none = aucun
    .dhcp = DHCP
    .dns = DNS
    .time = service de temps
    .directory = service d’annuaire
    .certificate_authority = autorité de certification
    .radius = RADIUS
    .syslog = syslog
    .proxy = serveur proxy
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = bureau à distance
    .web_portal = portail web
    .ssh = SSH
    .broker = courtier de connexions
    .modem = modem

security-test-kind =
    .penetration_test = test d’intrusion
    .vulnerability_scan = recherche de vulnérabilités
    .assessment = évaluation de la sécurité
    .fuzzing = test à données aléatoires (fuzzing)
    .code_analysis = analyse du code

integrity-method =
    .none = aucune
    .signature = signature numérique
    .mac = code d’authentification de message
    .hash = valeur de hachage
    .checksum = somme de contrôle

remote-purpose =
    .service = maintenance
    .update = mises à jour du logiciel
    .administration = administration
    .monitoring = surveillance
    .data_view = consultation des données des patients
    .operation = utilisation du dispositif
    .options = activation d’options

data-category =
    .health = données de santé
    .identifier = identifiants de patients
    .name = noms de personnes
    .image = images
    .measurement = valeurs mesurées
    .genetic = données génétiques
    .biometric = données biométriques
    .demographic = données démographiques
    .location = données de localisation
    .contact = coordonnées
    .credentials = données d’authentification
    .configuration = données de configuration
    .log = données du journal d’événements
    .software = logiciel
    .drug_library = bibliothèque de médicaments
    .order = prescriptions
    .result = résultats
    .alarm = alarmes
    .time = heure
    .status = état du dispositif
    .usage = données d’usage
    .telemetry = télémétrie
    .photo = photos
    .video = données vidéo
    .audio = données audio
    .therapy_command = commandes qui pilotent une thérapie

no-media =
    .none = aucun

media-purpose =
    .export = exportation de données
    .import = importation de données
    .backup = sauvegarde
    .update = mise à jour du logiciel
    .signatures = mise à jour des signatures antivirus
    .options = activation d’options
    .service = maintenance

media-kind =
    .usb_stick = clé USB
    .external_drive = disque externe
    .memory_card = carte mémoire
    .optical_disc = disque optique

decommission-occasion =
    .disposal = avant l’élimination
    .transfer = avant le transfert
    .return = avant le retour
    .repair = avant une réparation
    .uninstallation = pour désinstaller le logiciel

control-kind =
    .it_operation = Exploitation des systèmes informatiques
    .access_management = Gestion des accès
    .account_review = Revue des comptes
    .antimalware = Logiciel antivirus
    .application_control = Contrôle des applications
    .backup = Sauvegarde
    .certificate_management = Gestion des certificats
    .encryption = Chiffrement
    .firewall = Pare-feu
    .device_firewall = Pare-feu sur le dispositif
    .incident_response = Réponse aux événements de sécurité informatique
    .intrusion_detection = Détection d’intrusion
    .log_review = Revue du journal d’événements
    .network_segmentation = Segmentation du réseau informatique
    .network_security = Sécurité du réseau informatique
    .password_policy = Règles de mot de passe
    .patch_management = Gestion des correctifs
    .physical_access = Protection de l’accès physique
    .privacy_protection = Protection des données
    .remote_access = Accès à distance
    .removable_media = Supports amovibles
    .secure_configuration = Configuration sécurisée
    .secure_disposal = Élimination sécurisée
    .session_lock = Verrouillage de session
    .time_synchronisation = Synchronisation de l’heure
    .training = Formation
    .vulnerability_scanning = Recherche de vulnérabilités
    .wireless_security = Sécurité des liaisons sans fil
    .asset_inventory = Inventaire des équipements
    .virtualisation = Virtualisation
    .usb_control = Contrôle des ports USB
    .proxy = Serveur proxy
    .risk_management = Gestion des risques
    .log_collection = Collecte des journaux d’événements
    .organisational_policy = Règles d’organisation
    .platform_choice = Choix de la plateforme
    .supervision = Surveillance de l’utilisation
    .external_devices = Appareils externes
    .change_management = Gestion des changements
    .continuity_plan = Plan de continuité
    .data_verification = Vérification des données
    .mobile_device_management = Gestion des téléphones et des tablettes
    .network_monitoring = Surveillance du réseau informatique
    .personnel_security = Fiabilité du personnel
    .power_supply = Alimentation électrique
    .quality_of_service = Priorité du trafic réseau
    .redundancy = Redondance
    .vulnerability_monitoring = Veille sur les vulnérabilités publiées
    .key_management = Gestion des clés
    .genuine_software = Logiciels authentiques

standard-kind =
    .interoperability = interopérabilité
    .security = sécurité informatique
    .safety = sécurité du dispositif
    .other = autre

support-state =
    .required = requis
    .recommended = recommandé
    .supported = pris en charge
    .tested = testé
    .included = inclus
    .not_recommended = non recommandé
    .not_tested = non testé
    .not_supported = non pris en charge
    .not_needed = non nécessaire

capability =
    .ALOF = Fermeture automatique de session (ALOF)
    .AUDT = Contrôles d’audit (AUDT)
    .AUTH = Autorisation (AUTH)
    .CNFS = Configuration des fonctions de sécurité informatique (CNFS)
    .CONN = Connectivité (CONN)
    .CSUP = Mises à niveau de cybersécurité du produit (CSUP)
    .DIDT = Désidentification des données de santé (DIDT)
    .DTBK = Sauvegarde des données et reprise après sinistre (DTBK)
    .EMRG = Accès d’urgence (EMRG)
    .IGAU = Intégrité et authenticité des données de santé (IGAU)
    .MLDP = Détection des logiciels malveillants et protection (MLDP)
    .MPII = Gestion des données à caractère personnel (MPII)
    .NAUT = Authentification des nœuds (NAUT)
    .PAUT = Authentification des personnes (PAUT)
    .PLOK = Verrous physiques (PLOK)
    .RDMP = Feuille de route des composants tiers (RDMP)
    .RMOT = Maintenance à distance (RMOT)
    .SAHD = Durcissement du système et des applications (SAHD)
    .SBOM = Nomenclature des logiciels (SBOM)
    .SGUD = Guide de sécurité informatique (SGUD)
    .STCF = Confidentialité du stockage des données de santé (STCF)
    .TXCF = Confidentialité de la transmission (TXCF)
    .TXIG = Intégrité de la transmission (TXIG)

objective =
    .confidentiality = confidentialité
    .integrity = intégrité
    .availability = disponibilité
    .authenticity = authenticité
    .accountability = imputabilité
    .safety = sécurité des patients
    .privacy = protection de la vie privée

log-event =
    .login = ouverture de session
    .failed_login = échec d’ouverture de session
    .logout = fermeture de session
    .account_locked = verrouillage d’un compte
    .account_change = création, modification ou suppression d’un compte
    .role_change = modification de rôles et de droits
    .password_change = modification d’un mot de passe
    .settings_change = modification de réglages
    .network_change = modification des réglages réseau
    .data_access = accès à des données de patients
    .data_change = modification de données de patients
    .data_export = exportation de données
    .data_deletion = suppression de données
    .update = mise à jour du logiciel
    .failed_update = échec de la mise à jour du logiciel
    .start_stop = démarrage et arrêt
    .time_change = modification de l’heure
    .log_export = exportation du journal d’événements
    .log_cleared = suppression du journal d’événements
    .emergency_access = accès d’urgence
    .remote_session = session à distance
    .integrity_failure = échec de la vérification de l’intégrité
    .malware_found = détection d’un logiciel malveillant
    .backup = sauvegarde
    .restore = restauration
    .connection_failure = échec de connexion
    .media_inserted = branchement d’un support
    .drug_library_change = modification de la bibliothèque de médicaments
    .calibration = étalonnage
    .alarm = alarme
    .http_request = requête HTTP
    .data_received = réception de données
    .data_sent = envoi de données
    .data_query = interrogation de données
    .device_paired = appairage d’un appareil
    .data_creation = création de données

log-field =
    .time = heure
    .user = utilisateur
    .role = rôle
    .event = événement
    .outcome = résultat
    .source = source
    .object = objet
    .old_value = ancienne valeur
    .new_value = nouvelle valeur
    .device_id = identifiant du dispositif
    .address = adresse réseau
    .patient = patient

alert-state =
    .problem = une anomalie
    .normal_state = aucune anomalie

notification-means =
    .email = courriel
    .sms = SMS
    .push = message sur un téléphone
    .other_screen = message sur l’écran d’un autre système
    .monitoring_system = message à un système de surveillance

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = système d’exploitation
    .server = serveur
    .phone = téléphone
    .manual = réglage manuel
    .cellular = réseau cellulaire

malware-protection =
    .allow_list = liste d’autorisation
    .antimalware_included = logiciel antivirus inclus
    .antimalware_supported = logiciel antivirus pris en charge
    .antimalware_by_operator = logiciel antivirus de l’exploitant
    .antimalware_not_recommended = logiciel antivirus non recommandé
    .read_only_system = système en lecture seule
    .no_antimalware_software = pas de logiciel antivirus
    .none = aucune
    .not_applicable = sans objet

exclusion-scope =
    .all_scans = toutes les analyses antivirus
    .on_access = analyses antivirus à l’accès
    .full_scan = analyses antivirus planifiées et à la demande

third-party-software =
    .not_possible = impossible
    .not_allowed = interdit
    .only_listed = uniquement les logiciels répertoriés
    .allowed = autorisé

announcement =
    .email = courriel
    .letter = courrier postal
    .website = site web
    .on_device = message sur le dispositif
    .advisory = bulletin de sécurité informatique
    .app_store = boutique d’applications
    .service_visit = visite de maintenance
    .portal = portail client

update-source =
    .server = serveur
    .download = téléchargement
    .usb_medium = support USB
    .app_store = boutique d’applications
    .cloud = service cloud
    .service_partner = prestataire de maintenance
    .package_repository = dépôt de paquets
    .container_registry = registre de conteneurs

update-authentication =
    .signature = signature numérique
    .hash = valeur de hachage
    .signed_package = paquet signé
    .app_store = boutique d’applications
    .none = aucune
    .checksum = somme de contrôle

support-end =
    .end_of_warranty = fin de la garantie
    .end_of_contract = fin du contrat de maintenance
    .end_of_service_life = fin de la durée de vie
    .next_release = publication de la version suivante

backup-content =
    .settings = réglages
    .patient_data = données de patients
    .images = images
    .database = base de données
    .logs = journaux d’événements
    .users = comptes d’utilisateurs
    .certificates = certificats
    .keys = clés
    .credentials = données d’authentification
    .system = système complet
    .results = résultats
    .calibration = données d’étalonnage

vex-state =
    .not_affected = non affecté
    .affected = affecté
    .fixed = corrigé
    .under_investigation = en cours d’analyse

exploitation =
    .yes = exploitée
    .none_known = aucune exploitation connue
    .not_known = non connu

vex-justification =
    .component_not_present = le composant n’est pas présent dans le dispositif
    .vulnerable_code_not_present = le code vulnérable n’est pas présent dans le dispositif
    .vulnerable_code_not_in_execute_path = le code vulnérable n’est jamais exécuté
    .vulnerable_code_cannot_be_controlled_by_adversary = un attaquant ne peut pas contrôler le code vulnérable
    .inline_mitigations_already_exist = une protection intégrée empêche l’exploitation
    .requires_configuration = exploitable uniquement avec un réglage que le dispositif n’utilise pas
    .requires_dependency = exploitable uniquement avec un autre composant, que le dispositif ne contient pas
    .requires_environment = exploitable uniquement dans un autre environnement d’exploitation
    .protected_by_compiler = exploitable uniquement dans un logiciel compilé autrement
    .protected_at_runtime = l’exploitation est empêchée à l’exécution
    .protected_at_perimeter = les attaques sont bloquées au périmètre physique, logique ou réseau

vex-response =
    .update = mise à jour
    .rollback = retour à une version antérieure
    .workaround_available = solution de contournement
    .mitigation = mesure qui réduit le risque
    .will_not_fix = aucune correction prévue
    .can_not_fix = ne peut pas être corrigée
    .none_available = aucun remède disponible pour l’instant

keeping =
    .until_deleted = jusqu’à la suppression
    .until_exported = jusqu’à l’exportation
    .until_sent = jusqu’à l’envoi
    .temporary = temporairement
    .until_examination_ends = jusqu’à la fin de l’examen ou du traitement
    .unlimited = sans limite
    .until_overwritten = jusqu’à l’écrasement par des données plus récentes
    .until_session_ends = jusqu’à la fin de la session
    .until_switched_off = jusqu’à l’arrêt du dispositif
    .until_discharge = jusqu’à la sortie du patient
    .until_next_patient = jusqu’au patient suivant ou à l’examen suivant

asset =
    .patient = patient
    .user = utilisateurs ou autres personnes à proximité du dispositif
    .personal_data = données à caractère personnel
    .other_data = autres données
    .device = dispositif
    .function = fonctions du dispositif
    .network = réseau informatique
    .other_systems = autres systèmes

personal-data =
    .none = aucune
    .processed = traitées, non stockées
    .not_stored = non stockées
    .stored = stockées

retention-start =
    .creation = création
    .last_use = dernière utilisation ou modification
    .export = exportation
    .end_of_treatment = fin du traitement ou de l’étude
    .deletion = suppression

group-choice =
    .all = toutes les mesures du groupe
    .at_least_one = au moins une mesure du groupe

traffic-direction =
    .inbound = Trafic entrant
    .outbound = Trafic sortant

user-interface-kind =
    .display = Écran
    .touchscreen = Écran tactile
    .keyboard = Clavier
    .pointing_device = Souris, boule de commande ou pavé tactile
    .controls = Touches et interrupteurs
    .indicator_light = Voyant
    .loudspeaker = Haut-parleur
    .microphone = Microphone
    .camera = Caméra
    .barcode_reader = Lecteur de codes-barres
    .remote_control = Télécommande

support-start =
    .delivery = livraison
    .purchase = achat
    .first_sale = première vente du modèle
    .last_sale = dernière vente du modèle
    .release = publication de la version
