### The page around the text, chapter titles, signal words, and how values are put.

title = Gebruiksaanwijzing: cyberbeveiliging
language = Nederlands

## Chapters

chapter =
    .glance = In één oogopslag
    .preparation = Vóór het eerste gebruik
    .identification = Identificatie en toepassingsgebied
    .features = Beveiligingsfuncties
    .environment = Beveiligingsmaatregelen in de gebruiksomgeving
    .compatibility = Compatibiliteit en minimumeisen
    .network = Netwerkconfiguratie
    .installation = Installatie en hardening
    .access = Gebruikerstoegang
    .data = Persoonsgegevens en versleuteling
    .logging = Gebeurtenislogboeken en tijd
    .malware = Bescherming tegen malware en manipulatie
    .updates = Updates en beveiligingsondersteuning
    .recovery = Back-up, herstel en veilige toestand
    .maintenance = Regelmatige beveiligingstaken
    .incidents = Beveiligingsgebeurtenissen herkennen en melden
    .risks = Restrisico’s en verkeerd gebruik
    .decommissioning = Buitengebruikstelling
    .components = Softwarecomponenten
    .contact = Contacten
    .conventions = Schrijfwijzen en afkortingen
    .history = Revisiegeschiedenis
    .technicians = Voor technici

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Begin hier om direct te handelen of om te vinden wat voor u van belang is. Dit overzicht vervangt de volledige gebruiksaanwijzing niet.
    .preparation = Controleer elke regel voordat het hulpmiddel voor het eerst wordt gebruikt.
    .identification = Controleer hier of dit document bij uw hulpmiddel hoort.
    .features = Zoek een beveiligingsfunctie hier op voordat u erop vertrouwt of de instellingen ervan wijzigt.
    .environment = Lees dit hoofdstuk voordat het hulpmiddel voor het eerst wordt gebruikt en vóór elke wijziging van de gebruiksomgeving.
    .compatibility = Vergelijk uw producten met de gegevens in dit hoofdstuk voordat u ze met het hulpmiddel combineert.
    .network = Lees dit hoofdstuk voordat u het hulpmiddel aansluit en voordat u het netwerk wijzigt.
    .installation = Lees dit hoofdstuk voordat u het hulpmiddel installeert of de beveiligingsinstellingen ervan wijzigt.
    .access = Lees dit hoofdstuk voordat u toegang verleent, wijzigt of intrekt.
    .data = Lees dit hoofdstuk voordat u gegevens opslaat, exporteert of wist.
    .logging = Lees dit hoofdstuk voordat u op vastgelegde gebeurtenissen, berichten of de tijd van het hulpmiddel vertrouwt.
    .malware = Lees dit hoofdstuk voordat u software installeert, verwijdert of scant.
    .updates = Lees dit hoofdstuk voordat u een update installeert of uitstelt.
    .recovery = Lees dit hoofdstuk voordat het hulpmiddel voor het eerst wordt gebruikt, en gebruik het bij een storing.
    .maintenance = Gebruik dit hoofdstuk om regelmatige beveiligingstaken in te plannen en toe te wijzen.
    .incidents = Gebruik dit hoofdstuk zodra u een beveiligingsgebeurtenis vermoedt of een storing opmerkt.
    .risks = Lees dit hoofdstuk voordat u het hulpmiddel gebruikt en voordat u de manier van gebruik wijzigt.
    .decommissioning = Lees dit hoofdstuk voordat het hulpmiddel buiten gebruik wordt gesteld of u het uit handen geeft.
    .components = Gebruik dit hoofdstuk wanneer u nagaat of een gepubliceerde kwetsbaarheid gevolgen heeft voor het hulpmiddel.
    .contact = Lees dit hoofdstuk voordat u met iemand contact opneemt over de beveiliging van het hulpmiddel.
    .conventions = Zoek hier op wat een woord, een teken of een afkorting betekent.
    .history = Als u een eerdere revisie kent, lees dit hoofdstuk dan voordat u met deze revisie werkt.
    .technicians = Dit hoofdstuk is bestemd voor technici en IT-personeel.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Als er iets niet lijkt te kloppen
    .sign = Wat u opmerkt
    .first = Wat u eerst doet
    .acting = Wie handelt of met wie u contact opneemt
    .all-signs = Alle berichten en gebeurtenissen: { $link }
    .further-steps = Verdere stappen: { $link }
    .fill-in = ____________________
    .contacts = Wie u belt
    .contacts-there = Contacten bij de exploitant: { $link }
    .work = Wie wat doet
    .who = Wie
    .what = Wat
    .controls = Vereiste maatregelen
    .tasks = Regelmatige taken
    .incidents = Beveiligingsgebeurtenissen
    .updates = Updates installeren
    .backups = Back-ups maken
    .provides = Ter beschikking te stellen
    .installation = Het hulpmiddel installeren
    .training = Vereiste kennis en training
    .one-of-group = { $link } (één van een groep)
    .alternative = { $link } (of: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } en andere
    .it = Voor IT-personeel
    .preparation = Vóór het eerste gebruik
    .topic = Onderwerp
    .answer = In het kort
    .connection = { $source } → { $destination }: { $ports }
    .further = Overige onderwerpen
    .further-connections = Overige verbindingen van dit type
    .annex = **Voor beoordelaars.** Bepalingen en de paragrafen die erop ingaan: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Wat geregeld moet zijn
    .tasks = Taken vóór het eerste gebruik
    .open = Overige voorbereidingen
    .open-lead = Zie ook:
    .before = Voorwaarden voor de installatie
    .verify = Controles na de installatie

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Exploitant
    .user = Gebruiker
    .patient = Patiënt
    .shared = Fabrikant en exploitant
    .service_partner = Servicepartner
    .manufacturer = Fabrikant
    .third_party = Derde partij
    .integrator = Integrator
    .practitioner = Praktijkhouder

