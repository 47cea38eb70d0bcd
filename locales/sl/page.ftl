### The page around the text, chapter titles, signal words, and how values are put.

title = Navodila za uporabo: kibernetska varnost
language = Slovenščina

## Chapters

chapter =
    .glance = Na kratko
    .preparation = Pred prvo uporabo
    .identification = Identifikacija in obseg
    .features = Funkcije kibernetske varnosti
    .environment = Ukrepi kibernetske varnosti v operativnem okolju
    .compatibility = Združljivost in minimalne zahteve
    .network = Konfiguracija omrežja IT
    .installation = Namestitev in utrjevanje sistema
    .access = Dostop uporabnikov
    .data = Osebni podatki in šifriranje
    .logging = Dnevniki dogodkov in čas
    .malware = Zaščita pred zlonamerno programsko opremo in nedovoljenimi posegi
    .updates = Posodobitve in podpora za kibernetsko varnost
    .recovery = Varnostno kopiranje, obnovitev in varno stanje
    .maintenance = Redne naloge kibernetske varnosti
    .incidents = Prepoznavanje kibernetskovarnostnih dogodkov in poročanje o njih
    .risks = Preostala tveganja in napačna uporaba
    .decommissioning = Izločitev iz uporabe
    .components = Komponente programske opreme
    .contact = Kontakti
    .conventions = Dogovorjene oznake in okrajšave
    .history = Zgodovina revizij
    .technicians = Za tehnike

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Začnite tukaj, če morate takoj ukrepati ali iščete, kar zadeva vas. Ta pregled ne nadomešča celotnih navodil za uporabo.
    .preparation = Preverite vsako vrstico pred prvo uporabo pripomočka.
    .identification = Tukaj preverite, ali ta dokument spada k vašemu pripomočku.
    .features = Funkcijo kibernetske varnosti poiščite tukaj, preden se zanesete nanjo ali spremenite njene nastavitve.
    .environment = To poglavje preberite pred prvo uporabo pripomočka in pred vsako spremembo operativnega okolja.
    .compatibility = S tem poglavjem primerjajte svoje izdelke, preden jih uporabite skupaj s pripomočkom.
    .network = To poglavje preberite, preden povežete pripomoček in preden spremenite omrežje IT.
    .installation = To poglavje preberite, preden pripomoček namestite ali spremenite njegove nastavitve kibernetske varnosti.
    .access = To poglavje preberite, preden dodelite, spremenite ali odvzamete dostop.
    .data = To poglavje preberite, preden shranite, izvozite ali izbrišete podatke.
    .logging = To poglavje preberite, preden se zanesete na zabeležene dogodke, sporočila ali čas pripomočka.
    .malware = To poglavje preberite, preden namestite, odstranite ali pregledate programsko opremo.
    .updates = To poglavje preberite, preden namestite ali odložite posodobitev.
    .recovery = To poglavje preberite pred prvo uporabo pripomočka in ga uporabite ob odpovedi.
    .maintenance = S tem poglavjem časovno načrtujte in dodelite redne naloge kibernetske varnosti.
    .incidents = To poglavje uporabite takoj, ko posumite na kibernetskovarnostni dogodek ali opazite odpoved.
    .risks = To poglavje preberite, preden uporabite pripomoček in preden spremenite način njegove uporabe.
    .decommissioning = To poglavje preberite, preden se pripomoček izloči iz uporabe ali preden ni več pod vašim nadzorom.
    .components = To poglavje uporabite, ko preverjate, ali objavljena ranljivost zadeva pripomoček.
    .contact = To poglavje preberite, preden se na koga obrnete v zvezi s kibernetsko varnostjo pripomočka.
    .conventions = Tukaj poiščite pomen besede, znaka ali okrajšave.
    .history = Če poznate starejšo revizijo, preberite to poglavje, preden začnete delati s tem dokumentom.
    .technicians = To poglavje je namenjeno tehnikom in osebju IT.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Če je videti, da je kaj narobe
    .sign = Kaj opazite
    .first = Kaj najprej storiti
    .acting = Kdo ukrepa ali na koga se obrniti
    .all-signs = Vsa sporočila in vsi dogodki: { $link }
    .further-steps = Nadaljnji koraki: { $link }
    .fill-in = ____________________
    .contacts = Koga poklicati
    .contacts-there = Kontakti pri upravljavcu: { $link }
    .work = Kdo kaj dela
    .who = Kdo
    .what = Kaj
    .controls = Zahtevani ukrepi
    .tasks = Redne naloge
    .incidents = Kibernetskovarnostni dogodki
    .updates = Nameščanje posodobitev
    .backups = Izdelava varnostnih kopij
    .provides = Zagotoviti je treba
    .installation = Namestitev pripomočka
    .training = Zahtevano znanje in usposabljanje
    .one-of-group = { $link } (eden iz skupine)
    .alternative = { $link } (ali: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } in drugo
    .it = Za osebje IT
    .preparation = Pred prvo uporabo
    .topic = Tema
    .answer = Na kratko
    .connection = { $source } → { $destination }: { $ports }
    .further = Druge teme
    .further-connections = Druge povezave te vrste
    .annex = **Za pregledovalce.** Določbe in razdelki, ki jim ustrezajo: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Kaj mora biti vzpostavljeno
    .tasks = Naloge pred prvo uporabo
    .open = Nadaljnje priprave
    .open-lead = Glejte tudi:
    .before = Pogoji za namestitev
    .verify = Preverjanja po namestitvi

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Upravljavec
    .user = Uporabnik
    .patient = Pacient
    .shared = Proizvajalec in upravljavec
    .service_partner = Servisni partner
    .manufacturer = Proizvajalec
    .third_party = Tretja oseba
    .integrator = Integrator
    .practitioner = Zdravnik z lastno ordinacijo

