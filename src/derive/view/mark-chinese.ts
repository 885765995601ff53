/**
 * Marks Chinese in the text of bodies, so that browsers choose the right glyphs and readers the
 * right voice.
 */
import { defineHastPlugin } from 'satteri';

/** Split text into plain and Chinese parts: `serious (情节严重)` → [plain, Chinese, plain]. */
export function splitChinese(text: string): { text: string; chinese: boolean }[] {
  const parts: { text: string; chinese: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(
    /\p{Script=Han}(?:[\p{Script=Han}〔〕《》〈〉、，·]*\p{Script=Han})?/gu,
  )) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), chinese: false });
    parts.push({ text: match[0], chinese: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), chinese: false });
  return parts;
}

/** Puts each Chinese part of a text in a `span` with its language. */
export const markChinese = defineHastPlugin({
  name: 'mark-chinese',
  text(node, context) {
    const parts = splitChinese(node.value);
    if (!parts.some((part) => part.chinese)) return;
    context.replaceNode(
      node,
      parts.map((part) =>
        part.chinese
          ? {
              type: 'element' as const,
              tagName: 'span',
              properties: { lang: 'zh-Hans' },
              children: [{ type: 'text' as const, value: part.text }],
            }
          : { type: 'text' as const, value: part.text },
      ),
    );
  },
});
