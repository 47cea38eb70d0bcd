### The register for lay readers: these messages lie over the others where a document is written for patients, caregivers or
### lay persons. They say "you", and need no knowledge of roles. What is not here stays as it is.

chapter =
    .preparation = Before you use the device
    .identification = About the device and this document
    .features = What protects the device
    .environment = What you do for security
    .compatibility = What works with the device
    .network = Internet and other connections
    .installation = Setting up the device
    .access = Login and access
    .data = Personal data
    .malware = Protection against harmful software
    .updates = Updates
    .recovery = Backup, restoring and failures
    .maintenance = Tasks that come back regularly
    .incidents = If something is wrong
    .risks = Risks that remain, and mistakes to avoid
    .decommissioning = When you stop using the device
    .contact = Whom to contact
    .history = Changes in this document

lead =
    .preparation = Use this list before you use the device for the first time. Each line leads to the place that tells you more.
    .identification = Check here that this document belongs to your device.
    .features = Read here about a protection before you rely on it or change its settings.
    .environment = Read this chapter before you use the device for the first time.
    .compatibility = Read this chapter before you choose or update something that you use with the device.
    .network = Read this chapter before you connect the device.
    .installation = Read this chapter before you set up the device.
    .access = Read this chapter before you use the device for the first time and before you give access to others.
    .data = Read this chapter before you export, share or erase data.
    .malware = Read this chapter before you install or remove software.
    .updates = Read this chapter before you install or postpone an update.
    .recovery = Read this chapter before you use the device for the first time, and again if something fails.
    .maintenance = Use this chapter to plan these tasks.
    .incidents = Use this chapter as soon as you think that something is wrong.
    .risks = Read this chapter before you use the device.
    .decommissioning = Read this chapter before you stop using the device, give it away or dispose of it.
    .contact = Read this chapter before you report a problem with the security of the device.
    .history = Read this chapter if you know an earlier revision of this document.

party =
    .operator = you, or the organisation that provides the device to you
    .shared = the manufacturer together with you or the organisation that provides the device to you
    .user = you
    .patient = the patient

mode =
    .indicator = How you recognise the mode

operating-environment =
    .assumptions = The manufacturer assumes the following:
    .change = When to think about security again
    .reassess = Go through this document again after each of the following events:
    .reassess-one = Go through this document again after the following event:
    .prohibited = Do not do the following, and do not let others do it:
    .not_recommended = The manufacturer recommends that you do not do the following:

control =
    .required = What must be in place
    .required-caption = What must be in place
    .required-intro = The following must be in place. The table says who sees to it.
    .strongly_recommended = What the manufacturer strongly recommends
    .strongly_recommended-caption = What the manufacturer strongly recommends
    .strongly_recommended-intro = The manufacturer strongly recommends the following measures.
    .recommended = What the manufacturer recommends
    .recommended-caption = What the manufacturer recommends
    .recommended-intro = The manufacturer recommends the following measures.
    .preferred = What the manufacturer prefers
    .preferred-caption = What the manufacturer prefers
    .preferred-intro = The manufacturer prefers the following measures to other suitable measures.
    .where_possible = What the manufacturer recommends where it is possible
    .where_possible-caption = What the manufacturer recommends where it is possible
    .where_possible-intro = The manufacturer recommends the following measures where they are possible.
    .optional = What is optional
    .optional-caption = What is optional
    .optional-intro = The following measures are optional. The table says who can take them.
    .unstated = Other measures
    .unstated-caption = Other measures
    .unstated-intro = For the following measures, this document does not state whether they are required or recommended.
    .group-condition-intro = If a row names a group that has a condition, the measure applies only under this condition.
    .group-choice-intro = If a row names a group, the table of groups says how many measures of the group are enough.
    .title = Measure
    .responsibility = Who sees to it
    .otherwise = Without this measure: { $otherwise }
    .missing = **If this measure is missing.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Do not use the device without this measure.
       *[other] Make sure that this measure is in place.
    }
    .avoid-part = { $stop_use ->
        [true] Do not use this part of the system without this measure.
       *[other] Make sure that this measure is in place.
    }
    .stop_use = { $stop_use ->
        [true] The device must not be used without this measure.
       *[false] The device can be used without this measure.
    }
    .stop_use-part = { $stop_use ->
        [true] This part of the system must not be used without this measure.
       *[false] This part of the system can be used without this measure.
    }
    .risk = Risk of the measure itself: { $risk }

control-group = Groups of measures
    .caption = Groups of measures
    .condition-intro = If a group has a condition, its measures apply only under this condition.
    .choice-left-out = all measures of the group

group-choice =
    .all = all measures of the group
    .at_least_one = at least one measure of the group

no-action =
    .caption = Measures that you need not take
    .kind = Measure

training = What to learn
    .caption = What to learn
    .role = Who

installation =
    .preparing = Before you begin
    .installing = Step by step
    .installed_by = Who sets up the device: { $installed_by }.
    .steps = To set up the device:
    .verify = When you have set up the device, check the following:
    .if_failed = If it did not work: { $if_failed }

hardening = Settings for security
    .caption = Settings for security

