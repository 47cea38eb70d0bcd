### The page around the text, chapter titles, signal words, and how values are put.

title = Gebrauchsanweisung: Cybersicherheit
language = Deutsch

## Chapters

chapter =
    .glance = Auf einen Blick
    .preparation = Vor der ersten Verwendung
    .identification = Identifikation und Geltungsbereich
    .features = IT-Sicherheitsfunktionen
    .environment = IT-Sicherheitsmaßnahmen in der Betriebsumgebung
    .compatibility = Kompatibilität und Mindestanforderungen
    .network = Netzwerkkonfiguration
    .installation = Installation und Härtung
    .access = Benutzerzugriff
    .data = Personenbezogene Daten und Verschlüsselung
    .logging = Ereignisprotokolle und Uhrzeit
    .malware = Schutz vor Schadsoftware und Manipulation
    .updates = Updates und Sicherheitssupport
    .recovery = Datensicherung, Wiederherstellung und sicherer Zustand
    .maintenance = Regelmäßige Aufgaben für die IT-Sicherheit
    .incidents = IT-Sicherheitsereignisse erkennen und melden
    .risks = Restrisiken und Fehlanwendung
    .decommissioning = Außerbetriebnahme
    .components = Softwarekomponenten
    .contact = Kontakte
    .conventions = Schreibweisen und Abkürzungen
    .history = Änderungsverlauf
    .technicians = Für Fachleute der Technik

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Beginnen Sie hier, um sofort zu handeln oder zu finden, was Sie betrifft. Diese Übersicht ersetzt die vollständige Anleitung nicht.
    .preparation = Prüfen Sie jede Zeile, bevor das Produkt zum ersten Mal verwendet wird.
    .identification = Prüfen Sie hier, ob dieses Dokument zu Ihrem Produkt gehört.
    .features = Schlagen Sie eine IT-Sicherheitsfunktion hier nach, bevor Sie sich auf sie verlassen oder ihre Einstellungen ändern.
    .environment = Lesen Sie dieses Kapitel vor der ersten Verwendung des Produkts und vor jeder Änderung der Betriebsumgebung.
    .compatibility = Vergleichen Sie Ihre Systeme mit den Angaben in diesem Kapitel, bevor Sie sie mit dem Produkt kombinieren.
    .network = Lesen Sie dieses Kapitel, bevor Sie das Produkt anschließen und bevor Sie das IT-Netz ändern.
    .installation = Lesen Sie dieses Kapitel, bevor Sie das Produkt installieren oder seine IT-Sicherheitseinstellungen ändern.
    .access = Lesen Sie dieses Kapitel, bevor Sie einen Zugriff einrichten, ändern oder entziehen.
    .data = Lesen Sie dieses Kapitel, bevor Sie Daten speichern, exportieren oder löschen.
    .logging = Lesen Sie dieses Kapitel, bevor Sie sich auf aufgezeichnete Ereignisse, Meldungen oder die Uhrzeit des Produkts verlassen.
    .malware = Lesen Sie dieses Kapitel, bevor Sie Software installieren, entfernen oder scannen.
    .updates = Lesen Sie dieses Kapitel, bevor Sie ein Update installieren oder aufschieben.
    .recovery = Lesen Sie dieses Kapitel vor der ersten Verwendung des Produkts und nutzen Sie es bei einem Ausfall.
    .maintenance = Nutzen Sie dieses Kapitel, um die regelmäßigen Aufgaben für die IT-Sicherheit zu terminieren und zuzuweisen.
    .incidents = Nutzen Sie dieses Kapitel, sobald Sie ein IT-Sicherheitsereignis vermuten oder einen Ausfall bemerken.
    .risks = Lesen Sie dieses Kapitel, bevor Sie das Produkt anwenden und bevor Sie die Art seiner Verwendung ändern.
    .decommissioning = Lesen Sie dieses Kapitel, bevor das Produkt außer Betrieb genommen wird oder Sie es aus der Hand geben.
    .components = Nutzen Sie dieses Kapitel, wenn Sie prüfen, ob eine veröffentlichte Schwachstelle das Produkt betrifft.
    .contact = Lesen Sie dieses Kapitel, bevor Sie sich zur IT-Sicherheit des Produkts an jemanden wenden.
    .conventions = Schlagen Sie hier nach, was ein Wort, ein Zeichen oder eine Abkürzung bedeutet.
    .history = Wenn Sie eine frühere Revision kennen, lesen Sie dieses Kapitel, bevor Sie mit dieser Revision arbeiten.
    .technicians = Dieses Kapitel richtet sich an Fachleute der Technik und an IT-Personal.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Wenn etwas nicht stimmt
    .sign = Was Sie bemerken
    .first = Was zuerst zu tun ist
    .acting = Wer handelt, oder an wen Sie sich wenden
    .all-signs = Alle Meldungen und Ereignisse: { $link }
    .further-steps = Weitere Schritte: { $link }
    .fill-in = ____________________
    .contacts = Wen Sie anrufen
    .contacts-there = Kontakte beim Betreiber: { $link }
    .work = Wer was tut
    .who = Wer
    .what = Was
    .controls = Erforderliche Maßnahmen
    .tasks = Regelmäßige Aufgaben
    .incidents = IT-Sicherheitsereignisse
    .updates = Updates installieren
    .backups = Daten sichern
    .provides = Bereitzustellen
    .installation = Produkt installieren
    .training = Erforderliche Kenntnisse und Schulung
    .one-of-group = { $link } (eine aus einer Gruppe)
    .alternative = { $link } (oder: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } und weitere
    .it = Für die IT
    .preparation = Vor der ersten Verwendung
    .topic = Thema
    .answer = In Kürze
    .connection = { $source } → { $destination }: { $ports }
    .further = Weitere Themen
    .further-connections = Weitere Verbindungen dieser Art
    .annex = **Für Prüfende.** Welcher Abschnitt welche Anforderung beantwortet: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Was vorhanden sein muss
    .tasks = Aufgaben vor der ersten Verwendung
    .open = Weitere Vorbereitungen
    .open-lead = Siehe auch:
    .before = Voraussetzungen für die Installation
    .verify = Prüfungen nach der Installation

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Betreiber
    .user = Anwender
    .patient = Patient
    .shared = Hersteller und Betreiber
    .service_partner = Servicepartner
    .manufacturer = Hersteller
    .third_party = Dritte
    .integrator = Integrator
    .practitioner = Praxisinhaber

