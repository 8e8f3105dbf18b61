import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { axe } from 'jest-axe';
import { renderOnEntityPage, responseError } from '../../__testUtils__';
import { enrollmentProduct } from '../../testing/entities';
import { stubBrowserLayout } from './__testUtils__/browserLayout';
import { enrollmentModel } from './__testUtils__/enrollment';
import { EndToEndContent } from './EndToEndContent';

function renderTab(address: string, model: ValueModel = enrollmentModel()) {
  return renderOnEntityPage(<EndToEndContent />, {
    entity: enrollmentProduct,
    getValueModel: async () => model,
    address,
  });
}

async function findItem(title: string) {
  const items = await screen.findAllByRole('listitem');
  const item = items.find(i =>
    within(i).queryByRole('button', { name: title }),
  );
  if (!item) {
    throw new Error(`no ${title} in the list`);
  }
  return item;
}

async function figure(label: string) {
  const [term] = await screen.findAllByText(label, { selector: 'dt' });
  return term.parentElement;
}

describe('EndToEndContent as a list', () => {
  it('says of a step who performs it, its times, what it rests on and what follows', async () => {
    renderTab('?view=list');
    const item = await findItem('Advisor review');
    expect(item).toHaveTextContent('Decision · Deliver · on the main path');
    expect(item).toHaveTextContent('Advising Office');
    expect(item).toHaveTextContent('works 15 min, no wait');
    expect(item).toHaveTextContent('96 % complete and accurate');
    expect(item).toHaveTextContent('advising-notes (hidden dependency)');
    expect(item).toHaveTextContent(
      'Confirm courses (72 %, The schedule leads to the degree, touchpoint)',
    );
    expect(item).toHaveTextContent(
      'Build a schedule (28 % come back, The schedule needs changes, rework)',
    );
  });

  it('marks the longest wait, a weak handoff and a supplier that nobody declares', async () => {
    renderTab('?view=list');
    expect(await findItem('Queue for an advisor')).toHaveTextContent(
      'waits 2 d, the longest wait',
    );
    expect(await findItem('Open enrollment')).toHaveTextContent(
      'Keep sign-in up (weak handoff, in parallel)'.replace(
        ', in parallel',
        '',
      ),
    );
    expect(await findItem('Keep sign-in up')).toHaveTextContent(
      'Sign-in Hosting (undeclared)',
    );
  });

  it('says from what to what the value stream leads', async () => {
    renderTab('?view=list');
    expect(
      await screen.findByText('Ends in: The student holds confirmed courses.'),
    ).toBeInTheDocument();
  });

  it('names every hole', async () => {
    renderTab('?view=list');
    expect(
      await screen.findByText('Design: no step says how it is designed'),
    ).toBeInTheDocument();
  });

  it('names the practices with their stages, and those that are absent', async () => {
    renderTab('?view=list');
    expect(
      await screen.findByText('Change enablement: Build, Transition'),
    ).toBeInTheDocument();
    expect(screen.getByText('Service design: absent')).toBeInTheDocument();
  });

  it('has no accessibility violation, with the details open', async () => {
    const { container } = renderTab('?view=list&step=advisor-review');
    await screen.findByRole('complementary', { name: 'Advisor review' });
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('EndToEndContent: the details of a step', () => {
  it('open on Enter, take the focus, close on Escape and give the focus back', async () => {
    const user = userEvent.setup();
    renderTab('?view=list');
    const step = await screen.findByRole('button', { name: 'Advisor review' });
    step.focus();
    await user.keyboard('{Enter}');
    expect(
      await screen.findByRole('heading', { name: 'Advisor review' }),
    ).toHaveFocus();
    expect(screen.getByText(/step 9 of 14/)).toBeInTheDocument();

    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Advisor review' }),
      ).toHaveFocus(),
    );
  });

  it('open from the address, and leave the focus where it is', async () => {
    renderTab('?view=list&step=confirm-courses');
    const details = await screen.findByRole('complementary', {
      name: 'Confirm courses',
    });
    expect(details).toHaveTextContent('The outcome is reached here.');
    expect(document.body).toHaveFocus();
  });

  it('link into the catalog and explain a hidden dependency', async () => {
    renderTab('?view=list&step=advisor-review');
    const details = within(
      await screen.findByRole('complementary', { name: 'Advisor review' }),
    );
    expect(
      details.getByRole('link', { name: 'advising-notes' }),
    ).toHaveAttribute('href', '/catalog/default/resource/advising-notes');
    expect(
      details.getByText(/A hidden dependency: no product of the offering/),
    ).toBeInTheDocument();
  });

  it('say why a handoff is weak', async () => {
    renderTab('?view=list&step=open-enrollment');
    const details = await screen.findByRole('complementary');
    expect(details).toHaveTextContent('No practice is shared.');
  });

  it('lead on to the steps before and after', async () => {
    const user = userEvent.setup();
    renderTab('?view=list&step=advisor-review');
    const details = await screen.findByRole('complementary');
    await user.click(
      within(details).getByRole('button', { name: 'Confirm courses' }),
    );
    expect(
      await screen.findByRole('complementary', { name: 'Confirm courses' }),
    ).toBeInTheDocument();
  });
});

describe('EndToEndContent: several value streams', () => {
  it('begins with the first and switches to another one', async () => {
    const user = userEvent.setup();
    renderTab('?view=list');
    await findItem('Intent to enroll');
    await user.click(
      screen.getByRole('radio', { name: 'Recover A Failed Enrollment' }),
    );
    await findItem('Report the problem');
    expect(screen.queryByText('Intent to enroll')).not.toBeInTheDocument();
  });

  it('leads to the journey of the one in sight', async () => {
    renderTab('?view=list');
    expect(
      await screen.findByRole('link', { name: 'Walk the journey' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/valuestream/enroll-for-a-term/journey',
    );
  });

  it('shows all of them, each with its name and figures', async () => {
    renderTab('?view=list&stream=*');
    expect(
      await screen.findAllByRole('heading', { name: 'Enroll For A Term' }),
    ).not.toHaveLength(0);
    await findItem('Intent to enroll');
    await findItem('Report the problem');
    expect(screen.getAllByText('lead time')).toHaveLength(2);
  });

  it('falls back on the first for an unknown one', async () => {
    renderTab('?view=list&stream=no-such-stream&step=no-such-step');
    expect(await findItem('Intent to enroll')).toBeInTheDocument();
  });

  it('begins with the one that realizes the service whose page it is', async () => {
    const model = enrollmentModel();
    const focus = 'service:default/issue-recovery';
    renderTab('?view=list', {
      ...model,
      focus,
      flows: [model.flows[0], { ...model.flows[1], realizes: [focus] }],
    });
    expect(await findItem('Report the problem')).toBeInTheDocument();
    expect(
      screen.getByRole('radio', {
        name: 'Recover A Failed Enrollment (this service)',
      }),
    ).toBeChecked();
  });

  it('offers no choice where there is only one', async () => {
    const model = enrollmentModel();
    renderTab('?view=list', { ...model, flows: [model.flows[0]] });
    await findItem('Intent to enroll');
    expect(
      screen.queryByRole('radiogroup', { name: 'Value stream' }),
    ).not.toBeInTheDocument();
  });
});

describe('EndToEndContent: the figures', () => {
  it('are given where everything is known', async () => {
    renderTab('?view=list');
    expect(await figure('lead time')).toHaveTextContent('6 d 14 h');
    expect(await figure('flow efficiency')).toHaveTextContent('5.1 %');
    expect(await figure('handoffs')).toHaveTextContent('1 weak');
  });

  it('are bounds where something is missing, and never zero', async () => {
    renderTab('?view=list&stream=recover-a-failed-enrollment');
    expect(await figure('lead time')).toHaveTextContent(
      '≥ 5 h 5 min3 of 7 steps timed',
    );
    expect(await figure('flow efficiency')).toHaveTextContent('unknown');
  });

  it('are unknown where nothing is timed', async () => {
    const model = enrollmentModel();
    const [flow] = model.flows;
    renderTab('?view=list', {
      ...model,
      flows: [{ ...flow, leadTime: 'PT0S', timed: { known: 0, of: 9 } }],
    });
    expect(await figure('lead time')).toHaveTextContent('unknown');
  });
});

describe('EndToEndContent as a map', () => {
  stubBrowserLayout();

  it('draws every step as a button that says what its picture says', async () => {
    renderTab('?view=map');
    const step = await screen.findByRole('button', {
      name: /^Advisor review.*Decision, Deliver, step 9 of 14, Advising Office.*hidden dependency/,
    });
    expect(step).toBeInTheDocument();
  });

  it('opens a step on Enter', async () => {
    const user = userEvent.setup();
    renderTab('?view=map');
    const step = await screen.findByRole('button', { name: /^Advisor review/ });
    step.focus();
    await user.keyboard('{Enter}');
    expect(
      await screen.findByRole('complementary', { name: 'Advisor review' }),
    ).toBeInTheDocument();
  });

  it('moves to the neighbouring step with the arrow keys', async () => {
    const user = userEvent.setup();
    renderTab('?view=map');
    const step = await screen.findByRole('button', { name: /^Advisor review/ });
    step.focus();
    await user.keyboard('{ArrowLeft}');
    expect(
      screen.getByRole('button', { name: /^Queue for an advisor/ }),
    ).toHaveFocus();
  });

  it('still has the list, for those who do not see the map', async () => {
    renderTab('?view=map');
    await screen.findByRole('button', { name: /^Advisor review/ });
    expect(
      await screen.findByRole('region', {
        name: 'The steps of Enroll For A Term, in order',
      }),
    ).toHaveTextContent('Build a schedule (28 % come back');
  });

  it('has no accessibility violation', async () => {
    const { container } = renderTab('?view=map');
    await screen.findByRole('button', { name: /^Advisor review/ });
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('EndToEndContent without a map', () => {
  it('says what to write where there is no value stream', async () => {
    const { container } = renderTab('', { ...enrollmentModel(), flows: [] });
    expect(await screen.findByText('No value stream yet')).toBeInTheDocument();
    expect(screen.getByText(/kind: ValueStream/)).toHaveTextContent(
      'product:default/student-enrollment-platform',
    );
    expect(
      screen.getByRole('button', { name: 'Copy YAML' }),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says so where the value stream has no steps', async () => {
    const model = enrollmentModel();
    const empty = { ...model.flows[0], steps: [], edges: [], mainPath: [] };
    renderTab('', { ...model, flows: [empty] });
    expect(
      await screen.findByText('This value stream has no steps.'),
    ).toBeInTheDocument();
  });

  it('waits for the model', async () => {
    renderOnEntityPage(<EndToEndContent />, {
      entity: enrollmentProduct,
      getValueModel: () => new Promise(() => {}),
    });
    expect(await screen.findByText('Loading')).toBeInTheDocument();
  });

  it('says so where there is no such offering, and tries again', async () => {
    const user = userEvent.setup();
    const missing = await responseError(404, 'No such offering');
    const { getValueModel } = renderOnEntityPage(<EndToEndContent />, {
      entity: enrollmentProduct,
      getValueModel: async () => {
        throw missing;
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(getValueModel).toHaveBeenCalledTimes(2);
    expect(
      await screen.findByText('Not found or not visible to you'),
    ).toBeInTheDocument();
  });
});
