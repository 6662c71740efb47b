//! The explorer: the canvas where the machine can draw it, the same scene as a picture otherwise, and always the table.

use bearings_chart::{Scene, SvgUse, SvgWords, paint_svg};
use bearings_locale::{Words, messages};
use bearings_model::AreaCode;
use maud::{Markup, PreEscaped, html};

/// The page. `areas` are all that may be chosen, `chosen` the ones drawn, `caption` says what is drawn.
pub fn explore(
    words: &Words,
    areas: &[(AreaCode, String)],
    chosen: &[AreaCode],
    scene: &Scene,
    caption: &str,
) -> Markup {
    let query: Vec<String> = chosen.iter().map(|code| format!("area={code}")).collect();
    html! {
        h1 { (words.say(&messages::ui_explore_title())) }
        div.cols.side {
            form.panel.stack method="get" action="/explore" {
                div.field {
                    label for="areas" { (words.say(&messages::ui_explore_areas())) }
                    p.quiet { (words.say(&messages::ui_explore_several())) }
                    select id="areas" name="area" multiple size="14" {
                        @for (code, name) in areas { option value=(code) selected[chosen.contains(code)] { (name) } }
                    }
                }
                div { button.primary type="submit" { (words.say(&messages::ui_explore_show())) } }
            }
            div.stack {
                figure.stack {
                    figcaption { (caption) }
                    div.panel id="canvas" data-explorer={ "/explore/scene.json?" (query.join("&")) } {
                        noscript { }
                        div id="picture" { (PreEscaped(paint_svg(scene, SvgUse::Page, SvgWords { id: "series", title: caption, description: caption }))) }
                        canvas id="explorer" hidden tabindex="0" aria-label=(caption) aria-describedby="explore-keys" {}
                    }
                    p.quiet id="explore-keys" hidden { (words.say(&messages::ui_explore_keys())) }
                }
                details id="twin" {
                    summary accesskey="t" { (words.say(&messages::ui_as_table())) }
                    div.scroll tabindex="0" {
                        table {
                            @for (place, row) in scene.twin.iter().enumerate() {
                                tr { @for text in row { @if place == 0 { th.n scope="col" { (text) } } @else { td.n { (text) } } } }
                            }
                        }
                    }
                }
            }
        }
        script type="module" src="/assets/explorer-page.js" {}
    }
}
