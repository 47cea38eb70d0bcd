### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Mielőtt az eszközt használja
    .identification = Az eszközről és erről a dokumentumról
    .features = Mi védi az eszközt
    .environment = Az Ön teendői a biztonság érdekében
    .compatibility = Mivel működik együtt az eszköz
    .network = Internet és más kapcsolatok
    .installation = Az eszköz üzembe helyezése
    .access = Bejelentkezés és hozzáférés
    .data = Személyes adatok
    .malware = Védelem a kártékony szoftverek ellen
    .updates = Frissítések
    .recovery = Biztonsági mentés, visszaállítás és meghibásodások
    .maintenance = Rendszeresen visszatérő feladatok
    .incidents = Ha valami nincs rendben
    .risks = Fennmaradó kockázatok és elkerülendő hibák
    .decommissioning = Ha már nem használja az eszközt
    .contact = Kihez fordulhat
    .history = Változások ebben a dokumentumban

lead =
    .preparation = Használja ezt a listát, mielőtt az eszközt először használja. Minden sor arra a helyre vezet, ahol többet olvashat.
    .identification = Itt ellenőrizze, hogy ez a dokumentum az Ön eszközéhez tartozik-e.
    .features = Itt nézzen utána egy védelemnek, mielőtt támaszkodik rá, vagy módosítja a beállításait.
    .environment = Olvassa el ezt a fejezetet, mielőtt az eszközt először használja.
    .compatibility = Olvassa el ezt a fejezetet, mielőtt kiválaszt vagy frissít valamit, amit az eszközzel együtt használ.
    .network = Olvassa el ezt a fejezetet, mielőtt az eszközt csatlakoztatja.
    .installation = Olvassa el ezt a fejezetet, mielőtt az eszközt üzembe helyezi.
    .access = Olvassa el ezt a fejezetet, mielőtt az eszközt először használja, és mielőtt másoknak hozzáférést ad.
    .data = Olvassa el ezt a fejezetet, mielőtt adatokat exportál, megoszt vagy töröl.
    .malware = Olvassa el ezt a fejezetet, mielőtt szoftvert telepít vagy eltávolít.
    .updates = Olvassa el ezt a fejezetet, mielőtt egy frissítést telepít vagy elhalaszt.
    .recovery = Olvassa el ezt a fejezetet, mielőtt az eszközt először használja, és újra, ha valami meghibásodik.
    .maintenance = Használja ezt a fejezetet e feladatok tervezéséhez.
    .incidents = Használja ezt a fejezetet azonnal, amint úgy véli, hogy valami nincs rendben.
    .risks = Olvassa el ezt a fejezetet, mielőtt az eszközt használja.
    .decommissioning = Olvassa el ezt a fejezetet, mielőtt abbahagyja az eszköz használatát, továbbadja vagy ártalmatlanítja az eszközt.
    .contact = Olvassa el ezt a fejezetet, mielőtt bejelent egy, az eszköz biztonságával kapcsolatos problémát.
    .history = Olvassa el ezt a fejezetet, ha ismeri e dokumentum egy korábbi revízióját.

party =
    .operator = Ön vagy az a szervezet, amely az eszközt az Ön rendelkezésére bocsátja
    .shared = a gyártó Önnel vagy azzal a szervezettel közösen, amely az eszközt az Ön rendelkezésére bocsátja
    .user = Ön
    .patient = a beteg

mode =
    .indicator = Miről ismerheti fel az üzemmódot

operating-environment =
    .assumptions = A gyártó a következőket feltételezi:
    .change = Mikor kell újra átgondolni a biztonságot
    .reassess = Nézze át újra ezt a dokumentumot a következő események mindegyike után:
    .reassess-one = Nézze át újra ezt a dokumentumot a következő esemény után:
    .prohibited = Ne tegye a következőket, és ne engedje, hogy mások megtegyék:
    .not_recommended = A gyártó azt ajánlja, hogy ne tegye a következőket:

control =
    .required = Aminek meg kell lennie
    .required-caption = Aminek meg kell lennie
    .required-intro = A következő intézkedéseket kötelező megvalósítani. A táblázat megadja, ki gondoskodik róluk.
    .strongly_recommended = Amit a gyártó nyomatékosan ajánl
    .strongly_recommended-caption = Amit a gyártó nyomatékosan ajánl
    .strongly_recommended-intro = A gyártó nyomatékosan ajánlja a következő intézkedéseket.
    .recommended = Amit a gyártó ajánl
    .recommended-caption = Amit a gyártó ajánl
    .recommended-intro = A gyártó ajánlja a következő intézkedéseket.
    .preferred = Amit a gyártó előnyben részesít
    .preferred-caption = Amit a gyártó előnyben részesít
    .preferred-intro = A gyártó a következő intézkedéseket előnyben részesíti más megfelelő intézkedésekkel szemben.
    .where_possible = Amit a gyártó lehetőség szerint ajánl
    .where_possible-caption = Amit a gyártó lehetőség szerint ajánl
    .where_possible-intro = A gyártó ajánlja a következő intézkedéseket ott, ahol ezek lehetségesek.
    .optional = Ami opcionális
    .optional-caption = Ami opcionális
    .optional-intro = A következő intézkedések opcionálisak. A táblázat megadja, ki valósíthatja meg őket.
    .unstated = Egyéb intézkedések
    .unstated-caption = Egyéb intézkedések
    .unstated-intro = Ez a dokumentum nem adja meg, hogy a következő intézkedések kötelezőek vagy ajánlottak.
    .group-condition-intro = Ha egy sorban olyan csoport szerepel, amelyhez feltétel tartozik, az intézkedés csak e feltétel teljesülésekor érvényes.
    .group-choice-intro = Ha egy sorban csoport szerepel, a csoportok táblázata megadja, a csoportból hány intézkedés elegendő.
    .title = Intézkedés
    .responsibility = Ki gondoskodik róla
    .otherwise = Ezen intézkedés nélkül: { $otherwise }
    .missing = **Ha ez az intézkedés hiányzik.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Ne használja az eszközt ezen intézkedés nélkül.
       *[other] Gondoskodjon arról, hogy ez az intézkedés meg legyen valósítva.
    }
    .avoid-part = { $stop_use ->
        [true] Ne használja a rendszer e részét ezen intézkedés nélkül.
       *[other] Gondoskodjon arról, hogy ez az intézkedés meg legyen valósítva.
    }
    .stop_use = { $stop_use ->
        [true] Tilos az eszközt ezen intézkedés nélkül használni.
       *[false] Az eszköz ezen intézkedés nélkül is használható.
    }
    .stop_use-part = { $stop_use ->
        [true] Tilos a rendszer e részét ezen intézkedés nélkül használni.
       *[false] A rendszer e része ezen intézkedés nélkül is használható.
    }
    .risk = Az intézkedésből eredő kockázat: { $risk }

control-group = Intézkedéscsoportok
    .caption = Intézkedéscsoportok
    .condition-intro = Ha egy csoporthoz feltétel tartozik, az intézkedései csak e feltétel teljesülésekor érvényesek.
    .choice-left-out = a csoport összes intézkedése

group-choice =
    .all = a csoport összes intézkedése
    .at_least_one = a csoport legalább egy intézkedése

no-action =
    .caption = Intézkedések, amelyeket Önnek nem kell megtennie
    .kind = Intézkedés

training = Mit kell megtanulni
    .caption = Mit kell megtanulni
    .role = Ki

installation =
    .preparing = Mielőtt hozzákezd
    .installing = Lépésről lépésre
    .installed_by = Ki helyezi üzembe az eszközt: { $installed_by }.
    .steps = Az eszköz üzembe helyezésének lépései:
    .verify = Miután üzembe helyezte az eszközt, ellenőrizze a következőket:
    .if_failed = Ha nem sikerült: { $if_failed }

hardening = Biztonsági beállítások
    .caption = Biztonsági beállítások

