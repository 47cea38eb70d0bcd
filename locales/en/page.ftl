### The page around the text, chapter titles, signal words, and how values are put.

title = Instructions for use: cybersecurity
language = English

## Chapters

chapter =
    .glance = At a glance
    .preparation = Before first use
    .identification = Identification and scope
    .features = Security features
    .environment = Security controls of the operating environment
    .compatibility = Compatibility and minimum requirements
    .network = Network configuration
    .installation = Installation and hardening
    .access = User access
    .data = Personal data and encryption
    .logging = Logs and time
    .malware = Protection against malware and tampering
    .updates = Updates and security support
    .recovery = Backup, restore and safe state
    .maintenance = Regular security tasks
    .incidents = Recognising and reporting security events
    .risks = Residual risks and misuse
    .decommissioning = Decommissioning
    .components = Software components
    .contact = Contacts
    .conventions = Conventions and abbreviations
    .history = Revision history
    .technicians = For technicians

## The beginning of each chapter: when to use it. It must be true of every device.

lead =
    .glance = Start here to act at once or to find what concerns you. This overview does not replace the full instructions.
    .preparation = Check each line before the device is used for the first time.
    .identification = Check here that this document belongs to your device.
    .features = Look up a security feature here before you rely on it or change its settings.
    .environment = Read this chapter before the device is used for the first time and before each change of the operating environment.
    .compatibility = Compare your products with this chapter before you combine them with the device.
    .network = Read this chapter before you connect the device and before you change the network.
    .installation = Read this chapter before you install the device or change its security settings.
    .access = Read this chapter before you give, change or remove access.
    .data = Read this chapter before you store, export or erase data.
    .logging = Read this chapter before you rely on recorded events, messages or the time of the device.
    .malware = Read this chapter before you install, remove or scan software.
    .updates = Read this chapter before you install or postpone an update.
    .recovery = Read this chapter before the device is used for the first time, and use it during a failure.
    .maintenance = Use this chapter to schedule and assign regular security tasks.
    .incidents = Use this chapter as soon as you suspect a security event.
    .risks = Read this chapter before you use the device and before you change how it is used.
    .decommissioning = Read this chapter before the device is taken out of use or leaves your control.
    .components = Use this chapter when you check whether a published vulnerability concerns the device.
    .contact = Read this chapter before you contact anybody about the security of the device.
    .conventions = Look up here what a word, a sign or an abbreviation means.
    .history = If you know an earlier revision, read this chapter before you work with this one.
    .technicians = This chapter is for technicians and IT staff.

## At a glance. $link is a link with its title, $titles are several titles. The underscores are lines to write on.
## A connection goes from $source to $destination, through $ports.

glance =
    .wrong = If something looks wrong
    .sign = What you notice
    .first = What to do first
    .acting = Who acts, or whom to contact
    .all-signs = All messages and events: { $link }
    .further-steps = Further steps: { $link }
    .fill-in = ____________________
    .contacts = Whom to call
    .contacts-there = Contacts at the operator: { $link }
    .work = Who does what
    .who = Who
    .what = What
    .controls = Required controls
    .tasks = Regular tasks
    .incidents = Security events
    .updates = Installing updates
    .backups = Making backups
    .provides = To be provided
    .installation = Installing the device
    .training = Required knowledge and training
    .one-of-group = { $link } (one of a group)
    .alternative = { $link } (or: { $others })
    .scoped = { $link } ({ $scope })
    .more = { $titles } and others
    .it = For IT staff
    .preparation = Before first use
    .topic = Topic
    .answer = In short
    .connection = { $source } → { $destination }: { $ports }
    .further = Further topics
    .further-connections = Further connections of this kind
    .annex = **For reviewers.** Clauses and the sections that answer them: { $link }

# What must be in place before use: names of lines that lead to their place.
preparation =
    .controls = What must be in place
    .tasks = Tasks before first use
    .open = Further preparations
    .open-lead = See also:
    .before = Conditions for the installation
    .verify = Checks after the installation

# Who does something; it stands alone in a cell.
glance-party =
    .operator = Operator
    .user = User
    .patient = Patient
    .shared = Manufacturer and operator
    .service_partner = Service partner
    .manufacturer = Manufacturer
    .third_party = Third party
    .integrator = Integrator
    .practitioner = Practitioner

## Conventions: words and signs, and what they mean. The row of a word is printed where the text has one of the beginnings in
## its `-seen`: all forms that the word takes, with a small first letter, separated by commas.

