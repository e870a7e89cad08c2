//! `GET /_emulator/users`: accounts with their profiles, by their IDs.

use serde_json::{Value, json};

use super::Asked;
use crate::fill::Fill;
use crate::state::account::Account;
use crate::state::account::profile::{IMAGE, NICK};

pub(crate) fn list(asked: &Asked<'_>) -> Result<Value, String> {
    let accounts = &asked.app.state.accounts;
    let is_found = |user: &str, account: &Account| asked.finds(&[user, account.profile.text(NICK).unwrap_or_default()]);
    let found = accounts.all().filter(|(user, account)| is_found(user, account)).take(asked.limit);
    let users = found.map(|(user, account)| entry(asked, user, account));
    Ok(json!({ "total": accounts.len(), "users": users.collect::<Vec<_>>() }))
}

fn entry(asked: &Asked<'_>, user: &str, account: &Account) -> Value {
    let profile: serde_json::Map<String, Value> =
        account.profile.iter().map(|(tag, value)| (tag.to_owned(), value.clone())).fill();
    json!({
        "user": user,
        "nick": account.profile.text(NICK),
        "face_url": account.profile.text(IMAGE),
        "admin": asked.app.admins.contains(user),
        "robot": asked.app.state.robots.is_active(user),
        "unread": asked.app.state.messages.unread(user),
        "groups": asked.app.state.groups.joined_by(user).count(),
        "profile": profile,
    })
}