multi-factor = Második lépés a bejelentkezéskor
    .state = { $state ->
        [provided] Az eszköz második lépést is kérhet a bejelentkezéskor.
        [not_provided] Az eszköz nem kér második lépést a bejelentkezéskor.
        [by_operator] Önnek vagy annak a szervezetnek, amely az eszközt az Ön rendelkezésére bocsátja, biztosítania kell a bejelentkezés második lépését.
        [by_host] A bejelentkezés második lépését az operációs rendszer vagy a gazdarendszer biztosítja.
       *[not_applicable] A bejelentkezés második lépése itt nem értelmezhető.
    }
    .state-part = { $state ->
        [provided] A rendszer e része második lépést is kérhet a bejelentkezéskor.
        [not_provided] A rendszer e része nem kér második lépést a bejelentkezéskor.
        [by_operator] Önnek vagy annak a szervezetnek, amely az eszközt az Ön rendelkezésére bocsátja, biztosítania kell a bejelentkezés második lépését.
        [by_host] A bejelentkezés második lépését az operációs rendszer vagy a gazdarendszer biztosítja.
       *[not_applicable] A bejelentkezés második lépése itt nem értelmezhető.
    }
    .state-should =
        { $need ->
            [optional] Ön vagy az a szervezet, amely az eszközt az Ön rendelkezésére bocsátja, biztosíthatja a bejelentkezés második lépését.
           *[other] Ajánlott, hogy Ön vagy az a szervezet, amely az eszközt az Ön rendelkezésére bocsátja, biztosítsa a bejelentkezés második lépését.
        }
    .state-inactive = { $state ->
        [by_host] Az operációs rendszer vagy a gazdarendszer csak akkor kér második lépést a bejelentkezéskor, ha ez be van kapcsolva.
       *[other] A bejelentkezéskor csak akkor van második lépés, ha ez be van kapcsolva.
    }
    .required_for = A bejelentkezés második lépése kötelező a következők számára: { $required_for }.
    .method = Rendelkezésre álló második lépések: { $method }.
    .reset = A második lépés alaphelyzetbe állítása: { $reset }

role = Kinek lehet hozzáférése
    .caption = Kinek lehet hozzáférése
    .title = Ki

function = Ki mit tehet
    .caption = Ki mit tehet

password =
    .unlocked_by = { $lockout ->
        [none] Ki oldhatja fel a bejelentkezés zárolását: { $unlocked_by }.
       *[other] Ki oldhatja fel idő előtt a zárolást: { $unlocked_by }.
    }

session =
    .configured_by = Ki állíthatja be az időkorlátot: { $configured_by }.

gdpr = Adatvédelem
    .controller = { $controller ->
        [manufacturer] A személyes adatok kezeléséért a gyártó felelős (adatkezelő).
        [operator] A személyes adatok kezeléséért Ön vagy az a szervezet felelős (adatkezelő), amely az eszközt az Ön rendelkezésére bocsátja.
        [shared] A személyes adatok kezeléséért a gyártó felelős (adatkezelő), közösen Önnel vagy azzal a szervezettel, amely az eszközt az Ön rendelkezésére bocsátja.
        [user] Az eszközön lévő adatokért Ön felelős.
        [patient] Az eszközön lévő adatokért a beteg felelős.
        [third_party] A személyes adatok kezeléséért egy harmadik fél felelős (adatkezelő).
        [integrator] A személyes adatok kezeléséért a rendszerintegrátor felelős (adatkezelő).
        [practitioner] A személyes adatok kezeléséért a praxisvezető felelős (adatkezelő).
       *[service_partner] A személyes adatok kezeléséért a szervizpartner felelős (adatkezelő).
    }
    .controller_name = A személyes adatok kezeléséért felelős (adatkezelő): { $controller_name }.
    .subject_access = Ha látni szeretné a személyes adatokat: { $subject_access }
    .subject_erasure = Ha töröltetni szeretné a személyes adatokat: { $subject_erasure }

logging =
    .access = Ki olvashatja az eseménynaplót: { $access }.