conventions =
    .words = Words and signs
    .word = Word or sign
    .meaning = Meaning
    .device = device
    .device-meaning = The product that this document is about, with all parts of its system.
    .operator = operator
    .operator-meaning = The person or organisation that has the device in use. An operator can also be a user.
    .operator-seen = operator
    .user = user
    .user-meaning = A person who uses the device.
    .must = must
    .must-meaning = It is required.
    .should = should
    .should-meaning = It is recommended.
    .should-seen = should
    .danger = A hazard that leads to death or serious injury if it is not avoided.
    .warning = A hazard that can lead to death or serious injury if it is not avoided.
    .caution = A hazard that can lead to minor or moderate injury if it is not avoided.
    .notice = Something that can lead to damage other than injury if it is not avoided, for example to data.
    .note = Additional information.
    .dash = In a table: no entry.
    .mark = bar in the margin, or “changed”
    .mark-meaning = This content has changed since an earlier revision.
    .bold = words in bold in a sentence
    .abbreviations = Abbreviations
    .short = Abbreviation

## The annex: which chapters and sections answer which clause

annex = Annex: chapters and requirements
    .intro = The tables list clauses of each source, and the chapters and sections of this document that speak of them. They name places only and do not state conformity. They do not list all clauses.
    .order = Each table is about one source. Its rows stand in the order of the clauses in that source.
    .caption = Clauses and chapters
    .clause = Clause
    .chapters = Chapters and sections

## What has changed since an earlier revision. $revision is its name, $date its date; $words is a sentence, or a label with its value.

changes = Changed content
    .since = What has changed since revision { $revision } of { $date }
    .intro = The table names the facts that have changed, by chapter. Changed paragraphs, items and rows are marked.
    .chapter = Chapter
    .place = Place
    .what = Change
    .added = Added: { $words }
    .added-row = Added
    .removed = Removed: { $words }
    .removed-row = Removed
    .now = Now: { $words }
    .before = Before: { $words }
    .reworded = The wording was revised.

## Cover

cover =
    .device = Device
    .model = Model
    .manufacturer = Manufacturer
    .software = Software version
    .number = Document number
    .revision = Revision
    .date = Date of issue
    .language = Language
    .state = State

# The state of the document on its cover. $date: the day of the last signature
document-state =
    .draft = Draft
    .in-review = In review
    .approved = Approved on { $date }

notice =
    .draft-locale = The wording of this language is a draft. A qualified reviewer has not approved it. Do not release this document.
    .stale-locale = The English wording has changed since the wording of this language was reviewed. Do not release this document.
    .draft = This document is a draft. Do not release this document.

## Behind the title of what another document of the set holds

# $number: the number of that document, for example IFU-IS300-ADM
reference-elsewhere = (document { $number })

## Words of the page. %PAGE% and %PAGES% stand for numbers, %TABLE% for the caption of a table; the page puts them in.

page =
    .contents = Contents
    .skip = Skip to the text
    .changed = changed
    .permalink = Link to this section
    .document = Document
    .revision = Revision
    .page_of = Page %PAGE% of %PAGES%
    .on_page = page %PAGE%
    .continued = %TABLE% (continued)
    .draft = DRAFT
    .index_title = Instructions for use: cybersecurity
    .index_device = Device
    .index_number = Document number
    .index_revision = Revision
    .index_date = Date
    .index_documents = Documents
    .index_search = Find a device, document number or language
    .index_shown = Devices shown
    .hospital_title = Files for the IT of the operator
    .hospital_lead = These files are made from the same facts as this document. Enter what they leave open, and check them before you use them.
    .hospital_file = File
    .hospital_size = Bytes
    .hospital_purpose = Purpose
    .hospital_hash = SHA-256
    .hospital_missing = The facts for the following files are not stated:
    .hospital_matrix = Network matrix: the connections of the firewall tables
    .hospital_nftables = Rules for nftables, in JSON form
    .hospital_aerleon = Policy for Aerleon or Capirca, from which rules for many firewalls are made
    .hospital_mud = Manufacturer usage description (MUD, RFC 8520)
    .hospital_security_txt = Contact for reports of vulnerabilities: security.txt (RFC 9116)
    .hospital_openeox = End of support, in the experimental form OpenEoX

## Signal words, in capitals (ANSI Z535.4)