multi-factor = A second step at login
    .state = { $state ->
        [provided] The device can ask for a second step at login.
        [not_provided] The device does not ask for a second step at login.
        [by_operator] You, or the organisation that provides the device to you, must provide the second step at login.
        [by_host] The operating system or host provides the second step at login.
       *[not_applicable] A second step at login is not applicable.
    }
    .state-part = { $state ->
        [provided] This part of the system can ask for a second step at login.
        [not_provided] This part of the system does not ask for a second step at login.
        [by_operator] You, or the organisation that provides the device to you, must provide the second step at login.
        [by_host] The operating system or host provides the second step at login.
       *[not_applicable] A second step at login is not applicable.
    }
    .state-should = { $need ->
        [optional] You, or the organisation that provides the device to you, can provide the second step at login.
       *[other] You, or the organisation that provides the device to you, should provide the second step at login.
    }
    .state-inactive = { $state ->
        [by_host] A second step at login by the operating system or host is asked for only when it is switched on.
       *[other] A second step at login is asked for only when it is switched on.
    }
    .required_for = A second step at login is required for: { $required_for }.
    .method = Available second steps: { $method }.
    .reset = Reset of the second step: { $reset }

role = Who can have access
    .caption = Who can have access
    .title = Who

function = Who can do what
    .caption = Who can do what

password =
    .unlocked_by = { $lockout ->
        [none] Who can unlock the login: { $unlocked_by }.
       *[other] Who can end the lock early: { $unlocked_by }.
    }

session =
    .configured_by = Who can set the time limit: { $configured_by }.

gdpr = Data protection
    .controller = { $controller ->
        [manufacturer] The manufacturer is responsible for the processing of the personal data (controller).
        [operator] You, or the organisation that provides the device to you, are responsible for the processing of the personal data (controller).
        [shared] The manufacturer is responsible for the processing of the personal data (controller), together with you or the organisation that provides the device to you.
        [user] You are responsible for the data on the device.
        [patient] The patient is responsible for the data on the device.
        [third_party] A third party is responsible for the processing of the personal data (controller).
        [integrator] The integrator is responsible for the processing of the personal data (controller).
        [practitioner] The practitioner is responsible for the processing of the personal data (controller).
       *[service_partner] The service partner is responsible for the processing of the personal data (controller).
    }
    .controller_name = Responsible for the processing of the personal data (controller): { $controller_name }.
    .subject_access = If you want to see the personal data: { $subject_access }
    .subject_erasure = If you want the personal data to be erased: { $subject_erasure }

logging =
    .access = Who can read the log: { $access }.

remote-access =
    .initiated_by = { $initiated_by ->
        [manufacturer] The manufacturer starts a session.
        [operator] You, or the organisation that provides the device to you, start a session.
        [shared] The manufacturer starts a session together with you or the organisation that provides the device to you.
        [user] You start a session.
        [patient] The patient starts a session.
        [third_party] A third party starts a session.
        [integrator] The integrator starts a session.
        [practitioner] The practitioner starts a session.
       *[service_partner] The service partner starts a session.
    }

update =
    .authenticated_by = { $authenticated_by ->
        [signature] The device installs only updates with a valid digital signature.
        [hash] { $installed_by ->
            [manufacturer] The manufacturer compares the hash value of an update with the published value before installation.
            [service_partner] The service partner compares the hash value of an update with the published value before installation.
            [integrator] The integrator must compare the hash value of an update with the published value before installation.
            [practitioner] The practitioner must compare the hash value of an update with the published value before installation.
            [third_party] A third party compares the hash value of an update with the published value before installation.
           *[other] Compare the hash value of an update with the published value before you install it.
        }
        [checksum] The device installs only updates with a correct checksum.
        [signed_package] Updates are signed packages.
        [app_store] The app store checks the authenticity of an update.
       *[none] The device does not check the authenticity of an update.
    }
    .installed_by = { $installed_by ->
        [manufacturer] The manufacturer installs updates.
        [operator] You, or the organisation that provides the device to you, install updates.
        [shared] The manufacturer installs updates together with you or the organisation that provides the device to you.
        [user] You install updates.
        [patient] The patient installs updates.
        [third_party] A third party installs updates.
        [integrator] The integrator installs updates.
        [practitioner] The practitioner installs updates.
       *[service_partner] The service partner installs updates.
    }
    .operator_patching = Updates that you install yourself: { $operator_patching }

backup =
    .by = { $by ->
        [manufacturer] The manufacturer makes the backup.
        [operator] You, or the organisation that provides the device to you, make the backup.
        [shared] The manufacturer makes the backup together with you or the organisation that provides the device to you.
        [user] You make the backup.
        [patient] The patient makes the backup.
        [third_party] A third party makes the backup.
        [integrator] The integrator makes the backup.
        [practitioner] The practitioner makes the backup.
       *[service_partner] The service partner makes the backup.
    }

decommission = When you stop using the device
    .transfer = If you pass the device on: { $transfer }

incident = If something is wrong
    .signs = How you notice it:
    .actions = What you do:
    .report_to = Whom you tell: { $report_to }
    .preserve = What you keep as evidence: { $preserve }

glance =
    .contacts-there = Your own contacts: { $link }
    .it = More in this document
    .controls = What must be in place
    .incidents = If something is wrong
    .installation = Setting up the device
    .training = What to learn
    .preparation = Before you use the device

glance-party =
    .operator = You, or the organisation that provides the device to you
    .shared = The manufacturer together with you or the organisation that provides the device to you
    .user = You
    .patient = The patient

preparation =
    .before = Before you begin
    .verify = How you know that it worked

duty =
    .after-support = After the end of security updates, do not expect the manufacturer to fix newly found vulnerabilities. Expect the security risk to grow. You, or the organisation that provides the device to you, must then deal with this risk.
    .law = You, and the organisation that provides the device to you, must comply with the applicable law, in particular with the law on data protection.

alert = Messages and signs
    .caption = Messages and signs

residual-risk = Risks that remain

misuse = Mistakes to avoid

support = How long you get security updates

local-contact = Your own contacts
    .caption = Your own contacts

noticeable =
    .yes = You notice this failure.
    .no = You do not notice this failure.
