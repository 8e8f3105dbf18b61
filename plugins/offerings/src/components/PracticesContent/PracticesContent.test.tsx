import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { renderOnEntityPage } from '../../__testUtils__';
import { enrollmentProduct } from '../../testing/entities';
import { enrollmentValueModel } from '../../testing/valueModel';
import { PracticesContent } from './PracticesContent';

const { valueStream, steps } = enrollmentValueModel().flows[0];

function render(practices?: ValueModel['practices']) {
  return renderOnEntityPage(<PracticesContent />, {
    entity: enrollmentProduct,
    getValueModel: async () =>
      enrollmentValueModel(practices ? { practices } : {}),
  });
}

function rowOf(name: RegExp) {
  return within(screen.getByRole('rowheader', { name }).closest('tr')!);
}

describe('PracticesContent', () => {
  it('says how many practices are at work and which of the eight are absent', async () => {
    render();

    expect(
      await screen.findByText(/1 practice is at work\..*Supplier management/s),
    ).toHaveTextContent(
      'Of the eight that a whole journey leans on, 1 is absent: Supplier management.',
    );
    expect(screen.getByRole('link', { name: /what to write/ })).toHaveAttribute(
      'href',
      '/catalog/default/product/enrollment/coverage#essential-practices',
    );
  });

  it('shows the absent ones of the eight in a row of their own', async () => {
    render();

    expect(
      await screen.findByRole('rowheader', {
        name: 'Problem management absent',
      }),
    ).toBeInTheDocument();
  });

  it('leads from a cell to the step that names the practice', async () => {
    render({
      items: [
        {
          practice: 'incident-management',
          title: 'Incident management',
          essential: true,
          entities: ['practice:default/incidents'],
          stages: [steps[0].stage, 'operate'],
          steps: [{ valueStream, step: steps[0].id, title: steps[0].title }],
        },
      ],
      absent: [],
    });
    await screen.findByRole('table');

    const row = rowOf(/Incident management/);
    expect(
      row.getByRole('link', { name: `1 step: ${steps[0].title}` }),
    ).toHaveAttribute(
      'href',
      `/catalog/default/product/enrollment/end-to-end?stream=enroll&step=${steps[0].id}`,
    );
    expect(
      row.getByRole('img', { name: /works here, though no step names it/ }),
    ).toBeInTheDocument();
    expect(row.getAllByText('not at work')).toHaveLength(7);
  });

  it('marks the stages that are holes', async () => {
    render();

    const hole = enrollmentValueModel().stages.find(stage => stage.hole);
    expect(hole).toBeDefined();
    expect(
      await screen.findByRole('columnheader', {
        name: new RegExp(`${hole?.stage}.*no step`, 'i'),
      }),
    ).toBeInTheDocument();
  });

  it('is a whole where all eight are at work', async () => {
    render({ items: [], absent: [] });

    expect(
      await screen.findByText(/All of the eight that a whole journey/),
    ).toBeInTheDocument();
  });

  it('has no accessibility violations', async () => {
    const { container } = render();
    await screen.findByRole('table');

    expect(await axe(container)).toHaveNoViolations();
  });
});
