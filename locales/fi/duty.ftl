### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Kun tietoturvapäivitykset ovat päättyneet, älä odota valmistajan korjaavan enää uusia haavoittuvuuksia. Varaudu siihen, että tietoturvariski kasvaa. Toiminnanharjoittajan on hallittava tätä riskiä.
    .changes = Muuta laitetta, sen ohjelmistoa tai sen asetuksia vain valmistajan sallimalla tavalla. Muut muutokset voivat heikentää turvallisuutta, suorituskykyä ja tietoturvaa.
    .interoperability = Käytä laitetta vain yhdessä sellaisten järjestelmien kanssa, jotka ovat yhteensopivia laitteen kanssa eivätkä heikennä sen suorituskykyä. Tämä koskee myös järjestelmiä, joita laite tarvitsee.
    .law = Sen, jolla laite on käytössä, on noudatettava sovellettavaa lainsäädäntöä ja erityisesti tietosuojalainsäädäntöä.
    .security-event = Jos epäilet tietoturvatapahtumaa, ilmoita siitä viipymättä valmistajalle ({ $manufacturer }): { $contact }
    .serious-incident = Ilmoita kaikista laitteeseen liittyvistä vakavista vaaratilanteista valmistajalle ja sen jäsenvaltion toimivaltaiselle viranomaiselle, johon käyttäjä ja/tai potilas on sijoittautunut.
    .unused-ports = Kytke pois päältä jokainen portti ja jokainen liitäntä, joka ei ole pakollinen, jota ei käytetä ja jonka voi kytkeä pois päältä.
