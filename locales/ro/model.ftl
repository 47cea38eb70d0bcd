### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: safety is "siguranță", security "securitate"; it is "securitate informatică" where it stands alone
### or could be taken for that of a building, and short in the fixed pairs "eveniment de securitate", "actualizare de
### securitate", "funcție de securitate", "setări de securitate", "asistență de securitate", "buletin de securitate". The
### operator is the "exploatant", for "operator" is the controller of the GDPR and a person at a machine. A login is
### "autentificare", for "conectare" is the connection to a network; to log out is "deconectarea utilizatorului". "Trebuie"
### is a duty; a prohibition is "este interzis" or "interzice", for "nu trebuie" can be read as "need not"; "ar trebui" is a
### recommendation, "poate" an ability. Support is "asistență", a data medium "suport". To switch on and off is "a activa" and
### "a dezactiva". "A exploata" is said of a device, never of a vulnerability. Steps are in the imperative of "dumneavoastră".

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Numai în modul de operare: { $modes }.
    .variants = Numai pentru varianta: { $variants }.
    .options = Numai cu opțiunea: { $options }.
    .platforms = Numai pe platforma: { $platforms }.
    .versions = Numai pentru versiunea de software: { $versions }.
    .condition = Condiție: { $condition }.
    .if-modes = În modul de operare { $modes }:
    .if-variants = Pentru varianta { $variants }:
    .if-options = Cu opțiunea { $options }:
    .if-platforms = Pe platforma { $platforms }:
    .if-versions = Pentru versiunea de software { $versions }:
    .if-condition = Dacă { $condition }:
    .short-modes = numai în modul de operare: { $modes }
    .short-variants = numai pentru varianta: { $variants }
    .short-options = numai cu opțiunea: { $options }
    .short-platforms = numai pe platforma: { $platforms }
    .short-versions = numai pentru versiunea de software: { $versions }
    .short-condition = condiție: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Numai pentru partea sistemului: { $value }.
    .roles = Numai pentru rolul: { $value }.
    .interface = Numai pe interfața: { $value }.
    .direction = Direcție: { $value }.

protection =
    .state = { $state ->
        [provided] Datele sunt criptate.
        [not_provided] Datele nu sunt criptate.
        [by_operator] Exploatantul trebuie să asigure criptarea.
        [by_host] Sistemul de operare sau sistemul-gazdă asigură criptarea.
       *[not_applicable] Criptarea nu este aplicabilă.
    }
    .state-inactive = { $state ->
        [by_host] Sistemul de operare sau sistemul-gazdă poate cripta datele.
       *[other] Datele pot fi criptate.
    }
    .state-should = { $need ->
        [optional] Exploatantul poate asigura criptarea.
       *[other] Exploatantul ar trebui să asigure criptarea.
    }
    .default = Stare la livrare: { $default }.
    .configured_by = Roluri care o pot activa și dezactiva: { $configured_by }.
    .range = Setări posibile: { $range }
    .method = { $state ->
        [by_operator] Metode de criptare indicate de producător: { $method }.
       *[other] Metodă de criptare: { $method }.
    }
    .key_in = Locul de păstrare a cheii: { $key_in }.
    .because = Motiv: { $because }
    .instead = { $state ->
        [by_operator] Ce trebuie să facă exploatantul: { $instead }
       *[other] { $instead }
    }
    .limits = Limite: { $limits }
    .note = { $note }

## Identification

device = Dispozitiv
    .caption = Identificarea dispozitivului
    .name = Nume
    .model = Model
    .purpose = Scop propus
    .supplied_as = Forma de livrare
    .software_version = Versiunea software-ului
    .firmware_version = Versiunea firmware-ului
    .regulation = Regulament
    .law = Legislație aplicabilă
    .declaration = Declarație de conformitate UE
    .class = Clasă de risc
    .udi_di = UDI-DI
    .basic_udi_di = UDI-DI de bază
    .mud_url = URL MUD (RFC 8520)
    .environments = Mediu de utilizare prevăzut
    .users = Utilizatori vizați
    .not_for = Dispozitivul nu este destinat următoarelor utilizări:
    .not_for-one = Dispozitivul nu este destinat următoarei utilizări:
    .id = Identificator

organisation = Companie
    .manufacturer = Producător
    .manufacturer-caption = Producător
    .representative = Reprezentant autorizat
    .representative-caption = Reprezentant autorizat
    .name = Nume
    .address = Adresă
    .srn = Număr unic de înregistrare (SRN)
    .website = Site web
    .email = E-mail
    .phone = Telefon

variant = Variante
    .caption = Variantele dispozitivului
    .intro = Acest document se referă la următoarele variante.
    .title = Variantă
    .model = Model
    .udi_di = UDI-DI
    .description = Descriere
    .id = Identificator

option-item = Opțiuni
    .caption = Opțiunile dispozitivului
    .title = Opțiune
    .description = Descriere
    .supplied = Mod de furnizare
    .id = Identificator

mode = Moduri de operare
    .caption = Moduri de operare
    .title = Mod de operare
    .description = Descriere
    .entered_by = Cum se intră în acest mod
    .left_by = Cum se iese din acest mod
    .indicator = Cum recunoaște utilizatorul acest mod
    .id = Identificator

part = Părțile sistemului
    .caption = Părțile sistemului
    .title = Parte
    .kind = Tip
    .version = Versiune
    .supplied_by = Furnizor
    .hosted = Unde funcționează
    .runs_on = Funcționează pe
    .location = Locație
    .address = Adresă
    .connected_through = Conectată prin
    .mud_url = URL MUD (RFC 8520)
    .permissions = Permisiuni
    .description = Descriere
    .id = Identificator
    .when = Condiție

user-interface = Interfețe cu utilizatorul
    .caption = Interfețe cu utilizatorul
    .title = Interfață cu utilizatorul
    .id = Identificator
    .kind = Tip
    .part = Parte
    .purpose = Scop
    .personal = Afișează sau redă date cu caracter personal
    .protect = Protecție
    .when = Condiție

document-facts = Acest document
    .caption = Identificarea acestui document
    .number = Numărul documentului
    .revision = Revizie
    .date = Data emiterii
    .effective = Valabil de la
    .replaces = Înlocuiește
    .audience = Cititori vizați
    .audience_other = Alți cititori vizați
    .roles = Rolurile cititorilor
    .paper_copy = Exemplar pe hârtie
    .see_also = Consultați și următoarele documente:
    .see_also-one = Consultați și următorul document:

companion = Alte documente despre acest dispozitiv
    .caption = Alte documente despre acest dispozitiv
    .title = Titlu
    .number = Numărul documentului
    .audience = Cititori vizați

revision = Istoricul reviziilor
    .caption = Reviziile acestui document
    .revision = Revizie
    .date = Dată
    .change = Modificare
    .link = Document

contact = Contact pentru securitate informatică
    .caption = Contact pentru securitate informatică
    .security = Contact pentru securitate informatică
    .phone = Telefon
    .hours = Program
    .policy = Politica de raportare a vulnerabilităților
    .advisories = Buletine de securitate
    .key = Cheie pentru rapoarte criptate
    .key_fingerprint = Amprenta cheii
    .acknowledge_within = Termen de confirmare a primirii unui raport
    .vigilance = Raportarea incidentelor grave
    .process = Ce face producătorul cu un raport: { $process }
    .events-described = Raportați evenimentele descrise în acest document așa cum se indică aici: { $link }.
    .report_contents = Indicați următoarele într-un raport:
    .report_rules = Pentru rapoarte se aplică următoarele reguli:
    .report_rules-one = Pentru rapoarte se aplică următoarea regulă:
    .sources_watched = Pentru a afla despre vulnerabilități noi, producătorul urmărește următoarele surse:
    .sources_watched-one = Pentru a afla despre vulnerabilități noi, producătorul urmărește următoarea sursă:
    .conduct = Ce face și ce nu face producătorul:
    .note = { $note }

local-contact = Contactele exploatantului
    .caption = Contactele exploatantului
    .title = Contact
    .purpose = Pentru
    .phone = Telefon
    .id = Identificator

## Security features

feature = Funcții de securitate
    .caption = Funcții de securitate
    .title = Funcție
    .id = Identificator
    .capability = Capabilitate
    .state = Stare
    .default = Stare la livrare
    .configured_by = Cine o poate seta
    .range = Interval
    .modes = Moduri de operare
    .modes-left-out = toate modurile de operare
    .protects = Ce protejează
    .part = Parte
    .when = Condiție
    .absent = Această funcție nu este oferită.
    .of-operator = Exploatantul trebuie să asigure această funcție.
    .of-host = Sistemul de operare sau sistemul-gazdă asigură această funcție.
    .inapplicable = Această funcție nu este aplicabilă.
    .description = { $description }
    .before = Înainte de a începe, asigurați-vă că sunt îndeplinite următoarele condiții:
    .before-one = Înainte de a începe, asigurați-vă că este îndeplinită următoarea condiție:
    .steps = Procedați astfel:
    .indicator = Indicație: { $indicator }
    .limits = Limite: { $limits }
    .because = Motiv: { $because }
    .instead = { $state ->
        [by_operator] Ce trebuie să facă exploatantul: { $instead }
       *[other] Ce este de făcut: { $instead }
    }

security-test = Teste de securitate
    .caption = Teste de securitate
    .kind = Tip
    .subject = Obiectul testului
    .version = Versiune testată
    .date = Dată
    .interval = Interval
    .by = Testat de
    .result = Rezultat
    .part = Parte

## Operating environment

operating-environment = Mediul de operare
    .scope = În afara responsabilității producătorului
    .change = Când se evaluează din nou securitatea informatică
    .assumptions = Producătorul pornește de la următoarele premise cu privire la mediul de operare:
    .out_of_scope = Producătorul nu este responsabil pentru următoarele:
    .reassess = Evaluați din nou securitatea informatică a dispozitivului după fiecare dintre următoarele evenimente:
    .reassess-one = Evaluați din nou securitatea informatică a dispozitivului după următorul eveniment:
    .reassess_at_once = După fiecare dintre următoarele evenimente, evaluați din nou securitatea informatică a dispozitivului, fără întârziere și înainte de reluarea utilizării dispozitivului:
    .reassess_at_once-one = După următorul eveniment, evaluați din nou securitatea informatică a dispozitivului, fără întârziere și înainte de reluarea utilizării dispozitivului:
    .prohibited = Sunt interzise următoarele:
    .not_recommended = Producătorul recomandă să nu faceți următoarele:

control-group = Grupuri de măsuri
    .caption = Grupuri de măsuri
    .condition-intro = Măsurile unui grup care are o condiție se aplică numai dacă această condiție este îndeplinită.
    .title = Grup
    .id = Identificator
    .goal = Obiectiv
    .choice = Suficient
    .choice-left-out = toate măsurile din grup
    .when = Condiție

