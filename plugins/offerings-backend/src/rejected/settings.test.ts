import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readRejectedSettings } from './settings';

const HOUR = 60 * 60 * 1000;

function read(rejected?: JsonObject) {
  return readRejectedSettings(
    mockServices.rootConfig({ data: { offerings: { rejected } } }),
  );
}

describe('readRejectedSettings', () => {
  it('is a day where nothing is configured', () => {
    expect(read()).toEqual({ forgetAfterMs: 24 * HOUR });
    expect(read({})).toEqual({ forgetAfterMs: 24 * HOUR });
  });

  it('takes a duration', () => {
    expect(read({ forgetAfter: 'PT6H' })).toEqual({ forgetAfterMs: 6 * HOUR });
  });

  it.each(['a day', '24h', 'PT0S'])(
    'refuses %s, and says what it takes',
    text => {
      expect(() => read({ forgetAfter: text })).toThrow(
        `offerings.rejected.forgetAfter: must be an ISO 8601 duration longer than nothing, such as P1D or PT6H, but is '${text}'`,
      );
    },
  );

  it('refuses what it does not know', () => {
    expect(() => read({ forgetafter: 'P1D' })).toThrow(
      "offerings.rejected.forgetafter: unknown key, did you mean 'forgetAfter'?",
    );
  });
});
