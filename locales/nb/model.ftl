### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Bare i driftsmodus: { $modes }.
    .variants = Bare for variant: { $variants }.
    .options = Bare med tilvalg: { $options }.
    .platforms = Bare på plattform: { $platforms }.
    .versions = Bare for programvareversjon: { $versions }.
    .condition = Betingelse: { $condition }.
    .if-modes = I driftsmodus { $modes }:
    .if-variants = For variant { $variants }:
    .if-options = Med tilvalg { $options }:
    .if-platforms = På plattform { $platforms }:
    .if-versions = For programvareversjon { $versions }:
    .if-condition = Hvis følgende gjelder: { $condition }.
    .short-modes = bare i driftsmodus: { $modes }
    .short-variants = bare for variant: { $variants }
    .short-options = bare med tilvalg: { $options }
    .short-platforms = bare på plattform: { $platforms }
    .short-versions = bare for programvareversjon: { $versions }
    .short-condition = betingelse: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Bare for delen: { $value }.
    .roles = Bare for rollen: { $value }.
    .interface = Bare på grensesnittet: { $value }.
    .direction = Retning: { $value }.

protection =
    .state = { $state ->
        [provided] Dataene er kryptert.
        [not_provided] Dataene er ikke kryptert.
        [by_operator] Virksomheten må sørge for krypteringen.
        [by_host] Operativsystemet eller vertssystemet sørger for krypteringen.
       *[not_applicable] Kryptering er ikke relevant.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemet eller vertssystemet kan kryptere dataene.
       *[other] Dataene kan krypteres.
    }
    .state-should = { $need ->
        [optional] Virksomheten kan sørge for krypteringen.
       *[other] Virksomheten bør sørge for krypteringen.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller som kan slå dette på og av: { $configured_by }.
    .range = Mulige innstillinger: { $range }
    .method = { $state ->
        [by_operator] Krypteringsmetoder som produsenten angir: { $method }.
       *[other] Krypteringsmetode: { $method }.
    }
    .key_in = Nøkkelen oppbevares i: { $key_in }.
    .because = Begrunnelse: { $because }
    .instead = { $state ->
        [by_operator] Virksomheten må gjøre følgende: { $instead }
       *[other] { $instead }
    }
    .limits = Begrensninger: { $limits }
    .note = { $note }

## Identification

device = Utstyr
    .caption = Identifikasjon av utstyret
    .name = Navn
    .model = Modell
    .purpose = Tiltenkt formål
    .supplied_as = Leveres som
    .software_version = Programvareversjon
    .firmware_version = Fastvareversjon
    .regulation = Forordning
    .law = Gjeldende lovgivning
    .declaration = EU-samsvarserklæring
    .class = Risikoklasse
    .udi_di = UDI-DI
    .basic_udi_di = Grunnleggende UDI-DI
    .mud_url = MUD-URL (RFC 8520)
    .environments = Tiltenkt bruksmiljø
    .users = Tiltenkte brukere
    .not_for = Utstyret er ikke beregnet for følgende bruksområder:
    .not_for-one = Utstyret er ikke beregnet for følgende bruksområde:
    .id = ID

organisation = Selskap
    .manufacturer = Produsent
    .manufacturer-caption = Produsent
    .representative = Autorisert representant
    .representative-caption = Autorisert representant
    .name = Navn
    .address = Adresse
    .srn = Unikt registreringsnummer (SRN)
    .website = Nettsted
    .email = E-post
    .phone = Telefon

variant = Varianter
    .caption = Varianter av utstyret
    .intro = Dette dokumentet omfatter følgende varianter.
    .title = Variant
    .model = Modell
    .udi_di = UDI-DI
    .description = Beskrivelse
    .id = ID

option-item = Tilvalg
    .caption = Tilvalg til utstyret
    .title = Tilvalg
    .description = Beskrivelse
    .supplied = Leveringsform
    .id = ID

mode = Driftsmoduser
    .caption = Driftsmoduser
    .title = Driftsmodus
    .description = Beskrivelse
    .entered_by = Slik går utstyret inn i driftsmodusen
    .left_by = Slik går utstyret ut av driftsmodusen
    .indicator = Slik kjenner brukeren igjen driftsmodusen
    .id = ID

part = Deler av systemet
    .caption = Deler av systemet
    .title = Del
    .kind = Type
    .version = Versjon
    .supplied_by = Leveres av
    .hosted = Driftssted
    .runs_on = Kjører på
    .location = Plassering
    .address = Adresse
    .connected_through = Tilkoblet via
    .mud_url = MUD-URL (RFC 8520)
    .permissions = Tillatelser
    .description = Beskrivelse
    .id = ID
    .when = Betingelse

user-interface = Brukergrensesnitt
    .caption = Brukergrensesnitt
    .title = Brukergrensesnitt
    .id = ID
    .kind = Type
    .part = Del
    .purpose = Formål
    .personal = Viser eller spiller av personopplysninger
    .protect = Beskyttelse
    .when = Betingelse

document-facts = Dette dokumentet
    .caption = Identifikasjon av dette dokumentet
    .number = Dokumentnummer
    .revision = Revisjon
    .date = Utgivelsesdato
    .effective = Gyldig fra
    .replaces = Erstatter
    .audience = Tiltenkte lesere
    .audience_other = Andre tiltenkte lesere
    .roles = Rollene til leserne
    .paper_copy = Eksemplar på papir
    .see_also = Se også følgende dokumenter:
    .see_also-one = Se også følgende dokument:

companion = Andre dokumenter om dette utstyret
    .caption = Andre dokumenter om dette utstyret
    .title = Tittel
    .number = Dokumentnummer
    .audience = Tiltenkte lesere

revision = Revisjonshistorikk
    .caption = Revisjoner av dette dokumentet
    .revision = Revisjon
    .date = Dato
    .change = Endring
    .link = Dokument

contact = Kontakt for IT-sikkerhet
    .caption = Kontakt for IT-sikkerhet
    .security = Kontakt for IT-sikkerhet
    .phone = Telefon
    .hours = Åpningstid
    .policy = Retningslinjer for rapportering av sårbarheter
    .advisories = IT-sikkerhetsvarsler
    .key = Nøkkel for krypterte rapporter
    .key_fingerprint = Fingeravtrykk av nøkkelen
    .acknowledge_within = Frist for bekreftelse av en rapport
    .vigilance = Rapportering av alvorlige hendelser
    .process = Hva produsenten gjør med en rapport: { $process }
    .events-described = Meld fra om hendelsene som dette dokumentet beskriver, slik det er angitt her: { $link }.
    .report_contents = Oppgi følgende i en rapport:
    .report_rules = Følgende regler gjelder for rapporter:
    .report_rules-one = Følgende regel gjelder for rapporter:
    .sources_watched = Produsenten følger med på nye sårbarheter i følgende kilder:
    .sources_watched-one = Produsenten følger med på nye sårbarheter i følgende kilde:
    .conduct = Hva produsenten gjør og ikke gjør:
    .note = { $note }

local-contact = Kontakter i virksomheten
    .caption = Kontakter i virksomheten
    .title = Kontakt
    .purpose = Gjelder
    .phone = Telefon
    .id = ID

## Security features

feature = IT-sikkerhetsfunksjoner
    .caption = IT-sikkerhetsfunksjoner
    .title = Funksjon
    .id = ID
    .capability = Egenskap
    .state = Status
    .default = Ved levering
    .configured_by = Kan stilles inn av
    .range = Innstillingsområde
    .modes = Driftsmoduser
    .modes-left-out = alle driftsmoduser
    .protects = Beskytter
    .part = Del
    .when = Betingelse
    .absent = Denne funksjonen finnes ikke.
    .of-operator = Virksomheten må sørge for denne funksjonen.
    .of-host = Operativsystemet eller vertssystemet sørger for denne funksjonen.
    .inapplicable = Denne funksjonen er ikke relevant.
    .description = { $description }
    .before = Sørg for at følgende er oppfylt før du begynner:
    .before-one = Sørg for at følgende er oppfylt før du begynner:
    .steps = Gjør følgende:
    .indicator = Visning: { $indicator }
    .limits = Begrensninger: { $limits }
    .because = Begrunnelse: { $because }
    .instead = { $state ->
        [by_operator] Virksomheten må gjøre følgende: { $instead }
       *[other] Hva du gjør: { $instead }
    }

security-test = IT-sikkerhetstester
    .caption = IT-sikkerhetstester
    .kind = Type
    .subject = Testobjekt
    .version = Testet versjon
    .date = Dato
    .interval = Intervall
    .by = Testet av
    .result = Resultat
    .part = Del

## Operating environment

operating-environment = Driftsmiljø
    .scope = Utenfor produsentens ansvar
    .change = Når IT-sikkerheten må vurderes på nytt
    .assumptions = Produsenten legger følgende til grunn om driftsmiljøet:
    .out_of_scope = Produsenten har ikke ansvar for følgende:
    .reassess = Vurder IT-sikkerheten til utstyret på nytt etter hver av følgende hendelser:
    .reassess-one = Vurder IT-sikkerheten til utstyret på nytt etter følgende hendelse:
    .reassess_at_once = Vurder IT-sikkerheten til utstyret på nytt uten opphold etter hver av følgende hendelser, og før utstyret brukes igjen:
    .reassess_at_once-one = Vurder IT-sikkerheten til utstyret på nytt uten opphold etter følgende hendelse, og før utstyret brukes igjen:
    .prohibited = Følgende må ikke gjøres:
    .not_recommended = Produsenten anbefaler at følgende ikke gjøres:

control-group = Grupper av tiltak
    .caption = Grupper av tiltak
    .condition-intro = Hvis en gruppe har en betingelse, gjelder tiltakene i gruppen bare under denne betingelsen.
    .title = Gruppe
    .id = ID
    .goal = Mål
    .choice = Tilstrekkelig
    .choice-left-out = alle tiltak i gruppen
    .when = Betingelse

control = IT-sikkerhetstiltak
    .required = Påkrevde tiltak
    .required-caption = Påkrevde tiltak
    .required-intro = Følgende tiltak må være på plass.
    .strongly_recommended = Sterkt anbefalte tiltak
    .strongly_recommended-caption = Sterkt anbefalte tiltak
    .strongly_recommended-intro = Produsenten anbefaler sterkt følgende tiltak.
    .recommended = Anbefalte tiltak
    .recommended-caption = Anbefalte tiltak
    .recommended-intro = Produsenten anbefaler følgende tiltak.
    .preferred = Foretrukne tiltak
    .preferred-caption = Foretrukne tiltak
    .preferred-intro = Produsenten foretrekker følgende tiltak framfor andre egnede tiltak.
    .where_possible = Tiltak som anbefales der det er mulig
    .where_possible-caption = Tiltak som anbefales der det er mulig
    .where_possible-intro = Produsenten anbefaler følgende tiltak der driftsmiljøet gir mulighet for dem.
    .optional = Valgfrie tiltak
    .optional-caption = Valgfrie tiltak
    .optional-intro = Følgende tiltak er valgfrie.
    .unstated = Tiltak uten angitt kravnivå
    .unstated-caption = Tiltak uten angitt kravnivå
    .unstated-intro = For følgende tiltak angir dette dokumentet ikke om de kreves eller anbefales.
    .condition-intro = Et tiltak med en betingelse gjelder bare hvis betingelsen er oppfylt.
    .group-condition-intro = Hvis en rad viser en gruppe som har en betingelse, gjelder tiltaket bare under denne betingelsen.
    .group-choice-intro = Hvis en rad viser en gruppe, angir tabellen over grupper hvor mange tiltak i gruppen som er tilstrekkelig.
    .title = Tiltak
    .id = ID
    .kind = Type
    .responsibility = Ansvarlig
    .or_by = Alternativt
    .group = Gruppe
    .need = Kravnivå
    .reason = Begrunnelse: { $reason }
    .own_measure = Hva utstyret selv gjør: { $own_measure }
    .own_measure-part = Hva denne delen av systemet selv gjør: { $own_measure }
    .setting = Innstilling: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Trinn for produsenten:
        [third_party] Trinn for tredjeparten:
        [service_partner] Trinn for servicepartneren:
        [integrator] Trinn for integratoren:
       *[other] Gjør følgende:
    }
    .otherwise = Uten dette tiltaket: { $otherwise }
    .missing = **Hvis dette tiltaket mangler.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Ikke bruk utstyret uten dette tiltaket.
       *[other] Sørg for at dette tiltaket er på plass.
    }
    .avoid-part = { $stop_use ->
        [true] Ikke bruk denne delen av systemet uten dette tiltaket.
       *[other] Sørg for at dette tiltaket er på plass.
    }
    .stop_use = { $stop_use ->
        [true] Utstyret må ikke brukes uten dette tiltaket.
       *[false] Utstyret kan brukes uten dette tiltaket.
    }
    .stop_use-part = { $stop_use ->
        [true] Denne delen av systemet må ikke brukes uten dette tiltaket.
       *[false] Denne delen av systemet kan brukes uten dette tiltaket.
    }
    .limits = Begrensninger: { $limits }
    .risk = Risiko ved selve tiltaket: { $risk }
    .part = Del
    .when = Betingelse

