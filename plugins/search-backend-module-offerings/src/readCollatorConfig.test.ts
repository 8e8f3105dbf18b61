import { mockServices } from '@backstage/backend-test-utils';
import { readCollatorConfig } from './readCollatorConfig';

function read(offerings?: object) {
  return readCollatorConfig(
    mockServices.rootConfig({ data: { search: { collators: { offerings } } } }),
  );
}

describe('readCollatorConfig', () => {
  it('has a default for everything', () => {
    expect(readCollatorConfig(mockServices.rootConfig({ data: {} }))).toEqual({
      schedule: expect.objectContaining({ frequency: { minutes: 10 } }),
      locationTemplate: '/catalog/:namespace/:kind/:name',
    });
  });

  it('takes what the configuration says', () => {
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 5 } };

    expect(read({ schedule, locationTemplate: '/e/:name' })).toEqual({
      schedule: expect.objectContaining(schedule),
      locationTemplate: '/e/:name',
    });
  });

  it('refuses a schedule that is none, and names the key', () => {
    expect(() => read({ schedule: { frequency: 'often' } })).toThrow(
      'frequency',
    );
  });
});
