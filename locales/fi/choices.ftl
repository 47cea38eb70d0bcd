### The values of closed lists. They stand in table cells and in lists: nominative, lower case unless a name.

provision =
    .provided = toteutettu
    .not_provided = ei toteutettu
    .by_operator = toiminnanharjoittajan toteutettava
    .by_host = käyttöjärjestelmän tai isäntäjärjestelmän toteuttama
    .not_applicable = ei sovellettavissa

party =
    .manufacturer = valmistaja
    .operator = toiminnanharjoittaja
    .shared = valmistaja ja toiminnanharjoittaja
    .user = käyttäjä
    .patient = potilas
    .third_party = kolmas osapuoli
    .service_partner = huoltokumppani
    .integrator = integraattori
    .practitioner = ammatinharjoittaja

need =
    .required = pakollinen
    .strongly_recommended = vahvasti suositeltu
    .recommended = suositeltu
    .preferred = ensisijainen
    .where_possible = suositeltu mahdollisuuksien mukaan
    .optional = valinnainen

severity =
    .danger = vaara
    .warning = varoitus
    .caution = huomio
    .notice = huomautus

default-state =
    .always_on = aina päällä
    .on = päällä
    .off = pois päältä
    .not_installed = ei asennettu

regulation =
    .mdr = Asetus (EU) 2017/745 (MDR)
    .ivdr = Asetus (EU) 2017/746 (IVDR)
    .cra = Asetus (EU) 2024/2847 (CRA)

option-supply =
    .included = sisältyy toimitukseen
    .separate_licence = erillisellä lisenssillä
    .separate_product = erillisenä tuotteena

supply =
    .software = ohjelmisto ilman laitteistoa
    .hardware = laitteisto ohjelmistoineen
    .with_cloud_service = laitteisto ohjelmistoineen sekä pilvipalvelu
    .software_with_cloud_service = ohjelmisto ilman laitteistoa sekä pilvipalvelu
    .with_software_for_other_hardware = laitteisto ohjelmistoineen sekä ohjelmisto muuta laitteistoa varten

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
    .hospital = sairaala
    .intensive_care = teho-osasto
    .operating_room = leikkaussali
    .emergency_department = päivystyspoliklinikka
    .radiology_department = radiologian osasto
    .laboratory = laboratorio
    .ambulatory = poliklinikka
    .ambulance = ambulanssi
    .practice = lääkärin vastaanotto
    .nursing_home = hoivakoti
    .home = koti
    .pharmacy = apteekki
    .data_centre = konesali
    .office = toimisto
    .outdoors = ulkotilat

intended-user =
    .nurse = sairaanhoitajat
    .physician = lääkärit
    .radiologist = radiologit
    .radiographer = röntgenhoitajat
    .sonographer = sonograaferit
    .laboratory_technician = laboratoriohoitajat
    .pathologist = patologit
    .pharmacist = farmaseutit ja proviisorit
    .paramedic = ensihoitajat
    .biomedical_engineer = lääkintätekniikan insinöörit
    .it_administrator = järjestelmänvalvojat
    .security_officer = tietoturvavastaavat
    .service_technician = huoltoteknikot
    .patient = potilaat
    .caregiver = hoivaajat
    .lay_person = maallikot
    .researcher = tutkijat
    .developer = kehittäjät
    .user = käyttäjät
    .administrator = tuotteen pääkäyttäjät
    .clinical_staff = kliininen henkilöstö
    .therapist = terapeutit
    .medical_physicist = sairaalafyysikot
    .dentist = hammaslääkärit
    .integrator = integraattorit
    .procurement = hankintahenkilöstö
    .anaesthetist = anestesialääkärit
    .audiologist = audiologit
    .hearing_aid_acoustician = kuulolaiteasiantuntijat
    .optician = optikot

session-occasion =
    .lid_closed = kannen sulkeminen
    .shutdown = sammuttaminen
    .restart = uudelleenkäynnistys
    .standby = siirtyminen valmiustilaan
    .screen_saver = näytönsäästäjän käynnistyminen
    .card_removed = toimikortin tai henkilökortin poistaminen
    .connection_lost = yhteyden katkeaminen
    .user_away = käyttäjän poissaolo
    .app_closed = sovelluksen tai selaimen sulkeminen
    .other_login = toisen henkilön kirjautuminen
    .examination_end = tutkimuksen tai hoidon päättyminen
    .user_command = käyttäjän komento
    .password_change = salasanan vaihto

