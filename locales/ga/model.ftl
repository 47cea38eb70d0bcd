### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = I mód oibriúcháin ar leith amháin: { $modes }.
    .variants = I gcás malairte ar leith amháin: { $variants }.
    .options = Le rogha ar leith amháin: { $options }.
    .platforms = Ar ardán ar leith amháin: { $platforms }.
    .versions = I gcás leagain ar leith de na bogearraí amháin: { $versions }.
    .condition = Coinníoll: { $condition }.
    .if-modes = Sa mhód oibriúcháin { $modes }:
    .if-variants = I gcás na malairte { $variants }:
    .if-options = Leis an rogha { $options }:
    .if-platforms = Ar an ardán { $platforms }:
    .if-versions = I gcás an leagain { $versions } de na bogearraí:
    .if-condition = Faoin gcoinníoll “{ $condition }”:
    .short-modes = i mód oibriúcháin ar leith amháin: { $modes }
    .short-variants = i gcás malairte ar leith amháin: { $variants }
    .short-options = le rogha ar leith amháin: { $options }
    .short-platforms = ar ardán ar leith amháin: { $platforms }
    .short-versions = i gcás leagain ar leith de na bogearraí amháin: { $versions }
    .short-condition = coinníoll: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = I gcás coda ar leith amháin: { $value }.
    .roles = I gcás róil ar leith amháin: { $value }.
    .interface = Ar chomhéadan ar leith amháin: { $value }.
    .direction = Treo: { $value }.

protection =
    .state = { $state ->
        [provided] Tá na sonraí criptithe.
        [not_provided] Níl na sonraí criptithe.
        [by_operator] Ní mór don oibreoir an criptiú a sholáthar.
        [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach an criptiú.
       *[not_applicable] Ní bhaineann criptiú le hábhar.
    }
    .state-inactive = { $state ->
        [by_host] Is féidir leis an gcóras oibriúcháin nó leis an óstach na sonraí a chriptiú.
       *[other] Is féidir na sonraí a chriptiú.
    }
    .state-should =
        { $need ->
            [optional] Is féidir leis an oibreoir an criptiú a sholáthar.
           *[other] Ba cheart don oibreoir an criptiú a sholáthar.
        }
    .default = Ar sheachadadh: { $default }.
    .configured_by = Róil ar féidir leo é a chur ar siúl agus a mhúchadh: { $configured_by }.
    .range = Socruithe féideartha: { $range }
    .method =
        { $state ->
            [by_operator] Modhanna criptithe a ainmníonn an monaróir: { $method }.
           *[other] Modh criptithe: { $method }.
        }
    .key_in = Áit choinneála na heochrach: { $key_in }.
    .because = Cúis: { $because }
    .instead = { $state ->
        [by_operator] Ní mór don oibreoir é seo a dhéanamh: { $instead }
       *[other] { $instead }
    }
    .limits = Teorainneacha: { $limits }
    .note = { $note }

## Identification

device = Feiste
    .caption = Sainaithint na feiste
    .name = Ainm
    .model = Samhail
    .purpose = Críoch bheartaithe
    .supplied_as = Soláthraítear mar
    .software_version = Leagan na mbogearraí
    .firmware_version = Leagan na ndochtearraí
    .regulation = Rialachán
    .law = Dlí is infheidhme
    .declaration = Dearbhú comhréireachta AE
    .class = Aicme riosca
    .udi_di = UDI-DI
    .basic_udi_di = UDI-DI bunúsach
    .mud_url = URL MUD (RFC 8520)
    .environments = Timpeallacht úsáide bheartaithe
    .users = Úsáideoirí beartaithe
    .not_for = Níl an fheiste beartaithe do na húsáidí seo a leanas:
    .not_for-one = Níl an fheiste beartaithe don úsáid seo a leanas:
    .id = Aitheantóir

organisation = Cuideachta
    .manufacturer = Monaróir
    .manufacturer-caption = Monaróir
    .representative = Ionadaí údaraithe
    .representative-caption = Ionadaí údaraithe
    .name = Ainm
    .address = Seoladh
    .srn = Uimhir chlárúcháin aonair
    .website = Suíomh gréasáin
    .email = Ríomhphost
    .phone = Teileafón

variant = Malairtí
    .caption = Malairtí na feiste
    .intro = Baineann an doiciméad seo leis na malairtí seo a leanas.
    .title = Malairt
    .model = Samhail
    .udi_di = UDI-DI
    .description = Tuairisc
    .id = Aitheantóir

option-item = Roghanna
    .caption = Roghanna na feiste
    .title = Rogha
    .description = Tuairisc
    .supplied = Conas a sholáthraítear í
    .id = Aitheantóir

mode = Móid oibriúcháin
    .caption = Móid oibriúcháin
    .title = Mód oibriúcháin
    .description = Tuairisc
    .entered_by = Conas a théann an fheiste isteach sa mhód
    .left_by = Conas a fhágann an fheiste an mód
    .indicator = Conas a aithníonn an t-úsáideoir an mód
    .id = Aitheantóir

part = Codanna den chóras
    .caption = Codanna den chóras
    .title = Cuid
    .kind = Cineál
    .version = Leagan
    .supplied_by = Arna soláthar ag
    .hosted = Cá ritheann sí
    .runs_on = Ritheann ar
    .location = Suíomh
    .address = Seoladh
    .connected_through = Nasctha trí
    .mud_url = URL MUD (RFC 8520)
    .permissions = Ceadanna
    .description = Tuairisc
    .id = Aitheantóir
    .when = Coinníoll

user-interface = Comhéadain úsáideora
    .caption = Comhéadain úsáideora
    .title = Comhéadan úsáideora
    .id = Aitheantóir
    .kind = Cineál
    .part = Cuid
    .purpose = Cuspóir
    .personal = Taispeánann nó seinneann sonraí pearsanta
    .protect = Cosaint
    .when = Coinníoll

document-facts = An doiciméad seo
    .caption = Sainaithint an doiciméid seo
    .number = Uimhir an doiciméid
    .revision = Athbhreithniú
    .date = Dáta eisiúna
    .effective = Bailí ó
    .replaces = Tagann in ionad
    .audience = Léitheoirí beartaithe
    .audience_other = Léitheoirí beartaithe eile
    .roles = Róil na léitheoirí
    .paper_copy = Cóip ar pháipéar
    .see_also = Féach freisin na doiciméid seo a leanas:
    .see_also-one = Féach freisin an doiciméad seo a leanas:

companion = Doiciméid eile faoin bhfeiste seo
    .caption = Doiciméid eile faoin bhfeiste seo
    .title = Teideal
    .number = Uimhir an doiciméid
    .audience = Léitheoirí beartaithe

revision = Stair na n-athbhreithnithe
    .caption = Athbhreithnithe ar an doiciméad seo
    .revision = Athbhreithniú
    .date = Dáta
    .change = Athrú
    .link = Doiciméad

contact = Teagmhálaí slándála
    .caption = Teagmhálaí slándála
    .security = Teagmhálaí slándála
    .phone = Teileafón
    .hours = Uaireanta oscailte
    .policy = Beartas maidir le leochaileachtaí a thuairisciú
    .advisories = Comhairlí slándála
    .key = Eochair do thuairiscí criptithe
    .key_fingerprint = Méarlorg na heochrach
    .acknowledge_within = Admhaítear tuairisc laistigh de
    .vigilance = Teagmhais thromchúiseacha a thuairisciú
    .process = Cad a dhéanann an monaróir le tuairisc: { $process }
    .events-described = Maidir leis na himeachtaí a bhfuil cur síos orthu sa doiciméad seo, tuairiscigh iad mar atá luaite anseo: { $link }.
    .report_contents = Luaigh an méid seo a leanas i dtuairisc:
    .report_rules = Tá feidhm ag na rialacha seo a leanas maidir le tuairiscí:
    .report_rules-one = Tá feidhm ag an riail seo a leanas maidir le tuairiscí:
    .sources_watched = Coinníonn an monaróir súil ar na foinsí seo a leanas le haghaidh leochaileachtaí nua:
    .sources_watched-one = Coinníonn an monaróir súil ar an bhfoinse seo a leanas le haghaidh leochaileachtaí nua:
    .conduct = Cad a dhéanann an monaróir agus cad nach ndéanann:
    .note = { $note }

local-contact = Teagmhálaithe ag an oibreoir
    .caption = Teagmhálaithe ag an oibreoir
    .title = Teagmhálaí
    .purpose = Ábhar
    .phone = Teileafón
    .id = Aitheantóir

## Security features

feature = Gnéithe slándála
    .caption = Gnéithe slándála
    .title = Gné
    .id = Aitheantóir
    .capability = Cumas
    .state = Staid
    .default = Ar sheachadadh
    .configured_by = Cé a fhéadann é a shocrú
    .range = Raon
    .modes = Móid oibriúcháin
    .modes-left-out = gach mód oibriúcháin
    .protects = Cosnaíonn
    .part = Cuid
    .when = Coinníoll
    .absent = Ní sholáthraítear an ghné seo.
    .of-operator = Ní mór don oibreoir an ghné seo a sholáthar.
    .of-host = Soláthraíonn an córas oibriúcháin nó an t-óstach an ghné seo.
    .inapplicable = Ní bhaineann an ghné seo le hábhar.
    .description = { $description }
    .before = Sula dtosaíonn tú, cinntigh an méid seo a leanas:
    .before-one = Sula dtosaíonn tú, cinntigh an méid seo a leanas:
    .steps = Déan an méid seo a leanas:
    .indicator = Táscadh: { $indicator }
    .limits = Teorainneacha: { $limits }
    .because = Cúis: { $because }
    .instead = { $state ->
        [by_operator] Ní mór don oibreoir é seo a dhéanamh: { $instead }
       *[other] Cad atá le déanamh: { $instead }
    }

security-test = Tástálacha slándála
    .caption = Tástálacha slándála
    .kind = Cineál
    .subject = Ábhar na tástála
    .version = Leagan a tástáladh
    .date = Dáta
    .interval = Eatramh
    .by = Tástáilte ag
    .result = Toradh
    .part = Cuid

## Operating environment

operating-environment = Timpeallacht oibriúcháin
    .scope = Lasmuigh d’fhreagracht an mhonaróra
    .change = Cathain a mheasfar an tslándáil arís
    .assumptions = Glacann an monaróir leis go bhfuil an méid seo a leanas fíor faoin timpeallacht oibriúcháin:
    .out_of_scope = Níl an monaróir freagrach as an méid seo a leanas:
    .reassess = Déan slándáil na feiste a mheas arís tar éis gach ceann de na himeachtaí seo a leanas:
    .reassess-one = Déan slándáil na feiste a mheas arís tar éis an imeachta seo a leanas:
    .reassess_at_once = Tar éis gach ceann de na himeachtaí seo a leanas, déan slándáil na feiste a mheas arís gan mhoill agus sula n-úsáidfear an fheiste arís:
    .reassess_at_once-one = Tar éis an imeachta seo a leanas, déan slándáil na feiste a mheas arís gan mhoill agus sula n-úsáidfear an fheiste arís:
    .prohibited = Ní ceadmhach an méid seo a leanas a dhéanamh:
    .not_recommended = Molann an monaróir gan an méid seo a leanas a dhéanamh:

control-group = Grúpaí rialuithe
    .caption = Grúpaí rialuithe
    .condition-intro = Má tá coinníoll ag grúpa, tá feidhm ag rialuithe an ghrúpa faoin gcoinníoll sin amháin.
    .title = Grúpa
    .id = Aitheantóir
    .goal = Sprioc
    .choice = Is leor
    .choice-left-out = gach rialú sa ghrúpa
    .when = Coinníoll

control = Rialuithe slándála
    .required = Rialuithe riachtanacha
    .required-caption = Rialuithe riachtanacha
    .required-intro = Ní mór na rialuithe seo a leanas a bheith i bhfeidhm.
    .strongly_recommended = Rialuithe a mholtar go láidir
    .strongly_recommended-caption = Rialuithe a mholtar go láidir
    .strongly_recommended-intro = Molann an monaróir na rialuithe seo a leanas go láidir.
    .recommended = Rialuithe a mholtar
    .recommended-caption = Rialuithe a mholtar
    .recommended-intro = Molann an monaróir na rialuithe seo a leanas.
    .preferred = Rialuithe is fearr leis an monaróir
    .preferred-caption = Rialuithe is fearr leis an monaróir
    .preferred-intro = Is fearr leis an monaróir na rialuithe seo a leanas ná rialuithe oiriúnacha eile.
    .where_possible = Rialuithe a mholtar nuair is féidir
    .where_possible-caption = Rialuithe a mholtar nuair is féidir
    .where_possible-intro = Molann an monaróir na rialuithe seo a leanas nuair a cheadaíonn an timpeallacht oibriúcháin iad.
    .optional = Rialuithe roghnacha
    .optional-caption = Rialuithe roghnacha
    .optional-intro = Tá na rialuithe seo a leanas roghnach.
    .unstated = Rialuithe gan oibleagáid luaite
    .unstated-caption = Rialuithe gan oibleagáid luaite
    .unstated-intro = I gcás na rialuithe seo a leanas, ní deir an doiciméad seo an bhfuil siad riachtanach nó molta.
    .condition-intro = Má tá coinníoll ag gabháil le ceann acu, níl feidhm aige ach amháin má tá an coinníoll comhlíonta.
    .group-condition-intro = Má ainmníonn ró grúpa a bhfuil coinníoll aige, tá feidhm ag an rialú faoin gcoinníoll sin amháin.
    .group-choice-intro = Má ainmníonn ró grúpa, deir tábla na ngrúpaí cé mhéad rialú den ghrúpa is leor.
    .title = Rialú
    .id = Aitheantóir
    .kind = Cineál
    .responsibility = Freagrach
    .or_by = Nó mar mhalairt air sin
    .group = Grúpa
    .need = Oibleagáid
    .reason = Cúis: { $reason }
    .own_measure = Cad a dhéanann an fheiste féin: { $own_measure }
    .own_measure-part = Cad a dhéanann an chuid seo den chóras féin: { $own_measure }
    .setting = Socrú: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Céimeanna don mhonaróir:
        [third_party] Céimeanna don tríú páirtí:
        [service_partner] Céimeanna don chomhpháirtí seirbhíse:
        [integrator] Céimeanna don chomhtháthóir:
       *[other] Déan an méid seo a leanas:
    }
    .otherwise = Gan an rialú seo: { $otherwise }
    .missing = **Má tá an rialú seo in easnamh.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Ná húsáid an fheiste gan an rialú seo.
       *[other] Cinntigh go bhfuil an rialú seo i bhfeidhm.
    }
    .avoid-part = { $stop_use ->
        [true] Ná húsáid an chuid seo den chóras gan an rialú seo.
       *[other] Cinntigh go bhfuil an rialú seo i bhfeidhm.
    }
    .stop_use = { $stop_use ->
        [true] Ní ceadmhach an fheiste a úsáid gan an rialú seo.
       *[false] Is féidir an fheiste a úsáid gan an rialú seo.
    }
    .stop_use-part = { $stop_use ->
        [true] Ní ceadmhach an chuid seo den chóras a úsáid gan an rialú seo.
       *[false] Is féidir an chuid seo den chóras a úsáid gan an rialú seo.
    }
    .limits = Teorainneacha: { $limits }
    .risk = Riosca an rialaithe féin: { $risk }
    .part = Cuid
    .when = Coinníoll

