### The page around the text, chapter titles, signal words, and how values are put.

title = Instrucciones de uso: ciberseguridad
language = Español

## Chapters

chapter =
    .glance = De un vistazo
    .preparation = Antes del primer uso
    .identification = Identificación y ámbito de aplicación
    .features = Funciones de seguridad informática
    .environment = Medidas de seguridad informática del entorno operativo
    .compatibility = Compatibilidad y requisitos mínimos
    .network = Configuración de la red informática
    .installation = Instalación y bastionado
    .access = Acceso de los usuarios
    .data = Datos personales y cifrado
    .logging = Registros de eventos y hora
    .malware = Protección contra el malware y la manipulación
    .updates = Actualizaciones y soporte de seguridad informática
    .recovery = Copia de seguridad, restauración y estado seguro
    .maintenance = Tareas periódicas de seguridad informática
    .incidents = Detección y notificación de eventos de seguridad informática
    .risks = Riesgos residuales y uso indebido
    .decommissioning = Retirada del servicio
    .components = Componentes de software
    .contact = Contactos
    .conventions = Convenciones y abreviaturas
    .history = Historial de revisiones
    .technicians = Para técnicos

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Empiece aquí para actuar de inmediato o para encontrar lo que le concierne. Este resumen no sustituye a las instrucciones completas.
    .preparation = Compruebe cada línea antes de utilizar el producto por primera vez.
    .identification = Compruebe aquí que este documento corresponde a su producto.
    .features = Consulte aquí una función de seguridad informática antes de confiar en ella o de cambiar sus ajustes.
    .environment = Lea este capítulo antes de utilizar el producto por primera vez y antes de cada cambio del entorno operativo.
    .compatibility = Compare su hardware y su software con los datos de este capítulo antes de combinarlos con el producto.
    .network = Lea este capítulo antes de conectar el producto y antes de modificar la red informática.
    .installation = Lea este capítulo antes de instalar el producto o de cambiar sus ajustes de seguridad informática.
    .access = Lea este capítulo antes de conceder, cambiar o retirar un acceso.
    .data = Lea este capítulo antes de almacenar, exportar o borrar datos.
    .logging = Lea este capítulo antes de confiar en los eventos registrados, los mensajes o la hora del producto.
    .malware = Lea este capítulo antes de instalar, eliminar o analizar software.
    .updates = Lea este capítulo antes de instalar o aplazar una actualización.
    .recovery = Lea este capítulo antes de utilizar el producto por primera vez y utilícelo durante un fallo.
    .maintenance = Utilice este capítulo para programar y asignar las tareas periódicas de seguridad informática.
    .incidents = Utilice este capítulo en cuanto sospeche que se ha producido un evento de seguridad informática o note un fallo.
    .risks = Lea este capítulo antes de utilizar el producto y antes de cambiar la forma de utilizarlo.
    .decommissioning = Lea este capítulo antes de que el producto se retire del servicio o salga de su control.
    .components = Utilice este capítulo para comprobar si una vulnerabilidad publicada afecta al producto.
    .contact = Lea este capítulo antes de ponerse en contacto con alguien sobre la seguridad informática del producto.
    .conventions = Consulte aquí el significado de una palabra, un signo o una abreviatura.
    .history = Si conoce una revisión anterior, lea este capítulo antes de trabajar con la actual.
    .technicians = Este capítulo está dirigido a los técnicos y al personal de TI.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = Si algo no va bien
    .sign = Qué se observa
    .first = Qué hacer primero
    .acting = Quién interviene o a quién dirigirse
    .all-signs = Todos los mensajes y eventos: { $link }
    .further-steps = Pasos siguientes: { $link }
    .fill-in = ____________________
    .contacts = A quién llamar
    .contacts-there = Contactos en la entidad operadora: { $link }
    .work = Quién hace qué
    .who = Quién
    .what = Qué
    .controls = Medidas obligatorias
    .tasks = Tareas periódicas
    .incidents = Eventos de seguridad informática
    .updates = Instalación de actualizaciones
    .backups = Realización de copias de seguridad
    .provides = Qué hay que proporcionar
    .installation = Instalación del producto
    .training = Conocimientos y formación necesarios
    .one-of-group = { $link } (una de un grupo)
    .alternative = { $link } (o: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } y más
    .it = Para el personal de TI
    .preparation = Antes del primer uso
    .topic = Tema
    .answer = En resumen
    .connection = { $source } → { $destination }: { $ports }
    .further = Otros temas
    .further-connections = Otras conexiones de este tipo
    .annex = **Para revisores.** Disposiciones y apartados que responden a ellas: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = Qué es obligatorio
    .tasks = Tareas antes del primer uso
    .open = Otros preparativos
    .open-lead = Véase también:
    .before = Condiciones para la instalación
    .verify = Comprobaciones después de la instalación

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Entidad operadora
    .user = Usuario
    .patient = Paciente
    .shared = Fabricante y entidad operadora
    .service_partner = Empresa de servicio técnico
    .manufacturer = Fabricante
    .third_party = Tercero
    .integrator = Integrador de sistemas
    .practitioner = Profesional sanitario

