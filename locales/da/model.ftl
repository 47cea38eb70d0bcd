### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Kun i driftstilstand: { $modes }.
    .variants = Kun for variant: { $variants }.
    .options = Kun med tilvalg: { $options }.
    .platforms = Kun på platform: { $platforms }.
    .versions = Kun for softwareversion: { $versions }.
    .condition = Betingelse: { $condition }.
    .if-modes = I driftstilstand { $modes }:
    .if-variants = For variant { $variants }:
    .if-options = Med tilvalg { $options }:
    .if-platforms = På platform { $platforms }:
    .if-versions = For softwareversion { $versions }:
    .if-condition = Hvis følgende gælder: { $condition }.
    .short-modes = kun i driftstilstand: { $modes }
    .short-variants = kun for variant: { $variants }
    .short-options = kun med tilvalg: { $options }
    .short-platforms = kun på platform: { $platforms }
    .short-versions = kun for softwareversion: { $versions }
    .short-condition = betingelse: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Kun for delen: { $value }.
    .roles = Kun for rollen: { $value }.
    .interface = Kun på grænsefladen: { $value }.
    .direction = Retning: { $value }.

protection =
    .state = { $state ->
        [provided] Dataene er krypteret.
        [not_provided] Dataene er ikke krypteret.
        [by_operator] Den driftsansvarlige skal sørge for krypteringen.
        [by_host] Operativsystemet eller værtssystemet leverer krypteringen.
       *[not_applicable] Kryptering er ikke relevant.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemet eller værtssystemet kan kryptere dataene.
       *[other] Dataene kan krypteres.
    }
    .state-should = { $need ->
        [optional] Den driftsansvarlige kan sørge for krypteringen.
       *[other] Den driftsansvarlige bør sørge for krypteringen.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller, der kan slå dette til og fra: { $configured_by }.
    .range = Mulige indstillinger: { $range }
    .method = { $state ->
        [by_operator] Krypteringsmetoder, som fabrikanten angiver: { $method }.
       *[other] Krypteringsmetode: { $method }.
    }
    .key_in = Nøglen opbevares i: { $key_in }.
    .because = Begrundelse: { $because }
    .instead = { $state ->
        [by_operator] Den driftsansvarlige skal gøre følgende: { $instead }
       *[other] { $instead }
    }
    .limits = Begrænsninger: { $limits }
    .note = { $note }

## Identification

device = Udstyr
    .caption = Identifikation af udstyret
    .name = Navn
    .model = Model
    .purpose = Erklæret formål
    .supplied_as = Leveres som
    .software_version = Softwareversion
    .firmware_version = Firmwareversion
    .regulation = Forordning
    .law = Gældende lovgivning
    .declaration = EU-overensstemmelseserklæring
    .class = Risikoklasse
    .udi_di = UDI-DI
    .basic_udi_di = Grundlæggende UDI-DI
    .mud_url = MUD-URL (RFC 8520)
    .environments = Tilsigtet brugsmiljø
    .users = Tilsigtede brugere
    .not_for = Udstyret er ikke beregnet til følgende anvendelser:
    .not_for-one = Udstyret er ikke beregnet til følgende anvendelse:
    .id = Id

organisation = Virksomhed
    .manufacturer = Fabrikant
    .manufacturer-caption = Fabrikant
    .representative = Autoriseret repræsentant
    .representative-caption = Autoriseret repræsentant
    .name = Navn
    .address = Adresse
    .srn = Individuelt registreringsnummer (SRN)
    .website = Websted
    .email = E-mail
    .phone = Telefon

variant = Varianter
    .caption = Varianter af udstyret
    .intro = Dette dokument omfatter følgende varianter.
    .title = Variant
    .model = Model
    .udi_di = UDI-DI
    .description = Beskrivelse
    .id = Id

option-item = Tilvalg
    .caption = Tilvalg til udstyret
    .title = Tilvalg
    .description = Beskrivelse
    .supplied = Leveringsform
    .id = Id

mode = Driftstilstande
    .caption = Driftstilstande
    .title = Driftstilstand
    .description = Beskrivelse
    .entered_by = Sådan går udstyret ind i driftstilstanden
    .left_by = Sådan forlader udstyret driftstilstanden
    .indicator = Sådan genkender brugeren driftstilstanden
    .id = Id

part = Dele af systemet
    .caption = Dele af systemet
    .title = Del
    .kind = Type
    .version = Version
    .supplied_by = Leveres af
    .hosted = Kører
    .runs_on = Kører på
    .location = Placering
    .address = Adresse
    .connected_through = Tilsluttet via
    .mud_url = MUD-URL (RFC 8520)
    .permissions = Tilladelser
    .description = Beskrivelse
    .id = Id
    .when = Betingelse

user-interface = Brugergrænseflader
    .caption = Brugergrænseflader
    .title = Brugergrænseflade
    .id = Id
    .kind = Type
    .part = Del
    .purpose = Formål
    .personal = Viser eller afspiller personoplysninger
    .protect = Beskyttelse
    .when = Betingelse

document-facts = Dette dokument
    .caption = Identifikation af dette dokument
    .number = Dokumentnummer
    .revision = Revision
    .date = Udgivelsesdato
    .effective = Gyldig fra
    .replaces = Erstatter
    .audience = Tilsigtede læsere
    .audience_other = Andre tilsigtede læsere
    .roles = Læsernes roller
    .paper_copy = Eksemplar på papir
    .see_also = Se også følgende dokumenter:
    .see_also-one = Se også følgende dokument:

companion = Andre dokumenter om dette udstyr
    .caption = Andre dokumenter om dette udstyr
    .title = Titel
    .number = Dokumentnummer
    .audience = Tilsigtede læsere

revision = Revisionshistorik
    .caption = Revisioner af dette dokument
    .revision = Revision
    .date = Dato
    .change = Ændring
    .link = Dokument

contact = Kontakt vedrørende it-sikkerhed
    .caption = Kontakt vedrørende it-sikkerhed
    .security = Kontakt vedrørende it-sikkerhed
    .phone = Telefon
    .hours = Åbningstid
    .policy = Politik for rapportering af sårbarheder
    .advisories = It-sikkerhedsbulletiner
    .key = Nøgle til krypterede rapporter
    .key_fingerprint = Nøglens fingeraftryk
    .acknowledge_within = Bekræftelse af en rapport inden for
    .vigilance = Indberetning af alvorlige hændelser
    .process = Hvad fabrikanten gør med en rapport: { $process }
    .events-described = Indberet de hændelser, som dette dokument beskriver, sådan som det er angivet her: { $link }.
    .report_contents = Angiv følgende i en rapport:
    .report_rules = Følgende regler gælder for rapporter:
    .report_rules-one = Følgende regel gælder for rapporter:
    .sources_watched = Fabrikanten holder øje med nye sårbarheder i følgende kilder:
    .sources_watched-one = Fabrikanten holder øje med nye sårbarheder i følgende kilde:
    .conduct = Hvad fabrikanten gør og ikke gør:
    .note = { $note }

local-contact = Kontakter hos den driftsansvarlige
    .caption = Kontakter hos den driftsansvarlige
    .title = Kontakt
    .purpose = Vedrørende
    .phone = Telefon
    .id = Id

## Security features

feature = It-sikkerhedsfunktioner
    .caption = It-sikkerhedsfunktioner
    .title = Funktion
    .id = Id
    .capability = Egenskab
    .state = Status
    .default = Ved levering
    .configured_by = Kan indstilles af
    .range = Indstillingsområde
    .modes = Driftstilstande
    .modes-left-out = alle driftstilstande
    .protects = Beskytter
    .part = Del
    .when = Betingelse
    .absent = Denne funktion findes ikke.
    .of-operator = Den driftsansvarlige skal sørge for denne funktion.
    .of-host = Operativsystemet eller værtssystemet sørger for denne funktion.
    .inapplicable = Denne funktion er ikke relevant.
    .description = { $description }
    .before = Sørg for, at følgende er opfyldt, før du begynder:
    .before-one = Sørg for, at følgende er opfyldt, før du begynder:
    .steps = Gør følgende:
    .indicator = Visning: { $indicator }
    .limits = Begrænsninger: { $limits }
    .because = Begrundelse: { $because }
    .instead = { $state ->
        [by_operator] Den driftsansvarlige skal gøre følgende: { $instead }
       *[other] Gør følgende: { $instead }
    }

security-test = It-sikkerhedstest
    .caption = It-sikkerhedstest
    .kind = Type
    .subject = Testobjekt
    .version = Testet version
    .date = Dato
    .interval = Interval
    .by = Testet af
    .result = Resultat
    .part = Del

## Operating environment

operating-environment = Driftsmiljø
    .scope = Uden for fabrikantens ansvar
    .change = Hvornår it-sikkerheden vurderes igen
    .assumptions = Fabrikanten forudsætter følgende om driftsmiljøet:
    .out_of_scope = Fabrikanten er ikke ansvarlig for følgende:
    .reassess = Vurdér udstyrets it-sikkerhed igen efter hver af følgende hændelser:
    .reassess-one = Vurdér udstyrets it-sikkerhed igen efter følgende hændelse:
    .reassess_at_once = Vurdér omgående udstyrets it-sikkerhed igen efter hver af følgende hændelser, og før udstyret bruges igen:
    .reassess_at_once-one = Vurdér omgående udstyrets it-sikkerhed igen efter følgende hændelse, og før udstyret bruges igen:
    .prohibited = Følgende må ikke gøres:
    .not_recommended = Fabrikanten anbefaler, at følgende ikke gøres:

control-group = Grupper af foranstaltninger
    .caption = Grupper af foranstaltninger
    .condition-intro = Hvis en gruppe har en betingelse, gælder dens foranstaltninger kun under denne betingelse.
    .title = Gruppe
    .id = Id
    .goal = Mål
    .choice = Tilstrækkeligt
    .choice-left-out = alle foranstaltninger i gruppen
    .when = Betingelse

control = It-sikkerhedsforanstaltninger
    .required = Påkrævede foranstaltninger
    .required-caption = Påkrævede foranstaltninger
    .required-intro = Følgende foranstaltninger skal være truffet.
    .strongly_recommended = Kraftigt anbefalede foranstaltninger
    .strongly_recommended-caption = Kraftigt anbefalede foranstaltninger
    .strongly_recommended-intro = Fabrikanten anbefaler kraftigt følgende foranstaltninger.
    .recommended = Anbefalede foranstaltninger
    .recommended-caption = Anbefalede foranstaltninger
    .recommended-intro = Fabrikanten anbefaler følgende foranstaltninger.
    .preferred = Foretrukne foranstaltninger
    .preferred-caption = Foretrukne foranstaltninger
    .preferred-intro = Fabrikanten foretrækker følgende foranstaltninger frem for andre egnede foranstaltninger.
    .where_possible = Foranstaltninger, der anbefales, hvor det er muligt
    .where_possible-caption = Foranstaltninger, der anbefales, hvor det er muligt
    .where_possible-intro = Fabrikanten anbefaler følgende foranstaltninger, hvor driftsmiljøet giver mulighed for dem.
    .optional = Valgfri foranstaltninger
    .optional-caption = Valgfri foranstaltninger
    .optional-intro = Følgende foranstaltninger er valgfri.
    .unstated = Foranstaltninger uden angivet kravniveau
    .unstated-caption = Foranstaltninger uden angivet kravniveau
    .unstated-intro = For følgende foranstaltninger angiver dette dokument ikke, om de kræves eller anbefales.
    .condition-intro = En foranstaltning med en betingelse gælder kun, hvis betingelsen er opfyldt.
    .group-condition-intro = Hvis en række angiver en gruppe, der har en betingelse, gælder foranstaltningen kun under denne betingelse.
    .group-choice-intro = Hvis en række angiver en gruppe, fremgår det af tabellen over grupper, hvor mange foranstaltninger i gruppen der er tilstrækkelige.
    .title = Foranstaltning
    .id = Id
    .kind = Type
    .responsibility = Ansvarlig
    .or_by = Alternativt
    .group = Gruppe
    .need = Kravniveau
    .reason = Begrundelse: { $reason }
    .own_measure = Hvad udstyret selv gør: { $own_measure }
    .own_measure-part = Hvad denne del af systemet selv gør: { $own_measure }
    .setting = Indstilling: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Trin for fabrikanten:
        [third_party] Trin for tredjeparten:
        [service_partner] Trin for servicepartneren:
        [integrator] Trin for integratoren:
       *[other] Gør følgende:
    }
    .otherwise = Uden denne foranstaltning: { $otherwise }
    .missing = **Hvis denne foranstaltning mangler.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Brug ikke udstyret uden denne foranstaltning.
       *[other] Sørg for, at denne foranstaltning er truffet.
    }
    .avoid-part = { $stop_use ->
        [true] Brug ikke denne del af systemet uden denne foranstaltning.
       *[other] Sørg for, at denne foranstaltning er truffet.
    }
    .stop_use = { $stop_use ->
        [true] Udstyret må ikke bruges uden denne foranstaltning.
       *[false] Udstyret kan bruges uden denne foranstaltning.
    }
    .stop_use-part = { $stop_use ->
        [true] Denne del af systemet må ikke bruges uden denne foranstaltning.
       *[false] Denne del af systemet kan bruges uden denne foranstaltning.
    }
    .limits = Begrænsninger: { $limits }
    .risk = Risiko ved selve foranstaltningen: { $risk }
    .part = Del
    .when = Betingelse

