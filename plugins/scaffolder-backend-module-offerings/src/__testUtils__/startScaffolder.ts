import { startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import scaffolderModuleOfferings from '..';

/** What steps left behind. */
export interface StepsRun {
  /** The output of the step `write`. */
  output?: JsonObject;
  /** The files of the workspace by path. */
  files: Record<string, string>;
  /** Why a step failed. */
  error?: { name: string; message: string };
}

interface StoredFile {
  path: string;
  base64Content: string;
}

function store([path, text]: [string, string]): StoredFile {
  return { path, base64Content: Buffer.from(text).toString('base64') };
}

function templateOf(steps: object[], files: string[]) {
  const fetchFiles = files.map(file => ({
    action: 'fetch:plain:file',
    input: { url: `./${file}`, targetPath: file },
  }));
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name: 'test' },
    spec: {
      type: 'offering',
      steps: [...fetchFiles, ...steps],
      output: { ofWrite: '${{ steps.write.output }}' },
    },
  };
}

/** A scaffolder with our module. */
export async function startScaffolder() {
  const { server } = await startTestBackend({
    features: [
      scaffolderPlugin,
      scaffolderModuleOfferings,
      catalogServiceMock.factory(),
    ],
  });

  return {
    /** The actions that templates may use. */
    async actions() {
      const { body } = await request(server).get('/api/scaffolder/v2/actions');
      return body;
    },
    /**
     * Runs some steps as those of a template.
     *
     * @param parameters - what the form was filled in with
     * @param files - what is in the workspace already
     */
    async run(
      steps: object[],
      parameters: JsonObject = {},
      files: Record<string, string> = {},
    ): Promise<StepsRun> {
      const { body } = await request(server)
        .post('/api/scaffolder/v2/dry-run')
        .send({
          template: templateOf(steps, Object.keys(files)),
          values: parameters,
          directoryContents: Object.entries(files).map(store),
        });
      const left: StoredFile[] = body.directoryContents ?? [];
      return {
        output: body.output?.ofWrite,
        error: body.error,
        files: Object.fromEntries(
          left.map(({ path, base64Content }) => [
            path,
            Buffer.from(base64Content, 'base64').toString(),
          ]),
        ),
      };
    },
  };
}
