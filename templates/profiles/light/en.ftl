## Titles of the sections of the light profile; .guide is the guiding question shown beside the text.

section-fm-keyfig = Key figures
    .guide = Which few numbers must everybody know? Each has its year, its basis and its source.
section-imm-stock = Immigrant stock and trend
    .guide = How many people living here were born abroad or are foreign citizens, and how did that number change? Say what was counted; do not say why it changed unless a study shows it.
section-imm-stock-age = Age and sex
    .guide = How old are they, how many are women, and how does that differ from the population as a whole?
section-imm-stock-origin = Origins
    .guide = Where were they born, or which citizenship do they hold? Residual groups are not countries.
section-emi-stock = Born here, living abroad
    .guide = Where do people born in the country live today? The numbers come from the countries where they live and are a minimum.
section-dis = Refugees and asylum seekers
    .guide = How many people found protection here, or asked for it? Say whether they are part of the stock above.
section-rem = Remittances
    .guide = How much money do people send to and from the country? Keep records of payments apart from model estimates.
section-fin-trends = Findings and priorities
    .guide = What do these numbers mean for the country, what follows from them, and which data are missing most? Only the office can write this.
section-fm-notes = Notes on data
    .guide = What a reader must know to use the numbers: basis, dates, editions, signs.
section-fm-sources = Sources
    .guide = Who published the numbers, in which edition, under which licence.
