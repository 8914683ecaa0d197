//! How soon the window is there, what it holds in memory, and what it does at rest, beside an empty window of Bevy and
//! bevy_egui with the same features and settings.
//!
//! ```text
//! cargo bench --profile dev --bench window            # five starts of each, then 60 seconds at rest
//! SALA_BENCH_REST=10 cargo bench --profile dev --bench window
//! ```
//!
//! Without `--profile dev` Bevy is built anew for the bench profile, which takes more than twenty minutes. Both windows
//! run in processes of their own on a virtual screen (Xvfb) with a software driver, one after the other and in turns.
//! *First frame* is from the start of the process until a frame has been drawn with everything it needs; ours shows the
//! shelf then. Memory is what is resident. At rest ours stands in the booth; then a question is asked there, and its reply
//! appears at the calm pace while ten seconds are counted.
//!
//! It asserts nothing: the figures depend on the machine, the ratio much less.

#![expect(clippy::disallowed_methods, reason = "a measurement looks at the clock and at the machine's files")]

use bevy::{
    prelude::*,
    render::{
        Render, RenderApp, RenderPlugin, RenderSystems,
        pipelined_rendering::PipelinedRenderingPlugin,
        render_resource::PipelineCache,
        settings::{RenderCreation, WgpuSettings},
    },
    window::{PresentMode, RequestRedraw, WindowResolution},
    winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent},
};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};
use sala::{
    app::{
        self, Options,
        screens::Wish,
        seat::{self, Seat},
        settings::Settings,
    },
    course::{Course, Shelf},
    interview::plan,
    locale::Language,
    scenario::handbook::Handbook,
};
use std::{
    io::{BufRead, BufReader},
    num::NonZero,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

const KIND: &str = "SALA_BENCH_WINDOW";
const HOME: &str = "SALA_BENCH_HOME";
const BEGUN: &str = "SALA_BENCH_BEGUN";
const REST: &str = "SALA_BENCH_REST";

const STARTS: usize = 5;

/// Seconds counted from a question on: long enough for any reply at the calm pace, and for rest after it.
const REPLY: u64 = 10;

fn main() {
    match std::env::var(KIND).as_deref() {
        Ok("ours") => ours(),
        Ok("empty") => empty(),
        _ => measure(),
    }
}

// The measurement.

/// What one start told.
#[derive(Clone, Copy, Default)]
struct Run {
    first: f64,
    memory_first: f64,
    memory_after: f64,
    frames: f64,
    processor: f64,
    reply_frames: f64,
    reply_processor: f64,
    reply_memory: f64,
}

fn measure() {
    let rest: u64 = std::env::var(REST).ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(60);
    let Some((mut screen, display)) = virtual_screen() else {
        println!("no figures: Xvfb cannot be started");
        return;
    };
    let mut runs = [Vec::new(), Vec::new()];
    for start in 0..STARTS {
        for (kind, runs) in ["empty", "ours"].into_iter().zip(&mut runs) {
            let rest = if start + 1 == STARTS { rest } else { 0 };
            match run(kind, &display, rest) {
                Some(run) => runs.push(run),
                None => println!("no figures of the {kind} window"),
            }
        }
    }
    let _ = screen.kill();
    let _ = screen.wait();
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("load of the machine at the end: {}", load.split(' ').take(3).collect::<Vec<_>>().join(" "));
    println!("{:<44}{:>10}{:>10}{:>8}", "", "empty", "ours", "ratio");
    let row = |name: &str, of: fn(&Run) -> f64, last: bool| {
        let [empty, ours] = [&runs[0], &runs[1]].map(|runs| {
            let mut all: Vec<f64> = runs.iter().map(of).collect();
            if last {
                return all.last().copied().unwrap_or(f64::NAN);
            }
            all.sort_by(f64::total_cmp);
            all.get(all.len() / 2).copied().unwrap_or(f64::NAN)
        });
        println!("{name:<44}{empty:>10.2}{ours:>10.2}{:>8.2}", ours / empty);
    };
    row(&format!("first frame, seconds (median of {STARTS})"), |run| run.first, false);
    row("memory then, MB", |run| run.memory_first, false);
    row("memory two seconds later, MB (ours: the booth)", |run| run.memory_after, false);
    row(&format!("frames in {rest} s at rest"), |run| run.frames, true);
    row(&format!("processor in {rest} s at rest, seconds"), |run| run.processor, true);
    row(&format!("frames in {REPLY} s from a question on"), |run| run.reply_frames, true);
    row("processor then, seconds", |run| run.reply_processor, true);
    row("memory then, MB", |run| run.reply_memory, true);
}

fn virtual_screen() -> Option<(Child, String)> {
    let mut server = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut number = String::new();
    BufReader::new(server.stdout.take()?).read_line(&mut number).ok()?;
    Some((server, format!(":{}", number.trim())))
}

/// Starts one window and hears what it tells, until it ends by itself.
fn run(kind: &str, display: &str, rest: u64) -> Option<Run> {
    let home = tempfile::tempdir().ok()?;
    let settings = Settings { language: Some(Language::English), ..Settings::default() };
    settings.save(home.path()).ok()?;
    let mut window = Command::new(std::env::current_exe().ok()?)
        .env(KIND, kind)
        .env(HOME, home.path())
        .env(REST, rest.to_string())
        .env(BEGUN, now().to_string())
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut told = Run::default();
    for line in BufReader::new(window.stdout.take()?).lines().map_while(Result::ok) {
        let mut words = line.split(' ');
        let (name, value) = (words.next()?, words.next().and_then(|value| value.parse::<f64>().ok()));
        match (name, value) {
            ("first", Some(seconds)) => told.first = seconds,
            ("memory-first", Some(memory)) => told.memory_first = memory,
            ("memory", Some(memory)) => told.memory_after = memory,
            ("frames", Some(frames)) => told.frames = frames,
            ("processor", Some(seconds)) => told.processor = seconds,
            ("reply-frames", Some(frames)) => told.reply_frames = frames,
            ("reply-processor", Some(seconds)) => told.reply_processor = seconds,
            ("reply-memory", Some(memory)) => told.reply_memory = memory,
            _ => println!("{kind}: {line}"),
        }
    }
    let _ = window.wait();
    (told.first > 0.0).then_some(told)
}

// The windows.

/// Something was drawn by egui in this process.
static DRAWN: AtomicBool = AtomicBool::new(false);
/// The first whole frame is on the screen.
static FIRST: AtomicBool = AtomicBool::new(false);
static FRAMES: AtomicU32 = AtomicU32::new(0);
/// The question is to be asked.
static ASK: AtomicBool = AtomicBool::new(false);
/// Wakes the window out of its rest.
static WAKE: OnceLock<winit::event_loop::EventLoopProxy<WinitUserEvent>> = OnceLock::new();

fn ours() {
    let home = std::env::var_os(HOME).map(PathBuf::from).unwrap_or_default();
    let options = Options { data: Some(home.clone()), system_language: None };
    let result = app::run(options, |app| {
        let course = Arc::new(Course::open(&[Shelf::shipped()]));
        seat::plugin(app, course, Some(home.join("records")), None);
        app.add_systems(Update, (enter_the_booth, ask));
        watched(app);
    });
    if let Err(why) = result {
        println!("{why}");
    }
}

/// Goes on to the booth once the first screen was there.
fn enter_the_booth(mut seat: ResMut<Seat>, mut redraw: MessageWriter<RequestRedraw>, mut entered: Local<bool>) {
    if !*entered && FIRST.load(Ordering::Relaxed) {
        *entered = true;
        seat.0.carry_out(Wish::Begin { id: "factory-job".to_owned(), seed: Some(1) });
    }
    if !*entered {
        redraw.write(RequestRedraw);
    }
}

/// Asks an open question once that is wanted.
fn ask(mut seat: ResMut<Seat>, mut redraw: MessageWriter<RequestRedraw>) {
    if !ASK.swap(false, Ordering::Relaxed) {
        return;
    }
    let Some(live) = &seat.0.live else { return println!("no interview to ask in") };
    let asked = plan::read(live.interview().case(), Handbook::shipped(), "work-open").unwrap_or_default();
    if asked.is_empty() {
        println!("the question is not there");
    }
    for act in asked {
        seat.0.carry_out(Wish::Act(act));
    }
    redraw.write(RequestRedraw);
}

/// Bevy and bevy_egui with the features and settings of ours, and nothing in the window.
fn empty() {
    let window = Window {
        title: "empty".into(),
        resolution: WindowResolution::new(1280, 720),
        present_mode: PresentMode::AutoVsync,
        desired_maximum_frame_latency: NonZero::new(1),
        ..default()
    };
    let render = WgpuSettings { memory_hints: wgpu::MemoryHints::MemoryUsage, ..default() };
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(RenderPlugin { render_creation: RenderCreation::Automatic(Box::new(render)), ..default() })
            .set(bevy::log::LogPlugin { filter: "warn".into(), ..default() })
            .build()
            .disable::<PipelinedRenderingPlugin>(),
    );
    app.add_plugins(EguiPlugin { bindless_mode_array_size: None });
    let wait = Duration::from_secs(3600);
    app.insert_resource(WinitSettings {
        focused_mode: UpdateMode::reactive(wait),
        unfocused_mode: UpdateMode::reactive_low_power(wait),
    });
    app.add_systems(Startup, |mut commands: Commands| {
        commands.spawn((Camera2d, Msaa::Off));
    });
    app.add_systems(EguiPrimaryContextPass, nothing);
    watched(&mut app);
    app.run();
}

