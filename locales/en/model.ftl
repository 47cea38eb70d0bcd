### One message for each table of the configuration: its name as a heading; its attributes are the labels of columns or
### the sentences of its facts. A variable holds the fact of the same name; "none" stands for a fact that is not given.

## Shared

# $modes: operating modes, a list
# $condition: a clause such as "DICOM export is on"
condition =
    .modes = Only in the operating mode: { $modes }.
    .variants = Only for the variant: { $variants }.
    .options = Only with the option: { $options }.
    .platforms = Only on the platform: { $platforms }.
    .versions = Only for the software version: { $versions }.
    .condition = Condition: { $condition }.
    .if-modes = In the operating mode { $modes }:
    .if-variants = For the variant { $variants }:
    .if-options = With the option { $options }:
    .if-platforms = On the platform { $platforms }:
    .if-versions = For the software version { $versions }:
    .if-condition = If { $condition }:
    .short-modes = only in the operating mode: { $modes }
    .short-variants = only for the variant: { $variants }
    .short-options = only with the option: { $options }
    .short-platforms = only on the platform: { $platforms }
    .short-versions = only for the software version: { $versions }
    .short-condition = condition: { $condition }

# For what a table holds that may stand several times.
scope =
    .part = Only for the part: { $value }.
    .roles = Only for the role: { $value }.
    .interface = Only on the interface: { $value }.
    .direction = Direction: { $value }.

protection =
    .state = { $state ->
        [provided] The data is encrypted.
        [not_provided] The data is not encrypted.
        [by_operator] The operator must provide the encryption.
        [by_host] The operating system or host provides the encryption.
       *[not_applicable] Encryption is not applicable.
    }
    .state-inactive = { $state ->
        [by_host] The operating system or host can encrypt the data.
       *[other] The data can be encrypted.
    }
    .state-should = { $need ->
        [optional] The operator can provide the encryption.
       *[other] The operator should provide the encryption.
    }
    .default = On delivery: { $default }.
    .configured_by = Roles that can switch it on and off: { $configured_by }.
    .range = Possible settings: { $range }
    .method = { $state ->
        [by_operator] Encryption methods named by the manufacturer: { $method }.
       *[other] Encryption method: { $method }.
    }
    .key_in = The key is kept in: { $key_in }.
    .because = Reason: { $because }
    .instead = { $state ->
        [by_operator] What the operator must do: { $instead }
       *[other] { $instead }
    }
    .limits = Limits: { $limits }
    .note = { $note }

## Identification

device = Device
    .caption = Identification of the device
    .name = Name
    .model = Model
    .purpose = Intended purpose
    .supplied_as = Supplied as
    .software_version = Software version
    .firmware_version = Firmware version
    .regulation = Regulation
    .law = Applicable law
    .declaration = EU declaration of conformity
    .class = Risk class
    .udi_di = UDI-DI
    .basic_udi_di = Basic UDI-DI
    .mud_url = MUD URL (RFC 8520)
    .environments = Intended environment of use
    .users = Intended users
    .not_for = The device is not intended for the following uses:
    .not_for-one = The device is not intended for the following use:
    .id = Identifier

organisation = Company
    .manufacturer = Manufacturer
    .manufacturer-caption = Manufacturer
    .representative = Authorised representative
    .representative-caption = Authorised representative
    .name = Name
    .address = Address
    .srn = Single registration number
    .website = Website
    .email = E-mail
    .phone = Telephone

variant = Variants
    .caption = Variants of the device
    .intro = This document covers the following variants.
    .title = Variant
    .model = Model
    .udi_di = UDI-DI
    .description = Description
    .id = Identifier

option-item = Options
    .caption = Options of the device
    .title = Option
    .description = Description
    .supplied = How it is supplied
    .id = Identifier

mode = Operating modes
    .caption = Operating modes
    .title = Operating mode
    .description = Description
    .entered_by = How the device enters the mode
    .left_by = How the device leaves the mode
    .indicator = How the user recognises the mode
    .id = Identifier

part = Parts of the system
    .caption = Parts of the system
    .title = Part
    .kind = Kind
    .version = Version
    .supplied_by = Supplied by
    .hosted = Where it runs
    .runs_on = Runs on
    .location = Location
    .address = Address
    .connected_through = Connected through
    .mud_url = MUD URL (RFC 8520)
    .permissions = Permissions
    .description = Description
    .id = Identifier
    .when = Condition

user-interface = User interfaces
    .caption = User interfaces
    .title = User interface
    .id = Identifier
    .kind = Kind
    .part = Part
    .purpose = Purpose
    .personal = Shows or plays personal data
    .protect = Protection
    .when = Condition

document-facts = This document
    .caption = Identification of this document
    .number = Document number
    .revision = Revision
    .date = Date of issue
    .effective = Valid from
    .replaces = Replaces
    .audience = Intended readers
    .audience_other = Other intended readers
    .roles = Roles of the readers
    .paper_copy = Copy on paper
    .see_also = See also the following documents:
    .see_also-one = See also the following document:

companion = Other documents on this device
    .caption = Other documents on this device
    .title = Title
    .number = Document number
    .audience = Intended readers

revision = Revision history
    .caption = Revisions of this document
    .revision = Revision
    .date = Date
    .change = Change
    .link = Document

contact = Security contact
    .caption = Security contact
    .security = Security contact
    .phone = Telephone
    .hours = Hours
    .policy = Policy for reporting vulnerabilities
    .advisories = Security advisories
    .key = Key for encrypted reports
    .key_fingerprint = Fingerprint of the key
    .acknowledge_within = Acknowledgement of a report within
    .vigilance = Reporting serious incidents
    .process = What the manufacturer does with a report: { $process }
    .events-described = For the events that this document describes, report as it says there: { $link }.
    .report_contents = State the following in a report:
    .report_rules = The following rules apply to reports:
    .report_rules-one = The following rule applies to reports:
    .sources_watched = The manufacturer watches the following sources for new vulnerabilities:
    .sources_watched-one = The manufacturer watches the following source for new vulnerabilities:
    .conduct = What the manufacturer does and does not do:
    .note = { $note }

local-contact = Contacts at the operator
    .caption = Contacts at the operator
    .title = Contact
    .purpose = For
    .phone = Telephone
    .id = Identifier

## Security features

feature = Security features
    .caption = Security features
    .title = Feature
    .id = Identifier
    .capability = Capability
    .state = State
    .default = On delivery
    .configured_by = Can be set by
    .range = Range
    .modes = Operating modes
    .modes-left-out = all operating modes
    .protects = Protects
    .part = Part
    .when = Condition
    .absent = This feature is not provided.
    .of-operator = The operator must provide this feature.
    .of-host = The operating system or host provides this feature.
    .inapplicable = This feature is not applicable.
    .description = { $description }
    .before = Before you start, make sure of the following:
    .before-one = Before you start, make sure of the following:
    .steps = Do the following:
    .indicator = Indication: { $indicator }
    .limits = Limits: { $limits }
    .because = Reason: { $because }
    .instead = { $state ->
        [by_operator] What the operator must do: { $instead }
       *[other] What to do: { $instead }
    }

security-test = Security tests
    .caption = Security tests
    .kind = Kind
    .subject = Subject of the test
    .version = Tested version
    .date = Date
    .interval = Interval
    .by = Tested by
    .result = Result
    .part = Part

## Operating environment

operating-environment = Operating environment
    .scope = Outside the responsibility of the manufacturer
    .change = When to assess security again
    .assumptions = The manufacturer assumes the following about the operating environment:
    .out_of_scope = The manufacturer is not responsible for the following:
    .reassess = Assess the security of the device again after each of the following events:
    .reassess-one = Assess the security of the device again after the following event:
    .reassess_at_once = After each of the following events, assess the security of the device again without delay and before the device is used again:
    .reassess_at_once-one = After the following event, assess the security of the device again without delay and before the device is used again:
    .prohibited = The following must not be done:
    .not_recommended = The manufacturer recommends not to do the following:

control-group = Groups of controls
    .caption = Groups of controls
    .condition-intro = If a group has a condition, its controls apply only under this condition.
    .title = Group
    .id = Identifier
    .goal = Goal
    .choice = Sufficient
    .choice-left-out = all controls of the group
    .when = Condition

