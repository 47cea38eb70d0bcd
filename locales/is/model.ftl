### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Aðeins í notkunarham: { $modes }.
    .variants = Aðeins fyrir afbrigði: { $variants }.
    .options = Aðeins með valkosti: { $options }.
    .platforms = Aðeins á kerfisgrunni: { $platforms }.
    .versions = Aðeins fyrir hugbúnaðarútgáfu: { $versions }.
    .condition = Skilyrði: { $condition }.
    .if-modes = Í notkunarhamnum { $modes }:
    .if-variants = Fyrir afbrigðið { $variants }:
    .if-options = Með valkostinum { $options }:
    .if-platforms = Á kerfisgrunninum { $platforms }:
    .if-versions = Fyrir hugbúnaðarútgáfuna { $versions }:
    .if-condition = Ef { $condition }:
    .short-modes = aðeins í notkunarham: { $modes }
    .short-variants = aðeins fyrir afbrigði: { $variants }
    .short-options = aðeins með valkosti: { $options }
    .short-platforms = aðeins á kerfisgrunni: { $platforms }
    .short-versions = aðeins fyrir hugbúnaðarútgáfu: { $versions }
    .short-condition = skilyrði: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Aðeins fyrir hlutann: { $value }.
    .roles = Aðeins fyrir hlutverkið: { $value }.
    .interface = Aðeins á tenginu: { $value }.
    .direction = Stefna: { $value }.

protection =
    .state = { $state ->
        [provided] Gögnin eru dulkóðuð.
        [not_provided] Gögnin eru ekki dulkóðuð.
        [by_operator] Rekstraraðili verður að sjá um dulkóðunina.
        [by_host] Stýrikerfi eða hýsilkerfi sér um dulkóðunina.
       *[not_applicable] Dulkóðun á ekki við.
    }
    .state-inactive = { $state ->
        [by_host] Stýrikerfi eða hýsilkerfi getur dulkóðað gögnin.
       *[other] Hægt er að dulkóða gögnin.
    }
    .state-should = { $need ->
        [optional] Rekstraraðili getur séð um dulkóðunina.
       *[other] Rekstraraðili ætti að sjá um dulkóðunina.
    }
    .default = Við afhendingu: { $default }.
    .configured_by = Hlutverk sem geta kveikt og slökkt á henni: { $configured_by }.
    .range = Mögulegar stillingar: { $range }
    .method = { $state ->
        [by_operator] Dulkóðunaraðferðir sem framleiðandi nefnir: { $method }.
       *[other] Dulkóðunaraðferð: { $method }.
    }
    .key_in = Geymslustaður lykilsins: { $key_in }.
    .because = Ástæða: { $because }
    .instead = { $state ->
        [by_operator] Það sem rekstraraðili verður að gera: { $instead }
       *[other] { $instead }
    }
    .limits = Takmarkanir: { $limits }
    .note = { $note }

## Identification

device = Tæki
    .caption = Auðkenning tækisins
    .name = Heiti
    .model = Gerð
    .purpose = Ætlaður tilgangur
    .supplied_as = Afhent sem
    .software_version = Hugbúnaðarútgáfa
    .firmware_version = Fastbúnaðarútgáfa
    .regulation = Reglugerð
    .law = Gildandi lög
    .declaration = ESB-samræmisyfirlýsing
    .class = Áhættuflokkur
    .udi_di = UDI-DI
    .basic_udi_di = Grunn-UDI-DI
    .mud_url = MUD-vefslóð (RFC 8520)
    .environments = Ætlað notkunarumhverfi
    .users = Ætlaðir notendur
    .not_for = Tækið er ekki ætlað til eftirfarandi notkunar:
    .not_for-one = Tækið er ekki ætlað til eftirfarandi notkunar:
    .id = Auðkenni

organisation = Fyrirtæki
    .manufacturer = Framleiðandi
    .manufacturer-caption = Framleiðandi
    .representative = Viðurkenndur fulltrúi
    .representative-caption = Viðurkenndur fulltrúi
    .name = Heiti
    .address = Heimilisfang
    .srn = Sérstakt skráningarnúmer (SRN)
    .website = Vefsvæði
    .email = Tölvupóstur
    .phone = Sími

variant = Afbrigði
    .caption = Afbrigði tækisins
    .intro = Þetta skjal gildir um eftirfarandi afbrigði.
    .title = Afbrigði
    .model = Gerð
    .udi_di = UDI-DI
    .description = Lýsing
    .id = Auðkenni

option-item = Valkostir
    .caption = Valkostir tækisins
    .title = Valkostur
    .description = Lýsing
    .supplied = Afhendingarmáti
    .id = Auðkenni

mode = Notkunarhamir
    .caption = Notkunarhamir
    .title = Notkunarhamur
    .description = Lýsing
    .entered_by = Hvernig tækið fer í haminn
    .left_by = Hvernig tækið fer úr hamnum
    .indicator = Hvernig notandi þekkir haminn
    .id = Auðkenni

part = Kerfishlutar
    .caption = Kerfishlutar
    .title = Hluti
    .kind = Tegund
    .version = Útgáfa
    .supplied_by = Hver leggur til
    .hosted = Hvar hann er keyrður
    .runs_on = Undirliggjandi kerfi
    .location = Staðsetning
    .address = Vistfang
    .connected_through = Tengileið
    .mud_url = MUD-vefslóð (RFC 8520)
    .permissions = Heimildir
    .description = Lýsing
    .id = Auðkenni
    .when = Skilyrði

user-interface = Notendaviðmót
    .caption = Notendaviðmót
    .title = Notendaviðmót
    .id = Auðkenni
    .kind = Tegund
    .part = Hluti
    .purpose = Tilgangur
    .personal = Sýnir eða spilar persónuupplýsingar
    .protect = Vörn
    .when = Skilyrði

document-facts = Þetta skjal
    .caption = Auðkenning þessa skjals
    .number = Skjalnúmer
    .revision = Skjalútgáfa
    .date = Útgáfudagur
    .effective = Gildir frá
    .replaces = Kemur í stað
    .audience = Ætlaðir lesendur
    .audience_other = Aðrir ætlaðir lesendur
    .roles = Hlutverk lesenda
    .paper_copy = Eintak á pappír
    .see_also = Sjá einnig eftirfarandi skjöl:
    .see_also-one = Sjá einnig eftirfarandi skjal:

companion = Önnur skjöl um þetta tæki
    .caption = Önnur skjöl um þetta tæki
    .title = Titill
    .number = Skjalnúmer
    .audience = Ætlaðir lesendur

revision = Útgáfusaga skjalsins
    .caption = Útgáfur þessa skjals
    .revision = Skjalútgáfa
    .date = Dagsetning
    .change = Breyting
    .link = Skjal

contact = Tengiliður vegna netöryggis
    .caption = Tengiliður vegna netöryggis
    .security = Tengiliður vegna netöryggis
    .phone = Sími
    .hours = Afgreiðslutími
    .policy = Stefna um tilkynningar um veikleika
    .advisories = Netöryggistilkynningar
    .key = Lykill fyrir dulkóðaðar tilkynningar
    .key_fingerprint = Fingrafar lykilsins
    .acknowledge_within = Frestur til að staðfesta móttöku tilkynningar
    .vigilance = Tilkynning alvarlegra atvika
    .process = Það sem framleiðandi gerir við tilkynningu: { $process }
    .events-described = Tilkynnið atvik sem lýst er í þessu skjali eins og segir hér: { $link }.
    .report_contents = Það sem á að koma fram í tilkynningu:
    .report_rules = Eftirfarandi reglur gilda um tilkynningar:
    .report_rules-one = Eftirfarandi regla gildir um tilkynningar:
    .sources_watched = Framleiðandi fylgist með eftirfarandi heimildum um nýja veikleika:
    .sources_watched-one = Framleiðandi fylgist með eftirfarandi heimild um nýja veikleika:
    .conduct = Það sem framleiðandi gerir og gerir ekki:
    .note = { $note }

local-contact = Tengiliðir hjá rekstraraðila
    .caption = Tengiliðir hjá rekstraraðila
    .title = Tengiliður
    .purpose = Vegna
    .phone = Sími
    .id = Auðkenni

## Security features

feature = Netöryggiseiginleikar
    .caption = Netöryggiseiginleikar
    .title = Eiginleiki
    .id = Auðkenni
    .capability = Geta
    .state = Staða
    .default = Við afhendingu
    .configured_by = Hver getur stillt
    .range = Stillisvið
    .modes = Notkunarhamir
    .modes-left-out = allir notkunarhamir
    .protects = Hvað er varið
    .part = Hluti
    .when = Skilyrði
    .absent = Þessi eiginleiki er ekki til staðar.
    .of-operator = Rekstraraðili verður að sjá um þennan eiginleika.
    .of-host = Stýrikerfi eða hýsilkerfi sér um þennan eiginleika.
    .inapplicable = Þessi eiginleiki á ekki við.
    .description = { $description }
    .before = Það sem ganga á úr skugga um áður en hafist er handa:
    .before-one = Það sem ganga á úr skugga um áður en hafist er handa:
    .steps = Það sem á að gera:
    .indicator = Merki: { $indicator }
    .limits = Takmarkanir: { $limits }
    .because = Ástæða: { $because }
    .instead = { $state ->
        [by_operator] Það sem rekstraraðili verður að gera: { $instead }
       *[other] Það sem á að gera: { $instead }
    }

security-test = Netöryggisprófanir
    .caption = Netöryggisprófanir
    .kind = Tegund
    .subject = Viðfang prófunar
    .version = Prófuð útgáfa
    .date = Dagsetning
    .interval = Tími á milli
    .by = Prófandi
    .result = Niðurstaða
    .part = Hluti

## Operating environment

operating-environment = Rekstrarumhverfi
    .scope = Utan ábyrgðar framleiðanda
    .change = Hvenær á að meta netöryggi á ný
    .assumptions = Framleiðandi gerir ráð fyrir eftirfarandi um rekstrarumhverfið:
    .out_of_scope = Framleiðandi ber ekki ábyrgð á eftirfarandi:
    .reassess = Metið netöryggi tækisins á ný eftir hvern eftirfarandi atburð:
    .reassess-one = Metið netöryggi tækisins á ný eftir eftirfarandi atburð:
    .reassess_at_once = Metið netöryggi tækisins á ný eftir hvern eftirfarandi atburð, án tafar og áður en tækið er notað aftur:
    .reassess_at_once-one = Metið netöryggi tækisins á ný eftir eftirfarandi atburð, án tafar og áður en tækið er notað aftur:
    .prohibited = Eftirfarandi má ekki gera:
    .not_recommended = Framleiðandi ræður frá eftirfarandi:

control-group = Hópar ráðstafana
    .caption = Hópar ráðstafana
    .condition-intro = Ef hópur er með skilyrði gilda ráðstafanir hans aðeins þegar það er uppfyllt.
    .title = Hópur
    .id = Auðkenni
    .goal = Markmið
    .choice = Nægir
    .choice-left-out = allar ráðstafanir hópsins
    .when = Skilyrði

