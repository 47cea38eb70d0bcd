### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Før du bruger udstyret
    .identification = Om udstyret og dette dokument
    .features = Hvad der beskytter udstyret
    .environment = Hvad du gør for sikkerheden
    .compatibility = Hvad der fungerer sammen med udstyret
    .network = Internet og andre forbindelser
    .installation = Opsætning af udstyret
    .access = Login og adgang
    .data = Personoplysninger
    .malware = Beskyttelse mod skadelig software (malware)
    .updates = Opdateringer
    .recovery = Sikkerhedskopiering, gendannelse og svigt
    .maintenance = Opgaver, der vender tilbage regelmæssigt
    .incidents = Hvis noget er galt
    .risks = Tilbageværende risici og fejl, du skal undgå
    .decommissioning = Når du holder op med at bruge udstyret
    .contact = Hvem du kontakter
    .history = Ændringer i dette dokument

lead =
    .preparation = Brug denne liste, før du bruger udstyret første gang. Hver linje fører til det sted, hvor du kan læse mere.
    .identification = Kontrollér her, at dette dokument hører til dit udstyr.
    .features = Læs her om en beskyttelse, før du forlader dig på den eller ændrer dens indstillinger.
    .environment = Læs dette kapitel, før du bruger udstyret første gang.
    .compatibility = Læs dette kapitel, før du vælger eller opdaterer noget, som du bruger sammen med udstyret.
    .network = Læs dette kapitel, før du tilslutter udstyret.
    .installation = Læs dette kapitel, før du sætter udstyret op.
    .access = Læs dette kapitel, før du bruger udstyret første gang, og før du giver andre adgang.
    .data = Læs dette kapitel, før du eksporterer, deler eller sletter data.
    .malware = Læs dette kapitel, før du installerer eller fjerner software.
    .updates = Læs dette kapitel, før du installerer eller udsætter en opdatering.
    .recovery = Læs dette kapitel, før du bruger udstyret første gang, og læs det igen, hvis noget svigter.
    .maintenance = Brug dette kapitel til at planlægge disse opgaver.
    .incidents = Brug dette kapitel, så snart du tror, at noget er galt.
    .risks = Læs dette kapitel, før du bruger udstyret.
    .decommissioning = Læs dette kapitel, før du holder op med at bruge udstyret, giver det væk eller bortskaffer det.
    .contact = Læs dette kapitel, før du rapporterer et problem med udstyrets it-sikkerhed.
    .history = Læs dette kapitel, hvis du kender en tidligere revision af dette dokument.

party =
    .operator = du eller den organisation, der stiller udstyret til rådighed for dig
    .shared = fabrikanten sammen med dig eller den organisation, der stiller udstyret til rådighed for dig
    .user = du
    .patient = patienten

mode =
    .indicator = Sådan genkender du driftstilstanden

operating-environment =
    .assumptions = Fabrikanten går ud fra følgende:
    .change = Hvornår du skal tænke på sikkerheden igen
    .reassess = Gennemgå dette dokument igen efter hver af følgende hændelser:
    .reassess-one = Gennemgå dette dokument igen efter følgende hændelse:
    .prohibited = Gør ikke følgende, og lad ikke andre gøre det:
    .not_recommended = Fabrikanten anbefaler, at du ikke gør følgende:

control =
    .required = Hvad der skal være på plads
    .required-caption = Hvad der skal være på plads
    .required-intro = Følgende skal være på plads. Tabellen angiver, hvem der sørger for det.
    .strongly_recommended = Hvad fabrikanten kraftigt anbefaler
    .strongly_recommended-caption = Hvad fabrikanten kraftigt anbefaler
    .strongly_recommended-intro = Fabrikanten anbefaler kraftigt følgende foranstaltninger.
    .recommended = Hvad fabrikanten anbefaler
    .recommended-caption = Hvad fabrikanten anbefaler
    .recommended-intro = Fabrikanten anbefaler følgende foranstaltninger.
    .preferred = Hvad fabrikanten foretrækker
    .preferred-caption = Hvad fabrikanten foretrækker
    .preferred-intro = Fabrikanten foretrækker følgende foranstaltninger frem for andre egnede foranstaltninger.
    .where_possible = Hvad fabrikanten anbefaler, hvor det er muligt
    .where_possible-caption = Hvad fabrikanten anbefaler, hvor det er muligt
    .where_possible-intro = Fabrikanten anbefaler følgende foranstaltninger, hvor de er mulige.
    .optional = Hvad der er valgfrit
    .optional-caption = Hvad der er valgfrit
    .optional-intro = Følgende foranstaltninger er valgfri. Tabellen angiver, hvem der kan træffe dem.
    .unstated = Andre foranstaltninger
    .unstated-caption = Andre foranstaltninger
    .unstated-intro = For følgende foranstaltninger angiver dette dokument ikke, om de kræves eller anbefales.
    .group-condition-intro = Hvis en række angiver en gruppe, der har en betingelse, gælder foranstaltningen kun under denne betingelse.
    .group-choice-intro = Hvis en række angiver en gruppe, fremgår det af tabellen over grupper, hvor mange foranstaltninger i gruppen der er nok.
    .title = Foranstaltning
    .responsibility = Hvem der sørger for det
    .otherwise = Uden denne foranstaltning: { $otherwise }
    .missing = **Hvis denne foranstaltning mangler.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Brug ikke udstyret uden denne foranstaltning.
       *[other] Sørg for, at denne foranstaltning er på plads.
    }
    .avoid-part = { $stop_use ->
        [true] Brug ikke denne del af systemet uden denne foranstaltning.
       *[other] Sørg for, at denne foranstaltning er på plads.
    }
    .stop_use = { $stop_use ->
        [true] Udstyret må ikke bruges uden denne foranstaltning.
       *[false] Udstyret kan bruges uden denne foranstaltning.
    }
    .stop_use-part = { $stop_use ->
        [true] Denne del af systemet må ikke bruges uden denne foranstaltning.
       *[false] Denne del af systemet kan bruges uden denne foranstaltning.
    }
    .risk = Risiko ved selve foranstaltningen: { $risk }

control-group = Grupper af foranstaltninger
    .caption = Grupper af foranstaltninger
    .condition-intro = Hvis en gruppe har en betingelse, gælder dens foranstaltninger kun under denne betingelse.
    .choice-left-out = alle foranstaltninger i gruppen

group-choice =
    .all = alle foranstaltninger i gruppen
    .at_least_one = mindst én foranstaltning i gruppen

no-action =
    .caption = Foranstaltninger, som du ikke behøver at træffe
    .kind = Foranstaltning

training = Hvad du skal lære
    .caption = Hvad du skal lære
    .role = Hvem

installation =
    .preparing = Før du begynder
    .installing = Trin for trin
    .installed_by = Hvem der sætter udstyret op: { $installed_by }.
    .steps = Sådan sætter du udstyret op:
    .verify = Kontrollér følgende, når du har sat udstyret op:
    .if_failed = Hvis det ikke virkede: { $if_failed }

hardening = Indstillinger til sikkerheden
    .caption = Indstillinger til sikkerheden

