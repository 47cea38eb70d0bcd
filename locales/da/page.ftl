### The page around the text, chapter titles, signal words, and how values are put.

title = Brugsanvisning: cybersikkerhed
language = Dansk

## Chapters

chapter =
    .glance = Overblik
    .preparation = Før første brug
    .identification = Identifikation og omfang
    .features = It-sikkerhedsfunktioner
    .environment = It-sikkerhedsforanstaltninger i driftsmiljøet
    .compatibility = Kompatibilitet og minimumskrav
    .network = Netværkskonfiguration
    .installation = Installation og hærdning
    .access = Brugeradgang
    .data = Personoplysninger og kryptering
    .logging = Hændelseslogge og tid
    .malware = Beskyttelse mod malware og manipulation
    .updates = Opdateringer og sikkerhedssupport
    .recovery = Sikkerhedskopiering, gendannelse og sikker tilstand
    .maintenance = Regelmæssige it-sikkerhedsopgaver
    .incidents = Genkendelse og rapportering af it-sikkerhedshændelser
    .risks = Resterende risici og fejlanvendelse
    .decommissioning = Udtagning af drift
    .components = Softwarekomponenter
    .contact = Kontakter
    .conventions = Skrivemåder og forkortelser
    .history = Revisionshistorik
    .technicians = Til teknikere

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Begynd her for at gribe ind med det samme eller finde det, der vedrører dig. Dette overblik erstatter ikke den fuldstændige brugsanvisning.
    .preparation = Kontrollér hver linje, før udstyret bruges første gang.
    .identification = Kontrollér her, at dette dokument hører til dit udstyr.
    .features = Slå en it-sikkerhedsfunktion op her, før du forlader dig på den eller ændrer dens indstillinger.
    .environment = Læs dette kapitel, før udstyret bruges første gang, og før hver ændring af driftsmiljøet.
    .compatibility = Sammenlign dine produkter med oplysningerne i dette kapitel, før du kombinerer dem med udstyret.
    .network = Læs dette kapitel, før du tilslutter udstyret, og før du ændrer netværket.
    .installation = Læs dette kapitel, før du installerer udstyret eller ændrer dets it-sikkerhedsindstillinger.
    .access = Læs dette kapitel, før du giver, ændrer eller fjerner adgang.
    .data = Læs dette kapitel, før du lagrer, eksporterer eller sletter data.
    .logging = Læs dette kapitel, før du forlader dig på udstyrets registrerede hændelser, meddelelser eller tid.
    .malware = Læs dette kapitel, før du installerer, fjerner eller scanner software.
    .updates = Læs dette kapitel, før du installerer eller udsætter en opdatering.
    .recovery = Læs dette kapitel, før udstyret bruges første gang, og brug det under et svigt.
    .maintenance = Brug dette kapitel til at planlægge og fordele regelmæssige it-sikkerhedsopgaver.
    .incidents = Brug dette kapitel, så snart du har mistanke om en it-sikkerhedshændelse eller bemærker et svigt.
    .risks = Læs dette kapitel, før du bruger udstyret, og før du ændrer, hvordan det bruges.
    .decommissioning = Læs dette kapitel, før udstyret tages ud af drift eller afgives.
    .components = Brug dette kapitel, når du kontrollerer, om en offentliggjort sårbarhed berører udstyret.
    .contact = Læs dette kapitel, før du kontakter nogen om udstyrets it-sikkerhed.
    .conventions = Slå op her, hvad et ord, et tegn eller en forkortelse betyder.
    .history = Hvis du kender en tidligere revision, så læs dette kapitel, før du arbejder med denne revision.
    .technicians = Dette kapitel er til teknikere og it-personale.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Hvis noget ser forkert ud
    .sign = Hvad du bemærker
    .first = Hvad du gør først
    .acting = Hvem der griber ind, eller hvem du kontakter
    .all-signs = Alle meddelelser og hændelser: { $link }
    .further-steps = Yderligere trin: { $link }
    .fill-in = ____________________
    .contacts = Hvem du ringer til
    .contacts-there = Kontakter hos den driftsansvarlige: { $link }
    .work = Hvem gør hvad
    .who = Hvem
    .what = Hvad
    .controls = Påkrævede foranstaltninger
    .tasks = Regelmæssige opgaver
    .incidents = It-sikkerhedshændelser
    .updates = Installation af opdateringer
    .backups = Sikkerhedskopiering
    .provides = Skal tilvejebringes
    .installation = Installation af udstyret
    .training = Påkrævet viden og uddannelse
    .one-of-group = { $link } (én i en gruppe)
    .alternative = { $link } (eller: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } med flere
    .it = Til it-personale
    .preparation = Før første brug
    .topic = Emne
    .answer = Kort fortalt
    .connection = { $source } → { $destination }: { $ports }
    .further = Yderligere emner
    .further-connections = Yderligere forbindelser af denne slags
    .annex = **Til den, der gennemgår dokumentet.** Bestemmelser og de afsnit, der besvarer dem: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Hvad der skal være på plads
    .tasks = Opgaver før første brug
    .open = Yderligere forberedelser
    .open-lead = Se også:
    .before = Forudsætninger for installationen
    .verify = Kontroller efter installationen

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Driftsansvarlig
    .user = Bruger
    .patient = Patient
    .shared = Fabrikant og driftsansvarlig
    .service_partner = Servicepartner
    .manufacturer = Fabrikant
    .third_party = Tredjepart
    .integrator = Integrator
    .practitioner = Praksisindehaver

