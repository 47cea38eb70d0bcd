### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Ainult töörežiimis: { $modes }.
    .variants = Ainult variandi puhul: { $variants }.
    .options = Ainult lisavalikuga: { $options }.
    .platforms = Ainult platvormil: { $platforms }.
    .versions = Ainult tarkvaraversiooni puhul: { $versions }.
    .condition = Tingimus: { $condition }.
    .if-modes = Töörežiimis { $modes }:
    .if-variants = Variandi { $variants } puhul:
    .if-options = Lisavalikuga { $options }:
    .if-platforms = Platvormil { $platforms }:
    .if-versions = Tarkvaraversiooni { $versions } puhul:
    .if-condition = Kui { $condition }:
    .short-modes = ainult töörežiimis: { $modes }
    .short-variants = ainult variandi puhul: { $variants }
    .short-options = ainult lisavalikuga: { $options }
    .short-platforms = ainult platvormil: { $platforms }
    .short-versions = ainult tarkvaraversiooni puhul: { $versions }
    .short-condition = tingimus: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Ainult osa puhul: { $value }.
    .roles = Ainult rolli puhul: { $value }.
    .interface = Ainult liidese puhul: { $value }.
    .direction = Suund: { $value }.

protection =
    .state = { $state ->
        [provided] Andmed on krüpteeritud.
        [not_provided] Andmed ei ole krüpteeritud.
        [by_operator] Krüpteerimise peab tagama käitaja.
        [by_host] Krüpteerimise tagab operatsioonisüsteem või hostsüsteem.
       *[not_applicable] Krüpteerimine ei ole asjakohane.
    }
    .state-inactive = { $state ->
        [by_host] Operatsioonisüsteem või hostsüsteem saab andmeid krüpteerida.
       *[other] Andmeid saab krüpteerida.
    }
    .state-should = { $need ->
        [optional] Käitaja võib tagada krüpteerimise.
       *[other] Käitaja peaks tagama krüpteerimise.
    }
    .default = Tarnimisel: { $default }.
    .configured_by = Rollid, mis saavad selle sisse ja välja lülitada: { $configured_by }.
    .range = Võimalikud seadistused: { $range }
    .method = { $state ->
        [by_operator] Tootja nimetatud krüpteerimismeetodid: { $method }.
       *[other] Krüpteerimismeetod: { $method }.
    }
    .key_in = Võtme hoiukoht: { $key_in }.
    .because = Põhjus: { $because }
    .instead = { $state ->
        [by_operator] Mida käitaja peab tegema: { $instead }
       *[other] { $instead }
    }
    .limits = Piirangud: { $limits }
    .note = { $note }

## Identification

device = Seade
    .caption = Seadme andmed
    .name = Nimi
    .model = Mudel
    .purpose = Sihtotstarve
    .supplied_as = Tarnekuju
    .software_version = Tarkvaraversioon
    .firmware_version = Püsivara versioon
    .regulation = Määrus
    .law = Kohaldatav õigus
    .declaration = ELi vastavusdeklaratsioon
    .class = Riskiklass
    .udi_di = UDI-DI
    .basic_udi_di = Põhi-UDI-DI
    .mud_url = MUD-URL (RFC 8520)
    .environments = Ettenähtud kasutuskoht
    .users = Ettenähtud kasutajad
    .not_for = Seade ei ole ette nähtud järgmisteks kasutusteks:
    .not_for-one = Seade ei ole ette nähtud järgmiseks kasutuseks:
    .id = Tunnus

organisation = Ettevõte
    .manufacturer = Tootja
    .manufacturer-caption = Tootja
    .representative = Volitatud esindaja
    .representative-caption = Volitatud esindaja
    .name = Nimi
    .address = Aadress
    .srn = Kordumatu registreerimisnumber (SRN)
    .website = Veebisait
    .email = E-post
    .phone = Telefon

variant = Variandid
    .caption = Seadme variandid
    .intro = See dokument hõlmab järgmisi variante.
    .title = Variant
    .model = Mudel
    .udi_di = UDI-DI
    .description = Kirjeldus
    .id = Tunnus

option-item = Lisavalikud
    .caption = Seadme lisavalikud
    .title = Lisavalik
    .description = Kirjeldus
    .supplied = Tarneviis
    .id = Tunnus

mode = Töörežiimid
    .caption = Töörežiimid
    .title = Töörežiim
    .description = Kirjeldus
    .entered_by = Kuidas seade režiimi siseneb
    .left_by = Kuidas seade režiimist väljub
    .indicator = Kuidas kasutaja režiimi ära tunneb
    .id = Tunnus

part = Süsteemi osad
    .caption = Süsteemi osad
    .title = Osa
    .kind = Liik
    .version = Versioon
    .supplied_by = Tarnija
    .hosted = Kus töötab
    .runs_on = Millel töötab
    .location = Asukoht
    .address = Aadress
    .connected_through = Mille kaudu ühendatud
    .mud_url = MUD-URL (RFC 8520)
    .permissions = Õigused
    .description = Kirjeldus
    .id = Tunnus
    .when = Tingimus

user-interface = Kasutajaliidesed
    .caption = Kasutajaliidesed
    .title = Kasutajaliides
    .id = Tunnus
    .kind = Liik
    .part = Osa
    .purpose = Otstarve
    .personal = Näitab või taasesitab isikuandmeid
    .protect = Kaitse
    .when = Tingimus

document-facts = See dokument
    .caption = Selle dokumendi andmed
    .number = Dokumendi number
    .revision = Redaktsioon
    .date = Väljaandmise kuupäev
    .effective = Kehtib alates
    .replaces = Asendab
    .audience = Sihtrühm
    .audience_other = Muu sihtrühm
    .roles = Lugejate rollid
    .paper_copy = Paberkoopia
    .see_also = Vaadake ka järgmisi dokumente:
    .see_also-one = Vaadake ka järgmist dokumenti:

companion = Muud dokumendid selle seadme kohta
    .caption = Muud dokumendid selle seadme kohta
    .title = Pealkiri
    .number = Dokumendi number
    .audience = Sihtrühm

revision = Redaktsioonide ajalugu
    .caption = Selle dokumendi redaktsioonid
    .revision = Redaktsioon
    .date = Kuupäev
    .change = Muudatus
    .link = Dokument

contact = Turvakontakt
    .caption = Turvakontakt
    .security = Turvakontakt
    .phone = Telefon
    .hours = Kättesaadavuse aeg
    .policy = Turvanõrkustest teatamise kord
    .advisories = Turvateatised
    .key = Võti krüpteeritud teadete jaoks
    .key_fingerprint = Võtme sõrmejälg
    .acknowledge_within = Teate kättesaamise kinnitamise aeg
    .vigilance = Rasketest ohujuhtumitest teatamine
    .process = Mida tootja teatega teeb: { $process }
    .events-described = Selles dokumendis kirjeldatud sündmustest teatage nii, nagu on kirjas siin: { $link }.
    .report_contents = Märkige teates järgmine:
    .report_rules = Teadete kohta kehtivad järgmised reeglid:
    .report_rules-one = Teadete kohta kehtib järgmine reegel:
    .sources_watched = Tootja jälgib uute turvanõrkuste leidmiseks järgmisi allikaid:
    .sources_watched-one = Tootja jälgib uute turvanõrkuste leidmiseks järgmist allikat:
    .conduct = Mida tootja teeb ja mida ta ei tee:
    .note = { $note }

local-contact = Käitaja kontaktid
    .caption = Käitaja kontaktid
    .title = Kontakt
    .purpose = Mille puhul
    .phone = Telefon
    .id = Tunnus

## Security features

feature = Turvafunktsioonid
    .caption = Turvafunktsioonid
    .title = Turvafunktsioon
    .id = Tunnus
    .capability = Võimekus
    .state = Olek
    .default = Tarnimisel
    .configured_by = Kes saab seadistada
    .range = Seadistusvahemik
    .modes = Töörežiimid
    .modes-left-out = kõik töörežiimid
    .protects = Kaitseb
    .part = Osa
    .when = Tingimus
    .absent = Seda funktsiooni ei ole.
    .of-operator = Selle funktsiooni peab tagama käitaja.
    .of-host = Selle funktsiooni tagab operatsioonisüsteem või hostsüsteem.
    .inapplicable = See funktsioon ei ole asjakohane.
    .description = { $description }
    .before = Enne alustamist veenduge järgmises:
    .before-one = Enne alustamist veenduge järgmises:
    .steps = Tehke järgmist:
    .indicator = Kuidas ära tunda: { $indicator }
    .limits = Piirangud: { $limits }
    .because = Põhjus: { $because }
    .instead = { $state ->
        [by_operator] Mida käitaja peab tegema: { $instead }
       *[other] Mida teha: { $instead }
    }

security-test = Turvatestid
    .caption = Turvatestid
    .kind = Liik
    .subject = Testi ese
    .version = Testitud versioon
    .date = Kuupäev
    .interval = Intervall
    .by = Testija
    .result = Tulemus
    .part = Osa

## Operating environment

operating-environment = Kasutuskeskkond
    .scope = Väljaspool tootja vastutust
    .change = Millal hinnata turvalisust uuesti
    .assumptions = Tootja eeldab kasutuskeskkonna kohta järgmist:
    .out_of_scope = Tootja ei vastuta järgmise eest:
    .reassess = Hinnake seadme turvalisust uuesti pärast iga järgmist sündmust:
    .reassess-one = Hinnake seadme turvalisust uuesti pärast järgmist sündmust:
    .reassess_at_once = Pärast iga järgmist sündmust hinnake seadme turvalisust uuesti viivitamata ja enne seadme uuesti kasutamist:
    .reassess_at_once-one = Pärast järgmist sündmust hinnake seadme turvalisust uuesti viivitamata ja enne seadme uuesti kasutamist:
    .prohibited = Järgmist ei tohi teha:
    .not_recommended = Tootja soovitab järgmist mitte teha:

control-group = Meetmerühmad
    .caption = Meetmerühmad
    .condition-intro = Kui rühmal on tingimus, kehtivad rühma meetmed ainult selle tingimuse täitmise korral.
    .title = Rühm
    .id = Tunnus
    .goal = Eesmärk
    .choice = Piisav
    .choice-left-out = kõik rühma meetmed
    .when = Tingimus

