/** <copy-button data-text="…">: copies its text and says so in the button, for eyes and screen readers. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const label = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      button.textContent = (await copy(this.dataset['text'] ?? '')) ? 'Copied' : 'Select and copy by hand';
      setTimeout(() => (button.textContent = label), 2500);
    });
  }
}

/** Whether the clipboard took the text; browsers refuse outside secure pages. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('copy-button', CopyButton);
