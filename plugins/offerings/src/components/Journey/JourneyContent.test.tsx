import type {
  FlowStep,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderOnEntityPage, responseError } from '../../__testUtils__';
import { enrollStream } from '../../testing/entities';
import { enrollmentValueModel } from '../../testing/valueModel';
import { generated } from '../EndToEnd/__testUtils__/generated';
import { JourneyContent } from './JourneyContent';

const scrollIntoView = jest.fn();

beforeEach(() => {
  // There is no layout here, and so nothing to scroll.
  Element.prototype.scrollIntoView = scrollIntoView;
});

function renderJourney(flow: Partial<ValueStreamFlow> = {}, address?: string) {
  const model = enrollmentValueModel();
  return renderModel(
    { ...model, flows: [{ ...model.flows[0], ...flow }] },
    address,
  );
}

function renderModel(model: ValueModel, address?: string) {
  return renderOnEntityPage(<JourneyContent />, {
    entity: enrollStream,
    getValueModel: async () => model,
    address,
  });
}

/** The steps of the example, some of them changed. */
function steps(changes: Record<string, Partial<FlowStep>>): FlowStep[] {
  return enrollmentValueModel().flows[0].steps.map(step => ({
    ...step,
    ...changes[step.id],
  }));
}

async function findStep(name: string) {
  return screen.findByRole('group', { name });
}

async function findLine() {
  return screen.findByRole('list', { name: /^The journey of/ });
}

describe('JourneyContent', () => {
  it('says in a sentence how long it takes, and how much of it is waiting', async () => {
    renderJourney();

    expect(
      await screen.findByText(
        /From the demand to the outcome: ≥ 5 d 2 h, of which ≥ 5 d is waiting. Students: 3 touchpoints/,
      ),
    ).toBeInTheDocument();
  });

  it('goes from the demand down to the outcome', async () => {
    renderJourney();

    const line = await findLine();
    expect(line.firstElementChild).toHaveTextContent(
      'startA student intends to enroll',
    );
    expect(line.lastElementChild).toHaveTextContent(
      'after at least 5 d 2 hThe student holds confirmed courses.',
    );
  });

  it('says when a step is reached, who takes part, and how long it takes', async () => {
    renderJourney();

    const step = await findStep('Build a schedule');
    expect(step).toHaveTextContent('Touchpoint · Deliver · takes 25 min');
    expect(step).toHaveTextContent('Students, on their own');
    expect(step.closest('li')).toHaveTextContent(/^after 3 d 1 h/);
  });

  it('says who meets whom', async () => {
    renderJourney({
      steps: steps({ review: { stakeholder: 'Students' } }),
    });

    expect(await findStep('Advisor review')).toHaveTextContent(
      'Students with Advising Office',
    );
  });

  it('draws a wait as tall as it is long, and says so', async () => {
    renderJourney();

    const long = (await screen.findByText(/2 d of waiting/)).closest('li');
    const [short] = screen.getAllByText(/1 d of waiting/);
    const height = (item: HTMLElement | null) =>
      parseInt(item?.style.minHeight ?? '', 10);
    expect(long).toHaveTextContent('2 d of waiting: Queue for an advisor');
    expect(height(long) / height(short.closest('li'))).toBeCloseTo(
      Math.SQRT2,
      1,
    );
    expect(screen.getByText(/square root of time/)).toBeInTheDocument();
  });

  it('never takes a wait that nobody timed for none', async () => {
    renderJourney();

    expect(
      await screen.findAllByText('A wait that nobody timed'),
    ).not.toHaveLength(0);
  });

  it('shows where a decision may lead, and how often', async () => {
    renderJourney();

    const step = await findStep('Advisor review');
    expect(step).toHaveTextContent('→ 72 % on to Confirm courses');
    expect(step).toHaveTextContent(
      '↩ 28 % back to Build a schedule: The schedule needs changes',
    );
  });

  it('shows findings where they occur', async () => {
    renderJourney();

    expect(
      await screen.findByRole('button', { name: 'Delay at Advisor review' }),
    ).toBeInTheDocument();
  });

  it('says how to get help where help is given', async () => {
    renderJourney({
      steps: steps({
        review: {
          type: 'assistance',
          performers: ['group:default/service-desk'],
        },
      }),
    });

    const step = await findStep('Advisor review');
    expect(step).toHaveTextContent('Help · Deliver');
    expect(step).toHaveTextContent('To get help:');
    expect(within(step).getByRole('link', { name: /^chat/ })).toHaveAttribute(
      'href',
      'https://help.university.example/chat',
    );
  });

  it('shows what may follow the outcome', async () => {
    renderJourney();

    const after = await screen.findByRole('region', {
      name: 'After the outcome',
    });
    expect(after).toHaveTextContent('Recover access');
    expect(after).toHaveTextContent('To get help:');
  });

  it('says when the journey has no times at all', async () => {
    const times = { processTime: undefined, waitTime: undefined };
    renderJourney({
      steps: enrollmentValueModel().flows[0].steps.map(step => ({
        ...step,
        ...times,
      })),
    });

    expect(
      await screen.findByText(/from the demand to the outcome is not timed/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/after/)).not.toBeInTheDocument();
  });

  it.each([60, 500])(
    'shows %d steps',
    async count => {
      const model = generated(count);
      renderModel({
        ...model,
        flows: model.flows.map(flow => ({
          ...flow,
          valueStream: 'valuestream:default/enroll',
        })),
      });

      const line = await findLine();
      expect(line.children.length).toBeGreaterThan(count / 4);
    },
    60_000,
  );

  it('has no accessibility violations', async () => {
    const { container } = renderJourney({}, '?step=review');
    await findStep('Advisor review');

    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows what the descriptor says where no offering is readable', async () => {
    const error = await responseError(403, 'no');
    renderOnEntityPage(<JourneyContent />, {
      entity: enrollStream,
      getValueModel: async () => {
        throw error;
      },
    });

    expect(
      await screen.findByText('Without times, figures and findings'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /Advisor review/ }),
    ).toBeInTheDocument();
  });
});

