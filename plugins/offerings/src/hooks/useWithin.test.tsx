import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, useLocation } from 'react-router-dom';
import { offeringsApiRef } from '../api';
import { enrollmentValueModel } from '../testing/valueModel';
import { useWithin } from './useWithin';

const DESK = 'service:default/desk';
const HOUSING = 'product:default/housing';

function Tab(props: { service: string }) {
  const [within, choose] = useWithin(props.service);
  const { pathname, search } = useLocation();
  return (
    <>
      <p>
        {pathname}
        {search}
      </p>
      <p>within {within ?? 'the first'}</p>
      <button onClick={() => choose(HOUSING)}>housing</button>
      <button onClick={() => choose(undefined)}>first</button>
      <Link to="/coverage">another tab</Link>
    </>
  );
}

function render(service: string, address = '/') {
  renderInTestApp(<Tab service={service} />, {
    initialRouteEntries: [address],
    apis: [
      [offeringsApiRef, { getValueModel: async () => enrollmentValueModel() }],
    ],
  });
}

describe('useWithin', () => {
  it('puts the choice into the address, beside what stands there', async () => {
    render(DESK, '/?only=missing');

    await userEvent.click(screen.getByText('housing'));

    expect(screen.getByText(`within ${HOUSING}`)).toBeInTheDocument();
    expect(
      screen.getByText('/?only=missing&within=product%3Adefault%2Fhousing'),
    ).toBeInTheDocument();
  });

  it('keeps the choice on another tab, whose link does not carry it', async () => {
    render(DESK);
    await userEvent.click(screen.getByText('housing'));

    await userEvent.click(screen.getByText('another tab'));

    expect(screen.getByText('/coverage')).toBeInTheDocument();
    expect(screen.getByText(`within ${HOUSING}`)).toBeInTheDocument();
  });

  it('reads a ref in the address whatever its case', () => {
    render(DESK, '/?within=Product:default/Housing');

    expect(screen.getByText(`within ${HOUSING}`)).toBeInTheDocument();
  });

  it('gives up the choice', async () => {
    render(DESK, `/?within=${HOUSING}`);

    await userEvent.click(screen.getByText('first'));

    expect(screen.getByText('within the first')).toBeInTheDocument();
  });
});
