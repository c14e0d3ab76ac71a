// The papers' typeface: metric-compatible with Times New Roman, which Decree 30/2020/NĐ-CP asks for, and free (OFL 1.1).
import { cp, mkdir } from 'node:fs/promises';

const target = new URL('../../../target/classes/fonts/', import.meta.url);
await mkdir(target, { recursive: true });
for (const style of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']) {
  const source = new URL(`node_modules/@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`, import.meta.url);
  await cp(source, new URL(`Tinos_${style}.ttf`, target));
}
