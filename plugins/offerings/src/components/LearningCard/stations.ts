/** Where something learned comes by on its way round. */
export const STATIONS = ['learnedAt', 'learned', 'changed', 'helped'] as const;