share = Rialuithe comhroinnte
    .caption = Cé a dhéanann cad é
    .party = Freagrach
    .does = Tasc

no-action = Níl gá le gníomh
    .caption = Rialuithe nach gá don oibreoir aon ghníomh a dhéanamh ina leith
    .kind = Rialú
    .because = Cúis
    .unless = Tá gá le gníomh sa chás seo
    .part = Cuid
    .when = Coinníoll

training = Oiliúint
    .caption = Eolas agus oiliúint is gá
    .role = Ról
    .content = Ábhar
    .interval = Le déanamh arís tar éis
    .given_by = Arna tabhairt ag

## Compatibility

compatibility = Comhoiriúnacht
    .limits = Srianta
    .restrictions = Tá feidhm ag na srianta seo a leanas maidir le comhcheangal le táirgí eile:
    .restrictions-one = Tá feidhm ag an srian seo a leanas maidir le comhcheangal le táirgí eile:

hardware = Crua-earraí
    .caption = Crua-earraí
    .for = Cuid
    .included = Ionsuite
    .minimum = Íosmhéid riachtanach
    .recommended = Molta
    .optimum = Optamach
    .otherwise = Mura sroichtear na luachanna molta
    .note = Nóta

machine =
    .cpu = Próiseálaí: { $cpu }
    .memory = Cuimhne: { $memory }
    .storage = Stóras: { $storage }
    .display = Scáileán: { $display }
    .graphics = Grafaic: { $graphics }
    .network = Líonra: { $network }
    .other = Eile: { $other }

product = Táirgí
    .operating-system = Córais oibriúcháin
    .operating-system-caption = Córais oibriúcháin
    .browser = Brabhsálaithe
    .browser-caption = Brabhsálaithe
    .mobile-device = Gléasanna soghluaiste
    .mobile-device-caption = Gléasanna soghluaiste
    .hypervisor = Táirgí fíorúlúcháin
    .hypervisor-caption = Táirgí fíorúlúcháin
    .database = Bunachair shonraí
    .database-caption = Bunachair shonraí
    .runtime = Timpeallachtaí rite
    .runtime-caption = Timpeallachtaí rite
    .antimalware = Táirgí bogearraí frithvíreas
    .antimalware-caption = Táirgí bogearraí frithvíreas
    .peer-system = Comhoiriúnacht na gcóras nasctha
    .peer-system-caption = Comhoiriúnacht na gcóras nasctha
    .accessory = Gabhálais
    .accessory-caption = Gabhálais
    .for = Cuid
    .name = Táirge
    .supplied_by = Arna chur ar fáil ag
    .versions = Leaganacha
    .recommended = Leagan molta
    .state = Staid
    .support_end = Tacaíocht ón soláthraí go dtí
    .patches = Nuashonruithe
    .note = Nóta
    .when = Coinníoll

standard = Caighdeáin
    .caption = Caighdeáin
    .name = Caighdeán
    .version = Leagan
    .kind = Ábhar
    .purpose = Cuspóir
    .conformance = Ráiteas comhréireachta

## Network

network = Líonra
    .absent = Níl an méid seo a leanas ar fáil:
    .before = Sula dtosaíonn tú, cinntigh an méid seo a leanas:
    .before-one = Sula dtosaíonn tú, cinntigh an méid seo a leanas:
    .connecting = Nascadh leis an líonra
    .controls = Rialuithe riachtanacha: { $link }
    .steps = Chun an fheiste a nascadh leis an líonra:
    .connection = { $connection ->
        [none] Níl aon nasc líonra ag an bhfeiste.
        [optional] Tá nasc líonra roghnach.
       *[required] Teastaíonn nasc líonra ón bhfeiste.
    }
    .inbound =
        { $inbound ->
            [true] Is féidir le córais eile nasc leis an bhfeiste a oscailt.
           *[false] Ní féidir le córais eile nasc leis an bhfeiste a oscailt.
        }
    .internet = { $internet ->
        [not_needed] Ní theastaíonn nasc idirlín ón bhfeiste.
        [optional] Tá nasc idirlín roghnach.
        [needed] Teastaíonn nasc idirlín ón bhfeiste.
        [not_directly] Ní ceadmhach an fheiste a nascadh go díreach leis an idirlíon.
       *[forbidden] Ní ceadmhach an fheiste a nascadh leis an idirlíon.
    }
    .internet_reason = Nasc idirlín: { $internet_reason }
    .load = Ualach ar an líonra: { $load }
    .note = { $note }

network-only = Líonra
    .connection = { $connection ->
        [none] Níl aon nasc líonra ag an bhfeiste.
        [optional] Tá nasc líonra roghnach.
       *[required] Teastaíonn nasc líonra ón bhfeiste.
    }
    .connection-part = { $connection ->
        [none] Níl aon nasc líonra ag an gcuid seo den chóras.
        [optional] Tá nasc líonra roghnach.
       *[required] Teastaíonn nasc líonra ón gcuid seo den chóras.
    }
    .inbound =
        { $inbound ->
            [true] Is féidir le córais eile nasc leis an bhfeiste a oscailt.
           *[false] Ní féidir le córais eile nasc leis an bhfeiste a oscailt.
        }
    .inbound-part =
        { $inbound ->
            [true] Is féidir le córais eile nasc leis an gcuid seo den chóras a oscailt.
           *[false] Ní féidir le córais eile nasc leis an gcuid seo den chóras a oscailt.
        }
    .internet = { $internet ->
        [not_needed] Ní theastaíonn nasc idirlín ón bhfeiste.
        [optional] Tá nasc idirlín roghnach.
        [needed] Teastaíonn nasc idirlín ón bhfeiste.
        [not_directly] Ní ceadmhach an fheiste a nascadh go díreach leis an idirlíon.
       *[forbidden] Ní ceadmhach an fheiste a nascadh leis an idirlíon.
    }
    .internet-part = { $internet ->
        [not_needed] Ní theastaíonn nasc idirlín ón gcuid seo den chóras.
        [optional] Tá nasc idirlín roghnach.
        [needed] Teastaíonn nasc idirlín ón gcuid seo den chóras.
        [not_directly] Ní ceadmhach an chuid seo den chóras a nascadh go díreach leis an idirlíon.
       *[forbidden] Ní ceadmhach an chuid seo den chóras a nascadh leis an idirlíon.
    }
    .internet_reason = Nasc idirlín: { $internet_reason }
    .absent = Níl an méid seo a leanas ar fáil:
    .note = { $note }

zone = Criosanna líonra
    .caption = Criosanna líonra
    .title = Crios
    .id = Aitheantóir
    .traffic = Rialú tráchta ag an teorainn
    .operated_by = Arna oibriú ag
    .description = Tuairisc

interface = Comhéadain
    .caption = Comhéadain
    .title = Comhéadan
    .id = Aitheantóir
    .kind = Cineál
    .state = Staid
    .because = Cúis
    .instead = Cad atá le déanamh
    .part = Cuid
    .zone = Crios
    .standards = Caighdeáin
    .not_supported = Gan tacaíocht
    .ciphers = Sraitheanna sifear
    .authentication = Fíordheimhniú
    .encryption = Criptiú
    .addressing = Seoltaí
    .default = Ar sheachadadh
    .need = Oibleagáid
    .frequency = Minicíocht
    .power = Cumhacht tarchuir
    .range = Raon
    .coexistence = Comhbheith le raidiónna eile
    .max_connected = Uasmhéid nasctha ag an am céanna
    .max_paired = Uasmhéid péireáilte
    .purpose = Cuspóir
    .used_by = Cé a fhéadann é a úsáid
    .protect = Cosaint
    .when = Coinníoll

peer = Córais nasctha
    .caption = Córais nasctha
    .title = Córas
    .id = Aitheantóir
    .kind = Cineál
    .zone = Crios
    .address = Seoladh
    .versions = Leaganacha
    .max_connected = Uasmhéid nasctha ag an am céanna
    .operated_by = Arna oibriú ag
    .description = Tuairisc

port = Poirt
    .rules = Poirt agus rialacha don bhalla dóiteáin
    .required-caption = Naisc riachtanacha atá le ceadú
    .recommended-caption = Naisc mholta
    .allow-caption = Naisc atá le ceadú sa chás amháin go n-úsáidtear a bhfeidhm
    .allow-need-unstated = Ní deir an monaróir an bhfuil nasc gan oibleagáid riachtanach. Ná ceadaigh é ach amháin má theastaíonn sé ó fheidhm a úsáidtear.
    .allow-condition = Má luann ró coinníoll, ná ceadaigh an nasc ach amháin má tá an coinníoll comhlíonta.
    .allow-configured = Más féidir uimhir poirt a athrú, ná ceadaigh ach an uimhir atá cumraithe.
    .allow-range = Más cuid de phoirt raoin amháin atá cumraithe, ná ceadaigh ach na poirt sin.
    .allow-only = Cuir bac ar gach nasc eile.
    .allow-only-except = Níl feidhm ag an mbac maidir leis na naisc gan riail don bhalla dóiteáin. Tá siad liostaithe i dtábla ar leith.
    .allow-only-zones = Ag teorainn na gcriosanna líonra seo a leanas, cuir bac ar gach nasc eile chuig codanna an chórais agus uathu: { $zones }. Ní thugann an doiciméad seo aon rialacha do chórais eile.
    .block-caption = Naisc a bhfuil bac le cur orthu
    .block-intro = Ag balla dóiteáin an líonra, cuir bac ar na naisc seo a leanas.
    .none-caption = Naisc gan riail don bhalla dóiteáin
    .none-intro = I gcás na nasc seo a leanas, ní thugann an doiciméad seo aon riail do bhalla dóiteáin an líonra. Tugann an tábla na cúiseanna.
    .unstated-caption = Naisc gan treo luaite
    .unstated-intro = Ní deir an monaróir cén taobh a osclaíonn na naisc seo a leanas. Ní thugann an doiciméad seo aon riail don bhalla dóiteáin ina leith.
    .rules-source = Is í an fhoinse a osclaíonn an nasc nó a sheolann ar dtús. Is cuid den nasc iad na freagraí.
    .rules-all = Cad a bhaineann le gach riail
    .required = Naisc riachtanacha
    .need-unstated = Naisc gan oibleagáid luaite
    .used = Naisc nach gceadaítear ach amháin má úsáidtear iad
    .rules-open = le sonrú ag an oibreoir
    .any-system = aon chóras
    .reason-number = ní féidir riail a thabhairt gan uimhir nó cineál
    .reason-transport = ní féidir riail a thabhairt gan an prótacal iompair
    .reason-border = ní thrasnaíonn sé teorainn líonra
    .reason-computer = fanann sé laistigh d’aon ríomhaire amháin
    .reason-part = fanann sé laistigh d’aon chuid amháin den chóras
    .reason-device = fanann sé laistigh den fheiste
    .reason-zone = fanann sé laistigh d’aon chrios líonra amháin; níl gá le riail ach amháin nuair a roinneann balla dóiteáin an crios
    .reason-mobile = téann sé trí líonra móibíleach, ní trí líonra an oibreora
    .reason-cloud = ní théann sé trí líonra an oibreora
    .reference = { $protocol } ar phort { $transport } { $number }
    .reference-many = { $protocol } ar phoirt { $transport } { $number }
    .reference-any = { $protocol } ar phort { $transport } ar bith
    .reference-ip = { $protocol } thar { $transport } { $ip_protocol }
    .reference-short = { $protocol } thar { $transport }
    .unnamed = port { $transport } { $number }
    .unnamed-many = poirt { $transport } { $number }
    .unnamed-any = port { $transport } ar bith
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } ar phort { $number }
    .reference-plain-many = { $protocol } ar phoirt { $number }
    .reference-plain-any = { $protocol } ar phort ar bith
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = poirt { $number }
    .unnamed-plain-any = port ar bith
    .no-transport = prótacal iompair gan lua
    .without-transport = { $number } (prótacal iompair gan lua)
    .any = ar bith
    .not_known = port anaithnid
    .number = Port
    .icmp_type = Cineál ICMP
    .ip_protocol = Prótacal IP
    .id = Aitheantóir
    .configurable = Uimhir inathraithe
    .setting = Cá socraítear é
    .source_port = Port foinse
    .transport = Iompar
    .direction = Treo
    .protocol = Prótacal
    .program = Ríomhchlár
    .part = Cuid
    .interface = Comhéadan
    .encryption = Criptiú
    .authentication = Fíordheimhniú
    .default = Ar sheachadadh
    .need = Oibleagáid
    .opened_by = Cé a fhéadann é a oscailt
    .open_for = Oscailte do
    .purpose = Cuspóir
    .peers = Córais nasctha
    .internet = Thar an idirlíon
    .network_setting = Socrú an líonra
    .firewall_rule = Riail bhalla dóiteáin an líonra
    .when = Coinníoll
    .source = Foinse
    .destination = Ceann scríbe
    .own-side = Feiste nó cuid
    .other-side = An taobh eile
    .use = Úsáid ag an bhfeiste
    .reason = Cúis