share = Tiltak med delt ansvar
    .caption = Hvem gjør hva
    .party = Ansvarlig
    .does = Oppgave

no-action = Ingen handling nødvendig
    .caption = Tiltak som ikke krever handling fra virksomheten
    .kind = Tiltak
    .because = Begrunnelse
    .unless = Handling er nødvendig hvis
    .part = Del
    .when = Betingelse

training = Opplæring
    .caption = Påkrevd kunnskap og opplæring
    .role = Rolle
    .content = Innhold
    .interval = Gjentas etter
    .given_by = Gis av

## Compatibility

compatibility = Kompatibilitet
    .limits = Begrensninger
    .restrictions = Følgende begrensninger gjelder for kombinasjoner med andre produkter:
    .restrictions-one = Følgende begrensning gjelder for kombinasjoner med andre produkter:

hardware = Maskinvare
    .caption = Maskinvare
    .for = Del
    .included = Innebygd
    .minimum = Minstekrav
    .recommended = Anbefalt
    .optimum = Optimalt
    .otherwise = Hvis de anbefalte verdiene ikke nås
    .note = Merknad

machine =
    .cpu = Prosessor: { $cpu }
    .memory = Arbeidsminne: { $memory }
    .storage = Lagringsplass: { $storage }
    .display = Skjerm: { $display }
    .graphics = Grafikk: { $graphics }
    .network = Nettverk: { $network }
    .other = Annet: { $other }

product = Produkter
    .operating-system = Operativsystemer
    .operating-system-caption = Operativsystemer
    .browser = Nettlesere
    .browser-caption = Nettlesere
    .mobile-device = Mobile enheter
    .mobile-device-caption = Mobile enheter
    .hypervisor = Virtualiseringsprodukter
    .hypervisor-caption = Virtualiseringsprodukter
    .database = Databaser
    .database-caption = Databaser
    .runtime = Kjøremiljøer
    .runtime-caption = Kjøremiljøer
    .antimalware = Antivirusprogramvare
    .antimalware-caption = Antivirusprogramvare
    .peer-system = Kompatibilitet for tilkoblede systemer
    .peer-system-caption = Kompatibilitet for tilkoblede systemer
    .accessory = Tilbehør
    .accessory-caption = Tilbehør
    .for = Del
    .name = Produkt
    .supplied_by = Skaffes av
    .versions = Versjoner
    .recommended = Anbefalt versjon
    .state = Status
    .support_end = Støttes av leverandøren til
    .patches = Oppdateringer
    .note = Merknad
    .when = Betingelse

standard = Standarder
    .caption = Standarder
    .name = Standard
    .version = Versjon
    .kind = Emne
    .purpose = Formål
    .conformance = Erklæring om samsvar med standarden

## Network

network = Nettverk
    .absent = Følgende er ikke tilgjengelig:
    .before = Sørg for at følgende er oppfylt før du begynner:
    .before-one = Sørg for at følgende er oppfylt før du begynner:
    .connecting = Tilkobling til nettverket
    .controls = Påkrevde tiltak: { $link }
    .steps = Slik kobler du utstyret til nettverket:
    .connection = { $connection ->
        [none] Utstyret har ingen nettverksforbindelse.
        [optional] En nettverksforbindelse er valgfri.
       *[required] Utstyret trenger en nettverksforbindelse.
    }
    .inbound = { $inbound ->
        [true] Andre systemer kan åpne en forbindelse til utstyret.
       *[false] Andre systemer kan ikke åpne en forbindelse til utstyret.
    }
    .internet = { $internet ->
        [not_needed] Utstyret trenger ingen internettforbindelse.
        [optional] En internettforbindelse er valgfri.
        [needed] Utstyret trenger en internettforbindelse.
        [not_directly] Utstyret må ikke kobles direkte til internett.
       *[forbidden] Utstyret må ikke kobles til internett.
    }
    .internet_reason = Internettforbindelse: { $internet_reason }
    .load = Belastning på nettverket: { $load }
    .note = { $note }

network-only = Nettverk
    .connection = { $connection ->
        [none] Utstyret har ingen nettverksforbindelse.
        [optional] En nettverksforbindelse er valgfri.
       *[required] Utstyret trenger en nettverksforbindelse.
    }
    .connection-part = { $connection ->
        [none] Denne delen av systemet har ingen nettverksforbindelse.
        [optional] En nettverksforbindelse er valgfri.
       *[required] Denne delen av systemet trenger en nettverksforbindelse.
    }
    .inbound = { $inbound ->
        [true] Andre systemer kan åpne en forbindelse til utstyret.
       *[false] Andre systemer kan ikke åpne en forbindelse til utstyret.
    }
    .inbound-part = { $inbound ->
        [true] Andre systemer kan åpne en forbindelse til denne delen av systemet.
       *[false] Andre systemer kan ikke åpne en forbindelse til denne delen av systemet.
    }
    .internet = { $internet ->
        [not_needed] Utstyret trenger ingen internettforbindelse.
        [optional] En internettforbindelse er valgfri.
        [needed] Utstyret trenger en internettforbindelse.
        [not_directly] Utstyret må ikke kobles direkte til internett.
       *[forbidden] Utstyret må ikke kobles til internett.
    }
    .internet-part = { $internet ->
        [not_needed] Denne delen av systemet trenger ingen internettforbindelse.
        [optional] En internettforbindelse er valgfri.
        [needed] Denne delen av systemet trenger en internettforbindelse.
        [not_directly] Denne delen av systemet må ikke kobles direkte til internett.
       *[forbidden] Denne delen av systemet må ikke kobles til internett.
    }
    .internet_reason = Internettforbindelse: { $internet_reason }
    .absent = Følgende er ikke tilgjengelig:
    .note = { $note }

zone = Nettverkssoner
    .caption = Nettverkssoner
    .title = Sone
    .id = ID
    .traffic = Trafikkontroll ved grensen
    .operated_by = Driftes av
    .description = Beskrivelse

interface = Grensesnitt
    .caption = Grensesnitt
    .title = Grensesnitt
    .id = ID
    .kind = Type
    .state = Status
    .because = Begrunnelse
    .instead = Hva du gjør
    .part = Del
    .zone = Sone
    .standards = Standarder
    .not_supported = Støttes ikke
    .ciphers = Krypteringssuiter
    .authentication = Autentisering
    .encryption = Kryptering
    .addressing = Adressering
    .default = Ved levering
    .need = Kravnivå
    .frequency = Frekvens
    .power = Sendeeffekt
    .range = Rekkevidde
    .coexistence = Sameksistens med andre radioenheter
    .max_connected = Største antall tilkoblet samtidig
    .max_paired = Største antall paret
    .purpose = Formål
    .used_by = Kan brukes av
    .protect = Beskyttelse
    .when = Betingelse

peer = Tilkoblede systemer
    .caption = Tilkoblede systemer
    .title = System
    .id = ID
    .kind = Type
    .zone = Sone
    .address = Adresse
    .versions = Versjoner
    .max_connected = Største antall tilkoblet samtidig
    .operated_by = Driftes av
    .description = Beskrivelse

