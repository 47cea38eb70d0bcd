### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "proizvod" (it may be software), a piece of equipment is "uređaj". "Sigurnost" alone is the
### safety of persons; security is "kibernetička sigurnost" ("kibernetički sigurnosni" as an adjective). The network is "informatička
### mreža" where it stands alone ("mreža" alone could be the mains). The organisation that runs the device is "operator". Steps are in
### the imperative plural, "must" is "mora", "must not" "ne smije", "should" "trebao bi", "can" "može".

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Samo u načinu rada: { $modes }.
    .variants = Samo za varijantu: { $variants }.
    .options = Samo s opcijom: { $options }.
    .platforms = Samo na platformi: { $platforms }.
    .versions = Samo za verziju softvera: { $versions }.
    .condition = Uvjet: { $condition }.
    .if-modes = U načinu rada { $modes }:
    .if-variants = Za varijantu { $variants }:
    .if-options = S opcijom { $options }:
    .if-platforms = Na platformi { $platforms }:
    .if-versions = Za verziju softvera { $versions }:
    .if-condition = Ako vrijedi uvjet „{ $condition }”:
    .short-modes = samo u načinu rada: { $modes }
    .short-variants = samo za varijantu: { $variants }
    .short-options = samo s opcijom: { $options }
    .short-platforms = samo na platformi: { $platforms }
    .short-versions = samo za verziju softvera: { $versions }
    .short-condition = uvjet: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Samo za dio: { $value }.
    .roles = Samo za ulogu: { $value }.
    .interface = Samo na sučelju: { $value }.
    .direction = Smjer: { $value }.

protection =
    .state = { $state ->
        [provided] Podaci su enkriptirani.
        [not_provided] Podaci nisu enkriptirani.
        [by_operator] Operator mora osigurati enkripciju.
        [by_host] Operacijski sustav ili sustav domaćin osigurava enkripciju.
       *[not_applicable] Enkripcija nije primjenjiva.
    }
    .state-inactive = { $state ->
        [by_host] Operacijski sustav ili sustav domaćin može enkriptirati podatke.
       *[other] Podaci se mogu enkriptirati.
    }
    .state-should = { $need ->
        [optional] Operator može osigurati enkripciju.
       *[other] Operator bi trebao osigurati enkripciju.
    }
    .default = Pri isporuci: { $default }.
    .configured_by = Uloge koje to mogu uključiti i isključiti: { $configured_by }.
    .range = Moguće postavke: { $range }
    .method = { $state ->
        [by_operator] Metode enkripcije koje navodi proizvođač: { $method }.
       *[other] Metoda enkripcije: { $method }.
    }
    .key_in = Mjesto pohrane ključa: { $key_in }.
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Što mora učiniti operator: { $instead }
       *[other] { $instead }
    }
    .limits = Ograničenja: { $limits }
    .note = { $note }

## Identification

device = Proizvod
    .caption = Identifikacija proizvoda
    .name = Naziv
    .model = Model
    .purpose = Namjena
    .supplied_as = Oblik isporuke
    .software_version = Verzija softvera
    .firmware_version = Verzija firmvera
    .regulation = Uredba
    .law = Primjenjivi propisi
    .declaration = EU izjava o sukladnosti
    .class = Klasa rizika
    .udi_di = UDI-DI
    .basic_udi_di = Osnovni UDI-DI
    .mud_url = MUD URL (RFC 8520)
    .environments = Predviđeno okruženje uporabe
    .users = Predviđeni korisnici
    .not_for = Proizvod nije namijenjen za sljedeće uporabe:
    .not_for-one = Proizvod nije namijenjen za sljedeću uporabu:
    .id = Identifikator

organisation = Tvrtka
    .manufacturer = Proizvođač
    .manufacturer-caption = Proizvođač
    .representative = Ovlašteni zastupnik
    .representative-caption = Ovlašteni zastupnik
    .name = Naziv
    .address = Adresa
    .srn = Jedinstveni registracijski broj
    .website = Web-stranica
    .email = E-pošta
    .phone = Telefon

variant = Varijante
    .caption = Varijante proizvoda
    .intro = Ovaj se dokument odnosi na sljedeće varijante.
    .title = Varijanta
    .model = Model
    .udi_di = UDI-DI
    .description = Opis
    .id = Identifikator

option-item = Opcije
    .caption = Opcije proizvoda
    .title = Opcija
    .description = Opis
    .supplied = Način isporuke
    .id = Identifikator

mode = Načini rada
    .caption = Načini rada
    .title = Način rada
    .description = Opis
    .entered_by = Kako proizvod ulazi u način rada
    .left_by = Kako proizvod izlazi iz načina rada
    .indicator = Kako korisnik prepoznaje način rada
    .id = Identifikator

part = Dijelovi sustava
    .caption = Dijelovi sustava
    .title = Dio
    .kind = Vrsta
    .version = Verzija
    .supplied_by = Dobavljač
    .hosted = Gdje radi
    .runs_on = Sustav na kojem radi
    .location = Mjesto
    .address = Adresa
    .connected_through = Povezan preko
    .mud_url = MUD URL (RFC 8520)
    .permissions = Dopuštenja
    .description = Opis
    .id = Identifikator
    .when = Uvjet

user-interface = Korisnička sučelja
    .caption = Korisnička sučelja
    .title = Korisničko sučelje
    .id = Identifikator
    .kind = Vrsta
    .part = Dio
    .purpose = Svrha
    .personal = Prikazuje ili reproducira osobne podatke
    .protect = Zaštita
    .when = Uvjet

document-facts = Ovaj dokument
    .caption = Identifikacija ovog dokumenta
    .number = Broj dokumenta
    .revision = Revizija
    .date = Datum izdavanja
    .effective = Vrijedi od
    .replaces = Zamjenjuje
    .audience = Predviđeni čitatelji
    .audience_other = Ostali predviđeni čitatelji
    .roles = Uloge čitatelja
    .paper_copy = Primjerak na papiru
    .see_also = Pogledajte i sljedeće dokumente:
    .see_also-one = Pogledajte i sljedeći dokument:

companion = Ostali dokumenti o ovom proizvodu
    .caption = Ostali dokumenti o ovom proizvodu
    .title = Naslov
    .number = Broj dokumenta
    .audience = Predviđeni čitatelji

revision = Povijest revizija
    .caption = Revizije ovog dokumenta
    .revision = Revizija
    .date = Datum
    .change = Promjena
    .link = Dokument

contact = Kontakt za kibernetičku sigurnost
    .caption = Kontakt za kibernetičku sigurnost
    .security = Kontakt za kibernetičku sigurnost
    .phone = Telefon
    .hours = Radno vrijeme
    .policy = Pravila za prijavljivanje ranjivosti
    .advisories = Priopćenja o kibernetičkoj sigurnosti
    .key = Ključ za enkriptirano prijavljivanje
    .key_fingerprint = Otisak ključa
    .acknowledge_within = Rok za potvrdu primitka prijave ranjivosti
    .vigilance = Prijavljivanje ozbiljnih incidenata
    .process = Što proizvođač čini sa zaprimljenom prijavom: { $process }
    .events-described = Događaje opisane u ovom dokumentu prijavite kako je navedeno ovdje: { $link }.
    .report_contents = Pri prijavljivanju navedite sljedeće:
    .report_rules = Za prijavljivanje vrijede sljedeća pravila:
    .report_rules-one = Za prijavljivanje vrijedi sljedeće pravilo:
    .sources_watched = Proizvođač prati nove ranjivosti u sljedećim izvorima:
    .sources_watched-one = Proizvođač prati nove ranjivosti u sljedećem izvoru:
    .conduct = Što proizvođač čini, a što ne čini:
    .note = { $note }

local-contact = Kontakti kod operatora
    .caption = Kontakti kod operatora
    .title = Kontakt
    .purpose = Za što
    .phone = Telefon
    .id = Identifikator

## Security features

feature = Značajke kibernetičke sigurnosti
    .caption = Značajke kibernetičke sigurnosti
    .title = Značajka
    .id = Identifikator
    .capability = Sposobnost
    .state = Stanje
    .default = Pri isporuci
    .configured_by = Tko može postaviti
    .range = Raspon
    .modes = Načini rada
    .modes-left-out = svi načini rada
    .protects = Što štiti
    .part = Dio
    .when = Uvjet
    .absent = Ova značajka ne postoji.
    .of-operator = Ovu značajku mora osigurati operator.
    .of-host = Ovu značajku osigurava operacijski sustav ili sustav domaćin.
    .inapplicable = Ova značajka nije primjenjiva.
    .description = { $description }
    .before = Prije početka osigurajte da su ispunjeni sljedeći uvjeti:
    .before-one = Prije početka osigurajte da je ispunjen sljedeći uvjet:
    .steps = Učinite sljedeće:
    .indicator = Pokazatelj: { $indicator }
    .limits = Ograničenja: { $limits }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Što mora učiniti operator: { $instead }
       *[other] Što učiniti: { $instead }
    }

security-test = Ispitivanja kibernetičke sigurnosti
    .caption = Ispitivanja kibernetičke sigurnosti
    .kind = Vrsta
    .subject = Predmet ispitivanja
    .version = Ispitana verzija
    .date = Datum
    .interval = Interval
    .by = Tko je ispitao
    .result = Rezultat
    .part = Dio

## Operating environment

operating-environment = Operativno okruženje
    .scope = Izvan odgovornosti proizvođača
    .change = Kad ponovno procijeniti kibernetičku sigurnost
    .assumptions = Proizvođač za operativno okruženje pretpostavlja sljedeće:
    .out_of_scope = Proizvođač nije odgovoran za sljedeće:
    .reassess = Nakon svakog od sljedećih događaja ponovno procijenite kibernetičku sigurnost proizvoda:
    .reassess-one = Nakon sljedećeg događaja ponovno procijenite kibernetičku sigurnost proizvoda:
    .reassess_at_once = Nakon svakog od sljedećih događaja bez odgode i prije ponovne uporabe proizvoda ponovno procijenite njegovu kibernetičku sigurnost:
    .reassess_at_once-one = Nakon sljedećeg događaja bez odgode i prije ponovne uporabe proizvoda ponovno procijenite njegovu kibernetičku sigurnost:
    .prohibited = Sljedeće se ne smije činiti:
    .not_recommended = Proizvođač preporučuje da se ne čini sljedeće:

control-group = Skupine mjera
    .caption = Skupine mjera
    .condition-intro = Ako skupina ima uvjet, njezine mjere vrijede samo pod tim uvjetom.
    .title = Skupina
    .id = Identifikator
    .goal = Cilj
    .choice = Dovoljno je
    .choice-left-out = sve mjere skupine
    .when = Uvjet

