/** A law named in a text, by its offsets there. */
export interface LawMention {
  from: number;
  to: number;
  /** Id of the law; undefined where it is not held here. */
  law: string | undefined;
  /** As it is written, in one spelling. */
  name: string;
  /** The year that stands with the name. */
  year: number | undefined;
  /** Whether the words say that an earlier law is meant: 原, “former”. */
  earlier: boolean;
}
