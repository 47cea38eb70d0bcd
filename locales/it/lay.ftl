### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Prima di usare il dispositivo
    .identification = Il dispositivo e questo documento
    .features = Come è protetto il dispositivo
    .environment = Che cosa fare per la sicurezza
    .compatibility = Che cosa funziona con il dispositivo
    .network = Internet e altre connessioni
    .installation = Preparazione del dispositivo
    .access = Login e accesso
    .data = Dati personali
    .malware = Protezione dal software dannoso
    .updates = Aggiornamenti
    .recovery = Backup, ripristino e guasti
    .maintenance = Attività da ripetere periodicamente
    .incidents = Se qualcosa non va
    .risks = Rischi che restano ed errori da evitare
    .decommissioning = Quando si smette di usare il dispositivo
    .contact = A chi rivolgersi
    .history = Modifiche in questo documento

lead =
    .preparation = Usare questo elenco prima di usare il dispositivo per la prima volta. Ogni riga rimanda al punto con maggiori informazioni.
    .identification = Verificare qui che questo documento si riferisca al dispositivo in uso.
    .features = Leggere qui le informazioni su una protezione prima di affidarsi a essa o di modificarne le impostazioni.
    .environment = Leggere questo capitolo prima di usare il dispositivo per la prima volta.
    .compatibility = Leggere questo capitolo prima di scegliere o aggiornare qualcosa da usare con il dispositivo.
    .network = Leggere questo capitolo prima di collegare il dispositivo.
    .installation = Leggere questo capitolo prima di preparare il dispositivo.
    .access = Leggere questo capitolo prima di usare il dispositivo per la prima volta e prima di dare l’accesso ad altre persone.
    .data = Leggere questo capitolo prima di esportare, condividere o cancellare dati.
    .malware = Leggere questo capitolo prima di installare o rimuovere software.
    .updates = Leggere questo capitolo prima di installare o rinviare un aggiornamento.
    .recovery = Leggere questo capitolo prima di usare il dispositivo per la prima volta e di nuovo in caso di guasto.
    .maintenance = Usare questo capitolo per programmare queste attività.
    .incidents = Usare questo capitolo non appena si pensa che qualcosa non vada.
    .risks = Leggere questo capitolo prima di usare il dispositivo.
    .decommissioning = Leggere questo capitolo prima di smettere di usare il dispositivo, di cederlo ad altri o di smaltirlo.
    .contact = Leggere questo capitolo prima di segnalare un problema di sicurezza informatica del dispositivo.
    .history = Leggere questo capitolo se si conosce una revisione precedente di questo documento.

party =
    .operator = Lei, o l’organizzazione che Le mette a disposizione il dispositivo
    .shared = il fabbricante, insieme a Lei o all’organizzazione che Le mette a disposizione il dispositivo
    .user = Lei
    .patient = il paziente

mode =
    .indicator = Come riconoscere la modalità

operating-environment =
    .assumptions = Il fabbricante presuppone quanto segue:
    .change = Quando pensare di nuovo alla sicurezza
    .reassess = Rileggere questo documento dopo ognuno dei seguenti eventi:
    .reassess-one = Rileggere questo documento dopo il seguente evento:
    .prohibited = Non fare quanto segue e non permettere ad altri di farlo:
    .not_recommended = Il fabbricante Le raccomanda di non fare quanto segue:

control =
    .required = Che cosa è obbligatorio
    .required-caption = Che cosa è obbligatorio
    .required-intro = Le seguenti misure devono essere attuate. La tabella indica chi se ne occupa.
    .strongly_recommended = Che cosa raccomanda fortemente il fabbricante
    .strongly_recommended-caption = Che cosa raccomanda fortemente il fabbricante
    .strongly_recommended-intro = Il fabbricante raccomanda fortemente le seguenti misure.
    .recommended = Che cosa raccomanda il fabbricante
    .recommended-caption = Che cosa raccomanda il fabbricante
    .recommended-intro = Il fabbricante raccomanda le seguenti misure.
    .preferred = Che cosa preferisce il fabbricante
    .preferred-caption = Che cosa preferisce il fabbricante
    .preferred-intro = Il fabbricante preferisce le seguenti misure ad altre misure idonee.
    .where_possible = Che cosa raccomanda il fabbricante ove possibile
    .where_possible-caption = Che cosa raccomanda il fabbricante ove possibile
    .where_possible-intro = Il fabbricante raccomanda le seguenti misure ove sono possibili.
    .optional = Che cosa è facoltativo
    .optional-caption = Che cosa è facoltativo
    .optional-intro = Le seguenti misure sono facoltative. La tabella indica chi può attuarle.
    .unstated = Altre misure
    .unstated-caption = Altre misure
    .unstated-intro = Per le seguenti misure, questo documento non indica se sono obbligatorie o raccomandate.
    .group-condition-intro = Se una riga indica un gruppo che ha una condizione, la misura si applica solo se la condizione è soddisfatta.
    .group-choice-intro = Se una riga indica un gruppo, la tabella dei gruppi precisa quante misure del gruppo bastano.
    .title = Misura
    .responsibility = Chi se ne occupa
    .otherwise = Senza questa misura: { $otherwise }
    .missing = **Se questa misura manca.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Non usare il dispositivo senza questa misura.
       *[other] Assicurarsi che questa misura sia attuata.
    }
    .avoid-part = { $stop_use ->
        [true] Non usare questa parte del sistema senza questa misura.
       *[other] Assicurarsi che questa misura sia attuata.
    }
    .stop_use = { $stop_use ->
        [true] Il dispositivo non deve essere usato senza questa misura.
       *[false] Il dispositivo può essere usato senza questa misura.
    }
    .stop_use-part = { $stop_use ->
        [true] Questa parte del sistema non deve essere usata senza questa misura.
       *[false] Questa parte del sistema può essere usata senza questa misura.
    }
    .risk = Rischio dovuto alla misura stessa: { $risk }

