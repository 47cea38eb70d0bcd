### The page around the text, chapter titles, signal words, and how values are put.

title = Használati útmutató: kiberbiztonság
language = magyar

## Chapters

chapter =
    .glance = Áttekintés
    .preparation = Az első használat előtt
    .identification = Azonosítás és alkalmazási kör
    .features = Informatikai biztonsági funkciók
    .environment = A működési környezet informatikai biztonsági intézkedései
    .compatibility = Kompatibilitás és minimumkövetelmények
    .network = Hálózati konfiguráció
    .installation = Telepítés és biztonsági megerősítés
    .access = Felhasználói hozzáférés
    .data = Személyes adatok és titkosítás
    .logging = Eseménynaplók és idő
    .malware = Védelem kártékony szoftver és manipuláció ellen
    .updates = Frissítések és biztonsági támogatás
    .recovery = Biztonsági mentés, visszaállítás és biztonságos állapot
    .maintenance = Rendszeres informatikai biztonsági feladatok
    .incidents = Informatikai biztonsági események felismerése és bejelentése
    .risks = Fennmaradó kockázatok és helytelen használat
    .decommissioning = Üzemen kívül helyezés
    .components = Szoftverösszetevők
    .contact = Kapcsolattartók
    .conventions = Jelölések és rövidítések
    .history = Revíziótörténet
    .technicians = Technikusoknak

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Kezdje itt, ha azonnal cselekednie kell, vagy az Önre vonatkozó részt keresi. Ez az áttekintés nem helyettesíti a teljes útmutatót.
    .preparation = Ellenőrizze az összes sort az eszköz első használata előtt.
    .identification = Itt ellenőrizze, hogy ez a dokumentum az Ön eszközéhez tartozik-e.
    .features = Nézzen itt utána az informatikai biztonsági funkciónak, mielőtt támaszkodik rá, vagy módosítja a beállításait.
    .environment = Olvassa el ezt a fejezetet az eszköz első használata előtt és a működési környezet minden módosítása előtt.
    .compatibility = Vesse össze a termékeit ezzel a fejezettel, mielőtt azokat az eszközzel együtt használja.
    .network = Olvassa el ezt a fejezetet, mielőtt az eszközt csatlakoztatja, és mielőtt a hálózatot módosítja.
    .installation = Olvassa el ezt a fejezetet, mielőtt az eszközt telepíti, vagy informatikai biztonsági beállításait módosítja.
    .access = Olvassa el ezt a fejezetet, mielőtt hozzáférést ad, módosít vagy visszavon.
    .data = Olvassa el ezt a fejezetet, mielőtt adatokat tárol, exportál vagy töröl.
    .logging = Olvassa el ezt a fejezetet, mielőtt az eszköz rögzített eseményeire, üzeneteire vagy idejére támaszkodik.
    .malware = Olvassa el ezt a fejezetet, mielőtt szoftvert telepít, eltávolít vagy átvizsgál.
    .updates = Olvassa el ezt a fejezetet, mielőtt egy frissítést telepít vagy elhalaszt.
    .recovery = Olvassa el ezt a fejezetet az eszköz első használata előtt, és használja meghibásodás esetén.
    .maintenance = Használja ezt a fejezetet a rendszeres informatikai biztonsági feladatok ütemezéséhez és kiosztásához.
    .incidents = Használja ezt a fejezetet azonnal, amint informatikai biztonsági eseményre gyanakszik, vagy meghibásodást észlel.
    .risks = Olvassa el ezt a fejezetet, mielőtt az eszközt használja, és mielőtt a használat módját megváltoztatja.
    .decommissioning = Olvassa el ezt a fejezetet, mielőtt az eszközt üzemen kívül helyezik, vagy mielőtt az eszköz kikerül a felügyelete alól.
    .components = Használja ezt a fejezetet, ha azt ellenőrzi, hogy egy közzétett sérülékenység érinti-e az eszközt.
    .contact = Olvassa el ezt a fejezetet, mielőtt az eszköz informatikai biztonságával kapcsolatban bárkihez fordul.
    .conventions = Itt nézheti meg, mit jelent egy szó, egy jel vagy egy rövidítés.
    .history = Ha ismeri e dokumentum egy korábbi revízióját, olvassa el ezt a fejezetet, mielőtt ezzel a revízióval dolgozik.
    .technicians = Ez a fejezet technikusoknak és informatikai szakembereknek szól.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Ha valami rendellenesnek tűnik
    .sign = Észlelt jel
    .first = Első teendő
    .acting = Ki cselekszik, vagy kihez kell fordulni
    .all-signs = Az összes üzenet és esemény: { $link }
    .further-steps = További lépések: { $link }
    .fill-in = ____________________
    .contacts = Kit kell hívni
    .contacts-there = Kapcsolattartók az üzemeltetőnél: { $link }
    .work = Kinek mi a feladata
    .who = Ki
    .what = Feladat
    .controls = Kötelező intézkedések
    .tasks = Rendszeres feladatok
    .incidents = Informatikai biztonsági események
    .updates = Frissítések telepítése
    .backups = Biztonsági mentések készítése
    .provides = Biztosítandó
    .installation = Az eszköz telepítése
    .training = Szükséges ismeretek és képzés
    .one-of-group = { $link } (egy csoport egyik eleme)
    .alternative = { $link } (vagy: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } és továbbiak
    .it = Informatikai szakembereknek
    .preparation = Az első használat előtt
    .topic = Téma
    .answer = Röviden
    .connection = { $source } → { $destination }: { $ports }
    .further = További témák
    .further-connections = További ilyen kapcsolatok
    .annex = **Felülvizsgálóknak.** Rendelkezések és az azokra választ adó szakaszok: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Aminek meg kell lennie
    .tasks = Feladatok az első használat előtt
    .open = További előkészületek
    .open-lead = Lásd még:
    .before = A telepítés feltételei
    .verify = Ellenőrzések a telepítés után

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Üzemeltető
    .user = Felhasználó
    .patient = Beteg
    .shared = Gyártó és üzemeltető
    .service_partner = Szervizpartner
    .manufacturer = Gyártó
    .third_party = Harmadik fél
    .integrator = Rendszerintegrátor
    .practitioner = Praxisvezető

