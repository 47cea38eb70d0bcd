### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Voordat u het hulpmiddel gebruikt
    .identification = Over het hulpmiddel en dit document
    .features = Hoe het hulpmiddel is beschermd
    .environment = Wat u doet voor de beveiliging
    .compatibility = Wat samenwerkt met het hulpmiddel
    .network = Internet en andere verbindingen
    .installation = Het hulpmiddel instellen
    .access = Aanmelden en toegang
    .data = Persoonsgegevens
    .malware = Bescherming tegen schadelijke software
    .updates = Updates
    .recovery = Back-up, herstel en storingen
    .maintenance = Taken die regelmatig terugkomen
    .incidents = Als er iets mis is
    .risks = Risico’s die blijven, en te vermijden fouten
    .decommissioning = Als u het hulpmiddel niet meer gebruikt
    .contact = Met wie u contact opneemt
    .history = Wijzigingen in dit document

lead =
    .preparation = Gebruik deze lijst voordat u het hulpmiddel voor het eerst gebruikt. Elke regel leidt naar de plaats waar u meer vindt.
    .identification = Controleer hier of dit document bij uw hulpmiddel hoort.
    .features = Lees hier over een bescherming voordat u erop vertrouwt of de instellingen ervan wijzigt.
    .environment = Lees dit hoofdstuk voordat u het hulpmiddel voor het eerst gebruikt.
    .compatibility = Lees dit hoofdstuk voordat u iets kiest of updatet dat u samen met het hulpmiddel gebruikt.
    .network = Lees dit hoofdstuk voordat u het hulpmiddel verbindt.
    .installation = Lees dit hoofdstuk voordat u het hulpmiddel instelt.
    .access = Lees dit hoofdstuk voordat u het hulpmiddel voor het eerst gebruikt en voordat u anderen toegang geeft.
    .data = Lees dit hoofdstuk voordat u gegevens exporteert, deelt of wist.
    .malware = Lees dit hoofdstuk voordat u software installeert of verwijdert.
    .updates = Lees dit hoofdstuk voordat u een update installeert of uitstelt.
    .recovery = Lees dit hoofdstuk voordat u het hulpmiddel voor het eerst gebruikt, en opnieuw als er iets uitvalt.
    .maintenance = Gebruik dit hoofdstuk om deze taken te plannen.
    .incidents = Gebruik dit hoofdstuk zodra u denkt dat er iets mis is.
    .risks = Lees dit hoofdstuk voordat u het hulpmiddel gebruikt.
    .decommissioning = Lees dit hoofdstuk voordat u stopt met het gebruik van het hulpmiddel, en voordat u het weggeeft of afvoert.
    .contact = Lees dit hoofdstuk voordat u een probleem met de beveiliging van het hulpmiddel meldt.
    .history = Lees dit hoofdstuk als u een eerdere revisie van dit document kent.

party =
    .operator = u, of de organisatie die u het hulpmiddel verstrekt
    .shared = de fabrikant samen met u of met de organisatie die u het hulpmiddel verstrekt
    .user = u
    .patient = de patiënt

mode =
    .indicator = Hoe u de modus herkent

operating-environment =
    .assumptions = De fabrikant gaat uit van het volgende:
    .change = Wanneer u opnieuw aan de beveiliging denkt
    .reassess = Neem dit document opnieuw door na elk van de volgende gebeurtenissen:
    .reassess-one = Neem dit document opnieuw door na de volgende gebeurtenis:
    .prohibited = Doe het volgende niet en laat het ook anderen niet doen:
    .not_recommended = De fabrikant raadt u aan het volgende niet te doen:

control =
    .required = Wat geregeld moet zijn
    .required-caption = Wat geregeld moet zijn
    .required-intro = Het volgende moet geregeld zijn. De tabel vermeldt wie ervoor zorgt.
    .strongly_recommended = Wat de fabrikant sterk aanbeveelt
    .strongly_recommended-caption = Wat de fabrikant sterk aanbeveelt
    .strongly_recommended-intro = De fabrikant beveelt de volgende maatregelen sterk aan.
    .recommended = Wat de fabrikant aanbeveelt
    .recommended-caption = Wat de fabrikant aanbeveelt
    .recommended-intro = De fabrikant beveelt de volgende maatregelen aan.
    .preferred = Waaraan de fabrikant de voorkeur geeft
    .preferred-caption = Waaraan de fabrikant de voorkeur geeft
    .preferred-intro = De fabrikant geeft de voorkeur aan de volgende maatregelen boven andere geschikte maatregelen.
    .where_possible = Wat de fabrikant aanbeveelt waar het mogelijk is
    .where_possible-caption = Wat de fabrikant aanbeveelt waar het mogelijk is
    .where_possible-intro = De fabrikant beveelt de volgende maatregelen aan waar ze mogelijk zijn.
    .optional = Wat optioneel is
    .optional-caption = Wat optioneel is
    .optional-intro = De volgende maatregelen zijn optioneel. De tabel vermeldt wie ze kan nemen.
    .unstated = Andere maatregelen
    .unstated-caption = Andere maatregelen
    .unstated-intro = Voor de volgende maatregelen vermeldt dit document niet of ze vereist of aanbevolen zijn.
    .group-condition-intro = Als een rij een groep met een voorwaarde noemt, geldt de maatregel alleen onder deze voorwaarde.
    .group-choice-intro = Als een rij een groep noemt, vermeldt de tabel met groepen hoeveel maatregelen van de groep genoeg zijn.
    .title = Maatregel
    .responsibility = Wie ervoor zorgt
    .otherwise = Zonder deze maatregel: { $otherwise }
    .missing = **Als deze maatregel ontbreekt.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Gebruik het hulpmiddel niet zonder deze maatregel.
       *[other] Zorg ervoor dat deze maatregel is genomen.
    }
    .avoid-part = { $stop_use ->
        [true] Gebruik dit onderdeel van het systeem niet zonder deze maatregel.
       *[other] Zorg ervoor dat deze maatregel is genomen.
    }
    .stop_use = { $stop_use ->
        [true] Het hulpmiddel mag niet zonder deze maatregel worden gebruikt.
       *[false] Het hulpmiddel kan zonder deze maatregel worden gebruikt.
    }
    .stop_use-part = { $stop_use ->
        [true] Dit onderdeel van het systeem mag niet zonder deze maatregel worden gebruikt.
       *[false] Dit onderdeel van het systeem kan zonder deze maatregel worden gebruikt.
    }
    .risk = Risico van de maatregel zelf: { $risk }

control-group = Groepen van maatregelen
    .caption = Groepen van maatregelen
    .condition-intro = Als een groep een voorwaarde heeft, gelden de maatregelen ervan alleen onder deze voorwaarde.
    .choice-left-out = alle maatregelen van de groep

group-choice =
    .all = alle maatregelen van de groep
    .at_least_one = minstens één maatregel van de groep

no-action =
    .caption = Maatregelen die u niet hoeft te nemen
    .kind = Maatregel

training = Wat geleerd moet worden
    .caption = Wat geleerd moet worden
    .role = Wie

installation =
    .preparing = Voordat u begint
    .installing = Stap voor stap
    .installed_by = Wie het hulpmiddel instelt: { $installed_by }.
    .steps = Zo stelt u het hulpmiddel in:
    .verify = Controleer het volgende als u het hulpmiddel hebt ingesteld:
    .if_failed = Als het niet is gelukt: { $if_failed }

hardening = Instellingen voor de beveiliging
    .caption = Instellingen voor de beveiliging

