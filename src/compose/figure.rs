//! The network diagram as SVG: zones as boxes, nodes within them, flows as arrows with their protocol and port.
//!
//! Nodes are in columns, flows run between the columns: labels first, at the height of the left node's line end, then
//! vertical tracks. So nothing can overlap. [`layout`] computes all places, [`network`] draws them.
//!
//! The layout is our own: according to their documentation (none was tried), `layout-rs` and `rust-sugiyama` offer no
//! clusters; `dagre` does, and places labels, but does not mention a maximum page width.

mod columns;
mod draw;
mod grid;
mod layout;
mod route;
#[cfg(test)]
mod tests;
mod text;
mod zones;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::base::limit::{ARROWS, BOXES, LETTERS};

use layout::layout;
pub use zones::{Many, by_zone};

/// The content of a network diagram. All texts are localised and plain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagram {
    /// In the order of the source; a second zone of the same id is ignored.
    pub zones: Vec<Zone>,
    /// A second node of the same id is ignored.
    pub nodes: Vec<Node>,
    /// A flow from or to an unknown node is left out.
    pub flows: Vec<Flow>,
    pub words: Words,
}

/// A zone of the network.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Zone {
    pub id: String,
    pub title: String,
}

/// A system that sends or receives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Node {
    pub id: String,
    pub title: String,
    /// Id of its zone; without one, or with an unknown one, the node is outside all zones.
    pub zone: Option<String>,
    /// Part of the device itself: drawn with emphasis.
    pub own: bool,
    pub kind: NodeKind,
}

/// The kind of a node; selects its icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NodeKind {
    Device,
    App,
    Server,
    Cloud,
    NetworkService,
    Accessory,
    /// No icon.
    #[default]
    Other,
}

/// Data that one node sends to another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flow {
    /// Id of the node that sends the data, whichever side opens the connection.
    pub from: String,
    pub to: String,
    /// Protocol and port: `HTTPS · TCP 443`.
    pub label: String,
    /// `None`: not stated.
    pub encrypted: Option<bool>,
    /// Exists only if a function is in use or a condition is met: dashed.
    pub optional: bool,
    /// The flow of the configuration: a flow with several ports is drawn several times.
    pub number: usize,
}

/// The wording of a diagram.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Accessible name.
    pub title: String,
    /// Text alternative.
    pub description: String,
    pub legend_own: String,
    pub legend_data: String,
    pub legend_encrypted: String,
    pub legend_unencrypted: String,
    pub legend_optional: String,
    pub legend_unstated: String,
}

impl Diagram {
    /// Whether it is small enough to be drawn: the time for placing grows with the third power of its size, and nobody
    /// can read a drawing that is larger than a page.
    #[must_use]
    pub fn fits(&self) -> bool {
        let titles = self.zones.iter().map(|zone| &zone.title).chain(self.nodes.iter().map(|node| &node.title));
        let texts = titles.chain(self.flows.iter().map(|flow| &flow.label));
        self.zones.len() + self.nodes.len() <= BOXES
            && self.flows.len() <= ARROWS
            && texts.map(String::len).sum::<usize>() <= LETTERS
    }

    /// The content in words, so that two versions can be compared: `Hospital network: PACS`, `PACS → Viewer: HTTPS 443,
    /// encrypted`.
    #[must_use]
    pub fn says(&self) -> Vec<String> {
        let with = |what: &str, more: &[&str]| {
            let more: Vec<&str> = more.iter().copied().filter(|text| !text.is_empty()).collect();
            if more.is_empty() { what.to_owned() } else { format!("{what}: {}", more.join(", ")) }
        };
        let zones = self.zones.iter().map(|zone| zone.title.clone());
        let nodes = self.nodes.iter().map(|node| {
            let zone = self.zones.iter().find(|zone| node.zone.as_ref() == Some(&zone.id));
            let own = if node.own { self.words.legend_own.as_str() } else { "" };
            match zone {
                Some(zone) => with(&zone.title, &[&node.title, own]),
                None => with(&node.title, &[own]),
            }
        });
        let flows = self.flows.iter().filter_map(|flow| {
            let title = |id: &str| self.nodes.iter().find(|node| node.id == id).map(|node| &node.title);
            let encrypted = match flow.encrypted {
                Some(true) => &self.words.legend_encrypted,
                Some(false) => &self.words.legend_unencrypted,
                None => &self.words.legend_unstated,
            };
            let optional = if flow.optional { self.words.legend_optional.as_str() } else { "" };
            let ends = format!("{} → {}", title(&flow.from)?, title(&flow.to)?);
            Some(with(&ends, &[&flow.label, encrypted, optional]))
        });
        zones.chain(nodes).chain(flows).collect()
    }
}

/// Draws the diagram as a complete SVG 1.1 document without XML declaration, suitable for inline use in HTML.
///
/// It is 1000 user units wide (more only when a diagram has too many flows side by side), so that text is at least
/// 7 pt high on 170 mm. The same diagram gives the same bytes.
#[must_use]
pub fn network(diagram: &Diagram) -> String {
    draw::svg(diagram, &layout(diagram))
}

/// Like [`network`]: devices of a family often have the same network, which is then drawn once.
#[must_use]
pub fn network_once(diagram: &Diagram) -> String {
    static LAST: Remembered = Remembered(Mutex::new(VecDeque::new()));
    LAST.network(diagram)
}

/// The last diagrams with their drawings. A second caller waits while a drawing is made.
struct Remembered(Mutex<VecDeque<Arc<Drawn>>>);

/// A diagram and its drawing, once it is made.
type Drawn = (Diagram, OnceLock<String>);

impl Remembered {
    const MOST: usize = 32;

    fn network(&self, diagram: &Diagram) -> String {
        let drawn = {
            let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let known = last.iter().position(|drawn| drawn.0 == *diagram).and_then(|at| last.remove(at));
            let drawn = known.unwrap_or_else(|| Arc::new((diagram.clone(), OnceLock::new())));
            last.push_front(Arc::clone(&drawn));
            last.truncate(Self::MOST);
            drawn
        };
        drawn.1.get_or_init(|| network(diagram)).clone()
    }
}

/// Counts the nodes, flows and lines that are visited to find places, counting repeats; only in tests, which compare
/// the count with the size of a diagram.
fn step(count: usize) {
    #[cfg(test)]
    tests::STEPS.set(tests::STEPS.get() + count);
    #[cfg(not(test))]
    let _ = count;
}
