### The page around the text, chapter titles, signal words, and how values are put.

title = Istruzzjonijiet għall-użu: ċibersigurtà
language = Malti

## Chapters

chapter =
    .glance = F’daqqa t’għajn
    .preparation = Qabel l-ewwel użu
    .identification = Identifikazzjoni u kamp ta’ applikazzjoni
    .features = Karatteristiċi tas-sigurtà
    .environment = Miżuri ta’ sigurtà tal-ambjent operattiv
    .compatibility = Kompatibbiltà u rekwiżiti minimi
    .network = Konfigurazzjoni tan-network
    .installation = Installazzjoni u tisħiħ tas-sigurtà
    .access = Aċċess tal-utenti
    .data = Data personali u kriptaġġ
    .logging = Logs u ħin
    .malware = Protezzjoni kontra l-malware u t-tbagħbis
    .updates = Aġġornamenti u appoġġ tas-sigurtà
    .recovery = Kopja ta’ riżerva, restawr u stat sikur
    .maintenance = Kompiti regolari tas-sigurtà
    .incidents = Kif tagħraf u tirrapporta avvenimenti tas-sigurtà
    .risks = Riskji residwi u użu ħażin
    .decommissioning = Dekummissjonar
    .components = Komponenti tas-software
    .contact = Kuntatti
    .conventions = Konvenzjonijiet u abbrevjazzjonijiet
    .history = Storja tar-reviżjonijiet
    .technicians = Għat-tekniċi

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Ibda minn hawn biex taġixxi minnufih jew biex issib dak li jikkonċerna lilek. Din il-ħarsa ġenerali ma tiħux post l-istruzzjonijiet sħaħ.
    .preparation = Ivverifika kull linja qabel ma l-apparat jintuża għall-ewwel darba.
    .identification = Ivverifika hawnhekk li dan id-dokument jappartjeni għall-apparat tiegħek.
    .features = Fittex karatteristika tas-sigurtà hawnhekk qabel ma sserraħ fuqha jew tibdel is-settings tagħha.
    .environment = Aqra dan il-kapitolu qabel ma l-apparat jintuża għall-ewwel darba u qabel kull bidla fl-ambjent operattiv.
    .compatibility = Qabbel il-prodotti tiegħek ma’ dan il-kapitolu qabel ma tgħaqqadhom mal-apparat.
    .network = Aqra dan il-kapitolu qabel ma tikkonnettja l-apparat u qabel ma tibdel in-network.
    .installation = Aqra dan il-kapitolu qabel ma tinstalla l-apparat jew tibdel is-settings tas-sigurtà tiegħu.
    .access = Aqra dan il-kapitolu qabel ma tagħti, tibdel jew tneħħi l-aċċess.
    .data = Aqra dan il-kapitolu qabel ma taħżen, tesporta jew tħassar data.
    .logging = Aqra dan il-kapitolu qabel ma sserraħ fuq avvenimenti rreġistrati, fuq messaġġi jew fuq il-ħin tal-apparat.
    .malware = Aqra dan il-kapitolu qabel ma tinstalla, tneħħi jew tiskennja software.
    .updates = Aqra dan il-kapitolu qabel ma tinstalla jew tipposponi aġġornament.
    .recovery = Aqra dan il-kapitolu qabel ma l-apparat jintuża għall-ewwel darba, u użah waqt ħsara.
    .maintenance = Uża dan il-kapitolu biex tippjana u tassenja l-kompiti regolari tas-sigurtà.
    .incidents = Uża dan il-kapitolu hekk kif tissuspetta avveniment tas-sigurtà jew tinnota ħsara.
    .risks = Aqra dan il-kapitolu qabel ma tuża l-apparat u qabel ma tibdel kif jintuża.
    .decommissioning = Aqra dan il-kapitolu qabel ma l-apparat jitneħħa mill-użu jew joħroġ mill-kontroll tiegħek.
    .components = Uża dan il-kapitolu meta tivverifika jekk vulnerabbiltà ppubblikata tikkonċernax l-apparat.
    .contact = Aqra dan il-kapitolu qabel ma tikkuntattja lil xi ħadd dwar is-sigurtà tal-apparat.
    .conventions = Fittex hawnhekk xi tfisser kelma, sinjal jew abbrevjazzjoni.
    .history = Jekk taf reviżjoni preċedenti, aqra dan il-kapitolu qabel ma taħdem b’din.
    .technicians = Dan il-kapitolu hu għat-tekniċi u għall-persunal tal-IT.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Jekk xi ħaġa ma tidhirx sew
    .sign = X’tinnota
    .first = X’tagħmel l-ewwel
    .acting = Min jaġixxi, jew lil min tikkuntattja
    .all-signs = Il-messaġġi u l-avvenimenti kollha: { $link }
    .further-steps = Passi oħra: { $link }
    .fill-in = ____________________
    .contacts = Lil min iċċempel
    .contacts-there = Kuntatti għand l-operatur: { $link }
    .work = Min jagħmel xiex
    .who = Min
    .what = Xiex
    .controls = Miżuri obbligatorji
    .tasks = Kompiti regolari
    .incidents = Avvenimenti tas-sigurtà
    .updates = Installazzjoni tal-aġġornamenti
    .backups = Kopji ta’ riżerva
    .provides = Li għandu jiġi pprovdut
    .installation = Installazzjoni tal-apparat
    .training = Għarfien u taħriġ meħtieġa
    .one-of-group = { $link } (waħda minn grupp)
    .alternative = { $link } (jew: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } u oħrajn
    .it = Għall-persunal tal-IT
    .preparation = Qabel l-ewwel użu
    .topic = Suġġett
    .answer = Fil-qosor
    .connection = { $source } → { $destination }: { $ports }
    .further = Suġġetti oħra
    .further-connections = Konnessjonijiet oħra ta’ dan it-tip
    .annex = **Għar-reviżuri.** Dispożizzjonijiet u t-taqsimiet li jwieġbu għalihom: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Dak li għandu jkun fis-seħħ
    .tasks = Kompiti qabel l-ewwel użu
    .open = Tħejjijiet oħra
    .open-lead = Ara wkoll:
    .before = Kundizzjonijiet għall-installazzjoni
    .verify = Verifiki wara l-installazzjoni

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Operatur
    .user = Utent
    .patient = Pazjent
    .shared = Manifattur u operatur
    .service_partner = Sieħeb tas-servizz
    .manufacturer = Manifattur
    .third_party = Parti terza
    .integrator = Integratur tas-sistemi
    .practitioner = Professjonist tal-kura tas-saħħa