control = Măsuri de securitate informatică
    .required = Măsuri obligatorii
    .required-caption = Măsuri obligatorii
    .required-intro = Următoarele măsuri trebuie puse în aplicare.
    .strongly_recommended = Măsuri recomandate insistent
    .strongly_recommended-caption = Măsuri recomandate insistent
    .strongly_recommended-intro = Producătorul recomandă insistent următoarele măsuri.
    .recommended = Măsuri recomandate
    .recommended-caption = Măsuri recomandate
    .recommended-intro = Producătorul recomandă următoarele măsuri.
    .preferred = Măsuri preferate
    .preferred-caption = Măsuri preferate
    .preferred-intro = Producătorul preferă următoarele măsuri altor măsuri adecvate.
    .where_possible = Măsuri recomandate dacă este posibil
    .where_possible-caption = Măsuri recomandate dacă este posibil
    .where_possible-intro = Producătorul recomandă următoarele măsuri dacă mediul de operare le permite.
    .optional = Măsuri opționale
    .optional-caption = Măsuri opționale
    .optional-intro = Următoarele măsuri sunt opționale.
    .unstated = Măsuri fără grad de obligativitate indicat
    .unstated-caption = Măsuri fără grad de obligativitate indicat
    .unstated-intro = Pentru următoarele măsuri, acest document nu indică dacă sunt obligatorii sau recomandate.
    .condition-intro = O măsură cu o condiție se aplică numai dacă această condiție este îndeplinită.
    .group-condition-intro = Dacă un rând indică un grup care are o condiție, măsura se aplică numai când această condiție este îndeplinită.
    .group-choice-intro = Dacă un rând indică un grup, tabelul grupurilor precizează câte măsuri din grup sunt suficiente.
    .title = Măsură
    .id = Identificator
    .kind = Tip
    .responsibility = Responsabil
    .or_by = Alternativ
    .group = Grup
    .need = Grad de obligativitate
    .reason = Motiv: { $reason }
    .own_measure = Ce face chiar dispozitivul: { $own_measure }
    .own_measure-part = Ce face chiar această parte a sistemului: { $own_measure }
    .setting = Setare: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Pașii producătorului:
        [third_party] Pașii terței părți:
        [service_partner] Pașii partenerului de service:
        [integrator] Pașii integratorului de sisteme:
       *[other] Procedați după cum urmează:
    }
    .otherwise = Fără această măsură: { $otherwise }
    .missing = **Dacă această măsură lipsește.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Nu utilizați dispozitivul fără această măsură.
       *[other] Asigurați-vă că această măsură este pusă în aplicare.
    }
    .avoid-part = { $stop_use ->
        [true] Nu utilizați această parte a sistemului fără această măsură.
       *[other] Asigurați-vă că această măsură este pusă în aplicare.
    }
    .stop_use = { $stop_use ->
        [true] Este interzisă utilizarea dispozitivului fără această măsură.
       *[false] Dispozitivul poate fi utilizat fără această măsură.
    }
    .stop_use-part = { $stop_use ->
        [true] Este interzisă utilizarea acestei părți a sistemului fără această măsură.
       *[false] Această parte a sistemului poate fi utilizată fără această măsură.
    }
    .limits = Limite: { $limits }
    .risk = Risc cauzat de măsura însăși: { $risk }
    .part = Parte
    .when = Condiție

share = Măsuri comune
    .caption = Cine ce face
    .party = Responsabil
    .does = Sarcină

no-action = Nu este necesară nicio acțiune
    .caption = Măsuri care nu necesită nicio acțiune din partea exploatantului
    .kind = Măsură
    .because = Motiv
    .unless = Este necesară o acțiune dacă
    .part = Parte
    .when = Condiție

training = Instruire
    .caption = Cunoștințe și instruire necesare
    .role = Rol
    .content = Conținut
    .interval = Se repetă după
    .given_by = Cine asigură instruirea

## Compatibility

compatibility = Compatibilitate
    .limits = Restricții
    .restrictions = Pentru combinarea cu alte produse se aplică următoarele restricții:
    .restrictions-one = Pentru combinarea cu alte produse se aplică următoarea restricție:

hardware = Hardware
    .caption = Hardware
    .for = Parte
    .included = Integrat
    .minimum = Minim necesar
    .recommended = Recomandat
    .optimum = Optim
    .otherwise = Dacă nu se ating valorile recomandate
    .note = Notă

machine =
    .cpu = Procesor: { $cpu }
    .memory = Memorie: { $memory }
    .storage = Spațiu de stocare: { $storage }
    .display = Ecran: { $display }
    .graphics = Grafică: { $graphics }
    .network = Rețea: { $network }
    .other = Altele: { $other }

product = Produse
    .operating-system = Sisteme de operare
    .operating-system-caption = Sisteme de operare
    .browser = Browsere
    .browser-caption = Browsere
    .mobile-device = Dispozitive mobile
    .mobile-device-caption = Dispozitive mobile
    .hypervisor = Produse de virtualizare
    .hypervisor-caption = Produse de virtualizare
    .database = Baze de date
    .database-caption = Baze de date
    .runtime = Medii de execuție
    .runtime-caption = Medii de execuție
    .antimalware = Produse antimalware
    .antimalware-caption = Produse antimalware
    .peer-system = Compatibilitatea sistemelor conectate
    .peer-system-caption = Compatibilitatea sistemelor conectate
    .accessory = Accesorii
    .accessory-caption = Accesorii
    .for = Parte
    .name = Produs
    .supplied_by = Furnizat de
    .versions = Versiuni
    .recommended = Versiune recomandată
    .state = Stare
    .support_end = Asistență din partea furnizorului până la
    .patches = Actualizări
    .note = Notă
    .when = Condiție

standard = Standarde
    .caption = Standarde
    .name = Standard
    .version = Versiune
    .kind = Subiect
    .purpose = Scop
    .conformance = Declarație de conformitate cu standardul

## Network

network = Rețea informatică
    .absent = Nu sunt disponibile următoarele:
    .before = Înainte de a începe, asigurați-vă că sunt îndeplinite următoarele condiții:
    .before-one = Înainte de a începe, asigurați-vă că este îndeplinită următoarea condiție:
    .connecting = Conectarea la rețeaua informatică
    .controls = Măsuri obligatorii: { $link }
    .steps = Pentru a conecta dispozitivul la rețeaua informatică:
    .connection = { $connection ->
        [none] Dispozitivul nu are conexiune de rețea.
        [optional] Conexiunea de rețea este opțională.
       *[required] Dispozitivul are nevoie de o conexiune de rețea.
    }
    .inbound = { $inbound ->
        [true] Alte sisteme pot deschide o conexiune către dispozitiv.
       *[false] Alte sisteme nu pot deschide o conexiune către dispozitiv.
    }
    .internet = { $internet ->
        [not_needed] Dispozitivul nu are nevoie de o conexiune la internet.
        [optional] Conexiunea la internet este opțională.
        [needed] Dispozitivul are nevoie de o conexiune la internet.
        [not_directly] Este interzisă conectarea directă a dispozitivului la internet.
       *[forbidden] Este interzisă conectarea dispozitivului la internet.
    }
    .internet_reason = Conexiune la internet: { $internet_reason }
    .load = Încărcarea rețelei: { $load }
    .note = { $note }

network-only = Rețea informatică
    .connection = { $connection ->
        [none] Dispozitivul nu are conexiune de rețea.
        [optional] Conexiunea de rețea este opțională.
       *[required] Dispozitivul are nevoie de o conexiune de rețea.
    }
    .connection-part = { $connection ->
        [none] Această parte a sistemului nu are conexiune de rețea.
        [optional] Conexiunea de rețea este opțională.
       *[required] Această parte a sistemului are nevoie de o conexiune de rețea.
    }
    .inbound = { $inbound ->
        [true] Alte sisteme pot deschide o conexiune către dispozitiv.
       *[false] Alte sisteme nu pot deschide o conexiune către dispozitiv.
    }
    .inbound-part = { $inbound ->
        [true] Alte sisteme pot deschide o conexiune către această parte a sistemului.
       *[false] Alte sisteme nu pot deschide o conexiune către această parte a sistemului.
    }
    .internet = { $internet ->
        [not_needed] Dispozitivul nu are nevoie de o conexiune la internet.
        [optional] Conexiunea la internet este opțională.
        [needed] Dispozitivul are nevoie de o conexiune la internet.
        [not_directly] Este interzisă conectarea directă a dispozitivului la internet.
       *[forbidden] Este interzisă conectarea dispozitivului la internet.
    }
    .internet-part = { $internet ->
        [not_needed] Această parte a sistemului nu are nevoie de o conexiune la internet.
        [optional] Conexiunea la internet este opțională.
        [needed] Această parte a sistemului are nevoie de o conexiune la internet.
        [not_directly] Este interzisă conectarea directă a acestei părți a sistemului la internet.
       *[forbidden] Este interzisă conectarea acestei părți a sistemului la internet.
    }
    .internet_reason = Conexiune la internet: { $internet_reason }
    .absent = Nu sunt disponibile următoarele:
    .note = { $note }

zone = Zone de rețea
    .caption = Zone de rețea
    .title = Zonă
    .id = Identificator
    .traffic = Controlul traficului la limita zonei
    .operated_by = Cine o administrează
    .description = Descriere

interface = Interfețe
    .caption = Interfețe
    .title = Interfață
    .id = Identificator
    .kind = Tip
    .state = Stare
    .because = Motiv
    .instead = Ce este de făcut
    .part = Parte
    .zone = Zonă
    .standards = Standarde
    .not_supported = Neacceptate
    .ciphers = Suite de criptare
    .authentication = Autentificare
    .encryption = Criptare
    .addressing = Adresare
    .default = Stare la livrare
    .need = Grad de obligativitate
    .frequency = Frecvență
    .power = Putere de emisie
    .range = Rază de acțiune
    .coexistence = Coexistența cu alte echipamente radio
    .max_connected = Conectări simultane (maximum)
    .max_paired = Asocieri (maximum)
    .purpose = Scop
    .used_by = Cine o poate utiliza
    .protect = Protecție
    .when = Condiție

peer = Sisteme conectate
    .caption = Sisteme conectate
    .title = Sistem
    .id = Identificator
    .kind = Tip
    .zone = Zonă
    .address = Adresă
    .versions = Versiuni
    .max_connected = Conectări simultane (maximum)
    .operated_by = Cine îl administrează
    .description = Descriere