control = Netöryggisráðstafanir
    .required = Ráðstafanir sem krafist er
    .required-caption = Ráðstafanir sem krafist er
    .required-intro = Eftirfarandi ráðstafanir verða að vera til staðar.
    .strongly_recommended = Ráðstafanir sem eindregið er mælt með
    .strongly_recommended-caption = Ráðstafanir sem eindregið er mælt með
    .strongly_recommended-intro = Framleiðandi mælir eindregið með eftirfarandi ráðstöfunum.
    .recommended = Ráðstafanir sem mælt er með
    .recommended-caption = Ráðstafanir sem mælt er með
    .recommended-intro = Framleiðandi mælir með eftirfarandi ráðstöfunum.
    .preferred = Ráðstafanir sem eru teknar fram yfir aðrar
    .preferred-caption = Ráðstafanir sem eru teknar fram yfir aðrar
    .preferred-intro = Framleiðandi tekur eftirfarandi ráðstafanir fram yfir aðrar hentugar ráðstafanir.
    .where_possible = Ráðstafanir sem mælt er með þar sem hægt er
    .where_possible-caption = Ráðstafanir sem mælt er með þar sem hægt er
    .where_possible-intro = Framleiðandi mælir með eftirfarandi ráðstöfunum þar sem rekstrarumhverfið leyfir þær.
    .optional = Valfrjálsar ráðstafanir
    .optional-caption = Valfrjálsar ráðstafanir
    .optional-intro = Eftirfarandi ráðstafanir eru valfrjálsar.
    .unstated = Ráðstafanir án tilgreinds kröfustigs
    .unstated-caption = Ráðstafanir án tilgreinds kröfustigs
    .unstated-intro = Í þessu skjali er ekki tilgreint hvort krafist er eftirfarandi ráðstafana eða mælt er með þeim.
    .condition-intro = Ráðstöfun með skilyrði gildir aðeins ef skilyrðið er uppfyllt.
    .group-condition-intro = Ef hópur er tilgreindur í línu og hópurinn er með skilyrði gildir ráðstöfunin aðeins þegar það er uppfyllt.
    .group-choice-intro = Ef hópur er tilgreindur í línu kemur fram í töflunni yfir hópa hve margar ráðstafanir hópsins nægja.
    .title = Ráðstöfun
    .id = Auðkenni
    .kind = Tegund
    .responsibility = Ábyrgur
    .or_by = Að öðrum kosti
    .group = Hópur
    .need = Kröfustig
    .reason = Ástæða: { $reason }
    .own_measure = Það sem tækið gerir sjálft: { $own_measure }
    .own_measure-part = Það sem þessi kerfishluti gerir sjálfur: { $own_measure }
    .setting = Stilling: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Skref framleiðanda:
        [third_party] Skref þriðja aðila:
        [service_partner] Skref þjónustuaðila:
        [integrator] Skref samþættingaraðila:
       *[other] Það sem á að gera:
    }
    .otherwise = Án þessarar ráðstöfunar: { $otherwise }
    .missing = **Ef þessa ráðstöfun vantar.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Notið tækið ekki án þessarar ráðstöfunar.
       *[other] Gangið úr skugga um að þessi ráðstöfun sé til staðar.
    }
    .avoid-part = { $stop_use ->
        [true] Notið þennan kerfishluta ekki án þessarar ráðstöfunar.
       *[other] Gangið úr skugga um að þessi ráðstöfun sé til staðar.
    }
    .stop_use = { $stop_use ->
        [true] Ekki má nota tækið án þessarar ráðstöfunar.
       *[false] Hægt er að nota tækið án þessarar ráðstöfunar.
    }
    .stop_use-part = { $stop_use ->
        [true] Ekki má nota þennan kerfishluta án þessarar ráðstöfunar.
       *[false] Hægt er að nota þennan kerfishluta án þessarar ráðstöfunar.
    }
    .limits = Takmarkanir: { $limits }
    .risk = Áhætta af ráðstöfuninni sjálfri: { $risk }
    .part = Hluti
    .when = Skilyrði

share = Sameiginlegar ráðstafanir
    .caption = Hver gerir hvað
    .party = Ábyrgur
    .does = Verk

no-action = Engra ráðstafana er þörf
    .caption = Ráðstafanir sem rekstraraðili þarf ekki að gera
    .kind = Ráðstöfun
    .because = Ástæða
    .unless = Ráðstafana er þörf ef
    .part = Hluti
    .when = Skilyrði

training = Þjálfun
    .caption = Þekking og þjálfun sem krafist er
    .role = Hlutverk
    .content = Innihald
    .interval = Tími til endurtekningar
    .given_by = Hver veitir

## Compatibility

compatibility = Samhæfi
    .limits = Takmarkanir
    .restrictions = Eftirfarandi takmarkanir gilda um notkun með öðrum vörum:
    .restrictions-one = Eftirfarandi takmörkun gildir um notkun með öðrum vörum:

hardware = Vélbúnaður
    .caption = Vélbúnaður
    .for = Hluti
    .included = Innbyggt
    .minimum = Lágmark sem krafist er
    .recommended = Mælt með
    .optimum = Kjörgildi
    .otherwise = Ef gildum sem mælt er með er ekki náð
    .note = Athugasemd

machine =
    .cpu = Örgjörvi: { $cpu }
    .memory = Vinnsluminni: { $memory }
    .storage = Geymslurými: { $storage }
    .display = Skjár: { $display }
    .graphics = Skjákort: { $graphics }
    .network = Net: { $network }
    .other = Annað: { $other }

product = Vörur
    .operating-system = Stýrikerfi
    .operating-system-caption = Stýrikerfi
    .browser = Vafrar
    .browser-caption = Vafrar
    .mobile-device = Fartæki
    .mobile-device-caption = Fartæki
    .hypervisor = Sýndarvæðingarhugbúnaður
    .hypervisor-caption = Sýndarvæðingarhugbúnaður
    .database = Gagnagrunnar
    .database-caption = Gagnagrunnar
    .runtime = Keyrsluumhverfi
    .runtime-caption = Keyrsluumhverfi
    .antimalware = Vírusvarnarhugbúnaður
    .antimalware-caption = Vírusvarnarhugbúnaður
    .peer-system = Samhæfi tengdra kerfa
    .peer-system-caption = Samhæfi tengdra kerfa
    .accessory = Fylgihlutir
    .accessory-caption = Fylgihlutir
    .for = Hluti
    .name = Vara
    .supplied_by = Hver leggur til
    .versions = Útgáfur
    .recommended = Útgáfa sem mælt er með
    .state = Staða
    .support_end = Stuðningur birgis til
    .patches = Uppfærslur
    .note = Athugasemd
    .when = Skilyrði

standard = Staðlar
    .caption = Staðlar
    .name = Staðall
    .version = Útgáfa
    .kind = Efni
    .purpose = Tilgangur
    .conformance = Yfirlýsing um samræmi við staðalinn

## Network

network = Net
    .absent = Eftirfarandi er ekki tiltækt:
    .before = Það sem ganga á úr skugga um áður en hafist er handa:
    .before-one = Það sem ganga á úr skugga um áður en hafist er handa:
    .connecting = Tenging við net
    .controls = Ráðstafanir sem krafist er: { $link }
    .steps = Svona er tækið tengt við netið:
    .connection = { $connection ->
        [none] Tækið er ekki með nettengingu.
        [optional] Nettenging er valfrjáls.
       *[required] Tækið þarf nettengingu.
    }
    .inbound = { $inbound ->
        [true] Önnur kerfi geta opnað tengingu við tækið.
       *[false] Önnur kerfi geta ekki opnað tengingu við tækið.
    }
    .internet = { $internet ->
        [not_needed] Tækið þarf ekki internettengingu.
        [optional] Internettenging er valfrjáls.
        [needed] Tækið þarf internettengingu.
        [not_directly] Ekki má tengja tækið beint við internetið.
       *[forbidden] Ekki má tengja tækið við internetið.
    }
    .internet_reason = Internettenging: { $internet_reason }
    .load = Álag á netið: { $load }
    .note = { $note }

network-only = Net
    .connection = { $connection ->
        [none] Tækið er ekki með nettengingu.
        [optional] Nettenging er valfrjáls.
       *[required] Tækið þarf nettengingu.
    }
    .connection-part = { $connection ->
        [none] Þessi kerfishluti er ekki með nettengingu.
        [optional] Nettenging er valfrjáls.
       *[required] Þessi kerfishluti þarf nettengingu.
    }
    .inbound = { $inbound ->
        [true] Önnur kerfi geta opnað tengingu við tækið.
       *[false] Önnur kerfi geta ekki opnað tengingu við tækið.
    }
    .inbound-part = { $inbound ->
        [true] Önnur kerfi geta opnað tengingu við þennan kerfishluta.
       *[false] Önnur kerfi geta ekki opnað tengingu við þennan kerfishluta.
    }
    .internet = { $internet ->
        [not_needed] Tækið þarf ekki internettengingu.
        [optional] Internettenging er valfrjáls.
        [needed] Tækið þarf internettengingu.
        [not_directly] Ekki má tengja tækið beint við internetið.
       *[forbidden] Ekki má tengja tækið við internetið.
    }
    .internet-part = { $internet ->
        [not_needed] Þessi kerfishluti þarf ekki internettengingu.
        [optional] Internettenging er valfrjáls.
        [needed] Þessi kerfishluti þarf internettengingu.
        [not_directly] Ekki má tengja þennan kerfishluta beint við internetið.
       *[forbidden] Ekki má tengja þennan kerfishluta við internetið.
    }
    .internet_reason = Internettenging: { $internet_reason }
    .absent = Eftirfarandi er ekki tiltækt:
    .note = { $note }

zone = Netsvæði
    .caption = Netsvæði
    .title = Svæði
    .id = Auðkenni
    .traffic = Umferðarstýring við mörk svæðis
    .operated_by = Hver rekur
    .description = Lýsing

interface = Tengi
    .caption = Tengi
    .title = Tengi
    .id = Auðkenni
    .kind = Tegund
    .state = Staða
    .because = Ástæða
    .instead = Það sem á að gera
    .part = Hluti
    .zone = Svæði
    .standards = Staðlar
    .not_supported = Nýtur ekki stuðnings
    .ciphers = Dulkóðunarsamstæður
    .authentication = Auðkenning
    .encryption = Dulkóðun
    .addressing = Vistfangsúthlutun
    .default = Við afhendingu
    .need = Kröfustig
    .frequency = Tíðni
    .power = Sendiafl
    .range = Drægi
    .coexistence = Samvist við annan þráðlausan búnað
    .max_connected = Hámarksfjöldi tengdur í einu
    .max_paired = Hámarksfjöldi paraður
    .purpose = Tilgangur
    .used_by = Hver getur notað
    .protect = Vörn
    .when = Skilyrði

peer = Tengd kerfi
    .caption = Tengd kerfi
    .title = Kerfi
    .id = Auðkenni
    .kind = Tegund
    .zone = Svæði
    .address = Vistfang
    .versions = Útgáfur
    .max_connected = Hámarksfjöldi tengdur í einu
    .operated_by = Hver rekur
    .description = Lýsing

