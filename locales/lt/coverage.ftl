### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Reikalavimų aprėptis
    .about = { $device }: { $document } ({ $language }).
    .notice = Sudarė „ifugen“ iš konfigūracijos ir parengto dokumento. Ši ataskaita padeda kvalifikuotam asmeniui atlikti peržiūrą ir jos nepakeičia. Reikalavimai perpasakoti savais žodžiais; pažymėtieji „iš atminties“ nebuvo skaityti jų šaltinyje ir turi būti patvirtinti.
    .method = Reikalavimas aprėptas, kai dokumente kiekvienam reikalaujamam dalykui pateiktas faktas ir nėra fakto, kuris teigtų priešingai. Faktas, kuris yra tik konfigūracijoje, neįskaitomas; neįskaitomas ir nieko nesakantis tekstas. Kai faktai negali nulemti, sprendžia žmogus, nurodydamas vardą, datą ir priežastį. Norėdami atsekti eilutę, perskaitykite nuostatą, raskite fakto vietą konfigūracijoje ir eikite pagal nuorodą į jo vietą dokumente.
    .none = –
    .more = ir dar { $count }: žr. faktų lentelę
    .contents = Turinys

## Status

status =
    .covered = aprėpta
    .partly = iš dalies
    .missing = trūksta
    .contradicted = prieštarauja
    .to_be_judged = reikia įvertinti
    .outside = ne šiame dokumente
    .not_applicable = netaikoma
    .optional = neprivaloma: šaltinis yra forma, pridedama prie instrukcijos

## The picture. $name is the id of a source or topic.

picture = Reikalavimų būklė
    .sources = Pagal šaltinius
    .topics = Pagal temas
    .segment = { $name }: { $count } { $status }
    .alt = Juostos rodo, kiek kiekvieno šaltinio ir kiekvienos temos reikalavimų yra aprėpta, iš dalies aprėpta, kiek trūksta, kiek prieštarauja, kiek reikia įvertinti, kiek yra ne šiame dokumente ir kiek netaikoma. Šaltinių ir temų lentelėse pateikti tie patys skaičiai.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Šaltiniai
    .source = Šaltinis
    .title = Pavadinimas ir leidimas
    .kind = Rūšis

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Nuo reikalavimo iki teksto
    .intro = Kiekvienam šaltinių reikalavimui, susijusiam su naudotoju, skirta viena eilutė. Kiekvienam reikalaujamam dalykui nurodyta ne daugiau kaip po tris faktus; faktų lentelėje nurodyti visi.
    .requirement = Reikalavimas
    .clause = Nuostata
    .duty = Ką privaloma pasakyti naudotojams (perpasakota)
    .confidence = Nuostatos patikra
    .status = Būsena
    .evidence = Faktai ir vietos, kuriose dokumentas juos pateikia
    .note = Pastaba
    .lacking = Nepateikta:
    .hidden = Nurodyta vietoje { $place }, bet nepateikta jokiame skyriuje
    .says-nothing = Tekstas nieko nesako: { $place }
    .contradicted = Teigiama priešingai:
    .against = Teiginio vieta: { $place }
    .outside = Atsakyta kitur:
    .to-judge = Turi įvertinti žmogus:
    .judged = Įvertino: { $by }, { $date } ({ $place }):
    .lapsed = Vertinimas nebegalioja, nes faktai pasikeitė: { $by }, { $date } ({ $place })
    .hash = Faktų maišos reikšmė: { $facts }
    .justified = Netaikoma. Pagrindimo vieta: { $place }:
    .by-fact = Netaikoma pagal faktą { $fact } ({ $place }).
    .condition = Sąlyga:

topics = Nuo temos iki teksto
    .intro = Kiekvienam temai priklausančiam dalykui skirta viena eilutė su visais faktais, kurie apie jį kalba. Temos veda prie faktų; jos neaprėpia jokio reikalavimo.
    .topic = Tema
    .meaning = Reikšmė
    .chapter = Laukiamas skyrius
    .aspect = Ko reikalaujama
    .facts = Faktai, jų vietos ir nuorodos

facts = Nuo fakto iki reikalavimo
    .intro = Kiekvienam dokumente pateiktam faktui skirta viena eilutė. Vienos sąrašo eilutės faktai pateikti kartu.
    .fact = Faktas
    .place = Vieta konfigūracijoje
    .chapter = Skyrius
    .anchor = Vieta dokumente
    .serves = Reikalavimai, kuriems jis tinka

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Stebėta medicinos priemonėje
    .intro = Kas pamatyta medicinos priemonėje, palyginti su konfigūracija. Stebėta tik tai, ką rodo šie failai; tai, kad faktui neprieštaraujama, neįrodo, kad jis teisingas.
    .file = { $file }, { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, be datos (SHA-256 { $hash }).
    .result = Rezultatas
    .seen = Kur arba kodėl ne
    .observed = stebėta
    .contradicted = prieštarauja
    .not_observable = stebėti neįmanoma
    .stale = Faktas nuo to laiko pasikeitė.

confidence =
    .verified = patikrinta
    .recalled = iš atminties

kind =
    .law = teisės aktas
    .guidance = gairės
    .standard = standartas
    .form = forma
    .contract = sutartis

## The disclosure form (MDS2)

mds2 = Gamintojo deklaracija apie medicinos priemonės saugumą: faktai formai
    .about = { $device }: { $document }
    .notice = Konfigūracijos faktai pagal ANSI/NEMA HN 1-2019 skyrių tvarką. Klausimai perpasakoti ir sugrupuoti; pagal juos užpildykite paskelbtą formą. Čia neatsakyta į nieką, ko konfigūracijoje nenurodyta.
    .section = Skyrius
    .question = Klausimai
    .asks = Ko klausiama (perpasakota)
    .fact = Faktas
    .value = Reikšmė
    .place = Vieta konfigūracijoje
    .unanswered = konfigūracija neatsako