port = Porturi
    .rules = Porturi și reguli de firewall
    .required-caption = Conexiuni obligatorii care trebuie permise
    .recommended-caption = Conexiuni recomandate
    .allow-caption = Conexiuni care trebuie permise numai dacă funcția lor este utilizată
    .allow-need-unstated = Pentru o conexiune fără grad de obligativitate, producătorul nu indică dacă este obligatorie. Permiteți-o numai dacă o funcție utilizată are nevoie de ea.
    .allow-condition = Dacă un rând indică o condiție, permiteți conexiunea numai dacă această condiție este îndeplinită.
    .allow-configured = Dacă numărul unui port poate fi modificat, permiteți numai numărul configurat.
    .allow-range = Dacă sunt configurate numai unele porturi dintr-un interval, permiteți numai aceste porturi.
    .allow-only = Blocați toate celelalte conexiuni.
    .allow-only-except = Blocarea nu se aplică în cazul conexiunilor fără regulă de firewall. Acestea sunt enumerate într-un tabel separat.
    .allow-only-zones = Blocați toate celelalte conexiuni de la și către părțile sistemului, la limita următoarelor zone de rețea: { $zones }. Acest document nu oferă reguli pentru alte sisteme.
    .block-caption = Conexiuni care trebuie blocate
    .block-intro = În firewallul de rețea, blocați următoarele conexiuni.
    .none-caption = Conexiuni fără regulă de firewall
    .none-intro = Pentru următoarele conexiuni, acest document nu oferă nicio regulă pentru firewallul de rețea. Tabelul indică motivele.
    .unstated-caption = Conexiuni fără direcție indicată
    .unstated-intro = Producătorul nu indică de la ce capăt se deschid următoarele conexiuni. Acest document nu oferă nicio regulă de firewall pentru ele.
    .rules-source = Sursa deschide conexiunea sau transmite prima. Răspunsurile fac parte din conexiune.
    .rules-all = Ce se aplică tuturor regulilor
    .required = Conexiuni obligatorii
    .need-unstated = Conexiuni fără grad de obligativitate indicat
    .used = Conexiuni numai dacă sunt utilizate
    .rules-open = de stabilit de către exploatant
    .any-system = orice sistem
    .reason-number = fără un număr sau un tip nu poate fi indicată o regulă
    .reason-transport = fără protocolul de transport nu poate fi indicată o regulă
    .reason-border = nu traversează nicio limită de rețea
    .reason-computer = rămâne în interiorul unui singur calculator
    .reason-part = rămâne în interiorul unei singure părți a sistemului
    .reason-device = rămâne în interiorul dispozitivului
    .reason-zone = rămâne în interiorul unei singure zone de rețea; are nevoie de o regulă numai dacă un firewall împarte zona
    .reason-mobile = trece printr-o rețea de telefonie mobilă, nu prin rețeaua exploatantului
    .reason-cloud = nu trece prin rețeaua exploatantului
    .reference = { $protocol } pe portul { $transport } { $number }
    .reference-many = { $protocol } pe porturile { $transport } { $number }
    .reference-any = { $protocol } pe orice port { $transport }
    .reference-ip = { $protocol } prin { $transport } { $ip_protocol }
    .reference-short = { $protocol } prin { $transport }
    .unnamed = portul { $transport } { $number }
    .unnamed-many = porturile { $transport } { $number }
    .unnamed-any = orice port { $transport }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } pe portul { $number }
    .reference-plain-many = { $protocol } pe porturile { $number }
    .reference-plain-any = { $protocol } pe orice port
    .reference-bare = { $protocol }
    .unnamed-plain = portul { $number }
    .unnamed-plain-many = porturile { $number }
    .unnamed-plain-any = orice port
    .no-transport = protocol de transport neindicat
    .without-transport = { $number } (protocol de transport neindicat)
    .any = oricare
    .not_known = port necunoscut
    .number = Port
    .icmp_type = Tip ICMP
    .ip_protocol = Protocol IP
    .id = Identificator
    .configurable = Număr modificabil
    .setting = Unde se setează
    .source_port = Port sursă
    .transport = Transport
    .direction = Direcție
    .protocol = Protocol
    .program = Program
    .part = Parte
    .interface = Interfață
    .encryption = Criptare
    .authentication = Autentificare
    .default = Stare la livrare
    .need = Grad de obligativitate
    .opened_by = Cine îl poate deschide
    .open_for = Durata deschiderii
    .purpose = Scop
    .peers = Sisteme conectate
    .internet = Prin internet
    .network_setting = Setarea rețelei
    .firewall_rule = Regula firewallului de rețea
    .when = Condiție
    .source = Sursă
    .destination = Destinație
    .own-side = Dispozitiv sau parte
    .other-side = Celălalt capăt
    .use = Utilizarea de către dispozitiv
    .reason = Motiv

firewall = Firewallul dispozitivului
    .of-parts = Firewallurile părților
    .state = { $state ->
        [provided] Dispozitivul are propriul firewall.
        [not_provided] Dispozitivul nu are propriul firewall.
        [by_operator] Exploatantul trebuie să asigure firewallul pentru dispozitiv.
        [by_host] Dispozitivul utilizează firewallul sistemului de operare.
       *[not_applicable] Un firewall pe dispozitiv nu este aplicabil.
    }
    .state-part = { $state ->
        [provided] Această parte a sistemului are propriul firewall.
        [not_provided] Această parte a sistemului nu are propriul firewall.
        [by_operator] Exploatantul trebuie să asigure firewallul pentru această parte a sistemului.
        [by_host] Această parte a sistemului utilizează firewallul sistemului de operare.
       *[not_applicable] Un firewall pe această parte a sistemului nu este aplicabil.
    }
    .state-inactive = { $state ->
        [by_host] Firewallul sistemului de operare filtrează traficul numai când este activat.
       *[other] Firewallul filtrează traficul numai când este activat.
    }
    .default = Stare la livrare: { $default }.
    .configured_by = Roluri care îl pot activa și dezactiva: { $configured_by }.
    .rules_set_by = Roluri care îi pot modifica regulile: { $rules_set_by }.
    .product = Produs: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Firewallul trebuie să blocheze tot traficul, cu excepția conexiunilor care trebuie permise conform acestui document.
            [deny_all] Firewallul trebuie să blocheze tot traficul.
            [allow_outbound] Firewallul trebuie să permită conexiunile de la dispozitiv și să blocheze conexiunile către dispozitiv.
            [allow_all] Firewallul trebuie să permită tot traficul.
            [monitored] Firewallul trebuie să permită traficul și să îl monitorizeze.
            [restricted] Firewallul trebuie să restricționeze traficul.
           *[isolated] Firewallul trebuie să blocheze orice conexiune la alte rețele.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Firewallul blochează toate conexiunile care nu sunt enumerate în acest document.
            [deny_all] Firewallul blochează tot traficul.
            [allow_outbound] Firewallul permite conexiunile de la dispozitiv și blochează conexiunile către dispozitiv.
            [allow_all] Firewallul permite tot traficul.
            [monitored] Firewallul permite traficul și îl monitorizează.
            [restricted] Firewallul restricționează traficul.
           *[isolated] Firewallul nu permite nicio conexiune la alte rețele.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Când este activat, firewallul blochează toate conexiunile care nu sunt enumerate în acest document.
        [deny_all] Când este activat, firewallul blochează tot traficul.
        [allow_outbound] Când este activat, firewallul permite conexiunile de ieșire și blochează conexiunile de intrare.
        [allow_all] Când este activat, firewallul permite tot traficul.
        [monitored] Când este activat, firewallul permite traficul și îl monitorizează.
        [restricted] Când este activat, firewallul restricționează traficul.
       *[isolated] Când este activat, firewallul nu permite nicio conexiune la alte rețele.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Firewallul trebuie să blocheze tot traficul, cu excepția conexiunilor care trebuie permise conform acestui document.
            [deny_all] Firewallul trebuie să blocheze tot traficul.
            [allow_outbound] Firewallul trebuie să permită conexiunile de la această parte a sistemului și să blocheze conexiunile către această parte a sistemului.
            [allow_all] Firewallul trebuie să permită tot traficul.
            [monitored] Firewallul trebuie să permită traficul și să îl monitorizeze.
            [restricted] Firewallul trebuie să restricționeze traficul.
           *[isolated] Firewallul trebuie să blocheze orice conexiune la alte rețele.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Firewallul blochează toate conexiunile care nu sunt enumerate în acest document.
            [deny_all] Firewallul blochează tot traficul.
            [allow_outbound] Firewallul permite conexiunile de la această parte a sistemului și blochează conexiunile către această parte a sistemului.
            [allow_all] Firewallul permite tot traficul.
            [monitored] Firewallul permite traficul și îl monitorizează.
            [restricted] Firewallul restricționează traficul.
           *[isolated] Firewallul nu permite nicio conexiune la alte rețele.
        }
    }
    .changes_itself = Modificări automate: { $changes_itself }
    .because = Motiv: { $because }
    .instead = { $state ->
        [by_operator] Ce trebuie să facă exploatantul: { $instead }
       *[other] Ce este de făcut: { $instead }
    }
    .note = { $note }

flow = Fluxuri de date
    .caption = Fluxuri de date
    .rules = Reguli de firewall: { $link }
    .from = De la
    .to = Către
    .port = Port
    .medium = Mediu de transfer
    .data = Date
    .personal = Date cu caracter personal
    .examples = Exemple
    .deidentified = Anonimizare sau pseudonimizare
    .encryption = Criptare
    .integrity = Protecția integrității
    .trigger = Începerea transferului
    .rate = Rată de date
    .volume = Volum de date
    .purpose = Scop
    .when = Condiție
    .id = Identificator

