### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "das Produkt" (it may be software), products of others are "Software" or
### "Fremdprodukt". Who uses the device is "Anwender", who holds an account "Benutzer". The network is "IT-Netz" where it
### stands alone ("Netz" alone would be the mains) and "Netzwerk-" in compounds. The log is "Ereignisprotokoll", for
### "Protokoll" is a network protocol. A duration stands in the nominative or before "lang" ("90 Tage lang"), never after a
### preposition.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Nur in der Betriebsart: { $modes }.
    .variants = Nur für die Variante: { $variants }.
    .options = Nur mit der Option: { $options }.
    .platforms = Nur auf der Plattform: { $platforms }.
    .versions = Nur für die Softwareversion: { $versions }.
    .condition = Bedingung: { $condition }.
    .if-modes = In der Betriebsart { $modes }:
    .if-variants = Bei der Variante { $variants }:
    .if-options = Mit der Option { $options }:
    .if-platforms = Auf der Plattform { $platforms }:
    .if-versions = Bei der Softwareversion { $versions }:
    .if-condition = Falls Folgendes zutrifft: { $condition }.
    .short-modes = nur in der Betriebsart: { $modes }
    .short-variants = nur für die Variante: { $variants }
    .short-options = nur mit der Option: { $options }
    .short-platforms = nur auf der Plattform: { $platforms }
    .short-versions = nur für die Softwareversion: { $versions }
    .short-condition = Bedingung: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Nur für den Teil: { $value }.
    .roles = Nur für die Rolle: { $value }.
    .interface = Nur an der Schnittstelle: { $value }.
    .direction = Richtung: { $value }.

protection =
    .state = { $state ->
        [provided] Die Daten sind verschlüsselt.
        [not_provided] Die Daten sind nicht verschlüsselt.
        [by_operator] Der Betreiber muss die Verschlüsselung bereitstellen.
        [by_host] Das Betriebssystem oder der Host stellt die Verschlüsselung bereit.
       *[not_applicable] Eine Verschlüsselung kommt nicht in Betracht.
    }
    .state-inactive = { $state ->
        [by_host] Das Betriebssystem oder der Host kann die Daten verschlüsseln.
       *[other] Die Daten können verschlüsselt werden.
    }
    .state-should = { $need ->
        [optional] Der Betreiber kann die Verschlüsselung bereitstellen.
       *[other] Der Betreiber sollte die Verschlüsselung bereitstellen.
    }
    .default = Bei Auslieferung: { $default }.
    .configured_by = Rollen, die dies ein- und ausschalten können: { $configured_by }.
    .range = Mögliche Einstellungen: { $range }
    .method = { $state ->
        [by_operator] Vom Hersteller genannte Verschlüsselungsverfahren: { $method }.
       *[other] Verschlüsselungsverfahren: { $method }.
    }
    .key_in = Ablage des Schlüssels: { $key_in }.
    .because = Grund: { $because }
    .instead = { $state ->
        [by_operator] Was der Betreiber tun muss: { $instead }
       *[other] { $instead }
    }
    .limits = Einschränkungen: { $limits }
    .note = { $note }

## Identification

device = Produkt
    .caption = Identifikation des Produkts
    .name = Name
    .model = Modell
    .purpose = Zweckbestimmung
    .supplied_as = Lieferform
    .software_version = Softwareversion
    .firmware_version = Firmwareversion
    .regulation = Verordnung
    .law = Anwendbares Recht
    .declaration = EU-Konformitätserklärung
    .class = Risikoklasse
    .udi_di = UDI-DI
    .basic_udi_di = Basis-UDI-DI
    .mud_url = MUD-URL (RFC 8520)
    .environments = Vorgesehene Einsatzumgebung
    .users = Vorgesehene Anwender
    .not_for = Das Produkt ist für die folgenden Verwendungen nicht bestimmt:
    .not_for-one = Das Produkt ist für die folgende Verwendung nicht bestimmt:
    .id = Kennung

organisation = Unternehmen
    .manufacturer = Hersteller
    .manufacturer-caption = Hersteller
    .representative = Bevollmächtigter
    .representative-caption = Bevollmächtigter
    .name = Name
    .address = Anschrift
    .srn = Einmalige Registrierungsnummer (SRN)
    .website = Website
    .email = E-Mail
    .phone = Telefon

variant = Varianten
    .caption = Varianten des Produkts
    .intro = Dieses Dokument gilt für die folgenden Varianten.
    .title = Variante
    .model = Modell
    .udi_di = UDI-DI
    .description = Beschreibung
    .id = Kennung

option-item = Optionen
    .caption = Optionen des Produkts
    .title = Option
    .description = Beschreibung
    .supplied = Lieferung
    .id = Kennung

mode = Betriebsarten
    .caption = Betriebsarten
    .title = Betriebsart
    .description = Beschreibung
    .entered_by = Eintritt in die Betriebsart
    .left_by = Verlassen der Betriebsart
    .indicator = Woran der Anwender die Betriebsart erkennt
    .id = Kennung

part = Teile des Systems
    .caption = Teile des Systems
    .title = Teil
    .kind = Art
    .version = Version
    .supplied_by = Geliefert von
    .hosted = Ausführungsort
    .runs_on = Läuft auf
    .location = Standort
    .address = Adresse
    .connected_through = Verbunden über
    .mud_url = MUD-URL (RFC 8520)
    .permissions = Berechtigungen
    .description = Beschreibung
    .id = Kennung
    .when = Bedingung

user-interface = Benutzerschnittstellen
    .caption = Benutzerschnittstellen
    .title = Benutzerschnittstelle
    .id = Kennung
    .kind = Art
    .part = Teil
    .purpose = Zweck
    .personal = Gibt personenbezogene Daten aus
    .protect = Schutz
    .when = Bedingung

document-facts = Dieses Dokument
    .caption = Identifikation dieses Dokuments
    .number = Dokumentnummer
    .revision = Revision
    .date = Ausgabedatum
    .effective = Gültig ab
    .replaces = Ersetzt
    .audience = Zielgruppe
    .audience_other = Weitere Zielgruppen
    .roles = Rollen der Leser
    .paper_copy = Papierfassung
    .see_also = Beachten Sie auch die folgenden Dokumente:
    .see_also-one = Beachten Sie auch das folgende Dokument:

companion = Weitere Dokumente zu diesem Produkt
    .caption = Weitere Dokumente zu diesem Produkt
    .title = Titel
    .number = Dokumentnummer
    .audience = Zielgruppe

revision = Änderungsverlauf
    .caption = Revisionen dieses Dokuments
    .revision = Revision
    .date = Datum
    .change = Änderung
    .link = Dokument

contact = Kontakt für IT-Sicherheit
    .caption = Kontakt für IT-Sicherheit
    .security = Kontakt für IT-Sicherheit
    .phone = Telefon
    .hours = Erreichbarkeit
    .policy = Richtlinie für die Meldung von Schwachstellen
    .advisories = IT-Sicherheitsmeldungen
    .key = Schlüssel für verschlüsselte Meldungen
    .key_fingerprint = Fingerabdruck des Schlüssels
    .acknowledge_within = Frist für die Eingangsbestätigung
    .vigilance = Meldung schwerwiegender Vorkommnisse
    .process = Was der Hersteller mit einer Meldung tut: { $process }
    .events-described = Melden Sie die in diesem Dokument beschriebenen Ereignisse so, wie es hier angegeben ist: { $link }.
    .report_contents = Geben Sie in einer Meldung Folgendes an:
    .report_rules = Für Meldungen gelten die folgenden Regeln:
    .report_rules-one = Für Meldungen gilt die folgende Regel:
    .sources_watched = Der Hersteller überwacht die folgenden Quellen auf neue Schwachstellen:
    .sources_watched-one = Der Hersteller überwacht die folgende Quelle auf neue Schwachstellen:
    .conduct = Was der Hersteller tut und was er nicht tut:
    .note = { $note }

local-contact = Kontakte beim Betreiber
    .caption = Kontakte beim Betreiber
    .title = Kontakt
    .purpose = Wofür
    .phone = Telefon
    .id = Kennung

## Security features

feature = IT-Sicherheitsfunktionen
    .caption = IT-Sicherheitsfunktionen
    .title = Funktion
    .id = Kennung
    .capability = Fähigkeit
    .state = Status
    .default = Bei Auslieferung
    .configured_by = Einstellbar durch
    .range = Bereich
    .modes = Betriebsarten
    .modes-left-out = alle Betriebsarten
    .protects = Schutzziele
    .part = Teil
    .when = Bedingung
    .absent = Diese Funktion ist nicht vorhanden.
    .of-operator = Der Betreiber muss diese Funktion bereitstellen.
    .of-host = Das Betriebssystem oder der Host stellt diese Funktion bereit.
    .inapplicable = Diese Funktion kommt nicht in Betracht.
    .description = { $description }
    .before = Stellen Sie vor Beginn sicher, dass die folgenden Voraussetzungen erfüllt sind:
    .before-one = Stellen Sie vor Beginn sicher, dass die folgende Voraussetzung erfüllt ist:
    .steps = Gehen Sie wie folgt vor:
    .indicator = Anzeige: { $indicator }
    .limits = Einschränkungen: { $limits }
    .because = Grund: { $because }
    .instead = { $state ->
        [by_operator] Was der Betreiber tun muss: { $instead }
       *[other] Was zu tun ist: { $instead }
    }

security-test = IT-Sicherheitstests
    .caption = IT-Sicherheitstests
    .kind = Art
    .subject = Gegenstand des Tests
    .version = Getestete Version
    .date = Datum
    .interval = Intervall
    .by = Getestet von
    .result = Ergebnis
    .part = Teil

## Operating environment

operating-environment = Betriebsumgebung
    .scope = Außerhalb der Verantwortung des Herstellers
    .change = Anlässe für eine neue Bewertung der IT-Sicherheit
    .assumptions = Der Hersteller setzt für die Betriebsumgebung Folgendes voraus:
    .out_of_scope = Der Hersteller ist für Folgendes nicht verantwortlich:
    .reassess = Bewerten Sie die IT-Sicherheit des Produkts nach jedem der folgenden Ereignisse erneut:
    .reassess-one = Bewerten Sie die IT-Sicherheit des Produkts nach dem folgenden Ereignis erneut:
    .reassess_at_once = Bewerten Sie die IT-Sicherheit des Produkts nach jedem der folgenden Ereignisse unverzüglich erneut, bevor das Produkt wieder verwendet wird:
    .reassess_at_once-one = Bewerten Sie die IT-Sicherheit des Produkts nach dem folgenden Ereignis unverzüglich erneut, bevor das Produkt wieder verwendet wird:
    .prohibited = Folgendes ist untersagt:
    .not_recommended = Der Hersteller empfiehlt, Folgendes zu unterlassen:

control-group = Gruppen von Maßnahmen
    .caption = Gruppen von Maßnahmen
    .condition-intro = Hat eine Gruppe eine Bedingung, gelten ihre Maßnahmen nur unter dieser Bedingung.
    .title = Gruppe
    .id = Kennung
    .goal = Ziel
    .choice = Ausreichend
    .choice-left-out = alle Maßnahmen der Gruppe
    .when = Bedingung

