//! `GET /_emulator/pushes`: pushes with their results so far, the newest first.

use serde_json::{Value, json};

use super::Asked;
use crate::fill::sorted;
use crate::state::push::tasks::{Course, Task};

pub(crate) fn list(asked: &Asked<'_>) -> Result<Value, String> {
    let pushes = &asked.app.state.pushes;
    let found = pushes.all().filter(|task| asked.finds(&[&task.id]));
    let mut newest: Vec<&Task> = sorted(found, |task| u64::MAX - task.started);
    newest.truncate(asked.limit);
    let entries: Vec<Value> = newest.into_iter().map(|task| entry(asked, task)).collect();
    Ok(json!({ "total": pushes.all().count(), "pushes": entries }))
}

fn entry(asked: &Asked<'_>, task: &Task) -> Value {
    let now = asked.now * 1000;
    let courses: Vec<Course> = task.receivers.iter().map(|receiver| task.course(receiver)).collect();
    let count = |holds: &dyn Fn(&Course) -> bool| courses.iter().filter(|course| holds(course)).count();
    json!({
        "task": task.id,
        "time": task.started,
        "of_a_message": task.is_of_a_message(),
        "recalled": task.is_recalled(),
        "receivers": task.receivers.len(),
        "sent": count(&|course| course.sent.is_reached(now)),
        "arrived": count(&|course| course.arrived.is_reached(now)),
        "clicked": count(&|course| course.clicked.is_reached(now)),
        "lost": count(&|course| [course.sent, course.arrived].iter().any(|step| step.loss(now).is_some())),
    })
}