control = Security controls
    .required = Required controls
    .required-caption = Required controls
    .required-intro = The following controls must be in place.
    .strongly_recommended = Strongly recommended controls
    .strongly_recommended-caption = Strongly recommended controls
    .strongly_recommended-intro = The manufacturer strongly recommends the following controls.
    .recommended = Recommended controls
    .recommended-caption = Recommended controls
    .recommended-intro = The manufacturer recommends the following controls.
    .preferred = Preferred controls
    .preferred-caption = Preferred controls
    .preferred-intro = The manufacturer prefers the following controls to other suitable controls.
    .where_possible = Controls recommended where possible
    .where_possible-caption = Controls recommended where possible
    .where_possible-intro = The manufacturer recommends the following controls where the operating environment allows them.
    .optional = Optional controls
    .optional-caption = Optional controls
    .optional-intro = The following controls are optional.
    .unstated = Controls without a stated obligation
    .unstated-caption = Controls without a stated obligation
    .unstated-intro = For the following controls, this document does not state whether they are required or recommended.
    .condition-intro = A control with a condition applies only if the condition is met.
    .group-condition-intro = If a row names a group that has a condition, the control applies only under this condition.
    .group-choice-intro = If a row names a group, the table of groups says how many controls of the group are sufficient.
    .title = Control
    .id = Identifier
    .kind = Kind
    .responsibility = Responsible
    .or_by = Alternatively
    .group = Group
    .need = Obligation
    .reason = Reason: { $reason }
    .own_measure = What the device itself does: { $own_measure }
    .own_measure-part = What this part of the system itself does: { $own_measure }
    .setting = Setting: { $setting }
    .steps = { $responsibility ->
        [manufacturer] Steps for the manufacturer:
        [third_party] Steps for the third party:
        [service_partner] Steps for the service partner:
        [integrator] Steps for the integrator:
       *[other] Do the following:
    }
    .otherwise = Without this control: { $otherwise }
    .missing = **If this control is missing.** { $otherwise }
    .avoid = { $stop_use ->
        [true] Do not use the device without this control.
       *[other] Make sure that this control is in place.
    }
    .avoid-part = { $stop_use ->
        [true] Do not use this part of the system without this control.
       *[other] Make sure that this control is in place.
    }
    .stop_use = { $stop_use ->
        [true] The device must not be used without this control.
       *[false] The device can be used without this control.
    }
    .stop_use-part = { $stop_use ->
        [true] This part of the system must not be used without this control.
       *[false] This part of the system can be used without this control.
    }
    .limits = Limits: { $limits }
    .risk = Risk of the control itself: { $risk }
    .part = Part
    .when = Condition

share = Shared controls
    .caption = Who does what
    .party = Responsible
    .does = Task

no-action = No action needed
    .caption = Controls that need no action by the operator
    .kind = Control
    .because = Reason
    .unless = Action is needed if
    .part = Part
    .when = Condition

training = Training
    .caption = Required knowledge and training
    .role = Role
    .content = Content
    .interval = Repeat after
    .given_by = Given by

## Compatibility

compatibility = Compatibility
    .limits = Restrictions
    .restrictions = The following restrictions apply to combinations with other products:
    .restrictions-one = The following restriction applies to combinations with other products:

hardware = Hardware
    .caption = Hardware
    .for = Part
    .included = Built in
    .minimum = Required minimum
    .recommended = Recommended
    .optimum = Optimum
    .otherwise = If the recommended values are not reached
    .note = Note

machine =
    .cpu = Processor: { $cpu }
    .memory = Memory: { $memory }
    .storage = Storage: { $storage }
    .display = Display: { $display }
    .graphics = Graphics: { $graphics }
    .network = Network: { $network }
    .other = Other: { $other }

product = Products
    .operating-system = Operating systems
    .operating-system-caption = Operating systems
    .browser = Browsers
    .browser-caption = Browsers
    .mobile-device = Mobile devices
    .mobile-device-caption = Mobile devices
    .hypervisor = Virtualisation products
    .hypervisor-caption = Virtualisation products
    .database = Databases
    .database-caption = Databases
    .runtime = Runtime environments
    .runtime-caption = Runtime environments
    .antimalware = Anti-malware products
    .antimalware-caption = Anti-malware products
    .peer-system = Compatibility of peer systems
    .peer-system-caption = Compatibility of peer systems
    .accessory = Accessories
    .accessory-caption = Accessories
    .for = Part
    .name = Product
    .supplied_by = Provided by
    .versions = Versions
    .recommended = Recommended version
    .state = State
    .support_end = Supported by the supplier until
    .patches = Updates
    .note = Note
    .when = Condition

standard = Standards
    .caption = Standards
    .name = Standard
    .version = Version
    .kind = Subject
    .purpose = Purpose
    .conformance = Conformance statement

## Network

network = Network
    .absent = The following is not available:
    .before = Before you start, make sure of the following:
    .before-one = Before you start, make sure of the following:
    .connecting = Connecting to the network
    .controls = Required controls: { $link }
    .steps = To connect the device to the network:
    .connection = { $connection ->
        [none] The device has no network connection.
        [optional] A network connection is optional.
       *[required] The device needs a network connection.
    }
    .inbound = { $inbound ->
        [true] Other systems can open a connection to the device.
       *[false] Other systems cannot open a connection to the device.
    }
    .internet = { $internet ->
        [not_needed] The device does not need an internet connection.
        [optional] An internet connection is optional.
        [needed] The device needs an internet connection.
        [not_directly] The device must not be connected directly to the internet.
       *[forbidden] The device must not be connected to the internet.
    }
    .internet_reason = Internet connection: { $internet_reason }
    .load = Load on the network: { $load }
    .note = { $note }

network-only = Network
    .connection = { $connection ->
        [none] The device has no network connection.
        [optional] A network connection is optional.
       *[required] The device needs a network connection.
    }
    .connection-part = { $connection ->
        [none] This part of the system has no network connection.
        [optional] A network connection is optional.
       *[required] This part of the system needs a network connection.
    }
    .inbound = { $inbound ->
        [true] Other systems can open a connection to the device.
       *[false] Other systems cannot open a connection to the device.
    }
    .inbound-part = { $inbound ->
        [true] Other systems can open a connection to this part of the system.
       *[false] Other systems cannot open a connection to this part of the system.
    }
    .internet = { $internet ->
        [not_needed] The device does not need an internet connection.
        [optional] An internet connection is optional.
        [needed] The device needs an internet connection.
        [not_directly] The device must not be connected directly to the internet.
       *[forbidden] The device must not be connected to the internet.
    }
    .internet-part = { $internet ->
        [not_needed] This part of the system does not need an internet connection.
        [optional] An internet connection is optional.
        [needed] This part of the system needs an internet connection.
        [not_directly] This part of the system must not be connected directly to the internet.
       *[forbidden] This part of the system must not be connected to the internet.
    }
    .internet_reason = Internet connection: { $internet_reason }
    .absent = The following is not available:
    .note = { $note }

zone = Network zones
    .caption = Network zones
    .title = Zone
    .id = Identifier
    .traffic = Traffic control at the border
    .operated_by = Operated by
    .description = Description

interface = Interfaces
    .caption = Interfaces
    .title = Interface
    .id = Identifier
    .kind = Kind
    .state = State
    .because = Reason
    .instead = What to do
    .part = Part
    .zone = Zone
    .standards = Standards
    .not_supported = Not supported
    .ciphers = Cipher suites
    .authentication = Authentication
    .encryption = Encryption
    .addressing = Addressing
    .default = On delivery
    .need = Obligation
    .frequency = Frequency
    .power = Transmit power
    .range = Range
    .coexistence = Coexistence with other radios
    .max_connected = Maximum connected at the same time
    .max_paired = Maximum paired
    .purpose = Purpose
    .used_by = Can be used by
    .protect = Protection
    .when = Condition

peer = Peer systems
    .caption = Peer systems
    .title = System
    .id = Identifier
    .kind = Kind
    .zone = Zone
    .address = Address
    .versions = Versions
    .max_connected = Maximum connected at the same time
    .operated_by = Operated by
    .description = Description

