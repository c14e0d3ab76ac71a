import { expect, test } from 'vitest';
import { fromFragment } from './fragment';

test('reads code and key', () => {
  expect(fromFragment('#code=H57.04-261123-0001&key=ABCDE-FGHJK')).toEqual({ code: 'H57.04-261123-0001', key: 'ABCDE-FGHJK' });
});

test('finds nothing when one is missing', () => {
  expect(fromFragment('#code=H57.04-261123-0001')).toBeUndefined();
  expect(fromFragment('')).toBeUndefined();
});
