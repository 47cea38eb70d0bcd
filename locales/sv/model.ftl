### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Endast i driftläge: { $modes }.
    .variants = Endast för variant: { $variants }.
    .options = Endast med tillval: { $options }.
    .platforms = Endast på plattform: { $platforms }.
    .versions = Endast för programvaruversion: { $versions }.
    .condition = Villkor: { $condition }.
    .if-modes = I driftläge { $modes }:
    .if-variants = För variant { $variants }:
    .if-options = Med tillval { $options }:
    .if-platforms = På plattform { $platforms }:
    .if-versions = För programvaruversion { $versions }:
    .if-condition = Om följande gäller: { $condition }.
    .short-modes = endast i driftläge: { $modes }
    .short-variants = endast för variant: { $variants }
    .short-options = endast med tillval: { $options }
    .short-platforms = endast på plattform: { $platforms }
    .short-versions = endast för programvaruversion: { $versions }
    .short-condition = villkor: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Endast för delen: { $value }.
    .roles = Endast för rollen: { $value }.
    .interface = Endast på gränssnittet: { $value }.
    .direction = Riktning: { $value }.

protection =
    .state = { $state ->
        [provided] Data är krypterade.
        [not_provided] Data är inte krypterade.
        [by_operator] Verksamhetsutövaren måste tillhandahålla krypteringen.
        [by_host] Operativsystemet eller värdsystemet tillhandahåller krypteringen.
       *[not_applicable] Kryptering är inte tillämpligt.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemet eller värdsystemet kan kryptera data.
       *[other] Data kan krypteras.
    }
    .state-should = { $need ->
        [optional] Verksamhetsutövaren kan tillhandahålla krypteringen.
       *[other] Verksamhetsutövaren bör tillhandahålla krypteringen.
    }
    .default = Vid leverans: { $default }.
    .configured_by = Roller som kan slå på och stänga av detta: { $configured_by }.
    .range = Möjliga inställningar: { $range }
    .method = { $state ->
        [by_operator] Krypteringsmetoder som tillverkaren anger: { $method }.
       *[other] Krypteringsmetod: { $method }.
    }
    .key_in = Nyckeln förvaras i: { $key_in }.
    .because = Skäl: { $because }
    .instead = { $state ->
        [by_operator] Detta måste verksamhetsutövaren göra: { $instead }
       *[other] { $instead }
    }
    .limits = Begränsningar: { $limits }
    .note = { $note }

## Identification

device = Produkt
    .caption = Identifiering av produkten
    .name = Namn
    .model = Modell
    .purpose = Avsett ändamål
    .supplied_as = Levereras som
    .software_version = Programvaruversion
    .firmware_version = Version av inbyggd programvara
    .regulation = Förordning
    .law = Tillämplig lagstiftning
    .declaration = EU-försäkran om överensstämmelse
    .class = Riskklass
    .udi_di = UDI-DI
    .basic_udi_di = Grundläggande UDI-DI
    .mud_url = MUD-URL (RFC 8520)
    .environments = Avsedd användningsmiljö
    .users = Avsedda användare
    .not_for = Produkten är inte avsedd för följande användningar:
    .not_for-one = Produkten är inte avsedd för följande användning:
    .id = Identifierare

organisation = Företag
    .manufacturer = Tillverkare
    .manufacturer-caption = Tillverkare
    .representative = Auktoriserad representant
    .representative-caption = Auktoriserad representant
    .name = Namn
    .address = Adress
    .srn = Unikt registreringsnummer (SRN)
    .website = Webbplats
    .email = E-post
    .phone = Telefon

variant = Varianter
    .caption = Varianter av produkten
    .intro = Detta dokument gäller följande varianter.
    .title = Variant
    .model = Modell
    .udi_di = UDI-DI
    .description = Beskrivning
    .id = Identifierare

option-item = Tillval
    .caption = Tillval till produkten
    .title = Tillval
    .description = Beskrivning
    .supplied = Leveransform
    .id = Identifierare

mode = Driftlägen
    .caption = Driftlägen
    .title = Driftläge
    .description = Beskrivning
    .entered_by = Hur produkten går in i driftläget
    .left_by = Hur produkten lämnar driftläget
    .indicator = Hur användaren känner igen driftläget
    .id = Identifierare

part = Delar av systemet
    .caption = Delar av systemet
    .title = Del
    .kind = Typ
    .version = Version
    .supplied_by = Levereras av
    .hosted = Körs
    .runs_on = Körs på
    .location = Placering
    .address = Adress
    .connected_through = Ansluten via
    .mud_url = MUD-URL (RFC 8520)
    .permissions = Behörigheter
    .description = Beskrivning
    .id = Identifierare
    .when = Villkor

user-interface = Användargränssnitt
    .caption = Användargränssnitt
    .title = Användargränssnitt
    .id = Identifierare
    .kind = Typ
    .part = Del
    .purpose = Syfte
    .personal = Visar eller spelar upp personuppgifter
    .protect = Skydd
    .when = Villkor

document-facts = Detta dokument
    .caption = Identifiering av detta dokument
    .number = Dokumentnummer
    .revision = Revision
    .date = Utgivningsdatum
    .effective = Gäller från
    .replaces = Ersätter
    .audience = Avsedda läsare
    .audience_other = Andra avsedda läsare
    .roles = Läsarnas roller
    .paper_copy = Exemplar på papper
    .see_also = Se även följande dokument:
    .see_also-one = Se även följande dokument:

companion = Andra dokument om denna produkt
    .caption = Andra dokument om denna produkt
    .title = Titel
    .number = Dokumentnummer
    .audience = Avsedda läsare

revision = Revisionshistorik
    .caption = Revisioner av detta dokument
    .revision = Revision
    .date = Datum
    .change = Ändring
    .link = Dokument

contact = Kontakt för it-säkerhet
    .caption = Kontakt för it-säkerhet
    .security = Kontakt för it-säkerhet
    .phone = Telefon
    .hours = Tider
    .policy = Policy för rapportering av sårbarheter
    .advisories = It-säkerhetsbulletiner
    .key = Nyckel för krypterade rapporter
    .key_fingerprint = Nyckelns fingeravtryck
    .acknowledge_within = Bekräftelse av en rapport inom
    .vigilance = Rapportering av allvarliga tillbud
    .process = Vad tillverkaren gör med en rapport: { $process }
    .events-described = Rapportera de händelser som beskrivs i detta dokument så som anges här: { $link }.
    .report_contents = Ange följande i en rapport:
    .report_rules = Följande regler gäller för rapporter:
    .report_rules-one = Följande regel gäller för rapporter:
    .sources_watched = Tillverkaren bevakar följande källor för att upptäcka nya sårbarheter:
    .sources_watched-one = Tillverkaren bevakar följande källa för att upptäcka nya sårbarheter:
    .conduct = Vad tillverkaren gör och inte gör:
    .note = { $note }

local-contact = Kontakter hos verksamhetsutövaren
    .caption = Kontakter hos verksamhetsutövaren
    .title = Kontakt
    .purpose = För
    .phone = Telefon
    .id = Identifierare

## Security features

feature = It-säkerhetsfunktioner
    .caption = It-säkerhetsfunktioner
    .title = Funktion
    .id = Identifierare
    .capability = Förmåga
    .state = Status
    .default = Vid leverans
    .configured_by = Kan ställas in av
    .range = Inställningsområde
    .modes = Driftlägen
    .modes-left-out = alla driftlägen
    .protects = Skyddar
    .part = Del
    .when = Villkor
    .absent = Denna funktion tillhandahålls inte.
    .of-operator = Verksamhetsutövaren måste tillhandahålla denna funktion.
    .of-host = Operativsystemet eller värdsystemet tillhandahåller denna funktion.
    .inapplicable = Denna funktion är inte tillämplig.
    .description = { $description }
    .before = Se till att följande är uppfyllt innan du börjar:
    .before-one = Se till att följande är uppfyllt innan du börjar:
    .steps = Gör följande:
    .indicator = Indikering: { $indicator }
    .limits = Begränsningar: { $limits }
    .because = Skäl: { $because }
    .instead = { $state ->
        [by_operator] Detta måste verksamhetsutövaren göra: { $instead }
       *[other] Gör så här: { $instead }
    }

security-test = It-säkerhetstester
    .caption = It-säkerhetstester
    .kind = Typ
    .subject = Testobjekt
    .version = Testad version
    .date = Datum
    .interval = Intervall
    .by = Testat av
    .result = Resultat
    .part = Del

## Operating environment

operating-environment = Driftsmiljö
    .scope = Utanför tillverkarens ansvar
    .change = När it-säkerheten bedöms på nytt
    .assumptions = Tillverkaren förutsätter följande om driftsmiljön:
    .out_of_scope = Tillverkaren ansvarar inte för följande:
    .reassess = Bedöm produktens it-säkerhet på nytt efter var och en av följande händelser:
    .reassess-one = Bedöm produktens it-säkerhet på nytt efter följande händelse:
    .reassess_at_once = Bedöm produktens it-säkerhet på nytt efter var och en av följande händelser, utan dröjsmål och innan produkten används igen:
    .reassess_at_once-one = Bedöm produktens it-säkerhet på nytt efter följande händelse, utan dröjsmål och innan produkten används igen:
    .prohibited = Följande får inte göras:
    .not_recommended = Tillverkaren rekommenderar att följande inte görs:

control-group = Grupper av åtgärder
    .caption = Grupper av åtgärder
    .condition-intro = Om en grupp har ett villkor gäller dess åtgärder endast under detta villkor.
    .title = Grupp
    .id = Identifierare
    .goal = Mål
    .choice = Tillräckligt
    .choice-left-out = alla åtgärder i gruppen
    .when = Villkor