## Conventions: words and signs, and what they mean

conventions =
    .words = Szavak és jelek
    .word = Szó vagy jel
    .meaning = Jelentés
    .device = eszköz
    .device-meaning = Az a termék, amelyről ez a dokumentum szól, rendszerének minden részével együtt.
    .operator = üzemeltető
    .operator-meaning = Az a személy vagy szervezet, amelynél az eszköz használatban van. Az üzemeltető egyben felhasználó is lehet.
    .operator-seen = üzemeltető
    .user = felhasználó
    .user-meaning = Az eszközt használó személy.
    .must = kell
    .must-meaning = Kötelező.
    .should = ajánlott
    .should-meaning = Ajánlás; nem kötelező.
    .should-seen = ajánl
    .danger = Olyan veszély, amely halálhoz vagy súlyos sérüléshez vezet, ha nem kerülik el.
    .warning = Olyan veszély, amely halálhoz vagy súlyos sérüléshez vezethet, ha nem kerülik el.
    .caution = Olyan veszély, amely könnyű vagy közepesen súlyos sérüléshez vezethet, ha nem kerülik el.
    .notice = Olyasmi, ami sérülésen kívüli kárhoz vezethet, ha nem kerülik el, például az adatok károsodásához.
    .note = Kiegészítő információ.
    .dash = Táblázatban: nincs bejegyzés.
    .mark = vonal a margón vagy „módosult” jelölés
    .mark-meaning = Ez a tartalom egy korábbi revízió óta megváltozott.
    .bold = félkövér szavak egy mondatban
    .abbreviations = Rövidítések
    .short = Rövidítés

## The annex: which chapters and sections answer which clause

