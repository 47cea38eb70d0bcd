### The report on coverage and the disclosure form: for the manufacturer's regulatory affairs, not for users. What a catalogue
### holds (duties, topics, titles of sources) stays in English.

# $device is a name, $document its title, number and revision
report = Coverage of requirements
    .about = { $device }: { $document } ({ $language }).
    .notice = Made by ifugen from the configuration and the composed document. It supports a review by a qualified person and does not replace it. Requirements are paraphrases; those marked “recalled” were not read in their source and must be confirmed.
    .method = A requirement is covered when the document shows a fact for each thing that it asks for, and no fact that says the opposite. A fact that stands only in the configuration does not count, nor does a text that says nothing. Where the facts cannot decide, a person does, with name, date and reason. To follow a row: read the clause, look up the fact at its place in the configuration, and follow the link to its place in the document.
    .none = –
    .more = and { $count } more: see the table of facts
    .contents = Contents

## Status

status =
    .covered = covered
    .partly = partly
    .missing = missing
    .contradicted = contradicted
    .to_be_judged = to be judged
    .outside = outside this document
    .not_applicable = not applicable
    .optional = optional: the source is a form beside the instructions

## The picture. $name is the id of a source or topic.

picture = How the requirements stand
    .sources = By source
    .topics = By topic
    .segment = { $name }: { $count } { $status }
    .alt = Bars show for each source and each topic how many requirements are covered, partly covered, missing, contradicted, to be judged, outside this document and not applicable. The tables of sources and topics hold the same numbers.

## Tables. An English phrase of the catalogue stands after each colon at the end of a message.

sources = Sources
    .source = Source
    .title = Title and edition
    .kind = Kind

# Each cell under .confidence holds a value of confidence. $place is a file with line and column, $fact the path of
# a fact, $by the name of a person, $facts a hash.
requirements = From requirement to text
    .intro = One row for each requirement of the sources that is addressed to the user. Up to three facts are named for each thing that is asked for; the table of facts names all of them.
    .requirement = Requirement
    .clause = Clause
    .duty = What users must be told (paraphrase)
    .confidence = Clause was
    .status = Status
    .evidence = Facts and where the document shows them
    .note = Note
    .lacking = Not shown:
    .hidden = Given at { $place }, but no chapter shows it
    .says-nothing = The text at { $place } says nothing
    .contradicted = The opposite is said:
    .against = Said at { $place }
    .outside = Answered elsewhere:
    .to-judge = To be judged by a person:
    .judged = Judged by { $by } on { $date } ({ $place }):
    .lapsed = The judgement of { $by } of { $date } ({ $place }) holds no more: the facts have changed
    .hash = Hash of the facts: { $facts }
    .justified = Does not apply. Justification at { $place }:
    .by-fact = Does not apply, by { $fact } ({ $place }).
    .condition = Condition:

topics = From topic to text
    .intro = One row for each thing that belongs to a topic, with all facts that speak to it. Topics lead to facts; they cover no requirement.
    .topic = Topic
    .meaning = Meaning
    .chapter = Expected in chapter
    .aspect = Asked for
    .facts = Facts, their places and anchors

facts = From fact to requirement
    .intro = One row for each fact that the document shows. Facts of one row of a list stand together.
    .fact = Fact
    .place = Place in the configuration
    .chapter = Chapter
    .anchor = Place in the document
    .serves = Requirements that it serves

# What was seen of a device. $file is a path, $date a day, $hash the hash of the file.
observed = Observed on a device
    .intro = What was seen of a device, compared with the configuration. Only what these files show is observed; that a fact is not contradicted does not show that it is right.
    .file = { $file } of { $date } (SHA-256 { $hash }).
    .file-undated = { $file }, with no day (SHA-256 { $hash }).
    .result = Result
    .seen = Where, or why not
    .observed = observed
    .contradicted = contradicted
    .not_observable = not observable
    .stale = The fact has changed since then.

confidence =
    .verified = verified
    .recalled = recalled

kind =
    .law = law
    .guidance = guidance
    .standard = standard
    .form = form
    .contract = contract

## The disclosure form (MDS2)

mds2 = Manufacturer disclosure statement for medical device security: facts for the form
    .about = { $device }: { $document }
    .notice = Facts of the configuration, in the order of the sections of ANSI/NEMA HN 1-2019. The questions are paraphrased and grouped; fill in the published form from them. Nothing is answered here that the configuration does not state.
    .section = Section
    .question = Questions
    .asks = What is asked (paraphrase)
    .fact = Fact
    .value = Value
    .place = Place in the configuration
    .unanswered = not answered by the configuration