part-kind =
    .device = laite
    .app = sovellus
    .server = palvelin
    .client = asiakasohjelma
    .cloud_service = pilvipalvelu
    .gateway = yhdyskäytävä
    .accessory = lisälaite
    .workstation = työasema
    .mobile_device = mobiililaite
    .database = tietokanta
    .firmware = laiteohjelmisto
    .plugin = laajennus
    .software = ohjelmisto
    .operating_system = käyttöjärjestelmä
    .web_application = verkkosovellus
    .service = taustapalvelu
    .sensor = anturi
    .wearable = puettava laite
    .implant = implantti
    .network_device = verkkolaite
    .storage = tietovarasto
    .virtual_machine = virtuaalikone

hosting =
    .on_device = laitteessa
    .operator_site = toiminnanharjoittajan tiloissa
    .user_device = käyttäjän laitteessa
    .manufacturer_cloud = valmistajan pilvessä
    .third_party_cloud = kolmannen osapuolen pilvessä

# It stands alone in a cell, among sentences.
bold =
    .screen_text = Laitteen näyttämä teksti tai painike.

register =
    .professional = ammattilaisille
    .lay = maallikoille

document-form =
    .book = kirja
    .card = kortti

authentication =
    .none = ei todennusta
    .local_password = paikallinen käyttäjätunnus ja salasana
    .password = käyttäjätunnus ja salasana
    .local_pin = paikallinen PIN-koodi
    .pin = PIN-koodi
    .badge = henkilökortti
    .token = todennustunniste (token)
    .smart_card = toimikortti
    .biometric = biometrinen tunniste
    .directory = hakemistotili
    .single_sign_on = kertakirjautuminen
    .certificate = varmenne
    .host_login = käyttöjärjestelmän kirjautuminen
    .one_time_code = kertakäyttökoodi
    .pairing = parinmuodostus
    .http_basic = HTTP-perustodennus
    .email_password = sähköpostiosoite ja salasana
    .password_only = salasana ilman käyttäjätunnusta
    .user_name_only = käyttäjätunnus ilman salasanaa

other-functions =
    .no = ei
    .yes = kyllä

automatic-login-state =
    .provided = toteutettu
    .by_host = käyttöjärjestelmän toteuttama
    .none = ei ole

# It stands alone in a cell, as a sentence.
noticeable =
    .yes = Käyttäjä huomaa tämän häiriön.
    .no = Käyttäjä ei huomaa tätä häiriötä.

login-occasion =
    .start = käynnistyksen jälkeen
    .session_end = istunnon päättymisen jälkeen

directory-protocol =
    .ldap = LDAP
    .ldaps = LDAPS
    .kerberos = Kerberos
    .saml = SAML
    .openid_connect = OpenID Connect
    .radius = RADIUS

factor =
    .fido2 = FIDO2 (suojausavain tai pääsyavain)
    .totp = aikaan perustuva kertakäyttösalasana
    .sms = koodi tekstiviestillä
    .push = vahvistus puhelimessa
    .smart_card = toimikortti
    .hardware_token = laitteistopohjainen todennusväline
    .email = koodi sähköpostilla

rules-from =
    .device = laite
    .host = käyttöjärjestelmä
    .directory = hakemistopalvelu
    .operator = toiminnanharjoittaja

secret-kind =
    .password = salasana
    .pin = PIN-koodi

complexity =
    .upper_case = vähintään yksi iso kirjain
    .lower_case = vähintään yksi pieni kirjain
    .letter = vähintään yksi kirjain
    .digit = vähintään yksi numero
    .digits_only = vain numeroita
    .special = vähintään yksi erikoismerkki
    .not_in_common_list = yleisimpien valintojen luettelossa oleva merkkijono
    .not_user_name = käyttäjätunnus
    .not_containing_user_name = merkkijono, joka sisältää käyttäjätunnuksen tai sen osia
    .not_repeated = saman merkin toisto
    .not_sequence = merkkisarja, kuten 1234
    .not_in_dictionary = sanakirjasta löytyvä sana
    .not_name = nimi, esimerkiksi henkilön tai laitteen nimi

