### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Prije nego što upotrijebite proizvod
    .identification = O proizvodu i ovom dokumentu
    .features = Čime je proizvod zaštićen
    .environment = Što vi činite za kibernetičku sigurnost
    .compatibility = S čime se proizvod može upotrebljavati
    .network = Internet i druge veze
    .installation = Priprema proizvoda za rad
    .access = Prijava i pristup
    .data = Osobni podaci
    .malware = Zaštita od zlonamjernog softvera
    .updates = Ažuriranja
    .recovery = Sigurnosno kopiranje, vraćanje i kvarovi
    .maintenance = Zadaci koji se redovito ponavljaju
    .incidents = Ako nešto nije u redu
    .risks = Preostali rizici i pogreške koje treba izbjegavati
    .decommissioning = Kad se proizvodom prestanete služiti
    .contact = Kome se obratiti
    .history = Promjene u ovom dokumentu

lead =
    .preparation = Poslužite se ovim popisom prije nego što prvi put upotrijebite proizvod. Svaki redak vodi do mjesta na kojem piše više o tome.
    .identification = Ovdje provjerite pripada li ovaj dokument vašem proizvodu.
    .features = Ovdje pročitajte o nekoj zaštiti prije nego što se oslonite na nju ili promijenite njezine postavke.
    .environment = Pročitajte ovo poglavlje prije nego što prvi put upotrijebite proizvod.
    .compatibility = Pročitajte ovo poglavlje prije nego što izaberete ili ažurirate nešto što upotrebljavate s proizvodom.
    .network = Pročitajte ovo poglavlje prije nego što povežete proizvod.
    .installation = Pročitajte ovo poglavlje prije nego što pripremite proizvod za rad.
    .access = Pročitajte ovo poglavlje prije nego što prvi put upotrijebite proizvod i prije nego što drugima date pristup.
    .data = Pročitajte ovo poglavlje prije nego što podatke izvezete, podijelite s drugima ili izbrišete.
    .malware = Pročitajte ovo poglavlje prije nego što instalirate ili uklonite softver.
    .updates = Pročitajte ovo poglavlje prije nego što instalirate ili odgodite ažuriranje.
    .recovery = Pročitajte ovo poglavlje prije nego što prvi put upotrijebite proizvod i ponovno ako nešto zakaže.
    .maintenance = S pomoću ovog poglavlja isplanirajte te zadatke.
    .incidents = Poslužite se ovim poglavljem čim pomislite da nešto nije u redu.
    .risks = Pročitajte ovo poglavlje prije nego što upotrijebite proizvod.
    .decommissioning = Pročitajte ovo poglavlje prije nego što se proizvodom prestanete služiti, date ga drugome ili ga zbrinete kao otpad.
    .contact = Pročitajte ovo poglavlje prije nego što prijavite problem s kibernetičkom sigurnošću proizvoda.
    .history = Pročitajte ovo poglavlje ako poznajete raniju reviziju ovog dokumenta.

party =
    .operator = vi ili organizacija koja vam stavlja proizvod na raspolaganje
    .shared = proizvođač zajedno s vama ili s organizacijom koja vam stavlja proizvod na raspolaganje
    .user = vi
    .patient = pacijent

mode =
    .indicator = Kako prepoznajete način rada

operating-environment =
    .assumptions = Proizvođač pretpostavlja sljedeće:
    .change = Kad ponovno razmisliti o kibernetičkoj sigurnosti
    .reassess = Ponovno prođite ovaj dokument nakon svakog od sljedećih događaja:
    .reassess-one = Ponovno prođite ovaj dokument nakon sljedećeg događaja:
    .prohibited = Nemojte činiti sljedeće i ne dopuštajte to ni drugima:
    .not_recommended = Proizvođač preporučuje da ne činite sljedeće:

control =
    .required = Što mora biti osigurano
    .required-caption = Što mora biti osigurano
    .required-intro = Sljedeće mora biti osigurano. U tablici piše tko se za to brine.
    .strongly_recommended = Što proizvođač izričito preporučuje
    .strongly_recommended-caption = Što proizvođač izričito preporučuje
    .strongly_recommended-intro = Proizvođač izričito preporučuje sljedeće mjere.
    .recommended = Što proizvođač preporučuje
    .recommended-caption = Što proizvođač preporučuje
    .recommended-intro = Proizvođač preporučuje sljedeće mjere.
    .preferred = Čemu proizvođač daje prednost
    .preferred-caption = Čemu proizvođač daje prednost
    .preferred-intro = Proizvođač daje prednost sljedećim mjerama pred drugim prikladnim mjerama.
    .where_possible = Što proizvođač preporučuje gdje je to moguće
    .where_possible-caption = Što proizvođač preporučuje gdje je to moguće
    .where_possible-intro = Proizvođač preporučuje sljedeće mjere ondje gdje su moguće.
    .optional = Što nije obvezno
    .optional-caption = Što nije obvezno
    .optional-intro = Sljedeće mjere nisu obvezne. U tablici piše tko ih može provesti.
    .unstated = Ostale mjere
    .unstated-caption = Ostale mjere
    .unstated-intro = Za sljedeće mjere ovaj dokument ne navodi jesu li obvezne ili preporučene.
    .group-condition-intro = Ako redak navodi skupinu koja ima uvjet, mjera vrijedi samo pod tim uvjetom.
    .group-choice-intro = Ako redak navodi skupinu, u tablici skupina piše koliko je mjera iz skupine dovoljno.
    .title = Mjera
    .responsibility = Tko se brine
    .otherwise = Bez ove mjere: { $otherwise }
    .missing = **Ako ove mjere nema.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Nemojte upotrebljavati proizvod bez ove mjere.
       *[other] Pobrinite se da ova mjera bude provedena.
    }
    .avoid-part = { $stop_use ->
        [true] Nemojte upotrebljavati ovaj dio sustava bez ove mjere.
       *[other] Pobrinite se da ova mjera bude provedena.
    }
    .stop_use = { $stop_use ->
        [true] Proizvod se ne smije upotrebljavati bez ove mjere.
       *[false] Proizvod se može upotrebljavati bez ove mjere.
    }
    .stop_use-part = { $stop_use ->
        [true] Ovaj se dio sustava ne smije upotrebljavati bez ove mjere.
       *[false] Ovaj se dio sustava može upotrebljavati bez ove mjere.
    }
    .risk = Rizik same mjere: { $risk }

control-group = Skupine mjera
    .caption = Skupine mjera
    .condition-intro = Ako skupina ima uvjet, njezine mjere vrijede samo pod tim uvjetom.
    .choice-left-out = sve mjere skupine

group-choice =
    .all = sve mjere skupine
    .at_least_one = najmanje jedna mjera skupine

no-action =
    .caption = Mjere koje ne morate provesti
    .kind = Mjera

training = Što treba naučiti
    .caption = Što treba naučiti
    .role = Tko

installation =
    .preparing = Prije početka
    .installing = Korak po korak
    .installed_by = Tko priprema proizvod za rad: { $installed_by }.
    .steps = Postupak pripreme proizvoda za rad:
    .verify = Kad ste pripremili proizvod za rad, provjerite sljedeće:
    .if_failed = Ako priprema nije uspjela: { $if_failed }

hardening = Postavke kibernetičke sigurnosti
    .caption = Postavke kibernetičke sigurnosti

