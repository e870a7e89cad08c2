//! What `tracing` gets of calls.

mod answering;

use std::io;
use std::sync::{Arc, Mutex};

use answering::{NOT_FOUND, OK, client, response};
use tencent_chat::api::{CreateOfficialAccount, ImportAccount};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;

/// Keeps what is written.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Written {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn tracing_gets_the_events_that_it_asks_for_with_their_fields() {
    let written = Written::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::INFO)
        .with_ansi(false)
        .with_writer(written.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let chat = client(|body| async move {
        match body.contains("ghost") {
            true => response(200, NOT_FOUND),
            false => response(200, OK),
        }
    });
    chat.send(ImportAccount::new("alice")).await.unwrap();
    chat.send(CreateOfficialAccount::new("ghost", "News")).await.unwrap_err();
    let text = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let [done, failed] = lines[..] else { panic!("{text}") };
    // The span of the call stands between the level and the event.
    assert!(done.contains(" INFO call{"), "{done}");
    assert!(done.contains("}: tencent_chat: import_account done after "), "{done}");
    assert!(done.contains(r#"endpoint="import_account""#) && done.contains("requests=1"), "{done}");
    assert!(failed.contains(" WARN call{"), "{failed}");
    assert!(failed.contains("}: tencent_chat: create_official_account failed after "), "{failed}");
    assert!(failed.contains("code=40003"), "{failed}");
}
