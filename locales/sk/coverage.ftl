### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Pokrytie požiadaviek
    .about = { $device }: { $document } ({ $language }).
    .notice = Vytvoril program ifugen z konfigurácie a zostaveného dokumentu. Prehľad je podkladom na kontrolu kvalifikovanou osobou a nenahrádza ju. Požiadavky sú formulované vlastnými slovami v angličtine. Položky označené „spamäti“ neboli prečítané v zdroji a musia sa potvrdiť.
    .method = Požiadavka je pokrytá, ak dokument ku každej požadovanej veci ukazuje nejaký údaj a žiadny údaj nehovorí opak. Údaj, ktorý je iba v konfigurácii, sa nepočíta, rovnako ako text, ktorý nič nehovorí. Kde údaje nestačia na rozhodnutie, rozhodne osoba a uvedie meno, dátum a dôvod. Postup sledovania riadka: prečítajte ustanovenie, vyhľadajte údaj na jeho mieste v konfigurácii a pokračujte odkazom na jeho miesto v dokumente.
    .none = –
    .more = a ďalšie ({ $count }): pozri tabuľku údajov
    .contents = Obsah

## Status

status =
    .covered = pokryté
    .partly = čiastočne
    .missing = chýba
    .contradicted = rozpor
    .to_be_judged = na posúdenie
    .outside = mimo tohto dokumentu
    .not_applicable = nie je relevantné
    .optional = nepovinné: zdrojom je formulár popri návode

## The picture. $name is the id of a source or topic.

picture = Stav požiadaviek
    .sources = Podľa zdrojov
    .topics = Podľa tém
    .segment = { $name }: { $count } { $status }
    .alt = Pruhy ukazujú pre každý zdroj a každú tému, koľko požiadaviek je pokrytých, pokrytých čiastočne, chýba, je v rozpore, je na posúdenie, je mimo tohto dokumentu a nie je relevantných. Rovnaké čísla obsahujú tabuľky zdrojov a tém.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Zdroje
    .source = Zdroj
    .title = Názov a vydanie
    .kind = Druh

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = Od požiadavky k textu
    .intro = Jeden riadok pre každú požiadavku zdrojov, ktorá je určená používateľovi. Ku každej požadovanej veci sú uvedené najviac tri údaje; tabuľka údajov uvádza všetky.
    .requirement = Požiadavka
    .clause = Ustanovenie
    .duty = Čo používatelia musia vedieť (vlastnými slovami)
    .confidence = Znenie ustanovenia
    .status = Stav
    .evidence = Údaje a kde ich dokument ukazuje
    .note = Poznámka
    .lacking = Neukazuje sa:
    .hidden = Uvedené v { $place }, ale žiadna kapitola to neukazuje
    .says-nothing = Text v { $place } nič nehovorí
    .contradicted = Hovorí sa opak:
    .against = Povedané v { $place }
    .outside = Zodpovedané inde:
    .to-judge = Má posúdiť osoba:
    .judged = Posúdenie: { $by }, { $date } ({ $place }):
    .lapsed = Posúdenie už neplatí (autor: { $by }, dátum: { $date }, { $place }): údaje sa zmenili
    .hash = Hash údajov: { $facts }
    .justified = Nie je relevantné. Zdôvodnenie v { $place }:
    .by-fact = Nie je relevantné podľa { $fact } ({ $place }).
    .condition = Podmienka:

topics = Od témy k textu
    .intro = Jeden riadok pre každú vec, ktorá patrí k téme, so všetkými údajmi, ktoré o nej vypovedajú. Témy vedú k údajom; žiadnu požiadavku nepokrývajú.
    .topic = Téma
    .meaning = Význam
    .chapter = Očakáva sa v kapitole
    .aspect = Požaduje sa
    .facts = Údaje, ich miesta a kotvy

facts = Od údaja k požiadavke
    .intro = Jeden riadok pre každý údaj, ktorý dokument ukazuje. Údaje z jedného riadka zoznamu stoja spolu.
    .fact = Údaj
    .place = Miesto v konfigurácii
    .chapter = Kapitola
    .anchor = Miesto v dokumente
    .serves = Požiadavky, ktorým slúži

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Pozorované na pomôcke
    .intro = Čo sa pozorovalo na pomôcke, v porovnaní s konfiguráciou. Pozorované je iba to, čo ukazujú tieto súbory. Ak s údajom nie sú v rozpore, neznamená to, že údaj je správny.
    .file = { $file } zo dňa { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, bez dátumu (SHA-256 { $hash }).
    .result = Výsledok
    .seen = Kde, alebo prečo nie
    .observed = pozorované
    .contradicted = v rozpore
    .not_observable = nie je možné pozorovať
    .stale = Údaj sa odvtedy zmenil.

confidence =
    .verified = overené
    .recalled = spamäti

kind =
    .law = právny predpis
    .guidance = usmernenie
    .standard = norma
    .form = formulár
    .contract = zmluva

## The disclosure form (MDS2)

mds2 = Vyhlásenie výrobcu o zabezpečení zdravotníckej pomôcky (MDS2): údaje pre formulár
    .about = { $device }: { $document }
    .notice = Údaje z konfigurácie v poradí oddielov normy ANSI/NEMA HN 1-2019. Otázky sú formulované vlastnými slovami v angličtine a zoskupené; podľa nich vyplňte zverejnený formulár. Nie je tu zodpovedané nič, čo konfigurácia neuvádza.
    .section = Oddiel
    .question = Otázky
    .asks = Na čo sa formulár pýta (vlastnými slovami)
    .fact = Údaj
    .value = Hodnota
    .place = Miesto v konfigurácii
    .unanswered = konfigurácia neodpovedá
