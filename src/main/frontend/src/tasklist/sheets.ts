import { text } from './texts';

/** The pages of a file, however it is made. */
export interface Sheets {
  pages: number;
  /**
   * @param page counted from 1
   * @param width of the page as it lies upright, in pixels of the screen
   * @param turn clockwise, in degrees: 0, 90, 180 or 270
   */
  draw(page: number, width: number, turn: number): Promise<HTMLCanvasElement>;
  /** What can be read on a page by whoever does not see it; empty for a picture. */
  text(page: number): Promise<string>;
  close(): void;
}

/** Fetches a file once, so that it is noted once that somebody opened it. */
export async function openFile(href: string, signal: AbortSignal): Promise<Sheets> {
  const answer = await fetch(href, { signal });
  if (answer.redirected) {
    throw new Error(text('signedOut'));
  }
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(answer.status === 404 ? text('fileGone') : problem.detail ?? text('fileFailed'));
  }
  const file = await answer.blob();
  try {
    return file.type === 'application/pdf' ? await pdf(file) : await picture(file);
  } catch {
    throw new Error(text('unreadable'));
  }
}

/** What reads PDF files is as large as the rest of Tasklist, so it is loaded with the first of them. */
async function pdf(file: Blob): Promise<Sheets> {
  const reader = '/assets/pdf.js';
  const { openPdf } = await import(/* @vite-ignore */ reader) as { openPdf(data: ArrayBuffer): Promise<Sheets> };
  return openPdf(await file.arrayBuffer());
}

async function picture(file: Blob): Promise<Sheets> {
  const bitmap = await createImageBitmap(file);
  return {
    pages: 1,
    draw: async (_page, width, turn) => turned(bitmap, width * (devicePixelRatio || 1), turn),
    text: async () => '',
    close: () => bitmap.close()
  };
}

function turned(bitmap: ImageBitmap, width: number, turn: number): HTMLCanvasElement {
  const height = width * bitmap.height / bitmap.width;
  const lies = turn % 180 !== 0;
  const canvas = document.createElement('canvas');
  canvas.width = lies ? height : width;
  canvas.height = lies ? width : height;
  const pen = canvas.getContext('2d')!;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate(turn * Math.PI / 180);
  pen.drawImage(bitmap, -width / 2, -height / 2, width, height);
  return canvas;
}
