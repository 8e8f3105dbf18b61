import { parseAssessmentSettings, parseOwnTerms } from '.';

describe('the settings', () => {
  it('are the defaults where nothing is configured', () => {
    expect(parseAssessmentSettings(undefined)).toEqual({});
    expect(parseOwnTerms(undefined)).toEqual({});
    expect(parseOwnTerms({})).toEqual({});
  });

  it('hold the words of the organisation', () => {
    const offerings = {
      practices: {
        'data-stewardship': {
          title: 'Data stewardship',
          type: 'general-management',
        },
        'queue-keeping': { title: 'Queue keeping' },
      },
      stages: { discover: 'Explore', improve: 'Learn' },
    };

    expect(parseOwnTerms(offerings)).toEqual(offerings);
    expect(parseAssessmentSettings(offerings)).toEqual({ terms: offerings });
  });

  it('take numbers that come as texts, as from the environment', () => {
    expect(
      parseAssessmentSettings({ assessment: { fragileBelow: '0.4' } }),
    ).toEqual({ fragileBelow: 0.4 });
  });

  it('let the sections of others through', () => {
    expect(parseAssessmentSettings({ surveys: { every: 'P1D' } })).toEqual({});
  });

  it('know the criteria of an organisation', () => {
    const assessment = { disabledCriteria: ['runbook-linked'] };

    expect(
      parseAssessmentSettings(
        { assessment },
        { ownCriteria: ['runbook-linked'] },
      ),
    ).toEqual(assessment);
    expect(() => parseAssessmentSettings({ assessment })).toThrow(
      "there is no criterion 'runbook-linked'",
    );
  });

  it.each([
    [
      { assesment: {} },
      "offerings.assesment: unknown key, did you mean 'assessment'?",
    ],
    [[], 'offerings: must be a mapping, but is []'],
    [
      { practices: { 'incident-management': { title: 'Incidents' } } },
      'offerings.practices.incident-management: is one of the 34 practices of ITIL 4 already',
    ],
    [
      { practices: { 'Queue Keeping': { title: 'x' } } },
      'offerings.practices.Queue Keeping: a practice id has small letters',
    ],
    [
      { practices: { 'queue-keeping': {} } },
      'offerings.practices.queue-keeping.title: must be what the practice is called, but is missing',
    ],
    [
      { practices: { 'queue-keeping': { title: 'x', typ: 'y' } } },
      "offerings.practices.queue-keeping.typ: unknown key, did you mean 'type'?",
    ],
    [
      {
        practices: {
          'queue-keeping': { title: 'x', type: 'service-managment' },
        },
      },
      "offerings.practices.queue-keeping.type: must be one of general-management, service-management, technical-management, but is 'service-managment', did you mean 'service-management'?",
    ],
    [
      { practices: ['queue-keeping'] },
      'offerings.practices: must be a mapping, but is ["queue-keeping"]',
    ],
    [
      { stages: { discovery: 'Explore' } },
      "offerings.stages.discovery: unknown key, did you mean 'discover'?",
    ],
    [
      { stages: { discover: ' ' } },
      "offerings.stages.discover: must be what the stage is called, but is ' '",
    ],
  ])('refuse %j', (offerings, message) => {
    expect(() => parseAssessmentSettings(offerings)).toThrow(message);
  });
});