control = Turvameetmed
    .required = Kohustuslikud meetmed
    .required-caption = Kohustuslikud meetmed
    .required-intro = Järgmised meetmed peavad olema rakendatud.
    .strongly_recommended = Tungivalt soovitatavad meetmed
    .strongly_recommended-caption = Tungivalt soovitatavad meetmed
    .strongly_recommended-intro = Tootja soovitab tungivalt järgmisi meetmeid.
    .recommended = Soovitatavad meetmed
    .recommended-caption = Soovitatavad meetmed
    .recommended-intro = Tootja soovitab järgmisi meetmeid.
    .preferred = Eelistatud meetmed
    .preferred-caption = Eelistatud meetmed
    .preferred-intro = Tootja eelistab järgmisi meetmeid muudele sobivatele meetmetele.
    .where_possible = Võimaluse korral soovitatavad meetmed
    .where_possible-caption = Võimaluse korral soovitatavad meetmed
    .where_possible-intro = Tootja soovitab järgmisi meetmeid, kui kasutuskeskkond neid võimaldab.
    .optional = Valikulised meetmed
    .optional-caption = Valikulised meetmed
    .optional-intro = Järgmised meetmed on valikulised.
    .unstated = Meetmed, mille kohustuslikkust ei ole märgitud
    .unstated-caption = Meetmed, mille kohustuslikkust ei ole märgitud
    .unstated-intro = Selles dokumendis ei ole märgitud, kas järgmised meetmed on kohustuslikud või soovitatavad.
    .condition-intro = Tingimusega meede kehtib ainult siis, kui tingimus on täidetud.
    .group-condition-intro = Kui real on nimetatud rühm, millel on tingimus, kehtib meede ainult selle tingimuse täitmise korral.
    .group-choice-intro = Kui real on nimetatud rühm, on rühmade tabelis kirjas, mitmest rühma meetmest piisab.
    .title = Meede
    .id = Tunnus
    .kind = Liik
    .responsibility = Vastutaja
    .or_by = Teise võimalusena
    .group = Rühm
    .need = Kohustuslikkus
    .reason = Põhjus: { $reason }
    .own_measure = Mida seade ise teeb: { $own_measure }
    .own_measure-part = Mida see süsteemi osa ise teeb: { $own_measure }
    .setting = Seadistus: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Toimingud tootjale:
        [third_party] Toimingud kolmandale isikule:
        [service_partner] Toimingud hoolduspartnerile:
        [integrator] Toimingud integreerijale:
       *[other] Tehke järgmist:
    }
    .otherwise = Ilma selle meetmeta: { $otherwise }
    .missing = **Kui see meede puudub.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Ärge kasutage seadet ilma selle meetmeta.
       *[other] Veenduge, et see meede on rakendatud.
    }
    .avoid-part = { $stop_use ->
        [true] Ärge kasutage seda süsteemi osa ilma selle meetmeta.
       *[other] Veenduge, et see meede on rakendatud.
    }
    .stop_use = { $stop_use ->
        [true] Seadet ei tohi kasutada ilma selle meetmeta.
       *[false] Seadet võib kasutada ilma selle meetmeta.
    }
    .stop_use-part = { $stop_use ->
        [true] Seda süsteemi osa ei tohi kasutada ilma selle meetmeta.
       *[false] Seda süsteemi osa võib kasutada ilma selle meetmeta.
    }
    .limits = Piirangud: { $limits }
    .risk = Meetme enda risk: { $risk }
    .part = Osa
    .when = Tingimus

share = Jagatud meetmed
    .caption = Kes mida teeb
    .party = Vastutaja
    .does = Ülesanne

no-action = Tegutseda ei ole vaja
    .caption = Meetmed, mis ei nõua käitajalt tegutsemist
    .kind = Meede
    .because = Põhjus
    .unless = Tegutseda on vaja, kui
    .part = Osa
    .when = Tingimus

training = Väljaõpe
    .caption = Vajalikud teadmised ja väljaõpe
    .role = Roll
    .content = Sisu
    .interval = Kordamise intervall
    .given_by = Koolitaja

## Compatibility

compatibility = Ühilduvus
    .limits = Piirangud
    .restrictions = Muude toodetega kombineerimisel kehtivad järgmised piirangud:
    .restrictions-one = Muude toodetega kombineerimisel kehtib järgmine piirang:

hardware = Riistvara
    .caption = Riistvara
    .for = Osa
    .included = Sisseehitatud
    .minimum = Nõutav miinimum
    .recommended = Soovitatav
    .optimum = Optimaalne
    .otherwise = Kui soovitatavaid väärtusi ei saavutata
    .note = Märkus

machine =
    .cpu = Protsessor: { $cpu }
    .memory = Mälu: { $memory }
    .storage = Salvestusruum: { $storage }
    .display = Ekraan: { $display }
    .graphics = Graafika: { $graphics }
    .network = Võrk: { $network }
    .other = Muu: { $other }

product = Tooted
    .operating-system = Operatsioonisüsteemid
    .operating-system-caption = Operatsioonisüsteemid
    .browser = Veebibrauserid
    .browser-caption = Veebibrauserid
    .mobile-device = Mobiilseadmed
    .mobile-device-caption = Mobiilseadmed
    .hypervisor = Virtualiseerimistooted
    .hypervisor-caption = Virtualiseerimistooted
    .database = Andmebaasid
    .database-caption = Andmebaasid
    .runtime = Käituskeskkonnad
    .runtime-caption = Käituskeskkonnad
    .antimalware = Viirusetõrjetarkvara
    .antimalware-caption = Viirusetõrjetarkvara
    .peer-system = Ühendatud süsteemide ühilduvus
    .peer-system-caption = Ühendatud süsteemide ühilduvus
    .accessory = Abiseadmed
    .accessory-caption = Abiseadmed
    .for = Osa
    .name = Toode
    .supplied_by = Tarnija
    .versions = Versioonid
    .recommended = Soovitatav versioon
    .state = Olek
    .support_end = Tarnija toe lõpp
    .patches = Uuendused
    .note = Märkus
    .when = Tingimus

standard = Standardid
    .caption = Standardid
    .name = Standard
    .version = Versioon
    .kind = Valdkond
    .purpose = Otstarve
    .conformance = Vastavuskinnitus

## Network

network = Võrk
    .absent = Järgmist ei ole:
    .before = Enne alustamist veenduge järgmises:
    .before-one = Enne alustamist veenduge järgmises:
    .connecting = Võrku ühendamine
    .controls = Kohustuslikud meetmed: { $link }
    .steps = Ühendage seade võrku järgmiselt:
    .connection = { $connection ->
        [none] Seadmel ei ole võrguühendust.
        [optional] Võrguühendus on valikuline.
       *[required] Seade vajab võrguühendust.
    }
    .inbound = { $inbound ->
        [true] Teised süsteemid saavad avada ühenduse seadmega.
       *[false] Teised süsteemid ei saa avada ühendust seadmega.
    }
    .internet = { $internet ->
        [not_needed] Seade ei vaja internetiühendust.
        [optional] Internetiühendus on valikuline.
        [needed] Seade vajab internetiühendust.
        [not_directly] Seadet ei tohi ühendada otse internetti.
       *[forbidden] Seadet ei tohi ühendada internetti.
    }
    .internet_reason = Internetiühendus: { $internet_reason }
    .load = Võrgukoormus: { $load }
    .note = { $note }

network-only = Võrk
    .connection = { $connection ->
        [none] Seadmel ei ole võrguühendust.
        [optional] Võrguühendus on valikuline.
       *[required] Seade vajab võrguühendust.
    }
    .connection-part = { $connection ->
        [none] Sellel süsteemi osal ei ole võrguühendust.
        [optional] Võrguühendus on valikuline.
       *[required] See süsteemi osa vajab võrguühendust.
    }
    .inbound = { $inbound ->
        [true] Teised süsteemid saavad avada ühenduse seadmega.
       *[false] Teised süsteemid ei saa avada ühendust seadmega.
    }
    .inbound-part = { $inbound ->
        [true] Teised süsteemid saavad avada ühenduse selle süsteemi osaga.
       *[false] Teised süsteemid ei saa avada ühendust selle süsteemi osaga.
    }
    .internet = { $internet ->
        [not_needed] Seade ei vaja internetiühendust.
        [optional] Internetiühendus on valikuline.
        [needed] Seade vajab internetiühendust.
        [not_directly] Seadet ei tohi ühendada otse internetti.
       *[forbidden] Seadet ei tohi ühendada internetti.
    }
    .internet-part = { $internet ->
        [not_needed] See süsteemi osa ei vaja internetiühendust.
        [optional] Internetiühendus on valikuline.
        [needed] See süsteemi osa vajab internetiühendust.
        [not_directly] Seda süsteemi osa ei tohi ühendada otse internetti.
       *[forbidden] Seda süsteemi osa ei tohi ühendada internetti.
    }
    .internet_reason = Internetiühendus: { $internet_reason }
    .absent = Järgmist ei ole:
    .note = { $note }

zone = Võrgutsoonid
    .caption = Võrgutsoonid
    .title = Tsoon
    .id = Tunnus
    .traffic = Liikluse piiramine tsooni piiril
    .operated_by = Haldaja
    .description = Kirjeldus

interface = Liidesed
    .caption = Liidesed
    .title = Liides
    .id = Tunnus
    .kind = Liik
    .state = Olek
    .because = Põhjus
    .instead = Mida teha
    .part = Osa
    .zone = Tsoon
    .standards = Standardid
    .not_supported = Ei toetata
    .ciphers = Šifrikomplektid
    .authentication = Autentimine
    .encryption = Krüpteerimine
    .addressing = Aadressi määramine
    .default = Tarnimisel
    .need = Kohustuslikkus
    .frequency = Sagedus
    .power = Saatevõimsus
    .range = Leviulatus
    .coexistence = Kooseksisteerimine teiste raadiosidesüsteemidega
    .max_connected = Suurim samaaegsete ühenduste arv
    .max_paired = Suurim paaristuste arv
    .purpose = Otstarve
    .used_by = Kes saab kasutada
    .protect = Kaitse
    .when = Tingimus

peer = Ühendatud süsteemid
    .caption = Ühendatud süsteemid
    .title = Süsteem
    .id = Tunnus
    .kind = Liik
    .zone = Tsoon
    .address = Aadress
    .versions = Versioonid
    .max_connected = Suurim samaaegsete ühenduste arv
    .operated_by = Haldaja
    .description = Kirjeldus

