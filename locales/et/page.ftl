### The page around the text, chapter titles, signal words, and how values are put.

title = Kasutusjuhend: küberturvalisus
language = Eesti

## Chapters

chapter =
    .glance = Lühiülevaade
    .preparation = Enne esimest kasutamist
    .identification = Andmed seadme ja dokumendi kohta
    .features = Turvafunktsioonid
    .environment = Kasutuskeskkonna turvameetmed
    .compatibility = Ühilduvus ja miinimumnõuded
    .network = Võrgu konfigureerimine
    .installation = Paigaldamine ja turbe tugevdamine
    .access = Kasutajate juurdepääs
    .data = Isikuandmed ja krüpteerimine
    .logging = Logid ja aeg
    .malware = Kaitse pahavara ja loata muutmise eest
    .updates = Uuendused ja turvatugi
    .recovery = Varundamine, taastamine ja ohutu olek
    .maintenance = Regulaarsed turvaülesanded
    .incidents = Turvasündmuste äratundmine ja nendest teatamine
    .risks = Jääkriskid ja väärkasutus
    .decommissioning = Kasutuselt kõrvaldamine
    .components = Tarkvarakomponendid
    .contact = Kontaktid
    .conventions = Tähistused ja lühendid
    .history = Redaktsioonide ajalugu
    .technicians = Tehnikutele

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Alustage siit, kui peate kohe tegutsema või soovite leida, mis teid puudutab. See ülevaade ei asenda täielikku juhendit.
    .preparation = Kontrollige iga rida enne seadme esimest kasutamist.
    .identification = Kontrollige siit, kas see dokument kuulub teie seadme juurde.
    .features = Vaadake turvafunktsiooni kirjeldust siit, enne kui sellele toetute või selle seadistusi muudate.
    .environment = Lugege seda peatükki enne seadme esimest kasutamist ja enne iga kasutuskeskkonna muudatust.
    .compatibility = Võrrelge oma tooteid selle peatüki andmetega, enne kui need seadmega kombineerite.
    .network = Lugege seda peatükki enne seadme ühendamist ja enne võrgu muutmist.
    .installation = Lugege seda peatükki, enne kui seadme paigaldate või selle turvaseadistusi muudate.
    .access = Lugege seda peatükki, enne kui juurdepääsu annate, muudate või eemaldate.
    .data = Lugege seda peatükki, enne kui andmeid salvestate, ekspordite või kustutate.
    .logging = Lugege seda peatükki, enne kui toetute seadme salvestatud sündmustele, teadetele või seadme ajale.
    .malware = Lugege seda peatükki, enne kui tarkvara paigaldate, eemaldate või skannite.
    .updates = Lugege seda peatükki, enne kui uuenduse paigaldate või selle edasi lükkate.
    .recovery = Lugege seda peatükki enne seadme esimest kasutamist ja kasutage seda tõrke ajal.
    .maintenance = Kasutage seda peatükki regulaarsete turvaülesannete ajastamiseks ja jaotamiseks.
    .incidents = Kasutage seda peatükki kohe, kui kahtlustate turvasündmust või märkate tõrget.
    .risks = Lugege seda peatükki enne seadme kasutamist ja enne kasutusviisi muutmist.
    .decommissioning = Lugege seda peatükki, enne kui seade kasutuselt kõrvaldatakse või teie kontrolli alt väljub.
    .components = Kasutage seda peatükki, kui kontrollite, kas avaldatud turvanõrkus puudutab seadet.
    .contact = Lugege seda peatükki, enne kui kellegi poole seadme turvalisuse küsimuses pöördute.
    .conventions = Siit leiate, mida mõni sõna, märk või lühend tähendab.
    .history = Kui tunnete varasemat redaktsiooni, lugege seda peatükki, enne kui hakkate selle redaktsiooni järgi töötama.
    .technicians = See peatükk on tehnikutele ja IT-töötajatele.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Kui midagi tundub valesti
    .sign = Mida te märkate
    .first = Mida kõigepealt teha
    .acting = Kes tegutseb või kelle poole pöörduda
    .all-signs = Kõik teated ja sündmused: { $link }
    .further-steps = Edasised toimingud: { $link }
    .fill-in = ____________________
    .contacts = Kellele helistada
    .contacts-there = Käitaja kontaktid: { $link }
    .work = Kes mida teeb
    .who = Kes
    .what = Mida
    .controls = Kohustuslikud meetmed
    .tasks = Regulaarsed ülesanded
    .incidents = Turvasündmused
    .updates = Uuenduste paigaldamine
    .backups = Varukoopiate tegemine
    .provides = Tuleb tagada
    .installation = Seadme paigaldamine
    .training = Vajalikud teadmised ja väljaõpe
    .one-of-group = { $link } (üks rühmast)
    .alternative = { $link } (või: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } ja muud
    .it = IT-töötajatele
    .preparation = Enne esimest kasutamist
    .topic = Teema
    .answer = Lühidalt
    .connection = { $source } → { $destination }: { $ports }
    .further = Muud teemad
    .further-connections = Muud seda liiki ühendused
    .annex = **Kontrollijatele.** Sätted ja jaotised, mis neile vastavad: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Mis peab olema tagatud
    .tasks = Ülesanded enne esimest kasutamist
    .open = Muud ettevalmistused
    .open-lead = Vaadake ka:
    .before = Paigaldamise eeltingimused
    .verify = Kontrollimine pärast paigaldamist

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Käitaja
    .user = Kasutaja
    .patient = Patsient
    .shared = Tootja ja käitaja
    .service_partner = Hoolduspartner
    .manufacturer = Tootja
    .third_party = Kolmas isik
    .integrator = Integreerija
    .practitioner = Praksise pidaja

