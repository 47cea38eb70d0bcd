### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "prostředek" (it may be software), hardware is "zařízení", products of others are
### "produkt". Security is "zabezpečení" as a property and "kybernetická bezpečnost" as a field, for "bezpečnost" alone is the
### safety of the patient. The network is "síť IT" where it stands alone ("síť" alone could be the mains). The organisation that
### runs the device is "provozovatel". Steps are in the imperative plural, "must" is "musí" or "je nutné", "must not" "nesmí",
### "should" "měl by", "can" "lze" or "může".

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Pouze v provozním režimu: { $modes }.
    .variants = Pouze pro variantu: { $variants }.
    .options = Pouze s volitelnou funkcí: { $options }.
    .platforms = Pouze na platformě: { $platforms }.
    .versions = Pouze pro verzi softwaru: { $versions }.
    .condition = Podmínka: { $condition }.
    .if-modes = V provozním režimu { $modes }:
    .if-variants = Pro variantu { $variants }:
    .if-options = S volitelnou funkcí { $options }:
    .if-platforms = Na platformě { $platforms }:
    .if-versions = Pro verzi softwaru { $versions }:
    .if-condition = Pokud { $condition }:
    .short-modes = pouze v provozním režimu: { $modes }
    .short-variants = pouze pro variantu: { $variants }
    .short-options = pouze s volitelnou funkcí: { $options }
    .short-platforms = pouze na platformě: { $platforms }
    .short-versions = pouze pro verzi softwaru: { $versions }
    .short-condition = podmínka: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Pouze pro část systému: { $value }.
    .roles = Pouze pro roli: { $value }.
    .interface = Pouze na rozhraní: { $value }.
    .direction = Směr: { $value }.

protection =
    .state = { $state ->
        [provided] Data jsou šifrována.
        [not_provided] Data nejsou šifrována.
        [by_operator] Šifrování musí zajistit provozovatel.
        [by_host] Operační nebo hostitelský systém zajišťuje šifrování.
       *[not_applicable] Šifrování není relevantní.
    }
    .state-inactive = { $state ->
        [by_host] Operační nebo hostitelský systém může data šifrovat.
       *[other] Data lze šifrovat.
    }
    .state-should = { $need ->
        [optional] Šifrování může zajistit provozovatel.
       *[other] Šifrování by měl zajistit provozovatel.
    }
    .default = Při dodání: { $default }.
    .configured_by = Role, které to mohou zapnout a vypnout: { $configured_by }.
    .range = Možná nastavení: { $range }
    .method = { $state ->
        [by_operator] Metody šifrování, které uvádí výrobce: { $method }.
       *[other] Metoda šifrování: { $method }.
    }
    .key_in = Místo uložení klíče: { $key_in }.
    .because = Důvod: { $because }
    .instead = { $state ->
        [by_operator] Co musí udělat provozovatel: { $instead }
       *[other] { $instead }
    }
    .limits = Omezení: { $limits }
    .note = { $note }

## Identification

device = Prostředek
    .caption = Identifikace prostředku
    .name = Název
    .model = Model
    .purpose = Určený účel
    .supplied_as = Forma dodání
    .software_version = Verze softwaru
    .firmware_version = Verze firmwaru
    .regulation = Nařízení
    .law = Platné právní předpisy
    .declaration = EU prohlášení o shodě
    .class = Riziková třída
    .udi_di = UDI-DI
    .basic_udi_di = Základní UDI-DI
    .mud_url = Adresa URL souboru MUD (RFC 8520)
    .environments = Určené prostředí použití
    .users = Určení uživatelé
    .not_for = Prostředek není určen k těmto použitím:
    .not_for-one = Prostředek není určen k tomuto použití:
    .id = Identifikátor

organisation = Společnost
    .manufacturer = Výrobce
    .manufacturer-caption = Výrobce
    .representative = Zplnomocněný zástupce
    .representative-caption = Zplnomocněný zástupce
    .name = Název
    .address = Adresa
    .srn = Jedinečné registrační číslo
    .website = Internetové stránky
    .email = E-mail
    .phone = Telefon

variant = Varianty
    .caption = Varianty prostředku
    .intro = Tento dokument platí pro následující varianty.
    .title = Varianta
    .model = Model
    .udi_di = UDI-DI
    .description = Popis
    .id = Identifikátor

option-item = Volitelné funkce
    .caption = Volitelné funkce prostředku
    .title = Volitelná funkce
    .description = Popis
    .supplied = Způsob dodání
    .id = Identifikátor

mode = Provozní režimy
    .caption = Provozní režimy
    .title = Provozní režim
    .description = Popis
    .entered_by = Jak prostředek přejde do režimu
    .left_by = Jak prostředek opustí režim
    .indicator = Jak uživatel režim pozná
    .id = Identifikátor

part = Části systému
    .caption = Části systému
    .title = Část
    .kind = Druh
    .version = Verze
    .supplied_by = Dodavatel
    .hosted = Kde běží
    .runs_on = Na čem běží
    .location = Umístění
    .address = Adresa
    .connected_through = Připojeno přes
    .mud_url = Adresa URL souboru MUD (RFC 8520)
    .permissions = Oprávnění
    .description = Popis
    .id = Identifikátor
    .when = Podmínka

user-interface = Uživatelská rozhraní
    .caption = Uživatelská rozhraní
    .title = Uživatelské rozhraní
    .id = Identifikátor
    .kind = Druh
    .part = Část
    .purpose = Účel
    .personal = Zobrazuje nebo přehrává osobní údaje
    .protect = Ochrana
    .when = Podmínka

document-facts = Tento dokument
    .caption = Identifikace tohoto dokumentu
    .number = Číslo dokumentu
    .revision = Revize
    .date = Datum vydání
    .effective = Platí od
    .replaces = Nahrazuje
    .audience = Čtenáři dokumentu
    .audience_other = Další čtenáři dokumentu
    .roles = Role čtenářů
    .paper_copy = Tištěná verze
    .see_also = Viz také tyto dokumenty:
    .see_also-one = Viz také tento dokument:

companion = Další dokumenty k tomuto prostředku
    .caption = Další dokumenty k tomuto prostředku
    .title = Název
    .number = Číslo dokumentu
    .audience = Čtenáři dokumentu

revision = Historie revizí
    .caption = Revize tohoto dokumentu
    .revision = Revize
    .date = Datum
    .change = Změna
    .link = Dokument

contact = Kontakt pro kybernetickou bezpečnost
    .caption = Kontakt pro kybernetickou bezpečnost
    .security = Kontakt pro kybernetickou bezpečnost
    .phone = Telefon
    .hours = Provozní doba
    .policy = Zásady pro hlášení zranitelností
    .advisories = Sdělení o kybernetické bezpečnosti
    .key = Klíč pro šifrovaná hlášení
    .key_fingerprint = Otisk klíče
    .acknowledge_within = Lhůta pro potvrzení přijetí hlášení
    .vigilance = Hlášení závažných nežádoucích příhod
    .process = Co výrobce s hlášením udělá: { $process }
    .events-described = Události popsané v tomto dokumentu oznamujte tak, jak je uvedeno zde: { $link }.
    .report_contents = V hlášení uveďte tyto údaje:
    .report_rules = Pro hlášení platí tato pravidla:
    .report_rules-one = Pro hlášení platí toto pravidlo:
    .sources_watched = Výrobce sleduje nové zranitelnosti v těchto zdrojích:
    .sources_watched-one = Výrobce sleduje nové zranitelnosti v tomto zdroji:
    .conduct = Co výrobce dělá a co nedělá:
    .note = { $note }

local-contact = Kontakty u provozovatele
    .caption = Kontakty u provozovatele
    .title = Kontakt
    .purpose = V jaké věci
    .phone = Telefon
    .id = Identifikátor

## Security features

feature = Funkce zabezpečení
    .caption = Funkce zabezpečení
    .title = Funkce
    .id = Identifikátor
    .capability = Schopnost
    .state = Stav
    .default = Při dodání
    .configured_by = Kdo může nastavit
    .range = Rozsah
    .modes = Provozní režimy
    .modes-left-out = všechny provozní režimy
    .protects = Cíle ochrany
    .part = Část
    .when = Podmínka
    .absent = Tato funkce není k dispozici.
    .of-operator = Tuto funkci musí zajistit provozovatel.
    .of-host = Tuto funkci zajišťuje operační nebo hostitelský systém.
    .inapplicable = Tato funkce není relevantní.
    .description = { $description }
    .before = Než začnete, ověřte splnění těchto podmínek:
    .before-one = Než začnete, ověřte splnění této podmínky:
    .steps = Proveďte následující kroky:
    .indicator = Indikace: { $indicator }
    .limits = Omezení: { $limits }
    .because = Důvod: { $because }
    .instead = { $state ->
        [by_operator] Co musí udělat provozovatel: { $instead }
       *[other] Co udělat: { $instead }
    }

security-test = Testy zabezpečení
    .caption = Testy zabezpečení
    .kind = Druh
    .subject = Předmět testu
    .version = Testovaná verze
    .date = Datum
    .interval = Interval
    .by = Kdo testoval
    .result = Výsledek
    .part = Část

## Operating environment

operating-environment = Provozní prostředí
    .scope = Mimo odpovědnost výrobce
    .change = Kdy znovu posoudit zabezpečení
    .assumptions = Výrobce vychází z těchto předpokladů o provozním prostředí:
    .out_of_scope = Výrobce neodpovídá za tyto záležitosti:
    .reassess = Po každé z těchto událostí znovu posuďte zabezpečení prostředku:
    .reassess-one = Po této události znovu posuďte zabezpečení prostředku:
    .reassess_at_once = Po každé z těchto událostí neprodleně a před dalším použitím prostředku znovu posuďte jeho zabezpečení:
    .reassess_at_once-one = Po této události neprodleně a před dalším použitím prostředku znovu posuďte jeho zabezpečení:
    .prohibited = Je zakázáno:
    .not_recommended = Výrobce doporučuje nedělat toto:

control-group = Skupiny opatření
    .caption = Skupiny opatření
    .condition-intro = Pokud má skupina podmínku, platí její opatření pouze za této podmínky.
    .title = Skupina
    .id = Identifikátor
    .goal = Cíl
    .choice = Postačuje
    .choice-left-out = všechna opatření skupiny
    .when = Podmínka

