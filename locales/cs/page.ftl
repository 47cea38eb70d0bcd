### The page around the text, chapter titles, signal words, and how values are put.

title = Návod k použití: kybernetická bezpečnost
language = Čeština

## Chapters

chapter =
    .glance = Stručný přehled
    .preparation = Před prvním použitím
    .identification = Identifikace a rozsah
    .features = Funkce zabezpečení
    .environment = Opatření kybernetické bezpečnosti v provozním prostředí
    .compatibility = Kompatibilita a minimální požadavky
    .network = Konfigurace sítě IT
    .installation = Instalace a posílení zabezpečení
    .access = Přístup uživatelů
    .data = Osobní údaje a šifrování
    .logging = Záznamy událostí a čas
    .malware = Ochrana proti škodlivému softwaru a neoprávněným zásahům
    .updates = Aktualizace a podpora zabezpečení
    .recovery = Zálohování, obnovení a bezpečný stav
    .maintenance = Pravidelné úkoly v oblasti kybernetické bezpečnosti
    .incidents = Rozpoznání a hlášení kybernetických bezpečnostních událostí
    .risks = Zbytková rizika a nesprávné použití
    .decommissioning = Vyřazení z provozu
    .components = Softwarové komponenty
    .contact = Kontakty
    .conventions = Vysvětlivky a zkratky
    .history = Historie revizí
    .technicians = Pro techniky

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Začněte zde, pokud musíte ihned jednat nebo hledáte, co se vás týká. Tento přehled nenahrazuje úplný návod k použití.
    .preparation = Před prvním použitím prostředku zkontrolujte každý řádek.
    .identification = Zde zkontrolujte, zda tento dokument patří k vašemu prostředku.
    .features = Vyhledejte zde funkci zabezpečení, než na ni začnete spoléhat nebo změníte její nastavení.
    .environment = Přečtěte si tuto kapitolu před prvním použitím prostředku a před každou změnou provozního prostředí.
    .compatibility = Porovnejte své produkty s touto kapitolou, než je s prostředkem propojíte.
    .network = Přečtěte si tuto kapitolu, než prostředek připojíte a než síť IT změníte.
    .installation = Přečtěte si tuto kapitolu, než prostředek nainstalujete nebo změníte jeho nastavení zabezpečení.
    .access = Přečtěte si tuto kapitolu, než přístup udělíte, změníte nebo odeberete.
    .data = Přečtěte si tuto kapitolu, než data uložíte, exportujete nebo vymažete.
    .logging = Přečtěte si tuto kapitolu, než začnete spoléhat na zaznamenané události, na zprávy nebo na čas prostředku.
    .malware = Přečtěte si tuto kapitolu, než software nainstalujete, odeberete nebo proskenujete.
    .updates = Přečtěte si tuto kapitolu, než aktualizaci nainstalujete nebo odložíte.
    .recovery = Přečtěte si tuto kapitolu před prvním použitím prostředku a použijte ji při poruše.
    .maintenance = Použijte tuto kapitolu k naplánování a přidělení pravidelných úkolů v oblasti kybernetické bezpečnosti.
    .incidents = Použijte tuto kapitolu, jakmile máte podezření na kybernetickou bezpečnostní událost nebo zpozorujete poruchu.
    .risks = Přečtěte si tuto kapitolu, než prostředek použijete a než změníte způsob jeho použití.
    .decommissioning = Přečtěte si tuto kapitolu, než bude prostředek vyřazen z provozu nebo než přestane být pod vaší kontrolou.
    .components = Použijte tuto kapitolu, když zjišťujete, zda se zveřejněná zranitelnost týká prostředku.
    .contact = Přečtěte si tuto kapitolu, než se na někoho obrátíte ve věci zabezpečení prostředku.
    .conventions = Vyhledejte zde, co znamená slovo, značka nebo zkratka.
    .history = Pokud znáte dřívější revizi, přečtěte si tuto kapitolu, než začnete pracovat s tímto dokumentem.
    .technicians = Tato kapitola je určena technikům a pracovníkům IT.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Když něco není v pořádku
    .sign = Čeho si všimnete
    .first = Co udělat nejdříve
    .acting = Kdo jedná nebo na koho se obrátit
    .all-signs = Všechny zprávy a události: { $link }
    .further-steps = Další kroky: { $link }
    .fill-in = ____________________
    .contacts = Komu volat
    .contacts-there = Kontakty u provozovatele: { $link }
    .work = Kdo co dělá
    .who = Kdo
    .what = Co
    .controls = Vyžadovaná opatření
    .tasks = Pravidelné úkoly
    .incidents = Kybernetické bezpečnostní události
    .updates = Instalace aktualizací
    .backups = Vytváření záloh
    .provides = Je nutné zajistit
    .installation = Instalace prostředku
    .training = Vyžadované znalosti a školení
    .one-of-group = { $link } (jedno ze skupiny)
    .alternative = { $link } (nebo: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } a další
    .it = Pro pracovníky IT
    .preparation = Před prvním použitím
    .topic = Téma
    .answer = Stručně
    .connection = { $source } → { $destination }: { $ports }
    .further = Další témata
    .further-connections = Další připojení tohoto druhu
    .annex = **Pro posuzovatele.** Ustanovení a oddíly, které jim odpovídají: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Co musí být zajištěno
    .tasks = Úkoly před prvním použitím
    .open = Další přípravy
    .open-lead = Viz také:
    .before = Podmínky instalace
    .verify = Kontroly po instalaci

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Provozovatel
    .user = Uživatel
    .patient = Pacient
    .shared = Výrobce a provozovatel
    .service_partner = Servisní partner
    .manufacturer = Výrobce
    .third_party = Třetí strana
    .integrator = Integrátor
    .practitioner = Lékař s vlastní praxí

