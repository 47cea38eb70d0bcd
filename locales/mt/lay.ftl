### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Qabel ma tuża l-apparat
    .identification = Dwar l-apparat u dan id-dokument
    .features = Kif inhu protett l-apparat
    .environment = X’tagħmel int għas-sigurtà
    .compatibility = X’jaħdem mal-apparat
    .network = Internet u konnessjonijiet oħra
    .installation = Kif tissettja l-apparat
    .access = Login u aċċess
    .data = Data personali
    .malware = Protezzjoni kontra software li jagħmel ħsara
    .updates = Aġġornamenti
    .recovery = Kopja ta’ riżerva, restawr u ħsarat
    .maintenance = Kompiti li jerġgħu jiġu regolarment
    .incidents = Jekk xi ħaġa ma tkunx sew
    .risks = Riskji li jibqgħu, u żbalji li għandek tevita
    .decommissioning = Meta tieqaf tuża l-apparat
    .contact = Lil min tikkuntattja
    .history = Bidliet f’dan id-dokument

lead =
    .preparation = Uża din il-lista qabel ma tuża l-apparat għall-ewwel darba. Kull linja twassal għall-post li jgħidlek aktar.
    .identification = Ivverifika hawnhekk li dan id-dokument jappartjeni għall-apparat tiegħek.
    .features = Aqra hawnhekk dwar protezzjoni qabel ma sserraħ fuqha jew tibdel is-settings tagħha.
    .environment = Aqra dan il-kapitolu qabel ma tuża l-apparat għall-ewwel darba.
    .compatibility = Aqra dan il-kapitolu qabel ma tagħżel jew taġġorna xi ħaġa li tuża mal-apparat.
    .network = Aqra dan il-kapitolu qabel ma tikkonnettja l-apparat.
    .installation = Aqra dan il-kapitolu qabel ma tissettja l-apparat.
    .access = Aqra dan il-kapitolu qabel ma tuża l-apparat għall-ewwel darba u qabel ma tagħti aċċess lil ħaddieħor.
    .data = Aqra dan il-kapitolu qabel ma tesporta, taqsam ma’ ħaddieħor jew tħassar data.
    .malware = Aqra dan il-kapitolu qabel ma tinstalla jew tneħħi software.
    .updates = Aqra dan il-kapitolu qabel ma tinstalla jew tipposponi aġġornament.
    .recovery = Aqra dan il-kapitolu qabel ma tuża l-apparat għall-ewwel darba, u erġa’ aqrah jekk tiġri xi ħsara.
    .maintenance = Uża dan il-kapitolu biex tippjana dawn il-kompiti.
    .incidents = Uża dan il-kapitolu hekk kif taħseb li xi ħaġa mhix sew.
    .risks = Aqra dan il-kapitolu qabel ma tuża l-apparat.
    .decommissioning = Aqra dan il-kapitolu qabel ma tieqaf tuża l-apparat, tagħtih lil ħaddieħor jew tarmih.
    .contact = Aqra dan il-kapitolu qabel ma tirrapporta problema bis-sigurtà tal-apparat.
    .history = Aqra dan il-kapitolu jekk taf reviżjoni preċedenti ta’ dan id-dokument.

party =
    .operator = int, jew l-organizzazzjoni li tipprovdilek l-apparat
    .shared = il-manifattur flimkien miegħek jew mal-organizzazzjoni li tipprovdilek l-apparat
    .user = int
    .patient = il-pazjent

mode =
    .indicator = Kif tagħraf il-modalità

operating-environment =
    .assumptions = Il-manifattur jassumi dan li ġej:
    .change = Meta terġa’ taħseb dwar is-sigurtà
    .reassess = Erġa’ aqra dan id-dokument wara kull wieħed mill-avvenimenti li ġejjin:
    .reassess-one = Erġa’ aqra dan id-dokument wara l-avveniment li ġej:
    .prohibited = Tagħmilx dan li ġej, u tħallix lil ħaddieħor jagħmlu:
    .not_recommended = Il-manifattur jirrakkomanda li ma tagħmilx dan li ġej:

