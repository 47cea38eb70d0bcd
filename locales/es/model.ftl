### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.
###
### Terms of this wording: the device is "producto", as in the MDR; a piece of equipment is "equipo". Security is "seguridad
### informática", for "seguridad" alone is also the safety of persons ("seguridad de las personas"); only updates are
### "actualizaciones de seguridad", the fixed term. The operator is "entidad operadora", for "operador" is the person at the
### device. Support is "soporte", service is "servicio técnico"; therefore a removable medium is a "medio", never a
### "soporte". A part of the system is "parte", a component of software "componente". Erasing is "borrar", disposal
### "eliminar". Steps and orders are in the imperative with "usted"; "debe" is a duty, "no debe" a prohibition, "debería" a
### recommendation, "puede" an ability.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Solo en el modo de funcionamiento: { $modes }.
    .variants = Solo para la variante: { $variants }.
    .options = Solo con la opción: { $options }.
    .platforms = Solo en la plataforma: { $platforms }.
    .versions = Solo para la versión del software: { $versions }.
    .condition = Condición: { $condition }.
    .if-modes = En el modo de funcionamiento { $modes }:
    .if-variants = Para la variante { $variants }:
    .if-options = Con la opción { $options }:
    .if-platforms = En la plataforma { $platforms }:
    .if-versions = Para la versión del software { $versions }:
    .if-condition = Si { $condition }:
    .short-modes = solo en el modo de funcionamiento: { $modes }
    .short-variants = solo para la variante: { $variants }
    .short-options = solo con la opción: { $options }
    .short-platforms = solo en la plataforma: { $platforms }
    .short-versions = solo para la versión del software: { $versions }
    .short-condition = condición: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Solo para la parte: { $value }.
    .roles = Solo para el rol: { $value }.
    .interface = Solo en la interfaz: { $value }.
    .direction = Dirección: { $value }.

protection =
    .state = { $state ->
        [provided] Los datos están cifrados.
        [not_provided] Los datos no están cifrados.
        [by_operator] La entidad operadora debe proporcionar el cifrado.
        [by_host] El sistema operativo o el host proporciona el cifrado.
       *[not_applicable] El cifrado no es aplicable.
    }
    .state-inactive = { $state ->
        [by_host] El sistema operativo o el host puede cifrar los datos.
       *[other] Los datos se pueden cifrar.
    }
    .state-should = { $need ->
        [optional] La entidad operadora puede proporcionar el cifrado.
       *[other] La entidad operadora debería proporcionar el cifrado.
    }
    .default = Estado en la entrega: { $default }.
    .configured_by = Roles que pueden activarlo y desactivarlo: { $configured_by }.
    .range = Ajustes posibles: { $range }
    .method = { $state ->
        [by_operator] Métodos de cifrado indicados por el fabricante: { $method }.
       *[other] Método de cifrado: { $method }.
    }
    .key_in = Lugar donde se guarda la clave: { $key_in }.
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Qué debe hacer la entidad operadora: { $instead }
       *[other] { $instead }
    }
    .limits = Limitaciones: { $limits }
    .note = { $note }

## Identification

device = Producto
    .caption = Identificación del producto
    .name = Nombre
    .model = Modelo
    .purpose = Finalidad prevista
    .supplied_as = Forma de suministro
    .software_version = Versión del software
    .firmware_version = Versión del firmware
    .regulation = Reglamento
    .law = Legislación aplicable
    .declaration = Declaración UE de conformidad
    .class = Clase de riesgo
    .udi_di = UDI-DI
    .basic_udi_di = UDI-DI básico
    .mud_url = URL de MUD (RFC 8520)
    .environments = Entorno de uso previsto
    .users = Usuarios previstos
    .not_for = El producto no está destinado a los siguientes usos:
    .not_for-one = El producto no está destinado al siguiente uso:
    .id = Identificador

organisation = Empresa
    .manufacturer = Fabricante
    .manufacturer-caption = Fabricante
    .representative = Representante autorizado
    .representative-caption = Representante autorizado
    .name = Nombre
    .address = Dirección
    .srn = Número de registro único (SRN)
    .website = Sitio web
    .email = Correo electrónico
    .phone = Teléfono

variant = Variantes
    .caption = Variantes del producto
    .intro = Este documento se aplica a las siguientes variantes.
    .title = Variante
    .model = Modelo
    .udi_di = UDI-DI
    .description = Descripción
    .id = Identificador

option-item = Opciones
    .caption = Opciones del producto
    .title = Opción
    .description = Descripción
    .supplied = Cómo se suministra
    .id = Identificador

mode = Modos de funcionamiento
    .caption = Modos de funcionamiento
    .title = Modo de funcionamiento
    .description = Descripción
    .entered_by = Cómo se entra en el modo
    .left_by = Cómo se sale del modo
    .indicator = Cómo reconoce el usuario el modo
    .id = Identificador

part = Partes del sistema
    .caption = Partes del sistema
    .title = Parte
    .kind = Tipo
    .version = Versión
    .supplied_by = Suministrada por
    .hosted = Dónde se ejecuta
    .runs_on = Se ejecuta en
    .location = Ubicación
    .address = Dirección
    .connected_through = Conectada a través de
    .mud_url = URL de MUD (RFC 8520)
    .permissions = Permisos
    .description = Descripción
    .id = Identificador
    .when = Condición

user-interface = Interfaces de usuario
    .caption = Interfaces de usuario
    .title = Interfaz de usuario
    .id = Identificador
    .kind = Tipo
    .part = Parte
    .purpose = Finalidad
    .personal = Muestra o reproduce datos personales
    .protect = Protección
    .when = Condición

document-facts = Este documento
    .caption = Identificación de este documento
    .number = Número del documento
    .revision = Revisión
    .date = Fecha de publicación
    .effective = Válido desde
    .replaces = Sustituye a
    .audience = Lectores previstos
    .audience_other = Otros lectores previstos
    .roles = Roles de los lectores
    .paper_copy = Ejemplar en papel
    .see_also = Consulte también los siguientes documentos:
    .see_also-one = Consulte también el siguiente documento:

companion = Otros documentos sobre este producto
    .caption = Otros documentos sobre este producto
    .title = Título
    .number = Número del documento
    .audience = Lectores previstos

revision = Historial de revisiones
    .caption = Revisiones de este documento
    .revision = Revisión
    .date = Fecha
    .change = Cambio
    .link = Documento

contact = Contacto para la seguridad informática
    .caption = Contacto para la seguridad informática
    .security = Contacto para la seguridad informática
    .phone = Teléfono
    .hours = Horario
    .policy = Política para notificar vulnerabilidades
    .advisories = Boletines de seguridad informática
    .key = Clave para notificaciones cifradas
    .key_fingerprint = Huella digital de la clave
    .acknowledge_within = Plazo para acusar recibo de una notificación
    .vigilance = Notificación de incidentes graves
    .process = Qué hace el fabricante con una notificación: { $process }
    .events-described = Notifique los eventos descritos en este documento como se indica aquí: { $link }.
    .report_contents = Indique lo siguiente en una notificación:
    .report_rules = Se aplican a las notificaciones las siguientes reglas:
    .report_rules-one = Se aplica a las notificaciones la siguiente regla:
    .sources_watched = El fabricante vigila las siguientes fuentes para detectar nuevas vulnerabilidades:
    .sources_watched-one = El fabricante vigila la siguiente fuente para detectar nuevas vulnerabilidades:
    .conduct = Qué hace y qué no hace el fabricante:
    .note = { $note }

local-contact = Contactos en la entidad operadora
    .caption = Contactos en la entidad operadora
    .title = Contacto
    .purpose = Para
    .phone = Teléfono
    .id = Identificador

## Security features

feature = Funciones de seguridad informática
    .caption = Funciones de seguridad informática
    .title = Función
    .id = Identificador
    .capability = Capacidad
    .state = Estado
    .default = Estado en la entrega
    .configured_by = Configurable por
    .range = Intervalo
    .modes = Modos de funcionamiento
    .modes-left-out = todos los modos de funcionamiento
    .protects = Protege
    .part = Parte
    .when = Condición
    .absent = Esta función no está disponible.
    .of-operator = La entidad operadora debe proporcionar esta función.
    .of-host = El sistema operativo o el host proporciona esta función.
    .inapplicable = Esta función no es aplicable.
    .description = { $description }
    .before = Antes de empezar, asegúrese de lo siguiente:
    .before-one = Antes de empezar, asegúrese de lo siguiente:
    .steps = Haga lo siguiente:
    .indicator = Indicación: { $indicator }
    .limits = Limitaciones: { $limits }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Qué debe hacer la entidad operadora: { $instead }
       *[other] Qué hacer: { $instead }
    }

security-test = Pruebas de seguridad informática
    .caption = Pruebas de seguridad informática
    .kind = Tipo
    .subject = Objeto de la prueba
    .version = Versión probada
    .date = Fecha
    .interval = Intervalo
    .by = Realizada por
    .result = Resultado
    .part = Parte

## Operating environment

operating-environment = Entorno operativo
    .scope = Fuera de la responsabilidad del fabricante
    .change = Cuándo volver a evaluar la seguridad informática
    .assumptions = El fabricante da por supuesto lo siguiente sobre el entorno operativo:
    .out_of_scope = El fabricante no es responsable de lo siguiente:
    .reassess = Vuelva a evaluar la seguridad informática del producto después de cada uno de los siguientes eventos:
    .reassess-one = Vuelva a evaluar la seguridad informática del producto después del siguiente evento:
    .reassess_at_once = Después de cada uno de los siguientes eventos, vuelva a evaluar la seguridad informática del producto sin demora y antes de que se vuelva a utilizar el producto:
    .reassess_at_once-one = Después del siguiente evento, vuelva a evaluar la seguridad informática del producto sin demora y antes de que se vuelva a utilizar el producto:
    .prohibited = Está prohibido lo siguiente:
    .not_recommended = El fabricante recomienda no hacer lo siguiente:

control-group = Grupos de medidas
    .caption = Grupos de medidas
    .condition-intro = Si un grupo tiene una condición, sus medidas solo se aplican si se cumple esa condición.
    .title = Grupo
    .id = Identificador
    .goal = Objetivo
    .choice = Suficiente
    .choice-left-out = todas las medidas del grupo
    .when = Condición

