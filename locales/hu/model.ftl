### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Csak a következő üzemmódban: { $modes }.
    .variants = Csak a következő változat esetén: { $variants }.
    .options = Csak a következő opcióval: { $options }.
    .platforms = Csak a következő platformon: { $platforms }.
    .versions = Csak a következő szoftververzió esetén: { $versions }.
    .condition = Feltétel: { $condition }.
    .if-modes = { $modes } üzemmódban:
    .if-variants = { $variants } változat esetén:
    .if-options = { $options } opcióval:
    .if-platforms = { $platforms } platformon:
    .if-versions = { $versions } szoftververzió esetén:
    .if-condition = Ha { $condition }:
    .short-modes = csak a következő üzemmódban: { $modes }
    .short-variants = csak a következő változat esetén: { $variants }
    .short-options = csak a következő opcióval: { $options }
    .short-platforms = csak a következő platformon: { $platforms }
    .short-versions = csak a következő szoftververzió esetén: { $versions }
    .short-condition = feltétel: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Csak a következő részre érvényes: { $value }.
    .roles = Csak a következő szerepkörre érvényes: { $value }.
    .interface = Csak a következő interfészen: { $value }.
    .direction = Irány: { $value }.

protection =
    .state = { $state ->
        [provided] Az adatok titkosítottak.
        [not_provided] Az adatok nem titkosítottak.
        [by_operator] A titkosítást az üzemeltetőnek kell biztosítania.
        [by_host] A titkosítást az operációs rendszer vagy a gazdarendszer biztosítja.
       *[not_applicable] A titkosítás itt nem értelmezhető.
    }
    .state-inactive = { $state ->
        [by_host] Az operációs rendszer vagy a gazdarendszer képes az adatok titkosítására.
       *[other] Az adatok titkosíthatók.
    }
    .state-should =
        { $need ->
            [optional] Az üzemeltető biztosíthatja a titkosítást.
           *[other] Ajánlott, hogy az üzemeltető biztosítsa a titkosítást.
        }
    .default = Kiszállításkor: { $default }.
    .configured_by = Szerepkörök, amelyek be- és kikapcsolhatják: { $configured_by }.
    .range = Lehetséges beállítások: { $range }
    .method =
        { $state ->
            [by_operator] A gyártó által megnevezett titkosítási módszerek: { $method }.
           *[other] A titkosítás módszere: { $method }.
        }
    .key_in = A kulcs tárolási helye: { $key_in }.
    .because = Indoklás: { $because }
    .instead = { $state ->
        [by_operator] Az üzemeltető kötelező teendője: { $instead }
       *[other] { $instead }
    }
    .limits = Korlátok: { $limits }
    .note = { $note }

## Identification

device = Eszköz
    .caption = Az eszköz azonosítása
    .name = Név
    .model = Modell
    .purpose = Rendeltetés
    .supplied_as = Szállítási forma
    .software_version = Szoftververzió
    .firmware_version = Firmware-verzió
    .regulation = Rendelet
    .law = Alkalmazandó jogszabály
    .declaration = EU-megfelelőségi nyilatkozat
    .class = Kockázati osztály
    .udi_di = UDI-DI
    .basic_udi_di = Alapvető UDI-DI
    .mud_url = MUD-URL (RFC 8520)
    .environments = Tervezett használati környezet
    .users = Tervezett felhasználók
    .not_for = Az eszköz a következő használati módokra nem szolgál:
    .not_for-one = Az eszköz a következő használati módra nem szolgál:
    .id = Azonosító

organisation = Vállalat
    .manufacturer = Gyártó
    .manufacturer-caption = Gyártó
    .representative = Meghatalmazott képviselő
    .representative-caption = Meghatalmazott képviselő
    .name = Név
    .address = Cím
    .srn = Egyedi nyilvántartási szám (SRN)
    .website = Weboldal
    .email = E-mail
    .phone = Telefon

variant = Változatok
    .caption = Az eszköz változatai
    .intro = Ez a dokumentum a következő változatokra vonatkozik.
    .title = Változat
    .model = Modell
    .udi_di = UDI-DI
    .description = Leírás
    .id = Azonosító

option-item = Opciók
    .caption = Az eszköz opciói
    .title = Opció
    .description = Leírás
    .supplied = A szállítás módja
    .id = Azonosító

mode = Üzemmódok
    .caption = Üzemmódok
    .title = Üzemmód
    .description = Leírás
    .entered_by = Hogyan lép be az eszköz az üzemmódba
    .left_by = Hogyan lép ki az eszköz az üzemmódból
    .indicator = Miről ismeri fel a felhasználó az üzemmódot
    .id = Azonosító

part = A rendszer részei
    .caption = A rendszer részei
    .title = Rész
    .kind = Típus
    .version = Verzió
    .supplied_by = Szállító
    .hosted = Hol fut
    .runs_on = Futtató rendszer
    .location = Hely
    .address = Cím
    .connected_through = Kapcsolódás útja
    .mud_url = MUD-URL (RFC 8520)
    .permissions = Engedélyek
    .description = Leírás
    .id = Azonosító
    .when = Feltétel

user-interface = Felhasználói felületek
    .caption = Felhasználói felületek
    .title = Felhasználói felület
    .id = Azonosító
    .kind = Típus
    .part = Rész
    .purpose = Cél
    .personal = Személyes adatokat jelenít meg vagy játszik le
    .protect = Védelem
    .when = Feltétel

document-facts = Ez a dokumentum
    .caption = A dokumentum azonosítása
    .number = Dokumentumszám
    .revision = Revízió
    .date = Kiadás dátuma
    .effective = Érvényesség kezdete
    .replaces = Felváltott dokumentum
    .audience = Célközönség
    .audience_other = Egyéb olvasók
    .roles = Az olvasók szerepkörei
    .paper_copy = Nyomtatott példány
    .see_also = Lásd még a következő dokumentumokat:
    .see_also-one = Lásd még a következő dokumentumot:

companion = Az eszközről szóló egyéb dokumentumok
    .caption = Az eszközről szóló egyéb dokumentumok
    .title = Dokumentumcím
    .number = Dokumentumszám
    .audience = Célközönség

revision = Revíziótörténet
    .caption = A dokumentum revíziói
    .revision = Revízió
    .date = Dátum
    .change = Változás
    .link = Dokumentum

contact = Informatikai biztonsági kapcsolattartás
    .caption = Informatikai biztonsági kapcsolattartás
    .security = Informatikai biztonsági kapcsolattartó
    .phone = Telefon
    .hours = Elérhetőség ideje
    .policy = Sérülékenységek bejelentésének szabályai
    .advisories = Informatikai biztonsági közlemények
    .key = Kulcs titkosított bejelentésekhez
    .key_fingerprint = A kulcs ujjlenyomata
    .acknowledge_within = Bejelentés visszaigazolásának határideje
    .vigilance = Súlyos váratlan események bejelentése
    .process = Mit tesz a gyártó a bejelentéssel: { $process }
    .events-described = A jelen dokumentumban leírt eseményeket úgy jelentse, ahogyan itt szerepel: { $link }.
    .report_contents = A bejelentésben adja meg a következőket:
    .report_rules = A bejelentésekre a következő szabályok vonatkoznak:
    .report_rules-one = A bejelentésekre a következő szabály vonatkozik:
    .sources_watched = A gyártó a következő forrásokat figyeli az új sérülékenységek felismerése érdekében:
    .sources_watched-one = A gyártó a következő forrást figyeli az új sérülékenységek felismerése érdekében:
    .conduct = Mit tesz és mit nem tesz a gyártó:
    .note = { $note }

local-contact = Kapcsolattartók az üzemeltetőnél
    .caption = Kapcsolattartók az üzemeltetőnél
    .title = Kapcsolattartó
    .purpose = Milyen ügyben
    .phone = Telefon
    .id = Azonosító

## Security features

feature = Informatikai biztonsági funkciók
    .caption = Informatikai biztonsági funkciók
    .title = Funkció
    .id = Azonosító
    .capability = Képesség
    .state = Állapot
    .default = Kiszállításkor
    .configured_by = Ki állíthatja be
    .range = Beállítási tartomány
    .modes = Üzemmódok
    .modes-left-out = minden üzemmód
    .protects = A védelem tárgya
    .part = Rész
    .when = Feltétel
    .absent = Ez a funkció nem áll rendelkezésre.
    .of-operator = Ezt a funkciót az üzemeltetőnek kell biztosítania.
    .of-host = Ezt a funkciót az operációs rendszer vagy a gazdarendszer biztosítja.
    .inapplicable = Ez a funkció itt nem értelmezhető.
    .description = { $description }
    .before = Mielőtt hozzákezd, győződjön meg a következőkről:
    .before-one = Mielőtt hozzákezd, győződjön meg a következőről:
    .steps = Végezze el a következőket:
    .indicator = Kijelzés: { $indicator }
    .limits = Korlátok: { $limits }
    .because = Indoklás: { $because }
    .instead = { $state ->
        [by_operator] Az üzemeltető kötelező teendője: { $instead }
       *[other] Teendő: { $instead }
    }

security-test = Informatikai biztonsági tesztek
    .caption = Informatikai biztonsági tesztek
    .kind = Típus
    .subject = A teszt tárgya
    .version = Tesztelt verzió
    .date = Dátum
    .interval = Gyakoriság
    .by = Tesztelő
    .result = Eredmény
    .part = Rész

## Operating environment

operating-environment = Működési környezet
    .scope = A gyártó felelősségén kívül
    .change = Mikor kell újraértékelni az informatikai biztonságot
    .assumptions = A működési környezetről a gyártó a következőket feltételezi:
    .out_of_scope = A gyártó a következőkért nem felelős:
    .reassess = Értékelje újra az eszköz informatikai biztonságát a következő események mindegyike után:
    .reassess-one = Értékelje újra az eszköz informatikai biztonságát a következő esemény után:
    .reassess_at_once = A következő események mindegyike után haladéktalanul és az eszköz további használata előtt értékelje újra az eszköz informatikai biztonságát:
    .reassess_at_once-one = A következő esemény után haladéktalanul és az eszköz további használata előtt értékelje újra az eszköz informatikai biztonságát:
    .prohibited = A következők tilosak:
    .not_recommended = A gyártó azt ajánlja, hogy ne tegyék a következőket:

control-group = Intézkedéscsoportok
    .caption = Intézkedéscsoportok
    .condition-intro = Ha egy csoporthoz feltétel tartozik, az intézkedései csak e feltétel teljesülésekor érvényesek.
    .title = Csoport
    .id = Azonosító
    .goal = Cél
    .choice = Elegendő
    .choice-left-out = a csoport összes intézkedése
    .when = Feltétel

control = Informatikai biztonsági intézkedések
    .required = Kötelező intézkedések
    .required-caption = Kötelező intézkedések
    .required-intro = A következő intézkedéseket kötelező megvalósítani.
    .strongly_recommended = Nyomatékosan ajánlott intézkedések
    .strongly_recommended-caption = Nyomatékosan ajánlott intézkedések
    .strongly_recommended-intro = A gyártó nyomatékosan ajánlja a következő intézkedéseket.
    .recommended = Ajánlott intézkedések
    .recommended-caption = Ajánlott intézkedések
    .recommended-intro = A gyártó ajánlja a következő intézkedéseket.
    .preferred = Előnyben részesített intézkedések
    .preferred-caption = Előnyben részesített intézkedések
    .preferred-intro = A gyártó a következő intézkedéseket előnyben részesíti más megfelelő intézkedésekkel szemben.
    .where_possible = Lehetőség szerint ajánlott intézkedések
    .where_possible-caption = Lehetőség szerint ajánlott intézkedések
    .where_possible-intro = A gyártó ajánlja a következő intézkedéseket ott, ahol a működési környezet lehetővé teszi őket.
    .optional = Opcionális intézkedések
    .optional-caption = Opcionális intézkedések
    .optional-intro = A következő intézkedések opcionálisak.
    .unstated = Intézkedések, amelyek kötelező jellege nincs megadva
    .unstated-caption = Intézkedések, amelyek kötelező jellege nincs megadva
    .unstated-intro = Ez a dokumentum nem adja meg, hogy a következő intézkedések kötelezőek vagy ajánlottak.
    .condition-intro = A feltételhez kötött intézkedés csak a feltétel teljesülése esetén érvényes.
    .group-condition-intro = Ha egy sorban olyan csoport szerepel, amelyhez feltétel tartozik, az intézkedés csak e feltétel teljesülésekor érvényes.
    .group-choice-intro = Ha egy sorban csoport szerepel, a csoportok táblázata megadja, a csoportból hány intézkedés elegendő.
    .title = Intézkedés
    .id = Azonosító
    .kind = Típus
    .responsibility = Felelős
    .or_by = Más lehetséges felelős
    .group = Csoport
    .need = Kötelező jelleg
    .reason = Indoklás: { $reason }
    .own_measure = Mit tesz maga az eszköz: { $own_measure }
    .own_measure-part = Mit tesz a rendszer e része maga: { $own_measure }
    .setting = Beállítás: { $setting }
    .steps = { $responsibility ->
        [manufacturer] A gyártó teendői:
        [third_party] A harmadik fél teendői:
        [service_partner] A szervizpartner teendői:
        [integrator] A rendszerintegrátor teendői:
       *[other] Végezze el a következőket:
    }
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
    .limits = Korlátok: { $limits }
    .risk = Az intézkedésből eredő kockázat: { $risk }
    .part = Rész
    .when = Feltétel