port = Port
    .rules = Port og eldveggjarreglur
    .required-caption = Tengingar sem krafist er og á að leyfa
    .recommended-caption = Tengingar sem mælt er með
    .allow-caption = Tengingar sem á aðeins að leyfa ef aðgerð þeirra er notuð
    .allow-need-unstated = Framleiðandi tilgreinir ekki hvort tengingar án kröfustigs er krafist. Leyfið hana því aðeins að aðgerð sem er notuð þurfi hana.
    .allow-condition = Ef skilyrði er í línu, leyfið tenginguna aðeins þegar skilyrðið er uppfyllt.
    .allow-configured = Ef hægt er að breyta númeri ports, leyfið aðeins númerið sem er stillt.
    .allow-range = Ef aðeins sum port á bili eru stillt, leyfið aðeins þau port.
    .allow-only = Lokið á allar aðrar tengingar.
    .allow-only-except = Lokunin á ekki við um tengingar án eldveggjarreglu. Þær eru í sérstakri töflu.
    .allow-only-zones = Lokið á allar aðrar tengingar til og frá kerfishlutunum við mörk eftirfarandi netsvæða: { $zones }. Í þessu skjali eru engar reglur fyrir önnur kerfi.
    .block-caption = Tengingar sem á að loka á
    .block-intro = Lokið á eftirfarandi tengingar í eldvegg netsins.
    .none-caption = Tengingar án eldveggjarreglu
    .none-intro = Í þessu skjali er engin regla fyrir eldvegg netsins um eftirfarandi tengingar. Ástæðurnar eru í töflunni.
    .unstated-caption = Tengingar án tilgreindrar stefnu
    .unstated-intro = Framleiðandi tilgreinir ekki hvor hliðin opnar eftirfarandi tengingar. Í þessu skjali er engin eldveggjarregla um þær.
    .rules-source = Upprunakerfið opnar tenginguna eða sendir fyrst. Svör eru hluti af tengingunni.
    .rules-all = Það sem gildir um allar reglur
    .required = Tengingar sem krafist er
    .need-unstated = Tengingar án tilgreinds kröfustigs
    .used = Tengingar aðeins við notkun
    .rules-open = rekstraraðili verður að tilgreina
    .any-system = hvaða kerfi sem er
    .reason-number = ekki er hægt að setja reglu án númers eða tegundar
    .reason-transport = ekki er hægt að setja reglu án flutningssamskiptareglu
    .reason-border = fer ekki yfir mörk nets
    .reason-computer = innan einnar tölvu
    .reason-part = innan eins kerfishluta
    .reason-device = innan tækisins
    .reason-zone = innan eins netsvæðis; þarf aðeins reglu þar sem eldveggur skiptir svæðinu
    .reason-mobile = fer um farsímanet, ekki um net rekstraraðila
    .reason-cloud = fer ekki um net rekstraraðila
    .reference = { $protocol } á porti { $number } ({ $transport })
    .reference-many = { $protocol } á portum { $number } ({ $transport })
    .reference-any = { $protocol } á hvaða porti sem er ({ $transport })
    .reference-ip = { $protocol } yfir { $transport } { $ip_protocol }
    .reference-short = { $protocol } yfir { $transport }
    .unnamed = port { $number } ({ $transport })
    .unnamed-many = port { $number } ({ $transport })
    .unnamed-any = hvaða port sem er ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } á porti { $number }
    .reference-plain-many = { $protocol } á portum { $number }
    .reference-plain-any = { $protocol } á hvaða porti sem er
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = port { $number }
    .unnamed-plain-any = hvaða port sem er
    .no-transport = flutningssamskiptaregla ekki tilgreind
    .without-transport = { $number } (flutningssamskiptaregla ekki tilgreind)
    .any = öll
    .not_known = port ekki þekkt
    .number = Port
    .icmp_type = ICMP-tegund
    .ip_protocol = IP-samskiptaregla
    .id = Auðkenni
    .configurable = Hægt að breyta númeri
    .setting = Hvar það er stillt
    .source_port = Upprunaport
    .transport = Flutningur
    .direction = Stefna
    .protocol = Samskiptaregla
    .program = Forrit
    .part = Hluti
    .interface = Tengi
    .encryption = Dulkóðun
    .authentication = Auðkenning
    .default = Við afhendingu
    .need = Kröfustig
    .opened_by = Hver getur opnað
    .open_for = Hve lengi opið
    .purpose = Tilgangur
    .peers = Tengd kerfi
    .internet = Um internetið
    .network_setting = Stilling netsins
    .firewall_rule = Regla í eldvegg netsins
    .when = Skilyrði
    .source = Uppruni
    .destination = Áfangastaður
    .own-side = Tæki eða hluti
    .other-side = Hin hliðin
    .use = Notkun tækisins
    .reason = Ástæða

firewall = Eldveggur tækisins
    .of-parts = Eldveggir kerfishlutanna
    .state = { $state ->
        [provided] Tækið er með eigin eldvegg.
        [not_provided] Tækið er ekki með eigin eldvegg.
        [by_operator] Rekstraraðili verður að sjá um eldvegg fyrir tækið.
        [by_host] Tækið notar eldvegg stýrikerfisins.
       *[not_applicable] Eldveggur í tækinu á ekki við.
    }
    .state-part = { $state ->
        [provided] Þessi kerfishluti er með eigin eldvegg.
        [not_provided] Þessi kerfishluti er ekki með eigin eldvegg.
        [by_operator] Rekstraraðili verður að sjá um eldvegg fyrir þennan kerfishluta.
        [by_host] Þessi kerfishluti notar eldvegg stýrikerfisins.
       *[not_applicable] Eldveggur í þessum kerfishluta á ekki við.
    }
    .state-inactive = { $state ->
        [by_host] Eldveggur stýrikerfisins síar umferð aðeins þegar kveikt er á eldveggnum.
       *[other] Eldveggurinn síar umferð aðeins þegar kveikt er á eldveggnum.
    }
    .default = Við afhendingu: { $default }.
    .configured_by = Hlutverk sem geta kveikt og slökkt á honum: { $configured_by }.
    .rules_set_by = Hlutverk sem geta breytt reglum hans: { $rules_set_by }.
    .product = Vara: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Eldveggurinn verður að loka fyrir alla umferð nema tengingar sem á að leyfa samkvæmt þessu skjali.
            [deny_all] Eldveggurinn verður að loka fyrir alla umferð.
            [allow_outbound] Eldveggurinn verður að leyfa tengingar frá tækinu og loka á tengingar til tækisins.
            [allow_all] Eldveggurinn verður að leyfa alla umferð.
            [monitored] Eldveggurinn verður að leyfa umferð og vakta hana.
            [restricted] Eldveggurinn verður að takmarka umferðina.
           *[isolated] Eldveggurinn má ekki leyfa neina tengingu við önnur net.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Eldveggurinn lokar á allar tengingar sem ekki eru tilgreindar í þessu skjali.
            [deny_all] Eldveggurinn lokar fyrir alla umferð.
            [allow_outbound] Eldveggurinn leyfir tengingar frá tækinu og lokar á tengingar til tækisins.
            [allow_all] Eldveggurinn leyfir alla umferð.
            [monitored] Eldveggurinn leyfir umferð og vaktar hana.
            [restricted] Eldveggurinn takmarkar umferðina.
           *[isolated] Eldveggurinn leyfir enga tengingu við önnur net.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Þegar kveikt er á eldveggnum lokar hann á allar tengingar sem ekki eru tilgreindar í þessu skjali.
        [deny_all] Þegar kveikt er á eldveggnum lokar hann fyrir alla umferð.
        [allow_outbound] Þegar kveikt er á eldveggnum leyfir hann tengingar út og lokar á tengingar inn.
        [allow_all] Þegar kveikt er á eldveggnum leyfir hann alla umferð.
        [monitored] Þegar kveikt er á eldveggnum leyfir hann umferð og vaktar hana.
        [restricted] Þegar kveikt er á eldveggnum takmarkar hann umferðina.
       *[isolated] Þegar kveikt er á eldveggnum leyfir hann enga tengingu við önnur net.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Eldveggurinn verður að loka fyrir alla umferð nema tengingar sem á að leyfa samkvæmt þessu skjali.
            [deny_all] Eldveggurinn verður að loka fyrir alla umferð.
            [allow_outbound] Eldveggurinn verður að leyfa tengingar frá þessum kerfishluta og loka á tengingar til þessa kerfishluta.
            [allow_all] Eldveggurinn verður að leyfa alla umferð.
            [monitored] Eldveggurinn verður að leyfa umferð og vakta hana.
            [restricted] Eldveggurinn verður að takmarka umferðina.
           *[isolated] Eldveggurinn má ekki leyfa neina tengingu við önnur net.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Eldveggurinn lokar á allar tengingar sem ekki eru tilgreindar í þessu skjali.
            [deny_all] Eldveggurinn lokar fyrir alla umferð.
            [allow_outbound] Eldveggurinn leyfir tengingar frá þessum kerfishluta og lokar á tengingar til þessa kerfishluta.
            [allow_all] Eldveggurinn leyfir alla umferð.
            [monitored] Eldveggurinn leyfir umferð og vaktar hana.
            [restricted] Eldveggurinn takmarkar umferðina.
           *[isolated] Eldveggurinn leyfir enga tengingu við önnur net.
        }
    }
    .changes_itself = Sjálfvirkar breytingar: { $changes_itself }
    .because = Ástæða: { $because }
    .instead = { $state ->
        [by_operator] Það sem rekstraraðili verður að gera: { $instead }
       *[other] Það sem á að gera: { $instead }
    }
    .note = { $note }

flow = Gagnaflæði
    .caption = Gagnaflæði
    .rules = Eldveggjarreglur: { $link }
    .from = Frá
    .to = Til
    .port = Port
    .medium = Miðill
    .data = Gögn
    .personal = Persónuupplýsingar
    .examples = Dæmi
    .deidentified = Auðkenni fjarlægð
    .encryption = Dulkóðun
    .integrity = Vernd heilleika
    .trigger = Ræsing flutnings
    .rate = Gagnahraði
    .volume = Gagnamagn
    .purpose = Tilgangur
    .when = Skilyrði
    .id = Auðkenni

network-requirements = Kröfur til netsins
    .bandwidth = { $bandwidth_for ->
        [none] Bandvídd: { $bandwidth }.
       *[other] Bandvídd: { $bandwidth }. Ætluð fyrir: { $bandwidth_for }.
    }
    .latency = Biðtími: { $latency }.
    .jitter = Flökt (jitter): { $jitter }.
    .packet_loss = Pakkatap: { $packet_loss }.
    .services = Þjónusta sem netið verður að bjóða: { $services }.
    .other = Netið verður að uppfylla eftirfarandi kröfur:
    .other-one = Netið verður að uppfylla eftirfarandi kröfu:
    .recommended_other = Framleiðandi mælir með eftirfarandi fyrir netið:
    .loss = Ef netsamband rofnar: { $loss }
    .otherwise = Ef kröfurnar eru ekki uppfylltar: { $otherwise }

network-link = Tengileiðir og aðgerðir
    .caption = Það sem netið verður að bjóða fyrir tengileiðir og aðgerðir
    .title = Tengileið eða aðgerð
    .from = Frá
    .to = Til
    .bandwidth = Bandvídd
    .latency = Biðtími
    .jitter = Flökt (jitter)
    .packet_loss = Pakkatap
    .recommended = Mælt með
    .optimum = Kjörgildi
    .otherwise = Ef ekki næst
    .when = Skilyrði

network-figures = Gildi sem mælt er með
    .bandwidth = { $bandwidth_for ->
        [none] Bandvídd sem mælt er með: { $bandwidth }.
       *[other] Bandvídd sem mælt er með: { $bandwidth }. Ætluð fyrir: { $bandwidth_for }.
    }
    .latency = Biðtími sem mælt er með: { $latency }.
    .jitter = Flökt (jitter) sem mælt er með: { $jitter }.
    .packet_loss = Pakkatap sem mælt er með: { $packet_loss }.
    .otherwise = Ef gildum sem mælt er með er ekki náð: { $otherwise }

network-optimum = Kjörgildi
    .bandwidth = { $bandwidth_for ->
        [none] Kjörgildi bandvíddar: { $bandwidth }.
       *[other] Kjörgildi bandvíddar: { $bandwidth }. Ætlað fyrir: { $bandwidth_for }.
    }
    .latency = Kjörgildi biðtíma: { $latency }.
    .jitter = Kjörgildi flökts (jitter): { $jitter }.
    .packet_loss = Kjörgildi pakkataps: { $packet_loss }.

