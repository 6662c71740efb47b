//! What an office may choose about the writing of numbers and months.

/// How digits are grouped and which decimal sign stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Style {
    /// Documents and pages: groups of three with a narrow no-break space from 1000 on, point or comma by language.
    #[default]
    Un,
    /// As CLDR writes the language.
    Locale,
}

/// Which digits Arabic is written with. Other languages keep 0 to 9.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0 1 2 3 4 5 6 7 8 9
    #[default]
    Latin,
    /// ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩
    ArabicIndic,
}

/// Which month names Arabic uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Months {
    /// يناير, فبراير: Egypt, Sudan, the Gulf.
    #[default]
    Gulf,
    /// كانون الثاني, شباط: Iraq, Jordan, Lebanon, Palestine, Syria.
    Mashriq,
    /// جانفي, فيفري: Algeria, Tunisia.
    Maghreb,
    /// يناير, فبراير, يوليوز, غشت: Morocco.
    Morocco,
}

/// The choices together. The default is the style of documents and pages with Latin digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NumberSettings {
    /// Grouping and decimal sign.
    pub style: Style,
    /// Digits of Arabic.
    pub digits: Digits,
    /// Month names of Arabic.
    pub months: Months,
}