port = Porter
    .rules = Porter og brannmurregler
    .required-caption = Påkrevde forbindelser som må tillates
    .recommended-caption = Anbefalte forbindelser
    .allow-caption = Forbindelser som bare tillates hvis funksjonen brukes
    .allow-need-unstated = Produsenten angir ikke om en forbindelse uten kravnivå er påkrevd. Tillat den bare hvis en funksjon som brukes, trenger den.
    .allow-condition = Hvis en rad angir en betingelse, tillat forbindelsen bare hvis betingelsen er oppfylt.
    .allow-configured = Hvis nummeret på en port kan endres, tillat bare nummeret som er stilt inn.
    .allow-range = Hvis bare noen av portene i et portområde er stilt inn, tillat bare disse portene.
    .allow-only = Blokker alle andre forbindelser.
    .allow-only-except = Blokkeringen gjelder ikke for forbindelsene uten brannmurregel. De står i en egen tabell.
    .allow-only-zones = Blokker alle andre forbindelser til og fra delene av systemet ved grensen til følgende nettverkssoner: { $zones }. Dette dokumentet gir ingen regler for andre systemer.
    .block-caption = Forbindelser som må blokkeres
    .block-intro = Blokker følgende forbindelser i nettverksbrannmuren.
    .none-caption = Forbindelser uten brannmurregel
    .none-intro = For følgende forbindelser gir dette dokumentet ingen regel for nettverksbrannmuren. Tabellen viser begrunnelsene.
    .unstated-caption = Forbindelser uten angitt retning
    .unstated-intro = Produsenten angir ikke hvilken side som åpner følgende forbindelser. Dette dokumentet gir ingen brannmurregel for dem.
    .rules-source = Kilden åpner forbindelsen eller sender først. Svar er en del av forbindelsen.
    .rules-all = Hva som gjelder for alle regler
    .required = Påkrevde forbindelser
    .need-unstated = Forbindelser uten angitt kravnivå
    .used = Forbindelser bare ved bruk
    .rules-open = må angis av virksomheten
    .any-system = et hvilket som helst system
    .reason-number = uten nummer eller type kan det ikke gis noen regel
    .reason-transport = uten transportprotokollen kan det ikke gis noen regel
    .reason-border = krysser ingen nettverksgrense
    .reason-computer = holder seg innenfor én datamaskin
    .reason-part = holder seg innenfor én del av systemet
    .reason-device = holder seg innenfor utstyret
    .reason-zone = holder seg innenfor én nettverkssone; trenger en regel bare der en brannmur deler sonen
    .reason-mobile = går over et mobilnett, ikke over virksomhetens nettverk
    .reason-cloud = går ikke gjennom virksomhetens nettverk
    .reference = { $protocol } på port { $number } ({ $transport })
    .reference-many = { $protocol } på portene { $number } ({ $transport })
    .reference-any = { $protocol } på en hvilken som helst port ({ $transport })
    .reference-ip = { $protocol } over { $transport } { $ip_protocol }
    .reference-short = { $protocol } over { $transport }
    .unnamed = port { $number } ({ $transport })
    .unnamed-many = portene { $number } ({ $transport })
    .unnamed-any = en hvilken som helst port ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } på port { $number }
    .reference-plain-many = { $protocol } på portene { $number }
    .reference-plain-any = { $protocol } på en hvilken som helst port
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = portene { $number }
    .unnamed-plain-any = en hvilken som helst port
    .no-transport = transportprotokoll ikke angitt
    .without-transport = { $number } (transportprotokoll ikke angitt)
    .any = hvilken som helst
    .not_known = porten er ikke kjent
    .number = Port
    .icmp_type = ICMP-type
    .ip_protocol = IP-protokoll
    .id = ID
    .configurable = Nummeret kan endres
    .setting = Stilles inn her
    .source_port = Kildeport
    .transport = Transport
    .direction = Retning
    .protocol = Protokoll
    .program = Program
    .part = Del
    .interface = Grensesnitt
    .encryption = Kryptering
    .authentication = Autentisering
    .default = Ved levering
    .need = Kravnivå
    .opened_by = Kan åpnes av
    .open_for = Åpen i
    .purpose = Formål
    .peers = Tilkoblede systemer
    .internet = Over internett
    .network_setting = Innstilling i nettverket
    .firewall_rule = Regel i nettverksbrannmuren
    .when = Betingelse
    .source = Kilde
    .destination = Mål
    .own-side = Utstyr eller del
    .other-side = Motpart
    .use = Utstyrets bruk
    .reason = Begrunnelse

firewall = Brannmuren i utstyret
    .of-parts = Brannmurene i delene
    .state = { $state ->
        [provided] Utstyret har sin egen brannmur.
        [not_provided] Utstyret har ikke sin egen brannmur.
        [by_operator] Virksomheten må sørge for brannmuren til utstyret.
        [by_host] Utstyret bruker brannmuren i operativsystemet.
       *[not_applicable] En brannmur på utstyret er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne delen av systemet har sin egen brannmur.
        [not_provided] Denne delen av systemet har ikke sin egen brannmur.
        [by_operator] Virksomheten må sørge for brannmuren til denne delen av systemet.
        [by_host] Denne delen av systemet bruker brannmuren i operativsystemet.
       *[not_applicable] En brannmur på denne delen av systemet er ikke relevant.
    }
    .state-inactive = { $state ->
        [by_host] Brannmuren i operativsystemet filtrerer trafikken bare når brannmuren er slått på.
       *[other] Brannmuren filtrerer trafikken bare når brannmuren er slått på.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller som kan slå dette på og av: { $configured_by }.
    .rules_set_by = Roller som kan endre reglene: { $rules_set_by }.
    .product = Produkt: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Brannmuren må blokkere all trafikk, unntatt forbindelsene som tillates ifølge dette dokumentet.
            [deny_all] Brannmuren må blokkere all trafikk.
            [allow_outbound] Brannmuren må tillate forbindelser fra utstyret og blokkere forbindelser til utstyret.
            [allow_all] Brannmuren må tillate all trafikk.
            [monitored] Brannmuren må tillate trafikken og overvåke den.
            [restricted] Brannmuren må begrense trafikken.
           *[isolated] Brannmuren må ikke tillate noen forbindelse til andre nettverk.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Brannmuren blokkerer alle forbindelser som ikke er oppført i dette dokumentet.
            [deny_all] Brannmuren blokkerer all trafikk.
            [allow_outbound] Brannmuren tillater forbindelser fra utstyret og blokkerer forbindelser til utstyret.
            [allow_all] Brannmuren tillater all trafikk.
            [monitored] Brannmuren tillater trafikken og overvåker den.
            [restricted] Brannmuren begrenser trafikken.
           *[isolated] Brannmuren tillater ingen forbindelse til andre nettverk.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Når brannmuren er slått på, blokkerer den alle forbindelser som ikke er oppført i dette dokumentet.
        [deny_all] Når brannmuren er slått på, blokkerer den all trafikk.
        [allow_outbound] Når brannmuren er slått på, tillater den utgående forbindelser og blokkerer innkommende forbindelser.
        [allow_all] Når brannmuren er slått på, tillater den all trafikk.
        [monitored] Når brannmuren er slått på, tillater den trafikken og overvåker den.
        [restricted] Når brannmuren er slått på, begrenser den trafikken.
       *[isolated] Når brannmuren er slått på, tillater den ingen forbindelse til andre nettverk.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Brannmuren må blokkere all trafikk, unntatt forbindelsene som tillates ifølge dette dokumentet.
            [deny_all] Brannmuren må blokkere all trafikk.
            [allow_outbound] Brannmuren må tillate forbindelser fra denne delen av systemet og blokkere forbindelser til denne delen av systemet.
            [allow_all] Brannmuren må tillate all trafikk.
            [monitored] Brannmuren må tillate trafikken og overvåke den.
            [restricted] Brannmuren må begrense trafikken.
           *[isolated] Brannmuren må ikke tillate noen forbindelse til andre nettverk.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Brannmuren blokkerer alle forbindelser som ikke er oppført i dette dokumentet.
            [deny_all] Brannmuren blokkerer all trafikk.
            [allow_outbound] Brannmuren tillater forbindelser fra denne delen av systemet og blokkerer forbindelser til denne delen av systemet.
            [allow_all] Brannmuren tillater all trafikk.
            [monitored] Brannmuren tillater trafikken og overvåker den.
            [restricted] Brannmuren begrenser trafikken.
           *[isolated] Brannmuren tillater ingen forbindelse til andre nettverk.
        }
    }
    .changes_itself = Automatiske endringer: { $changes_itself }
    .because = Begrunnelse: { $because }
    .instead = { $state ->
        [by_operator] Virksomheten må gjøre følgende: { $instead }
       *[other] Hva du gjør: { $instead }
    }
    .note = { $note }

flow = Datastrømmer
    .caption = Datastrømmer
    .rules = Brannmurregler: { $link }
    .from = Fra
    .to = Til
    .port = Port
    .medium = Medium
    .data = Data
    .personal = Personopplysninger
    .examples = Eksempler
    .deidentified = Avidentifisering
    .encryption = Kryptering
    .integrity = Beskyttelse av integriteten
    .trigger = Start av overføringen
    .rate = Datahastighet
    .volume = Datamengde
    .purpose = Formål
    .when = Betingelse
    .id = ID

network-requirements = Krav til nettverket
    .bandwidth = { $bandwidth_for ->
        [none] Båndbredde: { $bandwidth }.
       *[other] Båndbredde for { $bandwidth_for }: { $bandwidth }.
    }
    .latency = Latens: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Pakketap: { $packet_loss }.
    .services = Tjenester som nettverket må tilby: { $services }.
    .other = Nettverket må oppfylle følgende krav:
    .other-one = Nettverket må oppfylle følgende krav:
    .recommended_other = Produsenten anbefaler følgende for nettverket:
    .loss = Hvis nettverket faller ut: { $loss }
    .otherwise = Hvis kravene ikke er oppfylt: { $otherwise }

network-link = Forbindelser og funksjoner
    .caption = Hva nettverket må tilby for forbindelser og funksjoner
    .title = Forbindelse eller funksjon
    .from = Fra
    .to = Til
    .bandwidth = Båndbredde
    .latency = Latens
    .jitter = Jitter
    .packet_loss = Pakketap
    .recommended = Anbefalt
    .optimum = Optimalt
    .otherwise = Hvis det ikke nås
    .when = Betingelse

network-figures = Anbefalte verdier
    .bandwidth = { $bandwidth_for ->
        [none] Anbefalt båndbredde: { $bandwidth }.
       *[other] Anbefalt båndbredde for { $bandwidth_for }: { $bandwidth }.
    }
    .latency = Anbefalt latens: { $latency }.
    .jitter = Anbefalt jitter: { $jitter }.
    .packet_loss = Anbefalt pakketap: { $packet_loss }.
    .otherwise = Hvis de anbefalte verdiene ikke nås: { $otherwise }

network-optimum = Optimale verdier
    .bandwidth = { $bandwidth_for ->
        [none] Optimal båndbredde: { $bandwidth }.
       *[other] Optimal båndbredde for { $bandwidth_for }: { $bandwidth }.
    }
    .latency = Optimal latens: { $latency }.
    .jitter = Optimal jitter: { $jitter }.
    .packet_loss = Optimalt pakketap: { $packet_loss }.