annex = Melléklet: fejezetek és követelmények
    .intro = A táblázatok forrásonként felsorolják a rendelkezéseket, valamint e dokumentum azon fejezeteit és szakaszait, amelyek ezekről szólnak. Csak helyeket neveznek meg, a megfelelőséget nem állítják. Nem sorolnak fel minden rendelkezést.
    .order = Minden táblázat egy forrásról szól. A sorok a rendelkezések forrásbeli sorrendjét követik.
    .caption = Rendelkezések és fejezetek
    .clause = Rendelkezés
    .chapters = Fejezetek és szakaszok

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Megváltozott tartalom
    .since = Változások a következő revízió óta: { $revision } ({ $date })
    .intro = A táblázat fejezetenként megadja, mely információk változtak meg. A megváltozott bekezdéseket, listaelemeket és sorokat jelölés mutatja.
    .chapter = Fejezet
    .place = Hely
    .what = Változás
    .added = Új: { $words }
    .added-row = Új
    .removed = Törölve: { $words }
    .removed-row = Törölve
    .now = Most: { $words }
    .before = Korábban: { $words }
    .reworded = A megfogalmazás megváltozott.

## Cover

cover =
    .device = Eszköz
    .model = Modell
    .manufacturer = Gyártó
    .software = Szoftververzió
    .number = Dokumentumszám
    .revision = Revízió
    .date = Kiadás dátuma
    .language = Nyelv
    .state = Állapot

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Tervezet
    .in-review = Felülvizsgálat alatt
    .approved = Jóváhagyva: { $date }