share = Foranstaltninger med delt ansvar
    .caption = Hvem gør hvad
    .party = Ansvarlig
    .does = Opgave

no-action = Ingen handling nødvendig
    .caption = Foranstaltninger, der ikke kræver handling fra den driftsansvarlige
    .kind = Foranstaltning
    .because = Begrundelse
    .unless = Handling er nødvendig, hvis
    .part = Del
    .when = Betingelse

training = Uddannelse
    .caption = Påkrævet viden og uddannelse
    .role = Rolle
    .content = Indhold
    .interval = Gentages efter
    .given_by = Gives af

## Compatibility

compatibility = Kompatibilitet
    .limits = Begrænsninger
    .restrictions = Følgende begrænsninger gælder for kombinationer med andre produkter:
    .restrictions-one = Følgende begrænsning gælder for kombinationer med andre produkter:

hardware = Hardware
    .caption = Hardware
    .for = Del
    .included = Indbygget
    .minimum = Minimumskrav
    .recommended = Anbefalet
    .optimum = Optimalt
    .otherwise = Hvis de anbefalede værdier ikke nås
    .note = Bemærkning

machine =
    .cpu = Processor: { $cpu }
    .memory = Arbejdshukommelse: { $memory }
    .storage = Lagerplads: { $storage }
    .display = Skærm: { $display }
    .graphics = Grafik: { $graphics }
    .network = Netværk: { $network }
    .other = Andet: { $other }

product = Produkter
    .operating-system = Operativsystemer
    .operating-system-caption = Operativsystemer
    .browser = Browsere
    .browser-caption = Browsere
    .mobile-device = Mobile enheder
    .mobile-device-caption = Mobile enheder
    .hypervisor = Virtualiseringsprodukter
    .hypervisor-caption = Virtualiseringsprodukter
    .database = Databaser
    .database-caption = Databaser
    .runtime = Runtime-miljøer
    .runtime-caption = Runtime-miljøer
    .antimalware = Antivirussoftware
    .antimalware-caption = Antivirussoftware
    .peer-system = Tilsluttede systemers kompatibilitet
    .peer-system-caption = Tilsluttede systemers kompatibilitet
    .accessory = Tilbehør
    .accessory-caption = Tilbehør
    .for = Del
    .name = Produkt
    .supplied_by = Stilles til rådighed af
    .versions = Versioner
    .recommended = Anbefalet version
    .state = Status
    .support_end = Understøttes af leverandøren indtil
    .patches = Opdateringer
    .note = Bemærkning
    .when = Betingelse

standard = Standarder
    .caption = Standarder
    .name = Standard
    .version = Version
    .kind = Emne
    .purpose = Formål
    .conformance = Erklæring om overensstemmelse med standarden

## Network

network = Netværk
    .absent = Følgende er ikke tilgængeligt:
    .before = Sørg for, at følgende er opfyldt, før du begynder:
    .before-one = Sørg for, at følgende er opfyldt, før du begynder:
    .connecting = Tilslutning til netværket
    .controls = Påkrævede foranstaltninger: { $link }
    .steps = Sådan tilslutter du udstyret til netværket:
    .connection = { $connection ->
        [none] Udstyret har ingen netværksforbindelse.
        [optional] En netværksforbindelse er valgfri.
       *[required] Udstyret kræver en netværksforbindelse.
    }
    .inbound = { $inbound ->
        [true] Andre systemer kan åbne en forbindelse til udstyret.
       *[false] Andre systemer kan ikke åbne en forbindelse til udstyret.
    }
    .internet = { $internet ->
        [not_needed] Udstyret kræver ikke en internetforbindelse.
        [optional] En internetforbindelse er valgfri.
        [needed] Udstyret kræver en internetforbindelse.
        [not_directly] Udstyret må ikke tilsluttes internettet direkte.
       *[forbidden] Udstyret må ikke tilsluttes internettet.
    }
    .internet_reason = Internetforbindelse: { $internet_reason }
    .load = Belastning af netværket: { $load }
    .note = { $note }

network-only = Netværk
    .connection = { $connection ->
        [none] Udstyret har ingen netværksforbindelse.
        [optional] En netværksforbindelse er valgfri.
       *[required] Udstyret kræver en netværksforbindelse.
    }
    .connection-part = { $connection ->
        [none] Denne del af systemet har ingen netværksforbindelse.
        [optional] En netværksforbindelse er valgfri.
       *[required] Denne del af systemet kræver en netværksforbindelse.
    }
    .inbound = { $inbound ->
        [true] Andre systemer kan åbne en forbindelse til udstyret.
       *[false] Andre systemer kan ikke åbne en forbindelse til udstyret.
    }
    .inbound-part = { $inbound ->
        [true] Andre systemer kan åbne en forbindelse til denne del af systemet.
       *[false] Andre systemer kan ikke åbne en forbindelse til denne del af systemet.
    }
    .internet = { $internet ->
        [not_needed] Udstyret kræver ikke en internetforbindelse.
        [optional] En internetforbindelse er valgfri.
        [needed] Udstyret kræver en internetforbindelse.
        [not_directly] Udstyret må ikke tilsluttes internettet direkte.
       *[forbidden] Udstyret må ikke tilsluttes internettet.
    }
    .internet-part = { $internet ->
        [not_needed] Denne del af systemet kræver ikke en internetforbindelse.
        [optional] En internetforbindelse er valgfri.
        [needed] Denne del af systemet kræver en internetforbindelse.
        [not_directly] Denne del af systemet må ikke tilsluttes internettet direkte.
       *[forbidden] Denne del af systemet må ikke tilsluttes internettet.
    }
    .internet_reason = Internetforbindelse: { $internet_reason }
    .absent = Følgende er ikke tilgængeligt:
    .note = { $note }

zone = Netværkszoner
    .caption = Netværkszoner
    .title = Zone
    .id = Id
    .traffic = Trafikkontrol ved grænsen
    .operated_by = Drives af
    .description = Beskrivelse

interface = Grænseflader
    .caption = Grænseflader
    .title = Grænseflade
    .id = Id
    .kind = Type
    .state = Status
    .because = Begrundelse
    .instead = Gør følgende
    .part = Del
    .zone = Zone
    .standards = Standarder
    .not_supported = Understøttes ikke
    .ciphers = Krypteringssuiter
    .authentication = Autentificering
    .encryption = Kryptering
    .addressing = Adressering
    .default = Ved levering
    .need = Kravniveau
    .frequency = Frekvens
    .power = Sendeeffekt
    .range = Rækkevidde
    .coexistence = Sameksistens med andre radiosystemer
    .max_connected = Største antal tilsluttede samtidig
    .max_paired = Største antal parrede
    .purpose = Formål
    .used_by = Kan bruges af
    .protect = Beskyttelse
    .when = Betingelse

peer = Tilsluttede systemer
    .caption = Tilsluttede systemer
    .title = System
    .id = Id
    .kind = Type
    .zone = Zone
    .address = Adresse
    .versions = Versioner
    .max_connected = Største antal tilsluttede samtidig
    .operated_by = Drives af
    .description = Beskrivelse

