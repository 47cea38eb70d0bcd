### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Copertura dei requisiti
    .about = { $device }: { $document } ({ $language }).
    .notice = Creato da ifugen a partire dalla configurazione e dal documento composto. Il rapporto aiuta una persona qualificata nella verifica e non la sostituisce. I requisiti sono parafrasati, in inglese; quelli con la dicitura «a memoria» non sono stati letti nella fonte e devono essere confermati.
    .method = Un requisito è coperto quando il documento mostra un dato per ogni elemento richiesto e nessun dato che dica il contrario. Un dato che si trova solo nella configurazione non conta, e nemmeno un testo che non dice nulla. Quando i dati non permettono di decidere, decide una persona, con nome, data e motivo. Per seguire una riga: leggere la disposizione, cercare il dato nella sua posizione nella configurazione e seguire il collegamento alla sua posizione nel documento.
    .none = –
    .more = e altri { $count }: vedere la tabella dei dati
    .contents = Indice

## Status

status =
    .covered = coperto
    .partly = in parte
    .missing = mancante
    .contradicted = contraddetto
    .to_be_judged = da valutare
    .outside = al di fuori di questo documento
    .not_applicable = non applicabile
    .optional = facoltativo: la fonte è un modulo che accompagna le istruzioni per l’uso

## The picture. $name is the id of a source or topic.

picture = Stato dei requisiti
    .sources = Per fonte
    .topics = Per tema
    .segment = { $name }: { $count } { $status }
    .alt = Le barre mostrano, per ogni fonte e per ogni tema, quanti requisiti sono coperti, coperti in parte, mancanti, contraddetti, da valutare, al di fuori di questo documento e non applicabili. Le tabelle delle fonti e dei temi contengono gli stessi numeri.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Fonti
    .source = Fonte
    .title = Titolo ed edizione
    .kind = Tipo

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Dal requisito al testo
    .intro = Una riga per ogni requisito delle fonti che riguarda l’utilizzatore. Per ogni elemento richiesto sono indicati al massimo tre dati; la tabella dei dati li indica tutti.
    .requirement = Requisito
    .clause = Disposizione
    .duty = Che cosa deve essere comunicato agli utilizzatori (parafrasi)
    .confidence = Lettura della disposizione
    .status = Stato
    .evidence = Dati e punti del documento in cui compaiono
    .note = Nota
    .lacking = Non mostrato:
    .hidden = Indicato in { $place }, ma nessun capitolo lo mostra
    .says-nothing = Il testo in { $place } non dice nulla
    .contradicted = Si dice il contrario:
    .against = Detto in { $place }
    .outside = Trattato altrove:
    .to-judge = Da valutare da parte di una persona:
    .judged = Valutato da { $by } in data { $date } ({ $place }):
    .lapsed = La valutazione di { $by } in data { $date } ({ $place }) non è più valida: i dati sono cambiati
    .hash = Hash dei dati: { $facts }
    .justified = Non si applica. Giustificazione in { $place }:
    .by-fact = Non si applica, in base a { $fact } ({ $place }).
    .condition = Condizione:

topics = Dal tema al testo
    .intro = Una riga per ogni elemento che appartiene a un tema, con tutti i dati che lo riguardano. I temi rimandano ai dati; non coprono alcun requisito.
    .topic = Tema
    .meaning = Significato
    .chapter = Previsto nel capitolo
    .aspect = Elemento richiesto
    .facts = Dati, posizioni e ancore

facts = Dal dato al requisito
    .intro = Una riga per ogni dato che il documento mostra. I dati di una stessa riga di un elenco sono riportati insieme.
    .fact = Dato
    .place = Posizione nella configurazione
    .chapter = Capitolo
    .anchor = Posizione nel documento
    .serves = Requisiti ai quali risponde

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Osservato su un dispositivo
    .intro = Ciò che è stato rilevato su un dispositivo, confrontato con la configurazione. È osservato solo ciò che questi file mostrano; il fatto che un dato non sia contraddetto non dimostra che sia corretto.
    .file = { $file } ({ $date }, SHA-256 { $hash }).
    .file-undated = { $file }, senza data (SHA-256 { $hash }).
    .result = Risultato
    .seen = Dove, o perché no
    .observed = osservato
    .contradicted = contraddetto
    .not_observable = non osservabile
    .stale = Nel frattempo il dato è cambiato.

confidence =
    .verified = letta
    .recalled = a memoria

kind =
    .law = legge
    .guidance = linea guida
    .standard = norma
    .form = modulo
    .contract = contratto

## The disclosure form (MDS2)

mds2 = Dichiarazione del fabbricante sulla sicurezza informatica del dispositivo medico (MDS2): dati per il modulo
    .about = { $device }: { $document }
    .notice = Dati della configurazione, nell’ordine delle sezioni di ANSI/NEMA HN 1-2019. Le domande sono parafrasate, in inglese, e raggruppate; servirsene per compilare il modulo pubblicato. Qui non compare alcuna risposta che la configurazione non indichi.
    .section = Sezione
    .question = Domande
    .asks = Che cosa viene chiesto (parafrasi)
    .fact = Dato
    .value = Valore
    .place = Posizione nella configurazione
    .unanswered = la configurazione non fornisce una risposta
