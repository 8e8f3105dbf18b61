import type {
  MemberOwner,
  Ownership,
} from '@offerings/backstage-plugin-offerings-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderOnEntityPage } from '../../__testUtils__';
import {
  accessSupportService,
  enrollmentProduct,
} from '../../testing/entities';
import {
  accessSupportValueModel,
  enrollmentValueModel,
} from '../../testing/valueModel';
import { TeamCard } from './TeamCard';

function renderWith(overrides?: Partial<Ownership>) {
  const model = enrollmentValueModel();
  return renderOnEntityPage(<TeamCard />, {
    entity: enrollmentProduct,
    getValueModel: async () => ({
      ...model,
      ownership: { ...model.ownership, ...overrides },
    }),
  });
}

async function findTile(name: string) {
  const tiles = await screen.findByRole('list', { name: 'Owners' });
  const tile = within(tiles)
    .getAllByRole('listitem')
    .find(item => item.textContent?.includes(name));
  if (!tile) throw new Error(`There is no tile for ${name}`);
  return tile;
}

describe('TeamCard', () => {
  it('says who answers for the whole', async () => {
    renderWith();

    expect(
      await screen.findByRole('link', { name: 'Dean of Enrollment' }),
    ).toHaveAttribute('href', '/catalog/default/group/dean');
    expect(screen.getByText('accountable')).toBeInTheDocument();
  });

  it('says so where nobody answers for the whole', async () => {
    renderWith({ accountable: undefined });

    expect(
      await screen.findByText(/nobody is named as accountable/),
    ).toBeInTheDocument();
  });

  it('says so where the accountable one cannot be seen', async () => {
    renderWith({ accountable: 'group:default/secret' });

    expect(await screen.findByText(/group:default\/secret/)).toHaveTextContent(
      'group:default/secret',
    );
    expect(
      screen.getByText(/\(not found or not visible to you\)/),
    ).toBeInTheDocument();
  });

  it('names each owner with how many people they are', async () => {
    renderWith();

    expect(await findTile('Academic Advising')).toHaveTextContent(
      'Advising Office14 people',
    );
    expect(
      screen.getByText('The ownership is split between 3 teams.'),
    ).toBeInTheDocument();
  });

  it('shows an owner that was not found as nobody', async () => {
    renderWith();

    const tile = await findTile('Issue Recovery');
    expect(tile).toHaveTextContent(
      'nobodyowner not found or not visible to you group:default/nowhere-team',
    );
    expect(tile).toHaveAttribute('data-attention', 'true');
  });

  it('says that one team owns everything', async () => {
    const owner = 'group:default/enrollment-team';
    renderWith({
      shared: true,
      owners: [
        { offering: 'product:default/enrollment', owner, resolved: true },
        { offering: 'service:default/advising', owner, resolved: true },
      ],
    });

    expect(
      await screen.findByText('One team owns the product and every service.'),
    ).toBeInTheDocument();
  });

  it('shows a service that names someone else as accountable', async () => {
    renderWith({
      owners: [
        {
          offering: 'service:default/advising',
          owner: 'group:default/advising-office',
          resolved: true,
          accountable: 'group:default/service-desk',
          disagrees: true,
        },
      ],
    });

    expect(await findTile('Academic Advising')).toHaveTextContent(
      'names Service Desk as accountable instead',
    );
  });

  it('shows the first owners of a long list, and the rest when asked', async () => {
    const owners: MemberOwner[] = Array.from({ length: 30 }, (_, index) => ({
      offering: `service:default/s${index}`,
      owner: 'group:default/service-desk',
      resolved: index !== 29,
    }));
    renderWith({ owners });

    const list = await screen.findByRole('list', { name: 'Owners' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(6);
    expect(list).toHaveTextContent('s29');

    await userEvent.click(screen.getByRole('button', { name: 'Show all 30' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(30);
  });

  it('says how to get help, and links only to what is safe', async () => {
    renderWith({
      support: [
        {
          service: 'service:default/access-support',
          channels: [
            {
              type: 'chat',
              target: 'https://help.university.example/chat',
              url: 'https://help.university.example/chat',
            },
            { type: 'page', target: 'data:text/html,<b>help</b>' },
          ],
          hours: 'Mon–Fri 8–20',
          escalation: 'group:default/enrollment-team',
        },
      ],
    });

    expect(await screen.findByRole('link', { name: /chat/ })).toHaveAttribute(
      'href',
      'https://help.university.example/chat',
    );
    expect(
      screen.getByText('page: data:text/html,<b>help</b>'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /page/ }),
    ).not.toBeInTheDocument();
    expect(screen.getByText('Hours: Mon–Fri 8–20')).toBeInTheDocument();
    expect(screen.getByText(/Escalates to/)).toHaveTextContent(
      'Escalates to Enrollment Product Team',
    );
  });

  it('says so where no service can be reached', async () => {
    renderWith({
      support: [{ service: 'service:default/advising', channels: [] }],
    });

    expect(
      await screen.findByText('No service says how to reach support.'),
    ).toBeInTheDocument();
  });

  it('marks the service whose page is open', async () => {
    renderOnEntityPage(<TeamCard />, {
      entity: accessSupportService,
      getValueModel: async () => accessSupportValueModel(),
    });

    expect(await findTile('Access Support')).toHaveTextContent('this service');
  });

  it('has no accessibility violations', async () => {
    const { container } = renderWith();
    await screen.findByText('Need help now?');

    expect(await axe(container)).toHaveNoViolations();
  });
});