## Conventions: words and signs, and what they mean

conventions =
    .words = Wörter und Zeichen
    .word = Wort oder Zeichen
    .meaning = Bedeutung
    .device = Produkt
    .device-meaning = Das Produkt, von dem dieses Dokument handelt, mit allen Teilen seines Systems.
    .operator = Betreiber
    .operator-meaning = Die Person oder Organisation, bei der das Produkt in Verwendung ist. Ein Betreiber kann auch Anwender sein.
    .operator-seen = Betreiber
    .user = Anwender
    .user-meaning = Eine Person, die das Produkt anwendet.
    .must = muss, müssen
    .must-meaning = Es ist erforderlich.
    .should = sollte, sollten
    .should-meaning = Es wird empfohlen.
    .should-seen = sollte
    .danger = Eine Gefährdung, die zum Tod oder zu schweren Verletzungen führt, wenn sie nicht vermieden wird.
    .warning = Eine Gefährdung, die zum Tod oder zu schweren Verletzungen führen kann, wenn sie nicht vermieden wird.
    .caution = Eine Gefährdung, die zu leichten oder mittelschweren Verletzungen führen kann, wenn sie nicht vermieden wird.
    .notice = Etwas, das zu anderen Schäden als Verletzungen führen kann, wenn es nicht vermieden wird, zum Beispiel an Daten.
    .note = Zusätzliche Information.
    .dash = In einer Tabelle: kein Eintrag.
    .mark = Balken am Rand oder „geändert“
    .mark-meaning = Dieser Inhalt hat sich seit einer früheren Revision geändert.
    .bold = fett gesetzte Wörter in einem Satz
    .abbreviations = Abkürzungen
    .short = Abkürzung