control = Mjere kibernetičke sigurnosti
    .required = Obvezne mjere
    .required-caption = Obvezne mjere
    .required-intro = Sljedeće mjere moraju biti osigurane.
    .strongly_recommended = Izričito preporučene mjere
    .strongly_recommended-caption = Izričito preporučene mjere
    .strongly_recommended-intro = Proizvođač izričito preporučuje sljedeće mjere.
    .recommended = Preporučene mjere
    .recommended-caption = Preporučene mjere
    .recommended-intro = Proizvođač preporučuje sljedeće mjere.
    .preferred = Mjere koje imaju prednost
    .preferred-caption = Mjere koje imaju prednost
    .preferred-intro = Proizvođač daje prednost sljedećim mjerama pred drugim prikladnim mjerama.
    .where_possible = Mjere preporučene gdje je moguće
    .where_possible-caption = Mjere preporučene gdje je moguće
    .where_possible-intro = Proizvođač preporučuje sljedeće mjere ondje gdje ih operativno okruženje omogućuje.
    .optional = Neobvezne mjere
    .optional-caption = Neobvezne mjere
    .optional-intro = Sljedeće mjere nisu obvezne.
    .unstated = Mjere bez navedene obveznosti
    .unstated-caption = Mjere bez navedene obveznosti
    .unstated-intro = Za sljedeće mjere ovaj dokument ne navodi jesu li obvezne ili preporučene.
    .condition-intro = Mjera s uvjetom vrijedi samo ako je uvjet ispunjen.
    .group-condition-intro = Ako redak navodi skupinu koja ima uvjet, mjera vrijedi samo pod tim uvjetom.
    .group-choice-intro = Ako redak navodi skupinu, u tablici skupina piše koliko je mjera iz skupine dovoljno.
    .title = Mjera
    .id = Identifikator
    .kind = Vrsta
    .responsibility = Odgovara
    .or_by = Umjesto toga
    .group = Skupina
    .need = Obveznost
    .reason = Razlog: { $reason }
    .own_measure = Što čini sam proizvod: { $own_measure }
    .own_measure-part = Što čini sam ovaj dio sustava: { $own_measure }
    .setting = Postavka: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Koraci za proizvođača:
        [third_party] Koraci za treću stranu:
        [service_partner] Koraci za servisnog partnera:
        [integrator] Koraci za integratora:
       *[other] Učinite sljedeće:
    }
    .otherwise = Bez ove mjere: { $otherwise }
    .missing = **Ako ove mjere nema.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Nemojte upotrebljavati proizvod bez ove mjere.
       *[other] Pobrinite se da ova mjera bude provedena.
    }
    .avoid-part = { $stop_use ->
        [true] Nemojte upotrebljavati ovaj dio sustava bez ove mjere.
       *[other] Pobrinite se da ova mjera bude provedena.
    }
    .stop_use = { $stop_use ->
        [true] Proizvod se ne smije upotrebljavati bez ove mjere.
       *[false] Proizvod se može upotrebljavati bez ove mjere.
    }
    .stop_use-part = { $stop_use ->
        [true] Ovaj se dio sustava ne smije upotrebljavati bez ove mjere.
       *[false] Ovaj se dio sustava može upotrebljavati bez ove mjere.
    }
    .limits = Ograničenja: { $limits }
    .risk = Rizik same mjere: { $risk }
    .part = Dio
    .when = Uvjet

share = Zajedničke mjere
    .caption = Tko što radi
    .party = Odgovara
    .does = Zadatak

no-action = Radnja nije potrebna
    .caption = Mjere koje ne zahtijevaju radnju operatora
    .kind = Mjera
    .because = Razlog
    .unless = Radnja je potrebna ako
    .part = Dio
    .when = Uvjet

training = Osposobljavanje
    .caption = Obvezno znanje i osposobljavanje
    .role = Uloga
    .content = Sadržaj
    .interval = Interval ponavljanja
    .given_by = Provodi

## Compatibility

compatibility = Kompatibilnost
    .limits = Ograničenja
    .restrictions = Za kombiniranje s drugim proizvodima vrijede sljedeća ograničenja:
    .restrictions-one = Za kombiniranje s drugim proizvodima vrijedi sljedeće ograničenje:

hardware = Hardver
    .caption = Hardver
    .for = Dio
    .included = Ugrađeno
    .minimum = Obvezni minimum
    .recommended = Preporučeno
    .optimum = Optimalno
    .otherwise = Ako preporučene vrijednosti nisu dosegnute
    .note = Napomena

machine =
    .cpu = Procesor: { $cpu }
    .memory = Radna memorija: { $memory }
    .storage = Prostor za pohranu: { $storage }
    .display = Zaslon: { $display }
    .graphics = Grafika: { $graphics }
    .network = Mreža: { $network }
    .other = Ostalo: { $other }

product = Softver i uređaji drugih dobavljača
    .operating-system = Operacijski sustavi
    .operating-system-caption = Operacijski sustavi
    .browser = Preglednici
    .browser-caption = Preglednici
    .mobile-device = Mobilni uređaji
    .mobile-device-caption = Mobilni uređaji
    .hypervisor = Softver za virtualizaciju
    .hypervisor-caption = Softver za virtualizaciju
    .database = Baze podataka
    .database-caption = Baze podataka
    .runtime = Izvršna okruženja
    .runtime-caption = Izvršna okruženja
    .antimalware = Antivirusni softver
    .antimalware-caption = Antivirusni softver
    .peer-system = Kompatibilnost povezanih sustava
    .peer-system-caption = Kompatibilnost povezanih sustava
    .accessory = Pribor
    .accessory-caption = Pribor
    .for = Dio
    .name = Naziv
    .supplied_by = Tko osigurava
    .versions = Verzije
    .recommended = Preporučena verzija
    .state = Stanje
    .support_end = Podrška dobavljača do
    .patches = Ažuriranja
    .note = Napomena
    .when = Uvjet

standard = Norme
    .caption = Norme
    .name = Norma
    .version = Verzija
    .kind = Predmet
    .purpose = Svrha
    .conformance = Izjava o sukladnosti s normom

## Network

network = Informatička mreža
    .absent = Sljedeće ne postoji:
    .before = Prije početka osigurajte da su ispunjeni sljedeći uvjeti:
    .before-one = Prije početka osigurajte da je ispunjen sljedeći uvjet:
    .connecting = Povezivanje s informatičkom mrežom
    .controls = Obvezne mjere: { $link }
    .steps = Postupak povezivanja proizvoda s informatičkom mrežom:
    .connection = { $connection ->
        [none] Proizvod nema mrežnu vezu.
        [optional] Mrežna veza nije obvezna.
       *[required] Proizvodu je potrebna mrežna veza.
    }
    .inbound = { $inbound ->
        [true] Drugi sustavi mogu uspostaviti vezu s proizvodom.
       *[false] Drugi sustavi ne mogu uspostaviti vezu s proizvodom.
    }
    .internet = { $internet ->
        [not_needed] Proizvodu nije potrebna internetska veza.
        [optional] Internetska veza nije obvezna.
        [needed] Proizvodu je potrebna internetska veza.
        [not_directly] Proizvod ne smije biti izravno povezan s internetom.
       *[forbidden] Proizvod ne smije biti povezan s internetom.
    }
    .internet_reason = Internetska veza: { $internet_reason }
    .load = Opterećenje mreže: { $load }
    .note = { $note }

network-only = Informatička mreža
    .connection = { $connection ->
        [none] Proizvod nema mrežnu vezu.
        [optional] Mrežna veza nije obvezna.
       *[required] Proizvodu je potrebna mrežna veza.
    }
    .connection-part = { $connection ->
        [none] Ovaj dio sustava nema mrežnu vezu.
        [optional] Mrežna veza nije obvezna.
       *[required] Ovom je dijelu sustava potrebna mrežna veza.
    }
    .inbound = { $inbound ->
        [true] Drugi sustavi mogu uspostaviti vezu s proizvodom.
       *[false] Drugi sustavi ne mogu uspostaviti vezu s proizvodom.
    }
    .inbound-part = { $inbound ->
        [true] Drugi sustavi mogu uspostaviti vezu s ovim dijelom sustava.
       *[false] Drugi sustavi ne mogu uspostaviti vezu s ovim dijelom sustava.
    }
    .internet = { $internet ->
        [not_needed] Proizvodu nije potrebna internetska veza.
        [optional] Internetska veza nije obvezna.
        [needed] Proizvodu je potrebna internetska veza.
        [not_directly] Proizvod ne smije biti izravno povezan s internetom.
       *[forbidden] Proizvod ne smije biti povezan s internetom.
    }
    .internet-part = { $internet ->
        [not_needed] Ovom dijelu sustava nije potrebna internetska veza.
        [optional] Internetska veza nije obvezna.
        [needed] Ovom je dijelu sustava potrebna internetska veza.
        [not_directly] Ovaj dio sustava ne smije biti izravno povezan s internetom.
       *[forbidden] Ovaj dio sustava ne smije biti povezan s internetom.
    }
    .internet_reason = Internetska veza: { $internet_reason }
    .absent = Sljedeće ne postoji:
    .note = { $note }

zone = Mrežne zone
    .caption = Mrežne zone
    .title = Zona
    .id = Identifikator
    .traffic = Kontrola prometa na granici
    .operated_by = Tko upravlja
    .description = Opis

interface = Sučelja
    .caption = Sučelja
    .title = Sučelje
    .id = Identifikator
    .kind = Vrsta
    .state = Stanje
    .because = Razlog
    .instead = Što učiniti
    .part = Dio
    .zone = Zona
    .standards = Norme
    .not_supported = Nije podržano
    .ciphers = Kriptografski paketi
    .authentication = Autentifikacija
    .encryption = Enkripcija
    .addressing = Adresiranje
    .default = Pri isporuci
    .need = Obveznost
    .frequency = Frekvencija
    .power = Snaga odašiljanja
    .range = Domet
    .coexistence = Supostojanje s drugim radiouređajima
    .max_connected = Najviše povezano istodobno
    .max_paired = Najviše upareno
    .purpose = Svrha
    .used_by = Tko može upotrebljavati
    .protect = Zaštita
    .when = Uvjet

peer = Povezani sustavi
    .caption = Povezani sustavi
    .title = Sustav
    .id = Identifikator
    .kind = Vrsta
    .zone = Zona
    .address = Adresa
    .versions = Verzije
    .max_connected = Najviše povezano istodobno
    .operated_by = Tko upravlja
    .description = Opis