control = Opatření kybernetické bezpečnosti
    .required = Vyžadovaná opatření
    .required-caption = Vyžadovaná opatření
    .required-intro = Následující opatření musí být zavedena.
    .strongly_recommended = Důrazně doporučená opatření
    .strongly_recommended-caption = Důrazně doporučená opatření
    .strongly_recommended-intro = Výrobce důrazně doporučuje následující opatření.
    .recommended = Doporučená opatření
    .recommended-caption = Doporučená opatření
    .recommended-intro = Výrobce doporučuje následující opatření.
    .preferred = Upřednostňovaná opatření
    .preferred-caption = Upřednostňovaná opatření
    .preferred-intro = Výrobce upřednostňuje následující opatření před jinými vhodnými opatřeními.
    .where_possible = Opatření doporučená, pokud je to možné
    .where_possible-caption = Opatření doporučená, pokud je to možné
    .where_possible-intro = Výrobce doporučuje následující opatření tam, kde je provozní prostředí umožňuje.
    .optional = Volitelná opatření
    .optional-caption = Volitelná opatření
    .optional-intro = Následující opatření jsou volitelná.
    .unstated = Opatření bez uvedené závaznosti
    .unstated-caption = Opatření bez uvedené závaznosti
    .unstated-intro = U následujících opatření tento dokument neuvádí, zda jsou vyžadována, nebo doporučena.
    .condition-intro = Opatření s podmínkou platí pouze tehdy, když je podmínka splněna.
    .group-condition-intro = Pokud řádek uvádí skupinu s podmínkou, platí opatření pouze za této podmínky.
    .group-choice-intro = Pokud řádek uvádí skupinu, tabulka skupin stanoví, kolik opatření skupiny postačuje.
    .title = Opatření
    .id = Identifikátor
    .kind = Druh
    .responsibility = Odpovídá
    .or_by = Alternativně
    .group = Skupina
    .need = Závaznost
    .reason = Důvod: { $reason }
    .own_measure = Co dělá sám prostředek: { $own_measure }
    .own_measure-part = Co dělá sama tato část systému: { $own_measure }
    .setting = Nastavení: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Kroky výrobce:
        [third_party] Kroky třetí strany:
        [service_partner] Kroky servisního partnera:
        [integrator] Kroky integrátora:
       *[other] Proveďte následující kroky:
    }
    .otherwise = Bez tohoto opatření: { $otherwise }
    .missing = **Pokud toto opatření chybí.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Prostředek bez tohoto opatření nepoužívejte.
       *[other] Zajistěte zavedení tohoto opatření.
    }
    .avoid-part = { $stop_use ->
        [true] Tuto část systému bez tohoto opatření nepoužívejte.
       *[other] Zajistěte zavedení tohoto opatření.
    }
    .stop_use = { $stop_use ->
        [true] Prostředek se bez tohoto opatření nesmí používat.
       *[false] Prostředek lze bez tohoto opatření používat.
    }
    .stop_use-part = { $stop_use ->
        [true] Tato část systému se bez tohoto opatření nesmí používat.
       *[false] Tuto část systému lze bez tohoto opatření používat.
    }
    .limits = Omezení: { $limits }
    .risk = Riziko samotného opatření: { $risk }
    .part = Část
    .when = Podmínka

share = Společná opatření
    .caption = Kdo co dělá
    .party = Odpovídá
    .does = Úkol

no-action = Není třeba nic dělat
    .caption = Opatření, u kterých provozovatel nemusí nic dělat
    .kind = Opatření
    .because = Důvod
    .unless = Je třeba jednat, pokud
    .part = Část
    .when = Podmínka

training = Školení
    .caption = Vyžadované znalosti a školení
    .role = Role
    .content = Obsah
    .interval = Interval opakování
    .given_by = Školitel

## Compatibility

compatibility = Kompatibilita
    .limits = Omezení
    .restrictions = Pro kombinace s jinými produkty platí tato omezení:
    .restrictions-one = Pro kombinace s jinými produkty platí toto omezení:

hardware = Hardware
    .caption = Hardware
    .for = Část
    .included = Vestavěno
    .minimum = Vyžadované minimum
    .recommended = Doporučeno
    .optimum = Optimální hodnota
    .otherwise = Při nedosažení doporučených hodnot
    .note = Poznámka

machine =
    .cpu = Procesor: { $cpu }
    .memory = Operační paměť: { $memory }
    .storage = Úložiště: { $storage }
    .display = Displej: { $display }
    .graphics = Grafika: { $graphics }
    .network = Síť: { $network }
    .other = Ostatní: { $other }

product = Produkty
    .operating-system = Operační systémy
    .operating-system-caption = Operační systémy
    .browser = Prohlížeče
    .browser-caption = Prohlížeče
    .mobile-device = Mobilní zařízení
    .mobile-device-caption = Mobilní zařízení
    .hypervisor = Virtualizační produkty
    .hypervisor-caption = Virtualizační produkty
    .database = Databáze
    .database-caption = Databáze
    .runtime = Běhová prostředí
    .runtime-caption = Běhová prostředí
    .antimalware = Antivirové produkty
    .antimalware-caption = Antivirové produkty
    .peer-system = Kompatibilita spolupracujících systémů
    .peer-system-caption = Kompatibilita spolupracujících systémů
    .accessory = Příslušenství
    .accessory-caption = Příslušenství
    .for = Část
    .name = Produkt
    .supplied_by = Kdo poskytuje
    .versions = Verze
    .recommended = Doporučená verze
    .state = Stav
    .support_end = Podpora dodavatele do
    .patches = Aktualizace
    .note = Poznámka
    .when = Podmínka

standard = Normy a standardy
    .caption = Normy a standardy
    .name = Norma nebo standard
    .version = Verze
    .kind = Předmět
    .purpose = Účel
    .conformance = Prohlášení o shodě se standardem

## Network

network = Síť IT
    .absent = Není k dispozici:
    .before = Než začnete, ověřte splnění těchto podmínek:
    .before-one = Než začnete, ověřte splnění této podmínky:
    .connecting = Připojení k síti IT
    .controls = Vyžadovaná opatření: { $link }
    .steps = Postup připojení prostředku k síti IT:
    .connection = { $connection ->
        [none] Prostředek nemá připojení k síti IT.
        [optional] Připojení k síti IT je volitelné.
       *[required] Prostředek potřebuje připojení k síti IT.
    }
    .inbound = { $inbound ->
        [true] Jiné systémy mohou navázat připojení k prostředku.
       *[false] Jiné systémy nemohou navázat připojení k prostředku.
    }
    .internet = { $internet ->
        [not_needed] Prostředek nepotřebuje připojení k internetu.
        [optional] Připojení k internetu je volitelné.
        [needed] Prostředek potřebuje připojení k internetu.
        [not_directly] Prostředek nesmí být připojen přímo k internetu.
       *[forbidden] Prostředek nesmí být připojen k internetu.
    }
    .internet_reason = Připojení k internetu: { $internet_reason }
    .load = Zatížení sítě IT: { $load }
    .note = { $note }

network-only = Síť IT
    .connection = { $connection ->
        [none] Prostředek nemá připojení k síti IT.
        [optional] Připojení k síti IT je volitelné.
       *[required] Prostředek potřebuje připojení k síti IT.
    }
    .connection-part = { $connection ->
        [none] Tato část systému nemá připojení k síti IT.
        [optional] Připojení k síti IT je volitelné.
       *[required] Tato část systému potřebuje připojení k síti IT.
    }
    .inbound = { $inbound ->
        [true] Jiné systémy mohou navázat připojení k prostředku.
       *[false] Jiné systémy nemohou navázat připojení k prostředku.
    }
    .inbound-part = { $inbound ->
        [true] Jiné systémy mohou navázat připojení k této části systému.
       *[false] Jiné systémy nemohou navázat připojení k této části systému.
    }
    .internet = { $internet ->
        [not_needed] Prostředek nepotřebuje připojení k internetu.
        [optional] Připojení k internetu je volitelné.
        [needed] Prostředek potřebuje připojení k internetu.
        [not_directly] Prostředek nesmí být připojen přímo k internetu.
       *[forbidden] Prostředek nesmí být připojen k internetu.
    }
    .internet-part = { $internet ->
        [not_needed] Tato část systému nepotřebuje připojení k internetu.
        [optional] Připojení k internetu je volitelné.
        [needed] Tato část systému potřebuje připojení k internetu.
        [not_directly] Tato část systému nesmí být připojena přímo k internetu.
       *[forbidden] Tato část systému nesmí být připojena k internetu.
    }
    .internet_reason = Připojení k internetu: { $internet_reason }
    .absent = Není k dispozici:
    .note = { $note }

zone = Síťové zóny
    .caption = Síťové zóny
    .title = Zóna
    .id = Identifikátor
    .traffic = Řízení síťového provozu na hranici
    .operated_by = Provozuje
    .description = Popis

interface = Rozhraní
    .caption = Rozhraní
    .title = Rozhraní
    .id = Identifikátor
    .kind = Druh
    .state = Stav
    .because = Důvod
    .instead = Co udělat
    .part = Část
    .zone = Zóna
    .standards = Normy a standardy
    .not_supported = Není podporováno
    .ciphers = Šifrovací sady
    .authentication = Autentizace
    .encryption = Šifrování
    .addressing = Adresování
    .default = Při dodání
    .need = Závaznost
    .frequency = Frekvence
    .power = Vysílací výkon
    .range = Dosah
    .coexistence = Koexistence s jinými rádiovými zařízeními
    .max_connected = Současně připojeno nejvýše
    .max_paired = Spárováno nejvýše
    .purpose = Účel
    .used_by = Kdo může použít
    .protect = Ochrana
    .when = Podmínka

peer = Spolupracující systémy
    .caption = Spolupracující systémy
    .title = Systém
    .id = Identifikátor
    .kind = Druh
    .zone = Zóna
    .address = Adresa
    .versions = Verze
    .max_connected = Současně připojeno nejvýše
    .operated_by = Provozuje
    .description = Popis

