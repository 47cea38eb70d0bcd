### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "pomôcka" (it may be software), hardware is "zariadenie", products of others are
### "produkt". Security is "zabezpečenie" as a property and "kybernetická bezpečnosť" as a field, for "bezpečnosť" alone is the
### safety of the patient; security updates are "bezpečnostné aktualizácie", as in the CRA. To provide or to ensure is "zaistiť",
### never "zabezpečiť", which would be to secure. The log is "denník udalostí", its entry "záznam". The network is "sieť IT" where
### it stands alone ("sieť" alone could be the mains). The organisation that runs the device is "prevádzkovateľ"; the controller of
### the GDPR, the same word, is always "prevádzkovateľ podľa GDPR". Steps are in the imperative plural, "must" is "musí" or "je
### nutné", "must not" "nesmie", "should" "mal by", "can" "môže" or "je možné" ("možno" alone could be "perhaps").

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Iba v prevádzkovom režime: { $modes }.
    .variants = Iba pre variant: { $variants }.
    .options = Iba s voliteľnou funkciou: { $options }.
    .platforms = Iba na platforme: { $platforms }.
    .versions = Iba pre verziu softvéru: { $versions }.
    .condition = Podmienka: { $condition }.
    .if-modes = V prevádzkovom režime { $modes }:
    .if-variants = Pre variant { $variants }:
    .if-options = S voliteľnou funkciou { $options }:
    .if-platforms = Na platforme { $platforms }:
    .if-versions = Pre verziu softvéru { $versions }:
    .if-condition = Ak { $condition }:
    .short-modes = iba v prevádzkovom režime: { $modes }
    .short-variants = iba pre variant: { $variants }
    .short-options = iba s voliteľnou funkciou: { $options }
    .short-platforms = iba na platforme: { $platforms }
    .short-versions = iba pre verziu softvéru: { $versions }
    .short-condition = podmienka: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Iba pre časť systému: { $value }.
    .roles = Iba pre rolu: { $value }.
    .interface = Iba na rozhraní: { $value }.
    .direction = Smer: { $value }.

protection =
    .state = { $state ->
        [provided] Dáta sú šifrované.
        [not_provided] Dáta nie sú šifrované.
        [by_operator] Prevádzkovateľ musí zaistiť šifrovanie.
        [by_host] Operačný alebo hostiteľský systém zaisťuje šifrovanie.
       *[not_applicable] Šifrovanie nie je relevantné.
    }
    .state-inactive = { $state ->
        [by_host] Operačný alebo hostiteľský systém môže šifrovať dáta.
       *[other] Dáta je možné šifrovať.
    }
    .state-should = { $need ->
        [optional] Prevádzkovateľ môže zaistiť šifrovanie.
       *[other] Prevádzkovateľ by mal zaistiť šifrovanie.
    }
    .default = Pri dodaní: { $default }.
    .configured_by = Roly, ktoré to môžu zapnúť a vypnúť: { $configured_by }.
    .range = Možné nastavenia: { $range }
    .method = { $state ->
        [by_operator] Metódy šifrovania, ktoré uvádza výrobca: { $method }.
       *[other] Metóda šifrovania: { $method }.
    }
    .key_in = Miesto uloženia kľúča: { $key_in }.
    .because = Dôvod: { $because }
    .instead = { $state ->
        [by_operator] Čo musí urobiť prevádzkovateľ: { $instead }
       *[other] { $instead }
    }
    .limits = Obmedzenia: { $limits }
    .note = { $note }

## Identification

device = Pomôcka
    .caption = Identifikácia pomôcky
    .name = Názov
    .model = Model
    .purpose = Účel určenia
    .supplied_as = Forma dodania
    .software_version = Verzia softvéru
    .firmware_version = Verzia firmvéru
    .regulation = Nariadenie
    .law = Platné právne predpisy
    .declaration = EÚ vyhlásenie o zhode
    .class = Trieda rizika
    .udi_di = UDI-DI
    .basic_udi_di = Základný UDI-DI
    .mud_url = Adresa URL súboru MUD (RFC 8520)
    .environments = Určené prostredie použitia
    .users = Určení používatelia
    .not_for = Pomôcka nie je určená na tieto použitia:
    .not_for-one = Pomôcka nie je určená na toto použitie:
    .id = Identifikátor

organisation = Spoločnosť
    .manufacturer = Výrobca
    .manufacturer-caption = Výrobca
    .representative = Splnomocnený zástupca
    .representative-caption = Splnomocnený zástupca
    .name = Názov
    .address = Adresa
    .srn = Jediné registračné číslo
    .website = Webová stránka
    .email = E-mail
    .phone = Telefón

variant = Varianty
    .caption = Varianty pomôcky
    .intro = Tento dokument platí pre nasledujúce varianty.
    .title = Variant
    .model = Model
    .udi_di = UDI-DI
    .description = Opis
    .id = Identifikátor

option-item = Voliteľné funkcie
    .caption = Voliteľné funkcie pomôcky
    .title = Voliteľná funkcia
    .description = Opis
    .supplied = Spôsob dodania
    .id = Identifikátor

mode = Prevádzkové režimy
    .caption = Prevádzkové režimy
    .title = Prevádzkový režim
    .description = Opis
    .entered_by = Ako pomôcka prejde do režimu
    .left_by = Ako pomôcka opustí režim
    .indicator = Ako používateľ režim spozná
    .id = Identifikátor

part = Časti systému
    .caption = Časti systému
    .title = Časť
    .kind = Druh
    .version = Verzia
    .supplied_by = Dodávateľ
    .hosted = Kde beží
    .runs_on = Na čom beží
    .location = Umiestnenie
    .address = Adresa
    .connected_through = Pripojené cez
    .mud_url = Adresa URL súboru MUD (RFC 8520)
    .permissions = Oprávnenia
    .description = Opis
    .id = Identifikátor
    .when = Podmienka

user-interface = Používateľské rozhrania
    .caption = Používateľské rozhrania
    .title = Používateľské rozhranie
    .id = Identifikátor
    .kind = Druh
    .part = Časť
    .purpose = Účel
    .personal = Zobrazuje alebo prehráva osobné údaje
    .protect = Ochrana
    .when = Podmienka

document-facts = Tento dokument
    .caption = Identifikácia tohto dokumentu
    .number = Číslo dokumentu
    .revision = Revízia
    .date = Dátum vydania
    .effective = Platí od
    .replaces = Nahrádza
    .audience = Komu je určený
    .audience_other = Komu je ešte určený
    .roles = Roly čitateľov
    .paper_copy = Tlačená verzia
    .see_also = Pozri aj tieto dokumenty:
    .see_also-one = Pozri aj tento dokument:

companion = Ďalšie dokumenty k tejto pomôcke
    .caption = Ďalšie dokumenty k tejto pomôcke
    .title = Názov
    .number = Číslo dokumentu
    .audience = Komu je určený

revision = História revízií
    .caption = Revízie tohto dokumentu
    .revision = Revízia
    .date = Dátum
    .change = Zmena
    .link = Dokument

contact = Kontakt pre kybernetickú bezpečnosť
    .caption = Kontakt pre kybernetickú bezpečnosť
    .security = Kontakt pre kybernetickú bezpečnosť
    .phone = Telefón
    .hours = Čas dostupnosti
    .policy = Zásady hlásenia zraniteľností
    .advisories = Oznamy o kybernetickej bezpečnosti
    .key = Kľúč na šifrované hlásenia
    .key_fingerprint = Odtlačok kľúča
    .acknowledge_within = Lehota na potvrdenie prijatia hlásenia
    .vigilance = Hlásenie závažných nehôd
    .process = Čo výrobca urobí s hlásením: { $process }
    .events-described = Udalosti opísané v tomto dokumente oznamujte tak, ako je uvedené tu: { $link }.
    .report_contents = V hlásení uveďte tieto údaje:
    .report_rules = Pre hlásenia platia tieto pravidlá:
    .report_rules-one = Pre hlásenia platí toto pravidlo:
    .sources_watched = Výrobca sleduje nové zraniteľnosti v týchto zdrojoch:
    .sources_watched-one = Výrobca sleduje nové zraniteľnosti v tomto zdroji:
    .conduct = Čo výrobca robí a čo nerobí:
    .note = { $note }

local-contact = Kontakty u prevádzkovateľa
    .caption = Kontakty u prevádzkovateľa
    .title = Kontakt
    .purpose = V akej veci
    .phone = Telefón
    .id = Identifikátor

## Security features

feature = Funkcie zabezpečenia
    .caption = Funkcie zabezpečenia
    .title = Funkcia
    .id = Identifikátor
    .capability = Schopnosť
    .state = Stav
    .default = Pri dodaní
    .configured_by = Kto môže nastaviť
    .range = Rozsah
    .modes = Prevádzkové režimy
    .modes-left-out = všetky prevádzkové režimy
    .protects = Ciele ochrany
    .part = Časť
    .when = Podmienka
    .absent = Táto funkcia nie je k dispozícii.
    .of-operator = Túto funkciu musí zaistiť prevádzkovateľ.
    .of-host = Túto funkciu zaisťuje operačný alebo hostiteľský systém.
    .inapplicable = Táto funkcia nie je relevantná.
    .description = { $description }
    .before = Skôr ako začnete, overte splnenie týchto podmienok:
    .before-one = Skôr ako začnete, overte splnenie tejto podmienky:
    .steps = Vykonajte nasledujúce kroky:
    .indicator = Indikácia: { $indicator }
    .limits = Obmedzenia: { $limits }
    .because = Dôvod: { $because }
    .instead = { $state ->
        [by_operator] Čo musí urobiť prevádzkovateľ: { $instead }
       *[other] Čo urobiť: { $instead }
    }

security-test = Testy zabezpečenia
    .caption = Testy zabezpečenia
    .kind = Druh
    .subject = Predmet testu
    .version = Testovaná verzia
    .date = Dátum
    .interval = Interval
    .by = Kto testoval
    .result = Výsledok
    .part = Časť

## Operating environment

operating-environment = Prevádzkové prostredie
    .scope = Mimo zodpovednosti výrobcu
    .change = Kedy znova posúdiť zabezpečenie
    .assumptions = Výrobca vychádza z týchto predpokladov o prevádzkovom prostredí:
    .out_of_scope = Výrobca nezodpovedá za tieto záležitosti:
    .reassess = Po každej z týchto udalostí znova posúďte zabezpečenie pomôcky:
    .reassess-one = Po tejto udalosti znova posúďte zabezpečenie pomôcky:
    .reassess_at_once = Po každej z týchto udalostí bezodkladne a pred ďalším použitím pomôcky znova posúďte jej zabezpečenie:
    .reassess_at_once-one = Po tejto udalosti bezodkladne a pred ďalším použitím pomôcky znova posúďte jej zabezpečenie:
    .prohibited = Je zakázané:
    .not_recommended = Výrobca odporúča nerobiť nasledujúce:

control-group = Skupiny opatrení
    .caption = Skupiny opatrení
    .condition-intro = Ak má skupina podmienku, jej opatrenia platia iba za tejto podmienky.
    .title = Skupina
    .id = Identifikátor
    .goal = Cieľ
    .choice = Postačuje
    .choice-left-out = všetky opatrenia skupiny
    .when = Podmienka

