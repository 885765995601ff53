/** Whether a query is out of scope: about another crime, another field of law, or everyday life. */
import { contentWords, isHan, stemOf } from '../../../domain/language/analyze.ts';

/**
 * Other crimes, and fields of law that have nothing to do with secrets. Compared as whole words:
 * the stem of “driving” is that of “USB drive”.
 */
const others = new Set(
  (
    'murder homicide manslaughter robbery burglary theft shoplifting fraud scam rape kidnapping ' +
    'arson drug narcotics marijuana cannabis cocaine heroin trafficking gambling prostitution ' +
    'pornography laundering defamation libel slander ' +
    'tax taxation vat divorce alimony marriage wedding inheritance adoption contract lease tenant ' +
    'landlord rent mortgage loan insurance bankruptcy insolvency trademark copyright antitrust ' +
    'monopoly securities stock shareholder ' +
    'traffic driving driver drunk parking speeding vehicle car labour wage salary pension maternity ' +
    'consumer refund malpractice tort pollution plumbing recipe apple restaurant football weather tariff ' +
    'subsidy visa permit'
  ).split(' '),
);
/** Words that go with any crime and any law, so that they do not bring a query into scope. */
const general = new Set(
  (
    'law legal crime criminal offence offender sentence penalty punishment prison imprisonment jail ' +
    'life death capital execution fine court judge lawyer trial article article code act right case ' +
    'year term number maximum minimum provision rule range procedure supreme people person charge ' +
    'appeal limitation period limit foreign foreigner national state public official position ' +
    'property level first second review interpretation custody family relative money property war ' +
    'trade work company notice visit'
  )
    .split(' ')
    .map(stemOf),
);
/** The same as `others`, in Chinese. */
const chineseOthers = new RegExp(
  '杀人|抢劫|盗窃罪|偷窃罪|诈骗|骗子|强奸|绑架|拐卖|贩毒|毒品|吸毒|赌博|卖淫|嫖娼|传销|洗钱|' +
    '醉驾|酒驾|交通|肇事|离婚|结婚|婚姻|抚养|赡养|继承|遗产|遗嘱|合同|租房|房东|房租|房贷|' +
    '贷款|房产|房价|物业|社保|医保|保险|税|劳动(?:法|合同|仲裁|争议)|工伤|加班|公积金|养老|' +
    '商标|著作权|版权|破产|股票|证券|消费者|垄断|污染|食品|医疗|学校|高考|天气|彩票',
);
const chineseOurs = /密|谍|情报|国安|国家安全|军|叛|泄|境外|颠覆|分裂|窃听|死缓|自首|立功|复核/;

/** Everyday senses of our words: to drive (no disk), the time (no term), a flight to a city, civil procedure. */
const everyday = new RegExp(
  '\\bwhat time is it\\b|\\blearn(?:ing)? (?:chinese|mandarin)\\b|\\bnew year\\b|' +
    '\\b(?:flights?|trains?|tickets?|hotels?) (?:to|from|in) [a-z]+$|' +
    '\\bcivil (?:procedure|litigation|suit|claim|law)|民事|' +
    '(?<!\\b(?:usb|hard|flash|thumb|disk|pen) )\\bdrive\\b',
);

/** Idioms with our words; they are out of scope whatever else is asked. */
const idioms =
  /\b(?:death metal|fine arts?|secret (?:garden|santa|recipe)|leak(?:ing|y) (?:tap|roof|pipe))\b/;

const isOther = (word: string) => others.has(word) || others.has(word.replace(/s$/, ''));

/**
 * The notice where a normalised query is out of scope; undefined otherwise. `subject` says whether
 * a token is a subject of this reference, `known` whether any name has it: a misspelt name of a law
 * is not another law.
 */
export function otherMatter(
  text: string,
  subject: (token: string) => boolean,
  known: (token: string) => boolean,
): string | undefined {
  const words = contentWords(text);
  const other =
    everyday.test(text) ||
    (/^(?:[a-z]+ ){1,2}laws?$/.test(text) && words.every((word) => known(stemOf(word)))) ||
    words.some((word) => (isHan(word) ? chineseOthers.test(word) : isOther(word)));
  const ours = words.some((word) =>
    isHan(word)
      ? chineseOurs.test(word)
      : !/^(?:drive|time|year|procedure|civil)$/.test(word) &&
        !isOther(word) &&
        !general.has(stemOf(word)) &&
        subject(stemOf(word)),
  );
  return !idioms.test(text) && (!other || ours)
    ? undefined
    : 'This reads as another matter. Here only espionage and crimes concerning secrets are explained.';
}
