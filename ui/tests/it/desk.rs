//! A desk with a program of its own, and a way to ask its router.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use bearings_app::{App, Folders, OpenWorkspace, Progress, Surroundings};
use bearings_locale::Language;
use bearings_ui::gate::{KEY_HEADER, LaunchKey, WindowLabel};
use bearings_ui::{Desk, router};
use scraper::Html;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use tempfile::TempDir;
use tower::ServiceExt;

/// A router under test, with the folder that goes when the test does.
pub struct Asked {
    /// The state behind it.
    pub desk: Arc<Desk>,
    /// The user's data folder.
    pub folder: TempDir,
    router: Router,
    runtime: tokio::runtime::Runtime,
}

/// An answer as a test looks at it.
pub struct Answer {
    /// Status.
    pub status: StatusCode,
    /// Where a redirect leads; empty for none.
    pub location: String,
    /// Code of a refusal; empty for none.
    pub fault: String,
    /// The body.
    pub body: String,
}

impl Answer {
    /// The body as HTML.
    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }
}

/// The checkout.
pub fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the checkout")
}

/// The shipped edition, made ready once and copied into the data folder of each desk.
fn ready_edition() -> &'static Path {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let app = program(folder.path());
        let edition = app.international(&Progress::default()).expect("no fault").expect("not cancelled");
        drop(app);
        Arc::into_inner(edition).expect("the only holder").close().expect("closed");
        folder
    });
    folder.path()
}

fn program(data: &Path) -> App {
    let content = checkout();
    let folders = Folders { assets: content.join("target/assets"), content, data: data.to_owned() };
    App::start(Surroundings::of_this_machine(folders)).expect("the content of the checkout")
}

impl Asked {
    /// A desk in a language, with the shipped edition ready and no workspace open.
    pub fn in_language(code: &str) -> Asked {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let international = folder.path().join("international");
        std::fs::create_dir_all(&international).expect("a folder");
        for file in std::fs::read_dir(ready_edition().join("international")).expect("the edition").flatten() {
            std::fs::copy(file.path(), international.join(file.file_name())).expect("copied");
        }
        let app = program(folder.path());
        if !code.is_empty() {
            let mut preferences = app.preferences();
            preferences.language = Some(code.to_owned());
            app.set_preferences(preferences).expect("kept");
            app.international(&Progress::default()).expect("no fault").expect("ready");
        }
        let desk = Arc::new(Desk::new(Arc::new(app), LaunchKey::from_random([7; 32])));
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        Asked { router: router(desk.clone()), desk, folder, runtime }
    }

    /// The same with a workspace of Kenya that holds the whole edition.
    pub fn with_workspace(code: &str) -> Asked {
        let asked = Asked::in_language(code);
        let file = asked.folder.path().join("Kenya.bearings");
        let language: Language = code.parse().expect("a language");
        let open: OpenWorkspace =
            asked.desk.app.create_workspace(&file, &"KEN".parse().expect("code"), language).expect("a workspace");
        let workbook = checkout().join("templates/data/un-migrant-stock-2019/UN_MigrantStockTotal_2019.xlsx");
        open.import(&workbook, &Progress::default()).expect("no fault").expect("not cancelled");
        asked.desk.take(open);
        asked
    }

    /// GET.
    pub fn get(&self, address: &str) -> Answer {
        self.send(Request::builder().uri(format!("bearings://localhost{address}")), String::new())
    }

    /// The page of a job once the job has ended.
    pub fn ended(&self, address: &str) -> Answer {
        loop {
            let page = self.get(address);
            if !page.body.contains("id=\"job\"") {
                return page;
            }
            std::thread::yield_now();
        }
    }

    /// GET as the script asks for a part of a page.
    pub fn get_part(&self, address: &str) -> Answer {
        let request = Request::builder().uri(format!("bearings://localhost{address}")).header("hx-request", "true");
        self.send(request, String::new())
    }

    /// POST of a form with the launch key.
    pub fn post(&self, address: &str, form: &str) -> Answer {
        let request = Request::builder()
            .method("POST")
            .uri(format!("bearings://localhost{address}"))
            .header("content-type", "application/x-www-form-urlencoded")
            .header(KEY_HEADER, self.desk.key.as_str());
        self.send(request, form.to_owned())
    }

    fn send(&self, request: axum::http::request::Builder, body: String) -> Answer {
        let request = request.extension(WindowLabel("main".into())).body(Body::from(body)).expect("a request");
        self.runtime.block_on(async {
            let answer = self.router.clone().oneshot(request).await.expect("an answer");
            let text =
                |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
            let (status, location, fault) = (answer.status(), text("location"), text("x-bearings-fault"));
            let body = to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
            Answer { status, location, fault, body: String::from_utf8_lossy(&body).into_owned() }
        })
    }
}
