import { afterEach, expect, test, vi } from 'vitest';
import { panel } from './panel';

const shown = {
  code: 'H57.04-261123-0001', procedure: 'Đăng ký thành lập hộ kinh doanh', status: 'Mới đăng ký', channel: 'Trực tuyến',
  clock: { text: 'Chưa tính thời hạn', late: false, explanation: '', table: [] }, answers: [{ label: 'Họ và tên', value: '<b>An</b>' }],
  findings: ['Tên đã có'], files: [], papers: [], timeline: [], notes: [], longestNote: 1000, others: 0, documentKeys: [],
  accesses: null, csrf: 't'
};

afterEach(() => vi.unstubAllGlobals());

test('shows the dossier, with what people typed as text', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(shown)));
  const node = document.createElement('div');
  await panel(node, 'task');

  expect(node.textContent).toContain('H57.04-261123-0001');
  expect(node.textContent).toContain('<b>An</b>');
  expect(node.textContent).toContain('Hồ sơ chưa có tệp nào.');
  expect(node.querySelector('.motcua-findings')!.textContent).toContain('Tên đã có');
});

test('speaks the language of this Tasklist, and asks for the dossier in it', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => { asked.push(url); return new Response(JSON.stringify(shown)); });
  document.documentElement.lang = 'en';
  const node = document.createElement('div');
  await panel(node, 'task');
  document.documentElement.lang = '';

  expect(asked).toEqual(['/staff/api/tasks/task/dossier?lang=en']);
  expect(node.textContent).toContain('There are no files yet.');
  expect(node.textContent).not.toContain('Giấy tờ');
});

test('says how far the seal of the unit is on a file', async () => {
  const file = { id: '1', document: 'Hợp đồng', fileName: 'a.pdf', mediaType: 'application/pdf', size: 1024, addedAt: '2026-11-26T01:00:00Z', addedBy: 'b' };
  const files = [file, { ...file, fileName: 'b.pdf', seal: 'đã ký số' }];
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...shown, files })));
  const node = document.createElement('div');
  await panel(node, 'task');

  const lines = [...node.querySelectorAll('li')].map(it => it.textContent).filter(it => it!.includes('.pdf'));
  expect(lines[0]).not.toContain('undefined');
  expect(lines[0]).not.toContain('đã ký số');
  expect(lines[1]).toMatch(/ · đã ký số$/);
});

test('explains the due date in a sentence and entry by entry', async () => {
  const clock = {
    text: 'còn 2 ngày làm việc', late: false, explanation: 'Hạn trả kết quả là 17:00 26/11/2026.',
    table: [{ when: '09:15 23/11/2026', what: 'Tiếp nhận', used: '0 ngày làm việc' }]
  };
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...shown, clock })));
  const node = document.createElement('div');
  await panel(node, 'task');

  expect(node.textContent).toContain('Hạn trả kết quả là 17:00 26/11/2026.');
  expect([...node.querySelectorAll('details td')].map(it => it.textContent))
    .toEqual(['09:15 23/11/2026', 'Tiếp nhận', '0 ngày làm việc']);
});

test('shows until when this step is to be done, in red when that has passed', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...shown, step: { due: '10:30 26/11/2026', late: true } })));
  const node = document.createElement('div');
  await panel(node, 'task');

  expect(node.querySelector('p.motcua-wrong')!.textContent).toBe('Hạn của bước này: 10:30 26/11/2026');
});

test('shows by which code the national portal knows the dossier, when it came from there', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...shown, nationalCode: 'G09.20-20260609-0092637' })));
  const node = document.createElement('div');
  await panel(node, 'task');
  expect(node.querySelector('.motcua-national')!.textContent).toContain('G09.20-20260609-0092637');

  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(shown)));
  await panel(node, 'task');
  expect(node.querySelector('.motcua-national')).toBeNull();
});