control = IT-Sicherheitsmaßnahmen
    .required = Erforderliche Maßnahmen
    .required-caption = Erforderliche Maßnahmen
    .required-intro = Die folgenden Maßnahmen müssen umgesetzt sein.
    .strongly_recommended = Dringend empfohlene Maßnahmen
    .strongly_recommended-caption = Dringend empfohlene Maßnahmen
    .strongly_recommended-intro = Der Hersteller empfiehlt dringend die folgenden Maßnahmen.
    .recommended = Empfohlene Maßnahmen
    .recommended-caption = Empfohlene Maßnahmen
    .recommended-intro = Der Hersteller empfiehlt die folgenden Maßnahmen.
    .preferred = Bevorzugte Maßnahmen
    .preferred-caption = Bevorzugte Maßnahmen
    .preferred-intro = Der Hersteller zieht die folgenden Maßnahmen anderen geeigneten Maßnahmen vor.
    .where_possible = Nach Möglichkeit empfohlene Maßnahmen
    .where_possible-caption = Nach Möglichkeit empfohlene Maßnahmen
    .where_possible-intro = Der Hersteller empfiehlt die folgenden Maßnahmen, soweit die Betriebsumgebung sie zulässt.
    .optional = Optionale Maßnahmen
    .optional-caption = Optionale Maßnahmen
    .optional-intro = Die folgenden Maßnahmen sind optional.
    .unstated = Maßnahmen ohne angegebene Verbindlichkeit
    .unstated-caption = Maßnahmen ohne angegebene Verbindlichkeit
    .unstated-intro = Bei den folgenden Maßnahmen gibt dieses Dokument nicht an, ob sie erforderlich oder empfohlen sind.
    .condition-intro = Eine Maßnahme mit einer Bedingung gilt nur, wenn die Bedingung erfüllt ist.
    .group-condition-intro = Nennt eine Zeile eine Gruppe mit einer Bedingung, gilt die Maßnahme nur unter dieser Bedingung.
    .group-choice-intro = Nennt eine Zeile eine Gruppe, gibt die Tabelle der Gruppen an, wie viele Maßnahmen der Gruppe ausreichen.
    .title = Maßnahme
    .id = Kennung
    .kind = Art
    .responsibility = Verantwortlich
    .or_by = Alternativ
    .group = Gruppe
    .need = Verbindlichkeit
    .reason = Grund: { $reason }
    .own_measure = Was das Produkt selbst tut: { $own_measure }
    .own_measure-part = Was dieser Teil des Systems selbst tut: { $own_measure }
    .setting = Einstellung: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Schritte für den Hersteller:
        [third_party] Schritte für den Dritten:
        [service_partner] Schritte für den Servicepartner:
        [integrator] Schritte für den Integrator:
       *[other] Gehen Sie wie folgt vor:
    }
    .otherwise = Ohne diese Maßnahme: { $otherwise }
    .missing = **Falls diese Maßnahme fehlt.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Verwenden Sie das Produkt nicht ohne diese Maßnahme.
       *[other] Sorgen Sie dafür, dass diese Maßnahme umgesetzt ist.
    }
    .avoid-part = { $stop_use ->
        [true] Verwenden Sie diesen Teil des Systems nicht ohne diese Maßnahme.
       *[other] Sorgen Sie dafür, dass diese Maßnahme umgesetzt ist.
    }
    .stop_use = { $stop_use ->
        [true] Das Produkt darf ohne diese Maßnahme nicht verwendet werden.
       *[false] Das Produkt kann ohne diese Maßnahme verwendet werden.
    }
    .stop_use-part = { $stop_use ->
        [true] Dieser Teil des Systems darf ohne diese Maßnahme nicht verwendet werden.
       *[false] Dieser Teil des Systems kann ohne diese Maßnahme verwendet werden.
    }
    .limits = Einschränkungen: { $limits }
    .risk = Risiko durch die Maßnahme selbst: { $risk }
    .part = Teil
    .when = Bedingung

share = Gemeinsame Maßnahmen
    .caption = Wer was tut
    .party = Verantwortlich
    .does = Aufgabe

no-action = Keine Maßnahme erforderlich
    .caption = Maßnahmen ohne Handlungsbedarf für den Betreiber
    .kind = Maßnahme
    .because = Grund
    .unless = Handlungsbedarf besteht, falls
    .part = Teil
    .when = Bedingung

training = Schulung
    .caption = Erforderliche Kenntnisse und Schulungen
    .role = Rolle
    .content = Inhalt
    .interval = Wiederholungsintervall
    .given_by = Durchgeführt von

## Compatibility

compatibility = Kompatibilität
    .limits = Einschränkungen
    .restrictions = Für die Kombination mit anderen Produkten gelten die folgenden Einschränkungen:
    .restrictions-one = Für die Kombination mit anderen Produkten gilt die folgende Einschränkung:

hardware = Hardware
    .caption = Hardware
    .for = Teil
    .included = Eingebaut
    .minimum = Erforderlicher Mindestwert
    .recommended = Empfohlener Wert
    .optimum = Optimaler Wert
    .otherwise = Wenn die empfohlenen Werte nicht erreicht werden
    .note = Anmerkung

machine =
    .cpu = Prozessor: { $cpu }
    .memory = Arbeitsspeicher: { $memory }
    .storage = Speicherplatz: { $storage }
    .display = Bildschirm: { $display }
    .graphics = Grafik: { $graphics }
    .network = Netzwerkanschluss: { $network }
    .other = Sonstiges: { $other }

product = Fremdprodukte
    .operating-system = Betriebssysteme
    .operating-system-caption = Betriebssysteme
    .browser = Browser
    .browser-caption = Browser
    .mobile-device = Mobilgeräte
    .mobile-device-caption = Mobilgeräte
    .hypervisor = Virtualisierungssoftware
    .hypervisor-caption = Virtualisierungssoftware
    .database = Datenbanken
    .database-caption = Datenbanken
    .runtime = Laufzeitumgebungen
    .runtime-caption = Laufzeitumgebungen
    .antimalware = Virenschutzsoftware
    .antimalware-caption = Virenschutzsoftware
    .peer-system = Kompatibilität verbundener Systeme
    .peer-system-caption = Kompatibilität verbundener Systeme
    .accessory = Zubehör
    .accessory-caption = Zubehör
    .for = Teil
    .name = Bezeichnung
    .supplied_by = Bereitgestellt von
    .versions = Versionen
    .recommended = Empfohlene Version
    .state = Status
    .support_end = Vom Anbieter unterstützt bis
    .patches = Updates
    .note = Anmerkung
    .when = Bedingung

standard = Standards
    .caption = Standards
    .name = Standard
    .version = Version
    .kind = Gegenstand
    .purpose = Zweck
    .conformance = Konformitätserklärung zum Standard

## Network

network = Netzwerk
    .absent = Folgendes ist nicht verfügbar:
    .before = Stellen Sie vor Beginn sicher, dass die folgenden Voraussetzungen erfüllt sind:
    .before-one = Stellen Sie vor Beginn sicher, dass die folgende Voraussetzung erfüllt ist:
    .connecting = Anschluss an das IT-Netz
    .controls = Erforderliche Maßnahmen: { $link }
    .steps = So verbinden Sie das Produkt mit dem IT-Netz:
    .connection = { $connection ->
        [none] Das Produkt hat keine Netzwerkverbindung.
        [optional] Eine Netzwerkverbindung ist optional.
       *[required] Das Produkt benötigt eine Netzwerkverbindung.
    }
    .inbound = { $inbound ->
        [true] Andere Systeme können eine Verbindung zum Produkt aufbauen.
       *[false] Andere Systeme können keine Verbindung zum Produkt aufbauen.
    }
    .internet = { $internet ->
        [not_needed] Das Produkt benötigt keine Internetverbindung.
        [optional] Eine Internetverbindung ist optional.
        [needed] Das Produkt benötigt eine Internetverbindung.
        [not_directly] Das Produkt darf nicht direkt mit dem Internet verbunden werden.
       *[forbidden] Das Produkt darf nicht mit dem Internet verbunden werden.
    }
    .internet_reason = Internetverbindung: { $internet_reason }
    .load = Belastung des IT-Netzes: { $load }
    .note = { $note }

network-only = Netzwerk
    .connection = { $connection ->
        [none] Das Produkt hat keine Netzwerkverbindung.
        [optional] Eine Netzwerkverbindung ist optional.
       *[required] Das Produkt benötigt eine Netzwerkverbindung.
    }
    .connection-part = { $connection ->
        [none] Dieser Teil des Systems hat keine Netzwerkverbindung.
        [optional] Eine Netzwerkverbindung ist optional.
       *[required] Dieser Teil des Systems benötigt eine Netzwerkverbindung.
    }
    .inbound = { $inbound ->
        [true] Andere Systeme können eine Verbindung zum Produkt aufbauen.
       *[false] Andere Systeme können keine Verbindung zum Produkt aufbauen.
    }
    .inbound-part = { $inbound ->
        [true] Andere Systeme können eine Verbindung zu diesem Teil des Systems aufbauen.
       *[false] Andere Systeme können keine Verbindung zu diesem Teil des Systems aufbauen.
    }
    .internet = { $internet ->
        [not_needed] Das Produkt benötigt keine Internetverbindung.
        [optional] Eine Internetverbindung ist optional.
        [needed] Das Produkt benötigt eine Internetverbindung.
        [not_directly] Das Produkt darf nicht direkt mit dem Internet verbunden werden.
       *[forbidden] Das Produkt darf nicht mit dem Internet verbunden werden.
    }
    .internet-part = { $internet ->
        [not_needed] Dieser Teil des Systems benötigt keine Internetverbindung.
        [optional] Eine Internetverbindung ist optional.
        [needed] Dieser Teil des Systems benötigt eine Internetverbindung.
        [not_directly] Dieser Teil des Systems darf nicht direkt mit dem Internet verbunden werden.
       *[forbidden] Dieser Teil des Systems darf nicht mit dem Internet verbunden werden.
    }
    .internet_reason = Internetverbindung: { $internet_reason }
    .absent = Folgendes ist nicht verfügbar:
    .note = { $note }

zone = Netzwerkzonen
    .caption = Netzwerkzonen
    .title = Zone
    .id = Kennung
    .traffic = Datenverkehr an der Grenze
    .operated_by = Betrieben von
    .description = Beschreibung

interface = Schnittstellen
    .caption = Schnittstellen
    .title = Schnittstelle
    .id = Kennung
    .kind = Art
    .state = Zustand
    .because = Grund
    .instead = Was zu tun ist
    .part = Teil
    .zone = Zone
    .standards = Standards
    .not_supported = Nicht unterstützt
    .ciphers = Cipher-Suites
    .authentication = Authentifizierung
    .encryption = Verschlüsselung
    .addressing = Adressvergabe
    .default = Bei Auslieferung
    .need = Verbindlichkeit
    .frequency = Frequenz
    .power = Sendeleistung
    .range = Reichweite
    .coexistence = Koexistenz mit anderen Funksystemen
    .max_connected = Gleichzeitig verbunden (höchstens)
    .max_paired = Gekoppelt (höchstens)
    .purpose = Zweck
    .used_by = Wer sie nutzen kann
    .protect = Schutz
    .when = Bedingung

peer = Verbundene Systeme
    .caption = Verbundene Systeme
    .title = System
    .id = Kennung
    .kind = Art
    .zone = Zone
    .address = Adresse
    .versions = Versionen
    .max_connected = Gleichzeitig verbunden (höchstens)
    .operated_by = Betrieben von
    .description = Beschreibung

