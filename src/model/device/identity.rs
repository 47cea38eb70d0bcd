//! Identification: the device, its parts, the document about it, whom to reach.

use super::value::{
    Asset, Code, Condition, Date, Duration, Id, Label, Link, NodeRef, OneOrMany, PartRef, Party, Phone, Prose,
    RequirementRef, RoleRef, Severity, Text, Version, choices, tables,
};
use crate::model::format::FormatName;

tables! {
    /// The device and what it is for.
    Device {
        /// Name of its folder in the output; the name of the file when left out.
        id: Option<Id>,
        /// Trade name.
        name: Text,
        /// Model or catalogue number.
        model: Option<Text>,
        manufacturer: Organisation,
        /// Authorised representative in the Union.
        authorised_representative: Option<Organisation>,
        /// UDI-DI of the device.
        udi_di: Option<Code>,
        /// Basic UDI-DI of its group.
        basic_udi_di: Option<Code>,
        /// Where the manufacturer publishes the manufacturer usage description of the device (MUD, RFC 8520), and what the device
        /// tells the network. It begins with `https://`.
        mud_url: Option<Link>,
        /// Version or versions of the software that this document holds for.
        software_version: OneOrMany<Version>,
        firmware_version: Option<Version>,
        /// Left out where neither of the two is meant: see `law`.
        regulation: Option<Regulation>,
        /// Another law under which it is placed on the market: `21 CFR Part 820`.
        law: Option<Label>,
        /// Address of the EU declaration of conformity.
        declaration: Option<Link>,
        class: Option<Class>,
        /// Intended purpose, in a sentence.
        purpose: Prose,
        /// Whether hardware comes with it. A list of parts does not say so: it need not name all of them.
        supplied_as: Option<Supply>,
        /// Where it is meant to be used.
        environments: Option<Vec<Environment>>,
        /// Who is meant to use it.
        users: Option<Vec<IntendedUser>>,
        /// What it is not meant for.
        not_for: Option<Vec<Prose>>,
        /// Variants that this document covers.
        variant: Option<Vec<Variant>>,
        /// Options that can be ordered or licensed.
        option: Option<Vec<OptionItem>>,
        /// Operating modes.
        mode: Option<Vec<Mode>>,
        /// By what persons and device work with each other: displays, keys, lights. Connectors and radios stand in
        /// `[[network.interface]]`.
        user_interface: Option<Vec<UserInterface>>,
    }
    /// A company with its address.
    Organisation {
        name: Text,
        address: Option<Label>,
        /// Single registration number.
        srn: Option<Code>,
        website: Option<Link>,
        email: Option<Link>,
        phone: Option<Phone>,
    }
    /// A variant of the device.
    Variant { id: Id, title: Label, model: Option<Text>, udi_di: Option<Code>, description: Option<Prose> }
    /// An option of the device, to which conditions refer.
    OptionItem {
        id: Id,
        title: Prose,
        description: Option<Prose>,
        /// How it is supplied.
        supplied: Option<OptionSupply>,
    }
    /// An operating mode. The ids `clinical`, `maintenance`, `emergency`, `standalone`, `configuration`, `service`,
    /// `demonstration`, `update` and `recovery` are worded in every language; others bring a title.
    Mode {
        id: Id,
        title: Option<Prose>,
        /// What the device does in this mode.
        description: Option<Prose>,
        /// How the device gets into it.
        entered_by: Option<Prose>,
        /// How the device leaves it.
        left_by: Option<Prose>,
        /// By what the user knows that the device is in it.
        indicator: Option<Prose>,
    }
    /// By what persons and device work with each other.
    UserInterface {
        id: Id,
        /// A title of its own; the kind's name when left out.
        title: Option<Prose>,
        kind: UserInterfaceKind,
        part: Option<PartRef>,
        /// What it shows, or what is done with it.
        purpose: Option<Prose>,
        /// Whether personal data can be seen or heard on it.
        personal: Option<bool>,
        /// How it is kept from those who must not use it.
        protect: Option<Prose>,
        when: Option<Condition>,
    }
    /// A part of the system, to which other facts refer.
    Part {
        id: Id,
        title: Prose,
        kind: PartKind,
        version: Option<Version>,
        supplied_by: Option<Party>,
        /// Where it runs.
        hosted: Option<Hosting>,
        /// The part or parts on which it runs, for software: the server of a database, the phone of an app, whoever supplies it.
        runs_on: Option<OneOrMany<PartRef>>,
        /// Country or region where it is hosted.
        location: Option<Label>,
        /// Where others reach it: address, host name, domain with a wildcard, or URL.
        address: Option<OneOrMany<Code>>,
        /// The parts and peers through which alone it reaches a network: a gateway, a docking station.
        connected_through: Option<OneOrMany<NodeRef>>,
        /// Where the manufacturer publishes the manufacturer usage description of the part (MUD, RFC 8520). It begins with
        /// `https://`.
        mud_url: Option<Link>,
        /// What an app must be allowed on its host, and for what: `Camera (to read the code of a sensor)`.
        permissions: Option<Vec<Prose>>,
        description: Option<Prose>,
        when: Option<Condition>,
    }
    /// The document itself.
    DocumentFacts {
        /// Title on the cover, where it is not the usual one: `Security guide for administrators`.
        title: Option<Label>,
        /// Document number.
        number: Text,
        revision: Text,
        /// Date of issue.
        date: Date,
        /// Language of the prose in this file, a BCP 47 tag: `en`.
        language: Text,
        /// Languages in which the document is made; the language of the prose when left out.
        languages: Option<Vec<Text>>,
        /// Formats in which it is made; when left out, Markdown, HTML and PDF.
        formats: Option<Vec<FormatName>>,
        /// Sources of duties that it has to cover: `["mdr", "mdcg-2019-16"]`. Sentences that only a source asks for are printed only
        /// where it stands here. That on serious incidents follows from `device.regulation`.
        require: Option<Vec<Text>>,
        /// From when the document holds.
        effective: Option<Date>,
        /// What this document replaces: `IFU-IS300-SEC, revision B`.
        replaces: Option<Prose>,
        /// For whom it is written.
        audience: Option<Vec<IntendedUser>>,
        /// Other readers, each by the name of their group: `Perfusionists`.
        audience_other: Option<Vec<Label>>,
        /// The roles of the device that its readers have. The page at a glance and the list of what is done before use leave out what
        /// only others do.
        roles: Option<Vec<RoleRef>>,
        /// How it speaks to them, where that does not follow from `audience`.
        register: Option<Register>,
        /// What it looks like; a book where it is left out.
        form: Option<DocumentForm>,
        /// Stands at the top of the document: what it is not.
        disclaimer: Option<Prose>,
        /// How to get a copy on paper, and how soon.
        paper_copy: Option<Prose>,
        /// Other documents that the reader needs.
        see_also: Option<Vec<Prose>>,
        /// What words in bold mean in the sentences of this file, if they mean the same everywhere. The document says so.
        bold: Option<Bold>,
        /// All chapters in their order, by their id, where it is not the usual one; the project's own among them. A chapter that is in
        /// neither of this and `leave_out` is an error.
        chapters: Option<Vec<Text>>,
        /// Chapters to leave out, by their id.
        leave_out: Option<Vec<Text>>,
        /// An annex that says which chapter answers which clause.
        annex: Option<bool>,
        /// Whether tables print the ids of their rows, for those who work with the configuration.
        identifiers: Option<bool>,
        /// What changed from revision to revision.
        history: Option<Vec<Revision>>,
        /// Further documents that are made from the same facts, for other readers.
        companion: Option<Vec<Companion>>,
    }
    /// A further document on the same device, for other readers: an administrator's guide, a card for clinical users. What it
    /// leaves out is as in `[document]`: revision, date, effective date, languages, formats, audience, disclaimer and how to get
    /// a copy on paper.
    Companion {
        /// Name of its folder, within the folder of the language.
        id: Id,
        /// Title on the cover.
        title: Label,
        /// Document number: another one than that of the main document.
        number: Text,
        revision: Option<Text>,
        date: Option<Date>,
        /// Some of the languages of `[document]`.
        languages: Option<Vec<Text>>,
        formats: Option<Vec<FormatName>>,
        effective: Option<Date>,
        replaces: Option<Prose>,
        audience: Option<Vec<IntendedUser>>,
        /// Other readers, each by the name of their group. Where one of the two is given, the readers of `[document]` are not
        /// taken over.
        audience_other: Option<Vec<Label>>,
        /// The roles of the device that its readers have. The page at a glance and the list of what is done before use leave out what
        /// only others do.
        roles: Option<Vec<RoleRef>>,
        register: Option<Register>,
        form: Option<DocumentForm>,
        disclaimer: Option<Prose>,
        paper_copy: Option<Prose>,
        see_also: Option<Vec<Prose>>,
        /// Its chapters in their order, by their id; those of `[document]` when left out.
        chapters: Option<Vec<Text>>,
        /// Chapters to leave out, by their id.
        leave_out: Option<Vec<Text>>,
        history: Option<Vec<Revision>>,
    }
    /// A line of the revision history.
    Revision {
        revision: Text,
        date: Date,
        change: Prose,
        /// Where that revision can be read: electronic instructions list their earlier versions.
        link: Option<Link>,
    }
    /// Whom to reach about security.
    Contact {
        /// Security contact.
        security: Option<Link>,
        phone: Option<Phone>,
        /// Hours at which somebody answers.
        hours: Option<Prose>,
        /// Policy for reporting vulnerabilities.
        policy: Option<Link>,
        /// Where the manufacturer publishes advisories.
        advisories: Option<Link>,
        /// Key for encrypted reports: its address.
        key: Option<Link>,
        /// Fingerprint of that key.
        key_fingerprint: Option<Code>,
        /// How soon a report is acknowledged.
        acknowledge_within: Option<Duration>,
        /// What the manufacturer does with a report, and who does it, in a sentence or two.
        process: Option<Prose>,
        /// What those who report something are asked to state: `Serial number and software version.`
        report_contents: Option<Vec<Prose>>,
        /// Rules for reports: what must not be sent, or made public, and when.
        report_rules: Option<Vec<Prose>>,
        /// Where the manufacturer looks for new vulnerabilities.
        sources_watched: Option<Vec<Prose>>,
        /// What users can rely on: never asks for a password, cannot see patient data, what it does after a report of loss.
        conduct: Option<Vec<Prose>>,
        /// Where serious incidents are reported.
        vigilance: Option<Link>,
        /// Anything else about reaching somebody: languages, emergencies, a step before the call.
        note: Option<Prose>,
        /// Whom readers call at the operator. The document leaves room for the telephone numbers.
        local: Option<Vec<LocalContact>>,
    }
    /// Somebody at the operator whom readers call.
    LocalContact {
        /// Some ids have a title in every language: `it`, `medical_engineering`, `information_security`, `data_protection`.
        id: Id,
        /// How the other texts call them.
        title: Option<Prose>,
        /// For what they are called.
        purpose: Option<Prose>,
        /// Where it is known before the device is delivered.
        phone: Option<Phone>,
    }
    /// A requirement that does not apply.
    NotApplicable {
        requirement: RequirementRef,
        /// The justification.
        because: Text,
    }
    /// A safety message that stands at the top of a chapter.
    Warning {
        /// Id of the chapter: `network`.
        chapter: Text,
        severity: Severity,
        /// Who or what can be harmed.
        affects: Option<Vec<Asset>>,
        /// Hazard and its cause.
        hazard: Option<Prose>,
        /// What follows if it is not avoided.
        consequence: Option<Prose>,
        /// How to avoid it, as a command.
        avoid: Option<Prose>,
        when: Option<Condition>,
    }
}