port = Porty
    .rules = Porty a pravidla firewallu
    .required-caption = Vyžadovaná připojení, která je nutné povolit
    .recommended-caption = Doporučená připojení
    .allow-caption = Připojení, která se smějí povolit pouze tehdy, když se používá jejich funkce
    .allow-need-unstated = U připojení bez uvedené závaznosti výrobce neuvádí, zda je vyžadováno. Povolte je pouze tehdy, když je potřebuje používaná funkce.
    .allow-condition = Pokud řádek uvádí podmínku, povolte připojení pouze při splnění této podmínky.
    .allow-configured = Pokud lze číslo portu změnit, povolte pouze nastavené číslo.
    .allow-range = Pokud jsou z rozsahu portů nastaveny pouze některé, povolte pouze tyto porty.
    .allow-only = Všechna ostatní připojení zablokujte.
    .allow-only-except = Blokování se nevztahuje na připojení bez pravidla firewallu. Ta jsou uvedena v samostatné tabulce.
    .allow-only-zones = Na hranici následujících síťových zón zablokujte všechna ostatní připojení k částem systému a z částí systému: { $zones }. Pro jiné systémy tento dokument pravidla nestanoví.
    .block-caption = Připojení, která je nutné zablokovat
    .block-intro = Na síťovém firewallu zablokujte následující připojení.
    .none-caption = Připojení bez pravidla firewallu
    .none-intro = Pro následující připojení tento dokument nestanoví pravidlo síťového firewallu. Důvody uvádí tabulka.
    .unstated-caption = Připojení bez uvedeného směru
    .unstated-intro = Výrobce neuvádí, která strana navazuje následující připojení. Tento dokument pro ně nestanoví pravidlo firewallu.
    .rules-source = Zdroj navazuje připojení nebo odesílá jako první. Odpovědi jsou součástí připojení.
    .rules-all = Co platí pro všechna pravidla
    .required = Vyžadovaná připojení
    .need-unstated = Připojení bez uvedené závaznosti
    .used = Připojení pouze při použití
    .rules-open = určí provozovatel
    .any-system = libovolný systém
    .reason-number = bez čísla nebo typu nelze pravidlo stanovit
    .reason-transport = bez transportního protokolu nelze pravidlo stanovit
    .reason-border = nepřekračuje hranici sítě IT
    .reason-computer = zůstává v jednom počítači
    .reason-part = zůstává v jedné části systému
    .reason-device = zůstává v prostředku
    .reason-zone = zůstává v jedné síťové zóně; pravidlo je potřeba pouze tam, kde zónu rozděluje firewall
    .reason-mobile = prochází mobilní sítí, nikoli sítí IT provozovatele
    .reason-cloud = neprochází sítí IT provozovatele
    .reference = { $protocol } na portu { $number } ({ $transport })
    .reference-many = { $protocol } na portech { $number } ({ $transport })
    .reference-any = { $protocol } na libovolném portu ({ $transport })
    .reference-ip = { $protocol } přes { $transport } { $ip_protocol }
    .reference-short = { $protocol } přes { $transport }
    .unnamed = port { $number } ({ $transport })
    .unnamed-many = porty { $number } ({ $transport })
    .unnamed-any = libovolný port ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } na portu { $number }
    .reference-plain-many = { $protocol } na portech { $number }
    .reference-plain-any = { $protocol } na libovolném portu
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = porty { $number }
    .unnamed-plain-any = libovolný port
    .no-transport = transportní protokol neuveden
    .without-transport = { $number } (transportní protokol neuveden)
    .any = libovolný
    .not_known = port není znám
    .number = Port
    .icmp_type = Typ ICMP
    .ip_protocol = Protokol IP
    .id = Identifikátor
    .configurable = Číslo lze změnit
    .setting = Kde se nastavuje
    .source_port = Zdrojový port
    .transport = Transport
    .direction = Směr
    .protocol = Protokol
    .program = Program
    .part = Část
    .interface = Rozhraní
    .encryption = Šifrování
    .authentication = Autentizace
    .default = Při dodání
    .need = Závaznost
    .opened_by = Kdo může otevřít
    .open_for = Doba otevření
    .purpose = Účel
    .peers = Spolupracující systémy
    .internet = Přes internet
    .network_setting = Nastavení sítě IT
    .firewall_rule = Pravidlo síťového firewallu
    .when = Podmínka
    .source = Zdroj
    .destination = Cíl
    .own-side = Prostředek nebo část
    .other-side = Druhá strana
    .use = Použití prostředkem
    .reason = Důvod

firewall = Firewall prostředku
    .of-parts = Firewally částí systému
    .state = { $state ->
        [provided] Prostředek má vlastní firewall.
        [not_provided] Prostředek nemá vlastní firewall.
        [by_operator] Firewall pro prostředek musí zajistit provozovatel.
        [by_host] Prostředek používá firewall operačního systému.
       *[not_applicable] Firewall v prostředku není relevantní.
    }
    .state-part = { $state ->
        [provided] Tato část systému má vlastní firewall.
        [not_provided] Tato část systému nemá vlastní firewall.
        [by_operator] Firewall pro tuto část systému musí zajistit provozovatel.
        [by_host] Tato část systému používá firewall operačního systému.
       *[not_applicable] Firewall v této části systému není relevantní.
    }
    .state-inactive = { $state ->
        [by_host] Firewall operačního systému filtruje síťový provoz pouze tehdy, když je zapnutý.
       *[other] Firewall filtruje síťový provoz pouze tehdy, když je zapnutý.
    }
    .default = Při dodání: { $default }.
    .configured_by = Role, které to mohou zapnout a vypnout: { $configured_by }.
    .rules_set_by = Role, které mohou měnit pravidla firewallu: { $rules_set_by }.
    .product = Produkt: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Firewall musí blokovat veškerý síťový provoz kromě připojení, která je podle tohoto dokumentu nutné povolit.
            [deny_all] Firewall musí blokovat veškerý síťový provoz.
            [allow_outbound] Firewall musí povolovat připojení z prostředku a blokovat připojení k prostředku.
            [allow_all] Firewall musí povolovat veškerý síťový provoz.
            [monitored] Firewall musí síťový provoz povolovat a monitorovat.
            [restricted] Firewall musí síťový provoz omezovat.
           *[isolated] Firewall nesmí povolovat žádné připojení k jiným sítím.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Firewall blokuje všechna připojení, která tento dokument neuvádí.
            [deny_all] Firewall blokuje veškerý síťový provoz.
            [allow_outbound] Firewall povoluje připojení z prostředku a blokuje připojení k prostředku.
            [allow_all] Firewall povoluje veškerý síťový provoz.
            [monitored] Firewall síťový provoz povoluje a monitoruje.
            [restricted] Firewall síťový provoz omezuje.
           *[isolated] Firewall nepovoluje žádné připojení k jiným sítím.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Je-li firewall zapnutý, blokuje všechna připojení, která tento dokument neuvádí.
        [deny_all] Je-li firewall zapnutý, blokuje veškerý síťový provoz.
        [allow_outbound] Je-li firewall zapnutý, povoluje odchozí připojení a blokuje příchozí připojení.
        [allow_all] Je-li firewall zapnutý, povoluje veškerý síťový provoz.
        [monitored] Je-li firewall zapnutý, síťový provoz povoluje a monitoruje.
        [restricted] Je-li firewall zapnutý, síťový provoz omezuje.
       *[isolated] Je-li firewall zapnutý, nepovoluje žádné připojení k jiným sítím.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Firewall musí blokovat veškerý síťový provoz kromě připojení, která je podle tohoto dokumentu nutné povolit.
            [deny_all] Firewall musí blokovat veškerý síťový provoz.
            [allow_outbound] Firewall musí povolovat připojení z této části systému a blokovat připojení k této části systému.
            [allow_all] Firewall musí povolovat veškerý síťový provoz.
            [monitored] Firewall musí síťový provoz povolovat a monitorovat.
            [restricted] Firewall musí síťový provoz omezovat.
           *[isolated] Firewall nesmí povolovat žádné připojení k jiným sítím.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Firewall blokuje všechna připojení, která tento dokument neuvádí.
            [deny_all] Firewall blokuje veškerý síťový provoz.
            [allow_outbound] Firewall povoluje připojení z této části systému a blokuje připojení k této části systému.
            [allow_all] Firewall povoluje veškerý síťový provoz.
            [monitored] Firewall síťový provoz povoluje a monitoruje.
            [restricted] Firewall síťový provoz omezuje.
           *[isolated] Firewall nepovoluje žádné připojení k jiným sítím.
        }
    }
    .changes_itself = Automatické změny: { $changes_itself }
    .because = Důvod: { $because }
    .instead = { $state ->
        [by_operator] Co musí udělat provozovatel: { $instead }
       *[other] Co udělat: { $instead }
    }
    .note = { $note }

flow = Datové toky
    .caption = Datové toky
    .rules = Pravidla firewallu: { $link }
    .from = Odesílatel
    .to = Příjemce
    .port = Port
    .medium = Médium
    .data = Data
    .personal = Osobní údaje
    .examples = Příklady
    .deidentified = Deidentifikace
    .encryption = Šifrování
    .integrity = Ochrana integrity
    .trigger = Zahájení přenosu
    .rate = Přenosová rychlost
    .volume = Objem dat
    .purpose = Účel
    .when = Podmínka
    .id = Identifikátor

