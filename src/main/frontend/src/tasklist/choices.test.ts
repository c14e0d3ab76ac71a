import { afterEach, expect, test, vi } from 'vitest';
import { changed, choices } from './choices';

afterEach(() => vi.unstubAllGlobals());

const step = { type: 'name', operator: 'eq', value: 'Kiểm tra hồ sơ', name: '' };

test('puts one condition in the place of another of its kind and leaves the others', () => {
  const both = changed([step], 'description', 'Khai sinh');
  expect(both).toEqual([step, { type: 'description', operator: 'eq', value: 'Khai sinh', name: '' }]);
  expect(changed(both, 'description', 'Kết hôn').map(it => it.value)).toEqual(['Kiểm tra hồ sơ', 'Kết hôn']);
  expect(changed(both, 'description', '')).toEqual([step]);
});

test('searches for the procedure that is chosen, and offers no choice of one', async () => {
  const procedures = [{ name: 'Birth', value: 'Khai sinh' }, { name: 'Marriage', value: 'Kết hôn' }];
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ procedures, steps: [{ name: 'Kiểm tra', value: 'Kiểm tra' }] })));
  location.hash = '/?filter=f&page=3';
  const node = document.createElement('div');
  document.body.append(node);
  await choices(node);
  const selects = node.querySelectorAll('select');
  expect(selects).toHaveLength(1);

  selects[0]!.value = 'Kết hôn';
  selects[0]!.dispatchEvent(new Event('change'));
  const now = new URLSearchParams(location.hash.split('?')[1]);
  expect(JSON.parse(now.get('searchQuery')!)).toEqual([{ type: 'description', operator: 'eq', value: 'Kết hôn', name: '' }]);
  expect(now.get('page')).toBeNull();
  expect(now.get('filter')).toBe('f');
});