remote-access = Fjerntilgang
    .state = { $used_for ->
        [none] { $state ->
            [provided] Fjerntilgang til utstyret er mulig.
            [not_provided] Utstyret har ingen fjerntilgang.
            [by_operator] Virksomheten sørger for fjerntilgangen.
            [by_host] Operativsystemet eller vertssystemet sørger for fjerntilgangen.
           *[not_applicable] Fjerntilgang er ikke relevant.
        }
       *[other] { $state ->
            [provided] Fjerntilgang til utstyret er mulig for { $used_for }.
            [not_provided] Fjerntilgang til utstyret er ikke mulig for { $used_for }.
            [by_operator] Virksomheten sørger for fjerntilgangen for { $used_for }.
            [by_host] Operativsystemet eller vertssystemet sørger for fjerntilgangen for { $used_for }.
           *[not_applicable] Fjerntilgang er ikke relevant for { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Fjerntilgang til denne delen av systemet er mulig.
            [not_provided] Denne delen av systemet har ingen fjerntilgang.
            [by_operator] Virksomheten sørger for fjerntilgangen.
            [by_host] Operativsystemet eller vertssystemet sørger for fjerntilgangen.
           *[not_applicable] Fjerntilgang er ikke relevant.
        }
       *[other] { $state ->
            [provided] Fjerntilgang til denne delen av systemet er mulig for { $used_for }.
            [not_provided] Fjerntilgang til denne delen av systemet er ikke mulig for { $used_for }.
            [by_operator] Virksomheten sørger for fjerntilgangen for { $used_for }.
            [by_host] Operativsystemet eller vertssystemet sørger for fjerntilgangen for { $used_for }.
           *[not_applicable] Fjerntilgang er ikke relevant for { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Fjerntilgang via operativsystemet eller vertssystemet er bare mulig når fjerntilgangen er slått på.
           *[other] Fjerntilgang er bare mulig når fjerntilgangen er slått på.
        }
       *[other] { $state ->
            [by_host] Når fjerntilgangen via operativsystemet eller vertssystemet er slått på, er den mulig for { $used_for }.
           *[other] Når fjerntilgangen er slått på, er den mulig for { $used_for }.
        }
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller som kan slå dette på og av: { $configured_by }.
    .kind = Tilgangstype: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Produsenten starter en økt.
        [operator] Virksomheten starter en økt.
        [shared] Produsenten og virksomheten starter en økt sammen.
        [user] Brukeren starter en økt.
        [patient] Pasienten starter en økt.
        [third_party] En tredjepart starter en økt.
        [integrator] Integratoren starter en økt.
        [practitioner] Praksisinnehaveren starter en økt.
       *[service_partner] Servicepartneren starter en økt.
    }
    .supervision = Tilsyn: { $supervision }
    .authentication = Autentisering: { $authentication }
    .encryption = Kryptering: { $encryption }.
    .logged = { $logged ->
        [true] Utstyret registrerer hver økt i hendelsesloggen.
       *[false] Utstyret registrerer ikke økter i hendelsesloggen.
    }
    .logged-part = { $logged ->
        [true] Denne delen av systemet registrerer hver økt i hendelsesloggen.
       *[false] Denne delen av systemet registrerer ikke økter i hendelsesloggen.
    }
    .files_scanned_by = Skanning av overførte filer for skadelig programvare: { $files_scanned_by }
    .disable = Slik slår du av fjerntilgangen: { $disable }
    .because = Begrunnelse: { $because }
    .instead = { $state ->
        [by_operator] Virksomheten må gjøre følgende: { $instead }
       *[other] Hva du gjør: { $instead }
    }
    .note = { $note }

failure = Svikt i nettverket
    .caption = Svikt i nettverket og virkningene av svikten
    .recovery-caption = Svikt og virkninger
    .what = Svikt
    .id = ID
    .noticeable = Merkes av brukeren
    .effect = Virkning på utstyret
    .hazard = Fare
    .countermeasure = Mottiltak

## Installation

installation = Installasjon
    .preparing = Før installasjonen
    .installing = Installasjonstrinn
    .integrating = Innbygging i et annet produkt
    .installed_by = Roller som installerer utstyret: { $installed_by }.
    .before = Sørg for at følgende er oppfylt før du begynner:
    .before-one = Sørg for at følgende er oppfylt før du begynner:
    .steps = Slik installerer du utstyret:
    .verify = Kontroller følgende etter installasjonen:
    .if_failed = Hvis installasjonen mislyktes: { $if_failed }
    .integration = Hvis utstyret bygges inn i et annet produkt:

hardening = Herding
    .caption = IT-sikkerhetsinnstillinger
    .title = Innstilling
    .id = ID
    .setting = Stilles inn her
    .default = Ved levering
    .value = Stilles inn på
    .need = Kravnivå
    .reason = Begrunnelse
    .steps = Gjør følgende:
    .part = Del
    .when = Betingelse

maintenance = Vedlikehold

task = Oppgaver
    .caption = Regelmessige oppgaver
    .title = Oppgave
    .id = ID
    .by = Utføres av
    .role = Rolle
    .interval = Intervall
    .downtime = Avbrudd under oppgaven
    .steps = { $by ->
        [manufacturer] Trinn for produsenten:
        [third_party] Trinn for tredjeparten:
        [service_partner] Trinn for servicepartneren:
        [integrator] Trinn for integratoren:
       *[other] Gjør følgende:
    }

## Access

access = Tilgang
    .authentication = Tilgjengelige innloggingsmetoder: { $authentication }.
    .authentication-none = { $only ->
        [none] Det finnes ingen innlogging.
       *[other] Det finnes ingen innlogging, unntatt der dette kapittelet angir innlogging for en del av systemet eller under en betingelse.
    }
    .checked_by = System som kontrollerer innloggingen: { $checked_by }.
    .default = Innlogging ved levering: { $default }.
    .configured_by = Roller som kan slå innloggingen på og av: { $configured_by }.
    .note = { $note }
    .without_login = Følgende er mulig uten innlogging:
    .login_for = Innlogging kreves for følgende:
    .account_rules = Følgende regler gjelder for kontoer:
    .account_rules-one = Følgende regel gjelder for kontoer:
    .custom_roles = { $custom_roles ->
        [true] Virksomheten kan definere ytterligere roller.
       *[false] Virksomheten kan ikke definere ytterligere roller.
    }

access-only = Tilgang
    .authentication = Tilgjengelige innloggingsmetoder: { $authentication }.
    .authentication-none = Det finnes ingen innlogging.
    .authentication-none-part = Denne delen av systemet har ingen innlogging.
    .checked_by = System som kontrollerer innloggingen: { $checked_by }.
    .without_login = Følgende er mulig uten innlogging:
    .login_for = Innlogging kreves for følgende:
    .account_rules = Følgende regler gjelder for kontoer:
    .account_rules-one = Følgende regel gjelder for kontoer:
    .note = { $note }

directory = Katalogtjeneste
    .default = Ved levering: { $default }.
    .protocol = Protokoll: { $protocol }.
    .product = Katalogtjeneste: { $product }.
    .versions = Versjoner: { $versions }.
    .users_managed = Administrasjon av brukerne i katalogtjenesten: { $users_managed }
    .roles_given = Rollene til brukerne i katalogtjenesten: { $roles_given }
    .unreachable = Hvis katalogtjenesten ikke kan nås: { $unreachable }
    .steps = Slik kobler du til katalogtjenesten:
    .note = { $note }

multi-factor = Flerfaktorautentisering
    .state = { $state ->
        [provided] Utstyret støtter flerfaktorautentisering.
        [not_provided] Utstyret støtter ikke flerfaktorautentisering.
        [by_operator] Virksomheten må sørge for flerfaktorautentisering.
        [by_host] Operativsystemet eller vertssystemet sørger for flerfaktorautentisering.
       *[not_applicable] Flerfaktorautentisering er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne delen av systemet støtter flerfaktorautentisering.
        [not_provided] Denne delen av systemet støtter ikke flerfaktorautentisering.
        [by_operator] Virksomheten må sørge for flerfaktorautentisering.
        [by_host] Operativsystemet eller vertssystemet sørger for flerfaktorautentisering.
       *[not_applicable] Flerfaktorautentisering er ikke relevant.
    }
    .state-should = { $need ->
        [optional] Virksomheten kan sørge for flerfaktorautentisering.
       *[other] Virksomheten bør sørge for flerfaktorautentisering.
    }
    .state-inactive = { $state ->
        [by_host] Flerfaktorautentisering via operativsystemet eller vertssystemet virker bare når flerfaktorautentiseringen er slått på.
       *[other] Flerfaktorautentisering virker bare når den er slått på.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller som kan slå dette på og av: { $configured_by }.
    .required_for = Roller som krever flerfaktorautentisering: { $required_for }.
    .method = Tilgjengelige metoder for den andre faktoren: { $method }.
    .code_length = Antall tegn i en kode: { $code_length }.
    .code_digits = Antall sifre i en kode: { $code_digits }.
    .remembered_for = Tid før det bes om den andre faktoren igjen: { $remembered_for }.
    .reset = Tilbakestilling av den andre faktoren: { $reset }
    .because = Begrunnelse: { $because }
    .instead = { $state ->
        [by_operator] Virksomheten må gjøre følgende: { $instead }
       *[other] Hva du gjør: { $instead }
    }
    .note = { $note }

role = Roller
    .caption = Roller
    .title = Rolle
    .id = ID
    .description = Beskrivelse
    .inherits = Har også rettighetene til
    .held_by = Innehas av
    .directory_group = Kataloggruppe
    .default = Ved levering
    .part = Del

function = Funksjoner og roller
    .caption = Funksjoner og rollene som kan bruke dem
    .title = Funksjon
    .assignable = { $assignable ->
        [true] Virksomheten gir roller eller brukere følgende funksjon: { $title }.
       *[false] Virksomheten kan ikke gi ytterligere roller følgende funksjon: { $title }.
    }

automatic-login = Automatisk innlogging
    .state = { $state ->
        [provided] Utstyret starter en økt automatisk. Ingen skriver inn innloggingsopplysninger for dette.
        [by_host] Operativsystemet starter en økt automatisk. Ingen skriver inn innloggingsopplysninger for dette.
       *[none] Utstyret har ingen automatisk innlogging.
    }
    .state-part = { $state ->
        [provided] Denne delen av systemet starter en økt automatisk. Ingen skriver inn innloggingsopplysninger for dette.
        [by_host] Operativsystemet starter en økt automatisk. Ingen skriver inn innloggingsopplysninger for dette.
       *[none] Denne delen av systemet har ingen automatisk innlogging.
    }
    .state-inactive = { $state ->
        [by_host] Automatisk innlogging i operativsystemet uten innloggingsopplysninger virker bare når denne innloggingen er slått på.
       *[other] Automatisk innlogging uten innloggingsopplysninger virker bare når denne innloggingen er slått på.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller som kan slå dette på og av: { $configured_by }.
    .after = Tidspunkt for automatisk innlogging: { $after }.
    .role = Rollen brukeren har i denne økten: { $role }.
    .switch_off = Slik slår du av automatisk innlogging: { $switch_off }
    .note = { $note }

account-management = Administrasjon av kontoer
    .created_by = Roller som oppretter kontoer: { $created_by }.
    .activated_by = Roller som aktiverer kontoer: { $activated_by }.
    .disabled_by = Roller som deaktiverer kontoer: { $disabled_by }.
    .deleted_by = Roller som sletter kontoer: { $deleted_by }.
    .disabled_after = Tid uten innlogging før en konto deaktiveres: { $disabled_after }.
    .first_password_by = Roller som fastsetter det første passordet for en konto: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Brukeren må bytte det første passordet ved første innlogging.
       *[false] Ingenting tvinger brukeren til å bytte det første passordet.
    }
    .user_name = Regler for brukernavn: { $user_name }
    .attributes = Innhold i en konto: { $attributes }
    .max_accounts = Største antall kontoer: { $max_accounts }.
    .steps = Slik administrerer du kontoer:
    .note = { $note }

password = Passord
    .pins = PIN-koder
    .both = Passord og PIN-koder
    .kind = { $kind ->
        [password] Følgende gjelder for passord.
       *[pin] Følgende gjelder for PIN-koder.
    }
    .rules_from = { $rules_from ->
        [device] Utstyret fastsetter og håndhever reglene.
        [host] Operativsystemet fastsetter reglene.
        [directory] Katalogtjenesten fastsetter reglene.
       *[operator] Virksomheten må fastsette reglene.
    }
    .rules_from-part = { $rules_from ->
        [device] Denne delen av systemet fastsetter og håndhever reglene.
        [host] Operativsystemet fastsetter reglene.
        [directory] Katalogtjenesten fastsetter reglene.
       *[operator] Virksomheten må fastsette reglene.
    }
    .need = Kravnivå for reglene: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Operativsystemet fastsetter reglene.
        [directory] Katalogtjenesten fastsetter reglene.
       *[other] Virksomheten fastsetter reglene.
    }
    .configured_by = Roller som kan endre reglene: { $configured_by }.
    .settable = Regler som kan endres: { $settable }.
    .off_by_default = Regler som er slått av ved levering: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Minste antall tegn som operativsystemet må kreve: { $min_length }.
        [directory] Minste antall tegn som katalogtjenesten må kreve: { $min_length }.
        [operator] Minste antall tegn som virksomheten må kreve: { $min_length }.
       *[other] Minste antall tegn: { $min_length }.
    }
    .min_length-should = Anbefalt minste antall tegn: { $min_length }.
    .max_length = Største antall tegn: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Operativsystemet må kreve at en PIN-kode inneholder: { $complexity }.
           *[other] Operativsystemet må kreve at et passord inneholder: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Katalogtjenesten må kreve at en PIN-kode inneholder: { $complexity }.
           *[other] Katalogtjenesten må kreve at et passord inneholder: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Virksomheten må kreve at en PIN-kode inneholder: { $complexity }.
           *[other] Virksomheten må kreve at et passord inneholder: { $complexity }.
        }
       *[other] { $kind ->
            [pin] En PIN-kode må inneholde: { $complexity }.
           *[other] Et passord må inneholde: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Operativsystemet må avvise som PIN-kode: { $complexity }.
           *[other] Operativsystemet må avvise som passord: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Katalogtjenesten må avvise som PIN-kode: { $complexity }.
           *[other] Katalogtjenesten må avvise som passord: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Virksomheten må sørge for at en PIN-kode ikke er: { $complexity }.
           *[other] Virksomheten må sørge for at et passord ikke er: { $complexity }.
        }
       *[other] { $kind ->
            [pin] En PIN-kode må ikke være: { $complexity }.
           *[other] Et passord må ikke være: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] En PIN-kode bør inneholde: { $complexity }.
       *[other] Et passord bør inneholde: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] En PIN-kode bør ikke være: { $complexity }.
       *[other] Et passord bør ikke være: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operativsystemet må kreve at et passord oppfyller minst { $complexity_at_least } av følgende betingelser: { $complexity }.
        [directory] Katalogtjenesten må kreve at et passord oppfyller minst { $complexity_at_least } av følgende betingelser: { $complexity }.
        [operator] Virksomheten må kreve at et passord oppfyller minst { $complexity_at_least } av følgende betingelser: { $complexity }.
       *[other] Et passord må oppfylle minst { $complexity_at_least } av følgende betingelser: { $complexity }.
    }
    .complexity-some-should = Et passord bør oppfylle minst { $complexity_at_least } av følgende betingelser: { $complexity }.
    .characters = Tegn som kan brukes: { $characters }
    .special_characters = Spesialtegn som kan brukes: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] En PIN-kode kan være tom.
           *[false] En PIN-kode kan ikke være tom.
        }
       *[other] { $blank ->
            [true] Et passord kan være tomt.
           *[false] Et passord kan ikke være tomt.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] PIN-koden kan slås av.
           *[false] PIN-koden kan ikke slås av.
        }
       *[other] { $can_be_off ->
            [true] Passordet kan slås av.
           *[false] Passordet kan ikke slås av.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Store og små bokstaver er forskjellige tegn.
       *[false] Store og små bokstaver er samme tegn.
    }
    .history = { $kind ->
        [pin] Antall tidligere PIN-koder som ikke må brukes igjen: { $history }.
       *[other] Antall tidligere passord som ikke må brukes igjen: { $history }.
    }
    .history-should = { $kind ->
        [pin] Antall tidligere PIN-koder som ikke bør brukes igjen: { $history }.
       *[other] Antall tidligere passord som ikke bør brukes igjen: { $history }.
    }
    .max_age = { $kind ->
        [pin] En PIN-kode må byttes etter { $max_age }.
       *[other] Et passord må byttes etter { $max_age }.
    }
    .max_age-should = { $kind ->
        [pin] En PIN-kode bør byttes etter { $max_age }.
       *[other] Et passord bør byttes etter { $max_age }.
    }
    .min_age = { $kind ->
        [pin] En PIN-kode kan tidligst byttes igjen etter { $min_age }.
       *[other] Et passord kan tidligst byttes igjen etter { $min_age }.
    }
    .max_attempts = { $rules_from ->
        [host] Antall mislykkede forsøk før operativsystemet må låse innloggingen: { $max_attempts }.
        [directory] Antall mislykkede forsøk før katalogtjenesten må låse innloggingen: { $max_attempts }.
        [operator] Antall mislykkede forsøk før innloggingen må låses: { $max_attempts }.
       *[other] Antall mislykkede forsøk før innloggingen låses: { $max_attempts }.
    }
    .max_attempts-should = Anbefalt antall mislykkede forsøk før innloggingen låses: { $max_attempts }.
    .attempts_within = Tidsrom der de mislykkede forsøkene telles: { $attempts_within }.
    .lockout_stages = Gjentatte mislykkede forsøk har følgende virkninger:
    .lockout_stages-one = Gjentatte mislykkede forsøk har følgende virkning:
    .asked = { $kind ->
        [pin] Det bes om PIN-koden i følgende tilfeller:
       *[other] Det bes om passordet i følgende tilfeller:
    }
    .asked-one = { $kind ->
        [pin] Det bes om PIN-koden i følgende tilfelle:
       *[other] Det bes om passordet i følgende tilfelle:
    }
    .lockout = Varighet av låsingen: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] En låst innlogging forblir låst til noen låser den opp.
       *[false] Låsingen opphører uten at en bruker gjør noe.
    }
    .unlocked_by = { $lockout ->
        [none] Roller som kan låse opp innloggingen: { $unlocked_by }.
       *[other] Roller som kan oppheve låsingen før tiden: { $unlocked_by }.
    }
    .stored_as = Lagringsform: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Ved levering er det ikke fastsatt noen PIN-kode.
            [password] Ved levering er det ikke fastsatt noe passord.
           *[none] Ved levering er det ikke fastsatt noen innloggingsopplysninger.
        }
        [default] Ved levering er det fastsatt forhåndsinnstilte innloggingsopplysninger.
        [unique_per_device] Innloggingsopplysningene ved levering er forskjellige for hver utstyrsenhet.
        [must_change_at_first_login] Den første innloggingen krever nye innloggingsopplysninger.
        [shared_known] Innloggingsopplysningene ved levering er like for alle utstyrsenheter og offentlig kjente.
        [manufacturer_only] Bare produsenten kjenner innloggingsopplysningene ved levering.
        [documented] Innloggingsopplysningene ved levering er like for alle utstyrsenheter, og de er angitt i produsentens dokumenter.
       *[set_at_installation] Innloggingsopplysningene fastsettes ved installasjonen.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Denne delen av systemet leveres uten PIN-kode.
            [password] Denne delen av systemet leveres uten passord.
           *[none] Denne delen av systemet leveres uten innloggingsopplysninger.
        }
        [default] Denne delen av systemet leveres med forhåndsinnstilte innloggingsopplysninger.
        [unique_per_device] Denne delen av systemet leveres med innloggingsopplysninger som er forskjellige i hvert system.
        [must_change_at_first_login] Denne delen av systemet krever nye innloggingsopplysninger ved første innlogging.
        [shared_known] Denne delen av systemet leveres med innloggingsopplysninger som er like i alle systemer og offentlig kjente.
        [manufacturer_only] Denne delen av systemet leveres med innloggingsopplysninger som bare produsenten kjenner.
        [documented] Denne delen av systemet leveres med innloggingsopplysninger som er like i alle systemer og angitt i produsentens dokumenter.
       *[set_at_installation] Innloggingsopplysningene fastsettes ved installasjonen.
    }
    .default_password = { $kind ->
        [pin] PIN-kode ved levering: { $default_password }.
       *[other] Passord ved levering: { $default_password }.
    }
    .default_action = Innloggingsopplysninger ved levering: { $default_action }
    .change = { $kind ->
        [pin] Slik bytter du PIN-koden:
       *[other] Slik bytter du passordet:
    }
    .handling = { $kind ->
        [pin] Gjør følgende for å beskytte en PIN-kode:
       *[other] Gjør følgende for å beskytte et passord:
    }
    .reset = { $kind ->
        [pin] Hvis en PIN-kode er glemt: { $reset }
       *[other] Hvis et passord er glemt: { $reset }
    }
    .compromised = { $kind ->
        [pin] Hvis andre kjenner en PIN-kode: { $compromised }
       *[other] Hvis andre kjenner et passord: { $compromised }
    }
    .fallback = Hvis ingen annen regel er fastsatt: { $fallback }
    .note = { $note }

