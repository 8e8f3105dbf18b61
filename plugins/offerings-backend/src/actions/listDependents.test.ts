import type {
  DependentOffering,
  Dependents,
} from '@offerings/backstage-plugin-offerings-common';
import { NotFoundError } from '@backstage/errors';
import { entity } from '../__testUtils__';
import {
  actionServicesOf,
  actionsOver,
  NOTHING_RESTS,
} from '../__testUtils__/actions';

function list(answer: Dependents) {
  const services = actionServicesOf([entity('Product', 'portal')]);
  services.dependents.getDependents.mockResolvedValue(answer);
  return { ...services, ...actionsOver(services) };
}

const step = {
  valueStream: 'valuestream:default/enrol',
  step: 'sign-in',
  title: 'Sign in',
  stage: 'deliver',
  how: 'uses',
  via: ['component:default/sign-in'],
} as const;

const rests: DependentOffering = {
  offering: 'product:default/portal',
  paths: [],
  steps: [{ ...step, via: [...step.via] }],
  outcomes: [
    { offering: 'product:default/portal', name: 'Enrolled', statement: 'Yes.' },
  ],
  stakeholders: ['Students'],
  call: [],
};

const ANSWER: Dependents = {
  ...NOTHING_RESTS,
  entity: 'component:default/sign-in',
  statement: 'If this is down: 1 step, 1 outcome.',
  offerings: [rests],
};

const ref = 'component:default/sign-in';

describe('list-dependents', () => {
  it('answers in words and as data', async () => {
    expect(await list(ANSWER).invoke('list-dependents', { ref })).toEqual({
      text: expect.stringContaining('If this is down: 1 step, 1 outcome.'),
      entity: ref,
      statement: 'If this is down: 1 step, 1 outcome.',
      offerings: [
        {
          ref: 'product:default/portal',
          title: 'product:default/portal',
          steps: [step],
          stepCount: 1,
          paths: [],
          outcomes: ['Enrolled'],
          stakeholders: ['Students'],
          call: [],
        },
      ],
    });
  });

  it('asks as the caller, for an entity of any kind', async () => {
    const { credentials, dependents, invoke } = list(ANSWER);

    await invoke('list-dependents', { ref: 'Group:Team' });

    expect(dependents.getDependents).toHaveBeenCalledWith(
      { kind: 'group', namespace: 'default', name: 'team' },
      { credentials },
    );
  });

  it('keeps the answer within bounds, and says how much is left out', async () => {
    const steps = Array.from({ length: 2000 }, () => rests.steps[0]);
    const offerings = Array.from({ length: 300 }, () => ({ ...rests, steps }));

    const output = await list({ ...ANSWER, offerings, more: 7 }).invoke(
      'list-dependents',
      { ref },
    );

    expect(output).toMatchObject({ more: 287 });
    expect(output.offerings).toHaveLength(20);
    expect(JSON.stringify(output).length).toBeLessThan(150_000);
  });

  it('says what is expected where the kind is missing', async () => {
    await expect(
      list(ANSWER).invoke('list-dependents', { ref: 'portal' }),
    ).rejects.toThrow(
      "ref: 'portal' does not say which kind: write kind:namespace/name, such as product:default/portal. " +
        'Did you mean product:default/portal?',
    );
  });

  it('hands on that an entity is not found', async () => {
    const { dependents, invoke } = list(ANSWER);
    const error = new NotFoundError(`${ref}: not found or not visible to you`);
    dependents.getDependents.mockRejectedValue(error);

    await expect(invoke('list-dependents', { ref })).rejects.toThrow(error);
  });
});
