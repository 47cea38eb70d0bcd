### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is always "medicinos priemonė" and a control always "saugumo priemonė", for
### "priemonė" alone could be either. Security is "saugumas", safety "sauga". The organisation that runs the device is
### "eksploatuotojas". Steps are in the imperative plural; "must" is "privalo", "privaloma" or "turi" with an infinitive,
### "must not" "draudžiama", "should" "turėtų" or "rekomenduojama", "can" "gali" or "galima". "Turi" never says "has", and
### "saugo" never says "stores", for it also says "protects".

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Tik veikimo režimu: { $modes }.
    .variants = Tik variantui: { $variants }.
    .options = Tik su parinktimi: { $options }.
    .platforms = Tik platformoje: { $platforms }.
    .versions = Tik programinės įrangos versijai: { $versions }.
    .condition = Sąlyga: { $condition }.
    .if-modes = Veikimo režimu { $modes }:
    .if-variants = Variantui { $variants }:
    .if-options = Su parinktimi { $options }:
    .if-platforms = Platformoje { $platforms }:
    .if-versions = Programinės įrangos versijai { $versions }:
    .if-condition = Jei { $condition }:
    .short-modes = tik veikimo režimu: { $modes }
    .short-variants = tik variantui: { $variants }
    .short-options = tik su parinktimi: { $options }
    .short-platforms = tik platformoje: { $platforms }
    .short-versions = tik programinės įrangos versijai: { $versions }
    .short-condition = sąlyga: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Tik sistemos daliai: { $value }.
    .roles = Tik vaidmeniui: { $value }.
    .interface = Tik sąsajai: { $value }.
    .direction = Kryptis: { $value }.

protection =
    .state = { $state ->
        [provided] Duomenys šifruojami.
        [not_provided] Duomenys nešifruojami.
        [by_operator] Šifravimą privalo užtikrinti eksploatuotojas.
        [by_host] Šifravimą užtikrina operacinė arba prieglobos sistema.
       *[not_applicable] Šifravimas neaktualus.
    }
    .state-inactive = { $state ->
        [by_host] Operacinė arba prieglobos sistema gali šifruoti duomenis.
       *[other] Duomenys gali būti šifruojami.
    }
    .state-should = { $need ->
        [optional] Šifravimą gali užtikrinti eksploatuotojas.
       *[other] Šifravimą turėtų užtikrinti eksploatuotojas.
    }
    .default = Pristatymo metu: { $default }.
    .configured_by = Vaidmenys, galintys tai įjungti ir išjungti: { $configured_by }.
    .range = Galimi nustatymai: { $range }
    .method = { $state ->
        [by_operator] Gamintojo nurodyti šifravimo metodai: { $method }.
       *[other] Šifravimo metodas: { $method }.
    }
    .key_in = Rakto laikymo vieta: { $key_in }.
    .because = Priežastis: { $because }
    .instead = { $state ->
        [by_operator] Ką privalo daryti eksploatuotojas: { $instead }
       *[other] { $instead }
    }
    .limits = Apribojimai: { $limits }
    .note = { $note }

## Identification

device = Medicinos priemonė
    .caption = Medicinos priemonės identifikavimas
    .name = Pavadinimas
    .model = Modelis
    .purpose = Numatyta paskirtis
    .supplied_as = Tiekiama kaip
    .software_version = Programinės įrangos versija
    .firmware_version = Programinės aparatinės įrangos versija
    .regulation = Reglamentas
    .law = Taikytina teisė
    .declaration = ES atitikties deklaracija
    .class = Rizikos klasė
    .udi_di = UDI-DI
    .basic_udi_di = Bazinis UDI-DI
    .mud_url = MUD URL (RFC 8520)
    .environments = Numatyta naudojimo aplinka
    .users = Numatyti naudotojai
    .not_for = Medicinos priemonė neskirta šiems naudojimo atvejams:
    .not_for-one = Medicinos priemonė neskirta šiam naudojimo atvejui:
    .id = Identifikatorius

organisation = Įmonė
    .manufacturer = Gamintojas
    .manufacturer-caption = Gamintojas
    .representative = Įgaliotasis atstovas
    .representative-caption = Įgaliotasis atstovas
    .name = Pavadinimas
    .address = Adresas
    .srn = Registracijos numeris (SRN)
    .website = Interneto svetainė
    .email = E. paštas
    .phone = Telefonas

variant = Variantai
    .caption = Medicinos priemonės variantai
    .intro = Šis dokumentas skirtas toliau nurodytiems variantams.
    .title = Variantas
    .model = Modelis
    .udi_di = UDI-DI
    .description = Aprašas
    .id = Identifikatorius

option-item = Parinktys
    .caption = Medicinos priemonės parinktys
    .title = Parinktis
    .description = Aprašas
    .supplied = Kaip tiekiama
    .id = Identifikatorius

mode = Veikimo režimai
    .caption = Veikimo režimai
    .title = Veikimo režimas
    .description = Aprašas
    .entered_by = Kaip pereinama į režimą
    .left_by = Kaip išeinama iš režimo
    .indicator = Kaip naudotojas atpažįsta režimą
    .id = Identifikatorius

part = Sistemos dalys
    .caption = Sistemos dalys
    .title = Dalis
    .kind = Rūšis
    .version = Versija
    .supplied_by = Tiekėjas
    .hosted = Kur veikia
    .runs_on = Dalis, kurioje veikia
    .location = Vieta
    .address = Adresas
    .connected_through = Prijungimo kelias
    .mud_url = MUD URL (RFC 8520)
    .permissions = Leidimai
    .description = Aprašas
    .id = Identifikatorius
    .when = Sąlyga

user-interface = Naudotojo sąsajos
    .caption = Naudotojo sąsajos
    .title = Naudotojo sąsaja
    .id = Identifikatorius
    .kind = Rūšis
    .part = Dalis
    .purpose = Paskirtis
    .personal = Rodo arba garsu pateikia asmens duomenis
    .protect = Apsauga
    .when = Sąlyga

document-facts = Šis dokumentas
    .caption = Šio dokumento identifikavimas
    .number = Dokumento numeris
    .revision = Redakcija
    .date = Išleidimo data
    .effective = Galioja nuo
    .replaces = Pakeičiamas dokumentas
    .audience = Numatyti skaitytojai
    .audience_other = Kiti numatyti skaitytojai
    .roles = Skaitytojų vaidmenys
    .paper_copy = Popierinis egzempliorius
    .see_also = Taip pat žr. šiuos dokumentus:
    .see_also-one = Taip pat žr. šį dokumentą:

companion = Kiti šios medicinos priemonės dokumentai
    .caption = Kiti šios medicinos priemonės dokumentai
    .title = Pavadinimas
    .number = Dokumento numeris
    .audience = Numatyti skaitytojai

revision = Redakcijų istorija
    .caption = Šio dokumento redakcijos
    .revision = Redakcija
    .date = Data
    .change = Pakeitimas
    .link = Dokumentas

contact = Kontaktai saugumo klausimais
    .caption = Kontaktai saugumo klausimais
    .security = Kontaktas saugumo klausimais
    .phone = Telefonas
    .hours = Darbo laikas
    .policy = Pranešimo apie pažeidžiamumus politika
    .advisories = Saugumo biuleteniai
    .key = Raktas pranešimams šifruoti
    .key_fingerprint = Rakto atspaudas
    .acknowledge_within = Pranešimo gavimo patvirtinimo terminas
    .vigilance = Pranešimas apie rimtus incidentus
    .process = Ką gamintojas daro gavęs pranešimą: { $process }
    .events-described = Apie šiame dokumente aprašytus įvykius praneškite taip, kaip nurodyta čia: { $link }.
    .report_contents = Pranešime nurodykite šiuos dalykus:
    .report_rules = Pranešimams taikomos šios taisyklės:
    .report_rules-one = Pranešimams taikoma ši taisyklė:
    .sources_watched = Ieškodamas naujų pažeidžiamumų, gamintojas stebi šiuos šaltinius:
    .sources_watched-one = Ieškodamas naujų pažeidžiamumų, gamintojas stebi šį šaltinį:
    .conduct = Ką gamintojas daro ir ko nedaro:
    .note = { $note }

local-contact = Eksploatuotojo kontaktai
    .caption = Eksploatuotojo kontaktai
    .title = Kontaktas
    .purpose = Kokiu klausimu
    .phone = Telefonas
    .id = Identifikatorius

## Security features

feature = Saugumo funkcijos
    .caption = Saugumo funkcijos
    .title = Funkcija
    .id = Identifikatorius
    .capability = Galimybė
    .state = Būsena
    .default = Pristatymo metu
    .configured_by = Kas gali nustatyti
    .range = Galimos reikšmės
    .modes = Veikimo režimai
    .modes-left-out = visi veikimo režimai
    .protects = Apsaugos tikslai
    .part = Dalis
    .when = Sąlyga
    .absent = Šios funkcijos nėra.
    .of-operator = Šią funkciją privalo užtikrinti eksploatuotojas.
    .of-host = Šią funkciją užtikrina operacinė arba prieglobos sistema.
    .inapplicable = Ši funkcija neaktuali.
    .description = { $description }
    .before = Prieš pradėdami įsitikinkite, kad įvykdytos šios sąlygos:
    .before-one = Prieš pradėdami įsitikinkite, kad įvykdyta ši sąlyga:
    .steps = Atlikite toliau nurodytus veiksmus:
    .indicator = Rodmuo: { $indicator }
    .limits = Apribojimai: { $limits }
    .because = Priežastis: { $because }
    .instead = { $state ->
        [by_operator] Ką privalo daryti eksploatuotojas: { $instead }
       *[other] Ką daryti: { $instead }
    }

security-test = Saugumo testai
    .caption = Saugumo testai
    .kind = Rūšis
    .subject = Testo objektas
    .version = Testuota versija
    .date = Data
    .interval = Intervalas
    .by = Kas testavo
    .result = Rezultatas
    .part = Dalis

## Operating environment

operating-environment = Veikimo aplinka
    .scope = Už ką gamintojas neatsako
    .change = Kada saugumą įvertinti iš naujo
    .assumptions = Apie veikimo aplinką gamintojas daro šias prielaidas:
    .out_of_scope = Gamintojas neatsako už šiuos dalykus:
    .reassess = Medicinos priemonės saugumą iš naujo įvertinkite po kiekvieno iš šių įvykių:
    .reassess-one = Medicinos priemonės saugumą iš naujo įvertinkite po šio įvykio:
    .reassess_at_once = Po kiekvieno iš šių įvykių medicinos priemonės saugumą iš naujo įvertinkite nedelsdami ir prieš vėl naudodami medicinos priemonę:
    .reassess_at_once-one = Po šio įvykio medicinos priemonės saugumą iš naujo įvertinkite nedelsdami ir prieš vėl naudodami medicinos priemonę:
    .prohibited = Toliau nurodytus veiksmus atlikti draudžiama:
    .not_recommended = Gamintojas rekomenduoja neatlikti šių veiksmų:

control-group = Saugumo priemonių grupės
    .caption = Saugumo priemonių grupės
    .condition-intro = Jei grupei nustatyta sąlyga, jos saugumo priemonės taikomos tik esant šiai sąlygai.
    .title = Grupė
    .id = Identifikatorius
    .goal = Tikslas
    .choice = Kiek pakanka
    .choice-left-out = visos grupės saugumo priemonės
    .when = Sąlyga

