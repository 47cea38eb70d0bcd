### The page around the text, chapter titles, signal words, and how values are put.

title = Istruzioni per l’uso: cybersicurezza
language = Italiano

## Chapters

chapter =
    .glance = In breve
    .preparation = Prima del primo utilizzo
    .identification = Identificazione e ambito di applicazione
    .features = Funzioni di sicurezza informatica
    .environment = Misure di sicurezza informatica dell’ambiente operativo
    .compatibility = Compatibilità e requisiti minimi
    .network = Configurazione della rete informatica
    .installation = Installazione e hardening
    .access = Accesso degli utilizzatori
    .data = Dati personali e cifratura
    .logging = Registri degli eventi e ora
    .malware = Protezione da malware e manomissioni
    .updates = Aggiornamenti e assistenza per la sicurezza informatica
    .recovery = Backup, ripristino e stato sicuro
    .maintenance = Attività periodiche di sicurezza informatica
    .incidents = Riconoscere e segnalare eventi di sicurezza informatica
    .risks = Rischi residui e uso scorretto
    .decommissioning = Messa fuori servizio
    .components = Componenti software
    .contact = Contatti
    .conventions = Convenzioni e abbreviazioni
    .history = Cronologia delle revisioni
    .technicians = Per i tecnici

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Iniziare da qui per agire subito o per trovare le informazioni di proprio interesse. Questa panoramica non sostituisce le istruzioni per l’uso complete.
    .preparation = Verificare ogni riga prima del primo utilizzo del dispositivo.
    .identification = Verificare qui che questo documento si riferisca al dispositivo in uso.
    .features = Consultare questo capitolo prima di fare affidamento su una funzione di sicurezza informatica o di modificarne le impostazioni.
    .environment = Leggere questo capitolo prima del primo utilizzo del dispositivo e prima di ogni modifica dell’ambiente operativo.
    .compatibility = Confrontare i propri prodotti con le indicazioni di questo capitolo prima di combinarli con il dispositivo.
    .network = Leggere questo capitolo prima di collegare il dispositivo e prima di modificare la rete informatica.
    .installation = Leggere questo capitolo prima di installare il dispositivo o di modificarne le impostazioni di sicurezza informatica.
    .access = Leggere questo capitolo prima di concedere, modificare o revocare un accesso.
    .data = Leggere questo capitolo prima di memorizzare, esportare o cancellare dati.
    .logging = Leggere questo capitolo prima di fare affidamento sugli eventi registrati, sui messaggi o sull’ora del dispositivo.
    .malware = Leggere questo capitolo prima di installare, rimuovere o scansionare software.
    .updates = Leggere questo capitolo prima di installare o rinviare un aggiornamento.
    .recovery = Leggere questo capitolo prima del primo utilizzo del dispositivo e utilizzarlo durante un guasto.
    .maintenance = Utilizzare questo capitolo per programmare e assegnare le attività periodiche di sicurezza informatica.
    .incidents = Utilizzare questo capitolo non appena si sospetta un evento di sicurezza informatica o si nota un guasto.
    .risks = Leggere questo capitolo prima di utilizzare il dispositivo e prima di cambiarne il modo d’uso.
    .decommissioning = Leggere questo capitolo prima che il dispositivo venga messo fuori servizio o esca dal proprio controllo.
    .components = Utilizzare questo capitolo per verificare se una vulnerabilità pubblicata interessa il dispositivo.
    .contact = Leggere questo capitolo prima di contattare qualcuno in merito alla sicurezza informatica del dispositivo.
    .conventions = Consultare questo capitolo per conoscere il significato di una parola, di un segno o di un’abbreviazione.
    .history = Se si conosce una revisione precedente, leggere questo capitolo prima di lavorare con questa.
    .technicians = Questo capitolo è rivolto ai tecnici e al personale IT.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Se qualcosa non va
    .sign = Che cosa si nota
    .first = Prima cosa da fare
    .acting = Chi interviene o a chi rivolgersi
    .all-signs = Tutti i messaggi e gli eventi: { $link }
    .further-steps = Passi successivi: { $link }
    .fill-in = ____________________
    .contacts = Chi chiamare
    .contacts-there = Contatti presso il gestore: { $link }
    .work = Chi fa che cosa
    .who = Chi
    .what = Che cosa
    .controls = Misure obbligatorie
    .tasks = Attività periodiche
    .incidents = Eventi di sicurezza informatica
    .updates = Installazione degli aggiornamenti
    .backups = Esecuzione dei backup
    .provides = Da predisporre
    .installation = Installazione del dispositivo
    .training = Conoscenze e formazione necessarie
    .one-of-group = { $link } (una di un gruppo)
    .alternative = { $link } (o: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } e altri
    .it = Per il personale IT
    .preparation = Prima del primo utilizzo
    .topic = Argomento
    .answer = In breve
    .connection = { $source } → { $destination }: { $ports }
    .further = Altri argomenti
    .further-connections = Altre connessioni di questo tipo
    .annex = **Per i revisori.** Disposizioni e sezioni che vi rispondono: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Che cosa è obbligatorio
    .tasks = Attività prima del primo utilizzo
    .open = Altri preparativi
    .open-lead = Vedere anche:
    .before = Condizioni per l’installazione
    .verify = Verifiche dopo l’installazione

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Gestore
    .user = Utilizzatore
    .patient = Paziente
    .shared = Fabbricante e gestore
    .service_partner = Partner di assistenza
    .manufacturer = Fabbricante
    .third_party = Terza parte
    .integrator = Integratore di sistemi
    .practitioner = Professionista sanitario

