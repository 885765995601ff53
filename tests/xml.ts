/** A strict reading of XML into elements. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Namespace and local name. */
  uri: string;
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Throws where the text is not well-formed. */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { uri: '', name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error: Error) => {
    throw error;
  });
  parser.on(
    'opentag',
    (tag: { uri: string; local: string; attributes: Record<string, { value: string }> }) => {
      const element: XmlElement = {
        uri: tag.uri,
        name: tag.local,
        attributes: Object.fromEntries(
          Object.entries(tag.attributes).map(([key, { value }]) => [key, value]),
        ),
        children: [],
        text: '',
      };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
  );
  parser.on('closetag', () => void open.pop());
  const add = (text: string) => void (open.at(-1)!.text += text);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source).close();
  return root.children[0]!;
}
