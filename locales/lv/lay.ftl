### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Pirms lietojat ierīci
    .identification = Par ierīci un šo dokumentu
    .features = Kas ierīci aizsargā
    .environment = Ko jūs darāt kiberdrošības labā
    .compatibility = Kas darbojas kopā ar ierīci
    .network = Internets un citi savienojumi
    .installation = Ierīces uzstādīšana
    .access = Pieteikšanās un piekļuve
    .data = Personas dati
    .malware = Aizsardzība pret kaitīgu programmatūru
    .updates = Atjauninājumi
    .recovery = Rezerves kopija, atjaunošana un kļūmes
    .maintenance = Uzdevumi, kas regulāri atkārtojas
    .incidents = Ja kaut kas nav kārtībā
    .risks = Riski, kas paliek, un kļūdas, no kurām jāizvairās
    .decommissioning = Kad pārtraucat lietot ierīci
    .contact = Pie kā vērsties
    .history = Izmaiņas šajā dokumentā

lead =
    .preparation = Izmantojiet šo sarakstu, pirms lietojat ierīci pirmo reizi. Katra rinda ved uz vietu, kur uzzināsiet vairāk.
    .identification = Pārbaudiet šeit, vai šis dokuments attiecas uz jūsu ierīci.
    .features = Izlasiet šeit par aizsardzību, pirms paļaujaties uz to vai maināt tās iestatījumus.
    .environment = Izlasiet šo nodaļu, pirms lietojat ierīci pirmo reizi.
    .compatibility = Izlasiet šo nodaļu, pirms izvēlaties vai atjaunināt kaut ko, ko lietojat kopā ar ierīci.
    .network = Izlasiet šo nodaļu, pirms izveidojat ierīces savienojumus.
    .installation = Izlasiet šo nodaļu, pirms uzstādāt ierīci.
    .access = Izlasiet šo nodaļu, pirms lietojat ierīci pirmo reizi un pirms dodat piekļuvi citiem.
    .data = Izlasiet šo nodaļu, pirms eksportējat, kopīgojat vai dzēšat datus.
    .malware = Izlasiet šo nodaļu, pirms instalējat vai noņemat programmatūru.
    .updates = Izlasiet šo nodaļu, pirms instalējat vai atliekat atjauninājumu.
    .recovery = Izlasiet šo nodaļu, pirms lietojat ierīci pirmo reizi, un vēlreiz, ja rodas kļūme.
    .maintenance = Izmantojiet šo nodaļu, lai plānotu šos uzdevumus.
    .incidents = Izmantojiet šo nodaļu, tiklīdz jums šķiet, ka kaut kas nav kārtībā.
    .risks = Izlasiet šo nodaļu, pirms lietojat ierīci.
    .decommissioning = Izlasiet šo nodaļu, pirms pārtraucat lietot ierīci, atdodat to citam vai utilizējat.
    .contact = Izlasiet šo nodaļu, pirms ziņojat par ierīces kiberdrošības problēmu.
    .history = Izlasiet šo nodaļu, ja zināt agrāku šī dokumenta redakciju.

party =
    .operator = jūs vai organizācija, kas jums nodrošina ierīci
    .shared = ražotājs kopā ar jums vai organizāciju, kas jums nodrošina ierīci
    .user = jūs
    .patient = pacients

mode =
    .indicator = Kā atpazīt režīmu

operating-environment =
    .assumptions = Ražotāja pieņēmumi:
    .change = Kad atkal jādomā par kiberdrošību
    .reassess = Pārskatiet šo dokumentu vēlreiz pēc katra no šiem notikumiem:
    .reassess-one = Pārskatiet šo dokumentu vēlreiz pēc šāda notikuma:
    .prohibited = Nedariet tālāk minēto un neļaujiet to darīt citiem:
    .not_recommended = Ražotājs iesaka nedarīt tālāk minēto:

control =
    .required = Kam jābūt nodrošinātam
    .required-caption = Kam jābūt nodrošinātam
    .required-intro = Tālāk minētajam jābūt nodrošinātam. Tabulā norādīts, kas par to gādā.
    .strongly_recommended = Ko ražotājs ļoti iesaka
    .strongly_recommended-caption = Ko ražotājs ļoti iesaka
    .strongly_recommended-intro = Ražotājs ļoti iesaka šādus pasākumus.
    .recommended = Ko ražotājs iesaka
    .recommended-caption = Ko ražotājs iesaka
    .recommended-intro = Ražotājs iesaka šādus pasākumus.
    .preferred = Kam ražotājs dod priekšroku
    .preferred-caption = Kam ražotājs dod priekšroku
    .preferred-intro = Ražotājs dod priekšroku šādiem pasākumiem, nevis citiem piemērotiem pasākumiem.
    .where_possible = Ko ražotājs iesaka, ja tas ir iespējams
    .where_possible-caption = Ko ražotājs iesaka, ja tas ir iespējams
    .where_possible-intro = Ražotājs iesaka šādus pasākumus, ja tie ir iespējami.
    .optional = Kas ir pēc izvēles
    .optional-caption = Kas ir pēc izvēles
    .optional-intro = Šādi pasākumi ir pēc izvēles. Tabulā norādīts, kas tos var veikt.
    .unstated = Citi pasākumi
    .unstated-caption = Citi pasākumi
    .unstated-intro = Šajā dokumentā nav norādīts, vai tālāk minētie pasākumi ir obligāti vai ieteicami.
    .group-condition-intro = Ja rindā minēta grupa, kurai ir nosacījums, pasākums ir spēkā tikai tad, ja šis nosacījums ir izpildīts.
    .group-choice-intro = Ja rindā minēta grupa, grupu tabulā norādīts, cik grupas pasākumu pietiek.
    .title = Pasākums
    .responsibility = Kas par to gādā
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
    .risk = Paša pasākuma risks: { $risk }

control-group = Pasākumu grupas
    .caption = Pasākumu grupas
    .condition-intro = Ja grupai ir nosacījums, tās pasākumi ir spēkā tikai tad, ja šis nosacījums ir izpildīts.
    .choice-left-out = visi grupas pasākumi

group-choice =
    .all = visi grupas pasākumi
    .at_least_one = vismaz viens grupas pasākums

no-action =
    .caption = Pasākumi, kas jums nav jāveic
    .kind = Pasākums

training = Kas jāiemācās
    .caption = Kas jāiemācās
    .role = Kas

installation =
    .preparing = Pirms sākat
    .installing = Soli pa solim
    .installed_by = Kas uzstāda ierīci: { $installed_by }.
    .steps = Lai uzstādītu ierīci, rīkojieties šādi:
    .verify = Kad ierīce ir uzstādīta, pārbaudiet tālāk minēto:
    .if_failed = Ja neizdevās: { $if_failed }

hardening = Kiberdrošības iestatījumi
    .caption = Kiberdrošības iestatījumi

multi-factor = Otrais pieteikšanās solis
    .state = { $state ->
        [provided] Ierīce var prasīt otro pieteikšanās soli.
        [not_provided] Ierīce neprasa otro pieteikšanās soli.
        [by_operator] Jums vai organizācijai, kas jums nodrošina ierīci, jānodrošina otrais pieteikšanās solis.
        [by_host] Otro pieteikšanās soli nodrošina operētājsistēma vai resursdators.
       *[not_applicable] Otrais pieteikšanās solis nav piemērojams.
    }
    .state-part = { $state ->
        [provided] Šī sistēmas daļa var prasīt otro pieteikšanās soli.
        [not_provided] Šī sistēmas daļa neprasa otro pieteikšanās soli.
        [by_operator] Jums vai organizācijai, kas jums nodrošina ierīci, jānodrošina otrais pieteikšanās solis.
        [by_host] Otro pieteikšanās soli nodrošina operētājsistēma vai resursdators.
       *[not_applicable] Otrais pieteikšanās solis nav piemērojams.
    }
    .state-should = { $need ->
        [optional] Jūs vai organizācija, kas jums nodrošina ierīci, varat nodrošināt otro pieteikšanās soli.
       *[other] Jums vai organizācijai, kas jums nodrošina ierīci, vajadzētu nodrošināt otro pieteikšanās soli.
    }
    .state-inactive = { $state ->
        [by_host] Operētājsistēmas vai resursdatora otrais pieteikšanās solis tiek prasīts tikai tad, kad šis solis ir ieslēgts.
       *[other] Otrais pieteikšanās solis tiek prasīts tikai tad, kad tas ir ieslēgts.
    }
    .required_for = Kam otrais pieteikšanās solis ir obligāts: { $required_for }.
    .method = Pieejamie otrie soļi: { $method }.
    .reset = Otrā soļa atiestatīšana: { $reset }