port = Ports
    .rules = Ports und Firewall-Regeln
    .required-caption = Erforderliche Verbindungen, die zuzulassen sind
    .recommended-caption = Empfohlene Verbindungen
    .allow-caption = Verbindungen, die nur zuzulassen sind, wenn ihre Funktion genutzt wird
    .allow-need-unstated = Bei einer Verbindung ohne Angabe der Verbindlichkeit sagt der Hersteller nicht, ob sie erforderlich ist. Lassen Sie sie nur zu, wenn eine genutzte Funktion sie benötigt.
    .allow-condition = Wenn eine Zeile eine Bedingung nennt, lassen Sie die Verbindung nur zu, wenn die Bedingung erfüllt ist.
    .allow-configured = Wenn die Nummer eines Ports änderbar ist, lassen Sie nur die eingestellte Nummer zu.
    .allow-range = Wenn von einem Port-Bereich nur einzelne Ports eingestellt sind, lassen Sie nur diese Ports zu.
    .allow-only = Sperren Sie alle anderen Verbindungen.
    .allow-only-except = Das Sperren gilt nicht für die Verbindungen ohne Firewall-Regel. Sie stehen in einer eigenen Tabelle.
    .allow-only-zones = Sperren Sie an der Grenze der folgenden Netzwerkzonen alle anderen Verbindungen von und zu den Teilen des Systems: { $zones }. Für andere Systeme gibt dieses Dokument keine Regeln vor.
    .block-caption = Zu sperrende Verbindungen
    .block-intro = Sperren Sie an der Firewall des IT-Netzes die folgenden Verbindungen.
    .none-caption = Verbindungen ohne Firewall-Regel
    .none-intro = Für die folgenden Verbindungen enthält dieses Dokument keine Regel für die Firewall des IT-Netzes. Der Grund steht jeweils dabei.
    .unstated-caption = Verbindungen ohne Angabe der Richtung
    .unstated-intro = Der Hersteller gibt nicht an, welche Seite die folgenden Verbindungen aufbaut. Dieses Dokument enthält für sie keine Firewall-Regel.
    .rules-source = Die Quelle baut die Verbindung auf oder sendet zuerst. Antworten gehören zur Verbindung.
    .rules-all = Was für alle Regeln gilt
    .required = Erforderliche Verbindungen
    .need-unstated = Verbindungen ohne Angabe der Verbindlichkeit
    .used = Verbindungen nur bei Nutzung
    .rules-open = vom Betreiber festzulegen
    .any-system = beliebiges System
    .reason-number = ohne Nummer oder Typ lässt sich keine Regel angeben
    .reason-transport = ohne Transportprotokoll lässt sich keine Regel angeben
    .reason-border = überschreitet keine Grenze des IT-Netzes
    .reason-computer = bleibt innerhalb eines Rechners
    .reason-part = bleibt innerhalb eines Teils des Systems
    .reason-device = bleibt innerhalb des Produkts
    .reason-zone = bleibt innerhalb einer Netzwerkzone; eine Regel ist nur nötig, wenn eine Firewall die Zone unterteilt
    .reason-mobile = läuft über ein Mobilfunknetz, nicht über das IT-Netz des Betreibers
    .reason-cloud = läuft nicht durch das IT-Netz des Betreibers
    .reference = { $protocol } auf Port { $number } ({ $transport })
    .reference-many = { $protocol } auf den Ports { $number } ({ $transport })
    .reference-any = { $protocol } auf einem beliebigen Port ({ $transport })
    .reference-ip = { $protocol } über { $transport } { $ip_protocol }
    .reference-short = { $protocol } über { $transport }
    .unnamed = Port { $number } ({ $transport })
    .unnamed-many = Ports { $number } ({ $transport })
    .unnamed-any = beliebiger Port ({ $transport })
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } auf Port { $number }
    .reference-plain-many = { $protocol } auf den Ports { $number }
    .reference-plain-any = { $protocol } auf einem beliebigen Port
    .reference-bare = { $protocol }
    .unnamed-plain = Port { $number }
    .unnamed-plain-many = Ports { $number }
    .unnamed-plain-any = beliebiger Port
    .no-transport = Transportprotokoll nicht angegeben
    .without-transport = { $number } (Transportprotokoll nicht angegeben)
    .any = beliebig
    .not_known = Port nicht bekannt
    .number = Port
    .icmp_type = ICMP-Typ
    .ip_protocol = IP-Protokoll
    .id = Kennung
    .configurable = Nummer änderbar
    .setting = Einstellort
    .source_port = Quellport
    .transport = Transport
    .direction = Richtung
    .protocol = Protokoll
    .program = Programm
    .part = Teil
    .interface = Schnittstelle
    .encryption = Verschlüsselung
    .authentication = Authentifizierung
    .default = Bei Auslieferung
    .need = Verbindlichkeit
    .opened_by = Kann geöffnet werden durch
    .open_for = Offen für
    .purpose = Zweck
    .peers = Verbundene Systeme
    .internet = Über das Internet
    .network_setting = Einstellung des IT-Netzes
    .firewall_rule = Regel der Firewall des IT-Netzes
    .when = Bedingung
    .source = Quelle
    .destination = Ziel
    .own-side = Produkt oder Teil
    .other-side = Gegenseite
    .use = Nutzung durch das Produkt
    .reason = Grund

firewall = Firewall des Produkts
    .of-parts = Firewalls der Teile des Systems
    .state = { $state ->
        [provided] Das Produkt hat eine eigene Firewall.
        [not_provided] Das Produkt hat keine eigene Firewall.
        [by_operator] Der Betreiber muss die Firewall für das Produkt bereitstellen.
        [by_host] Das Produkt verwendet die Firewall des Betriebssystems.
       *[not_applicable] Eine eigene Firewall des Produkts kommt nicht in Betracht.
    }
    .state-part = { $state ->
        [provided] Dieser Teil des Systems hat eine eigene Firewall.
        [not_provided] Dieser Teil des Systems hat keine eigene Firewall.
        [by_operator] Der Betreiber muss die Firewall für diesen Teil des Systems bereitstellen.
        [by_host] Dieser Teil des Systems verwendet die Firewall des Betriebssystems.
       *[not_applicable] Eine eigene Firewall dieses Teils des Systems kommt nicht in Betracht.
    }
    .state-inactive = { $state ->
        [by_host] Die Firewall des Betriebssystems filtert den Datenverkehr nur, wenn sie eingeschaltet ist.
       *[other] Die Firewall filtert den Datenverkehr nur, wenn sie eingeschaltet ist.
    }
    .default = Bei Auslieferung: { $default }.
    .configured_by = Rollen, die dies ein- und ausschalten können: { $configured_by }.
    .rules_set_by = Rollen, die ihre Regeln ändern können: { $rules_set_by }.
    .product = Bezeichnung der Firewall: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Die Firewall muss alle Verbindungen außer den nach diesem Dokument zuzulassenden sperren.
            [deny_all] Die Firewall muss den gesamten Datenverkehr sperren.
            [allow_outbound] Die Firewall muss Verbindungen vom Produkt erlauben und Verbindungen zum Produkt sperren.
            [allow_all] Die Firewall muss den gesamten Datenverkehr erlauben.
            [monitored] Die Firewall muss Datenverkehr erlauben und überwachen.
            [restricted] Die Firewall muss den Datenverkehr einschränken.
           *[isolated] Die Firewall darf keine Verbindung zu anderen IT-Netzen erlauben.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Die Firewall sperrt alle Verbindungen, die dieses Dokument nicht aufführt.
            [deny_all] Die Firewall sperrt den gesamten Datenverkehr.
            [allow_outbound] Die Firewall erlaubt Verbindungen vom Produkt und sperrt Verbindungen zum Produkt.
            [allow_all] Die Firewall erlaubt den gesamten Datenverkehr.
            [monitored] Die Firewall erlaubt Datenverkehr und überwacht ihn.
            [restricted] Die Firewall schränkt den Datenverkehr ein.
           *[isolated] Die Firewall erlaubt keine Verbindung zu anderen IT-Netzen.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Ist die Firewall eingeschaltet, sperrt sie alle Verbindungen, die dieses Dokument nicht aufführt.
        [deny_all] Ist die Firewall eingeschaltet, sperrt sie den gesamten Datenverkehr.
        [allow_outbound] Ist die Firewall eingeschaltet, erlaubt sie ausgehende Verbindungen und sperrt eingehende Verbindungen.
        [allow_all] Ist die Firewall eingeschaltet, erlaubt sie den gesamten Datenverkehr.
        [monitored] Ist die Firewall eingeschaltet, erlaubt sie Datenverkehr und überwacht ihn.
        [restricted] Ist die Firewall eingeschaltet, schränkt sie den Datenverkehr ein.
       *[isolated] Ist die Firewall eingeschaltet, erlaubt sie keine Verbindung zu anderen IT-Netzen.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Die Firewall muss alle Verbindungen außer den nach diesem Dokument zuzulassenden sperren.
            [deny_all] Die Firewall muss den gesamten Datenverkehr sperren.
            [allow_outbound] Die Firewall muss Verbindungen von diesem Teil des Systems erlauben und Verbindungen zu diesem Teil des Systems sperren.
            [allow_all] Die Firewall muss den gesamten Datenverkehr erlauben.
            [monitored] Die Firewall muss Datenverkehr erlauben und überwachen.
            [restricted] Die Firewall muss den Datenverkehr einschränken.
           *[isolated] Die Firewall darf keine Verbindung zu anderen IT-Netzen erlauben.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Die Firewall sperrt alle Verbindungen, die dieses Dokument nicht aufführt.
            [deny_all] Die Firewall sperrt den gesamten Datenverkehr.
            [allow_outbound] Die Firewall erlaubt Verbindungen von diesem Teil des Systems und sperrt Verbindungen zu diesem Teil des Systems.
            [allow_all] Die Firewall erlaubt den gesamten Datenverkehr.
            [monitored] Die Firewall erlaubt Datenverkehr und überwacht ihn.
            [restricted] Die Firewall schränkt den Datenverkehr ein.
           *[isolated] Die Firewall erlaubt keine Verbindung zu anderen IT-Netzen.
        }
    }
    .changes_itself = Automatische Änderungen: { $changes_itself }
    .because = Grund: { $because }
    .instead = { $state ->
        [by_operator] Was der Betreiber tun muss: { $instead }
       *[other] Was zu tun ist: { $instead }
    }
    .note = { $note }

flow = Datenflüsse
    .caption = Datenflüsse
    .rules = Firewall-Regeln: { $link }
    .from = Von
    .to = An
    .port = Port
    .medium = Medium
    .data = Daten
    .personal = Personenbezogene Daten
    .examples = Beispiele
    .deidentified = De-Identifizierung
    .encryption = Verschlüsselung
    .integrity = Schutz der Integrität
    .trigger = Start der Übertragung
    .rate = Datenrate
    .volume = Datenmenge
    .purpose = Zweck
    .when = Bedingung
    .id = Kennung

