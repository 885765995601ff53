/** Finds runs of Chinese long enough to be statute text. */

const limit = 36;

/**
 * Lines with a run of more than 36 Han characters once instrument titles and crime names in `zh:`
 * are taken out.
 */
export function retypedRuns(
  source: string,
  titles: readonly string[],
): { line: number; run: string }[] {
  return source.split('\n').flatMap((text, index) => {
    if (/^(zh|title|shortZh): /.test(text)) return [];
    const rest = titles.reduce((line, title) => line.replaceAll(title, ' | '), text);
    return (rest.match(/[\p{Script=Han}，、。；：“”‘’（）《》〈〉〔〕\s]+/gu) ?? [])
      .map((run) => run.replace(/[^\p{Script=Han}]/gu, ''))
      .filter((run) => run.length > limit)
      .map((run) => ({ line: index + 1, run }));
  });
}
