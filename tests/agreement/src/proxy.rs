//! A proxy that inspects TLS, like those of some companies: it shows for each host a certificate that its own authority signed. For all hosts,
//! the emulator answers.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result, ensure};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// An authority that signs certificates.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its certificate, as programs read it.
    pub pem: String,
}

impl Authority {
    pub fn new(name: &str) -> Result<Self> {
        let mut params = CertificateParams::new([])?;
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate()?;
        let pem = params.self_signed(&key)?.pem();
        Ok(Self { issuer: Issuer::new(params, key), pem })
    }

    /// TLS with a certificate for a host.
    fn server(&self, host: &str) -> Result<ServerConfig> {
        let mut params = CertificateParams::new([host.to_owned()])?;
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.issuer)?;
        let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(anyhow::Error::msg)?;
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
        let config = config.with_safe_default_protocol_versions()?.with_no_client_auth();
        Ok(config.with_single_cert(vec![certificate.der().clone()], key)?)
    }
}

/// A running proxy. It runs as long as the test.
pub struct Proxy {
    /// `http://127.0.0.1:PORT`
    pub url: String,
    /// The certificate of its authority.
    pub pem: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Starts it on a free port. `emulator` is the address that answers.
    pub fn start(emulator: &str) -> Result<Self> {
        let authority = Authority::new("The company's proxy")?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let (url, pem) = (format!("http://{}", listener.local_addr()?), authority.pem.clone());
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let shared = Arc::new((authority, emulator.to_owned(), asked.clone()));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = shared.clone();
                // A program that does not trust the certificate ends the connection: then it is the program that reports it.
                thread::spawn(move || serve(stream, &shared.0, &shared.1, &shared.2));
            }
        });
        Ok(Self { url, pem, asked })
    }

    /// The hosts that it was asked for since it was looked at last.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// One connection, with one request.
fn serve(stream: TcpStream, authority: &Authority, emulator: &str, asked: &Mutex<Vec<String>>) -> Result<()> {
    let mut plain = BufReader::new(stream);
    let head = head(&mut plain)?;
    let target = head.strip_prefix("CONNECT ").and_then(|rest| rest.split(' ').next()).context("a CONNECT")?;
    let host = target.rsplit_once(':').context("a port")?.0.to_owned();
    let config = authority.server(&host)?;
    asked.lock().unwrap_or_else(PoisonError::into_inner).push(host);
    ensure!(plain.buffer().is_empty(), "TLS begins after the answer");
    let mut stream = plain.into_inner();
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
    let mut tls = BufReader::new(StreamOwned::new(ServerConnection::new(Arc::new(config))?, stream));
    let answer = forward(&mut tls, emulator)?;
    let tls = tls.get_mut();
    tls.write_all(&answer)?;
    tls.conn.send_close_notify();
    Ok(tls.flush()?)
}

/// Has the emulator answer a request.
fn forward(request: &mut impl BufRead, emulator: &str) -> Result<Vec<u8>> {
    let mut lines = head(request)?;
    let is = |line: &str, name: &str| line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    let length = lines.lines().find(|line| is(line, "content-length:"));
    let length = length.map_or(Ok(0), |line| line["content-length:".len()..].trim().parse())?;
    lines = lines.lines().filter(|line| !is(line, "connection:")).map(|line| format!("{line}\r\n")).collect();
    let mut server = TcpStream::connect(emulator)?;
    server.write_all(format!("{lines}Connection: close\r\n\r\n").as_bytes())?;
    io::copy(&mut request.take(length), &mut server)?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    Ok(answer)
}

/// The lines before a body.
fn head(stream: &mut impl BufRead) -> io::Result<String> {
    let mut head = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? <= "\r\n".len() {
            return Ok(head);
        }
        head.push_str(&line);
    }
}
