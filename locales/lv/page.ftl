### The page around the text, chapter titles, signal words, and how values are put.

title = Lietošanas pamācība: kiberdrošība
language = Latviešu

## Chapters

chapter =
    .glance = Īss pārskats
    .preparation = Pirms pirmās lietošanas
    .identification = Identifikācija un tvērums
    .features = Kiberdrošības funkcijas
    .environment = Darbības vides kiberdrošības pasākumi
    .compatibility = Saderība un minimālās prasības
    .network = Tīkla konfigurācija
    .installation = Uzstādīšana un kiberdrošības nostiprināšana
    .access = Lietotāju piekļuve
    .data = Personas dati un šifrēšana
    .logging = Notikumu žurnāli un laiks
    .malware = Aizsardzība pret ļaunprogrammatūru un neatļautu iejaukšanos
    .updates = Atjauninājumi un kiberdrošības atbalsts
    .recovery = Rezerves kopija, atjaunošana un drošs stāvoklis
    .maintenance = Regulāri kiberdrošības uzdevumi
    .incidents = Kiberdrošības notikumu atpazīšana un ziņošana par tiem
    .risks = Atlikušie riski un nepareiza lietošana
    .decommissioning = Ekspluatācijas izbeigšana
    .components = Programmatūras komponenti
    .contact = Kontaktpunkti
    .conventions = Apzīmējumi un saīsinājumi
    .history = Redakciju vēsture
    .technicians = Tehniķiem

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Sāciet šeit, lai nekavējoties rīkotos vai atrastu to, kas attiecas uz jums. Šis pārskats neaizstāj pilno pamācību.
    .preparation = Pārbaudiet katru rindu pirms ierīces pirmās lietošanas reizes.
    .identification = Pārbaudiet šeit, vai šis dokuments attiecas uz jūsu ierīci.
    .features = Izlasiet šeit par kiberdrošības funkciju, pirms paļaujaties uz to vai maināt tās iestatījumus.
    .environment = Izlasiet šo nodaļu pirms ierīces pirmās lietošanas reizes un pirms katras darbības vides maiņas.
    .compatibility = Salīdziniet savus produktus ar šo nodaļu, pirms tos izmantojat kopā ar ierīci.
    .network = Izlasiet šo nodaļu pirms ierīces pievienošanas un pirms tīkla izmaiņām.
    .installation = Izlasiet šo nodaļu, pirms uzstādāt ierīci vai maināt tās kiberdrošības iestatījumus.
    .access = Izlasiet šo nodaļu, pirms piešķirat, maināt vai atņemat piekļuvi.
    .data = Izlasiet šo nodaļu, pirms glabājat, eksportējat vai dzēšat datus.
    .logging = Izlasiet šo nodaļu, pirms paļaujaties uz reģistrētajiem notikumiem, paziņojumiem vai ierīces laiku.
    .malware = Izlasiet šo nodaļu, pirms instalējat, noņemat vai skenējat programmatūru.
    .updates = Izlasiet šo nodaļu, pirms instalējat vai atliekat atjauninājumu.
    .recovery = Izlasiet šo nodaļu pirms ierīces pirmās lietošanas reizes un izmantojiet to kļūmes gadījumā.
    .maintenance = Izmantojiet šo nodaļu, lai ieplānotu un sadalītu regulāros kiberdrošības uzdevumus.
    .incidents = Izmantojiet šo nodaļu, tiklīdz rodas aizdomas par kiberdrošības notikumu vai pamanāt kļūmi.
    .risks = Izlasiet šo nodaļu, pirms lietojat ierīci un pirms maināt tās lietošanas veidu.
    .decommissioning = Izlasiet šo nodaļu, pirms ierīce tiek izņemta no lietošanas vai nonāk ārpus jūsu pārziņas.
    .components = Izmantojiet šo nodaļu, kad pārbaudāt, vai publicēta ievainojamība skar ierīci.
    .contact = Izlasiet šo nodaļu, pirms ar kādu sazināties par ierīces kiberdrošību.
    .conventions = Uzziniet šeit, ko nozīmē vārds, zīme vai saīsinājums.
    .history = Ja zināt agrāku redakciju, izlasiet šo nodaļu, pirms strādājat ar šo redakciju.
    .technicians = Šī nodaļa ir paredzēta tehniķiem un IT darbiniekiem.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Ja kaut kas šķiet aizdomīgs
    .sign = Ko jūs pamanāt
    .first = Ko darīt vispirms
    .acting = Kas rīkojas vai ar ko sazināties
    .all-signs = Visi paziņojumi un notikumi: { $link }
    .further-steps = Turpmākās darbības: { $link }
    .fill-in = ____________________
    .contacts = Kam zvanīt
    .contacts-there = Operatora kontaktpunkti: { $link }
    .work = Kurš ko dara
    .who = Kas
    .what = Ko dara
    .controls = Obligātie pasākumi
    .tasks = Regulāri uzdevumi
    .incidents = Kiberdrošības notikumi
    .updates = Atjauninājumu instalēšana
    .backups = Rezerves kopiju veidošana
    .provides = Kas jānodrošina
    .installation = Ierīces uzstādīšana
    .training = Nepieciešamās zināšanas un apmācība
    .one-of-group = { $link } (viens no grupas)
    .alternative = { $link } (vai: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } un citi
    .it = IT darbiniekiem
    .preparation = Pirms pirmās lietošanas
    .topic = Temats
    .answer = Īsumā
    .connection = { $source } → { $destination }: { $ports }
    .further = Citi temati
    .further-connections = Pārējie šāda veida savienojumi
    .annex = **Vērtētājiem.** Punkti un iedaļas, kas uz tiem atbild: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Kam jābūt nodrošinātam
    .tasks = Uzdevumi pirms pirmās lietošanas
    .open = Citi sagatavošanās darbi
    .open-lead = Skatiet arī:
    .before = Uzstādīšanas nosacījumi
    .verify = Pārbaudes pēc uzstādīšanas

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Operators
    .user = Lietotājs
    .patient = Pacients
    .shared = Ražotājs un operators
    .service_partner = Servisa partneris
    .manufacturer = Ražotājs
    .third_party = Trešā persona
    .integrator = Integrators
    .practitioner = Prakses ārsts