port = Pordid
    .rules = Pordid ja tulemüürireeglid
    .required-caption = Kohustuslikud ühendused, mis tuleb lubada
    .recommended-caption = Soovitatavad ühendused
    .allow-caption = Ühendused, mis tuleb lubada ainult vastava funktsiooni kasutamisel
    .allow-need-unstated = Kui ühendusel ei ole kohustuslikkust märgitud, ei ole tootja teatanud, kas ühendus on kohustuslik. Lubage see ainult siis, kui mõni kasutatav funktsioon seda vajab.
    .allow-condition = Kui real on tingimus, lubage ühendus ainult siis, kui tingimus on täidetud.
    .allow-configured = Kui pordi numbrit saab muuta, lubage ainult seadistatud number.
    .allow-range = Kui pordivahemikust on seadistatud ainult mõni port, lubage ainult need pordid.
    .allow-only = Blokeerige kõik muud ühendused.
    .allow-only-except = Blokeerimine ei kehti tulemüürireeglita ühenduste kohta. Need on loetletud eraldi tabelis.
    .allow-only-zones = Blokeerige järgmiste võrgutsoonide piiril kõik muud ühendused süsteemi osadesse ja süsteemi osadest välja: { $zones }. Muude süsteemide kohta see dokument reegleid ei anna.
    .block-caption = Blokeeritavad ühendused
    .block-intro = Blokeerige võrgutulemüüris järgmised ühendused.
    .none-caption = Tulemüürireeglita ühendused
    .none-intro = Järgmiste ühenduste kohta see dokument võrgutulemüüri reeglit ei anna. Põhjused on tabelis.
    .unstated-caption = Ühendused, mille suunda ei ole märgitud
    .unstated-intro = Tootja ei ole teatanud, kumb pool järgmised ühendused avab. See dokument nende kohta tulemüürireeglit ei anna.
    .rules-source = Allikas avab ühenduse või saadab esimesena. Vastused kuuluvad ühenduse juurde.
    .rules-all = Mis kehtib kõigi reeglite kohta
    .required = Kohustuslikud ühendused
    .need-unstated = Ühendused, mille kohustuslikkust ei ole märgitud
    .used = Ainult kasutamisel lubatavad ühendused
    .rules-open = määrab käitaja
    .any-system = mis tahes süsteem
    .reason-number = reeglit ei saa anda ilma numbri või tüübita
    .reason-transport = reeglit ei saa anda ilma transpordiprotokollita
    .reason-border = ei ületa võrgu piiri
    .reason-computer = jääb ühe arvuti piiresse
    .reason-part = jääb ühe süsteemi osa piiresse
    .reason-device = jääb seadme piiresse
    .reason-zone = jääb ühe võrgutsooni piiresse; vajab reeglit ainult siis, kui tulemüür tsooni jagab
    .reason-mobile = läbib mobiilsidevõrku, mitte käitaja võrku
    .reason-cloud = ei läbi käitaja võrku
    .reference = { $protocol } pordil { $number } ({ $transport })
    .reference-many = { $protocol } portidel { $number } ({ $transport })
    .reference-any = { $protocol } mis tahes pordil ({ $transport })
    .reference-ip = { $protocol } ({ $transport } { $ip_protocol })
    .reference-short = { $protocol } ({ $transport })
    .unnamed = port { $number } ({ $transport })
    .unnamed-many = pordid { $number } ({ $transport })
    .unnamed-any = mis tahes port ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } pordil { $number }
    .reference-plain-many = { $protocol } portidel { $number }
    .reference-plain-any = { $protocol } mis tahes pordil
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = pordid { $number }
    .unnamed-plain-any = mis tahes port
    .no-transport = transpordiprotokoll märkimata
    .without-transport = { $number } (transpordiprotokoll märkimata)
    .any = mis tahes
    .not_known = port ei ole teada
    .number = Port
    .icmp_type = ICMP tüüp
    .ip_protocol = IP-protokoll
    .id = Tunnus
    .configurable = Numbrit saab muuta
    .setting = Kus seadistada
    .source_port = Lähteport
    .transport = Transport
    .direction = Suund
    .protocol = Protokoll
    .program = Programm
    .part = Osa
    .interface = Liides
    .encryption = Krüpteerimine
    .authentication = Autentimine
    .default = Tarnimisel
    .need = Kohustuslikkus
    .opened_by = Kes saab avada
    .open_for = Kui kaua avatud
    .purpose = Otstarve
    .peers = Ühendatud süsteemid
    .internet = Interneti kaudu
    .network_setting = Võrgu seadistus
    .firewall_rule = Võrgutulemüüri reegel
    .when = Tingimus
    .source = Allikas
    .destination = Sihtkoht
    .own-side = Seade või osa
    .other-side = Teine pool
    .use = Kasutamine seadmes
    .reason = Põhjus

firewall = Seadme tulemüür
    .of-parts = Osade tulemüürid
    .state = { $state ->
        [provided] Seadmel on oma tulemüür.
        [not_provided] Seadmel ei ole oma tulemüüri.
        [by_operator] Seadme tulemüüri peab tagama käitaja.
        [by_host] Seade kasutab operatsioonisüsteemi tulemüüri.
       *[not_applicable] Seadme tulemüür ei ole asjakohane.
    }
    .state-part = { $state ->
        [provided] Sellel süsteemi osal on oma tulemüür.
        [not_provided] Sellel süsteemi osal ei ole oma tulemüüri.
        [by_operator] Selle süsteemi osa tulemüüri peab tagama käitaja.
        [by_host] See süsteemi osa kasutab operatsioonisüsteemi tulemüüri.
       *[not_applicable] Selle süsteemi osa tulemüür ei ole asjakohane.
    }
    .state-inactive = { $state ->
        [by_host] Operatsioonisüsteemi tulemüür filtreerib liiklust ainult siis, kui see on sisse lülitatud.
       *[other] Tulemüür filtreerib liiklust ainult siis, kui see on sisse lülitatud.
    }
    .default = Tarnimisel: { $default }.
    .configured_by = Rollid, mis saavad selle sisse ja välja lülitada: { $configured_by }.
    .rules_set_by = Rollid, mis saavad selle reegleid muuta: { $rules_set_by }.
    .product = Toode: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Tulemüür peab blokeerima kogu liikluse, välja arvatud ühendused, mis selle dokumendi järgi tuleb lubada.
            [deny_all] Tulemüür peab blokeerima kogu liikluse.
            [allow_outbound] Tulemüür peab lubama ühendusi seadmest välja ja blokeerima ühendused seadmesse.
            [allow_all] Tulemüür peab lubama kogu liikluse.
            [monitored] Tulemüür peab lubama liiklust ja seda seirama.
            [restricted] Tulemüür peab liiklust piirama.
           *[isolated] Tulemüür ei tohi lubada ühtegi ühendust teiste võrkudega.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Tulemüür blokeerib kõik ühendused, mida selles dokumendis ei ole loetletud.
            [deny_all] Tulemüür blokeerib kogu liikluse.
            [allow_outbound] Tulemüür lubab ühendusi seadmest välja ja blokeerib ühendused seadmesse.
            [allow_all] Tulemüür lubab kogu liikluse.
            [monitored] Tulemüür lubab liiklust ja seirab seda.
            [restricted] Tulemüür piirab liiklust.
           *[isolated] Tulemüür ei luba ühtegi ühendust teiste võrkudega.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Sisselülitatuna blokeerib tulemüür kõik ühendused, mida selles dokumendis ei ole loetletud.
        [deny_all] Sisselülitatuna blokeerib tulemüür kogu liikluse.
        [allow_outbound] Sisselülitatuna lubab tulemüür väljuvaid ühendusi ja blokeerib sissetulevad ühendused.
        [allow_all] Sisselülitatuna lubab tulemüür kogu liikluse.
        [monitored] Sisselülitatuna lubab tulemüür liiklust ja seirab seda.
        [restricted] Sisselülitatuna piirab tulemüür liiklust.
       *[isolated] Sisselülitatuna ei luba tulemüür ühtegi ühendust teiste võrkudega.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Tulemüür peab blokeerima kogu liikluse, välja arvatud ühendused, mis selle dokumendi järgi tuleb lubada.
            [deny_all] Tulemüür peab blokeerima kogu liikluse.
            [allow_outbound] Tulemüür peab lubama ühendusi sellest süsteemi osast välja ja blokeerima ühendused sellesse süsteemi ossa.
            [allow_all] Tulemüür peab lubama kogu liikluse.
            [monitored] Tulemüür peab lubama liiklust ja seda seirama.
            [restricted] Tulemüür peab liiklust piirama.
           *[isolated] Tulemüür ei tohi lubada ühtegi ühendust teiste võrkudega.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Tulemüür blokeerib kõik ühendused, mida selles dokumendis ei ole loetletud.
            [deny_all] Tulemüür blokeerib kogu liikluse.
            [allow_outbound] Tulemüür lubab ühendusi sellest süsteemi osast välja ja blokeerib ühendused sellesse süsteemi ossa.
            [allow_all] Tulemüür lubab kogu liikluse.
            [monitored] Tulemüür lubab liiklust ja seirab seda.
            [restricted] Tulemüür piirab liiklust.
           *[isolated] Tulemüür ei luba ühtegi ühendust teiste võrkudega.
        }
    }
    .changes_itself = Automaatsed muudatused: { $changes_itself }
    .because = Põhjus: { $because }
    .instead = { $state ->
        [by_operator] Mida käitaja peab tegema: { $instead }
       *[other] Mida teha: { $instead }
    }
    .note = { $note }

flow = Andmevood
    .caption = Andmevood
    .rules = Tulemüürireeglid: { $link }
    .from = Kust
    .to = Kuhu
    .port = Port
    .medium = Edastusviis
    .data = Andmed
    .personal = Isikuandmed
    .examples = Näited
    .deidentified = Deidentimine
    .encryption = Krüpteerimine
    .integrity = Tervikluse kaitse
    .trigger = Edastuse algus
    .rate = Andmeedastuskiirus
    .volume = Andmemaht
    .purpose = Otstarve
    .when = Tingimus
    .id = Tunnus

