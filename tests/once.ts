/** The value of `make`: made when it is first asked for, then kept. */
export function once<T>(make: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (kept ??= { value: make() }).value;
}