control = Saugumo priemonės
    .required = Privalomos saugumo priemonės
    .required-caption = Privalomos saugumo priemonės
    .required-intro = Turi būti taikomos šios saugumo priemonės.
    .strongly_recommended = Primygtinai rekomenduojamos saugumo priemonės
    .strongly_recommended-caption = Primygtinai rekomenduojamos saugumo priemonės
    .strongly_recommended-intro = Gamintojas primygtinai rekomenduoja šias saugumo priemones.
    .recommended = Rekomenduojamos saugumo priemonės
    .recommended-caption = Rekomenduojamos saugumo priemonės
    .recommended-intro = Gamintojas rekomenduoja šias saugumo priemones.
    .preferred = Saugumo priemonės, kurioms teikiama pirmenybė
    .preferred-caption = Saugumo priemonės, kurioms teikiama pirmenybė
    .preferred-intro = Gamintojas teikia pirmenybę šioms saugumo priemonėms, o ne kitoms tinkamoms saugumo priemonėms.
    .where_possible = Saugumo priemonės, rekomenduojamos, kai įmanoma
    .where_possible-caption = Saugumo priemonės, rekomenduojamos, kai įmanoma
    .where_possible-intro = Gamintojas rekomenduoja šias saugumo priemones, kai jas taikyti leidžia veikimo aplinka.
    .optional = Neprivalomos saugumo priemonės
    .optional-caption = Neprivalomos saugumo priemonės
    .optional-intro = Šios saugumo priemonės neprivalomos.
    .unstated = Saugumo priemonės, kurių privalomumas nenurodytas
    .unstated-caption = Saugumo priemonės, kurių privalomumas nenurodytas
    .unstated-intro = Šiame dokumente nenurodyta, ar šios saugumo priemonės privalomos, ar rekomenduojamos.
    .condition-intro = Saugumo priemonė, kuriai nurodyta sąlyga, taikoma tik tada, kai ta sąlyga įvykdyta.
    .group-condition-intro = Jei eilutėje nurodyta grupė, kuriai nustatyta sąlyga, saugumo priemonė taikoma tik esant šiai sąlygai.
    .group-choice-intro = Jei eilutėje nurodyta grupė, grupių lentelėje nurodyta, kiek tos grupės saugumo priemonių pakanka.
    .title = Saugumo priemonė
    .id = Identifikatorius
    .kind = Rūšis
    .responsibility = Atsako
    .or_by = Arba atsako
    .group = Grupė
    .need = Privalomumas
    .reason = Priežastis: { $reason }
    .own_measure = Ką daro pati medicinos priemonė: { $own_measure }
    .own_measure-part = Ką daro pati ši sistemos dalis: { $own_measure }
    .setting = Nustatymas: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Gamintojo veiksmai:
        [third_party] Trečiosios šalies veiksmai:
        [service_partner] Techninės priežiūros partnerio veiksmai:
        [integrator] Integruotojo veiksmai:
       *[other] Atlikite šiuos veiksmus:
    }
    .otherwise = Be šios saugumo priemonės: { $otherwise }
    .missing = **Jei šios saugumo priemonės nėra.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Nenaudokite medicinos priemonės be šios saugumo priemonės.
       *[other] Pasirūpinkite, kad ši saugumo priemonė būtų taikoma.
    }
    .avoid-part = { $stop_use ->
        [true] Nenaudokite šios sistemos dalies be šios saugumo priemonės.
       *[other] Pasirūpinkite, kad ši saugumo priemonė būtų taikoma.
    }
    .stop_use = { $stop_use ->
        [true] Be šios saugumo priemonės medicinos priemonę naudoti draudžiama.
       *[false] Medicinos priemonę galima naudoti be šios saugumo priemonės.
    }
    .stop_use-part = { $stop_use ->
        [true] Be šios saugumo priemonės šią sistemos dalį naudoti draudžiama.
       *[false] Šią sistemos dalį galima naudoti be šios saugumo priemonės.
    }
    .limits = Apribojimai: { $limits }
    .risk = Pačios saugumo priemonės keliama rizika: { $risk }
    .part = Dalis
    .when = Sąlyga

share = Bendros saugumo priemonės
    .caption = Kas ką daro
    .party = Atsakinga šalis
    .does = Užduotis

no-action = Veiksmų nereikia
    .caption = Saugumo priemonės, dėl kurių eksploatuotojui veiksmų imtis nereikia
    .kind = Saugumo priemonė
    .because = Priežastis
    .unless = Veiksmų reikia, jei
    .part = Dalis
    .when = Sąlyga

training = Mokymai
    .caption = Reikalingos žinios ir mokymai
    .role = Vaidmuo
    .content = Turinys
    .interval = Kartojimo intervalas
    .given_by = Kas moko

## Compatibility

compatibility = Suderinamumas
    .limits = Apribojimai
    .restrictions = Naudojimui su kitais produktais taikomi šie apribojimai:
    .restrictions-one = Naudojimui su kitais produktais taikomas šis apribojimas:

hardware = Aparatinė įranga
    .caption = Aparatinė įranga
    .for = Dalis
    .included = Įmontuota
    .minimum = Privalomas minimumas
    .recommended = Rekomenduojama
    .optimum = Optimalu
    .otherwise = Jei rekomenduojamos reikšmės nepasiekiamos
    .note = Pastaba

machine =
    .cpu = Procesorius: { $cpu }
    .memory = Operatyvioji atmintis: { $memory }
    .storage = Duomenų saugykla: { $storage }
    .display = Ekranas: { $display }
    .graphics = Grafika: { $graphics }
    .network = Tinklas: { $network }
    .other = Kita: { $other }

product = Produktai
    .operating-system = Operacinės sistemos
    .operating-system-caption = Operacinės sistemos
    .browser = Naršyklės
    .browser-caption = Naršyklės
    .mobile-device = Mobilieji įrenginiai
    .mobile-device-caption = Mobilieji įrenginiai
    .hypervisor = Virtualizavimo produktai
    .hypervisor-caption = Virtualizavimo produktai
    .database = Duomenų bazės
    .database-caption = Duomenų bazės
    .runtime = Vykdymo aplinkos
    .runtime-caption = Vykdymo aplinkos
    .antimalware = Antivirusinė programinė įranga
    .antimalware-caption = Antivirusinė programinė įranga
    .peer-system = Sąveikaujančių sistemų suderinamumas
    .peer-system-caption = Sąveikaujančių sistemų suderinamumas
    .accessory = Medicinos priemonės priedai
    .accessory-caption = Medicinos priemonės priedai
    .for = Dalis
    .name = Produktas
    .supplied_by = Kas pateikia
    .versions = Versijos
    .recommended = Rekomenduojama versija
    .state = Būsena
    .support_end = Tiekėjo palaikymas iki
    .patches = Naujiniai
    .note = Pastaba
    .when = Sąlyga

standard = Standartai
    .caption = Standartai
    .name = Standartas
    .version = Versija
    .kind = Sritis
    .purpose = Paskirtis
    .conformance = Atitikties pareiškimas

## Network

network = Tinklas
    .absent = Toliau nurodytų dalykų nėra:
    .before = Prieš pradėdami įsitikinkite, kad įvykdytos šios sąlygos:
    .before-one = Prieš pradėdami įsitikinkite, kad įvykdyta ši sąlyga:
    .connecting = Prijungimas prie tinklo
    .controls = Privalomos saugumo priemonės: { $link }
    .steps = Medicinos priemonę prie tinklo prijunkite taip:
    .connection = { $connection ->
        [none] Medicinos priemonėje tinklo ryšio nėra.
        [optional] Tinklo ryšys neprivalomas.
       *[required] Medicinos priemonei reikia tinklo ryšio.
    }
    .inbound = { $inbound ->
        [true] Kitos sistemos gali užmegzti ryšį su medicinos priemone.
       *[false] Kitos sistemos negali užmegzti ryšio su medicinos priemone.
    }
    .internet = { $internet ->
        [not_needed] Medicinos priemonei interneto ryšio nereikia.
        [optional] Interneto ryšys neprivalomas.
        [needed] Medicinos priemonei reikia interneto ryšio.
        [not_directly] Medicinos priemonę tiesiogiai jungti prie interneto draudžiama.
       *[forbidden] Medicinos priemonę jungti prie interneto draudžiama.
    }
    .internet_reason = Interneto ryšys: { $internet_reason }
    .load = Tinklo apkrova: { $load }
    .note = { $note }

network-only = Tinklas
    .connection = { $connection ->
        [none] Medicinos priemonėje tinklo ryšio nėra.
        [optional] Tinklo ryšys neprivalomas.
       *[required] Medicinos priemonei reikia tinklo ryšio.
    }
    .connection-part = { $connection ->
        [none] Šioje sistemos dalyje tinklo ryšio nėra.
        [optional] Tinklo ryšys neprivalomas.
       *[required] Šiai sistemos daliai reikia tinklo ryšio.
    }
    .inbound = { $inbound ->
        [true] Kitos sistemos gali užmegzti ryšį su medicinos priemone.
       *[false] Kitos sistemos negali užmegzti ryšio su medicinos priemone.
    }
    .inbound-part = { $inbound ->
        [true] Kitos sistemos gali užmegzti ryšį su šia sistemos dalimi.
       *[false] Kitos sistemos negali užmegzti ryšio su šia sistemos dalimi.
    }
    .internet = { $internet ->
        [not_needed] Medicinos priemonei interneto ryšio nereikia.
        [optional] Interneto ryšys neprivalomas.
        [needed] Medicinos priemonei reikia interneto ryšio.
        [not_directly] Medicinos priemonę tiesiogiai jungti prie interneto draudžiama.
       *[forbidden] Medicinos priemonę jungti prie interneto draudžiama.
    }
    .internet-part = { $internet ->
        [not_needed] Šiai sistemos daliai interneto ryšio nereikia.
        [optional] Interneto ryšys neprivalomas.
        [needed] Šiai sistemos daliai reikia interneto ryšio.
        [not_directly] Šią sistemos dalį tiesiogiai jungti prie interneto draudžiama.
       *[forbidden] Šią sistemos dalį jungti prie interneto draudžiama.
    }
    .internet_reason = Interneto ryšys: { $internet_reason }
    .absent = Toliau nurodytų dalykų nėra:
    .note = { $note }

zone = Tinklo zonos
    .caption = Tinklo zonos
    .title = Zona
    .id = Identifikatorius
    .traffic = Tinklo srauto kontrolė ties riba
    .operated_by = Eksploatuoja
    .description = Aprašas

interface = Sąsajos
    .caption = Sąsajos
    .title = Sąsaja
    .id = Identifikatorius
    .kind = Rūšis
    .state = Būsena
    .because = Priežastis
    .instead = Ką daryti
    .part = Dalis
    .zone = Zona
    .standards = Standartai
    .not_supported = Nepalaikoma
    .ciphers = Šifrų rinkiniai
    .authentication = Autentifikavimas
    .encryption = Šifravimas
    .addressing = Adresavimas
    .default = Pristatymo metu
    .need = Privalomumas
    .frequency = Dažnis
    .power = Siuntimo galia
    .range = Veikimo nuotolis
    .coexistence = Veikimas šalia kitų radijo įrenginių
    .max_connected = Kiek daugiausia prijungta vienu metu
    .max_paired = Kiek daugiausia susieta
    .purpose = Paskirtis
    .used_by = Kas gali naudoti
    .protect = Apsauga
    .when = Sąlyga

peer = Sąveikaujančios sistemos
    .caption = Sąveikaujančios sistemos
    .title = Sistema
    .id = Identifikatorius
    .kind = Rūšis
    .zone = Zona
    .address = Adresas
    .versions = Versijos
    .max_connected = Kiek daugiausia prijungta vienu metu
    .operated_by = Eksploatuoja
    .description = Aprašas

