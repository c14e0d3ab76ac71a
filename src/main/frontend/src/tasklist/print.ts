import { h } from './dom';
import type { Sheets } from './sheets';

const WIDTH = 1240; // pixels, which is A4 at 150 dots an inch

/** Prints all pages of a file, and nothing of what is around it. */
export async function printOut(sheets: Sheets, turn: number): Promise<void> {
  const paper = h('div', { class: 'motcua-paper' });
  for (let page = 1; page <= sheets.pages; page++) {
    const canvas = await sheets.draw(page, WIDTH / (devicePixelRatio || 1), turn);
    const picture = h('img', { alt: '', src: canvas.toDataURL('image/jpeg', 0.9) }) as HTMLImageElement;
    await picture.decode();
    paper.append(picture);
  }
  document.body.append(paper);
  document.body.classList.add('motcua-printing');
  try {
    window.print();
  } finally {
    document.body.classList.remove('motcua-printing');
    paper.remove();
  }
}
