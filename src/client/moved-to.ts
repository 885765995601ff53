/**
 * <moved-to data-anchors="{anchor: address}">: follows its link, with the fragment and the query
 * the visitor came with.
 */
class MovedTo extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    const anchors = JSON.parse(this.dataset['anchors'] ?? '{}') as Record<string, string>;
    const anchor = location.hash.slice(1);
    const to = new URL(
      Object.hasOwn(anchors, anchor) ? anchors[anchor]! : link.href,
      location.href,
    );
    if (to.hash === '') to.hash = location.hash;
    to.search = location.search;
    link.href = to.href;
    location.replace(to);
  }
}

customElements.define('moved-to', MovedTo);
