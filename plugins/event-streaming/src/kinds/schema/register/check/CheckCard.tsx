// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { SchemaCheck } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { useSteadyHeight } from '../../../../components/layout/useSteadyHeight';
import { StateName } from '../../../../components/state/StateName';
import { StatePill } from '../../../../components/state/StatePill';
import { useDebounced } from '../../../../hooks/useDebounced';
import { readRefusal } from '../../../../requests/readRefusal';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { DialectNote } from '../../../../schemas/fields/DialectNote';
import { readDocument } from '../../../../schemas/fields/readDocument';
import { isUnchecked } from '../../../../schemas/isUnchecked';
import { SchemaFormModel } from '../useSchemaForm';
import { CauseList } from './CauseList';

const STATES: Record<SchemaCheck['outcome'], StateName> = {
  compatible: 'compatible',
  incompatible: 'incompatible',
  unchecked: 'unchecked',
  'first-version': 'compatible',
  'no-checker': 'unknown',
  unchanged: 'skipped',
  broken: 'broken',
  unresolved: 'missing',
};

/** The registry's own answer, and why. */
export function CheckCard({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const { check, checking, error } = model.check;
  const { ref, minHeight } = useSteadyHeight(checking);
  const pill = check && (
    <StatePill
      state={STATES[check.outcome]}
      label={t(`newSchema.check.outcome.${check.outcome}`)}
      help={check.message}
    />
  );
  return (
    <Box ref={ref} aria-live="polite" aria-busy={checking} sx={{ minHeight }}>
      <SectionCard
        title={t('newSchema.check.title')}
        subtitle={checking ? t('newSchema.check.checking') : undefined}
        action={error ? undefined : pill}
      >
        <Box sx={{ typography: 'body2', display: 'grid', gap: 1 }}>
          {error && (
            <Box role="alert">
              {t('newSchema.check.failed', {
                reason: readRefusal(error).message,
              })}
            </Box>
          )}
          {!error && check && <Answer check={check} />}
          <DialectOf form={model.form} />
          {!error && !check && !checking && (
            <Box sx={{ color: 'text.secondary' }}>
              {t(
                `newSchema.check.${
                  model.isUntouched ? 'untouchedText' : 'waitingText'
                }`,
              )}
            </Box>
          )}
        </Box>
      </SectionCard>
    </Box>
  );
}

/** How it was read; nothing where it cannot be, which the answer tells. */
function DialectOf({ form }: Pick<SchemaFormModel, 'form'>) {
  const { format } = form;
  const content = useDebounced(form.content);
  const read = useMemo(
    () => readDocument(format, { content, references: [] }),
    [format, content],
  );
  return read.outcome === 'read' ? <DialectNote schema={read.parsed} /> : null;
}

function Answer({ check }: { check: SchemaCheck }) {
  const { t } = useTexts(schemaTranslationRef);
  const { message, rule, comparedWith, upgradeOrder, missing, notes } = check;
  const grey = { color: 'text.secondary' };
  return (
    <>
      <div>{message}</div>
      <CauseList causes={check.causes} />
      {missing.length > 0 && (
        <div>{t('newSchema.check.missing', { names: missing.join(', ') })}</div>
      )}
      {upgradeOrder && !isUnchecked(rule) && <div>{upgradeOrder}</div>}
      <Box sx={grey}>
        {rule.origin === 'default'
          ? t('newSchema.check.noRule')
          : t('newSchema.check.rule', {
              level: rule.level,
              origin: t(`schemas.origin.${rule.origin}`),
            })}
        {comparedWith.length > 0 &&
          `. ${t('newSchema.check.comparedWith', {
            versions: comparedWith.map(version => `v${version}`).join(', '),
          })}`}
      </Box>
      {notes.map(note => (
        <Box key={note} sx={grey}>
          {note}
        </Box>
      ))}
    </>
  );
}
