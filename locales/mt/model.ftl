### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Biss fil-modalità operattiva: { $modes }.
    .variants = Biss għall-varjant: { $variants }.
    .options = Biss bl-għażla: { $options }.
    .platforms = Biss fuq il-pjattaforma: { $platforms }.
    .versions = Biss għall-verżjoni tas-software: { $versions }.
    .condition = Kundizzjoni: { $condition }.
    .if-modes = Fil-modalità operattiva { $modes }:
    .if-variants = Għall-varjant { $variants }:
    .if-options = Bl-għażla { $options }:
    .if-platforms = Fuq il-pjattaforma { $platforms }:
    .if-versions = Għall-verżjoni tas-software { $versions }:
    .if-condition = Jekk { $condition }:
    .short-modes = biss fil-modalità operattiva: { $modes }
    .short-variants = biss għall-varjant: { $variants }
    .short-options = biss bl-għażla: { $options }
    .short-platforms = biss fuq il-pjattaforma: { $platforms }
    .short-versions = biss għall-verżjoni tas-software: { $versions }
    .short-condition = kundizzjoni: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Biss għall-parti: { $value }.
    .roles = Biss għar-rwol: { $value }.
    .interface = Biss fuq l-interfaċċa: { $value }.
    .direction = Direzzjoni: { $value }.

protection =
    .state = { $state ->
        [provided] Id-data hi kriptata.
        [not_provided] Id-data mhix kriptata.
        [by_operator] L-operatur għandu jipprovdi l-kriptaġġ.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi l-kriptaġġ.
       *[not_applicable] Il-kriptaġġ mhux applikabbli.
    }
    .state-inactive = { $state ->
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tista’ tikkripta d-data.
       *[other] Id-data tista’ tiġi kriptata.
    }
    .state-should = { $need ->
        [optional] L-operatur jista’ jipprovdi l-kriptaġġ.
       *[other] Jenħtieġ li l-operatur jipprovdi l-kriptaġġ.
    }
    .default = Mal-kunsinna: { $default }.
    .configured_by = Rwoli li jistgħu jixegħlu u jitfu din il-funzjoni: { $configured_by }.
    .range = Settings possibbli: { $range }
    .method = { $state ->
        [by_operator] Metodi tal-kriptaġġ indikati mill-manifattur: { $method }.
       *[other] Metodu tal-kriptaġġ: { $method }.
    }
    .key_in = Post fejn tinżamm iċ-ċavetta: { $key_in }.
    .because = Raġuni: { $because }
    .instead = { $state ->
        [by_operator] X’għandu jagħmel l-operatur: { $instead }
       *[other] { $instead }
    }
    .limits = Limiti: { $limits }
    .note = { $note }

## Identification

device = Apparat
    .caption = Identifikazzjoni tal-apparat
    .name = Isem
    .model = Mudell
    .purpose = Skop maħsub
    .supplied_as = Fornut bħala
    .software_version = Verżjoni tas-software
    .firmware_version = Verżjoni tal-firmware
    .regulation = Regolament
    .law = Liġi applikabbli
    .declaration = Dikjarazzjoni ta’ konformità tal-UE
    .class = Klassi tar-riskju
    .udi_di = UDI-DI
    .basic_udi_di = UDI-DI bażiku
    .mud_url = URL tal-MUD (RFC 8520)
    .environments = Ambjent maħsub tal-użu
    .users = Utenti maħsuba
    .not_for = L-apparat mhux maħsub għall-użi li ġejjin:
    .not_for-one = L-apparat mhux maħsub għall-użu li ġej:
    .id = Identifikatur

organisation = Kumpanija
    .manufacturer = Manifattur
    .manufacturer-caption = Manifattur
    .representative = Rappreżentant awtorizzat
    .representative-caption = Rappreżentant awtorizzat
    .name = Isem
    .address = Indirizz
    .srn = Numru uniku ta’ reġistrazzjoni
    .website = Sit web
    .email = Posta elettronika
    .phone = Telefon

variant = Varjanti
    .caption = Varjanti tal-apparat
    .intro = Dan id-dokument ikopri l-varjanti li ġejjin.
    .title = Varjant
    .model = Mudell
    .udi_di = UDI-DI
    .description = Deskrizzjoni
    .id = Identifikatur

option-item = Għażliet
    .caption = Għażliet tal-apparat
    .title = Għażla
    .description = Deskrizzjoni
    .supplied = Kif tiġi fornuta
    .id = Identifikatur

mode = Modalitajiet operattivi
    .caption = Modalitajiet operattivi
    .title = Modalità operattiva
    .description = Deskrizzjoni
    .entered_by = Kif l-apparat jidħol fil-modalità
    .left_by = Kif l-apparat joħroġ mill-modalità
    .indicator = Kif l-utent jagħraf il-modalità
    .id = Identifikatur

part = Partijiet tas-sistema
    .caption = Partijiet tas-sistema
    .title = Parti
    .kind = Tip
    .version = Verżjoni
    .supplied_by = Fornut minn
    .hosted = Fejn jitħaddem
    .runs_on = Jaħdem fuq
    .location = Fejn jinsab
    .address = Indirizz
    .connected_through = Konness permezz ta’
    .mud_url = URL tal-MUD (RFC 8520)
    .permissions = Permessi
    .description = Deskrizzjoni
    .id = Identifikatur
    .when = Kundizzjoni

user-interface = Interfaċċi tal-utent
    .caption = Interfaċċi tal-utent
    .title = Interfaċċa tal-utent
    .id = Identifikatur
    .kind = Tip
    .part = Parti
    .purpose = Skop
    .personal = Juri jew idoqq data personali
    .protect = Protezzjoni
    .when = Kundizzjoni

document-facts = Dan id-dokument
    .caption = Identifikazzjoni ta’ dan id-dokument
    .number = Numru tad-dokument
    .revision = Reviżjoni
    .date = Data tal-ħruġ
    .effective = Validu minn
    .replaces = Jieħu post
    .audience = Qarrejja maħsuba
    .audience_other = Qarrejja maħsuba oħra
    .roles = Rwoli tal-qarrejja
    .paper_copy = Kopja stampata
    .see_also = Ara wkoll id-dokumenti li ġejjin:
    .see_also-one = Ara wkoll id-dokument li ġej:

companion = Dokumenti oħra dwar dan l-apparat
    .caption = Dokumenti oħra dwar dan l-apparat
    .title = Titolu
    .number = Numru tad-dokument
    .audience = Qarrejja maħsuba

revision = Storja tar-reviżjonijiet
    .caption = Reviżjonijiet ta’ dan id-dokument
    .revision = Reviżjoni
    .date = Data
    .change = Bidla
    .link = Dokument

contact = Kuntatt tas-sigurtà
    .caption = Kuntatt tas-sigurtà
    .security = Kuntatt tas-sigurtà
    .phone = Telefon
    .hours = Ħinijiet
    .policy = Politika għar-rappurtar ta’ vulnerabbiltajiet
    .advisories = Avviżi tas-sigurtà
    .key = Ċavetta għal rapporti kriptati
    .key_fingerprint = Marka tas-swaba’ (fingerprint) taċ-ċavetta
    .acknowledge_within = Żmien massimu għall-konferma ta’ rapport
    .vigilance = Rappurtar ta’ inċidenti serji
    .process = X’jagħmel il-manifattur b’rapport: { $process }
    .events-described = Irrapporta l-avvenimenti deskritti f’dan id-dokument kif indikat hawn: { $link }.
    .report_contents = Indika dan li ġej f’rapport:
    .report_rules = Għar-rapporti japplikaw ir-regoli li ġejjin:
    .report_rules-one = Għar-rapporti tapplika r-regola li ġejja:
    .sources_watched = Il-manifattur isegwi s-sorsi li ġejjin għal vulnerabbiltajiet ġodda:
    .sources_watched-one = Il-manifattur isegwi s-sors li ġej għal vulnerabbiltajiet ġodda:
    .conduct = X’jagħmel u x’ma jagħmilx il-manifattur:
    .note = { $note }

local-contact = Kuntatti għand l-operatur
    .caption = Kuntatti għand l-operatur
    .title = Kuntatt
    .purpose = Għal
    .phone = Telefon
    .id = Identifikatur

## Security features

feature = Karatteristiċi tas-sigurtà
    .caption = Karatteristiċi tas-sigurtà
    .title = Karatteristika
    .id = Identifikatur
    .capability = Kapaċità tas-sigurtà
    .state = Stat
    .default = Mal-kunsinna
    .configured_by = Jista’ jiġi ssettjat minn
    .range = Firxa
    .modes = Modalitajiet operattivi
    .modes-left-out = il-modalitajiet operattivi kollha
    .protects = Jipproteġi
    .part = Parti
    .when = Kundizzjoni
    .absent = Din il-karatteristika mhix ipprovduta.
    .of-operator = L-operatur għandu jipprovdi din il-karatteristika.
    .of-host = Is-sistema operattiva jew is-sistema ospitanti tipprovdi din il-karatteristika.
    .inapplicable = Din il-karatteristika mhix applikabbli.
    .description = { $description }
    .before = Qabel ma tibda, żgura ruħek minn dan li ġej:
    .before-one = Qabel ma tibda, żgura ruħek minn dan li ġej:
    .steps = Agħmel dan li ġej:
    .indicator = Indikazzjoni: { $indicator }
    .limits = Limiti: { $limits }
    .because = Raġuni: { $because }
    .instead = { $state ->
        [by_operator] X’għandu jagħmel l-operatur: { $instead }
       *[other] X’tagħmel: { $instead }
    }

security-test = Testijiet tas-sigurtà
    .caption = Testijiet tas-sigurtà
    .kind = Tip
    .subject = Suġġett tat-test
    .version = Verżjoni ttestjata
    .date = Data
    .interval = Intervall
    .by = Ittestjat minn
    .result = Riżultat
    .part = Parti

## Operating environment

operating-environment = Ambjent operattiv
    .scope = Barra mir-responsabbiltà tal-manifattur
    .change = Meta terġa’ tivvaluta s-sigurtà
    .assumptions = Il-manifattur jassumi dan li ġej dwar l-ambjent operattiv:
    .out_of_scope = Il-manifattur mhux responsabbli għal dan li ġej:
    .reassess = Erġa’ vvaluta s-sigurtà tal-apparat wara kull wieħed mill-avvenimenti li ġejjin:
    .reassess-one = Erġa’ vvaluta s-sigurtà tal-apparat wara l-avveniment li ġej:
    .reassess_at_once = Wara kull wieħed mill-avvenimenti li ġejjin, erġa’ vvaluta s-sigurtà tal-apparat mingħajr dewmien u qabel ma l-apparat jerġa’ jintuża:
    .reassess_at_once-one = Wara l-avveniment li ġej, erġa’ vvaluta s-sigurtà tal-apparat mingħajr dewmien u qabel ma l-apparat jerġa’ jintuża:
    .prohibited = Dan li ġej ma għandux isir:
    .not_recommended = Il-manifattur jirrakkomanda li dan li ġej ma jsirx:

control-group = Gruppi ta’ miżuri
    .caption = Gruppi ta’ miżuri
    .condition-intro = Jekk grupp ikollu kundizzjoni, il-miżuri tiegħu japplikaw biss taħt din il-kundizzjoni.
    .title = Grupp
    .id = Identifikatur
    .goal = Għan
    .choice = Suffiċjenti
    .choice-left-out = il-miżuri kollha tal-grupp
    .when = Kundizzjoni

