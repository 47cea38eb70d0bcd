### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Før du bruker utstyret
    .identification = Om utstyret og dette dokumentet
    .features = Hva som beskytter utstyret
    .environment = Hva du gjør for sikkerheten
    .compatibility = Hva som fungerer sammen med utstyret
    .network = Internett og andre forbindelser
    .installation = Sette opp utstyret
    .access = Innlogging og tilgang
    .data = Personopplysninger
    .malware = Beskyttelse mot skadelig programvare
    .updates = Oppdateringer
    .recovery = Sikkerhetskopiering, gjenoppretting og svikt
    .maintenance = Oppgaver som kommer igjen regelmessig
    .incidents = Hvis noe er galt
    .risks = Risikoer som gjenstår, og feil å unngå
    .decommissioning = Når du slutter å bruke utstyret
    .contact = Hvem du kontakter
    .history = Endringer i dette dokumentet

lead =
    .preparation = Bruk denne listen før du bruker utstyret første gang. Hver linje fører til stedet der du kan lese mer.
    .identification = Kontroller her at dette dokumentet hører til utstyret ditt.
    .features = Les her om en beskyttelse før du stoler på den eller endrer innstillingene for den.
    .environment = Les dette kapittelet før du bruker utstyret første gang.
    .compatibility = Les dette kapittelet før du velger eller oppdaterer noe som du bruker sammen med utstyret.
    .network = Les dette kapittelet før du kobler til utstyret.
    .installation = Les dette kapittelet før du setter opp utstyret.
    .access = Les dette kapittelet før du bruker utstyret første gang, og før du gir andre tilgang.
    .data = Les dette kapittelet før du eksporterer, deler eller sletter data.
    .malware = Les dette kapittelet før du installerer eller fjerner programvare.
    .updates = Les dette kapittelet før du installerer eller utsetter en oppdatering.
    .recovery = Les dette kapittelet før du bruker utstyret første gang, og les det igjen hvis noe svikter.
    .maintenance = Bruk dette kapittelet til å planlegge disse oppgavene.
    .incidents = Bruk dette kapittelet så snart du tror at noe er galt.
    .risks = Les dette kapittelet før du bruker utstyret.
    .decommissioning = Les dette kapittelet før du slutter å bruke utstyret, gir det bort eller kvitter deg med det.
    .contact = Les dette kapittelet før du rapporterer et problem med IT-sikkerheten til utstyret.
    .history = Les dette kapittelet hvis du kjenner en tidligere revisjon av dette dokumentet.

party =
    .operator = du eller organisasjonen du har fått utstyret fra
    .shared = produsenten sammen med deg eller organisasjonen du har fått utstyret fra
    .user = du
    .patient = pasienten

mode =
    .indicator = Slik kjenner du igjen driftsmodusen

operating-environment =
    .assumptions = Produsenten går ut fra følgende:
    .change = Når du må tenke på sikkerheten på nytt
    .reassess = Gå gjennom dette dokumentet på nytt etter hver av følgende hendelser:
    .reassess-one = Gå gjennom dette dokumentet på nytt etter følgende hendelse:
    .prohibited = Ikke gjør følgende, og ikke la andre gjøre det:
    .not_recommended = Produsenten anbefaler at du ikke gjør følgende:

control =
    .required = Hva som må være på plass
    .required-caption = Hva som må være på plass
    .required-intro = Følgende må være på plass. Tabellen viser hvem som sørger for det.
    .strongly_recommended = Hva produsenten anbefaler sterkt
    .strongly_recommended-caption = Hva produsenten anbefaler sterkt
    .strongly_recommended-intro = Produsenten anbefaler sterkt følgende tiltak.
    .recommended = Hva produsenten anbefaler
    .recommended-caption = Hva produsenten anbefaler
    .recommended-intro = Produsenten anbefaler følgende tiltak.
    .preferred = Hva produsenten foretrekker
    .preferred-caption = Hva produsenten foretrekker
    .preferred-intro = Produsenten foretrekker følgende tiltak framfor andre egnede tiltak.
    .where_possible = Hva produsenten anbefaler der det er mulig
    .where_possible-caption = Hva produsenten anbefaler der det er mulig
    .where_possible-intro = Produsenten anbefaler følgende tiltak der de er mulige.
    .optional = Hva som er valgfritt
    .optional-caption = Hva som er valgfritt
    .optional-intro = Følgende tiltak er valgfrie. Tabellen viser hvem som kan gjennomføre dem.
    .unstated = Andre tiltak
    .unstated-caption = Andre tiltak
    .unstated-intro = For følgende tiltak angir dette dokumentet ikke om de kreves eller anbefales.
    .group-condition-intro = Hvis en rad viser en gruppe som har en betingelse, gjelder tiltaket bare under denne betingelsen.
    .group-choice-intro = Hvis en rad viser en gruppe, angir tabellen over grupper hvor mange tiltak i gruppen som er nok.
    .title = Tiltak
    .responsibility = Hvem som sørger for det
    .otherwise = Uten dette tiltaket: { $otherwise }
    .missing = **Hvis dette tiltaket mangler.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Ikke bruk utstyret uten dette tiltaket.
       *[other] Sørg for at dette tiltaket er på plass.
    }
    .avoid-part = { $stop_use ->
        [true] Ikke bruk denne delen av systemet uten dette tiltaket.
       *[other] Sørg for at dette tiltaket er på plass.
    }
    .stop_use = { $stop_use ->
        [true] Utstyret må ikke brukes uten dette tiltaket.
       *[false] Utstyret kan brukes uten dette tiltaket.
    }
    .stop_use-part = { $stop_use ->
        [true] Denne delen av systemet må ikke brukes uten dette tiltaket.
       *[false] Denne delen av systemet kan brukes uten dette tiltaket.
    }
    .risk = Risiko ved selve tiltaket: { $risk }