firewall = Balla dóiteáin na feiste
    .of-parts = Ballaí dóiteáin na gcodanna
    .state = { $state ->
        [provided] Tá a balla dóiteáin féin ag an bhfeiste.
        [not_provided] Níl a balla dóiteáin féin ag an bhfeiste.
        [by_operator] Ní mór don oibreoir an balla dóiteáin don fheiste a sholáthar.
        [by_host] Úsáideann an fheiste balla dóiteáin an chórais oibriúcháin.
       *[not_applicable] Ní bhaineann balla dóiteáin ar an bhfeiste le hábhar.
    }
    .state-part = { $state ->
        [provided] Tá a balla dóiteáin féin ag an gcuid seo den chóras.
        [not_provided] Níl a balla dóiteáin féin ag an gcuid seo den chóras.
        [by_operator] Ní mór don oibreoir an balla dóiteáin don chuid seo den chóras a sholáthar.
        [by_host] Úsáideann an chuid seo den chóras balla dóiteáin an chórais oibriúcháin.
       *[not_applicable] Ní bhaineann balla dóiteáin ar an gcuid seo den chóras le hábhar.
    }
    .state-inactive = { $state ->
        [by_host] Ní scagann balla dóiteáin an chórais oibriúcháin trácht ach amháin nuair atá sé curtha ar siúl.
       *[other] Ní scagann an balla dóiteáin trácht ach amháin nuair atá sé curtha ar siúl.
    }
    .default = Ar sheachadadh: { $default }.
    .configured_by = Róil ar féidir leo é a chur ar siúl agus a mhúchadh: { $configured_by }.
    .rules_set_by = Róil ar féidir leo a rialacha a athrú: { $rules_set_by }.
    .product = Táirge: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Ní mór don bhalla dóiteáin bac a chur ar gach trácht ach amháin na naisc atá le ceadú de réir an doiciméid seo.
            [deny_all] Ní mór don bhalla dóiteáin bac a chur ar gach trácht.
            [allow_outbound] Ní mór don bhalla dóiteáin naisc ón bhfeiste a cheadú agus bac a chur ar naisc chuig an bhfeiste.
            [allow_all] Ní mór don bhalla dóiteáin gach trácht a cheadú.
            [monitored] Ní mór don bhalla dóiteáin trácht a cheadú agus faireachán a dhéanamh air.
            [restricted] Ní mór don bhalla dóiteáin an trácht a shrianadh.
           *[isolated] Ní ceadmhach don bhalla dóiteáin aon nasc le líonraí eile a cheadú.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Cuireann an balla dóiteáin bac ar gach nasc nach liostaíonn an doiciméad seo.
            [deny_all] Cuireann an balla dóiteáin bac ar gach trácht.
            [allow_outbound] Ceadaíonn an balla dóiteáin naisc ón bhfeiste agus cuireann sé bac ar naisc chuig an bhfeiste.
            [allow_all] Ceadaíonn an balla dóiteáin gach trácht.
            [monitored] Ceadaíonn an balla dóiteáin trácht agus déanann sé faireachán air.
            [restricted] Srianann an balla dóiteáin an trácht.
           *[isolated] Ní cheadaíonn an balla dóiteáin aon nasc le líonraí eile.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Nuair atá sé ar siúl, cuireann an balla dóiteáin bac ar gach nasc nach liostaíonn an doiciméad seo.
        [deny_all] Nuair atá sé ar siúl, cuireann an balla dóiteáin bac ar gach trácht.
        [allow_outbound] Nuair atá sé ar siúl, ceadaíonn an balla dóiteáin naisc amach agus cuireann sé bac ar naisc isteach.
        [allow_all] Nuair atá sé ar siúl, ceadaíonn an balla dóiteáin gach trácht.
        [monitored] Nuair atá sé ar siúl, ceadaíonn an balla dóiteáin trácht agus déanann sé faireachán air.
        [restricted] Nuair atá sé ar siúl, srianann an balla dóiteáin an trácht.
       *[isolated] Nuair atá sé ar siúl, ní cheadaíonn an balla dóiteáin aon nasc le líonraí eile.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Ní mór don bhalla dóiteáin bac a chur ar gach trácht ach amháin na naisc atá le ceadú de réir an doiciméid seo.
            [deny_all] Ní mór don bhalla dóiteáin bac a chur ar gach trácht.
            [allow_outbound] Ní mór don bhalla dóiteáin naisc ón gcuid seo den chóras a cheadú agus bac a chur ar naisc chuig an gcuid seo den chóras.
            [allow_all] Ní mór don bhalla dóiteáin gach trácht a cheadú.
            [monitored] Ní mór don bhalla dóiteáin trácht a cheadú agus faireachán a dhéanamh air.
            [restricted] Ní mór don bhalla dóiteáin an trácht a shrianadh.
           *[isolated] Ní ceadmhach don bhalla dóiteáin aon nasc le líonraí eile a cheadú.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Cuireann an balla dóiteáin bac ar gach nasc nach liostaíonn an doiciméad seo.
            [deny_all] Cuireann an balla dóiteáin bac ar gach trácht.
            [allow_outbound] Ceadaíonn an balla dóiteáin naisc ón gcuid seo den chóras agus cuireann sé bac ar naisc chuig an gcuid seo den chóras.
            [allow_all] Ceadaíonn an balla dóiteáin gach trácht.
            [monitored] Ceadaíonn an balla dóiteáin trácht agus déanann sé faireachán air.
            [restricted] Srianann an balla dóiteáin an trácht.
           *[isolated] Ní cheadaíonn an balla dóiteáin aon nasc le líonraí eile.
        }
    }
    .changes_itself = Athruithe uathoibríocha: { $changes_itself }
    .because = Cúis: { $because }
    .instead = { $state ->
        [by_operator] Ní mór don oibreoir é seo a dhéanamh: { $instead }
       *[other] Cad atá le déanamh: { $instead }
    }
    .note = { $note }

flow = Sreafaí sonraí
    .caption = Sreafaí sonraí
    .rules = Rialacha don bhalla dóiteáin: { $link }
    .from = Ó
    .to = Chuig
    .port = Port
    .medium = Meán
    .data = Sonraí
    .personal = Sonraí pearsanta
    .examples = Samplaí
    .deidentified = Dí-aitheantú
    .encryption = Criptiú
    .integrity = Cosaint sláine
    .trigger = Tús an aistrithe
    .rate = Ráta sonraí
    .volume = Méid sonraí
    .purpose = Cuspóir
    .when = Coinníoll
    .id = Aitheantóir

network-requirements = Ceanglais maidir leis an líonra
    .bandwidth = { $bandwidth_for ->
        [none] Bandaleithead: { $bandwidth }.
       *[other] Bandaleithead: { $bandwidth } ({ $bandwidth_for }).
    }
    .latency = Aga folaigh: { $latency }.
    .jitter = Giodam (jitter): { $jitter }.
    .packet_loss = Caillteanas paicéad: { $packet_loss }.
    .services = Seirbhísí nach mór don líonra a thairiscint: { $services }.
    .other = Ní mór don líonra na ceanglais seo a leanas a chomhlíonadh:
    .other-one = Ní mór don líonra an ceanglas seo a leanas a chomhlíonadh:
    .recommended_other = Molann an monaróir an méid seo a leanas don líonra:
    .loss = Má chailltear an líonra: { $loss }
    .otherwise = Mura gcomhlíontar na ceanglais: { $otherwise }

network-link = Naisc agus feidhmeanna
    .caption = Cad nach mór don líonra a thairiscint do naisc agus d’fheidhmeanna
    .title = Nasc nó feidhm
    .from = Ó
    .to = Chuig
    .bandwidth = Bandaleithead
    .latency = Aga folaigh
    .jitter = Giodam (jitter)
    .packet_loss = Caillteanas paicéad
    .recommended = Molta
    .optimum = Optamach
    .otherwise = Mura sroichtear é
    .when = Coinníoll

network-figures = Luachanna molta
    .bandwidth =
        { $bandwidth_for ->
            [none] Bandaleithead molta: { $bandwidth }.
           *[other] Bandaleithead molta: { $bandwidth } ({ $bandwidth_for }).
        }
    .latency = Aga folaigh molta: { $latency }.
    .jitter = Giodam molta (jitter): { $jitter }.
    .packet_loss = Caillteanas paicéad molta: { $packet_loss }.
    .otherwise = Mura sroichtear na luachanna molta: { $otherwise }

network-optimum = Luachanna optamacha
    .bandwidth =
        { $bandwidth_for ->
            [none] Bandaleithead optamach: { $bandwidth }.
           *[other] Bandaleithead optamach: { $bandwidth } ({ $bandwidth_for }).
        }
    .latency = Aga folaigh optamach: { $latency }.
    .jitter = Giodam optamach (jitter): { $jitter }.
    .packet_loss = Caillteanas paicéad optamach: { $packet_loss }.

