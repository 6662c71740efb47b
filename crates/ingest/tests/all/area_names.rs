//! The names of areas as registers, censuses and tables write them, in seven languages.

use crate::files::*;
use bearings_ingest::{AreaMatch, fold_name};
use std::collections::BTreeMap;

/// Each line: our code, `=` and the texts, with `|` between; `?` for what only a person can say.
fn all(lines: &str) {
    let areas = areas();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (code, texts) = line.split_once('=').unwrap();
        let wanted = match code {
            "?" => AreaMatch::Unknown,
            "aggregate" => AreaMatch::Aggregate,
            code => AreaMatch::Area(code.parse().unwrap()),
        };
        for text in texts.split('|') {
            assert_eq!(areas.resolve_name(text), wanted, "{text}");
        }
    }
}

#[test]
fn no_name_points_to_two_areas() {
    let aliases = String::from_utf8(bytes("areas", "aliases.csv")).unwrap();
    let mut codes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for record in csv::Reader::from_reader(aliases.as_bytes()).into_records().map(Result::unwrap) {
        if &record[2] == "name" {
            let known = codes.entry(fold_name(&record[0])).or_default();
            if !known.contains(&record[1].to_owned()) {
                known.push(record[1].to_owned());
            }
        }
    }
    let twice: Vec<&str> = codes.iter().filter(|(_, codes)| codes.len() > 1).map(|(name, _)| name.as_str()).collect();
    // The regions of the Sustainable Development Goals bear names of geographic regions, told apart by capitals.
    assert_eq!(twice, ["europe", "latin america and the caribbean", "northern america"]);
}

