import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainInstall } from './explain.mjs';

describe('explainInstall', () => {
  const cases = [
    ['npm error code EAI_AGAIN', /cannot be reached/],
    [
      'RequestError: getaddrinfo ENOTFOUND registry.example',
      /cannot be reached/,
    ],
    ['ENOSPC: no space left on device', /disk is full/],
    ['EACCES: permission denied', /may not be written/],
    ['npm error code EBADPLATFORM', /no build of it for this machine/],
    ['➤ YN0028: │ The lockfile would have been modified', /yarn install/],
  ];

  for (const [output, advice] of cases) {
    it(`says what to do about "${output}"`, () => {
      const sentence = explainInstall(output, 'the packages');

      assert.match(sentence, /^Could not install the packages: /);
      assert.match(sentence, advice);
    });
  }

  it('names the log of an installer that it does not understand', () => {
    assert.match(
      explainInstall('something odd', 'the packages', '/logs/install.log'),
      /\/logs\/install\.log says why/,
    );
  });

  it('repeats the last words of an installer without a log', () => {
    assert.match(
      explainInstall('first\nsomething odd\n', 'it'),
      /"something odd"/,
    );
  });

  it('is one line, whatever was printed', () => {
    assert.doesNotMatch(explainInstall('a\nb\nc', 'it'), /\n/);
    assert.doesNotMatch(explainInstall('', 'it'), /\n/);
  });
});
