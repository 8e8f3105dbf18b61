import type { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  processingResult,
  type CatalogProcessor,
  type CatalogProcessorCache,
  type CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import {
  isInOfferingsGroup,
  isOfferingsEntity,
  relationsOf,
  upgrade,
  validateDescriptor,
  validateOfferingsEntity,
  type ModelIssue,
  type OwnTerms,
} from '@offerings/backstage-plugin-offerings-common';
import { descriptorErrors } from './descriptorErrors';
import { rejected } from './rejected';
import { warnOnce } from './warnOnce';
import { withPracticeType } from './withPracticeType';

/** What {@link OfferingsEntitiesProcessor} needs. */
export interface OfferingsEntitiesProcessorOptions {
  logger: LoggerService;
  /** Whether names, labels, annotations and tags follow other rules in this catalog, so that it alone judges them. */
  hasOwnFieldValidators?: boolean;
  /** The words of the organisation: a practice that it declares is known. */
  terms?: OwnTerms;
}

/**
 * Validates the entities of our group, and emits their relations.
 *
 * @remarks
 * An entity of any other group passes untouched, whatever its kind. The mistakes of an entity are emitted while it is
 * pre-processed, as only there each becomes a status item of its own; what `validateEntityKind` throws would be one
 * long string.
 */
export class OfferingsEntitiesProcessor implements CatalogProcessor {
  readonly #logger: LoggerService;
  readonly #terms?: OwnTerms;
  readonly #validate: (entity: Entity, terms?: OwnTerms) => ModelIssue[];

  constructor(options: OfferingsEntitiesProcessorOptions) {
    const { logger, hasOwnFieldValidators, terms } = options;
    this.#logger = logger;
    this.#terms = terms;
    this.#validate = hasOwnFieldValidators
      ? validateOfferingsEntity
      : validateDescriptor;
  }

  getProcessorName(): string {
    return 'OfferingsEntitiesProcessor';
  }

  /** After the others (20, unless they say otherwise), so that what they fill in counts. */
  getPriority(): number {
    return 100;
  }

  async preProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
    _originLocation: LocationSpec,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (!isInOfferingsGroup(entity)) return entity;

    const issues = this.#validate(entity, this.#terms);
    const errors = descriptorErrors(issues);
    if (errors.length > 0) {
      for (const error of errors) {
        emit({ type: 'error', location, error });
      }
      return rejected(entity, issues);
    }

    await warnOnce({ entity, location, issues, cache, logger: this.#logger });
    // Whoever reads the catalog finds one version, whichever the file is written in.
    return withPracticeType(upgrade(entity), this.#terms);
  }

  /** An entity of our group is ours to judge, and has been judged by now. */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    return isInOfferingsGroup(entity);
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (!isOfferingsEntity(entity)) return entity;

    for (const { type, source, target } of relationsOf(entity)) {
      emit(
        processingResult.relation({
          type,
          source: parseEntityRef(source),
          target: parseEntityRef(target),
        }),
      );
    }
    return entity;
  }
}
