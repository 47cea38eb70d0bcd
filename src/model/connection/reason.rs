//! Why a connection gets no rule of the firewall.

/// Why a connection gets no rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The number of the port, the type of ICMP or the IP protocol is not stated.
    Number,
    /// The transport protocol is not stated.
    Transport,
    /// Set by `firewall_rule`.
    Border,
    /// The port is open for programs on the same computer only.
    Computer,
    /// Both ends are one part.
    Part,
    /// Both ends are in the housing of the device.
    Device,
    Zone,
    /// Both ends are in clouds.
    Cloud,
    /// It goes over a mobile network to a system outside.
    Mobile,
}

impl Reason {
    /// Its message, an attribute of `port`.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Number => "port.reason-number",
            Self::Transport => "port.reason-transport",
            Self::Border => "port.reason-border",
            Self::Computer => "port.reason-computer",
            Self::Part => "port.reason-part",
            Self::Device => "port.reason-device",
            Self::Zone => "port.reason-zone",
            Self::Cloud => "port.reason-cloud",
            Self::Mobile => "port.reason-mobile",
        }
    }
}
