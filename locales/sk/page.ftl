### The page around the text, chapter titles, signal words, and how values are put.

title = Návod na použitie: kybernetická bezpečnosť
language = Slovenčina

## Chapters

chapter =
    .glance = Stručný prehľad
    .preparation = Pred prvým použitím
    .identification = Identifikácia a rozsah
    .features = Funkcie zabezpečenia
    .environment = Opatrenia kybernetickej bezpečnosti v prevádzkovom prostredí
    .compatibility = Kompatibilita a minimálne požiadavky
    .network = Konfigurácia siete IT
    .installation = Inštalácia a posilnenie zabezpečenia
    .access = Prístup používateľov
    .data = Osobné údaje a šifrovanie
    .logging = Denníky udalostí a čas
    .malware = Ochrana pred škodlivým softvérom a neoprávnenými zásahmi
    .updates = Aktualizácie a podpora zabezpečenia
    .recovery = Zálohovanie, obnovenie a bezpečný stav
    .maintenance = Pravidelné úlohy v oblasti kybernetickej bezpečnosti
    .incidents = Rozpoznanie a hlásenie kybernetických bezpečnostných udalostí
    .risks = Zvyškové riziká a nesprávne použitie
    .decommissioning = Vyradenie z prevádzky
    .components = Softvérové komponenty
    .contact = Kontakty
    .conventions = Vysvetlivky a skratky
    .history = História revízií
    .technicians = Pre technikov

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Začnite tu, ak musíte ihneď konať alebo hľadáte, čo sa vás týka. Tento prehľad nenahrádza úplný návod na použitie.
    .preparation = Pred prvým použitím pomôcky skontrolujte každý riadok.
    .identification = Tu skontrolujte, či tento dokument patrí k vašej pomôcke.
    .features = Vyhľadajte tu funkciu zabezpečenia skôr, ako sa na ňu začnete spoliehať alebo zmeníte jej nastavenia.
    .environment = Prečítajte si túto kapitolu pred prvým použitím pomôcky a pred každou zmenou prevádzkového prostredia.
    .compatibility = Porovnajte svoje produkty s touto kapitolou skôr, ako ich s pomôckou spojíte.
    .network = Prečítajte si túto kapitolu skôr, ako pomôcku pripojíte, a skôr, ako sieť IT zmeníte.
    .installation = Prečítajte si túto kapitolu skôr, ako pomôcku nainštalujete alebo zmeníte jej nastavenia zabezpečenia.
    .access = Prečítajte si túto kapitolu skôr, ako prístup udelíte, zmeníte alebo odoberiete.
    .data = Prečítajte si túto kapitolu skôr, ako dáta uložíte, exportujete alebo vymažete.
    .logging = Prečítajte si túto kapitolu skôr, ako sa začnete spoliehať na zaznamenané udalosti, na správy alebo na čas pomôcky.
    .malware = Prečítajte si túto kapitolu skôr, ako softvér nainštalujete, odstránite alebo skenujete.
    .updates = Prečítajte si túto kapitolu skôr, ako aktualizáciu nainštalujete alebo odložíte.
    .recovery = Prečítajte si túto kapitolu pred prvým použitím pomôcky a použite ju počas poruchy.
    .maintenance = Použite túto kapitolu na naplánovanie a pridelenie pravidelných úloh v oblasti kybernetickej bezpečnosti.
    .incidents = Použite túto kapitolu hneď, ako máte podozrenie na kybernetickú bezpečnostnú udalosť alebo spozorujete poruchu.
    .risks = Prečítajte si túto kapitolu skôr, ako pomôcku použijete, a skôr, ako zmeníte spôsob jej použitia.
    .decommissioning = Prečítajte si túto kapitolu skôr, ako bude pomôcka vyradená z prevádzky alebo prestane byť pod vašou kontrolou.
    .components = Použite túto kapitolu, keď zisťujete, či sa zverejnená zraniteľnosť týka pomôcky.
    .contact = Prečítajte si túto kapitolu skôr, ako sa na niekoho obrátite vo veci zabezpečenia pomôcky.
    .conventions = Vyhľadajte tu, čo znamená slovo, značka alebo skratka.
    .history = Ak poznáte staršiu revíziu, prečítajte si túto kapitolu skôr, ako začnete pracovať s týmto dokumentom.
    .technicians = Táto kapitola je určená technikom a pracovníkom IT.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Keď niečo nie je v poriadku
    .sign = Čo si všimnete
    .first = Čo urobiť najskôr
    .acting = Kto koná alebo na koho sa obrátiť
    .all-signs = Všetky správy a udalosti: { $link }
    .further-steps = Ďalšie kroky: { $link }
    .fill-in = ____________________
    .contacts = Komu volať
    .contacts-there = Kontakty u prevádzkovateľa: { $link }
    .work = Kto čo robí
    .who = Kto
    .what = Čo
    .controls = Vyžadované opatrenia
    .tasks = Pravidelné úlohy
    .incidents = Kybernetické bezpečnostné udalosti
    .updates = Inštalácia aktualizácií
    .backups = Vytváranie záloh
    .provides = Je nutné zaistiť
    .installation = Inštalácia pomôcky
    .training = Vyžadované znalosti a školenie
    .one-of-group = { $link } (jedno zo skupiny)
    .alternative = { $link } (alebo: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } a ďalšie
    .it = Pre pracovníkov IT
    .preparation = Pred prvým použitím
    .topic = Téma
    .answer = Stručne
    .connection = { $source } → { $destination }: { $ports }
    .further = Ďalšie témy
    .further-connections = Ďalšie pripojenia tohto druhu
    .annex = **Pre posudzovateľov.** Ustanovenia a oddiely, ktoré im zodpovedajú: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Čo musí byť zaistené
    .tasks = Úlohy pred prvým použitím
    .open = Ďalšie prípravy
    .open-lead = Pozri aj:
    .before = Podmienky inštalácie
    .verify = Kontroly po inštalácii

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Prevádzkovateľ
    .user = Používateľ
    .patient = Pacient
    .shared = Výrobca a prevádzkovateľ
    .service_partner = Servisný partner
    .manufacturer = Výrobca
    .third_party = Tretia strana
    .integrator = Integrátor
    .practitioner = Lekár s vlastnou praxou

