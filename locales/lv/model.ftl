### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "ierīce", products of others are "produkts". Safety is "drošums", security is "kiberdrošība", and
### "drošība" only in "drošības atjauninājums", "tīkla drošība" and "fiziskā drošība". Steps are in the imperative, plural. "must" is the
### debitive (jā-, with the actor in the dative), "must not" is "nedrīkst", "should" is "vajadzētu" or "ieteicams", "can" is "var".

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Tikai darbības režīmā: { $modes }.
    .variants = Tikai variantam: { $variants }.
    .options = Tikai ar opciju: { $options }.
    .platforms = Tikai platformā: { $platforms }.
    .versions = Tikai programmatūras versijai: { $versions }.
    .condition = Nosacījums: { $condition }.
    .if-modes = Darbības režīmā { $modes }:
    .if-variants = Variantam { $variants }:
    .if-options = Ar opciju { $options }:
    .if-platforms = Platformā { $platforms }:
    .if-versions = Programmatūras versijai { $versions }:
    .if-condition = Ja { $condition }:
    .short-modes = tikai darbības režīmā: { $modes }
    .short-variants = tikai variantam: { $variants }
    .short-options = tikai ar opciju: { $options }
    .short-platforms = tikai platformā: { $platforms }
    .short-versions = tikai programmatūras versijai: { $versions }
    .short-condition = nosacījums: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Tikai daļai: { $value }.
    .roles = Tikai lomai: { $value }.
    .interface = Tikai saskarnē: { $value }.
    .direction = Virziens: { $value }.

protection =
    .state = { $state ->
        [provided] Dati tiek šifrēti.
        [not_provided] Dati netiek šifrēti.
        [by_operator] Operatoram jānodrošina šifrēšana.
        [by_host] Šifrēšanu nodrošina operētājsistēma vai resursdators.
       *[not_applicable] Šifrēšana nav piemērojama.
    }
    .state-inactive = { $state ->
        [by_host] Operētājsistēma vai resursdators var šifrēt datus.
       *[other] Datus var šifrēt.
    }
    .state-should = { $need ->
        [optional] Operators var nodrošināt šifrēšanu.
       *[other] Operatoram vajadzētu nodrošināt šifrēšanu.
    }
    .default = Piegādes brīdī: { $default }.
    .configured_by = Lomas, kas to var ieslēgt un izslēgt: { $configured_by }.
    .range = Iespējamie iestatījumi: { $range }
    .method = { $state ->
        [by_operator] Ražotāja norādītās šifrēšanas metodes: { $method }.
       *[other] Šifrēšanas metode: { $method }.
    }
    .key_in = Atslēgas glabāšanas vieta: { $key_in }.
    .because = Iemesls: { $because }
    .instead = { $state ->
        [by_operator] Kas operatoram jādara: { $instead }
       *[other] { $instead }
    }
    .limits = Ierobežojumi: { $limits }
    .note = { $note }

## Identification

device = Ierīce
    .caption = Ierīces identifikācija
    .name = Nosaukums
    .model = Modelis
    .purpose = Paredzētais nolūks
    .supplied_as = Piegādes veids
    .software_version = Programmatūras versija
    .firmware_version = Aparātprogrammatūras versija
    .regulation = Regula
    .law = Piemērojamie tiesību akti
    .declaration = ES atbilstības deklarācija
    .class = Riska klase
    .udi_di = UDI-DI
    .basic_udi_di = Pamata UDI-DI
    .mud_url = MUD datnes URL (RFC 8520)
    .environments = Paredzētā lietošanas vide
    .users = Paredzētie lietotāji
    .not_for = Ierīce nav paredzēta šādam lietojumam:
    .not_for-one = Ierīce nav paredzēta šādam lietojumam:
    .id = Identifikators

organisation = Uzņēmums
    .manufacturer = Ražotājs
    .manufacturer-caption = Ražotājs
    .representative = Pilnvarotais pārstāvis
    .representative-caption = Pilnvarotais pārstāvis
    .name = Nosaukums
    .address = Adrese
    .srn = Vienotais reģistrācijas numurs
    .website = Tīmekļa vietne
    .email = E-pasts
    .phone = Tālrunis

variant = Varianti
    .caption = Ierīces varianti
    .intro = Šis dokuments attiecas uz šādiem variantiem.
    .title = Variants
    .model = Modelis
    .udi_di = UDI-DI
    .description = Apraksts
    .id = Identifikators

option-item = Opcijas
    .caption = Ierīces opcijas
    .title = Opcija
    .description = Apraksts
    .supplied = Piegādes veids
    .id = Identifikators

mode = Darbības režīmi
    .caption = Darbības režīmi
    .title = Darbības režīms
    .description = Apraksts
    .entered_by = Kā ierīce pāriet šajā režīmā
    .left_by = Kā ierīce iziet no šī režīma
    .indicator = Kā lietotājs atpazīst šo režīmu
    .id = Identifikators

part = Sistēmas daļas
    .caption = Sistēmas daļas
    .title = Daļa
    .kind = Veids
    .version = Versija
    .supplied_by = Piegādātājs
    .hosted = Kur darbojas
    .runs_on = Uz kā darbojas
    .location = Atrašanās vieta
    .address = Adrese
    .connected_through = Caur ko savienota
    .mud_url = MUD datnes URL (RFC 8520)
    .permissions = Atļaujas
    .description = Apraksts
    .id = Identifikators
    .when = Nosacījums

user-interface = Lietotāja saskarnes
    .caption = Lietotāja saskarnes
    .title = Lietotāja saskarne
    .id = Identifikators
    .kind = Veids
    .part = Daļa
    .purpose = Nolūks
    .personal = Rāda vai atskaņo personas datus
    .protect = Aizsardzība
    .when = Nosacījums

document-facts = Šis dokuments
    .caption = Šī dokumenta identifikācija
    .number = Dokumenta numurs
    .revision = Redakcija
    .date = Izdošanas datums
    .effective = Spēkā stāšanās datums
    .replaces = Aizstāj
    .audience = Paredzētie lasītāji
    .audience_other = Citi paredzētie lasītāji
    .roles = Lasītāju lomas
    .paper_copy = Papīra eksemplārs
    .see_also = Sk. arī šādus dokumentus:
    .see_also-one = Sk. arī šādu dokumentu:

companion = Citi dokumenti par šo ierīci
    .caption = Citi dokumenti par šo ierīci
    .title = Nosaukums
    .number = Dokumenta numurs
    .audience = Paredzētie lasītāji

revision = Redakciju vēsture
    .caption = Šī dokumenta redakcijas
    .revision = Redakcija
    .date = Datums
    .change = Izmaiņa
    .link = Dokuments

contact = Kiberdrošības kontaktpunkts
    .caption = Kiberdrošības kontaktpunkts
    .security = Kiberdrošības kontaktpunkts
    .phone = Tālrunis
    .hours = Darba laiks
    .policy = Politika ziņošanai par ievainojamībām
    .advisories = Kiberdrošības biļeteni
    .key = Atslēga šifrētiem ziņojumiem
    .key_fingerprint = Atslēgas nospiedums
    .acknowledge_within = Termiņš ziņojuma saņemšanas apstiprināšanai
    .vigilance = Ziņošana par nopietniem negadījumiem
    .process = Ko ražotājs dara ar ziņojumu: { $process }
    .events-described = Par šajā dokumentā aprakstītajiem notikumiem ziņojiet tā, kā norādīts šeit: { $link }.
    .report_contents = Ziņojumā norādiet tālāk minēto:
    .report_rules = Uz ziņojumiem attiecas šādi noteikumi:
    .report_rules-one = Uz ziņojumiem attiecas šāds noteikums:
    .sources_watched = Ražotājs seko šādiem avotiem, lai uzzinātu par jaunām ievainojamībām:
    .sources_watched-one = Ražotājs seko šādam avotam, lai uzzinātu par jaunām ievainojamībām:
    .conduct = Ko ražotājs dara un ko nedara:
    .note = { $note }

local-contact = Operatora kontaktpunkti
    .caption = Operatora kontaktpunkti
    .title = Kontaktpunkts
    .purpose = Kādos jautājumos
    .phone = Tālrunis
    .id = Identifikators

## Security features

feature = Kiberdrošības funkcijas
    .caption = Kiberdrošības funkcijas
    .title = Funkcija
    .id = Identifikators
    .capability = Spēja
    .state = Statuss
    .default = Piegādes brīdī
    .configured_by = Kas var iestatīt
    .range = Diapazons
    .modes = Darbības režīmi
    .modes-left-out = visi darbības režīmi
    .protects = Ko aizsargā
    .part = Daļa
    .when = Nosacījums
    .absent = Šī funkcija netiek nodrošināta.
    .of-operator = Operatoram jānodrošina šī funkcija.
    .of-host = Šo funkciju nodrošina operētājsistēma vai resursdators.
    .inapplicable = Šī funkcija nav piemērojama.
    .description = { $description }
    .before = Pirms sākat, pārliecinieties, ka ir izpildīti šādi nosacījumi:
    .before-one = Pirms sākat, pārliecinieties, ka ir izpildīts šāds nosacījums:
    .steps = Rīkojieties šādi:
    .indicator = Indikācija: { $indicator }
    .limits = Ierobežojumi: { $limits }
    .because = Iemesls: { $because }
    .instead = { $state ->
        [by_operator] Kas operatoram jādara: { $instead }
       *[other] Ko darīt: { $instead }
    }

security-test = Kiberdrošības testi
    .caption = Kiberdrošības testi
    .kind = Veids
    .subject = Testa priekšmets
    .version = Testētā versija
    .date = Datums
    .interval = Intervāls
    .by = Testētājs
    .result = Rezultāts
    .part = Daļa

## Operating environment

operating-environment = Darbības vide
    .scope = Ārpus ražotāja atbildības
    .change = Kad atkārtoti vērtēt kiberdrošību
    .assumptions = Ražotājs par darbības vidi pieņem tālāk minēto:
    .out_of_scope = Ražotājs neatbild par tālāk minēto:
    .reassess = Pēc katra no šiem notikumiem vēlreiz novērtējiet ierīces kiberdrošību:
    .reassess-one = Pēc šāda notikuma vēlreiz novērtējiet ierīces kiberdrošību:
    .reassess_at_once = Pēc katra no šiem notikumiem nekavējoties un pirms ierīces turpmākas lietošanas vēlreiz novērtējiet ierīces kiberdrošību:
    .reassess_at_once-one = Pēc šāda notikuma nekavējoties un pirms ierīces turpmākas lietošanas vēlreiz novērtējiet ierīces kiberdrošību:
    .prohibited = Tālāk minēto nedrīkst darīt:
    .not_recommended = Ražotājs iesaka nedarīt tālāk minēto:

control-group = Pasākumu grupas
    .caption = Pasākumu grupas
    .condition-intro = Ja grupai ir nosacījums, tās pasākumi ir spēkā tikai tad, ja šis nosacījums ir izpildīts.
    .title = Grupa
    .id = Identifikators
    .goal = Mērķis
    .choice = Pietiekami
    .choice-left-out = visi grupas pasākumi
    .when = Nosacījums

