### The page around the text, chapter titles, signal words, and how values are put.

title = Instrucțiuni de utilizare: securitate cibernetică
language = Română

## Chapters

chapter =
    .glance = Pe scurt
    .preparation = Înainte de prima utilizare
    .identification = Identificare și domeniu de aplicare
    .features = Funcții de securitate
    .environment = Măsuri de securitate informatică ale mediului de operare
    .compatibility = Compatibilitate și cerințe minime
    .network = Configurarea rețelei informatice
    .installation = Instalare și securizare
    .access = Accesul utilizatorilor
    .data = Date cu caracter personal și criptare
    .logging = Jurnale de evenimente și oră
    .malware = Protecție împotriva malware-ului și a manipulării neautorizate
    .updates = Actualizări și asistență de securitate
    .recovery = Copii de rezervă, restaurare și stare de siguranță
    .maintenance = Activități periodice de securitate
    .incidents = Recunoașterea și raportarea evenimentelor de securitate
    .risks = Riscuri reziduale și utilizare necorespunzătoare
    .decommissioning = Scoatere din uz
    .components = Componente software
    .contact = Contacte
    .conventions = Convenții și abrevieri
    .history = Istoricul reviziilor
    .technicians = Pentru tehnicieni

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Începeți de aici pentru a acționa imediat sau pentru a găsi ceea ce vă privește. Această prezentare nu înlocuiește instrucțiunile complete.
    .preparation = Verificați fiecare rând înainte de prima utilizare a dispozitivului.
    .identification = Verificați aici dacă acest document aparține dispozitivului dumneavoastră.
    .features = Căutați aici o funcție de securitate înainte de a vă baza pe ea sau de a-i modifica setările.
    .environment = Citiți acest capitol înainte de prima utilizare a dispozitivului și înainte de fiecare modificare a mediului de operare.
    .compatibility = Comparați produsele dumneavoastră cu acest capitol înainte de a le combina cu dispozitivul.
    .network = Citiți acest capitol înainte de a conecta dispozitivul și înainte de a modifica rețeaua.
    .installation = Citiți acest capitol înainte de a instala dispozitivul sau de a-i modifica setările de securitate.
    .access = Citiți acest capitol înainte de a acorda, a modifica sau a retrage accesul.
    .data = Citiți acest capitol înainte de a stoca, a exporta sau a șterge date.
    .logging = Citiți acest capitol înainte de a vă baza pe evenimentele înregistrate, pe mesajele sau pe ora dispozitivului.
    .malware = Citiți acest capitol înainte de a instala, a elimina sau a scana software.
    .updates = Citiți acest capitol înainte de a instala sau a amâna o actualizare.
    .recovery = Citiți acest capitol înainte de prima utilizare a dispozitivului și utilizați-l în timpul unei defecțiuni.
    .maintenance = Utilizați acest capitol pentru a programa și a repartiza activitățile periodice de securitate.
    .incidents = Utilizați acest capitol imediat ce suspectați un eveniment de securitate sau observați o defecțiune.
    .risks = Citiți acest capitol înainte de a utiliza dispozitivul și înainte de a schimba modul în care este utilizat.
    .decommissioning = Citiți acest capitol înainte ca dispozitivul să fie scos din uz sau să iasă de sub controlul dumneavoastră.
    .components = Utilizați acest capitol când verificați dacă o vulnerabilitate publicată privește dispozitivul.
    .contact = Citiți acest capitol înainte de a contacta pe cineva în legătură cu securitatea informatică a dispozitivului.
    .conventions = Căutați aici ce înseamnă un cuvânt, un semn sau o abreviere.
    .history = Dacă cunoașteți o revizie anterioară, citiți acest capitol înainte de a lucra cu revizia de față.
    .technicians = Acest capitol se adresează tehnicienilor și personalului IT.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Dacă ceva nu este în regulă
    .sign = Ce observați
    .first = Ce faceți mai întâi
    .acting = Cine acționează sau pe cine contactați
    .all-signs = Toate mesajele și evenimentele: { $link }
    .further-steps = Pașii următori: { $link }
    .fill-in = ____________________
    .contacts = Pe cine sunați
    .contacts-there = Contactele exploatantului: { $link }
    .work = Cine ce face
    .who = Cine
    .what = Ce
    .controls = Măsuri obligatorii
    .tasks = Activități periodice
    .incidents = Evenimente de securitate
    .updates = Instalarea actualizărilor
    .backups = Crearea copiilor de rezervă
    .provides = De asigurat
    .installation = Instalarea dispozitivului
    .training = Cunoștințe și instruire necesare
    .one-of-group = { $link } (una dintr-un grup)
    .alternative = { $link } (sau: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } și altele
    .it = Pentru personalul IT
    .preparation = Înainte de prima utilizare
    .topic = Temă
    .answer = Pe scurt
    .connection = { $source } → { $destination }: { $ports }
    .further = Alte teme
    .further-connections = Alte conexiuni de acest tip
    .annex = **Pentru evaluatori.** Prevederile și secțiunile care le răspund: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Ce trebuie pus în aplicare
    .tasks = Activități înainte de prima utilizare
    .open = Alte pregătiri
    .open-lead = Vedeți și:
    .before = Condiții pentru instalare
    .verify = Verificări după instalare

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Exploatant
    .user = Utilizator
    .patient = Pacient
    .shared = Producător și exploatant
    .service_partner = Partener de service
    .manufacturer = Producător
    .third_party = Terță parte
    .integrator = Integrator de sisteme
    .practitioner = Cadru medical