multi-factor = Et ekstra trin ved login
    .state = { $state ->
        [provided] Udstyret kan bede om et ekstra trin ved login.
        [not_provided] Udstyret beder ikke om et ekstra trin ved login.
        [by_operator] Du eller den organisation, der stiller udstyret til rådighed for dig, skal sørge for det ekstra trin ved login.
        [by_host] Operativsystemet eller værtssystemet leverer det ekstra trin ved login.
       *[not_applicable] Et ekstra trin ved login er ikke relevant.
    }
    .state-part = { $state ->
        [provided] Denne del af systemet kan bede om et ekstra trin ved login.
        [not_provided] Denne del af systemet beder ikke om et ekstra trin ved login.
        [by_operator] Du eller den organisation, der stiller udstyret til rådighed for dig, skal sørge for det ekstra trin ved login.
        [by_host] Operativsystemet eller værtssystemet leverer det ekstra trin ved login.
       *[not_applicable] Et ekstra trin ved login er ikke relevant.
    }
    .state-should = { $need ->
        [optional] Du eller den organisation, der stiller udstyret til rådighed for dig, kan sørge for det ekstra trin ved login.
       *[other] Du eller den organisation, der stiller udstyret til rådighed for dig, bør sørge for det ekstra trin ved login.
    }
    .state-inactive = { $state ->
        [by_host] Operativsystemet eller værtssystemet beder kun om et ekstra trin ved login, når trinnet er slået til.
       *[other] Der bedes kun om et ekstra trin ved login, når trinnet er slået til.
    }
    .required_for = Et ekstra trin ved login kræves for: { $required_for }.
    .method = Muligheder for det ekstra trin: { $method }.
    .reset = Nulstilling af det ekstra trin: { $reset }

role = Hvem der kan have adgang
    .caption = Hvem der kan have adgang
    .title = Hvem

function = Hvem der kan gøre hvad
    .caption = Hvem der kan gøre hvad

password =
    .unlocked_by = { $lockout ->
        [none] Hvem der kan låse login op: { $unlocked_by }.
       *[other] Hvem der kan ophæve låsningen før tid: { $unlocked_by }.
    }

session =
    .configured_by = Hvem der kan indstille tidsgrænsen: { $configured_by }.

gdpr = Databeskyttelse
    .controller = { $controller ->
        [manufacturer] Fabrikanten har ansvaret for behandlingen af personoplysningerne (dataansvarlig).
        [operator] Du eller den organisation, der stiller udstyret til rådighed for dig, har ansvaret for behandlingen af personoplysningerne (dataansvarlig).
        [shared] Fabrikanten har ansvaret for behandlingen af personoplysningerne (dataansvarlig) sammen med dig eller den organisation, der stiller udstyret til rådighed for dig.
        [user] Du har ansvaret for dataene på udstyret.
        [patient] Patienten har ansvaret for dataene på udstyret.
        [third_party] En tredjepart har ansvaret for behandlingen af personoplysningerne (dataansvarlig).
        [integrator] Integratoren har ansvaret for behandlingen af personoplysningerne (dataansvarlig).
        [practitioner] Praksisindehaveren har ansvaret for behandlingen af personoplysningerne (dataansvarlig).
       *[service_partner] Servicepartneren har ansvaret for behandlingen af personoplysningerne (dataansvarlig).
    }
    .controller_name = Ansvarlig for behandlingen af personoplysningerne (dataansvarlig): { $controller_name }.
    .subject_access = Hvis du vil se personoplysningerne: { $subject_access }
    .subject_erasure = Hvis du vil have personoplysningerne slettet: { $subject_erasure }