multi-factor = Drugi korak pri prijavi
    .state = { $state ->
        [provided] Proizvod može tražiti drugi korak pri prijavi.
        [not_provided] Proizvod ne traži drugi korak pri prijavi.
        [by_operator] Drugi korak pri prijavi morate osigurati vi ili ga mora osigurati organizacija koja vam stavlja proizvod na raspolaganje.
        [by_host] Operacijski sustav ili sustav domaćin osigurava drugi korak pri prijavi.
       *[not_applicable] Drugi korak pri prijavi nije primjenjiv.
    }
    .state-part = { $state ->
        [provided] Ovaj dio sustava može tražiti drugi korak pri prijavi.
        [not_provided] Ovaj dio sustava ne traži drugi korak pri prijavi.
        [by_operator] Drugi korak pri prijavi morate osigurati vi ili ga mora osigurati organizacija koja vam stavlja proizvod na raspolaganje.
        [by_host] Operacijski sustav ili sustav domaćin osigurava drugi korak pri prijavi.
       *[not_applicable] Drugi korak pri prijavi nije primjenjiv.
    }
    .state-should = { $need ->
        [optional] Drugi korak pri prijavi možete osigurati vi ili ga može osigurati organizacija koja vam stavlja proizvod na raspolaganje.
       *[other] Drugi korak pri prijavi trebali biste osigurati vi ili bi ga trebala osigurati organizacija koja vam stavlja proizvod na raspolaganje.
    }
    .state-inactive = { $state ->
        [by_host] Operacijski sustav ili sustav domaćin traži drugi korak pri prijavi samo kad je taj korak uključen.
       *[other] Drugi korak pri prijavi traži se samo kad je uključen.
    }
    .required_for = Tko pri prijavi mora obaviti drugi korak: { $required_for }.
    .method = Mogući drugi koraci: { $method }.
    .reset = Ponovno postavljanje drugog koraka: { $reset }

role = Tko može imati pristup
    .caption = Tko može imati pristup
    .title = Tko

function = Tko što može raditi
    .caption = Tko što može raditi

password =
    .unlocked_by = { $lockout ->
        [none] Tko može deblokirati prijavu: { $unlocked_by }.
       *[other] Tko može prije vremena ukinuti blokadu: { $unlocked_by }.
    }

session =
    .configured_by = Tko može postaviti vremensko ograničenje: { $configured_by }.

gdpr = Zaštita osobnih podataka
    .controller = { $controller ->
        [manufacturer] Za obradu osobnih podataka odgovoran je proizvođač (voditelj obrade).
        [operator] Za obradu osobnih podataka odgovorni ste vi ili je odgovorna organizacija koja vam stavlja proizvod na raspolaganje (voditelj obrade).
        [shared] Za obradu osobnih podataka odgovoran je proizvođač zajedno s vama ili s organizacijom koja vam stavlja proizvod na raspolaganje (zajednički voditelji obrade).
        [user] Za podatke na proizvodu odgovorni ste vi.
        [patient] Za podatke na proizvodu odgovoran je pacijent.
        [third_party] Za obradu osobnih podataka odgovorna je treća strana (voditelj obrade).
        [integrator] Za obradu osobnih podataka odgovoran je integrator (voditelj obrade).
        [practitioner] Za obradu osobnih podataka odgovoran je nositelj privatne prakse (voditelj obrade).
       *[service_partner] Za obradu osobnih podataka odgovoran je servisni partner (voditelj obrade).
    }
    .controller_name = Tko je odgovoran za obradu osobnih podataka (voditelj obrade): { $controller_name }.
    .subject_access = Ako želite vidjeti osobne podatke: { $subject_access }
    .subject_erasure = Ako želite da se osobni podaci izbrišu: { $subject_erasure }

