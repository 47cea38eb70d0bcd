### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Couverture des exigences
    .about = { $device } : { $document } ({ $language }).
    .notice = Établi par ifugen à partir de la configuration et du document composé. Ce rapport aide une personne qualifiée dans sa vérification et ne la remplace pas. Les exigences sont reformulées, en anglais. Celles qui portent la mention « de mémoire » n’ont pas été lues dans leur source et doivent être confirmées.
    .method = Une exigence est couverte lorsque le document montre une information pour chaque point qu’elle demande, et aucune qui dit le contraire. Une information qui ne figure que dans la configuration ne compte pas, non plus qu’un texte qui ne dit rien. Là où les informations ne permettent pas de trancher, une personne tranche, avec nom, date et raison. Pour suivre une ligne : lisez la clause, cherchez l’information à son emplacement dans la configuration, puis suivez le lien vers le passage du document.
    .none = –
    .more = et { $count } de plus : voir le tableau des informations
    .contents = Sommaire

## Status

status =
    .covered = couverte
    .partly = en partie
    .missing = manquante
    .contradicted = contredite
    .to_be_judged = à apprécier
    .outside = hors de ce document
    .not_applicable = ne s’applique pas
    .optional = facultative : la source est un formulaire joint à la notice

## The picture. $name is the id of a source or topic.

picture = État des exigences
    .sources = Par source
    .topics = Par thème
    .segment = { $name } : { $count } { $status }
    .alt = Des barres montrent, pour chaque source et chaque thème, combien d’exigences sont couvertes, couvertes en partie, manquantes, contredites, à apprécier, hors de ce document et non applicables. Les tableaux des sources et des thèmes contiennent les mêmes nombres.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Sources
    .source = Source
    .title = Titre et édition
    .kind = Type

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = De l’exigence au texte
    .intro = Une ligne pour chaque exigence des sources qui s’adresse à l’utilisateur. Jusqu’à trois informations sont citées pour chaque point demandé ; le tableau des informations les cite toutes.
    .requirement = Exigence
    .clause = Clause
    .duty = Ce que les utilisateurs doivent savoir (reformulation)
    .confidence = Origine de la clause
    .status = État
    .evidence = Informations et leur place dans le document
    .note = Remarque
    .lacking = Non montré :
    .hidden = Indiqué dans { $place }, mais aucun chapitre ne le montre
    .says-nothing = Le texte dans { $place } ne dit rien
    .contradicted = Le contraire est dit :
    .against = Dit dans { $place }
    .outside = Traité ailleurs :
    .to-judge = À apprécier par une personne :
    .judged = Apprécié par { $by } le { $date } ({ $place }) :
    .lapsed = L’appréciation de { $by } du { $date } ({ $place }) n’est plus valable : les informations ont changé
    .hash = Empreinte des informations : { $facts }
    .justified = Ne s’applique pas. Justification dans { $place } :
    .by-fact = Ne s’applique pas, d’après { $fact } ({ $place }).
    .condition = Condition :

topics = Du thème au texte
    .intro = Une ligne pour chaque point d’un thème, avec toutes les informations qui s’y rapportent. Les thèmes mènent aux informations ; ils ne couvrent aucune exigence.
    .topic = Thème
    .meaning = Signification
    .chapter = Attendu au chapitre
    .aspect = Point demandé
    .facts = Informations, leurs emplacements et ancres

facts = De l’information à l’exigence
    .intro = Une ligne pour chaque information que le document montre. Les informations d’une même ligne de liste sont réunies.
    .fact = Information
    .place = Emplacement dans la configuration
    .chapter = Chapitre
    .anchor = Place dans le document
    .serves = Exigences auxquelles elle répond

observed = Observé sur un dispositif
    .intro = Ce qui a été vu d’un dispositif, comparé à la configuration. Seul ce que montrent ces fichiers est observé. Qu’une information ne soit pas contredite ne montre pas qu’elle est juste.
    .file = { $file } du { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, sans date (SHA-256 { $hash }).
    .result = Résultat
    .seen = Où, ou pourquoi pas
    .observed = observée
    .contradicted = contredite
    .not_observable = non observable
    .stale = L’information a changé depuis.

confidence =
    .verified = lue
    .recalled = de mémoire

kind =
    .law = loi
    .guidance = guide
    .standard = norme
    .form = formulaire
    .contract = contrat

## The disclosure form (MDS2)

mds2 = Déclaration du fabricant sur la sécurité du dispositif médical (MDS2) : informations pour le formulaire
    .about = { $device } : { $document }
    .notice = Informations de la configuration, dans l’ordre des sections de la norme ANSI/NEMA HN 1-2019. Les questions sont reformulées, en anglais, et regroupées ; servez-vous-en pour remplir le formulaire publié. Rien n’est répondu ici que la configuration n’indique pas.
    .section = Section
    .question = Questions
    .asks = Ce qui est demandé (reformulation)
    .fact = Information
    .value = Valeur
    .place = Emplacement dans la configuration
    .unanswered = sans réponse dans la configuration