## Conventions: words and signs, and what they mean

conventions =
    .words = Parole e segni
    .word = Parola o segno
    .meaning = Significato
    .device = dispositivo
    .device-meaning = Il prodotto di cui tratta questo documento, con tutte le parti del suo sistema.
    .operator = gestore
    .operator-meaning = La persona o l’organizzazione che ha in uso il dispositivo. Un gestore può essere anche un utilizzatore.
    .operator-seen = gestor
    .user = utilizzatore
    .user-meaning = Una persona che utilizza il dispositivo.
    .must = deve, devono
    .must-meaning = È obbligatorio.
    .should = dovrebbe, dovrebbero
    .should-meaning = È raccomandato.
    .should-seen = dovrebb
    .danger = Un pericolo che provoca la morte o lesioni gravi se non viene evitato.
    .warning = Un pericolo che può provocare la morte o lesioni gravi se non viene evitato.
    .caution = Un pericolo che può provocare lesioni lievi o moderate se non viene evitato.
    .notice = Una situazione che può provocare danni diversi dalle lesioni se non viene evitata, per esempio ai dati.
    .note = Informazioni aggiuntive.
    .dash = In una tabella: nessuna indicazione.
    .mark = barra a margine, oppure «modificato»
    .mark-meaning = Questo contenuto è cambiato rispetto a una revisione precedente.
    .bold = parole in grassetto in una frase
    .abbreviations = Abbreviazioni
    .short = Abbreviazione

## The annex: which chapters and sections answer which clause

annex = Allegato: capitoli e requisiti
    .intro = Le tabelle elencano disposizioni di ogni fonte e i capitoli e le sezioni di questo documento che ne trattano. Indicano solo posizioni e non dichiarano la conformità. Non elencano tutte le disposizioni.
    .order = Ogni tabella riguarda una sola fonte. Le righe seguono l’ordine delle disposizioni in tale fonte.
    .caption = Disposizioni e capitoli
    .clause = Disposizione
    .chapters = Capitoli e sezioni

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Contenuti modificati
    .since = Che cosa è cambiato rispetto alla revisione { $revision } ({ $date })
    .intro = La tabella indica, per capitolo, i dati che sono cambiati. I paragrafi, i punti e le righe modificati sono contrassegnati.
    .chapter = Capitolo
    .place = Posizione
    .what = Modifica
    .added = Aggiunto: { $words }
    .added-row = Aggiunto
    .removed = Rimosso: { $words }
    .removed-row = Rimosso
    .now = Ora: { $words }
    .before = Prima: { $words }
    .reworded = Il testo è stato riformulato.

## Cover

cover =
    .device = Dispositivo
    .model = Modello
    .manufacturer = Fabbricante
    .software = Versione del software
    .number = Numero del documento
    .revision = Revisione
    .date = Data di pubblicazione
    .language = Lingua
    .state = Stato

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Bozza
    .in-review = In revisione
    .approved = Approvato in data { $date }

