//! The encodings of eastern Asia, in which two bytes make a sign: found by the signs that tables of offices are full of,
//! which the detector needs more of than a column of age groups has.

use encoding_rs::{BIG5, EUC_JP, EUC_KR, Encoding, GB18030, SHIFT_JIS};
use std::collections::BTreeSet;

/// Encodings, and signs of headers, units, places and totals in them.
const FREQUENT: [(&Encoding, &str); 5] = [
    (SHIFT_JIS, JAPANESE),
    (
        GB18030,
        "年月日人口数男女总计省市县区地国籍岁以上下外在出生死亡户率增减全别东西南北京海广州江山河湖合比重平均性其他及等第表资料统计调查\
         单位万千城镇乡村民族迁入流动移际指标名称编号码龄时间量新家庭教育中华港澳台湾美日本韩越俄印度不未未婚离",
    ),
    (
        BIG5,
        "年月日人口數男女總計省市縣區地國籍歲以上下外在出生死亡戶率增減全別東西南北台臺中灣合比重平均性其他及等第表資料統計調查單位\
         萬千城鎮鄉村民族遷入移際指標名稱齡時間結婚離居留配偶住新桃園高雄越印尼菲律賓泰大陸港澳美韓不未",
    ),
    (EUC_JP, JAPANESE),
    (
        EUC_KR,
        "가강거건경계고공관광교구국군권귀급기나남내녀년농는단당대도독동등라란러령로록류률리립마만면명모목몽미민반방백베별보복본부북분\
         불비사산상생서선성세소속수순스시신실아안양업여역연영오외요용우울원월위유은을의이인일임입자작장재저적전정제조종주준중지직\
         진차천체초총추출충취치칠타태터통트특파평포표프필하학한합해행현호혼화황",
    ),
];
const JAPANESE: &str = "年月日人口数男女総計県市町村区都道府国籍歳以上未満外在留者転入出生死亡世帯率増減全地域別東京大阪北海福岡川山島\
    田本中南西前後合割平均性不詳他及等第表時点資料統計調査単位千万戸結婚離代";

/// In a hundred signs so many frequent ones make a text.
const LEAST_SHARE: usize = 51;

/// The encoding in which all of the sample is text of eastern Asia with the signs of tables, none for any other text.
pub(super) fn find_eastern(sample: &[u8]) -> Option<&'static Encoding> {
    let mut best = None;
    for (encoding, frequent) in FREQUENT {
        let share = frequent_share(encoding, frequent, sample);
        if share > best.map_or(0, |(share, _)| share) {
            best = Some((share, encoding));
        }
    }
    // A frequent sign in two, or one of a few words.
    best.filter(|(share, _)| *share >= LEAST_SHARE).map(|(_, encoding)| encoding)
}

/// In a hundred different signs so many frequent ones; none where the text is broken, or its signs stand in words of
/// ASCII, as the letters of western Europe do.
fn frequent_share(encoding: &'static Encoding, frequent: &str, sample: &[u8]) -> usize {
    let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(sample) else { return 0 };
    let (mut signs, mut places, mut in_words, mut before) = (BTreeSet::new(), 0, 0, ' ');
    for sign in text.chars() {
        let (beyond, beyond_before) = (is_word_sign(sign), is_word_sign(before));
        if beyond {
            signs.insert(sign);
            places += 1;
        }
        in_words += usize::from(beyond && before.is_ascii_alphabetic() || beyond_before && sign.is_ascii_alphabetic());
        before = sign;
    }
    if signs.is_empty() || in_words * 10 > places {
        return 0;
    }
    let is_kana = |sign: char| matches!(sign, '\u{3041}'..='\u{30ff}') && frequent == JAPANESE;
    let is_half_kana = |sign: char| matches!(sign, '\u{ff66}'..='\u{ff9f}');
    let known = signs.iter().filter(|sign| is_kana(**sign) || frequent.contains(**sign)).count();
    let half = signs.iter().filter(|sign| is_half_kana(**sign)).count();
    // Half of a sign's width is what letters of any other alphabet look like.
    match half * 2 > signs.len() {
        true if frequent == JAPANESE && is_half_kana_text(&text) => LEAST_SHARE,
        true => 0,
        false => known * 100 / signs.len(),
    }
}

