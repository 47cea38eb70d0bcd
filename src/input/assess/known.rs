//! The components of a device by all that files call them, and which statements are about it.

use std::collections::BTreeMap;

use indexmap::IndexSet;
use rustc_hash::FxHashMap;

use super::{About, Assessed, NOTHING, Statement};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::limit::ASSESSMENTS;
use crate::base::source::Place;
use crate::input::import::Bill;
use crate::input::import::vex::{Assessment, Item, Subject, purl};
use crate::model::device::protection::{Component, VexState};

/// The components by all that files call them.
pub(super) struct Known<'a> {
    components: &'a [Component],
    rows: FxHashMap<(&'a str, &'a str), Vec<usize>>,
    packages: FxHashMap<String, Vec<usize>>,
    /// By package and version.
    purls: FxHashMap<(String, String), Vec<usize>>,
    cpes: FxHashMap<&'a str, Vec<usize>>,
    bill: Option<&'a Bill>,
}

impl<'a> Known<'a> {
    pub(super) fn of(components: &'a [Component], files: &'a [Assessed]) -> Self {
        let bill = files.iter().find(|file| file.is_bill).map(|file| &file.bill);
        let (rows, packages, purls, cpes) = Default::default();
        let mut known = Self { components, rows, packages, purls, cpes, bill };
        for (number, component) in components.iter().enumerate() {
            let own_version = component.version.as_ref().map(|version| version.0.as_str()).unwrap_or_default();
            known.rows.entry((&component.name.0, own_version)).or_default().push(number);
            if let Some(own) = &component.purl {
                let (package, version) = purl(&own.0);
                let version = version.unwrap_or_else(|| own_version.to_owned());
                known.packages.entry(package.clone()).or_default().push(number);
                known.purls.entry((package, version)).or_default().push(number);
            }
            if let Some(cpe) = &component.cpe {
                known.cpes.entry(&cpe.0).or_default().push(number);
            }
        }
        known
    }

    /// The components that a file names: by their name in the bill, their package URL, their CPE, or name and version.
    fn find(&self, item: &Item) -> Vec<usize> {
        let row = |name: &str, version: &str| self.rows.get(&(name, version)).cloned().unwrap_or_default();
        let of_bill = self.bill.filter(|bill| item.bill.is_none() || item.bill == bill.serial);
        // A name that the file itself defines is not a name of another file.
        if let Some(bill) = of_bill.filter(|_| item.name.is_none()) {
            let named = item.ids.iter().rev().find_map(|id| bill.refs.get(id));
            if let Some(numbers) = named.map(|(name, version)| row(name, version)).filter(|row| !row.is_empty()) {
                return numbers;
            }
        }
        if let Some((package, version)) = item.purl.as_deref().map(purl)
            && let Some(all) = self.packages.get(&package)
        {
            return match version {
                Some(version) => self.purls.get(&(package, version)).cloned().unwrap_or_default(),
                None => all.clone(),
            };
        }
        if let Some(numbers) = item.cpe.as_deref().and_then(|cpe| self.cpes.get(cpe)) {
            return numbers.clone();
        }
        if let (Some(name), Some(version)) = (&item.name, &item.version) {
            let found = row(name, version);
            if !found.is_empty() {
                return found;
            }
        }
        let spaced = item.ids.iter().filter_map(|id| id.rsplit_once(' '));
        spaced.map(|(name, version)| row(name, version)).find(|row| !row.is_empty()).unwrap_or_default()
    }

    /// Whether the bill identifies an item as this device: by its own name, or by the name in a file that refers to the
    /// bill.
    fn is_device(&self, item: &Item, in_bill: bool) -> bool {
        self.bill.is_some_and(|bill| {
            let is_own_name = if item.bill.is_none() { in_bill } else { item.bill == bill.serial };
            is_own_name
                && bill.product.as_ref().is_some_and(|product| product.ids.iter().any(|id| item.ids.contains(id)))
        })
    }