## Conventions: words and signs, and what they mean

conventions =
    .words = Sõnad ja märgid
    .word = Sõna või märk
    .meaning = Tähendus
    .device = seade
    .device-meaning = Toode, mida see dokument käsitleb, koos kõigi oma süsteemi osadega.
    .operator = käitaja
    .operator-meaning = Isik või organisatsioon, kelle kasutuses seade on. Käitaja võib olla ka kasutaja.
    .operator-seen = käitaja
    .user = kasutaja
    .user-meaning = Isik, kes seadet kasutab.
    .must = peab, tuleb, ei tohi
    .must-meaning = Nõue või keeld.
    .should = peaks, soovitatav
    .should-meaning = Soovitus.
    .should-seen = peaks, soovita
    .danger = Oht, mis põhjustab surma või raske vigastuse, kui seda ei väldita.
    .warning = Oht, mis võib põhjustada surma või raske vigastuse, kui seda ei väldita.
    .caution = Oht, mis võib põhjustada kerge või mõõduka vigastuse, kui seda ei väldita.
    .notice = Miski, mis võib põhjustada muud kahju kui vigastuse, kui seda ei väldita, näiteks andmete kahjustumise.
    .note = Lisateave.
    .dash = Tabelis: kanne puudub.
    .mark = joon veerisel või „muudetud“
    .mark-meaning = Seda sisu on pärast varasemat redaktsiooni muudetud.
    .bold = paksus kirjas sõnad lauses
    .abbreviations = Lühendid
    .short = Lühend

## The annex: which chapters and sections answer which clause

annex = Lisa: peatükid ja nõuded
    .intro = Tabelites on loetletud iga allika sätted ning selle dokumendi peatükid ja jaotised, kus neid käsitletakse. Tabelid nimetavad ainult kohti ega kinnita vastavust. Tabelites ei ole kõiki sätteid.
    .order = Iga tabel käsitleb ühte allikat. Read on samas järjekorras kui sätted selles allikas.
    .caption = Sätted ja peatükid
    .clause = Säte
    .chapters = Peatükid ja jaotised

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Muudetud sisu
    .since = Muudatused pärast redaktsiooni { $revision } ({ $date })
    .intro = Tabelis on muutunud andmed peatükkide kaupa. Muudetud lõigud, loetelupunktid ja read on märgistatud.
    .chapter = Peatükk
    .place = Koht
    .what = Muudatus
    .added = Lisatud: { $words }
    .added-row = Lisatud
    .removed = Eemaldatud: { $words }
    .removed-row = Eemaldatud
    .now = Nüüd: { $words }
    .before = Enne: { $words }
    .reworded = Sõnastust on muudetud.

## Cover

cover =
    .device = Seade
    .model = Mudel
    .manufacturer = Tootja
    .software = Tarkvaraversioon
    .number = Dokumendi number
    .revision = Redaktsioon
    .date = Väljaandmise kuupäev
    .language = Keel
    .state = Olek

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Mustand
    .in-review = Läbivaatamisel
    .approved = Kinnitatud { $date }