## Conventions: words and signs, and what they mean

conventions =
    .words = Vārdi un zīmes
    .word = Vārds vai zīme
    .meaning = Nozīme
    .device = ierīce
    .device-meaning = Produkts, par kuru ir šis dokuments, ar visām tā sistēmas daļām.
    .operator = operators
    .operator-meaning = Persona vai organizācija, kas ierīci ekspluatē. Operators var būt arī lietotājs.
    .operator-seen = operator
    .user = lietotājs
    .user-meaning = Persona, kas lieto ierīci.
    .must = jā- (piemēram, jānodrošina), nedrīkst
    .must-meaning = Tā ir prasība vai aizliegums.
    .should = vajadzētu, ieteicams
    .should-meaning = Tas ir ieteikums.
    .should-seen = vajadzētu, ieteic
    .danger = Bīstamība, kas, ja to nenovērš, izraisa nāvi vai smagu traumu.
    .warning = Bīstamība, kas, ja to nenovērš, var izraisīt nāvi vai smagu traumu.
    .caution = Bīstamība, kas, ja to nenovērš, var izraisīt vieglu vai vidēji smagu traumu.
    .notice = Apstākļi, kas, ja tos nenovērš, var izraisīt kaitējumu, kurš nav trauma, piemēram, bojāt datus.
    .note = Papildinformācija.
    .dash = Tabulā: nav ieraksta.
    .mark = svītra lapas malā vai “mainīts”
    .mark-meaning = Šis saturs ir mainījies kopš agrākas redakcijas.
    .bold = treknrakstā iespiesti vārdi teikumā
    .abbreviations = Saīsinājumi
    .short = Saīsinājums

## The annex: which chapters and sections answer which clause

