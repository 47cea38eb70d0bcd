### The page around the text, chapter titles, signal words, and how values are put.

title = Treoracha úsáide: cibearshlándáil
language = Gaeilge

## Chapters

chapter =
    .glance = Sracfhéachaint
    .preparation = Roimh an gcéad úsáid
    .identification = Sainaithint agus raon feidhme
    .features = Gnéithe slándála
    .environment = Rialuithe slándála na timpeallachta oibriúcháin
    .compatibility = Comhoiriúnacht agus íoscheanglais
    .network = Cumraíocht líonra
    .installation = Suiteáil agus daingniú
    .access = Rochtain úsáideoirí
    .data = Sonraí pearsanta agus criptiú
    .logging = Logaí agus am
    .malware = Cosaint ar bhogearraí mailíseacha agus ar chrioscaíl
    .updates = Nuashonruithe agus tacaíocht slándála
    .recovery = Cúltaca, athchóiriú agus staid shábháilte
    .maintenance = Tascanna rialta slándála
    .incidents = Imeachtaí slándála a aithint agus a thuairisciú
    .risks = Rioscaí iarmharacha agus mí-úsáid
    .decommissioning = Díchoimisiúnú
    .components = Comhpháirteanna bogearraí
    .contact = Teagmhálaithe
    .conventions = Gnásanna agus giorrúcháin
    .history = Stair na n-athbhreithnithe
    .technicians = Do theicneoirí

## The beginning of each chapter: for whom it is and what it lets them do. It must be true of every device.

lead =
    .glance = Tosaigh anseo chun gníomhú láithreach nó chun an méid a bhaineann leat a aimsiú. Ní ghabhann an forléargas seo ionad na dtreoracha iomlána.
    .preparation = Seiceáil gach líne sula n-úsáidfear an fheiste den chéad uair.
    .identification = Seiceáil anseo go mbaineann an doiciméad seo le d’fheiste.
    .features = Cuardaigh gné slándála anseo sula mbíonn tú ag brath uirthi nó sula n-athraíonn tú a socruithe.
    .environment = Léigh an chaibidil seo sula n-úsáidfear an fheiste den chéad uair agus roimh gach athrú ar an timpeallacht oibriúcháin.
    .compatibility = Cuir do tháirgí i gcomparáid leis an gcaibidil seo sula gcomhcheanglaíonn tú leis an bhfeiste iad.
    .network = Léigh an chaibidil seo sula nascann tú an fheiste agus sula n-athraíonn tú an líonra.
    .installation = Léigh an chaibidil seo sula suiteálann tú an fheiste nó sula n-athraíonn tú a socruithe slándála.
    .access = Léigh an chaibidil seo sula dtugann tú rochtain, sula n-athraíonn tú í nó sula gcuireann tú deireadh léi.
    .data = Léigh an chaibidil seo sula stórálann, sula n-easpórtálann nó sula léirscriosann tú sonraí.
    .logging = Léigh an chaibidil seo sula mbíonn tú ag brath ar imeachtaí taifeadta, ar theachtaireachtaí nó ar am na feiste.
    .malware = Léigh an chaibidil seo sula suiteálann, sula mbaineann nó sula scanann tú bogearraí.
    .updates = Léigh an chaibidil seo sula suiteálann tú nuashonrú nó sula gcuireann tú ar athló é.
    .recovery = Léigh an chaibidil seo sula n-úsáidfear an fheiste den chéad uair, agus úsáid í le linn cliste.
    .maintenance = Úsáid an chaibidil seo chun tascanna rialta slándála a sceidealú agus a shannadh.
    .incidents = Úsáid an chaibidil seo a luaithe a bhíonn amhras ort gur tharla imeacht slándála nó a thugann tú cliseadh faoi deara.
    .risks = Léigh an chaibidil seo sula n-úsáideann tú an fheiste agus sula n-athraíonn tú an chaoi a n-úsáidtear í.
    .decommissioning = Léigh an chaibidil seo sula gcuirtear an fheiste as úsáid nó sula n-imíonn sí as do chúram.
    .components = Úsáid an chaibidil seo nuair a sheiceálann tú an mbaineann leochaileacht fhoilsithe leis an bhfeiste.
    .contact = Léigh an chaibidil seo sula dtéann tú i dteagmháil le duine ar bith faoi shlándáil na feiste.
    .conventions = Cuardaigh anseo an bhrí atá le focal, le comhartha nó le giorrúchán.
    .history = Más eol duit athbhreithniú níos luaithe, léigh an chaibidil seo sula n-oibríonn tú leis an gceann seo.
    .technicians = Is do theicneoirí agus d’fhoireann TF an chaibidil seo.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Má tá cuma mhícheart ar rud éigin
    .sign = Cad a thugann tú faoi deara
    .first = Cad atá le déanamh ar dtús
    .acting = Cé a ghníomhaíonn, nó cé leis ar chóir teagmháil a dhéanamh
    .all-signs = Gach teachtaireacht agus gach imeacht: { $link }
    .further-steps = Céimeanna breise: { $link }
    .fill-in = ____________________
    .contacts = Cé air a nglaofaidh tú
    .contacts-there = Teagmhálaithe ag an oibreoir: { $link }
    .work = Cé a dhéanann cad é
    .who = Cé
    .what = Cad
    .controls = Rialuithe riachtanacha
    .tasks = Tascanna rialta
    .incidents = Imeachtaí slándála
    .updates = Nuashonruithe a shuiteáil
    .backups = Cúltacaí a dhéanamh
    .provides = Le soláthar
    .installation = An fheiste a shuiteáil
    .training = Eolas agus oiliúint is gá
    .one-of-group = { $link } (ceann amháin de ghrúpa)
    .alternative = { $link } (nó: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } agus tuilleadh
    .it = D’fhoireann TF
    .preparation = Roimh an gcéad úsáid
    .topic = Ábhar
    .answer = Go hachomair
    .connection = { $source } → { $destination }: { $ports }
    .further = Tuilleadh ábhar
    .further-connections = Tuilleadh nasc den chineál seo
    .annex = **D’athbhreithneoirí.** Clásail agus na hailt a fhreagraíonn iad: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Cad nach mór a bheith i bhfeidhm
    .tasks = Tascanna roimh an gcéad úsáid
    .open = Tuilleadh ullmhúcháin
    .open-lead = Féach freisin:
    .before = Coinníollacha don tsuiteáil
    .verify = Seiceálacha tar éis na suiteála

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Oibreoir
    .user = Úsáideoir
    .patient = Othar
    .shared = Monaróir agus oibreoir
    .service_partner = Comhpháirtí seirbhíse
    .manufacturer = Monaróir
    .third_party = Tríú páirtí
    .integrator = Comhtháthóir
    .practitioner = Cleachtóir

