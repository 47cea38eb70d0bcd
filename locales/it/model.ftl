### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: security is "sicurezza informatica", for "sicurezza" alone is also the safety of persons
### ("sicurezza delle persone"); only updates are "aggiornamenti di sicurezza", the fixed term. A login is a "login", for
### "accesso" is access. Support is "assistenza", for "supporto" is a medium. Who uses the device is an "utilizzatore";
### "utente" stands only in "nome utente", "account utente" and "interfaccia utente". A part of the system is "parte", a
### component of software "componente". Steps and orders are in the infinitive; "deve" is a duty, "non deve" a prohibition,
### "dovrebbe" a recommendation, "può" an ability.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Solo nella modalità operativa: { $modes }.
    .variants = Solo per la variante: { $variants }.
    .options = Solo con l’opzione: { $options }.
    .platforms = Solo sulla piattaforma: { $platforms }.
    .versions = Solo per la versione del software: { $versions }.
    .condition = Condizione: { $condition }.
    .if-modes = Nella modalità operativa { $modes }:
    .if-variants = Per la variante { $variants }:
    .if-options = Con l’opzione { $options }:
    .if-platforms = Sulla piattaforma { $platforms }:
    .if-versions = Per la versione del software { $versions }:
    .if-condition = Se { $condition }:
    .short-modes = solo nella modalità operativa: { $modes }
    .short-variants = solo per la variante: { $variants }
    .short-options = solo con l’opzione: { $options }
    .short-platforms = solo sulla piattaforma: { $platforms }
    .short-versions = solo per la versione del software: { $versions }
    .short-condition = condizione: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Solo per la parte: { $value }.
    .roles = Solo per il ruolo: { $value }.
    .interface = Solo sull’interfaccia: { $value }.
    .direction = Direzione: { $value }.

protection =
    .state = { $state ->
        [provided] I dati sono cifrati.
        [not_provided] I dati non sono cifrati.
        [by_operator] Il gestore deve provvedere alla cifratura.
        [by_host] Il sistema operativo o l’host provvede alla cifratura.
       *[not_applicable] La cifratura non è applicabile.
    }
    .state-inactive = { $state ->
        [by_host] Il sistema operativo o l’host può cifrare i dati.
       *[other] I dati possono essere cifrati.
    }
    .state-should = { $need ->
        [optional] Il gestore può provvedere alla cifratura.
       *[other] Il gestore dovrebbe provvedere alla cifratura.
    }
    .default = Stato alla consegna: { $default }.
    .configured_by = Ruoli che possono attivarla e disattivarla: { $configured_by }.
    .range = Impostazioni possibili: { $range }
    .method = { $state ->
        [by_operator] Metodi di cifratura indicati dal fabbricante: { $method }.
       *[other] Metodo di cifratura: { $method }.
    }
    .key_in = Luogo di conservazione della chiave: { $key_in }.
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Che cosa deve fare il gestore: { $instead }
       *[other] { $instead }
    }
    .limits = Limiti: { $limits }
    .note = { $note }

## Identification

device = Dispositivo
    .caption = Identificazione del dispositivo
    .name = Nome
    .model = Modello
    .purpose = Destinazione d’uso
    .supplied_as = Forma di fornitura
    .software_version = Versione del software
    .firmware_version = Versione del firmware
    .regulation = Regolamento
    .law = Legislazione applicabile
    .declaration = Dichiarazione di conformità UE
    .class = Classe di rischio
    .udi_di = UDI-DI
    .basic_udi_di = UDI-DI di base
    .mud_url = URL MUD (RFC 8520)
    .environments = Ambiente d’uso previsto
    .users = Utilizzatori previsti
    .not_for = Il dispositivo non è destinato ai seguenti usi:
    .not_for-one = Il dispositivo non è destinato al seguente uso:
    .id = Identificativo

organisation = Azienda
    .manufacturer = Fabbricante
    .manufacturer-caption = Fabbricante
    .representative = Mandatario
    .representative-caption = Mandatario
    .name = Nome
    .address = Indirizzo
    .srn = Numero di registrazione unico (SRN)
    .website = Sito web
    .email = E-mail
    .phone = Telefono

variant = Varianti
    .caption = Varianti del dispositivo
    .intro = Questo documento riguarda le seguenti varianti.
    .title = Variante
    .model = Modello
    .udi_di = UDI-DI
    .description = Descrizione
    .id = Identificativo

option-item = Opzioni
    .caption = Opzioni del dispositivo
    .title = Opzione
    .description = Descrizione
    .supplied = Modalità di fornitura
    .id = Identificativo

mode = Modalità operative
    .caption = Modalità operative
    .title = Modalità operativa
    .description = Descrizione
    .entered_by = Come si entra nella modalità
    .left_by = Come si esce dalla modalità
    .indicator = Come l’utilizzatore riconosce la modalità
    .id = Identificativo

part = Parti del sistema
    .caption = Parti del sistema
    .title = Parte
    .kind = Tipo
    .version = Versione
    .supplied_by = Fornitore
    .hosted = Dove viene eseguita
    .runs_on = Eseguita su
    .location = Ubicazione
    .address = Indirizzo
    .connected_through = Collegata tramite
    .mud_url = URL MUD (RFC 8520)
    .permissions = Autorizzazioni
    .description = Descrizione
    .id = Identificativo
    .when = Condizione

user-interface = Interfacce utente
    .caption = Interfacce utente
    .title = Interfaccia utente
    .id = Identificativo
    .kind = Tipo
    .part = Parte
    .purpose = Scopo
    .personal = Visualizza o riproduce dati personali
    .protect = Protezione
    .when = Condizione

document-facts = Questo documento
    .caption = Identificazione di questo documento
    .number = Numero del documento
    .revision = Revisione
    .date = Data di pubblicazione
    .effective = Inizio di validità
    .replaces = Sostituisce
    .audience = Lettori previsti
    .audience_other = Altri lettori previsti
    .roles = Ruoli dei lettori
    .paper_copy = Copia cartacea
    .see_also = Vedere anche i seguenti documenti:
    .see_also-one = Vedere anche il seguente documento:

companion = Altri documenti sul dispositivo
    .caption = Altri documenti sul dispositivo
    .title = Titolo
    .number = Numero del documento
    .audience = Lettori previsti

revision = Cronologia delle revisioni
    .caption = Revisioni di questo documento
    .revision = Revisione
    .date = Data
    .change = Modifica
    .link = Documento

contact = Contatto per la sicurezza informatica
    .caption = Contatto per la sicurezza informatica
    .security = Contatto per la sicurezza informatica
    .phone = Telefono
    .hours = Orari
    .policy = Politica per la segnalazione delle vulnerabilità
    .advisories = Bollettini di sicurezza informatica
    .key = Chiave per segnalazioni cifrate
    .key_fingerprint = Impronta della chiave
    .acknowledge_within = Conferma di ricezione di una segnalazione entro
    .vigilance = Segnalazione di incidenti gravi
    .process = Che cosa fa il fabbricante con una segnalazione: { $process }
    .events-described = Segnalare gli eventi descritti nel presente documento come indicato qui: { $link }.
    .report_contents = Indicare quanto segue in una segnalazione:
    .report_rules = Alle segnalazioni si applicano le seguenti regole:
    .report_rules-one = Alle segnalazioni si applica la seguente regola:
    .sources_watched = Il fabbricante sorveglia le seguenti fonti alla ricerca di nuove vulnerabilità:
    .sources_watched-one = Il fabbricante sorveglia la seguente fonte alla ricerca di nuove vulnerabilità:
    .conduct = Che cosa fa e che cosa non fa il fabbricante:
    .note = { $note }

local-contact = Contatti presso il gestore
    .caption = Contatti presso il gestore
    .title = Contatto
    .purpose = Per
    .phone = Telefono
    .id = Identificativo

## Security features

feature = Funzioni di sicurezza informatica
    .caption = Funzioni di sicurezza informatica
    .title = Funzione
    .id = Identificativo
    .capability = Capacità
    .state = Stato
    .default = Stato alla consegna
    .configured_by = Impostabile da
    .range = Intervallo
    .modes = Modalità operative
    .modes-left-out = tutte le modalità operative
    .protects = Obiettivi di protezione
    .part = Parte
    .when = Condizione
    .absent = Questa funzione non è disponibile.
    .of-operator = Il gestore deve fornire questa funzione.
    .of-host = Il sistema operativo o l’host fornisce questa funzione.
    .inapplicable = Questa funzione non è applicabile.
    .description = { $description }
    .before = Prima di iniziare, assicurarsi che siano soddisfatte le seguenti condizioni:
    .before-one = Prima di iniziare, assicurarsi che sia soddisfatta la seguente condizione:
    .steps = Procedere come segue:
    .indicator = Indicazione: { $indicator }
    .limits = Limiti: { $limits }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Che cosa deve fare il gestore: { $instead }
       *[other] Che cosa fare: { $instead }
    }

security-test = Test di sicurezza informatica
    .caption = Test di sicurezza informatica
    .kind = Tipo
    .subject = Oggetto del test
    .version = Versione testata
    .date = Data
    .interval = Intervallo
    .by = Testato da
    .result = Risultato
    .part = Parte

## Operating environment

operating-environment = Ambiente operativo
    .scope = Al di fuori della responsabilità del fabbricante
    .change = Quando valutare di nuovo la sicurezza informatica
    .assumptions = Il fabbricante presuppone quanto segue per l’ambiente operativo:
    .out_of_scope = Il fabbricante non è responsabile di quanto segue:
    .reassess = Valutare di nuovo la sicurezza informatica del dispositivo dopo ognuno dei seguenti eventi:
    .reassess-one = Valutare di nuovo la sicurezza informatica del dispositivo dopo il seguente evento:
    .reassess_at_once = Dopo ognuno dei seguenti eventi, valutare di nuovo la sicurezza informatica del dispositivo senza indugio e prima di riutilizzare il dispositivo:
    .reassess_at_once-one = Dopo il seguente evento, valutare di nuovo la sicurezza informatica del dispositivo senza indugio e prima di riutilizzare il dispositivo:
    .prohibited = È vietato quanto segue:
    .not_recommended = Il fabbricante raccomanda di non fare quanto segue:

control-group = Gruppi di misure
    .caption = Gruppi di misure
    .condition-intro = Se un gruppo ha una condizione, le sue misure si applicano solo se la condizione è soddisfatta.
    .title = Gruppo
    .id = Identificativo
    .goal = Obiettivo
    .choice = Sufficiente
    .choice-left-out = tutte le misure del gruppo
    .when = Condizione

