//! Records of calls that ended.

use serde_json::{Value, json};

use super::{EndedCall, reply};
use crate::generated::{GetCallRecord, ListCallRecords};
use crate::reply::{Call, Outcome, Refusal};
use crate::state::State;
use crate::view::size;

/// How long after its end a call has a record, in seconds.
const READY_AFTER: u64 = 5;
/// How far back records are listed, in seconds.
const LISTED: u64 = 7 * 86_400;

impl EndedCall {
    fn is_ready(&self, call: &Call<'_>) -> bool {
        self.ended + READY_AFTER <= call.secs()
    }
}

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let id = call.read::<GetCallRecord>().call_id();
    let found = state.calls.ended.iter().find(|ended| ended.call.id == id && ended.is_ready(call));
    let found = found.ok_or_else(|| Refusal::new(101050, "CallId: this call does not have a record"))?;
    Ok(reply(call).with("Response", json!({ "CallRecord": found.json() })))
}

/// The oldest record first. A page without records has the number 0.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListCallRecords = call.read();
    let earliest = call.secs().saturating_sub(LISTED);
    let from = request.start_time().map_or(0, |time| u64::try_from(time).unwrap_or(0)).max(earliest);
    let to = request.end_time().map_or(u64::MAX, |time| u64::try_from(time).unwrap_or(0));
    let per_page = size(request.number_per_page().unwrap_or(ListCallRecords::NUMBER_PER_PAGE_DEFAULT));
    let page = request.page().unwrap_or(ListCallRecords::PAGE_DEFAULT);
    if page < 1 || per_page < 1 {
        return Err(Refusal::new(101002, "NumberPerPage, Page: less than 1"));
    }
    let fits = |ended: &&EndedCall| {
        ended.is_ready(call)
            && (from..=to).contains(&ended.call.started)
            && request.call_result().is_none_or(|result| result == ended.result)
            && request.call_type().is_none_or(|kind| kind == ended.kind())
    };
    let all: Vec<&EndedCall> = state.calls.ended.iter().filter(fits).collect();
    let records: Vec<Value> =
        all.iter().skip(size(page - 1).saturating_mul(per_page)).take(per_page).map(|ended| ended.json()).collect();
    let page = if records.is_empty() { 0 } else { page };
    Ok(reply(call).with("Response", json!({ "TotalNum": all.len(), "Page": page, "CallRecordList": records })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    #[test]
    fn records_come_in_numbered_pages_and_are_listed_for_seven_days() {
        let mut server = Server::new();
        server.import(&["alice"]);
        for _ in 0..3 {
            let body = json!({"Robot_Account": "@RBT#guide", "CalleeList_Account": ["alice"], "Timeout": 10_000,
                "CallInfo": {"MediaType": "Video"}});
            assert_eq!(server.code("start_call_by_robot", body), 0);
        }
        server.advance(20_000);
        let mut page = |filter: Value| {
            let page = server.call("list_call_records", filter)["Response"].clone();
            (page["TotalNum"].clone(), page["Page"].clone(), page["CallRecordList"].as_array().unwrap().len())
        };
        assert_eq!(page(json!({})), (json!(3), json!(1), 3));
        assert_eq!(page(json!({"NumberPerPage": 2, "Page": 2})), (json!(3), json!(2), 1));
        assert_eq!(page(json!({"NumberPerPage": 2, "Page": 3})), (json!(3), json!(0), 0));
        assert_eq!(page(json!({"CallResult": "Reject"})), (json!(0), json!(0), 0));
        server.advance(7 * 86_400_000);
        assert_eq!(server.call("list_call_records", json!({}))["Response"]["TotalNum"], 0);
    }
}
