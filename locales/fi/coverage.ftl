### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Vaatimusten kattavuus
    .about = { $device }: { $document } ({ $language }).
    .notice = Tämän raportin on laatinut ifugen konfiguraatiosta ja koostetusta asiakirjasta. Raportti tukee pätevän henkilön tekemää tarkastusta eikä korvaa sitä. Vaatimukset on esitetty mukaillen. Muistinvaraiseksi merkittyjä vaatimuksia ei ole luettu lähteestä, ja ne on varmistettava.
    .method = Vaatimus on katettu, kun asiakirjassa on tieto jokaisesta vaaditusta asiasta eikä mikään tieto sano päinvastaista. Pelkästään konfiguraatiossa olevaa tietoa ei oteta huomioon, eikä myöskään tekstiä, joka ei sano mitään. Jos tiedot eivät riitä ratkaisuun, asian ratkaisee henkilö, ja hänen nimensä, päivämäärä ja perustelu kirjataan. Rivin voi tarkistaa näin: lue kohta, etsi tieto sen paikasta konfiguraatiossa ja siirry linkistä vastaavaan kohtaan asiakirjassa.
    .none = –
    .more = ja { $count } muuta: katso tietojen taulukko
    .contents = Sisällys

## Status

status =
    .covered = katettu
    .partly = osittain katettu
    .missing = puuttuu
    .contradicted = ristiriidassa
    .to_be_judged = arvioitava
    .outside = tämän asiakirjan ulkopuolella
    .not_applicable = ei sovellettavissa
    .optional = valinnainen: lähde on käyttöohjeiden rinnalla käytettävä lomake

## The picture. $name is the id of a source or topic.

picture = Vaatimusten tilanne
    .sources = Lähteittäin
    .topics = Aiheittain
    .segment = { $name }: { $count } { $status }
    .alt = Palkit näyttävät kunkin lähteen ja kunkin aiheen osalta, kuinka moni vaatimus on katettu, osittain katettu, puuttuva, ristiriidassa, arvioitava, tämän asiakirjan ulkopuolella tai ei sovellettavissa. Lähteiden ja aiheiden taulukoissa on samat luvut.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Lähteet
    .source = Lähde
    .title = Nimi ja versio
    .kind = Laji

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Vaatimuksesta tekstiin
    .intro = Taulukossa on rivi jokaiselle lähteiden vaatimukselle, joka koskee käyttäjää. Jokaisesta vaaditusta asiasta mainitaan enintään kolme tietoa; tietojen taulukossa mainitaan kaikki.
    .requirement = Vaatimus
    .clause = Kohta
    .duty = Mitä käyttäjille on kerrottava (mukaillen)
    .confidence = Kohdan tarkistus
    .status = Tila
    .evidence = Tiedot ja niiden paikat asiakirjassa
    .note = Lisätieto
    .lacking = Ei näytetä:
    .hidden = Annettu paikassa { $place }, mutta ei näy missään luvussa
    .says-nothing = Paikassa { $place } oleva teksti ei sano mitään
    .contradicted = Asiakirjassa sanotaan päinvastaista:
    .against = Sanottu paikassa { $place }
    .outside = Vastaus muualla:
    .to-judge = Henkilön arvioitava:
    .judged = Arvioinut { $by }, { $date } ({ $place }):
    .lapsed = Arvio ei ole enää voimassa, koska tiedot ovat muuttuneet: { $by }, { $date } ({ $place })
    .hash = Tietojen tiiviste: { $facts }
    .justified = Ei sovelleta. Perustelu paikassa { $place }:
    .by-fact = Ei sovelleta, peruste: { $fact } ({ $place }).
    .condition = Ehto:

topics = Aiheesta tekstiin
    .intro = Taulukossa on rivi jokaiselle aiheeseen kuuluvalle asialle sekä kaikki sitä koskevat tiedot. Aiheet johtavat tietoihin; ne eivät kata vaatimuksia.
    .topic = Aihe
    .meaning = Merkitys
    .chapter = Odotettu luku
    .aspect = Kysytty asia
    .facts = Tiedot, niiden paikat ja ankkurit

facts = Tiedosta vaatimukseen
    .intro = Taulukossa on rivi jokaiselle tiedolle, joka näkyy asiakirjassa. Luettelon samaan riviin kuuluvat tiedot ovat yhdessä.
    .fact = Tieto
    .place = Paikka konfiguraatiossa
    .chapter = Luku
    .anchor = Paikka asiakirjassa
    .serves = Vaatimukset, joita tieto palvelee

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Laitteesta havaittu
    .intro = Laitteesta tehdyt havainnot verrattuna konfiguraatioon. Havaittua on vain se, minkä nämä tiedostot osoittavat. Se, että tieto ei ole ristiriidassa havaintojen kanssa, ei osoita sitä oikeaksi.
    .file = { $file }, { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, ei päiväystä (SHA-256 { $hash }).
    .result = Tulos
    .seen = Missä, tai miksi ei
    .observed = havaittu
    .contradicted = ristiriidassa
    .not_observable = ei havaittavissa
    .stale = Tieto on muuttunut tämän jälkeen.

confidence =
    .verified = tarkistettu
    .recalled = muistinvarainen

kind =
    .law = säädös
    .guidance = ohje
    .standard = standardi
    .form = lomake
    .contract = sopimus

## The disclosure form (MDS2)

mds2 = Manufacturer Disclosure Statement for Medical Device Security: lomakkeen tiedot
    .about = { $device }: { $document }
    .notice = Konfiguraation tiedot standardin ANSI/NEMA HN 1-2019 osioiden järjestyksessä. Kysymykset on mukailtu ja ryhmitelty. Täytä julkaistu lomake niiden avulla. Tässä ei vastata mihinkään, mitä konfiguraatiossa ei ilmoiteta.
    .section = Osio
    .question = Kysymykset
    .asks = Mitä kysytään (mukaillen)
    .fact = Tieto
    .value = Arvo
    .place = Paikka konfiguraatiossa
    .unanswered = konfiguraatio ei anna vastausta