    /// Adds the statements of a file about the device and its components.
    pub(super) fn statements<'f>(
        &self,
        file: &'f Assessed,
        versions: &[&str],
        strangers: &mut IndexSet<String>,
        into: &mut Vec<Statement<'f>>,
        found: &mut Vec<Diagnostic>,
    ) {
        let mut products: BTreeMap<String, &Item> = BTreeMap::new();
        let mut about: Vec<(&Assessment, &Subject, Option<&Item>, Vec<About>)> = Vec::new();
        let mut count = 0_usize;
        for said in &file.bill.assessments {
            let nothing = said.subjects.is_empty().then_some(&NOTHING);
            for subject in said.subjects.iter().chain(nothing) {
                let listed = |item: &Item| self.find(item).into_iter().map(About::Component).collect::<Vec<_>>();
                // An unlisted component has no known version: statements about several versions have several subjects.
                let mut stranger = |item: &Item| {
                    let ranges = subject.versions.iter().map(|versions| versions.range.as_str());
                    let name = std::iter::once(item.shown().as_str()).chain(ranges).collect::<Vec<_>>().join(" ");
                    vec![About::Unlisted(strangers.insert_full(name).0)]
                };
                let (mut product, things) = match (&subject.product, &subject.component) {
                    (product, Some(component)) => match listed(component) {
                        things if things.is_empty() => (product.as_ref(), stranger(component)),
                        things => (product.as_ref(), things),
                    },
                    // One file may name a component and another file the product.
                    (Some(item), None) => match listed(item) {
                        things if things.is_empty() && self.is_device(item, file.is_bill) => {
                            (None, vec![About::Device])
                        }
                        things if things.is_empty() && file.is_bill => (None, stranger(item)),
                        things if things.is_empty() => (Some(item), vec![About::Device]),
                        things => (None, things),
                    },
                    (None, None) => (None, vec![About::Device]),
                };
                if product.is_some_and(|product| self.is_device(product, file.is_bill)) {
                    product = None;
                }
                if let Some(product) = product {
                    products.entry(product.shown()).or_insert(product);
                }
                // A name with no version can mean many components.
                count = said.ids.len().saturating_mul(things.len()).saturating_add(count);
                if count > ASSESSMENTS {
                    let path = file.path.clone();
                    found.push(Problem::TooManyAssessments { path, found: count, limit: ASSESSMENTS }.at(file.place));
                    return;
                }
                about.push((said, subject, product, things));
            }
        }
        match &file.product {
            Some((name, place)) if !products.values().any(|item| item.is_called(name)) && !products.is_empty() => {
                let known = products.into_keys().collect();
                let problem = Problem::VexProductUnknown { path: file.path.clone(), product: name.clone(), known };
                found.push(problem.at(*place));
                return;
            }
            None if products.len() > 1 => {
                let products = products.into_keys().collect();
                found.push(Problem::VexProducts { path: file.path.clone(), products }.at(file.place));
                return;
            }
            _ => {}
        }
        for (said, subject, product, things) in about {
            let is_other = |(name, _): &(String, Place)| product.is_some_and(|item| !item.is_called(name));
            if file.product.as_ref().is_some_and(is_other) {
                continue;
            }
            for about in things {
                let own = match about {
                    // One whose version nobody states can have any.
                    About::Component(number) => {
                        self.components[number].version.iter().map(|own| own.0.as_str()).collect()
                    }
                    About::Device => versions.to_vec(),
                    About::Unlisted(_) => Vec::new(),
                };
                // A statement may be about other versions only.
                let Some(is_affected) = subject.meets(&own) else { continue };
                let state = match said.state {
                    Some(VexState::Affected) if !is_affected => Some(VexState::NotAffected),
                    state => state,
                };
                into.push(Statement { file, said, about, state });
            }
        }
    }
}
