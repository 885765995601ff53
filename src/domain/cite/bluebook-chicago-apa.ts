/** Bluebook, Chicago and APA. */
import { isLaw, type Cited, type Law, type ReadAt } from './citation-facts.ts';
import { issuerInEnglish, issuerInShort } from './issuers.ts';
import { amendment, chineseTitle, dated, english, numberOf, pageName, roman } from './law-facts.ts';
import { inDouble, italic, runs, type Run } from './runs.ts';
import { abbreviated, american, isOlder, pinpoint, units, year } from './dates-and-pinpoints.ts';

const list = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(', ');
const dateOfAccess = (accessed: string | undefined, write: (iso: string) => string) =>
  accessed ? write(accessed) : '[date of access]';

/**
 * How the law was made and by what the wording was amended: “promulgated by …, effective …; amended
 * by …, effective …”.
 */
function history(
  cited: Law,
  write: (iso: string) => string,
  issuer: (name: string) => string,
  then = '; ',
): string {
  const { issuer: maker, inForceFrom, repealed } = cited.law;
  const { verb, date } = dated(cited);
  const by = amendment(cited);
  const made = list([
    `${verb} the ${issuer(maker)}`,
    date && write(date),
    `effective ${write(inForceFrom)}`,
    repealed && `in force until ${write(repealed)}`,
  ]);
  if (!by) return made;
  const amended = list([
    `amended by the ${issuer(by.issuer)}`,
    write(by.date),
    `effective ${write(by.from)}`,
  ]);
  return made + then + amended;
}

/** The place, and the end of a wording that no longer applies. */
function placed(
  cited: Law,
  to: typeof units.american,
  write: (iso: string) => string,
): string | undefined {
  const at = pinpoint(cited, to);
  if (!at) return undefined;
  const until = isOlder(cited) ? ` (text in force until ${write(cited.wording!.to!)})` : '';
  return `, ${at}${until}`;
}

/** Bluebook: law by its own name, anything else as a page of this reference. */
export function bluebook(cited: Cited, { url, siteName, accessed }: ReadAt): Run[] {
  if (isLaw(cited)) {
    const zh = chineseTitle(cited);
    const number = numberOf(cited);
    const name = roman(cited);
    return runs(
      name ? `${name} (${zh})` : zh,
      ` [${english(cited)}] (${history(cited, abbreviated, issuerInShort)})`,
      number && `, ${number}`,
      placed(cited, units.american, abbreviated),
      ', ',
      italic(cited.place ? 'translated in' : 'translated in part in'),
      ` ${siteName}, ${url} (China).`,
    );
  }
  const visited = cited.revised ? '' : ` (last visited ${dateOfAccess(accessed, abbreviated)})`;
  return runs(
    italic(pageName(cited)),
    `, ${siteName}`,
    cited.revised && ` (rev. ${abbreviated(cited.revised)})`,
    `, ${url}${visited}.`,
  );
}

/** Chicago, as a note: law by its own name, anything else as a page of this reference. */
export function chicago(cited: Cited, { url, siteName, accessed }: ReadAt): Run[] {
  if (isLaw(cited)) {
    const zh = chineseTitle(cited);
    const number = numberOf(cited);
    return runs(
      roman(cited) && `${roman(cited)} `,
      `${zh} [${english(cited)}], ${history(cited, american, issuerInEnglish, ', ')}`,
      number && `, ${number}`,
      placed(cited, units.chicago, american),
      `, translated ${cited.place ? '' : 'in part '}in ${siteName}, ${url}.`,
    );
  }
  const when = cited.revised
    ? `last modified ${american(cited.revised)}`
    : `accessed ${dateOfAccess(accessed, american)}`;
  return runs(inDouble(pageName(cited), ','), ` ${siteName}, ${when}, ${url}.`);
}

/** The end of the wording, or of the law, in APA's parentheses. */
function ended(cited: Law): string {
  if (isOlder(cited)) return `; text in force until ${american(cited.wording!.to!)}`;
  const { repealed } = cited.law;
  return repealed ? `; in force until ${american(repealed)}` : '';
}

/** APA: law by its own name, anything else as a page of this reference. */
export function apa(cited: Cited, { url, siteName, accessed }: ReadAt): Run[] {
  if (isLaw(cited)) {
    const { date } = dated(cited);
    const by = amendment(cited);
    const at = pinpoint(cited, units.american);
    const years = `${year(date ?? cited.law.inForceFrom)}${by ? ` & rev. ${year(by.date)}` : ''}`;
    return runs(
      italic(roman(cited) ?? chineseTitle(cited)),
      ` [${english(cited)}]`,
      at && ` ${at}`,
      ` (${years}${ended(cited)}) (China). ${url}`,
    );
  }
  const title = pageName(cited);
  const stop = /[?!.]$/.test(title) ? '' : '.';
  if (!cited.revised)
    return runs(
      `${siteName}. (n.d.). `,
      italic(title),
      `${stop} Retrieved ${dateOfAccess(accessed, american)}, from ${url}`,
    );
  const [month, day] = american(cited.revised).split(/[ ,]+/);
  return runs(
    `${siteName}. (${year(cited.revised)}, ${month} ${day}). `,
    italic(title),
    `${stop} ${url}`,
  );
}
