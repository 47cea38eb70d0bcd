### The page around the text, chapter titles, signal words, and how values are put.

title = Bruksanvisning: cybersikkerhet
language = Norsk bokmål

## Chapters

chapter =
    .glance = Oversikt
    .preparation = Før første bruk
    .identification = Identifikasjon og omfang
    .features = IT-sikkerhetsfunksjoner
    .environment = IT-sikkerhetstiltak i driftsmiljøet
    .compatibility = Kompatibilitet og minstekrav
    .network = Nettverkskonfigurasjon
    .installation = Installasjon og herding
    .access = Brukertilgang
    .data = Personopplysninger og kryptering
    .logging = Hendelseslogger og tid
    .malware = Beskyttelse mot skadelig programvare og manipulering
    .updates = Oppdateringer og IT-sikkerhetsstøtte
    .recovery = Sikkerhetskopiering, gjenoppretting og sikker tilstand
    .maintenance = Regelmessige IT-sikkerhetsoppgaver
    .incidents = Oppdage og rapportere IT-sikkerhetshendelser
    .risks = Restrisikoer og feilbruk
    .decommissioning = Utfasing
    .components = Programvarekomponenter
    .contact = Kontakter
    .conventions = Ordbruk og forkortelser
    .history = Revisjonshistorikk
    .technicians = For teknikere

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Start her for å gripe inn med en gang eller finne det som gjelder deg. Denne oversikten erstatter ikke den fullstendige bruksanvisningen.
    .preparation = Kontroller hver linje før utstyret brukes første gang.
    .identification = Kontroller her at dette dokumentet hører til utstyret ditt.
    .features = Slå opp en IT-sikkerhetsfunksjon her før du stoler på den eller endrer innstillingene for den.
    .environment = Les dette kapittelet før utstyret brukes første gang, og før hver endring av driftsmiljøet.
    .compatibility = Sammenlign produktene dine med dette kapittelet før du kombinerer dem med utstyret.
    .network = Les dette kapittelet før du kobler til utstyret, og før du endrer nettverket.
    .installation = Les dette kapittelet før du installerer utstyret eller endrer IT-sikkerhetsinnstillingene i det.
    .access = Les dette kapittelet før du gir, endrer eller fjerner tilgang.
    .data = Les dette kapittelet før du lagrer, eksporterer eller sletter data.
    .logging = Les dette kapittelet før du stoler på registrerte hendelser, meldinger eller klokken i utstyret.
    .malware = Les dette kapittelet før du installerer, fjerner eller skanner programvare.
    .updates = Les dette kapittelet før du installerer eller utsetter en oppdatering.
    .recovery = Les dette kapittelet før utstyret brukes første gang, og bruk det ved svikt.
    .maintenance = Bruk dette kapittelet til å planlegge og fordele regelmessige IT-sikkerhetsoppgaver.
    .incidents = Bruk dette kapittelet så snart du har mistanke om en IT-sikkerhetshendelse eller merker en svikt.
    .risks = Les dette kapittelet før du bruker utstyret, og før du endrer hvordan det brukes.
    .decommissioning = Les dette kapittelet før utstyret tas ut av bruk, eller før du gir det fra deg.
    .components = Bruk dette kapittelet når du kontrollerer om en publisert sårbarhet berører utstyret.
    .contact = Les dette kapittelet før du kontakter noen om IT-sikkerheten til utstyret.
    .conventions = Slå opp her hva et ord, et tegn eller en forkortelse betyr.
    .history = Hvis du kjenner en tidligere revisjon, leser du dette kapittelet før du arbeider med denne.
    .technicians = Dette kapittelet er for teknikere og IT-personell.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Hvis noe ser feil ut
    .sign = Hva du merker
    .first = Hva du gjør først
    .acting = Hvem som griper inn, eller hvem du kontakter
    .all-signs = Alle meldinger og hendelser: { $link }
    .further-steps = Flere trinn: { $link }
    .fill-in = ____________________
    .contacts = Hvem du ringer
    .contacts-there = Kontakter i virksomheten: { $link }
    .work = Hvem gjør hva
    .who = Hvem
    .what = Hva
    .controls = Påkrevde tiltak
    .tasks = Regelmessige oppgaver
    .incidents = IT-sikkerhetshendelser
    .updates = Installere oppdateringer
    .backups = Ta sikkerhetskopier
    .provides = Må skaffes
    .installation = Installere utstyret
    .training = Påkrevd kunnskap og opplæring
    .one-of-group = { $link } (ett i en gruppe)
    .alternative = { $link } (eller: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } med flere
    .it = For IT-personell
    .preparation = Før første bruk
    .topic = Emne
    .answer = Kort sagt
    .connection = { $source } → { $destination }: { $ports }
    .further = Flere emner
    .further-connections = Flere forbindelser av denne typen
    .annex = **For den som gjennomgår dokumentet.** Bestemmelser og avsnittene som besvarer dem: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Hva som må være på plass
    .tasks = Oppgaver før første bruk
    .open = Flere forberedelser
    .open-lead = Se også:
    .before = Forutsetninger for installasjonen
    .verify = Kontroll etter installasjonen

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Virksomhet
    .user = Bruker
    .patient = Pasient
    .shared = Produsent og virksomhet
    .service_partner = Servicepartner
    .manufacturer = Produsent
    .third_party = Tredjepart
    .integrator = Integrator
    .practitioner = Praksisinnehaver