## Conventions: words and signs, and what they mean

conventions =
    .words = Ord og tegn
    .word = Ord eller tegn
    .meaning = Betydning
    .device = udstyr
    .device-meaning = Det produkt, som dette dokument handler om, med alle dele af dets system.
    .operator = driftsansvarlig
    .operator-meaning = Den person eller organisation, der har udstyret i drift. En driftsansvarlig kan også være bruger.
    .operator-seen = driftsansvarlig
    .user = bruger
    .user-meaning = En person, der bruger udstyret.
    .must = skal, må ikke
    .must-meaning = Det er et krav.
    .should = bør
    .should-meaning = Det er en anbefaling.
    .should-seen = bør
    .danger = En fare, der medfører død eller alvorlig personskade, hvis den ikke undgås.
    .warning = En fare, der kan medføre død eller alvorlig personskade, hvis den ikke undgås.
    .caution = En fare, der kan medføre lettere eller moderat personskade, hvis den ikke undgås.
    .notice = Noget, der kan medføre andre skader end personskade, hvis det ikke undgås, for eksempel på data.
    .note = Supplerende oplysninger.
    .dash = I en tabel: ingen oplysning.
    .mark = streg i margenen eller ”ændret”
    .mark-meaning = Dette indhold er ændret siden en tidligere revision.
    .bold = ord med fed skrift i en sætning
    .abbreviations = Forkortelser
    .short = Forkortelse

## The annex: which chapters and sections answer which clause

annex = Bilag: kapitler og krav
    .intro = Tabellerne angiver bestemmelser i hver kilde og de kapitler og afsnit i dette dokument, der omtaler dem. De henviser kun til steder og erklærer ikke overensstemmelse. De angiver ikke alle bestemmelser.
    .order = Hver tabel vedrører én kilde. Rækkerne følger bestemmelsernes rækkefølge i kilden.
    .caption = Bestemmelser og kapitler
    .clause = Bestemmelse
    .chapters = Kapitler og afsnit

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Ændret indhold
    .since = Ændringer siden revision { $revision } ({ $date })
    .intro = Tabellen angiver de oplysninger, der er ændret, kapitel for kapitel. Ændrede afsnit, punkter og rækker er markeret.
    .chapter = Kapitel
    .place = Sted
    .what = Ændring
    .added = Tilføjet: { $words }
    .added-row = Tilføjet
    .removed = Fjernet: { $words }
    .removed-row = Fjernet
    .now = Nu: { $words }
    .before = Tidligere: { $words }
    .reworded = Ordlyden er ændret.

## Cover

cover =
    .device = Udstyr
    .model = Model
    .manufacturer = Fabrikant
    .software = Softwareversion
    .number = Dokumentnummer
    .revision = Revision
    .date = Udgivelsesdato
    .language = Sprog
    .state = Status

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Udkast
    .in-review = Under gennemgang
    .approved = Godkendt den { $date }

