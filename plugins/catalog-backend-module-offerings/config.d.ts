export interface Config {
  offerings?: {
    /** How the catalog judges descriptors of offerings. */
    catalog?: {
      /**
       * Set to true where this catalog has field validators of its own (`catalogModelExtensionPoint.setFieldValidators`):
       * names, labels, annotations and tags are then judged by the catalog alone, in its words. Default: false.
       */
      hasOwnFieldValidators?: boolean;
    };
  };
}