network-requirements = Anforderungen an das IT-Netz
    .bandwidth = { $bandwidth_for ->
        [none] Bandbreite: { $bandwidth }.
       *[other] Bandbreite ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latenz: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Paketverlust: { $packet_loss }.
    .services = Dienste, die das IT-Netz bereitstellen muss: { $services }.
    .other = Das IT-Netz muss die folgenden Anforderungen erfüllen:
    .other-one = Das IT-Netz muss die folgende Anforderung erfüllen:
    .recommended_other = Der Hersteller empfiehlt für das IT-Netz Folgendes:
    .loss = Wenn das IT-Netz ausfällt: { $loss }
    .otherwise = Wenn die Anforderungen nicht erfüllt sind: { $otherwise }

network-link = Verbindungen und Funktionen
    .caption = Was das IT-Netz für Verbindungen und Funktionen bieten muss
    .title = Verbindung oder Funktion
    .from = Von
    .to = Nach
    .bandwidth = Bandbreite
    .latency = Latenz
    .jitter = Jitter
    .packet_loss = Paketverlust
    .recommended = Empfohlen
    .optimum = Optimaler Wert
    .otherwise = Wenn nicht erreicht
    .when = Bedingung

network-figures = Empfohlene Werte
    .bandwidth = { $bandwidth_for ->
        [none] Empfohlene Bandbreite: { $bandwidth }.
       *[other] Empfohlene Bandbreite ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Empfohlene Latenz: { $latency }.
    .jitter = Empfohlener Jitter: { $jitter }.
    .packet_loss = Empfohlener Paketverlust: { $packet_loss }.
    .otherwise = Wenn die empfohlenen Werte nicht erreicht werden: { $otherwise }

network-optimum = Optimale Werte
    .bandwidth = { $bandwidth_for ->
        [none] Optimale Bandbreite: { $bandwidth }.
       *[other] Optimale Bandbreite ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Optimale Latenz: { $latency }.
    .jitter = Optimaler Jitter: { $jitter }.
    .packet_loss = Optimaler Paketverlust: { $packet_loss }.

remote-access = Fernzugriff
    .state = { $used_for ->
        [none] { $state ->
            [provided] Ein Fernzugriff auf das Produkt ist möglich.
            [not_provided] Das Produkt bietet keinen Fernzugriff.
            [by_operator] Der Betreiber stellt den Fernzugriff bereit.
            [by_host] Das Betriebssystem oder der Host stellt den Fernzugriff bereit.
           *[not_applicable] Ein Fernzugriff kommt nicht in Betracht.
        }
       *[other] { $state ->
            [provided] Ein Fernzugriff auf das Produkt ist möglich für folgende Zwecke: { $used_for }.
            [not_provided] Das Produkt bietet keinen Fernzugriff für folgende Zwecke: { $used_for }.
            [by_operator] Der Betreiber stellt den Fernzugriff bereit für folgende Zwecke: { $used_for }.
            [by_host] Das Betriebssystem oder der Host stellt den Fernzugriff bereit für folgende Zwecke: { $used_for }.
           *[not_applicable] Ein Fernzugriff kommt für folgende Zwecke nicht in Betracht: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Ein Fernzugriff auf diesen Teil des Systems ist möglich.
            [not_provided] Dieser Teil des Systems bietet keinen Fernzugriff.
            [by_operator] Der Betreiber stellt den Fernzugriff bereit.
            [by_host] Das Betriebssystem oder der Host stellt den Fernzugriff bereit.
           *[not_applicable] Ein Fernzugriff kommt nicht in Betracht.
        }
       *[other] { $state ->
            [provided] Ein Fernzugriff auf diesen Teil des Systems ist möglich für folgende Zwecke: { $used_for }.
            [not_provided] Dieser Teil des Systems bietet keinen Fernzugriff für folgende Zwecke: { $used_for }.
            [by_operator] Der Betreiber stellt den Fernzugriff bereit für folgende Zwecke: { $used_for }.
            [by_host] Das Betriebssystem oder der Host stellt den Fernzugriff bereit für folgende Zwecke: { $used_for }.
           *[not_applicable] Ein Fernzugriff kommt für folgende Zwecke nicht in Betracht: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Ein Fernzugriff über das Betriebssystem oder den Host ist nur möglich, wenn er eingeschaltet ist.
           *[other] Ein Fernzugriff ist nur möglich, wenn er eingeschaltet ist.
        }
       *[other] { $state ->
            [by_host] Ist der Fernzugriff über das Betriebssystem oder den Host eingeschaltet, ist er für folgende Zwecke möglich: { $used_for }.
           *[other] Ist der Fernzugriff eingeschaltet, ist er für folgende Zwecke möglich: { $used_for }.
        }
    }
    .default = Bei Auslieferung: { $default }.
    .configured_by = Rollen, die dies ein- und ausschalten können: { $configured_by }.
    .kind = Art des Zugriffs: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Der Hersteller startet eine Sitzung.
        [operator] Der Betreiber startet eine Sitzung.
        [shared] Der Hersteller und der Betreiber starten eine Sitzung gemeinsam.
        [user] Der Anwender startet eine Sitzung.
        [patient] Der Patient startet eine Sitzung.
        [third_party] Ein Dritter startet eine Sitzung.
        [integrator] Der Integrator startet eine Sitzung.
        [practitioner] Der Praxisinhaber startet eine Sitzung.
       *[service_partner] Der Servicepartner startet eine Sitzung.
    }
    .supervision = Aufsicht: { $supervision }
    .authentication = Authentifizierung: { $authentication }
    .encryption = Verschlüsselung: { $encryption }.
    .logged = { $logged ->
        [true] Das Produkt zeichnet jede Sitzung im Ereignisprotokoll auf.
       *[false] Das Produkt zeichnet Sitzungen nicht im Ereignisprotokoll auf.
    }
    .logged-part = { $logged ->
        [true] Dieser Teil des Systems zeichnet jede Sitzung im Ereignisprotokoll auf.
       *[false] Dieser Teil des Systems zeichnet Sitzungen nicht im Ereignisprotokoll auf.
    }
    .files_scanned_by = Prüfung übertragener Dateien auf Schadsoftware: { $files_scanned_by }
    .disable = So schalten Sie den Fernzugriff aus: { $disable }
    .because = Grund: { $because }
    .instead = { $state ->
        [by_operator] Was der Betreiber tun muss: { $instead }
       *[other] Was zu tun ist: { $instead }
    }
    .note = { $note }

failure = Ausfälle des IT-Netzes
    .caption = Ausfälle des IT-Netzes und ihre Auswirkungen
    .recovery-caption = Ausfälle und ihre Auswirkungen
    .what = Ausfall
    .id = Kennung
    .noticeable = Erkennbarkeit für Anwender
    .effect = Auswirkung auf das Produkt
    .hazard = Gefährdung
    .countermeasure = Gegenmaßnahme

## Installation

installation = Installation
    .preparing = Vor der Installation
    .installing = Installationsschritte
    .integrating = Einbau in ein anderes Produkt
    .installed_by = Rollen, die das Produkt installieren: { $installed_by }.
    .before = Stellen Sie vor Beginn sicher, dass die folgenden Voraussetzungen erfüllt sind:
    .before-one = Stellen Sie vor Beginn sicher, dass die folgende Voraussetzung erfüllt ist:
    .steps = So installieren Sie das Produkt:
    .verify = Prüfen Sie nach der Installation Folgendes:
    .if_failed = Wenn die Installation fehlgeschlagen ist: { $if_failed }
    .integration = Beim Einbau in ein anderes Produkt gilt Folgendes:

hardening = Härtung
    .caption = IT-Sicherheitseinstellungen
    .title = Einstellung
    .id = Kennung
    .setting = Ort der Einstellung
    .default = Bei Auslieferung
    .value = Einzustellender Wert
    .need = Verbindlichkeit
    .reason = Grund
    .steps = Gehen Sie wie folgt vor:
    .part = Teil
    .when = Bedingung

maintenance = Instandhaltung

task = Aufgaben
    .caption = Regelmäßige Aufgaben
    .title = Aufgabe
    .id = Kennung
    .by = Zuständig
    .role = Rolle
    .interval = Intervall
    .downtime = Unterbrechung während der Aufgabe
    .steps = { $by ->
        [manufacturer] Schritte für den Hersteller:
        [third_party] Schritte für den Dritten:
        [service_partner] Schritte für den Servicepartner:
        [integrator] Schritte für den Integrator:
       *[other] Gehen Sie wie folgt vor:
    }

## Access

access = Zugriff
    .authentication = Verfügbare Anmeldeverfahren: { $authentication }.
    .authentication-none = { $only ->
        [none] Es gibt keine Anmeldung.
       *[other] Es gibt keine Anmeldung, außer wo dieses Kapitel eine für einen Teil des Systems oder unter einer Bedingung angibt.
    }
    .checked_by = System, das die Anmeldung prüft: { $checked_by }.
    .default = Anmeldung bei Auslieferung: { $default }.
    .configured_by = Rollen, die die Anmeldung ein- und ausschalten können: { $configured_by }.
    .note = { $note }
    .without_login = Ohne Anmeldung ist Folgendes möglich:
    .login_for = Für Folgendes ist eine Anmeldung erforderlich:
    .account_rules = Für Konten gelten die folgenden Regeln:
    .account_rules-one = Für Konten gilt die folgende Regel:
    .custom_roles = { $custom_roles ->
        [true] Der Betreiber kann weitere Rollen festlegen.
       *[false] Der Betreiber kann keine weiteren Rollen festlegen.
    }

access-only = Zugriff
    .authentication = Verfügbare Anmeldeverfahren: { $authentication }.
    .authentication-none = Es gibt keine Anmeldung.
    .authentication-none-part = Dieser Teil des Systems hat keine Anmeldung.
    .checked_by = System, das die Anmeldung prüft: { $checked_by }.
    .without_login = Ohne Anmeldung ist Folgendes möglich:
    .login_for = Für Folgendes ist eine Anmeldung erforderlich:
    .account_rules = Für Konten gelten die folgenden Regeln:
    .account_rules-one = Für Konten gilt die folgende Regel:
    .note = { $note }

directory = Verzeichnisdienst
    .default = Bei Auslieferung: { $default }.
    .protocol = Protokoll: { $protocol }.
    .product = Verzeichnisdienst: { $product }.
    .versions = Versionen: { $versions }.
    .users_managed = Verwaltung seiner Anwender: { $users_managed }
    .roles_given = Rollen seiner Anwender: { $roles_given }
    .unreachable = Wenn der Verzeichnisdienst nicht erreichbar ist: { $unreachable }
    .steps = So verbinden Sie den Verzeichnisdienst:
    .note = { $note }

multi-factor = Multi-Faktor-Authentifizierung
    .state = { $state ->
        [provided] Das Produkt unterstützt Multi-Faktor-Authentifizierung.
        [not_provided] Das Produkt unterstützt keine Multi-Faktor-Authentifizierung.
        [by_operator] Der Betreiber muss die Multi-Faktor-Authentifizierung bereitstellen.
        [by_host] Das Betriebssystem oder der Host stellt die Multi-Faktor-Authentifizierung bereit.
       *[not_applicable] Eine Multi-Faktor-Authentifizierung kommt nicht in Betracht.
    }
    .state-part = { $state ->
        [provided] Dieser Teil des Systems unterstützt Multi-Faktor-Authentifizierung.
        [not_provided] Dieser Teil des Systems unterstützt keine Multi-Faktor-Authentifizierung.
        [by_operator] Der Betreiber muss die Multi-Faktor-Authentifizierung bereitstellen.
        [by_host] Das Betriebssystem oder der Host stellt die Multi-Faktor-Authentifizierung bereit.
       *[not_applicable] Eine Multi-Faktor-Authentifizierung kommt nicht in Betracht.
    }
    .state-should = { $need ->
        [optional] Der Betreiber kann die Multi-Faktor-Authentifizierung bereitstellen.
       *[other] Der Betreiber sollte die Multi-Faktor-Authentifizierung bereitstellen.
    }
    .state-inactive = { $state ->
        [by_host] Die Multi-Faktor-Authentifizierung durch das Betriebssystem oder den Host wirkt nur, wenn sie eingeschaltet ist.
       *[other] Die Multi-Faktor-Authentifizierung wirkt nur, wenn sie eingeschaltet ist.
    }
    .default = Bei Auslieferung: { $default }.
    .configured_by = Rollen, die dies ein- und ausschalten können: { $configured_by }.
    .required_for = Rollen, für die Multi-Faktor-Authentifizierung erforderlich ist: { $required_for }.
    .method = Verfügbare zweite Faktoren: { $method }.
    .code_length = Anzahl der Zeichen eines Codes: { $code_length }.
    .code_digits = Anzahl der Ziffern eines Codes: { $code_digits }.
    .remembered_for = Zeit, in der der zweite Faktor nicht erneut verlangt wird: { $remembered_for }.
    .reset = Zurücksetzen des zweiten Faktors: { $reset }
    .because = Grund: { $because }
    .instead = { $state ->
        [by_operator] Was der Betreiber tun muss: { $instead }
       *[other] Was zu tun ist: { $instead }
    }
    .note = { $note }

role = Rollen
    .caption = Rollen
    .title = Rolle
    .id = Kennung
    .description = Beschreibung
    .inherits = Hat auch die Rechte von
    .held_by = Ausgeübt von
    .directory_group = Gruppe des Verzeichnisdienstes
    .default = Bei Auslieferung
    .part = Teil

function = Funktionen und Rollen
    .caption = Funktionen und die Rollen, die sie nutzen können
    .title = Funktion
    .assignable = { $assignable ->
        [true] Der Betreiber weist die folgende Funktion Rollen oder Benutzern zu: { $title }.
       *[false] Der Betreiber kann die folgende Funktion keinen weiteren Rollen zuweisen: { $title }.
    }

automatic-login = Automatische Anmeldung
    .state = { $state ->
        [provided] Das Produkt meldet einen Anwender automatisch an. Dafür gibt niemand Zugangsdaten ein.
        [by_host] Das Betriebssystem meldet einen Anwender automatisch an. Dafür gibt niemand Zugangsdaten ein.
       *[none] Das Produkt hat keine automatische Anmeldung.
    }
    .state-part = { $state ->
        [provided] Dieser Teil des Systems meldet einen Anwender automatisch an. Dafür gibt niemand Zugangsdaten ein.
        [by_host] Das Betriebssystem meldet einen Anwender automatisch an. Dafür gibt niemand Zugangsdaten ein.
       *[none] Dieser Teil des Systems hat keine automatische Anmeldung.
    }
    .state-inactive = { $state ->
        [by_host] Im Betriebssystem erfolgt eine automatische Anmeldung ohne Zugangsdaten nur, wenn sie eingeschaltet ist.
       *[other] Eine automatische Anmeldung ohne Zugangsdaten erfolgt nur, wenn sie eingeschaltet ist.
    }
    .default = Bei Auslieferung: { $default }.
    .configured_by = Rollen, die dies ein- und ausschalten können: { $configured_by }.
    .after = Zeitpunkt der automatischen Anmeldung: { $after }.
    .role = Rolle des angemeldeten Anwenders: { $role }.
    .switch_off = So schalten Sie die automatische Anmeldung aus: { $switch_off }
    .note = { $note }

account-management = Verwaltung der Konten
    .created_by = Rollen, die Konten anlegen: { $created_by }.
    .activated_by = Rollen, die Konten freischalten: { $activated_by }.
    .disabled_by = Rollen, die Konten deaktivieren: { $disabled_by }.
    .deleted_by = Rollen, die Konten löschen: { $deleted_by }.
    .disabled_after = Zeit ohne Anmeldung, nach der ein Konto deaktiviert wird: { $disabled_after }.
    .first_password_by = Rollen, die das erste Passwort eines Kontos festlegen: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] Der Benutzer muss das erste Passwort bei der ersten Anmeldung ändern.
       *[false] Der Benutzer wird nicht gezwungen, das erste Passwort zu ändern.
    }
    .user_name = Regeln für Benutzernamen: { $user_name }
    .attributes = Angaben in einem Konto: { $attributes }
    .max_accounts = Höchstanzahl der Konten: { $max_accounts }.
    .steps = So verwalten Sie Konten:
    .note = { $note }

