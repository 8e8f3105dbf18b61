import {
  buildValueModel,
  type ValueModel,
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
  criterion,
  enrollmentValueModel,
} from '../../testing/valueModel';
import { CoverageContent } from './CoverageContent';

function renderContent(options?: { model?: ValueModel; address?: string }) {
  return renderOnEntityPage(<CoverageContent />, {
    entity: enrollmentProduct,
    address: options?.address,
    getValueModel: async () => options?.model ?? enrollmentValueModel(),
  });
}

function withCriterion(asked: ReturnType<typeof criterion>): ValueModel {
  return enrollmentValueModel({
    dimensions: [
      { dimension: 'partners-and-suppliers', coverage: 0, criteria: [asked] },
    ],
  });
}

/** What the backend says of a Product that says nothing of itself. */
function modelOfMinimalProduct(): ValueModel {
  const model = buildValueModel({
    root: 'product:default/lending',
    now: new Date('2026-11-01T00:00:00Z'),
    entities: [
      {
        apiVersion: 'offerings/v1alpha1',
        kind: 'Product',
        metadata: {
          name: 'lending',
          annotations: {
            'backstage.io/edit-url': 'https://git.example.com/edit',
          },
        },
        spec: {
          type: 'platform',
          lifecycle: 'production',
          owner: 'library-team',
          need: 'Readers want books.',
        },
      },
    ],
  });
  if (!model) throw new Error('It is an offering');
  return model;
}

async function findSection(name: string) {
  return within(await screen.findByRole('region', { name }));
}

