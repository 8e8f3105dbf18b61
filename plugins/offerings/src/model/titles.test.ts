import { mockApis } from '@backstage/frontend-test-utils';
import {
  PRACTICE_IDS,
  PRACTICES,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../translation';
import { enrollmentValueModel } from '../testing/valueModel';
import { practiceTitle, titleOf } from './titles';

function english() {
  const snapshot = mockApis
    .translation()
    .getTranslation(offeringsTranslationRef);
  if (!snapshot.ready) throw new Error('The texts are not there');
  return snapshot;
}

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
    const { t } = english();

    expect(practiceTitle('service-desk', t)).toBe('Service desk');
    expect(practiceTitle('tea-making', t)).toBe('tea-making');
    expect(practiceTitle('tea-making', t, 'Tea')).toBe('Tea');
  });

  it('is what the model calls each of them', () => {
    const { t } = english();
    const titles = PRACTICE_IDS.map(id => practiceTitle(id, t));

    expect(titles).toEqual(PRACTICE_IDS.map(id => PRACTICES[id].title));
  });
});