share = Megosztott intézkedések
    .caption = Kinek mi a feladata
    .party = Felelős
    .does = Feladat

no-action = Nincs teendő
    .caption = Intézkedések, amelyekhez az üzemeltetőnek nincs teendője
    .kind = Intézkedés
    .because = Indoklás
    .unless = Mikor van mégis teendő
    .part = Rész
    .when = Feltétel

training = Képzés
    .caption = Szükséges ismeretek és képzés
    .role = Szerepkör
    .content = Tartalom
    .interval = Ismétlés ennyi idő után
    .given_by = Ki tartja

## Compatibility

compatibility = Kompatibilitás
    .limits = Korlátozások
    .restrictions = A más termékekkel való együttes használatra a következő korlátozások vonatkoznak:
    .restrictions-one = A más termékekkel való együttes használatra a következő korlátozás vonatkozik:

hardware = Hardver
    .caption = Hardver
    .for = Rész
    .included = Beépített
    .minimum = Kötelező minimum
    .recommended = Ajánlott
    .optimum = Optimális
    .otherwise = Ha az ajánlott értékek nem teljesülnek
    .note = Megjegyzés

machine =
    .cpu = Processzor: { $cpu }
    .memory = Memória: { $memory }
    .storage = Tárhely: { $storage }
    .display = Kijelző: { $display }
    .graphics = Grafika: { $graphics }
    .network = Hálózat: { $network }
    .other = Egyéb: { $other }

product = Termékek
    .operating-system = Operációs rendszerek
    .operating-system-caption = Operációs rendszerek
    .browser = Böngészők
    .browser-caption = Böngészők
    .mobile-device = Mobileszközök
    .mobile-device-caption = Mobileszközök
    .hypervisor = Virtualizációs termékek
    .hypervisor-caption = Virtualizációs termékek
    .database = Adatbázisok
    .database-caption = Adatbázisok
    .runtime = Futtatókörnyezetek
    .runtime-caption = Futtatókörnyezetek
    .antimalware = Vírusirtó szoftverek
    .antimalware-caption = Vírusirtó szoftverek
    .peer-system = A kapcsolódó rendszerek kompatibilitása
    .peer-system-caption = A kapcsolódó rendszerek kompatibilitása
    .accessory = Tartozékok
    .accessory-caption = Tartozékok
    .for = Rész
    .name = Termék
    .supplied_by = Ki biztosítja
    .versions = Verziók
    .recommended = Ajánlott verzió
    .state = Állapot
    .support_end = A szállító támogatásának vége
    .patches = Frissítések
    .note = Megjegyzés
    .when = Feltétel

standard = Szabványok
    .caption = Szabványok
    .name = Szabvány
    .version = Verzió
    .kind = Tárgy
    .purpose = Cél
    .conformance = Megfelelőségi nyilatkozat

## Network

network = Hálózat
    .absent = A következők nem állnak rendelkezésre:
    .before = Mielőtt hozzákezd, győződjön meg a következőkről:
    .before-one = Mielőtt hozzákezd, győződjön meg a következőről:
    .connecting = Csatlakoztatás a hálózathoz
    .controls = Kötelező intézkedések: { $link }
    .steps = Az eszköz hálózathoz való csatlakoztatásának lépései:
    .connection = { $connection ->
        [none] Az eszköznek nincs hálózati kapcsolata.
        [optional] A hálózati kapcsolat opcionális.
       *[required] Az eszköznek hálózati kapcsolatra van szüksége.
    }
    .inbound =
        { $inbound ->
            [true] Más rendszerek kezdeményezhetnek kapcsolatot az eszköz felé.
           *[false] Más rendszerek nem tudnak kapcsolatot kezdeményezni az eszköz felé.
        }
    .internet = { $internet ->
        [not_needed] Az eszköznek nincs szüksége internetkapcsolatra.
        [optional] Az internetkapcsolat opcionális.
        [needed] Az eszköznek internetkapcsolatra van szüksége.
        [not_directly] Tilos az eszközt közvetlenül az internetre csatlakoztatni.
       *[forbidden] Tilos az eszközt az internetre csatlakoztatni.
    }
    .internet_reason = Internetkapcsolat: { $internet_reason }
    .load = Hálózati terhelés: { $load }
    .note = { $note }

network-only = Hálózat
    .connection = { $connection ->
        [none] Az eszköznek nincs hálózati kapcsolata.
        [optional] A hálózati kapcsolat opcionális.
       *[required] Az eszköznek hálózati kapcsolatra van szüksége.
    }
    .connection-part = { $connection ->
        [none] A rendszer e részének nincs hálózati kapcsolata.
        [optional] A hálózati kapcsolat opcionális.
       *[required] A rendszer e részének hálózati kapcsolatra van szüksége.
    }
    .inbound =
        { $inbound ->
            [true] Más rendszerek kezdeményezhetnek kapcsolatot az eszköz felé.
           *[false] Más rendszerek nem tudnak kapcsolatot kezdeményezni az eszköz felé.
        }
    .inbound-part =
        { $inbound ->
            [true] Más rendszerek kezdeményezhetnek kapcsolatot a rendszer e része felé.
           *[false] Más rendszerek nem tudnak kapcsolatot kezdeményezni a rendszer e része felé.
        }
    .internet = { $internet ->
        [not_needed] Az eszköznek nincs szüksége internetkapcsolatra.
        [optional] Az internetkapcsolat opcionális.
        [needed] Az eszköznek internetkapcsolatra van szüksége.
        [not_directly] Tilos az eszközt közvetlenül az internetre csatlakoztatni.
       *[forbidden] Tilos az eszközt az internetre csatlakoztatni.
    }
    .internet-part = { $internet ->
        [not_needed] A rendszer e részének nincs szüksége internetkapcsolatra.
        [optional] Az internetkapcsolat opcionális.
        [needed] A rendszer e részének internetkapcsolatra van szüksége.
        [not_directly] Tilos a rendszer e részét közvetlenül az internetre csatlakoztatni.
       *[forbidden] Tilos a rendszer e részét az internetre csatlakoztatni.
    }
    .internet_reason = Internetkapcsolat: { $internet_reason }
    .absent = A következők nem állnak rendelkezésre:
    .note = { $note }

zone = Hálózati zónák
    .caption = Hálózati zónák
    .title = Zóna
    .id = Azonosító
    .traffic = Forgalomszabályozás a határon
    .operated_by = Ki működteti
    .description = Leírás

interface = Interfészek
    .caption = Interfészek
    .title = Interfész
    .id = Azonosító
    .kind = Típus
    .state = Állapot
    .because = Indoklás
    .instead = Teendő
    .part = Rész
    .zone = Zóna
    .standards = Szabványok
    .not_supported = Nem támogatott
    .ciphers = Titkosítócsomagok
    .authentication = Hitelesítés
    .encryption = Titkosítás
    .addressing = Címzés
    .default = Kiszállításkor
    .need = Kötelező jelleg
    .frequency = Frekvencia
    .power = Adóteljesítmény
    .range = Hatótávolság
    .coexistence = Együttélés más rádióberendezésekkel
    .max_connected = Egyidejű kapcsolatok maximuma
    .max_paired = Párosítások maximuma
    .purpose = Cél
    .used_by = Ki használhatja
    .protect = Védelem
    .when = Feltétel

peer = Kapcsolódó rendszerek
    .caption = Kapcsolódó rendszerek
    .title = Rendszer
    .id = Azonosító
    .kind = Típus
    .zone = Zóna
    .address = Cím
    .versions = Verziók
    .max_connected = Egyidejű kapcsolatok maximuma
    .operated_by = Ki működteti
    .description = Leírás

port = Portok
    .rules = Portok és tűzfalszabályok
    .required-caption = Engedélyezendő kötelező kapcsolatok
    .recommended-caption = Ajánlott kapcsolatok
    .allow-caption = Csak a hozzájuk tartozó funkció használata esetén engedélyezendő kapcsolatok
    .allow-need-unstated = Ha egy kapcsolat kötelező jellege nincs megadva, a gyártó nem közli, hogy a kapcsolat kötelező-e. Az ilyen kapcsolatot csak akkor engedélyezze, ha egy használt funkciónak szüksége van rá.
    .allow-condition = Ha egy sorban feltétel szerepel, a kapcsolatot csak a feltétel teljesülése esetén engedélyezze.
    .allow-configured = Ha egy port száma módosítható, csak a beállított számot engedélyezze.
    .allow-range = Ha egy tartománynak csak egyes portjai vannak beállítva, csak ezeket a portokat engedélyezze.
    .allow-only = Minden más kapcsolatot blokkoljon.
    .allow-only-except = A blokkolás nem vonatkozik a tűzfalszabály nélküli kapcsolatokra. Ezeket külön táblázat sorolja fel.
    .allow-only-zones = A következő hálózati zónák határán blokkoljon minden más, a rendszer részeihez vezető vagy azoktól induló kapcsolatot: { $zones }. Más rendszerekre ez a dokumentum nem ad szabályokat.
    .block-caption = Blokkolandó kapcsolatok
    .block-intro = A hálózati tűzfalon blokkolja a következő kapcsolatokat.
    .none-caption = Tűzfalszabály nélküli kapcsolatok
    .none-intro = A következő kapcsolatokra ez a dokumentum nem ad szabályt a hálózati tűzfalhoz. Az indoklást a táblázat tartalmazza.
    .unstated-caption = Kapcsolatok, amelyek iránya nincs megadva
    .unstated-intro = A gyártó nem közli, hogy a következő kapcsolatokat melyik fél kezdeményezi. Ez a dokumentum nem ad rájuk tűzfalszabályt.
    .rules-source = A kapcsolatot a forrás kezdeményezi, vagy a forrás küld először. A válaszok a kapcsolat részei.
    .rules-all = Ami minden szabályra érvényes
    .required = Kötelező kapcsolatok
    .need-unstated = Kapcsolatok, amelyek kötelező jellege nincs megadva
    .used = Csak használat esetén engedélyezendő kapcsolatok
    .rules-open = az üzemeltetőnek kell megadnia
    .any-system = bármely rendszer
    .reason-number = szám vagy típus nélkül nem adható meg szabály
    .reason-transport = az átviteli protokoll nélkül nem adható meg szabály
    .reason-border = nem lép át hálózati határt
    .reason-computer = egy számítógépen belül marad
    .reason-part = a rendszer egy részén belül marad
    .reason-device = az eszközön belül marad
    .reason-zone = egy hálózati zónán belül marad; csak akkor kell hozzá szabály, ha a zónát tűzfal osztja részekre
    .reason-mobile = mobilhálózaton halad át, nem az üzemeltető hálózatán
    .reason-cloud = nem halad át az üzemeltető hálózatán
    .reference = { $protocol } ({ $transport }, port: { $number })
    .reference-many = { $protocol } ({ $transport }, portok: { $number })
    .reference-any = { $protocol } ({ $transport }, bármely port)
    .reference-ip = { $protocol } ({ $transport } { $ip_protocol })
    .reference-short = { $protocol } ({ $transport })
    .unnamed = port: { $number } ({ $transport })
    .unnamed-many = portok: { $number } ({ $transport })
    .unnamed-any = bármely port ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } (port: { $number })
    .reference-plain-many = { $protocol } (portok: { $number })
    .reference-plain-any = { $protocol } (bármely port)
    .reference-bare = { $protocol }
    .unnamed-plain = port: { $number }
    .unnamed-plain-many = portok: { $number }
    .unnamed-plain-any = bármely port
    .no-transport = nem megadott átviteli protokoll
    .without-transport = { $number } (nem megadott átviteli protokoll)
    .any = bármely
    .not_known = nem ismert port
    .number = Port
    .icmp_type = ICMP-típus
    .ip_protocol = IP-protokoll
    .id = Azonosító
    .configurable = A szám módosítható
    .setting = Hol állítható be
    .source_port = Forrásport
    .transport = Átvitel
    .direction = Irány
    .protocol = Protokoll
    .program = Program
    .part = Rész
    .interface = Interfész
    .encryption = Titkosítás
    .authentication = Hitelesítés
    .default = Kiszállításkor
    .need = Kötelező jelleg
    .opened_by = Ki nyithatja meg
    .open_for = Meddig van nyitva
    .purpose = Cél
    .peers = Kapcsolódó rendszerek
    .internet = Interneten keresztül
    .network_setting = Hálózati beállítás
    .firewall_rule = A hálózati tűzfal szabálya
    .when = Feltétel
    .source = Forrás
    .destination = Célállomás
    .own-side = Eszköz vagy rész
    .other-side = Másik oldal
    .use = Használat az eszközben
    .reason = Indoklás