port = Porte
    .rules = Porte og firewallregler
    .required-caption = Påkrævede forbindelser, der skal tillades
    .recommended-caption = Anbefalede forbindelser
    .allow-caption = Forbindelser, der kun må tillades, hvis deres funktion bruges
    .allow-need-unstated = Fabrikanten angiver ikke, om en forbindelse uden kravniveau er påkrævet. Tillad den kun, hvis en funktion, der bruges, har brug for den.
    .allow-condition = Hvis en række angiver en betingelse, så tillad kun forbindelsen, hvis betingelsen er opfyldt.
    .allow-configured = Hvis nummeret på en port kan ændres, så tillad kun det nummer, der er indstillet.
    .allow-range = Hvis kun nogle af portene i et område er indstillet, så tillad kun disse porte.
    .allow-only = Blokér alle andre forbindelser.
    .allow-only-except = Blokeringen gælder ikke for forbindelserne uden firewallregel. De står i en særskilt tabel.
    .allow-only-zones = Blokér alle andre forbindelser til og fra systemets dele ved grænsen til følgende netværkszoner: { $zones }. Dette dokument angiver ingen regler for andre systemer.
    .block-caption = Forbindelser, der skal blokeres
    .block-intro = Blokér følgende forbindelser i netværksfirewallen.
    .none-caption = Forbindelser uden firewallregel
    .none-intro = For følgende forbindelser angiver dette dokument ingen regel for netværksfirewallen. Tabellen angiver begrundelserne.
    .unstated-caption = Forbindelser uden angivet retning
    .unstated-intro = Fabrikanten angiver ikke, hvilken side der åbner følgende forbindelser. Dette dokument angiver ingen firewallregel for dem.
    .rules-source = Kilden åbner forbindelsen eller sender først. Svar er en del af forbindelsen.
    .rules-all = Hvad der gælder for alle regler
    .required = Påkrævede forbindelser
    .need-unstated = Forbindelser uden angivet kravniveau
    .used = Forbindelser kun ved brug
    .rules-open = skal angives af den driftsansvarlige
    .any-system = et vilkårligt system
    .reason-number = uden nummer eller type kan der ikke angives en regel
    .reason-transport = uden transportprotokol kan der ikke angives en regel
    .reason-border = krydser ingen netværksgrænse
    .reason-computer = bliver inden for én computer
    .reason-part = bliver inden for én del af systemet
    .reason-device = bliver inden for udstyret
    .reason-zone = bliver inden for én netværkszone; kræver kun en regel, hvor en firewall deler zonen
    .reason-mobile = går over et mobilnetværk, ikke over den driftsansvarliges netværk
    .reason-cloud = går ikke gennem den driftsansvarliges netværk
    .reference = { $protocol } på port { $number } ({ $transport })
    .reference-many = { $protocol } på portene { $number } ({ $transport })
    .reference-any = { $protocol } på en vilkårlig port ({ $transport })
    .reference-ip = { $protocol } over { $transport } { $ip_protocol }
    .reference-short = { $protocol } over { $transport }
    .unnamed = port { $number } ({ $transport })
    .unnamed-many = portene { $number } ({ $transport })
    .unnamed-any = en vilkårlig port ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } på port { $number }
    .reference-plain-many = { $protocol } på portene { $number }
    .reference-plain-any = { $protocol } på en vilkårlig port
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = portene { $number }
    .unnamed-plain-any = en vilkårlig port
    .no-transport = transportprotokol ikke angivet
    .without-transport = { $number } (transportprotokol ikke angivet)
    .any = vilkårlig
    .not_known = porten er ikke kendt
    .number = Port
    .icmp_type = ICMP-type
    .ip_protocol = IP-protokol
    .id = Id
    .configurable = Nummeret kan ændres
    .setting = Indstilles her
    .source_port = Kildeport
    .transport = Transport
    .direction = Retning
    .protocol = Protokol
    .program = Program
    .part = Del
    .interface = Grænseflade
    .encryption = Kryptering
    .authentication = Autentificering
    .default = Ved levering
    .need = Kravniveau
    .opened_by = Kan åbnes af
    .open_for = Åben i
    .purpose = Formål
    .peers = Tilsluttede systemer
    .internet = Over internettet
    .network_setting = Indstilling i netværket
    .firewall_rule = Regel i netværksfirewallen
    .when = Betingelse
    .source = Kilde
    .destination = Destination
    .own-side = Udstyr eller del
    .other-side = Modpart
    .use = Udstyrets brug
    .reason = Begrundelse

firewall = Udstyrets firewall
    .of-parts = Delenes firewalls
    .state = { $state ->
        [provided] Udstyret har sin egen firewall.
        [not_provided] Udstyret har ikke sin egen firewall.
        [by_operator] Den driftsansvarlige skal sørge for firewallen til udstyret.
        [by_host] Udstyret bruger operativsystemets firewall.
       *[not_applicable] En firewall på udstyret er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne del af systemet har sin egen firewall.
        [not_provided] Denne del af systemet har ikke sin egen firewall.
        [by_operator] Den driftsansvarlige skal sørge for firewallen til denne del af systemet.
        [by_host] Denne del af systemet bruger operativsystemets firewall.
       *[not_applicable] En firewall på denne del af systemet er ikke relevant.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemets firewall filtrerer kun trafikken, når firewallen er slået til.
       *[other] Firewallen filtrerer kun trafikken, når firewallen er slået til.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller, der kan slå dette til og fra: { $configured_by }.
    .rules_set_by = Roller, der kan ændre firewallens regler: { $rules_set_by }.
    .product = Produkt: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Firewallen skal blokere al trafik undtagen de forbindelser, der skal tillades ifølge dette dokument.
            [deny_all] Firewallen skal blokere al trafik.
            [allow_outbound] Firewallen skal tillade forbindelser fra udstyret og blokere forbindelser til udstyret.
            [allow_all] Firewallen skal tillade al trafik.
            [monitored] Firewallen skal tillade trafikken og overvåge den.
            [restricted] Firewallen skal begrænse trafikken.
           *[isolated] Firewallen må ikke tillade nogen forbindelse til andre netværk.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Firewallen blokerer alle forbindelser, som dette dokument ikke angiver.
            [deny_all] Firewallen blokerer al trafik.
            [allow_outbound] Firewallen tillader forbindelser fra udstyret og blokerer forbindelser til udstyret.
            [allow_all] Firewallen tillader al trafik.
            [monitored] Firewallen tillader trafikken og overvåger den.
            [restricted] Firewallen begrænser trafikken.
           *[isolated] Firewallen tillader ingen forbindelse til andre netværk.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Når firewallen er slået til, blokerer den alle forbindelser, som dette dokument ikke angiver.
        [deny_all] Når firewallen er slået til, blokerer den al trafik.
        [allow_outbound] Når firewallen er slået til, tillader den udgående forbindelser og blokerer indgående forbindelser.
        [allow_all] Når firewallen er slået til, tillader den al trafik.
        [monitored] Når firewallen er slået til, tillader den trafikken og overvåger den.
        [restricted] Når firewallen er slået til, begrænser den trafikken.
       *[isolated] Når firewallen er slået til, tillader den ingen forbindelse til andre netværk.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Firewallen skal blokere al trafik undtagen de forbindelser, der skal tillades ifølge dette dokument.
            [deny_all] Firewallen skal blokere al trafik.
            [allow_outbound] Firewallen skal tillade forbindelser fra denne del af systemet og blokere forbindelser til denne del af systemet.
            [allow_all] Firewallen skal tillade al trafik.
            [monitored] Firewallen skal tillade trafikken og overvåge den.
            [restricted] Firewallen skal begrænse trafikken.
           *[isolated] Firewallen må ikke tillade nogen forbindelse til andre netværk.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Firewallen blokerer alle forbindelser, som dette dokument ikke angiver.
            [deny_all] Firewallen blokerer al trafik.
            [allow_outbound] Firewallen tillader forbindelser fra denne del af systemet og blokerer forbindelser til denne del af systemet.
            [allow_all] Firewallen tillader al trafik.
            [monitored] Firewallen tillader trafikken og overvåger den.
            [restricted] Firewallen begrænser trafikken.
           *[isolated] Firewallen tillader ingen forbindelse til andre netværk.
        }
    }
    .changes_itself = Automatiske ændringer: { $changes_itself }
    .because = Begrundelse: { $because }
    .instead = { $state ->
        [by_operator] Den driftsansvarlige skal gøre følgende: { $instead }
       *[other] Gør følgende: { $instead }
    }
    .note = { $note }

flow = Datastrømme
    .caption = Datastrømme
    .rules = Firewallregler: { $link }
    .from = Fra
    .to = Til
    .port = Port
    .medium = Medie
    .data = Data
    .personal = Personoplysninger
    .examples = Eksempler
    .deidentified = Afidentifikation
    .encryption = Kryptering
    .integrity = Beskyttelse af integriteten
    .trigger = Start af overførslen
    .rate = Datahastighed
    .volume = Datamængde
    .purpose = Formål
    .when = Betingelse
    .id = Id

network-requirements = Krav til netværket
    .bandwidth = { $bandwidth_for ->
        [none] Båndbredde: { $bandwidth }.
       *[other] Båndbredde til { $bandwidth_for }: { $bandwidth }.
    }
    .latency = Latens: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Pakketab: { $packet_loss }.
    .services = Tjenester, som netværket skal tilbyde: { $services }.
    .other = Netværket skal opfylde følgende krav:
    .other-one = Netværket skal opfylde følgende krav:
    .recommended_other = Fabrikanten anbefaler følgende for netværket:
    .loss = Ved tab af netværksforbindelsen: { $loss }
    .otherwise = Hvis kravene ikke er opfyldt: { $otherwise }

network-link = Forbindelser og funktioner
    .caption = Hvad netværket skal tilbyde til forbindelser og funktioner
    .title = Forbindelse eller funktion
    .from = Fra
    .to = Til
    .bandwidth = Båndbredde
    .latency = Latens
    .jitter = Jitter
    .packet_loss = Pakketab
    .recommended = Anbefalet
    .optimum = Optimalt
    .otherwise = Hvis det ikke nås
    .when = Betingelse

network-figures = Anbefalede værdier
    .bandwidth = { $bandwidth_for ->
        [none] Anbefalet båndbredde: { $bandwidth }.
       *[other] Anbefalet båndbredde til { $bandwidth_for }: { $bandwidth }.
    }
    .latency = Anbefalet latens: { $latency }.
    .jitter = Anbefalet værdi for jitter: { $jitter }.
    .packet_loss = Anbefalet pakketab: { $packet_loss }.
    .otherwise = Hvis de anbefalede værdier ikke nås: { $otherwise }

network-optimum = Optimale værdier
    .bandwidth = { $bandwidth_for ->
        [none] Optimal båndbredde: { $bandwidth }.
       *[other] Optimal båndbredde til { $bandwidth_for }: { $bandwidth }.
    }
    .latency = Optimal latens: { $latency }.
    .jitter = Optimal værdi for jitter: { $jitter }.
    .packet_loss = Optimalt pakketab: { $packet_loss }.