password-rule =
    .min_length = merkkien vähimmäismäärä
    .max_length = merkkien enimmäismäärä
    .complexity = vaadittu ja kielletty sisältö
    .history = aiempien salasanojen uudelleenkäytön kielto
    .max_age = aika, jonka jälkeen salasana on vaihdettava
    .max_attempts = epäonnistuneiden yritysten määrä ennen lukitusta
    .attempts_within = aika, jonka kuluessa epäonnistuneet yritykset lasketaan
    .lockout = lukituksen kesto

default-credentials =
    .none = ei asetettu
    .default = oletusarvoiset
    .unique_per_device = jokaisessa laitteessa erilaiset
    .must_change_at_first_login = vaihdettava ensimmäisen kirjautumisen yhteydessä
    .shared_known = kaikissa laitteissa samat ja julkisesti tunnetut
    .set_at_installation = asetetaan asennuksen yhteydessä
    .manufacturer_only = vain valmistajan tiedossa
    .documented = kaikissa laitteissa samat ja mainittu valmistajan asiakirjoissa

timeout-action =
    .lock = lukitus
    .logout = uloskirjaus
    .hide_data = tietojen piilotus
    .screen_off = näytön sammutus
    .never = ei aikarajaa

account-kind =
    .person = henkilökohtainen tili
    .shared = yhteiskäyttötili
    .service = palvelutili
    .guest = vierastili
    .technical = tekninen tili
    .emergency = hätätili

credential-kind =
    .certificate = varmenne
    .api_key = API-avain
    .token = todennustunniste (token)
    .password = salasana
    .shared_secret = jaettu salaisuus
    .ssh_key = SSH-avain
    .pre_shared_key = esijaettu avain
    .ae_title = AE Title -tunniste
    .encryption_key = salausavain

connection =
    .none = ei yhteyttä
    .optional = valinnainen
    .required = pakollinen

internet =
    .not_needed = ei tarvita
    .optional = valinnainen
    .needed = tarvitaan
    .not_directly = ei suoraan
    .forbidden = kielletty

traffic-control =
    .deny_all_but_listed = kaikki liikenne estetty, paitsi yhteydet, jotka tämän asiakirjan mukaan sallitaan
    .deny_all = kaikki liikenne estetty
    .allow_outbound = sisältä avattavat yhteydet sallittu, ulkoa avattavat yhteydet estetty
    .allow_all = kaikki liikenne sallittu
    .restricted = liikenne rajoitettu
    .monitored = liikenne sallittu ja valvottu
    .isolated = ei yhteyttä muihin verkkoihin

interface-kind =
    .ethernet = Ethernet
    .wifi = Wi-Fi
    .bluetooth = Bluetooth
    .bluetooth_le = Bluetooth Low Energy
    .usb = USB
    .serial = Sarjaportti
    .cellular = Matkapuhelinverkon modeemi
    .nfc = NFC
    .rfid = RFID
    .video = Videolähtö
    .sd_card = SD-korttipaikka
    .optical_drive = Optinen asema
    .infrared = Infrapunaportti
    .zigbee = Zigbee
    .analogue_alarm = Analoginen hälytyslähtö
    .virtual = Virtuaalinen verkkosovitin
    .api = Ohjelmointirajapinta

addressing =
    .dhcp = DHCP
    .static = kiinteä osoite
    .dhcp_or_static = DHCP tai kiinteä osoite
    .link_local = linkkikohtainen osoite
    .none = ei osoitetta

peer-kind =
    .server = palvelin
    .workstation = työasema
    .cloud = pilvipalvelu
    .network_service = verkkopalvelu
    .medical_device = lääkinnällinen laite
    .information_system = tietojärjestelmä
    .mobile_device = mobiililaite
    .printer = tulostin
    .other = muu järjestelmä

transport =
    .tcp = TCP
    .udp = UDP
    .tcp_udp = TCP ja UDP
    .icmp = ICMP
    .icmpv6 = ICMPv6
    .sctp = SCTP
    .ip = IP-protokolla
    .not_known = kuljetusprotokollaa ei ole ilmoitettu

direction =
    .inbound = saapuva (kuuntelee)
    .outbound = lähtevä (avaa yhteyksiä)
    .both = saapuva ja lähtevä (kuuntelee ja avaa yhteyksiä)

port-authentication =
    .none = ei ole
    .server = palvelinvarmenne
    .mutual = varmenteet molemmilla puolilla
    .mutual_without_certificates = molemmat puolet, ilman varmenteita
    .user_login = käyttäjän kirjautuminen
    .token = todennustunniste (token)
    .shared_secret = jaettu salaisuus
    .ae_title = AE Title -tunniste
    .address_list = sallittujen osoitteiden luettelo