remote-access = Cianrochtain
    .state = { $used_for ->
        [none]
            { $state ->
                [provided] Is féidir cianrochtain a fháil ar an bhfeiste.
                [not_provided] Níl aon chianrochtain ag an bhfeiste.
                [by_operator] Soláthraíonn an t-oibreoir an chianrochtain.
                [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach an chianrochtain.
               *[not_applicable] Ní bhaineann cianrochtain le hábhar.
            }
       *[other]
            { $state ->
                [provided] Is féidir cianrochtain a fháil ar an bhfeiste chun na gcríoch seo a leanas: { $used_for }.
                [not_provided] Ní féidir cianrochtain a fháil ar an bhfeiste chun na gcríoch seo a leanas: { $used_for }.
                [by_operator] Soláthraíonn an t-oibreoir an chianrochtain chun na gcríoch seo a leanas: { $used_for }.
                [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach an chianrochtain chun na gcríoch seo a leanas: { $used_for }.
               *[not_applicable] Ní bhaineann cianrochtain le hábhar chun na gcríoch seo a leanas: { $used_for }.
            }
    }
    .state-part = { $used_for ->
        [none]
            { $state ->
                [provided] Is féidir cianrochtain a fháil ar an gcuid seo den chóras.
                [not_provided] Níl aon chianrochtain ag an gcuid seo den chóras.
                [by_operator] Soláthraíonn an t-oibreoir an chianrochtain.
                [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach an chianrochtain.
               *[not_applicable] Ní bhaineann cianrochtain le hábhar.
            }
       *[other]
            { $state ->
                [provided] Is féidir cianrochtain a fháil ar an gcuid seo den chóras chun na gcríoch seo a leanas: { $used_for }.
                [not_provided] Ní féidir cianrochtain a fháil ar an gcuid seo den chóras chun na gcríoch seo a leanas: { $used_for }.
                [by_operator] Soláthraíonn an t-oibreoir an chianrochtain chun na gcríoch seo a leanas: { $used_for }.
                [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach an chianrochtain chun na gcríoch seo a leanas: { $used_for }.
               *[not_applicable] Ní bhaineann cianrochtain le hábhar chun na gcríoch seo a leanas: { $used_for }.
            }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Ní féidir cianrochtain a fháil tríd an gcóras oibriúcháin nó tríd an óstach ach amháin nuair atá sí curtha ar siúl.
           *[other] Ní féidir cianrochtain a fháil ach amháin nuair atá sí curtha ar siúl.
        }
       *[other] { $state ->
            [by_host] Nuair atá sí curtha ar siúl, is féidir cianrochtain a fháil tríd an gcóras oibriúcháin nó tríd an óstach chun na gcríoch seo a leanas: { $used_for }.
           *[other] Nuair atá sí curtha ar siúl, is féidir cianrochtain a fháil chun na gcríoch seo a leanas: { $used_for }.
        }
    }
    .default = Ar sheachadadh: { $default }.
    .configured_by = Róil ar féidir leo é a chur ar siúl agus a mhúchadh: { $configured_by }.
    .kind = Cineál rochtana: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Tosaíonn an monaróir seisiún.
        [operator] Tosaíonn an t-oibreoir seisiún.
        [shared] Tosaíonn an monaróir agus an t-oibreoir seisiún le chéile.
        [user] Tosaíonn an t-úsáideoir seisiún.
        [patient] Tosaíonn an t-othar seisiún.
        [third_party] Tosaíonn tríú páirtí seisiún.
        [integrator] Tosaíonn an comhtháthóir seisiún.
        [practitioner] Tosaíonn an cleachtóir seisiún.
       *[service_partner] Tosaíonn an comhpháirtí seirbhíse seisiún.
    }
    .supervision = Maoirseacht: { $supervision }
    .authentication = Fíordheimhniú: { $authentication }
    .encryption = Criptiú: { $encryption }.
    .logged = { $logged ->
        [true] Taifeadann an fheiste gach seisiún sa loga.
       *[false] Ní thaifeadann an fheiste seisiúin sa loga.
    }
    .logged-part = { $logged ->
        [true] Taifeadann an chuid seo den chóras gach seisiún sa loga.
       *[false] Ní thaifeadann an chuid seo den chóras seisiúin sa loga.
    }
    .files_scanned_by = Comhaid aistrithe a scanadh le haghaidh bogearraí mailíseacha: { $files_scanned_by }
    .disable = Chun cianrochtain a mhúchadh: { $disable }
    .because = Cúis: { $because }
    .instead = { $state ->
        [by_operator] Ní mór don oibreoir é seo a dhéanamh: { $instead }
       *[other] Cad atá le déanamh: { $instead }
    }
    .note = { $note }

failure = Clistí líonra
    .caption = Clistí líonra agus a n-éifeachtaí
    .recovery-caption = Clistí agus a n-éifeachtaí
    .what = Cliseadh
    .id = Aitheantóir
    .noticeable = An dtugann an t-úsáideoir faoi deara é
    .effect = Éifeacht ar an bhfeiste
    .hazard = Guais
    .countermeasure = Frithbheart

## Installation

installation = Suiteáil
    .preparing = Roimh an tsuiteáil
    .installing = Céimeanna suiteála
    .integrating = Ionchorprú i dtáirge eile
    .installed_by = Róil a shuiteálann an fheiste: { $installed_by }.
    .before = Sula dtosaíonn tú, cinntigh an méid seo a leanas:
    .before-one = Sula dtosaíonn tú, cinntigh an méid seo a leanas:
    .steps = Chun an fheiste a shuiteáil:
    .verify = Tar éis na suiteála, seiceáil an méid seo a leanas:
    .if_failed = Má theip ar an tsuiteáil: { $if_failed }
    .integration = Má ionchorpraítear an fheiste i dtáirge eile:

hardening = Daingniú
    .caption = Socruithe slándála
    .title = Socrú
    .id = Aitheantóir
    .setting = Cá socraítear é
    .default = Ar sheachadadh
    .value = Le socrú mar
    .need = Oibleagáid
    .reason = Cúis
    .steps = Déan an méid seo a leanas:
    .part = Cuid
    .when = Coinníoll

maintenance = Cothabháil

task = Tascanna
    .caption = Tascanna rialta
    .title = Tasc
    .id = Aitheantóir
    .by = Freagrach
    .role = Ról
    .interval = Eatramh
    .downtime = Briseadh le linn an taisc
    .steps = { $by ->
        [manufacturer] Céimeanna don mhonaróir:
        [third_party] Céimeanna don tríú páirtí:
        [service_partner] Céimeanna don chomhpháirtí seirbhíse:
        [integrator] Céimeanna don chomhtháthóir:
       *[other] Déan an méid seo a leanas:
    }

## Access

access = Rochtain
    .authentication = Modhanna logála isteach atá ar fáil: { $authentication }.
    .authentication-none = { $only ->
        [none] Níl aon logáil isteach ann.
       *[other] Níl aon logáil isteach ann, ach amháin nuair a luann an chaibidil seo ceann do chuid den chóras nó faoi choinníoll.
    }
    .checked_by = Córas a sheiceálann an logáil isteach: { $checked_by }.
    .default = Logáil isteach ar sheachadadh: { $default }.
    .configured_by = Róil ar féidir leo logáil isteach a chur ar siúl agus a mhúchadh: { $configured_by }.
    .note = { $note }
    .without_login = Is féidir an méid seo a leanas a dhéanamh gan logáil isteach:
    .login_for = Tá logáil isteach riachtanach don mhéid seo a leanas:
    .account_rules = Tá feidhm ag na rialacha seo a leanas maidir le cuntais:
    .account_rules-one = Tá feidhm ag an riail seo a leanas maidir le cuntais:
    .custom_roles = { $custom_roles ->
        [true] Is féidir leis an oibreoir róil bhreise a shainiú.
       *[false] Ní féidir leis an oibreoir róil bhreise a shainiú.
    }

access-only = Rochtain
    .authentication = Modhanna logála isteach atá ar fáil: { $authentication }.
    .authentication-none = Níl aon logáil isteach ann.
    .authentication-none-part = Níl aon logáil isteach ag an gcuid seo den chóras.
    .checked_by = Córas a sheiceálann an logáil isteach: { $checked_by }.
    .without_login = Is féidir an méid seo a leanas a dhéanamh gan logáil isteach:
    .login_for = Tá logáil isteach riachtanach don mhéid seo a leanas:
    .account_rules = Tá feidhm ag na rialacha seo a leanas maidir le cuntais:
    .account_rules-one = Tá feidhm ag an riail seo a leanas maidir le cuntais:
    .note = { $note }

directory = Seirbhís eolaire
    .default = Ar sheachadadh: { $default }.
    .protocol = Prótacal: { $protocol }.
    .product = Seirbhís eolaire: { $product }.
    .versions = Leaganacha: { $versions }.
    .users_managed = Bainistiú a húsáideoirí: { $users_managed }
    .roles_given = Róil a húsáideoirí: { $roles_given }
    .unreachable = Mura féidir teacht ar an tseirbhís eolaire: { $unreachable }
    .steps = Chun an tseirbhís eolaire a nascadh:
    .note = { $note }

multi-factor = Fíordheimhniú ilfhachtóirí
    .state = { $state ->
        [provided] Tacaíonn an fheiste le fíordheimhniú ilfhachtóirí.
        [not_provided] Ní thacaíonn an fheiste le fíordheimhniú ilfhachtóirí.
        [by_operator] Ní mór don oibreoir fíordheimhniú ilfhachtóirí a sholáthar.
        [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach fíordheimhniú ilfhachtóirí.
       *[not_applicable] Ní bhaineann fíordheimhniú ilfhachtóirí le hábhar.
    }
    .state-part = { $state ->
        [provided] Tacaíonn an chuid seo den chóras le fíordheimhniú ilfhachtóirí.
        [not_provided] Ní thacaíonn an chuid seo den chóras le fíordheimhniú ilfhachtóirí.
        [by_operator] Ní mór don oibreoir fíordheimhniú ilfhachtóirí a sholáthar.
        [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach fíordheimhniú ilfhachtóirí.
       *[not_applicable] Ní bhaineann fíordheimhniú ilfhachtóirí le hábhar.
    }
    .state-should =
        { $need ->
            [optional] Is féidir leis an oibreoir fíordheimhniú ilfhachtóirí a sholáthar.
           *[other] Ba cheart don oibreoir fíordheimhniú ilfhachtóirí a sholáthar.
        }
    .state-inactive = { $state ->
        [by_host] Ní oibríonn fíordheimhniú ilfhachtóirí tríd an gcóras oibriúcháin nó tríd an óstach ach amháin nuair atá sé curtha ar siúl.
       *[other] Ní oibríonn fíordheimhniú ilfhachtóirí ach amháin nuair atá sé curtha ar siúl.
    }
    .default = Ar sheachadadh: { $default }.
    .configured_by = Róil ar féidir leo é a chur ar siúl agus a mhúchadh: { $configured_by }.
    .required_for = Róil a dteastaíonn fíordheimhniú ilfhachtóirí uathu: { $required_for }.
    .method = Dara fachtóirí atá ar fáil: { $method }.
    .code_length = Líon carachtar i gcód: { $code_length }.
    .code_digits = Líon digití i gcód: { $code_digits }.
    .remembered_for = Am nach n-iarrtar an dara fachtóir arís lena linn: { $remembered_for }.
    .reset = Athshocrú an dara fachtóra: { $reset }
    .because = Cúis: { $because }
    .instead = { $state ->
        [by_operator] Ní mór don oibreoir é seo a dhéanamh: { $instead }
       *[other] Cad atá le déanamh: { $instead }
    }
    .note = { $note }

role = Róil
    .caption = Róil
    .title = Ról
    .id = Aitheantóir
    .description = Tuairisc
    .inherits = Tá na cearta seo aige freisin
    .held_by = Sealbhóir
    .directory_group = Grúpa eolaire
    .default = Ar sheachadadh
    .part = Cuid

function = Feidhmeanna agus róil
    .caption = Feidhmeanna agus na róil ar féidir leo iad a úsáid
    .title = Feidhm
    .assignable = { $assignable ->
        [true] Sannann an t-oibreoir an fheidhm seo a leanas do róil nó d’úsáideoirí: { $title }.
       *[false] Ní féidir leis an oibreoir an fheidhm seo a leanas a shannadh do róil bhreise: { $title }.
    }

automatic-login = Logáil isteach uathoibríoch
    .state = { $state ->
        [provided] Tosaíonn an fheiste seisiún go huathoibríoch. Ní iontrálann aon duine dintiúr chuige sin.
        [by_host] Tosaíonn an córas oibriúcháin seisiún go huathoibríoch. Ní iontrálann aon duine dintiúr chuige sin.
       *[none] Níl aon logáil isteach uathoibríoch ag an bhfeiste.
    }
    .state-part = { $state ->
        [provided] Tosaíonn an chuid seo den chóras seisiún go huathoibríoch. Ní iontrálann aon duine dintiúr chuige sin.
        [by_host] Tosaíonn an córas oibriúcháin seisiún go huathoibríoch. Ní iontrálann aon duine dintiúr chuige sin.
       *[none] Níl aon logáil isteach uathoibríoch ag an gcuid seo den chóras.
    }
    .state-inactive = { $state ->
        [by_host] Sa chóras oibriúcháin, ní oibríonn logáil isteach uathoibríoch gan dintiúr ach amháin nuair atá sí curtha ar siúl.
       *[other] Ní oibríonn logáil isteach uathoibríoch gan dintiúr ach amháin nuair atá sí curtha ar siúl.
    }
    .default = Ar sheachadadh: { $default }.
    .configured_by = Róil ar féidir leo é a chur ar siúl agus a mhúchadh: { $configured_by }.
    .after = Am na logála isteach uathoibríche: { $after }.
    .role = Ról an úsáideora sa seisiún seo: { $role }.
    .switch_off = Chun logáil isteach uathoibríoch a mhúchadh: { $switch_off }
    .note = { $note }

account-management = Bainistiú cuntas
    .created_by = Róil a chruthaíonn cuntais: { $created_by }.
    .activated_by = Róil a ghníomhachtaíonn cuntais: { $activated_by }.
    .disabled_by = Róil a dhíchumasaíonn cuntais: { $disabled_by }.
    .deleted_by = Róil a scriosann cuntais: { $deleted_by }.
    .disabled_after = Am gan logáil isteach a ndíchumasaítear cuntas ina dhiaidh: { $disabled_after }.
    .first_password_by = Róil a shocraíonn an chéad phasfhocal i gcuntas: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Ní mór don úsáideoir an chéad phasfhocal a athrú ag an gcéad logáil isteach.
       *[false] Ní chuireann aon rud iallach ar an úsáideoir an chéad phasfhocal a athrú.
    }
    .user_name = Rialacha maidir le hainmneacha úsáideora: { $user_name }
    .attributes = Ábhar cuntais: { $attributes }
    .max_accounts = Uaslíon cuntas: { $max_accounts }.
    .steps = Chun cuntais a bhainistiú:
    .note = { $note }

password = Pasfhocail
    .pins = PINanna
    .both = Pasfhocail agus PINanna
    .kind = { $kind ->
        [password] Tá feidhm ag an méid seo a leanas maidir le pasfhocail.
       *[pin] Tá feidhm ag an méid seo a leanas maidir le PINanna.
    }
    .rules_from = { $rules_from ->
        [device] Socraíonn an fheiste na rialacha agus cuireann sí i bhfeidhm iad.
        [host] Socraíonn an córas oibriúcháin na rialacha.
        [directory] Socraíonn an tseirbhís eolaire na rialacha.
       *[operator] Ní mór don oibreoir na rialacha a shocrú.
    }
    .rules_from-part = { $rules_from ->
        [device] Socraíonn an chuid seo den chóras na rialacha agus cuireann sí i bhfeidhm iad.
        [host] Socraíonn an córas oibriúcháin na rialacha.
        [directory] Socraíonn an tseirbhís eolaire na rialacha.
       *[operator] Ní mór don oibreoir na rialacha a shocrú.
    }
    .need = Oibleagáid na rialacha: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Socraíonn an córas oibriúcháin na rialacha.
        [directory] Socraíonn an tseirbhís eolaire na rialacha.
       *[other] Socraíonn an t-oibreoir na rialacha.
    }
    .configured_by = Róil ar féidir leo na rialacha a athrú: { $configured_by }.
    .settable = Rialacha is féidir a athrú: { $settable }.
    .off_by_default = Rialacha atá múchta ar sheachadadh: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Íoslíon carachtar nach mór don chóras oibriúcháin a éileamh: { $min_length }.
        [directory] Íoslíon carachtar nach mór don tseirbhís eolaire a éileamh: { $min_length }.
        [operator] Íoslíon carachtar nach mór don oibreoir a éileamh: { $min_length }.
       *[other] Íoslíon carachtar: { $min_length }.
    }
    .min_length-should = Íoslíon carachtar molta: { $min_length }.
    .max_length = Uaslíon carachtar: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Ní mór don chóras oibriúcháin a éileamh go mbeidh an méid seo i bPIN: { $complexity }.
           *[other] Ní mór don chóras oibriúcháin a éileamh go mbeidh an méid seo i bpasfhocal: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Ní mór don tseirbhís eolaire a éileamh go mbeidh an méid seo i bPIN: { $complexity }.
           *[other] Ní mór don tseirbhís eolaire a éileamh go mbeidh an méid seo i bpasfhocal: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Ní mór don oibreoir a éileamh go mbeidh an méid seo i bPIN: { $complexity }.
           *[other] Ní mór don oibreoir a éileamh go mbeidh an méid seo i bpasfhocal: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Ní mór an méid seo a bheith i bPIN: { $complexity }.
           *[other] Ní mór an méid seo a bheith i bpasfhocal: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Ní mór don chóras oibriúcháin diúltú don mhéid seo mar PIN: { $complexity }.
           *[other] Ní mór don chóras oibriúcháin diúltú don mhéid seo mar phasfhocal: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Ní mór don tseirbhís eolaire diúltú don mhéid seo mar PIN: { $complexity }.
           *[other] Ní mór don tseirbhís eolaire diúltú don mhéid seo mar phasfhocal: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Ní mór don oibreoir a chinntiú nach mbeidh aon cheann díobh seo ina PIN: { $complexity }.
           *[other] Ní mór don oibreoir a chinntiú nach mbeidh aon cheann díobh seo ina phasfhocal: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Ní ceadmhach aon cheann díobh seo a bheith ina PIN: { $complexity }.
           *[other] Ní ceadmhach aon cheann díobh seo a bheith ina phasfhocal: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Ba cheart an méid seo a bheith i bPIN: { $complexity }.
       *[other] Ba cheart an méid seo a bheith i bpasfhocal: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Níor cheart aon cheann díobh seo a bheith ina PIN: { $complexity }.
       *[other] Níor cheart aon cheann díobh seo a bheith ina phasfhocal: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Ní mór don chóras oibriúcháin a éileamh go gcomhlíonfaidh pasfhocal { $complexity_at_least } ar a laghad de na coinníollacha seo a leanas: { $complexity }.
        [directory] Ní mór don tseirbhís eolaire a éileamh go gcomhlíonfaidh pasfhocal { $complexity_at_least } ar a laghad de na coinníollacha seo a leanas: { $complexity }.
        [operator] Ní mór don oibreoir a éileamh go gcomhlíonfaidh pasfhocal { $complexity_at_least } ar a laghad de na coinníollacha seo a leanas: { $complexity }.
       *[other] Ní mór do phasfhocal { $complexity_at_least } ar a laghad de na coinníollacha seo a leanas a chomhlíonadh: { $complexity }.
    }
    .complexity-some-should = Ba cheart do phasfhocal { $complexity_at_least } ar a laghad de na coinníollacha seo a leanas a chomhlíonadh: { $complexity }.
    .characters = Carachtair is féidir a úsáid: { $characters }
    .special_characters = Carachtair speisialta is féidir a úsáid: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Is féidir PIN a fhágáil folamh.
           *[false] Ní féidir PIN a fhágáil folamh.
        }
       *[other] { $blank ->
            [true] Is féidir pasfhocal a fhágáil folamh.
           *[false] Ní féidir pasfhocal a fhágáil folamh.
        }
    }
    .can_be_off =
        { $kind ->
            [pin]
                { $can_be_off ->
                    [true] Is féidir an PIN a mhúchadh.
                   *[false] Ní féidir an PIN a mhúchadh.
                }
           *[other]
                { $can_be_off ->
                    [true] Is féidir an pasfhocal a mhúchadh.
                   *[false] Ní féidir an pasfhocal a mhúchadh.
                }
        }
    .case_sensitive = { $case_sensitive ->
        [true] Is carachtair éagsúla iad ceannlitreacha agus litreacha beaga.
       *[false] Is ionann ceannlitreacha agus litreacha beaga.
    }
    .history = { $kind ->
        [pin] Líon na PINanna roimhe seo nach ceadmhach a úsáid arís: { $history }.
       *[other] Líon na bpasfhocal roimhe seo nach ceadmhach a úsáid arís: { $history }.
    }
    .history-should = { $kind ->
        [pin] Líon na PINanna roimhe seo nár cheart a úsáid arís: { $history }.
       *[other] Líon na bpasfhocal roimhe seo nár cheart a úsáid arís: { $history }.
    }
    .max_age = { $kind ->
        [pin] Ní mór PIN a athrú nuair a bhíonn { $max_age } caite.
       *[other] Ní mór pasfhocal a athrú nuair a bhíonn { $max_age } caite.
    }
    .max_age-should = { $kind ->
        [pin] Ba cheart PIN a athrú nuair a bhíonn { $max_age } caite.
       *[other] Ba cheart pasfhocal a athrú nuair a bhíonn { $max_age } caite.
    }
    .min_age = { $kind ->
        [pin] Is féidir PIN a athrú arís nuair a bhíonn { $min_age } caite ar a luaithe.
       *[other] Is féidir pasfhocal a athrú arís nuair a bhíonn { $min_age } caite ar a luaithe.
    }
    .max_attempts = { $rules_from ->
        [host] Líon iarrachtaí nár éirigh leo nach mór don chóras oibriúcháin an logáil isteach a ghlasáil ina ndiaidh: { $max_attempts }.
        [directory] Líon iarrachtaí nár éirigh leo nach mór don tseirbhís eolaire an logáil isteach a ghlasáil ina ndiaidh: { $max_attempts }.
        [operator] Líon iarrachtaí nár éirigh leo nach mór an logáil isteach a ghlasáil ina ndiaidh: { $max_attempts }.
       *[other] Líon iarrachtaí nár éirigh leo a nglasáiltear an logáil isteach ina ndiaidh: { $max_attempts }.
    }
    .max_attempts-should = Líon molta iarrachtaí nár éirigh leo a nglasáiltear an logáil isteach ina ndiaidh: { $max_attempts }.
    .attempts_within = Tréimhse a ndéantar iarrachtaí nár éirigh leo a chomhaireamh lena linn: { $attempts_within }.
    .lockout_stages = Bíonn na héifeachtaí seo a leanas ag iarrachtaí leantacha nach n-éiríonn leo:
    .lockout_stages-one = Bíonn an éifeacht seo a leanas ag iarrachtaí leantacha nach n-éiríonn leo:
    .asked = { $kind ->
        [pin] Iarrtar an PIN sna cásanna seo a leanas:
       *[other] Iarrtar an pasfhocal sna cásanna seo a leanas:
    }
    .asked-one = { $kind ->
        [pin] Iarrtar an PIN sa chás seo a leanas:
       *[other] Iarrtar an pasfhocal sa chás seo a leanas:
    }
    .lockout = Fad an ghlais: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Fanann logáil isteach atá glasáilte faoi ghlas go dtí go ndíghlasálann duine éigin í.
       *[false] Tagann deireadh leis an nglas gan gníomh ó úsáideoir.
    }
    .unlocked_by = { $lockout ->
        [none] Róil ar féidir leo an logáil isteach a dhíghlasáil: { $unlocked_by }.
       *[other] Róil ar féidir leo deireadh a chur leis an nglas go luath: { $unlocked_by }.
    }
    .stored_as = Foirm stórála: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Níl aon PIN socraithe ar sheachadadh.
            [password] Níl aon phasfhocal socraithe ar sheachadadh.
           *[none] Níl aon dintiúr socraithe ar sheachadadh.
        }
        [default] Tá dintiúir réamhshocraithe i bhfeidhm ar sheachadadh.
        [unique_per_device] Tá na dintiúir ar sheachadadh difriúil i ngach feiste.
        [must_change_at_first_login] Éilíonn an chéad logáil isteach dintiúir nua.
        [shared_known] Tá na dintiúir ar sheachadadh mar an gcéanna i ngach feiste agus ar eolas go poiblí.
        [manufacturer_only] Níl na dintiúir ar sheachadadh ar eolas ach ag an monaróir amháin.
        [documented] Tá na dintiúir ar sheachadadh mar an gcéanna i ngach feiste, agus tá siad luaite i ndoiciméid de chuid an mhonaróra.
       *[set_at_installation] Socraítear na dintiúir le linn na suiteála.
    }
    .default_credentials-part = { $default_credentials ->
        [none]
            { $kind ->
                [pin] Seachadtar an chuid seo den chóras gan PIN.
                [password] Seachadtar an chuid seo den chóras gan phasfhocal.
               *[none] Seachadtar an chuid seo den chóras gan dintiúir.
            }
        [default] Seachadtar an chuid seo den chóras le dintiúir réamhshocraithe.
        [unique_per_device] Seachadtar an chuid seo den chóras le dintiúir atá difriúil i ngach córas.
        [must_change_at_first_login] Éilíonn an chuid seo den chóras dintiúir nua ag an gcéad logáil isteach.
        [shared_known] Seachadtar an chuid seo den chóras le dintiúir atá mar an gcéanna i ngach córas agus ar eolas go poiblí.
        [manufacturer_only] Seachadtar an chuid seo den chóras le dintiúir nach bhfuil ar eolas ach ag an monaróir amháin.
        [documented] Seachadtar an chuid seo den chóras le dintiúir atá mar an gcéanna i ngach córas agus atá luaite i ndoiciméid de chuid an mhonaróra.
       *[set_at_installation] Socraítear na dintiúir le linn na suiteála.
    }
    .default_password = { $kind ->
        [pin] PIN ar sheachadadh: { $default_password }.
       *[other] Pasfhocal ar sheachadadh: { $default_password }.
    }
    .default_action = Dintiúir ar sheachadadh: { $default_action }
    .change = { $kind ->
        [pin] Chun an PIN a athrú:
       *[other] Chun an pasfhocal a athrú:
    }
    .handling = { $kind ->
        [pin] Déan an méid seo a leanas chun PIN a chosaint:
       *[other] Déan an méid seo a leanas chun pasfhocal a chosaint:
    }
    .reset = { $kind ->
        [pin] Má dhéantar dearmad ar PIN: { $reset }
       *[other] Má dhéantar dearmad ar phasfhocal: { $reset }
    }
    .compromised = { $kind ->
        [pin] Má tá PIN ar eolas ag daoine eile: { $compromised }
       *[other] Má tá pasfhocal ar eolas ag daoine eile: { $compromised }
    }
    .fallback = Mura bhfuil aon riail eile socraithe: { $fallback }
    .note = { $note }

