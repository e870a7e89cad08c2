//! A journal in a key of Redis. When two processes have the same one, the first that appends ends the other's call.

use std::io;

use redis::{Commands, Connection, cmd};
use tencent_chat_reqwest::Journal;

const APPEND: &str = r#"
if redis.call("STRLEN", KEYS[1]) == tonumber(ARGV[1]) then return redis.call("APPEND", KEYS[1], ARGV[2]) end
return -1"#;

/// A journal of one call.
pub struct RedisJournal {
    redis: Connection,
    key: String,
    length: i64,
}

impl RedisJournal {
    pub fn new(redis: Connection, key: String) -> Self {
        Self { redis, key, length: 0 }
    }
}

impl Journal for RedisJournal {
    fn read(&mut self, piece: &mut dyn FnMut(&[u8])) -> io::Result<()> {
        let text: Vec<u8> = self.redis.get(&self.key).map_err(io::Error::other)?;
        self.length = text.len() as i64;
        piece(&text);
        Ok(())
    }

    fn append(&mut self, text: &str, _: bool) -> io::Result<()> {
        let append = cmd("EVAL").arg(APPEND).arg(1).arg(&self.key).arg(self.length).arg(text).to_owned();
        self.length = append.query(&mut self.redis).map_err(io::Error::other)?;
        if self.length < 0 {
            return Err(io::Error::other(format!("another process goes on with {}", self.key)));
        }
        Ok(())
    }
}