control = Kiberdrošības pasākumi
    .required = Obligātie pasākumi
    .required-caption = Obligātie pasākumi
    .required-intro = Jābūt ieviestiem šādiem pasākumiem.
    .strongly_recommended = Ļoti ieteicamie pasākumi
    .strongly_recommended-caption = Ļoti ieteicamie pasākumi
    .strongly_recommended-intro = Ražotājs ļoti iesaka šādus pasākumus.
    .recommended = Ieteicamie pasākumi
    .recommended-caption = Ieteicamie pasākumi
    .recommended-intro = Ražotājs iesaka šādus pasākumus.
    .preferred = Pasākumi, kam dodama priekšroka
    .preferred-caption = Pasākumi, kam dodama priekšroka
    .preferred-intro = Ražotājs dod priekšroku šādiem pasākumiem, nevis citiem piemērotiem pasākumiem.
    .where_possible = Pasākumi, kas ieteicami, ja iespējams
    .where_possible-caption = Pasākumi, kas ieteicami, ja iespējams
    .where_possible-intro = Ražotājs iesaka šādus pasākumus, ja darbības vide tos pieļauj.
    .optional = Pasākumi pēc izvēles
    .optional-caption = Pasākumi pēc izvēles
    .optional-intro = Šādi pasākumi ir pēc izvēles.
    .unstated = Pasākumi bez norādīta prasības līmeņa
    .unstated-caption = Pasākumi bez norādīta prasības līmeņa
    .unstated-intro = Šajā dokumentā nav norādīts, vai tālāk minētie pasākumi ir obligāti vai ieteicami.
    .condition-intro = Pasākums ar nosacījumu ir spēkā tikai tad, ja šis nosacījums ir izpildīts.
    .group-condition-intro = Ja rindā minēta grupa, kurai ir nosacījums, pasākums ir spēkā tikai tad, ja šis nosacījums ir izpildīts.
    .group-choice-intro = Ja rindā minēta grupa, grupu tabulā norādīts, cik grupas pasākumu pietiek.
    .title = Pasākums
    .id = Identifikators
    .kind = Veids
    .responsibility = Atbildīgais
    .or_by = Alternatīvi
    .group = Grupa
    .need = Prasības līmenis
    .reason = Iemesls: { $reason }
    .own_measure = Ko dara pati ierīce: { $own_measure }
    .own_measure-part = Ko dara pati šī sistēmas daļa: { $own_measure }
    .setting = Iestatījums: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Ražotāja darbības:
        [third_party] Trešās personas darbības:
        [service_partner] Servisa partnera darbības:
        [integrator] Integratora darbības:
       *[other] Rīkojieties šādi:
    }
    .otherwise = Bez šī pasākuma: { $otherwise }
    .missing = **Ja šī pasākuma nav.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Nelietojiet ierīci bez šī pasākuma.
       *[other] Gādājiet, lai šis pasākums būtu ieviests.
    }
    .avoid-part = { $stop_use ->
        [true] Nelietojiet šo sistēmas daļu bez šī pasākuma.
       *[other] Gādājiet, lai šis pasākums būtu ieviests.
    }
    .stop_use = { $stop_use ->
        [true] Bez šī pasākuma ierīci nedrīkst lietot.
       *[false] Ierīci var lietot bez šī pasākuma.
    }
    .stop_use-part = { $stop_use ->
        [true] Bez šī pasākuma šo sistēmas daļu nedrīkst lietot.
       *[false] Šo sistēmas daļu var lietot bez šī pasākuma.
    }
    .limits = Ierobežojumi: { $limits }
    .risk = Paša pasākuma risks: { $risk }
    .part = Daļa
    .when = Nosacījums

share = Kopīgie pasākumi
    .caption = Kas ko dara
    .party = Atbildīgais
    .does = Uzdevums

no-action = Rīcība nav nepieciešama
    .caption = Pasākumi, kuriem operatora rīcība nav nepieciešama
    .kind = Pasākums
    .because = Iemesls
    .unless = Rīcība nepieciešama, ja
    .part = Daļa
    .when = Nosacījums

training = Apmācība
    .caption = Nepieciešamās zināšanas un apmācība
    .role = Loma
    .content = Saturs
    .interval = Atkārtošanas intervāls
    .given_by = Kas apmāca

## Compatibility

compatibility = Saderība
    .limits = Ierobežojumi
    .restrictions = Kombinācijām ar citiem produktiem ir šādi ierobežojumi:
    .restrictions-one = Kombinācijām ar citiem produktiem ir šāds ierobežojums:

hardware = Aparatūra
    .caption = Aparatūra
    .for = Daļa
    .included = Iebūvēts
    .minimum = Obligātais minimums
    .recommended = Ieteicams
    .optimum = Optimāli
    .otherwise = Ja ieteicamās vērtības nav sasniegtas
    .note = Piezīme

machine =
    .cpu = Procesors: { $cpu }
    .memory = Atmiņa: { $memory }
    .storage = Krātuve: { $storage }
    .display = Displejs: { $display }
    .graphics = Grafika: { $graphics }
    .network = Tīkls: { $network }
    .other = Cits: { $other }

product = Produkti
    .operating-system = Operētājsistēmas
    .operating-system-caption = Operētājsistēmas
    .browser = Pārlūki
    .browser-caption = Pārlūki
    .mobile-device = Mobilās ierīces
    .mobile-device-caption = Mobilās ierīces
    .hypervisor = Virtualizācijas produkti
    .hypervisor-caption = Virtualizācijas produkti
    .database = Datubāzes
    .database-caption = Datubāzes
    .runtime = Izpildes vides
    .runtime-caption = Izpildes vides
    .antimalware = Pretvīrusu programmatūra
    .antimalware-caption = Pretvīrusu programmatūra
    .peer-system = Saistīto sistēmu saderība
    .peer-system-caption = Saistīto sistēmu saderība
    .accessory = Piederumi
    .accessory-caption = Piederumi
    .for = Daļa
    .name = Produkts
    .supplied_by = Kas nodrošina
    .versions = Versijas
    .recommended = Ieteicamā versija
    .state = Statuss
    .support_end = Piegādātāja atbalsta beigas
    .patches = Atjauninājumi
    .note = Piezīme
    .when = Nosacījums

standard = Standarti
    .caption = Standarti
    .name = Standarts
    .version = Versija
    .kind = Priekšmets
    .purpose = Nolūks
    .conformance = Atbilstības deklarācija

## Network

network = IT tīkls
    .absent = Tālāk minētais nav pieejams:
    .before = Pirms sākat, pārliecinieties, ka ir izpildīti šādi nosacījumi:
    .before-one = Pirms sākat, pārliecinieties, ka ir izpildīts šāds nosacījums:
    .connecting = Pievienošana IT tīklam
    .controls = Obligātie pasākumi: { $link }
    .steps = Lai ierīci pievienotu IT tīklam, rīkojieties šādi:
    .connection = { $connection ->
        [none] Ierīcei nav tīkla savienojuma.
        [optional] Tīkla savienojums ir pēc izvēles.
       *[required] Ierīcei ir nepieciešams tīkla savienojums.
    }
    .inbound = { $inbound ->
        [true] Citas sistēmas var atvērt savienojumu ar ierīci.
       *[false] Citas sistēmas nevar atvērt savienojumu ar ierīci.
    }
    .internet = { $internet ->
        [not_needed] Ierīcei nav nepieciešams interneta savienojums.
        [optional] Interneta savienojums ir pēc izvēles.
        [needed] Ierīcei ir nepieciešams interneta savienojums.
        [not_directly] Ierīci nedrīkst tieši savienot ar internetu.
       *[forbidden] Ierīci nedrīkst savienot ar internetu.
    }
    .internet_reason = Interneta savienojums: { $internet_reason }
    .load = IT tīkla noslodze: { $load }
    .note = { $note }

network-only = IT tīkls
    .connection = { $connection ->
        [none] Ierīcei nav tīkla savienojuma.
        [optional] Tīkla savienojums ir pēc izvēles.
       *[required] Ierīcei ir nepieciešams tīkla savienojums.
    }
    .connection-part = { $connection ->
        [none] Šai sistēmas daļai nav tīkla savienojuma.
        [optional] Tīkla savienojums ir pēc izvēles.
       *[required] Šai sistēmas daļai ir nepieciešams tīkla savienojums.
    }
    .inbound = { $inbound ->
        [true] Citas sistēmas var atvērt savienojumu ar ierīci.
       *[false] Citas sistēmas nevar atvērt savienojumu ar ierīci.
    }
    .inbound-part = { $inbound ->
        [true] Citas sistēmas var atvērt savienojumu ar šo sistēmas daļu.
       *[false] Citas sistēmas nevar atvērt savienojumu ar šo sistēmas daļu.
    }
    .internet = { $internet ->
        [not_needed] Ierīcei nav nepieciešams interneta savienojums.
        [optional] Interneta savienojums ir pēc izvēles.
        [needed] Ierīcei ir nepieciešams interneta savienojums.
        [not_directly] Ierīci nedrīkst tieši savienot ar internetu.
       *[forbidden] Ierīci nedrīkst savienot ar internetu.
    }
    .internet-part = { $internet ->
        [not_needed] Šai sistēmas daļai nav nepieciešams interneta savienojums.
        [optional] Interneta savienojums ir pēc izvēles.
        [needed] Šai sistēmas daļai ir nepieciešams interneta savienojums.
        [not_directly] Šo sistēmas daļu nedrīkst tieši savienot ar internetu.
       *[forbidden] Šo sistēmas daļu nedrīkst savienot ar internetu.
    }
    .internet_reason = Interneta savienojums: { $internet_reason }
    .absent = Tālāk minētais nav pieejams:
    .note = { $note }

zone = Tīkla zonas
    .caption = Tīkla zonas
    .title = Zona
    .id = Identifikators
    .traffic = Trafika kontrole uz robežas
    .operated_by = Uzturētājs
    .description = Apraksts

interface = Saskarnes
    .caption = Saskarnes
    .title = Saskarne
    .id = Identifikators
    .kind = Veids
    .state = Statuss
    .because = Iemesls
    .instead = Ko darīt
    .part = Daļa
    .zone = Zona
    .standards = Standarti
    .not_supported = Netiek atbalstīts
    .ciphers = Šifru komplekti
    .authentication = Autentifikācija
    .encryption = Šifrēšana
    .addressing = Adresēšana
    .default = Piegādes brīdī
    .need = Prasības līmenis
    .frequency = Frekvence
    .power = Raidīšanas jauda
    .range = Darbības attālums
    .coexistence = Līdzāspastāvēšana ar citiem radiosakariem
    .max_connected = Vienlaikus savienoti (ne vairāk kā)
    .max_paired = Savienoti pārī (ne vairāk kā)
    .purpose = Nolūks
    .used_by = Kas var izmantot
    .protect = Aizsardzība
    .when = Nosacījums

peer = Saistītās sistēmas
    .caption = Saistītās sistēmas
    .title = Sistēma
    .id = Identifikators
    .kind = Veids
    .zone = Zona
    .address = Adrese
    .versions = Versijas
    .max_connected = Vienlaikus savienoti (ne vairāk kā)
    .operated_by = Uzturētājs
    .description = Apraksts

