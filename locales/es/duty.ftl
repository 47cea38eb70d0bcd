### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Una vez finalizadas las actualizaciones de seguridad, no espere que el fabricante corrija las nuevas vulnerabilidades que se descubran. Cuente con que el riesgo para la seguridad informática aumentará. La entidad operadora debe controlar este riesgo.
    .changes = Modifique el producto, su software o sus ajustes únicamente de la forma que permita el fabricante. Otras modificaciones pueden afectar negativamente a la seguridad de las personas, al funcionamiento y a la seguridad informática.
    .interoperability = Utilice el producto únicamente junto con sistemas que sean compatibles con él y que no afecten negativamente a su funcionamiento. Esto también se aplica a los sistemas que el producto necesita.
    .law = Quien opere el producto debe cumplir la legislación aplicable, en particular la relativa a la protección de datos.
    .security-event = Si sospecha que se ha producido un evento de seguridad informática, informe sin demora al fabricante, { $manufacturer }: { $contact }
    .serious-incident = Notifique cualquier incidente grave relacionado con el producto al fabricante y a la autoridad competente del Estado miembro en el que esté establecido el usuario y/o el paciente.
    .unused-ports = Desactive cada puerto y cada interfaz que no sean obligatorios, que no se utilicen y que se puedan desactivar.