## Conventions: words and signs, and what they mean

conventions =
    .words = Woorden en tekens
    .word = Woord of teken
    .meaning = Betekenis
    .device = hulpmiddel
    .device-meaning = Het product waarover dit document gaat, met alle onderdelen van het systeem.
    .operator = exploitant
    .operator-meaning = De persoon of organisatie die het hulpmiddel in gebruik heeft. Een exploitant kan ook gebruiker zijn.
    .operator-seen = exploitant
    .user = gebruiker
    .user-meaning = Een persoon die het hulpmiddel gebruikt.
    .must = moet, moeten
    .must-meaning = Het is vereist.
    .should = wordt aanbevolen
    .should-meaning = Het wordt aangeraden.
    .should-seen = aanbevolen
    .danger = Een gevaar dat tot de dood of ernstig letsel leidt als het niet wordt vermeden.
    .warning = Een gevaar dat tot de dood of ernstig letsel kan leiden als het niet wordt vermeden.
    .caution = Een gevaar dat tot licht of matig letsel kan leiden als het niet wordt vermeden.
    .notice = Iets wat tot andere schade dan letsel kan leiden als het niet wordt vermeden, bijvoorbeeld schade aan gegevens.
    .note = Aanvullende informatie.
    .dash = In een tabel: geen vermelding.
    .mark = streep in de marge, of “gewijzigd”
    .mark-meaning = Deze inhoud is sinds een eerdere revisie gewijzigd.
    .bold = vetgedrukte woorden in een zin
    .abbreviations = Afkortingen
    .short = Afkorting

## The annex: which chapters and sections answer which clause

annex = Bijlage: hoofdstukken en eisen
    .intro = De tabellen vermelden bepalingen van elke bron en de hoofdstukken en paragrafen van dit document die erover gaan. Ze noemen alleen plaatsen en verklaren geen conformiteit. Ze vermelden niet alle bepalingen.
    .order = Elke tabel gaat over één bron. De rijen staan in de volgorde van de bepalingen in die bron.
    .caption = Bepalingen en hoofdstukken
    .clause = Bepaling
    .chapters = Hoofdstukken en paragrafen

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Gewijzigde inhoud
    .since = Wat er is gewijzigd sinds revisie { $revision } van { $date }
    .intro = De tabel noemt de gewijzigde gegevens per hoofdstuk. Gewijzigde alinea’s, lijstitems en rijen zijn gemarkeerd.
    .chapter = Hoofdstuk
    .place = Plaats
    .what = Wijziging
    .added = Toegevoegd: { $words }
    .added-row = Toegevoegd
    .removed = Vervallen: { $words }
    .removed-row = Vervallen
    .now = Nu: { $words }
    .before = Voorheen: { $words }
    .reworded = De formulering is herzien.

## Cover

cover =
    .device = Hulpmiddel
    .model = Model
    .manufacturer = Fabrikant
    .software = Softwareversie
    .number = Documentnummer
    .revision = Revisie
    .date = Datum van uitgifte
    .language = Taal
    .state = Status

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Concept
    .in-review = In beoordeling
    .approved = Goedgekeurd op { $date }