network-requirements = Cerințe pentru rețeaua informatică
    .bandwidth = { $bandwidth_for ->
        [none] Lățime de bandă: { $bandwidth }.
       *[other] Lățime de bandă ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latență: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Pierdere de pachete: { $packet_loss }.
    .services = Servicii pe care trebuie să le ofere rețeaua: { $services }.
    .other = Rețeaua trebuie să îndeplinească următoarele cerințe:
    .other-one = Rețeaua trebuie să îndeplinească următoarea cerință:
    .recommended_other = Pentru rețea, producătorul recomandă următoarele:
    .loss = Dacă se întrerupe conexiunea la rețeaua informatică: { $loss }
    .otherwise = Dacă cerințele nu sunt îndeplinite: { $otherwise }

network-link = Legături și funcții
    .caption = Ce trebuie să ofere rețeaua pentru legături și funcții
    .title = Legătură sau funcție
    .from = De la
    .to = Către
    .bandwidth = Lățime de bandă
    .latency = Latență
    .jitter = Jitter
    .packet_loss = Pierdere de pachete
    .recommended = Recomandat
    .optimum = Optim
    .otherwise = Dacă nu se atinge
    .when = Condiție

network-figures = Valori recomandate
    .bandwidth = { $bandwidth_for ->
        [none] Lățime de bandă recomandată: { $bandwidth }.
       *[other] Lățime de bandă recomandată ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latență recomandată: { $latency }.
    .jitter = Jitter recomandat: { $jitter }.
    .packet_loss = Pierdere de pachete recomandată: { $packet_loss }.
    .otherwise = Dacă nu se ating valorile recomandate: { $otherwise }

network-optimum = Valori optime
    .bandwidth = { $bandwidth_for ->
        [none] Lățime de bandă optimă: { $bandwidth }.
       *[other] Lățime de bandă optimă ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latență optimă: { $latency }.
    .jitter = Jitter optim: { $jitter }.
    .packet_loss = Pierdere de pachete optimă: { $packet_loss }.

remote-access = Acces de la distanță
    .state = { $used_for ->
        [none] { $state ->
            [provided] Dispozitivul poate fi accesat de la distanță.
            [not_provided] Dispozitivul nu oferă acces de la distanță.
            [by_operator] Exploatantul asigură accesul de la distanță.
            [by_host] Sistemul de operare sau sistemul-gazdă asigură accesul de la distanță.
           *[not_applicable] Accesul de la distanță nu este aplicabil.
        }
       *[other] { $state ->
            [provided] Dispozitivul poate fi accesat de la distanță pentru { $used_for }.
            [not_provided] Dispozitivul nu poate fi accesat de la distanță pentru { $used_for }.
            [by_operator] Exploatantul asigură accesul de la distanță pentru { $used_for }.
            [by_host] Sistemul de operare sau sistemul-gazdă asigură accesul de la distanță pentru { $used_for }.
           *[not_applicable] Accesul de la distanță nu este aplicabil pentru { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Această parte a sistemului poate fi accesată de la distanță.
            [not_provided] Această parte a sistemului nu oferă acces de la distanță.
            [by_operator] Exploatantul asigură accesul de la distanță.
            [by_host] Sistemul de operare sau sistemul-gazdă asigură accesul de la distanță.
           *[not_applicable] Accesul de la distanță nu este aplicabil.
        }
       *[other] { $state ->
            [provided] Această parte a sistemului poate fi accesată de la distanță pentru { $used_for }.
            [not_provided] Această parte a sistemului nu poate fi accesată de la distanță pentru { $used_for }.
            [by_operator] Exploatantul asigură accesul de la distanță pentru { $used_for }.
            [by_host] Sistemul de operare sau sistemul-gazdă asigură accesul de la distanță pentru { $used_for }.
           *[not_applicable] Accesul de la distanță nu este aplicabil pentru { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Accesul de la distanță asigurat de sistemul de operare sau de sistemul-gazdă este posibil numai când este activat.
           *[other] Accesul de la distanță este posibil numai când este activat.
        }
       *[other] { $state ->
            [by_host] Când este activat, accesul de la distanță asigurat de sistemul de operare sau de sistemul-gazdă este posibil pentru { $used_for }.
           *[other] Când este activat, accesul de la distanță este posibil pentru { $used_for }.
        }
    }
    .default = Stare la livrare: { $default }.
    .configured_by = Roluri care îl pot activa și dezactiva: { $configured_by }.
    .kind = Tip de acces: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Producătorul pornește o sesiune.
        [operator] Exploatantul pornește o sesiune.
        [shared] Producătorul și exploatantul pornesc împreună o sesiune.
        [user] Utilizatorul pornește o sesiune.
        [patient] Pacientul pornește o sesiune.
        [third_party] O terță parte pornește o sesiune.
        [integrator] Integratorul de sisteme pornește o sesiune.
        [practitioner] Cadrul medical pornește o sesiune.
       *[service_partner] Partenerul de service pornește o sesiune.
    }
    .supervision = Supraveghere: { $supervision }
    .authentication = Autentificare: { $authentication }
    .encryption = Criptare: { $encryption }.
    .logged = { $logged ->
        [true] Dispozitivul înregistrează fiecare sesiune în jurnalul de evenimente.
       *[false] Dispozitivul nu înregistrează sesiunile în jurnalul de evenimente.
    }
    .logged-part = { $logged ->
        [true] Această parte a sistemului înregistrează fiecare sesiune în jurnalul de evenimente.
       *[false] Această parte a sistemului nu înregistrează sesiunile în jurnalul de evenimente.
    }
    .files_scanned_by = Scanarea fișierelor transferate pentru detectarea malware-ului: { $files_scanned_by }
    .disable = Pentru a dezactiva accesul de la distanță: { $disable }
    .because = Motiv: { $because }
    .instead = { $state ->
        [by_operator] Ce trebuie să facă exploatantul: { $instead }
       *[other] Ce este de făcut: { $instead }
    }
    .note = { $note }

failure = Defecțiuni ale rețelei informatice
    .caption = Defecțiunile rețelei informatice și efectele lor
    .recovery-caption = Defecțiuni și efectele lor
    .what = Defecțiune
    .id = Identificator
    .noticeable = Observare de către utilizator
    .effect = Efect asupra dispozitivului
    .hazard = Pericol
    .countermeasure = Contramăsură

## Installation

installation = Instalare
    .preparing = Înainte de instalare
    .installing = Pașii instalării
    .integrating = Integrarea într-un alt produs
    .installed_by = Roluri care instalează dispozitivul: { $installed_by }.
    .before = Înainte de a începe, asigurați-vă că sunt îndeplinite următoarele condiții:
    .before-one = Înainte de a începe, asigurați-vă că este îndeplinită următoarea condiție:
    .steps = Pentru a instala dispozitivul:
    .verify = După instalare, verificați următoarele:
    .if_failed = Dacă instalarea a eșuat: { $if_failed }
    .integration = Dacă dispozitivul este integrat într-un alt produs:

hardening = Securizare
    .caption = Setări de securitate
    .title = Setare
    .id = Identificator
    .setting = Unde se setează
    .default = La livrare
    .value = Valoare de setat
    .need = Grad de obligativitate
    .reason = Motiv
    .steps = Procedați astfel:
    .part = Parte
    .when = Condiție

maintenance = Întreținere

task = Activități
    .caption = Activități periodice
    .title = Activitate
    .id = Identificator
    .by = Responsabil
    .role = Rol
    .interval = Interval
    .downtime = Întrerupere în timpul activității
    .steps = { $by ->
        [manufacturer] Pașii producătorului:
        [third_party] Pașii terței părți:
        [service_partner] Pașii partenerului de service:
        [integrator] Pașii integratorului de sisteme:
       *[other] Procedați după cum urmează:
    }

## Access

access = Acces
    .authentication = Metode de autentificare disponibile: { $authentication }.
    .authentication-none = { $only ->
        [none] Nu există autentificare.
       *[other] Nu există autentificare, cu excepția cazurilor în care acest capitol indică una pentru o parte a sistemului sau cu o condiție.
    }
    .checked_by = Sistem care verifică autentificarea: { $checked_by }.
    .default = Autentificare la livrare: { $default }.
    .configured_by = Roluri care pot activa și dezactiva autentificarea: { $configured_by }.
    .note = { $note }
    .without_login = Fără autentificare sunt posibile următoarele:
    .login_for = Autentificarea este obligatorie pentru următoarele:
    .account_rules = Pentru conturi se aplică următoarele reguli:
    .account_rules-one = Pentru conturi se aplică următoarea regulă:
    .custom_roles = { $custom_roles ->
        [true] Exploatantul poate defini alte roluri.
       *[false] Exploatantul nu poate defini alte roluri.
    }

access-only = Acces
    .authentication = Metode de autentificare disponibile: { $authentication }.
    .authentication-none = Nu există autentificare.
    .authentication-none-part = Această parte a sistemului nu are autentificare.
    .checked_by = Sistem care verifică autentificarea: { $checked_by }.
    .without_login = Fără autentificare sunt posibile următoarele:
    .login_for = Autentificarea este obligatorie pentru următoarele:
    .account_rules = Pentru conturi se aplică următoarele reguli:
    .account_rules-one = Pentru conturi se aplică următoarea regulă:
    .note = { $note }

directory = Serviciu de directoare
    .default = Stare la livrare: { $default }.
    .protocol = Protocol: { $protocol }.
    .product = Serviciu de directoare: { $product }.
    .versions = Versiuni: { $versions }.
    .users_managed = Gestionarea utilizatorilor săi: { $users_managed }
    .roles_given = Rolurile utilizatorilor săi: { $roles_given }
    .unreachable = Dacă serviciul de directoare nu este accesibil: { $unreachable }
    .steps = Pentru a conecta serviciul de directoare:
    .note = { $note }

multi-factor = Autentificare multifactor
    .state = { $state ->
        [provided] Dispozitivul acceptă autentificarea multifactor.
        [not_provided] Dispozitivul nu acceptă autentificarea multifactor.
        [by_operator] Exploatantul trebuie să asigure autentificarea multifactor.
        [by_host] Sistemul de operare sau sistemul-gazdă asigură autentificarea multifactor.
       *[not_applicable] Autentificarea multifactor nu este aplicabilă.
    }
    .state-part = { $state ->
        [provided] Această parte a sistemului acceptă autentificarea multifactor.
        [not_provided] Această parte a sistemului nu acceptă autentificarea multifactor.
        [by_operator] Exploatantul trebuie să asigure autentificarea multifactor.
        [by_host] Sistemul de operare sau sistemul-gazdă asigură autentificarea multifactor.
       *[not_applicable] Autentificarea multifactor nu este aplicabilă.
    }
    .state-should = { $need ->
        [optional] Exploatantul poate asigura autentificarea multifactor.
       *[other] Exploatantul ar trebui să asigure autentificarea multifactor.
    }
    .state-inactive = { $state ->
        [by_host] Autentificarea multifactor asigurată de sistemul de operare sau de sistemul-gazdă funcționează numai când este activată.
       *[other] Autentificarea multifactor funcționează numai când este activată.
    }
    .default = Stare la livrare: { $default }.
    .configured_by = Roluri care o pot activa și dezactiva: { $configured_by }.
    .required_for = Roluri pentru care este necesară autentificarea multifactor: { $required_for }.
    .method = Posibilități disponibile pentru al doilea factor: { $method }.
    .code_length = Numărul de caractere al unui cod: { $code_length }.
    .code_digits = Numărul de cifre al unui cod: { $code_digits }.
    .remembered_for = Timp în care al doilea factor nu se mai cere: { $remembered_for }.
    .reset = Resetarea celui de al doilea factor: { $reset }
    .because = Motiv: { $because }
    .instead = { $state ->
        [by_operator] Ce trebuie să facă exploatantul: { $instead }
       *[other] Ce este de făcut: { $instead }
    }
    .note = { $note }

role = Roluri
    .caption = Roluri
    .title = Rol
    .id = Identificator
    .description = Descriere
    .inherits = Are și drepturile rolului
    .held_by = Cine deține rolul
    .directory_group = Grup din serviciul de directoare
    .default = Stare la livrare
    .part = Parte

function = Funcții și roluri
    .caption = Funcții și rolurile care le pot utiliza
    .title = Funcție
    .assignable = { $assignable ->
        [true] Exploatantul atribuie următoarea funcție unor roluri sau unor utilizatori: { $title }.
       *[false] Exploatantul nu poate atribui următoarea funcție altor roluri: { $title }.
    }

automatic-login = Autentificare automată
    .state = { $state ->
        [provided] Dispozitivul pornește automat o sesiune. Nimeni nu introduce date de autentificare în acest scop.
        [by_host] Sistemul de operare pornește automat o sesiune. Nimeni nu introduce date de autentificare în acest scop.
       *[none] Dispozitivul nu are autentificare automată.
    }
    .state-part = { $state ->
        [provided] Această parte a sistemului pornește automat o sesiune. Nimeni nu introduce date de autentificare în acest scop.
        [by_host] Sistemul de operare pornește automat o sesiune. Nimeni nu introduce date de autentificare în acest scop.
       *[none] Această parte a sistemului nu are autentificare automată.
    }
    .state-inactive = { $state ->
        [by_host] În sistemul de operare, autentificarea automată, fără introducerea datelor de autentificare, funcționează numai când este activată.
       *[other] Autentificarea automată, fără introducerea datelor de autentificare, funcționează numai când este activată.
    }
    .default = Stare la livrare: { $default }.
    .configured_by = Roluri care o pot activa și dezactiva: { $configured_by }.
    .after = Momentul autentificării automate: { $after }.
    .role = Rolul utilizatorului în această sesiune: { $role }.
    .switch_off = Pentru a dezactiva autentificarea automată: { $switch_off }
    .note = { $note }

account-management = Gestionarea conturilor
    .created_by = Roluri care creează conturi: { $created_by }.
    .activated_by = Roluri care activează conturi: { $activated_by }.
    .disabled_by = Roluri care dezactivează conturi: { $disabled_by }.
    .deleted_by = Roluri care șterg conturi: { $deleted_by }.
    .disabled_after = Timp fără autentificare după care un cont este dezactivat: { $disabled_after }.
    .first_password_by = Roluri care stabilesc prima parolă a unui cont: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Utilizatorul trebuie să schimbe prima parolă la prima autentificare.
       *[false] Nimic nu obligă utilizatorul să schimbe prima parolă.
    }
    .user_name = Reguli pentru numele de utilizator: { $user_name }
    .attributes = Conținutul unui cont: { $attributes }
    .max_accounts = Număr maxim de conturi: { $max_accounts }.
    .steps = Pentru a gestiona conturile:
    .note = { $note }

password = Parole
    .pins = PIN-uri
    .both = Parole și PIN-uri
    .kind = { $kind ->
        [password] Următoarele se aplică parolelor.
       *[pin] Următoarele se aplică PIN-urilor.
    }
    .rules_from = { $rules_from ->
        [device] Dispozitivul stabilește regulile și impune respectarea lor.
        [host] Sistemul de operare stabilește regulile.
        [directory] Serviciul de directoare stabilește regulile.
       *[operator] Exploatantul trebuie să stabilească regulile.
    }
    .rules_from-part = { $rules_from ->
        [device] Această parte a sistemului stabilește regulile și impune respectarea lor.
        [host] Sistemul de operare stabilește regulile.
        [directory] Serviciul de directoare stabilește regulile.
       *[operator] Exploatantul trebuie să stabilească regulile.
    }
    .need = Gradul de obligativitate al regulilor: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Sistemul de operare stabilește regulile.
        [directory] Serviciul de directoare stabilește regulile.
       *[other] Exploatantul stabilește regulile.
    }
    .configured_by = Roluri care pot modifica regulile: { $configured_by }.
    .settable = Reguli care pot fi modificate: { $settable }.
    .off_by_default = Reguli dezactivate la livrare: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Număr minim de caractere pe care trebuie să îl ceară sistemul de operare: { $min_length }.
        [directory] Număr minim de caractere pe care trebuie să îl ceară serviciul de directoare: { $min_length }.
        [operator] Număr minim de caractere pe care trebuie să îl ceară exploatantul: { $min_length }.
       *[other] Număr minim de caractere: { $min_length }.
    }
    .min_length-should = Număr minim de caractere recomandat: { $min_length }.
    .max_length = Număr maxim de caractere: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Sistemul de operare trebuie să ceară ca un PIN să conțină: { $complexity }.
           *[other] Sistemul de operare trebuie să ceară ca o parolă să conțină: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Serviciul de directoare trebuie să ceară ca un PIN să conțină: { $complexity }.
           *[other] Serviciul de directoare trebuie să ceară ca o parolă să conțină: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Exploatantul trebuie să ceară ca un PIN să conțină: { $complexity }.
           *[other] Exploatantul trebuie să ceară ca o parolă să conțină: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Un PIN trebuie să conțină: { $complexity }.
           *[other] O parolă trebuie să conțină: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Sistemul de operare trebuie să respingă ca PIN: { $complexity }.
           *[other] Sistemul de operare trebuie să respingă ca parolă: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Serviciul de directoare trebuie să respingă ca PIN: { $complexity }.
           *[other] Serviciul de directoare trebuie să respingă ca parolă: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Exploatantul trebuie să se asigure că un PIN nu este: { $complexity }.
           *[other] Exploatantul trebuie să se asigure că o parolă nu este: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Este interzis ca un PIN să fie: { $complexity }.
           *[other] Este interzis ca o parolă să fie: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Un PIN ar trebui să conțină: { $complexity }.
       *[other] O parolă ar trebui să conțină: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Un PIN nu ar trebui să fie: { $complexity }.
       *[other] O parolă nu ar trebui să fie: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Sistemul de operare trebuie să ceară ca o parolă să îndeplinească cel puțin { $complexity_at_least } dintre următoarele condiții: { $complexity }.
        [directory] Serviciul de directoare trebuie să ceară ca o parolă să îndeplinească cel puțin { $complexity_at_least } dintre următoarele condiții: { $complexity }.
        [operator] Exploatantul trebuie să ceară ca o parolă să îndeplinească cel puțin { $complexity_at_least } dintre următoarele condiții: { $complexity }.
       *[other] O parolă trebuie să îndeplinească cel puțin { $complexity_at_least } dintre următoarele condiții: { $complexity }.
    }
    .complexity-some-should = O parolă ar trebui să îndeplinească cel puțin { $complexity_at_least } dintre următoarele condiții: { $complexity }.
    .characters = Caractere care pot fi utilizate: { $characters }
    .special_characters = Caractere speciale care pot fi utilizate: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Câmpul pentru PIN poate rămâne necompletat.
           *[false] Câmpul pentru PIN nu poate rămâne necompletat.
        }
       *[other] { $blank ->
            [true] Câmpul pentru parolă poate rămâne necompletat.
           *[false] Câmpul pentru parolă nu poate rămâne necompletat.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] PIN-ul poate fi dezactivat.
           *[false] PIN-ul nu poate fi dezactivat.
        }
       *[other] { $can_be_off ->
            [true] Parola poate fi dezactivată.
           *[false] Parola nu poate fi dezactivată.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Literele mari și literele mici sunt caractere diferite.
       *[false] Literele mari și literele mici sunt aceleași caractere.
    }
    .history = { $kind ->
        [pin] Numărul de PIN-uri anterioare a căror reutilizare este interzisă: { $history }.
       *[other] Numărul de parole anterioare a căror reutilizare este interzisă: { $history }.
    }
    .history-should = { $kind ->
        [pin] Numărul de PIN-uri anterioare care nu ar trebui reutilizate: { $history }.
       *[other] Numărul de parole anterioare care nu ar trebui reutilizate: { $history }.
    }
    .max_age = { $kind ->
        [pin] Un PIN trebuie schimbat după timpul indicat ({ $max_age }).
       *[other] O parolă trebuie schimbată după timpul indicat ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] Un PIN ar trebui schimbat după timpul indicat ({ $max_age }).
       *[other] O parolă ar trebui schimbată după timpul indicat ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] Un PIN poate fi schimbat din nou cel mai devreme după timpul indicat ({ $min_age }).
       *[other] O parolă poate fi schimbată din nou cel mai devreme după timpul indicat ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Număr de încercări eșuate după care sistemul de operare trebuie să blocheze autentificarea: { $max_attempts }.
        [directory] Număr de încercări eșuate după care serviciul de directoare trebuie să blocheze autentificarea: { $max_attempts }.
        [operator] Număr de încercări eșuate după care autentificarea trebuie blocată: { $max_attempts }.
       *[other] Număr de încercări eșuate după care autentificarea este blocată: { $max_attempts }.
    }
    .max_attempts-should = Număr recomandat de încercări eșuate după care autentificarea este blocată: { $max_attempts }.
    .attempts_within = Interval de timp în care se numără încercările eșuate: { $attempts_within }.
    .lockout_stages = Încercările eșuate repetate au următoarele efecte:
    .lockout_stages-one = Încercările eșuate repetate au următorul efect:
    .asked = { $kind ->
        [pin] PIN-ul se cere în următoarele cazuri:
       *[other] Parola se cere în următoarele cazuri:
    }
    .asked-one = { $kind ->
        [pin] PIN-ul se cere în următorul caz:
       *[other] Parola se cere în următorul caz:
    }
    .lockout = Durata blocării: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] O autentificare blocată rămâne blocată până când cineva o deblochează.
       *[false] Blocarea încetează fără intervenția unui utilizator.
    }
    .unlocked_by = { $lockout ->
        [none] Roluri care pot debloca autentificarea: { $unlocked_by }.
       *[other] Roluri care pot încheia blocarea înainte de termen: { $unlocked_by }.
    }
    .stored_as = Forma de stocare: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] La livrare nu este stabilit niciun PIN.
            [password] La livrare nu este stabilită nicio parolă.
           *[none] La livrare nu sunt stabilite date de autentificare.
        }
        [default] La livrare sunt stabilite date de autentificare prestabilite.
        [unique_per_device] Datele de autentificare de la livrare sunt diferite pentru fiecare dispozitiv.
        [must_change_at_first_login] Prima autentificare necesită date de autentificare noi.
        [shared_known] Datele de autentificare de la livrare sunt aceleași pentru toate dispozitivele și sunt cunoscute public.
        [manufacturer_only] Numai producătorul cunoaște datele de autentificare de la livrare.
        [documented] Datele de autentificare de la livrare sunt aceleași pentru toate dispozitivele și sunt indicate în documente ale producătorului.
       *[set_at_installation] Datele de autentificare se stabilesc la instalare.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Această parte a sistemului se livrează fără PIN.
            [password] Această parte a sistemului se livrează fără parolă.
           *[none] Această parte a sistemului se livrează fără date de autentificare.
        }
        [default] Această parte a sistemului se livrează cu date de autentificare prestabilite.
        [unique_per_device] Această parte a sistemului se livrează cu date de autentificare diferite în fiecare sistem.
        [must_change_at_first_login] Această parte a sistemului necesită date de autentificare noi la prima autentificare.
        [shared_known] Această parte a sistemului se livrează cu date de autentificare care sunt aceleași în toate sistemele și sunt cunoscute public.
        [manufacturer_only] Această parte a sistemului se livrează cu date de autentificare pe care le cunoaște numai producătorul.
        [documented] Această parte a sistemului se livrează cu date de autentificare care sunt aceleași în toate sistemele și sunt indicate în documente ale producătorului.
       *[set_at_installation] Datele de autentificare se stabilesc la instalare.
    }
    .default_password = { $kind ->
        [pin] PIN la livrare: { $default_password }.
       *[other] Parolă la livrare: { $default_password }.
    }
    .default_action = Date de autentificare la livrare: { $default_action }
    .change = { $kind ->
        [pin] Pentru a schimba PIN-ul:
       *[other] Pentru a schimba parola:
    }
    .handling = { $kind ->
        [pin] Pentru a proteja un PIN, procedați după cum urmează:
       *[other] Pentru a proteja o parolă, procedați după cum urmează:
    }
    .reset = { $kind ->
        [pin] Dacă un PIN este uitat: { $reset }
       *[other] Dacă o parolă este uitată: { $reset }
    }
    .compromised = { $kind ->
        [pin] Dacă alte persoane cunosc un PIN: { $compromised }
       *[other] Dacă alte persoane cunosc o parolă: { $compromised }
    }
    .fallback = Dacă nu este stabilită o altă regulă: { $fallback }
    .note = { $note }

