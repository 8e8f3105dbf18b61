import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { useDurationFormat } from './useDurationFormat';

function Duration(props: { of?: string }) {
  const format = useDurationFormat();
  return <p>{format(props.of) ?? 'unknown'}</p>;
}

describe('useDurationFormat', () => {
  it.each([
    ['PT0S', '0 min'],
    ['PT0.4S', 'under 1 s'],
    ['PT5H20M', '5 h 20 min'],
    ['P9DT4H25M', '9 d 4 h'],
    ['soon', 'unknown'],
    [undefined, 'unknown'],
  ])('tells %s as %s', async (duration, words) => {
    renderInTestApp(<Duration of={duration} />);

    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