control = Miżuri ta’ sigurtà
    .required = Miżuri obbligatorji
    .required-caption = Miżuri obbligatorji
    .required-intro = Il-miżuri li ġejjin għandhom ikunu fis-seħħ.
    .strongly_recommended = Miżuri rakkomandati bil-qawwa
    .strongly_recommended-caption = Miżuri rakkomandati bil-qawwa
    .strongly_recommended-intro = Il-manifattur jirrakkomanda bil-qawwa l-miżuri li ġejjin.
    .recommended = Miżuri rakkomandati
    .recommended-caption = Miżuri rakkomandati
    .recommended-intro = Il-manifattur jirrakkomanda l-miżuri li ġejjin.
    .preferred = Miżuri preferuti
    .preferred-caption = Miżuri preferuti
    .preferred-intro = Il-manifattur jippreferi l-miżuri li ġejjin minn miżuri oħra xierqa.
    .where_possible = Miżuri rakkomandati fejn possibbli
    .where_possible-caption = Miżuri rakkomandati fejn possibbli
    .where_possible-intro = Il-manifattur jirrakkomanda l-miżuri li ġejjin fejn l-ambjent operattiv jippermettihom.
    .optional = Miżuri fakultattivi
    .optional-caption = Miżuri fakultattivi
    .optional-intro = Il-miżuri li ġejjin huma fakultattivi.
    .unstated = Miżuri mingħajr livell ta’ obbligu ddikjarat
    .unstated-caption = Miżuri mingħajr livell ta’ obbligu ddikjarat
    .unstated-intro = Għall-miżuri li ġejjin, dan id-dokument ma jgħidx jekk humiex obbligatorji jew rakkomandati.
    .condition-intro = Miżura b’kundizzjoni tapplika biss jekk il-kundizzjoni tkun issodisfata.
    .group-condition-intro = Jekk ringiela tindika grupp li għandu kundizzjoni, il-miżura tapplika biss taħt din il-kundizzjoni.
    .group-choice-intro = Jekk ringiela tindika grupp, it-tabella tal-gruppi tgħid kemm miżuri tal-grupp huma biżżejjed.
    .title = Miżura
    .id = Identifikatur
    .kind = Tip
    .responsibility = Responsabbli
    .or_by = Alternattivament
    .group = Grupp
    .need = Livell ta’ obbligu
    .reason = Raġuni: { $reason }
    .own_measure = X’jagħmel l-apparat innifsu: { $own_measure }
    .own_measure-part = X’jagħmel din il-parti tas-sistema nnifisha: { $own_measure }
    .setting = Setting: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Passi għall-manifattur:
        [third_party] Passi għall-parti terza:
        [service_partner] Passi għas-sieħeb tas-servizz:
        [integrator] Passi għall-integratur tas-sistemi:
       *[other] Agħmel dan li ġej:
    }
    .otherwise = Mingħajr din il-miżura: { $otherwise }
    .missing = **Jekk din il-miżura tkun nieqsa.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Tużax l-apparat mingħajr din il-miżura.
       *[other] Kun żgur li din il-miżura tkun fis-seħħ.
    }
    .avoid-part = { $stop_use ->
        [true] Tużax din il-parti tas-sistema mingħajr din il-miżura.
       *[other] Kun żgur li din il-miżura tkun fis-seħħ.
    }
    .stop_use = { $stop_use ->
        [true] L-apparat ma għandux jintuża mingħajr din il-miżura.
       *[false] L-apparat jista’ jintuża mingħajr din il-miżura.
    }
    .stop_use-part = { $stop_use ->
        [true] Din il-parti tas-sistema ma għandhiex tintuża mingħajr din il-miżura.
       *[false] Din il-parti tas-sistema tista’ tintuża mingħajr din il-miżura.
    }
    .limits = Limiti: { $limits }
    .risk = Riskju tal-miżura nnifisha: { $risk }
    .part = Parti
    .when = Kundizzjoni

share = Miżuri kondiviżi
    .caption = Min jagħmel xiex
    .party = Responsabbli
    .does = Kompitu

no-action = L-ebda azzjoni meħtieġa
    .caption = Miżuri li għalihom l-operatur ma jeħtieġx jieħu azzjoni
    .kind = Miżura
    .because = Raġuni
    .unless = Hi meħtieġa azzjoni jekk
    .part = Parti
    .when = Kundizzjoni

training = Taħriġ
    .caption = Għarfien u taħriġ meħtieġa
    .role = Rwol
    .content = Kontenut
    .interval = Irrepeti wara
    .given_by = Mogħti minn

## Compatibility

compatibility = Kompatibbiltà
    .limits = Restrizzjonijiet
    .restrictions = Ir-restrizzjonijiet li ġejjin japplikaw għal kombinazzjonijiet ma’ prodotti oħra:
    .restrictions-one = Ir-restrizzjoni li ġejja tapplika għal kombinazzjonijiet ma’ prodotti oħra:

hardware = Hardware
    .caption = Hardware
    .for = Parti
    .included = Inkorporat
    .minimum = Minimu obbligatorju
    .recommended = Rakkomandat
    .optimum = Ottimali
    .otherwise = Jekk ma jintlaħqux il-valuri rakkomandati
    .note = Nota

machine =
    .cpu = Proċessur: { $cpu }
    .memory = Memorja: { $memory }
    .storage = Ħażna: { $storage }
    .display = Skrin: { $display }
    .graphics = Grafika: { $graphics }
    .network = Network: { $network }
    .other = Oħrajn: { $other }

product = Prodotti
    .operating-system = Sistemi operattivi
    .operating-system-caption = Sistemi operattivi
    .browser = Browsers
    .browser-caption = Browsers
    .mobile-device = Apparati mobbli
    .mobile-device-caption = Apparati mobbli
    .hypervisor = Prodotti ta’ virtwalizzazzjoni
    .hypervisor-caption = Prodotti ta’ virtwalizzazzjoni
    .database = Bażijiet tad-data
    .database-caption = Bażijiet tad-data
    .runtime = Ambjenti tar-runtime
    .runtime-caption = Ambjenti tar-runtime
    .antimalware = Prodotti kontra l-malware
    .antimalware-caption = Prodotti kontra l-malware
    .peer-system = Kompatibbiltà tas-sistemi korrispondenti
    .peer-system-caption = Kompatibbiltà tas-sistemi korrispondenti
    .accessory = Aċċessorji
    .accessory-caption = Aċċessorji
    .for = Parti
    .name = Prodott
    .supplied_by = Ipprovdut minn
    .versions = Verżjonijiet
    .recommended = Verżjoni rakkomandata
    .state = Stat
    .support_end = Appoġġat mill-fornitur sa
    .patches = Aġġornamenti
    .note = Nota
    .when = Kundizzjoni

standard = Standards
    .caption = Standards
    .name = Standard
    .version = Verżjoni
    .kind = Suġġett
    .purpose = Skop
    .conformance = Dikjarazzjoni ta’ konformità

## Network

network = Network
    .absent = Dan li ġej mhux disponibbli:
    .before = Qabel ma tibda, żgura ruħek minn dan li ġej:
    .before-one = Qabel ma tibda, żgura ruħek minn dan li ġej:
    .connecting = Konnessjoni man-network
    .controls = Miżuri obbligatorji: { $link }
    .steps = Biex tikkonnettja l-apparat man-network:
    .connection = { $connection ->
        [none] L-apparat ma għandux konnessjoni ma’ network.
        [optional] Konnessjoni ma’ network hi fakultattiva.
       *[required] L-apparat jeħtieġ konnessjoni ma’ network.
    }
    .inbound = { $inbound ->
        [true] Sistemi oħra jistgħu jiftħu konnessjoni mal-apparat.
       *[false] Sistemi oħra ma jistgħux jiftħu konnessjoni mal-apparat.
    }
    .internet = { $internet ->
        [not_needed] L-apparat ma jeħtieġx konnessjoni mal-internet.
        [optional] Konnessjoni mal-internet hi fakultattiva.
        [needed] L-apparat jeħtieġ konnessjoni mal-internet.
        [not_directly] L-apparat ma għandux ikun konness direttament mal-internet.
       *[forbidden] L-apparat ma għandux ikun konness mal-internet.
    }
    .internet_reason = Konnessjoni mal-internet: { $internet_reason }
    .load = Tagħbija fuq in-network: { $load }
    .note = { $note }

network-only = Network
    .connection = { $connection ->
        [none] L-apparat ma għandux konnessjoni ma’ network.
        [optional] Konnessjoni ma’ network hi fakultattiva.
       *[required] L-apparat jeħtieġ konnessjoni ma’ network.
    }
    .connection-part = { $connection ->
        [none] Din il-parti tas-sistema ma għandhiex konnessjoni ma’ network.
        [optional] Konnessjoni ma’ network hi fakultattiva.
       *[required] Din il-parti tas-sistema teħtieġ konnessjoni ma’ network.
    }
    .inbound = { $inbound ->
        [true] Sistemi oħra jistgħu jiftħu konnessjoni mal-apparat.
       *[false] Sistemi oħra ma jistgħux jiftħu konnessjoni mal-apparat.
    }
    .inbound-part = { $inbound ->
        [true] Sistemi oħra jistgħu jiftħu konnessjoni ma’ din il-parti tas-sistema.
       *[false] Sistemi oħra ma jistgħux jiftħu konnessjoni ma’ din il-parti tas-sistema.
    }
    .internet = { $internet ->
        [not_needed] L-apparat ma jeħtieġx konnessjoni mal-internet.
        [optional] Konnessjoni mal-internet hi fakultattiva.
        [needed] L-apparat jeħtieġ konnessjoni mal-internet.
        [not_directly] L-apparat ma għandux ikun konness direttament mal-internet.
       *[forbidden] L-apparat ma għandux ikun konness mal-internet.
    }
    .internet-part = { $internet ->
        [not_needed] Din il-parti tas-sistema ma teħtieġx konnessjoni mal-internet.
        [optional] Konnessjoni mal-internet hi fakultattiva.
        [needed] Din il-parti tas-sistema teħtieġ konnessjoni mal-internet.
        [not_directly] Din il-parti tas-sistema ma għandhiex tkun konnessa direttament mal-internet.
       *[forbidden] Din il-parti tas-sistema ma għandhiex tkun konnessa mal-internet.
    }
    .internet_reason = Konnessjoni mal-internet: { $internet_reason }
    .absent = Dan li ġej mhux disponibbli:
    .note = { $note }

zone = Żoni tan-network
    .caption = Żoni tan-network
    .title = Żona
    .id = Identifikatur
    .traffic = Kontroll tat-traffiku fil-fruntiera
    .operated_by = Operat minn
    .description = Deskrizzjoni

interface = Interfaċċi
    .caption = Interfaċċi
    .title = Interfaċċa
    .id = Identifikatur
    .kind = Tip
    .state = Stat
    .because = Raġuni
    .instead = X’tagħmel
    .part = Parti
    .zone = Żona
    .standards = Standards
    .not_supported = Mhux appoġġati
    .ciphers = Settijiet ta’ ċifraturi
    .authentication = Awtentikazzjoni
    .encryption = Kriptaġġ
    .addressing = Indirizzar
    .default = Mal-kunsinna
    .need = Livell ta’ obbligu
    .frequency = Frekwenza
    .power = Qawwa tat-trażmissjoni
    .range = Firxa
    .coexistence = Koeżistenza ma’ tagħmir tar-radju ieħor
    .max_connected = Għadd massimu konnessi fl-istess ħin
    .max_paired = Għadd massimu f’pairing
    .purpose = Skop
    .used_by = Tista’ tintuża minn
    .protect = Protezzjoni
    .when = Kundizzjoni

peer = Sistemi korrispondenti
    .caption = Sistemi korrispondenti
    .title = Sistema
    .id = Identifikatur
    .kind = Tip
    .zone = Żona
    .address = Indirizz
    .versions = Verżjonijiet
    .max_connected = Għadd massimu konnessi fl-istess ħin
    .operated_by = Operat minn
    .description = Deskrizzjoni

