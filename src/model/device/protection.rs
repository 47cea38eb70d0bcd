//! Security features, logging, malware, integrity, updates, support, recovery.

use super::value::{
    Asset, Code, ComponentRef, Condition, Date, DateOrMonth, DefaultState, Duration, Encryption, Id, Label, Link,
    LocalContactRef, ModeRef, Need, NodeRef, OneOrMany, PartRef, Party, PortRef, Prose, Protection, Provision, RiskRef,
    RoleRef, Severity, Text, Version, choices, tables,
};

tables! {
    /// A security feature.
    Feature {
        id: Id,
        title: Prose,
        /// Security capability, as IEC TR 80001-2-2 and MDS2 name it.
        capability: Option<Capability>,
        state: Option<Provision>,
        /// What it protects.
        protects: Option<Vec<Objective>>,
        /// Operating modes in which it works. When it is left out where other features name modes: all of them.
        modes: Option<Vec<ModeRef>>,
        default: Option<DefaultState>,
        configured_by: Option<Vec<RoleRef>>,
        /// To what it can be set.
        range: Option<Prose>,
        description: Option<Prose>,
        /// What must be ready before it can be used: conditions, not steps.
        before: Option<Vec<Prose>>,
        /// How to use or set it.
        steps: Option<Vec<Prose>>,
        /// By what the user knows that it works, or that it has acted.
        indicator: Option<Prose>,
        limits: Option<Prose>,
        because: Option<Prose>,
        instead: Option<Prose>,
        part: Option<PartRef>,
        when: Option<Condition>,
    }
    /// A test of the security of the device that the manufacturer did or had done.
    SecurityTest {
        kind: SecurityTestKind,
        /// What was tested, and how.
        subject: Option<Prose>,
        /// The version of the software that was tested.
        version: Option<Version>,
        date: Option<Date>,
        /// How often it is repeated.
        interval: Option<Duration>,
        /// Who tested: a laboratory, a department of the manufacturer.
        by: Option<Label>,
        result: Option<Prose>,
        part: Option<PartRef>,
    }
    /// Logs, their protection and the clock.
    Logging {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// Whether there is a log; of which events, `events` says.
        state: Option<Provision>,
        /// What the log is for: to find out who viewed data, to find faults.
        purpose: Option<Prose>,
        /// Standards or profiles that it follows: `IHE ATNA`, `RFC 5424`.
        standard: Option<OneOrMany<Label>>,
        /// How it stands when delivered.
        default: Option<DefaultState>,
        /// Who can switch it on and off.
        configured_by: Option<Vec<RoleRef>>,
        /// Events that the log can hold. One that is logged only under a condition stands in `other_events`, with it.
        events: Option<Vec<LogEvent>>,
        /// Events that the list does not have, or that are logged only under a condition.
        other_events: Option<Vec<Prose>>,
        /// What is recorded of each event, among other things.
        fields: Option<Vec<LogField>>,
        /// What is recorded of single events, beside that.
        entry: Option<Vec<LogEntry>>,
        /// Events for which the user must give a reason: a change of patient data.
        reason_asked: Option<Vec<LogEvent>>,
        /// What is not recorded, so that nobody looks for it.
        not_logged: Option<Vec<Prose>>,
        /// What the log is not meant for: to watch persons, to show that a treatment was right.
        not_for: Option<Vec<Prose>>,
        /// Where the log is kept.
        location: Option<Prose>,
        /// Language of its entries.
        language: Option<Prose>,
        capacity: Option<Prose>,
        retention: Option<Duration>,
        /// How it is protected against change.
        protection: Option<Prose>,
        /// Roles that can read it.
        access: Option<Vec<RoleRef>>,
        /// How its entries leave the device. One table, or a list of them for several ways.
        export: Option<OneOrMany<LogExport>>,
        /// The program with which it is read: `Event Viewer of Windows`.
        viewer: Option<Prose>,
        /// Who helps to read it, and how.
        help: Option<Prose>,
        /// Steps to read or export it.
        steps: Option<Vec<Prose>>,
        clock: Option<Clock>,
        /// Signs by which the device tells the user of an event, with what they mean and what to do.
        alert: Option<Vec<Alert>>,
        /// Whom the device informs of events, and by which means. A message on its own screen stands in `alert`.
        notification: Option<Vec<LogNotification>>,
        because: Option<Prose>,
        instead: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// What is recorded of some events.
    LogEntry {
        events: Vec<LogEvent>,
        fields: Option<Vec<LogField>>,
        /// What else is recorded of them: `the study that was opened`.
        note: Option<Prose>,
    }
    /// Who is informed of events.
    LogNotification {
        /// Events of which it informs.
        events: Option<Vec<LogEvent>>,
        /// Events that the list does not have, in words.
        other_events: Option<Vec<Prose>>,
        /// By which means.
        by: Option<Vec<NotificationMeans>>,
        /// The roles that are informed.
        to: Option<Vec<RoleRef>>,
        /// The party that is informed, where that is no role of the device: `manufacturer`, `service_partner`.
        party: Option<OneOrMany<Party>>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// How log entries leave the device.
    LogExport { protocol: Option<Label>, encryption: Option<Encryption>, format: Option<Label>, to: Option<NodeRef>, port: Option<PortRef> }
    /// The clock.
    Clock {
        /// The usual one, where there are several.
        source: ClockSource,
        /// By what else the clock can be set: `manual`, where no server is used.
        other_sources: Option<Vec<ClockSource>>,
        /// The part or peer from which it gets its time.
        from: Option<NodeRef>,
        port: Option<PortRef>,
        /// Who can set it.
        configured_by: Option<Vec<RoleRef>>,
        /// Largest error of the clock, with no comparison before it: `1 s`.
        accuracy: Option<Duration>,
        /// What fails when the clock is wrong.
        if_wrong: Option<Prose>,
        steps: Option<Vec<Prose>>,
    }
    /// How the device tells the user of a security event.
    Alert {
        id: Id,
        sign: Prose,
        meaning: Option<Prose>,
        /// What it shows; that something is wrong when left out.
        shows: Option<AlertState>,
        action: Option<Prose>,
        /// Who does what is to be done.
        acts: Option<Vec<RoleRef>>,
        /// Whom of the operator's contacts they call.
        call: Option<Vec<LocalContactRef>>,
    }
    /// Protection against malware.
    Malware {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// What there is; `none`, `no_antimalware_software` and `antimalware_not_recommended` need `because` and `instead`. An allow-list
        /// beside it, or a system that cannot be changed, stands in `other_protection`.
        protection: Option<MalwareProtection>,
        /// What protects it beside that: `["allow_list"]` where there is no anti-malware software.
        other_protection: Option<Vec<MalwareProtection>>,
        /// How strongly the manufacturer asks the operator to install such software. Left out, `antimalware_by_operator` says that the
        /// operator must, and `antimalware_supported` only that it is possible.
        need: Option<Need>,
        /// Product, where one is included.
        product: Option<Text>,
        /// Who installs such software.
        installed_by: Option<Party>,
        /// Folders and programs to be left out of scans.
        exclusions: Option<Vec<Code>>,
        /// Whether the manufacturer only recommends to leave them out; required when left out.
        exclusions_recommended: Option<bool>,
        /// Of which scans they are to be left out; of all when left out.
        exclusions_from: Option<ExclusionScope>,
        /// When scans may run.
        scans: Option<Prose>,
        third_party_software: Option<ThirdPartySoftware>,
        /// What happens when malware is found or, with an allow-list, software that is not on the list is started.
        on_detection: Option<Prose>,
        because: Option<Prose>,
        instead: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// Integrity of the software and its data.
    Integrity {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// Whether the hardware or firmware checks the software before it starts it. That the software checks itself, or is checked at
        /// each start in another way, stands in `checked`.
        secure_boot: Option<bool>,
        /// Signature with which software is checked: `ECDSA P-384`. A hash or checksum is none: see `checksum`.
        signature: Option<Label>,
        /// Whose signature it is, and who certifies it.
        signed_by: Option<Prose>,
        /// Hash value or checksum with which software is checked: `SHA-256`, `CRC-32`. It finds changes, and does not show from
        /// whom the software comes.
        checksum: Option<Label>,
        /// What is checked.
        covers: Option<Vec<Prose>>,
        checked: Option<Prose>,
        /// What the device does when a check fails, and what the user does.
        on_failure: Option<Prose>,
        /// How the user checks that the software is authentic.
        verify: Option<Vec<Prose>>,
        because: Option<Prose>,
        instead: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// Updates.
    Update {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// Who provides security updates, and of nothing else: that updates must not be installed stands in `excluded`, who
        /// installs them in `installed_by`, and that there are none or that a kind of update is not in use, in `used`.
        /// `provided`: the manufacturer provides security updates; left out where the document speaks of updates
        /// only. `not_provided`: the manufacturer provides no security updates. `by_operator`: the operator obtains and installs them.
        state: Option<Provision>,
        /// `false` where the software is never updated or, with a `title`, where that kind of update is not in use: `title = "Windows
        /// Update"`.
        used: Option<bool>,
        announced_by: Option<Vec<Announcement>>,
        /// From where they come.
        source: Option<OneOrMany<UpdateSource>>,
        /// More about the source, for instance its address.
        source_note: Option<Prose>,
        authenticated_by: Option<UpdateAuthentication>,
        installed_by: Option<Party>,
        automatic: Option<bool>,
        /// How to switch off that updates install themselves.
        switch_off: Option<Vec<Prose>>,
        interval: Option<Duration>,
        /// Longest time between two connections by which the device receives updates.
        connect_every: Option<Duration>,
        /// How long to wait with an update of another supplier, so that the manufacturer can test it.
        wait: Option<Duration>,
        /// How soon the operator must install a security update; of the updates of another supplier, in a table with `title` or `part`.
        install_within: Option<Duration>,
        /// Whether it can go on without an update that the manufacturer calls required.
        usable_without: Option<bool>,
        /// What must be ready before: conditions, which the text asks to make sure of, not steps; what stops clinically, and for
        /// how long.
        before: Option<Vec<Prose>>,
        downtime: Option<Duration>,
        steps: Option<Vec<Prose>>,
        /// How to know that it worked.
        verify: Option<Vec<Prose>>,
        if_failed: Option<Prose>,
        rollback: Option<Prose>,
        /// What the operator can patch without the manufacturer.
        operator_patching: Option<Prose>,
        /// Which updates of other suppliers the manufacturer approves, and where it publishes them.
        approved: Option<Prose>,
        /// Updates that must not be installed: `Upgrades of the operating system`, `KB2823324`.
        excluded: Option<Vec<Prose>>,
        because: Option<Prose>,
        instead: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// The period over which security is supported.
    Support {
        start: Option<Date>,
        /// End of support.
        end: Option<DateOrMonth>,
        /// End of security updates.
        security_end: Option<DateOrMonth>,
        /// How long it lasts, where the end is no date.
        duration: Option<Duration>,
        /// From when `duration` counts.
        counted_from: Option<SupportStart>,
        /// What ends it, where no date is published.
        until: Option<SupportEnd>,
        /// Which versions of the software receive security updates: `This version and the previous one.`
        versions: Option<Prose>,
        /// What the manufacturer does over that period: updates, answers, help.
        includes: Option<Vec<Prose>>,
        /// Whom the user asks for support, where that is not the security contact.
        contact: Option<Prose>,
        /// What the user does after that.
        after_end: Option<Prose>,
        /// How the user hears of the end.
        notified_by: Option<Vec<Announcement>>,
        /// How long before.
        notice_period: Option<Duration>,
        note: Option<Prose>,
    }
    /// Backup, restoring, and what works when something fails.
    Recovery {
        /// One table, or a list of them for parts and conditions.
        backup: Option<OneOrMany<Backup>>,
        /// How to restore data from a backup.
        restore: Option<Vec<Prose>>,
        /// Back to the state as delivered.
        factory_reset: Option<Vec<Prose>>,
        /// What a factory reset keeps and removes.
        factory_reset_effect: Option<Prose>,
        /// The operating mode that the device takes when the network is lost.
        network_loss_mode: Option<ModeRef>,
        network_loss: Option<Prose>,
        /// Functions that go on during any failure and any security event, each with its limits. What goes on when the network is lost
        /// stands in `network_loss`, and what goes on during another failure, in `effect` of `[[recovery.failure]]`.
        continues: Option<Vec<Prose>>,
        /// The safe state: what the device does when something fails.
        safe_state: Option<Prose>,
        failure: Option<Vec<super::network::Failure>>,
    }
    /// Backups.
    Backup {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        state: Provision,
        /// How strongly the manufacturer asks the operator to provide it, with `state = "by_operator"`; required when left out.
        need: Option<Need>,
        what: Option<Vec<BackupContent>>,
        /// What a backup leaves out.
        without: Option<Vec<BackupContent>>,
        by: Option<Party>,
        how: Option<Prose>,
        every: Option<Duration>,
        /// Whether the manufacturer only recommends that interval.
        every_recommended: Option<bool>,
        /// How long backups are kept.
        kept: Option<Duration>,
        /// Recovery point objective (RPO): the newest data that a failure can take, as a length of time before it.
        recovery_point: Option<Duration>,
        /// Recovery time objective (RTO): how long it takes until the system works again.
        recovery_time: Option<Duration>,
        encryption: Option<Protection>,
        steps: Option<Vec<Prose>>,
        /// How to test it.
        test: Option<Prose>,
        because: Option<Prose>,
        instead: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// What a security event looks like and what the user does.
    Incident {
        id: Id,
        title: Prose,
        signs: Option<Vec<Prose>>,
        /// Who does what is to be done.
        acts: Option<Vec<RoleRef>>,
        /// Whom of the operator's contacts they call.
        call: Option<Vec<LocalContactRef>>,
        actions: Option<Vec<Prose>>,
        /// Whom to tell.
        report_to: Option<Prose>,
        /// What to keep for the investigation. It stands before the actions, which must not destroy it.
        preserve: Option<Prose>,
        when: Option<Condition>,
    }
    /// Software of third parties: listed here, or in a file.
    Sbom {
        /// A bill of materials in CycloneDX (JSON or XML) or SPDX 2 or 3 (JSON), relative to the configuration. What the device does not contain, such as components with the scope `excluded` or `optional`, is left out.
        file: Option<Code>,
        /// Format in which users can get it.
        format: Option<OneOrMany<Label>>,
        /// Where users get it.
        available_at: Option<Link>,
        /// How users get it, where they must ask for it: `Ask the service for it.`
        request: Option<Prose>,
        /// How the bill of materials is kept up. How the software is, `[update]` and `contact.conduct` say.
        upkeep: Option<Prose>,
        /// The day on which the manufacturer knew of no vulnerabilities of the components that affect the device.
        none_known_on: Option<Date>,
        component: Option<Vec<Component>>,
        /// Files with the manufacturer's assessments of vulnerabilities.
        vex: Option<Vec<VexFile>>,
        /// Numbers (`CVE-2024-12345`) of vulnerabilities that the document lists as the bill of materials or a VEX file assesses them. One for which the document says more stands in `vulnerability`.
        publish: Option<Vec<Code>>,
        /// States in which vulnerabilities of the bill of materials and the VEX files are left out on purpose: `["not_affected"]`. Of those in other states that are not listed, `ifugen check` warns.
        unlisted: Option<Vec<VexState>>,
        /// Known vulnerabilities of components.
        vulnerability: Option<Vec<Vulnerability>>,
    }
    /// A file with assessments of vulnerabilities (VEX).
    VexFile {
        /// In CycloneDX (JSON or XML), OpenVEX or CSAF 2.0, relative to the configuration. Its texts are in the language of the configuration.
        file: Code,
        /// Which product of the file the device is, where the file is about several: its name in the file, such as `CSAFPID-0001`, or its package URL.
        product: Option<Text>,
    }
    /// A component.
    Component {
        name: Text,
        /// Left out where the manufacturer does not state it.
        version: Option<Version>,
        supplier: Option<Text>,
        /// What the device uses it for.
        purpose: Option<Prose>,
        licence: Option<Text>,
        /// Package URL: `pkg:generic/zlib@1.3.1`.
        purl: Option<Code>,
        /// Name in the Common Platform Enumeration: `cpe:2.3:a:zlib:zlib:1.3.1:*:*:*:*:*:*:*`.
        cpe: Option<Code>,
        part: Option<PartRef>,
        /// Until when its supplier supports it.
        support_end: Option<DateOrMonth>,
        /// An edition, a condition, what the user has to know of it.
        note: Option<Prose>,
    }
    /// A known vulnerability of a component.
    Vulnerability {
        /// `CVE-2024-12345`; several where one reason holds for all of them, none where it has no number.
        id: Option<OneOrMany<Code>>,
        /// What it is called, for one without a number above all.
        title: Option<Prose>,
        /// The component; left out where the vulnerability is the product's own.
        component: Option<ComponentRef>,
        /// The version of the component that it concerns.
        component_version: Option<Version>,
        /// The overall rating, with its scale: `low (of low, medium, high)`.
        rating: Option<Prose>,
        /// CVSS score with its version: `7.5 (CVSS 3.1)`.
        score: Option<Text>,
        state: VexState,
        /// Why the device is not affected, in a term of VEX.
        justification: Option<VexJustification>,
        /// Whether it is being exploited, in any product.
        exploited: Option<Exploitation>,
        /// What the manufacturer does or offers.
        response: Option<Vec<VexResponse>>,
        /// The version of the device that fixes it.
        fixed_in: Option<Version>,
        /// Why the device is not affected, or why the risk is acceptable.
        because: Option<Prose>,
        /// What the user does.
        action: Option<Prose>,
        /// Risks that remain because of it.
        residual_risk: Option<Vec<RiskRef>>,
        /// Who found and reported it.
        reported_by: Option<Label>,
        /// The day of the assessment.
        assessed_on: Option<Date>,
        /// Who has assessed it, and in which document.
        source: Option<Text>,
    }
    /// Data and credentials at the end of use, and before somebody else gets the device.
    Decommission {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// When the steps are done; before disposal or transfer when left out.
        occasions: Option<Vec<DecommissionOccasion>>,
        /// What to do then: erase data and credentials, remove the device from directories.
        steps: Option<Vec<Prose>>,
        /// How to know that the data is gone.
        verify: Option<Prose>,
        /// What is not erased: what these steps leave, and what nothing can erase.
        remains: Option<Prose>,
        /// What to do about accounts, certificates and connections on other systems.
        elsewhere: Option<Vec<Prose>>,
        /// Passing the device on.
        transfer: Option<Prose>,
        disposal: Option<Prose>,
        when: Option<Condition>,
    }
    /// A risk that remains.
    ResidualRisk {
        id: Id,
        title: Prose,
        description: Prose,
        severity: Option<Severity>,
        /// Who or what it can harm: the kind of risk.
        affects: Option<Vec<Asset>>,
        /// What the operator or user does about it.
        action: Option<Prose>,
        when: Option<Condition>,
    }
    /// A misuse that can be foreseen.
    Misuse {
        id: Id,
        description: Prose,
        consequence: Option<Prose>,
        /// What to do instead, as a command.
        avoid: Option<Prose>,
        /// Who or what it can harm.
        affects: Option<Vec<Asset>>,
        /// Worst credible harm; makes the row a safety message.
        severity: Option<Severity>,
        when: Option<Condition>,
    }
}

choices! {
    /// When data and credentials are erased.
    DecommissionOccasion {
        Disposal,
        /// Before others get the device.
        Transfer,
        /// Before it goes back to the manufacturer or lender.
        Return,
        /// Before it is repaired or serviced.
        Repair,
        /// To remove software from hardware that stays in use.
        Uninstallation,
    }
    /// Security capabilities of IEC TR 80001-2-2 and MDS2.
    Capability {
        #[serde(rename = "ALOF")] Alof, #[serde(rename = "AUDT")] Audt, #[serde(rename = "AUTH")] Auth,
        #[serde(rename = "CNFS")] Cnfs, #[serde(rename = "CONN")] Conn, #[serde(rename = "CSUP")] Csup,
        #[serde(rename = "DIDT")] Didt, #[serde(rename = "DTBK")] Dtbk, #[serde(rename = "EMRG")] Emrg,
        #[serde(rename = "IGAU")] Igau, #[serde(rename = "MLDP")] Mldp, #[serde(rename = "MPII")] Mpii,
        #[serde(rename = "NAUT")] Naut, #[serde(rename = "PAUT")] Paut, #[serde(rename = "PLOK")] Plok,
        #[serde(rename = "RDMP")] Rdmp, #[serde(rename = "RMOT")] Rmot, #[serde(rename = "SAHD")] Sahd,
        #[serde(rename = "SBOM")] Sbom, #[serde(rename = "SGUD")] Sgud, #[serde(rename = "STCF")] Stcf,
        #[serde(rename = "TXCF")] Txcf, #[serde(rename = "TXIG")] Txig,
    }
    /// What a feature protects.
    Objective { Confidentiality, Integrity, Availability, Authenticity, Accountability, Safety, Privacy }
    /// Kind of a security test.
    SecurityTestKind {
        /// Persons try to break in.
        PenetrationTest,
        /// A program looks for known vulnerabilities.
        VulnerabilityScan,
        /// Persons assess the security from documents and design.
        Assessment,
        /// A program sends wrong input.
        Fuzzing,
        /// Persons or programs look for mistakes in the source code.
        CodeAnalysis,
    }
    /// Events that are logged.
    LogEvent {
        Login, FailedLogin, Logout, AccountLocked, AccountChange, RoleChange, PasswordChange, SettingsChange,
        NetworkChange,
        /// Patient data is viewed. That other data is viewed stands in `other_events`.
        DataAccess,
        /// Patient data is changed. Other data that is changed is `settings_change`, or stands in `other_events`.
        DataChange,
        DataExport, DataDeletion, Update, FailedUpdate, StartStop, TimeChange,
        LogExport, LogCleared, EmergencyAccess, RemoteSession, IntegrityFailure, MalwareFound, Backup, Restore,
        ConnectionFailure, MediaInserted, DrugLibraryChange, Calibration, Alarm, HttpRequest,
        DataReceived, DataSent, DataQuery, DataCreation, DevicePaired,
    }
    /// What is recorded of an event.
    LogField { Time, User, Role, Event, Outcome, Source, Object, OldValue, NewValue, DeviceId, Address, Patient }
    /// What a sign shows.
    AlertState {
        /// Something is wrong, or must be looked at.
        Problem,
        /// Something in which nothing is wrong: the time of the last login, that a protection is on, that an update is there.
        NormalState,
    }
    /// By which means the device informs of events.
    NotificationMeans {
        Email, Sms,
        /// A message of an app, on a phone.
        Push,
        /// A message on the screen of another system.
        OtherScreen,
        /// A message to a system that watches the network: syslog, SNMP.
        MonitoringSystem,
    }
    /// From where the clock gets its time.
    ClockSource { Ntp, Nts, Ptp, Host, Server, Phone, Manual, Cellular }
    /// Protection against malware.
    MalwareProtection {
        /// The device runs only software that a list names.
        AllowList,
        /// It is delivered with anti-malware software.
        AntimalwareIncluded,
        /// Such software can be installed on it.
        AntimalwareSupported,
        /// The operator must install such software.
        AntimalwareByOperator,
        /// Such software is not part of it, and the manufacturer recommends not to install any.
        AntimalwareNotRecommended,
        /// It starts from a system that cannot be changed.
        ReadOnlySystem,
        /// It has no such software; other measures protect it, and stand where they belong: firewall, features, integrity.
        NoAntimalwareSoftware,
        /// Nothing protects it against malware.
        None,
        /// Malware is impossible: say why (`because`).
        NotApplicable,
    }
    /// Of which scans folders and programs are left out.
    ExclusionScope {
        AllScans,
        /// Of scans that run whenever a file is opened.
        OnAccess,
        /// Of scans that run at set times or on demand.
        FullScan,
    }
    /// Whether other software may be installed.
    ThirdPartySoftware {
        /// The device prevents it.
        NotPossible,
        /// It would be possible, but is forbidden.
        NotAllowed,
        /// Only software that this document names.
        OnlyListed,
        Allowed,
    }
    /// How users are informed.
    Announcement { Email, Letter, Website, OnDevice, Advisory, AppStore, ServiceVisit, Portal }
    /// From where updates come.
    UpdateSource { Server, Download, UsbMedium, AppStore, Cloud, ServicePartner, PackageRepository, ContainerRegistry }
    /// How an update is authenticated.
    UpdateAuthentication {
        /// The device checks the signature and refuses an update without a valid one.
        Signature,
        /// Whoever installs it compares the hash value with the published one before: the operator, unless `installed_by` says that
        /// the manufacturer or a service partner installs.
        Hash,
        /// The device compares a checksum. It shows that the update is complete, and not from whom it comes.
        Checksum,
        /// The update is a signed package; whether and by what it is checked, `[integrity]` and `steps` say.
        SignedPackage,
        /// The app store from which it comes checks it.
        AppStore,
        /// Nothing is checked.
        None,
    }
    /// From when the length of support counts.
    SupportStart {
        /// From when the device was delivered.
        Delivery,
        /// From when the device was bought.
        Purchase,
        FirstSale, LastSale,
        /// From when the version of the software was released.
        Release,
    }
    /// What ends the support, where no date is published.
    SupportEnd {
        EndOfWarranty, EndOfContract,
        /// The end of the time for which the manufacturer intends the device to be used.
        EndOfServiceLife,
        /// The release of the next version of the software.
        NextRelease,
    }
    /// What a backup holds.
    BackupContent { Settings, PatientData, Images, Database, Logs, Users, Certificates, Keys, Credentials, System, Results, Calibration }
    /// Whether a vulnerability of a component affects the device (VEX).
    VexState { NotAffected, Affected, Fixed, UnderInvestigation }
    /// Whether a vulnerability is being exploited.
    Exploitation {
        Yes,
        /// The manufacturer knows of none.
        NoneKnown,
        /// The manufacturer does not know whether.
        NotKnown,
    }
    /// Why a vulnerability does not affect the device: the terms of OpenVEX and CSAF, then those that CycloneDX has beside them.
    VexJustification {
        ComponentNotPresent,
        VulnerableCodeNotPresent,
        VulnerableCodeNotInExecutePath,
        VulnerableCodeCannotBeControlledByAdversary,
        InlineMitigationsAlreadyExist,
        /// It can be exploited only with a setting that the device does not have.
        RequiresConfiguration,
        /// It can be exploited only with another component, which the device does not contain.
        RequiresDependency,
        /// It can be exploited only in an environment other than that of the device.
        RequiresEnvironment,
        /// It can be exploited only in software that was compiled otherwise.
        ProtectedByCompiler,
        /// Exploits are prevented while the software runs.
        ProtectedAtRuntime,
        /// Attacks are blocked at the physical, logical or network perimeter.
        ProtectedAtPerimeter,
    }
    /// What the manufacturer does about a vulnerability, or offers.
    VexResponse {
        /// Another version of the software.
        Update,
        /// An earlier version of the software.
        Rollback,
        WorkaroundAvailable,
        /// Something that makes the risk smaller.
        Mitigation,
        WillNotFix,
        CanNotFix,
        /// Nothing yet.
        NoneAvailable,
    }
}