account = Kontoer ved levering
    .caption = Kontoer ved levering
    .name = Konto
    .id = ID
    .role = Rolle
    .kind = Type
    .default = Ved levering
    .default_credentials = Innloggingsopplysninger ved levering
    .default_password = Passord ved levering
    .part = Del
    .action = Handling
    .when = Betingelse

session = Økter
    .timeout = { $action ->
        [lock] Etter { $timeout } uten betjening låser utstyret økten.
        [logout] Etter { $timeout } uten betjening avslutter utstyret økten.
        [hide_data] Etter { $timeout } uten betjening skjuler utstyret de viste dataene.
        [screen_off] Etter { $timeout } uten betjening slår utstyret av skjermen.
       *[other] Tidsgrense for en økt uten betjening: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Etter { $timeout } uten betjening låser denne delen av systemet økten.
        [logout] Etter { $timeout } uten betjening avslutter denne delen av systemet økten.
        [hide_data] Etter { $timeout } uten betjening skjuler denne delen av systemet de viste dataene.
        [screen_off] Etter { $timeout } uten betjening slår denne delen av systemet av skjermen.
       *[other] Tidsgrense for en økt uten betjening: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Når tidsgrensen er slått på, låses økten etter { $timeout } uten betjening.
        [logout] Når tidsgrensen er slått på, avsluttes økten etter { $timeout } uten betjening.
        [hide_data] Når tidsgrensen er slått på, skjules de viste dataene etter { $timeout } uten betjening.
        [screen_off] Når tidsgrensen er slått på, slås skjermen av etter { $timeout } uten betjening.
       *[other] Tidsgrense for en økt uten betjening, når den er slått på: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Utstyret fastsetter og håndhever tidsgrensen.
        [host] Operativsystemet fastsetter tidsgrensen.
        [directory] Katalogtjenesten fastsetter tidsgrensen.
       *[operator] Virksomheten må fastsette tidsgrensen.
    }
    .rules_from-part = { $rules_from ->
        [device] Denne delen av systemet fastsetter og håndhever tidsgrensen.
        [host] Operativsystemet fastsetter tidsgrensen.
        [directory] Katalogtjenesten fastsetter tidsgrensen.
       *[operator] Virksomheten må fastsette tidsgrensen.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Tidsgrensen håndheves når den er slått på.
        [host] Operativsystemet fastsetter tidsgrensen.
        [directory] Katalogtjenesten fastsetter tidsgrensen.
       *[operator] Virksomheten må fastsette tidsgrensen.
    }
    .rules_from-should = { $rules_from ->
        [host] Operativsystemet fastsetter tidsgrensen.
        [directory] Katalogtjenesten fastsetter tidsgrensen.
       *[other] Virksomheten fastsetter tidsgrensen.
    }
    .timeout-others = { $action ->
        [lock] Tid uten betjening før økten må låses: { $timeout }.
        [logout] Tid uten betjening før økten må avsluttes: { $timeout }.
        [hide_data] Tid uten betjening før de viste dataene må skjules: { $timeout }.
        [screen_off] Tid uten betjening før skjermen må slås av: { $timeout }.
       *[other] Tidsgrense for en økt uten betjening: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Anbefalt tid uten betjening før økten låses: { $timeout }.
        [logout] Anbefalt tid uten betjening før økten avsluttes: { $timeout }.
        [hide_data] Anbefalt tid uten betjening før de viste dataene skjules: { $timeout }.
        [screen_off] Anbefalt tid uten betjening før skjermen slås av: { $timeout }.
       *[other] Anbefalt tidsgrense for en økt uten betjening: { $timeout }.
    }
    .need = Kravnivå for tidsgrensen: { $need }.
    .default = Tidsgrense ved levering: { $default }.
    .range = Mulige innstillinger av tidsgrensen: { $range }.
    .action = { $action ->
        [lock] Tidsgrensen låser økten.
        [logout] Tidsgrensen avslutter økten.
        [hide_data] Tidsgrensen skjuler de viste dataene.
        [screen_off] Tidsgrensen slår av skjermen.
       *[never] Det finnes ingen tidsgrense for en økt uten betjening.
    }
    .configured_by = Roller som kan stille inn tidsgrensen: { $configured_by }.
    .replaced_by = Lås som brukes i stedet for en tidsgrense for økten: { $replaced_by }
    .locks_on = Tilfeller der økten låses: { $locks_on }.
    .locks_on-others = Tilfeller der økten må låses: { $locks_on }.
    .locks_on-should = Tilfeller der låsing av økten anbefales: { $locks_on }.
    .ends_on = Tilfeller der økten avsluttes: { $ends_on }.
    .ends_on-others = Tilfeller der økten må avsluttes: { $ends_on }.
    .ends_on-should = Tilfeller der det anbefales at økten avsluttes: { $ends_on }.
    .also = Følgende gjelder også for økter:
    .applies_to = Tidsgrensen gjelder for følgende:
    .exceptions = Unntak: { $exceptions }
    .concurrent = Antall økter en bruker kan ha samtidig: { $concurrent }.
    .users = Antall brukere som kan være innlogget samtidig: { $users }.
    .note = { $note }

