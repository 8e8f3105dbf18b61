import assert from 'node:assert/strict';
import { delimiter } from 'node:path';
import { describe, it } from 'node:test';
import { ownEnvironment, withPath } from './environment.mjs';

describe('ownEnvironment', () => {
  it('forgets what npm and Yarn tell their scripts', () => {
    const env = {
      HOME: '/home/somebody',
      INIT_CWD: '/elsewhere',
      npm_lifecycle_event: 'test',
      npm_config_user_agent: 'npm/11.0.0',
    };

    assert.deepEqual(ownEnvironment(env, { keepsNode: true }), {
      HOME: '/home/somebody',
    });
  });

  it('keeps the settings of npm, such as a proxy', () => {
    const env = { npm_config_https_proxy: 'http://proxy.example' };

    assert.deepEqual(ownEnvironment(env, { keepsNode: true }), env);
  });

  it('finds the PATH under the name that Windows gives it', () => {
    assert.deepEqual(ownEnvironment({ Path: 'C:\\' }, { keepsNode: true }), {
      PATH: 'C:\\',
    });
  });

  it("leaves Yarn's own folder out of the PATH where its Node will not do", () => {
    const env = {
      PATH: ['/yarn-folder', '/usr/bin'].join(delimiter),
      BERRY_BIN_FOLDER: '/yarn-folder',
    };

    assert.equal(ownEnvironment(env, { keepsNode: false }).PATH, '/usr/bin');
    assert.equal(ownEnvironment(env, { keepsNode: true }).PATH, env.PATH);
  });
});

describe('withPath', () => {
  it('puts the folders first and leaves the environment as it was', () => {
    const env = { PATH: '/usr/bin', HOME: '/home/somebody' };

    assert.deepEqual(withPath(env, ['/a', '/b']), {
      PATH: ['/a', '/b', '/usr/bin'].join(delimiter),
      HOME: '/home/somebody',
    });
    assert.equal(env.PATH, '/usr/bin');
  });
});
