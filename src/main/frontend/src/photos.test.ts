import { expect, test } from 'vitest';
import { fitting, lighter } from './photos';

test('fits the longer side and keeps the proportions', () => {
  expect(fitting(4676, 2338)).toEqual({ width: 2338, height: 1169 });
  expect(fitting(1000, 4676)).toEqual({ width: 500, height: 2338 });
  expect(fitting(800, 600)).toEqual({ width: 800, height: 600 });
});

test('leaves alone what is no photograph, what is small and what cannot be read', async () => {
  const scan = new File([new Uint8Array(3_000_000)], 'scan.pdf', { type: 'application/pdf' });
  const small = new File(['x'], 'small.jpg', { type: 'image/jpeg' });
  const broken = new File([new Uint8Array(3_000_000)], 'broken.jpg', { type: 'image/jpeg' });
  expect(await lighter(scan)).toBe(scan);
  expect(await lighter(small)).toBe(small);
  expect(await lighter(broken)).toBe(broken);
});
