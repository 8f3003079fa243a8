// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { changeBlocker } from '../../../changes/changeBlocker';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { Translate } from '../../../translation/Translate';
import { TranslateSchema } from '../../../translation/TranslateSchema';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaPaths, useSchemaPaths } from '../useSchemaPaths';
import { FormFacts } from './FormFacts';
import { SchemaFormModel } from './useSchemaForm';

/** Submits, or says why that is not possible. */
export function SubmitBar({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  const { change, facts } = model;
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const reason = reasonOf(model, t, shared);
  const reasonId = useId();
  const back = backOf(facts, paths);
  const needsApproval = (change.report?.gates.length ?? 0) > 0;
  const label = facts.request
    ? shared('change.submit.edit')
    : t(`newSchema.submit.${needsApproval ? 'approval' : 'register'}`);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Box
          sx={{ flex: 1, display: 'grid', '& [role=group] > *': { flex: 1 } }}
        >
          <DisabledReason reason={reason}>
            <Button
              variant="contained"
              size="large"
              disabled={change.busy}
              aria-describedby={reason && reasonId}
              onClick={change.submit}
            >
              {change.busy ? t('newSchema.submit.busy') : label}
            </Button>
          </DisabledReason>
        </Box>
        {back && (
          <Button
            variant="outlined"
            size="large"
            component={RouterLink}
            to={back}
          >
            {t('newSchema.submit.cancel')}
          </Button>
        )}
      </Box>
      {reason && (
        <Box
          id={reasonId}
          sx={{ typography: 'caption', color: 'text.secondary' }}
        >
          {reason}
        </Box>
      )}
    </Box>
  );
}

/** Where the form was opened from. */
function backOf({ request, schema }: FormFacts, paths: SchemaPaths) {
  if (request) {
    return paths.request(request.id);
  }
  return schema ? paths.schema(schema) : paths.list;
}

/** What stands in the way, first what somebody can do something about. */
function reasonOf(
  model: SchemaFormModel,
  t: TranslateSchema,
  shared: Translate,
): string | undefined {
  const { form, isNew, mayRegister, check, change } = model;
  if (!mayRegister) {
    return t('newSchema.submit.denied');
  }
  const missing = [
    !form.artifact.trim() && t('newSchema.where.artifact').toLowerCase(),
    !form.group.trim() && t('newSchema.where.group').toLowerCase(),
    !form.content.trim() && t('newSchema.document.title').toLowerCase(),
    isNew && !form.owner && t('newSchema.about.owner').toLowerCase(),
  ].flatMap(field => field || []);
  if (missing.length > 0) {
    return t('newSchema.submit.missing', { fields: missing.join(', ') });
  }
  if (model.isUntouched) {
    return t('newSchema.submit.untouched');
  }
  const outcome = check.checking ? undefined : check.check?.outcome;
  if (outcome === 'broken' || outcome === 'unchanged') {
    return t(`newSchema.submit.${outcome}`);
  }
  if (form.override && !change.justification.trim()) {
    return t('newSchema.submit.justify');
  }
  const blocker = changeBlocker(change, {
    asks: !model.isTooLong,
    name: form.artifact,
  });
  return blocker && shared(`change.blocked.${blocker}`);
}
