### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Preden začnete uporabljati pripomoček
    .identification = O pripomočku in tem dokumentu
    .features = S čim je pripomoček zaščiten
    .environment = Kaj za kibernetsko varnost storite vi
    .compatibility = Kaj deluje skupaj s pripomočkom
    .network = Internet in druge povezave
    .installation = Priprava pripomočka za uporabo
    .access = Prijava in dostop
    .data = Osebni podatki
    .malware = Zaščita pred zlonamerno programsko opremo
    .updates = Posodobitve
    .recovery = Varnostno kopiranje, obnovitev in odpovedi
    .maintenance = Naloge, ki se redno ponavljajo
    .incidents = Če je kaj narobe
    .risks = Tveganja, ki ostanejo, in napake, ki se jim je treba izogniti
    .decommissioning = Ko prenehate uporabljati pripomoček
    .contact = Na koga se obrniti
    .history = Spremembe v tem dokumentu

lead =
    .preparation = Preglejte ta seznam, preden pripomoček prvič uporabite. Vsaka vrstica vodi do mesta, kjer izveste več.
    .identification = Tukaj preverite, ali ta dokument spada k vašemu pripomočku.
    .features = Tukaj preberite o zaščiti, preden se zanesete nanjo ali spremenite njene nastavitve.
    .environment = To poglavje preberite, preden pripomoček prvič uporabite.
    .compatibility = To poglavje preberite, preden izberete ali posodobite kaj, kar uporabljate skupaj s pripomočkom.
    .network = To poglavje preberite, preden povežete pripomoček.
    .installation = To poglavje preberite, preden pripravite pripomoček za uporabo.
    .access = To poglavje preberite, preden pripomoček prvič uporabite in preden dostop omogočite drugim.
    .data = To poglavje preberite, preden podatke izvozite, jih daste drugim ali izbrišete.
    .malware = To poglavje preberite, preden namestite ali odstranite programsko opremo.
    .updates = To poglavje preberite, preden posodobitev namestite ali odložite.
    .recovery = To poglavje preberite, preden pripomoček prvič uporabite, in znova, če kaj odpove.
    .maintenance = Te naloge načrtujte s pomočjo tega poglavja.
    .incidents = To poglavje uporabite takoj, ko pomislite, da je kaj narobe.
    .risks = To poglavje preberite, preden uporabite pripomoček.
    .decommissioning = To poglavje preberite, preden prenehate uporabljati pripomoček, ga oddate drugim ali odstranite med odpadke.
    .contact = To poglavje preberite, preden poročate o težavi s kibernetsko varnostjo pripomočka.
    .history = To poglavje preberite, če poznate starejšo revizijo tega dokumenta.

party =
    .operator = vi ali organizacija, ki vam zagotavlja pripomoček
    .shared = proizvajalec skupaj z vami ali z organizacijo, ki vam zagotavlja pripomoček
    .user = vi
    .patient = pacient

mode =
    .indicator = Kako prepoznate način delovanja

operating-environment =
    .assumptions = Proizvajalec predpostavlja naslednje:
    .change = Kdaj znova pomisliti na kibernetsko varnost
    .reassess = Ta dokument znova preglejte po vsakem od naslednjih dogodkov:
    .reassess-one = Ta dokument znova preglejte po naslednjem dogodku:
    .prohibited = Naslednjega ne delajte in tega ne dovolite drugim:
    .not_recommended = Proizvajalec priporoča, da naslednjega ne delate:

control =
    .required = Kaj mora biti vzpostavljeno
    .required-caption = Kaj mora biti vzpostavljeno
    .required-intro = Naslednji ukrepi morajo biti vzpostavljeni. Tabela navaja, kdo poskrbi zanje.
    .strongly_recommended = Kaj proizvajalec močno priporoča
    .strongly_recommended-caption = Kaj proizvajalec močno priporoča
    .strongly_recommended-intro = Proizvajalec močno priporoča naslednje ukrepe.
    .recommended = Kaj proizvajalec priporoča
    .recommended-caption = Kaj proizvajalec priporoča
    .recommended-intro = Proizvajalec priporoča naslednje ukrepe.
    .preferred = Čemu daje proizvajalec prednost
    .preferred-caption = Čemu daje proizvajalec prednost
    .preferred-intro = Proizvajalec daje naslednjim ukrepom prednost pred drugimi primernimi ukrepi.
    .where_possible = Kaj proizvajalec priporoča, kjer je mogoče
    .where_possible-caption = Kaj proizvajalec priporoča, kjer je mogoče
    .where_possible-intro = Proizvajalec priporoča naslednje ukrepe, kjer jih je mogoče izvesti.
    .optional = Kaj je neobvezno
    .optional-caption = Kaj je neobvezno
    .optional-intro = Naslednji ukrepi so neobvezni. Tabela navaja, kdo jih lahko izvede.
    .unstated = Drugi ukrepi
    .unstated-caption = Drugi ukrepi
    .unstated-intro = Za naslednje ukrepe ta dokument ne navaja, ali so zahtevani ali priporočeni.
    .group-condition-intro = Če vrstica navaja skupino s pogojem, velja ukrep samo pod tem pogojem.
    .group-choice-intro = Če vrstica navaja skupino, tabela skupin pove, koliko ukrepov iz skupine zadostuje.
    .title = Ukrep
    .responsibility = Kdo poskrbi za to
    .otherwise = Brez tega ukrepa: { $otherwise }
    .missing = **Če ta ukrep manjka.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Pripomočka ne uporabljajte brez tega ukrepa.
       *[other] Poskrbite, da je ta ukrep vzpostavljen.
    }
    .avoid-part = { $stop_use ->
        [true] Tega dela sistema ne uporabljajte brez tega ukrepa.
       *[other] Poskrbite, da je ta ukrep vzpostavljen.
    }
    .stop_use = { $stop_use ->
        [true] Pripomoček se brez tega ukrepa ne sme uporabljati.
       *[false] Pripomoček je mogoče uporabljati brez tega ukrepa.
    }
    .stop_use-part = { $stop_use ->
        [true] Ta del sistema se brez tega ukrepa ne sme uporabljati.
       *[false] Ta del sistema je mogoče uporabljati brez tega ukrepa.
    }
    .risk = Tveganje zaradi samega ukrepa: { $risk }

control-group = Skupine ukrepov
    .caption = Skupine ukrepov
    .condition-intro = Če ima skupina pogoj, njeni ukrepi veljajo samo pod tem pogojem.
    .choice-left-out = vsi ukrepi iz skupine

group-choice =
    .all = vsi ukrepi iz skupine
    .at_least_one = vsaj en ukrep iz skupine

no-action =
    .caption = Ukrepi, ki jih vam ni treba izvesti
    .kind = Ukrep

training = Česa se je treba naučiti
    .caption = Česa se je treba naučiti
    .role = Kdo

installation =
    .preparing = Preden začnete
    .installing = Po korakih
    .installed_by = Kdo pripravi pripomoček za uporabo: { $installed_by }.
    .steps = Postopek priprave pripomočka za uporabo:
    .verify = Ko pripravite pripomoček za uporabo, preverite naslednje:
    .if_failed = Če ni uspelo: { $if_failed }

hardening = Nastavitve kibernetske varnosti
    .caption = Nastavitve kibernetske varnosti

