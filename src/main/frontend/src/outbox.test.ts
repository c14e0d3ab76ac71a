import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deliverAll, Outbox, type Kept } from './outbox';
import { send, SignedOut } from './send';

vi.mock('./send', async original => ({ ...(await original<typeof import('./send')>()), send: vi.fn() }));

const sending = vi.mocked(send);
let outbox: Outbox;

beforeEach(() => {
  outbox = new Outbox();
});

afterEach(async () => {
  sending.mockReset();
  for (const kept of await outbox.all()) {
    await outbox.remove(kept.id);
  }
});

test('sends what waits once there is a connection, and keeps nothing but its code and key', async () => {
  await outbox.put(kept('a'));
  sending.mockRejectedValueOnce(new Error('offline'));
  expect(await deliverAll(outbox, 'clerk', 'token', 'vi')).toBe('OFFLINE');
  expect((await outbox.get('a'))!.state).toBe('WAITING');
  sending.mockResolvedValueOnce({ status: 201, content: { code: 'H57', key: 'ABCD' } });
  expect(await deliverAll(outbox, 'clerk', 'token', 'vi')).toBe('SENT');
  const sent = (await outbox.get('a'))!;
  expect(sent).toMatchObject({ state: 'SENT', code: 'H57', key: 'ABCD', files: [] });
  expect(sent.application).toBeUndefined();
  expect(sending.mock.calls.map(it => it[1]['Idempotency-Key'])).toEqual(['a', 'a']);
});

test('sends in the order of the queue and not in a colleague\'s name', async () => {
  await outbox.put(kept('later', '2026-11-26T03:00:00Z'));
  await outbox.put(kept('earlier', '2026-11-26T02:00:00Z'));
  await outbox.put({ ...kept('foreign'), clerk: 'colleague' });
  sending.mockResolvedValue({ status: 201, content: { code: 'H57', key: 'ABCD' } });
  await deliverAll(outbox, 'clerk', 'token', 'vi');
  expect(sending.mock.calls.map(it => it[1]['Idempotency-Key'])).toEqual(['earlier', 'later']);
  expect((await outbox.get('foreign'))!.state).toBe('WAITING');
});

test('keeps what is refused with all that was typed, and goes on', async () => {
  await outbox.put(kept('wrong', '2026-11-26T02:00:00Z'));
  await outbox.put(kept('right', '2026-11-26T03:00:00Z'));
  sending.mockResolvedValueOnce({ status: 422, content: { title: 'no', detail: 'no' } });
  sending.mockResolvedValueOnce({ status: 201, content: { code: 'H57', key: 'ABCD' } });
  await deliverAll(outbox, 'clerk', 'token', 'vi');
  expect(await outbox.get('wrong')).toMatchObject({ state: 'REFUSED', application: { answers: { fullName: 'Trần Thị Mai' } } });
  expect((await outbox.get('right'))!.state).toBe('SENT');
});

test('waits for the clerk to sign in, and for a server that is ill', async () => {
  await outbox.put(kept('a'));
  sending.mockRejectedValueOnce(new SignedOut());
  expect(await deliverAll(outbox, 'clerk', 'token', 'vi')).toBe('SIGNED_OUT');
  sending.mockResolvedValueOnce({ status: 403, content: {} });
  expect(await deliverAll(outbox, 'clerk', 'token', 'vi')).toBe('SIGNED_OUT');
  sending.mockResolvedValueOnce({ status: 503, content: {} });
  expect(await deliverAll(outbox, 'clerk', 'token', 'vi')).toBe('OFFLINE');
  expect((await outbox.get('a'))!.state).toBe('WAITING');
});

function kept(id: string, at = '2026-11-26T01:00:00Z'): Kept {
  return {
    id, at, clerk: 'clerk', slug: 'certified-copies', procedure: 'Chứng thực', applicant: 'Trần Thị Mai', state: 'WAITING',
    application: { answers: { fullName: 'Trần Thị Mai' } }, files: [], notices: ''
  };
}
