//! Draws a panel into a picture without any graphics: the triangles egui wants drawn, filled one by one.
//!
//! Slow and exact, the same on every machine. It does not know what is drawn. Pictures go to `target/screens/`.

use bevy_egui::egui::{
    self, Color32, ColorImage, FullOutput, TextureId, TexturesDelta, Ui, Vec2,
    epaint::{ImageData, Mesh, Primitive},
};
use egui_kittest::{Harness, HarnessBuilder, TestRenderer};
use sala::app::theme::{self, Look};
use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, Mutex},
};

type Textures = Arc<Mutex<HashMap<TextureId, ColorImage>>>;

struct Keeper(Textures);

impl TestRenderer for Keeper {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut textures = self.0.lock().expect("one thread");
        for (id, deltas) in std::mem::take(&mut delta.set) {
            for part in deltas {
                let ImageData::Color(image) = part.image;
                match part.pos {
                    None => {
                        textures.insert(id, (*image).clone());
                    }
                    Some([x, y]) => {
                        let whole = textures.get_mut(&id).expect("a patch comes after the whole");
                        for row in 0..image.size[1] {
                            let to = (y + row) * whole.size[0] + x;
                            let from = row * image.size[0];
                            whole.pixels[to..to + image.size[0]]
                                .copy_from_slice(&image.pixels[from..from + image.size[0]]);
                        }
                    }
                }
            }
        }
        for id in std::mem::take(&mut delta.free) {
            textures.remove(&id);
        }
    }
}

/// A panel under test: played by role and label, and drawn.
pub struct Panel<'a> {
    pub harness: Harness<'a>,
    textures: Textures,
}

impl<'a> Panel<'a> {
    /// Shows a panel in a size with a look.
    pub fn new(size: [f32; 2], look: Look, mut add: impl FnMut(&mut Ui) + 'a) -> Panel<'a> {
        let textures = Textures::default();
        let mut harness = HarnessBuilder::default()
            .with_size(Vec2::from(size))
            .with_max_steps(8)
            .renderer(Keeper(textures.clone()))
            .build_ui(move |ui| {
                theme::apply(ui.ctx(), look);
                let ground = theme::of(ui.ctx()).palette.ground;
                ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, ground);
                add(ui);
            });
        harness.run();
        Panel { harness, textures }
    }

    /// Shows a whole window, which dresses its context itself.
    pub fn window(size: [f32; 2], mut show: impl FnMut(&egui::Context) + 'a) -> Panel<'a> {
        let textures = Textures::default();
        let mut harness = HarnessBuilder::default()
            .with_size(Vec2::from(size))
            .with_max_steps(8)
            .renderer(Keeper(textures.clone()))
            .build_ui(move |ui| show(&ui.ctx().clone()));
        harness.run();
        Panel { harness, textures }
    }

    /// Draws it as it is now, into `target/screens/NAME.png`.
    pub fn shoot(&mut self, name: &str) -> PathBuf {
        let path = folder().join(format!("{name}.png"));
        save(&path, &self.picture());
        path
    }

    /// Draws it as it is now.
    pub fn picture(&self) -> ColorImage {
        draw(&self.harness.ctx, self.harness.output(), &self.textures.lock().expect("one thread"))
    }
}

/// Where pictures go.
pub fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let folder = target.join("screens");
    std::fs::create_dir_all(&folder).expect("the folder of pictures can be made");
    folder
}

fn save(path: &std::path::Path, image: &ColorImage) {
    let [width, height] = image.size;
    let mut pixmap = resvg::tiny_skia::Pixmap::new(width as u32, height as u32).expect("a picture of some size");
    for (to, from) in pixmap.data_mut().chunks_exact_mut(4).zip(&image.pixels) {
        to.copy_from_slice(&from.to_array());
    }
    pixmap.save_png(path).expect("the picture can be kept");
}

fn draw(ctx: &egui::Context, output: &FullOutput, textures: &HashMap<TextureId, ColorImage>) -> ColorImage {
    let scale = output.pixels_per_point;
    let size = ctx.content_rect().size() * scale;
    let mut image = ColorImage::filled([size.x.round() as usize, size.y.round() as usize], Color32::BLACK);
    for primitive in ctx.tessellate(output.shapes.clone(), scale) {
        let Primitive::Mesh(mesh) = primitive.primitive else { continue };
        let Some(texture) = textures.get(&mesh.texture_id) else { continue };
        let clip = primitive.clip_rect * scale;
        fill(&mut image, &mesh, texture, scale, clip);
    }
    image
}

