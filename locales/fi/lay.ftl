### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Ennen kuin käytät laitetta
    .identification = Tietoja laitteesta ja tästä asiakirjasta
    .features = Mikä suojaa laitetta
    .environment = Mitä teet tietoturvan hyväksi
    .compatibility = Mikä toimii laitteen kanssa
    .network = Internet ja muut yhteydet
    .installation = Laitteen käyttöönotto
    .access = Kirjautuminen ja pääsy
    .data = Henkilötiedot
    .malware = Suojautuminen haitallisilta ohjelmistoilta
    .updates = Päivitykset
    .recovery = Varmuuskopiointi, palauttaminen ja häiriöt
    .maintenance = Säännöllisesti toistuvat tehtävät
    .incidents = Jos jokin on vialla
    .risks = Jäljelle jäävät riskit ja vältettävät virheet
    .decommissioning = Kun lopetat laitteen käytön
    .contact = Kehen otat yhteyttä
    .history = Muutokset tässä asiakirjassa

lead =
    .preparation = Käy tämä luettelo läpi, ennen kuin käytät laitetta ensimmäisen kerran. Jokainen rivi johtaa kohtaan, jossa kerrotaan lisää.
    .identification = Tarkista tästä, että tämä asiakirja kuuluu laitteeseesi.
    .features = Lue tästä lisää suojauksesta, ennen kuin luotat siihen tai muutat sen asetuksia.
    .environment = Lue tämä luku, ennen kuin käytät laitetta ensimmäisen kerran.
    .compatibility = Lue tämä luku, ennen kuin valitset tai päivität jotakin, mitä käytät laitteen kanssa.
    .network = Lue tämä luku, ennen kuin yhdistät laitteen.
    .installation = Lue tämä luku, ennen kuin otat laitteen käyttöön.
    .access = Lue tämä luku, ennen kuin käytät laitetta ensimmäisen kerran ja ennen kuin annat muille pääsyn laitteeseen.
    .data = Lue tämä luku, ennen kuin viet, jaat tai poistat tietoja.
    .malware = Lue tämä luku, ennen kuin asennat tai poistat ohjelmistoja.
    .updates = Lue tämä luku, ennen kuin asennat päivityksen tai lykkäät sitä.
    .recovery = Lue tämä luku, ennen kuin käytät laitetta ensimmäisen kerran, ja uudelleen, jos jokin lakkaa toimimasta.
    .maintenance = Suunnittele nämä tehtävät tämän luvun avulla.
    .incidents = Katso tätä lukua heti, kun epäilet, että jokin on vialla.
    .risks = Lue tämä luku, ennen kuin käytät laitetta.
    .decommissioning = Lue tämä luku, ennen kuin lopetat laitteen käytön, annat laitteen pois tai hävität sen.
    .contact = Lue tämä luku, ennen kuin ilmoitat laitteen tietoturvaongelmasta.
    .history = Lue tämä luku, jos tunnet tämän asiakirjan aiemman revision.

party =
    .operator = sinä tai organisaatio, joka on antanut laitteen käyttöösi
    .shared = valmistaja yhdessä sinun tai laitteen käyttöösi antaneen organisaation kanssa
    .user = sinä
    .patient = potilas

mode =
    .indicator = Mistä tunnistat tilan

operating-environment =
    .assumptions = Valmistaja olettaa seuraavaa:
    .change = Milloin tietoturvaa mietitään uudelleen
    .reassess = Käy tämä asiakirja uudelleen läpi jokaisen seuraavan tapahtuman jälkeen:
    .reassess-one = Käy tämä asiakirja uudelleen läpi seuraavan tapahtuman jälkeen:
    .prohibited = Älä tee seuraavaa äläkä anna muiden tehdä sitä:
    .not_recommended = Valmistaja suosittelee, että et tee seuraavaa:

