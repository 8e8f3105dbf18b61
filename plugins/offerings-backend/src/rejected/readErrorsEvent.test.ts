import { InputError } from '@backstage/errors';
import { readErrorsEvent } from './readErrorsEvent';

const PORTAL = 'product:default/portal';

/** What an event bus between processes makes of an event. */
function throughBus(payload: object): unknown {
  return JSON.parse(JSON.stringify(payload));
}

describe('readErrorsEvent', () => {
  it('takes the messages without the names of the errors', () => {
    const payload = {
      entity: PORTAL,
      location: 'url:https://git.example/catalog-info.yaml',
      errors: [new InputError('`spec.need`: missing'), new Error('second')],
    };

    expect(readErrorsEvent(payload)).toEqual({
      entityRef: PORTAL,
      location: 'url:https://git.example/catalog-info.yaml',
      errors: [{ message: '`spec.need`: missing' }, { message: 'second' }],
    });
  });

  it('says where to look when the messages did not come through', () => {
    const payload = throughBus({
      entity: PORTAL,
      errors: [new InputError('`spec.need`: missing')],
    });

    expect(readErrorsEvent(payload)).toEqual({
      entityRef: PORTAL,
      location: undefined,
      errors: [{ message: 'The log of the catalog says what is wrong' }],
    });
  });

  it('tells once that a name is wrong, though the catalog says it again', () => {
    const ours = Object.assign(new InputError('`metadata.name`: no'), {
      rule: 'format',
    });
    const catalogs = new InputError(`Policy check failed for ${PORTAL}`);
    const errorsOf = (...errors: Error[]) =>
      readErrorsEvent({ entity: PORTAL, errors })?.errors;

    expect(errorsOf(ours, catalogs)).toEqual([
      { message: '`metadata.name`: no', rule: 'format' },
    ]);
    expect(errorsOf(catalogs)).toEqual([
      { message: 'Policy check failed for product:default/portal' },
    ]);
  });

  it('keeps a bounded part of what is too much', () => {
    const read = readErrorsEvent({
      entity: PORTAL,
      errors: Array.from({ length: 5_000 }, () => new Error('x'.repeat(5_000))),
    });

    expect(read?.errors).toHaveLength(150);
    expect(read?.errors[0].message).toMatch(/^x{2000}…$/);
  });

  it.each([
    undefined,
    null,
    'text',
    {},
    { entity: '' },
    { entity: { kind: 'Product' } },
  ])('passes over an event that names no entity: %p', payload => {
    expect(readErrorsEvent(payload)).toBeUndefined();
  });
});