port-state =
    .open = auki
    .closed = suljettu
    .filtered = suodatettu
    .this_computer_only = auki vain tälle tietokoneelle
    .not_known = ei tiedossa

firewall-rule =
    .allow = salli
    .block = estä
    .none = ei sääntöä

exposure =
    .never = ei sallittu
    .not_used = ei
    .allowed = sallittu
    .only_through_proxy = vain välityspalvelimen kautta

medium =
    .network = verkko
    .cable = kaapeli
    .usb = USB-tallennusväline
    .card = muistikortti
    .disc = levy
    .paper = paperi
    .radio = radio

flow-trigger =
    .user = käyttäjän aloittamana
    .schedule = määrättyinä aikoina
    .event = tapahtuman yhteydessä
    .request = vastaanottajan pyynnöstä
    .continuous = jatkuvasti

deidentification =
    .none = tunnistetietoja ei poistettu
    .pseudonymised = pseudonymisoitu
    .anonymised = anonymisoitu

network-service =
    .none = ei mitään
    .dhcp = DHCP
    .dns = DNS
    .time = aikapalvelu
    .directory = hakemistopalvelu
    .certificate_authority = varmentaja
    .radius = RADIUS
    .syslog = syslog
    .proxy = välityspalvelin
    .vpn = VPN
    .smtp = SMTP

remote-kind =
    .vpn = VPN
    .remote_desktop = etätyöpöytä
    .web_portal = verkkoportaali
    .ssh = SSH
    .broker = yhteydenvälityspalvelu
    .modem = modeemi

security-test-kind =
    .penetration_test = tunkeutumistesti
    .vulnerability_scan = haavoittuvuusskannaus
    .assessment = tietoturva-arviointi
    .fuzzing = fuzz-testi
    .code_analysis = koodianalyysi

integrity-method =
    .none = ei ole
    .signature = digitaalinen allekirjoitus
    .mac = viestin todennuskoodi
    .hash = tiiviste
    .checksum = tarkistussumma

remote-purpose =
    .service = huolto
    .update = ohjelmistopäivitykset
    .administration = hallinnointi
    .monitoring = valvonta
    .data_view = potilastietojen katselu
    .operation = käyttö
    .options = lisäominaisuuksien aktivointi

data-category =
    .health = terveystiedot
    .identifier = potilaan tunnistetiedot
    .name = henkilöiden nimet
    .image = kuvat
    .measurement = mittausarvot
    .genetic = geneettiset tiedot
    .biometric = biometriset tiedot
    .demographic = demografiset tiedot
    .location = sijaintitiedot
    .contact = yhteystiedot
    .credentials = todennustiedot
    .configuration = konfiguraatiotiedot
    .log = lokitiedot
    .software = ohjelmisto
    .drug_library = lääkekirjasto
    .order = pyynnöt ja määräykset
    .result = tulokset
    .alarm = hälytykset
    .time = aika
    .status = laitteen tila
    .usage = käyttötiedot
    .telemetry = telemetria
    .photo = valokuvat
    .video = videotiedot
    .audio = äänitiedot
    .therapy_command = hoitoa ohjaavat komennot

no-media =
    .none = ei mitään

media-purpose =
    .export = tietojen vienti
    .import = tietojen tuonti
    .backup = varmuuskopiointi
    .update = ohjelmiston päivitys
    .signatures = virustunnisteiden päivitys
    .options = lisäominaisuuksien aktivointi
    .service = huolto

media-kind =
    .usb_stick = USB-muistitikku
    .external_drive = ulkoinen asema
    .memory_card = muistikortti
    .optical_disc = optinen levy

decommission-occasion =
    .disposal = ennen hävittämistä
    .transfer = ennen luovutusta
    .return = ennen palauttamista
    .repair = ennen korjausta
    .uninstallation = ohjelmiston asennuksen poistamiseksi

