### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Vain toimintatilassa: { $modes }.
    .variants = Vain variantissa: { $variants }.
    .options = Vain lisäominaisuuden kanssa: { $options }.
    .platforms = Vain alustalla: { $platforms }.
    .versions = Vain ohjelmistoversiossa: { $versions }.
    .condition = Ehto: { $condition }.
    .if-modes = Toimintatilassa { $modes }:
    .if-variants = Variantissa { $variants }:
    .if-options = Lisäominaisuuden { $options } kanssa:
    .if-platforms = Alustalla { $platforms }:
    .if-versions = Ohjelmistoversiossa { $versions }:
    .if-condition = Jos { $condition }:
    .short-modes = vain toimintatilassa: { $modes }
    .short-variants = vain variantissa: { $variants }
    .short-options = vain lisäominaisuuden kanssa: { $options }
    .short-platforms = vain alustalla: { $platforms }
    .short-versions = vain ohjelmistoversiossa: { $versions }
    .short-condition = ehto: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Vain osa: { $value }.
    .roles = Vain rooli: { $value }.
    .interface = Vain liitäntä: { $value }.
    .direction = Suunta: { $value }.

protection =
    .state = { $state ->
        [provided] Tiedot on salattu.
        [not_provided] Tietoja ei ole salattu.
        [by_operator] Toiminnanharjoittajan on toteutettava salaus.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa salauksen.
       *[not_applicable] Salaus ei ole sovellettavissa.
    }
    .state-inactive = { $state ->
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä voi salata tiedot.
       *[other] Tiedot voidaan salata.
    }
    .state-should = { $need ->
        [optional] Toiminnanharjoittaja voi toteuttaa salauksen.
       *[other] Toiminnanharjoittajan pitäisi toteuttaa salaus.
    }
    .default = Toimitettaessa: { $default }.
    .configured_by = Roolit, jotka voivat kytkeä tämän päälle ja pois päältä: { $configured_by }.
    .range = Mahdolliset asetukset: { $range }
    .method = { $state ->
        [by_operator] Valmistajan nimeämät salausmenetelmät: { $method }.
       *[other] Salausmenetelmä: { $method }.
    }
    .key_in = Avaimen säilytyspaikka: { $key_in }.
    .because = Syy: { $because }
    .instead = { $state ->
        [by_operator] Toiminnanharjoittajan on toimittava näin: { $instead }
       *[other] { $instead }
    }
    .limits = Rajoitukset: { $limits }
    .note = { $note }

## Identification

device = Laite
    .caption = Laitteen tunnistetiedot
    .name = Nimi
    .model = Malli
    .purpose = Käyttötarkoitus
    .supplied_as = Toimitusmuoto
    .software_version = Ohjelmistoversio
    .firmware_version = Laiteohjelmistoversio
    .regulation = Asetus
    .law = Sovellettava lainsäädäntö
    .declaration = EU-vaatimustenmukaisuusvakuutus
    .class = Riskiluokka
    .udi_di = UDI-DI
    .basic_udi_di = UDI-DI-perustunniste
    .mud_url = MUD-URL (RFC 8520)
    .environments = Tarkoitettu käyttöpaikka
    .users = Tarkoitetut käyttäjät
    .not_for = Laitetta ei ole tarkoitettu seuraaviin käyttöihin:
    .not_for-one = Laitetta ei ole tarkoitettu seuraavaan käyttöön:
    .id = Tunniste

organisation = Yritys
    .manufacturer = Valmistaja
    .manufacturer-caption = Valmistaja
    .representative = Valtuutettu edustaja
    .representative-caption = Valtuutettu edustaja
    .name = Nimi
    .address = Osoite
    .srn = Rekisterinumero (SRN)
    .website = Verkkosivusto
    .email = Sähköposti
    .phone = Puhelin

variant = Variantit
    .caption = Laitteen variantit
    .intro = Tämä asiakirja koskee seuraavia variantteja.
    .title = Variantti
    .model = Malli
    .udi_di = UDI-DI
    .description = Kuvaus
    .id = Tunniste

option-item = Lisäominaisuudet
    .caption = Laitteen lisäominaisuudet
    .title = Lisäominaisuus
    .description = Kuvaus
    .supplied = Toimitustapa
    .id = Tunniste

mode = Toimintatilat
    .caption = Toimintatilat
    .title = Toimintatila
    .description = Kuvaus
    .entered_by = Miten laite siirtyy tilaan
    .left_by = Miten laite poistuu tilasta
    .indicator = Mistä käyttäjä tunnistaa tilan
    .id = Tunniste

part = Järjestelmän osat
    .caption = Järjestelmän osat
    .title = Osa
    .kind = Laji
    .version = Versio
    .supplied_by = Toimittaja
    .hosted = Missä toimii
    .runs_on = Suoritusalusta
    .location = Sijainti
    .address = Osoite
    .connected_through = Yhteysreitti
    .mud_url = MUD-URL (RFC 8520)
    .permissions = Käyttöoikeudet
    .description = Kuvaus
    .id = Tunniste
    .when = Ehto

user-interface = Käyttöliittymät
    .caption = Käyttöliittymät
    .title = Käyttöliittymä
    .id = Tunniste
    .kind = Laji
    .part = Osa
    .purpose = Tarkoitus
    .personal = Näyttää tai toistaa henkilötietoja
    .protect = Suojaus
    .when = Ehto

document-facts = Tämä asiakirja
    .caption = Tämän asiakirjan tunnistetiedot
    .number = Asiakirjan numero
    .revision = Revisio
    .date = Julkaisupäivä
    .effective = Voimassa alkaen
    .replaces = Korvaa
    .audience = Kohderyhmä
    .audience_other = Muu kohderyhmä
    .roles = Lukijoiden roolit
    .paper_copy = Paperikopio
    .see_also = Katso myös seuraavat asiakirjat:
    .see_also-one = Katso myös seuraava asiakirja:

companion = Muut tätä laitetta koskevat asiakirjat
    .caption = Muut tätä laitetta koskevat asiakirjat
    .title = Nimi
    .number = Asiakirjan numero
    .audience = Kohderyhmä

revision = Revisiohistoria
    .caption = Tämän asiakirjan revisiot
    .revision = Revisio
    .date = Päivämäärä
    .change = Muutos
    .link = Asiakirja

contact = Yhteydenotto tietoturva-asioissa
    .caption = Yhteydenotto tietoturva-asioissa
    .security = Yhteystieto tietoturva-asioissa
    .phone = Puhelin
    .hours = Palveluaika
    .policy = Haavoittuvuuksista ilmoittamisen käytäntö
    .advisories = Tietoturvatiedotteet
    .key = Salattujen ilmoitusten avain
    .key_fingerprint = Avaimen sormenjälki
    .acknowledge_within = Ilmoituksen vastaanoton vahvistusaika
    .vigilance = Vakavista vaaratilanteista ilmoittaminen
    .process = Mitä valmistaja tekee ilmoituksen saatuaan: { $process }
    .events-described = Ilmoita tässä asiakirjassa kuvatuista tapahtumista niin kuin täällä sanotaan: { $link }.
    .report_contents = Kerro ilmoituksessa seuraavat tiedot:
    .report_rules = Ilmoituksia koskevat seuraavat säännöt:
    .report_rules-one = Ilmoituksia koskee seuraava sääntö:
    .sources_watched = Valmistaja seuraa seuraavia lähteitä uusien haavoittuvuuksien varalta:
    .sources_watched-one = Valmistaja seuraa seuraavaa lähdettä uusien haavoittuvuuksien varalta:
    .conduct = Mitä valmistaja tekee ja mitä se ei tee:
    .note = { $note }

local-contact = Toiminnanharjoittajan yhteystahot
    .caption = Toiminnanharjoittajan yhteystahot
    .title = Yhteystaho
    .purpose = Asia
    .phone = Puhelin
    .id = Tunniste

## Security features

feature = Tietoturvaominaisuudet
    .caption = Tietoturvaominaisuudet
    .title = Ominaisuus
    .id = Tunniste
    .capability = Kyvykkyys
    .state = Tila
    .default = Toimitettaessa
    .configured_by = Voi asettaa
    .range = Asetusalue
    .modes = Toimintatilat
    .modes-left-out = kaikki toimintatilat
    .protects = Suojaa
    .part = Osa
    .when = Ehto
    .absent = Tätä ominaisuutta ei ole.
    .of-operator = Toiminnanharjoittajan on toteutettava tämä ominaisuus.
    .of-host = Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa tämän ominaisuuden.
    .inapplicable = Tämä ominaisuus ei ole sovellettavissa.
    .description = { $description }
    .before = Varmista ennen aloittamista seuraavat asiat:
    .before-one = Varmista ennen aloittamista seuraava asia:
    .steps = Toimi seuraavasti:
    .indicator = Ilmaisu: { $indicator }
    .limits = Rajoitukset: { $limits }
    .because = Syy: { $because }
    .instead = { $state ->
        [by_operator] Toiminnanharjoittajan on toimittava näin: { $instead }
       *[other] Toimi näin: { $instead }
    }

security-test = Tietoturvatestit
    .caption = Tietoturvatestit
    .kind = Laji
    .subject = Testin kohde
    .version = Testattu versio
    .date = Päivämäärä
    .interval = Testausväli
    .by = Testaaja
    .result = Tulos
    .part = Osa

## Operating environment

operating-environment = Käyttöympäristö
    .scope = Valmistajan vastuun ulkopuolella
    .change = Milloin tietoturva arvioidaan uudelleen
    .assumptions = Valmistaja olettaa käyttöympäristöstä seuraavaa:
    .out_of_scope = Valmistaja ei vastaa seuraavista asioista:
    .reassess = Arvioi laitteen tietoturva uudelleen jokaisen seuraavan tapahtuman jälkeen:
    .reassess-one = Arvioi laitteen tietoturva uudelleen seuraavan tapahtuman jälkeen:
    .reassess_at_once = Arvioi laitteen tietoturva uudelleen viipymättä ja ennen laitteen seuraavaa käyttöä jokaisen seuraavan tapahtuman jälkeen:
    .reassess_at_once-one = Arvioi laitteen tietoturva uudelleen viipymättä ja ennen laitteen seuraavaa käyttöä seuraavan tapahtuman jälkeen:
    .prohibited = Seuraavaa ei saa tehdä:
    .not_recommended = Valmistaja suosittelee, että seuraavaa ei tehdä:

control-group = Toimenpideryhmät
    .caption = Toimenpideryhmät
    .condition-intro = Jos ryhmällä on ehto, ryhmän toimenpiteet koskevat vain tilannetta, jossa ehto täyttyy.
    .title = Ryhmä
    .id = Tunniste
    .goal = Tavoite
    .choice = Riittää
    .choice-left-out = kaikki ryhmän toimenpiteet
    .when = Ehto