control = Opatrenia kybernetickej bezpečnosti
    .required = Vyžadované opatrenia
    .required-caption = Vyžadované opatrenia
    .required-intro = Nasledujúce opatrenia musia byť zavedené.
    .strongly_recommended = Dôrazne odporúčané opatrenia
    .strongly_recommended-caption = Dôrazne odporúčané opatrenia
    .strongly_recommended-intro = Výrobca dôrazne odporúča nasledujúce opatrenia.
    .recommended = Odporúčané opatrenia
    .recommended-caption = Odporúčané opatrenia
    .recommended-intro = Výrobca odporúča nasledujúce opatrenia.
    .preferred = Uprednostňované opatrenia
    .preferred-caption = Uprednostňované opatrenia
    .preferred-intro = Výrobca uprednostňuje nasledujúce opatrenia pred inými vhodnými opatreniami.
    .where_possible = Opatrenia odporúčané, ak je to možné
    .where_possible-caption = Opatrenia odporúčané, ak je to možné
    .where_possible-intro = Výrobca odporúča nasledujúce opatrenia tam, kde ich prevádzkové prostredie umožňuje.
    .optional = Voliteľné opatrenia
    .optional-caption = Voliteľné opatrenia
    .optional-intro = Nasledujúce opatrenia sú voliteľné.
    .unstated = Opatrenia bez uvedenej záväznosti
    .unstated-caption = Opatrenia bez uvedenej záväznosti
    .unstated-intro = Pri nasledujúcich opatreniach tento dokument neuvádza, či sú vyžadované, alebo odporúčané.
    .condition-intro = Opatrenie s podmienkou platí iba vtedy, keď je podmienka splnená.
    .group-condition-intro = Ak riadok uvádza skupinu s podmienkou, opatrenie platí iba za tejto podmienky.
    .group-choice-intro = Ak riadok uvádza skupinu, tabuľka skupín uvádza, koľko opatrení skupiny postačuje.
    .title = Opatrenie
    .id = Identifikátor
    .kind = Druh
    .responsibility = Zodpovedá
    .or_by = Alternatívne
    .group = Skupina
    .need = Záväznosť
    .reason = Dôvod: { $reason }
    .own_measure = Čo robí samotná pomôcka: { $own_measure }
    .own_measure-part = Čo robí samotná táto časť systému: { $own_measure }
    .setting = Nastavenie: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Kroky výrobcu:
        [third_party] Kroky tretej strany:
        [service_partner] Kroky servisného partnera:
        [integrator] Kroky integrátora:
       *[other] Vykonajte nasledujúce kroky:
    }
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
    .limits = Obmedzenia: { $limits }
    .risk = Riziko samotného opatrenia: { $risk }
    .part = Časť
    .when = Podmienka

share = Spoločné opatrenia
    .caption = Kto čo robí
    .party = Zodpovedá
    .does = Úloha

no-action = Nie je potrebné nič robiť
    .caption = Opatrenia, pri ktorých prevádzkovateľ nemusí nič robiť
    .kind = Opatrenie
    .because = Dôvod
    .unless = Je potrebné konať, ak
    .part = Časť
    .when = Podmienka

training = Školenie
    .caption = Vyžadované znalosti a školenie
    .role = Rola
    .content = Obsah
    .interval = Interval opakovania
    .given_by = Školiteľ

## Compatibility

compatibility = Kompatibilita
    .limits = Obmedzenia
    .restrictions = Pre kombinácie s inými produktmi platia tieto obmedzenia:
    .restrictions-one = Pre kombinácie s inými produktmi platí toto obmedzenie:

hardware = Hardvér
    .caption = Hardvér
    .for = Časť
    .included = Vstavané
    .minimum = Vyžadované minimum
    .recommended = Odporúčané
    .optimum = Optimálna hodnota
    .otherwise = Pri nedosiahnutí odporúčaných hodnôt
    .note = Poznámka

machine =
    .cpu = Procesor: { $cpu }
    .memory = Operačná pamäť: { $memory }
    .storage = Úložisko: { $storage }
    .display = Displej: { $display }
    .graphics = Grafika: { $graphics }
    .network = Sieť: { $network }
    .other = Ostatné: { $other }

product = Produkty
    .operating-system = Operačné systémy
    .operating-system-caption = Operačné systémy
    .browser = Prehliadače
    .browser-caption = Prehliadače
    .mobile-device = Mobilné zariadenia
    .mobile-device-caption = Mobilné zariadenia
    .hypervisor = Virtualizačné produkty
    .hypervisor-caption = Virtualizačné produkty
    .database = Databázy
    .database-caption = Databázy
    .runtime = Behové prostredia
    .runtime-caption = Behové prostredia
    .antimalware = Antivírusové produkty
    .antimalware-caption = Antivírusové produkty
    .peer-system = Kompatibilita spolupracujúcich systémov
    .peer-system-caption = Kompatibilita spolupracujúcich systémov
    .accessory = Príslušenstvo
    .accessory-caption = Príslušenstvo
    .for = Časť
    .name = Produkt
    .supplied_by = Kto poskytuje
    .versions = Verzie
    .recommended = Odporúčaná verzia
    .state = Stav
    .support_end = Podpora dodávateľa do
    .patches = Aktualizácie
    .note = Poznámka
    .when = Podmienka

standard = Normy a štandardy
    .caption = Normy a štandardy
    .name = Norma alebo štandard
    .version = Verzia
    .kind = Predmet
    .purpose = Účel
    .conformance = Vyhlásenie o zhode so štandardom

## Network

network = Sieť IT
    .absent = Nie je k dispozícii:
    .before = Skôr ako začnete, overte splnenie týchto podmienok:
    .before-one = Skôr ako začnete, overte splnenie tejto podmienky:
    .connecting = Pripojenie k sieti IT
    .controls = Vyžadované opatrenia: { $link }
    .steps = Postup pripojenia pomôcky k sieti IT:
    .connection = { $connection ->
        [none] Pomôcka nemá pripojenie k sieti IT.
        [optional] Pripojenie k sieti IT je voliteľné.
       *[required] Pomôcka potrebuje pripojenie k sieti IT.
    }
    .inbound = { $inbound ->
        [true] Iné systémy môžu nadviazať pripojenie k pomôcke.
       *[false] Iné systémy nemôžu nadviazať pripojenie k pomôcke.
    }
    .internet = { $internet ->
        [not_needed] Pomôcka nepotrebuje pripojenie na internet.
        [optional] Pripojenie na internet je voliteľné.
        [needed] Pomôcka potrebuje pripojenie na internet.
        [not_directly] Pomôcka nesmie byť pripojená priamo na internet.
       *[forbidden] Pomôcka nesmie byť pripojená na internet.
    }
    .internet_reason = Pripojenie na internet: { $internet_reason }
    .load = Zaťaženie siete IT: { $load }
    .note = { $note }

network-only = Sieť IT
    .connection = { $connection ->
        [none] Pomôcka nemá pripojenie k sieti IT.
        [optional] Pripojenie k sieti IT je voliteľné.
       *[required] Pomôcka potrebuje pripojenie k sieti IT.
    }
    .connection-part = { $connection ->
        [none] Táto časť systému nemá pripojenie k sieti IT.
        [optional] Pripojenie k sieti IT je voliteľné.
       *[required] Táto časť systému potrebuje pripojenie k sieti IT.
    }
    .inbound = { $inbound ->
        [true] Iné systémy môžu nadviazať pripojenie k pomôcke.
       *[false] Iné systémy nemôžu nadviazať pripojenie k pomôcke.
    }
    .inbound-part = { $inbound ->
        [true] Iné systémy môžu nadviazať pripojenie k tejto časti systému.
       *[false] Iné systémy nemôžu nadviazať pripojenie k tejto časti systému.
    }
    .internet = { $internet ->
        [not_needed] Pomôcka nepotrebuje pripojenie na internet.
        [optional] Pripojenie na internet je voliteľné.
        [needed] Pomôcka potrebuje pripojenie na internet.
        [not_directly] Pomôcka nesmie byť pripojená priamo na internet.
       *[forbidden] Pomôcka nesmie byť pripojená na internet.
    }
    .internet-part = { $internet ->
        [not_needed] Táto časť systému nepotrebuje pripojenie na internet.
        [optional] Pripojenie na internet je voliteľné.
        [needed] Táto časť systému potrebuje pripojenie na internet.
        [not_directly] Táto časť systému nesmie byť pripojená priamo na internet.
       *[forbidden] Táto časť systému nesmie byť pripojená na internet.
    }
    .internet_reason = Pripojenie na internet: { $internet_reason }
    .absent = Nie je k dispozícii:
    .note = { $note }

zone = Sieťové zóny
    .caption = Sieťové zóny
    .title = Zóna
    .id = Identifikátor
    .traffic = Riadenie sieťovej prevádzky na hranici
    .operated_by = Prevádzkuje
    .description = Opis

interface = Rozhrania
    .caption = Rozhrania
    .title = Rozhranie
    .id = Identifikátor
    .kind = Druh
    .state = Stav
    .because = Dôvod
    .instead = Čo urobiť
    .part = Časť
    .zone = Zóna
    .standards = Normy a štandardy
    .not_supported = Nie je podporované
    .ciphers = Šifrovacie sady
    .authentication = Autentifikácia
    .encryption = Šifrovanie
    .addressing = Adresovanie
    .default = Pri dodaní
    .need = Záväznosť
    .frequency = Frekvencia
    .power = Vysielací výkon
    .range = Dosah
    .coexistence = Koexistencia s inými rádiovými zariadeniami
    .max_connected = Súčasne pripojených najviac
    .max_paired = Spárovaných najviac
    .purpose = Účel
    .used_by = Kto môže použiť
    .protect = Ochrana
    .when = Podmienka

peer = Spolupracujúce systémy
    .caption = Spolupracujúce systémy
    .title = Systém
    .id = Identifikátor
    .kind = Druh
    .zone = Zóna
    .address = Adresa
    .versions = Verzie
    .max_connected = Súčasne pripojených najviac
    .operated_by = Prevádzkuje
    .description = Opis

