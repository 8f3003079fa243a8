// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import { RiFlowChart } from '@remixicon/react';
import { visuallyHidden } from '../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { useRequestCounts } from './useRequestCounts';

/** The plugin's icon in the navigation, with how much waits for the reader. */
export function ToReviewIcon() {
  const { t } = useTexts(eventStreamingTranslationRef);
  const count = useRequestCounts()?.toReview ?? 0;
  return (
    <>
      <Badge
        badgeContent={count}
        max={99}
        color="primary"
        slotProps={{ badge: { 'aria-hidden': true } }}
        sx={{ '& > span': { height: 16, minWidth: 16, padding: '0 4px' } }}
      >
        <RiFlowChart size={20} />
      </Badge>
      {count > 0 && (
        <Box component="span" sx={visuallyHidden}>
          {t('requests.waiting', { count })}
        </Box>
      )}
    </>
  );
}
