import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { preloadable } from './preloadable';

function Greeting({ name }: { name: string }) {
  return <p>Welcome, {name}</p>;
}

function greeting() {
  return preloadable(async () => ({ default: Greeting }));
}

describe('preloadable', () => {
  it('is drawn at once where its code is there', async () => {
    const { load, Component } = greeting();
    await load();
    render(<Component name="Ada" />);

    expect(screen.getByText('Welcome, Ada')).toBeInTheDocument();
  });

  it('waits for its code where nobody brought it', async () => {
    const { Component } = greeting();
    render(
      <Suspense fallback="Loading">
        <Component name="Ada" />
      </Suspense>,
    );

    expect(screen.getByText('Loading')).toBeInTheDocument();
    expect(await screen.findByText('Welcome, Ada')).toBeInTheDocument();
  });
});