control =
    .required = X’għandu jkun fis-seħħ
    .required-caption = X’għandu jkun fis-seħħ
    .required-intro = Dan li ġej għandu jkun fis-seħħ. It-tabella tgħid min jieħu ħsiebu.
    .strongly_recommended = X’jirrakkomanda bil-qawwa l-manifattur
    .strongly_recommended-caption = X’jirrakkomanda bil-qawwa l-manifattur
    .strongly_recommended-intro = Il-manifattur jirrakkomanda bil-qawwa l-miżuri li ġejjin.
    .recommended = X’jirrakkomanda l-manifattur
    .recommended-caption = X’jirrakkomanda l-manifattur
    .recommended-intro = Il-manifattur jirrakkomanda l-miżuri li ġejjin.
    .preferred = X’jippreferi l-manifattur
    .preferred-caption = X’jippreferi l-manifattur
    .preferred-intro = Il-manifattur jippreferi l-miżuri li ġejjin minn miżuri oħra xierqa.
    .where_possible = X’jirrakkomanda l-manifattur fejn hu possibbli
    .where_possible-caption = X’jirrakkomanda l-manifattur fejn hu possibbli
    .where_possible-intro = Il-manifattur jirrakkomanda l-miżuri li ġejjin fejn huma possibbli.
    .optional = X’inhu fakultattiv
    .optional-caption = X’inhu fakultattiv
    .optional-intro = Il-miżuri li ġejjin huma fakultattivi. It-tabella tgħid min jista’ jeħodhom.
    .unstated = Miżuri oħra
    .unstated-caption = Miżuri oħra
    .unstated-intro = Għall-miżuri li ġejjin, dan id-dokument ma jgħidx jekk humiex obbligatorji jew rakkomandati.
    .group-condition-intro = Jekk ringiela tindika grupp li għandu kundizzjoni, il-miżura tapplika biss taħt din il-kundizzjoni.
    .group-choice-intro = Jekk ringiela tindika grupp, it-tabella tal-gruppi tgħid kemm miżuri tal-grupp huma biżżejjed.
    .title = Miżura
    .responsibility = Min jieħu ħsieb
    .otherwise = Mingħajr din il-miżura: { $otherwise }
    .missing = **Jekk din il-miżura tkun nieqsa.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Tużax l-apparat mingħajr din il-miżura.
       *[other] Kun żgur li din il-miżura tkun fis-seħħ.
    }
    .avoid-part = { $stop_use ->
        [true] Tużax din il-parti tas-sistema mingħajr din il-miżura.
       *[other] Kun żgur li din il-miżura tkun fis-seħħ.
    }
    .stop_use = { $stop_use ->
        [true] L-apparat ma għandux jintuża mingħajr din il-miżura.
       *[false] L-apparat jista’ jintuża mingħajr din il-miżura.
    }
    .stop_use-part = { $stop_use ->
        [true] Din il-parti tas-sistema ma għandhiex tintuża mingħajr din il-miżura.
       *[false] Din il-parti tas-sistema tista’ tintuża mingħajr din il-miżura.
    }
    .risk = Riskju tal-miżura nnifisha: { $risk }

control-group = Gruppi ta’ miżuri
    .caption = Gruppi ta’ miżuri
    .condition-intro = Jekk grupp ikollu kundizzjoni, il-miżuri tiegħu japplikaw biss taħt din il-kundizzjoni.
    .choice-left-out = il-miżuri kollha tal-grupp

group-choice =
    .all = il-miżuri kollha tal-grupp
    .at_least_one = mill-inqas miżura waħda tal-grupp

no-action =
    .caption = Miżuri li m’hemmx bżonn tieħu
    .kind = Miżura

training = X’għandek titgħallem
    .caption = X’għandek titgħallem
    .role = Min

installation =
    .preparing = Qabel ma tibda
    .installing = Pass pass
    .installed_by = Min jissettja l-apparat: { $installed_by }.
    .steps = Biex tissettja l-apparat:
    .verify = Meta tkun issettjajt l-apparat, ivverifika dan li ġej:
    .if_failed = Jekk l-issettjar ma rnexxiex: { $if_failed }

hardening = Settings għas-sigurtà
    .caption = Settings għas-sigurtà

