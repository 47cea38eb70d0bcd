### The page around the text, chapter titles, signal words, and how values are put.

title = Käyttöohjeet: kyberturvallisuus
language = Suomi

## Chapters

chapter =
    .glance = Lyhyesti
    .preparation = Ennen ensimmäistä käyttöä
    .identification = Tunnistetiedot ja soveltamisala
    .features = Tietoturvaominaisuudet
    .environment = Käyttöympäristön tietoturvatoimenpiteet
    .compatibility = Yhteensopivuus ja vähimmäisvaatimukset
    .network = Verkon konfigurointi
    .installation = Asennus ja koventaminen
    .access = Käyttäjien pääsy
    .data = Henkilötiedot ja salaus
    .logging = Lokit ja aika
    .malware = Suojautuminen haittaohjelmilta ja luvattomilta muutoksilta
    .updates = Päivitykset ja tietoturvatuki
    .recovery = Varmuuskopiointi, palauttaminen ja turvallinen tila
    .maintenance = Säännölliset tietoturvatehtävät
    .incidents = Tietoturvatapahtumien tunnistaminen ja niistä ilmoittaminen
    .risks = Jäännösriskit ja väärinkäyttö
    .decommissioning = Käytöstä poistaminen
    .components = Ohjelmistokomponentit
    .contact = Yhteystiedot
    .conventions = Merkinnät ja lyhenteet
    .history = Revisiohistoria
    .technicians = Teknikoille

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Aloita tästä, jos sinun on toimittava heti tai haluat löytää sinua koskevat asiat. Tämä yhteenveto ei korvaa täydellisiä ohjeita.
    .preparation = Tarkista jokainen rivi ennen laitteen ensimmäistä käyttöä.
    .identification = Tarkista tästä, että tämä asiakirja kuuluu laitteeseesi.
    .features = Tarkista tietoturvaominaisuus tästä, ennen kuin luotat siihen tai muutat sen asetuksia.
    .environment = Lue tämä luku ennen laitteen ensimmäistä käyttöä ja ennen jokaista käyttöympäristön muutosta.
    .compatibility = Vertaa tuotteitasi tämän luvun tietoihin, ennen kuin yhdistät ne laitteeseen.
    .network = Lue tämä luku, ennen kuin yhdistät laitteen verkkoon ja ennen kuin muutat verkkoa.
    .installation = Lue tämä luku, ennen kuin asennat laitteen tai muutat sen tietoturva-asetuksia.
    .access = Lue tämä luku, ennen kuin annat, muutat tai poistat pääsyoikeuksia.
    .data = Lue tämä luku, ennen kuin tallennat, viet tai poistat tietoja.
    .logging = Lue tämä luku, ennen kuin luotat laitteen tallentamiin tapahtumiin, viesteihin tai laitteen aikaan.
    .malware = Lue tämä luku, ennen kuin asennat, poistat tai skannaat ohjelmistoja.
    .updates = Lue tämä luku, ennen kuin asennat päivityksen tai lykkäät sitä.
    .recovery = Lue tämä luku ennen laitteen ensimmäistä käyttöä ja toimi sen mukaan häiriön aikana.
    .maintenance = Käytä tätä lukua säännöllisten tietoturvatehtävien aikatauluttamiseen ja jakamiseen.
    .incidents = Käytä tätä lukua heti, kun epäilet tietoturvatapahtumaa tai huomaat häiriön.
    .risks = Lue tämä luku, ennen kuin käytät laitetta ja ennen kuin muutat sen käyttötapaa.
    .decommissioning = Lue tämä luku, ennen kuin laite poistetaan käytöstä tai siirtyy pois hallinnastasi.
    .components = Käytä tätä lukua, kun selvität, koskeeko julkaistu haavoittuvuus laitetta.
    .contact = Lue tämä luku, ennen kuin otat kehenkään yhteyttä laitteen tietoturvasta.
    .conventions = Tarkista tästä, mitä jokin sana, merkki tai lyhenne tarkoittaa.
    .history = Jos tunnet aiemman revision, lue tämä luku, ennen kuin työskentelet tämän revision mukaan.
    .technicians = Tämä luku on tarkoitettu teknikoille ja IT-henkilöstölle.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Jos jokin näyttää olevan vialla
    .sign = Mitä huomaat
    .first = Mitä teet ensin
    .acting = Kuka toimii tai keneen otat yhteyttä
    .all-signs = Kaikki viestit ja tapahtumat: { $link }
    .further-steps = Seuraavat vaiheet: { $link }
    .fill-in = ____________________
    .contacts = Kenelle soitat
    .contacts-there = Toiminnanharjoittajan yhteystahot: { $link }
    .work = Kuka tekee mitä
    .who = Kuka
    .what = Mitä
    .controls = Pakolliset toimenpiteet
    .tasks = Säännölliset tehtävät
    .incidents = Tietoturvatapahtumat
    .updates = Päivitysten asentaminen
    .backups = Varmuuskopioiden tekeminen
    .provides = Toteutettava
    .installation = Laitteen asentaminen
    .training = Vaaditut tiedot ja koulutus
    .one-of-group = { $link } (yksi ryhmästä)
    .alternative = { $link } (tai: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } ja muita
    .it = IT-henkilöstölle
    .preparation = Ennen ensimmäistä käyttöä
    .topic = Aihe
    .answer = Lyhyesti
    .connection = { $source } → { $destination }: { $ports }
    .further = Muut aiheet
    .further-connections = Muut tämän lajin yhteydet
    .annex = **Tarkastajille.** Kohdat ja niihin vastaavat osiot: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Mitä on oltava kunnossa
    .tasks = Tehtävät ennen ensimmäistä käyttöä
    .open = Muut valmistelut
    .open-lead = Katso myös:
    .before = Asennuksen edellytykset
    .verify = Tarkistukset asennuksen jälkeen

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Toiminnanharjoittaja
    .user = Käyttäjä
    .patient = Potilas
    .shared = Valmistaja ja toiminnanharjoittaja
    .service_partner = Huoltokumppani
    .manufacturer = Valmistaja
    .third_party = Kolmas osapuoli
    .integrator = Integraattori
    .practitioner = Ammatinharjoittaja

