/** The plain form, which needs no manual: everything in words. */
import { isLaw, type Cited, type ReadAt } from './citation-facts.ts';
import { english, numberOf, pageName, translation, version } from './law-facts.ts';
import { inDouble, runs, type Run } from './runs.ts';
import { british, pinpoint, units } from './dates-and-pinpoints.ts';

/** The plain form: law by its own name, anything else as a page of this reference. */
export function plain(cited: Cited, { url, siteName }: ReadAt): Run[] {
  if (isLaw(cited)) {
    const at = pinpoint(cited, units.plain);
    const number = numberOf(cited) && ` (${numberOf(cited)})`;
    return runs(
      english(cited),
      number,
      at && `, ${at}`,
      version(cited, british),
      `, ${translation(cited)} in ${siteName}`,
      cited.revision && ` (page revision ${cited.revision})`,
      `, ${url}`,
    );
  }
  const revised = cited.revised && `, revised ${british(cited.revised)}`;
  return runs(
    inDouble(pageName(cited)),
    `, ${siteName}`,
    revised,
    cited.revision && ` (page revision ${cited.revision})`,
    `, ${url}`,
  );
}