annex = Pielikums: nodaļas un prasības
    .intro = Tabulās uzskaitīti katra avota punkti un šī dokumenta nodaļas un iedaļas, kas uz tiem attiecas. Tabulas norāda tikai vietas un neapliecina atbilstību. Tajās nav uzskaitīti visi punkti.
    .order = Katra tabula attiecas uz vienu avotu. Tās rindas ir šī avota punktu secībā.
    .caption = Punkti un nodaļas
    .clause = Punkts
    .chapters = Nodaļas un iedaļas

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Mainītais saturs
    .since = Kas mainījies kopš redakcijas { $revision } ({ $date })
    .intro = Tabulā pa nodaļām nosaukti fakti, kas ir mainījušies. Mainītās rindkopas, saraksta vienumi un rindas ir atzīmētas.
    .chapter = Nodaļa
    .place = Vieta
    .what = Izmaiņa
    .added = Pievienots: { $words }
    .added-row = Pievienots
    .removed = Noņemts: { $words }
    .removed-row = Noņemts
    .now = Tagad: { $words }
    .before = Iepriekš: { $words }
    .reworded = Mainīts formulējums.

## Cover

cover =
    .device = Ierīce
    .model = Modelis
    .manufacturer = Ražotājs
    .software = Programmatūras versija
    .number = Dokumenta numurs
    .revision = Redakcija
    .date = Izdošanas datums
    .language = Valoda
    .state = Statuss

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Projekts
    .in-review = Pārskatīšanā
    .approved = Apstiprināts: { $date }

