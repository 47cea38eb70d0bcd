### Das Register für Laien: Diese Texte liegen über den anderen, wo ein Dokument für Patienten, Betreuende oder Laien
### geschrieben ist. Sie sprechen die Lesenden an und setzen keine Rollen voraus. Was hier nicht steht, bleibt, wie es ist.

chapter =
    .preparation = Bevor Sie das Produkt verwenden
    .identification = Das Produkt und dieses Dokument
    .features = Wie das Produkt geschützt ist
    .environment = Was Sie für die Sicherheit tun
    .compatibility = Was mit dem Produkt zusammenarbeitet
    .network = Internet und andere Verbindungen
    .installation = Das Produkt einrichten
    .access = Anmeldung und Zugriff
    .data = Personenbezogene Daten
    .malware = Schutz vor schädlicher Software
    .updates = Updates
    .recovery = Datensicherung, Wiederherstellung und Ausfälle
    .maintenance = Aufgaben, die regelmäßig wiederkehren
    .incidents = Wenn etwas nicht stimmt
    .risks = Risiken, die bleiben, und Fehler, die Sie vermeiden
    .decommissioning = Wenn Sie das Produkt nicht mehr verwenden
    .contact = An wen Sie sich wenden
    .history = Änderungen in diesem Dokument

lead =
    .preparation = Nutzen Sie diese Liste, bevor Sie das Produkt zum ersten Mal verwenden. Jede Zeile führt zu der Stelle, an der Sie mehr erfahren.
    .identification = Prüfen Sie hier, ob dieses Dokument zu Ihrem Produkt gehört.
    .features = Lesen Sie hier nach, bevor Sie sich auf einen Schutz verlassen oder seine Einstellungen ändern.
    .environment = Lesen Sie dieses Kapitel, bevor Sie das Produkt zum ersten Mal verwenden.
    .compatibility = Lesen Sie dieses Kapitel, bevor Sie etwas auswählen, das Sie mit dem Produkt verwenden, oder dafür ein Update installieren.
    .network = Lesen Sie dieses Kapitel, bevor Sie das Produkt verbinden.
    .installation = Lesen Sie dieses Kapitel, bevor Sie das Produkt einrichten.
    .access = Lesen Sie dieses Kapitel, bevor Sie das Produkt zum ersten Mal verwenden und bevor Sie anderen Zugriff geben.
    .data = Lesen Sie dieses Kapitel, bevor Sie Daten exportieren, weitergeben oder löschen.
    .malware = Lesen Sie dieses Kapitel, bevor Sie Software installieren oder entfernen.
    .updates = Lesen Sie dieses Kapitel, bevor Sie ein Update installieren oder aufschieben.
    .recovery = Lesen Sie dieses Kapitel vor der ersten Verwendung des Produkts und noch einmal, wenn etwas ausfällt.
    .maintenance = Nutzen Sie dieses Kapitel, um diese Aufgaben zu planen.
    .incidents = Nutzen Sie dieses Kapitel, sobald Sie vermuten, dass etwas nicht stimmt.
    .risks = Lesen Sie dieses Kapitel, bevor Sie das Produkt verwenden.
    .decommissioning = Lesen Sie dieses Kapitel, bevor Sie das Produkt nicht mehr verwenden, weitergeben oder entsorgen.
    .contact = Lesen Sie dieses Kapitel, bevor Sie ein Problem mit der Sicherheit des Produkts melden.
    .history = Lesen Sie dieses Kapitel, wenn Sie eine frühere Revision dieses Dokuments kennen.

party =
    .operator = Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt
    .shared = der Hersteller zusammen mit Ihnen oder der Einrichtung, die Ihnen das Produkt bereitstellt
    .user = Sie
    .patient = die Patientin oder der Patient

mode =
    .indicator = Woran Sie die Betriebsart erkennen

operating-environment =
    .assumptions = Der Hersteller geht von Folgendem aus:
    .change = Wann Sie wieder an die Sicherheit denken
    .reassess = Gehen Sie dieses Dokument nach jedem der folgenden Ereignisse noch einmal durch:
    .reassess-one = Gehen Sie dieses Dokument nach dem folgenden Ereignis noch einmal durch:
    .prohibited = Unterlassen Sie Folgendes, und lassen Sie es auch andere nicht tun:
    .not_recommended = Der Hersteller empfiehlt Ihnen, Folgendes zu unterlassen:

control =
    .required = Was umgesetzt sein muss
    .required-caption = Was umgesetzt sein muss
    .required-intro = Die folgenden Maßnahmen müssen umgesetzt sein. Die Tabelle nennt, wer sich darum kümmert.
    .strongly_recommended = Was der Hersteller dringend empfiehlt
    .strongly_recommended-caption = Was der Hersteller dringend empfiehlt
    .strongly_recommended-intro = Der Hersteller empfiehlt dringend die folgenden Maßnahmen.
    .recommended = Was der Hersteller empfiehlt
    .recommended-caption = Was der Hersteller empfiehlt
    .recommended-intro = Der Hersteller empfiehlt die folgenden Maßnahmen.
    .preferred = Was der Hersteller bevorzugt
    .preferred-caption = Was der Hersteller bevorzugt
    .preferred-intro = Der Hersteller zieht die folgenden Maßnahmen anderen geeigneten Maßnahmen vor.
    .where_possible = Was der Hersteller nach Möglichkeit empfiehlt
    .where_possible-caption = Was der Hersteller nach Möglichkeit empfiehlt
    .where_possible-intro = Der Hersteller empfiehlt die folgenden Maßnahmen, soweit sie möglich sind.
    .optional = Was freiwillig ist
    .optional-caption = Was freiwillig ist
    .optional-intro = Die folgenden Maßnahmen sind freiwillig. Die Tabelle nennt, wer sie umsetzen kann.
    .unstated = Weitere Maßnahmen
    .unstated-caption = Weitere Maßnahmen
    .unstated-intro = Bei den folgenden Maßnahmen gibt dieses Dokument nicht an, ob sie erforderlich oder empfohlen sind.
    .group-condition-intro = Nennt eine Zeile eine Gruppe mit einer Bedingung, gilt die Maßnahme nur unter dieser Bedingung.
    .group-choice-intro = Nennt eine Zeile eine Gruppe, gibt die Tabelle der Gruppen an, wie viele Maßnahmen der Gruppe ausreichen.
    .title = Maßnahme
    .responsibility = Wer sich darum kümmert
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
    .risk = Risiko durch die Maßnahme selbst: { $risk }

control-group = Gruppen von Maßnahmen
    .caption = Gruppen von Maßnahmen
    .condition-intro = Hat eine Gruppe eine Bedingung, gelten ihre Maßnahmen nur unter dieser Bedingung.
    .choice-left-out = alle Maßnahmen der Gruppe

group-choice =
    .all = alle Maßnahmen der Gruppe
    .at_least_one = mindestens eine Maßnahme der Gruppe

no-action =
    .caption = Maßnahmen, die Sie nicht ergreifen müssen
    .kind = Maßnahme

training = Was zu lernen ist
    .caption = Was zu lernen ist
    .role = Wer

installation =
    .preparing = Bevor Sie beginnen
    .installing = Schritt für Schritt
    .installed_by = Wer das Produkt einrichtet: { $installed_by }.
    .steps = So richten Sie das Produkt ein:
    .verify = Prüfen Sie nach dem Einrichten des Produkts Folgendes:
    .if_failed = Wenn es nicht funktioniert hat: { $if_failed }

hardening = Einstellungen für die Sicherheit
    .caption = Einstellungen für die Sicherheit