control = Medidas de seguridad informática
    .required = Medidas obligatorias
    .required-caption = Medidas obligatorias
    .required-intro = Las siguientes medidas deben estar implantadas.
    .strongly_recommended = Medidas encarecidamente recomendadas
    .strongly_recommended-caption = Medidas encarecidamente recomendadas
    .strongly_recommended-intro = El fabricante recomienda encarecidamente las siguientes medidas.
    .recommended = Medidas recomendadas
    .recommended-caption = Medidas recomendadas
    .recommended-intro = El fabricante recomienda las siguientes medidas.
    .preferred = Medidas preferentes
    .preferred-caption = Medidas preferentes
    .preferred-intro = El fabricante prefiere las siguientes medidas a otras medidas adecuadas.
    .where_possible = Medidas recomendadas si es posible
    .where_possible-caption = Medidas recomendadas si es posible
    .where_possible-intro = El fabricante recomienda las siguientes medidas si el entorno operativo las permite.
    .optional = Medidas opcionales
    .optional-caption = Medidas opcionales
    .optional-intro = Las siguientes medidas son opcionales.
    .unstated = Medidas sin obligatoriedad indicada
    .unstated-caption = Medidas sin obligatoriedad indicada
    .unstated-intro = Este documento no indica si las siguientes medidas son obligatorias o recomendadas.
    .condition-intro = Una medida con una condición solo se aplica si se cumple la condición.
    .group-condition-intro = Si una fila indica un grupo que tiene una condición, la medida solo se aplica si se cumple esa condición.
    .group-choice-intro = Si una fila indica un grupo, la tabla de grupos dice cuántas medidas del grupo son suficientes.
    .title = Medida
    .id = Identificador
    .kind = Tipo
    .responsibility = Responsable
    .or_by = Como alternativa
    .group = Grupo
    .need = Obligatoriedad
    .reason = Motivo: { $reason }
    .own_measure = Qué hace el propio producto: { $own_measure }
    .own_measure-part = Qué hace esta parte del sistema por sí misma: { $own_measure }
    .setting = Ajuste: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Pasos para el fabricante:
        [third_party] Pasos para el tercero:
        [service_partner] Pasos para la empresa de servicio técnico:
        [integrator] Pasos para el integrador de sistemas:
       *[other] Haga lo siguiente:
    }
    .otherwise = Sin esta medida: { $otherwise }
    .missing = **Si falta esta medida.** { $otherwise }
    .avoid = { $stop_use ->
        [true] No utilice el producto sin esta medida.
       *[other] Asegúrese de que esta medida esté aplicada.
    }
    .avoid-part = { $stop_use ->
        [true] No utilice esta parte del sistema sin esta medida.
       *[other] Asegúrese de que esta medida esté aplicada.
    }
    .stop_use = { $stop_use ->
        [true] El producto no debe utilizarse sin esta medida.
       *[false] El producto puede utilizarse sin esta medida.
    }
    .stop_use-part = { $stop_use ->
        [true] Esta parte del sistema no debe utilizarse sin esta medida.
       *[false] Esta parte del sistema puede utilizarse sin esta medida.
    }
    .limits = Limitaciones: { $limits }
    .risk = Riesgo de la propia medida: { $risk }
    .part = Parte
    .when = Condición

share = Medidas compartidas
    .caption = Quién hace qué
    .party = Responsable
    .does = Tarea

no-action = Sin intervención necesaria
    .caption = Medidas que no requieren ninguna intervención de la entidad operadora
    .kind = Medida
    .because = Motivo
    .unless = Es necesario intervenir si
    .part = Parte
    .when = Condición

training = Formación
    .caption = Conocimientos y formación necesarios
    .role = Rol
    .content = Contenido
    .interval = Repetir después de
    .given_by = Impartida por

## Compatibility

compatibility = Compatibilidad
    .limits = Restricciones
    .restrictions = Para las combinaciones con otros productos se aplican las siguientes restricciones:
    .restrictions-one = Para las combinaciones con otros productos se aplica la siguiente restricción:

hardware = Hardware
    .caption = Hardware
    .for = Parte
    .included = Integrado
    .minimum = Mínimo necesario
    .recommended = Recomendado
    .optimum = Óptimo
    .otherwise = Si no se alcanzan los valores recomendados
    .note = Nota

machine =
    .cpu = Procesador: { $cpu }
    .memory = Memoria: { $memory }
    .storage = Almacenamiento: { $storage }
    .display = Pantalla: { $display }
    .graphics = Gráficos: { $graphics }
    .network = Red: { $network }
    .other = Otros: { $other }

product = Productos
    .operating-system = Sistemas operativos
    .operating-system-caption = Sistemas operativos
    .browser = Navegadores
    .browser-caption = Navegadores
    .mobile-device = Dispositivos móviles
    .mobile-device-caption = Dispositivos móviles
    .hypervisor = Productos de virtualización
    .hypervisor-caption = Productos de virtualización
    .database = Bases de datos
    .database-caption = Bases de datos
    .runtime = Entornos de ejecución
    .runtime-caption = Entornos de ejecución
    .antimalware = Productos antimalware
    .antimalware-caption = Productos antimalware
    .peer-system = Compatibilidad de los sistemas conectados
    .peer-system-caption = Compatibilidad de los sistemas conectados
    .accessory = Accesorios
    .accessory-caption = Accesorios
    .for = Parte
    .name = Producto
    .supplied_by = Proporcionado por
    .versions = Versiones
    .recommended = Versión recomendada
    .state = Estado
    .support_end = Soporte del proveedor hasta
    .patches = Actualizaciones
    .note = Nota
    .when = Condición

standard = Normas y estándares
    .caption = Normas y estándares
    .name = Norma o estándar
    .version = Versión
    .kind = Materia
    .purpose = Finalidad
    .conformance = Declaración de conformidad con el estándar

## Network

network = Red informática
    .absent = No está disponible lo siguiente:
    .before = Antes de empezar, asegúrese de lo siguiente:
    .before-one = Antes de empezar, asegúrese de lo siguiente:
    .connecting = Conexión a la red informática
    .controls = Medidas obligatorias: { $link }
    .steps = Para conectar el producto a la red informática:
    .connection = { $connection ->
        [none] El producto no tiene conexión de red.
        [optional] La conexión de red es opcional.
       *[required] El producto necesita una conexión de red.
    }
    .inbound = { $inbound ->
        [true] Otros sistemas pueden abrir una conexión con el producto.
       *[false] No es posible que otros sistemas abran una conexión con el producto.
    }
    .internet = { $internet ->
        [not_needed] El producto no necesita una conexión a Internet.
        [optional] La conexión a Internet es opcional.
        [needed] El producto necesita una conexión a Internet.
        [not_directly] El producto no debe conectarse directamente a Internet.
       *[forbidden] El producto no debe conectarse a Internet.
    }
    .internet_reason = Conexión a Internet: { $internet_reason }
    .load = Carga de la red: { $load }
    .note = { $note }

network-only = Red informática
    .connection = { $connection ->
        [none] El producto no tiene conexión de red.
        [optional] La conexión de red es opcional.
       *[required] El producto necesita una conexión de red.
    }
    .connection-part = { $connection ->
        [none] Esta parte del sistema no tiene conexión de red.
        [optional] La conexión de red es opcional.
       *[required] Esta parte del sistema necesita una conexión de red.
    }
    .inbound = { $inbound ->
        [true] Otros sistemas pueden abrir una conexión con el producto.
       *[false] No es posible que otros sistemas abran una conexión con el producto.
    }
    .inbound-part = { $inbound ->
        [true] Otros sistemas pueden abrir una conexión con esta parte del sistema.
       *[false] No es posible que otros sistemas abran una conexión con esta parte del sistema.
    }
    .internet = { $internet ->
        [not_needed] El producto no necesita una conexión a Internet.
        [optional] La conexión a Internet es opcional.
        [needed] El producto necesita una conexión a Internet.
        [not_directly] El producto no debe conectarse directamente a Internet.
       *[forbidden] El producto no debe conectarse a Internet.
    }
    .internet-part = { $internet ->
        [not_needed] Esta parte del sistema no necesita una conexión a Internet.
        [optional] La conexión a Internet es opcional.
        [needed] Esta parte del sistema necesita una conexión a Internet.
        [not_directly] Esta parte del sistema no debe conectarse directamente a Internet.
       *[forbidden] Esta parte del sistema no debe conectarse a Internet.
    }
    .internet_reason = Conexión a Internet: { $internet_reason }
    .absent = No está disponible lo siguiente:
    .note = { $note }

zone = Zonas de red
    .caption = Zonas de red
    .title = Zona
    .id = Identificador
    .traffic = Control del tráfico en el límite
    .operated_by = Operada por
    .description = Descripción

interface = Interfaces
    .caption = Interfaces
    .title = Interfaz
    .id = Identificador
    .kind = Tipo
    .state = Estado
    .because = Motivo
    .instead = Qué hacer
    .part = Parte
    .zone = Zona
    .standards = Estándares
    .not_supported = No admitidos
    .ciphers = Conjuntos de cifrado
    .authentication = Autenticación
    .encryption = Cifrado
    .addressing = Direccionamiento
    .default = Estado en la entrega
    .need = Obligatoriedad
    .frequency = Frecuencia
    .power = Potencia de transmisión
    .range = Alcance
    .coexistence = Coexistencia con otros equipos de radio
    .max_connected = Máximo de conexiones simultáneas
    .max_paired = Máximo de emparejamientos
    .purpose = Finalidad
    .used_by = Puede ser utilizada por
    .protect = Protección
    .when = Condición

peer = Sistemas conectados
    .caption = Sistemas conectados
    .title = Sistema
    .id = Identificador
    .kind = Tipo
    .zone = Zona
    .address = Dirección
    .versions = Versiones
    .max_connected = Máximo de conexiones simultáneas
    .operated_by = Operado por
    .description = Descripción

