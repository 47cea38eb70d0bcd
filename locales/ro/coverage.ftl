### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Acoperirea cerințelor
    .about = { $device }: { $document } ({ $language }).
    .notice = Creat de ifugen din configurație și din documentul compus. Raportul sprijină o verificare efectuată de o persoană calificată și nu o înlocuiește. Cerințele sunt parafrazate, în limba engleză; cele marcate „din memorie” nu au fost citite în sursă și trebuie confirmate.
    .method = O cerință este acoperită când documentul arată câte o informație pentru fiecare element cerut și nicio informație care spune contrariul. O informație care se află numai în configurație nu contează, și nici un text care nu spune nimic. Când informațiile nu permit o decizie, decide o persoană, cu nume, dată și motiv. Pentru a urmări un rând: citiți prevederea, căutați informația la locul ei din configurație și urmați linkul către locul ei din document.
    .none = –
    .more = și încă { $count }: a se vedea tabelul informațiilor
    .contents = Cuprins

## Status

status =
    .covered = acoperită
    .partly = parțial acoperită
    .missing = lipsește
    .contradicted = contrazisă
    .to_be_judged = de evaluat
    .outside = în afara acestui document
    .not_applicable = nu se aplică
    .optional = opțională: sursa este un formular care însoțește instrucțiunile

## The picture. $name is the id of a source or topic.

picture = Situația cerințelor
    .sources = După sursă
    .topics = După temă
    .segment = { $name }: { $count } { $status }
    .alt = Barele arată, pentru fiecare sursă și pentru fiecare temă, câte cerințe sunt acoperite, parțial acoperite, câte lipsesc, câte sunt contrazise, câte sunt de evaluat, câte sunt în afara acestui document și câte nu se aplică. Tabelele surselor și ale temelor conțin aceleași numere.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Surse
    .source = Sursă
    .title = Titlu și ediție
    .kind = Tip

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = De la cerință la text
    .intro = Câte un rând pentru fiecare cerință din surse care îl privește pe utilizator. Pentru fiecare element cerut sunt indicate cel mult trei informații; tabelul informațiilor le indică pe toate.
    .requirement = Cerință
    .clause = Prevedere
    .duty = Ce trebuie comunicat utilizatorilor (parafrază)
    .confidence = Prevederea a fost
    .status = Situație
    .evidence = Informații și locul în care le arată documentul
    .note = Notă
    .lacking = Nu este arătat:
    .hidden = Indicată în { $place }, dar niciun capitol nu o arată
    .says-nothing = Textul din { $place } nu spune nimic
    .contradicted = Se afirmă contrariul:
    .against = Afirmat în { $place }
    .outside = Tratat în altă parte:
    .to-judge = De evaluat de către o persoană:
    .judged = Evaluat de { $by } la data de { $date } ({ $place }):
    .lapsed = Evaluarea făcută de { $by } la data de { $date } ({ $place }) nu mai este valabilă: informațiile s-au modificat
    .hash = Hash al informațiilor: { $facts }
    .justified = Nu se aplică. Justificare în { $place }:
    .by-fact = Nu se aplică, conform { $fact } ({ $place }).
    .condition = Condiție:

topics = De la temă la text
    .intro = Câte un rând pentru fiecare element care aparține unei teme, cu toate informațiile care îl privesc. Temele conduc la informații; ele nu acoperă nicio cerință.
    .topic = Temă
    .meaning = Semnificație
    .chapter = Așteptat în capitolul
    .aspect = Element cerut
    .facts = Informații, locurile și ancorele lor

facts = De la informație la cerință
    .intro = Câte un rând pentru fiecare informație pe care o arată documentul. Informațiile din același rând al unei liste stau împreună.
    .fact = Informație
    .place = Loc în configurație
    .chapter = Capitol
    .anchor = Loc în document
    .serves = Cerințe la care răspunde

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Observat la un dispozitiv
    .intro = Ce s-a constatat la un dispozitiv, comparat cu configurația. Este observat numai ceea ce arată aceste fișiere; faptul că o informație nu este contrazisă nu dovedește că este corectă.
    .file = { $file } din { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, fără dată (SHA-256 { $hash }).
    .result = Rezultat
    .seen = Unde sau de ce nu
    .observed = observată
    .contradicted = contrazisă
    .not_observable = nu poate fi observată
    .stale = Între timp, informația s-a modificat.

confidence =
    .verified = verificată
    .recalled = din memorie

kind =
    .law = lege
    .guidance = ghid
    .standard = standard
    .form = formular
    .contract = contract

## The disclosure form (MDS2)

mds2 = Declarația producătorului privind securitatea informatică a dispozitivului medical (MDS2): informații pentru formular
    .about = { $device }: { $document }
    .notice = Informații din configurație, în ordinea secțiunilor din ANSI/NEMA HN 1-2019. Întrebările sunt parafrazate, în limba engleză, și grupate; completați cu ele formularul publicat. Aici nu se răspunde la nimic din ceea ce configurația nu indică.
    .section = Secțiune
    .question = Întrebări
    .asks = Ce se întreabă (parafrază)
    .fact = Informație
    .value = Valoare
    .place = Loc în configurație
    .unanswered = configurația nu oferă un răspuns
