import { ENROLLMENT_PLATFORM, university } from '../testing';
import { pathsOf, readDependents, stepsOf } from './__testUtils__/shop';

function dependentsOf(entity: string) {
  const { dependents } = readDependents(entity, university());
  if (!dependents) throw new Error(`${entity} is not there`);
  return dependents;
}

describe('in the example university', () => {
  it('one offering rests on the sign-in, directly and through the portal', () => {
    const found = dependentsOf('component:campus/campus-sign-in');

    expect(found.statement).toBe(
      'If this is down: 7 steps, 4 outcomes of 1 offering; call the Service Desk first.',
    );
    expect(found.offerings[0].offering).toBe(ENROLLMENT_PLATFORM);
    expect(stepsOf(found)).toEqual([
      'say-what-i-want: uses component:default/enrollment-portal',
      'open-enrollment: uses component:default/enrollment-portal',
      'keep-sign-in-up: uses component:campus/campus-sign-in',
      'finish-enrolling: uses component:default/enrollment-portal',
      'restore-access: uses component:campus/campus-sign-in',
      'report-the-problem: uses component:default/enrollment-portal',
      'restore-sign-in: uses component:campus/campus-sign-in',
    ]);
  });

  it('the database of one offering holds up another through an API', () => {
    const found = dependentsOf('resource:default/catalogue-database');

    expect(found.offerings.map(({ offering }) => offering)).toEqual([
      'product:default/course-catalogue',
      ENROLLMENT_PLATFORM,
    ]);
    expect(pathsOf(found)).toContain(
      'part: resource:default/catalogue-database > component:default/catalogue-service > ' +
        `api:default/course-catalogue-api > ${ENROLLMENT_PLATFORM}`,
    );
  });

  it('two offerings rest on the service desk, and operations take over from it', () => {
    const found = dependentsOf('group:default/service-desk');

    expect(found.statement).toBe(
      'Without this team: 6 steps, 5 outcomes of 2 offerings; call Platform Operations first.',
    );
    expect(new Set(stepsOf(found).map(each => each.split(': ')[1]))).toEqual(
      new Set(['performs group:default/service-desk']),
    );
  });

  it('a supplier is behind the steps that name it by its name', () => {
    const found = dependentsOf('group:default/messaging-supplier');

    expect(stepsOf(found)).toEqual([
      'order-messages: supplies group:default/messaging-supplier',
      'send-deadline-notice: supplies group:default/messaging-supplier',
    ]);
    expect(found.offerings[0].call[0].service).toBe(
      'service:default/deadline-communications',
    );
  });

  it('help articles are behind every step of the practice that keeps them', () => {
    const found = dependentsOf('resource:default/help-articles');

    expect(found.offerings).toHaveLength(3);
    expect(stepsOf(found)).toHaveLength(9);
  });

  it('no offering rests on the university itself', () => {
    expect(dependentsOf('group:default/university').offerings).toEqual([]);
  });
});