account = Cuntais ar sheachadadh
    .caption = Cuntais ar sheachadadh
    .name = Cuntas
    .id = Aitheantóir
    .role = Ról
    .kind = Cineál
    .default = Ar sheachadadh
    .default_credentials = Dintiúir ar sheachadadh
    .default_password = Pasfhocal ar sheachadadh
    .part = Cuid
    .action = Gníomh
    .when = Coinníoll

session = Seisiúin
    .timeout = { $action ->
        [lock] Nuair a théann { $timeout } thart gan ionchur, glasálann an fheiste an seisiún.
        [logout] Nuair a théann { $timeout } thart gan ionchur, cuireann an fheiste deireadh leis an seisiún.
        [hide_data] Nuair a théann { $timeout } thart gan ionchur, cuireann an fheiste na sonraí atá ar taispeáint i bhfolach.
        [screen_off] Nuair a théann { $timeout } thart gan ionchur, múchann an fheiste an scáileán.
       *[other] Teorainn ama do sheisiún gan ionchur: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Nuair a théann { $timeout } thart gan ionchur, glasálann an chuid seo den chóras an seisiún.
        [logout] Nuair a théann { $timeout } thart gan ionchur, cuireann an chuid seo den chóras deireadh leis an seisiún.
        [hide_data] Nuair a théann { $timeout } thart gan ionchur, cuireann an chuid seo den chóras na sonraí atá ar taispeáint i bhfolach.
        [screen_off] Nuair a théann { $timeout } thart gan ionchur, múchann an chuid seo den chóras an scáileán.
       *[other] Teorainn ama do sheisiún gan ionchur: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Nuair atá an teorainn ama ar siúl, agus nuair a théann { $timeout } thart gan ionchur, glasáiltear an seisiún.
        [logout] Nuair atá an teorainn ama ar siúl, agus nuair a théann { $timeout } thart gan ionchur, tagann deireadh leis an seisiún.
        [hide_data] Nuair atá an teorainn ama ar siúl, agus nuair a théann { $timeout } thart gan ionchur, cuirtear na sonraí atá ar taispeáint i bhfolach.
        [screen_off] Nuair atá an teorainn ama ar siúl, agus nuair a théann { $timeout } thart gan ionchur, múchtar an scáileán.
       *[other] Teorainn ama do sheisiún gan ionchur, nuair atá sí ar siúl: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Socraíonn an fheiste an teorainn ama agus cuireann sí i bhfeidhm í.
        [host] Socraíonn an córas oibriúcháin an teorainn ama.
        [directory] Socraíonn an tseirbhís eolaire an teorainn ama.
       *[operator] Ní mór don oibreoir an teorainn ama a shocrú.
    }
    .rules_from-part = { $rules_from ->
        [device] Socraíonn an chuid seo den chóras an teorainn ama agus cuireann sí i bhfeidhm í.
        [host] Socraíonn an córas oibriúcháin an teorainn ama.
        [directory] Socraíonn an tseirbhís eolaire an teorainn ama.
       *[operator] Ní mór don oibreoir an teorainn ama a shocrú.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Cuirtear an teorainn ama i bhfeidhm nuair atá sí curtha ar siúl.
        [host] Socraíonn an córas oibriúcháin an teorainn ama.
        [directory] Socraíonn an tseirbhís eolaire an teorainn ama.
       *[operator] Ní mór don oibreoir an teorainn ama a shocrú.
    }
    .rules_from-should = { $rules_from ->
        [host] Socraíonn an córas oibriúcháin an teorainn ama.
        [directory] Socraíonn an tseirbhís eolaire an teorainn ama.
       *[other] Socraíonn an t-oibreoir an teorainn ama.
    }
    .timeout-others = { $action ->
        [lock] Am gan ionchur nach mór an seisiún a ghlasáil ina dhiaidh: { $timeout }.
        [logout] Am gan ionchur nach mór deireadh a chur leis an seisiún ina dhiaidh: { $timeout }.
        [hide_data] Am gan ionchur nach mór na sonraí atá ar taispeáint a chur i bhfolach ina dhiaidh: { $timeout }.
        [screen_off] Am gan ionchur nach mór an scáileán a mhúchadh ina dhiaidh: { $timeout }.
       *[other] Teorainn ama do sheisiún gan ionchur: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Am molta gan ionchur a nglasáiltear an seisiún ina dhiaidh: { $timeout }.
        [logout] Am molta gan ionchur a dtagann deireadh leis an seisiún ina dhiaidh: { $timeout }.
        [hide_data] Am molta gan ionchur a gcuirtear na sonraí atá ar taispeáint i bhfolach ina dhiaidh: { $timeout }.
        [screen_off] Am molta gan ionchur a múchtar an scáileán ina dhiaidh: { $timeout }.
       *[other] Teorainn ama mholta do sheisiún gan ionchur: { $timeout }.
    }
    .need = Oibleagáid na teorann ama: { $need }.
    .default = Teorainn ama ar sheachadadh: { $default }.
    .range = Socruithe féideartha na teorann ama: { $range }.
    .action = { $action ->
        [lock] Glasálann an teorainn ama an seisiún.
        [logout] Cuireann an teorainn ama deireadh leis an seisiún.
        [hide_data] Cuireann an teorainn ama na sonraí atá ar taispeáint i bhfolach.
        [screen_off] Múchann an teorainn ama an scáileán.
       *[never] Níl aon teorainn ama ann do sheisiún gan ionchur.
    }
    .configured_by = Róil ar féidir leo an teorainn ama a shocrú: { $configured_by }.
    .replaced_by = Glas a úsáidtear in ionad teorann ama don seisiún: { $replaced_by }
    .locks_on = Cásanna ina nglasáiltear an seisiún: { $locks_on }.
    .locks_on-others = Cásanna nach mór an seisiún a ghlasáil iontu: { $locks_on }.
    .locks_on-should = Cásanna ina moltar an seisiún a ghlasáil: { $locks_on }.
    .ends_on = Cásanna ina dtagann deireadh leis an seisiún: { $ends_on }.
    .ends_on-others = Cásanna nach mór deireadh a chur leis an seisiún iontu: { $ends_on }.
    .ends_on-should = Cásanna ina moltar deireadh a chur leis an seisiún: { $ends_on }.
    .also = Tá feidhm ag an méid seo a leanas freisin maidir le seisiúin:
    .applies_to = Tá feidhm ag an teorainn ama maidir leis an méid seo a leanas:
    .exceptions = Eisceacht: { $exceptions }
    .concurrent = Líon na seisiún is féidir a bheith ag úsáideoir ag an am céanna: { $concurrent }.
    .users = Líon na n-úsáideoirí is féidir a bheith logáilte isteach ag an am céanna: { $users }.
    .note = { $note }