port = Porti
    .rules = Porti un ugunsmūra kārtulas
    .required-caption = Obligātie savienojumi, kas jāatļauj
    .recommended-caption = Ieteicamie savienojumi
    .allow-caption = Savienojumi, kas jāatļauj tikai tad, ja tiek izmantota to funkcija
    .allow-need-unstated = Ja savienojumam nav norādīts prasības līmenis, ražotājs nenorāda, vai tas ir obligāts. Atļaujiet to tikai tad, ja tas ir vajadzīgs kādai izmantotai funkcijai.
    .allow-condition = Ja rindā ir nosacījums, atļaujiet savienojumu tikai tad, ja nosacījums ir izpildīts.
    .allow-configured = Ja porta numuru var mainīt, atļaujiet tikai konfigurēto numuru.
    .allow-range = Ja ir konfigurēti tikai daži diapazona porti, atļaujiet tikai šos portus.
    .allow-only = Visus pārējos savienojumus bloķējiet.
    .allow-only-except = Bloķēšana neattiecas uz savienojumiem bez ugunsmūra kārtulas. Tie ir uzskaitīti atsevišķā tabulā.
    .allow-only-zones = Tīkla zonas: { $zones }. Uz šo zonu robežām bloķējiet visus pārējos savienojumus uz sistēmas daļām un no tām. Citām sistēmām šajā dokumentā kārtulu nav.
    .block-caption = Bloķējamie savienojumi
    .block-intro = Tīkla ugunsmūrī bloķējiet šādus savienojumus.
    .none-caption = Savienojumi bez ugunsmūra kārtulas
    .none-intro = Tālāk minētajiem savienojumiem šajā dokumentā nav tīkla ugunsmūra kārtulas. Iemesli ir norādīti tabulā.
    .unstated-caption = Savienojumi, kuru virziens nav norādīts
    .unstated-intro = Ražotājs nenorāda, kura puse atver šādus savienojumus. Šajā dokumentā tiem nav ugunsmūra kārtulas.
    .rules-source = Avots atver savienojumu vai pirmais nosūta datus. Atbildes ir savienojuma daļa.
    .rules-all = Kas attiecas uz visām kārtulām
    .required = Obligātie savienojumi
    .need-unstated = Savienojumi, kuru prasības līmenis nav norādīts
    .used = Savienojumi tikai izmantotām funkcijām
    .rules-open = nosaka operators
    .any-system = jebkura sistēma
    .reason-number = bez numura vai tipa kārtulu nevar norādīt
    .reason-transport = bez transporta protokola kārtulu nevar norādīt
    .reason-border = nešķērso tīkla robežu
    .reason-computer = paliek viena datora robežās
    .reason-part = paliek vienas sistēmas daļas robežās
    .reason-device = paliek ierīces robežās
    .reason-zone = paliek vienas tīkla zonas robežās; kārtula vajadzīga tikai tad, ja zonu sadala ugunsmūris
    .reason-mobile = šķērso mobilo sakaru tīklu, nevis operatora IT tīklu
    .reason-cloud = nešķērso operatora IT tīklu
    .reference = { $protocol } portā { $number } ({ $transport })
    .reference-many = { $protocol } portos { $number } ({ $transport })
    .reference-any = { $protocol } jebkurā portā ({ $transport })
    .reference-ip = { $protocol }, { $transport } { $ip_protocol }
    .reference-short = { $protocol }, izmantojot { $transport }
    .unnamed = ports { $number } ({ $transport })
    .unnamed-many = porti { $number } ({ $transport })
    .unnamed-any = jebkurš ports ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } portā { $number }
    .reference-plain-many = { $protocol } portos { $number }
    .reference-plain-any = { $protocol } jebkurā portā
    .reference-bare = { $protocol }
    .unnamed-plain = ports { $number }
    .unnamed-plain-many = porti { $number }
    .unnamed-plain-any = jebkurš ports
    .no-transport = transporta protokols nav norādīts
    .without-transport = { $number } (transporta protokols nav norādīts)
    .any = jebkurš
    .not_known = ports nav zināms
    .number = Ports
    .icmp_type = ICMP tips
    .ip_protocol = IP protokols
    .id = Identifikators
    .configurable = Numuru var mainīt
    .setting = Kur iestatīt
    .source_port = Avota ports
    .transport = Transports
    .direction = Virziens
    .protocol = Protokols
    .program = Programma
    .part = Daļa
    .interface = Saskarne
    .encryption = Šifrēšana
    .authentication = Autentifikācija
    .default = Piegādes brīdī
    .need = Prasības līmenis
    .opened_by = Kas var atvērt
    .open_for = Atvēršanas ilgums
    .purpose = Nolūks
    .peers = Saistītās sistēmas
    .internet = Caur internetu
    .network_setting = Tīkla iestatījums
    .firewall_rule = Tīkla ugunsmūra kārtula
    .when = Nosacījums
    .source = Avots
    .destination = Galamērķis
    .own-side = Ierīce vai daļa
    .other-side = Otra puse
    .use = Kā ierīce to izmanto
    .reason = Iemesls

firewall = Ierīces ugunsmūris
    .of-parts = Sistēmas daļu ugunsmūri
    .state = { $state ->
        [provided] Ierīcei ir savs ugunsmūris.
        [not_provided] Ierīcei nav sava ugunsmūra.
        [by_operator] Operatoram jānodrošina ierīces ugunsmūris.
        [by_host] Ierīce izmanto operētājsistēmas ugunsmūri.
       *[not_applicable] Ugunsmūris ierīcē nav piemērojams.
    }
    .state-part = { $state ->
        [provided] Šai sistēmas daļai ir savs ugunsmūris.
        [not_provided] Šai sistēmas daļai nav sava ugunsmūra.
        [by_operator] Operatoram jānodrošina šīs sistēmas daļas ugunsmūris.
        [by_host] Šī sistēmas daļa izmanto operētājsistēmas ugunsmūri.
       *[not_applicable] Ugunsmūris šajā sistēmas daļā nav piemērojams.
    }
    .state-inactive = { $state ->
        [by_host] Operētājsistēmas ugunsmūris filtrē trafiku tikai tad, kad ugunsmūris ir ieslēgts.
       *[other] Ugunsmūris filtrē trafiku tikai tad, kad ugunsmūris ir ieslēgts.
    }
    .default = Piegādes brīdī: { $default }.
    .configured_by = Lomas, kas to var ieslēgt un izslēgt: { $configured_by }.
    .rules_set_by = Lomas, kas var mainīt tā kārtulas: { $rules_set_by }.
    .product = Produkts: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Ugunsmūrim jābloķē viss trafiks, izņemot savienojumus, kas saskaņā ar šo dokumentu jāatļauj.
            [deny_all] Ugunsmūrim jābloķē viss trafiks.
            [allow_outbound] Ugunsmūrim jāatļauj savienojumi no ierīces un jābloķē savienojumi uz ierīci.
            [allow_all] Ugunsmūrim jāatļauj viss trafiks.
            [monitored] Ugunsmūrim trafiks jāatļauj un jāpārrauga.
            [restricted] Ugunsmūrim trafiks jāierobežo.
           *[isolated] Ugunsmūris nedrīkst atļaut savienojumus ar citiem tīkliem.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Ugunsmūris bloķē visus savienojumus, kas šajā dokumentā nav uzskaitīti.
            [deny_all] Ugunsmūris bloķē visu trafiku.
            [allow_outbound] Ugunsmūris atļauj savienojumus no ierīces un bloķē savienojumus uz ierīci.
            [allow_all] Ugunsmūris atļauj visu trafiku.
            [monitored] Ugunsmūris trafiku atļauj un pārrauga.
            [restricted] Ugunsmūris ierobežo trafiku.
           *[isolated] Ugunsmūris neatļauj savienojumus ar citiem tīkliem.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Kad ugunsmūris ir ieslēgts, tas bloķē visus savienojumus, kas šajā dokumentā nav uzskaitīti.
        [deny_all] Kad ugunsmūris ir ieslēgts, tas bloķē visu trafiku.
        [allow_outbound] Kad ugunsmūris ir ieslēgts, tas atļauj izejošos savienojumus un bloķē ienākošos savienojumus.
        [allow_all] Kad ugunsmūris ir ieslēgts, tas atļauj visu trafiku.
        [monitored] Kad ugunsmūris ir ieslēgts, tas trafiku atļauj un pārrauga.
        [restricted] Kad ugunsmūris ir ieslēgts, tas ierobežo trafiku.
       *[isolated] Kad ugunsmūris ir ieslēgts, tas neatļauj savienojumus ar citiem tīkliem.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Ugunsmūrim jābloķē viss trafiks, izņemot savienojumus, kas saskaņā ar šo dokumentu jāatļauj.
            [deny_all] Ugunsmūrim jābloķē viss trafiks.
            [allow_outbound] Ugunsmūrim jāatļauj savienojumi no šīs sistēmas daļas un jābloķē savienojumi uz šo sistēmas daļu.
            [allow_all] Ugunsmūrim jāatļauj viss trafiks.
            [monitored] Ugunsmūrim trafiks jāatļauj un jāpārrauga.
            [restricted] Ugunsmūrim trafiks jāierobežo.
           *[isolated] Ugunsmūris nedrīkst atļaut savienojumus ar citiem tīkliem.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Ugunsmūris bloķē visus savienojumus, kas šajā dokumentā nav uzskaitīti.
            [deny_all] Ugunsmūris bloķē visu trafiku.
            [allow_outbound] Ugunsmūris atļauj savienojumus no šīs sistēmas daļas un bloķē savienojumus uz šo sistēmas daļu.
            [allow_all] Ugunsmūris atļauj visu trafiku.
            [monitored] Ugunsmūris trafiku atļauj un pārrauga.
            [restricted] Ugunsmūris ierobežo trafiku.
           *[isolated] Ugunsmūris neatļauj savienojumus ar citiem tīkliem.
        }
    }
    .changes_itself = Automātiskas izmaiņas: { $changes_itself }
    .because = Iemesls: { $because }
    .instead = { $state ->
        [by_operator] Kas operatoram jādara: { $instead }
       *[other] Ko darīt: { $instead }
    }
    .note = { $note }

flow = Datu plūsmas
    .caption = Datu plūsmas
    .rules = Ugunsmūra kārtulas: { $link }
    .from = Avots
    .to = Galamērķis
    .port = Ports
    .medium = Pārraides līdzeklis
    .data = Dati
    .personal = Personas dati
    .examples = Piemēri
    .deidentified = Deidentifikācija
    .encryption = Šifrēšana
    .integrity = Integritātes aizsardzība
    .trigger = Kā sākas pārraide
    .rate = Datu pārraides ātrums
    .volume = Datu apjoms
    .purpose = Nolūks
    .when = Nosacījums
    .id = Identifikators