## Conventions: words and signs, and what they mean

conventions =
    .words = Slová a značky
    .word = Slovo alebo značka
    .meaning = Význam
    .device = pomôcka
    .device-meaning = Produkt, o ktorom je tento dokument, so všetkými časťami jeho systému.
    .operator = prevádzkovateľ
    .operator-meaning = Osoba alebo organizácia, ktorá má pomôcku v prevádzke. Prevádzkovateľ môže byť aj používateľom.
    .operator-seen = prevádzkovateľ
    .user = používateľ
    .user-meaning = Osoba, ktorá pomôcku používa.
    .must = musí, je nutné
    .must-meaning = Je to vyžadované.
    .should = mal by, mala by, malo by
    .should-meaning = Je to odporúčané.
    .should-seen = mal by, mala by, malo by, mali by, by mal, by sa mal, by ste mal
    .danger = Nebezpečenstvo, ktoré vedie k smrti alebo vážnemu zraneniu, ak sa mu nezabráni.
    .warning = Nebezpečenstvo, ktoré môže viesť k smrti alebo vážnemu zraneniu, ak sa mu nezabráni.
    .caution = Nebezpečenstvo, ktoré môže viesť k ľahkému alebo stredne ťažkému zraneniu, ak sa mu nezabráni.
    .notice = Situácia, ktorá môže viesť k inej škode ako k zraneniu, napríklad na dátach, ak sa jej nezabráni.
    .note = Doplňujúce informácie.
    .dash = V tabuľke: žiadny údaj.
    .mark = čiara na okraji alebo „zmenené“
    .mark-meaning = Tento obsah sa od staršej revízie zmenil.
    .bold = slová tučným písmom vo vete
    .abbreviations = Skratky
    .short = Skratka

## The annex: which chapters and sections answer which clause