notice =
    .draft-locale = Šīs valodas formulējumi vēl ir projekta stadijā. Kvalificēts recenzents tos nav apstiprinājis. Neizdodiet šo dokumentu.
    .stale-locale = Kopš šīs valodas formulējumu pārskatīšanas ir mainījušies angļu valodas formulējumi. Neizdodiet šo dokumentu.
    .draft = Šis ir dokumenta projekts. Neizdodiet šo dokumentu.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokuments { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Saturs
    .skip = Pāriet uz tekstu
    .changed = mainīts
    .permalink = Saite uz šo iedaļu
    .document = Dokuments
    .revision = Redakcija
    .page_of = %PAGE%. lappuse no %PAGES%
    .on_page = %PAGE%. lpp.
    .continued = %TABLE% (turpinājums)
    .draft = PROJEKTS
    .index_title = Lietošanas pamācība: kiberdrošība
    .index_device = Ierīce
    .index_number = Dokumenta numurs
    .index_revision = Redakcija
    .index_date = Datums
    .index_documents = Dokumenti
    .index_search = Atrodiet ierīci, dokumenta numuru vai valodu
    .index_shown = Parādītās ierīces
    .hospital_title = Datnes operatora IT nodaļai
    .hospital_lead = Šīs datnes ir sagatavotas no tiem pašiem faktiem, no kuriem šis dokuments. Pirms lietošanas ierakstiet trūkstošās vērtības un pārbaudiet datnes.
    .hospital_file = Datne
    .hospital_size = Baiti
    .hospital_purpose = Nolūks
    .hospital_hash = SHA-256
    .hospital_missing = Nav norādīti fakti šādām datnēm:
    .hospital_matrix = Tīkla matrica: ugunsmūra tabulu savienojumi
    .hospital_nftables = Kārtulas programmai nftables JSON formātā
    .hospital_aerleon = Politika programmai Aerleon vai Capirca, no kuras veido kārtulas daudziem ugunsmūriem
    .hospital_mud = Ražotāja lietojuma apraksts (MUD, RFC 8520)
    .hospital_security_txt = Kontaktinformācija ziņošanai par ievainojamībām: security.txt (RFC 9116)
    .hospital_openeox = Atbalsta beigas eksperimentālajā formātā OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = BĪSTAMI
    .warning = BRĪDINĀJUMS
    .caution = UZMANĪBU
    .notice = IEVĒRĪBAI
    .note = PIEZĪME

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = { $number }. tabula. { $title }
    .figure = { $number }. attēls. { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Vienums
    .value = Vērtība
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Visās rindās vienādi.** { $facts }

matrix =
    .yes = jā
    .no = nē
    .assigned = ja piešķirts

flag =
    .true = jā
    .false = nē

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }
    .month = { $year }. gada { $month }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = vismaz { $value }
    .at-most = ne vairāk kā { $value }
    .more-than = vairāk nekā { $value }
    .less-than = mazāk nekā { $value }
    .about = aptuveni { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [zero] { $amount } sekundes
        [one] { $amount } sekunde
       *[other] { $amount } sekundes
    }
    .minutes = { $count ->
        [zero] { $amount } minūtes
        [one] { $amount } minūte
       *[other] { $amount } minūtes
    }
    .hours = { $count ->
        [zero] { $amount } stundas
        [one] { $amount } stunda
       *[other] { $amount } stundas
    }
    .days = { $count ->
        [zero] { $amount } dienas
        [one] { $amount } diena
       *[other] { $amount } dienas
    }
    .working-days = { $count ->
        [zero] { $amount } darba dienas
        [one] { $amount } darba diena
       *[other] { $amount } darba dienas
    }
    .weeks = { $count ->
        [zero] { $amount } nedēļas
        [one] { $amount } nedēļa
       *[other] { $amount } nedēļas
    }
    .months = { $count ->
        [zero] { $amount } mēneši
        [one] { $amount } mēnesis
       *[other] { $amount } mēneši
    }
    .years = { $count ->
        [zero] { $amount } gadi
        [one] { $amount } gads
       *[other] { $amount } gadi
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } vai jaunāka
    .or-earlier = { $version } vai vecāka
    .later-than = jaunāka nekā { $version }
    .earlier-than = vecāka nekā { $version }
    .range = no { $low } līdz { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Tīkla shēma
    .title = Sistēmas un datu plūsmas
    .description = Shēmā ir parādītas sistēmas un ar bultiņām – datu plūsmas starp tām. Bultiņa rāda uz sistēmu, kas datus saņem. Tā nerāda, kura sistēma atver savienojumu. Datu plūsmu tabulā plūsmas ir uzskaitītas teksta veidā.
    .alt = Tīkla shēma. Šīs nodaļas datu plūsmu tabulā plūsmas ir uzskaitītas teksta veidā.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (arī zonās: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Sistēmas daļa
    .data = Datu virziens. Bultiņa nerāda, kura sistēma atver savienojumu.
    .encrypted = Šifrēts
    .unencrypted = Nav šifrēts vai ne vienmēr šifrēts
    .optional = Nav obligāta vai tikai ar nosacījumu
    .unstated = Bez slēdzenes: šifrēšana nav norādīta vai atstāta operatora vai resursdatora ziņā
    .by-zone = Šis tīkls ir pārāk liels, lai attēlotu katru sistēmu un katru datu plūsmu. Lodziņš ar skaitli apzīmē vairākas sistēmas vienā tīkla zonā vai ārpus visām zonām. Bultiņa var apzīmēt vairākas datu plūsmas. Datu plūsmu tabulā ir uzskaitīta katra datu plūsma un tās abas sistēmas.
    .by-zone-description = Shēmā ar lodziņiem ir parādītas sistēmas un sistēmu grupas ar to skaitu, bet ar bultiņām – datu plūsmas starp tām. Bultiņa rāda uz sistēmu, kas datus saņem. Tā nerāda, kura sistēma atver savienojumu. Datu plūsmu tabulā katra datu plūsma ir uzskaitīta teksta veidā.
    .too-large = Šis tīkls ir pārāk liels shēmai. Datu plūsmu tabulā ir uzskaitīta katra datu plūsma.
    .systems = { $count ->
        [zero] { $amount } sistēmas
        [one] { $amount } sistēma
       *[other] { $amount } sistēmas
    }
    .parts = { $count ->
        [zero] { $amount } ierīces daļas
        [one] { $amount } ierīces daļa
       *[other] { $amount } ierīces daļas
    }
    .flows = { $count ->
        [zero] { $amount } datu plūsmas
        [one] { $amount } datu plūsma
       *[other] { $amount } datu plūsmas
    }
