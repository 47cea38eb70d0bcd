### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Áður en þú notar tækið
    .identification = Um tækið og þetta skjal
    .features = Það sem ver tækið
    .environment = Það sem þú gerir fyrir netöryggi
    .compatibility = Það sem virkar með tækinu
    .network = Internet og aðrar tengingar
    .installation = Uppsetning tækisins
    .access = Innskráning og aðgangur
    .data = Persónuupplýsingar
    .malware = Vörn gegn skaðlegum hugbúnaði
    .updates = Uppfærslur
    .recovery = Öryggisafrit, endurheimt og bilanir
    .maintenance = Verk sem þarf að gera reglulega
    .incidents = Ef eitthvað er að
    .risks = Áhætta sem eftir stendur og mistök sem ber að forðast
    .decommissioning = Þegar þú hættir að nota tækið
    .contact = Hvert þú leitar
    .history = Breytingar á þessu skjali

lead =
    .preparation = Notaðu þennan lista áður en þú notar tækið í fyrsta sinn. Hver lína vísar á staðinn þar sem þú getur lesið meira.
    .identification = Athugaðu hér hvort þetta skjal á við tækið þitt.
    .features = Lestu hér um vörn áður en þú treystir á hana eða breytir stillingum hennar.
    .environment = Lestu þennan kafla áður en þú notar tækið í fyrsta sinn.
    .compatibility = Lestu þennan kafla áður en þú velur eða uppfærir eitthvað sem þú notar með tækinu.
    .network = Lestu þennan kafla áður en þú tengir tækið.
    .installation = Lestu þennan kafla áður en þú setur tækið upp.
    .access = Lestu þennan kafla áður en þú notar tækið í fyrsta sinn og áður en þú veitir öðrum aðgang.
    .data = Lestu þennan kafla áður en þú flytur út gögn, deilir þeim eða eyðir þeim.
    .malware = Lestu þennan kafla áður en þú setur upp eða fjarlægir hugbúnað.
    .updates = Lestu þennan kafla áður en þú setur upp uppfærslu eða frestar henni.
    .recovery = Lestu þennan kafla áður en þú notar tækið í fyrsta sinn og aftur ef eitthvað bilar.
    .maintenance = Notaðu þennan kafla til að skipuleggja þessi verk.
    .incidents = Notaðu þennan kafla um leið og þú telur að eitthvað sé að.
    .risks = Lestu þennan kafla áður en þú notar tækið.
    .decommissioning = Lestu þennan kafla áður en þú hættir að nota tækið, gefur það eða fargar því.
    .contact = Lestu þennan kafla áður en þú tilkynnir vandamál sem varðar netöryggi tækisins.
    .history = Lestu þennan kafla ef þú þekkir eldri útgáfu þessa skjals.

party =
    .operator = þú eða sá aðili sem útvegar þér tækið
    .shared = framleiðandi ásamt þér eða þeim aðila sem útvegar þér tækið
    .user = þú
    .patient = sjúklingurinn

mode =
    .indicator = Hvernig þú þekkir haminn

operating-environment =
    .assumptions = Framleiðandi gengur út frá eftirfarandi:
    .change = Hvenær á að huga aftur að netöryggi
    .reassess = Farðu aftur yfir þetta skjal eftir hvern eftirfarandi atburð:
    .reassess-one = Farðu aftur yfir þetta skjal eftir eftirfarandi atburð:
    .prohibited = Ekki gera eftirfarandi og ekki leyfa öðrum að gera það:
    .not_recommended = Framleiðandi ræður þér frá eftirfarandi:

control =
    .required = Það sem verður að vera til staðar
    .required-caption = Það sem verður að vera til staðar
    .required-intro = Eftirfarandi verður að vera til staðar. Taflan sýnir hver sér um það.
    .strongly_recommended = Það sem framleiðandi mælir eindregið með
    .strongly_recommended-caption = Það sem framleiðandi mælir eindregið með
    .strongly_recommended-intro = Framleiðandi mælir eindregið með eftirfarandi ráðstöfunum.
    .recommended = Það sem framleiðandi mælir með
    .recommended-caption = Það sem framleiðandi mælir með
    .recommended-intro = Framleiðandi mælir með eftirfarandi ráðstöfunum.
    .preferred = Það sem framleiðandi tekur fram yfir annað
    .preferred-caption = Það sem framleiðandi tekur fram yfir annað
    .preferred-intro = Framleiðandi tekur eftirfarandi ráðstafanir fram yfir aðrar hentugar ráðstafanir.
    .where_possible = Það sem framleiðandi mælir með þar sem hægt er
    .where_possible-caption = Það sem framleiðandi mælir með þar sem hægt er
    .where_possible-intro = Framleiðandi mælir með eftirfarandi ráðstöfunum þar sem þær eru mögulegar.
    .optional = Það sem er valfrjálst
    .optional-caption = Það sem er valfrjálst
    .optional-intro = Eftirfarandi ráðstafanir eru valfrjálsar. Taflan sýnir hver getur gert þær.
    .unstated = Aðrar ráðstafanir
    .unstated-caption = Aðrar ráðstafanir
    .unstated-intro = Í þessu skjali er ekki tilgreint hvort krafist er eftirfarandi ráðstafana eða mælt er með þeim.
    .group-condition-intro = Ef hópur er tilgreindur í línu og hópurinn er með skilyrði gildir ráðstöfunin aðeins þegar það er uppfyllt.
    .group-choice-intro = Ef hópur er tilgreindur í línu kemur fram í töflunni yfir hópa hve margar ráðstafanir hópsins nægja.
    .title = Ráðstöfun
    .responsibility = Hver sér um það
    .otherwise = Án þessarar ráðstöfunar: { $otherwise }
    .missing = **Ef þessa ráðstöfun vantar.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Ekki nota tækið án þessarar ráðstöfunar.
       *[other] Gakktu úr skugga um að þessi ráðstöfun sé til staðar.
    }
    .avoid-part = { $stop_use ->
        [true] Ekki nota þennan kerfishluta án þessarar ráðstöfunar.
       *[other] Gakktu úr skugga um að þessi ráðstöfun sé til staðar.
    }
    .stop_use = { $stop_use ->
        [true] Ekki má nota tækið án þessarar ráðstöfunar.
       *[false] Hægt er að nota tækið án þessarar ráðstöfunar.
    }
    .stop_use-part = { $stop_use ->
        [true] Ekki má nota þennan kerfishluta án þessarar ráðstöfunar.
       *[false] Hægt er að nota þennan kerfishluta án þessarar ráðstöfunar.
    }
    .risk = Áhætta af ráðstöfuninni sjálfri: { $risk }

control-group = Hópar ráðstafana
    .caption = Hópar ráðstafana
    .condition-intro = Ef hópur er með skilyrði gilda ráðstafanir hans aðeins þegar það er uppfyllt.
    .choice-left-out = allar ráðstafanir hópsins

group-choice =
    .all = allar ráðstafanir hópsins
    .at_least_one = að minnsta kosti ein ráðstöfun hópsins

no-action =
    .caption = Ráðstafanir sem þú þarft ekki að gera
    .kind = Ráðstöfun

training = Það sem þarf að læra
    .caption = Það sem þarf að læra
    .role = Hver

installation =
    .preparing = Áður en þú byrjar
    .installing = Skref fyrir skref
    .installed_by = Hver setur tækið upp: { $installed_by }.
    .steps = Svona seturðu tækið upp:
    .verify = Athugaðu eftirfarandi þegar þú hefur sett tækið upp:
    .if_failed = Ef það tókst ekki: { $if_failed }

hardening = Netöryggisstillingar
    .caption = Netöryggisstillingar

