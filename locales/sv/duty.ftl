### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Förvänta dig inte att tillverkaren åtgärdar nyupptäckta sårbarheter efter att säkerhetsuppdateringarna har upphört. Räkna med att säkerhetsrisken ökar. Verksamhetsutövaren måste hantera denna risk.
    .changes = Ändra produkten, dess programvara eller dess inställningar endast på det sätt som tillverkaren tillåter. Andra ändringar kan försämra säkerheten, prestandan och it-säkerheten.
    .interoperability = Använd produkten endast tillsammans med system som är kompatibla med den och som inte försämrar dess prestanda. Detta gäller även system som produkten behöver.
    .law = Den som har produkten i drift måste följa tillämplig lagstiftning, i synnerhet lagstiftningen om dataskydd.
    .security-event = Meddela tillverkaren, { $manufacturer }, utan dröjsmål om du misstänker en it-säkerhetshändelse: { $contact }
    .serious-incident = Rapportera varje allvarligt tillbud som har inträffat i samband med produkten till tillverkaren och till den behöriga myndigheten i den medlemsstat där användaren och/eller patienten är etablerad.
    .unused-ports = Stäng av varje port och varje gränssnitt som inte krävs, inte används och som kan stängas av.
