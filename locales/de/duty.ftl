### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Erwarten Sie nach dem Ende der Sicherheitsupdates nicht, dass der Hersteller neu gefundene Schwachstellen behebt. Rechnen Sie damit, dass das Sicherheitsrisiko wächst. Der Betreiber muss dieses Risiko beherrschen.
    .changes = Verändern Sie das Produkt, seine Software oder seine Einstellungen nur so, wie es der Hersteller erlaubt. Andere Änderungen können Sicherheit, Leistung und IT-Sicherheit beeinträchtigen.
    .interoperability = Verwenden Sie das Produkt nur zusammen mit Systemen, die mit ihm kompatibel sind und seine Leistung nicht beeinträchtigen. Das gilt auch für Systeme, die das Produkt benötigt.
    .law = Wer das Produkt betreibt, muss das anwendbare Recht einhalten, insbesondere die Vorschriften zum Datenschutz.
    .security-event = Wenn Sie ein IT-Sicherheitsereignis vermuten, informieren Sie unverzüglich den Hersteller, { $manufacturer }: { $contact }
    .serious-incident = Melden Sie alle im Zusammenhang mit dem Produkt aufgetretenen schwerwiegenden Vorkommnisse dem Hersteller und der zuständigen Behörde des Mitgliedstaats, in dem der Anwender und/oder der Patient niedergelassen ist.
    .unused-ports = Schalten Sie alle Ports und Schnittstellen ab, die nicht erforderlich sind, nicht verwendet werden und sich abschalten lassen.