port = Porty
    .rules = Porty a pravidlá firewallu
    .required-caption = Vyžadované pripojenia, ktoré je nutné povoliť
    .recommended-caption = Odporúčané pripojenia
    .allow-caption = Pripojenia, ktoré sa smú povoliť iba vtedy, keď sa používa ich funkcia
    .allow-need-unstated = Pri pripojení bez uvedenej záväznosti výrobca neuvádza, či sa vyžaduje. Povoľte ho iba vtedy, keď ho potrebuje používaná funkcia.
    .allow-condition = Ak riadok uvádza podmienku, povoľte pripojenie iba pri splnení tejto podmienky.
    .allow-configured = Ak je možné číslo portu zmeniť, povoľte iba nastavené číslo.
    .allow-range = Ak sú z rozsahu portov nastavené iba niektoré, povoľte iba tieto porty.
    .allow-only = Všetky ostatné pripojenia zablokujte.
    .allow-only-except = Blokovanie sa nevzťahuje na pripojenia bez pravidla firewallu. Tie sú uvedené v samostatnej tabuľke.
    .allow-only-zones = Na hranici nasledujúcich sieťových zón zablokujte všetky ostatné pripojenia k častiam systému a z častí systému: { $zones }. Pre iné systémy tento dokument pravidlá neurčuje.
    .block-caption = Pripojenia, ktoré je nutné zablokovať
    .block-intro = Na sieťovom firewalle zablokujte nasledujúce pripojenia.
    .none-caption = Pripojenia bez pravidla firewallu
    .none-intro = Pre nasledujúce pripojenia tento dokument neurčuje pravidlo sieťového firewallu. Dôvody uvádza tabuľka.
    .unstated-caption = Pripojenia bez uvedeného smeru
    .unstated-intro = Výrobca neuvádza, ktorá strana nadväzuje nasledujúce pripojenia. Tento dokument pre ne neurčuje pravidlo firewallu.
    .rules-source = Zdroj nadväzuje pripojenie alebo odosiela ako prvý. Odpovede sú súčasťou pripojenia.
    .rules-all = Čo platí pre všetky pravidlá
    .required = Vyžadované pripojenia
    .need-unstated = Pripojenia bez uvedenej záväznosti
    .used = Pripojenia iba pri použití
    .rules-open = určí prevádzkovateľ
    .any-system = ľubovoľný systém
    .reason-number = bez čísla alebo typu nie je možné pravidlo určiť
    .reason-transport = bez transportného protokolu nie je možné pravidlo určiť
    .reason-border = neprekračuje hranicu siete IT
    .reason-computer = zostáva v jednom počítači
    .reason-part = zostáva v jednej časti systému
    .reason-device = zostáva v pomôcke
    .reason-zone = zostáva v jednej sieťovej zóne; pravidlo je potrebné iba tam, kde zónu rozdeľuje firewall
    .reason-mobile = prechádza mobilnou sieťou, nie sieťou IT prevádzkovateľa
    .reason-cloud = neprechádza sieťou IT prevádzkovateľa
    .reference = { $protocol } na porte { $number } ({ $transport })
    .reference-many = { $protocol } na portoch { $number } ({ $transport })
    .reference-any = { $protocol } na ľubovoľnom porte ({ $transport })
    .reference-ip = { $protocol } cez { $transport } { $ip_protocol }
    .reference-short = { $protocol } cez { $transport }
    .unnamed = port { $number } ({ $transport })
    .unnamed-many = porty { $number } ({ $transport })
    .unnamed-any = ľubovoľný port ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } na porte { $number }
    .reference-plain-many = { $protocol } na portoch { $number }
    .reference-plain-any = { $protocol } na ľubovoľnom porte
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = porty { $number }
    .unnamed-plain-any = ľubovoľný port
    .no-transport = transportný protokol neuvedený
    .without-transport = { $number } (transportný protokol neuvedený)
    .any = ľubovoľný
    .not_known = port nie je známy
    .number = Port
    .icmp_type = Typ ICMP
    .ip_protocol = Protokol IP
    .id = Identifikátor
    .configurable = Číslo je možné zmeniť
    .setting = Kde sa nastavuje
    .source_port = Zdrojový port
    .transport = Transport
    .direction = Smer
    .protocol = Protokol
    .program = Program
    .part = Časť
    .interface = Rozhranie
    .encryption = Šifrovanie
    .authentication = Autentifikácia
    .default = Pri dodaní
    .need = Záväznosť
    .opened_by = Kto môže otvoriť
    .open_for = Čas otvorenia
    .purpose = Účel
    .peers = Spolupracujúce systémy
    .internet = Cez internet
    .network_setting = Nastavenie siete IT
    .firewall_rule = Pravidlo sieťového firewallu
    .when = Podmienka
    .source = Zdroj
    .destination = Cieľ
    .own-side = Pomôcka alebo časť
    .other-side = Druhá strana
    .use = Použitie pomôckou
    .reason = Dôvod

firewall = Firewall pomôcky
    .of-parts = Firewally častí systému
    .state = { $state ->
        [provided] Pomôcka má vlastný firewall.
        [not_provided] Pomôcka nemá vlastný firewall.
        [by_operator] Prevádzkovateľ musí zaistiť firewall pre pomôcku.
        [by_host] Pomôcka používa firewall operačného systému.
       *[not_applicable] Firewall v pomôcke nie je relevantný.
    }
    .state-part = { $state ->
        [provided] Táto časť systému má vlastný firewall.
        [not_provided] Táto časť systému nemá vlastný firewall.
        [by_operator] Prevádzkovateľ musí zaistiť firewall pre túto časť systému.
        [by_host] Táto časť systému používa firewall operačného systému.
       *[not_applicable] Firewall v tejto časti systému nie je relevantný.
    }
    .state-inactive = { $state ->
        [by_host] Firewall operačného systému filtruje sieťovú prevádzku iba vtedy, keď je zapnutý.
       *[other] Firewall filtruje sieťovú prevádzku iba vtedy, keď je zapnutý.
    }
    .default = Pri dodaní: { $default }.
    .configured_by = Roly, ktoré to môžu zapnúť a vypnúť: { $configured_by }.
    .rules_set_by = Roly, ktoré môžu meniť pravidlá firewallu: { $rules_set_by }.
    .product = Produkt: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Firewall musí blokovať všetku sieťovú prevádzku okrem pripojení, ktoré je podľa tohto dokumentu nutné povoliť.
            [deny_all] Firewall musí blokovať všetku sieťovú prevádzku.
            [allow_outbound] Firewall musí povoľovať pripojenia z pomôcky a blokovať pripojenia k pomôcke.
            [allow_all] Firewall musí povoľovať všetku sieťovú prevádzku.
            [monitored] Firewall musí sieťovú prevádzku povoľovať a monitorovať.
            [restricted] Firewall musí sieťovú prevádzku obmedzovať.
           *[isolated] Firewall nesmie povoľovať žiadne pripojenie k iným sieťam.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Firewall blokuje všetky pripojenia, ktoré tento dokument neuvádza.
            [deny_all] Firewall blokuje všetku sieťovú prevádzku.
            [allow_outbound] Firewall povoľuje pripojenia z pomôcky a blokuje pripojenia k pomôcke.
            [allow_all] Firewall povoľuje všetku sieťovú prevádzku.
            [monitored] Firewall sieťovú prevádzku povoľuje a monitoruje.
            [restricted] Firewall sieťovú prevádzku obmedzuje.
           *[isolated] Firewall nepovoľuje žiadne pripojenie k iným sieťam.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Ak je firewall zapnutý, blokuje všetky pripojenia, ktoré tento dokument neuvádza.
        [deny_all] Ak je firewall zapnutý, blokuje všetku sieťovú prevádzku.
        [allow_outbound] Ak je firewall zapnutý, povoľuje odchádzajúce pripojenia a blokuje prichádzajúce pripojenia.
        [allow_all] Ak je firewall zapnutý, povoľuje všetku sieťovú prevádzku.
        [monitored] Ak je firewall zapnutý, sieťovú prevádzku povoľuje a monitoruje.
        [restricted] Ak je firewall zapnutý, sieťovú prevádzku obmedzuje.
       *[isolated] Ak je firewall zapnutý, nepovoľuje žiadne pripojenie k iným sieťam.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Firewall musí blokovať všetku sieťovú prevádzku okrem pripojení, ktoré je podľa tohto dokumentu nutné povoliť.
            [deny_all] Firewall musí blokovať všetku sieťovú prevádzku.
            [allow_outbound] Firewall musí povoľovať pripojenia z tejto časti systému a blokovať pripojenia k tejto časti systému.
            [allow_all] Firewall musí povoľovať všetku sieťovú prevádzku.
            [monitored] Firewall musí sieťovú prevádzku povoľovať a monitorovať.
            [restricted] Firewall musí sieťovú prevádzku obmedzovať.
           *[isolated] Firewall nesmie povoľovať žiadne pripojenie k iným sieťam.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Firewall blokuje všetky pripojenia, ktoré tento dokument neuvádza.
            [deny_all] Firewall blokuje všetku sieťovú prevádzku.
            [allow_outbound] Firewall povoľuje pripojenia z tejto časti systému a blokuje pripojenia k tejto časti systému.
            [allow_all] Firewall povoľuje všetku sieťovú prevádzku.
            [monitored] Firewall sieťovú prevádzku povoľuje a monitoruje.
            [restricted] Firewall sieťovú prevádzku obmedzuje.
           *[isolated] Firewall nepovoľuje žiadne pripojenie k iným sieťam.
        }
    }
    .changes_itself = Automatické zmeny: { $changes_itself }
    .because = Dôvod: { $because }
    .instead = { $state ->
        [by_operator] Čo musí urobiť prevádzkovateľ: { $instead }
       *[other] Čo urobiť: { $instead }
    }
    .note = { $note }

flow = Dátové toky
    .caption = Dátové toky
    .rules = Pravidlá firewallu: { $link }
    .from = Odosielateľ
    .to = Príjemca
    .port = Port
    .medium = Médium
    .data = Dáta
    .personal = Osobné údaje
    .examples = Príklady
    .deidentified = Deidentifikácia
    .encryption = Šifrovanie
    .integrity = Ochrana integrity
    .trigger = Začatie prenosu
    .rate = Prenosová rýchlosť
    .volume = Objem dát
    .purpose = Účel
    .when = Podmienka
    .id = Identifikátor

