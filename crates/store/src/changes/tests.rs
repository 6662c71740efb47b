//! Recording, undo, conflicts, drafts, and merging of random histories.

use crate::testing::{Ground, act};
use crate::{Draft, Edit, Log, StoreFault, Workspace};
use serde_json::{Value, json};

fn record(workspace: &Workspace, n: u32, edits: &[Edit]) -> usize {
    workspace.write(|tx| tx.record(&act(n), edits)).unwrap().changes.len()
}

fn undo(workspace: &Workspace, n: u32, undone: u32) -> Result<(), StoreFault> {
    workspace.write(|tx| tx.undo(&act(n), &act(undone).id)).map(drop)
}

fn doc(workspace: &Workspace, id: &str) -> Option<Value> {
    let entity = workspace.read(|reading| reading.entity(id)).unwrap()?;
    Some(json!({"kind": entity.kind, "doc": entity.doc, "deleted": entity.deleted}))
}

#[test]
fn a_document_follows_its_changes() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let title = json!({"en": "O'Neill \"x\"", "n": [1, 2.5, null]});
    record(&workspace, 1, &[Edit::create("e", "text"), Edit::set("e", "title", title.clone()), Edit::set("e", "b", 1)]);
    record(&workspace, 2, &[Edit::set("e", "b", Value::Null), Edit::set("e", "c", 3)]);
    assert_eq!(doc(&workspace, "e"), Some(json!({"kind": "text", "doc": {"title": title, "c": 3}, "deleted": false})));
    record(&workspace, 3, &[Edit::delete("e")]);
    assert!(workspace.read(|reading| reading.entities("text")).unwrap().is_empty());
    record(&workspace, 4, &[Edit::restore("e")]);
    assert_eq!(workspace.read(|reading| reading.entities("text")).unwrap().len(), 1);
}

#[test]
fn replaces_names_what_stood_there() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    record(&workspace, 1, &[Edit::setting("k", 1)]);
    let second = workspace.write(|tx| tx.record(&act(2), &[Edit::setting("k", 2)])).unwrap();
    assert_eq!(second.changes[0].replaces, ["act-00001.0001"]);
}

#[test]
fn an_edit_that_changes_nothing_is_no_act() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    assert_eq!(record(&workspace, 1, &[Edit::setting("k", 1)]), 1);
    assert_eq!(record(&workspace, 2, &[Edit::setting("k", 1), Edit::setting("other", Value::Null)]), 0);
    assert_eq!(workspace.read(|reading| reading.history(None, 10)).unwrap().len(), 1);
}

#[test]
fn what_nobody_made_cannot_be_edited() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let fault = workspace.write(|tx| tx.record(&act(1), &[Edit::set("nobody", "f", 1)])).err();
    assert_eq!(fault, Some(StoreFault::UnknownEntity { entity: "nobody".into() }));
    let fault = workspace.write(|tx| tx.record(&act(1), &[Edit::setting("@own", 1)])).err();
    assert_eq!(fault, Some(StoreFault::ReservedField { field: "@own".into() }));
    assert!(workspace.read(|reading| reading.log()).unwrap().acts.is_empty());
}

#[test]
fn undo_steps_back_and_forth() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let value = || workspace.read(|reading| reading.setting("k")).unwrap();
    for n in 1..=3 {
        record(&workspace, n, &[Edit::setting("k", n)]);
    }
    undo(&workspace, 4, 3).unwrap();
    undo(&workspace, 5, 2).unwrap();
    undo(&workspace, 6, 1).unwrap();
    assert_eq!(value(), None);
    // Undoing the undos brings everything back, in turn.
    undo(&workspace, 7, 6).unwrap();
    undo(&workspace, 8, 5).unwrap();
    assert_eq!(value(), Some(2.into()));
    undo(&workspace, 9, 4).unwrap();
    assert_eq!(value(), Some(3.into()));
    let able = workspace.read(|reading| reading.undoable(20)).unwrap();
    let able: Vec<&str> = able.iter().filter(|(_, can)| *can).map(|(entry, _)| entry.act.act.id.as_str()).collect();
    assert!(able.contains(&"act-00009") && able.contains(&"act-00003") && !able.contains(&"act-00002"), "{able:?}");
}

