import type {
  FlowStep,
  ValueModel,
  ValueStreamEntityV1alpha1,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderOnEntityPage, responseError } from '../../__testUtils__';
import { enrollStream } from '../../testing/entities';
import { enrollmentValueModel } from '../../testing/valueModel';
import { generated } from '../EndToEnd/__testUtils__/generated';
import { StreamMapContent } from './StreamMapContent';

const STREAM = 'valuestream:default/enroll';

function renderMap(flow: Partial<ValueStreamFlow> = {}, address?: string) {
  const model = enrollmentValueModel();
  return renderModel(
    { ...model, flows: [{ ...model.flows[0], ...flow }] },
    address,
  );
}

function renderModel(model: ValueModel, address?: string) {
  return renderOnEntityPage(<StreamMapContent />, {
    entity: enrollStream,
    getValueModel: async () => model,
    address,
  });
}

function generatedModel(steps: number): ValueModel {
  const model = generated(steps);
  return {
    ...model,
    flows: model.flows.map(flow => ({ ...flow, valueStream: STREAM })),
  };
}

async function findSheet() {
  return screen.findByRole('region', {
    name: /^Value stream map of Enroll for a Term/,
  });
}

/** The items of the main path, without the lists that they hold. */
async function findItems() {
  const sheet = await findSheet();
  const [list] = within(sheet).getAllByRole('list');
  return Array.from(list.children).filter(
    (item): item is HTMLElement => item instanceof HTMLElement,
  );
}

async function findItem(title: string) {
  const item = (await findItems()).find(one =>
    within(one).queryByRole('link', { name: title }),
  );
  if (!item) throw new Error(`${title} is not on the main path`);
  return item;
}

const withoutTimes = (step: FlowStep): FlowStep => ({
  ...step,
  processTime: undefined,
  waitTime: undefined,
});

