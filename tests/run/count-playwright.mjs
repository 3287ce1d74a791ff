import { writeCounts } from './counts.mjs';

/** Playwright reporter: the same for the browser tests. */
export default class CountPlaywright {
  suite = null;
  errors = 0;

  onBegin(_config, suite) {
    this.suite = suite;
  }

  /** Errors outside of any test: a spec that fails to load, a set-up that throws. */
  onError() {
    this.errors += 1;
  }

  onExit() {
    const outcomes = (this.suite?.allTests() ?? []).map((test) =>
      test.results.length === 0 ? 'unrun' : test.outcome(),
    );
    const count = (...kinds) => outcomes.filter((outcome) => kinds.includes(outcome)).length;
    writeCounts('browser', {
      passed: count('expected', 'flaky'),
      failed: count('unexpected', 'unrun') + this.errors,
    });
  }

  printsToStdio() {
    return false;
  }
}