control = Tietoturvatoimenpiteet
    .required = Pakolliset toimenpiteet
    .required-caption = Pakolliset toimenpiteet
    .required-intro = Seuraavien toimenpiteiden on oltava toteutettuina.
    .strongly_recommended = Vahvasti suositellut toimenpiteet
    .strongly_recommended-caption = Vahvasti suositellut toimenpiteet
    .strongly_recommended-intro = Valmistaja suosittelee vahvasti seuraavia toimenpiteitä.
    .recommended = Suositellut toimenpiteet
    .recommended-caption = Suositellut toimenpiteet
    .recommended-intro = Valmistaja suosittelee seuraavia toimenpiteitä.
    .preferred = Ensisijaiset toimenpiteet
    .preferred-caption = Ensisijaiset toimenpiteet
    .preferred-intro = Valmistaja asettaa seuraavat toimenpiteet etusijalle muihin sopiviin toimenpiteisiin nähden.
    .where_possible = Mahdollisuuksien mukaan suositellut toimenpiteet
    .where_possible-caption = Mahdollisuuksien mukaan suositellut toimenpiteet
    .where_possible-intro = Valmistaja suosittelee seuraavia toimenpiteitä, jos ne ovat mahdollisia käyttöympäristössä.
    .optional = Valinnaiset toimenpiteet
    .optional-caption = Valinnaiset toimenpiteet
    .optional-intro = Seuraavat toimenpiteet ovat valinnaisia.
    .unstated = Toimenpiteet, joiden velvoittavuutta ei ole ilmoitettu
    .unstated-caption = Toimenpiteet, joiden velvoittavuutta ei ole ilmoitettu
    .unstated-intro = Tässä asiakirjassa ei ilmoiteta, ovatko seuraavat toimenpiteet pakollisia vai suositeltuja.
    .condition-intro = Toimenpide, jolla on ehto, koskee vain tilannetta, jossa ehto täyttyy.
    .group-condition-intro = Jos rivillä mainitaan ryhmä, jolla on ehto, toimenpide koskee vain tilannetta, jossa ehto täyttyy.
    .group-choice-intro = Jos rivillä mainitaan ryhmä, ryhmien taulukosta näkee, kuinka monta ryhmän toimenpidettä riittää.
    .title = Toimenpide
    .id = Tunniste
    .kind = Laji
    .responsibility = Vastuussa
    .or_by = Vaihtoehtoisesti
    .group = Ryhmä
    .need = Velvoittavuus
    .reason = Syy: { $reason }
    .own_measure = Mitä laite tekee itse: { $own_measure }
    .own_measure-part = Mitä tämä järjestelmän osa tekee itse: { $own_measure }
    .setting = Asetus: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Valmistajan vaiheet:
        [third_party] Kolmannen osapuolen vaiheet:
        [service_partner] Huoltokumppanin vaiheet:
        [integrator] Integraattorin vaiheet:
       *[other] Toimi seuraavasti:
    }
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
    .limits = Rajoitukset: { $limits }
    .risk = Toimenpiteen oma riski: { $risk }
    .part = Osa
    .when = Ehto

share = Jaetut toimenpiteet
    .caption = Kuka tekee mitä
    .party = Vastuussa
    .does = Tehtävä

no-action = Ei vaadi toimia
    .caption = Toimenpiteet, jotka eivät vaadi toimia toiminnanharjoittajalta
    .kind = Toimenpide
    .because = Syy
    .unless = Toimia tarvitaan, jos
    .part = Osa
    .when = Ehto

training = Koulutus
    .caption = Vaaditut tiedot ja koulutus
    .role = Rooli
    .content = Sisältö
    .interval = Kertausväli
    .given_by = Kouluttaja

## Compatibility

compatibility = Yhteensopivuus
    .limits = Rajoitukset
    .restrictions = Yhdistelmiä muiden tuotteiden kanssa koskevat seuraavat rajoitukset:
    .restrictions-one = Yhdistelmiä muiden tuotteiden kanssa koskee seuraava rajoitus:

hardware = Laitteisto
    .caption = Laitteisto
    .for = Osa
    .included = Sisäänrakennettu
    .minimum = Vaadittu vähimmäistaso
    .recommended = Suositus
    .optimum = Optimi
    .otherwise = Jos suositusarvot eivät täyty
    .note = Lisätieto

machine =
    .cpu = Suoritin: { $cpu }
    .memory = Muisti: { $memory }
    .storage = Tallennustila: { $storage }
    .display = Näyttö: { $display }
    .graphics = Grafiikka: { $graphics }
    .network = Verkko: { $network }
    .other = Muu: { $other }

product = Tuotteet
    .operating-system = Käyttöjärjestelmät
    .operating-system-caption = Käyttöjärjestelmät
    .browser = Selaimet
    .browser-caption = Selaimet
    .mobile-device = Mobiililaitteet
    .mobile-device-caption = Mobiililaitteet
    .hypervisor = Virtualisointituotteet
    .hypervisor-caption = Virtualisointituotteet
    .database = Tietokannat
    .database-caption = Tietokannat
    .runtime = Ajoympäristöt
    .runtime-caption = Ajoympäristöt
    .antimalware = Virustorjuntaohjelmistot
    .antimalware-caption = Virustorjuntaohjelmistot
    .peer-system = Liitettyjen järjestelmien yhteensopivuus
    .peer-system-caption = Liitettyjen järjestelmien yhteensopivuus
    .accessory = Lisälaitteet
    .accessory-caption = Lisälaitteet
    .for = Osa
    .name = Tuote
    .supplied_by = Toimittaja
    .versions = Versiot
    .recommended = Suositeltu versio
    .state = Tila
    .support_end = Toimittajan tuki päättyy
    .patches = Päivitykset
    .note = Lisätieto
    .when = Ehto

standard = Standardit
    .caption = Standardit
    .name = Standardi
    .version = Versio
    .kind = Aihe
    .purpose = Tarkoitus
    .conformance = Ilmoitus standardinmukaisuudesta

## Network

network = Verkko
    .absent = Seuraavat eivät ole käytettävissä:
    .before = Varmista ennen aloittamista seuraavat asiat:
    .before-one = Varmista ennen aloittamista seuraava asia:
    .connecting = Verkkoon yhdistäminen
    .controls = Pakolliset toimenpiteet: { $link }
    .steps = Yhdistä laite verkkoon seuraavasti:
    .connection = { $connection ->
        [none] Laitteessa ei ole verkkoyhteyttä.
        [optional] Verkkoyhteys on valinnainen.
       *[required] Laite tarvitsee verkkoyhteyden.
    }
    .inbound = { $inbound ->
        [true] Muut järjestelmät voivat avata yhteyden laitteeseen.
       *[false] Muut järjestelmät eivät voi avata yhteyttä laitteeseen.
    }
    .internet = { $internet ->
        [not_needed] Laite ei tarvitse internetyhteyttä.
        [optional] Internetyhteys on valinnainen.
        [needed] Laite tarvitsee internetyhteyden.
        [not_directly] Laitetta ei saa yhdistää suoraan internetiin.
       *[forbidden] Laitetta ei saa yhdistää internetiin.
    }
    .internet_reason = Internetyhteys: { $internet_reason }
    .load = Verkon kuormitus: { $load }
    .note = { $note }

network-only = Verkko
    .connection = { $connection ->
        [none] Laitteessa ei ole verkkoyhteyttä.
        [optional] Verkkoyhteys on valinnainen.
       *[required] Laite tarvitsee verkkoyhteyden.
    }
    .connection-part = { $connection ->
        [none] Tässä järjestelmän osassa ei ole verkkoyhteyttä.
        [optional] Verkkoyhteys on valinnainen.
       *[required] Tämä järjestelmän osa tarvitsee verkkoyhteyden.
    }
    .inbound = { $inbound ->
        [true] Muut järjestelmät voivat avata yhteyden laitteeseen.
       *[false] Muut järjestelmät eivät voi avata yhteyttä laitteeseen.
    }
    .inbound-part = { $inbound ->
        [true] Muut järjestelmät voivat avata yhteyden tähän järjestelmän osaan.
       *[false] Muut järjestelmät eivät voi avata yhteyttä tähän järjestelmän osaan.
    }
    .internet = { $internet ->
        [not_needed] Laite ei tarvitse internetyhteyttä.
        [optional] Internetyhteys on valinnainen.
        [needed] Laite tarvitsee internetyhteyden.
        [not_directly] Laitetta ei saa yhdistää suoraan internetiin.
       *[forbidden] Laitetta ei saa yhdistää internetiin.
    }
    .internet-part = { $internet ->
        [not_needed] Tämä järjestelmän osa ei tarvitse internetyhteyttä.
        [optional] Internetyhteys on valinnainen.
        [needed] Tämä järjestelmän osa tarvitsee internetyhteyden.
        [not_directly] Tätä järjestelmän osaa ei saa yhdistää suoraan internetiin.
       *[forbidden] Tätä järjestelmän osaa ei saa yhdistää internetiin.
    }
    .internet_reason = Internetyhteys: { $internet_reason }
    .absent = Seuraavat eivät ole käytettävissä:
    .note = { $note }

zone = Verkkovyöhykkeet
    .caption = Verkkovyöhykkeet
    .title = Vyöhyke
    .id = Tunniste
    .traffic = Liikenteen rajoitukset vyöhykkeen rajalla
    .operated_by = Ylläpitäjä
    .description = Kuvaus

interface = Liitännät
    .caption = Liitännät
    .title = Liitäntä
    .id = Tunniste
    .kind = Laji
    .state = Tila
    .because = Syy
    .instead = Toimintaohje
    .part = Osa
    .zone = Vyöhyke
    .standards = Standardit
    .not_supported = Ei tueta
    .ciphers = Salauspaketit
    .authentication = Todennus
    .encryption = Salaus
    .addressing = Osoitteen määritys
    .default = Toimitettaessa
    .need = Velvoittavuus
    .frequency = Taajuus
    .power = Lähetysteho
    .range = Kantama
    .coexistence = Toiminta muiden radiojärjestelmien kanssa
    .max_connected = Yhdistettynä samanaikaisesti enintään
    .max_paired = Parinmuodostuksia enintään
    .purpose = Tarkoitus
    .used_by = Voi käyttää
    .protect = Suojaus
    .when = Ehto

peer = Liitetyt järjestelmät
    .caption = Liitetyt järjestelmät
    .title = Järjestelmä
    .id = Tunniste
    .kind = Laji
    .zone = Vyöhyke
    .address = Osoite
    .versions = Versiot
    .max_connected = Yhdistettynä samanaikaisesti enintään
    .operated_by = Ylläpitäjä
    .description = Kuvaus

port = Portit
    .rules = Portit ja palomuurisäännöt
    .required-caption = Sallittavat pakolliset yhteydet
    .recommended-caption = Suositellut yhteydet
    .allow-caption = Yhteydet, jotka sallitaan vain, jos niiden toiminto on käytössä
    .allow-need-unstated = Jos yhteydelle ei ole annettu velvoittavuutta, valmistaja ei ilmoita, onko yhteys pakollinen. Salli tällainen yhteys vain, jos jokin käytössä oleva toiminto tarvitsee sitä.
    .allow-condition = Jos rivillä on ehto, salli yhteys vain, jos ehto täyttyy.
    .allow-configured = Jos portin numeroa voi muuttaa, salli vain asetettu numero.
    .allow-range = Jos porttialueesta on asetettu vain osa, salli vain nämä portit.
    .allow-only = Estä kaikki muut yhteydet.
    .allow-only-except = Esto ei koske yhteyksiä, joille ei ole palomuurisääntöä. Ne luetellaan erillisessä taulukossa.
    .allow-only-zones = Estä seuraavien verkkovyöhykkeiden rajalla kaikki muut yhteydet järjestelmän osiin ja osista: { $zones }. Tässä asiakirjassa ei anneta sääntöjä muille järjestelmille.
    .block-caption = Estettävät yhteydet
    .block-intro = Estä verkkopalomuurissa seuraavat yhteydet.
    .none-caption = Yhteydet ilman palomuurisääntöä
    .none-intro = Tässä asiakirjassa ei anneta verkkopalomuurin sääntöä seuraaville yhteyksille. Taulukossa on syyt.
    .unstated-caption = Yhteydet, joiden suuntaa ei ole ilmoitettu
    .unstated-intro = Valmistaja ei ilmoita, kumpi osapuoli avaa seuraavat yhteydet. Tässä asiakirjassa ei anneta niille palomuurisääntöä.
    .rules-source = Lähde avaa yhteyden tai lähettää ensimmäisenä. Vastaukset kuuluvat yhteyteen.
    .rules-all = Kaikkia sääntöjä koskevat tiedot
    .required = Pakolliset yhteydet
    .need-unstated = Yhteydet ilman ilmoitettua velvoittavuutta
    .used = Vain käytettäessä sallittavat yhteydet
    .rules-open = toiminnanharjoittajan määritettävä
    .any-system = mikä tahansa järjestelmä
    .reason-number = sääntöä ei voi antaa ilman numeroa tai tyyppiä
    .reason-transport = sääntöä ei voi antaa ilman kuljetusprotokollaa
    .reason-border = ei ylitä verkon rajaa
    .reason-computer = pysyy yhden tietokoneen sisällä
    .reason-part = pysyy yhden järjestelmän osan sisällä
    .reason-device = pysyy laitteen sisällä
    .reason-zone = pysyy yhden verkkovyöhykkeen sisällä; tarvitsee säännön vain, jos palomuuri jakaa vyöhykkeen
    .reason-mobile = kulkee matkapuhelinverkon kautta, ei toiminnanharjoittajan verkon kautta
    .reason-cloud = ei kulje toiminnanharjoittajan verkon kautta
    .reference = { $protocol } portissa { $number } ({ $transport })
    .reference-many = { $protocol } porteissa { $number } ({ $transport })
    .reference-any = { $protocol } missä tahansa portissa ({ $transport })
    .reference-ip = { $protocol } ({ $transport } { $ip_protocol })
    .reference-short = { $protocol } ({ $transport })
    .unnamed = portti { $number } ({ $transport })
    .unnamed-many = portit { $number } ({ $transport })
    .unnamed-any = mikä tahansa portti ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } portissa { $number }
    .reference-plain-many = { $protocol } porteissa { $number }
    .reference-plain-any = { $protocol } missä tahansa portissa
    .reference-bare = { $protocol }
    .unnamed-plain = portti { $number }
    .unnamed-plain-many = portit { $number }
    .unnamed-plain-any = mikä tahansa portti
    .no-transport = kuljetusprotokollaa ei ole ilmoitettu
    .without-transport = { $number } (kuljetusprotokollaa ei ole ilmoitettu)
    .any = mikä tahansa
    .not_known = portti ei tiedossa
    .number = Portti
    .icmp_type = ICMP-tyyppi
    .ip_protocol = IP-protokolla
    .id = Tunniste
    .configurable = Numeroa voi muuttaa
    .setting = Asetuspaikka
    .source_port = Lähdeportti
    .transport = Kuljetus
    .direction = Suunta
    .protocol = Protokolla
    .program = Ohjelma
    .part = Osa
    .interface = Liitäntä
    .encryption = Salaus
    .authentication = Todennus
    .default = Toimitettaessa
    .need = Velvoittavuus
    .opened_by = Voi avata
    .open_for = Auki (kesto)
    .purpose = Tarkoitus
    .peers = Liitetyt järjestelmät
    .internet = Internetin kautta
    .network_setting = Verkon asetus
    .firewall_rule = Verkkopalomuurin sääntö
    .when = Ehto
    .source = Lähde
    .destination = Kohde
    .own-side = Laite tai osa
    .other-side = Toinen osapuoli
    .use = Laitteen käyttötapa
    .reason = Syy

