//! What holds for the program as a whole, without a window.

mod architecture;
mod bad_input;
mod diagnostics_page;
mod exam_day;
mod kills;
#[path = "../lrs/loopback.rs"]
mod loopback;
mod lrs;
mod lrs_secure;
mod outbox_held;
mod prove;
mod reading;
mod rubbish;
mod sealed_exam;
#[path = "../lrs/secure.rs"]
mod secure;
mod unit_input;