control = Misure di sicurezza informatica
    .required = Misure obbligatorie
    .required-caption = Misure obbligatorie
    .required-intro = Le seguenti misure devono essere in atto.
    .strongly_recommended = Misure fortemente raccomandate
    .strongly_recommended-caption = Misure fortemente raccomandate
    .strongly_recommended-intro = Il fabbricante raccomanda fortemente le seguenti misure.
    .recommended = Misure raccomandate
    .recommended-caption = Misure raccomandate
    .recommended-intro = Il fabbricante raccomanda le seguenti misure.
    .preferred = Misure preferite
    .preferred-caption = Misure preferite
    .preferred-intro = Il fabbricante preferisce le seguenti misure ad altre misure idonee.
    .where_possible = Misure raccomandate ove possibile
    .where_possible-caption = Misure raccomandate ove possibile
    .where_possible-intro = Il fabbricante raccomanda le seguenti misure se l’ambiente operativo le consente.
    .optional = Misure facoltative
    .optional-caption = Misure facoltative
    .optional-intro = Le seguenti misure sono facoltative.
    .unstated = Misure senza grado di obbligo indicato
    .unstated-caption = Misure senza grado di obbligo indicato
    .unstated-intro = Per le seguenti misure, questo documento non indica se sono obbligatorie o raccomandate.
    .condition-intro = Una misura con una condizione si applica solo se la condizione è soddisfatta.
    .group-condition-intro = Se una riga indica un gruppo che ha una condizione, la misura si applica solo se la condizione è soddisfatta.
    .group-choice-intro = Se una riga indica un gruppo, la tabella dei gruppi precisa quante misure del gruppo sono sufficienti.
    .title = Misura
    .id = Identificativo
    .kind = Tipo
    .responsibility = Responsabile
    .or_by = In alternativa
    .group = Gruppo
    .need = Grado di obbligo
    .reason = Motivo: { $reason }
    .own_measure = Che cosa fa il dispositivo stesso: { $own_measure }
    .own_measure-part = Che cosa fa questa parte del sistema stessa: { $own_measure }
    .setting = Impostazione: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Operazioni a cura del fabbricante:
        [third_party] Operazioni a cura della terza parte:
        [service_partner] Operazioni a cura del partner di assistenza:
        [integrator] Operazioni a cura dell’integratore di sistemi:
       *[other] Procedere come segue:
    }
    .otherwise = Senza questa misura: { $otherwise }
    .missing = **Se questa misura manca.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Non utilizzare il dispositivo senza questa misura.
       *[other] Assicurarsi che questa misura sia attuata.
    }
    .avoid-part = { $stop_use ->
        [true] Non utilizzare questa parte del sistema senza questa misura.
       *[other] Assicurarsi che questa misura sia attuata.
    }
    .stop_use = { $stop_use ->
        [true] Il dispositivo non deve essere utilizzato senza questa misura.
       *[false] Il dispositivo può essere utilizzato senza questa misura.
    }
    .stop_use-part = { $stop_use ->
        [true] Questa parte del sistema non deve essere utilizzata senza questa misura.
       *[false] Questa parte del sistema può essere utilizzata senza questa misura.
    }
    .limits = Limiti: { $limits }
    .risk = Rischio dovuto alla misura stessa: { $risk }
    .part = Parte
    .when = Condizione

share = Misure condivise
    .caption = Chi fa che cosa
    .party = Responsabile
    .does = Compito

no-action = Nessun intervento necessario
    .caption = Misure che non richiedono alcun intervento del gestore
    .kind = Misura
    .because = Motivo
    .unless = È necessario intervenire se
    .part = Parte
    .when = Condizione

training = Formazione
    .caption = Conoscenze e formazione necessarie
    .role = Ruolo
    .content = Contenuto
    .interval = Da ripetere dopo
    .given_by = A cura di

## Compatibility

compatibility = Compatibilità
    .limits = Restrizioni
    .restrictions = Per la combinazione con altri prodotti valgono le seguenti restrizioni:
    .restrictions-one = Per la combinazione con altri prodotti vale la seguente restrizione:

hardware = Hardware
    .caption = Hardware
    .for = Parte
    .included = Integrato
    .minimum = Minimo necessario
    .recommended = Raccomandato
    .optimum = Ottimale
    .otherwise = Se i valori raccomandati non sono raggiunti
    .note = Nota

machine =
    .cpu = Processore: { $cpu }
    .memory = Memoria: { $memory }
    .storage = Spazio di archiviazione: { $storage }
    .display = Schermo: { $display }
    .graphics = Grafica: { $graphics }
    .network = Rete: { $network }
    .other = Altro: { $other }

product = Prodotti
    .operating-system = Sistemi operativi
    .operating-system-caption = Sistemi operativi
    .browser = Browser
    .browser-caption = Browser
    .mobile-device = Dispositivi mobili
    .mobile-device-caption = Dispositivi mobili
    .hypervisor = Prodotti di virtualizzazione
    .hypervisor-caption = Prodotti di virtualizzazione
    .database = Database
    .database-caption = Database
    .runtime = Ambienti di esecuzione
    .runtime-caption = Ambienti di esecuzione
    .antimalware = Prodotti antimalware
    .antimalware-caption = Prodotti antimalware
    .peer-system = Compatibilità dei sistemi collegati
    .peer-system-caption = Compatibilità dei sistemi collegati
    .accessory = Accessori
    .accessory-caption = Accessori
    .for = Parte
    .name = Prodotto
    .supplied_by = Chi lo fornisce
    .versions = Versioni
    .recommended = Versione raccomandata
    .state = Stato
    .support_end = Fine dell’assistenza del fornitore
    .patches = Aggiornamenti
    .note = Nota
    .when = Condizione

standard = Norme e standard
    .caption = Norme e standard
    .name = Norma o standard
    .version = Versione
    .kind = Oggetto
    .purpose = Scopo
    .conformance = Dichiarazione di conformità allo standard

## Network

network = Rete informatica
    .absent = Non è disponibile quanto segue:
    .before = Prima di iniziare, assicurarsi che siano soddisfatte le seguenti condizioni:
    .before-one = Prima di iniziare, assicurarsi che sia soddisfatta la seguente condizione:
    .connecting = Collegamento alla rete informatica
    .controls = Misure obbligatorie: { $link }
    .steps = Per collegare il dispositivo alla rete informatica:
    .connection = { $connection ->
        [none] Il dispositivo non ha alcuna connessione di rete.
        [optional] Una connessione di rete è facoltativa.
       *[required] Il dispositivo ha bisogno di una connessione di rete.
    }
    .inbound = { $inbound ->
        [true] Altri sistemi possono aprire una connessione verso il dispositivo.
       *[false] Per altri sistemi non è possibile aprire una connessione verso il dispositivo.
    }
    .internet = { $internet ->
        [not_needed] Il dispositivo non ha bisogno di una connessione a Internet.
        [optional] Una connessione a Internet è facoltativa.
        [needed] Il dispositivo ha bisogno di una connessione a Internet.
        [not_directly] Il dispositivo non deve essere collegato direttamente a Internet.
       *[forbidden] Il dispositivo non deve essere collegato a Internet.
    }
    .internet_reason = Connessione a Internet: { $internet_reason }
    .load = Carico sulla rete: { $load }
    .note = { $note }

network-only = Rete informatica
    .connection = { $connection ->
        [none] Il dispositivo non ha alcuna connessione di rete.
        [optional] Una connessione di rete è facoltativa.
       *[required] Il dispositivo ha bisogno di una connessione di rete.
    }
    .connection-part = { $connection ->
        [none] Questa parte del sistema non ha alcuna connessione di rete.
        [optional] Una connessione di rete è facoltativa.
       *[required] Questa parte del sistema ha bisogno di una connessione di rete.
    }
    .inbound = { $inbound ->
        [true] Altri sistemi possono aprire una connessione verso il dispositivo.
       *[false] Per altri sistemi non è possibile aprire una connessione verso il dispositivo.
    }
    .inbound-part = { $inbound ->
        [true] Altri sistemi possono aprire una connessione verso questa parte del sistema.
       *[false] Per altri sistemi non è possibile aprire una connessione verso questa parte del sistema.
    }
    .internet = { $internet ->
        [not_needed] Il dispositivo non ha bisogno di una connessione a Internet.
        [optional] Una connessione a Internet è facoltativa.
        [needed] Il dispositivo ha bisogno di una connessione a Internet.
        [not_directly] Il dispositivo non deve essere collegato direttamente a Internet.
       *[forbidden] Il dispositivo non deve essere collegato a Internet.
    }
    .internet-part = { $internet ->
        [not_needed] Questa parte del sistema non ha bisogno di una connessione a Internet.
        [optional] Una connessione a Internet è facoltativa.
        [needed] Questa parte del sistema ha bisogno di una connessione a Internet.
        [not_directly] Questa parte del sistema non deve essere collegata direttamente a Internet.
       *[forbidden] Questa parte del sistema non deve essere collegata a Internet.
    }
    .internet_reason = Connessione a Internet: { $internet_reason }
    .absent = Non è disponibile quanto segue:
    .note = { $note }

zone = Zone di rete
    .caption = Zone di rete
    .title = Zona
    .id = Identificativo
    .traffic = Controllo del traffico al confine
    .operated_by = Gestita da
    .description = Descrizione

interface = Interfacce
    .caption = Interfacce
    .title = Interfaccia
    .id = Identificativo
    .kind = Tipo
    .state = Stato
    .because = Motivo
    .instead = Che cosa fare
    .part = Parte
    .zone = Zona
    .standards = Standard
    .not_supported = Non supportati
    .ciphers = Suite di cifratura
    .authentication = Autenticazione
    .encryption = Cifratura
    .addressing = Indirizzamento
    .default = Stato alla consegna
    .need = Grado di obbligo
    .frequency = Frequenza
    .power = Potenza di trasmissione
    .range = Portata
    .coexistence = Coesistenza con altri apparati radio
    .max_connected = Collegamenti simultanei (massimo)
    .max_paired = Abbinamenti (massimo)
    .purpose = Scopo
    .used_by = Può essere utilizzata da
    .protect = Protezione
    .when = Condizione

peer = Sistemi collegati
    .caption = Sistemi collegati
    .title = Sistema
    .id = Identificativo
    .kind = Tipo
    .zone = Zona
    .address = Indirizzo
    .versions = Versioni
    .max_connected = Collegamenti simultanei (massimo)
    .operated_by = Gestito da
    .description = Descrizione