port = Portovi
    .rules = Portovi i pravila vatrozida
    .required-caption = Obvezne veze koje se moraju dopustiti
    .recommended-caption = Preporučene veze
    .allow-caption = Veze koje se dopuštaju samo ako se upotrebljava njihova funkcija
    .allow-need-unstated = Proizvođač ne navodi je li veza bez podatka o obveznosti obvezna. Dopustite je samo ako je potrebna nekoj funkciji koja se upotrebljava.
    .allow-condition = Ako je u retku naveden uvjet, dopustite vezu samo ako je taj uvjet ispunjen.
    .allow-configured = Ako se broj porta može promijeniti, dopustite samo postavljeni broj.
    .allow-range = Ako su postavljeni samo neki portovi iz raspona, dopustite samo te portove.
    .allow-only = Blokirajte sve ostale veze.
    .allow-only-except = Blokiranje se ne odnosi na veze bez pravila vatrozida. Te su veze navedene u posebnoj tablici.
    .allow-only-zones = Na granici sljedećih mrežnih zona blokirajte sve ostale veze prema dijelovima sustava i iz njih: { $zones }. Za druge sustave ovaj dokument ne navodi pravila.
    .block-caption = Veze koje se moraju blokirati
    .block-intro = Na mrežnom vatrozidu blokirajte sljedeće veze.
    .none-caption = Veze bez pravila vatrozida
    .none-intro = Za sljedeće veze ovaj dokument ne navodi pravilo za mrežni vatrozid. Razlozi su navedeni u tablici.
    .unstated-caption = Veze bez navedenog smjera
    .unstated-intro = Proizvođač ne navodi koja strana uspostavlja sljedeće veze. Ovaj dokument za njih ne navodi pravilo vatrozida.
    .rules-source = Izvor uspostavlja vezu ili prvi šalje. Odgovori su dio veze.
    .rules-all = Što vrijedi za sva pravila
    .required = Obvezne veze
    .need-unstated = Veze bez podatka o obveznosti
    .used = Veze samo ako se upotrebljavaju
    .rules-open = određuje operator
    .any-system = bilo koji sustav
    .reason-number = bez broja ili tipa ne može se navesti pravilo
    .reason-transport = bez prijenosnog protokola ne može se navesti pravilo
    .reason-border = ne prelazi granicu mreže
    .reason-computer = ostaje unutar jednog računala
    .reason-part = ostaje unutar jednog dijela sustava
    .reason-device = ostaje unutar proizvoda
    .reason-zone = ostaje unutar jedne mrežne zone; pravilo je potrebno samo ondje gdje vatrozid dijeli zonu
    .reason-mobile = prolazi kroz mobilnu mrežu, a ne kroz informatičku mrežu operatora
    .reason-cloud = ne prolazi kroz informatičku mrežu operatora
    .reference = { $protocol } na { $transport } portu { $number }
    .reference-many = { $protocol } na { $transport } portovima { $number }
    .reference-any = { $protocol } na bilo kojem { $transport } portu
    .reference-ip = { $protocol } ({ $transport } { $ip_protocol })
    .reference-short = { $protocol } ({ $transport })
    .unnamed = { $transport } port { $number }
    .unnamed-many = { $transport } portovi { $number }
    .unnamed-any = bilo koji { $transport } port
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } na portu { $number }
    .reference-plain-many = { $protocol } na portovima { $number }
    .reference-plain-any = { $protocol } na bilo kojem portu
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = portovi { $number }
    .unnamed-plain-any = bilo koji port
    .no-transport = prijenosni protokol nije naveden
    .without-transport = { $number } (prijenosni protokol nije naveden)
    .any = bilo koji
    .not_known = port nije poznat
    .number = Port
    .icmp_type = ICMP tip
    .ip_protocol = IP protokol
    .id = Identifikator
    .configurable = Broj se može promijeniti
    .setting = Gdje se postavlja
    .source_port = Izvorišni port
    .transport = Prijenos
    .direction = Smjer
    .protocol = Protokol
    .program = Program
    .part = Dio
    .interface = Sučelje
    .encryption = Enkripcija
    .authentication = Autentifikacija
    .default = Pri isporuci
    .need = Obveznost
    .opened_by = Tko može otvoriti
    .open_for = Trajanje otvorenosti
    .purpose = Svrha
    .peers = Povezani sustavi
    .internet = Preko interneta
    .network_setting = Postavka mreže
    .firewall_rule = Pravilo mrežnog vatrozida
    .when = Uvjet
    .source = Izvor
    .destination = Odredište
    .own-side = Proizvod ili dio
    .other-side = Druga strana
    .use = Uporaba na proizvodu
    .reason = Razlog

firewall = Vatrozid proizvoda
    .of-parts = Vatrozidi dijelova
    .state = { $state ->
        [provided] Proizvod ima vlastiti vatrozid.
        [not_provided] Proizvod nema vlastiti vatrozid.
        [by_operator] Operator mora osigurati vatrozid za proizvod.
        [by_host] Proizvod upotrebljava vatrozid operacijskog sustava.
       *[not_applicable] Vatrozid na proizvodu nije primjenjiv.
    }
    .state-part = { $state ->
        [provided] Ovaj dio sustava ima vlastiti vatrozid.
        [not_provided] Ovaj dio sustava nema vlastiti vatrozid.
        [by_operator] Operator mora osigurati vatrozid za ovaj dio sustava.
        [by_host] Ovaj dio sustava upotrebljava vatrozid operacijskog sustava.
       *[not_applicable] Vatrozid na ovom dijelu sustava nije primjenjiv.
    }
    .state-inactive = { $state ->
        [by_host] Vatrozid operacijskog sustava filtrira promet samo kad je uključen.
       *[other] Vatrozid filtrira promet samo kad je uključen.
    }
    .default = Pri isporuci: { $default }.
    .configured_by = Uloge koje ga mogu uključiti i isključiti: { $configured_by }.
    .rules_set_by = Uloge koje mogu promijeniti njegova pravila: { $rules_set_by }.
    .product = Vatrozid: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Vatrozid mora blokirati sav promet osim veza koje se prema ovom dokumentu dopuštaju.
            [deny_all] Vatrozid mora blokirati sav promet.
            [allow_outbound] Vatrozid mora dopustiti veze iz proizvoda i blokirati veze prema proizvodu.
            [allow_all] Vatrozid mora dopustiti sav promet.
            [monitored] Vatrozid mora dopustiti promet i nadzirati ga.
            [restricted] Vatrozid mora ograničiti promet.
           *[isolated] Vatrozid ne smije dopustiti nijednu vezu s drugim mrežama.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Vatrozid blokira sve veze koje nisu navedene u ovom dokumentu.
            [deny_all] Vatrozid blokira sav promet.
            [allow_outbound] Vatrozid dopušta veze iz proizvoda i blokira veze prema proizvodu.
            [allow_all] Vatrozid dopušta sav promet.
            [monitored] Vatrozid dopušta promet i nadzire ga.
            [restricted] Vatrozid ograničava promet.
           *[isolated] Vatrozid ne dopušta nijednu vezu s drugim mrežama.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Kad je uključen, vatrozid blokira sve veze koje nisu navedene u ovom dokumentu.
        [deny_all] Kad je uključen, vatrozid blokira sav promet.
        [allow_outbound] Kad je uključen, vatrozid dopušta odlazne veze i blokira dolazne veze.
        [allow_all] Kad je uključen, vatrozid dopušta sav promet.
        [monitored] Kad je uključen, vatrozid dopušta promet i nadzire ga.
        [restricted] Kad je uključen, vatrozid ograničava promet.
       *[isolated] Kad je uključen, vatrozid ne dopušta nijednu vezu s drugim mrežama.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Vatrozid mora blokirati sav promet osim veza koje se prema ovom dokumentu dopuštaju.
            [deny_all] Vatrozid mora blokirati sav promet.
            [allow_outbound] Vatrozid mora dopustiti veze iz ovog dijela sustava i blokirati veze prema ovom dijelu sustava.
            [allow_all] Vatrozid mora dopustiti sav promet.
            [monitored] Vatrozid mora dopustiti promet i nadzirati ga.
            [restricted] Vatrozid mora ograničiti promet.
           *[isolated] Vatrozid ne smije dopustiti nijednu vezu s drugim mrežama.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Vatrozid blokira sve veze koje nisu navedene u ovom dokumentu.
            [deny_all] Vatrozid blokira sav promet.
            [allow_outbound] Vatrozid dopušta veze iz ovog dijela sustava i blokira veze prema ovom dijelu sustava.
            [allow_all] Vatrozid dopušta sav promet.
            [monitored] Vatrozid dopušta promet i nadzire ga.
            [restricted] Vatrozid ograničava promet.
           *[isolated] Vatrozid ne dopušta nijednu vezu s drugim mrežama.
        }
    }
    .changes_itself = Automatske promjene: { $changes_itself }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Što mora učiniti operator: { $instead }
       *[other] Što učiniti: { $instead }
    }
    .note = { $note }

flow = Tokovi podataka
    .caption = Tokovi podataka
    .rules = Pravila vatrozida: { $link }
    .from = Od
    .to = Do
    .port = Port
    .medium = Medij
    .data = Podaci
    .personal = Osobni podaci
    .examples = Primjeri
    .deidentified = Deidentifikacija
    .encryption = Enkripcija
    .integrity = Zaštita integriteta
    .trigger = Početak prijenosa
    .rate = Brzina prijenosa
    .volume = Količina podataka
    .purpose = Svrha
    .when = Uvjet
    .id = Identifikator

