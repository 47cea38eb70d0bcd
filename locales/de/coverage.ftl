### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Abdeckung der Anforderungen
    .about = { $device }: { $document } ({ $language }).
    .notice = Von ifugen aus der Konfiguration und dem erstellten Dokument erzeugt. Der Bericht unterstützt die Prüfung durch eine qualifizierte Person und ersetzt sie nicht. Die Anforderungen sind sinngemäß und auf Englisch wiedergegeben. Was als „aus dem Gedächtnis“ gekennzeichnet ist, wurde nicht in der Quelle gelesen und muss bestätigt werden.
    .method = Eine Anforderung ist abgedeckt, wenn das Dokument zu allem, wonach sie fragt, eine Angabe zeigt und keine Angabe das Gegenteil sagt. Eine Angabe, die nur in der Konfiguration steht, zählt nicht, ebenso wenig ein Text, der nichts aussagt. Wo die Angaben nicht entscheiden können, entscheidet eine Person mit Name, Datum und Begründung. So prüfen Sie eine Zeile nach: Lesen Sie die Fundstelle in der Quelle, suchen Sie die Angabe an ihrer Stelle in der Konfiguration auf und folgen Sie dem Link zur Stelle im Dokument.
    .none = –
    .more = und { $count } weitere: siehe die Tabelle der Angaben
    .contents = Inhalt

## Status

status =
    .covered = abgedeckt
    .partly = teilweise
    .missing = fehlt
    .contradicted = widersprochen
    .to_be_judged = zu beurteilen
    .outside = außerhalb dieses Dokuments
    .not_applicable = trifft nicht zu
    .optional = freiwillig: Die Quelle ist ein Formular neben der Gebrauchsanweisung

## The picture. $name is the id of a source or topic.

picture = Stand der Anforderungen
    .sources = Nach Quelle
    .topics = Nach Thema
    .segment = { $name }: { $count } { $status }
    .alt = Balken zeigen für jede Quelle und jedes Thema, wie viele Anforderungen abgedeckt sind, teilweise abgedeckt sind, fehlen, im Widerspruch stehen, zu beurteilen sind, außerhalb dieses Dokuments liegen und nicht zutreffen. Die Tabellen der Quellen und Themen enthalten dieselben Zahlen.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Quellen
    .source = Quelle
    .title = Titel und Ausgabe
    .kind = Art

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Von der Anforderung zum Text
    .intro = Eine Zeile für jede Anforderung der Quellen, die sich an den Anwender richtet. Zu jeder Sache, nach der gefragt wird, sind bis zu drei Angaben genannt; die Tabelle der Angaben nennt alle.
    .requirement = Anforderung
    .clause = Fundstelle
    .duty = Was Anwender erfahren müssen (sinngemäß)
    .confidence = Fundstelle wurde
    .status = Status
    .evidence = Angaben, und wo das Dokument sie zeigt
    .note = Anmerkung
    .lacking = Nicht gezeigt:
    .hidden = Angegeben in { $place }, aber kein Kapitel zeigt es
    .says-nothing = Der Text in { $place } sagt nichts aus
    .contradicted = Das Gegenteil ist gesagt:
    .against = Gesagt in { $place }
    .outside = An anderer Stelle beantwortet:
    .to-judge = Von einer Person zu beurteilen:
    .judged = Beurteilt von { $by } am { $date } ({ $place }):
    .lapsed = Die Beurteilung von { $by } vom { $date } ({ $place }) gilt nicht mehr: Die Angaben haben sich geändert
    .hash = Hash der Angaben: { $facts }
    .justified = Trifft nicht zu. Begründung in { $place }:
    .by-fact = Trifft nicht zu, durch { $fact } ({ $place }).
    .condition = Bedingung:

topics = Vom Thema zum Text
    .intro = Eine Zeile für jede Sache, die zu einem Thema gehört, mit allen Angaben dazu. Themen führen zu Angaben; sie decken keine Anforderung ab.
    .topic = Thema
    .meaning = Bedeutung
    .chapter = Erwartet im Kapitel
    .aspect = Gefragt ist
    .facts = Angaben, ihre Stellen und Anker

facts = Von der Angabe zur Anforderung
    .intro = Eine Zeile für jede Angabe, die das Dokument zeigt. Angaben aus einer Zeile einer Liste stehen zusammen.
    .fact = Angabe
    .place = Stelle in der Konfiguration
    .chapter = Kapitel
    .anchor = Stelle im Dokument
    .serves = Anforderungen, denen sie dient

observed = An einem Produkt beobachtet
    .intro = Was von einem Produkt zu sehen war, verglichen mit der Konfiguration. Nur was diese Dateien zeigen, ist beobachtet. Dass einer Angabe nichts widerspricht, zeigt nicht, dass sie richtig ist.
    .file = { $file } vom { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, ohne Tag (SHA-256 { $hash }).
    .result = Ergebnis
    .seen = Wo, oder warum nicht
    .observed = beobachtet
    .contradicted = widersprochen
    .not_observable = nicht beobachtbar
    .stale = Die Angabe hat sich seitdem geändert.

confidence =
    .verified = gelesen
    .recalled = aus dem Gedächtnis

kind =
    .law = Gesetz
    .guidance = Leitfaden
    .standard = Norm
    .form = Formular
    .contract = Vertrag

## The disclosure form (MDS2)

mds2 = Herstellererklärung zur IT-Sicherheit von Medizinprodukten (MDS2): Angaben für das Formular
    .about = { $device }: { $document }
    .notice = Angaben der Konfiguration, in der Reihenfolge der Abschnitte von ANSI/NEMA HN 1-2019. Die Fragen sind sinngemäß und auf Englisch wiedergegeben und zusammengefasst; füllen Sie damit das veröffentlichte Formular aus. Hier ist nichts beantwortet, was die Konfiguration nicht angibt.
    .section = Abschnitt
    .question = Fragen
    .asks = Wonach gefragt wird (sinngemäß)
    .fact = Angabe
    .value = Wert
    .place = Stelle in der Konfiguration
    .unanswered = von der Konfiguration nicht beantwortet