remote-access = Fjernadgang
    .state = { $used_for ->
        [none] { $state ->
            [provided] Fjernadgang til udstyret er mulig.
            [not_provided] Udstyret har ingen fjernadgang.
            [by_operator] Den driftsansvarlige sørger for fjernadgangen.
            [by_host] Operativsystemet eller værtssystemet leverer fjernadgangen.
           *[not_applicable] Fjernadgang er ikke relevant.
        }
       *[other] { $state ->
            [provided] Fjernadgang til udstyret er mulig til følgende formål: { $used_for }.
            [not_provided] Fjernadgang til udstyret er ikke mulig til følgende formål: { $used_for }.
            [by_operator] Den driftsansvarlige sørger for fjernadgangen til følgende formål: { $used_for }.
            [by_host] Operativsystemet eller værtssystemet leverer fjernadgangen til følgende formål: { $used_for }.
           *[not_applicable] Fjernadgang er ikke relevant for følgende formål: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Fjernadgang til denne del af systemet er mulig.
            [not_provided] Denne del af systemet har ingen fjernadgang.
            [by_operator] Den driftsansvarlige sørger for fjernadgangen.
            [by_host] Operativsystemet eller værtssystemet leverer fjernadgangen.
           *[not_applicable] Fjernadgang er ikke relevant.
        }
       *[other] { $state ->
            [provided] Fjernadgang til denne del af systemet er mulig til følgende formål: { $used_for }.
            [not_provided] Fjernadgang til denne del af systemet er ikke mulig til følgende formål: { $used_for }.
            [by_operator] Den driftsansvarlige sørger for fjernadgangen til følgende formål: { $used_for }.
            [by_host] Operativsystemet eller værtssystemet leverer fjernadgangen til følgende formål: { $used_for }.
           *[not_applicable] Fjernadgang er ikke relevant for følgende formål: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Fjernadgang via operativsystemet eller værtssystemet er kun mulig, når den er slået til.
           *[other] Fjernadgang er kun mulig, når den er slået til.
        }
       *[other] { $state ->
            [by_host] Når fjernadgangen via operativsystemet eller værtssystemet er slået til, er den mulig til følgende formål: { $used_for }.
           *[other] Når fjernadgangen er slået til, er den mulig til følgende formål: { $used_for }.
        }
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller, der kan slå dette til og fra: { $configured_by }.
    .kind = Adgangstype: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Fabrikanten starter en session.
        [operator] Den driftsansvarlige starter en session.
        [shared] Fabrikanten og den driftsansvarlige starter en session sammen.
        [user] Brugeren starter en session.
        [patient] Patienten starter en session.
        [third_party] En tredjepart starter en session.
        [integrator] Integratoren starter en session.
        [practitioner] Praksisindehaveren starter en session.
       *[service_partner] Servicepartneren starter en session.
    }
    .supervision = Opsyn: { $supervision }
    .authentication = Autentificering: { $authentication }
    .encryption = Kryptering: { $encryption }.
    .logged = { $logged ->
        [true] Udstyret registrerer hver session i hændelsesloggen.
       *[false] Udstyret registrerer ikke sessioner i hændelsesloggen.
    }
    .logged-part = { $logged ->
        [true] Denne del af systemet registrerer hver session i hændelsesloggen.
       *[false] Denne del af systemet registrerer ikke sessioner i hændelsesloggen.
    }
    .files_scanned_by = Scanning af overførte filer for malware: { $files_scanned_by }
    .disable = Sådan slår du fjernadgangen fra: { $disable }
    .because = Begrundelse: { $because }
    .instead = { $state ->
        [by_operator] Den driftsansvarlige skal gøre følgende: { $instead }
       *[other] Gør følgende: { $instead }
    }
    .note = { $note }

failure = Netværkssvigt
    .caption = Netværkssvigt og virkningerne heraf
    .recovery-caption = Svigt og virkningerne heraf
    .what = Svigt
    .id = Id
    .noticeable = Bemærkes af brugeren
    .effect = Virkning på udstyret
    .hazard = Fare
    .countermeasure = Modforanstaltning

## Installation

installation = Installation
    .preparing = Før installationen
    .installing = Installationstrin
    .integrating = Indbygning i et andet produkt
    .installed_by = Roller, der installerer udstyret: { $installed_by }.
    .before = Sørg for, at følgende er opfyldt, før du begynder:
    .before-one = Sørg for, at følgende er opfyldt, før du begynder:
    .steps = Sådan installerer du udstyret:
    .verify = Kontrollér følgende efter installationen:
    .if_failed = Hvis installationen mislykkedes: { $if_failed }
    .integration = Hvis udstyret indbygges i et andet produkt:

hardening = Hærdning
    .caption = It-sikkerhedsindstillinger
    .title = Indstilling
    .id = Id
    .setting = Indstilles her
    .default = Ved levering
    .value = Indstilles til
    .need = Kravniveau
    .reason = Begrundelse
    .steps = Gør følgende:
    .part = Del
    .when = Betingelse

maintenance = Vedligeholdelse

task = Opgaver
    .caption = Regelmæssige opgaver
    .title = Opgave
    .id = Id
    .by = Udføres af
    .role = Rolle
    .interval = Interval
    .downtime = Afbrydelse under opgaven
    .steps = { $by ->
        [manufacturer] Trin for fabrikanten:
        [third_party] Trin for tredjeparten:
        [service_partner] Trin for servicepartneren:
        [integrator] Trin for integratoren:
       *[other] Gør følgende:
    }

## Access

access = Adgang
    .authentication = Tilgængelige loginmetoder: { $authentication }.
    .authentication-none = { $only ->
        [none] Der er intet login.
       *[other] Der er intet login, undtagen hvor dette kapitel angiver et for en del af systemet eller under en betingelse.
    }
    .checked_by = System, der kontrollerer login: { $checked_by }.
    .default = Login ved levering: { $default }.
    .configured_by = Roller, der kan slå login til og fra: { $configured_by }.
    .note = { $note }
    .without_login = Følgende er muligt uden login:
    .login_for = Login kræves til følgende:
    .account_rules = Følgende regler gælder for konti:
    .account_rules-one = Følgende regel gælder for konti:
    .custom_roles = { $custom_roles ->
        [true] Den driftsansvarlige kan definere yderligere roller.
       *[false] Den driftsansvarlige kan ikke definere yderligere roller.
    }

access-only = Adgang
    .authentication = Tilgængelige loginmetoder: { $authentication }.
    .authentication-none = Der er intet login.
    .authentication-none-part = Denne del af systemet har intet login.
    .checked_by = System, der kontrollerer login: { $checked_by }.
    .without_login = Følgende er muligt uden login:
    .login_for = Login kræves til følgende:
    .account_rules = Følgende regler gælder for konti:
    .account_rules-one = Følgende regel gælder for konti:
    .note = { $note }

directory = Katalogtjeneste
    .default = Ved levering: { $default }.
    .protocol = Protokol: { $protocol }.
    .product = Katalogtjeneste: { $product }.
    .versions = Versioner: { $versions }.
    .users_managed = Administration af katalogtjenestens brugere: { $users_managed }
    .roles_given = Roller til katalogtjenestens brugere: { $roles_given }
    .unreachable = Hvis katalogtjenesten ikke kan nås: { $unreachable }
    .steps = Sådan tilslutter du katalogtjenesten:
    .note = { $note }