network-requirements = Zahtjevi za informatičku mrežu
    .bandwidth = { $bandwidth_for ->
        [none] Propusnost: { $bandwidth }.
       *[other] Propusnost ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latencija: { $latency }.
    .jitter = Kolebanje latencije: { $jitter }.
    .packet_loss = Gubitak paketa: { $packet_loss }.
    .services = Usluge koje mreža mora pružati: { $services }.
    .other = Mreža mora ispunjavati sljedeće zahtjeve:
    .other-one = Mreža mora ispunjavati sljedeći zahtjev:
    .recommended_other = Proizvođač za mrežu preporučuje sljedeće:
    .loss = Ako se prekine mrežna veza: { $loss }
    .otherwise = Ako zahtjevi nisu ispunjeni: { $otherwise }

network-link = Veze i funkcije
    .caption = Što mreža mora pružati za pojedine veze i funkcije
    .title = Veza ili funkcija
    .from = Od
    .to = Do
    .bandwidth = Propusnost
    .latency = Latencija
    .jitter = Kolebanje latencije
    .packet_loss = Gubitak paketa
    .recommended = Preporučeno
    .optimum = Optimalno
    .otherwise = Ako nije dosegnuto
    .when = Uvjet

network-figures = Preporučene vrijednosti
    .bandwidth = { $bandwidth_for ->
        [none] Preporučena propusnost: { $bandwidth }.
       *[other] Preporučena propusnost ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Preporučena latencija: { $latency }.
    .jitter = Preporučeno kolebanje latencije: { $jitter }.
    .packet_loss = Preporučeni gubitak paketa: { $packet_loss }.
    .otherwise = Ako preporučene vrijednosti nisu dosegnute: { $otherwise }

network-optimum = Optimalne vrijednosti
    .bandwidth = { $bandwidth_for ->
        [none] Optimalna propusnost: { $bandwidth }.
       *[other] Optimalna propusnost ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimalna latencija: { $latency }.
    .jitter = Optimalno kolebanje latencije: { $jitter }.
    .packet_loss = Optimalni gubitak paketa: { $packet_loss }.

remote-access = Udaljeni pristup
    .state = { $used_for ->
        [none] { $state ->
            [provided] Proizvodu se može pristupiti na daljinu.
            [not_provided] Proizvod nema udaljeni pristup.
            [by_operator] Operator osigurava udaljeni pristup.
            [by_host] Operacijski sustav ili sustav domaćin osigurava udaljeni pristup.
           *[not_applicable] Udaljeni pristup nije primjenjiv.
        }
       *[other] { $state ->
            [provided] Proizvodu se može pristupiti na daljinu u sljedeće svrhe: { $used_for }.
            [not_provided] Proizvodu se ne može pristupiti na daljinu u sljedeće svrhe: { $used_for }.
            [by_operator] Operator osigurava udaljeni pristup u sljedeće svrhe: { $used_for }.
            [by_host] Operacijski sustav ili sustav domaćin osigurava udaljeni pristup u sljedeće svrhe: { $used_for }.
           *[not_applicable] Udaljeni pristup nije primjenjiv u sljedeće svrhe: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Ovom se dijelu sustava može pristupiti na daljinu.
            [not_provided] Ovaj dio sustava nema udaljeni pristup.
            [by_operator] Operator osigurava udaljeni pristup.
            [by_host] Operacijski sustav ili sustav domaćin osigurava udaljeni pristup.
           *[not_applicable] Udaljeni pristup nije primjenjiv.
        }
       *[other] { $state ->
            [provided] Ovom se dijelu sustava može pristupiti na daljinu u sljedeće svrhe: { $used_for }.
            [not_provided] Ovom se dijelu sustava ne može pristupiti na daljinu u sljedeće svrhe: { $used_for }.
            [by_operator] Operator osigurava udaljeni pristup u sljedeće svrhe: { $used_for }.
            [by_host] Operacijski sustav ili sustav domaćin osigurava udaljeni pristup u sljedeće svrhe: { $used_for }.
           *[not_applicable] Udaljeni pristup nije primjenjiv u sljedeće svrhe: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Udaljeni pristup preko operacijskog sustava ili sustava domaćina moguć je samo kad je uključen.
           *[other] Udaljeni pristup moguć je samo kad je uključen.
        }
       *[other] { $state ->
            [by_host] Kad je uključen, moguć je udaljeni pristup preko operacijskog sustava ili sustava domaćina u sljedeće svrhe: { $used_for }.
           *[other] Kad je uključen, moguć je udaljeni pristup u sljedeće svrhe: { $used_for }.
        }
    }
    .default = Pri isporuci: { $default }.
    .configured_by = Uloge koje ga mogu uključiti i isključiti: { $configured_by }.
    .kind = Vrsta pristupa: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Sesiju pokreće proizvođač.
        [operator] Sesiju pokreće operator.
        [shared] Sesiju zajedno pokreću proizvođač i operator.
        [user] Sesiju pokreće korisnik.
        [patient] Sesiju pokreće pacijent.
        [third_party] Sesiju pokreće treća strana.
        [integrator] Sesiju pokreće integrator.
        [practitioner] Sesiju pokreće nositelj privatne prakse.
       *[service_partner] Sesiju pokreće servisni partner.
    }
    .supervision = Nadzor: { $supervision }
    .authentication = Autentifikacija: { $authentication }
    .encryption = Enkripcija: { $encryption }.
    .logged = { $logged ->
        [true] Proizvod bilježi svaku sesiju u zapisnik događaja.
       *[false] Proizvod ne bilježi sesije u zapisnik događaja.
    }
    .logged-part = { $logged ->
        [true] Ovaj dio sustava bilježi svaku sesiju u zapisnik događaja.
       *[false] Ovaj dio sustava ne bilježi sesije u zapisnik događaja.
    }
    .files_scanned_by = Skeniranje prenesenih datoteka radi otkrivanja zlonamjernog softvera: { $files_scanned_by }
    .disable = Isključivanje udaljenog pristupa: { $disable }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Što mora učiniti operator: { $instead }
       *[other] Što učiniti: { $instead }
    }
    .note = { $note }

failure = Kvarovi informatičke mreže
    .caption = Kvarovi informatičke mreže i njihovi učinci
    .recovery-caption = Kvarovi i njihovi učinci
    .what = Kvar
    .id = Identifikator
    .noticeable = Primjetnost za korisnika
    .effect = Učinak na proizvod
    .hazard = Opasnost
    .countermeasure = Protumjera

## Installation

installation = Instalacija
    .preparing = Prije instalacije
    .installing = Koraci instalacije
    .integrating = Ugradnja u drugi proizvod
    .installed_by = Uloge koje instaliraju proizvod: { $installed_by }.
    .before = Prije početka osigurajte da su ispunjeni sljedeći uvjeti:
    .before-one = Prije početka osigurajte da je ispunjen sljedeći uvjet:
    .steps = Postupak instalacije proizvoda:
    .verify = Nakon instalacije provjerite sljedeće:
    .if_failed = Ako instalacija nije uspjela: { $if_failed }
    .integration = Ako je ovaj proizvod ugrađen u drugi proizvod:

hardening = Jačanje zaštite
    .caption = Postavke kibernetičke sigurnosti
    .title = Postavka
    .id = Identifikator
    .setting = Gdje se postavlja
    .default = Pri isporuci
    .value = Postaviti na
    .need = Obveznost
    .reason = Razlog
    .steps = Učinite sljedeće:
    .part = Dio
    .when = Uvjet

maintenance = Održavanje

task = Zadaci
    .caption = Redoviti zadaci
    .title = Zadatak
    .id = Identifikator
    .by = Obavlja
    .role = Uloga
    .interval = Interval
    .downtime = Prekid rada tijekom zadatka
    .steps = { $by ->
        [manufacturer] Koraci za proizvođača:
        [third_party] Koraci za treću stranu:
        [service_partner] Koraci za servisnog partnera:
        [integrator] Koraci za integratora:
       *[other] Učinite sljedeće:
    }

## Access

access = Pristup
    .authentication = Dostupni načini prijave: { $authentication }.
    .authentication-none = { $only ->
        [none] Prijava ne postoji.
       *[other] Prijava ne postoji, osim ako je u ovom poglavlju navedena za neki dio sustava ili pod nekim uvjetom.
    }
    .checked_by = Sustav koji provjerava prijavu: { $checked_by }.
    .default = Prijava pri isporuci: { $default }.
    .configured_by = Uloge koje mogu uključiti i isključiti prijavu: { $configured_by }.
    .note = { $note }
    .without_login = Bez prijave moguće je sljedeće:
    .login_for = Prijava je obvezna za sljedeće:
    .account_rules = Za korisničke račune vrijede sljedeća pravila:
    .account_rules-one = Za korisničke račune vrijedi sljedeće pravilo:
    .custom_roles = { $custom_roles ->
        [true] Operator može odrediti dodatne uloge.
       *[false] Operator ne može odrediti dodatne uloge.
    }

access-only = Pristup
    .authentication = Dostupni načini prijave: { $authentication }.
    .authentication-none = Prijava ne postoji.
    .authentication-none-part = Ovaj dio sustava nema prijavu.
    .checked_by = Sustav koji provjerava prijavu: { $checked_by }.
    .without_login = Bez prijave moguće je sljedeće:
    .login_for = Prijava je obvezna za sljedeće:
    .account_rules = Za korisničke račune vrijede sljedeća pravila:
    .account_rules-one = Za korisničke račune vrijedi sljedeće pravilo:
    .note = { $note }

directory = Imenička usluga
    .default = Pri isporuci: { $default }.
    .protocol = Protokol: { $protocol }.
    .product = Imenička usluga: { $product }.
    .versions = Verzije: { $versions }.
    .users_managed = Upravljanje korisnicima imeničke usluge: { $users_managed }
    .roles_given = Uloge korisnika imeničke usluge: { $roles_given }
    .unreachable = Ako imenička usluga nije dostupna: { $unreachable }
    .steps = Postupak povezivanja imeničke usluge:
    .note = { $note }

multi-factor = Višefaktorska autentifikacija
    .state = { $state ->
        [provided] Proizvod podržava višefaktorsku autentifikaciju.
        [not_provided] Proizvod ne podržava višefaktorsku autentifikaciju.
        [by_operator] Operator mora osigurati višefaktorsku autentifikaciju.
        [by_host] Operacijski sustav ili sustav domaćin osigurava višefaktorsku autentifikaciju.
       *[not_applicable] Višefaktorska autentifikacija nije primjenjiva.
    }
    .state-part = { $state ->
        [provided] Ovaj dio sustava podržava višefaktorsku autentifikaciju.
        [not_provided] Ovaj dio sustava ne podržava višefaktorsku autentifikaciju.
        [by_operator] Operator mora osigurati višefaktorsku autentifikaciju.
        [by_host] Operacijski sustav ili sustav domaćin osigurava višefaktorsku autentifikaciju.
       *[not_applicable] Višefaktorska autentifikacija nije primjenjiva.
    }
    .state-should = { $need ->
        [optional] Operator može osigurati višefaktorsku autentifikaciju.
       *[other] Operator bi trebao osigurati višefaktorsku autentifikaciju.
    }
    .state-inactive = { $state ->
        [by_host] Višefaktorska autentifikacija operacijskog sustava ili sustava domaćina radi samo kad je uključena.
       *[other] Višefaktorska autentifikacija radi samo kad je uključena.
    }
    .default = Pri isporuci: { $default }.
    .configured_by = Uloge koje je mogu uključiti i isključiti: { $configured_by }.
    .required_for = Uloge kojima je potrebna višefaktorska autentifikacija: { $required_for }.
    .method = Dostupni drugi faktori: { $method }.
    .code_length = Broj znakova koda: { $code_length }.
    .code_digits = Broj znamenki koda: { $code_digits }.
    .remembered_for = Vrijeme u kojem se drugi faktor ne traži ponovno: { $remembered_for }.
    .reset = Ponovno postavljanje drugog faktora: { $reset }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Što mora učiniti operator: { $instead }
       *[other] Što učiniti: { $instead }
    }
    .note = { $note }

role = Uloge
    .caption = Uloge
    .title = Uloga
    .id = Identifikator
    .description = Opis
    .inherits = Ima i prava uloge
    .held_by = Nositelj
    .directory_group = Grupa u imeničkoj usluzi
    .default = Pri isporuci
    .part = Dio

function = Funkcije i uloge
    .caption = Funkcije i uloge koje ih mogu upotrebljavati
    .title = Funkcija
    .assignable = { $assignable ->
        [true] Operator dodjeljuje ulogama ili korisnicima sljedeću funkciju: { $title }.
       *[false] Operator ne može dodatnim ulogama dodijeliti sljedeću funkciju: { $title }.
    }

automatic-login = Automatska prijava
    .state = { $state ->
        [provided] Proizvod automatski pokreće sesiju. Pritom nitko ne unosi vjerodajnice.
        [by_host] Operacijski sustav automatski pokreće sesiju. Pritom nitko ne unosi vjerodajnice.
       *[none] Proizvod nema automatsku prijavu.
    }
    .state-part = { $state ->
        [provided] Ovaj dio sustava automatski pokreće sesiju. Pritom nitko ne unosi vjerodajnice.
        [by_host] Operacijski sustav automatski pokreće sesiju. Pritom nitko ne unosi vjerodajnice.
       *[none] Ovaj dio sustava nema automatsku prijavu.
    }
    .state-inactive = { $state ->
        [by_host] U operacijskom sustavu automatska prijava bez vjerodajnica radi samo kad je uključena.
       *[other] Automatska prijava bez vjerodajnica radi samo kad je uključena.
    }
    .default = Pri isporuci: { $default }.
    .configured_by = Uloge koje je mogu uključiti i isključiti: { $configured_by }.
    .after = Trenutak automatske prijave: { $after }.
    .role = Uloga korisnika u toj sesiji: { $role }.
    .switch_off = Isključivanje automatske prijave: { $switch_off }
    .note = { $note }

account-management = Upravljanje korisničkim računima
    .created_by = Uloge koje otvaraju račune: { $created_by }.
    .activated_by = Uloge koje aktiviraju račune: { $activated_by }.
    .disabled_by = Uloge koje onemogućuju račune: { $disabled_by }.
    .deleted_by = Uloge koje brišu račune: { $deleted_by }.
    .disabled_after = Vrijeme bez prijave nakon kojeg se račun onemogućuje: { $disabled_after }.
    .first_password_by = Uloge koje postavljaju prvu lozinku računa: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Korisnik mora promijeniti prvu lozinku pri prvoj prijavi.
       *[false] Ništa ne prisiljava korisnika da promijeni prvu lozinku.
    }
    .user_name = Pravila za korisnička imena: { $user_name }
    .attributes = Sadržaj računa: { $attributes }
    .max_accounts = Najveći broj računa: { $max_accounts }.
    .steps = Postupak upravljanja korisničkim računima:
    .note = { $note }

