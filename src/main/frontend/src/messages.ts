/** form-js speaks English only; these are its messages in the languages of the portal. {0} is what the pattern caught. */
const MESSAGES: [RegExp, { vi: string; id: string }][] = [
  [/^Field is required\.$/, { vi: 'Hãy điền thông tin này', id: 'Isi bagian ini' }],
  [/^Value is not a number\.$/, { vi: 'Hãy nhập một số', id: 'Isi dengan angka' }],
  [/^Value is expected to be an integer\.$/, { vi: 'Hãy nhập một số nguyên', id: 'Isi dengan bilangan bulat' }],
  [/^Field must have minimum value of (.+)\.$/, { vi: 'Hãy nhập số từ {0} trở lên', id: 'Isi {0} atau lebih' }],
  [/^Field must have maximum value of (.+)\.$/, { vi: 'Hãy nhập số không quá {0}', id: 'Isi paling banyak {0}' }],
  [/^Field must have minimum length of (.+)\.$/, { vi: 'Hãy nhập ít nhất {0} ký tự', id: 'Isi paling sedikit {0} karakter' }],
  [/^Field must have maximum length of (.+)\.$/, { vi: 'Hãy rút gọn, nhiều nhất {0} ký tự', id: 'Persingkat, paling banyak {0} karakter' }],
  [/^Field must match pattern/, { vi: 'Nội dung chưa đúng dạng, hãy kiểm tra lại', id: 'Bentuknya belum benar, periksa kembali' }],
  [/^Field must be a valid email\.$/, { vi: 'Địa chỉ thư điện tử chưa đúng, ví dụ: ten@vidu.vn', id: 'Isi alamat surel seperti nama@contoh.vn' }]
];

export function localized(message: string, language: string): string {
  if (language !== 'vi' && language !== 'id') {
    return message;
  }
  for (const [pattern, texts] of MESSAGES) {
    const found = pattern.exec(message);
    if (found) {
      return texts[language].replace('{0}', found[1] ?? '');
    }
  }
  return message;
}

interface Validator {
  validateField(...values: unknown[]): string[];
  validateFieldInstance(...values: unknown[]): string[];
}

/** Lets the form's own validator speak the reader's language. */
export function localizeValidator(validator: Validator, language: string): void {
  for (const method of ['validateField', 'validateFieldInstance'] as const) {
    const original = validator[method].bind(validator);
    validator[method] = (...values) => original(...values).map(message => localized(message, language));
  }
}
