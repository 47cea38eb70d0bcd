### The page around the text, chapter titles, signal words, and how values are put.

title = Naudojimo instrukcija: kibernetinis saugumas
language = Lietuvių

## Chapters

chapter =
    .glance = Svarbiausia informacija
    .preparation = Prieš pirmąjį naudojimą
    .identification = Identifikavimas ir taikymo sritis
    .features = Saugumo funkcijos
    .environment = Veikimo aplinkos saugumo priemonės
    .compatibility = Suderinamumas ir minimalieji reikalavimai
    .network = Tinklo konfigūracija
    .installation = Diegimas ir saugumo stiprinimas
    .access = Naudotojų prieiga
    .data = Asmens duomenys ir šifravimas
    .logging = Įvykių žurnalai ir laikas
    .malware = Apsauga nuo kenkimo programinės įrangos ir neteisėtų pakeitimų
    .updates = Naujiniai ir saugumo palaikymas
    .recovery = Atsarginės kopijos, atkūrimas ir saugi būsena
    .maintenance = Reguliarios saugumo užduotys
    .incidents = Saugumo įvykių atpažinimas ir pranešimas apie juos
    .risks = Liekamoji rizika ir netinkamas naudojimas
    .decommissioning = Eksploatavimo nutraukimas
    .components = Programinės įrangos komponentai
    .contact = Kontaktai
    .conventions = Sutartiniai žymėjimai ir santrumpos
    .history = Redakcijų istorija
    .technicians = Technikams

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Pradėkite čia, jei reikia veikti nedelsiant arba rasti tai, kas aktualu jums. Ši apžvalga nepakeičia visos instrukcijos.
    .preparation = Patikrinkite kiekvieną eilutę prieš naudodami medicinos priemonę pirmą kartą.
    .identification = Čia patikrinkite, ar šis dokumentas skirtas jūsų medicinos priemonei.
    .features = Prieš pasikliaudami saugumo funkcija arba keisdami jos nustatymus, susipažinkite su ja čia.
    .environment = Perskaitykite šį skyrių prieš naudodami medicinos priemonę pirmą kartą ir prieš kiekvieną veikimo aplinkos pakeitimą.
    .compatibility = Prieš jungdami savo produktus su medicinos priemone, palyginkite juos su šiuo skyriumi.
    .network = Perskaitykite šį skyrių prieš prijungdami medicinos priemonę ir prieš keisdami tinklą.
    .installation = Perskaitykite šį skyrių prieš diegdami medicinos priemonę arba keisdami jos saugumo nustatymus.
    .access = Perskaitykite šį skyrių prieš suteikdami, keisdami arba panaikindami prieigą.
    .data = Perskaitykite šį skyrių prieš išsaugodami, eksportuodami arba ištrindami duomenis.
    .logging = Perskaitykite šį skyrių prieš pasikliaudami užregistruotais įvykiais, pranešimais arba medicinos priemonės laiku.
    .malware = Perskaitykite šį skyrių prieš diegdami, šalindami arba nuskaitydami programinę įrangą.
    .updates = Perskaitykite šį skyrių prieš diegdami arba atidėdami naujinį.
    .recovery = Perskaitykite šį skyrių prieš naudodami medicinos priemonę pirmą kartą ir naudokitės juo įvykus sutrikimui.
    .maintenance = Pagal šį skyrių suplanuokite ir paskirstykite reguliarias saugumo užduotis.
    .incidents = Naudokitės šiuo skyriumi iš karto, kai įtariate saugumo įvykį arba pastebite sutrikimą.
    .risks = Perskaitykite šį skyrių prieš naudodami medicinos priemonę ir prieš keisdami jos naudojimo būdą.
    .decommissioning = Perskaitykite šį skyrių prieš nutraukdami medicinos priemonės eksploatavimą arba prieš atiduodami ją iš savo žinios.
    .components = Naudokitės šiuo skyriumi tikrindami, ar paskelbtas pažeidžiamumas aktualus medicinos priemonei.
    .contact = Perskaitykite šį skyrių prieš į ką nors kreipdamiesi dėl medicinos priemonės saugumo.
    .conventions = Čia rasite, ką reiškia žodis, ženklas arba santrumpa.
    .history = Jei esate susipažinę su ankstesne redakcija, perskaitykite šį skyrių prieš naudodamiesi šia.
    .technicians = Šis skyrius skirtas technikams ir IT darbuotojams.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Jei kas nors atrodo negerai
    .sign = Ką pastebite
    .first = Ką daryti pirmiausia
    .acting = Kas imasi veiksmų arba į ką kreiptis
    .all-signs = Visi rodomi pranešimai ir įvykiai: { $link }
    .further-steps = Tolesni veiksmai: { $link }
    .fill-in = ____________________
    .contacts = Kam skambinti
    .contacts-there = Eksploatuotojo kontaktai: { $link }
    .work = Kas ką daro
    .who = Kas
    .what = Ką
    .controls = Privalomos saugumo priemonės
    .tasks = Reguliarios užduotys
    .incidents = Saugumo įvykiai
    .updates = Naujinių diegimas
    .backups = Atsarginių kopijų darymas
    .provides = Ką reikia užtikrinti
    .installation = Medicinos priemonės diegimas
    .training = Reikalingos žinios ir mokymai
    .one-of-group = { $link } (viena iš grupės)
    .alternative = { $link } (arba: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } ir kt.
    .it = IT darbuotojams
    .preparation = Prieš pirmąjį naudojimą
    .topic = Tema
    .answer = Trumpai
    .connection = { $source } → { $destination }: { $ports }
    .further = Kitos temos
    .further-connections = Kiti tokie ryšiai
    .annex = **Vertintojams.** Nuostatos ir jas atitinkantys poskyriai: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Kas turi būti užtikrinta
    .tasks = Užduotys prieš pirmąjį naudojimą
    .open = Kiti pasirengimo darbai
    .open-lead = Taip pat žr.:
    .before = Diegimo sąlygos
    .verify = Patikros po diegimo

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Eksploatuotojas
    .user = Naudotojas
    .patient = Pacientas
    .shared = Gamintojas ir eksploatuotojas
    .service_partner = Techninės priežiūros partneris
    .manufacturer = Gamintojas
    .third_party = Trečioji šalis
    .integrator = Integruotojas
    .practitioner = Privačiai praktikuojantis gydytojas

