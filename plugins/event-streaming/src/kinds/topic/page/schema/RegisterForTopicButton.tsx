// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@mui/material/Button';
import {
  schemaRegisterPermission,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { DisabledReason } from '../../../../components/controls/DisabledReason';
import { newSchemaRouteRef } from '../../../../routes';
import { readKeptDraft } from '../../../../schemas/keptDraft';
import { prefillSearch } from '../../../../schemas/schemaPrefill';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';

/** Leads to the form of a schema with what the topic says filled in. */
export function RegisterForTopicButton({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const register = useRouteRef(newSchemaRouteRef);
  const { allowed, loading } = usePermission({
    permission: schemaRegisterPermission,
  });
  const { newSchema, owner, description } = topic;
  if (!register || !newSchema) {
    return null;
  }
  const search = prefillSearch({
    ...newSchema,
    owner: owner.source === 'fallback' ? undefined : owner.ref,
    description,
    topic: readKeptDraft(topic.topic) && topic.topic,
  });
  const denied = !allowed && !loading;
  return (
    <DisabledReason reason={denied ? t('schemas.registerDenied') : undefined}>
      <Button
        variant="outlined"
        component={RouterLink}
        to={`${register()}?${search}`}
      >
        {t('schemas.register')}
      </Button>
    </DisabledReason>
  );
}
