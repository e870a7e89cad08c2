//! The files of an hour.

use std::path::Path;

use tencent_chat::Error;
use tencent_chat::api::{ArchiveFile, GetMessageArchives};
use tencent_chat::archives::Hour;

use super::{SaveError, Saved, save};
use crate::Client;

/// The files of an hour, mostly one. An address that has expired is replaced.
///
/// ```no_run
/// # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::SystemTime;
/// use tencent_chat::archives::{Hour, NoFiles};
/// use tencent_chat_reqwest::archives::HourFiles;
///
/// let http = tencent_chat_reqwest::http_client()?;
/// let hour = Hour::read("2024060721").ok_or("not an hour")?;
/// match HourFiles::get(&chat, "C2C", hour).await {
///     Ok(mut files) => {
///         for number in 0..files.count() {
///             files.save(&http, number, format!("c2c-{hour}-{number}.json").as_ref()).await?;
///         }
///     }
///     Err(error) => match NoFiles::of(&error, hour, SystemTime::now().into()) {
///         Some(why) => println!("{hour}: {why:?}"),
///         None => return Err(error.into()),
///     },
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct HourFiles<'c> {
    chat: &'c Client,
    kind: &'static str,
    hour: Hour,
    files: Vec<ArchiveFile>,
}

impl<'c> HourFiles<'c> {
    /// Asks for the files of a kind: `C2C` or `Group`.
    ///
    /// # Errors
    /// That of the call, of which [`NoFiles::of`](tencent_chat::archives::NoFiles::of) says whether the hour has no files.
    pub async fn get(chat: &'c Client, kind: &'static str, hour: Hour) -> Result<Self, Error> {
        let files = chat.send(GetMessageArchives::new(kind, hour.to_string())).await?.into_inner().file;
        Ok(Self { chat, kind, hour, files })
    }

    /// How many they are.
    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// Saves one of them, by its number from 0, as [`save`] does. Where its address has expired, the service is asked once for another.
    ///
    /// # Errors
    /// [`SaveError`].
    ///
    /// # Panics
    /// If the hour has no file of this number.
    pub async fn save(&mut self, http: &reqwest::Client, number: usize, path: &Path) -> Result<Saved, SaveError> {
        let saved = save(http, &self.files[number], path).await;
        if !matches!(saved, Err(SaveError::Status(403 | 404))) {
            return saved;
        }
        match Self::get(self.chat, self.kind, self.hour).await {
            Ok(again) if again.files.len() == self.files.len() => *self = again,
            // Where the service gives no other address, the failure stands.
            _ => return saved,
        }
        save(http, &self.files[number], path).await
    }
}
