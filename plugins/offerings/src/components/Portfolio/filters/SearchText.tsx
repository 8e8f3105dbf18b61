import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import { MAX_TEXT_LENGTH } from '../state';
import styles from './filters.module.css';

/** How long typing rests before it is searched for, in milliseconds. */
const REST = 300;

/** Keeps what is being typed until typing rests; a text that changes elsewhere takes its place. */
function useDraft(text: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState(text);
  const known = useRef(text);
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  useEffect(() => {
    if (text === known.current) return;
    known.current = text;
    setDraft(text);
  }, [text]);
  useEffect(() => {
    const wanted = draft.trim();
    if (wanted === known.current) return undefined;
    const timer = setTimeout(() => {
      known.current = wanted;
      latestCommit.current(wanted);
    }, REST);
    return () => clearTimeout(timer);
  }, [draft]);
  return [draft, setDraft] as const;
}

/** Props of {@link SearchText}. */
export interface SearchTextProps {
  value: string;
  onChange: (text: string) => void;
}

/** Searches for words once typing rests. */
export function SearchText(props: SearchTextProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [draft, setDraft] = useDraft(props.value, props.onChange);
  return (
    <SearchField
      className={styles.text}
      aria-label={t('portfolio.filter.textLabel')}
      placeholder={t('portfolio.filter.text')}
      maxLength={MAX_TEXT_LENGTH}
      value={draft}
      onChange={setDraft}
    />
  );
}
