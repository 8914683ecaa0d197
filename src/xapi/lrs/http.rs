//! The real way to a store, over HTTP: the only file that knows ureq and rustls.
//!
//! Follows no redirect, so that what somebody signs in with goes nowhere else. Answers are bounded. Errors are told without
//! headers and bodies.

use std::{io, time::Duration};

use rustls::RootCertStore;
use ureq::{
    Agent, Error,
    http::Response,
    tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem},
};

use super::{Address, Answer, Doubt, Login, Lost, Nobody, Wire};
use crate::locale::Message;

/// The largest answer read, in bytes: a page of a thousand statements.
const MOST_ANSWER: u64 = 64 << 20;

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(15);

/// A store reached over HTTP.
pub struct Http {
    agent: Agent,
    address: Address,
    /// The header somebody signs in with.
    login: Option<String>,
}

impl std::fmt::Debug for Http {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Http").field("address", &self.address).finish_non_exhaustive()
    }
}

/// What is wrong with a file of certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadCertificate {
    /// It holds none in PEM.
    #[error("it holds no certificate in PEM")]
    None,
    /// It is a certificate, perhaps, but not as text.
    #[error("it is no text")]
    Binary,
    /// It holds a key only.
    #[error("it holds a key and no certificate")]
    Key,
    /// One in it cannot be read.
    #[error("it holds a certificate that cannot be read")]
    Damaged,
}

impl BadCertificate {
    /// The message that tells it of a file; its `.help` says what to do.
    #[must_use]
    pub fn message(self, file: &str) -> Message {
        let why = match self {
            Self::None => "none",
            Self::Binary => "binary",
            Self::Key => "key",
            Self::Damaged => "damaged",
        };
        Message::new("lrs-bad-certificate").arg("file", file).arg("why", why)
    }
}

/// Reads the certificates of a PEM file. Other texts and keys in it are passed over; a certificate that cannot be read is a
/// mistake, since a file that is half trusted would be found out too late.
fn certificates(pem: &[u8]) -> Result<Vec<Certificate<'static>>, BadCertificate> {
    let (mut found, mut keys) = (Vec::new(), false);
    for item in parse_pem(pem) {
        match item {
            Ok(PemItem::Certificate(certificate)) => {
                let anchor = RootCertStore::empty().add(certificate.der().to_vec().into());
                anchor.map_err(|_| BadCertificate::Damaged)?;
                found.push(certificate);
            }
            Ok(PemItem::PrivateKey(_)) => keys = true,
            Ok(_) => {}
            Err(_) => return Err(BadCertificate::Damaged),
        }
    }
    match found.is_empty() {
        false => Ok(found),
        true if keys => Err(BadCertificate::Key),
        true if pem.contains(&0) => Err(BadCertificate::Binary),
        true => Err(BadCertificate::None),
    }
}

impl Http {
    /// Makes a way to a store. One answer may take as long as `time`; nothing is sent yet. Certificates in `trusted` (PEM)
    /// take the place of those of the public authorities.
    ///
    /// # Errors
    /// A [`BadCertificate`]: `trusted` holds none, or one that cannot be read.
    pub fn new(
        address: &Address,
        login: Option<&Login>,
        time: Duration,
        trusted: Option<&[u8]>,
    ) -> Result<Self, BadCertificate> {
        let mut config = Agent::config_builder()
            .https_only(address.is_secure())
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(time))
            .timeout_connect(Some(CONNECT.min(time)))
            .user_agent(concat!("Sala/", env!("CARGO_PKG_VERSION")))
            .max_idle_connections(1);
        if address.is_here() {
            // Nobody between us and ourselves.
            config = config.proxy(None);
        }
        if let Some(trusted) = trusted {
            let roots = RootCerts::new_with_certs(&certificates(trusted)?);
            config = config.tls_config(TlsConfig::builder().root_certs(roots).build());
        }
        let login = login.map(|login| {
            let both = format!("{}:{}", login.user, login.key);
            format!("Basic {}", data_encoding::BASE64.encode(both.as_bytes()))
        });
        Ok(Self { agent: config.build().new_agent(), address: address.clone(), login })
    }
}