firewall = Laitteen palomuuri
    .of-parts = Osien palomuurit
    .state = { $state ->
        [provided] Laitteessa on oma palomuuri.
        [not_provided] Laitteessa ei ole omaa palomuuria.
        [by_operator] Toiminnanharjoittajan on toteutettava laitteen palomuuri.
        [by_host] Laite käyttää käyttöjärjestelmän palomuuria.
       *[not_applicable] Laitteen oma palomuuri ei ole sovellettavissa.
    }
    .state-part = { $state ->
        [provided] Tässä järjestelmän osassa on oma palomuuri.
        [not_provided] Tässä järjestelmän osassa ei ole omaa palomuuria.
        [by_operator] Toiminnanharjoittajan on toteutettava tämän järjestelmän osan palomuuri.
        [by_host] Tämä järjestelmän osa käyttää käyttöjärjestelmän palomuuria.
       *[not_applicable] Tämän järjestelmän osan oma palomuuri ei ole sovellettavissa.
    }
    .state-inactive = { $state ->
        [by_host] Käyttöjärjestelmän palomuuri suodattaa liikennettä vain, kun se on kytketty päälle.
       *[other] Palomuuri suodattaa liikennettä vain, kun se on kytketty päälle.
    }
    .default = Toimitettaessa: { $default }.
    .configured_by = Roolit, jotka voivat kytkeä tämän päälle ja pois päältä: { $configured_by }.
    .rules_set_by = Roolit, jotka voivat muuttaa palomuurin sääntöjä: { $rules_set_by }.
    .product = Tuote: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Palomuurin on estettävä kaikki liikenne, paitsi yhteydet, jotka tämän asiakirjan mukaan sallitaan.
            [deny_all] Palomuurin on estettävä kaikki liikenne.
            [allow_outbound] Palomuurin on sallittava yhteydet laitteesta ja estettävä yhteydet laitteeseen.
            [allow_all] Palomuurin on sallittava kaikki liikenne.
            [monitored] Palomuurin on sallittava liikenne ja valvottava sitä.
            [restricted] Palomuurin on rajoitettava liikennettä.
           *[isolated] Palomuuri ei saa sallia mitään yhteyttä muihin verkkoihin.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Palomuuri estää kaikki yhteydet, joita tässä asiakirjassa ei luetella.
            [deny_all] Palomuuri estää kaiken liikenteen.
            [allow_outbound] Palomuuri sallii yhteydet laitteesta ja estää yhteydet laitteeseen.
            [allow_all] Palomuuri sallii kaiken liikenteen.
            [monitored] Palomuuri sallii liikenteen ja valvoo sitä.
            [restricted] Palomuuri rajoittaa liikennettä.
           *[isolated] Palomuuri ei salli mitään yhteyttä muihin verkkoihin.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Kun palomuuri on päällä, se estää kaikki yhteydet, joita tässä asiakirjassa ei luetella.
        [deny_all] Kun palomuuri on päällä, se estää kaiken liikenteen.
        [allow_outbound] Kun palomuuri on päällä, se sallii lähtevät yhteydet ja estää saapuvat yhteydet.
        [allow_all] Kun palomuuri on päällä, se sallii kaiken liikenteen.
        [monitored] Kun palomuuri on päällä, se sallii liikenteen ja valvoo sitä.
        [restricted] Kun palomuuri on päällä, se rajoittaa liikennettä.
       *[isolated] Kun palomuuri on päällä, se ei salli mitään yhteyttä muihin verkkoihin.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Palomuurin on estettävä kaikki liikenne, paitsi yhteydet, jotka tämän asiakirjan mukaan sallitaan.
            [deny_all] Palomuurin on estettävä kaikki liikenne.
            [allow_outbound] Palomuurin on sallittava yhteydet tästä järjestelmän osasta ja estettävä yhteydet tähän järjestelmän osaan.
            [allow_all] Palomuurin on sallittava kaikki liikenne.
            [monitored] Palomuurin on sallittava liikenne ja valvottava sitä.
            [restricted] Palomuurin on rajoitettava liikennettä.
           *[isolated] Palomuuri ei saa sallia mitään yhteyttä muihin verkkoihin.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Palomuuri estää kaikki yhteydet, joita tässä asiakirjassa ei luetella.
            [deny_all] Palomuuri estää kaiken liikenteen.
            [allow_outbound] Palomuuri sallii yhteydet tästä järjestelmän osasta ja estää yhteydet tähän järjestelmän osaan.
            [allow_all] Palomuuri sallii kaiken liikenteen.
            [monitored] Palomuuri sallii liikenteen ja valvoo sitä.
            [restricted] Palomuuri rajoittaa liikennettä.
           *[isolated] Palomuuri ei salli mitään yhteyttä muihin verkkoihin.
        }
    }
    .changes_itself = Automaattiset muutokset: { $changes_itself }
    .because = Syy: { $because }
    .instead = { $state ->
        [by_operator] Toiminnanharjoittajan on toimittava näin: { $instead }
       *[other] Toimi näin: { $instead }
    }
    .note = { $note }

flow = Tietovirrat
    .caption = Tietovirrat
    .rules = Palomuurisäännöt: { $link }
    .from = Mistä
    .to = Mihin
    .port = Portti
    .medium = Siirtotapa
    .data = Tiedot
    .personal = Henkilötiedot
    .examples = Esimerkit
    .deidentified = Tunnistetietojen poisto
    .encryption = Salaus
    .integrity = Eheyden suojaus
    .trigger = Siirron alkaminen
    .rate = Siirtonopeus
    .volume = Tietomäärä
    .purpose = Tarkoitus
    .when = Ehto
    .id = Tunniste