## Der Anhang: welches Kapitel welche Fundstelle beantwortet

# $chapters ist eine Liste von Verweisen
annex = Anhang: Kapitel und Anforderungen
    .intro = Die Tabellen führen Fundstellen jeder Quelle auf und die Kapitel und Abschnitte dieses Dokuments, die sie behandeln. Sie nennen nur Stellen und erklären keine Konformität. Sie führen nicht alle Fundstellen auf.
    .order = Jede Tabelle behandelt eine Quelle. Ihre Zeilen stehen in der Reihenfolge der Fundstellen in dieser Quelle.
    .caption = Fundstellen und Kapitel
    .clause = Fundstelle
    .chapters = Kapitel und Abschnitte

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Geänderte Inhalte
    .since = Änderungen seit Revision { $revision } vom { $date }
    .intro = Die Tabelle nennt die geänderten Angaben nach Kapiteln. Geänderte Absätze, Listenpunkte und Tabellenzeilen sind markiert.
    .chapter = Kapitel
    .place = Stelle
    .what = Änderung
    .added = Neu: { $words }
    .added-row = Neu
    .removed = Entfallen: { $words }
    .removed-row = Entfallen
    .now = Jetzt: { $words }
    .before = Vorher: { $words }
    .reworded = Der Wortlaut wurde überarbeitet.

## Cover

cover =
    .device = Produkt
    .model = Modell
    .manufacturer = Hersteller
    .software = Softwareversion
    .number = Dokumentnummer
    .revision = Revision
    .date = Ausgabedatum
    .language = Sprache
    .state = Status

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Entwurf
    .in-review = In Prüfung
    .approved = Freigegeben am { $date }