firewall = Az eszköz tűzfala
    .of-parts = A részek tűzfalai
    .state = { $state ->
        [provided] Az eszköznek saját tűzfala van.
        [not_provided] Az eszköznek nincs saját tűzfala.
        [by_operator] Az eszköz tűzfalát az üzemeltetőnek kell biztosítania.
        [by_host] Az eszköz az operációs rendszer tűzfalát használja.
       *[not_applicable] Az eszközön a tűzfal nem értelmezhető.
    }
    .state-part = { $state ->
        [provided] A rendszer e részének saját tűzfala van.
        [not_provided] A rendszer e részének nincs saját tűzfala.
        [by_operator] A rendszer e részének tűzfalát az üzemeltetőnek kell biztosítania.
        [by_host] A rendszer e része az operációs rendszer tűzfalát használja.
       *[not_applicable] A rendszer e részén a tűzfal nem értelmezhető.
    }
    .state-inactive = { $state ->
        [by_host] Az operációs rendszer tűzfala csak akkor szűri a forgalmat, ha be van kapcsolva.
       *[other] A tűzfal csak akkor szűri a forgalmat, ha be van kapcsolva.
    }
    .default = Kiszállításkor: { $default }.
    .configured_by = Szerepkörök, amelyek be- és kikapcsolhatják: { $configured_by }.
    .rules_set_by = Szerepkörök, amelyek módosíthatják a tűzfal szabályait: { $rules_set_by }.
    .product = Termék: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] A tűzfalnak minden forgalmat blokkolnia kell, kivéve azokat a kapcsolatokat, amelyek engedélyezését ez a dokumentum előírja.
            [deny_all] A tűzfalnak minden forgalmat blokkolnia kell.
            [allow_outbound] A tűzfalnak engedélyeznie kell az eszköztől induló kapcsolatokat, és blokkolnia kell az eszközhöz irányuló kapcsolatokat.
            [allow_all] A tűzfalnak minden forgalmat engedélyeznie kell.
            [monitored] A tűzfalnak engedélyeznie kell és meg kell figyelnie a forgalmat.
            [restricted] A tűzfalnak korlátoznia kell a forgalmat.
           *[isolated] A tűzfalnak nem szabad kapcsolatot engedélyeznie más hálózatokhoz.
        }
       *[other] { $policy ->
            [deny_all_but_listed] A tűzfal minden olyan kapcsolatot blokkol, amelyet ez a dokumentum nem sorol fel.
            [deny_all] A tűzfal minden forgalmat blokkol.
            [allow_outbound] A tűzfal engedélyezi az eszköztől induló kapcsolatokat, és blokkolja az eszközhöz irányuló kapcsolatokat.
            [allow_all] A tűzfal minden forgalmat engedélyez.
            [monitored] A tűzfal engedélyezi és megfigyeli a forgalmat.
            [restricted] A tűzfal korlátozza a forgalmat.
           *[isolated] A tűzfal nem engedélyez kapcsolatot más hálózatokhoz.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Ha a tűzfal be van kapcsolva, minden olyan kapcsolatot blokkol, amelyet ez a dokumentum nem sorol fel.
        [deny_all] Ha a tűzfal be van kapcsolva, minden forgalmat blokkol.
        [allow_outbound] Ha a tűzfal be van kapcsolva, engedélyezi a kimenő kapcsolatokat, és blokkolja a bejövő kapcsolatokat.
        [allow_all] Ha a tűzfal be van kapcsolva, minden forgalmat engedélyez.
        [monitored] Ha a tűzfal be van kapcsolva, engedélyezi és megfigyeli a forgalmat.
        [restricted] Ha a tűzfal be van kapcsolva, korlátozza a forgalmat.
       *[isolated] Ha a tűzfal be van kapcsolva, nem engedélyez kapcsolatot más hálózatokhoz.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] A tűzfalnak minden forgalmat blokkolnia kell, kivéve azokat a kapcsolatokat, amelyek engedélyezését ez a dokumentum előírja.
            [deny_all] A tűzfalnak minden forgalmat blokkolnia kell.
            [allow_outbound] A tűzfalnak engedélyeznie kell a rendszer e részétől induló kapcsolatokat, és blokkolnia kell a rendszer e részéhez irányuló kapcsolatokat.
            [allow_all] A tűzfalnak minden forgalmat engedélyeznie kell.
            [monitored] A tűzfalnak engedélyeznie kell és meg kell figyelnie a forgalmat.
            [restricted] A tűzfalnak korlátoznia kell a forgalmat.
           *[isolated] A tűzfalnak nem szabad kapcsolatot engedélyeznie más hálózatokhoz.
        }
       *[other] { $policy ->
            [deny_all_but_listed] A tűzfal minden olyan kapcsolatot blokkol, amelyet ez a dokumentum nem sorol fel.
            [deny_all] A tűzfal minden forgalmat blokkol.
            [allow_outbound] A tűzfal engedélyezi a rendszer e részétől induló kapcsolatokat, és blokkolja a rendszer e részéhez irányuló kapcsolatokat.
            [allow_all] A tűzfal minden forgalmat engedélyez.
            [monitored] A tűzfal engedélyezi és megfigyeli a forgalmat.
            [restricted] A tűzfal korlátozza a forgalmat.
           *[isolated] A tűzfal nem engedélyez kapcsolatot más hálózatokhoz.
        }
    }
    .changes_itself = Automatikus módosítások: { $changes_itself }
    .because = Indoklás: { $because }
    .instead = { $state ->
        [by_operator] Az üzemeltető kötelező teendője: { $instead }
       *[other] Teendő: { $instead }
    }
    .note = { $note }

flow = Adatáramlások
    .caption = Adatáramlások
    .rules = Tűzfalszabályok: { $link }
    .from = Forrás
    .to = Célállomás
    .port = Port
    .medium = Közeg
    .data = Adatok
    .personal = Személyes adatok
    .examples = Példák
    .deidentified = Azonosításmentesítés
    .encryption = Titkosítás
    .integrity = Sértetlenség védelme
    .trigger = Az adatátvitel indítása
    .rate = Adatsebesség
    .volume = Adatmennyiség
    .purpose = Cél
    .when = Feltétel
    .id = Azonosító

network-requirements = A hálózattal szembeni követelmények
    .bandwidth = { $bandwidth_for ->
        [none] Sávszélesség: { $bandwidth }.
       *[other] Sávszélesség: { $bandwidth } ({ $bandwidth_for }).
    }
    .latency = Késleltetés: { $latency }.
    .jitter = Késleltetés-ingadozás (jitter): { $jitter }.
    .packet_loss = Csomagvesztés: { $packet_loss }.
    .services = Szolgáltatások, amelyeket a hálózatnak biztosítania kell: { $services }.
    .other = A hálózatnak a következő követelményeknek kell megfelelnie:
    .other-one = A hálózatnak a következő követelménynek kell megfelelnie:
    .recommended_other = A gyártó a következőket ajánlja a hálózatra vonatkozóan:
    .loss = Ha a hálózat kiesik: { $loss }
    .otherwise = Ha a követelmények nem teljesülnek: { $otherwise }

network-link = Összeköttetések és funkciók
    .caption = Mit kell a hálózatnak az összeköttetésekhez és a funkciókhoz biztosítania
    .title = Összeköttetés vagy funkció
    .from = Forrás
    .to = Célállomás
    .bandwidth = Sávszélesség
    .latency = Késleltetés
    .jitter = Késleltetés-ingadozás (jitter)
    .packet_loss = Csomagvesztés
    .recommended = Ajánlott
    .optimum = Optimális
    .otherwise = Ha nem teljesül
    .when = Feltétel

network-figures = Ajánlott értékek
    .bandwidth =
        { $bandwidth_for ->
            [none] Ajánlott sávszélesség: { $bandwidth }.
           *[other] Ajánlott sávszélesség: { $bandwidth } ({ $bandwidth_for }).
        }
    .latency = Ajánlott késleltetés: { $latency }.
    .jitter = Ajánlott késleltetés-ingadozás (jitter): { $jitter }.
    .packet_loss = Ajánlott csomagvesztés: { $packet_loss }.
    .otherwise = Ha az ajánlott értékek nem teljesülnek: { $otherwise }

network-optimum = Optimális értékek
    .bandwidth =
        { $bandwidth_for ->
            [none] Optimális sávszélesség: { $bandwidth }.
           *[other] Optimális sávszélesség: { $bandwidth } ({ $bandwidth_for }).
        }
    .latency = Optimális késleltetés: { $latency }.
    .jitter = Optimális késleltetés-ingadozás (jitter): { $jitter }.
    .packet_loss = Optimális csomagvesztés: { $packet_loss }.

