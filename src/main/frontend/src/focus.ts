/** What became of that which was sent is where its reader goes on, unless the page has put her somewhere already. */
export function focusMessage(): void {
  const message = document.querySelector<HTMLElement>('.govuk-error-summary:not([hidden]), .govuk-notification-banner');
  if (message && document.activeElement === document.body) {
    message.tabIndex = -1;
    message.focus();
  }
}

/** Goes on with the first thing that can be changed in there. */
export function focusFirst(place: HTMLElement): void {
  place.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
