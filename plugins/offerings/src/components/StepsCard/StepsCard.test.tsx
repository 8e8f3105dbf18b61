import type { ValueStreamFlow } from '@offerings/backstage-plugin-offerings-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderOnEntityPage, responseError } from '../../__testUtils__';
import { enrollStream } from '../../testing/entities';
import { enrollmentValueModel } from '../../testing/valueModel';
import { StepsCard } from './StepsCard';

function renderWithFlow(overrides?: Partial<ValueStreamFlow>) {
  const model = enrollmentValueModel();
  return renderOnEntityPage(<StepsCard />, {
    entity: enrollStream,
    getValueModel: async () => ({
      ...model,
      flows: [{ ...model.flows[0], ...overrides }],
    }),
  });
}

async function findFigure(name: string) {
  return (await screen.findByText(name)).parentElement;
}

async function findRow(name: RegExp) {
  return screen.findByRole('row', { name });
}

describe('StepsCard', () => {
  it('asks for the value model of the first offering', async () => {
    const { getValueModel } = renderWithFlow();

    await findRow(/Advisor review/);
    expect(getValueModel).toHaveBeenCalledWith('product:default/enrollment', {
      within: undefined,
    });
  });

  it('lists the steps in order, with stage, performers and times', async () => {
    renderWithFlow();

    const row = await findRow(/Advisor review/);
    expect(
      within(row)
        .getAllByRole('gridcell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Advising Office', '0 min', '15 min', '96\u00a0%']);
    expect(within(row).getByRole('rowheader')).toHaveTextContent(
      'Advisor reviewDeliver · decision',
    );
    expect(
      within(row).getByRole('link', { name: 'Advising Office' }),
    ).toHaveAttribute('href', '/catalog/default/group/advising-office');
    const titles = screen
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(titles[0]).toBe('Intent to enrollDiscover');
    expect(titles[9]).toBe('Learn and rankImprove');
  });

  it('tells the figures of a flow whose times are all known', async () => {
    renderWithFlow({
      timed: { known: 7, of: 7 },
      rated: { known: 6, of: 6 },
      flowEfficiency: 0.0238,
    });

    expect(await findFigure('lead time')).toHaveTextContent(
      /^lead time5 d 2 h$/,
    );
    expect(await findFigure('flow efficiency')).toHaveTextContent('2.4 %');
    expect(await findFigure('rolled %C/A')).toHaveTextContent(
      /^rolled %C\/A69 %$/,
    );
  });

  it('tells a bound, and of how many steps, where times are missing', async () => {
    renderWithFlow();

    expect(await findFigure('lead time')).toHaveTextContent(
      '≥ 5 d 2 h5 of 7 steps timed',
    );
    expect(await findFigure('flow efficiency')).toHaveTextContent('unknown');
    expect(await findFigure('rolled %C/A')).toHaveTextContent(
      '≤ 69 %2 of 6 steps rated',
    );
  });

  it('tells no figure where nothing was measured', async () => {
    renderWithFlow({
      timed: { known: 0, of: 7 },
      rated: { known: 0, of: 6 },
      rolledPercentCompleteAndAccurate: undefined,
    });

    expect(await findFigure('lead time')).toHaveTextContent(
      'unknown0 of 7 steps timed',
    );
    expect(await findFigure('rolled %C/A')).toHaveTextContent(
      'unknown0 of 6 steps rated',
    );
  });

  it('leads to the whole journey', async () => {
    renderWithFlow();

    expect(
      screen.getByRole('link', { name: 'See the whole journey' }),
    ).toHaveAttribute('href', '/catalog/default/product/enrollment/end-to-end');
    await findRow(/Advisor review/);
  });

  it('leads to the map and the journey of the stream', async () => {
    renderWithFlow();

    expect(
      await screen.findByRole('link', { name: 'Value stream map' }),
    ).toHaveAttribute('href', '/catalog/default/valuestream/enroll/stream-map');
    expect(
      screen.getByRole('link', { name: 'Walk the journey' }),
    ).toHaveAttribute('href', '/catalog/default/valuestream/enroll/journey');
  });

  it('shows the steps of the descriptor where the offering is not visible', async () => {
    const error = await responseError(404, 'gone');
    renderOnEntityPage(<StepsCard />, {
      entity: enrollStream,
      getValueModel: async () => {
        throw error;
      },
    });

    const row = await findRow(/Advisor review/);
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/group/advising-office',
    );
    expect(screen.getByText(/Without figures/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('offers to try again where the backend failed', async () => {
    const getValueModel = jest
      .fn<Promise<ReturnType<typeof enrollmentValueModel>>, []>()
      .mockRejectedValueOnce(new Error('Failed to fetch'))
      .mockResolvedValue(enrollmentValueModel());
    renderOnEntityPage(<StepsCard />, { entity: enrollStream, getValueModel });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );

    expect(await screen.findByText('lead time')).toBeInTheDocument();
  });

  it('says how to write the first steps', async () => {
    renderOnEntityPage(<StepsCard />, {
      entity: {
        ...enrollStream,
        spec: { ...enrollStream.spec, steps: undefined },
      },
      getValueModel: async () => enrollmentValueModel({ flows: [] }),
    });

    expect(await screen.findByText('No steps yet')).toBeInTheDocument();
    expect(
      screen.getByRole('figure', { name: 'YAML to paste' }),
    ).toHaveTextContent('stage: discover');
  });

  it('shows a long stream a page at a time', async () => {
    const [step] = enrollmentValueModel().flows[0].steps;
    renderWithFlow({
      steps: Array.from({ length: 60 }, (_, index) => ({
        ...step,
        id: `step-${index}`,
        title: `Step ${index}`,
      })),
    });

    await findRow(/Step 0/);
    expect(screen.getAllByRole('rowheader')).toHaveLength(20);
  });

  it('has no accessibility violations', async () => {
    const { container } = renderWithFlow();
    await findRow(/Advisor review/);

    expect(await axe(container)).toHaveNoViolations();
  });
});
