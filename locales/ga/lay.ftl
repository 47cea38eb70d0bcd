### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Sula n-úsáideann tú an fheiste
    .identification = Faoin bhfeiste agus faoin doiciméad seo
    .features = Conas a chosnaítear an fheiste
    .environment = Cad a dhéanann tusa ar son na slándála
    .compatibility = Cad a oibríonn leis an bhfeiste
    .network = An t-idirlíon agus naisc eile
    .installation = An fheiste a shocrú
    .access = Logáil isteach agus rochtain
    .data = Sonraí pearsanta
    .malware = Cosaint ar bhogearraí díobhálacha
    .updates = Nuashonruithe
    .recovery = Cúltaca, athchóiriú agus clistí
    .maintenance = Tascanna a thagann arís go rialta
    .incidents = Má tá rud éigin cearr
    .risks = Rioscaí a fhanann, agus botúin le seachaint
    .decommissioning = Nuair a stopann tú d’úsáid na feiste
    .contact = Cé leis a rachaidh tú i dteagmháil
    .history = Athruithe sa doiciméad seo

lead =
    .preparation = Úsáid an liosta seo sula n-úsáideann tú an fheiste den chéad uair. Treoraíonn gach líne thú chuig an áit a bhfuil tuilleadh eolais.
    .identification = Seiceáil anseo go mbaineann an doiciméad seo le d’fheiste.
    .features = Léigh anseo faoi chosaint sula mbíonn tú ag brath uirthi nó sula n-athraíonn tú a socruithe.
    .environment = Léigh an chaibidil seo sula n-úsáideann tú an fheiste den chéad uair.
    .compatibility = Léigh an chaibidil seo sula roghnaíonn nó sula nuashonraíonn tú rud a úsáideann tú leis an bhfeiste.
    .network = Léigh an chaibidil seo sula nascann tú an fheiste.
    .installation = Léigh an chaibidil seo sula socraíonn tú an fheiste.
    .access = Léigh an chaibidil seo sula n-úsáideann tú an fheiste den chéad uair agus sula dtugann tú rochtain do dhaoine eile.
    .data = Léigh an chaibidil seo sula n-easpórtálann, sula roinneann nó sula léirscriosann tú sonraí.
    .malware = Léigh an chaibidil seo sula suiteálann nó sula mbaineann tú bogearraí.
    .updates = Léigh an chaibidil seo sula suiteálann tú nuashonrú nó sula gcuireann tú ar athló é.
    .recovery = Léigh an chaibidil seo sula n-úsáideann tú an fheiste den chéad uair, agus arís má chliseann ar rud éigin.
    .maintenance = Úsáid an chaibidil seo chun na tascanna seo a phleanáil.
    .incidents = Úsáid an chaibidil seo a luaithe a cheapann tú go bhfuil rud éigin cearr.
    .risks = Léigh an chaibidil seo sula n-úsáideann tú an fheiste.
    .decommissioning = Léigh an chaibidil seo sula stopann tú d’úsáid na feiste, sula dtugann tú uait í nó sula ndiúscraíonn tú í.
    .contact = Léigh an chaibidil seo sula dtuairiscíonn tú fadhb le slándáil na feiste.
    .history = Léigh an chaibidil seo má tá athbhreithniú níos luaithe den doiciméad seo ar eolas agat.

party =
    .operator = tusa, nó an eagraíocht a chuireann an fheiste ar fáil duit
    .shared = an monaróir i gcomhar leatsa nó leis an eagraíocht a chuireann an fheiste ar fáil duit
    .user = tusa
    .patient = an t-othar

mode =
    .indicator = Conas a aithníonn tú an mód

operating-environment =
    .assumptions = Glacann an monaróir leis go bhfuil an méid seo a leanas fíor:
    .change = Cathain a smaoineofar ar an tslándáil arís
    .reassess = Téigh tríd an doiciméad seo arís tar éis gach ceann de na himeachtaí seo a leanas:
    .reassess-one = Téigh tríd an doiciméad seo arís tar éis an imeachta seo a leanas:
    .prohibited = Ná déan an méid seo a leanas, agus ná lig do dhaoine eile é a dhéanamh:
    .not_recommended = Molann an monaróir duit gan an méid seo a leanas a dhéanamh:

control =
    .required = Cad nach mór a bheith i bhfeidhm
    .required-caption = Cad nach mór a bheith i bhfeidhm
    .required-intro = Ní mór an méid seo a leanas a bheith i bhfeidhm. Deir an tábla cé a fhéachann chuige.
    .strongly_recommended = Cad a mholann an monaróir go láidir
    .strongly_recommended-caption = Cad a mholann an monaróir go láidir
    .strongly_recommended-intro = Molann an monaróir na bearta seo a leanas go láidir.
    .recommended = Cad a mholann an monaróir
    .recommended-caption = Cad a mholann an monaróir
    .recommended-intro = Molann an monaróir na bearta seo a leanas.
    .preferred = Cad is fearr leis an monaróir
    .preferred-caption = Cad is fearr leis an monaróir
    .preferred-intro = Is fearr leis an monaróir na bearta seo a leanas ná bearta oiriúnacha eile.
    .where_possible = Cad a mholann an monaróir nuair is féidir
    .where_possible-caption = Cad a mholann an monaróir nuair is féidir
    .where_possible-intro = Molann an monaróir na bearta seo a leanas nuair is féidir iad a dhéanamh.
    .optional = Cad atá roghnach
    .optional-caption = Cad atá roghnach
    .optional-intro = Tá na bearta seo a leanas roghnach. Deir an tábla cé ar féidir leo iad a dhéanamh.
    .unstated = Bearta eile
    .unstated-caption = Bearta eile
    .unstated-intro = I gcás na mbeart seo a leanas, ní deir an doiciméad seo an bhfuil siad riachtanach nó molta.
    .group-condition-intro = Má ainmníonn ró grúpa a bhfuil coinníoll aige, tá feidhm ag an mbeart faoin gcoinníoll sin amháin.
    .group-choice-intro = Má ainmníonn ró grúpa, deir tábla na ngrúpaí cé mhéad beart den ghrúpa is leor.
    .title = Beart
    .responsibility = Cé a fhéachann chuige
    .otherwise = Gan an beart seo: { $otherwise }
    .missing = **Má tá an beart seo in easnamh.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Ná húsáid an fheiste gan an beart seo.
       *[other] Cinntigh go bhfuil an beart seo i bhfeidhm.
    }
    .avoid-part = { $stop_use ->
        [true] Ná húsáid an chuid seo den chóras gan an beart seo.
       *[other] Cinntigh go bhfuil an beart seo i bhfeidhm.
    }
    .stop_use = { $stop_use ->
        [true] Ní ceadmhach an fheiste a úsáid gan an beart seo.
       *[false] Is féidir an fheiste a úsáid gan an beart seo.
    }
    .stop_use-part = { $stop_use ->
        [true] Ní ceadmhach an chuid seo den chóras a úsáid gan an beart seo.
       *[false] Is féidir an chuid seo den chóras a úsáid gan an beart seo.
    }
    .risk = Riosca an bhirt féin: { $risk }

control-group = Grúpaí beart
    .caption = Grúpaí beart
    .condition-intro = Má tá coinníoll ag grúpa, tá feidhm ag bearta an ghrúpa faoin gcoinníoll sin amháin.
    .choice-left-out = gach beart sa ghrúpa

group-choice =
    .all = gach beart sa ghrúpa
    .at_least_one = beart amháin ar a laghad sa ghrúpa

no-action =
    .caption = Bearta nach gá duit a dhéanamh
    .kind = Beart

training = Cad atá le foghlaim
    .caption = Cad atá le foghlaim
    .role = Cé

installation =
    .preparing = Sula dtosaíonn tú
    .installing = Céim ar chéim
    .installed_by = Cé a shocraíonn an fheiste: { $installed_by }.
    .steps = Chun an fheiste a shocrú:
    .verify = Nuair atá an fheiste socraithe agat, seiceáil an méid seo a leanas:
    .if_failed = Murar oibrigh sé: { $if_failed }

hardening = Socruithe ar son na slándála
    .caption = Socruithe ar son na slándála

