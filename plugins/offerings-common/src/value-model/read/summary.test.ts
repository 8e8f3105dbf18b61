import type { Entity } from '@backstage/catalog-model';
import { component, group, stitch, user, withField } from '../../testing';
import { nameInRef, summarize } from './summary';

describe('the summary of an entity', () => {
  it('is called by its title, else by its display name, else by its name', () => {
    const titleOf = (entity: Entity) => summarize('x', entity).title;
    const named = group('library-team');
    const displayed = withField(named, 'spec.profile.displayName', 'Library');
    expect(titleOf(named)).toBe('library-team');
    expect(titleOf(displayed)).toBe('Library');
    expect(titleOf(withField(displayed, 'metadata.title', 'The Team'))).toBe(
      'The Team',
    );
    expect(titleOf(withField(displayed, 'metadata.title', ' '))).toBe(
      'Library',
    );
    expect(titleOf(withField(displayed, 'metadata.title', 7))).toBe('Library');
  });

  it('names its owner, type and lifecycle', () => {
    const [app] = stitch([component('app', { owner: 'Library-Team' })]);
    expect(summarize('component:default/app', app)).toMatchObject({
      ref: 'component:default/app',
      kind: 'Component',
      name: 'app',
      type: 'service',
      lifecycle: 'production',
      owner: 'group:default/library-team',
    });
  });

  it('counts the members of a Group, and of nothing else', () => {
    const [team, app] = stitch([
      group('team-a'),
      component('app'),
      user('alex'),
      user('kim'),
    ]);
    expect(summarize('group:default/team-a', team).members).toBe(2);
    expect(summarize('component:default/app', app).members).toBeUndefined();
  });

  it('links only to the web', () => {
    const urlOf = (url: string) =>
      summarize(
        'x',
        withField<Entity>(component(), 'metadata.annotations', {
          'backstage.io/view-url': url,
        }),
      ).viewUrl;
    expect(urlOf('https://git.example/app')).toBe('https://git.example/app');
    expect(urlOf('mailto:app@git.example')).toBeUndefined();
    expect(urlOf('vbscript:x')).toBeUndefined();
  });
});

describe('nameInRef', () => {
  it.each([
    ['group:default/it-services', 'It services'],
    ['component:default/lending_app', 'Lending app'],
    ['resource:default/books', 'Books'],
  ])('calls %s %s', (ref, name) => {
    expect(nameInRef(ref)).toBe(name);
  });
});
