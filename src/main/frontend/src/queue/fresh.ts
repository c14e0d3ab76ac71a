export function setLost(lost: boolean) {
  document.querySelectorAll<HTMLElement>('[data-lost]').forEach(it => { it.hidden = !lost; });
}

/** The same part of the page as it is now; nothing when the page is another one, such as that to sign in. */
async function partNow(id: string): Promise<HTMLElement | null> {
  const answer = await fetch(window.location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id);
}

/** Asks every so many seconds for a part of the page, and shows it when it has changed. */
export function keepFresh(part: HTMLElement) {
  window.setInterval(async () => {
    try {
      const now = await partNow(part.id);
      setLost(false);
      const busy = part.querySelector('input') !== null && part.contains(document.activeElement);
      if (now && !busy && now.innerHTML !== part.innerHTML) {
        part.innerHTML = now.innerHTML;
      }
    } catch {
      setLost(true);
    }
  }, Number(part.dataset.refresh) * 1000);
}
