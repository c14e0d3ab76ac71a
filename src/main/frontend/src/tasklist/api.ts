import { language, text } from './texts';

/** What the panel shows; see the staff door of the application. */
export interface DossierPanel {
  code: string;
  procedure: string;
  status: string;
  channel: string;
  nationalCode?: string | null;
  behalf?: string | null;
  clock: { text: string; late: boolean; explanation: string; table: { when: string; what: string; used: string }[] };
  step?: { due: string; late: boolean } | null;
  answers: { label: string; value: string }[];
  correctable: boolean;
  findings: string[];
  files: { id: string; document: string; fileName: string; mediaType: string; size: number; addedAt: string; addedBy: string; seal?: string }[];
  papers: { kind: string; name: string }[];
  timeline: { at: string; text: string; who: string; note?: string }[];
  notes: { at: string; text: string; who: string }[];
  longestNote: number;
  others: number;
  documentKeys: { key: string; name: string }[];
  accesses: { at: string; who: string; what: string; changed: boolean; address?: string }[] | null;
  csrf: string;
}

export interface TimeLeft { code: string; procedure: string; text: string; state: 'none' | 'running' | 'paused' | 'soon' | 'late' }

export interface OtherDossiers {
  dossiers: { code: string; procedure: string; status: string; submittedAt: string; finishedAt?: string }[];
  more: number;
}

export async function dossier(taskId: string): Promise<DossierPanel> {
  return read(await fetch(`/staff/api/tasks/${taskId}/dossier?lang=${language()}`));
}

export async function timeLeft(taskIds: string[]): Promise<Record<string, TimeLeft>> {
  return read(await fetch(`/staff/api/time-left?lang=${language()}&tasks=${taskIds.join(',')}`));
}

export async function units(): Promise<{ code: string; name: string }[]> {
  return read(await fetch('/api/units'));
}

export interface Filters { procedures: Choice[]; steps: Choice[] }

/** A choice, and what stands for it on the tasks. */
export interface Choice { name: string; value: string }

export async function filters(): Promise<Filters> {
  return read(await fetch(`/staff/api/task-filters?lang=${language()}`));
}

export async function addFile(taskId: string, csrf: string, key: string, file: File): Promise<DossierPanel> {
  const body = new FormData();
  body.append(key, file, file.name);
  return read(await fetch(`/staff/api/tasks/${taskId}/files?lang=${language()}`, { method: 'POST', headers: { 'X-XSRF-TOKEN': csrf }, body }));
}

export async function addNote(taskId: string, csrf: string, note: string): Promise<DossierPanel> {
  const headers = { 'X-XSRF-TOKEN': csrf, 'Content-Type': 'application/json' };
  return read(await fetch(`/staff/api/tasks/${taskId}/notes?lang=${language()}`, { method: 'POST', headers, body: JSON.stringify({ text: note }) }));
}

export async function otherDossiers(taskId: string): Promise<OtherDossiers> {
  return read(await fetch(`/staff/api/tasks/${taskId}/other-dossiers?lang=${language()}`));
}

async function read<T>(answer: Response): Promise<T> {
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail ?? text('failed'));
  }
  return answer.json();
}