network-requirements = Požiadavky na sieť IT
    .bandwidth = { $bandwidth_for ->
        [none] Šírka pásma: { $bandwidth }.
       *[other] Šírka pásma ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latencia: { $latency }.
    .jitter = Kolísanie latencie: { $jitter }.
    .packet_loss = Stratovosť paketov: { $packet_loss }.
    .services = Služby, ktoré musí sieť IT poskytovať: { $services }.
    .other = Sieť IT musí spĺňať tieto požiadavky:
    .other-one = Sieť IT musí spĺňať túto požiadavku:
    .recommended_other = Výrobca odporúča pre sieť IT:
    .loss = Pri výpadku siete IT: { $loss }
    .otherwise = Pri nesplnení požiadaviek: { $otherwise }

network-link = Spojenia a funkcie
    .caption = Čo musí sieť IT poskytovať pre spojenia a funkcie
    .title = Spojenie alebo funkcia
    .from = Východiskový bod
    .to = Cieľový bod
    .bandwidth = Šírka pásma
    .latency = Latencia
    .jitter = Kolísanie latencie
    .packet_loss = Stratovosť paketov
    .recommended = Odporúčané
    .optimum = Optimálna hodnota
    .otherwise = Pri nedosiahnutí
    .when = Podmienka

network-figures = Odporúčané hodnoty
    .bandwidth = { $bandwidth_for ->
        [none] Odporúčaná šírka pásma: { $bandwidth }.
       *[other] Odporúčaná šírka pásma ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Odporúčaná latencia: { $latency }.
    .jitter = Odporúčané kolísanie latencie: { $jitter }.
    .packet_loss = Odporúčaná stratovosť paketov: { $packet_loss }.
    .otherwise = Pri nedosiahnutí odporúčaných hodnôt: { $otherwise }

network-optimum = Optimálne hodnoty
    .bandwidth = { $bandwidth_for ->
        [none] Optimálna šírka pásma: { $bandwidth }.
       *[other] Optimálna šírka pásma ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimálna latencia: { $latency }.
    .jitter = Optimálne kolísanie latencie: { $jitter }.
    .packet_loss = Optimálna stratovosť paketov: { $packet_loss }.

remote-access = Vzdialený prístup
    .state = { $used_for ->
        [none] { $state ->
            [provided] Vzdialený prístup k pomôcke je možný.
            [not_provided] Pomôcka neumožňuje vzdialený prístup.
            [by_operator] Prevádzkovateľ zaisťuje vzdialený prístup.
            [by_host] Operačný alebo hostiteľský systém zaisťuje vzdialený prístup.
           *[not_applicable] Vzdialený prístup nie je relevantný.
        }
       *[other] { $state ->
            [provided] Vzdialený prístup k pomôcke je možný na tieto účely: { $used_for }.
            [not_provided] Vzdialený prístup k pomôcke nie je možný na tieto účely: { $used_for }.
            [by_operator] Prevádzkovateľ zaisťuje vzdialený prístup na tieto účely: { $used_for }.
            [by_host] Operačný alebo hostiteľský systém zaisťuje vzdialený prístup na tieto účely: { $used_for }.
           *[not_applicable] Vzdialený prístup nie je relevantný pre tieto účely: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Vzdialený prístup k tejto časti systému je možný.
            [not_provided] Táto časť systému neumožňuje vzdialený prístup.
            [by_operator] Prevádzkovateľ zaisťuje vzdialený prístup.
            [by_host] Operačný alebo hostiteľský systém zaisťuje vzdialený prístup.
           *[not_applicable] Vzdialený prístup nie je relevantný.
        }
       *[other] { $state ->
            [provided] Vzdialený prístup k tejto časti systému je možný na tieto účely: { $used_for }.
            [not_provided] Vzdialený prístup k tejto časti systému nie je možný na tieto účely: { $used_for }.
            [by_operator] Prevádzkovateľ zaisťuje vzdialený prístup na tieto účely: { $used_for }.
            [by_host] Operačný alebo hostiteľský systém zaisťuje vzdialený prístup na tieto účely: { $used_for }.
           *[not_applicable] Vzdialený prístup nie je relevantný pre tieto účely: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Vzdialený prístup cez operačný alebo hostiteľský systém je možný iba vtedy, keď je zapnutý.
           *[other] Vzdialený prístup je možný iba vtedy, keď je zapnutý.
        }
       *[other] { $state ->
            [by_host] Vzdialený prístup cez operačný alebo hostiteľský systém je po zapnutí možný na tieto účely: { $used_for }.
           *[other] Vzdialený prístup je po zapnutí možný na tieto účely: { $used_for }.
        }
    }
    .default = Pri dodaní: { $default }.
    .configured_by = Roly, ktoré to môžu zapnúť a vypnúť: { $configured_by }.
    .kind = Druh prístupu: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Reláciu začína výrobca.
        [operator] Reláciu začína prevádzkovateľ.
        [shared] Reláciu začínajú spoločne výrobca a prevádzkovateľ.
        [user] Reláciu začína používateľ.
        [patient] Reláciu začína pacient.
        [third_party] Reláciu začína tretia strana.
        [integrator] Reláciu začína integrátor.
        [practitioner] Reláciu začína lekár s vlastnou praxou.
       *[service_partner] Reláciu začína servisný partner.
    }
    .supervision = Dohľad: { $supervision }
    .authentication = Autentifikácia: { $authentication }
    .encryption = Šifrovanie: { $encryption }.
    .logged = { $logged ->
        [true] Pomôcka zapisuje každú reláciu do denníka udalostí.
       *[false] Pomôcka nezapisuje relácie do denníka udalostí.
    }
    .logged-part = { $logged ->
        [true] Táto časť systému zapisuje každú reláciu do denníka udalostí.
       *[false] Táto časť systému nezapisuje relácie do denníka udalostí.
    }
    .files_scanned_by = Kontrola prenášaných súborov na škodlivý softvér: { $files_scanned_by }
    .disable = Vypnutie vzdialeného prístupu: { $disable }
    .because = Dôvod: { $because }
    .instead = { $state ->
        [by_operator] Čo musí urobiť prevádzkovateľ: { $instead }
       *[other] Čo urobiť: { $instead }
    }
    .note = { $note }

failure = Poruchy siete IT
    .caption = Poruchy siete IT a ich dôsledky
    .recovery-caption = Poruchy a ich dôsledky
    .what = Porucha
    .id = Identifikátor
    .noticeable = Spozorovanie používateľom
    .effect = Dôsledok pre pomôcku
    .hazard = Nebezpečenstvo
    .countermeasure = Protiopatrenie

## Installation

installation = Inštalácia
    .preparing = Pred inštaláciou
    .installing = Kroky inštalácie
    .integrating = Zabudovanie do iného produktu
    .installed_by = Roly, ktoré inštalujú pomôcku: { $installed_by }.
    .before = Skôr ako začnete, overte splnenie týchto podmienok:
    .before-one = Skôr ako začnete, overte splnenie tejto podmienky:
    .steps = Postup inštalácie pomôcky:
    .verify = Po inštalácii skontrolujte:
    .if_failed = Ak sa inštalácia nepodarila: { $if_failed }
    .integration = Ak je pomôcka zabudovaná do iného produktu:

hardening = Posilnenie zabezpečenia
    .caption = Nastavenia zabezpečenia
    .title = Nastavenie
    .id = Identifikátor
    .setting = Kde sa nastavuje
    .default = Pri dodaní
    .value = Hodnota na nastavenie
    .need = Záväznosť
    .reason = Dôvod
    .steps = Vykonajte nasledujúce kroky:
    .part = Časť
    .when = Podmienka

maintenance = Údržba

task = Úlohy
    .caption = Pravidelné úlohy
    .title = Úloha
    .id = Identifikátor
    .by = Vykonáva
    .role = Rola
    .interval = Interval
    .downtime = Odstávka počas úlohy
    .steps = { $by ->
        [manufacturer] Kroky výrobcu:
        [third_party] Kroky tretej strany:
        [service_partner] Kroky servisného partnera:
        [integrator] Kroky integrátora:
       *[other] Vykonajte nasledujúce kroky:
    }

## Access

access = Prístup
    .authentication = Dostupné metódy prihlásenia: { $authentication }.
    .authentication-none = { $only ->
        [none] Prihlásenie sa nepoužíva.
       *[other] Prihlásenie sa nepoužíva okrem prípadov, keď ho táto kapitola uvádza pre niektorú časť systému alebo za určitej podmienky.
    }
    .checked_by = Systém, ktorý overuje prihlásenie: { $checked_by }.
    .default = Prihlásenie pri dodaní: { $default }.
    .configured_by = Roly, ktoré môžu prihlásenie zapnúť a vypnúť: { $configured_by }.
    .note = { $note }
    .without_login = Bez prihlásenia je možné:
    .login_for = Prihlásenie sa vyžaduje v týchto prípadoch:
    .account_rules = Pre účty platia tieto pravidlá:
    .account_rules-one = Pre účty platí toto pravidlo:
    .custom_roles = { $custom_roles ->
        [true] Prevádzkovateľ môže definovať ďalšie roly.
       *[false] Prevádzkovateľ nemôže definovať ďalšie roly.
    }

access-only = Prístup
    .authentication = Dostupné metódy prihlásenia: { $authentication }.
    .authentication-none = Prihlásenie sa nepoužíva.
    .authentication-none-part = V tejto časti systému sa prihlásenie nepoužíva.
    .checked_by = Systém, ktorý overuje prihlásenie: { $checked_by }.
    .without_login = Bez prihlásenia je možné:
    .login_for = Prihlásenie sa vyžaduje v týchto prípadoch:
    .account_rules = Pre účty platia tieto pravidlá:
    .account_rules-one = Pre účty platí toto pravidlo:
    .note = { $note }

directory = Adresárová služba
    .default = Pri dodaní: { $default }.
    .protocol = Protokol: { $protocol }.
    .product = Adresárová služba: { $product }.
    .versions = Verzie: { $versions }.
    .users_managed = Správa používateľov adresárovej služby: { $users_managed }
    .roles_given = Roly používateľov adresárovej služby: { $roles_given }
    .unreachable = Ak adresárová služba nie je dostupná: { $unreachable }
    .steps = Postup pripojenia adresárovej služby:
    .note = { $note }

multi-factor = Viacfaktorová autentifikácia
    .state = { $state ->
        [provided] Pomôcka podporuje viacfaktorovú autentifikáciu.
        [not_provided] Pomôcka nepodporuje viacfaktorovú autentifikáciu.
        [by_operator] Prevádzkovateľ musí zaistiť viacfaktorovú autentifikáciu.
        [by_host] Operačný alebo hostiteľský systém zaisťuje viacfaktorovú autentifikáciu.
       *[not_applicable] Viacfaktorová autentifikácia nie je relevantná.
    }
    .state-part = { $state ->
        [provided] Táto časť systému podporuje viacfaktorovú autentifikáciu.
        [not_provided] Táto časť systému nepodporuje viacfaktorovú autentifikáciu.
        [by_operator] Prevádzkovateľ musí zaistiť viacfaktorovú autentifikáciu.
        [by_host] Operačný alebo hostiteľský systém zaisťuje viacfaktorovú autentifikáciu.
       *[not_applicable] Viacfaktorová autentifikácia nie je relevantná.
    }
    .state-should = { $need ->
        [optional] Prevádzkovateľ môže zaistiť viacfaktorovú autentifikáciu.
       *[other] Prevádzkovateľ by mal zaistiť viacfaktorovú autentifikáciu.
    }
    .state-inactive = { $state ->
        [by_host] Viacfaktorová autentifikácia operačného alebo hostiteľského systému funguje iba vtedy, keď je zapnutá.
       *[other] Viacfaktorová autentifikácia funguje iba vtedy, keď je zapnutá.
    }
    .default = Pri dodaní: { $default }.
    .configured_by = Roly, ktoré to môžu zapnúť a vypnúť: { $configured_by }.
    .required_for = Roly, pre ktoré je viacfaktorová autentifikácia nutná: { $required_for }.
    .method = Dostupné druhé faktory: { $method }.
    .code_length = Počet znakov kódu: { $code_length }.
    .code_digits = Počet číslic kódu: { $code_digits }.
    .remembered_for = Čas, počas ktorého sa druhý faktor znova nevyžaduje: { $remembered_for }.
    .reset = Resetovanie druhého faktora: { $reset }
    .because = Dôvod: { $because }
    .instead = { $state ->
        [by_operator] Čo musí urobiť prevádzkovateľ: { $instead }
       *[other] Čo urobiť: { $instead }
    }
    .note = { $note }

role = Roly
    .caption = Roly
    .title = Rola
    .id = Identifikátor
    .description = Opis
    .inherits = Má aj oprávnenia roly
    .held_by = Kto rolu zastáva
    .directory_group = Skupina adresárovej služby
    .default = Pri dodaní
    .part = Časť

function = Funkcie a roly
    .caption = Funkcie a roly, ktoré ich môžu používať
    .title = Funkcia
    .assignable = { $assignable ->
        [true] Prevádzkovateľ prideľuje rolám alebo používateľom túto funkciu: { $title }.
       *[false] Prevádzkovateľ nemôže ďalším rolám prideliť túto funkciu: { $title }.
    }

automatic-login = Automatické prihlásenie
    .state = { $state ->
        [provided] Pomôcka začína reláciu automaticky. Nikto pri tom nezadáva prihlasovacie údaje.
        [by_host] Operačný systém začína reláciu automaticky. Nikto pri tom nezadáva prihlasovacie údaje.
       *[none] Pomôcka nemá automatické prihlásenie.
    }
    .state-part = { $state ->
        [provided] Táto časť systému začína reláciu automaticky. Nikto pri tom nezadáva prihlasovacie údaje.
        [by_host] Operačný systém začína reláciu automaticky. Nikto pri tom nezadáva prihlasovacie údaje.
       *[none] Táto časť systému nemá automatické prihlásenie.
    }
    .state-inactive = { $state ->
        [by_host] V operačnom systéme funguje automatické prihlásenie bez prihlasovacích údajov iba vtedy, keď je zapnuté.
       *[other] Automatické prihlásenie bez prihlasovacích údajov funguje iba vtedy, keď je zapnuté.
    }
    .default = Pri dodaní: { $default }.
    .configured_by = Roly, ktoré to môžu zapnúť a vypnúť: { $configured_by }.
    .after = Okamih automatického prihlásenia: { $after }.
    .role = Rola používateľa v tejto relácii: { $role }.
    .switch_off = Vypnutie automatického prihlásenia: { $switch_off }
    .note = { $note }

account-management = Správa účtov
    .created_by = Roly, ktoré vytvárajú účty: { $created_by }.
    .activated_by = Roly, ktoré aktivujú účty: { $activated_by }.
    .disabled_by = Roly, ktoré deaktivujú účty: { $disabled_by }.
    .deleted_by = Roly, ktoré odstraňujú účty: { $deleted_by }.
    .disabled_after = Čas bez prihlásenia, po ktorom sa účet deaktivuje: { $disabled_after }.
    .first_password_by = Roly, ktoré nastavujú prvé heslo účtu: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Používateľ musí pri prvom prihlásení zmeniť prvé heslo.
       *[false] Nič nenúti používateľa zmeniť prvé heslo.
    }
    .user_name = Pravidlá pre používateľské mená: { $user_name }
    .attributes = Obsah účtu: { $attributes }
    .max_accounts = Maximálny počet účtov: { $max_accounts }.
    .steps = Postup správy účtov:
    .note = { $note }

password = Heslá
    .pins = Kódy PIN
    .both = Heslá a kódy PIN
    .kind = { $kind ->
        [password] Nasledujúce údaje platia pre heslá.
       *[pin] Nasledujúce údaje platia pre kódy PIN.
    }
    .rules_from = { $rules_from ->
        [device] Pomôcka určuje a vynucuje pravidlá.
        [host] Operačný systém určuje pravidlá.
        [directory] Adresárová služba určuje pravidlá.
       *[operator] Prevádzkovateľ musí určiť pravidlá.
    }
    .rules_from-part = { $rules_from ->
        [device] Táto časť systému určuje a vynucuje pravidlá.
        [host] Operačný systém určuje pravidlá.
        [directory] Adresárová služba určuje pravidlá.
       *[operator] Prevádzkovateľ musí určiť pravidlá.
    }
    .need = Záväznosť pravidiel: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Operačný systém určuje pravidlá.
        [directory] Adresárová služba určuje pravidlá.
       *[other] Prevádzkovateľ určuje pravidlá.
    }
    .configured_by = Roly, ktoré môžu zmeniť pravidlá: { $configured_by }.
    .settable = Pravidlá, ktoré je možné zmeniť: { $settable }.
    .off_by_default = Pravidlá, ktoré sú pri dodaní vypnuté: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Minimálny počet znakov, ktorý musí vyžadovať operačný systém: { $min_length }.
        [directory] Minimálny počet znakov, ktorý musí vyžadovať adresárová služba: { $min_length }.
        [operator] Minimálny počet znakov, ktorý musí vyžadovať prevádzkovateľ: { $min_length }.
       *[other] Minimálny počet znakov: { $min_length }.
    }
    .min_length-should = Odporúčaný minimálny počet znakov: { $min_length }.
    .max_length = Maximálny počet znakov: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Obsah kódu PIN, ktorý musí vyžadovať operačný systém: { $complexity }.
           *[other] Obsah hesla, ktorý musí vyžadovať operačný systém: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Obsah kódu PIN, ktorý musí vyžadovať adresárová služba: { $complexity }.
           *[other] Obsah hesla, ktorý musí vyžadovať adresárová služba: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Obsah kódu PIN, ktorý musí vyžadovať prevádzkovateľ: { $complexity }.
           *[other] Obsah hesla, ktorý musí vyžadovať prevádzkovateľ: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Čo musí obsahovať kód PIN: { $complexity }.
           *[other] Čo musí obsahovať heslo: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Čo musí operačný systém odmietnuť ako kód PIN: { $complexity }.
           *[other] Čo musí operačný systém odmietnuť ako heslo: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Čo musí adresárová služba odmietnuť ako kód PIN: { $complexity }.
           *[other] Čo musí adresárová služba odmietnuť ako heslo: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Čo prevádzkovateľ nesmie pripustiť ako kód PIN: { $complexity }.
           *[other] Čo prevádzkovateľ nesmie pripustiť ako heslo: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Čo nesmie byť kódom PIN: { $complexity }.
           *[other] Čo nesmie byť heslom: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Čo by mal obsahovať kód PIN: { $complexity }.
       *[other] Čo by malo obsahovať heslo: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Čo by nemalo byť kódom PIN: { $complexity }.
       *[other] Čo by nemalo byť heslom: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operačný systém musí vyžadovať, aby heslo spĺňalo nasledujúce podmienky (najmenej { $complexity_at_least } z nich): { $complexity }.
        [directory] Adresárová služba musí vyžadovať, aby heslo spĺňalo nasledujúce podmienky (najmenej { $complexity_at_least } z nich): { $complexity }.
        [operator] Prevádzkovateľ musí vyžadovať, aby heslo spĺňalo nasledujúce podmienky (najmenej { $complexity_at_least } z nich): { $complexity }.
       *[other] Heslo musí spĺňať nasledujúce podmienky (najmenej { $complexity_at_least } z nich): { $complexity }.
    }
    .complexity-some-should = Heslo by malo spĺňať nasledujúce podmienky (najmenej { $complexity_at_least } z nich): { $complexity }.
    .characters = Znaky, ktoré je možné použiť: { $characters }
    .special_characters = Špeciálne znaky, ktoré je možné použiť: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Kód PIN je možné ponechať prázdny.
           *[false] Kód PIN nie je možné ponechať prázdny.
        }
       *[other] { $blank ->
            [true] Heslo je možné ponechať prázdne.
           *[false] Heslo nie je možné ponechať prázdne.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] Kód PIN je možné vypnúť.
           *[false] Kód PIN nie je možné vypnúť.
        }
       *[other] { $can_be_off ->
            [true] Heslo je možné vypnúť.
           *[false] Heslo nie je možné vypnúť.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Veľké a malé písmená sa považujú za rôzne znaky.
       *[false] Veľké a malé písmená sa považujú za rovnaké znaky.
    }
    .history = { $kind ->
        [pin] Počet predchádzajúcich kódov PIN, ktoré sa nesmú použiť znova: { $history }.
       *[other] Počet predchádzajúcich hesiel, ktoré sa nesmú použiť znova: { $history }.
    }
    .history-should = { $kind ->
        [pin] Počet predchádzajúcich kódov PIN, ktoré by sa nemali použiť znova: { $history }.
       *[other] Počet predchádzajúcich hesiel, ktoré by sa nemali použiť znova: { $history }.
    }
    .max_age = { $kind ->
        [pin] Kód PIN sa musí zmeniť po určenom čase ({ $max_age }).
       *[other] Heslo sa musí zmeniť po určenom čase ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] Kód PIN by sa mal zmeniť po určenom čase ({ $max_age }).
       *[other] Heslo by sa malo zmeniť po určenom čase ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] Kód PIN je možné znova zmeniť najskôr po určenom čase ({ $min_age }).
       *[other] Heslo je možné znova zmeniť najskôr po určenom čase ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Počet neúspešných pokusov, po ktorých musí operačný systém zablokovať prihlásenie: { $max_attempts }.
        [directory] Počet neúspešných pokusov, po ktorých musí adresárová služba zablokovať prihlásenie: { $max_attempts }.
        [operator] Počet neúspešných pokusov, po ktorých sa prihlásenie musí zablokovať: { $max_attempts }.
       *[other] Počet neúspešných pokusov, po ktorých sa prihlásenie zablokuje: { $max_attempts }.
    }
    .max_attempts-should = Odporúčaný počet neúspešných pokusov, po ktorých sa prihlásenie zablokuje: { $max_attempts }.
    .attempts_within = Obdobie, v ktorom sa počítajú neúspešné pokusy: { $attempts_within }.
    .lockout_stages = Opakované neúspešné pokusy majú tieto následky:
    .lockout_stages-one = Opakované neúspešné pokusy majú tento následok:
    .asked = { $kind ->
        [pin] Kód PIN sa vyžaduje v týchto prípadoch:
       *[other] Heslo sa vyžaduje v týchto prípadoch:
    }
    .asked-one = { $kind ->
        [pin] Kód PIN sa vyžaduje v tomto prípade:
       *[other] Heslo sa vyžaduje v tomto prípade:
    }
    .lockout = Trvanie zablokovania: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Zablokované prihlásenie zostáva zablokované, kým ho niekto neodblokuje.
       *[false] Zablokovanie sa skončí bez zásahu používateľa.
    }
    .unlocked_by = { $lockout ->
        [none] Roly, ktoré môžu prihlásenie odblokovať: { $unlocked_by }.
       *[other] Roly, ktoré môžu zablokovanie ukončiť predčasne: { $unlocked_by }.
    }
    .stored_as = Spôsob uloženia: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Pri dodaní nie je nastavený žiadny kód PIN.
            [password] Pri dodaní nie je nastavené žiadne heslo.
           *[none] Pri dodaní nie sú nastavené žiadne prihlasovacie údaje.
        }
        [default] Pri dodaní sú nastavené predvolené prihlasovacie údaje.
        [unique_per_device] Prihlasovacie údaje pri dodaní sú pre každú pomôcku iné.
        [must_change_at_first_login] Prvé prihlásenie vyžaduje nové prihlasovacie údaje.
        [shared_known] Prihlasovacie údaje pri dodaní sú pre všetky pomôcky rovnaké a verejne známe.
        [manufacturer_only] Prihlasovacie údaje pri dodaní pozná iba výrobca.
        [documented] Prihlasovacie údaje pri dodaní sú pre všetky pomôcky rovnaké a uvádzajú ich dokumenty výrobcu.
       *[set_at_installation] Prihlasovacie údaje sa nastavujú pri inštalácii.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Táto časť systému sa dodáva bez kódu PIN.
            [password] Táto časť systému sa dodáva bez hesla.
           *[none] Táto časť systému sa dodáva bez prihlasovacích údajov.
        }
        [default] Táto časť systému sa dodáva s predvolenými prihlasovacími údajmi.
        [unique_per_device] Táto časť systému sa dodáva s prihlasovacími údajmi, ktoré sú v každom systéme iné.
        [must_change_at_first_login] Táto časť systému vyžaduje pri prvom prihlásení nové prihlasovacie údaje.
        [shared_known] Táto časť systému sa dodáva s prihlasovacími údajmi, ktoré sú vo všetkých systémoch rovnaké a verejne známe.
        [manufacturer_only] Táto časť systému sa dodáva s prihlasovacími údajmi, ktoré pozná iba výrobca.
        [documented] Táto časť systému sa dodáva s prihlasovacími údajmi, ktoré sú vo všetkých systémoch rovnaké a ktoré uvádzajú dokumenty výrobcu.
       *[set_at_installation] Prihlasovacie údaje sa nastavujú pri inštalácii.
    }
    .default_password = { $kind ->
        [pin] Kód PIN pri dodaní: { $default_password }.
       *[other] Heslo pri dodaní: { $default_password }.
    }
    .default_action = Prihlasovacie údaje pri dodaní: { $default_action }
    .change = { $kind ->
        [pin] Postup zmeny kódu PIN:
       *[other] Postup zmeny hesla:
    }
    .handling = { $kind ->
        [pin] Na ochranu kódu PIN vykonajte nasledujúce kroky:
       *[other] Na ochranu hesla vykonajte nasledujúce kroky:
    }
    .reset = { $kind ->
        [pin] Pri zabudnutí kódu PIN: { $reset }
       *[other] Pri zabudnutí hesla: { $reset }
    }
    .compromised = { $kind ->
        [pin] Ak kód PIN poznajú iné osoby: { $compromised }
       *[other] Ak heslo poznajú iné osoby: { $compromised }
    }
    .fallback = Ak nie je určené iné pravidlo: { $fallback }
    .note = { $note }