describe('CoverageContent', () => {
  beforeEach(() => {
    // jsdom lays nothing out, so it cannot scroll either.
    Element.prototype.scrollIntoView = jest.fn();
  });

  it('counts what is met in each dimension', async () => {
    renderContent();

    const section = await findSection('Partners and suppliers');
    expect(section.getByText('1 of 3 met')).toBeInTheDocument();
    expect(section.getByText('33 %')).toBeInTheDocument();
  });

  it('says of each question how it came out, in a word', async () => {
    renderContent();

    const section = await findSection('Information and technology');
    const results = section
      .getAllByRole('listitem')
      .flatMap(item => item.id || [])
      .map(id => document.getElementById(id)?.firstChild?.textContent);
    expect(results).toEqual(['met', 'unknown', 'met', 'partly met']);
  });

  it('links the evidence to the entity that it names', async () => {
    renderContent();

    const section = await findSection('Organizations and people');
    const [evidence] = section.getAllByText('spec.governance.accountable');
    expect(evidence.closest('li')).toHaveTextContent(
      'speaks for it: Dean of Enrollment answers for it',
    );
    expect(
      section.getByRole('link', { name: 'Dean of Enrollment' }),
    ).toHaveAttribute('href', '/catalog/default/group/dean');
  });

  it('shows a ref that nothing is known of as it is', async () => {
    renderContent();

    const section = await findSection('Information and technology');
    expect(section.getByText('component:default/secret-engine').tagName).toBe(
      'CODE',
    );
  });

  it('names the steps and outcomes that a miss endangers', async () => {
    renderContent();

    expect(await screen.findByText(/^Endangers/)).toHaveTextContent(
      'Endangers step “Sign-in kept up”, outcome “Enrolled on time”',
    );
  });

  it('says what to write, and where', async () => {
    renderContent();

    await userEvent.click(
      await screen.findByText(/What to write: Name the agreement/),
    );

    const section = await findSection('Partners and suppliers');
    expect(
      section.getByText('enrollment/catalog-info.yaml').parentElement,
    ).toHaveTextContent('spec.suppliers of Student Enrollment');
    expect(section.getByRole('figure')).toHaveTextContent('agreement:');
    expect(
      section.getByRole('button', { name: 'Copy YAML' }),
    ).toBeInTheDocument();
    expect(
      section.getByRole('link', { name: /Edit in repository/ }),
    ).toBeInTheDocument();
  });

  it('says so where the fix is a new document', async () => {
    renderContent({
      model: withCriterion(
        criterion('realized', 'Does a value stream realize it?', 'missing', {
          fix: {
            entity: 'product:default/enrollment',
            field: '---',
            summary: 'Describe the value stream',
            yaml: '---\nkind: ValueStream',
          },
        }),
      ),
    });

    expect(await screen.findByText(/a new document beside/)).toHaveTextContent(
      'a new document beside Student Enrollment',
    );
  });

  it('leaves out what is met when asked to, and keeps that in the address', async () => {
    renderContent();
    await screen.findByText('Are decision rights named?');

    await userEvent.click(
      screen.getByRole('switch', { name: 'Only what is missing' }),
    );

    expect(
      screen.queryByText('Are decision rights named?'),
    ).not.toBeInTheDocument();
    expect(screen.getByText('Do the parts resolve?')).toBeInTheDocument();
  });

  it('takes the filter from the address', async () => {
    renderContent({
      address: '?only=missing',
      model: withCriterion(criterion('a', 'Is it so?', 'met')),
    });

    expect(
      await screen.findByText('Nothing is missing here.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('switch')).toBeChecked();
  });

  it('goes to the question that the address points to, even past the filter', async () => {
    renderContent({ address: '?only=missing#decision-rights' });

    const question = await screen.findByText('Are decision rights named?');
    const item = question.closest('li');
    expect(item).toHaveAttribute('data-target', 'true');
    expect(item).toHaveFocus();
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
  });

  it('bears a broken address', async () => {
    renderContent({ address: '#%' });

    expect(await screen.findByText('Fragile')).toBeInTheDocument();
  });

  it('shows markup in what the descriptors say as text', async () => {
    renderContent({
      model: withCriterion(
        criterion('a', 'Is <b>it</b> so?', 'missing', {
          endangers: [{ kind: 'outcome', title: 'R&D <i>on time</i>' }],
        }),
      ),
    });

    expect(await screen.findByText('Is <b>it</b> so?')).toBeInTheDocument();
    expect(screen.getByText(/^Endangers/)).toHaveTextContent(
      'Endangers outcome “R&D <i>on time</i>”',
    );
  });

  it('opens the YAML of the question that the address points to', async () => {
    renderContent({ address: '#supplier-agreements' });

    expect(
      (await screen.findByText(/What to write: Name the agreement/)).closest(
        'details',
      ),
    ).toHaveAttribute('open');
  });

  it('leads to the questions that move the verdict', async () => {
    renderContent({ address: '?only=missing' });

    expect(
      await screen.findByRole('link', {
        name: 'Say who takes over from Academic Advising',
      }),
    ).toHaveAttribute('href', '/?only=missing#reached');
    expect(
      screen.getByText('Fix these first to reach Strong'),
    ).toBeInTheDocument();
  });

  it('offers the same where only the verdict asks for something', async () => {
    const { verdict } = enrollmentValueModel();
    const fix = {
      entity: 'product:default/student-enrollment',
      field: 'spec.governance.direction',
      summary: 'Say where it is going.',
      yaml: 'spec:\n  governance:\n    direction: <one sentence>\n',
      editUrl: 'https://git.example.com/edit',
    };
    const reasons = [{ code: 'no-direction', text: 'No direction.', fix }];
    renderContent({
      model: enrollmentValueModel({ verdict: { ...verdict, reasons } }),
    });

    const asked = await screen.findByText(/Say where it is going/);
    const item = within(asked.closest('li') as HTMLElement);
    expect(item.getByRole('button', { name: 'Copy YAML' })).toBeInTheDocument();
    expect(
      item.getByRole('link', { name: /Edit in repository/ }),
    ).toHaveAttribute('href', fix.editUrl);
  });

  it('has for each miss the YAML to copy, and the way to its source', async () => {
    const model = modelOfMinimalProduct();
    renderContent({ model });
    await screen.findByText('Fragmented');

    const missed = model.dimensions
      .flatMap(({ criteria }) => criteria)
      .filter(({ result }) => result === 'missing');
    expect(missed.length).toBeGreaterThan(10);
    for (const { id } of missed) {
      const item = within(document.getElementById(id) as HTMLElement);
      expect(item.getByRole('button', { name: 'Copy YAML' })).toBeVisible();
      expect(
        item.getByRole('link', { name: /Edit in repository/ }),
      ).toHaveAttribute('href', 'https://git.example.com/edit');
    }
  });

  it('lists the refs that lead nowhere, with who names them', async () => {
    renderContent();

    const ref = await screen.findByText('group:default/nowhere-team');
    expect(ref.closest('li')).toHaveTextContent(
      'group:default/nowhere-team named by Issue Recovery',
    );
  });

  it('says nothing of them where there are none', async () => {
    renderContent({ model: enrollmentValueModel({ unresolved: [] }) });

    await screen.findByText('Fragile');
    expect(
      screen.queryByText('Not found or not visible to you'),
    ).not.toBeInTheDocument();
  });

  it('marks the questions that are about the service whose page is open', async () => {
    renderOnEntityPage(<CoverageContent />, {
      entity: accessSupportService,
      getValueModel: async () => accessSupportValueModel(),
    });

    const mark = await screen.findByText('this service');
    expect(mark.closest('li')).toHaveAttribute('id', 'reached');
  });

  it('has no accessibility violations', async () => {
    const { container } = renderContent({ address: '#supplier-agreements' });
    await screen.findByText('Fragile');

    expect(await axe(container)).toHaveNoViolations();
  });
});