## Conventions: words and signs, and what they mean

conventions =
    .words = Palabras y signos
    .word = Palabra o signo
    .meaning = Significado
    .device = producto
    .device-meaning = El producto del que trata este documento, con todas las partes de su sistema.
    .operator = entidad operadora
    .operator-meaning = La persona u organización que tiene en uso el producto. Una entidad operadora también puede ser usuario.
    .operator-seen = entidad operadora, entidades operadoras
    .user = usuario
    .user-meaning = Una persona que utiliza el producto.
    .must = debe, deben
    .must-meaning = Es obligatorio.
    .should = debería, deberían
    .should-meaning = Se recomienda.
    .should-seen = debería
    .danger = Un peligro que provoca la muerte o lesiones graves si no se evita.
    .warning = Un peligro que puede provocar la muerte o lesiones graves si no se evita.
    .caution = Un peligro que puede provocar lesiones leves o moderadas si no se evita.
    .notice = Una situación que puede provocar daños distintos de las lesiones, por ejemplo en los datos, si no se evita.
    .note = Información adicional.
    .dash = En una tabla: sin indicación.
    .mark = barra en el margen o «modificado»
    .mark-meaning = Este contenido ha cambiado desde una revisión anterior.
    .bold = palabras en negrita dentro de una frase
    .abbreviations = Abreviaturas
    .short = Abreviatura

## The annex: which chapters and sections answer which clause

annex = Anexo: capítulos y requisitos
    .intro = Las tablas enumeran disposiciones de cada fuente y los capítulos y apartados de este documento que tratan de ellas. Solo indican lugares y no declaran la conformidad. No enumeran todas las disposiciones.
    .order = Cada tabla trata de una sola fuente. Sus filas siguen el orden de las disposiciones en esa fuente.
    .caption = Disposiciones y capítulos
    .clause = Disposición
    .chapters = Capítulos y apartados

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Contenido modificado
    .since = Qué ha cambiado desde la revisión { $revision } ({ $date })
    .intro = La tabla indica, por capítulos, los datos que han cambiado. Los párrafos, los puntos y las filas modificados están marcados.
    .chapter = Capítulo
    .place = Lugar
    .what = Cambio
    .added = Añadido: { $words }
    .added-row = Añadido
    .removed = Eliminado: { $words }
    .removed-row = Eliminado
    .now = Ahora: { $words }
    .before = Antes: { $words }
    .reworded = Se ha revisado la redacción.

## Cover

cover =
    .device = Producto
    .model = Modelo
    .manufacturer = Fabricante
    .software = Versión del software
    .number = Número del documento
    .revision = Revisión
    .date = Fecha de publicación
    .language = Idioma
    .state = Estado

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Borrador
    .in-review = En revisión
    .approved = Aprobado el { $date }