network-requirements = Nõuded võrgule
    .bandwidth = { $bandwidth_for ->
        [none] Ribalaius: { $bandwidth }.
       *[other] Ribalaius ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latentsus: { $latency }.
    .jitter = Latentsuse kõikumine: { $jitter }.
    .packet_loss = Paketikadu: { $packet_loss }.
    .services = Teenused, mida võrk peab pakkuma: { $services }.
    .other = Võrk peab vastama järgmistele nõuetele:
    .other-one = Võrk peab vastama järgmisele nõudele:
    .recommended_other = Tootja soovitab võrgu jaoks järgmist:
    .loss = Kui võrguühendus katkeb: { $loss }
    .otherwise = Kui nõuded ei ole täidetud: { $otherwise }

network-link = Ühendused ja funktsioonid
    .caption = Mida võrk peab ühenduste ja funktsioonide jaoks pakkuma
    .title = Ühendus või funktsioon
    .from = Kust
    .to = Kuhu
    .bandwidth = Ribalaius
    .latency = Latentsus
    .jitter = Latentsuse kõikumine
    .packet_loss = Paketikadu
    .recommended = Soovitatav
    .optimum = Optimaalne
    .otherwise = Kui ei saavutata
    .when = Tingimus

network-figures = Soovitatavad väärtused
    .bandwidth = { $bandwidth_for ->
        [none] Soovitatav ribalaius: { $bandwidth }.
       *[other] Soovitatav ribalaius ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Soovitatav latentsus: { $latency }.
    .jitter = Soovitatav latentsuse kõikumine: { $jitter }.
    .packet_loss = Soovitatav paketikadu: { $packet_loss }.
    .otherwise = Kui soovitatavaid väärtusi ei saavutata: { $otherwise }

network-optimum = Optimaalsed väärtused
    .bandwidth = { $bandwidth_for ->
        [none] Optimaalne ribalaius: { $bandwidth }.
       *[other] Optimaalne ribalaius ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimaalne latentsus: { $latency }.
    .jitter = Optimaalne latentsuse kõikumine: { $jitter }.
    .packet_loss = Optimaalne paketikadu: { $packet_loss }.

remote-access = Kaugjuurdepääs
    .state = { $used_for ->
        [none] { $state ->
            [provided] Seadmele on kaugjuurdepääs võimalik.
            [not_provided] Seadmel ei ole kaugjuurdepääsu.
            [by_operator] Kaugjuurdepääsu tagab käitaja.
            [by_host] Kaugjuurdepääsu tagab operatsioonisüsteem või hostsüsteem.
           *[not_applicable] Kaugjuurdepääs ei ole asjakohane.
        }
       *[other] { $state ->
            [provided] Seadmele on kaugjuurdepääs võimalik järgmistel eesmärkidel: { $used_for }.
            [not_provided] Seadmele ei ole kaugjuurdepääs võimalik järgmistel eesmärkidel: { $used_for }.
            [by_operator] Käitaja tagab kaugjuurdepääsu järgmistel eesmärkidel: { $used_for }.
            [by_host] Operatsioonisüsteem või hostsüsteem tagab kaugjuurdepääsu järgmistel eesmärkidel: { $used_for }.
           *[not_applicable] Kaugjuurdepääs ei ole asjakohane järgmistel eesmärkidel: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Sellele süsteemi osale on kaugjuurdepääs võimalik.
            [not_provided] Sellel süsteemi osal ei ole kaugjuurdepääsu.
            [by_operator] Kaugjuurdepääsu tagab käitaja.
            [by_host] Kaugjuurdepääsu tagab operatsioonisüsteem või hostsüsteem.
           *[not_applicable] Kaugjuurdepääs ei ole asjakohane.
        }
       *[other] { $state ->
            [provided] Sellele süsteemi osale on kaugjuurdepääs võimalik järgmistel eesmärkidel: { $used_for }.
            [not_provided] Sellele süsteemi osale ei ole kaugjuurdepääs võimalik järgmistel eesmärkidel: { $used_for }.
            [by_operator] Käitaja tagab kaugjuurdepääsu järgmistel eesmärkidel: { $used_for }.
            [by_host] Operatsioonisüsteem või hostsüsteem tagab kaugjuurdepääsu järgmistel eesmärkidel: { $used_for }.
           *[not_applicable] Kaugjuurdepääs ei ole asjakohane järgmistel eesmärkidel: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Operatsioonisüsteemi või hostsüsteemi kaugjuurdepääs on võimalik ainult siis, kui see on sisse lülitatud.
           *[other] Kaugjuurdepääs on võimalik ainult siis, kui see on sisse lülitatud.
        }
       *[other] { $state ->
            [by_host] Kui operatsioonisüsteemi või hostsüsteemi kaugjuurdepääs on sisse lülitatud, on see võimalik järgmistel eesmärkidel: { $used_for }.
           *[other] Kui kaugjuurdepääs on sisse lülitatud, on see võimalik järgmistel eesmärkidel: { $used_for }.
        }
    }
    .default = Tarnimisel: { $default }.
    .configured_by = Rollid, mis saavad selle sisse ja välja lülitada: { $configured_by }.
    .kind = Juurdepääsu liik: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Seansi alustab tootja.
        [operator] Seansi alustab käitaja.
        [shared] Tootja ja käitaja alustavad seansi koos.
        [user] Seansi alustab kasutaja.
        [patient] Seansi alustab patsient.
        [third_party] Seansi alustab kolmas isik.
        [integrator] Seansi alustab integreerija.
        [practitioner] Seansi alustab praksise pidaja.
       *[service_partner] Seansi alustab hoolduspartner.
    }
    .supervision = Järelevalve: { $supervision }
    .authentication = Autentimine: { $authentication }
    .encryption = Krüpteerimine: { $encryption }.
    .logged = { $logged ->
        [true] Seade salvestab iga seansi logisse.
       *[false] Seade ei salvesta seansse logisse.
    }
    .logged-part = { $logged ->
        [true] See süsteemi osa salvestab iga seansi logisse.
       *[false] See süsteemi osa ei salvesta seansse logisse.
    }
    .files_scanned_by = Edastatud failide skannimine pahavara suhtes: { $files_scanned_by }
    .disable = Kaugjuurdepääsu väljalülitamine: { $disable }
    .because = Põhjus: { $because }
    .instead = { $state ->
        [by_operator] Mida käitaja peab tegema: { $instead }
       *[other] Mida teha: { $instead }
    }
    .note = { $note }

failure = Võrgutõrked
    .caption = Võrgutõrked ja nende mõju
    .recovery-caption = Tõrked ja nende mõju
    .what = Tõrge
    .id = Tunnus
    .noticeable = Kasutajale märgatav
    .effect = Mõju seadmele
    .hazard = Oht
    .countermeasure = Vastumeede

## Installation

installation = Paigaldamine
    .preparing = Enne paigaldamist
    .installing = Paigaldustoimingud
    .integrating = Teise tootesse sisseehitamine
    .installed_by = Rollid, mis seadme paigaldavad: { $installed_by }.
    .before = Enne alustamist veenduge järgmises:
    .before-one = Enne alustamist veenduge järgmises:
    .steps = Paigaldage seade järgmiselt:
    .verify = Pärast paigaldamist kontrollige järgmist:
    .if_failed = Kui paigaldamine ebaõnnestus: { $if_failed }
    .integration = Kui seade ehitatakse teise tootesse:

hardening = Turbe tugevdamine
    .caption = Turvaseadistused
    .title = Seadistus
    .id = Tunnus
    .setting = Kus seadistada
    .default = Tarnimisel
    .value = Seatav väärtus
    .need = Kohustuslikkus
    .reason = Põhjus
    .steps = Tehke järgmist:
    .part = Osa
    .when = Tingimus

maintenance = Hooldus

task = Ülesanded
    .caption = Regulaarsed ülesanded
    .title = Ülesanne
    .id = Tunnus
    .by = Täitja
    .role = Roll
    .interval = Intervall
    .downtime = Katkestus ülesande ajal
    .steps = { $by ->
        [manufacturer] Toimingud tootjale:
        [third_party] Toimingud kolmandale isikule:
        [service_partner] Toimingud hoolduspartnerile:
        [integrator] Toimingud integreerijale:
       *[other] Tehke järgmist:
    }

## Access

access = Juurdepääs
    .authentication = Võimalikud sisselogimisviisid: { $authentication }.
    .authentication-none = { $only ->
        [none] Sisselogimist ei ole.
       *[other] Sisselogimist ei ole, välja arvatud juhul, kui selles peatükis on see ette nähtud süsteemi osa kohta või teatud tingimusel.
    }
    .checked_by = Süsteem, mis kontrollib sisselogimist: { $checked_by }.
    .default = Sisselogimine tarnimisel: { $default }.
    .configured_by = Rollid, mis saavad sisselogimise sisse ja välja lülitada: { $configured_by }.
    .note = { $note }
    .without_login = Ilma sisselogimiseta on võimalik järgmine:
    .login_for = Järgmine nõuab sisselogimist:
    .account_rules = Kontode kohta kehtivad järgmised reeglid:
    .account_rules-one = Kontode kohta kehtib järgmine reegel:
    .custom_roles = { $custom_roles ->
        [true] Käitaja saab määrata lisarolle.
       *[false] Käitaja ei saa määrata lisarolle.
    }

access-only = Juurdepääs
    .authentication = Võimalikud sisselogimisviisid: { $authentication }.
    .authentication-none = Sisselogimist ei ole.
    .authentication-none-part = Sellel süsteemi osal ei ole sisselogimist.
    .checked_by = Süsteem, mis kontrollib sisselogimist: { $checked_by }.
    .without_login = Ilma sisselogimiseta on võimalik järgmine:
    .login_for = Järgmine nõuab sisselogimist:
    .account_rules = Kontode kohta kehtivad järgmised reeglid:
    .account_rules-one = Kontode kohta kehtib järgmine reegel:
    .note = { $note }

directory = Kataloogiteenus
    .default = Tarnimisel: { $default }.
    .protocol = Protokoll: { $protocol }.
    .product = Kataloogiteenus: { $product }.
    .versions = Versioonid: { $versions }.
    .users_managed = Kataloogiteenuse kasutajate haldus: { $users_managed }
    .roles_given = Kataloogiteenuse kasutajate rollid: { $roles_given }
    .unreachable = Kui kataloogiteenus ei ole kättesaadav: { $unreachable }
    .steps = Ühendage kataloogiteenus järgmiselt:
    .note = { $note }

multi-factor = Mitmikautentimine
    .state = { $state ->
        [provided] Seade toetab mitmikautentimist.
        [not_provided] Seade ei toeta mitmikautentimist.
        [by_operator] Mitmikautentimise peab tagama käitaja.
        [by_host] Mitmikautentimise tagab operatsioonisüsteem või hostsüsteem.
       *[not_applicable] Mitmikautentimine ei ole asjakohane.
    }
    .state-part = { $state ->
        [provided] See süsteemi osa toetab mitmikautentimist.
        [not_provided] See süsteemi osa ei toeta mitmikautentimist.
        [by_operator] Mitmikautentimise peab tagama käitaja.
        [by_host] Mitmikautentimise tagab operatsioonisüsteem või hostsüsteem.
       *[not_applicable] Mitmikautentimine ei ole asjakohane.
    }
    .state-should = { $need ->
        [optional] Käitaja võib tagada mitmikautentimise.
       *[other] Käitaja peaks tagama mitmikautentimise.
    }
    .state-inactive = { $state ->
        [by_host] Operatsioonisüsteemi või hostsüsteemi mitmikautentimine toimib ainult siis, kui see on sisse lülitatud.
       *[other] Mitmikautentimine toimib ainult siis, kui see on sisse lülitatud.
    }
    .default = Tarnimisel: { $default }.
    .configured_by = Rollid, mis saavad selle sisse ja välja lülitada: { $configured_by }.
    .required_for = Rollid, millelt nõutakse mitmikautentimist: { $required_for }.
    .method = Võimalikud teised autentimistegurid: { $method }.
    .code_length = Koodi märkide arv: { $code_length }.
    .code_digits = Koodi numbrikohtade arv: { $code_digits }.
    .remembered_for = Aeg, mille jooksul teist autentimistegurit uuesti ei küsita: { $remembered_for }.
    .reset = Teise autentimisteguri lähtestamine: { $reset }
    .because = Põhjus: { $because }
    .instead = { $state ->
        [by_operator] Mida käitaja peab tegema: { $instead }
       *[other] Mida teha: { $instead }
    }
    .note = { $note }

role = Rollid
    .caption = Rollid
    .title = Roll
    .id = Tunnus
    .description = Kirjeldus
    .inherits = Lisaks rolli õigused
    .held_by = Rolli täitja
    .directory_group = Kataloogirühm
    .default = Tarnimisel
    .part = Osa

function = Funktsioonid ja rollid
    .caption = Funktsioonid ja rollid, mis saavad neid kasutada
    .title = Funktsioon
    .assignable = { $assignable ->
        [true] Käitaja määrab järgmise funktsiooni rollidele või kasutajatele: { $title }.
       *[false] Käitaja ei saa määrata järgmist funktsiooni muudele rollidele: { $title }.
    }

automatic-login = Automaatne sisselogimine
    .state = { $state ->
        [provided] Seade alustab seansi automaatselt. Keegi ei sisesta selleks sisselogimisandmeid.
        [by_host] Operatsioonisüsteem alustab seansi automaatselt. Keegi ei sisesta selleks sisselogimisandmeid.
       *[none] Seadmel ei ole automaatset sisselogimist.
    }
    .state-part = { $state ->
        [provided] See süsteemi osa alustab seansi automaatselt. Keegi ei sisesta selleks sisselogimisandmeid.
        [by_host] Operatsioonisüsteem alustab seansi automaatselt. Keegi ei sisesta selleks sisselogimisandmeid.
       *[none] Sellel süsteemi osal ei ole automaatset sisselogimist.
    }
    .state-inactive = { $state ->
        [by_host] Operatsioonisüsteemi automaatne sisselogimine ilma sisselogimisandmeteta toimib ainult siis, kui see on sisse lülitatud.
       *[other] Automaatne sisselogimine ilma sisselogimisandmeteta toimib ainult siis, kui see on sisse lülitatud.
    }
    .default = Tarnimisel: { $default }.
    .configured_by = Rollid, mis saavad selle sisse ja välja lülitada: { $configured_by }.
    .after = Automaatse sisselogimise aeg: { $after }.
    .role = Kasutaja roll selles seansis: { $role }.
    .switch_off = Automaatse sisselogimise väljalülitamine: { $switch_off }
    .note = { $note }

account-management = Kontode haldus
    .created_by = Rollid, mis loovad kontosid: { $created_by }.
    .activated_by = Rollid, mis aktiveerivad kontosid: { $activated_by }.
    .disabled_by = Rollid, mis inaktiveerivad kontosid: { $disabled_by }.
    .deleted_by = Rollid, mis kustutavad kontosid: { $deleted_by }.
    .disabled_after = Sisselogimiseta aeg, mille möödudes konto inaktiveeritakse: { $disabled_after }.
    .first_password_by = Rollid, mis määravad konto esimese parooli: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Kasutaja peab esimesel sisselogimisel esimese parooli ära vahetama.
       *[false] Miski ei sunni kasutajat esimest parooli vahetama.
    }
    .user_name = Kasutajanimede reeglid: { $user_name }
    .attributes = Konto sisu: { $attributes }
    .max_accounts = Suurim kontode arv: { $max_accounts }.
    .steps = Hallake kontosid järgmiselt:
    .note = { $note }

password = Paroolid
    .pins = PIN-koodid
    .both = Paroolid ja PIN-koodid
    .kind = { $kind ->
        [password] Järgmine kehtib paroolide kohta.
       *[pin] Järgmine kehtib PIN-koodide kohta.
    }
    .rules_from = { $rules_from ->
        [device] Seade kehtestab reeglid ja tagab nende täitmise.
        [host] Reeglid kehtestab operatsioonisüsteem.
        [directory] Reeglid kehtestab kataloogiteenus.
       *[operator] Reeglid peab kehtestama käitaja.
    }
    .rules_from-part = { $rules_from ->
        [device] See süsteemi osa kehtestab reeglid ja tagab nende täitmise.
        [host] Reeglid kehtestab operatsioonisüsteem.
        [directory] Reeglid kehtestab kataloogiteenus.
       *[operator] Reeglid peab kehtestama käitaja.
    }
    .need = Reeglite kohustuslikkus: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Reeglid kehtestab operatsioonisüsteem.
        [directory] Reeglid kehtestab kataloogiteenus.
       *[other] Reeglid kehtestab käitaja.
    }
    .configured_by = Rollid, mis saavad reegleid muuta: { $configured_by }.
    .settable = Reeglid, mida saab muuta: { $settable }.
    .off_by_default = Reeglid, mis on tarnimisel välja lülitatud: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Väikseim märkide arv, mida operatsioonisüsteem peab nõudma: { $min_length }.
        [directory] Väikseim märkide arv, mida kataloogiteenus peab nõudma: { $min_length }.
        [operator] Väikseim märkide arv, mida käitaja peab nõudma: { $min_length }.
       *[other] Väikseim märkide arv: { $min_length }.
    }
    .min_length-should = Soovitatav väikseim märkide arv: { $min_length }.
    .max_length = Suurim märkide arv: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Operatsioonisüsteem peab nõudma, et PIN-koodis oleks: { $complexity }.
           *[other] Operatsioonisüsteem peab nõudma, et paroolis oleks: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Kataloogiteenus peab nõudma, et PIN-koodis oleks: { $complexity }.
           *[other] Kataloogiteenus peab nõudma, et paroolis oleks: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Käitaja peab nõudma, et PIN-koodis oleks: { $complexity }.
           *[other] Käitaja peab nõudma, et paroolis oleks: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN-koodis peab olema: { $complexity }.
           *[other] Paroolis peab olema: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Operatsioonisüsteem peab PIN-koodina tagasi lükkama järgmised valikud: { $complexity }.
           *[other] Operatsioonisüsteem peab paroolina tagasi lükkama järgmised valikud: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Kataloogiteenus peab PIN-koodina tagasi lükkama järgmised valikud: { $complexity }.
           *[other] Kataloogiteenus peab paroolina tagasi lükkama järgmised valikud: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Käitaja peab tagama, et PIN-kood ei ole ükski järgmistest: { $complexity }.
           *[other] Käitaja peab tagama, et parool ei ole ükski järgmistest: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN-kood ei tohi olla ükski järgmistest: { $complexity }.
           *[other] Parool ei tohi olla ükski järgmistest: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] PIN-koodis peaks olema: { $complexity }.
       *[other] Paroolis peaks olema: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] PIN-koodina ei ole soovitatav kasutada järgmist: { $complexity }.
       *[other] Paroolina ei ole soovitatav kasutada järgmist: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operatsioonisüsteem peab nõudma, et järgmistest tingimustest täidaks parool vähemalt { $complexity_at_least }: { $complexity }.
        [directory] Kataloogiteenus peab nõudma, et järgmistest tingimustest täidaks parool vähemalt { $complexity_at_least }: { $complexity }.
        [operator] Käitaja peab nõudma, et järgmistest tingimustest täidaks parool vähemalt { $complexity_at_least }: { $complexity }.
       *[other] Järgmistest tingimustest peab parool täitma vähemalt { $complexity_at_least }: { $complexity }.
    }
    .complexity-some-should = Järgmistest tingimustest peaks parool täitma vähemalt { $complexity_at_least }: { $complexity }.
    .characters = Märgid, mida saab kasutada: { $characters }
    .special_characters = Erimärgid, mida saab kasutada: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] PIN-koodi saab tühjaks jätta.
           *[false] PIN-koodi ei saa tühjaks jätta.
        }
       *[other] { $blank ->
            [true] Parooli saab tühjaks jätta.
           *[false] Parooli ei saa tühjaks jätta.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] PIN-koodi saab välja lülitada.
           *[false] PIN-koodi ei saa välja lülitada.
        }
       *[other] { $can_be_off ->
            [true] Parooli saab välja lülitada.
           *[false] Parooli ei saa välja lülitada.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Suur- ja väiketähed on erinevad märgid.
       *[false] Suur- ja väiketähed on samad märgid.
    }
    .history = { $kind ->
        [pin] Varasemate PIN-koodide arv, mida ei tohi uuesti kasutada: { $history }.
       *[other] Varasemate paroolide arv, mida ei tohi uuesti kasutada: { $history }.
    }
    .history-should = { $kind ->
        [pin] Varasemate PIN-koodide arv, mida ei ole soovitatav uuesti kasutada: { $history }.
       *[other] Varasemate paroolide arv, mida ei ole soovitatav uuesti kasutada: { $history }.
    }
    .max_age = { $kind ->
        [pin] PIN-kood tuleb vahetada määratud aja möödudes ({ $max_age }).
       *[other] Parool tuleb vahetada määratud aja möödudes ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] PIN-kood on soovitatav vahetada määratud aja möödudes ({ $max_age }).
       *[other] Parool on soovitatav vahetada määratud aja möödudes ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] PIN-koodi saab uuesti vahetada kõige varem määratud aja möödudes ({ $min_age }).
       *[other] Parooli saab uuesti vahetada kõige varem määratud aja möödudes ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Nurjunud katsete arv, mille järel operatsioonisüsteem peab sisselogimise lukustama: { $max_attempts }.
        [directory] Nurjunud katsete arv, mille järel kataloogiteenus peab sisselogimise lukustama: { $max_attempts }.
        [operator] Nurjunud katsete arv, mille järel sisselogimine tuleb lukustada: { $max_attempts }.
       *[other] Nurjunud katsete arv, mille järel sisselogimine lukustatakse: { $max_attempts }.
    }
    .max_attempts-should = Soovitatav nurjunud katsete arv, mille järel sisselogimine lukustatakse: { $max_attempts }.
    .attempts_within = Ajavahemik, mille jooksul nurjunud katseid loetakse: { $attempts_within }.
    .lockout_stages = Korduvatel nurjunud katsetel on järgmised tagajärjed:
    .lockout_stages-one = Korduvatel nurjunud katsetel on järgmine tagajärg:
    .asked = { $kind ->
        [pin] PIN-koodi küsitakse järgmistel juhtudel:
       *[other] Parooli küsitakse järgmistel juhtudel:
    }
    .asked-one = { $kind ->
        [pin] PIN-koodi küsitakse järgmisel juhul:
       *[other] Parooli küsitakse järgmisel juhul:
    }
    .lockout = Lukustuse kestus: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Lukustatud sisselogimine jääb lukku, kuni keegi selle avab.
       *[false] Lukustus lõpeb ilma kasutaja tegevuseta.
    }
    .unlocked_by = { $lockout ->
        [none] Rollid, mis saavad sisselogimise lukust avada: { $unlocked_by }.
       *[other] Rollid, mis saavad lukustuse enneaegselt lõpetada: { $unlocked_by }.
    }
    .stored_as = Salvestuskuju: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Tarnimisel ei ole PIN-koodi määratud.
            [password] Tarnimisel ei ole parooli määratud.
           *[none] Tarnimisel ei ole sisselogimisandmeid määratud.
        }
        [default] Tarnimisel on määratud vaikimisi sisselogimisandmed.
        [unique_per_device] Tarnimisel kehtivad sisselogimisandmed on igal seadmel erinevad.
        [must_change_at_first_login] Esimesel sisselogimisel nõutakse uusi sisselogimisandmeid.
        [shared_known] Tarnimisel kehtivad sisselogimisandmed on kõigil seadmetel samad ja avalikult teada.
        [manufacturer_only] Tarnimisel kehtivaid sisselogimisandmeid teab ainult tootja.
        [documented] Tarnimisel kehtivad sisselogimisandmed on kõigil seadmetel samad ja need on tootja dokumentides kirjas.
       *[set_at_installation] Sisselogimisandmed määratakse paigaldamisel.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] See süsteemi osa tarnitakse ilma PIN-koodita.
            [password] See süsteemi osa tarnitakse ilma paroolita.
           *[none] See süsteemi osa tarnitakse ilma sisselogimisandmeteta.
        }
        [default] See süsteemi osa tarnitakse vaikimisi sisselogimisandmetega.
        [unique_per_device] See süsteemi osa tarnitakse sisselogimisandmetega, mis on igas süsteemis erinevad.
        [must_change_at_first_login] See süsteemi osa nõuab esimesel sisselogimisel uusi sisselogimisandmeid.
        [shared_known] See süsteemi osa tarnitakse sisselogimisandmetega, mis on kõigis süsteemides samad ja avalikult teada.
        [manufacturer_only] See süsteemi osa tarnitakse sisselogimisandmetega, mida teab ainult tootja.
        [documented] See süsteemi osa tarnitakse sisselogimisandmetega, mis on kõigis süsteemides samad ja tootja dokumentides kirjas.
       *[set_at_installation] Sisselogimisandmed määratakse paigaldamisel.
    }
    .default_password = { $kind ->
        [pin] PIN-kood tarnimisel: { $default_password }.
       *[other] Parool tarnimisel: { $default_password }.
    }
    .default_action = Sisselogimisandmed tarnimisel: { $default_action }
    .change = { $kind ->
        [pin] Vahetage PIN-kood järgmiselt:
       *[other] Vahetage parool järgmiselt:
    }
    .handling = { $kind ->
        [pin] PIN-koodi kaitsmiseks tehke järgmist:
       *[other] Parooli kaitsmiseks tehke järgmist:
    }
    .reset = { $kind ->
        [pin] Kui PIN-kood on ununenud: { $reset }
       *[other] Kui parool on ununenud: { $reset }
    }
    .compromised = { $kind ->
        [pin] Kui teised teavad PIN-koodi: { $compromised }
       *[other] Kui teised teavad parooli: { $compromised }
    }
    .fallback = Kui muud reeglit ei ole kehtestatud: { $fallback }
    .note = { $note }

