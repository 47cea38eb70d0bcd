### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Pokrytí požadavků
    .about = { $device }: { $document } ({ $language }).
    .notice = Vytvořil program ifugen z konfigurace a sestaveného dokumentu. Zpráva je podkladem pro kontrolu kvalifikovanou osobou a nenahrazuje ji. Požadavky jsou formulovány vlastními slovy v angličtině. Položky označené „zpaměti“ nebyly přečteny ve zdroji a musí se potvrdit.
    .method = Požadavek je pokryt, pokud dokument ke každé požadované věci ukazuje nějaký údaj a žádný údaj neříká opak. Údaj, který je jen v konfiguraci, se nepočítá, stejně jako text, který nic neříká. Kde údaje nestačí k rozhodnutí, rozhodne osoba, s uvedením jména, data a důvodu. Chcete-li sledovat řádek: přečtěte ustanovení, vyhledejte údaj na jeho místě v konfiguraci a pokračujte odkazem na jeho místo v dokumentu.
    .none = –
    .more = a další ({ $count }): viz tabulka údajů
    .contents = Obsah

## Status

status =
    .covered = pokryto
    .partly = částečně
    .missing = chybí
    .contradicted = rozpor
    .to_be_judged = k posouzení
    .outside = mimo tento dokument
    .not_applicable = není relevantní
    .optional = nepovinné: zdrojem je formulář vedle návodu

## The picture. $name is the id of a source or topic.

picture = Stav požadavků
    .sources = Podle zdrojů
    .topics = Podle témat
    .segment = { $name }: { $count } { $status }
    .alt = Pruhy ukazují pro každý zdroj a každé téma, kolik požadavků je pokryto, pokryto částečně, chybí, je v rozporu, je k posouzení, je mimo tento dokument a není relevantních. Stejná čísla obsahují tabulky zdrojů a témat.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Zdroje
    .source = Zdroj
    .title = Název a vydání
    .kind = Druh

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Od požadavku k textu
    .intro = Jeden řádek pro každý požadavek zdrojů, který je určen uživateli. Ke každé požadované věci jsou uvedeny nejvýše tři údaje; tabulka údajů uvádí všechny.
    .requirement = Požadavek
    .clause = Ustanovení
    .duty = Co uživatelé musí vědět (vlastními slovy)
    .confidence = Znění ustanovení
    .status = Stav
    .evidence = Údaje a kde je dokument ukazuje
    .note = Poznámka
    .lacking = Není ukázáno:
    .hidden = Uvedeno v { $place }, ale žádná kapitola to neukazuje
    .says-nothing = Text v { $place } nic neříká
    .contradicted = Je řečen opak:
    .against = Řečeno v { $place }
    .outside = Zodpovězeno jinde:
    .to-judge = Má posoudit osoba:
    .judged = Posouzení: { $by }, { $date } ({ $place }):
    .lapsed = Posouzení již neplatí (autor: { $by }, datum: { $date }, { $place }): údaje se změnily
    .hash = Hash údajů: { $facts }
    .justified = Není relevantní. Zdůvodnění v { $place }:
    .by-fact = Není relevantní podle { $fact } ({ $place }).
    .condition = Podmínka:

topics = Od tématu k textu
    .intro = Jeden řádek pro každou věc, která patří k tématu, se všemi údaji, které o ní vypovídají. Témata vedou k údajům; žádný požadavek nepokrývají.
    .topic = Téma
    .meaning = Význam
    .chapter = Očekáváno v kapitole
    .aspect = Požaduje se
    .facts = Údaje, jejich místa a kotvy

facts = Od údaje k požadavku
    .intro = Jeden řádek pro každý údaj, který dokument ukazuje. Údaje z jednoho řádku seznamu stojí pohromadě.
    .fact = Údaj
    .place = Místo v konfiguraci
    .chapter = Kapitola
    .anchor = Místo v dokumentu
    .serves = Požadavky, kterým slouží

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Pozorováno na prostředku
    .intro = Co bylo pozorováno na prostředku, v porovnání s konfigurací. Pozorováno je jen to, co ukazují tyto soubory. Pokud s údajem nejsou v rozporu, neznamená to, že je údaj správný.
    .file = { $file } ze dne { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, bez data (SHA-256 { $hash }).
    .result = Výsledek
    .seen = Kde, nebo proč ne
    .observed = pozorováno
    .contradicted = v rozporu
    .not_observable = nelze pozorovat
    .stale = Údaj se od té doby změnil.

confidence =
    .verified = ověřeno
    .recalled = zpaměti

kind =
    .law = právní předpis
    .guidance = pokyny
    .standard = norma
    .form = formulář
    .contract = smlouva

## The disclosure form (MDS2)

mds2 = Prohlášení výrobce o zabezpečení zdravotnického prostředku (MDS2): údaje pro formulář
    .about = { $device }: { $document }
    .notice = Údaje z konfigurace v pořadí oddílů normy ANSI/NEMA HN 1-2019. Otázky jsou formulovány vlastními slovy v angličtině a seskupeny; vyplňte podle nich zveřejněný formulář. Není zde zodpovězeno nic, co konfigurace neuvádí.
    .section = Oddíl
    .question = Otázky
    .asks = Na co se formulář ptá (vlastními slovy)
    .fact = Údaj
    .value = Hodnota
    .place = Místo v konfiguraci
    .unanswered = konfigurace neodpovídá