control = It-säkerhetsåtgärder
    .required = Åtgärder som krävs
    .required-caption = Åtgärder som krävs
    .required-intro = Följande åtgärder måste vara vidtagna.
    .strongly_recommended = Starkt rekommenderade åtgärder
    .strongly_recommended-caption = Starkt rekommenderade åtgärder
    .strongly_recommended-intro = Tillverkaren rekommenderar starkt följande åtgärder.
    .recommended = Rekommenderade åtgärder
    .recommended-caption = Rekommenderade åtgärder
    .recommended-intro = Tillverkaren rekommenderar följande åtgärder.
    .preferred = Åtgärder som föredras
    .preferred-caption = Åtgärder som föredras
    .preferred-intro = Tillverkaren föredrar följande åtgärder framför andra lämpliga åtgärder.
    .where_possible = Åtgärder som rekommenderas där det är möjligt
    .where_possible-caption = Åtgärder som rekommenderas där det är möjligt
    .where_possible-intro = Tillverkaren rekommenderar följande åtgärder där driftsmiljön tillåter dem.
    .optional = Valfria åtgärder
    .optional-caption = Valfria åtgärder
    .optional-intro = Följande åtgärder är valfria.
    .unstated = Åtgärder utan angiven kravnivå
    .unstated-caption = Åtgärder utan angiven kravnivå
    .unstated-intro = För följande åtgärder anger detta dokument inte om de krävs eller rekommenderas.
    .condition-intro = En åtgärd med ett villkor gäller endast om villkoret är uppfyllt.
    .group-condition-intro = Om en rad anger en grupp som har ett villkor gäller åtgärden endast under detta villkor.
    .group-choice-intro = Om en rad anger en grupp framgår det av tabellen över grupper hur många åtgärder i gruppen som är tillräckliga.
    .title = Åtgärd
    .id = Identifierare
    .kind = Typ
    .responsibility = Ansvarig
    .or_by = Alternativt
    .group = Grupp
    .need = Kravnivå
    .reason = Skäl: { $reason }
    .own_measure = Vad produkten själv gör: { $own_measure }
    .own_measure-part = Vad denna del av systemet själv gör: { $own_measure }
    .setting = Inställning: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Steg för tillverkaren:
        [third_party] Steg för den tredje parten:
        [service_partner] Steg för servicepartnern:
        [integrator] Steg för integratören:
       *[other] Gör följande:
    }
    .otherwise = Utan denna åtgärd: { $otherwise }
    .missing = **Om denna åtgärd saknas.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Använd inte produkten utan denna åtgärd.
       *[other] Se till att denna åtgärd är vidtagen.
    }
    .avoid-part = { $stop_use ->
        [true] Använd inte denna del av systemet utan denna åtgärd.
       *[other] Se till att denna åtgärd är vidtagen.
    }
    .stop_use = { $stop_use ->
        [true] Produkten får inte användas utan denna åtgärd.
       *[false] Produkten kan användas utan denna åtgärd.
    }
    .stop_use-part = { $stop_use ->
        [true] Denna del av systemet får inte användas utan denna åtgärd.
       *[false] Denna del av systemet kan användas utan denna åtgärd.
    }
    .limits = Begränsningar: { $limits }
    .risk = Risk med åtgärden i sig: { $risk }
    .part = Del
    .when = Villkor

share = Delade åtgärder
    .caption = Vem som gör vad
    .party = Ansvarig
    .does = Arbetsuppgift

no-action = Inget behöver göras
    .caption = Åtgärder där verksamhetsutövaren inte behöver göra något
    .kind = Åtgärd
    .because = Skäl
    .unless = Något behöver göras om
    .part = Del
    .when = Villkor

training = Utbildning
    .caption = Kunskaper och utbildning som krävs
    .role = Roll
    .content = Innehåll
    .interval = Upprepas efter
    .given_by = Ges av

## Compatibility

compatibility = Kompatibilitet
    .limits = Begränsningar
    .restrictions = Följande begränsningar gäller för kombinationer med andra produkter:
    .restrictions-one = Följande begränsning gäller för kombinationer med andra produkter:

hardware = Maskinvara
    .caption = Maskinvara
    .for = Del
    .included = Inbyggt
    .minimum = Minimikrav
    .recommended = Rekommenderat
    .optimum = Optimalt
    .otherwise = Om de rekommenderade värdena inte uppnås
    .note = Anmärkning

machine =
    .cpu = Processor: { $cpu }
    .memory = Minne: { $memory }
    .storage = Lagring: { $storage }
    .display = Skärm: { $display }
    .graphics = Grafik: { $graphics }
    .network = Nätverk: { $network }
    .other = Övrigt: { $other }

product = Andra produkter
    .operating-system = Operativsystem
    .operating-system-caption = Operativsystem
    .browser = Webbläsare
    .browser-caption = Webbläsare
    .mobile-device = Mobila enheter
    .mobile-device-caption = Mobila enheter
    .hypervisor = Virtualiseringsprodukter
    .hypervisor-caption = Virtualiseringsprodukter
    .database = Databaser
    .database-caption = Databaser
    .runtime = Körmiljöer
    .runtime-caption = Körmiljöer
    .antimalware = Antivirusprogram
    .antimalware-caption = Antivirusprogram
    .peer-system = Anslutna systems kompatibilitet
    .peer-system-caption = Anslutna systems kompatibilitet
    .accessory = Tillbehör
    .accessory-caption = Tillbehör
    .for = Del
    .name = Benämning
    .supplied_by = Tillhandahålls av
    .versions = Versioner
    .recommended = Rekommenderad version
    .state = Status
    .support_end = Stöds av leverantören till
    .patches = Uppdateringar
    .note = Anmärkning
    .when = Villkor

standard = Standarder
    .caption = Standarder
    .name = Standard
    .version = Version
    .kind = Område
    .purpose = Syfte
    .conformance = Förklaring om överensstämmelse

## Network

network = Nätverk
    .absent = Följande är inte tillgängligt:
    .before = Se till att följande är uppfyllt innan du börjar:
    .before-one = Se till att följande är uppfyllt innan du börjar:
    .connecting = Anslutning till nätverket
    .controls = Åtgärder som krävs: { $link }
    .steps = Så här ansluter du produkten till nätverket:
    .connection = { $connection ->
        [none] Produkten har ingen nätverksanslutning.
        [optional] En nätverksanslutning är valfri.
       *[required] Produkten behöver en nätverksanslutning.
    }
    .inbound = { $inbound ->
        [true] Andra system kan öppna en anslutning till produkten.
       *[false] Andra system kan inte öppna en anslutning till produkten.
    }
    .internet = { $internet ->
        [not_needed] Produkten behöver ingen internetanslutning.
        [optional] En internetanslutning är valfri.
        [needed] Produkten behöver en internetanslutning.
        [not_directly] Produkten får inte anslutas direkt till internet.
       *[forbidden] Produkten får inte anslutas till internet.
    }
    .internet_reason = Internetanslutning: { $internet_reason }
    .load = Belastning på nätverket: { $load }
    .note = { $note }

network-only = Nätverk
    .connection = { $connection ->
        [none] Produkten har ingen nätverksanslutning.
        [optional] En nätverksanslutning är valfri.
       *[required] Produkten behöver en nätverksanslutning.
    }
    .connection-part = { $connection ->
        [none] Denna del av systemet har ingen nätverksanslutning.
        [optional] En nätverksanslutning är valfri.
       *[required] Denna del av systemet behöver en nätverksanslutning.
    }
    .inbound = { $inbound ->
        [true] Andra system kan öppna en anslutning till produkten.
       *[false] Andra system kan inte öppna en anslutning till produkten.
    }
    .inbound-part = { $inbound ->
        [true] Andra system kan öppna en anslutning till denna del av systemet.
       *[false] Andra system kan inte öppna en anslutning till denna del av systemet.
    }
    .internet = { $internet ->
        [not_needed] Produkten behöver ingen internetanslutning.
        [optional] En internetanslutning är valfri.
        [needed] Produkten behöver en internetanslutning.
        [not_directly] Produkten får inte anslutas direkt till internet.
       *[forbidden] Produkten får inte anslutas till internet.
    }
    .internet-part = { $internet ->
        [not_needed] Denna del av systemet behöver ingen internetanslutning.
        [optional] En internetanslutning är valfri.
        [needed] Denna del av systemet behöver en internetanslutning.
        [not_directly] Denna del av systemet får inte anslutas direkt till internet.
       *[forbidden] Denna del av systemet får inte anslutas till internet.
    }
    .internet_reason = Internetanslutning: { $internet_reason }
    .absent = Följande är inte tillgängligt:
    .note = { $note }

zone = Nätverkszoner
    .caption = Nätverkszoner
    .title = Zon
    .id = Identifierare
    .traffic = Trafikkontroll vid gränsen
    .operated_by = Drivs av
    .description = Beskrivning

interface = Gränssnitt
    .caption = Gränssnitt
    .title = Gränssnitt
    .id = Identifierare
    .kind = Typ
    .state = Status
    .because = Skäl
    .instead = Gör så här
    .part = Del
    .zone = Zon
    .standards = Standarder
    .not_supported = Stöds inte
    .ciphers = Chiffersviter
    .authentication = Autentisering
    .encryption = Kryptering
    .addressing = Adressering
    .default = Vid leverans
    .need = Kravnivå
    .frequency = Frekvens
    .power = Sändareffekt
    .range = Räckvidd
    .coexistence = Samexistens med annan radioutrustning
    .max_connected = Högst anslutna samtidigt
    .max_paired = Högst parkopplade
    .purpose = Syfte
    .used_by = Kan användas av
    .protect = Skydd
    .when = Villkor

peer = Anslutna system
    .caption = Anslutna system
    .title = System
    .id = Identifierare
    .kind = Typ
    .zone = Zon
    .address = Adress
    .versions = Versioner
    .max_connected = Högst anslutna samtidigt
    .operated_by = Drivs av
    .description = Beskrivning

