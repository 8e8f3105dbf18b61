/**
 * The offerings model for the catalog's declarative model, which is still experimental in Backstage.
 *
 * @remarks
 * There is no default export on purpose: package discovery would install it, and any model layer at all makes the
 * catalog judge every kind in another way.
 *
 * @packageDocumentation
 */
export { offeringsModelLayer } from './model/offeringsModelLayer';
