//! Words for powers of ten, for what is counted and for money, in the seven languages and as offices abbreviate them.
//! All are folded; words of one kind stand in one text with spaces between.

/// Words that are a power of ten wherever they stand.
pub(super) const POWERS: &[(u8, &str)] = &[
    (3, "thousands milliers milhares тысяч тысячах тысячи тыс الالاف"),
    (5, "lakh lakhs lacs"),
    (6, "millions millones milhoes миллионов миллионах миллионы млн"),
    (7, "crore crores"),
    (9, "billions milliards bilhoes миллиардов миллиардах миллиарды млрд"),
    (12, "trillions trillones trilhoes трлн"),
];

/// Words that are one only beside what is counted, or with nothing else beside them: *one million* may be a size of
/// towns, and *miles* a distance.
pub(super) const POWERS_BESIDE_UNITS: &[(u8, &str)] = &[
    (2, "hundred hundreds"),
    (3, "thousand thous thsd ths th tausend mille miles mil тысяча الف الاف 000 000s"),
    (6, "million millon milhao миллион mio mln mn mill مليون ملايين"),
    (9, "billion billon milliard bilhao миллиард mrd bln bn مليار مليارات بليون"),
    (12, "trillion trilhao триллион billones تريليون"),
];

/// Letters that are one only beside money: `m` is male as well.
pub(super) const POWERS_BESIDE_MONEY: &[(u8, &str)] = &[(3, "k"), (6, "m mm"), (9, "b")];

/// The same in Chinese, the longer before the shorter that it contains.
pub(super) const POWERS_IN_CHINESE: &[(u8, &str)] =
    &[(9, "十亿"), (8, "亿"), (7, "千万"), (6, "百万"), (5, "十万"), (4, "万"), (3, "千")];

/// What is counted, as it follows a power in Chinese.
pub(super) const COUNTED_IN_CHINESE: &str = "人名户元美欧英日港澳加卢法镑次件张份个";

/// What is counted besides money.
pub(super) const COUNTED: &str = "\
    person persons people inhabitants individuals workers migrants households permits cases \
    personne personnes habitants travailleurs personas habitantes trabajadores pessoas trabalhadores \
    чел человек лиц شخص اشخاص نسمه فرد افراد عامل";

/// Words that change nothing beside a unit.
pub(super) const FILLERS: &str = "\
    in of the at x × current constant prices unit units value amount number us en de d des du la las le les los el em do da \
    dos das unite unites unidad unidades unidade valor montant monto nombre numero в по ед единица единицы измерения \
    الوحده القيمه العدد عدد من وحده القياس";

/// Words before a power that make a rate of it.
pub(super) const PER: &str = "per par pour por на لكل";

/// US dollars, and dollars of nobody in particular.
pub(super) const DOLLARS: &str = "\
    usd dollar dollars dolar dolares долл доллар доллара долларов долларах دولار دولارات الدولارات الدولار";

/// Words that say whose dollars they are where they are those of the United States.
pub(super) const OF_THE_UNITED_STATES: &str = "\
    us united states american etats unis americains estados unidos estadounidenses eeuu eua americanos сша امريكي \
    اميركي الامريكي";

/// Other money by its names. Words that are common words too are left out.
pub(super) const OTHER_MONEY: &str = "\
    euro euros eur rs tk евро يورو shilling shillings ksh kshs tsh ush шиллингов شلن rupee rupees roupies rupias рупий \
    рупия روبيه روبيات ruble rubles rouble roubles rublos руб рублей рубль рублях روبل franc francs francos fcfa cfa \
    франков فرنك peso pesos песо بيزو reais dinar dinars dinares динаров دينار dirham dirhams дирхамов درهم riyal \
    riyals rial rials риалов ريال yuan renminbi rmb юаней يوان yen yens иен ين pound pounds libras фунтов جنيه \
    lira liras lires лир ليره taka birr бырр naira cedi cedis kwacha tenge тенге сум сом сомов somoni сомони hryvnia \
    грн гривен lari лари dram драмов manat манатов baht kyat rupiah ringgit afghani afghanis soles quetzal quetzales \
    lempira lempiras cordobas colones guaranies bolivianos bolivares gourde gourdes metical meticais pula leva zloty \
    forint koruna korun krona kronor krone kroner escudos kwanza kwanzas ariary ouguiya lcu";

/// Words that make dollars those of another country.
pub(super) const OF_OTHERS: &str = "\
    canadian australian zealand kong singapore namibian jamaican fijian fiji taiwan barbados liberian guyanese \
    bahamian belize caribbean brunei zimbabwe canadiens australiens canadienses australianos канадских австралийских \
    كندي استرالي سنغافوري";

/// Money of the country itself, whatever it is.
pub(super) const LOCAL_MONEY: &[&str] = &[
    "local currency",
    "national currency",
    "lcu",
    "monnaie locale",
    "monnaie nationale",
    "moneda local",
    "moneda nacional",
    "moeda local",
    "moeda nacional",
    "национальной валют",
    "местной валют",
    "العمله المحليه",
    "العمله الوطنيه",
    "本币",
    "当地货币",
    "本国货币",
];

/// Dollars in Chinese, and other money.
pub(super) const DOLLARS_IN_CHINESE: &[&str] = &["美元", "美金"];
/// See [`DOLLARS_IN_CHINESE`].
pub(super) const OTHER_MONEY_IN_CHINESE: &[&str] = &[
    "人民币",
    "欧元",
    "日元",
    "英镑",
    "港元",
    "澳元",
    "加元",
    "卢比",
    "卢布",
    "法郎",
    "比索",
    "第纳尔",
    "先令",
    "泰铢",
    "韩元",
    "亿元",
    "万元",
    "千元",
    "百万元",
];

/// Codes of money by ISO 4217, without those that are English words in capitals.
pub(super) const CODES: &str = "\
    AED AFN AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP \
    CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD \
    IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR \
    MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD \
    SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV WST XAF XCD XOF XPF \
    YER ZAR ZMW ZWL";

/// Signs of money as the word that they stand for.
pub(super) const SIGNS: &[(&str, &str)] = &[
    ("us$", " usd "),
    ("u$s", " usd "),
    ("u$d", " usd "),
    ("usd", " usd "),
    ("meur", " m euro "),
    ("nz$", " zealand "),
    ("hk$", " kong "),
    ("nt$", " taiwan "),
    ("ca$", " canadian "),
    ("au$", " australian "),
    ("r$", " reais "),
    ("a$", " australian "),
    ("c$", " canadian "),
    ("s$", " singapore "),
    ("$", " dollars "),
    ("€", " euro "),
    ("£", " pounds "),
    ("¥", " yen "),
    ("₹", " rupees "),
    ("₽", " rubles "),
    ("₺", " liras "),
    ("₦", " naira "),
    ("₸", " tenge "),
    ("₴", " hryvnia "),
];