test('says in whose place somebody has the task', async () => {
  const behalf = 'Bạn làm việc này thay mặt Hồ Thị Mai, đến hết ngày 30/11/2026.';
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...shown, behalf })));
  const node = document.createElement('div');
  await panel(node, 'task');
  expect(node.querySelector('.motcua-behalf')!.textContent).toBe(behalf);

  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(shown)));
  await panel(node, 'task');
  expect(node.querySelector('.motcua-behalf')).toBeNull();
});

test('tells those who supervise who saw the dossier, and nobody else', async () => {
  const accesses = [
    { at: '2026-11-24T02:00:00Z', who: 'Hồ Thị Mai', what: 'Xem hồ sơ', changed: false, address: '10.0.0.7' },
    { at: '2026-11-24T01:00:00Z', who: 'Hồ Thị Mai', what: 'Kiểm tra hồ sơ', changed: true }
  ];
  const node = document.createElement('div');
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...shown, accesses })));
  await panel(node, 'task');
  expect([...node.querySelectorAll('details td')].map(it => it.textContent)).toContain('10.0.0.7');
  expect(node.querySelectorAll('.motcua-changed')).toHaveLength(1);
  expect(node.querySelector('a[href$="/H57.04-261123-0001/export"]')).not.toBeNull();

  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(shown)));
  await panel(node, 'task');
  expect(node.textContent).not.toContain('Giám sát');
});

test('fetches the other dossiers of the applicant once somebody wants to see them', async () => {
  const other = { code: 'H57.04-251001-0007', procedure: 'Chứng thực', status: 'Đã trả kết quả', submittedAt: '2025-10-01T02:00:00Z' };
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(JSON.stringify(url.includes('other-dossiers') ? { dossiers: [other], more: 3 } : { ...shown, others: 4 }));
  });
  const node = document.createElement('div');
  await panel(node, 'task');
  const details = node.querySelector<HTMLDetailsElement>('.motcua-others')!;
  expect(details.textContent).toContain('(4)');
  expect(asked).toHaveLength(1);

  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(details.textContent).toContain('H57.04-251001-0007'));
  expect(details.textContent).toContain('Còn 3 hồ sơ cũ hơn');
  expect(details.textContent).toContain('–');
});

test('keeps a note that was not saved, and says why', async () => {
  vi.stubGlobal('fetch', async (_url: string, options?: RequestInit) => options?.method === 'POST'
    ? new Response(JSON.stringify({ detail: 'Ghi chú tối đa 1.000 ký tự.' }), { status: 409 })
    : new Response(JSON.stringify(shown)));
  const node = document.createElement('div');
  await panel(node, 'task');
  const field = node.querySelector('textarea')!;
  field.value = 'Đã gọi điện cho người nộp';
  field.dispatchEvent(new Event('input'));
  node.querySelector<HTMLButtonElement>('.motcua-new-note button')!.click();

  await vi.waitFor(() => expect(node.textContent).toContain('Ghi chú tối đa 1.000 ký tự.'));
  expect(field.value).toBe('Đã gọi điện cho người nộp');
  await panel(node, 'task');
  expect(node.querySelector('textarea')!.value).toBe('Đã gọi điện cho người nộp');
});

test('shows who noted what, as text', async () => {
  const notes = [{ at: '2026-11-26T01:00:00Z', text: '<i>Chờ</i> bản gốc', who: 'Hồ Thị Mai' }];
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...shown, notes })));
  const node = document.createElement('div');
  await panel(node, 'task');

  expect(node.querySelector('.motcua-notes')!.textContent).toContain('Hồ Thị Mai');
  expect(node.querySelector('.motcua-note')!.textContent).toBe('<i>Chờ</i> bản gốc');
});

test('says what to do when the dossier does not load', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ detail: 'Hãy tải lại trang.' }), { status: 503 }));
  const node = document.createElement('div');
  await panel(node, 'task');

  expect(node.querySelector('[role=alert]')!.textContent).toBe('Hãy tải lại trang.');
});
