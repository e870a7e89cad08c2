//! Lists that come in pages, as streams.

use std::collections::HashMap;

use futures_util::stream::{self, Stream, TryStreamExt};
use serde_json::value::RawValue;
use tencent_chat::schema::Endpoint;
use tencent_chat::{Advance, CallOptions, Error, Naming, Outcome, Paged, Pages, Reply};

use crate::{Client, seed};

impl Client {
    /// The pages of a list, one after the other. The next page is requested when it is needed. The stream has its own clone of the
    /// client, so it can be returned from a function and moved into a task.
    ///
    /// # Errors
    /// The stream ends after an error. [`Error::Page`] is a page that does not lead to the next one.
    ///
    /// ```no_run
    /// # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), tencent_chat_reqwest::Error> {
    /// use futures_util::TryStreamExt;
    /// use tencent_chat::api::ListFriends;
    ///
    /// let mut friends = std::pin::pin!(chat.items(ListFriends::new("alice"), Default::default()));
    /// while let Some(friend) = friends.try_next().await? {
    ///     println!("{:?}", friend.to_account);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<R: Paged>(
        &self,
        request: R,
        options: CallOptions,
    ) -> impl Stream<Item = Result<Reply<R::Reply>, Error>> + use<R> {
        self.walk(request, options).map_ok(|(reply, _)| reply)
    }

    /// The items of all pages of a list, one after the other.
    ///
    /// # Errors
    /// As [`pages`](Self::pages).
    pub fn items<R: Paged>(
        &self,
        request: R,
        options: CallOptions,
    ) -> impl Stream<Item = Result<R::Item, Error>> + use<R> {
        let items = |(reply, repeated): (Reply<R::Reply>, Vec<usize>)| {
            let items = R::into_items(reply.into_inner()).into_iter().enumerate();
            let fresh = items.filter(move |(at, _)| !repeated.contains(at)).map(|(_, item)| Ok(item));
            stream::iter(fresh.collect::<Vec<_>>())
        };
        self.walk(request, options).map_ok(items).try_flatten()
    }

    /// The pages of an endpoint that is known only at run time, with parameters as JSON text whose names are spelled in
    /// `naming`.
    ///
    /// # Errors
    /// As [`pages`](Self::pages).
    pub fn pages_json(
        &self,
        endpoint: &'static Endpoint,
        params: &str,
        naming: Naming,
        options: &CallOptions,
    ) -> impl Stream<Item = Result<Outcome, Error>> + use<> {
        let mut params = serde_json::Deserializer::from_str(params);
        let start = self.session.pages(endpoint, &mut params, naming, &self.observed(options));
        self.follow(start).map_ok(|(outcome, _)| outcome)
    }

    /// The items of all pages of such an endpoint, one after the other, as JSON text in the spelling of `naming`.
    ///
    /// # Errors
    /// As [`pages`](Self::pages).
    pub fn items_json(
        &self,
        endpoint: &'static Endpoint,
        params: &str,
        naming: Naming,
        options: &CallOptions,
    ) -> impl Stream<Item = Result<String, Error>> + use<> {
        let mut params = serde_json::Deserializer::from_str(params);
        let start = self.session.pages(endpoint, &mut params, naming, &self.observed(options));
        self.follow(start)
            .map_ok(move |(outcome, repeated)| {
                let items = items_of(endpoint, &outcome.renamed(naming).json, naming).into_iter().enumerate();
                let fresh = items.filter(|(at, _)| !repeated.contains(at)).map(|(_, item)| Ok(item));
                stream::iter(fresh.collect::<Vec<_>>())
            })
            .try_flatten()
    }

    /// Each page, and which of its items the page before had, too.
    fn walk<R: Paged>(
        &self,
        request: R,
        options: CallOptions,
    ) -> impl Stream<Item = Result<(Reply<R::Reply>, Vec<usize>), Error>> + use<R> {
        let start = self.session.pages_of(&request, &self.observed(&options));
        self.follow(start).map_ok(|(outcome, repeated)| (outcome.typed(), repeated))
    }

    fn follow(&self, start: Result<Pages, Error>) -> impl Stream<Item = Result<(Outcome, Vec<usize>), Error>> + use<> {
        stream::try_unfold((self.clone(), start), async |(client, start)| {
            let mut pages = start?;
            while let Some(call) = pages.next(seed())? {
                if let Advance::Page { outcome, repeated, .. } = pages.advance(client.drive(call).await)? {
                    return Ok(Some(((outcome, repeated), (client, Ok(pages)))));
                }
            }
            Ok(None)
        })
    }
}

/// The items of a page, each as JSON text. What is not a list has none.
fn items_of(endpoint: &Endpoint, page: &str, naming: Naming) -> Vec<String> {
    let items = || {
        let field = &endpoint.reply.fields()[usize::from(endpoint.page?.items)];
        let fields: HashMap<String, &RawValue> = serde_json::from_str(page).ok()?;
        let items: Vec<&RawValue> = serde_json::from_str(fields.get(&field.spelled(naming))?.get()).ok()?;
        Some(items.into_iter().map(|item| item.get().to_owned()).collect())
    };
    items().unwrap_or_default()
}