remote-access = Távoli hozzáférés
    .state = { $used_for ->
        [none] { $state ->
            [provided] Az eszközhöz távolról hozzá lehet férni.
            [not_provided] Az eszköz nem biztosít távoli hozzáférést.
            [by_operator] A távoli hozzáférést az üzemeltető biztosítja.
            [by_host] A távoli hozzáférést az operációs rendszer vagy a gazdarendszer biztosítja.
           *[not_applicable] A távoli hozzáférés itt nem értelmezhető.
        }
       *[other] { $state ->
            [provided] Az eszközhöz a következő célokból lehet távolról hozzáférni: { $used_for }.
            [not_provided] Az eszközhöz a következő célokból nem lehet távolról hozzáférni: { $used_for }.
            [by_operator] A távoli hozzáférést az üzemeltető biztosítja a következő célokra: { $used_for }.
            [by_host] A távoli hozzáférést az operációs rendszer vagy a gazdarendszer biztosítja a következő célokra: { $used_for }.
           *[not_applicable] A távoli hozzáférés a következő célokra nem értelmezhető: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] A rendszer e részéhez távolról hozzá lehet férni.
            [not_provided] A rendszer e része nem biztosít távoli hozzáférést.
            [by_operator] A távoli hozzáférést az üzemeltető biztosítja.
            [by_host] A távoli hozzáférést az operációs rendszer vagy a gazdarendszer biztosítja.
           *[not_applicable] A távoli hozzáférés itt nem értelmezhető.
        }
       *[other] { $state ->
            [provided] A rendszer e részéhez a következő célokból lehet távolról hozzáférni: { $used_for }.
            [not_provided] A rendszer e részéhez a következő célokból nem lehet távolról hozzáférni: { $used_for }.
            [by_operator] A távoli hozzáférést az üzemeltető biztosítja a következő célokra: { $used_for }.
            [by_host] A távoli hozzáférést az operációs rendszer vagy a gazdarendszer biztosítja a következő célokra: { $used_for }.
           *[not_applicable] A távoli hozzáférés a következő célokra nem értelmezhető: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Az operációs rendszeren vagy a gazdarendszeren keresztüli távoli hozzáférés csak akkor lehetséges, ha be van kapcsolva.
           *[other] A távoli hozzáférés csak akkor lehetséges, ha be van kapcsolva.
        }
       *[other] { $state ->
            [by_host] Az operációs rendszeren vagy a gazdarendszeren keresztüli távoli hozzáférés, ha be van kapcsolva, a következő célokra lehetséges: { $used_for }.
           *[other] A távoli hozzáférés, ha be van kapcsolva, a következő célokra lehetséges: { $used_for }.
        }
    }
    .default = Kiszállításkor: { $default }.
    .configured_by = Szerepkörök, amelyek be- és kikapcsolhatják: { $configured_by }.
    .kind = A hozzáférés típusa: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] A munkamenetet a gyártó indítja.
        [operator] A munkamenetet az üzemeltető indítja.
        [shared] A munkamenetet a gyártó és az üzemeltető közösen indítja.
        [user] A munkamenetet a felhasználó indítja.
        [patient] A munkamenetet a beteg indítja.
        [third_party] A munkamenetet egy harmadik fél indítja.
        [integrator] A munkamenetet a rendszerintegrátor indítja.
        [practitioner] A munkamenetet a praxisvezető indítja.
       *[service_partner] A munkamenetet a szervizpartner indítja.
    }
    .supervision = Felügyelet: { $supervision }
    .authentication = Hitelesítés: { $authentication }
    .encryption = Titkosítás: { $encryption }.
    .logged = { $logged ->
        [true] Az eszköz minden munkamenetet rögzít az eseménynaplóban.
       *[false] Az eszköz nem rögzíti a munkameneteket az eseménynaplóban.
    }
    .logged-part = { $logged ->
        [true] A rendszer e része minden munkamenetet rögzít az eseménynaplóban.
       *[false] A rendszer e része nem rögzíti a munkameneteket az eseménynaplóban.
    }
    .files_scanned_by = Az átvitt fájlok átvizsgálása kártékony szoftver keresésére: { $files_scanned_by }
    .disable = A távoli hozzáférés kikapcsolása: { $disable }
    .because = Indoklás: { $because }
    .instead = { $state ->
        [by_operator] Az üzemeltető kötelező teendője: { $instead }
       *[other] Teendő: { $instead }
    }
    .note = { $note }

failure = Hálózati meghibásodások
    .caption = Hálózati meghibásodások és hatásaik
    .recovery-caption = Meghibásodások és hatásaik
    .what = Meghibásodás
    .id = Azonosító
    .noticeable = Észlelhetőség a felhasználó számára
    .effect = Az eszközre gyakorolt hatás
    .hazard = Veszély
    .countermeasure = Ellenintézkedés

## Installation

installation = Telepítés
    .preparing = Telepítés előtt
    .installing = A telepítés lépései
    .integrating = Beépítés másik termékbe
    .installed_by = Az eszközt telepítő szerepkörök: { $installed_by }.
    .before = Mielőtt hozzákezd, győződjön meg a következőkről:
    .before-one = Mielőtt hozzákezd, győződjön meg a következőről:
    .steps = Az eszköz telepítésének lépései:
    .verify = A telepítés után ellenőrizze a következőket:
    .if_failed = Ha a telepítés nem sikerült: { $if_failed }
    .integration = Ha az eszközt másik termékbe építik be:

hardening = Biztonsági megerősítés
    .caption = Informatikai biztonsági beállítások
    .title = Beállítás
    .id = Azonosító
    .setting = Hol állítható be
    .default = Kiszállításkor
    .value = Beállítandó érték
    .need = Kötelező jelleg
    .reason = Indoklás
    .steps = Végezze el a következőket:
    .part = Rész
    .when = Feltétel

maintenance = Karbantartás

task = Feladatok
    .caption = Rendszeres feladatok
    .title = Feladat
    .id = Azonosító
    .by = Végrehajtó
    .role = Szerepkör
    .interval = Gyakoriság
    .downtime = Kiesés a feladat végzése közben
    .steps = { $by ->
        [manufacturer] A gyártó teendői:
        [third_party] A harmadik fél teendői:
        [service_partner] A szervizpartner teendői:
        [integrator] A rendszerintegrátor teendői:
       *[other] Végezze el a következőket:
    }

## Access

access = Hozzáférés
    .authentication = Elérhető bejelentkezési módok: { $authentication }.
    .authentication-none = { $only ->
        [none] Nincs bejelentkezés.
       *[other] Nincs bejelentkezés, kivéve ott, ahol ez a fejezet a rendszer valamely részéhez vagy feltételhez kötve bejelentkezést ad meg.
    }
    .checked_by = A bejelentkezést ellenőrző rendszer: { $checked_by }.
    .default = Bejelentkezés kiszállításkor: { $default }.
    .configured_by = Szerepkörök, amelyek be- és kikapcsolhatják a bejelentkezést: { $configured_by }.
    .note = { $note }
    .without_login = Bejelentkezés nélkül a következők lehetségesek:
    .login_for = A következőkhöz bejelentkezés szükséges:
    .account_rules = A fiókokra a következő szabályok vonatkoznak:
    .account_rules-one = A fiókokra a következő szabály vonatkozik:
    .custom_roles = { $custom_roles ->
        [true] Az üzemeltető további szerepköröket hozhat létre.
       *[false] Az üzemeltető nem tud további szerepköröket létrehozni.
    }

access-only = Hozzáférés
    .authentication = Elérhető bejelentkezési módok: { $authentication }.
    .authentication-none = Nincs bejelentkezés.
    .authentication-none-part = A rendszer e részén nincs bejelentkezés.
    .checked_by = A bejelentkezést ellenőrző rendszer: { $checked_by }.
    .without_login = Bejelentkezés nélkül a következők lehetségesek:
    .login_for = A következőkhöz bejelentkezés szükséges:
    .account_rules = A fiókokra a következő szabályok vonatkoznak:
    .account_rules-one = A fiókokra a következő szabály vonatkozik:
    .note = { $note }

directory = Címtárszolgáltatás
    .default = Kiszállításkor: { $default }.
    .protocol = Protokoll: { $protocol }.
    .product = Címtárszolgáltatás: { $product }.
    .versions = Verziók: { $versions }.
    .users_managed = A felhasználók kezelése: { $users_managed }
    .roles_given = A felhasználók szerepkörei: { $roles_given }
    .unreachable = Ha a címtárszolgáltatás nem érhető el: { $unreachable }
    .steps = A címtárszolgáltatás csatlakoztatásának lépései:
    .note = { $note }

multi-factor = Többtényezős hitelesítés
    .state = { $state ->
        [provided] Az eszköz támogatja a többtényezős hitelesítést.
        [not_provided] Az eszköz nem támogatja a többtényezős hitelesítést.
        [by_operator] A többtényezős hitelesítést az üzemeltetőnek kell biztosítania.
        [by_host] A többtényezős hitelesítést az operációs rendszer vagy a gazdarendszer biztosítja.
       *[not_applicable] A többtényezős hitelesítés itt nem értelmezhető.
    }
    .state-part = { $state ->
        [provided] A rendszer e része támogatja a többtényezős hitelesítést.
        [not_provided] A rendszer e része nem támogatja a többtényezős hitelesítést.
        [by_operator] A többtényezős hitelesítést az üzemeltetőnek kell biztosítania.
        [by_host] A többtényezős hitelesítést az operációs rendszer vagy a gazdarendszer biztosítja.
       *[not_applicable] A többtényezős hitelesítés itt nem értelmezhető.
    }
    .state-should =
        { $need ->
            [optional] Az üzemeltető biztosíthatja a többtényezős hitelesítést.
           *[other] Ajánlott, hogy az üzemeltető biztosítsa a többtényezős hitelesítést.
        }
    .state-inactive = { $state ->
        [by_host] Az operációs rendszer vagy a gazdarendszer által biztosított többtényezős hitelesítés csak akkor működik, ha be van kapcsolva.
       *[other] A többtényezős hitelesítés csak akkor működik, ha be van kapcsolva.
    }
    .default = Kiszállításkor: { $default }.
    .configured_by = Szerepkörök, amelyek be- és kikapcsolhatják: { $configured_by }.
    .required_for = Szerepkörök, amelyekhez többtényezős hitelesítés szükséges: { $required_for }.
    .method = Rendelkezésre álló második tényezők: { $method }.
    .code_length = A kód karakterszáma: { $code_length }.
    .code_digits = A kód számjegyeinek száma: { $code_digits }.
    .remembered_for = Időtartam, amíg a rendszer nem kéri újra a második tényezőt: { $remembered_for }.
    .reset = A második tényező alaphelyzetbe állítása: { $reset }
    .because = Indoklás: { $because }
    .instead = { $state ->
        [by_operator] Az üzemeltető kötelező teendője: { $instead }
       *[other] Teendő: { $instead }
    }
    .note = { $note }

role = Szerepkörök
    .caption = Szerepkörök
    .title = Szerepkör
    .id = Azonosító
    .description = Leírás
    .inherits = Átvett jogosultságok forrása
    .held_by = Ki tölti be
    .directory_group = Címtárcsoport
    .default = Kiszállításkor
    .part = Rész

function = Funkciók és szerepkörök
    .caption = Funkciók és az azokat használni tudó szerepkörök
    .title = Funkció
    .assignable = { $assignable ->
        [true] A következő funkciót az üzemeltető rendeli hozzá szerepkörökhöz vagy felhasználókhoz: { $title }.
       *[false] A következő funkciót az üzemeltető nem tudja további szerepkörökhöz hozzárendelni: { $title }.
    }

automatic-login = Automatikus bejelentkezés
    .state = { $state ->
        [provided] Az eszköz automatikusan indít munkamenetet. Ehhez senki nem ad meg hitelesítő adatot.
        [by_host] Az operációs rendszer automatikusan indít munkamenetet. Ehhez senki nem ad meg hitelesítő adatot.
       *[none] Az eszköz nem rendelkezik automatikus bejelentkezéssel.
    }
    .state-part = { $state ->
        [provided] A rendszer e része automatikusan indít munkamenetet. Ehhez senki nem ad meg hitelesítő adatot.
        [by_host] Az operációs rendszer automatikusan indít munkamenetet. Ehhez senki nem ad meg hitelesítő adatot.
       *[none] A rendszer e része nem rendelkezik automatikus bejelentkezéssel.
    }
    .state-inactive = { $state ->
        [by_host] Az operációs rendszerben a hitelesítő adat nélküli automatikus bejelentkezés csak akkor működik, ha be van kapcsolva.
       *[other] A hitelesítő adat nélküli automatikus bejelentkezés csak akkor működik, ha be van kapcsolva.
    }
    .default = Kiszállításkor: { $default }.
    .configured_by = Szerepkörök, amelyek be- és kikapcsolhatják: { $configured_by }.
    .after = Az automatikus bejelentkezés ideje: { $after }.
    .role = A felhasználó szerepköre ebben a munkamenetben: { $role }.
    .switch_off = Az automatikus bejelentkezés kikapcsolása: { $switch_off }
    .note = { $note }

account-management = Fiókok kezelése
    .created_by = Fiókokat létrehozó szerepkörök: { $created_by }.
    .activated_by = Fiókokat aktiváló szerepkörök: { $activated_by }.
    .disabled_by = Fiókokat letiltó szerepkörök: { $disabled_by }.
    .deleted_by = Fiókokat törlő szerepkörök: { $deleted_by }.
    .disabled_after = Bejelentkezés nélküli idő a fiók letiltásáig: { $disabled_after }.
    .first_password_by = Egy fiók első jelszavát beállító szerepkörök: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] A felhasználónak az első bejelentkezéskor meg kell változtatnia az első jelszót.
       *[false] Semmi nem kényszeríti a felhasználót az első jelszó megváltoztatására.
    }
    .user_name = A felhasználónevek szabályai: { $user_name }
    .attributes = Egy fiók tartalma: { $attributes }
    .max_accounts = A fiókok maximális száma: { $max_accounts }.
    .steps = A fiókok kezelésének lépései:
    .note = { $note }

