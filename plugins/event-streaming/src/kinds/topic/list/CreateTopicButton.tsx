// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@mui/material/Button';
import { RiAddLine } from '@remixicon/react';
import { topicCreatePermission } from '@sluice/plugin-event-streaming-common';
import { Link } from 'react-router-dom';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useTopicPaths } from '../useTopicPaths';

/** Leads to the form of a new topic, for those who may ask for one. */
export function CreateTopicButton() {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { create } = useTopicPaths();
  const { allowed, loading } = usePermission({
    permission: topicCreatePermission,
  });
  if (create === undefined) {
    return null;
  }
  const denied = !allowed && !loading;
  return (
    <DisabledReason reason={denied ? t('topics.createDenied') : undefined}>
      <Button
        variant="contained"
        component={Link}
        to={create}
        startIcon={<RiAddLine size={16} aria-hidden />}
      >
        {t('topics.create')}
      </Button>
    </DisabledReason>
  );
}
