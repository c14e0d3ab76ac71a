import { expect, test } from 'vitest';
import { matches } from './plain';

test('finds words by their beginnings, in any order and without accents', () => {
  expect(matches('ho kinh', 'Đăng ký thành lập hộ kinh doanh')).toBe(true);
  expect(matches('kinh ho', 'Đăng ký thành lập hộ kinh doanh')).toBe(true);
  expect(matches('dang', 'Đăng ký')).toBe(true);
  expect(matches('anh', 'Đăng ký thành lập')).toBe(false);
  expect(matches('', 'Đăng ký')).toBe(true);
});
