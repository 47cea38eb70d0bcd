### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Prieš naudojant medicinos priemonę
    .identification = Apie medicinos priemonę ir šį dokumentą
    .features = Kas apsaugo medicinos priemonę
    .environment = Ką jūs darote dėl saugumo
    .compatibility = Kas veikia su medicinos priemone
    .network = Internetas ir kiti ryšiai
    .installation = Medicinos priemonės paruošimas
    .access = Prisijungimas ir prieiga
    .data = Asmens duomenys
    .malware = Apsauga nuo kenksmingos programinės įrangos
    .updates = Naujiniai
    .recovery = Atsarginės kopijos, atkūrimas ir sutrikimai
    .maintenance = Reguliariai pasikartojančios užduotys
    .incidents = Jei kas nors negerai
    .risks = Liekanti rizika ir vengtinos klaidos
    .decommissioning = Kai nustojate naudoti medicinos priemonę
    .contact = Į ką kreiptis
    .history = Šio dokumento pakeitimai

lead =
    .preparation = Naudokitės šiuo sąrašu prieš naudodami medicinos priemonę pirmą kartą. Kiekviena eilutė nurodo vietą, kurioje rasite daugiau informacijos.
    .identification = Čia patikrinkite, ar šis dokumentas skirtas jūsų medicinos priemonei.
    .features = Perskaitykite čia apie apsaugą prieš ja pasikliaudami arba keisdami jos nustatymus.
    .environment = Perskaitykite šį skyrių prieš naudodami medicinos priemonę pirmą kartą.
    .compatibility = Perskaitykite šį skyrių prieš rinkdamiesi arba naujindami tai, ką naudojate su medicinos priemone.
    .network = Perskaitykite šį skyrių prieš prijungdami medicinos priemonę.
    .installation = Perskaitykite šį skyrių prieš ruošdami medicinos priemonę.
    .access = Perskaitykite šį skyrių prieš naudodami medicinos priemonę pirmą kartą ir prieš suteikdami prieigą kitiems.
    .data = Perskaitykite šį skyrių prieš eksportuodami, perduodami kitiems arba ištrindami duomenis.
    .malware = Perskaitykite šį skyrių prieš diegdami arba šalindami programinę įrangą.
    .updates = Perskaitykite šį skyrių prieš diegdami arba atidėdami naujinį.
    .recovery = Perskaitykite šį skyrių prieš naudodami medicinos priemonę pirmą kartą ir dar kartą, kai kas nors sutrinka.
    .maintenance = Pagal šį skyrių suplanuokite šias užduotis.
    .incidents = Naudokitės šiuo skyriumi iš karto, kai manote, kad kas nors negerai.
    .risks = Perskaitykite šį skyrių prieš naudodami medicinos priemonę.
    .decommissioning = Perskaitykite šį skyrių prieš nustodami naudoti medicinos priemonę, ją atiduodami arba išmesdami.
    .contact = Perskaitykite šį skyrių prieš pranešdami apie medicinos priemonės saugumo problemą.
    .history = Perskaitykite šį skyrių, jei esate susipažinę su ankstesne šio dokumento redakcija.

party =
    .operator = jūs arba organizacija, kuri jums suteikia medicinos priemonę
    .shared = gamintojas kartu su jumis arba su organizacija, kuri jums suteikia medicinos priemonę
    .user = jūs
    .patient = pacientas

mode =
    .indicator = Kaip atpažinti režimą

operating-environment =
    .assumptions = Gamintojas daro šias prielaidas:
    .change = Kada vėl pagalvoti apie saugumą
    .reassess = Dar kartą peržiūrėkite šį dokumentą po kiekvieno iš šių įvykių:
    .reassess-one = Dar kartą peržiūrėkite šį dokumentą po šio įvykio:
    .prohibited = Toliau nurodytų veiksmų neatlikite patys ir neleiskite jų atlikti kitiems:
    .not_recommended = Gamintojas rekomenduoja neatlikti šių veiksmų:

control =
    .required = Kas turi būti užtikrinta
    .required-caption = Kas turi būti užtikrinta
    .required-intro = Toliau nurodytos saugumo priemonės turi būti taikomos. Lentelėje nurodyta, kas tuo pasirūpina.
    .strongly_recommended = Ką gamintojas primygtinai rekomenduoja
    .strongly_recommended-caption = Ką gamintojas primygtinai rekomenduoja
    .strongly_recommended-intro = Gamintojas primygtinai rekomenduoja šias saugumo priemones.
    .recommended = Ką gamintojas rekomenduoja
    .recommended-caption = Ką gamintojas rekomenduoja
    .recommended-intro = Gamintojas rekomenduoja šias saugumo priemones.
    .preferred = Kam gamintojas teikia pirmenybę
    .preferred-caption = Kam gamintojas teikia pirmenybę
    .preferred-intro = Gamintojas teikia pirmenybę šioms saugumo priemonėms, o ne kitoms tinkamoms saugumo priemonėms.
    .where_possible = Ką gamintojas rekomenduoja, kai įmanoma
    .where_possible-caption = Ką gamintojas rekomenduoja, kai įmanoma
    .where_possible-intro = Gamintojas rekomenduoja šias saugumo priemones, kai jos įmanomos.
    .optional = Kas neprivaloma
    .optional-caption = Kas neprivaloma
    .optional-intro = Šios saugumo priemonės neprivalomos. Lentelėje nurodyta, kas gali jų imtis.
    .unstated = Kitos saugumo priemonės
    .unstated-caption = Kitos saugumo priemonės
    .unstated-intro = Šiame dokumente nenurodyta, ar šios saugumo priemonės privalomos, ar rekomenduojamos.
    .group-condition-intro = Jei eilutėje nurodyta grupė, kuriai nustatyta sąlyga, saugumo priemonė taikoma tik esant šiai sąlygai.
    .group-choice-intro = Jei eilutėje nurodyta grupė, grupių lentelėje nurodyta, kiek tos grupės saugumo priemonių pakanka.
    .title = Saugumo priemonė
    .responsibility = Kas pasirūpina
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
    .risk = Pačios saugumo priemonės keliama rizika: { $risk }

control-group = Saugumo priemonių grupės
    .caption = Saugumo priemonių grupės
    .condition-intro = Jei grupei nustatyta sąlyga, jos saugumo priemonės taikomos tik esant šiai sąlygai.
    .choice-left-out = visos grupės saugumo priemonės

group-choice =
    .all = visos grupės saugumo priemonės
    .at_least_one = bent viena grupės saugumo priemonė

no-action =
    .caption = Saugumo priemonės, kurių jums imtis nereikia
    .kind = Saugumo priemonė

training = Ko reikia išmokti
    .caption = Ko reikia išmokti
    .role = Kas

installation =
    .preparing = Prieš pradedant
    .installing = Žingsnis po žingsnio
    .installed_by = Kas paruošia medicinos priemonę: { $installed_by }.
    .steps = Medicinos priemonę paruoškite taip:
    .verify = Paruošę medicinos priemonę, patikrinkite šiuos dalykus:
    .if_failed = Jei nepavyko: { $if_failed }

hardening = Saugumo nustatymai
    .caption = Saugumo nustatymai

multi-factor = Antrasis prisijungimo žingsnis
    .state = { $state ->
        [provided] Medicinos priemonė gali prašyti antrojo prisijungimo žingsnio.
        [not_provided] Medicinos priemonė antrojo prisijungimo žingsnio neprašo.
        [by_operator] Antrąjį prisijungimo žingsnį užtikrinti privalote jūs arba organizacija, kuri jums suteikia medicinos priemonę.
        [by_host] Antrąjį prisijungimo žingsnį užtikrina operacinė arba prieglobos sistema.
       *[not_applicable] Antrasis prisijungimo žingsnis neaktualus.
    }
    .state-part = { $state ->
        [provided] Ši sistemos dalis gali prašyti antrojo prisijungimo žingsnio.
        [not_provided] Ši sistemos dalis antrojo prisijungimo žingsnio neprašo.
        [by_operator] Antrąjį prisijungimo žingsnį užtikrinti privalote jūs arba organizacija, kuri jums suteikia medicinos priemonę.
        [by_host] Antrąjį prisijungimo žingsnį užtikrina operacinė arba prieglobos sistema.
       *[not_applicable] Antrasis prisijungimo žingsnis neaktualus.
    }
    .state-should = { $need ->
        [optional] Antrąjį prisijungimo žingsnį galite užtikrinti jūs arba organizacija, kuri jums suteikia medicinos priemonę.
       *[other] Antrąjį prisijungimo žingsnį užtikrinti turėtumėte jūs arba organizacija, kuri jums suteikia medicinos priemonę.
    }
    .state-inactive = { $state ->
        [by_host] Operacinės arba prieglobos sistemos antrojo prisijungimo žingsnio prašoma tik tada, kai jis įjungtas.
       *[other] Antrojo prisijungimo žingsnio prašoma tik tada, kai jis įjungtas.
    }
    .required_for = Kas privalo atlikti antrąjį prisijungimo žingsnį: { $required_for }.
    .method = Galimi antrieji žingsniai: { $method }.
    .reset = Antrojo žingsnio nustatymas iš naujo: { $reset }

