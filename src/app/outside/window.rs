//! The window itself: whether this machine can have one, and what it is called.
//!
//! Bevy and winit end the program when there is no screen or no graphics. An old office machine must get the terminal
//! instead, so everything that may fail is asked here beforehand, or caught, and told in one plain sentence.

use super::graphics::{self, Graphics};
use bevy::{
    prelude::*,
    render::{RenderPlugin, pipelined_rendering::PipelinedRenderingPlugin},
    window::{ExitCondition, PresentMode, PrimaryWindow, WindowResizeConstraints, WindowResolution},
    winit::WINIT_WINDOWS,
};
use std::{
    num::NonZero,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex},
};

/// Says whether a window can be opened here, and if not, why, in one sentence.
///
/// Asks for a screen first, which is quick, and then for graphics, which takes some tens of milliseconds.
///
/// # Errors
/// There is no screen to draw on, or no graphics driver that Vulkan, GL, Metal or Direct3D can use.
pub fn window_possible() -> Result<(), String> {
    screen_possible()?;
    graphics::find(None).map(|_| ())
}

/// Says whether there is a screen.
#[expect(clippy::disallowed_methods, reason = "a face reads the surroundings")]
pub(in crate::app) fn screen_possible() -> Result<(), String> {
    if !cfg!(all(unix, not(target_vendor = "apple"))) {
        return Ok(());
    }
    let value = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match (value("DISPLAY"), value("WAYLAND_DISPLAY")) {
        (Some(display), _) => answers(&display),
        (None, Some(_)) => {
            Err("This desktop speaks Wayland only; the window needs XWayland, which is not there.".into())
        }
        (None, None) => Err("There is no screen here: DISPLAY is not set.".into()),
    }
}

/// Whether a local X server listens; one elsewhere on the network is left to winit.
#[cfg(unix)]
fn answers(display: &str) -> Result<(), String> {
    use std::os::unix::net::UnixStream;
    let Some(number) = display.strip_prefix(':').or_else(|| display.strip_prefix("unix:")) else { return Ok(()) };
    let number = number.split('.').next().unwrap_or_default();
    let path = format!("/tmp/.X11-unix/X{number}");
    #[cfg(target_os = "linux")]
    {
        use std::os::{linux::net::SocketAddrExt, unix::net::SocketAddr};
        if let Ok(address) = SocketAddr::from_abstract_name(&path)
            && UnixStream::connect_addr(&address).is_ok()
        {
            return Ok(());
        }
    }
    match UnixStream::connect(&path) {
        Ok(_) => Ok(()),
        Err(_) => Err(format!("There is no screen here: nothing answers at DISPLAY {display}.")),
    }
}

#[cfg(not(unix))]
fn answers(_display: &str) -> Result<(), String> {
    Ok(())
}

/// Runs what may panic, keeps the panic from the terminal, and returns its first line.
///
/// # Errors
/// It panicked; the text is the first line of what it said.
pub(in crate::app) fn quietly<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    let told = Arc::new(Mutex::new(String::new()));
    let heard = told.clone();
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if let Ok(mut heard) = heard.lock()
            && heard.is_empty()
        {
            let text = panic.payload_as_str().unwrap_or("no word why");
            *heard = text.lines().next().unwrap_or_default().to_owned();
        }
    }));
    let result = catch_unwind(AssertUnwindSafe(run));
    std::panic::set_hook(before);
    result.map_err(|_| told.lock().map(|told| told.clone()).unwrap_or_default())
}

/// Returns Bevy's own plugins as the house uses them.
pub(in crate::app) fn plugins() -> bevy::app::PluginGroupBuilder {
    let window = Window {
        title: "Sala".into(),
        name: Some("sala".into()),
        resolution: WindowResolution::new(1280, 720),
        resize_constraints: WindowResizeConstraints { min_width: 1024.0, min_height: 700.0, ..default() },
        present_mode: PresentMode::AutoVsync,
        desired_maximum_frame_latency: NonZero::new(1),
        ..default()
    };
    DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), exit_condition: ExitCondition::OnPrimaryClosed, ..default() })
        // Tests open their window beside the main thread; on macOS that cannot be.
        .set(bevy::winit::WinitPlugin { run_on_any_thread: !cfg!(target_vendor = "apple") })
        .set(bevy::log::LogPlugin { filter: "warn,winit=error,wgpu=error,naga=error,wgpu_hal=off".into(), ..default() })
        .build()
        .add_before::<RenderPlugin>(Graphics)
        .disable::<RenderPlugin>()
        // One thread that rests is better here than two that race: the frame of a key is shown with that key.
        .disable::<PipelinedRenderingPlugin>()
}

pub(in crate::app) fn plugin(app: &mut App) {
    app.add_systems(Update, put_picture);
}

/// Puts our picture on the window, once it is there.
fn put_picture(windows: Query<Entity, With<PrimaryWindow>>, mut done: Local<bool>) {
    if *done {
        return;
    }
    const SIDE: u32 = 64;
    WINIT_WINDOWS.with_borrow(|all| {
        for window in windows.iter().filter_map(|entity| all.get_window(entity)) {
            *done = true;
            let Ok(raster) = crate::app::pictures::raster(crate::app::pictures::BRAND, SIDE, SIDE) else { return };
            if let Ok(icon) = winit::window::Icon::from_rgba(raster.straight(), SIDE, SIDE) {
                window.set_window_icon(Some(icon));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_sentence() {
        assert_eq!(quietly(|| 3), Ok(3));
        let told = quietly(|| -> u8 { panic!("no adapter\nand more") });
        assert_eq!(told, Err("no adapter".to_owned()));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_screen_that_is_not_there_is_told() {
        let told = answers(":7654").expect_err("nobody listens there");
        assert!(told.contains(":7654"), "{told}");
        assert!(answers("elsewhere:0").is_ok());
    }
}