multi-factor = Multifaktorautentificering
    .state = { $state ->
        [provided] Udstyret understøtter multifaktorautentificering.
        [not_provided] Udstyret understøtter ikke multifaktorautentificering.
        [by_operator] Den driftsansvarlige skal sørge for multifaktorautentificering.
        [by_host] Operativsystemet eller værtssystemet leverer multifaktorautentificering.
       *[not_applicable] Multifaktorautentificering er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne del af systemet understøtter multifaktorautentificering.
        [not_provided] Denne del af systemet understøtter ikke multifaktorautentificering.
        [by_operator] Den driftsansvarlige skal sørge for multifaktorautentificering.
        [by_host] Operativsystemet eller værtssystemet leverer multifaktorautentificering.
       *[not_applicable] Multifaktorautentificering er ikke relevant.
    }
    .state-should = { $need ->
        [optional] Den driftsansvarlige kan sørge for multifaktorautentificering.
       *[other] Den driftsansvarlige bør sørge for multifaktorautentificering.
    }
    .state-inactive = { $state ->
        [by_host] Multifaktorautentificering via operativsystemet eller værtssystemet virker kun, når den er slået til.
       *[other] Multifaktorautentificering virker kun, når den er slået til.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller, der kan slå dette til og fra: { $configured_by }.
    .required_for = Roller, der kræver multifaktorautentificering: { $required_for }.
    .method = Tilgængelige metoder til den anden faktor: { $method }.
    .code_length = Antal tegn i en kode: { $code_length }.
    .code_digits = Antal cifre i en kode: { $code_digits }.
    .remembered_for = Periode, hvor der ikke bedes om den anden faktor igen: { $remembered_for }.
    .reset = Nulstilling af den anden faktor: { $reset }
    .because = Begrundelse: { $because }
    .instead = { $state ->
        [by_operator] Den driftsansvarlige skal gøre følgende: { $instead }
       *[other] Gør følgende: { $instead }
    }
    .note = { $note }

role = Roller
    .caption = Roller
    .title = Rolle
    .id = Id
    .description = Beskrivelse
    .inherits = Har også rettighederne for
    .held_by = Varetages af
    .directory_group = Gruppe i katalogtjenesten
    .default = Ved levering
    .part = Del

function = Funktioner og roller
    .caption = Funktioner og de roller, der kan bruge dem
    .title = Funktion
    .assignable = { $assignable ->
        [true] Den driftsansvarlige tildeler roller eller brugere følgende funktion: { $title }.
       *[false] Den driftsansvarlige kan ikke tildele yderligere roller følgende funktion: { $title }.
    }

automatic-login = Automatisk login
    .state = { $state ->
        [provided] Udstyret starter en session automatisk. Det sker, uden at nogen indtaster loginoplysninger.
        [by_host] Operativsystemet starter en session automatisk. Det sker, uden at nogen indtaster loginoplysninger.
       *[none] Udstyret har intet automatisk login.
    }
    .state-part = { $state ->
        [provided] Denne del af systemet starter en session automatisk. Det sker, uden at nogen indtaster loginoplysninger.
        [by_host] Operativsystemet starter en session automatisk. Det sker, uden at nogen indtaster loginoplysninger.
       *[none] Denne del af systemet har intet automatisk login.
    }
    .state-inactive = { $state ->
        [by_host] Automatisk login i operativsystemet uden loginoplysninger virker kun, når dette login er slået til.
       *[other] Automatisk login uden loginoplysninger virker kun, når dette login er slået til.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller, der kan slå dette til og fra: { $configured_by }.
    .after = Tidspunkt for automatisk login: { $after }.
    .role = Brugerens rolle i denne session: { $role }.
    .switch_off = Sådan slår du automatisk login fra: { $switch_off }
    .note = { $note }

account-management = Administration af konti
    .created_by = Roller, der opretter konti: { $created_by }.
    .activated_by = Roller, der aktiverer konti: { $activated_by }.
    .disabled_by = Roller, der deaktiverer konti: { $disabled_by }.
    .deleted_by = Roller, der sletter konti: { $deleted_by }.
    .disabled_after = Tid uden login, hvorefter en konto deaktiveres: { $disabled_after }.
    .first_password_by = Roller, der fastsætter den første adgangskode til en konto: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Brugeren skal skifte den første adgangskode ved første login.
       *[false] Intet tvinger brugeren til at skifte den første adgangskode.
    }
    .user_name = Regler for brugernavne: { $user_name }
    .attributes = Indhold i en konto: { $attributes }
    .max_accounts = Største antal konti: { $max_accounts }.
    .steps = Sådan administrerer du konti:
    .note = { $note }

password = Adgangskoder
    .pins = PIN-koder
    .both = Adgangskoder og PIN-koder
    .kind = { $kind ->
        [password] Følgende gælder for adgangskoder.
       *[pin] Følgende gælder for PIN-koder.
    }
    .rules_from = { $rules_from ->
        [device] Udstyret fastsætter og håndhæver reglerne.
        [host] Operativsystemet fastsætter reglerne.
        [directory] Katalogtjenesten fastsætter reglerne.
       *[operator] Den driftsansvarlige skal fastsætte reglerne.
    }
    .rules_from-part = { $rules_from ->
        [device] Denne del af systemet fastsætter og håndhæver reglerne.
        [host] Operativsystemet fastsætter reglerne.
        [directory] Katalogtjenesten fastsætter reglerne.
       *[operator] Den driftsansvarlige skal fastsætte reglerne.
    }
    .need = Reglernes kravniveau: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Operativsystemet fastsætter reglerne.
        [directory] Katalogtjenesten fastsætter reglerne.
       *[other] Den driftsansvarlige fastsætter reglerne.
    }
    .configured_by = Roller, der kan ændre reglerne: { $configured_by }.
    .settable = Regler, der kan ændres: { $settable }.
    .off_by_default = Regler, der er slået fra ved levering: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Mindste antal tegn, som operativsystemet skal kræve: { $min_length }.
        [directory] Mindste antal tegn, som katalogtjenesten skal kræve: { $min_length }.
        [operator] Mindste antal tegn, som den driftsansvarlige skal kræve: { $min_length }.
       *[other] Mindste antal tegn: { $min_length }.
    }
    .min_length-should = Anbefalet mindste antal tegn: { $min_length }.
    .max_length = Største antal tegn: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Operativsystemet skal kræve, at en PIN-kode indeholder: { $complexity }.
           *[other] Operativsystemet skal kræve, at en adgangskode indeholder: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Katalogtjenesten skal kræve, at en PIN-kode indeholder: { $complexity }.
           *[other] Katalogtjenesten skal kræve, at en adgangskode indeholder: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Den driftsansvarlige skal kræve, at en PIN-kode indeholder: { $complexity }.
           *[other] Den driftsansvarlige skal kræve, at en adgangskode indeholder: { $complexity }.
        }
       *[other] { $kind ->
            [pin] En PIN-kode skal indeholde: { $complexity }.
           *[other] En adgangskode skal indeholde: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Operativsystemet skal afvise som PIN-kode: { $complexity }.
           *[other] Operativsystemet skal afvise som adgangskode: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Katalogtjenesten skal afvise som PIN-kode: { $complexity }.
           *[other] Katalogtjenesten skal afvise som adgangskode: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Den driftsansvarlige skal sikre, at en PIN-kode ikke er: { $complexity }.
           *[other] Den driftsansvarlige skal sikre, at en adgangskode ikke er: { $complexity }.
        }
       *[other] { $kind ->
            [pin] En PIN-kode må ikke være: { $complexity }.
           *[other] En adgangskode må ikke være: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] En PIN-kode bør indeholde: { $complexity }.
       *[other] En adgangskode bør indeholde: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] En PIN-kode bør ikke være: { $complexity }.
       *[other] En adgangskode bør ikke være: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operativsystemet skal kræve, at en adgangskode opfylder mindst { $complexity_at_least } af følgende betingelser: { $complexity }.
        [directory] Katalogtjenesten skal kræve, at en adgangskode opfylder mindst { $complexity_at_least } af følgende betingelser: { $complexity }.
        [operator] Den driftsansvarlige skal kræve, at en adgangskode opfylder mindst { $complexity_at_least } af følgende betingelser: { $complexity }.
       *[other] En adgangskode skal opfylde mindst { $complexity_at_least } af følgende betingelser: { $complexity }.
    }
    .complexity-some-should = En adgangskode bør opfylde mindst { $complexity_at_least } af følgende betingelser: { $complexity }.
    .characters = Tegn, der kan bruges: { $characters }
    .special_characters = Specialtegn, der kan bruges: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] En PIN-kode kan være tom.
           *[false] En PIN-kode kan ikke være tom.
        }
       *[other] { $blank ->
            [true] En adgangskode kan være tom.
           *[false] En adgangskode kan ikke være tom.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] PIN-koden kan slås fra.
           *[false] PIN-koden kan ikke slås fra.
        }
       *[other] { $can_be_off ->
            [true] Adgangskoden kan slås fra.
           *[false] Adgangskoden kan ikke slås fra.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Der skelnes mellem store og små bogstaver.
       *[false] Der skelnes ikke mellem store og små bogstaver.
    }
    .history = { $kind ->
        [pin] Antal tidligere PIN-koder, der ikke må bruges igen: { $history }.
       *[other] Antal tidligere adgangskoder, der ikke må bruges igen: { $history }.
    }
    .history-should = { $kind ->
        [pin] Antal tidligere PIN-koder, der ikke bør bruges igen: { $history }.
       *[other] Antal tidligere adgangskoder, der ikke bør bruges igen: { $history }.
    }
    .max_age = { $kind ->
        [pin] En PIN-kode skal skiftes efter { $max_age }.
       *[other] En adgangskode skal skiftes efter { $max_age }.
    }
    .max_age-should = { $kind ->
        [pin] En PIN-kode bør skiftes efter { $max_age }.
       *[other] En adgangskode bør skiftes efter { $max_age }.
    }
    .min_age = { $kind ->
        [pin] En PIN-kode kan tidligst skiftes igen efter { $min_age }.
       *[other] En adgangskode kan tidligst skiftes igen efter { $min_age }.
    }
    .max_attempts = { $rules_from ->
        [host] Antal mislykkede forsøg, hvorefter operativsystemet skal låse login: { $max_attempts }.
        [directory] Antal mislykkede forsøg, hvorefter katalogtjenesten skal låse login: { $max_attempts }.
        [operator] Antal mislykkede forsøg, hvorefter login skal låses: { $max_attempts }.
       *[other] Antal mislykkede forsøg, hvorefter login låses: { $max_attempts }.
    }
    .max_attempts-should = Anbefalet antal mislykkede forsøg, hvorefter login låses: { $max_attempts }.
    .attempts_within = Tidsrum, hvor de mislykkede forsøg tælles: { $attempts_within }.
    .lockout_stages = Gentagne mislykkede forsøg har følgende virkninger:
    .lockout_stages-one = Gentagne mislykkede forsøg har følgende virkning:
    .asked = { $kind ->
        [pin] Der bedes om PIN-koden i følgende tilfælde:
       *[other] Der bedes om adgangskoden i følgende tilfælde:
    }
    .asked-one = { $kind ->
        [pin] Der bedes om PIN-koden i følgende tilfælde:
       *[other] Der bedes om adgangskoden i følgende tilfælde:
    }
    .lockout = Låsningens varighed: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Et låst login forbliver låst, indtil nogen låser det op.
       *[false] Låsningen ophører, uden at en bruger gør noget.
    }
    .unlocked_by = { $lockout ->
        [none] Roller, der kan låse login op: { $unlocked_by }.
       *[other] Roller, der kan ophæve låsningen før tid: { $unlocked_by }.
    }
    .stored_as = Lagringsform: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Ved levering er der ikke fastsat nogen PIN-kode.
            [password] Ved levering er der ikke fastsat nogen adgangskode.
           *[none] Ved levering er der ikke fastsat loginoplysninger.
        }
        [default] Ved levering er der fastsat forudindstillede loginoplysninger.
        [unique_per_device] Loginoplysningerne ved levering er forskellige for hvert eksemplar af udstyret.
        [must_change_at_first_login] Det første login kræver nye loginoplysninger.
        [shared_known] Loginoplysningerne ved levering er ens for alle eksemplarer af udstyret og offentligt kendte.
        [manufacturer_only] Kun fabrikanten kender loginoplysningerne ved levering.
        [documented] Loginoplysningerne ved levering er ens for alle eksemplarer af udstyret, og de er angivet i fabrikantens dokumenter.
       *[set_at_installation] Loginoplysningerne fastsættes ved installationen.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Denne del af systemet leveres uden PIN-kode.
            [password] Denne del af systemet leveres uden adgangskode.
           *[none] Denne del af systemet leveres uden loginoplysninger.
        }
        [default] Denne del af systemet leveres med forudindstillede loginoplysninger.
        [unique_per_device] Denne del af systemet leveres med loginoplysninger, der er forskellige i hvert system.
        [must_change_at_first_login] Denne del af systemet kræver nye loginoplysninger ved første login.
        [shared_known] Denne del af systemet leveres med loginoplysninger, der er ens i alle systemer og offentligt kendte.
        [manufacturer_only] Denne del af systemet leveres med loginoplysninger, som kun fabrikanten kender.
        [documented] Denne del af systemet leveres med loginoplysninger, der er ens i alle systemer, og som er angivet i fabrikantens dokumenter.
       *[set_at_installation] Loginoplysningerne fastsættes ved installationen.
    }
    .default_password = { $kind ->
        [pin] PIN-kode ved levering: { $default_password }.
       *[other] Adgangskode ved levering: { $default_password }.
    }
    .default_action = Loginoplysninger ved levering: { $default_action }
    .change = { $kind ->
        [pin] Sådan skifter du PIN-koden:
       *[other] Sådan skifter du adgangskoden:
    }
    .handling = { $kind ->
        [pin] Gør følgende for at beskytte en PIN-kode:
       *[other] Gør følgende for at beskytte en adgangskode:
    }
    .reset = { $kind ->
        [pin] Hvis en PIN-kode er glemt: { $reset }
       *[other] Hvis en adgangskode er glemt: { $reset }
    }
    .compromised = { $kind ->
        [pin] Hvis andre kender en PIN-kode: { $compromised }
       *[other] Hvis andre kender en adgangskode: { $compromised }
    }
    .fallback = Hvis der ikke er fastsat en anden regel: { $fallback }
    .note = { $note }

account = Konti ved levering
    .caption = Konti ved levering
    .name = Konto
    .id = Id
    .role = Rolle
    .kind = Type
    .default = Ved levering
    .default_credentials = Loginoplysninger ved levering
    .default_password = Adgangskode ved levering
    .part = Del
    .action = Handling
    .when = Betingelse