multi-factor = An dara céim ag an logáil isteach
    .state = { $state ->
        [provided] Is féidir leis an bhfeiste an dara céim a iarraidh ag an logáil isteach.
        [not_provided] Ní iarrann an fheiste an dara céim ag an logáil isteach.
        [by_operator] Ní mór duitse, nó don eagraíocht a chuireann an fheiste ar fáil duit, an dara céim ag an logáil isteach a sholáthar.
        [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach an dara céim ag an logáil isteach.
       *[not_applicable] Ní bhaineann an dara céim ag an logáil isteach le hábhar.
    }
    .state-part = { $state ->
        [provided] Is féidir leis an gcuid seo den chóras an dara céim a iarraidh ag an logáil isteach.
        [not_provided] Ní iarrann an chuid seo den chóras an dara céim ag an logáil isteach.
        [by_operator] Ní mór duitse, nó don eagraíocht a chuireann an fheiste ar fáil duit, an dara céim ag an logáil isteach a sholáthar.
        [by_host] Soláthraíonn an córas oibriúcháin nó an t-óstach an dara céim ag an logáil isteach.
       *[not_applicable] Ní bhaineann an dara céim ag an logáil isteach le hábhar.
    }
    .state-should =
        { $need ->
            [optional] Is féidir leatsa, nó leis an eagraíocht a chuireann an fheiste ar fáil duit, an dara céim ag an logáil isteach a sholáthar.
           *[other] Ba cheart duitse, nó don eagraíocht a chuireann an fheiste ar fáil duit, an dara céim ag an logáil isteach a sholáthar.
        }
    .state-inactive = { $state ->
        [by_host] Ní iarrann an córas oibriúcháin ná an t-óstach an dara céim ag an logáil isteach ach amháin nuair atá sí curtha ar siúl.
       *[other] Ní iarrtar an dara céim ag an logáil isteach ach amháin nuair atá sí curtha ar siúl.
    }
    .required_for = Tá an dara céim ag an logáil isteach riachtanach dóibh seo: { $required_for }.
    .method = Dara céim atá ar fáil: { $method }.
    .reset = Athshocrú an dara céime: { $reset }

role = Cé ar féidir leo rochtain a fháil
    .caption = Cé ar féidir leo rochtain a fháil
    .title = Cé

function = Cad is féidir le gach duine a dhéanamh
    .caption = Cad is féidir le gach duine a dhéanamh

password =
    .unlocked_by = { $lockout ->
        [none] Cé ar féidir leo an logáil isteach a dhíghlasáil: { $unlocked_by }.
       *[other] Cé ar féidir leo deireadh a chur leis an nglas go luath: { $unlocked_by }.
    }

session =
    .configured_by = Cé ar féidir leo an teorainn ama a shocrú: { $configured_by }.

gdpr = Cosaint sonraí
    .controller = { $controller ->
        [manufacturer] Tá an monaróir freagrach as próiseáil na sonraí pearsanta (rialaitheoir).
        [operator] Tá tusa, nó an eagraíocht a chuireann an fheiste ar fáil duit, freagrach as próiseáil na sonraí pearsanta (rialaitheoir).
        [shared] Tá an monaróir freagrach as próiseáil na sonraí pearsanta (rialaitheoir), i gcomhar leatsa nó leis an eagraíocht a chuireann an fheiste ar fáil duit.
        [user] Tá tusa freagrach as na sonraí ar an bhfeiste.
        [patient] Tá an t-othar freagrach as na sonraí ar an bhfeiste.
        [third_party] Tá tríú páirtí freagrach as próiseáil na sonraí pearsanta (rialaitheoir).
        [integrator] Tá an comhtháthóir freagrach as próiseáil na sonraí pearsanta (rialaitheoir).
        [practitioner] Tá an cleachtóir freagrach as próiseáil na sonraí pearsanta (rialaitheoir).
       *[service_partner] Tá an comhpháirtí seirbhíse freagrach as próiseáil na sonraí pearsanta (rialaitheoir).
    }
    .controller_name = Freagrach as próiseáil na sonraí pearsanta (rialaitheoir): { $controller_name }.
    .subject_access = Más mian leat na sonraí pearsanta a fheiceáil: { $subject_access }
    .subject_erasure = Más mian leat go ndéanfar na sonraí pearsanta a léirscriosadh: { $subject_erasure }

logging =
    .access = Cé ar féidir leo an loga a léamh: { $access }.

remote-access =
    .initiated_by =
        { $initiated_by ->
            [manufacturer] Tosaíonn an monaróir seisiún.
            [operator] Tosaíonn tusa, nó an eagraíocht a chuireann an fheiste ar fáil duit, seisiún.
            [shared] Tosaíonn an monaróir seisiún i gcomhar leatsa nó leis an eagraíocht a chuireann an fheiste ar fáil duit.
            [user] Tosaíonn tusa seisiún.
            [patient] Tosaíonn an t-othar seisiún.
            [third_party] Tosaíonn tríú páirtí seisiún.
            [integrator] Tosaíonn an comhtháthóir seisiún.
            [practitioner] Tosaíonn an cleachtóir seisiún.
           *[service_partner] Tosaíonn an comhpháirtí seirbhíse seisiún.
        }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Ní shuiteálann an fheiste ach nuashonruithe a bhfuil síniú digiteach bailí orthu.
        [hash] { $installed_by ->
            [manufacturer] Cuireann an monaróir haisluach an nuashonraithe i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [service_partner] Cuireann an comhpháirtí seirbhíse haisluach an nuashonraithe i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [integrator] Ní mór don chomhtháthóir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [practitioner] Ní mór don chleachtóir haisluach an nuashonraithe a chur i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
            [third_party] Cuireann tríú páirtí haisluach an nuashonraithe i gcomparáid leis an luach foilsithe roimh an tsuiteáil.
           *[other] Cuir haisluach an nuashonraithe i gcomparáid leis an luach foilsithe sula suiteálann tú é.
        }
        [checksum] Ní shuiteálann an fheiste ach nuashonruithe a bhfuil suim sheiceála cheart acu.
        [signed_package] Is pacáistí sínithe iad na nuashonruithe.
        [app_store] Seiceálann an siopa aipeanna barántúlacht an nuashonraithe.
       *[none] Ní sheiceálann an fheiste barántúlacht an nuashonraithe.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Suiteálann an monaróir nuashonruithe.
        [operator] Suiteálann tusa, nó an eagraíocht a chuireann an fheiste ar fáil duit, nuashonruithe.
        [shared] Suiteálann an monaróir nuashonruithe i gcomhar leatsa nó leis an eagraíocht a chuireann an fheiste ar fáil duit.
        [user] Suiteálann tusa nuashonruithe.
        [patient] Suiteálann an t-othar nuashonruithe.
        [third_party] Suiteálann tríú páirtí nuashonruithe.
        [integrator] Suiteálann an comhtháthóir nuashonruithe.
        [practitioner] Suiteálann an cleachtóir nuashonruithe.
       *[service_partner] Suiteálann an comhpháirtí seirbhíse nuashonruithe.
    }
    .operator_patching = Nuashonruithe a shuiteálann tú féin: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Déanann an monaróir an cúltaca.
        [operator] Déanann tusa, nó an eagraíocht a chuireann an fheiste ar fáil duit, an cúltaca.
        [shared] Déanann an monaróir an cúltaca i gcomhar leatsa nó leis an eagraíocht a chuireann an fheiste ar fáil duit.
        [user] Déanann tusa an cúltaca.
        [patient] Déanann an t-othar an cúltaca.
        [third_party] Déanann tríú páirtí an cúltaca.
        [integrator] Déanann an comhtháthóir an cúltaca.
        [practitioner] Déanann an cleachtóir an cúltaca.
       *[service_partner] Déanann an comhpháirtí seirbhíse an cúltaca.
    }