logging =
    .access = Hvem der kan læse hændelsesloggen: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Fabrikanten starter en session.
        [operator] Du eller den organisation, der stiller udstyret til rådighed for dig, starter en session.
        [shared] Fabrikanten starter en session sammen med dig eller den organisation, der stiller udstyret til rådighed for dig.
        [user] Du starter en session.
        [patient] Patienten starter en session.
        [third_party] En tredjepart starter en session.
        [integrator] Integratoren starter en session.
        [practitioner] Praksisindehaveren starter en session.
       *[service_partner] Servicepartneren starter en session.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Udstyret installerer kun opdateringer med en gyldig digital signatur.
        [hash] { $installed_by ->
            [manufacturer] Fabrikanten sammenligner en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [service_partner] Servicepartneren sammenligner en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [integrator] Integratoren skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [practitioner] Praksisindehaveren skal sammenligne en opdaterings hashværdi med den offentliggjorte værdi før installationen.
            [third_party] En tredjepart sammenligner en opdaterings hashværdi med den offentliggjorte værdi før installationen.
           *[other] Sammenlign en opdaterings hashværdi med den offentliggjorte værdi, før du installerer opdateringen.
        }
        [checksum] Udstyret installerer kun opdateringer med en korrekt kontrolsum.
        [signed_package] Opdateringer er signerede pakker.
        [app_store] Appbutikken kontrollerer, om en opdatering er ægte.
       *[none] Udstyret kontrollerer ikke, om en opdatering er ægte.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Fabrikanten installerer opdateringer.
        [operator] Du eller den organisation, der stiller udstyret til rådighed for dig, installerer opdateringer.
        [shared] Fabrikanten installerer opdateringer sammen med dig eller den organisation, der stiller udstyret til rådighed for dig.
        [user] Du installerer opdateringer.
        [patient] Patienten installerer opdateringer.
        [third_party] En tredjepart installerer opdateringer.
        [integrator] Integratoren installerer opdateringer.
        [practitioner] Praksisindehaveren installerer opdateringer.
       *[service_partner] Servicepartneren installerer opdateringer.
    }
    .operator_patching = Opdateringer, som du selv installerer: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Fabrikanten tager sikkerhedskopien.
        [operator] Du eller den organisation, der stiller udstyret til rådighed for dig, tager sikkerhedskopien.
        [shared] Fabrikanten tager sikkerhedskopien sammen med dig eller den organisation, der stiller udstyret til rådighed for dig.
        [user] Du tager sikkerhedskopien.
        [patient] Patienten tager sikkerhedskopien.
        [third_party] En tredjepart tager sikkerhedskopien.
        [integrator] Integratoren tager sikkerhedskopien.
        [practitioner] Praksisindehaveren tager sikkerhedskopien.
       *[service_partner] Servicepartneren tager sikkerhedskopien.
    }

decommission = Når du holder op med at bruge udstyret
    .transfer = Hvis du giver udstyret videre: { $transfer }

incident = Hvis noget er galt
    .signs = Sådan bemærker du det:
    .actions = Gør følgende:
    .report_to = Hvem du giver besked: { $report_to }
    .preserve = Hvad du gemmer som bevis: { $preserve }

glance =
    .contacts-there = Dine egne kontakter: { $link }
    .it = Mere i dette dokument
    .controls = Hvad der skal være på plads
    .incidents = Hvis noget er galt
    .installation = Opsætning af udstyret
    .training = Hvad du skal lære
    .preparation = Før du bruger udstyret

glance-party =
    .operator = Du eller den organisation, der stiller udstyret til rådighed for dig
    .shared = Fabrikanten sammen med dig eller den organisation, der stiller udstyret til rådighed for dig
    .user = Du
    .patient = Patienten

preparation =
    .before = Før du begynder
    .verify = Sådan ved du, at det virkede

duty =
    .after-support = Regn ikke med, at fabrikanten udbedrer nyfundne sårbarheder, når sikkerhedsopdateringerne er ophørt. Forvent, at it-sikkerhedsrisikoen stiger. Du eller den organisation, der stiller udstyret til rådighed for dig, skal derefter håndtere denne risiko.
    .law = Du og den organisation, der stiller udstyret til rådighed for dig, skal overholde gældende lovgivning, navnlig lovgivningen om databeskyttelse.

alert = Meddelelser og tegn
    .caption = Meddelelser og tegn

residual-risk = Tilbageværende risici

misuse = Fejl, du skal undgå

support = Hvor længe du får sikkerhedsopdateringer

local-contact = Dine egne kontakter
    .caption = Dine egne kontakter

noticeable =
    .yes = Du bemærker dette svigt.
    .no = Du bemærker ikke dette svigt.
