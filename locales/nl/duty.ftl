### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Verwacht na het einde van de beveiligingsupdates niet dat de fabrikant nieuw ontdekte kwetsbaarheden verhelpt. Houd er rekening mee dat het beveiligingsrisico toeneemt. De exploitant moet dit risico beheersen.
    .changes = Wijzig het hulpmiddel, de software of de instellingen ervan alleen zoals de fabrikant dat toestaat. Andere wijzigingen kunnen de veiligheid, de prestaties en de beveiliging aantasten.
    .interoperability = Gebruik het hulpmiddel alleen samen met systemen die compatibel zijn met het hulpmiddel en de prestaties van het hulpmiddel niet aantasten. Dit geldt ook voor systemen die het hulpmiddel nodig heeft.
    .law = Wie het hulpmiddel exploiteert, moet de toepasselijke wetgeving naleven, met name de wetgeving inzake gegevensbescherming.
    .security-event = Als u een beveiligingsgebeurtenis vermoedt, breng dan onverwijld de fabrikant, { $manufacturer }, op de hoogte: { $contact }
    .serious-incident = Meld elk ernstig incident dat zich met betrekking tot het hulpmiddel heeft voorgedaan, aan de fabrikant en aan de bevoegde autoriteit van de lidstaat waar de gebruiker en/of de patiënt is gevestigd.
    .unused-ports = Schakel elke poort en elke interface uit die niet vereist is, niet wordt gebruikt en kan worden uitgeschakeld.