multi-factor = Een tweede stap bij het aanmelden
    .state = { $state ->
        [provided] Het hulpmiddel kan bij het aanmelden om een tweede stap vragen.
        [not_provided] Het hulpmiddel vraagt bij het aanmelden niet om een tweede stap.
        [by_operator] U, of de organisatie die u het hulpmiddel verstrekt, moet zorgen voor de tweede stap bij het aanmelden.
        [by_host] Het besturingssysteem of de host zorgt voor de tweede stap bij het aanmelden.
       *[not_applicable] Een tweede stap bij het aanmelden is niet van toepassing.
    }
    .state-part = { $state ->
        [provided] Dit onderdeel van het systeem kan bij het aanmelden om een tweede stap vragen.
        [not_provided] Dit onderdeel van het systeem vraagt bij het aanmelden niet om een tweede stap.
        [by_operator] U, of de organisatie die u het hulpmiddel verstrekt, moet zorgen voor de tweede stap bij het aanmelden.
        [by_host] Het besturingssysteem of de host zorgt voor de tweede stap bij het aanmelden.
       *[not_applicable] Een tweede stap bij het aanmelden is niet van toepassing.
    }
    .state-should = { $need ->
        [optional] U, of de organisatie die u het hulpmiddel verstrekt, kan zorgen voor de tweede stap bij het aanmelden.
       *[other] Het wordt aanbevolen dat u, of de organisatie die u het hulpmiddel verstrekt, zorgt voor de tweede stap bij het aanmelden.
    }
    .state-inactive = { $state ->
        [by_host] Een tweede stap bij het aanmelden via het besturingssysteem of de host wordt alleen gevraagd als deze is ingeschakeld.
       *[other] Een tweede stap bij het aanmelden wordt alleen gevraagd als deze is ingeschakeld.
    }
    .required_for = Een tweede stap bij het aanmelden is vereist voor: { $required_for }.
    .method = Beschikbare tweede stappen: { $method }.
    .reset = Opnieuw instellen van de tweede stap: { $reset }

role = Wie toegang kan hebben
    .caption = Wie toegang kan hebben
    .title = Wie

function = Wie wat kan doen
    .caption = Wie wat kan doen

password =
    .unlocked_by = { $lockout ->
        [none] Wie de aanmelding kan ontgrendelen: { $unlocked_by }.
       *[other] Wie de vergrendeling voortijdig kan beëindigen: { $unlocked_by }.
    }

session =
    .configured_by = Wie de tijdslimiet kan instellen: { $configured_by }.

gdpr = Gegevensbescherming
    .controller = { $controller ->
        [manufacturer] De fabrikant is verantwoordelijk voor de verwerking van de persoonsgegevens (verwerkingsverantwoordelijke).
        [operator] U, of de organisatie die u het hulpmiddel verstrekt, bent verantwoordelijk voor de verwerking van de persoonsgegevens (verwerkingsverantwoordelijke).
        [shared] De fabrikant is verantwoordelijk voor de verwerking van de persoonsgegevens (verwerkingsverantwoordelijke), samen met u of met de organisatie die u het hulpmiddel verstrekt.
        [user] U bent verantwoordelijk voor de gegevens op het hulpmiddel.
        [patient] De patiënt is verantwoordelijk voor de gegevens op het hulpmiddel.
        [third_party] Een derde partij is verantwoordelijk voor de verwerking van de persoonsgegevens (verwerkingsverantwoordelijke).
        [integrator] De integrator is verantwoordelijk voor de verwerking van de persoonsgegevens (verwerkingsverantwoordelijke).
        [practitioner] De praktijkhouder is verantwoordelijk voor de verwerking van de persoonsgegevens (verwerkingsverantwoordelijke).
       *[service_partner] De servicepartner is verantwoordelijk voor de verwerking van de persoonsgegevens (verwerkingsverantwoordelijke).
    }
    .controller_name = Verantwoordelijk voor de verwerking van de persoonsgegevens (verwerkingsverantwoordelijke): { $controller_name }.
    .subject_access = Als u de persoonsgegevens wilt inzien: { $subject_access }
    .subject_erasure = Als u de persoonsgegevens wilt laten wissen: { $subject_erasure }