port = Prievadai
    .rules = Prievadai ir užkardos taisyklės
    .required-caption = Privalomi ryšiai, kuriuos reikia leisti
    .recommended-caption = Rekomenduojami ryšiai
    .allow-caption = Ryšiai, kuriuos reikia leisti tik tada, kai naudojama jų funkcija
    .allow-need-unstated = Gamintojas nenurodo, ar ryšys be nurodyto privalomumo yra privalomas. Leiskite jį tik tada, kai jo reikia naudojamai funkcijai.
    .allow-condition = Jei eilutėje nurodyta sąlyga, ryšį leiskite tik tada, kai sąlyga įvykdyta.
    .allow-configured = Jei prievado numerį galima pakeisti, leiskite tik sukonfigūruotą numerį.
    .allow-range = Jei sukonfigūruoti tik kai kurie intervalo prievadai, leiskite tik šiuos prievadus.
    .allow-only = Visus kitus ryšius blokuokite.
    .allow-only-except = Blokavimas netaikomas ryšiams be užkardos taisyklės. Jie išvardyti atskiroje lentelėje.
    .allow-only-zones = Ties šių tinklo zonų riba blokuokite visus kitus ryšius į sistemos dalis ir iš jų: { $zones }. Šiame dokumente taisyklių kitoms sistemoms nėra.
    .block-caption = Ryšiai, kuriuos reikia blokuoti
    .block-intro = Tinklo užkardoje blokuokite šiuos ryšius.
    .none-caption = Ryšiai be užkardos taisyklės
    .none-intro = Šiame dokumente nėra tinklo užkardos taisyklės toliau nurodytiems ryšiams. Priežastys nurodytos lentelėje.
    .unstated-caption = Ryšiai, kurių kryptis nenurodyta
    .unstated-intro = Gamintojas nenurodo, kuri pusė užmezga toliau nurodytus ryšius. Šiame dokumente užkardos taisyklės jiems nėra.
    .rules-source = Šaltinis užmezga ryšį arba pirmas siunčia duomenis. Atsakymai yra ryšio dalis.
    .rules-all = Kas taikoma visoms taisyklėms
    .required = Privalomi ryšiai
    .need-unstated = Ryšiai, kurių privalomumas nenurodytas
    .used = Ryšiai tik naudojamoms funkcijoms
    .rules-open = nurodo eksploatuotojas
    .any-system = bet kuri sistema
    .reason-number = be numerio arba tipo taisyklės pateikti neįmanoma
    .reason-transport = nenurodžius transporto protokolo, taisyklės pateikti negalima
    .reason-border = nekerta tinklo ribos
    .reason-computer = lieka viename kompiuteryje
    .reason-part = lieka vienoje sistemos dalyje
    .reason-device = lieka medicinos priemonėje
    .reason-zone = lieka vienoje tinklo zonoje; taisyklės reikia tik tada, kai zoną dalija užkarda
    .reason-mobile = pereina per mobiliojo ryšio tinklą, o ne per eksploatuotojo tinklą
    .reason-cloud = nepereina per eksploatuotojo tinklą
    .reference = { $protocol } per { $transport } prievadą { $number }
    .reference-many = { $protocol } per { $transport } prievadus { $number }
    .reference-any = { $protocol } per bet kurį { $transport } prievadą
    .reference-ip = { $protocol } per { $transport } { $ip_protocol }
    .reference-short = { $protocol } per { $transport }
    .unnamed = { $transport } prievadas { $number }
    .unnamed-many = { $transport } prievadai { $number }
    .unnamed-any = bet kuris { $transport } prievadas
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } per prievadą { $number }
    .reference-plain-many = { $protocol } per prievadus { $number }
    .reference-plain-any = { $protocol } per bet kurį prievadą
    .reference-bare = { $protocol }
    .unnamed-plain = prievadas { $number }
    .unnamed-plain-many = prievadai { $number }
    .unnamed-plain-any = bet kuris prievadas
    .no-transport = transporto protokolas nenurodytas
    .without-transport = { $number } (transporto protokolas nenurodytas)
    .any = bet kuris
    .not_known = prievadas nežinomas
    .number = Prievadas
    .icmp_type = ICMP tipas
    .ip_protocol = IP protokolas
    .id = Identifikatorius
    .configurable = Numerį galima pakeisti
    .setting = Kur nustatoma
    .source_port = Šaltinio prievadas
    .transport = Transporto protokolas
    .direction = Kryptis
    .protocol = Protokolas
    .program = Programa
    .part = Dalis
    .interface = Sąsaja
    .encryption = Šifravimas
    .authentication = Autentifikavimas
    .default = Pristatymo metu
    .need = Privalomumas
    .opened_by = Kas gali atverti
    .open_for = Kiek laiko atviras
    .purpose = Paskirtis
    .peers = Sąveikaujančios sistemos
    .internet = Per internetą
    .network_setting = Tinklo nustatymas
    .firewall_rule = Tinklo užkardos taisyklė
    .when = Sąlyga
    .source = Šaltinis
    .destination = Paskirties sistema
    .own-side = Medicinos priemonė arba dalis
    .other-side = Kita pusė
    .use = Naudojimas medicinos priemonėje
    .reason = Priežastis

firewall = Medicinos priemonės užkarda
    .of-parts = Sistemos dalių užkardos
    .state = { $state ->
        [provided] Medicinos priemonėje yra nuosava užkarda.
        [not_provided] Medicinos priemonėje nuosavos užkardos nėra.
        [by_operator] Užkardą medicinos priemonei privalo užtikrinti eksploatuotojas.
        [by_host] Medicinos priemonė naudoja operacinės sistemos užkardą.
       *[not_applicable] Užkarda medicinos priemonėje neaktuali.
    }
    .state-part = { $state ->
        [provided] Šioje sistemos dalyje yra nuosava užkarda.
        [not_provided] Šioje sistemos dalyje nuosavos užkardos nėra.
        [by_operator] Užkardą šiai sistemos daliai privalo užtikrinti eksploatuotojas.
        [by_host] Ši sistemos dalis naudoja operacinės sistemos užkardą.
       *[not_applicable] Užkarda šioje sistemos dalyje neaktuali.
    }
    .state-inactive = { $state ->
        [by_host] Operacinės sistemos užkarda filtruoja tinklo srautą tik tada, kai ji įjungta.
       *[other] Užkarda filtruoja tinklo srautą tik tada, kai ji įjungta.
    }
    .default = Pristatymo metu: { $default }.
    .configured_by = Vaidmenys, galintys ją įjungti ir išjungti: { $configured_by }.
    .rules_set_by = Vaidmenys, galintys keisti jos taisykles: { $rules_set_by }.
    .product = Produktas: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Užkarda turi blokuoti visą tinklo srautą, išskyrus ryšius, kuriuos leisti nurodo šis dokumentas.
            [deny_all] Užkarda turi blokuoti visą tinklo srautą.
            [allow_outbound] Užkarda turi leisti ryšius iš medicinos priemonės ir blokuoti ryšius į medicinos priemonę.
            [allow_all] Užkarda turi leisti visą tinklo srautą.
            [monitored] Užkarda turi leisti tinklo srautą ir jį stebėti.
            [restricted] Užkarda turi riboti tinklo srautą.
           *[isolated] Užkarda turi neleisti jokio ryšio su kitais tinklais.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Užkarda blokuoja visus ryšius, kurie šiame dokumente neišvardyti.
            [deny_all] Užkarda blokuoja visą tinklo srautą.
            [allow_outbound] Užkarda leidžia ryšius iš medicinos priemonės ir blokuoja ryšius į medicinos priemonę.
            [allow_all] Užkarda leidžia visą tinklo srautą.
            [monitored] Užkarda leidžia tinklo srautą ir jį stebi.
            [restricted] Užkarda riboja tinklo srautą.
           *[isolated] Užkarda neleidžia jokio ryšio su kitais tinklais.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Kai užkarda įjungta, ji blokuoja visus ryšius, kurie šiame dokumente neišvardyti.
        [deny_all] Kai užkarda įjungta, ji blokuoja visą tinklo srautą.
        [allow_outbound] Kai užkarda įjungta, ji leidžia išeinančius ryšius ir blokuoja įeinančius ryšius.
        [allow_all] Kai užkarda įjungta, ji leidžia visą tinklo srautą.
        [monitored] Kai užkarda įjungta, ji leidžia tinklo srautą ir jį stebi.
        [restricted] Kai užkarda įjungta, ji riboja tinklo srautą.
       *[isolated] Kai užkarda įjungta, ji neleidžia jokio ryšio su kitais tinklais.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Užkarda turi blokuoti visą tinklo srautą, išskyrus ryšius, kuriuos leisti nurodo šis dokumentas.
            [deny_all] Užkarda turi blokuoti visą tinklo srautą.
            [allow_outbound] Užkarda turi leisti ryšius iš šios sistemos dalies ir blokuoti ryšius į šią sistemos dalį.
            [allow_all] Užkarda turi leisti visą tinklo srautą.
            [monitored] Užkarda turi leisti tinklo srautą ir jį stebėti.
            [restricted] Užkarda turi riboti tinklo srautą.
           *[isolated] Užkarda turi neleisti jokio ryšio su kitais tinklais.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Užkarda blokuoja visus ryšius, kurie šiame dokumente neišvardyti.
            [deny_all] Užkarda blokuoja visą tinklo srautą.
            [allow_outbound] Užkarda leidžia ryšius iš šios sistemos dalies ir blokuoja ryšius į šią sistemos dalį.
            [allow_all] Užkarda leidžia visą tinklo srautą.
            [monitored] Užkarda leidžia tinklo srautą ir jį stebi.
            [restricted] Užkarda riboja tinklo srautą.
           *[isolated] Užkarda neleidžia jokio ryšio su kitais tinklais.
        }
    }
    .changes_itself = Automatiniai pakeitimai: { $changes_itself }
    .because = Priežastis: { $because }
    .instead = { $state ->
        [by_operator] Ką privalo daryti eksploatuotojas: { $instead }
       *[other] Ką daryti: { $instead }
    }
    .note = { $note }

flow = Duomenų srautai
    .caption = Duomenų srautai
    .rules = Užkardos taisyklės: { $link }
    .from = Siuntėjas
    .to = Gavėjas
    .port = Prievadas
    .medium = Perdavimo terpė
    .data = Duomenys
    .personal = Asmens duomenys
    .examples = Pavyzdžiai
    .deidentified = Tapatybės duomenų šalinimas
    .encryption = Šifravimas
    .integrity = Vientisumo apsauga
    .trigger = Kaip pradedamas perdavimas
    .rate = Duomenų sparta
    .volume = Duomenų kiekis
    .purpose = Paskirtis
    .when = Sąlyga
    .id = Identifikatorius