## Conventions: words and signs, and what they mean

conventions =
    .words = Cuvinte și semne
    .word = Cuvânt sau semn
    .meaning = Semnificație
    .device = dispozitiv
    .device-meaning = Produsul la care se referă acest document, cu toate părțile sistemului său.
    .operator = exploatant
    .operator-meaning = Persoana sau organizația care are dispozitivul în uz. Un exploatant poate fi și utilizator.
    .operator-seen = exploatan
    .user = utilizator
    .user-meaning = O persoană care utilizează dispozitivul.
    .must = trebuie
    .must-meaning = Este obligatoriu.
    .should = ar trebui
    .should-meaning = Este recomandat.
    .should-seen = ar trebui
    .danger = Un pericol care duce la deces sau la vătămări grave dacă nu este evitat.
    .warning = Un pericol care poate duce la deces sau la vătămări grave dacă nu este evitat.
    .caution = Un pericol care poate duce la vătămări ușoare sau moderate dacă nu este evitat.
    .notice = O situație care poate duce la alte daune decât vătămări dacă nu este evitată, de exemplu la pierderea sau deteriorarea datelor.
    .note = Informații suplimentare.
    .dash = Într-un tabel: nicio mențiune.
    .mark = bară pe margine sau „modificat”
    .mark-meaning = Acest conținut s-a modificat față de o revizie anterioară.
    .bold = cuvinte cu caractere aldine într-o propoziție
    .abbreviations = Abrevieri
    .short = Abreviere

## The annex: which chapters and sections answer which clause

annex = Anexă: capitole și cerințe
    .intro = Tabelele enumeră prevederi din fiecare sursă, precum și capitolele și secțiunile din acest document care le tratează. Ele indică numai locuri și nu declară conformitatea. Ele nu enumeră toate prevederile.
    .order = Fiecare tabel privește o singură sursă. Rândurile urmează ordinea prevederilor din acea sursă.
    .caption = Prevederi și capitole
    .clause = Prevedere
    .chapters = Capitole și secțiuni

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Conținut modificat
    .since = Ce s-a modificat față de revizia { $revision } din { $date }
    .intro = Tabelul indică, pe capitole, informațiile care s-au modificat. Paragrafele, elementele de listă și rândurile modificate sunt marcate.
    .chapter = Capitol
    .place = Loc
    .what = Modificare
    .added = Adăugat: { $words }
    .added-row = Adăugat
    .removed = Eliminat: { $words }
    .removed-row = Eliminat
    .now = Acum: { $words }
    .before = Înainte: { $words }
    .reworded = Textul a fost reformulat.

## Cover

cover =
    .device = Dispozitiv
    .model = Model
    .manufacturer = Producător
    .software = Versiunea software-ului
    .number = Numărul documentului
    .revision = Revizie
    .date = Data emiterii
    .language = Limbă
    .state = Stare

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Versiune de lucru
    .in-review = În curs de verificare
    .approved = Aprobat la data de { $date }

