//! What the operator must provide, what the device works with, and how it is set up and kept.

use super::value::{
    Condition, DateOrMonth, Duration, GroupRef, Id, Label, Link, Need, OneOrMany, PartRef, Party, Prose, Quantity,
    RoleRef, Severity, Text, Version, choices, tables,
};

tables! {
    /// Security controls of the operating environment.
    OperatingEnvironment {
        /// What the manufacturer assumes of the operating environment.
        assumptions: Option<Vec<Prose>>,
        /// Groups of controls that serve one goal.
        group: Option<Vec<ControlGroup>>,
        control: Option<Vec<Control>>,
        /// Where the operator need do nothing, and why.
        no_action: Option<Vec<NoAction>>,
        /// What is out of the manufacturer's scope.
        out_of_scope: Option<Vec<Prose>>,
        /// What makes the operator assess the device's security anew.
        reassess: Option<Vec<Prose>>,
        /// What makes the operator do so without delay, before the device is used again.
        reassess_at_once: Option<Vec<Prose>>,
        /// What must not be done, whoever does it: `Install other software.`
        prohibited: Option<Vec<Prose>>,
        /// What the manufacturer recommends not to do: `Use the PC for other purposes.`
        not_recommended: Option<Vec<Prose>>,
        training: Option<Vec<Training>>,
    }
    /// Controls that serve one goal.
    ControlGroup {
        id: Id,
        title: Prose,
        /// What its controls are for.
        goal: Option<Prose>,
        /// How many of its controls are enough; all of them when left out.
        choice: Option<GroupChoice>,
        /// When its controls apply. That of a control holds beside it.
        when: Option<Condition>,
    }
    /// A control that somebody must provide.
    Control {
        id: Id,
        /// A title of its own; the kind's name when left out.
        title: Option<Prose>,
        kind: ControlKind,
        /// Who provides it; several where they share it.
        responsibility: OneOrMany<Party>,
        /// What each of several parties does, where they share it.
        shares: Option<Vec<Share>>,
        /// Others who can provide it instead: the integrator or a practitioner where there is no hospital.
        or_by: Option<Vec<Party>>,
        /// How strongly it is asked for. Left out where the manufacturer does not say it.
        need: Option<Need>,
        /// The group of controls to which it belongs.
        group: Option<GroupRef>,
        /// Against which threat, for which reason.
        reason: Option<Prose>,
        /// What to do, as commands.
        steps: Option<Vec<Prose>>,
        /// What the device itself does against the same threat, so that the duty of others is no substitute for it.
        own_measure: Option<Prose>,
        /// To what it is to be set: a value or range, `between 2 and 5 minutes`.
        setting: Option<Prose>,
        /// What can go wrong while or because it is provided: a scan during an infusion.
        risk: Option<Prose>,
        /// Worst credible harm of that; makes `risk` a safety message.
        risk_severity: Option<Severity>,
        /// What happens without it.
        otherwise: Option<Prose>,
        /// Worst credible harm without it; makes `otherwise` a safety message.
        severity: Option<Severity>,
        /// Whether the device must not be used without it; only for a control that is required.
        stop_use: Option<bool>,
        /// What it does not protect against.
        limits: Option<Prose>,
        /// The part that it is for; left out where it is for the whole system or for something outside it.
        part: Option<PartRef>,
        when: Option<Condition>,
    }
    /// What one party does of what several share.
    Share { party: Party, does: Prose }
    /// Something that the operator need not do.
    NoAction {
        kind: ControlKind,
        because: Option<Prose>,
        /// When something must be done all the same, as a clause that follows "Action is needed if": `the server is virtualised`.
        unless: Option<Prose>,
        part: Option<PartRef>,
        when: Option<Condition>,
    }
    /// What somebody must know or be able to do.
    Training {
        /// Who.
        role: RoleRef,
        /// What.
        content: Prose,
        /// How often it is repeated.
        interval: Option<Duration>,
        given_by: Option<Party>,
    }
    /// What the device works with.
    Compatibility {
        operating_system: Option<Vec<Product>>,
        browser: Option<Vec<Product>>,
        hypervisor: Option<Vec<Product>>,
        database: Option<Vec<Product>>,
        runtime: Option<Vec<Product>>,
        mobile_device: Option<Vec<Product>>,
        antimalware: Option<Vec<Product>>,
        peer_system: Option<Vec<Product>>,
        accessory: Option<Vec<Product>>,
        hardware: Option<Vec<Hardware>>,
        standard: Option<Vec<Standard>>,
        /// What it must not be combined with.
        restrictions: Option<Vec<Prose>>,
    }
    /// A product with which the device works or does not work.
    Product {
        /// The part that needs it.
        r#for: Option<PartRef>,
        name: Label,
        /// Who provides it.
        supplied_by: Option<Party>,
        versions: Option<OneOrMany<Version>>,
        recommended: Option<Version>,
        state: Option<SupportState>,
        /// Until when its maker supports it.
        support_end: Option<DateOrMonth>,
        /// How its updates are to be handled.
        patches: Option<Prose>,
        /// Settings and restrictions.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// Hardware that is built in, and hardware that others supply.
    Hardware {
        r#for: PartRef,
        /// What is built in. It asks nothing of others.
        included: Option<Machine>,
        /// What the hardware of others must have.
        minimum: Option<Machine>,
        recommended: Option<Machine>,
        /// What is best beyond that.
        optimum: Option<Machine>,
        /// What happens where the hardware does not reach what is recommended.
        otherwise: Option<Prose>,
        note: Option<Prose>,
    }
    /// A computer or phone.
    Machine {
        cpu: Option<Prose>,
        memory: Option<Quantity>,
        storage: Option<Quantity>,
        display: Option<Prose>,
        graphics: Option<Prose>,
        network: Option<Prose>,
        other: Option<Prose>,
    }
    /// A standard that the device meets or uses.
    Standard {
        name: Text,
        version: Option<Version>,
        /// What it is about.
        kind: Option<StandardKind>,
        purpose: Option<Prose>,
        conformance: Option<Link>,
    }
    /// Installation and hardening.
    Installation {
        /// Who installs.
        installed_by: Option<Vec<RoleRef>>,
        /// What must be ready before: conditions, which the text asks to make sure of, not steps.
        before: Option<Vec<Prose>>,
        steps: Option<Vec<Prose>>,
        /// How to know that it worked.
        verify: Option<Vec<Prose>>,
        /// What to do if it did not.
        if_failed: Option<Prose>,
        /// What those need to know and do who build it into another product.
        integration: Option<Vec<Prose>>,
        hardening: Option<Vec<Hardening>>,
    }
    /// A setting that makes the device more secure.
    Hardening {
        id: Id,
        title: Prose,
        /// Where it is set: a menu path or a key.
        setting: Option<OneOrMany<Prose>>,
        /// As delivered.
        default: Option<OneOrMany<Prose>>,
        /// To what it is to be set.
        value: Option<Prose>,
        /// Left out where the manufacturer does not say it.
        need: Option<Need>,
        reason: Option<Prose>,
        steps: Option<Vec<Prose>>,
        part: Option<PartRef>,
        when: Option<Condition>,
    }
    /// Regular upkeep.
    Maintenance { task: Vec<Task> }
    /// A task that comes back.
    Task {
        id: Id,
        title: Prose,
        by: Option<Party>,
        role: Option<RoleRef>,
        interval: Option<Duration>,
        /// What stops meanwhile, and for how long.
        downtime: Option<Prose>,
        steps: Option<Vec<Prose>>,
    }
}

choices! {
    /// Kind of a control.
    ControlKind {
        AccessManagement, AccountReview, Antimalware, ApplicationControl, Backup, CertificateManagement, Encryption,
        Firewall, DeviceFirewall, IncidentResponse, IntrusionDetection, LogReview, NetworkSegmentation, PasswordPolicy, PatchManagement,
        PhysicalAccess, PrivacyProtection, RemoteAccess, RemovableMedia, SecureConfiguration, SecureDisposal,
        SessionLock, TimeSynchronisation, Training, VulnerabilityScanning, WirelessSecurity, AssetInventory,
        Virtualisation, UsbControl, Proxy, RiskManagement, LogCollection, OrganisationalPolicy, PlatformChoice,
        Supervision, ExternalDevices, ChangeManagement, ContinuityPlan, DataVerification, MobileDeviceManagement,
        NetworkMonitoring, NetworkSecurity, GenuineSoftware, KeyManagement, PersonnelSecurity, PowerSupply, Redundancy,
        QualityOfService, VulnerabilityMonitoring,
    }
    /// How many controls of a group are enough.
    GroupChoice {
        All,
        /// One or more of them; which, whoever provides them chooses.
        AtLeastOne,
    }
    /// What a standard is about.
    StandardKind {
        /// How systems exchange data.
        Interoperability,
        /// Cryptography, secure development, levels of security.
        Security,
        /// Safety of the device, risk management, life cycle of the software.
        Safety,
        Other,
    }
    /// How a product stands.
    SupportState {
        /// The device does not work without it.
        Required,
        /// The manufacturer recommends the combination.
        Recommended,
        /// The manufacturer answers for the combination.
        Supported,
        /// The manufacturer has tested the combination.
        Tested,
        /// It is delivered with the device.
        Included,
        /// The manufacturer recommends not to use the combination.
        NotRecommended,
        /// The manufacturer has not tested the combination.
        NotTested,
        /// The combination must not be used.
        NotSupported,
        /// The device works without it.
        NotNeeded,
    }
}