## Conventions: words and signs, and what they mean

conventions =
    .words = Žodžiai ir ženklai
    .word = Žodis arba ženklas
    .meaning = Reikšmė
    .device = medicinos priemonė
    .device-meaning = Gaminys, kuriam skirtas šis dokumentas, su visomis jo sistemos dalimis.
    .operator = eksploatuotojas
    .operator-meaning = Asmuo arba organizacija, eksploatuojantys medicinos priemonę. Eksploatuotojas gali būti ir naudotojas.
    .operator-seen = eksploatuotoj
    .user = naudotojas
    .user-meaning = Asmuo, kuris naudoja medicinos priemonę.
    .must = privalo, privaloma, turi (su bendratimi)
    .must-meaning = Tai yra privaloma.
    .should = turėtų, rekomenduojama
    .should-meaning = Tai yra rekomenduojama.
    .should-seen = turėt, rekomenduo
    .danger = Pavojus, kuris sukelia mirtį arba sunkų sužalojimą, jei jo neišvengiama.
    .warning = Pavojus, kuris gali sukelti mirtį arba sunkų sužalojimą, jei jo neišvengiama.
    .caution = Pavojus, kuris gali sukelti lengvą arba vidutinio sunkumo sužalojimą, jei jo neišvengiama.
    .notice = Tai, kas gali sukelti kitokią žalą nei sužalojimas, pavyzdžiui, žalą duomenims, jei to neišvengiama.
    .note = Papildoma informacija.
    .dash = Lentelėje: įrašo nėra.
    .mark = brūkšnys paraštėje arba „pakeista“
    .mark-meaning = Šis turinys pakeistas po ankstesnės redakcijos.
    .bold = paryškinti žodžiai sakinyje
    .abbreviations = Santrumpos
    .short = Santrumpa

## The annex: which chapters and sections answer which clause