password = Passwörter
    .pins = PINs
    .both = Passwörter und PINs
    .kind = { $kind ->
        [password] Das Folgende gilt für Passwörter.
       *[pin] Das Folgende gilt für PINs.
    }
    .rules_from = { $rules_from ->
        [device] Das Produkt legt die Regeln fest und erzwingt sie.
        [host] Das Betriebssystem legt die Regeln fest.
        [directory] Der Verzeichnisdienst legt die Regeln fest.
       *[operator] Der Betreiber muss die Regeln festlegen.
    }
    .rules_from-part = { $rules_from ->
        [device] Dieser Teil des Systems legt die Regeln fest und erzwingt sie.
        [host] Das Betriebssystem legt die Regeln fest.
        [directory] Der Verzeichnisdienst legt die Regeln fest.
       *[operator] Der Betreiber muss die Regeln festlegen.
    }
    .need = Verbindlichkeit der Regeln: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Das Betriebssystem legt die Regeln fest.
        [directory] Der Verzeichnisdienst legt die Regeln fest.
       *[other] Der Betreiber legt die Regeln fest.
    }
    .configured_by = Rollen, die die Regeln ändern können: { $configured_by }.
    .settable = Änderbare Regeln: { $settable }.
    .off_by_default = Regeln, die bei Auslieferung ausgeschaltet sind: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Mindestanzahl der Zeichen, die das Betriebssystem verlangen muss: { $min_length }.
        [directory] Mindestanzahl der Zeichen, die der Verzeichnisdienst verlangen muss: { $min_length }.
        [operator] Mindestanzahl der Zeichen, die der Betreiber verlangen muss: { $min_length }.
       *[other] Mindestanzahl der Zeichen: { $min_length }.
    }
    .min_length-should = Empfohlene Mindestanzahl der Zeichen: { $min_length }.
    .max_length = Höchstanzahl der Zeichen: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Das Betriebssystem muss für jede PIN Folgendes verlangen: { $complexity }.
           *[other] Das Betriebssystem muss für jedes Passwort Folgendes verlangen: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Der Verzeichnisdienst muss für jede PIN Folgendes verlangen: { $complexity }.
           *[other] Der Verzeichnisdienst muss für jedes Passwort Folgendes verlangen: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Der Betreiber muss für jede PIN Folgendes verlangen: { $complexity }.
           *[other] Der Betreiber muss für jedes Passwort Folgendes verlangen: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Zeichen, die eine PIN enthalten muss: { $complexity }.
           *[other] Zeichen, die ein Passwort enthalten muss: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Das Betriebssystem muss Folgendes als PIN ablehnen: { $complexity }.
           *[other] Das Betriebssystem muss Folgendes als Passwort ablehnen: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Der Verzeichnisdienst muss Folgendes als PIN ablehnen: { $complexity }.
           *[other] Der Verzeichnisdienst muss Folgendes als Passwort ablehnen: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Der Betreiber muss sicherstellen, dass Folgendes nicht als PIN verwendet wird: { $complexity }.
           *[other] Der Betreiber muss sicherstellen, dass Folgendes nicht als Passwort verwendet wird: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Nicht zulässig als PIN: { $complexity }.
           *[other] Nicht zulässig als Passwort: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Zeichen, die eine PIN enthalten sollte: { $complexity }.
       *[other] Zeichen, die ein Passwort enthalten sollte: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Nicht empfohlen als PIN: { $complexity }.
       *[other] Nicht empfohlen als Passwort: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Das Betriebssystem muss verlangen, dass ein Passwort mindestens { $complexity_at_least } der folgenden Bedingungen erfüllt: { $complexity }.
        [directory] Der Verzeichnisdienst muss verlangen, dass ein Passwort mindestens { $complexity_at_least } der folgenden Bedingungen erfüllt: { $complexity }.
        [operator] Der Betreiber muss verlangen, dass ein Passwort mindestens { $complexity_at_least } der folgenden Bedingungen erfüllt: { $complexity }.
       *[other] Ein Passwort muss mindestens { $complexity_at_least } der folgenden Bedingungen erfüllen: { $complexity }.
    }
    .complexity-some-should = Ein Passwort sollte mindestens { $complexity_at_least } der folgenden Bedingungen erfüllen: { $complexity }.
    .characters = Verwendbare Zeichen: { $characters }
    .special_characters = Verwendbare Sonderzeichen: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Eine PIN kann leer bleiben.
           *[false] Eine PIN kann nicht leer bleiben.
        }
       *[other] { $blank ->
            [true] Ein Passwort kann leer bleiben.
           *[false] Ein Passwort kann nicht leer bleiben.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] Die PIN kann ausgeschaltet werden.
           *[false] Die PIN kann nicht ausgeschaltet werden.
        }
       *[other] { $can_be_off ->
            [true] Das Passwort kann ausgeschaltet werden.
           *[false] Das Passwort kann nicht ausgeschaltet werden.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Groß- und Kleinbuchstaben gelten als verschiedene Zeichen.
       *[false] Groß- und Kleinbuchstaben gelten als gleiche Zeichen.
    }
    .history = { $kind ->
        [pin] Anzahl der früheren PINs, die nicht erneut verwendet werden dürfen: { $history }.
       *[other] Anzahl der früheren Passwörter, die nicht erneut verwendet werden dürfen: { $history }.
    }
    .history-should = { $kind ->
        [pin] Anzahl der früheren PINs, die nicht erneut verwendet werden sollten: { $history }.
       *[other] Anzahl der früheren Passwörter, die nicht erneut verwendet werden sollten: { $history }.
    }
    .max_age = { $kind ->
        [pin] Eine PIN gilt { $max_age } lang und muss dann geändert werden.
       *[other] Ein Passwort gilt { $max_age } lang und muss dann geändert werden.
    }
    .max_age-should = { $kind ->
        [pin] Eine PIN sollte nach Ablauf der folgenden Zeit geändert werden: { $max_age }.
       *[other] Ein Passwort sollte nach Ablauf der folgenden Zeit geändert werden: { $max_age }.
    }
    .min_age = { $kind ->
        [pin] Eine PIN kann frühestens nach Ablauf der folgenden Zeit erneut geändert werden: { $min_age }.
       *[other] Ein Passwort kann frühestens nach Ablauf der folgenden Zeit erneut geändert werden: { $min_age }.
    }
    .max_attempts = { $rules_from ->
        [host] Anzahl der fehlgeschlagenen Versuche, nach der das Betriebssystem die Anmeldung sperren muss: { $max_attempts }.
        [directory] Anzahl der fehlgeschlagenen Versuche, nach der der Verzeichnisdienst die Anmeldung sperren muss: { $max_attempts }.
        [operator] Anzahl der fehlgeschlagenen Versuche, nach der der Betreiber die Anmeldung sperren lassen muss: { $max_attempts }.
       *[other] Anzahl der fehlgeschlagenen Versuche, nach der die Anmeldung gesperrt wird: { $max_attempts }.
    }
    .max_attempts-should = Empfohlene Anzahl der fehlgeschlagenen Versuche, nach der die Anmeldung gesperrt wird: { $max_attempts }.
    .attempts_within = Zeitraum, in dem die fehlgeschlagenen Versuche gezählt werden: { $attempts_within }.
    .lockout_stages = Wiederholte fehlgeschlagene Versuche haben die folgenden Auswirkungen:
    .lockout_stages-one = Wiederholte fehlgeschlagene Versuche haben die folgende Auswirkung:
    .asked = { $kind ->
        [pin] In den folgenden Fällen wird die PIN abgefragt:
       *[other] In den folgenden Fällen wird das Passwort abgefragt:
    }
    .asked-one = { $kind ->
        [pin] In dem folgenden Fall wird die PIN abgefragt:
       *[other] In dem folgenden Fall wird das Passwort abgefragt:
    }
    .lockout = Dauer der Sperrung: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Eine gesperrte Anmeldung bleibt gesperrt, bis jemand die Sperrung aufhebt.
       *[false] Die Sperrung endet ohne Zutun eines Anwenders.
    }
    .unlocked_by = { $lockout ->
        [none] Rollen, die die Anmeldung entsperren können: { $unlocked_by }.
       *[other] Rollen, die die Sperrung vorzeitig aufheben können: { $unlocked_by }.
    }
    .stored_as = Form der Speicherung: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Bei Auslieferung ist keine PIN festgelegt.
            [password] Bei Auslieferung ist kein Passwort festgelegt.
           *[none] Bei Auslieferung sind keine Zugangsdaten festgelegt.
        }
        [default] Bei Auslieferung sind voreingestellte Zugangsdaten festgelegt.
        [unique_per_device] Die Zugangsdaten bei Auslieferung sind für jedes Produkt verschieden.
        [must_change_at_first_login] Die erste Anmeldung verlangt neue Zugangsdaten.
        [shared_known] Die Zugangsdaten bei Auslieferung sind für alle Produkte gleich und öffentlich bekannt.
        [manufacturer_only] Nur der Hersteller kennt die Zugangsdaten bei Auslieferung.
        [documented] Die Zugangsdaten bei Auslieferung sind für alle Produkte gleich und stehen in Dokumenten des Herstellers.
       *[set_at_installation] Die Zugangsdaten werden bei der Installation festgelegt.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Dieser Teil des Systems wird ohne PIN ausgeliefert.
            [password] Dieser Teil des Systems wird ohne Passwort ausgeliefert.
           *[none] Dieser Teil des Systems wird ohne Zugangsdaten ausgeliefert.
        }
        [default] Dieser Teil des Systems wird mit voreingestellten Zugangsdaten ausgeliefert.
        [unique_per_device] Dieser Teil des Systems wird mit Zugangsdaten ausgeliefert, die für jedes System verschieden sind.
        [must_change_at_first_login] Dieser Teil des Systems verlangt bei der ersten Anmeldung neue Zugangsdaten.
        [shared_known] Dieser Teil des Systems wird mit Zugangsdaten ausgeliefert, die in allen Systemen gleich und öffentlich bekannt sind.
        [manufacturer_only] Dieser Teil des Systems wird mit Zugangsdaten ausgeliefert, die nur der Hersteller kennt.
        [documented] Dieser Teil des Systems wird mit Zugangsdaten ausgeliefert, die in allen Systemen gleich sind und in Dokumenten des Herstellers stehen.
       *[set_at_installation] Die Zugangsdaten werden bei der Installation festgelegt.
    }
    .default_password = { $kind ->
        [pin] PIN bei Auslieferung: { $default_password }.
       *[other] Passwort bei Auslieferung: { $default_password }.
    }
    .default_action = Zugangsdaten bei Auslieferung: { $default_action }
    .change = { $kind ->
        [pin] So ändern Sie die PIN:
       *[other] So ändern Sie das Passwort:
    }
    .handling = { $kind ->
        [pin] Gehen Sie zum Schutz einer PIN wie folgt vor:
       *[other] Gehen Sie zum Schutz eines Passworts wie folgt vor:
    }
    .reset = { $kind ->
        [pin] Wenn eine PIN vergessen wurde: { $reset }
       *[other] Wenn ein Passwort vergessen wurde: { $reset }
    }
    .compromised = { $kind ->
        [pin] Wenn andere eine PIN kennen: { $compromised }
       *[other] Wenn andere ein Passwort kennen: { $compromised }
    }
    .fallback = Wenn keine andere Regel festgelegt ist: { $fallback }
    .note = { $note }

account = Konten bei Auslieferung
    .caption = Konten bei Auslieferung
    .name = Konto
    .id = Kennung
    .role = Rolle
    .kind = Art
    .default = Bei Auslieferung
    .default_credentials = Zugangsdaten bei Auslieferung
    .default_password = Passwort bei Auslieferung
    .part = Teil
    .action = Vorgehen
    .when = Bedingung

