//! The door to the page: the page's script makes an explorer and hands it events; the explorer draws with WebGL 2.
//!
//! A runner of our own instead of `eframe`'s, because that one puts a hidden text field into the page and takes the focus.
//! Answers are asked for after each frame; nothing here calls back into the page.

use crate::{Chart, Explorer, Theme};
use bearings_chart::{Scene, palette};
use egui::{Event, FontData, FontDefinitions, FontFamily, Key, Modifiers, MouseWheelSource, MouseWheelUnit};
use egui::{PointerButton, Pos2, RawInput, Rect, TouchPhase, Vec2, ViewportId, pos2, vec2};
use egui_glow::{Painter, glow};
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// A running explorer.
#[wasm_bindgen]
pub struct Running {
    context: egui::Context,
    painter: Painter,
    explorer: Explorer,
    events: Vec<Event>,
    pixels: [u32; 2],
    pixels_per_point: f32,
}

/// Starts an explorer on a WebGL 2 context.
///
/// `scene` is a `Scene` as JSON, `theme` what `Theme::from_json` reads, `font` a TrueType file for the tick labels.
/// Throws a message for the developer's log when the scene has no axes or the context is of no use.
#[wasm_bindgen]
pub fn start(gl: web_sys::WebGl2RenderingContext, scene: &str, theme: &str, font: Vec<u8>) -> Result<Running, JsError> {
    let scene: Scene = serde_json::from_str(scene)?;
    let chart = Chart::from_scene(&scene).map_err(|_| JsError::new("the scene has no axes"))?;
    // Shared by the painter's parts on the page's one thread only.
    #[allow(clippy::arc_with_non_send_sync)]
    let gl = Arc::new(glow::Context::from_webgl2_context(gl));
    let painter = Painter::new(gl, "", None, false).map_err(|error| JsError::new(&error.to_string()))?;
    let context = egui::Context::default();
    context.set_fonts(fonts(font));
    context.options_mut(|options| options.zoom_with_keyboard = false);
    let explorer = Explorer::new(chart, Theme::from_json(theme));
    Ok(Running { context, painter, explorer, events: Vec::new(), pixels: [1, 1], pixels_per_point: 1.0 })
}

/// The names of the palette's roles, apart by spaces: the page looks up `--chart-NAME` for each.
#[wasm_bindgen]
pub fn roles() -> String {
    palette::ROLES.map(|(name, _, _)| name).join(" ")
}

#[wasm_bindgen]
impl Running {
    /// The canvas has this size in pixels, of which so many make a point.
    pub fn resize(&mut self, width: u32, height: u32, pixels_per_point: f32) {
        self.pixels = [width.max(1), height.max(1)];
        self.pixels_per_point = pixels_per_point.max(0.25);
    }

    /// The pointer is at this place, in points from the canvas's top left corner.
    pub fn pointer_moved(&mut self, x: f32, y: f32) {
        self.events.push(Event::PointerMoved(pos2(x, y)));
    }

    /// The main button went down or up.
    pub fn pointer_button(&mut self, x: f32, y: f32, pressed: bool) {
        let (pos, button) = (pos2(x, y), PointerButton::Primary);
        self.events.push(Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE });
    }

    /// The pointer left the canvas.
    pub fn pointer_left(&mut self) {
        self.events.push(Event::PointerGone);
    }

    /// The wheel was turned by so many points, upwards positive.
    pub fn wheel(&mut self, up: f32) {
        self.events.push(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, up),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        });
    }

    /// A key was pressed, by egui's name for it (`ArrowLeft`, `Plus`, `Minus`, `0`); others are ignored.
    pub fn key(&mut self, name: &str) {
        let Some(key) = Key::from_name(name) else { return };
        for pressed in [true, false] {
            let modifiers = Modifiers::NONE;
            self.events.push(Event::Key { key, physical_key: None, pressed, repeat: false, modifiers });
        }
    }

    /// The legend chose a series; a negative number chooses none.
    pub fn choose(&mut self, series: i32) {
        self.explorer.choose(usize::try_from(series).ok());
    }

    /// The page changed its colours.
    pub fn theme(&mut self, theme: &str) {
        self.explorer.set_theme(Theme::from_json(theme));
    }

    /// Listens to what came in and draws. Answers whether it wants to draw again at once.
    pub fn frame(&mut self, seconds: f64) -> bool {
        let size = Vec2::new(self.pixels[0] as f32, self.pixels[1] as f32) / self.pixels_per_point;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)),
            max_texture_side: Some(self.painter.max_texture_side()),
            time: Some(seconds),
            events: std::mem::take(&mut self.events),
            focused: true,
            ..Default::default()
        };
        input.viewports.entry(ViewportId::ROOT).or_default().native_pixels_per_point = Some(self.pixels_per_point);
        let explorer = &mut self.explorer;
        let mut output = self.context.run_ui(input, |ui| explorer.show(ui));
        let meshes = self.context.tessellate(output.shapes, output.pixels_per_point);
        self.painter.clear(self.pixels, self.explorer.ground().to_normalized_gamma_f32());
        let scale = output.pixels_per_point;
        self.painter.paint_and_update_textures(self.pixels, scale, &meshes, &mut output.textures_delta);
        output.viewport_output.values().any(|viewport| viewport.repaint_delay.is_zero())
    }

    /// The series pointed at, or -1.
    pub fn series(&self) -> i32 {
        self.explorer.pointed_at().and_then(|(series, _)| i32::try_from(series).ok()).unwrap_or(-1)
    }

    /// The row of the table twin of the value pointed at, or -1.
    pub fn row(&self) -> i32 {
        self.explorer.pointed_at().and_then(|(_, row)| i32::try_from(row).ok()).unwrap_or(-1)
    }

    /// Where that value is told, in points from the left edge; 0 where there is none.
    pub fn told_x(&self) -> f32 {
        self.explorer.told_at().map_or(0.0, |at| at.x)
    }

    /// Where that value is told, in points from the top edge; 0 where there is none.
    pub fn told_y(&self) -> f32 {
        self.explorer.told_at().map_or(0.0, |at| at.y)
    }

    /// The colour of a series in the theme in force, `#rrggbbaa`; empty where there is no such series.
    pub fn colour(&self, series: usize) -> String {
        self.explorer.colour(series).map_or_else(String::new, |colour| colour.to_hex())
    }

    /// How many times the view is enlarged.
    pub fn zoom(&self) -> f32 {
        self.explorer.view().zoom()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.painter.destroy();
    }
}

fn fonts(bytes: Vec<u8>) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert("ticks".to_owned(), Arc::new(FontData::from_owned(bytes)));
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["ticks".to_owned()]);
    }
    fonts
}