#[test]
fn undo_is_refused_when_the_field_moved_on() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    record(&workspace, 1, &[Edit::setting("k", 1), Edit::setting("l", 1)]);
    record(&workspace, 2, &[Edit::setting("k", 2)]);
    assert_eq!(undo(&workspace, 3, 1), Err(StoreFault::MovedOn { use_case: "edit".into(), fields: 1 }));
    assert_eq!(undo(&workspace, 3, 77), Err(StoreFault::UnknownAct { act: "act-00077".into() }));
    assert_eq!(workspace.read(|reading| reading.setting("l")).unwrap(), Some(1.into()));
}

#[test]
fn making_is_undone_only_while_nobody_edited() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    record(&workspace, 1, &[Edit::create("e", "text"), Edit::set("e", "a", 1)]);
    record(&workspace, 2, &[Edit::set("e", "b", 2)]);
    assert!(matches!(undo(&workspace, 3, 1), Err(StoreFault::MovedOn { .. })));
    undo(&workspace, 4, 2).unwrap();
    undo(&workspace, 5, 1).unwrap();
    assert_eq!(doc(&workspace, "e"), None);
    undo(&workspace, 6, 5).unwrap();
    assert_eq!(doc(&workspace, "e"), Some(json!({"kind": "text", "doc": {"a": 1}, "deleted": false})));
}

#[test]
fn two_copies_conflict_until_somebody_settles_it() {
    let ground = Ground::new();
    let (here, there) = (ground.create("here"), ground.create("there"));
    record(&here, 1, &[Edit::create("e", "text"), Edit::set("e", "a", 0)]);
    there.write(|tx| tx.merge_log(&here.read(|reading| reading.log())?)).unwrap();
    record(&here, 2, &[Edit::set("e", "a", "ours"), Edit::set("e", "same", 1)]);
    record(&there, 3, &[Edit::set("e", "a", "theirs"), Edit::set("e", "same", 1)]);
    here.write(|tx| tx.merge_log(&there.read(|reading| reading.log())?)).unwrap();
    let conflicts = here.read(|reading| reading.conflicts()).unwrap();
    assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    let values: Vec<&Value> = conflicts[0].sides.iter().map(|side| &side.value).collect();
    assert_eq!(values, ["ours", "theirs"]);
    assert_eq!(conflicts[0].sides[1].act.copy_id, "there");
    record(&here, 4, &[Edit::set("e", "a", "theirs")]);
    assert!(here.read(|reading| reading.conflicts()).unwrap().is_empty());
    // Undoing the settlement brings both sides back.
    undo(&here, 5, 4).unwrap();
    assert_eq!(here.read(|reading| reading.conflicts()).unwrap().len(), 1);
    undo(&here, 6, 5).unwrap();
    assert!(here.read(|reading| reading.conflicts()).unwrap().is_empty());
}

#[test]
fn a_draft_goes_when_it_becomes_an_act() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    record(&workspace, 1, &[Edit::create("e", "text")]);
    let draft = |text: &str| Draft { entity: "e".into(), field: "t".into(), value: text.into(), saved_at: 5 };
    workspace.write(|tx| tx.save_draft(&draft("x"))).unwrap();
    workspace.write(|tx| tx.save_draft(&draft("xy"))).unwrap();
    assert_eq!(workspace.read(|reading| reading.drafts()).unwrap(), [draft("xy")]);
    record(&workspace, 2, &[Edit::set("e", "t", "xyz")]);
    assert!(workspace.read(|reading| reading.drafts()).unwrap().is_empty());
}

