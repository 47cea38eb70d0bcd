### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Après la fin des mises à jour de sécurité, ne comptez pas sur le fabricant pour corriger les vulnérabilités découvertes par la suite. Attendez-vous à ce que le risque de sécurité augmente. L’exploitant doit maîtriser ce risque.
    .changes = Ne modifiez le dispositif, ses logiciels ou ses réglages que de la manière autorisée par le fabricant. Toute autre modification peut nuire à la sécurité des personnes, aux performances et à la sécurité informatique.
    .interoperability = N’utilisez le dispositif qu’avec des systèmes qui sont compatibles avec lui et ne nuisent pas à ses performances. Cela vaut aussi pour les systèmes dont le dispositif a besoin.
    .law = Quiconque exploite le dispositif doit respecter le droit applicable, en particulier la législation sur la protection des données.
    .security-event = Si vous soupçonnez un événement de sécurité informatique, informez sans délai le fabricant, { $manufacturer } : { $contact }
    .serious-incident = Notifiez tout incident grave survenu en lien avec le dispositif au fabricant et à l’autorité compétente de l’État membre dans lequel l’utilisateur et/ou le patient est établi.
    .unused-ports = Désactivez chaque port et chaque interface qui ne sont pas requis, qui ne sont pas utilisés et qui peuvent être désactivés.
