### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Après la fin de la prise en charge ou des mises à jour de sécurité, ne comptez plus sur des mises à jour de sécurité du fabricant. Le risque de sécurité augmente alors, et quiconque exploite le dispositif doit le maîtriser.
    .changes = Ne modifiez le dispositif, ses logiciels ou ses réglages que de la manière autorisée par ce document ou par un avis publié par le fabricant. D’autres modifications peuvent nuire à la sécurité des personnes, aux performances et à la sécurité informatique.
    .genuine-software = Sur les systèmes qui fonctionnent avec le dispositif, n’utilisez que des logiciels authentiques.
    .interoperability = Les systèmes qui fonctionnent avec le dispositif, ou dont il a besoin, doivent être compatibles avec lui. Ils ne doivent pas nuire à ses performances.
    .law = Quiconque exploite le dispositif doit respecter le droit applicable, en particulier la législation sur la protection des données.
    .security-event = Si vous soupçonnez un événement de sécurité informatique, informez sans délai le fabricant, { $manufacturer } : { $contact }
    .serious-incident = Notifiez tout incident grave survenu en lien avec le dispositif au fabricant et à l’autorité compétente de l’État membre dans lequel l’utilisateur et/ou le patient est établi.
    .unused-ports = Désactivez chaque port et chaque interface qui ne sont pas requis, qui ne sont pas utilisés et qui peuvent être désactivés.