session = Sitzungen
    .timeout = { $action ->
        [lock] Das Produkt sperrt die Sitzung, wenn { $timeout } lang keine Eingabe erfolgt.
        [logout] Das Produkt beendet die Sitzung, wenn { $timeout } lang keine Eingabe erfolgt.
        [hide_data] Das Produkt blendet die angezeigten Daten aus, wenn { $timeout } lang keine Eingabe erfolgt.
        [screen_off] Das Produkt schaltet die Anzeige aus, wenn { $timeout } lang keine Eingabe erfolgt.
       *[other] Zeitlimit für eine Sitzung ohne Eingabe: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Dieser Teil des Systems sperrt die Sitzung, wenn { $timeout } lang keine Eingabe erfolgt.
        [logout] Dieser Teil des Systems beendet die Sitzung, wenn { $timeout } lang keine Eingabe erfolgt.
        [hide_data] Dieser Teil des Systems blendet die angezeigten Daten aus, wenn { $timeout } lang keine Eingabe erfolgt.
        [screen_off] Dieser Teil des Systems schaltet die Anzeige aus, wenn { $timeout } lang keine Eingabe erfolgt.
       *[other] Zeitlimit für eine Sitzung ohne Eingabe: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Ist das Zeitlimit eingeschaltet, wird die Sitzung gesperrt, wenn { $timeout } lang keine Eingabe erfolgt.
        [logout] Ist das Zeitlimit eingeschaltet, wird die Sitzung beendet, wenn { $timeout } lang keine Eingabe erfolgt.
        [hide_data] Ist das Zeitlimit eingeschaltet, werden die angezeigten Daten ausgeblendet, wenn { $timeout } lang keine Eingabe erfolgt.
        [screen_off] Ist das Zeitlimit eingeschaltet, wird die Anzeige ausgeschaltet, wenn { $timeout } lang keine Eingabe erfolgt.
       *[other] Zeitlimit für eine Sitzung ohne Eingabe, wenn es eingeschaltet ist: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Das Produkt legt das Zeitlimit fest und erzwingt es.
        [host] Das Betriebssystem legt das Zeitlimit fest.
        [directory] Der Verzeichnisdienst legt das Zeitlimit fest.
       *[operator] Der Betreiber muss das Zeitlimit festlegen.
    }
    .rules_from-part = { $rules_from ->
        [device] Dieser Teil des Systems legt das Zeitlimit fest und erzwingt es.
        [host] Das Betriebssystem legt das Zeitlimit fest.
        [directory] Der Verzeichnisdienst legt das Zeitlimit fest.
       *[operator] Der Betreiber muss das Zeitlimit festlegen.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Das Zeitlimit wird erzwungen, wenn es eingeschaltet ist.
        [host] Das Betriebssystem legt das Zeitlimit fest.
        [directory] Der Verzeichnisdienst legt das Zeitlimit fest.
       *[operator] Der Betreiber muss das Zeitlimit festlegen.
    }
    .rules_from-should = { $rules_from ->
        [host] Das Betriebssystem legt das Zeitlimit fest.
        [directory] Der Verzeichnisdienst legt das Zeitlimit fest.
       *[other] Der Betreiber legt das Zeitlimit fest.
    }
    .timeout-others = { $action ->
        [lock] Zeit ohne Eingabe, nach der die Sitzung gesperrt werden muss: { $timeout }.
        [logout] Zeit ohne Eingabe, nach der die Sitzung beendet werden muss: { $timeout }.
        [hide_data] Zeit ohne Eingabe, nach der die angezeigten Daten ausgeblendet werden müssen: { $timeout }.
        [screen_off] Zeit ohne Eingabe, nach der die Anzeige ausgeschaltet werden muss: { $timeout }.
       *[other] Zeitlimit für eine Sitzung ohne Eingabe: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Empfohlene Zeit ohne Eingabe, nach der die Sitzung gesperrt wird: { $timeout }.
        [logout] Empfohlene Zeit ohne Eingabe, nach der die Sitzung endet: { $timeout }.
        [hide_data] Empfohlene Zeit ohne Eingabe, nach der die angezeigten Daten ausgeblendet werden: { $timeout }.
        [screen_off] Empfohlene Zeit ohne Eingabe, nach der die Anzeige ausgeschaltet wird: { $timeout }.
       *[other] Empfohlenes Zeitlimit für eine Sitzung ohne Eingabe: { $timeout }.
    }
    .need = Verbindlichkeit des Zeitlimits: { $need }.
    .default = Zeitlimit bei Auslieferung: { $default }.
    .range = Mögliche Einstellungen des Zeitlimits: { $range }.
    .action = { $action ->
        [lock] Das Zeitlimit sperrt die Sitzung.
        [logout] Das Zeitlimit beendet die Sitzung.
        [hide_data] Das Zeitlimit blendet die angezeigten Daten aus.
        [screen_off] Das Zeitlimit schaltet die Anzeige aus.
       *[never] Für eine Sitzung ohne Eingabe gibt es kein Zeitlimit.
    }
    .configured_by = Rollen, die das Zeitlimit einstellen können: { $configured_by }.
    .replaced_by = Sperre, die anstelle eines Zeitlimits für die Sitzung verwendet wird: { $replaced_by }
    .locks_on = Anlässe, bei denen die Sitzung gesperrt wird: { $locks_on }.
    .locks_on-others = Anlässe, bei denen die Sitzung gesperrt werden muss: { $locks_on }.
    .locks_on-should = Anlässe, bei denen eine Sperre der Sitzung empfohlen wird: { $locks_on }.
    .ends_on = Anlässe, bei denen die Sitzung endet: { $ends_on }.
    .ends_on-others = Anlässe, bei denen die Sitzung beendet werden muss: { $ends_on }.
    .ends_on-should = Anlässe, bei denen das Ende der Sitzung empfohlen wird: { $ends_on }.
    .also = Für Sitzungen gilt außerdem Folgendes:
    .applies_to = Das Zeitlimit gilt für Folgendes:
    .exceptions = Ausnahme: { $exceptions }
    .concurrent = Anzahl der Sitzungen, die ein Benutzer gleichzeitig haben kann: { $concurrent }.
    .users = Anzahl der Benutzer, die gleichzeitig angemeldet sein können: { $users }.
    .note = { $note }

emergency = Notfallzugriff
    .state = { $state ->
        [provided] Das Produkt bietet einen Notfallzugriff.
        [not_provided] Das Produkt bietet keinen Notfallzugriff.
        [by_operator] Der Betreiber muss einen Notfallzugriff bereitstellen.
        [by_host] Das Betriebssystem oder der Host bietet einen Notfallzugriff.
       *[not_applicable] Ein Notfallzugriff kommt nicht in Betracht.
    }
    .state-part = { $state ->
        [provided] Dieser Teil des Systems bietet einen Notfallzugriff.
        [not_provided] Dieser Teil des Systems bietet keinen Notfallzugriff.
        [by_operator] Der Betreiber muss einen Notfallzugriff bereitstellen.
        [by_host] Das Betriebssystem oder der Host bietet einen Notfallzugriff.
       *[not_applicable] Ein Notfallzugriff kommt nicht in Betracht.
    }
    .state-inactive = { $state ->
        [by_host] Der Notfallzugriff über das Betriebssystem oder den Host ist nur verfügbar, wenn er eingeschaltet ist.
       *[other] Der Notfallzugriff ist nur verfügbar, wenn er eingeschaltet ist.
    }
    .default = Bei Auslieferung: { $default }.
    .configured_by = Rollen, die dies ein- und ausschalten können: { $configured_by }.
    .how = So erhalten Sie im Notfall Zugriff: { $how }
    .steps = So erhalten Sie im Notfall Zugriff:
    .available = Funktionen, die der Notfallzugriff freigibt: { $available }.
    .limits = Einschränkungen: { $limits }
    .ends_after = Zeit, nach der der Notfallzugriff endet: { $ends_after }.
    .logged = { $logged ->
        [true] Das Produkt zeichnet jeden Notfallzugriff im Ereignisprotokoll auf.
       *[false] Das Produkt zeichnet Notfallzugriffe nicht im Ereignisprotokoll auf.
    }
    .logged-part = { $logged ->
        [true] Dieser Teil des Systems zeichnet jeden Notfallzugriff im Ereignisprotokoll auf.
       *[false] Dieser Teil des Systems zeichnet Notfallzugriffe nicht im Ereignisprotokoll auf.
    }
    .afterwards = Nach dem Notfallzugriff: { $afterwards }
    .because = Grund: { $because }
    .instead = { $state ->
        [by_operator] Was der Betreiber tun muss: { $instead }
       *[other] Was zu tun ist: { $instead }
    }
    .note = { $note }

machine-credential = Zertifikate und technische Zugangsdaten
    .caption = Zertifikate und technische Zugangsdaten
    .intro = Maschinen und Dienste verwenden die folgenden Zertifikate, Schlüssel und anderen Zugangsdaten.
    .title = Zugangsdaten
    .id = Kennung
    .kind = Art
    .used_by = Verwendet von
    .purpose = Zweck
    .rights = Rechte
    .algorithm = Schlüssel
    .key_in = Ablage des Schlüssels
    .issued_by = Ausgestellt von
    .lifetime = Gültigkeitsdauer
    .renewal = Erneuerung
    .on_expiry = Bei Ablauf
    .if_lost = Bei Verlust
    .when = Bedingung

## Data

data = Personenbezogene Daten
    .personal = { $personal ->
        [none] Das Produkt verarbeitet keine personenbezogenen Daten.
        [processed] Das Produkt verarbeitet personenbezogene Daten, speichert sie aber nicht.
        [not_stored] Das Produkt speichert keine personenbezogenen Daten.
       *[stored] Das Produkt speichert personenbezogene Daten.
    }
    .absent = Daten, die das Produkt nicht speichert: { $absent }.
    .removable_media = Das Produkt verwendet keine Wechseldatenträger.
    .removable_media_note = Wechseldatenträger: { $removable_media_note }
    .note = { $note }

media-use = Verwendung von Wechseldatenträgern
    .caption = Verwendung von Wechseldatenträgern
    .uses = Verwendung
    .media = Datenträger
    .access = Zugriff
    .note = Hinweis
    .part = Teil
    .when = Bedingung

data-only = Personenbezogene Daten
    .personal = { $personal ->
        [none] Das Produkt verarbeitet keine personenbezogenen Daten.
        [processed] Das Produkt verarbeitet personenbezogene Daten, speichert sie aber nicht.
        [not_stored] Das Produkt speichert keine personenbezogenen Daten.
       *[stored] Das Produkt speichert personenbezogene Daten.
    }
    .personal-part = { $personal ->
        [none] Dieser Teil des Systems verarbeitet keine personenbezogenen Daten.
        [processed] Dieser Teil des Systems verarbeitet personenbezogene Daten, speichert sie aber nicht.
        [not_stored] Dieser Teil des Systems speichert keine personenbezogenen Daten.
       *[stored] Dieser Teil des Systems speichert personenbezogene Daten.
    }
    .absent = Daten, die das Produkt nicht speichert: { $absent }.
    .absent-part = Daten, die dieser Teil des Systems nicht speichert: { $absent }.
    .removable_media = Das Produkt verwendet keine Wechseldatenträger.
    .removable_media-part = Dieser Teil des Systems verwendet keine Wechseldatenträger.
    .note = { $note }

store = Gespeicherte Daten
    .caption = Gespeicherte Daten
    .title = Speicher
    .id = Kennung
    .part = Teil
    .categories = Daten
    .personal = Personenbezogene Daten
    .examples = Beispiele
    .format = Format
    .location = Speicherort
    .capacity = Kapazität
    .encryption = Verschlüsselung
    .retention = Aufbewahrungsdauer
    .retention_from = Beginn der Frist
    .retention_range = Einstellbar auf
    .keep = Aufbewahrung
    .retention_note = Anmerkung
    .retention_set_by = Änderbar durch
    .erase = Löschung
    .access = Zugriff
    .when = Bedingung

export = Export von Daten
    .caption = Möglichkeiten des Datenexports
    .title = Export
    .id = Kennung
    .categories = Daten
    .personal = Personenbezogene Daten
    .examples = Beispiele
    .format = Format
    .medium = Medium
    .deidentified = De-Identifizierung
    .encryption = Verschlüsselung
    .steps = So exportieren Sie die Daten:
    .access = Zugriff
    .default = Bei Auslieferung
    .when = Bedingung