port = Porte
    .rules = Porte e regole del firewall
    .required-caption = Connessioni obbligatorie da consentire
    .recommended-caption = Connessioni raccomandate
    .allow-caption = Connessioni da consentire solo se si utilizza la relativa funzione
    .allow-need-unstated = Per una connessione senza grado di obbligo, il fabbricante non indica se è obbligatoria. Consentirla solo se una funzione in uso ne ha bisogno.
    .allow-condition = Se una riga indica una condizione, consentire la connessione solo se la condizione è soddisfatta.
    .allow-configured = Se il numero di una porta è modificabile, consentire solo il numero configurato.
    .allow-range = Se di un intervallo sono configurate solo alcune porte, consentire solo queste porte.
    .allow-only = Bloccare tutte le altre connessioni.
    .allow-only-except = Il blocco non riguarda le connessioni senza regola del firewall. Una tabella separata le elenca.
    .allow-only-zones = Al confine delle seguenti zone di rete, bloccare tutte le altre connessioni da e verso le parti del sistema: { $zones }. Questo documento non fornisce regole per altri sistemi.
    .block-caption = Connessioni da bloccare
    .block-intro = Sul firewall di rete, bloccare le seguenti connessioni.
    .none-caption = Connessioni senza regola del firewall
    .none-intro = Per le seguenti connessioni, questo documento non fornisce alcuna regola per il firewall di rete. La tabella ne indica i motivi.
    .unstated-caption = Connessioni senza indicazione della direzione
    .unstated-intro = Il fabbricante non indica quale lato apre le seguenti connessioni. Questo documento non fornisce per esse alcuna regola del firewall.
    .rules-source = L’origine apre la connessione o trasmette per prima. Le risposte fanno parte della connessione.
    .rules-all = Che cosa vale per tutte le regole
    .required = Connessioni obbligatorie
    .need-unstated = Connessioni senza grado di obbligo indicato
    .used = Connessioni solo in caso di utilizzo
    .rules-open = da specificare a cura del gestore
    .any-system = qualsiasi sistema
    .reason-number = senza un numero o un tipo non è possibile indicare una regola
    .reason-transport = senza il protocollo di trasporto non è possibile indicare una regola
    .reason-border = non attraversa alcun confine di rete
    .reason-computer = resta all’interno di un solo computer
    .reason-part = resta all’interno di una sola parte del sistema
    .reason-device = resta all’interno del dispositivo
    .reason-zone = resta all’interno di una sola zona di rete; ha bisogno di una regola solo dove un firewall divide la zona
    .reason-mobile = passa per una rete mobile, non per la rete del gestore
    .reason-cloud = non passa per la rete del gestore
    .reference = { $protocol } sulla porta { $transport } { $number }
    .reference-many = { $protocol } sulle porte { $transport } { $number }
    .reference-any = { $protocol } su qualsiasi porta { $transport }
    .reference-ip = { $protocol } su { $transport } { $ip_protocol }
    .reference-short = { $protocol } su { $transport }
    .unnamed = porta { $transport } { $number }
    .unnamed-many = porte { $transport } { $number }
    .unnamed-any = qualsiasi porta { $transport }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } sulla porta { $number }
    .reference-plain-many = { $protocol } sulle porte { $number }
    .reference-plain-any = { $protocol } su qualsiasi porta
    .reference-bare = { $protocol }
    .unnamed-plain = porta { $number }
    .unnamed-plain-many = porte { $number }
    .unnamed-plain-any = qualsiasi porta
    .no-transport = protocollo di trasporto non indicato
    .without-transport = { $number } (protocollo di trasporto non indicato)
    .any = qualsiasi
    .not_known = porta non nota
    .number = Porta
    .icmp_type = Tipo ICMP
    .ip_protocol = Protocollo IP
    .id = Identificativo
    .configurable = Numero modificabile
    .setting = Dove impostarlo
    .source_port = Porta di origine
    .transport = Trasporto
    .direction = Direzione
    .protocol = Protocollo
    .program = Programma
    .part = Parte
    .interface = Interfaccia
    .encryption = Cifratura
    .authentication = Autenticazione
    .default = Stato alla consegna
    .need = Grado di obbligo
    .opened_by = Può essere aperta da
    .open_for = Durata dell’apertura
    .purpose = Scopo
    .peers = Sistemi collegati
    .internet = Tramite Internet
    .network_setting = Impostazione della rete
    .firewall_rule = Regola del firewall di rete
    .when = Condizione
    .source = Origine
    .destination = Destinazione
    .own-side = Dispositivo o parte
    .other-side = Altro lato
    .use = Utilizzo da parte del dispositivo
    .reason = Motivo

firewall = Firewall del dispositivo
    .of-parts = Firewall delle parti
    .state = { $state ->
        [provided] Il dispositivo ha un proprio firewall.
        [not_provided] Il dispositivo non ha un proprio firewall.
        [by_operator] Il gestore deve predisporre il firewall per il dispositivo.
        [by_host] Il dispositivo utilizza il firewall del sistema operativo.
       *[not_applicable] Un firewall sul dispositivo non è applicabile.
    }
    .state-part = { $state ->
        [provided] Questa parte del sistema ha un proprio firewall.
        [not_provided] Questa parte del sistema non ha un proprio firewall.
        [by_operator] Il gestore deve predisporre il firewall per questa parte del sistema.
        [by_host] Questa parte del sistema utilizza il firewall del sistema operativo.
       *[not_applicable] Un firewall su questa parte del sistema non è applicabile.
    }
    .state-inactive = { $state ->
        [by_host] Il firewall del sistema operativo filtra il traffico solo quando è attivo.
       *[other] Il firewall filtra il traffico solo quando è attivo.
    }
    .default = Stato alla consegna: { $default }.
    .configured_by = Ruoli che possono attivarlo e disattivarlo: { $configured_by }.
    .rules_set_by = Ruoli che possono modificarne le regole: { $rules_set_by }.
    .product = Prodotto: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Il firewall deve bloccare tutto il traffico, tranne le connessioni che questo documento dice di consentire.
            [deny_all] Il firewall deve bloccare tutto il traffico.
            [allow_outbound] Il firewall deve consentire le connessioni dal dispositivo e bloccare le connessioni verso il dispositivo.
            [allow_all] Il firewall deve consentire tutto il traffico.
            [monitored] Il firewall deve consentire il traffico e monitorarlo.
            [restricted] Il firewall deve limitare il traffico.
           *[isolated] Il firewall non deve consentire alcuna connessione ad altre reti.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Il firewall blocca tutte le connessioni non elencate in questo documento.
            [deny_all] Il firewall blocca tutto il traffico.
            [allow_outbound] Il firewall consente le connessioni dal dispositivo e blocca le connessioni verso il dispositivo.
            [allow_all] Il firewall consente tutto il traffico.
            [monitored] Il firewall consente il traffico e lo monitora.
            [restricted] Il firewall limita il traffico.
           *[isolated] Il firewall non consente alcuna connessione ad altre reti.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Quando è attivo, il firewall blocca tutte le connessioni non elencate in questo documento.
        [deny_all] Quando è attivo, il firewall blocca tutto il traffico.
        [allow_outbound] Quando è attivo, il firewall consente le connessioni in uscita e blocca le connessioni in entrata.
        [allow_all] Quando è attivo, il firewall consente tutto il traffico.
        [monitored] Quando è attivo, il firewall consente il traffico e lo monitora.
        [restricted] Quando è attivo, il firewall limita il traffico.
       *[isolated] Quando è attivo, il firewall non consente alcuna connessione ad altre reti.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] Il firewall deve bloccare tutto il traffico, tranne le connessioni che questo documento dice di consentire.
            [deny_all] Il firewall deve bloccare tutto il traffico.
            [allow_outbound] Il firewall deve consentire le connessioni da questa parte del sistema e bloccare le connessioni verso questa parte del sistema.
            [allow_all] Il firewall deve consentire tutto il traffico.
            [monitored] Il firewall deve consentire il traffico e monitorarlo.
            [restricted] Il firewall deve limitare il traffico.
           *[isolated] Il firewall non deve consentire alcuna connessione ad altre reti.
        }
       *[other] { $policy ->
            [deny_all_but_listed] Il firewall blocca tutte le connessioni non elencate in questo documento.
            [deny_all] Il firewall blocca tutto il traffico.
            [allow_outbound] Il firewall consente le connessioni da questa parte del sistema e blocca le connessioni verso questa parte del sistema.
            [allow_all] Il firewall consente tutto il traffico.
            [monitored] Il firewall consente il traffico e lo monitora.
            [restricted] Il firewall limita il traffico.
           *[isolated] Il firewall non consente alcuna connessione ad altre reti.
        }
    }
    .changes_itself = Modifiche automatiche: { $changes_itself }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Che cosa deve fare il gestore: { $instead }
       *[other] Che cosa fare: { $instead }
    }
    .note = { $note }

flow = Flussi di dati
    .caption = Flussi di dati
    .rules = Regole del firewall: { $link }
    .from = Da
    .to = A
    .port = Porta
    .medium = Mezzo
    .data = Dati
    .personal = Dati personali
    .examples = Esempi
    .deidentified = Deidentificazione
    .encryption = Cifratura
    .integrity = Protezione dell’integrità
    .trigger = Avvio del trasferimento
    .rate = Velocità di trasmissione
    .volume = Quantità di dati
    .purpose = Scopo
    .when = Condizione
    .id = Identificativo

network-requirements = Requisiti della rete informatica
    .bandwidth = { $bandwidth_for ->
        [none] Larghezza di banda: { $bandwidth }.
       *[other] Larghezza di banda ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latenza: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Perdita di pacchetti: { $packet_loss }.
    .services = Servizi che la rete deve offrire: { $services }.
    .other = La rete deve soddisfare i seguenti requisiti:
    .other-one = La rete deve soddisfare il seguente requisito:
    .recommended_other = Per la rete informatica il fabbricante raccomanda quanto segue:
    .loss = In caso di perdita della connessione di rete: { $loss }
    .otherwise = Se i requisiti non sono soddisfatti: { $otherwise }

network-link = Collegamenti e funzioni
    .caption = Che cosa deve offrire la rete per i collegamenti e le funzioni
    .title = Collegamento o funzione
    .from = Da
    .to = A
    .bandwidth = Larghezza di banda
    .latency = Latenza
    .jitter = Jitter
    .packet_loss = Perdita di pacchetti
    .recommended = Raccomandato
    .optimum = Ottimale
    .otherwise = Se non raggiunto
    .when = Condizione

network-figures = Valori raccomandati
    .bandwidth = { $bandwidth_for ->
        [none] Larghezza di banda raccomandata: { $bandwidth }.
       *[other] Larghezza di banda raccomandata ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latenza raccomandata: { $latency }.
    .jitter = Jitter raccomandato: { $jitter }.
    .packet_loss = Perdita di pacchetti raccomandata: { $packet_loss }.
    .otherwise = Se i valori raccomandati non sono raggiunti: { $otherwise }

network-optimum = Valori ottimali
    .bandwidth = { $bandwidth_for ->
        [none] Larghezza di banda ottimale: { $bandwidth }.
       *[other] Larghezza di banda ottimale ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latenza ottimale: { $latency }.
    .jitter = Jitter ottimale: { $jitter }.
    .packet_loss = Perdita di pacchetti ottimale: { $packet_loss }.

remote-access = Accesso remoto
    .state = { $used_for ->
        [none] { $state ->
            [provided] L’accesso remoto al dispositivo è possibile.
            [not_provided] Il dispositivo non ha alcun accesso remoto.
            [by_operator] Il gestore fornisce l’accesso remoto.
            [by_host] Il sistema operativo o l’host fornisce l’accesso remoto.
           *[not_applicable] L’accesso remoto non è applicabile.
        }
       *[other] { $state ->
            [provided] L’accesso remoto al dispositivo è possibile per i seguenti scopi: { $used_for }.
            [not_provided] L’accesso remoto al dispositivo non è possibile per i seguenti scopi: { $used_for }.
            [by_operator] Il gestore fornisce l’accesso remoto per i seguenti scopi: { $used_for }.
            [by_host] Il sistema operativo o l’host fornisce l’accesso remoto per i seguenti scopi: { $used_for }.
           *[not_applicable] L’accesso remoto non è applicabile per i seguenti scopi: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] L’accesso remoto a questa parte del sistema è possibile.
            [not_provided] Questa parte del sistema non ha alcun accesso remoto.
            [by_operator] Il gestore fornisce l’accesso remoto.
            [by_host] Il sistema operativo o l’host fornisce l’accesso remoto.
           *[not_applicable] L’accesso remoto non è applicabile.
        }
       *[other] { $state ->
            [provided] L’accesso remoto a questa parte del sistema è possibile per i seguenti scopi: { $used_for }.
            [not_provided] L’accesso remoto a questa parte del sistema non è possibile per i seguenti scopi: { $used_for }.
            [by_operator] Il gestore fornisce l’accesso remoto per i seguenti scopi: { $used_for }.
            [by_host] Il sistema operativo o l’host fornisce l’accesso remoto per i seguenti scopi: { $used_for }.
           *[not_applicable] L’accesso remoto non è applicabile per i seguenti scopi: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] L’accesso remoto fornito dal sistema operativo o dall’host è possibile solo quando è attivo.
           *[other] L’accesso remoto è possibile solo quando è attivo.
        }
       *[other] { $state ->
            [by_host] Quando è attivo, l’accesso remoto fornito dal sistema operativo o dall’host è possibile per i seguenti scopi: { $used_for }.
           *[other] Quando è attivo, l’accesso remoto è possibile per i seguenti scopi: { $used_for }.
        }
    }
    .default = Stato alla consegna: { $default }.
    .configured_by = Ruoli che possono attivarlo e disattivarlo: { $configured_by }.
    .kind = Tipo di accesso: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] Il fabbricante avvia una sessione.
        [operator] Il gestore avvia una sessione.
        [shared] Il fabbricante e il gestore avviano insieme una sessione.
        [user] L’utilizzatore avvia una sessione.
        [patient] Il paziente avvia una sessione.
        [third_party] Una terza parte avvia una sessione.
        [integrator] L’integratore di sistemi avvia una sessione.
        [practitioner] Il professionista sanitario avvia una sessione.
       *[service_partner] Il partner di assistenza avvia una sessione.
    }
    .supervision = Supervisione: { $supervision }
    .authentication = Autenticazione: { $authentication }
    .encryption = Cifratura: { $encryption }.
    .logged = { $logged ->
        [true] Il dispositivo annota ogni sessione nel registro degli eventi.
       *[false] Il dispositivo non annota le sessioni nel registro degli eventi.
    }
    .logged-part = { $logged ->
        [true] Questa parte del sistema annota ogni sessione nel registro degli eventi.
       *[false] Questa parte del sistema non annota le sessioni nel registro degli eventi.
    }
    .files_scanned_by = Scansione antimalware dei file trasferiti: { $files_scanned_by }
    .disable = Per disattivare l’accesso remoto: { $disable }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Che cosa deve fare il gestore: { $instead }
       *[other] Che cosa fare: { $instead }
    }
    .note = { $note }

