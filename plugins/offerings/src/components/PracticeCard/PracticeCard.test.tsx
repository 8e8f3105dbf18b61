import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderOnEntityPage } from '../../__testUtils__';
import { incidentPractice } from '../../testing/entities';
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

    expect(
      (await screen.findAllByRole('listitem')).map(
        ({ textContent }) => textContent,
      ),
    ).toEqual(['Operate', 'Support']);
  });

  it('leads to what it supports', async () => {
    renderOnEntityPage(<PracticeCard />, { entity: incidentPractice });

    expect(
      await screen.findByRole('link', { name: 'enrollment' }),
    ).toHaveAttribute('href', '/catalog/default/product/enrollment');
    expect(screen.getByText('Value streams')).toBeInTheDocument();
    expect(screen.queryByText('Services')).not.toBeInTheDocument();
  });

  it('says so where it supports nothing and works nowhere', async () => {
    renderOnEntityPage(<PracticeCard />, {
      entity: {
        ...incidentPractice,
        relations: [],
        spec: { ...incidentPractice.spec, stages: undefined },
      },
    });

    expect(await screen.findByText('No stage is named.')).toBeInTheDocument();
    expect(
      screen.getByText(/supports no product, service or value stream yet/),
    ).toBeInTheDocument();
  });

  it('has no accessibility violations', async () => {
    const { container } = renderOnEntityPage(<PracticeCard />, {
      entity: incidentPractice,
    });
    await screen.findByText('Purpose');

    expect(await axe(container)).toHaveNoViolations();
  });
});