emergency = Rochtain éigeandála
    .state = { $state ->
        [provided] Soláthraíonn an fheiste rochtain éigeandála.
        [not_provided] Ní sholáthraíonn an fheiste rochtain éigeandála.
        [by_operator] Ní mór don oibreoir rochtain éigeandála a sholáthar.
        [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach rochtain éigeandála.
       *[not_applicable] Ní bhaineann rochtain éigeandála le hábhar.
    }
    .state-part = { $state ->
        [provided] Soláthraíonn an chuid seo den chóras rochtain éigeandála.
        [not_provided] Ní sholáthraíonn an chuid seo den chóras rochtain éigeandála.
        [by_operator] Ní mór don oibreoir rochtain éigeandála a sholáthar.
        [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach rochtain éigeandála.
       *[not_applicable] Ní bhaineann rochtain éigeandála le hábhar.
    }
    .state-inactive = { $state ->
        [by_host] Níl rochtain éigeandála tríd an gcóras oibriúcháin nó tríd an óstach ar fáil ach amháin nuair atá sí curtha ar siúl.
       *[other] Níl rochtain éigeandála ar fáil ach amháin nuair atá sí curtha ar siúl.
    }
    .default = Ar sheachadadh: { $default }.
    .configured_by = Róil ar féidir leo é a chur ar siúl agus a mhúchadh: { $configured_by }.
    .how = Chun rochtain a fháil in éigeandáil: { $how }
    .steps = Chun rochtain a fháil in éigeandáil:
    .available = Feidhmeanna atá ar fáil le rochtain éigeandála: { $available }.
    .limits = Teorainneacha: { $limits }
    .ends_after = Am a dtagann deireadh leis an rochtain éigeandála ina dhiaidh: { $ends_after }.
    .logged = { $logged ->
        [true] Taifeadann an fheiste gach rochtain éigeandála sa loga.
       *[false] Ní thaifeadann an fheiste rochtain éigeandála sa loga.
    }
    .logged-part = { $logged ->
        [true] Taifeadann an chuid seo den chóras gach rochtain éigeandála sa loga.
       *[false] Ní thaifeadann an chuid seo den chóras rochtain éigeandála sa loga.
    }
    .afterwards = Tar éis na rochtana éigeandála: { $afterwards }
    .because = Cúis: { $because }
    .instead = { $state ->
        [by_operator] Ní mór don oibreoir é seo a dhéanamh: { $instead }
       *[other] Cad atá le déanamh: { $instead }
    }
    .note = { $note }

machine-credential = Deimhnithe agus dintiúir theicniúla
    .caption = Deimhnithe agus dintiúir theicniúla
    .intro = Úsáideann meaisíní agus seirbhísí na deimhnithe, na heochracha agus na dintiúir eile seo a leanas.
    .title = Dintiúr
    .id = Aitheantóir
    .kind = Cineál
    .used_by = Arna úsáid ag
    .purpose = Cuspóir
    .rights = Cearta
    .algorithm = Eochair
    .key_in = Áit choinneála na heochrach
    .issued_by = Arna eisiúint ag
    .lifetime = Saolré
    .renewal = Athnuachan
    .on_expiry = Ar dhul in éag
    .if_lost = Má chailltear é
    .when = Coinníoll

## Data

data = Sonraí pearsanta
    .personal = { $personal ->
        [none] Ní phróiseálann an fheiste sonraí pearsanta.
        [processed] Próiseálann an fheiste sonraí pearsanta ach ní stórálann sí iad.
        [not_stored] Ní stórálann an fheiste sonraí pearsanta.
       *[stored] Stórálann an fheiste sonraí pearsanta.
    }
    .absent = Ní stórálann an fheiste na sonraí seo a leanas: { $absent }.
    .removable_media = Ní úsáideann an fheiste meáin inbhainte.
    .removable_media_note = Meáin inbhainte: { $removable_media_note }
    .note = { $note }

media-use = Úsáid meán inbhainte
    .caption = Úsáid meán inbhainte
    .uses = Úsáid
    .media = Meáin
    .access = Rochtain
    .note = Nóta
    .part = Cuid
    .when = Coinníoll

data-only = Sonraí pearsanta
    .personal = { $personal ->
        [none] Ní phróiseálann an fheiste sonraí pearsanta.
        [processed] Próiseálann an fheiste sonraí pearsanta ach ní stórálann sí iad.
        [not_stored] Ní stórálann an fheiste sonraí pearsanta.
       *[stored] Stórálann an fheiste sonraí pearsanta.
    }
    .personal-part = { $personal ->
        [none] Ní phróiseálann an chuid seo den chóras sonraí pearsanta.
        [processed] Próiseálann an chuid seo den chóras sonraí pearsanta ach ní stórálann sí iad.
        [not_stored] Ní stórálann an chuid seo den chóras sonraí pearsanta.
       *[stored] Stórálann an chuid seo den chóras sonraí pearsanta.
    }
    .absent = Ní stórálann an fheiste na sonraí seo a leanas: { $absent }.
    .absent-part = Ní stórálann an chuid seo den chóras na sonraí seo a leanas: { $absent }.
    .removable_media = Ní úsáideann an fheiste meáin inbhainte.
    .removable_media-part = Ní úsáideann an chuid seo den chóras meáin inbhainte.
    .note = { $note }

store = Sonraí stóráilte
    .caption = Sonraí stóráilte
    .title = Stóras
    .id = Aitheantóir
    .part = Cuid
    .categories = Sonraí
    .personal = Sonraí pearsanta
    .examples = Samplaí
    .format = Formáid
    .location = Suíomh
    .capacity = Toilleadh
    .encryption = Criptiú
    .retention = Coinnítear ar feadh
    .retention_from = Arna chomhaireamh ó
    .retention_range = Is féidir a shocrú mar
    .keep = Coinnítear
    .retention_note = Nóta
    .retention_set_by = Cé a fhéadann é a athrú
    .erase = Léirscriosadh
    .access = Rochtain
    .when = Coinníoll

export = Easpórtáil sonraí
    .caption = Bealaí chun sonraí a easpórtáil
    .title = Easpórtáil
    .id = Aitheantóir
    .categories = Sonraí
    .personal = Sonraí pearsanta
    .examples = Samplaí
    .format = Formáid
    .medium = Meán
    .deidentified = Dí-aitheantú
    .encryption = Criptiú
    .steps = Chun na sonraí a easpórtáil:
    .access = Rochtain
    .default = Ar sheachadadh
    .when = Coinníoll

gdpr = Cosaint sonraí (RGCS)
    .purpose = Críoch na próiseála: { $purpose }
    .controller = { $controller ->
        [manufacturer] Is é an monaróir an rialaitheoir.
        [operator] Is é an t-oibreoir an rialaitheoir.
        [shared] Is comhrialaitheoirí iad an monaróir agus an t-oibreoir.
        [user] Tá an t-úsáideoir freagrach as na sonraí ar an bhfeiste.
        [patient] Tá an t-othar freagrach as na sonraí ar an bhfeiste.
        [third_party] Is tríú páirtí é an rialaitheoir.
        [integrator] Is é an comhtháthóir an rialaitheoir.
        [practitioner] Is é an cleachtóir an rialaitheoir.
       *[service_partner] Is é an comhpháirtí seirbhíse an rialaitheoir.
    }
    .controller_name = Rialaitheoir: { $controller_name }.
    .processor = Próiseálaí: { $processor }.
    .transfer = Aistriú chuig tríú tíortha: { $transfer }
    .subject_access = Iarrataí ar rochtain ar shonraí pearsanta: { $subject_access }
    .subject_erasure = Iarrataí ar léirscriosadh sonraí pearsanta: { $subject_erasure }
    .operator = Maidir le cosaint sonraí, déan an méid seo a leanas:

## Logging

logging = Logáil imeachtaí
    .what = Imeachtaí a thaifeadtar
    .reading = An loga a léamh
    .state = { $state ->
        [provided] Taifeadann an fheiste imeachtaí i loga.
        [not_provided] Ní thaifeadann an fheiste imeachtaí slándála.
        [by_operator] Ní mór don oibreoir logáil imeachtaí slándála a sholáthar.
        [by_host] Taifeadann an córas oibriúcháin nó an t-óstach imeachtaí i loga.
       *[not_applicable] Ní bhaineann logáil imeachtaí slándála le hábhar.
    }
    .state-part = { $state ->
        [provided] Taifeadann an chuid seo den chóras imeachtaí i loga.
        [not_provided] Ní thaifeadann an chuid seo den chóras imeachtaí slándála.
        [by_operator] Ní mór don oibreoir logáil imeachtaí slándála a sholáthar.
        [by_host] Taifeadann an córas oibriúcháin nó an t-óstach imeachtaí i loga.
       *[not_applicable] Ní bhaineann logáil imeachtaí slándála le hábhar.
    }
    .state-inactive = { $state ->
        [by_host] Is féidir leis an gcóras oibriúcháin nó leis an óstach imeachtaí a thaifeadadh i loga.
       *[other] Is féidir imeachtaí a thaifeadadh i loga.
    }
    .purpose = Cuspóir an loga: { $purpose }
    .standard = Caighdeáin a leanann an loga: { $standard }.
    .default = Ar sheachadadh: { $default }.
    .configured_by = Róil ar féidir leo é a chur ar siúl agus a mhúchadh: { $configured_by }.
    .because = Cúis: { $because }
    .instead = { $state ->
        [by_operator] Ní mór don oibreoir é seo a dhéanamh: { $instead }
       *[other] Cad atá le déanamh: { $instead }
    }
    .location = Suíomh an loga: { $location }
    .language = Teanga an loga: { $language }
    .capacity = Toilleadh an loga: { $capacity }
    .retention = Coinnítear iontrálacha ar feadh na tréimhse a luaitear ({ $retention }).
    .protection = Cosaint an loga: { $protection }
    .access = Róil ar féidir leo an loga a léamh: { $access }.
    .events = Taifeadann an loga na himeachtaí seo a leanas:
    .events-one = Taifeadann an loga an t-imeacht seo a leanas:
    .other_events = { $events ->
        [none] Taifeadann an loga an méid seo a leanas:
       *[other] Taifeadann an loga an méid seo a leanas freisin:
    }
    .reason_asked = Imeachtaí nach mór don úsáideoir cúis a iontráil ina leith: { $reason_asked }.
    .not_logged = Ní thaifeadann an loga an méid seo a leanas:
    .not_for = Níl an loga ceaptha don mhéid seo a leanas:
    .fields = Íosmhéid ábhair i ngach iontráil: { $fields }.
    .viewer = Ríomhchlár chun an loga a léamh: { $viewer }
    .help = Cabhair chun an loga a léamh: { $help }
    .alerts = Teachtaireachtaí agus comharthaí: { $link }.
    .steps = Chun an loga a léamh nó a easpórtáil:
    .note = { $note }

log-entry = Ábhar na n-iontrálacha
    .caption = Ábhar na n-iontrálacha le haghaidh imeachtaí áirithe
    .events = Imeacht
    .fields = Ábhar
    .note = Ábhar breise

log-notification = Fógraí
    .caption = Fógraí faoi imeachtaí
    .events = Imeacht
    .other_events = Imeachtaí eile
    .by = Modh seolta
    .to = Ról a chuirtear ar an eolas
    .party = Páirtí a chuirtear ar an eolas
    .note = Nóta
    .when = Coinníoll

log-export = Easpórtáil an loga
    .protocol = Prótacal: { $protocol }.
    .encryption = Criptiú: { $encryption }.
    .format = Formáid: { $format }.
    .to = Ceann scríbe: { $to }.
    .port = Port: { $port }.

clock = Clog
    .source = { $source ->
        [ntp] Socraítear an clog le NTP.
        [nts] Socraítear an clog le NTP agus Network Time Security (NTS).
        [ptp] Socraítear an clog le PTP.
        [host] Socraíonn an córas oibriúcháin an clog.
        [server] Socraíonn freastalaí an clog.
        [phone] Socraíonn an fón an clog.
        [manual] Socraítear an clog de láimh.
       *[cellular] Socraíonn an líonra ceallach an clog.
    }
    .other_sources = Bealaí eile chun an clog a shocrú: { $other_sources }.
    .from = Córas a shocraíonn an clog: { $from }.
    .port = Port na seirbhíse ama: { $port }.
    .configured_by = Róil ar féidir leo an clog a shocrú: { $configured_by }.
    .accuracy = Earráid is mó an chloig: { $accuracy }.
    .if_wrong = Má tá an clog mícheart: { $if_wrong }
    .steps = Chun an clog a shocrú:

alert = Teachtaireachtaí agus comharthaí
    .caption = Teachtaireachtaí agus comharthaí
    .normal-caption = Teachtaireachtaí agus comharthaí eile
    .sign = Teachtaireacht nó comhartha
    .id = Aitheantóir
    .meaning = Brí
    .shows = Taispeánann
    .action = Gníomh
    .acts = Cé a ghníomhaíonn
    .call = Teagmhálaí

## Malware and integrity

malware = Cosaint ar bhogearraí mailíseacha
    .protection = { $protection ->
        [allow_list] Ní ritheann an fheiste ach bogearraí atá ar liosta ceadaithe.
        [antimalware_included] Tá bogearraí frithvíreas san fheiste.
        [antimalware_supported] Is féidir bogearraí frithvíreas a shuiteáil ar an bhfeiste.
        [antimalware_by_operator] Ní mór don oibreoir bogearraí frithvíreas a shuiteáil.
        [antimalware_not_recommended] Molann an monaróir gan bogearraí frithvíreas a shuiteáil ar an bhfeiste.
        [read_only_system] Tosaíonn an fheiste ó chóras nach féidir a athrú.
        [no_antimalware_software] Níl aon bhogearraí frithvíreas ag an bhfeiste.
        [none] Níl aon chosaint ag an bhfeiste féin ar bhogearraí mailíseacha.
       *[not_applicable] Ní bhaineann cosaint ar bhogearraí mailíseacha le hábhar.
    }
    .protection-part = { $protection ->
        [allow_list] Ní ritheann an chuid seo den chóras ach bogearraí atá ar liosta ceadaithe.
        [antimalware_included] Tá bogearraí frithvíreas sa chuid seo den chóras.
        [antimalware_supported] Is féidir bogearraí frithvíreas a shuiteáil ar an gcuid seo den chóras.
        [antimalware_by_operator] Ní mór don oibreoir bogearraí frithvíreas a shuiteáil.
        [antimalware_not_recommended] Molann an monaróir gan bogearraí frithvíreas a shuiteáil ar an gcuid seo den chóras.
        [read_only_system] Tosaíonn an chuid seo den chóras ó chóras nach féidir a athrú.
        [no_antimalware_software] Níl aon bhogearraí frithvíreas ag an gcuid seo den chóras.
        [none] Níl aon chosaint ag an gcuid seo den chóras féin ar bhogearraí mailíseacha.
       *[not_applicable] Ní bhaineann cosaint ar bhogearraí mailíseacha le hábhar.
    }
    .protection-should = { $need ->
        [optional] Is féidir leis an oibreoir bogearraí frithvíreas a shuiteáil.
       *[other] Ba cheart don oibreoir bogearraí frithvíreas a shuiteáil.
    }
    .other_protection = Cosaint eile ar bhogearraí mailíseacha: { $other_protection }.
    .need = Oibleagáid: { $need }.
    .product = Táirge: { $product }.
    .installed_by = Arna suiteáil ag: { $installed_by }.
    .exclusions =
        { $exclusions_from ->
            [on_access]
                { $exclusions_recommended ->
                    [true] Molann an monaróir an méid seo a leanas a fhágáil amach as scananna ar rochtain:
                   *[other] Fág an méid seo a leanas amach as scananna ar rochtain:
                }
            [full_scan]
                { $exclusions_recommended ->
                    [true] Molann an monaróir an méid seo a leanas a fhágáil amach as scananna sceidealaithe agus as scananna ar éileamh:
                   *[other] Fág an méid seo a leanas amach as scananna sceidealaithe agus as scananna ar éileamh:
                }
           *[other]
                { $exclusions_recommended ->
                    [true] Molann an monaróir an méid seo a leanas a fhágáil amach as na scananna:
                   *[other] Fág an méid seo a leanas amach as na scananna:
                }
        }
    .scans = Scananna: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Ní féidir bogearraí eile a shuiteáil ar an bhfeiste.
        [not_allowed] Ní ceadmhach bogearraí eile a shuiteáil ar an bhfeiste.
        [only_listed] Ní ceadmhach bogearraí nach liostaíonn an doiciméad seo a shuiteáil ar an bhfeiste.
       *[allowed] Is féidir bogearraí eile a shuiteáil ar an bhfeiste.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Ní féidir bogearraí eile a shuiteáil ar an gcuid seo den chóras.
        [not_allowed] Ní ceadmhach bogearraí eile a shuiteáil ar an gcuid seo den chóras.
        [only_listed] Ní ceadmhach bogearraí nach liostaíonn an doiciméad seo a shuiteáil ar an gcuid seo den chóras.
       *[allowed] Is féidir bogearraí eile a shuiteáil ar an gcuid seo den chóras.
    }
    .on_detection = { $protection ->
        [allow_list] Má thosaítear bogearraí nach bhfuil ar an liosta: { $on_detection }
       *[other] Má aimsítear bogearraí mailíseacha: { $on_detection }
    }
    .because = Cúis: { $because }
    .instead = Cad atá le déanamh: { $instead }
    .note = { $note }

integrity = Sláine na mbogearraí
    .secure_boot = { $secure_boot ->
        [true] Seiceálann an fheiste a bogearraí ag gach tosú (tosú slán).
       *[false] Níl tosú slán ag an bhfeiste.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Seiceálann an chuid seo den chóras a bogearraí ag gach tosú (tosú slán).
       *[false] Níl tosú slán ag an gcuid seo den chóras.
    }
    .signature = Síniú na mbogearraí: { $signature }.
    .signed_by = Sínitheoir: { $signed_by }
    .checksum = Haisluach nó suim sheiceála na mbogearraí: { $checksum }.
    .covers = Clúdaíonn an tseiceáil an méid seo a leanas:
    .checked = Cathain a sheiceáiltear: { $checked }
    .on_failure = Má theipeann ar an tseiceáil: { $on_failure }
    .verify = Chun a sheiceáil go bhfuil na bogearraí barántúil:
    .because = Cúis: { $because }
    .instead = Cad atá le déanamh: { $instead }
    .note = { $note }

## Updates

update = Nuashonruithe
    .installing = Nuashonrú a shuiteáil
    .switching-off = Nuashonruithe uathoibríocha
    .state = { $state ->
        [provided] Soláthraíonn an monaróir nuashonruithe slándála.
        [not_provided] Ní sholáthraíonn an monaróir nuashonruithe slándála.
        [by_operator] Tá an t-oibreoir freagrach as nuashonruithe slándála.
        [by_host] Soláthraíonn an t-óstach nó a fhoinse pacáistí nuashonruithe slándála.
       *[not_applicable] Ní bhaineann nuashonruithe slándála le hábhar.
    }
    .used =
        { $used ->
            [true] Úsáidtear nuashonruithe.
           *[false]
                { $title ->
                    [none] Ní nuashonraítear bogearraí na feiste.
                   *[other] Ní úsáidtear an cineál seo nuashonraithe.
                }
        }
    .used-part =
        { $used ->
            [true] Úsáidtear nuashonruithe.
           *[false]
                { $title ->
                    [none] Ní nuashonraítear bogearraí na coda seo den chóras.
                   *[other] Ní úsáidtear an cineál seo nuashonraithe.
                }
        }
    .announced_by = Conas a fhógraíonn an monaróir nuashonruithe: { $announced_by }.
    .source = Foinsí nuashonruithe: { $source }.
    .source_note = Foinse na nuashonruithe: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Ní shuiteálann an fheiste ach nuashonruithe a bhfuil síniú digiteach bailí orthu.
        [hash] { $installed_by ->
            [manufacturer] Cuireann an monaróir haisluach an nuashonraithe i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [service_partner] Cuireann an comhpháirtí seirbhíse haisluach an nuashonraithe i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [user] Ní mór don úsáideoir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [patient] Ní mór don othar haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [integrator] Ní mór don chomhtháthóir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [practitioner] Ní mór don chleachtóir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [third_party] Cuireann tríú páirtí haisluach an nuashonraithe i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
           *[other] Ní mór don oibreoir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
        }
        [checksum] Ní shuiteálann an fheiste ach nuashonruithe a bhfuil suim sheiceála cheart acu.
        [signed_package] Is pacáistí sínithe iad na nuashonruithe.
        [app_store] Seiceálann an siopa aipeanna barántúlacht an nuashonraithe.
       *[none] Ní sheiceálann an fheiste barántúlacht an nuashonraithe.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Ní shuiteálann an chuid seo den chóras ach nuashonruithe a bhfuil síniú digiteach bailí orthu.
        [hash] { $installed_by ->
            [manufacturer] Cuireann an monaróir haisluach an nuashonraithe i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [service_partner] Cuireann an comhpháirtí seirbhíse haisluach an nuashonraithe i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [user] Ní mór don úsáideoir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [patient] Ní mór don othar haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [integrator] Ní mór don chomhtháthóir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [practitioner] Ní mór don chleachtóir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [third_party] Cuireann tríú páirtí haisluach an nuashonraithe i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
           *[other] Ní mór don oibreoir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
        }
        [checksum] Ní shuiteálann an chuid seo den chóras ach nuashonruithe a bhfuil suim sheiceála cheart acu.
        [signed_package] Is pacáistí sínithe iad na nuashonruithe.
        [app_store] Seiceálann an siopa aipeanna barántúlacht an nuashonraithe.
       *[none] Ní sheiceálann an chuid seo den chóras barántúlacht an nuashonraithe.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Suiteálann an monaróir nuashonruithe.
        [operator] Suiteálann an t-oibreoir nuashonruithe.
        [shared] Suiteálann an monaróir agus an t-oibreoir nuashonruithe le chéile.
        [user] Suiteálann an t-úsáideoir nuashonruithe.
        [patient] Suiteálann an t-othar nuashonruithe.
        [third_party] Suiteálann tríú páirtí nuashonruithe.
        [integrator] Suiteálann an comhtháthóir nuashonruithe.
        [practitioner] Suiteálann an cleachtóir nuashonruithe.
       *[service_partner] Suiteálann an comhpháirtí seirbhíse nuashonruithe.
    }
    .automatic = { $automatic ->
        [true] Suiteáiltear nuashonruithe go huathoibríoch.
       *[false] Ní shuiteáiltear nuashonruithe go huathoibríoch.
    }
    .switch_off = Chun nuashonruithe uathoibríocha a mhúchadh:
    .interval = Eatramh na nuashonruithe rialta: { $interval }.
    .connect_every = An t-am is faide idir dhá nasc chun nuashonruithe a fháil: { $connect_every }.
    .wait = Am feithimh sula suiteáiltear nuashonrú: { $wait }.
    .install_within = Am nach mór nuashonrú slándála a shuiteáil laistigh de: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Is féidir an fheiste a úsáid gan nuashonrú riachtanach.
       *[false] Ní féidir an fheiste a úsáid go dtí go suiteáiltear nuashonrú riachtanach.
    }
    .usable_without-part = { $usable_without ->
        [true] Is féidir an chuid seo den chóras a úsáid gan nuashonrú riachtanach.
       *[false] Ní féidir an chuid seo den chóras a úsáid go dtí go suiteáiltear nuashonrú riachtanach.
    }
    .before = Sula dtosaíonn tú, cinntigh an méid seo a leanas:
    .before-one = Sula dtosaíonn tú, cinntigh an méid seo a leanas:
    .downtime = Aga neamhfhónaimh le linn nuashonraithe: { $downtime }.
    .downtime-part = Aga neamhfhónaimh le linn nuashonraithe: { $downtime }.
    .steps = Chun nuashonrú a shuiteáil:
    .verify = Tar éis an nuashonraithe, seiceáil an méid seo a leanas:
    .if_failed = Má theip ar an nuashonrú: { $if_failed }
    .rollback = Filleadh ar an leagan roimhe: { $rollback }
    .operator_patching = Paistí ón oibreoir: { $operator_patching }
    .approved = Nuashonruithe ó sholáthraithe eile a fhaomhann an monaróir: { $approved }
    .excluded = Ná suiteáil na nuashonruithe seo a leanas:
    .excluded-one = Ná suiteáil an nuashonrú seo a leanas:
    .because = Cúis: { $because }
    .instead = { $state ->
        [by_operator] Ní mór don oibreoir é seo a dhéanamh: { $instead }
       *[other] Cad atá le déanamh: { $instead }
    }
    .note = { $note }