account = Conturi la livrare
    .caption = Conturi la livrare
    .name = Cont
    .id = Identificator
    .role = Rol
    .kind = Tip
    .default = Stare la livrare
    .default_credentials = Date de autentificare la livrare
    .default_password = Parolă la livrare
    .part = Parte
    .action = Acțiune
    .when = Condiție

session = Sesiuni
    .timeout = { $action ->
        [lock] După timpul de inactivitate indicat ({ $timeout }), dispozitivul blochează sesiunea.
        [logout] După timpul de inactivitate indicat ({ $timeout }), dispozitivul încheie sesiunea.
        [hide_data] După timpul de inactivitate indicat ({ $timeout }), dispozitivul ascunde datele afișate.
        [screen_off] După timpul de inactivitate indicat ({ $timeout }), dispozitivul stinge ecranul.
       *[other] Limită de timp pentru o sesiune inactivă: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] După timpul de inactivitate indicat ({ $timeout }), această parte a sistemului blochează sesiunea.
        [logout] După timpul de inactivitate indicat ({ $timeout }), această parte a sistemului încheie sesiunea.
        [hide_data] După timpul de inactivitate indicat ({ $timeout }), această parte a sistemului ascunde datele afișate.
        [screen_off] După timpul de inactivitate indicat ({ $timeout }), această parte a sistemului stinge ecranul.
       *[other] Limită de timp pentru o sesiune inactivă: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Când limita de timp este activată, sesiunea este blocată după timpul de inactivitate indicat ({ $timeout }).
        [logout] Când limita de timp este activată, sesiunea se încheie după timpul de inactivitate indicat ({ $timeout }).
        [hide_data] Când limita de timp este activată, datele afișate sunt ascunse după timpul de inactivitate indicat ({ $timeout }).
        [screen_off] Când limita de timp este activată, ecranul se stinge după timpul de inactivitate indicat ({ $timeout }).
       *[other] Limită de timp pentru o sesiune inactivă, când este activată: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Dispozitivul stabilește limita de timp și impune respectarea ei.
        [host] Sistemul de operare stabilește limita de timp.
        [directory] Serviciul de directoare stabilește limita de timp.
       *[operator] Exploatantul trebuie să stabilească limita de timp.
    }
    .rules_from-part = { $rules_from ->
        [device] Această parte a sistemului stabilește limita de timp și impune respectarea ei.
        [host] Sistemul de operare stabilește limita de timp.
        [directory] Serviciul de directoare stabilește limita de timp.
       *[operator] Exploatantul trebuie să stabilească limita de timp.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Respectarea limitei de timp se impune când aceasta este activată.
        [host] Sistemul de operare stabilește limita de timp.
        [directory] Serviciul de directoare stabilește limita de timp.
       *[operator] Exploatantul trebuie să stabilească limita de timp.
    }
    .rules_from-should = { $rules_from ->
        [host] Sistemul de operare stabilește limita de timp.
        [directory] Serviciul de directoare stabilește limita de timp.
       *[other] Exploatantul stabilește limita de timp.
    }
    .timeout-others = { $action ->
        [lock] Timp de inactivitate după care sesiunea trebuie blocată: { $timeout }.
        [logout] Timp de inactivitate după care sesiunea trebuie să se încheie: { $timeout }.
        [hide_data] Timp de inactivitate după care datele afișate trebuie ascunse: { $timeout }.
        [screen_off] Timp de inactivitate după care ecranul trebuie stins: { $timeout }.
       *[other] Limită de timp pentru o sesiune inactivă: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Timp de inactivitate recomandat după care sesiunea este blocată: { $timeout }.
        [logout] Timp de inactivitate recomandat după care sesiunea se încheie: { $timeout }.
        [hide_data] Timp de inactivitate recomandat după care datele afișate sunt ascunse: { $timeout }.
        [screen_off] Timp de inactivitate recomandat după care ecranul se stinge: { $timeout }.
       *[other] Limită de timp recomandată pentru o sesiune inactivă: { $timeout }.
    }
    .need = Gradul de obligativitate al limitei de timp: { $need }.
    .default = Limită de timp la livrare: { $default }.
    .range = Setări posibile ale limitei de timp: { $range }.
    .action = { $action ->
        [lock] La atingerea limitei de timp, sesiunea este blocată.
        [logout] La atingerea limitei de timp, sesiunea se încheie.
        [hide_data] La atingerea limitei de timp, datele afișate sunt ascunse.
        [screen_off] La atingerea limitei de timp, ecranul se stinge.
       *[never] Nu există o limită de timp pentru o sesiune inactivă.
    }
    .configured_by = Roluri care pot seta limita de timp: { $configured_by }.
    .replaced_by = Blocare utilizată în locul unei limite de timp pentru sesiune: { $replaced_by }
    .locks_on = Situații în care sesiunea se blochează: { $locks_on }.
    .locks_on-others = Situații în care sesiunea trebuie blocată: { $locks_on }.
    .locks_on-should = Situații în care se recomandă blocarea sesiunii: { $locks_on }.
    .ends_on = Situații în care sesiunea se încheie: { $ends_on }.
    .ends_on-others = Situații în care sesiunea trebuie încheiată: { $ends_on }.
    .ends_on-should = Situații în care se recomandă încheierea sesiunii: { $ends_on }.
    .also = Pentru sesiuni se aplică și următoarele:
    .applies_to = Limita de timp este valabilă pentru următoarele:
    .exceptions = Excepție: { $exceptions }
    .concurrent = Numărul de sesiuni pe care un utilizator le poate avea în același timp: { $concurrent }.
    .users = Numărul de utilizatori care pot fi autentificați în același timp: { $users }.
    .note = { $note }

