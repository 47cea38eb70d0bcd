### The page around the text, chapter titles, signal words, and how values are put.

title = Notkunarleiðbeiningar: netöryggi
language = Íslenska

## Chapters

chapter =
    .glance = Yfirlit
    .preparation = Fyrir fyrstu notkun
    .identification = Auðkenning og umfang
    .features = Netöryggiseiginleikar
    .environment = Netöryggisráðstafanir í rekstrarumhverfinu
    .compatibility = Samhæfi og lágmarkskröfur
    .network = Netstillingar
    .installation = Uppsetning og herðing
    .access = Aðgangur notenda
    .data = Persónuupplýsingar og dulkóðun
    .logging = Atburðaskrár og tími
    .malware = Vörn gegn spilliforritum og fikti
    .updates = Uppfærslur og öryggisstuðningur
    .recovery = Öryggisafrit, endurheimt og öruggt ástand
    .maintenance = Regluleg netöryggisverk
    .incidents = Að greina og tilkynna netöryggisatvik
    .risks = Eftirstæð áhætta og röng notkun
    .decommissioning = Tækið tekið úr notkun
    .components = Hugbúnaðaríhlutir
    .contact = Tengiliðir
    .conventions = Orðnotkun og skammstafanir
    .history = Útgáfusaga skjalsins
    .technicians = Fyrir tæknimenn

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Byrjið hér til að bregðast strax við eða finna það sem ykkur varðar. Þetta yfirlit kemur ekki í stað notkunarleiðbeininganna í heild.
    .preparation = Athugið hverja línu áður en tækið er notað í fyrsta sinn.
    .identification = Gangið hér úr skugga um að þetta skjal eigi við tækið.
    .features = Flettið hér upp netöryggiseiginleika áður en treyst er á hann eða stillingum hans er breytt.
    .environment = Lesið þennan kafla áður en tækið er notað í fyrsta sinn og fyrir hverja breytingu á rekstrarumhverfinu.
    .compatibility = Berið vörurnar saman við þennan kafla áður en þær eru notaðar með tækinu.
    .network = Lesið þennan kafla áður en tækið er tengt og áður en netinu er breytt.
    .installation = Lesið þennan kafla áður en tækið er sett upp eða netöryggisstillingum þess er breytt.
    .access = Lesið þennan kafla áður en aðgangur er veittur, honum breytt eða hann afturkallaður.
    .data = Lesið þennan kafla áður en gögn eru vistuð, þau flutt út eða þeim eytt.
    .logging = Lesið þennan kafla áður en treyst er á skráða atburði, boð eða tíma tækisins.
    .malware = Lesið þennan kafla áður en hugbúnaður er settur upp, fjarlægður eða skannaður.
    .updates = Lesið þennan kafla áður en uppfærsla er sett upp eða henni frestað.
    .recovery = Lesið þennan kafla áður en tækið er notað í fyrsta sinn og notið hann þegar bilun verður.
    .maintenance = Notið þennan kafla til að tímasetja regluleg netöryggisverk og úthluta þeim.
    .incidents = Notið þennan kafla um leið og grunur vaknar um netöryggisatvik eða vart verður við bilun.
    .risks = Lesið þennan kafla áður en tækið er notað og áður en notkun þess er breytt.
    .decommissioning = Lesið þennan kafla áður en tækið er tekið úr notkun eða látið af hendi.
    .components = Notið þennan kafla þegar athugað er hvort birtur veikleiki varðar tækið.
    .contact = Lesið þennan kafla áður en haft er samband við einhvern vegna netöryggis tækisins.
    .conventions = Flettið hér upp merkingu orða, tákna og skammstafana.
    .history = Lesið þennan kafla áður en unnið er með þessa skjalútgáfu, ef þið þekkið eldri útgáfu.
    .technicians = Þessi kafli er fyrir tæknimenn og starfsfólk upplýsingatæknideildar.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Ef eitthvað virðist vera að
    .sign = Það sem vart verður við
    .first = Fyrstu viðbrögð
    .acting = Hver bregst við eða hvert á að leita
    .all-signs = Öll boð og atburðir: { $link }
    .further-steps = Fleiri skref: { $link }
    .fill-in = ____________________
    .contacts = Hvert á að hringja
    .contacts-there = Tengiliðir hjá rekstraraðila: { $link }
    .work = Hver gerir hvað
    .who = Hver
    .what = Hvað
    .controls = Ráðstafanir sem krafist er
    .tasks = Regluleg verk
    .incidents = Netöryggisatvik
    .updates = Uppsetning uppfærslna
    .backups = Taka öryggisafrita
    .provides = Það sem þarf að útvega
    .installation = Uppsetning tækisins
    .training = Þekking og þjálfun sem krafist er
    .one-of-group = { $link } (ein úr hópi)
    .alternative = { $link } (eða: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } og fleira
    .it = Fyrir starfsfólk upplýsingatæknideildar
    .preparation = Fyrir fyrstu notkun
    .topic = Efni
    .answer = Í stuttu máli
    .connection = { $source } → { $destination }: { $ports }
    .further = Fleiri efnisatriði
    .further-connections = Fleiri tengingar af þessu tagi
    .annex = **Fyrir þá sem rýna skjalið.** Ákvæði og undirkaflar sem svara þeim: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Það sem verður að vera til staðar
    .tasks = Verk fyrir fyrstu notkun
    .open = Annar undirbúningur
    .open-lead = Sjá einnig:
    .before = Skilyrði fyrir uppsetningu
    .verify = Athuganir eftir uppsetningu

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Rekstraraðili
    .user = Notandi
    .patient = Sjúklingur
    .shared = Framleiðandi og rekstraraðili
    .service_partner = Þjónustuaðili
    .manufacturer = Framleiðandi
    .third_party = Þriðji aðili
    .integrator = Samþættingaraðili
    .practitioner = Sjálfstætt starfandi heilbrigðisstarfsmaður