network-requirements = Reikalavimai tinklui
    .bandwidth = { $bandwidth_for ->
        [none] Pralaidumas: { $bandwidth }.
       *[other] Pralaidumas ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Delsa: { $latency }.
    .jitter = Delsos svyravimas: { $jitter }.
    .packet_loss = Paketų praradimas: { $packet_loss }.
    .services = Tarnybos, kurias turi teikti tinklas: { $services }.
    .other = Tinklas turi atitikti šiuos reikalavimus:
    .other-one = Tinklas turi atitikti šį reikalavimą:
    .recommended_other = Tinklui gamintojas rekomenduoja šiuos dalykus:
    .loss = Nutrūkus tinklo ryšiui: { $loss }
    .otherwise = Jei reikalavimai netenkinami: { $otherwise }

network-link = Ryšiai ir funkcijos
    .caption = Ką tinklas turi užtikrinti ryšiams ir funkcijoms
    .title = Ryšys arba funkcija
    .from = Siuntėjas
    .to = Gavėjas
    .bandwidth = Pralaidumas
    .latency = Delsa
    .jitter = Delsos svyravimas
    .packet_loss = Paketų praradimas
    .recommended = Rekomenduojama
    .optimum = Optimalu
    .otherwise = Jei nepasiekiama
    .when = Sąlyga

network-figures = Rekomenduojamos reikšmės
    .bandwidth = { $bandwidth_for ->
        [none] Rekomenduojamas pralaidumas: { $bandwidth }.
       *[other] Rekomenduojamas pralaidumas ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Rekomenduojama delsa: { $latency }.
    .jitter = Rekomenduojamas delsos svyravimas: { $jitter }.
    .packet_loss = Rekomenduojamas paketų praradimas: { $packet_loss }.
    .otherwise = Jei rekomenduojamos reikšmės nepasiekiamos: { $otherwise }

network-optimum = Optimalios reikšmės
    .bandwidth = { $bandwidth_for ->
        [none] Optimalus pralaidumas: { $bandwidth }.
       *[other] Optimalus pralaidumas ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimali delsa: { $latency }.
    .jitter = Optimalus delsos svyravimas: { $jitter }.
    .packet_loss = Optimalus paketų praradimas: { $packet_loss }.

remote-access = Nuotolinė prieiga
    .state = { $used_for ->
        [none] { $state ->
            [provided] Medicinos priemonę galima pasiekti nuotoliniu būdu.
            [not_provided] Nuotolinės prieigos prie medicinos priemonės nėra.
            [by_operator] Nuotolinę prieigą užtikrina eksploatuotojas.
            [by_host] Nuotolinę prieigą užtikrina operacinė arba prieglobos sistema.
           *[not_applicable] Nuotolinė prieiga neaktuali.
        }
       *[other] { $state ->
            [provided] Medicinos priemonę galima pasiekti nuotoliniu būdu šiais tikslais: { $used_for }.
            [not_provided] Medicinos priemonės neįmanoma pasiekti nuotoliniu būdu šiais tikslais: { $used_for }.
            [by_operator] Eksploatuotojas užtikrina nuotolinę prieigą šiais tikslais: { $used_for }.
            [by_host] Operacinė arba prieglobos sistema užtikrina nuotolinę prieigą šiais tikslais: { $used_for }.
           *[not_applicable] Nuotolinė prieiga neaktuali šiais tikslais: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Šią sistemos dalį galima pasiekti nuotoliniu būdu.
            [not_provided] Nuotolinės prieigos prie šios sistemos dalies nėra.
            [by_operator] Nuotolinę prieigą užtikrina eksploatuotojas.
            [by_host] Nuotolinę prieigą užtikrina operacinė arba prieglobos sistema.
           *[not_applicable] Nuotolinė prieiga neaktuali.
        }
       *[other] { $state ->
            [provided] Šią sistemos dalį galima pasiekti nuotoliniu būdu šiais tikslais: { $used_for }.
            [not_provided] Šios sistemos dalies neįmanoma pasiekti nuotoliniu būdu šiais tikslais: { $used_for }.
            [by_operator] Eksploatuotojas užtikrina nuotolinę prieigą šiais tikslais: { $used_for }.
            [by_host] Operacinė arba prieglobos sistema užtikrina nuotolinę prieigą šiais tikslais: { $used_for }.
           *[not_applicable] Nuotolinė prieiga neaktuali šiais tikslais: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Nuotolinė prieiga per operacinę arba prieglobos sistemą galima tik tada, kai ji įjungta.
           *[other] Nuotolinė prieiga galima tik tada, kai ji įjungta.
        }
       *[other] { $state ->
            [by_host] Kai nuotolinė prieiga per operacinę arba prieglobos sistemą įjungta, ja galima naudotis šiais tikslais: { $used_for }.
           *[other] Kai nuotolinė prieiga įjungta, ja galima naudotis šiais tikslais: { $used_for }.
        }
    }
    .default = Pristatymo metu: { $default }.
    .configured_by = Vaidmenys, galintys ją įjungti ir išjungti: { $configured_by }.
    .kind = Prieigos rūšis: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Seansą pradeda gamintojas.
        [operator] Seansą pradeda eksploatuotojas.
        [shared] Seansą kartu pradeda gamintojas ir eksploatuotojas.
        [user] Seansą pradeda naudotojas.
        [patient] Seansą pradeda pacientas.
        [third_party] Seansą pradeda trečioji šalis.
        [integrator] Seansą pradeda integruotojas.
        [practitioner] Seansą pradeda privačiai praktikuojantis gydytojas.
       *[service_partner] Seansą pradeda techninės priežiūros partneris.
    }
    .supervision = Priežiūra: { $supervision }
    .authentication = Autentifikavimas: { $authentication }
    .encryption = Šifravimas: { $encryption }.
    .logged = { $logged ->
        [true] Medicinos priemonė kiekvieną seansą įrašo į įvykių žurnalą.
       *[false] Medicinos priemonė seansų į įvykių žurnalą neįrašo.
    }
    .logged-part = { $logged ->
        [true] Ši sistemos dalis kiekvieną seansą įrašo į įvykių žurnalą.
       *[false] Ši sistemos dalis seansų į įvykių žurnalą neįrašo.
    }
    .files_scanned_by = Perduodamų failų tikrinimas dėl kenkimo programinės įrangos: { $files_scanned_by }
    .disable = Kaip išjungti nuotolinę prieigą: { $disable }
    .because = Priežastis: { $because }
    .instead = { $state ->
        [by_operator] Ką privalo daryti eksploatuotojas: { $instead }
       *[other] Ką daryti: { $instead }
    }
    .note = { $note }

failure = Tinklo sutrikimai
    .caption = Tinklo sutrikimai ir jų poveikis
    .recovery-caption = Sutrikimai ir jų poveikis
    .what = Sutrikimas
    .id = Identifikatorius
    .noticeable = Ar naudotojas pastebi
    .effect = Poveikis medicinos priemonei
    .hazard = Pavojus
    .countermeasure = Atsakomasis veiksmas

## Installation

installation = Diegimas
    .preparing = Prieš diegimą
    .installing = Diegimo žingsniai
    .integrating = Integravimas į kitą produktą
    .installed_by = Vaidmenys, diegiantys medicinos priemonę: { $installed_by }.
    .before = Prieš pradėdami įsitikinkite, kad įvykdytos šios sąlygos:
    .before-one = Prieš pradėdami įsitikinkite, kad įvykdyta ši sąlyga:
    .steps = Medicinos priemonę diekite taip:
    .verify = Po diegimo patikrinkite šiuos dalykus:
    .if_failed = Jei įdiegti nepavyko: { $if_failed }
    .integration = Jei medicinos priemonė integruojama į kitą produktą:

hardening = Saugumo stiprinimas
    .caption = Saugumo nustatymai
    .title = Nustatymas
    .id = Identifikatorius
    .setting = Kur nustatoma
    .default = Pristatymo metu
    .value = Nustatoma reikšmė
    .need = Privalomumas
    .reason = Priežastis
    .steps = Atlikite toliau nurodytus veiksmus:
    .part = Dalis
    .when = Sąlyga

maintenance = Priežiūra

task = Užduotys
    .caption = Reguliarios užduotys
    .title = Užduotis
    .id = Identifikatorius
    .by = Kas atlieka
    .role = Vaidmuo
    .interval = Intervalas
    .downtime = Pertrauka atliekant užduotį
    .steps = { $by ->
        [manufacturer] Gamintojo veiksmai:
        [third_party] Trečiosios šalies veiksmai:
        [service_partner] Techninės priežiūros partnerio veiksmai:
        [integrator] Integruotojo veiksmai:
       *[other] Atlikite šiuos veiksmus:
    }

## Access

access = Prieiga
    .authentication = Galimi prisijungimo būdai: { $authentication }.
    .authentication-none = { $only ->
        [none] Prisijungimo nėra.
       *[other] Prisijungimo nėra, išskyrus atvejus, kai šiame skyriuje jis nurodytas sistemos daliai arba esant tam tikrai sąlygai.
    }
    .checked_by = Prisijungimą tikrinanti sistema: { $checked_by }.
    .default = Prisijungimas pristatymo metu: { $default }.
    .configured_by = Vaidmenys, galintys įjungti ir išjungti prisijungimą: { $configured_by }.
    .note = { $note }
    .without_login = Neprisijungus galimi šie veiksmai:
    .login_for = Norint atlikti šiuos veiksmus, prisijungti privaloma:
    .account_rules = Paskyroms taikomos šios taisyklės:
    .account_rules-one = Paskyroms taikoma ši taisyklė:
    .custom_roles = { $custom_roles ->
        [true] Eksploatuotojas gali sukurti daugiau vaidmenų.
       *[false] Eksploatuotojas negali sukurti daugiau vaidmenų.
    }

access-only = Prieiga
    .authentication = Galimi prisijungimo būdai: { $authentication }.
    .authentication-none = Prisijungimo nėra.
    .authentication-none-part = Šioje sistemos dalyje prisijungimo nėra.
    .checked_by = Prisijungimą tikrinanti sistema: { $checked_by }.
    .without_login = Neprisijungus galimi šie veiksmai:
    .login_for = Norint atlikti šiuos veiksmus, prisijungti privaloma:
    .account_rules = Paskyroms taikomos šios taisyklės:
    .account_rules-one = Paskyroms taikoma ši taisyklė:
    .note = { $note }

directory = Katalogų tarnyba
    .default = Pristatymo metu: { $default }.
    .protocol = Protokolas: { $protocol }.
    .product = Katalogų tarnyba: { $product }.
    .versions = Versijos: { $versions }.
    .users_managed = Jos naudotojų valdymas: { $users_managed }
    .roles_given = Jos naudotojų vaidmenys: { $roles_given }
    .unreachable = Jei katalogų tarnyba nepasiekiama: { $unreachable }
    .steps = Katalogų tarnybą prijunkite taip:
    .note = { $note }

multi-factor = Kelių veiksnių autentifikavimas
    .state = { $state ->
        [provided] Medicinos priemonė palaiko kelių veiksnių autentifikavimą.
        [not_provided] Medicinos priemonė kelių veiksnių autentifikavimo nepalaiko.
        [by_operator] Kelių veiksnių autentifikavimą privalo užtikrinti eksploatuotojas.
        [by_host] Kelių veiksnių autentifikavimą užtikrina operacinė arba prieglobos sistema.
       *[not_applicable] Kelių veiksnių autentifikavimas neaktualus.
    }
    .state-part = { $state ->
        [provided] Ši sistemos dalis palaiko kelių veiksnių autentifikavimą.
        [not_provided] Ši sistemos dalis kelių veiksnių autentifikavimo nepalaiko.
        [by_operator] Kelių veiksnių autentifikavimą privalo užtikrinti eksploatuotojas.
        [by_host] Kelių veiksnių autentifikavimą užtikrina operacinė arba prieglobos sistema.
       *[not_applicable] Kelių veiksnių autentifikavimas neaktualus.
    }
    .state-should = { $need ->
        [optional] Kelių veiksnių autentifikavimą gali užtikrinti eksploatuotojas.
       *[other] Kelių veiksnių autentifikavimą turėtų užtikrinti eksploatuotojas.
    }
    .state-inactive = { $state ->
        [by_host] Operacinės arba prieglobos sistemos kelių veiksnių autentifikavimas veikia tik tada, kai jis įjungtas.
       *[other] Kelių veiksnių autentifikavimas veikia tik tada, kai jis įjungtas.
    }
    .default = Pristatymo metu: { $default }.
    .configured_by = Vaidmenys, galintys jį įjungti ir išjungti: { $configured_by }.
    .required_for = Vaidmenys, kuriems reikia kelių veiksnių autentifikavimo: { $required_for }.
    .method = Galimi antrieji veiksniai: { $method }.
    .code_length = Kodo ženklų skaičius: { $code_length }.
    .code_digits = Kodo skaitmenų skaičius: { $code_digits }.
    .remembered_for = Laikas, kurį antrojo veiksnio pakartotinai neprašoma: { $remembered_for }.
    .reset = Antrojo veiksnio nustatymas iš naujo: { $reset }
    .because = Priežastis: { $because }
    .instead = { $state ->
        [by_operator] Ką privalo daryti eksploatuotojas: { $instead }
       *[other] Ką daryti: { $instead }
    }
    .note = { $note }

role = Vaidmenys
    .caption = Vaidmenys
    .title = Vaidmuo
    .id = Identifikatorius
    .description = Aprašas
    .inherits = Paveldi teises iš vaidmenų
    .held_by = Kas atlieka vaidmenį
    .directory_group = Katalogo grupė
    .default = Pristatymo metu
    .part = Dalis

function = Funkcijos ir vaidmenys
    .caption = Funkcijos ir vaidmenys, galintys jas naudoti
    .title = Funkcija
    .assignable = { $assignable ->
        [true] Eksploatuotojas vaidmenims arba naudotojams priskiria šią funkciją: { $title }.
       *[false] Eksploatuotojas kitiems vaidmenims negali priskirti šios funkcijos: { $title }.
    }

automatic-login = Automatinis prisijungimas
    .state = { $state ->
        [provided] Medicinos priemonė seansą pradeda automatiškai. Prisijungimo duomenų tam niekas neįveda.
        [by_host] Operacinė sistema seansą pradeda automatiškai. Prisijungimo duomenų tam niekas neįveda.
       *[none] Automatinio prisijungimo medicinos priemonėje nėra.
    }
    .state-part = { $state ->
        [provided] Ši sistemos dalis seansą pradeda automatiškai. Prisijungimo duomenų tam niekas neįveda.
        [by_host] Operacinė sistema seansą pradeda automatiškai. Prisijungimo duomenų tam niekas neįveda.
       *[none] Automatinio prisijungimo šioje sistemos dalyje nėra.
    }
    .state-inactive = { $state ->
        [by_host] Operacinėje sistemoje automatinis prisijungimas be prisijungimo duomenų veikia tik tada, kai jis įjungtas.
       *[other] Automatinis prisijungimas be prisijungimo duomenų veikia tik tada, kai jis įjungtas.
    }
    .default = Pristatymo metu: { $default }.
    .configured_by = Vaidmenys, galintys jį įjungti ir išjungti: { $configured_by }.
    .after = Kada automatiškai prisijungiama: { $after }.
    .role = Naudotojo vaidmuo šiame seanse: { $role }.
    .switch_off = Kaip išjungti automatinį prisijungimą: { $switch_off }
    .note = { $note }

account-management = Paskyrų valdymas
    .created_by = Vaidmenys, kuriantys paskyras: { $created_by }.
    .activated_by = Vaidmenys, aktyvinantys paskyras: { $activated_by }.
    .disabled_by = Vaidmenys, išjungiantys paskyras: { $disabled_by }.
    .deleted_by = Vaidmenys, ištrinantys paskyras: { $deleted_by }.
    .disabled_after = Laikas be prisijungimo, po kurio paskyra išjungiama: { $disabled_after }.
    .first_password_by = Vaidmenys, nustatantys pirmąjį paskyros slaptažodį: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Per pirmąjį prisijungimą naudotojas privalo pakeisti pirmąjį slaptažodį.
       *[false] Niekas neverčia naudotojo pakeisti pirmojo slaptažodžio.
    }
    .user_name = Naudotojų vardų taisyklės: { $user_name }
    .attributes = Paskyros turinys: { $attributes }
    .max_accounts = Didžiausias paskyrų skaičius: { $max_accounts }.
    .steps = Paskyras valdykite taip:
    .note = { $note }

password = Slaptažodžiai
    .pins = PIN kodai
    .both = Slaptažodžiai ir PIN kodai
    .kind = { $kind ->
        [password] Toliau nurodyti dalykai taikomi slaptažodžiams.
       *[pin] Toliau nurodyti dalykai taikomi PIN kodams.
    }
    .rules_from = { $rules_from ->
        [device] Medicinos priemonė nustato taisykles ir užtikrina jų laikymąsi.
        [host] Taisykles nustato operacinė sistema.
        [directory] Taisykles nustato katalogų tarnyba.
       *[operator] Taisykles privalo nustatyti eksploatuotojas.
    }
    .rules_from-part = { $rules_from ->
        [device] Ši sistemos dalis nustato taisykles ir užtikrina jų laikymąsi.
        [host] Taisykles nustato operacinė sistema.
        [directory] Taisykles nustato katalogų tarnyba.
       *[operator] Taisykles privalo nustatyti eksploatuotojas.
    }
    .need = Taisyklių privalomumas: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Taisykles nustato operacinė sistema.
        [directory] Taisykles nustato katalogų tarnyba.
       *[other] Taisykles nustato eksploatuotojas.
    }
    .configured_by = Vaidmenys, galintys keisti taisykles: { $configured_by }.
    .settable = Taisyklės, kurias galima keisti: { $settable }.
    .off_by_default = Taisyklės, kurios pristatymo metu išjungtos: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Mažiausias ženklų skaičius, kurio turi reikalauti operacinė sistema: { $min_length }.
        [directory] Mažiausias ženklų skaičius, kurio turi reikalauti katalogų tarnyba: { $min_length }.
        [operator] Mažiausias ženklų skaičius, kurio privalo reikalauti eksploatuotojas: { $min_length }.
       *[other] Mažiausias ženklų skaičius: { $min_length }.
    }
    .min_length-should = Rekomenduojamas mažiausias ženklų skaičius: { $min_length }.
    .max_length = Didžiausias ženklų skaičius: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Operacinė sistema turi reikalauti, kad PIN kode būtų: { $complexity }.
           *[other] Operacinė sistema turi reikalauti, kad slaptažodyje būtų: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Katalogų tarnyba turi reikalauti, kad PIN kode būtų: { $complexity }.
           *[other] Katalogų tarnyba turi reikalauti, kad slaptažodyje būtų: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Eksploatuotojas privalo reikalauti, kad PIN kode būtų: { $complexity }.
           *[other] Eksploatuotojas privalo reikalauti, kad slaptažodyje būtų: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN kode turi būti: { $complexity }.
           *[other] Slaptažodyje turi būti: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] PIN kodai, kuriuos operacinė sistema turi atmesti: { $complexity }.
           *[other] Slaptažodžiai, kuriuos operacinė sistema turi atmesti: { $complexity }.
        }
        [directory] { $kind ->
            [pin] PIN kodai, kuriuos katalogų tarnyba turi atmesti: { $complexity }.
           *[other] Slaptažodžiai, kuriuos katalogų tarnyba turi atmesti: { $complexity }.
        }
        [operator] { $kind ->
            [pin] PIN kodai, kurių eksploatuotojas privalo neleisti: { $complexity }.
           *[other] Slaptažodžiai, kurių eksploatuotojas privalo neleisti: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Draudžiami PIN kodai: { $complexity }.
           *[other] Draudžiami slaptažodžiai: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] PIN kode turėtų būti: { $complexity }.
       *[other] Slaptažodyje turėtų būti: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Nerekomenduojami PIN kodai: { $complexity }.
       *[other] Nerekomenduojami slaptažodžiai: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operacinė sistema turi reikalauti, kad slaptažodis tenkintų bent { $complexity_at_least } iš šių sąlygų: { $complexity }.
        [directory] Katalogų tarnyba turi reikalauti, kad slaptažodis tenkintų bent { $complexity_at_least } iš šių sąlygų: { $complexity }.
        [operator] Eksploatuotojas privalo reikalauti, kad slaptažodis tenkintų bent { $complexity_at_least } iš šių sąlygų: { $complexity }.
       *[other] Slaptažodis turi tenkinti bent { $complexity_at_least } iš šių sąlygų: { $complexity }.
    }
    .complexity-some-should = Slaptažodis turėtų tenkinti bent { $complexity_at_least } iš šių sąlygų: { $complexity }.
    .characters = Ženklai, kuriuos galima naudoti: { $characters }
    .special_characters = Specialieji ženklai, kuriuos galima naudoti: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] PIN kodas gali būti tuščias.
           *[false] PIN kodas negali būti tuščias.
        }
       *[other] { $blank ->
            [true] Slaptažodis gali būti tuščias.
           *[false] Slaptažodis negali būti tuščias.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] PIN kodą galima išjungti.
           *[false] PIN kodo išjungti neįmanoma.
        }
       *[other] { $can_be_off ->
            [true] Slaptažodį galima išjungti.
           *[false] Slaptažodžio išjungti neįmanoma.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Didžiosios ir mažosios raidės laikomos skirtingais ženklais.
       *[false] Didžiosios ir mažosios raidės laikomos tais pačiais ženklais.
    }
    .history = { $kind ->
        [pin] Kiek ankstesnių PIN kodų draudžiama naudoti pakartotinai: { $history }.
       *[other] Kiek ankstesnių slaptažodžių draudžiama naudoti pakartotinai: { $history }.
    }
    .history-should = { $kind ->
        [pin] Kiek ankstesnių PIN kodų nerekomenduojama naudoti pakartotinai: { $history }.
       *[other] Kiek ankstesnių slaptažodžių nerekomenduojama naudoti pakartotinai: { $history }.
    }
    .max_age = { $kind ->
        [pin] PIN kodą privaloma pakeisti po nurodyto laiko ({ $max_age }).
       *[other] Slaptažodį privaloma pakeisti po nurodyto laiko ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] PIN kodą rekomenduojama pakeisti po nurodyto laiko ({ $max_age }).
       *[other] Slaptažodį rekomenduojama pakeisti po nurodyto laiko ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] PIN kodą galima vėl pakeisti ne anksčiau kaip po nurodyto laiko ({ $min_age }).
       *[other] Slaptažodį galima vėl pakeisti ne anksčiau kaip po nurodyto laiko ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Nesėkmingų bandymų skaičius, po kurio operacinė sistema turi užblokuoti prisijungimą: { $max_attempts }.
        [directory] Nesėkmingų bandymų skaičius, po kurio katalogų tarnyba turi užblokuoti prisijungimą: { $max_attempts }.
        [operator] Nesėkmingų bandymų skaičius, po kurio prisijungimas turi būti užblokuotas: { $max_attempts }.
       *[other] Nesėkmingų bandymų skaičius, po kurio prisijungimas užblokuojamas: { $max_attempts }.
    }
    .max_attempts-should = Rekomenduojamas nesėkmingų bandymų skaičius, po kurio prisijungimas užblokuojamas: { $max_attempts }.
    .attempts_within = Laikas, per kurį skaičiuojami nesėkmingi bandymai: { $attempts_within }.
    .lockout_stages = Pakartotiniai nesėkmingi bandymai sukelia šiuos padarinius:
    .lockout_stages-one = Pakartotiniai nesėkmingi bandymai sukelia šį padarinį:
    .asked = { $kind ->
        [pin] PIN kodo prašoma šiais atvejais:
       *[other] Slaptažodžio prašoma šiais atvejais:
    }
    .asked-one = { $kind ->
        [pin] PIN kodo prašoma šiuo atveju:
       *[other] Slaptažodžio prašoma šiuo atveju:
    }
    .lockout = Blokavimo trukmė: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Užblokuotas prisijungimas lieka užblokuotas, kol kas nors jį atblokuoja.
       *[false] Blokavimas baigiasi be naudotojo veiksmų.
    }
    .unlocked_by = { $lockout ->
        [none] Vaidmenys, galintys atblokuoti prisijungimą: { $unlocked_by }.
       *[other] Vaidmenys, galintys anksčiau nutraukti blokavimą: { $unlocked_by }.
    }
    .stored_as = Laikymo forma: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Pristatymo metu PIN kodas nenustatytas.
            [password] Pristatymo metu slaptažodis nenustatytas.
           *[none] Pristatymo metu prisijungimo duomenys nenustatyti.
        }
        [default] Pristatymo metu nustatyti numatytieji prisijungimo duomenys.
        [unique_per_device] Prisijungimo duomenys pristatymo metu kiekvienai medicinos priemonei yra skirtingi.
        [must_change_at_first_login] Per pirmąjį prisijungimą reikia nustatyti naujus prisijungimo duomenis.
        [shared_known] Prisijungimo duomenys pristatymo metu visoms medicinos priemonėms yra vienodi ir viešai žinomi.
        [manufacturer_only] Prisijungimo duomenis pristatymo metu žino tik gamintojas.
        [documented] Prisijungimo duomenys pristatymo metu visoms medicinos priemonėms yra vienodi ir nurodyti gamintojo dokumentuose.
       *[set_at_installation] Prisijungimo duomenys nustatomi diegiant.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Ši sistemos dalis pristatoma be PIN kodo.
            [password] Ši sistemos dalis pristatoma be slaptažodžio.
           *[none] Ši sistemos dalis pristatoma be prisijungimo duomenų.
        }
        [default] Ši sistemos dalis pristatoma su numatytaisiais prisijungimo duomenimis.
        [unique_per_device] Ši sistemos dalis pristatoma su prisijungimo duomenimis, kurie kiekvienoje sistemoje yra skirtingi.
        [must_change_at_first_login] Per pirmąjį prisijungimą ši sistemos dalis reikalauja naujų prisijungimo duomenų.
        [shared_known] Ši sistemos dalis pristatoma su prisijungimo duomenimis, kurie visose sistemose yra vienodi ir viešai žinomi.
        [manufacturer_only] Ši sistemos dalis pristatoma su prisijungimo duomenimis, kuriuos žino tik gamintojas.
        [documented] Ši sistemos dalis pristatoma su prisijungimo duomenimis, kurie visose sistemose yra vienodi ir nurodyti gamintojo dokumentuose.
       *[set_at_installation] Prisijungimo duomenys nustatomi diegiant.
    }
    .default_password = { $kind ->
        [pin] PIN kodas pristatymo metu: { $default_password }.
       *[other] Slaptažodis pristatymo metu: { $default_password }.
    }
    .default_action = Prisijungimo duomenys pristatymo metu: { $default_action }
    .change = { $kind ->
        [pin] PIN kodą pakeiskite taip:
       *[other] Slaptažodį pakeiskite taip:
    }
    .handling = { $kind ->
        [pin] PIN kodą saugokite taip:
       *[other] Slaptažodį saugokite taip:
    }
    .reset = { $kind ->
        [pin] Jei PIN kodas pamirštas: { $reset }
       *[other] Jei slaptažodis pamirštas: { $reset }
    }
    .compromised = { $kind ->
        [pin] Jei PIN kodą žino kiti: { $compromised }
       *[other] Jei slaptažodį žino kiti: { $compromised }
    }
    .fallback = Jei nenustatyta kita taisyklė: { $fallback }
    .note = { $note }

