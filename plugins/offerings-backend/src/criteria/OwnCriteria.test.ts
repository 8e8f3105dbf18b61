import { mockServices } from '@backstage/backend-test-utils';
import type { OwnCriterion } from '@offerings/backstage-plugin-offerings-common';
import { OwnCriteria } from './OwnCriteria';

function criterion(rest: Partial<OwnCriterion> = {}): OwnCriterion {
  return {
    id: 'runbook-linked',
    dimension: 'information-and-technology',
    question: 'Does each service link a runbook?',
    judge: () => [{ holds: true, text: 'a runbook' }],
    ...rest,
  };
}

describe('OwnCriteria', () => {
  it('knows every criterion that was added, in order', () => {
    const criteria = new OwnCriteria();
    criteria.addCriterion(criterion());
    criteria.addCriterion(criterion({ id: 'on-call' }));

    expect(
      criteria.all(mockServices.logger.mock()).map(({ id }) => id),
    ).toEqual(['runbook-linked', 'on-call']);
  });

  it.each([
    [criterion(), "There is a criterion with the id 'runbook-linked' already"],
    [
      criterion({ id: 'owners-resolve' }),
      "There is a criterion with the id 'owners-resolve' already",
    ],
    [criterion({ id: 'On call' }), "'On call' is no id of a criterion"],
    [
      criterion({ id: 'a', dimension: 'money' as OwnCriterion['dimension'] }),
      "The criterion 'a' is of the dimension 'money', which is none of organizations-and-people, ",
    ],
  ])('refuses %j', (wrong, message) => {
    const criteria = new OwnCriteria();
    criteria.addCriterion(criterion());

    expect(() => criteria.addCriterion(wrong)).toThrow(message);
  });

  it('answers for one that throws', () => {
    const criteria = new OwnCriteria();
    const logger = mockServices.logger.mock();
    criteria.addCriterion(
      criterion({
        judge: () => {
          throw new Error('no such field');
        },
      }),
    );
    const [broken] = criteria.all(logger);
    const input = { model: { root: 'product:default/a' } };

    expect(broken.judge(input as Parameters<OwnCriterion['judge']>[0])).toEqual(
      [{ holds: false, unknown: true, text: 'could not be judged' }],
    );
    expect(logger.warn).toHaveBeenCalledWith(
      "The criterion 'runbook-linked' could not judge product:default/a",
      new Error('no such field'),
    );
  });
});