notice =
    .draft-locale = Selle keele sõnastus on mustand. Pädev läbivaataja ei ole seda kinnitanud. Ärge seda dokumenti välja andke.
    .stale-locale = Ingliskeelne sõnastus on pärast selle keele sõnastuse läbivaatamist muutunud. Ärge seda dokumenti välja andke.
    .draft = See dokument on mustand. Ärge seda dokumenti välja andke.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Sisukord
    .skip = Liikuge teksti juurde
    .changed = muudetud
    .permalink = Link sellele jaotisele
    .document = Dokument
    .revision = Redaktsioon
    .page_of = Lk %PAGE%/%PAGES%
    .on_page = lk %PAGE%
    .continued = %TABLE% (järg)
    .draft = MUSTAND
    .index_title = Kasutusjuhend: küberturvalisus
    .index_device = Seade
    .index_number = Dokumendi number
    .index_revision = Redaktsioon
    .index_date = Kuupäev
    .index_documents = Dokumendid
    .index_search = Otsige seadet, dokumendi numbrit või keelt
    .index_shown = Kuvatud seadmed
    .hospital_title = Failid käitaja IT jaoks
    .hospital_lead = Need failid on koostatud samadest andmetest nagu see dokument. Enne failide kasutamist lisage neis lahtiseks jäetud andmed ja kontrollige faile.
    .hospital_file = Fail
    .hospital_size = Baite
    .hospital_purpose = Otstarve
    .hospital_hash = SHA-256
    .hospital_missing = Järgmiste failide andmeid ei ole esitatud:
    .hospital_matrix = Võrgumaatriks: tulemüüritabelite ühendused
    .hospital_nftables = nftablesi reeglid JSON-vormingus
    .hospital_aerleon = Aerleoni või Capirca poliitika, millest koostatakse reeglid paljude tulemüüride jaoks
    .hospital_mud = Tootja kirjeldus seadme võrgukasutuse kohta (MUD, RFC 8520)
    .hospital_security_txt = Kontakt turvanõrkustest teatamiseks: security.txt (RFC 9116)
    .hospital_openeox = Toe lõpp katselises OpenEoX-vormingus

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = OHT
    .warning = HOIATUS
    .caution = ETTEVAATUST
    .notice = TÄHELEPANU
    .note = MÄRKUS

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabel { $number }. { $title }
    .figure = Joonis { $number }. { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Näitaja
    .value = Väärtus
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Kõigil ridadel sama.** { $facts }

matrix =
    .yes = jah
    .no = ei
    .assigned = kui on määratud

flag =
    .true = jah
    .false = ei

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $day }. { $month } { $year }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = vähemalt { $value }
    .at-most = kuni { $value }
    .more-than = rohkem kui { $value }
    .less-than = vähem kui { $value }
    .about = umbes { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekund
       *[other] { $amount } sekundit
    }
    .minutes = { $count ->
        [one] { $amount } minut
       *[other] { $amount } minutit
    }
    .hours = { $count ->
        [one] { $amount } tund
       *[other] { $amount } tundi
    }
    .days = { $count ->
        [one] { $amount } päev
       *[other] { $amount } päeva
    }
    .working-days = { $count ->
        [one] { $amount } tööpäev
       *[other] { $amount } tööpäeva
    }
    .weeks = { $count ->
        [one] { $amount } nädal
       *[other] { $amount } nädalat
    }
    .months = { $count ->
        [one] { $amount } kuu
       *[other] { $amount } kuud
    }
    .years = { $count ->
        [one] { $amount } aasta
       *[other] { $amount } aastat
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } või uuem
    .or-earlier = { $version } või vanem
    .later-than = uuem kui { $version }
    .earlier-than = vanem kui { $version }
    .range = { $low }–{ $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Võrguskeem
    .title = Süsteemid ja andmevood
    .description = Skeemil on kujutatud süsteemid ja nooltena nendevahelised andmevood. Nool osutab süsteemile, mis andmed vastu võtab. See ei näita, milline süsteem ühenduse avab. Andmevoogude tabelis on andmevood loetletud tekstina.
    .alt = Võrguskeem. Selle peatüki andmevoogude tabelis on andmevood loetletud tekstina.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (ka: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Süsteemi osa
    .data = Andmete suund. Nool ei näita, milline süsteem ühenduse avab.
    .encrypted = Krüpteeritud
    .unencrypted = Krüpteerimata või mitte alati krüpteeritud
    .optional = Ei ole kohustuslik või ainult teatud tingimusel
    .unstated = Lukku ei ole: krüpteerimist ei ole märgitud või see on jäetud käitaja või hostsüsteemi hooleks
    .by-zone = See võrk on liiga suur, et kujutada iga süsteemi ja iga andmevoogu. Arvuga kast tähistab mitut süsteemi ühes võrgutsoonis või väljaspool kõiki tsoone. Nool võib tähistada mitut andmevoogu. Andmevoogude tabelis on loetletud iga andmevoog ja selle kaks süsteemi.
    .by-zone-description = Skeemil on kastidena kujutatud süsteemid ja süsteemide rühmad koos süsteemide arvuga ning nooltena nendevahelised andmevood. Nool osutab süsteemile, mis andmed vastu võtab. See ei näita, milline süsteem ühenduse avab. Andmevoogude tabelis on iga andmevoog loetletud tekstina.
    .too-large = See võrk on skeemi jaoks liiga suur. Andmevoogude tabelis on loetletud iga andmevoog.
    .systems = { $count ->
        [one] { $amount } süsteem
       *[other] { $amount } süsteemi
    }
    .parts = { $count ->
        [one] { $amount } seadme osa
       *[other] { $amount } seadme osa
    }
    .flows = { $count ->
        [one] { $amount } andmevoog
       *[other] { $amount } andmevoogu
    }
