export interface Config {
  offerings?: {
    /** How strict the assessment of offerings is. */
    assessment?: {
      /** Ids of criteria that don't count, such as `suppliers-agreements`. Default: none. */
      disabledCriteria?: string[];
      /** A dimension whose coverage is under this ratio, from 0 to 1, makes an offering fragile. Default: 0.5. */
      fragileBelow?: number;
      /**
       * An offering is trustworthy only with every dimension at or over this ratio, from 0 to 1; not under
       * `fragileBelow`. Default: 0.8.
       */
      trustworthyFrom?: number;
      /** Times of a value stream that were observed longer ago than this ISO 8601 duration are no evidence. Default: P1Y. */
      observationsValidFor?: string;
      /** The latest reading of a measure is fresh for this ISO 8601 duration. Default: P30D. */
      readingsFreshFor?: string;
    };
    /**
     * Practices of your own beside the 34 of ITIL 4, by their ids, such as `data-stewardship`.
     * @deepVisibility frontend
     */
    practices?: {
      [id: string]: {
        /** What the practice is called. */
        title: string;
        /** Filled in where a descriptor leaves it out. Default: none. */
        type?:
          | 'general-management'
          | 'service-management'
          | 'technical-management';
      };
    };
    /**
     * What you call the stages, in every language; those that are left out keep their names.
     * @deepVisibility frontend
     */
    stages?: {
      /** Default: Discover. */
      discover?: string;
      /** Default: Design. */
      design?: string;
      /** Default: Acquire. */
      acquire?: string;
      /** Default: Build. */
      build?: string;
      /** Default: Transition. */
      transition?: string;
      /** Default: Operate. */
      operate?: string;
      /** Default: Deliver. */
      deliver?: string;
      /** Default: Support. */
      support?: string;
      /** Default: Improve. */
      improve?: string;
    };
  };
}
