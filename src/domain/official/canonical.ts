/** The official text as it is compared: NFKC, without white space. */
export const canonicalText = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