/// Whether signs of half the width are words of Japanese: there are no others but those of Japanese, marks of voice stand
/// behind the letters that have a voice, and the vowels and the rows of k and s are as usual as they are in Japanese.
/// Other alphabets have hardly a letter at the bytes of these, and two bytes a sign make no word of an odd number.
fn is_half_kana_text(text: &str) -> bool {
    const VOICED: &str = "ｳｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ";
    let is_half = |sign: char| matches!(sign, 'ｦ'..='ﾟ');
    let (mut marks, mut before) = (0, ' ');
    for sign in text.chars() {
        let is_placed = match sign {
            'ﾞ' => VOICED.contains(before),
            'ﾟ' => "ﾊﾋﾌﾍﾎ".contains(before),
            _ => true,
        };
        let is_japanese = is_half(sign) || matches!(sign, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
        if !is_placed || is_word_sign(sign) && !is_japanese {
            return false;
        }
        marks += usize::from(matches!(sign, 'ﾞ' | 'ﾟ'));
        before = sign;
    }
    let half = text.chars().filter(|sign| is_half(*sign)).count();
    let usual = text.chars().filter(|sign| matches!(sign, 'ｰ'..='ｿ')).count();
    let mut words = text.split(|sign| !is_half(sign));
    marks > 0 && half >= 6 && usual * 3 >= half && words.any(|word| word.chars().count() % 2 == 1)
}

/// Whether a sign belongs to a word rather than to numbers and between words.
pub(super) fn is_word_sign(sign: char) -> bool {
    !sign.is_ascii()
        && !matches!(sign, '\u{a0}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{301f}' | '\u{ff01}'..='\u{ff5e}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_ages_is_enough() {
        for (encoding, text) in [
            (SHIFT_JIS, "年齢,人口\n10歳未満,424018\n10代,463498\n100歳以上,12\n"),
            (EUC_JP, "年齢,人口\n10歳未満,424018\n10代,463498\n100歳以上,12\n"),
            (GB18030, "年龄,人数\n男,1\u{a0}204\n女,1\u{a0}187\n"),
            (BIG5, "年齡,人數\n男,1204\n女,1187\n"),
            (EUC_KR, "연령,인구\n남자,1204\n여자,1187\n"),
        ] {
            let (bytes, _, _) = encoding.encode(text);
            assert_eq!(find_eastern(&bytes), Some(encoding), "{text}");
        }
    }

    #[test]
    fn words_of_half_width_are_japanese() {
        for text in ["ｺｰﾄﾞ,市町村名\nｻｯﾎﾟﾛｼ,79306\nｻﾄﾞ,25842\n", "ﾅﾏｴ,ｸﾌﾞﾝ\nﾔﾏﾀﾞ ﾀﾛｳ,1\nｵｵｻｶ,2\n"]
        {
            let (bytes, _, _) = SHIFT_JIS.encode(text);
            assert_eq!(find_eastern(&bytes), Some(SHIFT_JIS), "{text}");
        }
    }

    #[test]
    fn letters_of_other_alphabets_are_none() {
        for (name, text) in [
            ("windows-1256", "السنة,ذكور,إناث\nالعراق,12,13\n"),
            ("windows-1251", "Страна,Год\nРоссия,2019\nДа,2\n"),
            ("windows-1252", "Año,Región\nCádiz,1\nMálaga,2\n"),
            ("macintosh", "Año,Región\nMartínez,1\nMálaga,2\n"),
            ("windows-1251", "СТРАНА,ГОД\nМОСКВА,2019\nКАЛУГА,2\n"),
            ("koi8-r", "страна,город\nмосква,2019\nкалуга,2\n"),
            ("windows-1253", "ΝΟΜΟΣ,ΠΛΗΘΥΣΜΟΣ\nΑΤΤΙΚΗ,2019\nΑΧΑΪΑ,2\n"),
            ("windows-874", "จังหวัด,จำนวน\nกรุงเทพมหานคร,1\nขอนแก่น,2\n"),
        ] {
            let (bytes, _, _) = Encoding::for_label(name.as_bytes()).unwrap().encode(text);
            assert_eq!(find_eastern(&bytes), None, "{text}");
        }
    }
}