multi-factor = Ein zweiter Schritt bei der Anmeldung
    .state = { $state ->
        [provided] Das Produkt kann bei der Anmeldung einen zweiten Schritt verlangen.
        [not_provided] Das Produkt verlangt bei der Anmeldung keinen zweiten Schritt.
        [by_operator] Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt, müssen den zweiten Schritt bei der Anmeldung bereitstellen.
        [by_host] Das Betriebssystem oder der Host stellt den zweiten Schritt bei der Anmeldung bereit.
       *[not_applicable] Ein zweiter Schritt bei der Anmeldung kommt nicht in Betracht.
    }
    .state-part = { $state ->
        [provided] Dieser Teil des Systems kann bei der Anmeldung einen zweiten Schritt verlangen.
        [not_provided] Dieser Teil des Systems verlangt bei der Anmeldung keinen zweiten Schritt.
        [by_operator] Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt, müssen den zweiten Schritt bei der Anmeldung bereitstellen.
        [by_host] Das Betriebssystem oder der Host stellt den zweiten Schritt bei der Anmeldung bereit.
       *[not_applicable] Ein zweiter Schritt bei der Anmeldung kommt nicht in Betracht.
    }
    .state-should = { $need ->
        [optional] Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt, können den zweiten Schritt bei der Anmeldung bereitstellen.
       *[other] Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt, sollten den zweiten Schritt bei der Anmeldung bereitstellen.
    }
    .state-inactive = { $state ->
        [by_host] Ein zweiter Schritt bei der Anmeldung durch das Betriebssystem oder den Host wird nur verlangt, wenn er eingeschaltet ist.
       *[other] Ein zweiter Schritt bei der Anmeldung wird nur verlangt, wenn er eingeschaltet ist.
    }
    .required_for = Ein zweiter Schritt bei der Anmeldung ist erforderlich für: { $required_for }.
    .method = Mögliche zweite Schritte: { $method }.
    .reset = Zurücksetzen des zweiten Schritts: { $reset }

role = Wer Zugriff haben kann
    .caption = Wer Zugriff haben kann
    .title = Wer

function = Wer was tun kann
    .caption = Wer was tun kann

password =
    .unlocked_by = { $lockout ->
        [none] Wer die Anmeldung entsperren kann: { $unlocked_by }.
       *[other] Wer die Sperre vorzeitig aufheben kann: { $unlocked_by }.
    }

session =
    .configured_by = Wer das Zeitlimit einstellen kann: { $configured_by }.

gdpr = Datenschutz
    .controller = { $controller ->
        [manufacturer] Der Hersteller ist für die Verarbeitung der personenbezogenen Daten verantwortlich.
        [operator] Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt, sind für die Verarbeitung der personenbezogenen Daten verantwortlich.
        [shared] Der Hersteller ist für die Verarbeitung der personenbezogenen Daten verantwortlich, zusammen mit Ihnen oder der Einrichtung, die Ihnen das Produkt bereitstellt.
        [user] Sie sind für die Daten auf dem Produkt verantwortlich.
        [patient] Die Patientin oder der Patient ist für die Daten auf dem Produkt verantwortlich.
        [third_party] Ein Dritter ist für die Verarbeitung der personenbezogenen Daten verantwortlich.
        [integrator] Der Integrator ist für die Verarbeitung der personenbezogenen Daten verantwortlich.
        [practitioner] Der Praxisinhaber ist für die Verarbeitung der personenbezogenen Daten verantwortlich.
       *[service_partner] Der Servicepartner ist für die Verarbeitung der personenbezogenen Daten verantwortlich.
    }
    .controller_name = Verantwortlich für die Verarbeitung der personenbezogenen Daten: { $controller_name }.
    .subject_access = Wenn Sie die personenbezogenen Daten sehen wollen: { $subject_access }
    .subject_erasure = Wenn die personenbezogenen Daten gelöscht werden sollen: { $subject_erasure }