control-group = Gruppi di misure
    .caption = Gruppi di misure
    .condition-intro = Se un gruppo ha una condizione, le sue misure si applicano solo se la condizione è soddisfatta.
    .choice-left-out = tutte le misure del gruppo

group-choice =
    .all = tutte le misure del gruppo
    .at_least_one = almeno una misura del gruppo

no-action =
    .caption = Misure che non occorre attuare
    .kind = Misura

training = Che cosa imparare
    .caption = Che cosa imparare
    .role = Chi

installation =
    .preparing = Prima di iniziare
    .installing = Passo per passo
    .installed_by = Chi prepara il dispositivo: { $installed_by }.
    .steps = Per preparare il dispositivo:
    .verify = Dopo aver preparato il dispositivo, verificare quanto segue:
    .if_failed = Se non ha funzionato: { $if_failed }

hardening = Impostazioni per la sicurezza
    .caption = Impostazioni per la sicurezza

multi-factor = Un secondo passaggio per il login
    .state = { $state ->
        [provided] Il dispositivo può chiedere un secondo passaggio per il login.
        [not_provided] Il dispositivo non chiede un secondo passaggio per il login.
        [by_operator] Lei, o l’organizzazione che Le mette a disposizione il dispositivo, deve predisporre il secondo passaggio per il login.
        [by_host] Il sistema operativo o l’host fornisce il secondo passaggio per il login.
       *[not_applicable] Un secondo passaggio per il login non è applicabile.
    }
    .state-part = { $state ->
        [provided] Questa parte del sistema può chiedere un secondo passaggio per il login.
        [not_provided] Questa parte del sistema non chiede un secondo passaggio per il login.
        [by_operator] Lei, o l’organizzazione che Le mette a disposizione il dispositivo, deve predisporre il secondo passaggio per il login.
        [by_host] Il sistema operativo o l’host fornisce il secondo passaggio per il login.
       *[not_applicable] Un secondo passaggio per il login non è applicabile.
    }
    .state-should = { $need ->
        [optional] Lei, o l’organizzazione che Le mette a disposizione il dispositivo, può predisporre il secondo passaggio per il login.
       *[other] Lei, o l’organizzazione che Le mette a disposizione il dispositivo, dovrebbe predisporre il secondo passaggio per il login.
    }
    .state-inactive = { $state ->
        [by_host] Il secondo passaggio per il login fornito dal sistema operativo o dall’host viene chiesto solo quando è attivo.
       *[other] Un secondo passaggio per il login viene chiesto solo quando è attivo.
    }
    .required_for = Un secondo passaggio per il login è obbligatorio per: { $required_for }.
    .method = Secondi passaggi disponibili: { $method }.
    .reset = Reimpostazione del secondo passaggio: { $reset }

role = Chi può avere accesso
    .caption = Chi può avere accesso
    .title = Chi

function = Chi può fare che cosa
    .caption = Chi può fare che cosa

password =
    .unlocked_by = { $lockout ->
        [none] Chi può sbloccare il login: { $unlocked_by }.
       *[other] Chi può terminare il blocco in anticipo: { $unlocked_by }.
    }

session =
    .configured_by = Chi può impostare il limite di tempo: { $configured_by }.

gdpr = Protezione dei dati
    .controller = { $controller ->
        [manufacturer] Il fabbricante è il titolare del trattamento dei dati personali.
        [operator] Lei, o l’organizzazione che Le mette a disposizione il dispositivo, è il titolare del trattamento dei dati personali.
        [shared] Il fabbricante è il titolare del trattamento dei dati personali, insieme a Lei o all’organizzazione che Le mette a disposizione il dispositivo.
        [user] Lei è responsabile dei dati sul dispositivo.
        [patient] Il paziente è responsabile dei dati sul dispositivo.
        [third_party] Una terza parte è il titolare del trattamento dei dati personali.
        [integrator] L’integratore di sistemi è il titolare del trattamento dei dati personali.
        [practitioner] Il professionista sanitario è il titolare del trattamento dei dati personali.
       *[service_partner] Il partner di assistenza è il titolare del trattamento dei dati personali.
    }
    .controller_name = Titolare del trattamento dei dati personali: { $controller_name }.
    .subject_access = Per vedere i dati personali: { $subject_access }
    .subject_erasure = Per far cancellare i dati personali: { $subject_erasure }

