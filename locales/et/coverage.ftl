### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Nõuete kaetus
    .about = { $device }: { $document } ({ $language }).
    .notice = Koostanud ifugen konfiguratsiooni ja koostatud dokumendi põhjal. See toetab pädeva isiku läbivaatust ega asenda seda. Nõuded on esitatud ümbersõnastatult; märkega „peast“ nõudeid ei ole allikast loetud ja need tuleb kinnitada.
    .method = Nõue on kaetud, kui dokumendis on iga nõutava asja kohta fakt ja ei ole ühtegi fakti, mis ütleb vastupidist. Fakti, mis on ainult konfiguratsioonis, ei arvestata, samuti ei arvestata teksti, mis midagi ei ütle. Kui faktide põhjal ei saa otsustada, otsustab inimene ning märgib nime, kuupäeva ja põhjuse. Rea jälgimiseks lugege sätet, otsige fakt üles selle kohast konfiguratsioonis ja minge lingi kaudu selle kohta dokumendis.
    .none = –
    .more = ja veel { $count }: vt faktide tabelit
    .contents = Sisukord

## Status

status =
    .covered = kaetud
    .partly = osaliselt
    .missing = puudub
    .contradicted = vastuolus
    .to_be_judged = inimese hinnata
    .outside = väljaspool seda dokumenti
    .not_applicable = ei ole asjakohane
    .optional = valikuline: allikas on juhendi kõrval kasutatav vorm

## The picture. $name is the id of a source or topic.

picture = Nõuete seis
    .sources = Allikate kaupa
    .topics = Teemade kaupa
    .segment = { $name }: { $count } { $status }
    .alt = Ribad näitavad iga allika ja iga teema kohta, kui palju nõudeid on kaetud, osaliselt kaetud, puudu, vastuolus, inimese hinnata, väljaspool seda dokumenti ja mitteasjakohased. Samad arvud on allikate ja teemade tabelites.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Allikad
    .source = Allikas
    .title = Pealkiri ja väljaanne
    .kind = Liik

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Nõudest tekstini
    .intro = Üks rida iga allika nõude kohta, mis käib kasutaja kohta. Iga nõutava asja kohta on nimetatud kuni kolm fakti; faktide tabelis on need kõik.
    .requirement = Nõue
    .clause = Säte
    .duty = Mida tuleb kasutajatele öelda (ümbersõnastatult)
    .confidence = Säte on
    .status = Olek
    .evidence = Faktid ja kus dokument neid näitab
    .note = Märkus
    .lacking = Ei ole näidatud:
    .hidden = Olemas kohas { $place }, kuid üheski peatükis seda ei näidata
    .says-nothing = Tekst kohas { $place } ei ütle midagi
    .contradicted = Öeldakse vastupidist:
    .against = Öeldud kohas { $place }
    .outside = Vastatud mujal:
    .to-judge = Inimese hinnata:
    .judged = Hinnanud { $by }, { $date } ({ $place }):
    .lapsed = Hinnang ({ $by }, { $date }, { $place }) ei kehti enam: faktid on muutunud
    .hash = Faktide räsi: { $facts }
    .justified = Ei kohaldu. Põhjendus kohas { $place }:
    .by-fact = Ei kohaldu, alus: { $fact } ({ $place }).
    .condition = Tingimus:

topics = Teemast tekstini
    .intro = Üks rida iga teema juurde kuuluva asja kohta koos kõigi faktidega, mis seda puudutavad. Teemad viivad faktideni; need ei kata ühtegi nõuet.
    .topic = Teema
    .meaning = Tähendus
    .chapter = Oodatav peatükk
    .aspect = Mida küsitakse
    .facts = Faktid, nende kohad ja ankrud

facts = Faktist nõudeni
    .intro = Üks rida iga fakti kohta, mida dokument näitab. Loendi ühe rea faktid on koos.
    .fact = Fakt
    .place = Koht konfiguratsioonis
    .chapter = Peatükk
    .anchor = Koht dokumendis
    .serves = Nõuded, mida see täidab

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Seadmel vaadeldu
    .intro = Mida seadmel nähti, võrreldes konfiguratsiooniga. Vaadeldud on ainult see, mida need failid näitavad; vastuolu puudumine ei näita, et fakt on õige.
    .file = { $file }, { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, kuupäevata (SHA-256 { $hash }).
    .result = Tulemus
    .seen = Kus või miks mitte
    .observed = vaadeldud
    .contradicted = vastuolus
    .not_observable = ei ole vaadeldav
    .stale = Fakt on pärast seda muutunud.

confidence =
    .verified = kontrollitud
    .recalled = peast

kind =
    .law = õigusakt
    .guidance = juhend
    .standard = standard
    .form = vorm
    .contract = leping

## The disclosure form (MDS2)

mds2 = Manufacturer Disclosure Statement for Medical Device Security (tootja teave meditsiiniseadme turvalisuse kohta): faktid vormi jaoks
    .about = { $device }: { $document }
    .notice = Konfiguratsiooni faktid ANSI/NEMA HN 1-2019 jaotiste järjekorras. Küsimused on ümbersõnastatud ja rühmitatud; täitke nende põhjal avaldatud vorm. Siin ei ole vastatud millelegi, mida konfiguratsioonis ei ole.
    .section = Jaotis
    .question = Küsimused
    .asks = Mida küsitakse (ümbersõnastatult)
    .fact = Fakt
    .value = Väärtus
    .place = Koht konfiguratsioonis
    .unanswered = konfiguratsioonis vastust ei ole
