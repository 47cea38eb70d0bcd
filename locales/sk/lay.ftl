### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Skôr ako začnete pomôcku používať
    .identification = O pomôcke a tomto dokumente
    .features = Čím je pomôcka chránená
    .environment = Čo robíte pre zabezpečenie vy
    .compatibility = Čo funguje s pomôckou
    .network = Internet a ďalšie pripojenia
    .installation = Príprava pomôcky na použitie
    .access = Prihlásenie a prístup
    .data = Osobné údaje
    .malware = Ochrana pred škodlivým softvérom
    .updates = Aktualizácie
    .recovery = Zálohovanie, obnovenie a poruchy
    .maintenance = Úlohy, ktoré sa pravidelne opakujú
    .incidents = Keď niečo nie je v poriadku
    .risks = Riziká, ktoré zostávajú, a chyby, ktorým sa treba vyhnúť
    .decommissioning = Keď prestanete pomôcku používať
    .contact = Na koho sa obrátiť
    .history = Zmeny v tomto dokumente

lead =
    .preparation = Prejdite si tento zoznam skôr, ako pomôcku prvýkrát použijete. Každý riadok vedie na miesto, kde sa dozviete viac.
    .identification = Tu skontrolujte, či tento dokument patrí k vašej pomôcke.
    .features = Prečítajte si tu o ochrane skôr, ako sa na ňu začnete spoliehať alebo zmeníte jej nastavenia.
    .environment = Prečítajte si túto kapitolu skôr, ako pomôcku prvýkrát použijete.
    .compatibility = Prečítajte si túto kapitolu skôr, ako si vyberiete alebo aktualizujete niečo, čo s pomôckou používate.
    .network = Prečítajte si túto kapitolu skôr, ako pomôcku pripojíte.
    .installation = Prečítajte si túto kapitolu skôr, ako začnete pomôcku pripravovať na použitie.
    .access = Prečítajte si túto kapitolu skôr, ako pomôcku prvýkrát použijete, a skôr, ako dáte prístup ďalším ľuďom.
    .data = Prečítajte si túto kapitolu skôr, ako dáta exportujete, niekomu sprístupníte alebo vymažete.
    .malware = Prečítajte si túto kapitolu skôr, ako nainštalujete alebo odstránite softvér.
    .updates = Prečítajte si túto kapitolu skôr, ako aktualizáciu nainštalujete alebo odložíte.
    .recovery = Prečítajte si túto kapitolu skôr, ako pomôcku prvýkrát použijete, a znova vtedy, keď niečo zlyhá.
    .maintenance = Podľa tejto kapitoly si tieto úlohy naplánujte.
    .incidents = Použite túto kapitolu hneď, ako máte pocit, že niečo nie je v poriadku.
    .risks = Prečítajte si túto kapitolu skôr, ako pomôcku použijete.
    .decommissioning = Prečítajte si túto kapitolu skôr, ako prestanete pomôcku používať, odovzdáte ju alebo ju zlikvidujete.
    .contact = Prečítajte si túto kapitolu skôr, ako nahlásite problém so zabezpečením pomôcky.
    .history = Prečítajte si túto kapitolu, ak poznáte staršiu revíziu tohto dokumentu.

party =
    .operator = vy alebo organizácia, ktorá vám pomôcku poskytuje
    .shared = výrobca spolu s vami alebo s organizáciou, ktorá vám pomôcku poskytuje
    .user = vy
    .patient = pacient

mode =
    .indicator = Ako režim spoznáte

operating-environment =
    .assumptions = Výrobca vychádza z týchto predpokladov:
    .change = Kedy znova myslieť na zabezpečenie
    .reassess = Po každej z týchto udalostí si znova prejdite tento dokument:
    .reassess-one = Po tejto udalosti si znova prejdite tento dokument:
    .prohibited = Nerobte nasledujúce veci a nedovoľte ich robiť ani iným ľuďom:
    .not_recommended = Výrobca vám odporúča nerobiť nasledujúce veci:

control =
    .required = Čo musí byť zaistené
    .required-caption = Čo musí byť zaistené
    .required-intro = Nasledujúce opatrenia musia byť zaistené. Tabuľka uvádza, kto sa o to stará.
    .strongly_recommended = Čo výrobca dôrazne odporúča
    .strongly_recommended-caption = Čo výrobca dôrazne odporúča
    .strongly_recommended-intro = Výrobca dôrazne odporúča nasledujúce opatrenia.
    .recommended = Čo výrobca odporúča
    .recommended-caption = Čo výrobca odporúča
    .recommended-intro = Výrobca odporúča nasledujúce opatrenia.
    .preferred = Čomu dáva výrobca prednosť
    .preferred-caption = Čomu dáva výrobca prednosť
    .preferred-intro = Výrobca dáva nasledujúcim opatreniam prednosť pred inými vhodnými opatreniami.
    .where_possible = Čo výrobca odporúča, ak je to možné
    .where_possible-caption = Čo výrobca odporúča, ak je to možné
    .where_possible-intro = Výrobca odporúča nasledujúce opatrenia, ak ich je možné vykonať.
    .optional = Čo je voliteľné
    .optional-caption = Čo je voliteľné
    .optional-intro = Nasledujúce opatrenia sú voliteľné. Tabuľka uvádza, kto ich môže vykonať.
    .unstated = Ďalšie opatrenia
    .unstated-caption = Ďalšie opatrenia
    .unstated-intro = Pri nasledujúcich opatreniach tento dokument neuvádza, či sú vyžadované, alebo odporúčané.
    .group-condition-intro = Ak riadok uvádza skupinu s podmienkou, opatrenie platí iba za tejto podmienky.
    .group-choice-intro = Ak riadok uvádza skupinu, tabuľka skupín uvádza, koľko opatrení skupiny stačí.
    .title = Opatrenie
    .responsibility = Kto sa o to stará
    .otherwise = Bez tohto opatrenia: { $otherwise }
    .missing = **Ak toto opatrenie chýba.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Pomôcku bez tohto opatrenia nepoužívajte.
       *[other] Zaistite zavedenie tohto opatrenia.
    }
    .avoid-part = { $stop_use ->
        [true] Túto časť systému bez tohto opatrenia nepoužívajte.
       *[other] Zaistite zavedenie tohto opatrenia.
    }
    .stop_use = { $stop_use ->
        [true] Pomôcka sa bez tohto opatrenia nesmie používať.
       *[false] Pomôcku je možné používať bez tohto opatrenia.
    }
    .stop_use-part = { $stop_use ->
        [true] Táto časť systému sa bez tohto opatrenia nesmie používať.
       *[false] Túto časť systému je možné používať bez tohto opatrenia.
    }
    .risk = Riziko samotného opatrenia: { $risk }

control-group = Skupiny opatrení
    .caption = Skupiny opatrení
    .condition-intro = Ak má skupina podmienku, jej opatrenia platia iba za tejto podmienky.
    .choice-left-out = všetky opatrenia skupiny

group-choice =
    .all = všetky opatrenia skupiny
    .at_least_one = najmenej jedno opatrenie skupiny

no-action =
    .caption = Opatrenia, ktoré nemusíte vykonávať
    .kind = Opatrenie

training = Čo sa treba naučiť
    .caption = Čo sa treba naučiť
    .role = Kto

installation =
    .preparing = Skôr ako začnete
    .installing = Krok za krokom
    .installed_by = Kto pripravuje pomôcku na použitie: { $installed_by }.
    .steps = Postup prípravy pomôcky na použitie:
    .verify = Po príprave pomôcky skontrolujte:
    .if_failed = Ak sa to nepodarilo: { $if_failed }

hardening = Nastavenia zabezpečenia
    .caption = Nastavenia zabezpečenia