network-requirements = Požadavky na síť IT
    .bandwidth = { $bandwidth_for ->
        [none] Šířka pásma: { $bandwidth }.
       *[other] Šířka pásma ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latence: { $latency }.
    .jitter = Kolísání latence: { $jitter }.
    .packet_loss = Ztrátovost paketů: { $packet_loss }.
    .services = Služby, které musí síť IT poskytovat: { $services }.
    .other = Síť IT musí splňovat tyto požadavky:
    .other-one = Síť IT musí splňovat tento požadavek:
    .recommended_other = Výrobce doporučuje pro síť IT:
    .loss = Při výpadku sítě IT: { $loss }
    .otherwise = Při nesplnění požadavků: { $otherwise }

network-link = Spoje a funkce
    .caption = Co musí síť IT poskytovat pro spoje a funkce
    .title = Spoj nebo funkce
    .from = Výchozí bod
    .to = Cílový bod
    .bandwidth = Šířka pásma
    .latency = Latence
    .jitter = Kolísání latence
    .packet_loss = Ztrátovost paketů
    .recommended = Doporučeno
    .optimum = Optimální hodnota
    .otherwise = Při nedosažení
    .when = Podmínka

network-figures = Doporučené hodnoty
    .bandwidth = { $bandwidth_for ->
        [none] Doporučená šířka pásma: { $bandwidth }.
       *[other] Doporučená šířka pásma ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Doporučená latence: { $latency }.
    .jitter = Doporučené kolísání latence: { $jitter }.
    .packet_loss = Doporučená ztrátovost paketů: { $packet_loss }.
    .otherwise = Při nedosažení doporučených hodnot: { $otherwise }

network-optimum = Optimální hodnoty
    .bandwidth = { $bandwidth_for ->
        [none] Optimální šířka pásma: { $bandwidth }.
       *[other] Optimální šířka pásma ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimální latence: { $latency }.
    .jitter = Optimální kolísání latence: { $jitter }.
    .packet_loss = Optimální ztrátovost paketů: { $packet_loss }.

remote-access = Vzdálený přístup
    .state = { $used_for ->
        [none] { $state ->
            [provided] Vzdálený přístup k prostředku je možný.
            [not_provided] Prostředek neumožňuje vzdálený přístup.
            [by_operator] Provozovatel zajišťuje vzdálený přístup.
            [by_host] Operační nebo hostitelský systém zajišťuje vzdálený přístup.
           *[not_applicable] Vzdálený přístup není relevantní.
        }
       *[other] { $state ->
            [provided] Vzdálený přístup k prostředku je možný pro tyto účely: { $used_for }.
            [not_provided] Vzdálený přístup k prostředku není možný pro tyto účely: { $used_for }.
            [by_operator] Provozovatel zajišťuje vzdálený přístup pro tyto účely: { $used_for }.
            [by_host] Operační nebo hostitelský systém zajišťuje vzdálený přístup pro tyto účely: { $used_for }.
           *[not_applicable] Vzdálený přístup není relevantní pro tyto účely: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Vzdálený přístup k této části systému je možný.
            [not_provided] Tato část systému neumožňuje vzdálený přístup.
            [by_operator] Provozovatel zajišťuje vzdálený přístup.
            [by_host] Operační nebo hostitelský systém zajišťuje vzdálený přístup.
           *[not_applicable] Vzdálený přístup není relevantní.
        }
       *[other] { $state ->
            [provided] Vzdálený přístup k této části systému je možný pro tyto účely: { $used_for }.
            [not_provided] Vzdálený přístup k této části systému není možný pro tyto účely: { $used_for }.
            [by_operator] Provozovatel zajišťuje vzdálený přístup pro tyto účely: { $used_for }.
            [by_host] Operační nebo hostitelský systém zajišťuje vzdálený přístup pro tyto účely: { $used_for }.
           *[not_applicable] Vzdálený přístup není relevantní pro tyto účely: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Vzdálený přístup přes operační nebo hostitelský systém je možný pouze tehdy, když je zapnutý.
           *[other] Vzdálený přístup je možný pouze tehdy, když je zapnutý.
        }
       *[other] { $state ->
            [by_host] Je-li vzdálený přístup zapnutý, je přes operační nebo hostitelský systém možný pro tyto účely: { $used_for }.
           *[other] Je-li vzdálený přístup zapnutý, je možný pro tyto účely: { $used_for }.
        }
    }
    .default = Při dodání: { $default }.
    .configured_by = Role, které to mohou zapnout a vypnout: { $configured_by }.
    .kind = Druh přístupu: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Relaci zahajuje výrobce.
        [operator] Relaci zahajuje provozovatel.
        [shared] Relaci zahajují společně výrobce a provozovatel.
        [user] Relaci zahajuje uživatel.
        [patient] Relaci zahajuje pacient.
        [third_party] Relaci zahajuje třetí strana.
        [integrator] Relaci zahajuje integrátor.
        [practitioner] Relaci zahajuje lékař s vlastní praxí.
       *[service_partner] Relaci zahajuje servisní partner.
    }
    .supervision = Dohled: { $supervision }
    .authentication = Autentizace: { $authentication }
    .encryption = Šifrování: { $encryption }.
    .logged = { $logged ->
        [true] Prostředek zapisuje každou relaci do záznamu událostí.
       *[false] Prostředek relace do záznamu událostí nezapisuje.
    }
    .logged-part = { $logged ->
        [true] Tato část systému zapisuje každou relaci do záznamu událostí.
       *[false] Tato část systému relace do záznamu událostí nezapisuje.
    }
    .files_scanned_by = Kontrola přenášených souborů na škodlivý software: { $files_scanned_by }
    .disable = Vypnutí vzdáleného přístupu: { $disable }
    .because = Důvod: { $because }
    .instead = { $state ->
        [by_operator] Co musí udělat provozovatel: { $instead }
       *[other] Co udělat: { $instead }
    }
    .note = { $note }

failure = Poruchy sítě IT
    .caption = Poruchy sítě IT a jejich dopady
    .recovery-caption = Poruchy a jejich dopady
    .what = Porucha
    .id = Identifikátor
    .noticeable = Zpozorování uživatelem
    .effect = Dopad na prostředek
    .hazard = Nebezpečí
    .countermeasure = Protiopatření

## Installation

installation = Instalace
    .preparing = Před instalací
    .installing = Kroky instalace
    .integrating = Zabudování do jiného produktu
    .installed_by = Role, které prostředek instalují: { $installed_by }.
    .before = Než začnete, ověřte splnění těchto podmínek:
    .before-one = Než začnete, ověřte splnění této podmínky:
    .steps = Postup instalace prostředku:
    .verify = Po instalaci zkontrolujte:
    .if_failed = Pokud se instalace nezdařila: { $if_failed }
    .integration = Pokud je prostředek zabudován do jiného produktu:

hardening = Posílení zabezpečení
    .caption = Nastavení zabezpečení
    .title = Nastavení
    .id = Identifikátor
    .setting = Kde se nastavuje
    .default = Při dodání
    .value = Hodnota k nastavení
    .need = Závaznost
    .reason = Důvod
    .steps = Proveďte následující kroky:
    .part = Část
    .when = Podmínka

maintenance = Údržba

task = Úkoly
    .caption = Pravidelné úkoly
    .title = Úkol
    .id = Identifikátor
    .by = Provádí
    .role = Role
    .interval = Interval
    .downtime = Odstávka během úkolu
    .steps = { $by ->
        [manufacturer] Kroky výrobce:
        [third_party] Kroky třetí strany:
        [service_partner] Kroky servisního partnera:
        [integrator] Kroky integrátora:
       *[other] Proveďte následující kroky:
    }

## Access

access = Přístup
    .authentication = Dostupné metody přihlášení: { $authentication }.
    .authentication-none = { $only ->
        [none] Přihlášení se nepoužívá.
       *[other] Přihlášení se nepoužívá, kromě případů, kdy je tato kapitola uvádí pro některou část systému nebo za určité podmínky.
    }
    .checked_by = Systém, který přihlášení ověřuje: { $checked_by }.
    .default = Přihlášení při dodání: { $default }.
    .configured_by = Role, které mohou přihlášení zapnout a vypnout: { $configured_by }.
    .note = { $note }
    .without_login = Bez přihlášení je možné:
    .login_for = Přihlášení je vyžadováno v těchto případech:
    .account_rules = Pro účty platí tato pravidla:
    .account_rules-one = Pro účty platí toto pravidlo:
    .custom_roles = { $custom_roles ->
        [true] Provozovatel může definovat další role.
       *[false] Provozovatel nemůže definovat další role.
    }

access-only = Přístup
    .authentication = Dostupné metody přihlášení: { $authentication }.
    .authentication-none = Přihlášení se nepoužívá.
    .authentication-none-part = V této části systému se přihlášení nepoužívá.
    .checked_by = Systém, který přihlášení ověřuje: { $checked_by }.
    .without_login = Bez přihlášení je možné:
    .login_for = Přihlášení je vyžadováno v těchto případech:
    .account_rules = Pro účty platí tato pravidla:
    .account_rules-one = Pro účty platí toto pravidlo:
    .note = { $note }

directory = Adresářová služba
    .default = Při dodání: { $default }.
    .protocol = Protokol: { $protocol }.
    .product = Adresářová služba: { $product }.
    .versions = Verze: { $versions }.
    .users_managed = Správa uživatelů adresářové služby: { $users_managed }
    .roles_given = Role uživatelů adresářové služby: { $roles_given }
    .unreachable = Pokud adresářová služba není dostupná: { $unreachable }
    .steps = Postup připojení adresářové služby:
    .note = { $note }

multi-factor = Vícefaktorová autentizace
    .state = { $state ->
        [provided] Prostředek podporuje vícefaktorovou autentizaci.
        [not_provided] Prostředek nepodporuje vícefaktorovou autentizaci.
        [by_operator] Vícefaktorovou autentizaci musí zajistit provozovatel.
        [by_host] Operační nebo hostitelský systém zajišťuje vícefaktorovou autentizaci.
       *[not_applicable] Vícefaktorová autentizace není relevantní.
    }
    .state-part = { $state ->
        [provided] Tato část systému podporuje vícefaktorovou autentizaci.
        [not_provided] Tato část systému nepodporuje vícefaktorovou autentizaci.
        [by_operator] Vícefaktorovou autentizaci musí zajistit provozovatel.
        [by_host] Operační nebo hostitelský systém zajišťuje vícefaktorovou autentizaci.
       *[not_applicable] Vícefaktorová autentizace není relevantní.
    }
    .state-should = { $need ->
        [optional] Vícefaktorovou autentizaci může zajistit provozovatel.
       *[other] Vícefaktorovou autentizaci by měl zajistit provozovatel.
    }
    .state-inactive = { $state ->
        [by_host] Vícefaktorová autentizace operačního nebo hostitelského systému funguje pouze tehdy, když je zapnutá.
       *[other] Vícefaktorová autentizace funguje pouze tehdy, když je zapnutá.
    }
    .default = Při dodání: { $default }.
    .configured_by = Role, které to mohou zapnout a vypnout: { $configured_by }.
    .required_for = Role, pro které je vícefaktorová autentizace nutná: { $required_for }.
    .method = Dostupné druhé faktory: { $method }.
    .code_length = Počet znaků kódu: { $code_length }.
    .code_digits = Počet číslic kódu: { $code_digits }.
    .remembered_for = Doba, po kterou se druhý faktor znovu nevyžaduje: { $remembered_for }.
    .reset = Resetování druhého faktoru: { $reset }
    .because = Důvod: { $because }
    .instead = { $state ->
        [by_operator] Co musí udělat provozovatel: { $instead }
       *[other] Co udělat: { $instead }
    }
    .note = { $note }

role = Role
    .caption = Role
    .title = Role
    .id = Identifikátor
    .description = Popis
    .inherits = Má také oprávnění role
    .held_by = Kdo roli zastává
    .directory_group = Skupina adresářové služby
    .default = Při dodání
    .part = Část

function = Funkce a role
    .caption = Funkce a role, které je mohou používat
    .title = Funkce
    .assignable = { $assignable ->
        [true] Provozovatel přiděluje rolím nebo uživatelům tuto funkci: { $title }.
       *[false] Provozovatel nemůže dalším rolím přidělit tuto funkci: { $title }.
    }

automatic-login = Automatické přihlášení
    .state = { $state ->
        [provided] Prostředek zahajuje relaci automaticky. Nikdo při tom nezadává přihlašovací údaje.
        [by_host] Operační systém zahajuje relaci automaticky. Nikdo při tom nezadává přihlašovací údaje.
       *[none] Prostředek nemá automatické přihlášení.
    }
    .state-part = { $state ->
        [provided] Tato část systému zahajuje relaci automaticky. Nikdo při tom nezadává přihlašovací údaje.
        [by_host] Operační systém zahajuje relaci automaticky. Nikdo při tom nezadává přihlašovací údaje.
       *[none] Tato část systému nemá automatické přihlášení.
    }
    .state-inactive = { $state ->
        [by_host] V operačním systému funguje automatické přihlášení bez přihlašovacích údajů pouze tehdy, když je zapnuté.
       *[other] Automatické přihlášení bez přihlašovacích údajů funguje pouze tehdy, když je zapnuté.
    }
    .default = Při dodání: { $default }.
    .configured_by = Role, které to mohou zapnout a vypnout: { $configured_by }.
    .after = Okamžik automatického přihlášení: { $after }.
    .role = Role uživatele v této relaci: { $role }.
    .switch_off = Vypnutí automatického přihlášení: { $switch_off }
    .note = { $note }

account-management = Správa účtů
    .created_by = Role, které účty vytvářejí: { $created_by }.
    .activated_by = Role, které účty aktivují: { $activated_by }.
    .disabled_by = Role, které účty deaktivují: { $disabled_by }.
    .deleted_by = Role, které účty odstraňují: { $deleted_by }.
    .disabled_after = Doba bez přihlášení, po které se účet deaktivuje: { $disabled_after }.
    .first_password_by = Role, které nastavují první heslo účtu: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Uživatel musí první heslo při prvním přihlášení změnit.
       *[false] Nic uživatele nenutí první heslo změnit.
    }
    .user_name = Pravidla pro uživatelská jména: { $user_name }
    .attributes = Obsah účtu: { $attributes }
    .max_accounts = Maximální počet účtů: { $max_accounts }.
    .steps = Postup správy účtů:
    .note = { $note }

password = Hesla
    .pins = Kódy PIN
    .both = Hesla a kódy PIN
    .kind = { $kind ->
        [password] Následující údaje platí pro hesla.
       *[pin] Následující údaje platí pro kódy PIN.
    }
    .rules_from = { $rules_from ->
        [device] Prostředek stanoví a vynucuje pravidla.
        [host] Operační systém stanoví pravidla.
        [directory] Adresářová služba stanoví pravidla.
       *[operator] Provozovatel musí stanovit pravidla.
    }
    .rules_from-part = { $rules_from ->
        [device] Tato část systému stanoví a vynucuje pravidla.
        [host] Operační systém stanoví pravidla.
        [directory] Adresářová služba stanoví pravidla.
       *[operator] Provozovatel musí stanovit pravidla.
    }
    .need = Závaznost pravidel: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Operační systém stanoví pravidla.
        [directory] Adresářová služba stanoví pravidla.
       *[other] Provozovatel stanoví pravidla.
    }
    .configured_by = Role, které mohou pravidla změnit: { $configured_by }.
    .settable = Pravidla, která lze změnit: { $settable }.
    .off_by_default = Pravidla, která jsou při dodání vypnuta: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Minimální počet znaků, který musí operační systém vyžadovat: { $min_length }.
        [directory] Minimální počet znaků, který musí adresářová služba vyžadovat: { $min_length }.
        [operator] Minimální počet znaků, který musí provozovatel vyžadovat: { $min_length }.
       *[other] Minimální počet znaků: { $min_length }.
    }
    .min_length-should = Doporučený minimální počet znaků: { $min_length }.
    .max_length = Maximální počet znaků: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Obsah kódu PIN, který musí operační systém vyžadovat: { $complexity }.
           *[other] Obsah hesla, který musí operační systém vyžadovat: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Obsah kódu PIN, který musí adresářová služba vyžadovat: { $complexity }.
           *[other] Obsah hesla, který musí adresářová služba vyžadovat: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Obsah kódu PIN, který musí provozovatel vyžadovat: { $complexity }.
           *[other] Obsah hesla, který musí provozovatel vyžadovat: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Co musí kód PIN obsahovat: { $complexity }.
           *[other] Co musí heslo obsahovat: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Co musí operační systém jako kód PIN odmítnout: { $complexity }.
           *[other] Co musí operační systém jako heslo odmítnout: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Co musí adresářová služba jako kód PIN odmítnout: { $complexity }.
           *[other] Co musí adresářová služba jako heslo odmítnout: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Co provozovatel nesmí jako kód PIN připustit: { $complexity }.
           *[other] Co provozovatel nesmí jako heslo připustit: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Co nesmí být kódem PIN: { $complexity }.
           *[other] Co nesmí být heslem: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Co by měl kód PIN obsahovat: { $complexity }.
       *[other] Co by mělo heslo obsahovat: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Co by nemělo být kódem PIN: { $complexity }.
       *[other] Co by nemělo být heslem: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Operační systém musí vyžadovat, aby heslo splňovalo následující podmínky (nejméně { $complexity_at_least } z nich): { $complexity }.
        [directory] Adresářová služba musí vyžadovat, aby heslo splňovalo následující podmínky (nejméně { $complexity_at_least } z nich): { $complexity }.
        [operator] Provozovatel musí vyžadovat, aby heslo splňovalo následující podmínky (nejméně { $complexity_at_least } z nich): { $complexity }.
       *[other] Heslo musí splňovat následující podmínky (nejméně { $complexity_at_least } z nich): { $complexity }.
    }
    .complexity-some-should = Heslo by mělo splňovat následující podmínky (nejméně { $complexity_at_least } z nich): { $complexity }.
    .characters = Znaky, které lze použít: { $characters }
    .special_characters = Zvláštní znaky, které lze použít: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Kód PIN lze ponechat prázdný.
           *[false] Kód PIN nelze ponechat prázdný.
        }
       *[other] { $blank ->
            [true] Heslo lze ponechat prázdné.
           *[false] Heslo nelze ponechat prázdné.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] Kód PIN lze vypnout.
           *[false] Kód PIN nelze vypnout.
        }
       *[other] { $can_be_off ->
            [true] Heslo lze vypnout.
           *[false] Heslo nelze vypnout.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Velká a malá písmena jsou různé znaky.
       *[false] Velká a malá písmena jsou stejné znaky.
    }
    .history = { $kind ->
        [pin] Počet dřívějších kódů PIN, které se nesmějí použít znovu: { $history }.
       *[other] Počet dřívějších hesel, která se nesmějí použít znovu: { $history }.
    }
    .history-should = { $kind ->
        [pin] Počet dřívějších kódů PIN, které by se neměly použít znovu: { $history }.
       *[other] Počet dřívějších hesel, která by se neměla použít znovu: { $history }.
    }
    .max_age = { $kind ->
        [pin] Kód PIN se musí změnit po stanovené době ({ $max_age }).
       *[other] Heslo se musí změnit po stanovené době ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] Kód PIN by se měl změnit po stanovené době ({ $max_age }).
       *[other] Heslo by se mělo změnit po stanovené době ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] Kód PIN lze znovu změnit nejdříve po stanovené době ({ $min_age }).
       *[other] Heslo lze znovu změnit nejdříve po stanovené době ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Počet neúspěšných pokusů, po kterých musí operační systém přihlášení zablokovat: { $max_attempts }.
        [directory] Počet neúspěšných pokusů, po kterých musí adresářová služba přihlášení zablokovat: { $max_attempts }.
        [operator] Počet neúspěšných pokusů, po kterých se přihlášení musí zablokovat: { $max_attempts }.
       *[other] Počet neúspěšných pokusů, po kterých se přihlášení zablokuje: { $max_attempts }.
    }
    .max_attempts-should = Doporučený počet neúspěšných pokusů, po kterých se přihlášení zablokuje: { $max_attempts }.
    .attempts_within = Období, ve kterém se neúspěšné pokusy počítají: { $attempts_within }.
    .lockout_stages = Opakované neúspěšné pokusy mají tyto následky:
    .lockout_stages-one = Opakované neúspěšné pokusy mají tento následek:
    .asked = { $kind ->
        [pin] Kód PIN se vyžaduje v těchto případech:
       *[other] Heslo se vyžaduje v těchto případech:
    }
    .asked-one = { $kind ->
        [pin] Kód PIN se vyžaduje v tomto případě:
       *[other] Heslo se vyžaduje v tomto případě:
    }
    .lockout = Doba zablokování: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Zablokované přihlášení zůstává zablokované, dokud je někdo neodblokuje.
       *[false] Zablokování skončí bez zásahu uživatele.
    }
    .unlocked_by = { $lockout ->
        [none] Role, které mohou přihlášení odblokovat: { $unlocked_by }.
       *[other] Role, které mohou zablokování ukončit předčasně: { $unlocked_by }.
    }
    .stored_as = Způsob uložení: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Při dodání není nastaven žádný kód PIN.
            [password] Při dodání není nastaveno žádné heslo.
           *[none] Při dodání nejsou nastaveny žádné přihlašovací údaje.
        }
        [default] Při dodání jsou nastaveny výchozí přihlašovací údaje.
        [unique_per_device] Přihlašovací údaje při dodání jsou pro každý prostředek jiné.
        [must_change_at_first_login] První přihlášení vyžaduje nové přihlašovací údaje.
        [shared_known] Přihlašovací údaje při dodání jsou pro všechny prostředky stejné a veřejně známé.
        [manufacturer_only] Přihlašovací údaje při dodání zná pouze výrobce.
        [documented] Přihlašovací údaje při dodání jsou pro všechny prostředky stejné a uvádějí je dokumenty výrobce.
       *[set_at_installation] Přihlašovací údaje se nastavují při instalaci.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Tato část systému se dodává bez kódu PIN.
            [password] Tato část systému se dodává bez hesla.
           *[none] Tato část systému se dodává bez přihlašovacích údajů.
        }
        [default] Tato část systému se dodává s výchozími přihlašovacími údaji.
        [unique_per_device] Tato část systému se dodává s přihlašovacími údaji, které jsou v každém systému jiné.
        [must_change_at_first_login] Tato část systému vyžaduje při prvním přihlášení nové přihlašovací údaje.
        [shared_known] Tato část systému se dodává s přihlašovacími údaji, které jsou ve všech systémech stejné a veřejně známé.
        [manufacturer_only] Tato část systému se dodává s přihlašovacími údaji, které zná pouze výrobce.
        [documented] Tato část systému se dodává s přihlašovacími údaji, které jsou ve všech systémech stejné a které uvádějí dokumenty výrobce.
       *[set_at_installation] Přihlašovací údaje se nastavují při instalaci.
    }
    .default_password = { $kind ->
        [pin] Kód PIN při dodání: { $default_password }.
       *[other] Heslo při dodání: { $default_password }.
    }
    .default_action = Přihlašovací údaje při dodání: { $default_action }
    .change = { $kind ->
        [pin] Postup změny kódu PIN:
       *[other] Postup změny hesla:
    }
    .handling = { $kind ->
        [pin] K ochraně kódu PIN proveďte následující kroky:
       *[other] K ochraně hesla proveďte následující kroky:
    }
    .reset = { $kind ->
        [pin] Při zapomenutí kódu PIN: { $reset }
       *[other] Při zapomenutí hesla: { $reset }
    }
    .compromised = { $kind ->
        [pin] Pokud kód PIN znají jiné osoby: { $compromised }
       *[other] Pokud heslo znají jiné osoby: { $compromised }
    }
    .fallback = Pokud není stanoveno jiné pravidlo: { $fallback }
    .note = { $note }

