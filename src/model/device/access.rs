//! Who may do what: authentication, roles, passwords, sessions, emergency access, accounts, credentials of machines.

use super::value::{
    Code, Condition, DefaultState, Duration, FunctionRef, Id, Label, Need, NodeRef, OneOrMany, PartRef, Party, Prose,
    Provision, RoleRef, Text, Version, choices, tables,
};

tables! {
    /// Identification and authentication of users, and what they may do.
    Access {
        /// How users prove who they are.
        authentication: Option<Vec<Authentication>>,
        /// The part or peer to which the login is left, such as an application that hands a user over.
        checked_by: Option<NodeRef>,
        /// How login stands when delivered: `off` where users need not log in until somebody switches it on.
        default: Option<DefaultState>,
        /// Who can switch login on and off.
        configured_by: Option<Vec<RoleRef>>,
        /// More about it: which method where, what is left to the host or the domain.
        note: Option<Prose>,
        /// What can be seen or done with no login.
        without_login: Option<Vec<Prose>>,
        /// What a login is needed for.
        login_for: Option<Vec<Prose>>,
        /// Login without a credential, such as after the start. One table, or a list of them for parts, roles and conditions.
        automatic_login: Option<OneOrMany<AutomaticLogin>>,
        /// Rules for accounts: who creates, activates and disables them, what a user name must be, what always holds.
        account_rules: Option<Vec<Prose>>,
        /// Whether the operator can define roles beside those that are listed.
        custom_roles: Option<bool>,
        /// The life of an account. One table, or a list of them for parts and conditions.
        account_management: Option<OneOrMany<AccountManagement>>,
        /// What holds for one part, for some roles, or under a condition.
        only: Option<Vec<AccessOnly>>,
        /// One table, or a list of them for parts and conditions.
        directory: Option<OneOrMany<Directory>>,
        /// One table, or a list of them for parts, roles and conditions.
        multi_factor: Option<OneOrMany<MultiFactor>>,
        /// One table, or a list of them for credentials, roles, parts and conditions.
        password: Option<OneOrMany<Password>>,
        /// One table, or a list of them for roles, parts and conditions.
        session: Option<OneOrMany<Session>>,
        /// One table, or a list of them for parts and conditions.
        emergency: Option<OneOrMany<Emergency>>,
        /// Roles and what each may do. The ids `administrator`, `service`, `nurse`, `physician`, `user`, `operator`,
        /// `viewer`, `auditor`, `patient`, `caregiver`, `technician`, `supervisor` and `guest` are worded in every
        /// language; others bring a title. In a document for lay readers, the role that reads it is called "you": `patient`
        /// where patients read it, else `user`.
        role: Option<Vec<Role>>,
        /// Functions that roles may use.
        function: Option<Vec<Function>>,
        /// Accounts that exist when the device is delivered.
        account: Option<Vec<Account>>,
        /// Credentials with which machines and services prove who they are.
        machine: Option<Vec<MachineCredential>>,
    }
    /// Identification and authentication for one part of the system, for some roles, or under a condition.
    AccessOnly {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// The roles for which it holds; all of them when left out.
        roles: Option<Vec<RoleRef>>,
        /// How users prove who they are there.
        authentication: Option<Vec<Authentication>>,
        /// The part or peer to which the login is left.
        checked_by: Option<NodeRef>,
        /// What can be seen or done there with no login.
        without_login: Option<Vec<Prose>>,
        /// What a login is needed for there.
        login_for: Option<Vec<Prose>>,
        account_rules: Option<Vec<Prose>>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// A login that happens by itself: nobody has entered a credential anywhere. Where the login of the operating system is taken over,
    /// `authentication` is `host_login`.
    AutomaticLogin {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        state: AutomaticLoginState,
        /// How it stands when delivered.
        default: Option<DefaultState>,
        /// Who can switch it on and off.
        configured_by: Option<Vec<RoleRef>>,
        /// When it happens.
        after: Option<Vec<LoginOccasion>>,
        /// The role of the user who is logged in.
        role: Option<RoleRef>,
        /// How to switch it off.
        switch_off: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// The life of an account: who creates, activates, disables and deletes it.
    AccountManagement {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        created_by: Option<Vec<RoleRef>>,
        /// Who activates an account that was created.
        activated_by: Option<Vec<RoleRef>>,
        /// Who disables an account.
        disabled_by: Option<Vec<RoleRef>>,
        deleted_by: Option<Vec<RoleRef>>,
        /// After how long without login the device disables an account.
        disabled_after: Option<Duration>,
        /// Who sets the first password, where it is not the user.
        first_password_by: Option<Vec<RoleRef>>,
        /// Whether the user must change a first password that somebody else has set.
        first_password_changed: Option<bool>,
        /// What a user name must be: `At least 3 characters; capital letters make no difference.`
        user_name: Option<Prose>,
        /// What an account holds: `name, e-mail address, role`.
        attributes: Option<Prose>,
        /// Greatest number of accounts that there can be.
        #[schemars(range(min = 1))]
        max_accounts: Option<u32>,
        /// How to create, change or delete an account.
        steps: Option<Vec<Prose>>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// A directory service that authenticates users.
    Directory {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// How its use stands when delivered.
        default: Option<DefaultState>,
        protocol: DirectoryProtocol,
        product: Option<Text>,
        versions: Option<OneOrMany<Version>>,
        /// Who manages its users, and where they change their passwords.
        users_managed: Option<Prose>,
        /// How its users get their roles: by the groups to which they belong. That a role is for a group, `role.directory_group`
        /// says.
        roles_given: Option<Prose>,
        /// What happens when it cannot be reached.
        unreachable: Option<Prose>,
        /// How to connect it.
        steps: Option<Vec<Prose>>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// Authentication with more than one factor.
    MultiFactor {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        state: Provision,
        /// How strongly the manufacturer asks the operator to provide it, with `state = "by_operator"`; required when left out.
        need: Option<Need>,
        /// How it stands when delivered.
        default: Option<DefaultState>,
        /// Who can switch it on and off.
        configured_by: Option<Vec<RoleRef>>,
        required_for: Option<Vec<RoleRef>>,
        method: Option<Vec<Factor>>,
        /// Number of characters of a code that is sent or shown as the second factor.
        #[schemars(range(min = 1))]
        code_length: Option<u32>,
        /// Number of digits of such a code, where it has digits only.
        #[schemars(range(min = 1))]
        code_digits: Option<u32>,
        /// For how long the second factor is not asked for again, such as in a browser that is trusted.
        remembered_for: Option<Duration>,
        /// What is done about a second factor that is lost or must be set up again.
        reset: Option<Prose>,
        because: Option<Prose>,
        instead: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// Rules for passwords or PINs.
    Password {
        /// What the credential is called, where there are several: `PIN for the service menu`.
        title: Option<Prose>,
        /// The part for which the rules hold; the whole device when left out.
        part: Option<PartRef>,
        /// The roles for which the rules hold; all of them when left out.
        roles: Option<Vec<RoleRef>>,
        /// For which of the two the rules hold; worded as passwords when left out.
        kind: Option<SecretKind>,
        /// Who sets the rules. Rules that the device does not enforce itself are worded as a duty of that party.
        rules_from: Option<RulesFrom>,
        /// How strongly the manufacturer asks for the rules, where the device does not enforce them; required when left out.
        need: Option<Need>,
        /// Who can change the rules.
        configured_by: Option<Vec<RoleRef>>,
        /// Which of the rules can be changed.
        settable: Option<Vec<PasswordRule>>,
        /// Which of the rules are off until somebody sets them.
        off_by_default: Option<Vec<PasswordRule>>,
        /// Least number of characters.
        #[schemars(range(min = 1))]
        min_length: Option<u32>,
        /// Greatest number of characters.
        #[schemars(range(min = 1))]
        max_length: Option<u32>,
        /// What it must contain, and what it must not be.
        complexity: Option<Vec<Complexity>>,
        /// How many of what `complexity` asks for are enough, such as three of four kinds of characters; all of them when left out.
        /// What it must not be is not counted.
        #[schemars(range(min = 1))]
        complexity_at_least: Option<u32>,
        /// The characters that it can have, where not all are allowed: `Latin letters and digits`.
        characters: Option<Prose>,
        /// The special characters that it can have: `!$%&/()=?`.
        special_characters: Option<Code>,
        /// Whether it can be left empty.
        blank: Option<bool>,
        /// Whether it can be switched off, so that none is asked for.
        can_be_off: Option<bool>,
        /// Whether capital and small letters make a difference.
        case_sensitive: Option<bool>,
        /// Number of former passwords or PINs that must not be used again. Where there is no such rule, leave it out.
        #[schemars(range(min = 1))]
        history: Option<u32>,
        /// After how long it must be changed.
        max_age: Option<Duration>,
        /// How long it must be kept before it can be changed again.
        min_age: Option<Duration>,
        /// Failed attempts until login is locked. Where it is never locked, leave it out and say so in `access.note`; where
        /// the lock is only off on delivery, name it in `off_by_default`.
        #[schemars(range(min = 1))]
        max_attempts: Option<u32>,
        /// Length of time in which these failed attempts must occur; however far apart they are when left out.
        attempts_within: Option<Duration>,
        /// What repeated failed attempts lead to, in steps: `After 10 attempts, all data is erased.`
        lockout_stages: Option<Vec<Prose>>,
        /// When the password or PIN is asked for, apart from the start of a session.
        asked: Option<Vec<Prose>>,
        /// How long login stays locked.
        lockout: Option<Duration>,
        /// Whether login stays locked until somebody unlocks it, so that no `lockout` ends it.
        stays_locked: Option<bool>,
        /// Who can end the lock earlier.
        unlocked_by: Option<Vec<RoleRef>>,
        /// How they are stored: `Argon2id`.
        stored_as: Option<Label>,
        default_credentials: Option<DefaultCredentials>,
        /// The password or PIN with which it is delivered, where all devices have the same. That of an account stands there.
        default_password: Option<Code>,
        /// What the operator does about default credentials.
        default_action: Option<Prose>,
        /// How a user changes the password or PIN.
        change: Option<Vec<Prose>>,
        /// What users do to protect it: `Keep it secret.`, `Change it regularly.`
        handling: Option<Vec<Prose>>,
        /// What to do about a forgotten password or PIN.
        reset: Option<Prose>,
        /// What to do when others know a password or PIN.
        compromised: Option<Prose>,
        /// Rule for where the host or operator sets none.
        fallback: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// Sessions of users.
    Session {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        /// The roles for which it holds; all of them when left out.
        roles: Option<Vec<RoleRef>>,
        /// How the time-out stands when delivered: `off` where somebody has to switch it on.
        default: Option<DefaultState>,
        /// Who sets the time-out. One that the device does not enforce itself is worded as what others must set.
        rules_from: Option<RulesFrom>,
        /// How strongly the manufacturer asks for the time-out, where the device does not enforce it; required when left out.
        need: Option<Need>,
        /// After how long without input the session is locked or ended.
        timeout: Option<Duration>,
        /// What the time-out does.
        action: Option<TimeoutAction>,
        /// To what it can be set: a range (`1..30 min`) or the single values.
        range: Option<OneOrMany<Duration>>,
        configured_by: Option<Vec<RoleRef>>,
        /// What locks the device where the session has no time-out of its own: `The screen lock of Windows.`
        replaced_by: Option<Prose>,
        /// What else locks the session, beside the time-out.
        locks_on: Option<Vec<SessionOccasion>>,
        /// What else ends the session, beside the time-out: the device logs the user off.
        ends_on: Option<Vec<SessionOccasion>>,
        /// What else locks, ends or changes a session, each as a sentence: `A locked session ends after 30 minutes.`
        also: Option<Vec<Prose>>,
        /// What the lock covers.
        applies_to: Option<Vec<Prose>>,
        /// What is never locked, and why.
        exceptions: Option<Prose>,
        /// Sessions of one user at the same time. Where there is no limit, leave it out and say so in `access.note`.
        #[schemars(range(min = 1))]
        concurrent: Option<u32>,
        /// Users who can be logged in at the same time. Where there is no limit, leave it out.
        #[schemars(range(min = 1))]
        users: Option<u32>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// Access in an emergency, past the usual login.
    Emergency {
        /// What it is called, where there are several.
        title: Option<Prose>,
        /// The part for which it holds; the whole device when left out.
        part: Option<PartRef>,
        state: Provision,
        /// How it stands when delivered.
        default: Option<DefaultState>,
        /// Who can switch it on and off.
        configured_by: Option<Vec<RoleRef>>,
        /// How the user gets access.
        how: Option<Prose>,
        /// How the user gets access, step by step.
        steps: Option<Vec<Prose>>,
        /// Functions that it opens, of those in `[[access.function]]`; where the device has no such list, `how` is enough.
        available: Option<Vec<FunctionRef>>,
        /// What it does not open, and what it needs.
        limits: Option<Prose>,
        /// After how long it ends by itself.
        ends_after: Option<Duration>,
        /// Whether it is recorded in the log.
        logged: Option<bool>,
        /// What to do afterwards.
        afterwards: Option<Prose>,
        because: Option<Prose>,
        instead: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
        when: Option<Condition>,
    }
    /// A role.
    Role {
        id: Id,
        title: Option<Prose>,
        /// Functions that it may use; those that it leaves out are not stated, unless `may_rest` says what holds for them. A role with neither has no column in the matrix of functions.
        may: Option<Vec<FunctionRef>>,
        /// What holds for the functions that `may` does not list; not stated when left out.
        may_rest: Option<OtherFunctions>,
        /// Roles whose functions it may use, too: `["user"]` for an administrator who may do all that a user may.
        inherits: Option<Vec<RoleRef>>,
        held_by: Option<Party>,
        /// The group or groups of the directory service whose members have the role.
        directory_group: Option<OneOrMany<Code>>,
        /// How it stands when delivered: `off` where somebody has to switch it on before a user can have it.
        default: Option<DefaultState>,
        description: Option<Prose>,
        part: Option<PartRef>,
    }
    /// A function to which rights are given.
    Function {
        id: Id,
        title: Prose,
        /// Whether the operator decides who may use it, beside the roles that have it.
        assignable: Option<bool>,
        /// When the rights are as the roles say: in an operating mode, at a security level of the device. Where they are others
        /// else, the function stands once for each.
        when: Option<Condition>,
    }
    /// An account that exists when the device is delivered.
    Account {
        id: Id,
        /// The name under which it logs in. Left out where the manufacturer does not say it.
        name: Option<Code>,
        /// How it stands when delivered: `off` where somebody has to enable it.
        default: Option<DefaultState>,
        role: Option<RoleRef>,
        kind: Option<AccountKind>,
        default_credentials: Option<DefaultCredentials>,
        /// The password or PIN with which it is delivered, where all devices have the same and it must be known for the first
        /// login.
        default_password: Option<Code>,
        part: Option<PartRef>,
        /// What the operator does about it.
        action: Option<Prose>,
        when: Option<Condition>,
    }
    /// A token, certificate, key or password with which a machine proves who it is.
    MachineCredential {
        id: Id,
        title: Prose,
        kind: CredentialKind,
        used_by: Option<NodeRef>,
        purpose: Option<Prose>,
        /// What it lets the machine do: `Read the table of orders.`
        rights: Option<Prose>,
        /// Key type and length: `ECDSA P-256`.
        algorithm: Option<Label>,
        /// Where the key is kept: `TPM 2.0`.
        key_in: Option<Prose>,
        issued_by: Option<Prose>,
        lifetime: Option<Duration>,
        /// Who renews it, and how.
        renewal: Option<Prose>,
        /// What is lost with it, and what is to be done about that beforehand.
        if_lost: Option<Prose>,
        /// What stops when it expires.
        on_expiry: Option<Prose>,
        when: Option<Condition>,
    }
}

choices! {
    /// How users prove who they are.
    Authentication {
        None,
        /// A user name and a password that the device itself checks.
        LocalPassword,
        /// A user name and a password. Who checks them stands in `checked_by`, or is not said.
        Password,
        /// An e-mail address and a password.
        EmailPassword,
        /// A password, and no name of a user.
        PasswordOnly,
        /// A name or number of a user that is no secret. It proves nothing.
        UserNameOnly,
        /// A PIN that the device itself checks.
        LocalPin,
        /// A PIN. Who checks it stands in `checked_by`, or is not said.
        Pin,
        Badge, Token, SmartCard, Biometric, Directory, SingleSignOn, Certificate,
        /// The login of the operating system is taken over: whoever is logged in there enters nothing again.
        HostLogin,
        OneTimeCode, Pairing, HttpBasic,
    }
    /// What holds for the functions that the list of a role leaves out.
    OtherFunctions {
        /// The role may not use them.
        No,
        /// The role may use all of them.
        Yes,
    }
    /// Whether there is a login that happens by itself.
    AutomaticLoginState {
        /// The device logs a user in.
        Provided,
        /// The operating system logs a user in.
        ByHost,
        /// There is no such login. No reason is asked for.
        None,
    }
    /// When a login happens by itself.
    LoginOccasion {
        /// When the device has started.
        Start,
        /// When a session has ended.
        SessionEnd,
    }
    /// Protocol of a directory service.
    DirectoryProtocol { Ldap, Ldaps, Kerberos, Saml, OpenidConnect, Radius }
    /// A second factor.
    Factor { Fido2, Totp, Sms, Push, SmartCard, HardwareToken, Email }
    /// What a user enters: a password, or a PIN of digits.
    SecretKind { Password, Pin }
    /// Who sets the rules for passwords, PINs or sessions.
    RulesFrom {
        /// The device sets and enforces them, with a value that can be changed or not.
        Device,
        /// The operating system sets them; the device enforces nothing itself.
        Host,
        /// The directory service sets them; the device enforces nothing itself.
        Directory,
        /// The operator must set them; the device enforces nothing itself.
        Operator,
    }
    /// What a password or PIN must have.
    Complexity {
        /// At least one upper-case letter.
        UpperCase,
        /// At least one lower-case letter.
        LowerCase,
        /// At least one letter, upper-case or lower-case.
        Letter,
        /// At least one digit.
        Digit,
        /// Digits and nothing else.
        DigitsOnly,
        /// At least one special character.
        Special,
        /// Not one of a list of common passwords or PINs.
        NotInCommonList,
        /// Not the name of the user.
        NotUserName,
        /// Nothing that contains the name of the user or parts of it.
        NotContainingUserName,
        /// Not one character again and again.
        NotRepeated,
        /// Not a sequence, such as `1234`.
        NotSequence,
        /// Not a word of a dictionary.
        NotInDictionary,
        /// Not a name, such as that of a person, the organisation or the device.
        NotName,
    }
    /// A rule for passwords or PINs that somebody can change.
    PasswordRule {
        MinLength, MaxLength,
        /// What it must contain, and what it must not be.
        Complexity,
        /// Whether former ones can be used again.
        History,
        /// After how long it must be changed.
        MaxAge,
        /// After how many failed attempts login is locked.
        MaxAttempts,
        /// In which time these failed attempts must occur.
        AttemptsWithin,
        /// How long login stays locked.
        Lockout,
    }
    /// The credentials with which the device is delivered.
    DefaultCredentials {
        /// It is delivered with none.
        None,
        /// It is delivered with some, and nothing is said of who knows them.
        Default,
        /// Each device has others.
        UniquePerDevice,
        /// The device forces a change at the first login.
        MustChangeAtFirstLogin,
        /// All devices have the same, and they can be read in public.
        SharedKnown,
        /// All devices have the same, and the manufacturer's documents state them.
        Documented,
        /// Only the manufacturer knows them.
        ManufacturerOnly,
        /// They are set when the device is installed.
        SetAtInstallation,
    }
    /// What a session's time-out does.
    TimeoutAction {
        /// The session goes on after a login.
        Lock,
        /// The session ends.
        Logout,
        /// What is displayed is hidden; the session goes on.
        HideData,
        /// The display is switched off; the session goes on.
        ScreenOff,
        /// There is no time-out: a session without input stays open.
        Never,
    }
    /// What locks or ends a session, apart from a time without input.
    SessionOccasion {
        LidClosed, Shutdown, Restart, Standby, ScreenSaver,
        /// A smart card or badge is taken out or away.
        CardRemoved,
        ConnectionLost,
        /// The device finds that the user is gone.
        UserAway,
        AppClosed, OtherLogin, ExaminationEnd,
        /// The user locks or ends it by hand.
        UserCommand,
        PasswordChange,
    }
    /// What an account is for.
    AccountKind { Person, Shared, Service, Guest, Technical, Emergency }
    /// Kind of a machine's credential.
    CredentialKind {
        Certificate, ApiKey, Token,
        /// A password that no person enters, such as that of a service in a database.
        Password,
        SharedSecret, SshKey, PreSharedKey, AeTitle,
        /// A key that decrypts data. It proves nothing, and without it the data is lost.
        EncryptionKey,
    }
}
