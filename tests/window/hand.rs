//! A virtual screen, and a hand on its keyboard: keys go in as from a real keyboard, pictures come out as they stand there.
//!
//! The X server's own test extension (XTEST) presses the keys, so they pass through winit, Bevy, bevy_egui and egui as any
//! key does. Its one request is written out here: to ask x11rb for its `xtest` feature would change winit's build, and with
//! it all of Bevy's.

use bevy_egui::egui::Key;
use std::{
    collections::{BTreeSet, HashMap},
    io::{BufRead, BufReader, IoSlice},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use x11rb::{
    connection::{Connection, RequestConnection},
    protocol::xproto::{
        AutoRepeatMode, ChangeKeyboardControlAux, ConnectionExt, ImageFormat, InputFocus, MapState, Window,
    },
    rust_connection::RustConnection,
};

/// A virtual screen, gone when dropped.
pub struct VirtualScreen {
    server: Child,
    pub display: String,
}

impl VirtualScreen {
    /// Starts a server on a number of its own choice, so that several tests may have one each.
    pub fn open() -> Result<VirtualScreen, String> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb cannot be started: {error}"))?;
        let mut number = String::new();
        let told = server.stdout.take().map(|out| BufReader::new(out).read_line(&mut number));
        let screen = VirtualScreen { server, display: format!(":{}", number.trim()) };
        match told {
            Some(Ok(length)) if length > 1 => Ok(screen),
            _ => Err("Xvfb does not come up".into()),
        }
    }

    /// A screen, or nothing where there is no server for one; in CI a missing one fails the test.
    pub fn or_skip() -> Option<VirtualScreen> {
        match VirtualScreen::open() {
            Ok(screen) => Some(screen),
            Err(why) if std::env::var_os("CI").is_some() => panic!("{why}"),
            Err(why) => {
                println!("skipped: {why}");
                None
            }
        }
    }
}

impl Drop for VirtualScreen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A hand on the keyboard of a virtual screen, with a window before it.
pub struct Hand {
    connection: RustConnection,
    window: Window,
    /// The number under which the server knows XTEST.
    xtest: u8,
    keycodes: HashMap<u32, u8>,
}