network-requirements = Prasības IT tīklam
    .bandwidth = { $bandwidth_for ->
        [none] Joslas platums: { $bandwidth }.
       *[other] Joslas platums ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Aizkave: { $latency }.
    .jitter = Aizkaves svārstības: { $jitter }.
    .packet_loss = Pakešu zudums: { $packet_loss }.
    .services = Pakalpojumi, kam jābūt pieejamiem IT tīklā: { $services }.
    .other = IT tīklam jāatbilst šādām prasībām:
    .other-one = IT tīklam jāatbilst šādai prasībai:
    .recommended_other = IT tīklam ražotājs iesaka tālāk minēto:
    .loss = Ja IT tīkls nav pieejams: { $loss }
    .otherwise = Ja prasības nav izpildītas: { $otherwise }

network-link = Savienojumi un funkcijas
    .caption = Savienojumu un funkciju prasības IT tīklam
    .title = Savienojums vai funkcija
    .from = Avots
    .to = Galamērķis
    .bandwidth = Joslas platums
    .latency = Aizkave
    .jitter = Aizkaves svārstības
    .packet_loss = Pakešu zudums
    .recommended = Ieteicams
    .optimum = Optimāli
    .otherwise = Ja nav sasniegts
    .when = Nosacījums

network-figures = Ieteicamās vērtības
    .bandwidth = { $bandwidth_for ->
        [none] Ieteicamais joslas platums: { $bandwidth }.
       *[other] Ieteicamais joslas platums ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Ieteicamā aizkave: { $latency }.
    .jitter = Ieteicamās aizkaves svārstības: { $jitter }.
    .packet_loss = Ieteicamais pakešu zudums: { $packet_loss }.
    .otherwise = Ja ieteicamās vērtības nav sasniegtas: { $otherwise }

network-optimum = Optimālās vērtības
    .bandwidth = { $bandwidth_for ->
        [none] Optimālais joslas platums: { $bandwidth }.
       *[other] Optimālais joslas platums ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimālā aizkave: { $latency }.
    .jitter = Optimālās aizkaves svārstības: { $jitter }.
    .packet_loss = Optimālais pakešu zudums: { $packet_loss }.

remote-access = Attālā piekļuve
    .state = { $used_for ->
        [none] { $state ->
            [provided] Ierīcei var piekļūt attālināti.
            [not_provided] Ierīcei nav attālās piekļuves.
            [by_operator] Attālo piekļuvi nodrošina operators.
            [by_host] Attālo piekļuvi nodrošina operētājsistēma vai resursdators.
           *[not_applicable] Attālā piekļuve nav piemērojama.
        }
       *[other] { $state ->
            [provided] Ierīcei var piekļūt attālināti šādos nolūkos: { $used_for }.
            [not_provided] Ierīcei nevar piekļūt attālināti šādos nolūkos: { $used_for }.
            [by_operator] Attālo piekļuvi šādos nolūkos nodrošina operators: { $used_for }.
            [by_host] Attālo piekļuvi šādos nolūkos nodrošina operētājsistēma vai resursdators: { $used_for }.
           *[not_applicable] Attālā piekļuve nav piemērojama šādos nolūkos: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Šai sistēmas daļai var piekļūt attālināti.
            [not_provided] Šai sistēmas daļai nav attālās piekļuves.
            [by_operator] Attālo piekļuvi nodrošina operators.
            [by_host] Attālo piekļuvi nodrošina operētājsistēma vai resursdators.
           *[not_applicable] Attālā piekļuve nav piemērojama.
        }
       *[other] { $state ->
            [provided] Šai sistēmas daļai var piekļūt attālināti šādos nolūkos: { $used_for }.
            [not_provided] Šai sistēmas daļai nevar piekļūt attālināti šādos nolūkos: { $used_for }.
            [by_operator] Attālo piekļuvi šādos nolūkos nodrošina operators: { $used_for }.
            [by_host] Attālo piekļuvi šādos nolūkos nodrošina operētājsistēma vai resursdators: { $used_for }.
           *[not_applicable] Attālā piekļuve nav piemērojama šādos nolūkos: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Operētājsistēmas vai resursdatora attālā piekļuve ir iespējama tikai tad, kad šī piekļuve ir ieslēgta.
           *[other] Attālā piekļuve ir iespējama tikai tad, kad tā ir ieslēgta.
        }
       *[other] { $state ->
            [by_host] Kad operētājsistēmas vai resursdatora attālā piekļuve ir ieslēgta, to var izmantot šādos nolūkos: { $used_for }.
           *[other] Kad attālā piekļuve ir ieslēgta, to var izmantot šādos nolūkos: { $used_for }.
        }
    }
    .default = Piegādes brīdī: { $default }.
    .configured_by = Lomas, kas to var ieslēgt un izslēgt: { $configured_by }.
    .kind = Piekļuves veids: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Sesiju sāk ražotājs.
        [operator] Sesiju sāk operators.
        [shared] Sesiju kopīgi sāk ražotājs un operators.
        [user] Sesiju sāk lietotājs.
        [patient] Sesiju sāk pacients.
        [third_party] Sesiju sāk trešā persona.
        [integrator] Sesiju sāk integrators.
        [practitioner] Sesiju sāk prakses ārsts.
       *[service_partner] Sesiju sāk servisa partneris.
    }
    .supervision = Uzraudzība: { $supervision }
    .authentication = Autentifikācija: { $authentication }
    .encryption = Šifrēšana: { $encryption }.
    .logged = { $logged ->
        [true] Ierīce katru sesiju reģistrē notikumu žurnālā.
       *[false] Ierīce sesijas notikumu žurnālā nereģistrē.
    }
    .logged-part = { $logged ->
        [true] Šī sistēmas daļa katru sesiju reģistrē notikumu žurnālā.
       *[false] Šī sistēmas daļa sesijas notikumu žurnālā nereģistrē.
    }
    .files_scanned_by = Pārsūtīto failu skenēšana ļaunprogrammatūras atklāšanai: { $files_scanned_by }
    .disable = Lai izslēgtu attālo piekļuvi: { $disable }
    .because = Iemesls: { $because }
    .instead = { $state ->
        [by_operator] Kas operatoram jādara: { $instead }
       *[other] Ko darīt: { $instead }
    }
    .note = { $note }

failure = IT tīkla kļūmes
    .caption = IT tīkla kļūmes un to sekas
    .recovery-caption = Kļūmes un to sekas
    .what = Kļūme
    .id = Identifikators
    .noticeable = Vai lietotājs to pamana
    .effect = Ietekme uz ierīci
    .hazard = Bīstamība
    .countermeasure = Pretpasākums

## Installation

installation = Uzstādīšana
    .preparing = Pirms uzstādīšanas
    .installing = Uzstādīšanas darbības
    .integrating = Iebūvēšana citā produktā
    .installed_by = Lomas, kas uzstāda ierīci: { $installed_by }.
    .before = Pirms sākat, pārliecinieties, ka ir izpildīti šādi nosacījumi:
    .before-one = Pirms sākat, pārliecinieties, ka ir izpildīts šāds nosacījums:
    .steps = Lai uzstādītu ierīci, rīkojieties šādi:
    .verify = Pēc uzstādīšanas pārbaudiet tālāk minēto:
    .if_failed = Ja uzstādīšana neizdevās: { $if_failed }
    .integration = Ja ierīce ir iebūvēta citā produktā:

hardening = Kiberdrošības nostiprināšana
    .caption = Kiberdrošības iestatījumi
    .title = Iestatījums
    .id = Identifikators
    .setting = Kur iestatīt
    .default = Piegādes brīdī
    .value = Iestatāmā vērtība
    .need = Prasības līmenis
    .reason = Iemesls
    .steps = Rīkojieties šādi:
    .part = Daļa
    .when = Nosacījums

maintenance = Apkope

task = Uzdevumi
    .caption = Regulārie uzdevumi
    .title = Uzdevums
    .id = Identifikators
    .by = Izpildītājs
    .role = Loma
    .interval = Intervāls
    .downtime = Pārtraukums uzdevuma laikā
    .steps = { $by ->
        [manufacturer] Ražotāja darbības:
        [third_party] Trešās personas darbības:
        [service_partner] Servisa partnera darbības:
        [integrator] Integratora darbības:
       *[other] Rīkojieties šādi:
    }

## Access

access = Piekļuve
    .authentication = Pieejamie pieteikšanās veidi: { $authentication }.
    .authentication-none = { $only ->
        [none] Pieteikšanās nav paredzēta.
       *[other] Pieteikšanās nav paredzēta, izņemot gadījumus, kad šajā nodaļā tā norādīta kādai sistēmas daļai vai ar nosacījumu.
    }
    .checked_by = Sistēma, kas pārbauda pieteikšanos: { $checked_by }.
    .default = Pieteikšanās piegādes brīdī: { $default }.
    .configured_by = Lomas, kas var ieslēgt un izslēgt pieteikšanos: { $configured_by }.
    .note = { $note }
    .without_login = Bez pieteikšanās ir iespējams tālāk minētais:
    .login_for = Pieteikšanās ir nepieciešama šādos gadījumos:
    .account_rules = Uz kontiem attiecas šādi noteikumi:
    .account_rules-one = Uz kontiem attiecas šāds noteikums:
    .custom_roles = { $custom_roles ->
        [true] Operators var definēt papildu lomas.
       *[false] Operators nevar definēt papildu lomas.
    }

access-only = Piekļuve
    .authentication = Pieejamie pieteikšanās veidi: { $authentication }.
    .authentication-none = Pieteikšanās nav paredzēta.
    .authentication-none-part = Šai sistēmas daļai pieteikšanās nav paredzēta.
    .checked_by = Sistēma, kas pārbauda pieteikšanos: { $checked_by }.
    .without_login = Bez pieteikšanās ir iespējams tālāk minētais:
    .login_for = Pieteikšanās ir nepieciešama šādos gadījumos:
    .account_rules = Uz kontiem attiecas šādi noteikumi:
    .account_rules-one = Uz kontiem attiecas šāds noteikums:
    .note = { $note }

directory = Direktoriju pakalpojums
    .default = Piegādes brīdī: { $default }.
    .protocol = Protokols: { $protocol }.
    .product = Direktoriju pakalpojums: { $product }.
    .versions = Versijas: { $versions }.
    .users_managed = Tā lietotāju pārvaldība: { $users_managed }
    .roles_given = Tā lietotāju lomas: { $roles_given }
    .unreachable = Ja direktoriju pakalpojums nav sasniedzams: { $unreachable }
    .steps = Lai pievienotu direktoriju pakalpojumu, rīkojieties šādi:
    .note = { $note }

multi-factor = Daudzfaktoru autentifikācija
    .state = { $state ->
        [provided] Ierīce atbalsta daudzfaktoru autentifikāciju.
        [not_provided] Ierīce neatbalsta daudzfaktoru autentifikāciju.
        [by_operator] Operatoram jānodrošina daudzfaktoru autentifikācija.
        [by_host] Daudzfaktoru autentifikāciju nodrošina operētājsistēma vai resursdators.
       *[not_applicable] Daudzfaktoru autentifikācija nav piemērojama.
    }
    .state-part = { $state ->
        [provided] Šī sistēmas daļa atbalsta daudzfaktoru autentifikāciju.
        [not_provided] Šī sistēmas daļa neatbalsta daudzfaktoru autentifikāciju.
        [by_operator] Operatoram jānodrošina daudzfaktoru autentifikācija.
        [by_host] Daudzfaktoru autentifikāciju nodrošina operētājsistēma vai resursdators.
       *[not_applicable] Daudzfaktoru autentifikācija nav piemērojama.
    }
    .state-should = { $need ->
        [optional] Operators var nodrošināt daudzfaktoru autentifikāciju.
       *[other] Operatoram vajadzētu nodrošināt daudzfaktoru autentifikāciju.
    }
    .state-inactive = { $state ->
        [by_host] Operētājsistēmas vai resursdatora daudzfaktoru autentifikācija darbojas tikai tad, kad šī autentifikācija ir ieslēgta.
       *[other] Daudzfaktoru autentifikācija darbojas tikai tad, kad tā ir ieslēgta.
    }
    .default = Piegādes brīdī: { $default }.
    .configured_by = Lomas, kas to var ieslēgt un izslēgt: { $configured_by }.
    .required_for = Lomas, kam daudzfaktoru autentifikācija ir obligāta: { $required_for }.
    .method = Pieejamie otrie faktori: { $method }.
    .code_length = Koda rakstzīmju skaits: { $code_length }.
    .code_digits = Koda ciparu skaits: { $code_digits }.
    .remembered_for = Laiks, kurā otrais faktors netiek prasīts atkārtoti: { $remembered_for }.
    .reset = Otrā faktora atiestatīšana: { $reset }
    .because = Iemesls: { $because }
    .instead = { $state ->
        [by_operator] Kas operatoram jādara: { $instead }
       *[other] Ko darīt: { $instead }
    }
    .note = { $note }

role = Lomas
    .caption = Lomas
    .title = Loma
    .id = Identifikators
    .description = Apraksts
    .inherits = Ir arī šīs lomas tiesības
    .held_by = Kam piešķirta
    .directory_group = Direktoriju grupa
    .default = Piegādes brīdī
    .part = Daļa

function = Funkcijas un lomas
    .caption = Funkcijas un lomas, kas tās var izmantot
    .title = Funkcija
    .assignable = { $assignable ->
        [true] Operators lomām vai lietotājiem piešķir šādu funkciju: { $title }.
       *[false] Operators papildu lomām nevar piešķirt šādu funkciju: { $title }.
    }

automatic-login = Automātiskā pieteikšanās
    .state = { $state ->
        [provided] Ierīce sesiju sāk automātiski. Neviens šim nolūkam neievada autentifikācijas datus.
        [by_host] Operētājsistēma sesiju sāk automātiski. Neviens šim nolūkam neievada autentifikācijas datus.
       *[none] Ierīcei nav automātiskās pieteikšanās.
    }
    .state-part = { $state ->
        [provided] Šī sistēmas daļa sesiju sāk automātiski. Neviens šim nolūkam neievada autentifikācijas datus.
        [by_host] Operētājsistēma sesiju sāk automātiski. Neviens šim nolūkam neievada autentifikācijas datus.
       *[none] Šai sistēmas daļai nav automātiskās pieteikšanās.
    }
    .state-inactive = { $state ->
        [by_host] Operētājsistēmā automātiskā pieteikšanās bez autentifikācijas datiem darbojas tikai tad, kad šī pieteikšanās ir ieslēgta.
       *[other] Automātiskā pieteikšanās bez autentifikācijas datiem darbojas tikai tad, kad tā ir ieslēgta.
    }
    .default = Piegādes brīdī: { $default }.
    .configured_by = Lomas, kas to var ieslēgt un izslēgt: { $configured_by }.
    .after = Automātiskās pieteikšanās brīdis: { $after }.
    .role = Lietotāja loma šajā sesijā: { $role }.
    .switch_off = Lai izslēgtu automātisko pieteikšanos: { $switch_off }
    .note = { $note }

account-management = Kontu pārvaldība
    .created_by = Lomas, kas izveido kontus: { $created_by }.
    .activated_by = Lomas, kas aktivizē kontus: { $activated_by }.
    .disabled_by = Lomas, kas atspējo kontus: { $disabled_by }.
    .deleted_by = Lomas, kas dzēš kontus: { $deleted_by }.
    .disabled_after = Laiks bez pieteikšanās, pēc kura kontu atspējo: { $disabled_after }.
    .first_password_by = Lomas, kas iestata konta pirmo paroli: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Pirmajā pieteikšanās reizē lietotājam pirmā parole jānomaina.
       *[false] Nekas nespiež lietotāju nomainīt pirmo paroli.
    }
    .user_name = Lietotājvārdu noteikumi: { $user_name }
    .attributes = Konta saturs: { $attributes }
    .max_accounts = Maksimālais kontu skaits: { $max_accounts }.
    .steps = Lai pārvaldītu kontus, rīkojieties šādi:
    .note = { $note }

password = Paroles
    .pins = PIN kodi
    .both = Paroles un PIN kodi
    .kind = { $kind ->
        [password] Tālāk norādītais attiecas uz parolēm.
       *[pin] Tālāk norādītais attiecas uz PIN kodiem.
    }
    .rules_from = { $rules_from ->
        [device] Ierīce nosaka noteikumus un nodrošina to izpildi.
        [host] Noteikumus nosaka operētājsistēma.
        [directory] Noteikumus nosaka direktoriju pakalpojums.
       *[operator] Operatoram jānosaka noteikumi.
    }
    .rules_from-part = { $rules_from ->
        [device] Šī sistēmas daļa nosaka noteikumus un nodrošina to izpildi.
        [host] Noteikumus nosaka operētājsistēma.
        [directory] Noteikumus nosaka direktoriju pakalpojums.
       *[operator] Operatoram jānosaka noteikumi.
    }
    .need = Noteikumu prasības līmenis: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Noteikumus nosaka operētājsistēma.
        [directory] Noteikumus nosaka direktoriju pakalpojums.
       *[other] Noteikumus nosaka operators.
    }
    .configured_by = Lomas, kas var mainīt noteikumus: { $configured_by }.
    .settable = Noteikumi, ko var mainīt: { $settable }.
    .off_by_default = Noteikumi, kas piegādes brīdī ir izslēgti: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Minimālais rakstzīmju skaits, kas operētājsistēmai jāpieprasa: { $min_length }.
        [directory] Minimālais rakstzīmju skaits, kas direktoriju pakalpojumam jāpieprasa: { $min_length }.
        [operator] Minimālais rakstzīmju skaits, kas operatoram jāpieprasa: { $min_length }.
       *[other] Minimālais rakstzīmju skaits: { $min_length }.
    }
    .min_length-should = Ieteicamais minimālais rakstzīmju skaits: { $min_length }.
    .max_length = Maksimālais rakstzīmju skaits: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] PIN koda saturs, kas operētājsistēmai jāpieprasa: { $complexity }.
           *[other] Paroles saturs, kas operētājsistēmai jāpieprasa: { $complexity }.
        }
        [directory] { $kind ->
            [pin] PIN koda saturs, kas direktoriju pakalpojumam jāpieprasa: { $complexity }.
           *[other] Paroles saturs, kas direktoriju pakalpojumam jāpieprasa: { $complexity }.
        }
        [operator] { $kind ->
            [pin] PIN koda saturs, kas operatoram jāpieprasa: { $complexity }.
           *[other] Paroles saturs, kas operatoram jāpieprasa: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN kodam jāsatur: { $complexity }.
           *[other] Parolei jāsatur: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Kas operētājsistēmai jānoraida kā PIN kods: { $complexity }.
           *[other] Kas operētājsistēmai jānoraida kā parole: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Kas direktoriju pakalpojumam jānoraida kā PIN kods: { $complexity }.
           *[other] Kas direktoriju pakalpojumam jānoraida kā parole: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Operatoram jānodrošina, lai PIN kods nebūtu: { $complexity }.
           *[other] Operatoram jānodrošina, lai parole nebūtu: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN kods nedrīkst būt: { $complexity }.
           *[other] Parole nedrīkst būt: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Ieteicamais PIN koda saturs: { $complexity }.
       *[other] Ieteicamais paroles saturs: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Kas nav ieteicams kā PIN kods: { $complexity }.
       *[other] Kas nav ieteicams kā parole: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operētājsistēmai jāpieprasa, lai parole atbilstu šādiem nosacījumiem (vismaz { $complexity_at_least } no tiem): { $complexity }.
        [directory] Direktoriju pakalpojumam jāpieprasa, lai parole atbilstu šādiem nosacījumiem (vismaz { $complexity_at_least } no tiem): { $complexity }.
        [operator] Operatoram jāpieprasa, lai parole atbilstu šādiem nosacījumiem (vismaz { $complexity_at_least } no tiem): { $complexity }.
       *[other] Parolei jāatbilst šādiem nosacījumiem (vismaz { $complexity_at_least } no tiem): { $complexity }.
    }
    .complexity-some-should = Ieteicams, lai parole atbilstu šādiem nosacījumiem (vismaz { $complexity_at_least } no tiem): { $complexity }.
    .characters = Rakstzīmes, ko var izmantot: { $characters }
    .special_characters = Speciālās rakstzīmes, ko var izmantot: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] PIN kodu var atstāt tukšu.
           *[false] PIN kodu nevar atstāt tukšu.
        }
       *[other] { $blank ->
            [true] Paroli var atstāt tukšu.
           *[false] Paroli nevar atstāt tukšu.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] PIN kodu var izslēgt.
           *[false] PIN kodu nevar izslēgt.
        }
       *[other] { $can_be_off ->
            [true] Paroli var izslēgt.
           *[false] Paroli nevar izslēgt.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Lielie un mazie burti ir dažādas rakstzīmes.
       *[false] Lielie un mazie burti ir vienas un tās pašas rakstzīmes.
    }
    .history = { $kind ->
        [pin] Iepriekšējo PIN kodu skaits, kurus nedrīkst izmantot atkārtoti: { $history }.
       *[other] Iepriekšējo paroļu skaits, kuras nedrīkst izmantot atkārtoti: { $history }.
    }
    .history-should = { $kind ->
        [pin] Iepriekšējo PIN kodu skaits, kurus nav ieteicams izmantot atkārtoti: { $history }.
       *[other] Iepriekšējo paroļu skaits, kuras nav ieteicams izmantot atkārtoti: { $history }.
    }
    .max_age = { $kind ->
        [pin] PIN kods jānomaina pēc norādītā laika ({ $max_age }).
       *[other] Parole jānomaina pēc norādītā laika ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] PIN kodu ieteicams nomainīt pēc norādītā laika ({ $max_age }).
       *[other] Paroli ieteicams nomainīt pēc norādītā laika ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] PIN kodu var vēlreiz mainīt ne agrāk kā pēc norādītā laika ({ $min_age }).
       *[other] Paroli var vēlreiz mainīt ne agrāk kā pēc norādītā laika ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Neveiksmīgo mēģinājumu skaits, pēc kura operētājsistēmai jābloķē pieteikšanās: { $max_attempts }.
        [directory] Neveiksmīgo mēģinājumu skaits, pēc kura direktoriju pakalpojumam jābloķē pieteikšanās: { $max_attempts }.
        [operator] Neveiksmīgo mēģinājumu skaits, pēc kura pieteikšanās jābloķē: { $max_attempts }.
       *[other] Neveiksmīgo mēģinājumu skaits, pēc kura pieteikšanās tiek bloķēta: { $max_attempts }.
    }
    .max_attempts-should = Ieteicamais neveiksmīgo mēģinājumu skaits, pēc kura pieteikšanās tiek bloķēta: { $max_attempts }.
    .attempts_within = Laiks, kurā skaita neveiksmīgos mēģinājumus: { $attempts_within }.
    .lockout_stages = Atkārtotiem neveiksmīgiem mēģinājumiem ir šādas sekas:
    .lockout_stages-one = Atkārtotiem neveiksmīgiem mēģinājumiem ir šādas sekas:
    .asked = { $kind ->
        [pin] PIN kods tiek prasīts šādos gadījumos:
       *[other] Parole tiek prasīta šādos gadījumos:
    }
    .asked-one = { $kind ->
        [pin] PIN kods tiek prasīts šādā gadījumā:
       *[other] Parole tiek prasīta šādā gadījumā:
    }
    .lockout = Bloķēšanas ilgums: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Bloķēta pieteikšanās paliek bloķēta, līdz kāds to atbloķē.
       *[false] Bloķēšana beidzas bez lietotāja rīcības.
    }
    .unlocked_by = { $lockout ->
        [none] Lomas, kas var atbloķēt pieteikšanos: { $unlocked_by }.
       *[other] Lomas, kas var pirms laika beigt bloķēšanu: { $unlocked_by }.
    }
    .stored_as = Glabāšanas veids: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Piegādes brīdī PIN kods nav iestatīts.
            [password] Piegādes brīdī parole nav iestatīta.
           *[none] Piegādes brīdī autentifikācijas dati nav iestatīti.
        }
        [default] Piegādes brīdī ir iestatīti noklusējuma autentifikācijas dati.
        [unique_per_device] Piegādes brīža autentifikācijas dati katrai ierīcei ir citi.
        [must_change_at_first_login] Pirmajā pieteikšanās reizē ir nepieciešami jauni autentifikācijas dati.
        [shared_known] Piegādes brīža autentifikācijas dati visām ierīcēm ir vienādi un publiski zināmi.
        [manufacturer_only] Piegādes brīža autentifikācijas datus zina tikai ražotājs.
        [documented] Piegādes brīža autentifikācijas dati visām ierīcēm ir vienādi un norādīti ražotāja dokumentos.
       *[set_at_installation] Autentifikācijas datus nosaka uzstādīšanas laikā.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Šo sistēmas daļu piegādā bez PIN koda.
            [password] Šo sistēmas daļu piegādā bez paroles.
           *[none] Šo sistēmas daļu piegādā bez autentifikācijas datiem.
        }
        [default] Šo sistēmas daļu piegādā ar noklusējuma autentifikācijas datiem.
        [unique_per_device] Šo sistēmas daļu piegādā ar autentifikācijas datiem, kas katrā sistēmā ir citi.
        [must_change_at_first_login] Šī sistēmas daļa pirmajā pieteikšanās reizē pieprasa jaunus autentifikācijas datus.
        [shared_known] Šo sistēmas daļu piegādā ar autentifikācijas datiem, kas visās sistēmās ir vienādi un publiski zināmi.
        [manufacturer_only] Šo sistēmas daļu piegādā ar autentifikācijas datiem, ko zina tikai ražotājs.
        [documented] Šo sistēmas daļu piegādā ar autentifikācijas datiem, kas visās sistēmās ir vienādi un norādīti ražotāja dokumentos.
       *[set_at_installation] Autentifikācijas datus nosaka uzstādīšanas laikā.
    }
    .default_password = { $kind ->
        [pin] PIN kods piegādes brīdī: { $default_password }.
       *[other] Parole piegādes brīdī: { $default_password }.
    }
    .default_action = Autentifikācijas dati piegādes brīdī: { $default_action }
    .change = { $kind ->
        [pin] Lai mainītu PIN kodu, rīkojieties šādi:
       *[other] Lai mainītu paroli, rīkojieties šādi:
    }
    .handling = { $kind ->
        [pin] Lai aizsargātu PIN kodu, rīkojieties šādi:
       *[other] Lai aizsargātu paroli, rīkojieties šādi:
    }
    .reset = { $kind ->
        [pin] Ja PIN kods ir aizmirsts: { $reset }
       *[other] Ja parole ir aizmirsta: { $reset }
    }
    .compromised = { $kind ->
        [pin] Ja PIN kodu zina citi: { $compromised }
       *[other] Ja paroli zina citi: { $compromised }
    }
    .fallback = Ja nav noteikts cits noteikums: { $fallback }
    .note = { $note }