#[test]
fn citizens_stand_for_their_country() {
    all("KEN=Kenyan|Kenyans|kényan|Kényane|Kényanes|keniano|keniana|kenianas|keniata|queniano|Queniana|quenianos|كيني|كينية|الكينيون|кениец|кенийка|кенийцы|Кенийское|肯尼亚籍|肯尼亚人
        MAR=Moroccan|marocain|marocaine|Marocains|Marroquí|marroquíes|marroquino|marroquinas|مغربي|مغربية|марокканец|марокканка|марокканское|摩洛哥籍
        FRA=French|Français|française|Françaises|francesa|francês|فرنسي|الفرنسية|француз|француженка|французское|法国籍|法国人|法国国籍
        GRC=Greek|grec|grecque|grecques|griega|grega|يوناني|грек|гречанка|希腊籍
        TUR=Turkish|turc|turque|Turcs|turca|turco|تركي|турок|турчанка|турецкое
        DEU=German|allemande|Alemanes|alemana|alemão|alemã|alemães|ألماني|немка|德国籍
        NGA=Nigerian|Nigérian|nigériane|nigeriana|نيجيري|нигериец|尼日利亚籍
        NER=Nigerien|Nigérien|nigérienne|nigerina|нигерец|尼日尔籍
        PRK=North Korean|nord-coréenne|norcoreana|северокореец
        KOR=South Korean|sud-coréen|surcoreana|sul-coreano|كوري جنوبي|южнокореец|韩国籍|韓國籍
        SSD=South Sudanese|sud-soudanaise|جنوب سوداني|южносуданец
        DOM=dominicaine|dominicana|دومينيكاني|доминиканец
        DMA=dominiquaise|dominiquesa|دومينيكي
        GNQ=ecuatoguineana|équato-guinéenne|غيني استوائي
        GNB=Bissau-Guinean|bissau-guinéen|bissau-guineense
        UZB=граждане Узбекистана|гражданин Узбекистана|узбек|узбечка|узбекистанское|أوزبكي|乌兹别克斯坦公民
        SYR=Syrian|syrienne|siria|síria|سوري|سورية|сириец|叙利亚籍
        ?=Korean|Congolese|Dominican|congolais|coréenne|coreano|كوري|كونغولي|кореец|конголезец|African");
}

#[test]
fn short_old_and_abbreviated_names() {
    all("CIV=Ivory Coast|Cote D'Ivoire (Ivory Coast)|Берег Слоновой Кости|ساحل العاج|象牙海岸
        COD=DR Congo|D.R. Congo|Congo, Dem. Rep.|Congo (Dem. Rep.)|Rép. dém. du Congo|Congo (RDC)|R. D. Congo|Rep. Dem. del Congo|ДРК|الكونغو الديمقراطية|刚果（金）|刚果(金)|Zaïre
        COG=Congo|Congo, Rep.|Congo, Republic of|Congo (Rép. du)|Congo-Brazzaville|República del Congo|Республика Конго|جمهورية الكونغو|刚果（布）
        CAF=Central African Rep.|Rép. centrafricaine|Centrafrique|Rep. Centro-Africana|ЦАР|أفريقيا الوسطى|中非|中非共和国
        KOR=Korea, Rep.|Korea, Republic of|Korea (South)|S. Korea|Corée, République de|Corea, Rep.|República da Coreia|Корея, Республика|جمهورية كوريا|南韩|大韩民国
        PRK=Korea DPR|N. Korea|Corée du Nord|КНДР|北韩|朝鲜
        MDA=Moldova, Republic of|Rep. of Moldova|Moldavie|Молдова, Республика|مولدافيا
        IRL=Ireland (Republic)|Republic of Ireland|Rep. of Ireland
        GBR=U.K.|England|Angleterre
        USA=EE.UU.|EE. UU.|E.U.A.|Etats-Unis|United States of America (USA)|С.Ш.А.|امريكا|美國
        LCA=St. Lucia|St Lucia|Ste-Lucie
        VCT=St. Vincent & the Grenadines|St-Vincent-et-les-Grenadines
        SLB=Solomon Is.|Соломоновы о-ва
        VIR=Virgin Islands (US)|Virgin Is. (U.S.)|US Virgin Islands
        VGB=British Virgin Is.|Virgin Islands (British)
        GMB=The Gambia|Gambia, The|Gambie (La)
        KNA=St. Kitts & Nevis
        SSD=S. Sudan|Sudan, South|Soudan du Sud
        HKG=Hong Kong (China)|Hong Kong SAR, China|香港特别行政区
        TWN=Taiwan|Chinese Taipei|Republic of China|China, Republic of|台湾省|臺灣|تايوان
        PSE=West Bank and Gaza|Territoires palestiniens|دولة فلسطين
        XKX=Kosovo|科索沃
        CHN=China, People's Republic of|P.R. China|КНР|中國
        ITA=義大利|意大利
        DEU=西德|Federal Republic of Germany|Germany, Fed. Rep. of
        WSM=Western Samoa
        BFA=Upper Volta|Haute-Volta|Alto Volta
        UN_954=Micronesia
        FSM=Micronesia, Fed. Sts.
        ?=Korea|Virgin Islands|كوريا|Корея|America|Ruritania|Republic|The|Kenya and Uganda|Georgia (USA)");
}

#[test]
fn a_former_state_is_no_successor() {
    all("XFR=USSR|Former USSR|USSR (former)|Ex-URSS|Soviet Union|Yugoslavia|Yugoslavia (former)|Federal Republic of Yugoslavia|Yougoslavie|Iugoslávia|Czechoslovakia|Checoslovaquia|Serbia and Montenegro|Serbia & Montenegro|Serbie-et-Monténégro|Sudan (former)|Netherlands Antilles|Antillas Neerlandesas|German Democratic Republic|German Dem. Rep.|GDR|RDA|СССР|ГДР|Бывший СССР|Чехословакия|الاتحاد السوفياتي السابق|يوغوسلافيا|苏联|前苏联|前南斯拉夫|東德|Democratic Yemen
        SDN=Sudan|Sudan (North)
        SRB=Serbia|Serbie");
}

#[test]
fn what_stands_around_a_name_in_tables_is_no_part_of_it() {
    all("KEN=Kenya (1)|Kenya 1)|Kenya*|Kenya ¹|Kenya¹|Kenya [a]|Kenya (a)|Kenya a/|Kenya:|- Kenya|• Kenya|1. Kenya|of which: Kenya|Of which Kenya|including Kenya
        MAR=dont Maroc|dont : Maroc|Maroc (1)|y compris Maroc|منهم: المغرب|منها المغرب
        KAZ=в том числе Казахстан|в том числе: Казахстан|из них Казахстан
        ESP=de los cuales: España|das quais Espanha
        CHN=其中：中国|其中中国
        ?=of which|(1)|*|Kenya (estimate)|12. ");
}

#[test]
fn totals_of_others_and_persons_without_a_country() {
    all("XOT=Other country|Rest of the world|Rest of world|Other nationalities|Autre pays|Reste du monde|Autres nationalités|Otro país|Resto del mundo|Outro país|Resto do mundo|Другие страны|Остальные страны|Иные|Прочие|جنسيات أخرى|باقي الدول|其他国家和地区|其它|其余|其他国籍
        XXX=Not specified|Don't know|Non renseigné|ND|N.D.|No consta|Se ignora|NS/NC|Desconhecida|Ignorado|Нет данных|Не указан|لم يذكر|غير محددة|未注明|不详
        XSL=No nationality|Stateless persons|Sans nationalité|Sin nacionalidad|Sem nacionalidade|ЛБГ|Апатриды|بدون|无国籍人|無國籍
        UN_912=North Africa|Afrique du Nord|Norte da África|شمال إفريقيا|Северная Африка
        UN_914=West Africa|Afrique de l'Ouest|西非
        aggregate=Americas|Amériques|美洲|European Union|UE-27|СНГ|دول الخليج|欧盟");
}