## Conventions: words and signs, and what they mean

conventions =
    .words = Sanat ja merkit
    .word = Sana tai merkki
    .meaning = Merkitys
    .device = laite
    .device-meaning = Tuote, jota tämä asiakirja koskee, ja kaikki sen järjestelmän osat.
    .operator = toiminnanharjoittaja
    .operator-meaning = Henkilö tai organisaatio, jolla laite on käytössä. Toiminnanharjoittaja voi olla myös käyttäjä.
    .operator-seen = toiminnanharjoittaj
    .user = käyttäjä
    .user-meaning = Henkilö, joka käyttää laitetta.
    .must = on tehtävä, ei saa tehdä
    .must-meaning = Vaatimus tai kielto.
    .should = pitäisi tehdä
    .should-meaning = Suositus.
    .should-seen = pitäisi
    .danger = Vaara, joka johtaa kuolemaan tai vakavaan vammaan, jos sitä ei vältetä.
    .warning = Vaara, joka voi johtaa kuolemaan tai vakavaan vammaan, jos sitä ei vältetä.
    .caution = Vaara, joka voi johtaa lievään tai kohtalaiseen vammaan, jos sitä ei vältetä.
    .notice = Asia, joka voi johtaa muuhun vahinkoon kuin vammaan, esimerkiksi tietojen vahingoittumiseen, jos sitä ei vältetä.
    .note = Lisätietoja.
    .dash = Taulukossa: ei merkintää.
    .mark = viiva reunassa tai ”muutettu”
    .mark-meaning = Tämä sisältö on muuttunut aiemman revision jälkeen.
    .bold = lihavoidut sanat virkkeessä
    .abbreviations = Lyhenteet
    .short = Lyhenne

## The annex: which chapters and sections answer which clause