logging =
    .access = Wie het gebeurtenislogboek kan lezen: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] De fabrikant start een sessie.
        [operator] U, of de organisatie die u het hulpmiddel verstrekt, start een sessie.
        [shared] De fabrikant start een sessie samen met u of met de organisatie die u het hulpmiddel verstrekt.
        [user] U start een sessie.
        [patient] De patiënt start een sessie.
        [third_party] Een derde partij start een sessie.
        [integrator] De integrator start een sessie.
        [practitioner] De praktijkhouder start een sessie.
       *[service_partner] De servicepartner start een sessie.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Het hulpmiddel installeert alleen updates met een geldige digitale handtekening.
        [hash] { $installed_by ->
            [manufacturer] De fabrikant vergelijkt de hashwaarde van een update vóór de installatie met de gepubliceerde waarde.
            [service_partner] De servicepartner vergelijkt de hashwaarde van een update vóór de installatie met de gepubliceerde waarde.
            [integrator] De integrator moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [practitioner] De praktijkhouder moet de hashwaarde van een update vóór de installatie met de gepubliceerde waarde vergelijken.
            [third_party] Een derde partij vergelijkt de hashwaarde van een update vóór de installatie met de gepubliceerde waarde.
           *[other] Vergelijk de hashwaarde van een update met de gepubliceerde waarde voordat u de update installeert.
        }
        [checksum] Het hulpmiddel installeert alleen updates met een juiste controlesom.
        [signed_package] Updates zijn ondertekende pakketten.
        [app_store] De appstore controleert de authenticiteit van een update.
       *[none] Het hulpmiddel controleert de authenticiteit van een update niet.
    }
    .installed_by = { $installed_by ->
        [manufacturer] De fabrikant installeert updates.
        [operator] U, of de organisatie die u het hulpmiddel verstrekt, installeert updates.
        [shared] De fabrikant installeert updates samen met u of met de organisatie die u het hulpmiddel verstrekt.
        [user] U installeert updates.
        [patient] De patiënt installeert updates.
        [third_party] Een derde partij installeert updates.
        [integrator] De integrator installeert updates.
        [practitioner] De praktijkhouder installeert updates.
       *[service_partner] De servicepartner installeert updates.
    }
    .operator_patching = Updates die u zelf installeert: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] De fabrikant maakt de back-up.
        [operator] U, of de organisatie die u het hulpmiddel verstrekt, maakt de back-up.
        [shared] De fabrikant maakt de back-up samen met u of met de organisatie die u het hulpmiddel verstrekt.
        [user] U maakt de back-up.
        [patient] De patiënt maakt de back-up.
        [third_party] Een derde partij maakt de back-up.
        [integrator] De integrator maakt de back-up.
        [practitioner] De praktijkhouder maakt de back-up.
       *[service_partner] De servicepartner maakt de back-up.
    }

decommission = Als u het hulpmiddel niet meer gebruikt
    .transfer = Als u het hulpmiddel doorgeeft: { $transfer }

incident = Als er iets mis is
    .signs = Hoe u het merkt:
    .actions = Wat u doet:
    .report_to = Aan wie u het meldt: { $report_to }
    .preserve = Wat u als bewijs bewaart: { $preserve }

glance =
    .contacts-there = Uw eigen contacten: { $link }
    .it = Meer in dit document
    .controls = Wat geregeld moet zijn
    .incidents = Als er iets mis is
    .installation = Het hulpmiddel instellen
    .training = Wat geleerd moet worden
    .preparation = Voordat u het hulpmiddel gebruikt

glance-party =
    .operator = U, of de organisatie die u het hulpmiddel verstrekt
    .shared = De fabrikant samen met u of met de organisatie die u het hulpmiddel verstrekt
    .user = U
    .patient = De patiënt

preparation =
    .before = Voordat u begint
    .verify = Hoe u weet dat het is gelukt

duty =
    .after-support = Verwacht na het einde van de beveiligingsupdates niet dat de fabrikant nieuw ontdekte kwetsbaarheden verhelpt. Houd er rekening mee dat het beveiligingsrisico toeneemt. U, of de organisatie die u het hulpmiddel verstrekt, moet dan met dit risico omgaan.
    .law = U en de organisatie die u het hulpmiddel verstrekt, moeten de toepasselijke wetgeving naleven, met name de wetgeving inzake gegevensbescherming.

alert = Berichten en signalen
    .caption = Berichten en signalen

residual-risk = Risico’s die blijven

misuse = Te vermijden fouten

support = Hoelang u beveiligingsupdates krijgt

local-contact = Uw eigen contacten
    .caption = Uw eigen contacten

noticeable =
    .yes = U merkt deze storing op.
    .no = U merkt deze storing niet op.