## Conventions: words and signs, and what they mean

conventions =
    .words = Focail agus comharthaí
    .word = Focal nó comhartha
    .meaning = Brí
    .device = feiste
    .device-meaning = An táirge lena mbaineann an doiciméad seo, mar aon le gach cuid dá chóras.
    .operator = oibreoir
    .operator-meaning = An duine nó an eagraíocht a bhfuil an fheiste in úsáid acu. Is féidir le hoibreoir a bheith ina úsáideoir freisin.
    .operator-seen = oibreoir, hoibreoir
    .user = úsáideoir
    .user-meaning = Duine a úsáideann an fheiste.
    .must = ní mór
    .must-meaning = Tá sé riachtanach.
    .should = ba cheart
    .should-meaning = Moltar é.
    .should-seen = ba cheart, ba chóir, gur cheart, gur chóir, nár cheart, nár chóir
    .danger = Guais as a dtagann bás nó gortú tromchúiseach mura seachnaítear í.
    .warning = Guais as ar féidir le bás nó gortú tromchúiseach teacht mura seachnaítear í.
    .caution = Guais as ar féidir le mionghortú nó gortú measartha teacht mura seachnaítear í.
    .notice = Rud as ar féidir le damáiste seachas gortú teacht mura seachnaítear é, mar shampla damáiste do shonraí.
    .note = Faisnéis bhreise.
    .dash = I dtábla: gan iontráil.
    .mark = barra san imeall, nó “athraithe”
    .mark-meaning = Tá an t-ábhar seo athraithe ó athbhreithniú níos luaithe.
    .bold = focail i gcló trom in abairt
    .abbreviations = Giorrúcháin
    .short = Giorrúchán

## The annex: which chapters and sections answer which clause