failure = Guasti della rete informatica
    .caption = Guasti della rete informatica e relativi effetti
    .recovery-caption = Guasti e relativi effetti
    .what = Guasto
    .id = Identificativo
    .noticeable = Percezione da parte dell’utilizzatore
    .effect = Effetto sul dispositivo
    .hazard = Pericolo
    .countermeasure = Contromisura

## Installation

installation = Installazione
    .preparing = Prima dell’installazione
    .installing = Fasi dell’installazione
    .integrating = Integrazione in un altro prodotto
    .installed_by = Ruoli che installano il dispositivo: { $installed_by }.
    .before = Prima di iniziare, assicurarsi che siano soddisfatte le seguenti condizioni:
    .before-one = Prima di iniziare, assicurarsi che sia soddisfatta la seguente condizione:
    .steps = Per installare il dispositivo:
    .verify = Dopo l’installazione, verificare quanto segue:
    .if_failed = Se l’installazione non è riuscita: { $if_failed }
    .integration = Se il dispositivo viene integrato in un altro prodotto, vale quanto segue:

hardening = Hardening
    .caption = Impostazioni di sicurezza informatica
    .title = Impostazione
    .id = Identificativo
    .setting = Dove impostarla
    .default = Alla consegna
    .value = Valore da impostare
    .need = Grado di obbligo
    .reason = Motivo
    .steps = Procedere come segue:
    .part = Parte
    .when = Condizione

maintenance = Manutenzione

task = Attività
    .caption = Attività periodiche
    .title = Attività
    .id = Identificativo
    .by = A cura di
    .role = Ruolo
    .interval = Intervallo
    .downtime = Interruzione durante l’attività
    .steps = { $by ->
        [manufacturer] Operazioni a cura del fabbricante:
        [third_party] Operazioni a cura della terza parte:
        [service_partner] Operazioni a cura del partner di assistenza:
        [integrator] Operazioni a cura dell’integratore di sistemi:
       *[other] Procedere come segue:
    }

## Access

access = Accesso
    .authentication = Metodi di login disponibili: { $authentication }.
    .authentication-none = { $only ->
        [none] Non è previsto alcun login.
       *[other] Non è previsto alcun login, tranne dove questo capitolo ne indica uno per una parte del sistema o in presenza di una condizione.
    }
    .checked_by = Sistema che verifica il login: { $checked_by }.
    .default = Login alla consegna: { $default }.
    .configured_by = Ruoli che possono attivare e disattivare il login: { $configured_by }.
    .note = { $note }
    .without_login = Senza login è possibile quanto segue:
    .login_for = Il login è necessario per quanto segue:
    .account_rules = Per gli account valgono le seguenti regole:
    .account_rules-one = Per gli account vale la seguente regola:
    .custom_roles = { $custom_roles ->
        [true] Il gestore può definire altri ruoli.
       *[false] Per il gestore non è possibile definire altri ruoli.
    }

access-only = Accesso
    .authentication = Metodi di login disponibili: { $authentication }.
    .authentication-none = Non è previsto alcun login.
    .authentication-none-part = Per questa parte del sistema non è previsto alcun login.
    .checked_by = Sistema che verifica il login: { $checked_by }.
    .without_login = Senza login è possibile quanto segue:
    .login_for = Il login è necessario per quanto segue:
    .account_rules = Per gli account valgono le seguenti regole:
    .account_rules-one = Per gli account vale la seguente regola:
    .note = { $note }

directory = Servizio di directory
    .default = Stato alla consegna: { $default }.
    .protocol = Protocollo: { $protocol }.
    .product = Servizio di directory: { $product }.
    .versions = Versioni: { $versions }.
    .users_managed = Gestione dei relativi utilizzatori: { $users_managed }
    .roles_given = Ruoli dei relativi utilizzatori: { $roles_given }
    .unreachable = Se il servizio di directory non è raggiungibile: { $unreachable }
    .steps = Per collegare il servizio di directory:
    .note = { $note }

multi-factor = Autenticazione a più fattori
    .state = { $state ->
        [provided] Il dispositivo supporta l’autenticazione a più fattori.
        [not_provided] Il dispositivo non supporta l’autenticazione a più fattori.
        [by_operator] Il gestore deve predisporre l’autenticazione a più fattori.
        [by_host] Il sistema operativo o l’host fornisce l’autenticazione a più fattori.
       *[not_applicable] L’autenticazione a più fattori non è applicabile.
    }
    .state-part = { $state ->
        [provided] Questa parte del sistema supporta l’autenticazione a più fattori.
        [not_provided] Questa parte del sistema non supporta l’autenticazione a più fattori.
        [by_operator] Il gestore deve predisporre l’autenticazione a più fattori.
        [by_host] Il sistema operativo o l’host fornisce l’autenticazione a più fattori.
       *[not_applicable] L’autenticazione a più fattori non è applicabile.
    }
    .state-should = { $need ->
        [optional] Il gestore può predisporre l’autenticazione a più fattori.
       *[other] Il gestore dovrebbe predisporre l’autenticazione a più fattori.
    }
    .state-inactive = { $state ->
        [by_host] L’autenticazione a più fattori fornita dal sistema operativo o dall’host funziona solo quando è attiva.
       *[other] L’autenticazione a più fattori funziona solo quando è attiva.
    }
    .default = Stato alla consegna: { $default }.
    .configured_by = Ruoli che possono attivarla e disattivarla: { $configured_by }.
    .required_for = Ruoli per i quali è necessaria l’autenticazione a più fattori: { $required_for }.
    .method = Secondi fattori disponibili: { $method }.
    .code_length = Numero di caratteri di un codice: { $code_length }.
    .code_digits = Numero di cifre di un codice: { $code_digits }.
    .remembered_for = Tempo durante il quale il secondo fattore non viene chiesto di nuovo: { $remembered_for }.
    .reset = Reimpostazione del secondo fattore: { $reset }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Che cosa deve fare il gestore: { $instead }
       *[other] Che cosa fare: { $instead }
    }
    .note = { $note }

role = Ruoli
    .caption = Ruoli
    .title = Ruolo
    .id = Identificativo
    .description = Descrizione
    .inherits = Ha anche i diritti di
    .held_by = Titolare del ruolo
    .directory_group = Gruppo del servizio di directory
    .default = Stato alla consegna
    .part = Parte

function = Funzioni e ruoli
    .caption = Funzioni e ruoli che possono utilizzarle
    .title = Funzione
    .assignable = { $assignable ->
        [true] Il gestore assegna la seguente funzione a ruoli o utilizzatori: { $title }.
       *[false] Per il gestore non è possibile assegnare ad altri ruoli la seguente funzione: { $title }.
    }

automatic-login = Login automatico
    .state = { $state ->
        [provided] Il dispositivo avvia automaticamente una sessione. Nessuno inserisce credenziali a tale scopo.
        [by_host] Il sistema operativo avvia automaticamente una sessione. Nessuno inserisce credenziali a tale scopo.
       *[none] Il dispositivo non ha alcun login automatico.
    }
    .state-part = { $state ->
        [provided] Questa parte del sistema avvia automaticamente una sessione. Nessuno inserisce credenziali a tale scopo.
        [by_host] Il sistema operativo avvia automaticamente una sessione. Nessuno inserisce credenziali a tale scopo.
       *[none] Questa parte del sistema non ha alcun login automatico.
    }
    .state-inactive = { $state ->
        [by_host] Nel sistema operativo, il login automatico senza credenziali funziona solo quando è attivo.
       *[other] Il login automatico senza credenziali funziona solo quando è attivo.
    }
    .default = Stato alla consegna: { $default }.
    .configured_by = Ruoli che possono attivarlo e disattivarlo: { $configured_by }.
    .after = Momento del login automatico: { $after }.
    .role = Ruolo dell’utilizzatore in questa sessione: { $role }.
    .switch_off = Per disattivare il login automatico: { $switch_off }
    .note = { $note }

account-management = Gestione degli account
    .created_by = Ruoli che creano gli account: { $created_by }.
    .activated_by = Ruoli che attivano gli account: { $activated_by }.
    .disabled_by = Ruoli che disabilitano gli account: { $disabled_by }.
    .deleted_by = Ruoli che eliminano gli account: { $deleted_by }.
    .disabled_after = Tempo senza login dopo il quale un account viene disabilitato: { $disabled_after }.
    .first_password_by = Ruoli che impostano la prima password di un account: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] L’utilizzatore deve cambiare la prima password al primo login.
       *[false] Nulla obbliga l’utilizzatore a cambiare la prima password.
    }
    .user_name = Regole per i nomi utente: { $user_name }
    .attributes = Contenuto di un account: { $attributes }
    .max_accounts = Numero massimo di account: { $max_accounts }.
    .steps = Per gestire gli account:
    .note = { $note }

