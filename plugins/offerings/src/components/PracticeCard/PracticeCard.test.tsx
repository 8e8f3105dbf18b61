import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderOnEntityPage } from '../../__testUtils__';
import { incidentPractice, practisedStream } from '../../testing/entities';
import { PracticeCard } from './PracticeCard';

describe('PracticeCard', () => {
  it('says what the practice is, and what for', async () => {
    renderOnEntityPage(<PracticeCard />, { entity: incidentPractice });

    expect(
      await screen.findByText('Restore the journey quickly when it breaks.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Practice').nextSibling).toHaveTextContent(
      'Incident managementone of the eight that a whole journey leans on',
    );
  });

  it('calls a practice of your own by its id', async () => {
    renderOnEntityPage(<PracticeCard />, {
      entity: {
        ...incidentPractice,
        spec: { ...incidentPractice.spec, practice: 'queue-keeping' },
      },
    });

    expect(await screen.findByText('queue-keeping')).toBeInTheDocument();
  });

  it('names the stages in the order of the journey', async () => {
    renderOnEntityPage(<PracticeCard />, { entity: incidentPractice });

    expect((await screen.findByText('Stages')).nextSibling).toHaveTextContent(
      'OperateSupport',
    );
  });

  it('leads to every offering, value stream and step that it serves', async () => {
    renderOnEntityPage(<PracticeCard />, {
      entity: incidentPractice,
      catalog: [practisedStream],
    });

    expect(
      await screen.findByRole('heading', { name: 'What it serves' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'enrollment' })).toHaveAttribute(
      'href',
      '/catalog/default/product/enrollment',
    );
    expect(screen.getByRole('link', { name: 'enroll' })).toHaveAttribute(
      'href',
      '/catalog/default/valuestream/enroll',
    );
    expect(
      screen.getByRole('link', { name: 'Advisor review' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/product/enrollment/end-to-end?stream=enroll&step=review',
    );
  });

  it('says what is not visible', async () => {
    renderOnEntityPage(<PracticeCard />, { entity: incidentPractice });

    expect(
      await screen.findByText('(not found or not visible to you)'),
    ).toBeInTheDocument();
  });

  it('says so where it supports nothing and works nowhere', async () => {
    renderOnEntityPage(<PracticeCard />, {
      entity: {
        ...incidentPractice,
        relations: [],
        spec: { ...incidentPractice.spec, stages: undefined },
      },
    });

    expect(
      await screen.findByText(
        'It supports no product, service or value stream yet.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('No stage is named.')).toBeInTheDocument();
  });

  it('has no accessibility violations', async () => {
    const { container } = renderOnEntityPage(<PracticeCard />, {
      entity: incidentPractice,
      catalog: [practisedStream],
    });
    await screen.findByText('Advisor review');

    expect(await axe(container)).toHaveNoViolations();
  });
});
