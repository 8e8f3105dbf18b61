import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { offeringsPermissions } from '@offerings/backstage-plugin-offerings-common';
import {
  offeringsCriteriaExtensionPoint,
  offeringsMeasureSourcesExtensionPoint,
} from '@offerings/backstage-plugin-offerings-node';
import { registerActions } from './actions';
import { CatalogEntities, nearbyCatalog } from './catalog';
import { OwnCriteria } from './criteria';
import { applyMigrations, oneAtATime } from './database';
import { DefaultDependentsReader } from './dependents';
import { DefaultFileLinter } from './lint';
import { MeasureSources, scheduleMeasureSources } from './measure-sources';
import {
  MeteredViews,
  meteredIntake,
  observeDatabase,
  OfferingsMetrics,
  portfolioInDatabase,
} from './metrics';
import { WalkStore } from './memory';
import { readPortfolioSettings, startPortfolio } from './portfolio';
import {
  readReadingSettings,
  ReadingIntake,
  ReadingStore,
  scheduleRetention,
} from './readings';
import { readRejectedSettings, startRejected } from './rejected';
import { createRouter } from './router';
import { DefaultOfferingReader } from './services';
import { readAssessmentSettings } from './settings';
import { orderlyScheduler } from './tasks';

/**
 * The offerings backend plugin; it serves `/api/offerings`.
 *
 * @public
 */
export const offeringsPlugin = createBackendPlugin({
  pluginId: 'offerings',
  register(env) {
    const sources = new MeasureSources();
    env.registerExtensionPoint(offeringsMeasureSourcesExtensionPoint, sources);
    const criteria = new OwnCriteria();
    env.registerExtensionPoint(offeringsCriteriaExtensionPoint, criteria);

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({ metrics: metricsService, ...services }) {
        const metrics = new OfferingsMetrics(metricsService);
        const views = new MeteredViews(metrics);
        const deps = {
          ...services,
          catalog: views.counting(
            nearbyCatalog(services.catalog, services, { remembering: true }),
          ),
          taskCatalog: nearbyCatalog(services.catalog, services, {
            remembering: false,
          }),
          metrics,
          scheduler: orderlyScheduler(services.scheduler, services.lifecycle),
        };
        const { catalog, config, logger } = deps;
        const assessment = readAssessmentSettings(config, criteria.all(logger));
        const readingSettings = readReadingSettings(config);
        const portfolioSettings = readPortfolioSettings(config);
        const rejectedSettings = readRejectedSettings(config);
        const knex = await applyMigrations(deps.database);

        const readingStore = new ReadingStore({ knex, logger });
        // The first task makes the scheduler's tables, over which replicas that start at once would fail.
        const { portfolio, refreshes } = await oneAtATime(knex, () =>
          startPortfolio({
            ...deps,
            knex,
            readings: readingStore,
            settings: { ...portfolioSettings, assessment },
          }),
        );
        const offerings = views.measured(
          DefaultOfferingReader.create({
            catalog,
            logger,
            readings: readingStore,
            refreshes,
            settings: assessment,
            walks: new WalkStore(knex, logger),
          }),
        );
        const dependents = DefaultDependentsReader.create({ catalog, logger });
        const linter = DefaultFileLinter.create({
          catalog,
          logger,
          readings: readingStore,
          settings: assessment,
        });
        const readings = meteredIntake(
          new ReadingIntake({
            entities: new CatalogEntities(catalog, logger),
            settings: readingSettings,
            store: readingStore,
          }),
          metrics,
        );

        const rejected = await startRejected({
          ...deps,
          knex,
          settings: rejectedSettings,
        });

        observeDatabase(
          metricsService,
          {
            ...portfolioInDatabase(knex),
            rejectedDescriptors: () => rejected.count(),
          },
          deps,
        );

        registerActions(deps.actionsRegistry, {
          dependents,
          offerings,
          portfolio,
          terms: assessment.terms,
        });
        deps.permissionsRegistry.addPermissions(offeringsPermissions);
        deps.httpRouter.use(
          createRouter({
            ...deps,
            dependents,
            linter,
            offerings,
            readings,
            rejected,
            portfolio,
            settings: assessment,
          }),
        );
        await scheduleRetention({
          ...deps,
          settings: readingSettings,
          store: readingStore,
        });
        await scheduleMeasureSources({
          ...deps,
          settings: readingSettings,
          sources,
          store: readingStore,
        });
      },
    });
  },
});
