import {
  EntityAboutCard,
  EntityLayout,
  EntityLinksCard,
  EntityOrphanWarning,
  EntitySwitch,
  isKind,
  isOrphan,
} from '@backstage/plugin-catalog';
import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';
import { Grid } from '@material-ui/core';
import {
  canHoldUpOfferings,
  EntityCoverageCard,
  EntityCoverageContent,
  EntityDependentsCard,
  EntityEndToEndContent,
  EntityGovernanceCard,
  EntityJourneyContent,
  EntityLearningCard,
  EntityMeasuresCard,
  EntityPracticeCard,
  EntityPracticesContent,
  EntityProcessingErrorsCard,
  EntityStepsCard,
  EntityStreamMapContent,
  EntityTeamCard,
  isOffering,
  isPractice,
  isRejected,
  isValueStream,
} from '..';

const entityWarningContent = (
  <EntitySwitch>
    <EntitySwitch.Case if={isOrphan}>
      <Grid item xs={12}>
        <EntityOrphanWarning />
      </Grid>
    </EntitySwitch.Case>
  </EntitySwitch>
);

const offeringsAtRisk = (
  <EntitySwitch>
    <EntitySwitch.Case if={canHoldUpOfferings}>
      <Grid item xs={12}>
        <EntityDependentsCard />
      </Grid>
    </EntitySwitch.Case>
  </EntitySwitch>
);

const rejectedContent = (
  <EntitySwitch>
    <EntitySwitch.Case if={isRejected}>
      <Grid item xs={12}>
        <EntityProcessingErrorsCard />
      </Grid>
    </EntitySwitch.Case>
  </EntitySwitch>
);

const aboutContent = (
  <>
    <Grid item xs={12} md={6}>
      <EntityAboutCard />
    </Grid>
    <Grid item xs={12} md={6}>
      <EntityCatalogGraphCard height={400} />
    </Grid>
    <Grid item xs={12}>
      <EntityLinksCard />
    </Grid>
  </>
);

const offeringPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3} alignItems="stretch">
        {rejectedContent}
        <Grid item xs={12} md={6}>
          <EntityCoverageCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityTeamCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityMeasuresCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityGovernanceCard />
        </Grid>
        <Grid item xs={12}>
          <EntityLearningCard />
        </Grid>
        {aboutContent}
      </Grid>
    </EntityLayout.Route>
    <EntityLayout.Route path="/end-to-end" title="End to end">
      <EntityEndToEndContent />
    </EntityLayout.Route>
    <EntityLayout.Route path="/coverage" title="Coverage">
      <EntityCoverageContent />
    </EntityLayout.Route>
    <EntityLayout.Route path="/practices" title="Practices">
      <EntityPracticesContent />
    </EntityLayout.Route>
  </EntityLayout>
);

const valueStreamPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3} alignItems="stretch">
        {rejectedContent}
        <Grid item xs={12}>
          <EntityStepsCard />
        </Grid>
        {aboutContent}
      </Grid>
    </EntityLayout.Route>
    <EntityLayout.Route path="/stream-map" title="Value stream map">
      <EntityStreamMapContent />
    </EntityLayout.Route>
    <EntityLayout.Route path="/journey" title="Journey">
      <EntityJourneyContent />
    </EntityLayout.Route>
  </EntityLayout>
);

const practicePage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3} alignItems="stretch">
        {rejectedContent}
        <Grid item xs={12}>
          <EntityPracticeCard />
        </Grid>
        {aboutContent}
      </Grid>
    </EntityLayout.Route>
  </EntityLayout>
);

const offeringsCases = (
  <>
    <EntitySwitch.Case if={isOffering}>{offeringPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isValueStream}>{valueStreamPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isPractice}>{practicePage}</EntitySwitch.Case>
  </>
);

const overviewContent = (
  <Grid container spacing={3} alignItems="stretch">
    {entityWarningContent}
    {offeringsAtRisk}
    <Grid item xs={12} md={6}>
      <EntityAboutCard />
    </Grid>
  </Grid>
);

const defaultEntityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overviewContent}
    </EntityLayout.Route>
  </EntityLayout>
);

const userPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Profile">
      {overviewContent}
    </EntityLayout.Route>
  </EntityLayout>
);

export const entityPage = (
  <EntitySwitch>
    {offeringsCases}
    <EntitySwitch.Case if={isKind('user')} children={userPage} />

    <EntitySwitch.Case>{defaultEntityPage}</EntitySwitch.Case>
  </EntitySwitch>
);
