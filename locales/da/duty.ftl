### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Regn ikke med, at fabrikanten udbedrer nyfundne sårbarheder, når sikkerhedsopdateringerne er ophørt. Forvent, at it-sikkerhedsrisikoen stiger. Den driftsansvarlige skal håndtere denne risiko.
    .changes = Foretag kun ændringer af udstyret, dets software eller dets indstillinger på den måde, som fabrikanten tillader. Andre ændringer kan forringe sikkerheden, ydeevnen og it-sikkerheden.
    .interoperability = Brug kun udstyret sammen med systemer, der er kompatible med det, og som ikke forringer dets ydeevne. Dette gælder også for systemer, som udstyret har brug for.
    .law = Den, der har udstyret i drift, skal overholde gældende lovgivning, navnlig lovgivningen om databeskyttelse.
    .security-event = Underret omgående fabrikanten, { $manufacturer }, hvis du har mistanke om en it-sikkerhedshændelse: { $contact }
    .serious-incident = Indberet enhver alvorlig hændelse, der er indtruffet i forbindelse med udstyret, til fabrikanten og til den kompetente myndighed i den medlemsstat, hvor brugeren og/eller patienten er etableret.
    .unused-ports = Slå enhver port og enhver grænseflade fra, som ikke kræves, som ikke bruges, og som kan slås fra.
