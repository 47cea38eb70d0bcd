### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users.

# $device is a name, $document its title, number and revision
report = Couverture des exigences
    .about = { $device } : { $document } ({ $language }).
    .notice = Rapport établi par ifugen à partir de la configuration et du document composé. Il facilite la revue par une personne qualifiée et ne la remplace pas. Les exigences sont des paraphrases ; celles qui portent la mention « citée de mémoire » n’ont pas été lues dans leur source et doivent être confirmées.
    .method = Une exigence est couverte lorsque le document présente une information pour chaque point demandé. Une information qui figure uniquement dans la configuration ne compte pas. Pour suivre une ligne : lisez la clause, cherchez l’information à son emplacement dans la configuration et suivez le lien vers le paragraphe du document.
    .none = –
    .more = et encore { $count } : voir le thème { $topic }
    .contents = Sommaire

## Status

# A requirement (feminine) has the status.
status =
    .covered = couverte
    .partly = partiellement couverte
    .missing = manquante
    .not_applicable = sans objet
    .optional = facultative : la source est un formulaire qui accompagne la notice d’utilisation

## The picture. $name is the id of a source or topic.

picture = Exigences couvertes, partiellement couvertes, manquantes et sans objet
    .sources = Par source
    .topics = Par thème
    .segment = { $name }, { $status } : { $count }
    .alt = Pour chaque source et chaque thème, des barres montrent combien d’exigences sont couvertes, partiellement couvertes, manquantes et sans objet. Les tableaux des sources et des thèmes contiennent les mêmes nombres.

## Tables

sources = Sources
    .source = Source
    .title = Titre et édition
    .kind = Type

requirements = De l’exigence au texte
    .intro = Une ligne pour chaque exigence des sources qui concerne l’utilisateur. Jusqu’à trois informations sont indiquées pour chaque point demandé ; le tableau des thèmes les indique toutes.
    .requirement = Exigence
    .clause = Clause
    .duty = Ce qui doit être indiqué aux utilisateurs (paraphrase)
    .confidence = La clause a été
    .status = Statut
    .evidence = Informations et endroits où le document les présente
    .note = Remarque
    .lacking = Non présenté : { $aspect }
    .hidden = Figure à l’emplacement { $place }, mais aucun chapitre ne le présente
    .justified = Justification ({ $place }) : { $text }
    .by-fact = Ne s’applique pas. Information déterminante : { $fact } ({ $place }). Condition : { $condition }

topics = Du thème au texte
    .intro = Une ligne pour chaque point qu’un thème demande, avec toutes les informations qui s’y rapportent.
    .topic = Thème
    .meaning = Signification
    .chapter = Attendu dans le chapitre
    .aspect = Point demandé
    .facts = Informations, leurs emplacements et leurs ancres

facts = De l’information à l’exigence
    .intro = Une ligne pour chaque information que le document présente. Les informations d’une même entrée de liste sont regroupées.
    .fact = Information
    .place = Emplacement dans la configuration
    .anchor = Emplacement dans le document
    .serves = Exigences auxquelles elle répond

# Continues the column head "La clause a été".
confidence =
    .verified = vérifiée
    .recalled = citée de mémoire

kind =
    .law = loi
    .guidance = guide
    .standard = norme
    .form = formulaire
    .contract = contrat

## The disclosure form (MDS2)

mds2 = Déclaration du fabricant sur la sécurité informatique des dispositifs médicaux : informations pour le formulaire
    .about = { $device } : { $document }
    .notice = Informations de la configuration, dans l’ordre des sections de la norme ANSI/NEMA HN 1-2019. Les questions sont paraphrasées et regroupées ; remplissez le formulaire publié à partir de ces informations. Ce document ne répond à rien que la configuration n’indique pas.
    .section = Section
    .question = Questions
    .asks = Ce qui est demandé (paraphrase)
    .fact = Information
    .value = Valeur
    .place = Emplacement dans la configuration
    .unanswered = sans réponse dans la configuration
