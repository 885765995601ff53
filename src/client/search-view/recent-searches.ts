/**
 * Recent searches, on this device and only if the reader asks. Nothing is stored before; where
 * storage is refused nothing happens.
 */
const key = 'recent-searches';
const most = 8;

/** The searches, latest first; `undefined` where the reader has not asked to keep any. */
export function recentSearches(): string[] | undefined {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(held)
      ? held.filter((query) => typeof query === 'string').slice(0, most)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Bind the box by which the reader asks for it; `changed` is told after each change. A refusal is
 * said beside the box.
 */
export function offerRemembering(box: HTMLInputElement, changed: () => void): void {
  box.checked = recentSearches() !== undefined;
  box.addEventListener('change', () => {
    if (!setRemembering(box.checked)) {
      box.checked = false;
      box.disabled = true;
      box.parentElement!.append(' (this browser does not allow it)');
    }
    changed();
  });
}

/** Begin to remember, or forget all. Whether that was possible. */
function setRemembering(on: boolean): boolean {
  try {
    if (on) localStorage.setItem(key, '[]');
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Put a search that was followed at the head, if the reader has asked for it. */
export function remember(query: string): void {
  const held = recentSearches();
  const text = query.trim();
  if (!held || !text) return;
  try {
    localStorage.setItem(
      key,
      JSON.stringify([text, ...held.filter((other) => other !== text)].slice(0, most)),
    );
  } catch {
    // A full or closed storage loses a convenience and nothing else.
  }
}