port = Ports
    .rules = Ports u regoli tal-firewall
    .required-caption = Konnessjonijiet obbligatorji li għandhom jitħallew jgħaddu
    .recommended-caption = Konnessjonijiet rakkomandati
    .allow-caption = Konnessjonijiet li għandhom jitħallew jgħaddu biss jekk tintuża l-funzjoni tagħhom
    .allow-need-unstated = Il-manifattur ma jgħidx jekk konnessjoni mingħajr livell ta’ obbligu hix obbligatorja. Ippermettiha biss jekk funzjoni li tintuża teħtieġha.
    .allow-condition = Jekk ringiela tindika kundizzjoni, ippermetti l-konnessjoni biss jekk il-kundizzjoni tkun issodisfata.
    .allow-configured = Jekk in-numru ta’ port jista’ jinbidel, ippermetti biss in-numru li hu kkonfigurat.
    .allow-range = Jekk ikunu kkonfigurati biss xi ports ta’ firxa, ippermetti biss dawn il-ports.
    .allow-only = Imblokka l-konnessjonijiet l-oħra kollha.
    .allow-only-except = L-imblokkar ma japplikax għall-konnessjonijiet mingħajr regola tal-firewall. Dawn huma elenkati f’tabella separata.
    .allow-only-zones = Fil-fruntiera taż-żoni tan-network li ġejjin, imblokka l-konnessjonijiet l-oħra kollha lejn u mill-partijiet tas-sistema: { $zones }. Dan id-dokument ma jagħti l-ebda regola għal sistemi oħra.
    .block-caption = Konnessjonijiet li għandhom jiġu mblukkati
    .block-intro = Fil-firewall tan-network, imblokka l-konnessjonijiet li ġejjin.
    .none-caption = Konnessjonijiet mingħajr regola tal-firewall
    .none-intro = Għall-konnessjonijiet li ġejjin, dan id-dokument ma jagħti l-ebda regola għall-firewall tan-network. It-tabella tagħti r-raġunijiet.
    .unstated-caption = Konnessjonijiet b’direzzjoni mhux iddikjarata
    .unstated-intro = Il-manifattur ma jgħidx liema naħa tiftaħ il-konnessjonijiet li ġejjin. Dan id-dokument ma jagħti l-ebda regola tal-firewall għalihom.
    .rules-source = Is-sors jiftaħ il-konnessjoni jew jibgħat l-ewwel. It-tweġibiet huma parti mill-konnessjoni.
    .rules-all = Dak li japplika għar-regoli kollha
    .required = Konnessjonijiet obbligatorji
    .need-unstated = Konnessjonijiet mingħajr livell ta’ obbligu ddikjarat
    .used = Konnessjonijiet permessi biss jekk jintużaw
    .rules-open = li għandu jiġi speċifikat mill-operatur
    .any-system = kwalunkwe sistema
    .reason-number = ma tista’ tingħata l-ebda regola mingħajr numru jew tip
    .reason-transport = ma tista’ tingħata l-ebda regola mingħajr il-protokoll tat-trasport
    .reason-border = ma taqsamx il-fruntiera ta’ network
    .reason-computer = tibqa’ f’kompjuter wieħed
    .reason-part = tibqa’ f’parti waħda tas-sistema
    .reason-device = tibqa’ fl-apparat
    .reason-zone = tibqa’ f’żona waħda tan-network; teħtieġ regola biss fejn firewall jaqsam iż-żona
    .reason-mobile = tgħaddi minn network mobbli, mhux min-network tal-operatur
    .reason-cloud = ma tgħaddix min-network tal-operatur
    .reference = { $protocol } fuq port { $transport } { $number }
    .reference-many = { $protocol } fuq ports { $transport } { $number }
    .reference-any = { $protocol } fuq kwalunkwe port { $transport }
    .reference-ip = { $protocol } fuq { $transport } { $ip_protocol }
    .reference-short = { $protocol } fuq { $transport }
    .unnamed = port { $transport } { $number }
    .unnamed-many = ports { $transport } { $number }
    .unnamed-any = kwalunkwe port { $transport }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } fuq port { $number }
    .reference-plain-many = { $protocol } fuq ports { $number }
    .reference-plain-any = { $protocol } fuq kwalunkwe port
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = ports { $number }
    .unnamed-plain-any = kwalunkwe port
    .no-transport = protokoll tat-trasport mhux iddikjarat
    .without-transport = { $number } (protokoll tat-trasport mhux iddikjarat)
    .any = kwalunkwe
    .not_known = port mhux magħruf
    .number = Port
    .icmp_type = Tip tal-ICMP
    .ip_protocol = Protokoll IP
    .id = Identifikatur
    .configurable = In-numru jista’ jinbidel
    .setting = Fejn jiġi ssettjat
    .source_port = Port tas-sors
    .transport = Trasport
    .direction = Direzzjoni
    .protocol = Protokoll
    .program = Programm
    .part = Parti
    .interface = Interfaċċa
    .encryption = Kriptaġġ
    .authentication = Awtentikazzjoni
    .default = Mal-kunsinna
    .need = Livell ta’ obbligu
    .opened_by = Jista’ jinfetaħ minn
    .open_for = Miftuħ għal
    .purpose = Skop
    .peers = Sistemi korrispondenti
    .internet = Fuq l-internet
    .network_setting = Setting tan-network
    .firewall_rule = Regola tal-firewall tan-network
    .when = Kundizzjoni
    .source = Sors
    .destination = Destinazzjoni
    .own-side = Apparat jew parti
    .other-side = In-naħa l-oħra
    .use = Użu mill-apparat
    .reason = Raġuni

firewall = Firewall tal-apparat
    .of-parts = Firewalls tal-partijiet
    .state = { $state ->
        [provided] L-apparat għandu firewall tiegħu stess.
        [not_provided] L-apparat ma għandux firewall tiegħu stess.
        [by_operator] L-operatur għandu jipprovdi l-firewall għall-apparat.
        [by_host] L-apparat juża l-firewall tas-sistema operattiva.
       *[not_applicable] Firewall fuq l-apparat mhux applikabbli.
    }
    .state-part = { $state ->
        [provided] Din il-parti tas-sistema għandha firewall tagħha stess.
        [not_provided] Din il-parti tas-sistema ma għandhiex firewall tagħha stess.
        [by_operator] L-operatur għandu jipprovdi l-firewall għal din il-parti tas-sistema.
        [by_host] Din il-parti tas-sistema tuża l-firewall tas-sistema operattiva.
       *[not_applicable] Firewall fuq din il-parti tas-sistema mhux applikabbli.
    }
    .state-inactive = { $state ->
        [by_host] Il-firewall tas-sistema operattiva jiffiltra t-traffiku biss meta jkun mixgħul.
       *[other] Il-firewall jiffiltra t-traffiku biss meta jkun mixgħul.
    }
    .default = Mal-kunsinna: { $default }.
    .configured_by = Rwoli li jistgħu jixegħlu u jitfu din il-funzjoni: { $configured_by }.
    .rules_set_by = Rwoli li jistgħu jibdlu r-regoli tal-firewall: { $rules_set_by }.
    .product = Prodott: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Il-firewall għandu jimblokka t-traffiku kollu ħlief il-konnessjonijiet li dan id-dokument jgħid li għandhom jitħallew jgħaddu.
            [deny_all] Il-firewall għandu jimblokka t-traffiku kollu.
            [allow_outbound] Il-firewall għandu jippermetti konnessjonijiet mill-apparat u jimblokka konnessjonijiet lejn l-apparat.
            [allow_all] Il-firewall għandu jippermetti t-traffiku kollu.
            [monitored] Il-firewall għandu jippermetti t-traffiku u jimmonitorjah.
            [restricted] Il-firewall għandu jirrestrinġi t-traffiku.
           *[isolated] Il-firewall ma għandu jippermetti l-ebda konnessjoni ma’ networks oħra.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Il-firewall jimblokka l-konnessjonijiet kollha li dan id-dokument ma jelenkax.
            [deny_all] Il-firewall jimblokka t-traffiku kollu.
            [allow_outbound] Il-firewall jippermetti konnessjonijiet mill-apparat u jimblokka konnessjonijiet lejn l-apparat.
            [allow_all] Il-firewall jippermetti t-traffiku kollu.
            [monitored] Il-firewall jippermetti t-traffiku u jimmonitorjah.
            [restricted] Il-firewall jirrestrinġi t-traffiku.
           *[isolated] Il-firewall ma jippermetti l-ebda konnessjoni ma’ networks oħra.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Meta jkun mixgħul, il-firewall jimblokka l-konnessjonijiet kollha li dan id-dokument ma jelenkax.
        [deny_all] Meta jkun mixgħul, il-firewall jimblokka t-traffiku kollu.
        [allow_outbound] Meta jkun mixgħul, il-firewall jippermetti konnessjonijiet ’il barra u jimblokka konnessjonijiet ’il ġewwa.
        [allow_all] Meta jkun mixgħul, il-firewall jippermetti t-traffiku kollu.
        [monitored] Meta jkun mixgħul, il-firewall jippermetti t-traffiku u jimmonitorjah.
        [restricted] Meta jkun mixgħul, il-firewall jirrestrinġi t-traffiku.
       *[isolated] Meta jkun mixgħul, il-firewall ma jippermetti l-ebda konnessjoni ma’ networks oħra.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Il-firewall għandu jimblokka t-traffiku kollu ħlief il-konnessjonijiet li dan id-dokument jgħid li għandhom jitħallew jgħaddu.
            [deny_all] Il-firewall għandu jimblokka t-traffiku kollu.
            [allow_outbound] Il-firewall għandu jippermetti konnessjonijiet minn din il-parti tas-sistema u jimblokka konnessjonijiet lejn din il-parti tas-sistema.
            [allow_all] Il-firewall għandu jippermetti t-traffiku kollu.
            [monitored] Il-firewall għandu jippermetti t-traffiku u jimmonitorjah.
            [restricted] Il-firewall għandu jirrestrinġi t-traffiku.
           *[isolated] Il-firewall ma għandu jippermetti l-ebda konnessjoni ma’ networks oħra.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Il-firewall jimblokka l-konnessjonijiet kollha li dan id-dokument ma jelenkax.
            [deny_all] Il-firewall jimblokka t-traffiku kollu.
            [allow_outbound] Il-firewall jippermetti konnessjonijiet minn din il-parti tas-sistema u jimblokka konnessjonijiet lejn din il-parti tas-sistema.
            [allow_all] Il-firewall jippermetti t-traffiku kollu.
            [monitored] Il-firewall jippermetti t-traffiku u jimmonitorjah.
            [restricted] Il-firewall jirrestrinġi t-traffiku.
           *[isolated] Il-firewall ma jippermetti l-ebda konnessjoni ma’ networks oħra.
        }
    }
    .changes_itself = Bidliet awtomatiċi: { $changes_itself }
    .because = Raġuni: { $because }
    .instead = { $state ->
        [by_operator] X’għandu jagħmel l-operatur: { $instead }
       *[other] X’tagħmel: { $instead }
    }
    .note = { $note }

flow = Flussi tad-data
    .caption = Flussi tad-data
    .rules = Regoli tal-firewall: { $link }
    .from = Minn
    .to = Lejn
    .port = Port
    .medium = Mezz
    .data = Kategorija tad-data
    .personal = Data personali
    .examples = Eżempji
    .deidentified = Deidentifikazzjoni
    .encryption = Kriptaġġ
    .integrity = Protezzjoni tal-integrità
    .trigger = Bidu tat-trasferiment
    .rate = Rata tad-data
    .volume = Ammont ta’ data
    .purpose = Skop
    .when = Kundizzjoni
    .id = Identifikatur

network-requirements = Rekwiżiti għan-network
    .bandwidth = { $bandwidth_for ->
        [none] Bandwidth: { $bandwidth }.
       *[other] Bandwidth: { $bandwidth }; għal: { $bandwidth_for }.
    }
    .latency = Latenza: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Telf ta’ pakketti: { $packet_loss }.
    .services = Servizzi li n-network għandu joffri: { $services }.
    .other = In-network għandu jissodisfa r-rekwiżiti li ġejjin:
    .other-one = In-network għandu jissodisfa r-rekwiżit li ġej:
    .recommended_other = Għan-network, il-manifattur jirrakkomanda dan li ġej:
    .loss = Jekk tintilef il-konnessjoni man-network: { $loss }
    .otherwise = Jekk ir-rekwiżiti ma jiġux issodisfati: { $otherwise }

network-link = Links u funzjonijiet
    .caption = X’għandu joffri n-network għal links u funzjonijiet
    .title = Link jew funzjoni
    .from = Minn
    .to = Lejn
    .bandwidth = Bandwidth
    .latency = Latenza
    .jitter = Jitter
    .packet_loss = Telf ta’ pakketti
    .recommended = Rakkomandat
    .optimum = Ottimali
    .otherwise = Jekk ma jintlaħaqx
    .when = Kundizzjoni

network-figures = Valuri rakkomandati
    .bandwidth = { $bandwidth_for ->
        [none] Bandwidth rakkomandat: { $bandwidth }.
       *[other] Bandwidth rakkomandat: { $bandwidth }; għal: { $bandwidth_for }.
    }
    .latency = Latenza rakkomandata: { $latency }.
    .jitter = Jitter rakkomandat: { $jitter }.
    .packet_loss = Telf ta’ pakketti rakkomandat: { $packet_loss }.
    .otherwise = Jekk ma jintlaħqux il-valuri rakkomandati: { $otherwise }

network-optimum = Valuri ottimali
    .bandwidth = { $bandwidth_for ->
        [none] Bandwidth ottimali: { $bandwidth }.
       *[other] Bandwidth ottimali: { $bandwidth }; għal: { $bandwidth_for }.
    }
    .latency = Latenza ottimali: { $latency }.
    .jitter = Jitter ottimali: { $jitter }.
    .packet_loss = Telf ta’ pakketti ottimali: { $packet_loss }.