## Conventions: words and signs, and what they mean

conventions =
    .words = Kliem u sinjali
    .word = Kelma jew sinjal
    .meaning = Tifsira
    .device = apparat
    .device-meaning = Il-prodott li dwaru hu dan id-dokument, bil-partijiet kollha tas-sistema tiegħu.
    .operator = operatur
    .operator-meaning = Il-persuna jew l-organizzazzjoni li għandha l-apparat f’użu. Operatur jista’ jkun ukoll utent.
    .operator-seen = operatur
    .user = utent
    .user-meaning = Persuna li tuża l-apparat.
    .must = għandu, ma għandux (u forom oħra) qabel verb
    .must-meaning = Hu obbligatorju jew, fin-negattiv, ipprojbit.
    .should = jenħtieġ
    .should-meaning = Hu rakkomandat.
    .should-seen = jenħtieġ
    .danger = Periklu li jwassal għal mewt jew korriment serju jekk ma jiġix evitat.
    .warning = Periklu li jista’ jwassal għal mewt jew korriment serju jekk ma jiġix evitat.
    .caution = Periklu li jista’ jwassal għal korriment ħafif jew moderat jekk ma jiġix evitat.
    .notice = Xi ħaġa li tista’ twassal għal ħsara li mhix korriment jekk ma tiġix evitata, pereżempju ħsara lid-data.
    .note = Informazzjoni addizzjonali.
    .dash = F’tabella: l-ebda entrata.
    .mark = linja fil-marġni, jew “mibdul”
    .mark-meaning = Dan il-kontenut inbidel minn reviżjoni preċedenti ’l hawn.
    .bold = kliem b’tipa grassa f’sentenza
    .abbreviations = Abbrevjazzjonijiet
    .short = Abbrevjazzjoni

## The annex: which chapters and sections answer which clause

