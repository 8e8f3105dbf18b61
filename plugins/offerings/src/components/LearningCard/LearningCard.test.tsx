import type {
  Improvement,
  Learning,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderOnEntityPage } from '../../__testUtils__';
import {
  accessSupportService,
  enrollmentProduct,
} from '../../testing/entities';
import {
  accessSupportValueModel,
  enrollmentValueModel,
} from '../../testing/valueModel';
import { LearningCard } from './LearningCard';

const PRODUCT_PAGE = '/catalog/default/product/enrollment';

function renderWith(
  learning?: Partial<Learning>,
  overrides?: Partial<ValueModel>,
) {
  const model = enrollmentValueModel(overrides);
  return renderOnEntityPage(<LearningCard />, {
    entity: enrollmentProduct,
    getValueModel: async () => ({
      ...model,
      learning: { ...model.learning, ...learning },
    }),
  });
}

function improvement(more?: Partial<Improvement>): Improvement {
  return {
    offering: 'product:default/enrollment',
    title: 'Ask once',
    learnedFrom: 'use',
    status: 'done',
    ...more,
  };
}

/** What stands at the four stations of the first improvement. */
async function findStations() {
  const list = await screen.findByRole('list', { name: 'What was learned' });
  const [first] = within(list).getAllByRole('listitem');
  const [learnedAt, learned, changed, helped] =
    within(first).getAllByRole('definition');
  return { learnedAt, learned, changed, helped };
}

