//! Many connections at once, slow and broken ones among them.

use std::io::Result;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

/// Opens so many connections, which stay open. None of them ever reads.
pub async fn gather(address: &str, count: usize) -> Result<Vec<TcpStream>> {
    let follow = format!("GET /_emulator/events HTTP/1.1\r\nhost: {address}\r\n\r\n");
    let kinds: [&[u8]; 8] = [
        b"",
        b"POST /v4/sns/friend_add HT",
        b"\x16\x03\x01\x02\x00\x01\x00 not HTTP\r\n\r\n",
        b"POST /v4/sns/friend_add HTTP/1.1\r\nhost: emulator\r\ncontent-length: 1000\r\n\r\n{",
        b"POST /v4/sns/friend_add HTTP/1.1\r\nhost: emulator\r\ncontent-length: 99999999999\r\n\r\n{",
        b"PUT /_emulator/state HTTP/1.1\r\nhost: evil.example\r\norigin: http://evil.example\r\ncontent-length: 1000000\r\n\r\n{",
        b"GET /_emulator/requests HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n",
        follow.as_bytes(),
    ];
    let mut crowd = Vec::with_capacity(count);
    for bytes in kinds.iter().cycle().take(count) {
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(bytes).await?;
        crowd.push(stream);
    }
    Ok(crowd)
}
