// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { DeedName } from './deedsFor';
import { ConnectorActing } from './useConnectorActing';

/** Why each thing cannot be done at once; undefined for what can. */
export function useDeedDenial(
  { state }: ConnectorDetail,
  acting: ConnectorActing,
): (deed: DeedName) => string | undefined {
  const { t } = useTexts(connectorTranslationRef);
  return deed => acting.denial ?? busyOrDone(deed);

  function busyOrDone(deed: DeedName): string | undefined {
    if (acting.busy) {
      return t('connectorPage.denied.busy');
    }
    return deed === 'stop' && state === 'stopped'
      ? t('connectorPage.notice.stopped')
      : undefined;
  }
}