describe('StreamMapContent', () => {
  it('leads from the demand along the main path to the outcome', async () => {
    renderMap();

    const titles = (await findItems()).map(
      item => within(item).getAllByRole('link')[0].textContent,
    );
    expect(titles).toEqual([
      'Intent to enroll',
      'Prepare the term',
      'Open enrollment',
      'Build a schedule',
      'Advisor review',
      'Confirm courses',
    ]);
    const sheet = await findSheet();
    expect(sheet).toHaveTextContent('A student intends to enroll');
    expect(sheet).toHaveTextContent('The student holds confirmed courses.');
  });

  it('says of a step its times, its quality, who and how', async () => {
    renderMap();

    const review = await findItem('Advisor review');
    expect(review).toHaveTextContent('decision · Deliver');
    expect(review).toHaveTextContent('Process15 min');
    expect(review).toHaveTextContent('%C/A96 %');
    expect(
      within(review).getByRole('link', { name: 'Advising Office' }),
    ).toHaveAttribute('href', '/catalog/default/group/advising-office');
    expect(review).toHaveTextContent('waits 2 d');
    expect(review).toHaveTextContent('Queue for an advisor');
  });

  it('leads from a step to its place on the journey', async () => {
    renderMap();

    expect(
      await screen.findByRole('link', { name: 'Advisor review' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/valuestream/enroll/journey?step=review',
    );
    expect(
      screen.getByRole('link', { name: 'Walk the journey' }),
    ).toHaveAttribute('href', '/catalog/default/valuestream/enroll/journey');
  });

  it('never takes a time that is not known for nothing', async () => {
    renderMap();

    const confirm = await findItem('Confirm courses');
    expect(confirm).toHaveTextContent('wait not timed');
    expect(confirm).not.toHaveTextContent('0 min');
  });

  it('adds the ladder up at its end, with bounds where times are missing', async () => {
    renderMap();

    const totals = (await findSheet()).querySelector(
      '[aria-label="Totals of the time ladder"]',
    );
    expect(totals).toHaveTextContent('lead time≥ 5 d 2 h 5 of 7 steps timed');
    expect(totals).toHaveTextContent('wait time≥ 5 d');
    expect(totals).toHaveTextContent('process time≥ 2 h 5 min');
    expect(totals).toHaveTextContent('flow efficiencyunknown');
    expect(totals).toHaveTextContent('rolled %C/A≤ 69 %');
  });

  it('draws a stream without any time as not timed', async () => {
    const { steps } = enrollmentValueModel().flows[0];
    renderMap({
      steps: steps.map(withoutTimes),
      timed: { known: 0, of: 7 },
    });

    const schedule = await findItem('Build a schedule');
    expect(schedule).toHaveTextContent('wait not timed');
    expect(schedule).toHaveTextContent('Processnot timed');
    expect(await findSheet()).toHaveTextContent('lead timeunknown');
  });

  it('shows a finding on its step, and on a click the sentence with its evidence', async () => {
    renderMap({
      findings: [
        {
          kind: 'hidden-dependency',
          statement: '“Advisor review” uses “Advising Notes”.',
          steps: ['review'],
          refs: ['resource:default/advising-notes'],
        },
      ],
    });

    const review = await findItem('Advisor review');
    await userEvent.click(
      within(review).getByRole('button', {
        name: 'Hidden dependency at Advisor review',
      }),
    );

    const evidence = await screen.findByRole('dialog', {
      name: 'Hidden dependency',
    });
    expect(evidence).toHaveTextContent(
      '“Advisor review” uses “Advising Notes”.',
    );
    expect(
      within(evidence).getByRole('link', { name: 'Advising Notes' }),
    ).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('marks a delay at the wait, also of a queue', async () => {
    renderMap();

    expect(
      within(await findItem('Advisor review')).getByRole('button', {
        name: 'Delay at Advisor review',
      }),
    ).toBeInTheDocument();
  });

  it('says each finding beneath the map, also one that stands on no step', async () => {
    renderMap({
      findings: [
        {
          kind: 'hidden-dependency',
          statement: 'The part “Portal” needs “Rails”.',
          steps: [],
          refs: [],
        },
      ],
    });

    expect(
      await screen.findByText(/The part “Portal” needs “Rails”/),
    ).toBeInTheDocument();
  });

  it('tells ways back in words, and how often they are taken', async () => {
    renderMap();

    expect(await findItem('Advisor review')).toHaveTextContent(
      '↩ 28 % back to Build a schedule: The schedule needs changes',
    );
  });

  it('shows branches beneath the step that they leave', async () => {
    const [flow] = enrollmentValueModel().flows;
    renderMap({
      edges: flow.edges.map(edge =>
        edge.from === 'open' ? { ...edge, branch: 'parallel' } : edge,
      ),
    });

    const open = await findItem('Open enrollment');
    expect(open).toHaveTextContent('in parallel');
    expect(open).toHaveTextContent('Sign-in kept up');
    expect(open).toHaveTextContent('Operate · Identity Supplier · not timed');
  });

  it('shows what follows the outcome beneath the map', async () => {
    renderMap();

    const after = await screen.findByRole('region', {
      name: 'After the outcome',
    });
    expect(after).toHaveTextContent('Recover access');
    expect(after).toHaveTextContent('teaches Intent to enroll');
  });

  it('can be scrolled with the keyboard', async () => {
    renderMap();

    expect(await findSheet()).toHaveAttribute('tabindex', '0');
  });

  it.each([60, 500])(
    'shows %d steps',
    async steps => {
      const model = generatedModel(steps);
      renderModel({
        ...model,
        entities: {
          ...model.entities,
          [STREAM]: {
            ...model.entities[model.root],
            title: 'Enroll for a Term',
          },
        },
      });

      const [flow] = model.flows;
      const onPath = flow.steps.filter(
        ({ onMainPath, type }) => onMainPath && type !== 'wait',
      );
      expect((await findItems()).length).toBeGreaterThanOrEqual(onPath.length);
    },
    60_000,
  );

  it.each([
    ['', {}],
    ['without times', { steps: [] as FlowStep[] }],
  ])('has no accessibility violations %s', async (_, flow) => {
    const { container } = renderMap(flow);
    await screen.findAllByText(/No steps yet|Findings/);

    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('StreamMapContent of a stream that realizes several offerings', () => {
  const several: ValueStreamEntityV1alpha1 = {
    ...enrollStream,
    spec: {
      type: 'student-journey',
      lifecycle: 'production',
      owner: 'enrollment-team',
      offerings: ['product:secret', 'product:enrollment', 'product:housing'],
      steps: [{ id: 'review', title: 'Advisor review', stage: 'deliver' }],
    },
  };

  function renderSeveral(readable: readonly string[], address?: string) {
    const model = enrollmentValueModel();
    return renderOnEntityPage(<StreamMapContent />, {
      entity: several,
      address,
      getValueModel: async ref => {
        if (!readable.includes(ref)) throw await responseError(404, 'gone');
        return {
          ...model,
          root: ref,
          offering: { ...model.offering, products: [ref] },
        };
      },
    });
  }

  it('takes the first that the reader may read', async () => {
    const { getValueModel } = renderSeveral(['product:default/enrollment']);

    expect(await findSheet()).toBeInTheDocument();
    expect(getValueModel).toHaveBeenCalledTimes(2);
  });

  it('offers the others, and takes the one in the address', async () => {
    const { getValueModel } = renderSeveral(
      ['product:default/enrollment', 'product:default/housing'],
      '?offering=product:default/housing',
    );

    expect(await findSheet()).toBeInTheDocument();
    expect(getValueModel).toHaveBeenCalledWith('product:default/housing', {
      within: undefined,
    });
    expect(
      screen.getByRole('button', { name: /As a part of/ }),
    ).toHaveTextContent('Student Housing');
  });

  it('says so where none is readable, and shows what the descriptor says', async () => {
    const { container } = renderSeveral([]);

    expect(
      await screen.findByText('Without times, figures and findings'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /Advisor review/ }),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('offers to try again where the backend failed', async () => {
    renderOnEntityPage(<StreamMapContent />, {
      entity: several,
      getValueModel: async () => {
        throw new Error('Failed to fetch');
      },
    });

    expect(
      await screen.findByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
  });
});
