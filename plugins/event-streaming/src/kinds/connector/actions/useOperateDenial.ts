// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { absenceOf } from '../page/absenceOf';

/** Why the reader cannot pause, stop or restart a connector at once. */
export function useOperateDenial(
  connector: ConnectorDetail,
): string | undefined {
  const { t } = useTexts(connectorTranslationRef);
  const { access, live, connect } = connector;
  const { allowed, reason } = access.operate;
  if (!allowed) {
    return reason ?? t('connectorPage.denied.operate');
  }
  const absence = absenceOf(connector);
  if (absence) {
    return t(`connectorPage.denied.${absence}`);
  }
  return live ? undefined : t('connectorPage.denied.away', { connect });
}
