import { officialTexts, reference } from '../corpus.ts';
import { chineseTexts } from '../derive/check/check-data.ts';
import { files } from '../urls.ts';

/** The official Chinese is a file of the site only where it was imported. */
export const getStaticPaths = () =>
  officialTexts.size ? [{ params: { file: files.checkChinese.replace(/^\/|\.json$/g, '') } }] : [];
export const GET = () => Response.json(chineseTexts(reference, officialTexts));