impl Hand {
    /// Lays a hand on the keyboard, once a window of this size is there, and gives that window the keys as a window
    /// manager would.
    pub fn on(screen: &VirtualScreen, size: [u16; 2]) -> Hand {
        let (connection, at) = RustConnection::connect(Some(&screen.display)).expect("the screen was opened");
        let root = connection.setup().roots[at].root;
        let xtest = connection.extension_information("XTEST").expect("asked").expect("Xvfb has XTEST").major_opcode;
        let (low, high) = (connection.setup().min_keycode, connection.setup().max_keycode);
        let layout = connection.get_keyboard_mapping(low, high - low + 1).expect("asked").reply().expect("told");
        let per = usize::from(layout.keysyms_per_keycode);
        let mut keycodes = HashMap::new();
        for (row, keycode) in layout.keysyms.chunks(per).zip(low..=high) {
            keycodes.entry(row[0]).or_insert(keycode);
        }
        let begun = Instant::now();
        let window = loop {
            let all = connection.query_tree(root).expect("asked").reply().expect("told").children;
            let fits = |window: &Window| {
                let (Ok(place), Ok(state)) = (
                    connection.get_geometry(*window).expect("asked").reply(),
                    connection.get_window_attributes(*window).expect("asked").reply(),
                ) else {
                    return false;
                };
                [place.width, place.height] == size && state.map_state == MapState::VIEWABLE
            };
            match all.into_iter().find(fits) {
                Some(window) => break window,
                None => assert!(begun.elapsed() < Duration::from_secs(60), "no window of {size:?}"),
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        let none = x11rb::CURRENT_TIME;
        connection.set_input_focus(InputFocus::PARENT, window, none).expect("asked").check().expect("focused");
        // A key that is held because the machine is busy is not to be taken for several.
        let steady = ChangeKeyboardControlAux::new().auto_repeat_mode(AutoRepeatMode::OFF);
        connection.change_keyboard_control(&steady).expect("asked").check().expect("set");
        // The pointer goes where it points at nothing.
        connection.warp_pointer(x11rb::NONE, root, 0, 0, 0, 0, 1900, 1070).expect("asked").check().expect("moved");
        Hand { connection, window, xtest, keycodes }
    }

    /// Presses a key and lets it go.
    pub fn press(&self, key: Key) {
        let keysym = keysym(key);
        let keycode = *self.keycodes.get(&keysym).unwrap_or_else(|| panic!("no key for {key:?}"));
        for kind in [KEY_PRESS, KEY_RELEASE] {
            let request = fake_input(self.xtest, kind, keycode);
            let sent = self.connection.send_request_without_reply(&[IoSlice::new(&request)], Vec::new());
            sent.expect("sent").check().expect("the server presses it");
        }
    }

    /// The window as it stands on the screen, once it has stood still for a moment and is not blank.
    pub fn picture(&self) -> Picture {
        let begun = Instant::now();
        let mut before = self.grab();
        loop {
            std::thread::sleep(Duration::from_millis(60));
            let now = self.grab();
            if now == before && now.colours() > 1 {
                return now;
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "the window is blank, or does not come to rest");
            before = now;
        }
    }

    fn grab(&self) -> Picture {
        let place = self.connection.get_geometry(self.window).expect("asked").reply().expect("told");
        let (width, height) = (place.width, place.height);
        let asked = self.connection.get_image(ImageFormat::Z_PIXMAP, self.window, 0, 0, width, height, u32::MAX);
        let mut pixels = asked.expect("asked").reply().expect("the window can be seen").data;
        // The server gives blue, green, red and a byte of nothing.
        for pixel in pixels.chunks_exact_mut(4) {
            pixel.swap(0, 2);
            pixel[3] = 255;
        }
        Picture { width: u32::from(width), height: u32::from(height), pixels }
    }
}

const KEY_PRESS: u8 = 2;
const KEY_RELEASE: u8 = 3;

/// `XTestFakeInput` of the XTEST protocol 2.2: a header of four bytes, then one event of 32.
fn fake_input(xtest: u8, kind: u8, keycode: u8) -> [u8; 36] {
    const FAKE_INPUT: u8 = 2;
    let length = 9_u16.to_ne_bytes();
    let mut request = [0; 36];
    request[..6].copy_from_slice(&[xtest, FAKE_INPUT, length[0], length[1], kind, keycode]);
    request
}

/// The number X knows what is printed on a key by.
fn keysym(key: Key) -> u32 {
    let name = key.name();
    match key {
        Key::Enter => 0xff0d,
        Key::Tab => 0xff09,
        Key::Escape => 0xff1b,
        Key::Backspace => 0xff08,
        Key::Home => 0xff50,
        Key::ArrowLeft => 0xff51,
        Key::ArrowUp => 0xff52,
        Key::ArrowRight => 0xff53,
        Key::ArrowDown => 0xff54,
        Key::End => 0xff57,
        Key::Space => 0x20,
        _ => match (name.strip_prefix('F').and_then(|n| n.parse::<u32>().ok()), name.chars().next()) {
            (Some(number), _) => 0xffbd + number,
            // Digits and small letters are their own numbers.
            (None, Some(letter)) => u32::from(letter.to_ascii_lowercase()),
            (None, None) => 0,
        },
    }
}

/// A picture of a window: red, green, blue and opacity of each point.
#[derive(PartialEq, Eq)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pixels: Vec<u8>,
}

impl Picture {
    /// How many colours there are in it, counted up to a thousand.
    pub fn colours(&self) -> usize {
        let mut all = BTreeSet::new();
        for pixel in self.pixels.chunks_exact(4) {
            all.insert([pixel[0], pixel[1], pixel[2]]);
            if all.len() == 1000 {
                break;
            }
        }
        all.len()
    }

    /// Keeps it as a PNG.
    pub fn save(&self, path: &Path) {
        let mut pixmap = resvg::tiny_skia::Pixmap::new(self.width, self.height).expect("a picture of some size");
        pixmap.data_mut().copy_from_slice(&self.pixels);
        pixmap.save_png(path).expect("the picture can be kept");
    }
}
