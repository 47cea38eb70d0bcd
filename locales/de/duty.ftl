### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Verlassen Sie sich nach dem Ende des Supports oder der Sicherheitsupdates nicht auf weitere Sicherheitsupdates des Herstellers. Das Sicherheitsrisiko wächst dann, und wer das Produkt betreibt, muss es beherrschen.
    .changes = Verändern Sie das Produkt, seine Software oder seine Einstellungen nur so, wie es dieses Dokument oder eine veröffentlichte Mitteilung des Herstellers erlaubt. Andere Änderungen können Sicherheit, Leistung und IT-Sicherheit beeinträchtigen.
    .genuine-software = Verwenden Sie auf den Systemen, die mit dem Produkt arbeiten, nur Originalsoftware.
    .interoperability = Die Systeme, die mit dem Produkt arbeiten oder die es benötigt, müssen mit ihm kompatibel sein. Sie dürfen seine Leistung nicht beeinträchtigen.
    .law = Wer das Produkt betreibt, muss das anwendbare Recht einhalten, insbesondere die Vorschriften zum Datenschutz.
    .security-event = Wenn Sie ein IT-Sicherheitsereignis vermuten, informieren Sie unverzüglich den Hersteller, { $manufacturer }: { $contact }
    .serious-incident = Melden Sie alle im Zusammenhang mit dem Produkt aufgetretenen schwerwiegenden Vorkommnisse dem Hersteller und der zuständigen Behörde des Mitgliedstaats, in dem der Anwender und/oder der Patient niedergelassen ist.
    .unused-ports = Schalten Sie jeden Port und jede Schnittstelle ab, die nicht erforderlich sind, nicht verwendet werden und sich abschalten lassen.
