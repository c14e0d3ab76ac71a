import { beforeEach, expect, test, vi } from 'vitest';
import { Documents } from './documents';

const view = (key: string) => ({ key, name: key, kind: 'pdf', required: true });
let place: HTMLElement;
let documents: Documents;

beforeEach(() => {
  document.body.innerHTML = '<div id="documents"></div>';
  place = document.querySelector<HTMLElement>('#documents')!;
  documents = new Documents(place, 'some-procedure', 'vi', undefined, { documentInputs: 'applicantKind' });
});

test('whoever is in a field of a document stays in it when other answers ask for other documents', async () => {
  await asks('person', 'identity', 'premises');
  const identity = document.querySelector<HTMLInputElement>('#document-identity')!;
  identity.focus();
  await asks('family', 'agreement', 'identity', 'members');

  expect([...place.children].map(it => (it as HTMLElement).dataset.key)).toEqual(['agreement', 'identity', 'members']);
  expect(document.activeElement).toBe(identity);
  await asks('nobody');
  expect(place.children).toHaveLength(0);
});

async function asks(applicantKind: string, ...keys: string[]): Promise<void> {
  vi.stubGlobal('fetch', () => Promise.resolve({ json: () => Promise.resolve(keys.map(view)) }));
  await documents.show({ applicantKind });
}
