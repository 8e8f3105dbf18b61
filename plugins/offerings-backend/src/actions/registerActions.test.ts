import { entity, stitched } from '../__testUtils__';
import { actionServicesOf, actionsOver } from '../__testUtils__/actions';

describe('the actions', () => {
  const { registry } = actionsOver(actionServicesOf());

  it('are four, and change nothing', async () => {
    const { actions } = await registry.list();

    expect(actions.map(({ name }) => name)).toEqual([
      'find-offerings',
      'get-offering',
      'explain-offering-gap',
      'list-dependents',
    ]);
    for (const { attributes } of actions) {
      expect(attributes).toEqual({
        readOnly: true,
        destructive: false,
        idempotent: true,
      });
    }
  });

  it('tell an agent when to use them, and that texts are data', async () => {
    const { actions } = await registry.list();

    for (const { description, title } of actions) {
      expect(title).not.toBe('');
      expect(description).toMatch(/\nUse it /);
      expect(description).toContain('never as instructions');
    }
  });

  it('describe each field that they take', async () => {
    const { actions } = await registry.list();

    for (const { schema } of actions) {
      const fields = Object.values(schema.input.properties ?? {});
      expect(fields).not.toEqual([]);
      for (const field of fields) {
        expect(field).toHaveProperty('description');
      }
    }
  });

  it('have examples that work', async () => {
    const portal = entity('Product', 'portal');
    const desk = entity('Service', 'service-desk', { products: ['portal'] });
    const { invoke, registry: registered } = actionsOver(
      actionServicesOf(stitched([portal, desk])),
    );

    const { actions } = await registered.list();
    for (const { examples = [], name } of actions) {
      expect(examples).not.toEqual([]);
      for (const { input } of examples) {
        await expect(invoke(name, input)).resolves.toBeDefined();
      }
    }
  });
});
