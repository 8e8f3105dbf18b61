import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Container, Text } from '@backstage/ui';
import type { EditorView } from '@codemirror/view';
import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';
import { lazy, Suspense, useCallback, useId, useRef, useState } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { Loading } from '../OfferingGate';
import { CheckFailure } from './CheckFailure';
import { applyFix, goTo } from './editor';
import { ProblemList } from './problems';
import { MapFold, ResultPanel } from './result';
import { Toolbar } from './Toolbar';
import { useLint } from './useLint';
import styles from './CheckDescriptor.module.css';

const DescriptorEditor = lazy(() => import('./editor/DescriptorEditor'));

const NO_DIAGNOSTICS: Diagnostic[] = [];

/** What is wrong with a descriptor and what it would give, before anything is committed. */
export function CheckDescriptor() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const editor = useRef<EditorView>();
  const hint = useId();
  const view = useLint(text);
  const { answer, checked, error } = view;
  const onView = useCallback((created: EditorView) => {
    editor.current = created;
  }, []);
  const offering =
    answer?.offerings.find(({ model }) => model.root === chosen) ??
    answer?.offerings.at(0);
  return (
    <Legible>
      <Container my="4">
        <div className={styles.root}>
          <Text as="p" variant="body-medium" color="secondary">
            {t('checkDescriptor.intro')} {t('checkDescriptor.notStored')}
          </Text>
          <Toolbar text={text} onReplace={setText} />
          <div className={styles.beside}>
            <div className={styles.written}>
              <div className={styles.editor}>
                <Suspense fallback={<Loading />}>
                  <DescriptorEditor
                    value={text}
                    onChange={setText}
                    diagnostics={answer?.diagnostics ?? NO_DIAGNOSTICS}
                    checked={checked}
                    label={t('checkDescriptor.editor.label')}
                    placeholder={t('checkDescriptor.editor.placeholder')}
                    describedBy={hint}
                    onView={onView}
                  />
                </Suspense>
              </div>
              <p id={hint} className={styles.hint}>
                {t('checkDescriptor.editor.hint')}
              </p>
              {error && <CheckFailure error={error} onRetry={view.retry} />}
              <ProblemList
                view={view}
                onGoTo={problem =>
                  editor.current && goTo(editor.current, problem)
                }
                onFix={fix => editor.current && applyFix(editor.current, fix)}
              />
            </div>
            <ResultPanel
              answer={answer}
              offering={offering}
              onChoose={setChosen}
            />
          </div>
          {offering && <MapFold model={offering.model} />}
        </div>
      </Container>
    </Legible>
  );
}