control-kind =
    .it_operation = IT-järjestelmien ylläpito
    .access_management = Pääsynhallinta
    .account_review = Tilien tarkastus
    .antimalware = Virustorjuntaohjelmisto
    .application_control = Sovellusten hallinta
    .backup = Varmuuskopiointi
    .certificate_management = Varmenteiden hallinta
    .encryption = Salaus
    .firewall = Palomuuri
    .device_firewall = Palomuuri laitteessa
    .incident_response = Reagointi tietoturvatapahtumiin
    .intrusion_detection = Tunkeutumisen havaitseminen
    .log_review = Lokien tarkastus
    .network_segmentation = Verkon segmentointi
    .network_security = Verkon tietoturva
    .password_policy = Salasanakäytäntö
    .patch_management = Korjauspäivitysten hallinta
    .physical_access = Fyysisen pääsyn suojaus
    .privacy_protection = Tietosuoja
    .remote_access = Etäyhteys
    .removable_media = Irrotettavat tallennusvälineet
    .secure_configuration = Tietoturvallinen konfigurointi
    .secure_disposal = Tietoturvallinen hävittäminen
    .session_lock = Istunnon lukitus
    .time_synchronisation = Ajan synkronointi
    .training = Koulutus
    .vulnerability_scanning = Haavoittuvuusskannaukset
    .wireless_security = Langattoman verkon tietoturva
    .asset_inventory = Laiteluettelo
    .virtualisation = Virtualisointi
    .usb_control = USB-liitäntöjen hallinta
    .proxy = Välityspalvelin
    .risk_management = Riskinhallinta
    .log_collection = Lokien keräys
    .organisational_policy = Organisaation säännöt
    .platform_choice = Alustan valinta
    .supervision = Käytön valvonta
    .external_devices = Ulkoiset laitteet
    .change_management = Muutoksenhallinta
    .continuity_plan = Jatkuvuussuunnittelu
    .data_verification = Tietojen tarkistus
    .mobile_device_management = Puhelinten ja tablettien hallinta
    .network_monitoring = Verkon valvonta
    .personnel_security = Henkilöstön luotettavuus
    .power_supply = Virransyöttö
    .quality_of_service = Verkkoliikenteen priorisointi
    .redundancy = Varmennus rinnakkaisin laittein tai yhteyksin
    .vulnerability_monitoring = Julkaistujen haavoittuvuuksien seuranta
    .key_management = Avainten hallinta
    .genuine_software = Aito ohjelmisto

standard-kind =
    .interoperability = yhteentoimivuus
    .security = tietoturva
    .safety = turvallisuus
    .other = muu

support-state =
    .required = vaaditaan
    .recommended = suositeltu
    .supported = tuettu
    .tested = testattu
    .included = sisältyy toimitukseen
    .not_recommended = ei suositella
    .not_tested = ei testattu
    .not_supported = ei tuettu
    .not_needed = ei tarvita

capability =
    .ALOF = Automaattinen uloskirjaus (ALOF)
    .AUDT = Tapahtumien jäljitettävyys (AUDT)
    .AUTH = Käyttöoikeudet (AUTH)
    .CNFS = Tietoturvaominaisuuksien konfigurointi (CNFS)
    .CONN = Verkkoyhteydet (CONN)
    .CSUP = Kyberturvallisuuspäivitykset (CSUP)
    .DIDT = Tunnistetietojen poisto terveystiedoista (DIDT)
    .DTBK = Tietojen varmuuskopiointi ja toipuminen häiriöistä (DTBK)
    .EMRG = Hätäpääsy (EMRG)
    .IGAU = Terveystietojen eheys ja aitous (IGAU)
    .MLDP = Haittaohjelmien havaitseminen ja niiltä suojautuminen (MLDP)
    .MPII = Henkilön tunnistamisen mahdollistavien tietojen hallinta (MPII)
    .NAUT = Järjestelmien todennus (NAUT)
    .PAUT = Henkilöiden todennus (PAUT)
    .PLOK = Fyysiset lukitukset (PLOK)
    .RDMP = Kolmansien osapuolten komponenttien suunnitelma (RDMP)
    .RMOT = Etähuolto (RMOT)
    .SAHD = Järjestelmän ja sovellusten koventaminen (SAHD)
    .SBOM = Ohjelmiston osaluettelo (SBOM)
    .SGUD = Tietoturvaohjeet (SGUD)
    .STCF = Tallennettujen terveystietojen luottamuksellisuus (STCF)
    .TXCF = Tiedonsiirron luottamuksellisuus (TXCF)
    .TXIG = Tiedonsiirron eheys (TXIG)

objective =
    .confidentiality = luottamuksellisuus
    .integrity = eheys
    .availability = saatavuus
    .authenticity = aitous
    .accountability = jäljitettävyys
    .safety = turvallisuus
    .privacy = yksityisyyden suoja