port = Puertos
    .rules = Puertos y reglas del cortafuegos
    .required-caption = Conexiones obligatorias que hay que permitir
    .recommended-caption = Conexiones recomendadas
    .allow-caption = Conexiones que hay que permitir solo si se utiliza su función
    .allow-need-unstated = Si no se indica la obligatoriedad de una conexión, el fabricante no declara si es obligatoria. Permítala solo si la necesita una función que se utiliza.
    .allow-condition = Si una fila indica una condición, permita la conexión solo si se cumple la condición.
    .allow-configured = Si se puede cambiar el número de un puerto, permita solo el número configurado.
    .allow-range = Si de un intervalo solo están configurados algunos puertos, permita solo esos puertos.
    .allow-only = Bloquee todas las demás conexiones.
    .allow-only-except = El bloqueo no se aplica a las conexiones sin regla del cortafuegos. Una tabla aparte las enumera.
    .allow-only-zones = En el límite de las siguientes zonas de red, bloquee todas las demás conexiones desde las partes del sistema y hacia ellas: { $zones }. Este documento no da reglas para otros sistemas.
    .block-caption = Conexiones que hay que bloquear
    .block-intro = En el cortafuegos de la red, bloquee las siguientes conexiones.
    .none-caption = Conexiones sin regla del cortafuegos
    .none-intro = Para las siguientes conexiones, este documento no da ninguna regla para el cortafuegos de la red. La tabla indica los motivos.
    .unstated-caption = Conexiones sin indicación de la dirección
    .unstated-intro = El fabricante no indica qué lado abre las siguientes conexiones. Este documento no da ninguna regla del cortafuegos para ellas.
    .rules-source = El origen abre la conexión o envía primero. Las respuestas forman parte de la conexión.
    .rules-all = Qué se aplica a todas las reglas
    .required = Conexiones obligatorias
    .need-unstated = Conexiones sin indicación de la obligatoriedad
    .used = Conexiones solo en caso de uso
    .rules-open = debe especificarlo la entidad operadora
    .any-system = cualquier sistema
    .reason-number = no se puede dar una regla sin un número o tipo
    .reason-transport = no se puede dar una regla sin el protocolo de transporte
    .reason-border = no cruza ningún límite de red
    .reason-computer = permanece dentro de un solo ordenador
    .reason-part = permanece dentro de una sola parte del sistema
    .reason-device = permanece dentro del producto
    .reason-zone = permanece dentro de una sola zona de red; necesita una regla únicamente donde un cortafuegos divide la zona
    .reason-mobile = pasa por una red de telefonía móvil, no por la red de la entidad operadora
    .reason-cloud = no pasa por la red de la entidad operadora
    .reference = { $protocol } en el puerto { $transport } { $number }
    .reference-many = { $protocol } en los puertos { $transport } { $number }
    .reference-any = { $protocol } en cualquier puerto { $transport }
    .reference-ip = { $protocol } sobre { $transport } { $ip_protocol }
    .reference-short = { $protocol } sobre { $transport }
    .unnamed = puerto { $transport } { $number }
    .unnamed-many = puertos { $transport } { $number }
    .unnamed-any = cualquier puerto { $transport }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } en el puerto { $number }
    .reference-plain-many = { $protocol } en los puertos { $number }
    .reference-plain-any = { $protocol } en cualquier puerto
    .reference-bare = { $protocol }
    .unnamed-plain = puerto { $number }
    .unnamed-plain-many = puertos { $number }
    .unnamed-plain-any = cualquier puerto
    .no-transport = protocolo de transporte no indicado
    .without-transport = { $number } (protocolo de transporte no indicado)
    .any = cualquiera
    .not_known = puerto desconocido
    .number = Puerto
    .icmp_type = Tipo de ICMP
    .ip_protocol = Protocolo IP
    .id = Identificador
    .configurable = Número modificable
    .setting = Dónde se ajusta
    .source_port = Puerto de origen
    .transport = Transporte
    .direction = Dirección
    .protocol = Protocolo
    .program = Programa
    .part = Parte
    .interface = Interfaz
    .encryption = Cifrado
    .authentication = Autenticación
    .default = Estado en la entrega
    .need = Obligatoriedad
    .opened_by = Puede abrirlo
    .open_for = Tiempo de apertura
    .purpose = Finalidad
    .peers = Sistemas conectados
    .internet = A través de Internet
    .network_setting = Ajuste de la red
    .firewall_rule = Regla del cortafuegos de la red
    .when = Condición
    .source = Origen
    .destination = Destino
    .own-side = Producto o parte
    .other-side = Otro lado
    .use = Uso por el producto
    .reason = Motivo

firewall = Cortafuegos del producto
    .of-parts = Cortafuegos de las partes
    .state = { $state ->
        [provided] El producto tiene su propio cortafuegos.
        [not_provided] El producto no tiene cortafuegos propio.
        [by_operator] La entidad operadora debe proporcionar el cortafuegos para el producto.
        [by_host] El producto utiliza el cortafuegos del sistema operativo.
       *[not_applicable] No es aplicable un cortafuegos en el producto.
    }
    .state-part = { $state ->
        [provided] Esta parte del sistema tiene su propio cortafuegos.
        [not_provided] Esta parte del sistema no tiene cortafuegos propio.
        [by_operator] La entidad operadora debe proporcionar el cortafuegos para esta parte del sistema.
        [by_host] Esta parte del sistema utiliza el cortafuegos del sistema operativo.
       *[not_applicable] No es aplicable un cortafuegos en esta parte del sistema.
    }
    .state-inactive = { $state ->
        [by_host] El cortafuegos del sistema operativo solo filtra el tráfico cuando está activado.
       *[other] El cortafuegos solo filtra el tráfico cuando está activado.
    }
    .default = Estado en la entrega: { $default }.
    .configured_by = Roles que pueden activarlo y desactivarlo: { $configured_by }.
    .rules_set_by = Roles que pueden cambiar sus reglas: { $rules_set_by }.
    .product = Nombre comercial: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] El cortafuegos debe bloquear todo el tráfico, excepto las conexiones que este documento indica que se permitan.
            [deny_all] El cortafuegos debe bloquear todo el tráfico.
            [allow_outbound] El cortafuegos debe permitir las conexiones desde el producto y bloquear las conexiones hacia el producto.
            [allow_all] El cortafuegos debe permitir todo el tráfico.
            [monitored] El cortafuegos debe permitir el tráfico y supervisarlo.
            [restricted] El cortafuegos debe restringir el tráfico.
           *[isolated] El cortafuegos no debe permitir ninguna conexión con otras redes.
        }
       *[other] { $policy ->
            [deny_all_but_listed] El cortafuegos bloquea todas las conexiones que este documento no enumera.
            [deny_all] El cortafuegos bloquea todo el tráfico.
            [allow_outbound] El cortafuegos permite las conexiones desde el producto y bloquea las conexiones hacia el producto.
            [allow_all] El cortafuegos permite todo el tráfico.
            [monitored] El cortafuegos permite el tráfico y lo supervisa.
            [restricted] El cortafuegos restringe el tráfico.
           *[isolated] El cortafuegos no permite ninguna conexión con otras redes.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] Cuando está activado, el cortafuegos bloquea todas las conexiones que este documento no enumera.
        [deny_all] Cuando está activado, el cortafuegos bloquea todo el tráfico.
        [allow_outbound] Cuando está activado, el cortafuegos permite las conexiones salientes y bloquea las conexiones entrantes.
        [allow_all] Cuando está activado, el cortafuegos permite todo el tráfico.
        [monitored] Cuando está activado, el cortafuegos permite el tráfico y lo supervisa.
        [restricted] Cuando está activado, el cortafuegos restringe el tráfico.
       *[isolated] Cuando está activado, el cortafuegos no permite ninguna conexión con otras redes.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] El cortafuegos debe bloquear todo el tráfico, excepto las conexiones que este documento indica que se permitan.
            [deny_all] El cortafuegos debe bloquear todo el tráfico.
            [allow_outbound] El cortafuegos debe permitir las conexiones desde esta parte del sistema y bloquear las conexiones hacia esta parte del sistema.
            [allow_all] El cortafuegos debe permitir todo el tráfico.
            [monitored] El cortafuegos debe permitir el tráfico y supervisarlo.
            [restricted] El cortafuegos debe restringir el tráfico.
           *[isolated] El cortafuegos no debe permitir ninguna conexión con otras redes.
        }
       *[other] { $policy ->
            [deny_all_but_listed] El cortafuegos bloquea todas las conexiones que este documento no enumera.
            [deny_all] El cortafuegos bloquea todo el tráfico.
            [allow_outbound] El cortafuegos permite las conexiones desde esta parte del sistema y bloquea las conexiones hacia esta parte del sistema.
            [allow_all] El cortafuegos permite todo el tráfico.
            [monitored] El cortafuegos permite el tráfico y lo supervisa.
            [restricted] El cortafuegos restringe el tráfico.
           *[isolated] El cortafuegos no permite ninguna conexión con otras redes.
        }
    }
    .changes_itself = Cambios automáticos: { $changes_itself }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Qué debe hacer la entidad operadora: { $instead }
       *[other] Qué hacer: { $instead }
    }
    .note = { $note }

flow = Flujos de datos
    .caption = Flujos de datos
    .rules = Reglas del cortafuegos: { $link }
    .from = Desde
    .to = Hacia
    .port = Puerto
    .medium = Medio
    .data = Datos
    .personal = Datos personales
    .examples = Ejemplos
    .deidentified = Desidentificación
    .encryption = Cifrado
    .integrity = Protección de la integridad
    .trigger = Inicio de la transferencia
    .rate = Velocidad de transmisión
    .volume = Cantidad de datos
    .purpose = Finalidad
    .when = Condición
    .id = Identificador

network-requirements = Requisitos de la red informática
    .bandwidth = { $bandwidth_for ->
        [none] Ancho de banda: { $bandwidth }.
       *[other] Ancho de banda ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latencia: { $latency }.
    .jitter = Fluctuación (jitter): { $jitter }.
    .packet_loss = Pérdida de paquetes: { $packet_loss }.
    .services = Servicios que la red debe ofrecer: { $services }.
    .other = La red debe cumplir los siguientes requisitos:
    .other-one = La red debe cumplir el siguiente requisito:
    .recommended_other = El fabricante recomienda lo siguiente para la red:
    .loss = Si se pierde la red: { $loss }
    .otherwise = Si no se cumplen los requisitos: { $otherwise }

network-link = Enlaces y funciones
    .caption = Qué debe ofrecer la red para los enlaces y las funciones
    .title = Enlace o función
    .from = Desde
    .to = Hacia
    .bandwidth = Ancho de banda
    .latency = Latencia
    .jitter = Fluctuación (jitter)
    .packet_loss = Pérdida de paquetes
    .recommended = Recomendado
    .optimum = Óptimo
    .otherwise = Si no se alcanza
    .when = Condición

network-figures = Valores recomendados
    .bandwidth = { $bandwidth_for ->
        [none] Ancho de banda recomendado: { $bandwidth }.
       *[other] Ancho de banda recomendado ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latencia recomendada: { $latency }.
    .jitter = Fluctuación (jitter) recomendada: { $jitter }.
    .packet_loss = Pérdida de paquetes recomendada: { $packet_loss }.
    .otherwise = Si no se alcanzan los valores recomendados: { $otherwise }

network-optimum = Valores óptimos
    .bandwidth = { $bandwidth_for ->
        [none] Ancho de banda óptimo: { $bandwidth }.
       *[other] Ancho de banda óptimo ({ $bandwidth_for }): { $bandwidth }.
    }
    .latency = Latencia óptima: { $latency }.
    .jitter = Fluctuación (jitter) óptima: { $jitter }.
    .packet_loss = Pérdida de paquetes óptima: { $packet_loss }.

remote-access = Acceso remoto
    .state = { $used_for ->
        [none] { $state ->
            [provided] Es posible el acceso remoto al producto.
            [not_provided] El producto no tiene acceso remoto.
            [by_operator] La entidad operadora proporciona el acceso remoto.
            [by_host] El sistema operativo o el host proporciona el acceso remoto.
           *[not_applicable] El acceso remoto no es aplicable.
        }
       *[other] { $state ->
            [provided] Es posible el acceso remoto al producto para los siguientes fines: { $used_for }.
            [not_provided] No es posible el acceso remoto al producto para los siguientes fines: { $used_for }.
            [by_operator] La entidad operadora proporciona el acceso remoto para los siguientes fines: { $used_for }.
            [by_host] El sistema operativo o el host proporciona el acceso remoto para los siguientes fines: { $used_for }.
           *[not_applicable] El acceso remoto no es aplicable para los siguientes fines: { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] Es posible el acceso remoto a esta parte del sistema.
            [not_provided] Esta parte del sistema no tiene acceso remoto.
            [by_operator] La entidad operadora proporciona el acceso remoto.
            [by_host] El sistema operativo o el host proporciona el acceso remoto.
           *[not_applicable] El acceso remoto no es aplicable.
        }
       *[other] { $state ->
            [provided] Es posible el acceso remoto a esta parte del sistema para los siguientes fines: { $used_for }.
            [not_provided] No es posible el acceso remoto a esta parte del sistema para los siguientes fines: { $used_for }.
            [by_operator] La entidad operadora proporciona el acceso remoto para los siguientes fines: { $used_for }.
            [by_host] El sistema operativo o el host proporciona el acceso remoto para los siguientes fines: { $used_for }.
           *[not_applicable] El acceso remoto no es aplicable para los siguientes fines: { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] El acceso remoto que proporciona el sistema operativo o el host solo es posible cuando está activado.
           *[other] El acceso remoto solo es posible cuando está activado.
        }
       *[other] { $state ->
            [by_host] Cuando está activado, el acceso remoto que proporciona el sistema operativo o el host es posible para los siguientes fines: { $used_for }.
           *[other] Cuando está activado, el acceso remoto es posible para los siguientes fines: { $used_for }.
        }
    }
    .default = Estado en la entrega: { $default }.
    .configured_by = Roles que pueden activarlo y desactivarlo: { $configured_by }.
    .kind = Tipo de acceso: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] El fabricante inicia una sesión.
        [operator] La entidad operadora inicia una sesión.
        [shared] El fabricante y la entidad operadora inician juntos una sesión.
        [user] El usuario inicia una sesión.
        [patient] El paciente inicia una sesión.
        [third_party] Un tercero inicia una sesión.
        [integrator] El integrador de sistemas inicia una sesión.
        [practitioner] El profesional sanitario inicia una sesión.
       *[service_partner] La empresa de servicio técnico inicia una sesión.
    }
    .supervision = Vigilancia: { $supervision }
    .authentication = Autenticación: { $authentication }
    .encryption = Cifrado: { $encryption }.
    .logged = { $logged ->
        [true] El producto anota cada sesión en el registro de eventos.
       *[false] El producto no anota las sesiones en el registro de eventos.
    }
    .logged-part = { $logged ->
        [true] Esta parte del sistema anota cada sesión en el registro de eventos.
       *[false] Esta parte del sistema no anota las sesiones en el registro de eventos.
    }
    .files_scanned_by = Análisis antimalware de los archivos transferidos: { $files_scanned_by }
    .disable = Para desactivar el acceso remoto: { $disable }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Qué debe hacer la entidad operadora: { $instead }
       *[other] Qué hacer: { $instead }
    }
    .note = { $note }

