/** Without case and accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').trim();
}

/** Whether each word begins one of the text's. */
export function matches(words: string, text: string): boolean {
  const there = plain(text).split(/\s+/);
  return plain(words).split(/\s+/).filter(it => it !== '').every(word => there.some(it => it.startsWith(word)));
}