remote-access = Fjaraðgangur
    .state = { $used_for ->
        [none] { $state ->
            [provided] Fjaraðgangur að tækinu er mögulegur.
            [not_provided] Tækið er ekki með fjaraðgang.
            [by_operator] Rekstraraðili sér um fjaraðganginn.
            [by_host] Stýrikerfi eða hýsilkerfi sér um fjaraðganginn.
           *[not_applicable] Fjaraðgangur á ekki við.
        }
       *[other] { $state ->
            [provided] Fjaraðgangur að tækinu er mögulegur í eftirfarandi tilgangi ({ $used_for }).
            [not_provided] Fjaraðgangur að tækinu er ekki mögulegur í eftirfarandi tilgangi ({ $used_for }).
            [by_operator] Rekstraraðili sér um fjaraðganginn í eftirfarandi tilgangi ({ $used_for }).
            [by_host] Stýrikerfi eða hýsilkerfi sér um fjaraðganginn í eftirfarandi tilgangi ({ $used_for }).
           *[not_applicable] Fjaraðgangur á ekki við í eftirfarandi tilgangi ({ $used_for }).
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Fjaraðgangur að þessum kerfishluta er mögulegur.
            [not_provided] Þessi kerfishluti er ekki með fjaraðgang.
            [by_operator] Rekstraraðili sér um fjaraðganginn.
            [by_host] Stýrikerfi eða hýsilkerfi sér um fjaraðganginn.
           *[not_applicable] Fjaraðgangur á ekki við.
        }
       *[other] { $state ->
            [provided] Fjaraðgangur að þessum kerfishluta er mögulegur í eftirfarandi tilgangi ({ $used_for }).
            [not_provided] Fjaraðgangur að þessum kerfishluta er ekki mögulegur í eftirfarandi tilgangi ({ $used_for }).
            [by_operator] Rekstraraðili sér um fjaraðganginn í eftirfarandi tilgangi ({ $used_for }).
            [by_host] Stýrikerfi eða hýsilkerfi sér um fjaraðganginn í eftirfarandi tilgangi ({ $used_for }).
           *[not_applicable] Fjaraðgangur á ekki við í eftirfarandi tilgangi ({ $used_for }).
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Fjaraðgangur um stýrikerfi eða hýsilkerfi er aðeins mögulegur þegar kveikt er á fjaraðganginum.
           *[other] Fjaraðgangur er aðeins mögulegur þegar kveikt er á honum.
        }
       *[other] { $state ->
            [by_host] Þegar kveikt er á fjaraðgangi um stýrikerfi eða hýsilkerfi er hann mögulegur í eftirfarandi tilgangi ({ $used_for }).
           *[other] Þegar kveikt er á fjaraðgangi er hann mögulegur í eftirfarandi tilgangi ({ $used_for }).
        }
    }
    .default = Við afhendingu: { $default }.
    .configured_by = Hlutverk sem geta kveikt og slökkt á honum: { $configured_by }.
    .kind = Tegund aðgangs: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Framleiðandi ræsir lotu.
        [operator] Rekstraraðili ræsir lotu.
        [shared] Framleiðandi og rekstraraðili ræsa lotu saman.
        [user] Notandi ræsir lotu.
        [patient] Sjúklingur ræsir lotu.
        [third_party] Þriðji aðili ræsir lotu.
        [integrator] Samþættingaraðili ræsir lotu.
        [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður ræsir lotu.
       *[service_partner] Þjónustuaðili ræsir lotu.
    }
    .supervision = Eftirlit: { $supervision }
    .authentication = Auðkenning: { $authentication }
    .encryption = Dulkóðun: { $encryption }.
    .logged = { $logged ->
        [true] Tækið skráir hverja lotu í atburðaskrána.
       *[false] Tækið skráir ekki lotur í atburðaskrána.
    }
    .logged-part = { $logged ->
        [true] Þessi kerfishluti skráir hverja lotu í atburðaskrána.
       *[false] Þessi kerfishluti skráir ekki lotur í atburðaskrána.
    }
    .files_scanned_by = Leit að spilliforritum í fluttum skrám: { $files_scanned_by }
    .disable = Svona er slökkt á fjaraðgangi: { $disable }
    .because = Ástæða: { $because }
    .instead = { $state ->
        [by_operator] Það sem rekstraraðili verður að gera: { $instead }
       *[other] Það sem á að gera: { $instead }
    }
    .note = { $note }

failure = Netbilanir
    .caption = Netbilanir og áhrif þeirra
    .recovery-caption = Bilanir og áhrif þeirra
    .what = Bilun
    .id = Auðkenni
    .noticeable = Hvort notandi verður var við
    .effect = Áhrif á tækið
    .hazard = Hætta
    .countermeasure = Gagnráðstöfun

## Installation

installation = Uppsetning
    .preparing = Fyrir uppsetningu
    .installing = Uppsetningarskref
    .integrating = Innbygging í aðra vöru
    .installed_by = Hlutverk sem setja tækið upp: { $installed_by }.
    .before = Það sem ganga á úr skugga um áður en hafist er handa:
    .before-one = Það sem ganga á úr skugga um áður en hafist er handa:
    .steps = Svona er tækið sett upp:
    .verify = Athugið eftirfarandi að lokinni uppsetningu:
    .if_failed = Ef uppsetningin mistókst: { $if_failed }
    .integration = Ef tækið er byggt inn í aðra vöru:

hardening = Herðing
    .caption = Netöryggisstillingar
    .title = Stilling
    .id = Auðkenni
    .setting = Hvar hún er stillt
    .default = Við afhendingu
    .value = Gildi sem á að stilla
    .need = Kröfustig
    .reason = Ástæða
    .steps = Það sem á að gera:
    .part = Hluti
    .when = Skilyrði

maintenance = Viðhald

task = Verk
    .caption = Regluleg verk
    .title = Verk
    .id = Auðkenni
    .by = Hver framkvæmir
    .role = Hlutverk
    .interval = Tími á milli
    .downtime = Rof meðan á verki stendur
    .steps = { $by ->
        [manufacturer] Skref framleiðanda:
        [third_party] Skref þriðja aðila:
        [service_partner] Skref þjónustuaðila:
        [integrator] Skref samþættingaraðila:
       *[other] Það sem á að gera:
    }

## Access

access = Aðgangur
    .authentication = Innskráningaraðferðir í boði: { $authentication }.
    .authentication-none = { $only ->
        [none] Engin innskráning er til staðar.
       *[other] Engin innskráning er til staðar, nema þar sem hún er tilgreind í þessum kafla fyrir kerfishluta eða með skilyrði.
    }
    .checked_by = Kerfi sem athugar innskráninguna: { $checked_by }.
    .default = Innskráning við afhendingu: { $default }.
    .configured_by = Hlutverk sem geta kveikt og slökkt á innskráningu: { $configured_by }.
    .note = { $note }
    .without_login = Eftirfarandi er mögulegt án innskráningar:
    .login_for = Innskráningar er krafist fyrir eftirfarandi:
    .account_rules = Eftirfarandi reglur gilda um reikninga:
    .account_rules-one = Eftirfarandi regla gildir um reikninga:
    .custom_roles = { $custom_roles ->
        [true] Rekstraraðili getur skilgreint fleiri hlutverk.
       *[false] Rekstraraðili getur ekki skilgreint fleiri hlutverk.
    }

access-only = Aðgangur
    .authentication = Innskráningaraðferðir í boði: { $authentication }.
    .authentication-none = Engin innskráning er til staðar.
    .authentication-none-part = Þessi kerfishluti er ekki með innskráningu.
    .checked_by = Kerfi sem athugar innskráninguna: { $checked_by }.
    .without_login = Eftirfarandi er mögulegt án innskráningar:
    .login_for = Innskráningar er krafist fyrir eftirfarandi:
    .account_rules = Eftirfarandi reglur gilda um reikninga:
    .account_rules-one = Eftirfarandi regla gildir um reikninga:
    .note = { $note }

directory = Skráarþjónusta
    .default = Við afhendingu: { $default }.
    .protocol = Samskiptaregla: { $protocol }.
    .product = Skráarþjónusta: { $product }.
    .versions = Útgáfur: { $versions }.
    .users_managed = Umsjón með notendum skráarþjónustunnar: { $users_managed }
    .roles_given = Hlutverk notenda skráarþjónustunnar: { $roles_given }
    .unreachable = Ef ekki næst samband við skráarþjónustuna: { $unreachable }
    .steps = Svona er skráarþjónustan tengd:
    .note = { $note }

multi-factor = Fjölþátta auðkenning
    .state = { $state ->
        [provided] Tækið styður fjölþátta auðkenningu.
        [not_provided] Tækið styður ekki fjölþátta auðkenningu.
        [by_operator] Rekstraraðili verður að sjá um fjölþátta auðkenningu.
        [by_host] Stýrikerfi eða hýsilkerfi sér um fjölþátta auðkenningu.
       *[not_applicable] Fjölþátta auðkenning á ekki við.
    }
    .state-part = { $state ->
        [provided] Þessi kerfishluti styður fjölþátta auðkenningu.
        [not_provided] Þessi kerfishluti styður ekki fjölþátta auðkenningu.
        [by_operator] Rekstraraðili verður að sjá um fjölþátta auðkenningu.
        [by_host] Stýrikerfi eða hýsilkerfi sér um fjölþátta auðkenningu.
       *[not_applicable] Fjölþátta auðkenning á ekki við.
    }
    .state-should = { $need ->
        [optional] Rekstraraðili getur séð um fjölþátta auðkenningu.
       *[other] Rekstraraðili ætti að sjá um fjölþátta auðkenningu.
    }
    .state-inactive = { $state ->
        [by_host] Fjölþátta auðkenning um stýrikerfi eða hýsilkerfi virkar aðeins þegar kveikt er á auðkenningunni.
       *[other] Fjölþátta auðkenning virkar aðeins þegar kveikt er á henni.
    }
    .default = Við afhendingu: { $default }.
    .configured_by = Hlutverk sem geta kveikt og slökkt á henni: { $configured_by }.
    .required_for = Hlutverk sem þurfa fjölþátta auðkenningu: { $required_for }.
    .method = Viðbótarþættir í boði: { $method }.
    .code_length = Fjöldi stafa í kóða: { $code_length }.
    .code_digits = Fjöldi tölustafa í kóða: { $code_digits }.
    .remembered_for = Tími þar til aftur er beðið um viðbótarþáttinn: { $remembered_for }.
    .reset = Endurstilling viðbótarþáttar: { $reset }
    .because = Ástæða: { $because }
    .instead = { $state ->
        [by_operator] Það sem rekstraraðili verður að gera: { $instead }
       *[other] Það sem á að gera: { $instead }
    }
    .note = { $note }

role = Hlutverk
    .caption = Hlutverk
    .title = Hlutverk
    .id = Auðkenni
    .description = Lýsing
    .inherits = Einnig réttindi hlutverks
    .held_by = Hver gegnir
    .directory_group = Hópur í skráarþjónustu
    .default = Við afhendingu
    .part = Hluti

function = Aðgerðir og hlutverk
    .caption = Aðgerðir og hlutverk sem geta notað þær
    .title = Aðgerð
    .assignable = { $assignable ->
        [true] Rekstraraðili úthlutar eftirfarandi aðgerð til hlutverka eða notenda: { $title }.
       *[false] Rekstraraðili getur ekki úthlutað eftirfarandi aðgerð til fleiri hlutverka: { $title }.
    }

automatic-login = Sjálfvirk innskráning
    .state = { $state ->
        [provided] Tækið ræsir lotu sjálfkrafa. Enginn slær inn innskráningarupplýsingar til þess.
        [by_host] Stýrikerfið ræsir lotu sjálfkrafa. Enginn slær inn innskráningarupplýsingar til þess.
       *[none] Tækið er ekki með sjálfvirka innskráningu.
    }
    .state-part = { $state ->
        [provided] Þessi kerfishluti ræsir lotu sjálfkrafa. Enginn slær inn innskráningarupplýsingar til þess.
        [by_host] Stýrikerfið ræsir lotu sjálfkrafa. Enginn slær inn innskráningarupplýsingar til þess.
       *[none] Þessi kerfishluti er ekki með sjálfvirka innskráningu.
    }
    .state-inactive = { $state ->
        [by_host] Sjálfvirk innskráning í stýrikerfinu án innskráningarupplýsinga virkar aðeins þegar kveikt er á sjálfvirku innskráningunni.
       *[other] Sjálfvirk innskráning án innskráningarupplýsinga virkar aðeins þegar kveikt er á henni.
    }
    .default = Við afhendingu: { $default }.
    .configured_by = Hlutverk sem geta kveikt og slökkt á henni: { $configured_by }.
    .after = Tímasetning sjálfvirkrar innskráningar: { $after }.
    .role = Hlutverk notanda í þessari lotu: { $role }.
    .switch_off = Svona er slökkt á sjálfvirkri innskráningu: { $switch_off }
    .note = { $note }