## Conventions: words and signs, and what they mean

conventions =
    .words = Ord og tegn
    .word = Ord eller tegn
    .meaning = Betydning
    .device = utstyr
    .device-meaning = Produktet som dette dokumentet handler om, med alle deler av systemet.
    .operator = virksomhet
    .operator-meaning = Personen eller organisasjonen som har utstyret i drift. En virksomhet kan også være bruker.
    .operator-seen = virksomhet
    .user = bruker
    .user-meaning = En person som bruker utstyret.
    .must = må, må ikke
    .must-meaning = Det er et krav.
    .should = bør
    .should-meaning = Det er en anbefaling.
    .should-seen = bør
    .danger = En fare som fører til død eller alvorlig personskade hvis den ikke unngås.
    .warning = En fare som kan føre til død eller alvorlig personskade hvis den ikke unngås.
    .caution = En fare som kan føre til lett eller moderat personskade hvis den ikke unngås.
    .notice = Noe som kan føre til annen skade enn personskade hvis det ikke unngås, for eksempel på data.
    .note = Tilleggsopplysninger.
    .dash = I en tabell: ingen opplysning.
    .mark = strek i margen eller «endret»
    .mark-meaning = Dette innholdet er endret siden en tidligere revisjon.
    .bold = ord med fet skrift i en setning
    .abbreviations = Forkortelser
    .short = Forkortelse

## The annex: which chapters and sections answer which clause

annex = Vedlegg: kapitler og krav
    .intro = Tabellene viser bestemmelser i hver kilde og kapitlene og avsnittene i dette dokumentet som omtaler dem. De viser bare til steder og erklærer ikke samsvar. De viser ikke alle bestemmelser.
    .order = Hver tabell gjelder én kilde. Radene følger rekkefølgen på bestemmelsene i kilden.
    .caption = Bestemmelser og kapitler
    .clause = Bestemmelse
    .chapters = Kapitler og avsnitt

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Endret innhold
    .since = Endringer siden revisjon { $revision } ({ $date })
    .intro = Tabellen viser opplysningene som er endret, kapittel for kapittel. Endrede avsnitt, punkter og rader er merket.
    .chapter = Kapittel
    .place = Sted
    .what = Endring
    .added = Lagt til: { $words }
    .added-row = Lagt til
    .removed = Fjernet: { $words }
    .removed-row = Fjernet
    .now = Nå: { $words }
    .before = Tidligere: { $words }
    .reworded = Ordlyden er endret.

## Cover

cover =
    .device = Utstyr
    .model = Modell
    .manufacturer = Produsent
    .software = Programvareversjon
    .number = Dokumentnummer
    .revision = Revisjon
    .date = Utgivelsesdato
    .language = Språk
    .state = Status

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Utkast
    .in-review = Til gjennomgang
    .approved = Godkjent { $date }