emergency = Acces de urgență
    .state = { $state ->
        [provided] Dispozitivul oferă acces de urgență.
        [not_provided] Dispozitivul nu oferă acces de urgență.
        [by_operator] Exploatantul trebuie să asigure accesul de urgență.
        [by_host] Sistemul de operare sau sistemul-gazdă asigură accesul de urgență.
       *[not_applicable] Accesul de urgență nu este aplicabil.
    }
    .state-part = { $state ->
        [provided] Această parte a sistemului oferă acces de urgență.
        [not_provided] Această parte a sistemului nu oferă acces de urgență.
        [by_operator] Exploatantul trebuie să asigure accesul de urgență.
        [by_host] Sistemul de operare sau sistemul-gazdă asigură accesul de urgență.
       *[not_applicable] Accesul de urgență nu este aplicabil.
    }
    .state-inactive = { $state ->
        [by_host] Accesul de urgență asigurat de sistemul de operare sau de sistemul-gazdă este disponibil numai când este activat.
       *[other] Accesul de urgență este disponibil numai când este activat.
    }
    .default = Stare la livrare: { $default }.
    .configured_by = Roluri care îl pot activa și dezactiva: { $configured_by }.
    .how = Pentru a obține acces în caz de urgență: { $how }
    .steps = Pentru a obține acces în caz de urgență:
    .available = Funcții disponibile cu accesul de urgență: { $available }.
    .limits = Limite: { $limits }
    .ends_after = Timp după care accesul de urgență încetează: { $ends_after }.
    .logged = { $logged ->
        [true] Dispozitivul înregistrează fiecare acces de urgență în jurnalul de evenimente.
       *[false] Dispozitivul nu înregistrează accesul de urgență în jurnalul de evenimente.
    }
    .logged-part = { $logged ->
        [true] Această parte a sistemului înregistrează fiecare acces de urgență în jurnalul de evenimente.
       *[false] Această parte a sistemului nu înregistrează accesul de urgență în jurnalul de evenimente.
    }
    .afterwards = După accesul de urgență: { $afterwards }
    .because = Motiv: { $because }
    .instead = { $state ->
        [by_operator] Ce trebuie să facă exploatantul: { $instead }
       *[other] Ce este de făcut: { $instead }
    }
    .note = { $note }

machine-credential = Certificate și date de autentificare tehnice
    .caption = Certificate și date de autentificare tehnice
    .intro = Mașinile și serviciile utilizează următoarele certificate, chei și alte date de autentificare.
    .title = Denumire
    .id = Identificator
    .kind = Tip
    .used_by = Utilizate de
    .purpose = Scop
    .rights = Drepturi
    .algorithm = Cheie
    .key_in = Locul de păstrare a cheii
    .issued_by = Emitent
    .lifetime = Durată de valabilitate
    .renewal = Reînnoire
    .on_expiry = La expirare
    .if_lost = În caz de pierdere
    .when = Condiție

## Data

data = Date cu caracter personal
    .personal = { $personal ->
        [none] Dispozitivul nu prelucrează date cu caracter personal.
        [processed] Dispozitivul prelucrează date cu caracter personal, dar nu le stochează.
        [not_stored] Dispozitivul nu stochează date cu caracter personal.
       *[stored] Dispozitivul stochează date cu caracter personal.
    }
    .absent = Dispozitivul nu stochează următoarele date: { $absent }.
    .removable_media = Dispozitivul nu utilizează suporturi de date amovibile.
    .removable_media_note = Suporturi de date amovibile: { $removable_media_note }
    .note = { $note }

media-use = Utilizarea suporturilor de date amovibile
    .caption = Utilizarea suporturilor de date amovibile
    .uses = Utilizare
    .media = Suporturi de date
    .access = Acces
    .note = Notă
    .part = Parte
    .when = Condiție

data-only = Date cu caracter personal
    .personal = { $personal ->
        [none] Dispozitivul nu prelucrează date cu caracter personal.
        [processed] Dispozitivul prelucrează date cu caracter personal, dar nu le stochează.
        [not_stored] Dispozitivul nu stochează date cu caracter personal.
       *[stored] Dispozitivul stochează date cu caracter personal.
    }
    .personal-part = { $personal ->
        [none] Această parte a sistemului nu prelucrează date cu caracter personal.
        [processed] Această parte a sistemului prelucrează date cu caracter personal, dar nu le stochează.
        [not_stored] Această parte a sistemului nu stochează date cu caracter personal.
       *[stored] Această parte a sistemului stochează date cu caracter personal.
    }
    .absent = Dispozitivul nu stochează următoarele date: { $absent }.
    .absent-part = Această parte a sistemului nu stochează următoarele date: { $absent }.
    .removable_media = Dispozitivul nu utilizează suporturi de date amovibile.
    .removable_media-part = Această parte a sistemului nu utilizează suporturi de date amovibile.
    .note = { $note }

store = Date stocate
    .caption = Date stocate
    .title = Loc de stocare
    .id = Identificator
    .part = Parte
    .categories = Date
    .personal = Date cu caracter personal
    .examples = Exemple
    .format = Format
    .location = Amplasare
    .capacity = Capacitate
    .encryption = Criptare
    .retention = Perioadă de păstrare
    .retention_from = Se calculează de la
    .retention_range = Interval de setare
    .keep = Păstrare
    .retention_note = Notă
    .retention_set_by = Cine o poate modifica
    .erase = Ștergere
    .access = Acces
    .when = Condiție

export = Exportul datelor
    .caption = Modalități de export al datelor
    .title = Export
    .id = Identificator
    .categories = Date
    .personal = Date cu caracter personal
    .examples = Exemple
    .format = Format
    .medium = Mediu de transfer
    .deidentified = Anonimizare sau pseudonimizare
    .encryption = Criptare
    .steps = Pentru a exporta datele:
    .access = Acces
    .default = Stare la livrare
    .when = Condiție

gdpr = Protecția datelor (GDPR)
    .purpose = Scopul prelucrării: { $purpose }
    .controller = { $controller ->
        [manufacturer] Producătorul este operatorul de date cu caracter personal.
        [operator] Exploatantul este operatorul de date cu caracter personal.
        [shared] Producătorul și exploatantul sunt operatori asociați de date cu caracter personal.
        [user] Utilizatorul este responsabil pentru datele de pe dispozitiv.
        [patient] Pacientul este responsabil pentru datele de pe dispozitiv.
        [third_party] O terță parte este operatorul de date cu caracter personal.
        [integrator] Integratorul de sisteme este operatorul de date cu caracter personal.
        [practitioner] Cadrul medical este operatorul de date cu caracter personal.
       *[service_partner] Partenerul de service este operatorul de date cu caracter personal.
    }
    .controller_name = Operator de date cu caracter personal: { $controller_name }.
    .processor = Persoană împuternicită de operatorul de date: { $processor }.
    .transfer = Transferuri către țări terțe: { $transfer }
    .subject_access = Cereri de acces la datele cu caracter personal: { $subject_access }
    .subject_erasure = Cereri de ștergere a datelor cu caracter personal: { $subject_erasure }
    .operator = Pentru protecția datelor, procedați după cum urmează:

## Logging

