//! bevy_egui as we use it: dressed before anything is drawn, awake only when something happens.
//!
//! bevy_egui pushes `ModifiersChanged` in every frame and egui repaints on any event, so a window left alone would draw
//! for ever; and it hears of a repaint wanted *later* from nobody. This file drops the one and passes on the other, and
//! lets nothing rest before the driver has made what drawing needs. It does not know what is drawn.

use crate::app::{
    settings::Settings,
    theme::{self, Hotkey, Language, Palette, keys},
};
use bevy::{
    a11y::ManageAccessibilityUpdates,
    camera::{CompositingSpace, Hdr},
    prelude::*,
    render::{Render, RenderApp, RenderSystems, render_resource::PipelineCache},
    shader::Source,
    window::{MonitorSelection, PrimaryWindow, WindowMode},
    winit::{UpdateMode, WinitSettings},
};
use bevy_egui::{
    EguiContexts, EguiInput, EguiPlugin, EguiPreUpdateSet, EguiPrimaryContextPass, PrimaryEguiContext, egui,
    render::EGUI_SHADER_HANDLE,
};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// The systems that draw the screens; the context is dressed before them.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Draw;

/// The language of the system, used until the reader names one.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct SystemLanguage(pub Option<Language>);

/// How long the window may rest when nothing happens; the system wakes it sooner for any input.
const REST: Duration = Duration::from_secs(3600);

/// The shortest pause between two frames that nobody's hand has asked for.
const FRAME: Duration = Duration::from_millis(16);

/// When egui wants to be drawn again, in the words of its last call.
#[derive(Resource, Clone, Default)]
struct Wake(Arc<Mutex<Option<Duration>>>);

/// Whether the driver is still making what drawing needs. A frame drawn meanwhile lacks something, and nobody would draw
/// the next one: the first screen would stay blank until somebody touched the mouse.
#[derive(Resource, Clone)]
struct InTheMaking(Arc<AtomicBool>);

pub(in crate::app) fn plugin(app: &mut App) {
    // No arrays of textures: an old driver has none, and a screen of ours draws few pictures.
    app.add_plugins(EguiPlugin { bindless_mode_array_size: None });
    app.init_resource::<SystemLanguage>();
    app.init_resource::<Wake>();
    app.insert_resource(resting(REST));
    app.configure_sets(EguiPrimaryContextPass, Draw);
    app.insert_resource(MixesAsWritten(false));
    app.add_systems(Startup, (keep_gamma, spawn_camera).chain());
    app.add_systems(
        PreUpdate,
        drop_repeated_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    );
    app.add_systems(EguiPrimaryContextPass, dress.before(Draw));
    app.add_systems(EguiPrimaryContextPass, full_screen.after(Draw));
    app.add_systems(Last, rest);
    let making = InTheMaking(Arc::new(AtomicBool::new(false)));
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        making.0.store(true, Ordering::Relaxed);
        render.insert_resource(making.clone());
        render.add_systems(Render, look_whether_made.in_set(RenderSystems::Cleanup));
    }
    app.insert_resource(making);
}

fn look_whether_made(pipelines: Res<PipelineCache>, making: Res<InTheMaking>) {
    making.0.store(pipelines.waiting_pipelines().next().is_some(), Ordering::Relaxed);
}

fn resting(wait: Duration) -> WinitSettings {
    WinitSettings { focused_mode: UpdateMode::reactive(wait), unfocused_mode: UpdateMode::reactive_low_power(wait) }
}

/// Whether egui's colours reach the camera as they are, to be mixed there as egui means them.
#[derive(Resource, Clone, Copy)]
struct MixesAsWritten(bool);

/// Makes egui's shader hand its colours over as they are written.
///
/// egui mixes soft edges of shapes and letters in gamma space. bevy_egui decodes each colour, already multiplied with
/// its cover, before mixing: every soft edge gets a dark rim. Bevy can keep a camera's picture in gamma space and decode
/// it at the end, so the shader's own decoding is taken out. Its source is looked for, not replaced: a later bevy_egui
/// that writes it otherwise keeps its own way.
fn keep_gamma(mut shaders: ResMut<Assets<Shader>>, mut mixes: ResMut<MixesAsWritten>) {
    const DECODED: &str = "return vec4<f32>(linear_from_gamma_rgb(color_gamma.rgb), color_gamma.a);";
    let Some(mut shader) = shaders.get_mut(EGUI_SHADER_HANDLE.id()) else { return };
    if let Source::Wgsl(source) = &shader.source
        && source.contains(DECODED)
    {
        let kept = source.replace(DECODED, "return color_gamma;");
        *shader = Shader::from_wgsl(kept, "outside/egui.wgsl");
        mixes.0 = true;
    }
}

