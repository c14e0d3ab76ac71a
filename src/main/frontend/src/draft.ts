/** What a citizen has typed, kept by her own browser until it is submitted or the tab is closed. */
export class Draft {
  constructor(private readonly slug: string, private readonly storage: Storage = window.sessionStorage) {}

  get answers(): Record<string, unknown> {
    try {
      return JSON.parse(this.storage.getItem(this.name('answers')) ?? '{}');
    } catch {
      return {};
    }
  }

  set answers(answers: Record<string, unknown>) {
    this.storage.setItem(this.name('answers'), JSON.stringify(answers));
  }

  /** The same for every attempt to send this draft, so that a repeated one is harmless. */
  get idempotencyKey(): string {
    const known = this.storage.getItem(this.name('key'));
    return known ?? this.newKey();
  }

  /** What is sent differs from what was tried before. */
  changed(): void {
    this.storage.removeItem(this.name('key'));
  }

  clear(): void {
    this.storage.removeItem(this.name('answers'));
    this.storage.removeItem(this.name('key'));
  }

  private newKey(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const key = Array.from(bytes, it => it.toString(16).padStart(2, '0')).join('');
    this.storage.setItem(this.name('key'), key);
    return key;
  }

  private name(part: string): string {
    return `motcua.${this.slug}.${part}`;
  }
}