remote-access = Aċċess remot
    .state = { $used_for ->
        [none]
            { $state ->
                [provided] L-apparat jista’ jiġi aċċessat mill-bogħod.
                [not_provided] L-apparat ma għandux aċċess remot.
                [by_operator] L-operatur jipprovdi l-aċċess remot.
                [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi l-aċċess remot.
               *[not_applicable] L-aċċess remot mhux applikabbli.
            }
       *[other]
            { $state ->
                [provided] L-apparat jista’ jiġi aċċessat mill-bogħod għall-iskopijiet li ġejjin: { $used_for }.
                [not_provided] L-apparat ma jistax jiġi aċċessat mill-bogħod għall-iskopijiet li ġejjin: { $used_for }.
                [by_operator] L-operatur jipprovdi l-aċċess remot għall-iskopijiet li ġejjin: { $used_for }.
                [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi l-aċċess remot għall-iskopijiet li ġejjin: { $used_for }.
               *[not_applicable] L-aċċess remot mhux applikabbli għall-iskopijiet li ġejjin: { $used_for }.
            }
    }
    .state-part = { $used_for ->
        [none]
            { $state ->
                [provided] Din il-parti tas-sistema tista’ tiġi aċċessata mill-bogħod.
                [not_provided] Din il-parti tas-sistema ma għandhiex aċċess remot.
                [by_operator] L-operatur jipprovdi l-aċċess remot.
                [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi l-aċċess remot.
               *[not_applicable] L-aċċess remot mhux applikabbli.
            }
       *[other]
            { $state ->
                [provided] Din il-parti tas-sistema tista’ tiġi aċċessata mill-bogħod għall-iskopijiet li ġejjin: { $used_for }.
                [not_provided] Din il-parti tas-sistema ma tistax tiġi aċċessata mill-bogħod għall-iskopijiet li ġejjin: { $used_for }.
                [by_operator] L-operatur jipprovdi l-aċċess remot għall-iskopijiet li ġejjin: { $used_for }.
                [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi l-aċċess remot għall-iskopijiet li ġejjin: { $used_for }.
               *[not_applicable] L-aċċess remot mhux applikabbli għall-iskopijiet li ġejjin: { $used_for }.
            }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] L-aċċess remot permezz tas-sistema operattiva jew tas-sistema ospitanti hu possibbli biss meta jkun mixgħul.
           *[other] L-aċċess remot hu possibbli biss meta jkun mixgħul.
        }
       *[other] { $state ->
            [by_host] Meta jkun mixgħul, l-aċċess remot permezz tas-sistema operattiva jew tas-sistema ospitanti hu possibbli għall-iskopijiet li ġejjin: { $used_for }.
           *[other] Meta jkun mixgħul, l-aċċess remot hu possibbli għall-iskopijiet li ġejjin: { $used_for }.
        }
    }
    .default = Mal-kunsinna: { $default }.
    .configured_by = Rwoli li jistgħu jixegħlu u jitfu din il-funzjoni: { $configured_by }.
    .kind = Tip ta’ aċċess: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Il-manifattur jibda sessjoni.
        [operator] L-operatur jibda sessjoni.
        [shared] Il-manifattur u l-operatur jibdew sessjoni flimkien.
        [user] L-utent jibda sessjoni.
        [patient] Il-pazjent jibda sessjoni.
        [third_party] Parti terza tibda sessjoni.
        [integrator] L-integratur tas-sistemi jibda sessjoni.
        [practitioner] Il-professjonist tal-kura tas-saħħa jibda sessjoni.
       *[service_partner] Is-sieħeb tas-servizz jibda sessjoni.
    }
    .supervision = Superviżjoni: { $supervision }
    .authentication = Awtentikazzjoni: { $authentication }
    .encryption = Kriptaġġ: { $encryption }.
    .logged = { $logged ->
        [true] L-apparat jirreġistra kull sessjoni fil-log.
       *[false] L-apparat ma jirreġistrax sessjonijiet fil-log.
    }
    .logged-part = { $logged ->
        [true] Din il-parti tas-sistema tirreġistra kull sessjoni fil-log.
       *[false] Din il-parti tas-sistema ma tirreġistrax sessjonijiet fil-log.
    }
    .files_scanned_by = Skennjar tal-fajls trasferiti għall-malware: { $files_scanned_by }
    .disable = Biex titfi l-aċċess remot: { $disable }
    .because = Raġuni: { $because }
    .instead = { $state ->
        [by_operator] X’għandu jagħmel l-operatur: { $instead }
       *[other] X’tagħmel: { $instead }
    }
    .note = { $note }

failure = Ħsarat tan-network
    .caption = Ħsarat tan-network u l-effetti tagħhom
    .recovery-caption = Ħsarat u l-effetti tagħhom
    .what = Ħsara
    .id = Identifikatur
    .noticeable = Innutata mill-utent
    .effect = Effett fuq l-apparat
    .hazard = Periklu
    .countermeasure = Kontromiżura

## Installation

installation = Installazzjoni
    .preparing = Qabel l-installazzjoni
    .installing = Passi tal-installazzjoni
    .integrating = Inkorporazzjoni fi prodott ieħor
    .installed_by = Rwoli li jinstallaw l-apparat: { $installed_by }.
    .before = Qabel ma tibda, żgura ruħek minn dan li ġej:
    .before-one = Qabel ma tibda, żgura ruħek minn dan li ġej:
    .steps = Biex tinstalla l-apparat:
    .verify = Wara l-installazzjoni, ivverifika dan li ġej:
    .if_failed = Jekk l-installazzjoni ma tirnexxix: { $if_failed }
    .integration = Jekk l-apparat ikun inkorporat fi prodott ieħor:

hardening = Tisħiħ tas-sigurtà
    .caption = Settings tas-sigurtà
    .title = Setting
    .id = Identifikatur
    .setting = Fejn jiġi ssettjat
    .default = Mal-kunsinna
    .value = Issettja għal
    .need = Livell ta’ obbligu
    .reason = Raġuni
    .steps = Agħmel dan li ġej:
    .part = Parti
    .when = Kundizzjoni

maintenance = Manutenzjoni

task = Kompiti
    .caption = Kompiti regolari
    .title = Kompitu
    .id = Identifikatur
    .by = Responsabbli
    .role = Rwol
    .interval = Intervall
    .downtime = Interruzzjoni waqt il-kompitu
    .steps = { $by ->
        [manufacturer] Passi għall-manifattur:
        [third_party] Passi għall-parti terza:
        [service_partner] Passi għas-sieħeb tas-servizz:
        [integrator] Passi għall-integratur tas-sistemi:
       *[other] Agħmel dan li ġej:
    }

## Access

access = Aċċess
    .authentication = Metodi ta’ login disponibbli: { $authentication }.
    .authentication-none = { $only ->
        [none] Ma hemm l-ebda login.
       *[other] Ma hemm l-ebda login, ħlief fejn dan il-kapitolu jindika wieħed għal parti tas-sistema jew taħt kundizzjoni.
    }
    .checked_by = Sistema li tivverifika l-login: { $checked_by }.
    .default = Login mal-kunsinna: { $default }.
    .configured_by = Rwoli li jistgħu jixegħlu u jitfu l-login: { $configured_by }.
    .note = { $note }
    .without_login = Dan li ġej hu possibbli mingħajr login:
    .login_for = Il-login hu obbligatorju għal dan li ġej:
    .account_rules = Ir-regoli li ġejjin japplikaw għall-kontijiet:
    .account_rules-one = Ir-regola li ġejja tapplika għall-kontijiet:
    .custom_roles = { $custom_roles ->
        [true] L-operatur jista’ jiddefinixxi aktar rwoli.
       *[false] L-operatur ma jistax jiddefinixxi aktar rwoli.
    }

access-only = Aċċess
    .authentication = Metodi ta’ login disponibbli: { $authentication }.
    .authentication-none = Ma hemm l-ebda login.
    .authentication-none-part = Din il-parti tas-sistema ma għandhiex login.
    .checked_by = Sistema li tivverifika l-login: { $checked_by }.
    .without_login = Dan li ġej hu possibbli mingħajr login:
    .login_for = Il-login hu obbligatorju għal dan li ġej:
    .account_rules = Ir-regoli li ġejjin japplikaw għall-kontijiet:
    .account_rules-one = Ir-regola li ġejja tapplika għall-kontijiet:
    .note = { $note }

directory = Servizz tad-direttorju
    .default = Mal-kunsinna: { $default }.
    .protocol = Protokoll: { $protocol }.
    .product = Servizz tad-direttorju: { $product }.
    .versions = Verżjonijiet: { $versions }.
    .users_managed = Ġestjoni tal-utenti tiegħu: { $users_managed }
    .roles_given = Rwoli tal-utenti tiegħu: { $roles_given }
    .unreachable = Jekk is-servizz tad-direttorju ma jkunx jista’ jintlaħaq: { $unreachable }
    .steps = Biex tikkonnettja s-servizz tad-direttorju:
    .note = { $note }

multi-factor = Awtentikazzjoni multifattur
    .state = { $state ->
        [provided] L-apparat jappoġġa l-awtentikazzjoni multifattur.
        [not_provided] L-apparat ma jappoġġax l-awtentikazzjoni multifattur.
        [by_operator] L-operatur għandu jipprovdi l-awtentikazzjoni multifattur.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi l-awtentikazzjoni multifattur.
       *[not_applicable] L-awtentikazzjoni multifattur mhix applikabbli.
    }
    .state-part = { $state ->
        [provided] Din il-parti tas-sistema tappoġġa l-awtentikazzjoni multifattur.
        [not_provided] Din il-parti tas-sistema ma tappoġġax l-awtentikazzjoni multifattur.
        [by_operator] L-operatur għandu jipprovdi l-awtentikazzjoni multifattur.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi l-awtentikazzjoni multifattur.
       *[not_applicable] L-awtentikazzjoni multifattur mhix applikabbli.
    }
    .state-should = { $need ->
        [optional] L-operatur jista’ jipprovdi l-awtentikazzjoni multifattur.
       *[other] Jenħtieġ li l-operatur jipprovdi l-awtentikazzjoni multifattur.
    }
    .state-inactive = { $state ->
        [by_host] L-awtentikazzjoni multifattur permezz tas-sistema operattiva jew tas-sistema ospitanti taħdem biss meta tkun mixgħula.
       *[other] L-awtentikazzjoni multifattur taħdem biss meta tkun mixgħula.
    }
    .default = Mal-kunsinna: { $default }.
    .configured_by = Rwoli li jistgħu jixegħlu u jitfu din il-funzjoni: { $configured_by }.
    .required_for = Rwoli li jeħtieġu l-awtentikazzjoni multifattur: { $required_for }.
    .method = Għażliet disponibbli għat-tieni fattur: { $method }.
    .code_length = Għadd ta’ karattri ta’ kodiċi: { $code_length }.
    .code_digits = Għadd ta’ ċifri ta’ kodiċi: { $code_digits }.
    .remembered_for = Żmien li matulu t-tieni fattur ma jerġax jintalab: { $remembered_for }.
    .reset = Issettjar mill-ġdid tat-tieni fattur: { $reset }
    .because = Raġuni: { $because }
    .instead = { $state ->
        [by_operator] X’għandu jagħmel l-operatur: { $instead }
       *[other] X’tagħmel: { $instead }
    }
    .note = { $note }

role = Rwoli
    .caption = Rwoli
    .title = Rwol
    .id = Identifikatur
    .description = Deskrizzjoni
    .inherits = Għandu wkoll id-drittijiet tar-rwol
    .held_by = Miżmum minn
    .directory_group = Grupp tad-direttorju
    .default = Mal-kunsinna
    .part = Parti

function = Funzjonijiet u rwoli
    .caption = Funzjonijiet u r-rwoli li jistgħu jużawhom
    .title = Funzjoni
    .assignable = { $assignable ->
        [true] L-operatur jassenja l-funzjoni li ġejja lil rwoli jew utenti: { $title }.
       *[false] L-operatur ma jistax jassenja l-funzjoni li ġejja lil aktar rwoli: { $title }.
    }

automatic-login = Login awtomatiku
    .state = { $state ->
        [provided] L-apparat jibda sessjoni awtomatikament. Ħadd ma jdaħħal kredenzjali għal dan.
        [by_host] Is-sistema operattiva tibda sessjoni awtomatikament. Ħadd ma jdaħħal kredenzjali għal dan.
       *[none] L-apparat ma għandux login awtomatiku.
    }
    .state-part = { $state ->
        [provided] Din il-parti tas-sistema tibda sessjoni awtomatikament. Ħadd ma jdaħħal kredenzjali għal dan.
        [by_host] Is-sistema operattiva tibda sessjoni awtomatikament. Ħadd ma jdaħħal kredenzjali għal dan.
       *[none] Din il-parti tas-sistema ma għandhiex login awtomatiku.
    }
    .state-inactive = { $state ->
        [by_host] Fis-sistema operattiva, il-login awtomatiku mingħajr kredenzjali jaħdem biss meta jkun mixgħul.
       *[other] Il-login awtomatiku mingħajr kredenzjali jaħdem biss meta jkun mixgħul.
    }
    .default = Mal-kunsinna: { $default }.
    .configured_by = Rwoli li jistgħu jixegħlu u jitfu din il-funzjoni: { $configured_by }.
    .after = Mument tal-login awtomatiku: { $after }.
    .role = Rwol tal-utent f’din is-sessjoni: { $role }.
    .switch_off = Biex titfi l-login awtomatiku: { $switch_off }
    .note = { $note }

account-management = Ġestjoni tal-kontijiet
    .created_by = Rwoli li joħolqu kontijiet: { $created_by }.
    .activated_by = Rwoli li jattivaw kontijiet: { $activated_by }.
    .disabled_by = Rwoli li jiddiżattivaw kontijiet: { $disabled_by }.
    .deleted_by = Rwoli li jħassru kontijiet: { $deleted_by }.
    .disabled_after = Żmien mingħajr login li warajh kont jiġi ddiżattivat: { $disabled_after }.
    .first_password_by = Rwoli li jissettjaw l-ewwel password ta’ kont: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] L-utent għandu jibdel l-ewwel password mal-ewwel login.
       *[false] Xejn ma jobbliga lill-utent ibiddel l-ewwel password.
    }
    .user_name = Regoli għall-ismijiet tal-utenti: { $user_name }
    .attributes = Kontenut ta’ kont: { $attributes }
    .max_accounts = Għadd massimu ta’ kontijiet: { $max_accounts }.
    .steps = Biex timmaniġġa l-kontijiet:
    .note = { $note }