fn nothing(mut contexts: EguiContexts) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    let whole = egui::UiBuilder::new().max_rect(ctx.content_rect()).layer_id(egui::LayerId::background());
    let mut ui = egui::Ui::new(ctx, egui::Id::new("empty"), whole);
    egui::CentralPanel::default().show(&mut ui, |_| {});
    Ok(())
}

/// Adds what tells of the window.
fn watched(app: &mut App) {
    app.add_systems(Startup, |proxy: Res<EventLoopProxyWrapper>| {
        let _ = WAKE.set((**proxy).clone());
    });
    app.add_systems(EguiPrimaryContextPass, || DRAWN.store(true, Ordering::Relaxed));
    app.add_systems(Last, |mut redraw: MessageWriter<RequestRedraw>| {
        FRAMES.fetch_add(1, Ordering::Relaxed);
        if !FIRST.load(Ordering::Relaxed) {
            redraw.write(RequestRedraw);
        }
    });
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        render.add_systems(Render, tell_first.in_set(RenderSystems::PostCleanup));
    }
    std::thread::spawn(watch);
}

/// Tells of the first frame that was drawn with everything it needs: after it nothing more is asked of the driver.
fn tell_first(pipelines: Res<PipelineCache>, mut whole: Local<Option<(usize, u32, f64, f64)>>) {
    if FIRST.load(Ordering::Relaxed) || !DRAWN.load(Ordering::Relaxed) {
        return;
    }
    let count = pipelines.pipelines().count();
    if count == 0 || pipelines.waiting_pipelines().next().is_some() {
        *whole = None;
        return;
    }
    match &mut *whole {
        Some((before, frames, seconds, memory)) if *before == count => {
            *frames += 1;
            if *frames == 5 {
                println!("first {seconds:.3}\nmemory-first {memory:.1}");
                FIRST.store(true, Ordering::Relaxed);
            }
        }
        _ => *whole = Some((count, 0, since_begun(), memory())),
    }
}