fn fill(image: &mut ColorImage, mesh: &Mesh, texture: &ColorImage, scale: f32, clip: egui::Rect) {
    let [width, height] = image.size;
    let left = clip.min.x.round().max(0.0) as i32;
    let right = (clip.max.x.round() as i32).min(width as i32);
    let top = clip.min.y.round().max(0.0) as i32;
    let bottom = (clip.max.y.round() as i32).min(height as i32);
    for triangle in mesh.indices.chunks_exact(3) {
        let corner = |i: usize| mesh.vertices[triangle[i] as usize];
        let (a, mut b, mut c) = (corner(0), corner(1), corner(2));
        let place = |v: &egui::epaint::Vertex| {
            [(v.pos.x * scale * 256.0).round() as i64, (v.pos.y * scale * 256.0).round() as i64]
        };
        let edge =
            |p: [i64; 2], q: [i64; 2], r: [i64; 2]| (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
        let area = edge(place(&a), place(&b), place(&c));
        if area == 0 {
            continue;
        }
        if area < 0 {
            std::mem::swap(&mut b, &mut c);
        }
        let (pa, pb, pc) = (place(&a), place(&b), place(&c));
        let area = area.abs() as f32;
        // A pixel on an edge belongs to the triangle whose upper or left edge it is, so that none is filled twice.
        let bias = |p: [i64; 2], q: [i64; 2]| {
            let first = q[1] < p[1] || q[1] == p[1] && q[0] > p[0];
            if first { 0 } else { -1 }
        };
        let low = |i: usize| pa[i].min(pb[i]).min(pc[i]).div_euclid(256) as i32;
        let high = |i: usize| pa[i].max(pb[i]).max(pc[i]).div_euclid(256) as i32 + 1;
        for y in low(1).max(top)..high(1).min(bottom) {
            for x in low(0).max(left)..high(0).min(right) {
                let p = [i64::from(x) * 256 + 128, i64::from(y) * 256 + 128];
                let (wa, wb, wc) = (edge(pb, pc, p), edge(pc, pa, p), edge(pa, pb, p));
                if wa + bias(pb, pc) < 0 || wb + bias(pc, pa) < 0 || wc + bias(pa, pb) < 0 {
                    continue;
                }
                let (ka, kb, kc) = (wa as f32 / area, wb as f32 / area, wc as f32 / area);
                let mix = |f: &dyn Fn(&egui::epaint::Vertex) -> f32| ka * f(&a) + kb * f(&b) + kc * f(&c);
                let texel = sample(texture, mix(&|v| v.uv.x), mix(&|v| v.uv.y));
                let at = y as usize * width + x as usize;
                let under = image.pixels[at].to_array();
                let mut over = [0.0; 4];
                for (i, channel) in over.iter_mut().enumerate() {
                    *channel = mix(&|v| f32::from(v.color.to_array()[i])) * texel[i] / 255.0;
                }
                let keep = 1.0 - over[3] / 255.0;
                let out = |i: usize| (over[i] + f32::from(under[i]) * keep).round().clamp(0.0, 255.0) as u8;
                image.pixels[at] = Color32::from_rgba_premultiplied(out(0), out(1), out(2), 255);
            }
        }
    }
}

fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let [width, height] = texture.size;
    let (x, y) = (u * width as f32 - 0.5, v * height as f32 - 0.5);
    let (x0, y0) = (x.floor(), y.floor());
    let (fx, fy) = (x - x0, y - y0);
    let at = |x: f32, y: f32| {
        let x = x.clamp(0.0, width as f32 - 1.0) as usize;
        let y = y.clamp(0.0, height as f32 - 1.0) as usize;
        texture.pixels[y * width + x].to_array()
    };
    let (a, b, c, d) = (at(x0, y0), at(x0 + 1.0, y0), at(x0, y0 + 1.0), at(x0 + 1.0, y0 + 1.0));
    let mut out = [0.0; 4];
    for (i, channel) in out.iter_mut().enumerate() {
        let upper = f32::from(a[i]) * (1.0 - fx) + f32::from(b[i]) * fx;
        let lower = f32::from(c[i]) * (1.0 - fx) + f32::from(d[i]) * fx;
        *channel = upper * (1.0 - fy) + lower * fy;
    }
    out
}