multi-factor = Druhý krok pri prihlásení
    .state = { $state ->
        [provided] Pomôcka môže pri prihlásení vyžadovať druhý krok.
        [not_provided] Pomôcka pri prihlásení nevyžaduje druhý krok.
        [by_operator] Druhý krok pri prihlásení musíte zaistiť vy alebo ho musí zaistiť organizácia, ktorá vám pomôcku poskytuje.
        [by_host] Operačný alebo hostiteľský systém zaisťuje druhý krok pri prihlásení.
       *[not_applicable] Druhý krok pri prihlásení nie je relevantný.
    }
    .state-part = { $state ->
        [provided] Táto časť systému môže pri prihlásení vyžadovať druhý krok.
        [not_provided] Táto časť systému pri prihlásení nevyžaduje druhý krok.
        [by_operator] Druhý krok pri prihlásení musíte zaistiť vy alebo ho musí zaistiť organizácia, ktorá vám pomôcku poskytuje.
        [by_host] Operačný alebo hostiteľský systém zaisťuje druhý krok pri prihlásení.
       *[not_applicable] Druhý krok pri prihlásení nie je relevantný.
    }
    .state-should = { $need ->
        [optional] Druhý krok pri prihlásení môžete zaistiť vy alebo ho môže zaistiť organizácia, ktorá vám pomôcku poskytuje.
       *[other] Druhý krok pri prihlásení by ste mali zaistiť vy alebo by ho mala zaistiť organizácia, ktorá vám pomôcku poskytuje.
    }
    .state-inactive = { $state ->
        [by_host] Operačný alebo hostiteľský systém vyžaduje druhý krok pri prihlásení iba vtedy, keď je druhý krok zapnutý.
       *[other] Druhý krok pri prihlásení sa vyžaduje iba vtedy, keď je zapnutý.
    }
    .required_for = Kto musí pri prihlásení vykonať druhý krok: { $required_for }.
    .method = Možné druhé kroky: { $method }.
    .reset = Resetovanie druhého kroku: { $reset }

role = Kto môže mať prístup
    .caption = Kto môže mať prístup
    .title = Kto

function = Kto čo môže robiť
    .caption = Kto čo môže robiť

password =
    .unlocked_by = { $lockout ->
        [none] Kto môže prihlásenie odblokovať: { $unlocked_by }.
       *[other] Kto môže zablokovanie ukončiť predčasne: { $unlocked_by }.
    }

session =
    .configured_by = Kto môže nastaviť časový limit: { $configured_by }.

gdpr = Ochrana osobných údajov
    .controller = { $controller ->
        [manufacturer] Za spracúvanie osobných údajov podľa GDPR zodpovedá výrobca.
        [operator] Za spracúvanie osobných údajov podľa GDPR zodpovedáte vy alebo organizácia, ktorá vám pomôcku poskytuje.
        [shared] Za spracúvanie osobných údajov podľa GDPR zodpovedá výrobca spolu s vami alebo s organizáciou, ktorá vám pomôcku poskytuje.
        [user] Za dáta v pomôcke zodpovedáte vy.
        [patient] Za dáta v pomôcke zodpovedá pacient.
        [third_party] Za spracúvanie osobných údajov podľa GDPR zodpovedá tretia strana.
        [integrator] Za spracúvanie osobných údajov podľa GDPR zodpovedá integrátor.
        [practitioner] Za spracúvanie osobných údajov podľa GDPR zodpovedá lekár s vlastnou praxou.
       *[service_partner] Za spracúvanie osobných údajov podľa GDPR zodpovedá servisný partner.
    }
    .controller_name = Kto zodpovedá za spracúvanie osobných údajov podľa GDPR: { $controller_name }.
    .subject_access = Ak chcete vidieť osobné údaje: { $subject_access }
    .subject_erasure = Ak chcete, aby boli osobné údaje vymazané: { $subject_erasure }