password = Passwords
    .pins = PINs
    .both = Passwords u PINs
    .kind = { $kind ->
        [password] Dan li ġej japplika għall-passwords.
       *[pin] Dan li ġej japplika għall-PINs.
    }
    .rules_from = { $rules_from ->
        [device] L-apparat jistabbilixxi u jinforza r-regoli.
        [host] Is-sistema operattiva tistabbilixxi r-regoli.
        [directory] Is-servizz tad-direttorju jistabbilixxi r-regoli.
       *[operator] L-operatur għandu jistabbilixxi r-regoli.
    }
    .rules_from-part = { $rules_from ->
        [device] Din il-parti tas-sistema tistabbilixxi u tinforza r-regoli.
        [host] Is-sistema operattiva tistabbilixxi r-regoli.
        [directory] Is-servizz tad-direttorju jistabbilixxi r-regoli.
       *[operator] L-operatur għandu jistabbilixxi r-regoli.
    }
    .need = Livell ta’ obbligu tar-regoli: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Is-sistema operattiva tistabbilixxi r-regoli.
        [directory] Is-servizz tad-direttorju jistabbilixxi r-regoli.
       *[other] L-operatur jistabbilixxi r-regoli.
    }
    .configured_by = Rwoli li jistgħu jibdlu r-regoli: { $configured_by }.
    .settable = Regoli li jistgħu jinbidlu: { $settable }.
    .off_by_default = Regoli li jkunu mitfija mal-kunsinna: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Għadd minimu ta’ karattri li s-sistema operattiva għandha teżiġi: { $min_length }.
        [directory] Għadd minimu ta’ karattri li s-servizz tad-direttorju għandu jeżiġi: { $min_length }.
        [operator] Għadd minimu ta’ karattri li l-operatur għandu jeżiġi: { $min_length }.
       *[other] Għadd minimu ta’ karattri: { $min_length }.
    }
    .min_length-should = Għadd minimu rakkomandat ta’ karattri: { $min_length }.
    .max_length = Għadd massimu ta’ karattri: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Is-sistema operattiva għandha teżiġi li PIN jinkludi: { $complexity }.
           *[other] Is-sistema operattiva għandha teżiġi li password tinkludi: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Is-servizz tad-direttorju għandu jeżiġi li PIN jinkludi: { $complexity }.
           *[other] Is-servizz tad-direttorju għandu jeżiġi li password tinkludi: { $complexity }.
        }
        [operator] { $kind ->
            [pin] L-operatur għandu jeżiġi li PIN jinkludi: { $complexity }.
           *[other] L-operatur għandu jeżiġi li password tinkludi: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN għandu jinkludi: { $complexity }.
           *[other] Password għandha tinkludi: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Is-sistema operattiva għandha tirrifjuta bħala PIN: { $complexity }.
           *[other] Is-sistema operattiva għandha tirrifjuta bħala password: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Is-servizz tad-direttorju għandu jirrifjuta bħala PIN: { $complexity }.
           *[other] Is-servizz tad-direttorju għandu jirrifjuta bħala password: { $complexity }.
        }
        [operator] { $kind ->
            [pin] L-operatur għandu jiżgura li PIN ma jkunx: { $complexity }.
           *[other] L-operatur għandu jiżgura li password ma tkunx: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN ma għandux ikun: { $complexity }.
           *[other] Password ma għandhiex tkun: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Jenħtieġ li PIN jinkludi: { $complexity }.
       *[other] Jenħtieġ li password tinkludi: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Jenħtieġ li PIN ma jkunx: { $complexity }.
       *[other] Jenħtieġ li password ma tkunx: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Is-sistema operattiva għandha teżiġi li password tissodisfa mill-inqas { $complexity_at_least } mill-kundizzjonijiet li ġejjin: { $complexity }.
        [directory] Is-servizz tad-direttorju għandu jeżiġi li password tissodisfa mill-inqas { $complexity_at_least } mill-kundizzjonijiet li ġejjin: { $complexity }.
        [operator] L-operatur għandu jeżiġi li password tissodisfa mill-inqas { $complexity_at_least } mill-kundizzjonijiet li ġejjin: { $complexity }.
       *[other] Password għandha tissodisfa mill-inqas { $complexity_at_least } mill-kundizzjonijiet li ġejjin: { $complexity }.
    }
    .complexity-some-should = Jenħtieġ li password tissodisfa mill-inqas { $complexity_at_least } mill-kundizzjonijiet li ġejjin: { $complexity }.
    .characters = Karattri li jistgħu jintużaw: { $characters }
    .special_characters = Karattri speċjali li jistgħu jintużaw: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] PIN jista’ jitħalla vojt.
           *[false] PIN ma jistax jitħalla vojt.
        }
       *[other] { $blank ->
            [true] Password tista’ titħalla vojta.
           *[false] Password ma tistax titħalla vojta.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] Il-PIN jista’ jintefa.
           *[false] Il-PIN ma jistax jintefa.
        }
       *[other] { $can_be_off ->
            [true] Il-password tista’ tintefa.
           *[false] Il-password ma tistax tintefa.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] L-ittri kbar u l-ittri żgħar huma karattri differenti.
       *[false] L-ittri kbar u l-ittri żgħar huma l-istess karattri.
    }
    .history = { $kind ->
        [pin] Għadd ta’ PINs preċedenti li ma għandhomx jerġgħu jintużaw: { $history }.
       *[other] Għadd ta’ passwords preċedenti li ma għandhomx jerġgħu jintużaw: { $history }.
    }
    .history-should = { $kind ->
        [pin] Għadd ta’ PINs preċedenti li jenħtieġ li ma jerġgħux jintużaw: { $history }.
       *[other] Għadd ta’ passwords preċedenti li jenħtieġ li ma jerġgħux jintużaw: { $history }.
    }
    .max_age = { $kind ->
        [pin] PIN għandu jinbidel wara ż-żmien indikat ({ $max_age }).
       *[other] Password għandha tinbidel wara ż-żmien indikat ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] Jenħtieġ li PIN jinbidel wara ż-żmien indikat ({ $max_age }).
       *[other] Jenħtieġ li password tinbidel wara ż-żmien indikat ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] PIN jista’ jerġa’ jinbidel l-aktar kmieni wara ż-żmien indikat ({ $min_age }).
       *[other] Password tista’ terġa’ tinbidel l-aktar kmieni wara ż-żmien indikat ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Għadd ta’ tentattivi falluti li warajhom is-sistema operattiva għandha tillokkja l-login: { $max_attempts }.
        [directory] Għadd ta’ tentattivi falluti li warajhom is-servizz tad-direttorju għandu jillokkja l-login: { $max_attempts }.
        [operator] Għadd ta’ tentattivi falluti li warajhom il-login għandu jiġi llokkjat: { $max_attempts }.
       *[other] Għadd ta’ tentattivi falluti li warajhom il-login jiġi llokkjat: { $max_attempts }.
    }
    .max_attempts-should = Għadd rakkomandat ta’ tentattivi falluti li warajhom il-login jiġi llokkjat: { $max_attempts }.
    .attempts_within = Perjodu li fih jingħaddu t-tentattivi falluti: { $attempts_within }.
    .lockout_stages = Tentattivi falluti ripetuti għandhom l-effetti li ġejjin:
    .lockout_stages-one = Tentattivi falluti ripetuti għandhom l-effett li ġej:
    .asked = { $kind ->
        [pin] Il-PIN jintalab fil-każijiet li ġejjin:
       *[other] Il-password tintalab fil-każijiet li ġejjin:
    }
    .asked-one = { $kind ->
        [pin] Il-PIN jintalab fil-każ li ġej:
       *[other] Il-password tintalab fil-każ li ġej:
    }
    .lockout = Tul ta’ żmien tal-illokkjar: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Login illokkjat jibqa’ llokkjat sakemm xi ħadd jiżblokkah.
       *[false] L-illokkjar jintemm mingħajr azzjoni minn utent.
    }
    .unlocked_by = { $lockout ->
        [none] Rwoli li jistgħu jiżblokkaw il-login: { $unlocked_by }.
       *[other] Rwoli li jistgħu jtemmu l-illokkjar qabel iż-żmien: { $unlocked_by }.
    }
    .stored_as = Forma tal-ħażna: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] L-ebda PIN ma jkun issettjat mal-kunsinna.
            [password] L-ebda password ma tkun issettjata mal-kunsinna.
           *[none] L-ebda kredenzjali ma jkunu ssettjati mal-kunsinna.
        }
        [default] Mal-kunsinna jkunu ssettjati kredenzjali predefiniti.
        [unique_per_device] Il-kredenzjali mal-kunsinna huma differenti għal kull apparat.
        [must_change_at_first_login] L-ewwel login jeżiġi kredenzjali ġodda.
        [shared_known] Il-kredenzjali mal-kunsinna huma l-istess għall-apparati kollha u magħrufa pubblikament.
        [manufacturer_only] Il-manifattur biss jaf il-kredenzjali mal-kunsinna.
        [documented] Il-kredenzjali mal-kunsinna huma l-istess għall-apparati kollha, u jinsabu f’dokumenti tal-manifattur.
       *[set_at_installation] Il-kredenzjali jiġu ssettjati waqt l-installazzjoni.
    }
    .default_credentials-part = { $default_credentials ->
        [none]
            { $kind ->
                [pin] Din il-parti tas-sistema tiġi kkunsinnata mingħajr PIN.
                [password] Din il-parti tas-sistema tiġi kkunsinnata mingħajr password.
               *[none] Din il-parti tas-sistema tiġi kkunsinnata mingħajr kredenzjali.
            }
        [default] Din il-parti tas-sistema tiġi kkunsinnata bi kredenzjali predefiniti.
        [unique_per_device] Din il-parti tas-sistema tiġi kkunsinnata bi kredenzjali li huma differenti f’kull sistema.
        [must_change_at_first_login] Din il-parti tas-sistema teżiġi kredenzjali ġodda mal-ewwel login.
        [shared_known] Din il-parti tas-sistema tiġi kkunsinnata bi kredenzjali li huma l-istess fis-sistemi kollha u magħrufa pubblikament.
        [manufacturer_only] Din il-parti tas-sistema tiġi kkunsinnata bi kredenzjali li l-manifattur biss jafhom.
        [documented] Din il-parti tas-sistema tiġi kkunsinnata bi kredenzjali li huma l-istess fis-sistemi kollha u li jinsabu f’dokumenti tal-manifattur.
       *[set_at_installation] Il-kredenzjali jiġu ssettjati waqt l-installazzjoni.
    }
    .default_password = { $kind ->
        [pin] PIN mal-kunsinna: { $default_password }.
       *[other] Password mal-kunsinna: { $default_password }.
    }
    .default_action = Kredenzjali mal-kunsinna: { $default_action }
    .change = { $kind ->
        [pin] Biex tibdel il-PIN:
       *[other] Biex tibdel il-password:
    }
    .handling = { $kind ->
        [pin] Agħmel dan li ġej biex tipproteġi PIN:
       *[other] Agħmel dan li ġej biex tipproteġi password:
    }
    .reset = { $kind ->
        [pin] Jekk PIN jintesa: { $reset }
       *[other] Jekk password tintesa: { $reset }
    }
    .compromised = { $kind ->
        [pin] Jekk ħaddieħor isir jaf PIN: { $compromised }
       *[other] Jekk ħaddieħor isir jaf password: { $compromised }
    }
    .fallback = Jekk ma tkun issettjata l-ebda regola oħra: { $fallback }
    .note = { $note }

account = Kontijiet mal-kunsinna
    .caption = Kontijiet mal-kunsinna
    .name = Kont
    .id = Identifikatur
    .role = Rwol
    .kind = Tip
    .default = Mal-kunsinna
    .default_credentials = Kredenzjali mal-kunsinna
    .default_password = Password mal-kunsinna
    .part = Parti
    .action = Azzjoni
    .when = Kundizzjoni

