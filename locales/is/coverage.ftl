### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Hvernig kröfum er svarað
    .about = { $device }: { $document } ({ $language }).
    .notice = Gert með ifugen úr stillingaskránum og samsetta skjalinu. Skýrslan styður rýni hæfs einstaklings og kemur ekki í stað hennar. Kröfur eru endursagðar; þær sem eru merktar „eftir minni“ voru ekki lesnar í heimildinni og verður að staðfesta þær.
    .method = Kröfu telst svarað þegar skjalið sýnir staðreynd fyrir hvert atriði sem hún biður um og enga staðreynd sem segir hið gagnstæða. Staðreynd sem er aðeins í stillingaskránum telst ekki með og ekki heldur texti sem segir ekkert. Þar sem staðreyndirnar skera ekki úr gerir einstaklingur það, með nafni, dagsetningu og ástæðu. Svona er línu fylgt eftir: lesið ákvæðið, flettið staðreyndinni upp á sínum stað í stillingaskránum og fylgið tenglinum á staðinn í skjalinu.
    .none = –
    .more = og { $count } til viðbótar: sjá töflu yfir staðreyndir
    .contents = Efnisyfirlit

## Status

status =
    .covered = svarað
    .partly = svarað að hluta
    .missing = vantar
    .contradicted = í mótsögn
    .to_be_judged = þarf að meta
    .outside = utan þessa skjals
    .not_applicable = á ekki við
    .optional = valfrjálst: heimildin er eyðublað til hliðar við leiðbeiningarnar

## The picture. $name is the id of a source or topic.

picture = Staða krafnanna
    .sources = Eftir heimildum
    .topics = Eftir efni
    .segment = { $name }: { $count } { $status }
    .alt = Súlur sýna fyrir hverja heimild og hvert efni hve mörgum kröfum er svarað, svarað að hluta, hve margar vantar, hve margar eru í mótsögn, hve margar þarf að meta, hve margar eru utan þessa skjals og hve margar eiga ekki við. Í töflum yfir heimildir og efni eru sömu tölur.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Heimildir
    .source = Heimild
    .title = Titill og útgáfa
    .kind = Tegund

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Frá kröfu til texta
    .intro = Ein lína fyrir hverja kröfu í heimildunum sem beinist að notanda. Allt að þrjár staðreyndir eru nefndar fyrir hvert atriði sem beðið er um; þær eru allar nefndar í töflunni yfir staðreyndir.
    .requirement = Krafa
    .clause = Ákvæði
    .duty = Það sem segja verður notendum (endursögn)
    .confidence = Ákvæðið var
    .status = Staða
    .evidence = Staðreyndir og hvar skjalið sýnir þær
    .note = Athugasemd
    .lacking = Ekki sýnt:
    .hidden = Gefið upp í { $place } en enginn kafli sýnir það
    .says-nothing = Textinn í { $place } segir ekkert
    .contradicted = Hið gagnstæða er sagt:
    .against = Sagt í { $place }
    .outside = Svarað annars staðar:
    .to-judge = Einstaklingur þarf að meta:
    .judged = Mat: { $by }, { $date } ({ $place }):
    .lapsed = Fyrra mat gildir ekki lengur því staðreyndirnar hafa breyst. Mat: { $by }, { $date } ({ $place })
    .hash = Tætigildi staðreyndanna: { $facts }
    .justified = Á ekki við. Rökstuðningur í { $place }:
    .by-fact = Á ekki við samkvæmt { $fact } ({ $place }).
    .condition = Skilyrði:

topics = Frá efni til texta
    .intro = Ein lína fyrir hvert atriði sem heyrir undir efni, með öllum staðreyndum sem varða það. Efni vísa á staðreyndir; þau svara engri kröfu.
    .topic = Efni
    .meaning = Merking
    .chapter = Búist við í kafla
    .aspect = Beðið um
    .facts = Staðreyndir, staðir þeirra og akkeri

facts = Frá staðreynd til kröfu
    .intro = Ein lína fyrir hverja staðreynd sem skjalið sýnir. Staðreyndir úr sömu línu lista standa saman.
    .fact = Staðreynd
    .place = Staður í stillingaskránum
    .chapter = Kafli
    .anchor = Staður í skjalinu
    .serves = Kröfur sem hún svarar

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Athugað á tæki
    .intro = Það sem sást á tæki, borið saman við stillingaskrárnar. Aðeins það sem þessar skrár sýna telst athugað; þótt staðreynd sé ekki í mótsögn sýnir það ekki að hún sé rétt.
    .file = { $file }, { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, án dagsetningar (SHA-256 { $hash }).
    .result = Niðurstaða
    .seen = Hvar, eða hvers vegna ekki
    .observed = sást
    .contradicted = í mótsögn
    .not_observable = ekki hægt að athuga
    .stale = Staðreyndin hefur breyst síðan.

confidence =
    .verified = staðfest
    .recalled = eftir minni

kind =
    .law = lög
    .guidance = leiðbeiningar
    .standard = staðall
    .form = eyðublað
    .contract = samningur

## The disclosure form (MDS2)

mds2 = Yfirlýsing framleiðanda um netöryggi lækningatækis: staðreyndir fyrir eyðublaðið
    .about = { $device }: { $document }
    .notice = Staðreyndir úr stillingaskránum í sömu röð og hlutar ANSI/NEMA HN 1-2019. Spurningarnar eru endursagðar og flokkaðar; fyllið út útgefna eyðublaðið eftir þeim. Hér er engu svarað sem ekki er tilgreint í stillingaskránum.
    .section = Hluti
    .question = Spurningar
    .asks = Það sem spurt er um (endursögn)
    .fact = Staðreynd
    .value = Gildi
    .place = Staður í stillingaskránum
    .unanswered = ekki svarað í stillingaskránum