annex = Priedas: skyriai ir reikalavimai
    .intro = Lentelėse išvardytos kiekvieno šaltinio nuostatos ir šio dokumento skyriai bei poskyriai, kuriuose apie jas kalbama. Jose tik nurodomos vietos ir nepareiškiama atitiktis. Jose išvardytos ne visos nuostatos.
    .order = Kiekviena lentelė skirta vienam šaltiniui. Eilutės išdėstytos to šaltinio nuostatų tvarka.
    .caption = Nuostatos ir skyriai
    .clause = Nuostata
    .chapters = Skyriai ir poskyriai

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Pakeistas turinys
    .since = Kas pasikeitė po redakcijos { $revision } ({ $date })
    .intro = Lentelėje pagal skyrius nurodyta, kokia informacija pakeista. Pakeistos pastraipos, punktai ir eilutės pažymėti.
    .chapter = Skyrius
    .place = Vieta
    .what = Pakeitimas
    .added = Pridėta: { $words }
    .added-row = Pridėta
    .removed = Pašalinta: { $words }
    .removed-row = Pašalinta
    .now = Dabar: { $words }
    .before = Anksčiau: { $words }
    .reworded = Pakeista formuluotė.

## Cover

cover =
    .device = Medicinos priemonė
    .model = Modelis
    .manufacturer = Gamintojas
    .software = Programinės įrangos versija
    .number = Dokumento numeris
    .revision = Redakcija
    .date = Išleidimo data
    .language = Kalba
    .state = Būsena

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Projektas
    .in-review = Tikrinama
    .approved = Patvirtinta { $date }

