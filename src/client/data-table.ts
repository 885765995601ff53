/**
 * <data-table>: adds sorting by column and a filter to the table inside, which is whole without
 * them.
 */
class DataTable extends HTMLElement {
  /** Says what the table shows after each change. */
  readonly #status = document.createElement('span');
  #shown = '';
  #order = '';

  connectedCallback(): void {
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!table || !body) return;
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    this.#addFilter(body, heads);
    heads.forEach(
      (head, column) => !head.querySelector('svg') && this.#addSorting(head, column, body),
    );
  }

  /**
   * A field for words, and a choice for each column marked `data-filter`; a row shows where all
   * agree.
   */
  #addFilter(body: HTMLTableSectionElement, heads: HTMLTableCellElement[]): void {
    const rows = [...body.rows];
    const bar = document.createElement('p');
    const input = document.createElement('input');
    input.type = 'search';
    this.#status.setAttribute('role', 'status');
    const choices = heads.flatMap((head, column) =>
      head.dataset['filter']
        ? [
            {
              column,
              select: this.#choice(
                head.dataset['filter'],
                rows.map((row) => row.cells[column]!.textContent.trim()),
              ),
            },
          ]
        : [],
    );
    bar.append(
      this.#labelled('Show rows with', input),
      ...choices.map(({ select }) => this.#labelled(select.name, select)),
      this.#status,
    );
    this.prepend(bar);
    this.classList.add('ready');
    bar.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const row of rows) {
        const chosen = choices.every(
          ({ column, select }) =>
            select.value === '' ||
            row.cells[column]!.textContent.trim().split('; ').includes(select.value),
        );
        row.hidden =
          !chosen || !words.every((word) => row.textContent.toLowerCase().includes(word));
      }
      const shown = rows.filter((row) => !row.hidden).length;
      this.#shown = shown === rows.length ? '' : `${shown} of ${rows.length} rows`;
      this.#say();
    });
  }

  #say(): void {
    this.#status.textContent = [this.#shown, this.#order].filter(Boolean).join(', ');
  }

  #choice(name: string, values: string[]): HTMLSelectElement {
    const select = document.createElement('select');
    select.name = name;
    select.append(
      new Option('any', ''),
      ...[...new Set(values.flatMap((value) => value.split('; ')))]
        .toSorted()
        .map((value) => new Option(value)),
    );
    return select;
  }

  #labelled(text: string, control: HTMLElement): HTMLLabelElement {
    const label = document.createElement('label');
    label.append(`${text} `, control);
    return label;
  }

  #addSorting(head: HTMLTableCellElement, column: number, body: HTMLTableSectionElement): void {
    const button = document.createElement('button');
    const name = head.textContent.trim();
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute('aria-sort', 'none');
    const rows = [...body.rows];
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of head.parentElement!.querySelectorAll('[aria-sort]'))
        other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = (row: HTMLTableRowElement) =>
        row.cells[column]!.dataset['value'] ?? row.cells[column]!.textContent.trim();
      const compare =
        head.dataset['kind'] === 'number'
          ? (a: string, b: string) => Number(a) - Number(b)
          : (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
      // Sorted from the first order each time, so that equal rows keep it.
      body.append(...rows.toSorted((a, b) => (down ? -1 : 1) * compare(key(a), key(b))));
      this.#order = `sorted by ${name}, ${down ? 'descending' : 'ascending'}`;
      this.#say();
    });
  }
}

customElements.define('data-table', DataTable);
