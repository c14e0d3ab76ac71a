import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Sheets } from './tasklist/sheets';

// Scripts inside a file never run: nothing here knows how.
GlobalWorkerOptions.workerSrc = '/assets/pdf.worker.js';

/** @throws Error when it is no PDF that can be read, or needs a password */
export async function openPdf(data: ArrayBuffer): Promise<Sheets> {
  const file = await getDocument({ data, isEvalSupported: false, useWasm: false, wasmUrl: '/assets/' }).promise;
  return {
    pages: file.numPages,
    draw: (page, width, turn) => draw(file, page, width, turn),
    text: page => words(file, page),
    close: () => void file.destroy()
  };
}

async function draw(file: PDFDocumentProxy, number: number, width: number, turn: number): Promise<HTMLCanvasElement> {
  const page = await file.getPage(number);
  const upright = page.getViewport({ scale: 1 });
  const scale = width * (devicePixelRatio || 1) / upright.width;
  const viewport = page.getViewport({ scale, rotation: (page.rotate + turn) % 360 });
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

async function words(file: PDFDocumentProxy, number: number): Promise<string> {
  const page = await file.getPage(number);
  const content = await page.getTextContent();
  return content.items.map(it => 'str' in it ? it.str + (it.hasEOL ? '\n' : '') : '').join('').trim();
}