account-management = Umsjón reikninga
    .created_by = Hlutverk sem stofna reikninga: { $created_by }.
    .activated_by = Hlutverk sem virkja reikninga: { $activated_by }.
    .disabled_by = Hlutverk sem gera reikninga óvirka: { $disabled_by }.
    .deleted_by = Hlutverk sem eyða reikningum: { $deleted_by }.
    .disabled_after = Tími án innskráningar þar til reikningur er gerður óvirkur: { $disabled_after }.
    .first_password_by = Hlutverk sem ákveða fyrsta lykilorð reiknings: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Notandi verður að breyta fyrsta lykilorðinu við fyrstu innskráningu.
       *[false] Ekkert knýr notanda til að breyta fyrsta lykilorðinu.
    }
    .user_name = Reglur um notandanöfn: { $user_name }
    .attributes = Innihald reiknings: { $attributes }
    .max_accounts = Hámarksfjöldi reikninga: { $max_accounts }.
    .steps = Svona er reikningum stjórnað:
    .note = { $note }

password = Lykilorð
    .pins = PIN-númer
    .both = Lykilorð og PIN-númer
    .kind = { $kind ->
        [password] Eftirfarandi gildir um lykilorð.
       *[pin] Eftirfarandi gildir um PIN-númer.
    }
    .rules_from = { $rules_from ->
        [device] Tækið setur reglurnar og framfylgir þeim.
        [host] Stýrikerfið setur reglurnar.
        [directory] Skráarþjónustan setur reglurnar.
       *[operator] Rekstraraðili verður að setja reglurnar.
    }
    .rules_from-part = { $rules_from ->
        [device] Þessi kerfishluti setur reglurnar og framfylgir þeim.
        [host] Stýrikerfið setur reglurnar.
        [directory] Skráarþjónustan setur reglurnar.
       *[operator] Rekstraraðili verður að setja reglurnar.
    }
    .need = Kröfustig reglnanna: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Stýrikerfið setur reglurnar.
        [directory] Skráarþjónustan setur reglurnar.
       *[other] Rekstraraðili setur reglurnar.
    }
    .configured_by = Hlutverk sem geta breytt reglunum: { $configured_by }.
    .settable = Reglur sem hægt er að breyta: { $settable }.
    .off_by_default = Reglur sem slökkt er á við afhendingu: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Lágmarksfjöldi stafa sem stýrikerfið verður að krefjast: { $min_length }.
        [directory] Lágmarksfjöldi stafa sem skráarþjónustan verður að krefjast: { $min_length }.
        [operator] Lágmarksfjöldi stafa sem rekstraraðili verður að krefjast: { $min_length }.
       *[other] Lágmarksfjöldi stafa: { $min_length }.
    }
    .min_length-should = Lágmarksfjöldi stafa sem mælt er með: { $min_length }.
    .max_length = Hámarksfjöldi stafa: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Stýrikerfið verður að krefjast þess að PIN-númer innihaldi: { $complexity }.
           *[other] Stýrikerfið verður að krefjast þess að lykilorð innihaldi: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Skráarþjónustan verður að krefjast þess að PIN-númer innihaldi: { $complexity }.
           *[other] Skráarþjónustan verður að krefjast þess að lykilorð innihaldi: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Rekstraraðili verður að krefjast þess að PIN-númer innihaldi: { $complexity }.
           *[other] Rekstraraðili verður að krefjast þess að lykilorð innihaldi: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN-númer verður að innihalda: { $complexity }.
           *[other] Lykilorð verður að innihalda: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Stýrikerfið verður að hafna eftirfarandi sem PIN-númeri: { $complexity }.
           *[other] Stýrikerfið verður að hafna eftirfarandi sem lykilorði: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Skráarþjónustan verður að hafna eftirfarandi sem PIN-númeri: { $complexity }.
           *[other] Skráarþjónustan verður að hafna eftirfarandi sem lykilorði: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Rekstraraðili verður að tryggja að PIN-númer sé ekki: { $complexity }.
           *[other] Rekstraraðili verður að tryggja að lykilorð sé ekki: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN-númer má ekki vera: { $complexity }.
           *[other] Lykilorð má ekki vera: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] PIN-númer ætti að innihalda: { $complexity }.
       *[other] Lykilorð ætti að innihalda: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] PIN-númer ætti ekki að vera: { $complexity }.
       *[other] Lykilorð ætti ekki að vera: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Stýrikerfið verður að krefjast þess að lykilorð uppfylli eftirfarandi skilyrði, að lágmarki { $complexity_at_least } þeirra: { $complexity }.
        [directory] Skráarþjónustan verður að krefjast þess að lykilorð uppfylli eftirfarandi skilyrði, að lágmarki { $complexity_at_least } þeirra: { $complexity }.
        [operator] Rekstraraðili verður að krefjast þess að lykilorð uppfylli eftirfarandi skilyrði, að lágmarki { $complexity_at_least } þeirra: { $complexity }.
       *[other] Lykilorð verður að uppfylla eftirfarandi skilyrði, að lágmarki { $complexity_at_least } þeirra: { $complexity }.
    }
    .complexity-some-should = Lykilorð ætti að uppfylla eftirfarandi skilyrði, að lágmarki { $complexity_at_least } þeirra: { $complexity }.
    .characters = Stafir sem hægt er að nota: { $characters }
    .special_characters = Sértákn sem hægt er að nota: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Hægt er að hafa PIN-númer autt.
           *[false] Ekki er hægt að hafa PIN-númer autt.
        }
       *[other] { $blank ->
            [true] Hægt er að hafa lykilorð autt.
           *[false] Ekki er hægt að hafa lykilorð autt.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] Hægt er að slökkva á PIN-númerinu.
           *[false] Ekki er hægt að slökkva á PIN-númerinu.
        }
       *[other] { $can_be_off ->
            [true] Hægt er að slökkva á lykilorðinu.
           *[false] Ekki er hægt að slökkva á lykilorðinu.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Gerður er greinarmunur á hástöfum og lágstöfum.
       *[false] Ekki er gerður greinarmunur á hástöfum og lágstöfum.
    }
    .history = { $kind ->
        [pin] Fjöldi fyrri PIN-númera sem ekki má nota aftur: { $history }.
       *[other] Fjöldi fyrri lykilorða sem ekki má nota aftur: { $history }.
    }
    .history-should = { $kind ->
        [pin] Fjöldi fyrri PIN-númera sem ekki ætti að nota aftur: { $history }.
       *[other] Fjöldi fyrri lykilorða sem ekki ætti að nota aftur: { $history }.
    }
    .max_age = { $kind ->
        [pin] PIN-númeri verður að breyta að liðnum tilgreindum tíma ({ $max_age }).
       *[other] Lykilorði verður að breyta að liðnum tilgreindum tíma ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] PIN-númeri ætti að breyta að liðnum tilgreindum tíma ({ $max_age }).
       *[other] Lykilorði ætti að breyta að liðnum tilgreindum tíma ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] PIN-númeri er í fyrsta lagi hægt að breyta aftur að liðnum tilgreindum tíma ({ $min_age }).
       *[other] Lykilorði er í fyrsta lagi hægt að breyta aftur að liðnum tilgreindum tíma ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Eftir þennan fjölda misheppnaðra tilrauna verður stýrikerfið að læsa innskráningunni: { $max_attempts }.
        [directory] Eftir þennan fjölda misheppnaðra tilrauna verður skráarþjónustan að læsa innskráningunni: { $max_attempts }.
        [operator] Eftir þennan fjölda misheppnaðra tilrauna verður að læsa innskráningunni: { $max_attempts }.
       *[other] Eftir þennan fjölda misheppnaðra tilrauna er innskráningunni læst: { $max_attempts }.
    }
    .max_attempts-should = Mælt er með að innskráningunni sé læst eftir þennan fjölda misheppnaðra tilrauna: { $max_attempts }.
    .attempts_within = Tímabil þar sem misheppnaðar tilraunir eru taldar: { $attempts_within }.
    .lockout_stages = Endurteknar misheppnaðar tilraunir hafa eftirfarandi áhrif:
    .lockout_stages-one = Endurteknar misheppnaðar tilraunir hafa eftirfarandi áhrif:
    .asked = { $kind ->
        [pin] Beðið er um PIN-númerið í eftirfarandi tilvikum:
       *[other] Beðið er um lykilorðið í eftirfarandi tilvikum:
    }
    .asked-one = { $kind ->
        [pin] Beðið er um PIN-númerið í eftirfarandi tilviki:
       *[other] Beðið er um lykilorðið í eftirfarandi tilviki:
    }
    .lockout = Lengd læsingar: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Læst innskráning er læst þar til einhver opnar hana.
       *[false] Læsingunni lýkur án aðgerða notanda.
    }
    .unlocked_by = { $lockout ->
        [none] Hlutverk sem geta opnað læsta innskráningu: { $unlocked_by }.
       *[other] Hlutverk sem geta aflétt læsingunni fyrr: { $unlocked_by }.
    }
    .stored_as = Geymsluform: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Ekkert PIN-númer er stillt við afhendingu.
            [password] Ekkert lykilorð er stillt við afhendingu.
           *[none] Engar innskráningarupplýsingar eru stilltar við afhendingu.
        }
        [default] Forstilltar innskráningarupplýsingar eru í notkun við afhendingu.
        [unique_per_device] Innskráningarupplýsingar við afhendingu eru ólíkar fyrir hvert tæki.
        [must_change_at_first_login] Við fyrstu innskráningu er krafist nýrra innskráningarupplýsinga.
        [shared_known] Innskráningarupplýsingar við afhendingu eru eins fyrir öll tæki og almennt þekktar.
        [manufacturer_only] Aðeins framleiðandi þekkir innskráningarupplýsingarnar við afhendingu.
        [documented] Innskráningarupplýsingar við afhendingu eru eins fyrir öll tæki og tilgreindar í skjölum framleiðanda.
       *[set_at_installation] Innskráningarupplýsingar eru ákveðnar við uppsetningu.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Þessi kerfishluti er afhentur án PIN-númers.
            [password] Þessi kerfishluti er afhentur án lykilorðs.
           *[none] Þessi kerfishluti er afhentur án innskráningarupplýsinga.
        }
        [default] Þessi kerfishluti er afhentur með forstilltum innskráningarupplýsingum.
        [unique_per_device] Þessi kerfishluti er afhentur með innskráningarupplýsingum sem eru ólíkar í hverju kerfi.
        [must_change_at_first_login] Þessi kerfishluti krefst nýrra innskráningarupplýsinga við fyrstu innskráningu.
        [shared_known] Þessi kerfishluti er afhentur með innskráningarupplýsingum sem eru eins í öllum kerfum og almennt þekktar.
        [manufacturer_only] Þessi kerfishluti er afhentur með innskráningarupplýsingum sem aðeins framleiðandi þekkir.
        [documented] Þessi kerfishluti er afhentur með innskráningarupplýsingum sem eru eins í öllum kerfum og tilgreindar í skjölum framleiðanda.
       *[set_at_installation] Innskráningarupplýsingar eru ákveðnar við uppsetningu.
    }
    .default_password = { $kind ->
        [pin] PIN-númer við afhendingu: { $default_password }.
       *[other] Lykilorð við afhendingu: { $default_password }.
    }
    .default_action = Innskráningarupplýsingar við afhendingu: { $default_action }
    .change = { $kind ->
        [pin] Svona er PIN-númerinu breytt:
       *[other] Svona er lykilorðinu breytt:
    }
    .handling = { $kind ->
        [pin] Það sem á að gera til að vernda PIN-númer:
       *[other] Það sem á að gera til að vernda lykilorð:
    }
    .reset = { $kind ->
        [pin] Ef PIN-númer gleymist: { $reset }
       *[other] Ef lykilorð gleymist: { $reset }
    }
    .compromised = { $kind ->
        [pin] Ef aðrir vita PIN-númer: { $compromised }
       *[other] Ef aðrir vita lykilorð: { $compromised }
    }
    .fallback = Ef engin önnur regla er stillt: { $fallback }
    .note = { $note }