control =
    .required = Mitä on oltava kunnossa
    .required-caption = Mitä on oltava kunnossa
    .required-intro = Seuraavien asioiden on oltava kunnossa. Taulukossa kerrotaan, kuka huolehtii niistä.
    .strongly_recommended = Mitä valmistaja suosittelee vahvasti
    .strongly_recommended-caption = Mitä valmistaja suosittelee vahvasti
    .strongly_recommended-intro = Valmistaja suosittelee vahvasti seuraavia toimenpiteitä.
    .recommended = Mitä valmistaja suosittelee
    .recommended-caption = Mitä valmistaja suosittelee
    .recommended-intro = Valmistaja suosittelee seuraavia toimenpiteitä.
    .preferred = Mitä valmistaja asettaa etusijalle
    .preferred-caption = Mitä valmistaja asettaa etusijalle
    .preferred-intro = Valmistaja asettaa seuraavat toimenpiteet etusijalle muihin sopiviin toimenpiteisiin nähden.
    .where_possible = Mitä valmistaja suosittelee, jos se on mahdollista
    .where_possible-caption = Mitä valmistaja suosittelee, jos se on mahdollista
    .where_possible-intro = Valmistaja suosittelee seuraavia toimenpiteitä, jos ne ovat mahdollisia.
    .optional = Mikä on valinnaista
    .optional-caption = Mikä on valinnaista
    .optional-intro = Seuraavat toimenpiteet ovat valinnaisia. Taulukossa kerrotaan, kuka voi toteuttaa ne.
    .unstated = Muut toimenpiteet
    .unstated-caption = Muut toimenpiteet
    .unstated-intro = Tässä asiakirjassa ei ilmoiteta, ovatko seuraavat toimenpiteet pakollisia vai suositeltuja.
    .group-condition-intro = Jos rivillä mainitaan ryhmä, jolla on ehto, toimenpide koskee vain tilannetta, jossa ehto täyttyy.
    .group-choice-intro = Jos rivillä mainitaan ryhmä, ryhmien taulukosta näet, kuinka monta ryhmän toimenpidettä riittää.
    .title = Toimenpide
    .responsibility = Kuka huolehtii
    .otherwise = Ilman tätä toimenpidettä: { $otherwise }
    .missing = **Jos tämä toimenpide puuttuu.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Älä käytä laitetta ilman tätä toimenpidettä.
       *[other] Varmista, että tämä toimenpide on toteutettu.
    }
    .avoid-part = { $stop_use ->
        [true] Älä käytä tätä järjestelmän osaa ilman tätä toimenpidettä.
       *[other] Varmista, että tämä toimenpide on toteutettu.
    }
    .stop_use = { $stop_use ->
        [true] Laitetta ei saa käyttää ilman tätä toimenpidettä.
       *[false] Laitetta voi käyttää ilman tätä toimenpidettä.
    }
    .stop_use-part = { $stop_use ->
        [true] Tätä järjestelmän osaa ei saa käyttää ilman tätä toimenpidettä.
       *[false] Tätä järjestelmän osaa voi käyttää ilman tätä toimenpidettä.
    }
    .risk = Toimenpiteen oma riski: { $risk }

control-group = Toimenpideryhmät
    .caption = Toimenpideryhmät
    .condition-intro = Jos ryhmällä on ehto, ryhmän toimenpiteet koskevat vain tilannetta, jossa ehto täyttyy.
    .choice-left-out = kaikki ryhmän toimenpiteet

group-choice =
    .all = kaikki ryhmän toimenpiteet
    .at_least_one = vähintään yksi ryhmän toimenpide

no-action =
    .caption = Toimenpiteet, joita sinun ei tarvitse toteuttaa
    .kind = Toimenpide

training = Mitä on opittava
    .caption = Mitä on opittava
    .role = Kuka

installation =
    .preparing = Ennen kuin aloitat
    .installing = Vaihe vaiheelta
    .installed_by = Kuka ottaa laitteen käyttöön: { $installed_by }.
    .steps = Ota laite käyttöön seuraavasti:
    .verify = Kun olet ottanut laitteen käyttöön, tarkista seuraavat asiat:
    .if_failed = Jos käyttöönotto ei onnistunut: { $if_failed }

hardening = Tietoturva-asetukset
    .caption = Tietoturva-asetukset