port = Portar
    .rules = Portar och brandväggsregler
    .required-caption = Nödvändiga anslutningar att tillåta
    .recommended-caption = Rekommenderade anslutningar
    .allow-caption = Anslutningar att tillåta endast om deras funktion används
    .allow-need-unstated = Tillverkaren anger inte om en anslutning utan kravnivå krävs. Tillåt den endast om en funktion som används behöver den.
    .allow-condition = Om en rad anger ett villkor, tillåt anslutningen endast om villkoret är uppfyllt.
    .allow-configured = Om numret på en port kan ändras, tillåt endast det nummer som är inställt.
    .allow-range = Om endast vissa portar i ett intervall är inställda, tillåt endast dessa portar.
    .allow-only = Blockera alla andra anslutningar.
    .allow-only-except = Blockeringen gäller inte anslutningarna utan brandväggsregel. De anges i en egen tabell.
    .allow-only-zones = Blockera alla andra anslutningar till och från systemets delar vid gränsen till följande nätverkszoner: { $zones }. Detta dokument ger inga regler för andra system.
    .block-caption = Anslutningar att blockera
    .block-intro = Blockera följande anslutningar i nätverksbrandväggen.
    .none-caption = Anslutningar utan brandväggsregel
    .none-intro = För följande anslutningar ger detta dokument ingen regel för nätverksbrandväggen. Tabellen anger skälen.
    .unstated-caption = Anslutningar vars riktning inte anges
    .unstated-intro = Tillverkaren anger inte vilken sida som öppnar följande anslutningar. Detta dokument ger ingen brandväggsregel för dem.
    .rules-source = Källan öppnar anslutningen eller sänder först. Svar är en del av anslutningen.
    .rules-all = Vad som gäller för alla regler
    .required = Anslutningar som krävs
    .need-unstated = Anslutningar utan angiven kravnivå
    .used = Anslutningar endast vid användning
    .rules-open = måste anges av verksamhetsutövaren
    .any-system = vilket system som helst
    .reason-number = utan nummer eller typ kan ingen regel anges
    .reason-transport = utan transportprotokoll kan ingen regel anges
    .reason-border = passerar ingen nätverksgräns
    .reason-computer = stannar inom en dator
    .reason-part = stannar inom en del av systemet
    .reason-device = stannar inom produkten
    .reason-zone = stannar inom en nätverkszon; kräver en regel endast där en brandvägg delar zonen
    .reason-mobile = går över ett mobilnät, inte över verksamhetsutövarens nätverk
    .reason-cloud = går inte genom verksamhetsutövarens nätverk
    .reference = { $protocol } på port { $number } ({ $transport })
    .reference-many = { $protocol } på portarna { $number } ({ $transport })
    .reference-any = { $protocol } på vilken port som helst ({ $transport })
    .reference-ip = { $protocol } över { $transport } { $ip_protocol }
    .reference-short = { $protocol } över { $transport }
    .unnamed = port { $number } ({ $transport })
    .unnamed-many = portar { $number } ({ $transport })
    .unnamed-any = vilken port som helst ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } på port { $number }
    .reference-plain-many = { $protocol } på portarna { $number }
    .reference-plain-any = { $protocol } på vilken port som helst
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = portar { $number }
    .unnamed-plain-any = vilken port som helst
    .no-transport = transportprotokoll ej angivet
    .without-transport = { $number } (transportprotokoll ej angivet)
    .any = vilken som helst
    .not_known = porten är inte känd
    .number = Port
    .icmp_type = ICMP-typ
    .ip_protocol = IP-protokoll
    .id = Identifierare
    .configurable = Numret kan ändras
    .setting = Var det ställs in
    .source_port = Källport
    .transport = Transport
    .direction = Riktning
    .protocol = Protokoll
    .program = Program
    .part = Del
    .interface = Gränssnitt
    .encryption = Kryptering
    .authentication = Autentisering
    .default = Vid leverans
    .need = Kravnivå
    .opened_by = Kan öppnas av
    .open_for = Öppen i
    .purpose = Syfte
    .peers = Anslutna system
    .internet = Via internet
    .network_setting = Inställning i nätverket
    .firewall_rule = Regel i nätverksbrandväggen
    .when = Villkor
    .source = Källa
    .destination = Mål
    .own-side = Produkt eller del
    .other-side = Motpart
    .use = Produktens användning
    .reason = Skäl

firewall = Produktens brandvägg
    .of-parts = Delarnas brandväggar
    .state = { $state ->
        [provided] Produkten har en egen brandvägg.
        [not_provided] Produkten har ingen egen brandvägg.
        [by_operator] Verksamhetsutövaren måste tillhandahålla brandväggen för produkten.
        [by_host] Produkten använder operativsystemets brandvägg.
       *[not_applicable] Brandvägg på produkten är inte tillämpligt.
    }
    .state-part = { $state ->
        [provided] Denna del av systemet har en egen brandvägg.
        [not_provided] Denna del av systemet har ingen egen brandvägg.
        [by_operator] Verksamhetsutövaren måste tillhandahålla brandväggen för denna del av systemet.
        [by_host] Denna del av systemet använder operativsystemets brandvägg.
       *[not_applicable] Brandvägg på denna del av systemet är inte tillämpligt.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemets brandvägg filtrerar trafiken endast när den är påslagen.
       *[other] Brandväggen filtrerar trafiken endast när den är påslagen.
    }
    .default = Vid leverans: { $default }.
    .configured_by = Roller som kan slå på och stänga av detta: { $configured_by }.
    .rules_set_by = Roller som kan ändra brandväggens regler: { $rules_set_by }.
    .product = Brandvägg: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Brandväggen måste blockera all trafik utom de anslutningar som är tillåtna enligt detta dokument.
            [deny_all] Brandväggen måste blockera all trafik.
            [allow_outbound] Brandväggen måste tillåta anslutningar från produkten och blockera anslutningar till produkten.
            [allow_all] Brandväggen måste tillåta all trafik.
            [monitored] Brandväggen måste tillåta trafik och övervaka den.
            [restricted] Brandväggen måste begränsa trafiken.
           *[isolated] Brandväggen får inte tillåta någon anslutning till andra nätverk.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Brandväggen blockerar alla anslutningar som detta dokument inte anger.
            [deny_all] Brandväggen blockerar all trafik.
            [allow_outbound] Brandväggen tillåter anslutningar från produkten och blockerar anslutningar till produkten.
            [allow_all] Brandväggen tillåter all trafik.
            [monitored] Brandväggen tillåter trafik och övervakar den.
            [restricted] Brandväggen begränsar trafiken.
           *[isolated] Brandväggen tillåter ingen anslutning till andra nätverk.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] När brandväggen är på blockerar den alla anslutningar som detta dokument inte anger.
        [deny_all] När brandväggen är på blockerar den all trafik.
        [allow_outbound] När brandväggen är på tillåter den utgående anslutningar och blockerar inkommande anslutningar.
        [allow_all] När brandväggen är på tillåter den all trafik.
        [monitored] När brandväggen är på tillåter den trafik och övervakar den.
        [restricted] När brandväggen är på begränsar den trafiken.
       *[isolated] När brandväggen är på tillåter den ingen anslutning till andra nätverk.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Brandväggen måste blockera all trafik utom de anslutningar som är tillåtna enligt detta dokument.
            [deny_all] Brandväggen måste blockera all trafik.
            [allow_outbound] Brandväggen måste tillåta anslutningar från denna del av systemet och blockera anslutningar till denna del av systemet.
            [allow_all] Brandväggen måste tillåta all trafik.
            [monitored] Brandväggen måste tillåta trafik och övervaka den.
            [restricted] Brandväggen måste begränsa trafiken.
           *[isolated] Brandväggen får inte tillåta någon anslutning till andra nätverk.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Brandväggen blockerar alla anslutningar som detta dokument inte anger.
            [deny_all] Brandväggen blockerar all trafik.
            [allow_outbound] Brandväggen tillåter anslutningar från denna del av systemet och blockerar anslutningar till denna del av systemet.
            [allow_all] Brandväggen tillåter all trafik.
            [monitored] Brandväggen tillåter trafik och övervakar den.
            [restricted] Brandväggen begränsar trafiken.
           *[isolated] Brandväggen tillåter ingen anslutning till andra nätverk.
        }
    }
    .changes_itself = Automatiska ändringar: { $changes_itself }
    .because = Skäl: { $because }
    .instead = { $state ->
        [by_operator] Detta måste verksamhetsutövaren göra: { $instead }
       *[other] Gör så här: { $instead }
    }
    .note = { $note }

flow = Dataflöden
    .caption = Dataflöden
    .rules = Brandväggsregler: { $link }
    .from = Från
    .to = Till
    .port = Port
    .medium = Medium
    .data = Data
    .personal = Personuppgifter
    .examples = Exempel
    .deidentified = Avidentifiering
    .encryption = Kryptering
    .integrity = Skydd av riktigheten
    .trigger = Överföringens start
    .rate = Datahastighet
    .volume = Datamängd
    .purpose = Syfte
    .when = Villkor
    .id = Identifierare

network-requirements = Krav på nätverket
    .bandwidth = { $bandwidth_for ->
        [none] Bandbredd: { $bandwidth }.
       *[other] Bandbredd för { $bandwidth_for }: { $bandwidth }.
    }
    .latency = Latens: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Paketförlust: { $packet_loss }.
    .services = Tjänster som nätverket måste erbjuda: { $services }.
    .other = Nätverket måste uppfylla följande krav:
    .other-one = Nätverket måste uppfylla följande krav:
    .recommended_other = Tillverkaren rekommenderar följande för nätverket:
    .loss = Vid nätverksbortfall: { $loss }
    .otherwise = Om kraven inte uppfylls: { $otherwise }

network-link = Länkar och funktioner
    .caption = Vad nätverket måste erbjuda för länkar och funktioner
    .title = Länk eller funktion
    .from = Från
    .to = Till
    .bandwidth = Bandbredd
    .latency = Latens
    .jitter = Jitter
    .packet_loss = Paketförlust
    .recommended = Rekommenderat
    .optimum = Optimalt
    .otherwise = Om det inte uppnås
    .when = Villkor

network-figures = Rekommenderade värden
    .bandwidth = { $bandwidth_for ->
        [none] Rekommenderad bandbredd: { $bandwidth }.
       *[other] Rekommenderad bandbredd för { $bandwidth_for }: { $bandwidth }.
    }
    .latency = Rekommenderad latens: { $latency }.
    .jitter = Rekommenderat värde för jitter: { $jitter }.
    .packet_loss = Rekommenderad paketförlust: { $packet_loss }.
    .otherwise = Om de rekommenderade värdena inte uppnås: { $otherwise }

network-optimum = Optimala värden
    .bandwidth = { $bandwidth_for ->
        [none] Optimal bandbredd: { $bandwidth }.
       *[other] Optimal bandbredd för { $bandwidth_for }: { $bandwidth }.
    }
    .latency = Optimal latens: { $latency }.
    .jitter = Optimalt värde för jitter: { $jitter }.
    .packet_loss = Optimal paketförlust: { $packet_loss }.

