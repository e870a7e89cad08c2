//! TLS by rustls, with ring's cryptography unless the program has chosen another, and the platform's certificates.
//!
//! reqwest's own feature would compile aws-lc; the figures are in Cargo.toml.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, ring};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

/// HTTP/2 where the server speaks it, as reqwest would ask.
const PROTOCOLS: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// Has a client use it. Fails if the provider that the program has chosen supports no version of TLS.
pub(crate) fn with_tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, rustls::Error> {
    let chosen = CryptoProvider::get_default().cloned();
    let config = config(chosen.unwrap_or_else(|| Arc::new(ring::default_provider())))?;
    Ok(builder.tls_backend_preconfigured(config))
}

fn config(provider: Arc<CryptoProvider>) -> Result<ClientConfig, rustls::Error> {
    let builder = || ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions();
    let verified = match builder()?.with_platform_verifier() {
        Ok(verified) => verified,
        // A machine without any certificates, such as a small container: plain HTTP works, as to the emulator, and for HTTPS each
        // request fails with a certificate that nobody vouches for.
        Err(_) => builder()?.with_root_certificates(RootCertStore::empty()),
    };
    let mut config = verified.with_no_client_auth();
    config.alpn_protocols = PROTOCOLS.map(<[u8]>::to_vec).to_vec();
    Ok(config)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_configuration_is_one_that_reqwest_takes() {
        let config = config(Arc::new(ring::default_provider())).unwrap();
        assert_eq!(config.alpn_protocols, [b"h2".to_vec(), b"http/1.1".to_vec()]);
        // Another version of rustls would be refused here.
        with_tls(reqwest::Client::builder()).unwrap().build().unwrap();
    }

    #[test]
    fn a_provider_that_cannot_do_tls_is_an_error() {
        let unable = CryptoProvider { cipher_suites: Vec::new(), ..ring::default_provider() };
        config(Arc::new(unable)).unwrap_err();
    }
}