fn spawn_camera(mut commands: Commands, mixes: Res<MixesAsWritten>) {
    let mut camera = commands.spawn((Name::new("camera"), Camera2d, Msaa::Off));
    if mixes.0 {
        // The wider picture is the only one whose format bevy_egui and a camera in gamma space agree on.
        camera.insert((Hdr, CompositingSpace::Srgb));
    }
}

/// Takes away the modifiers that are what they were; the rest of egui's input stays.
fn drop_repeated_modifiers(
    mut inputs: Query<(Entity, &mut EguiInput)>,
    mut last: Local<Vec<(Entity, egui::Modifiers)>>,
) {
    for (entity, mut input) in &mut inputs {
        let at = last.iter().position(|(known, _)| *known == entity).unwrap_or_else(|| {
            last.push((entity, egui::Modifiers::default()));
            last.len() - 1
        });
        let held = &mut last[at].1;
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => {
                let fresh = now != held;
                *held = *now;
                fresh
            }
            _ => true,
        });
    }
}

/// Makes the context look as the settings say, before anything is drawn.
fn dress(
    mut contexts: EguiContexts,
    settings: Res<Settings>,
    system: Res<SystemLanguage>,
    wake: Res<Wake>,
    mut clear: ResMut<ClearColor>,
    mut managed: ResMut<ManageAccessibilityUpdates>,
    mut known: Local<bool>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    if !*known {
        *known = true;
        let wake = wake.0.clone();
        ctx.set_request_repaint_callback(move |wanted| {
            if let Ok(mut next) = wake.lock() {
                *next = Some(next.map_or(wanted.delay, |before| before.min(wanted.delay)));
            }
        });
        // egui keeps the tree for the screen reader; Bevy's own is put aside.
        ctx.enable_accesskit();
        **managed = false;
    }
    let look = settings.look(system.0);
    theme::apply(ctx, look);
    let ground = Palette::of(look.shade).ground;
    let ground = Color::srgb_u8(ground.r(), ground.g(), ground.b());
    if clear.0 != ground {
        clear.0 = ground;
    }
    Ok(())
}

/// F11 goes to the whole screen and back.
fn full_screen(mut contexts: EguiContexts, mut windows: Query<&mut Window, With<PrimaryWindow>>) -> Result {
    if keys::pressed(contexts.ctx_mut()?, Hotkey::F(11)) {
        for mut window in &mut windows {
            window.mode = match window.mode {
                WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
                _ => WindowMode::Windowed,
            };
        }
    }
    Ok(())
}

/// Sleeps until egui wants to be drawn again, or somebody does something.
fn rest(
    wake: Res<Wake>,
    making: Res<InTheMaking>,
    contexts: Query<(), With<PrimaryEguiContext>>,
    mut settings: ResMut<WinitSettings>,
) {
    let wanted = wake.0.lock().ok().and_then(|mut next| next.take());
    let wait = match wanted {
        // The first frames, before there is a context to ask, or before they can be drawn in full.
        _ if contexts.is_empty() || making.0.load(Ordering::Relaxed) => FRAME,
        Some(delay) => delay.max(FRAME).min(REST),
        None => REST,
    };
    let now = resting(wait);
    if settings.focused_mode != now.focused_mode {
        *settings = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modifiers_that_stay_the_same_are_no_event() {
        let mut app = App::new();
        app.add_systems(Update, drop_repeated_modifiers);
        let held = egui::Modifiers { shift: true, ..egui::Modifiers::default() };
        let input = |events: Vec<egui::Event>| EguiInput(egui::RawInput { events, ..egui::RawInput::default() });
        let entity = app.world_mut().spawn(input(vec![egui::Event::ModifiersChanged(held), egui::Event::Copy])).id();
        let left = |app: &mut App| app.world().get::<EguiInput>(entity).map(|input| input.events.len());
        app.update();
        assert_eq!(left(&mut app), Some(2));
        app.update();
        assert_eq!(left(&mut app), Some(1));
    }
}