multi-factor = It-tieni pass mal-login
    .state = { $state ->
        [provided] L-apparat jista’ jitlob it-tieni pass mal-login.
        [not_provided] L-apparat ma jitlobx it-tieni pass mal-login.
        [by_operator] Hu obbligatorju li int, jew l-organizzazzjoni li tipprovdilek l-apparat, tipprovdi t-tieni pass mal-login.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi t-tieni pass mal-login.
       *[not_applicable] It-tieni pass mal-login mhux applikabbli.
    }
    .state-part = { $state ->
        [provided] Din il-parti tas-sistema tista’ titlob it-tieni pass mal-login.
        [not_provided] Din il-parti tas-sistema ma titlobx it-tieni pass mal-login.
        [by_operator] Hu obbligatorju li int, jew l-organizzazzjoni li tipprovdilek l-apparat, tipprovdi t-tieni pass mal-login.
        [by_host] Is-sistema operattiva jew is-sistema ospitanti tipprovdi t-tieni pass mal-login.
       *[not_applicable] It-tieni pass mal-login mhux applikabbli.
    }
    .state-should = { $need ->
        [optional] Int, jew l-organizzazzjoni li tipprovdilek l-apparat, tista’ tipprovdi t-tieni pass mal-login.
       *[other] Jenħtieġ li int, jew l-organizzazzjoni li tipprovdilek l-apparat, tipprovdi t-tieni pass mal-login.
    }
    .state-inactive = { $state ->
        [by_host] It-tieni pass mal-login permezz tas-sistema operattiva jew tas-sistema ospitanti jintalab biss meta jkun mixgħul.
       *[other] It-tieni pass mal-login jintalab biss meta jkun mixgħul.
    }
    .required_for = It-tieni pass mal-login hu obbligatorju għal: { $required_for }.
    .method = Għażliet disponibbli għat-tieni pass: { $method }.
    .reset = Issettjar mill-ġdid tat-tieni pass: { $reset }

role = Min jista’ jkollu aċċess
    .caption = Min jista’ jkollu aċċess
    .title = Min

function = Min jista’ jagħmel xiex
    .caption = Min jista’ jagħmel xiex

password =
    .unlocked_by = { $lockout ->
        [none] Min jista’ jiżblokka l-login: { $unlocked_by }.
       *[other] Min jista’ jtemm l-illokkjar qabel iż-żmien: { $unlocked_by }.
    }

session =
    .configured_by = Min jista’ jissettja l-limitu taż-żmien: { $configured_by }.

gdpr = Protezzjoni tad-data
    .controller = { $controller ->
        [manufacturer] Il-manifattur hu responsabbli għall-ipproċessar tad-data personali (kontrollur).
        [operator] Ir-responsabbiltà għall-ipproċessar tad-data personali (kontrollur) hi tiegħek, jew tal-organizzazzjoni li tipprovdilek l-apparat.
        [shared] Il-manifattur hu responsabbli għall-ipproċessar tad-data personali (kontrollur), flimkien miegħek jew mal-organizzazzjoni li tipprovdilek l-apparat.
        [user] Int responsabbli għad-data fuq l-apparat.
        [patient] Il-pazjent hu responsabbli għad-data fuq l-apparat.
        [third_party] Parti terza hi responsabbli għall-ipproċessar tad-data personali (kontrollur).
        [integrator] L-integratur tas-sistemi hu responsabbli għall-ipproċessar tad-data personali (kontrollur).
        [practitioner] Il-professjonist tal-kura tas-saħħa hu responsabbli għall-ipproċessar tad-data personali (kontrollur).
       *[service_partner] Is-sieħeb tas-servizz hu responsabbli għall-ipproċessar tad-data personali (kontrollur).
    }
    .controller_name = Responsabbli għall-ipproċessar tad-data personali (kontrollur): { $controller_name }.
    .subject_access = Jekk trid tara d-data personali: { $subject_access }
    .subject_erasure = Jekk trid li d-data personali titħassar: { $subject_erasure }