account = Paskyros pristatymo metu
    .caption = Paskyros pristatymo metu
    .name = Paskyra
    .id = Identifikatorius
    .role = Vaidmuo
    .kind = Rūšis
    .default = Pristatymo metu
    .default_credentials = Prisijungimo duomenys pristatymo metu
    .default_password = Slaptažodis pristatymo metu
    .part = Dalis
    .action = Veiksmas
    .when = Sąlyga

session = Seansai
    .timeout = { $action ->
        [lock] Po nurodyto laiko be naudotojo veiksmų ({ $timeout }) medicinos priemonė užrakina seansą.
        [logout] Po nurodyto laiko be naudotojo veiksmų ({ $timeout }) medicinos priemonė baigia seansą.
        [hide_data] Po nurodyto laiko be naudotojo veiksmų ({ $timeout }) medicinos priemonė paslepia rodomus duomenis.
        [screen_off] Po nurodyto laiko be naudotojo veiksmų ({ $timeout }) medicinos priemonė išjungia ekraną.
       *[other] Seanso be naudotojo veiksmų laiko riba: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Po nurodyto laiko be naudotojo veiksmų ({ $timeout }) ši sistemos dalis užrakina seansą.
        [logout] Po nurodyto laiko be naudotojo veiksmų ({ $timeout }) ši sistemos dalis baigia seansą.
        [hide_data] Po nurodyto laiko be naudotojo veiksmų ({ $timeout }) ši sistemos dalis paslepia rodomus duomenis.
        [screen_off] Po nurodyto laiko be naudotojo veiksmų ({ $timeout }) ši sistemos dalis išjungia ekraną.
       *[other] Seanso be naudotojo veiksmų laiko riba: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Kai laiko riba įjungta, po nurodyto laiko be naudotojo veiksmų ({ $timeout }) seansas užrakinamas.
        [logout] Kai laiko riba įjungta, po nurodyto laiko be naudotojo veiksmų ({ $timeout }) seansas baigiasi.
        [hide_data] Kai laiko riba įjungta, po nurodyto laiko be naudotojo veiksmų ({ $timeout }) rodomi duomenys paslepiami.
        [screen_off] Kai laiko riba įjungta, po nurodyto laiko be naudotojo veiksmų ({ $timeout }) ekranas išjungiamas.
       *[other] Seanso be naudotojo veiksmų laiko riba, kai ji įjungta: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Medicinos priemonė nustato laiko ribą ir užtikrina jos laikymąsi.
        [host] Laiko ribą nustato operacinė sistema.
        [directory] Laiko ribą nustato katalogų tarnyba.
       *[operator] Laiko ribą privalo nustatyti eksploatuotojas.
    }
    .rules_from-part = { $rules_from ->
        [device] Ši sistemos dalis nustato laiko ribą ir užtikrina jos laikymąsi.
        [host] Laiko ribą nustato operacinė sistema.
        [directory] Laiko ribą nustato katalogų tarnyba.
       *[operator] Laiko ribą privalo nustatyti eksploatuotojas.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Laiko riba taikoma, kai ji įjungta.
        [host] Laiko ribą nustato operacinė sistema.
        [directory] Laiko ribą nustato katalogų tarnyba.
       *[operator] Laiko ribą privalo nustatyti eksploatuotojas.
    }
    .rules_from-should = { $rules_from ->
        [host] Laiko ribą nustato operacinė sistema.
        [directory] Laiko ribą nustato katalogų tarnyba.
       *[other] Laiko ribą nustato eksploatuotojas.
    }
    .timeout-others = { $action ->
        [lock] Laikas be naudotojo veiksmų, po kurio seansas turi būti užrakintas: { $timeout }.
        [logout] Laikas be naudotojo veiksmų, po kurio seansas turi būti baigtas: { $timeout }.
        [hide_data] Laikas be naudotojo veiksmų, po kurio rodomi duomenys turi būti paslėpti: { $timeout }.
        [screen_off] Laikas be naudotojo veiksmų, po kurio ekranas turi būti išjungtas: { $timeout }.
       *[other] Seanso be naudotojo veiksmų laiko riba: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Rekomenduojamas laikas be naudotojo veiksmų, po kurio seansas užrakinamas: { $timeout }.
        [logout] Rekomenduojamas laikas be naudotojo veiksmų, po kurio seansas baigiamas: { $timeout }.
        [hide_data] Rekomenduojamas laikas be naudotojo veiksmų, po kurio rodomi duomenys paslepiami: { $timeout }.
        [screen_off] Rekomenduojamas laikas be naudotojo veiksmų, po kurio ekranas išjungiamas: { $timeout }.
       *[other] Rekomenduojama seanso be naudotojo veiksmų laiko riba: { $timeout }.
    }
    .need = Laiko ribos privalomumas: { $need }.
    .default = Laiko riba pristatymo metu: { $default }.
    .range = Galimi laiko ribos nustatymai: { $range }.
    .action = { $action ->
        [lock] Pasibaigus laiko ribai, seansas užrakinamas.
        [logout] Pasibaigus laiko ribai, seansas baigiamas.
        [hide_data] Pasibaigus laiko ribai, rodomi duomenys paslepiami.
        [screen_off] Pasibaigus laiko ribai, ekranas išjungiamas.
       *[never] Seansui be naudotojo veiksmų laiko ribos nėra.
    }
    .configured_by = Vaidmenys, galintys nustatyti laiko ribą: { $configured_by }.
    .replaced_by = Užraktas, naudojamas vietoj seanso laiko ribos: { $replaced_by }
    .locks_on = Kada seansas užrakinamas: { $locks_on }.
    .locks_on-others = Kada seansas turi būti užrakintas: { $locks_on }.
    .locks_on-should = Kada seansą rekomenduojama užrakinti: { $locks_on }.
    .ends_on = Kada seansas baigiasi: { $ends_on }.
    .ends_on-others = Kada seansas turi būti baigtas: { $ends_on }.
    .ends_on-should = Kada seansą rekomenduojama baigti: { $ends_on }.
    .also = Seansams taip pat taikoma:
    .applies_to = Laiko riba galioja šiems dalykams:
    .exceptions = Išimtis: { $exceptions }
    .concurrent = Seansų, kuriuos vienu metu gali turėti vienas naudotojas, skaičius: { $concurrent }.
    .users = Naudotojų, kurie gali būti prisijungę vienu metu, skaičius: { $users }.
    .note = { $note }