notice =
    .draft-locale = Lietuviškos formuluotės yra projektas. Kvalifikuotas tikrintojas jų nepatvirtino. Šio dokumento neišleiskite.
    .stale-locale = Po to, kai buvo patikrintos lietuviškos formuluotės, angliškos formuluotės pasikeitė. Šio dokumento neišleiskite.
    .draft = Šis dokumentas yra projektas. Šio dokumento neišleiskite.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokumentas { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Turinys
    .skip = Pereiti prie teksto
    .changed = pakeista
    .permalink = Nuoroda į šį poskyrį
    .document = Dokumentas
    .revision = Redakcija
    .page_of = %PAGE% puslapis iš %PAGES%
    .on_page = %PAGE% psl.
    .continued = %TABLE% (tęsinys)
    .draft = PROJEKTAS
    .index_title = Naudojimo instrukcija: kibernetinis saugumas
    .index_device = Medicinos priemonė
    .index_number = Dokumento numeris
    .index_revision = Redakcija
    .index_date = Data
    .index_documents = Dokumentai
    .index_search = Ieškoti medicinos priemonės, dokumento numerio arba kalbos
    .index_shown = Rodomos medicinos priemonės
    .hospital_title = Failai eksploatuotojo IT skyriui
    .hospital_lead = Šie failai sudaryti iš tų pačių duomenų kaip ir šis dokumentas. Prieš naudodami failus, įrašykite trūkstamus duomenis ir failus patikrinkite.
    .hospital_file = Failas
    .hospital_size = Baitai
    .hospital_purpose = Paskirtis
    .hospital_hash = SHA-256
    .hospital_missing = Nenurodyti duomenys šiems failams:
    .hospital_matrix = Tinklo matrica: ryšiai iš užkardos lentelių
    .hospital_nftables = „nftables“ taisyklės JSON formatu
    .hospital_aerleon = „Aerleon“ arba „Capirca“ politika, iš kurios sudaromos daugelio užkardų taisyklės
    .hospital_mud = Gamintojo pateikiamas tinklo naudojimo aprašas (MUD, RFC 8520)
    .hospital_security_txt = Kontaktai pranešimams apie pažeidžiamumus: security.txt (RFC 9116)
    .hospital_openeox = Palaikymo pabaiga eksperimentiniu „OpenEoX“ formatu

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = PAVOJUS
    .warning = ĮSPĖJIMAS
    .caution = ATSARGIAI
    .notice = DĖMESIO
    .note = PASTABA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = { $number } lentelė. { $title }
    .figure = { $number } pav. { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Punktas
    .value = Reikšmė
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Vienoda visose eilutėse.** { $facts }

matrix =
    .yes = taip
    .no = ne
    .assigned = jei priskirta

flag =
    .true = taip
    .false = ne

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = ne mažiau kaip { $value }
    .at-most = ne daugiau kaip { $value }
    .more-than = daugiau kaip { $value }
    .less-than = mažiau kaip { $value }
    .about = maždaug { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekundė
        [few] { $amount } sekundės
        [many] { $amount } sekundės
       *[other] { $amount } sekundžių
    }
    .minutes = { $count ->
        [one] { $amount } minutė
        [few] { $amount } minutės
        [many] { $amount } minutės
       *[other] { $amount } minučių
    }
    .hours = { $count ->
        [one] { $amount } valanda
        [few] { $amount } valandos
        [many] { $amount } valandos
       *[other] { $amount } valandų
    }
    .days = { $count ->
        [one] { $amount } diena
        [few] { $amount } dienos
        [many] { $amount } dienos
       *[other] { $amount } dienų
    }
    .working-days = { $count ->
        [one] { $amount } darbo diena
        [few] { $amount } darbo dienos
        [many] { $amount } darbo dienos
       *[other] { $amount } darbo dienų
    }
    .weeks = { $count ->
        [one] { $amount } savaitė
        [few] { $amount } savaitės
        [many] { $amount } savaitės
       *[other] { $amount } savaičių
    }
    .months = { $count ->
        [one] { $amount } mėnuo
        [few] { $amount } mėnesiai
        [many] { $amount } mėnesio
       *[other] { $amount } mėnesių
    }
    .years = { $count ->
        [one] { $amount } metai
        [few] { $amount } metai
        [many] { $amount } metų
       *[other] { $amount } metų
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } arba naujesnė versija
    .or-earlier = { $version } arba ankstesnė versija
    .later-than = naujesnė versija nei { $version }
    .earlier-than = ankstesnė versija nei { $version }
    .range = { $low }–{ $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Tinklo schema
    .title = Sistemos ir duomenų srautai
    .description = Schemoje parodytos sistemos, o rodyklėmis – duomenų srautai tarp jų. Rodyklė nukreipta į sistemą, kuri gauna duomenis. Rodyklė neparodo, kuri sistema užmezga ryšį. Duomenų srautų lentelėje srautai išvardyti tekstu.
    .alt = Tinklo schema. Šio skyriaus duomenų srautų lentelėje srautai išvardyti tekstu.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (taip pat zonose: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Sistemos dalis
    .data = Duomenų kryptis. Rodyklė neparodo, kuri sistema užmezga ryšį.
    .encrypted = Šifruojama
    .unencrypted = Nešifruojama arba šifruojama ne visada
    .optional = Neprivaloma arba tik esant tam tikrai sąlygai
    .unstated = Spynos nėra: šifravimas nenurodytas arba paliktas eksploatuotojui ar prieglobos sistemai
    .by-zone = Šis tinklas per didelis, kad būtų galima pavaizduoti kiekvieną sistemą ir kiekvieną duomenų srautą. Langelis su skaičiumi žymi kelias sistemas vienoje tinklo zonoje arba už visų zonų ribų. Rodyklė gali žymėti kelis duomenų srautus. Duomenų srautų lentelėje nurodytas kiekvienas duomenų srautas ir dvi jo sistemos.
    .by-zone-description = Schemoje langeliais parodytos sistemos ir sistemų grupės su jų skaičiumi, o rodyklėmis – duomenų srautai tarp jų. Rodyklė nukreipta į sistemą, kuri gauna duomenis. Rodyklė neparodo, kuri sistema užmezga ryšį. Duomenų srautų lentelėje kiekvienas duomenų srautas nurodytas tekstu.
    .too-large = Šis tinklas per didelis schemai. Duomenų srautų lentelėje nurodytas kiekvienas duomenų srautas.
    .systems = { $count ->
        [one] { $amount } sistema
        [few] { $amount } sistemos
        [many] { $amount } sistemos
       *[other] { $amount } sistemų
    }
    .parts = { $count ->
        [one] { $amount } medicinos priemonės dalis
        [few] { $amount } medicinos priemonės dalys
        [many] { $amount } medicinos priemonės dalies
       *[other] { $amount } medicinos priemonės dalių
    }
    .flows = { $count ->
        [one] { $amount } duomenų srautas
        [few] { $amount } duomenų srautai
        [many] { $amount } duomenų srauto
       *[other] { $amount } duomenų srautų
    }