describe('LearningCard', () => {
  it('takes each thing learned from station to station, the furthest first', async () => {
    renderWith();

    const list = await screen.findByRole('list', { name: 'What was learned' });
    const items = within(list).getAllByRole('listitem');
    expect(
      within(items[0])
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Learned at', 'Learned', 'Changed', 'Did it help?']);
    expect(items.map(item => item.dataset.status)).toEqual([
      'done',
      'planned',
      'proposed',
    ]);
    expect(screen.getByText('3 things learned, 1 in use.')).toBeInTheDocument();
  });

  it('goes back to discover', async () => {
    renderWith();

    expect(
      await screen.findByRole('link', { name: 'Discover' }),
    ).toHaveAttribute(
      'href',
      `${PRODUCT_PAGE}/end-to-end?stream=enroll&step=intend`,
    );
  });

  it('says what was learned, how far it has come, and whose it is', async () => {
    renderWith();

    const { learned } = await findStations();
    expect(
      within(learned).getByRole('link', { name: /^Show full courses/ }),
    ).toHaveAttribute('href', 'https://board.university.example/118');
    expect(learned).toHaveTextContent('donein use since Jun 1, 2026');
    expect(screen.getByText('planned').closest('dd')).toHaveTextContent(
      'of Access Support',
    );
    expect(screen.getByText('proposed')).toBeInTheDocument();
  });

  it('links to nothing that is not safe', async () => {
    renderWith({ improvements: [improvement({ url: 'data:text/html,x' })] });

    const { learned } = await findStations();
    expect(within(learned).queryByRole('link')).not.toBeInTheDocument();
  });

  it('marks what the service learned whose page is open', async () => {
    renderOnEntityPage(<LearningCard />, {
      entity: accessSupportService,
      getValueModel: async () => accessSupportValueModel(),
    });

    expect(await screen.findByText('this service')).toBeInTheDocument();
  });
});

describe('where something was learned', () => {
  const step = {
    valueStream: 'valuestream:campus/enroll',
    step: 'recover',
    title: 'Recover access',
  };

  it('is a step in the End to end tab', async () => {
    renderWith({
      improvements: [
        improvement({ learnedFrom: 'support', learnedAtStep: step }),
      ],
    });

    const { learnedAt } = await findStations();
    expect(learnedAt).toHaveTextContent('in support');
    expect(
      within(learnedAt).getByRole('link', { name: 'Recover access' }),
    ).toHaveAttribute(
      'href',
      `${PRODUCT_PAGE}/end-to-end?stream=campus%2Fenroll&step=recover`,
    );
  });

  it('keeps the product that a service was looked at as a part of', async () => {
    renderOnEntityPage(<LearningCard />, {
      entity: accessSupportService,
      getValueModel: async () => accessSupportValueModel(),
      address: '?within=product:default/enrollment',
    });

    expect(
      await screen.findByRole('link', { name: 'Recover access' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/service/access-support/end-to-end?within=product%3Adefault%2Fenrollment&stream=enroll&step=recover',
    );
  });

  it('may be a measure', async () => {
    renderWith();

    expect((await findStations()).learnedAt).toHaveTextContent(
      'from a measureMeasure “Repeat contacts”',
    );
  });

  it('may be no place that was found', async () => {
    renderWith({ improvements: [improvement({ learnedAt: 'gone' })] });

    expect((await findStations()).learnedAt).toHaveTextContent(
      '“gone”: no such step or measure was found',
    );
  });
});

describe('what it changed', () => {
  it.each([
    [
      'a step',
      {
        changesStep: {
          valueStream: 'valuestream:default/enroll',
          step: 'review',
          title: 'Advisor review',
        },
        changes: 'review',
      },
      'Advisor review',
    ],
    [
      'a service by its title',
      { changes: 'Academic Advising' },
      'Academic Advising',
    ],
    ['a service by its name', { changes: 'advising' }, 'Academic Advising'],
    [
      'a service by its ref',
      { changes: 'service:default/advising' },
      'Academic Advising',
    ],
  ])('is %s', async (_, more, name) => {
    renderWith({ improvements: [improvement(more)] });

    const { changed } = await findStations();
    expect(within(changed).getByRole('link', { name })).toBeInTheDocument();
  });

  it('is a capability, or nothing', async () => {
    renderWith({
      improvements: [
        improvement({ changes: 'Course search' }),
        improvement({ title: 'Nothing follows' }),
      ],
    });

    expect((await findStations()).changed).toHaveTextContent('Course search');
    expect(
      screen.getByText('Nobody says what it changes.'),
    ).toBeInTheDocument();
  });
});

describe('whether it helped', () => {
  const effect = { measure: 'Repeat contacts', before: 8, after: 5 };
  const doneOn = '2026-06-01';

  it.each([
    ['better', 'better'],
    ['worse', 'worse'],
    ['unchanged', 'unchanged'],
  ] as const)(
    'is %s, with the measure before and since',
    async (moved, word) => {
      renderWith({
        improvements: [improvement({ doneOn, effect: { ...effect, moved } })],
      });

      const { helped } = await findStations();
      expect(helped).toHaveTextContent(word);
      expect(helped).toHaveTextContent('from 8 to 5 per 100 students');
      expect(helped).toHaveTextContent('Repeat contacts, on average');
    },
  );

  it.each<[string, Partial<Improvement>]>([
    ['not done yet', { status: 'planned' }],
    ['no measure shows it', {}],
    [
      'nobody says since when it is in use',
      { effect: { measure: 'Repeat contacts', moved: 'unknown' } },
    ],
    [
      'too early to tell: no reading since Jun 1, 2026',
      {
        doneOn,
        effect: { measure: 'Repeat contacts', before: 8, moved: 'unknown' },
      },
    ],
    [
      'no readings from before Jun 1, 2026',
      {
        doneOn,
        effect: { measure: 'Repeat contacts', after: 8, moved: 'unknown' },
      },
    ],
    [
      'no readings of “Repeat contacts”',
      { doneOn, effect: { measure: 'Repeat contacts', moved: 'unknown' } },
    ],
    [
      'nobody says which way is better',
      { doneOn, effect: { ...effect, moved: 'unknown' } },
    ],
  ])('is not known: %s', async (words, more) => {
    renderWith({ improvements: [improvement(more)] });

    expect((await findStations()).helped).toHaveTextContent(words);
  });

  it('is not known while the readings can’t be read', async () => {
    const { measurement } = enrollmentValueModel();
    renderWith(
      {
        improvements: [
          improvement({
            doneOn,
            effect: { measure: 'Repeat contacts', moved: 'unknown' },
          }),
        ],
      },
      { measurement: { ...measurement, readingsUnavailable: true } },
    );

    expect((await findStations()).helped).toHaveTextContent(
      'the readings could not be read just now',
    );
  });
});

describe('an offering that learns nothing', () => {
  it('is told that support teaches nothing, with what to type', async () => {
    renderWith({ improvements: [], supportWithoutImprovement: true });

    expect(
      await screen.findByText(
        'There are support steps, and nothing learned in them changes anything.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^YAML/ }));
    expect(
      screen.getByRole('figure', { name: 'YAML to paste' }),
    ).toHaveTextContent('learnedFrom: support learnedAt: recover');
  });

  it('is told how to begin where it has no support steps either', async () => {
    renderWith({ improvements: [], supportWithoutImprovement: false });

    expect(
      await screen.findByText('Nothing goes round yet'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^YAML/ }));
    expect(
      screen.getByRole('figure', { name: 'YAML to paste' }),
    ).toHaveTextContent('learnedFrom: feedback');
  });
});

describe('a long list', () => {
  it('shows the first five, and the rest when asked', async () => {
    renderWith({
      improvements: Array.from({ length: 30 }, (_, index) =>
        improvement({ title: `Lesson ${index}` }),
      ),
    });

    const list = await screen.findByRole('list', { name: 'What was learned' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: '25 more' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(30);
  });
});

it('can be used by everybody', async () => {
  const { container } = renderWith({ supportWithoutImprovement: true });

  await screen.findByRole('list', { name: 'What was learned' });
  expect(await axe(container)).toHaveNoViolations();
});

it('says so where the offering could not be loaded', async () => {
  renderOnEntityPage(<LearningCard />, {
    entity: enrollmentProduct,
    getValueModel: async () => {
      throw new Error('The backend is away');
    },
  });

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The backend is away',
  );
});
