import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { renderOnEntityPage } from '../../../__testUtils__';
import { enrollmentProduct } from '../../../testing/entities';
import { stubBrowserLayout } from '../__testUtils__/browserLayout';
import { modelOf } from '../__testUtils__/model';
import { streamOf } from '../__testUtils__/streams';
import { EndToEndContent } from '../EndToEndContent';

/** So many steps, every tenth of them a review. */
function stepsOf(count: number): ValueModel {
  const specs = Array.from({ length: count }, (_, index) => ({
    id: `step-${index}`,
    stage: 'deliver' as const,
    title: index % 10 === 0 ? `Review ${index}` : `Prepare ${index}`,
    next: index + 1 < count ? [`step-${index + 1}`] : [],
  }));
  return modelOf([streamOf('valuestream:default/long', specs)]);
}

function renderTab(address: string, count = 30) {
  renderOnEntityPage(<EndToEndContent />, {
    entity: enrollmentProduct,
    getValueModel: async () => stepsOf(count),
    address,
  });
  return userEvent.setup();
}

const field = () => screen.findByRole('searchbox', { name: 'Find a step' });

describe('finding a step in the list', () => {
  it('narrows to the steps with these words, and says how many there are', async () => {
    const user = renderTab('?view=list');
    await user.type(await field(), 'review');

    expect(
      await screen.findByText('3 of 30 steps; Enter goes to the next'),
    ).toHaveRole('status');
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Prepare 1' }),
      ).not.toBeInTheDocument(),
    );
    expect(
      screen.getByRole('button', { name: 'Review 20' }),
    ).toBeInTheDocument();
  });

  it('goes to the first on Enter, and then to the next', async () => {
    const user = renderTab('?view=list');
    await user.type(await field(), 'review');
    await screen.findByText(/3 of 30/);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Review 0' })).toHaveFocus();

    await user.click(
      screen.getByRole('button', { name: 'Go to the next step found' }),
    );
    expect(screen.getByRole('button', { name: 'Review 10' })).toHaveFocus();
  });

  it('says so where nothing is found, and shows all again once it is cleared', async () => {
    const user = renderTab('?view=list');
    await user.type(await field(), 'nobody');
    expect(await screen.findByText('No step has these words.')).toHaveRole(
      'status',
    );

    await user.clear(await field());
    expect(
      await screen.findByRole('button', { name: 'Prepare 1' }),
    ).toBeInTheDocument();
  });

  it('is not offered where every step is seen at a glance', async () => {
    renderTab('?view=list', 6);
    await screen.findByRole('button', { name: 'Prepare 1' });

    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });
});

describe('finding a step on the map', () => {
  stubBrowserLayout();

  it('marks what was found and goes there', async () => {
    const user = renderTab('?view=map');
    const review = await screen.findByRole('button', { name: /^Review 10/ });
    await user.type(await field(), 'review 10');

    await waitFor(() => expect(review).toHaveAttribute('data-found', 'true'));
    expect(
      screen.getByRole('button', { name: /^Prepare 1\W/ }),
    ).toHaveAttribute('data-found', 'false');
    await user.keyboard('{Enter}');
    expect(review).toHaveFocus();
  });
});
