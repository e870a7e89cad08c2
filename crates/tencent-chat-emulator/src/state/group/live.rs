//! Members of live groups (AVChatRoom) as they are kept: who is inside, with which marks, and the admins.
//!
//! Members enter and leave with their clients. Nothing is kept of a member who left, except by mark 500.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::fill::Fill;

/// A member with this mark is inside even without a client.
pub(crate) const KEPT: i64 = 500;
/// A member with this mark is not in the list of online members.
pub(crate) const HIDDEN: i64 = 600;
/// The first mark of the app's own marks.
const FIRST_OWN: i64 = 1000;
/// How long mark 500 keeps a member inside, in seconds: three days.
const KEPT_SECONDS: u64 = 3 * 24 * 60 * 60;
/// Maximum members with the same mark.
const MAX_MARKED: usize = 1000;
/// Maximum admins of a live group.
const MAX_ADMINS: usize = 5;

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct LiveMembers {
    members: BTreeMap<String, LiveMember>,
    /// How many have entered.
    entered: u64,
    admins: BTreeSet<String>,
    /// Accounts that were inside when they lost their connection, and enter again when they reconnect.
    interrupted: BTreeSet<String>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct LiveMember {
    /// Grows with each member who enters.
    pub number: u64,
    /// In seconds since 1970.
    pub joined: u64,
    /// Whether a client of the member is inside.
    online: bool,
    /// Until when mark 500 keeps the member inside, in seconds since 1970.
    kept_until: Option<u64>,
    /// All other marks.
    marks: BTreeSet<i64>,
}

/// Whether a mark is valid.
pub(crate) fn is_mark(mark: i64) -> bool {
    mark == KEPT || mark == HIDDEN || mark >= FIRST_OWN
}

impl LiveMember {
    fn is_kept(&self, now: u64) -> bool {
        self.kept_until.is_some_and(|end| end > now)
    }

    fn is_inside(&self, now: u64) -> bool {
        self.online || self.is_kept(now)
    }

    pub fn has(&self, mark: i64, now: u64) -> bool {
        if mark == KEPT { self.is_kept(now) } else { self.marks.contains(&mark) }
    }
}

impl LiveMembers {
    /// A client of an account enters. Returns whether the account was not inside before.
    pub fn enter(&mut self, account: &str, now: u64) -> bool {
        let was_inside = self.has(account, now);
        self.member(account, now).online = true;
        !was_inside
    }

    /// The last client of an account leaves. Its marks are cleared, and it is removed unless mark 500 keeps it. Returns whether a
    /// client was inside.
    pub fn leave(&mut self, account: &str, now: u64) -> bool {
        self.interrupted.remove(account);
        let Some(member) = self.members.get_mut(account) else { return false };
        let was_online = std::mem::take(&mut member.online);
        member.marks.clear();
        if !member.is_kept(now) {
            self.members.remove(account);
        }
        was_online
    }

    /// The last client of an account loses its connection. Returns whether a client was inside.
    pub fn interrupt(&mut self, account: &str, now: u64) -> bool {
        let was_online = self.leave(account, now);
        if was_online {
            self.interrupted.insert(account.to_owned());
        }
        was_online
    }

    /// An account connects again. Returns whether it was inside when it lost its connection.
    pub fn recover(&mut self, account: &str, now: u64) -> bool {
        let was_inside = self.interrupted.remove(account);
        if was_inside {
            self.enter(account, now);
        }
        was_inside
    }

    /// An account logs in again, so it does not enter automatically.
    pub fn stay_out(&mut self, account: &str) {
        self.interrupted.remove(account);
    }

    /// Removes an account, whatever marks it has.
    pub fn remove(&mut self, account: &str) {
        self.members.remove(account);
        self.interrupted.remove(account);
    }

    /// Forgets an account, also as an admin.
    pub fn forget(&mut self, account: &str) {
        self.remove(account);
        self.admins.remove(account);
    }

    pub fn has(&self, account: &str, now: u64) -> bool {
        self.members.get(account).is_some_and(|member| member.is_inside(now))
    }

    /// The members who are inside, by account.
    pub fn inside(&self, now: u64) -> impl Iterator<Item = (&str, &LiveMember)> {
        let members = self.members.iter().map(|(account, member)| (account.as_str(), member));
        members.filter(move |(_, member)| member.is_inside(now))
    }

    /// Marks an account, and returns the marks that were set: all but mark 500 require that the account is inside.
    pub fn mark(&mut self, account: &str, marks: &[i64], now: u64) -> Vec<i64> {
        if marks.contains(&KEPT) {
            self.member(account, now).kept_until = Some(now + KEPT_SECONDS);
        }
        let is_inside = self.has(account, now);
        let takes = |mark: &i64| *mark == KEPT || (is_inside && self.fits(*mark, account));
        let taken: Vec<i64> = marks.iter().copied().filter(takes).collect();
        if let Some(member) = self.members.get_mut(account) {
            member.marks.extend(taken.iter().filter(|mark| **mark != KEPT));
        }
        taken
    }

    /// Removes marks from an account, and returns whether it was inside.
    pub fn unmark(&mut self, account: &str, marks: &[i64], now: u64) -> bool {
        let was_inside = self.has(account, now);
        let Some(member) = self.members.get_mut(account) else { return false };
        if marks.contains(&KEPT) {
            member.kept_until = None;
        }
        member.marks.retain(|mark| !marks.contains(mark));
        if !member.is_inside(now) {
            self.members.remove(account);
        }
        was_inside
    }

    /// The marks of the app that its members have.
    pub fn own_marks(&self) -> BTreeSet<i64> {
        self.members.values().flat_map(|member| &member.marks).copied().filter(|mark| *mark >= FIRST_OWN).fill()
    }

    pub fn is_admin(&self, account: &str) -> bool {
        self.admins.contains(account)
    }

    pub fn admins(&self) -> impl Iterator<Item = &str> {
        self.admins.iter().map(String::as_str)
    }

    /// Makes accounts admins, and returns whether they fit; otherwise nothing changes.
    pub fn add_admins(&mut self, accounts: &[&str]) -> bool {
        let all: BTreeSet<String> = self.admins().chain(accounts.iter().copied()).map(str::to_owned).fill();
        let fits = all.len() <= MAX_ADMINS;
        if fits {
            self.admins = all;
        }
        fits
    }

    pub fn remove_admins(&mut self, accounts: &[&str]) {
        self.admins.retain(|admin| !accounts.contains(&admin.as_str()));
    }

    fn fits(&self, mark: i64, account: &str) -> bool {
        let others = self.members.iter().filter(|(other, member)| *other != account && member.marks.contains(&mark));
        others.count() < MAX_MARKED
    }

    /// The member of this account; a new one if it is not inside.
    fn member(&mut self, account: &str, now: u64) -> &mut LiveMember {
        if !self.has(account, now) {
            self.entered += 1;
            let member = LiveMember { number: self.entered, joined: now, ..LiveMember::default() };
            self.members.insert(account.to_owned(), member);
        }
        self.members.entry(account.to_owned()).or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_700_000_000;

    #[test]
    fn a_member_who_leaves_is_out_unless_mark_500_keeps_it_for_three_days() {
        let mut live = LiveMembers::default();
        assert!(live.enter("alice", NOW) && !live.enter("alice", NOW + 1) && live.enter("bob", NOW));
        assert_eq!(live.mark("alice", &[KEPT, 1000], NOW), [KEPT, 1000]);
        assert!(live.leave("alice", NOW) && live.leave("bob", NOW) && !live.leave("bob", NOW));
        let inside =
            |now| live.inside(now).map(|(account, member)| (account, member.has(1000, now))).collect::<Vec<_>>();
        assert_eq!(inside(NOW), [("alice", false)]);
        assert_eq!(inside(NOW + KEPT_SECONDS), []);
        assert!(live.enter("alice", NOW + KEPT_SECONDS), "as if for the first time");
    }
}
