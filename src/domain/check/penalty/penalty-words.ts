/** The words by which texts state penalties, in English and Chinese, as patterns. */
/** A duration, once read: its months between marks that stand in no other text. */
export const duration = /⟨(\d+)⟩/u;
const m = '⟨\\d+⟩';
const filler =
  '(?:\\s+(?:of|is|in|a|an|the|term|terms|prison|imprisonment|jail|sentence|sentences|penalty|punishment|fixed[ -]term|to|or|being|at|for|years?|be|set|stands|behind bars))*\\s*:?\\s*';

/** What may stand between “minimum” and its term: “sentence for espionage is”. */
const between = "(?:\\s+(?!maximum|minimum|life|death)[a-z'-]+){0,8}?\\s*:?\\s*";

/** The same in Chinese: 刑期都是, 也就判. */
const hanBetween =
  '(?:的|刑期?|法定刑|刑罚|量刑|为|是|可|可以|能|要|应|须|会|被|不过|不超过|不得超过|也|就|都|均|只|才|得|到|也就|判处|判刑|判|处|有期徒刑)*';

export type Kind = 'both' | 'reversed' | 'low' | 'high' | 'least' | 'most' | 'ends' | 'figure';
/** The forms in which a term is stated. Of those that begin at one place the first counts. */
export const forms: readonly [Kind, RegExp][] = (
  [
    [
      'both',
      `(?:(?:not|no) (?:less|fewer) than|at least|more than|over|above) ${m},? (?:and|but|or|to)(?: (?:not|no) more than| at most| up to| less than| under| below| not exceeding| no longer than) ?${m}`,
    ],
    [
      'both',
      `${m}(?: or more| and above)?,? (?:and|but|or|to) (?:(?:not|no) more than|at most|less than) ${m}`,
    ],
    [
      'reversed',
      `(?:(?:not|no) more than|at most|up to) ${m},? (?:and|but|or) (?:(?:not|no) (?:less|fewer) than|at least) ${m}`,
    ],
    ['ends', `(?:a )?minimum${filler}${m},? (?:and|to|or|but)(?: a| the)? maximum${filler}${m}`],
    ['ends', `(?:最低|起刑)\\D{0,6}${m}[,、,]?(?:至|到|而)?最高\\D{0,6}${m}`],
    ['both', `(?:between|from) ${m} (?:and|to) ${m}`],
    ['both', `${m}以上(?:至|到|,|、)?(?:不满)?${m}以下`],
    [
      'both',
      `${m}(?: (?:in prison|in jail|imprisonment|of imprisonment))?\\s*(?:to|-|through|up to|至|到)\\s*(?:up to )?${m}`,
    ],
    [
      'least',
      `(?:mandatory )?(?:minimum|minimal|lowest|least|floor)(?! of all)${between}${m}|${m}(?: (?:mandatory )?minimum)|(?:最低|最轻|起刑点?|起点|至少|起步|少说)${hanBetween}${m}|${m}(?:有期徒刑)?起(?:步|刑|判)?|(?:starts?|begins?)(?: off)? (?:at|with|from) ${m}|(?:never|not|no) (?:below|under|lower than) ${m}|不(?:得)?低于${m}`,
    ],
    [
      'most',
      `(?:maximum|max|longest|heaviest|upper limit|ceiling|cap)${between}${m}|${m}(?:'s?)?(?: (?:in prison |in jail |of imprisonment |imprisonment |behind bars )?(?:maximum|at most|at the most|cap\\b|ceiling))|(?:最高|最多|上限|至多|最长|最重|封顶|顶格|撑死)${hanBetween}${m}|${m}(?:有期徒刑)?(?:封顶|到顶|为上限)|(?:capped|topped|limited) (?:off )?(?:at|to) ${m}|(?:ends?|stops?|tops? out|maxes out|peaks?)(?: off)? (?:at|with) ${m}|(?:never|cannot|can not|can't|doesn't|does not|do not|don't|will not|won't|may not|must not) (?:exceeds?|go(?:es)? (?:above|beyond|over)|be (?:longer|more) than|runs? (?:over|beyond|past))${filler}${m}|never exceeds?${filler}${m}|no (?:longer|heavier) than${filler}${m}`,
    ],
    [
      'low',
      `${m} (?:or (?:more|longer|above|over|greater)|and (?:above|more|over|upwards?)|upwards?|plus)|${m}\\s?\\+`,
    ],
    [
      'low',
      `${m}\\s*(?:in (?:prison|jail) |imprisonment )?(?:to|-|or|up to|至|到)\\s*(?:up to )?(?=life|death|无期|死刑)`,
    ],
    [
      'low',
      `(?:at least|(?:not|no) (?:less|fewer) than|(?<!\\b(?:not|no) )more than|over|above|upwards of|exceeding|no fewer than|not under)${filler}${m}`,
    ],
    ['low', `${m}以上`],
    [
      'high',
      `(?:up to|at most|(?:not|no) more than|not exceeding|not over|(?<!\\b(?:not|no) )less than|no longer than|within|as (?:much|many|long) as|under|below|not to exceed)${filler}${m}`,
    ],
    ['high', `${m} or (?:less|fewer|under|below|shorter)|${m}以下|${m}以内|不超过${m}|不满${m}`],
    ['figure', m],
  ] as [Kind, string][]
).map(([kind, pattern]) => [kind, new RegExp(pattern, 'uy')]);

