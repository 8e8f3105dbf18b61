import { entity, stitched } from '../__testUtils__';
import { actionServicesOf, actionsOver } from '../__testUtils__/actions';

const ref = 'product:default/portal';

function explain() {
  return actionsOver(
    actionServicesOf(
      stitched([entity('Product', 'portal'), entity('Group', 'team')]),
    ),
  );
}

describe('explain-offering-gap', () => {
  it('explains a criterion with its fix', async () => {
    const output = await explain().invoke('explain-offering-gap', {
      ref,
      criterion: 'decision-rights-named',
    });

    expect(output).toEqual({
      id: 'decision-rights-named',
      result: 'missing',
      text: expect.stringContaining('# decision-rights-named: missed\n'),
      fix: {
        entity: ref,
        field: 'spec.governance.decisionRights',
        summary: expect.any(String),
        yaml: expect.stringMatching(/^spec:\n {2}governance:\n/),
      },
    });
  });

  it('explains the next best one where none is named', async () => {
    const output = await explain().invoke('explain-offering-gap', { ref });

    expect(output).toMatchObject({ id: 'value-stream-realizes' });
  });

  it.each([
    [
      'accountable-for-hole',
      "criterion: 'accountable-for-hole' is not known. Did you mean accountable-for-whole?",
    ],
    [
      'no-servic',
      "criterion: 'no-servic' is not known. Did you mean no-service?",
    ],
    [
      'colour',
      "criterion: 'colour' is not known. Gaps of product:default/portal to ask for: value-stream-realizes, ",
    ],
  ])('refuses the criterion %s', async (criterion, message) => {
    await expect(
      explain().invoke('explain-offering-gap', { ref, criterion }),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(message),
      }),
    );
  });

  it('says so where the portal does not ask what is asked elsewhere', async () => {
    const services = actionServicesOf([entity('Product', 'portal')]);
    const { invoke } = actionsOver(services);
    const model = await services.offerings.getOffering(
      { kind: 'product', namespace: 'default', name: 'portal' },
      expect.anything(),
    );
    services.offerings.getOffering.mockResolvedValue({
      ...model,
      dimensions: [],
    });

    await expect(
      invoke('explain-offering-gap', { ref, criterion: 'owners-resolve' }),
    ).rejects.toThrow(
      "criterion: 'owners-resolve' is not asked in this portal",
    );
  });
});
