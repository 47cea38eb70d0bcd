### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Enne seadme kasutamist
    .identification = Seadme ja selle dokumendi kohta
    .features = Mis seadet kaitseb
    .environment = Mida teie turvalisuse heaks teete
    .compatibility = Mis seadmega koos töötab
    .network = Internet ja muud ühendused
    .installation = Seadme kasutusele võtmine
    .access = Sisselogimine ja juurdepääs
    .data = Isikuandmed
    .malware = Kaitse kahjuliku tarkvara eest
    .updates = Uuendused
    .recovery = Varundamine, taastamine ja tõrked
    .maintenance = Korduvad ülesanded
    .incidents = Kui midagi on valesti
    .risks = Allesjäävad riskid ja vead, mida vältida
    .decommissioning = Kui lõpetate seadme kasutamise
    .contact = Kelle poole pöörduda
    .history = Muudatused selles dokumendis

lead =
    .preparation = Kasutage seda loendit enne seadme esimest kasutamist. Iga rida viib kohani, kus on kirjas rohkem.
    .identification = Kontrollige siit, kas see dokument kuulub teie seadme juurde.
    .features = Lugege kaitse kohta siit, enne kui sellele toetute või selle seadistusi muudate.
    .environment = Lugege see peatükk läbi enne seadme esimest kasutamist.
    .compatibility = Lugege see peatükk läbi, enne kui valite või uuendate midagi, mida seadmega koos kasutate.
    .network = Lugege see peatükk läbi, enne kui seadme ühendate.
    .installation = Lugege see peatükk läbi, enne kui seadme kasutusele võtate.
    .access = Lugege see peatükk läbi enne seadme esimest kasutamist ja enne teistele juurdepääsu andmist.
    .data = Lugege see peatükk läbi, enne kui andmeid ekspordite, jagate või kustutate.
    .malware = Lugege see peatükk läbi, enne kui tarkvara paigaldate või eemaldate.
    .updates = Lugege see peatükk läbi, enne kui uuenduse paigaldate või selle edasi lükkate.
    .recovery = Lugege see peatükk läbi enne seadme esimest kasutamist ja veel kord, kui midagi enam ei tööta.
    .maintenance = Kasutage seda peatükki ülesannete kavandamiseks.
    .incidents = Vaadake seda peatükki kohe, kui arvate, et midagi on valesti.
    .risks = Lugege see peatükk läbi enne seadme kasutamist.
    .decommissioning = Lugege see peatükk läbi, enne kui lõpetate seadme kasutamise, annate seadme ära või utiliseerite selle.
    .contact = Lugege see peatükk läbi, enne kui teatate seadme turvalisuse probleemist.
    .history = Lugege see peatükk läbi, kui tunnete selle dokumendi varasemat redaktsiooni.

party =
    .operator = teie või organisatsioon, kes andis seadme teie kasutusse
    .shared = tootja koos teiega või organisatsiooniga, kes andis seadme teie kasutusse
    .user = teie
    .patient = patsient

mode =
    .indicator = Kuidas režiimi ära tunda

operating-environment =
    .assumptions = Tootja eeldab järgmist:
    .change = Millal turvalisusele uuesti mõelda
    .reassess = Käige see dokument uuesti läbi pärast iga järgmist sündmust:
    .reassess-one = Käige see dokument uuesti läbi pärast järgmist sündmust:
    .prohibited = Ärge tehke järgmist ega laske seda teha teistel:
    .not_recommended = Tootja soovitab teil järgmist mitte teha:

control =
    .required = Mis peab olema tagatud
    .required-caption = Mis peab olema tagatud
    .required-intro = Järgmine peab olema tagatud. Tabelis on kirjas, kes selle eest hoolitseb.
    .strongly_recommended = Mida tootja tungivalt soovitab
    .strongly_recommended-caption = Mida tootja tungivalt soovitab
    .strongly_recommended-intro = Tootja soovitab tungivalt järgmisi meetmeid.
    .recommended = Mida tootja soovitab
    .recommended-caption = Mida tootja soovitab
    .recommended-intro = Tootja soovitab järgmisi meetmeid.
    .preferred = Mida tootja eelistab
    .preferred-caption = Mida tootja eelistab
    .preferred-intro = Tootja eelistab järgmisi meetmeid muudele sobivatele meetmetele.
    .where_possible = Mida tootja võimaluse korral soovitab
    .where_possible-caption = Mida tootja võimaluse korral soovitab
    .where_possible-intro = Tootja soovitab järgmisi meetmeid, kui need on võimalikud.
    .optional = Mis on valikuline
    .optional-caption = Mis on valikuline
    .optional-intro = Järgmised meetmed on valikulised. Tabelis on kirjas, kes saab neid rakendada.
    .unstated = Muud meetmed
    .unstated-caption = Muud meetmed
    .unstated-intro = Selles dokumendis ei ole märgitud, kas järgmised meetmed on kohustuslikud või soovitatavad.
    .group-condition-intro = Kui real on nimetatud rühm, millel on tingimus, kehtib meede ainult selle tingimuse täitmise korral.
    .group-choice-intro = Kui real on nimetatud rühm, on rühmade tabelis kirjas, mitmest rühma meetmest piisab.
    .title = Meede
    .responsibility = Kes hoolitseb
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
    .risk = Meetme enda risk: { $risk }