password = Password
    .pins = PIN
    .both = Password e PIN
    .kind = { $kind ->
        [password] Quanto segue si applica alle password.
       *[pin] Quanto segue si applica ai PIN.
    }
    .rules_from = { $rules_from ->
        [device] Il dispositivo stabilisce e fa rispettare le regole.
        [host] Il sistema operativo stabilisce le regole.
        [directory] Il servizio di directory stabilisce le regole.
       *[operator] Il gestore deve stabilire le regole.
    }
    .rules_from-part = { $rules_from ->
        [device] Questa parte del sistema stabilisce e fa rispettare le regole.
        [host] Il sistema operativo stabilisce le regole.
        [directory] Il servizio di directory stabilisce le regole.
       *[operator] Il gestore deve stabilire le regole.
    }
    .need = Grado di obbligo delle regole: { $need }.
    .rules_from-should = { $rules_from ->
        [host] Il sistema operativo stabilisce le regole.
        [directory] Il servizio di directory stabilisce le regole.
       *[other] Il gestore stabilisce le regole.
    }
    .configured_by = Ruoli che possono modificare le regole: { $configured_by }.
    .settable = Regole modificabili: { $settable }.
    .off_by_default = Regole disattivate alla consegna: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Numero minimo di caratteri che il sistema operativo deve richiedere: { $min_length }.
        [directory] Numero minimo di caratteri che il servizio di directory deve richiedere: { $min_length }.
        [operator] Numero minimo di caratteri che il gestore deve richiedere: { $min_length }.
       *[other] Numero minimo di caratteri: { $min_length }.
    }
    .min_length-should = Numero minimo di caratteri raccomandato: { $min_length }.
    .max_length = Numero massimo di caratteri: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] Il sistema operativo deve richiedere che un PIN contenga: { $complexity }.
           *[other] Il sistema operativo deve richiedere che una password contenga: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Il servizio di directory deve richiedere che un PIN contenga: { $complexity }.
           *[other] Il servizio di directory deve richiedere che una password contenga: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Il gestore deve richiedere che un PIN contenga: { $complexity }.
           *[other] Il gestore deve richiedere che una password contenga: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Un PIN deve contenere: { $complexity }.
           *[other] Una password deve contenere: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] Il sistema operativo deve rifiutare come PIN: { $complexity }.
           *[other] Il sistema operativo deve rifiutare come password: { $complexity }.
        }
        [directory] { $kind ->
            [pin] Il servizio di directory deve rifiutare come PIN: { $complexity }.
           *[other] Il servizio di directory deve rifiutare come password: { $complexity }.
        }
        [operator] { $kind ->
            [pin] Il gestore deve assicurarsi che un PIN non sia: { $complexity }.
           *[other] Il gestore deve assicurarsi che una password non sia: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Un PIN non deve essere: { $complexity }.
           *[other] Una password non deve essere: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Un PIN dovrebbe contenere: { $complexity }.
       *[other] Una password dovrebbe contenere: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Un PIN non dovrebbe essere: { $complexity }.
       *[other] Una password non dovrebbe essere: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] Il sistema operativo deve richiedere che una password soddisfi almeno { $complexity_at_least } delle seguenti condizioni: { $complexity }.
        [directory] Il servizio di directory deve richiedere che una password soddisfi almeno { $complexity_at_least } delle seguenti condizioni: { $complexity }.
        [operator] Il gestore deve richiedere che una password soddisfi almeno { $complexity_at_least } delle seguenti condizioni: { $complexity }.
       *[other] Una password deve soddisfare almeno { $complexity_at_least } delle seguenti condizioni: { $complexity }.
    }
    .complexity-some-should = Una password dovrebbe soddisfare almeno { $complexity_at_least } delle seguenti condizioni: { $complexity }.
    .characters = Caratteri utilizzabili: { $characters }
    .special_characters = Caratteri speciali utilizzabili: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Un PIN può essere lasciato vuoto.
           *[false] Non è possibile lasciare vuoto un PIN.
        }
       *[other] { $blank ->
            [true] Una password può essere lasciata vuota.
           *[false] Non è possibile lasciare vuota una password.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] Il PIN può essere disattivato.
           *[false] Non è possibile disattivare il PIN.
        }
       *[other] { $can_be_off ->
            [true] La password può essere disattivata.
           *[false] Non è possibile disattivare la password.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Le lettere maiuscole e minuscole sono considerate caratteri diversi.
       *[false] Le lettere maiuscole e minuscole sono considerate gli stessi caratteri.
    }
    .history = { $kind ->
        [pin] Numero di PIN precedenti che non devono essere riutilizzati: { $history }.
       *[other] Numero di password precedenti che non devono essere riutilizzate: { $history }.
    }
    .history-should = { $kind ->
        [pin] Numero di PIN precedenti che non dovrebbero essere riutilizzati: { $history }.
       *[other] Numero di password precedenti che non dovrebbero essere riutilizzate: { $history }.
    }
    .max_age = { $kind ->
        [pin] Un PIN deve essere cambiato dopo { $max_age }.
       *[other] Una password deve essere cambiata dopo { $max_age }.
    }
    .max_age-should = { $kind ->
        [pin] Un PIN dovrebbe essere cambiato dopo { $max_age }.
       *[other] Una password dovrebbe essere cambiata dopo { $max_age }.
    }
    .min_age = { $kind ->
        [pin] Un PIN può essere cambiato di nuovo al più presto dopo { $min_age }.
       *[other] Una password può essere cambiata di nuovo al più presto dopo { $min_age }.
    }
    .max_attempts = { $rules_from ->
        [host] Numero di tentativi non riusciti dopo il quale il sistema operativo deve bloccare il login: { $max_attempts }.
        [directory] Numero di tentativi non riusciti dopo il quale il servizio di directory deve bloccare il login: { $max_attempts }.
        [operator] Numero di tentativi non riusciti dopo il quale il login deve essere bloccato: { $max_attempts }.
       *[other] Numero di tentativi non riusciti dopo il quale il login viene bloccato: { $max_attempts }.
    }
    .max_attempts-should = Numero raccomandato di tentativi non riusciti dopo il quale il login viene bloccato: { $max_attempts }.
    .attempts_within = Periodo in cui vengono contati i tentativi non riusciti: { $attempts_within }.
    .lockout_stages = I tentativi non riusciti ripetuti hanno i seguenti effetti:
    .lockout_stages-one = I tentativi non riusciti ripetuti hanno il seguente effetto:
    .asked = { $kind ->
        [pin] Il PIN viene chiesto nei seguenti casi:
       *[other] La password viene chiesta nei seguenti casi:
    }
    .asked-one = { $kind ->
        [pin] Il PIN viene chiesto nel seguente caso:
       *[other] La password viene chiesta nel seguente caso:
    }
    .lockout = Durata del blocco: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Un login bloccato resta bloccato finché qualcuno non lo sblocca.
       *[false] Il blocco termina senza intervento di un utilizzatore.
    }
    .unlocked_by = { $lockout ->
        [none] Ruoli che possono sbloccare il login: { $unlocked_by }.
       *[other] Ruoli che possono terminare il blocco in anticipo: { $unlocked_by }.
    }
    .stored_as = Forma di memorizzazione: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] Alla consegna non è impostato alcun PIN.
            [password] Alla consegna non è impostata alcuna password.
           *[none] Alla consegna non sono impostate credenziali.
        }
        [default] Alla consegna sono impostate credenziali predefinite.
        [unique_per_device] Le credenziali alla consegna sono diverse per ogni dispositivo.
        [must_change_at_first_login] Il primo login richiede nuove credenziali.
        [shared_known] Le credenziali alla consegna sono uguali per tutti i dispositivi e note pubblicamente.
        [manufacturer_only] Solo il fabbricante conosce le credenziali alla consegna.
        [documented] Le credenziali alla consegna sono uguali per tutti i dispositivi e sono indicate in documenti del fabbricante.
       *[set_at_installation] Le credenziali vengono impostate durante l’installazione.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Questa parte del sistema viene consegnata senza PIN.
            [password] Questa parte del sistema viene consegnata senza password.
           *[none] Questa parte del sistema viene consegnata senza credenziali.
        }
        [default] Questa parte del sistema viene consegnata con credenziali predefinite.
        [unique_per_device] Questa parte del sistema viene consegnata con credenziali diverse in ogni sistema.
        [must_change_at_first_login] Questa parte del sistema richiede nuove credenziali al primo login.
        [shared_known] Questa parte del sistema viene consegnata con credenziali uguali in tutti i sistemi e note pubblicamente.
        [manufacturer_only] Questa parte del sistema viene consegnata con credenziali note solo al fabbricante.
        [documented] Questa parte del sistema viene consegnata con credenziali che sono uguali in tutti i sistemi e sono indicate in documenti del fabbricante.
       *[set_at_installation] Le credenziali vengono impostate durante l’installazione.
    }
    .default_password = { $kind ->
        [pin] PIN alla consegna: { $default_password }.
       *[other] Password alla consegna: { $default_password }.
    }
    .default_action = Credenziali alla consegna: { $default_action }
    .change = { $kind ->
        [pin] Per cambiare il PIN:
       *[other] Per cambiare la password:
    }
    .handling = { $kind ->
        [pin] Per proteggere un PIN, procedere come segue:
       *[other] Per proteggere una password, procedere come segue:
    }
    .reset = { $kind ->
        [pin] Se un PIN viene dimenticato: { $reset }
       *[other] Se una password viene dimenticata: { $reset }
    }
    .compromised = { $kind ->
        [pin] Se altre persone conoscono un PIN: { $compromised }
       *[other] Se altre persone conoscono una password: { $compromised }
    }
    .fallback = Se non è impostata un’altra regola: { $fallback }
    .note = { $note }

account = Account alla consegna
    .caption = Account alla consegna
    .name = Account
    .id = Identificativo
    .role = Ruolo
    .kind = Tipo
    .default = Stato alla consegna
    .default_credentials = Credenziali alla consegna
    .default_password = Password alla consegna
    .part = Parte
    .action = Azione
    .when = Condizione