logging =
    .access = Kto môže čítať denník udalostí: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Reláciu začína výrobca.
        [operator] Reláciu začínate vy alebo ju začína organizácia, ktorá vám pomôcku poskytuje.
        [shared] Reláciu začína výrobca spolu s vami alebo s organizáciou, ktorá vám pomôcku poskytuje.
        [user] Reláciu začínate vy.
        [patient] Reláciu začína pacient.
        [third_party] Reláciu začína tretia strana.
        [integrator] Reláciu začína integrátor.
        [practitioner] Reláciu začína lekár s vlastnou praxou.
       *[service_partner] Reláciu začína servisný partner.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Pomôcka inštaluje iba aktualizácie s platným digitálnym podpisom.
        [hash] { $installed_by ->
            [manufacturer] Výrobca pred inštaláciou porovnáva hodnotu hash aktualizácie so zverejnenou hodnotou.
            [service_partner] Servisný partner pred inštaláciou porovnáva hodnotu hash aktualizácie so zverejnenou hodnotou.
            [integrator] Integrátor musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [practitioner] Lekár s vlastnou praxou musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [third_party] Tretia strana pred inštaláciou porovnáva hodnotu hash aktualizácie so zverejnenou hodnotou.
           *[other] Skôr ako aktualizáciu nainštalujete, porovnajte jej hodnotu hash so zverejnenou hodnotou.
        }
        [checksum] Pomôcka inštaluje iba aktualizácie so správnym kontrolným súčtom.
        [signed_package] Aktualizácie sú podpísané balíky.
        [app_store] Autenticitu aktualizácie kontroluje obchod s aplikáciami.
       *[none] Pomôcka nekontroluje autenticitu aktualizácie.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Aktualizácie inštaluje výrobca.
        [operator] Aktualizácie inštalujete vy alebo organizácia, ktorá vám pomôcku poskytuje.
        [shared] Aktualizácie inštaluje výrobca spolu s vami alebo s organizáciou, ktorá vám pomôcku poskytuje.
        [user] Aktualizácie inštalujete vy.
        [patient] Aktualizácie inštaluje pacient.
        [third_party] Aktualizácie inštaluje tretia strana.
        [integrator] Aktualizácie inštaluje integrátor.
        [practitioner] Aktualizácie inštaluje lekár s vlastnou praxou.
       *[service_partner] Aktualizácie inštaluje servisný partner.
    }
    .operator_patching = Aktualizácie, ktoré inštalujete vy: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Zálohu vytvára výrobca.
        [operator] Zálohu vytvárate vy alebo organizácia, ktorá vám pomôcku poskytuje.
        [shared] Zálohu vytvára výrobca spolu s vami alebo s organizáciou, ktorá vám pomôcku poskytuje.
        [user] Zálohu vytvárate vy.
        [patient] Zálohu vytvára pacient.
        [third_party] Zálohu vytvára tretia strana.
        [integrator] Zálohu vytvára integrátor.
        [practitioner] Zálohu vytvára lekár s vlastnou praxou.
       *[service_partner] Zálohu vytvára servisný partner.
    }

decommission = Keď prestanete pomôcku používať
    .transfer = Ak pomôcku odovzdáte niekomu inému: { $transfer }

incident = Keď niečo nie je v poriadku
    .signs = Podľa čoho to spoznáte:
    .actions = Čo urobiť:
    .report_to = Komu to oznámiť: { $report_to }
    .preserve = Čo uchovať ako dôkaz: { $preserve }

glance =
    .contacts-there = Vaše vlastné kontakty: { $link }
    .it = Viac v tomto dokumente
    .controls = Čo musí byť zaistené
    .incidents = Keď niečo nie je v poriadku
    .installation = Príprava pomôcky na použitie
    .training = Čo sa treba naučiť
    .preparation = Skôr ako začnete pomôcku používať

glance-party =
    .operator = Vy alebo organizácia, ktorá vám pomôcku poskytuje
    .shared = Výrobca spolu s vami alebo s organizáciou, ktorá vám pomôcku poskytuje
    .user = Vy
    .patient = Pacient

preparation =
    .before = Skôr ako začnete
    .verify = Ako spoznáte, že sa to podarilo

duty =
    .after-support = Po skončení bezpečnostných aktualizácií neočakávajte, že výrobca odstráni novozistené zraniteľnosti. Počítajte s tým, že riziko pre kybernetickú bezpečnosť porastie. Toto riziko potom musíte riešiť vy alebo ho musí riešiť organizácia, ktorá vám pomôcku poskytuje.
    .law = Vy aj organizácia, ktorá vám pomôcku poskytuje, musíte dodržiavať platné právne predpisy, najmä predpisy o ochrane osobných údajov.

alert = Správy a príznaky
    .caption = Správy a príznaky

residual-risk = Riziká, ktoré zostávajú

misuse = Chyby, ktorým sa treba vyhnúť

support = Ako dlho dostávate bezpečnostné aktualizácie

local-contact = Vaše vlastné kontakty
    .caption = Vaše vlastné kontakty

noticeable =
    .yes = Túto poruchu si všimnete.
    .no = Túto poruchu si nevšimnete.
