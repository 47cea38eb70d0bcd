### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Antes de usar el producto
    .identification = El producto y este documento
    .features = Cómo está protegido el producto
    .environment = Qué hace usted por la seguridad
    .compatibility = Qué funciona con el producto
    .network = Internet y otras conexiones
    .installation = Preparación del producto
    .access = Inicio de sesión y acceso
    .data = Datos personales
    .malware = Protección contra el software dañino
    .updates = Actualizaciones
    .recovery = Copia de seguridad, restauración y fallos
    .maintenance = Tareas que se repiten periódicamente
    .incidents = Si algo no va bien
    .risks = Riesgos que quedan y errores que hay que evitar
    .decommissioning = Cuando deje de usar el producto
    .contact = A quién dirigirse
    .history = Cambios en este documento

lead =
    .preparation = Utilice esta lista antes de usar el producto por primera vez. Cada línea le lleva al lugar donde encontrará más información.
    .identification = Compruebe aquí que este documento corresponde a su producto.
    .features = Lea aquí la información sobre una protección antes de confiar en ella o de cambiar sus ajustes.
    .environment = Lea este capítulo antes de usar el producto por primera vez.
    .compatibility = Lea este capítulo antes de elegir o actualizar algo que use con el producto.
    .network = Lea este capítulo antes de conectar el producto.
    .installation = Lea este capítulo antes de preparar el producto.
    .access = Lea este capítulo antes de usar el producto por primera vez y antes de dar acceso a otras personas.
    .data = Lea este capítulo antes de exportar, compartir o borrar datos.
    .malware = Lea este capítulo antes de instalar o eliminar software.
    .updates = Lea este capítulo antes de instalar o aplazar una actualización.
    .recovery = Lea este capítulo antes de usar el producto por primera vez, y de nuevo si algo falla.
    .maintenance = Utilice este capítulo para planificar estas tareas.
    .incidents = Utilice este capítulo en cuanto crea que algo no va bien.
    .risks = Lea este capítulo antes de usar el producto.
    .decommissioning = Lea este capítulo antes de dejar de usar el producto, de dárselo a otra persona o de desecharlo.
    .contact = Lea este capítulo antes de notificar un problema de seguridad informática del producto.
    .history = Lea este capítulo si conoce una revisión anterior de este documento.

party =
    .operator = usted, o la organización que pone el producto a su disposición
    .shared = el fabricante, junto con usted o con la organización que pone el producto a su disposición
    .user = usted
    .patient = el paciente

mode =
    .indicator = Cómo se reconoce el modo

operating-environment =
    .assumptions = El fabricante da por supuesto lo siguiente:
    .change = Cuándo volver a pensar en la seguridad
    .reassess = Repase este documento después de cada uno de los siguientes eventos:
    .reassess-one = Repase este documento después del siguiente evento:
    .prohibited = No haga lo siguiente ni permita que otras personas lo hagan:
    .not_recommended = El fabricante le recomienda no hacer lo siguiente:

control =
    .required = Qué es obligatorio
    .required-caption = Qué es obligatorio
    .required-intro = Las siguientes medidas deben estar aplicadas. La tabla indica quién se ocupa de cada una.
    .strongly_recommended = Qué recomienda encarecidamente el fabricante
    .strongly_recommended-caption = Qué recomienda encarecidamente el fabricante
    .strongly_recommended-intro = El fabricante recomienda encarecidamente las siguientes medidas.
    .recommended = Qué recomienda el fabricante
    .recommended-caption = Qué recomienda el fabricante
    .recommended-intro = El fabricante recomienda las siguientes medidas.
    .preferred = Qué prefiere el fabricante
    .preferred-caption = Qué prefiere el fabricante
    .preferred-intro = El fabricante prefiere las siguientes medidas a otras medidas adecuadas.
    .where_possible = Qué recomienda el fabricante si es posible
    .where_possible-caption = Qué recomienda el fabricante si es posible
    .where_possible-intro = El fabricante recomienda las siguientes medidas cuando sean posibles.
    .optional = Qué es opcional
    .optional-caption = Qué es opcional
    .optional-intro = Las siguientes medidas son opcionales. La tabla indica quién puede aplicarlas.
    .unstated = Otras medidas
    .unstated-caption = Otras medidas
    .unstated-intro = Este documento no indica si las siguientes medidas son obligatorias o recomendadas.
    .group-condition-intro = Si una fila indica un grupo que tiene una condición, la medida solo se aplica si se cumple esa condición.
    .group-choice-intro = Si una fila indica un grupo, la tabla de grupos dice cuántas medidas del grupo bastan.
    .title = Medida
    .responsibility = Quién se ocupa
    .otherwise = Sin esta medida: { $otherwise }
    .missing = **Si falta esta medida.** { $otherwise }
    .avoid = { $stop_use ->
        [true] No use el producto sin esta medida.
       *[other] Asegúrese de que esta medida esté aplicada.
    }
    .avoid-part = { $stop_use ->
        [true] No use esta parte del sistema sin esta medida.
       *[other] Asegúrese de que esta medida esté aplicada.
    }
    .stop_use = { $stop_use ->
        [true] El producto no debe usarse sin esta medida.
       *[false] El producto puede usarse sin esta medida.
    }
    .stop_use-part = { $stop_use ->
        [true] Esta parte del sistema no debe usarse sin esta medida.
       *[false] Esta parte del sistema puede usarse sin esta medida.
    }
    .risk = Riesgo de la propia medida: { $risk }

