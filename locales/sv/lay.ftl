### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Innan du använder produkten
    .identification = Om produkten och detta dokument
    .features = Vad som skyddar produkten
    .environment = Vad du gör för säkerheten
    .compatibility = Vad som fungerar med produkten
    .network = Internet och andra anslutningar
    .installation = Ställa in produkten
    .access = Inloggning och åtkomst
    .data = Personuppgifter
    .malware = Skydd mot skadlig programvara
    .updates = Uppdateringar
    .recovery = Säkerhetskopiering, återställning och driftstörningar
    .maintenance = Saker att göra regelbundet
    .incidents = Om något är fel
    .risks = Risker som kvarstår och misstag att undvika
    .decommissioning = När du slutar använda produkten
    .contact = Vem du kontaktar
    .history = Ändringar i detta dokument

lead =
    .preparation = Använd den här listan innan du använder produkten för första gången. Varje rad leder till det ställe där du kan läsa mer.
    .identification = Kontrollera här att dokumentet hör till din produkt.
    .features = Läs här om ett skydd innan du förlitar dig på det eller ändrar dess inställningar.
    .environment = Läs detta kapitel innan du använder produkten för första gången.
    .compatibility = Läs detta kapitel innan du väljer eller uppdaterar något som du använder med produkten.
    .network = Läs detta kapitel innan du ansluter produkten.
    .installation = Läs detta kapitel innan du ställer in produkten.
    .access = Läs detta kapitel innan du använder produkten för första gången och innan du ger andra åtkomst.
    .data = Läs detta kapitel innan du exporterar, delar eller raderar data.
    .malware = Läs detta kapitel innan du installerar eller tar bort programvara.
    .updates = Läs detta kapitel innan du installerar eller skjuter upp en uppdatering.
    .recovery = Läs detta kapitel innan du använder produkten för första gången, och läs det igen om något slutar fungera.
    .maintenance = Använd detta kapitel för att planera det du behöver göra.
    .incidents = Använd detta kapitel så snart du tror att något är fel.
    .risks = Läs detta kapitel innan du använder produkten.
    .decommissioning = Läs detta kapitel innan du slutar använda produkten, ger bort den eller kasserar den.
    .contact = Läs detta kapitel innan du rapporterar ett problem med produktens it-säkerhet.
    .history = Läs detta kapitel om du känner till en tidigare revision av dokumentet.

party =
    .operator = du, eller den organisation som tillhandahåller produkten åt dig
    .shared = tillverkaren tillsammans med dig eller den organisation som tillhandahåller produkten åt dig
    .user = du
    .patient = patienten

mode =
    .indicator = Så känner du igen driftläget

operating-environment =
    .assumptions = Tillverkaren utgår från följande:
    .change = När du behöver tänka på säkerheten igen
    .reassess = Gå igenom detta dokument igen efter var och en av följande händelser:
    .reassess-one = Gå igenom detta dokument igen efter följande händelse:
    .prohibited = Gör inte följande, och låt inte heller andra göra det:
    .not_recommended = Tillverkaren rekommenderar att du inte gör följande:

control =
    .required = Vad som måste vara på plats
    .required-caption = Vad som måste vara på plats
    .required-intro = Följande måste vara på plats. Tabellen anger vem som ser till det.
    .strongly_recommended = Vad tillverkaren starkt rekommenderar
    .strongly_recommended-caption = Vad tillverkaren starkt rekommenderar
    .strongly_recommended-intro = Tillverkaren rekommenderar starkt följande åtgärder.
    .recommended = Vad tillverkaren rekommenderar
    .recommended-caption = Vad tillverkaren rekommenderar
    .recommended-intro = Tillverkaren rekommenderar följande åtgärder.
    .preferred = Vad tillverkaren föredrar
    .preferred-caption = Vad tillverkaren föredrar
    .preferred-intro = Tillverkaren föredrar följande åtgärder framför andra lämpliga åtgärder.
    .where_possible = Vad tillverkaren rekommenderar där det är möjligt
    .where_possible-caption = Vad tillverkaren rekommenderar där det är möjligt
    .where_possible-intro = Tillverkaren rekommenderar följande åtgärder där de är möjliga.
    .optional = Vad som är valfritt
    .optional-caption = Vad som är valfritt
    .optional-intro = Följande åtgärder är valfria. Tabellen anger vem som kan vidta dem.
    .unstated = Andra åtgärder
    .unstated-caption = Andra åtgärder
    .unstated-intro = För följande åtgärder anger detta dokument inte om de krävs eller rekommenderas.
    .group-condition-intro = Om en rad anger en grupp som har ett villkor gäller åtgärden endast under detta villkor.
    .group-choice-intro = Om en rad anger en grupp framgår det av tabellen över grupper hur många åtgärder i gruppen som räcker.
    .title = Åtgärd
    .responsibility = Vem som ser till det
    .otherwise = Utan denna åtgärd: { $otherwise }
    .missing = **Om denna åtgärd saknas.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Använd inte produkten utan denna åtgärd.
       *[other] Se till att denna åtgärd är på plats.
    }
    .avoid-part = { $stop_use ->
        [true] Använd inte denna del av systemet utan denna åtgärd.
       *[other] Se till att denna åtgärd är på plats.
    }
    .stop_use = { $stop_use ->
        [true] Produkten får inte användas utan denna åtgärd.
       *[false] Produkten kan användas utan denna åtgärd.
    }
    .stop_use-part = { $stop_use ->
        [true] Denna del av systemet får inte användas utan denna åtgärd.
       *[false] Denna del av systemet kan användas utan denna åtgärd.
    }
    .risk = Risk med åtgärden i sig: { $risk }