port = Ports
    .rules = Ports and firewall rules
    .required-caption = Required connections to allow
    .recommended-caption = Recommended connections
    .allow-caption = Connections to allow only if their function is used
    .allow-need-unstated = The manufacturer does not state whether a connection without an obligation is required. Allow it only if a function that is used needs it.
    .allow-condition = If a row gives a condition, allow the connection only if the condition is met.
    .allow-configured = If the number of a port can be changed, allow only the number that is configured.
    .allow-range = If only some ports of a range are configured, allow only these ports.
    .allow-only = Block all other connections.
    .allow-only-except = Blocking does not apply to the connections without a firewall rule. A separate table lists them.
    .allow-only-zones = At the border of the following network zones, block all other connections to and from the parts of the system: { $zones }. This document gives no rules for other systems.
    .block-caption = Connections to block
    .block-intro = At the network firewall, block the following connections.
    .none-caption = Connections without a firewall rule
    .none-intro = For the following connections, this document gives no rule for the network firewall. The table gives the reasons.
    .unstated-caption = Connections with direction not stated
    .unstated-intro = The manufacturer does not state which side opens the following connections. This document gives no firewall rule for them.
    .rules-source = The source opens the connection or sends first. Replies are part of the connection.
    .rules-all = What applies to all rules
    .required = Required connections
    .need-unstated = Connections without a stated obligation
    .used = Connections only if used
    .rules-open = to be specified by the operator
    .any-system = any system
    .reason-number = no rule can be given without a number or type
    .reason-transport = no rule can be given without the transport protocol
    .reason-border = does not cross a network border
    .reason-computer = stays within one computer
    .reason-part = stays within one part of the system
    .reason-device = stays within the device
    .reason-zone = stays within one network zone; needs a rule only where a firewall divides the zone
    .reason-mobile = goes over a mobile network, not over the operator’s network
    .reason-cloud = does not pass through the operator’s network
    .reference = { $protocol } on { $transport } port { $number }
    .reference-many = { $protocol } on { $transport } ports { $number }
    .reference-any = { $protocol } on any { $transport } port
    .reference-ip = { $protocol } over { $transport } { $ip_protocol }
    .reference-short = { $protocol } over { $transport }
    .unnamed = { $transport } port { $number }
    .unnamed-many = { $transport } ports { $number }
    .unnamed-any = any { $transport } port
    .unnamed-ip = { $transport } { $ip_protocol }
    .unnamed-short = { $transport }
    .reference-plain = { $protocol } on port { $number }
    .reference-plain-many = { $protocol } on ports { $number }
    .reference-plain-any = { $protocol } on any port
    .reference-bare = { $protocol }
    .unnamed-plain = port { $number }
    .unnamed-plain-many = ports { $number }
    .unnamed-plain-any = any port
    .no-transport = transport protocol not stated
    .without-transport = { $number } (transport protocol not stated)
    .any = any
    .not_known = port not known
    .number = Port
    .icmp_type = ICMP type
    .ip_protocol = IP protocol
    .id = Identifier
    .configurable = Number can be changed
    .setting = Where to set it
    .source_port = Source port
    .transport = Transport
    .direction = Direction
    .protocol = Protocol
    .program = Program
    .part = Part
    .interface = Interface
    .encryption = Encryption
    .authentication = Authentication
    .default = On delivery
    .need = Obligation
    .opened_by = Can be opened by
    .open_for = Open for
    .purpose = Purpose
    .peers = Peer systems
    .internet = Over the internet
    .network_setting = Setting of the network
    .firewall_rule = Rule of the network firewall
    .when = Condition
    .source = Source
    .destination = Destination
    .own-side = Device or part
    .other-side = Other side
    .use = Use by the device
    .reason = Reason

firewall = Firewall of the device
    .of-parts = Firewalls of the parts
    .state = { $state ->
        [provided] The device has its own firewall.
        [not_provided] The device does not have its own firewall.
        [by_operator] The operator must provide the firewall for the device.
        [by_host] The device uses the firewall of the operating system.
       *[not_applicable] A firewall on the device is not applicable.
    }
    .state-part = { $state ->
        [provided] This part of the system has its own firewall.
        [not_provided] This part of the system does not have its own firewall.
        [by_operator] The operator must provide the firewall for this part of the system.
        [by_host] This part of the system uses the firewall of the operating system.
       *[not_applicable] A firewall on this part of the system is not applicable.
    }
    .state-inactive = { $state ->
        [by_host] The firewall of the operating system filters traffic only when it is switched on.
       *[other] The firewall filters traffic only when it is switched on.
    }
    .default = On delivery: { $default }.
    .configured_by = Roles that can switch it on and off: { $configured_by }.
    .rules_set_by = Roles that can change its rules: { $rules_set_by }.
    .product = Product: { $product }.
    .policy = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] The firewall must block all traffic except the connections that this document says to allow.
            [deny_all] The firewall must block all traffic.
            [allow_outbound] The firewall must allow connections from the device and block connections to the device.
            [allow_all] The firewall must allow all traffic.
            [monitored] The firewall must allow traffic and monitor it.
            [restricted] The firewall must restrict the traffic.
           *[isolated] The firewall must allow no connection to other networks.
        }
       *[other] { $policy ->
            [deny_all_but_listed] The firewall blocks all connections that this document does not list.
            [deny_all] The firewall blocks all traffic.
            [allow_outbound] The firewall allows connections from the device and blocks connections to the device.
            [allow_all] The firewall allows all traffic.
            [monitored] The firewall allows traffic and monitors it.
            [restricted] The firewall restricts the traffic.
           *[isolated] The firewall allows no connection to other networks.
        }
    }
    .policy-inactive = { $policy ->
        [deny_all_but_listed] When it is on, the firewall blocks all connections that this document does not list.
        [deny_all] When it is on, the firewall blocks all traffic.
        [allow_outbound] When it is on, the firewall allows outgoing connections and blocks incoming connections.
        [allow_all] When it is on, the firewall allows all traffic.
        [monitored] When it is on, the firewall allows traffic and monitors it.
        [restricted] When it is on, the firewall restricts the traffic.
       *[isolated] When it is on, the firewall allows no connection to other networks.
    }
    .policy-part = { $state ->
        [by_operator] { $policy ->
            [deny_all_but_listed] The firewall must block all traffic except the connections that this document says to allow.
            [deny_all] The firewall must block all traffic.
            [allow_outbound] The firewall must allow connections from this part of the system and block connections to this part of the system.
            [allow_all] The firewall must allow all traffic.
            [monitored] The firewall must allow traffic and monitor it.
            [restricted] The firewall must restrict the traffic.
           *[isolated] The firewall must allow no connection to other networks.
        }
       *[other] { $policy ->
            [deny_all_but_listed] The firewall blocks all connections that this document does not list.
            [deny_all] The firewall blocks all traffic.
            [allow_outbound] The firewall allows connections from this part of the system and blocks connections to this part of the system.
            [allow_all] The firewall allows all traffic.
            [monitored] The firewall allows traffic and monitors it.
            [restricted] The firewall restricts the traffic.
           *[isolated] The firewall allows no connection to other networks.
        }
    }
    .changes_itself = Automatic changes: { $changes_itself }
    .because = Reason: { $because }
    .instead = { $state ->
        [by_operator] What the operator must do: { $instead }
       *[other] What to do: { $instead }
    }
    .note = { $note }

flow = Data flows
    .caption = Data flows
    .rules = Firewall rules: { $link }
    .from = From
    .to = To
    .port = Port
    .medium = Medium
    .data = Data
    .personal = Personal data
    .examples = Examples
    .deidentified = De-identification
    .encryption = Encryption
    .integrity = Protection of integrity
    .trigger = Start of the transfer
    .rate = Data rate
    .volume = Amount of data
    .purpose = Purpose
    .when = Condition
    .id = Identifier

network-requirements = Requirements for the network
    .bandwidth = { $bandwidth_for ->
        [none] Bandwidth: { $bandwidth }.
       *[other] Bandwidth: { $bandwidth } for { $bandwidth_for }.
    }
    .latency = Latency: { $latency }.
    .jitter = Jitter: { $jitter }.
    .packet_loss = Packet loss: { $packet_loss }.
    .services = Services that the network must offer: { $services }.
    .other = The network must meet the following requirements:
    .other-one = The network must meet the following requirement:
    .recommended_other = The manufacturer recommends the following for the network:
    .loss = If the network is lost: { $loss }
    .otherwise = If the requirements are not met: { $otherwise }

network-link = Links and functions
    .caption = What the network must offer for links and functions
    .title = Link or function
    .from = From
    .to = To
    .bandwidth = Bandwidth
    .latency = Latency
    .jitter = Jitter
    .packet_loss = Packet loss
    .recommended = Recommended
    .optimum = Optimum
    .otherwise = If not reached
    .when = Condition

network-figures = Recommended values
    .bandwidth = { $bandwidth_for ->
        [none] Recommended bandwidth: { $bandwidth }.
       *[other] Recommended bandwidth: { $bandwidth } for { $bandwidth_for }.
    }
    .latency = Recommended latency: { $latency }.
    .jitter = Recommended jitter: { $jitter }.
    .packet_loss = Recommended packet loss: { $packet_loss }.
    .otherwise = If the recommended values are not reached: { $otherwise }

network-optimum = Optimal values
    .bandwidth = { $bandwidth_for ->
        [none] Optimal bandwidth: { $bandwidth }.
       *[other] Optimal bandwidth: { $bandwidth } for { $bandwidth_for }.
    }
    .latency = Optimal latency: { $latency }.
    .jitter = Optimal jitter: { $jitter }.
    .packet_loss = Optimal packet loss: { $packet_loss }.