session = Sessioner
    .timeout = { $action ->
        [lock] Efter { $timeout } uden betjening låser udstyret sessionen.
        [logout] Efter { $timeout } uden betjening afslutter udstyret sessionen.
        [hide_data] Efter { $timeout } uden betjening skjuler udstyret de viste data.
        [screen_off] Efter { $timeout } uden betjening slukker udstyret skærmen.
       *[other] Tidsgrænse for en session uden betjening: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Efter { $timeout } uden betjening låser denne del af systemet sessionen.
        [logout] Efter { $timeout } uden betjening afslutter denne del af systemet sessionen.
        [hide_data] Efter { $timeout } uden betjening skjuler denne del af systemet de viste data.
        [screen_off] Efter { $timeout } uden betjening slukker denne del af systemet skærmen.
       *[other] Tidsgrænse for en session uden betjening: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Når tidsgrænsen er slået til, låses sessionen efter { $timeout } uden betjening.
        [logout] Når tidsgrænsen er slået til, afsluttes sessionen efter { $timeout } uden betjening.
        [hide_data] Når tidsgrænsen er slået til, skjules de viste data efter { $timeout } uden betjening.
        [screen_off] Når tidsgrænsen er slået til, slukkes skærmen efter { $timeout } uden betjening.
       *[other] Tidsgrænse for en session uden betjening, når den er slået til: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Udstyret fastsætter og håndhæver tidsgrænsen.
        [host] Operativsystemet fastsætter tidsgrænsen.
        [directory] Katalogtjenesten fastsætter tidsgrænsen.
       *[operator] Den driftsansvarlige skal fastsætte tidsgrænsen.
    }
    .rules_from-part = { $rules_from ->
        [device] Denne del af systemet fastsætter og håndhæver tidsgrænsen.
        [host] Operativsystemet fastsætter tidsgrænsen.
        [directory] Katalogtjenesten fastsætter tidsgrænsen.
       *[operator] Den driftsansvarlige skal fastsætte tidsgrænsen.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Tidsgrænsen håndhæves, når den er slået til.
        [host] Operativsystemet fastsætter tidsgrænsen.
        [directory] Katalogtjenesten fastsætter tidsgrænsen.
       *[operator] Den driftsansvarlige skal fastsætte tidsgrænsen.
    }
    .rules_from-should = { $rules_from ->
        [host] Operativsystemet fastsætter tidsgrænsen.
        [directory] Katalogtjenesten fastsætter tidsgrænsen.
       *[other] Den driftsansvarlige fastsætter tidsgrænsen.
    }
    .timeout-others = { $action ->
        [lock] Tid uden betjening, hvorefter sessionen skal låses: { $timeout }.
        [logout] Tid uden betjening, hvorefter sessionen skal afsluttes: { $timeout }.
        [hide_data] Tid uden betjening, hvorefter de viste data skal skjules: { $timeout }.
        [screen_off] Tid uden betjening, hvorefter skærmen skal slukkes: { $timeout }.
       *[other] Tidsgrænse for en session uden betjening: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Anbefalet tid uden betjening, hvorefter sessionen låses: { $timeout }.
        [logout] Anbefalet tid uden betjening, hvorefter sessionen afsluttes: { $timeout }.
        [hide_data] Anbefalet tid uden betjening, hvorefter de viste data skjules: { $timeout }.
        [screen_off] Anbefalet tid uden betjening, hvorefter skærmen slukkes: { $timeout }.
       *[other] Anbefalet tidsgrænse for en session uden betjening: { $timeout }.
    }
    .need = Tidsgrænsens kravniveau: { $need }.
    .default = Tidsgrænse ved levering: { $default }.
    .range = Mulige indstillinger af tidsgrænsen: { $range }.
    .action = { $action ->
        [lock] Tidsgrænsen låser sessionen.
        [logout] Tidsgrænsen afslutter sessionen.
        [hide_data] Tidsgrænsen skjuler de viste data.
        [screen_off] Tidsgrænsen slukker skærmen.
       *[never] Der er ingen tidsgrænse for en session uden betjening.
    }
    .configured_by = Roller, der kan indstille tidsgrænsen: { $configured_by }.
    .replaced_by = Lås, der bruges i stedet for en tidsgrænse for sessionen: { $replaced_by }
    .locks_on = Situationer, hvor sessionen låses: { $locks_on }.
    .locks_on-others = Situationer, hvor sessionen skal låses: { $locks_on }.
    .locks_on-should = Situationer, hvor låsning af sessionen anbefales: { $locks_on }.
    .ends_on = Situationer, hvor sessionen afsluttes: { $ends_on }.
    .ends_on-others = Situationer, hvor sessionen skal afsluttes: { $ends_on }.
    .ends_on-should = Situationer, hvor afslutning af sessionen anbefales: { $ends_on }.
    .also = Følgende gælder også for sessioner:
    .applies_to = Tidsgrænsen gælder for følgende:
    .exceptions = Undtagelse: { $exceptions }
    .concurrent = Antal sessioner, som en bruger kan have samtidig: { $concurrent }.
    .users = Antal brugere, der kan være logget ind samtidig: { $users }.
    .note = { $note }