control-group = Meetmerühmad
    .caption = Meetmerühmad
    .condition-intro = Kui rühmal on tingimus, kehtivad rühma meetmed ainult selle tingimuse täitmise korral.
    .choice-left-out = kõik rühma meetmed

group-choice =
    .all = kõik rühma meetmed
    .at_least_one = vähemalt üks rühma meede

no-action =
    .caption = Meetmed, mida teil ei ole vaja rakendada
    .kind = Meede

training = Mida õppida
    .caption = Mida õppida
    .role = Kes

installation =
    .preparing = Enne alustamist
    .installing = Samm-sammult
    .installed_by = Kes võtab seadme kasutusele: { $installed_by }.
    .steps = Võtke seade kasutusele järgmiselt:
    .verify = Kui olete seadme kasutusele võtnud, kontrollige järgmist:
    .if_failed = Kui kasutusele võtmine ei õnnestunud: { $if_failed }

hardening = Turvaseadistused
    .caption = Turvaseadistused

multi-factor = Sisselogimise teine samm
    .state = { $state ->
        [provided] Seade saab küsida sisselogimisel teist sammu.
        [not_provided] Seade ei küsi sisselogimisel teist sammu.
        [by_operator] Sisselogimise teise sammu peate tagama teie või organisatsioon, kes andis seadme teie kasutusse.
        [by_host] Sisselogimise teise sammu tagab operatsioonisüsteem või hostsüsteem.
       *[not_applicable] Sisselogimise teine samm ei ole asjakohane.
    }
    .state-part = { $state ->
        [provided] See süsteemi osa saab küsida sisselogimisel teist sammu.
        [not_provided] See süsteemi osa ei küsi sisselogimisel teist sammu.
        [by_operator] Sisselogimise teise sammu peate tagama teie või organisatsioon, kes andis seadme teie kasutusse.
        [by_host] Sisselogimise teise sammu tagab operatsioonisüsteem või hostsüsteem.
       *[not_applicable] Sisselogimise teine samm ei ole asjakohane.
    }
    .state-should = { $need ->
        [optional] Sisselogimise teise sammu võite tagada teie või organisatsioon, kes andis seadme teie kasutusse.
       *[other] Sisselogimise teise sammu peaksite tagama teie või organisatsioon, kes andis seadme teie kasutusse.
    }
    .state-inactive = { $state ->
        [by_host] Operatsioonisüsteem või hostsüsteem küsib sisselogimisel teist sammu ainult siis, kui see on sisse lülitatud.
       *[other] Sisselogimisel küsitakse teist sammu ainult siis, kui see on sisse lülitatud.
    }
    .required_for = Kellelt nõutakse sisselogimisel teist sammu: { $required_for }.
    .method = Teise sammu võimalused: { $method }.
    .reset = Teise sammu lähtestamine: { $reset }

role = Kellel võib olla juurdepääs
    .caption = Kellel võib olla juurdepääs
    .title = Kes

function = Kes mida teha saab
    .caption = Kes mida teha saab

password =
    .unlocked_by = { $lockout ->
        [none] Kes saab sisselogimise lukust avada: { $unlocked_by }.
       *[other] Kes saab lukustuse enneaegselt lõpetada: { $unlocked_by }.
    }

session =
    .configured_by = Kes saab ajapiirangu määrata: { $configured_by }.

gdpr = Andmekaitse
    .controller = { $controller ->
        [manufacturer] Isikuandmete töötlemise eest vastutab tootja (vastutav töötleja).
        [operator] Isikuandmete töötlemise eest vastutate teie või organisatsioon, kes andis seadme teie kasutusse (vastutav töötleja).
        [shared] Isikuandmete töötlemise eest vastutab tootja (vastutav töötleja) koos teiega või organisatsiooniga, kes andis seadme teie kasutusse.
        [user] Seadmes olevate andmete eest vastutate teie.
        [patient] Seadmes olevate andmete eest vastutab patsient.
        [third_party] Isikuandmete töötlemise eest vastutab kolmas isik (vastutav töötleja).
        [integrator] Isikuandmete töötlemise eest vastutab integreerija (vastutav töötleja).
        [practitioner] Isikuandmete töötlemise eest vastutab praksise pidaja (vastutav töötleja).
       *[service_partner] Isikuandmete töötlemise eest vastutab hoolduspartner (vastutav töötleja).
    }
    .controller_name = Isikuandmete töötlemise eest vastutaja (vastutav töötleja): { $controller_name }.
    .subject_access = Kui soovite isikuandmeid näha: { $subject_access }
    .subject_erasure = Kui soovite, et isikuandmed kustutataks: { $subject_erasure }