remote-access = Remote access
    .state = { $used_for ->
        [none] { $state ->
            [provided] The device can be accessed remotely.
            [not_provided] The device has no remote access.
            [by_operator] The operator provides the remote access.
            [by_host] The operating system or host provides the remote access.
           *[not_applicable] Remote access is not applicable.
        }
       *[other] { $state ->
            [provided] The device can be accessed remotely for { $used_for }.
            [not_provided] The device cannot be accessed remotely for { $used_for }.
            [by_operator] The operator provides the remote access for { $used_for }.
            [by_host] The operating system or host provides the remote access for { $used_for }.
           *[not_applicable] Remote access is not applicable for { $used_for }.
        }
    }
    .state-part = { $used_for ->
        [none] { $state ->
            [provided] This part of the system can be accessed remotely.
            [not_provided] This part of the system has no remote access.
            [by_operator] The operator provides the remote access.
            [by_host] The operating system or host provides the remote access.
           *[not_applicable] Remote access is not applicable.
        }
       *[other] { $state ->
            [provided] This part of the system can be accessed remotely for { $used_for }.
            [not_provided] This part of the system cannot be accessed remotely for { $used_for }.
            [by_operator] The operator provides the remote access for { $used_for }.
            [by_host] The operating system or host provides the remote access for { $used_for }.
           *[not_applicable] Remote access is not applicable for { $used_for }.
        }
    }
    .state-inactive = { $used_for ->
        [none] { $state ->
            [by_host] Remote access by the operating system or host is possible only when it is switched on.
           *[other] Remote access is possible only when it is switched on.
        }
       *[other] { $state ->
            [by_host] When it is switched on, remote access by the operating system or host is possible for { $used_for }.
           *[other] When it is switched on, remote access is possible for { $used_for }.
        }
    }
    .default = On delivery: { $default }.
    .configured_by = Roles that can switch it on and off: { $configured_by }.
    .kind = Kind of access: { $kind }.
    .initiated_by = { $initiated_by ->
        [manufacturer] The manufacturer starts a session.
        [operator] The operator starts a session.
        [shared] The manufacturer and the operator start a session together.
        [user] The user starts a session.
        [patient] The patient starts a session.
        [third_party] A third party starts a session.
        [integrator] The integrator starts a session.
        [practitioner] The practitioner starts a session.
       *[service_partner] The service partner starts a session.
    }
    .supervision = Supervision: { $supervision }
    .authentication = Authentication: { $authentication }
    .encryption = Encryption: { $encryption }.
    .logged = { $logged ->
        [true] The device records each session in the log.
       *[false] The device does not record sessions in the log.
    }
    .logged-part = { $logged ->
        [true] This part of the system records each session in the log.
       *[false] This part of the system does not record sessions in the log.
    }
    .files_scanned_by = Malware scan of transferred files: { $files_scanned_by }
    .disable = To switch remote access off: { $disable }
    .because = Reason: { $because }
    .instead = { $state ->
        [by_operator] What the operator must do: { $instead }
       *[other] What to do: { $instead }
    }
    .note = { $note }

failure = Failures of the network
    .caption = Failures of the network and their effects
    .recovery-caption = Failures and their effects
    .what = Failure
    .id = Identifier
    .noticeable = Notice by the user
    .effect = Effect on the device
    .hazard = Hazard
    .countermeasure = Countermeasure

## Installation

installation = Installation
    .preparing = Before installation
    .installing = Installation steps
    .integrating = Building into another product
    .installed_by = Roles that install the device: { $installed_by }.
    .before = Before you start, make sure of the following:
    .before-one = Before you start, make sure of the following:
    .steps = To install the device:
    .verify = After the installation, check the following:
    .if_failed = If the installation failed: { $if_failed }
    .integration = If the device is built into another product:

hardening = Hardening
    .caption = Security settings
    .title = Setting
    .id = Identifier
    .setting = Where to set it
    .default = On delivery
    .value = Set to
    .need = Obligation
    .reason = Reason
    .steps = Do the following:
    .part = Part
    .when = Condition

maintenance = Maintenance

task = Tasks
    .caption = Regular tasks
    .title = Task
    .id = Identifier
    .by = By
    .role = Role
    .interval = Interval
    .downtime = Interruption during the task
    .steps = { $by ->
        [manufacturer] Steps for the manufacturer:
        [third_party] Steps for the third party:
        [service_partner] Steps for the service partner:
        [integrator] Steps for the integrator:
       *[other] Do the following:
    }

## Access

access = Access
    .authentication = Available login methods: { $authentication }.
    .authentication-none = { $only ->
        [none] There is no login.
       *[other] There is no login, except where this chapter states one for a part of the system or under a condition.
    }
    .checked_by = System that checks the login: { $checked_by }.
    .default = Login on delivery: { $default }.
    .configured_by = Roles that can switch login on and off: { $configured_by }.
    .note = { $note }
    .without_login = The following is possible without login:
    .login_for = A login is required for the following:
    .account_rules = The following rules apply to accounts:
    .account_rules-one = The following rule applies to accounts:
    .custom_roles = { $custom_roles ->
        [true] The operator can define further roles.
       *[false] The operator cannot define further roles.
    }

access-only = Access
    .authentication = Available login methods: { $authentication }.
    .authentication-none = There is no login.
    .authentication-none-part = This part of the system has no login.
    .checked_by = System that checks the login: { $checked_by }.
    .without_login = The following is possible without login:
    .login_for = A login is required for the following:
    .account_rules = The following rules apply to accounts:
    .account_rules-one = The following rule applies to accounts:
    .note = { $note }

directory = Directory service
    .default = On delivery: { $default }.
    .protocol = Protocol: { $protocol }.
    .product = Directory service: { $product }.
    .versions = Versions: { $versions }.
    .users_managed = Management of its users: { $users_managed }
    .roles_given = Roles of its users: { $roles_given }
    .unreachable = If the directory service cannot be reached: { $unreachable }
    .steps = To connect the directory service:
    .note = { $note }

multi-factor = Multi-factor authentication
    .state = { $state ->
        [provided] The device supports multi-factor authentication.
        [not_provided] The device does not support multi-factor authentication.
        [by_operator] The operator must provide multi-factor authentication.
        [by_host] The operating system or host provides multi-factor authentication.
       *[not_applicable] Multi-factor authentication is not applicable.
    }
    .state-part = { $state ->
        [provided] This part of the system supports multi-factor authentication.
        [not_provided] This part of the system does not support multi-factor authentication.
        [by_operator] The operator must provide multi-factor authentication.
        [by_host] The operating system or host provides multi-factor authentication.
       *[not_applicable] Multi-factor authentication is not applicable.
    }
    .state-should = { $need ->
        [optional] The operator can provide multi-factor authentication.
       *[other] The operator should provide multi-factor authentication.
    }
    .state-inactive = { $state ->
        [by_host] Multi-factor authentication by the operating system or host works only when it is switched on.
       *[other] Multi-factor authentication works only when it is switched on.
    }
    .default = On delivery: { $default }.
    .configured_by = Roles that can switch it on and off: { $configured_by }.
    .required_for = Roles that need multi-factor authentication: { $required_for }.
    .method = Available second factors: { $method }.
    .code_length = Number of characters of a code: { $code_length }.
    .code_digits = Number of digits of a code: { $code_digits }.
    .remembered_for = Time for which the second factor is not asked for again: { $remembered_for }.
    .reset = Reset of the second factor: { $reset }
    .because = Reason: { $because }
    .instead = { $state ->
        [by_operator] What the operator must do: { $instead }
       *[other] What to do: { $instead }
    }
    .note = { $note }

role = Roles
    .caption = Roles
    .title = Role
    .id = Identifier
    .description = Description
    .inherits = Also has the rights of
    .held_by = Held by
    .directory_group = Directory group
    .default = On delivery
    .part = Part

function = Functions and roles
    .caption = Functions and the roles that can use them
    .title = Function
    .assignable = { $assignable ->
        [true] The operator assigns the following function to roles or users: { $title }.
       *[false] The operator cannot assign the following function to further roles: { $title }.
    }

automatic-login = Automatic login
    .state = { $state ->
        [provided] The device starts a session automatically. Nobody enters a credential for this.
        [by_host] The operating system starts a session automatically. Nobody enters a credential for this.
       *[none] The device has no automatic login.
    }
    .state-part = { $state ->
        [provided] This part of the system starts a session automatically. Nobody enters a credential for this.
        [by_host] The operating system starts a session automatically. Nobody enters a credential for this.
       *[none] This part of the system has no automatic login.
    }
    .state-inactive = { $state ->
        [by_host] In the operating system, automatic login without a credential works only when it is switched on.
       *[other] Automatic login without a credential works only when it is switched on.
    }
    .default = On delivery: { $default }.
    .configured_by = Roles that can switch it on and off: { $configured_by }.
    .after = Time of automatic login: { $after }.
    .role = Role of the user in this session: { $role }.
    .switch_off = To switch automatic login off: { $switch_off }
    .note = { $note }

account-management = Management of accounts
    .created_by = Roles that create accounts: { $created_by }.
    .activated_by = Roles that activate accounts: { $activated_by }.
    .disabled_by = Roles that disable accounts: { $disabled_by }.
    .deleted_by = Roles that delete accounts: { $deleted_by }.
    .disabled_after = Time without login after which an account is disabled: { $disabled_after }.
    .first_password_by = Roles that set the first password of an account: { $first_password_by }.
    .first_password_changed = { $first_password_changed ->
        [true] The user must change the first password at the first login.
       *[false] Nothing forces the user to change the first password.
    }
    .user_name = Rules for user names: { $user_name }
    .attributes = Content of an account: { $attributes }
    .max_accounts = Maximum number of accounts: { $max_accounts }.
    .steps = To manage accounts:
    .note = { $note }