export const year = '(?:years?|yrs?|年)';
export const monthWord = '(?:months?|mos?\\b|个月|月)';
/** Years that are no sentence: reprieves, political rights, ages, dates. */
export const beside = new RegExp(
  [
    `\\d{1,2}[ -]?${year}['s]*[ -](?:reprieve|suspension|suspended|delay|old|period of reprieve)`,
    `reprieve of \\d{1,2} ${year}`,
    `(?:suspended|postponed|deferred|suspension)(?: of [a-z ]{0,20})? (?:for|by|of) \\d{1,2} ${year}`,
    '(?:depriv\\w+|loss|stripped) of (?:all |his |her |their )?political rights(?: (?:for|of))? ' +
      `(?:life|(?:up to |not more than )?\\d{1,2}(?: to \\d{1,2})? ${year})`,
    `(?:lifelong|lifetime|\\d{1,2}[ -]${year}) (?:deprivation|loss|ban)`,
    'political rights for life',
    // Custody before judgment is no sentence: “in supervisory detention for three to eight months”.
    `(?:(?<!criminal )detention|custody|(?<!public )surveillance|\\bheld\\b)[a-z ]{0,40}? for (?:up to |at most )?\\d{1,2}(?: (?:to|or) \\d{1,2})? (?:${year}|${monthWord})`,
    `缓期(?:\\d{1,2}|二|两)年(?:执行)?`,
    `剥夺政治权利(?:\\d{1,2}年(?:以上\\d{1,2}年)?(?:以下)?|终身)`,
    `(?:19|20)\\d\\d ?年(?:\\d{1,2}月)?(?:\\d{1,2}日)?`,
    `\\d{1,2}月\\d{1,2}日`,
    `\\d{1,2}[ -]?${year}[ -]?(?:ago|later|after|earlier|of age|before|since|in a row|of experience|of service)`,
    `(?:for|over|in|after) the (?:past|last|next|previous) \\d{1,2} ${year}`,
    `(?:aged?|under|over|below|above|reached|turned) \\d{1,3}(?: years)?(?: old| of age)`,
    `未?满\\d{1,3}(?:周岁|岁)`,
  ].join('|'),
  'gu',
);
/** Words beside which a bare number of years is a sentence. */
export const sentencing = new RegExp(
  'sentenc|imprison|prison|jail|punish|carr(?:y|ies)|fac(?:e|es|ing)|penalt|\\bterm\\b|convict' +
    '|behind bars|served?\\b|got\\b|gets\\b|received|判|刑|处',
);
/** Words that speak of what a person got or may get. */
export const ofPerson =
  /\b(?:was|were|has been|had been|he|she|they|him|her) (?:sentenced|jailed|given|imprisoned)|\bsentenced (?:him|her|them|to)\b|\b(?:got|received|served|serving|faces|facing)\b|被?判(?:处)?(?:了)?(?:有期徒刑)?⟨|获刑|被判/u;
export const lifeWords =
  /\blife\b(?!long|time|[ -]?(?:threatening|style|and death))|无期徒刑|无期|终身监禁/uy;
