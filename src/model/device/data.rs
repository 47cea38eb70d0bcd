//! Personal and health data: where it is, how it is protected, how it is erased.

use super::value::{
    Code, Condition, DefaultState, Duration, Id, Label, OneOrMany, PartRef, Party, Prose, Protection, RoleRef, choices,
    tables,
};

tables! {
    /// Personal and health data.
    Data {
        /// Whether the device holds personal data.
        personal: Option<PersonalData>,
        /// Kinds of data that the device does not store.
        absent: Option<Vec<DataCategory>>,
        /// `none` where no removable media are used.
        removable_media: Option<NoMedia>,
        /// What removable media are used for.
        media_use: Option<Vec<MediaUse>>,
        /// More about removable media.
        removable_media_note: Option<Prose>,
        store: Option<Vec<Store>>,
        /// Ways in which data leaves the device on purpose.
        export: Option<Vec<Export>>,
        gdpr: Option<Gdpr>,
        /// What holds for all data.
        note: Option<Prose>,
        /// What holds for one part, or under a condition.
        only: Option<Vec<DataOnly>>,
    }
    /// What holds for all data of one part of the system, or under a condition.
    DataOnly {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// Whether it holds personal data.
        personal: Option<PersonalData>,
        /// Kinds of data that it does not store.
        absent: Option<Vec<DataCategory>>,
        /// `none` where it uses no removable media; for what it uses them, `[[data.media_use]]` says with `part`.
        removable_media: Option<NoMedia>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// A use of removable media.
    MediaUse {
        /// What they are used for.
        uses: Option<Vec<MediaPurpose>>,
        /// Which media.
        media: Option<Vec<MediaKind>>,
        /// Who can use them.
        access: Option<Vec<RoleRef>>,
        /// What a medium must be or have, and what must be done before and after.
        note: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        when: Option<Condition>,
    }
    /// A place where data is kept.
    Store {
        id: Id,
        title: Prose,
        part: Option<PartRef>,
        /// Left out where the manufacturer does not say it.
        categories: Option<Vec<DataCategory>>,
        /// Whether it holds personal data, where the categories do not say so.
        personal: Option<bool>,
        /// Data elements, by example: `name, date of birth, dose`.
        examples: Option<Prose>,
        /// Data format: `DICOM`, `SQLite`.
        format: Option<Label>,
        /// Path or database where it is kept.
        location: Option<Code>,
        /// How much it holds: `10 000 images`.
        capacity: Option<Prose>,
        encryption: Option<Protection>,
        retention: Option<Duration>,
        /// From when `retention` counts.
        retention_from: Option<RetentionStart>,
        /// To what `retention` can be set.
        retention_range: Option<Duration>,
        /// Until when, where that is no length of time; `temporary` where it is kept for a short time and removed by itself.
        keep: Option<Keeping>,
        /// What happens after that.
        retention_note: Option<Prose>,
        /// Who can change how long it is kept.
        retention_set_by: Option<Vec<RoleRef>>,
        /// How it is erased.
        erase: Option<Prose>,
        access: Option<Vec<RoleRef>>,
        when: Option<Condition>,
    }
    /// A way in which data leaves the device.
    Export {
        id: Id,
        title: Prose,
        categories: Option<Vec<DataCategory>>,
        /// Whether it holds personal data, where the categories do not say so.
        personal: Option<bool>,
        /// Data elements, by example: `name, date of birth, dose`.
        examples: Option<Prose>,
        format: Option<OneOrMany<Label>>,
        medium: Option<Prose>,
        deidentified: Option<super::network::Deidentification>,
        encryption: Option<Protection>,
        /// How it stands when delivered.
        default: Option<DefaultState>,
        steps: Option<Vec<Prose>>,
        access: Option<Vec<RoleRef>>,
        when: Option<Condition>,
    }
    /// Facts for the operator's duties under the GDPR, for devices in the European Union. The document names that regulation above
    /// them. How data is kept, encrypted and erased stands in `[[data.store]]`, and what an operator must do for data protection
    /// wherever it is, in `[[environment.control]]` with the kind `privacy_protection`.
    Gdpr {
        /// What the data is processed for.
        purpose: Option<Prose>,
        /// Who decides on the processing. In a document for lay readers, `operator` may be the reader: where it never is, name the
        /// organisation in `controller_name`.
        controller: Option<Party>,
        /// Who decides on the processing, where none of the parties says it: `The care provider that gave you the hub`.
        controller_name: Option<Label>,
        /// Who processes it for the controller.
        processor: Option<Label>,
        /// Transfers to third countries.
        transfer: Option<Prose>,
        /// How a data subject's request for access or a copy is answered.
        subject_access: Option<Prose>,
        /// How a request for erasure is answered.
        subject_erasure: Option<Prose>,
        /// What the operator must do.
        operator: Option<Vec<Prose>>,
    }
}

choices! {
    /// Kinds of data.
    DataCategory {
        Health,
        /// What identifies a patient: name, number of the patient or the case. A number of the device is `status`.
        Identifier,
        /// Names of persons, where they stand apart from other identifiers: in `absent`, that names alone are not stored.
        Name,
        /// Images of an examination.
        Image,
        /// Photographs, such as those of a wound or a face.
        Photo,
        Video, Audio, Measurement, Genetic, Biometric, Demographic, Location, Contact, Credentials, Configuration,
        Log, Software, DrugLibrary, Order, Result, Alarm, Time, Status, Usage, Telemetry,
        /// Commands that start, stop or change a therapy.
        TherapyCommand,
    }
    /// Whether there is personal data.
    PersonalData {
        /// There is none: none is received, shown or stored.
        None,
        /// It passes through and is not stored.
        Processed,
        /// None is stored. Whether it is processed is not said.
        NotStored,
        /// It is stored.
        Stored,
    }
    /// From when a length of time counts for which data is kept.
    RetentionStart {
        /// From when the data was created.
        Creation,
        /// From when it was last changed or used.
        LastUse,
        /// From when it left the device.
        Export,
        /// From the end of the treatment or the study.
        EndOfTreatment,
        /// From when somebody deleted it: until then it can be restored.
        Deletion,
    }
    /// Until when data is kept.
    Keeping {
        /// Until somebody deletes it.
        UntilDeleted,
        /// Until a user has exported it.
        UntilExported,
        /// Until the device has sent it.
        UntilSent,
        /// For a short time that is not said; then it is removed by itself.
        Temporary,
        /// Until the examination or treatment ends.
        UntilExaminationEnds,
        /// Until newer data takes its place when the store is full.
        UntilOverwritten,
        /// Until the user logs out or the session ends.
        UntilSessionEnds,
        /// Until the patient is discharged.
        UntilDischarge,
        /// Until the next patient or the next examination begins.
        UntilNextPatient,
        /// Until the device is switched off.
        UntilSwitchedOff,
        /// Nothing removes it.
        Unlimited,
    }
    /// That no removable media are used.
    NoMedia {
        /// There is no use of removable media.
        None,
    }
    /// What a removable medium is used for.
    MediaPurpose {
        /// Data leaves the device.
        Export,
        /// Data comes to the device.
        Import,
        Backup,
        /// New software comes to the device.
        Update,
        /// New signatures for anti-malware software come to the device.
        Signatures,
        /// Options or licences are activated.
        Options,
        /// Service by the manufacturer or a service partner.
        Service,
    }
    /// A kind of removable medium.
    MediaKind { UsbStick, ExternalDrive, MemoryCard, OpticalDisc }
}