control-group = Grupper av tiltak
    .caption = Grupper av tiltak
    .condition-intro = Hvis en gruppe har en betingelse, gjelder tiltakene i gruppen bare under denne betingelsen.
    .choice-left-out = alle tiltak i gruppen

group-choice =
    .all = alle tiltak i gruppen
    .at_least_one = minst ett tiltak i gruppen

no-action =
    .caption = Tiltak som du ikke trenger å gjennomføre
    .kind = Tiltak

training = Hva som må læres
    .caption = Hva som må læres
    .role = Hvem

installation =
    .preparing = Før du begynner
    .installing = Trinn for trinn
    .installed_by = Hvem som setter opp utstyret: { $installed_by }.
    .steps = Slik setter du opp utstyret:
    .verify = Kontroller følgende når du har satt opp utstyret:
    .if_failed = Hvis det ikke virket: { $if_failed }

hardening = Innstillinger for sikkerheten
    .caption = Innstillinger for sikkerheten

multi-factor = Et ekstra trinn ved innlogging
    .state = { $state ->
        [provided] Utstyret kan be om et ekstra trinn ved innlogging.
        [not_provided] Utstyret ber ikke om et ekstra trinn ved innlogging.
        [by_operator] Du eller organisasjonen du har fått utstyret fra, må sørge for det ekstra trinnet ved innlogging.
        [by_host] Operativsystemet eller vertssystemet sørger for det ekstra trinnet ved innlogging.
       *[not_applicable] Et ekstra trinn ved innlogging er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne delen av systemet kan be om et ekstra trinn ved innlogging.
        [not_provided] Denne delen av systemet ber ikke om et ekstra trinn ved innlogging.
        [by_operator] Du eller organisasjonen du har fått utstyret fra, må sørge for det ekstra trinnet ved innlogging.
        [by_host] Operativsystemet eller vertssystemet sørger for det ekstra trinnet ved innlogging.
       *[not_applicable] Et ekstra trinn ved innlogging er ikke relevant.
    }
    .state-should = { $need ->
        [optional] Du eller organisasjonen du har fått utstyret fra, kan sørge for det ekstra trinnet ved innlogging.
       *[other] Du eller organisasjonen du har fått utstyret fra, bør sørge for det ekstra trinnet ved innlogging.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemet eller vertssystemet ber om et ekstra trinn ved innlogging bare når trinnet er slått på.
       *[other] Det bes om et ekstra trinn ved innlogging bare når trinnet er slått på.
    }
    .required_for = Et ekstra trinn ved innlogging kreves for: { $required_for }.
    .method = Muligheter for det ekstra trinnet: { $method }.
    .reset = Tilbakestilling av det ekstra trinnet: { $reset }

role = Hvem som kan ha tilgang
    .caption = Hvem som kan ha tilgang
    .title = Hvem

function = Hvem som kan gjøre hva
    .caption = Hvem som kan gjøre hva

password =
    .unlocked_by = { $lockout ->
        [none] Hvem som kan låse opp innloggingen: { $unlocked_by }.
       *[other] Hvem som kan oppheve låsingen før tiden: { $unlocked_by }.
    }

session =
    .configured_by = Hvem som kan stille inn tidsgrensen: { $configured_by }.

gdpr = Personvern
    .controller = { $controller ->
        [manufacturer] Produsenten har ansvaret for behandlingen av personopplysningene (behandlingsansvarlig).
        [operator] Du eller organisasjonen du har fått utstyret fra, har ansvaret for behandlingen av personopplysningene (behandlingsansvarlig).
        [shared] Produsenten har ansvaret for behandlingen av personopplysningene (behandlingsansvarlig) sammen med deg eller organisasjonen du har fått utstyret fra.
        [user] Du har ansvaret for dataene på utstyret.
        [patient] Pasienten har ansvaret for dataene på utstyret.
        [third_party] En tredjepart har ansvaret for behandlingen av personopplysningene (behandlingsansvarlig).
        [integrator] Integratoren har ansvaret for behandlingen av personopplysningene (behandlingsansvarlig).
        [practitioner] Praksisinnehaveren har ansvaret for behandlingen av personopplysningene (behandlingsansvarlig).
       *[service_partner] Servicepartneren har ansvaret for behandlingen av personopplysningene (behandlingsansvarlig).
    }
    .controller_name = Ansvarlig for behandlingen av personopplysningene (behandlingsansvarlig): { $controller_name }.
    .subject_access = Hvis du vil se personopplysningene: { $subject_access }
    .subject_erasure = Hvis du vil ha personopplysningene slettet: { $subject_erasure }

