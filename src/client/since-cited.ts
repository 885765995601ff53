/**
 * <since-cited>: reads `?rev=` from the address and says whether the page has changed since that
 * revision. Nothing is kept.
 */
import { element, mixed, part } from './dom.ts';
import { sinceCited, type Listed } from './revision-notice.ts';

/** The page's own list of its revisions. */
const history = (): Listed[] =>
  [...document.querySelectorAll<HTMLElement>('.history li[data-revision]')].map((item) => ({
    revision: item.dataset['revision']!,
    date: item.querySelector('time')?.textContent ?? '',
    change: item.querySelector('.change')?.textContent ?? '',
  }));

class SinceCited extends HTMLElement {
  connectedCallback(): void {
    const cited = new URLSearchParams(location.search).get('rev');
    if (cited === null) return;
    const { revision = '', dated, corrected } = this.dataset;
    const notice = sinceCited(cited.trim().toLowerCase(), {
      revision,
      dated: dated !== undefined,
      corrected,
      history: history(),
    });
    const close = element('button', 'close', 'Close');
    close.type = 'button';
    close.addEventListener('click', () => {
      this.replaceChildren();
      document.querySelector('main')?.focus({ preventScroll: true });
    });
    const later = notice.later.map(({ date, change }) =>
      element('li', '', `${date}: `, ...mixed(change)),
    );
    const details = element(
      'details',
      '',
      element('summary', '', notice.line),
      element('p', '', notice.more),
      ...(later.length ? [element('ol', '', ...later)] : []),
    );
    this.dataset['state'] = notice.state;
    // Where a place was cited, the window begins at that place: the notice stands at its foot and
    // covers none of it.
    this.toggleAttribute('data-below', location.hash !== '');
    part(this, 'div').append(details, close);
  }
}

customElements.define('since-cited', SinceCited);
