//! The network: zones, interfaces, peers, ports, flows, requirements, remote access.

use super::data::DataCategory;
use super::value::{
    Code, Condition, DefaultState, Duration, Encryption, Id, InterfaceRef, IpProtocol, Label, Need, NodeRef, OneOrMany,
    PartRef, Party, PortNumber, PortRef, Prose, Provision, Quantity, RoleRef, Text, Version, ZoneRef, choices, tables,
};

tables! {
    /// Network configuration.
    Network {
        /// Whether the device is connected at all. `none`: it has no network interface.
        connection: Option<Connection>,
        /// Whether other systems can open a connection to the device; `false` where it has no listening port.
        inbound: Option<bool>,
        /// Whether it needs the internet.
        internet: Option<Internet>,
        /// Why, or for which function.
        internet_reason: Option<Prose>,
        /// What the device itself puts on the network: `one image of 20 MB each minute`.
        load: Option<Prose>,
        /// Anything that holds for the whole network.
        note: Option<Prose>,
        /// What must be ready before the device is connected: conditions, not steps.
        before: Option<Vec<Prose>>,
        /// How to connect the device to the network.
        steps: Option<Vec<Prose>>,
        /// Services that there are not, each by its name alone: `File shares`, `Remote access to the archive`. No reason is asked for.
        absent: Option<Vec<Prose>>,
        /// What holds for one part, or under a condition.
        only: Option<Vec<NetworkOnly>>,
        zone: Option<Vec<Zone>>,
        interface: Option<Vec<Interface>>,
        /// Systems with which the device talks.
        peer: Option<Vec<Peer>>,
        port: Option<Vec<Port>>,
        /// How the device's own firewall stands. One table, or a list of them for parts, interfaces and conditions.
        firewall: Option<OneOrMany<Firewall>>,
        flow: Option<Vec<Flow>>,
        requirements: Option<NetworkRequirements>,
        /// One table, or a list of them for parts and conditions.
        remote_access: Option<OneOrMany<RemoteAccess>>,
        /// Failures of the network and what they do (IEC 80001-1).
        failure: Option<Vec<Failure>>,
    }
    /// The network as one part of the system needs it, or under a condition.
    NetworkOnly {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        connection: Option<Connection>,
        /// Whether other systems can open a connection to it; `false` where it has no listening port.
        inbound: Option<bool>,
        internet: Option<Internet>,
        /// Why, or for which function.
        internet_reason: Option<Prose>,
        /// Services that there are not.
        absent: Option<Vec<Prose>>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// A zone of the network.
    Zone {
        id: Id,
        title: Prose,
        /// Traffic control at its border.
        traffic: Option<TrafficControl>,
        operated_by: Option<Party>,
        description: Option<Prose>,
    }
    /// A connector or radio, physical port or wireless interface.
    Interface {
        id: Id,
        title: Option<Prose>,
        kind: InterfaceKind,
        /// Whether the device has it; leave it out where it does.
        state: Option<Provision>,
        /// Why it is not there.
        because: Option<Prose>,
        /// What the user does instead.
        instead: Option<Prose>,
        part: Option<PartRef>,
        zone: Option<ZoneRef>,
        /// Standards that it follows: `IEEE 802.11ac`, `WPA3-Enterprise`.
        standards: Option<Vec<Text>>,
        /// Standards and methods that it does not support: `WEP`.
        not_supported: Option<Vec<Text>>,
        /// Cipher suites.
        ciphers: Option<Vec<Text>>,
        authentication: Option<Prose>,
        encryption: Option<Encryption>,
        addressing: Option<OneOrMany<Addressing>>,
        default: Option<DefaultState>,
        need: Option<Need>,
        /// Frequency or band of a radio: `2.4 GHz`, `2.402..2.48 GHz`; several where it uses several.
        frequency: Option<OneOrMany<Quantity>>,
        /// Transmit power of a radio: `<= 100 mW`.
        power: Option<Quantity>,
        /// Distance over which it works: `10 m`.
        range: Option<Quantity>,
        /// How it gets on with other radios nearby: distances, channels, what disturbs it.
        coexistence: Option<Prose>,
        /// Greatest number of devices that are connected through it at the same time.
        #[schemars(range(min = 1))]
        max_connected: Option<u32>,
        /// Greatest number of devices that are paired with it.
        #[schemars(range(min = 1))]
        max_paired: Option<u32>,
        /// What it is for, what may be connected.
        purpose: Option<Prose>,
        /// The roles that can use it, where not all can: `["service"]`.
        used_by: Option<Vec<RoleRef>>,
        /// How to switch it off or protect it.
        protect: Option<Prose>,
        when: Option<Condition>,
    }
    /// A system with which the device talks.
    Peer {
        id: Id,
        title: Prose,
        kind: Option<PeerKind>,
        zone: Option<ZoneRef>,
        /// Address, host name, domain with a wildcard, or URL.
        address: Option<OneOrMany<Code>>,
        versions: Option<OneOrMany<Version>>,
        /// Greatest number of such systems that are connected at the same time.
        #[schemars(range(min = 1))]
        max_connected: Option<u32>,
        operated_by: Option<Party>,
        description: Option<Prose>,
    }
    /// A port on which the device listens or to which it connects.
    Port {
        id: Id,
        /// The port at the listening side; for `tcp`, `udp`, `tcp_udp` and `sctp` only.
        number: Option<PortNumber>,
        /// Types of ICMP messages: `echo request`; for `icmp` and `icmpv6` only.
        icmp_type: Option<Label>,
        /// Number of an IP protocol without ports: `50` (ESP), `47` (GRE), `2` (IGMP); for `ip` only.
        ip_protocol: Option<IpProtocol>,
        /// Whether the number can be changed. Of a range: `true` if only a part of it is in use, as it is configured; `false`
        /// if all of it is in use.
        configurable: Option<bool>,
        /// Where it is set: a menu path or a key.
        setting: Option<OneOrMany<Prose>>,
        /// The port at the connecting side, where it is fixed.
        source_port: Option<PortNumber>,
        /// Left out, or `not_known`, where the manufacturer does not say it: then the document gives no rule for a firewall.
        transport: Option<Transport>,
        /// Seen from the part, or from the device where no part is named. Left out where the manufacturer does not say it: then
        /// the document gives no rule for a firewall.
        direction: Option<Direction>,
        /// Application protocol: `HTTPS`, `DICOM`. Left out where the manufacturer does not say it.
        protocol: Option<Label>,
        /// Program or service that uses it.
        program: Option<Code>,
        part: Option<PartRef>,
        /// The interface or interfaces at which it is open.
        interface: Option<OneOrMany<InterfaceRef>>,
        encryption: Option<Encryption>,
        authentication: Option<OneOrMany<PortAuthentication>>,
        /// How it stands when delivered.
        default: Option<PortState>,
        /// Left out where the manufacturer does not say it.
        need: Option<Need>,
        /// For how long it stays open once it is opened.
        open_for: Option<Duration>,
        /// Who can open it.
        opened_by: Option<Vec<RoleRef>>,
        purpose: Option<Prose>,
        /// The other side: parts and peers.
        peers: Option<Vec<NodeRef>>,
        /// Whether the connection may go over the internet, from there or to there as `direction` says.
        internet: Option<Exposure>,
        /// What the operator's network is to be set to, apart from the device's own rule.
        network_setting: Option<Prose>,
        /// What the network firewall of the operator does with the connection. If it is left out, that follows from the
        /// other facts: no rule for what stays within one computer, part or network zone, else `allow`.
        firewall_rule: Option<FirewallRule>,
        when: Option<Condition>,
    }
    /// The device's own firewall.
    Firewall {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// The interfaces for which it holds; all of them when left out.
        interface: Option<OneOrMany<InterfaceRef>>,
        /// The direction for which it holds; both when left out.
        direction: Option<TrafficDirection>,
        state: Provision,
        /// How it stands when delivered.
        default: Option<DefaultState>,
        /// Who can switch it on and off.
        configured_by: Option<Vec<RoleRef>>,
        /// Who can change its rules.
        rules_set_by: Option<Vec<RoleRef>>,
        product: Option<Prose>,
        /// How it treats what no rule names.
        policy: Option<TrafficControl>,
        /// Whether it changes itself with the configuration.
        changes_itself: Option<Prose>,
        because: Option<Prose>,
        instead: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// A flow of data from one system to another.
    Flow {
        id: Option<Id>,
        from: NodeRef,
        to: NodeRef,
        port: Option<OneOrMany<PortRef>>,
        /// By what it travels where it is not the network.
        medium: Option<Medium>,
        data: Vec<DataCategory>,
        /// Data elements, by example: `name, date of birth, dose`.
        examples: Option<Prose>,
        /// Whether it holds personal data, where the kinds of data do not say so.
        personal: Option<bool>,
        /// Anonymised or pseudonymised towards the receiver.
        deidentified: Option<Deidentification>,
        encryption: Option<Encryption>,
        /// By what the receiver finds that data was changed on its way. That encryption does it, too, need not stand here.
        integrity: Option<OneOrMany<IntegrityMethod>>,
        /// What starts the transfer; several where each of them can.
        trigger: Option<OneOrMany<FlowTrigger>>,
        rate: Option<Quantity>,
        /// Amount of data at once: `3 MB`.
        volume: Option<Quantity>,
        purpose: Option<Prose>,
        when: Option<Condition>,
    }
    /// What the network must offer.
    NetworkRequirements {
        bandwidth: Option<Quantity>,
        /// For what the bandwidth is counted: `each pump`.
        bandwidth_for: Option<Prose>,
        latency: Option<Quantity>,
        jitter: Option<Quantity>,
        packet_loss: Option<Quantity>,
        /// Figures that are recommended beyond those, and what follows where the network does not reach them.
        recommended: Option<NetworkFigures>,
        /// Figures that are best beyond those.
        optimum: Option<NetworkOptimum>,
        /// Figures for single links or functions, where one figure does not hold for the whole network.
        link: Option<Vec<NetworkLink>>,
        /// Services that must be there in each use: DHCP, DNS, time. One that only some functions need stands in `other`, with its
        /// condition.
        services: Option<Vec<NetworkService>>,
        /// Anything else that the network must offer, or that must be done in it: the text says "must". What is only recommended
        /// stands in `recommended_other`, and what the device does or needs not, in `network.note`.
        other: Option<Vec<Prose>>,
        /// Anything else that the manufacturer recommends for the network.
        recommended_other: Option<Vec<Prose>>,
        /// What happens when the network is lost, with the failures of the network. What the device does meanwhile stands in
        /// `recovery.network_loss`; one of the two is enough.
        loss: Option<Prose>,
        /// What happens where the network offers less.
        otherwise: Option<Prose>,
    }
    /// What one link or one function needs of the network.
    NetworkLink {
        /// The link or the function: `Viewing of images from home`.
        title: Prose,
        from: Option<NodeRef>,
        to: Option<NodeRef>,
        bandwidth: Option<Quantity>,
        latency: Option<Quantity>,
        jitter: Option<Quantity>,
        packet_loss: Option<Quantity>,
        recommended: Option<NetworkFigures>,
        /// Figures that are best beyond those.
        optimum: Option<NetworkOptimum>,
        /// What happens where the link offers less.
        otherwise: Option<Prose>,
        when: Option<Condition>,
    }
    /// Figures of a network that are recommended.
    NetworkFigures {
        bandwidth: Option<Quantity>,
        latency: Option<Quantity>,
        jitter: Option<Quantity>,
        packet_loss: Option<Quantity>,
        /// What happens where the network does not reach them.
        otherwise: Option<Prose>,
    }
    /// Figures of a network that are best.
    NetworkOptimum {
        bandwidth: Option<Quantity>,
        latency: Option<Quantity>,
        jitter: Option<Quantity>,
        packet_loss: Option<Quantity>,
    }
    /// Remote access, by the manufacturer or others.
    RemoteAccess {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        state: Provision,
        /// What it is for, or for what there is none; remote access of any kind when left out.
        used_for: Option<Vec<RemotePurpose>>,
        /// How it stands when delivered.
        default: Option<DefaultState>,
        /// Who can switch it on and off.
        configured_by: Option<Vec<RoleRef>>,
        kind: Option<RemoteKind>,
        initiated_by: Option<Party>,
        /// Who watches a session, and how.
        supervision: Option<Prose>,
        authentication: Option<Prose>,
        encryption: Option<Encryption>,
        /// By what files that are transferred in a session are checked for malware, and on which side.
        files_scanned_by: Option<Prose>,
        logged: Option<bool>,
        /// How to switch it off.
        disable: Option<Prose>,
        because: Option<Prose>,
        instead: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// What fails, what it does to the device, the hazard, the countermeasure.
    Failure {
        id: Id,
        what: Prose,
        /// Whether the user notices it. What nobody notices is no sign.
        noticeable: Option<Noticeable>,
        effect: Option<Prose>,
        hazard: Option<Prose>,
        countermeasure: Option<Prose>,
    }
}

choices! {
    /// Whether the user notices a failure.
    Noticeable { Yes, No }
    /// Whether the device is connected.
    Connection {
        /// It has no connection to a network.
        None,
        /// It can be used with one or without.
        Optional,
        /// It does not work without one.
        Required,
    }
    /// Whether the device needs the internet.
    Internet {
        /// It works without; a connection is not forbidden.
        NotNeeded,
        /// It can be used with one or without.
        Optional,
        /// It does not work without.
        Needed,
        /// It must not be connected directly, only through a gateway, a proxy or a firewall.
        NotDirectly,
        /// It must not be connected.
        Forbidden,
    }
    /// Traffic control.
    TrafficControl {
        /// All traffic is blocked except the connections that `[[network.port]]` lists.
        DenyAllButListed,
        /// All traffic is blocked.
        DenyAll,
        /// Outbound traffic is allowed, inbound traffic is blocked.
        AllowOutbound,
        /// All traffic is allowed.
        AllowAll,
        /// Only some traffic is allowed; the document does not list it.
        Restricted,
        /// Traffic is allowed and watched.
        Monitored,
        /// There is no connection to other networks.
        Isolated,
    }
    /// Direction of traffic, seen from the device or the part.
    TrafficDirection {
        /// Others open the connection.
        Inbound,
        /// The device or the part opens the connection.
        Outbound,
    }
    /// Kind of a connector or radio.
    InterfaceKind {
        Ethernet, Wifi, Bluetooth, BluetoothLe, Usb, Serial, Cellular, Nfc, Rfid, Video, SdCard, OpticalDrive, Infrared,
        Zigbee, AnalogueAlarm, Virtual, Api,
    }
    /// How an interface gets its address.
    Addressing { Dhcp, Static, DhcpOrStatic, LinkLocal, None }
    /// What a peer is.
    PeerKind { Server, Workstation, Cloud, NetworkService, MedicalDevice, InformationSystem, MobileDevice, Printer, Other }
    /// Transport protocol.
    Transport {
        Tcp, Udp, TcpUdp, Icmp, Icmpv6, Sctp,
        /// An IP protocol without ports, such as ESP, GRE or IGMP: see `ip_protocol`.
        Ip,
        /// The manufacturer does not say it.
        NotKnown,
    }
    /// Direction, seen from the part of the device.
    Direction {
        /// The part listens; the other side opens the connection.
        Inbound,
        /// The part opens the connection; the other side listens.
        Outbound,
        /// Both sides listen, and both open connections.
        Both,
    }
    /// How the two sides of a connection prove who they are.
    PortAuthentication {
        /// Neither side proves it.
        None,
        /// The listening side does, by a certificate.
        Server,
        /// Both sides do, by certificates.
        Mutual,
        /// Both sides do by other means: Kerberos tickets, SSH keys.
        MutualWithoutCertificates,
        /// A user logs in.
        UserLogin,
        Token, SharedSecret,
        /// The DICOM name of the calling side is compared; it is no proof.
        AeTitle,
        /// The address of the calling side is compared; it is no proof.
        AddressList,
    }
    /// How a port stands when delivered.
    PortState {
        Open, Closed,
        /// Open, but only for what a firewall lets through.
        Filtered,
        /// Open for programs on the same computer only.
        ThisComputerOnly,
        /// The manufacturer does not know it.
        NotKnown,
    }
    /// What the network firewall of the operator does with a connection.
    FirewallRule {
        /// It lets the connection through, even between two systems of one network zone.
        Allow,
        /// It blocks the port at each network border, whatever the other side is.
        Block,
        /// It has no rule for it: the connection never crosses a border of the operator's network.
        None,
    }
    /// Whether a connection may go over the internet, in either direction.
    Exposure {
        /// It must not.
        Never,
        /// It does not: it goes over a private network, such as a private access point of a mobile network.
        NotUsed,
        Allowed, OnlyThroughProxy,
    }
    /// By what data travels.
    Medium { Network, Cable, Usb, Card, Disc, Paper, Radio }
    /// What starts a transfer of data.
    FlowTrigger {
        /// A user starts it.
        User,
        /// It starts at set times.
        Schedule,
        /// It starts when something happens: a result is there, a study is closed.
        Event,
        /// The receiver asks for it.
        Request,
        /// It goes on all the time.
        Continuous,
    }
    /// What is done to identities.
    Deidentification {
        /// Nothing: persons can be identified.
        None,
        /// Who has the key can identify persons.
        Pseudonymised,
        /// Nobody can identify persons.
        Anonymised,
    }
    /// A service of the network.
    NetworkService {
        /// It needs no service of the network.
        None,
        Dhcp, Dns, Time, Directory, CertificateAuthority, Radius, Syslog, Proxy, Vpn, Smtp,
    }
    /// How a receiver finds that data was changed.
    IntegrityMethod {
        /// It does not.
        None,
        /// A digital signature, which also shows from whom the data comes.
        Signature,
        /// A message authentication code, which only those with the key can make.
        Mac,
        /// A hash value without a key. It shows that the data is complete, and not from whom it comes.
        Hash,
        /// A checksum such as a CRC. It finds errors, and no attack.
        Checksum,
    }
    /// What remote access is for.
    RemotePurpose {
        /// Maintenance and repair, by the manufacturer or a service partner.
        Service,
        /// Installation of new software.
        Update,
        /// Settings and accounts.
        Administration,
        /// The state of the device is watched.
        Monitoring,
        /// Data of patients is viewed.
        DataView,
        /// The device is operated.
        Operation,
        /// Options or licences are activated.
        Options,
    }
    /// Kind of remote access.
    RemoteKind { Vpn, RemoteDesktop, WebPortal, Ssh, Broker, Modem }
}