account = Účty pri dodaní
    .caption = Účty pri dodaní
    .name = Účet
    .id = Identifikátor
    .role = Rola
    .kind = Druh
    .default = Pri dodaní
    .default_credentials = Prihlasovacie údaje pri dodaní
    .default_password = Heslo pri dodaní
    .part = Časť
    .action = Čo urobiť
    .when = Podmienka

session = Relácie
    .timeout = { $action ->
        [lock] Pomôcka uzamkne reláciu po určenom čase nečinnosti používateľa ({ $timeout }).
        [logout] Pomôcka ukončí reláciu po určenom čase nečinnosti používateľa ({ $timeout }).
        [hide_data] Pomôcka skryje zobrazené dáta po určenom čase nečinnosti používateľa ({ $timeout }).
        [screen_off] Pomôcka vypne displej po určenom čase nečinnosti používateľa ({ $timeout }).
       *[other] Časový limit pre reláciu pri nečinnosti používateľa: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Táto časť systému uzamkne reláciu po určenom čase nečinnosti používateľa ({ $timeout }).
        [logout] Táto časť systému ukončí reláciu po určenom čase nečinnosti používateľa ({ $timeout }).
        [hide_data] Táto časť systému skryje zobrazené dáta po určenom čase nečinnosti používateľa ({ $timeout }).
        [screen_off] Táto časť systému vypne displej po určenom čase nečinnosti používateľa ({ $timeout }).
       *[other] Časový limit pre reláciu pri nečinnosti používateľa: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Pri zapnutom časovom limite sa relácia uzamkne po určenom čase nečinnosti používateľa ({ $timeout }).
        [logout] Pri zapnutom časovom limite sa relácia ukončí po určenom čase nečinnosti používateľa ({ $timeout }).
        [hide_data] Pri zapnutom časovom limite sa zobrazené dáta skryjú po určenom čase nečinnosti používateľa ({ $timeout }).
        [screen_off] Pri zapnutom časovom limite sa displej vypne po určenom čase nečinnosti používateľa ({ $timeout }).
       *[other] Časový limit pre reláciu pri nečinnosti používateľa, ak je zapnutý: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Pomôcka určuje a vynucuje časový limit.
        [host] Operačný systém určuje časový limit.
        [directory] Adresárová služba určuje časový limit.
       *[operator] Prevádzkovateľ musí určiť časový limit.
    }
    .rules_from-part = { $rules_from ->
        [device] Táto časť systému určuje a vynucuje časový limit.
        [host] Operačný systém určuje časový limit.
        [directory] Adresárová služba určuje časový limit.
       *[operator] Prevádzkovateľ musí určiť časový limit.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Časový limit sa vynucuje, keď je zapnutý.
        [host] Operačný systém určuje časový limit.
        [directory] Adresárová služba určuje časový limit.
       *[operator] Prevádzkovateľ musí určiť časový limit.
    }
    .rules_from-should = { $rules_from ->
        [host] Operačný systém určuje časový limit.
        [directory] Adresárová služba určuje časový limit.
       *[other] Prevádzkovateľ určuje časový limit.
    }
    .timeout-others = { $action ->
        [lock] Čas nečinnosti používateľa, po ktorom sa relácia musí uzamknúť: { $timeout }.
        [logout] Čas nečinnosti používateľa, po ktorom sa relácia musí ukončiť: { $timeout }.
        [hide_data] Čas nečinnosti používateľa, po ktorom sa zobrazené dáta musia skryť: { $timeout }.
        [screen_off] Čas nečinnosti používateľa, po ktorom sa displej musí vypnúť: { $timeout }.
       *[other] Časový limit pre reláciu pri nečinnosti používateľa: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Odporúčaný čas nečinnosti používateľa, po ktorom sa relácia uzamkne: { $timeout }.
        [logout] Odporúčaný čas nečinnosti používateľa, po ktorom sa relácia ukončí: { $timeout }.
        [hide_data] Odporúčaný čas nečinnosti používateľa, po ktorom sa zobrazené dáta skryjú: { $timeout }.
        [screen_off] Odporúčaný čas nečinnosti používateľa, po ktorom sa displej vypne: { $timeout }.
       *[other] Odporúčaný časový limit pre reláciu pri nečinnosti používateľa: { $timeout }.
    }
    .need = Záväznosť časového limitu: { $need }.
    .default = Časový limit pri dodaní: { $default }.
    .range = Možné nastavenia časového limitu: { $range }.
    .action = { $action ->
        [lock] Po uplynutí časového limitu sa relácia uzamkne.
        [logout] Po uplynutí časového limitu sa relácia ukončí.
        [hide_data] Po uplynutí časového limitu sa zobrazené dáta skryjú.
        [screen_off] Po uplynutí časového limitu sa displej vypne.
       *[never] Pre reláciu pri nečinnosti používateľa neplatí žiadny časový limit.
    }
    .configured_by = Roly, ktoré môžu nastaviť časový limit: { $configured_by }.
    .replaced_by = Uzamknutie, ktoré sa používa namiesto časového limitu pre reláciu: { $replaced_by }
    .locks_on = Kedy sa relácia uzamkne: { $locks_on }.
    .locks_on-others = Kedy sa relácia musí uzamknúť: { $locks_on }.
    .locks_on-should = Kedy sa odporúča reláciu uzamknúť: { $locks_on }.
    .ends_on = Kedy sa relácia ukončí: { $ends_on }.
    .ends_on-others = Kedy sa relácia musí ukončiť: { $ends_on }.
    .ends_on-should = Kedy sa odporúča reláciu ukončiť: { $ends_on }.
    .also = Pre relácie ďalej platí:
    .applies_to = Časový limit platí pre nasledujúce položky:
    .exceptions = Výnimka: { $exceptions }
    .concurrent = Počet relácií, ktoré môže mať používateľ súčasne: { $concurrent }.
    .users = Počet používateľov, ktorí môžu byť prihlásení súčasne: { $users }.
    .note = { $note }