log-event =
    .login = kirjautuminen
    .failed_login = epäonnistunut kirjautuminen
    .logout = uloskirjautuminen
    .account_locked = tilin lukitus
    .account_change = tilin luonti, muutos tai poisto
    .role_change = roolien ja oikeuksien muutos
    .password_change = salasanan vaihto
    .settings_change = asetusten muutos
    .network_change = verkkoasetusten muutos
    .data_access = pääsy potilastietoihin
    .data_change = potilastietojen muutos
    .data_export = tietojen vienti
    .data_deletion = tietojen poisto
    .update = ohjelmiston päivitys
    .failed_update = epäonnistunut ohjelmiston päivitys
    .start_stop = käynnistys ja pysäytys
    .time_change = kellon muutos
    .log_export = lokin vienti
    .log_cleared = lokin poisto
    .emergency_access = hätäpääsy
    .remote_session = etäistunto
    .integrity_failure = epäonnistunut eheystarkistus
    .malware_found = haittaohjelman löytyminen
    .backup = varmuuskopiointi
    .restore = palautus
    .connection_failure = epäonnistunut yhteys
    .media_inserted = tallennusvälineen liittäminen
    .drug_library_change = lääkekirjaston muutos
    .calibration = kalibrointi
    .alarm = hälytys
    .http_request = HTTP-pyyntö
    .data_received = tietojen vastaanotto
    .data_sent = tietojen lähetys
    .data_query = tietojen kysely
    .device_paired = laiteparin muodostus
    .data_creation = tietojen luonti

log-field =
    .time = aika
    .user = käyttäjä
    .role = rooli
    .event = tapahtuma
    .outcome = lopputulos
    .source = lähde
    .object = kohde
    .old_value = vanha arvo
    .new_value = uusi arvo
    .device_id = laitteen tunniste
    .address = verkko-osoite
    .patient = potilas

alert-state =
    .problem = ongelma
    .normal_state = ei ongelmaa

notification-means =
    .email = sähköposti
    .sms = tekstiviesti
    .push = viesti puhelimessa
    .other_screen = viesti toisen järjestelmän näytössä
    .monitoring_system = viesti valvontajärjestelmään

clock-source =
    .ntp = NTP
    .nts = NTS
    .ptp = PTP
    .host = käyttöjärjestelmä
    .server = palvelin
    .phone = puhelin
    .manual = käsin asettaminen
    .cellular = matkapuhelinverkko

malware-protection =
    .allow_list = sallittujen ohjelmistojen luettelo
    .antimalware_included = virustorjuntaohjelmisto sisältyy toimitukseen
    .antimalware_supported = virustorjuntaohjelmisto tuettu
    .antimalware_by_operator = toiminnanharjoittajan virustorjuntaohjelmisto
    .antimalware_not_recommended = virustorjuntaohjelmistoa ei suositella
    .read_only_system = vain luettavissa oleva järjestelmä
    .no_antimalware_software = ei virustorjuntaohjelmistoa
    .none = ei ole
    .not_applicable = ei sovellettavissa

exclusion-scope =
    .all_scans = kaikki skannaukset
    .on_access = skannaukset tiedostoja avattaessa
    .full_scan = ajastetut ja pyydettäessä tehtävät skannaukset

third-party-software =
    .not_possible = ei mahdollista
    .not_allowed = ei sallittu
    .only_listed = vain luetellut ohjelmistot
    .allowed = sallittu

announcement =
    .email = sähköposti
    .letter = kirje
    .website = verkkosivusto
    .on_device = viesti laitteessa
    .advisory = tietoturvatiedote
    .app_store = sovelluskauppa
    .service_visit = huoltokäynti
    .portal = asiakasportaali

update-source =
    .server = palvelin
    .download = lataus
    .usb_medium = USB-tallennusväline
    .app_store = sovelluskauppa
    .cloud = pilvipalvelu
    .service_partner = huoltokumppani
    .package_repository = pakettivarasto
    .container_registry = konttirekisteri

update-authentication =
    .signature = digitaalinen allekirjoitus
    .hash = tiiviste
    .signed_package = allekirjoitettu paketti
    .app_store = sovelluskauppa
    .none = ei ole
    .checksum = tarkistussumma

support-end =
    .end_of_warranty = takuun päättyminen
    .end_of_contract = huoltosopimuksen päättyminen
    .end_of_service_life = käyttöiän päättyminen
    .next_release = seuraavan version julkaisu