password = Passwords
    .pins = PINs
    .both = Passwords and PINs
    .kind = { $kind ->
        [password] The following applies to passwords.
       *[pin] The following applies to PINs.
    }
    .rules_from = { $rules_from ->
        [device] The device sets and enforces the rules.
        [host] The operating system sets the rules.
        [directory] The directory service sets the rules.
       *[operator] The operator must set the rules.
    }
    .rules_from-part = { $rules_from ->
        [device] This part of the system sets and enforces the rules.
        [host] The operating system sets the rules.
        [directory] The directory service sets the rules.
       *[operator] The operator must set the rules.
    }
    .need = Obligation of the rules: { $need }.
    .rules_from-should = { $rules_from ->
        [host] The operating system sets the rules.
        [directory] The directory service sets the rules.
       *[other] The operator sets the rules.
    }
    .configured_by = Roles that can change the rules: { $configured_by }.
    .settable = Rules that can be changed: { $settable }.
    .off_by_default = Rules that are off on delivery: { $off_by_default }.
    .min_length = { $rules_from ->
        [host] Minimum number of characters that the operating system must require: { $min_length }.
        [directory] Minimum number of characters that the directory service must require: { $min_length }.
        [operator] Minimum number of characters that the operator must require: { $min_length }.
       *[other] Minimum number of characters: { $min_length }.
    }
    .min_length-should = Recommended minimum number of characters: { $min_length }.
    .max_length = Maximum number of characters: { $max_length }.
    .complexity = { $rules_from ->
        [host] { $kind ->
            [pin] The operating system must require that a PIN contains: { $complexity }.
           *[other] The operating system must require that a password contains: { $complexity }.
        }
        [directory] { $kind ->
            [pin] The directory service must require that a PIN contains: { $complexity }.
           *[other] The directory service must require that a password contains: { $complexity }.
        }
        [operator] { $kind ->
            [pin] The operator must require that a PIN contains: { $complexity }.
           *[other] The operator must require that a password contains: { $complexity }.
        }
       *[other] { $kind ->
            [pin] A PIN must contain: { $complexity }.
           *[other] A password must contain: { $complexity }.
        }
    }
    .complexity-not = { $rules_from ->
        [host] { $kind ->
            [pin] The operating system must reject as a PIN: { $complexity }.
           *[other] The operating system must reject as a password: { $complexity }.
        }
        [directory] { $kind ->
            [pin] The directory service must reject as a PIN: { $complexity }.
           *[other] The directory service must reject as a password: { $complexity }.
        }
        [operator] { $kind ->
            [pin] The operator must ensure that a PIN is not: { $complexity }.
           *[other] The operator must ensure that a password is not: { $complexity }.
        }
       *[other] { $kind ->
            [pin] A PIN must not be: { $complexity }.
           *[other] A password must not be: { $complexity }.
        }
    }
    .complexity-should = { $kind ->
        [pin] A PIN should contain: { $complexity }.
       *[other] A password should contain: { $complexity }.
    }
    .complexity-should-not = { $kind ->
        [pin] A PIN should not be: { $complexity }.
       *[other] A password should not be: { $complexity }.
    }
    .complexity-some = { $rules_from ->
        [host] The operating system must require that a password meets at least { $complexity_at_least } of the following conditions: { $complexity }.
        [directory] The directory service must require that a password meets at least { $complexity_at_least } of the following conditions: { $complexity }.
        [operator] The operator must require that a password meets at least { $complexity_at_least } of the following conditions: { $complexity }.
       *[other] A password must meet at least { $complexity_at_least } of the following conditions: { $complexity }.
    }
    .complexity-some-should = A password should meet at least { $complexity_at_least } of the following conditions: { $complexity }.
    .characters = Characters that can be used: { $characters }
    .special_characters = Special characters that can be used: { $special_characters }.
    .blank = { $kind ->
        [pin] { $blank ->
            [true] A PIN can be left empty.
           *[false] A PIN cannot be left empty.
        }
       *[other] { $blank ->
            [true] A password can be left empty.
           *[false] A password cannot be left empty.
        }
    }
    .can_be_off = { $kind ->
        [pin] { $can_be_off ->
            [true] The PIN can be switched off.
           *[false] The PIN cannot be switched off.
        }
       *[other] { $can_be_off ->
            [true] The password can be switched off.
           *[false] The password cannot be switched off.
        }
    }
    .case_sensitive = { $case_sensitive ->
        [true] Capital and small letters are different characters.
       *[false] Capital and small letters are the same characters.
    }
    .history = { $kind ->
        [pin] Number of former PINs that must not be used again: { $history }.
       *[other] Number of former passwords that must not be used again: { $history }.
    }
    .history-should = { $kind ->
        [pin] Number of former PINs that should not be used again: { $history }.
       *[other] Number of former passwords that should not be used again: { $history }.
    }
    .max_age = { $kind ->
        [pin] A PIN must be changed after { $max_age }.
       *[other] A password must be changed after { $max_age }.
    }
    .max_age-should = { $kind ->
        [pin] A PIN should be changed after { $max_age }.
       *[other] A password should be changed after { $max_age }.
    }
    .min_age = { $kind ->
        [pin] A PIN can be changed again after { $min_age } at the earliest.
       *[other] A password can be changed again after { $min_age } at the earliest.
    }
    .max_attempts = { $rules_from ->
        [host] Number of failed attempts after which the operating system must lock the login: { $max_attempts }.
        [directory] Number of failed attempts after which the directory service must lock the login: { $max_attempts }.
        [operator] Number of failed attempts after which the login must be locked: { $max_attempts }.
       *[other] Number of failed attempts after which the login is locked: { $max_attempts }.
    }
    .max_attempts-should = Recommended number of failed attempts after which the login is locked: { $max_attempts }.
    .attempts_within = Period in which the failed attempts are counted: { $attempts_within }.
    .lockout_stages = Repeated failed attempts have the following effects:
    .lockout_stages-one = Repeated failed attempts have the following effect:
    .asked = { $kind ->
        [pin] The PIN is asked for in the following cases:
       *[other] The password is asked for in the following cases:
    }
    .asked-one = { $kind ->
        [pin] The PIN is asked for in the following case:
       *[other] The password is asked for in the following case:
    }
    .lockout = Duration of the lock: { $lockout }.
    .stays_locked = { $stays_locked ->
        [true] A locked login stays locked until somebody unlocks it.
       *[false] The lock ends without action by a user.
    }
    .unlocked_by = { $lockout ->
        [none] Roles that can unlock the login: { $unlocked_by }.
       *[other] Roles that can end the lock early: { $unlocked_by }.
    }
    .stored_as = Form of storage: { $stored_as }.
    .default_credentials = { $default_credentials ->
        [none] { $kind ->
            [pin] No PIN is set on delivery.
            [password] No password is set on delivery.
           *[none] No credentials are set on delivery.
        }
        [default] Default credentials are set on delivery.
        [unique_per_device] The credentials on delivery are different for each device.
        [must_change_at_first_login] The first login requires new credentials.
        [shared_known] The credentials on delivery are the same for all devices and publicly known.
        [manufacturer_only] Only the manufacturer knows the credentials on delivery.
        [documented] The credentials on delivery are the same for all devices, and documents of the manufacturer state them.
       *[set_at_installation] The credentials are set at installation.
    }
    .default_credentials-part = { $default_credentials ->
        [none] { $kind ->
            [pin] This part of the system is delivered without a PIN.
            [password] This part of the system is delivered without a password.
           *[none] This part of the system is delivered without credentials.
        }
        [default] This part of the system is delivered with default credentials.
        [unique_per_device] This part of the system is delivered with credentials that are different in each system.
        [must_change_at_first_login] This part of the system requires new credentials at the first login.
        [shared_known] This part of the system is delivered with credentials that are the same in all systems and publicly known.
        [manufacturer_only] This part of the system is delivered with credentials that only the manufacturer knows.
        [documented] This part of the system is delivered with credentials that are the same in all systems and that documents of the manufacturer state.
       *[set_at_installation] The credentials are set at installation.
    }
    .default_password = { $kind ->
        [pin] PIN on delivery: { $default_password }.
       *[other] Password on delivery: { $default_password }.
    }
    .default_action = Credentials on delivery: { $default_action }
    .change = { $kind ->
        [pin] To change the PIN:
       *[other] To change the password:
    }
    .handling = { $kind ->
        [pin] Do the following to protect a PIN:
       *[other] Do the following to protect a password:
    }
    .reset = { $kind ->
        [pin] If a PIN is forgotten: { $reset }
       *[other] If a password is forgotten: { $reset }
    }
    .compromised = { $kind ->
        [pin] If others know a PIN: { $compromised }
       *[other] If others know a password: { $compromised }
    }
    .fallback = If no other rule is set: { $fallback }
    .note = { $note }