annex = Anness: kapitoli u rekwiżiti
    .intro = It-tabelli jelenkaw dispożizzjonijiet ta’ kull sors, u l-kapitoli u t-taqsimiet ta’ dan id-dokument li jitkellmu dwarhom. Jindikaw biss il-postijiet u ma jiddikjarawx konformità. Ma jelenkawx id-dispożizzjonijiet kollha.
    .order = Kull tabella hi dwar sors wieħed. Ir-ringieli tagħha jsegwu l-ordni tad-dispożizzjonijiet f’dak is-sors.
    .caption = Dispożizzjonijiet u kapitoli
    .clause = Dispożizzjoni
    .chapters = Kapitoli u taqsimiet

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Kontenut mibdul
    .since = X’inbidel mir-reviżjoni { $revision } (data: { $date }) ’l hawn
    .intro = It-tabella tindika l-fatti li nbidlu, skont il-kapitolu. Il-paragrafi, il-punti u r-ringieli mibdula huma mmarkati.
    .chapter = Kapitolu
    .place = Post
    .what = Bidla
    .added = Miżjud: { $words }
    .added-row = Miżjud
    .removed = Imneħħi: { $words }
    .removed-row = Imneħħi
    .now = Issa: { $words }
    .before = Qabel: { $words }
    .reworded = Il-kliem ġie rivedut.

## Cover

cover =
    .device = Apparat
    .model = Mudell
    .manufacturer = Manifattur
    .software = Verżjoni tas-software
    .number = Numru tad-dokument
    .revision = Reviżjoni
    .date = Data tal-ħruġ
    .language = Lingwa
    .state = Stat

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Abbozz
    .in-review = Taħt rieżami
    .approved = Approvat: { $date }

notice =
    .draft-locale = Il-kliem f’din il-lingwa hu abbozz. Ma ġiex approvat minn reviżur ikkwalifikat. Toħroġx dan id-dokument.
    .stale-locale = Il-kliem Ingliż inbidel wara li ġie rieżaminat il-kliem f’din il-lingwa. Toħroġx dan id-dokument.
    .draft = Dan id-dokument hu abbozz. Toħroġx dan id-dokument.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Werrej
    .skip = Aqbeż għat-test
    .changed = mibdul
    .permalink = Link għal din it-taqsima
    .document = Dokument
    .revision = Reviżjoni
    .page_of = Paġna %PAGE% minn %PAGES%
    .on_page = paġna %PAGE%
    .continued = %TABLE% (tkomplija)
    .draft = ABBOZZ
    .index_title = Istruzzjonijiet għall-użu: ċibersigurtà
    .index_device = Apparat
    .index_number = Numru tad-dokument
    .index_revision = Reviżjoni
    .index_date = Data
    .index_documents = Dokumenti
    .index_search = Sib apparat, numru ta’ dokument jew lingwa
    .index_shown = Apparati murija
    .hospital_title = Fajls għall-IT tal-operatur
    .hospital_lead = Dawn il-fajls isiru mill-istess fatti bħal dan id-dokument. Daħħal dak li jħallu miftuħ, u vverifikahom qabel ma tużahom.
    .hospital_file = Fajl
    .hospital_size = Bytes
    .hospital_purpose = Skop
    .hospital_hash = SHA-256
    .hospital_missing = Il-fatti għall-fajls li ġejjin mhumiex iddikjarati:
    .hospital_matrix = Matriċi tan-network: il-konnessjonijiet tat-tabelli tal-firewall
    .hospital_nftables = Regoli għal nftables, f’format JSON
    .hospital_aerleon = Politika għal Aerleon jew Capirca, li minnha jsiru regoli għal ħafna firewalls
    .hospital_mud = Deskrizzjoni tal-użu mill-manifattur (MUD, RFC 8520)
    .hospital_security_txt = Kuntatt għar-rapporti ta’ vulnerabbiltajiet: security.txt (RFC 9116)
    .hospital_openeox = Tmiem l-appoġġ, fil-format sperimentali OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = PERIKLU
    .warning = TWISSIJA
    .caution = ATTENZJONI
    .notice = AVVIŻ
    .note = NOTA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabella { $number }: { $title }
    .figure = Figura { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Punt
    .value = Valur
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **L-istess fir-ringieli kollha.** { $facts }

matrix =
    .yes = iva
    .no = le
    .assigned = jekk assenjat

flag =
    .true = iva
    .false = le

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $day } ta’ { $month } { $year }