annex = Iarscríbhinn: caibidlí agus ceanglais
    .intro = Liostaíonn na táblaí clásail gach foinse, agus na caibidlí agus na hailt den doiciméad seo a phléann leo. Ní luann siad ach áiteanna agus ní dhearbhaíonn siad comhréireacht. Ní liostaíonn siad gach clásal.
    .order = Baineann gach tábla le foinse amháin. Tá na rónna in ord na gclásal san fhoinse sin.
    .caption = Clásail agus caibidlí
    .clause = Clásal
    .chapters = Caibidlí agus ailt

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Ábhar athraithe
    .since = Cad atá athraithe ón athbhreithniú seo i leith: { $revision } ({ $date })
    .intro = Ainmníonn an tábla na fíricí atá athraithe, de réir caibidle. Tá paragraif, míreanna agus rónna athraithe marcáilte.
    .chapter = Caibidil
    .place = Áit
    .what = Athrú
    .added = Curtha leis: { $words }
    .added-row = Curtha leis
    .removed = Bainte: { $words }
    .removed-row = Bainte
    .now = Anois: { $words }
    .before = Roimhe seo: { $words }
    .reworded = Athbhreithníodh an fhoclaíocht.

## Cover

cover =
    .device = Feiste
    .model = Samhail
    .manufacturer = Monaróir
    .software = Leagan na mbogearraí
    .number = Uimhir an doiciméid
    .revision = Athbhreithniú
    .date = Dáta eisiúna
    .language = Teanga
    .state = Staid

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Dréacht
    .in-review = Faoi scrúdú
    .approved = Faofa: { $date }

