import { useSyncExternalStore } from 'react';

/** Where Backstage says which mode the page is in. */
const ATTRIBUTE = 'data-theme-mode';

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { attributeFilter: [ATTRIBUTE] });
  return () => observer.disconnect();
}

function read(): 'light' | 'dark' {
  return document.body.getAttribute(ATTRIBUTE) === 'dark' ? 'dark' : 'light';
}

/** Whether the page is light or dark, as it changes. */
export function useThemeMode(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, read);
}
