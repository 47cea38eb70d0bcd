### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Cobertura dos requisitos
    .about = { $device }: { $document } ({ $language }).
    .notice = Criado pelo ifugen a partir da configuração e do documento composto. Apoia a revisão por uma pessoa qualificada e não a substitui. Os requisitos são paráfrases, em inglês. Os que têm a indicação «de memória» não foram lidos na respetiva fonte e devem ser confirmados.
    .method = Um requisito está coberto quando o documento mostra um facto para cada coisa que o requisito pede e nenhum facto que diga o contrário. Um facto que consta apenas da configuração não conta, nem conta um texto que nada diz. Quando os factos não permitem decidir, decide uma pessoa, com nome, data e motivo. Para seguir uma linha: leia a disposição, procure o facto no respetivo local da configuração e siga a hiperligação para o respetivo local no documento.
    .none = –
    .more = e mais { $count }: ver a tabela dos factos
    .contents = Índice

## Status

status =
    .covered = coberto
    .partly = em parte
    .missing = em falta
    .contradicted = contradito
    .to_be_judged = a avaliar
    .outside = fora deste documento
    .not_applicable = não aplicável
    .optional = facultativo: a fonte é um formulário à parte das instruções

## The picture. $name is the id of a source or topic.

picture = Situação dos requisitos
    .sources = Por fonte
    .topics = Por tema
    .segment = { $name }: { $count } { $status }
    .alt = Barras mostram, para cada fonte e cada tema, quantos requisitos estão cobertos, cobertos em parte, em falta, contraditos, a avaliar, fora deste documento e não aplicáveis. As tabelas das fontes e dos temas contêm os mesmos números.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Fontes
    .source = Fonte
    .title = Título e edição
    .kind = Tipo

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Do requisito ao texto
    .intro = Uma linha para cada requisito das fontes que se dirige ao utilizador. São indicados até três factos para cada coisa pedida; a tabela dos factos indica-os todos.
    .requirement = Requisito
    .clause = Disposição
    .duty = O que deve ser dito aos utilizadores (paráfrase)
    .confidence = Origem da disposição
    .status = Estado
    .evidence = Factos e onde o documento os mostra
    .note = Nota
    .lacking = Não mostrado:
    .hidden = Indicado em { $place }, mas nenhum capítulo o mostra
    .says-nothing = O texto em { $place } nada diz
    .contradicted = É dito o contrário:
    .against = Dito em { $place }
    .outside = Respondido noutro local:
    .to-judge = A avaliar por uma pessoa:
    .judged = Avaliado por { $by } em { $date } ({ $place }):
    .lapsed = A avaliação de { $by } de { $date } ({ $place }) já não é válida: os factos mudaram
    .hash = Hash dos factos: { $facts }
    .justified = Não aplicável. Justificação em { $place }:
    .by-fact = Não aplicável, devido a { $fact } ({ $place }).
    .condition = Condição:

topics = Do tema ao texto
    .intro = Uma linha para cada coisa que pertence a um tema, com todos os factos que lhe dizem respeito. Os temas conduzem a factos; não cobrem nenhum requisito.
    .topic = Tema
    .meaning = Significado
    .chapter = Esperado no capítulo
    .aspect = O que é pedido
    .facts = Factos, respetivos locais e âncoras

facts = Do facto ao requisito
    .intro = Uma linha para cada facto que o documento mostra. Os factos de uma linha de uma lista ficam juntos.
    .fact = Facto
    .place = Local na configuração
    .chapter = Capítulo
    .anchor = Local no documento
    .serves = Requisitos que serve

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Observado num dispositivo
    .intro = O que foi visto de um dispositivo, comparado com a configuração. Só é observado o que estes ficheiros mostram; o facto de algo não ser contradito não mostra que está correto.
    .file = { $file } de { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, sem data (SHA-256 { $hash }).
    .result = Resultado
    .seen = Onde, ou porque não
    .observed = observado
    .contradicted = contradito
    .not_observable = não observável
    .stale = O facto mudou desde então.

confidence =
    .verified = verificada
    .recalled = de memória

kind =
    .law = legislação
    .guidance = orientação
    .standard = norma
    .form = formulário
    .contract = contrato

## The disclosure form (MDS2)

mds2 = Declaração do fabricante sobre a segurança informática do dispositivo médico: factos para o formulário
    .about = { $device }: { $document }
    .notice = Factos da configuração, pela ordem das secções da norma ANSI/NEMA HN 1-2019. As perguntas são paráfrases, em inglês, e estão agrupadas; preencha o formulário publicado a partir delas. Nada é aqui respondido que a configuração não indique.
    .section = Secção
    .question = Perguntas
    .asks = O que é perguntado (paráfrase)
    .fact = Facto
    .value = Valor
    .place = Local na configuração
    .unanswered = sem resposta na configuração