session = Sessioni
    .timeout = { $action ->
        [lock] Dopo { $timeout } di inattività, il dispositivo blocca la sessione.
        [logout] Dopo { $timeout } di inattività, il dispositivo termina la sessione.
        [hide_data] Dopo { $timeout } di inattività, il dispositivo oscura i dati visualizzati.
        [screen_off] Dopo { $timeout } di inattività, il dispositivo spegne lo schermo.
       *[other] Limite di tempo per una sessione inattiva: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Dopo { $timeout } di inattività, questa parte del sistema blocca la sessione.
        [logout] Dopo { $timeout } di inattività, questa parte del sistema termina la sessione.
        [hide_data] Dopo { $timeout } di inattività, questa parte del sistema oscura i dati visualizzati.
        [screen_off] Dopo { $timeout } di inattività, questa parte del sistema spegne lo schermo.
       *[other] Limite di tempo per una sessione inattiva: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Quando il limite di tempo è attivo, la sessione viene bloccata dopo { $timeout } di inattività.
        [logout] Quando il limite di tempo è attivo, la sessione termina dopo { $timeout } di inattività.
        [hide_data] Quando il limite di tempo è attivo, i dati visualizzati vengono oscurati dopo { $timeout } di inattività.
        [screen_off] Quando il limite di tempo è attivo, lo schermo si spegne dopo { $timeout } di inattività.
       *[other] Limite di tempo per una sessione inattiva, quando è attivo: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] Il dispositivo stabilisce e fa rispettare il limite di tempo.
        [host] Il sistema operativo stabilisce il limite di tempo.
        [directory] Il servizio di directory stabilisce il limite di tempo.
       *[operator] Il gestore deve stabilire il limite di tempo.
    }
    .rules_from-part = { $rules_from ->
        [device] Questa parte del sistema stabilisce e fa rispettare il limite di tempo.
        [host] Il sistema operativo stabilisce il limite di tempo.
        [directory] Il servizio di directory stabilisce il limite di tempo.
       *[operator] Il gestore deve stabilire il limite di tempo.
    }
    .rules_from-inactive = { $rules_from ->
        [device] Il limite di tempo viene fatto rispettare quando è attivo.
        [host] Il sistema operativo stabilisce il limite di tempo.
        [directory] Il servizio di directory stabilisce il limite di tempo.
       *[operator] Il gestore deve stabilire il limite di tempo.
    }
    .rules_from-should = { $rules_from ->
        [host] Il sistema operativo stabilisce il limite di tempo.
        [directory] Il servizio di directory stabilisce il limite di tempo.
       *[other] Il gestore stabilisce il limite di tempo.
    }
    .timeout-others = { $action ->
        [lock] Tempo di inattività dopo il quale la sessione deve essere bloccata: { $timeout }.
        [logout] Tempo di inattività dopo il quale la sessione deve terminare: { $timeout }.
        [hide_data] Tempo di inattività dopo il quale i dati visualizzati devono essere oscurati: { $timeout }.
        [screen_off] Tempo di inattività dopo il quale lo schermo deve essere spento: { $timeout }.
       *[other] Limite di tempo per una sessione inattiva: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Tempo di inattività raccomandato dopo il quale la sessione viene bloccata: { $timeout }.
        [logout] Tempo di inattività raccomandato dopo il quale la sessione termina: { $timeout }.
        [hide_data] Tempo di inattività raccomandato dopo il quale i dati visualizzati vengono oscurati: { $timeout }.
        [screen_off] Tempo di inattività raccomandato dopo il quale lo schermo si spegne: { $timeout }.
       *[other] Limite di tempo raccomandato per una sessione inattiva: { $timeout }.
    }
    .need = Grado di obbligo del limite di tempo: { $need }.
    .default = Limite di tempo alla consegna: { $default }.
    .range = Impostazioni possibili del limite di tempo: { $range }.
    .action = { $action ->
        [lock] Allo scadere del limite di tempo la sessione viene bloccata.
        [logout] Allo scadere del limite di tempo la sessione termina.
        [hide_data] Allo scadere del limite di tempo i dati visualizzati vengono oscurati.
        [screen_off] Allo scadere del limite di tempo lo schermo si spegne.
       *[never] Non esiste alcun limite di tempo per una sessione inattiva.
    }
    .configured_by = Ruoli che possono impostare il limite di tempo: { $configured_by }.
    .replaced_by = Blocco utilizzato al posto di un limite di tempo per la sessione: { $replaced_by }
    .locks_on = Casi in cui la sessione viene bloccata: { $locks_on }.
    .locks_on-others = Casi in cui la sessione deve essere bloccata: { $locks_on }.
    .locks_on-should = Casi in cui si raccomanda il blocco della sessione: { $locks_on }.
    .ends_on = Casi in cui la sessione termina: { $ends_on }.
    .ends_on-others = Casi in cui la sessione deve terminare: { $ends_on }.
    .ends_on-should = Casi in cui si raccomanda la chiusura della sessione: { $ends_on }.
    .also = Per le sessioni vale inoltre quanto segue:
    .applies_to = Il limite di tempo si applica a quanto segue:
    .exceptions = Eccezione: { $exceptions }
    .concurrent = Numero di sessioni che un utilizzatore può avere contemporaneamente: { $concurrent }.
    .users = Numero di utilizzatori che possono avere contemporaneamente una sessione attiva: { $users }.
    .note = { $note }

emergency = Accesso di emergenza
    .state = { $state ->
        [provided] Il dispositivo offre un accesso di emergenza.
        [not_provided] Il dispositivo non offre un accesso di emergenza.
        [by_operator] Il gestore deve predisporre l’accesso di emergenza.
        [by_host] Il sistema operativo o l’host fornisce l’accesso di emergenza.
       *[not_applicable] L’accesso di emergenza non è applicabile.
    }
    .state-part = { $state ->
        [provided] Questa parte del sistema offre un accesso di emergenza.
        [not_provided] Questa parte del sistema non offre un accesso di emergenza.
        [by_operator] Il gestore deve predisporre l’accesso di emergenza.
        [by_host] Il sistema operativo o l’host fornisce l’accesso di emergenza.
       *[not_applicable] L’accesso di emergenza non è applicabile.
    }
    .state-inactive = { $state ->
        [by_host] L’accesso di emergenza fornito dal sistema operativo o dall’host è disponibile solo quando è attivo.
       *[other] L’accesso di emergenza è disponibile solo quando è attivo.
    }
    .default = Stato alla consegna: { $default }.
    .configured_by = Ruoli che possono attivarlo e disattivarlo: { $configured_by }.
    .how = Per ottenere l’accesso in caso di emergenza: { $how }
    .steps = Per ottenere l’accesso in caso di emergenza:
    .available = Funzioni disponibili con l’accesso di emergenza: { $available }.
    .limits = Limiti: { $limits }
    .ends_after = Tempo dopo il quale l’accesso di emergenza termina: { $ends_after }.
    .logged = { $logged ->
        [true] Il dispositivo annota ogni accesso di emergenza nel registro degli eventi.
       *[false] Il dispositivo non annota gli accessi di emergenza nel registro degli eventi.
    }
    .logged-part = { $logged ->
        [true] Questa parte del sistema annota ogni accesso di emergenza nel registro degli eventi.
       *[false] Questa parte del sistema non annota gli accessi di emergenza nel registro degli eventi.
    }
    .afterwards = Dopo l’accesso di emergenza: { $afterwards }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Che cosa deve fare il gestore: { $instead }
       *[other] Che cosa fare: { $instead }
    }
    .note = { $note }

machine-credential = Certificati e credenziali tecniche
    .caption = Certificati e credenziali tecniche
    .intro = Macchine e servizi utilizzano i certificati, le chiavi e le altre credenziali seguenti.
    .title = Credenziale
    .id = Identificativo
    .kind = Tipo
    .used_by = Utilizzata da
    .purpose = Scopo
    .rights = Diritti
    .algorithm = Chiave
    .key_in = Luogo di conservazione della chiave
    .issued_by = Rilasciata da
    .lifetime = Durata di validità
    .renewal = Rinnovo
    .on_expiry = Alla scadenza
    .if_lost = In caso di perdita
    .when = Condizione

## Data

data = Dati personali
    .personal = { $personal ->
        [none] Il dispositivo non tratta dati personali.
        [processed] Il dispositivo tratta dati personali ma non li memorizza.
        [not_stored] Il dispositivo non memorizza dati personali.
       *[stored] Il dispositivo memorizza dati personali.
    }
    .absent = Il dispositivo non memorizza i seguenti dati: { $absent }.
    .removable_media = Il dispositivo non utilizza supporti rimovibili.
    .removable_media_note = Supporti rimovibili: { $removable_media_note }
    .note = { $note }

media-use = Utilizzo di supporti rimovibili
    .caption = Utilizzo di supporti rimovibili
    .uses = Utilizzo
    .media = Supporti
    .access = Accesso
    .note = Nota
    .part = Parte
    .when = Condizione

data-only = Dati personali
    .personal = { $personal ->
        [none] Il dispositivo non tratta dati personali.
        [processed] Il dispositivo tratta dati personali ma non li memorizza.
        [not_stored] Il dispositivo non memorizza dati personali.
       *[stored] Il dispositivo memorizza dati personali.
    }
    .personal-part = { $personal ->
        [none] Questa parte del sistema non tratta dati personali.
        [processed] Questa parte del sistema tratta dati personali ma non li memorizza.
        [not_stored] Questa parte del sistema non memorizza dati personali.
       *[stored] Questa parte del sistema memorizza dati personali.
    }
    .absent = Il dispositivo non memorizza i seguenti dati: { $absent }.
    .absent-part = Questa parte del sistema non memorizza i seguenti dati: { $absent }.
    .removable_media = Il dispositivo non utilizza supporti rimovibili.
    .removable_media-part = Questa parte del sistema non utilizza supporti rimovibili.
    .note = { $note }

store = Dati memorizzati
    .caption = Dati memorizzati
    .title = Archivio
    .id = Identificativo
    .part = Parte
    .categories = Dati
    .personal = Dati personali
    .examples = Esempi
    .format = Formato
    .location = Ubicazione
    .capacity = Capacità
    .encryption = Cifratura
    .retention = Periodo di conservazione
    .retention_from = Decorrenza
    .retention_range = Intervallo impostabile
    .keep = Conservazione
    .retention_note = Nota
    .retention_set_by = Modificabile da
    .erase = Cancellazione
    .access = Accesso
    .when = Condizione

export = Esportazione di dati
    .caption = Modi di esportare i dati
    .title = Esportazione
    .id = Identificativo
    .categories = Dati
    .personal = Dati personali
    .examples = Esempi
    .format = Formato
    .medium = Mezzo
    .deidentified = Deidentificazione
    .encryption = Cifratura
    .steps = Per esportare i dati:
    .access = Accesso
    .default = Stato alla consegna
    .when = Condizione

gdpr = Protezione dei dati (GDPR)
    .purpose = Finalità del trattamento: { $purpose }
    .controller = { $controller ->
        [manufacturer] Il fabbricante è il titolare del trattamento.
        [operator] Il gestore è il titolare del trattamento.
        [shared] Il fabbricante e il gestore sono contitolari del trattamento.
        [user] L’utilizzatore è responsabile dei dati sul dispositivo.
        [patient] Il paziente è responsabile dei dati sul dispositivo.
        [third_party] Una terza parte è il titolare del trattamento.
        [integrator] L’integratore di sistemi è il titolare del trattamento.
        [practitioner] Il professionista sanitario è il titolare del trattamento.
       *[service_partner] Il partner di assistenza è il titolare del trattamento.
    }
    .controller_name = Titolare del trattamento: { $controller_name }.
    .processor = Responsabile del trattamento: { $processor }.
    .transfer = Trasferimenti verso paesi terzi: { $transfer }
    .subject_access = Richieste di accesso ai dati personali: { $subject_access }
    .subject_erasure = Richieste di cancellazione dei dati personali: { $subject_erasure }
    .operator = Per la protezione dei dati, procedere come segue:

## Logging

logging = Registrazione degli eventi
    .what = Eventi registrati
    .reading = Lettura del registro degli eventi
    .state = { $state ->
        [provided] Il dispositivo annota gli eventi in un registro degli eventi.
        [not_provided] Il dispositivo non registra gli eventi di sicurezza informatica.
        [by_operator] Il gestore deve provvedere alla registrazione degli eventi di sicurezza informatica.
        [by_host] Il sistema operativo o l’host annota gli eventi in un registro degli eventi.
       *[not_applicable] La registrazione degli eventi di sicurezza informatica non è applicabile.
    }
    .state-part = { $state ->
        [provided] Questa parte del sistema annota gli eventi in un registro degli eventi.
        [not_provided] Questa parte del sistema non registra gli eventi di sicurezza informatica.
        [by_operator] Il gestore deve provvedere alla registrazione degli eventi di sicurezza informatica.
        [by_host] Il sistema operativo o l’host annota gli eventi in un registro degli eventi.
       *[not_applicable] La registrazione degli eventi di sicurezza informatica non è applicabile.
    }
    .state-inactive = { $state ->
        [by_host] Il sistema operativo o l’host può annotare gli eventi in un registro degli eventi.
       *[other] Gli eventi possono essere annotati in un registro degli eventi.
    }
    .purpose = Scopo del registro degli eventi: { $purpose }
    .standard = Norme e standard seguiti dal registro degli eventi: { $standard }.
    .default = Stato alla consegna: { $default }.
    .configured_by = Ruoli che possono attivarla e disattivarla: { $configured_by }.
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Che cosa deve fare il gestore: { $instead }
       *[other] Che cosa fare: { $instead }
    }
    .location = Ubicazione del registro degli eventi: { $location }
    .language = Lingua del registro degli eventi: { $language }
    .capacity = Capacità del registro degli eventi: { $capacity }
    .retention = Le voci vengono conservate per { $retention }.
    .protection = Protezione del registro degli eventi: { $protection }
    .access = Ruoli che possono leggere il registro degli eventi: { $access }.
    .events = Nel registro degli eventi vengono annotati i seguenti eventi:
    .events-one = Nel registro degli eventi viene annotato il seguente evento:
    .other_events = { $events ->
        [none] Nel registro degli eventi viene annotato quanto segue:
       *[other] Nel registro degli eventi viene annotato anche quanto segue:
    }
    .reason_asked = Eventi per i quali l’utilizzatore deve inserire un motivo: { $reason_asked }.
    .not_logged = Nel registro degli eventi non viene annotato quanto segue:
    .not_for = Il registro degli eventi non è destinato a quanto segue:
    .fields = Contenuto minimo di ogni voce: { $fields }.
    .viewer = Programma per la lettura del registro degli eventi: { $viewer }
    .help = Aiuto per la lettura del registro degli eventi: { $help }
    .alerts = Messaggi e segnali: { $link }.
    .steps = Per leggere o esportare il registro degli eventi:
    .note = { $note }

log-entry = Contenuto delle voci
    .caption = Contenuto delle voci per determinati eventi
    .events = Evento
    .fields = Contenuto
    .note = Ulteriore contenuto

log-notification = Notifiche
    .caption = Notifiche di eventi
    .events = Evento
    .other_events = Altri eventi
    .by = Mezzo di invio
    .to = Ruolo informato
    .party = Soggetto informato
    .note = Nota
    .when = Condizione

log-export = Esportazione del registro degli eventi
    .protocol = Protocollo: { $protocol }.
    .encryption = Cifratura: { $encryption }.
    .format = Formato: { $format }.
    .to = Destinazione: { $to }.
    .port = Porta: { $port }.

clock = Orologio
    .source = { $source ->
        [ntp] L’orologio viene impostato tramite NTP.
        [nts] L’orologio viene impostato tramite NTP con Network Time Security (NTS).
        [ptp] L’orologio viene impostato tramite PTP.
        [host] L’orologio viene impostato dal sistema operativo.
        [server] L’orologio viene impostato da un server.
        [phone] L’orologio viene impostato dal telefono.
        [manual] L’orologio viene impostato manualmente.
       *[cellular] L’orologio viene impostato dalla rete cellulare.
    }
    .other_sources = Altri modi per impostare l’orologio: { $other_sources }.
    .from = Sistema che imposta l’orologio: { $from }.
    .port = Porta del servizio di ora: { $port }.
    .configured_by = Ruoli che possono impostare l’orologio: { $configured_by }.
    .accuracy = Errore massimo dell’orologio: { $accuracy }.
    .if_wrong = Se l’orologio non è corretto: { $if_wrong }
    .steps = Per impostare l’orologio:

alert = Messaggi e segnali
    .caption = Messaggi e segnali
    .normal-caption = Altri messaggi e segnali
    .sign = Messaggio o segnale
    .id = Identificativo
    .meaning = Significato
    .shows = Indica
    .action = Azione
    .acts = Chi interviene
    .call = Contatto

## Malware and integrity

malware = Protezione dal malware
    .protection = { $protection ->
        [allow_list] Il dispositivo esegue solo software incluso in un elenco di software consentiti.
        [antimalware_included] Il dispositivo include un software antimalware.
        [antimalware_supported] Sul dispositivo può essere installato un software antimalware.
        [antimalware_by_operator] Il gestore deve installare un software antimalware.
        [antimalware_not_recommended] Il fabbricante raccomanda di non installare software antimalware sul dispositivo.
        [read_only_system] Il dispositivo si avvia da un sistema che non può essere modificato.
        [no_antimalware_software] Il dispositivo non ha alcun software antimalware.
        [none] Il dispositivo stesso non ha alcuna protezione dal malware.
       *[not_applicable] La protezione dal malware non è applicabile.
    }
    .protection-part = { $protection ->
        [allow_list] Questa parte del sistema esegue solo software incluso in un elenco di software consentiti.
        [antimalware_included] Questa parte del sistema include un software antimalware.
        [antimalware_supported] Su questa parte del sistema può essere installato un software antimalware.
        [antimalware_by_operator] Il gestore deve installare un software antimalware.
        [antimalware_not_recommended] Il fabbricante raccomanda di non installare software antimalware su questa parte del sistema.
        [read_only_system] Questa parte del sistema si avvia da un sistema che non può essere modificato.
        [no_antimalware_software] Questa parte del sistema non ha alcun software antimalware.
        [none] Questa parte del sistema stessa non ha alcuna protezione dal malware.
       *[not_applicable] La protezione dal malware non è applicabile.
    }
    .protection-should = { $need ->
        [optional] Il gestore può installare un software antimalware.
       *[other] Il gestore dovrebbe installare un software antimalware.
    }
    .other_protection = Altra protezione dal malware: { $other_protection }.
    .need = Grado di obbligo: { $need }.
    .product = Prodotto: { $product }.
    .installed_by = Installato da: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] Il fabbricante raccomanda di escludere dalle scansioni all’accesso quanto segue:
           *[other] Escludere dalle scansioni all’accesso quanto segue:
        }
        [full_scan] { $exclusions_recommended ->
            [true] Il fabbricante raccomanda di escludere dalle scansioni pianificate e dalle scansioni su richiesta quanto segue:
           *[other] Escludere dalle scansioni pianificate e dalle scansioni su richiesta quanto segue:
        }
       *[other] { $exclusions_recommended ->
            [true] Il fabbricante raccomanda di escludere dalle scansioni quanto segue:
           *[other] Escludere dalle scansioni quanto segue:
        }
    }
    .scans = Scansioni: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Non è possibile installare altro software sul dispositivo.
        [not_allowed] Sul dispositivo non deve essere installato altro software.
        [only_listed] Sul dispositivo non deve essere installato software che questo documento non elenca.
       *[allowed] È possibile installare altro software sul dispositivo.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Non è possibile installare altro software su questa parte del sistema.
        [not_allowed] Su questa parte del sistema non deve essere installato altro software.
        [only_listed] Su questa parte del sistema non deve essere installato software che questo documento non elenca.
       *[allowed] È possibile installare altro software su questa parte del sistema.
    }
    .on_detection = { $protection ->
        [allow_list] Se viene avviato un software che non è nell’elenco: { $on_detection }
       *[other] Se viene rilevato malware: { $on_detection }
    }
    .because = Motivo: { $because }
    .instead = Che cosa fare: { $instead }
    .note = { $note }

integrity = Integrità del software
    .secure_boot = { $secure_boot ->
        [true] Il dispositivo controlla il proprio software a ogni avvio (secure boot).
       *[false] Il dispositivo non dispone del secure boot.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Questa parte del sistema controlla il proprio software a ogni avvio (secure boot).
       *[false] Questa parte del sistema non dispone del secure boot.
    }
    .signature = Firma del software: { $signature }.
    .signed_by = Firmatario: { $signed_by }
    .checksum = Valore hash o checksum del software: { $checksum }.
    .covers = Il controllo comprende quanto segue:
    .checked = Quando avviene il controllo: { $checked }
    .on_failure = Se il controllo ha esito negativo: { $on_failure }
    .verify = Per verificare che il software sia autentico:
    .because = Motivo: { $because }
    .instead = Che cosa fare: { $instead }
    .note = { $note }

## Updates