password = Lozinke
    .pins = PIN-ovi
    .both = Lozinke i PIN-ovi
    .kind = { $kind ->
        [password] Sljedeće vrijedi za lozinke.
       *[pin] Sljedeće vrijedi za PIN-ove.
    }
    .rules_from = { $rules_from ->
        [device] Proizvod određuje i provodi pravila.
        [host] Operacijski sustav određuje pravila.
        [directory] Imenička usluga određuje pravila.
       *[operator] Operator mora odrediti pravila.
    }
    .rules_from-part = { $rules_from ->
        [device] Ovaj dio sustava određuje i provodi pravila.
        [host] Operacijski sustav određuje pravila.
        [directory] Imenička usluga određuje pravila.
       *[operator] Operator mora odrediti pravila.
    }
    .need = Obveznost pravila: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Operacijski sustav određuje pravila.
        [directory] Imenička usluga određuje pravila.
       *[other] Operator određuje pravila.
    }
    .configured_by = Uloge koje mogu promijeniti pravila: { $configured_by }.
    .settable = Pravila koja se mogu promijeniti: { $settable }.
    .off_by_default = Pravila koja su isključena pri isporuci: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Najmanji broj znakova koji operacijski sustav mora zahtijevati: { $min_length }.
        [directory] Najmanji broj znakova koji imenička usluga mora zahtijevati: { $min_length }.
        [operator] Najmanji broj znakova koji operator mora zahtijevati: { $min_length }.
       *[other] Najmanji broj znakova: { $min_length }.
    }
    .min_length-should = Preporučeni najmanji broj znakova: { $min_length }.
    .max_length = Najveći broj znakova: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Sadržaj PIN-a koji operacijski sustav mora zahtijevati: { $complexity }.
           *[other] Sadržaj lozinke koji operacijski sustav mora zahtijevati: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Sadržaj PIN-a koji imenička usluga mora zahtijevati: { $complexity }.
           *[other] Sadržaj lozinke koji imenička usluga mora zahtijevati: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Sadržaj PIN-a koji operator mora zahtijevati: { $complexity }.
           *[other] Sadržaj lozinke koji operator mora zahtijevati: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Što PIN mora sadržavati: { $complexity }.
           *[other] Što lozinka mora sadržavati: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Što operacijski sustav mora odbiti kao PIN: { $complexity }.
           *[other] Što operacijski sustav mora odbiti kao lozinku: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Što imenička usluga mora odbiti kao PIN: { $complexity }.
           *[other] Što imenička usluga mora odbiti kao lozinku: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Što operator ne smije dopustiti kao PIN: { $complexity }.
           *[other] Što operator ne smije dopustiti kao lozinku: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Što ne smije biti PIN: { $complexity }.
           *[other] Što ne smije biti lozinka: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Što bi PIN trebao sadržavati: { $complexity }.
       *[other] Što bi lozinka trebala sadržavati: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Što ne bi trebalo biti PIN: { $complexity }.
       *[other] Što ne bi trebalo biti lozinka: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operacijski sustav mora zahtijevati da lozinka ispunjava sljedeće uvjete (najmanje { $complexity_at_least } od njih): { $complexity }.
        [directory] Imenička usluga mora zahtijevati da lozinka ispunjava sljedeće uvjete (najmanje { $complexity_at_least } od njih): { $complexity }.
        [operator] Operator mora zahtijevati da lozinka ispunjava sljedeće uvjete (najmanje { $complexity_at_least } od njih): { $complexity }.
       *[other] Lozinka mora ispunjavati sljedeće uvjete (najmanje { $complexity_at_least } od njih): { $complexity }.
    }
    .complexity-some-should = Lozinka bi trebala ispunjavati sljedeće uvjete (najmanje { $complexity_at_least } od njih): { $complexity }.
    .characters = Znakovi koji se mogu upotrijebiti: { $characters }
    .special_characters = Posebni znakovi koji se mogu upotrijebiti: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] PIN može ostati prazan.
           *[false] PIN ne može ostati prazan.
        }
       *[other] { $blank ->
            [true] Lozinka može ostati prazna.
           *[false] Lozinka ne može ostati prazna.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] PIN se može isključiti.
           *[false] PIN se ne može isključiti.
        }
       *[other] { $can_be_off ->
            [true] Lozinka se može isključiti.
           *[false] Lozinka se ne može isključiti.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Velika i mala slova različiti su znakovi.
       *[false] Velika i mala slova jednaki su znakovi.
    }
    .history = { $kind ->
        [pin] Broj prijašnjih PIN-ova koji se ne smiju ponovno upotrijebiti: { $history }.
       *[other] Broj prijašnjih lozinki koje se ne smiju ponovno upotrijebiti: { $history }.
    }
    .history-should = { $kind ->
        [pin] Broj prijašnjih PIN-ova koji se ne bi trebali ponovno upotrijebiti: { $history }.
       *[other] Broj prijašnjih lozinki koje se ne bi trebale ponovno upotrijebiti: { $history }.
    }
    .max_age = { $kind ->
        [pin] PIN se mora promijeniti nakon navedenog vremena ({ $max_age }).
       *[other] Lozinka se mora promijeniti nakon navedenog vremena ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] PIN bi se trebao promijeniti nakon navedenog vremena ({ $max_age }).
       *[other] Lozinka bi se trebala promijeniti nakon navedenog vremena ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] PIN se može ponovno promijeniti najranije nakon navedenog vremena ({ $min_age }).
       *[other] Lozinka se može ponovno promijeniti najranije nakon navedenog vremena ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Broj neuspjelih pokušaja nakon kojeg operacijski sustav mora blokirati prijavu: { $max_attempts }.
        [directory] Broj neuspjelih pokušaja nakon kojeg imenička usluga mora blokirati prijavu: { $max_attempts }.
        [operator] Broj neuspjelih pokušaja nakon kojeg se prijava mora blokirati: { $max_attempts }.
       *[other] Broj neuspjelih pokušaja nakon kojeg se prijava blokira: { $max_attempts }.
    }
    .max_attempts-should = Preporučeni broj neuspjelih pokušaja nakon kojeg se prijava blokira: { $max_attempts }.
    .attempts_within = Razdoblje u kojem se broje neuspjeli pokušaji: { $attempts_within }.
    .lockout_stages = Ponovljeni neuspjeli pokušaji imaju sljedeće posljedice:
    .lockout_stages-one = Ponovljeni neuspjeli pokušaji imaju sljedeću posljedicu:
    .asked = { $kind ->
        [pin] PIN se traži u sljedećim slučajevima:
       *[other] Lozinka se traži u sljedećim slučajevima:
    }
    .asked-one = { $kind ->
        [pin] PIN se traži u sljedećem slučaju:
       *[other] Lozinka se traži u sljedećem slučaju:
    }
    .lockout = Trajanje blokade: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Blokirana prijava ostaje blokirana dok je netko ne deblokira.
       *[false] Blokada prestaje bez radnje korisnika.
    }
    .unlocked_by = { $lockout ->
        [none] Uloge koje mogu deblokirati prijavu: { $unlocked_by }.
       *[other] Uloge koje mogu prije vremena ukinuti blokadu: { $unlocked_by }.
    }
    .stored_as = Oblik pohrane: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Pri isporuci nije postavljen PIN.
            [password] Pri isporuci nije postavljena lozinka.
           *[none] Pri isporuci nisu postavljene vjerodajnice.
        }
        [default] Pri isporuci su postavljene zadane vjerodajnice.
        [unique_per_device] Vjerodajnice pri isporuci različite su za svaki primjerak proizvoda.
        [must_change_at_first_login] Prva prijava zahtijeva nove vjerodajnice.
        [shared_known] Vjerodajnice pri isporuci jednake su za sve primjerke proizvoda i javno poznate.
        [manufacturer_only] Vjerodajnice pri isporuci poznaje samo proizvođač.
        [documented] Vjerodajnice pri isporuci jednake su za sve primjerke proizvoda i navedene su u dokumentima proizvođača.
       *[set_at_installation] Vjerodajnice se postavljaju pri instalaciji.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Ovaj se dio sustava isporučuje bez PIN-a.
            [password] Ovaj se dio sustava isporučuje bez lozinke.
           *[none] Ovaj se dio sustava isporučuje bez vjerodajnica.
        }
        [default] Ovaj se dio sustava isporučuje sa zadanim vjerodajnicama.
        [unique_per_device] Ovaj se dio sustava isporučuje s vjerodajnicama koje su u svakom sustavu različite.
        [must_change_at_first_login] Ovaj dio sustava pri prvoj prijavi zahtijeva nove vjerodajnice.
        [shared_known] Ovaj se dio sustava isporučuje s vjerodajnicama koje su u svim sustavima jednake i javno poznate.
        [manufacturer_only] Ovaj se dio sustava isporučuje s vjerodajnicama koje poznaje samo proizvođač.
        [documented] Ovaj se dio sustava isporučuje s vjerodajnicama koje su u svim sustavima jednake i navedene u dokumentima proizvođača.
       *[set_at_installation] Vjerodajnice se postavljaju pri instalaciji.
    }
    .default_password = { $kind ->
        [pin] PIN pri isporuci: { $default_password }.
       *[other] Lozinka pri isporuci: { $default_password }.
    }
    .default_action = Vjerodajnice pri isporuci: { $default_action }
    .change = { $kind ->
        [pin] Postupak promjene PIN-a:
       *[other] Postupak promjene lozinke:
    }
    .handling = { $kind ->
        [pin] Radi zaštite PIN-a učinite sljedeće:
       *[other] Radi zaštite lozinke učinite sljedeće:
    }
    .reset = { $kind ->
        [pin] Ako je PIN zaboravljen: { $reset }
       *[other] Ako je lozinka zaboravljena: { $reset }
    }
    .compromised = { $kind ->
        [pin] Ako druge osobe znaju PIN: { $compromised }
       *[other] Ako druge osobe znaju lozinku: { $compromised }
    }
    .fallback = Ako nije određeno drugo pravilo: { $fallback }
    .note = { $note }

account = Korisnički računi pri isporuci
    .caption = Korisnički računi pri isporuci
    .name = Račun
    .id = Identifikator
    .role = Uloga
    .kind = Vrsta
    .default = Pri isporuci
    .default_credentials = Vjerodajnice pri isporuci
    .default_password = Lozinka pri isporuci
    .part = Dio
    .action = Što učiniti
    .when = Uvjet

