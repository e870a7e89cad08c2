//! Which ErrorCode answers which mistake in a body.
//!
//! The tables of the core say what is wrong ([`Problem`]); the description says of each error code which mistakes it answers.

use tencent_chat::Problem;

use crate::generated::MISTAKES;

/// The result of a call whose body has a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MistakeEffect {
    /// The whole call is answered with this code.
    Code(i64),
    /// The item with the mistake fails, and the others are handled.
    SetItemAside,
}

/// A mistake in a body that a code answers.
pub(crate) struct Mistake {
    /// Start of the endpoint's path.
    pub at: &'static str,
    /// The fields it is about, by the end of their path in the body, or by its beginning with a star; empty for all.
    pub fields: &'static [&'static str],
    /// What is wrong; `None` for anything.
    pub is: Option<Problem>,
    pub code: i64,
    /// Whether only the item with the mistake fails.
    pub item: bool,
}

impl Mistake {
    fn effect(&self) -> MistakeEffect {
        if self.item { MistakeEffect::SetItemAside } else { MistakeEffect::Code(self.code) }
    }
}

/// How a mistake at `field` (a path such as `DeleteItem[3].UserID`) of a body is answered.
pub(crate) fn effect_of(path: &str, field: &str, problem: Problem) -> MistakeEffect {
    // Every endpoint belongs to one of the services; for an unknown service the code is that of a bad request.
    find(path, field, problem).map_or(MistakeEffect::Code(60002), Mistake::effect)
}

fn find(path: &str, field: &str, problem: Problem) -> Option<&'static Mistake> {
    let field = without_indexes(field);
    MISTAKES.iter().find(|mistake| {
        path.starts_with(mistake.at)
            && mistake.is.is_none_or(|is| is == problem)
            && (mistake.fields.is_empty() || mistake.fields.iter().any(|known| is_field(&field, known)))
    })
}

/// Whether `known` is the field, the end of its path, or the beginning of its path with a star.
fn is_field(field: &str, known: &str) -> bool {
    if let Some(beginning) = known.strip_suffix('*') {
        return field.starts_with(beginning);
    }
    match field.strip_suffix(known) {
        Some(before) => before.is_empty() || before.ends_with('.') || known.starts_with('['),
        None => false,
    }
}

/// `DeleteItem[3].UserID` as `DeleteItem[].UserID`.
fn without_indexes(field: &str) -> String {
    field.chars().filter(|c| !c.is_ascii_digit()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_emulated_endpoint_has_a_code_for_every_mistake() {
        for name in crate::emulated_endpoints() {
            let path = tencent_chat::schema::find(name).expect("emulated endpoints are in the tables").path;
            assert!(find(path, "Anything", Problem::NotAllowed).is_some(), "{path}");
        }
    }

    #[test]
    fn a_field_is_recognized_by_the_end_of_its_path() {
        let effect = |field, problem| effect_of("v4/im_open_login_svc/multiaccount_import", field, problem);
        assert_eq!(effect("AccountList[12].UserID", Problem::TooLong), MistakeEffect::SetItemAside);
        assert_eq!(effect("AccountList[12].UserID", Problem::WrongType), MistakeEffect::Code(60015));
        assert_eq!(effect("AccountList[12].OtherUserID", Problem::WrongType), MistakeEffect::Code(70402));
        assert_eq!(effect("AccountList", Problem::ItemCount), MistakeEffect::Code(70402));
    }

    #[test]
    fn a_list_of_accounts_of_the_wrong_type_is_not_an_account_of_the_wrong_type() {
        let effect = |field| effect_of("v4/sns/friend_delete", field, Problem::WrongType);
        assert_eq!(effect("To_Account"), MistakeEffect::Code(30001));
        assert_eq!(effect("To_Account[0]"), MistakeEffect::Code(60015));
    }
}