emergency = Núdzový prístup
    .state = { $state ->
        [provided] Pomôcka umožňuje núdzový prístup.
        [not_provided] Pomôcka neumožňuje núdzový prístup.
        [by_operator] Prevádzkovateľ musí zaistiť núdzový prístup.
        [by_host] Operačný alebo hostiteľský systém zaisťuje núdzový prístup.
       *[not_applicable] Núdzový prístup nie je relevantný.
    }
    .state-part = { $state ->
        [provided] Táto časť systému umožňuje núdzový prístup.
        [not_provided] Táto časť systému neumožňuje núdzový prístup.
        [by_operator] Prevádzkovateľ musí zaistiť núdzový prístup.
        [by_host] Operačný alebo hostiteľský systém zaisťuje núdzový prístup.
       *[not_applicable] Núdzový prístup nie je relevantný.
    }
    .state-inactive = { $state ->
        [by_host] Núdzový prístup cez operačný alebo hostiteľský systém je k dispozícii iba vtedy, keď je zapnutý.
       *[other] Núdzový prístup je k dispozícii iba vtedy, keď je zapnutý.
    }
    .default = Pri dodaní: { $default }.
    .configured_by = Roly, ktoré to môžu zapnúť a vypnúť: { $configured_by }.
    .how = Ako získať prístup v núdzi: { $how }
    .steps = Postup na získanie prístupu v núdzi:
    .available = Funkcie dostupné pri núdzovom prístupe: { $available }.
    .limits = Obmedzenia: { $limits }
    .ends_after = Čas, po ktorom sa núdzový prístup skončí: { $ends_after }.
    .logged = { $logged ->
        [true] Pomôcka zapisuje každý núdzový prístup do denníka udalostí.
       *[false] Pomôcka nezapisuje núdzový prístup do denníka udalostí.
    }
    .logged-part = { $logged ->
        [true] Táto časť systému zapisuje každý núdzový prístup do denníka udalostí.
       *[false] Táto časť systému nezapisuje núdzový prístup do denníka udalostí.
    }
    .afterwards = Po núdzovom prístupe: { $afterwards }
    .because = Dôvod: { $because }
    .instead = { $state ->
        [by_operator] Čo musí urobiť prevádzkovateľ: { $instead }
       *[other] Čo urobiť: { $instead }
    }
    .note = { $note }

machine-credential = Certifikáty a technické prihlasovacie údaje
    .caption = Certifikáty a technické prihlasovacie údaje
    .intro = Zariadenia a služby používajú nasledujúce certifikáty, kľúče a iné prihlasovacie údaje.
    .title = Prihlasovací údaj
    .id = Identifikátor
    .kind = Druh
    .used_by = Používa
    .purpose = Účel
    .rights = Oprávnenia
    .algorithm = Kľúč
    .key_in = Miesto uloženia kľúča
    .issued_by = Vydáva
    .lifetime = Čas platnosti
    .renewal = Predĺženie platnosti
    .on_expiry = Po skončení platnosti
    .if_lost = Pri strate
    .when = Podmienka

## Data

data = Osobné údaje
    .personal = { $personal ->
        [none] Pomôcka nespracúva osobné údaje.
        [processed] Pomôcka osobné údaje spracúva, ale neukladá.
        [not_stored] Pomôcka neukladá osobné údaje.
       *[stored] Pomôcka ukladá osobné údaje.
    }
    .absent = Údaje, ktoré pomôcka neukladá: { $absent }.
    .removable_media = Pomôcka nepoužíva vymeniteľné médiá.
    .removable_media_note = Vymeniteľné médiá: { $removable_media_note }
    .note = { $note }

media-use = Použitie vymeniteľných médií
    .caption = Použitie vymeniteľných médií
    .uses = Použitie
    .media = Médium
    .access = Prístup
    .note = Poznámka
    .part = Časť
    .when = Podmienka

data-only = Osobné údaje
    .personal = { $personal ->
        [none] Pomôcka nespracúva osobné údaje.
        [processed] Pomôcka osobné údaje spracúva, ale neukladá.
        [not_stored] Pomôcka neukladá osobné údaje.
       *[stored] Pomôcka ukladá osobné údaje.
    }
    .personal-part = { $personal ->
        [none] Táto časť systému nespracúva osobné údaje.
        [processed] Táto časť systému osobné údaje spracúva, ale neukladá.
        [not_stored] Táto časť systému neukladá osobné údaje.
       *[stored] Táto časť systému ukladá osobné údaje.
    }
    .absent = Údaje, ktoré pomôcka neukladá: { $absent }.
    .absent-part = Údaje, ktoré táto časť systému neukladá: { $absent }.
    .removable_media = Pomôcka nepoužíva vymeniteľné médiá.
    .removable_media-part = Táto časť systému nepoužíva vymeniteľné médiá.
    .note = { $note }

store = Uložené dáta
    .caption = Uložené dáta
    .title = Úložisko
    .id = Identifikátor
    .part = Časť
    .categories = Dáta
    .personal = Osobné údaje
    .examples = Príklady
    .format = Formát
    .location = Umiestnenie
    .capacity = Kapacita
    .encryption = Šifrovanie
    .retention = Čas uchovávania
    .retention_from = Začiatok plynutia
    .retention_range = Rozsah nastavenia
    .keep = Uchovávanie
    .retention_note = Poznámka
    .retention_set_by = Kto môže zmeniť
    .erase = Vymazanie
    .access = Prístup
    .when = Podmienka

export = Export dát
    .caption = Spôsoby exportu dát
    .title = Export
    .id = Identifikátor
    .categories = Dáta
    .personal = Osobné údaje
    .examples = Príklady
    .format = Formát
    .medium = Médium
    .deidentified = Deidentifikácia
    .encryption = Šifrovanie
    .steps = Postup exportu dát:
    .access = Prístup
    .default = Pri dodaní
    .when = Podmienka

gdpr = Ochrana osobných údajov (GDPR)
    .purpose = Účel spracúvania: { $purpose }
    .controller = { $controller ->
        [manufacturer] Prevádzkovateľom podľa GDPR je výrobca.
        [operator] Prevádzkovateľom podľa GDPR je prevádzkovateľ pomôcky.
        [shared] Výrobca a prevádzkovateľ pomôcky sú spoločnými prevádzkovateľmi podľa GDPR.
        [user] Za dáta v pomôcke zodpovedá používateľ.
        [patient] Za dáta v pomôcke zodpovedá pacient.
        [third_party] Prevádzkovateľom podľa GDPR je tretia strana.
        [integrator] Prevádzkovateľom podľa GDPR je integrátor.
        [practitioner] Prevádzkovateľom podľa GDPR je lekár s vlastnou praxou.
       *[service_partner] Prevádzkovateľom podľa GDPR je servisný partner.
    }
    .controller_name = Prevádzkovateľom podľa GDPR je: { $controller_name }.
    .processor = Sprostredkovateľ podľa GDPR: { $processor }.
    .transfer = Prenosy do tretích krajín: { $transfer }
    .subject_access = Žiadosti o prístup k osobným údajom: { $subject_access }
    .subject_erasure = Žiadosti o vymazanie osobných údajov: { $subject_erasure }
    .operator = Na ochranu osobných údajov vykonajte nasledujúce kroky:

## Logging

logging = Zaznamenávanie udalostí
    .what = Zaznamenávané udalosti
    .reading = Čítanie denníka udalostí
    .state = { $state ->
        [provided] Pomôcka zapisuje udalosti do denníka udalostí.
        [not_provided] Pomôcka nezaznamenáva kybernetické bezpečnostné udalosti.
        [by_operator] Prevádzkovateľ musí zaistiť zaznamenávanie kybernetických bezpečnostných udalostí.
        [by_host] Operačný alebo hostiteľský systém zapisuje udalosti do denníka udalostí.
       *[not_applicable] Zaznamenávanie kybernetických bezpečnostných udalostí nie je relevantné.
    }
    .state-part = { $state ->
        [provided] Táto časť systému zapisuje udalosti do denníka udalostí.
        [not_provided] Táto časť systému nezaznamenáva kybernetické bezpečnostné udalosti.
        [by_operator] Prevádzkovateľ musí zaistiť zaznamenávanie kybernetických bezpečnostných udalostí.
        [by_host] Operačný alebo hostiteľský systém zapisuje udalosti do denníka udalostí.
       *[not_applicable] Zaznamenávanie kybernetických bezpečnostných udalostí nie je relevantné.
    }
    .state-inactive = { $state ->
        [by_host] Operačný alebo hostiteľský systém môže zapisovať udalosti do denníka udalostí.
       *[other] Udalosti je možné zapisovať do denníka udalostí.
    }
    .purpose = Účel denníka udalostí: { $purpose }
    .standard = Normy a štandardy, ktorými sa riadi denník udalostí: { $standard }.
    .default = Pri dodaní: { $default }.
    .configured_by = Roly, ktoré to môžu zapnúť a vypnúť: { $configured_by }.
    .because = Dôvod: { $because }
    .instead = { $state ->
        [by_operator] Čo musí urobiť prevádzkovateľ: { $instead }
       *[other] Čo urobiť: { $instead }
    }
    .location = Umiestnenie denníka udalostí: { $location }
    .language = Jazyk denníka udalostí: { $language }
    .capacity = Kapacita denníka udalostí: { $capacity }
    .retention = Záznamy sa uchovávajú určený čas ({ $retention }).
    .protection = Ochrana denníka udalostí: { $protection }
    .access = Roly, ktoré môžu čítať denník udalostí: { $access }.
    .events = Do denníka udalostí sa zapisujú tieto udalosti:
    .events-one = Do denníka udalostí sa zapisuje táto udalosť:
    .other_events = { $events ->
        [none] Do denníka udalostí sa zapisuje:
       *[other] Do denníka udalostí sa zapisuje aj:
    }
    .reason_asked = Udalosti, pri ktorých musí používateľ zadať dôvod: { $reason_asked }.
    .not_logged = Do denníka udalostí sa nezapisuje:
    .not_for = Denník udalostí nie je určený na tieto účely:
    .fields = Minimálny obsah každého záznamu: { $fields }.
    .viewer = Program na čítanie denníka udalostí: { $viewer }
    .help = Pomoc pri čítaní denníka udalostí: { $help }
    .alerts = Správy a príznaky: { $link }.
    .steps = Postup čítania alebo exportu denníka udalostí:
    .note = { $note }

log-entry = Obsah záznamov
    .caption = Obsah záznamov o určitých udalostiach
    .events = Udalosť
    .fields = Obsah
    .note = Ďalší obsah

log-notification = Oznamovanie
    .caption = Oznamovanie udalostí
    .events = Udalosť
    .other_events = Iné udalosti
    .by = Spôsob odoslania
    .to = Informovaná rola
    .party = Informovaná strana
    .note = Poznámka
    .when = Podmienka

log-export = Export denníka udalostí
    .protocol = Protokol: { $protocol }.
    .encryption = Šifrovanie: { $encryption }.
    .format = Formát: { $format }.
    .to = Cieľ: { $to }.
    .port = Port: { $port }.

clock = Hodiny
    .source = { $source ->
        [ntp] Hodiny sa nastavujú pomocou NTP.
        [nts] Hodiny sa nastavujú pomocou NTP s rozšírením Network Time Security (NTS).
        [ptp] Hodiny sa nastavujú pomocou PTP.
        [host] Hodiny nastavuje operačný systém.
        [server] Hodiny nastavuje server.
        [phone] Hodiny nastavuje telefón.
        [manual] Hodiny sa nastavujú ručne.
       *[cellular] Hodiny nastavuje mobilná sieť.
    }
    .other_sources = Iné spôsoby nastavenia hodín: { $other_sources }.
    .from = Systém, ktorý nastavuje hodiny: { $from }.
    .port = Port časovej služby: { $port }.
    .configured_by = Roly, ktoré môžu nastaviť hodiny: { $configured_by }.
    .accuracy = Najväčšia odchýlka hodín: { $accuracy }.
    .if_wrong = Ak hodiny ukazujú nesprávny čas: { $if_wrong }
    .steps = Postup nastavenia hodín:

alert = Správy a príznaky
    .caption = Správy a príznaky
    .normal-caption = Iné správy a príznaky
    .sign = Správa alebo príznak
    .id = Identifikátor
    .meaning = Význam
    .shows = Ukazuje
    .action = Čo urobiť
    .acts = Kto koná
    .call = Kontakt

## Malware and integrity

malware = Ochrana pred škodlivým softvérom
    .protection = { $protection ->
        [allow_list] Pomôcka spúšťa iba softvér zo zoznamu povoleného softvéru.
        [antimalware_included] Pomôcka obsahuje antivírusový softvér.
        [antimalware_supported] Do pomôcky je možné nainštalovať antivírusový softvér.
        [antimalware_by_operator] Prevádzkovateľ musí nainštalovať antivírusový softvér.
        [antimalware_not_recommended] Výrobca odporúča neinštalovať do pomôcky antivírusový softvér.
        [read_only_system] Pomôcka sa spúšťa zo systému, ktorý nie je možné zmeniť.
        [no_antimalware_software] Pomôcka nemá antivírusový softvér.
        [none] Samotná pomôcka nemá ochranu pred škodlivým softvérom.
       *[not_applicable] Ochrana pred škodlivým softvérom nie je relevantná.
    }
    .protection-part = { $protection ->
        [allow_list] Táto časť systému spúšťa iba softvér zo zoznamu povoleného softvéru.
        [antimalware_included] Táto časť systému obsahuje antivírusový softvér.
        [antimalware_supported] Do tejto časti systému je možné nainštalovať antivírusový softvér.
        [antimalware_by_operator] Prevádzkovateľ musí nainštalovať antivírusový softvér.
        [antimalware_not_recommended] Výrobca odporúča neinštalovať do tejto časti systému antivírusový softvér.
        [read_only_system] Táto časť systému sa spúšťa zo systému, ktorý nie je možné zmeniť.
        [no_antimalware_software] Táto časť systému nemá antivírusový softvér.
        [none] Samotná táto časť systému nemá ochranu pred škodlivým softvérom.
       *[not_applicable] Ochrana pred škodlivým softvérom nie je relevantná.
    }
    .protection-should = { $need ->
        [optional] Prevádzkovateľ môže nainštalovať antivírusový softvér.
       *[other] Prevádzkovateľ by mal nainštalovať antivírusový softvér.
    }
    .other_protection = Iná ochrana pred škodlivým softvérom: { $other_protection }.
    .need = Záväznosť: { $need }.
    .product = Produkt: { $product }.
    .installed_by = Inštaluje: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Výrobca odporúča vylúčiť zo skenovania pri prístupe:
           *[other] Zo skenovania pri prístupe vylúčte:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Výrobca odporúča vylúčiť z plánovaného skenovania a zo skenovania na vyžiadanie:
           *[other] Z plánovaného skenovania a zo skenovania na vyžiadanie vylúčte:
        }
       *[other] { $exclusions_recommended ->
            [true] Výrobca odporúča vylúčiť zo skenovania:
           *[other] Zo skenovania vylúčte:
        }
    }
    .scans = Skenovanie: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Do pomôcky nie je možné inštalovať iný softvér.
        [not_allowed] Do pomôcky sa nesmie inštalovať iný softvér.
        [only_listed] Do pomôcky sa nesmie inštalovať softvér, ktorý tento dokument neuvádza.
       *[allowed] Do pomôcky je možné inštalovať iný softvér.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Do tejto časti systému nie je možné inštalovať iný softvér.
        [not_allowed] Do tejto časti systému sa nesmie inštalovať iný softvér.
        [only_listed] Do tejto časti systému sa nesmie inštalovať softvér, ktorý tento dokument neuvádza.
       *[allowed] Do tejto časti systému je možné inštalovať iný softvér.
    }
    .on_detection = { $protection ->
        [allow_list] Pri spustení softvéru, ktorý nie je v zozname: { $on_detection }
       *[other] Pri náleze škodlivého softvéru: { $on_detection }
    }
    .because = Dôvod: { $because }
    .instead = Čo urobiť: { $instead }
    .note = { $note }

integrity = Integrita softvéru
    .secure_boot = { $secure_boot ->
        [true] Pomôcka kontroluje svoj softvér pri každom spustení (zabezpečené spúšťanie).
       *[false] Pomôcka nemá zabezpečené spúšťanie.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Táto časť systému kontroluje svoj softvér pri každom spustení (zabezpečené spúšťanie).
       *[false] Táto časť systému nemá zabezpečené spúšťanie.
    }
    .signature = Podpis softvéru: { $signature }.
    .signed_by = Podpisuje: { $signed_by }
    .checksum = Hodnota hash alebo kontrolný súčet softvéru: { $checksum }.
    .covers = Kontrola zahŕňa nasledujúce položky:
    .checked = Kedy sa kontroluje: { $checked }
    .on_failure = Ak je kontrola neúspešná: { $on_failure }
    .verify = Postup overenia autenticity softvéru:
    .because = Dôvod: { $because }
    .instead = Čo urobiť: { $instead }
    .note = { $note }

## Updates