multi-factor = Drugi korak pri prijavi
    .state = { $state ->
        [provided] Pripomoček lahko pri prijavi zahteva drugi korak.
        [not_provided] Pripomoček pri prijavi ne zahteva drugega koraka.
        [by_operator] Drugi korak pri prijavi morate zagotoviti vi ali ga mora zagotoviti organizacija, ki vam zagotavlja pripomoček.
        [by_host] Operacijski ali gostiteljski sistem zagotavlja drugi korak pri prijavi.
       *[not_applicable] Drugi korak pri prijavi ni relevanten.
    }
    .state-part = { $state ->
        [provided] Ta del sistema lahko pri prijavi zahteva drugi korak.
        [not_provided] Ta del sistema pri prijavi ne zahteva drugega koraka.
        [by_operator] Drugi korak pri prijavi morate zagotoviti vi ali ga mora zagotoviti organizacija, ki vam zagotavlja pripomoček.
        [by_host] Operacijski ali gostiteljski sistem zagotavlja drugi korak pri prijavi.
       *[not_applicable] Drugi korak pri prijavi ni relevanten.
    }
    .state-should = { $need ->
        [optional] Drugi korak pri prijavi lahko zagotovite vi ali ga lahko zagotovi organizacija, ki vam zagotavlja pripomoček.
       *[other] Priporočljivo je, da drugi korak pri prijavi zagotovite vi ali ga zagotovi organizacija, ki vam zagotavlja pripomoček.
    }
    .state-inactive = { $state ->
        [by_host] Operacijski ali gostiteljski sistem pri prijavi zahteva drugi korak samo, če je drugi korak vklopljen.
       *[other] Drugi korak pri prijavi se zahteva samo, če je vklopljen.
    }
    .required_for = Kdo mora pri prijavi opraviti drugi korak: { $required_for }.
    .method = Možni drugi koraki: { $method }.
    .reset = Ponastavitev drugega koraka: { $reset }

role = Kdo ima lahko dostop
    .caption = Kdo ima lahko dostop
    .title = Kdo

function = Kdo lahko kaj naredi
    .caption = Kdo lahko kaj naredi

password =
    .unlocked_by = { $lockout ->
        [none] Kdo lahko odklene prijavo: { $unlocked_by }.
       *[other] Kdo lahko zaklep predčasno konča: { $unlocked_by }.
    }

session =
    .configured_by = Kdo lahko nastavi časovno omejitev: { $configured_by }.

gdpr = Varstvo osebnih podatkov
    .controller = { $controller ->
        [manufacturer] Za obdelavo osebnih podatkov v skladu z GDPR je odgovoren proizvajalec.
        [operator] Za obdelavo osebnih podatkov v skladu z GDPR ste odgovorni vi ali je odgovorna organizacija, ki vam zagotavlja pripomoček.
        [shared] Za obdelavo osebnih podatkov v skladu z GDPR je odgovoren proizvajalec skupaj z vami ali z organizacijo, ki vam zagotavlja pripomoček.
        [user] Za podatke v pripomočku ste odgovorni vi.
        [patient] Za podatke v pripomočku je odgovoren pacient.
        [third_party] Za obdelavo osebnih podatkov v skladu z GDPR je odgovorna tretja oseba.
        [integrator] Za obdelavo osebnih podatkov v skladu z GDPR je odgovoren integrator.
        [practitioner] Za obdelavo osebnih podatkov v skladu z GDPR je odgovoren zdravnik z lastno ordinacijo.
       *[service_partner] Za obdelavo osebnih podatkov v skladu z GDPR je odgovoren servisni partner.
    }
    .controller_name = Kdo je odgovoren za obdelavo osebnih podatkov v skladu z GDPR: { $controller_name }.
    .subject_access = Če želite videti osebne podatke: { $subject_access }
    .subject_erasure = Če želite, da se osebni podatki izbrišejo: { $subject_erasure }