multi-factor = Aukaskref við innskráningu
    .state = { $state ->
        [provided] Tækið getur beðið um aukaskref við innskráningu.
        [not_provided] Tækið biður ekki um aukaskref við innskráningu.
        [by_operator] Þú, eða sá aðili sem útvegar þér tækið, verður að sjá um aukaskrefið við innskráningu.
        [by_host] Stýrikerfi eða hýsilkerfi sér um aukaskrefið við innskráningu.
       *[not_applicable] Aukaskref við innskráningu á ekki við.
    }
    .state-part = { $state ->
        [provided] Þessi kerfishluti getur beðið um aukaskref við innskráningu.
        [not_provided] Þessi kerfishluti biður ekki um aukaskref við innskráningu.
        [by_operator] Þú, eða sá aðili sem útvegar þér tækið, verður að sjá um aukaskrefið við innskráningu.
        [by_host] Stýrikerfi eða hýsilkerfi sér um aukaskrefið við innskráningu.
       *[not_applicable] Aukaskref við innskráningu á ekki við.
    }
    .state-should = { $need ->
        [optional] Þú, eða sá aðili sem útvegar þér tækið, getur séð um aukaskrefið við innskráningu.
       *[other] Þú, eða sá aðili sem útvegar þér tækið, ættir að sjá um aukaskrefið við innskráningu.
    }
    .state-inactive = { $state ->
        [by_host] Stýrikerfi eða hýsilkerfi biður aðeins um aukaskref við innskráningu þegar kveikt er á aukaskrefinu.
       *[other] Aðeins er beðið um aukaskref við innskráningu þegar kveikt er á aukaskrefinu.
    }
    .required_for = Hver verður að nota aukaskref við innskráningu: { $required_for }.
    .method = Aukaskref í boði: { $method }.
    .reset = Endurstilling aukaskrefsins: { $reset }

role = Hverjir geta haft aðgang
    .caption = Hverjir geta haft aðgang
    .title = Hver

function = Hver getur gert hvað
    .caption = Hver getur gert hvað

password =
    .unlocked_by = { $lockout ->
        [none] Hver getur opnað læsta innskráningu: { $unlocked_by }.
       *[other] Hver getur aflétt læsingunni fyrr: { $unlocked_by }.
    }

session =
    .configured_by = Hver getur stillt tímamörkin: { $configured_by }.

