import { enrollmentValueModel } from '../testing/valueModel';
import { practiceTitle, titleOf } from './titles';

describe('titleOf', () => {
  it('is the title, or the ref where it leads nowhere', () => {
    const { entities } = enrollmentValueModel();

    expect(titleOf(entities, 'product:default/enrollment')).toBe(
      'Student Enrollment',
    );
    expect(titleOf(entities, 'group:default/gone')).toBe('group:default/gone');
  });
});

describe('practiceTitle', () => {
  it('is the title, or what is written where it is no practice', () => {
    expect(practiceTitle('service-desk')).toBe('Service desk');
    expect(practiceTitle('tea-making')).toBe('tea-making');
  });
});
