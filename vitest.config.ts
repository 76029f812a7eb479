import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'Asia/Shanghai' },
    reporters: ['default', './tests/count-reporter.ts'],
    testTimeout: 30_000,
  },
});