role = Kam var būt piekļuve
    .caption = Kam var būt piekļuve
    .title = Kas

function = Kas ko var darīt
    .caption = Kas ko var darīt

password =
    .unlocked_by = { $lockout ->
        [none] Kas var atbloķēt pieteikšanos: { $unlocked_by }.
       *[other] Kas var pirms laika beigt bloķēšanu: { $unlocked_by }.
    }

session =
    .configured_by = Kas var iestatīt laika ierobežojumu: { $configured_by }.

gdpr = Datu aizsardzība
    .controller = { $controller ->
        [manufacturer] Par personas datu apstrādi atbild ražotājs (pārzinis).
        [operator] Par personas datu apstrādi atbildat jūs vai organizācija, kas jums nodrošina ierīci (pārzinis).
        [shared] Par personas datu apstrādi atbild ražotājs (pārzinis) kopā ar jums vai organizāciju, kas jums nodrošina ierīci.
        [user] Par datiem ierīcē atbildat jūs.
        [patient] Par datiem ierīcē atbild pacients.
        [third_party] Par personas datu apstrādi atbild trešā persona (pārzinis).
        [integrator] Par personas datu apstrādi atbild integrators (pārzinis).
        [practitioner] Par personas datu apstrādi atbild prakses ārsts (pārzinis).
       *[service_partner] Par personas datu apstrādi atbild servisa partneris (pārzinis).
    }
    .controller_name = Atbildīgais par personas datu apstrādi (pārzinis): { $controller_name }.
    .subject_access = Ja vēlaties redzēt personas datus: { $subject_access }
    .subject_erasure = Ja vēlaties, lai personas datus dzēš: { $subject_erasure }

