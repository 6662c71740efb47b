//! The lock of a workspace on the pages: set, asked for, changed, removed; and records kept under a lock of their own.

use crate::desk::{Asked, checkout};
use axum::http::StatusCode;

const LOCK: &str = "passphrase=seven+rivers+meet&again=seven+rivers+meet&understood=yes";

/// The address of the page that asks for the passphrase of the workspace of Kenya.
fn asked_for(asked: &Asked) -> (String, String) {
    let pick = asked.desk.remember_pick(asked.folder.path().join("Kenya.bearings"));
    let answer = asked.post("/workspace/open", &format!("pick={pick}"));
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let (_, pick) = answer.location.split_once("/workspace/unlock?pick=").expect("the page that asks");
    (answer.location.clone(), pick.to_owned())
}

/// Closes the workspace and waits until the copy that is made beside the work is done, which holds the file.
fn close(asked: &Asked) {
    let open = asked.desk.workspace().expect("an open workspace");
    asked.post("/workspace/close", "");
    while std::sync::Arc::strong_count(&open) > 1 {
        std::thread::yield_now();
    }
}

#[test]
fn a_workspace_is_locked_asked_for_and_unlocked() {
    let asked = Asked::with_workspace("en");
    assert!(asked.get("/copies").body.contains("data-locked=\"false\""));
    for (form, fault) in [
        ("passphrase=seven+rivers+meet&again=seven+rivers+meet", "APP-131"),
        ("passphrase=seven+rivers+meet&again=seven+rivers+met&understood=yes", "APP-130"),
        ("passphrase=short&again=short&understood=yes", "STORE-115"),
    ] {
        assert_eq!(asked.post("/workspace/lock", form).fault, fault);
        assert!(asked.desk.workspace().is_some_and(|open| !open.is_locked()), "still open and not locked");
    }
    let set = asked.post("/workspace/lock", LOCK);
    assert_eq!((set.status, set.location.as_str()), (StatusCode::SEE_OTHER, "/copies"), "{}", set.fault);
    assert!(asked.get("/copies").body.contains("data-locked=\"true\""));

    close(&asked);
    let (page, pick) = asked_for(&asked);
    assert!(asked.get(&page).body.contains("type=\"password\""));
    let wrong = asked.post("/workspace/unlock", &format!("pick={pick}&passphrase=seven+rivers"));
    assert!(
        wrong.body.contains("STORE-114") && wrong.body.contains("type=\"password\""),
        "said, and asked again: {}",
        wrong.body
    );
    assert!(asked.desk.workspace().is_none());
    let right = asked.post("/workspace/unlock", &format!("pick={pick}&passphrase=seven+rivers+meet"));
    assert_eq!(right.location, "/profile");
    assert!(asked.desk.workspace().is_some_and(|open| open.is_locked()));

    assert_eq!(asked.post("/workspace/lock/remove", "removing=another+one").fault, "STORE-114");
    assert_eq!(asked.post("/workspace/lock/remove", "removing=seven+rivers+meet").location, "/copies");
    assert!(asked.get("/copies").body.contains("data-locked=\"false\""));
}

#[test]
fn the_loss_is_said_before_in_arabic_too() {
    let asked = Asked::with_workspace("ar");
    let page = asked.get("/copies").body;
    let (warning, button) =
        (page.find("فقدان عبارة المرور يعني فقدان البيانات"), page.find("action=\"/workspace/lock\""));
    assert!(warning > button && warning.is_some(), "the warning stands in the form");
    assert!(warning < page.find("name=\"understood\""), "before the word of the person");
    assert!(page.contains("dir=\"rtl\""));
}

#[test]
fn records_are_kept_by_choice_counted_again_and_discarded() {
    let asked = Asked::with_workspace("en");
    assert!(asked.get("/data/records").body.contains("data-kept=\"false\""));
    let pick = asked.desk.remember_pick(checkout().join("templates/recipes/border-crossings/example.csv"));
    let form = format!("pick={pick}&passphrase=seven+rivers+meet&again=seven+rivers+meet");
    let without = asked.post("/data/records/keep", &form);
    assert!(without.body.contains("APP-133") && without.body.contains("name=\"passphrase\""), "tried again in place");
    assert!(asked.get("/data/records").body.contains("data-kept=\"false\""), "nothing is kept without the word");
    let act = |what: &str, form: &str| asked.ended(&asked.post(&format!("/data/records/{what}"), form).location);
    let kept = act("keep", &format!("{form}&chosen=yes"));
    assert!(kept.body.contains("data-kept=\"true\""), "{}", kept.fault);
    let no_records = asked.desk.remember_pick(checkout().join("templates/data/ruvana/README.md"));
    let refused = act("keep", &form.replace(&pick, &no_records).replace("&again", "&chosen=yes&again"));
    assert!(refused.body.contains("data-kept=\"true\"") && refused.body.contains("APP-132"), "{}", refused.body);
    let wrong = act("count", "counting=another+one");
    assert!(wrong.body.contains("STORE-114") && wrong.body.contains("not that of the workspace"), "{}", wrong.body);
    assert!(wrong.body.contains("name=\"counting\""), "asked again on the same page");
    assert!(!wrong.body.contains("earlier copy"), "that is about workspaces");
    let counted = act("count", "counting=seven+rivers+meet");
    assert_eq!(counted.status, StatusCode::OK, "{}", counted.fault);
    assert!(asked.get("/data").body.contains("Crossings recorded at border posts"));
    assert!(counted.body.contains("Country of origin × Sex (2/2)"), "{}", counted.body);
    assert!(!counted.body.contains("COUNTERPART"), "no code of ours: {}", counted.body);
    let twice = act("count", "counting=seven+rivers+meet");
    assert!(twice.body.contains("STORE-104") && twice.body.contains("first remove them in the room Data"));
    assert!(asked.post("/data/records/discard", "").body.contains("data-kept=\"false\""));
}
