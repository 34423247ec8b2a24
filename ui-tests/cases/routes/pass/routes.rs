use stario::axum::extract::{
    Form, FromRef, FromRequestParts, Path, Query, Request, State, rejection::JsonRejection,
};
use stario::axum::{Json, http};
use stario::prelude::*;

mod pages {
    use stario::prelude::*;

    #[page("/about")]
    pub(super) async fn about() -> Html {
        html! { "about" }
    }
}

#[page("/")]
async fn home() -> Html {
    html! { "home" }
}

#[post("/save")]
async fn save(_: State<u32>) {}

#[test]
fn routes_without_mistakes() {
    let _: stario::axum::Router = routes![home, pages::about,];
    let _: stario::axum::Router<u32> = routes![save];
    let _: stario::axum::Router = routes![];
}

#[derive(Clone)]
struct App(Store, u8);

#[derive(Clone)]
struct Store;

impl FromRef<App> for Store {
    fn from_ref(app: &App) -> Self {
        app.0.clone()
    }
}

impl FromRef<App> for u8 {
    fn from_ref(app: &App) -> Self {
        app.1
    }
}

/// A part of the state that is made anew, and need not be `Clone`.
struct Clock;

impl FromRef<App> for Clock {
    fn from_ref(_: &App) -> Self {
        Self
    }
}

/// Reads the state of the one application.
struct Account;

impl FromRequestParts<App> for Account {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        _: &mut http::request::Parts,
        _: &App,
    ) -> Result<Self, Self::Rejection> {
        Ok(Self)
    }
}

/// Reads a part of any state.
struct Session;

impl<S: Send + Sync> FromRequestParts<S> for Session
where
    Store: FromRef<S>,
{
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        _: &mut http::request::Parts,
        state: &S,
    ) -> Result<Self, Self::Rejection> {
        let _ = Store::from_ref(state);
        Ok(Self)
    }
}

#[derive(serde::Serialize, serde::Deserialize, Default, Signals)]
struct Values {
    text: String,
}

#[page("/every/{id}")]
async fn every(
    _: Account,
    _: Session,
    _: State<Store>,
    _: State<u8>,
    Path(_): Path<u64>,
    _: Query<Values>,
    values: Option<Signals<Values>>,
) -> Html {
    html! { {values.map(|values| values.0.text)} }
}

#[post("/request")]
async fn request(_: Account, _: Request) {}

#[post("/json")]
async fn json(_: Session, _: Result<Json<Values>, JsonRejection>) {}

#[post("/form")]
async fn form(_: Form<Values>) {}

#[get("/session")]
async fn session(_: Session) {}

#[get("/clock")]
async fn clock(_: State<Clock>) {}

#[test]
fn handlers_that_read_a_state_in_every_way() {
    let _: stario::axum::Router =
        routes![every, request, json, form, session, clock].with_state(App(Store, 1));
    let _: stario::axum::Router<Store> = routes![session, form];
}
