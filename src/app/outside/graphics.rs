//! The graphics driver, found by us rather than by Bevy.
//!
//! Bevy asks without naming the screen, so that GL, the only thing many an old laptop has, could draw but not show; and
//! it panics where there is nothing. Here every driver is listed, the best for a machine that rests most of its life is
//! taken, and what is missing becomes a sentence. Only file that names wgpu.

use bevy::{
    prelude::*,
    render::{
        RenderPlugin,
        renderer::{RenderAdapter, RenderAdapterInfo, RenderDevice, RenderInstance, RenderQueue, WgpuWrapper},
        settings::{RenderCreation, RenderResources},
    },
    tasks::block_on,
    winit::DisplayHandleWrapper,
};
use std::sync::Arc;
use wgpu::{Adapter, Backend, Backends, DeviceType, InstanceDescriptor};

/// Adds Bevy's renderer with the driver found here; stands where Bevy's own plugin would, after winit's.
///
/// Panics with a plain sentence if there is no driver; [`crate::app::run`] catches it.
pub(super) struct Graphics;

impl Plugin for Graphics {
    fn build(&self, app: &mut App) {
        let screen = app.world().get_resource::<DisplayHandleWrapper>().map(|screen| screen.0.clone());
        let found = find(screen).unwrap_or_else(|why| panic!("{why}"));
        app.add_plugins(RenderPlugin { render_creation: RenderCreation::Manual(found), ..default() });
    }
}

/// Finds a driver and opens it; with a screen one that can show there, without one that can draw.
///
/// # Errors
/// No driver was found, or it refused.
pub(super) fn find(screen: Option<winit::event_loop::OwnedDisplayHandle>) -> Result<RenderResources, String> {
    let mut wanted = InstanceDescriptor { backends: Backends::PRIMARY | Backends::GL, ..no_screen() }.with_env();
    wanted.display = screen.map(|screen| Box::new(screen) as _);
    let backends = wanted.backends;
    let instance = wgpu::Instance::new(wanted);
    let mut drivers = block_on(instance.enumerate_adapters(backends));
    drivers.sort_by_key(|driver| rank(driver.get_info().device_type, driver.get_info().backend));
    let mut refused = String::new();
    for driver in drivers {
        match open(&driver) {
            Ok((device, queue)) => {
                let info = driver.get_info();
                debug!("drawing with {} through {:?}", info.name, info.backend);
                return Ok(RenderResources(
                    RenderDevice::from(device),
                    RenderQueue(Arc::new(WgpuWrapper::new(queue))),
                    RenderAdapterInfo(WgpuWrapper::new(info)),
                    RenderAdapter(Arc::new(WgpuWrapper::new(driver))),
                    RenderInstance(Arc::new(WgpuWrapper::new(instance))),
                ));
            }
            Err(why) => refused = format!(" ({}: {why})", driver.get_info().name),
        }
    }
    Err(format!("No graphics driver can be used here{refused}."))
}

fn no_screen() -> InstanceDescriptor {
    InstanceDescriptor::new_without_display_handle()
}

/// Asks for nothing beyond what every driver has, so that the oldest will do.
fn open(driver: &Adapter) -> Result<(wgpu::Device, wgpu::Queue), String> {
    let wanted = wgpu::DeviceDescriptor {
        label: Some("sala"),
        required_limits: driver.limits(),
        memory_hints: wgpu::MemoryHints::MemoryUsage,
        ..Default::default()
    };
    block_on(driver.request_device(&wanted)).map_err(|error| error.to_string())
}

/// Says in which order drivers are tried: the one that saves the battery first, a painted-by-hand one last.
fn rank(device: DeviceType, backend: Backend) -> (u8, u8) {
    let device = match device {
        DeviceType::IntegratedGpu => 0,
        DeviceType::DiscreteGpu => 1,
        DeviceType::VirtualGpu => 2,
        DeviceType::Other => 3,
        DeviceType::Cpu => 4,
    };
    (device, if backend == Backend::Gl { 1 } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hardware_goes_before_software_and_gl_comes_last_of_its_kind() {
        let mut all = [
            rank(DeviceType::Cpu, Backend::Vulkan),
            rank(DeviceType::Other, Backend::Gl),
            rank(DeviceType::DiscreteGpu, Backend::Vulkan),
            rank(DeviceType::IntegratedGpu, Backend::Gl),
            rank(DeviceType::IntegratedGpu, Backend::Vulkan),
        ];
        all.sort_unstable();
        assert_eq!(all, [(0, 0), (0, 1), (1, 0), (3, 1), (4, 0)]);
    }
}
