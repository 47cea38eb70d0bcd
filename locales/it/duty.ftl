### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Dopo la fine degli aggiornamenti di sicurezza, non aspettarsi che il fabbricante corregga le nuove vulnerabilità che verranno scoperte. Prevedere che il rischio per la sicurezza informatica aumenti. Il gestore deve tenere sotto controllo questo rischio.
    .changes = Modificare il dispositivo, il suo software o le sue impostazioni solo nei modi consentiti dal fabbricante. Altre modifiche possono compromettere la sicurezza delle persone, le prestazioni e la sicurezza informatica.
    .interoperability = Utilizzare il dispositivo solo insieme a sistemi che sono compatibili con esso e che non ne compromettono le prestazioni. Ciò vale anche per i sistemi di cui il dispositivo ha bisogno.
    .law = Chi gestisce il dispositivo deve rispettare la legislazione applicabile, in particolare quella sulla protezione dei dati.
    .security-event = Se si sospetta un evento di sicurezza informatica, informare senza indugio il fabbricante, { $manufacturer }: { $contact }
    .serious-incident = Segnalare qualsiasi incidente grave verificatosi in relazione al dispositivo al fabbricante e all’autorità competente dello Stato membro in cui l’utilizzatore e/o il paziente è stabilito.
    .unused-ports = Disattivare ogni porta e ogni interfaccia che non è obbligatoria, non è utilizzata e può essere disattivata.
