/** A field that is searched as the reader types; `show` decides how the outcome looks. */
import { cut } from './query-in-address.ts';
import { counted } from './messages.ts';
import type { Answer } from '../search/answer.ts';
import { loadSearch } from '../search/load.ts';

/** The state of a field. `more`: the full text is still loading and will add to the answer. */
export type Outcome =
  | { is: 'empty' | 'loading' | 'failed' }
  | { is: 'answer'; query: string; answer: Answer; more?: true };

/** The elements and options of a field. */
export interface Setting {
  input: HTMLInputElement;
  /** The address of the first index. */
  address: string;
  /** Whether the full text of the pages is searched too. */
  whole?: boolean;
  /** A polite live region. */
  status: HTMLElement;
  show: (outcome: Outcome) => void;
}

/** Milliseconds before loading is shown; until then the former answer stays. */
const patience = 150;
/** Milliseconds without typing before the count is announced, so that not every key is. */
const rest = 500;

/** Searches as the reader types, and announces the outcome. */
export class Asking {
  readonly #setting: Setting;
  #turn = 0;
  #announcement: ReturnType<typeof setTimeout> | undefined;

  constructor(setting: Setting) {
    const { input } = setting;
    this.#setting = setting;
    // The letters of an input method are no query; the end of their composition is.
    input.addEventListener('input', (event) => {
      if (!event.isComposing) void this.ask();
    });
    input.addEventListener('compositionend', () => void this.ask());
    for (const sign of ['focus', 'pointerover'])
      input.addEventListener(sign, () => this.prepare(), { once: true });
    // The full text is needed soon after typing begins, and at once where every query searches it.
    input.addEventListener(setting.whole ? 'focus' : 'input', () => this.#prepareText(), {
      once: true,
    });
  }

  /** Fetch the text while the browser has nothing else to do, unless the reader saves data. */
  #prepareText(): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData) return;
    const idle = (work: () => void) =>
      'requestIdleCallback' in window
        ? requestIdleCallback(work, { timeout: 500 })
        : setTimeout(work, 100);
    loadSearch(this.#setting.address).then(
      (search) => idle(() => void search.prepare?.().catch(() => {})),
      () => {},
    );
  }

  /** Fetch the index before it is needed; a failure is told when something is asked. */
  prepare(): void {
    loadSearch(this.#setting.address).catch(() => {});
  }

  /** Ask what stands in the field. An answer that has been overtaken is dropped. */
  async ask(): Promise<void> {
    const { input, address, whole = false, show } = this.#setting;
    const query = cut(input.value);
    const turn = ++this.#turn;
    this.hush();
    if (query.trim() === '') return show({ is: 'empty' });
    const waiting = setTimeout(() => turn === this.#turn && show({ is: 'loading' }), patience);
    const outcome = await loadSearch(address)
      .then((search) => {
        const early = whole ? search.atOnce?.(query) : undefined;
        if (early && turn === this.#turn) {
          clearTimeout(waiting);
          show({ is: 'answer', query, answer: early, more: true });
        }
        return search.search(query, whole);
      })
      .then(
        (answer): Outcome => ({ is: 'answer', query, answer }),
        (): Outcome => ({ is: 'failed' }),
      );
    clearTimeout(waiting);
    if (turn !== this.#turn) return;
    show(outcome);
    this.announce(
      outcome.is === 'answer' ? counted(outcome.answer) : 'The search could not be loaded',
    );
  }

  /** Announce nothing that is not yet announced: the reader has moved on. */
  hush(): void {
    clearTimeout(this.#announcement);
    this.#setting.status.textContent = '';
  }

  /** Say something, once all is quiet. */
  announce(text: string): void {
    this.hush();
    this.#announcement = setTimeout(() => (this.#setting.status.textContent = text), rest);
  }
}