emergency = Nødtilgang
    .state = { $state ->
        [provided] Utstyret gir mulighet for nødtilgang.
        [not_provided] Utstyret gir ikke mulighet for nødtilgang.
        [by_operator] Virksomheten må sørge for nødtilgang.
        [by_host] Operativsystemet eller vertssystemet sørger for nødtilgang.
       *[not_applicable] Nødtilgang er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne delen av systemet gir mulighet for nødtilgang.
        [not_provided] Denne delen av systemet gir ikke mulighet for nødtilgang.
        [by_operator] Virksomheten må sørge for nødtilgang.
        [by_host] Operativsystemet eller vertssystemet sørger for nødtilgang.
       *[not_applicable] Nødtilgang er ikke relevant.
    }
    .state-inactive = { $state ->
        [by_host] Nødtilgang via operativsystemet eller vertssystemet er bare tilgjengelig når nødtilgangen er slått på.
       *[other] Nødtilgang er bare tilgjengelig når nødtilgangen er slått på.
    }
    .default = Ved levering: { $default }.
    .configured_by = Roller som kan slå dette på og av: { $configured_by }.
    .how = Slik får du tilgang i en nødssituasjon: { $how }
    .steps = Slik får du tilgang i en nødssituasjon:
    .available = Funksjoner som er tilgjengelige med nødtilgang: { $available }.
    .limits = Begrensninger: { $limits }
    .ends_after = Tid før nødtilgangen opphører: { $ends_after }.
    .logged = { $logged ->
        [true] Utstyret registrerer hver nødtilgang i hendelsesloggen.
       *[false] Utstyret registrerer ikke nødtilgang i hendelsesloggen.
    }
    .logged-part = { $logged ->
        [true] Denne delen av systemet registrerer hver nødtilgang i hendelsesloggen.
       *[false] Denne delen av systemet registrerer ikke nødtilgang i hendelsesloggen.
    }
    .afterwards = Etter nødtilgangen: { $afterwards }
    .because = Begrunnelse: { $because }
    .instead = { $state ->
        [by_operator] Virksomheten må gjøre følgende: { $instead }
       *[other] Hva du gjør: { $instead }
    }
    .note = { $note }

machine-credential = Sertifikater og teknisk legitimasjon
    .caption = Sertifikater og teknisk legitimasjon
    .intro = Maskiner og tjenester bruker følgende sertifikater, nøkler og annen legitimasjon.
    .title = Legitimasjon
    .id = ID
    .kind = Type
    .used_by = Brukes av
    .purpose = Formål
    .rights = Rettigheter
    .algorithm = Nøkkel
    .key_in = Nøkkelen oppbevares i
    .issued_by = Utstedt av
    .lifetime = Gyldighetstid
    .renewal = Fornyelse
    .on_expiry = Ved utløp
    .if_lost = Ved tap
    .when = Betingelse

## Data

data = Personopplysninger
    .personal = { $personal ->
        [none] Utstyret behandler ikke personopplysninger.
        [processed] Utstyret behandler personopplysninger, men lagrer dem ikke.
        [not_stored] Utstyret lagrer ikke personopplysninger.
       *[stored] Utstyret lagrer personopplysninger.
    }
    .absent = Utstyret lagrer ikke følgende data: { $absent }.
    .removable_media = Utstyret bruker ikke flyttbare medier.
    .removable_media_note = Flyttbare medier: { $removable_media_note }
    .note = { $note }

media-use = Bruk av flyttbare medier
    .caption = Bruk av flyttbare medier
    .uses = Bruk
    .media = Medier
    .access = Tilgang
    .note = Merknad
    .part = Del
    .when = Betingelse

data-only = Personopplysninger
    .personal = { $personal ->
        [none] Utstyret behandler ikke personopplysninger.
        [processed] Utstyret behandler personopplysninger, men lagrer dem ikke.
        [not_stored] Utstyret lagrer ikke personopplysninger.
       *[stored] Utstyret lagrer personopplysninger.
    }
    .personal-part = { $personal ->
        [none] Denne delen av systemet behandler ikke personopplysninger.
        [processed] Denne delen av systemet behandler personopplysninger, men lagrer dem ikke.
        [not_stored] Denne delen av systemet lagrer ikke personopplysninger.
       *[stored] Denne delen av systemet lagrer personopplysninger.
    }
    .absent = Utstyret lagrer ikke følgende data: { $absent }.
    .absent-part = Denne delen av systemet lagrer ikke følgende data: { $absent }.
    .removable_media = Utstyret bruker ikke flyttbare medier.
    .removable_media-part = Denne delen av systemet bruker ikke flyttbare medier.
    .note = { $note }

store = Lagrede data
    .caption = Lagrede data
    .title = Datalager
    .id = ID
    .part = Del
    .categories = Data
    .personal = Personopplysninger
    .examples = Eksempler
    .format = Format
    .location = Plassering
    .capacity = Kapasitet
    .encryption = Kryptering
    .retention = Oppbevares i
    .retention_from = Regnet fra
    .retention_range = Kan stilles inn på
    .keep = Oppbevares
    .retention_note = Merknad
    .retention_set_by = Kan endres av
    .erase = Sletting
    .access = Tilgang
    .when = Betingelse

export = Eksport av data
    .caption = Måter å eksportere data på
    .title = Eksport
    .id = ID
    .categories = Data
    .personal = Personopplysninger
    .examples = Eksempler
    .format = Format
    .medium = Medium
    .deidentified = Avidentifisering
    .encryption = Kryptering
    .steps = Slik eksporterer du dataene:
    .access = Tilgang
    .default = Ved levering
    .when = Betingelse

gdpr = Personvern (GDPR)
    .purpose = Formål med behandlingen: { $purpose }
    .controller = { $controller ->
        [manufacturer] Produsenten er behandlingsansvarlig.
        [operator] Virksomheten er behandlingsansvarlig.
        [shared] Produsenten og virksomheten er felles behandlingsansvarlige.
        [user] Brukeren har ansvaret for dataene på utstyret.
        [patient] Pasienten har ansvaret for dataene på utstyret.
        [third_party] En tredjepart er behandlingsansvarlig.
        [integrator] Integratoren er behandlingsansvarlig.
        [practitioner] Praksisinnehaveren er behandlingsansvarlig.
       *[service_partner] Servicepartneren er behandlingsansvarlig.
    }
    .controller_name = Behandlingsansvarlig: { $controller_name }.
    .processor = Databehandler: { $processor }.
    .transfer = Overføringer til tredjestater: { $transfer }
    .subject_access = Anmodninger om innsyn i personopplysninger: { $subject_access }
    .subject_erasure = Anmodninger om sletting av personopplysninger: { $subject_erasure }
    .operator = Gjør følgende av hensyn til personvernet:

## Logging