remote-access = Fjärråtkomst
    .state = { $used_for ->
        [none] { $state ->
            [provided] Fjärråtkomst till produkten är möjlig.
            [not_provided] Produkten har ingen fjärråtkomst.
            [by_operator] Verksamhetsutövaren tillhandahåller fjärråtkomsten.
            [by_host] Operativsystemet eller värdsystemet tillhandahåller fjärråtkomsten.
           *[not_applicable] Fjärråtkomst är inte tillämpligt.
        }
       *[other] { $state ->
            [provided] Fjärråtkomst till produkten är möjlig i följande syften: { $used_for }.
            [not_provided] Fjärråtkomst till produkten är inte möjlig i följande syften: { $used_for }.
            [by_operator] Verksamhetsutövaren tillhandahåller fjärråtkomsten i följande syften: { $used_for }.
            [by_host] Operativsystemet eller värdsystemet tillhandahåller fjärråtkomsten i följande syften: { $used_for }.
           *[not_applicable] Fjärråtkomst är inte tillämpligt för följande syften: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Fjärråtkomst till denna del av systemet är möjlig.
            [not_provided] Denna del av systemet har ingen fjärråtkomst.
            [by_operator] Verksamhetsutövaren tillhandahåller fjärråtkomsten.
            [by_host] Operativsystemet eller värdsystemet tillhandahåller fjärråtkomsten.
           *[not_applicable] Fjärråtkomst är inte tillämpligt.
        }
       *[other] { $state ->
            [provided] Fjärråtkomst till denna del av systemet är möjlig i följande syften: { $used_for }.
            [not_provided] Fjärråtkomst till denna del av systemet är inte möjlig i följande syften: { $used_for }.
            [by_operator] Verksamhetsutövaren tillhandahåller fjärråtkomsten i följande syften: { $used_for }.
            [by_host] Operativsystemet eller värdsystemet tillhandahåller fjärråtkomsten i följande syften: { $used_for }.
           *[not_applicable] Fjärråtkomst är inte tillämpligt för följande syften: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Fjärråtkomst via operativsystemet eller värdsystemet är möjlig endast när den är påslagen.
           *[other] Fjärråtkomst är möjlig endast när den är påslagen.
        }
       *[other] { $state ->
            [by_host] När fjärråtkomsten via operativsystemet eller värdsystemet är påslagen är den möjlig i följande syften: { $used_for }.
           *[other] När fjärråtkomsten är påslagen är den möjlig i följande syften: { $used_for }.
        }
    }
    .default = Vid leverans: { $default }.
    .configured_by = Roller som kan slå på och stänga av detta: { $configured_by }.
    .kind = Typ av åtkomst: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Tillverkaren startar en session.
        [operator] Verksamhetsutövaren startar en session.
        [shared] Tillverkaren och verksamhetsutövaren startar en session tillsammans.
        [user] Användaren startar en session.
        [patient] Patienten startar en session.
        [third_party] En tredje part startar en session.
        [integrator] Integratören startar en session.
        [practitioner] Den privatpraktiserande vårdgivaren startar en session.
       *[service_partner] Servicepartnern startar en session.
    }
    .supervision = Uppsikt: { $supervision }
    .authentication = Autentisering: { $authentication }
    .encryption = Kryptering: { $encryption }.
    .logged = { $logged ->
        [true] Produkten registrerar varje session i händelseloggen.
       *[false] Produkten registrerar inte sessioner i händelseloggen.
    }
    .logged-part = { $logged ->
        [true] Denna del av systemet registrerar varje session i händelseloggen.
       *[false] Denna del av systemet registrerar inte sessioner i händelseloggen.
    }
    .files_scanned_by = Skanning av överförda filer efter skadlig programvara: { $files_scanned_by }
    .disable = Så här stänger du av fjärråtkomsten: { $disable }
    .because = Skäl: { $because }
    .instead = { $state ->
        [by_operator] Detta måste verksamhetsutövaren göra: { $instead }
       *[other] Gör så här: { $instead }
    }
    .note = { $note }

failure = Driftstörningar i nätverket
    .caption = Driftstörningar i nätverket och deras konsekvenser
    .recovery-caption = Driftstörningar och deras konsekvenser
    .what = Driftstörning
    .id = Identifierare
    .noticeable = Märks av användaren
    .effect = Konsekvens för produkten
    .hazard = Fara
    .countermeasure = Motåtgärd

## Installation

installation = Installation
    .preparing = Före installationen
    .installing = Installationssteg
    .integrating = Inbyggnad i en annan produkt
    .installed_by = Roller som installerar produkten: { $installed_by }.
    .before = Se till att följande är uppfyllt innan du börjar:
    .before-one = Se till att följande är uppfyllt innan du börjar:
    .steps = Så här installerar du produkten:
    .verify = Kontrollera följande efter installationen:
    .if_failed = Om installationen misslyckades: { $if_failed }
    .integration = Om produkten byggs in i en annan produkt:

hardening = Härdning
    .caption = It-säkerhetsinställningar
    .title = Inställning
    .id = Identifierare
    .setting = Var den ställs in
    .default = Vid leverans
    .value = Ställs in på
    .need = Kravnivå
    .reason = Skäl
    .steps = Gör följande:
    .part = Del
    .when = Villkor

maintenance = Underhåll

task = Arbetsuppgifter
    .caption = Regelbundna arbetsuppgifter
    .title = Arbetsuppgift
    .id = Identifierare
    .by = Utförs av
    .role = Roll
    .interval = Intervall
    .downtime = Avbrott under arbetsuppgiften
    .steps = { $by ->
        [manufacturer] Steg för tillverkaren:
        [third_party] Steg för den tredje parten:
        [service_partner] Steg för servicepartnern:
        [integrator] Steg för integratören:
       *[other] Gör följande:
    }

## Access

access = Åtkomst
    .authentication = Tillgängliga inloggningsmetoder: { $authentication }.
    .authentication-none = { $only ->
        [none] Det finns ingen inloggning.
       *[other] Det finns ingen inloggning, utom där detta kapitel anger en för en del av systemet eller under ett villkor.
    }
    .checked_by = System som kontrollerar inloggningen: { $checked_by }.
    .default = Inloggning vid leverans: { $default }.
    .configured_by = Roller som kan slå på och stänga av inloggningen: { $configured_by }.
    .note = { $note }
    .without_login = Följande är möjligt utan inloggning:
    .login_for = Inloggning krävs för följande:
    .account_rules = Följande regler gäller för konton:
    .account_rules-one = Följande regel gäller för konton:
    .custom_roles = { $custom_roles ->
        [true] Verksamhetsutövaren kan definiera ytterligare roller.
       *[false] Verksamhetsutövaren kan inte definiera ytterligare roller.
    }

access-only = Åtkomst
    .authentication = Tillgängliga inloggningsmetoder: { $authentication }.
    .authentication-none = Det finns ingen inloggning.
    .authentication-none-part = Denna del av systemet har ingen inloggning.
    .checked_by = System som kontrollerar inloggningen: { $checked_by }.
    .without_login = Följande är möjligt utan inloggning:
    .login_for = Inloggning krävs för följande:
    .account_rules = Följande regler gäller för konton:
    .account_rules-one = Följande regel gäller för konton:
    .note = { $note }

directory = Katalogtjänst
    .default = Vid leverans: { $default }.
    .protocol = Protokoll: { $protocol }.
    .product = Katalogtjänst: { $product }.
    .versions = Versioner: { $versions }.
    .users_managed = Hantering av katalogtjänstens användare: { $users_managed }
    .roles_given = Roller för katalogtjänstens användare: { $roles_given }
    .unreachable = Om katalogtjänsten inte kan nås: { $unreachable }
    .steps = Så här ansluter du katalogtjänsten:
    .note = { $note }

multi-factor = Multifaktorautentisering
    .state = { $state ->
        [provided] Produkten stöder multifaktorautentisering.
        [not_provided] Produkten stöder inte multifaktorautentisering.
        [by_operator] Verksamhetsutövaren måste tillhandahålla multifaktorautentisering.
        [by_host] Operativsystemet eller värdsystemet tillhandahåller multifaktorautentisering.
       *[not_applicable] Multifaktorautentisering är inte tillämpligt.
    }
    .state-part = { $state ->
        [provided] Denna del av systemet stöder multifaktorautentisering.
        [not_provided] Denna del av systemet stöder inte multifaktorautentisering.
        [by_operator] Verksamhetsutövaren måste tillhandahålla multifaktorautentisering.
        [by_host] Operativsystemet eller värdsystemet tillhandahåller multifaktorautentisering.
       *[not_applicable] Multifaktorautentisering är inte tillämpligt.
    }
    .state-should = { $need ->
        [optional] Verksamhetsutövaren kan tillhandahålla multifaktorautentisering.
       *[other] Verksamhetsutövaren bör tillhandahålla multifaktorautentisering.
    }
    .state-inactive = { $state ->
        [by_host] Multifaktorautentisering via operativsystemet eller värdsystemet fungerar endast när den är påslagen.
       *[other] Multifaktorautentisering fungerar endast när den är påslagen.
    }
    .default = Vid leverans: { $default }.
    .configured_by = Roller som kan slå på och stänga av detta: { $configured_by }.
    .required_for = Roller som kräver multifaktorautentisering: { $required_for }.
    .method = Metoder för den andra faktorn: { $method }.
    .code_length = Antal tecken i en kod: { $code_length }.
    .code_digits = Antal siffror i en kod: { $code_digits }.
    .remembered_for = Tid under vilken den andra faktorn inte begärs igen: { $remembered_for }.
    .reset = Återställning av den andra faktorn: { $reset }
    .because = Skäl: { $because }
    .instead = { $state ->
        [by_operator] Detta måste verksamhetsutövaren göra: { $instead }
       *[other] Gör så här: { $instead }
    }
    .note = { $note }

role = Roller
    .caption = Roller
    .title = Roll
    .id = Identifierare
    .description = Beskrivning
    .inherits = Har även rättigheterna för
    .held_by = Innehas av
    .directory_group = Grupp i katalogtjänsten
    .default = Vid leverans
    .part = Del

function = Funktioner och roller
    .caption = Funktioner och de roller som kan använda dem
    .title = Funktion
    .assignable = { $assignable ->
        [true] Verksamhetsutövaren tilldelar roller eller användare följande funktion: { $title }.
       *[false] Verksamhetsutövaren kan inte tilldela ytterligare roller följande funktion: { $title }.
    }

automatic-login = Automatisk inloggning
    .state = { $state ->
        [provided] Produkten startar en session automatiskt. Ingen anger inloggningsuppgifter för detta.
        [by_host] Operativsystemet startar en session automatiskt. Ingen anger inloggningsuppgifter för detta.
       *[none] Produkten har ingen automatisk inloggning.
    }
    .state-part = { $state ->
        [provided] Denna del av systemet startar en session automatiskt. Ingen anger inloggningsuppgifter för detta.
        [by_host] Operativsystemet startar en session automatiskt. Ingen anger inloggningsuppgifter för detta.
       *[none] Denna del av systemet har ingen automatisk inloggning.
    }
    .state-inactive = { $state ->
        [by_host] I operativsystemet fungerar automatisk inloggning utan inloggningsuppgifter endast när den är påslagen.
       *[other] Automatisk inloggning utan inloggningsuppgifter fungerar endast när den är påslagen.
    }
    .default = Vid leverans: { $default }.
    .configured_by = Roller som kan slå på och stänga av detta: { $configured_by }.
    .after = Tidpunkt för automatisk inloggning: { $after }.
    .role = Användarens roll i denna session: { $role }.
    .switch_off = Så här stänger du av automatisk inloggning: { $switch_off }
    .note = { $note }

account-management = Hantering av konton
    .created_by = Roller som skapar konton: { $created_by }.
    .activated_by = Roller som aktiverar konton: { $activated_by }.
    .disabled_by = Roller som inaktiverar konton: { $disabled_by }.
    .deleted_by = Roller som tar bort konton: { $deleted_by }.
    .disabled_after = Tid utan inloggning efter vilken ett konto inaktiveras: { $disabled_after }.
    .first_password_by = Roller som anger det första lösenordet för ett konto: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Användaren måste byta det första lösenordet vid första inloggningen.
       *[false] Inget tvingar användaren att byta det första lösenordet.
    }
    .user_name = Regler för användarnamn: { $user_name }
    .attributes = Innehåll i ett konto: { $attributes }
    .max_accounts = Högsta antal konton: { $max_accounts }.
    .steps = Så här hanterar du konton:
    .note = { $note }