## Conventions: words and signs, and what they mean

conventions =
    .words = Besede in znaki
    .word = Beseda ali znak
    .meaning = Pomen
    .device = pripomoček
    .device-meaning = Izdelek, na katerega se nanaša ta dokument, z vsemi deli njegovega sistema.
    .operator = upravljavec
    .operator-meaning = Oseba ali organizacija, ki ima pripomoček v uporabi. Upravljavec je lahko tudi uporabnik.
    .operator-seen = upravljav
    .user = uporabnik
    .user-meaning = Oseba, ki uporablja pripomoček.
    .must = mora, je treba
    .must-meaning = To je zahtevano.
    .should = naj, je priporočljivo
    .should-meaning = To je priporočeno.
    .should-seen = naj, priporoč
    .danger = Nevarnost, ki povzroči smrt ali hudo poškodbo, če se ji ne izognete.
    .warning = Nevarnost, ki lahko povzroči smrt ali hudo poškodbo, če se ji ne izognete.
    .caution = Nevarnost, ki lahko povzroči lažjo ali zmerno hudo poškodbo, če se ji ne izognete.
    .notice = Okoliščina, ki lahko povzroči škodo brez telesnih poškodb, na primer škodo na podatkih, če se ji ne izognete.
    .note = Dodatne informacije.
    .dash = V tabeli: ni vnosa.
    .mark = črta na robu ali „spremenjeno“
    .mark-meaning = Ta vsebina se je od starejše revizije spremenila.
    .bold = krepko natisnjene besede v stavku
    .abbreviations = Okrajšave
    .short = Okrajšava

## The annex: which chapters and sections answer which clause