account = Účty při dodání
    .caption = Účty při dodání
    .name = Účet
    .id = Identifikátor
    .role = Role
    .kind = Druh
    .default = Při dodání
    .default_credentials = Přihlašovací údaje při dodání
    .default_password = Heslo při dodání
    .part = Část
    .action = Co udělat
    .when = Podmínka

session = Relace
    .timeout = { $action ->
        [lock] Prostředek uzamkne relaci po stanovené době nečinnosti uživatele ({ $timeout }).
        [logout] Prostředek ukončí relaci po stanovené době nečinnosti uživatele ({ $timeout }).
        [hide_data] Prostředek skryje zobrazená data po stanovené době nečinnosti uživatele ({ $timeout }).
        [screen_off] Prostředek vypne displej po stanovené době nečinnosti uživatele ({ $timeout }).
       *[other] Časový limit pro relaci při nečinnosti uživatele: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Tato část systému uzamkne relaci po stanovené době nečinnosti uživatele ({ $timeout }).
        [logout] Tato část systému ukončí relaci po stanovené době nečinnosti uživatele ({ $timeout }).
        [hide_data] Tato část systému skryje zobrazená data po stanovené době nečinnosti uživatele ({ $timeout }).
        [screen_off] Tato část systému vypne displej po stanovené době nečinnosti uživatele ({ $timeout }).
       *[other] Časový limit pro relaci při nečinnosti uživatele: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Při zapnutém časovém limitu se relace uzamkne po stanovené době nečinnosti uživatele ({ $timeout }).
        [logout] Při zapnutém časovém limitu se relace ukončí po stanovené době nečinnosti uživatele ({ $timeout }).
        [hide_data] Při zapnutém časovém limitu se zobrazená data skryjí po stanovené době nečinnosti uživatele ({ $timeout }).
        [screen_off] Při zapnutém časovém limitu se displej vypne po stanovené době nečinnosti uživatele ({ $timeout }).
       *[other] Časový limit pro relaci při nečinnosti uživatele, pokud je zapnutý: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Prostředek stanoví a vynucuje časový limit.
        [host] Operační systém stanoví časový limit.
        [directory] Adresářová služba stanoví časový limit.
       *[operator] Provozovatel musí stanovit časový limit.
    }
    .rules_from-part = { $rules_from ->
        [device] Tato část systému stanoví a vynucuje časový limit.
        [host] Operační systém stanoví časový limit.
        [directory] Adresářová služba stanoví časový limit.
       *[operator] Provozovatel musí stanovit časový limit.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Časový limit se vynucuje, když je zapnutý.
        [host] Operační systém stanoví časový limit.
        [directory] Adresářová služba stanoví časový limit.
       *[operator] Provozovatel musí stanovit časový limit.
    }
    .rules_from-should = { $rules_from ->
        [host] Operační systém stanoví časový limit.
        [directory] Adresářová služba stanoví časový limit.
       *[other] Provozovatel stanoví časový limit.
    }
    .timeout-others = { $action ->
        [lock] Doba nečinnosti uživatele, po které se relace musí uzamknout: { $timeout }.
        [logout] Doba nečinnosti uživatele, po které se relace musí ukončit: { $timeout }.
        [hide_data] Doba nečinnosti uživatele, po které se zobrazená data musí skrýt: { $timeout }.
        [screen_off] Doba nečinnosti uživatele, po které se displej musí vypnout: { $timeout }.
       *[other] Časový limit pro relaci při nečinnosti uživatele: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Doporučená doba nečinnosti uživatele, po které se relace uzamkne: { $timeout }.
        [logout] Doporučená doba nečinnosti uživatele, po které se relace ukončí: { $timeout }.
        [hide_data] Doporučená doba nečinnosti uživatele, po které se zobrazená data skryjí: { $timeout }.
        [screen_off] Doporučená doba nečinnosti uživatele, po které se displej vypne: { $timeout }.
       *[other] Doporučený časový limit pro relaci při nečinnosti uživatele: { $timeout }.
    }
    .need = Závaznost časového limitu: { $need }.
    .default = Časový limit při dodání: { $default }.
    .range = Možná nastavení časového limitu: { $range }.
    .action = { $action ->
        [lock] Po uplynutí časového limitu se relace uzamkne.
        [logout] Po uplynutí časového limitu se relace ukončí.
        [hide_data] Po uplynutí časového limitu se zobrazená data skryjí.
        [screen_off] Po uplynutí časového limitu se displej vypne.
       *[never] Pro relaci při nečinnosti uživatele neplatí žádný časový limit.
    }
    .configured_by = Role, které mohou časový limit nastavit: { $configured_by }.
    .replaced_by = Uzamčení, které se používá místo časového limitu pro relaci: { $replaced_by }
    .locks_on = Kdy se relace uzamkne: { $locks_on }.
    .locks_on-others = Kdy se relace musí uzamknout: { $locks_on }.
    .locks_on-should = Kdy se doporučuje relaci uzamknout: { $locks_on }.
    .ends_on = Kdy se relace ukončí: { $ends_on }.
    .ends_on-others = Kdy se relace musí ukončit: { $ends_on }.
    .ends_on-should = Kdy se doporučuje relaci ukončit: { $ends_on }.
    .also = Pro relace dále platí:
    .applies_to = Časový limit platí pro následující položky:
    .exceptions = Výjimka: { $exceptions }
    .concurrent = Počet relací, které může mít uživatel současně: { $concurrent }.
    .users = Počet uživatelů, kteří mohou být přihlášeni současně: { $users }.
    .note = { $note }