#[test]
fn other_clients_find_a_view_for_each_kind() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let odd = "o'dd/\"name\"";
    record(&workspace, 1, &[Edit::create("e", "profile.text"), Edit::set("e", odd, "x"), Edit::set("e", "id", 1)]);
    record(&workspace, 2, &[Edit::create("gone", "profile.text"), Edit::delete("gone")]);
    workspace.fold().unwrap();
    record(&workspace, 3, &[Edit::set("e", "later", 5)]);
    workspace.close().unwrap();
    let client = duckdb::Connection::open(ground.path("a.bearings")).unwrap();
    let sql = "SELECT id, \"o'dd/\"\"name\"\"\", later FROM kind.\"profile.text\"";
    let rows: Vec<[String; 3]> = client
        .prepare(sql)
        .unwrap()
        .query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(rows, [["e".to_owned(), "x".to_owned(), "5".to_owned()]]);
}

mod merging {
    use super::*;
    use proptest::prelude::*;

    #[derive(Clone, Debug)]
    enum Step {
        Edit { at: usize, entity: u8, field: u8, value: u8 },
        Delete { at: usize, entity: u8 },
        Undo { at: usize, back: u32 },
        Merge { into: usize },
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            4 => (0..2usize, 0..2u8, 0..3u8, 0..4u8).prop_map(|(at, entity, field, value)| Step::Edit { at, entity, field, value }),
            1 => (0..2usize, 0..2u8).prop_map(|(at, entity)| Step::Delete { at, entity }),
            2 => (0..2usize, 1..4u32).prop_map(|(at, back)| Step::Undo { at, back }),
            1 => (0..2usize).prop_map(|into| Step::Merge { into }),
        ]
    }

    fn log(workspace: &Workspace) -> Log {
        workspace.read(|reading| reading.log()).unwrap()
    }

    fn merge(into: &Workspace, from: &Workspace) {
        let other = log(from);
        into.write(|tx| tx.merge_log(&other)).unwrap();
    }

    /// Everything a person sees: documents and conflicts.
    fn seen(workspace: &Workspace) -> String {
        workspace
            .read::<_, StoreFault>(|reading| {
                let entities = [reading.entity("e0")?, reading.entity("e1")?];
                Ok(format!("{entities:?} {:?}", reading.conflicts()?))
            })
            .unwrap()
    }

    fn run(copies: &[Workspace; 2], steps: &[Step]) {
        for (step, n) in steps.iter().zip(1u32..) {
            match step {
                Step::Edit { at, entity, field, value } => {
                    let entity = format!("e{entity}");
                    let value = if *value == 0 { Value::Null } else { json!(value) };
                    let edits = [Edit::create(&*entity, "text"), Edit::set(&*entity, format!("f{field}"), value)];
                    record(&copies[*at], n, &edits);
                }
                Step::Delete { at, entity } => {
                    let entity = format!("e{entity}");
                    record(&copies[*at], n, &[Edit::create(&*entity, "text"), Edit::delete(&*entity)]);
                }
                // Refused when there is no such act or it moved on; that is part of the game.
                Step::Undo { at, back } => drop(undo(&copies[*at], n, n.saturating_sub(*back))),
                Step::Merge { into } => merge(&copies[*into], &copies[1 - *into]),
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: std::env::var("BEARINGS_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(12),
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn merging_loses_nothing_and_does_not_mind_order(steps in prop::collection::vec(step(), 1..14)) {
            let ground = Ground::new();
            let copies = [ground.create("a"), ground.create("b")];
            run(&copies, &steps);
            let [a, b] = &copies;
            let before = [log(a), log(b)];
            merge(a, b);
            merge(b, a);
            prop_assert_eq!(seen(a), seen(b));
            prop_assert_eq!(log(a), log(b));
            // No act of either is lost.
            let merged = log(a);
            for log in &before {
                prop_assert!(log.changes.iter().all(|change| merged.changes.contains(change)));
            }
            // Merging again changes nothing.
            let once = seen(a);
            merge(a, b);
            prop_assert_eq!(log(a), merged);
            prop_assert_eq!(seen(a), once);
        }
    }
}
