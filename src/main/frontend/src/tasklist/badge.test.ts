import { afterEach, expect, test, vi } from 'vitest';
import { badge } from './badge';

afterEach(() => vi.unstubAllGlobals());

test('asks once for all cards and shows each its own', async () => {
  const answers = {
    a: { code: 'H57.04-261123-0001', procedure: 'Khai sinh', text: 'Còn 2 ngày', state: 'running' },
    b: { code: 'H57.04-261123-0002', procedure: 'Kết hôn', text: 'Chưa tính thời hạn', state: 'none' }
  };
  const fetched = vi.fn(async (_address: string) => new Response(JSON.stringify(answers)));
  vi.stubGlobal('fetch', fetched);
  const first = document.createElement('div');
  const second = document.createElement('div');
  badge(first, 'a');
  badge(second, 'b');

  await vi.waitFor(() => expect(second.textContent).toBe('H57.04-261123-0002 Kết hôn'));
  expect(first.textContent).toBe('H57.04-261123-0001 Còn 2 ngàyKhai sinh');
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(fetched.mock.calls[0][0]).toContain('tasks=a,b');

  const again = document.createElement('div');
  badge(again, 'a');
  expect(again.textContent, 'at once, as it was said last').toBe(first.textContent);
});