account = Accounts on delivery
    .caption = Accounts on delivery
    .name = Account
    .id = Identifier
    .role = Role
    .kind = Kind
    .default = On delivery
    .default_credentials = Credentials on delivery
    .default_password = Password on delivery
    .part = Part
    .action = Action
    .when = Condition

session = Sessions
    .timeout = { $action ->
        [lock] After { $timeout } without input, the device locks the session.
        [logout] After { $timeout } without input, the device ends the session.
        [hide_data] After { $timeout } without input, the device hides the displayed data.
        [screen_off] After { $timeout } without input, the device switches the display off.
       *[other] Time limit for a session without input: { $timeout }.
    }
    .timeout-part = { $action ->
        [lock] After { $timeout } without input, this part of the system locks the session.
        [logout] After { $timeout } without input, this part of the system ends the session.
        [hide_data] After { $timeout } without input, this part of the system hides the displayed data.
        [screen_off] After { $timeout } without input, this part of the system switches the display off.
       *[other] Time limit for a session without input: { $timeout }.
    }
    .timeout-inactive = { $action ->
        [lock] When the time limit is on, the session is locked after { $timeout } without input.
        [logout] When the time limit is on, the session ends after { $timeout } without input.
        [hide_data] When the time limit is on, the displayed data is hidden after { $timeout } without input.
        [screen_off] When the time limit is on, the display is switched off after { $timeout } without input.
       *[other] Time limit for a session without input, when it is on: { $timeout }.
    }
    .rules_from = { $rules_from ->
        [device] The device sets and enforces the time limit.
        [host] The operating system sets the time limit.
        [directory] The directory service sets the time limit.
       *[operator] The operator must set the time limit.
    }
    .rules_from-part = { $rules_from ->
        [device] This part of the system sets and enforces the time limit.
        [host] The operating system sets the time limit.
        [directory] The directory service sets the time limit.
       *[operator] The operator must set the time limit.
    }
    .rules_from-inactive = { $rules_from ->
        [device] The time limit is enforced when it is switched on.
        [host] The operating system sets the time limit.
        [directory] The directory service sets the time limit.
       *[operator] The operator must set the time limit.
    }
    .rules_from-should = { $rules_from ->
        [host] The operating system sets the time limit.
        [directory] The directory service sets the time limit.
       *[other] The operator sets the time limit.
    }
    .timeout-others = { $action ->
        [lock] Time without input after which the session must be locked: { $timeout }.
        [logout] Time without input after which the session must end: { $timeout }.
        [hide_data] Time without input after which the displayed data must be hidden: { $timeout }.
        [screen_off] Time without input after which the display must be switched off: { $timeout }.
       *[other] Time limit for a session without input: { $timeout }.
    }
    .timeout-should = { $action ->
        [lock] Recommended time without input after which the session is locked: { $timeout }.
        [logout] Recommended time without input after which the session ends: { $timeout }.
        [hide_data] Recommended time without input after which the displayed data is hidden: { $timeout }.
        [screen_off] Recommended time without input after which the display is switched off: { $timeout }.
       *[other] Recommended time limit for a session without input: { $timeout }.
    }
    .need = Obligation of the time limit: { $need }.
    .default = Time limit on delivery: { $default }.
    .range = Possible settings of the time limit: { $range }.
    .action = { $action ->
        [lock] The time limit locks the session.
        [logout] The time limit ends the session.
        [hide_data] The time limit hides the displayed data.
        [screen_off] The time limit switches the display off.
       *[never] There is no time limit for a session without input.
    }
    .configured_by = Roles that can set the time limit: { $configured_by }.
    .replaced_by = Lock used instead of a time limit for the session: { $replaced_by }
    .locks_on = Occasions on which the session is locked: { $locks_on }.
    .locks_on-others = Occasions on which the session must be locked: { $locks_on }.
    .locks_on-should = Occasions on which a lock of the session is recommended: { $locks_on }.
    .ends_on = Occasions on which the session ends: { $ends_on }.
    .ends_on-others = Occasions on which the session must end: { $ends_on }.
    .ends_on-should = Occasions on which the end of the session is recommended: { $ends_on }.
    .also = The following also applies to sessions:
    .applies_to = The time limit applies to the following:
    .exceptions = Exception: { $exceptions }
    .concurrent = Number of sessions that a user can have at the same time: { $concurrent }.
    .users = Number of users that can be logged in at the same time: { $users }.
    .note = { $note }

emergency = Emergency access
    .state = { $state ->
        [provided] The device provides emergency access.
        [not_provided] The device does not provide emergency access.
        [by_operator] The operator must provide emergency access.
        [by_host] The operating system or host provides emergency access.
       *[not_applicable] Emergency access is not applicable.
    }
    .state-part = { $state ->
        [provided] This part of the system provides emergency access.
        [not_provided] This part of the system does not provide emergency access.
        [by_operator] The operator must provide emergency access.
        [by_host] The operating system or host provides emergency access.
       *[not_applicable] Emergency access is not applicable.
    }
    .state-inactive = { $state ->
        [by_host] Emergency access by the operating system or host is available only when it is switched on.
       *[other] Emergency access is available only when it is switched on.
    }
    .default = On delivery: { $default }.
    .configured_by = Roles that can switch it on and off: { $configured_by }.
    .how = To get access in an emergency: { $how }
    .steps = To get access in an emergency:
    .available = Functions available with emergency access: { $available }.
    .limits = Limits: { $limits }
    .ends_after = Time after which the emergency access ends: { $ends_after }.
    .logged = { $logged ->
        [true] The device records each emergency access in the log.
       *[false] The device does not record emergency access in the log.
    }
    .logged-part = { $logged ->
        [true] This part of the system records each emergency access in the log.
       *[false] This part of the system does not record emergency access in the log.
    }
    .afterwards = After the emergency access: { $afterwards }
    .because = Reason: { $because }
    .instead = { $state ->
        [by_operator] What the operator must do: { $instead }
       *[other] What to do: { $instead }
    }
    .note = { $note }

machine-credential = Certificates and technical credentials
    .caption = Certificates and technical credentials
    .intro = Machines and services use the following certificates, keys and other credentials.
    .title = Credential
    .id = Identifier
    .kind = Kind
    .used_by = Used by
    .purpose = Purpose
    .rights = Rights
    .algorithm = Key
    .key_in = The key is kept in
    .issued_by = Issued by
    .lifetime = Lifetime
    .renewal = Renewal
    .on_expiry = On expiry
    .if_lost = If it is lost
    .when = Condition

## Data

data = Personal data
    .personal = { $personal ->
        [none] The device does not process personal data.
        [processed] The device processes personal data but does not store it.
        [not_stored] The device does not store personal data.
       *[stored] The device stores personal data.
    }
    .absent = The device does not store the following data: { $absent }.
    .removable_media = The device does not use removable media.
    .removable_media_note = Removable media: { $removable_media_note }
    .note = { $note }

media-use = Use of removable media
    .caption = Use of removable media
    .uses = Use
    .media = Media
    .access = Access
    .note = Note
    .part = Part
    .when = Condition

data-only = Personal data
    .personal = { $personal ->
        [none] The device does not process personal data.
        [processed] The device processes personal data but does not store it.
        [not_stored] The device does not store personal data.
       *[stored] The device stores personal data.
    }
    .personal-part = { $personal ->
        [none] This part of the system does not process personal data.
        [processed] This part of the system processes personal data but does not store it.
        [not_stored] This part of the system does not store personal data.
       *[stored] This part of the system stores personal data.
    }
    .absent = The device does not store the following data: { $absent }.
    .absent-part = This part of the system does not store the following data: { $absent }.
    .removable_media = The device does not use removable media.
    .removable_media-part = This part of the system does not use removable media.
    .note = { $note }

store = Stored data
    .caption = Stored data
    .title = Store
    .id = Identifier
    .part = Part
    .categories = Data
    .personal = Personal data
    .examples = Examples
    .format = Format
    .location = Location
    .capacity = Capacity
    .encryption = Encryption
    .retention = Kept for
    .retention_from = Counted from
    .retention_range = Can be set to
    .keep = Kept
    .retention_note = Note
    .retention_set_by = Can be changed by
    .erase = Erasure
    .access = Access
    .when = Condition

export = Export of data
    .caption = Ways to export data
    .title = Export
    .id = Identifier
    .categories = Data
    .personal = Personal data
    .examples = Examples
    .format = Format
    .medium = Medium
    .deidentified = De-identification
    .encryption = Encryption
    .steps = To export the data:
    .access = Access
    .default = On delivery
    .when = Condition