annex = Liite: luvut ja vaatimukset
    .intro = Taulukoissa luetellaan kunkin lähteen kohtia sekä tämän asiakirjan luvut ja osiot, joissa niitä käsitellään. Taulukot nimeävät vain paikat eivätkä ole vakuutus vaatimustenmukaisuudesta. Niissä ei luetella kaikkia kohtia.
    .order = Jokainen taulukko koskee yhtä lähdettä. Rivit ovat samassa järjestyksessä kuin kohdat kyseisessä lähteessä.
    .caption = Kohdat ja luvut
    .clause = Kohta
    .chapters = Luvut ja osiot

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Muuttunut sisältö
    .since = Muutokset revision { $revision } ({ $date }) jälkeen
    .intro = Taulukossa nimetään muuttuneet tiedot luvuittain. Muuttuneet kappaleet, kohdat ja rivit on merkitty.
    .chapter = Luku
    .place = Paikka
    .what = Muutos
    .added = Lisätty: { $words }
    .added-row = Lisätty
    .removed = Poistettu: { $words }
    .removed-row = Poistettu
    .now = Nyt: { $words }
    .before = Ennen: { $words }
    .reworded = Sanamuotoa on muutettu.

## Cover

cover =
    .device = Laite
    .model = Malli
    .manufacturer = Valmistaja
    .software = Ohjelmistoversio
    .number = Asiakirjan numero
    .revision = Revisio
    .date = Julkaisupäivä
    .language = Kieli
    .state = Tila

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Luonnos
    .in-review = Tarkastettavana
    .approved = Hyväksytty { $date }

