//! The loopback store behind TLS, with one of the certificates of `tls/`.

use std::{net::TcpStream, sync::Arc};

use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    crypto::ring::default_provider,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
};

use crate::loopback::{Loopback, Way};

/// The key of every store; nobody's secret.
pub const KEY: &[u8] = include_bytes!("tls/store.key");

/// Starts a store that shows these certificates (PEM).
pub fn start(shown: &[u8]) -> Loopback {
    let chain: Vec<CertificateDer<'static>> =
        CertificateDer::pem_slice_iter(shown).collect::<Result<_, _>>().expect("certificates of our own");
    let key = PrivateKeyDer::from_pem_slice(KEY).expect("a key of our own");
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the provider has them")
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .expect("they belong together");
    let config = Arc::new(config);
    Loopback::serve("https", move |stream: TcpStream| {
        let ours = ServerConnection::new(Arc::clone(&config)).ok()?;
        Some(Box::new(StreamOwned::new(ours, stream)) as Box<dyn Way>)
    })
}