session = Sessjonijiet
    .timeout = { $action ->
        [lock] L-apparat jillokkja s-sessjoni wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
        [logout] L-apparat itemm is-sessjoni wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
        [hide_data] L-apparat jaħbi d-data murija wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
        [screen_off] L-apparat jitfi l-iskrin wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
       *[other] Limitu taż-żmien għal sessjoni mingħajr attività tal-utent: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Din il-parti tas-sistema tillokkja s-sessjoni wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
        [logout] Din il-parti tas-sistema ttemm is-sessjoni wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
        [hide_data] Din il-parti tas-sistema taħbi d-data murija wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
        [screen_off] Din il-parti tas-sistema titfi l-iskrin wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
       *[other] Limitu taż-żmien għal sessjoni mingħajr attività tal-utent: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Meta l-limitu taż-żmien ikun mixgħul, is-sessjoni tiġi llokkjata wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
        [logout] Meta l-limitu taż-żmien ikun mixgħul, is-sessjoni tintemm wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
        [hide_data] Meta l-limitu taż-żmien ikun mixgħul, id-data murija tinħeba wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
        [screen_off] Meta l-limitu taż-żmien ikun mixgħul, l-iskrin jintefa wara ż-żmien indikat mingħajr attività tal-utent ({ $timeout }).
       *[other] Limitu taż-żmien għal sessjoni mingħajr attività tal-utent, meta jkun mixgħul: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] L-apparat jistabbilixxi u jinforza l-limitu taż-żmien.
        [host] Is-sistema operattiva tistabbilixxi l-limitu taż-żmien.
        [directory] Is-servizz tad-direttorju jistabbilixxi l-limitu taż-żmien.
       *[operator] L-operatur għandu jistabbilixxi l-limitu taż-żmien.
    }
    .rules_from-part = { $rules_from ->
        [device] Din il-parti tas-sistema tistabbilixxi u tinforza l-limitu taż-żmien.
        [host] Is-sistema operattiva tistabbilixxi l-limitu taż-żmien.
        [directory] Is-servizz tad-direttorju jistabbilixxi l-limitu taż-żmien.
       *[operator] L-operatur għandu jistabbilixxi l-limitu taż-żmien.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Il-limitu taż-żmien jiġi inforzat meta jkun mixgħul.
        [host] Is-sistema operattiva tistabbilixxi l-limitu taż-żmien.
        [directory] Is-servizz tad-direttorju jistabbilixxi l-limitu taż-żmien.
       *[operator] L-operatur għandu jistabbilixxi l-limitu taż-żmien.
    }
    .rules_from-should = { $rules_from ->
        [host] Is-sistema operattiva tistabbilixxi l-limitu taż-żmien.
        [directory] Is-servizz tad-direttorju jistabbilixxi l-limitu taż-żmien.
       *[other] L-operatur jistabbilixxi l-limitu taż-żmien.
    }
    .timeout-others = { $action ->
        [lock] Żmien mingħajr attività tal-utent li warajh is-sessjoni għandha tiġi llokkjata: { $timeout }.
        [logout] Żmien mingħajr attività tal-utent li warajh is-sessjoni għandha tintemm: { $timeout }.
        [hide_data] Żmien mingħajr attività tal-utent li warajh id-data murija għandha tinħeba: { $timeout }.
        [screen_off] Żmien mingħajr attività tal-utent li warajh l-iskrin għandu jintefa: { $timeout }.
       *[other] Limitu taż-żmien għal sessjoni mingħajr attività tal-utent: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Żmien rakkomandat mingħajr attività tal-utent li warajh is-sessjoni tiġi llokkjata: { $timeout }.
        [logout] Żmien rakkomandat mingħajr attività tal-utent li warajh is-sessjoni tintemm: { $timeout }.
        [hide_data] Żmien rakkomandat mingħajr attività tal-utent li warajh id-data murija tinħeba: { $timeout }.
        [screen_off] Żmien rakkomandat mingħajr attività tal-utent li warajh l-iskrin jintefa: { $timeout }.
       *[other] Limitu taż-żmien rakkomandat għal sessjoni mingħajr attività tal-utent: { $timeout }.
    }
    .need = Livell ta’ obbligu tal-limitu taż-żmien: { $need }.
    .default = Limitu taż-żmien mal-kunsinna: { $default }.
    .range = Settings possibbli tal-limitu taż-żmien: { $range }.
    .action = { $action ->
        [lock] Il-limitu taż-żmien jillokkja s-sessjoni.
        [logout] Il-limitu taż-żmien itemm is-sessjoni.
        [hide_data] Il-limitu taż-żmien jaħbi d-data murija.
        [screen_off] Il-limitu taż-żmien jitfi l-iskrin.
       *[never] Ma hemm l-ebda limitu taż-żmien għal sessjoni mingħajr attività tal-utent.
    }
    .configured_by = Rwoli li jistgħu jissettjaw il-limitu taż-żmien: { $configured_by }.
    .replaced_by = Illokkjar li jintuża minflok limitu taż-żmien għas-sessjoni: { $replaced_by }
    .locks_on = Okkażjonijiet li fihom is-sessjoni tiġi llokkjata: { $locks_on }.
    .locks_on-others = Okkażjonijiet li fihom is-sessjoni għandha tiġi llokkjata: { $locks_on }.
    .locks_on-should = Okkażjonijiet li fihom hu rrakkomandat li s-sessjoni tiġi llokkjata: { $locks_on }.
    .ends_on = Okkażjonijiet li fihom tintemm is-sessjoni: { $ends_on }.
    .ends_on-others = Okkażjonijiet li fihom is-sessjoni għandha tintemm: { $ends_on }.
    .ends_on-should = Okkażjonijiet li fihom hu rrakkomandat li tintemm is-sessjoni: { $ends_on }.
    .also = Dan li ġej japplika wkoll għas-sessjonijiet:
    .applies_to = Il-limitu taż-żmien japplika għal dan li ġej:
    .exceptions = Eċċezzjoni: { $exceptions }
    .concurrent = Għadd ta’ sessjonijiet li utent jista’ jkollu fl-istess ħin: { $concurrent }.
    .users = Għadd ta’ utenti li jistgħu jkunu llogjati fl-istess ħin: { $users }.
    .note = { $note }

emergency = Aċċess ta’ emerġenza
    .state = { $state ->
        [provided] L-apparat jipprovdi aċċess ta’ emerġenza.
        [not_provided] L-apparat ma jipprovdix aċċess ta’ emerġenza.
        [by_operator] L-operatur għandu jipprovdi aċċess ta’ emerġenza.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi aċċess ta’ emerġenza.
       *[not_applicable] L-aċċess ta’ emerġenza mhux applikabbli.
    }
    .state-part = { $state ->
        [provided] Din il-parti tas-sistema tipprovdi aċċess ta’ emerġenza.
        [not_provided] Din il-parti tas-sistema ma tipprovdix aċċess ta’ emerġenza.
        [by_operator] L-operatur għandu jipprovdi aċċess ta’ emerġenza.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi aċċess ta’ emerġenza.
       *[not_applicable] L-aċċess ta’ emerġenza mhux applikabbli.
    }
    .state-inactive = { $state ->
        [by_host] L-aċċess ta’ emerġenza permezz tas-sistema operattiva jew tas-sistema ospitanti hu disponibbli biss meta jkun mixgħul.
       *[other] L-aċċess ta’ emerġenza hu disponibbli biss meta jkun mixgħul.
    }
    .default = Mal-kunsinna: { $default }.
    .configured_by = Rwoli li jistgħu jixegħlu u jitfu din il-funzjoni: { $configured_by }.
    .how = Biex tikseb aċċess f’emerġenza: { $how }
    .steps = Biex tikseb aċċess f’emerġenza:
    .available = Funzjonijiet disponibbli bl-aċċess ta’ emerġenza: { $available }.
    .limits = Limiti: { $limits }
    .ends_after = Żmien li warajh l-aċċess ta’ emerġenza jintemm: { $ends_after }.
    .logged = { $logged ->
        [true] L-apparat jirreġistra kull aċċess ta’ emerġenza fil-log.
       *[false] L-apparat ma jirreġistrax l-aċċess ta’ emerġenza fil-log.
    }
    .logged-part = { $logged ->
        [true] Din il-parti tas-sistema tirreġistra kull aċċess ta’ emerġenza fil-log.
       *[false] Din il-parti tas-sistema ma tirreġistrax l-aċċess ta’ emerġenza fil-log.
    }
    .afterwards = Wara l-aċċess ta’ emerġenza: { $afterwards }
    .because = Raġuni: { $because }
    .instead = { $state ->
        [by_operator] X’għandu jagħmel l-operatur: { $instead }
       *[other] X’tagħmel: { $instead }
    }
    .note = { $note }

machine-credential = Ċertifikati u kredenzjali tekniċi
    .caption = Ċertifikati u kredenzjali tekniċi
    .intro = Il-magni u s-servizzi jużaw iċ-ċertifikati, iċ-ċwievet u l-kredenzjali l-oħra li ġejjin.
    .title = Kredenzjali
    .id = Identifikatur
    .kind = Tip
    .used_by = Jintuża minn
    .purpose = Skop
    .rights = Drittijiet
    .algorithm = Ċavetta
    .key_in = Fejn tinżamm iċ-ċavetta
    .issued_by = Maħruġ minn
    .lifetime = Perjodu ta’ validità
    .renewal = Tiġdid
    .on_expiry = Meta jiskadi
    .if_lost = F’każ ta’ telf
    .when = Kundizzjoni

## Data

data = Data personali
    .personal = { $personal ->
        [none] L-apparat ma jipproċessax data personali.
        [processed] L-apparat jipproċessa data personali iżda ma jaħżinhiex.
        [not_stored] L-apparat ma jaħżinx data personali.
       *[stored] L-apparat jaħżen data personali.
    }
    .absent = L-apparat ma jaħżinx id-data li ġejja: { $absent }.
    .removable_media = L-apparat ma jużax mezzi rimovibbli.
    .removable_media_note = Mezzi rimovibbli: { $removable_media_note }
    .note = { $note }

media-use = Użu ta’ mezzi rimovibbli
    .caption = Użu ta’ mezzi rimovibbli
    .uses = Użu
    .media = Mezzi
    .access = Aċċess
    .note = Nota
    .part = Parti
    .when = Kundizzjoni

data-only = Data personali
    .personal = { $personal ->
        [none] L-apparat ma jipproċessax data personali.
        [processed] L-apparat jipproċessa data personali iżda ma jaħżinhiex.
        [not_stored] L-apparat ma jaħżinx data personali.
       *[stored] L-apparat jaħżen data personali.
    }
    .personal-part = { $personal ->
        [none] Din il-parti tas-sistema ma tipproċessax data personali.
        [processed] Din il-parti tas-sistema tipproċessa data personali iżda ma taħżinhiex.
        [not_stored] Din il-parti tas-sistema ma taħżinx data personali.
       *[stored] Din il-parti tas-sistema taħżen data personali.
    }
    .absent = L-apparat ma jaħżinx id-data li ġejja: { $absent }.
    .absent-part = Din il-parti tas-sistema ma taħżinx id-data li ġejja: { $absent }.
    .removable_media = L-apparat ma jużax mezzi rimovibbli.
    .removable_media-part = Din il-parti tas-sistema ma tużax mezzi rimovibbli.
    .note = { $note }

store = Data maħżuna
    .caption = Data maħżuna
    .title = Post tal-ħażna
    .id = Identifikatur
    .part = Parti
    .categories = Kategorija tad-data
    .personal = Data personali
    .examples = Eżempji
    .format = Format
    .location = Fejn jinsab
    .capacity = Kapaċità tal-ħażna
    .encryption = Kriptaġġ
    .retention = Tul taż-żamma
    .retention_from = Bidu tal-għadd
    .retention_range = Settings possibbli
    .keep = Żamma
    .retention_note = Nota
    .retention_set_by = Jista’ jinbidel minn
    .erase = Tħassir
    .access = Aċċess
    .when = Kundizzjoni

export = Esportazzjoni tad-data
    .caption = Modi kif tiġi esportata d-data
    .title = Esportazzjoni
    .id = Identifikatur
    .categories = Kategorija tad-data
    .personal = Data personali
    .examples = Eżempji
    .format = Format
    .medium = Mezz
    .deidentified = Deidentifikazzjoni
    .encryption = Kriptaġġ
    .steps = Biex tesporta d-data:
    .access = Aċċess
    .default = Mal-kunsinna
    .when = Kundizzjoni

