import {
  KubernetesValidatorFunctions,
  type Entity,
} from '@backstage/catalog-model';
import type { Fix, ValueModel } from '../../api';
import { modelOf } from '../../testing';
import { validateOfferingsEntity } from '../../validation';
import { pasteIntoFile, readFile, writeFile } from './descriptorFile';
import { fillOut } from './paste';

/** A fix with the criterion, or the reason of the verdict, that asks for it. */
export interface Asked {
  by: string;
  fix: Fix;
}

/** The catalog takes no entity whose name is none. */
function isAccepted({ metadata }: Entity): boolean {
  return KubernetesValidatorFunctions.isValidObjectName(metadata.name);
}

/** Somebody with an editor, who writes into a file what the portal asks for. */
export class Author {
  private made = 0;
  private shown: ValueModel | undefined;

  /**
   * @param root - the offering that it is about
   * @param text - the text of the file
   */
  private constructor(
    private readonly root: string,
    private readonly text: string,
  ) {}

  /** Begins with a file that holds some descriptors. */
  static begin(root: string, entities: readonly Entity[]): Author {
    return new Author(root, writeFile(entities));
  }

  /** What the portal shows of the file; what the catalog would not take is not in it. */
  model(): ValueModel {
    this.shown ??= modelOf(readFile(this.text).filter(isAccepted), {
      root: this.root,
    });
    return this.shown;
  }

  /** Everything that is asked for, the reasons of the verdict first. */
  asked(): Asked[] {
    const { dimensions, verdict } = this.model();
    return [
      ...verdict.reasons.map(({ code, fix }) => ({ by: code, fix })),
      ...dimensions
        .flatMap(({ criteria }) => criteria)
        .map(({ id, fix }) => ({ by: id, fix })),
    ].flatMap(({ by, fix }) => (fix ? [{ by, fix }] : []));
  }

  /** What is wrong in the file. */
  mistakes(): string[] {
    return readFile(this.text)
      .flatMap(entity => validateOfferingsEntity(entity))
      .map(({ message }) => message);
  }

  /** Writes a fix as it is, gaps and all. */
  paste(fix: Fix): Author {
    return this.with(pasteIntoFile(this.text, fix));
  }

  /** Writes a fix with all gaps filled in; no two steps, and no two entities of a kind, can be called the same. */
  apply(fix: Fix): Author {
    const { yaml, ...filled } = fillOut(fix);
    const next = this.paste({
      ...filled,
      yaml: yaml
        .replace('name: new-one', `name: new-${this.made}`)
        .replace('id: new-step', `id: step-${this.made}`),
    });
    next.made = this.made + 1;
    return next;
  }

  private with(text: string): Author {
    const next = new Author(this.root, text);
    next.made = this.made;
    return next;
  }
}
