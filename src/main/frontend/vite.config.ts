import { defineConfig } from 'vitest/config';

// File names stay the same, since Thymeleaf names them; form-js is in a chunk of its own, for the apply page only.
export default defineConfig({
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    outDir: '../../../target/classes/static/assets',
    emptyOutDir: true,
    target: 'es2020',
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      input: {
        site: 'src/site.ts', apply: 'src/apply.ts', correction: 'src/correction.ts', lookup: 'src/lookup.ts',
        counter: 'src/counter.ts', intake: 'src/intake.ts', queue: 'src/queue/queue.ts',
        pdf: 'src/pdf.ts', 'pdf.worker': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
        openjpeg_nowasm_fallback: 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js'
      },
      preserveEntrySignatures: 'strict', // Tasklist asks pdf.js for what it exports
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]'
      }
    }
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] }
});