session = Sesije
    .timeout = { $action ->
        [lock] Proizvod zaključava sesiju nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
        [logout] Proizvod završava sesiju nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
        [hide_data] Proizvod skriva prikazane podatke nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
        [screen_off] Proizvod isključuje zaslon nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
       *[other] Vremensko ograničenje za sesiju pri neaktivnosti korisnika: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Ovaj dio sustava zaključava sesiju nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
        [logout] Ovaj dio sustava završava sesiju nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
        [hide_data] Ovaj dio sustava skriva prikazane podatke nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
        [screen_off] Ovaj dio sustava isključuje zaslon nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
       *[other] Vremensko ograničenje za sesiju pri neaktivnosti korisnika: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Kad je vremensko ograničenje uključeno, sesija se zaključava nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
        [logout] Kad je vremensko ograničenje uključeno, sesija završava nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
        [hide_data] Kad je vremensko ograničenje uključeno, prikazani podaci skrivaju se nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
        [screen_off] Kad je vremensko ograničenje uključeno, zaslon se isključuje nakon navedenog vremena neaktivnosti korisnika ({ $timeout }).
       *[other] Vremensko ograničenje za sesiju pri neaktivnosti korisnika, kad je uključeno: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Proizvod određuje i provodi vremensko ograničenje.
        [host] Operacijski sustav određuje vremensko ograničenje.
        [directory] Imenička usluga određuje vremensko ograničenje.
       *[operator] Operator mora odrediti vremensko ograničenje.
    }
    .rules_from-part = { $rules_from ->
        [device] Ovaj dio sustava određuje i provodi vremensko ograničenje.
        [host] Operacijski sustav određuje vremensko ograničenje.
        [directory] Imenička usluga određuje vremensko ograničenje.
       *[operator] Operator mora odrediti vremensko ograničenje.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Vremensko ograničenje provodi se kad je uključeno.
        [host] Operacijski sustav određuje vremensko ograničenje.
        [directory] Imenička usluga određuje vremensko ograničenje.
       *[operator] Operator mora odrediti vremensko ograničenje.
    }
    .rules_from-should = { $rules_from ->
        [host] Operacijski sustav određuje vremensko ograničenje.
        [directory] Imenička usluga određuje vremensko ograničenje.
       *[other] Operator određuje vremensko ograničenje.
    }
    .timeout-others = { $action ->
        [lock] Vrijeme neaktivnosti korisnika nakon kojeg se sesija mora zaključati: { $timeout }.
        [logout] Vrijeme neaktivnosti korisnika nakon kojeg sesija mora završiti: { $timeout }.
        [hide_data] Vrijeme neaktivnosti korisnika nakon kojeg se prikazani podaci moraju sakriti: { $timeout }.
        [screen_off] Vrijeme neaktivnosti korisnika nakon kojeg se zaslon mora isključiti: { $timeout }.
       *[other] Vremensko ograničenje za sesiju pri neaktivnosti korisnika: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Preporučeno vrijeme neaktivnosti korisnika nakon kojeg se sesija zaključava: { $timeout }.
        [logout] Preporučeno vrijeme neaktivnosti korisnika nakon kojeg sesija završava: { $timeout }.
        [hide_data] Preporučeno vrijeme neaktivnosti korisnika nakon kojeg se prikazani podaci skrivaju: { $timeout }.
        [screen_off] Preporučeno vrijeme neaktivnosti korisnika nakon kojeg se zaslon isključuje: { $timeout }.
       *[other] Preporučeno vremensko ograničenje za sesiju pri neaktivnosti korisnika: { $timeout }.
    }
    .need = Obveznost vremenskog ograničenja: { $need }.
    .default = Vremensko ograničenje pri isporuci: { $default }.
    .range = Moguće postavke vremenskog ograničenja: { $range }.
    .action = { $action ->
        [lock] Nakon isteka vremenskog ograničenja sesija se zaključava.
        [logout] Nakon isteka vremenskog ograničenja sesija završava.
        [hide_data] Nakon isteka vremenskog ograničenja prikazani se podaci skrivaju.
        [screen_off] Nakon isteka vremenskog ograničenja zaslon se isključuje.
       *[never] Za sesiju pri neaktivnosti korisnika nema vremenskog ograničenja.
    }
    .configured_by = Uloge koje mogu postaviti vremensko ograničenje: { $configured_by }.
    .replaced_by = Zaključavanje koje se upotrebljava umjesto vremenskog ograničenja za sesiju: { $replaced_by }
    .locks_on = Slučajevi u kojima se sesija zaključava: { $locks_on }.
    .locks_on-others = Slučajevi u kojima se sesija mora zaključati: { $locks_on }.
    .locks_on-should = Slučajevi u kojima se preporučuje zaključavanje sesije: { $locks_on }.
    .ends_on = Slučajevi u kojima sesija završava: { $ends_on }.
    .ends_on-others = Slučajevi u kojima sesija mora završiti: { $ends_on }.
    .ends_on-should = Slučajevi u kojima se preporučuje završetak sesije: { $ends_on }.
    .also = Za sesije vrijedi i sljedeće:
    .applies_to = Vremensko ograničenje odnosi se na sljedeće:
    .exceptions = Iznimka: { $exceptions }
    .concurrent = Broj sesija koje korisnik može imati istodobno: { $concurrent }.
    .users = Broj korisnika koji mogu biti istodobno prijavljeni: { $users }.
    .note = { $note }

emergency = Pristup u nuždi
    .state = { $state ->
        [provided] Proizvod omogućuje pristup u nuždi.
        [not_provided] Proizvod ne omogućuje pristup u nuždi.
        [by_operator] Operator mora osigurati pristup u nuždi.
        [by_host] Operacijski sustav ili sustav domaćin osigurava pristup u nuždi.
       *[not_applicable] Pristup u nuždi nije primjenjiv.
    }
    .state-part = { $state ->
        [provided] Ovaj dio sustava omogućuje pristup u nuždi.
        [not_provided] Ovaj dio sustava ne omogućuje pristup u nuždi.
        [by_operator] Operator mora osigurati pristup u nuždi.
        [by_host] Operacijski sustav ili sustav domaćin osigurava pristup u nuždi.
       *[not_applicable] Pristup u nuždi nije primjenjiv.
    }
    .state-inactive = { $state ->
        [by_host] Pristup u nuždi preko operacijskog sustava ili sustava domaćina dostupan je samo kad je uključen.
       *[other] Pristup u nuždi dostupan je samo kad je uključen.
    }
    .default = Pri isporuci: { $default }.
    .configured_by = Uloge koje ga mogu uključiti i isključiti: { $configured_by }.
    .how = Kako dobiti pristup u nuždi: { $how }
    .steps = Postupak za pristup u nuždi:
    .available = Funkcije dostupne pri pristupu u nuždi: { $available }.
    .limits = Ograničenja: { $limits }
    .ends_after = Vrijeme nakon kojeg pristup u nuždi prestaje: { $ends_after }.
    .logged = { $logged ->
        [true] Proizvod bilježi svaki pristup u nuždi u zapisnik događaja.
       *[false] Proizvod ne bilježi pristup u nuždi u zapisnik događaja.
    }
    .logged-part = { $logged ->
        [true] Ovaj dio sustava bilježi svaki pristup u nuždi u zapisnik događaja.
       *[false] Ovaj dio sustava ne bilježi pristup u nuždi u zapisnik događaja.
    }
    .afterwards = Nakon pristupa u nuždi: { $afterwards }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Što mora učiniti operator: { $instead }
       *[other] Što učiniti: { $instead }
    }
    .note = { $note }

machine-credential = Certifikati i tehničke vjerodajnice
    .caption = Certifikati i tehničke vjerodajnice
    .intro = Računala, uređaji i usluge upotrebljavaju sljedeće certifikate, ključeve i druge vjerodajnice.
    .title = Vjerodajnica
    .id = Identifikator
    .kind = Vrsta
    .used_by = Upotrebljava
    .purpose = Svrha
    .rights = Prava
    .algorithm = Ključ
    .key_in = Mjesto pohrane ključa
    .issued_by = Izdaje
    .lifetime = Vrijeme valjanosti
    .renewal = Obnavljanje
    .on_expiry = Nakon isteka
    .if_lost = U slučaju gubitka
    .when = Uvjet

## Data

data = Osobni podaci
    .personal = { $personal ->
        [none] Proizvod ne obrađuje osobne podatke.
        [processed] Proizvod obrađuje osobne podatke, ali ih ne pohranjuje.
        [not_stored] Proizvod ne pohranjuje osobne podatke.
       *[stored] Proizvod pohranjuje osobne podatke.
    }
    .absent = Podaci koje proizvod ne pohranjuje: { $absent }.
    .removable_media = Proizvod ne upotrebljava izmjenjive medije.
    .removable_media_note = Izmjenjivi mediji: { $removable_media_note }
    .note = { $note }

media-use = Uporaba izmjenjivih medija
    .caption = Uporaba izmjenjivih medija
    .uses = Uporaba
    .media = Mediji
    .access = Pristup
    .note = Napomena
    .part = Dio
    .when = Uvjet

data-only = Osobni podaci
    .personal = { $personal ->
        [none] Proizvod ne obrađuje osobne podatke.
        [processed] Proizvod obrađuje osobne podatke, ali ih ne pohranjuje.
        [not_stored] Proizvod ne pohranjuje osobne podatke.
       *[stored] Proizvod pohranjuje osobne podatke.
    }
    .personal-part = { $personal ->
        [none] Ovaj dio sustava ne obrađuje osobne podatke.
        [processed] Ovaj dio sustava obrađuje osobne podatke, ali ih ne pohranjuje.
        [not_stored] Ovaj dio sustava ne pohranjuje osobne podatke.
       *[stored] Ovaj dio sustava pohranjuje osobne podatke.
    }
    .absent = Podaci koje proizvod ne pohranjuje: { $absent }.
    .absent-part = Podaci koje ovaj dio sustava ne pohranjuje: { $absent }.
    .removable_media = Proizvod ne upotrebljava izmjenjive medije.
    .removable_media-part = Ovaj dio sustava ne upotrebljava izmjenjive medije.
    .note = { $note }

store = Pohranjeni podaci
    .caption = Pohranjeni podaci
    .title = Pohrana
    .id = Identifikator
    .part = Dio
    .categories = Podaci
    .personal = Osobni podaci
    .examples = Primjeri
    .format = Format
    .location = Mjesto
    .capacity = Kapacitet
    .encryption = Enkripcija
    .retention = Vrijeme čuvanja
    .retention_from = Računa se od
    .retention_range = Može se postaviti na
    .keep = Čuvanje
    .retention_note = Napomena
    .retention_set_by = Tko može promijeniti
    .erase = Brisanje
    .access = Pristup
    .when = Uvjet

export = Izvoz podataka
    .caption = Načini izvoza podataka
    .title = Izvoz
    .id = Identifikator
    .categories = Podaci
    .personal = Osobni podaci
    .examples = Primjeri
    .format = Format
    .medium = Medij
    .deidentified = Deidentifikacija
    .encryption = Enkripcija
    .steps = Postupak izvoza podataka:
    .access = Pristup
    .default = Pri isporuci
    .when = Uvjet

gdpr = Zaštita osobnih podataka (GDPR)
    .purpose = Svrha obrade: { $purpose }
    .controller = { $controller ->
        [manufacturer] Voditelj obrade je proizvođač.
        [operator] Voditelj obrade je operator.
        [shared] Proizvođač i operator zajednički su voditelji obrade.
        [user] Za podatke na proizvodu odgovoran je korisnik.
        [patient] Za podatke na proizvodu odgovoran je pacijent.
        [third_party] Voditelj obrade je treća strana.
        [integrator] Voditelj obrade je integrator.
        [practitioner] Voditelj obrade je nositelj privatne prakse.
       *[service_partner] Voditelj obrade je servisni partner.
    }
    .controller_name = Voditelj obrade: { $controller_name }.
    .processor = Izvršitelj obrade: { $processor }.
    .transfer = Prijenosi u treće zemlje: { $transfer }
    .subject_access = Zahtjevi za pristup osobnim podacima: { $subject_access }
    .subject_erasure = Zahtjevi za brisanje osobnih podataka: { $subject_erasure }
    .operator = Radi zaštite osobnih podataka učinite sljedeće:

## Logging