logging =
    .access = Kdo lahko bere dnevnik dogodkov: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Sejo začne proizvajalec.
        [operator] Sejo začnete vi ali jo začne organizacija, ki vam zagotavlja pripomoček.
        [shared] Sejo začne proizvajalec skupaj z vami ali z organizacijo, ki vam zagotavlja pripomoček.
        [user] Sejo začnete vi.
        [patient] Sejo začne pacient.
        [third_party] Sejo začne tretja oseba.
        [integrator] Sejo začne integrator.
        [practitioner] Sejo začne zdravnik z lastno ordinacijo.
       *[service_partner] Sejo začne servisni partner.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Pripomoček namešča samo posodobitve z veljavnim digitalnim podpisom.
        [hash] { $installed_by ->
            [manufacturer] Proizvajalec pred namestitvijo primerja zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [service_partner] Servisni partner pred namestitvijo primerja zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [integrator] Integrator mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [practitioner] Zdravnik z lastno ordinacijo mora pred namestitvijo primerjati zgoščeno vrednost posodobitve z objavljeno vrednostjo.
            [third_party] Tretja oseba pred namestitvijo primerja zgoščeno vrednost posodobitve z objavljeno vrednostjo.
           *[other] Preden posodobitev namestite, njeno zgoščeno vrednost primerjajte z objavljeno vrednostjo.
        }
        [checksum] Pripomoček namešča samo posodobitve s pravilno kontrolno vsoto.
        [signed_package] Posodobitve so podpisani paketi.
        [app_store] Trgovina z aplikacijami preverja pristnost posodobitve.
       *[none] Pripomoček ne preverja pristnosti posodobitve.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Posodobitve namešča proizvajalec.
        [operator] Posodobitve nameščate vi ali organizacija, ki vam zagotavlja pripomoček.
        [shared] Posodobitve namešča proizvajalec skupaj z vami ali z organizacijo, ki vam zagotavlja pripomoček.
        [user] Posodobitve nameščate vi.
        [patient] Posodobitve namešča pacient.
        [third_party] Posodobitve namešča tretja oseba.
        [integrator] Posodobitve namešča integrator.
        [practitioner] Posodobitve namešča zdravnik z lastno ordinacijo.
       *[service_partner] Posodobitve namešča servisni partner.
    }
    .operator_patching = Posodobitve, ki jih namestite sami: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Varnostno kopijo izdela proizvajalec.
        [operator] Varnostno kopijo izdelate vi ali organizacija, ki vam zagotavlja pripomoček.
        [shared] Varnostno kopijo izdela proizvajalec skupaj z vami ali z organizacijo, ki vam zagotavlja pripomoček.
        [user] Varnostno kopijo izdelate vi.
        [patient] Varnostno kopijo izdela pacient.
        [third_party] Varnostno kopijo izdela tretja oseba.
        [integrator] Varnostno kopijo izdela integrator.
        [practitioner] Varnostno kopijo izdela zdravnik z lastno ordinacijo.
       *[service_partner] Varnostno kopijo izdela servisni partner.
    }

decommission = Ko prenehate uporabljati pripomoček
    .transfer = Če pripomoček predate drugi osebi: { $transfer }

incident = Če je kaj narobe
    .signs = Kako to opazite:
    .actions = Kaj storiti:
    .report_to = Koga obvestiti: { $report_to }
    .preserve = Kaj shraniti kot dokaz: { $preserve }

glance =
    .contacts-there = Vaši kontakti: { $link }
    .it = Več v tem dokumentu
    .controls = Kaj mora biti vzpostavljeno
    .incidents = Če je kaj narobe
    .installation = Priprava pripomočka za uporabo
    .training = Česa se je treba naučiti
    .preparation = Preden začnete uporabljati pripomoček

glance-party =
    .operator = Vi ali organizacija, ki vam zagotavlja pripomoček
    .shared = Proizvajalec skupaj z vami ali z organizacijo, ki vam zagotavlja pripomoček
    .user = Vi
    .patient = Pacient

preparation =
    .before = Preden začnete
    .verify = Kako veste, da je uspelo

duty =
    .after-support = Po koncu zagotavljanja varnostnih posodobitev ne pričakujte, da bo proizvajalec odpravljal novo odkrite ranljivosti. Računajte s tem, da bo tveganje za kibernetsko varnost naraščalo. To tveganje morate potem obvladovati vi ali ga mora obvladovati organizacija, ki vam zagotavlja pripomoček.
    .law = Vi in organizacija, ki vam zagotavlja pripomoček, morate spoštovati veljavne predpise, zlasti predpise o varstvu osebnih podatkov.

alert = Sporočila in znaki
    .caption = Sporočila in znaki

residual-risk = Tveganja, ki ostanejo

misuse = Napake, ki se jim je treba izogniti

support = Kako dolgo dobivate varnostne posodobitve

local-contact = Vaši kontakti
    .caption = Vaši kontakti

noticeable =
    .yes = To odpoved zaznate.
    .no = Te odpovedi ne zaznate.
