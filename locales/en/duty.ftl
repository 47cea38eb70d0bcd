### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = After the end of security updates, do not expect the manufacturer to fix newly found vulnerabilities. Expect the security risk to grow. The operator must control this risk.
    .changes = Change the device, its software or its settings only as the manufacturer allows. Other changes can impair safety, performance and security.
    .interoperability = Use the device only together with systems that are compatible with it and do not impair its performance. This also applies to systems that the device needs.
    .law = Whoever operates the device must comply with the applicable law, in particular with the law on data protection.
    .security-event = If you suspect a security event, tell the manufacturer, { $manufacturer }, without delay: { $contact }
    .serious-incident = Report any serious incident that has occurred in relation to the device to the manufacturer and to the competent authority of the Member State in which the user and/or patient is established.
    .unused-ports = Switch off each port and each interface that is not required, is not used and can be switched off.