## Conventions: words and signs, and what they mean

conventions =
    .words = Orð og tákn
    .word = Orð eða tákn
    .meaning = Merking
    .device = tæki
    .device-meaning = Varan sem þetta skjal fjallar um, með öllum kerfishlutum.
    .operator = rekstraraðili
    .operator-meaning = Einstaklingur, stofnun eða fyrirtæki sem er með tækið í notkun. Rekstraraðili getur líka verið notandi.
    .operator-seen = rekstraraðil
    .user = notandi
    .user-meaning = Einstaklingur sem notar tækið.
    .must = verður að, má ekki
    .must-meaning = Þess er krafist.
    .should = ætti að
    .should-meaning = Mælt er með því.
    .should-seen = ætti, ættu
    .danger = Hætta sem leiðir til dauða eða alvarlegs líkamstjóns ef ekki er komið í veg fyrir hana.
    .warning = Hætta sem getur leitt til dauða eða alvarlegs líkamstjóns ef ekki er komið í veg fyrir hana.
    .caution = Hætta sem getur leitt til minni háttar eða miðlungsmikils líkamstjóns ef ekki er komið í veg fyrir hana.
    .notice = Eitthvað sem getur leitt til annars tjóns en líkamstjóns ef ekki er komið í veg fyrir það, til dæmis tjóns á gögnum.
    .note = Viðbótarupplýsingar.
    .dash = Í töflu: engin færsla.
    .mark = strik á spássíu eða „breytt“
    .mark-meaning = Þetta efni hefur breyst frá eldri skjalútgáfu.
    .bold = feitletruð orð í setningu
    .abbreviations = Skammstafanir
    .short = Skammstöfun

## The annex: which chapters and sections answer which clause

annex = Viðauki: kaflar og kröfur
    .intro = Töflurnar sýna ákvæði hverrar heimildar og þá kafla og undirkafla þessa skjals sem fjalla um þau. Þær vísa aðeins á staði og fela ekki í sér yfirlýsingu um samræmi. Þær sýna ekki öll ákvæði.
    .order = Hver tafla á við eina heimild. Línurnar eru í sömu röð og ákvæðin í heimildinni.
    .caption = Ákvæði og kaflar
    .clause = Ákvæði
    .chapters = Kaflar og undirkaflar

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Breytt efni
    .since = Breytingar frá skjalútgáfu { $revision } ({ $date })
    .intro = Taflan sýnir upplýsingar sem hafa breyst, eftir köflum. Breyttar málsgreinar, liðir og línur eru merktar.
    .chapter = Kafli
    .place = Staður
    .what = Breyting
    .added = Bætt við: { $words }
    .added-row = Bætt við
    .removed = Fellt brott: { $words }
    .removed-row = Fellt brott
    .now = Nú: { $words }
    .before = Áður: { $words }
    .reworded = Orðalag var endurskoðað.

## Cover

cover =
    .device = Tæki
    .model = Gerð
    .manufacturer = Framleiðandi
    .software = Hugbúnaðarútgáfa
    .number = Skjalnúmer
    .revision = Skjalútgáfa
    .date = Útgáfudagur
    .language = Tungumál
    .state = Staða

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Drög
    .in-review = Í rýni
    .approved = Samþykkt { $date }