notice =
    .draft-locale = Tämän kielen sanamuodot ovat luonnos. Pätevä tarkastaja ei ole hyväksynyt niitä. Älä julkaise tätä asiakirjaa.
    .stale-locale = Englanninkieliset sanamuodot ovat muuttuneet sen jälkeen, kun tämän kielen sanamuodot tarkastettiin. Älä julkaise tätä asiakirjaa.
    .draft = Tämä asiakirja on luonnos. Älä julkaise tätä asiakirjaa.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (asiakirja { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Sisällys
    .skip = Siirry tekstiin
    .changed = muutettu
    .permalink = Linkki tähän osioon
    .document = Asiakirja
    .revision = Revisio
    .page_of = Sivu %PAGE%/%PAGES%
    .on_page = sivu %PAGE%
    .continued = %TABLE% (jatkuu)
    .draft = LUONNOS
    .index_title = Käyttöohjeet: kyberturvallisuus
    .index_device = Laite
    .index_number = Asiakirjan numero
    .index_revision = Revisio
    .index_date = Päivämäärä
    .index_documents = Asiakirjat
    .index_search = Etsi laitetta, asiakirjan numeroa tai kieltä
    .index_shown = Näytetyt laitteet
    .hospital_title = Tiedostot toiminnanharjoittajan tietohallinnolle
    .hospital_lead = Nämä tiedostot on tehty samoista tiedoista kuin tämä asiakirja. Täydennä avoimeksi jätetyt kohdat ja tarkista tiedostot, ennen kuin käytät niitä.
    .hospital_file = Tiedosto
    .hospital_size = Tavua
    .hospital_purpose = Tarkoitus
    .hospital_hash = SHA-256
    .hospital_missing = Seuraavien tiedostojen tietoja ei ole ilmoitettu:
    .hospital_matrix = Verkkomatriisi: palomuuritaulukoiden yhteydet
    .hospital_nftables = nftables-säännöt JSON-muodossa
    .hospital_aerleon = Aerleon- tai Capirca-määritys, josta luodaan säännöt monille palomuureille
    .hospital_mud = Valmistajan kuvaus laitteen verkonkäytöstä (MUD, RFC 8520)
    .hospital_security_txt = Yhteystieto haavoittuvuusilmoituksia varten: security.txt (RFC 9116)
    .hospital_openeox = Tuen päättyminen kokeellisessa OpenEoX-muodossa

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = VAARA
    .warning = VAROITUS
    .caution = HUOMIO
    .notice = HUOMAUTUS
    .note = LISÄTIETO

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Taulukko { $number }: { $title }
    .figure = Kuva { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Asia
    .value = Arvo
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Sama kaikilla riveillä.** { $facts }

matrix =
    .yes = kyllä
    .no = ei
    .assigned = jos myönnetty

flag =
    .true = kyllä
    .false = ei

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = vähintään { $value }
    .at-most = enintään { $value }
    .more-than = yli { $value }
    .less-than = alle { $value }
    .about = noin { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekunti
       *[other] { $amount } sekuntia
    }
    .minutes = { $count ->
        [one] { $amount } minuutti
       *[other] { $amount } minuuttia
    }
    .hours = { $count ->
        [one] { $amount } tunti
       *[other] { $amount } tuntia
    }
    .days = { $count ->
        [one] { $amount } päivä
       *[other] { $amount } päivää
    }
    .working-days = { $count ->
        [one] { $amount } työpäivä
       *[other] { $amount } työpäivää
    }
    .weeks = { $count ->
        [one] { $amount } viikko
       *[other] { $amount } viikkoa
    }
    .months = { $count ->
        [one] { $amount } kuukausi
       *[other] { $amount } kuukautta
    }
    .years = { $count ->
        [one] { $amount } vuosi
       *[other] { $amount } vuotta
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } tai uudempi
    .or-earlier = { $version } tai vanhempi
    .later-than = uudempi kuin { $version }
    .earlier-than = vanhempi kuin { $version }
    .range = { $low }–{ $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Verkkokaavio
    .title = Järjestelmät ja tietovirrat
    .description = Kaavio näyttää järjestelmät ja nuolina niiden väliset tietovirrat. Nuoli osoittaa järjestelmään, joka vastaanottaa tiedot. Se ei näytä, kumpi järjestelmä avaa yhteyden. Tietovirtojen taulukossa tietovirrat luetellaan tekstinä.
    .alt = Verkkokaavio. Tämän luvun tietovirtojen taulukossa tietovirrat luetellaan tekstinä.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (myös: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Järjestelmän osa
    .data = Tietojen suunta. Nuoli ei näytä, kumpi järjestelmä avaa yhteyden.
    .encrypted = Salattu
    .unencrypted = Ei salattu, tai ei aina
    .optional = Ei pakollinen, tai vain tietyllä ehdolla
    .unstated = Ei lukkoa: salausta ei ole ilmoitettu, tai se on jätetty toiminnanharjoittajalle tai isäntäjärjestelmälle
    .by-zone = Tämä verkko on liian suuri, jotta jokainen järjestelmä ja jokainen tietovirta voitaisiin piirtää. Numerolla merkitty laatikko tarkoittaa useita järjestelmiä samassa verkkovyöhykkeessä tai kaikkien vyöhykkeiden ulkopuolella. Nuoli voi tarkoittaa useita tietovirtoja. Tietovirtojen taulukossa luetellaan jokainen tietovirta ja sen kaksi järjestelmää.
    .by-zone-description = Kaavio näyttää laatikoina järjestelmät ja järjestelmien ryhmät lukumäärineen sekä nuolina niiden väliset tietovirrat. Nuoli osoittaa järjestelmään, joka vastaanottaa tiedot. Se ei näytä, kumpi järjestelmä avaa yhteyden. Tietovirtojen taulukossa jokainen tietovirta luetellaan tekstinä.
    .too-large = Tämä verkko on liian suuri kaavioon. Tietovirtojen taulukossa luetellaan jokainen tietovirta.
    .systems = { $count ->
        [one] { $amount } järjestelmä
       *[other] { $amount } järjestelmää
    }
    .parts = { $count ->
        [one] { $amount } laitteen osa
       *[other] { $amount } laitteen osaa
    }
    .flows = { $count ->
        [one] { $amount } tietovirta
       *[other] { $amount } tietovirtaa
    }