account = Konti piegādes brīdī
    .caption = Konti piegādes brīdī
    .name = Konts
    .id = Identifikators
    .role = Loma
    .kind = Veids
    .default = Piegādes brīdī
    .default_credentials = Autentifikācijas dati piegādes brīdī
    .default_password = Parole piegādes brīdī
    .part = Daļa
    .action = Rīcība
    .when = Nosacījums

session = Sesijas
    .timeout = { $action ->
        [lock] Pēc norādītā laika bez ievades ({ $timeout }) ierīce bloķē sesiju.
        [logout] Pēc norādītā laika bez ievades ({ $timeout }) ierīce beidz sesiju.
        [hide_data] Pēc norādītā laika bez ievades ({ $timeout }) ierīce paslēpj parādītos datus.
        [screen_off] Pēc norādītā laika bez ievades ({ $timeout }) ierīce izslēdz displeju.
       *[other] Laika ierobežojums sesijai bez ievades: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Pēc norādītā laika bez ievades ({ $timeout }) šī sistēmas daļa bloķē sesiju.
        [logout] Pēc norādītā laika bez ievades ({ $timeout }) šī sistēmas daļa beidz sesiju.
        [hide_data] Pēc norādītā laika bez ievades ({ $timeout }) šī sistēmas daļa paslēpj parādītos datus.
        [screen_off] Pēc norādītā laika bez ievades ({ $timeout }) šī sistēmas daļa izslēdz displeju.
       *[other] Laika ierobežojums sesijai bez ievades: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Kad laika ierobežojums ir ieslēgts, pēc norādītā laika bez ievades ({ $timeout }) sesija tiek bloķēta.
        [logout] Kad laika ierobežojums ir ieslēgts, pēc norādītā laika bez ievades ({ $timeout }) sesija beidzas.
        [hide_data] Kad laika ierobežojums ir ieslēgts, pēc norādītā laika bez ievades ({ $timeout }) parādītie dati tiek paslēpti.
        [screen_off] Kad laika ierobežojums ir ieslēgts, pēc norādītā laika bez ievades ({ $timeout }) displejs tiek izslēgts.
       *[other] Laika ierobežojums sesijai bez ievades, kad šis ierobežojums ir ieslēgts: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Ierīce nosaka laika ierobežojumu un nodrošina tā izpildi.
        [host] Laika ierobežojumu nosaka operētājsistēma.
        [directory] Laika ierobežojumu nosaka direktoriju pakalpojums.
       *[operator] Operatoram jānosaka laika ierobežojums.
    }
    .rules_from-part = { $rules_from ->
        [device] Šī sistēmas daļa nosaka laika ierobežojumu un nodrošina tā izpildi.
        [host] Laika ierobežojumu nosaka operētājsistēma.
        [directory] Laika ierobežojumu nosaka direktoriju pakalpojums.
       *[operator] Operatoram jānosaka laika ierobežojums.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Laika ierobežojums tiek piemērots, kad šis ierobežojums ir ieslēgts.
        [host] Laika ierobežojumu nosaka operētājsistēma.
        [directory] Laika ierobežojumu nosaka direktoriju pakalpojums.
       *[operator] Operatoram jānosaka laika ierobežojums.
    }
    .rules_from-should = { $rules_from ->
        [host] Laika ierobežojumu nosaka operētājsistēma.
        [directory] Laika ierobežojumu nosaka direktoriju pakalpojums.
       *[other] Laika ierobežojumu nosaka operators.
    }
    .timeout-others = { $action ->
        [lock] Laiks bez ievades, pēc kura sesija jābloķē: { $timeout }.
        [logout] Laiks bez ievades, pēc kura sesija jābeidz: { $timeout }.
        [hide_data] Laiks bez ievades, pēc kura parādītie dati jāpaslēpj: { $timeout }.
        [screen_off] Laiks bez ievades, pēc kura displejs jāizslēdz: { $timeout }.
       *[other] Laika ierobežojums sesijai bez ievades: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Ieteicamais laiks bez ievades, pēc kura sesija tiek bloķēta: { $timeout }.
        [logout] Ieteicamais laiks bez ievades, pēc kura sesija beidzas: { $timeout }.
        [hide_data] Ieteicamais laiks bez ievades, pēc kura parādītie dati tiek paslēpti: { $timeout }.
        [screen_off] Ieteicamais laiks bez ievades, pēc kura displejs tiek izslēgts: { $timeout }.
       *[other] Ieteicamais laika ierobežojums sesijai bez ievades: { $timeout }.
    }
    .need = Laika ierobežojuma prasības līmenis: { $need }.
    .default = Laika ierobežojums piegādes brīdī: { $default }.
    .range = Iespējamie laika ierobežojuma iestatījumi: { $range }.
    .action = { $action ->
        [lock] Beidzoties laikam, sesija tiek bloķēta.
        [logout] Beidzoties laikam, sesija beidzas.
        [hide_data] Beidzoties laikam, parādītie dati tiek paslēpti.
        [screen_off] Beidzoties laikam, displejs tiek izslēgts.
       *[never] Sesijai bez ievades nav laika ierobežojuma.
    }
    .configured_by = Lomas, kas var iestatīt laika ierobežojumu: { $configured_by }.
    .replaced_by = Bloķēšana, ko izmanto sesijas laika ierobežojuma vietā: { $replaced_by }
    .locks_on = Kad sesija tiek bloķēta: { $locks_on }.
    .locks_on-others = Kad sesija jābloķē: { $locks_on }.
    .locks_on-should = Kad ieteicams bloķēt sesiju: { $locks_on }.
    .ends_on = Kad sesija beidzas: { $ends_on }.
    .ends_on-others = Kad sesija jābeidz: { $ends_on }.
    .ends_on-should = Kad ieteicams beigt sesiju: { $ends_on }.
    .also = Uz sesijām attiecas arī tālāk minētais:
    .applies_to = Laika ierobežojums ir spēkā tālāk minētajam:
    .exceptions = Izņēmums: { $exceptions }
    .concurrent = Sesiju skaits, kas lietotājam var būt vienlaikus: { $concurrent }.
    .users = Lietotāju skaits, kas var būt pieteikušies vienlaikus: { $users }.
    .note = { $note }

