//! The older push service. It works on the same attributes, tags and pushes as the present one; its replies have no list of
//! users that failed, so accounts that do not exist are passed over.

pub(crate) mod attributes;
pub(crate) mod pushes;
pub(crate) mod tags;
