//! The older push service. It works on the same attributes, tags and pushes as the present one; its replies have no list of
//! failed users, so accounts that do not exist are ignored.

pub(crate) mod attributes;
pub(crate) mod pushes;
pub(crate) mod tags;