network-requirements = Verkkoa koskevat vaatimukset
    .bandwidth = { $bandwidth_for ->
        [none] Kaistanleveys: { $bandwidth }.
       *[other] Kaistanleveys ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Viive: { $latency }.
    .jitter = Viiveen vaihtelu: { $jitter }.
    .packet_loss = Pakettihävikki: { $packet_loss }.
    .services = Palvelut, jotka verkon on tarjottava: { $services }.
    .other = Verkon on täytettävä seuraavat vaatimukset:
    .other-one = Verkon on täytettävä seuraava vaatimus:
    .recommended_other = Valmistaja suosittelee verkolle seuraavaa:
    .loss = Jos verkkoyhteys katkeaa: { $loss }
    .otherwise = Jos vaatimukset eivät täyty: { $otherwise }

network-link = Yhteydet ja toiminnot
    .caption = Mitä verkon on tarjottava yhteyksille ja toiminnoille
    .title = Yhteys tai toiminto
    .from = Mistä
    .to = Mihin
    .bandwidth = Kaistanleveys
    .latency = Viive
    .jitter = Viiveen vaihtelu
    .packet_loss = Pakettihävikki
    .recommended = Suositus
    .optimum = Optimi
    .otherwise = Jos ei saavuteta
    .when = Ehto

network-figures = Suositusarvot
    .bandwidth = { $bandwidth_for ->
        [none] Suositeltu kaistanleveys: { $bandwidth }.
       *[other] Suositeltu kaistanleveys ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Suositeltu viive: { $latency }.
    .jitter = Suositeltu viiveen vaihtelu: { $jitter }.
    .packet_loss = Suositeltu pakettihävikki: { $packet_loss }.
    .otherwise = Jos suositusarvoja ei saavuteta: { $otherwise }

network-optimum = Optimiarvot
    .bandwidth = { $bandwidth_for ->
        [none] Optimaalinen kaistanleveys: { $bandwidth }.
       *[other] Optimaalinen kaistanleveys ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimaalinen viive: { $latency }.
    .jitter = Optimaalinen viiveen vaihtelu: { $jitter }.
    .packet_loss = Optimaalinen pakettihävikki: { $packet_loss }.

remote-access = Etäyhteys
    .state = { $used_for ->
        [none] { $state ->
            [provided] Laitteeseen voi muodostaa etäyhteyden.
            [not_provided] Laitteessa ei ole etäyhteyttä.
            [by_operator] Toiminnanharjoittaja toteuttaa etäyhteyden.
            [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa etäyhteyden.
           *[not_applicable] Etäyhteys ei ole sovellettavissa.
        }
       *[other] { $state ->
            [provided] Laitteeseen voi muodostaa etäyhteyden seuraaviin tarkoituksiin: { $used_for }.
            [not_provided] Laitteeseen ei voi muodostaa etäyhteyttä seuraaviin tarkoituksiin: { $used_for }.
            [by_operator] Toiminnanharjoittaja toteuttaa etäyhteyden seuraaviin tarkoituksiin: { $used_for }.
            [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa etäyhteyden seuraaviin tarkoituksiin: { $used_for }.
           *[not_applicable] Etäyhteys ei ole sovellettavissa seuraaviin tarkoituksiin: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Tähän järjestelmän osaan voi muodostaa etäyhteyden.
            [not_provided] Tässä järjestelmän osassa ei ole etäyhteyttä.
            [by_operator] Toiminnanharjoittaja toteuttaa etäyhteyden.
            [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa etäyhteyden.
           *[not_applicable] Etäyhteys ei ole sovellettavissa.
        }
       *[other] { $state ->
            [provided] Tähän järjestelmän osaan voi muodostaa etäyhteyden seuraaviin tarkoituksiin: { $used_for }.
            [not_provided] Tähän järjestelmän osaan ei voi muodostaa etäyhteyttä seuraaviin tarkoituksiin: { $used_for }.
            [by_operator] Toiminnanharjoittaja toteuttaa etäyhteyden seuraaviin tarkoituksiin: { $used_for }.
            [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa etäyhteyden seuraaviin tarkoituksiin: { $used_for }.
           *[not_applicable] Etäyhteys ei ole sovellettavissa seuraaviin tarkoituksiin: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Käyttöjärjestelmän tai isäntäjärjestelmän etäyhteys on mahdollinen vain, kun se on kytketty päälle.
           *[other] Etäyhteys on mahdollinen vain, kun se on kytketty päälle.
        }
       *[other] { $state ->
            [by_host] Kun käyttöjärjestelmän tai isäntäjärjestelmän etäyhteys on kytketty päälle, se on mahdollinen seuraaviin tarkoituksiin: { $used_for }.
           *[other] Kun etäyhteys on kytketty päälle, se on mahdollinen seuraaviin tarkoituksiin: { $used_for }.
        }
    }
    .default = Toimitettaessa: { $default }.
    .configured_by = Roolit, jotka voivat kytkeä tämän päälle ja pois päältä: { $configured_by }.
    .kind = Etäyhteyden laji: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Valmistaja aloittaa istunnon.
        [operator] Toiminnanharjoittaja aloittaa istunnon.
        [shared] Valmistaja ja toiminnanharjoittaja aloittavat istunnon yhdessä.
        [user] Käyttäjä aloittaa istunnon.
        [patient] Potilas aloittaa istunnon.
        [third_party] Kolmas osapuoli aloittaa istunnon.
        [integrator] Integraattori aloittaa istunnon.
        [practitioner] Ammatinharjoittaja aloittaa istunnon.
       *[service_partner] Huoltokumppani aloittaa istunnon.
    }
    .supervision = Valvonta: { $supervision }
    .authentication = Todennus: { $authentication }
    .encryption = Salaus: { $encryption }.
    .logged = { $logged ->
        [true] Laite tallentaa jokaisen istunnon lokiin.
       *[false] Laite ei tallenna istuntoja lokiin.
    }
    .logged-part = { $logged ->
        [true] Tämä järjestelmän osa tallentaa jokaisen istunnon lokiin.
       *[false] Tämä järjestelmän osa ei tallenna istuntoja lokiin.
    }
    .files_scanned_by = Siirrettyjen tiedostojen haittaohjelmaskannaus: { $files_scanned_by }
    .disable = Kytke etäyhteys pois päältä näin: { $disable }
    .because = Syy: { $because }
    .instead = { $state ->
        [by_operator] Toiminnanharjoittajan on toimittava näin: { $instead }
       *[other] Toimi näin: { $instead }
    }
    .note = { $note }

failure = Verkkohäiriöt
    .caption = Verkkohäiriöt ja niiden vaikutukset
    .recovery-caption = Häiriöt ja niiden vaikutukset
    .what = Häiriö
    .id = Tunniste
    .noticeable = Käyttäjän havainto
    .effect = Vaikutus laitteeseen
    .hazard = Vaara
    .countermeasure = Vastatoimi

## Installation

installation = Asennus
    .preparing = Ennen asennusta
    .installing = Asennusvaiheet
    .integrating = Asentaminen toiseen tuotteeseen
    .installed_by = Roolit, jotka asentavat laitteen: { $installed_by }.
    .before = Varmista ennen aloittamista seuraavat asiat:
    .before-one = Varmista ennen aloittamista seuraava asia:
    .steps = Asenna laite seuraavasti:
    .verify = Tarkista asennuksen jälkeen seuraavat asiat:
    .if_failed = Jos asennus epäonnistui: { $if_failed }
    .integration = Jos laite asennetaan osaksi toista tuotetta:

hardening = Koventaminen
    .caption = Tietoturva-asetukset
    .title = Asetus
    .id = Tunniste
    .setting = Asetuspaikka
    .default = Toimitettaessa
    .value = Asetettava arvo
    .need = Velvoittavuus
    .reason = Syy
    .steps = Toimi seuraavasti:
    .part = Osa
    .when = Ehto

maintenance = Ylläpito

task = Tehtävät
    .caption = Säännölliset tehtävät
    .title = Tehtävä
    .id = Tunniste
    .by = Tekijä
    .role = Rooli
    .interval = Aikaväli
    .downtime = Keskeytys tehtävän aikana
    .steps = { $by ->
        [manufacturer] Valmistajan vaiheet:
        [third_party] Kolmannen osapuolen vaiheet:
        [service_partner] Huoltokumppanin vaiheet:
        [integrator] Integraattorin vaiheet:
       *[other] Toimi seuraavasti:
    }

## Access

access = Pääsy
    .authentication = Käytettävissä olevat kirjautumistavat: { $authentication }.
    .authentication-none = { $only ->
        [none] Kirjautumista ei ole.
       *[other] Kirjautumista ei ole, paitsi jos tässä luvussa mainitaan kirjautuminen jossakin järjestelmän osassa tai jollakin ehdolla.
    }
    .checked_by = Järjestelmä, joka tarkistaa kirjautumisen: { $checked_by }.
    .default = Kirjautuminen toimitettaessa: { $default }.
    .configured_by = Roolit, jotka voivat kytkeä kirjautumisen päälle ja pois päältä: { $configured_by }.
    .note = { $note }
    .without_login = Ilman kirjautumista voi tehdä seuraavaa:
    .login_for = Seuraava edellyttää kirjautumista:
    .account_rules = Tilejä koskevat seuraavat säännöt:
    .account_rules-one = Tilejä koskee seuraava sääntö:
    .custom_roles = { $custom_roles ->
        [true] Toiminnanharjoittaja voi määrittää lisää rooleja.
       *[false] Toiminnanharjoittaja ei voi määrittää lisää rooleja.
    }

access-only = Pääsy
    .authentication = Käytettävissä olevat kirjautumistavat: { $authentication }.
    .authentication-none = Kirjautumista ei ole.
    .authentication-none-part = Tässä järjestelmän osassa ei ole kirjautumista.
    .checked_by = Järjestelmä, joka tarkistaa kirjautumisen: { $checked_by }.
    .without_login = Ilman kirjautumista voi tehdä seuraavaa:
    .login_for = Seuraava edellyttää kirjautumista:
    .account_rules = Tilejä koskevat seuraavat säännöt:
    .account_rules-one = Tilejä koskee seuraava sääntö:
    .note = { $note }

directory = Hakemistopalvelu
    .default = Toimitettaessa: { $default }.
    .protocol = Protokolla: { $protocol }.
    .product = Hakemistopalvelu: { $product }.
    .versions = Versiot: { $versions }.
    .users_managed = Hakemistopalvelun käyttäjien hallinta: { $users_managed }
    .roles_given = Hakemistopalvelun käyttäjien roolit: { $roles_given }
    .unreachable = Jos hakemistopalveluun ei saada yhteyttä: { $unreachable }
    .steps = Yhdistä hakemistopalvelu seuraavasti:
    .note = { $note }

multi-factor = Monivaiheinen tunnistautuminen
    .state = { $state ->
        [provided] Laite tukee monivaiheista tunnistautumista.
        [not_provided] Laite ei tue monivaiheista tunnistautumista.
        [by_operator] Toiminnanharjoittajan on toteutettava monivaiheinen tunnistautuminen.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa monivaiheisen tunnistautumisen.
       *[not_applicable] Monivaiheinen tunnistautuminen ei ole sovellettavissa.
    }
    .state-part = { $state ->
        [provided] Tämä järjestelmän osa tukee monivaiheista tunnistautumista.
        [not_provided] Tämä järjestelmän osa ei tue monivaiheista tunnistautumista.
        [by_operator] Toiminnanharjoittajan on toteutettava monivaiheinen tunnistautuminen.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa monivaiheisen tunnistautumisen.
       *[not_applicable] Monivaiheinen tunnistautuminen ei ole sovellettavissa.
    }
    .state-should = { $need ->
        [optional] Toiminnanharjoittaja voi toteuttaa monivaiheisen tunnistautumisen.
       *[other] Toiminnanharjoittajan pitäisi toteuttaa monivaiheinen tunnistautuminen.
    }
    .state-inactive = { $state ->
        [by_host] Käyttöjärjestelmän tai isäntäjärjestelmän monivaiheinen tunnistautuminen toimii vain, kun se on kytketty päälle.
       *[other] Monivaiheinen tunnistautuminen toimii vain, kun se on kytketty päälle.
    }
    .default = Toimitettaessa: { $default }.
    .configured_by = Roolit, jotka voivat kytkeä tämän päälle ja pois päältä: { $configured_by }.
    .required_for = Roolit, joilta vaaditaan monivaiheinen tunnistautuminen: { $required_for }.
    .method = Käytettävissä olevat toisen vaiheen tavat: { $method }.
    .code_length = Koodin merkkimäärä: { $code_length }.
    .code_digits = Numeroiden määrä koodissa: { $code_digits }.
    .remembered_for = Aika, jonka kuluessa toista vaihetta ei pyydetä uudelleen: { $remembered_for }.
    .reset = Toisen vaiheen nollaaminen: { $reset }
    .because = Syy: { $because }
    .instead = { $state ->
        [by_operator] Toiminnanharjoittajan on toimittava näin: { $instead }
       *[other] Toimi näin: { $instead }
    }
    .note = { $note }

role = Roolit
    .caption = Roolit
    .title = Rooli
    .id = Tunniste
    .description = Kuvaus
    .inherits = Lisäksi roolin oikeudet
    .held_by = Haltija
    .directory_group = Hakemistoryhmä
    .default = Toimitettaessa
    .part = Osa

function = Toiminnot ja roolit
    .caption = Toiminnot ja roolit, jotka voivat käyttää niitä
    .title = Toiminto
    .assignable = { $assignable ->
        [true] Toiminnanharjoittaja myöntää seuraavan toiminnon rooleille tai käyttäjille: { $title }.
       *[false] Toiminnanharjoittaja ei voi myöntää seuraavaa toimintoa muille rooleille: { $title }.
    }

automatic-login = Automaattinen kirjautuminen
    .state = { $state ->
        [provided] Laite aloittaa istunnon automaattisesti. Kukaan ei syötä tätä varten kirjautumistietoja.
        [by_host] Käyttöjärjestelmä aloittaa istunnon automaattisesti. Kukaan ei syötä tätä varten kirjautumistietoja.
       *[none] Laitteessa ei ole automaattista kirjautumista.
    }
    .state-part = { $state ->
        [provided] Tämä järjestelmän osa aloittaa istunnon automaattisesti. Kukaan ei syötä tätä varten kirjautumistietoja.
        [by_host] Käyttöjärjestelmä aloittaa istunnon automaattisesti. Kukaan ei syötä tätä varten kirjautumistietoja.
       *[none] Tässä järjestelmän osassa ei ole automaattista kirjautumista.
    }
    .state-inactive = { $state ->
        [by_host] Käyttöjärjestelmän automaattinen kirjautuminen ilman kirjautumistietoja toimii vain, kun se on kytketty päälle.
       *[other] Automaattinen kirjautuminen ilman kirjautumistietoja toimii vain, kun se on kytketty päälle.
    }
    .default = Toimitettaessa: { $default }.
    .configured_by = Roolit, jotka voivat kytkeä tämän päälle ja pois päältä: { $configured_by }.
    .after = Automaattisen kirjautumisen ajankohta: { $after }.
    .role = Käyttäjän rooli tässä istunnossa: { $role }.
    .switch_off = Kytke automaattinen kirjautuminen pois päältä näin: { $switch_off }
    .note = { $note }

account-management = Tilien hallinta
    .created_by = Roolit, jotka luovat tilejä: { $created_by }.
    .activated_by = Roolit, jotka aktivoivat tilejä: { $activated_by }.
    .disabled_by = Roolit, jotka sulkevat tilejä: { $disabled_by }.
    .deleted_by = Roolit, jotka poistavat tilejä: { $deleted_by }.
    .disabled_after = Aika ilman kirjautumista, jonka jälkeen tili suljetaan: { $disabled_after }.
    .first_password_by = Roolit, jotka asettavat tilin ensimmäisen salasanan: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Käyttäjän on vaihdettava ensimmäinen salasana ensimmäisen kirjautumisen yhteydessä.
       *[false] Mikään ei pakota käyttäjää vaihtamaan ensimmäistä salasanaa.
    }
    .user_name = Käyttäjätunnuksia koskevat säännöt: { $user_name }
    .attributes = Tilin sisältö: { $attributes }
    .max_accounts = Tilien enimmäismäärä: { $max_accounts }.
    .steps = Hallinnoi tilejä seuraavasti:
    .note = { $note }

password = Salasanat
    .pins = PIN-koodit
    .both = Salasanat ja PIN-koodit
    .kind = { $kind ->
        [password] Seuraava koskee salasanoja.
       *[pin] Seuraava koskee PIN-koodeja.
    }
    .rules_from = { $rules_from ->
        [device] Laite määrittää säännöt ja valvoo niiden noudattamista.
        [host] Käyttöjärjestelmä määrittää säännöt.
        [directory] Hakemistopalvelu määrittää säännöt.
       *[operator] Toiminnanharjoittajan on määritettävä säännöt.
    }
    .rules_from-part = { $rules_from ->
        [device] Tämä järjestelmän osa määrittää säännöt ja valvoo niiden noudattamista.
        [host] Käyttöjärjestelmä määrittää säännöt.
        [directory] Hakemistopalvelu määrittää säännöt.
       *[operator] Toiminnanharjoittajan on määritettävä säännöt.
    }
    .need = Sääntöjen velvoittavuus: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Käyttöjärjestelmä määrittää säännöt.
        [directory] Hakemistopalvelu määrittää säännöt.
       *[other] Toiminnanharjoittaja määrittää säännöt.
    }
    .configured_by = Roolit, jotka voivat muuttaa sääntöjä: { $configured_by }.
    .settable = Säännöt, joita voi muuttaa: { $settable }.
    .off_by_default = Säännöt, jotka ovat toimitettaessa pois päältä: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Merkkien vähimmäismäärä, jota käyttöjärjestelmän on vaadittava: { $min_length }.
        [directory] Merkkien vähimmäismäärä, jota hakemistopalvelun on vaadittava: { $min_length }.
        [operator] Merkkien vähimmäismäärä, jota toiminnanharjoittajan on vaadittava: { $min_length }.
       *[other] Merkkien vähimmäismäärä: { $min_length }.
    }
    .min_length-should = Suositeltu merkkien vähimmäismäärä: { $min_length }.
    .max_length = Merkkien enimmäismäärä: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Käyttöjärjestelmän on vaadittava, että PIN-koodissa on: { $complexity }.
           *[other] Käyttöjärjestelmän on vaadittava, että salasanassa on: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Hakemistopalvelun on vaadittava, että PIN-koodissa on: { $complexity }.
           *[other] Hakemistopalvelun on vaadittava, että salasanassa on: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Toiminnanharjoittajan on vaadittava, että PIN-koodissa on: { $complexity }.
           *[other] Toiminnanharjoittajan on vaadittava, että salasanassa on: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN-koodissa on oltava: { $complexity }.
           *[other] Salasanassa on oltava: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Käyttöjärjestelmän on hylättävä PIN-koodina seuraavat: { $complexity }.
           *[other] Käyttöjärjestelmän on hylättävä salasanana seuraavat: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Hakemistopalvelun on hylättävä PIN-koodina seuraavat: { $complexity }.
           *[other] Hakemistopalvelun on hylättävä salasanana seuraavat: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Toiminnanharjoittajan on varmistettava, että PIN-koodi ei ole mikään seuraavista: { $complexity }.
           *[other] Toiminnanharjoittajan on varmistettava, että salasana ei ole mikään seuraavista: { $complexity }.
        }
       *[other] { $kind ->
            [pin] PIN-koodi ei saa olla mikään seuraavista: { $complexity }.
           *[other] Salasana ei saa olla mikään seuraavista: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] PIN-koodissa pitäisi olla: { $complexity }.
       *[other] Salasanassa pitäisi olla: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] PIN-koodin ei pitäisi olla mikään seuraavista: { $complexity }.
       *[other] Salasanan ei pitäisi olla mikään seuraavista: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Käyttöjärjestelmän on vaadittava, että salasana täyttää vähintään { $complexity_at_least } seuraavista ehdoista: { $complexity }.
        [directory] Hakemistopalvelun on vaadittava, että salasana täyttää vähintään { $complexity_at_least } seuraavista ehdoista: { $complexity }.
        [operator] Toiminnanharjoittajan on vaadittava, että salasana täyttää vähintään { $complexity_at_least } seuraavista ehdoista: { $complexity }.
       *[other] Salasanan on täytettävä vähintään { $complexity_at_least } seuraavista ehdoista: { $complexity }.
    }
    .complexity-some-should = Salasanan pitäisi täyttää vähintään { $complexity_at_least } seuraavista ehdoista: { $complexity }.
    .characters = Merkit, joita voi käyttää: { $characters }
    .special_characters = Erikoismerkit, joita voi käyttää: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] PIN-koodin voi jättää tyhjäksi.
           *[false] PIN-koodia ei voi jättää tyhjäksi.
        }
       *[other] { $blank ->
            [true] Salasanan voi jättää tyhjäksi.
           *[false] Salasanaa ei voi jättää tyhjäksi.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] PIN-koodin voi kytkeä pois päältä.
           *[false] PIN-koodia ei voi kytkeä pois päältä.
        }
       *[other] { $can_be_off ->
            [true] Salasanan voi kytkeä pois päältä.
           *[false] Salasanaa ei voi kytkeä pois päältä.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Isot ja pienet kirjaimet ovat eri merkkejä.
       *[false] Isot ja pienet kirjaimet ovat samoja merkkejä.
    }
    .history = { $kind ->
        [pin] Niiden aiempien PIN-koodien määrä, joita ei saa käyttää uudelleen: { $history }.
       *[other] Niiden aiempien salasanojen määrä, joita ei saa käyttää uudelleen: { $history }.
    }
    .history-should = { $kind ->
        [pin] Niiden aiempien PIN-koodien määrä, joita ei pitäisi käyttää uudelleen: { $history }.
       *[other] Niiden aiempien salasanojen määrä, joita ei pitäisi käyttää uudelleen: { $history }.
    }
    .max_age = { $kind ->
        [pin] PIN-koodi on vaihdettava ilmoitetun ajan kuluttua ({ $max_age }).
       *[other] Salasana on vaihdettava ilmoitetun ajan kuluttua ({ $max_age }).
    }
    .max_age-should = { $kind ->
        [pin] PIN-koodi pitäisi vaihtaa ilmoitetun ajan kuluttua ({ $max_age }).
       *[other] Salasana pitäisi vaihtaa ilmoitetun ajan kuluttua ({ $max_age }).
    }
    .min_age = { $kind ->
        [pin] PIN-koodin voi vaihtaa uudelleen aikaisintaan ilmoitetun ajan kuluttua ({ $min_age }).
       *[other] Salasanan voi vaihtaa uudelleen aikaisintaan ilmoitetun ajan kuluttua ({ $min_age }).
    }
    .max_attempts = { $rules_from ->
        [host] Epäonnistuneiden yritysten määrä, jonka jälkeen käyttöjärjestelmän on lukittava kirjautuminen: { $max_attempts }.
        [directory] Epäonnistuneiden yritysten määrä, jonka jälkeen hakemistopalvelun on lukittava kirjautuminen: { $max_attempts }.
        [operator] Epäonnistuneiden yritysten määrä, jonka jälkeen kirjautuminen on lukittava: { $max_attempts }.
       *[other] Epäonnistuneiden yritysten määrä, jonka jälkeen kirjautuminen lukitaan: { $max_attempts }.
    }
    .max_attempts-should = Suositeltu epäonnistuneiden yritysten määrä, jonka jälkeen kirjautuminen lukitaan: { $max_attempts }.
    .attempts_within = Ajanjakso, jolta epäonnistuneet yritykset lasketaan: { $attempts_within }.
    .lockout_stages = Toistuvilla epäonnistuneilla yrityksillä on seuraavat vaikutukset:
    .lockout_stages-one = Toistuvilla epäonnistuneilla yrityksillä on seuraava vaikutus:
    .asked = { $kind ->
        [pin] PIN-koodi kysytään seuraavissa tapauksissa:
       *[other] Salasana kysytään seuraavissa tapauksissa:
    }
    .asked-one = { $kind ->
        [pin] PIN-koodi kysytään seuraavassa tapauksessa:
       *[other] Salasana kysytään seuraavassa tapauksessa:
    }
    .lockout = Lukituksen kesto: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Lukittu kirjautuminen pysyy lukittuna, kunnes joku avaa sen.
       *[false] Lukitus päättyy ilman käyttäjän toimia.
    }
    .unlocked_by = { $lockout ->
        [none] Roolit, jotka voivat avata kirjautumisen lukituksen: { $unlocked_by }.
       *[other] Roolit, jotka voivat päättää lukituksen ennenaikaisesti: { $unlocked_by }.
    }
    .stored_as = Tallennusmuoto: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Toimitettaessa PIN-koodia ei ole asetettu.
            [password] Toimitettaessa salasanaa ei ole asetettu.
           *[none] Toimitettaessa kirjautumistietoja ei ole asetettu.
        }
        [default] Toimitettaessa on asetettu oletusarvoiset kirjautumistiedot.
        [unique_per_device] Toimitushetken kirjautumistiedot ovat jokaisessa laitteessa erilaiset.
        [must_change_at_first_login] Ensimmäinen kirjautuminen edellyttää uusia kirjautumistietoja.
        [shared_known] Toimitushetken kirjautumistiedot ovat kaikissa laitteissa samat ja julkisesti tunnetut.
        [manufacturer_only] Vain valmistaja tietää toimitushetken kirjautumistiedot.
        [documented] Toimitushetken kirjautumistiedot ovat kaikissa laitteissa samat, ja ne mainitaan valmistajan asiakirjoissa.
       *[set_at_installation] Kirjautumistiedot asetetaan asennuksen yhteydessä.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Tämä järjestelmän osa toimitetaan ilman PIN-koodia.
            [password] Tämä järjestelmän osa toimitetaan ilman salasanaa.
           *[none] Tämä järjestelmän osa toimitetaan ilman kirjautumistietoja.
        }
        [default] Tämä järjestelmän osa toimitetaan oletusarvoisin kirjautumistiedoin.
        [unique_per_device] Tämä järjestelmän osa toimitetaan kirjautumistiedoin, jotka ovat jokaisessa järjestelmässä erilaiset.
        [must_change_at_first_login] Tämä järjestelmän osa vaatii uudet kirjautumistiedot ensimmäisen kirjautumisen yhteydessä.
        [shared_known] Tämä järjestelmän osa toimitetaan kirjautumistiedoin, jotka ovat kaikissa järjestelmissä samat ja julkisesti tunnetut.
        [manufacturer_only] Tämä järjestelmän osa toimitetaan kirjautumistiedoin, jotka vain valmistaja tietää.
        [documented] Tämä järjestelmän osa toimitetaan kirjautumistiedoin, jotka ovat kaikissa järjestelmissä samat ja jotka mainitaan valmistajan asiakirjoissa.
       *[set_at_installation] Kirjautumistiedot asetetaan asennuksen yhteydessä.
    }
    .default_password = { $kind ->
        [pin] PIN-koodi toimitettaessa: { $default_password }.
       *[other] Salasana toimitettaessa: { $default_password }.
    }
    .default_action = Kirjautumistiedot toimitettaessa: { $default_action }
    .change = { $kind ->
        [pin] Vaihda PIN-koodi seuraavasti:
       *[other] Vaihda salasana seuraavasti:
    }
    .handling = { $kind ->
        [pin] Suojaa PIN-koodi seuraavasti:
       *[other] Suojaa salasana seuraavasti:
    }
    .reset = { $kind ->
        [pin] Jos PIN-koodi on unohtunut: { $reset }
       *[other] Jos salasana on unohtunut: { $reset }
    }
    .compromised = { $kind ->
        [pin] Jos muut tietävät PIN-koodin: { $compromised }
       *[other] Jos muut tietävät salasanan: { $compromised }
    }
    .fallback = Jos muuta sääntöä ei ole asetettu: { $fallback }
    .note = { $note }

