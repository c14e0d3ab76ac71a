/** Whoever went away leaves the screen to the next person. */
export function goHome(part: HTMLElement) {
  window.setTimeout(() => window.location.assign(part.dataset.homeTo!), Number(part.dataset.home) * 1000);
}

/** Once; a page that is loaded again prints nothing. */
export function printNow() {
  window.addEventListener('load', () => window.print());
}