logging = Bilježenje događaja
    .what = Zabilježeni događaji
    .reading = Čitanje zapisnika događaja
    .state = { $state ->
        [provided] Proizvod bilježi događaje u zapisnik događaja.
        [not_provided] Proizvod ne bilježi kibernetičke sigurnosne događaje.
        [by_operator] Operator mora osigurati bilježenje kibernetičkih sigurnosnih događaja.
        [by_host] Operacijski sustav ili sustav domaćin bilježi događaje u zapisnik događaja.
       *[not_applicable] Bilježenje kibernetičkih sigurnosnih događaja nije primjenjivo.
    }
    .state-part = { $state ->
        [provided] Ovaj dio sustava bilježi događaje u zapisnik događaja.
        [not_provided] Ovaj dio sustava ne bilježi kibernetičke sigurnosne događaje.
        [by_operator] Operator mora osigurati bilježenje kibernetičkih sigurnosnih događaja.
        [by_host] Operacijski sustav ili sustav domaćin bilježi događaje u zapisnik događaja.
       *[not_applicable] Bilježenje kibernetičkih sigurnosnih događaja nije primjenjivo.
    }
    .state-inactive = { $state ->
        [by_host] Operacijski sustav ili sustav domaćin može bilježiti događaje u zapisnik događaja.
       *[other] Događaji se mogu bilježiti u zapisnik događaja.
    }
    .purpose = Svrha zapisnika događaja: { $purpose }
    .standard = Norme prema kojima se vodi zapisnik događaja: { $standard }.
    .default = Pri isporuci: { $default }.
    .configured_by = Uloge koje ga mogu uključiti i isključiti: { $configured_by }.
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Što mora učiniti operator: { $instead }
       *[other] Što učiniti: { $instead }
    }
    .location = Mjesto zapisnika događaja: { $location }
    .language = Jezik zapisnika događaja: { $language }
    .capacity = Kapacitet zapisnika događaja: { $capacity }
    .retention = Zapisi se čuvaju navedeno vrijeme ({ $retention }).
    .protection = Zaštita zapisnika događaja: { $protection }
    .access = Uloge koje mogu čitati zapisnik događaja: { $access }.
    .events = U zapisnik događaja bilježe se sljedeći događaji:
    .events-one = U zapisnik događaja bilježi se sljedeći događaj:
    .other_events = { $events ->
        [none] U zapisnik događaja bilježi se sljedeće:
       *[other] U zapisnik događaja bilježi se i sljedeće:
    }
    .reason_asked = Događaji za koje korisnik mora unijeti razlog: { $reason_asked }.
    .not_logged = U zapisnik događaja ne bilježi se sljedeće:
    .not_for = Zapisnik događaja nije namijenjen za sljedeće:
    .fields = Najmanji sadržaj svakog zapisa: { $fields }.
    .viewer = Program za čitanje zapisnika događaja: { $viewer }
    .help = Pomoć pri čitanju zapisnika događaja: { $help }
    .alerts = Poruke i znakovi: { $link }.
    .steps = Postupak čitanja ili izvoza zapisnika događaja:
    .note = { $note }

log-entry = Sadržaj zapisa
    .caption = Sadržaj zapisa za određene događaje
    .events = Događaj
    .fields = Sadržaj
    .note = Dodatni sadržaj

log-notification = Obavješćivanje
    .caption = Obavješćivanje o događajima
    .events = Događaj
    .other_events = Drugi događaji
    .by = Način slanja
    .to = Uloga koja se obavješćuje
    .party = Strana koja se obavješćuje
    .note = Napomena
    .when = Uvjet

log-export = Izvoz zapisnika događaja
    .protocol = Protokol: { $protocol }.
    .encryption = Enkripcija: { $encryption }.
    .format = Format: { $format }.
    .to = Odredište: { $to }.
    .port = Port: { $port }.

clock = Sat
    .source = { $source ->
        [ntp] Sat se namješta protokolom NTP.
        [nts] Sat se namješta protokolom NTP uz Network Time Security (NTS).
        [ptp] Sat se namješta protokolom PTP.
        [host] Sat namješta operacijski sustav.
        [server] Sat namješta poslužitelj.
        [phone] Sat namješta telefon.
        [manual] Sat se namješta ručno.
       *[cellular] Sat namješta mobilna mreža.
    }
    .other_sources = Drugi načini namještanja sata: { $other_sources }.
    .from = Sustav koji namješta sat: { $from }.
    .port = Port usluge točnog vremena: { $port }.
    .configured_by = Uloge koje mogu namjestiti sat: { $configured_by }.
    .accuracy = Najveće odstupanje sata: { $accuracy }.
    .if_wrong = Ako sat ne pokazuje točno vrijeme: { $if_wrong }
    .steps = Postupak namještanja sata:

alert = Poruke i znakovi
    .caption = Poruke i znakovi
    .normal-caption = Druge poruke i znakovi
    .sign = Poruka ili znak
    .id = Identifikator
    .meaning = Značenje
    .shows = Pokazuje
    .action = Što učiniti
    .acts = Tko djeluje
    .call = Kontakt

## Malware and integrity

malware = Zaštita od zlonamjernog softvera
    .protection = { $protection ->
        [allow_list] Proizvod pokreće samo softver s popisa dopuštenog softvera.
        [antimalware_included] Proizvod sadrži antivirusni softver.
        [antimalware_supported] Na proizvod se može instalirati antivirusni softver.
        [antimalware_by_operator] Operator mora instalirati antivirusni softver.
        [antimalware_not_recommended] Proizvođač preporučuje da se na proizvod ne instalira antivirusni softver.
        [read_only_system] Proizvod se pokreće iz sustava koji se ne može promijeniti.
        [no_antimalware_software] Proizvod nema antivirusni softver.
        [none] Sam proizvod nema zaštitu od zlonamjernog softvera.
       *[not_applicable] Zaštita od zlonamjernog softvera nije primjenjiva.
    }
    .protection-part = { $protection ->
        [allow_list] Ovaj dio sustava pokreće samo softver s popisa dopuštenog softvera.
        [antimalware_included] Ovaj dio sustava sadrži antivirusni softver.
        [antimalware_supported] Na ovaj se dio sustava može instalirati antivirusni softver.
        [antimalware_by_operator] Operator mora instalirati antivirusni softver.
        [antimalware_not_recommended] Proizvođač preporučuje da se na ovaj dio sustava ne instalira antivirusni softver.
        [read_only_system] Ovaj se dio sustava pokreće iz sustava koji se ne može promijeniti.
        [no_antimalware_software] Ovaj dio sustava nema antivirusni softver.
        [none] Sam ovaj dio sustava nema zaštitu od zlonamjernog softvera.
       *[not_applicable] Zaštita od zlonamjernog softvera nije primjenjiva.
    }
    .protection-should = { $need ->
        [optional] Operator može instalirati antivirusni softver.
       *[other] Operator bi trebao instalirati antivirusni softver.
    }
    .other_protection = Druga zaštita od zlonamjernog softvera: { $other_protection }.
    .need = Obveznost: { $need }.
    .product = Antivirusni softver: { $product }.
    .installed_by = Instalira: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Proizvođač preporučuje da se iz skeniranja pri pristupu izuzme sljedeće:
           *[other] Iz skeniranja pri pristupu izuzmite sljedeće:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Proizvođač preporučuje da se iz zakazanih skeniranja i skeniranja na zahtjev izuzme sljedeće:
           *[other] Iz zakazanih skeniranja i skeniranja na zahtjev izuzmite sljedeće:
        }
       *[other] { $exclusions_recommended ->
            [true] Proizvođač preporučuje da se iz skeniranja izuzme sljedeće:
           *[other] Iz skeniranja izuzmite sljedeće:
        }
    }
    .scans = Skeniranja: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Na proizvod se ne može instalirati drugi softver.
        [not_allowed] Na proizvod se ne smije instalirati drugi softver.
        [only_listed] Na proizvod se ne smije instalirati softver koji nije naveden u ovom dokumentu.
       *[allowed] Na proizvod se može instalirati drugi softver.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Na ovaj se dio sustava ne može instalirati drugi softver.
        [not_allowed] Na ovaj se dio sustava ne smije instalirati drugi softver.
        [only_listed] Na ovaj se dio sustava ne smije instalirati softver koji nije naveden u ovom dokumentu.
       *[allowed] Na ovaj se dio sustava može instalirati drugi softver.
    }
    .on_detection = { $protection ->
        [allow_list] Ako se pokrene softver koji nije na popisu: { $on_detection }
       *[other] Ako se pronađe zlonamjerni softver: { $on_detection }
    }
    .because = Razlog: { $because }
    .instead = Što učiniti: { $instead }
    .note = { $note }

integrity = Integritet softvera
    .secure_boot = { $secure_boot ->
        [true] Proizvod provjerava svoj softver pri svakom pokretanju (sigurno pokretanje, secure boot).
       *[false] Proizvod nema funkciju sigurnog pokretanja (secure boot).
    }
    .secure_boot-part = { $secure_boot ->
        [true] Ovaj dio sustava provjerava svoj softver pri svakom pokretanju (sigurno pokretanje, secure boot).
       *[false] Ovaj dio sustava nema funkciju sigurnog pokretanja (secure boot).
    }
    .signature = Potpis softvera: { $signature }.
    .signed_by = Potpisnik: { $signed_by }
    .checksum = Hash-vrijednost ili kontrolni zbroj softvera: { $checksum }.
    .covers = Provjerava se sljedeće:
    .checked = Kad se provjerava: { $checked }
    .on_failure = Ako provjera ne uspije: { $on_failure }
    .verify = Postupak provjere autentičnosti softvera:
    .because = Razlog: { $because }
    .instead = Što učiniti: { $instead }
    .note = { $note }

## Updates