logging =
    .access = Wer das Ereignisprotokoll lesen kann: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Der Hersteller startet eine Sitzung.
        [operator] Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt, starten eine Sitzung.
        [shared] Der Hersteller startet eine Sitzung gemeinsam mit Ihnen oder der Einrichtung, die Ihnen das Produkt bereitstellt.
        [user] Sie starten eine Sitzung.
        [patient] Die Patientin oder der Patient startet eine Sitzung.
        [third_party] Ein Dritter startet eine Sitzung.
        [integrator] Der Integrator startet eine Sitzung.
        [practitioner] Der Praxisinhaber startet eine Sitzung.
       *[service_partner] Der Servicepartner startet eine Sitzung.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Das Produkt installiert nur Updates mit einer gültigen digitalen Signatur.
        [hash] { $installed_by ->
            [manufacturer] Der Hersteller vergleicht den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert.
            [service_partner] Der Servicepartner vergleicht den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert.
            [integrator] Der Integrator muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [practitioner] Der Praxisinhaber muss den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert vergleichen.
            [third_party] Ein Dritter vergleicht den Hashwert eines Updates vor der Installation mit dem veröffentlichten Wert.
           *[other] Vergleichen Sie den Hashwert eines Updates mit dem veröffentlichten Wert, bevor Sie es installieren.
        }
        [checksum] Das Produkt installiert nur Updates mit richtiger Prüfsumme.
        [signed_package] Updates sind signierte Pakete.
        [app_store] Der App-Store prüft die Echtheit eines Updates.
       *[none] Das Produkt prüft die Echtheit eines Updates nicht.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Der Hersteller installiert Updates.
        [operator] Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt, installieren Updates.
        [shared] Der Hersteller installiert Updates zusammen mit Ihnen oder der Einrichtung, die Ihnen das Produkt bereitstellt.
        [user] Sie installieren Updates.
        [patient] Die Patientin oder der Patient installiert Updates.
        [third_party] Ein Dritter installiert Updates.
        [integrator] Der Integrator installiert Updates.
        [practitioner] Der Praxisinhaber installiert Updates.
       *[service_partner] Der Servicepartner installiert Updates.
    }
    .operator_patching = Updates, die Sie selbst installieren: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Der Hersteller führt die Datensicherung durch.
        [operator] Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt, führen die Datensicherung durch.
        [shared] Der Hersteller führt die Datensicherung zusammen mit Ihnen oder der Einrichtung durch, die Ihnen das Produkt bereitstellt.
        [user] Sie führen die Datensicherung durch.
        [patient] Die Patientin oder der Patient führt die Datensicherung durch.
        [third_party] Ein Dritter führt die Datensicherung durch.
        [integrator] Der Integrator führt die Datensicherung durch.
        [practitioner] Der Praxisinhaber führt die Datensicherung durch.
       *[service_partner] Der Servicepartner führt die Datensicherung durch.
    }

decommission = Wenn Sie das Produkt nicht mehr verwenden
    .transfer = Wenn Sie das Produkt weitergeben: { $transfer }

incident = Wenn etwas nicht stimmt
    .signs = Woran Sie es merken:
    .actions = Was Sie tun:
    .report_to = Wem Sie es melden: { $report_to }
    .preserve = Was Sie als Beweis aufheben: { $preserve }

glance =
    .contacts-there = Ihre eigenen Kontakte: { $link }
    .it = Mehr in diesem Dokument
    .controls = Was umgesetzt sein muss
    .incidents = Wenn etwas nicht stimmt
    .installation = Das Produkt einrichten
    .training = Was zu lernen ist
    .preparation = Bevor Sie das Produkt verwenden

glance-party =
    .operator = Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt
    .shared = Der Hersteller zusammen mit Ihnen oder der Einrichtung, die Ihnen das Produkt bereitstellt
    .user = Sie
    .patient = Die Patientin oder der Patient

preparation =
    .before = Bevor Sie beginnen
    .verify = Woran Sie erkennen, dass es gelungen ist

duty =
    .after-support = Erwarten Sie nach dem Ende der Sicherheitsupdates nicht, dass der Hersteller neu gefundene Schwachstellen behebt. Rechnen Sie damit, dass das Sicherheitsrisiko wächst. Sie oder die Einrichtung, die Ihnen das Produkt bereitstellt, müssen mit diesem Risiko umgehen.
    .law = Sie und die Einrichtung, die Ihnen das Produkt bereitstellt, müssen das anwendbare Recht einhalten, insbesondere die Vorschriften zum Datenschutz.

alert = Meldungen und Anzeichen
    .caption = Meldungen und Anzeichen

residual-risk = Risiken, die bleiben

misuse = Fehler, die zu vermeiden sind

support = Wie lange Sie Sicherheitsupdates erhalten

local-contact = Ihre eigenen Kontakte
    .caption = Ihre eigenen Kontakte

noticeable =
    .yes = Sie bemerken diesen Ausfall.
    .no = Sie bemerken diesen Ausfall nicht.
