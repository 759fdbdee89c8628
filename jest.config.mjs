import { availableParallelism } from 'node:os'

/** Jest runs the TypeScript as CommonJS (swc), the service runs the same files as ES modules on Node 24. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages are ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(lowdb|steno|jose|request-filtering-agent|kdbush|geokdbush|tinyqueue|@sparticuz/chromium)/)',
  ],
  // On two cores one less would be one: browser tests wait much, and the others fill the time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A ceiling: the machine may be busy with another test.
  testTimeout: 90_000,
}
