import {
  compileCatalogModel,
  defaultCatalogEntityModel,
  type CatalogModel,
  type CatalogModelKind,
} from '@backstage/catalog-model/alpha';
import type { Entity } from '@backstage/catalog-model';

let compiled: CatalogModel | undefined;

/** Backstage's own model of its built-in kinds. @public */
export function builtinModel(): CatalogModel {
  compiled ??= compileCatalogModel([defaultCatalogEntityModel]);
  return compiled;
}

/**
 * What Backstage says of the kind of an entity.
 *
 * @returns `undefined` for a kind that is not built in
 * @throws TypeError where the kind is known and the version is not
 *
 * @public
 */
export function builtinKindOf(entity: Entity): CatalogModelKind | undefined {
  const { apiVersion, kind, spec } = entity;
  const type = typeof spec?.type === 'string' ? spec.type : undefined;
  return builtinModel().getKind({ kind, apiVersion, spec: { type } });
}