emergency = Avarinė prieiga
    .state = { $state ->
        [provided] Medicinos priemonėje yra avarinė prieiga.
        [not_provided] Avarinės prieigos medicinos priemonėje nėra.
        [by_operator] Avarinę prieigą privalo užtikrinti eksploatuotojas.
        [by_host] Avarinę prieigą užtikrina operacinė arba prieglobos sistema.
       *[not_applicable] Avarinė prieiga neaktuali.
    }
    .state-part = { $state ->
        [provided] Šioje sistemos dalyje yra avarinė prieiga.
        [not_provided] Avarinės prieigos šioje sistemos dalyje nėra.
        [by_operator] Avarinę prieigą privalo užtikrinti eksploatuotojas.
        [by_host] Avarinę prieigą užtikrina operacinė arba prieglobos sistema.
       *[not_applicable] Avarinė prieiga neaktuali.
    }
    .state-inactive = { $state ->
        [by_host] Avarinė prieiga per operacinę arba prieglobos sistemą galima tik tada, kai ji įjungta.
       *[other] Avarinė prieiga galima tik tada, kai ji įjungta.
    }
    .default = Pristatymo metu: { $default }.
    .configured_by = Vaidmenys, galintys ją įjungti ir išjungti: { $configured_by }.
    .how = Kaip kritiniu atveju gauti prieigą: { $how }
    .steps = Kritiniu atveju prieigą gaukite taip:
    .available = Funkcijos, galimos naudojantis avarine prieiga: { $available }.
    .limits = Apribojimai: { $limits }
    .ends_after = Laikas, po kurio avarinė prieiga baigiasi: { $ends_after }.
    .logged = { $logged ->
        [true] Medicinos priemonė kiekvieną avarinę prieigą įrašo į įvykių žurnalą.
       *[false] Medicinos priemonė avarinės prieigos į įvykių žurnalą neįrašo.
    }
    .logged-part = { $logged ->
        [true] Ši sistemos dalis kiekvieną avarinę prieigą įrašo į įvykių žurnalą.
       *[false] Ši sistemos dalis avarinės prieigos į įvykių žurnalą neįrašo.
    }
    .afterwards = Po avarinės prieigos: { $afterwards }
    .because = Priežastis: { $because }
    .instead = { $state ->
        [by_operator] Ką privalo daryti eksploatuotojas: { $instead }
       *[other] Ką daryti: { $instead }
    }
    .note = { $note }

machine-credential = Sertifikatai ir techniniai autentifikavimo duomenys
    .caption = Sertifikatai ir techniniai autentifikavimo duomenys
    .intro = Mašinos ir tarnybos naudoja šiuos sertifikatus, raktus ir kitus autentifikavimo duomenis.
    .title = Autentifikavimo duomenys
    .id = Identifikatorius
    .kind = Rūšis
    .used_by = Kas naudoja
    .purpose = Paskirtis
    .rights = Teisės
    .algorithm = Raktas
    .key_in = Rakto laikymo vieta
    .issued_by = Kas išduoda
    .lifetime = Galiojimo trukmė
    .renewal = Atnaujinimas
    .on_expiry = Pasibaigus galiojimui
    .if_lost = Praradus
    .when = Sąlyga

## Data

data = Asmens duomenys
    .personal = { $personal ->
        [none] Medicinos priemonė asmens duomenų netvarko.
        [processed] Medicinos priemonė asmens duomenis tvarko, bet jų neišsaugo.
        [not_stored] Medicinos priemonė asmens duomenų neišsaugo.
       *[stored] Medicinos priemonė asmens duomenis išsaugo.
    }
    .absent = Duomenys, kurių medicinos priemonė neišsaugo: { $absent }.
    .removable_media = Medicinos priemonė nenaudoja keičiamųjų laikmenų.
    .removable_media_note = Keičiamosios laikmenos: { $removable_media_note }
    .note = { $note }

media-use = Keičiamųjų laikmenų naudojimas
    .caption = Keičiamųjų laikmenų naudojimas
    .uses = Naudojimas
    .media = Laikmenos
    .access = Prieiga
    .note = Pastaba
    .part = Dalis
    .when = Sąlyga

data-only = Asmens duomenys
    .personal = { $personal ->
        [none] Medicinos priemonė asmens duomenų netvarko.
        [processed] Medicinos priemonė asmens duomenis tvarko, bet jų neišsaugo.
        [not_stored] Medicinos priemonė asmens duomenų neišsaugo.
       *[stored] Medicinos priemonė asmens duomenis išsaugo.
    }
    .personal-part = { $personal ->
        [none] Ši sistemos dalis asmens duomenų netvarko.
        [processed] Ši sistemos dalis asmens duomenis tvarko, bet jų neišsaugo.
        [not_stored] Ši sistemos dalis asmens duomenų neišsaugo.
       *[stored] Ši sistemos dalis asmens duomenis išsaugo.
    }
    .absent = Duomenys, kurių medicinos priemonė neišsaugo: { $absent }.
    .absent-part = Duomenys, kurių ši sistemos dalis neišsaugo: { $absent }.
    .removable_media = Medicinos priemonė nenaudoja keičiamųjų laikmenų.
    .removable_media-part = Ši sistemos dalis nenaudoja keičiamųjų laikmenų.
    .note = { $note }

store = Išsaugoti duomenys
    .caption = Išsaugoti duomenys
    .title = Saugykla
    .id = Identifikatorius
    .part = Dalis
    .categories = Duomenys
    .personal = Asmens duomenys
    .examples = Pavyzdžiai
    .format = Formatas
    .location = Vieta
    .capacity = Talpa
    .encryption = Šifravimas
    .retention = Laikymo trukmė
    .retention_from = Skaičiavimo pradžia
    .retention_range = Galima nustatyti
    .keep = Laikoma
    .retention_note = Pastaba
    .retention_set_by = Kas gali pakeisti
    .erase = Ištrynimas
    .access = Prieiga
    .when = Sąlyga

export = Duomenų eksportavimas
    .caption = Duomenų eksportavimo būdai
    .title = Eksportavimas
    .id = Identifikatorius
    .categories = Duomenys
    .personal = Asmens duomenys
    .examples = Pavyzdžiai
    .format = Formatas
    .medium = Perdavimo terpė
    .deidentified = Tapatybės duomenų šalinimas
    .encryption = Šifravimas
    .steps = Duomenis eksportuokite taip:
    .access = Prieiga
    .default = Pristatymo metu
    .when = Sąlyga

gdpr = Duomenų apsauga (BDAR)
    .purpose = Duomenų tvarkymo tikslas: { $purpose }
    .controller = { $controller ->
        [manufacturer] Duomenų valdytojas yra gamintojas.
        [operator] Duomenų valdytojas yra eksploatuotojas.
        [shared] Gamintojas ir eksploatuotojas yra bendri duomenų valdytojai.
        [user] Už duomenis medicinos priemonėje atsako naudotojas.
        [patient] Už duomenis medicinos priemonėje atsako pacientas.
        [third_party] Duomenų valdytojas yra trečioji šalis.
        [integrator] Duomenų valdytojas yra integruotojas.
        [practitioner] Duomenų valdytojas yra privačiai praktikuojantis gydytojas.
       *[service_partner] Duomenų valdytojas yra techninės priežiūros partneris.
    }
    .controller_name = Duomenų valdytojas: { $controller_name }.
    .processor = Duomenų tvarkytojas: { $processor }.
    .transfer = Duomenų perdavimas į trečiąsias valstybes: { $transfer }
    .subject_access = Prašymai leisti susipažinti su asmens duomenimis: { $subject_access }
    .subject_erasure = Prašymai ištrinti asmens duomenis: { $subject_erasure }
    .operator = Dėl duomenų apsaugos atlikite šiuos veiksmus:

## Logging

logging = Įvykių registravimas
    .what = Registruojami įvykiai
    .reading = Įvykių žurnalo skaitymas
    .state = { $state ->
        [provided] Medicinos priemonė registruoja įvykius įvykių žurnale.
        [not_provided] Medicinos priemonė saugumo įvykių neregistruoja.
        [by_operator] Saugumo įvykių registravimą privalo užtikrinti eksploatuotojas.
        [by_host] Operacinė arba prieglobos sistema registruoja įvykius įvykių žurnale.
       *[not_applicable] Saugumo įvykių registravimas neaktualus.
    }
    .state-part = { $state ->
        [provided] Ši sistemos dalis registruoja įvykius įvykių žurnale.
        [not_provided] Ši sistemos dalis saugumo įvykių neregistruoja.
        [by_operator] Saugumo įvykių registravimą privalo užtikrinti eksploatuotojas.
        [by_host] Operacinė arba prieglobos sistema registruoja įvykius įvykių žurnale.
       *[not_applicable] Saugumo įvykių registravimas neaktualus.
    }
    .state-inactive = { $state ->
        [by_host] Operacinė arba prieglobos sistema gali registruoti įvykius įvykių žurnale.
       *[other] Įvykiai gali būti registruojami įvykių žurnale.
    }
    .purpose = Įvykių žurnalo paskirtis: { $purpose }
    .standard = Standartai, kuriuos atitinka įvykių žurnalas: { $standard }.
    .default = Pristatymo metu: { $default }.
    .configured_by = Vaidmenys, galintys tai įjungti ir išjungti: { $configured_by }.
    .because = Priežastis: { $because }
    .instead = { $state ->
        [by_operator] Ką privalo daryti eksploatuotojas: { $instead }
       *[other] Ką daryti: { $instead }
    }
    .location = Įvykių žurnalo vieta: { $location }
    .language = Įvykių žurnalo kalba: { $language }
    .capacity = Įvykių žurnalo talpa: { $capacity }
    .retention = Įrašai laikomi nurodytą laiką ({ $retention }).
    .protection = Įvykių žurnalo apsauga: { $protection }
    .access = Vaidmenys, galintys skaityti įvykių žurnalą: { $access }.
    .events = Įvykių žurnale registruojami šie įvykiai:
    .events-one = Įvykių žurnale registruojamas šis įvykis:
    .other_events = { $events ->
        [none] Įvykių žurnale registruojami šie dalykai:
       *[other] Įvykių žurnale taip pat registruojami šie dalykai:
    }
    .reason_asked = Įvykiai, kurių priežastį naudotojas privalo įvesti: { $reason_asked }.
    .not_logged = Įvykių žurnale neregistruojami šie dalykai:
    .not_for = Įvykių žurnalas neskirtas šiems dalykams:
    .fields = Minimalus kiekvieno įrašo turinys: { $fields }.
    .viewer = Programa įvykių žurnalui skaityti: { $viewer }
    .help = Pagalba skaitant įvykių žurnalą: { $help }
    .alerts = Rodomi pranešimai ir požymiai: { $link }.
    .steps = Įvykių žurnalą skaitykite arba eksportuokite taip:
    .note = { $note }

log-entry = Įrašų turinys
    .caption = Tam tikrų įvykių įrašų turinys
    .events = Įvykis
    .fields = Turinys
    .note = Kitas turinys

log-notification = Pranešimai apie įvykius
    .caption = Pranešimai apie įvykius
    .events = Įvykis
    .other_events = Kiti įvykiai
    .by = Siuntimo būdas
    .to = Informuojamas vaidmuo
    .party = Informuojama šalis
    .note = Pastaba
    .when = Sąlyga

log-export = Įvykių žurnalo eksportavimas
    .protocol = Protokolas: { $protocol }.
    .encryption = Šifravimas: { $encryption }.
    .format = Formatas: { $format }.
    .to = Paskirties sistema: { $to }.
    .port = Prievadas: { $port }.

clock = Laikrodis
    .source = { $source ->
        [ntp] Laikrodis nustatomas naudojant NTP.
        [nts] Laikrodis nustatomas naudojant NTP su Network Time Security (NTS).
        [ptp] Laikrodis nustatomas naudojant PTP.
        [host] Laikrodį nustato operacinė sistema.
        [server] Laikrodį nustato serveris.
        [phone] Laikrodį nustato telefonas.
        [manual] Laikrodis nustatomas rankiniu būdu.
       *[cellular] Laikrodį nustato mobiliojo ryšio tinklas.
    }
    .other_sources = Kiti laikrodžio nustatymo būdai: { $other_sources }.
    .from = Laikrodį nustatanti sistema: { $from }.
    .port = Laiko tarnybos prievadas: { $port }.
    .configured_by = Vaidmenys, galintys nustatyti laikrodį: { $configured_by }.
    .accuracy = Didžiausia laikrodžio paklaida: { $accuracy }.
    .if_wrong = Jei laikrodis rodo neteisingai: { $if_wrong }
    .steps = Laikrodį nustatykite taip:

alert = Rodomi pranešimai ir požymiai
    .caption = Rodomi pranešimai ir požymiai
    .normal-caption = Kiti rodomi pranešimai ir požymiai
    .sign = Pranešimas arba požymis
    .id = Identifikatorius
    .meaning = Reikšmė
    .shows = Rodoma būsena
    .action = Veiksmas
    .acts = Kas imasi veiksmų
    .call = Kontaktas

## Malware and integrity

malware = Apsauga nuo kenkimo programinės įrangos
    .protection = { $protection ->
        [allow_list] Medicinos priemonė vykdo tik programinę įrangą iš leidžiamos programinės įrangos sąrašo.
        [antimalware_included] Medicinos priemonėje yra antivirusinė programinė įranga.
        [antimalware_supported] Medicinos priemonėje galima įdiegti antivirusinę programinę įrangą.
        [antimalware_by_operator] Eksploatuotojas privalo įdiegti antivirusinę programinę įrangą.
        [antimalware_not_recommended] Gamintojas rekomenduoja medicinos priemonėje nediegti antivirusinės programinės įrangos.
        [read_only_system] Medicinos priemonė paleidžiama iš sistemos, kurios neįmanoma pakeisti.
        [no_antimalware_software] Antivirusinės programinės įrangos medicinos priemonėje nėra.
        [none] Pačioje medicinos priemonėje apsaugos nuo kenkimo programinės įrangos nėra.
       *[not_applicable] Apsauga nuo kenkimo programinės įrangos neaktuali.
    }
    .protection-part = { $protection ->
        [allow_list] Ši sistemos dalis vykdo tik programinę įrangą iš leidžiamos programinės įrangos sąrašo.
        [antimalware_included] Šioje sistemos dalyje yra antivirusinė programinė įranga.
        [antimalware_supported] Šioje sistemos dalyje galima įdiegti antivirusinę programinę įrangą.
        [antimalware_by_operator] Eksploatuotojas privalo įdiegti antivirusinę programinę įrangą.
        [antimalware_not_recommended] Gamintojas rekomenduoja šioje sistemos dalyje nediegti antivirusinės programinės įrangos.
        [read_only_system] Ši sistemos dalis paleidžiama iš sistemos, kurios neįmanoma pakeisti.
        [no_antimalware_software] Antivirusinės programinės įrangos šioje sistemos dalyje nėra.
        [none] Pačioje šioje sistemos dalyje apsaugos nuo kenkimo programinės įrangos nėra.
       *[not_applicable] Apsauga nuo kenkimo programinės įrangos neaktuali.
    }
    .protection-should = { $need ->
        [optional] Eksploatuotojas gali įdiegti antivirusinę programinę įrangą.
       *[other] Eksploatuotojas turėtų įdiegti antivirusinę programinę įrangą.
    }
    .other_protection = Kita apsauga nuo kenkimo programinės įrangos: { $other_protection }.
    .need = Privalomumas: { $need }.
    .product = Produktas: { $product }.
    .installed_by = Kas diegia: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Gamintojas rekomenduoja į nuskaitymą, atliekamą atveriant failus, neįtraukti šių dalykų:
           *[other] Į nuskaitymą, atliekamą atveriant failus, neįtraukite šių dalykų:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Gamintojas rekomenduoja į suplanuotus ir pagal poreikį atliekamus nuskaitymus neįtraukti šių dalykų:
           *[other] Į suplanuotus ir pagal poreikį atliekamus nuskaitymus neįtraukite šių dalykų:
        }
       *[other] { $exclusions_recommended ->
            [true] Gamintojas rekomenduoja į nuskaitymą neįtraukti šių dalykų:
           *[other] Į nuskaitymą neįtraukite šių dalykų:
        }
    }
    .scans = Nuskaitymas: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Kitos programinės įrangos medicinos priemonėje įdiegti neįmanoma.
        [not_allowed] Kitą programinę įrangą medicinos priemonėje diegti draudžiama.
        [only_listed] Programinę įrangą, kuri šiame dokumente neišvardyta, medicinos priemonėje diegti draudžiama.
       *[allowed] Medicinos priemonėje galima įdiegti kitą programinę įrangą.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Kitos programinės įrangos šioje sistemos dalyje įdiegti neįmanoma.
        [not_allowed] Kitą programinę įrangą šioje sistemos dalyje diegti draudžiama.
        [only_listed] Programinę įrangą, kuri šiame dokumente neišvardyta, šioje sistemos dalyje diegti draudžiama.
       *[allowed] Šioje sistemos dalyje galima įdiegti kitą programinę įrangą.
    }
    .on_detection = { $protection ->
        [allow_list] Jei paleidžiama programinė įranga, kurios sąraše nėra: { $on_detection }
       *[other] Jei randama kenkimo programinė įranga: { $on_detection }
    }
    .because = Priežastis: { $because }
    .instead = Ką daryti: { $instead }
    .note = { $note }

integrity = Programinės įrangos vientisumas
    .secure_boot = { $secure_boot ->
        [true] Medicinos priemonė savo programinę įrangą tikrina per kiekvieną paleidimą (saugusis paleidimas).
       *[false] Saugiojo paleidimo medicinos priemonėje nėra.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Ši sistemos dalis savo programinę įrangą tikrina per kiekvieną paleidimą (saugusis paleidimas).
       *[false] Saugiojo paleidimo šioje sistemos dalyje nėra.
    }
    .signature = Programinės įrangos parašas: { $signature }.
    .signed_by = Pasirašantysis: { $signed_by }
    .checksum = Programinės įrangos maišos reikšmė arba kontrolinė suma: { $checksum }.
    .covers = Tikrinimas apima šiuos dalykus:
    .checked = Kada tikrinama: { $checked }
    .on_failure = Jei tikrinimas nesėkmingas: { $on_failure }
    .verify = Programinės įrangos autentiškumą patikrinkite taip:
    .because = Priežastis: { $because }
    .instead = Ką daryti: { $instead }
    .note = { $note }

## Updates

