// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@mui/material/Button';
import { RiAddLine } from '@remixicon/react';
import { connectorCreatePermission } from '@sluice/plugin-event-streaming-common';
import { Link } from 'react-router-dom';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { useConnectorPaths } from '../useConnectorPaths';

/** Leads to the form of a new connector, for those who may ask for one. */
export function CreateConnectorButton() {
  const { t } = useTexts(connectorTranslationRef);
  const { create } = useConnectorPaths();
  const { allowed, loading } = usePermission({
    permission: connectorCreatePermission,
  });
  if (create === undefined) {
    return null;
  }
  const denied = !allowed && !loading;
  return (
    <DisabledReason reason={denied ? t('connectors.createDenied') : undefined}>
      <Button
        variant="contained"
        component={Link}
        to={create}
        startIcon={<RiAddLine size={16} aria-hidden />}
      >
        {t('connectors.create')}
      </Button>
    </DisabledReason>
  );
}