control-group = Grupos de medidas
    .caption = Grupos de medidas
    .condition-intro = Si un grupo tiene una condición, sus medidas solo se aplican si se cumple esa condición.
    .choice-left-out = todas las medidas del grupo

group-choice =
    .all = todas las medidas del grupo
    .at_least_one = al menos una medida del grupo

no-action =
    .caption = Medidas que no hace falta que aplique
    .kind = Medida

training = Qué hay que aprender
    .caption = Qué hay que aprender
    .role = Quién

installation =
    .preparing = Antes de empezar
    .installing = Paso a paso
    .installed_by = Quién prepara el producto: { $installed_by }.
    .steps = Para preparar el producto:
    .verify = Cuando haya preparado el producto, compruebe lo siguiente:
    .if_failed = Si no ha funcionado: { $if_failed }

hardening = Ajustes para la seguridad
    .caption = Ajustes para la seguridad

multi-factor = Un segundo paso en el inicio de sesión
    .state = { $state ->
        [provided] El producto puede pedir un segundo paso en el inicio de sesión.
        [not_provided] El producto no pide un segundo paso en el inicio de sesión.
        [by_operator] Usted, o la organización que pone el producto a su disposición, debe proporcionar el segundo paso en el inicio de sesión.
        [by_host] El sistema operativo o el host proporciona el segundo paso en el inicio de sesión.
       *[not_applicable] El segundo paso en el inicio de sesión no es aplicable.
    }
    .state-part = { $state ->
        [provided] Esta parte del sistema puede pedir un segundo paso en el inicio de sesión.
        [not_provided] Esta parte del sistema no pide un segundo paso en el inicio de sesión.
        [by_operator] Usted, o la organización que pone el producto a su disposición, debe proporcionar el segundo paso en el inicio de sesión.
        [by_host] El sistema operativo o el host proporciona el segundo paso en el inicio de sesión.
       *[not_applicable] El segundo paso en el inicio de sesión no es aplicable.
    }
    .state-should = { $need ->
        [optional] Usted, o la organización que pone el producto a su disposición, puede proporcionar el segundo paso en el inicio de sesión.
       *[other] Usted, o la organización que pone el producto a su disposición, debería proporcionar el segundo paso en el inicio de sesión.
    }
    .state-inactive = { $state ->
        [by_host] El segundo paso en el inicio de sesión que proporciona el sistema operativo o el host solo se pide cuando está activado.
       *[other] El segundo paso en el inicio de sesión solo se pide cuando está activado.
    }
    .required_for = El segundo paso en el inicio de sesión es obligatorio para: { $required_for }.
    .method = Segundos pasos disponibles: { $method }.
    .reset = Restablecimiento del segundo paso: { $reset }

role = Quién puede tener acceso
    .caption = Quién puede tener acceso
    .title = Quién

function = Quién puede hacer qué
    .caption = Quién puede hacer qué

password =
    .unlocked_by = { $lockout ->
        [none] Quién puede desbloquear el inicio de sesión: { $unlocked_by }.
       *[other] Quién puede poner fin al bloqueo antes de tiempo: { $unlocked_by }.
    }

session =
    .configured_by = Quién puede ajustar el límite de tiempo: { $configured_by }.

gdpr = Protección de datos
    .controller = { $controller ->
        [manufacturer] El fabricante es el responsable del tratamiento de los datos personales.
        [operator] Usted, o la organización que pone el producto a su disposición, es el responsable del tratamiento de los datos personales.
        [shared] El fabricante, junto con usted o con la organización que pone el producto a su disposición, es el responsable del tratamiento de los datos personales.
        [user] Usted es responsable de los datos que están en el producto.
        [patient] El paciente es responsable de los datos que están en el producto.
        [third_party] Un tercero es el responsable del tratamiento de los datos personales.
        [integrator] El integrador de sistemas es el responsable del tratamiento de los datos personales.
        [practitioner] El profesional sanitario es el responsable del tratamiento de los datos personales.
       *[service_partner] La empresa de servicio técnico es la responsable del tratamiento de los datos personales.
    }
    .controller_name = Responsable del tratamiento de los datos personales: { $controller_name }.
    .subject_access = Si desea ver los datos personales: { $subject_access }
    .subject_erasure = Si desea que se borren los datos personales: { $subject_erasure }