emergency = Nødadgang
    .state = { $state ->
        [provided] Udstyret giver mulighed for nødadgang.
        [not_provided] Udstyret giver ikke mulighed for nødadgang.
        [by_operator] Den driftsansvarlige skal sørge for nødadgang.
        [by_host] Operativsystemet eller værtssystemet leverer nødadgang.
       *[not_applicable] Nødadgang er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne del af systemet giver mulighed for nødadgang.
        [not_provided] Denne del af systemet giver ikke mulighed for nødadgang.
        [by_operator] Den driftsansvarlige skal sørge for nødadgang.
        [by_host] Operativsystemet eller værtssystemet leverer nødadgang.
       *[not_applicable] Nødadgang er ikke relevant.
    }
    .state-inactive = { $state ->
        [by_host] Nødadgang via operativsystemet eller værtssystemet er kun tilgængelig, når den er slået til.
       *[other] Nødadgang er kun tilgængelig, når den er slået til.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller, der kan slå dette til og fra: { $configured_by }.
    .how = Sådan får du adgang i en nødsituation: { $how }
    .steps = Sådan får du adgang i en nødsituation:
    .available = Funktioner, der er tilgængelige med nødadgang: { $available }.
    .limits = Begrænsninger: { $limits }
    .ends_after = Tid, hvorefter nødadgangen ophører: { $ends_after }.
    .logged = { $logged ->
        [true] Udstyret registrerer hver nødadgang i hændelsesloggen.
       *[false] Udstyret registrerer ikke nødadgang i hændelsesloggen.
    }
    .logged-part = { $logged ->
        [true] Denne del af systemet registrerer hver nødadgang i hændelsesloggen.
       *[false] Denne del af systemet registrerer ikke nødadgang i hændelsesloggen.
    }
    .afterwards = Efter nødadgangen: { $afterwards }
    .because = Begrundelse: { $because }
    .instead = { $state ->
        [by_operator] Den driftsansvarlige skal gøre følgende: { $instead }
       *[other] Gør følgende: { $instead }
    }
    .note = { $note }

machine-credential = Certifikater og tekniske legitimationsoplysninger
    .caption = Certifikater og tekniske legitimationsoplysninger
    .intro = Maskiner og tjenester bruger følgende certifikater, nøgler og andre legitimationsoplysninger.
    .title = Legitimationsoplysning
    .id = Id
    .kind = Type
    .used_by = Bruges af
    .purpose = Formål
    .rights = Rettigheder
    .algorithm = Nøgle
    .key_in = Nøglen opbevares i
    .issued_by = Udstedes af
    .lifetime = Gyldighedsperiode
    .renewal = Fornyelse
    .on_expiry = Ved udløb
    .if_lost = Ved tab
    .when = Betingelse

## Data

data = Personoplysninger
    .personal = { $personal ->
        [none] Udstyret behandler ikke personoplysninger.
        [processed] Udstyret behandler personoplysninger, men lagrer dem ikke.
        [not_stored] Udstyret lagrer ikke personoplysninger.
       *[stored] Udstyret lagrer personoplysninger.
    }
    .absent = Udstyret lagrer ikke følgende data: { $absent }.
    .removable_media = Udstyret bruger ikke flytbare medier.
    .removable_media_note = Flytbare medier: { $removable_media_note }
    .note = { $note }

media-use = Brug af flytbare medier
    .caption = Brug af flytbare medier
    .uses = Brug
    .media = Medier
    .access = Adgang
    .note = Bemærkning
    .part = Del
    .when = Betingelse

data-only = Personoplysninger
    .personal = { $personal ->
        [none] Udstyret behandler ikke personoplysninger.
        [processed] Udstyret behandler personoplysninger, men lagrer dem ikke.
        [not_stored] Udstyret lagrer ikke personoplysninger.
       *[stored] Udstyret lagrer personoplysninger.
    }
    .personal-part = { $personal ->
        [none] Denne del af systemet behandler ikke personoplysninger.
        [processed] Denne del af systemet behandler personoplysninger, men lagrer dem ikke.
        [not_stored] Denne del af systemet lagrer ikke personoplysninger.
       *[stored] Denne del af systemet lagrer personoplysninger.
    }
    .absent = Udstyret lagrer ikke følgende data: { $absent }.
    .absent-part = Denne del af systemet lagrer ikke følgende data: { $absent }.
    .removable_media = Udstyret bruger ikke flytbare medier.
    .removable_media-part = Denne del af systemet bruger ikke flytbare medier.
    .note = { $note }

store = Lagrede data
    .caption = Lagrede data
    .title = Datalager
    .id = Id
    .part = Del
    .categories = Data
    .personal = Personoplysninger
    .examples = Eksempler
    .format = Format
    .location = Placering
    .capacity = Kapacitet
    .encryption = Kryptering
    .retention = Opbevares i
    .retention_from = Regnet fra
    .retention_range = Kan indstilles til
    .keep = Opbevares
    .retention_note = Bemærkning
    .retention_set_by = Kan ændres af
    .erase = Sletning
    .access = Adgang
    .when = Betingelse

export = Eksport af data
    .caption = Måder at eksportere data på
    .title = Eksport
    .id = Id
    .categories = Data
    .personal = Personoplysninger
    .examples = Eksempler
    .format = Format
    .medium = Medie
    .deidentified = Afidentifikation
    .encryption = Kryptering
    .steps = Sådan eksporterer du dataene:
    .access = Adgang
    .default = Ved levering
    .when = Betingelse

gdpr = Databeskyttelse (GDPR)
    .purpose = Formål med behandlingen: { $purpose }
    .controller = { $controller ->
        [manufacturer] Fabrikanten er dataansvarlig.
        [operator] Den driftsansvarlige er dataansvarlig.
        [shared] Fabrikanten og den driftsansvarlige er fælles dataansvarlige.
        [user] Brugeren er ansvarlig for dataene på udstyret.
        [patient] Patienten er ansvarlig for dataene på udstyret.
        [third_party] En tredjepart er dataansvarlig.
        [integrator] Integratoren er dataansvarlig.
        [practitioner] Praksisindehaveren er dataansvarlig.
       *[service_partner] Servicepartneren er dataansvarlig.
    }
    .controller_name = Dataansvarlig: { $controller_name }.
    .processor = Databehandler: { $processor }.
    .transfer = Overførsler til tredjelande: { $transfer }
    .subject_access = Anmodninger om indsigt i personoplysninger: { $subject_access }
    .subject_erasure = Anmodninger om sletning af personoplysninger: { $subject_erasure }
    .operator = Gør følgende af hensyn til databeskyttelsen:

## Logging

logging = Logning
    .what = Hændelser, der registreres
    .reading = Læsning af hændelsesloggen
    .state = { $state ->
        [provided] Udstyret registrerer hændelser i en hændelseslog.
        [not_provided] Udstyret registrerer ikke it-sikkerhedshændelser.
        [by_operator] Den driftsansvarlige skal sørge for logningen af it-sikkerhedshændelser.
        [by_host] Operativsystemet eller værtssystemet registrerer hændelser i en hændelseslog.
       *[not_applicable] Logning af it-sikkerhedshændelser er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne del af systemet registrerer hændelser i en hændelseslog.
        [not_provided] Denne del af systemet registrerer ikke it-sikkerhedshændelser.
        [by_operator] Den driftsansvarlige skal sørge for logningen af it-sikkerhedshændelser.
        [by_host] Operativsystemet eller værtssystemet registrerer hændelser i en hændelseslog.
       *[not_applicable] Logning af it-sikkerhedshændelser er ikke relevant.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemet eller værtssystemet kan registrere hændelser i en hændelseslog.
       *[other] Hændelser kan registreres i en hændelseslog.
    }
    .purpose = Formål med hændelsesloggen: { $purpose }
    .standard = Standarder, som hændelsesloggen følger: { $standard }.
    .default = Ved levering: { $default }.
    .configured_by = Roller, der kan slå dette til og fra: { $configured_by }.
    .because = Begrundelse: { $because }
    .instead = { $state ->
        [by_operator] Den driftsansvarlige skal gøre følgende: { $instead }
       *[other] Gør følgende: { $instead }
    }
    .location = Hændelsesloggens placering: { $location }
    .language = Hændelsesloggens sprog: { $language }
    .capacity = Hændelsesloggens kapacitet: { $capacity }
    .retention = Logposter opbevares i { $retention }.
    .protection = Beskyttelse af hændelsesloggen: { $protection }
    .access = Roller, der kan læse hændelsesloggen: { $access }.
    .events = Følgende hændelser registreres i hændelsesloggen:
    .events-one = Følgende hændelse registreres i hændelsesloggen:
    .other_events = { $events ->
        [none] Følgende registreres i hændelsesloggen:
       *[other] Følgende registreres også i hændelsesloggen:
    }
    .reason_asked = Hændelser, hvor brugeren skal angive en begrundelse: { $reason_asked }.
    .not_logged = Følgende registreres ikke i hændelsesloggen:
    .not_for = Hændelsesloggen er ikke beregnet til følgende:
    .fields = Mindste indhold i hver logpost: { $fields }.
    .viewer = Program til læsning af hændelsesloggen: { $viewer }
    .help = Hjælp til læsning af hændelsesloggen: { $help }
    .alerts = Meddelelser og tegn: { $link }.
    .steps = Sådan læser eller eksporterer du hændelsesloggen:
    .note = { $note }

log-entry = Logposternes indhold
    .caption = Logposternes indhold for bestemte hændelser
    .events = Hændelse
    .fields = Indhold
    .note = Yderligere indhold

log-notification = Underretninger
    .caption = Underretninger om hændelser
    .events = Hændelse
    .other_events = Andre hændelser
    .by = Sendes via
    .to = Rolle, der underrettes
    .party = Part, der underrettes
    .note = Bemærkning
    .when = Betingelse

log-export = Eksport af hændelsesloggen
    .protocol = Protokol: { $protocol }.
    .encryption = Kryptering: { $encryption }.
    .format = Format: { $format }.
    .to = Destination: { $to }.
    .port = Port: { $port }.

clock = Ur
    .source = { $source ->
        [ntp] Uret stilles via NTP.
        [nts] Uret stilles via NTP med Network Time Security (NTS).
        [ptp] Uret stilles via PTP.
        [host] Uret stilles af operativsystemet.
        [server] Uret stilles af en server.
        [phone] Uret stilles af telefonen.
        [manual] Uret stilles manuelt.
       *[cellular] Uret stilles af mobilnetværket.
    }
    .other_sources = Andre måder at stille uret på: { $other_sources }.
    .from = System, der stiller uret: { $from }.
    .port = Tidstjenestens port: { $port }.
    .configured_by = Roller, der kan stille uret: { $configured_by }.
    .accuracy = Urets største afvigelse: { $accuracy }.
    .if_wrong = Hvis uret går forkert: { $if_wrong }
    .steps = Sådan stiller du uret:

alert = Meddelelser og tegn
    .caption = Meddelelser og tegn
    .normal-caption = Andre meddelelser og tegn
    .sign = Meddelelse eller tegn
    .id = Id
    .meaning = Betydning
    .shows = Viser
    .action = Handling
    .acts = Hvem griber ind
    .call = Kontakt

## Malware and integrity

malware = Beskyttelse mod malware
    .protection = { $protection ->
        [allow_list] Udstyret kører kun software fra en tilladelsesliste.
        [antimalware_included] Udstyret indeholder antivirussoftware.
        [antimalware_supported] Der kan installeres antivirussoftware på udstyret.
        [antimalware_by_operator] Den driftsansvarlige skal installere antivirussoftware.
        [antimalware_not_recommended] Fabrikanten anbefaler, at der ikke installeres antivirussoftware på udstyret.
        [read_only_system] Udstyret starter fra et system, der ikke kan ændres.
        [no_antimalware_software] Udstyret har ingen antivirussoftware.
        [none] Udstyret har ikke selv nogen beskyttelse mod malware.
       *[not_applicable] Beskyttelse mod malware er ikke relevant.
    }
    .protection-part = { $protection ->
        [allow_list] Denne del af systemet kører kun software fra en tilladelsesliste.
        [antimalware_included] Denne del af systemet indeholder antivirussoftware.
        [antimalware_supported] Der kan installeres antivirussoftware på denne del af systemet.
        [antimalware_by_operator] Den driftsansvarlige skal installere antivirussoftware.
        [antimalware_not_recommended] Fabrikanten anbefaler, at der ikke installeres antivirussoftware på denne del af systemet.
        [read_only_system] Denne del af systemet starter fra et system, der ikke kan ændres.
        [no_antimalware_software] Denne del af systemet har ingen antivirussoftware.
        [none] Denne del af systemet har ikke selv nogen beskyttelse mod malware.
       *[not_applicable] Beskyttelse mod malware er ikke relevant.
    }
    .protection-should = { $need ->
        [optional] Den driftsansvarlige kan installere antivirussoftware.
       *[other] Den driftsansvarlige bør installere antivirussoftware.
    }
    .other_protection = Anden beskyttelse mod malware: { $other_protection }.
    .need = Kravniveau: { $need }.
    .product = Produkt: { $product }.
    .installed_by = Installeres af: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Fabrikanten anbefaler, at følgende udelades fra scanninger ved filadgang:
           *[other] Udelad følgende fra scanninger ved filadgang:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Fabrikanten anbefaler, at følgende udelades fra planlagte og manuelt startede scanninger:
           *[other] Udelad følgende fra planlagte og manuelt startede scanninger:
        }
       *[other] { $exclusions_recommended ->
            [true] Fabrikanten anbefaler, at følgende udelades fra scanninger:
           *[other] Udelad følgende fra scanninger:
        }
    }
    .scans = Scanninger: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Anden software kan ikke installeres på udstyret.
        [not_allowed] Anden software må ikke installeres på udstyret.
        [only_listed] Software, som dette dokument ikke angiver, må ikke installeres på udstyret.
       *[allowed] Anden software kan installeres på udstyret.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Anden software kan ikke installeres på denne del af systemet.
        [not_allowed] Anden software må ikke installeres på denne del af systemet.
        [only_listed] Software, som dette dokument ikke angiver, må ikke installeres på denne del af systemet.
       *[allowed] Anden software kan installeres på denne del af systemet.
    }
    .on_detection = { $protection ->
        [allow_list] Hvis software, der ikke er på listen, startes: { $on_detection }
       *[other] Hvis der findes malware: { $on_detection }
    }
    .because = Begrundelse: { $because }
    .instead = Gør følgende: { $instead }
    .note = { $note }

integrity = Softwarens integritet
    .secure_boot = { $secure_boot ->
        [true] Udstyret kontrollerer sin software ved hver start (secure boot).
       *[false] Udstyret har ingen secure boot.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Denne del af systemet kontrollerer sin software ved hver start (secure boot).
       *[false] Denne del af systemet har ingen secure boot.
    }
    .signature = Softwarens signatur: { $signature }.
    .signed_by = Signeret af: { $signed_by }
    .checksum = Softwarens hashværdi eller kontrolsum: { $checksum }.
    .covers = Kontrollen omfatter følgende:
    .checked = Tidspunkt for kontrollen: { $checked }
    .on_failure = Hvis kontrollen mislykkes: { $on_failure }
    .verify = Sådan kontrollerer du, at softwaren er ægte:
    .because = Begrundelse: { $because }
    .instead = Gør følgende: { $instead }
    .note = { $note }

## Updates