failure = Fallos de la red informática
    .caption = Fallos de la red informática y sus efectos
    .recovery-caption = Fallos y sus efectos
    .what = Fallo
    .id = Identificador
    .noticeable = Percepción por el usuario
    .effect = Efecto en el producto
    .hazard = Peligro
    .countermeasure = Contramedida

## Installation

installation = Instalación
    .preparing = Antes de la instalación
    .installing = Pasos de la instalación
    .integrating = Integración en otro producto
    .installed_by = Roles que instalan el producto: { $installed_by }.
    .before = Antes de empezar, asegúrese de lo siguiente:
    .before-one = Antes de empezar, asegúrese de lo siguiente:
    .steps = Para instalar el producto:
    .verify = Después de la instalación, compruebe lo siguiente:
    .if_failed = Si la instalación ha fallado: { $if_failed }
    .integration = Si el producto se integra en otro producto:

hardening = Bastionado
    .caption = Ajustes de seguridad informática
    .title = Ajuste
    .id = Identificador
    .setting = Dónde se ajusta
    .default = En la entrega
    .value = Ajustar a
    .need = Obligatoriedad
    .reason = Motivo
    .steps = Haga lo siguiente:
    .part = Parte
    .when = Condición

maintenance = Mantenimiento

task = Tareas
    .caption = Tareas periódicas
    .title = Tarea
    .id = Identificador
    .by = A cargo de
    .role = Rol
    .interval = Intervalo
    .downtime = Interrupción durante la tarea
    .steps = { $by ->
        [manufacturer] Pasos para el fabricante:
        [third_party] Pasos para el tercero:
        [service_partner] Pasos para la empresa de servicio técnico:
        [integrator] Pasos para el integrador de sistemas:
       *[other] Haga lo siguiente:
    }

## Access

access = Acceso
    .authentication = Métodos de inicio de sesión disponibles: { $authentication }.
    .authentication-none = { $only ->
        [none] No hay inicio de sesión.
       *[other] No hay inicio de sesión, salvo donde este capítulo lo indica para una parte del sistema o bajo una condición.
    }
    .checked_by = Sistema que comprueba el inicio de sesión: { $checked_by }.
    .default = Inicio de sesión en la entrega: { $default }.
    .configured_by = Roles que pueden activar y desactivar el inicio de sesión: { $configured_by }.
    .note = { $note }
    .without_login = Sin inicio de sesión es posible lo siguiente:
    .login_for = El inicio de sesión es obligatorio para lo siguiente:
    .account_rules = Para las cuentas se aplican las siguientes reglas:
    .account_rules-one = Para las cuentas se aplica la siguiente regla:
    .custom_roles = { $custom_roles ->
        [true] La entidad operadora puede definir otros roles.
       *[false] No es posible que la entidad operadora defina otros roles.
    }

access-only = Acceso
    .authentication = Métodos de inicio de sesión disponibles: { $authentication }.
    .authentication-none = No hay inicio de sesión.
    .authentication-none-part = Esta parte del sistema no tiene inicio de sesión.
    .checked_by = Sistema que comprueba el inicio de sesión: { $checked_by }.
    .without_login = Sin inicio de sesión es posible lo siguiente:
    .login_for = El inicio de sesión es obligatorio para lo siguiente:
    .account_rules = Para las cuentas se aplican las siguientes reglas:
    .account_rules-one = Para las cuentas se aplica la siguiente regla:
    .note = { $note }

directory = Servicio de directorio
    .default = Estado en la entrega: { $default }.
    .protocol = Protocolo: { $protocol }.
    .product = Servicio de directorio: { $product }.
    .versions = Versiones: { $versions }.
    .users_managed = Gestión de sus usuarios: { $users_managed }
    .roles_given = Roles de sus usuarios: { $roles_given }
    .unreachable = Si no se puede acceder al servicio de directorio: { $unreachable }
    .steps = Para conectar el servicio de directorio:
    .note = { $note }

multi-factor = Autenticación multifactor
    .state = { $state ->
        [provided] El producto admite la autenticación multifactor.
        [not_provided] El producto no admite la autenticación multifactor.
        [by_operator] La entidad operadora debe proporcionar la autenticación multifactor.
        [by_host] El sistema operativo o el host proporciona la autenticación multifactor.
       *[not_applicable] La autenticación multifactor no es aplicable.
    }
    .state-part = { $state ->
        [provided] Esta parte del sistema admite la autenticación multifactor.
        [not_provided] Esta parte del sistema no admite la autenticación multifactor.
        [by_operator] La entidad operadora debe proporcionar la autenticación multifactor.
        [by_host] El sistema operativo o el host proporciona la autenticación multifactor.
       *[not_applicable] La autenticación multifactor no es aplicable.
    }
    .state-should = { $need ->
        [optional] La entidad operadora puede proporcionar la autenticación multifactor.
       *[other] La entidad operadora debería proporcionar la autenticación multifactor.
    }
    .state-inactive = { $state ->
        [by_host] La autenticación multifactor que proporciona el sistema operativo o el host solo funciona cuando está activada.
       *[other] La autenticación multifactor solo funciona cuando está activada.
    }
    .default = Estado en la entrega: { $default }.
    .configured_by = Roles que pueden activarla y desactivarla: { $configured_by }.
    .required_for = Roles para los que se requiere la autenticación multifactor: { $required_for }.
    .method = Segundos factores disponibles: { $method }.
    .code_length = Número de caracteres de un código: { $code_length }.
    .code_digits = Número de dígitos de un código: { $code_digits }.
    .remembered_for = Tiempo durante el cual no se vuelve a pedir el segundo factor: { $remembered_for }.
    .reset = Restablecimiento del segundo factor: { $reset }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Qué debe hacer la entidad operadora: { $instead }
       *[other] Qué hacer: { $instead }
    }
    .note = { $note }

role = Roles
    .caption = Roles
    .title = Rol
    .id = Identificador
    .description = Descripción
    .inherits = También tiene los derechos de
    .held_by = Quién lo ejerce
    .directory_group = Grupo del servicio de directorio
    .default = Estado en la entrega
    .part = Parte

function = Funciones y roles
    .caption = Funciones y roles que pueden utilizarlas
    .title = Función
    .assignable = { $assignable ->
        [true] La entidad operadora asigna la siguiente función a roles o usuarios: { $title }.
       *[false] No es posible que la entidad operadora asigne la siguiente función a otros roles: { $title }.
    }

automatic-login = Inicio de sesión automático
    .state = { $state ->
        [provided] El producto inicia una sesión automáticamente. Nadie introduce una credencial para ello.
        [by_host] El sistema operativo inicia una sesión automáticamente. Nadie introduce una credencial para ello.
       *[none] El producto no tiene inicio de sesión automático.
    }
    .state-part = { $state ->
        [provided] Esta parte del sistema inicia una sesión automáticamente. Nadie introduce una credencial para ello.
        [by_host] El sistema operativo inicia una sesión automáticamente. Nadie introduce una credencial para ello.
       *[none] Esta parte del sistema no tiene inicio de sesión automático.
    }
    .state-inactive = { $state ->
        [by_host] En el sistema operativo, el inicio de sesión automático sin credencial solo funciona cuando está activado.
       *[other] El inicio de sesión automático sin credencial solo funciona cuando está activado.
    }
    .default = Estado en la entrega: { $default }.
    .configured_by = Roles que pueden activarlo y desactivarlo: { $configured_by }.
    .after = Momento del inicio de sesión automático: { $after }.
    .role = Rol del usuario en esta sesión: { $role }.
    .switch_off = Para desactivar el inicio de sesión automático: { $switch_off }
    .note = { $note }

account-management = Gestión de cuentas
    .created_by = Roles que crean cuentas: { $created_by }.
    .activated_by = Roles que activan cuentas: { $activated_by }.
    .disabled_by = Roles que deshabilitan cuentas: { $disabled_by }.
    .deleted_by = Roles que eliminan cuentas: { $deleted_by }.
    .disabled_after = Tiempo sin inicio de sesión tras el cual se deshabilita una cuenta: { $disabled_after }.
    .first_password_by = Roles que establecen la primera contraseña de una cuenta: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] El usuario debe cambiar la primera contraseña en el primer inicio de sesión.
       *[false] Nada obliga al usuario a cambiar la primera contraseña.
    }
    .user_name = Reglas para los nombres de usuario: { $user_name }
    .attributes = Contenido de una cuenta: { $attributes }
    .max_accounts = Número máximo de cuentas: { $max_accounts }.
    .steps = Para gestionar las cuentas:
    .note = { $note }