gdpr = Datenschutz (DSGVO)
    .purpose = Zweck der Verarbeitung: { $purpose }
    .controller = { $controller ->
        [manufacturer] Der Hersteller ist der Verantwortliche im Sinne der DSGVO.
        [operator] Der Betreiber ist der Verantwortliche im Sinne der DSGVO.
        [shared] Der Hersteller und der Betreiber sind gemeinsam Verantwortliche im Sinne der DSGVO.
        [user] Der Anwender ist für die Daten auf dem Produkt verantwortlich.
        [patient] Der Patient ist für die Daten auf dem Produkt verantwortlich.
        [third_party] Ein Dritter ist der Verantwortliche im Sinne der DSGVO.
        [integrator] Der Integrator ist der Verantwortliche im Sinne der DSGVO.
        [practitioner] Der Praxisinhaber ist der Verantwortliche im Sinne der DSGVO.
       *[service_partner] Der Servicepartner ist der Verantwortliche im Sinne der DSGVO.
    }
    .controller_name = Verantwortlicher im Sinne der DSGVO: { $controller_name }.
    .processor = Auftragsverarbeiter: { $processor }.
    .transfer = Übermittlungen in Drittländer: { $transfer }
    .subject_access = Anträge auf Auskunft über personenbezogene Daten: { $subject_access }
    .subject_erasure = Anträge auf Löschung personenbezogener Daten: { $subject_erasure }
    .operator = Tun Sie für den Datenschutz Folgendes:

## Logging

logging = Ereignisprotokoll
    .what = Aufgezeichnete Ereignisse
    .reading = Ereignisprotokoll lesen
    .state = { $state ->
        [provided] Das Produkt zeichnet Ereignisse in einem Ereignisprotokoll auf.
        [not_provided] Das Produkt zeichnet keine IT-Sicherheitsereignisse auf.
        [by_operator] Der Betreiber muss die Aufzeichnung von IT-Sicherheitsereignissen bereitstellen.
        [by_host] Das Betriebssystem oder der Host zeichnet Ereignisse in einem Ereignisprotokoll auf.
       *[not_applicable] Eine Aufzeichnung von IT-Sicherheitsereignissen kommt nicht in Betracht.
    }
    .state-part = { $state ->
        [provided] Dieser Teil des Systems zeichnet Ereignisse in einem Ereignisprotokoll auf.
        [not_provided] Dieser Teil des Systems zeichnet keine IT-Sicherheitsereignisse auf.
        [by_operator] Der Betreiber muss die Aufzeichnung von IT-Sicherheitsereignissen bereitstellen.
        [by_host] Das Betriebssystem oder der Host zeichnet Ereignisse in einem Ereignisprotokoll auf.
       *[not_applicable] Eine Aufzeichnung von IT-Sicherheitsereignissen kommt nicht in Betracht.
    }
    .state-inactive = { $state ->
        [by_host] Das Betriebssystem oder der Host kann Ereignisse in einem Ereignisprotokoll aufzeichnen.
       *[other] Ereignisse können in einem Ereignisprotokoll aufgezeichnet werden.
    }
    .purpose = Zweck des Ereignisprotokolls: { $purpose }
    .standard = Standards, denen das Ereignisprotokoll folgt: { $standard }.
    .default = Bei Auslieferung: { $default }.
    .configured_by = Rollen, die dies ein- und ausschalten können: { $configured_by }.
    .because = Grund: { $because }
    .instead = { $state ->
        [by_operator] Was der Betreiber tun muss: { $instead }
       *[other] Was zu tun ist: { $instead }
    }
    .location = Speicherort des Ereignisprotokolls: { $location }
    .language = Sprache des Ereignisprotokolls: { $language }
    .capacity = Kapazität des Ereignisprotokolls: { $capacity }
    .retention = Einträge werden { $retention } lang aufbewahrt.
    .protection = Schutz des Ereignisprotokolls: { $protection }
    .access = Rollen, die das Ereignisprotokoll lesen können: { $access }.
    .events = Das Ereignisprotokoll erfasst die folgenden Ereignisse:
    .events-one = Das Ereignisprotokoll erfasst das folgende Ereignis:
    .other_events = { $events ->
        [none] Das Ereignisprotokoll erfasst Folgendes:
       *[other] Das Ereignisprotokoll erfasst außerdem Folgendes:
    }
    .reason_asked = Ereignisse, für die der Anwender einen Grund eingeben muss: { $reason_asked }.
    .not_logged = Das Ereignisprotokoll erfasst Folgendes nicht:
    .not_for = Das Ereignisprotokoll ist nicht gedacht für:
    .fields = Mindestangaben in jedem Eintrag: { $fields }.
    .viewer = Programm zum Lesen des Ereignisprotokolls: { $viewer }
    .help = Hilfe beim Lesen des Ereignisprotokolls: { $help }
    .alerts = Meldungen und Anzeichen: { $link }.
    .steps = So lesen oder exportieren Sie das Ereignisprotokoll:
    .note = { $note }

log-entry = Inhalt der Einträge
    .caption = Inhalt der Einträge zu bestimmten Ereignissen
    .events = Ereignis
    .fields = Inhalt
    .note = Weiterer Inhalt

log-notification = Benachrichtigungen
    .caption = Benachrichtigungen über Ereignisse
    .events = Ereignis
    .other_events = Weitere Ereignisse
    .by = Gesendet als
    .to = Informierte Rolle
    .party = Informierte Stelle
    .note = Anmerkung
    .when = Bedingung

log-export = Export des Ereignisprotokolls
    .protocol = Protokoll: { $protocol }.
    .encryption = Verschlüsselung: { $encryption }.
    .format = Format: { $format }.
    .to = Ziel: { $to }.
    .port = Port: { $port }.

clock = Uhr
    .source = { $source ->
        [ntp] Die Uhr wird über NTP gestellt.
        [nts] Die Uhr wird über NTP mit Network Time Security (NTS) gestellt.
        [ptp] Die Uhr wird über PTP gestellt.
        [host] Das Betriebssystem stellt die Uhr.
        [server] Ein Server stellt die Uhr.
        [phone] Das Mobiltelefon stellt die Uhr.
        [manual] Die Uhr wird von Hand gestellt.
       *[cellular] Die Uhr wird über das Mobilfunknetz gestellt.
    }
    .other_sources = Weitere Möglichkeiten, die Uhr zu stellen: { $other_sources }.
    .from = System, das die Uhr stellt: { $from }.
    .port = Port des Zeitdienstes: { $port }.
    .configured_by = Rollen, die die Uhr stellen können: { $configured_by }.
    .accuracy = Größte Abweichung der Uhr: { $accuracy }.
    .if_wrong = Wenn die Uhr falsch geht: { $if_wrong }
    .steps = So stellen Sie die Uhr:

alert = Meldungen und Anzeichen
    .caption = Meldungen und Anzeichen
    .normal-caption = Weitere Meldungen und Anzeichen
    .sign = Meldung oder Anzeichen
    .id = Kennung
    .meaning = Bedeutung
    .shows = Zeigt an
    .action = Vorgehen
    .acts = Wer handelt
    .call = Kontakt

## Malware and integrity

malware = Schutz vor Schadsoftware
    .protection = { $protection ->
        [allow_list] Das Produkt führt nur Software aus, die auf einer Positivliste steht.
        [antimalware_included] Das Produkt enthält Virenschutzsoftware.
        [antimalware_supported] Auf dem Produkt kann Virenschutzsoftware installiert werden.
        [antimalware_by_operator] Der Betreiber muss Virenschutzsoftware installieren.
        [antimalware_not_recommended] Der Hersteller empfiehlt, auf dem Produkt keine Virenschutzsoftware zu installieren.
        [read_only_system] Das Produkt startet von einem System, das nicht verändert werden kann.
        [no_antimalware_software] Das Produkt hat keine Virenschutzsoftware.
        [none] Das Produkt hat keinen eigenen Schutz vor Schadsoftware.
       *[not_applicable] Ein Schutz vor Schadsoftware kommt nicht in Betracht.
    }
    .protection-part = { $protection ->
        [allow_list] Dieser Teil des Systems führt nur Software aus, die auf einer Positivliste steht.
        [antimalware_included] Dieser Teil des Systems enthält Virenschutzsoftware.
        [antimalware_supported] Auf diesem Teil des Systems kann Virenschutzsoftware installiert werden.
        [antimalware_by_operator] Der Betreiber muss Virenschutzsoftware installieren.
        [antimalware_not_recommended] Der Hersteller empfiehlt, auf diesem Teil des Systems keine Virenschutzsoftware zu installieren.
        [read_only_system] Dieser Teil des Systems startet von einem System, das nicht verändert werden kann.
        [no_antimalware_software] Dieser Teil des Systems hat keine Virenschutzsoftware.
        [none] Dieser Teil des Systems hat keinen eigenen Schutz vor Schadsoftware.
       *[not_applicable] Ein Schutz vor Schadsoftware kommt nicht in Betracht.
    }
    .protection-should = { $need ->
        [optional] Der Betreiber kann Virenschutzsoftware installieren.
       *[other] Der Betreiber sollte Virenschutzsoftware installieren.
    }
    .other_protection = Weiterer Schutz vor Schadsoftware: { $other_protection }.
    .need = Verbindlichkeit: { $need }.
    .product = Virenschutzsoftware: { $product }.
    .installed_by = Installiert von: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Der Hersteller empfiehlt, Folgendes von Virenscans beim Zugriff auszuschließen:
           *[other] Schließen Sie Folgendes von Virenscans beim Zugriff aus:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Der Hersteller empfiehlt, Folgendes von geplanten und bei Bedarf gestarteten Virenscans auszuschließen:
           *[other] Schließen Sie Folgendes von geplanten und bei Bedarf gestarteten Virenscans aus:
        }
       *[other] { $exclusions_recommended ->
            [true] Der Hersteller empfiehlt, Folgendes von Virenscans auszuschließen:
           *[other] Schließen Sie Folgendes von Virenscans aus:
        }
    }
    .scans = Virenscans: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Auf dem Produkt kann keine andere Software installiert werden.
        [not_allowed] Auf dem Produkt darf keine andere Software installiert werden.
        [only_listed] Software, die in diesem Dokument nicht aufgeführt ist, darf auf dem Produkt nicht installiert werden.
       *[allowed] Auf dem Produkt kann andere Software installiert werden.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Auf diesem Teil des Systems kann keine andere Software installiert werden.
        [not_allowed] Auf diesem Teil des Systems darf keine andere Software installiert werden.
        [only_listed] Software, die in diesem Dokument nicht aufgeführt ist, darf auf diesem Teil des Systems nicht installiert werden.
       *[allowed] Auf diesem Teil des Systems kann andere Software installiert werden.
    }
    .on_detection = { $protection ->
        [allow_list] Wenn Software gestartet wird, die nicht auf der Liste steht: { $on_detection }
       *[other] Wenn Schadsoftware gefunden wird: { $on_detection }
    }
    .because = Grund: { $because }
    .instead = Was zu tun ist: { $instead }
    .note = { $note }

integrity = Integrität der Software
    .secure_boot = { $secure_boot ->
        [true] Das Produkt prüft seine Software bei jedem Start (Secure Boot).
       *[false] Das Produkt hat kein Secure Boot.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Dieser Teil des Systems prüft seine Software bei jedem Start (Secure Boot).
       *[false] Dieser Teil des Systems hat kein Secure Boot.
    }
    .signature = Signatur der Software: { $signature }.
    .signed_by = Signiert von: { $signed_by }
    .checksum = Hashwert oder Prüfsumme der Software: { $checksum }.
    .covers = Die Prüfung umfasst Folgendes:
    .checked = Zeitpunkt der Prüfung: { $checked }
    .on_failure = Wenn die Prüfung fehlschlägt: { $on_failure }
    .verify = So prüfen Sie, ob die Software authentisch ist:
    .because = Grund: { $because }
    .instead = Was zu tun ist: { $instead }
    .note = { $note }

## Updates

