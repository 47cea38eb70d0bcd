### The report on changes: for who reviews and signs the document, not for users.

# $old and $new are revisions or paths
diff = Änderungen der Gebrauchsanweisung
    .between = Von { $old } zu { $new }
    .working-tree = den Dateien auf dem Datenträger
    .none = Nichts hat sich geändert.
    .notice = Von ifugen aus zwei Ständen der Konfiguration erstellt. Die Klassen folgen Regeln und helfen, in der richtigen Reihenfolge zu lesen; sie ersetzen das Lesen nicht.
    .contents = Inhalt
    # $name is the device's name, $id its id
    .device = { $name } ({ $id })
    .device-added = Das Produkt ist neu hinzugekommen.
    .device-removed = Das Produkt ist entfallen.
    .facts = Geänderte Angaben
    .other-facts = Weitere geänderte Angaben
    # $language is a language tag
    .sentences = Geänderte Sätze: { $language }
    .translations = Zu erneuernde Übersetzungen
    .coverage = Anforderungen mit geändertem Stand
    # $title is a title, $count a number
    .counted = { $title }: { $count }
    .more = … und { $count } weitere
    .cut = Der Rest hat hier keinen Platz. Den ganzen Bericht liefert --format html.
    .class = Klasse
    .fact = Angabe
    .before = Vorher
    .after = Nachher
    .why = Grund
    .place = Stelle
    .language = Sprache
    .state = Stand
    .stale = gehört zu einem früheren Text
    .missing = fehlt
    .requirement = Anforderung
    .clause = Fundstelle
    .not-asked = nicht verlangt
    .worse = neue Lücke
    .nothing = –
    # Before a deleted or inserted passage, for who does not see the marks
    .deleted = gelöscht:
    .inserted = eingefügt:

change-kind =
    .added = neu
    .removed = entfallen
    .changed = geändert

change-class =
    .exposure = Neue Angriffsfläche
    .tightening = Mehr Schutz
    .relaxation = Weniger Pflichten des Betreibers
    .other = Sonstiges
    .editorial = Redaktionell

change-status =
    .covered = erfüllt
    .partly = teilweise erfüllt
    .missing = nicht erfüllt
    .not_applicable = trifft nicht zu

## Why a change has its class. The rules are in rules/changes.toml.

change-reason =
    .port-opened = Ein weiterer Port nimmt Verbindungen an.
    .port-closed = Weniger Ports nehmen Verbindungen an.
    .connection-added = Das Produkt baut Verbindungen auf, die es bisher nicht aufgebaut hat.
    .port-number = Firewallregeln des Betreibers nennen den alten Wert.
    .port-more-open = Mehr Systeme erreichen den Port, oder er ist länger erreichbar.
    .port-less-open = Weniger Systeme erreichen den Port, oder er ist kürzer erreichbar.
    .authentication-less = Es werden weniger Identitätsnachweise verlangt.
    .authentication-more = Es werden mehr Identitätsnachweise verlangt.
    .network-needed = Das Produkt hängt stärker vom Netzwerk ab.
    .network-needed-less = Das Produkt hängt weniger vom Netzwerk ab.
    .way-added = Ein weiterer Weg führt in das Produkt hinein oder aus ihm heraus.
    .way-removed = Ein Weg in das Produkt hinein oder aus ihm heraus ist entfallen.
    .way-on = Ein Weg in das Produkt hinein oder aus ihm heraus ist bei der Lieferung jetzt offen.
    .way-off = Ein Weg in das Produkt hinein oder aus ihm heraus ist bei der Lieferung jetzt geschlossen.
    .data-more = Mehr Daten werden gespeichert oder übertragen, oder sie erreichen mehr Systeme.
    .data-less = Weniger Daten werden gespeichert oder übertragen, oder sie erreichen weniger Systeme.
    .data-longer = Daten werden länger aufbewahrt.
    .data-shorter = Daten werden kürzer aufbewahrt.
    .deidentified-less = Die Daten verraten mehr darüber, zu wem sie gehören.
    .deidentified-more = Die Daten verraten weniger darüber, zu wem sie gehören.
    .traffic-freer = Mehr Netzwerkverkehr wird durchgelassen.
    .traffic-stricter = Weniger Netzwerkverkehr wird durchgelassen.
    .logged-less = Weniger wird aufgezeichnet oder kürzer aufbewahrt.
    .logged-more = Mehr wird aufgezeichnet oder länger aufbewahrt.
    .network-demands = Das Netzwerk des Betreibers muss etwas anderes bieten.
    .encryption-less = Daten sind nicht mehr verschlüsselt, oder das Dokument sagt es nicht mehr.
    .encryption-absent = Das Dokument sagt jetzt, dass Daten nicht verschlüsselt sind.
    .encryption-more = Daten sind jetzt verschlüsselt.
    .encryption-method = Ob das neue Verfahren stärker oder schwächer ist, muss ein Mensch beurteilen.
    .protection-less = Eine Schutzmaßnahme ist entfallen oder schwächer.
    .protection-more = Eine Schutzmaßnahme ist neu oder stärker.
    .limits-more = Eine Grenze einer Schutzmaßnahme ist neu.
    .password-weaker = Passwörter dürfen schwächer sein oder lassen sich leichter erraten.
    .password-stronger = Passwörter müssen stärker sein oder lassen sich schwerer erraten.
    .credentials-known = Mehr Personen kennen die Zugangsdaten bei der Lieferung.
    .credentials-own = Weniger Personen kennen die Zugangsdaten bei der Lieferung.
    .session-longer = Eine Anmeldung oder ein Nachweis gilt länger.
    .session-shorter = Eine Anmeldung oder ein Nachweis gilt kürzer.
    .rights-more = Jemand hat Rechte, die bisher niemand hatte.
    .rights-less = Jemand hat Rechte verloren.
    .operator-more = Der Schutz hängt stärker vom Betreiber ab.
    .operator-less = Der Schutz hängt weniger vom Betreiber ab.
    .operator-other = Die Aufgaben des Betreibers haben sich geändert.
    .support-shorter = Der Sicherheitssupport ist kürzer.
    .support-longer = Der Sicherheitssupport ist länger.
    .slower = Hilfe kommt später.
    .faster = Hilfe kommt früher.
    .contact-less = Ein Weg, Schwachstellen zu melden oder von ihnen zu erfahren, ist entfallen.
    .vulnerability-more = Eine bekannte Schwachstelle ist neu oder betrifft das Produkt stärker.
    .vulnerability-less = Eine bekannte Schwachstelle betrifft das Produkt weniger.
    .component = Software von Drittanbietern hat sich geändert.
    .risk-more = Ein Risiko ist neu oder schwerer.
    .risk-less = Ein Risiko ist entfallen oder leichter.
    .warning-removed = Ein Sicherheitshinweis ist entfallen.
    .not-applicable = Es hat sich geändert, welche Anforderungen zutreffen.
    .document = Die Angabe kennzeichnet das Dokument oder das Produkt.
    .prose = Nur der Wortlaut ist anders: Bitte prüfen, ob der Sinn erhalten ist.
