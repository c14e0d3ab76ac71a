import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Problem } from './errors';
import { send, SignedOut, type Answer } from './send';

export interface Attached { key: string; file: File }

/** An application that a clerk typed in. What is sent is kept until the clerk says that the applicant knows, without what was typed. */
export interface Kept {
  /** The same for every attempt, so that a repeated one is harmless. */
  id: string;
  /** Sign-in name; nobody else's session sends it. */
  clerk: string;
  slug: string;
  procedure: string;
  applicant: string;
  at: string;
  state: 'WAITING' | 'SENT' | 'REFUSED';
  application?: { answers: Record<string, unknown> } & Record<string, unknown>;
  files: Attached[];
  notices: string;
  code?: string;
  key?: string;
  problem?: Problem;
}

interface Schema extends DBSchema { application: { key: string; value: Kept } }

const STORE = 'application';

/** Applications on this computer, in the browser's own database: they outlive a cut line, a closed tab and a session. */
export class Outbox {
  private readonly database: Promise<IDBPDatabase<Schema>>;

  constructor() {
    this.database = openDB<Schema>('motcua-counter', 1, { upgrade: it => void it.createObjectStore(STORE, { keyPath: 'id' }) });
    this.database.catch(() => undefined); // whoever uses it hears of it
  }

  /** @throws DOMException when the browser does not keep it */
  async put(kept: Kept): Promise<void> {
    await (await this.database).put(STORE, kept);
  }

  async get(id: string): Promise<Kept | undefined> {
    return (await this.database).get(STORE, id);
  }

  /** In the order in which they were typed in. */
  async all(): Promise<Kept[]> {
    const all = await (await this.database).getAll(STORE);
    return all.sort((one, other) => one.at.localeCompare(other.at));
  }

  async remove(id: string): Promise<void> {
    await (await this.database).delete(STORE, id);
  }
}

export type Fate = { state: 'SENT'; code: string; key: string } | { state: 'REFUSED'; problem: Problem } | { state: 'OFFLINE' | 'SIGNED_OUT' };

/** Sends one, and says what became of it. */
export async function deliver(kept: Kept, csrf: string, language: string, progress: (percent: number) => void = () => undefined): Promise<Fate> {
  const body = new FormData();
  body.append('application', new Blob([JSON.stringify(kept.application)], { type: 'application/json' }));
  kept.files.forEach(({ key, file }) => body.append(key, file, file.name));
  const headers = { 'Idempotency-Key': kept.id, 'X-XSRF-TOKEN': csrf };
  try {
    return fate(await send(`/counter/api/dossiers?lang=${language}`, headers, body, progress));
  } catch (problem) {
    return { state: problem instanceof SignedOut ? 'SIGNED_OUT' : 'OFFLINE' };
  }
}

function fate({ status, content }: Answer): Fate {
  if (status === 201) {
    return { state: 'SENT', code: content.code, key: content.key };
  }
  if (status === 401 || status === 403) {
    return { state: 'SIGNED_OUT' };
  }
  return status >= 500 || status === 429 ? { state: 'OFFLINE' } : { state: 'REFUSED', problem: content };
}

/** Tries all of this clerk's that wait, one after the other; stops when there is no connection. */
export async function deliverAll(outbox: Outbox, clerk: string, csrf: string, language: string): Promise<Fate['state']> {
  for (const kept of await outbox.all()) {
    if (kept.state !== 'WAITING' || kept.clerk !== clerk) {
      continue;
    }
    const result = await deliver(kept, csrf, language);
    if (result.state === 'SENT') {
      await outbox.put({ ...kept, ...result, application: undefined, files: [] });
    } else if (result.state === 'REFUSED') {
      await outbox.put({ ...kept, ...result });
    } else {
      return result.state;
    }
  }
  return 'SENT';
}