account = Tilit toimitettaessa
    .caption = Tilit toimitettaessa
    .name = Tili
    .id = Tunniste
    .role = Rooli
    .kind = Laji
    .default = Toimitettaessa
    .default_credentials = Kirjautumistiedot toimitettaessa
    .default_password = Salasana toimitettaessa
    .part = Osa
    .action = Toimintaohje
    .when = Ehto

session = Istunnot
    .timeout = { $action ->
        [lock] Laite lukitsee istunnon, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
        [logout] Laite päättää istunnon, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
        [hide_data] Laite piilottaa näytössä olevat tiedot, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
        [screen_off] Laite sammuttaa näytön, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
       *[other] Aikaraja istunnolle ilman syötettä: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Tämä järjestelmän osa lukitsee istunnon, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
        [logout] Tämä järjestelmän osa päättää istunnon, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
        [hide_data] Tämä järjestelmän osa piilottaa näytössä olevat tiedot, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
        [screen_off] Tämä järjestelmän osa sammuttaa näytön, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
       *[other] Aikaraja istunnolle ilman syötettä: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Jos aikaraja on päällä, istunto lukitaan, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
        [logout] Jos aikaraja on päällä, istunto päättyy, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
        [hide_data] Jos aikaraja on päällä, näytössä olevat tiedot piilotetaan, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
        [screen_off] Jos aikaraja on päällä, näyttö sammutetaan, kun syötettä ei ole ollut ilmoitettuna aikana ({ $timeout }).
       *[other] Aikaraja istunnolle ilman syötettä, kun aikaraja on päällä: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Laite määrittää aikarajan ja valvoo sen noudattamista.
        [host] Käyttöjärjestelmä määrittää aikarajan.
        [directory] Hakemistopalvelu määrittää aikarajan.
       *[operator] Toiminnanharjoittajan on määritettävä aikaraja.
    }
    .rules_from-part = { $rules_from ->
        [device] Tämä järjestelmän osa määrittää aikarajan ja valvoo sen noudattamista.
        [host] Käyttöjärjestelmä määrittää aikarajan.
        [directory] Hakemistopalvelu määrittää aikarajan.
       *[operator] Toiminnanharjoittajan on määritettävä aikaraja.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Aikarajan noudattamista valvotaan, kun aikaraja on kytketty päälle.
        [host] Käyttöjärjestelmä määrittää aikarajan.
        [directory] Hakemistopalvelu määrittää aikarajan.
       *[operator] Toiminnanharjoittajan on määritettävä aikaraja.
    }
    .rules_from-should = { $rules_from ->
        [host] Käyttöjärjestelmä määrittää aikarajan.
        [directory] Hakemistopalvelu määrittää aikarajan.
       *[other] Toiminnanharjoittaja määrittää aikarajan.
    }
    .timeout-others = { $action ->
        [lock] Aika ilman syötettä, jonka jälkeen istunto on lukittava: { $timeout }.
        [logout] Aika ilman syötettä, jonka jälkeen istunto on päätettävä: { $timeout }.
        [hide_data] Aika ilman syötettä, jonka jälkeen näytössä olevat tiedot on piilotettava: { $timeout }.
        [screen_off] Aika ilman syötettä, jonka jälkeen näyttö on sammutettava: { $timeout }.
       *[other] Aikaraja istunnolle ilman syötettä: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Suositeltu aika ilman syötettä, jonka jälkeen istunto lukitaan: { $timeout }.
        [logout] Suositeltu aika ilman syötettä, jonka jälkeen istunto päättyy: { $timeout }.
        [hide_data] Suositeltu aika ilman syötettä, jonka jälkeen näytössä olevat tiedot piilotetaan: { $timeout }.
        [screen_off] Suositeltu aika ilman syötettä, jonka jälkeen näyttö sammutetaan: { $timeout }.
       *[other] Suositeltu aikaraja istunnolle ilman syötettä: { $timeout }.
    }
    .need = Aikarajan velvoittavuus: { $need }.
    .default = Aikaraja toimitettaessa: { $default }.
    .range = Aikarajan mahdolliset asetukset: { $range }.
    .action = { $action ->
        [lock] Aikaraja lukitsee istunnon.
        [logout] Aikaraja päättää istunnon.
        [hide_data] Aikaraja piilottaa näytössä olevat tiedot.
        [screen_off] Aikaraja sammuttaa näytön.
       *[never] Istunnolla ilman syötettä ei ole aikarajaa.
    }
    .configured_by = Roolit, jotka voivat asettaa aikarajan: { $configured_by }.
    .replaced_by = Lukitus, jota käytetään istunnon aikarajan sijasta: { $replaced_by }
    .locks_on = Tilanteet, joissa istunto lukitaan: { $locks_on }.
    .locks_on-others = Tilanteet, joissa istunto on lukittava: { $locks_on }.
    .locks_on-should = Tilanteet, joissa istunnon lukitsemista suositellaan: { $locks_on }.
    .ends_on = Tilanteet, joissa istunto päättyy: { $ends_on }.
    .ends_on-others = Tilanteet, joissa istunto on päätettävä: { $ends_on }.
    .ends_on-should = Tilanteet, joissa istunnon päättämistä suositellaan: { $ends_on }.
    .also = Istuntoja koskee myös seuraava:
    .applies_to = Aikaraja koskee seuraavia:
    .exceptions = Poikkeus: { $exceptions }
    .concurrent = Käyttäjän samanaikaisten istuntojen enimmäismäärä: { $concurrent }.
    .users = Samanaikaisesti kirjautuneiden käyttäjien enimmäismäärä: { $users }.
    .note = { $note }

