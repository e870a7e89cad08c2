//! Message archives, the files of `get_message_archives`: the hours that they are named after, and what their lines hold.
//!
//! Official page: <https://www.tencentcloud.com/document/product/1047/34885>.
//!
//! ```
//! use tencent_chat::Timestamp;
//! use tencent_chat::archives::{ArchiveLine, Hour};
//!
//! let hour = Hour::read("2024060721").unwrap();
//! assert_eq!(hour.begin(), Timestamp::from_secs(1_717_765_200));
//! assert_eq!(hour.next().to_string(), "2024060722");
//!
//! let line = r#"{"From_Account":"alice","To_Account":"bob","MsgTimestamp":1717765201,"MsgSeq":1,"MsgRandom":2,"MsgBody":[]},"#;
//! assert!(matches!(ArchiveLine::read(line), Ok(ArchiveLine::Message(message)) if message.endpoint() == "import_c2c_message"));
//! ```

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::error::Error;
use crate::time::Timestamp;

/// How long the service keeps files.
pub const KEPT: Duration = Duration::from_secs(7 * 24 * HOUR);

const HOUR: u64 = 3_600;

/// How long after its hour a file may come: mostly within one hour, longer with much traffic.
const LATEST: Duration = Duration::from_secs(2 * HOUR);

/// The code for a file that was not made yet, and for an hour without messages.
const NOT_MADE: i64 = 1004;

/// The code for a file that was deleted.
const DELETED: i64 = 1005;

/// How far Beijing, by whose time files are named, is ahead of UTC, in hours.
const BEIJING: u64 = 8;

/// How many days before 1970-01-01 the year 0 began, in March, after which leap days come last.
const DAYS_BEFORE_1970: i64 = 719_468;

/// Days of 400 years.
const DAYS_OF_ERA: i64 = 146_097;

/// An hour by Beijing's clock, whose messages have a file. It is written as the service writes it: `2024060721`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hour(u64);

impl Hour {
    /// The hour that a time is in.
    pub fn of(time: Timestamp) -> Self {
        Self(time.as_secs() / HOUR)
    }

    /// Reads `YYYYMMDDHH`; nothing where that is not an hour.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() != 10 || !text.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let number = |from: usize, to: usize| text[from..to].parse::<i64>().ok();
        let (year, month, day) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        let days = u64::try_from(days(year, month, day)).ok()?;
        let hours = days * 24 + u64::try_from(number(8, 10)?).ok()?;
        let read = Self(hours.checked_sub(BEIJING)?);
        // A 31st of June, or an hour 24, would be written in another way.
        (read.to_string() == text).then_some(read)
    }

    /// When it begins.
    pub fn begin(self) -> Timestamp {
        Timestamp::from_secs(self.0 * HOUR)
    }

    /// When it ends.
    pub fn end(self) -> Timestamp {
        self.next().begin()
    }

    /// When its files are there at the latest. An hour that has none by then has no messages.
    pub fn ready(self) -> Timestamp {
        self.end().saturating_add(LATEST)
    }

    /// The hour that follows.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// Why an hour has no files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoFiles {
    /// They may still come, until [`Hour::ready`]: ask again in a minute.
    NotReady,
    /// It has no messages.
    Empty,
    /// The service has deleted them: they are older than [`KEPT`].
    Deleted,
}

impl NoFiles {
    /// What an error of `get_message_archives` says of the hour; `None` when it says something else.
    pub fn of(error: &Error, hour: Hour, now: Timestamp) -> Option<Self> {
        let Error::Api(error) = error else { return None };
        match error.code {
            NOT_MADE if now < hour.ready() => Some(Self::NotReady),
            NOT_MADE => Some(Self::Empty),
            DELETED => Some(Self::Deleted),
            _ => None,
        }
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hours = self.0 + BEIJING;
        let (year, month, day) = date(i64::try_from(hours / 24).unwrap_or(i64::MAX / 2));
        write!(f, "{year:04}{month:02}{day:02}{:02}", hours % 24)
    }
}

/// The number of a day since 1970.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years begin in March.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let of_era = year.rem_euclid(400);
    let of_year = (153 * month + 2) / 5 + day - 1;
    year.div_euclid(400) * DAYS_OF_ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - DAYS_BEFORE_1970
}