update = Ažuriranja
    .installing = Instalacija ažuriranja
    .switching-off = Automatska ažuriranja
    .state = { $state ->
        [provided] Proizvođač osigurava sigurnosna ažuriranja.
        [not_provided] Proizvođač ne osigurava sigurnosna ažuriranja.
        [by_operator] Za sigurnosna ažuriranja odgovoran je operator.
        [by_host] Sustav domaćin ili njegov izvor paketa osigurava sigurnosna ažuriranja.
       *[not_applicable] Sigurnosna ažuriranja nisu primjenjiva.
    }
    .used = { $used ->
        [true] Ažuriranja se upotrebljavaju.
       *[false] { $title ->
            [none] Softver proizvoda ne ažurira se.
           *[other] Ova vrsta ažuriranja ne upotrebljava se.
        }
    }
    .used-part = { $used ->
        [true] Ažuriranja se upotrebljavaju.
       *[false] { $title ->
            [none] Softver ovog dijela sustava ne ažurira se.
           *[other] Ova vrsta ažuriranja ne upotrebljava se.
        }
    }
    .announced_by = Kako proizvođač najavljuje ažuriranja: { $announced_by }.
    .source = Izvori ažuriranja: { $source }.
    .source_note = Izvor ažuriranja: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Proizvod instalira samo ažuriranja s valjanim digitalnim potpisom.
        [hash] { $installed_by ->
            [manufacturer] Proizvođač prije instalacije uspoređuje hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [service_partner] Servisni partner prije instalacije uspoređuje hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [user] Korisnik mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [patient] Pacijent mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [integrator] Integrator mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [practitioner] Nositelj privatne prakse mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [third_party] Treća strana prije instalacije uspoređuje hash-vrijednost ažuriranja s objavljenom vrijednošću.
           *[other] Operator mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
        }
        [checksum] Proizvod instalira samo ažuriranja s točnim kontrolnim zbrojem.
        [signed_package] Ažuriranja su potpisani paketi.
        [app_store] Autentičnost ažuriranja provjerava trgovina aplikacijama.
       *[none] Proizvod ne provjerava autentičnost ažuriranja.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Ovaj dio sustava instalira samo ažuriranja s valjanim digitalnim potpisom.
        [hash] { $installed_by ->
            [manufacturer] Proizvođač prije instalacije uspoređuje hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [service_partner] Servisni partner prije instalacije uspoređuje hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [user] Korisnik mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [patient] Pacijent mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [integrator] Integrator mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [practitioner] Nositelj privatne prakse mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [third_party] Treća strana prije instalacije uspoređuje hash-vrijednost ažuriranja s objavljenom vrijednošću.
           *[other] Operator mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
        }
        [checksum] Ovaj dio sustava instalira samo ažuriranja s točnim kontrolnim zbrojem.
        [signed_package] Ažuriranja su potpisani paketi.
        [app_store] Autentičnost ažuriranja provjerava trgovina aplikacijama.
       *[none] Ovaj dio sustava ne provjerava autentičnost ažuriranja.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Ažuriranja instalira proizvođač.
        [operator] Ažuriranja instalira operator.
        [shared] Ažuriranja zajedno instaliraju proizvođač i operator.
        [user] Ažuriranja instalira korisnik.
        [patient] Ažuriranja instalira pacijent.
        [third_party] Ažuriranja instalira treća strana.
        [integrator] Ažuriranja instalira integrator.
        [practitioner] Ažuriranja instalira nositelj privatne prakse.
       *[service_partner] Ažuriranja instalira servisni partner.
    }
    .automatic = { $automatic ->
        [true] Ažuriranja se instaliraju automatski.
       *[false] Ažuriranja se ne instaliraju automatski.
    }
    .switch_off = Postupak isključivanja automatskih ažuriranja:
    .interval = Interval redovitih ažuriranja: { $interval }.
    .connect_every = Najdulje vrijeme između dvaju povezivanja radi primanja ažuriranja: { $connect_every }.
    .wait = Vrijeme čekanja prije instalacije ažuriranja: { $wait }.
    .install_within = Rok u kojem se sigurnosno ažuriranje mora instalirati: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Proizvod se može upotrebljavati bez obveznog ažuriranja.
       *[false] Proizvod se ne može upotrebljavati dok se ne instalira obvezno ažuriranje.
    }
    .usable_without-part = { $usable_without ->
        [true] Ovaj se dio sustava može upotrebljavati bez obveznog ažuriranja.
       *[false] Ovaj se dio sustava ne može upotrebljavati dok se ne instalira obvezno ažuriranje.
    }
    .before = Prije početka osigurajte da su ispunjeni sljedeći uvjeti:
    .before-one = Prije početka osigurajte da je ispunjen sljedeći uvjet:
    .downtime = Prekid rada tijekom ažuriranja: { $downtime }.
    .downtime-part = Prekid rada tijekom ažuriranja: { $downtime }.
    .steps = Postupak instalacije ažuriranja:
    .verify = Nakon ažuriranja provjerite sljedeće:
    .if_failed = Ako ažuriranje nije uspjelo: { $if_failed }
    .rollback = Povratak na prethodnu verziju: { $rollback }
    .operator_patching = Zakrpe koje instalira operator: { $operator_patching }
    .approved = Ažuriranja drugih dobavljača koja proizvođač odobrava: { $approved }
    .excluded = Nemojte instalirati sljedeća ažuriranja:
    .excluded-one = Nemojte instalirati sljedeće ažuriranje:
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Što mora učiniti operator: { $instead }
       *[other] Što učiniti: { $instead }
    }
    .note = { $note }

support = Razdoblje podrške za kibernetičku sigurnost
    .help = Podrška
    .start = Početak podrške: { $start }.
    .end = Prestanak podrške: { $end }.
    .duration = Trajanje podrške: { $duration }.
    .counted_from = Računa se od događaja: { $counted_from }.
    .until = Događaj kojim podrška prestaje: { $until }.
    .security_end = Prestanak sigurnosnih ažuriranja: { $security_end }.
    .versions = Verzije koje primaju sigurnosna ažuriranja: { $versions }
    .includes = Podrška za kibernetičku sigurnost obuhvaća sljedeće:
    .contact = Kontakt za podršku: { $contact }
    .after_end = Nakon prestanka podrške: { $after_end }
    .notified_by = Kako proizvođač najavljuje prestanak podrške: { $notified_by }.
    .notice_period = Rok najave prije prestanka podrške: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Oporavak
    .restoring = Vraćanje iz sigurnosne kopije
    .resetting = Povratak na tvorničke postavke
    .failures = Kvarovi
    .restore = Postupak vraćanja iz sigurnosne kopije:
    .factory_reset = Postupak povratka proizvoda na tvorničke postavke:
    .factory_reset_effect = Učinak povratka na tvorničke postavke: { $factory_reset_effect }
    .network_loss_mode = Način rada nakon prekida mrežne veze: { $network_loss_mode }.
    .network_loss = Ako se prekine mrežna veza: { $network_loss }
    .continues = Tijekom kvara ili kibernetičkog sigurnosnog događaja nastavlja se sljedeće:
    .safe_state = Sigurno stanje: { $safe_state }

backup = Sigurnosno kopiranje
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Izrađuje se sigurnosna kopija podataka proizvoda.
            [service_partner] Izrađuje se sigurnosna kopija podataka proizvoda.
           *[other] Proizvod može izraditi sigurnosnu kopiju podataka.
        }
        [not_provided] Proizvod ne izrađuje sigurnosnu kopiju podataka.
        [by_operator] Operator mora osigurati sigurnosno kopiranje.
        [by_host] Operacijski sustav ili sustav domaćin osigurava sigurnosno kopiranje.
       *[not_applicable] Sigurnosno kopiranje nije primjenjivo.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Izrađuje se sigurnosna kopija podataka ovog dijela sustava.
            [service_partner] Izrađuje se sigurnosna kopija podataka ovog dijela sustava.
           *[other] Ovaj dio sustava može izraditi sigurnosnu kopiju podataka.
        }
        [not_provided] Ovaj dio sustava ne izrađuje sigurnosnu kopiju podataka.
        [by_operator] Operator mora osigurati sigurnosno kopiranje.
        [by_host] Operacijski sustav ili sustav domaćin osigurava sigurnosno kopiranje.
       *[not_applicable] Sigurnosno kopiranje nije primjenjivo.
    }
    .state-should = { $need ->
        [optional] Operator može osigurati sigurnosno kopiranje.
       *[other] Operator bi trebao osigurati sigurnosno kopiranje.
    }
    .what = Sadržaj sigurnosne kopije: { $what }.
    .without = Što sigurnosna kopija ne sadrži: { $without }.
    .by = { $by ->
        [manufacturer] Sigurnosnu kopiju izrađuje proizvođač.
        [operator] Sigurnosnu kopiju izrađuje operator.
        [shared] Sigurnosnu kopiju zajedno izrađuju proizvođač i operator.
        [user] Sigurnosnu kopiju izrađuje korisnik.
        [patient] Sigurnosnu kopiju izrađuje pacijent.
        [third_party] Sigurnosnu kopiju izrađuje treća strana.
        [integrator] Sigurnosnu kopiju izrađuje integrator.
        [practitioner] Sigurnosnu kopiju izrađuje nositelj privatne prakse.
       *[service_partner] Sigurnosnu kopiju izrađuje servisni partner.
    }
    .how = Kako se izrađuje sigurnosna kopija: { $how }
    .every = { $every_recommended ->
        [true] Preporučeni interval sigurnosnog kopiranja: { $every }.
       *[other] Interval sigurnosnog kopiranja: { $every }.
    }
    .kept = Vrijeme čuvanja sigurnosnih kopija: { $kept }.
    .recovery_point = Ciljana točka oporavka (RPO): { $recovery_point }.
    .recovery_time = Ciljano vrijeme oporavka (RTO): { $recovery_time }.
    .steps = Postupak izrade sigurnosne kopije:
    .test = Ispitivanje sigurnosne kopije: { $test }
    .because = Razlog: { $because }
    .instead = { $state ->
        [by_operator] Što mora učiniti operator: { $instead }
       *[other] Što učiniti: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Kibernetički sigurnosni događaji
    .serious = Ozbiljni incidenti
    .sign = Znak ili kvar
    .further = Ostali znakovi i kvarovi
    .where = Više u odjeljku
    .signs = Taj se događaj prepoznaje po sljedećem:
    .acts = Tko djeluje: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Učinite sljedeće:
    .report_to = Koga obavijestiti: { $report_to }
    .preserve = Osiguravanje dokaza: { $preserve }

residual-risk = Preostali rizici
    .affects = Tko ili što je ugroženo: { $affects }.
    .action = Što učiniti: { $action }

misuse = Predvidiva pogrešna uporaba
    .affects = Tko ili što je ugroženo: { $affects }.

warning = Upozorenja
    .affects = Tko ili što je ugroženo: { $affects }.

## End of use

decommission = Stavljanje izvan uporabe
    .steps = { $occasions ->
        [none] Prije zbrinjavanja ili ustupanja drugome učinite sljedeće:
       *[other] Učinite sljedeće { $occasions }:
    }
    .verify = Kako provjeriti jesu li podaci izbrisani: { $verify }
    .remains = Što ostaje: { $remains }
    .elsewhere = Na drugim sustavima učinite sljedeće:
    .transfer = Ustupanje drugom operatoru: { $transfer }
    .disposal = Zbrinjavanje: { $disposal }

## Components

sbom = Popis softverskih materijala
    .file = Izvor popisa komponenata: { $file }.
    .format = Format popisa softverskih materijala (SBOM): { $format }.
    .available_at = Gdje se može dobiti popis softverskih materijala (SBOM): { $available_at }.
    .request = Kako zatražiti popis softverskih materijala (SBOM): { $request }
    .upkeep = Održavanje popisa softverskih materijala: { $upkeep }
    .none_known_on = Proizvođaču nije bila poznata nijedna ranjivost navedenih komponenata koja utječe na proizvod (datum: { $none_known_on }).

component = Komponente
    .caption = Softverske komponente
    .name = Komponenta
    .version = Verzija
    .supplier = Dobavljač
    .purpose = Svrha
    .licence = Licencija
    .part = Dio
    .purl = Package URL
    .cpe = CPE
    .support_end = Podržano do
    .note = Napomena

vulnerability = Ranjivosti
    .caption = Ranjivosti
    .intro = U tablici su navedene ranjivosti i kako se svaka od njih odnosi na proizvod.
    .id = Ranjivost
    .title = Ranjivost
    .component = Komponenta
    .component_version = Verzija komponente
    .score = Ocjena
    .rating = Ukupna ocjena
    .state = Stanje
    .exploited = Iskorištavanje
    .fixed_in = Otklonjeno u verziji
    .because = Razlog
    .action = Što učiniti
    .justification = Obrazloženje
    .response = Odgovor proizvođača
    .residual_risk = Preostali rizik
    .reported_by = Tko ju je prijavio
    .assessed_on = Datum procjene
    .source = Izvor procjene
