import { writeCounts } from './counts.mjs';

/** Vitest reporter: leaves the number of passed and failed tests where `npm test` adds them up. */
export default class CountVitest {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      // A file that fails to load has errors and no tests; a broken hook has errors on its suite.
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed' || state === 'pending') failed += 1;
      }
    }
    writeCounts('unit', { passed, failed });
  }
}