decommission = Nuair a stopann tú d’úsáid na feiste
    .transfer = Má thugann tú an fheiste ar aghaidh: { $transfer }

incident = Má tá rud éigin cearr
    .signs = Conas a thugann tú faoi deara é:
    .actions = Cad a dhéanann tú:
    .report_to = Cé dó a n-insíonn tú é: { $report_to }
    .preserve = Cad a choinníonn tú mar fhianaise: { $preserve }

glance =
    .contacts-there = Do theagmhálaithe féin: { $link }
    .it = Tuilleadh sa doiciméad seo
    .controls = Cad nach mór a bheith i bhfeidhm
    .incidents = Má tá rud éigin cearr
    .installation = An fheiste a shocrú
    .training = Cad atá le foghlaim
    .preparation = Sula n-úsáideann tú an fheiste

glance-party =
    .operator = Tusa, nó an eagraíocht a chuireann an fheiste ar fáil duit
    .shared = An monaróir i gcomhar leatsa nó leis an eagraíocht a chuireann an fheiste ar fáil duit
    .user = Tusa
    .patient = An t-othar

preparation =
    .before = Sula dtosaíonn tú
    .verify = Conas a bheidh a fhios agat gur oibrigh sé

duty =
    .after-support = I ndiaidh dheireadh na nuashonruithe slándála, ná bí ag súil go ndeiseoidh an monaróir leochaileachtaí nua-aimsithe. Glac leis go méadóidh an riosca slándála. Ní mór duitse, nó don eagraíocht a chuireann an fheiste ar fáil duit, déileáil leis an riosca sin ansin.
    .law = Ní mór duitse, agus don eagraíocht a chuireann an fheiste ar fáil duit, an dlí is infheidhme a chomhlíonadh, go háirithe an dlí maidir le cosaint sonraí.

alert = Teachtaireachtaí agus comharthaí
    .caption = Teachtaireachtaí agus comharthaí

residual-risk = Rioscaí a fhanann

misuse = Botúin le seachaint

support = Cá fhad a fhaigheann tú nuashonruithe slándála

local-contact = Do theagmhálaithe féin
    .caption = Do theagmhálaithe féin

noticeable =
    .yes = Tugann tú an cliseadh seo faoi deara.
    .no = Ní thugann tú an cliseadh seo faoi deara.