support = Tréimhse tacaíochta slándála
    .help = Cabhair
    .start = Tús na tacaíochta: { $start }.
    .end = Deireadh na tacaíochta: { $end }.
    .duration = Fad na tacaíochta: { $duration }.
    .counted_from = Arna chomhaireamh ó: { $counted_from }.
    .until = Imeacht a chuireann deireadh leis an tacaíocht: { $until }.
    .security_end = Deireadh na nuashonruithe slándála: { $security_end }.
    .versions = Leaganacha a fhaigheann nuashonruithe slándála: { $versions }
    .includes = Áirítear an méid seo a leanas sa tacaíocht slándála:
    .contact = Teagmhálaí tacaíochta: { $contact }
    .after_end = Tar éis dheireadh na tacaíochta: { $after_end }
    .notified_by = Conas a fhógraíonn an monaróir deireadh na tacaíochta: { $notified_by }.
    .notice_period = Fógra roimh dheireadh na tacaíochta: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Téarnamh
    .restoring = Athchóiriú
    .resetting = Athshocrú chuig na socruithe monarchan
    .failures = Clistí
    .restore = Chun athchóiriú a dhéanamh ó chúltaca:
    .factory_reset = Chun an fheiste a athshocrú chuig a socruithe monarchan:
    .factory_reset_effect = Éifeacht an athshocraithe: { $factory_reset_effect }
    .network_loss_mode = Mód oibriúcháin nuair a chailltear an líonra: { $network_loss_mode }.
    .network_loss = Má chailltear an líonra: { $network_loss }
    .continues = Leanann an méid seo a leanas ar aghaidh le linn cliste nó imeachta slándála:
    .safe_state = Staid shábháilte: { $safe_state }

