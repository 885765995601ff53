/**
 * Whether a key belongs to an input method, and so to nobody else. 229 is how Safari marks the
 * Enter that ends a composition.
 */
export const composing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
