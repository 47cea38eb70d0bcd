//! The one host of a list of listening ports: the computer that made it.

use super::{Broken, Host, LookedAt, Port, Scan, Span, State, Transport, is_loopback, within_limit};

/// The listening ports that were found.
#[derive(Default)]
pub struct Found {
    pub scan: Scan,
    ports: Vec<Port>,
}

impl Found {
    /// Adds a port.
    ///
    /// # Errors
    /// Fails above the limit.
    pub fn add(
        &mut self,
        transport: Transport,
        address: &str,
        number: u16,
        program: Option<String>,
        span: Span,
    ) -> Result<(), Broken> {
        within_limit(self.ports.len() + 1, span.start)?;
        let (service, tls, ssh) = (None, Vec::new(), Vec::new());
        let is_local = is_loopback(address);
        self.ports.push(Port { transport, number, state: State::Open, is_local, service, tls, ssh, program, span });
        Ok(())
    }

    /// The host with its ports. The list has all ports of the transport protocols that it has any port of; of another one it
    /// may have none because nobody asked for it.
    pub fn finish(self) -> Scan {
        let Self { mut scan, ports } = self;
        let has = |transport| ports.iter().any(|port| port.transport == transport);
        let looked_at =
            [Transport::Tcp, Transport::Udp, Transport::Sctp].into_iter().filter(|transport| has(*transport));
        let looked_at =
            looked_at.map(|transport| LookedAt::new(transport, vec![0..=u16::MAX], State::Closed)).collect();
        let span = ports.first().map_or(0..0, |port| port.span.clone());
        scan.hosts.push(Host { is_up: true, looked_at, ports, span, ..Host::default() });
        scan
    }
}
