import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type { LintAnswer } from '@offerings/backstage-plugin-offerings-common';
import { useEffect, useReducer, useState } from 'react';
import { offeringsApiRef } from '../../api';

/** How long to wait for the next key before the text is checked, in milliseconds. */
const DEBOUNCE = 600;

/** What the one file is called. */
export const FILE_NAME = 'catalog-info.yaml';

/** What is known of a text. */
export interface LintView {
  /** `idle` while there is nothing to check; `checking` also while the writer is still at it. */
  status: 'idle' | 'checking' | 'checked' | 'failed';
  /** The latest answer, also while the next one is on its way. */
  answer?: LintAnswer;
  /** The text that it is about. */
  checked?: string;
  /** The text has changed since, so that the places in the answer are no longer right. */
  isStale: boolean;
  error?: Error;
  /** Asks again. */
  retry: () => void;
}

interface Outcome {
  /** What was asked. */
  request: string;
  /** The text of the latest answer. */
  checked?: string;
  answer?: LintAnswer;
  error?: Error;
}

/** Checks a text on the server, a moment after it was last changed; what comes too late is given up. */
export function useLint(text: string): LintView {
  const api = useApi(offeringsApiRef);
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const [outcome, setOutcome] = useState<Outcome>();
  const isEmpty = text.trim() === '';
  const request = `${attempt} ${text}`;

  useEffect(() => {
    if (isEmpty) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(async () => {
      try {
        const files = [{ path: FILE_NAME, text }];
        const answer = await api.lint(files, { signal });
        if (!signal.aborted) setOutcome({ request, checked: text, answer });
      } catch (error) {
        if (signal.aborted) return;
        setOutcome(latest => ({ ...latest, request, error: toError(error) }));
      }
    }, DEBOUNCE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, isEmpty, text, request]);

  if (isEmpty) return { status: 'idle', isStale: false, retry };
  const { answer, checked } = outcome ?? {};
  const latest = { answer, checked, isStale: checked !== text, retry };
  if (outcome?.request !== request) return { ...latest, status: 'checking' };
  const { error } = outcome;
  return { ...latest, status: error ? 'failed' : 'checked', error };
}