account = Kontod tarnimisel
    .caption = Kontod tarnimisel
    .name = Konto
    .id = Tunnus
    .role = Roll
    .kind = Liik
    .default = Tarnimisel
    .default_credentials = Sisselogimisandmed tarnimisel
    .default_password = Parool tarnimisel
    .part = Osa
    .action = Mida teha
    .when = Tingimus

session = Seansid
    .timeout = { $action ->
        [lock] Seade lukustab seansi määratud sisestuseta aja möödudes ({ $timeout }).
        [logout] Seade lõpetab seansi määratud sisestuseta aja möödudes ({ $timeout }).
        [hide_data] Seade peidab kuvatud andmed määratud sisestuseta aja möödudes ({ $timeout }).
        [screen_off] Seade lülitab ekraani välja määratud sisestuseta aja möödudes ({ $timeout }).
       *[other] Sisestuseta seansi ajapiirang: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] See süsteemi osa lukustab seansi määratud sisestuseta aja möödudes ({ $timeout }).
        [logout] See süsteemi osa lõpetab seansi määratud sisestuseta aja möödudes ({ $timeout }).
        [hide_data] See süsteemi osa peidab kuvatud andmed määratud sisestuseta aja möödudes ({ $timeout }).
        [screen_off] See süsteemi osa lülitab ekraani välja määratud sisestuseta aja möödudes ({ $timeout }).
       *[other] Sisestuseta seansi ajapiirang: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Kui ajapiirang on sisse lülitatud, lukustatakse seanss määratud sisestuseta aja möödudes ({ $timeout }).
        [logout] Kui ajapiirang on sisse lülitatud, lõpeb seanss määratud sisestuseta aja möödudes ({ $timeout }).
        [hide_data] Kui ajapiirang on sisse lülitatud, peidetakse kuvatud andmed määratud sisestuseta aja möödudes ({ $timeout }).
        [screen_off] Kui ajapiirang on sisse lülitatud, lülitatakse ekraan välja määratud sisestuseta aja möödudes ({ $timeout }).
       *[other] Sisestuseta seansi ajapiirang, kui see on sisse lülitatud: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Seade kehtestab ajapiirangu ja tagab selle täitmise.
        [host] Ajapiirangu kehtestab operatsioonisüsteem.
        [directory] Ajapiirangu kehtestab kataloogiteenus.
       *[operator] Ajapiirangu peab kehtestama käitaja.
    }
    .rules_from-part = { $rules_from ->
        [device] See süsteemi osa kehtestab ajapiirangu ja tagab selle täitmise.
        [host] Ajapiirangu kehtestab operatsioonisüsteem.
        [directory] Ajapiirangu kehtestab kataloogiteenus.
       *[operator] Ajapiirangu peab kehtestama käitaja.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Ajapiirangu täitmine tagatakse, kui ajapiirang on sisse lülitatud.
        [host] Ajapiirangu kehtestab operatsioonisüsteem.
        [directory] Ajapiirangu kehtestab kataloogiteenus.
       *[operator] Ajapiirangu peab kehtestama käitaja.
    }
    .rules_from-should = { $rules_from ->
        [host] Ajapiirangu kehtestab operatsioonisüsteem.
        [directory] Ajapiirangu kehtestab kataloogiteenus.
       *[other] Ajapiirangu kehtestab käitaja.
    }
    .timeout-others = { $action ->
        [lock] Sisestuseta aeg, mille möödudes tuleb seanss lukustada: { $timeout }.
        [logout] Sisestuseta aeg, mille möödudes tuleb seanss lõpetada: { $timeout }.
        [hide_data] Sisestuseta aeg, mille möödudes tuleb kuvatud andmed peita: { $timeout }.
        [screen_off] Sisestuseta aeg, mille möödudes tuleb ekraan välja lülitada: { $timeout }.
       *[other] Sisestuseta seansi ajapiirang: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Soovitatav sisestuseta aeg, mille möödudes seanss lukustatakse: { $timeout }.
        [logout] Soovitatav sisestuseta aeg, mille möödudes seanss lõpeb: { $timeout }.
        [hide_data] Soovitatav sisestuseta aeg, mille möödudes kuvatud andmed peidetakse: { $timeout }.
        [screen_off] Soovitatav sisestuseta aeg, mille möödudes ekraan lülitatakse välja: { $timeout }.
       *[other] Soovitatav sisestuseta seansi ajapiirang: { $timeout }.
    }
    .need = Ajapiirangu kohustuslikkus: { $need }.
    .default = Ajapiirang tarnimisel: { $default }.
    .range = Ajapiirangu võimalikud seadistused: { $range }.
    .action = { $action ->
        [lock] Ajapiirang lukustab seansi.
        [logout] Ajapiirang lõpetab seansi.
        [hide_data] Ajapiirang peidab kuvatud andmed.
        [screen_off] Ajapiirang lülitab ekraani välja.
       *[never] Sisestuseta seansil ei ole ajapiirangut.
    }
    .configured_by = Rollid, mis saavad ajapiirangu määrata: { $configured_by }.
    .replaced_by = Lukustus, mida kasutatakse seansi ajapiirangu asemel: { $replaced_by }
    .locks_on = Olukorrad, kus seanss lukustatakse: { $locks_on }.
    .locks_on-others = Olukorrad, kus seanss tuleb lukustada: { $locks_on }.
    .locks_on-should = Olukorrad, kus on soovitatav seanss lukustada: { $locks_on }.
    .ends_on = Olukorrad, kus seanss lõpeb: { $ends_on }.
    .ends_on-others = Olukorrad, kus seanss tuleb lõpetada: { $ends_on }.
    .ends_on-should = Olukorrad, kus on soovitatav seanss lõpetada: { $ends_on }.
    .also = Seansside kohta kehtib ka järgmine:
    .applies_to = Ajapiirang kehtib järgmise kohta:
    .exceptions = Erand: { $exceptions }
    .concurrent = Seansside arv, mis kasutajal saab olla samal ajal: { $concurrent }.
    .users = Kasutajate arv, kes saavad olla samal ajal sisse loginud: { $users }.
    .note = { $note }

