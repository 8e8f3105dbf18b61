export interface Config {
  offerings?: {
    /** How strict the assessment of offerings is. Every key has a default. */
    assessment?: {
      /** Ids of criteria that don't count, such as `suppliers-agreements`. Default: none. */
      disabledCriteria?: string[];
      /** A dimension whose coverage is under this ratio, from 0 to 1, makes an offering fragile. Default: 0.5. */
      fragileBelow?: number;
      /** An offering is trustworthy only with every dimension at or over this ratio, from 0 to 1. Default: 0.8. */
      trustworthyFrom?: number;
      /** Times of a value stream that were observed longer ago than this ISO 8601 duration are no evidence. Default: P1Y. */
      observationsValidFor?: string;
      /** The latest reading of a measure is fresh for this ISO 8601 duration. Default: P30D. */
      readingsFreshFor?: string;
    };
  };
}