emergency = Hätäpääsy
    .state = { $state ->
        [provided] Laitteessa on hätäpääsy.
        [not_provided] Laitteessa ei ole hätäpääsyä.
        [by_operator] Toiminnanharjoittajan on toteutettava hätäpääsy.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa hätäpääsyn.
       *[not_applicable] Hätäpääsy ei ole sovellettavissa.
    }
    .state-part = { $state ->
        [provided] Tässä järjestelmän osassa on hätäpääsy.
        [not_provided] Tässä järjestelmän osassa ei ole hätäpääsyä.
        [by_operator] Toiminnanharjoittajan on toteutettava hätäpääsy.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa hätäpääsyn.
       *[not_applicable] Hätäpääsy ei ole sovellettavissa.
    }
    .state-inactive = { $state ->
        [by_host] Käyttöjärjestelmän tai isäntäjärjestelmän hätäpääsy on käytettävissä vain, kun se on kytketty päälle.
       *[other] Hätäpääsy on käytettävissä vain, kun se on kytketty päälle.
    }
    .default = Toimitettaessa: { $default }.
    .configured_by = Roolit, jotka voivat kytkeä tämän päälle ja pois päältä: { $configured_by }.
    .how = Pääsyn hätätilanteessa saa näin: { $how }
    .steps = Pääsyn hätätilanteessa saa näin:
    .available = Hätäpääsyllä käytettävissä olevat toiminnot: { $available }.
    .limits = Rajoitukset: { $limits }
    .ends_after = Aika, jonka jälkeen hätäpääsy päättyy: { $ends_after }.
    .logged = { $logged ->
        [true] Laite tallentaa jokaisen hätäpääsyn lokiin.
       *[false] Laite ei tallenna hätäpääsyä lokiin.
    }
    .logged-part = { $logged ->
        [true] Tämä järjestelmän osa tallentaa jokaisen hätäpääsyn lokiin.
       *[false] Tämä järjestelmän osa ei tallenna hätäpääsyä lokiin.
    }
    .afterwards = Hätäpääsyn jälkeen: { $afterwards }
    .because = Syy: { $because }
    .instead = { $state ->
        [by_operator] Toiminnanharjoittajan on toimittava näin: { $instead }
       *[other] Toimi näin: { $instead }
    }
    .note = { $note }

machine-credential = Varmenteet ja tekniset todennustiedot
    .caption = Varmenteet ja tekniset todennustiedot
    .intro = Koneet ja palvelut käyttävät seuraavia varmenteita, avaimia ja muita todennustietoja.
    .title = Todennustieto
    .id = Tunniste
    .kind = Laji
    .used_by = Missä käytetään
    .purpose = Tarkoitus
    .rights = Oikeudet
    .algorithm = Avain
    .key_in = Avaimen säilytyspaikka
    .issued_by = Myöntäjä
    .lifetime = Voimassaoloaika
    .renewal = Uusiminen
    .on_expiry = Kun voimassaolo päättyy
    .if_lost = Jos todennustieto katoaa
    .when = Ehto

## Data

data = Henkilötiedot
    .personal = { $personal ->
        [none] Laite ei käsittele henkilötietoja.
        [processed] Laite käsittelee henkilötietoja mutta ei tallenna niitä.
        [not_stored] Laite ei tallenna henkilötietoja.
       *[stored] Laite tallentaa henkilötietoja.
    }
    .absent = Laite ei tallenna seuraavia tietoja: { $absent }.
    .removable_media = Laite ei käytä irrotettavia tallennusvälineitä.
    .removable_media_note = Irrotettavat tallennusvälineet: { $removable_media_note }
    .note = { $note }

media-use = Irrotettavien tallennusvälineiden käyttö
    .caption = Irrotettavien tallennusvälineiden käyttö
    .uses = Käyttö
    .media = Tallennusvälineet
    .access = Pääsy
    .note = Lisätieto
    .part = Osa
    .when = Ehto

data-only = Henkilötiedot
    .personal = { $personal ->
        [none] Laite ei käsittele henkilötietoja.
        [processed] Laite käsittelee henkilötietoja mutta ei tallenna niitä.
        [not_stored] Laite ei tallenna henkilötietoja.
       *[stored] Laite tallentaa henkilötietoja.
    }
    .personal-part = { $personal ->
        [none] Tämä järjestelmän osa ei käsittele henkilötietoja.
        [processed] Tämä järjestelmän osa käsittelee henkilötietoja mutta ei tallenna niitä.
        [not_stored] Tämä järjestelmän osa ei tallenna henkilötietoja.
       *[stored] Tämä järjestelmän osa tallentaa henkilötietoja.
    }
    .absent = Laite ei tallenna seuraavia tietoja: { $absent }.
    .absent-part = Tämä järjestelmän osa ei tallenna seuraavia tietoja: { $absent }.
    .removable_media = Laite ei käytä irrotettavia tallennusvälineitä.
    .removable_media-part = Tämä järjestelmän osa ei käytä irrotettavia tallennusvälineitä.
    .note = { $note }

store = Tallennetut tiedot
    .caption = Tallennetut tiedot
    .title = Tietovarasto
    .id = Tunniste
    .part = Osa
    .categories = Tiedot
    .personal = Henkilötiedot
    .examples = Esimerkit
    .format = Muoto
    .location = Sijainti
    .capacity = Kapasiteetti
    .encryption = Salaus
    .retention = Säilytysaika
    .retention_from = Laskennan alku
    .retention_range = Asetusalue
    .keep = Säilytys
    .retention_note = Lisätieto
    .retention_set_by = Voi muuttaa
    .erase = Poistaminen
    .access = Pääsy
    .when = Ehto

export = Tietojen vienti
    .caption = Tietojen vientitavat
    .title = Vienti
    .id = Tunniste
    .categories = Tiedot
    .personal = Henkilötiedot
    .examples = Esimerkit
    .format = Muoto
    .medium = Siirtotapa
    .deidentified = Tunnistetietojen poisto
    .encryption = Salaus
    .steps = Vie tiedot seuraavasti:
    .access = Pääsy
    .default = Toimitettaessa
    .when = Ehto

gdpr = Tietosuoja (GDPR)
    .purpose = Käsittelyn tarkoitus: { $purpose }
    .controller = { $controller ->
        [manufacturer] Rekisterinpitäjä on valmistaja.
        [operator] Rekisterinpitäjä on toiminnanharjoittaja.
        [shared] Valmistaja ja toiminnanharjoittaja ovat yhteisrekisterinpitäjiä.
        [user] Käyttäjä vastaa laitteessa olevista tiedoista.
        [patient] Potilas vastaa laitteessa olevista tiedoista.
        [third_party] Rekisterinpitäjä on kolmas osapuoli.
        [integrator] Rekisterinpitäjä on integraattori.
        [practitioner] Rekisterinpitäjä on ammatinharjoittaja.
       *[service_partner] Rekisterinpitäjä on huoltokumppani.
    }
    .controller_name = Rekisterinpitäjä: { $controller_name }.
    .processor = Henkilötietojen käsittelijä: { $processor }.
    .transfer = Siirrot kolmansiin maihin: { $transfer }
    .subject_access = Henkilötietoja koskevat tarkastuspyynnöt: { $subject_access }
    .subject_erasure = Henkilötietojen poistamista koskevat pyynnöt: { $subject_erasure }
    .operator = Toimi tietosuojan vuoksi seuraavasti:

## Logging

logging = Lokitus
    .what = Tallennettavat tapahtumat
    .reading = Lokin lukeminen
    .state = { $state ->
        [provided] Laite tallentaa tapahtumia lokiin.
        [not_provided] Laite ei tallenna tietoturvatapahtumia.
        [by_operator] Toiminnanharjoittajan on toteutettava tietoturvatapahtumien lokitus.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä tallentaa tapahtumia lokiin.
       *[not_applicable] Tietoturvatapahtumien lokitus ei ole sovellettavissa.
    }
    .state-part = { $state ->
        [provided] Tämä järjestelmän osa tallentaa tapahtumia lokiin.
        [not_provided] Tämä järjestelmän osa ei tallenna tietoturvatapahtumia.
        [by_operator] Toiminnanharjoittajan on toteutettava tietoturvatapahtumien lokitus.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä tallentaa tapahtumia lokiin.
       *[not_applicable] Tietoturvatapahtumien lokitus ei ole sovellettavissa.
    }
    .state-inactive = { $state ->
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä voi tallentaa tapahtumia lokiin.
       *[other] Tapahtumia voidaan tallentaa lokiin.
    }
    .purpose = Lokin tarkoitus: { $purpose }
    .standard = Standardit, joita loki noudattaa: { $standard }.
    .default = Toimitettaessa: { $default }.
    .configured_by = Roolit, jotka voivat kytkeä tämän päälle ja pois päältä: { $configured_by }.
    .because = Syy: { $because }
    .instead = { $state ->
        [by_operator] Toiminnanharjoittajan on toimittava näin: { $instead }
       *[other] Toimi näin: { $instead }
    }
    .location = Lokin sijainti: { $location }
    .language = Lokin kieli: { $language }
    .capacity = Lokin kapasiteetti: { $capacity }
    .retention = Merkinnät säilytetään ilmoitetun ajan ({ $retention }).
    .protection = Lokin suojaus: { $protection }
    .access = Roolit, jotka voivat lukea lokia: { $access }.
    .events = Lokiin tallennetaan seuraavat tapahtumat:
    .events-one = Lokiin tallennetaan seuraava tapahtuma:
    .other_events = { $events ->
        [none] Lokiin tallennetaan seuraavaa:
       *[other] Lokiin tallennetaan lisäksi seuraavaa:
    }
    .reason_asked = Tapahtumat, joille käyttäjän on annettava syy: { $reason_asked }.
    .not_logged = Lokiin ei tallenneta seuraavaa:
    .not_for = Lokia ei ole tarkoitettu seuraaviin tarkoituksiin:
    .fields = Jokaisen merkinnän vähimmäissisältö: { $fields }.
    .viewer = Lokin lukuohjelma: { $viewer }
    .help = Apua lokin lukemiseen: { $help }
    .alerts = Viestit ja merkit: { $link }.
    .steps = Lue tai vie loki seuraavasti:
    .note = { $note }

log-entry = Merkintöjen sisältö
    .caption = Tiettyjen tapahtumien merkintöjen sisältö
    .events = Tapahtuma
    .fields = Sisältö
    .note = Muu sisältö

log-notification = Ilmoitukset
    .caption = Ilmoitukset tapahtumista
    .events = Tapahtuma
    .other_events = Muut tapahtumat
    .by = Lähetystapa
    .to = Ilmoituksen saava rooli
    .party = Ilmoituksen saava taho
    .note = Lisätieto
    .when = Ehto

log-export = Lokin vienti
    .protocol = Protokolla: { $protocol }.
    .encryption = Salaus: { $encryption }.
    .format = Muoto: { $format }.
    .to = Kohde: { $to }.
    .port = Portti: { $port }.

clock = Kello
    .source = { $source ->
        [ntp] Kello asetetaan NTP-protokollalla.
        [nts] Kello asetetaan NTP-protokollalla ja Network Time Security (NTS) -suojauksella.
        [ptp] Kello asetetaan PTP-protokollalla.
        [host] Käyttöjärjestelmä asettaa kellon.
        [server] Palvelin asettaa kellon.
        [phone] Puhelin asettaa kellon.
        [manual] Kello asetetaan käsin.
       *[cellular] Matkapuhelinverkko asettaa kellon.
    }
    .other_sources = Muut tavat asettaa kello: { $other_sources }.
    .from = Kellon asettava järjestelmä: { $from }.
    .port = Aikapalvelun portti: { $port }.
    .configured_by = Roolit, jotka voivat asettaa kellon: { $configured_by }.
    .accuracy = Kellon suurin virhe: { $accuracy }.
    .if_wrong = Jos kello on väärässä ajassa: { $if_wrong }
    .steps = Aseta kello seuraavasti:

alert = Viestit ja merkit
    .caption = Viestit ja merkit
    .normal-caption = Muut viestit ja merkit
    .sign = Viesti tai merkki
    .id = Tunniste
    .meaning = Merkitys
    .shows = Ilmaisee
    .action = Toimintaohje
    .acts = Kuka toimii
    .call = Yhteystaho

## Malware and integrity

malware = Suojautuminen haittaohjelmilta
    .protection = { $protection ->
        [allow_list] Laite suorittaa vain sallittujen luettelossa olevaa ohjelmistoa.
        [antimalware_included] Laitteeseen sisältyy virustorjuntaohjelmisto.
        [antimalware_supported] Laitteeseen voi asentaa virustorjuntaohjelmiston.
        [antimalware_by_operator] Toiminnanharjoittajan on asennettava virustorjuntaohjelmisto.
        [antimalware_not_recommended] Valmistaja suosittelee, että laitteeseen ei asenneta virustorjuntaohjelmistoa.
        [read_only_system] Laite käynnistyy järjestelmästä, jota ei voi muuttaa.
        [no_antimalware_software] Laitteessa ei ole virustorjuntaohjelmistoa.
        [none] Laitteessa itsessään ei ole suojausta haittaohjelmia vastaan.
       *[not_applicable] Suojautuminen haittaohjelmilta ei ole sovellettavissa.
    }
    .protection-part = { $protection ->
        [allow_list] Tämä järjestelmän osa suorittaa vain sallittujen luettelossa olevaa ohjelmistoa.
        [antimalware_included] Tähän järjestelmän osaan sisältyy virustorjuntaohjelmisto.
        [antimalware_supported] Tähän järjestelmän osaan voi asentaa virustorjuntaohjelmiston.
        [antimalware_by_operator] Toiminnanharjoittajan on asennettava virustorjuntaohjelmisto.
        [antimalware_not_recommended] Valmistaja suosittelee, että tähän järjestelmän osaan ei asenneta virustorjuntaohjelmistoa.
        [read_only_system] Tämä järjestelmän osa käynnistyy järjestelmästä, jota ei voi muuttaa.
        [no_antimalware_software] Tässä järjestelmän osassa ei ole virustorjuntaohjelmistoa.
        [none] Tässä järjestelmän osassa itsessään ei ole suojausta haittaohjelmia vastaan.
       *[not_applicable] Suojautuminen haittaohjelmilta ei ole sovellettavissa.
    }
    .protection-should = { $need ->
        [optional] Toiminnanharjoittaja voi asentaa virustorjuntaohjelmiston.
       *[other] Toiminnanharjoittajan pitäisi asentaa virustorjuntaohjelmisto.
    }
    .other_protection = Muu suojaus haittaohjelmia vastaan: { $other_protection }.
    .need = Velvoittavuus: { $need }.
    .product = Tuote: { $product }.
    .installed_by = Asentaja: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Valmistaja suosittelee, että seuraavat jätetään pois tiedostoja avattaessa tehtävistä skannauksista:
           *[other] Jätä seuraavat pois tiedostoja avattaessa tehtävistä skannauksista:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Valmistaja suosittelee, että seuraavat jätetään pois ajastetuista ja pyydettäessä tehtävistä skannauksista:
           *[other] Jätä seuraavat pois ajastetuista ja pyydettäessä tehtävistä skannauksista:
        }
       *[other] { $exclusions_recommended ->
            [true] Valmistaja suosittelee, että seuraavat jätetään pois skannauksista:
           *[other] Jätä seuraavat pois skannauksista:
        }
    }
    .scans = Skannaukset: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Muuta ohjelmistoa ei voi asentaa laitteeseen.
        [not_allowed] Muuta ohjelmistoa ei saa asentaa laitteeseen.
        [only_listed] Laitteeseen ei saa asentaa ohjelmistoa, jota ei luetella tässä asiakirjassa.
       *[allowed] Muuta ohjelmistoa voi asentaa laitteeseen.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Muuta ohjelmistoa ei voi asentaa tähän järjestelmän osaan.
        [not_allowed] Muuta ohjelmistoa ei saa asentaa tähän järjestelmän osaan.
        [only_listed] Tähän järjestelmän osaan ei saa asentaa ohjelmistoa, jota ei luetella tässä asiakirjassa.
       *[allowed] Muuta ohjelmistoa voi asentaa tähän järjestelmän osaan.
    }
    .on_detection = { $protection ->
        [allow_list] Jos käynnistetään ohjelmisto, joka ei ole luettelossa: { $on_detection }
       *[other] Jos haittaohjelma löytyy: { $on_detection }
    }
    .because = Syy: { $because }
    .instead = Toimi näin: { $instead }
    .note = { $note }

integrity = Ohjelmiston eheys
    .secure_boot = { $secure_boot ->
        [true] Laite tarkistaa ohjelmistonsa jokaisen käynnistyksen yhteydessä (suojattu käynnistys).
       *[false] Laitteessa ei ole suojattua käynnistystä.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Tämä järjestelmän osa tarkistaa ohjelmistonsa jokaisen käynnistyksen yhteydessä (suojattu käynnistys).
       *[false] Tässä järjestelmän osassa ei ole suojattua käynnistystä.
    }
    .signature = Ohjelmiston allekirjoitus: { $signature }.
    .signed_by = Allekirjoittaja: { $signed_by }
    .checksum = Ohjelmiston tiiviste tai tarkistussumma: { $checksum }.
    .covers = Tarkistus kattaa seuraavat:
    .checked = Milloin tarkistetaan: { $checked }
    .on_failure = Jos tarkistus epäonnistuu: { $on_failure }
    .verify = Tarkista ohjelmiston aitous seuraavasti:
    .because = Syy: { $because }
    .instead = Toimi näin: { $instead }
    .note = { $note }

## Updates