account = Reikningar við afhendingu
    .caption = Reikningar við afhendingu
    .name = Reikningur
    .id = Auðkenni
    .role = Hlutverk
    .kind = Tegund
    .default = Við afhendingu
    .default_credentials = Innskráningarupplýsingar við afhendingu
    .default_password = Lykilorð við afhendingu
    .part = Hluti
    .action = Viðbrögð
    .when = Skilyrði

session = Lotur
    .timeout = { $action ->
        [lock] Tækið læsir lotunni að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
        [logout] Tækið lýkur lotunni að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
        [hide_data] Tækið felur gögnin á skjánum að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
        [screen_off] Tækið slekkur á skjánum að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
       *[other] Tímamörk lotu án aðgerða notanda: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Þessi kerfishluti læsir lotunni að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
        [logout] Þessi kerfishluti lýkur lotunni að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
        [hide_data] Þessi kerfishluti felur gögnin á skjánum að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
        [screen_off] Þessi kerfishluti slekkur á skjánum að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
       *[other] Tímamörk lotu án aðgerða notanda: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Þegar kveikt er á tímamörkunum er lotunni læst að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
        [logout] Þegar kveikt er á tímamörkunum lýkur lotunni að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
        [hide_data] Þegar kveikt er á tímamörkunum eru gögnin á skjánum falin að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
        [screen_off] Þegar kveikt er á tímamörkunum er slökkt á skjánum að liðnum tilgreindum tíma án aðgerða notanda ({ $timeout }).
       *[other] Tímamörk lotu án aðgerða notanda, þegar kveikt er á þeim: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Tækið setur tímamörkin og framfylgir þeim.
        [host] Stýrikerfið setur tímamörkin.
        [directory] Skráarþjónustan setur tímamörkin.
       *[operator] Rekstraraðili verður að setja tímamörkin.
    }
    .rules_from-part = { $rules_from ->
        [device] Þessi kerfishluti setur tímamörkin og framfylgir þeim.
        [host] Stýrikerfið setur tímamörkin.
        [directory] Skráarþjónustan setur tímamörkin.
       *[operator] Rekstraraðili verður að setja tímamörkin.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Tímamörkunum er framfylgt þegar kveikt er á þeim.
        [host] Stýrikerfið setur tímamörkin.
        [directory] Skráarþjónustan setur tímamörkin.
       *[operator] Rekstraraðili verður að setja tímamörkin.
    }
    .rules_from-should = { $rules_from ->
        [host] Stýrikerfið setur tímamörkin.
        [directory] Skráarþjónustan setur tímamörkin.
       *[other] Rekstraraðili setur tímamörkin.
    }
    .timeout-others = { $action ->
        [lock] Eftir þennan tíma án aðgerða notanda verður að læsa lotunni: { $timeout }.
        [logout] Eftir þennan tíma án aðgerða notanda verður lotunni að ljúka: { $timeout }.
        [hide_data] Eftir þennan tíma án aðgerða notanda verður að fela gögnin á skjánum: { $timeout }.
        [screen_off] Eftir þennan tíma án aðgerða notanda verður að slökkva á skjánum: { $timeout }.
       *[other] Tímamörk lotu án aðgerða notanda: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Mælt er með að lotunni sé læst eftir þennan tíma án aðgerða notanda: { $timeout }.
        [logout] Mælt er með að lotunni ljúki eftir þennan tíma án aðgerða notanda: { $timeout }.
        [hide_data] Mælt er með að gögnin á skjánum séu falin eftir þennan tíma án aðgerða notanda: { $timeout }.
        [screen_off] Mælt er með að slökkt sé á skjánum eftir þennan tíma án aðgerða notanda: { $timeout }.
       *[other] Tímamörk sem mælt er með fyrir lotu án aðgerða notanda: { $timeout }.
    }
    .need = Kröfustig tímamarkanna: { $need }.
    .default = Tímamörk við afhendingu: { $default }.
    .range = Mögulegar stillingar tímamarkanna: { $range }.
    .action = { $action ->
        [lock] Þegar tímamörkunum er náð er lotunni læst.
        [logout] Þegar tímamörkunum er náð lýkur lotunni.
        [hide_data] Þegar tímamörkunum er náð eru gögnin á skjánum falin.
        [screen_off] Þegar tímamörkunum er náð er slökkt á skjánum.
       *[never] Engin tímamörk eru á lotu án aðgerða notanda.
    }
    .configured_by = Hlutverk sem geta stillt tímamörkin: { $configured_by }.
    .replaced_by = Læsing sem er notuð í stað tímamarka fyrir lotuna: { $replaced_by }
    .locks_on = Tilvik þar sem lotunni er læst: { $locks_on }.
    .locks_on-others = Tilvik þar sem læsa verður lotunni: { $locks_on }.
    .locks_on-should = Tilvik þar sem mælt er með að lotunni sé læst: { $locks_on }.
    .ends_on = Tilvik þar sem lotunni lýkur: { $ends_on }.
    .ends_on-others = Tilvik þar sem lotunni verður að ljúka: { $ends_on }.
    .ends_on-should = Tilvik þar sem mælt er með að lotunni ljúki: { $ends_on }.
    .also = Eftirfarandi gildir einnig um lotur:
    .applies_to = Tímamörkin gilda um eftirfarandi:
    .exceptions = Undantekning: { $exceptions }
    .concurrent = Fjöldi lota sem notandi getur verið með samtímis: { $concurrent }.
    .users = Fjöldi notenda sem geta verið innskráðir samtímis: { $users }.
    .note = { $note }

emergency = Neyðaraðgangur
    .state = { $state ->
        [provided] Tækið býður upp á neyðaraðgang.
        [not_provided] Tækið býður ekki upp á neyðaraðgang.
        [by_operator] Rekstraraðili verður að sjá um neyðaraðgang.
        [by_host] Stýrikerfi eða hýsilkerfi sér um neyðaraðgang.
       *[not_applicable] Neyðaraðgangur á ekki við.
    }
    .state-part = { $state ->
        [provided] Þessi kerfishluti býður upp á neyðaraðgang.
        [not_provided] Þessi kerfishluti býður ekki upp á neyðaraðgang.
        [by_operator] Rekstraraðili verður að sjá um neyðaraðgang.
        [by_host] Stýrikerfi eða hýsilkerfi sér um neyðaraðgang.
       *[not_applicable] Neyðaraðgangur á ekki við.
    }
    .state-inactive = { $state ->
        [by_host] Neyðaraðgangur um stýrikerfi eða hýsilkerfi er aðeins tiltækur þegar kveikt er á neyðaraðganginum.
       *[other] Neyðaraðgangur er aðeins tiltækur þegar kveikt er á honum.
    }
    .default = Við afhendingu: { $default }.
    .configured_by = Hlutverk sem geta kveikt og slökkt á honum: { $configured_by }.
    .how = Svona fæst aðgangur í neyð: { $how }
    .steps = Svona fæst aðgangur í neyð:
    .available = Aðgerðir tiltækar með neyðaraðgangi: { $available }.
    .limits = Takmarkanir: { $limits }
    .ends_after = Tími þar til neyðaraðganginum lýkur: { $ends_after }.
    .logged = { $logged ->
        [true] Tækið skráir hvern neyðaraðgang í atburðaskrána.
       *[false] Tækið skráir ekki neyðaraðgang í atburðaskrána.
    }
    .logged-part = { $logged ->
        [true] Þessi kerfishluti skráir hvern neyðaraðgang í atburðaskrána.
       *[false] Þessi kerfishluti skráir ekki neyðaraðgang í atburðaskrána.
    }
    .afterwards = Eftir neyðaraðganginn: { $afterwards }
    .because = Ástæða: { $because }
    .instead = { $state ->
        [by_operator] Það sem rekstraraðili verður að gera: { $instead }
       *[other] Það sem á að gera: { $instead }
    }
    .note = { $note }

machine-credential = Vottorð og tæknileg auðkennisgögn
    .caption = Vottorð og tæknileg auðkennisgögn
    .intro = Vélar og þjónustur nota eftirfarandi vottorð, lykla og önnur auðkennisgögn.
    .title = Auðkennisgögn
    .id = Auðkenni
    .kind = Tegund
    .used_by = Hver notar
    .purpose = Tilgangur
    .rights = Réttindi
    .algorithm = Lykill
    .key_in = Geymslustaður lykils
    .issued_by = Útgefandi
    .lifetime = Gildistími
    .renewal = Endurnýjun
    .on_expiry = Þegar gildistíma lýkur
    .if_lost = Ef þau glatast
    .when = Skilyrði

## Data

data = Persónuupplýsingar
    .personal = { $personal ->
        [none] Tækið vinnur ekki með persónuupplýsingar.
        [processed] Tækið vinnur með persónuupplýsingar en vistar þær ekki.
        [not_stored] Tækið vistar ekki persónuupplýsingar.
       *[stored] Tækið vistar persónuupplýsingar.
    }
    .absent = Tækið vistar ekki eftirfarandi gögn: { $absent }.
    .removable_media = Tækið notar ekki lausa miðla.
    .removable_media_note = Lausir miðlar: { $removable_media_note }
    .note = { $note }

media-use = Notkun lausra miðla
    .caption = Notkun lausra miðla
    .uses = Notkun
    .media = Miðlar
    .access = Aðgangur
    .note = Athugasemd
    .part = Hluti
    .when = Skilyrði

data-only = Persónuupplýsingar
    .personal = { $personal ->
        [none] Tækið vinnur ekki með persónuupplýsingar.
        [processed] Tækið vinnur með persónuupplýsingar en vistar þær ekki.
        [not_stored] Tækið vistar ekki persónuupplýsingar.
       *[stored] Tækið vistar persónuupplýsingar.
    }
    .personal-part = { $personal ->
        [none] Þessi kerfishluti vinnur ekki með persónuupplýsingar.
        [processed] Þessi kerfishluti vinnur með persónuupplýsingar en vistar þær ekki.
        [not_stored] Þessi kerfishluti vistar ekki persónuupplýsingar.
       *[stored] Þessi kerfishluti vistar persónuupplýsingar.
    }
    .absent = Tækið vistar ekki eftirfarandi gögn: { $absent }.
    .absent-part = Þessi kerfishluti vistar ekki eftirfarandi gögn: { $absent }.
    .removable_media = Tækið notar ekki lausa miðla.
    .removable_media-part = Þessi kerfishluti notar ekki lausa miðla.
    .note = { $note }

store = Vistuð gögn
    .caption = Vistuð gögn
    .title = Gagnageymsla
    .id = Auðkenni
    .part = Hluti
    .categories = Gögn
    .personal = Persónuupplýsingar
    .examples = Dæmi
    .format = Snið
    .location = Staðsetning
    .capacity = Rými
    .encryption = Dulkóðun
    .retention = Varðveislutími
    .retention_from = Talið frá
    .retention_range = Stillanlegur tími
    .keep = Varðveitt
    .retention_note = Athugasemd
    .retention_set_by = Hver getur breytt
    .erase = Eyðing
    .access = Aðgangur
    .when = Skilyrði

export = Útflutningur gagna
    .caption = Leiðir til að flytja út gögn
    .title = Útflutningur
    .id = Auðkenni
    .categories = Gögn
    .personal = Persónuupplýsingar
    .examples = Dæmi
    .format = Snið
    .medium = Miðill
    .deidentified = Auðkenni fjarlægð
    .encryption = Dulkóðun
    .steps = Svona eru gögnin flutt út:
    .access = Aðgangur
    .default = Við afhendingu
    .when = Skilyrði