notice =
    .draft-locale = Den norske ordlyden er et utkast. Ingen kvalifisert fagperson har godkjent den. Ikke frigi dette dokumentet.
    .stale-locale = Den engelske ordlyden er endret siden den norske ordlyden ble gjennomgått. Ikke frigi dette dokumentet.
    .draft = Dette dokumentet er et utkast. Ikke frigi dette dokumentet.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Innhold
    .skip = Gå til teksten
    .changed = endret
    .permalink = Lenke til dette avsnittet
    .document = Dokument
    .revision = Revisjon
    .page_of = Side %PAGE% av %PAGES%
    .on_page = side %PAGE%
    .continued = %TABLE% (fortsettelse)
    .draft = UTKAST
    .index_title = Bruksanvisning: cybersikkerhet
    .index_device = Utstyr
    .index_number = Dokumentnummer
    .index_revision = Revisjon
    .index_date = Dato
    .index_documents = Dokumenter
    .index_search = Søk etter utstyr, dokumentnummer eller språk
    .index_shown = Utstyr som vises
    .hospital_title = Filer til IT-avdelingen i virksomheten
    .hospital_lead = Disse filene er laget ut fra de samme opplysningene som dette dokumentet. Fyll ut det som står åpent i dem, og kontroller dem før du bruker dem.
    .hospital_file = Fil
    .hospital_size = Byte
    .hospital_purpose = Formål
    .hospital_hash = SHA-256
    .hospital_missing = Opplysningene til følgende filer er ikke angitt:
    .hospital_matrix = Nettverksmatrise: forbindelsene i brannmurtabellene
    .hospital_nftables = Regler for nftables i JSON-format
    .hospital_aerleon = Policy for Aerleon eller Capirca, som regler for mange brannmurer lages ut fra
    .hospital_mud = Produsentens beskrivelse av nettverksbruken (MUD, RFC 8520)
    .hospital_security_txt = Kontakt for rapporter om sårbarheter: security.txt (RFC 9116)
    .hospital_openeox = Slutt på støtte i det eksperimentelle formatet OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = FARE
    .warning = ADVARSEL
    .caution = FORSIKTIG
    .notice = VIKTIG
    .note = MERK

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabell { $number }: { $title }
    .figure = Figur { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Opplysning
    .value = Verdi
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Likt i alle rader.** { $facts }

matrix =
    .yes = ja
    .no = nei
    .assigned = hvis tildelt

flag =
    .true = ja
    .false = nei

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = minst { $value }
    .at-most = høyst { $value }
    .more-than = mer enn { $value }
    .less-than = mindre enn { $value }
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
        [one] { $amount } minutt
       *[other] { $amount } minutter
    }
    .hours = { $count ->
        [one] { $amount } time
       *[other] { $amount } timer
    }
    .days = { $count ->
        [one] { $amount } dag
       *[other] { $amount } dager
    }
    .working-days = { $count ->
        [one] { $amount } arbeidsdag
       *[other] { $amount } arbeidsdager
    }
    .weeks = { $count ->
        [one] { $amount } uke
       *[other] { $amount } uker
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
    .or-earlier = { $version } eller eldre
    .later-than = nyere enn { $version }
    .earlier-than = eldre enn { $version }
    .range = { $low } til { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Nettverksdiagram
    .title = Systemer og datastrømmer
    .description = Diagrammet viser systemer og, som piler, datastrømmene mellom dem. En pil peker på systemet som mottar dataene. Den viser ikke hvilket system som åpner forbindelsen. Tabellen over datastrømmer viser strømmene som tekst.
    .alt = Nettverksdiagram. Tabellen over datastrømmer i dette kapittelet viser strømmene som tekst.
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
    .own = Del av systemet
    .data = Retningen på dataene. Pilen viser ikke hvilket system som åpner forbindelsen.
    .encrypted = Kryptert
    .unencrypted = Ikke kryptert, eller ikke alltid
    .optional = Ikke påkrevd, eller bare under en betingelse
    .unstated = Ingen hengelås: kryptering ikke angitt, eller overlatt til virksomheten eller vertssystemet
    .by-zone = Dette nettverket er for stort til at hvert system og hver datastrøm kan tegnes. En boks med et tall står for flere systemer i én nettverkssone eller utenfor alle soner. En pil kan stå for flere datastrømmer. Tabellen over datastrømmer viser hver datastrøm og de to systemene.
    .by-zone-description = Diagrammet viser systemer og grupper av systemer med antallet som bokser, og datastrømmene mellom dem som piler. En pil peker på systemet som mottar dataene. Den viser ikke hvilket system som åpner forbindelsen. Tabellen over datastrømmer viser hver datastrøm som tekst.
    .too-large = Dette nettverket er for stort for et diagram. Tabellen over datastrømmer viser hver datastrøm.
    .systems = { $count ->
        [one] { $amount } system
       *[other] { $amount } systemer
    }
    .parts = { $count ->
        [one] { $amount } del av utstyret
       *[other] { $amount } deler av utstyret
    }
    .flows = { $count ->
        [one] { $amount } datastrøm
       *[other] { $amount } datastrømmer
    }
