import { enrollmentValueModel } from '../testing/valueModel';
import { ValueModelStore } from './ValueModelStore';

const query = { entityRef: 'product:default/enrollment' };

describe('ValueModelStore', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function createStore() {
    const getValueModel = jest.fn(async () => enrollmentValueModel());
    return { store: new ValueModelStore({ getValueModel }), getValueModel };
  }

  it('asks again only once the answer is no longer fresh', async () => {
    const { store, getValueModel } = createStore();
    const leave = store.watch(query, jest.fn());
    await jest.advanceTimersByTimeAsync(0);
    leave();

    await jest.advanceTimersByTimeAsync(29_000);
    store.watch(query, jest.fn())();
    expect(getValueModel).toHaveBeenCalledTimes(1);

    await jest.advanceTimersByTimeAsync(2_000);
    store.watch(query, jest.fn());
    expect(getValueModel).toHaveBeenCalledTimes(2);
  });

  it('keeps a model on screen while it is asked for again', async () => {
    const { store } = createStore();
    store.watch(query, jest.fn());
    await jest.advanceTimersByTimeAsync(0);

    store.reload(query);

    expect(store.peek(query)).toEqual({
      loading: true,
      model: expect.objectContaining({ root: query.entityRef }),
    });
  });

  it('does not ask twice while a request is under way', async () => {
    const { store, getValueModel } = createStore();

    store.watch(query, jest.fn())();
    store.watch(query, jest.fn());
    await jest.advanceTimersByTimeAsync(0);

    expect(getValueModel).toHaveBeenCalledTimes(1);
  });
});
