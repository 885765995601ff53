/** <site-search>: a field in the page whose options open below it. */
import { composing } from './search-view/input-method.ts';
import { SearchField } from './search-view/search-field.ts';

class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const panel = this.querySelector<HTMLElement>('.suggestions')!;
    const field = new SearchField(this, {
      changed: ({ is }) => (panel.hidden = is === 'empty'),
      followed: (beside) => !beside && close(),
    });
    const close = () => {
      panel.hidden = true;
      field.box.open(false);
    };
    this.addEventListener(
      'focusout',
      ({ relatedTarget }) => relatedTarget && !this.contains(relatedTarget as Node) && close(),
    );
    document.addEventListener(
      'pointerdown',
      ({ target }) => !this.contains(target as Node) && close(),
    );
    field.input.addEventListener('keydown', (event) => {
      if (composing(event)) return;
      if (event.key === 'Escape' && !panel.hidden) close();
      else if (event.key === 'ArrowDown' && panel.hidden) void field.asking.ask();
      else return;
      event.preventDefault();
    });
  }
}

customElements.define('site-search', SiteSearch);
