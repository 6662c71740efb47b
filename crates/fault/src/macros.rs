//! One macro that writes a crate's fault enum from a list, so that code, details and the list of all codes agree.

/// Writes a fault enum: a variant a line, its number, and the named details its sentence uses.
///
/// ```
/// bearings_fault::faults! {
///     /// What can go wrong while a spoon is found.
///     pub enum SpoonFault("SPOON") {
///         /// There is no spoon in the drawer.
///         101 NoSpoon { drawer: String },
///         /// The drawer is locked.
///         201 Locked {},
///     }
/// }
/// use bearings_fault::Fault;
/// let fault = SpoonFault::NoSpoon { drawer: "top".into() };
/// assert_eq!(fault.to_string(), "SPOON-101");
/// assert_eq!(fault.code().message_id(), "fault-spoon-101");
/// assert_eq!(SpoonFault::CODES.len(), 2);
/// ```
///
/// Fields may be `String`, `u64`, `u32`, `usize` or `f64`. The generated enum also offers
/// `SpoonFault::CODES`, every code with its variable names, for the test that makes each one speak.
#[macro_export]
macro_rules! faults {
    ($(#[$meta:meta])* $vis:vis enum $name:ident($prefix:literal) {
        $($(#[$doc:meta])* $number:literal $variant:ident { $($field:ident : $type:ty),* $(,)? }),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs)]
        $vis enum $name { $($(#[$doc])* $variant { $($field: $type),* }),* }

        impl $name {
            /// Every code of this enum with the variables its sentence may use.
            pub const CODES: &'static [($crate::Code, &'static [&'static str])] = &[
                $(($crate::Code { prefix: $prefix, number: $number }, &[$(stringify!($field)),*])),*
            ];
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&$crate::Fault::code(self), f)
            }
        }

        impl ::std::error::Error for $name {}

        impl $crate::Fault for $name {
            fn code(&self) -> $crate::Code {
                match self { $($name::$variant { .. } => $crate::Code { prefix: $prefix, number: $number }),* }
            }
            fn details(&self) -> $crate::Details {
                match self {
                    $($name::$variant { $($field),* } => vec![$((stringify!($field), $crate::Detail::from($field.clone()))),*]),*
                }
            }
        }

        impl From<$name> for Box<dyn $crate::Fault> {
            fn from(fault: $name) -> Self {
                Box::new(fault)
            }
        }
    };
}