backup-content =
    .settings = asetukset
    .patient_data = potilastiedot
    .images = kuvat
    .database = tietokanta
    .logs = lokit
    .users = käyttäjätilit
    .certificates = varmenteet
    .keys = avaimet
    .credentials = todennustiedot
    .system = koko järjestelmä
    .results = tulokset
    .calibration = kalibrointitiedot

vex-state =
    .not_affected = ei vaikuta laitteeseen
    .affected = vaikuttaa laitteeseen
    .fixed = korjattu
    .under_investigation = selvitettävänä

exploitation =
    .yes = käytetään hyväksi
    .none_known = tunnettua hyväksikäyttöä ei ole
    .not_known = ei tiedossa

vex-justification =
    .component_not_present = komponenttia ei ole laitteessa
    .vulnerable_code_not_present = haavoittuvaa koodia ei ole laitteessa
    .vulnerable_code_not_in_execute_path = haavoittuvaa koodia ei koskaan suoriteta
    .vulnerable_code_cannot_be_controlled_by_adversary = hyökkääjä ei voi hallita haavoittuvaa koodia
    .inline_mitigations_already_exist = sisäänrakennettu suojaus estää hyväksikäytön
    .requires_configuration = hyväksikäytettävissä vain asetuksella, jota laite ei käytä
    .requires_dependency = hyväksikäytettävissä vain toisen komponentin avulla, jota laitteessa ei ole
    .requires_environment = hyväksikäytettävissä vain muussa käyttöympäristössä
    .protected_by_compiler = hyväksikäytettävissä vain ohjelmistossa, joka on käännetty toisella tavalla
    .protected_at_runtime = hyväksikäyttö estetään ajon aikana
    .protected_at_perimeter = hyökkäykset estetään fyysisellä, loogisella tai verkon rajalla

vex-response =
    .update = päivitys
    .rollback = paluu aiempaan versioon
    .workaround_available = kiertotapa
    .mitigation = riskiä pienentävä toimenpide
    .will_not_fix = korjausta ei ole suunnitteilla
    .can_not_fix = ei korjattavissa
    .none_available = korjauskeinoa ei vielä ole

keeping =
    .until_deleted = kunnes ne poistetaan
    .until_exported = kunnes ne viedään
    .until_sent = kunnes ne lähetetään
    .temporary = tilapäisesti
    .until_examination_ends = kunnes tutkimus tai hoito päättyy
    .unlimited = ilman aikarajaa
    .until_overwritten = kunnes uudemmat tiedot korvaavat ne
    .until_session_ends = kunnes istunto päättyy
    .until_switched_off = kunnes laite sammutetaan
    .until_discharge = kunnes potilas kotiutetaan
    .until_next_patient = seuraavaan potilaaseen tai tutkimukseen saakka

asset =
    .patient = potilas
    .user = käyttäjät tai muut laitteen lähellä olevat
    .personal_data = henkilötiedot
    .other_data = muut tiedot
    .device = laite
    .function = laitteen toiminnot
    .network = verkko
    .other_systems = muut järjestelmät

personal-data =
    .none = ei ole
    .processed = käsitellään, ei tallenneta
    .not_stored = ei tallenneta
    .stored = tallennetaan

retention-start =
    .creation = luonti
    .last_use = viimeinen käyttö tai muutos
    .export = vienti
    .end_of_treatment = hoidon tai tutkimuksen päättyminen
    .deletion = poisto

group-choice =
    .all = kaikki ryhmän toimenpiteet
    .at_least_one = vähintään yksi ryhmän toimenpide

traffic-direction =
    .inbound = Saapuva liikenne
    .outbound = Lähtevä liikenne

user-interface-kind =
    .display = Näyttö
    .touchscreen = Kosketusnäyttö
    .keyboard = Näppäimistö
    .pointing_device = Hiiri, pallohiiri tai kosketuslevy
    .controls = Painikkeet ja kytkimet
    .indicator_light = Merkkivalo
    .loudspeaker = Kaiutin
    .microphone = Mikrofoni
    .camera = Kamera
    .barcode_reader = Viivakoodinlukija
    .remote_control = Kaukosäädin

support-start =
    .delivery = toimitus
    .purchase = osto
    .first_sale = mallin ensimmäinen myynti
    .last_sale = mallin viimeinen myynti
    .release = version julkaisu