logging =
    .access = Tko može čitati zapisnik događaja: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Sesiju pokreće proizvođač.
        [operator] Sesiju pokrećete vi ili je pokreće organizacija koja vam stavlja proizvod na raspolaganje.
        [shared] Sesiju pokreće proizvođač zajedno s vama ili s organizacijom koja vam stavlja proizvod na raspolaganje.
        [user] Sesiju pokrećete vi.
        [patient] Sesiju pokreće pacijent.
        [third_party] Sesiju pokreće treća strana.
        [integrator] Sesiju pokreće integrator.
        [practitioner] Sesiju pokreće nositelj privatne prakse.
       *[service_partner] Sesiju pokreće servisni partner.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Proizvod instalira samo ažuriranja s valjanim digitalnim potpisom.
        [hash] { $installed_by ->
            [manufacturer] Proizvođač prije instalacije uspoređuje hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [service_partner] Servisni partner prije instalacije uspoređuje hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [integrator] Integrator mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [practitioner] Nositelj privatne prakse mora prije instalacije usporediti hash-vrijednost ažuriranja s objavljenom vrijednošću.
            [third_party] Treća strana prije instalacije uspoređuje hash-vrijednost ažuriranja s objavljenom vrijednošću.
           *[other] Prije nego što instalirate ažuriranje, usporedite njegovu hash-vrijednost s objavljenom vrijednošću.
        }
        [checksum] Proizvod instalira samo ažuriranja s točnim kontrolnim zbrojem.
        [signed_package] Ažuriranja su potpisani paketi.
        [app_store] Autentičnost ažuriranja provjerava trgovina aplikacijama.
       *[none] Proizvod ne provjerava autentičnost ažuriranja.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Ažuriranja instalira proizvođač.
        [operator] Ažuriranja instalirate vi ili ih instalira organizacija koja vam stavlja proizvod na raspolaganje.
        [shared] Ažuriranja instalira proizvođač zajedno s vama ili s organizacijom koja vam stavlja proizvod na raspolaganje.
        [user] Ažuriranja instalirate vi.
        [patient] Ažuriranja instalira pacijent.
        [third_party] Ažuriranja instalira treća strana.
        [integrator] Ažuriranja instalira integrator.
        [practitioner] Ažuriranja instalira nositelj privatne prakse.
       *[service_partner] Ažuriranja instalira servisni partner.
    }
    .operator_patching = Ažuriranja koja instalirate sami: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Sigurnosnu kopiju izrađuje proizvođač.
        [operator] Sigurnosnu kopiju izrađujete vi ili je izrađuje organizacija koja vam stavlja proizvod na raspolaganje.
        [shared] Sigurnosnu kopiju izrađuje proizvođač zajedno s vama ili s organizacijom koja vam stavlja proizvod na raspolaganje.
        [user] Sigurnosnu kopiju izrađujete vi.
        [patient] Sigurnosnu kopiju izrađuje pacijent.
        [third_party] Sigurnosnu kopiju izrađuje treća strana.
        [integrator] Sigurnosnu kopiju izrađuje integrator.
        [practitioner] Sigurnosnu kopiju izrađuje nositelj privatne prakse.
       *[service_partner] Sigurnosnu kopiju izrađuje servisni partner.
    }

decommission = Kad se proizvodom prestanete služiti
    .transfer = Ako proizvod date drugome: { $transfer }

incident = Ako nešto nije u redu
    .signs = Po čemu se to primjećuje:
    .actions = Što učiniti:
    .report_to = Koga obavijestiti: { $report_to }
    .preserve = Što sačuvati kao dokaz: { $preserve }

glance =
    .contacts-there = Vaši vlastiti kontakti: { $link }
    .it = Više u ovom dokumentu
    .controls = Što mora biti osigurano
    .incidents = Ako nešto nije u redu
    .installation = Priprema proizvoda za rad
    .training = Što treba naučiti
    .preparation = Prije nego što upotrijebite proizvod

glance-party =
    .operator = Vi ili organizacija koja vam stavlja proizvod na raspolaganje
    .shared = Proizvođač zajedno s vama ili s organizacijom koja vam stavlja proizvod na raspolaganje
    .user = Vi
    .patient = Pacijent

preparation =
    .before = Prije početka
    .verify = Kako ćete znati da je uspjelo

duty =
    .after-support = Nakon prestanka sigurnosnih ažuriranja ne očekujte da će proizvođač otklanjati novootkrivene ranjivosti. Računajte s time da će kibernetički sigurnosni rizik rasti. Taj rizik tada morate rješavati vi ili ga mora rješavati organizacija koja vam stavlja proizvod na raspolaganje.
    .law = Vi i organizacija koja vam stavlja proizvod na raspolaganje morate se pridržavati primjenjivih propisa, posebno propisa o zaštiti osobnih podataka.

alert = Poruke i znakovi
    .caption = Poruke i znakovi

residual-risk = Preostali rizici

misuse = Pogreške koje treba izbjegavati

support = Koliko dugo dobivate sigurnosna ažuriranja

local-contact = Vaši vlastiti kontakti
    .caption = Vaši vlastiti kontakti

noticeable =
    .yes = Primjećujete ovaj kvar.
    .no = Ne primjećujete ovaj kvar.