password = Lösenord
    .pins = PIN-koder
    .both = Lösenord och PIN-koder
    .kind = { $kind ->
        [password] Följande gäller för lösenord.
       *[pin] Följande gäller för PIN-koder.
    }
    .rules_from = { $rules_from ->
        [device] Produkten fastställer reglerna och ser till att de följs.
        [host] Operativsystemet fastställer reglerna.
        [directory] Katalogtjänsten fastställer reglerna.
       *[operator] Verksamhetsutövaren måste fastställa reglerna.
    }
    .rules_from-part = { $rules_from ->
        [device] Denna del av systemet fastställer reglerna och ser till att de följs.
        [host] Operativsystemet fastställer reglerna.
        [directory] Katalogtjänsten fastställer reglerna.
       *[operator] Verksamhetsutövaren måste fastställa reglerna.
    }
    .need = Reglernas kravnivå: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Operativsystemet fastställer reglerna.
        [directory] Katalogtjänsten fastställer reglerna.
       *[other] Verksamhetsutövaren fastställer reglerna.
    }
    .configured_by = Roller som kan ändra reglerna: { $configured_by }.
    .settable = Regler som kan ändras: { $settable }.
    .off_by_default = Regler som är avstängda vid leverans: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Minsta antal tecken som operativsystemet måste kräva: { $min_length }.
        [directory] Minsta antal tecken som katalogtjänsten måste kräva: { $min_length }.
        [operator] Minsta antal tecken som verksamhetsutövaren måste kräva: { $min_length }.
       *[other] Minsta antal tecken: { $min_length }.
    }
    .min_length-should = Rekommenderat minsta antal tecken: { $min_length }.
    .max_length = Högsta antal tecken: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Operativsystemet måste kräva att en PIN-kod innehåller: { $complexity }.
           *[other] Operativsystemet måste kräva att ett lösenord innehåller: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Katalogtjänsten måste kräva att en PIN-kod innehåller: { $complexity }.
           *[other] Katalogtjänsten måste kräva att ett lösenord innehåller: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Verksamhetsutövaren måste kräva att en PIN-kod innehåller: { $complexity }.
           *[other] Verksamhetsutövaren måste kräva att ett lösenord innehåller: { $complexity }.
        }
       *[other] { $kind ->
            [pin] En PIN-kod måste innehålla: { $complexity }.
           *[other] Ett lösenord måste innehålla: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Operativsystemet måste avvisa som PIN-kod: { $complexity }.
           *[other] Operativsystemet måste avvisa som lösenord: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Katalogtjänsten måste avvisa som PIN-kod: { $complexity }.
           *[other] Katalogtjänsten måste avvisa som lösenord: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Verksamhetsutövaren måste se till att en PIN-kod inte är: { $complexity }.
           *[other] Verksamhetsutövaren måste se till att ett lösenord inte är: { $complexity }.
        }
       *[other] { $kind ->
            [pin] En PIN-kod får inte vara: { $complexity }.
           *[other] Ett lösenord får inte vara: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] En PIN-kod bör innehålla: { $complexity }.
       *[other] Ett lösenord bör innehålla: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] En PIN-kod bör inte vara: { $complexity }.
       *[other] Ett lösenord bör inte vara: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operativsystemet måste kräva att ett lösenord uppfyller minst { $complexity_at_least } av följande villkor: { $complexity }.
        [directory] Katalogtjänsten måste kräva att ett lösenord uppfyller minst { $complexity_at_least } av följande villkor: { $complexity }.
        [operator] Verksamhetsutövaren måste kräva att ett lösenord uppfyller minst { $complexity_at_least } av följande villkor: { $complexity }.
       *[other] Ett lösenord måste uppfylla minst { $complexity_at_least } av följande villkor: { $complexity }.
    }
    .complexity-some-should = Ett lösenord bör uppfylla minst { $complexity_at_least } av följande villkor: { $complexity }.
    .characters = Tecken som kan användas: { $characters }
    .special_characters = Specialtecken som kan användas: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] En PIN-kod kan lämnas tom.
           *[false] En PIN-kod kan inte lämnas tom.
        }
       *[other] { $blank ->
            [true] Ett lösenord kan lämnas tomt.
           *[false] Ett lösenord kan inte lämnas tomt.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] PIN-koden kan stängas av.
           *[false] PIN-koden kan inte stängas av.
        }
       *[other] { $can_be_off ->
            [true] Lösenordet kan stängas av.
           *[false] Lösenordet kan inte stängas av.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Stora och små bokstäver räknas som olika tecken.
       *[false] Stora och små bokstäver räknas som samma tecken.
    }
    .history = { $kind ->
        [pin] Antal tidigare PIN-koder som inte får användas igen: { $history }.
       *[other] Antal tidigare lösenord som inte får användas igen: { $history }.
    }
    .history-should = { $kind ->
        [pin] Antal tidigare PIN-koder som inte bör användas igen: { $history }.
       *[other] Antal tidigare lösenord som inte bör användas igen: { $history }.
    }
    .max_age = { $kind ->
        [pin] En PIN-kod måste bytas efter { $max_age }.
       *[other] Ett lösenord måste bytas efter { $max_age }.
    }
    .max_age-should = { $kind ->
        [pin] En PIN-kod bör bytas efter { $max_age }.
       *[other] Ett lösenord bör bytas efter { $max_age }.
    }
    .min_age = { $kind ->
        [pin] En PIN-kod kan bytas igen tidigast efter { $min_age }.
       *[other] Ett lösenord kan bytas igen tidigast efter { $min_age }.
    }
    .max_attempts = { $rules_from ->
        [host] Antal misslyckade försök efter vilka operativsystemet måste låsa inloggningen: { $max_attempts }.
        [directory] Antal misslyckade försök efter vilka katalogtjänsten måste låsa inloggningen: { $max_attempts }.
        [operator] Antal misslyckade försök efter vilka inloggningen måste låsas: { $max_attempts }.
       *[other] Antal misslyckade försök efter vilka inloggningen låses: { $max_attempts }.
    }
    .max_attempts-should = Rekommenderat antal misslyckade försök efter vilka inloggningen låses: { $max_attempts }.
    .attempts_within = Tidsperiod inom vilken de misslyckade försöken räknas: { $attempts_within }.
    .lockout_stages = Upprepade misslyckade försök får följande konsekvenser:
    .lockout_stages-one = Upprepade misslyckade försök får följande konsekvens:
    .asked = { $kind ->
        [pin] PIN-koden begärs i följande fall:
       *[other] Lösenordet begärs i följande fall:
    }
    .asked-one = { $kind ->
        [pin] PIN-koden begärs i följande fall:
       *[other] Lösenordet begärs i följande fall:
    }
    .lockout = Låsningens varaktighet: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] En låst inloggning förblir låst tills någon låser upp den.
       *[false] Låsningen upphör utan att en användare gör något.
    }
    .unlocked_by = { $lockout ->
        [none] Roller som kan låsa upp inloggningen: { $unlocked_by }.
       *[other] Roller som kan häva låsningen i förtid: { $unlocked_by }.
    }
    .stored_as = Form för lagring: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Ingen PIN-kod är angiven vid leverans.
            [password] Inget lösenord är angivet vid leverans.
           *[none] Inga inloggningsuppgifter är angivna vid leverans.
        }
        [default] Förinställda inloggningsuppgifter är angivna vid leverans.
        [unique_per_device] Inloggningsuppgifterna vid leverans är olika för varje produkt.
        [must_change_at_first_login] Den första inloggningen kräver nya inloggningsuppgifter.
        [shared_known] Inloggningsuppgifterna vid leverans är desamma för alla produkter och allmänt kända.
        [manufacturer_only] Endast tillverkaren känner till inloggningsuppgifterna vid leverans.
        [documented] Inloggningsuppgifterna vid leverans är desamma för alla produkter, och de anges i tillverkarens dokument.
       *[set_at_installation] Inloggningsuppgifterna anges vid installationen.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Denna del av systemet levereras utan PIN-kod.
            [password] Denna del av systemet levereras utan lösenord.
           *[none] Denna del av systemet levereras utan inloggningsuppgifter.
        }
        [default] Denna del av systemet levereras med förinställda inloggningsuppgifter.
        [unique_per_device] Denna del av systemet levereras med inloggningsuppgifter som är olika i varje system.
        [must_change_at_first_login] Denna del av systemet kräver nya inloggningsuppgifter vid första inloggningen.
        [shared_known] Denna del av systemet levereras med inloggningsuppgifter som är desamma i alla system och allmänt kända.
        [manufacturer_only] Denna del av systemet levereras med inloggningsuppgifter som endast tillverkaren känner till.
        [documented] Denna del av systemet levereras med inloggningsuppgifter som är desamma i alla system och som anges i tillverkarens dokument.
       *[set_at_installation] Inloggningsuppgifterna anges vid installationen.
    }
    .default_password = { $kind ->
        [pin] PIN-kod vid leverans: { $default_password }.
       *[other] Lösenord vid leverans: { $default_password }.
    }
    .default_action = Inloggningsuppgifter vid leverans: { $default_action }
    .change = { $kind ->
        [pin] Så här byter du PIN-kod:
       *[other] Så här byter du lösenord:
    }
    .handling = { $kind ->
        [pin] Gör följande för att skydda en PIN-kod:
       *[other] Gör följande för att skydda ett lösenord:
    }
    .reset = { $kind ->
        [pin] Om en PIN-kod har glömts bort: { $reset }
       *[other] Om ett lösenord har glömts bort: { $reset }
    }
    .compromised = { $kind ->
        [pin] Om andra känner till en PIN-kod: { $compromised }
       *[other] Om andra känner till ett lösenord: { $compromised }
    }
    .fallback = Om ingen annan regel har fastställts: { $fallback }
    .note = { $note }

account = Konton vid leverans
    .caption = Konton vid leverans
    .name = Konto
    .id = Identifierare
    .role = Roll
    .kind = Typ
    .default = Vid leverans
    .default_credentials = Inloggningsuppgifter vid leverans
    .default_password = Lösenord vid leverans
    .part = Del
    .action = Gör så här
    .when = Villkor