emergency = Ārkārtas piekļuve
    .state = { $state ->
        [provided] Ierīce nodrošina ārkārtas piekļuvi.
        [not_provided] Ierīce nenodrošina ārkārtas piekļuvi.
        [by_operator] Operatoram jānodrošina ārkārtas piekļuve.
        [by_host] Ārkārtas piekļuvi nodrošina operētājsistēma vai resursdators.
       *[not_applicable] Ārkārtas piekļuve nav piemērojama.
    }
    .state-part = { $state ->
        [provided] Šī sistēmas daļa nodrošina ārkārtas piekļuvi.
        [not_provided] Šī sistēmas daļa nenodrošina ārkārtas piekļuvi.
        [by_operator] Operatoram jānodrošina ārkārtas piekļuve.
        [by_host] Ārkārtas piekļuvi nodrošina operētājsistēma vai resursdators.
       *[not_applicable] Ārkārtas piekļuve nav piemērojama.
    }
    .state-inactive = { $state ->
        [by_host] Operētājsistēmas vai resursdatora ārkārtas piekļuve ir pieejama tikai tad, kad šī piekļuve ir ieslēgta.
       *[other] Ārkārtas piekļuve ir pieejama tikai tad, kad tā ir ieslēgta.
    }
    .default = Piegādes brīdī: { $default }.
    .configured_by = Lomas, kas to var ieslēgt un izslēgt: { $configured_by }.
    .how = Lai iegūtu piekļuvi ārkārtas situācijā: { $how }
    .steps = Lai iegūtu piekļuvi ārkārtas situācijā, rīkojieties šādi:
    .available = Ārkārtas piekļuvē pieejamās funkcijas: { $available }.
    .limits = Ierobežojumi: { $limits }
    .ends_after = Laiks, pēc kura ārkārtas piekļuve beidzas: { $ends_after }.
    .logged = { $logged ->
        [true] Ierīce katru ārkārtas piekļuvi reģistrē notikumu žurnālā.
       *[false] Ierīce ārkārtas piekļuvi notikumu žurnālā nereģistrē.
    }
    .logged-part = { $logged ->
        [true] Šī sistēmas daļa katru ārkārtas piekļuvi reģistrē notikumu žurnālā.
       *[false] Šī sistēmas daļa ārkārtas piekļuvi notikumu žurnālā nereģistrē.
    }
    .afterwards = Pēc ārkārtas piekļuves: { $afterwards }
    .because = Iemesls: { $because }
    .instead = { $state ->
        [by_operator] Kas operatoram jādara: { $instead }
       *[other] Ko darīt: { $instead }
    }
    .note = { $note }

machine-credential = Sertifikāti un tehniskie autentifikācijas dati
    .caption = Sertifikāti un tehniskie autentifikācijas dati
    .intro = Iekārtas un pakalpojumi izmanto šādus sertifikātus, atslēgas un citus autentifikācijas datus.
    .title = Autentifikācijas dati
    .id = Identifikators
    .kind = Veids
    .used_by = Kas izmanto
    .purpose = Nolūks
    .rights = Tiesības
    .algorithm = Atslēga
    .key_in = Atslēgas glabāšanas vieta
    .issued_by = Izdevējs
    .lifetime = Derīguma termiņš
    .renewal = Pagarināšana
    .on_expiry = Beidzoties termiņam
    .if_lost = Nozaudēšanas gadījumā
    .when = Nosacījums

## Data

data = Personas dati
    .personal = { $personal ->
        [none] Ierīce neapstrādā personas datus.
        [processed] Ierīce apstrādā personas datus, bet tos neglabā.
        [not_stored] Ierīce neglabā personas datus.
       *[stored] Ierīce glabā personas datus.
    }
    .absent = Ierīce neglabā šādus datus: { $absent }.
    .removable_media = Ierīce neizmanto noņemamus datu nesējus.
    .removable_media_note = Noņemamie datu nesēji: { $removable_media_note }
    .note = { $note }

media-use = Noņemamo datu nesēju lietošana
    .caption = Noņemamo datu nesēju lietošana
    .uses = Lietojums
    .media = Datu nesēji
    .access = Piekļuve
    .note = Piezīme
    .part = Daļa
    .when = Nosacījums

data-only = Personas dati
    .personal = { $personal ->
        [none] Ierīce neapstrādā personas datus.
        [processed] Ierīce apstrādā personas datus, bet tos neglabā.
        [not_stored] Ierīce neglabā personas datus.
       *[stored] Ierīce glabā personas datus.
    }
    .personal-part = { $personal ->
        [none] Šī sistēmas daļa neapstrādā personas datus.
        [processed] Šī sistēmas daļa apstrādā personas datus, bet tos neglabā.
        [not_stored] Šī sistēmas daļa neglabā personas datus.
       *[stored] Šī sistēmas daļa glabā personas datus.
    }
    .absent = Ierīce neglabā šādus datus: { $absent }.
    .absent-part = Šī sistēmas daļa neglabā šādus datus: { $absent }.
    .removable_media = Ierīce neizmanto noņemamus datu nesējus.
    .removable_media-part = Šī sistēmas daļa neizmanto noņemamus datu nesējus.
    .note = { $note }

store = Glabātie dati
    .caption = Glabātie dati
    .title = Datu krātuve
    .id = Identifikators
    .part = Daļa
    .categories = Dati
    .personal = Personas dati
    .examples = Piemēri
    .format = Formāts
    .location = Atrašanās vieta
    .capacity = Ietilpība
    .encryption = Šifrēšana
    .retention = Glabāšanas ilgums
    .retention_from = Termiņa sākums
    .retention_range = Iestatāmais ilgums
    .keep = Glabāšana
    .retention_note = Piezīme
    .retention_set_by = Kas var mainīt
    .erase = Dzēšana
    .access = Piekļuve
    .when = Nosacījums

export = Datu eksportēšana
    .caption = Datu eksportēšanas veidi
    .title = Eksports
    .id = Identifikators
    .categories = Dati
    .personal = Personas dati
    .examples = Piemēri
    .format = Formāts
    .medium = Pārraides līdzeklis
    .deidentified = Deidentifikācija
    .encryption = Šifrēšana
    .steps = Lai eksportētu datus, rīkojieties šādi:
    .access = Piekļuve
    .default = Piegādes brīdī
    .when = Nosacījums

gdpr = Datu aizsardzība (VDAR)
    .purpose = Apstrādes nolūks: { $purpose }
    .controller = { $controller ->
        [manufacturer] Pārzinis ir ražotājs.
        [operator] Pārzinis ir operators.
        [shared] Ražotājs un operators ir kopīgi pārziņi.
        [user] Par datiem ierīcē atbild lietotājs.
        [patient] Par datiem ierīcē atbild pacients.
        [third_party] Pārzinis ir trešā persona.
        [integrator] Pārzinis ir integrators.
        [practitioner] Pārzinis ir prakses ārsts.
       *[service_partner] Pārzinis ir servisa partneris.
    }
    .controller_name = Pārzinis: { $controller_name }.
    .processor = Apstrādātājs: { $processor }.
    .transfer = Nosūtīšana uz trešām valstīm: { $transfer }
    .subject_access = Pieprasījumi piekļūt personas datiem: { $subject_access }
    .subject_erasure = Pieprasījumi dzēst personas datus: { $subject_erasure }
    .operator = Datu aizsardzībai rīkojieties šādi:

## Logging

logging = Notikumu reģistrēšana
    .what = Reģistrētie notikumi
    .reading = Notikumu žurnāla lasīšana
    .state = { $state ->
        [provided] Ierīce reģistrē notikumus notikumu žurnālā.
        [not_provided] Ierīce nereģistrē kiberdrošības notikumus.
        [by_operator] Operatoram jānodrošina kiberdrošības notikumu reģistrēšana.
        [by_host] Operētājsistēma vai resursdators reģistrē notikumus notikumu žurnālā.
       *[not_applicable] Kiberdrošības notikumu reģistrēšana nav piemērojama.
    }
    .state-part = { $state ->
        [provided] Šī sistēmas daļa reģistrē notikumus notikumu žurnālā.
        [not_provided] Šī sistēmas daļa nereģistrē kiberdrošības notikumus.
        [by_operator] Operatoram jānodrošina kiberdrošības notikumu reģistrēšana.
        [by_host] Operētājsistēma vai resursdators reģistrē notikumus notikumu žurnālā.
       *[not_applicable] Kiberdrošības notikumu reģistrēšana nav piemērojama.
    }
    .state-inactive = { $state ->
        [by_host] Operētājsistēma vai resursdators var reģistrēt notikumus notikumu žurnālā.
       *[other] Notikumus var reģistrēt notikumu žurnālā.
    }
    .purpose = Notikumu žurnāla nolūks: { $purpose }
    .standard = Standarti, kam atbilst notikumu žurnāls: { $standard }.
    .default = Piegādes brīdī: { $default }.
    .configured_by = Lomas, kas to var ieslēgt un izslēgt: { $configured_by }.
    .because = Iemesls: { $because }
    .instead = { $state ->
        [by_operator] Kas operatoram jādara: { $instead }
       *[other] Ko darīt: { $instead }
    }
    .location = Notikumu žurnāla atrašanās vieta: { $location }
    .language = Notikumu žurnāla valoda: { $language }
    .capacity = Notikumu žurnāla ietilpība: { $capacity }
    .retention = Ierakstus glabā norādīto laiku ({ $retention }).
    .protection = Notikumu žurnāla aizsardzība: { $protection }
    .access = Lomas, kas var lasīt notikumu žurnālu: { $access }.
    .events = Notikumu žurnālā tiek reģistrēti šādi notikumi:
    .events-one = Notikumu žurnālā tiek reģistrēts šāds notikums:
    .other_events = { $events ->
        [none] Notikumu žurnālā tiek reģistrēts tālāk minētais:
       *[other] Notikumu žurnālā tiek reģistrēts arī tālāk minētais:
    }
    .reason_asked = Notikumi, kuriem lietotājam jāievada iemesls: { $reason_asked }.
    .not_logged = Notikumu žurnālā netiek reģistrēts tālāk minētais:
    .not_for = Notikumu žurnāls nav paredzēts tālāk minētajam:
    .fields = Katra ieraksta minimālais saturs: { $fields }.
    .viewer = Programma notikumu žurnāla lasīšanai: { $viewer }
    .help = Palīdzība notikumu žurnāla lasīšanā: { $help }
    .alerts = Paziņojumi un pazīmes: { $link }.
    .steps = Lai lasītu vai eksportētu notikumu žurnālu, rīkojieties šādi:
    .note = { $note }

log-entry = Ierakstu saturs
    .caption = Ierakstu saturs noteiktiem notikumiem
    .events = Notikums
    .fields = Saturs
    .note = Papildu saturs

log-notification = Paziņošana
    .caption = Paziņošana par notikumiem
    .events = Notikums
    .other_events = Citi notikumi
    .by = Nosūtīšanas veids
    .to = Informētā loma
    .party = Informētā puse
    .note = Piezīme
    .when = Nosacījums

log-export = Notikumu žurnāla eksportēšana
    .protocol = Protokols: { $protocol }.
    .encryption = Šifrēšana: { $encryption }.
    .format = Formāts: { $format }.
    .to = Galamērķis: { $to }.
    .port = Ports: { $port }.

clock = Pulkstenis
    .source = { $source ->
        [ntp] Pulksteni iestata, izmantojot NTP.
        [nts] Pulksteni iestata, izmantojot NTP ar Network Time Security (NTS).
        [ptp] Pulksteni iestata, izmantojot PTP.
        [host] Pulksteni iestata operētājsistēma.
        [server] Pulksteni iestata serveris.
        [phone] Pulksteni iestata tālrunis.
        [manual] Pulksteni iestata manuāli.
       *[cellular] Pulksteni iestata mobilo sakaru tīkls.
    }
    .other_sources = Citi pulksteņa iestatīšanas veidi: { $other_sources }.
    .from = Sistēma, kas iestata pulksteni: { $from }.
    .port = Laika pakalpojuma ports: { $port }.
    .configured_by = Lomas, kas var iestatīt pulksteni: { $configured_by }.
    .accuracy = Lielākā pulksteņa kļūda: { $accuracy }.
    .if_wrong = Ja pulkstenis rāda nepareizu laiku: { $if_wrong }
    .steps = Lai iestatītu pulksteni, rīkojieties šādi:

alert = Paziņojumi un pazīmes
    .caption = Paziņojumi un pazīmes
    .normal-caption = Citi paziņojumi un pazīmes
    .sign = Paziņojums vai pazīme
    .id = Identifikators
    .meaning = Nozīme
    .shows = Kur redzams
    .action = Rīcība
    .acts = Kas rīkojas
    .call = Kontaktpunkts

## Malware and integrity

malware = Aizsardzība pret ļaunprogrammatūru
    .protection = { $protection ->
        [allow_list] Ierīcē darbojas tikai programmatūra no atļauto programmu saraksta.
        [antimalware_included] Ierīcē ir iekļauta pretvīrusu programmatūra.
        [antimalware_supported] Ierīcē var instalēt pretvīrusu programmatūru.
        [antimalware_by_operator] Operatoram jāinstalē pretvīrusu programmatūra.
        [antimalware_not_recommended] Ražotājs iesaka ierīcē neinstalēt pretvīrusu programmatūru.
        [read_only_system] Ierīce startē no sistēmas, ko nevar mainīt.
        [no_antimalware_software] Ierīcē nav pretvīrusu programmatūras.
        [none] Pašai ierīcei nav aizsardzības pret ļaunprogrammatūru.
       *[not_applicable] Aizsardzība pret ļaunprogrammatūru nav piemērojama.
    }
    .protection-part = { $protection ->
        [allow_list] Šajā sistēmas daļā darbojas tikai programmatūra no atļauto programmu saraksta.
        [antimalware_included] Šajā sistēmas daļā ir iekļauta pretvīrusu programmatūra.
        [antimalware_supported] Šajā sistēmas daļā var instalēt pretvīrusu programmatūru.
        [antimalware_by_operator] Operatoram jāinstalē pretvīrusu programmatūra.
        [antimalware_not_recommended] Ražotājs iesaka šajā sistēmas daļā neinstalēt pretvīrusu programmatūru.
        [read_only_system] Šī sistēmas daļa startē no sistēmas, ko nevar mainīt.
        [no_antimalware_software] Šajā sistēmas daļā nav pretvīrusu programmatūras.
        [none] Pašai šai sistēmas daļai nav aizsardzības pret ļaunprogrammatūru.
       *[not_applicable] Aizsardzība pret ļaunprogrammatūru nav piemērojama.
    }
    .protection-should = { $need ->
        [optional] Operators var instalēt pretvīrusu programmatūru.
       *[other] Operatoram vajadzētu instalēt pretvīrusu programmatūru.
    }
    .other_protection = Cita aizsardzība pret ļaunprogrammatūru: { $other_protection }.
    .need = Prasības līmenis: { $need }.
    .product = Produkts: { $product }.
    .installed_by = Instalētājs: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Ražotājs iesaka piekļuves brīža skenēšanā neiekļaut tālāk minēto:
           *[other] Piekļuves brīža skenēšanā neiekļaujiet tālāk minēto:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Ražotājs iesaka plānotajā skenēšanā un pēc pieprasījuma veiktajā skenēšanā neiekļaut tālāk minēto:
           *[other] Plānotajā skenēšanā un pēc pieprasījuma veiktajā skenēšanā neiekļaujiet tālāk minēto:
        }
       *[other] { $exclusions_recommended ->
            [true] Ražotājs iesaka neiekļaut skenēšanā tālāk minēto:
           *[other] Neiekļaujiet skenēšanā tālāk minēto:
        }
    }
    .scans = Skenēšana: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Ierīcē nevar instalēt citu programmatūru.
        [not_allowed] Ierīcē nedrīkst instalēt citu programmatūru.
        [only_listed] Ierīcē nedrīkst instalēt programmatūru, kas nav uzskaitīta šajā dokumentā.
       *[allowed] Ierīcē var instalēt citu programmatūru.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Šajā sistēmas daļā nevar instalēt citu programmatūru.
        [not_allowed] Šajā sistēmas daļā nedrīkst instalēt citu programmatūru.
        [only_listed] Šajā sistēmas daļā nedrīkst instalēt programmatūru, kas nav uzskaitīta šajā dokumentā.
       *[allowed] Šajā sistēmas daļā var instalēt citu programmatūru.
    }
    .on_detection = { $protection ->
        [allow_list] Ja tiek palaista programmatūra, kuras nav sarakstā: { $on_detection }
       *[other] Ja tiek atklāta ļaunprogrammatūra: { $on_detection }
    }
    .because = Iemesls: { $because }
    .instead = Ko darīt: { $instead }
    .note = { $note }

integrity = Programmatūras integritāte
    .secure_boot = { $secure_boot ->
        [true] Ierīce pārbauda savu programmatūru katrā palaišanas reizē (drošā sāknēšana).
       *[false] Ierīcei nav drošās sāknēšanas.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Šī sistēmas daļa pārbauda savu programmatūru katrā palaišanas reizē (drošā sāknēšana).
       *[false] Šai sistēmas daļai nav drošās sāknēšanas.
    }
    .signature = Programmatūras paraksts: { $signature }.
    .signed_by = Parakstītājs: { $signed_by }
    .checksum = Programmatūras jaucējvērtība vai kontrolsumma: { $checksum }.
    .covers = Pārbaude aptver tālāk minēto:
    .checked = Pārbaudes laiks: { $checked }
    .on_failure = Ja pārbaude ir neveiksmīga: { $on_failure }
    .verify = Lai pārbaudītu, vai programmatūra ir autentiska, rīkojieties šādi:
    .because = Iemesls: { $because }
    .instead = Ko darīt: { $instead }
    .note = { $note }

## Updates

