/**
 * The real content, for tests that need all of it. It is read and indexed once in a process, so what
 * is handed out is shared and no test may change it. Whether it is sound is for the check to say.
 */
import { SearchEngine } from '../../src/client/search/engine.ts';
import { checkData } from '../../src/derive/check/check-data.ts';
import { firstIndex } from '../../src/derive/search/first-index.ts';
import { textIndex } from '../../src/derive/search/text-index.ts';
import { Checker } from '../../src/domain/check/checker.ts';
import { assemble } from '../../src/domain/reference/reference.ts';
import { readContent } from '../../src/read/content.ts';
import { staticPages } from '../../src/urls.ts';
import { once } from '../once.ts';

export const wholeContent = once(() => readContent());
export const wholeReference = once(() => assemble(wholeContent(), staticPages));
export const wholeIndex = once(() => firstIndex(wholeReference()));
/** The search as the site has it. */
export const wholeEngine = once(
  () => new SearchEngine(wholeIndex(), async () => textIndex(wholeReference())),
);
export const wholeCheckData = once(() => checkData(wholeReference()));
/** The check of citations as the site has it, without the official Chinese. */
export const wholeChecker = once(() => new Checker(wholeCheckData()));