gdpr = Persónuvernd (GDPR)
    .purpose = Tilgangur vinnslunnar: { $purpose }
    .controller = { $controller ->
        [manufacturer] Framleiðandi er ábyrgðaraðili.
        [operator] Rekstraraðili er ábyrgðaraðili.
        [shared] Framleiðandi og rekstraraðili eru sameiginlegir ábyrgðaraðilar.
        [user] Notandi ber ábyrgð á gögnunum í tækinu.
        [patient] Sjúklingur ber ábyrgð á gögnunum í tækinu.
        [third_party] Þriðji aðili er ábyrgðaraðili.
        [integrator] Samþættingaraðili er ábyrgðaraðili.
        [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður er ábyrgðaraðili.
       *[service_partner] Þjónustuaðili er ábyrgðaraðili.
    }
    .controller_name = Ábyrgðaraðili: { $controller_name }.
    .processor = Vinnsluaðili: { $processor }.
    .transfer = Miðlun til þriðju landa: { $transfer }
    .subject_access = Beiðnir um aðgang að persónuupplýsingum: { $subject_access }
    .subject_erasure = Beiðnir um eyðingu persónuupplýsinga: { $subject_erasure }
    .operator = Það sem á að gera vegna persónuverndar:

## Logging

logging = Atburðaskráning
    .what = Skráðir atburðir
    .reading = Lestur atburðaskrárinnar
    .state = { $state ->
        [provided] Tækið skráir atburði í atburðaskrá.
        [not_provided] Tækið skráir ekki netöryggisatvik.
        [by_operator] Rekstraraðili verður að sjá um skráningu netöryggisatvika.
        [by_host] Stýrikerfi eða hýsilkerfi skráir atburði í atburðaskrá.
       *[not_applicable] Skráning netöryggisatvika á ekki við.
    }
    .state-part = { $state ->
        [provided] Þessi kerfishluti skráir atburði í atburðaskrá.
        [not_provided] Þessi kerfishluti skráir ekki netöryggisatvik.
        [by_operator] Rekstraraðili verður að sjá um skráningu netöryggisatvika.
        [by_host] Stýrikerfi eða hýsilkerfi skráir atburði í atburðaskrá.
       *[not_applicable] Skráning netöryggisatvika á ekki við.
    }
    .state-inactive = { $state ->
        [by_host] Stýrikerfi eða hýsilkerfi getur skráð atburði í atburðaskrá.
       *[other] Hægt er að skrá atburði í atburðaskrá.
    }
    .purpose = Tilgangur atburðaskrárinnar: { $purpose }
    .standard = Staðlar sem atburðaskráin fylgir: { $standard }.
    .default = Við afhendingu: { $default }.
    .configured_by = Hlutverk sem geta kveikt og slökkt á henni: { $configured_by }.
    .because = Ástæða: { $because }
    .instead = { $state ->
        [by_operator] Það sem rekstraraðili verður að gera: { $instead }
       *[other] Það sem á að gera: { $instead }
    }
    .location = Staðsetning atburðaskrárinnar: { $location }
    .language = Tungumál atburðaskrárinnar: { $language }
    .capacity = Rými atburðaskrárinnar: { $capacity }
    .retention = Færslur eru varðveittar í tilgreindan tíma ({ $retention }).
    .protection = Vernd atburðaskrárinnar: { $protection }
    .access = Hlutverk sem geta lesið atburðaskrána: { $access }.
    .events = Í atburðaskrána eru skráðir eftirfarandi atburðir:
    .events-one = Í atburðaskrána er skráður eftirfarandi atburður:
    .other_events = { $events ->
        [none] Í atburðaskrána er skráð eftirfarandi:
       *[other] Í atburðaskrána er einnig skráð eftirfarandi:
    }
    .reason_asked = Atburðir sem notandi verður að gefa upp ástæðu fyrir: { $reason_asked }.
    .not_logged = Eftirfarandi er ekki skráð í atburðaskrána:
    .not_for = Atburðaskráin er ekki ætluð til eftirfarandi:
    .fields = Lágmarksinnihald hverrar færslu: { $fields }.
    .viewer = Forrit til að lesa atburðaskrána: { $viewer }
    .help = Hjálp við að lesa atburðaskrána: { $help }
    .alerts = Boð og merki: { $link }.
    .steps = Svona er atburðaskráin lesin eða flutt út:
    .note = { $note }

log-entry = Innihald færslna
    .caption = Innihald færslna um tiltekna atburði
    .events = Atburður
    .fields = Innihald
    .note = Annað innihald

log-notification = Tilkynningar
    .caption = Tilkynningar um atburði
    .events = Atburður
    .other_events = Aðrir atburðir
    .by = Sendingarleið
    .to = Hlutverk sem fær tilkynningu
    .party = Aðili sem fær tilkynningu
    .note = Athugasemd
    .when = Skilyrði

log-export = Útflutningur atburðaskrárinnar
    .protocol = Samskiptaregla: { $protocol }.
    .encryption = Dulkóðun: { $encryption }.
    .format = Snið: { $format }.
    .to = Áfangastaður: { $to }.
    .port = Port: { $port }.

clock = Klukka
    .source = { $source ->
        [ntp] Klukkan er stillt með NTP.
        [nts] Klukkan er stillt með NTP með Network Time Security (NTS).
        [ptp] Klukkan er stillt með PTP.
        [host] Stýrikerfið stillir klukkuna.
        [server] Þjónn stillir klukkuna.
        [phone] Síminn stillir klukkuna.
        [manual] Klukkan er stillt handvirkt.
       *[cellular] Farsímanetið stillir klukkuna.
    }
    .other_sources = Aðrar leiðir til að stilla klukkuna: { $other_sources }.
    .from = Kerfi sem stillir klukkuna: { $from }.
    .port = Port tímaþjónustunnar: { $port }.
    .configured_by = Hlutverk sem geta stillt klukkuna: { $configured_by }.
    .accuracy = Mesta skekkja klukkunnar: { $accuracy }.
    .if_wrong = Ef klukkan er röng: { $if_wrong }
    .steps = Svona er klukkan stillt:

alert = Boð og merki
    .caption = Boð og merki
    .normal-caption = Önnur boð og merki
    .sign = Boð eða merki
    .id = Auðkenni
    .meaning = Merking
    .shows = Sýnir
    .action = Viðbrögð
    .acts = Hver bregst við
    .call = Tengiliður

## Malware and integrity

malware = Vörn gegn spilliforritum
    .protection = { $protection ->
        [allow_list] Tækið keyrir aðeins hugbúnað á leyfislista.
        [antimalware_included] Vírusvarnarhugbúnaður er innifalinn í tækinu.
        [antimalware_supported] Hægt er að setja vírusvarnarhugbúnað upp í tækinu.
        [antimalware_by_operator] Rekstraraðili verður að setja upp vírusvarnarhugbúnað.
        [antimalware_not_recommended] Framleiðandi ræður frá því að setja vírusvarnarhugbúnað upp í tækinu.
        [read_only_system] Tækið ræsist úr kerfi sem ekki er hægt að breyta.
        [no_antimalware_software] Tækið er ekki með vírusvarnarhugbúnað.
        [none] Tækið sjálft er ekki með vörn gegn spilliforritum.
       *[not_applicable] Vörn gegn spilliforritum á ekki við.
    }
    .protection-part = { $protection ->
        [allow_list] Þessi kerfishluti keyrir aðeins hugbúnað á leyfislista.
        [antimalware_included] Vírusvarnarhugbúnaður er innifalinn í þessum kerfishluta.
        [antimalware_supported] Hægt er að setja vírusvarnarhugbúnað upp í þessum kerfishluta.
        [antimalware_by_operator] Rekstraraðili verður að setja upp vírusvarnarhugbúnað.
        [antimalware_not_recommended] Framleiðandi ræður frá því að setja vírusvarnarhugbúnað upp í þessum kerfishluta.
        [read_only_system] Þessi kerfishluti ræsist úr kerfi sem ekki er hægt að breyta.
        [no_antimalware_software] Þessi kerfishluti er ekki með vírusvarnarhugbúnað.
        [none] Þessi kerfishluti sjálfur er ekki með vörn gegn spilliforritum.
       *[not_applicable] Vörn gegn spilliforritum á ekki við.
    }
    .protection-should = { $need ->
        [optional] Rekstraraðili getur sett upp vírusvarnarhugbúnað.
       *[other] Rekstraraðili ætti að setja upp vírusvarnarhugbúnað.
    }
    .other_protection = Önnur vörn gegn spilliforritum: { $other_protection }.
    .need = Kröfustig: { $need }.
    .product = Vara: { $product }.
    .installed_by = Hver setur hann upp: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Framleiðandi mælir með að eftirfarandi sé undanskilið frá skönnun við aðgang að skrám:
           *[other] Undanskiljið eftirfarandi frá skönnun við aðgang að skrám:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Framleiðandi mælir með að eftirfarandi sé undanskilið frá tímasettri skönnun og skönnun sem er ræst handvirkt:
           *[other] Undanskiljið eftirfarandi frá tímasettri skönnun og skönnun sem er ræst handvirkt:
        }
       *[other] { $exclusions_recommended ->
            [true] Framleiðandi mælir með að eftirfarandi sé undanskilið frá skönnun:
           *[other] Undanskiljið eftirfarandi frá skönnun:
        }
    }
    .scans = Skönnun: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Ekki er hægt að setja annan hugbúnað upp í tækinu.
        [not_allowed] Ekki má setja annan hugbúnað upp í tækinu.
        [only_listed] Ekki má setja upp í tækinu hugbúnað sem ekki er tilgreindur í þessu skjali.
       *[allowed] Hægt er að setja annan hugbúnað upp í tækinu.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Ekki er hægt að setja annan hugbúnað upp í þessum kerfishluta.
        [not_allowed] Ekki má setja annan hugbúnað upp í þessum kerfishluta.
        [only_listed] Ekki má setja upp í þessum kerfishluta hugbúnað sem ekki er tilgreindur í þessu skjali.
       *[allowed] Hægt er að setja annan hugbúnað upp í þessum kerfishluta.
    }
    .on_detection = { $protection ->
        [allow_list] Ef hugbúnaður sem er ekki á listanum er ræstur: { $on_detection }
       *[other] Ef spilliforrit finnst: { $on_detection }
    }
    .because = Ástæða: { $because }
    .instead = Það sem á að gera: { $instead }
    .note = { $note }

integrity = Heilleiki hugbúnaðarins
    .secure_boot = { $secure_boot ->
        [true] Tækið athugar hugbúnað sinn við hverja ræsingu (örugg ræsing).
       *[false] Tækið er ekki með örugga ræsingu.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Þessi kerfishluti athugar hugbúnað sinn við hverja ræsingu (örugg ræsing).
       *[false] Þessi kerfishluti er ekki með örugga ræsingu.
    }
    .signature = Undirskrift hugbúnaðarins: { $signature }.
    .signed_by = Undirritandi: { $signed_by }
    .checksum = Tætigildi eða gátsumma hugbúnaðarins: { $checksum }.
    .covers = Athugunin nær til eftirfarandi:
    .checked = Hvenær athugað er: { $checked }
    .on_failure = Ef athugunin mistekst: { $on_failure }
    .verify = Svona er athugað hvort hugbúnaðurinn er ósvikinn:
    .because = Ástæða: { $because }
    .instead = Það sem á að gera: { $instead }
    .note = { $note }

## Updates