multi-factor = Kirjautumisen toinen vaihe
    .state = { $state ->
        [provided] Laite voi pyytää kirjautumisen toisen vaiheen.
        [not_provided] Laite ei pyydä kirjautumisen toista vaihetta.
        [by_operator] Sinun tai laitteen käyttöösi antaneen organisaation on järjestettävä kirjautumisen toinen vaihe.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa kirjautumisen toisen vaiheen.
       *[not_applicable] Kirjautumisen toinen vaihe ei ole sovellettavissa.
    }
    .state-part = { $state ->
        [provided] Tämä järjestelmän osa voi pyytää kirjautumisen toisen vaiheen.
        [not_provided] Tämä järjestelmän osa ei pyydä kirjautumisen toista vaihetta.
        [by_operator] Sinun tai laitteen käyttöösi antaneen organisaation on järjestettävä kirjautumisen toinen vaihe.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa kirjautumisen toisen vaiheen.
       *[not_applicable] Kirjautumisen toinen vaihe ei ole sovellettavissa.
    }
    .state-should = { $need ->
        [optional] Voit järjestää kirjautumisen toisen vaiheen itse, tai sen voi järjestää organisaatio, joka on antanut laitteen käyttöösi.
       *[other] Sinun tai laitteen käyttöösi antaneen organisaation pitäisi järjestää kirjautumisen toinen vaihe.
    }
    .state-inactive = { $state ->
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä pyytää kirjautumisen toisen vaiheen vain, kun toinen vaihe on kytketty päälle.
       *[other] Kirjautumisen toista vaihetta pyydetään vain, kun toinen vaihe on kytketty päälle.
    }
    .required_for = Kirjautumisen toinen vaihe vaaditaan seuraavilta: { $required_for }.
    .method = Toisen vaiheen vaihtoehdot: { $method }.
    .reset = Toisen vaiheen nollaaminen: { $reset }

role = Kenellä voi olla pääsy
    .caption = Kenellä voi olla pääsy
    .title = Kuka

function = Kuka voi tehdä mitä
    .caption = Kuka voi tehdä mitä

password =
    .unlocked_by = { $lockout ->
        [none] Kuka voi avata kirjautumisen lukituksen: { $unlocked_by }.
       *[other] Kuka voi päättää lukituksen ennenaikaisesti: { $unlocked_by }.
    }

session =
    .configured_by = Kuka voi asettaa aikarajan: { $configured_by }.

gdpr = Tietosuoja
    .controller = { $controller ->
        [manufacturer] Vastuu henkilötietojen käsittelystä on valmistajalla (rekisterinpitäjä).
        [operator] Vastuu henkilötietojen käsittelystä on sinulla tai organisaatiolla, joka on antanut laitteen käyttöösi (rekisterinpitäjä).
        [shared] Vastuu henkilötietojen käsittelystä on valmistajalla (rekisterinpitäjä) yhdessä sinun tai laitteen käyttöösi antaneen organisaation kanssa.
        [user] Vastaat laitteessa olevista tiedoista.
        [patient] Potilas vastaa laitteessa olevista tiedoista.
        [third_party] Vastuu henkilötietojen käsittelystä on kolmannella osapuolella (rekisterinpitäjä).
        [integrator] Vastuu henkilötietojen käsittelystä on integraattorilla (rekisterinpitäjä).
        [practitioner] Vastuu henkilötietojen käsittelystä on ammatinharjoittajalla (rekisterinpitäjä).
       *[service_partner] Vastuu henkilötietojen käsittelystä on huoltokumppanilla (rekisterinpitäjä).
    }
    .controller_name = Vastuu henkilötietojen käsittelystä (rekisterinpitäjä): { $controller_name }.
    .subject_access = Jos haluat nähdä henkilötiedot: { $subject_access }
    .subject_erasure = Jos haluat, että henkilötiedot poistetaan: { $subject_erasure }

