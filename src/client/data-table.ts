/** <data-table>: adds sorting by column and a filter to the table inside, which is whole without them. */
class DataTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!table || !body) return;
    this.#addFilter(body);
    [...(table.tHead?.rows[0]?.cells ?? [])].forEach((head, column) => !head.querySelector('svg') && this.#addSorting(head, column, body));
  }

  #addFilter(body: HTMLTableSectionElement): void {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const status = document.createElement('span');
    input.type = 'search';
    status.setAttribute('role', 'status');
    label.append('Show rows with ', input);
    this.prepend(label, status);
    this.classList.add('ready');
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = [...body.rows];
      for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
      status.textContent = words.length ? ` ${rows.filter((row) => !row.hidden).length} of ${rows.length} rows` : '';
    });
  }

  #addSorting(head: HTMLTableCellElement, column: number, body: HTMLTableSectionElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const rows = [...body.rows];
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of head.parentElement!.children) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = (row: HTMLTableRowElement) => row.cells[column]!.dataset['value'] ?? row.cells[column]!.textContent.trim();
      const compare = head.dataset['kind'] === 'number' ? (a: string, b: string) => Number(a) - Number(b) : (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
      // Sorted from the first order each time, so that equal rows keep it.
      body.append(...rows.toSorted((a, b) => (down ? -1 : 1) * compare(key(a), key(b))));
    });
  }
}

customElements.define('data-table', DataTable);
