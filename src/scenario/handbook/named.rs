//! One way to write a closed list of the field's words: an enum whose members know the id used in message ids and
//! journals, and stand in the one order in which they are shown. Knows nothing of what the words mean.

/// Declares an enum together with `ALL`, `id()` and `from_id()`.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$of])* $variant),+
        }

        impl $name {
            /// Every member, in the fixed order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the lower-case id, as it stands in message ids and journals.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id),+
                }
            }

            /// Finds the member with this id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.id() == id)
            }
        }
    };
}

pub(super) use named;
