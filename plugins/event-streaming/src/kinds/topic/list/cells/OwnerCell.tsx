// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { OwnerLink } from '../../../../components/values/OwnerLink';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { claimOf } from '../../change/claimOf';
import { isUnowned } from '../../../../components/values/isUnowned';
import { OwnerDialog } from '../../change/OwnerDialog';
import { useTopicPaths } from '../../useTopicPaths';
import { isBeingMade } from '../isBeingMade';

/** Who owns a topic, or the way to claim it. */
export function OwnerCell({ row }: { row: TopicSummary }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const [claiming, setClaiming] = useState(false);
  const claim = claimOf(row);
  const { owner, cluster, topic, environment } = row;
  const isOpen = isUnowned(owner) && !row.internal && !isBeingMade(row);
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: claim ? 'column' : 'row',
        alignItems: claim ? 'flex-start' : 'center',
        gap: claim ? 0 : 1,
        minWidth: 0,
      }}
    >
      <OwnerLink
        entityRef={owner.source === 'fallback' ? undefined : owner.ref}
        missing={owner.exists === false}
      />
      {claim && (
        <Link
          component={RouterLink}
          to={paths.request(claim.id) ?? ''}
          sx={{ typography: 'caption' }}
        >
          {t('topicChange.claimed', { id: claim.id })}
        </Link>
      )}
      {isOpen && !claim && (
        <Button
          variant="outlined"
          size="small"
          aria-label={t('topicChange.claimName', { topic })}
          onClick={() => setClaiming(true)}
        >
          {t('topicChange.actions.claim')}
        </Button>
      )}
      {claiming && (
        <OwnerDialog
          isClaim
          target={{ cluster, topic }}
          environment={environment}
          onClose={() => setClaiming(false)}
        />
      )}
    </Box>
  );
}