notice =
    .draft-locale = E nyelv szövege tervezet. Képesített felülvizsgáló nem hagyta jóvá. Ne adja ki ezt a dokumentumot.
    .stale-locale = Az angol szöveg megváltozott, mióta e nyelv szövegét felülvizsgálták. Ne adja ki ezt a dokumentumot.
    .draft = Ez a dokumentum tervezet. Ne adja ki ezt a dokumentumot.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokumentum: { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Tartalom
    .skip = Ugrás a szöveghez
    .changed = módosult
    .permalink = Hivatkozás erre a szakaszra
    .document = Dokumentum
    .revision = Revízió
    .page_of = %PAGE%. oldal, összesen: %PAGES%
    .on_page = %PAGE%. oldal
    .continued = %TABLE% (folytatás)
    .draft = TERVEZET
    .index_title = Használati útmutató: kiberbiztonság
    .index_device = Eszköz
    .index_number = Dokumentumszám
    .index_revision = Revízió
    .index_date = Dátum
    .index_documents = Dokumentumok
    .index_search = Eszköz, dokumentumszám vagy nyelv keresése
    .index_shown = Megjelenített eszközök
    .hospital_title = Fájlok az üzemeltető informatikai részlege számára
    .hospital_lead = Ezek a fájlok ugyanazokból az adatokból készülnek, mint ez a dokumentum. Adja meg, amit nyitva hagynak, és ellenőrizze a fájlokat, mielőtt használja őket.
    .hospital_file = Fájl
    .hospital_size = Bájt
    .hospital_purpose = Cél
    .hospital_hash = SHA-256
    .hospital_missing = A következő fájlokhoz nincsenek megadva adatok:
    .hospital_matrix = Hálózati mátrix: a tűzfaltáblázatok kapcsolatai
    .hospital_nftables = Szabályok az nftables számára, JSON formátumban
    .hospital_aerleon = Házirend az Aerleon vagy a Capirca számára, amelyből sokféle tűzfal szabályai elkészíthetők
    .hospital_mud = A gyártó használati leírása (MUD, RFC 8520)
    .hospital_security_txt = Kapcsolat sérülékenységek bejelentéséhez: security.txt (RFC 9116)
    .hospital_openeox = A támogatás vége az OpenEoX kísérleti formátumban

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = VESZÉLY
    .warning = FIGYELMEZTETÉS
    .caution = VIGYÁZAT
    .notice = FIGYELEM
    .note = MEGJEGYZÉS

## Captions. $number is a number, $title a noun phrase.

# A no-break space follows the number: "1. " at the start of a line would begin a list in Markdown.
caption =
    .table = { $number }. táblázat: { $title }
    .figure = { $number }. ábra: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Megnevezés
    .value = Érték
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Minden sorban azonos.** { $facts }

matrix =
    .yes = igen
    .no = nem
    .assigned = ha hozzá van rendelve

flag =
    .true = igen
    .false = nem

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = legalább { $value }
    .at-most = legfeljebb { $value }
    .more-than = több mint { $value }
    .less-than = kevesebb mint { $value }
    .about = körülbelül { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# The noun stays in the singular after every number.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } másodperc
       *[other] { $amount } másodperc
    }
    .minutes = { $count ->
        [one] { $amount } perc
       *[other] { $amount } perc
    }
    .hours = { $count ->
        [one] { $amount } óra
       *[other] { $amount } óra
    }
    .days = { $count ->
        [one] { $amount } nap
       *[other] { $amount } nap
    }
    .working-days = { $count ->
        [one] { $amount } munkanap
       *[other] { $amount } munkanap
    }
    .weeks = { $count ->
        [one] { $amount } hét
       *[other] { $amount } hét
    }
    .months = { $count ->
        [one] { $amount } hónap
       *[other] { $amount } hónap
    }
    .years = { $count ->
        [one] { $amount } év
       *[other] { $amount } év
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } vagy újabb
    .or-earlier = { $version } vagy régebbi
    .later-than = { $version } utáni
    .earlier-than = { $version } előtti
    .range = { $low }–{ $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Hálózati ábra
    .title = Rendszerek és adatáramlások
    .description = Az ábra a rendszereket és nyilakkal a köztük zajló adatáramlásokat mutatja. A nyíl arra a rendszerre mutat, amely az adatokat fogadja. Azt nem mutatja, hogy melyik rendszer kezdeményezi a kapcsolatot. Az adatáramlások táblázata szövegesen sorolja fel az adatáramlásokat.
    .alt = Hálózati ábra. Az adatáramlások e fejezetben található táblázata szövegesen sorolja fel az adatáramlásokat.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (további zónák: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = A rendszer része
    .data = Az adatok iránya. A nyíl nem mutatja, hogy melyik rendszer kezdeményezi a kapcsolatot.
    .encrypted = Titkosított
    .unencrypted = Nem vagy nem mindig titkosított
    .optional = Nem kötelező, vagy csak bizonyos feltétellel
    .unstated = Nincs lakat: a titkosítás nincs megadva, vagy az üzemeltetőre, illetve a gazdarendszerre van bízva
    .by-zone = Ez a hálózat túl nagy ahhoz, hogy minden rendszer és minden adatáramlás ábrázolható legyen. A számot tartalmazó doboz több rendszert jelöl egy hálózati zónában vagy a zónákon kívül. Egy nyíl több adatáramlást is jelölhet. Az adatáramlások táblázata felsorolja az összes adatáramlást és azok két-két rendszerét.
    .by-zone-description = Az ábra dobozokként mutatja a rendszereket, illetve a rendszerek csoportjait a számukkal együtt, a köztük zajló adatáramlásokat pedig nyilakkal. A nyíl arra a rendszerre mutat, amely az adatokat fogadja. Azt nem mutatja, hogy melyik rendszer kezdeményezi a kapcsolatot. Az adatáramlások táblázata szövegesen sorolja fel az összes adatáramlást.
    .too-large = Ez a hálózat túl nagy az ábrázoláshoz. Az adatáramlások táblázata felsorolja az összes adatáramlást.
    .systems = { $count ->
        [one] { $amount } rendszer
       *[other] { $amount } rendszer
    }
    .parts = { $count ->
        [one] { $amount } eszközrész
       *[other] { $amount } eszközrész
    }
    .flows = { $count ->
        [one] { $amount } adatáramlás
       *[other] { $amount } adatáramlás
    }
