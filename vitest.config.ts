import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests import the package by its name, and tsconfig.json says where that is.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/**/*.test.ts'],
    // A machine that does other work beside the tests is slow, and not wrong.
    testTimeout: 60_000,
    // No test changes what another finds, so that the sources are loaded once a worker, and every core may have one.
    isolate: false,
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html'] },
  },
});
