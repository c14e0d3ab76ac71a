import { defineConfig } from 'vite';

// Tasklist loads one module and one style sheet of a plug-in.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: '../../../target/classes/plugin-webapp/motcua/app',
    emptyOutDir: true,
    target: 'es2020',
    lib: { entry: 'src/tasklist/plugin.ts', formats: ['es'], fileName: () => 'plugin.js', cssFileName: 'plugin' }
  }
});
