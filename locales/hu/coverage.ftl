### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = A követelmények lefedettsége
    .about = { $device }: { $document } ({ $language }).
    .notice = Az ifugen készítette a konfigurációból és az összeállított dokumentumból. Segíti a képesített személy által végzett felülvizsgálatot, de nem helyettesíti azt. A követelmények átfogalmazások; a „felidézett” jelölésűeket nem a forrásukban olvasták, ezeket meg kell erősíteni.
    .method = Egy követelmény akkor lefedett, ha a dokumentum minden kért dologhoz tartalmaz egy tényt, és nem tartalmaz olyan tényt, amely az ellenkezőjét állítja. A csak a konfigurációban szereplő tény nem számít, és nem számít az a szöveg sem, amely semmit nem mond. Ha a tények alapján nem lehet dönteni, egy személy dönt, név, dátum és indoklás megadásával. Egy sor követése: olvassa el a rendelkezést, keresse meg a tényt a konfigurációban megadott helyén, és kövesse a hivatkozást a dokumentumbeli helyére.
    .none = –
    .more = és további { $count }: lásd a tények táblázatát
    .contents = Tartalom

## Status

status =
    .covered = lefedett
    .partly = részben lefedett
    .missing = hiányzik
    .contradicted = ellentmondás
    .to_be_judged = elbírálandó
    .outside = e dokumentumon kívül
    .not_applicable = nem alkalmazandó
    .optional = opcionális: a forrás a használati útmutató melletti űrlap

## The picture. $name is the id of a source or topic.

picture = A követelmények állapota
    .sources = Források szerint
    .topics = Témák szerint
    .segment = { $name }: { $count } { $status }
    .alt = A sávok forrásonként és témánként mutatják, hány követelmény lefedett, részben lefedett, hiányzó, ellentmondásos, elbírálandó, e dokumentumon kívüli és nem alkalmazandó. A források és a témák táblázata ugyanezeket a számokat tartalmazza.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Források
    .source = Forrás
    .title = Cím és kiadás
    .kind = Típus

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = A követelménytől a szövegig
    .intro = Egy sor a források minden olyan követelményéhez, amely a felhasználónak szól. Minden kért dologhoz legfeljebb három tény szerepel; a tények táblázata mindet megadja.
    .requirement = Követelmény
    .clause = Rendelkezés
    .duty = Amit a felhasználókkal közölni kell (átfogalmazás)
    .confidence = A rendelkezés
    .status = Állapot
    .evidence = Tények és helyük a dokumentumban
    .note = Megjegyzés
    .lacking = Nincs feltüntetve:
    .hidden = Megadva itt: { $place }, de egyetlen fejezet sem tünteti fel
    .says-nothing = Nem mond semmit a szöveg ezen a helyen: { $place }
    .contradicted = Az ellenkezője szerepel:
    .against = Itt szerepel: { $place }
    .outside = Máshol megválaszolva:
    .to-judge = Egy személynek kell elbírálnia:
    .judged = Elbírálta: { $by }, { $date } ({ $place }):
    .lapsed = Már nem érvényes a következő elbírálás, mert a tények megváltoztak: { $by }, { $date } ({ $place })
    .hash = A tények hash-értéke: { $facts }
    .justified = Nem alkalmazandó. Az indoklás helye: { $place }:
    .by-fact = Nem alkalmazandó a következő tény alapján: { $fact } ({ $place }).
    .condition = Feltétel:

topics = A témától a szövegig
    .intro = Egy sor minden olyan dologhoz, amely egy témához tartozik, az összes rá vonatkozó ténnyel. A témák a tényekhez vezetnek; követelményt nem fednek le.
    .topic = Téma
    .meaning = Jelentés
    .chapter = Várt fejezet
    .aspect = Amit kérnek
    .facts = Tények, helyük és horgonyuk

facts = A ténytől a követelményig
    .intro = Egy sor minden tényhez, amely a dokumentumban szerepel. Egy lista egy sorának tényei együtt állnak.
    .fact = Tény
    .place = Hely a konfigurációban
    .chapter = Fejezet
    .anchor = Hely a dokumentumban
    .serves = Követelmények, amelyeket szolgál

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Egy eszközön megfigyelve
    .intro = Amit egy eszközön láttak, a konfigurációval összevetve. Csak az számít megfigyeltnek, amit ezek a fájlok mutatnak; az, hogy egy ténynek semmi nem mond ellent, nem bizonyítja a helyességét.
    .file = { $file }, { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, nap megadása nélkül (SHA-256 { $hash }).
    .result = Eredmény
    .seen = Hol, vagy miért nem
    .observed = megfigyelt
    .contradicted = ellentmondás
    .not_observable = nem megfigyelhető
    .stale = A tény azóta megváltozott.

confidence =
    .verified = ellenőrzött
    .recalled = felidézett

kind =
    .law = jogszabály
    .guidance = iránymutatás
    .standard = szabvány
    .form = űrlap
    .contract = szerződés

## The disclosure form (MDS2)

mds2 = A gyártó nyilatkozata az orvostechnikai eszköz informatikai biztonságáról: tények az űrlaphoz
    .about = { $device }: { $document }
    .notice = A konfiguráció tényei az ANSI/NEMA HN 1-2019 szakaszainak sorrendjében. A kérdések átfogalmazottak és csoportosítottak; ezek alapján töltse ki a közzétett űrlapot. Itt semmi olyanra nincs válasz, amit a konfiguráció nem állít.
    .section = Szakasz
    .question = Kérdések
    .asks = Mire kérdez (átfogalmazás)
    .fact = Tény
    .value = Érték
    .place = Hely a konfigurációban
    .unanswered = a konfiguráció nem válaszol rá