annex = Priloga: poglavja in zahteve
    .intro = Tabele navajajo določbe posameznih virov ter poglavja in razdelke tega dokumenta, ki jih obravnavajo. Navajajo samo mesta in niso izjava o skladnosti. Ne navajajo vseh določb.
    .order = Vsaka tabela se nanaša na en vir. Vrstice so v enakem vrstnem redu kot določbe v tem viru.
    .caption = Določbe in poglavja
    .clause = Določba
    .chapters = Poglavja in razdelki

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Spremenjena vsebina
    .since = Kaj se je spremenilo od revizije { $revision } (datum: { $date })
    .intro = Tabela po poglavjih navaja spremenjene podatke. Spremenjeni odstavki, točke in vrstice so označeni.
    .chapter = Poglavje
    .place = Mesto
    .what = Sprememba
    .added = Dodano: { $words }
    .added-row = Dodano
    .removed = Odstranjeno: { $words }
    .removed-row = Odstranjeno
    .now = Zdaj: { $words }
    .before = Prej: { $words }
    .reworded = Besedilo je bilo preoblikovano.

## Cover

cover =
    .device = Pripomoček
    .model = Model
    .manufacturer = Proizvajalec
    .software = Različica programske opreme
    .number = Številka dokumenta
    .revision = Revizija
    .date = Datum izdaje
    .language = Jezik
    .state = Stanje

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Osnutek
    .in-review = V pregledu
    .approved = Odobreno: { $date }

