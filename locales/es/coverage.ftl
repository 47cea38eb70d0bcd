### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Cobertura de los requisitos
    .about = { $device }: { $document } ({ $language }).
    .notice = Creado por ifugen a partir de la configuración y del documento compuesto. Sirve de apoyo a la revisión por una persona cualificada y no la sustituye. Los requisitos están parafraseados, en inglés; los marcados como «de memoria» no se han leído en su fuente y deben confirmarse.
    .method = Un requisito está cubierto cuando el documento muestra un dato para cada elemento exigido y ningún dato que diga lo contrario. Un dato que solo está en la configuración no cuenta, ni tampoco un texto que no dice nada. Cuando los datos no permiten decidir, decide una persona, con nombre, fecha y motivo. Para seguir una fila: lea la disposición, busque el dato en su lugar de la configuración y siga el enlace hasta su lugar del documento.
    .none = –
    .more = y { $count } más: véase la tabla de datos
    .contents = Índice

## Status

status =
    .covered = cubierto
    .partly = en parte
    .missing = falta
    .contradicted = contradicho
    .to_be_judged = por evaluar
    .outside = fuera de este documento
    .not_applicable = no aplicable
    .optional = opcional: la fuente es un formulario que acompaña a las instrucciones

## The picture. $name is the id of a source or topic.

picture = Situación de los requisitos
    .sources = Por fuente
    .topics = Por tema
    .segment = { $name }: { $count } { $status }
    .alt = Las barras muestran, para cada fuente y cada tema, cuántos requisitos están cubiertos, cubiertos en parte, sin cubrir, contradichos, por evaluar, fuera de este documento y no aplicables. Las tablas de fuentes y temas contienen las mismas cifras.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Fuentes
    .source = Fuente
    .title = Título y edición
    .kind = Tipo

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Del requisito al texto
    .intro = Una fila para cada requisito de las fuentes que se dirige al usuario. Se indican como máximo tres datos para cada elemento exigido; la tabla de datos los indica todos.
    .requirement = Requisito
    .clause = Disposición
    .duty = Qué se debe comunicar a los usuarios (paráfrasis)
    .confidence = Lectura de la disposición
    .status = Estado
    .evidence = Datos y lugares del documento que los muestran
    .note = Nota
    .lacking = No se muestra:
    .hidden = Indicado en { $place }, pero ningún capítulo lo muestra
    .says-nothing = El texto en { $place } no dice nada
    .contradicted = Se dice lo contrario:
    .against = Se dice en { $place }
    .outside = Se responde en otro lugar:
    .to-judge = Debe evaluarlo una persona:
    .judged = Evaluado por { $by } con fecha { $date } ({ $place }):
    .lapsed = La evaluación de { $by } con fecha { $date } ({ $place }) ya no es válida: los datos han cambiado
    .hash = Hash de los datos: { $facts }
    .justified = No se aplica. Justificación en { $place }:
    .by-fact = No se aplica, según { $fact } ({ $place }).
    .condition = Condición:

topics = Del tema al texto
    .intro = Una fila para cada elemento que pertenece a un tema, con todos los datos que tratan de él. Los temas llevan a datos; no cubren ningún requisito.
    .topic = Tema
    .meaning = Significado
    .chapter = Previsto en el capítulo
    .aspect = Elemento exigido
    .facts = Datos, sus lugares y anclas

facts = Del dato al requisito
    .intro = Una fila para cada dato que muestra el documento. Los datos de una misma fila de una lista están juntos.
    .fact = Dato
    .place = Lugar en la configuración
    .chapter = Capítulo
    .anchor = Lugar en el documento
    .serves = Requisitos a los que responde

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Observado en un producto
    .intro = Lo que se ha visto de un producto, comparado con la configuración. Solo está observado lo que muestran estos archivos; que un dato no se contradiga no demuestra que sea correcto.
    .file = { $file } ({ $date }, SHA-256 { $hash }).
    .file-undated = { $file }, sin fecha (SHA-256 { $hash }).
    .result = Resultado
    .seen = Dónde, o por qué no
    .observed = observado
    .contradicted = contradicho
    .not_observable = no observable
    .stale = El dato ha cambiado desde entonces.

confidence =
    .verified = leída
    .recalled = de memoria

kind =
    .law = ley
    .guidance = guía
    .standard = norma
    .form = formulario
    .contract = contrato

## The disclosure form (MDS2)

mds2 = Declaración del fabricante sobre la seguridad informática del producto sanitario (MDS2): datos para el formulario
    .about = { $device }: { $document }
    .notice = Datos de la configuración, en el orden de las secciones de ANSI/NEMA HN 1-2019. Las preguntas están parafraseadas, en inglés, y agrupadas; rellene el formulario publicado a partir de ellas. Aquí no se responde nada que la configuración no indique.
    .section = Sección
    .question = Preguntas
    .asks = Qué se pregunta (paráfrasis)
    .fact = Dato
    .value = Valor
    .place = Lugar en la configuración
    .unanswered = la configuración no da respuesta