logging = Înregistrarea evenimentelor
    .what = Evenimente înregistrate
    .reading = Citirea jurnalului de evenimente
    .state = { $state ->
        [provided] Dispozitivul înregistrează evenimente într-un jurnal de evenimente.
        [not_provided] Dispozitivul nu înregistrează evenimentele de securitate.
        [by_operator] Exploatantul trebuie să asigure înregistrarea evenimentelor de securitate.
        [by_host] Sistemul de operare sau sistemul-gazdă înregistrează evenimente într-un jurnal de evenimente.
       *[not_applicable] Înregistrarea evenimentelor de securitate nu este aplicabilă.
    }
    .state-part = { $state ->
        [provided] Această parte a sistemului înregistrează evenimente într-un jurnal de evenimente.
        [not_provided] Această parte a sistemului nu înregistrează evenimentele de securitate.
        [by_operator] Exploatantul trebuie să asigure înregistrarea evenimentelor de securitate.
        [by_host] Sistemul de operare sau sistemul-gazdă înregistrează evenimente într-un jurnal de evenimente.
       *[not_applicable] Înregistrarea evenimentelor de securitate nu este aplicabilă.
    }
    .state-inactive = { $state ->
        [by_host] Sistemul de operare sau sistemul-gazdă poate înregistra evenimente într-un jurnal de evenimente.
       *[other] Evenimentele pot fi înregistrate într-un jurnal de evenimente.
    }
    .purpose = Scopul jurnalului de evenimente: { $purpose }
    .standard = Standarde pe care le respectă jurnalul de evenimente: { $standard }.
    .default = Stare la livrare: { $default }.
    .configured_by = Roluri care o pot activa și dezactiva: { $configured_by }.
    .because = Motiv: { $because }
    .instead = { $state ->
        [by_operator] Ce trebuie să facă exploatantul: { $instead }
       *[other] Ce este de făcut: { $instead }
    }
    .location = Locația jurnalului de evenimente: { $location }
    .language = Limba jurnalului de evenimente: { $language }
    .capacity = Capacitatea jurnalului de evenimente: { $capacity }
    .retention = Înregistrările sunt păstrate pe perioada indicată ({ $retention }).
    .protection = Protecția jurnalului de evenimente: { $protection }
    .access = Roluri care pot citi jurnalul de evenimente: { $access }.
    .events = În jurnalul de evenimente se înregistrează următoarele evenimente:
    .events-one = În jurnalul de evenimente se înregistrează următorul eveniment:
    .other_events = { $events ->
        [none] În jurnalul de evenimente se înregistrează următoarele:
       *[other] În jurnalul de evenimente se înregistrează și următoarele:
    }
    .reason_asked = Evenimente pentru care utilizatorul trebuie să introducă un motiv: { $reason_asked }.
    .not_logged = În jurnalul de evenimente nu se înregistrează următoarele:
    .not_for = Jurnalul de evenimente nu este destinat pentru următoarele:
    .fields = Conținutul minim al fiecărei înregistrări: { $fields }.
    .viewer = Program pentru citirea jurnalului de evenimente: { $viewer }
    .help = Ajutor pentru citirea jurnalului de evenimente: { $help }
    .alerts = Mesaje și semne: { $link }.
    .steps = Pentru a citi sau a exporta jurnalul de evenimente:
    .note = { $note }

log-entry = Conținutul înregistrărilor
    .caption = Conținutul înregistrărilor pentru anumite evenimente
    .events = Eveniment
    .fields = Conținut
    .note = Conținut suplimentar

log-notification = Notificări
    .caption = Notificări privind evenimentele
    .events = Eveniment
    .other_events = Alte evenimente
    .by = Mod de trimitere
    .to = Rol informat
    .party = Entitate informată
    .note = Notă
    .when = Condiție

log-export = Exportul jurnalului de evenimente
    .protocol = Protocol: { $protocol }.
    .encryption = Criptare: { $encryption }.
    .format = Format: { $format }.
    .to = Destinație: { $to }.
    .port = Port: { $port }.

clock = Ceas
    .source = { $source ->
        [ntp] Ceasul este setat prin NTP.
        [nts] Ceasul este setat prin NTP cu Network Time Security (NTS).
        [ptp] Ceasul este setat prin PTP.
        [host] Ceasul este setat de sistemul de operare.
        [server] Ceasul este setat de un server.
        [phone] Ceasul este setat de telefon.
        [manual] Ceasul este setat manual.
       *[cellular] Ceasul este setat de rețeaua de telefonie mobilă.
    }
    .other_sources = Alte moduri de setare a ceasului: { $other_sources }.
    .from = Sistem care setează ceasul: { $from }.
    .port = Portul serviciului de oră: { $port }.
    .configured_by = Roluri care pot seta ceasul: { $configured_by }.
    .accuracy = Eroarea maximă a ceasului: { $accuracy }.
    .if_wrong = Dacă ceasul nu este corect: { $if_wrong }
    .steps = Pentru a seta ceasul:

alert = Mesaje și semne
    .caption = Mesaje și semne
    .normal-caption = Alte mesaje și semne
    .sign = Mesaj sau semn
    .id = Identificator
    .meaning = Semnificație
    .shows = Ce indică
    .action = Acțiune
    .acts = Cine acționează
    .call = Contact

## Malware and integrity

malware = Protecție împotriva malware-ului
    .protection = { $protection ->
        [allow_list] Dispozitivul execută numai software dintr-o listă de software permis.
        [antimalware_included] Dispozitivul include software antimalware.
        [antimalware_supported] Pe dispozitiv poate fi instalat software antimalware.
        [antimalware_by_operator] Exploatantul trebuie să instaleze software antimalware.
        [antimalware_not_recommended] Producătorul recomandă să nu instalați software antimalware pe dispozitiv.
        [read_only_system] Dispozitivul pornește de pe un sistem care nu poate fi modificat.
        [no_antimalware_software] Dispozitivul nu are software antimalware.
        [none] Dispozitivul nu are protecție proprie împotriva malware-ului.
       *[not_applicable] Protecția împotriva malware-ului nu este aplicabilă.
    }
    .protection-part = { $protection ->
        [allow_list] Această parte a sistemului execută numai software dintr-o listă de software permis.
        [antimalware_included] Această parte a sistemului include software antimalware.
        [antimalware_supported] Pe această parte a sistemului poate fi instalat software antimalware.
        [antimalware_by_operator] Exploatantul trebuie să instaleze software antimalware.
        [antimalware_not_recommended] Producătorul recomandă să nu instalați software antimalware pe această parte a sistemului.
        [read_only_system] Această parte a sistemului pornește de pe un sistem care nu poate fi modificat.
        [no_antimalware_software] Această parte a sistemului nu are software antimalware.
        [none] Această parte a sistemului nu are protecție proprie împotriva malware-ului.
       *[not_applicable] Protecția împotriva malware-ului nu este aplicabilă.
    }
    .protection-should = { $need ->
        [optional] Exploatantul poate instala software antimalware.
       *[other] Exploatantul ar trebui să instaleze software antimalware.
    }
    .other_protection = Altă protecție împotriva malware-ului: { $other_protection }.
    .need = Grad de obligativitate: { $need }.
    .product = Produs: { $product }.
    .installed_by = Cine îl instalează: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Producătorul recomandă ca următoarele să fie excluse de la scanările la accesare:
           *[other] Excludeți următoarele de la scanările la accesare:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Producătorul recomandă ca următoarele să fie excluse de la scanările programate și de la scanările la cerere:
           *[other] Excludeți următoarele de la scanările programate și de la scanările la cerere:
        }
       *[other] { $exclusions_recommended ->
            [true] Producătorul recomandă ca următoarele să fie excluse de la scanare:
           *[other] Excludeți următoarele de la scanare:
        }
    }
    .scans = Scanări: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Pe dispozitiv nu poate fi instalat alt software.
        [not_allowed] Este interzisă instalarea altui software pe dispozitiv.
        [only_listed] Este interzisă instalarea pe dispozitiv a software-ului care nu este enumerat în acest document.
       *[allowed] Pe dispozitiv poate fi instalat alt software.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Pe această parte a sistemului nu poate fi instalat alt software.
        [not_allowed] Este interzisă instalarea altui software pe această parte a sistemului.
        [only_listed] Este interzisă instalarea pe această parte a sistemului a software-ului care nu este enumerat în acest document.
       *[allowed] Pe această parte a sistemului poate fi instalat alt software.
    }
    .on_detection = { $protection ->
        [allow_list] Dacă este pornit software care nu se află pe listă: { $on_detection }
       *[other] Dacă se detectează malware: { $on_detection }
    }
    .because = Motiv: { $because }
    .instead = Ce este de făcut: { $instead }
    .note = { $note }

integrity = Integritatea software-ului
    .secure_boot = { $secure_boot ->
        [true] Dispozitivul își verifică software-ul la fiecare pornire (pornire securizată, secure boot).
       *[false] Dispozitivul nu are pornire securizată (secure boot).
    }
    .secure_boot-part = { $secure_boot ->
        [true] Această parte a sistemului își verifică software-ul la fiecare pornire (pornire securizată, secure boot).
       *[false] Această parte a sistemului nu are pornire securizată (secure boot).
    }
    .signature = Semnătura software-ului: { $signature }.
    .signed_by = Semnatar: { $signed_by }
    .checksum = Valoarea hash sau suma de control a software-ului: { $checksum }.
    .covers = Verificarea cuprinde următoarele:
    .checked = Când se face verificarea: { $checked }
    .on_failure = Dacă rezultatul verificării este negativ: { $on_failure }
    .verify = Pentru a verifica dacă software-ul este autentic:
    .because = Motiv: { $because }
    .instead = Ce este de făcut: { $instead }
    .note = { $note }

## Updates

