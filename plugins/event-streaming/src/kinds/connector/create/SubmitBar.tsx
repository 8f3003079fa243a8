// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useConnectorPaths } from '../useConnectorPaths';
import { submitBlocker } from './submitBlocker';
import { ConnectorFormModel } from './useConnectorForm';

/** Submits, or says why that is not possible. */
export function SubmitBar({ model }: { model: ConnectorFormModel }) {
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const paths = useConnectorPaths();
  const { change, facts } = model;
  const { request } = facts;
  const reason = submitBlocker(model, t, shared);
  const reasonId = useId();
  const back = request ? paths.request(request.id) : paths.list;
  const label = request ? shared('change.submit.edit') : creationLabel();
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

  /** Whether it happens at once is known when the rules have answered. */
  function creationLabel() {
    const { report } = change;
    if (!report) {
      return t('newConnector.title');
    }
    return t(
      `newConnector.submit.${report.gates.length > 0 ? 'approval' : 'create'}`,
    );
  }
}
