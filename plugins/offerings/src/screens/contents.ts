import type { LoadScreen } from './LoadScreen';

// The tabs of entity pages, loaded when they are opened.

export const loadEndToEndContent: LoadScreen = async () =>
  (await import('../components/EndToEnd')).EndToEndContent;

export const loadCoverageContent: LoadScreen = async () =>
  (await import('../components/CoverageContent')).CoverageContent;

export const loadPracticesContent: LoadScreen = async () =>
  (await import('../components/PracticesContent')).PracticesContent;

export const loadStreamMapContent: LoadScreen = async () =>
  (await import('../components/StreamMap')).StreamMapContent;

export const loadJourneyContent: LoadScreen = async () =>
  (await import('../components/Journey')).JourneyContent;