update = Uppfærslur
    .installing = Uppsetning uppfærslu
    .switching-off = Sjálfvirkar uppfærslur
    .state = { $state ->
        [provided] Framleiðandi lætur öryggisuppfærslur í té.
        [not_provided] Framleiðandi lætur öryggisuppfærslur ekki í té.
        [by_operator] Rekstraraðili ber ábyrgð á öryggisuppfærslum.
        [by_host] Hýsilkerfið eða pakkasafn þess lætur öryggisuppfærslur í té.
       *[not_applicable] Öryggisuppfærslur eiga ekki við.
    }
    .used = { $used ->
        [true] Uppfærslur eru notaðar.
       *[false] { $title ->
            [none] Hugbúnaður tækisins er ekki uppfærður.
           *[other] Þessi tegund uppfærslu er ekki notuð.
        }
    }
    .used-part = { $used ->
        [true] Uppfærslur eru notaðar.
       *[false] { $title ->
            [none] Hugbúnaður þessa kerfishluta er ekki uppfærður.
           *[other] Þessi tegund uppfærslu er ekki notuð.
        }
    }
    .announced_by = Hvernig framleiðandi tilkynnir uppfærslur: { $announced_by }.
    .source = Uppruni uppfærslna: { $source }.
    .source_note = Hvaðan uppfærslur koma: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Tækið setur aðeins upp uppfærslur með gildri stafrænni undirskrift.
        [hash] { $installed_by ->
            [manufacturer] Framleiðandi ber tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [service_partner] Þjónustuaðili ber tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [user] Notandi verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [patient] Sjúklingur verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [integrator] Samþættingaraðili verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [third_party] Þriðji aðili ber tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
           *[other] Rekstraraðili verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
        }
        [checksum] Tækið setur aðeins upp uppfærslur með réttri gátsummu.
        [signed_package] Uppfærslur eru undirritaðir pakkar.
        [app_store] Forritaverslunin athugar hvort uppfærsla er ósvikin.
       *[none] Tækið athugar ekki hvort uppfærsla er ósvikin.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Þessi kerfishluti setur aðeins upp uppfærslur með gildri stafrænni undirskrift.
        [hash] { $installed_by ->
            [manufacturer] Framleiðandi ber tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [service_partner] Þjónustuaðili ber tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [user] Notandi verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [patient] Sjúklingur verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [integrator] Samþættingaraðili verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [third_party] Þriðji aðili ber tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
           *[other] Rekstraraðili verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
        }
        [checksum] Þessi kerfishluti setur aðeins upp uppfærslur með réttri gátsummu.
        [signed_package] Uppfærslur eru undirritaðir pakkar.
        [app_store] Forritaverslunin athugar hvort uppfærsla er ósvikin.
       *[none] Þessi kerfishluti athugar ekki hvort uppfærsla er ósvikin.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Framleiðandi setur upp uppfærslur.
        [operator] Rekstraraðili setur upp uppfærslur.
        [shared] Framleiðandi og rekstraraðili setja upp uppfærslur saman.
        [user] Notandi setur upp uppfærslur.
        [patient] Sjúklingur setur upp uppfærslur.
        [third_party] Þriðji aðili setur upp uppfærslur.
        [integrator] Samþættingaraðili setur upp uppfærslur.
        [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður setur upp uppfærslur.
       *[service_partner] Þjónustuaðili setur upp uppfærslur.
    }
    .automatic = { $automatic ->
        [true] Uppfærslur eru settar upp sjálfkrafa.
       *[false] Uppfærslur eru ekki settar upp sjálfkrafa.
    }
    .switch_off = Svona er slökkt á sjálfvirkum uppfærslum:
    .interval = Tími milli reglulegra uppfærslna: { $interval }.
    .connect_every = Lengsti tími milli tveggja tenginga til að fá uppfærslur: { $connect_every }.
    .wait = Tími sem beðið er áður en uppfærsla er sett upp: { $wait }.
    .install_within = Öryggisuppfærslu verður að setja upp innan þessa frests: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Hægt er að nota tækið án uppfærslu sem krafist er.
       *[false] Ekki er hægt að nota tækið fyrr en uppfærsla sem krafist er hefur verið sett upp.
    }
    .usable_without-part = { $usable_without ->
        [true] Hægt er að nota þennan kerfishluta án uppfærslu sem krafist er.
       *[false] Ekki er hægt að nota þennan kerfishluta fyrr en uppfærsla sem krafist er hefur verið sett upp.
    }
    .before = Það sem ganga á úr skugga um áður en hafist er handa:
    .before-one = Það sem ganga á úr skugga um áður en hafist er handa:
    .downtime = Stöðvunartími við uppfærslu: { $downtime }.
    .downtime-part = Stöðvunartími við uppfærslu: { $downtime }.
    .steps = Svona er uppfærsla sett upp:
    .verify = Athugið eftirfarandi að lokinni uppfærslu:
    .if_failed = Ef uppfærslan mistókst: { $if_failed }
    .rollback = Afturhvarf til fyrri útgáfu: { $rollback }
    .operator_patching = Lagfæringar sem rekstraraðili setur upp: { $operator_patching }
    .approved = Uppfærslur annarra birgja sem framleiðandi samþykkir: { $approved }
    .excluded = Setjið ekki upp eftirfarandi uppfærslur:
    .excluded-one = Setjið ekki upp eftirfarandi uppfærslu:
    .because = Ástæða: { $because }
    .instead = { $state ->
        [by_operator] Það sem rekstraraðili verður að gera: { $instead }
       *[other] Það sem á að gera: { $instead }
    }
    .note = { $note }

support = Tímabil öryggisstuðnings
    .help = Stuðningur
    .start = Upphaf stuðnings: { $start }.
    .end = Lok stuðnings: { $end }.
    .duration = Lengd stuðnings: { $duration }.
    .counted_from = Talið frá: { $counted_from }.
    .until = Atburður sem bindur enda á stuðninginn: { $until }.
    .security_end = Lok öryggisuppfærslna: { $security_end }.
    .versions = Útgáfur sem fá öryggisuppfærslur: { $versions }
    .includes = Öryggisstuðningurinn felur í sér eftirfarandi:
    .contact = Tengiliður vegna stuðnings: { $contact }
    .after_end = Eftir lok stuðnings: { $after_end }
    .notified_by = Hvernig framleiðandi tilkynnir lok stuðnings: { $notified_by }.
    .notice_period = Fyrirvari fyrir lok stuðnings: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Endurheimt rekstrar
    .restoring = Endurheimt gagna
    .resetting = Verksmiðjustillingar
    .failures = Bilanir
    .restore = Svona eru gögn endurheimt úr öryggisafriti:
    .factory_reset = Svona er tækið stillt á verksmiðjustillingar:
    .factory_reset_effect = Áhrif þess að stilla á verksmiðjustillingar: { $factory_reset_effect }
    .network_loss_mode = Notkunarhamur þegar netsamband rofnar: { $network_loss_mode }.
    .network_loss = Ef netsamband rofnar: { $network_loss }
    .continues = Eftirfarandi heldur áfram við bilun eða netöryggisatvik:
    .safe_state = Öruggt ástand: { $safe_state }

backup = Öryggisafrit
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Öryggisafrit er tekið af gögnum tækisins.
            [service_partner] Öryggisafrit er tekið af gögnum tækisins.
           *[other] Tækið getur tekið öryggisafrit af gögnum.
        }
        [not_provided] Tækið tekur ekki öryggisafrit af gögnum.
        [by_operator] Rekstraraðili verður að sjá um öryggisafrit.
        [by_host] Stýrikerfi eða hýsilkerfi sér um öryggisafrit.
       *[not_applicable] Öryggisafrit á ekki við.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Öryggisafrit er tekið af gögnum þessa kerfishluta.
            [service_partner] Öryggisafrit er tekið af gögnum þessa kerfishluta.
           *[other] Þessi kerfishluti getur tekið öryggisafrit af gögnum.
        }
        [not_provided] Þessi kerfishluti tekur ekki öryggisafrit af gögnum.
        [by_operator] Rekstraraðili verður að sjá um öryggisafrit.
        [by_host] Stýrikerfi eða hýsilkerfi sér um öryggisafrit.
       *[not_applicable] Öryggisafrit á ekki við.
    }
    .state-should = { $need ->
        [optional] Rekstraraðili getur séð um öryggisafrit.
       *[other] Rekstraraðili ætti að sjá um öryggisafrit.
    }
    .what = Innihald öryggisafrits: { $what }.
    .without = Ekki í öryggisafriti: { $without }.
    .by = { $by ->
        [manufacturer] Framleiðandi tekur öryggisafritið.
        [operator] Rekstraraðili tekur öryggisafritið.
        [shared] Framleiðandi og rekstraraðili taka öryggisafritið saman.
        [user] Notandi tekur öryggisafritið.
        [patient] Sjúklingur tekur öryggisafritið.
        [third_party] Þriðji aðili tekur öryggisafritið.
        [integrator] Samþættingaraðili tekur öryggisafritið.
        [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður tekur öryggisafritið.
       *[service_partner] Þjónustuaðili tekur öryggisafritið.
    }
    .how = Hvernig öryggisafrit er tekið: { $how }
    .every = { $every_recommended ->
        [true] Tími milli öryggisafrita sem mælt er með: { $every }.
       *[other] Tími milli öryggisafrita: { $every }.
    }
    .kept = Varðveislutími öryggisafrita: { $kept }.
    .recovery_point = Markmið um endurheimtarpunkt (RPO): { $recovery_point }.
    .recovery_time = Markmið um endurheimtartíma (RTO): { $recovery_time }.
    .steps = Svona er öryggisafrit tekið:
    .test = Prófun öryggisafritsins: { $test }
    .because = Ástæða: { $because }
    .instead = { $state ->
        [by_operator] Það sem rekstraraðili verður að gera: { $instead }
       *[other] Það sem á að gera: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Netöryggisatvik
    .serious = Alvarleg atvik
    .sign = Merki eða bilun
    .further = Önnur merki og bilanir
    .where = Sjá
    .signs = Hægt er að þekkja þetta atvik á eftirfarandi:
    .acts = Hver bregst við: { $acts }.
    .call = Tengiliður: { $call }.
    .actions = Það sem á að gera:
    .report_to = Hverjum á að tilkynna: { $report_to }
    .preserve = Varðveisla sönnunargagna: { $preserve }

residual-risk = Eftirstæð áhætta
    .affects = Hver eða hvað er í hættu: { $affects }.
    .action = Viðbrögð: { $action }

misuse = Fyrirsjáanleg röng notkun
    .affects = Hver eða hvað er í hættu: { $affects }.

warning = Öryggisviðvaranir
    .affects = Hver eða hvað er í hættu: { $affects }.

## End of use

decommission = Tækið tekið úr notkun
    .steps = { $occasions ->
        [none] Það sem á að gera fyrir förgun eða afhendingu til annarra:
       *[other] Það sem á að gera { $occasions }:
    }
    .verify = Hvernig athugað er hvort gögnunum hefur verið eytt: { $verify }
    .remains = Það sem verður eftir: { $remains }
    .elsewhere = Það sem á að gera í öðrum kerfum:
    .transfer = Afhending til annars rekstraraðila: { $transfer }
    .disposal = Förgun: { $disposal }

## Components

sbom = Íhlutaskrá hugbúnaðar
    .file = Uppruni íhlutalistans: { $file }.
    .format = Snið íhlutaskrár hugbúnaðar (SBOM): { $format }.
    .available_at = Hvar íhlutaskrá hugbúnaðar (SBOM) fæst: { $available_at }.
    .request = Hvernig óskað er eftir íhlutaskrá hugbúnaðar (SBOM): { $request }
    .upkeep = Viðhald íhlutaskrárinnar (SBOM): { $upkeep }
    .none_known_on = Staðan { $none_known_on }: framleiðandi vissi ekki til þess að neinn veikleiki í íhlutunum á listanum snerti tækið.

component = Íhlutir
    .caption = Hugbúnaðaríhlutir
    .name = Íhlutur
    .version = Útgáfa
    .supplier = Birgir
    .purpose = Tilgangur
    .licence = Leyfi
    .part = Hluti
    .purl = Package URL
    .cpe = CPE
    .support_end = Stuðningur til
    .note = Athugasemd

vulnerability = Veikleikar
    .caption = Veikleikar
    .intro = Taflan sýnir veikleika og hvernig hver þeirra varðar tækið.
    .id = Veikleiki
    .title = Veikleiki
    .component = Íhlutur
    .component_version = Útgáfa íhlutarins
    .score = Stig
    .rating = Heildarmat
    .state = Staða
    .exploited = Misnotkun
    .fixed_in = Lagfært í útgáfu
    .because = Ástæða
    .action = Viðbrögð
    .justification = Rökstuðningur
    .response = Viðbrögð framleiðanda
    .residual_risk = Eftirstæð áhætta
    .reported_by = Tilkynnandi
    .assessed_on = Dagsetning mats
    .source = Uppruni matsins