describe('what happens behind the scenes', () => {
  const behind = {
    steps: steps({ open: { type: 'work' } }),
    findings: [
      {
        kind: 'weak-handoff' as const,
        statement: 'Weak.',
        steps: ['prepare', 'open'],
        refs: [],
      },
    ],
  };

  it('is folded, with its times and findings in sight', async () => {
    renderJourney(behind);

    const fold = await screen.findByRole('button', {
      name: 'Behind the scenes: 2 steps',
    });
    const passage = fold.closest('li');
    expect(passage).toHaveTextContent('work 1 h 15 min, waiting 2 d');
    expect(passage).toHaveTextContent('Prepare the term → Open enrollment');
    expect(passage).toHaveTextContent('Weak handoff');
    expect(
      screen.queryByRole('group', { name: 'Prepare the term' }),
    ).not.toBeInTheDocument();
  });

  it('opens on a click, and by walking into it', async () => {
    renderJourney(behind);

    await userEvent.click(
      await screen.findByRole('button', { name: /^Behind the scenes/ }),
    );
    expect(await findStep('Prepare the term')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /^Behind the scenes/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'First step' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(await findStep('Prepare the term')).toHaveAttribute(
      'aria-current',
      'step',
    );
  });
});

describe('stepping through a journey', () => {
  it('moves with the buttons, and says where it has come to', async () => {
    renderJourney();

    await userEvent.click(
      await screen.findByRole('button', { name: 'First step' }),
    );
    expect(await findStep('Intent to enroll')).toHaveAttribute(
      'aria-current',
      'step',
    );
    expect(screen.getByRole('status')).toHaveTextContent(
      'Step 1 of 6: Intent to enroll, at once',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Step 2 of 6: Prepare the term, after 1 d',
    );
  });

  it('begins at the step in the address, without a word and without the focus', async () => {
    renderJourney({}, '?step=queue');

    expect(await findStep('Advisor review')).toHaveAttribute(
      'aria-current',
      'step',
    );
    expect(scrollIntoView).toHaveBeenCalled();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(document.body).toHaveFocus();
  });

  it('moves with the arrow keys, and the focus goes along', async () => {
    renderJourney({}, '?step=review');

    (await findStep('Advisor review')).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(await findStep('Confirm courses')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(await findStep('Confirm courses')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(await findStep('Intent to enroll')).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(await findStep('Advisor review')).toHaveFocus();
  });

  it('is as lived by one of several stakeholders', async () => {
    renderJourney({
      steps: steps({ review: { stakeholder: 'Advisors' } }),
    });

    await userEvent.click(
      await screen.findByRole('radio', { name: 'Advisors' }),
    );
    expect(
      await screen.findByText(/Advisors: 1 touchpoint on the way/),
    ).toBeInTheDocument();
  });
});
