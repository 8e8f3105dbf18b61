import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countJest,
  countPlaywright,
  countTap,
  describeCounts,
  reconcile,
  total,
} from './results.mjs';

describe('counting', () => {
  it("reads Jest's report, and counts a file that does not load as a failure", () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 1,
      numPendingTests: 2,
      numTodoTests: 0,
    };

    assert.deepEqual(countJest(JSON.stringify(report)), {
      passed: 7,
      failed: 2,
      skipped: 2,
    });
  });

  it("reads the report of Node's own test runner", () => {
    const report =
      '# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n';

    assert.deepEqual(countTap(report), { passed: 3, failed: 2, skipped: 1 });
  });

  it("reads Playwright's report, and counts a flaky test as passed", () => {
    const report = {
      stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 0 },
      errors: [],
    };

    assert.deepEqual(countPlaywright(JSON.stringify(report)), {
      passed: 5,
      failed: 2,
      skipped: 0,
    });
  });
});

describe('reconcile', () => {
  it('never calls a run without a report a success', () => {
    assert.deepEqual(reconcile(undefined, 1), {
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('leaves counts alone that fit the exit code', () => {
    const counts = { passed: 3, failed: 2, skipped: 0 };

    assert.deepEqual(reconcile(counts, 1), counts);
  });
});

describe('total and describeCounts', () => {
  it('sums up and mentions skipped tests only where there are some', () => {
    const sum = total([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);

    assert.equal(describeCounts(sum), '5 passed, 1 failed');
    assert.equal(
      describeCounts({ ...sum, skipped: 4 }),
      '5 passed, 1 failed, 4 skipped',
    );
  });
});