logging =
    .access = Kuka voi lukea lokia: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Valmistaja aloittaa istunnon.
        [operator] Aloitat istunnon itse, tai sen aloittaa organisaatio, joka on antanut laitteen käyttöösi.
        [shared] Valmistaja aloittaa istunnon yhdessä sinun tai laitteen käyttöösi antaneen organisaation kanssa.
        [user] Aloitat istunnon itse.
        [patient] Potilas aloittaa istunnon.
        [third_party] Kolmas osapuoli aloittaa istunnon.
        [integrator] Integraattori aloittaa istunnon.
        [practitioner] Ammatinharjoittaja aloittaa istunnon.
       *[service_partner] Huoltokumppani aloittaa istunnon.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Laite asentaa vain päivityksiä, joissa on kelvollinen digitaalinen allekirjoitus.
        [hash] { $installed_by ->
            [manufacturer] Valmistaja vertaa päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [service_partner] Huoltokumppani vertaa päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [integrator] Integraattorin on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [practitioner] Ammatinharjoittajan on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [third_party] Kolmas osapuoli vertaa päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
           *[other] Vertaa päivityksen tiivistettä julkaistuun arvoon, ennen kuin asennat päivityksen.
        }
        [checksum] Laite asentaa vain päivityksiä, joiden tarkistussumma on oikea.
        [signed_package] Päivitykset ovat allekirjoitettuja paketteja.
        [app_store] Sovelluskauppa tarkistaa päivityksen aitouden.
       *[none] Laite ei tarkista päivityksen aitoutta.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Valmistaja asentaa päivitykset.
        [operator] Asennat päivitykset itse, tai ne asentaa organisaatio, joka on antanut laitteen käyttöösi.
        [shared] Valmistaja asentaa päivitykset yhdessä sinun tai laitteen käyttöösi antaneen organisaation kanssa.
        [user] Asennat päivitykset itse.
        [patient] Potilas asentaa päivitykset.
        [third_party] Kolmas osapuoli asentaa päivitykset.
        [integrator] Integraattori asentaa päivitykset.
        [practitioner] Ammatinharjoittaja asentaa päivitykset.
       *[service_partner] Huoltokumppani asentaa päivitykset.
    }
    .operator_patching = Päivitykset, jotka asennat itse: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Valmistaja tekee varmuuskopion.
        [operator] Teet varmuuskopion itse, tai sen tekee organisaatio, joka on antanut laitteen käyttöösi.
        [shared] Valmistaja tekee varmuuskopion yhdessä sinun tai laitteen käyttöösi antaneen organisaation kanssa.
        [user] Teet varmuuskopion itse.
        [patient] Potilas tekee varmuuskopion.
        [third_party] Kolmas osapuoli tekee varmuuskopion.
        [integrator] Integraattori tekee varmuuskopion.
        [practitioner] Ammatinharjoittaja tekee varmuuskopion.
       *[service_partner] Huoltokumppani tekee varmuuskopion.
    }

decommission = Kun lopetat laitteen käytön
    .transfer = Jos luovutat laitteen eteenpäin: { $transfer }

incident = Jos jokin on vialla
    .signs = Mistä huomaat sen:
    .actions = Mitä teet:
    .report_to = Kenelle ilmoitat: { $report_to }
    .preserve = Mitä säilytät todisteena: { $preserve }

glance =
    .contacts-there = Omat yhteyshenkilösi: { $link }
    .it = Lisää tässä asiakirjassa
    .controls = Mitä on oltava kunnossa
    .incidents = Jos jokin on vialla
    .installation = Laitteen käyttöönotto
    .training = Mitä on opittava
    .preparation = Ennen kuin käytät laitetta

glance-party =
    .operator = Sinä tai organisaatio, joka on antanut laitteen käyttöösi
    .shared = Valmistaja yhdessä sinun tai laitteen käyttöösi antaneen organisaation kanssa
    .user = Sinä
    .patient = Potilas

preparation =
    .before = Ennen kuin aloitat
    .verify = Mistä tiedät, että se onnistui

duty =
    .after-support = Kun tietoturvapäivitykset ovat päättyneet, älä odota valmistajan korjaavan enää uusia haavoittuvuuksia. Varaudu siihen, että tietoturvariski kasvaa. Sinun tai laitteen käyttöösi antaneen organisaation on silloin huolehdittava tästä riskistä.
    .law = Sinun ja laitteen käyttöösi antaneen organisaation on noudatettava sovellettavaa lainsäädäntöä ja erityisesti tietosuojalainsäädäntöä.

alert = Viestit ja merkit
    .caption = Viestit ja merkit

residual-risk = Jäljelle jäävät riskit

misuse = Vältettävät virheet

support = Kuinka kauan saat tietoturvapäivityksiä

local-contact = Omat yhteyshenkilösi
    .caption = Omat yhteyshenkilösi

noticeable =
    .yes = Huomaat tämän häiriön.
    .no = Et huomaa tätä häiriötä.
