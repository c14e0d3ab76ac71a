// Holds the element templates against the rules of Camunda Modeler, which silently leaves out a template that breaks them.
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@bpmn-io/element-templates-validator';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../processes/.camunda/element-templates');
let wrong = 0;
for (const file of (await readdir(folder)).filter(it => it.endsWith('.json')).sort()) {
  const { valid, errors } = validate(JSON.parse(await readFile(join(folder, file), 'utf8')));
  if (!valid) {
    wrong++;
    errors.forEach(it => console.error(`${file}${it.instancePath ?? it.dataPath ?? ''}: ${it.message}`));
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
