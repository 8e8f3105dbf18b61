import { InputError } from '@backstage/errors';
import { entity, stitched } from '../__testUtils__';
import { actionServicesOf, actionsOver } from '../__testUtils__/actions';

const ENTITIES = stitched([
  entity('Product', 'student-portal'),
  entity('Service', 'desk', { products: ['student-portal'] }),
]);

function get() {
  const services = actionServicesOf(ENTITIES);
  return { ...services, ...actionsOver(services) };
}

const PORTAL = 'product:default/student-portal';

describe('get-offering', () => {
  it('answers in words', async () => {
    const output = await get().invoke('get-offering', { ref: PORTAL });

    expect(output).toEqual({
      text: expect.stringContaining('# student-portal\nProduct '),
    });
  });

  it('answers with data, or with both', async () => {
    const { invoke } = get();

    const data = await invoke('get-offering', { ref: PORTAL, format: 'data' });
    const both = await invoke('get-offering', { ref: PORTAL, format: 'both' });

    expect(data.text).toBeUndefined();
    expect(data.model).toMatchObject({
      root: PORTAL,
      offering: { services: ['service:default/desk'] },
    });
    expect(both).toEqual({ text: expect.any(String), model: data.model });
  });

  it.each(['product:student-portal', ' Product:Default/Student-Portal '])(
    'takes %j for the same',
    async ref => {
      const { credentials, invoke, offerings } = get();

      await invoke('get-offering', { ref, within: 'other' }).catch(() => {});

      expect(offerings.getOffering).toHaveBeenCalledWith(
        {
          kind: 'product',
          namespace: 'default',
          name: 'student-portal',
          within: 'other',
        },
        { credentials },
      );
    },
  );

  it.each([
    [
      'student-portal',
      "ref: 'student-portal' does not say which kind: write kind:namespace/name, such as product:default/portal. " +
        'Did you mean product:default/student-portal?',
    ],
    [
      'default/studentportal',
      "ref: 'default/studentportal' does not say which kind: write kind:namespace/name, such as " +
        'product:default/portal. Did you mean product:default/student-portal?',
    ],
    [
      'something-else',
      "ref: 'something-else' does not say which kind: write kind:namespace/name, such as product:default/portal",
    ],
    [
      'product:default/a b',
      "ref: 'product:default/a b' is no entity ref: write kind:namespace/name, such as product:default/portal",
    ],
  ])('refuses %j with what is expected', async (ref, message) => {
    await expect(get().invoke('get-offering', { ref })).rejects.toThrow(
      new InputError(message),
    );
  });

  it('says which one may have been meant where there is none', async () => {
    const { invoke } = get();

    await expect(
      invoke('get-offering', { ref: 'product:default/student-portla' }),
    ).rejects.toThrow(
      'product:default/student-portla: not found or not visible to you. ' +
        'Did you mean product:default/student-portal?',
    );
    await expect(
      invoke('get-offering', { ref: 'product:default/anything' }),
    ).rejects.toThrow(/anything: not found or not visible to you$/);
  });

  it('suggests nothing while the portfolio does not answer', async () => {
    const { invoke, portfolio } = get();
    portfolio.getPage.mockRejectedValue(new Error('The database is away'));

    await expect(
      invoke('get-offering', { ref: 'student-portal' }),
    ).rejects.toThrow(/such as product:default\/portal$/);
  });

  it('shows only the beginning of what is far too long', async () => {
    await expect(
      get().invoke('get-offering', { ref: 'x'.repeat(300) }),
    ).rejects.toThrow(`ref: '${'x'.repeat(100)}…' does not say`);
  });
});