role = Kas gali turėti prieigą
    .caption = Kas gali turėti prieigą
    .title = Kas

function = Kas ką gali daryti
    .caption = Kas ką gali daryti

password =
    .unlocked_by = { $lockout ->
        [none] Kas gali atblokuoti prisijungimą: { $unlocked_by }.
       *[other] Kas gali anksčiau nutraukti blokavimą: { $unlocked_by }.
    }

session =
    .configured_by = Kas gali nustatyti laiko ribą: { $configured_by }.

gdpr = Duomenų apsauga
    .controller = { $controller ->
        [manufacturer] Už asmens duomenų tvarkymą atsako gamintojas (duomenų valdytojas).
        [operator] Už asmens duomenų tvarkymą atsakote jūs arba organizacija, kuri jums suteikia medicinos priemonę (duomenų valdytojas).
        [shared] Už asmens duomenų tvarkymą atsako gamintojas (duomenų valdytojas) kartu su jumis arba su organizacija, kuri jums suteikia medicinos priemonę.
        [user] Už duomenis medicinos priemonėje atsakote jūs.
        [patient] Už duomenis medicinos priemonėje atsako pacientas.
        [third_party] Už asmens duomenų tvarkymą atsako trečioji šalis (duomenų valdytojas).
        [integrator] Už asmens duomenų tvarkymą atsako integruotojas (duomenų valdytojas).
        [practitioner] Už asmens duomenų tvarkymą atsako privačiai praktikuojantis gydytojas (duomenų valdytojas).
       *[service_partner] Už asmens duomenų tvarkymą atsako techninės priežiūros partneris (duomenų valdytojas).
    }
    .controller_name = Atsakingas už asmens duomenų tvarkymą (duomenų valdytojas): { $controller_name }.
    .subject_access = Jei norite matyti asmens duomenis: { $subject_access }
    .subject_erasure = Jei norite, kad asmens duomenys būtų ištrinti: { $subject_erasure }

