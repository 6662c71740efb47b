//! Makes a sentence: prints the arguments, adds their companions, falls back to English.

use super::Words;
use crate::arg::Value;
use crate::pieces::Marks;
use crate::speech::Speech;
use crate::survey::AREA_ENDINGS;
use crate::{Arg, Message};
use fluent_bundle::FluentArgs;
use icu::plurals::{PluralCategory, PluralRules};
use std::borrow::Cow;

impl Words {
    /// The sentence, or the attribute, with marks where `marks` is on; none where English has it not either.
    pub(super) fn speak(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(Cow<'static, str>, Arg)],
        marks: &mut Marks,
    ) -> Option<String> {
        if self.speech.has(id, attribute)
            && let Some((text, true)) = self.speak_as(&self.speech, id, attribute, args, marks)
        {
            return Some(text);
        }
        self.speak_as(Speech::english(), id, attribute, args, marks).map(|(text, _)| text)
    }

    fn speak_as(
        &self,
        speech: &Speech,
        id: &str,
        attribute: Option<&str>,
        args: &[(Cow<'static, str>, Arg)],
        marks: &mut Marks,
    ) -> Option<(String, bool)> {
        let mut fluent = FluentArgs::new();
        for (name, arg) in args {
            if speech.selects(id, name) {
                fluent.set(name.to_string(), arg.to_string());
                continue;
            }
            let text = self.print(arg, marks);
            fluent.set(name.to_string(), marks.wrap(name, arg.token(), &text));
            if let Some(form) = form(arg, &speech.plurals) {
                fluent.set(format!("{name}_form"), form);
            }
            if let Value::Area(forms) = &arg.value {
                for ending in AREA_ENDINGS {
                    let key = format!("{name}{ending}");
                    let text = marks.wrap(&key, arg.token(), &marks.clean(forms.form(ending)));
                    fluent.set(key, text);
                }
            }
        }
        speech.format(id, attribute, &fluent)
    }

    fn print(&self, arg: &Arg, marks: &mut Marks) -> String {
        match &arg.value {
            Value::Text(text) | Value::Number { text, .. } => marks.clean(text),
            Value::Area(forms) => marks.clean(&forms.name),
            Value::Integer(number) => self.numbers.count(*number).to_string(),
            Value::Message(message) => {
                let text = self.speak(message.id(), None, message.args(), marks);
                self.in_own_direction(message, text.unwrap_or_else(|| message.id().to_owned()))
            }
            Value::List(items) => {
                let printed: Vec<String> = items
                    .iter()
                    .map(|item| {
                        let text = self.print(item, marks);
                        match item.token() {
                            Some(token) => marks.wrap("item", Some(token), &text),
                            None => text,
                        }
                    })
                    .collect();
                self.numbers.join(&printed)
            }
        }
    }

    /// Words of a right-to-left language inside a sentence run as the language does, also where their first letter is
    /// Latin: the isolate that surrounds every argument goes by that letter. Words told in English instead do not.
    fn in_own_direction(&self, message: &Message, text: String) -> String {
        if self.language.is_rtl() && self.speech.has(message.id(), None) {
            format!("\u{2067}{text}\u{2069}")
        } else {
            text
        }
    }
}

/// The plural form that an argument brings; text such as `..` counts as `other`.
fn form(arg: &Arg, rules: &PluralRules) -> Option<&'static str> {
    match &arg.value {
        Value::Number { operands, .. } => Some(form_name(rules.category_for(*operands))),
        Value::Integer(number) => Some(form_name(rules.category_for(*number))),
        Value::Text(_) => Some("other"),
        _ => None,
    }
}

/// The name that Fluent variants have for the category.
pub(super) fn form_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
