//! Arguments in, face chosen, exit code out.

use std::process::ExitCode;

use sala::{
    cli::{self, Launch},
    locale::Message,
};

fn main() -> ExitCode {
    match cli::arguments() {
        Ok(arguments) => cli::run(arguments, window),
        Err(code) => code,
    }
}

/// Opens the window, or says why there is none.
#[cfg(not(feature = "window"))]
fn window(_: Launch) -> Result<ExitCode, Message> {
    Err(Message::new("no-window-built"))
}

/// Opens the window, or says why there is none.
#[cfg(feature = "window")]
fn window(launch: Launch) -> Result<ExitCode, Message> {
    use bevy::app::AppExit;
    use sala::{
        app::{
            self, Options,
            seat::{self, Office},
        },
        cli::Surroundings,
    };

    let around = Surroundings::find(launch.data.clone(), launch.language);
    let course = std::sync::Arc::new(around.course());
    let options = Options { data: launch.data, system_language: launch.language.or(around.system) };
    let office = around.data.clone().map(|data| Office::new(data, around.shelves()));
    match app::run(options, |app| seat::plugin(app, course, around.journals(), office)) {
        Ok(AppExit::Success) => Ok(ExitCode::SUCCESS),
        Ok(AppExit::Error(code)) => Ok(ExitCode::from(code.get())),
        Err(why) => Err(Message::new("no-window-opened").arg("why", why.to_string())),
    }
}
