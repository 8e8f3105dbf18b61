import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { offeringsApiRef, type OfferingsApi } from '../api';
import { enrollmentValueModel } from '../testing/valueModel';
import { useValueModel } from './useValueModel';

const PRODUCT = 'product:default/enrollment';

function Verdict(props: { entityRef?: string; within?: string }) {
  const view = useValueModel(props.entityRef, props.within);
  return (
    <>
      <p>
        {view.loading ? 'loading' : 'idle'} {view.model?.verdict.verdict}
        {view.error?.message}
      </p>
      <button onClick={view.retry}>retry</button>
    </>
  );
}

function render(
  element: React.ReactElement,
  getValueModel: OfferingsApi['getValueModel'],
) {
  return renderInTestApp(element, {
    apis: [[offeringsApiRef, { getValueModel }]],
  });
}

function strong(): ValueModel {
  const { verdict } = enrollmentValueModel();
  return enrollmentValueModel({ verdict: { ...verdict, verdict: 'strong' } });
}

describe('useValueModel', () => {
  it('asks once, however many cards show the same offering', async () => {
    const getValueModel = jest.fn(async () => enrollmentValueModel());

    render(
      <>
        <Verdict entityRef={PRODUCT} />
        <Verdict entityRef={PRODUCT} />
        <Verdict entityRef={PRODUCT} />
      </>,
      getValueModel,
    );

    expect(await screen.findAllByText('idle fragile')).toHaveLength(3);
    expect(getValueModel).toHaveBeenCalledTimes(1);
  });

  it('asks no more for a card that comes soon after', async () => {
    const getValueModel = jest.fn(async () => enrollmentValueModel());
    function Page() {
      const [isShown, setShown] = useState(true);
      return (
        <>
          <button onClick={() => setShown(!isShown)}>switch</button>
          {isShown && <Verdict entityRef={PRODUCT} />}
        </>
      );
    }
    render(<Page />, getValueModel);
    await screen.findByText('idle fragile');

    await userEvent.click(screen.getByText('switch'));
    expect(screen.queryByText('idle fragile')).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('switch'));

    expect(screen.getByText('idle fragile')).toBeInTheDocument();
    expect(getValueModel).toHaveBeenCalledTimes(1);
  });

  it('asks again for everyone when one of them retries', async () => {
    const getValueModel = jest
      .fn<Promise<ValueModel>, []>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue(strong());
    render(
      <>
        <Verdict entityRef={PRODUCT} />
        <Verdict entityRef={PRODUCT} />
      </>,
      getValueModel,
    );
    expect(await screen.findAllByText('idle down')).toHaveLength(2);

    await userEvent.click(screen.getAllByText('retry')[0]);

    expect(await screen.findAllByText('idle strong')).toHaveLength(2);
    expect(getValueModel).toHaveBeenCalledTimes(2);
  });

  it('lets only the last of several answers count', async () => {
    const answers: Array<(model: ValueModel) => void> = [];
    const getValueModel = () =>
      new Promise<ValueModel>(resolve => answers.push(resolve));
    render(<Verdict entityRef={PRODUCT} />, getValueModel);
    await waitFor(() => expect(answers).toHaveLength(1));
    await userEvent.click(screen.getByText('retry'));

    answers[1](strong());
    answers[0](enrollmentValueModel());

    expect(await screen.findByText('idle strong')).toBeInTheDocument();
  });

  it('asks for each product that a service is looked at within', async () => {
    const getValueModel = jest.fn(async () => enrollmentValueModel());

    render(
      <>
        <Verdict entityRef="service:default/desk" />
        <Verdict
          entityRef="service:default/desk"
          within="product:default/housing"
        />
      </>,
      getValueModel,
    );

    await screen.findAllByText('idle fragile');
    expect(getValueModel).toHaveBeenCalledWith('service:default/desk', {
      within: undefined,
    });
    expect(getValueModel).toHaveBeenCalledWith('service:default/desk', {
      within: 'product:default/housing',
    });
  });

  it('asks for nothing without a ref', async () => {
    const getValueModel = jest.fn(async () => enrollmentValueModel());

    render(<Verdict />, getValueModel);

    expect(await screen.findByText('idle')).toBeInTheDocument();
    expect(getValueModel).not.toHaveBeenCalled();
  });
});