update = Updates
    .installing = Update installieren
    .switching-off = Automatische Updates
    .state = { $state ->
        [provided] Der Hersteller stellt Sicherheitsupdates bereit.
        [not_provided] Der Hersteller stellt keine Sicherheitsupdates bereit.
        [by_operator] Der Betreiber ist für Sicherheitsupdates verantwortlich.
        [by_host] Der Host oder dessen Paketquelle stellt Sicherheitsupdates bereit.
       *[not_applicable] Sicherheitsupdates kommen nicht in Betracht.
    }
    .used = { $used ->
        [true] Updates werden verwendet.
       *[false] { $title ->
            [none] Die Software des Produkts erhält keine Updates.
           *[other] Diese Art von Updates wird nicht verwendet.
        }
    }
    .used-part = { $used ->
        [true] Updates werden verwendet.
       *[false] { $title ->
            [none] Die Software dieses Teils des Systems erhält keine Updates.
           *[other] Diese Art von Updates wird nicht verwendet.
        }
    }
    .announced_by = Wie der Hersteller Updates ankündigt: { $announced_by }.
    .source = Quellen der Updates: { $source }.
    .source_note = Bezug der Updates: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Das Produkt installiert nur Updates mit gültiger digitaler Signatur.
        [hash] { $installed_by ->
            [manufacturer] Der Hersteller vergleicht den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert.
            [service_partner] Der Servicepartner vergleicht den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert.
            [user] Der Anwender muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [patient] Der Patient muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [integrator] Der Integrator muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [practitioner] Der Praxisinhaber muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [third_party] Ein Dritter vergleicht den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert.
           *[other] Der Betreiber muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
        }
        [checksum] Das Produkt installiert nur Updates mit richtiger Prüfsumme.
        [signed_package] Updates sind signierte Pakete.
        [app_store] Der App-Store prüft die Authentizität eines Updates.
       *[none] Das Produkt prüft die Authentizität eines Updates nicht.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Dieser Teil des Systems installiert nur Updates mit gültiger digitaler Signatur.
        [hash] { $installed_by ->
            [manufacturer] Der Hersteller vergleicht den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert.
            [service_partner] Der Servicepartner vergleicht den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert.
            [user] Der Anwender muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [patient] Der Patient muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [integrator] Der Integrator muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [practitioner] Der Praxisinhaber muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [third_party] Ein Dritter vergleicht den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert.
           *[other] Der Betreiber muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
        }
        [checksum] Dieser Teil des Systems installiert nur Updates mit richtiger Prüfsumme.
        [signed_package] Updates sind signierte Pakete.
        [app_store] Der App-Store prüft die Authentizität eines Updates.
       *[none] Dieser Teil des Systems prüft die Authentizität eines Updates nicht.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Der Hersteller installiert Updates.
        [operator] Der Betreiber installiert Updates.
        [shared] Der Hersteller und der Betreiber installieren Updates gemeinsam.
        [user] Der Anwender installiert Updates.
        [patient] Der Patient installiert Updates.
        [third_party] Ein Dritter installiert Updates.
        [integrator] Der Integrator installiert Updates.
        [practitioner] Der Praxisinhaber installiert Updates.
       *[service_partner] Der Servicepartner installiert Updates.
    }
    .automatic = { $automatic ->
        [true] Updates werden automatisch installiert.
       *[false] Updates werden nicht automatisch installiert.
    }
    .switch_off = So schalten Sie automatische Updates ab:
    .interval = Abstand regelmäßiger Updates: { $interval }.
    .connect_every = Längste Zeit zwischen zwei Verbindungen zum Empfang von Updates: { $connect_every }.
    .wait = Wartezeit vor der Installation eines Updates: { $wait }.
    .install_within = Frist, in der ein Sicherheitsupdate installiert werden muss: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Das Produkt kann ohne ein erforderliches Update verwendet werden.
       *[false] Das Produkt kann erst wieder verwendet werden, wenn ein erforderliches Update installiert ist.
    }
    .usable_without-part = { $usable_without ->
        [true] Dieser Teil des Systems kann ohne ein erforderliches Update verwendet werden.
       *[false] Dieser Teil des Systems kann erst wieder verwendet werden, wenn ein erforderliches Update installiert ist.
    }
    .before = Stellen Sie vor Beginn sicher, dass die folgenden Voraussetzungen erfüllt sind:
    .before-one = Stellen Sie vor Beginn sicher, dass die folgende Voraussetzung erfüllt ist:
    .downtime = Ausfallzeit während eines Updates: { $downtime }.
    .downtime-part = Ausfallzeit während eines Updates: { $downtime }.
    .steps = So installieren Sie ein Update:
    .verify = Prüfen Sie nach dem Update Folgendes:
    .if_failed = Wenn das Update fehlgeschlagen ist: { $if_failed }
    .rollback = Rückkehr zur vorherigen Version: { $rollback }
    .operator_patching = Patches durch den Betreiber: { $operator_patching }
    .approved = Updates anderer Anbieter, die der Hersteller freigibt: { $approved }
    .excluded = Installieren Sie die folgenden Updates nicht:
    .excluded-one = Installieren Sie das folgende Update nicht:
    .because = Grund: { $because }
    .instead = { $state ->
        [by_operator] Was der Betreiber tun muss: { $instead }
       *[other] Was zu tun ist: { $instead }
    }
    .note = { $note }

support = Zeitraum des Sicherheitssupports
    .help = Support
    .start = Beginn des Supports: { $start }.
    .end = Ende des Supports: { $end }.
    .duration = Dauer des Supports: { $duration }.
    .counted_from = Gerechnet ab: { $counted_from }.
    .until = Ereignis, mit dem der Support endet: { $until }.
    .security_end = Ende der Sicherheitsupdates: { $security_end }.
    .versions = Versionen, die Sicherheitsupdates erhalten: { $versions }
    .includes = Der Sicherheitssupport umfasst Folgendes:
    .contact = Kontakt für den Support: { $contact }
    .after_end = Nach dem Ende des Supports: { $after_end }
    .notified_by = Wie der Hersteller das Ende des Supports ankündigt: { $notified_by }.
    .notice_period = Ankündigungsfrist vor dem Ende des Supports: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Wiederherstellung
    .restoring = Daten wiederherstellen
    .resetting = Auf Werkseinstellungen zurücksetzen
    .failures = Ausfälle
    .restore = So stellen Sie Daten aus einer Datensicherung wieder her:
    .factory_reset = So setzen Sie das Produkt auf die Werkseinstellungen zurück:
    .factory_reset_effect = Auswirkung des Zurücksetzens: { $factory_reset_effect }
    .network_loss_mode = Betriebsart bei einem Ausfall des IT-Netzes: { $network_loss_mode }.
    .network_loss = Wenn das IT-Netz ausfällt: { $network_loss }
    .continues = Bei einem Ausfall oder Sicherheitsereignis bleibt Folgendes in Betrieb:
    .safe_state = Sicherer Zustand: { $safe_state }

backup = Datensicherung
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Die Daten des Produkts werden gesichert.
            [service_partner] Die Daten des Produkts werden gesichert.
           *[other] Das Produkt kann Daten sichern.
        }
        [not_provided] Das Produkt sichert keine Daten.
        [by_operator] Der Betreiber muss die Datensicherung bereitstellen.
        [by_host] Das Betriebssystem oder der Host stellt die Datensicherung bereit.
       *[not_applicable] Eine Datensicherung kommt nicht in Betracht.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Die Daten dieses Teils des Systems werden gesichert.
            [service_partner] Die Daten dieses Teils des Systems werden gesichert.
           *[other] Dieser Teil des Systems kann Daten sichern.
        }
        [not_provided] Dieser Teil des Systems sichert keine Daten.
        [by_operator] Der Betreiber muss die Datensicherung bereitstellen.
        [by_host] Das Betriebssystem oder der Host stellt die Datensicherung bereit.
       *[not_applicable] Eine Datensicherung kommt nicht in Betracht.
    }
    .state-should = { $need ->
        [optional] Der Betreiber kann die Datensicherung bereitstellen.
       *[other] Der Betreiber sollte die Datensicherung bereitstellen.
    }
    .what = Inhalt einer Datensicherung: { $what }.
    .without = Nicht in einer Datensicherung enthalten: { $without }.
    .by = { $by ->
        [manufacturer] Der Hersteller führt die Datensicherung durch.
        [operator] Der Betreiber führt die Datensicherung durch.
        [shared] Der Hersteller und der Betreiber führen die Datensicherung gemeinsam durch.
        [user] Der Anwender führt die Datensicherung durch.
        [patient] Der Patient führt die Datensicherung durch.
        [third_party] Ein Dritter führt die Datensicherung durch.
        [integrator] Der Integrator führt die Datensicherung durch.
        [practitioner] Der Praxisinhaber führt die Datensicherung durch.
       *[service_partner] Der Servicepartner führt die Datensicherung durch.
    }
    .how = Ablauf der Datensicherung: { $how }
    .every = { $every_recommended ->
        [true] Empfohlener Abstand der Datensicherungen: { $every }.
       *[other] Abstand der Datensicherungen: { $every }.
    }
    .kept = Aufbewahrung der Sicherungen: { $kept }.
    .recovery_point = Höchstens zulässiger Datenverlust, als Zeitraum (RPO): { $recovery_point }.
    .recovery_time = Zeit bis zur Wiederherstellung (RTO): { $recovery_time }.
    .steps = So führen Sie eine Datensicherung durch:
    .test = Prüfung der Datensicherung: { $test }
    .because = Grund: { $because }
    .instead = { $state ->
        [by_operator] Was der Betreiber tun muss: { $instead }
       *[other] Was zu tun ist: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = IT-Sicherheitsereignisse
    .serious = Schwerwiegende Vorkommnisse
    .sign = Anzeichen oder Ausfall
    .further = Weitere Anzeichen und Ausfälle
    .where = Siehe
    .signs = Dieses Ereignis ist an Folgendem zu erkennen:
    .acts = Wer handelt: { $acts }.
    .call = Kontakt: { $call }.
    .actions = Gehen Sie wie folgt vor:
    .report_to = Zu informieren: { $report_to }
    .preserve = Beweissicherung: { $preserve }

residual-risk = Restrisiken
    .affects = Gefährdet sind: { $affects }.
    .action = Vorgehen: { $action }

misuse = Vorhersehbare Fehlanwendung
    .affects = Gefährdet sind: { $affects }.

warning = Warnhinweise
    .affects = Gefährdet sind: { $affects }.

## End of use

decommission = Außerbetriebnahme
    .steps = { $occasions ->
        [none] Gehen Sie vor der Entsorgung oder Weitergabe wie folgt vor:
       *[other] Gehen Sie { $occasions } wie folgt vor:
    }
    .verify = Prüfung, ob die Daten gelöscht sind: { $verify }
    .remains = Was zurückbleibt: { $remains }
    .elsewhere = Gehen Sie an anderen Systemen wie folgt vor:
    .transfer = Weitergabe an einen anderen Betreiber: { $transfer }
    .disposal = Entsorgung: { $disposal }

## Components

sbom = Software-Stückliste
    .file = Quelle der Komponentenliste: { $file }.
    .format = Format der Software-Stückliste (SBOM): { $format }.
    .available_at = Bezug der Software-Stückliste (SBOM): { $available_at }.
    .request = Anfordern der Software-Stückliste (SBOM): { $request }
    .upkeep = Pflege der SBOM: { $upkeep }
    .none_known_on = Am { $none_known_on } waren dem Hersteller keine Schwachstellen der aufgeführten Komponenten bekannt, die das Produkt betreffen.

component = Komponenten
    .caption = Softwarekomponenten
    .name = Komponente
    .version = Version
    .supplier = Lieferant
    .purpose = Zweck
    .licence = Lizenz
    .part = Teil
    .purl = Package URL
    .cpe = CPE
    .support_end = Unterstützt bis
    .note = Anmerkung

vulnerability = Schwachstellen
    .caption = Schwachstellen
    .intro = Die Tabelle führt Schwachstellen auf und gibt zu jeder an, wie sie das Produkt betrifft.
    .id = Schwachstelle
    .title = Schwachstelle
    .component = Komponente
    .component_version = Version der Komponente
    .score = Bewertung
    .rating = Gesamtbewertung
    .state = Status
    .exploited = Ausnutzung
    .fixed_in = Behoben in Version
    .because = Grund
    .action = Vorgehen
    .justification = Begründung
    .response = Reaktion des Herstellers
    .residual_risk = Restrisiko
    .reported_by = Gemeldet von
    .assessed_on = Datum der Bewertung
    .source = Quelle der Bewertung
