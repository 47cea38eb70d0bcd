### The report on changes: for who reviews and signs the document, not for users.

# $old and $new are revisions or paths
diff = Changes in the instructions for use
    .between = From { $old } to { $new }
    .working-tree = the files on disk
    .none = Nothing changed.
    .notice = Made by ifugen from two states of the configuration. The classes come from rules and help to read in the right order; they do not replace reading.
    .contents = Contents
    # $name is the device's name, $id its id
    .device = { $name } ({ $id })
    .device-added = The device was added.
    .device-removed = The device was removed.
    .facts = Changed facts
    .other-facts = Other changed facts
    # $language is a language tag
    .sentences = Changed sentences: { $language }
    .translations = Translations to be renewed
    .coverage = Requirements whose state changed
    # $title is a title, $count a number
    .counted = { $title }: { $count }
    .more = … and { $count } more
    .cut = The rest does not fit here. The whole report is made with --format html.
    .class = Class
    .fact = Fact
    .before = Before
    .after = After
    .why = Why
    .place = Place
    .language = Language
    .state = State
    .stale = of an earlier text
    .missing = missing
    .requirement = Requirement
    .clause = Clause
    .not-asked = not asked for
    .worse = a new gap
    .nothing = –
    # Before a deleted or inserted passage, for who does not see the marks
    .deleted = deleted:
    .inserted = inserted:

change-kind =
    .added = added
    .removed = removed
    .changed = changed

change-class =
    .exposure = New exposure
    .tightening = More protection
    .relaxation = Less asked of the operator
    .other = Other
    .editorial = Editorial

change-status =
    .covered = covered
    .partly = partly covered
    .missing = missing
    .not_applicable = not applicable

## Why a change has its class. The rules are in rules/changes.toml.

change-reason =
    .port-opened = One more port takes connections.
    .port-closed = Fewer ports take connections.
    .connection-added = The device opens connections that it did not open before.
    .port-number = Firewall rules of the operator name the old value.
    .port-more-open = The port can be reached by more systems, or for longer.
    .port-less-open = The port can be reached by fewer systems, or for a shorter time.
    .authentication-less = Fewer proofs of identity are asked for.
    .authentication-more = More proofs of identity are asked for.
    .network-needed = The device depends more on the network.
    .network-needed-less = The device depends less on the network.
    .way-added = There is one more way into the device or out of it.
    .way-removed = There is one way less into the device or out of it.
    .way-on = A way into the device or out of it is now open when the device is delivered.
    .way-off = A way into the device or out of it is now closed when the device is delivered.
    .data-more = More data are kept or leave, or reach more systems.
    .data-less = Fewer data are kept or leave, or reach fewer systems.
    .data-longer = Data are kept for longer.
    .data-shorter = Data are kept for a shorter time.
    .deidentified-less = Data say more about whom they belong to.
    .deidentified-more = Data say less about whom they belong to.
    .traffic-freer = More network traffic is let through.
    .traffic-stricter = Less network traffic is let through.
    .logged-less = Less is recorded, or kept for a shorter time.
    .logged-more = More is recorded, or kept for longer.
    .network-demands = The operator's network must offer something else.
    .encryption-less = Data are no longer encrypted, or the document no longer says so.
    .encryption-absent = The document now says that data are not encrypted.
    .encryption-more = Data are now encrypted.
    .encryption-method = Whether the new method is stronger or weaker is for a person to judge.
    .protection-less = A protection is gone or weaker.
    .protection-more = A protection is new or stronger.
    .limits-more = A limit of a protection is new.
    .password-weaker = Passwords may be weaker, or can be guessed more easily.
    .password-stronger = Passwords must be stronger, or are harder to guess.
    .credentials-known = The credentials at delivery are known to more people.
    .credentials-own = The credentials at delivery are known to fewer people.
    .session-longer = A login or a credential holds for longer.
    .session-shorter = A login or a credential holds for a shorter time.
    .rights-more = Somebody has rights that nobody had before.
    .rights-less = Somebody has lost rights.
    .operator-more = More of the protection hangs on the operator.
    .operator-less = Less of the protection hangs on the operator.
    .operator-other = The operator's tasks have changed.
    .support-shorter = Security is supported for a shorter time.
    .support-longer = Security is supported for longer.
    .slower = Help comes later.
    .faster = Help comes sooner.
    .contact-less = A way to report or to learn of vulnerabilities is gone.
    .vulnerability-more = A known vulnerability is new or concerns the device more.
    .vulnerability-less = A known vulnerability concerns the device less.
    .component = Software of third parties has changed.
    .risk-more = A risk is new or graver.
    .risk-less = A risk is gone or lighter.
    .warning-removed = A safety message is gone.
    .not-applicable = Which requirements apply has changed.
    .document = It identifies the document or the device.
    .prose = Only the wording has changed: read whether the meaning holds.