export const deathWords =
  /\bdeath\b(?! (?:penalty |sentence )?review|s\b| row| toll| with)|\bdeath with\b|capital (?:punishment|offen[cs]e|crime)|\bexecut(?:ed|ion)\b(?! of (?:the )?(?:sentence|judgment|penalt))|死刑(?!复核|案件|缓期执行期)|死缓|极刑/uy;
export const reprieveWords = /repriev|suspended death|death[^.]{0,30}suspen|死缓|缓期/;
export const baseWords =
  /\b(?:basic|base|ordinary|normal) (?:offen[cs]e|crime|form|tier|range|penalty|sentence|punishment|case|circumstance)s?\b|基本犯|基本刑|基本档|一般情(?:节|况|形)|一般(?=处|判|的?,? ?处|的?,? ?判)|通常(?=处|判)/uy;
export const rankWords: readonly ['lowest' | 'highest', RegExp][] = [
  [
    'lowest',
    /\b(?:lowest|lightest|bottom|mildest) (?:tier|range|band|bracket|step|rung)|最(?:低|轻)(?:的)?(?:一)?(?:档|级|个量刑档)/u,
  ],
  [
    'highest',
    /\b(?:highest|heaviest|top|gravest) (?:tier|range|band|bracket|step|rung)|最(?:高|重)(?:的)?(?:一)?(?:档|级|个量刑档)/u,
  ],
];
/** A tier that is denied: “knows no tier of up to ten years”, 没有十年以下这一档. */
export const noTier =
  /\b(?:no|lacks?|without)\b[^.;,]{0,50}\b(?:tier|range|band|bracket)|(?:没有|并无|不存在|不设|无)[^,。;]{0,20}(?:档|幅度)/u;
export const aloneWords =
  /\bnothing else\b|\b(?:single|sole|one|1|only) (?:crime|count|charge|offen[cs]e)\b|\b(?:crime|charge|count|offen[cs]e) alone\b|\b(?:only|solely) (?:for|of)\b|一罪|仅以|只以|单一罪名|唯一(?:的)?罪名|仅因|没有其他罪/u;
export const itselfWords =
  /\bitself\b|\bon its own\b|\bby itself\b|\bwording of\b|\bits own (?:text|wording|words)\b|本身|自身|条文(?:里|中)?(?:就|明文|直接)|明文(?:规定|写|列)|写明/u;
/** A denial near the words for death: “no death penalty”, “capital punishment is excluded”. */
export const noDeath = new RegExp(
  [
    "(?:\\bno\\b|\\bnone\\b|\\bneither\\b|\\bnot\\b|n't\\b|\\bnever\\b|\\bnor\\b|without|cannot|excludes?|exempt\\w*|except\\w*|abolish\\w*|lacks?)" +
      '[^.;,]{0,40}?(?:\\bdeath|capital|execut)',
    '(?:death|capital punishment)[^.;]{0,45}?\\b' +
      "(?:is not|isn't|are not|not available|excluded|(?:does|do|did|shall|may|must|can|will) not (?:apply|be)|doesn't apply|cannot|abolished|inapplicable|not applicable)",
    '\\b(?:leaves?|left|keeps?|put) [^.;,]{0,30}? (?:out of|outside) [^.;,]{0,12}(?:death|capital)|\\b(?:outside|out of) (?:the )?(?:death|capital)',
    '(?:没有|不适用|不能判|不得判处|不判处?|无|不得适用|不存在|未规定|取消|废除了?|不会被?判处?|不可判处?|并无|不设)死刑',
    '死刑[^。;,]{0,6}(?:不适用|除外|已?被?(?:取消|废除))',
  ].join('|'),
);

/** A denial before the word for life: “without life imprisonment”, 没有无期徒刑. */
export const noLifeBefore =
  /(?:\bno|\bnot|n't|\bnever|\bnor|\bneither|\bwithout|\blacks?|\bexcludes?)\s(?:[a-z]+ ){0,3}$|(?:没有|并无|无|未规定|不设|不能判处?|不判处?|不适用)$/;

/** Words by which a condition is said to be absent: the tier without it is meant. */
export const absentBefore =
  /(?:没有|并无|无|未有|不具有|不具备|不存在|不属于|缺少|without|\bno|\bnot(?: in)?|absent|absence of|lacking|unless)\s*(?:any |the |an? )?$/u;