update = Opdateringer
    .installing = Installation af en opdatering
    .switching-off = Automatiske opdateringer
    .state = { $state ->
        [provided] Fabrikanten leverer sikkerhedsopdateringer.
        [not_provided] Fabrikanten leverer ikke sikkerhedsopdateringer.
        [by_operator] Den driftsansvarlige har ansvaret for sikkerhedsopdateringer.
        [by_host] Værtssystemet eller dets pakkekilde leverer sikkerhedsopdateringer.
       *[not_applicable] Sikkerhedsopdateringer er ikke relevante.
    }
    .used = { $used ->
        [true] Opdateringer bruges.
       *[false] { $title ->
            [none] Udstyrets software opdateres ikke.
           *[other] Denne type opdatering bruges ikke.
        }
    }
    .used-part = { $used ->
        [true] Opdateringer bruges.
       *[false] { $title ->
            [none] Softwaren i denne del af systemet opdateres ikke.
           *[other] Denne type opdatering bruges ikke.
        }
    }
    .announced_by = Sådan meddeler fabrikanten opdateringer: { $announced_by }.
    .source = Kilder til opdateringer: { $source }.
    .source_note = Hvor opdateringerne kommer fra: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Udstyret installerer kun opdateringer med en gyldig digital signatur.
        [hash] { $installed_by ->
            [manufacturer] Fabrikanten sammenligner en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [service_partner] Servicepartneren sammenligner en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [user] Brugeren skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [patient] Patienten skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [integrator] Integratoren skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [practitioner] Praksisindehaveren skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [third_party] En tredjepart sammenligner en opdaterings hashværdi med den offentliggjorte værdi før installationen.
           *[other] Den driftsansvarlige skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
        }
        [checksum] Udstyret installerer kun opdateringer med en korrekt kontrolsum.
        [signed_package] Opdateringer er signerede pakker.
        [app_store] Appbutikken kontrollerer, om en opdatering er ægte.
       *[none] Udstyret kontrollerer ikke, om en opdatering er ægte.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Denne del af systemet installerer kun opdateringer med en gyldig digital signatur.
        [hash] { $installed_by ->
            [manufacturer] Fabrikanten sammenligner en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [service_partner] Servicepartneren sammenligner en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [user] Brugeren skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [patient] Patienten skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [integrator] Integratoren skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [practitioner] Praksisindehaveren skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [third_party] En tredjepart sammenligner en opdaterings hashværdi med den offentliggjorte værdi før installationen.
           *[other] Den driftsansvarlige skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
        }
        [checksum] Denne del af systemet installerer kun opdateringer med en korrekt kontrolsum.
        [signed_package] Opdateringer er signerede pakker.
        [app_store] Appbutikken kontrollerer, om en opdatering er ægte.
       *[none] Denne del af systemet kontrollerer ikke, om en opdatering er ægte.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Fabrikanten installerer opdateringer.
        [operator] Den driftsansvarlige installerer opdateringer.
        [shared] Fabrikanten og den driftsansvarlige installerer opdateringer sammen.
        [user] Brugeren installerer opdateringer.
        [patient] Patienten installerer opdateringer.
        [third_party] En tredjepart installerer opdateringer.
        [integrator] Integratoren installerer opdateringer.
        [practitioner] Praksisindehaveren installerer opdateringer.
       *[service_partner] Servicepartneren installerer opdateringer.
    }
    .automatic = { $automatic ->
        [true] Opdateringer installeres automatisk.
       *[false] Opdateringer installeres ikke automatisk.
    }
    .switch_off = Sådan slår du automatiske opdateringer fra:
    .interval = Interval for regelmæssige opdateringer: { $interval }.
    .connect_every = Længste tid mellem to forbindelser til modtagelse af opdateringer: { $connect_every }.
    .wait = Ventetid, før en opdatering installeres: { $wait }.
    .install_within = Tid, inden for hvilken en sikkerhedsopdatering skal installeres: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Udstyret kan bruges uden en påkrævet opdatering.
       *[false] Udstyret kan ikke bruges, før en påkrævet opdatering er installeret.
    }
    .usable_without-part = { $usable_without ->
        [true] Denne del af systemet kan bruges uden en påkrævet opdatering.
       *[false] Denne del af systemet kan ikke bruges, før en påkrævet opdatering er installeret.
    }
    .before = Sørg for, at følgende er opfyldt, før du begynder:
    .before-one = Sørg for, at følgende er opfyldt, før du begynder:
    .downtime = Nedetid under en opdatering: { $downtime }.
    .downtime-part = Nedetid under en opdatering: { $downtime }.
    .steps = Sådan installerer du en opdatering:
    .verify = Kontrollér følgende efter opdateringen:
    .if_failed = Hvis opdateringen mislykkedes: { $if_failed }
    .rollback = Tilbagevenden til den forrige version: { $rollback }
    .operator_patching = Patches, som den driftsansvarlige installerer: { $operator_patching }
    .approved = Opdateringer fra andre leverandører, som fabrikanten godkender: { $approved }
    .excluded = Installér ikke følgende opdateringer:
    .excluded-one = Installér ikke følgende opdatering:
    .because = Begrundelse: { $because }
    .instead = { $state ->
        [by_operator] Den driftsansvarlige skal gøre følgende: { $instead }
       *[other] Gør følgende: { $instead }
    }
    .note = { $note }

support = Periode med sikkerhedssupport
    .help = Support
    .start = Supportstart: { $start }.
    .end = Supportophør: { $end }.
    .duration = Supportens varighed: { $duration }.
    .counted_from = Regnet fra: { $counted_from }.
    .until = Begivenhed, der afslutter supporten: { $until }.
    .security_end = Ophør af sikkerhedsopdateringer: { $security_end }.
    .versions = Versioner, der modtager sikkerhedsopdateringer: { $versions }
    .includes = Sikkerhedssupporten omfatter følgende:
    .contact = Kontakt vedrørende support: { $contact }
    .after_end = Efter supportophør: { $after_end }
    .notified_by = Sådan meddeler fabrikanten supportophør: { $notified_by }.
    .notice_period = Varsel før supportophør: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Gendannelse
    .restoring = Gendannelse fra en sikkerhedskopi
    .resetting = Nulstilling til fabriksindstillinger
    .failures = Svigt
    .restore = Sådan gendanner du fra en sikkerhedskopi:
    .factory_reset = Sådan nulstiller du udstyret til fabriksindstillingerne:
    .factory_reset_effect = Virkning af nulstillingen: { $factory_reset_effect }
    .network_loss_mode = Driftstilstand ved tab af netværksforbindelsen: { $network_loss_mode }.
    .network_loss = Ved tab af netværksforbindelsen: { $network_loss }
    .continues = Følgende fortsætter under et svigt eller en it-sikkerhedshændelse:
    .safe_state = Sikker tilstand: { $safe_state }

backup = Sikkerhedskopiering
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Udstyrets data sikkerhedskopieres.
            [service_partner] Udstyrets data sikkerhedskopieres.
           *[other] Udstyret kan sikkerhedskopiere data.
        }
        [not_provided] Udstyret sikkerhedskopierer ikke data.
        [by_operator] Den driftsansvarlige skal sørge for sikkerhedskopieringen.
        [by_host] Operativsystemet eller værtssystemet leverer sikkerhedskopieringen.
       *[not_applicable] Sikkerhedskopiering er ikke relevant.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Dataene i denne del af systemet sikkerhedskopieres.
            [service_partner] Dataene i denne del af systemet sikkerhedskopieres.
           *[other] Denne del af systemet kan sikkerhedskopiere data.
        }
        [not_provided] Denne del af systemet sikkerhedskopierer ikke data.
        [by_operator] Den driftsansvarlige skal sørge for sikkerhedskopieringen.
        [by_host] Operativsystemet eller værtssystemet leverer sikkerhedskopieringen.
       *[not_applicable] Sikkerhedskopiering er ikke relevant.
    }
    .state-should = { $need ->
        [optional] Den driftsansvarlige kan sørge for sikkerhedskopieringen.
       *[other] Den driftsansvarlige bør sørge for sikkerhedskopieringen.
    }
    .what = Indhold i en sikkerhedskopi: { $what }.
    .without = Ikke med i en sikkerhedskopi: { $without }.
    .by = { $by ->
        [manufacturer] Fabrikanten tager sikkerhedskopien.
        [operator] Den driftsansvarlige tager sikkerhedskopien.
        [shared] Fabrikanten og den driftsansvarlige tager sikkerhedskopien sammen.
        [user] Brugeren tager sikkerhedskopien.
        [patient] Patienten tager sikkerhedskopien.
        [third_party] En tredjepart tager sikkerhedskopien.
        [integrator] Integratoren tager sikkerhedskopien.
        [practitioner] Praksisindehaveren tager sikkerhedskopien.
       *[service_partner] Servicepartneren tager sikkerhedskopien.
    }
    .how = Hvordan sikkerhedskopien tages: { $how }
    .every = { $every_recommended ->
        [true] Anbefalet interval mellem sikkerhedskopier: { $every }.
       *[other] Interval mellem sikkerhedskopier: { $every }.
    }
    .kept = Opbevaringstid for sikkerhedskopier: { $kept }.
    .recovery_point = Mål for gendannelsespunkt (RPO): { $recovery_point }.
    .recovery_time = Mål for gendannelsestid (RTO): { $recovery_time }.
    .steps = Sådan tager du en sikkerhedskopi:
    .test = Test af sikkerhedskopien: { $test }
    .because = Begrundelse: { $because }
    .instead = { $state ->
        [by_operator] Den driftsansvarlige skal gøre følgende: { $instead }
       *[other] Gør følgende: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = It-sikkerhedshændelser
    .serious = Alvorlige hændelser
    .sign = Tegn eller svigt
    .further = Andre tegn og svigt
    .where = Se
    .signs = Du kan genkende denne hændelse på følgende:
    .acts = Hvem griber ind: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Gør følgende:
    .report_to = Hvem du informerer: { $report_to }
    .preserve = Sikring af beviser: { $preserve }

residual-risk = Resterende risici
    .affects = Hvem eller hvad er udsat for risiko: { $affects }.
    .action = Handling: { $action }

misuse = Forudsigelig fejlanvendelse
    .affects = Hvem eller hvad er udsat for risiko: { $affects }.

warning = Sikkerhedsanvisninger
    .affects = Hvem eller hvad er udsat for risiko: { $affects }.

## End of use

decommission = Udtagning af drift
    .steps = { $occasions ->
        [none] Gør følgende før bortskaffelse eller overdragelse:
       *[other] Gør følgende { $occasions }:
    }
    .verify = Sådan kontrollerer du, at dataene er slettet: { $verify }
    .remains = Hvad der bliver tilbage: { $remains }
    .elsewhere = Gør følgende på andre systemer:
    .transfer = Overdragelse til en anden driftsansvarlig: { $transfer }
    .disposal = Bortskaffelse: { $disposal }

## Components

sbom = Softwarestykliste
    .file = Komponentlistens kilde: { $file }.
    .format = Softwarestyklistens (SBOM) format: { $format }.
    .available_at = Her får du softwarestyklisten (SBOM): { $available_at }.
    .request = Sådan anmoder du om softwarestyklisten (SBOM): { $request }
    .upkeep = Vedligeholdelse af SBOM: { $upkeep }
    .none_known_on = Den { $none_known_on } kendte fabrikanten ikke til sårbarheder, der findes i de angivne komponenter og berører udstyret.

component = Komponenter
    .caption = Softwarekomponenter
    .name = Komponent
    .version = Version
    .supplier = Leverandør
    .purpose = Formål
    .licence = Licens
    .part = Del
    .purl = Package URL
    .cpe = CPE
    .support_end = Understøttes indtil
    .note = Bemærkning

vulnerability = Sårbarheder
    .caption = Sårbarheder
    .intro = Tabellen viser sårbarheder og angiver, hvordan hver af dem berører udstyret.
    .id = Sårbarhed
    .title = Sårbarhed
    .component = Komponent
    .component_version = Komponentens version
    .score = Score
    .rating = Samlet vurdering
    .state = Status
    .exploited = Udnyttelse
    .fixed_in = Rettet i version
    .because = Begrundelse
    .action = Handling
    .justification = Begrundelse for status
    .response = Fabrikantens håndtering
    .residual_risk = Resterende risiko
    .reported_by = Rapporteret af
    .assessed_on = Vurderingsdato
    .source = Vurderingens kilde