session = Sessioner
    .timeout = { $action ->
        [lock] Efter { $timeout } utan inmatning låser produkten sessionen.
        [logout] Efter { $timeout } utan inmatning avslutar produkten sessionen.
        [hide_data] Efter { $timeout } utan inmatning döljer produkten de data som visas.
        [screen_off] Efter { $timeout } utan inmatning släcker produkten skärmen.
       *[other] Tidsgräns för en session utan inmatning: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Efter { $timeout } utan inmatning låser denna del av systemet sessionen.
        [logout] Efter { $timeout } utan inmatning avslutar denna del av systemet sessionen.
        [hide_data] Efter { $timeout } utan inmatning döljer denna del av systemet de data som visas.
        [screen_off] Efter { $timeout } utan inmatning släcker denna del av systemet skärmen.
       *[other] Tidsgräns för en session utan inmatning: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] När tidsgränsen är på låses sessionen efter { $timeout } utan inmatning.
        [logout] När tidsgränsen är på avslutas sessionen efter { $timeout } utan inmatning.
        [hide_data] När tidsgränsen är på döljs de data som visas efter { $timeout } utan inmatning.
        [screen_off] När tidsgränsen är på släcks skärmen efter { $timeout } utan inmatning.
       *[other] Tidsgräns för en session utan inmatning, när den är på: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Produkten fastställer tidsgränsen och ser till att den följs.
        [host] Operativsystemet fastställer tidsgränsen.
        [directory] Katalogtjänsten fastställer tidsgränsen.
       *[operator] Verksamhetsutövaren måste fastställa tidsgränsen.
    }
    .rules_from-part = { $rules_from ->
        [device] Denna del av systemet fastställer tidsgränsen och ser till att den följs.
        [host] Operativsystemet fastställer tidsgränsen.
        [directory] Katalogtjänsten fastställer tidsgränsen.
       *[operator] Verksamhetsutövaren måste fastställa tidsgränsen.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Tidsgränsen tillämpas när den är påslagen.
        [host] Operativsystemet fastställer tidsgränsen.
        [directory] Katalogtjänsten fastställer tidsgränsen.
       *[operator] Verksamhetsutövaren måste fastställa tidsgränsen.
    }
    .rules_from-should = { $rules_from ->
        [host] Operativsystemet fastställer tidsgränsen.
        [directory] Katalogtjänsten fastställer tidsgränsen.
       *[other] Verksamhetsutövaren fastställer tidsgränsen.
    }
    .timeout-others = { $action ->
        [lock] Tid utan inmatning efter vilken sessionen måste låsas: { $timeout }.
        [logout] Tid utan inmatning efter vilken sessionen måste avslutas: { $timeout }.
        [hide_data] Tid utan inmatning efter vilken de data som visas måste döljas: { $timeout }.
        [screen_off] Tid utan inmatning efter vilken skärmen måste släckas: { $timeout }.
       *[other] Tidsgräns för en session utan inmatning: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Rekommenderad tid utan inmatning efter vilken sessionen låses: { $timeout }.
        [logout] Rekommenderad tid utan inmatning efter vilken sessionen avslutas: { $timeout }.
        [hide_data] Rekommenderad tid utan inmatning efter vilken de data som visas döljs: { $timeout }.
        [screen_off] Rekommenderad tid utan inmatning efter vilken skärmen släcks: { $timeout }.
       *[other] Rekommenderad tidsgräns för en session utan inmatning: { $timeout }.
    }
    .need = Tidsgränsens kravnivå: { $need }.
    .default = Tidsgräns vid leverans: { $default }.
    .range = Möjliga inställningar för tidsgränsen: { $range }.
    .action = { $action ->
        [lock] Tidsgränsen låser sessionen.
        [logout] Tidsgränsen avslutar sessionen.
        [hide_data] Tidsgränsen döljer de data som visas.
        [screen_off] Tidsgränsen släcker skärmen.
       *[never] Det finns ingen tidsgräns för en session utan inmatning.
    }
    .configured_by = Roller som kan ställa in tidsgränsen: { $configured_by }.
    .replaced_by = Lås som används i stället för en tidsgräns för sessionen: { $replaced_by }
    .locks_on = Tillfällen då sessionen låses: { $locks_on }.
    .locks_on-others = Tillfällen då sessionen måste låsas: { $locks_on }.
    .locks_on-should = Tillfällen då låsning av sessionen rekommenderas: { $locks_on }.
    .ends_on = Tillfällen då sessionen avslutas: { $ends_on }.
    .ends_on-others = Tillfällen då sessionen måste avslutas: { $ends_on }.
    .ends_on-should = Tillfällen då det rekommenderas att sessionen avslutas: { $ends_on }.
    .also = Följande gäller också för sessioner:
    .applies_to = Tidsgränsen gäller för följande:
    .exceptions = Undantag: { $exceptions }
    .concurrent = Antal sessioner som en användare kan ha samtidigt: { $concurrent }.
    .users = Antal användare som kan vara inloggade samtidigt: { $users }.
    .note = { $note }

emergency = Nödåtkomst
    .state = { $state ->
        [provided] Produkten erbjuder nödåtkomst.
        [not_provided] Produkten erbjuder inte nödåtkomst.
        [by_operator] Verksamhetsutövaren måste tillhandahålla nödåtkomst.
        [by_host] Operativsystemet eller värdsystemet tillhandahåller nödåtkomst.
       *[not_applicable] Nödåtkomst är inte tillämpligt.
    }
    .state-part = { $state ->
        [provided] Denna del av systemet erbjuder nödåtkomst.
        [not_provided] Denna del av systemet erbjuder inte nödåtkomst.
        [by_operator] Verksamhetsutövaren måste tillhandahålla nödåtkomst.
        [by_host] Operativsystemet eller värdsystemet tillhandahåller nödåtkomst.
       *[not_applicable] Nödåtkomst är inte tillämpligt.
    }
    .state-inactive = { $state ->
        [by_host] Nödåtkomst via operativsystemet eller värdsystemet är tillgänglig endast när den är påslagen.
       *[other] Nödåtkomst är tillgänglig endast när den är påslagen.
    }
    .default = Vid leverans: { $default }.
    .configured_by = Roller som kan slå på och stänga av detta: { $configured_by }.
    .how = Så här får du åtkomst i ett nödläge: { $how }
    .steps = Så här får du åtkomst i ett nödläge:
    .available = Funktioner som är tillgängliga vid nödåtkomst: { $available }.
    .limits = Begränsningar: { $limits }
    .ends_after = Tid efter vilken nödåtkomsten upphör: { $ends_after }.
    .logged = { $logged ->
        [true] Produkten registrerar varje nödåtkomst i händelseloggen.
       *[false] Produkten registrerar inte nödåtkomst i händelseloggen.
    }
    .logged-part = { $logged ->
        [true] Denna del av systemet registrerar varje nödåtkomst i händelseloggen.
       *[false] Denna del av systemet registrerar inte nödåtkomst i händelseloggen.
    }
    .afterwards = Efter nödåtkomsten: { $afterwards }
    .because = Skäl: { $because }
    .instead = { $state ->
        [by_operator] Detta måste verksamhetsutövaren göra: { $instead }
       *[other] Gör så här: { $instead }
    }
    .note = { $note }

machine-credential = Certifikat och tekniska autentiseringsuppgifter
    .caption = Certifikat och tekniska autentiseringsuppgifter
    .intro = Maskiner och tjänster använder följande certifikat, nycklar och andra autentiseringsuppgifter.
    .title = Autentiseringsuppgift
    .id = Identifierare
    .kind = Typ
    .used_by = Används av
    .purpose = Syfte
    .rights = Rättigheter
    .algorithm = Nyckel
    .key_in = Nyckeln förvaras i
    .issued_by = Utfärdas av
    .lifetime = Giltighetstid
    .renewal = Förnyelse
    .on_expiry = När giltigheten går ut
    .if_lost = Vid förlust
    .when = Villkor

## Data

data = Personuppgifter
    .personal = { $personal ->
        [none] Produkten behandlar inga personuppgifter.
        [processed] Produkten behandlar personuppgifter men lagrar dem inte.
        [not_stored] Produkten lagrar inga personuppgifter.
       *[stored] Produkten lagrar personuppgifter.
    }
    .absent = Produkten lagrar inte följande data: { $absent }.
    .removable_media = Produkten använder inga flyttbara medier.
    .removable_media_note = Flyttbara medier: { $removable_media_note }
    .note = { $note }

media-use = Användning av flyttbara medier
    .caption = Användning av flyttbara medier
    .uses = Användning
    .media = Medier
    .access = Åtkomst
    .note = Anmärkning
    .part = Del
    .when = Villkor

data-only = Personuppgifter
    .personal = { $personal ->
        [none] Produkten behandlar inga personuppgifter.
        [processed] Produkten behandlar personuppgifter men lagrar dem inte.
        [not_stored] Produkten lagrar inga personuppgifter.
       *[stored] Produkten lagrar personuppgifter.
    }
    .personal-part = { $personal ->
        [none] Denna del av systemet behandlar inga personuppgifter.
        [processed] Denna del av systemet behandlar personuppgifter men lagrar dem inte.
        [not_stored] Denna del av systemet lagrar inga personuppgifter.
       *[stored] Denna del av systemet lagrar personuppgifter.
    }
    .absent = Produkten lagrar inte följande data: { $absent }.
    .absent-part = Denna del av systemet lagrar inte följande data: { $absent }.
    .removable_media = Produkten använder inga flyttbara medier.
    .removable_media-part = Denna del av systemet använder inga flyttbara medier.
    .note = { $note }

store = Lagrade data
    .caption = Lagrade data
    .title = Datalager
    .id = Identifierare
    .part = Del
    .categories = Data
    .personal = Personuppgifter
    .examples = Exempel
    .format = Format
    .location = Lagringsplats
    .capacity = Kapacitet
    .encryption = Kryptering
    .retention = Sparas i
    .retention_from = Räknas från
    .retention_range = Kan ställas in på
    .keep = Sparas
    .retention_note = Anmärkning
    .retention_set_by = Kan ändras av
    .erase = Radering
    .access = Åtkomst
    .when = Villkor

export = Export av data
    .caption = Sätt att exportera data
    .title = Export
    .id = Identifierare
    .categories = Data
    .personal = Personuppgifter
    .examples = Exempel
    .format = Format
    .medium = Medium
    .deidentified = Avidentifiering
    .encryption = Kryptering
    .steps = Så här exporterar du data:
    .access = Åtkomst
    .default = Vid leverans
    .when = Villkor

gdpr = Dataskydd (GDPR)
    .purpose = Behandlingens ändamål: { $purpose }
    .controller = { $controller ->
        [manufacturer] Tillverkaren är personuppgiftsansvarig.
        [operator] Verksamhetsutövaren är personuppgiftsansvarig.
        [shared] Tillverkaren och verksamhetsutövaren är gemensamt personuppgiftsansvariga.
        [user] Användaren ansvarar för data i produkten.
        [patient] Patienten ansvarar för data i produkten.
        [third_party] En tredje part är personuppgiftsansvarig.
        [integrator] Integratören är personuppgiftsansvarig.
        [practitioner] Den privatpraktiserande vårdgivaren är personuppgiftsansvarig.
       *[service_partner] Servicepartnern är personuppgiftsansvarig.
    }
    .controller_name = Personuppgiftsansvarig: { $controller_name }.
    .processor = Personuppgiftsbiträde: { $processor }.
    .transfer = Överföringar till tredjeländer: { $transfer }
    .subject_access = Begäran om tillgång till personuppgifter: { $subject_access }
    .subject_erasure = Begäran om radering av personuppgifter: { $subject_erasure }
    .operator = Gör följande för dataskyddet:

## Logging

logging = Loggning
    .what = Händelser som registreras
    .reading = Läsa händelseloggen
    .state = { $state ->
        [provided] Produkten registrerar händelser i en händelselogg.
        [not_provided] Produkten registrerar inte it-säkerhetshändelser.
        [by_operator] Verksamhetsutövaren måste tillhandahålla loggningen av it-säkerhetshändelser.
        [by_host] Operativsystemet eller värdsystemet registrerar händelser i en händelselogg.
       *[not_applicable] Loggning av it-säkerhetshändelser är inte tillämpligt.
    }
    .state-part = { $state ->
        [provided] Denna del av systemet registrerar händelser i en händelselogg.
        [not_provided] Denna del av systemet registrerar inte it-säkerhetshändelser.
        [by_operator] Verksamhetsutövaren måste tillhandahålla loggningen av it-säkerhetshändelser.
        [by_host] Operativsystemet eller värdsystemet registrerar händelser i en händelselogg.
       *[not_applicable] Loggning av it-säkerhetshändelser är inte tillämpligt.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemet eller värdsystemet kan registrera händelser i en händelselogg.
       *[other] Händelser kan registreras i en händelselogg.
    }
    .purpose = Händelseloggens syfte: { $purpose }
    .standard = Standarder som händelseloggen följer: { $standard }.
    .default = Vid leverans: { $default }.
    .configured_by = Roller som kan slå på och stänga av detta: { $configured_by }.
    .because = Skäl: { $because }
    .instead = { $state ->
        [by_operator] Detta måste verksamhetsutövaren göra: { $instead }
       *[other] Gör så här: { $instead }
    }
    .location = Händelseloggens plats: { $location }
    .language = Händelseloggens språk: { $language }
    .capacity = Händelseloggens kapacitet: { $capacity }
    .retention = Loggposter sparas i { $retention }.
    .protection = Händelseloggens skydd: { $protection }
    .access = Roller som kan läsa händelseloggen: { $access }.
    .events = Följande händelser registreras i händelseloggen:
    .events-one = Följande händelse registreras i händelseloggen:
    .other_events = { $events ->
        [none] Följande registreras i händelseloggen:
       *[other] Även följande registreras i händelseloggen:
    }
    .reason_asked = Händelser för vilka användaren måste ange ett skäl: { $reason_asked }.
    .not_logged = Följande registreras inte i händelseloggen:
    .not_for = Händelseloggen är inte avsedd för följande:
    .fields = Minsta innehåll i varje loggpost: { $fields }.
    .viewer = Program för att läsa händelseloggen: { $viewer }
    .help = Hjälp med att läsa händelseloggen: { $help }
    .alerts = Meddelanden och tecken: { $link }.
    .steps = Så här läser eller exporterar du händelseloggen:
    .note = { $note }

log-entry = Loggposternas innehåll
    .caption = Loggposternas innehåll för vissa händelser
    .events = Händelse
    .fields = Innehåll
    .note = Ytterligare innehåll

log-notification = Aviseringar
    .caption = Aviseringar om händelser
    .events = Händelse
    .other_events = Andra händelser
    .by = Skickas via
    .to = Roll som informeras
    .party = Part som informeras
    .note = Anmärkning
    .when = Villkor

log-export = Export av händelseloggen
    .protocol = Protokoll: { $protocol }.
    .encryption = Kryptering: { $encryption }.
    .format = Format: { $format }.
    .to = Mål: { $to }.
    .port = Port: { $port }.

clock = Klocka
    .source = { $source ->
        [ntp] Klockan ställs via NTP.
        [nts] Klockan ställs via NTP med Network Time Security (NTS).
        [ptp] Klockan ställs via PTP.
        [host] Klockan ställs av operativsystemet.
        [server] Klockan ställs av en server.
        [phone] Klockan ställs av telefonen.
        [manual] Klockan ställs för hand.
       *[cellular] Klockan ställs av mobilnätet.
    }
    .other_sources = Andra sätt att ställa klockan: { $other_sources }.
    .from = System som ställer klockan: { $from }.
    .port = Tidstjänstens port: { $port }.
    .configured_by = Roller som kan ställa klockan: { $configured_by }.
    .accuracy = Klockans största avvikelse: { $accuracy }.
    .if_wrong = Om klockan går fel: { $if_wrong }
    .steps = Så här ställer du klockan:

alert = Meddelanden och tecken
    .caption = Meddelanden och tecken
    .normal-caption = Andra meddelanden och tecken
    .sign = Meddelande eller tecken
    .id = Identifierare
    .meaning = Betydelse
    .shows = Visar
    .action = Gör så här
    .acts = Vem som agerar
    .call = Kontakt

## Malware and integrity

malware = Skydd mot skadlig programvara
    .protection = { $protection ->
        [allow_list] Produkten kör endast programvara från en tillåtelselista.
        [antimalware_included] Produkten innehåller ett antivirusprogram.
        [antimalware_supported] Ett antivirusprogram kan installeras på produkten.
        [antimalware_by_operator] Verksamhetsutövaren måste installera ett antivirusprogram.
        [antimalware_not_recommended] Tillverkaren rekommenderar att inget antivirusprogram installeras på produkten.
        [read_only_system] Produkten startar från ett system som inte kan ändras.
        [no_antimalware_software] Produkten har inget antivirusprogram.
        [none] Produkten har i sig inget skydd mot skadlig programvara.
       *[not_applicable] Skydd mot skadlig programvara är inte tillämpligt.
    }
    .protection-part = { $protection ->
        [allow_list] Denna del av systemet kör endast programvara från en tillåtelselista.
        [antimalware_included] Denna del av systemet innehåller ett antivirusprogram.
        [antimalware_supported] Ett antivirusprogram kan installeras på denna del av systemet.
        [antimalware_by_operator] Verksamhetsutövaren måste installera ett antivirusprogram.
        [antimalware_not_recommended] Tillverkaren rekommenderar att inget antivirusprogram installeras på denna del av systemet.
        [read_only_system] Denna del av systemet startar från ett system som inte kan ändras.
        [no_antimalware_software] Denna del av systemet har inget antivirusprogram.
        [none] Denna del av systemet har i sig inget skydd mot skadlig programvara.
       *[not_applicable] Skydd mot skadlig programvara är inte tillämpligt.
    }
    .protection-should = { $need ->
        [optional] Verksamhetsutövaren kan installera ett antivirusprogram.
       *[other] Verksamhetsutövaren bör installera ett antivirusprogram.
    }
    .other_protection = Annat skydd mot skadlig programvara: { $other_protection }.
    .need = Kravnivå: { $need }.
    .product = Antivirusprogram: { $product }.
    .installed_by = Installeras av: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Tillverkaren rekommenderar att följande undantas från skanningar vid filåtkomst:
           *[other] Undanta följande från skanningar vid filåtkomst:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Tillverkaren rekommenderar att följande undantas från schemalagda och manuellt startade skanningar:
           *[other] Undanta följande från schemalagda och manuellt startade skanningar:
        }
       *[other] { $exclusions_recommended ->
            [true] Tillverkaren rekommenderar att följande undantas från skanningar:
           *[other] Undanta följande från skanningar:
        }
    }
    .scans = Skanningar: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Annan programvara kan inte installeras på produkten.
        [not_allowed] Annan programvara får inte installeras på produkten.
        [only_listed] Programvara som detta dokument inte anger får inte installeras på produkten.
       *[allowed] Annan programvara kan installeras på produkten.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Annan programvara kan inte installeras på denna del av systemet.
        [not_allowed] Annan programvara får inte installeras på denna del av systemet.
        [only_listed] Programvara som detta dokument inte anger får inte installeras på denna del av systemet.
       *[allowed] Annan programvara kan installeras på denna del av systemet.
    }
    .on_detection = { $protection ->
        [allow_list] Om programvara som inte finns på listan startas: { $on_detection }
       *[other] Om skadlig programvara upptäcks: { $on_detection }
    }
    .because = Skäl: { $because }
    .instead = Gör så här: { $instead }
    .note = { $note }

integrity = Programvarans integritet
    .secure_boot = { $secure_boot ->
        [true] Produkten kontrollerar sin programvara vid varje start (säker start).
       *[false] Produkten har ingen säker start.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Denna del av systemet kontrollerar sin programvara vid varje start (säker start).
       *[false] Denna del av systemet har ingen säker start.
    }
    .signature = Programvarans signatur: { $signature }.
    .signed_by = Signerad av: { $signed_by }
    .checksum = Programvarans hashvärde eller kontrollsumma: { $checksum }.
    .covers = Kontrollen omfattar följande:
    .checked = När den kontrolleras: { $checked }
    .on_failure = Om kontrollen misslyckas: { $on_failure }
    .verify = Så här kontrollerar du att programvaran är äkta:
    .because = Skäl: { $because }
    .instead = Gör så här: { $instead }
    .note = { $note }

## Updates