update = Aggiornamenti
    .installing = Installazione di un aggiornamento
    .switching-off = Aggiornamenti automatici
    .state = { $state ->
        [provided] Il fabbricante fornisce aggiornamenti di sicurezza.
        [not_provided] Il fabbricante non fornisce aggiornamenti di sicurezza.
        [by_operator] Il gestore è responsabile degli aggiornamenti di sicurezza.
        [by_host] L’host o la sua fonte di pacchetti fornisce gli aggiornamenti di sicurezza.
       *[not_applicable] Gli aggiornamenti di sicurezza non sono applicabili.
    }
    .used = { $used ->
        [true] Si utilizzano aggiornamenti.
       *[false] { $title ->
            [none] Il software del dispositivo non viene aggiornato.
           *[other] Questo tipo di aggiornamento non viene utilizzato.
        }
    }
    .used-part = { $used ->
        [true] Si utilizzano aggiornamenti.
       *[false] { $title ->
            [none] Il software di questa parte del sistema non viene aggiornato.
           *[other] Questo tipo di aggiornamento non viene utilizzato.
        }
    }
    .announced_by = Come il fabbricante annuncia gli aggiornamenti: { $announced_by }.
    .source = Fonti degli aggiornamenti: { $source }.
    .source_note = Provenienza degli aggiornamenti: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] Il dispositivo installa solo aggiornamenti con una firma digitale valida.
        [hash] { $installed_by ->
            [manufacturer] Prima dell’installazione, il fabbricante confronta il valore hash di un aggiornamento con il valore pubblicato.
            [service_partner] Prima dell’installazione, il partner di assistenza confronta il valore hash di un aggiornamento con il valore pubblicato.
            [user] Prima dell’installazione, l’utilizzatore deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [patient] Prima dell’installazione, il paziente deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [integrator] Prima dell’installazione, l’integratore di sistemi deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [practitioner] Prima dell’installazione, il professionista sanitario deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [third_party] Prima dell’installazione, una terza parte confronta il valore hash di un aggiornamento con il valore pubblicato.
           *[other] Prima dell’installazione, il gestore deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
        }
        [checksum] Il dispositivo installa solo aggiornamenti con un checksum corretto.
        [signed_package] Gli aggiornamenti sono pacchetti firmati.
        [app_store] L’app store verifica l’autenticità di un aggiornamento.
       *[none] Il dispositivo non verifica l’autenticità di un aggiornamento.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Questa parte del sistema installa solo aggiornamenti con una firma digitale valida.
        [hash] { $installed_by ->
            [manufacturer] Prima dell’installazione, il fabbricante confronta il valore hash di un aggiornamento con il valore pubblicato.
            [service_partner] Prima dell’installazione, il partner di assistenza confronta il valore hash di un aggiornamento con il valore pubblicato.
            [user] Prima dell’installazione, l’utilizzatore deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [patient] Prima dell’installazione, il paziente deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [integrator] Prima dell’installazione, l’integratore di sistemi deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [practitioner] Prima dell’installazione, il professionista sanitario deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
            [third_party] Prima dell’installazione, una terza parte confronta il valore hash di un aggiornamento con il valore pubblicato.
           *[other] Prima dell’installazione, il gestore deve confrontare il valore hash di un aggiornamento con il valore pubblicato.
        }
        [checksum] Questa parte del sistema installa solo aggiornamenti con un checksum corretto.
        [signed_package] Gli aggiornamenti sono pacchetti firmati.
        [app_store] L’app store verifica l’autenticità di un aggiornamento.
       *[none] Questa parte del sistema non verifica l’autenticità di un aggiornamento.
    }
    .installed_by = { $installed_by ->
        [manufacturer] Il fabbricante installa gli aggiornamenti.
        [operator] Il gestore installa gli aggiornamenti.
        [shared] Il fabbricante e il gestore installano insieme gli aggiornamenti.
        [user] L’utilizzatore installa gli aggiornamenti.
        [patient] Il paziente installa gli aggiornamenti.
        [third_party] Una terza parte installa gli aggiornamenti.
        [integrator] L’integratore di sistemi installa gli aggiornamenti.
        [practitioner] Il professionista sanitario installa gli aggiornamenti.
       *[service_partner] Il partner di assistenza installa gli aggiornamenti.
    }
    .automatic = { $automatic ->
        [true] Gli aggiornamenti vengono installati automaticamente.
       *[false] Gli aggiornamenti non vengono installati automaticamente.
    }
    .switch_off = Per disattivare gli aggiornamenti automatici:
    .interval = Intervallo degli aggiornamenti periodici: { $interval }.
    .connect_every = Tempo massimo tra due connessioni per ricevere gli aggiornamenti: { $connect_every }.
    .wait = Tempo di attesa prima dell’installazione di un aggiornamento: { $wait }.
    .install_within = Termine entro il quale un aggiornamento di sicurezza deve essere installato: { $install_within }.
    .usable_without = { $usable_without ->
        [true] Il dispositivo può essere utilizzato senza un aggiornamento obbligatorio.
       *[false] Non è possibile utilizzare il dispositivo finché non è installato un aggiornamento obbligatorio.
    }
    .usable_without-part = { $usable_without ->
        [true] Questa parte del sistema può essere utilizzata senza un aggiornamento obbligatorio.
       *[false] Non è possibile utilizzare questa parte del sistema finché non è installato un aggiornamento obbligatorio.
    }
    .before = Prima di iniziare, assicurarsi che siano soddisfatte le seguenti condizioni:
    .before-one = Prima di iniziare, assicurarsi che sia soddisfatta la seguente condizione:
    .downtime = Tempo di fermo durante un aggiornamento: { $downtime }.
    .downtime-part = Tempo di fermo durante un aggiornamento: { $downtime }.
    .steps = Per installare un aggiornamento:
    .verify = Dopo l’aggiornamento, verificare quanto segue:
    .if_failed = Se l’aggiornamento non è riuscito: { $if_failed }
    .rollback = Ritorno alla versione precedente: { $rollback }
    .operator_patching = Installazione di patch da parte del gestore: { $operator_patching }
    .approved = Aggiornamenti approvati dal fabbricante e provenienti da altri fornitori: { $approved }
    .excluded = Non installare i seguenti aggiornamenti:
    .excluded-one = Non installare il seguente aggiornamento:
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Che cosa deve fare il gestore: { $instead }
       *[other] Che cosa fare: { $instead }
    }
    .note = { $note }

support = Periodo di assistenza per la sicurezza informatica
    .help = Assistenza
    .start = Inizio dell’assistenza: { $start }.
    .end = Fine dell’assistenza: { $end }.
    .duration = Durata dell’assistenza: { $duration }.
    .counted_from = Decorrenza: { $counted_from }.
    .until = Evento che pone fine all’assistenza: { $until }.
    .security_end = Fine degli aggiornamenti di sicurezza: { $security_end }.
    .versions = Versioni che ricevono aggiornamenti di sicurezza: { $versions }
    .includes = L’assistenza per la sicurezza informatica comprende quanto segue:
    .contact = Contatto per l’assistenza: { $contact }
    .after_end = Dopo la fine dell’assistenza: { $after_end }
    .notified_by = Come il fabbricante annuncia la fine dell’assistenza: { $notified_by }.
    .notice_period = Preavviso prima della fine dell’assistenza: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Recupero
    .restoring = Ripristino da un backup
    .resetting = Ripristino delle impostazioni di fabbrica
    .failures = Guasti
    .restore = Per eseguire un ripristino da un backup:
    .factory_reset = Per ripristinare le impostazioni di fabbrica del dispositivo:
    .factory_reset_effect = Effetto del ripristino delle impostazioni di fabbrica: { $factory_reset_effect }
    .network_loss_mode = Modalità operativa in caso di perdita della connessione di rete: { $network_loss_mode }.
    .network_loss = In caso di perdita della connessione di rete: { $network_loss }
    .continues = Durante un guasto o un evento di sicurezza informatica prosegue quanto segue:
    .safe_state = Stato sicuro: { $safe_state }

backup = Backup
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Viene eseguito il backup dei dati del dispositivo.
            [service_partner] Viene eseguito il backup dei dati del dispositivo.
           *[other] Il dispositivo può eseguire il backup di dati.
        }
        [not_provided] Il dispositivo non esegue il backup di dati.
        [by_operator] Il gestore deve provvedere al backup.
        [by_host] Il sistema operativo o l’host provvede al backup.
       *[not_applicable] Un backup non è applicabile.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Viene eseguito il backup dei dati di questa parte del sistema.
            [service_partner] Viene eseguito il backup dei dati di questa parte del sistema.
           *[other] Questa parte del sistema può eseguire il backup di dati.
        }
        [not_provided] Questa parte del sistema non esegue il backup di dati.
        [by_operator] Il gestore deve provvedere al backup.
        [by_host] Il sistema operativo o l’host provvede al backup.
       *[not_applicable] Un backup non è applicabile.
    }
    .state-should = { $need ->
        [optional] Il gestore può provvedere al backup.
       *[other] Il gestore dovrebbe provvedere al backup.
    }
    .what = Contenuto di un backup: { $what }.
    .without = Non compreso in un backup: { $without }.
    .by = { $by ->
        [manufacturer] Il fabbricante esegue il backup.
        [operator] Il gestore esegue il backup.
        [shared] Il fabbricante e il gestore eseguono insieme il backup.
        [user] L’utilizzatore esegue il backup.
        [patient] Il paziente esegue il backup.
        [third_party] Una terza parte esegue il backup.
        [integrator] L’integratore di sistemi esegue il backup.
        [practitioner] Il professionista sanitario esegue il backup.
       *[service_partner] Il partner di assistenza esegue il backup.
    }
    .how = Come si esegue il backup: { $how }
    .every = { $every_recommended ->
        [true] Intervallo raccomandato dei backup: { $every }.
       *[other] Intervallo dei backup: { $every }.
    }
    .kept = Periodo di conservazione dei backup: { $kept }.
    .recovery_point = Obiettivo del punto di recupero (recovery point objective, RPO): { $recovery_point }.
    .recovery_time = Obiettivo del tempo di recupero (recovery time objective, RTO): { $recovery_time }.
    .steps = Per eseguire un backup:
    .test = Test del backup: { $test }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Che cosa deve fare il gestore: { $instead }
       *[other] Che cosa fare: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Eventi di sicurezza informatica
    .serious = Incidenti gravi
    .sign = Segnale o guasto
    .further = Altri segnali e guasti
    .where = Vedere
    .signs = Questo evento si riconosce da quanto segue:
    .acts = Chi interviene: { $acts }.
    .call = Contatto: { $call }.
    .actions = Procedere come segue:
    .report_to = Chi informare: { $report_to }
    .preserve = Conservazione delle prove: { $preserve }

residual-risk = Rischi residui
    .affects = Chi o che cosa è a rischio: { $affects }.
    .action = Azione: { $action }

misuse = Uso scorretto prevedibile
    .affects = Chi o che cosa è a rischio: { $affects }.

warning = Avvertenze di sicurezza
    .affects = Chi o che cosa è a rischio: { $affects }.

## End of use

decommission = Messa fuori servizio
    .steps = { $occasions ->
        [none] Prima dello smaltimento o della cessione, procedere come segue:
       *[other] Procedere come segue { $occasions }:
    }
    .verify = Come verificare che i dati siano cancellati: { $verify }
    .remains = Che cosa rimane: { $remains }
    .elsewhere = Su altri sistemi, procedere come segue:
    .transfer = Cessione a un altro gestore: { $transfer }
    .disposal = Smaltimento: { $disposal }

## Components

sbom = Distinta base del software
    .file = Fonte dell’elenco dei componenti: { $file }.
    .format = Formato della distinta base del software (SBOM): { $format }.
    .available_at = Dove ottenere la distinta base del software (SBOM): { $available_at }.
    .request = Come richiedere la distinta base del software (SBOM): { $request }
    .upkeep = Aggiornamento della SBOM: { $upkeep }
    .none_known_on = In data { $none_known_on }, il fabbricante non era a conoscenza di vulnerabilità dei componenti elencati che interessassero il dispositivo.

component = Componenti
    .caption = Componenti software
    .name = Componente
    .version = Versione
    .supplier = Fornitore
    .purpose = Scopo
    .licence = Licenza
    .part = Parte
    .purl = Package URL
    .cpe = CPE
    .support_end = Fine dell’assistenza
    .note = Nota

vulnerability = Vulnerabilità
    .caption = Vulnerabilità
    .intro = La tabella elenca vulnerabilità e indica in che modo ciascuna interessa il dispositivo.
    .id = Vulnerabilità
    .title = Vulnerabilità
    .component = Componente
    .component_version = Versione del componente
    .score = Punteggio
    .rating = Valutazione complessiva
    .state = Stato
    .exploited = Sfruttamento
    .fixed_in = Corretta nella versione
    .because = Motivo
    .action = Azione
    .justification = Giustificazione
    .response = Risposta del fabbricante
    .residual_risk = Rischio residuo
    .reported_by = Segnalata da
    .assessed_on = Data della valutazione
    .source = Fonte della valutazione