notice =
    .draft-locale = Die deutsche Fassung der Standardtexte ist ein Entwurf. Eine qualifizierte Person hat sie noch nicht freigegeben. Geben Sie dieses Dokument nicht heraus.
    .stale-locale = Die englischen Standardtexte haben sich geändert, seit ihre deutsche Fassung geprüft wurde. Geben Sie dieses Dokument nicht heraus.
    .draft = Dieses Dokument ist ein Entwurf. Geben Sie dieses Dokument nicht heraus.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (Dokument { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Inhalt
    .skip = Zum Text springen
    .changed = geändert
    .permalink = Link zu diesem Abschnitt
    .document = Dokument
    .revision = Revision
    .page_of = Seite %PAGE% von %PAGES%
    .on_page = Seite %PAGE%
    .continued = %TABLE% (Fortsetzung)
    .draft = ENTWURF
    .index_title = Gebrauchsanweisung: Cybersicherheit
    .index_device = Produkt
    .index_number = Dokumentnummer
    .index_revision = Revision
    .index_date = Datum
    .index_documents = Dokumente
    .index_search = Produkt, Dokumentnummer oder Sprache suchen
    .index_shown = Angezeigte Produkte
    .hospital_title = Dateien für die IT des Betreibers
    .hospital_lead = Diese Dateien entstehen aus denselben Angaben wie dieses Dokument. Tragen Sie ein, was sie offenlassen, und prüfen Sie sie, bevor Sie sie verwenden.
    .hospital_file = Datei
    .hospital_size = Bytes
    .hospital_purpose = Zweck
    .hospital_hash = SHA-256
    .hospital_missing = Für die folgenden Dateien fehlen Angaben:
    .hospital_matrix = Netzwerkmatrix: die Verbindungen der Firewall-Tabellen
    .hospital_nftables = Regeln für nftables, in JSON-Form
    .hospital_aerleon = Richtlinie für Aerleon oder Capirca, aus der Regeln für viele Firewalls entstehen
    .hospital_mud = Beschreibung des Herstellers zur Nutzung im Netzwerk (MUD, RFC 8520)
    .hospital_security_txt = Kontakt für Meldungen von Schwachstellen: security.txt (RFC 9116)
    .hospital_openeox = Ende des Supports, in der experimentellen Form OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = GEFAHR
    .warning = WARNUNG
    .caution = VORSICHT
    .notice = HINWEIS
    .note = ANMERKUNG

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabelle { $number }: { $title }
    .figure = Abbildung { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Angabe
    .value = Wert
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **In allen Zeilen gleich.** { $facts }

matrix =
    .yes = ja
    .no = nein
    .assigned = wenn zugewiesen

flag =
    .true = ja
    .false = nein

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = mindestens { $value }
    .at-most = höchstens { $value }
    .more-than = mehr als { $value }
    .less-than = weniger als { $value }
    .about = etwa { $value }
    .range = { $low } bis { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# The nominative: a duration never stands after a preposition (nach, seit, innerhalb von), which would want "Tagen".
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } Sekunde
       *[other] { $amount } Sekunden
    }
    .minutes = { $count ->
        [one] { $amount } Minute
       *[other] { $amount } Minuten
    }
    .hours = { $count ->
        [one] { $amount } Stunde
       *[other] { $amount } Stunden
    }
    .days = { $count ->
        [one] { $amount } Tag
       *[other] { $amount } Tage
    }
    .working-days = { $count ->
        [one] { $amount } Arbeitstag
       *[other] { $amount } Arbeitstage
    }
    .weeks = { $count ->
        [one] { $amount } Woche
       *[other] { $amount } Wochen
    }
    .months = { $count ->
        [one] { $amount } Monat
       *[other] { $amount } Monate
    }
    .years = { $count ->
        [one] { $amount } Jahr
       *[other] { $amount } Jahre
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } oder höher
    .or-earlier = { $version } oder niedriger
    .later-than = höher als { $version }
    .earlier-than = niedriger als { $version }
    .range = { $low } bis { $high }

## The network diagram

diagram = Netzwerkdiagramm
    .title = Systeme und Datenflüsse
    .description = Das Diagramm zeigt Systeme und, als Pfeile, die Datenflüsse zwischen ihnen. Ein Pfeil zeigt auf das System, das die Daten empfängt. Er zeigt nicht, welches System die Verbindung aufbaut. Die Tabelle der Datenflüsse führt die Datenflüsse als Text auf.
    .alt = Netzwerkdiagramm. Die Tabelle der Datenflüsse in diesem Kapitel führt die Datenflüsse als Text auf.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (auch in: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Teil des Systems
    .data = Richtung der Daten. Der Pfeil zeigt nicht, welches System die Verbindung aufbaut.
    .encrypted = Verschlüsselt
    .unencrypted = Nicht oder nicht immer verschlüsselt
    .optional = Nicht erforderlich oder nur unter einer Bedingung
    .unstated = Kein Schloss: Verschlüsselung nicht angegeben oder Sache des Betreibers oder des Hosts
    .by-zone = Dieses Netzwerk ist zu groß, um jedes System und jeden Datenfluss einzeln zu zeichnen. Ein Kasten mit einer Zahl steht für mehrere Systeme in einer Netzwerkzone oder außerhalb aller Zonen. Ein Pfeil kann für mehrere Datenflüsse stehen. Die Tabelle der Datenflüsse führt jeden Datenfluss mit seinen beiden Systemen auf.
    .by-zone-description = Das Diagramm zeigt Systeme und Gruppen von Systemen mit deren Anzahl als Kästen und die Datenflüsse zwischen ihnen als Pfeile. Ein Pfeil zeigt auf das System, das die Daten empfängt. Er zeigt nicht, welches System die Verbindung aufbaut. Die Tabelle der Datenflüsse führt jeden Datenfluss als Text auf.
    .too-large = Dieses Netzwerk ist zu groß für ein Diagramm. Die Tabelle der Datenflüsse führt jeden Datenfluss auf.
    .systems = { $count ->
        [one] { $amount } System
       *[other] { $amount } Systeme
    }
    .parts = { $count ->
        [one] { $amount } Teil des Produkts
       *[other] { $amount } Teile des Produkts
    }
    .flows = { $count ->
        [one] { $amount } Datenfluss
       *[other] { $amount } Datenflüsse
    }