logging = Logging
    .what = Hendelser som registreres
    .reading = Lese hendelsesloggen
    .state = { $state ->
        [provided] Utstyret registrerer hendelser i en hendelseslogg.
        [not_provided] Utstyret registrerer ikke IT-sikkerhetshendelser.
        [by_operator] Virksomheten må sørge for loggingen av IT-sikkerhetshendelser.
        [by_host] Operativsystemet eller vertssystemet registrerer hendelser i en hendelseslogg.
       *[not_applicable] Logging av IT-sikkerhetshendelser er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne delen av systemet registrerer hendelser i en hendelseslogg.
        [not_provided] Denne delen av systemet registrerer ikke IT-sikkerhetshendelser.
        [by_operator] Virksomheten må sørge for loggingen av IT-sikkerhetshendelser.
        [by_host] Operativsystemet eller vertssystemet registrerer hendelser i en hendelseslogg.
       *[not_applicable] Logging av IT-sikkerhetshendelser er ikke relevant.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemet eller vertssystemet kan registrere hendelser i en hendelseslogg.
       *[other] Hendelser kan registreres i en hendelseslogg.
    }
    .purpose = Formål med hendelsesloggen: { $purpose }
    .standard = Standarder som hendelsesloggen følger: { $standard }.
    .default = Ved levering: { $default }.
    .configured_by = Roller som kan slå dette på og av: { $configured_by }.
    .because = Begrunnelse: { $because }
    .instead = { $state ->
        [by_operator] Virksomheten må gjøre følgende: { $instead }
       *[other] Hva du gjør: { $instead }
    }
    .location = Plassering av hendelsesloggen: { $location }
    .language = Språk i hendelsesloggen: { $language }
    .capacity = Kapasitet i hendelsesloggen: { $capacity }
    .retention = Loggoppføringer oppbevares i { $retention }.
    .protection = Beskyttelse av hendelsesloggen: { $protection }
    .access = Roller som kan lese hendelsesloggen: { $access }.
    .events = Følgende hendelser registreres i hendelsesloggen:
    .events-one = Følgende hendelse registreres i hendelsesloggen:
    .other_events = { $events ->
        [none] Følgende registreres i hendelsesloggen:
       *[other] Følgende registreres også i hendelsesloggen:
    }
    .reason_asked = Hendelser der brukeren må oppgi en begrunnelse: { $reason_asked }.
    .not_logged = Følgende registreres ikke i hendelsesloggen:
    .not_for = Hendelsesloggen er ikke beregnet for følgende:
    .fields = Minste innhold i hver loggoppføring: { $fields }.
    .viewer = Program for lesing av hendelsesloggen: { $viewer }
    .help = Hjelp til å lese hendelsesloggen: { $help }
    .alerts = Meldinger og tegn: { $link }.
    .steps = Slik leser eller eksporterer du hendelsesloggen:
    .note = { $note }

log-entry = Innhold i loggoppføringene
    .caption = Innhold i loggoppføringene for bestemte hendelser
    .events = Hendelse
    .fields = Innhold
    .note = Ytterligere innhold

log-notification = Varslinger
    .caption = Varslinger om hendelser
    .events = Hendelse
    .other_events = Andre hendelser
    .by = Sendes via
    .to = Rolle som varsles
    .party = Part som varsles
    .note = Merknad
    .when = Betingelse

log-export = Eksport av hendelsesloggen
    .protocol = Protokoll: { $protocol }.
    .encryption = Kryptering: { $encryption }.
    .format = Format: { $format }.
    .to = Mål: { $to }.
    .port = Port: { $port }.

clock = Klokke
    .source = { $source ->
        [ntp] Klokken stilles via NTP.
        [nts] Klokken stilles via NTP med Network Time Security (NTS).
        [ptp] Klokken stilles via PTP.
        [host] Klokken stilles av operativsystemet.
        [server] Klokken stilles av en server.
        [phone] Klokken stilles av telefonen.
        [manual] Klokken stilles manuelt.
       *[cellular] Klokken stilles av mobilnettet.
    }
    .other_sources = Andre måter å stille klokken på: { $other_sources }.
    .from = System som stiller klokken: { $from }.
    .port = Porten til tidstjenesten: { $port }.
    .configured_by = Roller som kan stille klokken: { $configured_by }.
    .accuracy = Største avvik for klokken: { $accuracy }.
    .if_wrong = Hvis klokken går feil: { $if_wrong }
    .steps = Slik stiller du klokken:

alert = Meldinger og tegn
    .caption = Meldinger og tegn
    .normal-caption = Andre meldinger og tegn
    .sign = Melding eller tegn
    .id = ID
    .meaning = Betydning
    .shows = Viser
    .action = Handling
    .acts = Hvem griper inn
    .call = Kontakt

## Malware and integrity

malware = Beskyttelse mot skadelig programvare
    .protection = { $protection ->
        [allow_list] Utstyret kjører bare programvare fra en tillatelsesliste.
        [antimalware_included] Utstyret inneholder antivirusprogramvare.
        [antimalware_supported] Antivirusprogramvare kan installeres på utstyret.
        [antimalware_by_operator] Virksomheten må installere antivirusprogramvare.
        [antimalware_not_recommended] Produsenten anbefaler at det ikke installeres antivirusprogramvare på utstyret.
        [read_only_system] Utstyret starter fra et system som ikke kan endres.
        [no_antimalware_software] Utstyret har ingen antivirusprogramvare.
        [none] Utstyret selv har ingen beskyttelse mot skadelig programvare.
       *[not_applicable] Beskyttelse mot skadelig programvare er ikke relevant.
    }
    .protection-part = { $protection ->
        [allow_list] Denne delen av systemet kjører bare programvare fra en tillatelsesliste.
        [antimalware_included] Denne delen av systemet inneholder antivirusprogramvare.
        [antimalware_supported] Antivirusprogramvare kan installeres på denne delen av systemet.
        [antimalware_by_operator] Virksomheten må installere antivirusprogramvare.
        [antimalware_not_recommended] Produsenten anbefaler at det ikke installeres antivirusprogramvare på denne delen av systemet.
        [read_only_system] Denne delen av systemet starter fra et system som ikke kan endres.
        [no_antimalware_software] Denne delen av systemet har ingen antivirusprogramvare.
        [none] Denne delen av systemet selv har ingen beskyttelse mot skadelig programvare.
       *[not_applicable] Beskyttelse mot skadelig programvare er ikke relevant.
    }
    .protection-should = { $need ->
        [optional] Virksomheten kan installere antivirusprogramvare.
       *[other] Virksomheten bør installere antivirusprogramvare.
    }
    .other_protection = Annen beskyttelse mot skadelig programvare: { $other_protection }.
    .need = Kravnivå: { $need }.
    .product = Produkt: { $product }.
    .installed_by = Installeres av: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Produsenten anbefaler at følgende unntas fra skanning ved filtilgang:
           *[other] Unnta følgende fra skanning ved filtilgang:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Produsenten anbefaler at følgende unntas fra planlagt og manuelt startet skanning:
           *[other] Unnta følgende fra planlagt og manuelt startet skanning:
        }
       *[other] { $exclusions_recommended ->
            [true] Produsenten anbefaler at følgende unntas fra skanning:
           *[other] Unnta følgende fra skanning:
        }
    }
    .scans = Skanninger: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Annen programvare kan ikke installeres på utstyret.
        [not_allowed] Annen programvare må ikke installeres på utstyret.
        [only_listed] Programvare som ikke er oppført i dette dokumentet, må ikke installeres på utstyret.
       *[allowed] Annen programvare kan installeres på utstyret.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Annen programvare kan ikke installeres på denne delen av systemet.
        [not_allowed] Annen programvare må ikke installeres på denne delen av systemet.
        [only_listed] Programvare som ikke er oppført i dette dokumentet, må ikke installeres på denne delen av systemet.
       *[allowed] Annen programvare kan installeres på denne delen av systemet.
    }
    .on_detection = { $protection ->
        [allow_list] Hvis programvare som ikke står på listen, startes: { $on_detection }
       *[other] Hvis skadelig programvare blir funnet: { $on_detection }
    }
    .because = Begrunnelse: { $because }
    .instead = Gjør følgende: { $instead }
    .note = { $note }

integrity = Integriteten til programvaren
    .secure_boot = { $secure_boot ->
        [true] Utstyret kontrollerer programvaren ved hver oppstart (sikker oppstart, secure boot).
       *[false] Utstyret har ikke sikker oppstart (secure boot).
    }
    .secure_boot-part = { $secure_boot ->
        [true] Denne delen av systemet kontrollerer programvaren ved hver oppstart (sikker oppstart, secure boot).
       *[false] Denne delen av systemet har ikke sikker oppstart (secure boot).
    }
    .signature = Signatur for programvaren: { $signature }.
    .signed_by = Signert av: { $signed_by }
    .checksum = Hashverdi eller kontrollsum for programvaren: { $checksum }.
    .covers = Kontrollen omfatter følgende:
    .checked = Tidspunkt for kontrollen: { $checked }
    .on_failure = Hvis kontrollen mislykkes: { $on_failure }
    .verify = Slik kontrollerer du at programvaren er ekte:
    .because = Begrunnelse: { $because }
    .instead = Gjør følgende: { $instead }
    .note = { $note }

## Updates

