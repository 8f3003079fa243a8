// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@mui/material/Button';
import { RiAddLine } from '@remixicon/react';
import { schemaRegisterPermission } from '@sluice/plugin-event-streaming-common';
import { Link } from 'react-router-dom';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { useSchemaPaths } from '../useSchemaPaths';

/** Leads to the form of a new schema, for those who may ask for one. */
export function RegisterSchemaButton() {
  const { t } = useTexts(schemaTranslationRef);
  const { register } = useSchemaPaths();
  const { allowed, loading } = usePermission({
    permission: schemaRegisterPermission,
  });
  if (register === undefined) {
    return null;
  }
  const denied = !allowed && !loading;
  return (
    <DisabledReason reason={denied ? t('schemas.registerDenied') : undefined}>
      <Button
        variant="contained"
        component={Link}
        to={register}
        startIcon={<RiAddLine size={16} aria-hidden />}
      >
        {t('schemas.register')}
      </Button>
    </DisabledReason>
  );
}
