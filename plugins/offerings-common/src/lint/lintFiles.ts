import type { Entity } from '@backstage/catalog-model';
import type { OwnTerms } from '../vocabularies';
import type { Diagnostic, SourceFile } from './diagnostic';
import type { LintContext } from './context';
import { lintSource } from './lintSource';
import { readSource, type ReadSource } from './readSource';
import { EntitySet } from './set/entitySet';
import { nearestRefIn } from './set/nearestRef';

/** What {@link lintFiles} takes into account besides the files. @public */
export interface LintOptions {
  /**
   * Validates an entity of a kind that is not ours.
   *
   * @returns one sentence for each mistake, with the field where it is known; `undefined` for a kind that it does not know
   */
  validateOther?: (
    entity: Entity,
  ) => Array<{ message: string; field?: string }> | undefined;
  /**
   * Which of some full refs exist outside of the files; left out, nobody knows and references that lead out of the files
   * are not judged.
   */
  exists?: (entityRef: string) => boolean | undefined;
  /** The words of the organisation: a practice that it declares is no warning. */
  terms?: OwnTerms;
}

/** An entity of a file. @public */
export interface LintedEntity {
  entity: Entity;
  /** The full ref. */
  ref: string;
  /** The path of the file. */
  file: string;
  /** Where its document begins and ends; offsets in the text of the file. */
  start: number;
  end: number;
}

/** What is to be said of some files. @public */
export interface LintResult {
  /** By file in the order that was given, then by place. */
  diagnostics: Diagnostic[];
  /** Every entity that could be read, those with mistakes included. */
  entities: LintedEntity[];
  /** The full refs that the files name and do not hold, in no special order; for whoever can look them up. */
  outside: string[];
}

/** Fixes may be tried on so much text, and on as much again as the files hold. */
const TRIED_ANYWAY = 300_000;

/** Of so much text the nodes are held until they are needed; of the rest they are read once more where they are. */
const HELD_ANYWAY = 1_000_000;

function letGo({ documents }: ReadSource) {
  for (const { tree } of documents) tree.letGo();
}

function readSources(files: Iterable<SourceFile>): ReadSource[] {
  const sources: ReadSource[] = [];
  let entities = 0;
  let length = 0;
  for (const file of files) {
    const source = readSource(file, sources.length, entities);
    entities += source.units.length;
    length += source.text.length;
    if (length > HELD_ANYWAY) letGo(source);
    sources.push(source);
  }
  return sources;
}

function lintSources(
  sources: readonly ReadSource[],
  context: LintContext,
): Diagnostic[] {
  return sources.flatMap(source => {
    const diagnostics = lintSource(source, context);
    letGo(source);
    return diagnostics;
  });
}

function contextOf(
  sources: readonly ReadSource[],
  options: LintOptions,
): LintContext {
  const set = new EntitySet();
  let length = 0;
  for (const { units, text } of sources) {
    length += text.length;
    for (const unit of units) set.add(unit);
  }
  return {
    set,
    options,
    budget: { left: TRIED_ANYWAY + length },
    paths: sources.map(({ path }) => path),
    nearestRef: nearestRefIn(set),
  };
}

function entitiesOf({ path, units }: ReadSource): LintedEntity[] {
  return units.flatMap(({ entity, ref, document }) => {
    const [start = document.start, end = document.end] = document.range ?? [];
    return ref ? [{ entity, ref, file: path, start, end }] : [];
  });
}

function outsideOf(sources: readonly ReadSource[], set: EntitySet): string[] {
  const outside = new Set<string>();
  for (const { units } of sources) {
    for (const { refs } of units) {
      for (const { resolved } of refs) {
        if (resolved.type === 'ref' && !set.has(resolved.ref)) {
          outside.add(resolved.ref);
        }
      }
    }
  }
  return [...outside];
}

/**
 * Everything that is wrong in a set of files: their YAML, the entities in it, and what these say of each other.
 *
 * @remarks
 * Pure, and the same everywhere: the command line, the API, the editor and the catalog's processor give the same rule
 * and the same message for the same mistake. Nothing throws, whatever the files hold. Work and memory grow with the
 * length of the files, and `$text`, `$json` and `$yaml` placeholders are not judged, as what they stand for is in
 * another file.
 *
 * A fix is offered only where it was tried: with it, the file has fewer diagnostics, and no other file has more.
 *
 * @public
 */
export function lintFiles(
  files: Iterable<SourceFile>,
  options: LintOptions = {},
): LintResult {
  const sources = readSources(files);
  const context = contextOf(sources, options);
  return {
    diagnostics: lintSources(sources, context),
    entities: sources.flatMap(entitiesOf),
    outside: outsideOf(sources, context.set),
  };
}
