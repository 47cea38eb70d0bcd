### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Pokrivenost zahtjeva
    .about = { $device }: { $document } ({ $language }).
    .notice = Izradio ifugen iz konfiguracije i sastavljenog dokumenta. Izvješće je pomoć pri pregledu koji obavlja stručna osoba i ne zamjenjuje ga. Zahtjevi su navedeni vlastitim riječima na engleskom jeziku. Oni s oznakom „po sjećanju” nisu pročitani u izvoru i moraju se potvrditi.
    .method = Zahtjev je pokriven ako dokument za svaku traženu stvar prikazuje neku činjenicu i ne prikazuje nijednu koja govori suprotno. Činjenica koja stoji samo u konfiguraciji ne računa se, kao ni tekst koji ništa ne govori. Ako činjenice nisu dovoljne za odluku, odlučuje osoba uz navođenje imena, datuma i razloga. Kako slijediti redak: pročitajte odredbu, potražite činjenicu na njezinu mjestu u konfiguraciji i poveznicom prijeđite na njezino mjesto u dokumentu.
    .none = –
    .more = i još { $count }: vidjeti tablicu činjenica
    .contents = Sadržaj

## Status

status =
    .covered = pokriveno
    .partly = djelomično
    .missing = nedostaje
    .contradicted = proturječno
    .to_be_judged = za prosudbu
    .outside = izvan ovog dokumenta
    .not_applicable = nije primjenjivo
    .optional = neobvezno: izvor je obrazac uz upute

## The picture. $name is the id of a source or topic.

picture = Stanje zahtjeva
    .sources = Po izvorima
    .topics = Po temama
    .segment = { $name }: { $count } { $status }
    .alt = Stupci za svaki izvor i svaku temu prikazuju koliko je zahtjeva pokriveno, djelomično pokriveno, koliko ih nedostaje, koliko ih je proturječno, za prosudbu, izvan ovog dokumenta i neprimjenjivo. Tablice izvora i tema sadrže iste brojeve.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Izvori
    .source = Izvor
    .title = Naziv i izdanje
    .kind = Vrsta

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Od zahtjeva do teksta
    .intro = Po jedan redak za svaki zahtjev iz izvora koji je namijenjen korisniku. Za svaku traženu stvar navedene su najviše tri činjenice; sve su navedene u tablici činjenica.
    .requirement = Zahtjev
    .clause = Odredba
    .duty = Što se korisnicima mora reći (vlastitim riječima)
    .confidence = Odredba je
    .status = Status
    .evidence = Činjenice i mjesta na kojima ih dokument prikazuje
    .note = Napomena
    .lacking = Nije prikazano:
    .hidden = Navedeno u { $place }, ali to ne prikazuje nijedno poglavlje
    .says-nothing = Tekst u { $place } ništa ne govori
    .contradicted = Rečeno je suprotno:
    .against = Rečeno u { $place }
    .outside = Odgovor se nalazi drugdje:
    .to-judge = Mora prosuditi osoba:
    .judged = Prosudba: { $by }, { $date } ({ $place }):
    .lapsed = Prosudba više ne vrijedi (osoba: { $by }, datum: { $date }, { $place }): činjenice su se promijenile
    .hash = Hash činjenica: { $facts }
    .justified = Nije primjenjivo. Obrazloženje u { $place }:
    .by-fact = Nije primjenjivo zbog činjenice { $fact } ({ $place }).
    .condition = Uvjet:

topics = Od teme do teksta
    .intro = Po jedan redak za svaku stvar koja pripada temi, sa svim činjenicama koje o njoj govore. Teme vode do činjenica; ne pokrivaju nijedan zahtjev.
    .topic = Tema
    .meaning = Značenje
    .chapter = Očekuje se u poglavlju
    .aspect = Traži se
    .facts = Činjenice, njihova mjesta i sidra

facts = Od činjenice do zahtjeva
    .intro = Po jedan redak za svaku činjenicu koju dokument prikazuje. Činjenice iz istog retka popisa stoje zajedno.
    .fact = Činjenica
    .place = Mjesto u konfiguraciji
    .chapter = Poglavlje
    .anchor = Mjesto u dokumentu
    .serves = Zahtjevi kojima služi

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Opaženo na proizvodu
    .intro = Što je opaženo na proizvodu, u usporedbi s konfiguracijom. Opaženo je samo ono što pokazuju ove datoteke. Ako činjenici ne proturječe, to ne znači da je ona točna.
    .file = { $file }, datum: { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, bez datuma (SHA-256 { $hash }).
    .result = Rezultat
    .seen = Gdje, ili zašto ne
    .observed = opaženo
    .contradicted = proturječno
    .not_observable = ne može se opaziti
    .stale = Činjenica se otada promijenila.

confidence =
    .verified = provjerena
    .recalled = po sjećanju

kind =
    .law = propis
    .guidance = smjernica
    .standard = norma
    .form = obrazac
    .contract = ugovor

## The disclosure form (MDS2)

mds2 = Izjava proizvođača o kibernetičkoj sigurnosti medicinskog proizvoda (MDS2): činjenice za obrazac
    .about = { $device }: { $document }
    .notice = Činjenice iz konfiguracije redoslijedom odjeljaka norme ANSI/NEMA HN 1-2019. Pitanja su navedena vlastitim riječima na engleskom jeziku i grupirana; s pomoću njih ispunite objavljeni obrazac. Ovdje nije odgovoreno ništa što ne piše u konfiguraciji.
    .section = Odjeljak
    .question = Pitanja
    .asks = Što se pita (vlastitim riječima)
    .fact = Činjenica
    .value = Vrijednost
    .place = Mjesto u konfiguraciji
    .unanswered = nema odgovora u konfiguraciji