update = Naujiniai
    .installing = Naujinio diegimas
    .switching-off = Automatiniai naujiniai
    .state = { $state ->
        [provided] Gamintojas teikia saugumo naujinius.
        [not_provided] Gamintojas saugumo naujinių neteikia.
        [by_operator] Už saugumo naujinius atsako eksploatuotojas.
        [by_host] Saugumo naujinius teikia prieglobos sistema arba jos paketų šaltinis.
       *[not_applicable] Saugumo naujiniai neaktualūs.
    }
    .used = { $used ->
        [true] Naujiniai naudojami.
       *[false] { $title ->
            [none] Medicinos priemonės programinė įranga nenaujinama.
           *[other] Šios rūšies naujiniai nenaudojami.
        }
    }
    .used-part = { $used ->
        [true] Naujiniai naudojami.
       *[false] { $title ->
            [none] Šios sistemos dalies programinė įranga nenaujinama.
           *[other] Šios rūšies naujiniai nenaudojami.
        }
    }
    .announced_by = Kaip gamintojas praneša apie naujinius: { $announced_by }.
    .source = Naujinių šaltiniai: { $source }.
    .source_note = Naujinių šaltinis: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Medicinos priemonė įdiegia tik naujinius su galiojančiu skaitmeniniu parašu.
        [hash] { $installed_by ->
            [manufacturer] Prieš diegdamas naujinį, gamintojas palygina jo maišos reikšmę su paskelbta reikšme.
            [service_partner] Prieš diegdamas naujinį, techninės priežiūros partneris palygina jo maišos reikšmę su paskelbta reikšme.
            [user] Prieš diegdamas naujinį, naudotojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [patient] Prieš diegdamas naujinį, pacientas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [integrator] Prieš diegdamas naujinį, integruotojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [practitioner] Prieš diegdamas naujinį, privačiai praktikuojantis gydytojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [third_party] Prieš diegdama naujinį, trečioji šalis palygina jo maišos reikšmę su paskelbta reikšme.
           *[other] Prieš diegdamas naujinį, eksploatuotojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
        }
        [checksum] Medicinos priemonė įdiegia tik naujinius su teisinga kontroline suma.
        [signed_package] Naujiniai yra pasirašyti paketai.
        [app_store] Naujinio autentiškumą tikrina programėlių parduotuvė.
       *[none] Medicinos priemonė naujinio autentiškumo netikrina.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Ši sistemos dalis įdiegia tik naujinius su galiojančiu skaitmeniniu parašu.
        [hash] { $installed_by ->
            [manufacturer] Prieš diegdamas naujinį, gamintojas palygina jo maišos reikšmę su paskelbta reikšme.
            [service_partner] Prieš diegdamas naujinį, techninės priežiūros partneris palygina jo maišos reikšmę su paskelbta reikšme.
            [user] Prieš diegdamas naujinį, naudotojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [patient] Prieš diegdamas naujinį, pacientas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [integrator] Prieš diegdamas naujinį, integruotojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [practitioner] Prieš diegdamas naujinį, privačiai praktikuojantis gydytojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [third_party] Prieš diegdama naujinį, trečioji šalis palygina jo maišos reikšmę su paskelbta reikšme.
           *[other] Prieš diegdamas naujinį, eksploatuotojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
        }
        [checksum] Ši sistemos dalis įdiegia tik naujinius su teisinga kontroline suma.
        [signed_package] Naujiniai yra pasirašyti paketai.
        [app_store] Naujinio autentiškumą tikrina programėlių parduotuvė.
       *[none] Ši sistemos dalis naujinio autentiškumo netikrina.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Naujinius diegia gamintojas.
        [operator] Naujinius diegia eksploatuotojas.
        [shared] Naujinius kartu diegia gamintojas ir eksploatuotojas.
        [user] Naujinius diegia naudotojas.
        [patient] Naujinius diegia pacientas.
        [third_party] Naujinius diegia trečioji šalis.
        [integrator] Naujinius diegia integruotojas.
        [practitioner] Naujinius diegia privačiai praktikuojantis gydytojas.
       *[service_partner] Naujinius diegia techninės priežiūros partneris.
    }
    .automatic = { $automatic ->
        [true] Naujiniai įdiegiami automatiškai.
       *[false] Naujiniai automatiškai neįdiegiami.
    }
    .switch_off = Automatinius naujinius išjunkite taip:
    .interval = Reguliarių naujinių intervalas: { $interval }.
    .connect_every = Ilgiausias laikas tarp dviejų ryšio užmezgimų naujiniams gauti: { $connect_every }.
    .wait = Laukimo trukmė prieš diegiant naujinį: { $wait }.
    .install_within = Laikas, per kurį saugumo naujinį privaloma įdiegti: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Medicinos priemonę galima naudoti be privalomo naujinio.
       *[false] Medicinos priemonės neįmanoma naudoti, kol neįdiegtas privalomas naujinys.
    }
    .usable_without-part = { $usable_without ->
        [true] Šią sistemos dalį galima naudoti be privalomo naujinio.
       *[false] Šios sistemos dalies neįmanoma naudoti, kol neįdiegtas privalomas naujinys.
    }
    .before = Prieš pradėdami įsitikinkite, kad įvykdytos šios sąlygos:
    .before-one = Prieš pradėdami įsitikinkite, kad įvykdyta ši sąlyga:
    .downtime = Prastova diegiant naujinį: { $downtime }.
    .downtime-part = Prastova diegiant naujinį: { $downtime }.
    .steps = Naujinį diekite taip:
    .verify = Įdiegę naujinį, patikrinkite šiuos dalykus:
    .if_failed = Jei naujinio įdiegti nepavyko: { $if_failed }
    .rollback = Grįžimas prie ankstesnės versijos: { $rollback }
    .operator_patching = Eksploatuotojo diegiamos pataisos: { $operator_patching }
    .approved = Kitų tiekėjų naujiniai, kuriuos gamintojas patvirtino: { $approved }
    .excluded = Nediekite šių naujinių:
    .excluded-one = Nediekite šio naujinio:
    .because = Priežastis: { $because }
    .instead = { $state ->
        [by_operator] Ką privalo daryti eksploatuotojas: { $instead }
       *[other] Ką daryti: { $instead }
    }
    .note = { $note }

support = Saugumo palaikymo laikotarpis
    .help = Palaikymas
    .start = Palaikymo pradžia: { $start }.
    .end = Palaikymo pabaiga: { $end }.
    .duration = Palaikymo trukmė: { $duration }.
    .counted_from = Skaičiavimo pradžia: { $counted_from }.
    .until = Palaikymą užbaigiantis įvykis: { $until }.
    .security_end = Saugumo naujinių teikimo pabaiga: { $security_end }.
    .versions = Versijos, kurioms teikiami saugumo naujiniai: { $versions }
    .includes = Į saugumo palaikymą įeina šie dalykai:
    .contact = Kontaktas dėl palaikymo: { $contact }
    .after_end = Po palaikymo pabaigos: { $after_end }
    .notified_by = Kaip gamintojas praneša apie palaikymo pabaigą: { $notified_by }.
    .notice_period = Įspėjimo terminas iki palaikymo pabaigos: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Veikimo atkūrimas
    .restoring = Atkūrimas
    .resetting = Gamyklinių nustatymų grąžinimas
    .failures = Sutrikimai
    .restore = Iš atsarginės kopijos atkurkite taip:
    .factory_reset = Medicinos priemonės gamyklinius nustatymus grąžinkite taip:
    .factory_reset_effect = Gamyklinių nustatymų grąžinimo poveikis: { $factory_reset_effect }
    .network_loss_mode = Veikimo režimas nutrūkus tinklo ryšiui: { $network_loss_mode }.
    .network_loss = Nutrūkus tinklo ryšiui: { $network_loss }
    .continues = Per sutrikimą arba saugumo įvykį toliau veikia šios funkcijos:
    .safe_state = Saugi būsena: { $safe_state }

backup = Atsarginė kopija
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Daromos medicinos priemonės duomenų atsarginės kopijos.
            [service_partner] Daromos medicinos priemonės duomenų atsarginės kopijos.
           *[other] Medicinos priemonė gali daryti atsargines duomenų kopijas.
        }
        [not_provided] Medicinos priemonė atsarginių duomenų kopijų nedaro.
        [by_operator] Atsarginę kopiją privalo užtikrinti eksploatuotojas.
        [by_host] Atsarginę kopiją užtikrina operacinė arba prieglobos sistema.
       *[not_applicable] Atsarginė kopija neaktuali.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Daromos šios sistemos dalies duomenų atsarginės kopijos.
            [service_partner] Daromos šios sistemos dalies duomenų atsarginės kopijos.
           *[other] Ši sistemos dalis gali daryti atsargines duomenų kopijas.
        }
        [not_provided] Ši sistemos dalis atsarginių duomenų kopijų nedaro.
        [by_operator] Atsarginę kopiją privalo užtikrinti eksploatuotojas.
        [by_host] Atsarginę kopiją užtikrina operacinė arba prieglobos sistema.
       *[not_applicable] Atsarginė kopija neaktuali.
    }
    .state-should = { $need ->
        [optional] Atsarginę kopiją gali užtikrinti eksploatuotojas.
       *[other] Atsarginę kopiją turėtų užtikrinti eksploatuotojas.
    }
    .what = Atsarginės kopijos turinys: { $what }.
    .without = Ko atsarginėje kopijoje nėra: { $without }.
    .by = { $by ->
        [manufacturer] Atsarginę kopiją daro gamintojas.
        [operator] Atsarginę kopiją daro eksploatuotojas.
        [shared] Atsarginę kopiją kartu daro gamintojas ir eksploatuotojas.
        [user] Atsarginę kopiją daro naudotojas.
        [patient] Atsarginę kopiją daro pacientas.
        [third_party] Atsarginę kopiją daro trečioji šalis.
        [integrator] Atsarginę kopiją daro integruotojas.
        [practitioner] Atsarginę kopiją daro privačiai praktikuojantis gydytojas.
       *[service_partner] Atsarginę kopiją daro techninės priežiūros partneris.
    }
    .how = Kaip daroma atsarginė kopija: { $how }
    .every = { $every_recommended ->
        [true] Rekomenduojamas atsarginių kopijų darymo intervalas: { $every }.
       *[other] Atsarginių kopijų darymo intervalas: { $every }.
    }
    .kept = Atsarginių kopijų laikymo trukmė: { $kept }.
    .recovery_point = Tikslinis atkūrimo taškas (RPO): { $recovery_point }.
    .recovery_time = Tikslinis atkūrimo laikas (RTO): { $recovery_time }.
    .steps = Atsarginę kopiją darykite taip:
    .test = Atsarginės kopijos tikrinimas: { $test }
    .because = Priežastis: { $because }
    .instead = { $state ->
        [by_operator] Ką privalo daryti eksploatuotojas: { $instead }
       *[other] Ką daryti: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Saugumo įvykiai
    .serious = Rimti incidentai
    .sign = Požymis arba sutrikimas
    .further = Kiti požymiai ir sutrikimai
    .where = Žr.
    .signs = Šį įvykį galite atpažinti iš šių požymių:
    .acts = Kas imasi veiksmų: { $acts }.
    .call = Kontaktas: { $call }.
    .actions = Atlikite šiuos veiksmus:
    .report_to = Ką informuoti: { $report_to }
    .preserve = Įrodymų išsaugojimas: { $preserve }

residual-risk = Liekamoji rizika
    .affects = Kas gali nukentėti: { $affects }.
    .action = Veiksmas: { $action }

misuse = Numatomas netinkamas naudojimas
    .affects = Kas gali nukentėti: { $affects }.

warning = Įspėjimai dėl saugos
    .affects = Kas gali nukentėti: { $affects }.

## End of use

decommission = Eksploatavimo nutraukimas
    .steps = { $occasions ->
        [none] Prieš šalinimą arba perdavimą atlikite šiuos veiksmus:
       *[other] Atlikite šiuos veiksmus { $occasions }:
    }
    .verify = Kaip patikrinti, ar duomenys ištrinti: { $verify }
    .remains = Kas lieka: { $remains }
    .elsewhere = Kitose sistemose atlikite šiuos veiksmus:
    .transfer = Perdavimas kitam eksploatuotojui: { $transfer }
    .disposal = Šalinimas: { $disposal }

## Components

sbom = Programinės įrangos komplektavimo žiniaraštis
    .file = Komponentų sąrašo šaltinis: { $file }.
    .format = Programinės įrangos komplektavimo žiniaraščio (SBOM) formatas: { $format }.
    .available_at = Kur gauti programinės įrangos komplektavimo žiniaraštį (SBOM): { $available_at }.
    .request = Kaip paprašyti programinės įrangos komplektavimo žiniaraščio (SBOM): { $request }
    .upkeep = SBOM atnaujinimas: { $upkeep }
    .none_known_on = Nurodytu metu ({ $none_known_on }) gamintojas nežinojo apie jokius išvardytų komponentų pažeidžiamumus, kurie paveiktų medicinos priemonę.

component = Komponentai
    .caption = Programinės įrangos komponentai
    .name = Komponentas
    .version = Versija
    .supplier = Tiekėjas
    .purpose = Paskirtis
    .licence = Licencija
    .part = Dalis
    .purl = Package URL
    .cpe = CPE
    .support_end = Palaikoma iki
    .note = Pastaba

vulnerability = Pažeidžiamumai
    .caption = Pažeidžiamumai
    .intro = Lentelėje išvardyti pažeidžiamumai ir nurodyta, kaip kiekvienas jų susijęs su medicinos priemone.
    .id = Pažeidžiamumas
    .title = Pažeidžiamumas
    .component = Komponentas
    .component_version = Komponento versija
    .score = Balas
    .rating = Bendras įvertinimas
    .state = Būsena
    .exploited = Pasinaudojimas
    .fixed_in = Ištaisyta versijoje
    .because = Priežastis
    .action = Veiksmas
    .justification = Pagrindimas
    .response = Gamintojo atsakas
    .residual_risk = Liekamoji rizika
    .reported_by = Kas pranešė
    .assessed_on = Vertinimo data
    .source = Vertinimo šaltinis