update = Oppdateringer
    .installing = Installere en oppdatering
    .switching-off = Automatiske oppdateringer
    .state = { $state ->
        [provided] Produsenten leverer sikkerhetsoppdateringer.
        [not_provided] Produsenten leverer ikke sikkerhetsoppdateringer.
        [by_operator] Virksomheten har ansvaret for sikkerhetsoppdateringer.
        [by_host] Vertssystemet eller pakkekilden til vertssystemet leverer sikkerhetsoppdateringer.
       *[not_applicable] Sikkerhetsoppdateringer er ikke relevante.
    }
    .used = { $used ->
        [true] Oppdateringer brukes.
       *[false] { $title ->
            [none] Programvaren i utstyret oppdateres ikke.
           *[other] Denne typen oppdatering brukes ikke.
        }
    }
    .used-part = { $used ->
        [true] Oppdateringer brukes.
       *[false] { $title ->
            [none] Programvaren i denne delen av systemet oppdateres ikke.
           *[other] Denne typen oppdatering brukes ikke.
        }
    }
    .announced_by = Slik melder produsenten fra om oppdateringer: { $announced_by }.
    .source = Kilder til oppdateringer: { $source }.
    .source_note = Hvor oppdateringer kommer fra: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Utstyret installerer bare oppdateringer med en gyldig digital signatur.
        [hash] { $installed_by ->
            [manufacturer] Produsenten sammenligner hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [service_partner] Servicepartneren sammenligner hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [user] Brukeren må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [patient] Pasienten må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [integrator] Integratoren må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [practitioner] Praksisinnehaveren må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [third_party] En tredjepart sammenligner hashverdien til en oppdatering med den publiserte verdien før installasjonen.
           *[other] Virksomheten må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
        }
        [checksum] Utstyret installerer bare oppdateringer med riktig kontrollsum.
        [signed_package] Oppdateringer er signerte pakker.
        [app_store] Appbutikken kontrollerer om en oppdatering er ekte.
       *[none] Utstyret kontrollerer ikke om en oppdatering er ekte.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Denne delen av systemet installerer bare oppdateringer med en gyldig digital signatur.
        [hash] { $installed_by ->
            [manufacturer] Produsenten sammenligner hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [service_partner] Servicepartneren sammenligner hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [user] Brukeren må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [patient] Pasienten må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [integrator] Integratoren må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [practitioner] Praksisinnehaveren må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [third_party] En tredjepart sammenligner hashverdien til en oppdatering med den publiserte verdien før installasjonen.
           *[other] Virksomheten må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
        }
        [checksum] Denne delen av systemet installerer bare oppdateringer med riktig kontrollsum.
        [signed_package] Oppdateringer er signerte pakker.
        [app_store] Appbutikken kontrollerer om en oppdatering er ekte.
       *[none] Denne delen av systemet kontrollerer ikke om en oppdatering er ekte.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Produsenten installerer oppdateringer.
        [operator] Virksomheten installerer oppdateringer.
        [shared] Produsenten og virksomheten installerer oppdateringer sammen.
        [user] Brukeren installerer oppdateringer.
        [patient] Pasienten installerer oppdateringer.
        [third_party] En tredjepart installerer oppdateringer.
        [integrator] Integratoren installerer oppdateringer.
        [practitioner] Praksisinnehaveren installerer oppdateringer.
       *[service_partner] Servicepartneren installerer oppdateringer.
    }
    .automatic = { $automatic ->
        [true] Oppdateringer installeres automatisk.
       *[false] Oppdateringer installeres ikke automatisk.
    }
    .switch_off = Slik slår du av automatiske oppdateringer:
    .interval = Intervall for regelmessige oppdateringer: { $interval }.
    .connect_every = Lengste tid mellom to forbindelser for å motta oppdateringer: { $connect_every }.
    .wait = Ventetid før en oppdatering installeres: { $wait }.
    .install_within = Frist som en sikkerhetsoppdatering må være installert innen: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Utstyret kan brukes uten en påkrevd oppdatering.
       *[false] Utstyret kan ikke brukes før en påkrevd oppdatering er installert.
    }
    .usable_without-part = { $usable_without ->
        [true] Denne delen av systemet kan brukes uten en påkrevd oppdatering.
       *[false] Denne delen av systemet kan ikke brukes før en påkrevd oppdatering er installert.
    }
    .before = Sørg for at følgende er oppfylt før du begynner:
    .before-one = Sørg for at følgende er oppfylt før du begynner:
    .downtime = Nedetid under en oppdatering: { $downtime }.
    .downtime-part = Nedetid under en oppdatering: { $downtime }.
    .steps = Slik installerer du en oppdatering:
    .verify = Kontroller følgende etter oppdateringen:
    .if_failed = Hvis oppdateringen mislyktes: { $if_failed }
    .rollback = Tilbakeføring til forrige versjon: { $rollback }
    .operator_patching = Programrettelser som virksomheten installerer: { $operator_patching }
    .approved = Oppdateringer fra andre leverandører som produsenten godkjenner: { $approved }
    .excluded = Ikke installer følgende oppdateringer:
    .excluded-one = Ikke installer følgende oppdatering:
    .because = Begrunnelse: { $because }
    .instead = { $state ->
        [by_operator] Virksomheten må gjøre følgende: { $instead }
       *[other] Hva du gjør: { $instead }
    }
    .note = { $note }

support = Periode med IT-sikkerhetsstøtte
    .help = Støtte
    .start = Start på støtten: { $start }.
    .end = Slutt på støtte: { $end }.
    .duration = Varighet av støtten: { $duration }.
    .counted_from = Regnet fra: { $counted_from }.
    .until = Hendelse som avslutter støtten: { $until }.
    .security_end = Slutt på sikkerhetsoppdateringer: { $security_end }.
    .versions = Versjoner som mottar sikkerhetsoppdateringer: { $versions }
    .includes = IT-sikkerhetsstøtten omfatter følgende:
    .contact = Kontakt for støtte: { $contact }
    .after_end = Etter slutt på støtte: { $after_end }
    .notified_by = Slik melder produsenten fra om slutt på støtte: { $notified_by }.
    .notice_period = Varsel før slutt på støtte: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Gjenoppretting
    .restoring = Gjenopprette fra en sikkerhetskopi
    .resetting = Tilbakestille til fabrikkinnstillinger
    .failures = Svikt
    .restore = Slik gjenoppretter du fra en sikkerhetskopi:
    .factory_reset = Slik tilbakestiller du utstyret til fabrikkinnstillingene:
    .factory_reset_effect = Virkning av tilbakestillingen: { $factory_reset_effect }
    .network_loss_mode = Driftsmodus når nettverket faller ut: { $network_loss_mode }.
    .network_loss = Hvis nettverket faller ut: { $network_loss }
    .continues = Følgende fortsetter ved svikt eller under en IT-sikkerhetshendelse:
    .safe_state = Sikker tilstand: { $safe_state }

backup = Sikkerhetskopiering
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Dataene i utstyret sikkerhetskopieres.
            [service_partner] Dataene i utstyret sikkerhetskopieres.
           *[other] Utstyret kan sikkerhetskopiere data.
        }
        [not_provided] Utstyret sikkerhetskopierer ikke data.
        [by_operator] Virksomheten må sørge for sikkerhetskopieringen.
        [by_host] Operativsystemet eller vertssystemet sørger for sikkerhetskopieringen.
       *[not_applicable] Sikkerhetskopiering er ikke relevant.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Dataene i denne delen av systemet sikkerhetskopieres.
            [service_partner] Dataene i denne delen av systemet sikkerhetskopieres.
           *[other] Denne delen av systemet kan sikkerhetskopiere data.
        }
        [not_provided] Denne delen av systemet sikkerhetskopierer ikke data.
        [by_operator] Virksomheten må sørge for sikkerhetskopieringen.
        [by_host] Operativsystemet eller vertssystemet sørger for sikkerhetskopieringen.
       *[not_applicable] Sikkerhetskopiering er ikke relevant.
    }
    .state-should = { $need ->
        [optional] Virksomheten kan sørge for sikkerhetskopieringen.
       *[other] Virksomheten bør sørge for sikkerhetskopieringen.
    }
    .what = Innhold i en sikkerhetskopi: { $what }.
    .without = Ikke med i en sikkerhetskopi: { $without }.
    .by = { $by ->
        [manufacturer] Produsenten tar sikkerhetskopien.
        [operator] Virksomheten tar sikkerhetskopien.
        [shared] Produsenten og virksomheten tar sikkerhetskopien sammen.
        [user] Brukeren tar sikkerhetskopien.
        [patient] Pasienten tar sikkerhetskopien.
        [third_party] En tredjepart tar sikkerhetskopien.
        [integrator] Integratoren tar sikkerhetskopien.
        [practitioner] Praksisinnehaveren tar sikkerhetskopien.
       *[service_partner] Servicepartneren tar sikkerhetskopien.
    }
    .how = Slik tas sikkerhetskopien: { $how }
    .every = { $every_recommended ->
        [true] Anbefalt intervall mellom sikkerhetskopier: { $every }.
       *[other] Intervall mellom sikkerhetskopier: { $every }.
    }
    .kept = Oppbevaringstid for sikkerhetskopier: { $kept }.
    .recovery_point = Mål for gjenopprettingspunkt (RPO): { $recovery_point }.
    .recovery_time = Mål for gjenopprettingstid (RTO): { $recovery_time }.
    .steps = Slik tar du en sikkerhetskopi:
    .test = Test av sikkerhetskopien: { $test }
    .because = Begrunnelse: { $because }
    .instead = { $state ->
        [by_operator] Virksomheten må gjøre følgende: { $instead }
       *[other] Hva du gjør: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = IT-sikkerhetshendelser
    .serious = Alvorlige hendelser
    .sign = Tegn eller svikt
    .further = Andre tegn og annen svikt
    .where = Se
    .signs = Du kan kjenne igjen denne hendelsen på følgende:
    .acts = Hvem griper inn: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Gjør følgende:
    .report_to = Hvem som varsles: { $report_to }
    .preserve = Sikring av bevis: { $preserve }

residual-risk = Restrisikoer
    .affects = Hvem eller hva som er utsatt for risiko: { $affects }.
    .action = Handling: { $action }

misuse = Forutsigbar feilbruk
    .affects = Hvem eller hva som er utsatt for risiko: { $affects }.

warning = Sikkerhetsanvisninger
    .affects = Hvem eller hva som er utsatt for risiko: { $affects }.

## End of use

decommission = Utfasing
    .steps = { $occasions ->
        [none] Gjør følgende før avhending eller overdragelse:
       *[other] Gjør følgende { $occasions }:
    }
    .verify = Slik kontrollerer du at dataene er slettet: { $verify }
    .remains = Hva som blir igjen: { $remains }
    .elsewhere = Gjør følgende på andre systemer:
    .transfer = Overdragelse til en annen virksomhet: { $transfer }
    .disposal = Avhending: { $disposal }

## Components

sbom = Programvareliste (SBOM)
    .file = Kilde til komponentlisten: { $file }.
    .format = Format på programvarelisten (SBOM): { $format }.
    .available_at = Her får du programvarelisten (SBOM): { $available_at }.
    .request = Slik ber du om programvarelisten (SBOM): { $request }
    .upkeep = Vedlikehold av SBOM-en: { $upkeep }
    .none_known_on = Per { $none_known_on } kjente produsenten ikke til noen sårbarheter som berører utstyret, i de oppførte komponentene.

component = Komponenter
    .caption = Programvarekomponenter
    .name = Komponent
    .version = Versjon
    .supplier = Leverandør
    .purpose = Formål
    .licence = Lisens
    .part = Del
    .purl = Package URL
    .cpe = CPE
    .support_end = Støttes til
    .note = Merknad

vulnerability = Sårbarheter
    .caption = Sårbarheter
    .intro = Tabellen viser sårbarheter og angir hvordan hver av dem berører utstyret.
    .id = Sårbarhet
    .title = Sårbarhet
    .component = Komponent
    .component_version = Versjon av komponenten
    .score = Poengsum
    .rating = Samlet vurdering
    .state = Status
    .exploited = Utnyttelse
    .fixed_in = Rettet i versjon
    .because = Begrunnelse
    .action = Handling
    .justification = Begrunnelse for status
    .response = Produsentens håndtering
    .residual_risk = Restrisiko
    .reported_by = Rapportert av
    .assessed_on = Vurderingsdato
    .source = Kilde til vurderingen
