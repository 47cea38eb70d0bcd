### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = Wara t-tmiem tal-aġġornamenti tas-sigurtà, tistenniex li l-manifattur isewwi vulnerabbiltajiet li jinstabu wara. Stenna li r-riskju għas-sigurtà jikber. L-operatur għandu jikkontrolla dan ir-riskju.
    .changes = Ibdel l-apparat, is-software jew is-settings tiegħu biss kif jippermetti l-manifattur. Bidliet oħra jistgħu jxekklu s-sikurezza, il-prestazzjoni u s-sigurtà.
    .interoperability = Uża l-apparat biss flimkien ma’ sistemi li huma kompatibbli miegħu u li ma jxekklux il-prestazzjoni tiegħu. Dan japplika wkoll għal sistemi li jeħtieġ l-apparat.
    .law = Kull min jopera l-apparat għandu jikkonforma mal-liġi applikabbli, b’mod partikolari mal-liġi dwar il-protezzjoni tad-data.
    .security-event = Jekk tissuspetta avveniment tas-sigurtà, għarraf mingħajr dewmien lill-manifattur ({ $manufacturer }): { $contact }
    .serious-incident = Irrapporta kull inċident serju li jkun seħħ b’rabta mal-apparat lill-manifattur u lill-awtorità kompetenti tal-Istat Membru fejn ikun stabbilit l-utent u/jew il-pazjent.
    .unused-ports = Itfi kull port u kull interfaċċa li mhumiex obbligatorji, li ma jintużawx u li jistgħu jintefew.