gdpr = Data protection (GDPR)
    .purpose = Purpose of the processing: { $purpose }
    .controller = { $controller ->
        [manufacturer] The manufacturer is the controller.
        [operator] The operator is the controller.
        [shared] The manufacturer and the operator are joint controllers.
        [user] The user is responsible for the data on the device.
        [patient] The patient is responsible for the data on the device.
        [third_party] A third party is the controller.
        [integrator] The integrator is the controller.
        [practitioner] The practitioner is the controller.
       *[service_partner] The service partner is the controller.
    }
    .controller_name = Controller: { $controller_name }.
    .processor = Processor: { $processor }.
    .transfer = Transfers to third countries: { $transfer }
    .subject_access = Requests for access to personal data: { $subject_access }
    .subject_erasure = Requests for erasure of personal data: { $subject_erasure }
    .operator = For data protection, do the following:

## Logging

logging = Logging
    .what = Recorded events
    .reading = Reading the log
    .state = { $state ->
        [provided] The device records events in a log.
        [not_provided] The device does not record security events.
        [by_operator] The operator must provide the logging of security events.
        [by_host] The operating system or host records events in a log.
       *[not_applicable] The logging of security events is not applicable.
    }
    .state-part = { $state ->
        [provided] This part of the system records events in a log.
        [not_provided] This part of the system does not record security events.
        [by_operator] The operator must provide the logging of security events.
        [by_host] The operating system or host records events in a log.
       *[not_applicable] The logging of security events is not applicable.
    }
    .state-inactive = { $state ->
        [by_host] The operating system or host can record events in a log.
       *[other] Events can be recorded in a log.
    }
    .purpose = Purpose of the log: { $purpose }
    .standard = Standards that the log follows: { $standard }.
    .default = On delivery: { $default }.
    .configured_by = Roles that can switch it on and off: { $configured_by }.
    .because = Reason: { $because }
    .instead = { $state ->
        [by_operator] What the operator must do: { $instead }
       *[other] What to do: { $instead }
    }
    .location = Location of the log: { $location }
    .language = Language of the log: { $language }
    .capacity = Capacity of the log: { $capacity }
    .retention = Entries are kept for { $retention }.
    .protection = Protection of the log: { $protection }
    .access = Roles that can read the log: { $access }.
    .events = The log records the following events:
    .events-one = The log records the following event:
    .other_events = { $events ->
        [none] The log records the following:
       *[other] The log also records the following:
    }
    .reason_asked = Events for which the user must enter a reason: { $reason_asked }.
    .not_logged = The log does not record the following:
    .not_for = The log is not meant for the following:
    .fields = Minimum content of each entry: { $fields }.
    .viewer = Program for reading the log: { $viewer }
    .help = Help with reading the log: { $help }
    .alerts = Messages and signs: { $link }.
    .steps = To read or export the log:
    .note = { $note }

log-entry = Content of entries
    .caption = Content of entries for certain events
    .events = Event
    .fields = Content
    .note = Further content

log-notification = Notifications
    .caption = Notifications of events
    .events = Event
    .other_events = Other events
    .by = Sent by
    .to = Role informed
    .party = Party informed
    .note = Note
    .when = Condition

log-export = Export of the log
    .protocol = Protocol: { $protocol }.
    .encryption = Encryption: { $encryption }.
    .format = Format: { $format }.
    .to = Destination: { $to }.
    .port = Port: { $port }.

clock = Clock
    .source = { $source ->
        [ntp] The clock is set by NTP.
        [nts] The clock is set by NTP with Network Time Security (NTS).
        [ptp] The clock is set by PTP.
        [host] The clock is set by the operating system.
        [server] The clock is set by a server.
        [phone] The clock is set by the phone.
        [manual] The clock is set by hand.
       *[cellular] The clock is set by the cellular network.
    }
    .other_sources = Other ways to set the clock: { $other_sources }.
    .from = System that sets the clock: { $from }.
    .port = Port of the time service: { $port }.
    .configured_by = Roles that can set the clock: { $configured_by }.
    .accuracy = Largest error of the clock: { $accuracy }.
    .if_wrong = If the clock is wrong: { $if_wrong }
    .steps = To set the clock:

alert = Messages and signs
    .caption = Messages and signs
    .normal-caption = Other messages and signs
    .sign = Message or sign
    .id = Identifier
    .meaning = Meaning
    .shows = Shows
    .action = Action
    .acts = Who acts
    .call = Contact

## Malware and integrity

malware = Protection against malware
    .protection = { $protection ->
        [allow_list] The device runs only software from an allow-list.
        [antimalware_included] The device includes anti-malware software.
        [antimalware_supported] Anti-malware software can be installed on the device.
        [antimalware_by_operator] The operator must install anti-malware software.
        [antimalware_not_recommended] The manufacturer recommends not to install anti-malware software on the device.
        [read_only_system] The device starts from a system that cannot be changed.
        [no_antimalware_software] The device has no anti-malware software.
        [none] The device itself has no protection against malware.
       *[not_applicable] Protection against malware is not applicable.
    }
    .protection-part = { $protection ->
        [allow_list] This part of the system runs only software from an allow-list.
        [antimalware_included] This part of the system includes anti-malware software.
        [antimalware_supported] Anti-malware software can be installed on this part of the system.
        [antimalware_by_operator] The operator must install anti-malware software.
        [antimalware_not_recommended] The manufacturer recommends not to install anti-malware software on this part of the system.
        [read_only_system] This part of the system starts from a system that cannot be changed.
        [no_antimalware_software] This part of the system has no anti-malware software.
        [none] This part of the system itself has no protection against malware.
       *[not_applicable] Protection against malware is not applicable.
    }
    .protection-should = { $need ->
        [optional] The operator can install anti-malware software.
       *[other] The operator should install anti-malware software.
    }
    .other_protection = Other protection against malware: { $other_protection }.
    .need = Obligation: { $need }.
    .product = Product: { $product }.
    .installed_by = Installed by: { $installed_by }.
    .exclusions = { $exclusions_from ->
        [on_access] { $exclusions_recommended ->
            [true] The manufacturer recommends that the following be excluded from on-access scans:
           *[other] Exclude the following from on-access scans:
        }
        [full_scan] { $exclusions_recommended ->
            [true] The manufacturer recommends that the following be excluded from scheduled and on-demand scans:
           *[other] Exclude the following from scheduled and on-demand scans:
        }
       *[other] { $exclusions_recommended ->
            [true] The manufacturer recommends that the following be excluded from scans:
           *[other] Exclude the following from scans:
        }
    }
    .scans = Scans: { $scans }
    .third_party_software = { $third_party_software ->
        [not_possible] Other software cannot be installed on the device.
        [not_allowed] Other software must not be installed on the device.
        [only_listed] Software that this document does not list must not be installed on the device.
       *[allowed] Other software can be installed on the device.
    }
    .third_party_software-part = { $third_party_software ->
        [not_possible] Other software cannot be installed on this part of the system.
        [not_allowed] Other software must not be installed on this part of the system.
        [only_listed] Software that this document does not list must not be installed on this part of the system.
       *[allowed] Other software can be installed on this part of the system.
    }
    .on_detection = { $protection ->
        [allow_list] If software that is not on the list is started: { $on_detection }
       *[other] If malware is found: { $on_detection }
    }
    .because = Reason: { $because }
    .instead = What to do: { $instead }
    .note = { $note }

integrity = Integrity of the software
    .secure_boot = { $secure_boot ->
        [true] The device checks its software at each start (secure boot).
       *[false] The device has no secure boot.
    }
    .secure_boot-part = { $secure_boot ->
        [true] This part of the system checks its software at each start (secure boot).
       *[false] This part of the system has no secure boot.
    }
    .signature = Signature of the software: { $signature }.
    .signed_by = Signer: { $signed_by }
    .checksum = Hash value or checksum of the software: { $checksum }.
    .covers = The check covers the following:
    .checked = When it is checked: { $checked }
    .on_failure = If the check fails: { $on_failure }
    .verify = To check that the software is authentic:
    .because = Reason: { $because }
    .instead = What to do: { $instead }
    .note = { $note }

## Updates