logging =
    .access = Hvem som kan lese hendelsesloggen: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Produsenten starter en økt.
        [operator] Du eller organisasjonen du har fått utstyret fra, starter en økt.
        [shared] Produsenten starter en økt sammen med deg eller organisasjonen du har fått utstyret fra.
        [user] Du starter en økt.
        [patient] Pasienten starter en økt.
        [third_party] En tredjepart starter en økt.
        [integrator] Integratoren starter en økt.
        [practitioner] Praksisinnehaveren starter en økt.
       *[service_partner] Servicepartneren starter en økt.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Utstyret installerer bare oppdateringer med en gyldig digital signatur.
        [hash] { $installed_by ->
            [manufacturer] Produsenten sammenligner hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [service_partner] Servicepartneren sammenligner hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [integrator] Integratoren må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [practitioner] Praksisinnehaveren må sammenligne hashverdien til en oppdatering med den publiserte verdien før installasjonen.
            [third_party] En tredjepart sammenligner hashverdien til en oppdatering med den publiserte verdien før installasjonen.
           *[other] Sammenlign hashverdien til en oppdatering med den publiserte verdien før du installerer oppdateringen.
        }
        [checksum] Utstyret installerer bare oppdateringer med riktig kontrollsum.
        [signed_package] Oppdateringer er signerte pakker.
        [app_store] Appbutikken kontrollerer om en oppdatering er ekte.
       *[none] Utstyret kontrollerer ikke om en oppdatering er ekte.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Produsenten installerer oppdateringer.
        [operator] Du eller organisasjonen du har fått utstyret fra, installerer oppdateringer.
        [shared] Produsenten installerer oppdateringer sammen med deg eller organisasjonen du har fått utstyret fra.
        [user] Du installerer oppdateringer.
        [patient] Pasienten installerer oppdateringer.
        [third_party] En tredjepart installerer oppdateringer.
        [integrator] Integratoren installerer oppdateringer.
        [practitioner] Praksisinnehaveren installerer oppdateringer.
       *[service_partner] Servicepartneren installerer oppdateringer.
    }
    .operator_patching = Oppdateringer som du selv installerer: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Produsenten tar sikkerhetskopien.
        [operator] Du eller organisasjonen du har fått utstyret fra, tar sikkerhetskopien.
        [shared] Produsenten tar sikkerhetskopien sammen med deg eller organisasjonen du har fått utstyret fra.
        [user] Du tar sikkerhetskopien.
        [patient] Pasienten tar sikkerhetskopien.
        [third_party] En tredjepart tar sikkerhetskopien.
        [integrator] Integratoren tar sikkerhetskopien.
        [practitioner] Praksisinnehaveren tar sikkerhetskopien.
       *[service_partner] Servicepartneren tar sikkerhetskopien.
    }

decommission = Når du slutter å bruke utstyret
    .transfer = Hvis du gir utstyret videre: { $transfer }

incident = Hvis noe er galt
    .signs = Slik merker du det:
    .actions = Gjør følgende:
    .report_to = Hvem du varsler: { $report_to }
    .preserve = Hva du tar vare på som bevis: { $preserve }

glance =
    .contacts-there = Dine egne kontakter: { $link }
    .it = Mer i dette dokumentet
    .controls = Hva som må være på plass
    .incidents = Hvis noe er galt
    .installation = Sette opp utstyret
    .training = Hva som må læres
    .preparation = Før du bruker utstyret

glance-party =
    .operator = Du eller organisasjonen du har fått utstyret fra
    .shared = Produsenten sammen med deg eller organisasjonen du har fått utstyret fra
    .user = Du
    .patient = Pasienten

preparation =
    .before = Før du begynner
    .verify = Slik vet du at det virket

duty =
    .after-support = Ikke regn med at produsenten retter nyoppdagede sårbarheter etter at sikkerhetsoppdateringene har opphørt. Regn med at IT-sikkerhetsrisikoen øker. Du eller organisasjonen du har fått utstyret fra, må da håndtere denne risikoen.
    .law = Du og organisasjonen du har fått utstyret fra, må overholde gjeldende lovgivning, særlig lovgivningen om personvern.

alert = Meldinger og tegn
    .caption = Meldinger og tegn

residual-risk = Risikoer som gjenstår

misuse = Feil å unngå

support = Hvor lenge du får sikkerhetsoppdateringer

local-contact = Dine egne kontakter
    .caption = Dine egne kontakter

noticeable =
    .yes = Du merker denne svikten.
    .no = Du merker ikke denne svikten.