/// The version of the standard, and what we take.
const HEADERS: [(&str, &str); 2] = [("X-Experience-API-Version", "1.0.3"), ("Accept", "application/json")];

impl Wire for Http {
    fn post(&mut self, statements: &str) -> Result<Answer, Lost> {
        let mut request = self.agent.post(self.address.to_string()).content_type("application/json; charset=utf-8");
        for (name, value) in HEADERS {
            request = request.header(name, value);
        }
        if let Some(login) = &self.login {
            request = request.header("Authorization", login.as_str());
        }
        answer(request.send(statements))
    }

    fn get(&mut self, target: &str) -> Result<Answer, Lost> {
        let mut request = self.agent.get(format!("{}{target}", self.address.origin()));
        for (name, value) in HEADERS {
            request = request.header(name, value);
        }
        if let Some(login) = &self.login {
            request = request.header("Authorization", login.as_str());
        }
        answer(request.call())
    }
}

fn answer(came: Result<Response<ureq::Body>, Error>) -> Result<Answer, Lost> {
    let mut response = came.map_err(lost)?;
    let header = |name: &str| {
        response.headers().get(name).and_then(|value| value.to_str().ok()).map(|value| value.trim().to_owned())
    };
    let wait = header("retry-after").and_then(|value| value.parse().ok()).map(Duration::from_secs);
    let location = header("location").map(|place| place.chars().take(500).collect());
    let status = response.status().as_u16();
    let body = response.body_mut().with_config().limit(MOST_ANSWER).read_to_vec().map_err(lost)?;
    Ok(Answer { status, wait, location, body })
}

fn doubt(error: &rustls::Error) -> Doubt {
    use rustls::{CertificateError as Bad, Error::InvalidCertificate};
    match error {
        // A signature that does not fit is an authority's that is only called like one of ours.
        InvalidCertificate(Bad::UnknownIssuer | Bad::BadSignature) => Doubt::Unknown,
        InvalidCertificate(Bad::NotValidForName | Bad::NotValidForNameContext { .. }) => Doubt::Name,
        InvalidCertificate(Bad::Expired | Bad::ExpiredContext { .. }) => Doubt::Expired,
        InvalidCertificate(Bad::NotValidYet | Bad::NotValidYetContext { .. }) => Doubt::Early,
        // It has no name of its own in the library that says so.
        InvalidCertificate(Bad::Other(other)) if other.to_string().contains("CaUsedAsEndEntity") => Doubt::Authority,
        other => Doubt::Other(other.to_string()),
    }
}

/// Tells what went wrong without anything of the request in it.
fn lost(error: Error) -> Lost {
    match error {
        Error::Timeout(_) => Lost::Time,
        Error::Io(error) => match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Lost::Time,
            io::ErrorKind::ConnectionRefused => Lost::Unreachable(Nobody::Refused),
            io::ErrorKind::HostUnreachable
            | io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::NetworkDown
            | io::ErrorKind::AddrNotAvailable => Lost::Unreachable(Nobody::Network),
            // The connector wraps what rustls found as an error of input.
            io::ErrorKind::InvalidData => {
                let found = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
                Lost::Unsafe(found.map_or_else(|| Doubt::Other(error.to_string()), doubt))
            }
            // A name that is not found has no kind of its own there.
            _ if error.to_string().contains("lookup address") => Lost::Unreachable(Nobody::Name),
            kind => Lost::Closed(kind.to_string()),
        },
        Error::HostNotFound => Lost::Unreachable(Nobody::Name),
        Error::ConnectionFailed | Error::ConnectProxyFailed(_) => Lost::Unreachable(Nobody::Other),
        Error::Tls(why) => Lost::Unsafe(Doubt::Other(why.to_owned())),
        Error::Rustls(error) => Lost::Unsafe(doubt(&error)),
        Error::RequireHttpsOnly(_) | Error::TlsRequired => Lost::Unsafe(Doubt::Other("no encryption".to_owned())),
        Error::BodyExceedsLimit(_) | Error::LargeResponseHeader(..) => Lost::Large,
        Error::Protocol(_) => Lost::Closed("no whole answer".to_owned()),
        _ => Lost::Closed("no answer that can be read".to_owned()),
    }
}
