### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Clúdach na gceanglas
    .about = { $device }: { $document } ({ $language }).
    .notice = Déanta ag ifugen ón gcumraíocht agus ón doiciméad cumtha. Tacaíonn sé le hathbhreithniú ag duine cáilithe agus ní ghabhann sé a ionad. Is athinsintí iad na ceanglais; níor léadh ina bhfoinse na cinn atá marcáilte “ó chuimhne” agus ní mór iad a dheimhniú.
    .method = Tá ceanglas clúdaithe nuair a thaispeánann an doiciméad fíric do gach rud a iarrann an ceanglas, agus nuair nach dtaispeánann sé aon fhíric a deir a mhalairt. Ní áirítear fíric nach bhfuil ach sa chumraíocht, ná téacs nach ndeir tada. Nuair nach féidir leis na fíricí cinneadh a dhéanamh, déanann duine é, le hainm, dáta agus cúis. Chun ró a leanúint: léigh an clásal, cuardaigh an fhíric ina háit sa chumraíocht, agus lean an nasc go dtí a háit sa doiciméad.
    .none = –
    .more = agus { $count } eile: féach tábla na bhfíricí
    .contents = Clár ábhair

## Status

status =
    .covered = clúdaithe
    .partly = i bpáirt
    .missing = in easnamh
    .contradicted = bréagnaithe
    .to_be_judged = le breithniú
    .outside = lasmuigh den doiciméad seo
    .not_applicable = ní bhaineann le hábhar
    .optional = roghnach: is foirm in éineacht leis na treoracha an fhoinse

## The picture. $name is the id of a source or topic.

picture = Staid na gceanglas
    .sources = De réir foinse
    .topics = De réir ábhair
    .segment = { $name }: { $count } { $status }
    .alt = Taispeánann barraí do gach foinse agus do gach ábhar cé mhéad ceanglas atá clúdaithe, clúdaithe i bpáirt, in easnamh, bréagnaithe, le breithniú, lasmuigh den doiciméad seo agus nach mbaineann le hábhar. Tá na huimhreacha céanna i dtáblaí na bhfoinsí agus na n-ábhar.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Foinsí
    .source = Foinse
    .title = Teideal agus eagrán
    .kind = Cineál

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Ón gceanglas go dtí an téacs
    .intro = Ró amháin do gach ceanglas de na foinsí atá dírithe ar an úsáideoir. Ainmnítear suas le trí fhíric do gach rud a iarrtar; ainmníonn tábla na bhfíricí iad uile.
    .requirement = Ceanglas
    .clause = Clásal
    .duty = Cad nach mór a insint d’úsáideoirí (athinsint)
    .confidence = Bhí an clásal
    .status = Stádas
    .evidence = Fíricí agus an áit a dtaispeánann an doiciméad iad
    .note = Nóta
    .lacking = Gan taispeáint:
    .hidden = Tugtha ag { $place }, ach ní thaispeánann aon chaibidil é
    .says-nothing = Ní deir an téacs ag { $place } tada
    .contradicted = Deirtear a mhalairt:
    .against = Luaite ag { $place }
    .outside = Freagartha in áit eile:
    .to-judge = Le breithniú ag duine:
    .judged = Breithnithe ag { $by }, { $date } ({ $place }):
    .lapsed = Níl breithiúnas { $by }, { $date } ({ $place }), bailí a thuilleadh: tá na fíricí athraithe
    .hash = Haisluach na bhfíricí: { $facts }
    .justified = Níl feidhm aige. Bonn cirt ag { $place }:
    .by-fact = Níl feidhm aige, de réir na fírice { $fact } ({ $place }).
    .condition = Coinníoll:

topics = Ón ábhar go dtí an téacs
    .intro = Ró amháin do gach rud a bhaineann le hábhar, mar aon leis na fíricí uile a labhraíonn faoi. Treoraíonn ábhair chuig fíricí; ní chlúdaíonn siad aon cheanglas.
    .topic = Ábhar
    .meaning = Brí
    .chapter = Caibidil a bhfuiltear ag súil leis inti
    .aspect = Iarrtha
    .facts = Fíricí, a n-áiteanna agus a n-ancairí

facts = Ón bhfíric go dtí an ceanglas
    .intro = Ró amháin do gach fíric a thaispeánann an doiciméad. Tá fíricí aon ró amháin de liosta le chéile.
    .fact = Fíric
    .place = Áit sa chumraíocht
    .chapter = Caibidil
    .anchor = Áit sa doiciméad
    .serves = Ceanglais ar a bhfreastalaíonn sé

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Breathnaithe ar fheiste
    .intro = An méid a chonacthas d’fheiste, i gcomparáid leis an gcumraíocht. Ní bhreathnaítear ach an méid a thaispeánann na comhaid seo; ní léiríonn sé go bhfuil fíric ceart nach bhfuil sí bréagnaithe.
    .file = { $file }, { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, gan dáta (SHA-256 { $hash }).
    .result = Toradh
    .seen = Cá háit, nó cén fáth nach bhfuil
    .observed = breathnaithe
    .contradicted = bréagnaithe
    .not_observable = ní féidir a bhreathnú
    .stale = Tá an fhíric athraithe ó shin.

confidence =
    .verified = deimhnithe
    .recalled = ó chuimhne

kind =
    .law = dlí
    .guidance = treoir
    .standard = caighdeán
    .form = foirm
    .contract = conradh

## The disclosure form (MDS2)

mds2 = Ráiteas nochta an mhonaróra maidir le slándáil feistí leighis: fíricí don fhoirm
    .about = { $device }: { $document }
    .notice = Fíricí na cumraíochta, in ord na n-alt de ANSI/NEMA HN 1-2019. Tá na ceisteanna athinste agus grúpáilte; líon an fhoirm fhoilsithe isteach astu. Ní fhreagraítear aon rud anseo nach luann an chumraíocht.
    .section = Alt
    .question = Ceisteanna
    .asks = Cad a iarrtar (athinsint)
    .fact = Fíric
    .value = Luach
    .place = Áit sa chumraíocht
    .unanswered = gan freagra sa chumraíocht