update = Actualizări
    .installing = Instalarea unei actualizări
    .switching-off = Actualizări automate
    .state = { $state ->
        [provided] Producătorul furnizează actualizări de securitate.
        [not_provided] Producătorul nu furnizează actualizări de securitate.
        [by_operator] Exploatantul este responsabil pentru actualizările de securitate.
        [by_host] Sistemul-gazdă sau sursa sa de pachete furnizează actualizările de securitate.
       *[not_applicable] Actualizările de securitate nu sunt aplicabile.
    }
    .used = { $used ->
        [true] Se utilizează actualizări.
       *[false] { $title ->
            [none] Software-ul dispozitivului nu se actualizează.
           *[other] Acest tip de actualizare nu se utilizează.
        }
    }
    .used-part = { $used ->
        [true] Se utilizează actualizări.
       *[false] { $title ->
            [none] Software-ul acestei părți a sistemului nu se actualizează.
           *[other] Acest tip de actualizare nu se utilizează.
        }
    }
    .announced_by = Cum anunță producătorul actualizările: { $announced_by }.
    .source = Surse de actualizări: { $source }.
    .source_note = De unde provin actualizările: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Dispozitivul instalează numai actualizări cu o semnătură digitală valabilă.
        [hash] { $installed_by ->
            [manufacturer] Înainte de instalare, producătorul compară valoarea hash a unei actualizări cu valoarea publicată.
            [service_partner] Înainte de instalare, partenerul de service compară valoarea hash a unei actualizări cu valoarea publicată.
            [user] Înainte de instalare, utilizatorul trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [patient] Înainte de instalare, pacientul trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [integrator] Înainte de instalare, integratorul de sisteme trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [practitioner] Înainte de instalare, cadrul medical trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [third_party] Înainte de instalare, o terță parte compară valoarea hash a unei actualizări cu valoarea publicată.
           *[other] Înainte de instalare, exploatantul trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
        }
        [checksum] Dispozitivul instalează numai actualizări cu o sumă de control corectă.
        [signed_package] Actualizările sunt pachete semnate.
        [app_store] Magazinul de aplicații verifică autenticitatea unei actualizări.
       *[none] Dispozitivul nu verifică autenticitatea unei actualizări.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Această parte a sistemului instalează numai actualizări cu o semnătură digitală valabilă.
        [hash] { $installed_by ->
            [manufacturer] Înainte de instalare, producătorul compară valoarea hash a unei actualizări cu valoarea publicată.
            [service_partner] Înainte de instalare, partenerul de service compară valoarea hash a unei actualizări cu valoarea publicată.
            [user] Înainte de instalare, utilizatorul trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [patient] Înainte de instalare, pacientul trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [integrator] Înainte de instalare, integratorul de sisteme trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [practitioner] Înainte de instalare, cadrul medical trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
            [third_party] Înainte de instalare, o terță parte compară valoarea hash a unei actualizări cu valoarea publicată.
           *[other] Înainte de instalare, exploatantul trebuie să compare valoarea hash a unei actualizări cu valoarea publicată.
        }
        [checksum] Această parte a sistemului instalează numai actualizări cu o sumă de control corectă.
        [signed_package] Actualizările sunt pachete semnate.
        [app_store] Magazinul de aplicații verifică autenticitatea unei actualizări.
       *[none] Această parte a sistemului nu verifică autenticitatea unei actualizări.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Producătorul instalează actualizările.
        [operator] Exploatantul instalează actualizările.
        [shared] Producătorul și exploatantul instalează împreună actualizările.
        [user] Utilizatorul instalează actualizările.
        [patient] Pacientul instalează actualizările.
        [third_party] O terță parte instalează actualizările.
        [integrator] Integratorul de sisteme instalează actualizările.
        [practitioner] Cadrul medical instalează actualizările.
       *[service_partner] Partenerul de service instalează actualizările.
    }
    .automatic = { $automatic ->
        [true] Actualizările se instalează automat.
       *[false] Actualizările nu se instalează automat.
    }
    .switch_off = Pentru a dezactiva actualizările automate:
    .interval = Intervalul actualizărilor periodice: { $interval }.
    .connect_every = Timp maxim între două conectări pentru primirea actualizărilor: { $connect_every }.
    .wait = Timp de așteptare înainte de instalarea unei actualizări: { $wait }.
    .install_within = Termen în care trebuie instalată o actualizare de securitate: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Dispozitivul poate fi utilizat fără o actualizare obligatorie.
       *[false] Dispozitivul nu poate fi utilizat până la instalarea unei actualizări obligatorii.
    }
    .usable_without-part = { $usable_without ->
        [true] Această parte a sistemului poate fi utilizată fără o actualizare obligatorie.
       *[false] Această parte a sistemului nu poate fi utilizată până la instalarea unei actualizări obligatorii.
    }
    .before = Înainte de a începe, asigurați-vă că sunt îndeplinite următoarele condiții:
    .before-one = Înainte de a începe, asigurați-vă că este îndeplinită următoarea condiție:
    .downtime = Timp de indisponibilitate în timpul unei actualizări: { $downtime }.
    .downtime-part = Timp de indisponibilitate în timpul unei actualizări: { $downtime }.
    .steps = Pentru a instala o actualizare:
    .verify = După actualizare, verificați următoarele:
    .if_failed = Dacă actualizarea a eșuat: { $if_failed }
    .rollback = Revenirea la versiunea anterioară: { $rollback }
    .operator_patching = Patch-uri instalate de exploatant: { $operator_patching }
    .approved = Actualizări ale altor furnizori aprobate de producător: { $approved }
    .excluded = Nu instalați următoarele actualizări:
    .excluded-one = Nu instalați următoarea actualizare:
    .because = Motiv: { $because }
    .instead = { $state ->
        [by_operator] Ce trebuie să facă exploatantul: { $instead }
       *[other] Ce este de făcut: { $instead }
    }
    .note = { $note }

support = Perioada de asistență de securitate
    .help = Asistență
    .start = Începutul asistenței: { $start }.
    .end = Sfârșitul asistenței: { $end }.
    .duration = Durata asistenței: { $duration }.
    .counted_from = Se calculează de la: { $counted_from }.
    .until = Eveniment care pune capăt asistenței: { $until }.
    .security_end = Sfârșitul actualizărilor de securitate: { $security_end }.
    .versions = Versiuni care primesc actualizări de securitate: { $versions }
    .includes = Asistența de securitate cuprinde următoarele:
    .contact = Contact pentru asistență: { $contact }
    .after_end = După sfârșitul asistenței: { $after_end }
    .notified_by = Cum anunță producătorul sfârșitul asistenței: { $notified_by }.
    .notice_period = Termen de preaviz înainte de sfârșitul asistenței: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Recuperare
    .restoring = Restaurare
    .resetting = Resetare la setările din fabrică
    .failures = Defecțiuni
    .restore = Pentru a restaura dintr-o copie de rezervă:
    .factory_reset = Pentru a reseta dispozitivul la setările din fabrică:
    .factory_reset_effect = Efectul resetării: { $factory_reset_effect }
    .network_loss_mode = Mod de operare dacă se întrerupe conexiunea la rețeaua informatică: { $network_loss_mode }.
    .network_loss = Dacă se întrerupe conexiunea la rețeaua informatică: { $network_loss }
    .continues = În timpul unei defecțiuni sau al unui eveniment de securitate continuă următoarele:
    .safe_state = Stare de siguranță: { $safe_state }

backup = Copie de rezervă
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Se creează copii de rezervă ale datelor dispozitivului.
            [service_partner] Se creează copii de rezervă ale datelor dispozitivului.
           *[other] Dispozitivul poate crea copii de rezervă ale datelor.
        }
        [not_provided] Dispozitivul nu creează copii de rezervă ale datelor.
        [by_operator] Exploatantul trebuie să asigure crearea copiei de rezervă.
        [by_host] Sistemul de operare sau sistemul-gazdă asigură crearea copiei de rezervă.
       *[not_applicable] Crearea unei copii de rezervă nu este aplicabilă.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Se creează copii de rezervă ale datelor acestei părți a sistemului.
            [service_partner] Se creează copii de rezervă ale datelor acestei părți a sistemului.
           *[other] Această parte a sistemului poate crea copii de rezervă ale datelor.
        }
        [not_provided] Această parte a sistemului nu creează copii de rezervă ale datelor.
        [by_operator] Exploatantul trebuie să asigure crearea copiei de rezervă.
        [by_host] Sistemul de operare sau sistemul-gazdă asigură crearea copiei de rezervă.
       *[not_applicable] Crearea unei copii de rezervă nu este aplicabilă.
    }
    .state-should = { $need ->
        [optional] Exploatantul poate asigura crearea copiei de rezervă.
       *[other] Exploatantul ar trebui să asigure crearea copiei de rezervă.
    }
    .what = Conținutul unei copii de rezervă: { $what }.
    .without = Ce nu conține o copie de rezervă: { $without }.
    .by = { $by ->
        [manufacturer] Producătorul creează copia de rezervă.
        [operator] Exploatantul creează copia de rezervă.
        [shared] Producătorul și exploatantul creează împreună copia de rezervă.
        [user] Utilizatorul creează copia de rezervă.
        [patient] Pacientul creează copia de rezervă.
        [third_party] O terță parte creează copia de rezervă.
        [integrator] Integratorul de sisteme creează copia de rezervă.
        [practitioner] Cadrul medical creează copia de rezervă.
       *[service_partner] Partenerul de service creează copia de rezervă.
    }
    .how = Cum se creează copia de rezervă: { $how }
    .every = { $every_recommended ->
        [true] Intervalul recomandat al copiilor de rezervă: { $every }.
       *[other] Intervalul copiilor de rezervă: { $every }.
    }
    .kept = Perioada de păstrare a copiilor de rezervă: { $kept }.
    .recovery_point = Obiectiv privind punctul de recuperare (recovery point objective, RPO): { $recovery_point }.
    .recovery_time = Obiectiv privind timpul de recuperare (recovery time objective, RTO): { $recovery_time }.
    .steps = Pentru a crea o copie de rezervă:
    .test = Testarea copiei de rezervă: { $test }
    .because = Motiv: { $because }
    .instead = { $state ->
        [by_operator] Ce trebuie să facă exploatantul: { $instead }
       *[other] Ce este de făcut: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Evenimente de securitate
    .serious = Incidente grave
    .sign = Semn sau defecțiune
    .further = Alte semne și defecțiuni
    .where = Consultați
    .signs = Puteți recunoaște acest eveniment după următoarele:
    .acts = Cine acționează: { $acts }.
    .call = Contact: { $call }.
    .actions = Procedați după cum urmează:
    .report_to = Pe cine informați: { $report_to }
    .preserve = Păstrarea dovezilor: { $preserve }

residual-risk = Riscuri reziduale
    .affects = Cine sau ce este în pericol: { $affects }.
    .action = Acțiune: { $action }

misuse = Utilizare necorespunzătoare previzibilă
    .affects = Cine sau ce este în pericol: { $affects }.

warning = Avertismente de siguranță
    .affects = Cine sau ce este în pericol: { $affects }.

## End of use

decommission = Scoatere din uz
    .steps = { $occasions ->
        [none] Înainte de eliminare sau de transfer, procedați după cum urmează:
       *[other] Procedați după cum urmează { $occasions }:
    }
    .verify = Cum se verifică dacă datele sunt șterse: { $verify }
    .remains = Ce rămâne: { $remains }
    .elsewhere = Pe alte sisteme, procedați după cum urmează:
    .transfer = Transfer către un alt exploatant: { $transfer }
    .disposal = Eliminare: { $disposal }

## Components

sbom = Listă de materiale a software-ului
    .file = Sursa listei de componente: { $file }.
    .format = Formatul listei de materiale a software-ului (SBOM): { $format }.
    .available_at = De unde se obține lista de materiale a software-ului (SBOM): { $available_at }.
    .request = Cum se solicită lista de materiale a software-ului (SBOM): { $request }
    .upkeep = Ținerea la zi a SBOM: { $upkeep }
    .none_known_on = La data de { $none_known_on }, producătorul nu avea cunoștință de vulnerabilități ale componentelor enumerate care să afecteze dispozitivul.

component = Componente
    .caption = Componente software
    .name = Componentă
    .version = Versiune
    .supplier = Furnizor
    .purpose = Scop
    .licence = Licență
    .part = Parte
    .purl = Package URL
    .cpe = CPE
    .support_end = Asistență până la
    .note = Notă

vulnerability = Vulnerabilități
    .caption = Vulnerabilități
    .intro = Tabelul enumeră vulnerabilități și arată în ce măsură fiecare dintre ele privește dispozitivul.
    .id = Vulnerabilitate
    .title = Vulnerabilitate
    .component = Componentă
    .component_version = Versiunea componentei
    .score = Scor
    .rating = Evaluare globală
    .state = Stare
    .exploited = Utilizare de către atacatori
    .fixed_in = Corectată în versiunea
    .because = Motiv
    .action = Acțiune
    .justification = Justificare
    .response = Răspunsul producătorului
    .residual_risk = Risc rezidual
    .reported_by = Raportată de
    .assessed_on = Data evaluării
    .source = Sursa evaluării