/// Year, month and day of the number of a day since 1970.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + DAYS_BEFORE_1970;
    let of_era = days.rem_euclid(DAYS_OF_ERA);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let year = year + days.div_euclid(DAYS_OF_ERA) * 400;
    if month < 10 { (year, month + 3, day) } else { (year + 1, month - 9, day) }
}

/// A line of an archive: it is one JSON document that is laid out with a message in each line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArchiveLine {
    /// The first one.
    Begin {
        /// `C2C` or `Group`.
        chat_type: String,
        /// The hour, as [`Hour::read`] reads it.
        hour: String,
    },
    /// A message.
    Message(ArchivedMessage),
    /// The last one.
    End,
}

impl ArchiveLine {
    /// Reads a line.
    ///
    /// # Errors
    /// A sentence when it is not one of an archive.
    pub fn read(line: &str) -> Result<Self, String> {
        let line = line.trim();
        if line == "]}" {
            return Ok(Self::End);
        }
        if line.ends_with("\"MsgList\":[") {
            let head: Head = serde_json::from_str(&[line, "]}"].concat()).map_err(|error| error.to_string())?;
            return Ok(Self::Begin { chat_type: head.chat_type, hour: head.hour });
        }
        let line = line.strip_suffix(',').unwrap_or(line);
        let read: Line<'_> = serde_json::from_str(line).map_err(|error| error.to_string())?;
        read.message().map(Self::Message)
    }
}

/// A message of an archive, and how it is imported.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArchivedMessage {
    /// One-to-one.
    C2c {
        /// The two accounts, in the order of their names.
        between: [String; 2],
        /// The parameters of `import_c2c_message`, as JSON text in Tencent's names. The service keeps a message that comes twice once.
        params: String,
    },
    /// In a group.
    Group {
        /// The group.
        group_id: String,
        /// The topic of a community.
        topic_id: Option<String>,
        /// The message as an item of `import_group_messages`, as JSON text in Tencent's names. The service refuses it where the group
        /// has a newer one. `CloudCustomData` is left out, because the endpoint has no such field.
        item: String,
    },
}

impl ArchivedMessage {
    /// The endpoint that imports it.
    pub fn endpoint(&self) -> &'static str {
        match self {
            Self::C2c { .. } => "import_c2c_message",
            Self::Group { .. } => "import_group_messages",
        }
    }

    /// The conversation that it is in: its two accounts in the order of their names, or its group and its topic, which is empty where it has
    /// none. Messages of one conversation are imported one after another, in their order.
    pub fn conversation(&self) -> (&str, &str) {
        match self {
            Self::C2c { between: [one, other], .. } => (one, other),
            Self::Group { group_id, topic_id, .. } => (group_id, topic_id.as_deref().unwrap_or_default()),
        }
    }
}

#[derive(Deserialize)]
struct Head {
    #[serde(rename = "ChatType")]
    chat_type: String,
    #[serde(rename = "MsgTime")]
    hour: String,
}

/// What is known of a message.
#[derive(Deserialize)]
struct Line<'a> {
    #[serde(rename = "From_Account")]
    from: String,
    #[serde(rename = "To_Account")]
    to: Option<String>,
    #[serde(rename = "GroupId")]
    group_id: Option<String>,
    #[serde(rename = "TopicId")]
    topic_id: Option<String>,
    #[serde(rename = "MsgTimestamp")]
    time: u64,
    #[serde(rename = "MsgSeq")]
    seq: u64,
    #[serde(rename = "MsgRandom")]
    random: Option<u64>,
    #[serde(rename = "MsgBody", borrow)]
    body: &'a RawValue,
    #[serde(rename = "CloudCustomData")]
    custom: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct C2c<'a> {
    /// Without unread counts and pushes.
    sync_from_old_system: u8,
    #[serde(rename = "From_Account")]
    from: &'a str,
    #[serde(rename = "To_Account")]
    to: &'a str,
    msg_seq: u64,
    msg_random: u64,
    msg_time_stamp: u64,
    msg_body: &'a RawValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    cloud_custom_data: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct OfGroup<'a> {
    #[serde(rename = "From_Account")]
    from: &'a str,
    send_time: u64,
    /// The service drops a message whose number came within five minutes.
    random: u64,
    msg_body: &'a RawValue,
}