password = Contraseñas
    .pins = PIN
    .both = Contraseñas y PIN
    .kind = { $kind ->
        [password] Lo siguiente se aplica a las contraseñas.
       *[pin] Lo siguiente se aplica a los PIN.
    }
    .rules_from = { $rules_from ->
        [device] El producto establece las reglas y las hace cumplir.
        [host] El sistema operativo establece las reglas.
        [directory] El servicio de directorio establece las reglas.
       *[operator] La entidad operadora debe establecer las reglas.
    }
    .rules_from-part = { $rules_from ->
        [device] Esta parte del sistema establece las reglas y las hace cumplir.
        [host] El sistema operativo establece las reglas.
        [directory] El servicio de directorio establece las reglas.
       *[operator] La entidad operadora debe establecer las reglas.
    }
    .need = Obligatoriedad de las reglas: { $need }.
    .rules_from-should = { $rules_from ->
        [host] El sistema operativo establece las reglas.
        [directory] El servicio de directorio establece las reglas.
       *[other] La entidad operadora establece las reglas.
    }
    .configured_by = Roles que pueden cambiar las reglas: { $configured_by }.
    .settable = Reglas que se pueden cambiar: { $settable }.
    .off_by_default = Reglas desactivadas en la entrega: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Número mínimo de caracteres que debe exigir el sistema operativo: { $min_length }.
        [directory] Número mínimo de caracteres que debe exigir el servicio de directorio: { $min_length }.
        [operator] Número mínimo de caracteres que debe exigir la entidad operadora: { $min_length }.
       *[other] Número mínimo de caracteres: { $min_length }.
    }
    .min_length-should = Número mínimo de caracteres recomendado: { $min_length }.
    .max_length = Número máximo de caracteres: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] El sistema operativo debe exigir que un PIN contenga: { $complexity }.
           *[other] El sistema operativo debe exigir que una contraseña contenga: { $complexity }.
        }
        [directory] { $kind ->
            [pin] El servicio de directorio debe exigir que un PIN contenga: { $complexity }.
           *[other] El servicio de directorio debe exigir que una contraseña contenga: { $complexity }.
        }
        [operator] { $kind ->
            [pin] La entidad operadora debe exigir que un PIN contenga: { $complexity }.
           *[other] La entidad operadora debe exigir que una contraseña contenga: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Un PIN debe contener: { $complexity }.
           *[other] Una contraseña debe contener: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] El sistema operativo debe rechazar como PIN: { $complexity }.
           *[other] El sistema operativo debe rechazar como contraseña: { $complexity }.
        }
        [directory] { $kind ->
            [pin] El servicio de directorio debe rechazar como PIN: { $complexity }.
           *[other] El servicio de directorio debe rechazar como contraseña: { $complexity }.
        }
        [operator] { $kind ->
            [pin] La entidad operadora debe asegurarse de que un PIN no sea: { $complexity }.
           *[other] La entidad operadora debe asegurarse de que una contraseña no sea: { $complexity }.
        }
       *[other] { $kind ->
            [pin] Un PIN no debe ser: { $complexity }.
           *[other] Una contraseña no debe ser: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] Un PIN debería contener: { $complexity }.
       *[other] Una contraseña debería contener: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] Un PIN no debería ser: { $complexity }.
       *[other] Una contraseña no debería ser: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] El sistema operativo debe exigir que una contraseña cumpla al menos { $complexity_at_least } de las siguientes condiciones: { $complexity }.
        [directory] El servicio de directorio debe exigir que una contraseña cumpla al menos { $complexity_at_least } de las siguientes condiciones: { $complexity }.
        [operator] La entidad operadora debe exigir que una contraseña cumpla al menos { $complexity_at_least } de las siguientes condiciones: { $complexity }.
       *[other] Una contraseña debe cumplir al menos { $complexity_at_least } de las siguientes condiciones: { $complexity }.
    }
    .complexity-some-should = Una contraseña debería cumplir al menos { $complexity_at_least } de las siguientes condiciones: { $complexity }.
    .characters = Caracteres que se pueden utilizar: { $characters }
    .special_characters = Caracteres especiales que se pueden utilizar: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] Un PIN se puede dejar vacío.
           *[false] Un PIN no se puede dejar vacío.
        }
       *[other] { $blank ->
            [true] Una contraseña se puede dejar vacía.
           *[false] Una contraseña no se puede dejar vacía.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] El PIN se puede desactivar.
           *[false] El PIN no se puede desactivar.
        }
       *[other] { $can_be_off ->
            [true] La contraseña se puede desactivar.
           *[false] La contraseña no se puede desactivar.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Las letras mayúsculas y minúsculas son caracteres distintos.
       *[false] Las letras mayúsculas y minúsculas son los mismos caracteres.
    }
    .history = { $kind ->
        [pin] Número de PIN anteriores que no deben volver a utilizarse: { $history }.
       *[other] Número de contraseñas anteriores que no deben volver a utilizarse: { $history }.
    }
    .history-should = { $kind ->
        [pin] Número de PIN anteriores que no deberían volver a utilizarse: { $history }.
       *[other] Número de contraseñas anteriores que no deberían volver a utilizarse: { $history }.
    }
    .max_age = { $kind ->
        [pin] Un PIN debe cambiarse tras { $max_age }.
       *[other] Una contraseña debe cambiarse tras { $max_age }.
    }
    .max_age-should = { $kind ->
        [pin] Un PIN debería cambiarse tras { $max_age }.
       *[other] Una contraseña debería cambiarse tras { $max_age }.
    }
    .min_age = { $kind ->
        [pin] Un PIN puede volver a cambiarse, como muy pronto, tras { $min_age }.
       *[other] Una contraseña puede volver a cambiarse, como muy pronto, tras { $min_age }.
    }
    .max_attempts = { $rules_from ->
        [host] Número de intentos fallidos tras los cuales el sistema operativo debe bloquear el inicio de sesión: { $max_attempts }.
        [directory] Número de intentos fallidos tras los cuales el servicio de directorio debe bloquear el inicio de sesión: { $max_attempts }.
        [operator] Número de intentos fallidos tras los cuales el inicio de sesión debe quedar bloqueado: { $max_attempts }.
       *[other] Número de intentos fallidos tras los cuales se bloquea el inicio de sesión: { $max_attempts }.
    }
    .max_attempts-should = Número recomendado de intentos fallidos tras los cuales se bloquea el inicio de sesión: { $max_attempts }.
    .attempts_within = Periodo en el que se cuentan los intentos fallidos: { $attempts_within }.
    .lockout_stages = Los intentos fallidos repetidos tienen los siguientes efectos:
    .lockout_stages-one = Los intentos fallidos repetidos tienen el siguiente efecto:
    .asked = { $kind ->
        [pin] El PIN se pide en los siguientes casos:
       *[other] La contraseña se pide en los siguientes casos:
    }
    .asked-one = { $kind ->
        [pin] El PIN se pide en el siguiente caso:
       *[other] La contraseña se pide en el siguiente caso:
    }
    .lockout = Duración del bloqueo: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] Un inicio de sesión bloqueado permanece bloqueado hasta que alguien lo desbloquee.
       *[false] El bloqueo termina sin intervención de un usuario.
    }
    .unlocked_by = { $lockout ->
        [none] Roles que pueden desbloquear el inicio de sesión: { $unlocked_by }.
       *[other] Roles que pueden poner fin al bloqueo antes de tiempo: { $unlocked_by }.
    }
    .stored_as = Forma de almacenamiento: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] En la entrega no hay ningún PIN establecido.
            [password] En la entrega no hay ninguna contraseña establecida.
           *[none] En la entrega no hay credenciales establecidas.
        }
        [default] En la entrega están establecidas credenciales predeterminadas.
        [unique_per_device] Las credenciales en la entrega son distintas en cada producto.
        [must_change_at_first_login] El primer inicio de sesión exige credenciales nuevas.
        [shared_known] Las credenciales en la entrega son iguales en todos los productos y conocidas públicamente.
        [manufacturer_only] Solo el fabricante conoce las credenciales en la entrega.
        [documented] Las credenciales en la entrega son iguales en todos los productos y están indicadas en documentos del fabricante.
       *[set_at_installation] Las credenciales se establecen durante la instalación.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] Esta parte del sistema se entrega sin PIN.
            [password] Esta parte del sistema se entrega sin contraseña.
           *[none] Esta parte del sistema se entrega sin credenciales.
        }
        [default] Esta parte del sistema se entrega con credenciales predeterminadas.
        [unique_per_device] Esta parte del sistema se entrega con credenciales distintas en cada sistema.
        [must_change_at_first_login] Esta parte del sistema exige credenciales nuevas en el primer inicio de sesión.
        [shared_known] Esta parte del sistema se entrega con credenciales iguales en todos los sistemas y conocidas públicamente.
        [manufacturer_only] Esta parte del sistema se entrega con credenciales que solo conoce el fabricante.
        [documented] Esta parte del sistema se entrega con credenciales que son iguales en todos los sistemas y están indicadas en documentos del fabricante.
       *[set_at_installation] Las credenciales se establecen durante la instalación.
    }
    .default_password = { $kind ->
        [pin] PIN en la entrega: { $default_password }.
       *[other] Contraseña en la entrega: { $default_password }.
    }
    .default_action = Credenciales en la entrega: { $default_action }
    .change = { $kind ->
        [pin] Para cambiar el PIN:
       *[other] Para cambiar la contraseña:
    }
    .handling = { $kind ->
        [pin] Para proteger un PIN, haga lo siguiente:
       *[other] Para proteger una contraseña, haga lo siguiente:
    }
    .reset = { $kind ->
        [pin] Si se olvida un PIN: { $reset }
       *[other] Si se olvida una contraseña: { $reset }
    }
    .compromised = { $kind ->
        [pin] Si otras personas conocen un PIN: { $compromised }
       *[other] Si otras personas conocen una contraseña: { $compromised }
    }
    .fallback = Si no se ha establecido otra regla: { $fallback }
    .note = { $note }

account = Cuentas en la entrega
    .caption = Cuentas en la entrega
    .name = Cuenta
    .id = Identificador
    .role = Rol
    .kind = Tipo
    .default = Estado en la entrega
    .default_credentials = Credenciales en la entrega
    .default_password = Contraseña en la entrega
    .part = Parte
    .action = Acción
    .when = Condición

