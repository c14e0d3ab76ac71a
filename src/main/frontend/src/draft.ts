/**
 * What a citizen has typed, kept by her own browser until it is submitted or the tab is closed; on a device of her own
 * for longer, if she wishes.
 */
export class Draft {
  constructor(private readonly slug: string) {}

  /** Whether it outlives the tab. */
  get kept(): boolean {
    return window.localStorage.getItem(this.name('kept')) !== null;
  }

  keep(wanted: boolean): void {
    const answers = this.answers;
    this.clear();
    if (wanted) {
      window.localStorage.setItem(this.name('kept'), 'true');
    }
    this.answers = answers;
  }

  private get storage(): Storage {
    return this.kept ? window.localStorage : window.sessionStorage;
  }

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
    for (const storage of [window.sessionStorage, window.localStorage]) {
      ['answers', 'key', 'kept'].forEach(it => storage.removeItem(this.name(it)));
    }
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