annex = Príloha: kapitoly a požiadavky
    .intro = Tabuľky uvádzajú ustanovenia jednotlivých zdrojov a kapitoly a oddiely tohto dokumentu, ktoré sa ich týkajú. Iba pomenúvajú miesta a nie sú vyhlásením o zhode. Neuvádzajú všetky ustanovenia.
    .order = Každá tabuľka sa týka jedného zdroja. Riadky sú v poradí ustanovení tohto zdroja.
    .caption = Ustanovenia a kapitoly
    .clause = Ustanovenie
    .chapters = Kapitoly a oddiely

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Zmenený obsah
    .since = Čo sa zmenilo od revízie { $revision } (dátum: { $date })
    .intro = Tabuľka uvádza zmenené údaje podľa kapitol. Zmenené odseky, body a riadky sú označené.
    .chapter = Kapitola
    .place = Miesto
    .what = Zmena
    .added = Pridané: { $words }
    .added-row = Pridané
    .removed = Odstránené: { $words }
    .removed-row = Odstránené
    .now = Teraz: { $words }
    .before = Predtým: { $words }
    .reworded = Znenie bolo upravené.

## Cover

cover =
    .device = Pomôcka
    .model = Model
    .manufacturer = Výrobca
    .software = Verzia softvéru
    .number = Číslo dokumentu
    .revision = Revízia
    .date = Dátum vydania
    .language = Jazyk
    .state = Stav

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Návrh
    .in-review = Posudzuje sa
    .approved = Schválené: { $date }

notice =
    .draft-locale = Slovenské znenie pevných textov je návrh. Kvalifikovaný posudzovateľ ho neschválil. Tento dokument nevydávajte.
    .stale-locale = Anglické znenie sa zmenilo po tom, ako bolo slovenské znenie posúdené. Tento dokument nevydávajte.
    .draft = Tento dokument je návrh. Nevydávajte ho.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Obsah
    .skip = Prejsť na text
    .changed = zmenené
    .permalink = Odkaz na tento oddiel
    .document = Dokument
    .revision = Revízia
    .page_of = Strana %PAGE% z %PAGES%
    .on_page = strana %PAGE%
    .continued = %TABLE% (pokračovanie)
    .draft = NÁVRH
    .index_title = Návod na použitie: kybernetická bezpečnosť
    .index_device = Pomôcka
    .index_number = Číslo dokumentu
    .index_revision = Revízia
    .index_date = Dátum
    .index_documents = Dokumenty
    .index_search = Vyhľadať pomôcku, číslo dokumentu alebo jazyk
    .index_shown = Zobrazené pomôcky
    .hospital_title = Súbory pre oddelenie IT prevádzkovateľa
    .hospital_lead = Tieto súbory sú vytvorené z rovnakých údajov ako tento dokument. Pred použitím doplňte, čo nechávajú otvorené, a skontrolujte ich.
    .hospital_file = Súbor
    .hospital_size = Bajty
    .hospital_purpose = Účel
    .hospital_hash = SHA-256
    .hospital_missing = Nie sú uvedené údaje pre tieto súbory:
    .hospital_matrix = Sieťová matica: pripojenia z tabuliek firewallu
    .hospital_nftables = Pravidlá pre nftables vo formáte JSON
    .hospital_aerleon = Zásady pre Aerleon alebo Capirca, z ktorých sa vytvárajú pravidlá pre mnohé firewally
    .hospital_mud = Opis použitia od výrobcu (MUD, RFC 8520)
    .hospital_security_txt = Kontakt na hlásenie zraniteľností: security.txt (RFC 9116)
    .hospital_openeox = Ukončenie podpory v experimentálnom formáte OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = NEBEZPEČENSTVO
    .warning = VAROVANIE
    .caution = UPOZORNENIE
    .notice = OZNÁMENIE
    .note = POZNÁMKA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabuľka { $number }: { $title }
    .figure = Obrázok { $number }: { $title }

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
    .alike = **Vo všetkých riadkoch rovnaké.** { $facts }

matrix =
    .yes = áno
    .no = nie
    .assigned = ak je pridelená