control-group = Grupper av åtgärder
    .caption = Grupper av åtgärder
    .condition-intro = Om en grupp har ett villkor gäller dess åtgärder endast under detta villkor.
    .choice-left-out = alla åtgärder i gruppen

group-choice =
    .all = alla åtgärder i gruppen
    .at_least_one = minst en åtgärd i gruppen

no-action =
    .caption = Åtgärder som du inte behöver vidta
    .kind = Åtgärd

training = Vad man behöver lära sig
    .caption = Vad man behöver lära sig
    .role = Vem

installation =
    .preparing = Innan du börjar
    .installing = Steg för steg
    .installed_by = Vem som ställer in produkten: { $installed_by }.
    .steps = Så här ställer du in produkten:
    .verify = Kontrollera följande när du har ställt in produkten:
    .if_failed = Om det inte fungerade: { $if_failed }

hardening = Säkerhetsinställningar
    .caption = Säkerhetsinställningar

multi-factor = Ett andra steg vid inloggning
    .state = { $state ->
        [provided] Produkten kan begära ett andra steg vid inloggning.
        [not_provided] Produkten begär inget andra steg vid inloggning.
        [by_operator] Du, eller den organisation som tillhandahåller produkten åt dig, måste tillhandahålla det andra steget vid inloggning.
        [by_host] Operativsystemet eller värdsystemet tillhandahåller det andra steget vid inloggning.
       *[not_applicable] Ett andra steg vid inloggning är inte tillämpligt.
    }
    .state-part = { $state ->
        [provided] Denna del av systemet kan begära ett andra steg vid inloggning.
        [not_provided] Denna del av systemet begär inget andra steg vid inloggning.
        [by_operator] Du, eller den organisation som tillhandahåller produkten åt dig, måste tillhandahålla det andra steget vid inloggning.
        [by_host] Operativsystemet eller värdsystemet tillhandahåller det andra steget vid inloggning.
       *[not_applicable] Ett andra steg vid inloggning är inte tillämpligt.
    }
    .state-should = { $need ->
        [optional] Du, eller den organisation som tillhandahåller produkten åt dig, kan tillhandahålla det andra steget vid inloggning.
       *[other] Du, eller den organisation som tillhandahåller produkten åt dig, bör tillhandahålla det andra steget vid inloggning.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemet eller värdsystemet begär ett andra steg vid inloggning endast när det är påslaget.
       *[other] Ett andra steg vid inloggning begärs endast när det är påslaget.
    }
    .required_for = Ett andra steg vid inloggning krävs för: { $required_for }.
    .method = Möjligheter för det andra steget: { $method }.
    .reset = Återställning av det andra steget: { $reset }

role = Vem som kan ha åtkomst
    .caption = Vem som kan ha åtkomst
    .title = Vem

function = Vem som kan göra vad
    .caption = Vem som kan göra vad

password =
    .unlocked_by = { $lockout ->
        [none] Vem som kan låsa upp inloggningen: { $unlocked_by }.
       *[other] Vem som kan häva låsningen i förtid: { $unlocked_by }.
    }

session =
    .configured_by = Vem som kan ställa in tidsgränsen: { $configured_by }.

gdpr = Dataskydd
    .controller = { $controller ->
        [manufacturer] Tillverkaren ansvarar för behandlingen av personuppgifterna (personuppgiftsansvarig).
        [operator] Du, eller den organisation som tillhandahåller produkten åt dig, ansvarar för behandlingen av personuppgifterna (personuppgiftsansvarig).
        [shared] Tillverkaren ansvarar för behandlingen av personuppgifterna (personuppgiftsansvarig), tillsammans med dig eller den organisation som tillhandahåller produkten åt dig.
        [user] Du ansvarar för data i produkten.
        [patient] Patienten ansvarar för data i produkten.
        [third_party] En tredje part ansvarar för behandlingen av personuppgifterna (personuppgiftsansvarig).
        [integrator] Integratören ansvarar för behandlingen av personuppgifterna (personuppgiftsansvarig).
        [practitioner] Den privatpraktiserande vårdgivaren ansvarar för behandlingen av personuppgifterna (personuppgiftsansvarig).
       *[service_partner] Servicepartnern ansvarar för behandlingen av personuppgifterna (personuppgiftsansvarig).
    }
    .controller_name = Ansvarar för behandlingen av personuppgifterna (personuppgiftsansvarig): { $controller_name }.
    .subject_access = Om du vill se personuppgifterna: { $subject_access }
    .subject_erasure = Om du vill att personuppgifterna raderas: { $subject_erasure }

