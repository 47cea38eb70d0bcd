### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Po koncu zagotavljanja varnostnih posodobitev ne pričakujte, da bo proizvajalec odpravljal novo odkrite ranljivosti. Računajte s tem, da bo tveganje za kibernetsko varnost naraščalo. Upravljavec mora to tveganje obvladovati.
    .changes = Pripomoček, njegovo programsko opremo in njegove nastavitve spreminjajte samo tako, kot dovoljuje proizvajalec. Druge spremembe lahko poslabšajo varnost, učinkovitost in kibernetsko varnost.
    .interoperability = Pripomoček uporabljajte samo skupaj s sistemi, ki so z njim združljivi in ne poslabšajo njegove učinkovitosti. To velja tudi za sisteme, ki jih pripomoček potrebuje.
    .law = Kdor upravlja pripomoček, mora spoštovati veljavne predpise, zlasti predpise o varstvu osebnih podatkov.
    .security-event = Če sumite na kibernetskovarnostni dogodek, o tem brez odlašanja obvestite proizvajalca ({ $manufacturer }): { $contact }
    .serious-incident = O vsakem resnem zapletu, do katerega je prišlo v zvezi s pripomočkom, obvestite proizvajalca in pristojni organ države članice, v kateri ima uporabnik ali pacient sedež ali prebivališče.
    .unused-ports = Izklopite vsa omrežna vrata in vse vmesnike, ki niso zahtevani, se ne uporabljajo in jih je mogoče izklopiti.
