//! Content moderation: word lists that apply to messages, and content that is moderated by a call.
//!
//! Local moderation has one list, whose words are replaced or refuse a message. Cloud moderation has libraries, whose words
//! block a message or let it through for review. Both ignore case.

pub(crate) mod cloud;
pub(crate) mod content;
pub(crate) mod local;
mod review;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::generated::GetCloudBlockedWords;
use crate::random::SplitMix64;
use crate::reply::{Call, Refusal};
use crate::view::size;

use cloud::Library;
use local::LocalWord;
pub(crate) use review::{Finding, Receiver, Review};

/// Maximum entries of a page; a larger `Limit` counts as this.
const PAGE: usize = GetCloudBlockedWords::LIMIT_MAX as usize;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Moderation {
    /// Libraries are created in the console; some exist from the start.
    pub libraries: Vec<Library>,
    pub local: Vec<LocalWord>,
    /// The number of the last word, of either kind.
    last_word: u64,
}

impl Default for Moderation {
    fn default() -> Self {
        Self { libraries: cloud::libraries(), local: Vec::new(), last_word: 0 }
    }
}

impl Moderation {
    fn next_word(&mut self) -> u64 {
        self.last_word += 1;
        self.last_word
    }
}

fn wrong(info: impl Into<Cow<'static, str>>) -> Refusal {
    Refusal::new(2003, info)
}

/// Refuses a call that names another app than its URL.
fn check_app(call: &Call<'_>, sdk_app_id: i64) -> Result<(), Refusal> {
    let is_own = u64::try_from(sdk_app_id) == Ok(call.sdk_app_id);
    if is_own { Ok(()) } else { Err(wrong("SdkAppId: not that of the URL")) }
}

/// The entries of a page.
fn page<T>(all: Vec<T>, offset: u64, limit: i64) -> Result<Vec<T>, Refusal> {
    let limit = size(limit.max(0)).min(PAGE);
    if limit == 0 {
        return Err(wrong("Limit: at least 1"));
    }
    Ok(all.into_iter().skip(size(offset)).take(limit).collect())
}

/// The ID of a call, or of one item of it.
fn request_id(call: &Call<'_>, item: u64) -> String {
    let mut generator = SplitMix64::new(call.number ^ item << 32);
    let (high, low) = (generator.next(), generator.next());
    let (first, second, third) = (high >> 32, high >> 16 & 0xffff, high & 0xfff);
    // As a UUID of version 4.
    format!("{first:08x}-{second:04x}-4{third:03x}-{:04x}-{:012x}", low >> 48 & 0x3fff | 0x8000, low & 0xffff_ffff_ffff)
}

/// Whether a text contains a word.
fn contains(text: &str, word: &str) -> bool {
    text.to_lowercase().contains(&word.to_lowercase())
}