password = Jelszavak
    .pins = PIN-kódok
    .both = Jelszavak és PIN-kódok
    .kind = { $kind ->
        [password] A következők a jelszavakra vonatkoznak.
       *[pin] A következők a PIN-kódokra vonatkoznak.
    }
    .rules_from = { $rules_from ->
        [device] A szabályokat az eszköz határozza meg és érvényesíti.
        [host] A szabályokat az operációs rendszer határozza meg.
        [directory] A szabályokat a címtárszolgáltatás határozza meg.
       *[operator] A szabályokat az üzemeltetőnek kell meghatároznia.
    }
    .rules_from-part = { $rules_from ->
        [device] A szabályokat a rendszer e része határozza meg és érvényesíti.
        [host] A szabályokat az operációs rendszer határozza meg.
        [directory] A szabályokat a címtárszolgáltatás határozza meg.
       *[operator] A szabályokat az üzemeltetőnek kell meghatároznia.
    }
    .need = A szabályok kötelező jellege: { $need }.
    .rules_from-should = { $rules_from ->
        [host] A szabályokat az operációs rendszer határozza meg.
        [directory] A szabályokat a címtárszolgáltatás határozza meg.
       *[other] A szabályokat az üzemeltető határozza meg.
    }
    .configured_by = Szerepkörök, amelyek módosíthatják a szabályokat: { $configured_by }.
    .settable = Módosítható szabályok: { $settable }.
    .off_by_default = Kiszállításkor kikapcsolt szabályok: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Minimális karakterszám, amelyet az operációs rendszernek meg kell követelnie: { $min_length }.
        [directory] Minimális karakterszám, amelyet a címtárszolgáltatásnak meg kell követelnie: { $min_length }.
        [operator] Minimális karakterszám, amelyet az üzemeltetőnek meg kell követelnie: { $min_length }.
       *[other] Minimális karakterszám: { $min_length }.
    }
    .min_length-should = Ajánlott minimális karakterszám: { $min_length }.
    .max_length = Maximális karakterszám: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Az operációs rendszernek meg kell követelnie a PIN-kód következő tartalmát: { $complexity }.
           *[other] Az operációs rendszernek meg kell követelnie a jelszó következő tartalmát: { $complexity }.
        }
        [directory] { $kind ->
            [pin] A címtárszolgáltatásnak meg kell követelnie a PIN-kód következő tartalmát: { $complexity }.
           *[other] A címtárszolgáltatásnak meg kell követelnie a jelszó következő tartalmát: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Az üzemeltetőnek meg kell követelnie a PIN-kód következő tartalmát: { $complexity }.
           *[other] Az üzemeltetőnek meg kell követelnie a jelszó következő tartalmát: { $complexity }.
        }
       *[other] { $kind ->
            [pin] A PIN-kód kötelező tartalma: { $complexity }.
           *[other] A jelszó kötelező tartalma: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Az operációs rendszernek PIN-kódként el kell utasítania a következőt: { $complexity }.
           *[other] Az operációs rendszernek jelszóként el kell utasítania a következőt: { $complexity }.
        }
        [directory] { $kind ->
            [pin] A címtárszolgáltatásnak PIN-kódként el kell utasítania a következőt: { $complexity }.
           *[other] A címtárszolgáltatásnak jelszóként el kell utasítania a következőt: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Az üzemeltetőnek gondoskodnia kell arról, hogy PIN-kódként ne legyen használható: { $complexity }.
           *[other] Az üzemeltetőnek gondoskodnia kell arról, hogy jelszóként ne legyen használható: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN-kódként tilos: { $complexity }.
           *[other] Jelszóként tilos: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] A PIN-kód ajánlott tartalma: { $complexity }.
       *[other] A jelszó ajánlott tartalma: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] PIN-kódként nem ajánlott: { $complexity }.
       *[other] Jelszóként nem ajánlott: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Az operációs rendszernek meg kell követelnie, hogy a jelszó legalább { $complexity_at_least } feltételt teljesítsen a következők közül: { $complexity }.
        [directory] A címtárszolgáltatásnak meg kell követelnie, hogy a jelszó legalább { $complexity_at_least } feltételt teljesítsen a következők közül: { $complexity }.
        [operator] Az üzemeltetőnek meg kell követelnie, hogy a jelszó legalább { $complexity_at_least } feltételt teljesítsen a következők közül: { $complexity }.
       *[other] A jelszónak legalább { $complexity_at_least } feltételt teljesítenie kell a következők közül: { $complexity }.
    }
    .complexity-some-should = Ajánlott, hogy a jelszó legalább { $complexity_at_least } feltételt teljesítsen a következők közül: { $complexity }.
    .characters = Használható karakterek: { $characters }
    .special_characters = Használható különleges karakterek: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] A PIN-kód üresen hagyható.
           *[false] A PIN-kód nem hagyható üresen.
        }
       *[other] { $blank ->
            [true] A jelszó üresen hagyható.
           *[false] A jelszó nem hagyható üresen.
        }
    }
    .can_be_off =
        { $kind ->
            [pin]
                { $can_be_off ->
                    [true] A PIN-kód kikapcsolható.
                   *[false] A PIN-kód nem kapcsolható ki.
                }
           *[other]
                { $can_be_off ->
                    [true] A jelszó kikapcsolható.
                   *[false] A jelszó nem kapcsolható ki.
                }
        }
    .case_sensitive = { $case_sensitive ->
        [true] A kis- és nagybetűk különböző karakternek számítanak.
       *[false] A kis- és nagybetűk azonos karakternek számítanak.
    }
    .history = { $kind ->
        [pin] Ennyi korábbi PIN-kódot tilos újra használni: { $history }.
       *[other] Ennyi korábbi jelszót tilos újra használni: { $history }.
    }
    .history-should = { $kind ->
        [pin] Ennyi korábbi PIN-kód újbóli használata nem ajánlott: { $history }.
       *[other] Ennyi korábbi jelszó újbóli használata nem ajánlott: { $history }.
    }
    .max_age = { $kind ->
        [pin] A PIN-kódot { $max_age } elteltével meg kell változtatni.
       *[other] A jelszót { $max_age } elteltével meg kell változtatni.
    }
    .max_age-should = { $kind ->
        [pin] Ajánlott a PIN-kódot { $max_age } elteltével megváltoztatni.
       *[other] Ajánlott a jelszót { $max_age } elteltével megváltoztatni.
    }
    .min_age = { $kind ->
        [pin] A PIN-kód legkorábban { $min_age } elteltével változtatható meg újra.
       *[other] A jelszó legkorábban { $min_age } elteltével változtatható meg újra.
    }
    .max_attempts = { $rules_from ->
        [host] Ennyi sikertelen kísérlet után az operációs rendszernek zárolnia kell a bejelentkezést: { $max_attempts }.
        [directory] Ennyi sikertelen kísérlet után a címtárszolgáltatásnak zárolnia kell a bejelentkezést: { $max_attempts }.
        [operator] Ennyi sikertelen kísérlet után a bejelentkezést zárolni kell: { $max_attempts }.
       *[other] Ennyi sikertelen kísérlet után zárolódik a bejelentkezés: { $max_attempts }.
    }
    .max_attempts-should = Sikertelen kísérletek ajánlott száma a bejelentkezés zárolásáig: { $max_attempts }.
    .attempts_within = A sikertelen kísérletek számlálási időszaka: { $attempts_within }.
    .lockout_stages = Az ismételt sikertelen kísérletek következményei:
    .lockout_stages-one = Az ismételt sikertelen kísérletek következménye:
    .asked = { $kind ->
        [pin] A PIN-kód bekérésére a következő esetekben kerül sor:
       *[other] A jelszó bekérésére a következő esetekben kerül sor:
    }
    .asked-one = { $kind ->
        [pin] A PIN-kód bekérésére a következő esetben kerül sor:
       *[other] A jelszó bekérésére a következő esetben kerül sor:
    }
    .lockout = A zárolás időtartama: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] A zárolt bejelentkezés addig marad zárolva, amíg valaki fel nem oldja.
       *[false] A zárolás felhasználói beavatkozás nélkül megszűnik.
    }
    .unlocked_by = { $lockout ->
        [none] Szerepkörök, amelyek feloldhatják a bejelentkezés zárolását: { $unlocked_by }.
       *[other] Szerepkörök, amelyek idő előtt feloldhatják a zárolást: { $unlocked_by }.
    }
    .stored_as = Tárolási forma: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Kiszállításkor nincs beállítva PIN-kód.
            [password] Kiszállításkor nincs beállítva jelszó.
           *[none] Kiszállításkor nincsenek beállítva hitelesítő adatok.
        }
        [default] Kiszállításkor alapértelmezett hitelesítő adatok vannak beállítva.
        [unique_per_device] A kiszállításkori hitelesítő adatok eszközönként eltérőek.
        [must_change_at_first_login] Az első bejelentkezéskor új hitelesítő adatokat kell megadni.
        [shared_known] A kiszállításkori hitelesítő adatok minden eszközön azonosak és nyilvánosan ismertek.
        [manufacturer_only] A kiszállításkori hitelesítő adatokat csak a gyártó ismeri.
        [documented] A kiszállításkori hitelesítő adatok minden eszközön azonosak, és a gyártó dokumentumai tartalmazzák őket.
       *[set_at_installation] A hitelesítő adatok beállítása a telepítéskor történik.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] A rendszer e részét PIN-kód nélkül szállítják.
            [password] A rendszer e részét jelszó nélkül szállítják.
           *[none] A rendszer e részét hitelesítő adatok nélkül szállítják.
        }
        [default] A rendszer e részét alapértelmezett hitelesítő adatokkal szállítják.
        [unique_per_device] A rendszer e részét rendszerenként eltérő hitelesítő adatokkal szállítják.
        [must_change_at_first_login] A rendszer e része az első bejelentkezéskor új hitelesítő adatokat követel meg.
        [shared_known] A rendszer e részét olyan hitelesítő adatokkal szállítják, amelyek minden rendszerben azonosak és nyilvánosan ismertek.
        [manufacturer_only] A rendszer e részét olyan hitelesítő adatokkal szállítják, amelyeket csak a gyártó ismer.
        [documented] A rendszer e részét olyan hitelesítő adatokkal szállítják, amelyek minden rendszerben azonosak, és amelyeket a gyártó dokumentumai tartalmaznak.
       *[set_at_installation] A hitelesítő adatok beállítása a telepítéskor történik.
    }
    .default_password = { $kind ->
        [pin] PIN-kód kiszállításkor: { $default_password }.
       *[other] Jelszó kiszállításkor: { $default_password }.
    }
    .default_action = Kiszállításkori hitelesítő adatok: { $default_action }
    .change = { $kind ->
        [pin] A PIN-kód megváltoztatásának lépései:
       *[other] A jelszó megváltoztatásának lépései:
    }
    .handling = { $kind ->
        [pin] A PIN-kód védelme érdekében tegye a következőket:
       *[other] A jelszó védelme érdekében tegye a következőket:
    }
    .reset = { $kind ->
        [pin] Elfelejtett PIN-kód esetén: { $reset }
       *[other] Elfelejtett jelszó esetén: { $reset }
    }
    .compromised = { $kind ->
        [pin] Ha mások is ismernek egy PIN-kódot: { $compromised }
       *[other] Ha mások is ismernek egy jelszót: { $compromised }
    }
    .fallback = Ha nincs más szabály beállítva: { $fallback }
    .note = { $note }

account = Fiókok kiszállításkor
    .caption = Fiókok kiszállításkor
    .name = Fiók
    .id = Azonosító
    .role = Szerepkör
    .kind = Típus
    .default = Kiszállításkor
    .default_credentials = Kiszállításkori hitelesítő adatok
    .default_password = Jelszó kiszállításkor
    .part = Rész
    .action = Teendő
    .when = Feltétel