logging =
    .access = Vem som kan läsa händelseloggen: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Tillverkaren startar en session.
        [operator] Du, eller den organisation som tillhandahåller produkten åt dig, startar en session.
        [shared] Tillverkaren startar en session tillsammans med dig eller den organisation som tillhandahåller produkten åt dig.
        [user] Du startar en session.
        [patient] Patienten startar en session.
        [third_party] En tredje part startar en session.
        [integrator] Integratören startar en session.
        [practitioner] Den privatpraktiserande vårdgivaren startar en session.
       *[service_partner] Servicepartnern startar en session.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Produkten installerar endast uppdateringar med en giltig digital signatur.
        [hash] { $installed_by ->
            [manufacturer] Tillverkaren jämför uppdateringens hashvärde med det publicerade värdet före installationen.
            [service_partner] Servicepartnern jämför uppdateringens hashvärde med det publicerade värdet före installationen.
            [integrator] Integratören måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [practitioner] Den privatpraktiserande vårdgivaren måste jämföra uppdateringens hashvärde med det publicerade värdet före installationen.
            [third_party] En tredje part jämför uppdateringens hashvärde med det publicerade värdet före installationen.
           *[other] Jämför uppdateringens hashvärde med det publicerade värdet innan du installerar uppdateringen.
        }
        [checksum] Produkten installerar endast uppdateringar med rätt kontrollsumma.
        [signed_package] Uppdateringar är signerade paket.
        [app_store] Appbutiken kontrollerar att en uppdatering är äkta.
       *[none] Produkten kontrollerar inte att en uppdatering är äkta.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Tillverkaren installerar uppdateringar.
        [operator] Du, eller den organisation som tillhandahåller produkten åt dig, installerar uppdateringar.
        [shared] Tillverkaren installerar uppdateringar tillsammans med dig eller den organisation som tillhandahåller produkten åt dig.
        [user] Du installerar uppdateringar.
        [patient] Patienten installerar uppdateringar.
        [third_party] En tredje part installerar uppdateringar.
        [integrator] Integratören installerar uppdateringar.
        [practitioner] Den privatpraktiserande vårdgivaren installerar uppdateringar.
       *[service_partner] Servicepartnern installerar uppdateringar.
    }
    .operator_patching = Uppdateringar som du själv installerar: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Tillverkaren gör säkerhetskopian.
        [operator] Du, eller den organisation som tillhandahåller produkten åt dig, gör säkerhetskopian.
        [shared] Tillverkaren gör säkerhetskopian tillsammans med dig eller den organisation som tillhandahåller produkten åt dig.
        [user] Du gör säkerhetskopian.
        [patient] Patienten gör säkerhetskopian.
        [third_party] En tredje part gör säkerhetskopian.
        [integrator] Integratören gör säkerhetskopian.
        [practitioner] Den privatpraktiserande vårdgivaren gör säkerhetskopian.
       *[service_partner] Servicepartnern gör säkerhetskopian.
    }

decommission = När du slutar använda produkten
    .transfer = Om du lämnar produkten vidare: { $transfer }

incident = Om något är fel
    .signs = Så märker du det:
    .actions = Gör så här:
    .report_to = Vem du meddelar: { $report_to }
    .preserve = Vad du sparar som bevis: { $preserve }

glance =
    .contacts-there = Dina egna kontakter: { $link }
    .it = Mer i detta dokument
    .controls = Vad som måste vara på plats
    .incidents = Om något är fel
    .installation = Ställa in produkten
    .training = Vad man behöver lära sig
    .preparation = Innan du använder produkten

glance-party =
    .operator = Du, eller den organisation som tillhandahåller produkten åt dig
    .shared = Tillverkaren tillsammans med dig eller den organisation som tillhandahåller produkten åt dig
    .user = Du
    .patient = Patienten

preparation =
    .before = Innan du börjar
    .verify = Så vet du att det har fungerat

duty =
    .after-support = Förvänta dig inte att tillverkaren åtgärdar nyupptäckta sårbarheter efter att säkerhetsuppdateringarna har upphört. Räkna med att säkerhetsrisken ökar. Du, eller den organisation som tillhandahåller produkten åt dig, måste då hantera denna risk.
    .law = Du, och den organisation som tillhandahåller produkten åt dig, måste följa tillämplig lagstiftning, i synnerhet lagstiftningen om dataskydd.

alert = Meddelanden och tecken
    .caption = Meddelanden och tecken

residual-risk = Risker som kvarstår

misuse = Misstag att undvika

support = Hur länge du får säkerhetsuppdateringar

local-contact = Dina egna kontakter
    .caption = Dina egna kontakter

noticeable =
    .yes = Du märker denna driftstörning.
    .no = Du märker inte denna driftstörning.