backup = Cúltaca
    .state =
        { $state ->
            [provided]
                { $by ->
                    [manufacturer] Déantar cúltaca de shonraí na feiste.
                    [service_partner] Déantar cúltaca de shonraí na feiste.
                   *[other] Is féidir leis an bhfeiste cúltaca a dhéanamh de shonraí.
                }
            [not_provided] Ní dhéanann an fheiste cúltaca de shonraí.
            [by_operator] Ní mór don oibreoir an cúltaca a sholáthar.
            [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach an cúltaca.
           *[not_applicable] Ní bhaineann cúltaca le hábhar.
        }
    .state-part =
        { $state ->
            [provided]
                { $by ->
                    [manufacturer] Déantar cúltaca de shonraí na coda seo den chóras.
                    [service_partner] Déantar cúltaca de shonraí na coda seo den chóras.
                   *[other] Is féidir leis an gcuid seo den chóras cúltaca a dhéanamh de shonraí.
                }
            [not_provided] Ní dhéanann an chuid seo den chóras cúltaca de shonraí.
            [by_operator] Ní mór don oibreoir an cúltaca a sholáthar.
            [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach an cúltaca.
           *[not_applicable] Ní bhaineann cúltaca le hábhar.
        }
    .state-should =
        { $need ->
            [optional] Is féidir leis an oibreoir an cúltaca a sholáthar.
           *[other] Ba cheart don oibreoir an cúltaca a sholáthar.
        }
    .what = Ábhar an chúltaca: { $what }.
    .without = Nach bhfuil i gcúltaca: { $without }.
    .by = { $by ->
        [manufacturer] Déanann an monaróir an cúltaca.
        [operator] Déanann an t-oibreoir an cúltaca.
        [shared] Déanann an monaróir agus an t-oibreoir an cúltaca le chéile.
        [user] Déanann an t-úsáideoir an cúltaca.
        [patient] Déanann an t-othar an cúltaca.
        [third_party] Déanann tríú páirtí an cúltaca.
        [integrator] Déanann an comhtháthóir an cúltaca.
        [practitioner] Déanann an cleachtóir an cúltaca.
       *[service_partner] Déanann an comhpháirtí seirbhíse an cúltaca.
    }
    .how = Conas a dhéantar an cúltaca: { $how }
    .every = { $every_recommended ->
        [true] Eatramh molta na gcúltacaí: { $every }.
       *[other] Eatramh na gcúltacaí: { $every }.
    }
    .kept = Am a gcoinnítear cúltacaí: { $kept }.
    .recovery_point = Sprioc-phointe téarnaimh (RPO): { $recovery_point }.
    .recovery_time = Sprioc-am téarnaimh (RTO): { $recovery_time }.
    .steps = Chun cúltaca a dhéanamh:
    .test = Tástáil an chúltaca: { $test }
    .because = Cúis: { $because }
    .instead = { $state ->
        [by_operator] Ní mór don oibreoir é seo a dhéanamh: { $instead }
       *[other] Cad atá le déanamh: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Imeachtaí slándála
    .serious = Teagmhais thromchúiseacha
    .sign = Comhartha nó cliseadh
    .further = Comharthaí agus clistí eile
    .where = Féach
    .signs = Aithneoidh tú an t-imeacht seo ón méid seo a leanas:
    .acts = Cé a ghníomhaíonn: { $acts }.
    .call = Teagmhálaí: { $call }.
    .actions = Déan an méid seo a leanas:
    .report_to = Cé atá le cur ar an eolas: { $report_to }
    .preserve = Fianaise a chaomhnú: { $preserve }

residual-risk = Rioscaí iarmharacha
    .affects = Cé nó cad atá i mbaol: { $affects }.
    .action = Gníomh: { $action }

misuse = Mí-úsáid intuartha
    .affects = Cé nó cad atá i mbaol: { $affects }.

warning = Rabhaidh sábháilteachta
    .affects = Cé nó cad atá i mbaol: { $affects }.

## End of use

decommission = Díchoimisiúnú
    .steps = { $occasions ->
        [none] Roimh dhiúscairt nó roimh aistriú, déan an méid seo a leanas:
       *[other] Déan an méid seo a leanas { $occasions }:
    }
    .verify = Conas a sheiceáil go bhfuil na sonraí léirscriosta: { $verify }
    .remains = Cad a fhanann: { $remains }
    .elsewhere = Ar chórais eile, déan an méid seo a leanas:
    .transfer = Aistriú chuig oibreoir eile: { $transfer }
    .disposal = Diúscairt: { $disposal }

## Components

sbom = Bille ábhar bogearraí
    .file = Foinse liosta na gcomhpháirteanna: { $file }.
    .format = Formáid an bhille ábhar bogearraí (SBOM): { $format }.
    .available_at = Cá bhfaightear an bille ábhar bogearraí (SBOM): { $available_at }.
    .request = Conas an bille ábhar bogearraí (SBOM) a iarraidh: { $request }
    .upkeep = Coinneáil an SBOM cothrom le dáta: { $upkeep }
    .none_known_on = Ar an dáta a luaitear ({ $none_known_on }), ní raibh aon leochaileacht sna comhpháirteanna liostaithe a théann i bhfeidhm ar an bhfeiste ar eolas ag an monaróir.
component = Comhpháirteanna
    .caption = Comhpháirteanna bogearraí
    .name = Comhpháirt
    .version = Leagan
    .supplier = Soláthraí
    .purpose = Cuspóir
    .licence = Ceadúnas
    .part = Cuid
    .purl = Package URL
    .cpe = CPE
    .support_end = Tacaíocht go dtí
    .note = Nóta

vulnerability = Leochaileachtaí
    .caption = Leochaileachtaí
    .intro = Liostaíonn an tábla leochaileachtaí agus deir sé conas a bhaineann gach ceann acu leis an bhfeiste.
    .id = Leochaileacht
    .title = Leochaileacht
    .component = Comhpháirt
    .component_version = Leagan na comhpháirte
    .score = Scór
    .rating = Rátáil iomlán
    .state = Staid
    .exploited = Saothrú
    .fixed_in = Ceartaithe i leagan
    .because = Cúis
    .action = Gníomh
    .justification = Bonn cirt
    .response = Freagra an mhonaróra
    .residual_risk = Riosca iarmharach
    .reported_by = Arna tuairisciú ag
    .assessed_on = Dáta an mheasúnaithe
    .source = Foinse an mheasúnaithe
