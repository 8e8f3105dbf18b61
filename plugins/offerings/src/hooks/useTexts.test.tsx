import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { useTexts } from './useTexts';

function Words() {
  const t = useTexts();
  const hours = (value: string) => t('duration.hours', { value });
  return <p>{[hours('2'), hours('3'), hours('2'), t('loading')].join(', ')}</p>;
}

it('tells apart what the same text is filled with, also when it is asked for again', async () => {
  renderInTestApp(<Words />);

  expect(await screen.findByText(/^2 h, 3 h, 2 h, /)).toBeInTheDocument();
});
