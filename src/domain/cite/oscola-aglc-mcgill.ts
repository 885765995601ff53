/** OSCOLA, AGLC and McGill. */
import { isLaw, type Cited, type ReadAt } from './citation-facts.ts';
import { issuerInEnglish } from './issuers.ts';
import {
  chineseTitle,
  dated,
  english,
  numberOf,
  pageName,
  translation,
  version,
} from './law-facts.ts';
import { inDouble, inGuillemets, inSingle, italic, runs, type Run } from './runs.ts';
import { british, pinpoint, units } from './dates-and-pinpoints.ts';

const list = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');
/** The date of a law in words, where it is known. */
const day = (date: string | undefined) => date && british(date);

/** OSCOLA: law by its own name, anything else as a page of this reference. */
export function oscola(cited: Cited, { url, siteName, accessed }: ReadAt): Run[] {
  const end = ` <${url}> accessed ${accessed ? british(accessed) : '[date of access]'}.`;
  if (isLaw(cited)) {
    const { issuer } = cited.law;
    const zh = chineseTitle(cited);
    const number = numberOf(cited);
    const at = pinpoint(cited, units.oscola);
    const made = list([issuerInEnglish(issuer), number, day(dated(cited).date)]);
    return runs(
      `${zh} [${english(cited)}] (${made}) (China)`,
      at && ` ${at}`,
      version(cited, british),
      `, ${translation(cited)} in `,
      italic(siteName),
      end,
    );
  }
  return runs(
    `${inSingle(pageName(cited))} (`,
    italic(siteName),
    cited.revised && `, rev ${british(cited.revised)}`,
    ')',
    end,
  );
}

/** AGLC: law by its own name, anything else as a page of this reference. */
export function aglc(cited: Cited, { url, siteName }: ReadAt): Run[] {
  if (isLaw(cited)) {
    const { issuer } = cited.law;
    const zh = chineseTitle(cited);
    const number = numberOf(cited);
    const at = pinpoint(cited, units.aglc);
    const made = list([issuerInEnglish(issuer), number, day(dated(cited).date), at]);
    return runs(
      `${inGuillemets(zh)}[${english(cited)}] (People’s Republic of China) ${made}`,
      version(cited, british),
      `, ${translation(cited)} in `,
      italic(siteName),
      ` <${url}>.`,
    );
  }
  return runs(
    `${inSingle(pageName(cited))}, `,
    italic(siteName),
    ' (Web Page',
    cited.revised && `, ${british(cited.revised)}`,
    `) <${url}>.`,
  );
}

/** McGill: law by its own name, anything else as a page of this reference. */
export function mcgill(cited: Cited, { url, siteName }: ReadAt): Run[] {
  if (isLaw(cited)) {
    const zh = chineseTitle(cited);
    const at = pinpoint(cited, units.oscola);
    const made = list([numberOf(cited), day(dated(cited).date), at]);
    return runs(
      italic(english(cited)),
      ` [${zh}], ${made}`,
      version(cited, british),
      ` (China), ${translation(cited)} online: `,
      italic(siteName),
      ` <${url}>.`,
    );
  }
  return runs(
    inDouble(pageName(cited)),
    cited.revised && ` (last modified ${british(cited.revised)})`,
    ', online: ',
    italic(siteName),
    ` <${url}>.`,
  );
}