logging =
    .access = Quién puede leer el registro de eventos: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] El fabricante inicia una sesión.
        [operator] Usted, o la organización que pone el producto a su disposición, inicia una sesión.
        [shared] El fabricante inicia una sesión junto con usted o con la organización que pone el producto a su disposición.
        [user] Usted inicia una sesión.
        [patient] El paciente inicia una sesión.
        [third_party] Un tercero inicia una sesión.
        [integrator] El integrador de sistemas inicia una sesión.
        [practitioner] El profesional sanitario inicia una sesión.
       *[service_partner] La empresa de servicio técnico inicia una sesión.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] El producto solo instala actualizaciones con una firma digital válida.
        [hash] { $installed_by ->
            [manufacturer] Antes de la instalación, el fabricante compara el valor hash de una actualización con el valor publicado.
            [service_partner] Antes de la instalación, la empresa de servicio técnico compara el valor hash de una actualización con el valor publicado.
            [integrator] Antes de la instalación, el integrador de sistemas debe comparar el valor hash de una actualización con el valor publicado.
            [practitioner] Antes de la instalación, el profesional sanitario debe comparar el valor hash de una actualización con el valor publicado.
            [third_party] Antes de la instalación, un tercero compara el valor hash de una actualización con el valor publicado.
           *[other] Antes de instalar una actualización, compare su valor hash con el valor publicado.
        }
        [checksum] El producto solo instala actualizaciones con una suma de comprobación correcta.
        [signed_package] Las actualizaciones son paquetes firmados.
        [app_store] La tienda de aplicaciones comprueba la autenticidad de una actualización.
       *[none] El producto no comprueba la autenticidad de una actualización.
    }
    .installed_by = { $installed_by ->
        [manufacturer] El fabricante instala las actualizaciones.
        [operator] Usted, o la organización que pone el producto a su disposición, instala las actualizaciones.
        [shared] El fabricante instala las actualizaciones junto con usted o con la organización que pone el producto a su disposición.
        [user] Usted instala las actualizaciones.
        [patient] El paciente instala las actualizaciones.
        [third_party] Un tercero instala las actualizaciones.
        [integrator] El integrador de sistemas instala las actualizaciones.
        [practitioner] El profesional sanitario instala las actualizaciones.
       *[service_partner] La empresa de servicio técnico instala las actualizaciones.
    }
    .operator_patching = Actualizaciones que instala usted: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] El fabricante hace la copia de seguridad.
        [operator] Usted, o la organización que pone el producto a su disposición, hace la copia de seguridad.
        [shared] El fabricante hace la copia de seguridad junto con usted o con la organización que pone el producto a su disposición.
        [user] Usted hace la copia de seguridad.
        [patient] El paciente hace la copia de seguridad.
        [third_party] Un tercero hace la copia de seguridad.
        [integrator] El integrador de sistemas hace la copia de seguridad.
        [practitioner] El profesional sanitario hace la copia de seguridad.
       *[service_partner] La empresa de servicio técnico hace la copia de seguridad.
    }

decommission = Cuando deje de usar el producto
    .transfer = Si entrega el producto a otra persona: { $transfer }

incident = Si algo no va bien
    .signs = Cómo se nota:
    .actions = Qué hacer:
    .report_to = A quién informar: { $report_to }
    .preserve = Qué conservar como prueba: { $preserve }

glance =
    .contacts-there = Sus propios contactos: { $link }
    .it = Más información en este documento
    .controls = Qué es obligatorio
    .incidents = Si algo no va bien
    .installation = Preparación del producto
    .training = Qué hay que aprender
    .preparation = Antes de usar el producto

glance-party =
    .operator = Usted, o la organización que pone el producto a su disposición
    .shared = El fabricante, junto con usted o con la organización que pone el producto a su disposición
    .user = Usted
    .patient = El paciente

preparation =
    .before = Antes de empezar
    .verify = Cómo saber si ha funcionado

duty =
    .after-support = Una vez finalizadas las actualizaciones de seguridad, no espere que el fabricante corrija las nuevas vulnerabilidades que se descubran. Cuente con que el riesgo para la seguridad informática aumentará. Usted, o la organización que pone el producto a su disposición, debe entonces hacer frente a este riesgo.
    .law = Tanto usted como la organización que pone el producto a su disposición deben cumplir la legislación aplicable, en particular la relativa a la protección de datos.

alert = Mensajes y señales
    .caption = Mensajes y señales

residual-risk = Riesgos que quedan

misuse = Errores que hay que evitar

support = Durante cuánto tiempo recibe actualizaciones de seguridad

local-contact = Sus propios contactos
    .caption = Sus propios contactos

noticeable =
    .yes = Usted nota este fallo.
    .no = Usted no nota este fallo.
