// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { Tag } from '../../components/values/Tag';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';

/** Says that a topic cannot be deleted. */
export function ProtectedTag() {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <Tooltip describeChild title={t('topicChange.protectedHelp')}>
      <Box component="span" sx={{ display: 'inline-flex' }}>
        <Tag>{t('topicChange.protectedBadge')}</Tag>
      </Box>
    </Tooltip>
  );
}