remote-access =
    .initiated_by =
        { $initiated_by ->
            [manufacturer] A munkamenetet a gyártó indítja.
            [operator] A munkamenetet Ön vagy az a szervezet indítja, amely az eszközt az Ön rendelkezésére bocsátja.
            [shared] A munkamenetet a gyártó indítja, közösen Önnel vagy azzal a szervezettel, amely az eszközt az Ön rendelkezésére bocsátja.
            [user] A munkamenetet Ön indítja.
            [patient] A munkamenetet a beteg indítja.
            [third_party] A munkamenetet egy harmadik fél indítja.
            [integrator] A munkamenetet a rendszerintegrátor indítja.
            [practitioner] A munkamenetet a praxisvezető indítja.
           *[service_partner] A munkamenetet a szervizpartner indítja.
        }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Az eszköz csak érvényes digitális aláírással ellátott frissítéseket telepít.
        [hash] { $installed_by ->
            [manufacturer] A gyártó a telepítés előtt összehasonlítja a frissítés hash-értékét a közzétett értékkel.
            [service_partner] A szervizpartner a telepítés előtt összehasonlítja a frissítés hash-értékét a közzétett értékkel.
            [integrator] A rendszerintegrátornak a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [practitioner] A praxisvezetőnek a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [third_party] Egy harmadik fél a telepítés előtt összehasonlítja a frissítés hash-értékét a közzétett értékkel.
           *[other] Mielőtt telepíti a frissítést, hasonlítsa össze a hash-értékét a közzétett értékkel.
        }
        [checksum] Az eszköz csak helyes ellenőrző összegű frissítéseket telepít.
        [signed_package] A frissítések aláírt csomagok.
        [app_store] A frissítés hitelességét az alkalmazás-áruház ellenőrzi.
       *[none] Az eszköz nem ellenőrzi a frissítés hitelességét.
    }
    .installed_by = { $installed_by ->
        [manufacturer] A frissítéseket a gyártó telepíti.
        [operator] A frissítéseket Ön vagy az a szervezet telepíti, amely az eszközt az Ön rendelkezésére bocsátja.
        [shared] A frissítéseket a gyártó telepíti, közösen Önnel vagy azzal a szervezettel, amely az eszközt az Ön rendelkezésére bocsátja.
        [user] A frissítéseket Ön telepíti.
        [patient] A frissítéseket a beteg telepíti.
        [third_party] A frissítéseket egy harmadik fél telepíti.
        [integrator] A frissítéseket a rendszerintegrátor telepíti.
        [practitioner] A frissítéseket a praxisvezető telepíti.
       *[service_partner] A frissítéseket a szervizpartner telepíti.
    }
    .operator_patching = Frissítések, amelyeket Ön maga telepít: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] A biztonsági mentést a gyártó készíti.
        [operator] A biztonsági mentést Ön vagy az a szervezet készíti, amely az eszközt az Ön rendelkezésére bocsátja.
        [shared] A biztonsági mentést a gyártó készíti, közösen Önnel vagy azzal a szervezettel, amely az eszközt az Ön rendelkezésére bocsátja.
        [user] A biztonsági mentést Ön készíti.
        [patient] A biztonsági mentést a beteg készíti.
        [third_party] A biztonsági mentést egy harmadik fél készíti.
        [integrator] A biztonsági mentést a rendszerintegrátor készíti.
        [practitioner] A biztonsági mentést a praxisvezető készíti.
       *[service_partner] A biztonsági mentést a szervizpartner készíti.
    }

decommission = Ha már nem használja az eszközt
    .transfer = Ha továbbadja az eszközt: { $transfer }

incident = Ha valami nincs rendben
    .signs = Milyen jelekből veszi észre:
    .actions = Mit tegyen:
    .report_to = Kinek szóljon: { $report_to }
    .preserve = Mit őrizzen meg bizonyítékként: { $preserve }

glance =
    .contacts-there = Saját kapcsolattartói: { $link }
    .it = Továbbiak ebben a dokumentumban
    .controls = Aminek meg kell lennie
    .incidents = Ha valami nincs rendben
    .installation = Az eszköz üzembe helyezése
    .training = Mit kell megtanulni
    .preparation = Mielőtt az eszközt használja

glance-party =
    .operator = Ön vagy az a szervezet, amely az eszközt az Ön rendelkezésére bocsátja
    .shared = A gyártó Önnel vagy azzal a szervezettel közösen, amely az eszközt az Ön rendelkezésére bocsátja
    .user = Ön
    .patient = A beteg

preparation =
    .before = Mielőtt hozzákezd
    .verify = Miből látja, hogy sikerült

duty =
    .after-support = A biztonsági frissítések megszűnése után ne számítson arra, hogy a gyártó kijavítja az újonnan talált sérülékenységeket. Számítson arra, hogy a biztonsági kockázat növekszik. Ekkor Önnek vagy annak a szervezetnek, amely az eszközt az Ön rendelkezésére bocsátja, kezelnie kell ezt a kockázatot.
    .law = Önnek és annak a szervezetnek is, amely az eszközt az Ön rendelkezésére bocsátja, be kell tartania az alkalmazandó jogszabályokat, különösen az adatvédelmi jogszabályokat.

alert = Üzenetek és jelek
    .caption = Üzenetek és jelek

residual-risk = Fennmaradó kockázatok

misuse = Elkerülendő hibák

support = Meddig kap biztonsági frissítéseket

local-contact = Saját kapcsolattartói
    .caption = Saját kapcsolattartói

noticeable =
    .yes = Ön észreveszi ezt a meghibásodást.
    .no = Ön nem veszi észre ezt a meghibásodást.