notice =
    .draft-locale = Den danske ordlyd er et udkast. Ingen kvalificeret fagperson har godkendt den. Frigiv ikke dette dokument.
    .stale-locale = Den engelske ordlyd er ændret, siden den danske ordlyd blev gennemgået. Frigiv ikke dette dokument.
    .draft = Dette dokument er et udkast. Frigiv ikke dette dokument.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Indhold
    .skip = Gå til teksten
    .changed = ændret
    .permalink = Link til dette afsnit
    .document = Dokument
    .revision = Revision
    .page_of = Side %PAGE% af %PAGES%
    .on_page = side %PAGE%
    .continued = %TABLE% (fortsat)
    .draft = UDKAST
    .index_title = Brugsanvisning: cybersikkerhed
    .index_device = Udstyr
    .index_number = Dokumentnummer
    .index_revision = Revision
    .index_date = Dato
    .index_documents = Dokumenter
    .index_search = Søg efter udstyr, dokumentnummer eller sprog
    .index_shown = Vist udstyr
    .hospital_title = Filer til den driftsansvarliges it-afdeling
    .hospital_lead = Disse filer er dannet ud fra de samme oplysninger som dette dokument. Udfyld det, de lader stå åbent, og kontrollér dem, før du bruger dem.
    .hospital_file = Fil
    .hospital_size = Byte
    .hospital_purpose = Formål
    .hospital_hash = SHA-256
    .hospital_missing = Oplysningerne til følgende filer er ikke angivet:
    .hospital_matrix = Netværksmatrix: forbindelserne i firewalltabellerne
    .hospital_nftables = Regler til nftables i JSON-format
    .hospital_aerleon = Politik til Aerleon eller Capirca, som regler til mange firewalls dannes ud fra
    .hospital_mud = Fabrikantens beskrivelse af netværksbrugen (MUD, RFC 8520)
    .hospital_security_txt = Kontakt til rapporter om sårbarheder: security.txt (RFC 9116)
    .hospital_openeox = Supportophør i det eksperimentelle format OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = FARE
    .warning = ADVARSEL
    .caution = FORSIGTIG
    .notice = VIGTIGT
    .note = BEMÆRK

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabel { $number }: { $title }
    .figure = Figur { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Oplysning
    .value = Værdi
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Ens i alle rækker.** { $facts }

matrix =
    .yes = ja
    .no = nej
    .assigned = hvis tildelt

flag =
    .true = ja
    .false = nej

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = mindst { $value }
    .at-most = højst { $value }
    .more-than = mere end { $value }
    .less-than = mindre end { $value }
    .about = cirka { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekund
       *[other] { $amount } sekunder
    }
    .minutes = { $count ->
        [one] { $amount } minut
       *[other] { $amount } minutter
    }
    .hours = { $count ->
        [one] { $amount } time
       *[other] { $amount } timer
    }
    .days = { $count ->
        [one] { $amount } dag
       *[other] { $amount } dage
    }
    .working-days = { $count ->
        [one] { $amount } arbejdsdag
       *[other] { $amount } arbejdsdage
    }
    .weeks = { $count ->
        [one] { $amount } uge
       *[other] { $amount } uger
    }
    .months = { $count ->
        [one] { $amount } måned
       *[other] { $amount } måneder
    }
    .years = { $count ->
        [one] { $amount } år
       *[other] { $amount } år
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } eller nyere
    .or-earlier = { $version } eller ældre
    .later-than = nyere end { $version }
    .earlier-than = ældre end { $version }
    .range = { $low } til { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Netværksdiagram
    .title = Systemer og datastrømme
    .description = Diagrammet viser systemer og, som pile, datastrømmene mellem dem. En pil peger på det system, der modtager dataene. Den viser ikke, hvilket system der åbner forbindelsen. Tabellen over datastrømme angiver strømmene som tekst.
    .alt = Netværksdiagram. Tabellen over datastrømme i dette kapitel angiver strømmene som tekst.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (også i: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Del af systemet
    .data = Dataenes retning. Pilen viser ikke, hvilket system der åbner forbindelsen.
    .encrypted = Krypteret
    .unencrypted = Ikke krypteret eller ikke altid
    .optional = Ikke påkrævet eller kun under en betingelse
    .unstated = Ingen hængelås: kryptering ikke angivet eller overladt til den driftsansvarlige eller værtssystemet
    .by-zone = Dette netværk er for stort til, at hvert system og hver datastrøm kan tegnes. Et felt med et tal står for flere systemer i én netværkszone eller uden for alle zoner. En pil kan stå for flere datastrømme. Tabellen over datastrømme angiver hver datastrøm og dens to systemer.
    .by-zone-description = Diagrammet viser systemer og grupper af systemer med deres antal som felter og datastrømmene mellem dem som pile. En pil peger på det system, der modtager dataene. Den viser ikke, hvilket system der åbner forbindelsen. Tabellen over datastrømme angiver hver datastrøm som tekst.
    .too-large = Dette netværk er for stort til et diagram. Tabellen over datastrømme angiver hver datastrøm.
    .systems = { $count ->
        [one] { $amount } system
       *[other] { $amount } systemer
    }
    .parts = { $count ->
        [one] { $amount } del af udstyret
       *[other] { $amount } dele af udstyret
    }
    .flows = { $count ->
        [one] { $amount } datastrøm
       *[other] { $amount } datastrømme
    }
