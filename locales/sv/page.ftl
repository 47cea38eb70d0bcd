### The page around the text, chapter titles, signal words, and how values are put.

title = Bruksanvisning: cybersäkerhet
language = Svenska

## Chapters

chapter =
    .glance = Översikt
    .preparation = Före första användningen
    .identification = Identifiering och omfattning
    .features = It-säkerhetsfunktioner
    .environment = It-säkerhetsåtgärder i driftsmiljön
    .compatibility = Kompatibilitet och minimikrav
    .network = Nätverkskonfiguration
    .installation = Installation och härdning
    .access = Användaråtkomst
    .data = Personuppgifter och kryptering
    .logging = Händelseloggar och tid
    .malware = Skydd mot skadlig programvara och manipulering
    .updates = Uppdateringar och säkerhetssupport
    .recovery = Säkerhetskopiering, återställning och säkert tillstånd
    .maintenance = Regelbundna arbetsuppgifter för it-säkerheten
    .incidents = Upptäcka och rapportera it-säkerhetshändelser
    .risks = Kvarstående risker och felanvändning
    .decommissioning = Avveckling
    .components = Programvarukomponenter
    .contact = Kontakter
    .conventions = Skrivsätt och förkortningar
    .history = Revisionshistorik
    .technicians = För tekniker

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Börja här för att agera direkt eller hitta det som gäller dig. Den här översikten ersätter inte den fullständiga bruksanvisningen.
    .preparation = Kontrollera varje rad innan produkten används för första gången.
    .identification = Kontrollera här att detta dokument hör till din produkt.
    .features = Slå upp en it-säkerhetsfunktion här innan du förlitar dig på den eller ändrar dess inställningar.
    .environment = Läs detta kapitel innan produkten används för första gången och före varje ändring av driftsmiljön.
    .compatibility = Jämför dina system med uppgifterna i detta kapitel innan du kombinerar dem med produkten.
    .network = Läs detta kapitel innan du ansluter produkten och innan du ändrar nätverket.
    .installation = Läs detta kapitel innan du installerar produkten eller ändrar dess it-säkerhetsinställningar.
    .access = Läs detta kapitel innan du ger, ändrar eller tar bort åtkomst.
    .data = Läs detta kapitel innan du lagrar, exporterar eller raderar data.
    .logging = Läs detta kapitel innan du förlitar dig på produktens registrerade händelser, meddelanden eller tid.
    .malware = Läs detta kapitel innan du installerar, tar bort eller skannar programvara.
    .updates = Läs detta kapitel innan du installerar eller skjuter upp en uppdatering.
    .recovery = Läs detta kapitel innan produkten används för första gången, och använd det under en driftstörning.
    .maintenance = Använd detta kapitel för att schemalägga och fördela regelbundna arbetsuppgifter för it-säkerheten.
    .incidents = Använd detta kapitel så snart du misstänker en it-säkerhetshändelse eller märker en driftstörning.
    .risks = Läs detta kapitel innan du använder produkten och innan du ändrar hur den används.
    .decommissioning = Läs detta kapitel innan produkten tas ur bruk eller innan du lämnar den ifrån dig.
    .components = Använd detta kapitel när du kontrollerar om en publicerad sårbarhet berör produkten.
    .contact = Läs detta kapitel innan du kontaktar någon om produktens it-säkerhet.
    .conventions = Slå upp här vad ett ord, ett tecken eller en förkortning betyder.
    .history = Om du känner till en tidigare revision, läs detta kapitel innan du arbetar med denna revision.
    .technicians = Detta kapitel riktar sig till tekniker och it-personal.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Om något verkar fel
    .sign = Det här märker du
    .first = Gör detta först
    .acting = Vem som agerar eller vem du kontaktar
    .all-signs = Alla meddelanden och händelser: { $link }
    .further-steps = Fler steg: { $link }
    .fill-in = ____________________
    .contacts = Vem du ringer
    .contacts-there = Kontakter hos verksamhetsutövaren: { $link }
    .work = Vem som gör vad
    .who = Vem
    .what = Vad
    .controls = Åtgärder som krävs
    .tasks = Regelbundna arbetsuppgifter
    .incidents = It-säkerhetshändelser
    .updates = Installera uppdateringar
    .backups = Säkerhetskopiera
    .provides = Att tillhandahålla
    .installation = Installera produkten
    .training = Kunskaper och utbildning som krävs
    .one-of-group = { $link } (en ur en grupp)
    .alternative = { $link } (eller: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } med flera
    .it = För it-personal
    .preparation = Före första användningen
    .topic = Ämne
    .answer = I korthet
    .connection = { $source } → { $destination }: { $ports }
    .further = Fler ämnen
    .further-connections = Fler anslutningar av detta slag
    .annex = **För granskare.** Punkter i källorna och de avsnitt som besvarar dem: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Vad som måste vara på plats
    .tasks = Arbetsuppgifter före första användningen
    .open = Ytterligare förberedelser
    .open-lead = Se även:
    .before = Förutsättningar för installationen
    .verify = Kontroller efter installationen

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Verksamhetsutövare
    .user = Användare
    .patient = Patient
    .shared = Tillverkare och verksamhetsutövare
    .service_partner = Servicepartner
    .manufacturer = Tillverkare
    .third_party = Tredje part
    .integrator = Integratör
    .practitioner = Privatpraktiserande vårdgivare

## Conventions: words and signs, and what they mean

conventions =
    .words = Ord och tecken
    .word = Ord eller tecken
    .meaning = Betydelse
    .device = produkt
    .device-meaning = Den produkt som detta dokument handlar om, med alla delar av dess system.
    .operator = verksamhetsutövare
    .operator-meaning = Den person eller organisation som har produkten i drift. En verksamhetsutövare kan också vara användare.
    .operator-seen = verksamhetsutövar
    .user = användare
    .user-meaning = En person som använder produkten.
    .must = måste, får inte
    .must-meaning = Det är ett krav.
    .should = bör
    .should-meaning = Det är en rekommendation.
    .should-seen = bör
    .danger = En fara som leder till dödsfall eller allvarlig personskada om den inte undviks.
    .warning = En fara som kan leda till dödsfall eller allvarlig personskada om den inte undviks.
    .caution = En fara som kan leda till lindrig eller måttlig personskada om den inte undviks.
    .notice = Något som kan leda till andra skador än personskada om det inte undviks, till exempel på data.
    .note = Ytterligare information.
    .dash = I en tabell: ingen uppgift.
    .mark = streck i marginalen, eller ”ändrat”
    .mark-meaning = Detta innehåll har ändrats sedan en tidigare revision.
    .bold = ord i fetstil i en mening
    .abbreviations = Förkortningar
    .short = Förkortning

## The annex: which chapters and sections answer which clause

annex = Bilaga: kapitel och krav
    .intro = Tabellerna anger punkter i varje källa och de kapitel och avsnitt i detta dokument som behandlar dem. De anger endast ställen och är ingen försäkran om överensstämmelse. De anger inte alla punkter.
    .order = Varje tabell gäller en källa. Raderna följer punkternas ordning i källan.
    .caption = Punkter och kapitel
    .clause = Punkt
    .chapters = Kapitel och avsnitt

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Ändrat innehåll
    .since = Ändringar sedan revision { $revision } ({ $date })
    .intro = Tabellen anger de uppgifter som har ändrats, kapitel för kapitel. Ändrade stycken, punkter och rader är markerade.
    .chapter = Kapitel
    .place = Plats
    .what = Ändring
    .added = Tillagt: { $words }
    .added-row = Tillagt
    .removed = Borttaget: { $words }
    .removed-row = Borttaget
    .now = Nu: { $words }
    .before = Tidigare: { $words }
    .reworded = Ordalydelsen har ändrats.

## Cover

cover =
    .device = Produkt
    .model = Modell
    .manufacturer = Tillverkare
    .software = Programvaruversion
    .number = Dokumentnummer
    .revision = Revision
    .date = Utgivningsdatum
    .language = Språk
    .state = Status

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Utkast
    .in-review = Under granskning
    .approved = Godkänt den { $date }

notice =
    .draft-locale = Den svenska ordalydelsen är ett utkast. En kvalificerad granskare har inte godkänt den. Lämna inte ut detta dokument.
    .stale-locale = Den engelska ordalydelsen har ändrats sedan den svenska granskades. Lämna inte ut detta dokument.
    .draft = Detta dokument är ett utkast. Lämna inte ut detta dokument.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Innehåll
    .skip = Hoppa till texten
    .changed = ändrat
    .permalink = Länk till detta avsnitt
    .document = Dokument
    .revision = Revision
    .page_of = Sida %PAGE% av %PAGES%
    .on_page = sida %PAGE%
    .continued = %TABLE% (forts.)
    .draft = UTKAST
    .index_title = Bruksanvisning: cybersäkerhet
    .index_device = Produkt
    .index_number = Dokumentnummer
    .index_revision = Revision
    .index_date = Datum
    .index_documents = Dokument
    .index_search = Sök produkt, dokumentnummer eller språk
    .index_shown = Visade produkter
    .hospital_title = Filer för verksamhetsutövarens it-avdelning
    .hospital_lead = Dessa filer är skapade av samma uppgifter som detta dokument. Fyll i det som de lämnar öppet och kontrollera dem innan du använder dem.
    .hospital_file = Fil
    .hospital_size = Byte
    .hospital_purpose = Syfte
    .hospital_hash = SHA-256
    .hospital_missing = Uppgifterna för följande filer anges inte:
    .hospital_matrix = Nätverksmatris: anslutningarna i brandväggstabellerna
    .hospital_nftables = Regler för nftables, i JSON-format
    .hospital_aerleon = Policy för Aerleon eller Capirca, som ger regler för många brandväggar
    .hospital_mud = Tillverkarens beskrivning av nätverksanvändningen (MUD, RFC 8520)
    .hospital_security_txt = Kontakt för rapporter om sårbarheter: security.txt (RFC 9116)
    .hospital_openeox = Supportens slut, i det experimentella formatet OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = FARA
    .warning = VARNING
    .caution = FÖRSIKTIGHET
    .notice = OBS!
    .note = ANMÄRKNING

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabell { $number }: { $title }
    .figure = Figur { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Uppgift
    .value = Värde
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Lika på alla rader.** { $facts }

matrix =
    .yes = ja
    .no = nej
    .assigned = om tilldelat

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
    .at-least = minst { $value }
    .at-most = högst { $value }
    .more-than = mer än { $value }
    .less-than = mindre än { $value }
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
       *[other] { $amount } minuter
    }
    .hours = { $count ->
        [one] { $amount } timme
       *[other] { $amount } timmar
    }
    .days = { $count ->
        [one] { $amount } dag
       *[other] { $amount } dagar
    }
    .working-days = { $count ->
        [one] { $amount } arbetsdag
       *[other] { $amount } arbetsdagar
    }
    .weeks = { $count ->
        [one] { $amount } vecka
       *[other] { $amount } veckor
    }
    .months = { $count ->
        [one] { $amount } månad
       *[other] { $amount } månader
    }
    .years = { $count ->
        [one] { $amount } år
       *[other] { $amount } år
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } eller senare
    .or-earlier = { $version } eller tidigare
    .later-than = senare än { $version }
    .earlier-than = tidigare än { $version }
    .range = { $low } till { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Nätverksdiagram
    .title = System och dataflöden
    .description = Diagrammet visar system och, som pilar, dataflödena mellan dem. En pil pekar på det system som tar emot data. Den visar inte vilket system som öppnar anslutningen. Tabellen över dataflöden anger flödena som text.
    .alt = Nätverksdiagram. Tabellen över dataflöden i detta kapitel anger flödena som text.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (även i: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Del av systemet
    .data = Dataflödets riktning. Pilen visar inte vilket system som öppnar anslutningen.
    .encrypted = Krypterat
    .unencrypted = Inte krypterat, eller inte alltid
    .optional = Krävs inte, eller endast under ett villkor
    .unstated = Inget hänglås: krypteringen anges inte eller överlåts åt verksamhetsutövaren eller värdsystemet
    .by-zone = Detta nätverk är för stort för att varje system och varje dataflöde ska kunna ritas. En ruta med ett tal står för flera system i en nätverkszon eller utanför alla zoner. En pil kan stå för flera dataflöden. Tabellen över dataflöden anger varje dataflöde och dess två system.
    .by-zone-description = Diagrammet visar system, och grupper av system med deras antal, som rutor och dataflödena mellan dem som pilar. En pil pekar på det system som tar emot data. Den visar inte vilket system som öppnar anslutningen. Tabellen över dataflöden anger varje dataflöde som text.
    .too-large = Detta nätverk är för stort för ett diagram. Tabellen över dataflöden anger varje dataflöde.
    .systems = { $count ->
        [one] { $amount } system
       *[other] { $amount } system
    }
    .parts = { $count ->
        [one] { $amount } del av produkten
       *[other] { $amount } delar av produkten
    }
    .flows = { $count ->
        [one] { $amount } dataflöde
       *[other] { $amount } dataflöden
    }