emergency = Hädaolukorra juurdepääs
    .state = { $state ->
        [provided] Seade võimaldab hädaolukorra juurdepääsu.
        [not_provided] Seade ei võimalda hädaolukorra juurdepääsu.
        [by_operator] Hädaolukorra juurdepääsu peab tagama käitaja.
        [by_host] Hädaolukorra juurdepääsu tagab operatsioonisüsteem või hostsüsteem.
       *[not_applicable] Hädaolukorra juurdepääs ei ole asjakohane.
    }
    .state-part = { $state ->
        [provided] See süsteemi osa võimaldab hädaolukorra juurdepääsu.
        [not_provided] See süsteemi osa ei võimalda hädaolukorra juurdepääsu.
        [by_operator] Hädaolukorra juurdepääsu peab tagama käitaja.
        [by_host] Hädaolukorra juurdepääsu tagab operatsioonisüsteem või hostsüsteem.
       *[not_applicable] Hädaolukorra juurdepääs ei ole asjakohane.
    }
    .state-inactive = { $state ->
        [by_host] Operatsioonisüsteemi või hostsüsteemi hädaolukorra juurdepääsu saab kasutada ainult siis, kui see on sisse lülitatud.
       *[other] Hädaolukorra juurdepääsu saab kasutada ainult siis, kui see on sisse lülitatud.
    }
    .default = Tarnimisel: { $default }.
    .configured_by = Rollid, mis saavad selle sisse ja välja lülitada: { $configured_by }.
    .how = Kuidas hädaolukorras juurdepääsu saada: { $how }
    .steps = Hädaolukorras juurdepääsu saamiseks tehke järgmist:
    .available = Hädaolukorra juurdepääsuga kasutatavad funktsioonid: { $available }.
    .limits = Piirangud: { $limits }
    .ends_after = Aeg, mille möödudes hädaolukorra juurdepääs lõpeb: { $ends_after }.
    .logged = { $logged ->
        [true] Seade salvestab iga hädaolukorra juurdepääsu logisse.
       *[false] Seade ei salvesta hädaolukorra juurdepääsu logisse.
    }
    .logged-part = { $logged ->
        [true] See süsteemi osa salvestab iga hädaolukorra juurdepääsu logisse.
       *[false] See süsteemi osa ei salvesta hädaolukorra juurdepääsu logisse.
    }
    .afterwards = Pärast hädaolukorra juurdepääsu: { $afterwards }
    .because = Põhjus: { $because }
    .instead = { $state ->
        [by_operator] Mida käitaja peab tegema: { $instead }
       *[other] Mida teha: { $instead }
    }
    .note = { $note }

machine-credential = Sertifikaadid ja tehnilised autentimisvahendid
    .caption = Sertifikaadid ja tehnilised autentimisvahendid
    .intro = Masinad ja teenused kasutavad järgmisi sertifikaate, võtmeid ja muid autentimisvahendeid.
    .title = Autentimisvahend
    .id = Tunnus
    .kind = Liik
    .used_by = Kus kasutatakse
    .purpose = Otstarve
    .rights = Õigused
    .algorithm = Võti
    .key_in = Võtme hoiukoht
    .issued_by = Väljastaja
    .lifetime = Kehtivusaeg
    .renewal = Pikendamine
    .on_expiry = Kehtivuse lõppemisel
    .if_lost = Kaotamise korral
    .when = Tingimus

## Data

data = Isikuandmed
    .personal = { $personal ->
        [none] Seade ei töötle isikuandmeid.
        [processed] Seade töötleb isikuandmeid, kuid ei salvesta neid.
        [not_stored] Seade ei salvesta isikuandmeid.
       *[stored] Seade salvestab isikuandmeid.
    }
    .absent = Seade ei salvesta järgmisi andmeid: { $absent }.
    .removable_media = Seade ei kasuta eemaldatavaid andmekandjaid.
    .removable_media_note = Eemaldatavad andmekandjad: { $removable_media_note }
    .note = { $note }

media-use = Eemaldatavate andmekandjate kasutamine
    .caption = Eemaldatavate andmekandjate kasutamine
    .uses = Kasutus
    .media = Andmekandjad
    .access = Juurdepääs
    .note = Märkus
    .part = Osa
    .when = Tingimus

data-only = Isikuandmed
    .personal = { $personal ->
        [none] Seade ei töötle isikuandmeid.
        [processed] Seade töötleb isikuandmeid, kuid ei salvesta neid.
        [not_stored] Seade ei salvesta isikuandmeid.
       *[stored] Seade salvestab isikuandmeid.
    }
    .personal-part = { $personal ->
        [none] See süsteemi osa ei töötle isikuandmeid.
        [processed] See süsteemi osa töötleb isikuandmeid, kuid ei salvesta neid.
        [not_stored] See süsteemi osa ei salvesta isikuandmeid.
       *[stored] See süsteemi osa salvestab isikuandmeid.
    }
    .absent = Seade ei salvesta järgmisi andmeid: { $absent }.
    .absent-part = See süsteemi osa ei salvesta järgmisi andmeid: { $absent }.
    .removable_media = Seade ei kasuta eemaldatavaid andmekandjaid.
    .removable_media-part = See süsteemi osa ei kasuta eemaldatavaid andmekandjaid.
    .note = { $note }

store = Salvestatud andmed
    .caption = Salvestatud andmed
    .title = Andmehoidla
    .id = Tunnus
    .part = Osa
    .categories = Andmed
    .personal = Isikuandmed
    .examples = Näited
    .format = Vorming
    .location = Asukoht
    .capacity = Maht
    .encryption = Krüpteerimine
    .retention = Säilitusaeg
    .retention_from = Arvestamise algus
    .retention_range = Seadistusvahemik
    .keep = Säilitamine
    .retention_note = Märkus
    .retention_set_by = Kes saab muuta
    .erase = Kustutamine
    .access = Juurdepääs
    .when = Tingimus

