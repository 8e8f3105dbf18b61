import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listWorkspaces, readPins } from './repository.mjs';

describe('readPins', () => {
  it('takes the Yarn of packageManager, without its hash', () => {
    const manifest = {
      engines: { node: '22 || 24' },
      packageManager: 'yarn@4.18.1+sha224.abc',
    };

    assert.equal(readPins(manifest).yarn, '4.18.1');
    assert.deepEqual(readPins(manifest).nodeMajors, [22, 24]);
  });

  it('brings a Node that this repository accepts', () => {
    const { node, nodeMajors } = readPins();

    assert.ok(nodeMajors.includes(Number.parseInt(node, 10)));
  });
});

describe('listWorkspaces', () => {
  it('lists the packages of this repository in a fixed order', () => {
    const folders = listWorkspaces();

    assert.ok(folders.length > 2);
    assert.deepEqual(folders, [...folders].sort());
  });

  it('takes a workspace that stands for itself, as well as all in a folder', () => {
    const folders = listWorkspaces({
      workspaces: ['benchmarks', 'packages/*'],
    });

    assert.ok(folders.includes('benchmarks'));
    assert.ok(folders.includes('packages/cli'));
    assert.ok(folders.every(folder => !folder.startsWith('benchmarks/')));
  });
});
