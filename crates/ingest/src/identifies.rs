//! Columns that could identify a person, by the words of their headers in the program's languages.

use crate::fold_word::{fold_word, has_words};
use serde::{Deserialize, Serialize};

/// In what way a column could identify a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Identifies {
    /// Where the interview was, or where somebody lives: coordinates.
    Position,
    /// The device, its card or its number.
    Device,
    /// Who asked.
    Enumerator,
    /// A number or address by which somebody is reached.
    Phone,
    /// A picture, a voice, a film, a file.
    Media,
    /// A record of what was typed, when and where.
    Audit,
    /// The name of a person.
    Name,
    /// A street, a house.
    Address,
    /// A passport, a card, a number of a register of persons.
    Document,
}

/// Words that say so, folded when they are compared. No word that tables of countries or provinces use is among them.
const WORDS: &[(Identifies, &[&str])] = &[
    (
        Identifies::Enumerator,
        &[
            "enumerator",
            "interviewer",
            "submitterid",
            "submittername",
            "submitted by",
            "username",
            "enquêteur",
            "enquêtrice",
            "encuestador",
            "encuestadora",
            "entrevistador",
            "entrevistadora",
            "inquiridor",
            "интервьюер",
            "переписчик",
            "اسم العداد",
            "الباحث الميداني",
            "访员",
            "调查员",
        ],
    ),
    (
        Identifies::Device,
        &[
            "deviceid",
            "device id",
            "simserial",
            "sim serial",
            "subscriberid",
            "imei",
            "identifiant de l’appareil",
            "id del dispositivo",
            "id do dispositivo",
            "идентификатор устройства",
            "معرف الجهاز",
            "设备编号",
        ],
    ),
    (
        Identifies::Position,
        &[
            "gps",
            "latitude",
            "longitude",
            "altitude",
            "geopoint",
            "coordinates",
            "latitud",
            "longitud",
            "coordenadas",
            "coordonnées gps",
            "широта",
            "долгота",
            "координаты",
            "خط العرض",
            "خط الطول",
            "إحداثيات",
            "الإحداثيات",
            "纬度",
            "经度",
            "坐标",
        ],
    ),
    (
        Identifies::Phone,
        &[
            "phone",
            "phone number",
            "phonenumber",
            "telephone",
            "mobile number",
            "email",
            "e-mail",
            "téléphone",
            "courriel",
            "teléfono",
            "celular",
            "correo electrónico",
            "telefone",
            "telemóvel",
            "телефон",
            "электронная почта",
            "هاتف",
            "الهاتف",
            "رقم الهاتف",
            "رقم الجوال",
            "البريد الإلكتروني",
            "电话",
            "手机",
            "电子邮件",
        ],
    ),
    (
        Identifies::Name,
        &[
            "first name",
            "last name",
            "full name",
            "surname",
            "family name",
            "given name",
            "respondent name",
            "name of respondent",
            "your name",
            "prénom",
            "nom de famille",
            "nom complet",
            "nom et prénom",
            "nom du répondant",
            "apellido",
            "apellidos",
            "nombre completo",
            "nombre y apellido",
            "nombre del entrevistado",
            "sobrenome",
            "apelido",
            "nome completo",
            "nome próprio",
            "фамилия",
            "имя респондента",
            "отчество",
            "фио",
            "الاسم الكامل",
            "الاسم الأول",
            "اسم العائلة",
            "اسم المستجيب",
            "الاسم الثلاثي",
            "姓名",
            "受访者姓名",
        ],
    ),
    (
        Identifies::Address,
        &[
            "address",
            "home address",
            "street",
            "house number",
            "adresse",
            "rue",
            "dirección",
            "domicilio",
            "calle",
            "endereço",
            "morada",
            "адрес",
            "улица",
            "عنوان السكن",
            "عنوان المنزل",
            "地址",
            "住址",
        ],
    ),
    (
        Identifies::Document,
        &[
            "passport",
            "passport number",
            "national id",
            "identity card",
            "id card number",
            "passeport",
            "carte d’identité",
            "numéro de passeport",
            "pasaporte",
            "cédula",
            "documento de identidad",
            "passaporte",
            "bilhete de identidade",
            "cartão de cidadão",
            "паспорт",
            "номер паспорта",
            "снилс",
            "جواز السفر",
            "رقم الجواز",
            "رقم الهوية",
            "بطاقة الهوية",
            "护照",
            "护照号码",
            "身份证",
        ],
    ),
];

/// Headers that name persons where the rows are persons, and areas, goods or anything else where they are not.
const BARE_NAMES: &[&str] =
    &["name", "names", "nom", "nombre", "nombres", "nome", "имя", "اسم", "الاسم", "姓名", "名字"];

impl Identifies {
    /// Whether a header says *name* and nothing more.
    pub(crate) fn is_bare_name(header: &str) -> bool {
        let folded = fold_word(header);
        BARE_NAMES.iter().any(|name| fold_word(name) == folded)
    }

    /// Its id in files and messages, such as `position`.
    pub fn id(self) -> &'static str {
        match self {
            Identifies::Position => "position",
            Identifies::Device => "device",
            Identifies::Enumerator => "enumerator",
            Identifies::Phone => "phone",
            Identifies::Media => "media",
            Identifies::Audit => "audit",
            Identifies::Name => "name",
            Identifies::Address => "address",
            Identifies::Document => "document",
        }
    }

    /// By the name and the label of a column; `None` where no word of ours stands in them.
    pub(crate) fn of_words<'t>(texts: impl Iterator<Item = &'t str>) -> Option<Identifies> {
        // A longer text is a sentence in which a word proves little.
        const LONGEST: usize = 60;
        let folded: Vec<String> = texts.filter(|text| text.chars().count() <= LONGEST).map(fold_word).collect();
        let said = |words: &[&str]| {
            words.iter().map(|word| fold_word(word)).any(|word| folded.iter().any(|text| has_words(text, &word)))
        };
        WORDS.iter().find(|(_, words)| said(words)).map(|(what, _)| *what)
    }
}

#[cfg(test)]
mod tests {
    use super::Identifies;

    #[test]
    fn headers_in_seven_languages_are_known() {
        for (header, what) in [
            ("hh/respondent_phone", Some(Identifies::Phone)),
            ("Numéro de passeport", Some(Identifies::Document)),
            ("Dirección", Some(Identifies::Address)),
            ("Nome completo", Some(Identifies::Name)),
            ("Фамилия", Some(Identifies::Name)),
            ("رقم الهاتف", Some(Identifies::Phone)),
            ("受访者姓名", Some(Identifies::Name)),
            ("_place_longitude", Some(Identifies::Position)),
            ("Country of birth", None),
            ("Name", None),
            ("Reason for migration", None),
            ("Номер", None),
        ] {
            assert_eq!(Identifies::of_words(std::iter::once(header)), what, "{header}");
        }
    }
}