/// Seconds since this process was asked for.
fn since_begun() -> f64 {
    let begun = std::env::var(BEGUN).ok().and_then(|begun| begun.parse::<f64>().ok()).unwrap_or(f64::NAN);
    now() - begun
}

fn now() -> f64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(f64::NAN, |since| since.as_secs_f64())
}

/// Tells of memory, then of frames and processor at rest, and ends the process.
fn watch() {
    while !FIRST.load(Ordering::Relaxed) {
        std::thread::sleep(Duration::from_millis(20));
    }
    std::thread::sleep(Duration::from_secs(2));
    println!("memory {:.1}", memory());
    let rest: u64 = std::env::var(REST).ok().and_then(|seconds| seconds.parse().ok()).unwrap_or_default();
    if rest > 0 {
        std::thread::sleep(Duration::from_secs(1));
        let (frames, spent) = (FRAMES.load(Ordering::Relaxed), processor());
        std::thread::sleep(Duration::from_secs(rest));
        println!("frames {}", FRAMES.load(Ordering::Relaxed) - frames);
        println!("processor {:.2}", processor() - spent);
        let (frames, spent) = (FRAMES.load(Ordering::Relaxed), processor());
        ASK.store(true, Ordering::Relaxed);
        if let Some(wake) = WAKE.get() {
            let _ = wake.send_event(WinitUserEvent::WakeUp);
        }
        std::thread::sleep(Duration::from_secs(REPLY));
        println!("reply-frames {}", FRAMES.load(Ordering::Relaxed) - frames);
        println!("reply-processor {:.2}", processor() - spent);
        println!("reply-memory {:.1}", memory());
    }
    std::process::exit(0);
}

/// Megabytes of this process that are resident.
fn memory() -> f64 {
    let status = std::fs::read_to_string(Path::new("/proc/self/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().unwrap_or(f64::NAN);
    kilobytes / 1024.0
}

/// Seconds of processor this process has used, user and system.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |i: usize| fields.get(i).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}