logging =
    .access = Kes saab logi lugeda: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Seansi alustab tootja.
        [operator] Seansi alustate teie või organisatsioon, kes andis seadme teie kasutusse.
        [shared] Seansi alustab tootja koos teiega või organisatsiooniga, kes andis seadme teie kasutusse.
        [user] Seansi alustate teie.
        [patient] Seansi alustab patsient.
        [third_party] Seansi alustab kolmas isik.
        [integrator] Seansi alustab integreerija.
        [practitioner] Seansi alustab praksise pidaja.
       *[service_partner] Seansi alustab hoolduspartner.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Seade paigaldab ainult uuendusi, millel on kehtiv digiallkiri.
        [hash] { $installed_by ->
            [manufacturer] Tootja võrdleb uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega.
            [service_partner] Hoolduspartner võrdleb uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega.
            [integrator] Integreerija peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [practitioner] Praksise pidaja peab uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega võrdlema.
            [third_party] Kolmas isik võrdleb uuenduse räsiväärtust enne paigaldamist avaldatud väärtusega.
           *[other] Enne uuenduse paigaldamist võrrelge selle räsiväärtust avaldatud väärtusega.
        }
        [checksum] Seade paigaldab ainult uuendusi, mille kontrollsumma on õige.
        [signed_package] Uuendused on allkirjastatud paketid.
        [app_store] Uuenduse autentsust kontrollib rakendusepood.
       *[none] Seade ei kontrolli uuenduse autentsust.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Uuendused paigaldab tootja.
        [operator] Uuendused paigaldate teie või organisatsioon, kes andis seadme teie kasutusse.
        [shared] Uuendused paigaldab tootja koos teiega või organisatsiooniga, kes andis seadme teie kasutusse.
        [user] Uuendused paigaldate teie.
        [patient] Uuendused paigaldab patsient.
        [third_party] Uuendused paigaldab kolmas isik.
        [integrator] Uuendused paigaldab integreerija.
        [practitioner] Uuendused paigaldab praksise pidaja.
       *[service_partner] Uuendused paigaldab hoolduspartner.
    }
    .operator_patching = Uuendused, mille paigaldate ise: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Varukoopia teeb tootja.
        [operator] Varukoopia teete teie või organisatsioon, kes andis seadme teie kasutusse.
        [shared] Varukoopia teeb tootja koos teiega või organisatsiooniga, kes andis seadme teie kasutusse.
        [user] Varukoopia teete teie.
        [patient] Varukoopia teeb patsient.
        [third_party] Varukoopia teeb kolmas isik.
        [integrator] Varukoopia teeb integreerija.
        [practitioner] Varukoopia teeb praksise pidaja.
       *[service_partner] Varukoopia teeb hoolduspartner.
    }

decommission = Kui lõpetate seadme kasutamise
    .transfer = Kui annate seadme edasi: { $transfer }

incident = Kui midagi on valesti
    .signs = Kuidas te seda märkate:
    .actions = Mida te teete:
    .report_to = Kellele te teatate: { $report_to }
    .preserve = Mida te tõendina alles hoiate: { $preserve }

glance =
    .contacts-there = Teie enda kontaktid: { $link }
    .it = Veel selles dokumendis
    .controls = Mis peab olema tagatud
    .incidents = Kui midagi on valesti
    .installation = Seadme kasutusele võtmine
    .training = Mida õppida
    .preparation = Enne seadme kasutamist

glance-party =
    .operator = Teie või organisatsioon, kes andis seadme teie kasutusse
    .shared = Tootja koos teiega või organisatsiooniga, kes andis seadme teie kasutusse
    .user = Teie
    .patient = Patsient

preparation =
    .before = Enne alustamist
    .verify = Kust teate, et kõik õnnestus

duty =
    .after-support = Pärast turvauuenduste lõppemist ärge eeldage, et tootja kõrvaldab uusi avastatud turvanõrkusi. Arvestage, et turvarisk kasvab. Siis peate selle riskiga tegelema teie või organisatsioon, kes andis seadme teie kasutusse.
    .law = Teie ja organisatsioon, kes andis seadme teie kasutusse, peate järgima kohaldatavat õigust, eelkõige andmekaitseõigust.

alert = Teated ja märgid
    .caption = Teated ja märgid

residual-risk = Allesjäävad riskid

misuse = Vead, mida vältida

support = Kui kaua te turvauuendusi saate

local-contact = Teie enda kontaktid
    .caption = Teie enda kontaktid

noticeable =
    .yes = Te märkate seda tõrget.
    .no = Te ei märka seda tõrget.
