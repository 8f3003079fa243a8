// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Finding } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { FindingItem } from './FindingItem';
import { FindingFix } from './FixLink';
import { PlainList } from '../layout/PlainList';

export interface FindingListProps {
  /** In the order in which they are shown. */
  findings: readonly Finding[];
  /** Of the rules that are met, more than this many are folded away. */
  metShown?: number;
  onFix?: (fix: FindingFix) => void;
}

/** Rules with their outcome. */
export function FindingList(props: FindingListProps) {
  const { findings, metShown = Infinity, onFix } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const [unfolded, setUnfolded] = useState(false);
  const unmet = findings.filter(({ outcome }) => outcome !== 'ok');
  const met = findings.filter(({ outcome }) => outcome === 'ok');
  // A link that would only bring one more line takes as much room as the line.
  const folds = !unfolded && met.length > metShown + 1;
  const shown = folds ? met.slice(0, metShown) : met;
  return (
    <Box sx={{ padding: '14px 16px' }}>
      <PlainList sx={{ display: 'grid', gap: '8px' }}>
        {[...unmet, ...shown].map(finding => (
          <FindingItem
            key={`${finding.code} ${finding.field} ${finding.message}`}
            finding={finding}
            onFix={onFix}
          />
        ))}
      </PlainList>
      {folds && (
        <Link
          component="button"
          type="button"
          underline="always"
          variant="caption"
          onClick={() => setUnfolded(true)}
          sx={{ marginTop: 1, marginLeft: '24px' }}
        >
          {t('policy.moreMet', { count: met.length - shown.length })}
        </Link>
      )}
    </Box>
  );
}
