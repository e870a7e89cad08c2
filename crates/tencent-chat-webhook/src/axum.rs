//! For handlers of axum that answer events by themselves.

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use tencent_chat::webhook::{ANSWER_WITHIN, Answer, Event, Webhook};

use crate::Refusal;
use crate::receive::{answered, receive};

/// Extracts the event of a request that was verified by the router's [`Webhook`], which is its state or a part of it. Requests that cannot
/// be verified or read are refused as by a [`Handler`](crate::Handler).
///
/// ```
/// use axum::Router;
/// use axum::routing::post;
/// use tencent_chat::webhook::{Answer, Webhook};
/// use tencent_chat_webhook::{Respond, Verified};
///
/// async fn receive(Verified(event): Verified) -> Respond<Answer> {
///     println!("{}", event.command());
///     Respond(Answer::accept())
/// }
///
/// let webhook = Webhook::new(1400000000).token("the token from the console");
/// let app: Router = Router::new().route("/webhook", post(receive)).with_state(webhook);
/// ```
#[derive(Clone, Debug)]
pub struct Verified(pub Event);

impl<S> FromRequest<S> for Verified
where
    Webhook: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let webhook = Webhook::from_ref(state);
        receive(&webhook, request, ANSWER_WITHIN).await.map(|(_, event)| Self(event))
    }
}

/// Responds with an answer.
#[derive(Clone, Debug)]
pub struct Respond<T>(pub T);

impl<T: Into<Answer>> IntoResponse for Respond<T> {
    fn into_response(self) -> Response {
        answered(self.0.into().into_body()).into_response()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        self.response().into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::routing::post;
    use http_body_util::BodyExt;
    use tower_service::Service;

    use super::*;

    async fn receive(Verified(event): Verified) -> Respond<Answer> {
        let Event::BeforeC2cMessage(event) = event else { return Respond(Answer::accept()) };
        Respond(event.reject(120001, "no").unwrap())
    }

    async fn response(query: &str) -> (u16, String) {
        let webhook = Webhook::new(1400000000).unsigned();
        let mut app = Router::new().route("/webhook", post(receive)).with_state(webhook);
        let body = Body::from(r#"{"CallbackCommand":"C2C.CallbackBeforeSendMsg"}"#);
        let response = app.call(Request::post(format!("/webhook?{query}")).body(body).unwrap()).await.unwrap();
        let status = response.status().as_u16();
        (status, String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap())
    }

    #[tokio::test]
    async fn a_handler_of_axum_gets_what_was_verified() {
        let rejected = r#"{"ActionStatus":"OK","ErrorCode":120001,"ErrorInfo":"no"}"#;
        assert_eq!(response("SdkAppid=1400000000").await, (200, rejected.to_owned()));
        let refused = "SdkAppid is missing or belongs to another app";
        assert_eq!(response("SdkAppid=1").await, (401, refused.to_owned()));
    }
}
