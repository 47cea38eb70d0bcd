//! How a document addresses its readers.

use super::fact::{Fact, Table};

/// The registers there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Register {
    Professional,
    Lay,
}

/// Readers who need no profession to use a device.
const LAY: &[&str] = &["patient", "caregiver", "lay_person"];

/// The register of a document: that of `document.register`, else what follows from its audience.
#[must_use]
pub fn of(facts: &Fact) -> Register {
    match facts.at("document.register") {
        Some(Fact::Choice { value: "lay", .. }) => return Register::Lay,
        Some(_) => return Register::Professional,
        None => {}
    }
    let is_lay = |reader: &Fact| matches!(reader, Fact::Choice { value, .. } if LAY.contains(value));
    match facts.at("document.audience") {
        Some(Fact::List(readers)) if !readers.is_empty() && readers.iter().all(is_lay) => Register::Lay,
        _ => Register::Professional,
    }
}

/// Whether a document addresses the patient: "you" is the patient then.
#[must_use]
pub fn speaks_to_patient(facts: &Fact) -> bool {
    let is_patient = |reader: &Fact| matches!(reader, Fact::Choice { value: "patient", .. });
    of(facts) == Register::Lay
        && matches!(facts.at("document.audience"), Some(Fact::List(readers)) if readers.iter().any(is_patient))
}

/// Whether a role is the reader of the document, whom it calls "you": the patient where patients read it, else the user of a document
/// for lay readers.
#[must_use]
pub fn is_reader(facts: &Fact, role: &str) -> bool {
    let is_patient = |role: &Fact| role.table().and_then(Table::id) == Some("patient");
    let has_patient = || matches!(facts.at("access.role"), Some(Fact::List(roles)) if roles.iter().any(is_patient));
    match role {
        "patient" => speaks_to_patient(facts),
        "user" => of(facts) == Register::Lay && !(speaks_to_patient(facts) && has_patient()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::device::identity::{IntendedUser, Register as Choice};

    #[derive(serde::Serialize)]
    struct Document {
        audience: Vec<IntendedUser>,
        register: Option<Choice>,
    }

    fn register(audience: &[IntendedUser], register: Option<Choice>) -> Register {
        let document = Document { audience: audience.to_vec(), register };
        let facts = crate::model::fact::facts(&std::collections::BTreeMap::from([("document", document)]));
        of(&facts.expect("facts"))
    }

    #[test]
    fn it_follows_from_the_audience_unless_it_is_given() {
        use IntendedUser::{Caregiver, LayPerson, Nurse, Patient};
        assert_eq!(register(&[Patient, Caregiver, LayPerson], None), Register::Lay);
        assert_eq!(register(&[Patient, Nurse], None), Register::Professional);
        assert_eq!(register(&[], None), Register::Professional);
        assert_eq!(register(&[Patient], Some(Choice::Professional)), Register::Professional);
        assert_eq!(register(&[Nurse], Some(Choice::Lay)), Register::Lay);
    }

    #[test]
    fn one_role_is_the_reader_of_a_document_for_lay_readers() {
        use std::collections::BTreeMap;

        use IntendedUser::{Caregiver, Nurse, Patient};

        #[derive(serde::Serialize)]
        struct Facts {
            document: Document,
            access: BTreeMap<&'static str, Vec<BTreeMap<&'static str, &'static str>>>,
        }

        let readers = |audience: &[IntendedUser], roles: &[&'static str]| -> Vec<&'static str> {
            let rows = roles.iter().map(|id| BTreeMap::from([("id", *id)])).collect();
            let document = Document { audience: audience.to_vec(), register: None };
            let facts = crate::model::fact::facts(&Facts { document, access: BTreeMap::from([("role", rows)]) });
            let facts = facts.expect("facts");
            roles.iter().copied().filter(|role| is_reader(&facts, role)).collect()
        };
        let all = ["user", "patient", "caregiver"];
        assert_eq!(readers(&[Patient], &all), ["patient"]);
        assert_eq!(readers(&[Patient], &["user", "caregiver"]), ["user"]);
        assert_eq!(readers(&[Caregiver], &all), ["user"]);
        assert_eq!(readers(&[Patient, Nurse], &all), [""; 0]);
    }
}