logging =
    .access = Kas var lasīt notikumu žurnālu: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Sesiju sāk ražotājs.
        [operator] Sesiju sākat jūs, vai arī to sāk organizācija, kas jums nodrošina ierīci.
        [shared] Sesiju sāk ražotājs kopā ar jums vai organizāciju, kas jums nodrošina ierīci.
        [user] Sesiju sākat jūs.
        [patient] Sesiju sāk pacients.
        [third_party] Sesiju sāk trešā persona.
        [integrator] Sesiju sāk integrators.
        [practitioner] Sesiju sāk prakses ārsts.
       *[service_partner] Sesiju sāk servisa partneris.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Ierīce instalē tikai atjauninājumus ar derīgu digitālo parakstu.
        [hash] { $installed_by ->
            [manufacturer] Pirms instalēšanas ražotājs salīdzina atjauninājuma jaucējvērtību ar publicēto vērtību.
            [service_partner] Pirms instalēšanas servisa partneris salīdzina atjauninājuma jaucējvērtību ar publicēto vērtību.
            [integrator] Pirms instalēšanas integratoram jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [practitioner] Pirms instalēšanas prakses ārstam jāsalīdzina atjauninājuma jaucējvērtība ar publicēto vērtību.
            [third_party] Pirms instalēšanas trešā persona salīdzina atjauninājuma jaucējvērtību ar publicēto vērtību.
           *[other] Pirms instalējat atjauninājumu, salīdziniet tā jaucējvērtību ar publicēto vērtību.
        }
        [checksum] Ierīce instalē tikai atjauninājumus ar pareizu kontrolsummu.
        [signed_package] Atjauninājumi ir parakstītas pakotnes.
        [app_store] Atjauninājuma autentiskumu pārbauda lietotņu veikals.
       *[none] Ierīce nepārbauda atjauninājuma autentiskumu.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Atjauninājumus instalē ražotājs.
        [operator] Atjauninājumus instalējat jūs, vai arī tos instalē organizācija, kas jums nodrošina ierīci.
        [shared] Atjauninājumus instalē ražotājs kopā ar jums vai organizāciju, kas jums nodrošina ierīci.
        [user] Atjauninājumus instalējat jūs.
        [patient] Atjauninājumus instalē pacients.
        [third_party] Atjauninājumus instalē trešā persona.
        [integrator] Atjauninājumus instalē integrators.
        [practitioner] Atjauninājumus instalē prakses ārsts.
       *[service_partner] Atjauninājumus instalē servisa partneris.
    }
    .operator_patching = Atjauninājumi, ko instalējat jūs: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Rezerves kopiju veido ražotājs.
        [operator] Rezerves kopiju veidojat jūs, vai arī to veido organizācija, kas jums nodrošina ierīci.
        [shared] Rezerves kopiju veido ražotājs kopā ar jums vai organizāciju, kas jums nodrošina ierīci.
        [user] Rezerves kopiju veidojat jūs.
        [patient] Rezerves kopiju veido pacients.
        [third_party] Rezerves kopiju veido trešā persona.
        [integrator] Rezerves kopiju veido integrators.
        [practitioner] Rezerves kopiju veido prakses ārsts.
       *[service_partner] Rezerves kopiju veido servisa partneris.
    }

decommission = Kad pārtraucat lietot ierīci
    .transfer = Ja ierīci nododat citam: { $transfer }

incident = Ja kaut kas nav kārtībā
    .signs = Kā to pamanīt:
    .actions = Ko darīt:
    .report_to = Kam ziņot: { $report_to }
    .preserve = Ko saglabāt kā pierādījumu: { $preserve }

glance =
    .contacts-there = Jūsu kontaktpersonas: { $link }
    .it = Vairāk šajā dokumentā
    .controls = Kam jābūt nodrošinātam
    .incidents = Ja kaut kas nav kārtībā
    .installation = Ierīces uzstādīšana
    .training = Kas jāiemācās
    .preparation = Pirms lietojat ierīci

glance-party =
    .operator = Jūs vai organizācija, kas jums nodrošina ierīci
    .shared = Ražotājs kopā ar jums vai organizāciju, kas jums nodrošina ierīci
    .user = Jūs
    .patient = Pacients

preparation =
    .before = Pirms sākat
    .verify = Kā zināt, ka izdevās

duty =
    .after-support = Kad drošības atjauninājumu sniegšana beidzas, negaidiet, ka ražotājs novērsīs jaunatklātas ievainojamības. Rēķinieties ar to, ka kiberdrošības risks pieaugs. Jums vai organizācijai, kas jums nodrošina ierīci, tad ar šo risku jātiek galā.
    .law = Jums un organizācijai, kas jums nodrošina ierīci, jāievēro piemērojamie tiesību akti, jo īpaši datu aizsardzības tiesību akti.

alert = Paziņojumi un pazīmes
    .caption = Paziņojumi un pazīmes

residual-risk = Riski, kas paliek

misuse = Kļūdas, no kurām jāizvairās

support = Cik ilgi saņemat drošības atjauninājumus

local-contact = Jūsu kontaktpersonas
    .caption = Jūsu kontaktpersonas

noticeable =
    .yes = Jūs šo kļūmi pamanāt.
    .no = Jūs šo kļūmi nepamanāt.