## Conventions: words and signs, and what they mean

conventions =
    .words = Slova a značky
    .word = Slovo nebo značka
    .meaning = Význam
    .device = prostředek
    .device-meaning = Produkt, o kterém je tento dokument, se všemi částmi jeho systému.
    .operator = provozovatel
    .operator-meaning = Osoba nebo organizace, která má prostředek v provozu. Provozovatel může být také uživatelem.
    .operator-seen = provozovatel
    .user = uživatel
    .user-meaning = Osoba, která prostředek používá.
    .must = musí, je nutné
    .must-meaning = Je to vyžadováno.
    .should = měl by, měla by, mělo by
    .should-meaning = Je to doporučeno.
    .should-seen = měl by, měla by, mělo by, měli by, měly by, by měl, by se měl, byste měl
    .danger = Nebezpečí, které vede ke smrti nebo vážnému zranění, pokud se mu nezabrání.
    .warning = Nebezpečí, které může vést ke smrti nebo vážnému zranění, pokud se mu nezabrání.
    .caution = Nebezpečí, které může vést k lehkému nebo středně těžkému zranění, pokud se mu nezabrání.
    .notice = Situace, která může vést k jiným škodám než ke zranění, například na datech, pokud se jí nezabrání.
    .note = Doplňující informace.
    .dash = V tabulce: žádný údaj.
    .mark = čára na okraji nebo „změněno“
    .mark-meaning = Tento obsah se od dřívější revize změnil.
    .bold = slova tučným písmem ve větě
    .abbreviations = Zkratky
    .short = Zkratka

## The annex: which chapters and sections answer which clause

annex = Příloha: kapitoly a požadavky
    .intro = Tabulky uvádějí ustanovení jednotlivých zdrojů a kapitoly a oddíly tohoto dokumentu, které se jich týkají. Pouze pojmenovávají místa a nejsou prohlášením o shodě. Neuvádějí všechna ustanovení.
    .order = Každá tabulka se týká jednoho zdroje. Řádky jsou v pořadí ustanovení tohoto zdroje.
    .caption = Ustanovení a kapitoly
    .clause = Ustanovení
    .chapters = Kapitoly a oddíly

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Změněný obsah
    .since = Co se změnilo od revize { $revision } (datum: { $date })
    .intro = Tabulka uvádí změněné údaje podle kapitol. Změněné odstavce, body a řádky jsou označeny.
    .chapter = Kapitola
    .place = Místo
    .what = Změna
    .added = Přidáno: { $words }
    .added-row = Přidáno
    .removed = Odebráno: { $words }
    .removed-row = Odebráno
    .now = Nyní: { $words }
    .before = Předtím: { $words }
    .reworded = Znění bylo upraveno.

## Cover

cover =
    .device = Prostředek
    .model = Model
    .manufacturer = Výrobce
    .software = Verze softwaru
    .number = Číslo dokumentu
    .revision = Revize
    .date = Datum vydání
    .language = Jazyk
    .state = Stav

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Návrh
    .in-review = Posuzuje se
    .approved = Schváleno: { $date }