notice =
    .draft-locale = I testi standard in questa lingua sono una bozza. Un revisore qualificato non li ha approvati. Non diffondere questo documento.
    .stale-locale = I testi standard inglesi sono cambiati dopo la revisione dei testi in questa lingua. Non diffondere questo documento.
    .draft = Questo documento è una bozza. Non diffondere questo documento.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (documento { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Indice
    .skip = Vai al testo
    .changed = modificato
    .permalink = Collegamento a questa sezione
    .document = Documento
    .revision = Revisione
    .page_of = Pagina %PAGE% di %PAGES%
    .on_page = pagina %PAGE%
    .continued = %TABLE% (continua)
    .draft = BOZZA
    .index_title = Istruzioni per l’uso: cybersicurezza
    .index_device = Dispositivo
    .index_number = Numero del documento
    .index_revision = Revisione
    .index_date = Data
    .index_documents = Documenti
    .index_search = Cerca un dispositivo, un numero di documento o una lingua
    .index_shown = Dispositivi visualizzati
    .hospital_title = File per il personale IT del gestore
    .hospital_lead = Questi file sono creati a partire dagli stessi dati di questo documento. Completare ciò che lasciano aperto e verificarli prima di utilizzarli.
    .hospital_file = File
    .hospital_size = Byte
    .hospital_purpose = Scopo
    .hospital_hash = SHA-256
    .hospital_missing = I dati per i seguenti file non sono indicati:
    .hospital_matrix = Matrice di rete: le connessioni delle tabelle del firewall
    .hospital_nftables = Regole per nftables, in formato JSON
    .hospital_aerleon = Policy per Aerleon o Capirca, da cui si ricavano regole per molti firewall
    .hospital_mud = Descrizione d’uso del fabbricante (MUD, RFC 8520)
    .hospital_security_txt = Contatto per la segnalazione di vulnerabilità: security.txt (RFC 9116)
    .hospital_openeox = Fine dell’assistenza, nel formato sperimentale OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = PERICOLO
    .warning = AVVERTENZA
    .caution = ATTENZIONE
    .notice = AVVISO
    .note = NOTA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabella { $number }: { $title }
    .figure = Figura { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Voce
    .value = Valore
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Uguale in tutte le righe.** { $facts }

matrix =
    .yes = sì
    .no = no
    .assigned = se assegnata

flag =
    .true = sì
    .false = no

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day ->
        [1] 1º
       *[other] { $day }
    }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = almeno { $value }
    .at-most = al massimo { $value }
    .more-than = più di { $value }
    .less-than = meno di { $value }
    .about = circa { $value }
    .range = da { $low } a { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# No date and no length of time stands after an article or "del": 8 and 11 would need another form of it.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } secondo
        [many] { $amount } di secondi
       *[other] { $amount } secondi
    }
    .minutes = { $count ->
        [one] { $amount } minuto
        [many] { $amount } di minuti
       *[other] { $amount } minuti
    }
    .hours = { $count ->
        [one] { $amount } ora
        [many] { $amount } di ore
       *[other] { $amount } ore
    }
    .days = { $count ->
        [one] { $amount } giorno
        [many] { $amount } di giorni
       *[other] { $amount } giorni
    }
    .working-days = { $count ->
        [one] { $amount } giorno lavorativo
        [many] { $amount } di giorni lavorativi
       *[other] { $amount } giorni lavorativi
    }
    .weeks = { $count ->
        [one] { $amount } settimana
        [many] { $amount } di settimane
       *[other] { $amount } settimane
    }
    .months = { $count ->
        [one] { $amount } mese
        [many] { $amount } di mesi
       *[other] { $amount } mesi
    }
    .years = { $count ->
        [one] { $amount } anno
        [many] { $amount } di anni
       *[other] { $amount } anni
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } o successiva
    .or-earlier = { $version } o precedente
    .later-than = successiva a { $version }
    .earlier-than = precedente a { $version }
    .range = da { $low } a { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Schema di rete
    .title = Sistemi e flussi di dati
    .description = Lo schema mostra i sistemi e, come frecce, i flussi di dati tra di essi. Una freccia punta verso il sistema che riceve i dati. Non indica quale sistema apre la connessione. La tabella dei flussi di dati elenca i flussi sotto forma di testo.
    .alt = Schema di rete. La tabella dei flussi di dati in questo capitolo elenca i flussi sotto forma di testo.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (anche in: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Parte del sistema
    .data = Direzione dei dati. La freccia non indica quale sistema apre la connessione.
    .encrypted = Cifrato
    .unencrypted = Non cifrato, o non sempre cifrato
    .optional = Non obbligatorio, o solo a determinate condizioni
    .unstated = Senza lucchetto: cifratura non indicata, o lasciata al gestore o all’host
    .by-zone = Questa rete è troppo estesa per rappresentare ogni sistema e ogni flusso di dati. Un riquadro con un numero rappresenta più sistemi in una zona di rete o al di fuori di ogni zona. Una freccia può rappresentare più flussi di dati. La tabella dei flussi di dati elenca ogni flusso di dati con i suoi due sistemi.
    .by-zone-description = Lo schema mostra, come riquadri, i sistemi e i gruppi di sistemi con il loro numero e, come frecce, i flussi di dati tra di essi. Una freccia punta verso il sistema che riceve i dati. Non indica quale sistema apre la connessione. La tabella dei flussi di dati elenca ogni flusso di dati sotto forma di testo.
    .too-large = Questa rete è troppo estesa per uno schema. La tabella dei flussi di dati elenca ogni flusso di dati.
    .systems = { $count ->
        [one] { $amount } sistema
        [many] { $amount } di sistemi
       *[other] { $amount } sistemi
    }
    .parts = { $count ->
        [one] { $amount } parte del dispositivo
        [many] { $amount } di parti del dispositivo
       *[other] { $amount } parti del dispositivo
    }
    .flows = { $count ->
        [one] { $amount } flusso di dati
        [many] { $amount } di flussi di dati
       *[other] { $amount } flussi di dati
    }