signal =
    .danger = DANGER
    .warning = WARNING
    .caution = CAUTION
    .notice = NOTICE
    .note = NOTE

## Captions. $number is a number, $title a noun phrase.

caption =
    .table = Table { $number }: { $title }
    .figure = Figure { $number }: { $title }

## Label and value

# $label is a noun phrase, $value anything
pair =
    .key = Item
    .value = Value
    .line = { $label }: { $value }
    .not-stated = –
    .run-in = { $label }.

# $facts are facts that all rows of a table have in common, each as a label with its value or as a sentence.
table =
    .alike = **Same in all rows.** { $facts }

matrix =
    .yes = yes
    .no = no
    .assigned = if assigned

flag =
    .true = yes
    .false = no

## Dates in sentences, and lists in cells. A date is what stands before its day, $day, and what stands after it.

date =
    .full = { $before }{ $day }{ $after }

list =
    .separator = { ", " }

## Measures. $value holds number and unit; $low and $high are numbers. $amount is the number or the range, $unit its unit,
## $per what stands behind the unit from a stroke on: "/s". Before % stands a space, as SI has it.

measure =
    .at-least = at least { $value }
    .at-most = at most { $value }
    .more-than = more than { $value }
    .less-than = less than { $value }
    .about = about { $value }
    .range = { $low } to { $high }
    .quantity = { $amount }{ "\u00A0" }{ $unit }{ $per }

# $amount is the number as it is shown, or a range; $count is the number that decides the plural.
duration =
    .milliseconds = { $amount } ms
    .seconds = { $count ->
        [one] { $amount } second
       *[other] { $amount } seconds
    }
    .minutes = { $count ->
        [one] { $amount } minute
       *[other] { $amount } minutes
    }
    .hours = { $count ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }
    .days = { $count ->
        [one] { $amount } day
       *[other] { $amount } days
    }
    .working-days = { $count ->
        [one] { $amount } working day
       *[other] { $amount } working days
    }
    .weeks = { $count ->
        [one] { $amount } week
       *[other] { $amount } weeks
    }
    .months = { $count ->
        [one] { $amount } month
       *[other] { $amount } months
    }
    .years = { $count ->
        [one] { $amount } year
       *[other] { $amount } years
    }

# $version, $low and $high are version numbers: 4.2.0
version =
    .or-later = { $version } or later
    .or-earlier = { $version } or earlier
    .later-than = later than { $version }
    .earlier-than = earlier than { $version }
    .range = { $low } to { $high }

## The network diagram

# `by-zone` and `too-large` are told of a network that is too large to be drawn whole. $amount is the number as it is
# shown; $count is the number that decides the plural.
diagram = Network diagram
    .title = Systems and data flows
    .description = The diagram shows systems and, as arrows, the data flows between them. An arrow points to the system that receives the data. It does not show which system opens the connection. The table of data flows lists the flows as text.
    .alt = Network diagram. The table of data flows in this chapter lists the flows as text.
    .label = { $transport } { $number } · { $protocol }
    .label-ip = { $transport } { $ip_protocol } · { $protocol }
    .label-short = { $transport } · { $protocol }
    .in-zones = { $title } (also in: { $zones })
    .unnamed = { $transport } { $number }
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .label-plain = { $number } · { $protocol }
    .label-bare = { $protocol }
    .unnamed-plain = { $number }
    .own = Part of the system
    .data = Direction of the data. The arrow does not show which system opens the connection.
    .encrypted = Encrypted
    .unencrypted = Not encrypted, or not always
    .optional = Not required, or only under a condition
    .unstated = No lock: encryption not stated, or left to the operator or the host
    .by-zone = This network is too large to draw each system and each data flow. A box with a number stands for several systems in one network zone or outside all zones. An arrow can stand for several data flows. The table of data flows lists each data flow and its two systems.
    .by-zone-description = The diagram shows systems, and groups of systems with their number, as boxes, and the data flows between them as arrows. An arrow points to the system that receives the data. It does not show which system opens the connection. The table of data flows lists each data flow as text.
    .too-large = This network is too large for a diagram. The table of data flows lists each data flow.
    .systems = { $count ->
        [one] { $amount } system
       *[other] { $amount } systems
    }
    .parts = { $count ->
        [one] { $amount } part of the device
       *[other] { $amount } parts of the device
    }
    .flows = { $count ->
        [one] { $amount } data flow
       *[other] { $amount } data flows
    }