update = Aktualizácie
    .installing = Inštalácia aktualizácie
    .switching-off = Automatické aktualizácie
    .state = { $state ->
        [provided] Výrobca poskytuje bezpečnostné aktualizácie.
        [not_provided] Výrobca neposkytuje bezpečnostné aktualizácie.
        [by_operator] Za bezpečnostné aktualizácie zodpovedá prevádzkovateľ.
        [by_host] Hostiteľský systém alebo jeho zdroj balíkov poskytuje bezpečnostné aktualizácie.
       *[not_applicable] Bezpečnostné aktualizácie nie sú relevantné.
    }
    .used = { $used ->
        [true] Aktualizácie sa používajú.
       *[false] { $title ->
            [none] Softvér pomôcky sa neaktualizuje.
           *[other] Tento druh aktualizácie sa nepoužíva.
        }
    }
    .used-part = { $used ->
        [true] Aktualizácie sa používajú.
       *[false] { $title ->
            [none] Softvér tejto časti systému sa neaktualizuje.
           *[other] Tento druh aktualizácie sa nepoužíva.
        }
    }
    .announced_by = Ako výrobca oznamuje aktualizácie: { $announced_by }.
    .source = Zdroje aktualizácií: { $source }.
    .source_note = Odkiaľ aktualizácie pochádzajú: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Pomôcka inštaluje iba aktualizácie s platným digitálnym podpisom.
        [hash] { $installed_by ->
            [manufacturer] Výrobca pred inštaláciou porovnáva hodnotu hash aktualizácie so zverejnenou hodnotou.
            [service_partner] Servisný partner pred inštaláciou porovnáva hodnotu hash aktualizácie so zverejnenou hodnotou.
            [user] Používateľ musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [patient] Pacient musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [integrator] Integrátor musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [practitioner] Lekár s vlastnou praxou musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [third_party] Tretia strana pred inštaláciou porovnáva hodnotu hash aktualizácie so zverejnenou hodnotou.
           *[other] Prevádzkovateľ musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
        }
        [checksum] Pomôcka inštaluje iba aktualizácie so správnym kontrolným súčtom.
        [signed_package] Aktualizácie sú podpísané balíky.
        [app_store] Autenticitu aktualizácie kontroluje obchod s aplikáciami.
       *[none] Pomôcka nekontroluje autenticitu aktualizácie.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Táto časť systému inštaluje iba aktualizácie s platným digitálnym podpisom.
        [hash] { $installed_by ->
            [manufacturer] Výrobca pred inštaláciou porovnáva hodnotu hash aktualizácie so zverejnenou hodnotou.
            [service_partner] Servisný partner pred inštaláciou porovnáva hodnotu hash aktualizácie so zverejnenou hodnotou.
            [user] Používateľ musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [patient] Pacient musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [integrator] Integrátor musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [practitioner] Lekár s vlastnou praxou musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
            [third_party] Tretia strana pred inštaláciou porovnáva hodnotu hash aktualizácie so zverejnenou hodnotou.
           *[other] Prevádzkovateľ musí pred inštaláciou porovnať hodnotu hash aktualizácie so zverejnenou hodnotou.
        }
        [checksum] Táto časť systému inštaluje iba aktualizácie so správnym kontrolným súčtom.
        [signed_package] Aktualizácie sú podpísané balíky.
        [app_store] Autenticitu aktualizácie kontroluje obchod s aplikáciami.
       *[none] Táto časť systému nekontroluje autenticitu aktualizácie.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Aktualizácie inštaluje výrobca.
        [operator] Aktualizácie inštaluje prevádzkovateľ.
        [shared] Aktualizácie inštalujú spoločne výrobca a prevádzkovateľ.
        [user] Aktualizácie inštaluje používateľ.
        [patient] Aktualizácie inštaluje pacient.
        [third_party] Aktualizácie inštaluje tretia strana.
        [integrator] Aktualizácie inštaluje integrátor.
        [practitioner] Aktualizácie inštaluje lekár s vlastnou praxou.
       *[service_partner] Aktualizácie inštaluje servisný partner.
    }
    .automatic = { $automatic ->
        [true] Aktualizácie sa inštalujú automaticky.
       *[false] Aktualizácie sa neinštalujú automaticky.
    }
    .switch_off = Postup vypnutia automatických aktualizácií:
    .interval = Interval pravidelných aktualizácií: { $interval }.
    .connect_every = Najdlhší čas medzi dvoma pripojeniami na príjem aktualizácií: { $connect_every }.
    .wait = Čas čakania pred inštaláciou aktualizácie: { $wait }.
    .install_within = Lehota, v ktorej sa bezpečnostná aktualizácia musí nainštalovať: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Pomôcku je možné používať bez vyžadovanej aktualizácie.
       *[false] Pomôcku nie je možné používať, kým nie je nainštalovaná vyžadovaná aktualizácia.
    }
    .usable_without-part = { $usable_without ->
        [true] Túto časť systému je možné používať bez vyžadovanej aktualizácie.
       *[false] Túto časť systému nie je možné používať, kým nie je nainštalovaná vyžadovaná aktualizácia.
    }
    .before = Skôr ako začnete, overte splnenie týchto podmienok:
    .before-one = Skôr ako začnete, overte splnenie tejto podmienky:
    .downtime = Odstávka počas aktualizácie: { $downtime }.
    .downtime-part = Odstávka počas aktualizácie: { $downtime }.
    .steps = Postup inštalácie aktualizácie:
    .verify = Po aktualizácii skontrolujte:
    .if_failed = Ak sa aktualizácia nepodarila: { $if_failed }
    .rollback = Návrat k predchádzajúcej verzii: { $rollback }
    .operator_patching = Záplaty inštalované prevádzkovateľom: { $operator_patching }
    .approved = Aktualizácie iných dodávateľov, ktoré schvaľuje výrobca: { $approved }
    .excluded = Nasledujúce aktualizácie neinštalujte:
    .excluded-one = Nasledujúcu aktualizáciu neinštalujte:
    .because = Dôvod: { $because }
    .instead = { $state ->
        [by_operator] Čo musí urobiť prevádzkovateľ: { $instead }
       *[other] Čo urobiť: { $instead }
    }
    .note = { $note }

support = Obdobie podpory zabezpečenia
    .help = Podpora
    .start = Začiatok podpory: { $start }.
    .end = Ukončenie podpory: { $end }.
    .duration = Dĺžka podpory: { $duration }.
    .counted_from = Počíta sa od udalosti: { $counted_from }.
    .until = Udalosť, ktorá podporu ukončí: { $until }.
    .security_end = Koniec bezpečnostných aktualizácií: { $security_end }.
    .versions = Verzie, ktoré dostávajú bezpečnostné aktualizácie: { $versions }
    .includes = Podpora zabezpečenia zahŕňa:
    .contact = Kontakt pre podporu: { $contact }
    .after_end = Po ukončení podpory: { $after_end }
    .notified_by = Ako výrobca oznamuje ukončenie podpory: { $notified_by }.
    .notice_period = Predstih, s akým sa oznamuje ukončenie podpory: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Obnova prevádzky
    .restoring = Obnovenie zo zálohy
    .resetting = Obnovenie výrobných nastavení
    .failures = Poruchy
    .restore = Postup obnovenia zo zálohy:
    .factory_reset = Postup obnovenia výrobných nastavení pomôcky:
    .factory_reset_effect = Dôsledok obnovenia výrobných nastavení: { $factory_reset_effect }
    .network_loss_mode = Prevádzkový režim pri výpadku siete IT: { $network_loss_mode }.
    .network_loss = Pri výpadku siete IT: { $network_loss }
    .continues = Počas poruchy alebo kybernetickej bezpečnostnej udalosti pokračuje:
    .safe_state = Bezpečný stav: { $safe_state }

backup = Zálohovanie
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Dáta pomôcky sa zálohujú.
            [service_partner] Dáta pomôcky sa zálohujú.
           *[other] Pomôcka môže zálohovať dáta.
        }
        [not_provided] Pomôcka nezálohuje dáta.
        [by_operator] Prevádzkovateľ musí zaistiť zálohovanie.
        [by_host] Operačný alebo hostiteľský systém zaisťuje zálohovanie.
       *[not_applicable] Zálohovanie nie je relevantné.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Dáta tejto časti systému sa zálohujú.
            [service_partner] Dáta tejto časti systému sa zálohujú.
           *[other] Táto časť systému môže zálohovať dáta.
        }
        [not_provided] Táto časť systému nezálohuje dáta.
        [by_operator] Prevádzkovateľ musí zaistiť zálohovanie.
        [by_host] Operačný alebo hostiteľský systém zaisťuje zálohovanie.
       *[not_applicable] Zálohovanie nie je relevantné.
    }
    .state-should = { $need ->
        [optional] Prevádzkovateľ môže zaistiť zálohovanie.
       *[other] Prevádzkovateľ by mal zaistiť zálohovanie.
    }
    .what = Obsah zálohy: { $what }.
    .without = Čo záloha neobsahuje: { $without }.
    .by = { $by ->
        [manufacturer] Zálohu vytvára výrobca.
        [operator] Zálohu vytvára prevádzkovateľ.
        [shared] Zálohu vytvárajú spoločne výrobca a prevádzkovateľ.
        [user] Zálohu vytvára používateľ.
        [patient] Zálohu vytvára pacient.
        [third_party] Zálohu vytvára tretia strana.
        [integrator] Zálohu vytvára integrátor.
        [practitioner] Zálohu vytvára lekár s vlastnou praxou.
       *[service_partner] Zálohu vytvára servisný partner.
    }
    .how = Ako sa záloha vytvára: { $how }
    .every = { $every_recommended ->
        [true] Odporúčaný interval zálohovania: { $every }.
       *[other] Interval zálohovania: { $every }.
    }
    .kept = Čas uchovávania záloh: { $kept }.
    .recovery_point = Cieľový bod obnovy (RPO): { $recovery_point }.
    .recovery_time = Cieľový čas obnovy (RTO): { $recovery_time }.
    .steps = Postup vytvorenia zálohy:
    .test = Test zálohy: { $test }
    .because = Dôvod: { $because }
    .instead = { $state ->
        [by_operator] Čo musí urobiť prevádzkovateľ: { $instead }
       *[other] Čo urobiť: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Kybernetické bezpečnostné udalosti
    .serious = Závažné nehody
    .sign = Príznak alebo porucha
    .further = Ďalšie príznaky a poruchy
    .where = Pozri
    .signs = Túto udalosť môžete rozpoznať podľa týchto príznakov:
    .acts = Kto koná: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Vykonajte nasledujúce kroky:
    .report_to = Koho informovať: { $report_to }
    .preserve = Zaistenie dôkazov: { $preserve }

residual-risk = Zvyškové riziká
    .affects = Kto alebo čo je v ohrození: { $affects }.
    .action = Čo urobiť: { $action }

misuse = Predvídateľné nesprávne použitie
    .affects = Kto alebo čo je v ohrození: { $affects }.

warning = Varovania
    .affects = Kto alebo čo je v ohrození: { $affects }.

## End of use

decommission = Vyradenie z prevádzky
    .steps = { $occasions ->
        [none] Pred likvidáciou alebo odovzdaním vykonajte nasledujúce kroky:
       *[other] Vykonajte nasledujúce kroky { $occasions }:
    }
    .verify = Ako skontrolovať, či sú dáta vymazané: { $verify }
    .remains = Čo zostane: { $remains }
    .elsewhere = V iných systémoch vykonajte nasledujúce kroky:
    .transfer = Odovzdanie inému prevádzkovateľovi: { $transfer }
    .disposal = Likvidácia: { $disposal }

## Components

sbom = Softvérový kusovník
    .file = Zdroj zoznamu komponentov: { $file }.
    .format = Formát softvérového kusovníka (SBOM): { $format }.
    .available_at = Kde je možné získať softvérový kusovník (SBOM): { $available_at }.
    .request = Ako požiadať o softvérový kusovník (SBOM): { $request }
    .upkeep = Udržiavanie SBOM: { $upkeep }
    .none_known_on = Výrobca nepoznal žiadne zraniteľnosti uvedených komponentov, ktoré by sa týkali pomôcky (stav k dátumu: { $none_known_on }).

component = Komponenty
    .caption = Softvérové komponenty
    .name = Komponent
    .version = Verzia
    .supplier = Dodávateľ
    .purpose = Účel
    .licence = Licencia
    .part = Časť
    .purl = Package URL
    .cpe = CPE
    .support_end = Podpora do
    .note = Poznámka

vulnerability = Zraniteľnosti
    .caption = Zraniteľnosti
    .intro = Tabuľka obsahuje zraniteľnosti a uvádza, ako sa každá z nich týka pomôcky.
    .id = Zraniteľnosť
    .title = Zraniteľnosť
    .component = Komponent
    .component_version = Verzia komponentu
    .score = Skóre
    .rating = Celkové hodnotenie
    .state = Stav
    .exploited = Zneužívanie
    .fixed_in = Opravené vo verzii
    .because = Dôvod
    .action = Čo urobiť
    .justification = Zdôvodnenie
    .response = Reakcia výrobcu
    .residual_risk = Zvyškové riziko
    .reported_by = Kto zraniteľnosť nahlásil
    .assessed_on = Dátum posúdenia
    .source = Zdroj posúdenia
