import { toastApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyYamlButton } from './CopyYamlButton';
import { FixActions } from './FixActions';
import { YamlBlock } from './YamlBlock';
import { YamlToggle } from './YamlToggle';

function renderCopyButton() {
  const post = jest.fn(() => ({ close: jest.fn() }));
  renderInTestApp(<CopyYamlButton yaml="spec: {}" />, {
    apis: [[toastApiRef, { post }]],
  });
  return post;
}

describe('YamlBlock', () => {
  it('makes what is to be filled in stand out', () => {
    renderInTestApp(<YamlBlock yaml={'spec:\n  owner: <team>\n'} />);

    expect(screen.getByText('<team>').tagName).toBe('MARK');
    expect(
      screen.getByRole('figure', { name: 'YAML to paste' }),
    ).toHaveTextContent('spec: owner: <team>');
  });

  it('shows markup as text', () => {
    renderInTestApp(<YamlBlock yaml="title: <img src=x onerror=alert(1)>" />);

    expect(
      screen.getByText('<img src=x onerror=alert(1)>'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});

describe('CopyYamlButton', () => {
  it('copies and says so', async () => {
    const user = userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    const post = renderCopyButton();

    await user.click(screen.getByRole('button', { name: 'Copy YAML' }));

    expect(writeText).toHaveBeenCalledWith('spec: {}');
    expect(post).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'YAML copied', status: 'success' }),
    );
  });

  it('says what to do where the browser does not let it copy', async () => {
    const user = userEvent.setup();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('denied'));
    const post = renderCopyButton();

    await user.click(screen.getByRole('button', { name: 'Copy YAML' }));

    expect(post).toHaveBeenCalledWith(
      expect.objectContaining({
        title: expect.stringContaining('copy it yourself'),
        status: 'warning',
      }),
    );
  });
});

describe('FixActions', () => {
  const fix = {
    entity: 'product:default/p',
    field: 'spec.owner',
    summary: 'Name an owner',
    yaml: 'spec: {}',
  };

  it('leads to where the descriptor can be edited', () => {
    renderInTestApp(
      <FixActions fix={{ ...fix, editUrl: 'https://git.example.com/edit' }} />,
    );

    expect(
      screen.getByRole('link', { name: /Edit in repository/ }),
    ).toHaveAttribute('href', 'https://git.example.com/edit');
  });

  it('leads nowhere where that is not known', () => {
    renderInTestApp(<FixActions fix={fix} />);

    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});

describe('YamlToggle', () => {
  it('shows the YAML when asked, and hides it again', async () => {
    const fix = {
      entity: 'product:default/p',
      field: 'spec.owner',
      summary: 'Name an owner.',
      yaml: 'owner: <team>',
    };
    renderInTestApp(<YamlToggle fix={fix} />);
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();

    const button = screen.getByRole('button', { name: 'YAML: Name an owner.' });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('figure')).toHaveTextContent('owner: <team>');

    await userEvent.click(button);
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });
});
