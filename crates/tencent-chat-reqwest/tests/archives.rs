//! Message archives over real HTTP, from the emulator and back into another one.

use std::path::PathBuf;
use std::time::SystemTime;

use tencent_chat::api::{
    ArchiveFile, CreateGroup, GetMessageArchives, ImportAccounts, SendC2cMessage, SendGroupMessage,
};
use tencent_chat::archives::{ArchiveLine, ArchivedMessage, Hour, KEPT, NoFiles};
use tencent_chat::{Element, Timestamp};
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, EmulatorConfig, Request, Running};
use tencent_chat_reqwest::archives::{HourFiles, SaveError, Saved, import, save};
use tencent_chat_reqwest::{App, Client, Region, SecretKey, http_client};

async fn server() -> (Running, Client) {
    let server = tencent_chat_emulator::spawn(EmulatorConfig::default()).await.expect("a free port on loopback");
    let app = App::new(DEMO_APP, Region::custom(server.url())).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY));
    let chat = Client::new(app);
    chat.send(ImportAccounts::new().accounts(["alice", "bob"])).await.unwrap();
    chat.send(CreateGroup::new("Public", "Riders").group_id("riders").owner_account("bob")).await.unwrap();
    (server, chat)
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("tencent-chat-archives-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn advance(server: &Running, by: &str) {
    let request = Request::new("POST", "/_emulator/clock", format!(r#"{{"advance":"{by}"}}"#));
    assert_eq!(server.emulator().handle(SystemTime::now().into(), request).status, 200);
}

/// The only file of the hour that has just ended.
async fn file(chat: &Client, kind: &str, hour: Hour) -> ArchiveFile {
    chat.send(GetMessageArchives::new(kind, hour.to_string())).await.unwrap().file[0].clone()
}

fn messages(path: &PathBuf) -> Vec<ArchivedMessage> {
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().map(|line| ArchiveLine::read(line).unwrap());
    lines.filter_map(|line| if let ArchiveLine::Message(message) = line { Some(message) } else { None }).collect()
}

#[tokio::test]
async fn an_archive_is_saved_checked_and_imported() {
    let (server, chat) = server().await;
    let folder = folder("saved");
    // All messages are in one hour.
    let request = Request::new("POST", "/_emulator/clock", r#"{"set":"2026-01-31T09:10:00Z"}"#);
    assert_eq!(server.emulator().handle(SystemTime::now().into(), request).status, 200);
    for text in ["one", "two"] {
        chat.send(SendC2cMessage::new("bob", [Element::text(text)]).from_account("alice")).await.unwrap();
        chat.send(SendGroupMessage::new("riders", [Element::text(text)]).from_account("bob")).await.unwrap();
    }
    advance(&server, "1h");
    let hour = Hour::read("2026013117").unwrap();
    let http = http_client().unwrap();
    let (c2c, group) = (folder.join("c2c.json"), folder.join("group.json"));
    let archive = file(&chat, "C2C", hour).await;
    assert!(matches!(save(&http, &archive, &c2c).await.unwrap(), Saved::Downloaded(size) if size > 100));
    assert_eq!(save(&http, &archive, &c2c).await.unwrap(), Saved::Already);
    save(&http, &file(&chat, "Group", hour).await, &group).await.unwrap();
    // Only complete files are left.
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);

    let all = [messages(&c2c), messages(&group)].concat();
    assert_eq!(all.len(), 4);
    let (_other, empty) = self::server().await;
    let imported = import(&empty, &all).await;
    assert_eq!((imported.done, imported.left), (2, 0), "{imported:?}");
    // Its group was created later.
    assert!(imported.failures.iter().all(|failure| failure.code == Some(10004)), "{imported:?}");
    assert_eq!(imported.failures.iter().map(|failure| failure.index).collect::<Vec<_>>(), [2, 3]);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn what_is_damaged_or_gone_leaves_nothing_behind() {
    let (server, chat) = server().await;
    let folder = folder("damaged");
    chat.send(SendC2cMessage::new("bob", [Element::text("x")]).from_account("alice")).await.unwrap();
    let hour = Hour::of(SystemTime::now().into());
    advance(&server, "1h");
    let http = http_client().unwrap();
    let path = folder.join("c2c.json");
    let archive = chat.send(GetMessageArchives::new("C2C", hour.to_string())).await;
    // The hour may have ended while the message was sent.
    let archive = match archive {
        Ok(archive) => archive.file[0].clone(),
        Err(_) => file(&chat, "C2C", hour.next()).await,
    };
    for (damage, said) in [
        (
            (|file: &mut ArchiveFile| file.gzip_md5 = Some("0".repeat(32))) as fn(&mut ArchiveFile),
            "MD5 of the packed file",
        ),
        (|file| file.file_md5 = Some("0".repeat(32)), "MD5 of the file"),
        (|file| file.file_md5 = Some("\u{1b}[2J".into()), "reported as the MD5 of the file is none"),
        (|file| file.file_size = Some(3), "more than 3 bytes"),
        (|file| file.gzip_size = Some(3), "the packed file has more than 3 bytes"),
        (|file| file.gzip_size = Some(1 << 40), "not 1099511627776"),
    ] {
        let mut damaged = archive.clone();
        damage(&mut damaged);
        let error = save(&http, &damaged, &path).await.unwrap_err();
        assert!(error.to_string().contains(said), "{error}");
    }
    let mut gone = archive.clone();
    gone.url = gone.url.map(|url| format!("{url}x"));
    assert!(matches!(save(&http, &gone, &path).await, Err(SaveError::Status(404))));
    assert!(matches!(save(&http, &archive, &folder.join("no/such/folder")).await, Err(SaveError::Io(_))));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn an_hour_without_files_says_why() {
    let (_server, chat) = server().await;
    let hour = Hour::of(SystemTime::now().into());
    let error = HourFiles::get(&chat, "C2C", hour).await.unwrap_err();
    let why = |now| NoFiles::of(&error, hour, now);
    assert_eq!(why(hour.end()), Some(NoFiles::NotReady), "{error}");
    assert_eq!(why(hour.ready()), Some(NoFiles::Empty));
    let old = Hour::of(Timestamp::from_secs(hour.begin().as_secs() - 2 * KEPT.as_secs()));
    let error = HourFiles::get(&chat, "C2C", old).await.unwrap_err();
    assert_eq!(NoFiles::of(&error, old, hour.end()), Some(NoFiles::Deleted), "{error}");
    let error = HourFiles::get(&chat, "c2c", hour).await.unwrap_err();
    assert_eq!(NoFiles::of(&error, hour, hour.end()), None, "{error}");
}

#[tokio::test]
async fn an_import_that_cannot_go_on_says_what_is_left() {
    let (server, _) = server().await;
    let app = App::new(DEMO_APP, Region::custom(server.url())).admin(DEMO_ADMIN, SecretKey::new("0".repeat(64)));
    let line = r#"{"From_Account":"alice","To_Account":"bob","MsgTimestamp":1700000000,"MsgSeq":1,"MsgRandom":2,"MsgBody":[]}"#;
    let Ok(ArchiveLine::Message(message)) = ArchiveLine::read(line) else { panic!("a message") };
    let wrong = ArchiveLine::read(&line.replace("[]", r#"[{"MsgType":"TIMTextElem","MsgContent":{"Text":"x"}}]"#));
    let Ok(ArchiveLine::Message(sound)) = wrong else { panic!("a message") };
    let imported = import(&Client::new(app), &[message, sound.clone(), sound]).await;
    // The first breaks a rule, and the second is refused like all others.
    assert_eq!((imported.done, imported.left, imported.failures.len()), (0, 2, 1), "{imported:?}");
    assert!(imported.stopped.is_some_and(|error| error.to_string().contains("70009")));
}
