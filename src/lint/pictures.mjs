// Draws every model, and each of its collapsed parts, as a PNG for people who have no modeler at hand.
import { readFile, readdir, mkdir } from 'node:fs/promises';
import { basename, join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const models = join(here, '../../processes');
const pictures = join(here, '../docs/models');
const viewer = join(here, 'node_modules/bpmn-js/dist');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync']
});
const page = await browser.newPage({ deviceScaleFactor: 1.5 });
await page.setContent('<div id="canvas" style="width:2400px;height:1400px"></div>');
for (const style of ['diagram-js.css', 'bpmn-js.css']) {
  await page.addStyleTag({ path: join(viewer, 'assets', style) });
}
await page.addScriptTag({ path: join(viewer, 'bpmn-navigated-viewer.production.min.js') });
await mkdir(pictures, { recursive: true });

for (const folder of (await readdir(models)).filter(it => !it.startsWith('.'))) {
  for (const file of (await readdir(join(models, folder))).filter(it => it.endsWith('.bpmn'))) {
    const name = basename(file, '.bpmn');
    const planes = await page.evaluate(open, await readFile(join(models, folder, file), 'utf8'));
    for (const plane of planes) {
      const box = await page.evaluate(show, plane);
      await page.setViewportSize({ width: Math.ceil(box.width), height: Math.ceil(box.height) });
      await page.screenshot({ path: join(pictures, plane.main ? `${name}.png` : `${name}.${plane.id}.png`) });
    }
  }
}
await browser.close();

async function open(xml) {
  document.querySelector('#canvas').replaceChildren();
  window.viewer = new window.BpmnJS({ container: '#canvas' });
  await window.viewer.importXML(xml);
  const roots = window.viewer.get('canvas').getRootElements();
  return roots.map((root, index) => ({ root: root.id, id: root.businessObject.id, main: index === 0 }));
}

function show(plane) {
  const canvas = window.viewer.get('canvas');
  canvas.setRootElement(canvas.findRoot(plane.root));
  document.querySelectorAll('.bjs-breadcrumbs, .bjs-powered-by, .bjs-drilldown').forEach(it => it.style.display = 'none');
  const { x, y, width, height } = canvas.viewbox().inner;
  const margin = 20;
  const box = { width: width + 2 * margin, height: height + 2 * margin };
  document.querySelector('#canvas').style.cssText = `width:${box.width}px;height:${box.height}px`;
  canvas.resized();
  canvas.viewbox({ x: x - margin, y: y - margin, ...box });
  return box;
}
