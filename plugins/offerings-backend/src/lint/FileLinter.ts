import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  LintAnswer,
  SourceFile,
} from '@offerings/backstage-plugin-offerings-common';

/** Checks descriptors that are not in the catalog yet, on behalf of a caller. */
export interface FileLinter {
  /**
   * What is wrong with some files, and the value models that they would give beside what the catalog holds already, as far
   * as the caller may see it. Nothing is stored.
   *
   * @throws InputError where the files name more of the catalog than is looked up at once
   * @throws ServiceUnavailableError where the catalog does not answer
   */
  lint(
    files: SourceFile[],
    options: { credentials: BackstageCredentials },
  ): Promise<LintAnswer>;
}
