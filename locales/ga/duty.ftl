### Sentences that ifugen prints of itself, because a requirement asks for them. Each stands as a paragraph of its own.

# $manufacturer is a name; $contact an address or link
duty =
    .after-support = I ndiaidh dheireadh na nuashonruithe slándála, ná bí ag súil go ndeiseoidh an monaróir leochaileachtaí nua-aimsithe. Glac leis go méadóidh an riosca slándála. Ní mór don oibreoir an riosca sin a rialú.
    .changes = Ná hathraigh an fheiste, a bogearraí ná a socruithe ach amháin mar a cheadaíonn an monaróir. Is féidir le hathruithe eile dochar a dhéanamh don tsábháilteacht, don fheidhmíocht agus don tslándáil.
    .interoperability = Ná húsáid an fheiste ach amháin i dteannta córas atá comhoiriúnach léi agus nach ndéanann dochar dá feidhmíocht. Tá feidhm aige seo freisin maidir le córais a dteastaíonn ón bhfeiste iad.
    .law = Ní mór don té a oibríonn an fheiste an dlí is infheidhme a chomhlíonadh, go háirithe an dlí maidir le cosaint sonraí.
    .security-event = Má tá amhras ort gur tharla imeacht slándála, cuir an monaróir, { $manufacturer }, ar an eolas gan mhoill: { $contact }
    .serious-incident = Tuairiscigh aon teagmhas tromchúiseach a tharla i ndáil leis an bhfeiste don mhonaróir agus d’údarás inniúil an Bhallstáit ina bhfuil an t-úsáideoir agus/nó an t-othar bunaithe.
    .unused-ports = Múch gach port agus gach comhéadan nach bhfuil riachtanach, nach n-úsáidtear agus is féidir a mhúchadh.
