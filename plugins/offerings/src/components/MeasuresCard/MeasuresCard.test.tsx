import type {
  Measure,
  Measurement,
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
  ENROLLMENT_NOW,
  enrollmentValueModel,
} from '../../testing/valueModel';
import { MeasuresCard } from './MeasuresCard';

const SERVICE_QUALITY = 'Measures of Service quality';

function renderModel(model: ValueModel) {
  return renderOnEntityPage(<MeasuresCard />, {
    entity: enrollmentProduct,
    getValueModel: async () => model,
  });
}

function renderWith(overrides?: Partial<Measurement>) {
  const model = enrollmentValueModel();
  return renderModel({
    ...model,
    measurement: { ...model.measurement, ...overrides },
  });
}

function changed(name: string, more: Partial<Measure>): Measure[] {
  return enrollmentValueModel().measurement.measures.map(measure =>
    measure.name === name ? { ...measure, ...more } : measure,
  );
}

async function findMeasure(name: string) {
  const title = await screen.findByText(name);
  const row = title.closest('li');
  if (!row) throw new Error(`There is no row for ${name}`);
  return row;
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(ENROLLMENT_NOW);
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('MeasuresCard', () => {
  it('names the four sides in order, and what shows each', async () => {
    renderWith();

    const sides = await screen.findAllByRole('heading', { level: 4 });
    expect(sides.map(({ textContent }) => textContent)).toEqual([
      'Product behaviour',
      'Service quality',
      'Stakeholder experience',
      'Flow',
    ]);
    const list = screen.getByRole('list', { name: SERVICE_QUALITY });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  });

  it('says how many targets are met', async () => {
    renderWith();

    expect(
      await screen.findByText(
        '2 of 3 targets are met. 2 measures have no recent reading.',
      ),
    ).toBeInTheDocument();
  });

  it('shows a value against its target, in words', async () => {
    renderWith();

    expect(await findMeasure('Students enrolling online')).toHaveTextContent(
      /93.4\s%.*target missed: 95\s% or more/,
    );
    expect(await findMeasure('Repeat contacts')).toHaveTextContent(
      /4.2\sper 100 students.*target met: 5 or less/,
    );
  });

  it('says how a measure moves, and draws it', async () => {
    renderWith();

    const row = await findMeasure('Repeat contacts');
    expect(row).toHaveTextContent('improving');
    expect(
      within(row).getByRole('img', {
        name: /^Repeat contacts: from .* on .* 2025 to 4.2\sper 100 students on Oct 31, 2026$/,
      }),
    ).toBeInTheDocument();
  });

  it('says where there are too few readings for a trend', async () => {
    renderWith({ measures: changed('Repeat contacts', { trend: undefined }) });

    expect(await findMeasure('Repeat contacts')).toHaveTextContent(
      'too few readings for a trend',
    );
  });

  it('says how old a reading is, and whether that is too old', async () => {
    renderWith();

    expect(await findMeasure('Students enrolling online')).toHaveTextContent(
      '3 hours ago',
    );
    expect(await findMeasure('Platform reliability')).toHaveTextContent(
      '45 days ago, too old to count',
    );
    const unread = await findMeasure('Days to confirmed courses');
    expect(unread).toHaveTextContent('target: 7 or less');
    expect(unread).toHaveTextContent('no reading yet');
  });

  it('says where there is no target, or nobody can tell whether it is met', async () => {
    renderWith({
      measures: [
        ...changed('Repeat contacts', {
          target: undefined,
          meetsTarget: undefined,
        }),
        {
          offering: 'product:default/enrollment',
          name: 'Own',
          metric: 'own',
          target: 3,
          history: [],
        },
      ],
    });

    expect(await findMeasure('Repeat contacts')).toHaveTextContent('no target');
    expect(await findMeasure('Own')).toHaveTextContent(
      'target 3: nobody says which way is better',
    );
    expect(
      screen.getByRole('heading', { name: 'No side stated' }),
    ).toBeInTheDocument();
  });

  it('says whose measure it is, where it is not that of the whole', async () => {
    renderWith();

    expect(
      within(await findMeasure('Repeat contacts')).getByRole('link', {
        name: 'Access Support',
      }),
    ).toBeInTheDocument();
    expect(await findMeasure('Platform reliability')).not.toHaveTextContent(
      'Student Enrollment',
    );
  });

  it('marks the measures of the service whose page is open', async () => {
    renderOnEntityPage(<MeasuresCard />, {
      entity: accessSupportService,
      getValueModel: async () => accessSupportValueModel(),
    });

    expect(await findMeasure('Repeat contacts')).toHaveTextContent(
      'this service',
    );
  });

  it('links to the source, where that is safe', async () => {
    renderWith({
      measures: changed('Platform reliability', { source: 'data:text/html,x' }),
    });

    expect(
      await screen.findByRole('link', {
        name: /^Source of Students enrolling online/,
      }),
    ).toHaveAttribute('href', 'https://metrics.university.example/adoption');
    expect(
      screen.queryByRole('link', { name: /^Source of Platform reliability/ }),
    ).not.toBeInTheDocument();
  });

  it('shows a side that nobody sees as a hole, with what to type', async () => {
    renderWith();

    expect(
      await screen.findByText('Not every side is seen'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Not measured: nobody sees what people live through on the way.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'YAML: Say how this is measured: Stakeholder experience.',
      }),
    );
    expect(
      screen.getByRole('figure', { name: 'YAML to paste' }),
    ).toHaveTextContent('metric: user-confidence');
  });

  it('claims nothing of readings that could not be read', async () => {
    renderWith({
      readingsUnavailable: true,
      measures: enrollmentValueModel().measurement.measures.map(
        ({ latest, trend, meetsTarget, fresh, ...measure }) => ({
          ...measure,
          history: [],
        }),
      ),
    });

    expect(
      await screen.findByText('The readings could not be read just now'),
    ).toBeInTheDocument();
    expect(await findMeasure('Repeat contacts')).toHaveTextContent(
      'not read just now',
    );
    expect(screen.queryByText(/no reading yet/)).not.toBeInTheDocument();
    expect(screen.queryByText(/no recent reading/)).not.toBeInTheDocument();
  });

  it('can try again to read them', async () => {
    const { getValueModel } = renderWith({ readingsUnavailable: true });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(getValueModel).toHaveBeenCalledTimes(2);
  });

  it('says how to begin where nothing is measured', async () => {
    renderWith({ measures: [], oneSided: undefined });

    expect(
      await screen.findByText('Nothing is measured yet'),
    ).toBeInTheDocument();
    const yaml = screen.getByRole('figure', { name: 'YAML to paste' });
    for (const metric of [
      'adoption',
      'repeat-contacts',
      'user-confidence',
      'time-to-outcome',
    ]) {
      expect(yaml).toHaveTextContent(`metric: ${metric}`);
    }
    expect(screen.getByRole('link', { name: /Edit in/ })).toBeInTheDocument();
  });

  it('folds many measures, those that need a look first', async () => {
    const [first] = enrollmentValueModel().measurement.measures;
    renderWith({
      measures: Array.from({ length: 20 }, (_, index) => ({
        ...first,
        name: `Measure ${index}`,
        meetsTarget: index !== 19,
      })),
    });

    const list = await screen.findByRole('list', {
      name: 'Measures of Product behaviour',
    });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(list).toHaveTextContent('Measure 19');

    await userEvent.click(screen.getByRole('button', { name: '17 more' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(20);
  });

  it('can be used by everybody', async () => {
    const { container } = renderWith();

    await screen.findByText('Repeat contacts');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says so where the offering could not be loaded', async () => {
    renderOnEntityPage(<MeasuresCard />, {
      entity: enrollmentProduct,
      getValueModel: async () => {
        throw new Error('The backend is away');
      },
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The backend is away',
    );
  });
});