gdpr = Protezzjoni tad-data (GDPR)
    .purpose = Skop tal-ipproċessar: { $purpose }
    .controller = { $controller ->
        [manufacturer] Il-manifattur hu l-kontrollur.
        [operator] L-operatur hu l-kontrollur.
        [shared] Il-manifattur u l-operatur huma kontrolluri konġunti.
        [user] L-utent hu responsabbli għad-data fuq l-apparat.
        [patient] Il-pazjent hu responsabbli għad-data fuq l-apparat.
        [third_party] Parti terza hi l-kontrollur.
        [integrator] L-integratur tas-sistemi hu l-kontrollur.
        [practitioner] Il-professjonist tal-kura tas-saħħa hu l-kontrollur.
       *[service_partner] Is-sieħeb tas-servizz hu l-kontrollur.
    }
    .controller_name = Kontrollur: { $controller_name }.
    .processor = Proċessur tad-data: { $processor }.
    .transfer = Trasferimenti lejn pajjiżi terzi: { $transfer }
    .subject_access = Talbiet għal aċċess għad-data personali: { $subject_access }
    .subject_erasure = Talbiet għat-tħassir tad-data personali: { $subject_erasure }
    .operator = Għall-protezzjoni tad-data, agħmel dan li ġej:

## Logging

logging = Illoggjar
    .what = Avvenimenti rreġistrati
    .reading = Qari tal-log
    .state = { $state ->
        [provided] L-apparat jirreġistra avvenimenti f’log.
        [not_provided] L-apparat ma jirreġistrax avvenimenti tas-sigurtà.
        [by_operator] L-operatur għandu jipprovdi l-illoggjar tal-avvenimenti tas-sigurtà.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tirreġistra avvenimenti f’log.
       *[not_applicable] L-illoggjar tal-avvenimenti tas-sigurtà mhux applikabbli.
    }
    .state-part = { $state ->
        [provided] Din il-parti tas-sistema tirreġistra avvenimenti f’log.
        [not_provided] Din il-parti tas-sistema ma tirreġistrax avvenimenti tas-sigurtà.
        [by_operator] L-operatur għandu jipprovdi l-illoggjar tal-avvenimenti tas-sigurtà.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tirreġistra avvenimenti f’log.
       *[not_applicable] L-illoggjar tal-avvenimenti tas-sigurtà mhux applikabbli.
    }
    .state-inactive = { $state ->
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tista’ tirreġistra avvenimenti f’log.
       *[other] L-avvenimenti jistgħu jiġu rreġistrati f’log.
    }
    .purpose = Skop tal-log: { $purpose }
    .standard = Standards li jsegwi l-log: { $standard }.
    .default = Mal-kunsinna: { $default }.
    .configured_by = Rwoli li jistgħu jixegħlu u jitfu din il-funzjoni: { $configured_by }.
    .because = Raġuni: { $because }
    .instead = { $state ->
        [by_operator] X’għandu jagħmel l-operatur: { $instead }
       *[other] X’tagħmel: { $instead }
    }
    .location = Post tal-log: { $location }
    .language = Lingwa tal-log: { $language }
    .capacity = Kapaċità tal-log: { $capacity }
    .retention = L-entrati jinżammu għaż-żmien indikat ({ $retention }).
    .protection = Protezzjoni tal-log: { $protection }
    .access = Rwoli li jistgħu jaqraw il-log: { $access }.
    .events = Il-log jirreġistra l-avvenimenti li ġejjin:
    .events-one = Il-log jirreġistra l-avveniment li ġej:
    .other_events = { $events ->
        [none] Il-log jirreġistra dan li ġej:
       *[other] Il-log jirreġistra wkoll dan li ġej:
    }
    .reason_asked = Avvenimenti li għalihom l-utent għandu jdaħħal raġuni: { $reason_asked }.
    .not_logged = Il-log ma jirreġistrax dan li ġej:
    .not_for = Il-log mhux maħsub għal dan li ġej:
    .fields = Kontenut minimu ta’ kull entrata: { $fields }.
    .viewer = Programm biex jinqara l-log: { $viewer }
    .help = Għajnuna biex jinqara l-log: { $help }
    .alerts = Messaġġi u sinjali: { $link }.
    .steps = Biex taqra jew tesporta l-log:
    .note = { $note }

log-entry = Kontenut tal-entrati
    .caption = Kontenut tal-entrati għal ċerti avvenimenti
    .events = Avveniment
    .fields = Kontenut
    .note = Kontenut ieħor

log-notification = Notifiki
    .caption = Notifiki dwar avvenimenti
    .events = Avveniment
    .other_events = Avvenimenti oħra
    .by = Kif tintbagħat
    .to = Rwol infurmat
    .party = Entità infurmata
    .note = Nota
    .when = Kundizzjoni

log-export = Esportazzjoni tal-log
    .protocol = Protokoll: { $protocol }.
    .encryption = Kriptaġġ: { $encryption }.
    .format = Format: { $format }.
    .to = Destinazzjoni: { $to }.
    .port = Port: { $port }.

clock = Arloġġ
    .source = { $source ->
        [ntp] L-arloġġ jiġi ssettjat permezz ta’ NTP.
        [nts] L-arloġġ jiġi ssettjat permezz ta’ NTP b’Network Time Security (NTS).
        [ptp] L-arloġġ jiġi ssettjat permezz ta’ PTP.
        [host] L-arloġġ jiġi ssettjat mis-sistema operattiva.
        [server] L-arloġġ jiġi ssettjat minn server.
        [phone] L-arloġġ jiġi ssettjat mit-telefon.
        [manual] L-arloġġ jiġi ssettjat bl-idejn.
       *[cellular] L-arloġġ jiġi ssettjat min-network ċellulari.
    }
    .other_sources = Modi oħra kif jiġi ssettjat l-arloġġ: { $other_sources }.
    .from = Sistema li tissettja l-arloġġ: { $from }.
    .port = Port tas-servizz tal-ħin: { $port }.
    .configured_by = Rwoli li jistgħu jissettjaw l-arloġġ: { $configured_by }.
    .accuracy = L-ikbar żball tal-arloġġ: { $accuracy }.
    .if_wrong = Jekk l-arloġġ ikun ħażin: { $if_wrong }
    .steps = Biex tissettja l-arloġġ:

alert = Messaġġi u sinjali
    .caption = Messaġġi u sinjali
    .normal-caption = Messaġġi u sinjali oħra
    .sign = Messaġġ jew sinjal
    .id = Identifikatur
    .meaning = Tifsira
    .shows = Juri
    .action = Azzjoni
    .acts = Min jaġixxi
    .call = Kuntatt

## Malware and integrity

malware = Protezzjoni kontra l-malware
    .protection = { $protection ->
        [allow_list] L-apparat iħaddem biss software minn lista ta’ software permess.
        [antimalware_included] L-apparat jinkludi software kontra l-malware.
        [antimalware_supported] Software kontra l-malware jista’ jiġi installat fuq l-apparat.
        [antimalware_by_operator] L-operatur għandu jinstalla software kontra l-malware.
        [antimalware_not_recommended] Il-manifattur jirrakkomanda li software kontra l-malware ma jiġix installat fuq l-apparat.
        [read_only_system] L-apparat jibda minn sistema li ma tistax tinbidel.
        [no_antimalware_software] L-apparat ma għandux software kontra l-malware.
        [none] L-apparat innifsu ma għandux protezzjoni kontra l-malware.
       *[not_applicable] Il-protezzjoni kontra l-malware mhix applikabbli.
    }
    .protection-part = { $protection ->
        [allow_list] Din il-parti tas-sistema tħaddem biss software minn lista ta’ software permess.
        [antimalware_included] Din il-parti tas-sistema tinkludi software kontra l-malware.
        [antimalware_supported] Software kontra l-malware jista’ jiġi installat fuq din il-parti tas-sistema.
        [antimalware_by_operator] L-operatur għandu jinstalla software kontra l-malware.
        [antimalware_not_recommended] Il-manifattur jirrakkomanda li software kontra l-malware ma jiġix installat fuq din il-parti tas-sistema.
        [read_only_system] Din il-parti tas-sistema tibda minn sistema li ma tistax tinbidel.
        [no_antimalware_software] Din il-parti tas-sistema ma għandhiex software kontra l-malware.
        [none] Din il-parti tas-sistema nnifisha ma għandhiex protezzjoni kontra l-malware.
       *[not_applicable] Il-protezzjoni kontra l-malware mhix applikabbli.
    }
    .protection-should = { $need ->
        [optional] L-operatur jista’ jinstalla software kontra l-malware.
       *[other] Jenħtieġ li l-operatur jinstalla software kontra l-malware.
    }
    .other_protection = Protezzjoni oħra kontra l-malware: { $other_protection }.
    .need = Livell ta’ obbligu: { $need }.
    .product = Prodott: { $product }.
    .installed_by = Installat minn: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Il-manifattur jirrakkomanda li dan li ġej jiġi eskluż mill-iskennjar waqt l-aċċess:
           *[other] Eskludi dan li ġej mill-iskennjar waqt l-aċċess:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Il-manifattur jirrakkomanda li dan li ġej jiġi eskluż mill-iskennjar skedat u mill-iskennjar fuq talba:
           *[other] Eskludi dan li ġej mill-iskennjar skedat u mill-iskennjar fuq talba:
        }
       *[other] { $exclusions_recommended ->
            [true] Il-manifattur jirrakkomanda li dan li ġej jiġi eskluż mill-iskennjar:
           *[other] Eskludi dan li ġej mill-iskennjar:
        }
    }
    .scans = Skennjar: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Software ieħor ma jistax jiġi installat fuq l-apparat.
        [not_allowed] Software ieħor ma għandux jiġi installat fuq l-apparat.
        [only_listed] Software li dan id-dokument ma jelenkax ma għandux jiġi installat fuq l-apparat.
       *[allowed] Software ieħor jista’ jiġi installat fuq l-apparat.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Software ieħor ma jistax jiġi installat fuq din il-parti tas-sistema.
        [not_allowed] Software ieħor ma għandux jiġi installat fuq din il-parti tas-sistema.
        [only_listed] Software li dan id-dokument ma jelenkax ma għandux jiġi installat fuq din il-parti tas-sistema.
       *[allowed] Software ieħor jista’ jiġi installat fuq din il-parti tas-sistema.
    }
    .on_detection = { $protection ->
        [allow_list] Jekk jinbeda software li mhux fil-lista: { $on_detection }
       *[other] Jekk jinstab malware: { $on_detection }
    }
    .because = Raġuni: { $because }
    .instead = X’tagħmel: { $instead }
    .note = { $note }

integrity = Integrità tas-software
    .secure_boot = { $secure_boot ->
        [true] L-apparat jivverifika s-software tiegħu ma’ kull startjar (secure boot).
       *[false] L-apparat ma għandux secure boot.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Din il-parti tas-sistema tivverifika s-software tagħha ma’ kull startjar (secure boot).
       *[false] Din il-parti tas-sistema ma għandhiex secure boot.
    }
    .signature = Firma tas-software: { $signature }.
    .signed_by = Firmatarju: { $signed_by }
    .checksum = Valur hash jew checksum tas-software: { $checksum }.
    .covers = Il-verifika tkopri dan li ġej:
    .checked = Meta ssir il-verifika: { $checked }
    .on_failure = Jekk ir-riżultat tal-verifika jkun negattiv: { $on_failure }
    .verify = Biex tivverifika li s-software hu awtentiku:
    .because = Raġuni: { $because }
    .instead = X’tagħmel: { $instead }
    .note = { $note }

## Updates

