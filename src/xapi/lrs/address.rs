//! The address of a store, as a person gives it: checked, and made into the place of its statements.
//!
//! Knows no network. What somebody signs in with never stands in an address: it would be seen in lists of running programs.

use std::fmt;

use crate::locale::Message;

/// Where the statements of a store are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    secure: bool,
    /// The host as it is written, an IPv6 address in brackets.
    host: String,
    port: u16,
    /// The path of the statements.
    path: String,
}

/// What is wrong with an address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// It does not begin with `https://` or `http://`, or cannot be read.
    #[error("it is no address of a store")]
    Form,
    /// It holds a user or a password.
    #[error("it holds what somebody signs in with")]
    Login,
    /// Without encryption, and beyond this machine.
    #[error("it is not encrypted")]
    Open,
}

impl BadAddress {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::Form => "lrs-bad-address",
            Self::Login => "lrs-login-in-address",
            Self::Open => "lrs-open-address",
        })
    }
}

impl Address {
    /// Reads an address: of the store, such as `https://lrs.example.org/xAPI`, or of its statements. A final slash after
    /// `statements` stays as it is given.
    ///
    /// Without encryption only this machine itself is talked to, unless `open` allows more.
    ///
    /// # Errors
    /// A [`BadAddress`].
    pub fn read(text: &str, open: bool) -> Result<Self, BadAddress> {
        let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
        let (secure, rest) = if lower.starts_with("https://") {
            (true, &text[8..])
        } else if lower.starts_with("http://") {
            (false, &text[7..])
        } else {
            return Err(BadAddress::Form);
        };
        let (place, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
        if place.contains('@') {
            return Err(BadAddress::Login);
        }
        let plain = |c: char| c.is_ascii_graphic() && !"?#\"<>\\^`{|}".contains(c);
        if !path.chars().all(plain) {
            return Err(BadAddress::Form);
        }
        let (host, port) = match place.strip_prefix('[') {
            Some(six) => {
                let (six, port) = six.split_once(']').ok_or(BadAddress::Form)?;
                six.parse::<std::net::Ipv6Addr>().map_err(|_| BadAddress::Form)?;
                (format!("[{six}]"), port)
            }
            None => {
                let (host, port) = place.find(':').map_or((place, ""), |at| place.split_at(at));
                (host.to_ascii_lowercase(), port)
            }
        };
        let named = |host: &str| host.chars().all(|c| c.is_ascii_alphanumeric() || "-._".contains(c));
        if host.is_empty() || !(host.starts_with('[') || named(&host)) {
            return Err(BadAddress::Form);
        }
        let port = match port.strip_prefix(':') {
            Some(port) => port.parse().ok().filter(|port| *port > 0).ok_or(BadAddress::Form)?,
            None if port.is_empty() => {
                if secure {
                    443
                } else {
                    80
                }
            }
            None => return Err(BadAddress::Form),
        };
        let path = match path.trim_end_matches('/') {
            whole if whole.ends_with("/statements") => path.to_owned(),
            base => format!("{base}/statements"),
        };
        let address = Self { secure, host, port, path };
        if !secure && !open && !address.is_here() {
            return Err(BadAddress::Open);
        }
        Ok(address)
    }

    /// Says whether it is this machine itself.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let bare = self.host.trim_start_matches('[').trim_end_matches(']');
        self.host == "localhost" || bare.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    }

    /// Says whether the way to it is encrypted.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// Scheme, host and port.
    #[must_use]
    pub fn origin(&self) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        match (self.secure, self.port) {
            (true, 443) | (false, 80) => format!("{scheme}://{}", self.host),
            (_, port) => format!("{scheme}://{}:{port}", self.host),
        }
    }

    /// The path of the statements.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Takes a link that the store gave: a path from its root, or a whole address of the same origin; nothing for any other.
    #[must_use]
    pub fn follow(&self, link: &str) -> Option<String> {
        let target = match link.find("://") {
            // A colon in a query is no scheme.
            Some(at) if link[..at].chars().all(|c| c.is_ascii_alphanumeric()) => {
                let whole = &link[at + 3..];
                let end = whole.find(['/', '?']).unwrap_or(whole.len());
                let (place, target) = whole.split_at(end);
                let other = Self::read(&format!("{}://{place}", &link[..at]), true).ok()?;
                if other.origin() != self.origin() {
                    return None;
                }
                target
            }
            _ => link,
        };
        let plain = target.chars().all(|c| c.is_ascii_graphic());
        (target.starts_with('/') && !target.starts_with("//") && plain).then(|| target.to_owned())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin(), self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_made_whole() {
        for (given, whole) in [
            ("https://lrs.example.org/xAPI", "https://lrs.example.org/xAPI/statements"),
            ("https://LRS.example.org:443/xAPI/", "https://lrs.example.org/xAPI/statements"),
            ("HTTP://127.0.0.1:8100/xAPI/statements/", "http://127.0.0.1:8100/xAPI/statements/"),
            ("http://[::1]:80/statements", "http://[::1]/statements"),
            ("http://localhost", "http://localhost/statements"),
        ] {
            assert_eq!(Address::read(given, false).map(|address| address.to_string()).as_deref(), Ok(whole));
        }
        for bad in [
            "",
            "lrs.example.org",
            "ftp://x/",
            "https://",
            "https://a b/",
            "https://x:0/",
            "https://x:y/",
            "https://x/?q",
            "http://[::1/",
        ] {
            assert_eq!(Address::read(bad, true), Err(BadAddress::Form), "{bad}");
        }
        assert_eq!(Address::read("https://user:secret@x/", true), Err(BadAddress::Login));
        for far in ["http://lrs.example.org/", "http://10.0.0.7/", "http://127.0.0.1.example.org/"] {
            assert_eq!(Address::read(far, false), Err(BadAddress::Open), "{far}");
            assert!(Address::read(far, true).is_ok(), "{far}");
        }
    }

    #[test]
    fn links_are_followed_within_the_origin_only() {
        let address = Address::read("https://lrs.example.org/xAPI", false).expect("good");
        for (link, target) in [
            ("/xAPI/statements?more=1", Some("/xAPI/statements?more=1")),
            ("https://lrs.example.org:443/more/2?a=b:c", Some("/more/2?a=b:c")),
            ("/more?activity=https://sala.invalid/x", Some("/more?activity=https://sala.invalid/x")),
            ("http://lrs.example.org/more", None),
            ("https://lrs.example.org.evil.example/more", None),
            ("https://lrs.example.org@evil.example/more", None),
            ("//evil.example/more", None),
            ("more", None),
            ("/more \r\nx", None),
        ] {
            assert_eq!(address.follow(link).as_deref(), target, "{link}");
        }
    }
}