gdpr = Persónuvernd
    .controller = { $controller ->
        [manufacturer] Framleiðandi ber ábyrgð á vinnslu persónuupplýsinganna (ábyrgðaraðili).
        [operator] Þú, eða sá aðili sem útvegar þér tækið, berð ábyrgð á vinnslu persónuupplýsinganna (ábyrgðaraðili).
        [shared] Framleiðandi ber ábyrgð á vinnslu persónuupplýsinganna (ábyrgðaraðili), ásamt þér eða þeim aðila sem útvegar þér tækið.
        [user] Þú berð ábyrgð á gögnunum í tækinu.
        [patient] Sjúklingurinn ber ábyrgð á gögnunum í tækinu.
        [third_party] Þriðji aðili ber ábyrgð á vinnslu persónuupplýsinganna (ábyrgðaraðili).
        [integrator] Samþættingaraðili ber ábyrgð á vinnslu persónuupplýsinganna (ábyrgðaraðili).
        [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður ber ábyrgð á vinnslu persónuupplýsinganna (ábyrgðaraðili).
       *[service_partner] Þjónustuaðili ber ábyrgð á vinnslu persónuupplýsinganna (ábyrgðaraðili).
    }
    .controller_name = Ber ábyrgð á vinnslu persónuupplýsinganna (ábyrgðaraðili): { $controller_name }.
    .subject_access = Ef þú vilt sjá persónuupplýsingarnar: { $subject_access }
    .subject_erasure = Ef þú vilt láta eyða persónuupplýsingunum: { $subject_erasure }

logging =
    .access = Hver getur lesið atburðaskrána: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Framleiðandi ræsir lotu.
        [operator] Þú, eða sá aðili sem útvegar þér tækið, ræsir lotu.
        [shared] Framleiðandi ræsir lotu ásamt þér eða þeim aðila sem útvegar þér tækið.
        [user] Þú ræsir lotu.
        [patient] Sjúklingurinn ræsir lotu.
        [third_party] Þriðji aðili ræsir lotu.
        [integrator] Samþættingaraðili ræsir lotu.
        [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður ræsir lotu.
       *[service_partner] Þjónustuaðili ræsir lotu.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Tækið setur aðeins upp uppfærslur með gildri stafrænni undirskrift.
        [hash] { $installed_by ->
            [manufacturer] Framleiðandi ber tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [service_partner] Þjónustuaðili ber tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [integrator] Samþættingaraðili verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður verður að bera tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
            [third_party] Þriðji aðili ber tætigildi uppfærslu saman við birt gildi fyrir uppsetningu.
           *[other] Berðu tætigildi uppfærslu saman við birt gildi áður en þú setur hana upp.
        }
        [checksum] Tækið setur aðeins upp uppfærslur með réttri gátsummu.
        [signed_package] Uppfærslur eru undirritaðir pakkar.
        [app_store] Forritaverslunin athugar hvort uppfærsla er ósvikin.
       *[none] Tækið athugar ekki hvort uppfærsla er ósvikin.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Framleiðandi setur upp uppfærslur.
        [operator] Þú, eða sá aðili sem útvegar þér tækið, setur upp uppfærslur.
        [shared] Framleiðandi setur upp uppfærslur ásamt þér eða þeim aðila sem útvegar þér tækið.
        [user] Þú setur upp uppfærslur.
        [patient] Sjúklingurinn setur upp uppfærslur.
        [third_party] Þriðji aðili setur upp uppfærslur.
        [integrator] Samþættingaraðili setur upp uppfærslur.
        [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður setur upp uppfærslur.
       *[service_partner] Þjónustuaðili setur upp uppfærslur.
    }
    .operator_patching = Uppfærslur sem þú setur upp á eigin vegum: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Framleiðandi tekur öryggisafritið.
        [operator] Þú, eða sá aðili sem útvegar þér tækið, tekur öryggisafritið.
        [shared] Framleiðandi tekur öryggisafritið ásamt þér eða þeim aðila sem útvegar þér tækið.
        [user] Þú tekur öryggisafritið.
        [patient] Sjúklingurinn tekur öryggisafritið.
        [third_party] Þriðji aðili tekur öryggisafritið.
        [integrator] Samþættingaraðili tekur öryggisafritið.
        [practitioner] Sjálfstætt starfandi heilbrigðisstarfsmaður tekur öryggisafritið.
       *[service_partner] Þjónustuaðili tekur öryggisafritið.
    }

decommission = Þegar þú hættir að nota tækið
    .transfer = Ef þú lætur tækið öðrum í té: { $transfer }

incident = Ef eitthvað er að
    .signs = Svona tekurðu eftir því:
    .actions = Það sem þú gerir:
    .report_to = Hverjum þú tilkynnir: { $report_to }
    .preserve = Það sem þú geymir sem sönnun: { $preserve }

glance =
    .contacts-there = Tengiliðir þínir: { $link }
    .it = Meira í þessu skjali
    .controls = Það sem verður að vera til staðar
    .incidents = Ef eitthvað er að
    .installation = Uppsetning tækisins
    .training = Það sem þarf að læra
    .preparation = Áður en þú notar tækið

glance-party =
    .operator = Þú eða sá aðili sem útvegar þér tækið
    .shared = Framleiðandi ásamt þér eða þeim aðila sem útvegar þér tækið
    .user = Þú
    .patient = Sjúklingurinn

preparation =
    .before = Áður en þú byrjar
    .verify = Hvernig þú sérð að það tókst

duty =
    .after-support = Ekki gera ráð fyrir að framleiðandi lagfæri nýfundna veikleika eftir að öryggisuppfærslum lýkur. Gerðu ráð fyrir að netöryggisáhætta aukist. Þú, eða sá aðili sem útvegar þér tækið, verður þá að bregðast við þessari áhættu.
    .law = Þú og sá aðili sem útvegar þér tækið verðið að fara að gildandi lögum, einkum lögum um persónuvernd.

alert = Boð og merki
    .caption = Boð og merki

residual-risk = Áhætta sem eftir stendur

misuse = Mistök sem ber að forðast

support = Hve lengi þú færð öryggisuppfærslur

local-contact = Tengiliðir þínir
    .caption = Tengiliðir þínir

noticeable =
    .yes = Þú tekur eftir þessari bilun.
    .no = Þú tekur ekki eftir þessari bilun.
