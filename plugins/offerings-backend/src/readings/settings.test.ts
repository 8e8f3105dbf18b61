import { ConfigReader } from '@backstage/config';
import { DEFAULT_READING_SETTINGS, readReadingSettings } from './settings';

function read(readings: Record<string, unknown>) {
  return readReadingSettings(
    new ConfigReader(JSON.parse(JSON.stringify({ offerings: { readings } }))),
  );
}

describe('readReadingSettings', () => {
  it('keeps everything for 90 days, and one reading a day for two years, where nothing is configured', () => {
    expect(readReadingSettings(new ConfigReader({}))).toEqual(
      DEFAULT_READING_SETTINGS,
    );
    expect(DEFAULT_READING_SETTINGS).toMatchObject({
      keepAllFor: 'P90D',
      keepDailyFor: 'P2Y',
    });
  });

  it('reads every key', () => {
    expect(
      read({
        keepAllFor: 'P7D',
        keepDailyFor: 'P1Y',
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
      }),
    ).toMatchObject({
      keepAllFor: 'P7D',
      keepDailyFor: 'P1Y',
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
    });
  });

  it('has a default for each key that is left out', () => {
    expect(read({ keepAllFor: 'P7D' })).toEqual({
      ...DEFAULT_READING_SETTINGS,
      keepAllFor: 'P7D',
    });
  });

  it.each([
    [
      { keepAllFor: '90 days' },
      "keepAllFor: must be an ISO 8601 duration, such as P90D or P2Y, but is '90 days'",
    ],
    [{ keepDailyFor: '-P1D' }, 'keepDailyFor: must be an ISO 8601 duration'],
    [{ keepAllFor: 90 }, 'keepAllFor'],
    [
      { keepAllFor: 'P3Y' },
      'keepDailyFor (P2Y) must not be shorter than keepAllFor (P3Y)',
    ],
    [
      { keepAlFor: 'P1D' },
      "keepAlFor: unknown key, did you mean 'keepAllFor'?",
    ],
    [{ forever: true }, 'forever: unknown key, known are keepAllFor, keep'],
    [
      { schedule: { frequency: { hours: 1 } } },
      'schedule: must have a frequency and a timeout, such as',
    ],
    [{ schedule: 'hourly' }, 'schedule'],
  ])('refuses %j', (readings, message) => {
    expect(() => read(readings)).toThrow(message);
    expect(() => read(readings)).toThrow('offerings.readings');
  });
});