flag =
    .true = áno
    .false = nie

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = najmenej { $value }
    .at-most = najviac { $value }
    .more-than = viac ako { $value }
    .less-than = menej ako { $value }
    .about = približne { $value }
    .range = { $low } až { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# The nominative: a duration never stands after a preposition. "many" is for fractions: 1,5 minúty.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekunda
        [few] { $amount } sekundy
        [many] { $amount } sekundy
       *[other] { $amount } sekúnd
    }
    .minutes = { $count ->
        [one] { $amount } minúta
        [few] { $amount } minúty
        [many] { $amount } minúty
       *[other] { $amount } minút
    }
    .hours = { $count ->
        [one] { $amount } hodina
        [few] { $amount } hodiny
        [many] { $amount } hodiny
       *[other] { $amount } hodín
    }
    .days = { $count ->
        [one] { $amount } deň
        [few] { $amount } dni
        [many] { $amount } dňa
       *[other] { $amount } dní
    }
    .working-days = { $count ->
        [one] { $amount } pracovný deň
        [few] { $amount } pracovné dni
        [many] { $amount } pracovného dňa
       *[other] { $amount } pracovných dní
    }
    .weeks = { $count ->
        [one] { $amount } týždeň
        [few] { $amount } týždne
        [many] { $amount } týždňa
       *[other] { $amount } týždňov
    }
    .months = { $count ->
        [one] { $amount } mesiac
        [few] { $amount } mesiace
        [many] { $amount } mesiaca
       *[other] { $amount } mesiacov
    }
    .years = { $count ->
        [one] { $amount } rok
        [few] { $amount } roky
        [many] { $amount } roka
       *[other] { $amount } rokov
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } alebo novšia verzia
    .or-earlier = { $version } alebo staršia verzia
    .later-than = verzia novšia ako { $version }
    .earlier-than = verzia staršia ako { $version }
    .range = { $low } až { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Schéma siete
    .title = Systémy a dátové toky
    .description = Schéma znázorňuje systémy a dátové toky medzi nimi; dátové toky sú šípky. Šípka smeruje k systému, ktorý dáta prijíma. Neznázorňuje, ktorý systém nadväzuje pripojenie. Tabuľka dátových tokov uvádza tieto toky ako text.
    .alt = Schéma siete. Tabuľka dátových tokov v tejto kapitole uvádza tieto toky ako text.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (aj v: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Časť systému
    .data = Smer dát. Šípka neznázorňuje, ktorý systém nadväzuje pripojenie.
    .encrypted = Šifrované
    .unencrypted = Nešifrované alebo nie vždy šifrované
    .optional = Nevyžaduje sa alebo platí iba za určitej podmienky
    .unstated = Bez zámku: šifrovanie nie je uvedené alebo je ponechané na prevádzkovateľa alebo hostiteľský systém
    .by-zone = Táto sieť je príliš veľká na to, aby bolo možné zakresliť každý systém a každý dátový tok. Rámček s číslom zastupuje niekoľko systémov v jednej sieťovej zóne alebo mimo všetkých zón. Šípka môže zastupovať niekoľko dátových tokov. Tabuľka dátových tokov uvádza každý dátový tok a jeho dva systémy.
    .by-zone-description = Schéma znázorňuje systémy a skupiny systémov s ich počtom ako rámčeky a dátové toky medzi nimi ako šípky. Šípka smeruje k systému, ktorý dáta prijíma. Neznázorňuje, ktorý systém nadväzuje pripojenie. Tabuľka dátových tokov uvádza každý dátový tok ako text.
    .too-large = Táto sieť je na schému príliš veľká. Tabuľka dátových tokov uvádza každý dátový tok.
    .systems = { $count ->
        [one] { $amount } systém
        [few] { $amount } systémy
        [many] { $amount } systému
       *[other] { $amount } systémov
    }
    .parts = { $count ->
        [one] { $amount } časť pomôcky
        [few] { $amount } časti pomôcky
        [many] { $amount } časti pomôcky
       *[other] { $amount } častí pomôcky
    }
    .flows = { $count ->
        [one] { $amount } dátový tok
        [few] { $amount } dátové toky
        [many] { $amount } dátového toku
       *[other] { $amount } dátových tokov
    }
