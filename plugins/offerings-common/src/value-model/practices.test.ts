import {
  changed,
  LENDING,
  modelOf,
  offering,
  practice,
  without,
} from '../testing';

function itemOf(model: ReturnType<typeof modelOf>, id: string) {
  return model.practices.items.find(item => item.practice === id);
}

describe('the practices of an offering', () => {
  it('say where they work: in the stages that they name and at the steps that name them', () => {
    const entities = changed(
      changed(offering(), LENDING.stream, 'spec.steps[6].practices', [
        'incident-management',
      ]),
      'practice:default/incident-management',
      'spec.stages',
      ['operate'],
    );
    expect(itemOf(modelOf(entities), 'incident-management')).toEqual({
      practice: 'incident-management',
      title: 'Incident management',
      type: 'service-management',
      essential: true,
      entities: ['practice:default/incident-management'],
      stages: ['operate', 'support'],
      steps: [{ valueStream: LENDING.stream, step: 'help', title: 'Help' }],
    });
  });

  it('are one where several teams practise the same', () => {
    const model = modelOf([
      ...offering(),
      practice({
        name: 'desk-incidents',
        spec: { supports: ['service:lending-desk'] },
      }),
    ]);
    expect(itemOf(model, 'incident-management')?.entities).toEqual([
      'practice:default/desk-incidents',
      'practice:default/incident-management',
    ]);
  });

  it('may be ones of their own, called by the title of the entity', () => {
    const model = modelOf([
      ...offering(),
      practice({
        name: 'book-care',
        title: 'Care for Books',
        spec: { practice: 'book-care', supports: ['product:book-lending'] },
      }),
    ]);
    expect(itemOf(model, 'book-care')).toMatchObject({
      title: 'Care for Books',
      essential: false,
    });
  });
});

describe('the eight practices that a whole journey leans on', () => {
  it('are absent where they support neither the product, nor a service, nor a stream', () => {
    const model = modelOf(
      without(
        offering(),
        'practice:default/problem-management',
        'practice:default/service-design',
      ),
    );
    expect(model.practices.absent).toEqual([
      'service-design',
      'problem-management',
    ]);
  });

  it.each([
    'product:book-lending',
    'service:lending-desk',
    'valuestream:borrow-a-book',
  ])('are at work where they support only %s', supported => {
    const model = modelOf(
      changed(
        offering(),
        'practice:default/problem-management',
        'spec.supports',
        [supported],
      ),
    );
    expect(model.practices.absent).toEqual([]);
  });

  it('are not at work for supporting something else', () => {
    const model = modelOf(
      changed(
        offering(),
        'practice:default/problem-management',
        'spec.supports',
        ['product:film-lending'],
      ),
    );
    expect(model.practices.absent).toEqual(['problem-management']);
  });
});