notice =
    .draft-locale = Íslenska orðalagið er drög. Hæfur rýnir hefur ekki samþykkt það. Gefið þetta skjal ekki út.
    .stale-locale = Enska orðalagið hefur breyst eftir að íslenska orðalagið var rýnt. Gefið þetta skjal ekki út.
    .draft = Þetta skjal er drög. Gefið þetta skjal ekki út.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (skjal { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Efnisyfirlit
    .skip = Fara beint í textann
    .changed = breytt
    .permalink = Tengill á þennan undirkafla
    .document = Skjal
    .revision = Skjalútgáfa
    .page_of = Bls. %PAGE% af %PAGES%
    .on_page = bls. %PAGE%
    .continued = %TABLE% (framhald)
    .draft = DRÖG
    .index_title = Notkunarleiðbeiningar: netöryggi
    .index_device = Tæki
    .index_number = Skjalnúmer
    .index_revision = Skjalútgáfa
    .index_date = Dagsetning
    .index_documents = Skjöl
    .index_search = Leita að tæki, skjalnúmeri eða tungumáli
    .index_shown = Tæki sem birtast
    .hospital_title = Skrár fyrir upplýsingatæknideild rekstraraðila
    .hospital_lead = Þessar skrár eru gerðar úr sömu upplýsingum og þetta skjal. Fyllið út það sem er opið í þeim og farið yfir þær áður en þær eru notaðar.
    .hospital_file = Skrá
    .hospital_size = Bæti
    .hospital_purpose = Tilgangur
    .hospital_hash = SHA-256
    .hospital_missing = Upplýsingar fyrir eftirfarandi skrár eru ekki tilgreindar:
    .hospital_matrix = Nettafla: tengingar úr eldveggjatöflunum
    .hospital_nftables = Reglur fyrir nftables á JSON-sniði
    .hospital_aerleon = Reglusafn fyrir Aerleon eða Capirca sem hægt er að búa til úr reglur fyrir marga eldveggi
    .hospital_mud = Lýsing framleiðanda á netnotkun (MUD, RFC 8520)
    .hospital_security_txt = Tengiliður vegna tilkynninga um veikleika: security.txt (RFC 9116)
    .hospital_openeox = Lok stuðnings á tilraunasniðinu OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = HÆTTA
    .warning = VIÐVÖRUN
    .caution = VARÚÐ
    .notice = MIKILVÆGT
    .note = ATHUGIÐ

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tafla { $number }: { $title }
    .figure = Mynd { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Atriði
    .value = Gildi
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Eins í öllum línum.** { $facts }

matrix =
    .yes = já
    .no = nei
    .assigned = ef því er úthlutað

flag =
    .true = já
    .false = nei

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = að lágmarki { $value }
    .at-most = að hámarki { $value }
    .more-than = meira en { $value }
    .less-than = minna en { $value }
    .about = u.þ.b. { $value }
    .range = { $low }–{ $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekúnda
       *[other] { $amount } sekúndur
    }
    .minutes = { $count ->
        [one] { $amount } mínúta
       *[other] { $amount } mínútur
    }
    .hours = { $count ->
        [one] { $amount } klukkustund
       *[other] { $amount } klukkustundir
    }
    .days = { $count ->
        [one] { $amount } dagur
       *[other] { $amount } dagar
    }
    .working-days = { $count ->
        [one] { $amount } virkur dagur
       *[other] { $amount } virkir dagar
    }
    .weeks = { $count ->
        [one] { $amount } vika
       *[other] { $amount } vikur
    }
    .months = { $count ->
        [one] { $amount } mánuður
       *[other] { $amount } mánuðir
    }
    .years = { $count ->
        [one] { $amount } ár
       *[other] { $amount } ár
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } eða nýrri
    .or-earlier = { $version } eða eldri
    .later-than = nýrri en { $version }
    .earlier-than = eldri en { $version }
    .range = { $low } til { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Netmynd
    .title = Kerfi og gagnaflæði
    .description = Myndin sýnir kerfi og gagnaflæði milli þeirra sem örvar. Ör vísar á kerfið sem tekur við gögnunum. Hún sýnir ekki hvort kerfanna opnar tenginguna. Taflan yfir gagnaflæði sýnir það sem texta.
    .alt = Netmynd. Taflan yfir gagnaflæði í þessum kafla sýnir gagnaflæðið sem texta.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (einnig í: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Kerfishluti
    .data = Stefna gagnanna. Örin sýnir ekki hvort kerfanna opnar tenginguna.
    .encrypted = Dulkóðað
    .unencrypted = Ekki dulkóðað eða ekki alltaf
    .optional = Ekki krafist eða aðeins með skilyrði
    .unstated = Enginn lás: dulkóðun er ekki tilgreind eða rekstraraðili eða hýsilkerfi ræður henni
    .by-zone = Þetta net er of stórt til að teikna hvert kerfi og hvert gagnaflæði. Kassi með tölu táknar nokkur kerfi á einu netsvæði eða utan allra netsvæða. Ör getur táknað fleiri en eitt gagnaflæði. Taflan yfir gagnaflæði sýnir hvert gagnaflæði og bæði kerfi þess.
    .by-zone-description = Myndin sýnir kerfi og hópa kerfa með fjölda þeirra sem kassa og gagnaflæði milli þeirra sem örvar. Ör vísar á kerfið sem tekur við gögnunum. Hún sýnir ekki hvort kerfanna opnar tenginguna. Taflan yfir gagnaflæði sýnir hvert gagnaflæði sem texta.
    .too-large = Þetta net er of stórt fyrir mynd. Taflan yfir gagnaflæði sýnir hvert gagnaflæði.
    .systems = { $count ->
        [one] { $amount } kerfi
       *[other] { $amount } kerfi
    }
    .parts = { $count ->
        [one] { $amount } hluti tækisins
       *[other] { $amount } hlutar tækisins
    }
    .flows = { $count ->
        [one] { $amount } gagnaflæði
       *[other] { $amount } gagnaflæði
    }