session = Sesiones
    .timeout = { $action ->
        [lock] Tras { $timeout } sin actividad del usuario, el producto bloquea la sesión.
        [logout] Tras { $timeout } sin actividad del usuario, el producto cierra la sesión.
        [hide_data] Tras { $timeout } sin actividad del usuario, el producto oculta los datos mostrados.
        [screen_off] Tras { $timeout } sin actividad del usuario, el producto apaga la pantalla.
       *[other] Límite de tiempo para una sesión sin actividad del usuario: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] Tras { $timeout } sin actividad del usuario, esta parte del sistema bloquea la sesión.
        [logout] Tras { $timeout } sin actividad del usuario, esta parte del sistema cierra la sesión.
        [hide_data] Tras { $timeout } sin actividad del usuario, esta parte del sistema oculta los datos mostrados.
        [screen_off] Tras { $timeout } sin actividad del usuario, esta parte del sistema apaga la pantalla.
       *[other] Límite de tiempo para una sesión sin actividad del usuario: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] Cuando el límite de tiempo está activado, la sesión se bloquea tras { $timeout } sin actividad del usuario.
        [logout] Cuando el límite de tiempo está activado, la sesión se cierra tras { $timeout } sin actividad del usuario.
        [hide_data] Cuando el límite de tiempo está activado, los datos mostrados se ocultan tras { $timeout } sin actividad del usuario.
        [screen_off] Cuando el límite de tiempo está activado, la pantalla se apaga tras { $timeout } sin actividad del usuario.
       *[other] Límite de tiempo para una sesión sin actividad del usuario, cuando está activado: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] El producto establece el límite de tiempo y lo hace cumplir.
        [host] El sistema operativo establece el límite de tiempo.
        [directory] El servicio de directorio establece el límite de tiempo.
       *[operator] La entidad operadora debe establecer el límite de tiempo.
    }
    .rules_from-part = { $rules_from ->
        [device] Esta parte del sistema establece el límite de tiempo y lo hace cumplir.
        [host] El sistema operativo establece el límite de tiempo.
        [directory] El servicio de directorio establece el límite de tiempo.
       *[operator] La entidad operadora debe establecer el límite de tiempo.
    }
    .rules_from-inactive = { $rules_from ->
        [device] El límite de tiempo se hace cumplir cuando está activado.
        [host] El sistema operativo establece el límite de tiempo.
        [directory] El servicio de directorio establece el límite de tiempo.
       *[operator] La entidad operadora debe establecer el límite de tiempo.
    }
    .rules_from-should = { $rules_from ->
        [host] El sistema operativo establece el límite de tiempo.
        [directory] El servicio de directorio establece el límite de tiempo.
       *[other] La entidad operadora establece el límite de tiempo.
    }
    .timeout-others = { $action ->
        [lock] Tiempo sin actividad del usuario tras el cual debe bloquearse la sesión: { $timeout }.
        [logout] Tiempo sin actividad del usuario tras el cual debe cerrarse la sesión: { $timeout }.
        [hide_data] Tiempo sin actividad del usuario tras el cual deben ocultarse los datos mostrados: { $timeout }.
        [screen_off] Tiempo sin actividad del usuario tras el cual debe apagarse la pantalla: { $timeout }.
       *[other] Límite de tiempo para una sesión sin actividad del usuario: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Tiempo recomendado sin actividad del usuario tras el cual se bloquea la sesión: { $timeout }.
        [logout] Tiempo recomendado sin actividad del usuario tras el cual se cierra la sesión: { $timeout }.
        [hide_data] Tiempo recomendado sin actividad del usuario tras el cual se ocultan los datos mostrados: { $timeout }.
        [screen_off] Tiempo recomendado sin actividad del usuario tras el cual se apaga la pantalla: { $timeout }.
       *[other] Límite de tiempo recomendado para una sesión sin actividad del usuario: { $timeout }.
    }
    .need = Obligatoriedad del límite de tiempo: { $need }.
    .default = Límite de tiempo en la entrega: { $default }.
    .range = Ajustes posibles del límite de tiempo: { $range }.
    .action = { $action ->
        [lock] Al alcanzarse el límite de tiempo, se bloquea la sesión.
        [logout] Al alcanzarse el límite de tiempo, se cierra la sesión.
        [hide_data] Al alcanzarse el límite de tiempo, se ocultan los datos mostrados.
        [screen_off] Al alcanzarse el límite de tiempo, se apaga la pantalla.
       *[never] No hay límite de tiempo para una sesión sin actividad del usuario.
    }
    .configured_by = Roles que pueden ajustar el límite de tiempo: { $configured_by }.
    .replaced_by = Bloqueo que se utiliza en lugar de un límite de tiempo para la sesión: { $replaced_by }
    .locks_on = Casos en los que se bloquea la sesión: { $locks_on }.
    .locks_on-others = Casos en los que se debe bloquear la sesión: { $locks_on }.
    .locks_on-should = Casos en los que se recomienda bloquear la sesión: { $locks_on }.
    .ends_on = Casos en los que se cierra la sesión: { $ends_on }.
    .ends_on-others = Casos en los que se debe cerrar la sesión: { $ends_on }.
    .ends_on-should = Casos en los que se recomienda cerrar la sesión: { $ends_on }.
    .also = A las sesiones también se aplica lo siguiente:
    .applies_to = El límite de tiempo se aplica a lo siguiente:
    .exceptions = Excepción: { $exceptions }
    .concurrent = Número de sesiones que un usuario puede tener al mismo tiempo: { $concurrent }.
    .users = Número de usuarios que pueden tener una sesión iniciada al mismo tiempo: { $users }.
    .note = { $note }

emergency = Acceso de emergencia
    .state = { $state ->
        [provided] El producto ofrece acceso de emergencia.
        [not_provided] El producto no ofrece acceso de emergencia.
        [by_operator] La entidad operadora debe proporcionar el acceso de emergencia.
        [by_host] El sistema operativo o el host proporciona el acceso de emergencia.
       *[not_applicable] El acceso de emergencia no es aplicable.
    }
    .state-part = { $state ->
        [provided] Esta parte del sistema ofrece acceso de emergencia.
        [not_provided] Esta parte del sistema no ofrece acceso de emergencia.
        [by_operator] La entidad operadora debe proporcionar el acceso de emergencia.
        [by_host] El sistema operativo o el host proporciona el acceso de emergencia.
       *[not_applicable] El acceso de emergencia no es aplicable.
    }
    .state-inactive = { $state ->
        [by_host] El acceso de emergencia que proporciona el sistema operativo o el host solo está disponible cuando está activado.
       *[other] El acceso de emergencia solo está disponible cuando está activado.
    }
    .default = Estado en la entrega: { $default }.
    .configured_by = Roles que pueden activarlo y desactivarlo: { $configured_by }.
    .how = Para obtener acceso en una emergencia: { $how }
    .steps = Para obtener acceso en una emergencia:
    .available = Funciones disponibles con el acceso de emergencia: { $available }.
    .limits = Limitaciones: { $limits }
    .ends_after = Tiempo tras el cual termina el acceso de emergencia: { $ends_after }.
    .logged = { $logged ->
        [true] El producto anota cada acceso de emergencia en el registro de eventos.
       *[false] El producto no anota los accesos de emergencia en el registro de eventos.
    }
    .logged-part = { $logged ->
        [true] Esta parte del sistema anota cada acceso de emergencia en el registro de eventos.
       *[false] Esta parte del sistema no anota los accesos de emergencia en el registro de eventos.
    }
    .afterwards = Después del acceso de emergencia: { $afterwards }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Qué debe hacer la entidad operadora: { $instead }
       *[other] Qué hacer: { $instead }
    }
    .note = { $note }

machine-credential = Certificados y credenciales técnicas
    .caption = Certificados y credenciales técnicas
    .intro = Las máquinas y los servicios utilizan los siguientes certificados, claves y otras credenciales.
    .title = Credencial
    .id = Identificador
    .kind = Tipo
    .used_by = Utilizada por
    .purpose = Finalidad
    .rights = Derechos
    .algorithm = Clave
    .key_in = Lugar donde se guarda la clave
    .issued_by = Emitida por
    .lifetime = Periodo de validez
    .renewal = Renovación
    .on_expiry = Al caducar
    .if_lost = En caso de pérdida
    .when = Condición

## Data

data = Datos personales
    .personal = { $personal ->
        [none] El producto no trata datos personales.
        [processed] El producto trata datos personales, pero no los almacena.
        [not_stored] El producto no almacena datos personales.
       *[stored] El producto almacena datos personales.
    }
    .absent = El producto no almacena los siguientes datos: { $absent }.
    .removable_media = El producto no utiliza medios extraíbles.
    .removable_media_note = Medios extraíbles: { $removable_media_note }
    .note = { $note }

media-use = Uso de medios extraíbles
    .caption = Uso de medios extraíbles
    .uses = Uso
    .media = Medios
    .access = Acceso
    .note = Nota
    .part = Parte
    .when = Condición

data-only = Datos personales
    .personal = { $personal ->
        [none] El producto no trata datos personales.
        [processed] El producto trata datos personales, pero no los almacena.
        [not_stored] El producto no almacena datos personales.
       *[stored] El producto almacena datos personales.
    }
    .personal-part = { $personal ->
        [none] Esta parte del sistema no trata datos personales.
        [processed] Esta parte del sistema trata datos personales, pero no los almacena.
        [not_stored] Esta parte del sistema no almacena datos personales.
       *[stored] Esta parte del sistema almacena datos personales.
    }
    .absent = El producto no almacena los siguientes datos: { $absent }.
    .absent-part = Esta parte del sistema no almacena los siguientes datos: { $absent }.
    .removable_media = El producto no utiliza medios extraíbles.
    .removable_media-part = Esta parte del sistema no utiliza medios extraíbles.
    .note = { $note }

store = Datos almacenados
    .caption = Datos almacenados
    .title = Almacén de datos
    .id = Identificador
    .part = Parte
    .categories = Datos
    .personal = Datos personales
    .examples = Ejemplos
    .format = Formato
    .location = Ubicación
    .capacity = Capacidad
    .encryption = Cifrado
    .retention = Periodo de conservación
    .retention_from = Contado desde
    .retention_range = Intervalo ajustable
    .keep = Conservación
    .retention_note = Nota
    .retention_set_by = Puede cambiarlo
    .erase = Borrado
    .access = Acceso
    .when = Condición

export = Exportación de datos
    .caption = Formas de exportar datos
    .title = Exportación
    .id = Identificador
    .categories = Datos
    .personal = Datos personales
    .examples = Ejemplos
    .format = Formato
    .medium = Medio
    .deidentified = Desidentificación
    .encryption = Cifrado
    .steps = Para exportar los datos:
    .access = Acceso
    .default = Estado en la entrega
    .when = Condición

gdpr = Protección de datos (RGPD)
    .purpose = Finalidad del tratamiento: { $purpose }
    .controller = { $controller ->
        [manufacturer] El fabricante es el responsable del tratamiento.
        [operator] La entidad operadora es la responsable del tratamiento.
        [shared] El fabricante y la entidad operadora son corresponsables del tratamiento.
        [user] El usuario es responsable de los datos que están en el producto.
        [patient] El paciente es responsable de los datos que están en el producto.
        [third_party] Un tercero es el responsable del tratamiento.
        [integrator] El integrador de sistemas es el responsable del tratamiento.
        [practitioner] El profesional sanitario es el responsable del tratamiento.
       *[service_partner] La empresa de servicio técnico es la responsable del tratamiento.
    }
    .controller_name = Responsable del tratamiento: { $controller_name }.
    .processor = Encargado del tratamiento: { $processor }.
    .transfer = Transferencias a terceros países: { $transfer }
    .subject_access = Solicitudes de acceso a datos personales: { $subject_access }
    .subject_erasure = Solicitudes de supresión de datos personales: { $subject_erasure }
    .operator = Para la protección de datos, haga lo siguiente:

## Logging

logging = Registro de eventos
    .what = Eventos registrados
    .reading = Lectura del registro de eventos
    .state = { $state ->
        [provided] El producto anota los eventos en un registro de eventos.
        [not_provided] El producto no registra los eventos de seguridad informática.
        [by_operator] La entidad operadora debe encargarse de que se registren los eventos de seguridad informática.
        [by_host] El sistema operativo o el host anota los eventos en un registro de eventos.
       *[not_applicable] El registro de los eventos de seguridad informática no es aplicable.
    }
    .state-part = { $state ->
        [provided] Esta parte del sistema anota los eventos en un registro de eventos.
        [not_provided] Esta parte del sistema no registra los eventos de seguridad informática.
        [by_operator] La entidad operadora debe encargarse de que se registren los eventos de seguridad informática.
        [by_host] El sistema operativo o el host anota los eventos en un registro de eventos.
       *[not_applicable] El registro de los eventos de seguridad informática no es aplicable.
    }
    .state-inactive = { $state ->
        [by_host] El sistema operativo o el host puede anotar los eventos en un registro de eventos.
       *[other] Los eventos se pueden anotar en un registro de eventos.
    }
    .purpose = Finalidad del registro de eventos: { $purpose }
    .standard = Normas y estándares que sigue el registro de eventos: { $standard }.
    .default = Estado en la entrega: { $default }.
    .configured_by = Roles que pueden activarlo y desactivarlo: { $configured_by }.
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Qué debe hacer la entidad operadora: { $instead }
       *[other] Qué hacer: { $instead }
    }
    .location = Ubicación del registro de eventos: { $location }
    .language = Idioma del registro de eventos: { $language }
    .capacity = Capacidad del registro de eventos: { $capacity }
    .retention = Las entradas se conservan durante { $retention }.
    .protection = Protección del registro de eventos: { $protection }
    .access = Roles que pueden leer el registro de eventos: { $access }.
    .events = En el registro de eventos se anotan los siguientes eventos:
    .events-one = En el registro de eventos se anota el siguiente evento:
    .other_events = { $events ->
        [none] En el registro de eventos se anota lo siguiente:
       *[other] En el registro de eventos también se anota lo siguiente:
    }
    .reason_asked = Eventos para los que el usuario debe introducir un motivo: { $reason_asked }.
    .not_logged = En el registro de eventos no se anota lo siguiente:
    .not_for = El registro de eventos no está destinado a lo siguiente:
    .fields = Contenido mínimo de cada entrada: { $fields }.
    .viewer = Programa para leer el registro de eventos: { $viewer }
    .help = Ayuda para leer el registro de eventos: { $help }
    .alerts = Mensajes y señales: { $link }.
    .steps = Para leer o exportar el registro de eventos:
    .note = { $note }

log-entry = Contenido de las entradas
    .caption = Contenido de las entradas para determinados eventos
    .events = Evento
    .fields = Contenido
    .note = Otro contenido

log-notification = Notificaciones
    .caption = Notificaciones de eventos
    .events = Evento
    .other_events = Otros eventos
    .by = Medio de envío
    .to = Rol informado
    .party = Entidad informada
    .note = Nota
    .when = Condición

log-export = Exportación del registro de eventos
    .protocol = Protocolo: { $protocol }.
    .encryption = Cifrado: { $encryption }.
    .format = Formato: { $format }.
    .to = Destino: { $to }.
    .port = Puerto: { $port }.

clock = Reloj
    .source = { $source ->
        [ntp] El reloj se ajusta mediante NTP.
        [nts] El reloj se ajusta mediante NTP con Network Time Security (NTS).
        [ptp] El reloj se ajusta mediante PTP.
        [host] El sistema operativo ajusta el reloj.
        [server] Un servidor ajusta el reloj.
        [phone] El teléfono ajusta el reloj.
        [manual] El reloj se ajusta manualmente.
       *[cellular] La red de telefonía móvil ajusta el reloj.
    }
    .other_sources = Otras formas de ajustar el reloj: { $other_sources }.
    .from = Sistema que ajusta el reloj: { $from }.
    .port = Puerto del servicio de hora: { $port }.
    .configured_by = Roles que pueden ajustar el reloj: { $configured_by }.
    .accuracy = Error máximo del reloj: { $accuracy }.
    .if_wrong = Si el reloj no es correcto: { $if_wrong }
    .steps = Para ajustar el reloj:

alert = Mensajes y señales
    .caption = Mensajes y señales
    .normal-caption = Otros mensajes y señales
    .sign = Mensaje o señal
    .id = Identificador
    .meaning = Significado
    .shows = Indica
    .action = Acción
    .acts = Quién interviene
    .call = Contacto

## Malware and integrity

malware = Protección contra el malware
    .protection = { $protection ->
        [allow_list] El producto solo ejecuta software de una lista de software permitido.
        [antimalware_included] El producto incluye software antimalware.
        [antimalware_supported] Se puede instalar software antimalware en el producto.
        [antimalware_by_operator] La entidad operadora debe instalar software antimalware.
        [antimalware_not_recommended] El fabricante recomienda no instalar software antimalware en el producto.
        [read_only_system] El producto arranca desde un sistema que no se puede modificar.
        [no_antimalware_software] El producto no tiene software antimalware.
        [none] El propio producto no tiene protección contra el malware.
       *[not_applicable] La protección contra el malware no es aplicable.
    }
    .protection-part = { $protection ->
        [allow_list] Esta parte del sistema solo ejecuta software de una lista de software permitido.
        [antimalware_included] Esta parte del sistema incluye software antimalware.
        [antimalware_supported] Se puede instalar software antimalware en esta parte del sistema.
        [antimalware_by_operator] La entidad operadora debe instalar software antimalware.
        [antimalware_not_recommended] El fabricante recomienda no instalar software antimalware en esta parte del sistema.
        [read_only_system] Esta parte del sistema arranca desde un sistema que no se puede modificar.
        [no_antimalware_software] Esta parte del sistema no tiene software antimalware.
        [none] Esta parte del sistema no tiene por sí misma protección contra el malware.
       *[not_applicable] La protección contra el malware no es aplicable.
    }
    .protection-should = { $need ->
        [optional] La entidad operadora puede instalar software antimalware.
       *[other] La entidad operadora debería instalar software antimalware.
    }
    .other_protection = Otra protección contra el malware: { $other_protection }.
    .need = Obligatoriedad: { $need }.
    .product = Nombre comercial: { $product }.
    .installed_by = Instalado por: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] El fabricante recomienda excluir de los análisis en tiempo real lo siguiente:
           *[other] Excluya de los análisis en tiempo real lo siguiente:
        }
        [full_scan] { $exclusions_recommended ->
            [true] El fabricante recomienda excluir de los análisis programados y de los análisis bajo demanda lo siguiente:
           *[other] Excluya de los análisis programados y de los análisis bajo demanda lo siguiente:
        }
       *[other] { $exclusions_recommended ->
            [true] El fabricante recomienda excluir de los análisis lo siguiente:
           *[other] Excluya de los análisis lo siguiente:
        }
    }
    .scans = Análisis: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] No es posible instalar otro software en el producto.
        [not_allowed] No debe instalarse otro software en el producto.
        [only_listed] No debe instalarse en el producto software que este documento no enumere.
       *[allowed] Es posible instalar otro software en el producto.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] No es posible instalar otro software en esta parte del sistema.
        [not_allowed] No debe instalarse otro software en esta parte del sistema.
        [only_listed] No debe instalarse en esta parte del sistema software que este documento no enumere.
       *[allowed] Es posible instalar otro software en esta parte del sistema.
    }
    .on_detection = { $protection ->
        [allow_list] Si se inicia software que no está en la lista: { $on_detection }
       *[other] Si se detecta malware: { $on_detection }
    }
    .because = Motivo: { $because }
    .instead = Qué hacer: { $instead }
    .note = { $note }

integrity = Integridad del software
    .secure_boot = { $secure_boot ->
        [true] El producto comprueba su software en cada arranque (arranque seguro).
       *[false] El producto no tiene arranque seguro.
    }
    .secure_boot-part = { $secure_boot ->
        [true] Esta parte del sistema comprueba su software en cada arranque (arranque seguro).
       *[false] Esta parte del sistema no tiene arranque seguro.
    }
    .signature = Firma del software: { $signature }.
    .signed_by = Firmante: { $signed_by }
    .checksum = Valor hash o suma de comprobación del software: { $checksum }.
    .covers = La comprobación abarca lo siguiente:
    .checked = Cuándo se realiza la comprobación: { $checked }
    .on_failure = Si la comprobación no se supera: { $on_failure }
    .verify = Para comprobar que el software es auténtico:
    .because = Motivo: { $because }
    .instead = Qué hacer: { $instead }
    .note = { $note }

## Updates

