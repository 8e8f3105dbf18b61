import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderOnEntityPage } from '../../__testUtils__';
import { enrollmentProduct } from '../../testing/entities';
import { enrollmentValueModel } from '../../testing/valueModel';
import { GovernanceCard } from './GovernanceCard';

const { governance, ownership } = enrollmentValueModel();
const [PRODUCT, SUPPORT] = ownership.owners.map(({ offering }) => offering);
const DESK = 'group:default/service-desk';

function render(overrides?: Partial<ValueModel>) {
  return renderOnEntityPage(<GovernanceCard />, {
    entity: enrollmentProduct,
    getValueModel: async () => enrollmentValueModel(overrides),
  });
}

function renderGovernance(overrides: Partial<ValueModel['governance']>) {
  return render({ governance: { ...governance, ...overrides } });
}

async function valueOf(label: string) {
  return (await screen.findByText(label)).nextSibling;
}

describe('GovernanceCard', () => {
  it('states the direction and what stands in a word', async () => {
    renderGovernance({
      investment: 'invest',
      acceptableRisk: 'moderate',
      priorities: ['Every student in', 'No queue'],
    });

    expect(
      await screen.findByText('Every student enrolls alone, in one sitting.'),
    ).toBeInTheDocument();
    expect(await valueOf('Investment')).toHaveTextContent('invest');
    expect(await valueOf('Acceptable risk')).toHaveTextContent('moderate');
    expect(await valueOf('Priorities')).toHaveTextContent(
      'Every student inNo queue',
    );
  });

  it.each([
    [
      'in-date',
      'in dateLast reviewed on 2026-01-10. The next is due by 2027-01-10.',
    ],
    ['due', 'dueLast reviewed on 2026-01-10. The next is due by 2027-01-10.'],
    [
      'overdue',
      'overdueLast reviewed on 2026-01-10. It was due by 2027-01-10.',
    ],
  ] as const)('says that a review is %s', async (review, text) => {
    renderGovernance({
      review,
      lastReviewed: '2026-01-10',
      nextReview: '2027-01-10',
    });

    expect(await valueOf('Review')).toHaveTextContent(text);
  });

  it('says that there never was a review', async () => {
    renderGovernance({ review: 'never' });

    expect(await valueOf('Review')).toHaveTextContent(/^never reviewed$/);
  });

  it('says who decides what', async () => {
    renderGovernance({
      decisionRights: [{ decision: 'Which terms open when', heldBy: DESK }],
    });

    expect(
      await screen.findByRole('row', { name: /Which terms open when/ }),
    ).toHaveTextContent('Service Desk');
  });

  it('says what may go wrong, and that nobody sees to it', async () => {
    renderGovernance({
      risks: [
        { risk: 'Peak load', affects: 'Search', response: 'reduce' },
        { risk: 'Lost data', response: 'avoid', owner: DESK },
      ],
    });

    expect(
      await screen.findByRole('row', { name: /Peak load/ }),
    ).toHaveTextContent('Peak loadaffects Searchreduce Nobody is named.');
    expect(screen.getByRole('row', { name: /Lost data/ })).toHaveTextContent(
      'Lost dataavoidService Desk',
    );
  });

  it('says so where nothing is stated', async () => {
    render({
      governance: {
        priorities: [],
        risks: [],
        decisionRights: [],
        review: 'never',
      },
    });

    for (const text of [
      'No direction is stated.',
      'No decision right is stated.',
      'No risk is stated.',
    ]) {
      expect(await screen.findByText(text)).toBeInTheDocument();
    }
  });

  describe('across the offering', () => {
    function renderOwners(accountableOfSupport: {
      accountable?: string;
      disagrees?: boolean;
    }) {
      const owners = ownership.owners.map(owner =>
        owner.offering === SUPPORT
          ? { ...owner, ...accountableOfSupport }
          : owner,
      );
      return render({ ownership: { ...ownership, owners } });
    }

    it('is one, where the services leave it to the product', async () => {
      render();

      const table = (await screen.findByText(/answer to one accountable party/))
        .parentElement!;
      expect(
        within(table).getAllByText('leaves it to the product'),
      ).toHaveLength(3);
    });

    it('is divided, where a service of its own names someone else', async () => {
      renderOwners({ accountable: DESK, disagrees: true });

      expect(
        await screen.findByText(
          '1 service names someone else for the same journey.',
        ),
      ).toBeInTheDocument();
      expect(screen.getByText('differs')).toBeInTheDocument();
    });

    it('is not divided by a service that serves other products too', async () => {
      renderOwners({ accountable: DESK, disagrees: false });

      expect(
        await screen.findByText('serves other products too'),
      ).toBeInTheDocument();
      expect(
        screen.getByText(/answer to one accountable party/),
      ).toBeInTheDocument();
    });

    it('is nobody’s, where the product names nobody', async () => {
      render({
        ownership: {
          ...ownership,
          accountable: undefined,
          owners: ownership.owners.map(owner =>
            owner.offering === PRODUCT
              ? { ...owner, accountable: undefined }
              : owner,
          ),
        },
      });

      expect(
        await screen.findByText('Nobody is named for the whole.'),
      ).toBeInTheDocument();
    });

    it('is no question where a single descriptor speaks', async () => {
      render({
        ownership: { ...ownership, owners: ownership.owners.slice(0, 1) },
      });
      await screen.findByText('Investment');

      expect(
        screen.queryByText('Accountability across the offering'),
      ).not.toBeInTheDocument();
    });
  });

  it('has no accessibility violations', async () => {
    const { container } = renderGovernance({
      decisionRights: [{ decision: 'Which terms open when', heldBy: DESK }],
      risks: [{ risk: 'Peak load', response: 'reduce' }],
    });
    await screen.findByText('Peak load');

    expect(await axe(container)).toHaveNoViolations();
  });
});