emergency = Nouzový přístup
    .state = { $state ->
        [provided] Prostředek umožňuje nouzový přístup.
        [not_provided] Prostředek neumožňuje nouzový přístup.
        [by_operator] Nouzový přístup musí zajistit provozovatel.
        [by_host] Operační nebo hostitelský systém zajišťuje nouzový přístup.
       *[not_applicable] Nouzový přístup není relevantní.
    }
    .state-part = { $state ->
        [provided] Tato část systému umožňuje nouzový přístup.
        [not_provided] Tato část systému neumožňuje nouzový přístup.
        [by_operator] Nouzový přístup musí zajistit provozovatel.
        [by_host] Operační nebo hostitelský systém zajišťuje nouzový přístup.
       *[not_applicable] Nouzový přístup není relevantní.
    }
    .state-inactive = { $state ->
        [by_host] Nouzový přístup operačního nebo hostitelského systému je k dispozici pouze tehdy, když je zapnutý.
       *[other] Nouzový přístup je k dispozici pouze tehdy, když je zapnutý.
    }
    .default = Při dodání: { $default }.
    .configured_by = Role, které to mohou zapnout a vypnout: { $configured_by }.
    .how = Jak získat přístup v nouzi: { $how }
    .steps = Postup pro získání přístupu v nouzi:
    .available = Funkce dostupné při nouzovém přístupu: { $available }.
    .limits = Omezení: { $limits }
    .ends_after = Doba, po které nouzový přístup skončí: { $ends_after }.
    .logged = { $logged ->
        [true] Prostředek zapisuje každý nouzový přístup do záznamu událostí.
       *[false] Prostředek nouzový přístup do záznamu událostí nezapisuje.
    }
    .logged-part = { $logged ->
        [true] Tato část systému zapisuje každý nouzový přístup do záznamu událostí.
       *[false] Tato část systému nouzový přístup do záznamu událostí nezapisuje.
    }
    .afterwards = Po nouzovém přístupu: { $afterwards }
    .because = Důvod: { $because }
    .instead = { $state ->
        [by_operator] Co musí udělat provozovatel: { $instead }
       *[other] Co udělat: { $instead }
    }
    .note = { $note }

machine-credential = Certifikáty a technické přihlašovací údaje
    .caption = Certifikáty a technické přihlašovací údaje
    .intro = Zařízení a služby používají následující certifikáty, klíče a jiné přihlašovací údaje.
    .title = Přihlašovací údaj
    .id = Identifikátor
    .kind = Druh
    .used_by = Používá
    .purpose = Účel
    .rights = Oprávnění
    .algorithm = Klíč
    .key_in = Místo uložení klíče
    .issued_by = Vydává
    .lifetime = Doba platnosti
    .renewal = Prodloužení platnosti
    .on_expiry = Po skončení platnosti
    .if_lost = Při ztrátě
    .when = Podmínka

## Data

data = Osobní údaje
    .personal = { $personal ->
        [none] Prostředek nezpracovává osobní údaje.
        [processed] Prostředek osobní údaje zpracovává, ale neukládá.
        [not_stored] Prostředek neukládá osobní údaje.
       *[stored] Prostředek ukládá osobní údaje.
    }
    .absent = Údaje, které prostředek neukládá: { $absent }.
    .removable_media = Prostředek nepoužívá výměnná média.
    .removable_media_note = Výměnná média: { $removable_media_note }
    .note = { $note }

media-use = Použití výměnných médií
    .caption = Použití výměnných médií
    .uses = Použití
    .media = Médium
    .access = Přístup
    .note = Poznámka
    .part = Část
    .when = Podmínka

data-only = Osobní údaje
    .personal = { $personal ->
        [none] Prostředek nezpracovává osobní údaje.
        [processed] Prostředek osobní údaje zpracovává, ale neukládá.
        [not_stored] Prostředek neukládá osobní údaje.
       *[stored] Prostředek ukládá osobní údaje.
    }
    .personal-part = { $personal ->
        [none] Tato část systému nezpracovává osobní údaje.
        [processed] Tato část systému osobní údaje zpracovává, ale neukládá.
        [not_stored] Tato část systému neukládá osobní údaje.
       *[stored] Tato část systému ukládá osobní údaje.
    }
    .absent = Údaje, které prostředek neukládá: { $absent }.
    .absent-part = Údaje, které tato část systému neukládá: { $absent }.
    .removable_media = Prostředek nepoužívá výměnná média.
    .removable_media-part = Tato část systému nepoužívá výměnná média.
    .note = { $note }

store = Uložená data
    .caption = Uložená data
    .title = Úložiště
    .id = Identifikátor
    .part = Část
    .categories = Data
    .personal = Osobní údaje
    .examples = Příklady
    .format = Formát
    .location = Umístění
    .capacity = Kapacita
    .encryption = Šifrování
    .retention = Doba uchování
    .retention_from = Začátek doby
    .retention_range = Rozsah nastavení
    .keep = Uchování
    .retention_note = Poznámka
    .retention_set_by = Kdo může změnit
    .erase = Vymazání
    .access = Přístup
    .when = Podmínka

export = Export dat
    .caption = Způsoby exportu dat
    .title = Export
    .id = Identifikátor
    .categories = Data
    .personal = Osobní údaje
    .examples = Příklady
    .format = Formát
    .medium = Médium
    .deidentified = Deidentifikace
    .encryption = Šifrování
    .steps = Postup exportu dat:
    .access = Přístup
    .default = Při dodání
    .when = Podmínka

gdpr = Ochrana osobních údajů (GDPR)
    .purpose = Účel zpracování: { $purpose }
    .controller = { $controller ->
        [manufacturer] Správcem osobních údajů je výrobce.
        [operator] Správcem osobních údajů je provozovatel.
        [shared] Výrobce a provozovatel jsou společnými správci osobních údajů.
        [user] Za data v prostředku odpovídá uživatel.
        [patient] Za data v prostředku odpovídá pacient.
        [third_party] Správcem osobních údajů je třetí strana.
        [integrator] Správcem osobních údajů je integrátor.
        [practitioner] Správcem osobních údajů je lékař s vlastní praxí.
       *[service_partner] Správcem osobních údajů je servisní partner.
    }
    .controller_name = Správce osobních údajů: { $controller_name }.
    .processor = Zpracovatel: { $processor }.
    .transfer = Předávání do třetích zemí: { $transfer }
    .subject_access = Žádosti o přístup k osobním údajům: { $subject_access }
    .subject_erasure = Žádosti o výmaz osobních údajů: { $subject_erasure }
    .operator = K ochraně osobních údajů proveďte následující kroky:

## Logging

logging = Zaznamenávání událostí
    .what = Zaznamenávané události
    .reading = Čtení záznamu událostí
    .state = { $state ->
        [provided] Prostředek zapisuje události do záznamu událostí.
        [not_provided] Prostředek nezaznamenává kybernetické bezpečnostní události.
        [by_operator] Zaznamenávání kybernetických bezpečnostních událostí musí zajistit provozovatel.
        [by_host] Operační nebo hostitelský systém zapisuje události do záznamu událostí.
       *[not_applicable] Zaznamenávání kybernetických bezpečnostních událostí není relevantní.
    }
    .state-part = { $state ->
        [provided] Tato část systému zapisuje události do záznamu událostí.
        [not_provided] Tato část systému nezaznamenává kybernetické bezpečnostní události.
        [by_operator] Zaznamenávání kybernetických bezpečnostních událostí musí zajistit provozovatel.
        [by_host] Operační nebo hostitelský systém zapisuje události do záznamu událostí.
       *[not_applicable] Zaznamenávání kybernetických bezpečnostních událostí není relevantní.
    }
    .state-inactive = { $state ->
        [by_host] Operační nebo hostitelský systém může zapisovat události do záznamu událostí.
       *[other] Události lze zapisovat do záznamu událostí.
    }
    .purpose = Účel záznamu událostí: { $purpose }
    .standard = Normy a standardy, kterými se záznam událostí řídí: { $standard }.
    .default = Při dodání: { $default }.
    .configured_by = Role, které to mohou zapnout a vypnout: { $configured_by }.
    .because = Důvod: { $because }
    .instead = { $state ->
        [by_operator] Co musí udělat provozovatel: { $instead }
       *[other] Co udělat: { $instead }
    }
    .location = Umístění záznamu událostí: { $location }
    .language = Jazyk záznamu událostí: { $language }
    .capacity = Kapacita záznamu událostí: { $capacity }
    .retention = Položky se uchovávají po stanovenou dobu ({ $retention }).
    .protection = Ochrana záznamu událostí: { $protection }
    .access = Role, které mohou záznam událostí číst: { $access }.
    .events = Do záznamu událostí se zapisují tyto události:
    .events-one = Do záznamu událostí se zapisuje tato událost:
    .other_events = { $events ->
        [none] Do záznamu událostí se zapisuje:
       *[other] Do záznamu událostí se zapisuje také:
    }
    .reason_asked = Události, u kterých musí uživatel zadat důvod: { $reason_asked }.
    .not_logged = Do záznamu událostí se nezapisuje:
    .not_for = Záznam událostí není určen k těmto účelům:
    .fields = Minimální obsah každé položky: { $fields }.
    .viewer = Program pro čtení záznamu událostí: { $viewer }
    .help = Pomoc při čtení záznamu událostí: { $help }
    .alerts = Zprávy a příznaky: { $link }.
    .steps = Postup čtení nebo exportu záznamu událostí:
    .note = { $note }

log-entry = Obsah položek
    .caption = Obsah položek pro určité události
    .events = Událost
    .fields = Obsah
    .note = Další obsah

log-notification = Oznamování
    .caption = Oznamování událostí
    .events = Událost
    .other_events = Jiné události
    .by = Způsob odeslání
    .to = Informovaná role
    .party = Informovaná strana
    .note = Poznámka
    .when = Podmínka

log-export = Export záznamu událostí
    .protocol = Protokol: { $protocol }.
    .encryption = Šifrování: { $encryption }.
    .format = Formát: { $format }.
    .to = Cíl: { $to }.
    .port = Port: { $port }.

clock = Hodiny
    .source = { $source ->
        [ntp] Hodiny se nastavují pomocí NTP.
        [nts] Hodiny se nastavují pomocí NTP s rozšířením Network Time Security (NTS).
        [ptp] Hodiny se nastavují pomocí PTP.
        [host] Hodiny nastavuje operační systém.
        [server] Hodiny nastavuje server.
        [phone] Hodiny nastavuje telefon.
        [manual] Hodiny se nastavují ručně.
       *[cellular] Hodiny nastavuje mobilní síť.
    }
    .other_sources = Jiné způsoby nastavení hodin: { $other_sources }.
    .from = Systém, který nastavuje hodiny: { $from }.
    .port = Port časové služby: { $port }.
    .configured_by = Role, které mohou hodiny nastavit: { $configured_by }.
    .accuracy = Největší odchylka hodin: { $accuracy }.
    .if_wrong = Pokud hodiny ukazují nesprávný čas: { $if_wrong }
    .steps = Postup nastavení hodin:

alert = Zprávy a příznaky
    .caption = Zprávy a příznaky
    .normal-caption = Jiné zprávy a příznaky
    .sign = Zpráva nebo příznak
    .id = Identifikátor
    .meaning = Význam
    .shows = Ukazuje
    .action = Co udělat
    .acts = Kdo jedná
    .call = Kontakt

## Malware and integrity

malware = Ochrana proti škodlivému softwaru
    .protection = { $protection ->
        [allow_list] Prostředek spouští pouze software ze seznamu povoleného softwaru.
        [antimalware_included] Prostředek obsahuje antivirový software.
        [antimalware_supported] Do prostředku lze nainstalovat antivirový software.
        [antimalware_by_operator] Provozovatel musí nainstalovat antivirový software.
        [antimalware_not_recommended] Výrobce doporučuje neinstalovat do prostředku antivirový software.
        [read_only_system] Prostředek se spouští ze systému, který nelze změnit.
        [no_antimalware_software] Prostředek nemá antivirový software.
        [none] Prostředek sám nemá ochranu proti škodlivému softwaru.
       *[not_applicable] Ochrana proti škodlivému softwaru není relevantní.
    }
    .protection-part = { $protection ->
        [allow_list] Tato část systému spouští pouze software ze seznamu povoleného softwaru.
        [antimalware_included] Tato část systému obsahuje antivirový software.
        [antimalware_supported] Do této části systému lze nainstalovat antivirový software.
        [antimalware_by_operator] Provozovatel musí nainstalovat antivirový software.
        [antimalware_not_recommended] Výrobce doporučuje neinstalovat do této části systému antivirový software.
        [read_only_system] Tato část systému se spouští ze systému, který nelze změnit.
        [no_antimalware_software] Tato část systému nemá antivirový software.
        [none] Tato část systému sama nemá ochranu proti škodlivému softwaru.
       *[not_applicable] Ochrana proti škodlivému softwaru není relevantní.
    }
    .protection-should = { $need ->
        [optional] Provozovatel může nainstalovat antivirový software.
       *[other] Provozovatel by měl nainstalovat antivirový software.
    }
    .other_protection = Jiná ochrana proti škodlivému softwaru: { $other_protection }.
    .need = Závaznost: { $need }.
    .product = Produkt: { $product }.
    .installed_by = Instaluje: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Výrobce doporučuje vyloučit ze skenování při přístupu:
           *[other] Ze skenování při přístupu vylučte:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Výrobce doporučuje vyloučit z plánovaného skenování a ze skenování na vyžádání:
           *[other] Z plánovaného skenování a ze skenování na vyžádání vylučte:
        }
       *[other] { $exclusions_recommended ->
            [true] Výrobce doporučuje vyloučit ze skenování:
           *[other] Ze skenování vylučte:
        }
    }
    .scans = Skenování: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Do prostředku nelze instalovat jiný software.
        [not_allowed] Do prostředku se nesmí instalovat jiný software.
        [only_listed] Do prostředku se nesmí instalovat software, který tento dokument neuvádí.
       *[allowed] Do prostředku lze instalovat jiný software.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Do této části systému nelze instalovat jiný software.
        [not_allowed] Do této části systému se nesmí instalovat jiný software.
        [only_listed] Do této části systému se nesmí instalovat software, který tento dokument neuvádí.
       *[allowed] Do této části systému lze instalovat jiný software.
    }
    .on_detection = { $protection ->
        [allow_list] Při spuštění softwaru, který není na seznamu: { $on_detection }
       *[other] Při nálezu škodlivého softwaru: { $on_detection }
    }
    .because = Důvod: { $because }
    .instead = Co udělat: { $instead }
    .note = { $note }

integrity = Integrita softwaru
    .secure_boot = { $secure_boot ->
        [true] Prostředek kontroluje svůj software při každém spuštění (zabezpečené spouštění).
       *[false] Prostředek nemá zabezpečené spouštění.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Tato část systému kontroluje svůj software při každém spuštění (zabezpečené spouštění).
       *[false] Tato část systému nemá zabezpečené spouštění.
    }
    .signature = Podpis softwaru: { $signature }.
    .signed_by = Podepisuje: { $signed_by }
    .checksum = Hodnota hash nebo kontrolní součet softwaru: { $checksum }.
    .covers = Kontrola zahrnuje následující položky:
    .checked = Kdy se kontroluje: { $checked }
    .on_failure = Pokud je kontrola neúspěšná: { $on_failure }
    .verify = Postup ověření autenticity softwaru:
    .because = Důvod: { $because }
    .instead = Co udělat: { $instead }
    .note = { $note }

## Updates