notice =
    .draft-locale = Is dréacht í foclaíocht na teanga seo. Níl sí faofa ag athbhreithneoir cáilithe. Ná heisigh an doiciméad seo.
    .stale-locale = Tá an fhoclaíocht Bhéarla athraithe ó rinneadh athbhreithniú ar fhoclaíocht na teanga seo. Ná heisigh an doiciméad seo.
    .draft = Is dréacht é an doiciméad seo. Ná heisigh an doiciméad seo.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (doiciméad { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Clár ábhair
    .skip = Téigh go dtí an téacs
    .changed = athraithe
    .permalink = Nasc leis an alt seo
    .document = Doiciméad
    .revision = Athbhreithniú
    .page_of = Leathanach %PAGE% as %PAGES%
    .on_page = leathanach %PAGE%
    .continued = %TABLE% (ar leanúint)
    .draft = DRÉACHT
    .index_title = Treoracha úsáide: cibearshlándáil
    .index_device = Feiste
    .index_number = Uimhir an doiciméid
    .index_revision = Athbhreithniú
    .index_date = Dáta
    .index_documents = Doiciméid
    .index_search = Aimsigh feiste, uimhir dhoiciméid nó teanga
    .index_shown = Feistí ar taispeáint
    .hospital_title = Comhaid do TF an oibreora
    .hospital_lead = Déantar na comhaid seo ó na fíricí céanna leis an doiciméad seo. Iontráil an méid a fhágann siad oscailte, agus seiceáil iad sula n-úsáideann tú iad.
    .hospital_file = Comhad
    .hospital_size = Bearta
    .hospital_purpose = Cuspóir
    .hospital_hash = SHA-256
    .hospital_missing = Níl na fíricí do na comhaid seo a leanas luaite:
    .hospital_matrix = Maitrís líonra: naisc thábla an bhalla dóiteáin
    .hospital_nftables = Rialacha do nftables, i bhfoirm JSON
    .hospital_aerleon = Beartas le haghaidh Aerleon nó Capirca, as a ndéantar rialacha do go leor ballaí dóiteáin
    .hospital_mud = Tuairisc úsáide an mhonaróra (MUD, RFC 8520)
    .hospital_security_txt = Teagmhálaí le haghaidh tuairiscí ar leochaileachtaí: security.txt (RFC 9116)
    .hospital_openeox = Deireadh na tacaíochta, san fhoirm thurgnamhach OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = CONTÚIRT
    .warning = RABHADH
    .caution = FAINIC
    .notice = FÓGRA
    .note = NÓTA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tábla { $number }: { $title }
    .figure = Fíor { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Mír
    .value = Luach
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Mar an gcéanna i ngach ró.** { $facts }

matrix =
    .yes = is ea
    .no = ní hea
    .assigned = má tá sé sannta

flag =
    .true = is ea
    .false = ní hea

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $day } { $month } { $year }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = { $value } ar a laghad
    .at-most = { $value } ar a mhéad
    .more-than = níos mó ná { $value }
    .less-than = níos lú ná { $value }
    .about = thart ar { $value }
    .range = { $low } go { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } soicind
        [two] { $amount } shoicind
        [few] { $amount } shoicind
        [many] { $amount } soicind
       *[other] { $amount } soicind
    }
    .minutes = { $count ->
        [one] { $amount } nóiméad
        [two] { $amount } nóiméad
        [few] { $amount } nóiméad
        [many] { $amount } nóiméad
       *[other] { $amount } nóiméad
    }
    .hours = { $count ->
        [one] { $amount } uair an chloig
        [two] { $amount } uair an chloig
        [few] { $amount } huaire an chloig
        [many] { $amount } n-uaire an chloig
       *[other] { $amount } uair an chloig
    }
    .days = { $count ->
        [one] { $amount } lá
        [two] { $amount } lá
        [few] { $amount } lá
        [many] { $amount } lá
       *[other] { $amount } lá
    }
    .working-days = { $count ->
        [one] { $amount } lá oibre
        [two] { $amount } lá oibre
        [few] { $amount } lá oibre
        [many] { $amount } lá oibre
       *[other] { $amount } lá oibre
    }
    .weeks = { $count ->
        [one] { $amount } seachtain
        [two] { $amount } sheachtain
        [few] { $amount } seachtaine
        [many] { $amount } seachtaine
       *[other] { $amount } seachtain
    }
    .months = { $count ->
        [one] { $amount } mhí
        [two] { $amount } mhí
        [few] { $amount } mhí
        [many] { $amount } mí
       *[other] { $amount } mí
    }
    .years = { $count ->
        [one] { $amount } bhliain
        [two] { $amount } bhliain
        [few] { $amount } bliana
        [many] { $amount } mbliana
       *[other] { $amount } bliain
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } nó níos déanaí
    .or-earlier = { $version } nó níos luaithe
    .later-than = níos déanaí ná { $version }
    .earlier-than = níos luaithe ná { $version }
    .range = { $low } go { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Léaráid den líonra
    .title = Córais agus sreafaí sonraí
    .description = Taispeánann an léaráid córais agus, mar shaigheada, na sreafaí sonraí eatarthu. Díríonn saighead ar an gcóras a fhaigheann na sonraí. Ní thaispeánann sí cén córas a osclaíonn an nasc. Liostaíonn tábla na sreafaí sonraí na sreafaí mar théacs.
    .alt = Léaráid den líonra. Liostaíonn tábla na sreafaí sonraí sa chaibidil seo na sreafaí mar théacs.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (freisin in: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Cuid den chóras
    .data = Treo na sonraí. Ní thaispeánann an tsaighead cén córas a osclaíonn an nasc.
    .encrypted = Criptithe
    .unencrypted = Gan chriptiú, nó ní i gcónaí
    .optional = Níl sé riachtanach, nó níl sé riachtanach ach faoi choinníoll
    .unstated = Gan ghlas: criptiú gan lua, nó fágtha faoin oibreoir nó faoin óstach
    .by-zone = Tá an líonra seo rómhór chun gach córas agus gach sreabhadh sonraí a tharraingt. Seasann bosca a bhfuil uimhir ann do roinnt córas in aon chrios líonra amháin nó lasmuigh de gach crios. Is féidir le saighead seasamh do roinnt sreafaí sonraí. Liostaíonn tábla na sreafaí sonraí gach sreabhadh sonraí agus a dhá chóras.
    .by-zone-description = Taispeánann an léaráid córais, agus grúpaí córas mar aon lena líon, mar bhoscaí, agus na sreafaí sonraí eatarthu mar shaigheada. Díríonn saighead ar an gcóras a fhaigheann na sonraí. Ní thaispeánann sí cén córas a osclaíonn an nasc. Liostaíonn tábla na sreafaí sonraí gach sreabhadh sonraí mar théacs.
    .too-large = Tá an líonra seo rómhór do léaráid. Liostaíonn tábla na sreafaí sonraí gach sreabhadh sonraí.
    .systems = { $count ->
        [one] { $amount } chóras
        [two] { $amount } chóras
        [few] { $amount } chóras
        [many] { $amount } gcóras
       *[other] { $amount } córas
    }
    .parts = { $count ->
        [one] { $amount } chuid den fheiste
        [two] { $amount } chuid den fheiste
        [few] { $amount } chuid den fheiste
        [many] { $amount } gcuid den fheiste
       *[other] { $amount } cuid den fheiste
    }
    .flows = { $count ->
        [one] { $amount } sreabhadh sonraí
        [two] { $amount } shreabhadh sonraí
        [few] { $amount } shreabhadh sonraí
        [many] { $amount } sreabhadh sonraí
       *[other] { $amount } sreabhadh sonraí
    }
