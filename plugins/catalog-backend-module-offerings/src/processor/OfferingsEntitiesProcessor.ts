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
  validateOfferingsEntity,
} from '@offerings/backstage-plugin-offerings-common';
import { errorMessages } from './errorMessages';
import { warnOnce } from './warnOnce';
import { withPracticeType } from './withPracticeType';

/**
 * What the other processors see of an entity that was rejected.
 *
 * @remarks
 * The catalog keeps nothing of it; but it goes on to ask every processor, and they would repeat in other words what has
 * been said. The kind in lower case is the same to the catalog, but is none that they or the model layer know, and a
 * `spec` that is no mapping is not the envelope policy's to complain of any more.
 */
function rejected(entity: Entity): Entity {
  return {
    ...entity,
    kind: entity.kind.toLocaleLowerCase('en-US'),
    spec: isMapping(entity.spec) ? entity.spec : {},
  };
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

  constructor(options: { logger: LoggerService }) {
    this.#logger = options.logger;
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

    const issues = validateOfferingsEntity(entity);
    const errors = errorMessages(issues);
    if (errors.length > 0) {
      for (const message of errors) {
        emit(processingResult.inputError(location, message));
      }
      return rejected(entity);
    }

    await warnOnce({ entity, location, issues, cache, logger: this.#logger });
    return withPracticeType(entity);
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
