import { ConfigReader } from '@backstage/config';
import { readAssessmentSettings } from './readAssessmentSettings';

function read(assessment: Record<string, unknown>) {
  return readAssessmentSettings(
    new ConfigReader(JSON.parse(JSON.stringify({ offerings: { assessment } }))),
  );
}

describe('readAssessmentSettings', () => {
  it('leaves everything to the defaults where nothing is configured', () => {
    expect(readAssessmentSettings(new ConfigReader({}))).toEqual({});
  });

  it('reads every key', () => {
    const assessment = {
      disabledCriteria: ['owners-resolve'],
      fragileBelow: 0.4,
      trustworthyFrom: 0.9,
      observationsValidFor: 'P6M',
      readingsFreshFor: 'P7D',
    };

    expect(read(assessment)).toEqual(assessment);
  });

  it.each([
    [{ fragileBelow: 50 }, 'fragileBelow: must be a ratio from 0 to 1'],
    [{ trustworthyFrom: -0.1 }, 'trustworthyFrom: must be a ratio from 0 to 1'],
    [
      { observationsValidFor: 'a year' },
      "observationsValidFor: must be an ISO 8601 duration, such as P30D or P1Y, but is 'a year'",
    ],
    [{ readingsFreshFor: '-P1D' }, 'readingsFreshFor: must be an ISO 8601'],
    [{ fragileBelow: 'half' }, 'fragileBelow'],
    [{ disabledCriteria: 'owners-resolve' }, 'disabledCriteria'],
    [
      { fragileBelw: 0.4 },
      "fragileBelw: unknown key, did you mean 'fragileBelow'?",
    ],
    [
      { disabledCriteria: ['owner-resolve'] },
      "disabledCriteria: there is no criterion 'owner-resolve', did you mean 'owners-resolve'?",
    ],
    [
      { disabledCriteria: ['weather'] },
      "there is no criterion 'weather', known are owners-resolve, ",
    ],
    [{ somethingElse: 1 }, 'somethingElse: unknown key, known are disabled'],
    [
      { fragileBelow: 0.9 },
      'fragileBelow (0.9) must not be over trustworthyFrom (0.8)',
    ],
  ])('refuses %j', (assessment, message) => {
    expect(() => read(assessment)).toThrow(message);
    expect(() => read(assessment)).toThrow('offerings.assessment');
  });
});
