import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { RejectedDescriptors as Rejected } from '@offerings/backstage-plugin-offerings-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { responseError } from '../../__testUtils__';
import { offeringsApiRef } from '../../api';
import { rejectedDescriptors } from '../../testing/rejected';
import { RejectedDescriptors } from './RejectedDescriptors';

const HOUSING = 'https://git.university.example/catalog/src/main/housing.yaml';

function renderWith(getRejectedDescriptors: () => Promise<Rejected>) {
  return renderInTestApp(<RejectedDescriptors />, {
    apis: [[offeringsApiRef, { getRejectedDescriptors }]],
  });
}

function renderRejected(overrides?: Partial<Rejected>) {
  return renderWith(async () => ({ ...rejectedDescriptors(), ...overrides }));
}

describe('RejectedDescriptors', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 3, 8, 4));
  });

  afterEach(() => jest.restoreAllMocks());

  it('lists file by file what was rejected', async () => {
    renderRejected();

    const files = await screen.findAllByRole('heading', { level: 3 });
    expect(files.map(({ textContent }) => textContent)).toEqual([
      '/catalog/library.yaml',
      expect.stringContaining(HOUSING),
    ]);
    const descriptors = screen.getAllByRole('heading', { level: 4 });
    expect(descriptors.map(({ textContent }) => textContent)).toEqual([
      'The file as a whole',
      'product:default/dormitory',
      'service:default/dormitory-desk',
    ]);
  });

  it('leads to a file on the web, and names any other', async () => {
    renderRejected();

    expect(
      await screen.findByRole('link', { name: /housing\.yaml/ }),
    ).toHaveAttribute('href', HOUSING);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('tells each mistake by its rule, with its fields as code', async () => {
    renderRejected();

    const list = await screen.findByRole('list', {
      name: 'What is wrong with product:default/dormitory',
    });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'spec.owners: unknown field, did you mean owner? unknown-field',
      'spec.lifecycle: expected a text that is not empty, found "" empty',
    ]);
    expect(within(list).getByText('spec.owners').tagName).toBe('CODE');
  });

  it('shows the lines that a mistake in the YAML is about as they are', async () => {
    renderRejected();

    const excerpt = await screen.findByText(/need: Students: a quiet place/);
    expect(excerpt.tagName).toBe('PRE');
    expect(excerpt.textContent).toBe(
      '  need: Students: a quiet place\n        ^',
    );
  });

  it('tells when each was rejected last', async () => {
    renderRejected();

    expect(await screen.findByText('rejected 3 minutes ago')).toHaveAttribute(
      'datetime',
      '2026-11-03T08:01:00.000Z',
    );
  });

  it('counts those that are not shown', async () => {
    renderRejected({ more: 12 });

    expect(
      await screen.findByText('12 more were rejected and are not shown.'),
    ).toBeInTheDocument();
  });

  it('has a place for what comes from no known file', async () => {
    const [{ location, ...item }] = rejectedDescriptors().items;
    renderRejected({ items: [item] });

    expect(
      await screen.findByText('From a file that the catalog does not name'),
    ).toBeInTheDocument();
  });

  it('never makes a link of what could run', async () => {
    const [item] = rejectedDescriptors().items;
    renderRejected({
      items: [{ ...item, location: 'url:data:text/html,harm' }],
    });

    expect(await screen.findByText('data:text/html,harm')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says that every descriptor was accepted', async () => {
    renderRejected({ items: [] });

    expect(
      await screen.findByRole('heading', {
        name: 'Every descriptor was accepted',
      }),
    ).toBeInTheDocument();
  });

  it('looks again when asked', async () => {
    const getRejectedDescriptors = jest
      .fn()
      .mockResolvedValueOnce(rejectedDescriptors())
      .mockResolvedValue({ items: [] });
    renderWith(getRejectedDescriptors);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Look again' }),
    );

    expect(
      await screen.findByText('Every descriptor was accepted'),
    ).toBeInTheDocument();
    expect(getRejectedDescriptors).toHaveBeenCalledTimes(2);
  });

  it('says in plain words that a permission is missing', async () => {
    const error = await responseError(403, 'no');
    renderWith(async () => {
      throw error;
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You may not see thisYour account has no permission to read it. Ask whoever runs this portal.',
    );
  });

  it('explains a failure, and tries again', async () => {
    const getRejectedDescriptors = jest
      .fn()
      .mockRejectedValueOnce(new Error('Failed to fetch'))
      .mockResolvedValue(rejectedDescriptors());
    renderWith(getRejectedDescriptors);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The rejected descriptors could not be loadedFailed to fetch',
    );

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(
      await screen.findByText('product:default/dormitory'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tells that it is loading', async () => {
    renderWith(() => new Promise(() => {}));

    expect(await screen.findByText('Loading')).toBeInTheDocument();
  });

  it.each([rejectedDescriptors(), { items: [] }])(
    'has no accessibility violations',
    async rejected => {
      const { container } = renderWith(async () => rejected);
      await screen.findByText('Look again');
      expect(await axe(container)).toHaveNoViolations();
    },
  );
});