update = Actualizaciones
    .installing = Instalación de una actualización
    .switching-off = Actualizaciones automáticas
    .state = { $state ->
        [provided] El fabricante proporciona actualizaciones de seguridad.
        [not_provided] El fabricante no proporciona actualizaciones de seguridad.
        [by_operator] La entidad operadora es responsable de las actualizaciones de seguridad.
        [by_host] El host o su fuente de paquetes proporciona las actualizaciones de seguridad.
       *[not_applicable] Las actualizaciones de seguridad no son aplicables.
    }
    .used = { $used ->
        [true] Se utilizan actualizaciones.
       *[false] { $title ->
            [none] El software del producto no se actualiza.
           *[other] Este tipo de actualización no se utiliza.
        }
    }
    .used-part = { $used ->
        [true] Se utilizan actualizaciones.
       *[false] { $title ->
            [none] El software de esta parte del sistema no se actualiza.
           *[other] Este tipo de actualización no se utiliza.
        }
    }
    .announced_by = Cómo anuncia el fabricante las actualizaciones: { $announced_by }.
    .source = Fuentes de las actualizaciones: { $source }.
    .source_note = Procedencia de las actualizaciones: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] El producto solo instala actualizaciones con una firma digital válida.
        [hash] { $installed_by ->
            [manufacturer] Antes de la instalación, el fabricante compara el valor hash de una actualización con el valor publicado.
            [service_partner] Antes de la instalación, la empresa de servicio técnico compara el valor hash de una actualización con el valor publicado.
            [user] Antes de la instalación, el usuario debe comparar el valor hash de una actualización con el valor publicado.
            [patient] Antes de la instalación, el paciente debe comparar el valor hash de una actualización con el valor publicado.
            [integrator] Antes de la instalación, el integrador de sistemas debe comparar el valor hash de una actualización con el valor publicado.
            [practitioner] Antes de la instalación, el profesional sanitario debe comparar el valor hash de una actualización con el valor publicado.
            [third_party] Antes de la instalación, un tercero compara el valor hash de una actualización con el valor publicado.
           *[other] Antes de la instalación, la entidad operadora debe comparar el valor hash de una actualización con el valor publicado.
        }
        [checksum] El producto solo instala actualizaciones con una suma de comprobación correcta.
        [signed_package] Las actualizaciones son paquetes firmados.
        [app_store] La tienda de aplicaciones comprueba la autenticidad de una actualización.
       *[none] El producto no comprueba la autenticidad de una actualización.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] Esta parte del sistema solo instala actualizaciones con una firma digital válida.
        [hash] { $installed_by ->
            [manufacturer] Antes de la instalación, el fabricante compara el valor hash de una actualización con el valor publicado.
            [service_partner] Antes de la instalación, la empresa de servicio técnico compara el valor hash de una actualización con el valor publicado.
            [user] Antes de la instalación, el usuario debe comparar el valor hash de una actualización con el valor publicado.
            [patient] Antes de la instalación, el paciente debe comparar el valor hash de una actualización con el valor publicado.
            [integrator] Antes de la instalación, el integrador de sistemas debe comparar el valor hash de una actualización con el valor publicado.
            [practitioner] Antes de la instalación, el profesional sanitario debe comparar el valor hash de una actualización con el valor publicado.
            [third_party] Antes de la instalación, un tercero compara el valor hash de una actualización con el valor publicado.
           *[other] Antes de la instalación, la entidad operadora debe comparar el valor hash de una actualización con el valor publicado.
        }
        [checksum] Esta parte del sistema solo instala actualizaciones con una suma de comprobación correcta.
        [signed_package] Las actualizaciones son paquetes firmados.
        [app_store] La tienda de aplicaciones comprueba la autenticidad de una actualización.
       *[none] Esta parte del sistema no comprueba la autenticidad de una actualización.
    }
    .installed_by = { $installed_by ->
        [manufacturer] El fabricante instala las actualizaciones.
        [operator] La entidad operadora instala las actualizaciones.
        [shared] El fabricante y la entidad operadora instalan juntos las actualizaciones.
        [user] El usuario instala las actualizaciones.
        [patient] El paciente instala las actualizaciones.
        [third_party] Un tercero instala las actualizaciones.
        [integrator] El integrador de sistemas instala las actualizaciones.
        [practitioner] El profesional sanitario instala las actualizaciones.
       *[service_partner] La empresa de servicio técnico instala las actualizaciones.
    }
    .automatic = { $automatic ->
        [true] Las actualizaciones se instalan automáticamente.
       *[false] Las actualizaciones no se instalan automáticamente.
    }
    .switch_off = Para desactivar las actualizaciones automáticas:
    .interval = Intervalo de las actualizaciones periódicas: { $interval }.
    .connect_every = Tiempo máximo entre dos conexiones para recibir actualizaciones: { $connect_every }.
    .wait = Tiempo de espera antes de instalar una actualización: { $wait }.
    .install_within = Plazo en el que debe instalarse una actualización de seguridad: { $install_within }.
    .usable_without = { $usable_without ->
        [true] El producto puede utilizarse sin una actualización obligatoria.
       *[false] No es posible utilizar el producto hasta que se haya instalado una actualización obligatoria.
    }
    .usable_without-part = { $usable_without ->
        [true] Esta parte del sistema puede utilizarse sin una actualización obligatoria.
       *[false] No es posible utilizar esta parte del sistema hasta que se haya instalado una actualización obligatoria.
    }
    .before = Antes de empezar, asegúrese de lo siguiente:
    .before-one = Antes de empezar, asegúrese de lo siguiente:
    .downtime = Tiempo de parada durante una actualización: { $downtime }.
    .downtime-part = Tiempo de parada durante una actualización: { $downtime }.
    .steps = Para instalar una actualización:
    .verify = Después de la actualización, compruebe lo siguiente:
    .if_failed = Si la actualización ha fallado: { $if_failed }
    .rollback = Vuelta a la versión anterior: { $rollback }
    .operator_patching = Instalación de parches por la entidad operadora: { $operator_patching }
    .approved = Actualizaciones de otros proveedores que aprueba el fabricante: { $approved }
    .excluded = No instale las siguientes actualizaciones:
    .excluded-one = No instale la siguiente actualización:
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Qué debe hacer la entidad operadora: { $instead }
       *[other] Qué hacer: { $instead }
    }
    .note = { $note }

support = Periodo de soporte de seguridad informática
    .help = Soporte
    .start = Inicio del soporte: { $start }.
    .end = Fin del soporte: { $end }.
    .duration = Duración del soporte: { $duration }.
    .counted_from = Contado desde: { $counted_from }.
    .until = Evento que pone fin al soporte: { $until }.
    .security_end = Fin de las actualizaciones de seguridad: { $security_end }.
    .versions = Versiones que reciben actualizaciones de seguridad: { $versions }
    .includes = El soporte de seguridad informática incluye lo siguiente:
    .contact = Contacto para el soporte: { $contact }
    .after_end = Después del fin del soporte: { $after_end }
    .notified_by = Cómo anuncia el fabricante el fin del soporte: { $notified_by }.
    .notice_period = Preaviso antes del fin del soporte: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Recuperación
    .restoring = Restauración
    .resetting = Restablecimiento de los ajustes de fábrica
    .failures = Fallos
    .restore = Para restaurar a partir de una copia de seguridad:
    .factory_reset = Para restablecer los ajustes de fábrica del producto:
    .factory_reset_effect = Efecto del restablecimiento: { $factory_reset_effect }
    .network_loss_mode = Modo de funcionamiento cuando se pierde la red: { $network_loss_mode }.
    .network_loss = Si se pierde la red: { $network_loss }
    .continues = Durante un fallo o un evento de seguridad informática continúa lo siguiente:
    .safe_state = Estado seguro: { $safe_state }

backup = Copia de seguridad
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] Se hacen copias de seguridad de los datos del producto.
            [service_partner] Se hacen copias de seguridad de los datos del producto.
           *[other] El producto puede hacer copias de seguridad de datos.
        }
        [not_provided] El producto no hace copias de seguridad de datos.
        [by_operator] La entidad operadora debe encargarse de la copia de seguridad.
        [by_host] El sistema operativo o el host se encarga de la copia de seguridad.
       *[not_applicable] La copia de seguridad no es aplicable.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] Se hacen copias de seguridad de los datos de esta parte del sistema.
            [service_partner] Se hacen copias de seguridad de los datos de esta parte del sistema.
           *[other] Esta parte del sistema puede hacer copias de seguridad de datos.
        }
        [not_provided] Esta parte del sistema no hace copias de seguridad de datos.
        [by_operator] La entidad operadora debe encargarse de la copia de seguridad.
        [by_host] El sistema operativo o el host se encarga de la copia de seguridad.
       *[not_applicable] La copia de seguridad no es aplicable.
    }
    .state-should = { $need ->
        [optional] La entidad operadora puede encargarse de la copia de seguridad.
       *[other] La entidad operadora debería encargarse de la copia de seguridad.
    }
    .what = Contenido de una copia de seguridad: { $what }.
    .without = No incluido en una copia de seguridad: { $without }.
    .by = { $by ->
        [manufacturer] El fabricante hace la copia de seguridad.
        [operator] La entidad operadora hace la copia de seguridad.
        [shared] El fabricante y la entidad operadora hacen juntos la copia de seguridad.
        [user] El usuario hace la copia de seguridad.
        [patient] El paciente hace la copia de seguridad.
        [third_party] Un tercero hace la copia de seguridad.
        [integrator] El integrador de sistemas hace la copia de seguridad.
        [practitioner] El profesional sanitario hace la copia de seguridad.
       *[service_partner] La empresa de servicio técnico hace la copia de seguridad.
    }
    .how = Cómo se hace la copia de seguridad: { $how }
    .every = { $every_recommended ->
        [true] Intervalo recomendado de las copias de seguridad: { $every }.
       *[other] Intervalo de las copias de seguridad: { $every }.
    }
    .kept = Periodo de conservación de las copias de seguridad: { $kept }.
    .recovery_point = Objetivo de punto de recuperación (RPO): { $recovery_point }.
    .recovery_time = Objetivo de tiempo de recuperación (RTO): { $recovery_time }.
    .steps = Para hacer una copia de seguridad:
    .test = Prueba de la copia de seguridad: { $test }
    .because = Motivo: { $because }
    .instead = { $state ->
        [by_operator] Qué debe hacer la entidad operadora: { $instead }
       *[other] Qué hacer: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Eventos de seguridad informática
    .serious = Incidentes graves
    .sign = Señal o fallo
    .further = Otras señales y otros fallos
    .where = Véase
    .signs = Este evento se reconoce por lo siguiente:
    .acts = Quién interviene: { $acts }.
    .call = Contacto: { $call }.
    .actions = Haga lo siguiente:
    .report_to = A quién informar: { $report_to }
    .preserve = Conservación de las pruebas: { $preserve }

residual-risk = Riesgos residuales
    .affects = Quién o qué está en riesgo: { $affects }.
    .action = Acción: { $action }

misuse = Uso indebido previsible
    .affects = Quién o qué está en riesgo: { $affects }.

warning = Advertencias de seguridad
    .affects = Quién o qué está en riesgo: { $affects }.

## End of use

decommission = Retirada del servicio
    .steps = { $occasions ->
        [none] Antes de la eliminación o de la cesión, haga lo siguiente:
       *[other] Haga lo siguiente { $occasions }:
    }
    .verify = Cómo comprobar que los datos se han borrado: { $verify }
    .remains = Qué permanece: { $remains }
    .elsewhere = En otros sistemas, haga lo siguiente:
    .transfer = Cesión a otra entidad operadora: { $transfer }
    .disposal = Eliminación: { $disposal }

## Components

sbom = Lista de materiales de software
    .file = Fuente de la lista de componentes: { $file }.
    .format = Formato de la lista de materiales de software (SBOM): { $format }.
    .available_at = Dónde obtener la lista de materiales de software (SBOM): { $available_at }.
    .request = Cómo solicitar la lista de materiales de software (SBOM): { $request }
    .upkeep = Mantenimiento de la SBOM: { $upkeep }
    .none_known_on = A fecha de { $none_known_on }, el fabricante no tenía conocimiento de vulnerabilidades de los componentes enumerados que afectaran al producto.

component = Componentes
    .caption = Componentes de software
    .name = Componente
    .version = Versión
    .supplier = Proveedor
    .purpose = Finalidad
    .licence = Licencia
    .part = Parte
    .purl = Package URL
    .cpe = CPE
    .support_end = Con soporte hasta
    .note = Nota

vulnerability = Vulnerabilidades
    .caption = Vulnerabilidades
    .intro = La tabla enumera vulnerabilidades e indica cómo afecta cada una al producto.
    .id = Vulnerabilidad
    .title = Vulnerabilidad
    .component = Componente
    .component_version = Versión del componente
    .score = Puntuación
    .rating = Valoración global
    .state = Estado
    .exploited = Explotación
    .fixed_in = Corregida en la versión
    .because = Motivo
    .action = Acción
    .justification = Justificación
    .response = Respuesta del fabricante
    .residual_risk = Riesgo residual
    .reported_by = Notificada por
    .assessed_on = Fecha de la evaluación
    .source = Fuente de la evaluación