notice =
    .draft-locale = De Nederlandse versie van de standaardteksten is een concept. Een gekwalificeerde beoordelaar heeft deze versie niet goedgekeurd. Geef dit document niet vrij.
    .stale-locale = De Engelse standaardteksten zijn gewijzigd sinds de Nederlandse versie ervan is beoordeeld. Geef dit document niet vrij.
    .draft = Dit document is een concept. Geef dit document niet vrij.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (document { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Inhoud
    .skip = Naar de tekst
    .changed = gewijzigd
    .permalink = Link naar deze paragraaf
    .document = Document
    .revision = Revisie
    .page_of = Pagina %PAGE% van %PAGES%
    .on_page = pagina %PAGE%
    .continued = %TABLE% (vervolg)
    .draft = CONCEPT
    .index_title = Gebruiksaanwijzing: cyberbeveiliging
    .index_device = Hulpmiddel
    .index_number = Documentnummer
    .index_revision = Revisie
    .index_date = Datum
    .index_documents = Documenten
    .index_search = Hulpmiddel, documentnummer of taal zoeken
    .index_shown = Weergegeven hulpmiddelen
    .hospital_title = Bestanden voor de IT van de exploitant
    .hospital_lead = Deze bestanden zijn gemaakt op basis van dezelfde gegevens als dit document. Vul in wat ze openlaten en controleer ze voordat u ze gebruikt.
    .hospital_file = Bestand
    .hospital_size = Bytes
    .hospital_purpose = Doel
    .hospital_hash = SHA-256
    .hospital_missing = Voor de volgende bestanden zijn de gegevens niet vermeld:
    .hospital_matrix = Netwerkmatrix: de verbindingen uit de firewalltabellen
    .hospital_nftables = Regels voor nftables, in JSON-vorm
    .hospital_aerleon = Beleid voor Aerleon of Capirca, waaruit regels voor veel firewalls worden gemaakt
    .hospital_mud = Beschrijving van het netwerkgebruik door de fabrikant (MUD, RFC 8520)
    .hospital_security_txt = Contact voor meldingen van kwetsbaarheden: security.txt (RFC 9116)
    .hospital_openeox = Einde van de ondersteuning, in de experimentele vorm OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = GEVAAR
    .warning = WAARSCHUWING
    .caution = VOORZICHTIG
    .notice = LET OP
    .note = OPMERKING

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabel { $number }: { $title }
    .figure = Afbeelding { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Gegeven
    .value = Waarde
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Gelijk in alle rijen.** { $facts }

matrix =
    .yes = ja
    .no = nee
    .assigned = indien toegewezen

flag =
    .true = ja
    .false = nee

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = minstens { $value }
    .at-most = hoogstens { $value }
    .more-than = meer dan { $value }
    .less-than = minder dan { $value }
    .about = ongeveer { $value }
    .range = { $low } tot en met { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# After a number, "uur" and "jaar" stay in the singular.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } seconde
       *[other] { $amount } seconden
    }
    .minutes = { $count ->
        [one] { $amount } minuut
       *[other] { $amount } minuten
    }
    .hours = { $count ->
        [one] { $amount } uur
       *[other] { $amount } uur
    }
    .days = { $count ->
        [one] { $amount } dag
       *[other] { $amount } dagen
    }
    .working-days = { $count ->
        [one] { $amount } werkdag
       *[other] { $amount } werkdagen
    }
    .weeks = { $count ->
        [one] { $amount } week
       *[other] { $amount } weken
    }
    .months = { $count ->
        [one] { $amount } maand
       *[other] { $amount } maanden
    }
    .years = { $count ->
        [one] { $amount } jaar
       *[other] { $amount } jaar
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } of hoger
    .or-earlier = { $version } of lager
    .later-than = hoger dan { $version }
    .earlier-than = lager dan { $version }
    .range = { $low } tot en met { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Netwerkdiagram
    .title = Systemen en gegevensstromen
    .description = Het diagram toont systemen en, als pijlen, de gegevensstromen ertussen. Een pijl wijst naar het systeem dat de gegevens ontvangt. De pijl toont niet welk systeem de verbinding opent. De tabel met gegevensstromen vermeldt de gegevensstromen als tekst.
    .alt = Netwerkdiagram. De tabel met gegevensstromen in dit hoofdstuk vermeldt de gegevensstromen als tekst.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (ook in: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Onderdeel van het systeem
    .data = Richting van de gegevens. De pijl toont niet welk systeem de verbinding opent.
    .encrypted = Versleuteld
    .unencrypted = Niet of niet altijd versleuteld
    .optional = Niet vereist of alleen onder een voorwaarde
    .unstated = Geen slot: versleuteling niet vermeld of overgelaten aan de exploitant of de host
    .by-zone = Dit netwerk is te groot om elk systeem en elke gegevensstroom te tekenen. Een vak met een getal staat voor meerdere systemen in één netwerkzone of buiten alle zones. Een pijl kan voor meerdere gegevensstromen staan. De tabel met gegevensstromen vermeldt elke gegevensstroom met de twee systemen ervan.
    .by-zone-description = Het diagram toont systemen, en groepen systemen met hun aantal, als vakken, en de gegevensstromen ertussen als pijlen. Een pijl wijst naar het systeem dat de gegevens ontvangt. De pijl toont niet welk systeem de verbinding opent. De tabel met gegevensstromen vermeldt elke gegevensstroom als tekst.
    .too-large = Dit netwerk is te groot voor een diagram. De tabel met gegevensstromen vermeldt elke gegevensstroom.
    .systems = { $count ->
        [one] { $amount } systeem
       *[other] { $amount } systemen
    }
    .parts = { $count ->
        [one] { $amount } onderdeel van het hulpmiddel
       *[other] { $amount } onderdelen van het hulpmiddel
    }
    .flows = { $count ->
        [one] { $amount } gegevensstroom
       *[other] { $amount } gegevensstromen
    }