export = Andmete eksport
    .caption = Andmete eksportimise viisid
    .title = Eksport
    .id = Tunnus
    .categories = Andmed
    .personal = Isikuandmed
    .examples = Näited
    .format = Vorming
    .medium = Edastusviis
    .deidentified = Deidentimine
    .encryption = Krüpteerimine
    .steps = Eksportige andmed järgmiselt:
    .access = Juurdepääs
    .default = Tarnimisel
    .when = Tingimus

gdpr = Andmekaitse (GDPR)
    .purpose = Töötlemise eesmärk: { $purpose }
    .controller = { $controller ->
        [manufacturer] Vastutav töötleja on tootja.
        [operator] Vastutav töötleja on käitaja.
        [shared] Tootja ja käitaja on kaasvastutavad töötlejad.
        [user] Seadmes olevate andmete eest vastutab kasutaja.
        [patient] Seadmes olevate andmete eest vastutab patsient.
        [third_party] Vastutav töötleja on kolmas isik.
        [integrator] Vastutav töötleja on integreerija.
        [practitioner] Vastutav töötleja on praksise pidaja.
       *[service_partner] Vastutav töötleja on hoolduspartner.
    }
    .controller_name = Vastutav töötleja: { $controller_name }.
    .processor = Volitatud töötleja: { $processor }.
    .transfer = Edastamine kolmandatesse riikidesse: { $transfer }
    .subject_access = Taotlused isikuandmetega tutvumiseks: { $subject_access }
    .subject_erasure = Taotlused isikuandmete kustutamiseks: { $subject_erasure }
    .operator = Andmekaitse tagamiseks tehke järgmist:

## Logging

logging = Logimine
    .what = Salvestatavad sündmused
    .reading = Logi lugemine
    .state = { $state ->
        [provided] Seade salvestab sündmusi logisse.
        [not_provided] Seade ei salvesta turvasündmusi.
        [by_operator] Turvasündmuste logimise peab tagama käitaja.
        [by_host] Operatsioonisüsteem või hostsüsteem salvestab sündmusi logisse.
       *[not_applicable] Turvasündmuste logimine ei ole asjakohane.
    }
    .state-part = { $state ->
        [provided] See süsteemi osa salvestab sündmusi logisse.
        [not_provided] See süsteemi osa ei salvesta turvasündmusi.
        [by_operator] Turvasündmuste logimise peab tagama käitaja.
        [by_host] Operatsioonisüsteem või hostsüsteem salvestab sündmusi logisse.
       *[not_applicable] Turvasündmuste logimine ei ole asjakohane.
    }
    .state-inactive = { $state ->
        [by_host] Operatsioonisüsteem või hostsüsteem saab sündmusi logisse salvestada.
       *[other] Sündmusi saab logisse salvestada.
    }
    .purpose = Logi otstarve: { $purpose }
    .standard = Standardid, mida logi järgib: { $standard }.
    .default = Tarnimisel: { $default }.
    .configured_by = Rollid, mis saavad selle sisse ja välja lülitada: { $configured_by }.
    .because = Põhjus: { $because }
    .instead = { $state ->
        [by_operator] Mida käitaja peab tegema: { $instead }
       *[other] Mida teha: { $instead }
    }
    .location = Logi asukoht: { $location }
    .language = Logi keel: { $language }
    .capacity = Logi maht: { $capacity }
    .retention = Kirjeid säilitatakse määratud aja jooksul ({ $retention }).
    .protection = Logi kaitse: { $protection }
    .access = Rollid, mis saavad logi lugeda: { $access }.
    .events = Logisse salvestatakse järgmised sündmused:
    .events-one = Logisse salvestatakse järgmine sündmus:
    .other_events = { $events ->
        [none] Logisse salvestatakse järgmine:
       *[other] Logisse salvestatakse lisaks järgmine:
    }
    .reason_asked = Sündmused, mille puhul peab kasutaja sisestama põhjuse: { $reason_asked }.
    .not_logged = Logisse ei salvestata järgmist:
    .not_for = Logi ei ole mõeldud järgmiseks:
    .fields = Iga kirje vähim sisu: { $fields }.
    .viewer = Programm logi lugemiseks: { $viewer }
    .help = Abi logi lugemisel: { $help }
    .alerts = Teated ja märgid: { $link }.
    .steps = Lugege või eksportige logi järgmiselt:
    .note = { $note }

log-entry = Kirjete sisu
    .caption = Teatud sündmuste kirjete sisu
    .events = Sündmus
    .fields = Sisu
    .note = Muu sisu

log-notification = Teavitamine
    .caption = Sündmustest teavitamine
    .events = Sündmus
    .other_events = Muud sündmused
    .by = Saatmisviis
    .to = Teavitatav roll
    .party = Teavitatav pool
    .note = Märkus
    .when = Tingimus

log-export = Logi eksport
    .protocol = Protokoll: { $protocol }.
    .encryption = Krüpteerimine: { $encryption }.
    .format = Vorming: { $format }.
    .to = Sihtkoht: { $to }.
    .port = Port: { $port }.

clock = Kell
    .source = { $source ->
        [ntp] Kell seatakse NTP abil.
        [nts] Kell seatakse NTP abil koos Network Time Security (NTS) kaitsega.
        [ptp] Kell seatakse PTP abil.
        [host] Kella seab operatsioonisüsteem.
        [server] Kella seab server.
        [phone] Kella seab telefon.
        [manual] Kell seatakse käsitsi.
       *[cellular] Kella seab mobiilsidevõrk.
    }
    .other_sources = Muud kella seadmise viisid: { $other_sources }.
    .from = Süsteem, mis seab kella: { $from }.
    .port = Ajateenuse port: { $port }.
    .configured_by = Rollid, mis saavad kella seada: { $configured_by }.
    .accuracy = Kella suurim viga: { $accuracy }.
    .if_wrong = Kui kell näitab valet aega: { $if_wrong }
    .steps = Seadke kell järgmiselt:

alert = Teated ja märgid
    .caption = Teated ja märgid
    .normal-caption = Muud teated ja märgid
    .sign = Teade või märk
    .id = Tunnus
    .meaning = Tähendus
    .shows = Näitab
    .action = Mida teha
    .acts = Kes tegutseb
    .call = Kontakt

## Malware and integrity

malware = Kaitse pahavara eest
    .protection = { $protection ->
        [allow_list] Seade käivitab ainult lubatud tarkvara loendisse kantud tarkvara.
        [antimalware_included] Seade sisaldab viirusetõrjetarkvara.
        [antimalware_supported] Seadmesse saab paigaldada viirusetõrjetarkvara.
        [antimalware_by_operator] Viirusetõrjetarkvara peab paigaldama käitaja.
        [antimalware_not_recommended] Tootja soovitab seadmesse viirusetõrjetarkvara mitte paigaldada.
        [read_only_system] Seade käivitub süsteemist, mida ei saa muuta.
        [no_antimalware_software] Seadmes ei ole viirusetõrjetarkvara.
        [none] Seadmel endal ei ole kaitset pahavara eest.
       *[not_applicable] Kaitse pahavara eest ei ole asjakohane.
    }
    .protection-part = { $protection ->
        [allow_list] See süsteemi osa käivitab ainult lubatud tarkvara loendisse kantud tarkvara.
        [antimalware_included] See süsteemi osa sisaldab viirusetõrjetarkvara.
        [antimalware_supported] Sellesse süsteemi ossa saab paigaldada viirusetõrjetarkvara.
        [antimalware_by_operator] Viirusetõrjetarkvara peab paigaldama käitaja.
        [antimalware_not_recommended] Tootja soovitab sellesse süsteemi ossa viirusetõrjetarkvara mitte paigaldada.
        [read_only_system] See süsteemi osa käivitub süsteemist, mida ei saa muuta.
        [no_antimalware_software] Selles süsteemi osas ei ole viirusetõrjetarkvara.
        [none] Sellel süsteemi osal endal ei ole kaitset pahavara eest.
       *[not_applicable] Kaitse pahavara eest ei ole asjakohane.
    }
    .protection-should = { $need ->
        [optional] Käitaja võib paigaldada viirusetõrjetarkvara.
       *[other] Käitaja peaks paigaldama viirusetõrjetarkvara.
    }
    .other_protection = Muu kaitse pahavara eest: { $other_protection }.
    .need = Kohustuslikkus: { $need }.
    .product = Toode: { $product }.
    .installed_by = Paigaldaja: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Tootja soovitab jätta failide avamisel toimuvatest skannimistest välja järgmise:
           *[other] Jätke failide avamisel toimuvatest skannimistest välja järgmine:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Tootja soovitab jätta ajastatud ja nõudmisel käivitatavatest skannimistest välja järgmise:
           *[other] Jätke ajastatud ja nõudmisel käivitatavatest skannimistest välja järgmine:
        }
       *[other] { $exclusions_recommended ->
            [true] Tootja soovitab jätta skannimisest välja järgmise:
           *[other] Jätke skannimisest välja järgmine:
        }
    }
    .scans = Skannimine: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Muud tarkvara ei saa seadmesse paigaldada.
        [not_allowed] Muud tarkvara ei tohi seadmesse paigaldada.
        [only_listed] Seadmesse ei tohi paigaldada tarkvara, mida selles dokumendis ei ole loetletud.
       *[allowed] Muud tarkvara võib seadmesse paigaldada.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Muud tarkvara ei saa sellesse süsteemi ossa paigaldada.
        [not_allowed] Muud tarkvara ei tohi sellesse süsteemi ossa paigaldada.
        [only_listed] Sellesse süsteemi ossa ei tohi paigaldada tarkvara, mida selles dokumendis ei ole loetletud.
       *[allowed] Muud tarkvara võib sellesse süsteemi ossa paigaldada.
    }
    .on_detection = { $protection ->
        [allow_list] Kui käivitatakse tarkvara, mida loendis ei ole: { $on_detection }
       *[other] Kui leitakse pahavara: { $on_detection }
    }
    .because = Põhjus: { $because }
    .instead = Mida teha: { $instead }
    .note = { $note }

integrity = Tarkvara terviklus
    .secure_boot = { $secure_boot ->
        [true] Seade kontrollib oma tarkvara igal käivitamisel (turvaline algkäivitus).
       *[false] Seadmel ei ole turvalist algkäivitust.
    }
    .secure_boot-part = { $secure_boot ->
        [true] See süsteemi osa kontrollib oma tarkvara igal käivitamisel (turvaline algkäivitus).
       *[false] Sellel süsteemi osal ei ole turvalist algkäivitust.
    }
    .signature = Tarkvara allkiri: { $signature }.
    .signed_by = Allkirjastaja: { $signed_by }
    .checksum = Tarkvara räsiväärtus või kontrollsumma: { $checksum }.
    .covers = Kontroll hõlmab järgmist:
    .checked = Millal kontrollitakse: { $checked }
    .on_failure = Kui kontroll nurjub: { $on_failure }
    .verify = Kontrollige tarkvara autentsust järgmiselt:
    .because = Põhjus: { $because }
    .instead = Mida teha: { $instead }
    .note = { $note }

## Updates

