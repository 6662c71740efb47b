//! Short code lists of `WB_MIG` that need no file: sex, role of the counterpart, observation status.

use crate::ModelFault;
use serde::{Deserialize, Serialize};

macro_rules! code_list {
    ($(#[$meta:meta])* $name:ident, $list:literal, { $($(#[$doc:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant),* }

        impl $name {
            /// Every code of the list, in its order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The code as it is stored and exported.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = ModelFault;
            fn from_str(text: &str) -> Result<Self, ModelFault> {
                match text {
                    $($code => Ok($name::$variant),)*
                    _ => Err(ModelFault::NotACode { text: text.to_owned(), list: $list.to_owned() }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

code_list! {
    /// Sex, by the SDMX codes (domain reference 3.10).
    Sex, "CL_SEX", {
        /// Both sexes.
        Total = "_T",
        /// Male.
        Male = "M",
        /// Female.
        Female = "F",
        /// Unknown.
        Unknown = "_U",
        /// Not applicable, such as money.
        NotApplicable = "_Z",
    }
}

code_list! {
    /// What the counterpart area is to the persons or payments counted.
    CounterpartRole, "CL_COUNTERPART_ROLE", {
        /// No counterpart in the key.
        NotApplicable = "_Z",
        /// Country of birth, or of citizenship where the basis is C: the *origin* of UN tables, which mix both.
        Origin = "ORIGIN",
        /// Country of birth.
        Birth = "BIRTH",
        /// Country of citizenship.
        Citizenship = "CITIZENSHIP",
        /// Country of previous residence.
        PreviousResidence = "PREVIOUS",
        /// Country of next residence.
        NextResidence = "NEXT",
        /// Where a payment comes from.
        Sender = "SENDER",
        /// Where a payment goes.
        Receiver = "RECEIVER",
    }
}

code_list! {
    /// Status of an observation (SDMX `OBS_STATUS`).
    ObservationStatus, "CL_OBS_STATUS", {
        /// Normal.
        Normal = "A",
        /// Break in series.
        Break = "B",
        /// Estimated.
        Estimated = "E",
        /// Forecast.
        Forecast = "F",
        /// Imputed.
        Imputed = "I",
        /// Missing: the source prints a sign and no number.
        Missing = "M",
        /// Provisional.
        Provisional = "P",
    }
}