notice =
    .draft-locale = České znění pevných textů je návrh. Kvalifikovaný posuzovatel je neschválil. Tento dokument nevydávejte.
    .stale-locale = Anglické znění se změnilo poté, co bylo české znění posouzeno. Tento dokument nevydávejte.
    .draft = Tento dokument je návrh. Nevydávejte jej.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Obsah
    .skip = Přejít na text
    .changed = změněno
    .permalink = Odkaz na tento oddíl
    .document = Dokument
    .revision = Revize
    .page_of = Strana %PAGE% z %PAGES%
    .on_page = strana %PAGE%
    .continued = %TABLE% (pokračování)
    .draft = NÁVRH
    .index_title = Návod k použití: kybernetická bezpečnost
    .index_device = Prostředek
    .index_number = Číslo dokumentu
    .index_revision = Revize
    .index_date = Datum
    .index_documents = Dokumenty
    .index_search = Vyhledat prostředek, číslo dokumentu nebo jazyk
    .index_shown = Zobrazené prostředky
    .hospital_title = Soubory pro oddělení IT provozovatele
    .hospital_lead = Tyto soubory jsou vytvořeny ze stejných údajů jako tento dokument. Před použitím doplňte, co nechávají otevřené, a zkontrolujte je.
    .hospital_file = Soubor
    .hospital_size = Bajty
    .hospital_purpose = Účel
    .hospital_hash = SHA-256
    .hospital_missing = Nejsou uvedeny údaje pro tyto soubory:
    .hospital_matrix = Síťová matice: připojení z tabulek firewallu
    .hospital_nftables = Pravidla pro nftables ve formátu JSON
    .hospital_aerleon = Zásady pro Aerleon nebo Capirca, ze kterých se vytvářejí pravidla pro mnoho firewallů
    .hospital_mud = Popis použití od výrobce (MUD, RFC 8520)
    .hospital_security_txt = Kontakt pro hlášení zranitelností: security.txt (RFC 9116)
    .hospital_openeox = Ukončení podpory v experimentálním formátu OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = NEBEZPEČÍ
    .warning = VAROVÁNÍ
    .caution = UPOZORNĚNÍ
    .notice = OZNÁMENÍ
    .note = POZNÁMKA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabulka { $number }: { $title }
    .figure = Obrázek { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Položka
    .value = Hodnota
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Ve všech řádcích stejné.** { $facts }

matrix =
    .yes = ano
    .no = ne
    .assigned = je-li přidělena

flag =
    .true = ano
    .false = ne

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = nejméně { $value }
    .at-most = nejvýše { $value }
    .more-than = více než { $value }
    .less-than = méně než { $value }
    .about = přibližně { $value }
    .range = { $low } až { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# The nominative: a duration never stands after a preposition. "many" is for fractions: 1,5 minuty.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekunda
        [few] { $amount } sekundy
        [many] { $amount } sekundy
       *[other] { $amount } sekund
    }
    .minutes = { $count ->
        [one] { $amount } minuta
        [few] { $amount } minuty
        [many] { $amount } minuty
       *[other] { $amount } minut
    }
    .hours = { $count ->
        [one] { $amount } hodina
        [few] { $amount } hodiny
        [many] { $amount } hodiny
       *[other] { $amount } hodin
    }
    .days = { $count ->
        [one] { $amount } den
        [few] { $amount } dny
        [many] { $amount } dne
       *[other] { $amount } dní
    }
    .working-days = { $count ->
        [one] { $amount } pracovní den
        [few] { $amount } pracovní dny
        [many] { $amount } pracovního dne
       *[other] { $amount } pracovních dní
    }
    .weeks = { $count ->
        [one] { $amount } týden
        [few] { $amount } týdny
        [many] { $amount } týdne
       *[other] { $amount } týdnů
    }
    .months = { $count ->
        [one] { $amount } měsíc
        [few] { $amount } měsíce
        [many] { $amount } měsíce
       *[other] { $amount } měsíců
    }
    .years = { $count ->
        [one] { $amount } rok
        [few] { $amount } roky
        [many] { $amount } roku
       *[other] { $amount } let
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } nebo novější
    .or-earlier = { $version } nebo starší
    .later-than = novější než { $version }
    .earlier-than = starší než { $version }
    .range = { $low } až { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Schéma sítě
    .title = Systémy a datové toky
    .description = Schéma znázorňuje systémy a datové toky mezi nimi; datové toky jsou šipky. Šipka směřuje k systému, který data přijímá. Neznázorňuje, který systém navazuje připojení. Tabulka datových toků uvádí tyto toky jako text.
    .alt = Schéma sítě. Tabulka datových toků v této kapitole uvádí tyto toky jako text.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (také v: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Část systému
    .data = Směr dat. Šipka neznázorňuje, který systém navazuje připojení.
    .encrypted = Šifrováno
    .unencrypted = Nešifrováno nebo ne vždy šifrováno
    .optional = Není vyžadováno, nebo platí pouze za určité podmínky
    .unstated = Bez zámku: šifrování není uvedeno nebo je ponecháno na provozovateli nebo hostitelském systému
    .by-zone = Tato síť je příliš velká, než aby bylo možné zakreslit každý systém a každý datový tok. Rámeček s číslem zastupuje několik systémů v jedné síťové zóně nebo mimo všechny zóny. Šipka může zastupovat několik datových toků. Tabulka datových toků uvádí každý datový tok a jeho dva systémy.
    .by-zone-description = Schéma znázorňuje systémy a skupiny systémů s jejich počtem jako rámečky a datové toky mezi nimi jako šipky. Šipka směřuje k systému, který data přijímá. Neznázorňuje, který systém navazuje připojení. Tabulka datových toků uvádí každý datový tok jako text.
    .too-large = Tato síť je pro schéma příliš velká. Tabulka datových toků uvádí každý datový tok.
    .systems = { $count ->
        [one] { $amount } systém
        [few] { $amount } systémy
        [many] { $amount } systému
       *[other] { $amount } systémů
    }
    .parts = { $count ->
        [one] { $amount } část prostředku
        [few] { $amount } části prostředku
        [many] { $amount } části prostředku
       *[other] { $amount } částí prostředku
    }
    .flows = { $count ->
        [one] { $amount } datový tok
        [few] { $amount } datové toky
        [many] { $amount } datového toku
       *[other] { $amount } datových toků
    }
