### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Po skončení aktualizací zabezpečení neočekávejte, že výrobce nově zjištěné zranitelnosti odstraní. Počítejte s tím, že riziko pro kybernetickou bezpečnost poroste. Provozovatel musí toto riziko řídit.
    .changes = Prostředek, jeho software nebo jeho nastavení měňte pouze způsobem, který povoluje výrobce. Jiné změny mohou zhoršit bezpečnost, funkční způsobilost a zabezpečení.
    .interoperability = Prostředek používejte pouze společně se systémy, které jsou s ním kompatibilní a nezhoršují jeho funkční způsobilost. To platí i pro systémy, které prostředek potřebuje.
    .law = Kdo prostředek provozuje, musí dodržovat platné právní předpisy, zejména předpisy o ochraně osobních údajů.
    .security-event = Máte-li podezření na kybernetickou bezpečnostní událost, neprodleně ji oznamte výrobci ({ $manufacturer }): { $contact }
    .serious-incident = Jakoukoli závažnou nežádoucí příhodu, ke které došlo v souvislosti s prostředkem, oznamte výrobci a příslušnému orgánu členského státu, v němž je uživatel nebo pacient usazen.
    .unused-ports = Vypněte všechny porty a všechna rozhraní, které nejsou vyžadovány, nepoužívají se a lze je vypnout.
