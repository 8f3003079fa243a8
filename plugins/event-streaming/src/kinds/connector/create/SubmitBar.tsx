// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { changeBlocker } from '../../../changes/changeBlocker';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { Translate } from '../../../translation/Translate';
import { TranslateConnector } from '../../../translation/TranslateConnector';
import { useTexts } from '../../../translation/useTexts';
import { useConnectorPaths } from '../useConnectorPaths';
import { unfilledKeys } from './connectorForm';
import { ConnectorFormModel } from './useConnectorForm';

/** Submits, or says why that is not possible. */
export function SubmitBar({ model }: { model: ConnectorFormModel }) {
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const paths = useConnectorPaths();
  const { change, facts } = model;
  const { request } = facts;
  const reason = reasonOf(model, t, shared);
  const reasonId = useId();
  const back = request ? paths.request(request.id) : paths.list;
  const needsApproval = (change.report?.gates.length ?? 0) > 0;
  const label = request
    ? shared('change.submit.edit')
    : t(`newConnector.submit.${needsApproval ? 'approval' : 'create'}`);
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
              {change.busy ? t('newConnector.submit.busy') : label}
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
            {t('newConnector.submit.cancel')}
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

/** What stands in the way, first what somebody can do something about. */
function reasonOf(
  model: ConnectorFormModel,
  t: TranslateConnector,
  shared: Translate,
): string | undefined {
  const { form, draft, mayCreate, change } = model;
  if (!mayCreate) {
    return t('newConnector.submit.denied');
  }
  const missing = [
    !form.plugin && t('newConnector.what.plugin').toLowerCase(),
    !form.connector && t('newConnector.about.name').toLowerCase(),
    !form.owner && t('newConnector.about.owner').toLowerCase(),
    !form.description.trim() &&
      t('newConnector.about.description').toLowerCase(),
    ...unfilledKeys(draft.config),
  ].flatMap(field => field || []);
  if (missing.length > 0) {
    return t('newConnector.submit.missing', { fields: missing.join(', ') });
  }
  if (draft.problem !== undefined) {
    return t('newConnector.submit.unreadable');
  }
  const blocker = changeBlocker(change, { asks: true, name: form.connector });
  return blocker && shared(`change.blocked.${blocker}`);
}