session = Munkamenetek
    .timeout = { $action ->
        [lock] Az eszköz { $timeout } tétlenség után zárolja a munkamenetet.
        [logout] Az eszköz { $timeout } tétlenség után befejezi a munkamenetet.
        [hide_data] Az eszköz { $timeout } tétlenség után elrejti a megjelenített adatokat.
        [screen_off] Az eszköz { $timeout } tétlenség után kikapcsolja a kijelzőt.
       *[other] A munkamenet időkorlátja tétlenség esetén: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] A rendszer e része { $timeout } tétlenség után zárolja a munkamenetet.
        [logout] A rendszer e része { $timeout } tétlenség után befejezi a munkamenetet.
        [hide_data] A rendszer e része { $timeout } tétlenség után elrejti a megjelenített adatokat.
        [screen_off] A rendszer e része { $timeout } tétlenség után kikapcsolja a kijelzőt.
       *[other] A munkamenet időkorlátja tétlenség esetén: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Ha az időkorlát be van kapcsolva, a munkamenet { $timeout } tétlenség után zárolódik.
        [logout] Ha az időkorlát be van kapcsolva, a munkamenet { $timeout } tétlenség után befejeződik.
        [hide_data] Ha az időkorlát be van kapcsolva, a megjelenített adatok { $timeout } tétlenség után már nem láthatók.
        [screen_off] Ha az időkorlát be van kapcsolva, a kijelző { $timeout } tétlenség után kikapcsol.
       *[other] A munkamenet időkorlátja tétlenség esetén, ha be van kapcsolva: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Az időkorlátot az eszköz határozza meg és érvényesíti.
        [host] Az időkorlátot az operációs rendszer határozza meg.
        [directory] Az időkorlátot a címtárszolgáltatás határozza meg.
       *[operator] Az időkorlátot az üzemeltetőnek kell meghatároznia.
    }
    .rules_from-part = { $rules_from ->
        [device] Az időkorlátot a rendszer e része határozza meg és érvényesíti.
        [host] Az időkorlátot az operációs rendszer határozza meg.
        [directory] Az időkorlátot a címtárszolgáltatás határozza meg.
       *[operator] Az időkorlátot az üzemeltetőnek kell meghatároznia.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Az időkorlát akkor érvényesül, ha be van kapcsolva.
        [host] Az időkorlátot az operációs rendszer határozza meg.
        [directory] Az időkorlátot a címtárszolgáltatás határozza meg.
       *[operator] Az időkorlátot az üzemeltetőnek kell meghatároznia.
    }
    .rules_from-should = { $rules_from ->
        [host] Az időkorlátot az operációs rendszer határozza meg.
        [directory] Az időkorlátot a címtárszolgáltatás határozza meg.
       *[other] Az időkorlátot az üzemeltető határozza meg.
    }
    .timeout-others = { $action ->
        [lock] Tétlenségi idő, amely után a munkamenetet zárolni kell: { $timeout }.
        [logout] Tétlenségi idő, amely után a munkamenetet be kell fejezni: { $timeout }.
        [hide_data] Tétlenségi idő, amely után a megjelenített adatokat el kell rejteni: { $timeout }.
        [screen_off] Tétlenségi idő, amely után a kijelzőt ki kell kapcsolni: { $timeout }.
       *[other] A munkamenet időkorlátja tétlenség esetén: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Ajánlott tétlenségi idő a munkamenet zárolásáig: { $timeout }.
        [logout] Ajánlott tétlenségi idő a munkamenet befejezéséig: { $timeout }.
        [hide_data] Ajánlott tétlenségi idő a megjelenített adatok elrejtéséig: { $timeout }.
        [screen_off] Ajánlott tétlenségi idő a kijelző kikapcsolásáig: { $timeout }.
       *[other] A munkamenet ajánlott időkorlátja tétlenség esetén: { $timeout }.
    }
    .need = Az időkorlát kötelező jellege: { $need }.
    .default = Időkorlát kiszállításkor: { $default }.
    .range = Az időkorlát lehetséges beállításai: { $range }.
    .action = { $action ->
        [lock] Az időkorlát leteltekor a munkamenet zárolódik.
        [logout] Az időkorlát leteltekor a munkamenet befejeződik.
        [hide_data] Az időkorlát leteltekor a megjelenített adatok már nem láthatók.
        [screen_off] Az időkorlát leteltekor a kijelző kikapcsol.
       *[never] Tétlenség esetén nincs időkorlát a munkamenetre.
    }
    .configured_by = Szerepkörök, amelyek beállíthatják az időkorlátot: { $configured_by }.
    .replaced_by = A munkamenet időkorlátja helyett használt zárolás: { $replaced_by }
    .locks_on = A munkamenet zárolását kiváltó esetek: { $locks_on }.
    .locks_on-others = Esetek, amelyekben a munkamenetet zárolni kell: { $locks_on }.
    .locks_on-should = Esetek, amelyekben a munkamenet zárolása ajánlott: { $locks_on }.
    .ends_on = A munkamenet befejeződését kiváltó esetek: { $ends_on }.
    .ends_on-others = Esetek, amelyekben a munkamenetet be kell fejezni: { $ends_on }.
    .ends_on-should = Esetek, amelyekben a munkamenet befejezése ajánlott: { $ends_on }.
    .also = A munkamenetekre a következők is érvényesek:
    .applies_to = Az időkorlát a következőkre vonatkozik:
    .exceptions = Kivétel: { $exceptions }
    .concurrent = Egy felhasználó egyidejű munkameneteinek lehetséges száma: { $concurrent }.
    .users = Az egyidejűleg bejelentkezett felhasználók lehetséges száma: { $users }.
    .note = { $note }

emergency = Vészhelyzeti hozzáférés
    .state = { $state ->
        [provided] Az eszköz vészhelyzeti hozzáférést biztosít.
        [not_provided] Az eszköz nem biztosít vészhelyzeti hozzáférést.
        [by_operator] A vészhelyzeti hozzáférést az üzemeltetőnek kell biztosítania.
        [by_host] A vészhelyzeti hozzáférést az operációs rendszer vagy a gazdarendszer biztosítja.
       *[not_applicable] A vészhelyzeti hozzáférés itt nem értelmezhető.
    }
    .state-part = { $state ->
        [provided] A rendszer e része vészhelyzeti hozzáférést biztosít.
        [not_provided] A rendszer e része nem biztosít vészhelyzeti hozzáférést.
        [by_operator] A vészhelyzeti hozzáférést az üzemeltetőnek kell biztosítania.
        [by_host] A vészhelyzeti hozzáférést az operációs rendszer vagy a gazdarendszer biztosítja.
       *[not_applicable] A vészhelyzeti hozzáférés itt nem értelmezhető.
    }
    .state-inactive = { $state ->
        [by_host] Az operációs rendszer vagy a gazdarendszer által biztosított vészhelyzeti hozzáférés csak akkor érhető el, ha be van kapcsolva.
       *[other] A vészhelyzeti hozzáférés csak akkor érhető el, ha be van kapcsolva.
    }
    .default = Kiszállításkor: { $default }.
    .configured_by = Szerepkörök, amelyek be- és kikapcsolhatják: { $configured_by }.
    .how = Hozzáférés vészhelyzetben: { $how }
    .steps = A vészhelyzeti hozzáférés lépései:
    .available = Vészhelyzeti hozzáféréssel elérhető funkciók: { $available }.
    .limits = Korlátok: { $limits }
    .ends_after = Idő, amely után a vészhelyzeti hozzáférés megszűnik: { $ends_after }.
    .logged = { $logged ->
        [true] Az eszköz minden vészhelyzeti hozzáférést rögzít az eseménynaplóban.
       *[false] Az eszköz nem rögzíti a vészhelyzeti hozzáférést az eseménynaplóban.
    }
    .logged-part = { $logged ->
        [true] A rendszer e része minden vészhelyzeti hozzáférést rögzít az eseménynaplóban.
       *[false] A rendszer e része nem rögzíti a vészhelyzeti hozzáférést az eseménynaplóban.
    }
    .afterwards = A vészhelyzeti hozzáférés után: { $afterwards }
    .because = Indoklás: { $because }
    .instead = { $state ->
        [by_operator] Az üzemeltető kötelező teendője: { $instead }
       *[other] Teendő: { $instead }
    }
    .note = { $note }

machine-credential = Tanúsítványok és technikai hitelesítő adatok
    .caption = Tanúsítványok és technikai hitelesítő adatok
    .intro = A gépek és a szolgáltatások a következő tanúsítványokat, kulcsokat és más hitelesítő adatokat használják.
    .title = Hitelesítő adat
    .id = Azonosító
    .kind = Típus
    .used_by = Használja
    .purpose = Cél
    .rights = Jogosultságok
    .algorithm = Kulcs
    .key_in = A kulcs tárolási helye
    .issued_by = Kiállító
    .lifetime = Érvényességi idő
    .renewal = Megújítás
    .on_expiry = Lejáratkor
    .if_lost = Elvesztés esetén
    .when = Feltétel

## Data

data = Személyes adatok
    .personal = { $personal ->
        [none] Az eszköz nem kezel személyes adatokat.
        [processed] Az eszköz személyes adatokat kezel, de nem tárolja azokat.
        [not_stored] Az eszköz nem tárol személyes adatokat.
       *[stored] Az eszköz személyes adatokat tárol.
    }
    .absent = Az eszköz nem tárolja a következő adatokat: { $absent }.
    .removable_media = Az eszköz nem használ cserélhető adathordozót.
    .removable_media_note = Cserélhető adathordozók: { $removable_media_note }
    .note = { $note }

media-use = Cserélhető adathordozók használata
    .caption = Cserélhető adathordozók használata
    .uses = Használat
    .media = Adathordozó
    .access = Hozzáférés
    .note = Megjegyzés
    .part = Rész
    .when = Feltétel

data-only = Személyes adatok
    .personal = { $personal ->
        [none] Az eszköz nem kezel személyes adatokat.
        [processed] Az eszköz személyes adatokat kezel, de nem tárolja azokat.
        [not_stored] Az eszköz nem tárol személyes adatokat.
       *[stored] Az eszköz személyes adatokat tárol.
    }
    .personal-part = { $personal ->
        [none] A rendszer e része nem kezel személyes adatokat.
        [processed] A rendszer e része személyes adatokat kezel, de nem tárolja azokat.
        [not_stored] A rendszer e része nem tárol személyes adatokat.
       *[stored] A rendszer e része személyes adatokat tárol.
    }
    .absent = Az eszköz nem tárolja a következő adatokat: { $absent }.
    .absent-part = A rendszer e része nem tárolja a következő adatokat: { $absent }.
    .removable_media = Az eszköz nem használ cserélhető adathordozót.
    .removable_media-part = A rendszer e része nem használ cserélhető adathordozót.
    .note = { $note }

store = Tárolt adatok
    .caption = Tárolt adatok
    .title = Tároló
    .id = Azonosító
    .part = Rész
    .categories = Adatok
    .personal = Személyes adatok
    .examples = Példák
    .format = Formátum
    .location = Hely
    .capacity = Kapacitás
    .encryption = Titkosítás
    .retention = Megőrzési idő
    .retention_from = A megőrzési idő kezdete
    .retention_range = Beállítható
    .keep = Megőrzés
    .retention_note = Megjegyzés
    .retention_set_by = Ki módosíthatja
    .erase = Törlés
    .access = Hozzáférés
    .when = Feltétel

export = Adatok exportálása
    .caption = Az adatexportálás módjai
    .title = Exportálás
    .id = Azonosító
    .categories = Adatok
    .personal = Személyes adatok
    .examples = Példák
    .format = Formátum
    .medium = Közeg
    .deidentified = Azonosításmentesítés
    .encryption = Titkosítás
    .steps = Az adatok exportálásának lépései:
    .access = Hozzáférés
    .default = Kiszállításkor
    .when = Feltétel

gdpr = Adatvédelem (GDPR)
    .purpose = Az adatkezelés célja: { $purpose }
    .controller = { $controller ->
        [manufacturer] Az adatkezelő a gyártó.
        [operator] Az adatkezelő az üzemeltető.
        [shared] A gyártó és az üzemeltető közös adatkezelők.
        [user] Az eszközön lévő adatokért a felhasználó felelős.
        [patient] Az eszközön lévő adatokért a beteg felelős.
        [third_party] Az adatkezelő egy harmadik fél.
        [integrator] Az adatkezelő a rendszerintegrátor.
        [practitioner] Az adatkezelő a praxisvezető.
       *[service_partner] Az adatkezelő a szervizpartner.
    }
    .controller_name = Adatkezelő: { $controller_name }.
    .processor = Adatfeldolgozó: { $processor }.
    .transfer = Adattovábbítás harmadik országokba: { $transfer }
    .subject_access = Személyes adatokhoz való hozzáférés iránti kérelmek: { $subject_access }
    .subject_erasure = Személyes adatok törlése iránti kérelmek: { $subject_erasure }
    .operator = Az adatvédelem érdekében végezze el a következőket:

## Logging

logging = Naplózás
    .what = Rögzített események
    .reading = Az eseménynapló olvasása
    .state = { $state ->
        [provided] Az eszköz eseménynaplóban rögzíti az eseményeket.
        [not_provided] Az eszköz nem rögzíti az informatikai biztonsági eseményeket.
        [by_operator] Az informatikai biztonsági események naplózását az üzemeltetőnek kell biztosítania.
        [by_host] Az eseményeket az operációs rendszer vagy a gazdarendszer rögzíti eseménynaplóban.
       *[not_applicable] Az informatikai biztonsági események naplózása itt nem értelmezhető.
    }
    .state-part = { $state ->
        [provided] A rendszer e része eseménynaplóban rögzíti az eseményeket.
        [not_provided] A rendszer e része nem rögzíti az informatikai biztonsági eseményeket.
        [by_operator] Az informatikai biztonsági események naplózását az üzemeltetőnek kell biztosítania.
        [by_host] Az eseményeket az operációs rendszer vagy a gazdarendszer rögzíti eseménynaplóban.
       *[not_applicable] Az informatikai biztonsági események naplózása itt nem értelmezhető.
    }
    .state-inactive = { $state ->
        [by_host] Az operációs rendszer vagy a gazdarendszer képes az események eseménynaplóban való rögzítésére.
       *[other] Az események eseménynaplóban rögzíthetők.
    }
    .purpose = Az eseménynapló célja: { $purpose }
    .standard = Szabványok, amelyeket az eseménynapló követ: { $standard }.
    .default = Kiszállításkor: { $default }.
    .configured_by = Szerepkörök, amelyek be- és kikapcsolhatják: { $configured_by }.
    .because = Indoklás: { $because }
    .instead = { $state ->
        [by_operator] Az üzemeltető kötelező teendője: { $instead }
       *[other] Teendő: { $instead }
    }
    .location = Az eseménynapló helye: { $location }
    .language = Az eseménynapló nyelve: { $language }
    .capacity = Az eseménynapló kapacitása: { $capacity }
    .retention = A bejegyzések a megadott ideig megmaradnak ({ $retention }).
    .protection = Az eseménynapló védelme: { $protection }
    .access = Szerepkörök, amelyek olvashatják az eseménynaplót: { $access }.
    .events = Az eseménynapló a következő eseményeket rögzíti:
    .events-one = Az eseménynapló a következő eseményt rögzíti:
    .other_events = { $events ->
        [none] Az eseménynapló a következőket rögzíti:
       *[other] Az eseménynapló a következőket is rögzíti:
    }
    .reason_asked = Események, amelyekhez a felhasználónak indoklást kell megadnia: { $reason_asked }.
    .not_logged = Az eseménynapló a következőket nem rögzíti:
    .not_for = Az eseménynapló nem szolgál a következőkre:
    .fields = Minden bejegyzés minimális tartalma: { $fields }.
    .viewer = Program az eseménynapló olvasásához: { $viewer }
    .help = Segítség az eseménynapló olvasásához: { $help }
    .alerts = Üzenetek és jelek: { $link }.
    .steps = Az eseménynapló olvasásának vagy exportálásának lépései:
    .note = { $note }

log-entry = A bejegyzések tartalma
    .caption = A bejegyzések tartalma egyes eseményeknél
    .events = Esemény
    .fields = Tartalom
    .note = További tartalom

log-notification = Értesítések
    .caption = Értesítések eseményekről
    .events = Esemény
    .other_events = Egyéb események
    .by = Küldés módja
    .to = Értesített szerepkör
    .party = Értesített fél
    .note = Megjegyzés
    .when = Feltétel

log-export = Az eseménynapló exportálása
    .protocol = Protokoll: { $protocol }.
    .encryption = Titkosítás: { $encryption }.
    .format = Formátum: { $format }.
    .to = Célállomás: { $to }.
    .port = Port: { $port }.

clock = Óra
    .source = { $source ->
        [ntp] Az óra beállítása NTP-vel történik.
        [nts] Az óra beállítása NTP-vel történik, Network Time Security (NTS) védelemmel.
        [ptp] Az óra beállítása PTP-vel történik.
        [host] Az órát az operációs rendszer állítja be.
        [server] Az órát egy szerver állítja be.
        [phone] Az órát a telefon állítja be.
        [manual] Az óra beállítása kézzel történik.
       *[cellular] Az órát a mobilhálózat állítja be.
    }
    .other_sources = Az óra beállításának egyéb módjai: { $other_sources }.
    .from = Az órát beállító rendszer: { $from }.
    .port = Az időszolgáltatás portja: { $port }.
    .configured_by = Szerepkörök, amelyek beállíthatják az órát: { $configured_by }.
    .accuracy = Az óra legnagyobb eltérése: { $accuracy }.
    .if_wrong = Ha az óra rossz időt mutat: { $if_wrong }
    .steps = Az óra beállításának lépései:

alert = Üzenetek és jelek
    .caption = Üzenetek és jelek
    .normal-caption = Egyéb üzenetek és jelek
    .sign = Üzenet vagy jel
    .id = Azonosító
    .meaning = Jelentés
    .shows = Jelzett állapot
    .action = Teendő
    .acts = Ki cselekszik
    .call = Kapcsolattartó

## Malware and integrity

malware = Védelem kártékony szoftver ellen
    .protection = { $protection ->
        [allow_list] Az eszköz csak az engedélyezési listán szereplő szoftvereket futtatja.
        [antimalware_included] Az eszköz vírusirtó szoftvert tartalmaz.
        [antimalware_supported] Az eszközre vírusirtó szoftver telepíthető.
        [antimalware_by_operator] Az üzemeltetőnek vírusirtó szoftvert kell telepítenie.
        [antimalware_not_recommended] A gyártó azt ajánlja, hogy az eszközre ne telepítsenek vírusirtó szoftvert.
        [read_only_system] Az eszköz olyan rendszerről indul, amely nem módosítható.
        [no_antimalware_software] Az eszközön nincs vírusirtó szoftver.
        [none] Az eszköz maga nem rendelkezik kártékony szoftver elleni védelemmel.
       *[not_applicable] A kártékony szoftver elleni védelem itt nem értelmezhető.
    }
    .protection-part = { $protection ->
        [allow_list] A rendszer e része csak az engedélyezési listán szereplő szoftvereket futtatja.
        [antimalware_included] A rendszer e része vírusirtó szoftvert tartalmaz.
        [antimalware_supported] A rendszer e részére vírusirtó szoftver telepíthető.
        [antimalware_by_operator] Az üzemeltetőnek vírusirtó szoftvert kell telepítenie.
        [antimalware_not_recommended] A gyártó azt ajánlja, hogy a rendszer e részére ne telepítsenek vírusirtó szoftvert.
        [read_only_system] A rendszer e része olyan rendszerről indul, amely nem módosítható.
        [no_antimalware_software] A rendszer e részén nincs vírusirtó szoftver.
        [none] A rendszer e része maga nem rendelkezik kártékony szoftver elleni védelemmel.
       *[not_applicable] A kártékony szoftver elleni védelem itt nem értelmezhető.
    }
    .protection-should = { $need ->
        [optional] Az üzemeltető telepíthet vírusirtó szoftvert.
       *[other] Ajánlott, hogy az üzemeltető vírusirtó szoftvert telepítsen.
    }
    .other_protection = Egyéb védelem kártékony szoftver ellen: { $other_protection }.
    .need = Kötelező jelleg: { $need }.
    .product = Termék: { $product }.
    .installed_by = Telepíti: { $installed_by }.
    .exclusions =
        { $exclusions_from ->
            [on_access]
                { $exclusions_recommended ->
                    [true] A gyártó a következők kizárását ajánlja a hozzáféréskor végzett átvizsgálásból:
                   *[other] Zárja ki a hozzáféréskor végzett átvizsgálásból a következőket:
                }
            [full_scan]
                { $exclusions_recommended ->
                    [true] A gyártó a következők kizárását ajánlja az ütemezett és az igény szerinti átvizsgálásból:
                   *[other] Zárja ki az ütemezett és az igény szerinti átvizsgálásból a következőket:
                }
           *[other]
                { $exclusions_recommended ->
                    [true] A gyártó a következők kizárását ajánlja az átvizsgálásból:
                   *[other] Zárja ki az átvizsgálásból a következőket:
                }
        }
    .scans = Átvizsgálás: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Az eszközre nem lehet más szoftvert telepíteni.
        [not_allowed] Az eszközre tilos más szoftvert telepíteni.
        [only_listed] Az eszközre tilos olyan szoftvert telepíteni, amelyet ez a dokumentum nem sorol fel.
       *[allowed] Az eszközre lehet más szoftvert telepíteni.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] A rendszer e részére nem lehet más szoftvert telepíteni.
        [not_allowed] A rendszer e részére tilos más szoftvert telepíteni.
        [only_listed] A rendszer e részére tilos olyan szoftvert telepíteni, amelyet ez a dokumentum nem sorol fel.
       *[allowed] A rendszer e részére lehet más szoftvert telepíteni.
    }
    .on_detection = { $protection ->
        [allow_list] Ha a listán nem szereplő szoftvert indítanak el: { $on_detection }
       *[other] Kártékony szoftver észlelése esetén: { $on_detection }
    }
    .because = Indoklás: { $because }
    .instead = Teendő: { $instead }
    .note = { $note }

integrity = A szoftver sértetlensége
    .secure_boot = { $secure_boot ->
        [true] Az eszköz minden indításkor ellenőrzi a szoftverét (biztonságos rendszerindítás, secure boot).
       *[false] Az eszközön nincs biztonságos rendszerindítás (secure boot).
    }
    .secure_boot-part = { $secure_boot ->
        [true] A rendszer e része minden indításkor ellenőrzi a szoftverét (biztonságos rendszerindítás, secure boot).
       *[false] A rendszer e részén nincs biztonságos rendszerindítás (secure boot).
    }
    .signature = A szoftver aláírása: { $signature }.
    .signed_by = Aláíró: { $signed_by }
    .checksum = A szoftver hash-értéke vagy ellenőrző összege: { $checksum }.
    .covers = Az ellenőrzés kiterjed a következőkre:
    .checked = Az ellenőrzés ideje: { $checked }
    .on_failure = Ha az ellenőrzés hibát talál: { $on_failure }
    .verify = A szoftver hitelességének ellenőrzéséhez végezze el a következőket:
    .because = Indoklás: { $because }
    .instead = Teendő: { $instead }
    .note = { $note }

## Updates

