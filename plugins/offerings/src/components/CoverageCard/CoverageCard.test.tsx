import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderOnEntityPage, responseError } from '../../__testUtils__';
import {
  accessSupportService,
  enrollmentProduct,
} from '../../testing/entities';
import {
  accessSupportValueModel,
  enrollmentValueModel,
} from '../../testing/valueModel';
import { CoverageCard } from './CoverageCard';

const HOUSING = 'product:default/housing';

function renderForProduct(getValueModel = async () => enrollmentValueModel()) {
  return renderOnEntityPage(<CoverageCard />, {
    entity: enrollmentProduct,
    getValueModel,
  });
}

function renderForService(address?: string) {
  return renderOnEntityPage(<CoverageCard />, {
    entity: accessSupportService,
    address,
    getValueModel: async (_, options) =>
      options?.within === HOUSING
        ? accessSupportValueModel({
            root: HOUSING,
            alternatives: ['product:default/enrollment'],
          })
        : accessSupportValueModel(),
  });
}

describe('CoverageCard', () => {
  it('says the verdict with its reasons', async () => {
    renderForProduct();

    expect(await screen.findByText('Fragile')).toBeInTheDocument();
    expect(
      screen.getByText(/Partners and suppliers stand at 33 %/),
    ).toBeInTheDocument();
  });

  it('marks an early or deprecated offering', async () => {
    const { verdict } = enrollmentValueModel();
    renderForProduct(async () =>
      enrollmentValueModel({
        verdict: { ...verdict, early: true, deprecated: true },
      }),
    );

    expect(await screen.findByText('early')).toBeInTheDocument();
    expect(screen.getByText('deprecated')).toBeInTheDocument();
  });

  it('tells the coverage of each dimension in words, too', async () => {
    renderForProduct();

    expect(
      await screen.findByRole('img', {
        name: 'Partners and suppliers: 33\u00a0%, 1 of 3 met',
      }),
    ).toBeInTheDocument();
    const dimensions = screen.getByRole('list', {
      name: 'Coverage of the four dimensions',
    });
    expect(within(dimensions).getAllByRole('listitem')).toHaveLength(4);
    expect(
      within(dimensions).getByRole('link', { name: 'Partners and suppliers' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/product/enrollment/coverage#partners-and-suppliers',
    );
  });

  it('says n/a for a dimension in which nothing applies', async () => {
    renderForProduct(async () =>
      enrollmentValueModel({
        dimensions: [{ dimension: 'partners-and-suppliers', criteria: [] }],
      }),
    );

    expect(await screen.findByText('n/a')).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: 'Partners and suppliers: nothing applies',
      }),
    ).toBeInTheDocument();
  });

  it('shows the YAML of the next best fix, ready to be copied', async () => {
    const user = userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    renderForProduct();
    expect(
      await screen.findByText(/Name the agreement with Identity Supplier/),
    ).toBeInTheDocument();
    expect(screen.getByText(/In the descriptor of/)).toHaveTextContent(
      'In the descriptor of Student Enrollment. Takes the offering towards Strong.',
    );
    expect(screen.queryByText(/agreement:/)).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Show YAML' }));
    await user.click(screen.getByRole('button', { name: 'Copy YAML' }));

    expect(
      screen.getByRole('figure', { name: 'YAML to paste' }),
    ).toHaveTextContent('agreement: <https://link.to/the-contract>');
    expect(writeText).toHaveBeenCalledWith(
      expect.stringContaining('- name: Identity Supplier'),
    );
    expect(
      screen.getByRole('link', { name: /Edit in repository/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/university/edit/main/enrollment/catalog-info.yaml',
    );
  });

  it('shows no fix where nothing is left to do', async () => {
    const { verdict } = enrollmentValueModel();
    renderForProduct(async () =>
      enrollmentValueModel({
        verdict: {
          ...verdict,
          verdict: 'trustworthy',
          reasons: [],
          next: undefined,
        },
      }),
    );

    expect(await screen.findByText('Trustworthy')).toBeInTheDocument();
    expect(screen.queryByText(/Next best fix/)).not.toBeInTheDocument();
  });

  it('says of a service what it is part of, and marks its own share', async () => {
    const { container } = renderForService();

    expect(
      await screen.findByText(
        '1 of the 6 open questions is about this service.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /Student Enrollment.*Part of/ }),
    ).toBeInTheDocument();
    expect(container.querySelectorAll('[data-own="true"]')).toHaveLength(1);
  });

  it('shows a service as a part of another product when that is chosen', async () => {
    const { getValueModel } = renderForService();
    await userEvent.click(
      await screen.findByRole('button', { name: /Part of/ }),
    );

    await userEvent.click(
      screen.getByRole('option', { name: 'Student Housing' }),
    );

    expect(
      await screen.findByRole('button', { name: /Student Housing.*Part of/ }),
    ).toBeInTheDocument();
    expect(getValueModel).toHaveBeenLastCalledWith(
      'service:default/access-support',
      { within: HOUSING },
    );
  });

  it('takes the product from the address', async () => {
    renderForService(`?within=${HOUSING}`);

    expect(
      await screen.findByRole('button', { name: /Student Housing.*Part of/ }),
    ).toBeInTheDocument();
  });

  it('names the one product of a service that delivers no other', async () => {
    renderOnEntityPage(<CoverageCard />, {
      entity: accessSupportService,
      getValueModel: async () => accessSupportValueModel({ alternatives: [] }),
    });

    expect(await screen.findByText(/Part of/)).toHaveTextContent(
      'Part of Student Enrollment',
    );
    expect(
      screen.queryByRole('button', { name: /Part of/ }),
    ).not.toBeInTheDocument();
  });

  it('shows that it is loading', () => {
    renderForProduct(() => new Promise(() => {}));

    expect(screen.getByRole('status')).toHaveTextContent('Loading');
  });

  it('explains a model that was not found', async () => {
    const error = await responseError(404, 'gone');
    renderForProduct(async () => {
      throw error;
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not found or not visible to you',
    );
  });

  it('explains a missing permission', async () => {
    const error = await responseError(403, 'no');
    renderForProduct(async () => {
      throw error;
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You may not see this',
    );
  });

  it('passes on what the backend says of something that is no offering', async () => {
    const error = await responseError(400, 'Only a Product or Service is one');
    renderForProduct(async () => {
      throw error;
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Only a Product or Service is one',
    );
  });

  it('tries again when asked to', async () => {
    const getValueModel = jest
      .fn<Promise<ReturnType<typeof enrollmentValueModel>>, []>()
      .mockRejectedValueOnce(new Error('Failed to fetch'))
      .mockResolvedValue(enrollmentValueModel());
    renderForProduct(getValueModel);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Failed to fetch',
    );

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Fragile')).toBeInTheDocument();
  });

  it('reads the catalog again when asked to, and shows what it knows meanwhile', async () => {
    const { verdict } = enrollmentValueModel();
    const getValueModel = jest
      .fn<Promise<ReturnType<typeof enrollmentValueModel>>, []>()
      .mockResolvedValueOnce(enrollmentValueModel())
      .mockResolvedValue(
        enrollmentValueModel({ verdict: { ...verdict, verdict: 'strong' } }),
      );
    renderForProduct(getValueModel);
    await screen.findByText('Fragile');

    await userEvent.click(
      screen.getByRole('button', { name: 'Read the catalog again' }),
    );

    await waitFor(() =>
      expect(screen.queryByText('Fragile')).not.toBeInTheDocument(),
    );
    expect(getValueModel).toHaveBeenCalledTimes(2);
  });

  it('offers the way back from a choice that failed', async () => {
    renderOnEntityPage(<CoverageCard />, {
      entity: accessSupportService,
      address: '?within=product:default/gone',
      getValueModel: async (_, options) => {
        if (options?.within) throw new Error('It does not deliver that');
        return accessSupportValueModel();
      },
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Show the first product' }),
    );

    expect(
      await screen.findByRole('button', { name: /Student Enrollment/ }),
    ).toBeInTheDocument();
  });

  it('has no accessibility violations', async () => {
    const { container } = renderForService();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show YAML' }),
    );

    expect(await axe(container)).toHaveNoViolations();
  });
});