logging =
    .access = Kas gali skaityti įvykių žurnalą: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Seansą pradeda gamintojas.
        [operator] Seansą pradedate jūs arba organizacija, kuri jums suteikia medicinos priemonę.
        [shared] Seansą pradeda gamintojas kartu su jumis arba su organizacija, kuri jums suteikia medicinos priemonę.
        [user] Seansą pradedate jūs.
        [patient] Seansą pradeda pacientas.
        [third_party] Seansą pradeda trečioji šalis.
        [integrator] Seansą pradeda integruotojas.
        [practitioner] Seansą pradeda privačiai praktikuojantis gydytojas.
       *[service_partner] Seansą pradeda techninės priežiūros partneris.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Medicinos priemonė įdiegia tik naujinius su galiojančiu skaitmeniniu parašu.
        [hash] { $installed_by ->
            [manufacturer] Prieš diegdamas naujinį, gamintojas palygina jo maišos reikšmę su paskelbta reikšme.
            [service_partner] Prieš diegdamas naujinį, techninės priežiūros partneris palygina jo maišos reikšmę su paskelbta reikšme.
            [integrator] Prieš diegdamas naujinį, integruotojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [practitioner] Prieš diegdamas naujinį, privačiai praktikuojantis gydytojas privalo palyginti jo maišos reikšmę su paskelbta reikšme.
            [third_party] Prieš diegdama naujinį, trečioji šalis palygina jo maišos reikšmę su paskelbta reikšme.
           *[other] Prieš diegdami naujinį, palyginkite jo maišos reikšmę su paskelbta reikšme.
        }
        [checksum] Medicinos priemonė įdiegia tik naujinius su teisinga kontroline suma.
        [signed_package] Naujiniai yra pasirašyti paketai.
        [app_store] Naujinio autentiškumą tikrina programėlių parduotuvė.
       *[none] Medicinos priemonė naujinio autentiškumo netikrina.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Naujinius diegia gamintojas.
        [operator] Naujinius diegiate jūs arba organizacija, kuri jums suteikia medicinos priemonę.
        [shared] Naujinius diegia gamintojas kartu su jumis arba su organizacija, kuri jums suteikia medicinos priemonę.
        [user] Naujinius diegiate jūs.
        [patient] Naujinius diegia pacientas.
        [third_party] Naujinius diegia trečioji šalis.
        [integrator] Naujinius diegia integruotojas.
        [practitioner] Naujinius diegia privačiai praktikuojantis gydytojas.
       *[service_partner] Naujinius diegia techninės priežiūros partneris.
    }
    .operator_patching = Naujiniai, kuriuos diegiate patys: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Atsarginę kopiją daro gamintojas.
        [operator] Atsarginę kopiją darote jūs arba organizacija, kuri jums suteikia medicinos priemonę.
        [shared] Atsarginę kopiją daro gamintojas kartu su jumis arba su organizacija, kuri jums suteikia medicinos priemonę.
        [user] Atsarginę kopiją darote jūs.
        [patient] Atsarginę kopiją daro pacientas.
        [third_party] Atsarginę kopiją daro trečioji šalis.
        [integrator] Atsarginę kopiją daro integruotojas.
        [practitioner] Atsarginę kopiją daro privačiai praktikuojantis gydytojas.
       *[service_partner] Atsarginę kopiją daro techninės priežiūros partneris.
    }

decommission = Kai nustojate naudoti medicinos priemonę
    .transfer = Jei perduodate medicinos priemonę kitam: { $transfer }

incident = Jei kas nors negerai
    .signs = Kaip tai pastebėti:
    .actions = Ką daryti:
    .report_to = Kam pranešti: { $report_to }
    .preserve = Ką išsaugoti kaip įrodymą: { $preserve }

glance =
    .contacts-there = Jūsų kontaktai: { $link }
    .it = Daugiau šiame dokumente
    .controls = Kas turi būti užtikrinta
    .incidents = Jei kas nors negerai
    .installation = Medicinos priemonės paruošimas
    .training = Ko reikia išmokti
    .preparation = Prieš naudojant medicinos priemonę

glance-party =
    .operator = Jūs arba organizacija, kuri jums suteikia medicinos priemonę
    .shared = Gamintojas kartu su jumis arba su organizacija, kuri jums suteikia medicinos priemonę
    .user = Jūs
    .patient = Pacientas

preparation =
    .before = Prieš pradedant
    .verify = Kaip žinoti, kad pavyko

duty =
    .after-support = Pasibaigus saugumo naujinių teikimui, nesitikėkite, kad gamintojas šalins naujai rastus pažeidžiamumus. Atsižvelkite į tai, kad saugumo rizika didės. Tada šią riziką valdyti privalote jūs arba organizacija, kuri jums suteikia medicinos priemonę.
    .law = Jūs ir organizacija, kuri jums suteikia medicinos priemonę, privalote laikytis taikytinos teisės, ypač duomenų apsaugos teisės aktų.

alert = Rodomi pranešimai ir požymiai
    .caption = Rodomi pranešimai ir požymiai

residual-risk = Liekanti rizika

misuse = Vengtinos klaidos

support = Kiek laiko gausite saugumo naujinius

local-contact = Jūsų kontaktai
    .caption = Jūsų kontaktai

noticeable =
    .yes = Šį sutrikimą pastebite.
    .no = Šio sutrikimo nepastebite.
