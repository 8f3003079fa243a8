// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PolicyView } from '@sluice/plugin-event-streaming-common';
import { Banner } from '../../../../components/state/Banner';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useOwnerTitles } from '../useOwnerTitles';

/** Says what to do for those whose groups own no prefix. */
export function NoPrefixBanner({ policy }: { policy: PolicyView }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const titleOf = useOwnerTitles();
  if (policy.isPlatform || policy.prefixes.length > 0) {
    return null;
  }
  return (
    <Banner tone="attention" title={t('newTopic.name.noneOwned')}>
      {t('newTopic.name.noneOwnedText', {
        groups: policy.platformGroups.map(titleOf).join(', '),
      })}
    </Banner>
  );
}