update = Frissítések
    .installing = Frissítés telepítése
    .switching-off = Automatikus frissítések
    .state = { $state ->
        [provided] A biztonsági frissítéseket a gyártó biztosítja.
        [not_provided] A gyártó nem biztosít biztonsági frissítéseket.
        [by_operator] A biztonsági frissítésekért az üzemeltető felelős.
        [by_host] A biztonsági frissítéseket a gazdarendszer vagy annak csomagforrása biztosítja.
       *[not_applicable] A biztonsági frissítések itt nem értelmezhetők.
    }
    .used =
        { $used ->
            [true] Frissítéseket alkalmaznak.
           *[false]
                { $title ->
                    [none] Az eszköz szoftverét nem frissítik.
                   *[other] Ezt a frissítéstípust nem alkalmazzák.
                }
        }
    .used-part =
        { $used ->
            [true] Frissítéseket alkalmaznak.
           *[false]
                { $title ->
                    [none] A rendszer e részének szoftverét nem frissítik.
                   *[other] Ezt a frissítéstípust nem alkalmazzák.
                }
        }
    .announced_by = Hogyan tájékoztat a gyártó a frissítésekről: { $announced_by }.
    .source = A frissítések forrásai: { $source }.
    .source_note = Honnan származnak a frissítések: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Az eszköz csak érvényes digitális aláírással ellátott frissítéseket telepít.
        [hash] { $installed_by ->
            [manufacturer] A gyártó a telepítés előtt összehasonlítja a frissítés hash-értékét a közzétett értékkel.
            [service_partner] A szervizpartner a telepítés előtt összehasonlítja a frissítés hash-értékét a közzétett értékkel.
            [user] A felhasználónak a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [patient] A betegnek a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [integrator] A rendszerintegrátornak a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [practitioner] A praxisvezetőnek a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [third_party] Egy harmadik fél a telepítés előtt összehasonlítja a frissítés hash-értékét a közzétett értékkel.
           *[other] Az üzemeltetőnek a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
        }
        [checksum] Az eszköz csak helyes ellenőrző összegű frissítéseket telepít.
        [signed_package] A frissítések aláírt csomagok.
        [app_store] A frissítés hitelességét az alkalmazás-áruház ellenőrzi.
       *[none] Az eszköz nem ellenőrzi a frissítés hitelességét.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] A rendszer e része csak érvényes digitális aláírással ellátott frissítéseket telepít.
        [hash] { $installed_by ->
            [manufacturer] A gyártó a telepítés előtt összehasonlítja a frissítés hash-értékét a közzétett értékkel.
            [service_partner] A szervizpartner a telepítés előtt összehasonlítja a frissítés hash-értékét a közzétett értékkel.
            [user] A felhasználónak a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [patient] A betegnek a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [integrator] A rendszerintegrátornak a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [practitioner] A praxisvezetőnek a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
            [third_party] Egy harmadik fél a telepítés előtt összehasonlítja a frissítés hash-értékét a közzétett értékkel.
           *[other] Az üzemeltetőnek a telepítés előtt össze kell hasonlítania a frissítés hash-értékét a közzétett értékkel.
        }
        [checksum] A rendszer e része csak helyes ellenőrző összegű frissítéseket telepít.
        [signed_package] A frissítések aláírt csomagok.
        [app_store] A frissítés hitelességét az alkalmazás-áruház ellenőrzi.
       *[none] A rendszer e része nem ellenőrzi a frissítés hitelességét.
    }
    .installed_by = { $installed_by ->
        [manufacturer] A frissítéseket a gyártó telepíti.
        [operator] A frissítéseket az üzemeltető telepíti.
        [shared] A frissítéseket a gyártó és az üzemeltető közösen telepíti.
        [user] A frissítéseket a felhasználó telepíti.
        [patient] A frissítéseket a beteg telepíti.
        [third_party] A frissítéseket egy harmadik fél telepíti.
        [integrator] A frissítéseket a rendszerintegrátor telepíti.
        [practitioner] A frissítéseket a praxisvezető telepíti.
       *[service_partner] A frissítéseket a szervizpartner telepíti.
    }
    .automatic = { $automatic ->
        [true] A frissítések automatikusan települnek.
       *[false] A frissítések nem települnek automatikusan.
    }
    .switch_off = Az automatikus frissítések kikapcsolásának lépései:
    .interval = A rendszeres frissítések gyakorisága: { $interval }.
    .connect_every = Két, frissítések fogadására szolgáló kapcsolódás közötti leghosszabb idő: { $connect_every }.
    .wait = Várakozási idő egy frissítés telepítése előtt: { $wait }.
    .install_within = Határidő, amelyen belül egy biztonsági frissítést telepíteni kell: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Az eszköz egy kötelező frissítés telepítése nélkül is használható.
       *[false] Az eszköz mindaddig nem használható, amíg a kötelező frissítést nem telepítették.
    }
    .usable_without-part = { $usable_without ->
        [true] A rendszer e része egy kötelező frissítés telepítése nélkül is használható.
       *[false] A rendszer e része mindaddig nem használható, amíg a kötelező frissítést nem telepítették.
    }
    .before = Mielőtt hozzákezd, győződjön meg a következőkről:
    .before-one = Mielőtt hozzákezd, győződjön meg a következőről:
    .downtime = Kiesés a frissítés közben: { $downtime }.
    .downtime-part = Kiesés a frissítés közben: { $downtime }.
    .steps = Frissítés telepítésének lépései:
    .verify = A frissítés után ellenőrizze a következőket:
    .if_failed = Ha a frissítés nem sikerült: { $if_failed }
    .rollback = Visszatérés az előző verzióra: { $rollback }
    .operator_patching = Javítócsomagok telepítése az üzemeltető által: { $operator_patching }
    .approved = Más szállítók frissítései, amelyeket a gyártó jóváhagy: { $approved }
    .excluded = Ne telepítse a következő frissítéseket:
    .excluded-one = Ne telepítse a következő frissítést:
    .because = Indoklás: { $because }
    .instead = { $state ->
        [by_operator] Az üzemeltető kötelező teendője: { $instead }
       *[other] Teendő: { $instead }
    }
    .note = { $note }

support = A biztonsági támogatás időszaka
    .help = Támogatás
    .start = A támogatás kezdete: { $start }.
    .end = A támogatás vége: { $end }.
    .duration = A támogatás időtartama: { $duration }.
    .counted_from = A számítás kezdete: { $counted_from }.
    .until = A támogatást lezáró esemény: { $until }.
    .security_end = A biztonsági frissítések vége: { $security_end }.
    .versions = Biztonsági frissítéseket kapó verziók: { $versions }
    .includes = A biztonsági támogatás a következőket tartalmazza:
    .contact = Kapcsolattartó a támogatáshoz: { $contact }
    .after_end = A támogatás vége után: { $after_end }
    .notified_by = Hogyan tájékoztat a gyártó a támogatás végéről: { $notified_by }.
    .notice_period = Előzetes értesítés a támogatás vége előtt: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Helyreállítás
    .restoring = Visszaállítás
    .resetting = Gyári beállítások visszaállítása
    .failures = Meghibásodások
    .restore = A biztonsági mentésből való visszaállítás lépései:
    .factory_reset = Az eszköz gyári beállításainak visszaállításához végezze el a következőket:
    .factory_reset_effect = A gyári beállítások visszaállításának hatása: { $factory_reset_effect }
    .network_loss_mode = Üzemmód a hálózat kiesésekor: { $network_loss_mode }.
    .network_loss = Ha a hálózat kiesik: { $network_loss }
    .continues = Meghibásodás vagy informatikai biztonsági esemény közben a következők tovább működnek:
    .safe_state = Biztonságos állapot: { $safe_state }

backup = Biztonsági mentés
    .state =
        { $state ->
            [provided]
                { $by ->
                    [manufacturer] Az eszköz adatairól biztonsági mentés készül.
                    [service_partner] Az eszköz adatairól biztonsági mentés készül.
                   *[other] Az eszköz képes az adatok biztonsági mentésére.
                }
            [not_provided] Az eszköz nem készít biztonsági mentést az adatokról.
            [by_operator] A biztonsági mentést az üzemeltetőnek kell biztosítania.
            [by_host] A biztonsági mentést az operációs rendszer vagy a gazdarendszer biztosítja.
           *[not_applicable] A biztonsági mentés itt nem értelmezhető.
        }
    .state-part =
        { $state ->
            [provided]
                { $by ->
                    [manufacturer] A rendszer e részének adatairól biztonsági mentés készül.
                    [service_partner] A rendszer e részének adatairól biztonsági mentés készül.
                   *[other] A rendszer e része képes az adatok biztonsági mentésére.
                }
            [not_provided] A rendszer e része nem készít biztonsági mentést az adatokról.
            [by_operator] A biztonsági mentést az üzemeltetőnek kell biztosítania.
            [by_host] A biztonsági mentést az operációs rendszer vagy a gazdarendszer biztosítja.
           *[not_applicable] A biztonsági mentés itt nem értelmezhető.
        }
    .state-should =
        { $need ->
            [optional] Az üzemeltető biztosíthatja a biztonsági mentést.
           *[other] Ajánlott, hogy az üzemeltető biztosítsa a biztonsági mentést.
        }
    .what = A biztonsági mentés tartalma: { $what }.
    .without = Nem része a biztonsági mentésnek: { $without }.
    .by = { $by ->
        [manufacturer] A biztonsági mentést a gyártó készíti.
        [operator] A biztonsági mentést az üzemeltető készíti.
        [shared] A biztonsági mentést a gyártó és az üzemeltető közösen készíti.
        [user] A biztonsági mentést a felhasználó készíti.
        [patient] A biztonsági mentést a beteg készíti.
        [third_party] A biztonsági mentést egy harmadik fél készíti.
        [integrator] A biztonsági mentést a rendszerintegrátor készíti.
        [practitioner] A biztonsági mentést a praxisvezető készíti.
       *[service_partner] A biztonsági mentést a szervizpartner készíti.
    }
    .how = A biztonsági mentés készítésének módja: { $how }
    .every = { $every_recommended ->
        [true] A biztonsági mentések ajánlott gyakorisága: { $every }.
       *[other] A biztonsági mentések gyakorisága: { $every }.
    }
    .kept = A biztonsági mentések megőrzési ideje: { $kept }.
    .recovery_point = Helyreállítási pont célértéke (RPO): { $recovery_point }.
    .recovery_time = Helyreállítási idő célértéke (RTO): { $recovery_time }.
    .steps = A biztonsági mentés készítésének lépései:
    .test = A biztonsági mentés ellenőrzése: { $test }
    .because = Indoklás: { $because }
    .instead = { $state ->
        [by_operator] Az üzemeltető kötelező teendője: { $instead }
       *[other] Teendő: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Informatikai biztonsági események
    .serious = Súlyos váratlan események
    .sign = Jel vagy meghibásodás
    .further = Egyéb jelek és meghibásodások
    .where = Lásd
    .signs = Ezt az eseményt a következőkről ismerheti fel:
    .acts = Ki cselekszik: { $acts }.
    .call = Kapcsolattartó: { $call }.
    .actions = Végezze el a következőket:
    .report_to = Kit értesítsen: { $report_to }
    .preserve = Bizonyítékok megőrzése: { $preserve }

residual-risk = Fennmaradó kockázatok
    .affects = Ki vagy mi van veszélyben: { $affects }.
    .action = Teendő: { $action }

misuse = Előrelátható helytelen használat
    .affects = Ki vagy mi van veszélyben: { $affects }.

warning = Biztonsági figyelmeztetések
    .affects = Ki vagy mi van veszélyben: { $affects }.

## End of use

decommission = Üzemen kívül helyezés
    .steps = { $occasions ->
        [none] Ártalmatlanítás vagy továbbadás előtt végezze el a következőket:
       *[other] Végezze el a következőket { $occasions }:
    }
    .verify = Hogyan ellenőrizhető, hogy az adatok törlődtek: { $verify }
    .remains = Ami megmarad: { $remains }
    .elsewhere = Más rendszereken végezze el a következőket:
    .transfer = Továbbadás másik üzemeltetőnek: { $transfer }
    .disposal = Ártalmatlanítás: { $disposal }

## Components

sbom = Szoftveranyagjegyzék
    .file = Az összetevők listájának forrása: { $file }.
    .format = A szoftveranyagjegyzék (SBOM) formátuma: { $format }.
    .available_at = Hol érhető el a szoftveranyagjegyzék (SBOM): { $available_at }.
    .request = Hogyan kérhető a szoftveranyagjegyzék (SBOM): { $request }
    .upkeep = Az SBOM karbantartása: { $upkeep }
    .none_known_on = A gyártó a megadott napon ({ $none_known_on }) nem ismert olyan sérülékenységet a felsorolt összetevőkben, amely az eszközt érinti.

component = Összetevők
    .caption = Szoftverösszetevők
    .name = Összetevő
    .version = Verzió
    .supplier = Szállító
    .purpose = Cél
    .licence = Licenc
    .part = Rész
    .purl = Package URL
    .cpe = CPE
    .support_end = Támogatás vége
    .note = Megjegyzés

vulnerability = Sérülékenységek
    .caption = Sérülékenységek
    .intro = A táblázat sérülékenységeket sorol fel, és megadja, hogyan érintik az eszközt.
    .id = Sérülékenység
    .title = Sérülékenység
    .component = Összetevő
    .component_version = Az összetevő verziója
    .score = Pontszám
    .rating = Összesített értékelés
    .state = Állapot
    .exploited = Kihasználás
    .fixed_in = Javítva ebben a verzióban
    .because = Indoklás
    .action = Teendő
    .justification = Besorolás indoka
    .response = A gyártó válaszintézkedése
    .residual_risk = Fennmaradó kockázat
    .reported_by = Bejelentő
    .assessed_on = Értékelés dátuma
    .source = Az értékelés forrása