update = Aktualizace
    .installing = Instalace aktualizace
    .switching-off = Automatické aktualizace
    .state = { $state ->
        [provided] Výrobce poskytuje aktualizace zabezpečení.
        [not_provided] Výrobce neposkytuje aktualizace zabezpečení.
        [by_operator] Za aktualizace zabezpečení odpovídá provozovatel.
        [by_host] Hostitelský systém nebo jeho zdroj balíčků poskytuje aktualizace zabezpečení.
       *[not_applicable] Aktualizace zabezpečení nejsou relevantní.
    }
    .used = { $used ->
        [true] Aktualizace se používají.
       *[false] { $title ->
            [none] Software prostředku se neaktualizuje.
           *[other] Tento druh aktualizace se nepoužívá.
        }
    }
    .used-part = { $used ->
        [true] Aktualizace se používají.
       *[false] { $title ->
            [none] Software této části systému se neaktualizuje.
           *[other] Tento druh aktualizace se nepoužívá.
        }
    }
    .announced_by = Jak výrobce oznamuje aktualizace: { $announced_by }.
    .source = Zdroje aktualizací: { $source }.
    .source_note = Odkud aktualizace pocházejí: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Prostředek instaluje pouze aktualizace s platným digitálním podpisem.
        [hash] { $installed_by ->
            [manufacturer] Výrobce před instalací porovnává hodnotu hash aktualizace se zveřejněnou hodnotou.
            [service_partner] Servisní partner před instalací porovnává hodnotu hash aktualizace se zveřejněnou hodnotou.
            [user] Uživatel musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [patient] Pacient musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [integrator] Integrátor musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [practitioner] Lékař s vlastní praxí musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [third_party] Třetí strana před instalací porovnává hodnotu hash aktualizace se zveřejněnou hodnotou.
           *[other] Provozovatel musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
        }
        [checksum] Prostředek instaluje pouze aktualizace se správným kontrolním součtem.
        [signed_package] Aktualizace jsou podepsané balíčky.
        [app_store] Autenticitu aktualizace kontroluje obchod s aplikacemi.
       *[none] Prostředek autenticitu aktualizace nekontroluje.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Tato část systému instaluje pouze aktualizace s platným digitálním podpisem.
        [hash] { $installed_by ->
            [manufacturer] Výrobce před instalací porovnává hodnotu hash aktualizace se zveřejněnou hodnotou.
            [service_partner] Servisní partner před instalací porovnává hodnotu hash aktualizace se zveřejněnou hodnotou.
            [user] Uživatel musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [patient] Pacient musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [integrator] Integrátor musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [practitioner] Lékař s vlastní praxí musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
            [third_party] Třetí strana před instalací porovnává hodnotu hash aktualizace se zveřejněnou hodnotou.
           *[other] Provozovatel musí před instalací porovnat hodnotu hash aktualizace se zveřejněnou hodnotou.
        }
        [checksum] Tato část systému instaluje pouze aktualizace se správným kontrolním součtem.
        [signed_package] Aktualizace jsou podepsané balíčky.
        [app_store] Autenticitu aktualizace kontroluje obchod s aplikacemi.
       *[none] Tato část systému autenticitu aktualizace nekontroluje.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Výrobce instaluje aktualizace.
        [operator] Provozovatel instaluje aktualizace.
        [shared] Výrobce a provozovatel instalují aktualizace společně.
        [user] Uživatel instaluje aktualizace.
        [patient] Pacient instaluje aktualizace.
        [third_party] Třetí strana instaluje aktualizace.
        [integrator] Integrátor instaluje aktualizace.
        [practitioner] Lékař s vlastní praxí instaluje aktualizace.
       *[service_partner] Servisní partner instaluje aktualizace.
    }
    .automatic = { $automatic ->
        [true] Aktualizace se instalují automaticky.
       *[false] Aktualizace se neinstalují automaticky.
    }
    .switch_off = Postup vypnutí automatických aktualizací:
    .interval = Interval pravidelných aktualizací: { $interval }.
    .connect_every = Nejdelší doba mezi dvěma připojeními za účelem příjmu aktualizací: { $connect_every }.
    .wait = Čekací doba před instalací aktualizace: { $wait }.
    .install_within = Lhůta, ve které se aktualizace zabezpečení musí nainstalovat: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Prostředek lze používat bez vyžadované aktualizace.
       *[false] Prostředek nelze používat, dokud není vyžadovaná aktualizace nainstalována.
    }
    .usable_without-part = { $usable_without ->
        [true] Tuto část systému lze používat bez vyžadované aktualizace.
       *[false] Tuto část systému nelze používat, dokud není vyžadovaná aktualizace nainstalována.
    }
    .before = Než začnete, ověřte splnění těchto podmínek:
    .before-one = Než začnete, ověřte splnění této podmínky:
    .downtime = Odstávka během aktualizace: { $downtime }.
    .downtime-part = Odstávka během aktualizace: { $downtime }.
    .steps = Postup instalace aktualizace:
    .verify = Po aktualizaci zkontrolujte:
    .if_failed = Pokud se aktualizace nezdařila: { $if_failed }
    .rollback = Návrat k předchozí verzi: { $rollback }
    .operator_patching = Záplaty instalované provozovatelem: { $operator_patching }
    .approved = Aktualizace jiných dodavatelů, které výrobce schvaluje: { $approved }
    .excluded = Následující aktualizace neinstalujte:
    .excluded-one = Následující aktualizaci neinstalujte:
    .because = Důvod: { $because }
    .instead = { $state ->
        [by_operator] Co musí udělat provozovatel: { $instead }
       *[other] Co udělat: { $instead }
    }
    .note = { $note }

support = Doba podpory zabezpečení
    .help = Podpora
    .start = Začátek podpory: { $start }.
    .end = Ukončení podpory: { $end }.
    .duration = Délka podpory: { $duration }.
    .counted_from = Počítá se od události: { $counted_from }.
    .until = Událost, která podporu ukončí: { $until }.
    .security_end = Konec aktualizací zabezpečení: { $security_end }.
    .versions = Verze, které dostávají aktualizace zabezpečení: { $versions }
    .includes = Podpora zabezpečení zahrnuje:
    .contact = Kontakt pro podporu: { $contact }
    .after_end = Po ukončení podpory: { $after_end }
    .notified_by = Jak výrobce oznamuje ukončení podpory: { $notified_by }.
    .notice_period = Předstih, s jakým se ukončení podpory oznamuje: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Obnovení provozu
    .restoring = Obnovení ze zálohy
    .resetting = Obnovení továrního nastavení
    .failures = Poruchy
    .restore = Postup obnovení ze zálohy:
    .factory_reset = Postup obnovení továrního nastavení prostředku:
    .factory_reset_effect = Dopad obnovení továrního nastavení: { $factory_reset_effect }
    .network_loss_mode = Provozní režim při výpadku sítě IT: { $network_loss_mode }.
    .network_loss = Při výpadku sítě IT: { $network_loss }
    .continues = Při poruše nebo kybernetické bezpečnostní události pokračuje:
    .safe_state = Bezpečný stav: { $safe_state }

backup = Zálohování
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Data prostředku se zálohují.
            [service_partner] Data prostředku se zálohují.
           *[other] Prostředek může zálohovat data.
        }
        [not_provided] Prostředek data nezálohuje.
        [by_operator] Zálohování musí zajistit provozovatel.
        [by_host] Operační nebo hostitelský systém zajišťuje zálohování.
       *[not_applicable] Zálohování není relevantní.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Data této části systému se zálohují.
            [service_partner] Data této části systému se zálohují.
           *[other] Tato část systému může zálohovat data.
        }
        [not_provided] Tato část systému data nezálohuje.
        [by_operator] Zálohování musí zajistit provozovatel.
        [by_host] Operační nebo hostitelský systém zajišťuje zálohování.
       *[not_applicable] Zálohování není relevantní.
    }
    .state-should = { $need ->
        [optional] Zálohování může zajistit provozovatel.
       *[other] Zálohování by měl zajistit provozovatel.
    }
    .what = Obsah zálohy: { $what }.
    .without = Co záloha neobsahuje: { $without }.
    .by = { $by ->
        [manufacturer] Zálohu vytváří výrobce.
        [operator] Zálohu vytváří provozovatel.
        [shared] Zálohu vytvářejí společně výrobce a provozovatel.
        [user] Zálohu vytváří uživatel.
        [patient] Zálohu vytváří pacient.
        [third_party] Zálohu vytváří třetí strana.
        [integrator] Zálohu vytváří integrátor.
        [practitioner] Zálohu vytváří lékař s vlastní praxí.
       *[service_partner] Zálohu vytváří servisní partner.
    }
    .how = Jak se záloha vytváří: { $how }
    .every = { $every_recommended ->
        [true] Doporučený interval zálohování: { $every }.
       *[other] Interval zálohování: { $every }.
    }
    .kept = Doba uchování záloh: { $kept }.
    .recovery_point = Cílový bod obnovy (RPO): { $recovery_point }.
    .recovery_time = Cílová doba obnovy (RTO): { $recovery_time }.
    .steps = Postup vytvoření zálohy:
    .test = Test zálohy: { $test }
    .because = Důvod: { $because }
    .instead = { $state ->
        [by_operator] Co musí udělat provozovatel: { $instead }
       *[other] Co udělat: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Kybernetické bezpečnostní události
    .serious = Závažné nežádoucí příhody
    .sign = Příznak nebo porucha
    .further = Další příznaky a poruchy
    .where = Viz
    .signs = Tuto událost můžete rozpoznat podle těchto příznaků:
    .acts = Kdo jedná: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Proveďte následující kroky:
    .report_to = Koho informovat: { $report_to }
    .preserve = Zajištění důkazů: { $preserve }

residual-risk = Zbytková rizika
    .affects = Kdo nebo co je ohroženo: { $affects }.
    .action = Co udělat: { $action }

misuse = Předvídatelné nesprávné použití
    .affects = Kdo nebo co je ohroženo: { $affects }.

warning = Varování
    .affects = Kdo nebo co je ohroženo: { $affects }.

## End of use

decommission = Vyřazení z provozu
    .steps = { $occasions ->
        [none] Před likvidací nebo předáním proveďte následující kroky:
       *[other] Proveďte následující kroky { $occasions }:
    }
    .verify = Jak zkontrolovat, že jsou data vymazána: { $verify }
    .remains = Co zůstane: { $remains }
    .elsewhere = V jiných systémech proveďte následující kroky:
    .transfer = Předání jinému provozovateli: { $transfer }
    .disposal = Likvidace: { $disposal }

## Components

sbom = Softwarový kusovník
    .file = Zdroj seznamu komponent: { $file }.
    .format = Formát softwarového kusovníku (SBOM): { $format }.
    .available_at = Kde lze získat softwarový kusovník (SBOM): { $available_at }.
    .request = Jak požádat o softwarový kusovník (SBOM): { $request }
    .upkeep = Aktualizace SBOM: { $upkeep }
    .none_known_on = Výrobce neznal žádné zranitelnosti uvedených komponent, které by se týkaly prostředku (stav k datu: { $none_known_on }).

component = Komponenty
    .caption = Softwarové komponenty
    .name = Komponenta
    .version = Verze
    .supplier = Dodavatel
    .purpose = Účel
    .licence = Licence
    .part = Část
    .purl = Package URL
    .cpe = CPE
    .support_end = Podpora do
    .note = Poznámka

vulnerability = Zranitelnosti
    .caption = Zranitelnosti
    .intro = Tabulka obsahuje zranitelnosti a uvádí, jak se každá z nich týká prostředku.
    .id = Zranitelnost
    .title = Zranitelnost
    .component = Komponenta
    .component_version = Verze komponenty
    .score = Skóre
    .rating = Celkové hodnocení
    .state = Stav
    .exploited = Zneužívání
    .fixed_in = Opraveno ve verzi
    .because = Důvod
    .action = Co udělat
    .justification = Zdůvodnění
    .response = Reakce výrobce
    .residual_risk = Zbytkové riziko
    .reported_by = Kdo zranitelnost nahlásil
    .assessed_on = Datum posouzení
    .source = Zdroj posouzení
