### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Kopertura tar-rekwiżiti
    .about = { $device }: { $document } ({ $language }).
    .notice = Magħmul minn ifugen mill-konfigurazzjoni u mid-dokument kompost. Jappoġġa r-rieżami minn persuna kkwalifikata u ma jiħux postu. Ir-rekwiżiti huma parafrażijiet; dawk immarkati “mfakkar” ma nqrawx fis-sors tagħhom u għandhom jiġu kkonfermati.
    .method = Rekwiżit ikun kopert meta d-dokument juri fatt għal kull ħaġa li jitlob, u l-ebda fatt li jgħid l-oppost. Fatt li jinsab biss fil-konfigurazzjoni ma jgħoddx, u lanqas test li ma jgħid xejn. Fejn il-fatti ma jistgħux jiddeċiedu, tiddeċiedi persuna, b’isem, data u raġuni. Biex issegwi ringiela: aqra d-dispożizzjoni, fittex il-fatt fil-post tiegħu fil-konfigurazzjoni, u segwi l-link għall-post tiegħu fid-dokument.
    .none = –
    .more = u { $count } oħra: ara t-tabella tal-fatti
    .contents = Werrej

## Status

status =
    .covered = kopert
    .partly = parzjalment
    .missing = nieqes
    .contradicted = kontradett
    .to_be_judged = li għandu jiġi ġġudikat
    .outside = barra minn dan id-dokument
    .not_applicable = mhux applikabbli
    .optional = fakultattiv: is-sors hu formola flimkien mal-istruzzjonijiet

## The picture. $name is the id of a source or topic.

picture = Is-sitwazzjoni tar-rekwiżiti
    .sources = Skont is-sors
    .topics = Skont is-suġġett
    .segment = { $name }: { $count } { $status }
    .alt = Għal kull sors u kull suġġett, l-istrixxi juru kemm rekwiżiti huma koperti, parzjalment koperti, neqsin, kontradetti, li għandhom jiġu ġġudikati, barra minn dan id-dokument u mhux applikabbli. It-tabelli tas-sorsi u tas-suġġetti fihom l-istess numri.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Sorsi
    .source = Sors
    .title = Titolu u edizzjoni
    .kind = Tip

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Mir-rekwiżit għat-test
    .intro = Ringiela għal kull rekwiżit tas-sorsi li hu indirizzat lill-utent. Għal kull ħaġa mitluba jissemmew sa tliet fatti; it-tabella tal-fatti ssemmihom kollha.
    .requirement = Rekwiżit
    .clause = Dispożizzjoni
    .duty = X’għandu jingħad lill-utenti (parafrażi)
    .confidence = Id-dispożizzjoni ġiet
    .status = Status
    .evidence = Fatti u fejn jurihom id-dokument
    .note = Nota
    .lacking = Mhux muri:
    .hidden = Mogħti f’post fil-konfigurazzjoni ({ $place }), iżda l-ebda kapitolu ma jurih
    .says-nothing = It-test f’dan il-post ({ $place }) ma jgħid xejn
    .contradicted = Jingħad l-oppost:
    .against = Post fejn jingħad: { $place }
    .outside = Imwieġeb x’imkien ieħor:
    .to-judge = Li għandu jiġi ġġudikat minn persuna:
    .judged = Iġġudikat minn { $by }, data: { $date } ({ $place }):
    .lapsed = Il-ġudizzju ta’ { $by }, data: { $date } ({ $place }), ma għadux jgħodd: il-fatti nbidlu
    .hash = Hash tal-fatti: { $facts }
    .justified = Ma japplikax. Post tal-ġustifikazzjoni: { $place }:
    .by-fact = Ma japplikax, skont il-fatt { $fact } ({ $place }).
    .condition = Kundizzjoni:

topics = Mis-suġġett għat-test
    .intro = Ringiela għal kull ħaġa li tappartjeni għal suġġett, bil-fatti kollha li jirrigwardawha. Is-suġġetti jwasslu għall-fatti; ma jkopru l-ebda rekwiżit.
    .topic = Suġġett
    .meaning = Tifsira
    .chapter = Mistenni fil-kapitolu
    .aspect = Mitlub
    .facts = Fatti, il-postijiet u l-ankri tagħhom

facts = Mill-fatt għar-rekwiżit
    .intro = Ringiela għal kull fatt li juri d-dokument. Il-fatti ta’ ringiela waħda ta’ lista jinsabu flimkien.
    .fact = Fatt
    .place = Post fil-konfigurazzjoni
    .chapter = Kapitolu
    .anchor = Post fid-dokument
    .serves = Rekwiżiti li jservi

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Osservat fuq apparat
    .intro = Dak li deher ta’ apparat, imqabbel mal-konfigurazzjoni. Jiġi osservat biss dak li juru dawn il-fajls; il-fatt li xi ħaġa mhix kontradetta ma jurix li hi korretta.
    .file = { $file }, data: { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, mingħajr data tal-jum (SHA-256 { $hash }).
    .result = Riżultat
    .seen = Fejn, jew għaliex le
    .observed = osservat
    .contradicted = kontradett
    .not_observable = ma jistax jiġi osservat
    .stale = Il-fatt inbidel minn dak iż-żmien ’l hawn.

confidence =
    .verified = ivverifikat
    .recalled = mfakkar

kind =
    .law = liġi
    .guidance = gwida
    .standard = standard
    .form = formola
    .contract = kuntratt

## The disclosure form (MDS2)

mds2 = Dikjarazzjoni tal-manifattur dwar is-sigurtà tal-apparat mediku: fatti għall-formola
    .about = { $device }: { $document }
    .notice = Fatti tal-konfigurazzjoni, skont l-ordni tat-taqsimiet ta’ ANSI/NEMA HN 1-2019. Il-mistoqsijiet huma parafrażati u miġbura fi gruppi; imla l-formola ppubblikata minnhom. Hawnhekk ma jitwieġeb xejn li l-konfigurazzjoni ma tiddikjarax.
    .section = Taqsima
    .question = Mistoqsijiet
    .asks = X’jiġi mistoqsi (parafrażi)
    .fact = Fatt
    .value = Valur
    .place = Post fil-konfigurazzjoni
    .unanswered = mhux imwieġeb mill-konfigurazzjoni