logging =
    .access = Chi può leggere il registro degli eventi: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] Il fabbricante avvia una sessione.
        [operator] Lei, o l’organizzazione che Le mette a disposizione il dispositivo, avvia una sessione.
        [shared] Il fabbricante avvia una sessione insieme a Lei o all’organizzazione che Le mette a disposizione il dispositivo.
        [user] Lei avvia una sessione.
        [patient] Il paziente avvia una sessione.
        [third_party] Una terza parte avvia una sessione.
        [integrator] L’integratore di sistemi avvia una sessione.
        [practitioner] Il professionista sanitario avvia una sessione.
       *[service_partner] Il partner di assistenza avvia una sessione.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] Il dispositivo installa solo aggiornamenti con una firma digitale valida.
        [hash] { $installed_by ->
            [manufacturer] Prima dell’installazione, il fabbricante confronta il valore hash di un aggiornamento con il valore pubblicato.
            [service_partner] Prima dell’installazione, il partner di assistenza confronta il valore hash di un aggiornamento con il valore pubblicato.
            [integrator] Prima dell’installazione, l’integratore di sistemi deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [practitioner] Prima dell’installazione, il professionista sanitario deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [third_party] Prima dell’installazione, una terza parte confronta il valore hash di un aggiornamento con il valore pubblicato.
           *[other] Prima di installare un aggiornamento, confrontare il suo valore hash con il valore pubblicato.
        }
        [checksum] Il dispositivo installa solo aggiornamenti con un checksum corretto.
        [signed_package] Gli aggiornamenti sono pacchetti firmati.
        [app_store] L’app store verifica l’autenticità di un aggiornamento.
       *[none] Il dispositivo non verifica l’autenticità di un aggiornamento.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Il fabbricante installa gli aggiornamenti.
        [operator] Lei, o l’organizzazione che Le mette a disposizione il dispositivo, installa gli aggiornamenti.
        [shared] Il fabbricante installa gli aggiornamenti insieme a Lei o all’organizzazione che Le mette a disposizione il dispositivo.
        [user] Lei installa gli aggiornamenti.
        [patient] Il paziente installa gli aggiornamenti.
        [third_party] Una terza parte installa gli aggiornamenti.
        [integrator] L’integratore di sistemi installa gli aggiornamenti.
        [practitioner] Il professionista sanitario installa gli aggiornamenti.
       *[service_partner] Il partner di assistenza installa gli aggiornamenti.
    }
    .operator_patching = Aggiornamenti che installa Lei: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] Il fabbricante esegue il backup.
        [operator] Lei, o l’organizzazione che Le mette a disposizione il dispositivo, esegue il backup.
        [shared] Il fabbricante esegue il backup insieme a Lei o all’organizzazione che Le mette a disposizione il dispositivo.
        [user] Lei esegue il backup.
        [patient] Il paziente esegue il backup.
        [third_party] Una terza parte esegue il backup.
        [integrator] L’integratore di sistemi esegue il backup.
        [practitioner] Il professionista sanitario esegue il backup.
       *[service_partner] Il partner di assistenza esegue il backup.
    }

decommission = Quando si smette di usare il dispositivo
    .transfer = Se si cede il dispositivo ad altri: { $transfer }

incident = Se qualcosa non va
    .signs = Come accorgersene:
    .actions = Che cosa fare:
    .report_to = Chi informare: { $report_to }
    .preserve = Che cosa conservare come prova: { $preserve }

glance =
    .contacts-there = Contatti personali: { $link }
    .it = Altre informazioni in questo documento
    .controls = Che cosa è obbligatorio
    .incidents = Se qualcosa non va
    .installation = Preparazione del dispositivo
    .training = Che cosa imparare
    .preparation = Prima di usare il dispositivo

glance-party =
    .operator = Lei, o l’organizzazione che Le mette a disposizione il dispositivo
    .shared = Il fabbricante, insieme a Lei o all’organizzazione che Le mette a disposizione il dispositivo
    .user = Lei
    .patient = Il paziente

preparation =
    .before = Prima di iniziare
    .verify = Come capire se ha funzionato

duty =
    .after-support = Dopo la fine degli aggiornamenti di sicurezza, non aspettarsi che il fabbricante corregga le nuove vulnerabilità che verranno scoperte. Prevedere che il rischio per la sicurezza informatica aumenti. Lei, o l’organizzazione che Le mette a disposizione il dispositivo, deve allora far fronte a questo rischio.
    .law = Sia Lei sia l’organizzazione che Le mette a disposizione il dispositivo devono rispettare la legislazione applicabile, in particolare quella sulla protezione dei dati.

alert = Messaggi e segnali
    .caption = Messaggi e segnali

residual-risk = Rischi che restano

misuse = Errori da evitare

support = Per quanto tempo sono forniti gli aggiornamenti di sicurezza

local-contact = Contatti personali
    .caption = Contatti personali

noticeable =
    .yes = Lei si accorge di questo guasto.
    .no = Lei non si accorge di questo guasto.
