// Tests are given time: the first one to touch the journey waits for all of its modules, on machines that do other things too.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } });
