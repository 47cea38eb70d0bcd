### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Pokritost zahtev
    .about = { $device }: { $document } ({ $language }).
    .notice = To poročilo je izdelal ifugen iz konfiguracije in sestavljenega dokumenta. Podpira pregled, ki ga opravi usposobljena oseba, in ga ne nadomešča. Zahteve so povzete z drugimi besedami v angleščini; tiste z oznako „po spominu“ niso bile prebrane v viru in jih je treba potrditi.
    .method = Zahteva je pokrita, če dokument za vsako stvar, ki jo zahteva, prikazuje podatek in ne prikazuje podatka, ki pravi nasprotno. Podatek, ki je samo v konfiguraciji, ne šteje, prav tako ne besedilo, ki ne pove ničesar. Kjer podatki ne zadostujejo za odločitev, odloči oseba ter navede ime, datum in razlog. Kako slediti vrstici: preberite določbo, poiščite podatek na njegovem mestu v konfiguraciji in sledite povezavi do njegovega mesta v dokumentu.
    .none = –
    .more = in še: { $count } (glejte tabelo podatkov)
    .contents = Vsebina

## Status

status =
    .covered = pokrito
    .partly = delno
    .missing = manjka
    .contradicted = nasprotje
    .to_be_judged = za presojo
    .outside = zunaj tega dokumenta
    .not_applicable = ni relevantno
    .optional = neobvezno: vir je obrazec ob navodilih

## The picture. $name is the id of a source or topic.

picture = Stanje zahtev
    .sources = Po virih
    .topics = Po temah
    .segment = { $name }: { $count } { $status }
    .alt = Stolpci za vsak vir in vsako temo prikazujejo, koliko zahtev je pokritih, delno pokritih, manjkajočih, v nasprotju, za presojo, zunaj tega dokumenta in nerelevantnih. Iste številke vsebujejo tabele virov in tem.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Viri
    .source = Vir
    .title = Naslov in izdaja
    .kind = Vrsta

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Od zahteve do besedila
    .intro = Po ena vrstica za vsako zahtevo iz virov, ki je namenjena uporabniku. Za vsako zahtevano stvar so navedeni največ trije podatki; tabela podatkov navaja vse.
    .requirement = Zahteva
    .clause = Določba
    .duty = Kaj je treba povedati uporabnikom (povzetek)
    .confidence = Določba je bila
    .status = Stanje
    .evidence = Podatki in kje jih dokument prikazuje
    .note = Opomba
    .lacking = Ni prikazano:
    .hidden = Navedeno na mestu { $place }, vendar tega ne prikazuje nobeno poglavje
    .says-nothing = Besedilo na mestu { $place } ne pove ničesar
    .contradicted = Navedeno je nasprotno:
    .against = Navedeno na mestu { $place }
    .outside = Odgovor je drugje:
    .to-judge = Presoditi mora oseba:
    .judged = Presoja: { $by }, { $date } ({ $place }):
    .lapsed = Presoja ne velja več (avtor: { $by }, datum: { $date }, { $place }): podatki so se spremenili
    .hash = Zgoščena vrednost podatkov: { $facts }
    .justified = Ni relevantno. Utemeljitev na mestu { $place }:
    .by-fact = Ni relevantno, podlaga: { $fact } ({ $place }).
    .condition = Pogoj:

topics = Od teme do besedila
    .intro = Po ena vrstica za vsako stvar, ki spada k temi, z vsemi podatki, ki o njej govorijo. Teme vodijo do podatkov; nobene zahteve ne pokrivajo.
    .topic = Tema
    .meaning = Pomen
    .chapter = Pričakovano v poglavju
    .aspect = Zahtevano
    .facts = Podatki, njihova mesta in sidra

facts = Od podatka do zahteve
    .intro = Po ena vrstica za vsak podatek, ki ga prikazuje dokument. Podatki iz iste vrstice seznama so skupaj.
    .fact = Podatek
    .place = Mesto v konfiguraciji
    .chapter = Poglavje
    .anchor = Mesto v dokumentu
    .serves = Zahteve, ki jim služi

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Opaženo na pripomočku
    .intro = Kaj je bilo opaženo na pripomočku v primerjavi s konfiguracijo. Opaženo je samo to, kar prikazujejo te datoteke; če podatku ne nasprotujejo, to še ne pomeni, da je podatek pravilen.
    .file = { $file } z datumom { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, brez datuma (SHA-256 { $hash }).
    .result = Rezultat
    .seen = Kje ali zakaj ne
    .observed = opaženo
    .contradicted = v nasprotju
    .not_observable = ni mogoče opazovati
    .stale = Podatek se je od takrat spremenil.

confidence =
    .verified = preverjena
    .recalled = po spominu

kind =
    .law = predpis
    .guidance = smernice
    .standard = standard
    .form = obrazec
    .contract = pogodba

## The disclosure form (MDS2)

mds2 = Izjava proizvajalca o kibernetski varnosti medicinskega pripomočka (MDS2): podatki za obrazec
    .about = { $device }: { $document }
    .notice = Podatki iz konfiguracije v vrstnem redu razdelkov standarda ANSI/NEMA HN 1-2019. Vprašanja so povzeta z drugimi besedami v angleščini in združena; z njimi izpolnite objavljeni obrazec. Tukaj ni odgovorov na nič, česar konfiguracija ne navaja.
    .section = Razdelek
    .question = Vprašanja
    .asks = Kaj obrazec sprašuje (povzetek)
    .fact = Podatek
    .value = Vrednost
    .place = Mesto v konfiguraciji
    .unanswered = konfiguracija ne odgovarja
