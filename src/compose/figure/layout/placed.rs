//! What a layout consists of: boxes, labels, arrows and the entries of the legend, each in its place.

/// An upright rectangle in user units; y grows downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rect {
    pub x: i32,
    pub y: i32,
    pub w: i32,
    pub h: i32,
}

/// A zone in its place.
#[derive(Debug, Clone)]
pub struct ZoneBox {
    /// Index into `Diagram::zones`.
    pub zone: usize,
    pub rect: Rect,
    /// Its title, in lines.
    pub lines: Vec<String>,
    /// What the title covers.
    pub title: Rect,
}

/// A node in its place.
#[derive(Debug, Clone)]
pub struct NodeBox {
    /// Index into `Diagram::nodes`.
    pub node: usize,
    pub rect: Rect,
    /// The icon is above the title, not beside it.
    pub stacked: bool,
    pub lines: Vec<String>,
}

/// One flow's label with its lock.
#[derive(Debug, Clone)]
pub struct Label {
    /// Index into `Diagram::flows`.
    pub flow: usize,
    pub rect: Rect,
    pub lines: Vec<String>,
}

/// An arrow; parallel flows of one direction share it.
#[derive(Debug, Clone)]
pub struct Route {
    /// Indices into `Diagram::flows`.
    pub flows: Vec<usize>,
    /// Corners of the line, from its left end; only horizontal and vertical parts.
    pub points: Vec<(i32, i32)>,
    /// The arrow points at the first point, not at the last one.
    pub backward: bool,
    /// From x to x the labels interrupt the first part of the line.
    pub pause: Option<(i32, i32)>,
    pub labels: Vec<Label>,
}

/// An entry of the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symbol {
    Own,
    /// An arrow.
    Data,
    Encrypted,
    Unencrypted,
    /// An arrow without a lock: nothing is drawn for it.
    Unstated,
    Optional,
}

impl Symbol {
    /// Width with the gap after it.
    pub(in crate::compose::figure) fn width(self) -> i32 {
        match self {
            Symbol::Encrypted | Symbol::Unencrypted => 24,
            Symbol::Unstated => 0,
            Symbol::Own | Symbol::Data | Symbol::Optional => 54,
        }
    }
}

/// A legend's entry in its place.
#[derive(Debug, Clone)]
pub struct Entry {
    pub symbol: Symbol,
    pub rect: Rect,
    pub lines: Vec<String>,
}

/// A diagram in its places.
#[derive(Debug, Clone, Default)]
pub struct Layout {
    pub width: i32,
    pub height: i32,
    pub zones: Vec<ZoneBox>,
    pub nodes: Vec<NodeBox>,
    pub routes: Vec<Route>,
    pub legend: Vec<Entry>,
}