notice =
    .draft-locale = Textele standard în această limbă sunt o versiune de lucru. Nu au fost aprobate de un evaluator calificat. Nu difuzați acest document.
    .stale-locale = Textele standard în limba engleză s-au modificat după verificarea textelor în această limbă. Nu difuzați acest document.
    .draft = Acest document este o versiune de lucru. Nu difuzați acest document.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (documentul { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Cuprins
    .skip = Salt la text
    .changed = modificat
    .permalink = Link către această secțiune
    .document = Document
    .revision = Revizie
    .page_of = Pagina %PAGE% din %PAGES%
    .on_page = pagina %PAGE%
    .continued = %TABLE% (continuare)
    .draft = PROIECT
    .index_title = Instrucțiuni de utilizare: securitate cibernetică
    .index_device = Dispozitiv
    .index_number = Numărul documentului
    .index_revision = Revizie
    .index_date = Dată
    .index_documents = Documente
    .index_search = Căutați un dispozitiv, un număr de document sau o limbă
    .index_shown = Dispozitive afișate
    .hospital_title = Fișiere pentru personalul IT al exploatantului
    .hospital_lead = Aceste fișiere sunt create din aceleași informații ca acest document. Completați ceea ce lasă ele deschis și verificați-le înainte de a le utiliza.
    .hospital_file = Fișier
    .hospital_size = Octeți
    .hospital_purpose = Scop
    .hospital_hash = SHA-256
    .hospital_missing = Informațiile pentru următoarele fișiere nu sunt indicate:
    .hospital_matrix = Matricea rețelei: conexiunile din tabelele de firewall
    .hospital_nftables = Reguli pentru nftables, în format JSON
    .hospital_aerleon = Politică pentru Aerleon sau Capirca, din care se creează reguli pentru multe firewalluri
    .hospital_mud = Descrierea utilizării furnizată de producător (MUD, RFC 8520)
    .hospital_security_txt = Contact pentru raportarea vulnerabilităților: security.txt (RFC 9116)
    .hospital_openeox = Sfârșitul asistenței, în formatul experimental OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = PERICOL
    .warning = AVERTISMENT
    .caution = ATENȚIE
    .notice = IMPORTANT
    .note = NOTĂ

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabelul { $number }: { $title }
    .figure = Figura { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Element
    .value = Valoare
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **La fel în toate rândurile.** { $facts }

matrix =
    .yes = da
    .no = nu
    .assigned = dacă este atribuită

flag =
    .true = da
    .false = nu

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = cel puțin { $value }
    .at-most = cel mult { $value }
    .more-than = mai mult de { $value }
    .less-than = mai puțin de { $value }
    .about = aproximativ { $value }
    .range = de la { $low } la { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# No length of time stands after a preposition: "de la 5 la 10 minute" can follow none.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } secundă
        [few] { $amount } secunde
       *[other] { $amount } de secunde
    }
    .minutes = { $count ->
        [one] { $amount } minut
        [few] { $amount } minute
       *[other] { $amount } de minute
    }
    .hours = { $count ->
        [one] { $amount } oră
        [few] { $amount } ore
       *[other] { $amount } de ore
    }
    .days = { $count ->
        [one] { $amount } zi
        [few] { $amount } zile
       *[other] { $amount } de zile
    }
    .working-days = { $count ->
        [one] { $amount } zi lucrătoare
        [few] { $amount } zile lucrătoare
       *[other] { $amount } de zile lucrătoare
    }
    .weeks = { $count ->
        [one] { $amount } săptămână
        [few] { $amount } săptămâni
       *[other] { $amount } de săptămâni
    }
    .months = { $count ->
        [one] { $amount } lună
        [few] { $amount } luni
       *[other] { $amount } de luni
    }
    .years = { $count ->
        [one] { $amount } an
        [few] { $amount } ani
       *[other] { $amount } de ani
    }

# $version, $low and $high are version numbers: 4.2.0
# Feminine, as "versiunea".
version =
    .or-later = { $version } sau ulterioară
    .or-earlier = { $version } sau anterioară
    .later-than = mai nouă decât { $version }
    .earlier-than = mai veche decât { $version }
    .range = de la { $low } la { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Schema rețelei
    .title = Sisteme și fluxuri de date
    .description = Schema arată sistemele și, sub formă de săgeți, fluxurile de date dintre ele. O săgeată este orientată spre sistemul care primește datele. Ea nu arată care sistem deschide conexiunea. Tabelul fluxurilor de date enumeră fluxurile sub formă de text.
    .alt = Schema rețelei. Tabelul fluxurilor de date din acest capitol enumeră fluxurile sub formă de text.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (și în: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Parte a sistemului
    .data = Direcția datelor. Săgeata nu arată care sistem deschide conexiunea.
    .encrypted = Criptat
    .unencrypted = Necriptat sau nu întotdeauna criptat
    .optional = Neobligatoriu sau numai cu o condiție
    .unstated = Fără lacăt: criptarea nu este indicată sau este lăsată în seama exploatantului ori a sistemului-gazdă
    .by-zone = Această rețea este prea mare pentru a desena fiecare sistem și fiecare flux de date. O casetă cu un număr reprezintă mai multe sisteme dintr-o zonă de rețea sau din afara tuturor zonelor. O săgeată poate reprezenta mai multe fluxuri de date. Tabelul fluxurilor de date enumeră fiecare flux de date cu cele două sisteme ale sale.
    .by-zone-description = Schema arată sub formă de casete sistemele și grupurile de sisteme, cu numărul lor, iar sub formă de săgeți fluxurile de date dintre ele. O săgeată este orientată spre sistemul care primește datele. Ea nu arată care sistem deschide conexiunea. Tabelul fluxurilor de date enumeră fiecare flux de date sub formă de text.
    .too-large = Această rețea este prea mare pentru o schemă. Tabelul fluxurilor de date enumeră fiecare flux de date.
    .systems = { $count ->
        [one] { $amount } sistem
        [few] { $amount } sisteme
       *[other] { $amount } de sisteme
    }
    .parts = { $count ->
        [one] { $amount } parte a dispozitivului
        [few] { $amount } părți ale dispozitivului
       *[other] { $amount } de părți ale dispozitivului
    }
    .flows = { $count ->
        [one] { $amount } flux de date
        [few] { $amount } fluxuri de date
       *[other] { $amount } de fluxuri de date
    }