update = Uuendused
    .installing = Uuenduse paigaldamine
    .switching-off = Automaatsed uuendused
    .state = { $state ->
        [provided] Tootja pakub turvauuendusi.
        [not_provided] Tootja ei paku turvauuendusi.
        [by_operator] Turvauuenduste eest vastutab käitaja.
        [by_host] Turvauuendusi pakub hostsüsteem või selle paketiallikas.
       *[not_applicable] Turvauuendused ei ole asjakohased.
    }
    .used = { $used ->
        [true] Uuendusi kasutatakse.
       *[false] { $title ->
            [none] Seadme tarkvara ei uuendata.
           *[other] Seda liiki uuendusi ei kasutata.
        }
    }
    .used-part = { $used ->
        [true] Uuendusi kasutatakse.
       *[false] { $title ->
            [none] Selle süsteemi osa tarkvara ei uuendata.
           *[other] Seda liiki uuendusi ei kasutata.
        }
    }
    .announced_by = Kuidas tootja uuendustest teatab: { $announced_by }.
    .source = Uuenduste allikad: { $source }.
    .source_note = Kust uuendused pärinevad: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Seade paigaldab ainult uuendusi, millel on kehtiv digiallkiri.
        [hash] { $installed_by ->
            [manufacturer] Tootja võrdleb uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega.
            [service_partner] Hoolduspartner võrdleb uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega.
            [user] Kasutaja peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [patient] Patsient peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [integrator] Integreerija peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [practitioner] Praksise pidaja peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [third_party] Kolmas isik võrdleb uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega.
           *[other] Käitaja peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
        }
        [checksum] Seade paigaldab ainult uuendusi, mille kontrollsumma on õige.
        [signed_package] Uuendused on allkirjastatud paketid.
        [app_store] Uuenduse autentsust kontrollib rakendusepood.
       *[none] Seade ei kontrolli uuenduse autentsust.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] See süsteemi osa paigaldab ainult uuendusi, millel on kehtiv digiallkiri.
        [hash] { $installed_by ->
            [manufacturer] Tootja võrdleb uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega.
            [service_partner] Hoolduspartner võrdleb uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega.
            [user] Kasutaja peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [patient] Patsient peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [integrator] Integreerija peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [practitioner] Praksise pidaja peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [third_party] Kolmas isik võrdleb uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega.
           *[other] Käitaja peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
        }
        [checksum] See süsteemi osa paigaldab ainult uuendusi, mille kontrollsumma on õige.
        [signed_package] Uuendused on allkirjastatud paketid.
        [app_store] Uuenduse autentsust kontrollib rakendusepood.
       *[none] See süsteemi osa ei kontrolli uuenduse autentsust.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Uuendused paigaldab tootja.
        [operator] Uuendused paigaldab käitaja.
        [shared] Uuendused paigaldavad tootja ja käitaja koos.
        [user] Uuendused paigaldab kasutaja.
        [patient] Uuendused paigaldab patsient.
        [third_party] Uuendused paigaldab kolmas isik.
        [integrator] Uuendused paigaldab integreerija.
        [practitioner] Uuendused paigaldab praksise pidaja.
       *[service_partner] Uuendused paigaldab hoolduspartner.
    }
    .automatic = { $automatic ->
        [true] Uuendused paigaldatakse automaatselt.
       *[false] Uuendusi ei paigaldata automaatselt.
    }
    .switch_off = Lülitage automaatsed uuendused välja järgmiselt:
    .interval = Regulaarsete uuenduste intervall: { $interval }.
    .connect_every = Pikim aeg kahe uuenduste saamiseks loodud ühenduse vahel: { $connect_every }.
    .wait = Ooteaeg enne uuenduse paigaldamist: { $wait }.
    .install_within = Aeg, mille jooksul tuleb turvauuendus paigaldada: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Seadet saab kasutada ilma kohustusliku uuenduseta.
       *[false] Seadet ei saa kasutada enne, kui kohustuslik uuendus on paigaldatud.
    }
    .usable_without-part = { $usable_without ->
        [true] Seda süsteemi osa saab kasutada ilma kohustusliku uuenduseta.
       *[false] Seda süsteemi osa ei saa kasutada enne, kui kohustuslik uuendus on paigaldatud.
    }
    .before = Enne alustamist veenduge järgmises:
    .before-one = Enne alustamist veenduge järgmises:
    .downtime = Seisuaeg uuenduse ajal: { $downtime }.
    .downtime-part = Seisuaeg uuenduse ajal: { $downtime }.
    .steps = Paigaldage uuendus järgmiselt:
    .verify = Pärast uuendust kontrollige järgmist:
    .if_failed = Kui uuendus nurjus: { $if_failed }
    .rollback = Naasmine eelmisele versioonile: { $rollback }
    .operator_patching = Käitaja paigaldatavad paigad: { $operator_patching }
    .approved = Teiste tarnijate uuendused, mille tootja heaks kiidab: { $approved }
    .excluded = Ärge paigaldage järgmisi uuendusi:
    .excluded-one = Ärge paigaldage järgmist uuendust:
    .because = Põhjus: { $because }
    .instead = { $state ->
        [by_operator] Mida käitaja peab tegema: { $instead }
       *[other] Mida teha: { $instead }
    }
    .note = { $note }

support = Turvatoe periood
    .help = Tugi
    .start = Toe algus: { $start }.
    .end = Toe lõpp: { $end }.
    .duration = Toe kestus: { $duration }.
    .counted_from = Arvestamise algus: { $counted_from }.
    .until = Sündmus, mis lõpetab toe: { $until }.
    .security_end = Turvauuenduste lõpp: { $security_end }.
    .versions = Versioonid, mis saavad turvauuendusi: { $versions }
    .includes = Turvatugi hõlmab järgmist:
    .contact = Toe kontakt: { $contact }
    .after_end = Pärast toe lõppu: { $after_end }
    .notified_by = Kuidas tootja toe lõpust teatab: { $notified_by }.
    .notice_period = Etteteatamisaeg enne toe lõppu: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Taaste
    .restoring = Taastamine
    .resetting = Tehaseseadistustele lähtestamine
    .failures = Tõrked
    .restore = Taastage varukoopiast järgmiselt:
    .factory_reset = Lähtestage seade tehaseseadistustele järgmiselt:
    .factory_reset_effect = Lähtestamise mõju: { $factory_reset_effect }
    .network_loss_mode = Töörežiim võrguühenduse katkemisel: { $network_loss_mode }.
    .network_loss = Kui võrguühendus katkeb: { $network_loss }
    .continues = Tõrke või turvasündmuse ajal jätkub järgmine:
    .safe_state = Ohutu olek: { $safe_state }

backup = Varundamine
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Seadme andmeid varundatakse.
            [service_partner] Seadme andmeid varundatakse.
           *[other] Seade saab andmeid varundada.
        }
        [not_provided] Seade ei varunda andmeid.
        [by_operator] Varundamise peab tagama käitaja.
        [by_host] Varundamise tagab operatsioonisüsteem või hostsüsteem.
       *[not_applicable] Varundamine ei ole asjakohane.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Selle süsteemi osa andmeid varundatakse.
            [service_partner] Selle süsteemi osa andmeid varundatakse.
           *[other] See süsteemi osa saab andmeid varundada.
        }
        [not_provided] See süsteemi osa ei varunda andmeid.
        [by_operator] Varundamise peab tagama käitaja.
        [by_host] Varundamise tagab operatsioonisüsteem või hostsüsteem.
       *[not_applicable] Varundamine ei ole asjakohane.
    }
    .state-should = { $need ->
        [optional] Käitaja võib tagada varundamise.
       *[other] Käitaja peaks tagama varundamise.
    }
    .what = Varukoopia sisu: { $what }.
    .without = Varukoopias ei ole: { $without }.
    .by = { $by ->
        [manufacturer] Varukoopia teeb tootja.
        [operator] Varukoopia teeb käitaja.
        [shared] Varukoopia teevad tootja ja käitaja koos.
        [user] Varukoopia teeb kasutaja.
        [patient] Varukoopia teeb patsient.
        [third_party] Varukoopia teeb kolmas isik.
        [integrator] Varukoopia teeb integreerija.
        [practitioner] Varukoopia teeb praksise pidaja.
       *[service_partner] Varukoopia teeb hoolduspartner.
    }
    .how = Kuidas varukoopia tehakse: { $how }
    .every = { $every_recommended ->
        [true] Soovitatav varukoopiate tegemise intervall: { $every }.
       *[other] Varukoopiate tegemise intervall: { $every }.
    }
    .kept = Varukoopiate säilitusaeg: { $kept }.
    .recovery_point = Taastepunkti eesmärk (RPO): { $recovery_point }.
    .recovery_time = Taasteaja eesmärk (RTO): { $recovery_time }.
    .steps = Tehke varukoopia järgmiselt:
    .test = Varukoopia kontrollimine: { $test }
    .because = Põhjus: { $because }
    .instead = { $state ->
        [by_operator] Mida käitaja peab tegema: { $instead }
       *[other] Mida teha: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Turvasündmused
    .serious = Rasked ohujuhtumid
    .sign = Märk või tõrge
    .further = Muud märgid ja tõrked
    .where = Vaata
    .signs = Selle sündmuse saate ära tunda järgmiste märkide järgi:
    .acts = Kes tegutseb: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Tehke järgmist:
    .report_to = Kellele teatada: { $report_to }
    .preserve = Tõendite säilitamine: { $preserve }

residual-risk = Jääkriskid
    .affects = Kes või mis on ohus: { $affects }.
    .action = Mida teha: { $action }

misuse = Prognoositav väärkasutus
    .affects = Kes või mis on ohus: { $affects }.

warning = Ohutushoiatused
    .affects = Kes või mis on ohus: { $affects }.

## End of use

decommission = Kasutuselt kõrvaldamine
    .steps = { $occasions ->
        [none] Enne utiliseerimist või üleandmist tehke järgmist:
       *[other] Tehke { $occasions } järgmist:
    }
    .verify = Kuidas kontrollida, et andmed on kustutatud: { $verify }
    .remains = Mis jääb alles: { $remains }
    .elsewhere = Teistes süsteemides tehke järgmist:
    .transfer = Üleandmine teisele käitajale: { $transfer }
    .disposal = Utiliseerimine: { $disposal }

## Components

sbom = Tarkvara koostisosade loend
    .file = Komponentide loendi allikas: { $file }.
    .format = Tarkvara koostisosade loendi (SBOM) vorming: { $format }.
    .available_at = Kust saada tarkvara koostisosade loend (SBOM): { $available_at }.
    .request = Kuidas taotleda tarkvara koostisosade loendit (SBOM): { $request }
    .upkeep = SBOM-i haldamine: { $upkeep }
    .none_known_on = Tootjale ei olnud teada loetletud komponentide turvanõrkusi, mis mõjutavad seadet (seisuga { $none_known_on }).

component = Komponendid
    .caption = Tarkvarakomponendid
    .name = Komponent
    .version = Versioon
    .supplier = Tarnija
    .purpose = Otstarve
    .licence = Litsents
    .part = Osa
    .purl = Package URL
    .cpe = CPE
    .support_end = Toe lõpp
    .note = Märkus

vulnerability = Turvanõrkused
    .caption = Turvanõrkused
    .intro = Tabelis on loetletud turvanõrkused ja märgitud, kuidas igaüks neist seadet puudutab.
    .id = Turvanõrkus
    .title = Turvanõrkus
    .component = Komponent
    .component_version = Komponendi versioon
    .score = Skoor
    .rating = Üldhinnang
    .state = Olek
    .exploited = Ärakasutamine
    .fixed_in = Parandatud versioonis
    .because = Põhjus
    .action = Mida teha
    .justification = Põhjendus
    .response = Tootja tegevus
    .residual_risk = Jääkrisk
    .reported_by = Kes teatas
    .assessed_on = Hindamise kuupäev
    .source = Hinnangu allikas