update = Atjauninājumi
    .installing = Atjauninājuma instalēšana
    .switching-off = Automātiskie atjauninājumi
    .state = { $state ->
        [provided] Ražotājs nodrošina drošības atjauninājumus.
        [not_provided] Ražotājs nenodrošina drošības atjauninājumus.
        [by_operator] Par drošības atjauninājumiem atbild operators.
        [by_host] Drošības atjauninājumus nodrošina resursdators vai tā pakotņu avots.
       *[not_applicable] Drošības atjauninājumi nav piemērojami.
    }
    .used = { $used ->
        [true] Atjauninājumi tiek izmantoti.
       *[false] { $title ->
            [none] Ierīces programmatūra netiek atjaunināta.
           *[other] Šī veida atjauninājumi netiek izmantoti.
        }
    }
    .used-part = { $used ->
        [true] Atjauninājumi tiek izmantoti.
       *[false] { $title ->
            [none] Šīs sistēmas daļas programmatūra netiek atjaunināta.
           *[other] Šī veida atjauninājumi netiek izmantoti.
        }
    }
    .announced_by = Kā ražotājs paziņo par atjauninājumiem: { $announced_by }.
    .source = Atjauninājumu avoti: { $source }.
    .source_note = Atjauninājumu avots: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Ierīce instalē tikai atjauninājumus ar derīgu digitālo parakstu.
        [hash] { $installed_by ->
            [manufacturer] Pirms instalēšanas ražotājs salīdzina atjauninājuma jaucējvērtību ar publicēto vērtību.
            [service_partner] Pirms instalēšanas servisa partneris salīdzina atjauninājuma jaucējvērtību ar publicēto vērtību.
            [user] Pirms instalēšanas lietotājam jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [patient] Pirms instalēšanas pacientam jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [integrator] Pirms instalēšanas integratoram jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [practitioner] Pirms instalēšanas prakses ārstam jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [third_party] Pirms instalēšanas trešā persona salīdzina atjauninājuma jaucējvērtību ar publicēto vērtību.
           *[other] Pirms instalēšanas operatoram jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
        }
        [checksum] Ierīce instalē tikai atjauninājumus ar pareizu kontrolsummu.
        [signed_package] Atjauninājumi ir parakstītas pakotnes.
        [app_store] Atjauninājuma autentiskumu pārbauda lietotņu veikals.
       *[none] Ierīce nepārbauda atjauninājuma autentiskumu.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Šī sistēmas daļa instalē tikai atjauninājumus ar derīgu digitālo parakstu.
        [hash] { $installed_by ->
            [manufacturer] Pirms instalēšanas ražotājs salīdzina atjauninājuma jaucējvērtību ar publicēto vērtību.
            [service_partner] Pirms instalēšanas servisa partneris salīdzina atjauninājuma jaucējvērtību ar publicēto vērtību.
            [user] Pirms instalēšanas lietotājam jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [patient] Pirms instalēšanas pacientam jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [integrator] Pirms instalēšanas integratoram jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [practitioner] Pirms instalēšanas prakses ārstam jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [third_party] Pirms instalēšanas trešā persona salīdzina atjauninājuma jaucējvērtību ar publicēto vērtību.
           *[other] Pirms instalēšanas operatoram jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
        }
        [checksum] Šī sistēmas daļa instalē tikai atjauninājumus ar pareizu kontrolsummu.
        [signed_package] Atjauninājumi ir parakstītas pakotnes.
        [app_store] Atjauninājuma autentiskumu pārbauda lietotņu veikals.
       *[none] Šī sistēmas daļa nepārbauda atjauninājuma autentiskumu.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Atjauninājumus instalē ražotājs.
        [operator] Atjauninājumus instalē operators.
        [shared] Atjauninājumus kopīgi instalē ražotājs un operators.
        [user] Atjauninājumus instalē lietotājs.
        [patient] Atjauninājumus instalē pacients.
        [third_party] Atjauninājumus instalē trešā persona.
        [integrator] Atjauninājumus instalē integrators.
        [practitioner] Atjauninājumus instalē prakses ārsts.
       *[service_partner] Atjauninājumus instalē servisa partneris.
    }
    .automatic = { $automatic ->
        [true] Atjauninājumi tiek instalēti automātiski.
       *[false] Atjauninājumi netiek instalēti automātiski.
    }
    .switch_off = Lai izslēgtu automātiskos atjauninājumus, rīkojieties šādi:
    .interval = Regulāro atjauninājumu intervāls: { $interval }.
    .connect_every = Ilgākais laiks starp diviem savienojumiem atjauninājumu saņemšanai: { $connect_every }.
    .wait = Gaidīšanas laiks pirms atjauninājuma instalēšanas: { $wait }.
    .install_within = Termiņš, kurā drošības atjauninājums jāinstalē: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Ierīci var lietot bez obligāta atjauninājuma.
       *[false] Ierīci nevar lietot, kamēr nav instalēts obligāts atjauninājums.
    }
    .usable_without-part = { $usable_without ->
        [true] Šo sistēmas daļu var lietot bez obligāta atjauninājuma.
       *[false] Šo sistēmas daļu nevar lietot, kamēr nav instalēts obligāts atjauninājums.
    }
    .before = Pirms sākat, pārliecinieties, ka ir izpildīti šādi nosacījumi:
    .before-one = Pirms sākat, pārliecinieties, ka ir izpildīts šāds nosacījums:
    .downtime = Dīkstāve atjaunināšanas laikā: { $downtime }.
    .downtime-part = Dīkstāve atjaunināšanas laikā: { $downtime }.
    .steps = Lai instalētu atjauninājumu, rīkojieties šādi:
    .verify = Pēc atjaunināšanas pārbaudiet tālāk minēto:
    .if_failed = Ja atjaunināšana neizdevās: { $if_failed }
    .rollback = Atgriešanās pie iepriekšējās versijas: { $rollback }
    .operator_patching = Operatora instalējamie ielāpi: { $operator_patching }
    .approved = Citu piegādātāju atjauninājumi, ko ražotājs apstiprina: { $approved }
    .excluded = Neinstalējiet šādus atjauninājumus:
    .excluded-one = Neinstalējiet šādu atjauninājumu:
    .because = Iemesls: { $because }
    .instead = { $state ->
        [by_operator] Kas operatoram jādara: { $instead }
       *[other] Ko darīt: { $instead }
    }
    .note = { $note }

support = Kiberdrošības atbalsta periods
    .help = Atbalsts
    .start = Atbalsta sākums: { $start }.
    .end = Atbalsta beigas: { $end }.
    .duration = Atbalsta ilgums: { $duration }.
    .counted_from = Termiņa sākums: { $counted_from }.
    .until = Notikums, ar kuru atbalsts beidzas: { $until }.
    .security_end = Drošības atjauninājumu beigas: { $security_end }.
    .versions = Versijas, kas saņem drošības atjauninājumus: { $versions }
    .includes = Kiberdrošības atbalsts ietver tālāk minēto:
    .contact = Saziņa par atbalstu: { $contact }
    .after_end = Pēc atbalsta beigām: { $after_end }
    .notified_by = Kā ražotājs paziņo par atbalsta beigām: { $notified_by }.
    .notice_period = Paziņošanas termiņš pirms atbalsta beigām: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Darbības atjaunošana
    .restoring = Atjaunošana
    .resetting = Rūpnīcas iestatījumu atjaunošana
    .failures = Kļūmes
    .restore = Lai atjaunotu no rezerves kopijas, rīkojieties šādi:
    .factory_reset = Lai ierīcē atjaunotu rūpnīcas iestatījumus, rīkojieties šādi:
    .factory_reset_effect = Rūpnīcas iestatījumu atjaunošanas sekas: { $factory_reset_effect }
    .network_loss_mode = Darbības režīms, kad IT tīkls nav pieejams: { $network_loss_mode }.
    .network_loss = Ja IT tīkls nav pieejams: { $network_loss }
    .continues = Kļūmes vai kiberdrošības notikuma laikā turpinās tālāk minētais:
    .safe_state = Drošs stāvoklis: { $safe_state }

backup = Rezerves kopija
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Tiek veidotas ierīces datu rezerves kopijas.
            [service_partner] Tiek veidotas ierīces datu rezerves kopijas.
           *[other] Ierīce var izveidot datu rezerves kopijas.
        }
        [not_provided] Ierīce neveido datu rezerves kopijas.
        [by_operator] Operatoram jānodrošina rezerves kopija.
        [by_host] Rezerves kopiju nodrošina operētājsistēma vai resursdators.
       *[not_applicable] Rezerves kopija nav piemērojama.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Tiek veidotas šīs sistēmas daļas datu rezerves kopijas.
            [service_partner] Tiek veidotas šīs sistēmas daļas datu rezerves kopijas.
           *[other] Šī sistēmas daļa var izveidot datu rezerves kopijas.
        }
        [not_provided] Šī sistēmas daļa neveido datu rezerves kopijas.
        [by_operator] Operatoram jānodrošina rezerves kopija.
        [by_host] Rezerves kopiju nodrošina operētājsistēma vai resursdators.
       *[not_applicable] Rezerves kopija nav piemērojama.
    }
    .state-should = { $need ->
        [optional] Operators var nodrošināt rezerves kopiju.
       *[other] Operatoram vajadzētu nodrošināt rezerves kopiju.
    }
    .what = Rezerves kopijas saturs: { $what }.
    .without = Rezerves kopijā neiekļautais: { $without }.
    .by = { $by ->
        [manufacturer] Rezerves kopiju veido ražotājs.
        [operator] Rezerves kopiju veido operators.
        [shared] Rezerves kopiju kopīgi veido ražotājs un operators.
        [user] Rezerves kopiju veido lietotājs.
        [patient] Rezerves kopiju veido pacients.
        [third_party] Rezerves kopiju veido trešā persona.
        [integrator] Rezerves kopiju veido integrators.
        [practitioner] Rezerves kopiju veido prakses ārsts.
       *[service_partner] Rezerves kopiju veido servisa partneris.
    }
    .how = Kā tiek veidota rezerves kopija: { $how }
    .every = { $every_recommended ->
        [true] Ieteicamais rezerves kopiju intervāls: { $every }.
       *[other] Rezerves kopiju intervāls: { $every }.
    }
    .kept = Rezerves kopiju glabāšanas ilgums: { $kept }.
    .recovery_point = Atkopšanas punkta mērķis (RPO): { $recovery_point }.
    .recovery_time = Atkopšanas laika mērķis (RTO): { $recovery_time }.
    .steps = Lai izveidotu rezerves kopiju, rīkojieties šādi:
    .test = Rezerves kopijas pārbaude: { $test }
    .because = Iemesls: { $because }
    .instead = { $state ->
        [by_operator] Kas operatoram jādara: { $instead }
       *[other] Ko darīt: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Kiberdrošības notikumi
    .serious = Nopietni negadījumi
    .sign = Pazīme vai kļūme
    .further = Citas pazīmes un kļūmes
    .where = Skatīt
    .signs = Šo notikumu var atpazīt pēc šādām pazīmēm:
    .acts = Kas rīkojas: { $acts }.
    .call = Kontaktpunkts: { $call }.
    .actions = Rīkojieties šādi:
    .report_to = Kas jāinformē: { $report_to }
    .preserve = Pierādījumu saglabāšana: { $preserve }

residual-risk = Atlikušie riski
    .affects = Kas ir pakļauts riskam: { $affects }.
    .action = Rīcība: { $action }

misuse = Paredzama nepareiza lietošana
    .affects = Kas ir pakļauts riskam: { $affects }.

warning = Brīdinājumi
    .affects = Kas ir pakļauts riskam: { $affects }.

## End of use

decommission = Ekspluatācijas izbeigšana
    .steps = { $occasions ->
        [none] Pirms utilizācijas vai nodošanas citam rīkojieties šādi:
       *[other] Rīkojieties šādi { $occasions }:
    }
    .verify = Kā pārbaudīt, vai dati ir dzēsti: { $verify }
    .remains = Kas paliek: { $remains }
    .elsewhere = Citās sistēmās rīkojieties šādi:
    .transfer = Nodošana citam operatoram: { $transfer }
    .disposal = Utilizācija: { $disposal }

## Components

sbom = Programmatūras materiālu saraksts
    .file = Komponentu saraksta avots: { $file }.
    .format = Programmatūras materiālu saraksta (SBOM) formāts: { $format }.
    .available_at = Kur iegūt programmatūras materiālu sarakstu (SBOM): { $available_at }.
    .request = Kā pieprasīt programmatūras materiālu sarakstu (SBOM): { $request }
    .upkeep = SBOM uzturēšana: { $upkeep }
    .none_known_on = Ražotājam nebija zināma neviena uzskaitīto komponentu ievainojamība, kas skar ierīci (stāvoklis: { $none_known_on }).

component = Komponenti
    .caption = Programmatūras komponenti
    .name = Komponents
    .version = Versija
    .supplier = Piegādātājs
    .purpose = Nolūks
    .licence = Licence
    .part = Daļa
    .purl = Package URL
    .cpe = CPE
    .support_end = Atbalsta beigas
    .note = Piezīme

vulnerability = Ievainojamības
    .caption = Ievainojamības
    .intro = Tabulā ir uzskaitītas ievainojamības un norādīts, kā katra no tām skar ierīci.
    .id = Ievainojamība
    .title = Ievainojamība
    .component = Komponents
    .component_version = Komponenta versija
    .score = Vērtējums
    .rating = Kopvērtējums
    .state = Statuss
    .exploited = Izmantošana
    .fixed_in = Novērsta versijā
    .because = Iemesls
    .action = Rīcība
    .justification = Pamatojums
    .response = Ražotāja atbilde
    .residual_risk = Atlikušais risks
    .reported_by = Kas ziņoja
    .assessed_on = Novērtējuma datums
    .source = Novērtējuma avots