update = Uppdateringar
    .installing = Installera en uppdatering
    .switching-off = Automatiska uppdateringar
    .state = { $state ->
        [provided] Tillverkaren tillhandahåller säkerhetsuppdateringar.
        [not_provided] Tillverkaren tillhandahåller inte säkerhetsuppdateringar.
        [by_operator] Verksamhetsutövaren ansvarar för säkerhetsuppdateringar.
        [by_host] Värdsystemet eller dess paketkälla tillhandahåller säkerhetsuppdateringar.
       *[not_applicable] Säkerhetsuppdateringar är inte tillämpligt.
    }
    .used = { $used ->
        [true] Uppdateringar används.
       *[false] { $title ->
            [none] Produktens programvara uppdateras inte.
           *[other] Denna typ av uppdatering används inte.
        }
    }
    .used-part = { $used ->
        [true] Uppdateringar används.
       *[false] { $title ->
            [none] Programvaran i denna del av systemet uppdateras inte.
           *[other] Denna typ av uppdatering används inte.
        }
    }
    .announced_by = Hur tillverkaren meddelar uppdateringar: { $announced_by }.
    .source = Uppdateringarnas källor: { $source }.
    .source_note = Varifrån uppdateringarna kommer: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Produkten installerar endast uppdateringar med en giltig digital signatur.
        [hash] { $installed_by ->
            [manufacturer] Tillverkaren jämför uppdateringens hashvärde med det publicerade värdet före installationen.
            [service_partner] Servicepartnern jämför uppdateringens hashvärde med det publicerade värdet före installationen.
            [user] Användaren måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [patient] Patienten måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [integrator] Integratören måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [practitioner] Den privatpraktiserande vårdgivaren måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [third_party] En tredje part jämför uppdateringens hashvärde med det publicerade värdet före installationen.
           *[other] Verksamhetsutövaren måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
        }
        [checksum] Produkten installerar endast uppdateringar med rätt kontrollsumma.
        [signed_package] Uppdateringar är signerade paket.
        [app_store] Appbutiken kontrollerar att en uppdatering är äkta.
       *[none] Produkten kontrollerar inte att en uppdatering är äkta.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Denna del av systemet installerar endast uppdateringar med en giltig digital signatur.
        [hash] { $installed_by ->
            [manufacturer] Tillverkaren jämför uppdateringens hashvärde med det publicerade värdet före installationen.
            [service_partner] Servicepartnern jämför uppdateringens hashvärde med det publicerade värdet före installationen.
            [user] Användaren måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [patient] Patienten måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [integrator] Integratören måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [practitioner] Den privatpraktiserande vårdgivaren måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [third_party] En tredje part jämför uppdateringens hashvärde med det publicerade värdet före installationen.
           *[other] Verksamhetsutövaren måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
        }
        [checksum] Denna del av systemet installerar endast uppdateringar med rätt kontrollsumma.
        [signed_package] Uppdateringar är signerade paket.
        [app_store] Appbutiken kontrollerar att en uppdatering är äkta.
       *[none] Denna del av systemet kontrollerar inte att en uppdatering är äkta.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Tillverkaren installerar uppdateringar.
        [operator] Verksamhetsutövaren installerar uppdateringar.
        [shared] Tillverkaren och verksamhetsutövaren installerar uppdateringar tillsammans.
        [user] Användaren installerar uppdateringar.
        [patient] Patienten installerar uppdateringar.
        [third_party] En tredje part installerar uppdateringar.
        [integrator] Integratören installerar uppdateringar.
        [practitioner] Den privatpraktiserande vårdgivaren installerar uppdateringar.
       *[service_partner] Servicepartnern installerar uppdateringar.
    }
    .automatic = { $automatic ->
        [true] Uppdateringar installeras automatiskt.
       *[false] Uppdateringar installeras inte automatiskt.
    }
    .switch_off = Så här stänger du av automatiska uppdateringar:
    .interval = Intervall för regelbundna uppdateringar: { $interval }.
    .connect_every = Längsta tid mellan två anslutningar för att ta emot uppdateringar: { $connect_every }.
    .wait = Väntetid innan en uppdatering installeras: { $wait }.
    .install_within = Tid inom vilken en säkerhetsuppdatering måste installeras: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Produkten kan användas utan en uppdatering som krävs.
       *[false] Produkten kan inte användas förrän en uppdatering som krävs är installerad.
    }
    .usable_without-part = { $usable_without ->
        [true] Denna del av systemet kan användas utan en uppdatering som krävs.
       *[false] Denna del av systemet kan inte användas förrän en uppdatering som krävs är installerad.
    }
    .before = Se till att följande är uppfyllt innan du börjar:
    .before-one = Se till att följande är uppfyllt innan du börjar:
    .downtime = Driftstopp under en uppdatering: { $downtime }.
    .downtime-part = Driftstopp under en uppdatering: { $downtime }.
    .steps = Så här installerar du en uppdatering:
    .verify = Kontrollera följande efter uppdateringen:
    .if_failed = Om uppdateringen misslyckades: { $if_failed }
    .rollback = Återgång till den föregående versionen: { $rollback }
    .operator_patching = Patchar som verksamhetsutövaren installerar: { $operator_patching }
    .approved = Andra leverantörers uppdateringar som tillverkaren godkänner: { $approved }
    .excluded = Installera inte följande uppdateringar:
    .excluded-one = Installera inte följande uppdatering:
    .because = Skäl: { $because }
    .instead = { $state ->
        [by_operator] Detta måste verksamhetsutövaren göra: { $instead }
       *[other] Gör så här: { $instead }
    }
    .note = { $note }

support = Period för säkerhetssupport
    .help = Support
    .start = Supportens start: { $start }.
    .end = Supportens slut: { $end }.
    .duration = Supportens längd: { $duration }.
    .counted_from = Räknas från: { $counted_from }.
    .until = Händelse som avslutar supporten: { $until }.
    .security_end = Säkerhetsuppdateringarnas slut: { $security_end }.
    .versions = Versioner som får säkerhetsuppdateringar: { $versions }
    .includes = Säkerhetssupporten omfattar följande:
    .contact = Kontakt för support: { $contact }
    .after_end = Efter supportens slut: { $after_end }
    .notified_by = Hur tillverkaren meddelar supportens slut: { $notified_by }.
    .notice_period = Förvarning före supportens slut: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Återställning
    .restoring = Återställa data
    .resetting = Återställa till fabriksinställningar
    .failures = Driftstörningar
    .restore = Så här återställer du från en säkerhetskopia:
    .factory_reset = Så här återställer du produkten till fabriksinställningarna:
    .factory_reset_effect = Konsekvens av fabriksåterställningen: { $factory_reset_effect }
    .network_loss_mode = Driftläge vid nätverksbortfall: { $network_loss_mode }.
    .network_loss = Vid nätverksbortfall: { $network_loss }
    .continues = Följande fortsätter under en driftstörning eller en it-säkerhetshändelse:
    .safe_state = Säkert tillstånd: { $safe_state }

backup = Säkerhetskopiering
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Produktens data säkerhetskopieras.
            [service_partner] Produktens data säkerhetskopieras.
           *[other] Produkten kan säkerhetskopiera data.
        }
        [not_provided] Produkten säkerhetskopierar inte data.
        [by_operator] Verksamhetsutövaren måste tillhandahålla säkerhetskopieringen.
        [by_host] Operativsystemet eller värdsystemet tillhandahåller säkerhetskopieringen.
       *[not_applicable] Säkerhetskopiering är inte tillämpligt.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Data i denna del av systemet säkerhetskopieras.
            [service_partner] Data i denna del av systemet säkerhetskopieras.
           *[other] Denna del av systemet kan säkerhetskopiera data.
        }
        [not_provided] Denna del av systemet säkerhetskopierar inte data.
        [by_operator] Verksamhetsutövaren måste tillhandahålla säkerhetskopieringen.
        [by_host] Operativsystemet eller värdsystemet tillhandahåller säkerhetskopieringen.
       *[not_applicable] Säkerhetskopiering är inte tillämpligt.
    }
    .state-should = { $need ->
        [optional] Verksamhetsutövaren kan tillhandahålla säkerhetskopieringen.
       *[other] Verksamhetsutövaren bör tillhandahålla säkerhetskopieringen.
    }
    .what = Innehåll i en säkerhetskopia: { $what }.
    .without = Ingår inte i en säkerhetskopia: { $without }.
    .by = { $by ->
        [manufacturer] Tillverkaren gör säkerhetskopian.
        [operator] Verksamhetsutövaren gör säkerhetskopian.
        [shared] Tillverkaren och verksamhetsutövaren gör säkerhetskopian tillsammans.
        [user] Användaren gör säkerhetskopian.
        [patient] Patienten gör säkerhetskopian.
        [third_party] En tredje part gör säkerhetskopian.
        [integrator] Integratören gör säkerhetskopian.
        [practitioner] Den privatpraktiserande vårdgivaren gör säkerhetskopian.
       *[service_partner] Servicepartnern gör säkerhetskopian.
    }
    .how = Hur säkerhetskopian görs: { $how }
    .every = { $every_recommended ->
        [true] Rekommenderat intervall mellan säkerhetskopior: { $every }.
       *[other] Intervall mellan säkerhetskopior: { $every }.
    }
    .kept = Tid som säkerhetskopior sparas: { $kept }.
    .recovery_point = Mål för återställningspunkt (RPO): { $recovery_point }.
    .recovery_time = Mål för återställningstid (RTO): { $recovery_time }.
    .steps = Så här gör du en säkerhetskopia:
    .test = Test av säkerhetskopian: { $test }
    .because = Skäl: { $because }
    .instead = { $state ->
        [by_operator] Detta måste verksamhetsutövaren göra: { $instead }
       *[other] Gör så här: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = It-säkerhetshändelser
    .serious = Allvarliga tillbud
    .sign = Tecken eller driftstörning
    .further = Andra tecken och driftstörningar
    .where = Se
    .signs = Du kan känna igen denna händelse på följande:
    .acts = Vem som agerar: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Gör följande:
    .report_to = Vem du informerar: { $report_to }
    .preserve = Säkra bevis: { $preserve }

residual-risk = Kvarstående risker
    .affects = Vem eller vad som är utsatt för risk: { $affects }.
    .action = Gör så här: { $action }

misuse = Förutsebar felanvändning
    .affects = Vem eller vad som är utsatt för risk: { $affects }.

warning = Säkerhetsanvisningar
    .affects = Vem eller vad som är utsatt för risk: { $affects }.

## End of use

decommission = Avveckling
    .steps = { $occasions ->
        [none] Gör följande före kassering eller överlåtelse:
       *[other] Gör följande { $occasions }:
    }
    .verify = Hur du kontrollerar att data är raderade: { $verify }
    .remains = Vad som finns kvar: { $remains }
    .elsewhere = Gör följande på andra system:
    .transfer = Överlåtelse till en annan verksamhetsutövare: { $transfer }
    .disposal = Kassering: { $disposal }

## Components

sbom = Programvaruförteckning
    .file = Komponentlistans källa: { $file }.
    .format = Programvaruförteckningens (SBOM) format: { $format }.
    .available_at = Var du får programvaruförteckningen (SBOM): { $available_at }.
    .request = Så här begär du programvaruförteckningen (SBOM): { $request }
    .upkeep = Underhåll av SBOM: { $upkeep }
    .none_known_on = Den { $none_known_on } kände tillverkaren inte till några sådana sårbarheter i de angivna komponenterna som berör produkten.

component = Komponenter
    .caption = Programvarukomponenter
    .name = Komponent
    .version = Version
    .supplier = Leverantör
    .purpose = Syfte
    .licence = Licens
    .part = Del
    .purl = Package URL
    .cpe = CPE
    .support_end = Stöds till
    .note = Anmärkning

vulnerability = Sårbarheter
    .caption = Sårbarheter
    .intro = Tabellen innehåller sårbarheter och anger hur var och en av dem berör produkten.
    .id = Sårbarhet
    .title = Sårbarhet
    .component = Komponent
    .component_version = Komponentens version
    .score = Poäng
    .rating = Samlad bedömning
    .state = Status
    .exploited = Utnyttjande
    .fixed_in = Rättad i version
    .because = Skäl
    .action = Gör så här
    .justification = Motivering
    .response = Tillverkarens hantering
    .residual_risk = Kvarstående risk
    .reported_by = Rapporterad av
    .assessed_on = Bedömningsdatum
    .source = Bedömningens källa