update = Updates
    .installing = Installing an update
    .switching-off = Automatic updates
    .state = { $state ->
        [provided] The manufacturer provides security updates.
        [not_provided] The manufacturer does not provide security updates.
        [by_operator] The operator is responsible for security updates.
        [by_host] The host or its package source provides security updates.
       *[not_applicable] Security updates are not applicable.
    }
    .used = { $used ->
        [true] Updates are used.
       *[false] { $title ->
            [none] The software of the device is not updated.
           *[other] This kind of update is not used.
        }
    }
    .used-part = { $used ->
        [true] Updates are used.
       *[false] { $title ->
            [none] The software of this part of the system is not updated.
           *[other] This kind of update is not used.
        }
    }
    .announced_by = How the manufacturer announces updates: { $announced_by }.
    .source = Sources of updates: { $source }.
    .source_note = Where updates come from: { $source_note }
    .authenticated_by = { $authenticated_by ->
        [signature] The device installs only updates with a valid digital signature.
        [hash] { $installed_by ->
            [manufacturer] The manufacturer compares the hash value of an update with the published value before installation.
            [service_partner] The service partner compares the hash value of an update with the published value before installation.
            [user] The user must compare the hash value of an update with the published value before installation.
            [patient] The patient must compare the hash value of an update with the published value before installation.
            [integrator] The integrator must compare the hash value of an update with the published value before installation.
            [practitioner] The practitioner must compare the hash value of an update with the published value before installation.
            [third_party] A third party compares the hash value of an update with the published value before installation.
           *[other] The operator must compare the hash value of an update with the published value before installation.
        }
        [checksum] The device installs only updates with a correct checksum.
        [signed_package] Updates are signed packages.
        [app_store] The app store checks the authenticity of an update.
       *[none] The device does not check the authenticity of an update.
    }
    .authenticated_by-part = { $authenticated_by ->
        [signature] This part of the system installs only updates with a valid digital signature.
        [hash] { $installed_by ->
            [manufacturer] The manufacturer compares the hash value of an update with the published value before installation.
            [service_partner] The service partner compares the hash value of an update with the published value before installation.
            [user] The user must compare the hash value of an update with the published value before installation.
            [patient] The patient must compare the hash value of an update with the published value before installation.
            [integrator] The integrator must compare the hash value of an update with the published value before installation.
            [practitioner] The practitioner must compare the hash value of an update with the published value before installation.
            [third_party] A third party compares the hash value of an update with the published value before installation.
           *[other] The operator must compare the hash value of an update with the published value before installation.
        }
        [checksum] This part of the system installs only updates with a correct checksum.
        [signed_package] Updates are signed packages.
        [app_store] The app store checks the authenticity of an update.
       *[none] This part of the system does not check the authenticity of an update.
    }
    .installed_by = { $installed_by ->
        [manufacturer] The manufacturer installs updates.
        [operator] The operator installs updates.
        [shared] The manufacturer and the operator install updates together.
        [user] The user installs updates.
        [patient] The patient installs updates.
        [third_party] A third party installs updates.
        [integrator] The integrator installs updates.
        [practitioner] The practitioner installs updates.
       *[service_partner] The service partner installs updates.
    }
    .automatic = { $automatic ->
        [true] Updates are installed automatically.
       *[false] Updates are not installed automatically.
    }
    .switch_off = To switch off automatic updates:
    .interval = Interval of regular updates: { $interval }.
    .connect_every = Longest time between two connections to receive updates: { $connect_every }.
    .wait = Time to wait before an update is installed: { $wait }.
    .install_within = Time within which a security update must be installed: { $install_within }.
    .usable_without = { $usable_without ->
        [true] The device can be used without a required update.
       *[false] The device cannot be used until a required update is installed.
    }
    .usable_without-part = { $usable_without ->
        [true] This part of the system can be used without a required update.
       *[false] This part of the system cannot be used until a required update is installed.
    }
    .before = Before you start, make sure of the following:
    .before-one = Before you start, make sure of the following:
    .downtime = Downtime during an update: { $downtime }.
    .downtime-part = Downtime during an update: { $downtime }.
    .steps = To install an update:
    .verify = After the update, check the following:
    .if_failed = If the update failed: { $if_failed }
    .rollback = Return to the previous version: { $rollback }
    .operator_patching = Patches by the operator: { $operator_patching }
    .approved = Updates of other suppliers that the manufacturer approves: { $approved }
    .excluded = Do not install the following updates:
    .excluded-one = Do not install the following update:
    .because = Reason: { $because }
    .instead = { $state ->
        [by_operator] What the operator must do: { $instead }
       *[other] What to do: { $instead }
    }
    .note = { $note }

support = Security support period
    .help = Support
    .start = Start of support: { $start }.
    .end = End of support: { $end }.
    .duration = Length of support: { $duration }.
    .counted_from = Counted from: { $counted_from }.
    .until = Event that ends the support: { $until }.
    .security_end = End of security updates: { $security_end }.
    .versions = Versions that receive security updates: { $versions }
    .includes = The security support includes the following:
    .contact = Contact for support: { $contact }
    .after_end = After the end of support: { $after_end }
    .notified_by = How the manufacturer announces the end of support: { $notified_by }.
    .notice_period = Notice before the end of support: { $notice_period }.
    .note = { $note }

## Recovery

recovery = Recovery
    .restoring = Restoring
    .resetting = Reset to factory settings
    .failures = Failures
    .restore = To restore from a backup:
    .factory_reset = To reset the device to its factory settings:
    .factory_reset_effect = Effect of the reset: { $factory_reset_effect }
    .network_loss_mode = Operating mode when the network is lost: { $network_loss_mode }.
    .network_loss = If the network is lost: { $network_loss }
    .continues = The following continues during a failure or a security event:
    .safe_state = Safe state: { $safe_state }

backup = Backup
    .state = { $state ->
        [provided] { $by ->
            [manufacturer] The data of the device is backed up.
            [service_partner] The data of the device is backed up.
           *[other] The device can back up data.
        }
        [not_provided] The device does not back up data.
        [by_operator] The operator must provide the backup.
        [by_host] The operating system or host provides the backup.
       *[not_applicable] A backup is not applicable.
    }
    .state-part = { $state ->
        [provided] { $by ->
            [manufacturer] The data of this part of the system is backed up.
            [service_partner] The data of this part of the system is backed up.
           *[other] This part of the system can back up data.
        }
        [not_provided] This part of the system does not back up data.
        [by_operator] The operator must provide the backup.
        [by_host] The operating system or host provides the backup.
       *[not_applicable] A backup is not applicable.
    }
    .state-should = { $need ->
        [optional] The operator can provide the backup.
       *[other] The operator should provide the backup.
    }
    .what = Content of a backup: { $what }.
    .without = Not in a backup: { $without }.
    .by = { $by ->
        [manufacturer] The manufacturer makes the backup.
        [operator] The operator makes the backup.
        [shared] The manufacturer and the operator make the backup together.
        [user] The user makes the backup.
        [patient] The patient makes the backup.
        [third_party] A third party makes the backup.
        [integrator] The integrator makes the backup.
        [practitioner] The practitioner makes the backup.
       *[service_partner] The service partner makes the backup.
    }
    .how = How the backup is made: { $how }
    .every = { $every_recommended ->
        [true] Recommended interval of backups: { $every }.
       *[other] Interval of backups: { $every }.
    }
    .kept = Time for which backups are kept: { $kept }.
    .recovery_point = Recovery point objective (RPO): { $recovery_point }.
    .recovery_time = Recovery time objective (RTO): { $recovery_time }.
    .steps = To make a backup:
    .test = Test of the backup: { $test }
    .because = Reason: { $because }
    .instead = { $state ->
        [by_operator] What the operator must do: { $instead }
       *[other] What to do: { $instead }
    }
    .note = { $note }

## Incidents and risks

incident = Security events
    .serious = Serious incidents
    .sign = Sign or failure
    .further = Other signs and failures
    .where = See
    .signs = You can recognise this event by the following:
    .acts = Who acts: { $acts }.
    .call = Contact: { $call }.
    .actions = Do the following:
    .report_to = Whom to inform: { $report_to }
    .preserve = Securing evidence: { $preserve }

residual-risk = Residual risks
    .affects = Who or what is at risk: { $affects }.
    .action = Action: { $action }

misuse = Foreseeable misuse
    .affects = Who or what is at risk: { $affects }.

warning = Safety messages
    .affects = Who or what is at risk: { $affects }.

## End of use

decommission = Decommissioning
    .steps = { $occasions ->
        [none] Before disposal or transfer, do the following:
       *[other] Do the following { $occasions }:
    }
    .verify = How to check that the data is erased: { $verify }
    .remains = What remains: { $remains }
    .elsewhere = On other systems, do the following:
    .transfer = Transfer to another operator: { $transfer }
    .disposal = Disposal: { $disposal }

## Components

sbom = Software bill of materials
    .file = Source of the component list: { $file }.
    .format = Format of the software bill of materials (SBOM): { $format }.
    .available_at = Where to get the software bill of materials (SBOM): { $available_at }.
    .request = How to request the software bill of materials (SBOM): { $request }
    .upkeep = Upkeep of the SBOM: { $upkeep }
    .none_known_on = On { $none_known_on }, the manufacturer knew of no vulnerabilities of the listed components that affect the device.

component = Components
    .caption = Software components
    .name = Component
    .version = Version
    .supplier = Supplier
    .purpose = Purpose
    .licence = Licence
    .part = Part
    .purl = Package URL
    .cpe = CPE
    .support_end = Supported until
    .note = Note

vulnerability = Vulnerabilities
    .caption = Vulnerabilities
    .intro = The table lists vulnerabilities and says how each concerns the device.
    .id = Vulnerability
    .title = Vulnerability
    .component = Component
    .component_version = Version of the component
    .score = Score
    .rating = Overall rating
    .state = State
    .exploited = Exploitation
    .fixed_in = Fixed in version
    .because = Reason
    .action = Action
    .justification = Justification
    .response = Response of the manufacturer
    .residual_risk = Residual risk
    .reported_by = Reported by
    .assessed_on = Date of assessment
    .source = Source of the assessment