impl Line<'_> {
    fn message(&self) -> Result<ArchivedMessage, String> {
        let text = |value: Result<String, serde_json::Error>| value.map_err(|error| error.to_string());
        if let Some(group_id) = &self.group_id {
            let item = OfGroup { from: &self.from, send_time: self.time, random: self.seq, msg_body: self.body };
            return Ok(ArchivedMessage::Group {
                group_id: group_id.clone(),
                topic_id: self.topic_id.clone().filter(|topic| !topic.is_empty()),
                item: text(serde_json::to_string(&item))?,
            });
        }
        let to = self.to.as_deref().ok_or("the message has neither To_Account nor GroupId")?;
        let params = C2c {
            sync_from_old_system: 2,
            from: &self.from,
            to,
            msg_seq: self.seq,
            msg_random: self.random.ok_or("the message has no MsgRandom")?,
            msg_time_stamp: self.time,
            msg_body: self.body,
            cloud_custom_data: self.custom.as_deref(),
        };
        let mut between = [self.from.clone(), to.to_owned()];
        between.sort();
        Ok(ArchivedMessage::C2c { between, params: text(serde_json::to_string(&params))? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_as_it_is_written() {
        for text in ["1970010108", "2000022923", "2024022900", "2024060721", "2026123123", "2100030100"] {
            assert_eq!(Hour::read(text).unwrap().to_string(), text);
        }
        assert_eq!(Hour::read("2024123123").unwrap().next().to_string(), "2025010100");
        assert_eq!(Hour::of(Timestamp::from_secs(1_717_768_799)), Hour::read("2024060721").unwrap());
        assert_eq!(Hour::read("2024060721").unwrap().end(), Timestamp::from_secs(1_717_768_800));
        for wrong in
            ["", "20240607", "2024023000", "2024060724", "2024130100", "202406072x", "1969123123", "2023022900"]
        {
            assert_eq!(Hour::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_message_becomes_what_imports_it() {
        let line =
            r#"{"From_Account":"b","To_Account":"a","MsgTimestamp":5,"MsgSeq":1,"MsgRandom":2,"MsgBody":[{"x":1}]},"#;
        let Ok(ArchiveLine::Message(message)) = ArchiveLine::read(line) else { panic!("a message") };
        let params = r#"{"SyncFromOldSystem":2,"From_Account":"b","To_Account":"a","MsgSeq":1,"MsgRandom":2,"MsgTimeStamp":5,"MsgBody":[{"x":1}]}"#;
        assert_eq!(
            message,
            ArchivedMessage::C2c { between: ["a".to_owned(), "b".to_owned()], params: params.to_owned() }
        );
        let line = r#"{"From_Account":"b","GroupId":"g","MsgTimestamp":5,"MsgSeq":7,"MsgBody":[],"TopicId":"t"}"#;
        let Ok(ArchiveLine::Message(message)) = ArchiveLine::read(line) else { panic!("a message") };
        assert_eq!((message.conversation(), message.endpoint()), (("g", "t"), "import_group_messages"));
        let ArchivedMessage::Group { item, .. } = message else { panic!("of a group") };
        assert_eq!(item, r#"{"From_Account":"b","SendTime":5,"Random":7,"MsgBody":[]}"#);
    }

    #[test]
    fn what_is_not_of_an_archive_is_refused() {
        let head = r#"{"SdkAppId":1,"ChatType":"C2C","MsgTime":"2024060721","MsgList":["#;
        let begin = ArchiveLine::Begin { chat_type: "C2C".to_owned(), hour: "2024060721".to_owned() };
        assert_eq!(ArchiveLine::read(head), Ok(begin));
        assert_eq!(ArchiveLine::read("]}\n"), Ok(ArchiveLine::End));
        for wrong in ["", "[]", "{}", r#"{"From_Account":"a","MsgTimestamp":1,"MsgSeq":1,"MsgBody":[]}"#] {
            assert!(ArchiveLine::read(wrong).is_err(), "{wrong}");
        }
    }
}
