import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MoreButton } from './MoreButton';
import { useFold } from './useFold';

function List(props: { length: number }) {
  const fold = useFold(
    Array.from({ length: props.length }, (_, index) => index),
    3,
  );
  return (
    <>
      <ul>
        {fold.shown.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <MoreButton fold={fold} />
    </>
  );
}

describe('a folded list', () => {
  it('shows the first items, and the others when asked', async () => {
    renderInTestApp(<List length={9} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);

    await userEvent.click(screen.getByRole('button', { name: '6 more' }));

    expect(screen.getAllByRole('listitem')).toHaveLength(9);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is not folded for a single item', () => {
    renderInTestApp(<List length={4} />);

    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