notice =
    .draft-locale = La redacción en este idioma es un borrador. No la ha aprobado ningún revisor cualificado. No publique este documento.
    .stale-locale = La redacción inglesa ha cambiado desde que se revisó la redacción en este idioma. No publique este documento.
    .draft = Este documento es un borrador. No publique este documento.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (documento { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Índice
    .skip = Ir al texto
    .changed = modificado
    .permalink = Enlace a este apartado
    .document = Documento
    .revision = Revisión
    .page_of = Página %PAGE% de %PAGES%
    .on_page = página %PAGE%
    .continued = %TABLE% (continuación)
    .draft = BORRADOR
    .index_title = Instrucciones de uso: ciberseguridad
    .index_device = Producto
    .index_number = Número del documento
    .index_revision = Revisión
    .index_date = Fecha
    .index_documents = Documentos
    .index_search = Buscar un producto, un número de documento o un idioma
    .index_shown = Productos mostrados
    .hospital_title = Archivos para el personal de TI de la entidad operadora
    .hospital_lead = Estos archivos se han creado a partir de los mismos datos que este documento. Complete los datos que falten en ellos y compruebe los archivos antes de utilizarlos.
    .hospital_file = Archivo
    .hospital_size = Bytes
    .hospital_purpose = Finalidad
    .hospital_hash = SHA-256
    .hospital_missing = Los datos para los siguientes archivos no están indicados:
    .hospital_matrix = Matriz de red: las conexiones de las tablas del cortafuegos
    .hospital_nftables = Reglas para nftables, en formato JSON
    .hospital_aerleon = Política para Aerleon o Capirca, a partir de la cual se generan reglas para muchos cortafuegos
    .hospital_mud = Descripción de uso del fabricante (MUD, RFC 8520)
    .hospital_security_txt = Contacto para notificar vulnerabilidades: security.txt (RFC 9116)
    .hospital_openeox = Fin del soporte, en el formato experimental OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = PELIGRO
    .warning = ADVERTENCIA
    .caution = PRECAUCIÓN
    .notice = AVISO
    .note = NOTA

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Tabla { $number }: { $title }
    .figure = Figura { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Elemento
    .value = Valor
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Igual en todas las filas.** { $facts }

matrix =
    .yes = sí
    .no = no
    .assigned = si se asigna

flag =
    .true = sí
    .false = no

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.
## "como mínimo" and "como máximo" stand behind the value, and a range begins with its number: so each of them can
## follow "tras" or "durante".

measure =
    .at-least = { $value } como mínimo
    .at-most = { $value } como máximo
    .more-than = más de { $value }
    .less-than = menos de { $value }
    .about = aproximadamente { $value }
    .range = { $low } a { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
# [one] holds 1; [many] round millions (1 000 000 de horas); [other] all the rest, also 0 and fractions.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } segundo
        [many] { $amount } de segundos
       *[other] { $amount } segundos
    }
    .minutes = { $count ->
        [one] { $amount } minuto
        [many] { $amount } de minutos
       *[other] { $amount } minutos
    }
    .hours = { $count ->
        [one] { $amount } hora
        [many] { $amount } de horas
       *[other] { $amount } horas
    }
    .days = { $count ->
        [one] { $amount } día
        [many] { $amount } de días
       *[other] { $amount } días
    }
    .working-days = { $count ->
        [one] { $amount } día laborable
        [many] { $amount } de días laborables
       *[other] { $amount } días laborables
    }
    .weeks = { $count ->
        [one] { $amount } semana
        [many] { $amount } de semanas
       *[other] { $amount } semanas
    }
    .months = { $count ->
        [one] { $amount } mes
        [many] { $amount } de meses
       *[other] { $amount } meses
    }
    .years = { $count ->
        [one] { $amount } año
        [many] { $amount } de años
       *[other] { $amount } años
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } o posterior
    .or-earlier = { $version } o anterior
    .later-than = posterior a { $version }
    .earlier-than = anterior a { $version }
    .range = { $low } a { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Diagrama de red
    .title = Sistemas y flujos de datos
    .description = El diagrama muestra los sistemas y, en forma de flechas, los flujos de datos entre ellos. Una flecha apunta al sistema que recibe los datos. No indica qué sistema abre la conexión. La tabla de flujos de datos enumera los flujos en forma de texto.
    .alt = Diagrama de red. La tabla de flujos de datos de este capítulo enumera los flujos en forma de texto.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (también en: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Parte del sistema
    .data = Dirección de los datos. La flecha no indica qué sistema abre la conexión.
    .encrypted = Cifrado
    .unencrypted = Sin cifrar, o no siempre cifrado
    .optional = No obligatorio, o solo bajo una condición
    .unstated = Sin candado: cifrado no indicado, o a cargo de la entidad operadora o del host
    .by-zone = Esta red es demasiado grande para dibujar cada sistema y cada flujo de datos. Un recuadro con un número representa varios sistemas de una zona de red o situados fuera de todas las zonas. Una flecha puede representar varios flujos de datos. La tabla de flujos de datos enumera cada flujo de datos y sus dos sistemas.
    .by-zone-description = El diagrama muestra los sistemas, y los grupos de sistemas con su número, en forma de recuadros, y los flujos de datos entre ellos en forma de flechas. Una flecha apunta al sistema que recibe los datos. No indica qué sistema abre la conexión. La tabla de flujos de datos enumera cada flujo de datos en forma de texto.
    .too-large = Esta red es demasiado grande para un diagrama. La tabla de flujos de datos enumera cada flujo de datos.
    .systems = { $count ->
        [one] { $amount } sistema
        [many] { $amount } de sistemas
       *[other] { $amount } sistemas
    }
    .parts = { $count ->
        [one] { $amount } parte del producto
        [many] { $amount } de partes del producto
       *[other] { $amount } partes del producto
    }
    .flows = { $count ->
        [one] { $amount } flujo de datos
        [many] { $amount } de flujos de datos
       *[other] { $amount } flujos de datos
    }