choices! {
    /// The regulation that the device falls under.
    Regulation {
        /// Regulation (EU) 2017/745 on medical devices.
        Mdr,
        /// Regulation (EU) 2017/746 on in vitro diagnostic medical devices.
        Ivdr,
        /// Regulation (EU) 2024/2847, the Cyber Resilience Act: for what is no medical device.
        Cra,
    }
    /// How an option is supplied.
    OptionSupply {
        /// With the device, at no further cost.
        Included,
        /// With a licence that is ordered beside the device.
        SeparateLicence,
        /// As a product that is ordered beside the device.
        SeparateProduct,
    }
    /// Whether hardware comes with a product.
    Supply {
        /// Software alone: it runs on hardware that others supply.
        Software,
        /// Hardware with its software: no part of it runs on hardware of others, or elsewhere.
        Hardware,
        /// Hardware with its software, and beside it software that runs on hardware of others, such as an app or a server.
        WithSoftwareForOtherHardware,
        /// Hardware with its software, and beside it a service in a cloud, such as a portal.
        WithCloudService,
        /// Software alone, and beside it a service in a cloud.
        SoftwareWithCloudService,
    }
    /// Risk class, written as the regulation does: `IIb`, `C`.
    Class {
        #[serde(rename = "I")] I,
        #[serde(rename = "Is")] Is,
        #[serde(rename = "Im")] Im,
        #[serde(rename = "Ir")] Ir,
        #[serde(rename = "IIa")] IIa,
        #[serde(rename = "IIb")] IIb,
        #[serde(rename = "III")] III,
        #[serde(rename = "A")] A,
        #[serde(rename = "B")] B,
        #[serde(rename = "C")] C,
        #[serde(rename = "D")] D,
    }
    /// Where a device is meant to be used.
    Environment {
        Hospital, IntensiveCare, OperatingRoom, EmergencyDepartment, RadiologyDepartment, Laboratory, Ambulatory,
        Ambulance, Practice, NursingHome, Home, Pharmacy, DataCentre, Office, Outdoors,
    }
    /// Who is meant to use a device or to read its document.
    IntendedUser {
        Nurse, Physician, Radiologist, Radiographer, Sonographer, LaboratoryTechnician, Pathologist, Pharmacist,
        Paramedic, BiomedicalEngineer, ItAdministrator, SecurityOfficer, ServiceTechnician, Patient, Caregiver,
        LayPerson, Researcher, Developer,
        /// Whoever uses the device, with no other word for them.
        User,
        /// Who administers the product: accounts, roles and settings.
        Administrator, ClinicalStaff, Therapist, MedicalPhysicist, Dentist, Integrator, Procurement, Anaesthetist, Audiologist,
        HearingAidAcoustician, Optician,
    }
    /// Kind of a user interface.
    UserInterfaceKind {
        Display, Touchscreen, Keyboard, PointingDevice,
        /// Keys, switches or knobs.
        Controls,
        IndicatorLight, Loudspeaker, Microphone, Camera, BarcodeReader, RemoteControl,
    }
    /// What a part of the system is.
    PartKind {
        Device, App,
        /// Software of any other kind.
        Software, OperatingSystem, WebApplication,
        /// Software that runs in the background and has no window of its own.
        Service,
        Server, Client, CloudService, Gateway, Accessory, Workstation, MobileDevice,
        /// A sensor, whether or not it is worn on the body.
        Sensor,
        /// A device that is worn on the body.
        Wearable, Implant,
        /// A switch, router, access point or firewall.
        NetworkDevice,
        /// A drive, a memory card or another device that keeps data.
        Storage, VirtualMachine, Database, Firmware, Plugin,
    }
    /// Where a part runs.
    Hosting {
        /// On the medical device.
        OnDevice,
        /// On hardware at the operator's site.
        OperatorSite,
        /// On a phone or computer of the user, whoever supplies it.
        UserDevice,
        /// In a cloud that the manufacturer runs.
        ManufacturerCloud,
        /// In a cloud that somebody else runs.
        ThirdPartyCloud,
    }
    /// What words in bold stand for.
    Bold {
        /// Texts that the device shows, and keys.
        ScreenText,
    }
    /// How a document speaks to its readers. Left out, it is `lay` where all of the audience are patients, caregivers or lay
    /// persons, else `professional`.
    Register {
        /// To those who know the device by their profession: operator, roles, technical tables in their chapters.
        Professional,
        /// To "you": what to do when something is wrong stands early, what is for technicians in an annex.
        Lay,
    }
    /// What a document looks like.
    DocumentForm {
        /// With a cover and contents.
        Book,
        /// A page or a few, with a short head, no cover and no contents.
        Card,
    }
}