logging =
    .access = Min jista’ jaqra l-log: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Il-manifattur jibda sessjoni.
        [operator] Int, jew l-organizzazzjoni li tipprovdilek l-apparat, tibda sessjoni.
        [shared] Il-manifattur jibda sessjoni flimkien miegħek jew mal-organizzazzjoni li tipprovdilek l-apparat.
        [user] Int tibda sessjoni.
        [patient] Il-pazjent jibda sessjoni.
        [third_party] Parti terza tibda sessjoni.
        [integrator] L-integratur tas-sistemi jibda sessjoni.
        [practitioner] Il-professjonist tal-kura tas-saħħa jibda sessjoni.
       *[service_partner] Is-sieħeb tas-servizz jibda sessjoni.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] L-apparat jinstalla biss aġġornamenti b’firma diġitali valida.
        [hash] { $installed_by ->
            [manufacturer] Il-manifattur iqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [service_partner] Is-sieħeb tas-servizz iqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [integrator] L-integratur tas-sistemi għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [practitioner] Il-professjonist tal-kura tas-saħħa għandu jqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
            [third_party] Parti terza tqabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel l-installazzjoni.
           *[other] Qabbel il-valur hash ta’ aġġornament mal-valur ippubblikat qabel ma tinstallah.
        }
        [checksum] L-apparat jinstalla biss aġġornamenti b’checksum korrett.
        [signed_package] L-aġġornamenti huma pakketti ffirmati.
        [app_store] L-app store jivverifika l-awtentiċità ta’ aġġornament.
       *[none] L-apparat ma jivverifikax l-awtentiċità ta’ aġġornament.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Il-manifattur jinstalla l-aġġornamenti.
        [operator] Int, jew l-organizzazzjoni li tipprovdilek l-apparat, tinstalla l-aġġornamenti.
        [shared] Il-manifattur jinstalla l-aġġornamenti flimkien miegħek jew mal-organizzazzjoni li tipprovdilek l-apparat.
        [user] Int tinstalla l-aġġornamenti.
        [patient] Il-pazjent jinstalla l-aġġornamenti.
        [third_party] Parti terza tinstalla l-aġġornamenti.
        [integrator] L-integratur tas-sistemi jinstalla l-aġġornamenti.
        [practitioner] Il-professjonist tal-kura tas-saħħa jinstalla l-aġġornamenti.
       *[service_partner] Is-sieħeb tas-servizz jinstalla l-aġġornamenti.
    }
    .operator_patching = Aġġornamenti li tinstalla int stess: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Il-manifattur jagħmel il-kopja ta’ riżerva.
        [operator] Int, jew l-organizzazzjoni li tipprovdilek l-apparat, tagħmel il-kopja ta’ riżerva.
        [shared] Il-manifattur jagħmel il-kopja ta’ riżerva flimkien miegħek jew mal-organizzazzjoni li tipprovdilek l-apparat.
        [user] Int tagħmel il-kopja ta’ riżerva.
        [patient] Il-pazjent jagħmel il-kopja ta’ riżerva.
        [third_party] Parti terza tagħmel il-kopja ta’ riżerva.
        [integrator] L-integratur tas-sistemi jagħmel il-kopja ta’ riżerva.
        [practitioner] Il-professjonist tal-kura tas-saħħa jagħmel il-kopja ta’ riżerva.
       *[service_partner] Is-sieħeb tas-servizz jagħmel il-kopja ta’ riżerva.
    }

decommission = Meta tieqaf tuża l-apparat
    .transfer = Jekk tgħaddi l-apparat lil ħaddieħor: { $transfer }

incident = Jekk xi ħaġa ma tkunx sew
    .signs = Kif tinnotah:
    .actions = X’tagħmel:
    .report_to = Lil min tgħid: { $report_to }
    .preserve = X’iżżomm bħala evidenza: { $preserve }

glance =
    .contacts-there = Il-kuntatti tiegħek: { $link }
    .it = Aktar f’dan id-dokument
    .controls = X’għandu jkun fis-seħħ
    .incidents = Jekk xi ħaġa ma tkunx sew
    .installation = Kif tissettja l-apparat
    .training = X’għandek titgħallem
    .preparation = Qabel ma tuża l-apparat

glance-party =
    .operator = Int, jew l-organizzazzjoni li tipprovdilek l-apparat
    .shared = Il-manifattur flimkien miegħek jew mal-organizzazzjoni li tipprovdilek l-apparat
    .user = Int
    .patient = Il-pazjent

preparation =
    .before = Qabel ma tibda
    .verify = Kif tkun taf li rnexxiet

duty =
    .after-support = Wara t-tmiem tal-aġġornamenti tas-sigurtà, tistenniex li l-manifattur isewwi vulnerabbiltajiet li jinstabu wara. Stenna li r-riskju għas-sigurtà jikber. Minn dak il-mument, hu obbligatorju li int, jew l-organizzazzjoni li tipprovdilek l-apparat, tieħu ħsieb dan ir-riskju.
    .law = Int u l-organizzazzjoni li tipprovdilek l-apparat għandkom tikkonformaw mal-liġi applikabbli, b’mod partikolari mal-liġi dwar il-protezzjoni tad-data.

alert = Messaġġi u sinjali
    .caption = Messaġġi u sinjali

residual-risk = Riskji li jibqgħu

misuse = Żbalji li għandek tevita

support = Kemm iddum tirċievi aġġornamenti tas-sigurtà

local-contact = Il-kuntatti tiegħek
    .caption = Il-kuntatti tiegħek

noticeable =
    .yes = Int tinnota din il-ħsara.
    .no = Int ma tinnotax din il-ħsara.