list =
    .separator = { ", " }
    .or = { $start } jew { $last }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = mill-inqas { $value }
    .at-most = l-aktar { $value }
    .more-than = aktar minn { $value }
    .less-than = inqas minn { $value }
    .about = madwar { $value }
    .range = { $low } sa { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } sekonda
        [few] { $amount } sekondi
        [many] { $amount }-il sekonda
       *[other] { $amount } sekonda
    }
    .minutes = { $count ->
        [one] { $amount } minuta
        [few] { $amount } minuti
        [many] { $amount }-il minuta
       *[other] { $amount } minuta
    }
    .hours = { $count ->
        [one] { $amount } siegħa
        [few] { $amount } sigħat
        [many] { $amount }-il siegħa
       *[other] { $amount } siegħa
    }
    .days = { $count ->
        [one] { $amount } jum
        [few] { $amount } ijiem
        [many] { $amount }-il jum
       *[other] { $amount } jum
    }
    .working-days = { $count ->
        [one] { $amount } jum ta’ xogħol
        [few] { $amount } ijiem ta’ xogħol
        [many] { $amount }-il jum ta’ xogħol
       *[other] { $amount } jum ta’ xogħol
    }
    .weeks = { $count ->
        [one] { $amount } ġimgħa
        [few] { $amount } ġimgħat
        [many] { $amount }-il ġimgħa
       *[other] { $amount } ġimgħa
    }
    .months = { $count ->
        [one] { $amount } xahar
        [few] { $amount } xhur
        [many] { $amount }-il xahar
       *[other] { $amount } xahar
    }
    .years = { $count ->
        [one] { $amount } sena
        [few] { $amount } snin
        [many] { $amount }-il sena
       *[other] { $amount } sena
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } jew aktar reċenti
    .or-earlier = { $version } jew aktar antika
    .later-than = aktar reċenti minn { $version }
    .earlier-than = aktar antika minn { $version }
    .range = { $low } sa { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Dijagramma tan-network
    .title = Sistemi u flussi tad-data
    .description = Id-dijagramma turi s-sistemi u, bħala vleġeġ, il-flussi tad-data bejniethom. Vleġġa tipponta lejn is-sistema li tirċievi d-data. Ma turix liema sistema tiftaħ il-konnessjoni. It-tabella tal-flussi tad-data telenka l-flussi bħala test.
    .alt = Dijagramma tan-network. It-tabella tal-flussi tad-data f’dan il-kapitolu telenka l-flussi bħala test.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (ukoll fiż-żoni: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Parti tas-sistema
    .data = Direzzjoni tad-data. Il-vleġġa ma turix liema sistema tiftaħ il-konnessjoni.
    .encrypted = Kriptat
    .unencrypted = Mhux kriptat, jew mhux dejjem
    .optional = Mhux obbligatorju, jew biss taħt kundizzjoni
    .unstated = L-ebda katnazz: il-kriptaġġ mhux iddikjarat, jew imħolli f’idejn l-operatur jew is-sistema ospitanti
    .by-zone = Dan in-network hu kbir wisq biex kull sistema u kull fluss tad-data jintwerew wieħed wieħed. Kaxxa b’numru tirrappreżenta diversi sistemi f’żona waħda tan-network jew barra ż-żoni kollha. Vleġġa tista’ tirrappreżenta diversi flussi tad-data. It-tabella tal-flussi tad-data telenka kull fluss tad-data u ż-żewġ sistemi tiegħu.
    .by-zone-description = Id-dijagramma turi sistemi, u gruppi ta’ sistemi bin-numru tagħhom, bħala kaxxi, u l-flussi tad-data bejniethom bħala vleġeġ. Vleġġa tipponta lejn is-sistema li tirċievi d-data. Ma turix liema sistema tiftaħ il-konnessjoni. It-tabella tal-flussi tad-data telenka kull fluss tad-data bħala test.
    .too-large = Dan in-network hu kbir wisq għal dijagramma. It-tabella tal-flussi tad-data telenka kull fluss tad-data.
    .systems = { $count ->
        [one] { $amount } sistema
        [few] { $amount } sistemi
        [many] { $amount }-il sistema
       *[other] { $amount } sistema
    }
    .parts = { $count ->
        [one] { $amount } parti tal-apparat
        [few] { $amount } partijiet tal-apparat
        [many] { $amount }-il parti tal-apparat
       *[other] { $amount } parti tal-apparat
    }
    .flows = { $count ->
        [one] { $amount } fluss tad-data
        [few] { $amount } flussi tad-data
        [many] { $amount }-il fluss tad-data
       *[other] { $amount } fluss tad-data
    }