update = Aġġornamenti
    .installing = Installazzjoni ta’ aġġornament
    .switching-off = Aġġornamenti awtomatiċi
    .state = { $state ->
        [provided] Il-manifattur jipprovdi aġġornamenti tas-sigurtà.
        [not_provided] Il-manifattur ma jipprovdix aġġornamenti tas-sigurtà.
        [by_operator] L-operatur hu responsabbli għall-aġġornamenti tas-sigurtà.
        [by_host] Is-sistema ospitanti jew is-sors tal-pakketti tagħha jipprovdi aġġornamenti tas-sigurtà.
       *[not_applicable] L-aġġornamenti tas-sigurtà mhumiex applikabbli.
    }
    .used = { $used ->
        [true] Jintużaw aġġornamenti.
       *[false] { $title ->
            [none] Is-software tal-apparat ma jiġix aġġornat.
           *[other] Dan it-tip ta’ aġġornament ma jintużax.
        }
    }
    .used-part = { $used ->
        [true] Jintużaw aġġornamenti.
       *[false] { $title ->
            [none] Is-software ta’ din il-parti tas-sistema ma jiġix aġġornat.
           *[other] Dan it-tip ta’ aġġornament ma jintużax.
        }
    }
    .announced_by = Kif il-manifattur iħabbar l-aġġornamenti: { $announced_by }.
    .source = Sorsi tal-aġġornamenti: { $source }.
    .source_note = Sors tal-aġġornamenti: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] L-apparat jinstalla biss aġġornamenti b’firma diġitali valida.
        [hash] { $installed_by ->
            [manufacturer] Il-manifattur iqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [service_partner] Is-sieħeb tas-servizz iqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [user] L-utent għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [patient] Il-pazjent għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [integrator] L-integratur tas-sistemi għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [practitioner] Il-professjonist tal-kura tas-saħħa għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [third_party] Parti terza tqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
           *[other] L-operatur għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
        }
        [checksum] L-apparat jinstalla biss aġġornamenti b’checksum korrett.
        [signed_package] L-aġġornamenti huma pakketti ffirmati.
        [app_store] L-app store jivverifika l-awtentiċità ta’ aġġornament.
       *[none] L-apparat ma jivverifikax l-awtentiċità ta’ aġġornament.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Din il-parti tas-sistema tinstalla biss aġġornamenti b’firma diġitali valida.
        [hash] { $installed_by ->
            [manufacturer] Il-manifattur iqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [service_partner] Is-sieħeb tas-servizz iqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [user] L-utent għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [patient] Il-pazjent għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [integrator] L-integratur tas-sistemi għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [practitioner] Il-professjonist tal-kura tas-saħħa għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [third_party] Parti terza tqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
           *[other] L-operatur għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
        }
        [checksum] Din il-parti tas-sistema tinstalla biss aġġornamenti b’checksum korrett.
        [signed_package] L-aġġornamenti huma pakketti ffirmati.
        [app_store] L-app store jivverifika l-awtentiċità ta’ aġġornament.
       *[none] Din il-parti tas-sistema ma tivverifikax l-awtentiċità ta’ aġġornament.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Il-manifattur jinstalla l-aġġornamenti.
        [operator] L-operatur jinstalla l-aġġornamenti.
        [shared] Il-manifattur u l-operatur jinstallaw l-aġġornamenti flimkien.
        [user] L-utent jinstalla l-aġġornamenti.
        [patient] Il-pazjent jinstalla l-aġġornamenti.
        [third_party] Parti terza tinstalla l-aġġornamenti.
        [integrator] L-integratur tas-sistemi jinstalla l-aġġornamenti.
        [practitioner] Il-professjonist tal-kura tas-saħħa jinstalla l-aġġornamenti.
       *[service_partner] Is-sieħeb tas-servizz jinstalla l-aġġornamenti.
    }
    .automatic = { $automatic ->
        [true] L-aġġornamenti jiġu installati awtomatikament.
       *[false] L-aġġornamenti ma jiġux installati awtomatikament.
    }
    .switch_off = Biex titfi l-aġġornamenti awtomatiċi:
    .interval = Intervall tal-aġġornamenti regolari: { $interval }.
    .connect_every = L-itwal żmien bejn żewġ konnessjonijiet biex jiġu riċevuti aġġornamenti: { $connect_every }.
    .wait = Żmien ta’ stennija qabel ma jiġi installat aġġornament: { $wait }.
    .install_within = Żmien li fih aġġornament tas-sigurtà għandu jiġi installat: { $install_within }.
    .usable_without = { $usable_without ->
        [true] L-apparat jista’ jintuża mingħajr aġġornament obbligatorju.
       *[false] L-apparat ma jistax jintuża qabel ma jiġi installat aġġornament obbligatorju.
    }
    .usable_without-part = { $usable_without ->
        [true] Din il-parti tas-sistema tista’ tintuża mingħajr aġġornament obbligatorju.
       *[false] Din il-parti tas-sistema ma tistax tintuża qabel ma jiġi installat aġġornament obbligatorju.
    }
    .before = Qabel ma tibda, żgura ruħek minn dan li ġej:
    .before-one = Qabel ma tibda, żgura ruħek minn dan li ġej:
    .downtime = Ħin ta’ waqfien waqt aġġornament: { $downtime }.
    .downtime-part = Ħin ta’ waqfien waqt aġġornament: { $downtime }.
    .steps = Biex tinstalla aġġornament:
    .verify = Wara l-aġġornament, ivverifika dan li ġej:
    .if_failed = Jekk l-aġġornament ma jirnexxix: { $if_failed }
    .rollback = Ritorn għall-verżjoni preċedenti: { $rollback }
    .operator_patching = Patches mill-operatur: { $operator_patching }
    .approved = Aġġornamenti ta’ fornituri oħra li japprova l-manifattur: { $approved }
    .excluded = Tinstallax l-aġġornamenti li ġejjin:
    .excluded-one = Tinstallax l-aġġornament li ġej:
    .because = Raġuni: { $because }
    .instead = { $state ->
        [by_operator] X’għandu jagħmel l-operatur: { $instead }
       *[other] X’tagħmel: { $instead }
    }
    .note = { $note }

support = Perjodu tal-appoġġ tas-sigurtà
    .help = Għajnuna
    .start = Bidu tal-appoġġ: { $start }.
    .end = Tmiem l-appoġġ: { $end }.
    .duration = Tul tal-appoġġ: { $duration }.
    .counted_from = Bidu tal-għadd: { $counted_from }.
    .until = Avveniment li jtemm l-appoġġ: { $until }.
    .security_end = Tmiem l-aġġornamenti tas-sigurtà: { $security_end }.
    .versions = Verżjonijiet li jirċievu aġġornamenti tas-sigurtà: { $versions }
    .includes = L-appoġġ tas-sigurtà jinkludi dan li ġej:
    .contact = Kuntatt għall-appoġġ: { $contact }
    .after_end = Wara tmiem l-appoġġ: { $after_end }
    .notified_by = Kif il-manifattur iħabbar tmiem l-appoġġ: { $notified_by }.
    .notice_period = Avviż qabel tmiem l-appoġġ: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Irkupru
    .restoring = Restawr
    .resetting = Reset għas-settings tal-fabbrika
    .failures = Ħsarat
    .restore = Biex tirrestawra minn kopja ta’ riżerva:
    .factory_reset = Biex tagħmel reset tal-apparat għas-settings tal-fabbrika:
    .factory_reset_effect = Effett tar-reset: { $factory_reset_effect }
    .network_loss_mode = Modalità operattiva meta tintilef il-konnessjoni man-network: { $network_loss_mode }.
    .network_loss = Jekk tintilef il-konnessjoni man-network: { $network_loss }
    .continues = Dan li ġej ikompli waqt ħsara jew avveniment tas-sigurtà:
    .safe_state = Stat sikur: { $safe_state }

backup = Kopja ta’ riżerva
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Issir kopja ta’ riżerva tad-data tal-apparat.
            [service_partner] Issir kopja ta’ riżerva tad-data tal-apparat.
           *[other] L-apparat jista’ jagħmel kopja ta’ riżerva tad-data.
        }
        [not_provided] L-apparat ma jagħmilx kopja ta’ riżerva tad-data.
        [by_operator] L-operatur għandu jipprovdi l-kopja ta’ riżerva.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi l-kopja ta’ riżerva.
       *[not_applicable] Kopja ta’ riżerva mhix applikabbli.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Issir kopja ta’ riżerva tad-data ta’ din il-parti tas-sistema.
            [service_partner] Issir kopja ta’ riżerva tad-data ta’ din il-parti tas-sistema.
           *[other] Din il-parti tas-sistema tista’ tagħmel kopja ta’ riżerva tad-data.
        }
        [not_provided] Din il-parti tas-sistema ma tagħmilx kopja ta’ riżerva tad-data.
        [by_operator] L-operatur għandu jipprovdi l-kopja ta’ riżerva.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi l-kopja ta’ riżerva.
       *[not_applicable] Kopja ta’ riżerva mhix applikabbli.
    }
    .state-should = { $need ->
        [optional] L-operatur jista’ jipprovdi l-kopja ta’ riżerva.
       *[other] Jenħtieġ li l-operatur jipprovdi l-kopja ta’ riżerva.
    }
    .what = Kontenut ta’ kopja ta’ riżerva: { $what }.
    .without = Mhux f’kopja ta’ riżerva: { $without }.
    .by = { $by ->
        [manufacturer] Il-manifattur jagħmel il-kopja ta’ riżerva.
        [operator] L-operatur jagħmel il-kopja ta’ riżerva.
        [shared] Il-manifattur u l-operatur jagħmlu l-kopja ta’ riżerva flimkien.
        [user] L-utent jagħmel il-kopja ta’ riżerva.
        [patient] Il-pazjent jagħmel il-kopja ta’ riżerva.
        [third_party] Parti terza tagħmel il-kopja ta’ riżerva.
        [integrator] L-integratur tas-sistemi jagħmel il-kopja ta’ riżerva.
        [practitioner] Il-professjonist tal-kura tas-saħħa jagħmel il-kopja ta’ riżerva.
       *[service_partner] Is-sieħeb tas-servizz jagħmel il-kopja ta’ riżerva.
    }
    .how = Kif issir il-kopja ta’ riżerva: { $how }
    .every = { $every_recommended ->
        [true] Intervall rakkomandat tal-kopji ta’ riżerva: { $every }.
       *[other] Intervall tal-kopji ta’ riżerva: { $every }.
    }
    .kept = Żmien li matulu jinżammu l-kopji ta’ riżerva: { $kept }.
    .recovery_point = Objettiv tal-punt tal-irkupru (RPO): { $recovery_point }.
    .recovery_time = Objettiv tal-ħin tal-irkupru (RTO): { $recovery_time }.
    .steps = Biex tagħmel kopja ta’ riżerva:
    .test = Test tal-kopja ta’ riżerva: { $test }
    .because = Raġuni: { $because }
    .instead = { $state ->
        [by_operator] X’għandu jagħmel l-operatur: { $instead }
       *[other] X’tagħmel: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Avvenimenti tas-sigurtà
    .serious = Inċidenti serji
    .sign = Sinjal jew ħsara
    .further = Sinjali u ħsarat oħra
    .where = Ara
    .signs = Tagħraf dan l-avveniment minn dan li ġej:
    .acts = Min jaġixxi: { $acts }.
    .call = Kuntatt: { $call }.
    .actions = Agħmel dan li ġej:
    .report_to = Lil min tinforma: { $report_to }
    .preserve = Salvagwardja tal-evidenza: { $preserve }

residual-risk = Riskji residwi
    .affects = Min jew x’inhu f’riskju: { $affects }.
    .action = Azzjoni: { $action }

misuse = Użu ħażin prevedibbli
    .affects = Min jew x’inhu f’riskju: { $affects }.

warning = Messaġġi tas-sikurezza
    .affects = Min jew x’inhu f’riskju: { $affects }.

## End of use

decommission = Dekummissjonar
    .steps = { $occasions ->
        [none] Qabel ir-rimi jew it-trasferiment, agħmel dan li ġej:
       *[other] Agħmel dan li ġej { $occasions }:
    }
    .verify = Kif tivverifika li d-data tħassret: { $verify }
    .remains = X’jibqa’: { $remains }
    .elsewhere = Fuq sistemi oħra, agħmel dan li ġej:
    .transfer = Trasferiment lil operatur ieħor: { $transfer }
    .disposal = Rimi: { $disposal }

## Components

sbom = Lista tal-materjali tas-software
    .file = Sors tal-lista tal-komponenti: { $file }.
    .format = Format tal-lista tal-materjali tas-software (SBOM): { $format }.
    .available_at = Fejn tinkiseb il-lista tal-materjali tas-software (SBOM): { $available_at }.
    .request = Kif tintalab il-lista tal-materjali tas-software (SBOM): { $request }
    .upkeep = Aġġornar tal-SBOM: { $upkeep }
    .none_known_on = Sitwazzjoni fid-data { $none_known_on }: il-manifattur ma kien jaf bl-ebda vulnerabbiltà tal-komponenti elenkati li taffettwa l-apparat.

component = Komponenti
    .caption = Komponenti tas-software
    .name = Komponent
    .version = Verżjoni
    .supplier = Fornitur
    .purpose = Skop
    .licence = Liċenzja
    .part = Parti
    .purl = Package URL
    .cpe = CPE
    .support_end = Appoġġat sa
    .note = Nota

vulnerability = Vulnerabbiltajiet
    .caption = Vulnerabbiltajiet
    .intro = It-tabella telenka vulnerabbiltajiet u tgħid kif kull waħda tikkonċerna l-apparat.
    .id = Vulnerabbiltà
    .title = Vulnerabbiltà
    .component = Komponent
    .component_version = Verżjoni tal-komponent
    .score = Punteġġ
    .rating = Klassifikazzjoni ġenerali
    .state = Stat
    .exploited = Sfruttament
    .fixed_in = Imsewwija fil-verżjoni
    .because = Raġuni
    .action = Azzjoni
    .justification = Ġustifikazzjoni
    .response = Tweġiba tal-manifattur
    .residual_risk = Riskju residwu
    .reported_by = Irrappurtata minn
    .assessed_on = Data tal-valutazzjoni
    .source = Sors tal-valutazzjoni