update = Päivitykset
    .installing = Päivityksen asentaminen
    .switching-off = Automaattiset päivitykset
    .state = { $state ->
        [provided] Valmistaja tarjoaa tietoturvapäivityksiä.
        [not_provided] Valmistaja ei tarjoa tietoturvapäivityksiä.
        [by_operator] Toiminnanharjoittaja vastaa tietoturvapäivityksistä.
        [by_host] Isäntäjärjestelmä tai sen pakettilähde tarjoaa tietoturvapäivityksiä.
       *[not_applicable] Tietoturvapäivitykset eivät ole sovellettavissa.
    }
    .used = { $used ->
        [true] Päivityksiä käytetään.
       *[false] { $title ->
            [none] Laitteen ohjelmistoa ei päivitetä.
           *[other] Tämän lajin päivityksiä ei käytetä.
        }
    }
    .used-part = { $used ->
        [true] Päivityksiä käytetään.
       *[false] { $title ->
            [none] Tämän järjestelmän osan ohjelmistoa ei päivitetä.
           *[other] Tämän lajin päivityksiä ei käytetä.
        }
    }
    .announced_by = Miten valmistaja ilmoittaa päivityksistä: { $announced_by }.
    .source = Päivitysten lähteet: { $source }.
    .source_note = Mistä päivitykset tulevat: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Laite asentaa vain päivityksiä, joissa on kelvollinen digitaalinen allekirjoitus.
        [hash] { $installed_by ->
            [manufacturer] Valmistaja vertaa päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [service_partner] Huoltokumppani vertaa päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [user] Käyttäjän on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [patient] Potilaan on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [integrator] Integraattorin on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [practitioner] Ammatinharjoittajan on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [third_party] Kolmas osapuoli vertaa päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
           *[other] Toiminnanharjoittajan on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
        }
        [checksum] Laite asentaa vain päivityksiä, joiden tarkistussumma on oikea.
        [signed_package] Päivitykset ovat allekirjoitettuja paketteja.
        [app_store] Sovelluskauppa tarkistaa päivityksen aitouden.
       *[none] Laite ei tarkista päivityksen aitoutta.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Tämä järjestelmän osa asentaa vain päivityksiä, joissa on kelvollinen digitaalinen allekirjoitus.
        [hash] { $installed_by ->
            [manufacturer] Valmistaja vertaa päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [service_partner] Huoltokumppani vertaa päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [user] Käyttäjän on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [patient] Potilaan on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [integrator] Integraattorin on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [practitioner] Ammatinharjoittajan on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
            [third_party] Kolmas osapuoli vertaa päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
           *[other] Toiminnanharjoittajan on verrattava päivityksen tiivistettä julkaistuun arvoon ennen asennusta.
        }
        [checksum] Tämä järjestelmän osa asentaa vain päivityksiä, joiden tarkistussumma on oikea.
        [signed_package] Päivitykset ovat allekirjoitettuja paketteja.
        [app_store] Sovelluskauppa tarkistaa päivityksen aitouden.
       *[none] Tämä järjestelmän osa ei tarkista päivityksen aitoutta.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Valmistaja asentaa päivitykset.
        [operator] Toiminnanharjoittaja asentaa päivitykset.
        [shared] Valmistaja ja toiminnanharjoittaja asentavat päivitykset yhdessä.
        [user] Käyttäjä asentaa päivitykset.
        [patient] Potilas asentaa päivitykset.
        [third_party] Kolmas osapuoli asentaa päivitykset.
        [integrator] Integraattori asentaa päivitykset.
        [practitioner] Ammatinharjoittaja asentaa päivitykset.
       *[service_partner] Huoltokumppani asentaa päivitykset.
    }
    .automatic = { $automatic ->
        [true] Päivitykset asentuvat automaattisesti.
       *[false] Päivitykset eivät asennu automaattisesti.
    }
    .switch_off = Kytke automaattiset päivitykset pois päältä seuraavasti:
    .interval = Säännöllisten päivitysten aikaväli: { $interval }.
    .connect_every = Pisin aika kahden päivitysten vastaanottoon tarvittavan yhteyden välillä: { $connect_every }.
    .wait = Odotusaika ennen päivityksen asentamista: { $wait }.
    .install_within = Aika, jonka kuluessa tietoturvapäivitys on asennettava: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Laitetta voi käyttää ilman pakollista päivitystä.
       *[false] Laitetta ei voi käyttää, ennen kuin pakollinen päivitys on asennettu.
    }
    .usable_without-part = { $usable_without ->
        [true] Tätä järjestelmän osaa voi käyttää ilman pakollista päivitystä.
       *[false] Tätä järjestelmän osaa ei voi käyttää, ennen kuin pakollinen päivitys on asennettu.
    }
    .before = Varmista ennen aloittamista seuraavat asiat:
    .before-one = Varmista ennen aloittamista seuraava asia:
    .downtime = Käyttökatko päivityksen aikana: { $downtime }.
    .downtime-part = Käyttökatko päivityksen aikana: { $downtime }.
    .steps = Asenna päivitys seuraavasti:
    .verify = Tarkista päivityksen jälkeen seuraavat asiat:
    .if_failed = Jos päivitys epäonnistui: { $if_failed }
    .rollback = Paluu edelliseen versioon: { $rollback }
    .operator_patching = Toiminnanharjoittajan asentamat korjauspäivitykset: { $operator_patching }
    .approved = Muiden toimittajien päivitykset, jotka valmistaja hyväksyy: { $approved }
    .excluded = Älä asenna seuraavia päivityksiä:
    .excluded-one = Älä asenna seuraavaa päivitystä:
    .because = Syy: { $because }
    .instead = { $state ->
        [by_operator] Toiminnanharjoittajan on toimittava näin: { $instead }
       *[other] Toimi näin: { $instead }
    }
    .note = { $note }

support = Tietoturvatuen kesto
    .help = Tuki
    .start = Tuen alkaminen: { $start }.
    .end = Tuen päättyminen: { $end }.
    .duration = Tuen kesto: { $duration }.
    .counted_from = Laskennan alku: { $counted_from }.
    .until = Tapahtuma, johon tuki päättyy: { $until }.
    .security_end = Tietoturvapäivitysten päättyminen: { $security_end }.
    .versions = Versiot, jotka saavat tietoturvapäivityksiä: { $versions }
    .includes = Tietoturvatukeen sisältyy seuraavaa:
    .contact = Tuen yhteystieto: { $contact }
    .after_end = Tuen päättymisen jälkeen: { $after_end }
    .notified_by = Miten valmistaja ilmoittaa tuen päättymisestä: { $notified_by }.
    .notice_period = Ilmoitusaika ennen tuen päättymistä: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Palautuminen
    .restoring = Palauttaminen
    .resetting = Tehdasasetusten palauttaminen
    .failures = Häiriöt
    .restore = Palauta varmuuskopiosta seuraavasti:
    .factory_reset = Palauta laitteen tehdasasetukset seuraavasti:
    .factory_reset_effect = Tehdasasetusten palauttamisen vaikutus: { $factory_reset_effect }
    .network_loss_mode = Toimintatila verkkoyhteyden katketessa: { $network_loss_mode }.
    .network_loss = Jos verkkoyhteys katkeaa: { $network_loss }
    .continues = Häiriön tai tietoturvatapahtuman aikana jatkuu seuraava:
    .safe_state = Turvallinen tila: { $safe_state }

backup = Varmuuskopiointi
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Laitteen tiedot varmuuskopioidaan.
            [service_partner] Laitteen tiedot varmuuskopioidaan.
           *[other] Laite voi varmuuskopioida tietoja.
        }
        [not_provided] Laite ei varmuuskopioi tietoja.
        [by_operator] Toiminnanharjoittajan on toteutettava varmuuskopiointi.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa varmuuskopioinnin.
       *[not_applicable] Varmuuskopiointi ei ole sovellettavissa.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Tämän järjestelmän osan tiedot varmuuskopioidaan.
            [service_partner] Tämän järjestelmän osan tiedot varmuuskopioidaan.
           *[other] Tämä järjestelmän osa voi varmuuskopioida tietoja.
        }
        [not_provided] Tämä järjestelmän osa ei varmuuskopioi tietoja.
        [by_operator] Toiminnanharjoittajan on toteutettava varmuuskopiointi.
        [by_host] Käyttöjärjestelmä tai isäntäjärjestelmä toteuttaa varmuuskopioinnin.
       *[not_applicable] Varmuuskopiointi ei ole sovellettavissa.
    }
    .state-should = { $need ->
        [optional] Toiminnanharjoittaja voi toteuttaa varmuuskopioinnin.
       *[other] Toiminnanharjoittajan pitäisi toteuttaa varmuuskopiointi.
    }
    .what = Varmuuskopion sisältö: { $what }.
    .without = Ei sisälly varmuuskopioon: { $without }.
    .by = { $by ->
        [manufacturer] Valmistaja tekee varmuuskopion.
        [operator] Toiminnanharjoittaja tekee varmuuskopion.
        [shared] Valmistaja ja toiminnanharjoittaja tekevät varmuuskopion yhdessä.
        [user] Käyttäjä tekee varmuuskopion.
        [patient] Potilas tekee varmuuskopion.
        [third_party] Kolmas osapuoli tekee varmuuskopion.
        [integrator] Integraattori tekee varmuuskopion.
        [practitioner] Ammatinharjoittaja tekee varmuuskopion.
       *[service_partner] Huoltokumppani tekee varmuuskopion.
    }
    .how = Miten varmuuskopio tehdään: { $how }
    .every = { $every_recommended ->
        [true] Suositeltu varmuuskopioiden aikaväli: { $every }.
       *[other] Varmuuskopioiden aikaväli: { $every }.
    }
    .kept = Varmuuskopioiden säilytysaika: { $kept }.
    .recovery_point = Palautuspistetavoite (RPO): { $recovery_point }.
    .recovery_time = Palautumisaikatavoite (RTO): { $recovery_time }.
    .steps = Tee varmuuskopio seuraavasti:
    .test = Varmuuskopion testaus: { $test }
    .because = Syy: { $because }
    .instead = { $state ->
        [by_operator] Toiminnanharjoittajan on toimittava näin: { $instead }
       *[other] Toimi näin: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Tietoturvatapahtumat
    .serious = Vakavat vaaratilanteet
    .sign = Merkki tai häiriö
    .further = Muut merkit ja häiriöt
    .where = Katso
    .signs = Voit tunnistaa tämän tapahtuman seuraavista merkeistä:
    .acts = Kuka toimii: { $acts }.
    .call = Yhteystaho: { $call }.
    .actions = Toimi seuraavasti:
    .report_to = Kenelle ilmoitetaan: { $report_to }
    .preserve = Todisteiden säilyttäminen: { $preserve }

residual-risk = Jäännösriskit
    .affects = Kuka tai mikä on vaarassa: { $affects }.
    .action = Toimintaohje: { $action }

misuse = Ennakoitavissa oleva väärinkäyttö
    .affects = Kuka tai mikä on vaarassa: { $affects }.

warning = Turvallisuusvaroitukset
    .affects = Kuka tai mikä on vaarassa: { $affects }.

## End of use

decommission = Käytöstä poistaminen
    .steps = { $occasions ->
        [none] Toimi ennen hävittämistä tai luovutusta seuraavasti:
       *[other] Toimi { $occasions } seuraavasti:
    }
    .verify = Miten tarkistetaan, että tiedot on poistettu: { $verify }
    .remains = Mitä jää jäljelle: { $remains }
    .elsewhere = Toimi muissa järjestelmissä seuraavasti:
    .transfer = Luovutus toiselle toiminnanharjoittajalle: { $transfer }
    .disposal = Hävittäminen: { $disposal }

## Components

sbom = Ohjelmiston osaluettelo
    .file = Komponenttiluettelon lähde: { $file }.
    .format = Ohjelmiston osaluettelon (SBOM) muoto: { $format }.
    .available_at = Mistä ohjelmiston osaluettelon (SBOM) saa: { $available_at }.
    .request = Miten ohjelmiston osaluettelon (SBOM) voi pyytää: { $request }
    .upkeep = SBOM:n ylläpito: { $upkeep }
    .none_known_on = Valmistajan tiedossa ei ollut sellaisia lueteltujen komponenttien haavoittuvuuksia, jotka vaikuttavat laitteeseen (tilanne { $none_known_on }).

component = Komponentit
    .caption = Ohjelmistokomponentit
    .name = Komponentti
    .version = Versio
    .supplier = Toimittaja
    .purpose = Tarkoitus
    .licence = Lisenssi
    .part = Osa
    .purl = Package URL
    .cpe = CPE
    .support_end = Tuki päättyy
    .note = Lisätieto

vulnerability = Haavoittuvuudet
    .caption = Haavoittuvuudet
    .intro = Taulukossa luetellaan haavoittuvuudet ja kerrotaan, miten kukin niistä koskee laitetta.
    .id = Haavoittuvuus
    .title = Haavoittuvuus
    .component = Komponentti
    .component_version = Komponentin versio
    .score = Pisteet
    .rating = Kokonaisarvio
    .state = Tila
    .exploited = Hyväksikäyttö
    .fixed_in = Korjattu versiossa
    .because = Syy
    .action = Toimintaohje
    .justification = Perustelu
    .response = Valmistajan toimet
    .residual_risk = Jäännösriski
    .reported_by = Ilmoittaja
    .assessed_on = Arviointipäivä
    .source = Arvion lähde