notice =
    .draft-locale = Slovensko besedilo je osnutek. Usposobljen pregledovalec ga ni odobril. Tega dokumenta ne izdajajte.
    .stale-locale = Angleško besedilo se je spremenilo po pregledu slovenskega besedila. Tega dokumenta ne izdajajte.
    .draft = Ta dokument je osnutek. Tega dokumenta ne izdajajte.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Vsebina
    .skip = Preskoči na besedilo
    .changed = spremenjeno
    .permalink = Povezava do tega razdelka
    .document = Dokument
    .revision = Revizija
    .page_of = Stran %PAGE% od %PAGES%
    .on_page = stran %PAGE%
    .continued = %TABLE% (nadaljevanje)
    .draft = OSNUTEK
    .index_title = Navodila za uporabo: kibernetska varnost
    .index_device = Pripomoček
    .index_number = Številka dokumenta
    .index_revision = Revizija
    .index_date = Datum
    .index_documents = Dokumenti
    .index_search = Poiščite pripomoček, številko dokumenta ali jezik
    .index_shown = Prikazani pripomočki
    .hospital_title = Datoteke za službo za IT pri upravljavcu
    .hospital_lead = Te datoteke so izdelane iz istih podatkov kot ta dokument. Pred uporabo dopolnite, kar puščajo odprto, in jih preverite.
    .hospital_file = Datoteka
    .hospital_size = Bajti
    .hospital_purpose = Namen
    .hospital_hash = SHA-256
    .hospital_missing = Podatki za naslednje datoteke niso navedeni:
    .hospital_matrix = Omrežna matrika: povezave iz tabel požarnega zidu
    .hospital_nftables = Pravila za nftables v obliki JSON
    .hospital_aerleon = Pravilnik za Aerleon ali Capirca, iz katerega se izdelajo pravila za številne požarne zidove
    .hospital_mud = Proizvajalčev opis uporabe (MUD, RFC 8520)
    .hospital_security_txt = Kontakt za poročanje o ranljivostih: security.txt (RFC 9116)
    .hospital_openeox = Konec podpore v poskusni obliki OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = NEVARNOST
    .warning = OPOZORILO
    .caution = PREVIDNO
    .notice = OBVESTILO
    .note = OPOMBA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabela { $number }: { $title }
    .figure = Slika { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Postavka
    .value = Vrednost
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Enako v vseh vrsticah.** { $facts }

matrix =
    .yes = da
    .no = ne
    .assigned = če je dodeljena

flag =
    .true = da
    .false = ne

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.
## CLDR has "01. oktober"; Slovene writes the day without the nought, so $before is left out.

date =
    .full = { $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = najmanj { $value }
    .at-most = največ { $value }
    .more-than = več kot { $value }
    .less-than = manj kot { $value }
    .about = približno { $value }
    .range = { $low } do { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# The nominative: a duration never stands after a preposition. "few" is for 3, 4 and for fractions: 1,5 minute. "dni" is right
# for 2 dni, 3 dni and 1,5 dni.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekunda
        [two] { $amount } sekundi
        [few] { $amount } sekunde
       *[other] { $amount } sekund
    }
    .minutes = { $count ->
        [one] { $amount } minuta
        [two] { $amount } minuti
        [few] { $amount } minute
       *[other] { $amount } minut
    }
    .hours = { $count ->
        [one] { $amount } ura
        [two] { $amount } uri
        [few] { $amount } ure
       *[other] { $amount } ur
    }
    .days = { $count ->
        [one] { $amount } dan
        [two] { $amount } dni
        [few] { $amount } dni
       *[other] { $amount } dni
    }
    .working-days = { $count ->
        [one] { $amount } delovni dan
        [two] { $amount } delovna dneva
        [few] { $amount } delovni dnevi
       *[other] { $amount } delovnih dni
    }
    .weeks = { $count ->
        [one] { $amount } teden
        [two] { $amount } tedna
        [few] { $amount } tedni
       *[other] { $amount } tednov
    }
    .months = { $count ->
        [one] { $amount } mesec
        [two] { $amount } meseca
        [few] { $amount } meseci
       *[other] { $amount } mesecev
    }
    .years = { $count ->
        [one] { $amount } leto
        [two] { $amount } leti
        [few] { $amount } leta
       *[other] { $amount } let
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } ali novejša različica
    .or-earlier = { $version } ali starejša različica
    .later-than = različica, novejša od { $version }
    .earlier-than = različica, starejša od { $version }
    .range = { $low } do { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Shema omrežja
    .title = Sistemi in podatkovni tokovi
    .description = Shema prikazuje sisteme in podatkovne tokove med njimi; podatkovni tokovi so prikazani kot puščice. Puščica kaže na sistem, ki podatke prejme. Ne prikazuje, kateri sistem vzpostavi povezavo. Tabela podatkovnih tokov navaja tokove v besedilni obliki.
    .alt = Shema omrežja. Tabela podatkovnih tokov v tem poglavju navaja tokove v besedilni obliki.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (tudi na območju: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Del sistema
    .data = Smer podatkov. Puščica ne prikazuje, kateri sistem vzpostavi povezavo.
    .encrypted = Šifrirano
    .unencrypted = Ni šifrirano ali ni vedno šifrirano
    .optional = Ni zahtevano ali velja samo pod določenim pogojem
    .unstated = Brez ključavnice: šifriranje ni navedeno ali je prepuščeno upravljavcu ali gostiteljskemu sistemu
    .by-zone = To omrežje je preveliko, da bi bilo mogoče narisati vsak sistem in vsak podatkovni tok. Okvir s številom predstavlja več sistemov na enem omrežnem območju ali zunaj vseh območij. Puščica lahko predstavlja več podatkovnih tokov. Tabela podatkovnih tokov navaja vsak podatkovni tok in njegova sistema.
    .by-zone-description = Shema kot okvire prikazuje sisteme in skupine sistemov z njihovim številom, kot puščice pa podatkovne tokove med njimi. Puščica kaže na sistem, ki podatke prejme. Ne prikazuje, kateri sistem vzpostavi povezavo. Tabela podatkovnih tokov navaja vsak podatkovni tok v besedilni obliki.
    .too-large = To omrežje je preveliko za shemo. Tabela podatkovnih tokov navaja vsak podatkovni tok.
    .systems = { $count ->
        [one] { $amount } sistem
        [two] { $amount } sistema
        [few] { $amount } sistemi
       *[other] { $amount } sistemov
    }
    .parts = { $count ->
        [one] { $amount } del pripomočka
        [two] { $amount } dela pripomočka
        [few] { $amount } deli pripomočka
       *[other] { $amount } delov pripomočka
    }
    .flows = { $count ->
        [one] { $amount } podatkovni tok
        [two] { $amount } podatkovna tokova
        [few] { $amount } podatkovni tokovi
       *[other] { $amount } podatkovnih tokov
    }
